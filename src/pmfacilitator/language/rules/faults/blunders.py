"""Rules about a person or a team who is presented as the fault: a lapse, a delay, a blunder."""

from pmfacilitator.language.cast import (
    ANYBODY,
    HUMAN_ONLY,
    LIKELY_OTHERS,
    MAYBE,
    ME,
    OTHERS,
    PEOPLE,
    PERSON,
    TEAM,
    WE,
    WEAK,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

BLUNDERS = (
    Rule(
        name="forgot",
        category=FAULT,
        pattern=r"\b(?P<verb>forgot|(?:have|has|had|having|'ve|'s|'d)(?: <adv>| )forgotten|(?:keeps?|kept|started) "
        r"forgetting|(?:always|often|constantly|usually|sometimes) forgets?)\b(?P<object> (?:to|about|that) .*|)",
        triggers="forgot forgotten forgetting forget forgets",
        matches="Ann forgot to renew the certificate.",
        spares="The page lets users reset a forgotten password.",
        reason=reasons.LAPSE,
        rewrite="step",
        subjects=HUMAN_ONLY,
        unless=r"\bsometimes\b|\bi (?:always |often )?(?:forget|forgot) (?:how|what|where|which|why|the name|who)\b"
        r"|\bforgot(?:ten)?[- ](?:your |my |the )?pass",
    ),
    Rule(
        name="did-forget",
        category=FAULT,
        pattern=r"\b(?:did|didn't|have|has) (?P<agent><who>) (?P<verb>forget|forgotten|even (?:<duty>)|miss"
        r"|overlook|neglect|screw|mess|break|skip)\b(?P<object> to .*|)",
        triggers="forget/forgotten/miss/overlook/neglect/screw/mess/break/skip/even+did/didn't/has/have",
        matches="Did you forget to run the tests?",
        spares="Did the alert miss the first spike?",
        reason=reasons.LAPSE,
        rewrite="step",
        agents=OTHERS | {MAYBE},
    ),
    Rule(
        name="blunder",
        category=FAULT,
        pattern=r"\b(?P<verb>neglected to|neglects? to|(?:is|are|was|were|been|keeps?) neglecting|overlooked"
        r"|overlooks|botched|bungled|fumbled|goofed|blundered|slipped up|mis-?typed|misread|misjudged|misunderstood"
        r"|mishandled|mismanaged|misused|miscommunicated|miscalculated|fat[- ]?fingered|cut corners|cutting corners"
        r"|jumped the gun|dropped the ball|dropping the ball|drops the ball|fell asleep|slept (?:through|on|at)"
        r"|blew it|blew off|blew up the|flubbed|muffed|(?:took|taking|takes) (?:a |some |too many )?shortcuts?"
        r"|passed the buck|dragged (?:his|her|their|our|my) feet|turned a blind eye|looked the other way|winged it"
        r"|phoned it in|lost track|went rogue|half-assed|lost (?:his|her|their|my|our) (?:cool|nerve|focus)|sat on "
        r"(?:it|this|that|the|his|her|their|our|my)\b|screwed|fucked|effed|messed|mucked|cocked|ballsed|stuffed) ?"
        r"(?:(?P<it>up|this up|that up|it up|things up|everything up)|)(?P<object>\b.*|)",
        triggers="neglected neglects neglect neglecting overlooked overlooks botched bungled fumbled goofed "
        "blundered slipped mistyped typed misread misjudged misunderstood mishandled mismanaged misused "
        "miscommunicated miscalculated fingered fatfingered corners gun ball asleep slept blew flubbed muffed "
        "shortcut shortcuts buck feet eye looked winged phoned track rogue assed cool nerve focus sat screwed "
        "fucked effed messed mucked cocked ballsed stuffed",
        matches="The on-call engineer misread the runbook and botched the failover.",
        spares="A corrupted header was overlooked.",
        reason=reasons.LAPSE,
        rewrite="blunder",
        subjects=HUMAN_ONLY,
        unless=r"\bhave (?:you|i|we) (?:misunderstood|overlooked|missed|misread)\b[^.]*\?|\b(?:something|anything) "
        r"(?:i|we|you) (?:have |might have |may have )?overlooked\b|\b(?:may|might) (?:well )?have (?:\w+ )?"
        r"(?:overlooked|missed|misunderstood|misread)\b|\b(?:if|when) you\b(?! had|'d)|\b(?:screwed|messed|fucked) "
        r"(?:if|when|unless)\b|how screwed\b",
    ),
    Rule(
        name="made-a-mistake",
        category=FAULT,
        pattern=r"\b(?P<verb>made|makes|did(?= (?:exactly |precisely |just )?(?:an?|this|that|the same) (?:\w+ "
        r")?mistake)|make(?= the (?:[\w,]+ ){0,3}mistake of)|making|committed) (?:(?:a|an|the|this|that|such|one"
        r"|several|some|many|two|another|really) )*(?:[\w-]{1,20},? ){0,3}?(?:mistakes?|boo-?boos?|mess(?= of)"
        r"|blunders?|typos?|slip-?ups?|(?<=one\s)slip|screw-?ups?|bad call|wrong call|poor call|error(?! (?:handl"
        r"|page|mess))|errors|(?:bad|poor|wrong|terrible|catastrophic|fatal|fateful|disastrous|<unwise>) "
        r"(?:and [\w-]+ )?(?:decisions?|choices?|judge?ments?|assumptions?|assessments?|calls?|moves?|changes?))\b",
        triggers="committed/did/made/make/makes/making+bad/blunder/blunders/boo/booboo/booboos/catastrophic/"
        "disastrous/error/errors/fatal/fateful/mess/mistake/mistakes/poor/screw/screwup/"
        "screwups/slip/slipup/slipups/terrible/typo/typos/wrong <unwise>+committed/made/make/makes/making",
        matches="Priya made a mistake in the change window.",
        spares="The change made errors visible.",
        reason=reasons.LAPSE,
        rewrite="mistake",
        subjects=ANYBODY,
        unless=r"\b(?:everyone|everybody|anyone|anybody|we all|people|humans) (?:can |could |will |would have |may "
        r"|might |sometimes )?(?:makes?|made)\b|\bmistakes? happens?\b|\bif (?:you|someone|somebody|anyone) "
        r"makes?\b|\bmade (?:the|this|that) (?:error|typo|mistake)s? (?:easy|hard|possible|visible)|\b"
        r"(?:comfortable|safe|free|allowed|okay|ok|fine|afraid|scared|encouraged?)\b.{0,60}\bmak(?:e|ing) (?:\w+ "
        r")?mistakes?\b|\btime (?:someone|somebody|anyone|you|we|they) makes?\b|\b(?:if|when|whenever) (?:a|an|the"
        r"|any|one of) (?:[\w-]+ ){1,3}makes?\b|\bwhat is the real cause\b|\bnot because (?:they|people|he|she|you"
        r"|we) (?:had )?made\b|\b(?:when|if|after|whether|once) (?:they|someone|somebody|people|staff|you|we"
        r"|engineers|employees) (?:have |has |had )?made (?:an? )?(?:errors?|mistakes?)\b|\b(?:many|most|all) of "
        r"us (?:have )?made\b",
    ),
    Rule(
        name="failed-to-do-duty",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:failed|fails|fail|failing) (?:<adv>)(?P<object>to (?:[a-z]+ly )?(?:grasp|see|<duty>"
        r"|<detect>)\b.*))",
        triggers="failed/fails/fail/failing+to",
        matches="Support failed to escalate the ticket.",
        spares="The probe failed to notice the dead socket.",
        reason=reasons.LAPSE,
        rewrite="step",
        subjects=ANYBODY,
        unless=r"\b(?:could|can|may|might|would|will|if|when|i) (?:\w+ ){0,4}fail to\b|\b(?:might|may|could|can"
        r"|would)\b[^.;]{0,60}\bfail to\b|\b(?:providers?|script|scripts|operations|restart|reads?) (?:[\w "
        r"]{1,20})?(?:failed|failing|fails) to (?:respond|restart|read|complete|run)\b|\bfail(?:s|ed|ing) to "
        r"(?:complete|run|restart|load|start|renew(?! the))\b(?! (?:the|a|his|her|their) (?:training|review"
        r"|checklist|form|test|check))|\bresulted in\b|\b(?:without|if|when|unless)\b[^.;]{0,60}\byou (?:may "
        r"|might |will |can )?fail\b",
    ),
    Rule(
        name="failed-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:failed|fails) (?:<adv>)(?P<object>to (?:\w+.*|\W*$))|failed (?:at|on|in|with) "
        r"(?:that|this|it|its|their|his|her|our|the|my|keeping|gaining|making|doing)\b.*)",
        triggers="failed fails",
        matches="We failed to bring the replica back before the backup window.",
        spares="Terraform failed to acquire the lock.",
        reason=reasons.LAPSE,
        rewrite="step",
        subjects=frozenset(PEOPLE | {WEAK}),
        unless=r"\bfail(?:ed|s) to (?:reproduce|find|identify|determine|connect|ssh|log ?in|start|load|reach|get a "
        r"response|pull|build)\b|\bit's not that\b|\bit is not that\b|\bit isn't that\b",
    ),
    Rule(
        name="missed",
        category=FAULT,
        pattern=r"\b(?P<verb>(?<!narrowly\s)missed(?! nothing)(?! (?:our|the|its|their|an?) (?:slos?|slas?|targets?"
        r"|error budget|objectives?)\b)|misses|were missing|was missing(?= the (?:sign|point))|completely miss"
        r"|keeps? missing|ignored|ignores|keeps? ignoring|(?:is|are|was|were|been) ignoring|disregarded|disregards|"
        r"(?:completely|totally|simply|just|always|constantly) (?:ignore|miss|skip|disregard))(?P<object>\b.*)",
        triggers="missed/misses/missing/miss/ignored/ignores/ignoring/ignore/disregarded/disregards/disregard/skip"
        "+always/are/been/completely/constantly/disregarded/disregards/ignored/ignores/is/just/keep/keeps/missed/"
        "misses/simply/totally/was/were",
        matches="The reviewers missed the null check.",
        spares="The scraper missed two samples.",
        reason=reasons.LAPSE,
        rewrite="unnoticed",
        subjects=frozenset(ANYBODY),
        unless=r"^\W*(?:\w+(?:\([\w-]+\))?: ?)?(?:add|adjust|convert|correct|fix|handle|include|publish|reduce|refine"
        r"|remove|replace|restore|update|zero)(?:ing|s|ed)? missed\b|\b(?:we|you) (?:are|were) ignoring\b|"
        r"\bwe (?:just|always|simply) (?:skip|ignore|miss)\b|"
        r"\b(?:some of (?:these|those|them)|they) were missing\b|"
        r"\bwe were missing\b|\bmissed (?:blocks?|slots?|attestations?|heartbeats?|payments?)\b|\bnot "
        r"because\b|\bnear[- ]misses\b|\bmissed (?:the |my |a )?(?:first|last|start|beginning|end|half|few|meeting"
        r"|train|flight|bus)\b|\b(?:may|might|could|would) have (?:also )?missed\b|\bwe (?:\w+ )?ignored (?!(?:\w+ "
        r"){0,2}(?:warnings?|alerts?|signs?|alarms?|advice|errors?|tickets?|feedback|complaints?|risks?|fact|it"
        r"|this|that|pages?|problems?|issues?|emails?|messages?|concerns?|recommendations?)\b)|\bmissed (?:you|him"
        r"|her|them)\b|\b(?:can|could|may|might|would|will|to) (?:be (?:missed|ignored)|(?:\w+ )?(?:miss|ignore"
        r"|skip))\b|\bif (?:we|you|anyone|i|someone)(?:'ve| have|) (?:missed|ignored)\b|\b(?:anything|something"
        r"|what|let (?:me|us) know|correct me)\b.{0,30}\bmissed\b|\bhit and miss|\bmissed .{0,30}\bblocks\b",
    ),
    Rule(
        name="too-slow",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:took|takes|taking|take) (?:(?:us|them|you|him|her|me) )?(?:(?:way|far|much|quite) "
        r")*(?:too long|forever|ages|(?:his|her|their) (?:sweet )?time|so long)|(?:took|takes) (?:(?:almost|nearly"
        r"|over|about|more than|another) )?(?:(?:minutes|hours|days|weeks|months)(?= to\b)|(?:an?|[\w-]{1,12}(?: "
        r"[\w-]{1,8})?) (?:minutes?|hours?|days?|weeks?|months?))(?= to (?:even )?(?:respond|react|reply"
        r"|acknowledge|ack|answer|escalate|notice|reali[sz]e|admit|call|page|get back|look|start|join|tell|approve"
        r"|review)\b)|(?:was|were|is|are|has been|have been) (?:(?:way|far|much|always|often) )?(?:too|so|very"
        r"|extremely|painfully|always|constantly) (?:slow|late)|(?:responded|reacted|replied|acted|escalated"
        r"|answered|acknowledged) (?:(?:way|far|much) )?(?:too )?(?:late|slowly)|(?:was|were) (?:slow|late"
        r"|reluctant|unwilling) (?=to \w+)|(?:was|were) (?:slow|late)(?=[.!]|$))(?P<object> to \w+.*| (?:in|with"
        r"|at) \w+ing.*|)",
        triggers="long/forever/ages/time/slow/slowly/late/reluctant/unwilling/took/takes+acknowledged/acted/"
        "answered/are/escalated/has/have/is/reacted/replied/responded/take/takes/taking/took/was/were",
        matches="The database team took too long to respond.",
        spares="The query took too long to respond.",
        reason=reasons.SLOW,
        rewrite="slow",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
        unless=r"\breluctant to (?:use|adopt|add)\b|\b(?:timed? out|timeout)\b|\b(?:content|work|progress) was "
        r"slow\b",
    ),
    Rule(
        name="took-somebody-too-long",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:took|takes) (?P<agent><who>) (?:(?:way|far|much) )*(?:too long|forever|ages)"
        r"|took (?:a |an )?(?:very |really |awfully |ridiculously )?(?:long time|age|ages|forever|eternity|too long"
        r"|weeks|months|years|days|while) for (?P<agent2><who>)(?= to\b)))(?P<object> to \w+.*|)",
        triggers="long forever ages",
        matches="It took Lena too long to find the runbook.",
        spares="It took the cache too long to warm up.",
        reason=reasons.SLOW,
        rewrite="slow",
        agents=frozenset({PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="rushed",
        category=FAULT,
        pattern=r"\b(?P<verb>rushed|rushes|rushing|hurried) ?(?P<object>(?:it|this|that|things|into|through|out"
        r"|ahead|and|to (?:production|prod|market|release|ship|deploy|judge|judgement|finish|get|meet|fix|push"
        r"|merge)|the|a|an|in|on|off)\b.*|$|[.,;!?].*)",
        triggers="rushed rushes rushing hurried",
        matches="The vendor rushed the patch out.",
        spares="Traffic rushed in when the gate opened.",
        reason="It judges the pace of people instead of what set the pace.",
        rewrite="none",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
    ),
    Rule(
        name="left-open",
        category=FAULT,
        pattern=r"\b(?P<verb>left|leaves|leaving) (?P<object>(?:it|this|that|(?:(?:the|a|an|my|our|his|her|their"
        r"|your|some|two|all) )?(?:[\w.-]{1,30} ){1,5}?)(?: |)(?:open|unlocked|exposed|enabled|disabled|running|"
        r"(?:on|off)(?= (?:in|during|over|for|since|after|all)\b|[.,;!?]|$)|unpatched|unattended|unprotected"
        r"|uncommitted|unencrypted|unmonitored|untested|behind|hanging|out(?= (?:in|during|over|for|since|after"
        r"|all)\b|[.,;!?]|$)|in place|in(?=[.!,]|$)|lying around|commented out|broken|switched (?:on|off)|turned "
        r"(?:on|off)|hardcoded|world-readable|public|in the (?:code|config|repo|script|release)|undocumented)\b)",
        triggers="left leaves leaving",
        matches="Joe left the debug port open.",
        spares="The rollout left the debug port open.",
        reason=reasons.LAPSE,
        rewrite="left-open",
        subjects=LIKELY_OTHERS | {ME, WE},
        unless=r"\bopen for (?:one|another|a)\b|\bleaving (?:a|another|one|two) (?:days?|weeks?|months?)\b|\bwe "
        r"(?:\w+ )?left .*\b(?:running|in place|on)\b|\bleft (?:the|this|that) (?:team|company|project|room|meeting"
        r"|building|office|organi[sz]ation)\b|\b(?:was|were|been|is|are) left\b",
    ),
    Rule(
        name="skipped",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:bypassed|circumvented|sidestepped|worked around)(?=[.!?]|$| to )|skipped|skips|skip"
        r"|bypassed|bypasses|circumvented|sidestepped|omitted|ignored|waived|overrode|overruled|worked around)"
        r"(?P<object> (?:<det>|all )(?:[\w-]{1,20} ){0,3}?(?:checks?|checklists?|reviews?|reviewing|tests?|testing"
        r"|qa|staging|steps?|canary|validations?|verification|approvals?|process|procedures?|protocols?|rules?"
        r"|runbooks?|policy|policies|safeguards?|safety|warnings?|instructions?|sign-?offs?|gates?|code review|ci"
        r"|backups?|dry[- ]runs?|rehears\w+|handovers?|briefings?|training|guidelines|inspections?|time-?outs?"
        r"|audits?|maintenance|rehearsals?|drills?|meetings?|scans?|upgrades?|patch(?:es)?|service|line|lines"
        r"|parts?|half|sections?|pages?|docs|documentation)\b.*)",
        triggers="bypassed/bypasses/circumvented/ignored/omitted/overrode/overruled/sidestepped/skip/skipped/skips/"
        "waived/worked",
        matches="Marta skipped the canary stage.",
        spares="The nightly job skipped the staging step.",
        reason=reasons.LAPSE,
        rewrite="left-out",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
        unless=r"\b(?:can|could|may|might|to|should|must|temporarily|we) (?:skip|worked)\b",
    ),
)
