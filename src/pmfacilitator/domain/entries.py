"""What people put into the lists of a session: adding, editing, moving and deleting, as commands."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError

from pmfacilitator.domain import kinds, order
from pmfacilitator.domain.edits import Addition, Command, Delete, Edit, Insert, Update
from pmfacilitator.domain.records import (
    ActionItem,
    Factor,
    KeptWording,
    Link,
    Note,
    Part,
    Participant,
    PostMortem,
    Record,
    TimelineEvent,
    Why,
    new_id,
)
from pmfacilitator.domain.session import Session, table_of
from pmfacilitator.domain.text import as_typed
from pmfacilitator.errors import BadInput

_WORDS: dict[type[Record], str] = {
    PostMortem: "title",
    Participant: "name",
    TimelineEvent: "text",
    Note: "text",
    Why: "text",
    Factor: "text",
    ActionItem: "task",
    Link: "url",
    KeptWording: "wording",
}
"""The field of each record that cannot be empty."""


def said(text: str) -> str:
    """What somebody typed, cleaned and without blanks around it. Raises BadInput when nothing is left."""
    if words := as_typed(text).strip():
        return words
    raise BadInput("There are no words in it.", "Type what was said.")


def noun(kind: type[Record]) -> str:
    """What a kind of record is called in a sentence."""
    return {Participant: "person", PostMortem: "post-mortem"}.get(kind) or table_of(kind).replace("_", " ")


def add_event(
    text: str,
    *,
    at: datetime | None = None,
    end: datetime | None = None,
    approximate: bool = False,
    kind: kinds.EventKind = kinds.EventKind.EVENT,
    actor: str = "",
    source: str = "",
    raw: str = "",
) -> Addition:
    """Put a fact into the timeline; without a time it stays behind what was entered before it."""
    when = {"at": at, "end": end, "approximate": approximate}
    return _addition(TimelineEvent, text, {**when, "kind": kind, "actor": actor, "source": source, "raw": raw})


def add_note(
    kind: kinds.NoteKind,
    text: str,
    *,
    author: str = "",
    agenda_item_id: str | None = None,
    event_id: str | None = None,
) -> Addition:
    """Keep something that was said: what went well, a question, an idea, something for the parking lot."""
    fields = {"kind": kind, "author": author, "agenda_item_id": agenda_item_id, "event_id": event_id}
    return _addition(Note, text, fields, label=f"add to {kind.label}")


def add_factor(
    text: str,
    kind: kinds.FactorKind = kinds.FactorKind.TECHNICAL,
    effect: kinds.FactorEffect = kinds.FactorEffect.CONTRIBUTING,
) -> Addition:
    """Name something that made the incident possible, or limited it."""
    return _addition(Factor, text, {"kind": kind, "effect": effect})


def add_action(
    task: str,
    *,
    owner: str = "",
    due: date | None = None,
    success_criteria: str = "",
    priority: kinds.Priority = kinds.Priority.SHOULD,
    type: kinds.ActionType = kinds.ActionType.PREVENT,  # noqa: A002 - the field's own name
    tracker: str = "",
    factor_id: str | None = None,
) -> Addition:
    """Agree on an action item."""
    agreed = {"owner": owner, "due": due, "success_criteria": success_criteria, "priority": priority, "type": type}
    return _addition(ActionItem, task, {**agreed, "tracker": tracker, "factor_id": factor_id})


def add_person(name: str, role: kinds.Role = kinds.Role.RESPONDER, *, present: bool = False) -> Addition:
    """Put somebody on the list of participants."""
    return _addition(Participant, name, {"role": role, "present": present})


def add_link(
    url: str, label: str = "", kind: kinds.LinkKind = kinds.LinkKind.REPORT, *, event_id: str | None = None
) -> Addition:
    """Keep where more is to be seen."""
    return _addition(Link, url, {"label": label, "kind": kind, "event_id": event_id})


def keep_wording(wording: str, reason: str = "") -> Addition:
    """Keep a wording that was flagged: a quotation, a log line."""
    return _addition(KeptWording, wording, {"reason": reason})


def edit(kind: type[Part], part_id: str, **fields: Any) -> Command:
    """Give some fields of a row other values.

    The command raises NotFound when the row has gone, and BadInput for a value that the field cannot hold.
    """
    return Command(f"edit {noun(kind)}", lambda session: changed(session.part(kind, part_id), fields))


def edit_details(**fields: Any) -> Command:
    """Give some fields of the post-mortem itself other values. Raises as `edit` does."""
    return Command("edit details", lambda session: changed(session.post_mortem, fields))


def delete(kind: type[Part], part_id: str) -> Command:
    """Take a row out; a why goes by `whys.delete`, with everything under it."""
    return Command(f"delete {noun(kind)}", lambda session: [Delete(session.part(kind, part_id))])


def move(kind: type[Part], part_id: str, places: int) -> Command:
    """Move a row down by so many places in its list (up when negative); notes and factors move within their kind.

    The timeline is in order of time: only an event without a time, or among events of the same time, can move.
    """

    def decide(session: Session) -> Iterable[Edit]:
        row = session.part(kind, part_id)
        if isinstance(row, TimelineEvent):
            return _moved_event(session, row, places)
        return order.moved(_companions(session, row), row, places)

    return Command(f"move {noun(kind)}", decide)


def change_kind(kind: type[Note] | type[TimelineEvent] | type[Factor] | type[Link], part_id: str, to: str) -> Command:
    """Say that a row is of another kind, by the kind's value. Raises BadInput for a kind that does not exist."""

    def decide(session: Session) -> Iterable[Edit]:
        return changed(session.part(kind, part_id), {"kind": to})

    return Command(f"change kind of {noun(kind)}", decide)


