"""From a typed line to a command: where it goes, what it means, and how it would be typed again."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from pmfacilitator.capture.line import FactLine, understand
from pmfacilitator.capture.links import FoundLink, find_links
from pmfacilitator.capture.times import parse_due
from pmfacilitator.domain import entries, filing, timeline, whys
from pmfacilitator.domain.action_line import ActionLine, parse_action
from pmfacilitator.domain.clock import Moment
from pmfacilitator.domain.edits import Addition, Command, Edit
from pmfacilitator.domain.kinds import ActionType, EventKind, FactorEffect, FactorKind, Priority, Role, SectionKind
from pmfacilitator.domain.people import complete_person, parse_people, person_mark
from pmfacilitator.domain.records import ActionItem, Factor, Link, Note, Part, Participant, TimelineEvent, Why
from pmfacilitator.domain.session import Session
from pmfacilitator.errors import BadInput
from pmfacilitator.room.typed_times import told_twice, typed_time

BESIDE, ANEW = "+", "^"
"""In front of a why: beside the one under the cursor, or a new symptom at the top."""


@dataclass(frozen=True)
class Context:
    """What a line is read against: the session, the section on view, the time, the why under the cursor."""

    session: Session
    section: SectionKind
    now: Moment
    why_id: str | None = None

    @property
    def local_now(self) -> datetime:
        """Now, in the session's zone."""
        return self.now.wall.astimezone(self.session.zone)

    @property
    def why(self) -> Why | None:
        """The why under the cursor, where there is one."""
        return next((why for why in self.session.whys if why.id == self.why_id), None)


@dataclass(frozen=True)
class Composed:
    """A line, ready to be filed."""

    command: Command
    label: str


def compose(context: Context, line: str) -> Composed:
    """The command that files a line. Raises BadInput with a sentence on what is not understood."""
    filed = filing.parse_composer(line, context.section)
    text = entries.said(filed.text)
    return Composed(_command(context, filed, text), filed.destination.label)


def compose_all(context: Context, lines: Sequence[str]) -> Command:
    """One command, and so one undo, for several pasted lines; each is read after the one before it.

    A line that cannot be read as what the section takes is kept as it is: nothing pasted is lost.
    """

    def decide(session: Session) -> Iterable[Edit]:
        growing = session
        for line in lines:
            at_line = replace(context, session=growing)
            try:
                command = compose(at_line, line).command
            except BadInput:
                command = _plain(context.section, line)
            edits = list(command.decide(growing))
            growing = growing.after(edits)
            yield from edits

    return Command(f"add {len(lines)} lines", decide)


def echo(context: Context, line: str) -> str:
    """How a line is understood, before it is saved. Raises BadInput."""
    filed = filing.parse_composer(line, context.section)
    where = filed.destination
    if where.record is TimelineEvent and filed.text.strip():
        return fact_of(context, filed.text).echo
    if where.record is ActionItem and filed.text.strip():
        return _action_echo(_action_of(context, filed.text))
    if where.record is Why:
        return _why_echo(context, filed.text)
    if where.record is Participant and filed.text.strip():
        here = (f"{name} ({role.label})" if role else name for name, role in parse_people(filed.text))
        return f"{where.label}: {', '.join(here)}"
    if where.record is Factor:
        return f"{(filed.factor or FactorKind.TECHNICAL).label} {where.label}"
    return where.label


def hint(context: Context) -> str:
    """What can be typed, while nothing is."""
    return {
        SectionKind.OPENING: "a name, perhaps with a role: “Ana Ng, note-taker”",
        SectionKind.TIMELINE: "“14:02 alert fired #detection @name” · “+5m …” · “yesterday 23:50 UTC …”",
        SectionKind.WENT_WELL: "what worked · /lucky where we were lucky · /idea /question /park from anywhere",
        SectionKind.WENT_POORLY: "what got in the way · /surprised · /idea /question /park from anywhere",
        SectionKind.ROOT_CAUSES: "+ beside it · ^ a new symptom · /factor process … · /helped what limited it",
        SectionKind.ACTION_ITEMS: "a verb first · @owner · due:2 weeks · done:how we will know · !must · #detect",
        SectionKind.WRAP_UP: "what did we learn? · /action · /question · /park",
    }[context.section]


def destination_label(context: Context) -> str:
    """Where the next line goes, as the composer's label says it."""
    where = filing.default_destination(context.section)
    if where.record is Why and context.why is not None:
        text = context.why.text
        return f"why? “{text[:24]}{'…' if len(text) > 24 else ''}”"
    return where.label


def fact_of(context: Context, text: str) -> FactLine:
    """A timeline line understood: a bare time lies near the event entered last."""
    session = context.session
    start = session.post_mortem.impact_started_at
    previous = timeline.entered_last(session.events) or start
    people = [person.name for person in session.participants]
    return understand(text, now=context.local_now, previous=previous, start=start, people=people)


