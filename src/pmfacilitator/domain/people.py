"""Names as people type them, and the participants they mean."""

import re
from collections.abc import Iterable, Sequence

from pmfacilitator.domain.kinds import Role
from pmfacilitator.errors import BadInput

_APART = re.compile(r"[\s._\-]+")
_JOINED = re.compile(r"(?<=[^\W_])[._](?=[^\W_])")
_IN_BRACKETS = re.compile(r"^(?P<name>.*\S)\s*\((?P<role>[^()]*)\)$")
_JOB = re.compile(
    r"(?:^|\s)(?:manager|boss|engineer|developer|dev|director|admin|analyst|designer|architect|tester|intern"
    r"|trainee|support|devops|operator|owner|head|president|dba|pm)$|^(?i:c[teifo]o|vp|sre)$"
)
"""What somebody is at work, in small letters behind a name; a meeting knows other roles, and nobody is called so."""
_DEGREE = re.compile(r"ph\.? ?d\.?|m\.?sc\.?|b\.?sc\.?|m\.?d\.?|mba|jr\.?|sr\.?|esq\.?", re.IGNORECASE)
"""What stands behind a comma and belongs to the name."""
_SPOKEN_ROLES = {"lead": Role.INCIDENT_LEAD, "scribe": Role.NOTE_TAKER, "commander": Role.INCIDENT_LEAD}


def name_meant(name: str, names: Iterable[str]) -> str:
    """The one of the full names that a short one means; the name as typed when none or several answer.

    A whole name wins over a first or last name, and that over a beginning. Since a mark ends with a blank, a name of
    several words is typed without blanks, or with dots or underscores for them; a handle ("j.doe") keeps its own.
    """
    wanted = _folded(name)
    names = list(dict.fromkeys(names))
    if not wanted:
        return name
    for answers in (
        [full for full in names if _folded(full) == wanted],
        [full for full in names if wanted in [_folded(word) for word in full.split()]],
        [full for full in names if _folded(full).startswith(wanted)],
    ):
        if len(answers) == 1:
            return answers[0]
        if answers:
            break
    return _JOINED.sub(lambda joint: " " if name[joint.end()].isupper() else joint.group(), name)


def person_mark(name: str) -> str:
    """A name as it is marked in a typed line: @Ana.Ng."""
    return f"@{name.replace(' ', '.')}"


def same_person(one: str, other: str) -> bool:
    """Whether two names are the same but for case and the signs between their words."""
    return bool(_folded(one)) and _folded(one) == _folded(other)


def complete_person(prefix: str, names: Iterable[str]) -> Sequence[str]:
    """The names that a beginning may become, best first: names that begin so, then those of which a later word does."""
    wanted = _folded(prefix.removeprefix("@"))
    names = sorted(dict.fromkeys(name for name in names if name.strip()), key=str.casefold)
    begin = [name for name in names if _folded(name).startswith(wanted)]
    later = [name for name in names if any(_folded(word).startswith(wanted) for word in name.split()[1:])]
    return tuple(dict.fromkeys([*begin, *later]))


def parse_people(text: str) -> Sequence[tuple[str, Role | None]]:
    """The people of a roll call: "Ana Ng, incident lead" or "Ana Ng (note-taker), Ben, Cho".

    The role is None where none is said; brackets before a role belong to the name: "Ana Ng (SRE), facilitator".
    Raises BadInput when there is no name in it, or brackets hold no role.
    """
    people: list[tuple[str, Role | None]] = []
    parts = [part.strip() for part in re.split(r"[,;\n]", text)]
    for part, following in zip(parts, [*parts[1:], ""], strict=True):
        role = role_of(part)
        if not part:
            continue
        if role and people and people[-1][1] is None:
            people[-1] = (people[-1][0], role)
        elif (bracketed := _IN_BRACKETS.match(part)) and (role_of(bracketed["role"]) or not role_of(following)):
            people.append((bracketed["name"], _known_role(bracketed["role"])))
        elif people and people[-1][1] is None and _DEGREE.fullmatch(part):
            people[-1] = (f"{people[-1][0]} {part}", None)
        elif people and people[-1][1] is None and _JOB.search(part):
            raise _no_role(part)
        else:
            people.append((part, None))
    if not people:
        raise BadInput("There is no name in it.", "For example: Ana Ng, incident lead")
    return people


def role_of(text: str) -> Role | None:
    """The role that the words name, however they are joined; None when they name none."""
    words = _APART.sub("_", text.strip().casefold())
    return _SPOKEN_ROLES.get(words) or next((role for role in Role if words in (role, role.replace("_", ""))), None)


def _known_role(text: str) -> Role:
    if role := role_of(text):
        return role
    raise _no_role(text)


def _no_role(text: str) -> BadInput:
    return BadInput(f"“{text.strip()}” is no role.", f"Roles are {', '.join(role.label for role in Role)}.")


def _folded(name: str) -> str:
    return _APART.sub("", name).casefold()
