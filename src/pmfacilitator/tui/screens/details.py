"""The details form: a title is enough; everything else can be told now, later or never."""

import json
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Select, Static, TextArea

from pmfacilitator.domain import preparation
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.creation import new_session
from pmfacilitator.domain.kinds import Severity
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.templates import AgendaTemplate
from pmfacilitator.domain.text import clean
from pmfacilitator.domain.timeline import problems_of_incident
from pmfacilitator.errors import PMFError
from pmfacilitator.room import details
from pmfacilitator.room.library import Library
from pmfacilitator.room.phrasing import Phrasing
from pmfacilitator.tui.commands import EVERYWHERE, FORM, CommandGroup
from pmfacilitator.tui.content import joined, shown_line
from pmfacilitator.tui.keymap import with_keys
from pmfacilitator.tui.widgets.flagged import Flags, ProseArea
from pmfacilitator.tui.widgets.key_bar import KeyBar
from pmfacilitator.tui.widgets.room_composer import advice_line

DRAFT = "details"
LINES: tuple[tuple[str, str, str], ...] = (
    ("title", "Title", "What happened, in a few words"),
    ("services", "Services", "checkout, payments"),
    ("zone", "Time zone", "Europe/Berlin"),
    ("impact_started_at", "Impact started", "2026-03-18 14:02, “yesterday 23:50 UTC”"),
    ("detected_at", "Detected", "14:06, “+4m”"),
    ("acknowledged_at", "Acknowledged", ""),
    ("mitigated_at", "Mitigated", ""),
    ("resolved_at", "Resolved", ""),
    ("meeting_at", "Meeting", "“tomorrow 10:00”"),
    ("booked_minutes", "Minutes booked", "60 to 90 work best"),
    ("follow_up_on", "Follow-up", "“3 weeks”"),
    ("tags", "Tags", "capacity, deploy"),
)
AREAS: tuple[tuple[str, str, str, int], ...] = (
    ("people", "People", "One a line: Ana Ng, facilitator", 6),
    ("summary", "Summary", "What, when and for whom, in two or three sentences", 3),
    ("impact", "Impact", "Users, duration, functions, support, data, money", 3),
    ("lead_up", "Lead-up", "What had changed before", 3),
    ("trigger", "Trigger", "What set it off", 2),
    ("detection", "Detection", "What told us, and what would have told us earlier", 3),
    ("response", "Response", "What was tried, and what got in the way", 3),
    ("resolution", "Resolution", "What ended it, for now and for good", 3),
)


