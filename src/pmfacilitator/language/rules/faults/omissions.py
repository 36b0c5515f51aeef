"""Rules about what a person or another team did not do."""

from pmfacilitator.language.cast import (
    LIKELY_OTHERS,
    MAYBE,
    ME,
    NOBODY,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    THEY,
    UNLISTED,
    WEAK,
    WHO,
    YOU,
)
from pmfacilitator.language.flag import GROUP_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

OMISSIONS = (
    Rule(
        name="did-not-do-duty",
        category=FAULT,
        pattern=r"\b(?<!must\s)(?<!shall\s)(?P<verb><not> (?:<adv>)(?:(?:bother|bothered|think|manage|remember"
        r"|care|take the time|have "
        r"the decency) to \w+|(?P<object>(?:(?:properly|fully|even|actually|really|thoroughly) )?(?:<duty>"
        r"|<duty-done>|(?:get|seek|obtain|ask for) (?:approval|permission|sign-?off|a review|a second)|(?:give"
        r"|send) (?:us|me|anyone|anybody|them|the \w+ team) (?:any |a |enough |prior |advance )*(?:warning|notice"
        r"|heads-up|information|time)|know (?:that|about|how|what|the|to|which|it|this))\b(?! any(?:thing)? "
        r"(?:error|issue|problem|anomal)).*)))",
        triggers="not/didn't/doesn't/don't/hadn't/hasn't/haven't/never/wasn't/weren't/isn't/refused/even+can't/"
        "couldn't/did/didn't/do/does/doesn't/don't/even/had/hadn't/has/hasn't/have/haven't/never/refused/won't/"
        "wouldn't",
        matches="The contractor didn't check the replica.",
        spares="The probe didn't check the replica.",
        reason=reasons.OMISSION,
        rewrite="not-done",
        subjects=POSSIBLE_OTHERS,
        unless=r"\b(?:teams?|people|someone|somebody|those|users?|admins?|vendors|members|anyone|folks|guys|"
        r"contributors?|responders|developers|operators|engineers) (?:who|that)(?:'ve|'d| have| had| has"
        r"| do| did| does)?(?: not|n't) (?!(?:\w+ )?(?:do what|understand|know|bother|care)\b)|"
        r"\byou(?:'ve| have| might have| may have)? (?:\w+ )?(?:never|not|haven't) (?:\w+ )?(?:considered|"
        r"thought|tried|heard|evaluated|written|worked)\b|"
        r"\bthey (?:do not|don't) (?:\w+ ){0,2}?(?:wait|specify|set|support|use|track|include|require|provide|"
        r"contain|affect|block|handle|cover|describe|define|address|depend|expose|interact|add)\b|"
        r"\bthey never (?:remove|report|change|expire|return|add|set)\w*\b|"
        r"\b(?:lines?|code|things?|information|data|story|parts?|files?) (?:\w+ )?(?:they|you|he|"
        r"she) (?:didn't|did not|never|haven't|don't) (?:\w+ly )?\w+|"
        r"\bmight think\b|^\W*people (?:do not|don't) do\b|\bthey (?:do not|don't) (?:\w+ly )?(?:resolve|run"
        r"|load|match|render|compile|build|parse|fire|appear|exist)\b|\busers? (?:might|may) wonder\b|\bnever "
        r"(?:\w+ ){2,8}before\b|\b(?:an?|any|some|each) \w+ who (?:does not|doesn't|do not|don't)\b|\bfolks "
        r"(?:still )?(?:don't|do not) know\b|\bassuming they\b|\btake advantage of the\b|\bpeople don't respond "
        r"when\b|\boperations do(?: not|n't)\b|\b(?:do|does)(?: not|n't) (?:\w+ly )?(?:support|implement) (?!(?:us"
        r"|me|our|my|his|her|their|anyone|customers)\b)|^\W*(?:keep|store|use|always|never)\b[^.;]*\bnever\b"
        r"|\byou'd never\b|\bdrivers? that\b|\b(?:don't|doesn't|do not|does not) do anything for\b|\bplease "
        r"(?:don't|do not) use\b|\bbecause they (?:do not|don't) know\b|\bcall on (?:people|those)\b|\b(?:any(?:one"
        r"|body)|those|people) who (?:does not|doesn't|do not|don't) [^.;]*\bwill\b|, (?:do not|don't)\b|\b"
        r"(?:doesn't|don't|does not|do not) know (?:how (?:useful|much|many|long|often|far)|if|whether|when)\b|\b"
        r"(?:doesn't|does not|don't|do not) think (?:we|it|that|this|there|the|they)\b|\b(?:fix|change|patch|commit"
        r"|code|test|script|thing|one)s? (?:you|he|she|they|i|we) \w+ed (?:doesn't|does not|didn't|did not)\b"
        r"|\bmost people\b|\bwon't even notice\b|\b(?:punish|blam|fir|scold|sham|reprimand|disciplin|train"
        r"|retrain)ing (?:\w+ ){1,8}(?:does not|doesn't|do not|don't|won't|will not)\b|\b(?:when|if|whenever|in "
        r"case|unless|until) (?:[\w']+ ){1,4}(?:does not|doesn't|do not|don't)\b|, never \w+ed\b|\b(?:not|\w+n't) "
        r"(?:detect|notice|observe|report|see|find|receive) any\b|\b(?:could|would|can|will|might) not (?:have )?\b"
        r"|\b(?:if|whether|unless|in case|when|that|which|maybe) (?:you|they|someone|somebody|anyone|people|the "
        r"user|users|developers|engineers|teams?) (?:\w+ )?(?:<not>)|\bwhy (?:\w+ )?(?:did|was|were)n't\b|\byou "
        r"(?:don't|do not|won't|will not) (?:need|have|want|get|see|know)\b|\b(?:people|teams?|engineers|developers"
        r"|members|everyone|anyone) (?:do not|don't|won't|are not|aren't|have not|haven't) (?:\w+ )?(?:know|feel"
        r"|need|understand|have|use|work|care)\b|\bthey (?:didn't|did not|do not|don't) (?:respond|migrate|restart"
        r"|update|delete|rotate|page|alert)(?=[.,;!]|$| when| because| until| to)|\bdid(?:n't| not) help\b|\b(?:not"
        r"|\w+n't) done anything wrong\b|\bi do(?:n't| not) think\b|\bdid(?:n't| not) do anything wrong\b|\b"
        r"(?:does not|doesn't|did not|didn't) use the\b.*\b(?:instead|but|logic)\b|\bthings (?:they|you|we) "
        r"(?:didn't|did not|never)\b|^\W*(?:prefer|remember|likewise|given|ensure|avoid|keep|make|try|use"
        r"|note)\b[^.;]*\b(?:don't|do not)\b|\bthey (?:don't|do not|won't|will not|wouldn't) (?:know this|validate"
        r"|understand or)\b|\byou (?:\w+ )?(?:don't|do not|won't|will not|will never|'ll never|wouldn't|never) "
        r"|\byou'll never\b|\bmembers that have not\b|\bafraid (?:that )?they\b|\bleader doesn't\b|\bnever "
        r"(?:stopped|blamed|yelled|shouted|scolded|judged)\b|\bin ways (?:that )?(?:he|she|they|you|people)\b|"
        r"(?:\bnot|n't) plan to\b",
    ),
    Rule(
        name="did-not-think",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:did not|didn't|never) (?:<adv>)(?P<object>(?:bother|think|care|listen|communicate"
        r"|tell|inform|warn|ask|mention|consult|discuss|apologi[sz]e|escalate|reali[sz]e|understand|(?:see|hear"
        r"|read|answer) (?:the|a|any of the|our|my|his|her|their|several|two|three|those|that) (?:\w+ ){0,3}?"
        r"(?:alerts?|alarms?|pages?|warnings?|signs?|messages?|e?mails?|notices?|notifications?|signals?|phones?"
        r"|calls?|notes?|comments?|light|flag|diff|lines?|problem|danger|risk|need)|(?:catch|notice|consider|know) "
        r"(?:that|how|what|the fact))\b.*))",
        triggers="see/hear/read/answer/bother/think/care/listen/communicate/tell/inform/warn/ask/mention/consult/"
        "discuss/apologise/apologize/escalate/realise/realize/understand/catch/notice/consider/know+did/didn't/never",
        matches="Norvik didn't catch that the seal was loose.",
        spares="The node didn't catch that the patch was breaking.",
        reason=reasons.OMISSION,
        rewrite="not-done",
        subjects=POSSIBLE_OTHERS | UNLISTED,
        unless=r"\?|\b(?:if|when|unless|users?|customers?|clients?|everyone|people)\b|\bin ways (?:that )?(?:he|she"
        r"|they|you|people)\b",
    ),
    Rule(
        name="was-not-doing",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:wasn't|weren't|was not|were not|isn't|aren't|is not|are not) (?:<adv>)(?:monitoring"
        r"|watching|testing|checking|paying|listening|looking|following|reading|reviewing|responding|doing (?:his"
        r"|her|their|your|its) jobs?|communicating|answering|reachable|responsive|prepared|ready for)\b.*)",
        triggers="wasn't/weren't/not/isn't/aren't+answering/checking/communicating/following/for/job/jobs/"
        "listening/looking/monitoring/paying/prepared/reachable/reading/responding/responsive/reviewing/testing/"
        "watching+answering/aren't/checking/communicating/doing/following/her/his/isn't/listening/looking/"
        "monitoring/paying/prepared/reachable/reading/ready/responding/responsive/reviewing/testing/wasn't/"
        "watching/weren't",
        matches="Zoe wasn't watching the rollout.",
        spares="The probe wasn't watching the rollout.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=frozenset({ME, YOU, PERSON, TEAM, MAYBE, NOBODY}),
        unless=r"\b(?:if|when|whether) \w+ (?:wasn't|weren't|isn't|aren't|is not|are not)\b|\bnot (?:responding"
        r"|running|working|starting|loading|resolving)\b|\byou (?:aren't|are not)\b|\bpeople around you\b",
    ),
    Rule(
        name="nobody-did",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:no one|no-one|noone|nobody(?: else)?|(?:none|not one) of (?:them|you|the \w+)|not "
        r"(?:a single|one) (?:person|engineer|developer|reviewer)|no (?:engineer|developer|reviewer|team|human))"
        r"(?: (?:on|in|from|at|of) (?:[\w-]{1,20} ){1,4}?| )(?:<adv>)(?:had |has |have |(?:was|were|is|are) "
        r"(?=\w+ing\b))?(?:<adv>)(?P<object>(?!notic|rel[iy]|guess|receiv|own|address|report|complain|us(?:ed|es"
        r"|ing)\b|need|affect|ask|want|expect|realis|realiz|agree|object|attend|die|lik|lov|respond(?:ed)? to my)"
        r"(?:(?:even |test-|actually )*[a-z-]{3,16}ed\b|the (?:courage|decency|sense|guts|foresight|presence of "
        r"mind|idea to|wit)\b|bother|bothers|cares?|cared|checking|testing|watching|monitoring|paying|looking"
        r"|listening|reviewing|<duty-past>|<duty-done>|read|reads|ran|run|took|takes|wrote|said|says|did "
        r"(?:anything|something)|follows|updates|documents|monitors|maintains|responds|answers|replies|communicates"
        r"|bothers|owns|thinks|tests|checks|reviews|listens)\b.*))",
        triggers="one/no-one/noone/nobody/none/single/no+no/nobody/none/noone/not+developer/else/engineer/human/"
        "nobody/none/noone/one/person/reviewer/single/team/them/you",
        matches="Nobody tested the restore.",
        spares="Nobody was affected by the restore.",
        reason=reasons.OMISSION,
        rewrite="nobody",
        unless=r"\b(?:an?|any|some|this) (?!\w+day )(?:[\w-]+ ){1,3}(?:that |which )?(?:nobody|no one|noone"
        r"|no-one) (?!(?:\w+ )?bother)|\bno human (?:required|needed|involved)\b|\b(?:nobody|no one|noone"
        r"|no-one)\b[^.;]*\byet\b|"
        r"\b(?:nobody|no one|noone|no-one) (?:\w+ )?(?:has |have )?(?:shipped|granted|involved|benefit\w*|"
        r"clicked|opted|paid|applied|joined|seem\w* to notice|touched|measured)\b|"
        r"\bnone of (?:them|the \w+) (?!(?:\w+ )?(?:bother\w*|check\w*|test\w*|review\w*|read|thought|told|"
        r"asked|spoke|said|cared?|took|tried|rais\w*|stopped|looked|question\w*)\b)"
        r"|\breach(?:ed)? (?:quorum|consensus)\b|"
        r"(?<!as\s)\bif (?:no one|nobody)\b|\bno one has raised\b|\bnot one of the\b|\bnone of the following\b"
        r"|\bno team dedicated\b|\bno one has (?:optimi[sz]ed|implemented|written|ported|reported)\b|\bwhere (?:no "
        r"one|nobody) is\b|\bmore likely (?:no one|nobody)\b|\b(?:are|is|was|were) \w+ed by\b|\b(?:nobody|no one"
        r"|no-one) (?:\w+ )?(?:noticed|saw|found|used|affected|was using|is using|uses|needs?|asked|knows?|reported"
        r"|worked|works)\b|\bso (?:that )?(?:nobody|no one|no-one)\b|\b(?:that|which|where) (?:nobody|no one"
        r"|no-one) (?:\w+ly )?(?:reads|watches|monitors|maintains|updates|checks|tests|reviews|follows|looks)\b"
        r"|\bwhat (?:should |would |will |could )?happens? (?:when|if) (?:nobody|no one)\b|\b(?:nobody|no one"
        r"|none) [\w -]{0,60}?\bhad (?:the |any |enough |direct |sufficient )?(?:right |necessary |required )?"
        r"(?:permissions?|access|privileges|rights|visibility|credentials|keys?)\b|\b(?:if|when|because|while|as) "
        r"(?:nobody|no one|no-one) (?:is|was|were) (?:on call|working|around|available)\b|\b(?:post-?mortem|alert"
        r"|dashboard|document|runbook|page|doc|test|graph|report|metric|log|review|check|step|list)s? (?:that )?"
        r"(?:nobody|no one) [a-z]+s?\b|\b(?:an?|the|of|in|to) [\w-]+ (?:that )?(?:nobody|no one) (?:was|is|were"
        r"|had) \w+|\bis (?:really )?involved\b|\b(?:nobody|no one|no-one) (?:answered|opened) (?:the )?(?:door"
        r"|only|and|when)\b|\b(?:queue|channel|list|inbox|mailbox|folder|account|address|place|room) (?:that )?"
        r"(?:nobody|no one|no-one)\b|\bnone of the <machine>\b",
    ),
    Rule(
        name="neither-nor",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>neither (?:\w+ly )?(?:of them )?(?:<duty-past>|bothered)\b.*|(?:neither|both) "
        r"(?P<agent>(?:[\w@-]{1,30} ){1,3}?(?:nor|and) (?:[\w@-]{1,30} ){0,2}?[\w@-]{1,30}) (?P<object>"
        r"(?:<duty-past>|<duty-done>|bothered|ran|read|ignored|missed|forgot|failed)\b.*))",
        triggers="neither both",
        matches="Neither Jo nor Ben checked the logs.",
        spares="Neither the probe nor the canary noticed the leak.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=frozenset({PERSON, TEAM, MAYBE}),
        unless=r"^\W*both\b(?!.*\b(?:ignored|missed|forgot|failed)\b)|\b(?:was|were) (?:\w+ )?(?:involved|affected"
        r"|informed|notified|told|asked|consulted|contacted)\b",
    ),
    Rule(
        name="person-not-doing",
        category=FAULT,
        pattern=r"\b(?:due to|because of|caused by|as a result of|result of|thanks to|down to|from|with|without) "
        r"(?P<verb>(?P<agent><who>) (?P<object>(?:(?:not|never) (?:<adv>)(?:<duty-ing>|having|being|knowing"
        r"|double-checking)|noticing|reali[sz]ing|checking|knowing|forgetting|ignoring|missing|failing|rushing"
        r"|skipping|neglecting|overlooking|misreading|misunderstanding)\b.*))",
        triggers="not/never/noticing/realising/realizing/checking/knowing/forgetting/ignoring/missing/failing/"
        "rushing/skipping/neglecting/overlooking/misreading/misunderstanding+as/bc/because/caused/coz/cuz/down/due/"
        "from/result/thanks/w/with/without",
        matches="The gap came from the release team not telling support.",
        spares="The gap came from the exporter not reading the header.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, TEAM, MAYBE, WEAK, WHO, NOBODY}),
        unless=r"\b(?:operations?|requests?|calls?|jobs?|some network) failing\b",
    ),
    Rule(
        name="lack-by-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:lack|absence|want) of (?:[\w-]{1,20} ){1,3}?(?:by|from|on the part of|in|among) "
        r"(?P<agent><det>(?:[\w@-]{1,30} ){0,3}[\w@'-]{1,30})|(?:poorly \w+|badly \w+|poor|bad|terrible"
        r"|insufficient|inadequate|sloppy|weak|late|slow|missing|no|zero|improper|incomplete) (?:[\w-]{1,20} "
        r"){1,3}?(?:by|from|on the part of) (?P<agent2><det>(?:[\w@-]{1,30} ){0,3}[\w@'-]{1,30})|failures? (?:of|by"
        r"|on the part of) (?P<agent3><det>(?:[\w@-]{1,30} ){0,3}[\w@'-]{1,30}) to)(?=[.,;!?]|$| to\b| who\b| "
        r"during\b| when\b| and\b| in\b| at\b| on\b| \w+ed\b| follow| \w+)",
        triggers="poorly badly lack absence want poor bad terrible insufficient inadequate sloppy weak late slow "
        "missing no zero improper incomplete failure failures",
        matches="Poor planning by management.",
        spares="Poor compression by the codec.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=frozenset({YOU, PERSON, TEAM}),
        unless=r"\bslow down\b|\brequested from\b|\bno (?:knowledge|word|sign|logging|\w+ (?:logging|output)) |\b"
        r"(?:no|missing|late) (?:[\w-]+ )?(?:response|reply|answer|reports?|feedback|messages?|news|word|impact"
        r"|input|action|further action|complaints?|tickets?|changes?|requests?|alerts?|action(?:s)? (?:needed"
        r"|required)) (?:yet )?(?:by|from)\b|\black of (?:[\w-]+ ){1,3}?in (?:the|our)\b|\brequires? no\b",
    ),
    Rule(
        name="supposed-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|(?:is|are|am)(?= (?:not )?supposed)) (?:not )?(?:clearly )?(?:supposed"
        r"|meant|told|asked|expected|instructed|warned) (?:not )?to (?P<object>\w+.*?)) (?:but|and|yet|however"
        r"|instead|who)\b",
        triggers="supposed/meant/told/asked/expected/instructed/warned+and/but/however/instead/who/yet+am/are/is/"
        "was/were",
        matches="Karin was supposed to rotate the keys but went home.",
        spares="The job was supposed to rotate the keys but crashed.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\bi was instructed to run\b|\bwere expected to (?:complete|read|have|bring|attend|install)\b|\b"
        r"(?:supposed|expected|meant) to (?:[\w'-]+ ){0,4}[\w'-]+,? and (?!was|were|had|never|instead|then|forgot"
        r"|missed|went|failed|left|do\b)|\bwas asked to (?:do this|include|join|help|take)\b|\bthey are supposed "
        r"to\b",
    ),
    Rule(
        name="was-supposed",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were) (?:not )?(?:clearly )?(?:supposed|meant|expected) (?:not )?to "
        r"(?P<object>\w+.*))",
        triggers="supposed/meant/expected+was/were+to",
        matches="You were supposed to watch the dashboard.",
        spares="The retry was supposed to cover that.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=frozenset({ME, YOU, THEY, PERSON}),
        unless=r"\bwere expected to (?:complete|read|have|bring|attend|install)\b|\b(?:how|what) (?:was|were) \w+ "
        r"(?:supposed|meant)",
    ),
    Rule(
        name="always-doing-it",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:just|only|blindly) (?:clicks?|approves?|rubber-?stamps?|cares? about|wants to)\b.*|"
        r"(?:(?:always|constantly|continually|repeatedly|forever|keeps?|kept) (?:breaking|forgetting|ignoring"
        r"|pushing|messing|missing|deploying|merging|making|screwing|causing|skipping|rushing|blaming|refusing"
        r"|failing)|(?:always|constantly) (?:break|forget|ignore|miss|screw|mess|skip|rush|blame|complain|refuse)\b"
        r"|(?:never|rarely|seldom|hardly ever) (?:even )?(?:tests?|checks?|reviews?|reads?|listens?|asks?|responds?"
        r"|answers?|documents?|updates?|cares?|learns?|bothers?|follows?|replies|communicates?|tells?|writes?"
        r"|runs? (?:the )?tests|does|thinks?|looks?))\b.*)",
        triggers="just only blindly always constantly continually repeatedly forever keeps keep kept never rarely "
        "seldom hardly",
        matches="That team keeps breaking our build.",
        spares="That flag keeps breaking our build.",
        reason=reasons.TRAIT,
        rewrite="none",
        subjects=frozenset({ME, YOU, THEY, PERSON, TEAM, MAYBE, NOBODY}),
        unless=r"\byou (?:can|could|should|must|may|just|might)\b",
    ),
)
