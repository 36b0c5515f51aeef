"""Noun phrases: where one ends, whether it is one or many, and what is joined to it."""

import re

from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, is_adverb
from pmfacilitator.language.words.verbs import base_of

_SINGULAR_IN_S = listed(
    """
    canvas alias bias atlas gas whereas chaos macos ios kudos news dns aws kubernetes redis https css status bus
    analysis basis axis process access address class pass loss mess this is was its us
    """
)
_PLURALS = listed("people data criteria media children these those both many several logs") - {"data"}
_STOPS = (PREPOSITIONS - {"of"}) | listed(
    "once whilst as that which who when while where because and or instead rather again twice first starting beginning"
    " using w/o w/"
)
_COUNTS = frozenset(["first", "starting", "beginning"])
"""Part of a noun right behind its article: "the first two alerts"."""
_ARTICLES = frozenset(["the", "a", "an", "our", "its", "their", "every"])
"""What a noun follows, whatever stands between: "the early access script"."""
_HOW_IT_WENT = re.compile(
    r"(?:(?:too|so|very|quite|rather|much|far|way) ){0,2}(?:early|late|soon|sooner|later|earlier|fast|often|long"
    r"|twice|hard|yesterday|today|tonight|tomorrow)"
    r"(?= (?:in|on|at|for|to|into|onto|from|by|of|and|or|while|when|before|after)\b|$)"
    r"|straight(?= (?:in|on|at|to|into|onto|from|out|away|after|off)\b|$)"
)
"""What tells how something was done, and is no part of the noun before it: "enter too early", "the config straight"."""


QUANTITY = re.compile(
    r"(?:no (?:fewer|less|more) than|(?:more|fewer|less) than|at (?:least|most)|up to|as (?:many|few|much) as|close to"
    r"|about|around|over|under|nearly|almost|roughly|between \S+ and)"
    r" (?=\d|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundreds?|thousands?|a hundred"
    r"|a thousand|a million|an hour|a day|a dozen|a third|a quarter)\b)",
    re.IGNORECASE,
)
"""How many there were: "no fewer than 400 rows"."""
_NUMBERS = re.compile(r",?(?: (?:to|and|or|through|[-–]))? \d[\w.%:-]*$")


def _counts_on(words: list[str], number: int) -> bool:
    """Whether the word at a place stands in a row of numbers: "steps 3 to 7", "step 3, 4 and 5"."""
    if number + 1 >= len(words) or not words[number + 1][:1].isdigit():
        return False
    word = words[number]
    if word[:1].isdigit():
        return word.endswith(",")
    follows_one = words[number - 1][:1].isdigit()
    return follows_one and (word in {"and", "or"} or (word in {"to", "through"} and words[number - 2].endswith("s")))


_NAMED = r"(?!(?:that|which|who|when|while|because|as|so|if)\b)[\w'`/.-]+"
_ENUMERATED = re.compile(rf"(?:{_NAMED} ){{0,3}}?{_NAMED}(?:, (?:{_NAMED} ){{0,3}}?{_NAMED})+,? (?:and|or) (?=\w)")
"""An enumeration up to its last thing: "the gate, the key and the lock"."""
_MESSAGES = re.compile(
    r"(?:(?:e-?)?mails?|messages?|alerts?|warnings?|pages?|tickets?|notes?|letters?|reports?|requests?|pings?|calls?"
    r"|notifications?|comments?|questions?|advice|feedback|reply|replies|responses?|memos?|announcements?|bulletins?)$"
)
_DESCRIBING = re.compile(
    r"(?:old|new|stale|wrong|bad|big|large|small|faulty|unused|outdated|broken|failed|first|last|main|known|\w+ed|\w+[ai]ble"
    r"|\w+ous|\w+ive)$"
)


def _belongs(words: list[str], number: int) -> bool:
    """Whether a word that often ends a noun phrase stands in this one.

    "the e-mail from the CA", "the old and unused node", "the settings we agreed on".
    """
    lower = words[number].lower()
    follows = words[number + 1].lower() if number + 1 < len(words) else ""
    if lower in {"from", "about", "regarding", "concerning"}:
        return bool(_MESSAGES.match(words[number - 1].lower())) and bool(follows) and not follows.endswith("ing")
    if lower == "and":
        described = number in {1, 2} and _DESCRIBING.match(words[number - 1].lower()) and number + 2 < len(words)
        return bool(described) and follows not in DETERMINERS
    clause = not _SPEAKING.isdisjoint(word.lower() for word in words[:number])
    return clause and lower in PREPOSITIONS and (not follows or follows in _STOPS)


_SPEAKING = frozenset({"i", "we", "you", "they", "he", "she"})


