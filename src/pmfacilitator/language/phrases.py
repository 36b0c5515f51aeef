"""Small operations on phrases that a reframing takes out of somebody's sentence."""

import re
from itertools import pairwise

from pmfacilitator.language.deeds import is_deed
from pmfacilitator.language.segments import MASK
from pmfacilitator.language.voice import is_finite
from pmfacilitator.language.words.grammar import DETERMINERS, PREPOSITIONS, is_adverb
from pmfacilitator.language.words.verbs import apart, base_of, gerund, participle

LONGEST = 160
"""Code points of a phrase that still fits into a rewording."""

_CLAUSE_END = re.compile(
    r"[.!?;:…](?=\s|$|\W*$)|\s[(\[]|\s?\||\s(?=which (?:of course|did not|didn't|never)\b)|\s[-–—]+(?=\s|$)"
    r"|\s[:;][-')(DP]|,\s(?=sorry\b|oops\b|my\b|and\b|but\b|"
    r"so\b|which\b|who\b|because\b|then\b|as\b|since\b|if\b|however\b|"
    r"although\b|though\b|when\b|where\b|while\b|we\b|i\b|it\b|he\b|she\b|they\b|you\b|this\b|that\b)|"
    r"\s(?:as(?=\s(?:the|our|it|its|there|both|all|no)\s(?:[\w-]+\s){0,4}?(?:was|were|is|are|had|has)\b)"
    r"|because|but|however|although|even though|"
    r"so(?!\s(?:that|far|much))|since(?!\s(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri"
    r"|sat|sun)[a-z]*\b|yesterday|last\b)))\s|\sand\s(?=(?:i|we|he|she|they|you|nobody|no one|none|someone|somebody"
    r"|everyone|everybody|people|nothing|it|this|that|then|now|so|had"
    r"|was|were|did|could|realised|realized|caused|broke|went|started|left|got|only|"
    r"(?:(?:the|a|an|our|two|three|four|both|all|\d+)\s)?(?:(?!(?:that|which|who|to)\b)[\w-]+\s){1,3}?(?:went|was|were|is|are|had|broke|fell|came|did|lost|got|paid|suffered|started"
    r"|stopped|failed|crashed|died|found|took|sent|saw|knew|began|ran|told|gave|kept|noticed|complained|called))\b)",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\[\]]{1,120})\]\([^\s()]*\)")