def is_why(context: Context, line: str) -> bool:
    """Whether a line becomes a why, as far as it can be told yet."""
    with suppress(BadInput):
        return filing.parse_composer(line, context.section).destination.record is Why
    return False


def words_of(context: Context, line: str) -> tuple[type[Part], str]:
    """What a line becomes, and its words: without the command, the time, the tags and the owner around them.

    Where these stand in the middle of the words, or cannot be read yet, the words are all that follows the command.
    """
    try:
        filed = filing.parse_composer(line, context.section)
    except BadInput:
        return Note, line
    record, words = filed.destination.record, filed.text
    with suppress(BadInput):
        if record is TimelineEvent:
            words = fact_of(context, words).text
        elif record is ActionItem:
            words = _action_of(context, words).task
        elif record is Why:
            words = words.lstrip(BESIDE + ANEW).strip()
    return record, words if words in filed.text else filed.text


def event_line(event: TimelineEvent, session: Session) -> str:
    """An event as it would be typed, the marks in front of its words, so that these can be continued.

    The colons keep a text apart that begins like a zone ("UTC clocks drifted") or with a sign of its own.
    """
    parts = []
    if event.at is not None:
        about = "~" if event.approximate else ""
        # Within a range one side's offset counts for the other too, so either both show theirs or neither does.
        doubtful = any(told_twice(moment, session.zone) for moment in (event.at, event.end) if moment)
        times = [typed_time(moment, session.zone, with_offset=doubtful) for moment in (event.at, event.end) if moment]
        parts.append(f"{about}{' - '.join(times)}:")
    if event.kind is not EventKind.EVENT:
        parts.append(f"#{event.kind.value.replace('_', '-')}")
    if event.actor:
        parts.append(f"{person_mark(event.actor)}:")
    return " ".join([*parts, event.text])


def action_line(action: ActionItem) -> str:
    """An action item as it would be typed."""
    parts = [action.task]
    if action.owner:
        parts.append(person_mark(action.owner))
    if action.due:
        parts.append(f"due:{action.due.isoformat()}")
    if action.success_criteria:
        parts.append(f"done:{action.success_criteria}")
    return " ".join([*parts, f"!{action.priority.value}", f"#{action.type.value}"])


def edit_event(event_id: str, line: str, now: Moment) -> Command:
    """An event as typed anew; a line that was left as it was changes nothing."""

    def decide(session: Session) -> Iterable[Edit]:
        event = session.part(TimelineEvent, event_id)
        if line.strip() == event_line(event, session).strip():
            return []
        context = Context(session, SectionKind.TIMELINE, now)
        people = [*(person.name for person in session.participants), event.actor]
        fact = understand(line, now=context.local_now, previous=event.at, people=people, words=event.text)
        fields = {"at": fact.at, "end": fact.end, "approximate": fact.approximate, "text": fact.text}
        # A kind that the words merely suggest was not taken when the event was filed, or was taken back since.
        kind = fact.kind if fact.kind and fact.kind_said else EventKind.EVENT
        return entries.changed(event, {**fields, "kind": kind, "actor": fact.actor})

    return Command("edit timeline event", decide)


def edit_action(action_id: str, line: str, now: Moment) -> Command:
    """An action item as typed anew."""

    def decide(session: Session) -> Iterable[Edit]:
        action = session.part(ActionItem, action_id)
        if line.strip() == action_line(action).strip():
            return []
        read = _action_of(Context(session, SectionKind.ACTION_ITEMS, now), line, action.owner)
        fields = {"task": read.task, "owner": read.owner, "due": read.due, "success_criteria": read.success_criteria}
        terms = {"priority": read.priority or action.priority, "type": read.type or action.type}
        return entries.changed(action, {**fields, **terms})

    return Command("edit action item", decide)


def set_follow_up(text: str, now: Moment) -> Command:
    """When to look again, or no date."""

    def decide(session: Session) -> Iterable[Edit]:
        today = now.wall.astimezone(session.zone).date()
        day = parse_due(text, today=today) if text.strip() else None
        return entries.changed(session.post_mortem, {"follow_up_on": day})

    return Command("set follow-up date", decide)


def _command(context: Context, filed: filing.Filed, text: str) -> Command:
    where = filed.destination
    if where.note is not None:
        current = next((item.id for item in context.session.agenda if item.kind is context.section), None)
        return entries.add_note(where.note, text, agenda_item_id=current)
    if where.record is TimelineEvent:
        return _fact(context, text)
    if where.record is Link:
        return _links(find_links(text))
    if where.record is Why:
        return _why(context, text)
    if where.record is Factor:
        kind = filed.factor or FactorKind.TECHNICAL
        return entries.add_factor(text, kind, where.effect or FactorEffect.CONTRIBUTING)
    if where.record is ActionItem:
        return _action_of(context, text).add()
    return _people(context.session, text)


