"""Questions that are reproaches: on whose say-so, by what right, what were they thinking."""

from pmfacilitator.language.cast import LIKELY_OTHERS, PERSON, TEAM, THEY, WEAK, YOU
from pmfacilitator.language.flag import WHO_QUESTION, WHY_YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_ANYBODY_ELSE = r"\b(?:users?|customers?|clients?|attackers?|hackers?)\b"
_ON_EARTH = r"(?: the hell| the heck| the fuck| on earth| in the world| on god's \w+ earth| exactly)?"

REPROACHFUL = (
    *ways(
        Rule(
            name="on-whose-word",
            category=WHO_QUESTION,
            pattern=r"\b(?P<verb><way>)",
            spares="On whose table was the cake cut?",
            reason=reasons.WHO,
            rewrite="none",
        ),
        (
            "On whose say-so did the boat leave?",
            "whose+say/orders/order/authority/watch/behest/supervision/instructions/instruction/advice/command/request/initiative",
            r"(?:on|at|under|by) whose (?:say-?so|orders?|authority|watch|behest|supervision|instructions?|advice"
            r"|command|initiative)\b.*",
        ),
        (
            "Who gave you the right to reboot it?",
            "who/whoever+right/permission/authority/go/idea/plan/nerve",
            r"who(?:ever)? (?:ever )?(?:gave|told|let|allowed) (?:you|him|her|them|\w+) (?:the (?:right|permission"
            r"|authority|go-?ahead|idea)|it was (?:fine|ok|okay))\b.*"
            r"|who had the (?:brilliant |bright |great |stupid |clever )(?:idea|plan|nerve)\b.*",
        ),
        (
            "Who lied on the checklist?",
            "who+lied/forged/concealed/hid/mislaid/told/brushed/axed/enabled/faked/falsified/doctored/snuck/sneaked/tampered/"
            "silenced/muted/unplugged/answerable/carry",
            r"(?:^\W*|[,;:] ?|\b(?:say|know|state|asked|ask|tell us|tell me|unclear|confirm|is|want to know"
            r"|find out) )who (?:has |had )?(?:lied|forged|concealed|hid|mislaid"
            r"|told the (?:client|customer|press|board|management)|brushed aside|axed|enabled|faked|falsified"
            r"|doctored|snuck|sneaked|tampered|silenced|muted|unplugged|is answerable|is going to carry the can)\b.*",
        ),
        (
            "Was it Sunil again?",
            "was/were/is+you/again/who",
            r"(?:^\W*|[,;:] ?|so |and )(?:was (?:that|it) you|were you the one|was it \w+ again"
            r"|is it \w+ again)(?: (?:who|that)\b| again\b|\W*$|\?)(?:.*)?",
        ),
        (
            "Did you touch the config last night?",
            "you/anyone/anybody+touch/touched/tamper/fiddle/mess",
            r"(?:^\W*|[,;:] ?|so |and |ok )(?:did|have) (?:you|anyone|anybody|one of you|any of you) (?:touch|tamper"
            r"|fiddle|mess|touched|tampered|fiddled|messed)\b.*\?",
        ),
    ),
    Rule(
        name="where-were-they",
        category=WHO_QUESTION,
        pattern=rf"(?:^\W*|[,;:] ?|\b(?:and|so|but) )(?P<verb>where{_ON_EARTH} (?:was|were) "
        r"(?P<agent>(?:the|our|your) (?:[\w-]+ ){0,2}?[\w-]+)(?<!ed)(?=\W*$| in all| when\b| while\b| during\b| all "
        r"this).*)",
        triggers="where+was/were",
        matches="Where was the on-call?",
        spares="Where was the backup?",
        reason=reasons.WHO,
        rewrite="none",
        agents=frozenset({PERSON, TEAM, WEAK}),
    ),
    Rule(
        name="was-anybody-even",
        category=WHY_YOU,
        pattern=r"(?:^\W*|[,;:] ?|\b(?:and|so|but) )(?P<verb>(?:was|were) (?:anyone|anybody|no one|nobody"
        r"|someone|you"
        r"|they)(?: (?:here|there|on (?:the|your) team|in (?:ops|the room)))? (?:even|actually|really|ever|at all) "
        r"(?:<adv>)(?:watching|looking|checking|monitoring|paying|awake|minding|testing|reviewing|listening|supervising"
        r"|reading|thinking|in charge|on the ball)\b.*)",
        triggers="anyone/anybody/nobody/one/someone/you/they+even/actually/really/ever/all+was/were",
        matches="Was anybody even watching the gauge?",
        spares="Was anybody near the gauge?",
        reason=reasons.WHY,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="what-possessed",
            category=WHY_YOU,
            pattern=r"\b(?P<verb><way>)",
            spares="What on earth induced the voltage to rise?",
            reason=reasons.WHY,
            rewrite="none",
            agents=LIKELY_OTHERS | {WEAK},
            unless=_ANYBODY_ELSE,
        ),
        (
            "What induced Platform to disable the breakers?",
            "what+induced/possessed/prompted/persuaded/convinced/moved/drove/made",
            rf"what{_ON_EARTH} (?:induced|possessed|persuaded|moved|got into) (?P<agent><who>)(?=\W*$| to\b| that\b).*"
            rf"|what{_ON_EARTH} ?(?:ever )?made (?P<agent2>you|him|her|them) think\b.*",
        ),
        (
            "For what reason did the contractor deviate?",
            "reason+did/does/would/have/had",
            r"for what (?:earthly |possible )?reason (?:did|does|would|have|had) (?P<agent><who>)(?= \w).*",
        ),
        (
            "What excuse does the landlord have?",
            "excuse+what",
            r"what (?:excuse|business|right) (?:does|did|do|has|had|have) (?P<agent><who>) (?:have|got|to)\b.*",
        ),
        (
            "How dare the supplier change it?",
            "dare/dared",
            r"how dare(?:d|s)? (?P<agent><who>)(?= \w|\W*$).*",
        ),
        (
            "How did you talk yourselves into that?",
            "how+manage/managed/talk/forget/confuse/miss/mistake/overlook/lose/run/let/ignore",
            rf"how{_ON_EARTH} (?:did|could|can) (?P<agent>(?!we\b|i\b)<who>) not (?:have )?\w.*"
            rf"|how{_ON_EARTH} (?:did|do|does|could|can) (?P<agent2>(?!we\b|i\b)<who>) (?:even |ever |possibly "
            rf"|just )?(?:manage to (?!recover|save|rescue|fix|restore|mend|find|keep|get it)"
            r"|talk \w+sel(?:f|ves) into|forget|confuse|overlook|mistake|ignore|throw away|string|let (?:this|that"
            r"|it))\b.*",
        ),
        (
            "What were the owners waiting for?",
            "thinking/waiting/head/mind/brain+what",
            r"what (?:was|were) (?P<agent><who>) (?:waiting for|playing at|even thinking)\b.*",
        ),
        (
            "Since when does a bank mail its passwords?",
            "since+when",
            r"since when (?:do|does|did|is|are) (?P<agent><who>)(?= \w).*",
        ),
        (
            "Why is Bob allowed near the router?",
            "allowed/let/lets/trusted+why/who",
            r"why (?:is|was|are|were) (?P<agent><who>) (?:even |still )?(?:allowed|trusted|let)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="explain-yourself",
            category=WHY_YOU,
            pattern=r"\b(?P<verb><way>)",
            spares="Explain the valve to the apprentice.",
            reason=reasons.WHY,
            rewrite="none",
            unless=r"\b(?:interview|candidate|tell me about)\b",
        ),
        (
            "What was going through your head?",
            "head/mind/heads/minds+through/went/going",
            r"what (?:on earth )?(?:was going|went) through (?:your|his|her|their) (?:heads?|minds?)\b.*",
        ),
        (
            "What gave you the idea that it was fine?",
            "idea/right/impression+gave/gives/makes",
            r"what (?:gave|gives|makes) (?:you|him|her|them) (?:the (?:idea|right|impression)"
            r"|think (?:that )?(?:it is|it's|it was|you can|you could))\b.*",
        ),
        (
            "What is your excuse this time?",
            "excuse/yourself/yourselves/himself/herself/themselves",
            r"what(?:'s| is| was) (?:your|his|her|their) excuse\b.*|what (?:do|does|did) (?:you|he|she"
            r"|they) have to say for (?:yourself|yourselves|himself|herself"
            r"|themselves)\b.*|(?:^\W*|please |[,;:] ?)explain (?:yourself|yourselves)\b.*",
        ),
        (
            "What is the point of a runbook if you will not open it?",
            "point/use/bother/good+if/when/you",
            r"what(?:'s| is| was) the (?:point|use) of (?:(?:having )?[\w' -]{1,40} )if (?:you|they|he|she|nobody"
            r"|no one)\b.*|what(?:'s| was| is) the point of you\b.*|why bother (?:having|with"
            r"|writing)\b.*\bif (?:you|they|nobody)\b.*",
        ),
        (
            "Had you not seen the banner?",
            "you/he/she/they+seen/read/heard/thinking/look/read/bother/open/notice",
            r"(?:^\W*|[,;:] ?|and |so |but )(?:had|have) (?:you|they|he|she) (?:not |never |even |not even )(?:seen"
            r"|read|heard|looked|noticed|checked)\b.*\?|(?:^\W*|[,;:] ?|and |so |but )(?:were|was) (?:you|they|he"
            r"|she) even (?:thinking"
            r"|looking|listening|awake|watching|there)\b.*|(?:^\W*|[,;:] ?|and |so |but )did (?:you|they|he|she"
            r"|\w+) even (?:look|read|open|check|test|bother|notice|try|think|run)\b.*",
        ),
        (
            "In what world is it fine to do that?",
            "world/universe/planet/circumstances+what/which",
            r"(?:in|on|under) (?:what|which) (?:world|universe|planet|circumstances) (?:is|was|does|do|would) (?:it"
            r"|this|that|(?:an?|the) \w+|anyone|you)\b.*",
        ),
        (
            "On what basis did you conclude that?",
            "basis/right/grounds+what",
            r"(?:on what (?:basis|grounds)|by what right) (?:did|do|does|have|has) (?:you|he|she|they)\b.*",
        ),
        (
            "When did you last bother to look?",
            "last+bother/when",
            r"when did (?:you|they|he|she|anyone|anybody) last (?:bother|look|check|test|read|open)\b.*",
        ),
    ),
    Rule(
        name="asked-why-they",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>(?:ask(?:ed|s) [\w' -]{1,30}?|fail to see|cannot see|can't see|struggl\w+ to understand"
        r"|can't (?:for the life of me )?(?:understand|fathom"
        r"|work out|see|explain)|cannot (?:for the life of me )?(?:understand|fathom|work out|see|explain)"
        r"|don't understand|do not understand|nobody can (?:tell|explain)(?: \w+)?"
        r"|explain|told|beyond me|beats me|no idea) why (?P<agent>(?!we\b|i\b|it\b|this\b|that\b"
        r"|there\b)<who>) (?:<adv>)(?:<past>|chose|went|let|left|kept|thinks?|insists?|refuses?)\b.*)",
        triggers="why",
        matches="I fail to see why the captain continued.",
        spares="I fail to see why the pump stopped.",
        reason=reasons.WHY,
        rewrite="none",
        agents=frozenset({PERSON, TEAM, YOU, THEY}),
        unless=_ANYBODY_ELSE
        + r"|\bwhy (?:they|you) (?:are|were|have|had|got|get|see|saw|need|needed|want|wanted|received|lost)\b"
        r"|\b(?:to explain|explains|explained|can explain|will explain) why\b",
    ),
)
