"""Rules about judging words: labels for people, hindsight, and drama."""

from pmfacilitator.language.cast import MAYBE, ME, NOBODY, PERSON, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import DRAMATIC, HINDSIGHT, LABEL
from pmfacilitator.language.rules.rule import Rule

_LABEL = "It judges people; a judgement has no follow-up action, the conditions around the act have one."
_ERROR = "An error is where the analysis starts: what made it possible, and likely?"
_HINDSIGHT = "It was not obvious at the time, or it would have been done; it hides what could be seen then."
_DRAMA = "Strong words say how it felt; a number says how it was."
_WORK = (
    r"(?:change|changes|commit|code|work|deploy|deployment|mistake|mistakes|error|errors|review|"
    r"reviews|testing|test|tests|engineering|engineer|engineers|developer|developers|dev|devs|"
    r"operator|admin|admins|programming|coding|job|attitude|handling|decision|decisions|practice|"
    r"practices|planning|process|rollout|release|merge|fix|oversight|thing to do|way|approach|"
    r"behaviou?r|move|response|communication|maintenance|implementation|person|people|team|manager|"
    r"management|company|enough|about|with|in|here|of|not to|to)"
)

LABELS = (
    Rule(
        name="careless",
        category=LABEL,
        pattern=r"\b(?P<verb>careless(?:ly|ness)?|negligen(?:t|ce|tly)|incompeten(?:t|ce|cy|tly)|"
        r"irresponsibl[ey]|irresponsibility|reckless(?:ly|ness)?|unprofessional(?:ly|ism)?|"
        r"amateurish(?:ly)?|amateur hour|sloppiness|sloppily|slipshod|slapdash|laziness|"
        r"complacen(?:t|cy)|cluelessness|clueless|"
        r"half-?assed|half-?hearted(?:ly)?|inexcusable|unforgivable|ineptitude|inept|stupidity|"
        r"thoughtless(?:ly|ness)?|mindless(?:ly)?|(?:bunch|group|team|pack) of (?:amateurs|idiots|"
        r"clowns|cowboys|morons|monkeys|kids)|idiots?|idiotic|idiocy|morons?|moronic|imbeciles?|clowns?"
        r"|dumbass(?:es)?|cowboys?(?= (?:coding|attitude|behaviou?r|mentality|engineering|deploys?))|"
        r"bozos?|lazy bastards?|"
        r"dereliction(?: of duty)?|malpractice|unwillingness to (?:learn|listen|change|admit|cooperate|"
        r"fix)|(?:bad|wrong|cavalier|lax|poor|careless|arrogant) attitude|head[- ]up|asleep at the "
        r"wheel|pebkac|pebcak|id10t|layer 8 (?:problem|issue|error))\b",
        triggers="bunch pack amateurs careless carelessly carelessness negligent negligence negligently "
        "incompetent incompetence incompetency incompetently irresponsible irresponsibly irresponsibility "
        "reckless recklessly recklessness unprofessional unprofessionally unprofessionalism amateurish "
        "amateurishly amateur sloppiness sloppily slipshod slapdash laziness complacent complacency "
        "clueless cluelessness half assed halfassed hearted inexcusable unforgivable ineptitude inept "
        "stupidity thoughtless thoughtlessly thoughtlessness mindless mindlessly idiot idiots idiotic "
        "idiocy moron morons moronic imbecile imbeciles clown clowns dumbass dumbasses cowboy cowboys "
        "bozo bozos dereliction malpractice unwillingness attitude asleep pebkac pebcak id layer lazy",
        matches="That was careless work.",
        spares="The lazy loader was not to be seen.",
        reason=_LABEL,
        rewrite="drop-word",
        unless=r"\b(?:not|isn't|wasn't|nor|never|neither|no) (?:\w+ ){0,3}(?:careless|negligen|"
        r"incompeten|reckless|malice|malicious|lazy|laziness|stupid)|\bidiot-?proof\b",
    ),
    Rule(
        name="sloppy",
        category=LABEL,
        pattern=r"\b(?P<verb>(?P<adjective>(?:sloppy|lazy|dumb|stupid|foolish|silly|boneheaded|"
        r"brain-?dead|shoddy|amateur|rookie|noob|newbie|beginner'?s?|schoolboy|clumsy|ignorant"
        r"|arrogant|pathetic|shameful|embarrassing|avoidable|preventable|unforced|basic|"
        r"elementary|blatant|glaring|egregious|gross|obvious|inexperienced|undisciplined|hasty"
        r"|untrained|unqualified)) (?:and \w+ )?(?P<noun>mistakes?|errors?(?! (?:message|"
        r"handling))|blunders?|oversights?|slip-?ups?|screw-?ups?|bugs?|typos?|fail|fails|"
        r"failures?|negligence|engineers?|engineering|developers?|devs?|development|"
        r"programmers?|programming|coding|operators?|admins?|people|person|management|"
        r"managers?|team|guy|guys|work|job|move|decisions?|commits?|reviews?|testing|deploys?|"
        r"handling|practices?|planning|attitude|thing to do|thing we did|thing i did|thing "
        r"they did|neglect|idea from|user|users|incompetence|level fail))\b",
        triggers="sloppy lazy dumb stupid foolish silly boneheaded braindead dead shoddy amateur rookie noob "
        "newbie beginner beginners beginner's schoolboy clumsy ignorant arrogant pathetic shameful "
        "embarrassing avoidable preventable unforced basic elementary blatant glaring egregious gross "
        "obvious inexperienced undisciplined hasty untrained unqualified",
        matches="It was a rookie mistake.",
        spares="The basic error page was shown.",
        reason=_LABEL,
        rewrite="drop-word",
        unless=r"\b(?:basic|obvious|preventable|avoidable) (?:testing|development|planning|work|job|"
        r"user|users|practices|team|bugs?|handling|reviews?|commits?|programming|person|people|"
        r"errors?)\b(?! (?:by|from|we|they))|\b(?:not|isn't|wasn't|without|no) (?:an? |"
        r"any )?(?:obvious|basic)\b",
    ),
    Rule(
        name="somebody-is",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:(?:is|are|was|were|'s|'re|'m|am|being|been|be|got|getting|acted|seems?|"
        r"looks?) |)(?P<adjective>(?:<adv>)(?:(?:too|so|very|quite|pretty|such|just|a bit|"
        r"really|just plain) )?(?:sloppy|lazy|dumb|stupid|foolish|inexperienced|arrogant|"
        r"ignorant|untrained|unqualified|inattentive|distracted|unprepared|overconfident|"
        r"over-confident|hasty|forgetful|disorgani[sz]ed|unreliable|bad at (?:this|their|his|"
        r"her|your)|not (?:careful|competent|qualified|experienced|thorough|diligent|paying)|"
        r"impatient|unaware of basic|"
        r"a liability|a disgrace|an embarrassment|useless|terrible at|not (?:a )?team players?|"
        r"asleep)))\b(?! (?:loading|load|loaded|eval|init|question|to (?:say|ask|call)))",
        triggers="sloppy lazy dumb stupid foolish inexperienced arrogant ignorant untrained unqualified "
        "inattentive distracted unprepared overconfident over hasty forgetful disorganized disorganised "
        "unreliable bad not impatient unaware liability disgrace embarrassment useless terrible asleep "
        "confident",
        matches="The on-call engineer was distracted.",
        spares="The link was unreliable.",
        reason=_LABEL,
        rewrite="none",
        subjects=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
        unless=r"\b(?:not|isn't|wasn't|aren't|weren't|nor|never|neither|no one is|nobody "
        r"is) (?:\w+ ){0,2}(?:sloppy|lazy|dumb|stupid|foolish|distracted|unprepared)\b|"
        r"\bthis (?:is|was) (?:a )?(?:stupid|dumb) question\b",
    ),
    Rule(
        name="judged-thing",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:was|is|that's|it's|so|such|really|pretty|very|just|how|plain|an?|this|"
        rf"completely|incredibly|rather) (?:a |an )?(?:(?:so|very|really|just|pretty|incredibly"
        rf"|utterly|plain|plainly) )?(?P<adjective>(?:sloppy|stupid|dumb|lazy|foolish|idiotic|"
        rf"shameful|unacceptable|irresponsible))(?= (?:{_WORK})\b|[.!?,]|$))",
        triggers="sloppy stupid dumb lazy foolish idiotic shameful unacceptable",
        matches="Pushing on a Friday was just stupid.",
        spares="The lazy index was stale.",
        reason=_LABEL,
        rewrite="none",
        unless=r"\b(?:stupid|dumb|silly) question|\bfeel\w* (?:stupid|dumb|foolish)|\b(?:data loss|"
        r"latency|downtime|risk|level of \w+|error rate)\b.*\bunacceptable\b|\b(?:not|isn't|"
        r"wasn't|nor|never) (?:\w+ )?(?:stupid|dumb|lazy|foolish)\b|\blazy (?:load|init|eval|"
        r"fetch|import|delet|creat|connect)",
    ),
    Rule(
        name="human-error",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:human|operator|pilot|user|pebkac|engineer|developer|manual|admin|"
        r"administrator|sysadmin|driver|controller|personnel|dba|maintainer|reviewer|employee|"
        r"staff|programmer|configuration by human) (?:errors?|mistakes?|fault|failure|"
        r"negligence|oversight|blunder|inattention|incompetence|carelessness|inexperience|"
        r"fatigue|misjudge?ment)|(?:mistakes?|errors?) (?:by|of|from|made by) (?:an?|the|one "
        r"of the) (?:human|operator|pilot|user|driver)|errors? of judge?ment|bad judge?ment|"
        r"poor judge?ment|lapse (?:in|of) (?:judge?ment|attention|concentration)|"
        r"misjudge?ment)\b(?! (?:rates?|messages?|logs?|codes?|budget|page|reports?|handling))",
        triggers="mistake mistakes error errors inattention fatigue human operator pilot user engineer developer "
        "manual admin administrator sysadmin driver controller personnel dba maintainer reviewer employee "
        "staff programmer judgement judgment lapse misjudgement misjudgment",
        matches="The cause was human error.",
        spares="A dry run leaves less room for human error.",
        reason=_ERROR,
        rewrite="drop-cause",
        unless=r"\b(?:prevents?|preventing|prevention|avoid\w*|reduc\w*|guard\w*|minimi[sz]\w*|"
        r"eliminat\w*|less|fewer|risk|risks|chance|chances|harmless|mak(?:e|es|ing)|prone|"
        r"possib\w*|potential|room|against|mitigat\w*|protect\w*|catch\w*|likel\w*|probability|"
        r"remov\w*|limit\w*|toleran\w*|resilien\w*|detect\w*|impact of|susceptible|vulnerable|"
        r"opportunit\w*|scope|safeguard\w*|account for|allow for|rule out|ruled out|term|label|"
        r"phrase|concept|calling|stop at|never|instead of|rather than|what if|could be|effects?|"
        r"sources? of|free|without|limiting|lower\w*|decreas\w*|increas\w*|rose|subject to|"
        r"blame) (?:[\w'-]+ ){0,6}?(?:human|operator|pilot|user|engineer|developer|manual|admin|"
        r"staff|dba)\b|"
        r"\b(?:not|isn't|wasn't|never|no|nor|neither) (?:[\w'-]+ ){0,4}(?:human|operator|pilot|user|"
        r"manual|engineer|developer|bad|poor) (?:errors?|mistakes?|judge?ment)|\b(?:user|engineer|"
        r"developer|manual|admin|controller|driver|staff) (?:errors|failures?)\b|\b(?:human|operator|"
        r"pilot|user|manual) errors? (?:is|are|can|will|happens?|should|must|remains|may|could|might|"
        r"rate|as a (?:label|cause|root)|analysis|reduction|prevention)\b|\b(?:assumed|suspected|"
        r"thought) (?:\w+ )?(?:user|human|operator) error\b|\b(?:driver|controller|operator) (?:error|"
        r"failure|fault)s?\b(?=.*(?:kernel|nvidia|disk|pod|k8s|kubernetes|usb|reconcil|crd))",
    ),
    Rule(
        name="lack-of-virtue",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:lack of|lacks?|lacked|lacking|no sense of|want of|absence of|little|"
        r"no) (?:(?:any|basic|proper|due|even|situational?|common|personal|professional|the "
        r"necessary|sufficient|enough|adequate) ){0,2}(?:attention(?: to detail)?|care|"
        r"discipline|diligence|ownership|common sense|competence|professionalism|accountability"
        r"|situation(?:al)? awareness|awareness of|responsibility|foresight|effort|judge?ment|"
        r"rigou?r|skills?|experience|commitment|urgency|pride)|"
        r"(?:failure|lack) of leadership|(?:poor|bad) (?:judge?ment|workmanship|discipline|attitude|"
        r"work ethic)|attitude problem|not (?:very |particularly )?(?:bright|smart|competent|"
        r"professional)|didn't have the (?:skills?|experience|competence))\b",
        triggers="attention care discipline diligence ownership sense competence professionalism accountability "
        "awareness responsibility foresight effort judgement judgment rigor rigour skill skills "
        "experience commitment urgency pride leadership workmanship attitude ethic bright smart competent "
        "professional",
        matches="The root cause is a lack of attention to detail.",
        spares="There was no alert that asks for attention.",
        reason=_LABEL,
        rewrite="none",
        unless=r"\b(?:clear|clarity|documented|code) (?:\w+ )?ownership\b|\black "
        r"of (?:clear )?ownership\b|\black(?:s|ed|ing)? (?:\w+ )?experience (?:with|in|of|on)\b|"
        r"\bno (?:effort|experience|skills?|ownership|responsibility|urgency)\b|"
        r"\blittle (?:effort|experience|care)\b|\b(?:lack of|little|no) experience (?:with|in|of"
        r"|on)\b|\b(?:common sense|due diligence) (?:says|suggests|checks?|process)\b",
    ),
    Rule(
        name="fail",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:basic|epic|massive|total|huge|complete|utter|big|colossal|spectacular)"
        r"(?:[- ]level)?(?: level)? (?:fail|fuck-?up|screw-?up|blunder|incompetence|negligence)"
        r"|what a (?:joke|clown|mess|fail|shame|disgrace)|malice|shame on|facepalm|no excuse|"
        r"there(?:'s| is) no excuse|inexcusably|(?:should|needs? to|must) be ashamed|ought to "
        r"be ashamed|embarrassing(?:ly)? (?:for|that))\b",
        triggers="fail fuckup fuck screwup screw blunder incompetence negligence joke clown mess shame disgrace "
        "malice facepalm excuse inexcusably ashamed embarrassing embarrassingly",
        matches="An epic fail of whoever was on shift.",
        spares="The probe is set to fail after ten seconds.",
        reason=_LABEL,
        rewrite="none",
        unless=r"\b(?:not|no|nor|never|without) (?:\w+ )?malice\b|\bfor shame\b",
    ),
)

