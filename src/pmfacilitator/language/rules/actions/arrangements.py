"""Rules about what is arranged about somebody: who has to answer, who is watched, what goes into whose file."""

from pmfacilitator.language.cast import MAYBE, NAMED, NONE, PERSON, TEAM, THEY, UNKNOWN, YOU
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_SOMEBODY = frozenset({PERSON, TEAM, THEY, YOU})
_START = r"(?:^\W*|[.;:,(] ?|\b(?:and|to|should|must|shall|will|let's|please|we'll|'ll|could|would|can|may|just|we) )"
_NOT_THEM = r"\b(?:<customers>|passengers|patients|tenants?|callers?|readers?)\b"
_CARE = (
    r"(?:wait|ask|check|double-?check|test|review|verify|read|re-?read|look|think|split|pay|make sure|remember"
    r"|avoid|confirm|watch|listen|follow|tell|inform|announce|warn|stop|be (?:more |extra )?(?:careful|mindful|sure))"
)
_LATER = r"(?:the )?(?:next time|from now on|in (?:the )?future|going forward)"
_HIM = r"(?:him|her|his|he|she)"

ARRANGEMENTS = (
    *ways(
        Rule(
            name="arranged-about",
            category=PERSON_TARGETED_ACTION,
            pattern=rf"{_START}(?P<verb><way>)(?P<object>.*)",
            spares="Make the gauge visible from the bridge.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=frozenset({PERSON, TEAM, THEY}),
            unless=_NOT_THEM + r"|\b(?:need|want|wish) to make (?:anyone|anybody)\b",
        ),
        (
            "Make the mate responsible for the hatch.",
            "make/hold/keep+responsible/accountable/liable/answerable",
            r"(?:make|hold|keep) (?P<agent><who>) (?:personally |directly |all )?(?:responsible"
            r"|accountable|liable|answerable)\b",
        ),
        (
            "Make the deckhands own their knots.",
            "make/force+sign/own/pay/read/watch/check/document/learn/understand/apologise/apologize/"
            "attend/redo/face/care",
            r"(?:make|force) (?!sure\b|it\b|people want)(?P<agent>(?:him|her|them"
            r"|<who>)) (?:to )?(?:actually |all )?(?:sign off"
            r"|own (?:up|their|his|her)|pay (?:for|attention)|read|watch|double-?check|check|document|learn|understand"
            r"|apologi[sz]e|attend|redo|face|care)\b",
        ),
        (
            "Write the mate up.",
            "write/writing+up",
            r"writ(?:e|ing) (?P<agent>(?:him|her|them|<who>)) up\b(?=\W*$|[.,;!]| for (?:it|this|that|his|her|their"
            r"|\w+ing))",
        ),
        (
            "Impress on all staff that shortcuts sink boats.",
            "impress/stress/emphasise/emphasize/drill",
            r"(?:impress|stress|emphasi[sz]e|drill)(?: (?:it|this|[^.,;]{3,60}?))? (?:on|upon|to|into)"
            r" (?P<agent>(?:all |every |the |our )*(?:crew|staff|team|everyone|everybody|people|developers"
            r"|engineers|operators|employees|managers|members|colleagues|contractors))\b",
        ),
    ),
    *ways(
        Rule(
            name="watched-or-filed",
            category=PERSON_TARGETED_ACTION,
            pattern=r"(?P<verb><way>)(?P<object>.*)",
            spares="Have somebody check the charts twice.",
            reason=reasons.ACTION,
            rewrite="none",
        ),
        (
            "Have a senior mate check all of his charts.",
            "have/let/get/ask/assign+check/review/watch/look/supervise/oversee/verify/approve/shadow",
            rf"{_START}(?:have|let|get|ask|assign) (?:[\w-]+ ){{1,4}}?(?:to )?(?:double-?check|check|review|watch|look"
            r" over|supervise|oversee|verify|approve|shadow) (?:(?:all|everything|each|every|one|more|of|while|what)"
            rf" )*{_HIM}\b",
        ),
        (
            "Somebody should look over his shoulder.",
            "look/looking/keep/keeping+shoulder/eye",
            rf"\b(?:look(?:ing)? over|keep(?:ing)? an? (?:close |closer )?eye on) (?:{_HIM}|this guy|that guy)\b(?!.*\b"
            r"(?:phone|baby|shop)\b)",
        ),
        (
            "From now on that person's charts are checked.",
            "person's/guy's/dev's/developer's/engineer's/person/guy+check/checked/review/reviewed/watch/watched/"
            "verified/supervised",
            r"\b(?:this|that) (?:person|guy|dev|developer|engineer)'s (?:code|work|changes?|commits?|prs?|charts?)\b"
            r"[^.;]*\b(?:check|review|watch|verifi|supervis)(?:e?d|ing)?\b",
        ),
        (
            "Note it in her file, and take it up in her next appraisal.",
            "performance/appraisal/personnel/record/file",
            r"\b(?:his|her|their|(?:employee|engineer|developer|operator|mate)'s) (?:next |annual |yearly |permanent )?"
            r"(?:performance (?:review|evaluation)|appraisal|personnel (?:file|record)|record)\b(?= |\W*$)"
            r"|\bnote (?:it|this|that) in (?:his|her|their) (?:file|record)\b",
        ),
        (
            "Review the mate's performance.",
            "review/evaluate/assess/monitor+performance",
            r"\b(?:review|evaluate|assess|monitor) (?:his|her|(?:the |this )?(?:employee|engineer"
            r"|developer|operator|mate"
            r"|individual|person|contractor|technician)'s) (?:\w+ )?performance\b",
        ),
        (
            "Only let experienced hands near the wheel.",
            "only+let/allow/permit/allowed/permitted",
            r"\bonly (?:let|allow|permit) (?:the |our )?(?:most )?(?:experienced|senior|qualified|competent|trusted"
            r"|skilled|seasoned) (?:hands|people|folks|staff|engineers|developers|devs|admins|operators|employees)\b",
        ),
    ),
    *ways(
        Rule(
            name="no-longer-trusted",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)(?P<object>.*)",
            spares="The rope should not be allowed near the flame.",
            reason=reasons.ACTION,
            rewrite="none",
            subjects=_SOMEBODY,
            unless=_NOT_THEM,
        ),
        (
            "They should not be allowed near the wheel.",
            "allowed/trusted/permitted+near/touch/deploy/push/merge/with/around/back",
            r"(?:should(?:n't| not| never)|must(?:n't| not| never)|can(?:'t|not)) (?:ever "
            r"|again )?be (?:allowed|trusted"
            r"|permitted) (?:anywhere )?(?:near|to (?:touch|deploy|push|merge)|with|around|back)\b",
        ),
        (
            "They must be made aware of the tides.",
            "made+aware",
            r"(?:must|should|needs? to|ha(?:s|ve) to|ought to) be made (?:more |fully |painfully )?aware\b",
        ),
        (
            "You should take more time over each knot.",
            "take+more+time/care",
            r"(?:should|must|needs? to|ha(?:s|ve) to|ought to|had better|might want to) (?:really |just "
            r"|maybe )?take (?:a"
            r" (?:bit|little) )?more (?:time|care) (?:on|over|with|to|when|before|in)\b",
        ),
        (
            "You should ask someone else to steer.",
            "someone/somebody/anyone+else",
            r"(?:should|could|might want to|needs? to|ought to|had better|better) (?:\w+ )?(?:ask|let|get"
            r"|find|have|pay)"
            r" (?:someone|somebody|anyone) else\b",
        ),
        (
            "They need to learn.",
            "learn",
            r"(?:really |finally )?(?:needs?|ha(?:s|ve)|ought) to (?:really |finally |just )?learn(?=\W*$|[.,;!] )",
        ),
        (
            "The mate will re-read the harbour rules.",
            "read/reread/study/retake/redo",
            r"(?:will|is going to|has to|is to|must|should) (?:re-?read|re-?take|re-?do|study) (?:the|his"
            r"|her|their|our)"
            r" (?:[\w-]+ ){0,3}(?:polic(?:y|ies)|guides?|guidelines|manuals?|training|runbooks?|procedures?|docs?"
            r"|documentation|process|checklist|course|handbook|rules)\b",
        ),
    ),
    *ways(
        Rule(
            name="pleaded-with",
            category=PERSON_TARGETED_ACTION,
            pattern=r"(?P<verb><way>)(?P<object>.*)",
            spares="Could you at least tell us the time of high water?",
            reason=reasons.ACTION,
            rewrite="none",
        ),
        (
            "Can you at least look before you cast off?",
            "least+wait/test/check/read/look/think/ask/verify/try",
            r"\b(?:can|could|would|will) (?:you|u|they|people|you guys) at least (?:wait|test|check|read|look|think|ask"
            r"|verify|try)\b",
        ),
        (
            "Could you please stop pulling that rope?",
            "stop",
            r"\b(?:can|could|would|will) (?:you|u|they|people|you guys) (?:please |kindly |just "
            r"|all )*stop (?:\w+ )?[a-z]+ing\b",
        ),
        (
            "I wish you would look before you cast off.",
            "wish",
            r"\bi (?:really |just |do |so |only )*wish (?:you|they|he|she|people|(?:the |these |those "
            r"|our )?<people-noun>)"
            r" (?:would|could|'d) (?:just |only |actually |at least |please )*(?:test|check|read|look|think|ask|stop"
            r"|learn|listen|tell|document|review|communicate|respond|answer|fix|focus|spend|care|take)\b",
        ),
        (
            "Somebody needs to teach them knots.",
            "someone/somebody+teach/train/educate/remind/explain/show",
            r"\b(?:someone|somebody) (?:really )?(?:needs to|should|has to|ought to|must"
            r"|please) (?:\w+ )?(?:teach|train"
            r"|educate|remind|explain (?:it )?to|show) (?:him|her|them|these|those)\b",
        ),
        (
            "I am amazed that he still has a job.",
            "still+employed/job/charge",
            r"\b(?:shocked|surprised|amazed|astonished|stunned|how|why"
            r"|believe)\b[^.;]{0,40}\b(?:still (?:employed|ha(?:s"
            r"|ve) (?:a|his|her|their) jobs?|in charge)|(?:keep|keeps|kept) (?:his|her|their) jobs?)\b",
        ),
        (
            "Read the tide table before you ask.",
            "read+ask/asking/complain/complaining/comment/commenting",
            r"^\W*(?:please |just |maybe |go |first )*read (?:the|our|up on) (?:[\w-]+ ){1,4}before (?:you )?"
            r"(?:ask|complain|comment)(?:ing)?\b",
        ),
        (
            "Don't be rude to the pilot.",
            "rude/selfish/arrogant/hasty/dumb/inconsiderate/negligent",
            r"\bdo(?:n't| not) be (?:so )?(?:rude|selfish|arrogant|hasty|dumb|inconsiderate|negligent)\b",
        ),
        (
            "I'll take care from next time.",
            "care+next/future/now/forward",
            r"\b(?:i|we)(?:'ll| will| shall| promise to) (?:definitely |surely |try to )?take (?:more "
            r"|better |great )?care"
            r" (?:of (?:it|this|that) )?(?:from |the )?(?:next time|now on|in (?:the )?future|going forward)",
        ),
    ),
    Rule(
        name="yet-more-training",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>needs? (?:some |a lot |much |a bit )?(?:more|better|proper"
        r"|further) training\b)(?P<object>.*)",
        triggers="training+need/needs",
        matches="Harbourside needs more training.",
        spares="The network needs more training.",
        reason=reasons.ACTION,
        rewrite="training",
        subjects=frozenset({PERSON, TEAM, THEY, YOU, MAYBE, NAMED, UNKNOWN, NONE}),
        unless=r"\b(?:models?|networks?|classifiers?|bots?|ai|llms?|nets?|predictors?|agents?|data)\b",
    ),
    *ways(
        Rule(
            name="for-next-time",
            category=PERSON_TARGETED_ACTION,
            pattern=r"(?P<verb><way>)(?P<object>.*)",
            spares="I will be at the harbour the next time it floods.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\btry again\b|\bthe next time (?:you|it|the|we|i|they|he|she|this|that|a|an)\b",
        ),
        (
            "Next time I'll wait for the tide.",
            "next+i/i'll/we/we'll now/forward+i/i'll",
            rf"\b(?:next time,? (?:i|we)|(?:from now on|going forward),? i)(?:'ll| will| shall| promise to"
            rf"| all promise)"
            rf" (?:\w+ )?{_CARE}\b",
        ),
        (
            "I will always wait for your signal in the future.",
            "future/next/now/forward+i/i'll/we/we'll",
            rf"\b(?:i(?:'ll| will| shall| promise to)|we (?:all )?promise(?: each other)? to) (?:always "
            rf"|certainly |surely"
            rf" |also |try to |make sure to )*{_CARE}\b[^.;?]{{0,60}}\b{_LATER}\b",
        ),
        (
            "Could you please tie the ropes next time?",
            "next+please/pls/just/could/can/would/try",
            r"\b(?:please|pls|just|could you|can you|would you|try to)\b(?: [\w'/-]+){1,10},? (?:the )?next time\b",
        ),
        (
            "I'll make sure I'm more careful with the lamp.",
            "careful/alert/attentive/thorough/mindful/diligent/cautious+i'm/i",
            r"\bi(?:'ll| will) (?:make sure|try to make sure|ensure) (?:that )?i(?:'m| am) (?:more |very "
            r"|extra )?(?:careful"
            r"|alert|attentive|thorough|mindful|diligent|cautious)\b",
        ),
        (
            "From now on, I expect you to sign the log.",
            "expect/expected+you",
            r"\bi expect you to\b|\byou(?: are|'re) expected to (?:\w+ )?(?:test|check|review|read|verify"
            r"|follow|sign)\b",
        ),
        (
            "It may lead to measures up to and including dismissal.",
            "including+dismissal/termination",
            r"\bup to and including (?:dismissal|termination)\b",
        ),
        (
            "The mate was given immediate retraining.",
            "retraining",
            r"\b(?:gave|given?|giving|provided?|received?|undergo|underwent|requires?|needs?|gets?|got)\b(?: \w+){0,4}?"
            r" re-?training\b(?! (?:job|run|pipeline|loop|data|set|cost"
            r"|of (?:the )?model))(?!.*\b(?:models?|network)\b)",
        ),
        (
            "Some people need to look at the board more often.",
            "more+frequently/often/carefully/closely/thoroughly+need/needs/should/must",
            r"\b(?:people|folks|everyone|everybody|you guys|you|they|<people-noun>) (?:need|needs|should|must|have|has)"
            r"(?: to)? (?:check|look|read|test|review|think|listen|talk|communicate|watch|work)\b[^.;?]{0,40}\bmore"
            r" (?:frequently|often|carefully|closely|thoroughly)\b",
        ),
    ),
)
