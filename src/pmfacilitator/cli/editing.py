"""The command that says what is known of an incident and of its meeting: what the details form of the screens says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pmfacilitator.cli.base import examples, id_argument, pass_chosen
from pmfacilitator.cli.talk import say
from pmfacilitator.cli.terms import term_option
from pmfacilitator.domain.kinds import Severity
from pmfacilitator.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from pmfacilitator.cli.chosen import Chosen

_LINES = {
    "title": ("--title", "TEXT", "What happened, to whom, in a few words."),
    "services": ("--services", "LIST", "The services that were touched, with commas between them."),
    "tags": ("--tags", "LIST", "Words to find it by, with commas between them."),
    "zone": ("--zone", "ZONE", "The incident's time zone; the times stay the moments that they are."),
    "impact_started_at": ("--impact-started", "TIME", "When it began to hurt."),
    "detected_at": ("--detected", "TIME", "When it was noticed."),
    "acknowledged_at": ("--acknowledged", "TIME", "When somebody took it on."),
    "mitigated_at": ("--mitigated", "TIME", "When it stopped hurting."),
    "resolved_at": ("--resolved", "TIME", "When it was over for good."),
    "meeting_at": ("--meeting", "TIME", "When the meeting takes place."),
    "booked_minutes": ("--minutes", "NUMBER", "How long it is booked for."),
    "follow_up_on": ("--follow-up", "DATE", "When to look again."),
}
_PROSE = {
    "summary": ("--summary", "What happened, in a few sentences."),
    "impact": ("--impact", "Whom it touched, for how long, and how much."),
    "lead_up": ("--lead-up", "What was going on before."),
    "trigger": ("--trigger", "What set it off."),
    "detection": ("--detection", "How it was noticed."),
    "response": ("--response", "What was done, and what stood in the way."),
    "resolution": ("--resolution", "What ended it."),
}


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    for name, (flag, help_) in reversed(_PROSE.items()):
        command = click.option(flag, name, metavar="TEXT", help=help_)(command)
    for name, (flag, metavar, help_) in reversed(_LINES.items()):
        command = click.option(flag, name, metavar=metavar, help=help_)(command)
    return command


@click.command(
    epilog=examples(
        'pmfacilitator edit last --impact-started "18 March 2026 14:02" --detected 14:09 --resolved 15:20',
        'pmfacilitator edit last --meeting "2026-03-20 10:00" --minutes 60',
        'pmfacilitator edit last --summary "Checkout answered slowly for 78 minutes." --tags ""',
    )
)
@id_argument
@term_option("--severity", Severity, help="How bad it was.")
@_options
@pass_chosen
def edit(chosen: Chosen, /, id_: str, **given: str | None) -> None:
    """Say what is known of the incident and of the meeting; what is not named stays, and "" empties a field.

    Times are in the post-mortem's zone unless they name another; one without a date is on the day of the time before
    it in this list, and that of the meeting is today's.
    """
    from pmfacilitator.domain.entries import edit_details
    from pmfacilitator.domain.timeline import problems_of_incident
    from pmfacilitator.room.details import form_of, read_form
    from pmfacilitator.room.systemclock import now

    said = {name: text for name, text in given.items() if text is not None}
    if not said:
        raise click.UsageError("Nothing to change was named.")
    with chosen.store() as store:
        session = store.load(store.find(id_))
        reading = read_form(form_of(session) | said, now().wall, session)
        for name in said:
            if name in reading.wrong:
                raise BadInput(f"{_flag(name)}: {reading.wrong[name]}")
        # Only what was named: with another zone the form reads all its times anew.
        fields = {name: value for name, value in reading.details.fields.items() if name in said}
        after = store.apply(session, edit_details(**fields), actor=chosen.actor)
    post_mortem = (after or session).post_mortem
    title = post_mortem.title
    changed = ", ".join(_flag(name).removeprefix("--").replace("-", " ") for name in said if name in fields)
    say(f"“{title}”: {changed} noted." if changed else f"“{title}” says so already.")
    for problem in problems_of_incident(post_mortem, now().wall):
        say(problem.text)


def _flag(name: str) -> str:
    return (_LINES | _PROSE).get(name, ("--severity",))[0]
