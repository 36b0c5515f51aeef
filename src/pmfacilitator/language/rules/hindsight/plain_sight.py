"""What could be seen, or would have helped, told by somebody who knows how it ended."""

from pmfacilitator.language.flag import HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

PLAIN_SIGHT = (
    *ways(
        Rule(
            name="plain-to-see",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)",
            spares="The ice on the wing was plain white.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\bis as simple as\b|\b(?:not|\w+n't|never|less|hardly|far from|nothing|make it|made it|making "
            r"it|no) (?:[\w']+ ){0,4}(?:obvious|plain|clear|apparent|evident|visible|inevitable|predictable|enough"
            r"|easy)\b|\b(?:clear|visible|obvious) to (?:everyone|all) (?:how|what|that|who|where)\b|\bto make\b"
            r"|\bwill be\b|\bplenty of time\b.*\b(?:left|before)\b|\bmakes? (?:this|it|that|them) (?:\w+ )?"
            r"(?:visible|obvious|clear|plain)\b|\b(?:should|will|must) be (?:clear|obvious|apparent|evident"
            r"|plain)\b|\blet everyone know\b|\bplenty of time (?:for|to)\b(?! (?:him|her|them|anyone|somebody"
            r"|someone|the \w+ to)\b)|\bmost basic stuff\b|\bobvious enough\b|\bfailure is inevitable\b|\bin the "
            r"first place\b|\bas simple as asking\b|^\W*once\b",
        ),
        (
            "with hindsight the decision was clearly wrong",
            "hindsight retrospect",
            r"(?:in|with)(?: the benefit of)? (?:hindsight|retrospect),? .{0,80}\b(?:clearly|obviously|foolish"
            r"|naive|stupid|silly|reckless|careless|far too|way too|never should)\b.*",
        ),
        (
            "It was obvious from the start.",
            "clear/easy/obvious+avoid/beginning/first/foresee/miss/now/outset/predict/prevent/spot/start/very",
            r"(?:it's|it is|it was|that's|that was|this is|this was) (?:\w+ )?(?:obvious|easy|clear) (?:now (?:that"
            r"|how)|to (?:predict|foresee|spot|avoid|prevent|miss)\b|from the (?:very )?(?:start|beginning|outset"
            r"|first))\b.*",
        ),
        (
            "From the beginning it was clear.",
            "clear/obvious/plain+beginning/outset/start",
            r"from the (?:very )?(?:start|beginning|outset) it was (?:\w+ )?(?:clear|obvious|plain)\b.*",
        ),
        (
            "The warning signs were there all along.",
            "answer/cause/clue/data/evidence/information/problem/sign/signs/symptom/symptoms/warning+been/was/were"
            "+along/anyone/dashboard/dashboards/doc/docs/first/graph/graphs/log/logs/manual/plain/readme/sight/"
            "staring/there+all/along/anyone/dashboard/dashboards/doc/docs/first/graph/graphs/log/logs/manual/"
            "readme/sight/staring/view",
            r"(?:answer|clue|cause|warning|information|evidence|data|signs?|symptoms?|problem) (?:was|were|had "
            r"been) (?:\w+ ){0,2}?(?:in the (?:logs?|first|docs?|readme|manual|graphs?|dashboards?)|all along"
            r"|there all|there for (?:all|anyone)|staring|in plain (?:sight|view))\b.*",
        ),
        (
            "It was obvious.",
            "obvious+it/that/this",
            r"(?:it|that|this) (?:was|is) (?:so |pretty |quite |just |really )?obvious(?=\W*$)",
        ),
        (
            "These are easily avoided mistakes.",
            "easily/readily/trivially+avoided/caught/prevented/spotted",
            r"(?:easily|readily|trivially) (?:avoided|prevented|spotted|caught) (?:mistakes?|errors?|bugs?"
            r"|accidents?|outages?|failures?|problems?)\b.*",
        ),
        (
            "The fix was obvious.",
            "obvious+answer/choice/course/decision/fix/solution/step/thing/way",
            r"(?:fix|solution|answer|choice|decision|right thing|course of action|way out|next step) (?:is|was"
            r"|seemed|should be) (?:\w+ )?obvious\b(?! once| after| when).*",
        ),
        ("It is such an obvious gap.", "obvious+such", r"such an obvious\b.*"),
        (
            "The leak was obvious beforehand.",
            "obvious+advance/before/beforehand/prior/time",
            r"(?:was|were|had been) obvious (?:prior|before|beforehand|in advance|at the time)\b.*",
        ),
        (
            "Both shifts missed the obvious.",
            "obvious+the",
            r"(?:notic|see|spot|catch|miss|overlook)\w* the obvious\b.*",
        ),
        (
            "The information was available to the crew.",
            "available+clue/clues/data/everything/evidence/facts/information/warning/warnings+board/captain/crew/"
            "her/him/operator/pilot/team/them/us/you",
            r"(?:all the |the )?(?:information|data|warnings?|evidence|everything|clues?|facts) (?:[\w'-]+ ){0,6}?"
            r"(?:was|were) (?:all )?available to (?:him|her|them|us|you|the (?:crew|team|pilot|operator|captain"
            r"|board))\b.*",
        ),
        (
            "These are basic mistakes.",
            "basic+competence/error/errors/knowledge/mistake/mistakes/precaution/precautions/rule/rules/sense/"
            "skill/skills",
            r"(?:is|was|are|were) (?:a |an )?(?:very |really |pretty |such )?basic (?:skills?|knowledge|mistakes?"
            r"|errors?|rules?|precautions?|competence|common sense)\b.*",
        ),
        (
            "One call would have been enough.",
            "enough/plenty/sufficient+would",
            r"(?:seconds?|minutes?|look|call|glance|check) would have been (?:enough|sufficient|plenty)\b.*",
        ),
        (
            "The review missed an obvious flaw.",
            "obvious+miss/missed/misses/missing",
            r"miss(?:ed|es|ing)? (?:the |an |such an? |many |several )?(?:\w+ )?obvious (?!ly)\b.*",
        ),
        (
            "You just have to look.",
            "you+ask/check/look/read/think+have",
            r"you (?:just|only) have to (?:look|read|check|ask|think)\b.*",
        ),
        (
            "It was a simple matter of asking.",
            "matter/mere/simple+asking/calling/checking/following/looking/opening/reading/running/testing",
            r"(?:as simple as|a simple matter of|a mere matter of) (?:reading|checking|looking|asking|running"
            r"|testing|calling|opening|following)\b.*",
        ),
        (
            "The ice on the wing was plain to anyone on the ramp.",
            "apparent/apparently/clear/clearly/evident/evidently/obvious/obviously/plain/plainly+anybody/anyone/"
            "concerned/everybody/everyone/us",
            r"(?:obvious|plain|clear|apparent|evident)(?:ly)? (?:\w+ )?to (?:any(?:one|body)|everyone|everybody|us "
            r"all|all (?:of us|concerned))\b.*",
        ),
        (
            "It should have been obvious that the disk was filling up.",
            "apparent/clear/evident/obvious/plain+been",
            r"(?:must|should|ought to) have been (?:\w+ )?(?:apparent|obvious|clear|evident|plain)\b.*",
        ),
        (
            "The signs were all there.",
            "sign/signs+clear/everywhere/front/miss/obvious/there",
            r"(?:warning )?signs? (?:was|were|had been|have been) (?:all |right |clearly |already )?(?:there"
            r"|impossible to miss|everywhere|clear|obvious|in front of)\b.*",
        ),
        (
            "The lamp is impossible to miss.",
            "miss overlook",
            r"(?:was|were|is|'s) (?:\w+ ){0,2}?(?:impossible|hard) to (?:miss|overlook)\b(?! (?:the|a|that) \w+ "
            r"(?:ui|page|button)).*",
        ),
        (
            "The problem was staring us in the face.",
            "front/her/him/line/page/paragraph/result/right/sight/staring+answer/cause/clue/error/fix/problem/"
            "solution/warning",
            r"(?:answer|solution|cause|fix|clue|warning|problem|error) (?:was|is|had been|were) (?:\w+ ){0,2}?"
            r"(?:right there|right in front|staring|in plain sight|in front of (?:them|us|him|her|you)|on the "
            r"first page|in the first (?:line|paragraph|result))\b.*",
        ),
        (
            "That was entirely predictable.",
            "expected/foreseeable/inevitable/predictable+was",
            r"(?:well |so |all )?(?:that|this|it) was (?:so |entirely |all too |totally |completely |pretty |quite "
            r"|very |utterly |perfectly )?(?:predictable|foreseeable|inevitable|to be expected)\b(?! (?:that"
            r"|because|given|once|as)\b).*",
        ),
        (
            "The outage was inevitable.",
            "bound/expected/inevitable/predictable+accident/crash/failure/incident/outage/outcome/result",
            r"(?:outcome|result|failure|outage|crash|accident|incident) (?:was|is) (?:all |only )?(?:inevitable"
            r"|bound to happen|to be expected|predictable)\b.*",
        ),
        (
            "It failed, as could have been expected.",
            "anticipated/expected/foreseen/guessed/predicted+been",
            r"as (?:could|might|should) have been (?:predicted|expected|foreseen|guessed|anticipated)\b.*",
        ),
        (
            "The flood could have been foreseen from the tide table.",
            "foreseen guessed predicted",
            r"(?:could|should|might) have been (?:predicted|foreseen|guessed) (?:by (?:any\w*|everyone|all)|from"
            r"|years|months|weeks|long|easily)\b.*",
        ),
        (
            "There was ample time to leave.",
            "ample/enough/plenty+chance/chances/notice/opportunities/opportunity/time/warning",
            r"(?:ample|plenty of|more than enough) (?:time|opportunity|opportunities|warning|notice|chances?) "
            r"(?:for|to)\b.*",
        ),
        (
            "Everyone knows you don't deploy on Fridays.",
            "everyone+to/you",
            r"everyone (?:who \w+ )?knows? (?:not to|that you|you)\b.*",
        ),
        (
            "The manual clearly says so.",
            "clearly/explicitly/literally/plainly+said/say/says/state/states/tell/tells/told",
            r"(?:error message|error|message|docs?|manual|readme|page|label|instructions?) (?:literally|clearly"
            r"|plainly|explicitly) (?:says?|said|states?|told|tells?)\b.*",
        ),
        (
            "It literally says do not open.",
            "says/states/tells+clearly/explicitly/literally/plainly",
            r"it (?:literally|clearly|plainly|explicitly) (?:says|states|tells you)\b.*",
        ),
        (
            "This is basic hygiene.",
            "basic/elementary+hygiene/programming/science/stuff",
            r"(?:basic|elementary) (?:programming|computer science|stuff|hygiene)(?: 101)?(?=[.!,]|$)",
        ),
    ),
    Rule(
        name="a-little-care",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:second pair of eyes|(?:basic|simple|bit of|little|more|ounce of|some|shred of"
        r"|proper) (?:\w+ ){0,2}?(?:care|hygiene|thought|attention|discipline|diligence|communication|curiosity"
        r"|effort|homework|thinking|sense)|(?:phone call|quick call|glance|look at the \w+|read of the \w+)),? "
        r"(?:\w+ ){0,3}(?:would|could|might|should)(?:n't| not)?(?: \w+){0,2} (?:have|'ve)\b.*|(?:had (?:any"
        r"|some)one|if any(?:one|body) had) (?:\w+ )*(?:bothered|cared|looked|read|thought|checked|asked)\b.*|with "
        r"(?:a )?(?:\w+ ){0,3}(?:care|attention|diligence|discipline|forethought|common sense|thought),? .*\b"
        r"(?:would|could)\b.*|(?:plain to see|(?:plain|clear|there|obvious) for (?:all|everyone|anyone|all of us) "
        r"to see)|obviously (?:not )?(?:a|an|the) (?:bad|terrible|wrong|poor|stupid|mistake|dumb|awful|good)\b.*|"
        r"(?:in|with) (?:retrospect|hindsight),? (?:it|this|that)(?: was|'s| is) (?:\w+ ){0,2}(?:idea|mistake|call"
        r"|decision|choice|error)\b.*)",
        triggers="eyes/care/hygiene/thought/attention/discipline/diligence/communication/curiosity/effort/homework/"
        "thinking/sense/call/glance/look/read/bothered/cared/looked/checked/asked/forethought/see/obviously/"
        "retrospect/hindsight+anybody/anyone/attention/awful/bad/care/could/couldn't/diligence/discipline/dumb/"
        "forethought/good/hindsight/might/mightn't/mistake/poor/retrospect/sense/should/shouldn't/someone/stupid/"
        "terrible/this's/thought/to/would/wouldn't/wrong",
        matches="With a bit more care this would be no issue.",
        spares="The graph is there to see at a glance.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\bobviously not an? (?:good|great|ideal)\b|\b(?:not|\w+n't|hardly|never) (?:\w+ ){0,2}(?:plain"
        r"|clear|obvious)",
    ),
    Rule(
        name="maybe-just-maybe",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:maybe|perhaps),? just (?:maybe|perhaps),?\b.*)",
        triggers="just+maybe/perhaps",
        matches="Maybe, just maybe, there was a reason for the fence.",
        spares="Maybe there was a reason for the fence.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="instead-of-just",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>instead of (?:just|simply) \w+ing (?:the |a |your |his |her |their |it|escalation"
        r"|procedure|protocol|process|instructions)\b.*)",
        triggers="just/simply+instead",
        matches="Rang the whole village instead of just following the list.",
        spares="The bell rang instead of just blinking.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\binstead of (?:just|simply) \w+ing\b.*\b(?:we|now|the (?:script|job|tool|system|service|code)) "
        r"(?:will|now|can|should|could)\b|\b(?:script|job|tool|system|service|code|parser|client|server|function"
        r"|method|test)s? [^.;]* instead of (?:just|simply)\b",
    ),
    Rule(
        name="it-is-your-side",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:i know|i'm sure|i am sure|i bet|clearly|obviously|definitely|must be|it's always"
        r"|pretty sure) (?:that )?(?:it's|it is|its|this is|that's) (?:on )?(?:your|their|his|her|\w+'s) (?:system"
        r"|side|end|code|fault|bug|problem|app|service|team|change|deploy|config\w*)\b.*)",
        triggers="know/sure/bet/clearly/obviously/definitely/must/always/pretty+her/his/is/it's/its/on/that's/"
        "their/your+clearly/definitely/i/i'm/it's/must/obviously/pretty",
        matches="I know it's your side.",
        spares="I know where your side of the fence is.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
)