HINDSIGHTS = (
    Rule(
        name="all-they-had-to-do",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>all (?:that )?(?:(?:he|she|they|you|we|i|anyone|someone|anybody|"
        r"the \w+(?: \w+)?|[\w@-]{1,30}) (?:had|needed|have|has|need|needs|would have had|"
        r"ought) to do|(?:it|this|that) (?:took|needed|takes|would have taken|required|would "
        r"take)|(?:that )?was (?:needed|required|necessary)) (?:was|is|were|would have been|to|"
        r"here)\b.*)",
        triggers="all",
        matches="All they had to do was read the banner.",
        spares="All the pods had to do a cold start.",
        reason=_HINDSIGHT,
        rewrite="none",
        unless=r"\ball (?:you|we) (?:need|have|needs?) to do (?:is|to)\b(?!.*\b(?:fault|was)\b)",
    ),
    Rule(
        name="just-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:just|only|simply) (?:had|needed|need|needs|have) to (?P<object>\w+\b.*)"
        r"|simply (?:did not|didn't|failed|forgot|ignored|never) .*)",
        triggers="need needs had needed simply",
        matches="They just had to read the banner.",
        spares="The pod just had to read the banner.",
        reason=_HINDSIGHT,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM}),
    ),
    Rule(
        name="obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly|of course|apparently|"
        r"surely|simply|literally),? (?:(?P<agent>you|they|he|she|someone|somebody|nobody|no "
        r"one|we|i|people|management|whoever|this person|the (?:\w+ )?<people-noun>|"
        r"[\w@-]{1,30}) (?:(?:have|has|had|did|do|does|was|were|are|is) )?)(?:(?:not|never|just"
        r"|simply|even|also|really) ){0,2}"
        r"(?:didn't|did not|doesn't|does not|don't|do not|haven't|hasn't|hadn't|never|wasn't|weren't|"
        r"isn't|aren't|can't|should|shouldn't|failed|missed|ignored|forgot|no idea|lacks?|wrong|never "
        r"tested|untested|rushed|asleep|fault|careless|mistake|bad (?:idea|decision|call|judgement|"
        r"code)|a (?:bad|terrible|stupid|dumb|poor) (?:idea|decision|call|move|choice|mistake)|a "
        r"mistake|nobody|no one|no-one|not (?:tested|reviewed|thinking|paying|enough|a priority)|"
        r"too (?:lazy|busy|slow))\b)",
        triggers="obviously clearly evidently plainly blatantly course apparently surely literally",
        matches="Clearly the team never opened the runbook.",
        spares="The graph clearly shows the drop.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        agents=frozenset({YOU, THEY, PERSON, TEAM, NOBODY, MAYBE}),
    ),
    Rule(
        name="person-obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly) (?:(?:did|does|do|had|"
        r"has|have|is|are|was|were|should) ?(?:not|n't)|didn't|doesn't|don't|hasn't|hadn't|"
        r"haven't|wasn't|weren't|isn't|aren't|never|should have|should've|could have|failed|"
        r"missed|ignored|forgot|wasn't|has no|had no|lacks?|lacked)\b)",
        triggers="obviously clearly evidently plainly blatantly",
        matches="Whoever wrote this obviously did not run it.",
        spares="The log clearly did not rotate.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
    ),
    Rule(
        name="obviously-more",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>obviously (?:(?:it's|it is|it was|this is|this was|that's|that was) )"
        r"(?:\w+ ){0,3}(?:to|convenient|easier|wrong|a bad|not tested|not ready|going to|bound "
        r"to|never going)\b.*|(?:blindingly|painfully|glaringly|so|pretty|quite|completely|"
        r"totally|fairly|patently|screamingly) obvious\b(?! (?:fix|solution|candidate|next))|"
        r"(?:it|this|that) (?:was|is|should(?:'ve| have) been|seems|would have "
        r"been) (?:\w+ ){0,2}obvious (?:to (?:anyone|everyone|us|them|all|him|her|any \w+)|"
        r"that (?:we|he|she|they|you|this|it|something|the))|should(?:'ve| have) been obvious|"
        r"obvious in (?:hindsight|retrospect)|(?:with|has) the benefit of hindsight|hindsight "
        r"is 20/20|(?:in|with) (?:hindsight|retrospect),? (?:.{0,60}\b(?:should|shouldn't|wrong"
        r"|a mistake|was bad|obvious)\b|it(?:'s| is| was) (?:\w+ )?(?:clear|obvious|easy|"
        r"a (?:bad|poor|mistake))|(?:we|i|they|he|she|you|this|that|the \w+) (?:\w+ )?(?:should"
        r"|could|ought|were wrong|was wrong|was a (?:bad|mistake|poor|terrible))))",
        triggers="obviously obvious hindsight retrospect",
        matches="In hindsight it was obvious that the quota would run out.",
        spares="There was no obvious pattern in the graph.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        unless=r"\b(?:not|no|n't|isn't|wasn't|less|nothing|never|n't so|hardly) (?:\w+ ){0,3}obvious\b",
    ),
    Rule(
        name="anyone-could-see",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:any(?:one|body)|everyone|everybody|a child|any (?:competent |decent |"
        r"half-decent |reasonable |sane |good |junior |first-year |senior |experienced |"
        r"self-respecting |halfway competent )?(?:engineer|developer|dev|admin|operator|person|"
        r"programmer|team|sysadmin|dba|sre|student|reviewer|pilot|intern)|a (?:junior|"
        r"five-year-old|first-year|competent|decent) ?\w*)(?: "
        r"with [\w -]{1,30}?)? (?:could(?:'ve| have)?|would(?:'ve| have)?|should(?:'ve| have)?|"
        r"can|knows?|knew) (?:\w+ )?(?:see|seen|tell|told|know|known|notice|noticed|predict|"
        r"predicted|spot|spotted|caught|catch|done|realised|realized|foreseen|guess|guessed|"
        r"understood|have|that|not to|better|this|it)\b|"
        r"(?:saw|seen|see) (?:this|that|it) coming|writing (?:was|is) on the wall|(?:only|just) a "
        r"matter of time(?= before| until|[.,]|$)|accident waiting to happen|disaster waiting to happen"
        r"|asking for trouble|bound to happen|what did (?:you|they|he|she|we|anyone) expect|(?:the|all "
        r"the|clear|obvious) (?:signs|warning signs|warnings|red flags) (?:were|was) (?:\w+ )?(?:there|"
        r"everywhere|obvious|ignored|clear)|warning signs (?:we|they|that|he|she) (?:\w+ )?(?:missed|"
        r"ignored)|signs? (?:that )?(?:we|they|he|she|you|everyone|the team) (?:all )?(?:missed|ignored"
        r"|overlooked)|"
        r"common sense|no-brainer|(?:not|isn't|ain't|it's not) rocket science|how hard (?:is|can|could|"
        r"would|was) (?:it|this|that)(?: be)?(?: to \w+)?\b(?!.*\bto (?:find|debug|reproduce|"
        r"measure)\b)|is it (?:really )?(?:that|so) hard to|"
        r"could(?:'ve| have) (?:so )?(?:easily|simply|just|trivially|quickly) (?!been\b)\w+|(?:would|"
        r"could) have (?:taken|needed|cost|required) (?:\w+ )?(?:just |only |less than |all of )?(?:a |"
        r"one |two |five |ten |thirty )?(?:second|minute|five minutes|line|quick|simple|single)s?\b|"
        r"(?:it's|it is|it was|was) (?:so |as )(?:simple|easy) as|a (?:simple|quick|basic|trivial|"
        r"five[- ]minute|two[- ]minute|cursory|single|little) (?:\w+ )?(?:check|test|look|glance|peek|"
        r"grep|review|search|google|phone call|call|question|message|ping|sanity check|smoke test|read|"
        r"dry run|double-?check|bit of \w+)(?: (?:at|of|in|with|on|through|to|by|"
        r"from) (?:[\w-]{1,20} ){0,4}?[\w-]{1,20})? (?:\w+ )?(?:would|could|might|should)(?:'ve| have)|"
        r"told you so|heads (?:should|will|must|need to) roll|(?:this|that|it|which) (?:was|"
        r"is) (?:entirely|completely|totally|easily|100 ?%|clearly|absolutely|fully|utterly|so|"
        r"very) (?:preventable|avoidable)|(?:doesn't|didn't|does not) take a (?:genius|rocket scientist"
        r"|phd)|five[- ]year[- ]old could|(?:someone|somebody|anyone|they|he|she|you|one of (?:you|"
        r"them)) must have (?:noticed|known|seen|realised|realized|thought|read)|you(?:'d| "
        r"would) (?:think|expect|hope|assume) (?:that )?(?:someone|somebody|they|he|she|anyone|people|"
        r"a \w+|the \w+ team)\b|this is (?:what happens|what you get) when|this "
        r"is (?:exactly )?why (?:you|we) (?:don't|do not|never|need to)|(?:nice|great|good|fine|"
        r"excellent) (?:job|work) (?:breaking|deleting|testing|taking|ruining|killing|crashing|"
        r"everyone)|(?:thanks|congrats|congratulations|kudos|well done|way to go)(?: \w+)? (?:for|"
        r"on) (?:breaking|deleting|ruining|killing|crashing|taking down|wasting|nothing|screwing)|"
        r"thanks for nothing|star(?:ing|ed) (?:us|them|him|her|me|you|everyone) in the face|right in "
        r"front of (?:us|them|him|her|our eyes|their eyes|his eyes)|under (?:our|their|his|"
        r"her) (?:noses?|eyes)|should(?:'ve| have) been (?:clear|apparent|evident) to|as (?:we|everyone"
        r"|everybody|anyone) knows?,? (?:you|they|we) (?:should|never|must))\b",
        triggers="heads preventable avoidable genius scientist phd five must think expect hope assume why happens "
        "get job work thanks congrats congratulations kudos done go face front noses nose eyes apparent "
        "evident clear anyone anybody everyone everybody child any a coming wall matter waiting asking "
        "bound signs warnings flags sense brainer rocket hard easily simply just trivially quickly sign "
        "simple easy told knows taken needed cost required",
        matches="A quick look at the dashboard would have told us.",
        spares="A quick look at the dashboard told us.",
        reason=_HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|isn't|no|never|nobody|no one) (?:\w+ ){0,3}(?:saw|seen|see) (?:this|that|"
        r"it) coming|\b(?:could have|would have) happened to anyone|\banyone (?:could|would|"
        r"can) have (?:made|done)\b|\b(?:make|so|making) (?:\w+ ){0,4}(?:anyone|everyone|"
        r"everybody) can (?:see|tell|know)",
    ),
)

DRAMAS = (
    Rule(
        name="drama",
        category=DRAMATIC,
        pattern=r"(?P<verb>\b(?:ridiculous(?:ly)?|unbelievabl[ey]|outrageous(?:ly)?|disgraceful(?:ly)?|"
        r"appalling(?:ly)?|laughabl[ey]|ludicrous(?:ly)?|preposterous|horrendous(?:ly)?|"
        r"atrocious(?:ly)?|abysmal(?:ly)?|insanity|shit ?show|cluster ?fuck|dumpster fire|"
        r"train ?wreck|fiasco|debacle|(?:absolute|complete|total|utter|unmitigated|real|huge|"
        r"epic) (?:disaster|mess|joke|chaos|disgrace|shambles|nightmare|catastrophe|garbage|"
        r"clusterfuck|madness|insanity|failure|incompetence)|(?:absolutely|completely|totally|"
        r"utterly|simply|just) (?:insane|unacceptable|absurd|crazy|pathetic|hopeless|terrible|"
        r"horrible|awful|mad)|what the (?:hell|fuck|heck)|wtf|for (?:fuck's|god's|christ's) "
        r"sake|how on earth|are you kidding)\b|(?<=\w)!{3,}|(?<=\w)[?!]*(?:\?!|!\?)[?!]+)",
        triggers="ridiculous ridiculously unbelievable unbelievably outrageous outrageously disgraceful "
        "disgracefully appalling appallingly laughable laughably ludicrous ludicrously preposterous "
        "horrendous horrendously atrocious atrociously abysmal abysmally insanity shitshow shit "
        "clusterfuck cluster dumpster trainwreck train fiasco debacle disaster mess joke chaos disgrace "
        "shambles nightmare catastrophe garbage madness failure incompetence insane unacceptable absurd "
        "crazy pathetic hopeless terrible horrible awful mad hell fuck heck wtf sake earth kidding !!! ?!",
        matches="Four hours without a page is ridiculous.",
        spares="Four hours without a page is long.",
        reason=_DRAMA,
        rewrite="drama",
    ),
    Rule(
        name="mild-drama",
        category=DRAMATIC,
        pattern=r"\b(?P<verb>terrible|terribly|horrible|horribly|awful|disaster(?! recovery| plan)|"
        r"nightmare|catastroph(?:e|ic|ically)|disastrous(?:ly)?|insane(?:ly)?|crazy|"
        r"absurd(?:ly)?|chaos(?! engineering| monkey| mesh| test)|chaotic|pathetic|"
        r"shocking(?:ly)?|hopeless(?:ly)?|mess|massive(?:ly)?|painful(?:ly)?)\b",
        triggers="terrible terribly horrible horribly awful disaster nightmare catastrophe catastrophic "
        "catastrophically disastrous disastrously insane insanely crazy absurd absurdly chaos chaotic "
        "pathetic shocking shockingly hopeless hopelessly mess massive massively painful painfully",
        matches="The failover was a nightmare.",
        spares="The failover took an hour.",
        reason=_DRAMA,
        rewrite="drama",
        strict=True,
    ),
    Rule(
        name="hedges",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>obviously|clearly|simply|just|of course|trivially|needless to say)\b",
        triggers="obviously clearly simply just course trivially needless",
        matches="Just restart it.",
        spares="Restart it.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        strict=True,
    ),
)