class DetailsScreen(Screen[str | None]):
    """The form of a post-mortem, or of a new one; answers the id when it was saved."""

    COMMAND_GROUPS: ClassVar[tuple[CommandGroup, ...]] = (FORM, EVERYWHERE)
    BINDINGS: ClassVar[list[BindingType]] = [
        *FORM.bindings,
        # With priority, so that letters typed right behind a Tab never land in the field before it.
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
    ]
    AUTO_FOCUS = "#title"

    CSS = """
    DetailsScreen {
        & #heading { height: 1; background: $panel; padding: 0 1; text-style: bold; }
        & VerticalScroll { height: 1fr; padding: 0 1; }
        & .row { height: auto; }
        & .label { width: 18; color: $text-muted; }
        & Input { border: none; height: 1; width: 1fr; padding: 0; }
        & Input.-invalid-field, & TextArea.-invalid-field { background: $error 30%; }
        & Select { width: 40; & SelectCurrent { border: none; padding: 0; } }
        & ProseArea { width: 1fr; margin-bottom: 1; }
        & #advice { height: auto; max-height: 6; padding: 0 1; border-top: solid $primary; }
    }
    """

    def __init__(
        self,
        library: Library,
        session: Session | None,
        templates: Sequence[AgendaTemplate],
        clock: Callable[[], Moment],
        phrasing: Phrasing,
    ) -> None:
        super().__init__()
        self._library = library
        self._session = session
        self._templates = templates
        self._clock = clock
        self._phrasing = phrasing
        if session is not None:
            phrasing.attend(session)
        self._ready = False

    @property
    def _draft_owner(self) -> str:
        return self._session.id if self._session else "new"

    @property
    def _can_choose_agenda(self) -> bool:
        return self._session is None or self._session.post_mortem.meeting_started is None

    def compose(self) -> ComposeResult:
        """Lay out the fields; what most need comes first."""
        anew = with_keys("New post-mortem · a title is enough, {form.save} saves", self.app)
        yield Static("Details" if self._session else anew, id="heading")
        with VerticalScroll(can_focus=False):
            yield from self._line(*LINES[0])
            with Horizontal(classes="row"):
                yield Static("Severity", classes="label")
                yield Select(
                    [(kind.label, kind.value) for kind in Severity], id="severity", compact=True, allow_blank=False
                )
            if self._can_choose_agenda:
                with Horizontal(classes="row"):
                    yield Static("Agenda", classes="label")
                    yield Select(self._agendas(), id="template", compact=True, allow_blank=False)
            for line in LINES[1:]:
                yield from self._line(*line)
            for name, label, example, rows in AREAS:
                with Horizontal(classes="row"):
                    yield Static(label, classes="label", markup=False)
                    yield ProseArea(id=name, rows=rows, example=example, flags=self._flags_for(name))
        yield Static(id="advice")
        yield KeyBar()

    @staticmethod
    def _line(name: str, label: str, example: str) -> ComposeResult:
        with Horizontal(classes="row"):
            yield Static(label, classes="label", markup=False)
            yield Input(placeholder=example, id=name, compact=True, select_on_focus=False)

    def _flags_for(self, name: str) -> Flags:
        """Names of people are no prose."""
        return (lambda _: ()) if name == "people" else self._phrasing.flags

    def _agendas(self) -> list[tuple[Content, str]]:
        choices = [(shown_line(_agenda_label(template)), template.id) for template in self._templates]
        return [(shown_line("as it is"), ""), *choices] if self._session else choices

    async def on_mount(self) -> None:
        """Fill the fields in, with what was half typed last time when there is something."""
        form = self._unchanged()
        kept = await self._library.draft(self._draft_owner, DRAFT)
        if kept:
            form |= {name: str(value) for name, value in json.loads(kept).items()}
            self.notify("What you had typed here is back.", markup=False)
        self._fill(form)
        self._ready = True
        self._judge()

    def _unchanged(self) -> details.Form:
        """What the fields say before anything is typed."""
        if self._session:
            return details.form_of(self._session)
        minutes = self._templates[0].minutes
        return details.empty_form(zone=details.local_zone(), minutes=minutes) | {"template": self._templates[0].id}

    def action_afresh(self) -> None:
        """Forget what is typed here and not saved."""
        self._fill(self._unchanged())

    def _fill(self, form: details.Form) -> None:
        inputs, areas, choices = self._fields
        for field in inputs:
            field.value = clean(form.get(str(field.id), ""))
        for area in areas:
            area.text = clean(form.get(str(area.id), ""))
        for choice in choices:
            values = [value for _, value in self._agendas()] if choice.id == "template" else [*Severity]
            if (wanted := form.get(str(choice.id), "")) in values:
                choice.value = wanted

    @cached_property
    def _fields(self) -> tuple[list[Input], list[ProseArea], list[Select[str]]]:
        """The fields, looked up once: every key asks for them."""
        return list(self.query(Input)), list(self.query(ProseArea)), list(self.query(Select))

    def form(self) -> details.Form:
        """What stands in the fields now."""
        inputs, areas, choices = self._fields
        form = {str(field.id): field.value for field in inputs}
        form |= {str(area.id): area.text for area in areas}
        return form | {str(choice.id): str(choice.value) for choice in choices}

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Select.Changed)
    def _edited(self) -> None:
        if self._ready:
            self._library.save_draft(self._draft_owner, DRAFT, json.dumps(self.form()))
            self._judge()

    @on(DescendantFocus)
    def _moved_on(self) -> None:
        if self._ready:
            self._judge()

    def action_take_rewording(self) -> None:
        """Take the rewording of the prose in the field; again: one's own words."""
        if (field := _prose(self.focused)) is not None:
            advice = self._phrasing.advice(field.text)
            field.reword(advice.reworded if advice else None)

    @on(Input.Submitted, "#title")
    def _title_done(self) -> None:
        if self._session is None:
            self.action_save()

    @on(Input.Submitted)
    def _next_field(self, event: Input.Submitted) -> None:
        if event.input.id != "title" or self._session is not None:
            self.focus_next()

    def _judge(self) -> details.Reading:
        """Say what is wrong, and what to think about, without being in the way."""
        now = self._clock().wall
        reading = details.read_form(self.form(), now, self._session)
        prose = _prose(self.focused)
        wording = advice_line(self._phrasing.advice(prose.text) if prose else None, self.app, in_room=False)
        lines = [wording] if wording else []
        inputs, areas, _ = self._fields
        for field in (*inputs, *areas):
            field.set_class(field.id in reading.wrong and field.id != "title", "-invalid-field")
        for name, words in reading.wrong.items():
            if name != "title" or self._session is not None:
                label = next((label for n, label, *_ in (*LINES, *AREAS) if n == name), name)
                lines.append(joined(shown_line(f"! {label}:", "bold $text-error"), " ", shown_line(words)))
        if not reading.wrong.keys() - {"title"}:
            session = details.tried(reading.details, self._session or self._blank(reading))
            lines += [
                joined(shown_line("·", "$text-warning"), " ", shown_line(f"{point.what} {point.reason}"))
                for point in preparation.advice(session)
            ]
            lines += [
                joined(shown_line("!", "bold $text-warning"), " ", shown_line(problem.text))
                for problem in problems_of_incident(session.post_mortem, now)
            ]
        self.query_one("#advice", Static).update(Content("\n").join(lines))
        return reading

    def _blank(self, reading: details.Reading) -> Session:
        return new_session(reading.details.fields.get("title") or "Untitled", self._template())

    def _template(self) -> AgendaTemplate:
        chosen = self.form().get("template", "")
        return next((template for template in self._templates if template.id == chosen), self._templates[0])

    def action_save(self) -> None:
        """Save, when nothing is wrong."""
        reading = self._judge()
        if reading.wrong:
            field = next(iter(reading.wrong))
            self.notify(f"{reading.wrong[field]}", severity="warning", markup=False)
            self.query_one(f"#{field}").focus()
            return
        self.save(reading.details)

    @work(exclusive=True)
    async def save(self, read: details.Details) -> None:
        """Store what the form says, and leave."""
        try:
            saved = await self._store(read)
        except PMFError as error:
            self.notify(str(error), severity="error", markup=False, timeout=8)
            return
        self._library.save_draft(self._draft_owner, DRAFT, "")
        self.dismiss(saved)

    async def _store(self, read: details.Details) -> str:
        if self._session is None:
            session = new_session(str(read.fields["title"]), self._template())
            return (await self._library.create(details.filled(session, read))).id
        template = self._template() if self._can_choose_agenda and self.form().get("template") else None
        await self._library.apply(self._session.id, details.save_details(read, template))
        return self._session.id

    def action_cancel(self) -> None:
        """Leave; what was typed is kept for next time."""
        self.dismiss(None)


def _agenda_label(template: AgendaTemplate) -> str:
    """A template's name, with its minutes unless the name says them."""
    minutes = str(template.minutes)
    return template.name if minutes in template.name else f"{template.name} · {minutes} min"


def _prose(field: Widget | None) -> ProseArea | None:
    """The field that is written in, when it is prose."""
    return field if isinstance(field, ProseArea) and field.id != "people" else None
