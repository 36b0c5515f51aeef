"""What somebody did next, behind what a sentence is about: "forgot the dry run and rebooted everything"."""

import re

from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from pmfacilitator.language.words.verbs import base_of, participle, past

_DEED = re.compile(r"(?:(?:then|instead|also|even|just|later|so|[a-z]+ly) )*(?P<verb>[a-z]+)(?: (?P<next>[^\s,]+)|,|$)")
_JOINT = re.compile(r"(?:,? (?:and|but|or)|, then|,) (?=(?P<instead>instead |then )?)")
_BEFORE_AN_OBJECT = (
    DETERMINERS
    | PREPOSITIONS
    | listed(
        "all everything it them most half none nothing both down up off out away back straight home everyone everybody"
        " people customers users nobody itself again too instead"
    )
)
"""What follows a verb and no adjective."""
_DESCRIBED = listed("old new stale wrong bad big large small unused outdated faulty known and or")


def is_deed(text: str, before: str = "", *, alike: bool = True) -> bool:
    """Whether a text begins with a verb in the past, told of somebody: "rebooted everything", not "tested image".

    With `alike`, a form that may be the infinitive counts as well, when an object follows: "and set the flag".
    """
    found = _DEED.match(text)
    verb = found["verb"] if found else ""
    base, follows = base_of(verb), (found["next"] or "").lower() if found else ""
    with_object = not follows or follows in _BEFORE_AN_OBJECT or follows[:1].isdigit()
    if verb in AUXILIARIES:
        return verb not in {"be", "being"}
    if base is None:
        return len(verb) > _SHORTEST and verb.endswith("ed") and with_object
    if verb not in {base, past(base)}:
        return False
    if verb == base:
        return alike and verb == past(base) and bool(follows) and with_object
    if verb != participle(base):
        return True
    last = before.rpartition(" ")[2].lower()
    return with_object or not (last in _DESCRIBED or (base_of(last) not in {None, last} and not last.endswith("s")))


def _is_clause(text: str) -> bool:
    """Whether a thing stands there with a verb of its own: "the tool has no check", not "the tool that has none"."""
    words = text.split()[:6]
    if not words or words[0] not in DETERMINERS | {"it", "there", "nothing", "we"}:
        return False
    verb = next((word for word in words[1:] if word in AUXILIARIES or word in _JOINS), "")
    return verb in AUXILIARIES


_JOINS = listed("that which who whose to where when if and or")
_ALSO = re.compile(r"(?:^|\s)(?:and|or) (?:[a-z]+ly )?(?P<verb>[a-z]+) (?P<next>\S+)")


def is_step(rest: str) -> bool:
    """Whether a second infinitive with an object stands behind a first: "(the disk) or rotate the keys"."""
    return any(
        base_of(found["verb"]) == found["verb"]
        and (found["next"].lower() in _BEFORE_AN_OBJECT or not found["next"][:1].isalpha())
        for found in _ALSO.finditer(rest)
    )


_SHORTEST = 4
"""Characters of a word in -ed that is no verb: "need"."""


def first_deed(thing: str) -> str:
    """Leave out what was done then: "the test and merged it"."""
    low = thing.lower()
    if len(low) != len(thing):
        return thing
    infinitive = base_of(low.split(" ")[0]) == low.split(" ")[0]
    for found in _JOINT.finditer(low):
        before = thing[: found.start()]
        rest = low[found.end() :]
        if found["instead"] == "instead " or is_deed(rest, before, alike=not infinitive) or _is_clause(rest):
            return before
    return thing
