"""Rules about training, sanctions and supervision of people, in whatever words they are decided or reported."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, MAYBE, PERSON, TEAM, THEY, WEAK, YOU
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_BE = r"(?:was|were|is|are|be|been|being|'s|'re|got|get|gets|getting)"
_NOT_THEM = r"\b(?:<customers>|passengers|patients|tenants?)\b"
_SOMEBODY = frozenset({YOU, PERSON, TEAM, THEY})
_TEACHING = (
    r"(?:re-?training|training|coaching|coach|mentoring|mentor|counsell?ing|supervision|refreshers?|courses?"
    r"|onboarding|induction|instructor|simulator|re-?education|lessons?|guidance|workshops?|assessments?"
    r"|tuition|schooling)"
)
_GROUPS_IN_GENERAL = (
    r"\b(?:all|every|new|any) (?:\w+ ){0,2}?(?:engineers?|developers?|teams?|staff|responders?|employees?|hires?"
    r"|members?|joiners?|people|colleagues?)\b|\b(?:every(?:one|body)|any(?:one|body)|whole team)\b"
)
_REPORTED = (
    r"(?: involved| concerned| responsible| in question| at fault| who\b.*| until\b.*| after\b.*| before\b.*| "
    r"on\b.*| in\b.*| about\b.*| for\b.*| so\b.*| if\b.*| and\b.*)?(?=\W*$|,)"
)
_CARE = (
    r"(?:be|stop|not|never|always|actually|double-?check|check|test|verify|review|read|re-?read|think|pay|slow"
    r"|follow|listen|learn|communicate|improve|own|look|ask|respect|wait|use (?:his|her|their|your|some)|take"
    r"|remember|sign|stay|remain|concentrate|focus|stick|comply|adhere|speak up|escalate|keep)"
)

BETTERMENT = (
    Rule(
        name="was-sanctioned",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>{_BE} (?:<adv>)(?:since |now |all |to be )?(?:re-?trained|re-?instructed|re-?educated"
        rf"|re-?briefed|re-?assessed|coached|counsell?ed|suspended|dismissed|sacked|reprimanded|disciplined|demoted"
        rf"|reassigned|let go|supervised|shadowed|sidelined|blacklisted|written up|fired|barred from|banned from"
        rf"|stripped of|relieved of|pulled (?:off|from)|taken off|removed from (?:the )?(?:on-call|rota|roster|team"
        rf"|project|post|role|rotation|schedule|job|duty|position)|referred to (?:the |a |an |his |her |their )?"
        rf"(?:\w+ )?(?:regulator|board|hr|council|manager|panel|committee|counsell?or)|sent (?:back )?(?:to|on"
        rf"|for) (?:the |a |an )?(?:\w+ ){{0,3}}?{_TEACHING}|(?:moved|transferred) to (?:a |an |another )?(?:\w+ "
        rf"){{0,2}}?(?:role|job|post|position|team|desk|department|project)|put on (?:a |an )?(?:\w+ )?(?:leave|pip"
        rf"|probation|notice|light duties|performance plan|warning)|issued (?:with )?(?:a |an )?(?:\w+ )?(?:warning"
        rf"|reprimand|caution)|made to (?:write|apologi[sz]e|sign|redo|repeat|attend|resign|pay|take|sit|explain"
        rf"|present)|(?:expected|required|obliged|ordered) to (?:get|obtain|seek|attend|undergo|complete|re-?take"
        rf"|redo|repeat|resign|apologi[sz]e|sign)|replaced(?=\W*$| by someone| after| for| immediately| as))\b"
        rf"(?P<object>.*))",
        triggers="retrained trained reinstructed instructed reeducated educated rebriefed briefed reassessed "
        "assessed coached counselled counseled suspended dismissed sacked reprimanded disciplined demoted "
        "reassigned let supervised shadowed sidelined blacklisted written fired barred banned stripped relieved "
        "pulled taken removed referred sent moved transferred put issued made expected required obliged ordered "
        "replaced",
        matches="The fitter was sent back to the simulator.",
        spares="The old pump was replaced after the storm.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=_SOMEBODY,
        unless=r"\b(?:concerns?|complaints?|objections?|warnings?|worries|claims?|allegations?|charges?|cases?"
        r"|reports?|ideas?|proposals?|requests?)\b.{0,60}\bdismissed\b|\bcop was\b|\bexpected to complete\b|"
        rf"{_NOT_THEM}|\b(?:not|\w+n't|never|nobody|no one|whether|afraid|fear\w*|without) (?:[\w']+ ){{0,4}}(?:be "
        rf"|been |being )?(?:fired|sacked|dismissed|disciplined|punished|let go|suspended|replaced|retrained)\b"
        rf"|\bwritten up (?:in|by|as|for)\b|\bfired (?:a|two|three|some|many) (?:\w+ )?(?:year|month|week)s? "
        rf"(?:later|ago|before)\b",
    ),
    Rule(
        name="received-training",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:received?|receives|receiving|get|gets|got|undergo|undergoes|underwent|undergoing"
        rf"|complete[sd]?|attend(?:s|ed)?|redo|redone|repeat|sit through|sat through|go through|goes through|go "
        rf"back|went (?:back )?(?:through|to|on)|benefit from|benefits from|needs?|need|could do with|wants?"
        rf"|spends?|take) (?:(?!all\b)[\w-]+ ){{0,6}}?{_TEACHING}\b(?P<object>.*))",
        triggers="retraining/training/coaching/coach/mentoring/mentor/counselling/counseling/supervision/refresher/"
        "refreshers/course/courses/onboarding/induction/instructor/simulator/reeducation/education/lesson/lessons/"
        "guidance/workshop/workshops/assessment/assessments/tuition/schooling+attend/attended/attends/benefit/"
        "benefits/complete/completed/completes/do/get/gets/go/goes/got/need/needs/receive/received/receives/"
        "receiving/redo/redone/repeat/sat/sit/spend/spends/take/undergo/undergoes/undergoing/underwent/want/wants/"
        "went",
        matches="The deputy received additional training on the winch.",
        spares="The model received additional training on the new set.",
        reason=reasons.ACTION,
        rewrite="training",
        subjects=frozenset({PERSON}),
        unless=r"\bagreement\b|\bits personnel\b|"
        rf"{_NOT_THEM}|{_GROUPS_IN_GENERAL}|\b(?:engineers|developers|employees|people|responders|they|you|staff"
        rf"|operators|members) (?:\w+ )?(?:received?|get|got|attend(?:ed)?|complete[sd]?|take)\b|\btraining (?:data"
        rf"|sets?|runs?|jobs?|loops?|pipelines?|env\w*|material)\b|\b(?:take|get|needs?|want) (?:\w+ ){{0,3}}?"
        rf"(?:risk|impact|damage|vulnerability|security|an|the) assessment|\bon (?:the |our |a )?new\b|\b(?:need"
        rf"|needs|needed|want) to (?:adjust|improve|update|revise|review|change|fix) the\b",
    ),
    Rule(
        name="training-for-somebody",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>{_TEACHING}(?: sessions?)?(?: (?:will|should|must|to|has|is|was|needs? to)(?: be| "
        rf"been)?)?(?: (?:given|provided|arranged|scheduled|organi[sz]ed|booked|offered|planned|issued|recommended"
        rf"|mandated|required|mandatory|compulsory))? (?:to|for|with) (?P<agent><who>)){_REPORTED}",
        triggers="retraining/training/coaching/mentoring/counselling/counseling/supervision/refresher/refreshers/"
        "course/courses/onboarding/induction/reeducation/education/lesson/lessons/workshop/workshops/tuition/"
        "schooling+for/to/with",
        matches="A refresher for the operator who moved the crane.",
        spares="A refresher for the whole team on the new crane.",
        reason=reasons.ACTION,
        rewrite="training",
        agents=frozenset({PERSON, WEAK}),
        unless=rf"{_NOT_THEM}|{_GROUPS_IN_GENERAL}|\b(?:for|to|with) (?:the |our |all |these )?(?:\w+ ){{0,2}}?"
        rf"(?:staff|people|personnel|[a-z]+s)(?! (?:involved|concerned|responsible|who|in question|at fault))\b|\b"
        rf"(?:for|to|with) (?:operations|security|support|product|infrastructure|engineering|development|platform"
        rf"|networking)\b",
    ),
    Rule(
        name="give-somebody-training",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:provide|give|get|offer|book|enrol|enroll|sign|send|put|pair|assign|find|buy|sit"
        rf"|schedule|place|have) (?P<agent>(?!me\b|us\b)<who>) (?:(?:up|back|down|in|through|for|on|to|with|under"
        rf"|redo|repeat|attend|complete|take|undergo|do) ){{1,2}}(?:(?!all\b)[\w-]+ ){{0,4}}?(?:{_TEACHING}|senior"
        rf"|seniors|warning|pip|probation|improvement plan|performance plan|leave)\b(?P<object>.*))",
        triggers="retraining/training/coaching/coach/mentoring/mentor/counselling/counseling/supervision/refresher/"
        "refreshers/course/courses/onboarding/induction/instructor/simulator/reeducation/education/lesson/lessons/"
        "guidance/workshop/workshops/assessment/tuition/schooling/senior/seniors/warning/pip/probation/plan/leave"
        "+assign/book/buy/enrol/enroll/find/get/give/have/offer/pair/place/provide/put/schedule/send/sign/sit"
        "+assessment/assessments/coach/coaching/counseling/counselling/course/courses/guidance/improvement/"
        "induction/instructor/leave/lesson/lessons/mentor/mentoring/onboarding/performance/pip/probation/re/"
        "reeducation/refresher/refreshers/retraining/schooling/senior/seniors/simulator/supervision/training/"
        "tuition/warning/workshop/workshops",
        matches="Provide Joe with training on the winch.",
        spares="Provide the model with training data.",
        reason=reasons.ACTION,
        rewrite="training",
        agents=frozenset({PERSON}),
        unless=rf"{_NOT_THEM}|{_GROUPS_IN_GENERAL}|\btraining (?:data|sets?|runs?|material)\b|\b(?:engineers"
        rf"|developers"
        r"|responders|people|staff|operators|managers|reviewers|members|leads|volunteers|students|maintainers|users"
        r"|authors|[a-z]+ors|[a-z]+ers) (?:with|on|in|for|to)\b|\bon the new\b",
    ),
    Rule(
        name="not-allowed-near",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:(?:is|are|was|were|'s|'re)(?: not|n't) (?:be )?|(?:must|shall|should|will|can|may)"
        r"(?: not|n't)? (?:no longer )?be |(?:is|are) no longer |never (?:again )?(?:be )?)(?:allowed|permitted"
        r"|trusted|let|employed|hired|rehired|left alone)\b(?:.*\b(?:anymore|any more|again|alone|unsupervised"
        r"|without|near|touch|by (?:himself|herself|themselves))\b.*))",
        triggers="allowed/permitted/trusted/let/employed/hired/rehired/left+again/alone/any/anymore/by/near/touch/"
        "unsupervised/w/without+again/alone/anymore/herself/himself/more/near/o/themselves/touch/unsupervised/"
        "without",
        matches="Ilse is not allowed to touch the winch anymore.",
        spares="The probe is not allowed to touch the disk anymore.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=frozenset({YOU, PERSON, MAYBE}),
        unless=rf"{_NOT_THEM}|\?\W*$|\b(?:no one|nobody|anyone|everyone|you) (?:is|are|should|will|can)\b",
    ),
    Rule(
        name="keep-somebody-away",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:(?:don't|do not|never|not|lets not|let's not|stop) (?:let|letting|allow|allowing)"
        r"|keep|get|pull|take|move|transfer|kick|bar|ban) (?P<agent>(?!it\b|this\b|that\b)<who>) (?:\w+ )?(?:near"
        r"|away from|off (?:the )?(?:on-call|rota|roster|rotation|schedule|project|team|case|release|deploy)|to "
        r"(?:a|another) (?:\w+ ){0,2}(?:team|role|post|position|department|project|job)|out of (?:the )?(?:on-call"
        r"|rota|team|project|production|prod|repo)|touch|deploy|merge|push|approve|alone|unsupervised|from "
        r"(?:deploying|merging|touching|the on-call|on-call|production|prod))\b.*)",
        triggers="let/letting/allow/allowing/keep/get/pull/take/move/transfer/kick/bar/ban+alone/approve/call/case/"
        "department/deploy/deploying/from/job/merge/merging/near/position/post/prod/production/project/push/"
        "release/repo/role/roster/rota/rotation/schedule/team/touch/touching/unsupervised+alone/another/approve/"
        "away/call/department/deploy/deploying/job/merge/merging/near/off/out/position/post/prod/production/"
        "project/push/repo/role/roster/rota/rotation/schedule/team/touch/touching/unsupervised",
        matches="Let's not let Joe near the winch for a while.",
        spares="Let's not let the probe near the disk for a while.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=frozenset({PERSON}),
        unless=r"\bin touch with\b|"
        rf"{_NOT_THEM}|\b(?:move|take|keep|get) (?:the |our |all )?(?:\w+ )?(?:engineers|developers|people"
        r"|on-call|everyone|someone)\b(?! (?:off|who))",
    ),
    Rule(
        name="no-access-for",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:no (?:more )?|revoke |remove |withdraw |suspend |block )(?:[\w-]+ ){0,3}?(?:access"
        r"|rights|permissions|privileges|commit bit|deploys|accounts?|certification|licen[cs]e) (?:for|of|from"
        r"|away from) (?P<agent><who>)(?=\W*$|[,;]| (?:until|after|for|involved|concerned|who|again|anymore)\b).*"
        r"|access (?:of|for) (?P<agent2><who>) (?:is |was |has been |to be |will be |should be )?(?:to be )?"
        r"(?:revoked|removed|suspended|withdrawn|restricted|taken away)\b.*|(?:lose|loses|lost|forfeit\w*) (?:\w+ "
        r"){0,3}?(?:access|rights|privileges|commit bit)\b.* (?:until|for good|for (?:a|one|two|three) (?:week"
        r"|month|year)s?)\b.*|took (?:\w+ ){0,3}?(?:access|rights|privileges) away from (?P<agent3><who>)\b.*)",
        triggers="access rights permissions privileges bit deploys account accounts certification licence license",
        matches="No more winch access for trainees.",
        spares="No more winch access for the probes.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=frozenset({PERSON, YOU, THEY}),
        unless=rf"{_NOT_THEM}|\b(?:former|departed|leaving|departing|ex-?\w+|left) ",
    ),
    Rule(
        name="get-rid-of",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:get(?:ting)? rid of|fire|sack|replace|demote|discipline|reprimand|punish|make an "
        r"example of|(?:keep(?:ing)?|have|need) (?:a )?(?:close|closer|careful) (?:eye|watch) on|stricter "
        r"(?:supervision|monitoring|control) of|closer supervision of) (?P<agent>(?!me\b"
        r"|us\b|you\b)(?:him|her|them|whoever|<who>))(?=\W*$|[,;:]| (?:who|keeps|from now|until|after|as|because"
        r"|for|before|he|she|and|in|doing|from)\b).*)",
        triggers="closer/demote/discipline/example/eye/fire/punish/replace/reprimand/rid/sack/"
        "stricter/supervision/watch+demote/discipline/fire/of/on/punish/replace/reprimand/sack",
        matches="We should get rid of whoever keeps doing this.",
        spares="We should get rid of the pump that keeps stopping.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=frozenset({PERSON, TEAM, THEY}),
        unless=r"\bfire (?:for|after|when|once|if|as|before)\b|\b(?:replace|demote|discipline|fire) them\b"
        r"|\breplace \S+ (?:\w+ ){0,3}with\b|\berror-prone people\b|"
        rf"{_NOT_THEM}|\b(?:not|\w+n't|never|nobody|no one|why|without|afraid|fear\w*) (?:[\w']+ ){{0,4}}(?:get"
        rf"|fire|sack"
        r"|punish|discipline|replace|demote)\b|\bfire (?:department|brigade|service|crew|drill|alarm|marshal|team)"
        r"|\b(?:tempting|easy|used) to\b|\bwould not\b|\b(?:rather than|focus\w*|instead of) (?:\w+ )?on\b|\bto "
        r"punish\b|\breplace \w+ (?:with|as|by)\b|\bno (?:reason|need) to get rid\b",
    ),
    Rule(
        name="teach-them",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:teach|educate|train|retrain|re-train|remind|urge|lecture|reiterate to|stress to"
        rf"|emphasi[sz]e to|impress on|impress upon|drill into|instruct|warn|brief|mentor|coach|tutor) (?P<agent>"
        rf"(?!me\b|us\b|(?:the |all |our )?(?:[\w-]+ ){{0,3}}(?:teams?|developers|engineers|staff|people|operators"
        rf"|owners|instructors|employees|members|reviewers|everyone|devs|colleagues|users) (?:on how to|how to|on"
        rf"|about|of)\b(?! (?:not|stop|the importance)))<who>) (?:on how (?:to|not to)|how (?:to|not to|\w+ works?)"
        rf"|what (?:a|an|the|it|not)\b|not to|to {_CARE}|that (?:it is|it's|they|he|she|you|bypassing|skipping"
        rf"|ignoring)|so that they (?:stop|don't|do not|won't|know)|the (?:importance|basics|value|difference"
        rf"|rules)|of the importance|of (?:their|his|her)|about (?:the (?:importance|dangers?|risks?)|not|his|her"
        rf"|their|\w+ing\b|basic)|properly|better|again|on (?:the importance|basic|proper|git|sql|testing|his|her"
        rf"|their))\b(?P<object>.*))",
        triggers="teach educate train retrain remind urge lecture reiterate stress emphasise emphasize impress "
        "drill instruct warn brief mentor coach tutor",
        matches="Somebody needs to teach Joe how to use the winch.",
        spares="The page shows how to teach the model the basics.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\bremind them that you\b|\bwarn (?:developers|users|people|readers|operators|them) that\b|\bthis "
        r"(?:should|will|can) instruct\b|\bi (?:would |strongly |\w+ )?(?:urge|encourage) you\b|"
        rf"{_NOT_THEM}|\b(?:to|which|that|will|would|alert|banner|bot|message|page|prompt|hook|job|system|tool) "
        rf"(?:remind|warn|instruct|teach)s? (?:the |a )?(?:operator|author|reviewer|developer|engineer|caller"
        rf"|on-call|person|owner|responder)s? (?:that|about|of|not|to)\b|\b(?:new|every|all new) (?:\w+ )?"
        rf"(?:engineers?|hires?|members?|joiners?|people|colleagues?|responders?|developers?|staff)\b|\b(?:not|n't"
        rf"|no need to|instead of|rather than|without) (?:\w+ ){{0,3}}(?:teach|train|retrain|remind|lecture|warn)"
        rf"|\b[a-z]+s how to\b|\byou how to\b|\bis not a requirement\b"
        r"|\bthat they are (?:all )?(?:great|good|safe|valued|welcome)\b",
    ),
    Rule(
        name="tell-them-to",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:tell|ask|get|make|have|force|push|expect|want|need|beg|advise|encourage|require"
        r"|order|'d like|would like|trust) (?P<agent>(?!me\b|us\b)(?:whoever|everyone|everybody|people|all of "
        r"(?:you|them|us)|<who>)) (?:to |please )?(?:actually (?!happen|work)|stop \w+ing|always (?:test|check"
        r"|verify|review|read|run|ask|use)|(?:to )?not (?:to )?(?:push|merge|deploy|touch|skip|ignore)"
        r"|double-?check|think (?:twice|before|about what|first)|be (?:more|less|extra) \w+|pay (?:more |better "
        r"|closer )?attention|slow down|read (?:his|her|their|your|the (?:docs|documentation|runbook|manual|ticket"
        r"|diff))|learn (?:how|to|the|basic)|take (?:more )?(?:care|responsibility|ownership)|sign (?:off )?that"
        r"|follow (?:the )?(?:process|procedure|rules|runbook|checklist)|test (?:his|her|their|your|things|before)"
        r"|check (?:his|her|their|your)|show up|do (?:his|her|their|your) (?:job|homework))\b(?P<object>.*))",
        triggers="tell/ask/get/make/have/force/push/expect/want/need/beg/advise/encourage/require/order/like/trust"
        "+actually/always/attention/care/check/double/doublecheck/extra/follow/homework/job/learn/less/more/not/"
        "ownership/read/responsibility/show/sign/slow/speak/stop/test/think",
        matches="I expect everyone to actually read the chart.",
        spares="We expect the probes to actually read the gauge.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=rf"{_NOT_THEM}|\?\W*$|\b(?:not|\w+n't|never|instead of|rather than|no need to|don't) (?:\w+ ){{0,3}}"
        rf"(?:tell|ask|get|make|have|expect|need|want|require|trust)\b|\b(?:told|asked|easier|allows?|helps?|lets?"
        rf"|enables?|hard|difficult|able) (?:\w+ ){{0,3}}(?:to )?(?:get|make|have|ask|tell)\b|\bmake sure\b|\bhave "
        rf"to\b|\bneed to\b|\bwant to\b|\bencourage you to\b|\ballows? the\b",
    ),
)
