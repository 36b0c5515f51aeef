"""What people are told to do, or to leave."""

from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

BIDDINGS = (
    *ways(
        Rule(
            name="make-people-behave",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="Enforce that pods follow the quota.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\bremind people to speak\b|\btell its peers\b|\bmake (?:them|it|this|these|those|things) more "
            r"(?!careful|attentive|disciplined|responsible|aware)\w+|\bremind (?:readers|users|visitors"
            r"|customers)\b|\btemplate to remind\b|\bmake (?:them|it|this) more (?:obvious|visible|readable"
            r"|clear)\b|\bremind (?:people|everyone|everybody|users|you|all) (?:that|to look ahead|of the (?:date"
            r"|time|meeting))\b|\b(?:so that|which|that) (?:engineers|developers|operators|people) (?:should|must"
            r"|need)\b|\b(?:what|when|how|which|if|where|who|do|does) (?:\w+ ){0,3}(?:engineers|developers"
            r"|operators|reviewers|devs|people) (?:should|must|need to|have to|ought to)\b|\b(?:nobody|no|not|n't"
            r"|without|never) (?:\w+ ){0,4}(?:insist|demand|remind)\b|\b(?:tell|warn|remind) (?:the )?(?:users?"
            r"|customers?|tool|system|client|server|script|us)\b|\bengineers need to (?:know|understand) (?:if|when"
            r"|whether|which)\b|\b(?:goals|agenda|ground rules|purpose) (?:of|by|for)\b|\bof the (?:meeting )?"
            r"(?:goals|agenda|rules)\b|\ball we can do is tell\b|\bremind (?:the team|everyone|people) (?:that "
            r")?they are (?:all )?(?:great|good|safe|valued|welcome)\b",
        ),
        (
            "Make sure that people follow the process.",
            "certain/demand/enforce/ensure/insist/require/see/sure+contractors/developers/devs/employees/engineers/"
            "everybody/everyone/operators/people/ppl/reviewers/staff/team/teams+adhere/adheres/check/checks/"
            "complies/comply/doublecheck/doublechecks/follow/follows/listen/listens/obey/obeys/pay/pays/read/reads/"
            "respect/respects/review/reviews/stick/sticks/test/tests/think/thinks",
            r"(?:ensure|enforce|insist|demand|require|see to it|make sure|make certain)(?: that)? (?:people"
            r"|everyone|everybody|(?:all |our |the )?(?:engineers|developers|devs|operators|staff|reviewers|teams?"
            r"|employees|contractors)) (?:always |actually |really |to |properly )*(?:follows?|reads?|checks?"
            r"|tests?|reviews?|pays?|sticks?|obeys?|respects?|adheres?|complies|comply|double-?checks?|thinks?"
            r"|listens?)\b.*",
        ),
        (
            "Make developers care.",
            "make+care/follow/listen/more/pay/read/think",
            r"make (?:people|them|everyone|everybody|developers|engineers|operators|him|her) (?:care|listen|think"
            r"|pay|read|follow|more)\b.*",
        ),
        (
            "Trainees must never be left alone.",
            "alone/charge/unsupervised+be",
            r"(?:must|should|may|can|shall) (?:not|never|no longer) be left (?:alone|unsupervised|in charge)\b.*",
        ),
        (
            "Improve attention to detail.",
            "attitude competence detail diligence ethic mindset vigilance",
            r"(?:improve|increase|raise) (?:the |our )?(?:[\w-]+'s? |\w+ )?(?:attention to detail|diligence"
            r"|vigilance|attitude|mindset|competence|work ethic)\b",
        ),
        (
            "Test your code before merging.",
            "your+check/proofread/read/review/test",
            r"(?:check|test|read|review|proofread) your \w+ (?:twice|again|before|first|more|properly|carefully)\b.*",
        ),
        ("Don't be so hasty.", "don't+be", r"don't be (?:so|too|such|that) \w+"),
        (
            "Replace the operator with someone better.",
            "replace+better/more/senior/somebody/someone",
            r"replace (?:him|her|them|the (?:\w+ |on-call )?<people-noun>) with (?:someone|somebody|a (?:more"
            r"|better|senior))\b.*",
        ),
        (
            "Talk to the engineer who made the change.",
            "meet sit speak talk",
            r"(?:speak|talk|meet|sit down) (?:to|with) (?:the |whoever )?(?:<people-noun> )?(?:who |that )?(?:made"
            r"|did|caused|wrote|approved|ran|pushed|merged|deployed|broke|is responsible)\b.*",
        ),
        (
            "Send Tom on a Kubernetes course.",
            "coaching/course/lecture/refresher/talking/training+get/give/send",
            r"(?:give|get|send) (?P<whom>[\w@-]{2,30}) (?:a|on a|another|some) (?:\w+ )?(?:refresher|training"
            r"|course|talking-to|coaching|lecture)\b.*",
        ),
        (
            "Engineers should know better.",
            "aware/know/learn/realise/realize/respect/responsibility/understand+have/must/need/ought/should"
            "+developers/devs/engineers/operators/people/ppl/reviewers",
            r"(?:engineers|developers|operators|reviewers|devs|people) (?:should|must|need to|have to|ought to) "
            r"(?:know|understand|learn|realise|realize|be aware of|respect|take responsibility)\b.*",
        ),
        (
            "Remind developers not to push directly to main.",
            "remind/tell/warn+it/never/not/our/such/this",
            r"(?:warn|tell|remind) (?:the |our )?(?:[\w-]+ )?[\w-]+ (?:that (?:this|it|such)|not to|never to)\b.*",
        ),
        (
            "Remind everyone to read the runbook.",
            "remind",
            r"remind (?:the )?(?:teams?|everyone|everybody|staff|people|developers|engineers|operators) (?:that|of"
            r"|to|about|how)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="please-do-not",
            category=PERSON_TARGETED_ACTION,
            pattern=r"(?:^|[.!:,;-] ?|\b(?:so|and|but) )(?P<verb><way>)",
            spares="Please don't hesitate to ask.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\bplease review before merge\b|\b(?:not|\w+n't|never|no) (?:\w+ ){0,2}(?:publicly|openly|name"
            r"|naming)\b|\b(?:warning|banner|message|page|says?|reads?)\b.*\bplease\b|\bplease (?:do not|don't) "
            r"(?:merge|push|commit|deploy|release|ship|touch) (?:\w+ ){0,6}(?:until|yet|during|while|for now"
            r"|before)\b|\bplease (?:do not|don't) (?:merge|deploy|release|push|touch)(?: (?:this|it|anything))?\W*$",
        ),
        (
            "Please stop breaking things",
            "please+asking/assume/assuming/assumptions/break/breaking/bypass/bypassing/commit/committing/deploy/"
            "deploying/ignore/ignoring/kill/killing/make/making/merge/merging/messing/mistake/push/pushing/release/"
            "releases/releasing/rush/rushing/screwing/ship/shipping/skip/skipping/touch/touching/waste/wasting/worse/delete/"
            "deleting/unpublish/unpublishing/yank/yanking/retag/tag/retagging/overwrite/overwriting/pull/pulling/rewrite/"
            "rewriting",
            r"please,? (?:just |really |also )?(?:do not|don't|never|stop) (?:ever |just )?(?:\w+ly )?(?:merg(?:e"
            r"|ing)|push(?:ing)?|commit(?:ting)?|deploy(?:ing)?|break(?:ing)?|mak(?:e|ing) (?:breaking|changes"
            r"|releases|assumptions|this mistake|the same|it worse)|kill(?:ing)?|releas(?:e|ing)|ship(?:ping)?"
            r"|touch(?:ing)?|force[- ]push(?:ing)?|bypass(?:ing)?|ignor(?:e|ing)|skip(?:ping)?|asking (?:us|our"
            r"|them|people|users)|wast(?:e|ing)|assum(?:e|ing)|rush(?:ing)?|messing|screwing|delet(?:e|ing)"
            r"|unpublish(?:ing)?|yank(?:ing)?|re-?tag(?:ging)?|overwrit(?:e|ing)|pull(?:ing)? (?:back|down)"
            r"|rewrit(?:e|ing))"
            r"\b.*",
        ),
        (
            "Please be careful when merging.",
            "please+act/behave/careful/carefully/responsible/responsibly/sensible/sensibly",
            r"(?:please )(?:be |act |behave |do (?:so|it|this|that) )(?:more )?(?:responsibl[ye]|careful(?:ly)?"
            r"|sensibl[ye]|carefully)\b.*",
        ),
        (
            "Stop pushing straight to main.",
            "stop+approving/committing/deploying/merging/pushing/releasing",
            r"stop (?:\w+ly )?(?:pushing|merging|committing|deploying|releasing|approving) (?:\w+ ){0,3}?"
            r"(?:straight|directly|without|before|broken|untested|unreviewed|to (?:main|master|prod)|on (?:a "
            r")?friday)\b.*",
        ),
        (
            "Time to fire someone.",
            "fire sack",
            r"time to (?:sack|fire) (?:a few|some|someone|somebody|them|him|her|the \w+)\b.*",
        ),
        (
            "Fire the whole team.",
            "fire/firing/sack/sacking+entire/whole",
            r"(?:sacking|firing|sack|fire) (?:the )?(?:whole|entire) (?:of )?(?:\w+ ){0,3}?(?:team|management|board"
            r"|department|lot|crew|staff)\b.*",
        ),
        (
            "Sack the whole lot.",
            "ban/fire/replace/sack+all/both/entire/every/lot/the/them/whole+all/lot/them/these/those/you",
            r"(?:sack|fire|replace|ban) (?:the (?:whole |entire )?lot(?: of (?:them|you))?|(?:all|both|every one) "
            r"of (?:them|you|those|these)|them all)(?=[.!,]|$| and| for).*",
        ),
        (
            "People need to read the manual.",
            "people/ppl+to",
            r"people (?:really |just |all )?(?:need|have|ought) to (?:start |learn to |remember to |stop )?(?:check"
            r"|read|test|review|reply|respond|look|think|listen|learn|update|document|follow|pay|communicate|ask"
            r"|verify|rtfm)\w*\b.*",
        ),
        (
            "Never deploy on a Friday and this won't happen.",
            "never+and",
            r"never (?:[\w-]+ )+and (?:this|that|it) (?:won't|will not|will never|would never|wouldn't)\b.*",
        ),
        (
            "Note to self: never deploy on Friday.",
            "myself/self+memo/memos/mental/note/notes/reminder/reminders",
            r"(?:note|memo|reminder|mental note)s? to (?:my)?self\b.*",
        ),
        ("Must remember to renew the certificate.", "remember", r"(?:i )?must (?:always )?remember (?:not )?to\b.*"),
        ("Please re-read the guide.", "reread re+read", r"please,? (?:\w+ )?re-?read (?:the|our|my|this)\b.*"),
        (
            "It is up to the individual to follow the checklist.",
            "up+individual/engineer/operator/developer/pilot/driver/person/reviewer/author",
            r"(?:it is|it's) up to the (?:individual|engineer|operator|developer|pilot|driver|person|reviewer"
            r"|author) to (?:follow|adhere|check|test|read|know|make sure|ensure|verify|keep|comply"
            r"|double-?check)\b.*",
        ),
        (
            "Please read the docs carefully.",
            "please+check/consult/look/read/reread/study+changelog/code/doc/docs/documentation/error/faq/faqs/"
            "guidelines/instructions/issue/manual/message/readme/rules/spec/thread/ticket/wiki",
            r"please,? (?:\w+ )?(?:read|re-?read|check|study|consult|look at) (?:the |our |my |this |these )?"
            r"(?:\w+ )?(?:docs?|documentation|faqs?|manual|readme|guidelines|instructions|rules|error|message|issue"
            r"|thread|ticket|spec|code|changelog|wiki)\b.*\b(?:before|more carefully|carefully|first|next time"
            r"|again|properly)\b.*",
        ),
        (
            "Checking the tide next time.",
            "next+check/checking/read/reading/search/searching",
            r"(?:reading|read|checking|check|searching|search) .* next time\b.*",
        ),
        ("Next time, could you call?", "next+you", r"next time,? (?:could|can|would|will) you\b.*"),
        (
            "Suggest you read the manual first.",
            "suggest",
            r"suggest (?:that )?you (?:actually |really |first |maybe )*(?:learn|read|look|check|study|stop|think"
            r"|try reading|educate)\b.*",
        ),
        (
            "Next time please run the linter.",
            "please+next",
            r"next time:? please (?:make|open|submit|create|use|run|check|test|ask|read|tell|send|write|wait|don't"
            r"|do not)\b.*",
        ),
        (
            "Please test your code before releasing",
            "please+before",
            r"please (?:\w+ )?(?:make sure|ensure|check|verify|double-?check|test|review|read)\b.* before (?:you )?"
            r"(?:approv|merg|push|commit|deploy|releas|open|submit|post|ask|complain)\w+\b.*",
        ),
        (
            "Openly shame the owner.",
            "openly publically publicly",
            r"(?:publicly|publically|openly) (?:shame|call out|humiliate)\b.*",
        ),
        (
            "Name and shame those responsible.",
            "shame shaming",
            r"(?:name|naming) and sham(?:e|ing) (?:anyone|those|people|whoever|them|him|her|the person|everyone)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="be-somebody-else",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The relay will benefit from a second coil.",
            reason=reasons.ACTION,
            rewrite="training",
            unless=r"\b(?:not|\w+n't|never|nobody|no one|without|rather than|instead of) (?:\w+ ){0,3}(?:fire|step "
            r"up|show|retrain)\b|\?\W*$",
        ),
        (
            "I really need Sia to step up.",
            "step+up",
            r"(?:need|needs|want|wants|expect|ask|prefer|like|tell|told) (?:that )?(?:you|him|her|them|people"
            r"|everyone|[\w@-]+) (?:to )?(?:really |please )?step up(?=\W*$|[.,;!]| and\b| here\b| their\b| his\b| "
            r"her\b).*",
        ),
        (
            "Show a little more responsibility.",
            "show+accountability/backbone/courtesy/discipline/humility/initiative/ownership/professionalism/"
            "respect/responsibility/restraint/urgency",
            r"show (?:a (?:little|bit) )?(?:more|some) (?:accountability|responsibility|respect|ownership"
            r"|initiative|discipline|urgency|courtesy|restraint|professionalism|humility|backbone)(?=\W*$|[.,;!]| "
            r"and| to\b| towards?| when| with).*",
        ),
        (
            "Please be a team player.",
            "player professional adult grownup grown",
            r"be (?:a |an )(?:real |good |better |bit of a |true )?(?:team player|adult|grown-?up|professional(?! "
            r"[a-z]))\b.*",
        ),
        (
            "Please do not rush like this.",
            "please+rush/panic/multitask/tone/language/mouth/manners",
            r"please (?:do not|don't|never) (?:rush|panic|multitask)\b.*|please watch your (?:tone|language|mouth"
            r"|manners)\b.*",
        ),
        (
            "Jim would benefit from a course on knots.",
            "benefit+course/training/coaching/mentoring/class/refresher/workshop",
            r"(?:you|he|she|they|(?!everyone|everybody|we\b|it\b|this|that|all\b)[\w@-]+(?<!team)(?<!s)) (?:would"
            r"|could|will|might) (?:really |probably |greatly )?benefit from (?:the |a |an |some |more |another )?"
            r"(?:\w+ )?(?:course|training|coaching|mentoring|class|refresher|workshop)\b.*",
        ),
        (
            "I would fire the whole crew.",
            "fire/sack/fired/sacked+i/i'd",
            r"i(?:'d| would) (?:have )?(?:fired?|sack(?:ed)?) (?:him|her|them|you|whoever|everyone|everybody"
            r"|someone|(?:the|this|that|these|those|all|our) (?:[\w-]+ ){0,2}?<people-noun>|(?:the|this|that) "
            r"(?:[\w-]+ ){0,2}?crew)\b.*",
        ),
        (
            "Stop opening hatches without even asking.",
            "stop+without",
            r"(?:^\W*|please |just |should |must |and )stop [a-z]+ing (?:[\w'-]+ ){1,8}?without (?:even |ever "
            r"|first )*[a-z]+ing\b.*",
        ),
        (
            "Please learn how to tie a knot.",
            "learn+please/you",
            r"(?:please(?: also)?|you should|you need to|you must|you have to|you ought to) (?:make sure to |first "
            r"|really |finally |also )?learn (?:how )?to\b.*",
        ),
        (
            "I would not mind removing his commit rights.",
            "rights/access/permission/permissions/privileges+remove/removing/revoke/revoking/take/taking/withdrawe/"
            "withdrawing",
            r"(?:remov|revok|withdraw|tak)(?:e|ing) (?:away )?(?:your|his|her|their) (?:commit|merge|push|admin"
            r"|write|deploy|production|prod|root|maintainer) (?:rights|access|permissions?|privileges)\b.*",
        ),
        (
            "That will teach the mate to count the ropes.",
            "teach",
            r"(?:that|this)(?:'ll| will| should) teach (?:you|him|her|them|the [\w-]+) to (?:carefully |properly "
            r"|better )?(?:check|read|think|look|consider|ask|test|count|listen|pay)\b.*",
        ),
        (
            "You should rethink your career.",
            "career",
            r"(?:rethink|reconsider|think about) (?:your|his|her|their) career\b.*",
        ),
        (
            "Retrain the worker on the procedure.",
            "retrain/train+employee/employees/operator/operators/personnel/staff/worker/workers",
            r"re-?train (?:the |our |all )?(?:workers?|staff|personnel|employees?|operators?)\b.*",
        ),
        (
            "Please consider changing your profession.",
            "career/careers/profession/job/field/hobby+consider/find/change/changing/pick/choose/finding/another/"
            "different/new",
            r"(?:consider (?:changing your|another|a different|a new)|find (?:yourself )?(?:another|a different|a "
            r"new)|change your|pick (?:another|a different)|maybe (?:you should )?(?:find|try) (?:another|a "
            r"different)) (?:career|profession|line of work|job|field|hobby)\b.*",
        ),
    ),
)
