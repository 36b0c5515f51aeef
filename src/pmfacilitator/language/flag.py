"""What the linter says about a stretch of text, and what a user may change about it.

Named tuples and no data classes: importing the linter should cost next to nothing, and data classes bring `inspect`.
"""

from collections import namedtuple

PERSON_FAULT = "person-fault"
GROUP_BLAME = "group-blame"
WHO_QUESTION = "who-question"
WHY_YOU = "why-you"
COUNTERFACTUAL = "counterfactual"
SELF_BLAME = "self-blame"
LABEL = "label"
HINDSIGHT = "hindsight"
PERSON_TARGETED_ACTION = "person-targeted-action"
DRAMATIC = "dramatic"

CATEGORIES = (
    PERSON_FAULT,
    GROUP_BLAME,
    WHO_QUESTION,
    WHY_YOU,
    COUNTERFACTUAL,
    SELF_BLAME,
    LABEL,
    HINDSIGHT,
    PERSON_TARGETED_ACTION,
    DRAMATIC,
)


class Flag(namedtuple("Flag", ("start", "end", "category", "reason", "reframing", "question"))):
    """A stretch of blame-oriented text: where it is, why it hurts, and what could stand there instead.

    `start` and `end` count code points of the text that was given to `lint`. `reframing` rewords the sentence
    or begins a sentence to complete; `question` is what a facilitator could ask instead.
    """

    __slots__ = ()
    start: int
    end: int
    category: str
    reason: str
    reframing: str
    question: str


class Preferences(namedtuple("Preferences", ("flag", "allow", "off", "strict"), defaults=((), (), frozenset(), False))):
    """What a user changes about the rules; `[language]` in config.toml has this shape.

    `flag` holds further words or phrases to point out, `allow` words or phrases to leave alone (a flag that
    touches one is dropped), `off` the categories that stay silent, and `strict` adds the weak cues. Words are
    matched whole, in any case.
    """

    __slots__ = ()
    flag: tuple[str, ...]
    allow: tuple[str, ...]
    off: frozenset[str]
    strict: bool

    def unknown_categories(self) -> tuple[str, ...]:
        """Name the entries of `off` that are no category, so that a configuration can be refused."""
        return tuple(sorted(self.off.difference(CATEGORIES)))
