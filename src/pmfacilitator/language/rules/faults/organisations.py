"""Rules about what only people and organisations do or fail to do, so that nobody needs to know their names."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, NOBODY, UNLISTED, WEAK, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

_ANYONE = LIKELY_OTHERS | UNLISTED | {WEAK}
_HUMAN = (
    r"(?:take the time to|ask (?:its|their|his|her|the|any|a|for)|task any|challenge|question (?:the|its|their)"
    r"|heed|retest|provide (?:any |the |its |their |adequate |sufficient |enough |proper |basic )*(?:\w+ "
    r"){0,2}?(?:training|oversight|supervision|guidance|protection|warning|notice|instructions|explanation)"
    r"|act (?:up)?on|prepare (?:themselves|itself)|train|designate|appoint|announce|apologi[sz]e|disclose"
    r"|consult|bother|invest|hire|staff|fund|prioriti[sz]e|supervise|coordinate|cooperate|collaborate|enforce"
    r"|follow up on|listen|own up|admit|learn from|foresee|anticipate|budget|brief|debrief|audit|communicate "
    r"(?:with|to|this|that|the)|take (?:the |any |all |enough |its |their )*(?:necessary |adequate "
    r"|appropriate |reasonable |basic |proper )*(?:steps|actions?|care|responsibility|precautions|measures|heed"
    r"|notice of|seriously|\w+ seriously)|have (?:the |any |an? |enough )*(?:\w+ |in-house ){0,2}?"
    r"(?:procedures?|polic\w+|governance|oversight|leadership|culture|discipline|in-house capacity|rollback "
    r"plan|backup plan|contingency plan|escalation \w+|plan in place|foresight|courage|sense to)|give (?:the "
    r"|any |enough |sufficient |adequate |proper |due |much |serious |it )*(?:consideration|thought|notice"
    r"|warning|attention|weight|priority)|do (?:a good job|enough|its job|their job|its part|any due diligence"
    r"|its homework|anything about)|live up to|keep (?:its|their) (?:word|promises?)|care (?:about|enough)|put "
    r"(?:\w+ ){0,2}?in place (?:any|the|a))"
)

ORGANISATIONS = (
    Rule(
        name="organisation-did-not",
        category=FAULT,
        pattern=rf"\b(?P<verb>(?:did not|didn't|never|has not|hasn't|have not|haven't|had not|hadn't|does not"
        rf"|doesn't|do not|don't|won't|refused to|failed to|fails to) (?:<adv>)(?P<object>(?:{_HUMAN}|(?:"
        rf"(?<=never\s)|(?<=had\snot\s)|(?<=has\snot\s)|(?<=have\snot\s)|(?<=hadn't\s)|(?<=hasn't\s)|"
        rf"(?<=haven't\s))(?:acted (?:up)?on|prepared (?:themselves|itself)|taken (?:any |the |enough )?(?:steps"
        rf"|action|care|measures|precautions)|trained|designated|announced|apologi[sz]ed|disclosed|consulted"
        rf"|bothered|invested|hired|funded|prioriti[sz]ed|supervised|listened|admitted|learned from|learnt from"
        rf"|foresaw|anticipated|cared))\b.*))",
        triggers="ask/task/challenge/question/heed/retest/provide/acted/prepared/taken/train/designate/appoint/"
        "announce/apologise/apologize/disclose/consult/coordinate/cooperate/collaborate/enforce/follow/bother/"
        "invest/hire/staff/fund/prioritise/prioritize/supervise/listen/admit/learn/foresee/anticipate/budget/brief/"
        "debrief/audit/communicate/trained/designated/announced/apologised/apologized/disclosed/consulted/bothered/"
        "invested/hired/funded/prioritised/prioritized/supervised/listened/admitted/learned/learnt/foresaw/"
        "anticipated/cared+did/didn't/do/does/doesn't/don't/failed/fails/had/hadn't/has/hasn't/have/haven't/never/"
        "refused/won't never/not/didn't/doesn't/don't/haven't/hasn't/hadn't/refused/failed/fails/won't+act/care/do/"
        "give/have/keep/live/own/put/take+did/didn't/do/does/doesn't/don't/failed/fails/had/hadn't/has/hasn't/have/"
        "haven't/never/refused/won't take+time+did/didn't/do/does/doesn't/don't/failed/fails/had/hadn't/has/hasn't/"
        "have/haven't/never/refused/won't",
        matches="Tarnbridge did not take the necessary steps before the move.",
        spares="The probe did not take the second path.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=_ANYONE,
        unless=r"\b(?:don't|do not|doesn't|does not) anticipate (?:any|need|the need)\b|\b(?:languages?|classes"
        r"|types|functions?|clients?|libraries|compilers?)\b[^.]*\b(?:don't|doesn't|do not|does not) care\b"
        r"|^\W*culture\b|\?\W*$|\b(?:if|when|whether|unless|users?|customers?|clients?|we|i|everyone|people)\b "
        r"(?:\w+ )?(?:did not|didn't|do not|don't|never|have not|haven't|had not|hadn't)|\b(?:not|\w+n't|never) "
        r"(?:\w+ )?(?:have|take) (?:the |a )?(?:plan|time|place)\b(?! in place)",
    ),
    Rule(
        name="gave-no-notice",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:sent|gave|provided|offered|published|made|left|issued|posted|showed|took|did|had) "
        r"(?:out |us |me |customers |users |its \w+ )?(?:absolutely )?(?:no|zero|little) (?:\w+ )?(?:notice|warning"
        r"|explanation|apolog\w+|documentation|communication|heads-up|attempt|effort|regard|testing|due diligence"
        r"|qa|quality control|supervision|oversight|interest|remorse|accountability|safeguards?|rollback plan"
        r"|staged rollout|backups?)\b.*|only to (?:cause|make (?:it|things|matters)|break|create|discover that"
        r"|find that|find out|reali[sz]e|lose)\b.*|(?:took|takes|chose|picked|went for|preferred) the (?:easy"
        r"|easiest|cheap|cheapest|lazy|laziest|quick and dirty|path of least) (?:path|way|route|option|resistance"
        r"|vendor|supplier|solution|fix|tool|san)\b.*)",
        triggers="notice/warning/explanation/apology/apologies/documentation/communication/heads/attempt/effort/"
        "regard/testing/diligence/qa/quality/supervision/oversight/interest/remorse/accountability/safeguard/"
        "safeguards/rollback/staged/backup/backups/only/easy/easiest/cheap/cheapest/lazy/laziest/dirty/least+break/"
        "cause/cheap/cheapest/create/dirty/discover/easiest/easy/find/laziest/lazy/least/little/lose/make/matters/"
        "no/option/realise/realize/resistance/route/san/solution/supplier/things/tool/vendor/zero",
        matches="The vendor sent out no notice of the move.",
        spares="The job sent out no warning of the run.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=_ANYONE,
        unless=r"\bwe (?:had|made|took|did|gave|sent)\b|\bnew \w+ had\b|\b(?:if|when)\b",
    ),
    Rule(
        name="only-tested-one",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:only|merely|just) (?:ever |bothered to )?(?:studied|tested|checked|looked at"
        r"|considered|reviewed|planned|trained|read|notified|told|informed|asked|cared about|thought about|fixed"
        r"|responded|reacted|replied|noticed|started|began)\b.*(?:\b(?:after|when|once|one|two|the|half|part|some"
        r"|recent|because|about|for|of|two|at|a)\b.*))",
        triggers="only/merely/just+about/asked/at/began/checked/considered/fixed/informed/noticed/notified/planned/"
        "reacted/read/replied/responded/reviewed/started/studied/tested/told/trained+asked/began/bothered/cared/"
        "checked/considered/ever/fixed/informed/just/looked/merely/noticed/notified/planned/reacted/read/replied/"
        "responded/reviewed/started/studied/tested/thought/told/trained",
        matches="The planners only tested one of the gates.",
        spares="The probe only tested one of the gates.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\bjust (?:checked|tested|read|told|asked|fixed|noticed|started|began|looked|notified|informed"
        r"|replied|responded|reviewed)\b|\b(?:not|\w+n't|if|when|users?|customers?)\b",
    ),
    Rule(
        name="on-a-friday",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:deployed|released|rolled out|pushed|merged|shipped|launched|upgraded|changed"
        r"|migrated|went live|updated|scheduled|did|ran|started)\b[^.;]{0,60}? (?:on a friday|(?:on )?friday "
        r"(?:afternoon|evening|night)|(?:right |just |shortly |hours |the day )before (?:the |a |christmas|easter"
        r"|thanksgiving|black friday)(?:(?:long )?weekend|holidays?)?|over (?:easter|christmas|the holidays)|at "
        r"(?:5|five) ?(?:pm|o'clock)|in the middle of (?:the (?:day|night|business day|work ?day)|peak"
        r"|business))\b.*)",
        triggers="friday/before/easter/christmas/holidays/pm/middle+changed/deployed/did/launched/live/merged/"
        "migrated/pushed/ran/released/rolled/scheduled/shipped/started/updated/upgraded+afternoon/at/black/"
        "christmas/christmasholiday/christmasholidays/christmaslong/christmasweekend/day/easter/easterholiday/"
        "easterholidays/easterlong/easterweekend/evening/five/fiveo'clock/fivepm/friday/fridayholiday/"
        "fridayholidays/fridaylong/fridayweekend/holiday/holidays/hours/just/middle/night/o'clock/pm/right/shortly/"
        "thanksgiving/thanksgivingholiday/thanksgivingholidays/thanksgivinglong/thanksgivingweekend/weekend/workday",
        matches="They shipped the new tariff on a Friday.",
        spares="The pipeline shipped the new tariff on a Friday.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"^\W*\d{1,2}:\d\d|\b(?:fixed|restored|reverted|recovered|as planned|maintenance window)\b|\bbefore "
        r"the (?:incident|outage|migration|release|alert|change|deploy\w*|upgrade|crash|error|first|second|next)\b",
    ),
    Rule(
        name="decided-alone",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:decided|chose|elected|opted|went ahead|took it upon (?:himself|herself|themselves"
        r"|itself)|acted|(?:un)?did it) (?:entirely |all )?(?:on (?:its|their|his|her|your) own|unilaterally|by "
        r"(?:himself|herself|themselves)|alone|without (?:telling|asking|consulting|informing|warning|notifying"
        r"|checking with|discuss\w+|any \w+|so much as)|against (?:the |all |our )?(?:advice|agreement|recommend\w+"
        r"|polic\w+|rules|procedures?|instructions))\b.*|took it upon (?:himself|herself|themselves|itself"
        r"|yourself) to\b.*)",
        triggers="decided/chose/elected/opted/ahead/acted/upon+advice/against/agreement/alone/asking/checking/"
        "consulting/her/herself/himself/his/informing/instructions/much/notifying/own/procedure/procedures/rules/"
        "telling/themselves/unilaterally/upon/w/warning/without",
        matches="The vendor decided on their own that the time was right.",
        spares="The scheduler decided on its own that the time was right.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS,
    ),
    Rule(
        name="did-anyone-bother",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:did|does|do|has|have|will|would|could|can) (?P<agent>(?:any|anyone|anybody|no one"
        r"|nobody|one of|none of|a single) ?(?:[\w@-]{1,30} ){0,4}?[\w@'-]{1,30}) (?:even |ever |actually |really "
        r")?(?:bother(?:ed)?|care[ds]?|take responsibility|give a|own a|listen)\b.*)",
        triggers="bother/bothered/care/cares/cared/responsibility/give/own/listen+can/could/did/do/does/has/have/"
        "will/would+a/bother/bothered/care/cared/cares/listen/responsibility",
        matches="Did any managers bother to come?",
        spares="Did any probes give a value?",
        reason=reasons.ACT,
        rewrite="none",
        agents=KNOWN_OTHERS | {NOBODY},
    ),
    Rule(
        name="poor-work-of-a-team",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:communications?|response|planning|handling|support|testing|reviews?|management"
        r"|preparation|leadership|oversight|supervision|coordination|execution|decisions?|documentation|monitoring"
        r"|maintenance|behaviou?r|conduct|performance|judge?ment|reaction|advice|service|workmanship|attitude|care"
        r"|effort|follow-?up|handover) (?:from|by|of|at|on the part of|on|in|within) (?P<agent><who>) (?:was|were"
        r"|is|are|has been|have been|left|leaves) (?:\w+ly |very |so |rather |quite |far |just |also |really )*"
        r"(?:poor|bad|terrible|awful|lacking|inadequate|insufficient|non-?existent|absent|appalling|unacceptable"
        r"|disappointing|abysmal|sloppy|weak|confusing|chaotic|atrocious|shameful|disgraceful|pathetic|dismal"
        r"|shocking|shoddy|irresponsible|negligent|unprofessional|below (?:standard|par)|not (?:good enough"
        r"|acceptable|adequate|up to)|too (?:slow|late|little)|slow|late|a (?:mess|joke|disaster|disgrace|failure"
        r"|shambles)|(?:a lot|much|something|a great deal) to be desired)\b)",
        triggers="poor/bad/terrible/awful/lacking/inadequate/insufficient/nonexistent/non/absent/appalling/"
        "unacceptable/disappointing/abysmal/sloppy/weak/confusing/chaotic/atrocious/shameful/disgraceful/pathetic/"
        "dismal/shocking/shoddy/irresponsible/negligent/unprofessional/below/good/acceptable/adequate/slow/late/"
        "mess/joke/disaster/disgrace/failure/shambles/desired/little/up+advice/attitude/behavior/behaviour/care/"
        "communication/communications/conduct/coordination/decision/decisions/documentation/effort/execution/"
        "follow/followup/handling/handover/judgement/judgment/leadership/maintenance/management/monitoring/"
        "oversight/performance/planning/preparation/reaction/response/review/reviews/service/supervision/support/"
        "testing/workmanship+are/been/is/leaves/left/was/were",
        matches="Planning by the harbour team was poor.",
        spares="Coverage by the harbour antenna was poor.",
        reason=reasons.LABEL,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:if|when|whether)\b",
    ),
    Rule(
        name="warned-but-went-on",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:was|were|had been|has been|have been|got) (?:\w+ )?(?:warned|told|informed"
        r"|advised|alerted|asked)\b[^.;]* (?:and|but|yet) (?:still |then |simply |just |again )?(?:chose|did "
        r"nothing|ignored|decided|went ahead|carried on|took no|didn't|did not|never|refused|pressed on|continued"
        r"|kept|looked away|looked the other way)|(?:knew|was aware|were aware|had known|has known|have known|saw) "
        r"(?:of |about )?[^.;]* (?:and|but|yet) (?:still |then |simply |just |chose to )?(?:did nothing|do nothing"
        r"|said nothing|kept (?:quiet|silent)|ignored|went ahead|carried on|took no action|shipped|released|sold"
        r"|let it|left it|continued|carried on|kept|went on|just lived|lived with|looked away))\b.*|(?:[a-z]+ed"
        r"|went|chose|took|made|put|let|gave)\b[^.;]{0,60} (?:despite|over|against|in spite of) (?:the |our |my "
        r"|all |everyone's |everybody's |his |her |their |repeated |numerous |many |several )*(?:objections?"
        r"|protests?|warnings?|advice|concerns|recommendations)\b(?: .*)?)",
        triggers="warned told informed advised alerted asked knew aware known saw objection objections protest "
        "protests warning warnings advice concerns recommendation recommendations",
        matches="The mill was told of the crack and pressed on.",
        spares="The mill was told of the crack and stopped the wheel.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=_ANYONE,
        unless=r"\b(?:users?|customers?|clients?|we|i)\b (?:\w+ )?(?:was|were|had|have|knew)\b|\b(?:if|when"
        r"|whether)\b|\b(?:job|pod|node|service|system|check|build|deploy\w*|server|client|disk|alert)s? \w+ "
        r"(?:despite|over|against)\b|\b(?:warnings?|advice|concerns) (?:from|in|of|emitted|logged) (?:the )?"
        r"(?:compiler|linter|log|build|tool)",
    ),
    Rule(
        name="did-not-even",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:did|do|does|has|have|had|was|were|is|are)(?: not|n't)) (?:\w+ly )?even (?!know"
        r"(?:n)? (?:if|whether)|need|have to|notice (?:the |any )?difference|close|remotely|in|on|a|the|for|at|sure"
        r"|that)[a-z]+\b.*)",
        triggers="even+are/aren't/did/didn't/do/does/doesn't/don't/had/hadn't/has/hasn't/have/haven't/is/isn't/was/"
        "wasn't/were/weren't",
        matches="They did not even have a second pump.",
        spares="The page did not even load.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=KNOWN_OTHERS - {YOU},
        unless=r"\bsome (?:companies|customers|businesses|people|users|sites)\b|\b(?:users?|customers?|clients?"
        r"|people|someone|visitors?|anyone|everyone|somebody|engineers who|if|so that|unless)\b (?:[\w']+ )?(?:did"
        r"|do|does|has|have|had|was|were|is|are|can|could)|\b(?:can't|cannot|couldn't|could not) even (?:log|access"
        r"|open|see|get|load|reach|connect|use|start|sign|run|install)\b",
    ),
    Rule(
        name="seems-not-to",
        category=FAULT,
        pattern=r"\b(?P<verb><not> (?:<adv>)(?P<object>(?:seem|appear) to (?:<adv>)(?:understand|grasp|get|know"
        r"|care|reali[sz]e|learn|listen|read|test|think|want|bother|mind|pay|check|believe|take)\b.*))",
        triggers="seem/appear+not/didn't/don't/doesn't",
        matches="Some people do not seem to understand the alarm.",
        spares="Some probes do not seem to get the alarm.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\b(?:users?|customers?|clients?|visitors?)\b|\bif\b|\?\W*$",
    ),
    Rule(
        name="bare-fault",
        category=FAULT,
        pattern=r"(?:^\W*|\b(?:is|was|its|it's|be|been|not|all|just|partly|mostly|entirely|,) )(?P<verb>(?P<agent>"
        r"(?:the |our |your )?(?:[\w@.-]{1,30} )?[\w@.-]{2,30}s) fault)(?=\W*$|[,.;)]| (?:for|that|this|again"
        r"|here)\b)",
        triggers="fault",
        matches="it is all the vendors fault",
        spares="it is all the probes fault",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS,
    ),
    Rule(
        name="how-can-they",
        category=FAULT,
        pattern=r"\b(?P<verb>how (?:the hell |on earth |in the world )?(?:can|could|does|do|did|is it that|come) "
        r"(?:a |an |any |such |such a |one of the |the )?(?P<agent>(?:[\w-]+ ){1,4}?(?:<people-noun>|compan\w+|bank"
        r"|banks|airlines?|business|corporation|organi[sz]ation|provider|government|agency|hospital|utility|size"
        r"|scale|money|resources|importance|giant|firm|service|vendor)|they|[\w@-]{2,20})(?: (?:like|of|with) "
        r"(?:that|this|\w+))? (?:still |even |possibly |just )?(?:not (?!be able)|run without|operate without"
        r"|survive without|get away with|let (?:this|that|it|such)|allow (?:this|that|it|such)|be (?:so|this"
        r"|that) \w+|have (?:no\b|such (?:\w+ )?(?:weak|poor|bad|lax|terrible|shoddy|sloppy|awful|little))|miss "
        r"(?:this|that|it|such)|screw|mess|fail so|fail to|ship (?:this|that|it|such|something)|release (?:this"
        r"|such|something)|think (?:this|that|it))\b.*)",
        triggers="how+allow/be/even/fail/get/have/just/let/mess/miss/not/operate/possibly/release/run/screw/ship/"
        "still/survive/think",
        matches="How can a company like that run without a second pump?",
        spares="How can a pump run without oil?",
        reason=reasons.WHY,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\bhow (?:can|could|do|did) (?:we|i|you)\b",
    ),
)