"""A link of Markdown, its address hidden: its words are part of the sentence."""
TAG = re.compile(r"</?[a-zA-Z!]")
_MARKUP = re.compile(r"!?\]\(|</?[a-zA-Z!]|\{\{|\}\}|\{%|%\}|\\(?=\s|$)|\s#{1,6}(?=\s|$)")
"""Where the words of a sentence end and a mark of its format begins: a tag, a shortcode, what is left of a link."""
_EMPHASIS = re.compile(r"(?<![\w/])_([^\W_][^_\n]{0,80})_(?![\w/])")
_ALL_BUT = re.compile(
    r"\b(?:all|every|each|any|no|none|nothing|everything|anything|everyone|everybody|everywhere|last)\b"
    r"(?: (?!but\b)[\w-]+){0,4} but$",
    re.IGNORECASE,
)
"""A "but" that takes something out: "all nodes but one"."""
_ASIDE = re.compile(r"(?:^|\s)\([^()]{1,120}\)")
DENIED = re.compile(r"n't|nt\b|\bnot\b|\bnever\b")
"""What denies the verb behind it; contractions may lack their apostrophe."""
SPEAKERS = "i|me|my|mine|you|your|he|she|him|his|her"
"""Pronouns of single people, as part of a pattern."""
_OWNERS = re.compile(r"\b(?:my|his|her|their|your)(?: own)?\b", re.IGNORECASE)
HIDDEN = re.compile(rf"(?<!\w){MASK}+(?!\w)")
"""Where a quotation or code stood: it is not to be reworded, and nothing may close over the gap."""
_PERSONS = re.compile(
    r"\b(?:i|me|myself|he|him|himself|she|herself|you|yourself|u|they|themselves|who|whom|whose|i'm|"
    r"i've|you're|he's|she's|(?:that|this) (?:person|guy|man|woman|people))\b|@\w|\bthem\b(?=\s+(?:to|not))",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(
    r" (?:though|tho|lol)$|"
    r", ?(?:and |but )?(?:[a-z]+ly|of course|again|too|as well|as usual|as always|right|by the way|though|then|sorry|"
    r"huh|eh|yet again|once again|so|hence|thus|lol|indeed|still|however|surprise|no less|please)\W*$",
    re.IGNORECASE,
)
"""What is only added behind a comma: "the flag, obviously"."""
_LIST = re.compile(r"(?:(?:[\w'./-]+ ){0,4}?[\w'./-]+, ?){0,6}(?:[\w'./-]+ ){0,4}?[\w'./-]+,? (?:and|or) [\w'./-]")
"""How the rest of an enumeration reads: "the key and the lock"."""
_DANGLING = re.compile(
    r"(?:,? (?:and|or|but|for|of|from|the|a|an|if|than|between|into|(?<=by accident )in|(?<=by mistake )in))+$",
    re.IGNORECASE,
)
"""Words that want another word behind them; they stand at an end where something was cut off."""


def clause(text: str, *, to_comma: bool = True) -> str:
    """Take the text up to the end of its clause, with the owners taken out of it.

    A comma ends it as well, unless it is part of a list. Empty when a person is left in, or a control character.
    """
    text = _ASIDE.sub("", _EMPHASIS.sub(r"\1", _LINK.sub(r"\1", text)))
    if marked := _MARKUP.search(text):
        text = text[: marked.start()]
    part = _AFTERTHOUGHT.sub("", text[: _end_of_clause(text)]).strip().strip(".,;:!?…* ")
    if to_comma:
        part = _to_comma(part)
    if HIDDEN.search(part):
        return ""
    part = part.strip(".,;:!?…*_\"' ")
    for opening, closing in ("()", "[]"):
        if part.count(opening) != part.count(closing):
            part = part.replace(opening, "").replace(closing, "")
    part = " ".join(part.replace("*", "").split())
    part = _DANGLING.sub("", _OWNERS.sub(lambda match: "The" if match.group()[0].isupper() else "the", part))
    unfit = len(part) > LONGEST or _PERSONS.search(part) or "__" in part or not part.isprintable()
    return "" if unfit else part


def _end_of_clause(text: str) -> int:
    for found in _CLAUSE_END.finditer(text):
        if not takes_out(text, found.end()):
            return found.start()
    return len(text)


def takes_out(text: str, place: int) -> bool:
    """Whether a "but" that ends at a place takes something out: "all nodes but one", not "all nodes but failed"."""
    if not _ALL_BUT.search(text[:place].rstrip()):
        return False
    words = text[place:].lower().split()[:_A_CLAUSE]
    return not any(is_finite(word) and before not in DETERMINERS for before, word in pairwise(["", *words]))


_A_CLAUSE = 5
"""Words among which the verb of a clause stands."""
_LED_TO = re.compile(r"(?:result|lead|caus|leav|flood|mak|forc|creat|allow|bring)ing\b")
"""What came of it, and no further thing: ", resulting in loss or delay"."""


_CORRECTED = re.compile(r"(?:not|and not|rather than|instead of|never)\b", re.IGNORECASE)
"""What sets right what stands before it: "before, not after, the switch"."""


def _to_comma(text: str) -> str:
    comma = text.find(", ")
    if comma < 0:
        return text
    rest = text[comma + 2 :]
    if _LIST.match(rest) and not _LED_TO.match(rest) and not (is_deed(rest) and not is_deed(text)):
        return text
    return "" if _CORRECTED.match(rest) and text[:comma].rpartition(" ")[2].lower() in PREPOSITIONS else text[:comma]


COMMAND = re.compile(
    r"(?:git|npm|npx|yarn|pip|kubectl|helm|docker|terraform|ansible|psql|mysqldump|curl|ssh|scp|rsync|rm|sudo|systemctl"
    r"|crontab|aws|gcloud|gsutil|cargo|mvn|tox|pytest)(?= [a-z-])"
)
"""How a command begins that people write among their words: "git pull"."""
_AS_IT_IS = re.compile(
    r"\S*[_/()\d:]|[^\s.]+\.[a-z]"  # "do_it()", "fix:", "host.example"
    rf"|{COMMAND.pattern}"
)
"""How a text begins that is no word to write large: an identifier, an address, a command."""


_ITEM = re.compile(
    r"\s*(?:[-*•+>]+\s+|#+\s+|\[[ xX]?\]\s*|\d{1,3}[.)]\s+(?=\D)|\d+(?:\.\d+)+\.?\s+(?=[A-Z\"'`]))*[-*• ]*"
)


def without_item_mark(text: str) -> str:
    """Leave out what makes a text an item or a heading: a bullet, a box to tick, "3.4"."""
    found = _ITEM.match(text)
    return text[found.end() :] if found else text


def sentence(text: str, end: str = ".") -> str:
    """Begin with a capital letter and end with a mark; words that carry capitals inside stay as they are."""
    text = text.strip()
    identifier = _AS_IT_IS.match(text)
    return (text if identifier else text[:1].upper() + text[1:]) + ("" if text.endswith((".", "?", "…", "!")) else end)


_ARTICLE = re.compile(r"(?P<article>\ban?|(?:^|(?<=[.!?:] ))An?) (?P<next>[\"'“‘`(*]*(?P<word>\w+))")
_SPELT_WITH_A_VOWEL = re.compile(r"(?=[AEFHILMNORSX][A-Z\d]*(?:s|$))|8|1[18]$", re.ASCII)
"""An abbreviation or a number whose first sound is a vowel: "an SSH key", "an 8"."""
_SOUNDS_LIKE_A_VOWEL = re.compile(
    r"(?!uni(?:t|q|f|v|c|o|s)|us(?:e|a|u)|uti|eu|one\b|once)[aeiou]|hour|honest|hono|heir", re.IGNORECASE
)


def with_its_article(text: str, written: str) -> str:
    """Fit "a" or "an" to a word that has come behind it; what stood so in what was written stays."""
    stood = written.lower()

    def fitted(found: re.Match[str]) -> str:
        if found.group().lower() in stood:
            return found.group()
        word, article = found["word"], found["article"]
        spelt = word[:1].isdigit() or (word.isupper() and len(word) > 1)
        vowel = _SPELT_WITH_A_VOWEL.match(word) if spelt else _SOUNDS_LIKE_A_VOWEL.match(word)
        return f"{article[0]}{'n' if vowel else ''} {found['next']}"

    return _ARTICLE.sub(fitted, text)


def lowered(text: str) -> str:
    """Begin with a small letter, unless the first word is a name, an acronym or "I"."""
    first = text.split(" ", 1)[0]
    return text if first[1:] != first[1:].lower() or first == "I" else text[:1].lower() + text[1:]


_HARDLY = frozenset(["hardly", "scarcely", "barely", "rarely"])
"""Adverbs that deny."""


def as_infinitive(verb_phrase: str) -> str | None:
    """Turn "tested and reviewed the change" into "test and review the change"; None for an unknown verb."""
    words = verb_phrase.split(" ")
    while words and (
        (is_adverb(words[0].lower()) and words[0].lower() not in _HARDLY)
        or words[0].lower() in {"even", "actually", "just", "also", "ever", "then"}
    ):
        words = words[1:]
    if not words:
        return None
    first = words[0].lower().strip(",")
    base = base_of(first)
    if base is None or base == "be":
        return None
    words[0] = f"{base}," if words[0].endswith(",") else base
    for number in range(1, len(words)):
        before, also = words[number - 1].lower(), base_of(words[number].lower())
        if before in {"that", "which", "who", "would", "have", "had"}:
            break  # another clause, with verbs of its own
        if also is None or not (before in {"and", "or"} or (before.endswith(",") and words[number].endswith("ed"))):
            continue
        if first == base and words[number].endswith("ed"):
            return " ".join(words[: number - 1]).rstrip(",")  # "maintain the pump and operated a leaking line"
        past = not words[number].endswith(("s", "ing")) and words[number + 1 : number + 2] != ["by"]
        if number < 5 or (first != base and past):
            words[number] = also  # "tested it, documented it and told everybody"
    return " ".join(words)


def with_form(verb_phrase: str, form: str) -> str:
    """Put the first verb of an infinitive phrase into the -ing form or the participle."""
    first, _, rest = verb_phrase.partition(" ")
    verb, particle = apart(first)
    inflected = gerund(verb) if form == "ing" else participle(verb)
    return " ".join(part for part in (inflected, particle, rest) if part)
