"""When, for how long and what for something was left: it belongs to the verb, and not to the thing that was left."""

import re

_HOW_LONG = re.compile(
    r" (?P<span>(?:for (?:[\w-]+ ){1,4}?|(?:all|the whole|the entire) )(?:seconds?|minutes?|mins?|hours?|hrs?|days?"
    r"|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|quarters?|years?)"
    r"|for (?:long|ages|\d+ ?(?:s|m|min|h|d))"
    r"|(?:until|till|during) .+|in (?:the |our )?(?:code )?(?:reviews?|testing))$",
    re.IGNORECASE,
)
"""For how long, or in which phase, something was not done or not seen."""
_WHEN = re.compile(
    r" (?P<span>(?:while|whilst|as soon as) .*|(?:when|before|after) (?:\w+ing|it|we|they|the|this|that|our|an?|all"
    r"|\d\S*|[A-Z]\w+)\b.*|(?:more than (?:once|\S+ times)|twice|again|yesterday|today|last night|this morning"
    r"|on \w+day|at \d{1,2}[:.]\d\d\S*))$"
)
"""On which occasion."""
_TO_AN_END = re.compile(
    r",? (?:in order |so as )?to (?:save|avoid|meet|speed|hit|gain|spare|beat|finish|please|impress|keep|make|get|ship"
    r"|be|stay|reach|catch|win|buy|cut|free|unblock|go|leave|rush|hurry|help)\b.*"
)
_FOR_A_NOUN = re.compile(
    r"\b(?:chances?|opportunit(?:y|ies)|requests?|needs?|steps?|reminders?|calls?|orders?|ways?|deadlines?|options?"
    r"|attempts?|plans?|warnings?|decisions?|instructions?|asks?|promises?|permissions?|messages?|e-?mails?|advice)$",
    re.IGNORECASE,
)
"""Nouns that say themselves what for: "the chance to avoid it"."""
_OF_THEIRS = re.compile(
    r",? (?:so that|so as not to|rather than [a-z]+(?= |$)|instead of [a-z]+ing\b|(?:without|w/o) [a-z]+ing\b).*"
)
"""What somebody had in mind, or did not do along with it."""

_TAKEN = re.compile(
    r"\b(?:took|needed|spent|takes) (?P<time>(?:(?:over|almost|nearly|about|more than|at least) )?"
    r"(?:\d[\d.,]*|an?|half an|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|many)"
    r"(?: more)? (?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?))\b",
    re.IGNORECASE,
)
"""How long something took, as it was said."""


def time_taken(said: str) -> str:
    """Give the time that something took: "two hours"; empty where none is said."""
    found = _TAKEN.search(said)
    return found["time"] if found else ""


def without_how_long(thing: str) -> tuple[str, str]:
    """Part "the disk alert for two hours" into "the disk alert" and "for two hours"."""
    found = _HOW_LONG.search(thing)
    return (thing[: found.start()], found["span"]) if found else (thing, "")


def without_purpose(thing: str) -> str:
    """Leave out what something was left out for: "the tests to save time"."""
    found = _TO_AN_END.search(thing)
    if found and not _FOR_A_NOUN.search(thing[: found.start()]):
        thing = thing[: found.start()]
    return _OF_THEIRS.sub("", thing)


def without_circumstances(thing: str) -> tuple[str, str]:
    """Part what was left from when and for how long it was: "the flag while it was dark"; what for is left out."""
    thing = without_purpose(thing)
    found = _WHEN.search(thing)
    return (thing[: found.start()], found["span"]) if found else without_how_long(thing)
