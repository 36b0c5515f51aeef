"""A trace that ends at somebody: "down to the technician", "it has been failing since your commit", "we have him to "
"thank"."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, PERSON, POSSIBLE_OTHERS, TEAM, WE, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED, NOT_YET
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_OTHERS = frozenset({PERSON, TEAM, YOU})
_WORK = (
    r"(?:commit|push|merge|pr|pull request|change|changes|deploy|patch|refactor(?:ing)?|fix"
    r"|update|release|script|query|rebase|migration|edit|upload|config(?: \w+)?|branch)"
)

TRACES = (
    *ways(
        Rule(
            name="ends-at",
            category=FAULT,
            pattern=r"<way>",
            spares="The path goes down to the second lake.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=_OTHERS | {ME},
            unless=DENIED + r"(?:down|thanks|because|goes)\b|\b(?:if|whether|up|depends?|boils?|comes?|escalat\w+"
            r"|handed?|passed?|it's) (?:\w+ )?(?:down )?to\b(?! our\b)|\?\W*$|" + NOT_YET,
        ),
        (
            "Down to the technician: he was on the wrong core.",
            "down/goes/thanks+to",
            r"^\W*(?:[\w ]{0,30}: )?(?P<verb>(?:all |entirely |purely )?down to (?P<agent>(?:the|our|one of (?:the"
            r"|our)) <who>)(?=[.,;:!]|$| who\b))",
        ),
        (
            "The halt goes back to one of our operators, who started it.",
            "goes/go/went/traced+back/who",
            r"\b(?P<verb>(?:goes|went|traced) back to (?P<agent>(?:one of (?:our|the) )?<who>)(?=[.;:!]|$|,? who\b).*)",
        ),
        (
            "My part is bad, and that is thanks to you.",
            "thanks+to",
            r"\b(?P<verb>(?:that's|that is|this is|it's|it is|all) (?:all |only "
            r"|entirely )?thanks to (?P<agent><who>)(?=[.,;!]|$))",
        ),
        (
            "Gotta be the new guy in the control room.",
            "gotta/got/must/has+be",
            r"(?:^\W*|[.;:,] )(?P<verb>(?:it )?(?:gotta|has got to|must|has to) (?:be|have been) (?P<agent>(?:the"
            r"|that|our) (?:new |night |other )?(?:guy|intern|hire|person|dev|admin|contractor|temp|junior|team"
            r"|lead)\b).*)",
        ),
        (
            "We have him to thank for a dark room.",
            "thank+to/for",
            r"\b(?P<verb>(?:we|you|i)(?:'ve| have) (?:got )?(?P<agent>(?!to\b)<who>) to thank for\b.*)",
        ),
        (
            "I would put a good part of this on the lead.",
            "put+on",
            r"\b(?P<verb>put (?:most|all|much|some|a (?:good |big |large )?(?:part|deal|share)|this"
            r"|that) (?:of (?:this|that|it|the blame) )?(?:squarely |firmly )?on (?P<agent>(?:the|our|my|his|her"
            r"|their|your) <who>|him|her|them|you|me)(?=[.,;!]|$| who\b).*)",
        ),
    ),
    *ways(
        Rule(
            name="since-your",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="It has been raining since the morning commit.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=_OTHERS,
            unless=DENIED + r"(?:break|broke|fail)\w*\b|\?\W*$|" + NOT_YET,
        ),
        (
            "It has been failing since your commit.",
            "since/after+failing/broken/down/red/breaking/crashing/dead/failed/fails/broke/crashes",
            rf"(?:failing|broken|down|red|breaking|crashing|dead|failed|fails|broke|crashes|flaky"
            rf"|slow) (?:ever )?(?:since|after) (?P<agent>your|his|her|[\w@.-]{{1,30}}'s) (?:last |latest "
            rf"|recent )?{_WORK}\b",
        ),
        (
            "It was Chloe's push that took us offline.",
            "was/is/s+that/which",
            rf"(?:it was|was|is) (?P<agent>your|his|her|[\w@.-]{{1,30}}'s) (?:[\w-]+ ){{0,2}}?{_WORK} (?:that"
            rf"|which) (?:took|broke|brought|killed|caused|crashed|wiped|deleted|triggered|dropped|made)\b.*",
        ),
        (
            "The red build is yours.",
            "yours/his/hers/theirs+build/outage/bug/failure/mess/regression/break/breakage/crash/one",
            r"(?:build|outage|bug|failure|mess|regression|breakage|crash)(?: here)? (?:is|was) (?:all "
            r"|entirely )?(?P<agent>yours)\b.*",
        ),
        (
            "The submitter was not supposed to merge it yet.",
            "supposed/meant+wasn't/not/weren't/never",
            r"(?P<agent><who>) (?:wasn't|was not|weren't|were not|was never) (?:supposed|meant) to (?:<act-now>"
            r"|merge|push|deploy|touch|run|restart|delete|open|approve|edit|change|land|release|be (?:in|on|near"
            r"|there))\b.*",
        ),
    ),
    Rule(
        name="rushed-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|been|got) (?:\w+ly )?(?:rushed|hurried|botched|bungled|skimmed"
        r"|waved through|pushed through|mishandled|overlooked|neglected|forgotten|ignored|missed|dismissed"
        r"|brushed (?:off|aside)|let down|misled|"
        r"kept in the dark|left hanging|fobbed off|hindered|obstructed) (?:(?!that\b"
        r"|which\b)[\w'-]+ ){0,4}?by (?P<agent>(?!\w+ing\b|x\b)<who>))",
        triggers="rushed/hurried/botched/bungled/skimmed/waved/pushed/mishandled/overlooked/neglected/forgotten/ignored/missed/dismissed/brushed/let/misled/kept/left/fobbed/hindered/obstructed+by",
        matches="The cutover was rushed by Phil.",
        spares="The cutover was missed by the probe.",
        reason=reasons.LAPSE,
        rewrite="none",
        agents=POSSIBLE_OTHERS | {ME, WE},
        unless=DENIED + r"(?:rushed|botched|missed|ignored|overlooked|forgotten)\b|\b(?:if|whether|may|might|could"
        r"|can|users?|customers?)\b|" + NOT_YET,
    ),
    Rule(
        name="on-whose-part",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:bad|big|huge|serious|simple|silly|clear|major|poor|lousy) (?:blunder|slip|call|move"
        r"|lapse|failure|oversight|miss|mistake|error|judge?ment) (?:on|by) (?P<agent>my|our|his|her|their|your"
        r"|[\w@. -]{1,30}?'s?) part\b)",
        triggers="part+on",
        matches="It was a bad blunder on the pilot's part.",
        spares="It was a bad slip on the rope's part.",
        reason=reasons.LAPSE,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE},
        unless=DENIED + r"(?:blunder|slip|lapse|failure|oversight|mistake|error)\b",
    ),
)
