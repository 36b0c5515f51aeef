"""Where the composer files what is said: by a slash command, otherwise by the section."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pmfacilitator.domain.kinds import FactorEffect, FactorKind, NoteKind, SectionKind
from pmfacilitator.domain.records import ActionItem, Factor, Link, Note, Part, Participant, TimelineEvent, Why
from pmfacilitator.errors import BadInput


@dataclass(frozen=True)
class Destination:
    """The list that takes what is said; `note` and `effect` say which notes or factors."""

    record: type[Part]
    label: str
    note: NoteKind | None = None
    effect: FactorEffect | None = None


FACT = Destination(TimelineEvent, "timeline")
WENT_WELL = Destination(Note, "went well", note=NoteKind.WENT_WELL)
WENT_POORLY = Destination(Note, "went poorly", note=NoteKind.WENT_POORLY)
LUCKY = Destination(Note, "lucky", note=NoteKind.LUCKY)
SURPRISED = Destination(Note, "surprised us", note=NoteKind.SURPRISED_US)
QUESTION = Destination(Note, "question", note=NoteKind.QUESTION)
IDEA = Destination(Note, "idea", note=NoteKind.IDEA)
PARKING_LOT = Destination(Note, "parking lot", note=NoteKind.PARKING_LOT)
LEARNING = Destination(Note, "learning", note=NoteKind.LEARNING)
WHY = Destination(Why, "why")
FACTOR = Destination(Factor, "factor", effect=FactorEffect.CONTRIBUTING)
MITIGATOR = Destination(Factor, "mitigator", effect=FactorEffect.MITIGATING)
ACTION = Destination(ActionItem, "action item")
PERSON = Destination(Participant, "people")
LINK = Destination(Link, "links")

COMMANDS: dict[str, Destination] = {
    "park": PARKING_LOT,
    "idea": IDEA,
    "question": QUESTION,
    "action": ACTION,
    "fact": FACT,
    "well": WENT_WELL,
    "poorly": WENT_POORLY,
    "lucky": LUCKY,
    "surprised": SURPRISED,
    "why": WHY,
    "factor": FACTOR,
    "helped": MITIGATOR,
    "learned": LEARNING,
    "person": PERSON,
    "link": LINK,
}
"""The slash commands, in the order in which they are named to people."""

_DEFAULTS: dict[SectionKind, Destination] = {
    SectionKind.OPENING: PERSON,
    SectionKind.TIMELINE: FACT,
    SectionKind.WENT_WELL: WENT_WELL,
    SectionKind.WENT_POORLY: WENT_POORLY,
    SectionKind.ROOT_CAUSES: WHY,
    SectionKind.ACTION_ITEMS: ACTION,
    SectionKind.WRAP_UP: LEARNING,
}


class Filed(NamedTuple):
    """Where a line goes, what it says, and of which kind a factor is."""

    destination: Destination
    text: str
    factor: FactorKind | None = None


def default_destination(section: SectionKind) -> Destination:
    """Where a line without a command goes while that section is on the screen.

    The opening calls the roll, the wrap-up asks what was learned.
    """
    return _DEFAULTS[section]


def destination_of(note: NoteKind) -> Destination:
    """The destination that takes notes of that kind."""
    return next(place for place in COMMANDS.values() if place.note is note)


def parse_composer(line: str, section: SectionKind) -> Filed:
    """Where a composer line goes, and what is left of it.

    `/park`, `/idea` and the like go in front; the beginning of a command is enough when no other begins so. `//` is
    a slash that is meant. After `/factor` and `/helped` a kind may stand ("/factor process nobody owned the limit").
    Raises BadInput for a command that does not exist.
    """
    line = line.strip()
    if line.startswith("//"):
        return Filed(default_destination(section), line[1:])
    if not line.startswith("/"):
        return Filed(default_destination(section), line)
    word, _, text = line[1:].partition(" ")
    destination = _command(word)
    text = text.strip()
    if destination.effect is None:
        return Filed(destination, text)
    first, _, rest = text.partition(" ")
    kind = next((kind for kind in FactorKind if kind == first.rstrip(":").casefold()), None)
    return Filed(destination, rest.strip(), kind) if kind and rest.strip() else Filed(destination, text)


def completions(line: str) -> Sequence[str]:
    """The commands that a half-typed line may become; none once the command is finished by a blank."""
    if not line.startswith("/") or line.startswith("//") or " " in line:
        return ()
    return tuple(f"/{name}" for name in COMMANDS if name.startswith(line[1:].casefold()))


def _command(word: str) -> Destination:
    word = word.casefold()
    if word in COMMANDS:
        return COMMANDS[word]
    begun = [name for name in COMMANDS if word and name.startswith(word)]
    if len(begun) == 1:
        return COMMANDS[begun[0]]
    if begun:
        raise BadInput(f"/{word} could be {_listed(begun)}.", "Type one more letter.")
    raise BadInput(
        f"There is no command /{word}.",
        f"There are {_listed(COMMANDS)}; start with // for a slash that is meant.",
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"/{name}" for name in names)