def _fact(context: Context, text: str) -> Addition:
    """A fact, and the links that stand in it."""
    fact = fact_of(context, text)
    adding = entries.add_event(
        fact.text,
        at=fact.at,
        end=fact.end,
        approximate=fact.approximate,
        kind=fact.kind or EventKind.EVENT,
        actor=fact.actor,
        raw=text,
    )
    if not fact.links:
        return adding
    linking = _links(fact.links, event_id=adding.row_id)

    def decide(session: Session) -> Iterable[Edit]:
        yield from adding.decide(session)
        yield from linking.decide(session)

    return Addition(adding.label, decide, adding.row_id)


def _links(found: Sequence[FoundLink], *, event_id: str | None = None) -> Command:
    """Keep links; one that is there already is not kept twice."""
    if not found:
        raise BadInput("There is no web address in it.", "For example: /link https://graphs.example/latency")

    def decide(session: Session) -> Iterable[Edit]:
        known = {link.url for link in session.links}
        growing = session
        for one in found:
            if one.url not in known:
                edits = list(entries.add_link(one.url, one.label, one.kind, event_id=event_id).decide(growing))
                growing = growing.after(edits)
                yield from edits

    return Command("add link", decide)


def _plain(section: SectionKind, line: str) -> Addition:
    """A line as it stands, where reading it failed."""
    where = filing.default_destination(section)
    if where.note is not None:
        return entries.add_note(where.note, line)
    if where.record is TimelineEvent:
        return entries.add_event(line)
    if where.record is Why:
        return whys.add_why(line)
    return entries.add_action(line) if where.record is ActionItem else entries.add_person(line)


def _people(session: Session, text: str) -> Addition:
    """People of the roll call; who is named there is here. The row that it makes known is that of the last one."""
    called = [
        (name, role, entries.add_person(name, role or Role.RESPONDER, present=True))
        for name, role in parse_people(text)
    ]

    def decide(session: Session) -> Iterable[Edit]:
        growing = session
        for name, role, adding in called:
            known = _named(growing, name)
            if known is not None:
                edits = list(entries.changed(known, {"present": True, **({"role": role} if role else {})}))
            else:
                edits = list(adding.decide(growing))
            growing = growing.after(edits)
            yield from edits

    name, _, adding = called[-1]
    known = _named(session, name)
    return Addition("roll call", decide, known.id if known else adding.row_id)


def _named(session: Session, name: str) -> Participant | None:
    return next((person for person in session.participants if person.name.casefold() == name.casefold()), None)


def _why(context: Context, text: str) -> Addition:
    if text.startswith(ANEW):
        return whys.add_why(text[1:].strip())
    if text.startswith(BESIDE):
        return whys.add_why(text[1:].strip(), after=context.why.id if context.why else None)
    return whys.add_why(text, under=context.why.id if context.why else None)


def _why_echo(context: Context, text: str) -> str:
    if context.why is None or text.startswith(ANEW):
        return "a symptom, at the top of the tree"
    side = "beside" if text.startswith(BESIDE) else "what made this possible:"
    return f"{side} “{context.why.text}”"


def _action_of(context: Context, text: str, *others: str) -> ActionLine:
    today = context.local_now.date()
    return parse_action(
        text,
        people=[*(person.name for person in context.session.participants), *others],
        parse_due=lambda words: parse_due(words, today=today),
    )


def _action_echo(action: ActionLine) -> str:
    due = f"due {action.due:%a %d %b %Y}" if action.due else "no date (due:2 weeks)"
    owner = action.owner or "no owner (@name)"
    done = f"done when {action.success_criteria}" if action.success_criteria else "done when? (done:…)"
    terms = f"{(action.priority or Priority.SHOULD).label} {(action.type or ActionType.PREVENT).label}"
    return f"{terms} · {owner} · {due} · {done}"


def with_next_kind(line: str) -> str:
    """A timeline line with the kind behind the one it names, as a tag at its end."""
    tags = {f"#{kind.value.replace('_', '-')}": kind for kind in EventKind}
    words = line.split(" ")
    named = [tags[word] for word in words if word in tags]
    following = (named[-1] if named else EventKind.EVENT).following
    rest = " ".join(word for word in words if word not in tags).rstrip()
    return rest if following is EventKind.EVENT else f"{rest} #{following.value.replace('_', '-')}"


def completed(context: Context, line: str) -> str | None:
    """The line with its last word finished: a slash command, or the name of a participant behind `@`."""
    if commands := filing.completions(line):
        return f"{commands[0]} "
    before, blank, word = line.rpartition(" ")
    if not word.startswith("@") or len(word) < 2:
        return None
    names = complete_person(word, [person.name for person in context.session.participants])
    return f"{before}{blank}{person_mark(names[0])}" if names else None