def settle(note_id: str, disposition: kinds.Disposition) -> Command:
    """Say what became of a parked note, a question or an idea."""

    def decide(session: Session) -> Iterable[Edit]:
        return changed(session.part(Note, note_id), {"disposition": disposition})

    return Command("settle note", decide)


def turn_into_action(note_id: str) -> Addition:
    """Make an action item of a note, which is settled by that."""
    row_id = new_id()

    def decide(session: Session) -> Iterable[Edit]:
        note = session.part(Note, note_id)
        if note.disposition is kinds.Disposition.BECAME_ACTION:
            raise BadInput("This is an action item already.", "Edit that one, or type another below.")
        position = session.next_position(ActionItem)
        yield Insert(ActionItem(id=row_id, post_mortem_id=session.id, position=position, task=note.text))
        yield from changed(note, {"disposition": kinds.Disposition.BECAME_ACTION})

    return Addition("turn note into action item", decide, row_id)


def decide_against(action_id: str, reason: str) -> Command:
    """Record the decision not to act, with its reason (PagerDuty postmortem guide)."""

    def decide(session: Session) -> Iterable[Edit]:
        if not as_typed(reason).strip():
            raise BadInput("A decision not to act needs its reason.", "Say what makes living with it right.")
        return changed(
            session.part(ActionItem, action_id), {"status": kinds.ActionStatus.NOT_DOING, "reason": reason.strip()}
        )

    return Command("decide against action item", decide)


def toggle_present(participant_id: str) -> Command:
    """Call the roll: somebody is here, or is not."""

    def decide(session: Session) -> Iterable[Edit]:
        person = session.part(Participant, participant_id)
        yield Update(person, {"present": not person.present})

    return Command("roll call", decide)


def spoke(participant_id: str, times: int = 1) -> Command:
    """Count that somebody spoke; a negative number corrects a slip of the finger."""

    def decide(session: Session) -> Iterable[Edit]:
        person = session.part(Participant, participant_id)
        return changed(person, {"times_spoken": max(person.times_spoken + times, 0)})

    return Command("count voice", decide)


def changed(row: Record, fields: dict[str, Any]) -> Iterable[Edit]:
    """The edit that gives the row these values, if any of them differs. Raises BadInput for a wrong value."""
    words = _WORDS.get(type(row), "")
    if isinstance(text := fields.get(words), str):
        fields = {**fields, words: said(text)}
    try:
        result = row.with_fields(**fields)
    except ValidationError as error:
        raise _refused(type(row), error) from error
    different = {name: getattr(result, name) for name in fields if getattr(result, name) != getattr(row, name)}
    return [Update(row, different)] if different else []


def _addition(kind: type[Part], text: str, fields: dict[str, Any], label: str = "") -> Addition:
    """A command that adds a row behind all others of its kind."""
    row_id = new_id()

    def decide(session: Session) -> Iterable[Edit]:
        own = {"id": row_id, "post_mortem_id": session.id, "position": session.next_position(kind)}
        try:
            yield Insert(kind.model_validate({**fields, **own, _WORDS[kind]: said(text)}))
        except ValidationError as error:
            raise _refused(kind, error) from error

    return Addition(label or f"add {noun(kind)}", decide, row_id)


def _refused(kind: type[Record], error: ValidationError) -> BadInput:
    first = error.errors()[0]
    field = " ".join(str(part) for part in first["loc"]).replace("_", " ")
    return BadInput(f"The {noun(kind)}'s {field} cannot be that: {first['msg']}.")


def _companions(session: Session, row: Part) -> Sequence[Part]:
    """The rows among which a row is shown."""
    if isinstance(row, Note):
        return [note for note in session.notes if note.kind is row.kind]
    if isinstance(row, Factor):
        return [f for f in session.factors if (f.effect, f.kind) == (row.effect, row.kind)]
    return session.parts(type(row))


def _moved_event(session: Session, event: TimelineEvent, places: int) -> Iterable[Edit]:
    if event.at is not None:
        same_time = [other for other in session.events if other.at == event.at]
        if len(same_time) == 1:
            raise BadInput("The timeline is in order of time.", "Give the event another time to move it.")
        return order.moved(same_time, event, places)
    shown = [other for other in session.events if other.id != event.id]
    index = next(n for n, other in enumerate(session.events) if other.id == event.id)
    target = min(max(index + places, 0), len(shown))
    if target == index:
        return []
    # Without a time an event follows whatever stands before it by position, so that is where it has to go.
    entered = sorted(shown, key=lambda other: (other.position, other.id))
    behind = entered.index(shown[target - 1]) + 1 if target else 0
    position, renumbered = order.place(entered, behind)
    return [*renumbered, Update(event, {"position": position})]
