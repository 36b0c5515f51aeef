"""What is called somebody's fault, mistake or duty, reworded as what happened or what would help.

Each function takes a finding and gives a sentence, or None when the form of the finding does not allow one.
"""

import re
from collections.abc import Callable

from pmfacilitator.language.detect import Finding
from pmfacilitator.language.noun_phrases import split_noun_phrase, was_or_were
from pmfacilitator.language.passive import OBJECT_PRONOUNS, retold
from pmfacilitator.language.phrases import HIDDEN, LONGEST, SPEAKERS, as_infinitive, clause, sentence, without_item_mark
from pmfacilitator.language.steps import step
from pmfacilitator.language.words.verbs import base_of

_NO_QUESTION = frozenset(["cost", "meant"])
"""What came of it all; "this" may stand before it."""
_DID = re.compile(
    r"^ (?:[a-z]+ly )?(?:broke|cost|caused|took|led to|resulted in|triggered|delayed|crashed|deleted|wiped|brought"
    r"|blocked|stopped|meant) .+"
)
_FOR = re.compile(r"\b(?:bad|fault|apologies|sorry) for (?P<thing>(?:the|this|that|these|those|an?) (?!\w+ing\b).+)")
_TO = re.compile(r"\bmistake to (?P<deed>(?!not\b)[a-z-]+ .+)")
_SHOULD = re.compile(r"\bshould(?:'ve| have) (?P<deed>[a-z]+ (?:the|an?|this|that|these|those|it|our)\b.*)")
_DUTY = re.compile(r"\b(?:responsibility|duty|job) to (?P<deed>[a-z-]+ .+)")
_WAS_DOING = re.compile(
    r"\bby mistake,? (?:[\w'-]+ ){1,3}?(?:was|were|am|are|is) (?P<verb>[a-z]+ing) (?P<rest>.+)", re.IGNORECASE
)
_MEANT_ELSE = re.compile(
    r"\b(?:thought|thinking|meant|intended|wanted)\b[^.;]*? but (?:(?:i|we|then|instead|actually|[a-z]+ly) ){0,2}"
    r"(?P<verb>[a-z]+) (?P<rest>(?:the|an?|this|that|our|all|it)\b.+)",
    re.IGNORECASE,
)
_ON_PURPOSE = re.compile(r"\b(?:anyway|regardless|nevertheless|one)\b")
"""What was done in spite of it, or told without its noun."""
_TRIGGERED = re.compile(
    r"(?:[\w'@-]+ ){1,3}?(?P<verb>triggered|started|kicked off|enabled|disabled|activated|launched) "
    r"(?P<rest>(?:the|an?|another|this|that|our|all) .+)"
)
_MENDS = re.compile(r"\W*(?P<said>(?:fix|revert|restore|repair|correct|undo)\b[^,;:]*), which ", re.IGNORECASE)
_WHOSE = re.compile(r" [A-Z]\w+'s ")
_INSTEAD = re.compile(
    r"\binstead,? (?:[a-z]+ ){0,3}?(?P<verb>used|took|chose|ran|opened|sent|applied|moved) (?P<rest>.+)"
)


def _what_it_did(finding: Finding) -> str | None:
    """Say "this cost us a day" for "Ann's mistake cost us a day", and ask what led to an outage that is named."""
    found = _DID.match(finding.sentence.written[finding.end :])
    said = clause(found.group()) if found else ""
    if not said or _NO_QUESTION.intersection(said.split(" ")[:2]):
        return sentence(f"this {said}") if said else None
    return sentence(f"what {said} was …", "")


def _what_for(finding: Finding) -> str | None:
    """Ask what led to it, for "my bad for the noise"."""
    found = _FOR.search(finding.onward)
    noun, _ = split_noun_phrase(clause(found["thing"])) if found else ("", "")
    whole = noun and " " in noun and noun.split(" ")[0] not in OBJECT_PRONOUNS
    return sentence(f"what led to {noun} was …", "") if whole else None


def _what_was_done(finding: Finding) -> str | None:
    """Say "the tap was moved" for "it was his mistake to move the tap"."""
    found = _TO.search(finding.onward)
    verb, _, rest = clause(found["deed"]).partition(" ") if found else ("", "", "")
    return retold(verb, rest) if rest else None


