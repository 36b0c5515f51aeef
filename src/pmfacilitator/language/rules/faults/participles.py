"""Somebody's doing told without a finite verb: "the vendor not telling us", "ignoring two warnings, the crew"."""

from pmfacilitator.language.cast import ME, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED, NOT_YET
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_GOOD = (
    r"(?:work|try|ask|notic|report|help|fix|respond|investigat|restor|learn|call|shar|read|see|look|talk|think|discuss|test|join|find"
    r"|monitor|follow|stand|liv|com|go|be|hav|need|want|us|mov|grow|chang)ing"
)
_NEGLECTING = (
    r"(?:ignoring|disregarding|overlooking|neglecting|forgetting|failing to \w+|skipping the|bypassing|dismissing"
    r"|mistaking|confusing"
    r"|misreading|misjudging|misunderstanding|unaware|oblivious|<lapse-ing>)"
)
_NEGLECT_WORDS = (
    "ignoring disregarding overlooking neglecting forgetting failing skipping bypassing dismissing mistaking "
    "confusing misreading "
    "misjudging misunderstanding <lapse-ing>"
)
_OTHERS = frozenset({PERSON, TEAM, YOU, THEY})
_NOT_OURS = r"\b(?:users?|customers?|clients?|attackers?|visitors?|patients?|passengers?)\b|" + NOT_YET

PARTICIPLES = (
    *ways(
        Rule(
            name="somebody-doing",
            category=FAULT,
            pattern=r"\b<way>",
            spares="The draught came from a window standing open.",
            reason=reasons.ACT,
            rewrite="none",
            agents=_OTHERS | {ME},
            unless=DENIED + r"(?:because|due|result|problem|issue|case|come|came)\b|" + _NOT_OURS,
        ),
        (
            "It traces back to ops allowing an old build.",
            "trace/traces/traced/goes/went/comes/came/come/stems/stemmed/arises/arose/resulted/results/result/consequence/case/"
            "issue/trouble/complained/complaint/complaints/down/owing/account/hurt/lost+to/from/of/out/is/was/about",
            r"(?:trac(?:es?|ed)|goes|went|comes?|came|stems?|stemmed|arises?|arose|resulted|results|result"
            r"|consequence|case|down|owing|on account"
            r"|complain(?:ed|ts?)) (?:back |straight |directly |down |all )?(?:to|from|of|out of"
            r"|about)(?: the fact of)? "
            rf"(?P<verb>(?P<agent>(?!(?:<det>)\w+ing\b)<who>) (?!either)(?:<adv>)(?<!of\s)(?:(?:not"
            rf"|never) (?!being able)\w+ing|(?!{_GOOD}\b)[a-z-]{{2,}}ing)\b(?! (?:rates?|time|process|fees?"
            rf"|area)\b).*)",
        ),
        (
            "The real issue is the other guy committing what does not work.",
            "issue/problem/trouble/fault/mistake/us+is/was",
            r"(?:issue|trouble|fault|mistake|hurt us|hit us|killed us)(?: here| then| really)? (?:is"
            r"|was) (?P<verb>(?P<agent>(?!\w+ing\b)<who>) (?:<adv>)"
            rf"(?:(?:not|never) \w+ing|(?!{_GOOD}\b)[a-z-]{{2,}}ing)\b.*)",
        ),
        (
            "Sorry all, this was me pasting into the wrong window.",
            "me+was/is/wrong",
            r"(?:this|that|it) (?:was|is) (?:just |all |probably )?(?P<verb>(?P<agent>me) (?:not |<adv>)?(?!thinking"
            r"|wondering|guessing|being curious|trying|learning|testing|asking)\w+ing\b.*)",
        ),
        (
            "Finance sitting on the order for weeks is what left us exposed.",
            "what/why/reason/left/cost+is/was/us",
            rf"^\W*(?P<verb>(?P<agent>(?:(?:the|our|your|their) )?(?!(?:i|we|you|he|she|they|it"
            rf"|there)\b)[\w-]+(?: (?:team|crew|squad|people|folks|department|staff|lead|manager))?)"
            rf" (?:<adv>)(?:not \w+ing|(?!{_GOOD}\b)[a-z-]{{2,}}ing)\b.{{3,70}}? (?:(?:is|was) (?:what|why"
            rf"|the reason)|left us|cost us)\b.*)",
        ),
    ),
    Rule(
        name="ignoring-it",
        category=FAULT,
        pattern=rf",? (?:and |while |but )?(?:<adv>)(?P<verb>{_NEGLECTING}\b.*)",
        triggers=_NEGLECT_WORDS,
        matches="The crew went on, ignoring two warnings.",
        spares="The pump went on, ignoring two signals.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM}),
        unless=DENIED
        + r"(?:<lapse-ing>|ignoring|failing|forgetting)\b|\b(?:without|stop|avoid|risk|of|for|from|by|about|is|are"
        r"|was|were|keeps?|start\w*) (?:\w+ )?" + rf"{_NEGLECTING}\b|" + _NOT_OURS,
    ),
    *ways(
        Rule(
            name="having-done",
            category=FAULT,
            pattern=r"^\W*(?:[\w-]+: )?(?P<verb><way>)",
            spares="Having cooled down, the pump started.",
            reason=reasons.LAPSE,
            rewrite="none",
            agents=POSSIBLE_OTHERS | {ME},
            unless=_NOT_OURS,
        ),
        (
            "Distracted by his phone, the driver missed the turn.",
            _NEGLECT_WORDS + " distracted emboldened engrossed lulled tired blinded wrong",
            rf"(?:(?:while|when|after|in|by) )?(?:{_NEGLECTING}|distracted by|emboldened by|engrossed in"
            rf"|lulled (?:by|into)|blinded by"
            r"|having (?:forgotten|ignored|skipped|overlooked|(?:typed|picked|chosen|opened|pulled|pushed|selected"
            r"|deleted|entered) the wrong))\b[^,]{0,90}, (?:then )?(?P<agent><who>) (?=\w).*",
        ),
        (
            "By switching off the alarm the operator lost his chance.",
            "by+lost/broke/took/brought/caused/exposed/made/left/put/turned/locked/wiped/deleted/guaranteed/set",
            r"by \w+ing (?:off |out |up |down )?(?:[\w'-]+ ){1,12}?,? ?(?P<agent>(?:the|our|your|their|an?) <who>|he"
            r"|she|they|you|[a-z]{2,20}) (?:<adv>)(?:lost|broke|took down|took out|brought|caused"
            r"|exposed|left|locked|wiped|deleted|guaranteed|set off|put)\b.*",
        ),
    ),
    Rule(
        name="our-neglecting",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|our|my|his|her|their|your) (?:<adv>)(?:neglecting"
        r"|forgetting|failing to|ignoring|overlooking|skipping|missing the"
        r"|not (?:check|test|tell|ask|look|read|listen|follow|verify|escalat|notic|document|review|communicat)\w*ing"
        r"|having (?:deleted|forgotten|ignored|skipped|quit|missed|left))\b.*)",
        triggers="neglecting/forgetting/failing/ignoring/overlooking/skipping/missing/not/having+'s",
        matches="Our neglecting to renew it cost us the name.",
        spares="The pump's failing to start cost us an hour.",
        reason=reasons.LAPSE,
        rewrite="none",
        agents=_OTHERS | {ME, WE},
        unless=_NOT_OURS + r"|\b(?:tests?|builds?|checks?|jobs?|suites?) failing\b",
    ),
)