def split_noun_phrase(text: str) -> tuple[str, str]:
    """Part an object from what follows it: "the script on the wrong host" into "the script" and "on the ..."."""
    words = text.split(" ")
    if words[1:2] == ["but"] and words[0].lower() in _ALONE and words[2:]:
        taken_out, tail = split_noun_phrase(" ".join(words[2:]))
        return f"{words[0]} but {taken_out}", tail
    if words[0].lower() in _ALONE:
        return words[0], " ".join(words[1:])
    many = QUANTITY.match(text)
    first = len(many.group().split()) if many else 0
    if listed := _ENUMERATED.match(text):
        last, tail = split_noun_phrase(text[listed.end() :])
        return f"{listed.group()}{last}", tail
    for number, word in enumerate(words):
        if number < first or (number and (_counts_on(words, number) or _belongs(words, number))):
            continue
        lower = word.lower().strip(",")
        counts = number == 1 and lower in _COUNTS and words[0].lower() in DETERMINERS
        adverb = is_adverb(lower) or _HOW_IT_WENT.match(" ".join(words[number:]).lower())
        inside = number == 1 and words[0].lower() in _ARTICLES
        measured = " ".join(words[number : number + 2]).lower() in {"so that", "more than"}
        if number and not counts and (lower in _STOPS or measured or (adverb and not inside)):
            return " ".join(words[:number]), " ".join(words[number:])
        if word.endswith(","):
            return " ".join(words[: number + 1]).rstrip(","), " ".join(words[number + 1 :])
    return text, ""


_ALONE = frozenset({"it", "them", "everything", "something", "anything", "nothing"})
"""Pronouns that no noun follows."""
_HEAD_ENDS = re.compile(r" (?:of|than|we|they|you|i|he|she|that|which|who|but|from|about|regarding|concerning)\b")
_AMOUNT = re.compile(
    r"(?:\d[\d.,]* ?%|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands"
    r"|most|all|some|half|both|many|several|none|plenty|lots|[2-9]|\d[\d.,]*\d|"
    r"an? (?:lot|number|couple|few|bunch|handful|string))$"
)


def was_or_were(noun_phrase: str) -> str:
    """Choose the verb for a noun phrase by the last word of its head."""
    noun_phrase = QUANTITY.sub("", noun_phrase, count=1)
    head = _HEAD_ENDS.split(noun_phrase.lower(), maxsplit=1)[0]
    if re.search(r"\d,? (?:and|or) \d\S*$|\d, \d\S*$", head):
        return "were"
    while " " in head and (number := _NUMBERS.search(head)) and " " in head[: number.start()].strip():
        head = head[: number.start()]
    head = re.sub(r"^(\w+s) \d\S*$", r"\1", head)
    if _AMOUNT.match(head) and " of " in noun_phrase:
        last = noun_phrase.lower().split(" of ")[1].split()[-1]
        return "were" if last in _PLURALS or (last.endswith("s") and last not in _SINGULAR_IN_S) else "was"
    if head in {"they", "them", "we"}:
        return "were"
    words = head.split()
    last = words[-1].strip("\"'*_.,")
    if words[:2] in (["a", "few"], ["a", "couple"]):
        return "were"
    described = (
        "and" in words[:3] and _DESCRIBING.match(words[words.index("and") - 1]) and len(words) > words.index("and") + 2
    )
    if (
        words[0] in _PLURALS
        or last in _PLURALS
        or (" and " in head and not described and words[0] not in {"this", "that", "it"})
    ):
        return "were"
    if words[0] in {"a", "an", "this", "that", "it", "one", "each", "every"} or last in _SINGULAR_IN_S:
        return "was"
    return "were" if last.endswith("s") and not last.endswith(("ss", "us", "is")) else "was"


_ALL = re.compile(
    r"(?P<all>all(?: of)?|every|each|both(?: of)?) (?P<the>(?:the|our|these|those) )?(?!(?:about|but)\b)", re.IGNORECASE
)


def none_of(noun: str) -> str:
    """Give what no verb is denied of in English: "none of the tests" for "all tests"; empty for any other noun."""
    if noun.lower() == "everything":
        return "nothing"
    if noun.lower().startswith("any "):
        return f"none{noun[3:]}" if noun.lower().startswith("any of ") else f"no{noun[3:]}"
    found = _ALL.match(noun)
    if not found:
        return ""
    kind, rest = found["all"].lower(), noun[found.end() :]
    if kind in {"every", "each"}:
        return f"no {rest}"
    if kind == "both" and " and " in rest:
        return f"neither {found['the'] or ''}{rest.replace(' and ', ' nor ', 1)}"
    return f"{'neither' if kind.startswith('both') else 'none'} of {found['the'] or 'the '}{rest}"


def as_subject(noun: str) -> str:
    """Give a pronoun the form in which something is told of it."""
    return {"them": "they", "us": "we"}.get(noun.lower(), noun)


def _is_noun(word: str) -> bool:
    """Whether a word that is joined to a noun can be one: no verb, no adverb."""
    return base_of(word) is None and word not in AUXILIARIES and not word.endswith("ed") and not is_adverb(word)


def one_deed(noun: str, rest: str) -> tuple[str, str]:
    """Leave out what else was done, and take what is only counted up to the noun: "the flag" and "and the key"."""
    joint, _, more = rest.partition(" ")
    if joint not in {"and", "or", "but"}:
        return noun, re.split(r" (?:and|or|but) (?=[a-z]+(?:ed|t|ew|ook|ade)\b)", rest)[0].strip()
    first = more.split(" ")[0].lower()
    if first in DETERMINERS or (joint != "but" and first.isalpha() and _is_noun(first)):
        second, tail = split_noun_phrase(more)
        return f"{noun} {joint} {second}", tail
    return noun, ""