def _what_was_left(finding: Finding) -> str | None:
    """Say "this was not done in May" for "my bad, should have done this in May"."""
    found = _SHOULD.search(finding.onward)
    infinitive = as_infinitive(clause(found["deed"])) if found else None
    return step(infinitive) if infinitive else None


def _what_would_help(finding: Finding) -> str | None:
    """Make easy what is called somebody's duty."""
    found = _DUTY.search(finding.onward)
    infinitive = as_infinitive(clause(found["deed"])) if found else None
    return sentence(f"make it easy to {infinitive}") if infinitive else None


def _what_went_on(finding: Finding) -> str | None:
    """Say "the old keys were used by mistake" for "by mistake we were using the old keys"."""
    found = _WAS_DOING.search(finding.sentence.written)
    verb = base_of(found["verb"].lower()) if found else None
    return retold(verb, clause(found["rest"]), manner="by mistake") if found and verb else None


def _what_was_started(finding: Finding) -> str | None:
    """Say "the deploy was triggered" for "you triggered the deploy"."""
    found = _TRIGGERED.match(finding.onward)
    verb = base_of(found["verb"].split(" ")[0]) if found else None
    said = clause(f"{found['verb'].partition(' ')[2]} {found['rest']}".strip()) if found else ""
    return retold(verb, said) if verb and said else None


def _what_instead(finding: Finding) -> str | None:
    """Say "the old chart was used instead" for "instead he used the old chart"."""
    found = _INSTEAD.search(finding.onward)
    verb = base_of(found["verb"]) if found else None
    wording = retold(verb, clause(found["rest"])) if found and verb and verb != found["verb"] else None
    return sentence(f"{wording.rstrip('.')} instead") if wording else None


def _what_was_not_meant(finding: Finding) -> str | None:
    """Say "the hatch was opened by mistake" for "thought it was the door, but opened the hatch"."""
    found = _MEANT_ELSE.search(finding.onward)
    verb = base_of(found["verb"].lower()) if found else None
    if not found or verb in {None, found["verb"].lower(), "be", "have"} or _ON_PURPOSE.search(found["rest"]):
        return None
    return retold(str(verb), clause(found["rest"]), manner="by mistake")


_OF_ITSELF = {
    "missed": "went unnoticed",
    "overlooked": "went unnoticed",
    "forgot": "was left out",
    "broke": "broke",
    "messed up": "did not go as planned",
    "screwed up": "did not go as planned",
}
"""What somebody did to a thing, told of the thing."""
_UNTOLD = re.compile(rf"\b(?:{SPEAKERS})\b|{HIDDEN.pattern}", re.IGNORECASE)
"""What keeps a sentence from being told without anybody: pronouns, and what is hidden in it."""
_WHOLE = 2
"""Words of a noun with what makes it one: "a sign"."""
_BEHIND = re.compile(rf"(?P<verb>{'|'.join(_OF_ITSELF)})\W*$")

_WAYS: tuple[Callable[[Finding], str | None], ...] = (
    _what_it_did,
    _what_was_done,
    _what_was_left,
    _what_for,
    _what_would_help,
    _what_went_on,
    _what_was_started,
    _what_instead,
    _what_was_not_meant,
)


def told_otherwise(finding: Finding) -> str | None:
    """Reword a fault that no rewriting of its rule covers; the first way that fits is taken."""
    return next((wording for way in _WAYS if (wording := way(finding))), None)


def at_its_noun(finding: Finding) -> str | None:
    """Say "a sign that went unnoticed" for "a sign that we missed": the noun stands before it."""
    found = _BEHIND.match(finding.sentence.plain, finding.match.start("verb"))
    told = _OF_ITSELF.get(found["verb"]) if found else None
    before = finding.sentence.written[: finding.start].strip()
    said = re.sub(r",? (?:that|which)$", "", without_item_mark(" ".join(before.split())))
    if not told or len(said.split()) < _WHOLE or len(said) > LONGEST or _UNTOLD.search(said):
        return None
    joint = ", which" if before.endswith(", which") else " that"
    told = told.replace("was", was_or_were(" ".join(said.split(" ")[-2:])))
    return sentence(f"{said}{joint} {told}")


def mended(finding: Finding) -> str | None:
    """Say "fix the gate" for "fix the gate, which I broke"; whose gate it is stays out of it."""
    found = _MENDS.fullmatch(finding.sentence.written[: finding.start])
    said = clause(_WHOSE.sub(" the ", found["said"])) if found else ""
    return sentence(said) if " " in said else None
