"""Scare quotes: a word or two in quotation marks that are the verb, or the verdict, of the writer's own sentence.

What somebody else said stays masked, and so does a word that is only talked about.
"""

import re
from functools import cache

from pmfacilitator.language.cast import PEOPLE, Cast, kind_of
from pmfacilitator.language.sentences import Word
from pmfacilitator.language.words import blame, manner, verbs

_MASKED = re.compile(r"(?<=\w )_{5,26}(?=[\s.,;:!?)]|$)")
_QUOTATION = re.compile(r"[\"“'‘]([a-z-]+(?: [a-z-]+)?)[\"”'’]", re.IGNORECASE)
_BEFORE = re.compile(r"(?P<subject>[\w@'’-]+)(?: (?P<copula>(?:(?:is|was|were|are|being|been|so|too|very) )+))? ?$")
_TALKED_ABOUT = re.compile(
    r"\b(?:words?|terms?|phrases?|labels?|labell?ed|calls?|called|says?|said|saying|quotes?|quoted|writes?|wrote"
    r"|described|asks?|asked|prints?|returns?|shows?|showed|named|titled|marked|status|state|button|field|column|option)\b",
    re.IGNORECASE,
)
_HELPERS = frozenset({"had", "has", "have", "just", "then", "also", "simply", "again", "who", "and", "but"})


@cache
def _acts() -> frozenset[str]:
    """Give the verbs and adverbs that blame even in quotation marks."""
    lapses = verbs.forms(frozenset(lapse for lapse in blame.LAPSES if " " not in lapse), verbs.past)
    plain = {"forgot", "missed", "failed", "overlooked", "ignored", "skipped"}
    return lapses | manner.BADLY | manner.ACCIDENTALLY | plain


def unquoted(text: str, prose: str, cast: Cast) -> str:
    """Give the masked text with scare quotes written as emphasis, which the rules read over."""
    if "___" not in prose:
        return prose
    parts, last = [], 0
    for match in _MASKED.finditer(prose):
        start, end = match.span()
        quotation = _QUOTATION.fullmatch(text, start, end)
        if quotation and _is_scare(prose, quotation[1].lower(), start, end, cast):
            parts += [prose[last:start], "*", quotation[1], "*"]
            last = end
    return "".join([*parts, prose[last:]]) if parts else prose


def _is_scare(prose: str, said: str, start: int, end: int, cast: Cast) -> bool:
    before = _BEFORE.search(prose, max(0, start - 40), start)
    if before is None or _TALKED_ABOUT.search(prose, max(0, start - 60), min(len(prose), end + 60)):
        return False
    written = before["subject"]
    word = Word(0, len(written), written.lower(), written)
    somebody = kind_of(word, cast, first=False) in PEOPLE
    if before["copula"]:
        return somebody and said in blame.FAULTY
    return said.split()[0] in _acts() and (somebody or word.lower in _HELPERS)
