"""Rules about a person or a team who is presented as the fault: what somebody did."""

from pmfacilitator.language.flag import GROUP_BLAME, PERSON_FAULT
from pmfacilitator.language.rules.rule import FAULT, Rule
from pmfacilitator.language.subjects import (
    ANYBODY,
    HUMAN_ONLY,
    MAYBE,
    NONE,
    OTHERS,
    PEOPLE,
    PERSON,
    THEY,
    WE,
    WEAK,
    YOU,
    I,
)

_LAPSE = "It makes a lapse the cause; what mattered is what would have caught it."
_ACT = "It makes the person who acted the cause, and stops the search for what let the act do harm."
_OWNERS = "It makes a person the owner of the fault; the next person will meet the same trap."

FAULTS = (
    Rule(
        name="forgot",
        category=FAULT,
        pattern=r"\b(?P<verb>forgot|(?:have|has|had|having|'ve|'s|'d)(?: <adv>| )forgotten|(?:keeps?|"
        r"kept|started) forgetting|"
        r"(?:always|often|constantly|usually|sometimes) forgets?)\b(?P<object> (?:to|about|that) .*|)",
        triggers="forgot forgotten forgetting forget forgets",
        matches="Ann forgot to renew the certificate.",
        spares="The page lets users reset a forgotten password.",
        reason=_LAPSE,
        rewrite="step",
        subjects=HUMAN_ONLY,
        unless=r"\bforgot(?:ten)?[- ](?:your |my |the )?pass",
    ),
    Rule(
        name="did-forget",
        category=FAULT,
        pattern=r"\b(?:did|didn't|have|has) (?P<agent><det>(?:[\w@'-]{1,30} ){0,2}?[\w@'-]{1,30}) (?P<verb>forget|forgotten|"
        r"even (?:<duty>)|miss|overlook|neglect|screw|mess|break|skip)\b(?P<object> to .*|)",
        triggers="forget forgotten miss overlook neglect screw mess break skip even",
        matches="Did you forget to run the tests?",
        spares="Did the alert miss the first spike?",
        reason=_LAPSE,
        rewrite="step",
        agents=OTHERS | {MAYBE},
    ),
    Rule(
        name="blunder",
        category=FAULT,
        pattern=r"\b(?P<verb>neglected to|neglects? to|(?:is|are|was|were|been|keeps?) neglecting|"
        r"overlooked|overlooks|botched|bungled|fumbled|"
        r"goofed|blundered|slipped up|mis-?typed|misread|misjudged|misunderstood|mishandled|mismanaged|"
        r"misused|miscommunicated|"
        r"miscalculated|fat[- ]?fingered|cut corners|cutting corners|jumped the gun|dropped the ball|"
        r"dropping the ball|"
        r"drops the ball|fell asleep|slept (?:through|on|at)|blew it|blew off|blew up the|flubbed|muffed|"
        r"(?:took|taking|takes) (?:a |some |too many )?shortcuts?|passed the buck|dragged (?:his|her|"
        r"their|our|my) feet|"
        r"turned a blind eye|looked the other way|winged it|phoned it in|lost track|went rogue|"
        r"half-assed|panicked|"
        r"lost (?:his|her|their|my|our) (?:cool|nerve|focus)|sat on (?:it|this|that|the|his|her|their)|"
        r"screwed|fucked|effed|messed|mucked|cocked|ballsed|stuffed) ?(?:(?P<it>up|this up|that up|it "
        r"up|things up|everything up)|)"
        r"(?P<object>\b.*|)",
        triggers="neglected neglects neglect neglecting overlooked overlooks botched bungled fumbled goofed "
        "blundered slipped mistyped typed misread misjudged misunderstood mishandled mismanaged misused "
        "miscommunicated miscalculated fingered fatfingered corners gun ball asleep slept blew flubbed "
        "muffed shortcut shortcuts buck feet eye looked winged phoned track rogue assed panicked cool "
        "nerve focus sat screwed fucked effed messed mucked cocked ballsed stuffed",
        matches="The on-call engineer misread the runbook and botched the failover.",
        spares="A corrupted header was overlooked.",
        reason=_LAPSE,
        rewrite="blunder",
        subjects=HUMAN_ONLY,
        unless=r"\b(?:screwed|messed|fucked) (?:if|when|unless)\b|how screwed\b",
    ),
    Rule(
        name="made-a-mistake",
        category=FAULT,
        pattern=r"\b(?P<verb>made|makes|making|committed) (?:(?:a|an|the|this|that|such|one|several|"
        r"some|many|two|another|really) )*(?:[\w-]{1,20} ){0,2}?"
        r"(?:mistakes?|mess(?= of)|blunders?|typos?|slip-?ups?|screw-?ups?|bad call|wrong call|poor "
        r"call|error(?! (?:handl|page|mess))|errors|"
        r"(?:bad|poor|wrong|terrible|stupid|rash|questionable) (?:decisions?|choices?|judge?ments?|"
        r"assumptions?))\b",
        triggers="mess mistake mistakes blunder blunders typo typos slip slipup screwup screw call error errors "
        "decision decisions choice choices judgement judgment judgments assumption assumptions",
        matches="Priya made a mistake in the change window.",
        spares="The change made errors visible.",
        reason=_LAPSE,
        rewrite="mistake",
        subjects=ANYBODY,
        unless=r"\b(?:everyone|everybody|anyone|anybody|we all|people|humans) (?:can |could |will |"
        r"would have |may |might |sometimes )?(?:makes?|made)\b|"
        r"\bmistakes? happens?\b|\bif (?:you|someone|somebody|anyone) makes?\b|\bmade (?:the|this|"
        r"that) (?:error|typo|mistake)s? (?:easy|hard|possible|visible)",
    ),
    Rule(
        name="failed-to-do-duty",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:failed|fails|fail|failing) (?P<object>to (?:[a-z]+ly )?(?:grasp|see|"
        r"<duty>|<detect>)\b.*))",
        triggers="failed fails fail failing",
        matches="Support failed to escalate the ticket.",
        spares="The probe failed to notice the dead socket.",
        reason=_LAPSE,
        rewrite="step",
        subjects=ANYBODY,
        unless=r"\b(?:could|can|may|might|would|will|if|when) (?:\w+ ){0,4}fail to\b",
    ),
    Rule(
        name="failed-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:failed|fails) (?P<object>to \w+.*)|failure (?P<object2>to \w+.*))",
        triggers="failed fails",
        matches="We failed to bring the replica back before the backup window.",
        spares="Terraform failed to acquire the lock.",
        reason=_LAPSE,
        rewrite="step",
        subjects=frozenset(PEOPLE),
        unless=r"\bfail(?:ed|s) to (?:reproduce|find|identify|determine|connect|ssh|log ?in|start|load|"
        r"reach|get a response|pull|build)\b",
    ),
    Rule(
        name="missed",
        category=FAULT,
        pattern=r"\b(?P<verb>missed|misses|were missing|was missing(?= the (?:sign|point))|completely "
        r"miss|keeps? missing|ignored|ignores|keeps? ignoring|"
        r"(?:is|are|was|were|been) ignoring|disregarded|disregards|(?:completely|totally|simply|just|"
        r"always|constantly) (?:ignore|miss|skip|disregard))"
        r"(?P<object>\b.*)",
        triggers="missed misses missing miss ignored ignores ignoring ignore disregarded disregards disregard skip",
        matches="The reviewers missed the null check.",
        spares="The scraper missed two samples.",
        reason=_LAPSE,
        rewrite="unnoticed",
        subjects=frozenset(ANYBODY),
        unless=r"\bmissed (?:our|the|its|their) (?:slos?|slas?|targets?|deadlines?|error budget|"
        r"objectives?)\b|\bmissed (?:you|him|her|them)\b|"
        r"\b(?:can|could|may|might|would|will|to) be (?:missed|ignored)\b|\bif (?:we|you|anyone|i|"
        r"someone)(?:'ve| have|) (?:missed|ignored)\b|"
        r"\b(?:anything|something|what|let (?:me|us) know|correct me)\b.{0,30}\bmissed\b|\bhit and miss",
    ),
    Rule(
        name="skipped",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:bypassed|circumvented|sidestepped|worked around)(?=[.!?]|$| to )|"
        r"skipped|skips|skip|bypassed|bypasses|circumvented|sidestepped|omitted|ignored|waived|"
        r"overrode|overruled|worked around)"
        r"(?P<object> (?:<det>|all )(?:[\w-]{1,20} ){0,3}?(?:checks?|checklists?|reviews?|reviewing|"
        r"tests?|testing|qa|staging|steps?|canary|validations?|verification|"
        r"approvals?|process|procedures?|protocols?|rules?|runbooks?|policy|policies|safeguards?|safety"
        r"|warnings?|instructions?|"
        r"sign-?offs?|gates?|code review|ci|backups?|guidelines|docs|documentation)\b.*)",
        triggers="skipped skips skip bypassed bypasses circumvented sidestepped omitted disabled waived overrode "
        "overruled worked",
        matches="Marta skipped the canary stage.",
        spares="The nightly job skipped the staging step.",
        reason=_LAPSE,
        rewrite="left-out",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
        unless=r"\b(?:can|could|may|might|to|should|must|temporarily|we) (?:skip|worked)\b",
    ),
    Rule(
        name="broke",
        category=FAULT,
        pattern=r"\b(?P<verb>broke|breaks|has broken|have broken|had broken|'ve broken|borked|trashed|"
        r"nuked|hosed|bricked|wrecked|ruined|"
        r"(?:took|brought|takes|brings|knocked|knocks|take|"
        r"bring) (?P<down>(?:<det>[\w.-]{1,30} ){0,3}?)(?:down|offline)\b|"
        r"(?:caused|causes|causing|created) (?=<det>(?:[\w-]{1,20} ){0,4}?<harm>\b)|"
        r"introduced (?=<det>(?:[\w-]{1,20} ){0,3}?<harm>\b)|"
        r"crashed|killed|destroyed|wiped|corrupted|blew away|sabotaged|tanked|clobbered|messed with)"
        r"(?P<object>.*)",
        triggers="broke breaks broken borked trashed nuked hosed bricked wrecked ruined took brought takes brings "
        "take bring knocked knocks caused causes causing created introduced crashed killed destroyed "
        "wiped corrupted blew sabotaged tanked clobbered messed",
        matches="Omar broke the build.",
        spares="A failing disk broke the build.",
        reason=_ACT,
        rewrite="broke",
        subjects=frozenset({I, WE, YOU, THEY, PERSON, "team", "nobody", MAYBE}),
        unless=r"\bwe (?:also |then |manually |just |had )?(?:took|brought|killed|take|bring|destroyed|"
        r"wiped|crashed|knocked)\b|\b(?:took|brought|take|bring) (?:down )?(?:it|them|"
        r"[\w -]{1,40}?)(?: down| offline)?\b.{0,30}?\b(?:for (?:maintenance|repairs?|a fix|the "
        r"upgrade)|as planned|while|so that|in order|to (?:replace|repair|fix|upgrade|restore|"
        r"investigate|prevent|stop|avoid|protect|allow|add|swap|update|reduce|limit|migrate))\b|"
        r"\bbroke (?:the )?(?:news|out|ground|silence|even|into|down|dependency|loop|cycle|tie|deadlock"
        r"|link)\b|\bbreaks (?:it|this|that) down\b|\bkilled (?:the|off|all) (?:\w+ )?(?:pods?|process|"
        r"processes|jobs?|quer\w+|connections?|sessions?)\b|\bdestroyed and recreated\b",
    ),
    Rule(
        name="left-open",
        category=FAULT,
        pattern=r"\b(?P<verb>left|leaves|leaving) (?P<object>(?:it|this|that|(?:the|a|an|my|our|his|her"
        r"|their|your|some|two|all) (?:[\w.-]{1,30} ){1,5}?|[\w.-]{1,30} )(?: |)(?:open|"
        r"unlocked|exposed|enabled|disabled|running|on|off|unpatched|"
        r"unattended|unprotected|uncommitted|unencrypted|unmonitored|untested|behind|hanging|out|in "
        r"place|in(?=[.!,]|$)|lying around|commented out|broken|"
        r"switched (?:on|off)|turned (?:on|off)|hardcoded|world-readable|public|in the (?:code|config|"
        r"repo|script|release)|undocumented)\b)",
        triggers="left leaves leaving",
        matches="Joe left the debug port open.",
        spares="The rollout left the debug port open.",
        reason=_LAPSE,
        rewrite="left-open",
        subjects=frozenset({I, WE, YOU, THEY, PERSON, "team", MAYBE}),
        unless=r"\bleft (?:the|this|that) (?:team|company|project|room|meeting|building|office|"
        r"organi[sz]ation)\b|\b(?:was|were|been|is|are) left\b",
    ),
    Rule(
        name="too-slow",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:took|takes|taking|take) (?:(?:us|them|you|him|her|me) )?(?:(?:way|far|"
        r"much|quite) )*(?:too long|forever|ages|(?:his|her|their) (?:sweet )?time|so long)|"
        r"(?:took|takes) (?:(?:almost|nearly|over|about|more than|another) )?(?:an?|"
        r"[\w-]{1,12}(?: [\w-]{1,8})?) (?:minutes?|hours?|days?|weeks?|months?)(?= "
        r"to (?:even )?(?:respond|react|reply|acknowledge|ack|answer|escalate|notice|reali[sz]e"
        r"|admit|call|page|get back|look|start|join|tell|approve|review)\b)|"
        r"(?:was|were|is|are|has been|have been) (?:(?:way|far|much|always|often) )?(?:too|so|very|"
        r"extremely|painfully) (?:slow|late)|"
        r"(?:responded|reacted|replied|acted|escalated|answered|acknowledged) (?:(?:way|far|"
        r"much) )?(?:too )?(?:late|slowly)|"
        r"(?:was|were) (?:slow|late|reluctant|unwilling) (?=to \w+)|(?:was|were) (?:slow|late)(?=[.!]|"
        r"$))(?P<object> to \w+.*| (?:in|with|at) \w+ing.*|)",
        triggers="long forever ages time slow slowly late reluctant unwilling took takes",
        matches="The database team took too long to respond.",
        spares="The query took too long to respond.",
        reason="Slowness has conditions: who was reachable, what the alert said, what else was going on.",
        rewrite="slow",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
        unless=r"\b(?:timed? out|timeout)\b",
    ),
    Rule(
        name="took-somebody-too-long",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:took|takes) (?P<agent><det>(?:[\w@'-]{1,30} ){0,2}?[\w@'-]{1,30}) (?:(?:way|far|much) )*(?:too long|forever|ages))(?P<object> to \w+.*|)",
        triggers="long forever ages",
        matches="It took Lena too long to find the runbook.",
        spares="It took the cache too long to warm up.",
        reason="Slowness has conditions: who was reachable, what the alert said, what else was going on.",
        rewrite="slow",
        agents=frozenset({PERSON, "team", MAYBE}),
    ),
    Rule(
        name="rushed",
        category=FAULT,
        pattern=r"\b(?P<verb>rushed|rushes|rushing|hurried) ?(?P<object>(?:it|this|that|things|into|"
        r"through|out|ahead|and|to|the|a|an|in|on|off)\b.*|$|[.,;!?].*)",
        triggers="rushed rushes rushing hurried",
        matches="The vendor rushed the patch out.",
        spares="Traffic rushed in when the gate opened.",
        reason="It judges the pace of people instead of what set the pace.",
        rewrite="none",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
    ),
    Rule(
        name="accidentally",
        category=FAULT,
        pattern=r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)"
        r"(?<!got\s)\b(?P<how><accident>) (?:and <accident> )?(?P<verb>(?:<act-past>|<act-now>|"
        r"[a-z]{3,14}ed|misconfigures|broke|caused|lost|got|took|brought|went|gave)\b)"
        r"(?! by\b)(?P<object>.*)",
        triggers="accidentally accidently mistakenly inadvertently unintentionally erroneously wrongly incorrectly "
        "improperly unknowingly unwittingly carelessly recklessly negligently blindly hastily foolishly "
        "stupidly sloppily lazily prematurely thoughtlessly naively absentmindedly minded needlessly "
        "irresponsibly",
        matches="An operator, while checking something else, accidentally removed the volume.",
        spares="The volume was accidentally removed.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset(ANYBODY | {NONE}),
    ),
    Rule(
        name="by-accident",
        category=FAULT,
        pattern=r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)(?<!got\s)"
        r"(?<!get\s)\b(?P<verb><act-past>|<act-now>|broke|clones|opens|picked|picks|"
        r"entered)\b(?P<object> (?:(?! and | but |, )[^;:()]){0,90}?) ?(?P<how><after-accident>)\b",
        triggers="accidentally mistake accident error mistakenly inadvertently unintentionally erroneously wrongly "
        "incorrectly improperly carelessly recklessly blindly hastily",
        matches="Joe restarted the primary by mistake.",
        spares="The primary was restarted by mistake.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset(ANYBODY),
        unless=r"\bmade by mistake",
    ),
    Rule(
        name="by-mistake-first",
        category=FAULT,
        pattern=r"\b(?:by mistake|by accident|in error),? (?P<verb>(?P<agent><det>(?:[\w@'-]{1,30} ){0,2}?[\w@'-]{1,30}) (?:<act-past>|were|was|had)\b)",
        triggers="mistake accident error",
        matches="By mistake the contractor pushed the old image.",
        spares="By mistake the old image was used.",
        reason=_ACT,
        rewrite="none",
        agents=frozenset(PEOPLE | {MAYBE}),
    ),
    Rule(
        name="the-wrong-thing",
        category=FAULT,
        pattern=r"\b(?P<verb><act-past>|<act-now>|picked|picks|clicked|hit|merged|booked|"
        r"ordered)\b(?P<object>(?: (?:on|in|to|into|against|at|from|off|out|up|down|over|"
        r"through))?(?: [\w'./-]{1,30}){0,7}? (?:the|a|an|some|into|his|her|"
        r"their) (?:\w+ )?<wrong> .*)",
        triggers="wrong incorrect inappropriate mistaken",
        matches="Ines ran the script on the wrong host.",
        spares="The sidecar picked the wrong host.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset(ANYBODY),
        unless=r"\b(?:deleted|removed|fixed|found|noticed|reverted|corrected|spotted|discovered) (?:the"
        r"|a|an) (?:wrong|incorrect) (?:value|setting|config|configuration|entry|entries|record|"
        r"line)s? (?:and|from)\b",
    ),
    Rule(
        name="bad-work",
        category=FAULT,
        pattern=r"\b(?P<verb>deployed|deploys|pushed|pushes|merged|merges|shipped|ships|committed|"
        r"commits|released|releases|wrote|writes|added|"
        r"introduced|made|makes|published|submitted|uploaded|applied|installed|approved|checked in|"
        r"rolled out|sent|delivered|"
        r"created|built|signed off on|accepted|used|coded|provided|keeps? (?:pushing|shipping|merging|"
        r"deploying))\b"
        r"(?P<object> <det>(?:\w+ly )?(?:\w+ )?<bad> .*)",
        triggers="bad broken faulty buggy untested unreviewed flawed terrible crappy shitty shoddy sloppy half "
        "defective poor poorly badly bogus malformed unverified unapproved unsafe incomplete insecure",
        matches="Tom merged untested code.",
        spares="The robot merged untested code.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset({I, YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="without-check",
        category=FAULT,
        pattern=r"\b(?P<verb><act-past>|<act-now>|wrote|shipped|acted|went ahead|proceeded|insisted|"
        r"deploying|pushing|merging)\b(?P<object>[^.;:]{0,80}? (?:without (?:even |ever |first "
        r"|really |properly )?(?:<det>)?(?:[\w-]{1,20} ){0,2}?"
        r"(?:<duty-ing>|tests?|testing|reviews?|approvals?|permission|notice|warning|consultation|"
        r"coordination|checks?|backups?|verification|validation|authori[sz]ation|asking|sign-?off|"
        r"knowing|reali[sz]ing|thinking|thought|rollback plan|plan)\b"
        r"|(?:despite|in spite of|against|ignoring) (?:the |our |all |my |any |a |clear |"
        r"repeated )*(?:warnings?|advice|recommendations?|failing|failed|red|objections?|policy|"
        r"policies|process|protocols?|procedures?|instructions?|knowing|being (?:told|warned|asked)|"
        r"rules?)\b"
        r"|(?:that|which) (?:had (?:failed|not|never|broken)|hadn't|has failed|failed|was (?:never|not|"
        r"failing|broken)|wasn't|didn't|were (?:never|not|failing))\b).*)",
        triggers="without despite spite against ignoring that which",
        matches="Tom merged the branch without running the tests.",
        spares="The robot merged the branch without running the tests.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset({I, YOU, THEY, PERSON, "team", MAYBE, WEAK}),
        unless=r"\b(?:restarted|reverted|recovered|restored|resolved|fixed|replaced|removed|took out|"
        r"rolled back|isolated|drained|found|identified|investigated|worked|repaired|rebooted|"
        r"cordoned|tagged|marked|disabled|cleared|blocked|protect\w*|"
        r"tested) (?:[\w-]+ ){0,6}?(?:without|that|which|against)\b",
    ),
    Rule(
        name="secret-published",
        category=FAULT,
        pattern=r"\b(?P<verb>committed|pushed|leaked|exposed|published|posted|shared|pasted|hard-?coded"
        r"|uploaded|checked in)\b(?P<object> [^.;:]{0,50}?\b(?:secrets?|(?:api |access |"
        r"private |ssh |aws )?keys?|passwords?|credentials?|tokens?|customer data|\.env)\b.*)",
        triggers="committed pushed leaked exposed published posted shared pasted coded hardcoded uploaded checked",
        matches="A trainee pasted the access key into the ticket.",
        spares="The build log leaked the access key.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset({I, YOU, THEY, PERSON, "team", MAYBE}),
        unless=r"\b(?:public keys?|rotated)\b",
    ),
    Rule(
        name="mis-did",
        category=FAULT,
        pattern=r"\b(?P<verb>mis-?(?:configured|set|labelled|labeled|applied|routed|placed|wired|"
        r"calculated|interpreted|diagnosed|identified|communicated|timed|spelled|spelt|"
        r"estimated|quoted|handled|used|reported|informed|led|remembered|named|stated|coded|"
        r"allocated|copied|clicked|directed)|"
        r"rubber-?stamp(?:ed|s)|over-?promised|under-?estimated|double-?booked|turned (?:his|her|"
        r"their) back|(?:did|done|doing) nothing(?! wrong)|(?:did|does|doing|done) (?:a |"
        r"an )?(?:really |very |pretty )?(?:poor|bad|terrible|lousy|horrible|awful|sloppy|half-assed) "
        r"job|failed (?:our|the|their|his|her|its|your) (?:users|customers|clients|community|patients|"
        r"passengers|team|people)|threw (?:it|this|that|us|him|her|them|everything) (?:over the wall|"
        r"under the bus)|clicked (?:on )?(?:a|the) (?:phishing|malicious)|ran (?:an? |the )?(?:rm|drop|"
        r"delete|truncate|terraform destroy|destroy|format|dd|git push --force|force "
        r"push)\b)\b(?P<object>.*)",
        triggers="nothing job failed threw phishing malicious ran misconfigured misset mislabelled mislabeled "
        "misapplied misrouted misplaced miswired miscalculated misinterpreted misdiagnosed misidentified "
        "miscommunicated mistimed misspelled misspelt misestimated misquoted misused misreported "
        "misinformed misled misremembered misnamed misstated mis rubber rubberstamped overpromised "
        "underestimated promised estimated booked miscopied misclicked misdirected turned",
        matches="Kemal misconfigured the bucket policy.",
        spares="The bucket policy was misconfigured.",
        reason=_LAPSE,
        rewrite="misdone",
        subjects=frozenset(ANYBODY | {NONE}),
    ),
    Rule(
        name="told-not-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|had been|been|is|are) (?:\w+ly )?(?:told|warned|asked|"
        r"instructed|reminded|advised) (?:(?:twice|repeatedly|several times|many times|again "
        r"and again|explicitly|three times|before) )?(?:not to\b|about (?:this|it|that)\b|"
        r"(?:twice|repeatedly|several times|many times)\b).*)",
        triggers="told warned asked instructed reminded advised",
        matches="He was warned twice about the quota.",
        spares="The queue was asked twice about its depth.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="it-was-somebody",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>(?:it was|it's|it is|'twas|that was|turns out it "
        r"was) (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}) (?:who|that) (?:<adv>)"
        r"(?:had |has |have )?(?:<act-past>|<act-done>|broke|caused|missed|forgot|ignored|"
        r"failed|pushed|approved|overlooked|did(?:n't| not)|crashed|wiped|took|brought|screwed|"
        r"messed)\b.*)",
        triggers="who that",
        matches="It was Ines who turned the alarm off.",
        spares="It was the timer that turned the alarm off.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({I, WE, YOU, THEY, PERSON, "team", MAYBE}),
        unless=r"\b(?:who|that) (?:\w+ )?(?:fixed|found|noticed|reported|resolved|saved|reverted|"
        r"restored|solved|detected|raised|helped)\b",
    ),
    Rule(
        name="walked-away",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:<act-past>|merged|shipped)\b[^.;:]{0,60}? (?:and|then|and then|"
        r"before) (?:immediately |just |promptly )?(?:went (?:offline|home|to bed|on (?:holiday"
        r"|vacation|leave)|to lunch|for lunch|away)|left for (?:lunch|the day|the weekend|home)"
        r"|disappeared|vanished|logged off|walked away|signed off for)\b.*)",
        triggers="offline home bed holiday vacation lunch away day weekend disappeared vanished logged signed leave",
        matches="Jo deployed at five and then went home.",
        spares="The node restarted and then went offline.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({I, YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="everybody-assumed",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:everyone|everybody|each (?:team|side|of (?:us|them))|both teams|all "
        r"teams) (?:just )?(?:assumed|thought|believed|expected) (?:that )?(?:someone|somebody|"
        r"the others?|another|it was)\b.*)",
        triggers="everyone everybody each both all",
        matches="Each team assumed the other was paged.",
        spares="Everyone thought the plan was sound.",
        reason=_LAPSE,
        rewrite="none",
    ),
    Rule(
        name="instead-of",
        category=FAULT,
        pattern=r"\b(?P<verb><act-past>|picked|clicked|hit)\b(?P<object> [^;:()]{2,80} instead "
        r"of (?:in |on |to |against |at |from |using |running |doing )?(?:the |a |an |"
        r"just )?(?:staging|stage|test|testing|dev|development|sandbox|qa|uat|production|prod|"
        r"right|correct|proper|intended|other|waiting|asking|rolling|using|following)\b.*)",
        triggers="instead",
        matches="The contractor ran the cleanup on production instead of staging.",
        spares="The job ran on production instead of staging.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset({I, YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="because-somebody-did",
        category=PERSON_FAULT,
        pattern=r"\b(?:because|cause(?:d)?(?: was| is)? (?:that|because)|reason (?:was|is) (?:that|"
        r"because)|since|the fact that|caused when|occurred because|(?:due to|caused by|result "
        r"of|down to)(?=.*ing\b)) (?P<verb>(?P<agent><det>(?:[\w@-]{1,30} ){0,4}?[\w@-]{1,30}) (?:<adv>)(?:had |has )?(?:<act-past>|<act-done>|broke|pushed|merged|decided|thought|assumed|switched|pulled|tripped|spilled|clicked|pressed|tried|wanted|deploying|deleting|dropping|running|pushing|merging|removing|changing|restarting|disabling|applying|configuring|using|clicking|typing|pressing|making|turning|setting|executing|uploading|entering)\b(?! (?:to (?:find|fix|resolve|help)|on call)).*)",
        triggers="because cause caused reason since fact occurred due result down",
        matches="It broke because a trainee ran the import twice.",
        spares="It broke because the importer ran twice.",
        reason=_ACT,
        rewrite="none",
        agents=frozenset({YOU, PERSON, MAYBE}),
        unless=r"\b(?:resolved|recovered|fixed|restored|noticed|caught|detected|found|mitigated|"
        r"success\w*|well|quick\w*|faster|helped|lucky|luckily)\b|\bsince (?:you|"
        r"the (?:on-call )?engineers?) (?:have|has|had|can|are)\b|\b(?:because|since) (?:someone"
        r"|people|engineers|developers|users|you|users) (?:wanted|had to|used|need)\b|\bsince "
        r"you (?:asked|mentioned|merged|opened|added|changed|set|made|pushed)\b",
    ),
    Rule(
        name="destroyed",
        category=PERSON_FAULT,
        pattern=r"^(?!\W*\d)(?:.{0,120}?[\s,;:(])??(?P<verb>(?P<agent>(?:an?|some|one of (?:the|"
        r"our)) (?:[\w-]{1,20} ){0,3}?[\w-]{1,20}|someone|somebody|the (?:new )?(?:intern|"
        r"trainee|junior|contractor|guy|dev)(?: [\w-]{1,20})?) (?:<adv>)(?:had |has )?(?:<adv>)"
        r"(?:deleted|dropped|wiped|destroyed|overwrote|truncated|erased|nuked|purged|unplugged|"
        r"formatted|rm -rf'd|pulled the plug|shut down|shutdown|turned off|switched off|revoked"
        r"|removed|uninstalled|unset|tripped over|cut|changed|edited|modified|pushed|reset|"
        r"force-?pushed) (?:.{0,40}\b(?:databases?|tables?|db|production|prod|clusters?|"
        r"buckets?|namespaces?|volumes?|backups?|servers?|accounts?|repo|repository|branch|"
        r"indexe?s?|data|disks?|files?|records?|everything|whole|entire|master|main|cables?|"
        r"cords?|power|wrong|live|config\w*|permissions?|alerts?|monitoring|settings?)\b.*))",
        triggers="deleted dropped wiped destroyed overwrote truncated erased nuked purged unplugged formatted "
        "pulled shut shutdown turned switched revoked removed uninstalled unset tripped cut changed "
        "edited modified pushed reset",
        matches="A trainee dropped the orders table.",
        spares="A trigger dropped the orders table.",
        reason=_ACT,
        rewrite="act",
        agents=frozenset({PERSON}),
        unless=r"\b(?:to (?:fix|resolve|restore|mitigate|stop|recover|prevent|free|unblock|verify|"
        r"reproduce|test)|revert\w*|fixed|resolved|restored|mitigat\w*|if|when|what if|could|"
        r"unless|before|stuck|stale|faulty|broken|old|unused|attacker|hacker|malicious|user|"
        r"customer)\b",
    ),
    Rule(
        name="deletion-by",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>(?:deletion|removal|destruction|misconfiguration|mistake|error|commit|"
        r"commits|change|changes|push|merge|typo|action|actions|negligence|failure|oversight|"
        r"shutdown|restart|mishandling|misuse|wipe|overwrite|intervention|changes made|edit|"
        r"mess)(?: (?:of|to|in|on) (?:[\w-]{1,20} ){1,6}?| )(?:made |introduced |caused |"
        r"committed |done |pushed )?(?:by|on the part of|from) (?P<agent>(?:the |an? |one of |"
        r"our |some )?(?:[\w@-]{1,30} ){0,3}?[\w@-]{1,30}))(?=[.,;!?]|$| who\b| that\b| on\b| "
        r"in\b| at\b| during\b| when\b| while\b| and\b)",
        triggers="deletion removal destruction misconfiguration mistake error commit commits change changes push "
        "merge typo action actions negligence failure oversight shutdown restart mishandling misuse wipe "
        "overwrite intervention edit mess",
        matches="The outage followed the deletion of the bucket by a trainee.",
        spares="The outage followed the deletion of the bucket by a timer.",
        reason=_ACT,
        rewrite="none",
        agents=frozenset({PERSON, YOU, I, MAYBE}),
        unless=r"\b(?:reviewed|approved|merged|fixed|resolved|reported|requested|discussed|planned|"
        r"scheduled|reverted|detected|noticed|found|credit|thanks|thank|see|patch|pull request|"
        r"pr) \b.*\bby\b|^\W*\d{1,2}:\d\d",
    ),
    Rule(
        name="thought-it-was",
        category=FAULT,
        pattern=r"\b(?P<verb>thought (?:that )?(?:(?:i|we|he|she|they|it|this|that) (?:was|"
        r"were) (?:\w+ing\b|(?:only |just )?(?:in|on|connected to|logged in(?:to)?|the|a|still "
        r"on|using) (?:the )?(?:[\w-]{1,20} )?(?:test|staging|stage|dev|development|sandbox|"
        r"other|wrong|right|local|old|replica|secondary|safe|qa|branch)\b))(?P<object>.*))",
        triggers="thought",
        matches="I thought I was on the staging host.",
        spares="We thought it was the network.",
        reason=_LAPSE,
        rewrite="none",
        subjects=frozenset({I, YOU, PERSON, MAYBE, NONE}),
    ),
    Rule(
        name="used-instead",
        category=FAULT,
        pattern=r"\binstead of \w+ing\b[^.;:]{0,80}?,? (?P<verb>(?P<agent>i|we|you|he|she|they|someone|"
        r"[\w@-]{1,30}) (?:[\w']{1,12} ){0,4}?(?:<act-past>)\b.*)",
        triggers="instead",
        matches="Instead of copying the sample, I used the real list.",
        spares="Instead of waiting, the retry used the old token.",
        reason=_ACT,
        rewrite="none",
        agents=frozenset({I, YOU, PERSON}),
        unless=r"\bwe\b|\bdecided\b",
    ),
    Rule(
        name="sucks",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:really |totally |just )?(?:sucks?|screws? (?:us|me|everyone|everything)"
        r"|keeps? screwing|can't be trusted|cannot be trusted|never learns?|is a joke|are a "
        r"joke|are clueless|is clueless|are useless|is useless|is hopeless|are hopeless|"
        r"strikes? again|did it again|messes? (?:up|with|things))\b.*)",
        triggers="suck sucks screw screws trusted learn learns joke clueless useless hopeless strike strikes again "
        "mess messes screwing",
        matches="The staging team sucks.",
        spares="The staging disk sucks.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="cause-is-somebody",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>(?:root cause|cause|culprit|reason|source)(?: "
        r"of (?:[\w-]{1,20} ){1,5}?)? ?(?:was|is|:|=|"
        r"-)+ ?(?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.!]|$| who\b| not\b| "
        r"and his\b)",
        triggers="cause culprit reason source",
        matches="Root cause: Zoe.",
        spares="Root cause: Redis.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({I, YOU, THEY, PERSON, "team"}),
    ),
    Rule(
        name="if-not-for",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>if (?:it|this) (?:wasn't|weren't|was not|were not|hadn't been|had not "
        r"been) for (?P<agent><det>(?:[\w@-]{1,30} ){0,2}?[\w@'-]{1,30})\b.*)",
        triggers="if",
        matches="If it wasn't for Zoe's hotfix, we would be up.",
        spares="If it wasn't for the cache, we would be down.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, "team", MAYBE}),
        unless=r"\b(?:would(?:n't| not) have (?:found|noticed|recovered|caught|fixed)|still be down|"
        r"much worse|be lost)\b",
    ),
    Rule(
        name="intending",
        category=FAULT,
        pattern=r"\b(?P<verb><act-past>|tried to \w+|attempted "
        r"to \w+)\b(?P<object> [^;:]{2,100} (?:intending|thinking|believing|assuming|not "
        r"reali[sz]ing|without reali[sz]ing|not knowing|unaware|forgetting|not noticing|"
        r"but (?:unfortunately|accidentally|mistakenly))\b.*)",
        triggers="intending thinking believing assuming realising realizing knowing unaware forgetting noticing "
        "unfortunately accidentally mistakenly",
        matches="Somebody ran the purge, thinking it was the test queue.",
        spares="We ran the test, assuming a cold cache.",
        reason=_ACT,
        rewrite="none",
        subjects=frozenset({I, YOU, THEY, PERSON, MAYBE}),
    ),
    Rule(
        name="possessive-fault",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my|our|whose)(?: own| "
        r"very| whole| big| biggest| first| stupid| dumb| silly| careless| terrible| poor| "
        r"gross| complete| total| constant| repeated| continued)? "
        r"(?:faults?(?! toleran| inject| domain)|mistakes?|blunders?|negligence|carelessness|"
        r"incompetence|oversights?|sloppiness|inattention|ignorance|laziness|recklessness|stupidity|"
        r"arrogance|complacency|"
        r"screw-?ups?|fuck-?ups?|slip-?ups?|lapses?|doing(?=[.,!;]|$)|handiwork|typos?|"
        r"misconfigurations?|misjudge?ments?|misunderstanding|inexperience|incompetency|inability to|"
        r"unwillingness to|refusal to|lack of \w+|"
        r"failures? (?:to|in|of)|errors?(?! (?:rates?|messages?|logs?|codes?|handl\w+|budgets?|pages?|"
        r"reports?|responses?|counts?|tracking|track\w*|monitor\w*|alerts?))(?= |[.,;!?]|$)|bad (?:code"
        r"|judge?ment|commit|config|push|call|decisions?|merge)|sloppy \w+|careless \w+|"
        r"poor (?:planning|judge?ment|communication|decisions?|code|work|choices?))\b)",
        triggers="doing handiwork fault faults mistake mistakes blunder blunders negligence carelessness "
        "incompetence oversight oversights sloppiness inattention ignorance laziness recklessness "
        "stupidity arrogance complacency screwup screw fuckup slip lapse lapses typo typos "
        "misconfiguration misconfigurations misjudgment misjudgement misunderstanding inexperience "
        "inability unwillingness refusal lack failure failures error errors bad sloppy careless poor fuck",
        matches="It was Ben's mistake.",
        spares="It was the driver's error log.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({I, WE, YOU, THEY, PERSON, "team", MAYBE}),
        unless=r"\b(?:learn|learned|learnt|learning)(?: \w+){0,2} from (?:our|my|their|your|past) "
        r"mistakes\b|\bour (?:lack of|inability to|failure of)\b|\b(?:error|failure)s? (?:of|"
        r"in) (?:the|our)\b.*\b(?:server|node|disk)",
    ),
    Rule(
        name="possessive-change",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my)"
        r"(?: [\w-]{1,20}){0,2}? (?P<artifact><artifact>))(?: (?:of|to|on|for|from|"
        r"in) (?:[\w.-]{1,20} ){1,4}?| that | which | )(?:<adv>(?:is |are |was |were |has |"
        r"have |had )?<adv>)(?P<broke><broke>|to blame|at fault|the (?:cause|culprit|reason|"
        r"problem)|what (?:broke|caused|took|brought|killed)|responsible)\b",
        triggers="made <broke> blame fault cause culprit reason problem took brought wiped blew led resulted "
        "responsible",
        matches="Wei's refactoring broke checkout.",
        spares="Tuesday's refactoring broke checkout.",
        reason="It ties the harm to a person by way of their change; the change is enough.",
        rewrite="change",
        agents=frozenset({I, YOU, THEY, PERSON, "team", MAYBE}),
        unless=r"\b(?:yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|week|"
        r"month|morning|night)'s\b",
    ),
    Rule(
        name="broken-by",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>broken|caused|introduced|missed|ignored|overlooked|forgotten|misconfigured"
        r"|mishandled|botched|bungled|screwed up|messed up|fucked up|skipped|"
        r"neglected|bypassed|taken down|brought down|taken offline|mistyped|omitted|blown up|"
        r"left (?:[\w-]{1,20} ){1,3}?|wrecked|ruined|nuked|borked|trashed|mismanaged|misread|let down|"
        r"(?:<accident> )(?:<act-done>|\w+ed)(?: [\w-]{1,20}){0,4}?|(?:<act-done>) (?:<accident>|by "
        r"mistake|in error|without (?:testing|review|approval|permission|notice|warning)))(?: (?:in "
        r"part|partly|entirely|solely|mainly|mostly|again))?(?P<rest>(?: (?:in|on|at|last|"
        r"during) (?:[\w:.-]{1,20} ){1,3}?)? ?)"
        r"by (?P<agent>(?:<det>)(?:[\w@'-]{1,30} ){0,4}[\w@'-]{1,30})\b(?! (?:load|traffic|pressure|"
        r"surge))|(?:<bad>|<wrong>) (?:[\w-]{1,20} ){1,3}?<act-done> "
        r"by (?P<agent2><det>(?:[\w@'-]{1,30} ){0,4}[\w@'-]{1,30})|<act-done> "
        r"by (?P<agent3><det>(?:[\w@-]{1,30} ){0,4}?[\w@-]{1,30}) without\b.*",
        triggers="bad wrong incorrect untested faulty broken caused introduced missed ignored overlooked forgotten "
        "misconfigured mishandled botched bungled screwed messed fucked skipped neglected bypassed taken "
        "brought mistyped omitted blown left wrecked ruined nuked borked trashed mismanaged misread let "
        "accidentally mistakenly inadvertently unintentionally erroneously wrongly incorrectly improperly "
        "mistake error without prematurely carelessly blindly",
        matches="The index was broken by a contractor.",
        spares="The index was broken by a cron job.",
        reason=_OWNERS,
        rewrite="passive",
        agents=frozenset({I, WE, YOU, PERSON, "team", MAYBE}),
        unless=r"\bnot (?:\w+ )?caused by\b",
    ),
    Rule(
        name="because-of-somebody",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>(?:all )?(?:because of|due to|owing to|on account of|thanks to|down to|"
        r"courtesy of) (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.,;!?]|$| not |"
        r" who | and | (?:we|i|the) )",
        triggers="because due owing account thanks down courtesy",
        matches="We are doing this call because of the networking team.",
        spares="We are doing this call because of the networking outage.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({I, YOU, THEY, PERSON, "team"}),
        unless=r"\bthanks to (?:[\w@' -]{1,40}) (?:for|who)\b|^\W*(?:many |big |huge |special )?thanks "
        r"to\b|\b(?:quick|fast|great|swift|help|luck|hard work|recover|resolved|caught|spotted|"
        r"noticed|restored|saved)\w*\b",
    ),
    Rule(
        name="to-blame",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:is|are|was|were|am|'s|'m|'re) |)(?:<adv>(?:partly |partially |"
        r"mostly |solely |largely |also |clearly |entirely |the one |the ones )?)(?:to blame|"
        r"at fault|in the wrong|the (?:real |main |whole |only )?(?:culprit|reason (?:we|why|"
        r"for|this|that|it)|cause of|guilty party|weak link|one who \w+)|"
        r"guilty of|responsible for (?:<det>)(?:[\w-]{1,20} ){0,3}?(?:outages?|incidents?|bugs?|"
        r"failures?|mess|downtime|errors?|mistakes?|breakage|disaster|regressions?|fiasco|problems?|"
        r"data loss|leaks?|breach|delays?)))\b",
        triggers="cause reason blame fault wrong culprit guilty weak one ones responsible",
        matches="The storage team is to blame.",
        spares="The storage array is to blame.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset(PEOPLE | {MAYBE}),
        unless=r"\b(?:not|n't|isn't|wasn't|never|nobody|no one|no-one|no individual|no "
        r"single) (?:\w+ ){0,3}(?:to blame|at fault|in the wrong|responsible|guilty)\b|"
        r"\bfind(?:ing)? out who\b",
    ),
    Rule(
        name="blame-somebody",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>(?:(?:i|we|they) (?:\w+ )?(?:blame|blamed|fault)|(?:the )?(?:blame|fault|"
        r"responsibility)(?: for [\w -]{1,40})? (?:lies|rests|falls|sits|is) (?:\w+ )?(?:with|"
        r"on)|^\W*blame|blame it on|blamed on|"
        r"(?:is|was|'s|are|were) (?:all |entirely |squarely |totally |solely )?on|(?:point(?:ed|s|"
        r"ing)? (?:the |a )?fingers? at)|shame on) (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.,;!?]|$| for\b| who\b| not\b| and\b| here\b)",
        triggers="blame blamed fault responsibility on fingers finger shame",
        matches="This one is on the release team.",
        spares="This one is on the release branch.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({I, WE, YOU, THEY, PERSON, "team"}),
        unless=r"\bon (?:it|call|staff|leave|duty|holiday|people|member|members)\b|\bnot (?:all |"
        r"entirely )?on\b|\b(?:focus|work|emphasis|depend|rely|based|eyes)\w* (?:is|was|are|"
        r"were)? ?on\b|\bimpact (?:\w+ )?on\b|\b(?:don't|do not|not|never|can't|"
        r"cannot) (?:\w+ )?blame\b",
    ),
    Rule(
        name="their-job",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:it's|it is|it was|that's|that was|this is|this was|which is|which was|"
        r"was|'twas) (?:supposed to be )?(?P<agent>(?:the )?[\w@.-]{1,30}(?:'s|s')|his|her|"
        r"their|your) (?:job|responsibility|duty|task) (?:to|not to)\b)(?P<object>.*)",
        triggers="job responsibility duty task",
        matches="It was Karl's job to watch the queue.",
        spares="It was the sweeper's job to empty the queue.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="let-it-happen",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:let|lets|allowed|allows) (?:this|that|it|the|these|things|such)"
        r"(?: [\w-]{1,20}){0,4}? (?:to )?(?:happen|slip|go out|through|reach|pile up|expire|"
        r"lapse|drift|rot|go live|get)|let (?:us|the team|everyone|everybody|people|customers|"
        r"our \w+|the \w+ team|you|them|me) down|letting (?:us|the team|everyone|people|you) "
        r"down)\b",
        triggers="let lets allowed allows letting",
        matches="Management let this happen.",
        spares="The missing lock let this happen.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({I, WE, YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="faulty-by-name",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>(?:added|introduced|pushed|merged|wrote|committed|deployed|created|"
        r"authored|shipped) (?:the|this|that) (?:faulty|broken|bad|offending|buggy|problematic|"
        r"breaking|wrong|incorrect) .*)",
        triggers="faulty broken bad offending buggy problematic breaking wrong incorrect",
        matches="@lee added the offending hook.",
        spares="The release added the offending hook.",
        reason=_OWNERS,
        rewrite="act",
        subjects=frozenset({I, YOU, THEY, PERSON, "team", MAYBE}),
    ),
    Rule(
        name="groups-that-do-not-care",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:<not> |couldn't |could not |can't |cannot )(?:<adv>)(?:care|bother|be "
        r"bothered|give a (?:damn|shit|crap|fuck)|take (?:it|this|things|security|testing|"
        r"responsibility|ownership|anything) (?:\w+ )?(?:seriously)?|know what (?:they're|they "
        r"are|he's|she's|you're|he|she|they|you)|"
        r"have a clue|have any idea|do (?:his|her|their|your) (?:job|jobs|homework|part|due diligence)|"
        r"pull (?:his|her|their|your) weight|listen|pay (?:any |enough |close |much )?attention|"
        r"think (?:it|this|things) through|want to (?:fix|learn|listen|help|understand))\b|"
        r"(?:was|were|is|are) (?:not|n't) paying (?:any |enough |close )?attention|wasn't "
        r"paying (?:any |enough |close )?attention|weren't paying (?:any |enough |close )?attention|"
        r"had no (?:clue|idea|business)|has no (?:clue|idea)|have no (?:clue|idea) what (?:they|you))",
        triggers="care bother bothered damn shit crap fuck seriously take know clue idea job jobs homework part "
        "diligence weight listen attention think want business",
        matches="Procurement doesn't care about our deadlines.",
        spares="We have no idea why the queue grew.",
        reason="It guesses at what people think or want; nobody can check that, and everybody will defend themselves.",
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, "team", MAYBE, WEAK, "nobody"}),
    ),
)
