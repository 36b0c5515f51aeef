"""What a rewording carries along of its sentence: what came of it, what is said of the thing, and the grounds given."""

import re

from pmfacilitator.language.detect import Finding
from pmfacilitator.language.phrases import clause, sentence

_EFFECT = re.compile(
    r",? (?P<effect>(?:because (?:of |the |it |its |this |that |there |a |an |our |no |all |both |each |every |most "
    r"|some |nothing |two |three |\d|(?!i |you |he |she |they |we |who )(?=(?:[a-z-]+ ){1,4}(?:is|are|was|were"
    r"|had|has)\b))"
    r"|(?:since|as) (?=(?:the|our|no|both|all|it|there) (?:[\w-]+ ){0,4}?(?:was|were|is|are|had|has)\b)"
    r"|leading to|resulting in|causing|which (?:caused|led to|resulted in|broke|took down"
    r"|brought down|meant that|deleted|wiped|blocked|crashed|triggered|delayed|affected)|and (?:it(?:'s| is| was| has)"
    r"|that (?:caused|led|broke|took)|(?:this|that|it|the (?:(?!that |which |who )[\w-]+ ){0,3}|nothing|everything) ?"
    r"(?:got|did not|didn't|was|were|is|are|went|broke|failed|crashed|stopped|started|had))"
    r"|so (?:nothing|it|the (?:[\w-]+ ){0,2}[\w-]+|\d[\d,.]* (?:[\w-]+ )?[\w-]+) (?:was|were|is|had|went|did|could"
    r"|failed|lasted|stayed|stopped|broke|fell|got|took|waited)"
    r")\b(?:[^.!?;:()\[\]]|[.:](?=\d)){3,})(?=[.!?]\W*$|$)",
    re.IGNORECASE,
)
"""What a sentence tells at its end of what came of it."""
_WHERE_ONE_IS = re.compile(
    r"\b(?P<which>(?:which|what) [\w-]+) (?:(?:I|you|he|she|we|they)(?:'m|'re|'s| am| are| is)"
    r"|(?P<past>\w+ (?:was|were))) (?:in|on|at|using)\b",
    re.IGNORECASE,
)
"""Where somebody is: "which environment I'm in"."""
_OF_THE_THING = re.compile(
    r"\b(?P<thing>(?:the|its|our|this|that) (?:[\w-]+ ){0,3}[\w-]+)(?P<said>, which (?:was|were|wasn't|weren't|is|are"
    r"|isn't|aren't|had|hadn't|has|hasn't|went|goes|stood|stands|ran|runs|came|comes|did|does|could|can)\b"
    r"[^.!?;:()\[\]]{3,80})(?=[.!?]\W*$|$)",
    re.IGNORECASE,
)
"""What a sentence says at its end of the thing that the deed was about: "the runbook, which was out of date"."""
_LONGEST = 120
"""Characters of an effect that a rewording carries along."""
_GROUND = re.compile(
    r"\b(?:because|cause|cuz|bc"
    r"|(?:since|as)(?= (?:the|our|no|both|all|it|there) (?:[\w-]+ ){0,4}?(?:was|were|is|are|had|has)\b)) "
    r"(?P<of>of )?(?P<ground>(?:[^.!?;()\[\]]|\.(?=\w)){6,120}?)(?=[.!?;]|$|, (?:and|but|so|which) )",
    re.IGNORECASE,
)
GROUNDED = {
    "What made this possible was …": "What made this possible was",
    "What did not go as planned was …": "What made this possible was",
    "The conditions at that moment were …": "What made this possible was",
    "What leads to this is …": "What leads to this is",
    "What made this look right was …": "What made this look right was",
    "What set the pace was …": "What set the pace was",
    "What led to this was …": "What led to this was",
    "What gave this impression was …": "What gave this impression was",
}
"""How a beginning goes on where the sentence itself says why."""
_SOMEBODY = re.compile(r"(?:i|you|he|she|they|we all|somebody|someone|nobody|everybody|everyone)\b", re.IGNORECASE)


def with_effect(finding: Finding, wording: str) -> str | None:
    """Add what it led to, or what is said of the thing, where the sentence ends with that."""
    if wording.endswith("?") or wording.startswith("Idea") or "…" in wording:
        return None
    written, verb = finding.sentence.written, max(finding.match.start("verb"), finding.start)
    about = _OF_THE_THING.search(written, verb)
    if about and wording.lower().startswith(f"{about['thing'].lower()} "):
        length = len(about["thing"])
        return f"{wording[:length]}{about['said']},{wording[length:]}"
    found = _EFFECT.search(written, verb)
    if not found:
        return None
    effect = _WHERE_ONE_IS.sub(_where_it_is, found["effect"]).strip().rstrip(".!;, ")
    told = clause(effect, to_comma=False)
    if told != effect or len(effect) > _LONGEST or effect.split(" ", 1)[-1].lower() in wording.lower():
        return None
    joint = "" if effect.lower().startswith(("because", "since", "as ")) else ","
    return sentence(f"{wording.rstrip('.')}{joint} {effect}")


def grounded(finding: Finding, begun: str) -> str | None:
    """Complete a beginning with the grounds that the sentence gives: "because the docs are missing"."""
    found = _GROUND.search(finding.sentence.written, finding.start)
    if begun not in GROUNDED or not found or _SOMEBODY.match(found["ground"]):
        return None
    that = "" if found["of"] else "that "
    return sentence(f"{GROUNDED[begun]} {that}{found['ground'].strip().rstrip(',')}")


def _where_it_is(found: re.Match[str]) -> str:
    return f"{found['which']} {'that was' if found['past'] else 'this is'}"
