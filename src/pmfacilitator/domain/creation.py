"""New sessions: from an agenda template, or after the pattern of an earlier one."""

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from pmfacilitator.domain.edits import Command, Delete, Edit, Insert
from pmfacilitator.domain.kinds import Role
from pmfacilitator.domain.records import LONGEST_MEETING, AgendaItem, Participant, PostMortem
from pmfacilitator.domain.session import Session
from pmfacilitator.domain.templates import AgendaTemplate
from pmfacilitator.domain.validation import first_problem
from pmfacilitator.errors import BadInput


def new_session(
    title: str, template: AgendaTemplate, people: Iterable[tuple[str, Role]] = (), **fields: Any
) -> Session:
    """A session ready for its meeting: the template's agenda, booked for as long as that takes.

    `people` are names with roles; `fields` are more fields of the PostMortem. Raises BadInput when one of them makes
    no sense or the title is empty.
    """
    try:
        booked = min(template.minutes, LONGEST_MEETING)
        wanted = {"booked_minutes": booked, "template": template.id, **fields, "title": title}
        post_mortem = PostMortem.model_validate(wanted)
        if not post_mortem.title:
            raise BadInput("A post-mortem needs a title.", "Say in a few words what happened to whom.")
        participants = [
            Participant(post_mortem_id=post_mortem.id, position=float(position), name=name, role=role)
            for position, (name, role) in enumerate(people, start=1)
        ]
    except ValidationError as error:
        raise BadInput(f"{str(first_problem(error)).capitalize()}.") from error
    return Session.of(post_mortem, [*participants, *template.agenda(post_mortem.id)])


def duplicate_as_template(session: Session, title: str) -> Session:
    """A new session with the agenda, the people and the frame of another one, and none of its facts.

    What says how this team meets is kept (agenda, names, roles, zone, services, tags, booked time); nothing that was
    said or measured is.
    """
    old = session.post_mortem
    kept = old.model_dump(include={"severity", "services", "tags", "zone", "booked_minutes", "template"})
    post_mortem = PostMortem.model_validate({**kept, "title": title})
    if not post_mortem.title:
        raise BadInput("A post-mortem needs a title.", "Say in a few words what happened to whom.")
    people = [
        Participant(post_mortem_id=post_mortem.id, position=person.position, name=person.name, role=person.role)
        for person in session.participants
    ]
    agenda = [
        AgendaItem(
            post_mortem_id=post_mortem.id,
            position=item.position,
            kind=item.kind,
            title=item.title,
            planned_s=item.planned_s,
        )
        for item in session.agenda
    ]
    return Session.of(post_mortem, [*people, *agenda])


def give_agenda(template: AgendaTemplate) -> Command:
    """Lay out the agenda of a post-mortem that has none, as one that another program made; else nothing changes."""

    def decide(session: Session) -> Iterable[Edit]:
        return [] if session.agenda else [Insert(item) for item in template.agenda(session.id)]

    return Command("lay out agenda", decide)


def delete_session() -> Command:
    """Delete the post-mortem and everything that belongs to it; undo brings it back."""
    return Command("delete post-mortem", lambda session: [Delete(session.post_mortem)])
