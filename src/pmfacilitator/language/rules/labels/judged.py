"""Judging words in other places than behind "is" or before a noun: "foolhardy of him", "careless as ever"."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, PERSON, POSSIBLE_OTHERS, TEAM, WE
from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED, NOT_YET
from pmfacilitator.language.rules.rule import Rule, ways

_ALSO = r"<faulty>|unwise|ill-?judged|ill-?considered|inexcusable|unforgivable|lousy|shoddy|unthinking|half-?arsed"
_FOOLISHLY = r"(?:(?:rather |quite |very |most |somewhat )?(?:<foolishly>|inexplicably|unaccountably))"

JUDGED_CONDUCT = (
    *ways(
        Rule(
            name="judged-conduct",
            category=LABEL,
            pattern=r"\b(?P<verb><way>)",
            spares="It was a slack time of the year to sail.",
            reason=reasons.LABEL,
            rewrite="none",
            agents=POSSIBLE_OTHERS | {ME, WE},
            unless=DENIED + r"(?:<faulty>|unwise)\b|\b(?:if|whether)\b|" + NOT_YET,
        ),
        (
            "It was foolhardy of the skipper to sail.",
            "<faulty> unwise judged illjudged considered inexcusable unforgivable",
            rf"(?:{_ALSO}) (?:\w+ )?of (?P<agent>(?!it\b|this\b|that\b)<who>) (?:not )?to\b.*",
        ),
        (
            "We saw how gullible our porter is.",
            "<faulty>+how",
            r"how (?:very |utterly )?<faulty> (?P<agent><who>) (?:is|are|was|were)(?=[.,;!]|$| about\b| when\b"
            r"| that\b)",
        ),
        (
            "Lazy as ever, Otto left the gate open.",
            "<faulty>+as",
            r"<faulty> as (?:ever|always|usual),? (?P<agent><who>) (?=\w)",
        ),
    ),
    *ways(
        Rule(
            name="judged-work-by",
            category=LABEL,
            pattern=r"\b(?P<verb><way>)",
            spares="Lousy drainage by the road flooded the cellar.",
            reason=reasons.LABEL,
            rewrite="none",
            agents=LIKELY_OTHERS,
            unless=DENIED + r"<faulty>\b|\b(?:if|whether|lazy|malicious|greedy|corrupt)\b",
        ),
        (
            "Haphazard record-keeping by the nurses lost the dose.",
            "<faulty>+by/from/part/among lousy/shoddy/unthinking/half/halfarsed+by/from/part/among",
            rf"(?:{_ALSO}) (?:(?!by\b|from\b|on\b|will\b|is\b|are\b|was\b|were\b|be\b|been\b|again\b|thread\b"
            rf"|channel\b)[\w-]+ ){{1,4}}?(?:by|from|on the part of|among) (?P<agent><who>)"
            r"(?=[.,;:!?)]|$| \w)",
        ),
    ),
    Rule(
        name="judged-in-passing",
        category=LABEL,
        pattern=r", (?:<adv>)(?P<verb><faulty>(?: (?:of|to|about|as|with|in|at) [^,]{1,60})?,)",
        triggers="<faulty>",
        matches="The mate, oblivious to the alarm, slept on.",
        spares="The gauge, oblivious to the frost, stood still.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM}),
        unless=DENIED + r"<faulty>\b",
    ),
    Rule(
        name="found-faulty",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:consider(?:s|ed)?|finds?|found|deem(?:s|ed)|holds?|held|judged|ruled|called|calls|"
        r"thought|proved) (?P<agent><who>) (?:to be |to have been |as |partly |wholly |fully |jointly |solely ){0,2}"
        r"(?:<faulty>|liable|accountable|wanting|responsible for)\b)",
        triggers="<faulty> liable accountable wanting responsible",
        matches="The inspector considers the owner culpable.",
        spares="The inspector considers the rope slack.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=POSSIBLE_OTHERS,
        unless=DENIED + r"(?:<faulty>|liable|accountable|responsible)\b|\b(?:if|whether|who (?:is|was))\b",
    ),
    Rule(
        name="foolishly-they",
        category=LABEL,
        pattern=rf"(?:^\W*|[;:,–—-] ?|\b(?:and|but|then|so) )(?P<verb>{_FOOLISHLY},? (?P<agent>(?!it\b)<who>) "
        rf"(?:<adv>)"
        r"(?:had|has|have|was|were|did|didn't|<past>)\b)",
        triggers="<foolishly> inexplicably unaccountably",
        matches="Foolishly, we trusted the label.",
        spares="Inexplicably, the light went out.",
        reason=reasons.LABEL,
        rewrite="none",
        agents=POSSIBLE_OTHERS | {ME, WE},
        unless=NOT_YET,
    ),
    Rule(
        name="they-foolishly",
        category=LABEL,
        pattern=rf"(?<!\w)(?P<verb>(?:(?:had|has|have),? )?{_FOOLISHLY},? (?:not |never )?(?:had |have )?(?:<past>"
        rf"|<irregular-done>))\b",
        triggers="<foolishly> inexplicably unaccountably",
        matches="The purser blithely signed the list.",
        spares="The light inexplicably went out.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE},
        unless=NOT_YET,
    ),
)
