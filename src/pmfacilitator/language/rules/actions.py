"""Rules about actions that fix a person instead of the system."""

from pmfacilitator.language.cast import MAYBE, ME, PERSON, TEAM, THEY, WEAK, YOU
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules.rule import Rule

_ACTION = "It asks a person to be different; the same trap stays open for the next one."
_CAREFUL = (
    r"(?:more careful(?:ly)?|(?:very|extra|really|super) careful(?!ly)|more attentive|more vigilant|"
    r"more diligent|more mindful|more cautious|more thorough|more disciplined|more responsible|"
    r"more proactive|more attention|more professional|careful next time|careful in (?:the )?future|"
    r"more aware|better prepared|less (?:careless|sloppy|hasty|reckless))"
)
_PERSON = r"(?P<agent><det>(?:(?!(?:about|on|in|of|for|to|with|from|that) )[\w@-]{1,30} ){0,3}?[\w@'-]{1,30})"

ACTIONS = (
    Rule(
        name="be-more-careful",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:improve|increase|instil|instill|more) (?:the )?(?:discipline|diligence|vig"
        rf"ilance|carefulness)|(?:raise|increase) (?:the )?awareness (?:among|of|in|with) (?:the )?"
        rf"(?:engineers|developers|staff|operators|people|team)|(?:nobody|no one) does (?:this|tha"
        rf"t|it) again|take (?:more )?care (?:next time|in (?:the )?future|from now on)|taking care"
        rf" next"
        rf" time|^\W*(?:always |please )?double[- ]?check (?:your|the|all|every)\b|(?:everyone|everybod"
        rf"y|engineers|developers|operators|we all|you|all (?:of us|engineers|developers)) (?:must|shou"
        rf"ld|needs? to|has to|have to|ought to) (?:always |really )?double[- ]?check|(?:need|hire|wan"
        rf"t|find|get) (?:better|more competent|smarter|more careful|more experienced|competent) (?:eng"
        rf"ineers|developers|people|admins|operators|reviewers|managers)|"
        rf"tighten (?:up )?(?:the )?discipline|enforce (?:more )?(?:discipline|accountability)|stop "
        rf"(?:making|being) (?:mistakes|careless|sloppy|lazy)|(?:be|being|been|become|becoming|remain|s"
        rf"tay|are|is|were|was|act|work|pay"
        rf"|paying|paid|give|giving|take|taking|exercise|exercising|use|look|looking|try|needs?"
        rf"|require[sd]?|check|review|test|deploy|proceed|and) (?:\w+ )?(?:{_CAREFUL}|(?:much |"
        rf"more |better |closer |extra |greater |careful )(?:attention|care|caution|diligence|"
        rf"vigilance|discipline|ownership))|(?:be|stay) (?:careful|vigilant|cautious|diligent|"
        rf"attentive)(?= (?:when|with|to|next|about|in|not|and|going)\b|[.!,]|$)|"
        r"(?:pay|paying) (?:closer |better |more |proper )?attention|more (?:discipline|vigilance|"
        r"diligence|care|caution) (?:is |was )?(?:needed|required|when|from|in|by|with)|(?:try|think|"
        r"look|work|test|review|check|listen) (?:a bit |much )?(?:harder|closer|more (?:carefully|"
        r"closely|thoroughly))|think before|do (?:your|their|his|her) (?:job|homework|due "
        r"diligence) (?:better|properly|next)|use (?:more |better |some )?common sense)(?P<object>\b.*|"
        r")",
        triggers="improve increase raise instil instill nobody no double check doublecheck need hire want find get p"
        "eople tighten enforce stop closer closely thorou"
        "ghly"
        " careful carefully attentive vigilant diligent mindful cautious "
        "thorough disciplined responsible proactive attention professional aware prepared careless sloppy "
        "hasty reckless care caution diligence vigilance discipline ownership harder think job homework "
        "sense",
        matches="Be more careful with the delete button.",
        spares="The careful rollout took more time.",
        reason=_ACTION,
        rewrite="careful",
        unless=r"\b(?:being|was|were|is|are) (?:extra|very|really) (?:careful|cautious)\b(?!.*\b(?:need"
        r"|must|should|have to)\b)|\b(?:i|you) (?:was|were|am|are) (?:\w+ )?careful\b|"
        r"\b(?:rather than|instead of|not) (?:\w+ ){0,4}(?:be|being|to be) (?:more )?careful\b|"
        r"\bgraphs?\b.*\bneeds? (?:more )?attention|\b(?:service|system|area|alert|issue|ticket|"
        r"incident|code|database|server|cluster|disk|tooling)s? (?:\w+ )?(?:needs?|requires?|"
        r"gets?|need(?:ed|ing)) (?:\w+ )?attention\b|\bwas (?:already )?being careful",
    ),
    Rule(
        name="needs-training",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:needs?|needed|requires?|required|could use|(?:will|should|must|to|"
        r"needs to|has to) be (?:given|sent|offered|enrolled|signed up)|should (?:get|receive|"
        r"have|undergo|attend|take|go through|be given|be sent (?:to|on))|must (?:get|receive|"
        r"undergo|attend|take)|has to (?:get|attend|take)|have to (?:get|attend|take)|"
        r"will (?:get|receive|undergo|attend)|to (?:get|receive|undergo|attend)|(?:sent|"
        r"send) (?:to|on|for)|lacks?|lacked|is due for) (?:(?:some|more|additional|further|"
        r"better|extra|a|an|the|refresher|remedial|mandatory|proper|urgent|basic|intensive|"
        r"formal|serious|adequate|to go (?:to|on)) ){0,4}(?:[\w-]{1,20} ){0,3}?(?:re-?training|"
        r"training|coaching|supervision|mentoring|refresher|remedial|education|guidance|"
        r"schooling|lessons?|performance (?:review|plan)|course|talking[- ]to)\b(?P<object>.*))",
        triggers="training retraining coaching supervision mentoring refresher remedial education guidance "
        "schooling lesson lessons performance course talking",
        matches="Joe needs more training on the deploy tool.",
        spares="The model needs more training data.",
        reason=_ACTION,
        rewrite="training",
        subjects=frozenset({YOU, THEY, PERSON, MAYBE, TEAM, WEAK}),
        unless=r"\b(?:access|invited|all (?:\w+ )?(?:engineers|developers|teams|staff|responders|employee"
        r"s)|every\w*) |\btraining (?:data|set|run|job|loop|pipeline|env)",
    ),
    Rule(
        name="needs-to-learn",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:needs?|need|ought|has|have|must|should|had better|'d better|better|"
        r"really needs?|simply needs?) (?:\w+ly )?(?:to )?(?P<object>(?:be (?:re-?trained|"
        r"trained|coached|educated|supervised|disciplined|reprimanded|fired|sacked|let go|"
        r"dismissed|terminated|demoted|punished|warned|reminded|told|held accountable|held "
        r"responsible|replaced|removed from|written up|penali[sz]ed|taught|suspended|monitored "
        r"more closely|more \w+|less \w+|better (?:trained|prepared|at|about))|learn (?:how |"
        r"to |from |the |about )?|step up|do better|try harder|pay attention|take (?:more |"
        r"better |full )?(?:responsibility|ownership|care)|get (?:his|her|their|your) (?:act|"
        r"shit|stuff) together|fix (?:his|her|their|your)|own (?:up|this|it|their|his|her|your)|double-?che"
        r"ck (?:his|her|"
        r"their|your)|think (?:before|twice|harder|about what)|work harder|"
        r"communicate (?:better|more)|listen|apologi[sz]e|improve (?:his|her|their|your)|"
        r"stop (?:\w+ing)|follow (?:the )?(?:process|procedure|rules|runbook|checklist)s?|slow "
        r"down|wake up|grow up|be careful)\b.*))",
        triggers="needs need ought has have must should better",
        matches="The night shift lead needs to be retrained.",
        spares="The classifier needs to be retrained.",
        reason=_ACTION,
        rewrite="training",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
        unless=r"\b(?:operators|engineers|developers|teams|reviewers|everyone|people|responders) should fol"
        r"low\b|\b(?:new (?:hires|starters|joiners)|nobody|no one|no-one) (?:\w+ )?(?:needs?|should|"
        r"has|must)\b|\bteams? should (?:be able|be given|be made aware|be informed|be notified|"
        r"be told|be more aware)",
    ),
    Rule(
        name="should-be-fired",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:should|shouldn't|must|needs? to|need to|ought to|has to|have to|"
        r"deserves? to|will|would|to|got to|gotta)(?: not| also| all| really)? (?:be|"
        r"get) (?:fired|sacked|reprimanded|disciplined|demoted|punished|written up|dismissed|"
        r"held (?:accountable|responsible|liable)|let go|penali[sz]ed|replaced by someone|"
        r"suspended|retrained|re-?educated|given (?:a )?(?:warning|talking-to)|put "
        r"on (?:a )?(?:pip|notice|probation)|more careful|more responsible|more vigilant|more "
        r"diligent|more attentive|more mindful|more cautious)|"
        r"(?:fire|sack|reprimand|discipline|demote|punish|retrain|re-train|scold|name and "
        r"shame) (?=(?:him|her|the (?:\w+ )?<people-noun>|whoever|that (?:guy|person|engineer|"
        r"developer)|this (?:guy|person|engineer)|those|everyone|people|all (?:\w+ )?<people-noun>|"
        r"<people-noun>)\b)|was fired for|got fired for|(?:formal|written|verbal|final) warning (?:to|"
        r"for)|performance (?:improvement plan|warning)|put (?:him|her|them|[\w@-]{1,30}|the \w+) "
        r"on (?:a |an )?(?:pip|performance|probation|notice|improvement plan|leave)\b|"
        r"disciplinary (?:action|measures|procedure|process|hearing)|consequences "
        r"for (?:the )?(?:\w+ )?(?:<people-noun>|him|her|them|whoever)|replace (?:the )?director)\b",
        triggers="probation notice pip improvement leave fired sacked reprimanded disciplined demoted punished "
        "written dismissed held go penalised penalized suspended retrained reeducated educated given put "
        "careful fire sack reprimand discipline demote punish retrain train scold shame replace reassign "
        "warning performance disciplinary consequences responsible vigilant diligent attentive mindful "
        "cautious",
        matches="Whoever did this must be fired.",
        spares="The alert must be fired twice.",
        reason=_ACTION,
        rewrite="training",
        unless=r"\b(?:alerts?|alarms?|events?|triggers?|hooks?|signals?|requests?|jobs?|messages?|"
        r"webhooks?|handlers?|pages?|notifications?|callbacks?|models?|classifiers?|"
        r"networks?) (?:\w+ ){0,3}(?:should|must|needs?|need|to|will|would|has|have|gets?)\b|"
        r"\bproposal of punish|\b(?:not|never|nobody|no one|no-one|without|isn't|don't|fear of|"
        r"afraid) (?:\w+ ){0,4}(?:fired|punish\w*|disciplin\w*|reprimand\w*|blam\w*)\b|"
        r"\bfire (?:the )?(?:request|event|alert)|\bwritten (?:in|to|by|down|up (?:by|as|in|"
        r"before|within))\b",
    ),
    Rule(
        name="retrain-somebody",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"(?:^\W*(?:(?:todo|action|action item|ai|next step|next steps|follow-up|followup|lesson|l"
        rf"essons learned)s?:? ?)?|[,;:.] ?|\b(?:to|and|should|must|will|we|please|need to|let's|le"
        rf"ts|then|also|i'll|we'll|have to) )(?P<verb>(?:retrain|re-train|train|coach|educate|teac"
        rf"h|remind|warn|tell|supervise|monitor|mentor|instruct|talk to|speak to|speak with|talk wi"
        rf"th|have a (?:word|chat|talk|conversation) with|sit down with|follow up with|scold|reprim"
        rf"and|punish|fire|discipline|watch|ask|get|force|push|make|counsel|confront|give|remove|em"
        rf"phasi[sz]e to|stress to|impress on|send|ensure that|ensure|make sure that|make sure)"
        rf" {_PERSON}(?P<object> (?:to (?:always |never |not |be |stop |double-?check|check|verify|"
        rf"test|review|read|follow|pay|use|remember|think|ask|take|do better|communicate|run|learn|"
        rf"update|respond|answer)|regarding|on an? (?:[\w-]+ ){0, 3}(?:course|training|workshop)|"
        rf"(?:a|another|some) (?:\w+ )?(?:warning|talking-to|lesson|lecture|reprimand)|from (?:the"
        rf" )?(?:on-call|rotation|team|project|schedule)|the importance|about \w+ing\b|about "
        rf"(?:his|her|their|the importance|proper|how|not|following|being|this|what)|on (?:how|the|"
        rf"proper|not|his|her|their|best|using|why|correct|safe|\w+ing)|not to|be more|is more|are "
        rf"more|never|always (?!on)|doesn't|don't|does not|do not|won't|stops?|knows? (?:how|what|t"
        rf"he|that|not)|understands?|reads?|reviews?|follows?|checks?|tests?|double-?checks?|pays?|"
        rf"learns?|again|properly|better|more closely)\b.*|\W*$))",
        triggers="give remove emphasise emphasize stress impress send retrain train coach educate teach remind warn "
        "tell supervise monitor mentor instruct talk speak word chat conversation sit follow scold repriman"
        "d punish fire discipline watch ask get force push make counsel confront ensure sure",
        matches="Remind Joe to check the region first.",
        spares="Remind the dashboard to refresh.",
        reason=_ACTION,
        rewrite="remind",
        agents=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:ensure|sure)(?: that)? [\w -]{1,40}? (?:is|are|was|has|have|can|could|will)\b(?! (?:more"
        r"|better|not))|^\W*(?:if|when|before|after)\b|\b(?:ask|tell|get|push) (?:[\w@'-]+ ){1,3}to (?!be\b"
        r"|stop\b|not\b|pay\b|double|always\b|ne"
        r"ver\b|think\b|do better|communicate|follow\b|learn\b|remember\b)|\btrain (?:a (?:second|th"
        r"ird|backup|new)|another|more|additional)\b|\b(?:themselves|itself|yourself|yourselves|ourselves)\b"
        r"|\b(?:forgot|failed|ne"
        r"glected|refused|omitted) to\b|\btrain"
        r"(?:ing)? (?:the |a |all |our )?(?:teams?|new|staff|engineers|developers|people|everyone)\b"
        r"(?! (?:to|not))|\bmake sure (?:you|everyone|people|all|teams?|someone|we|users|the (?:\w+"
        r" )?team) (?:know|can|is aware|are aware|has|have|understands?)\b|\bensure (?:everyone|all|"
        r"teams?|someone|people|you|the (?:\w+ )?teams?) (?:know|can|understands?|has|have|is|are)"
        r"\b|\b(?:ask|tell|talk to|speak to|follow up with|speak with|get) (?:the |a |all |our )?"
        r"(?:\w+ )?(?:teams?|users?|customers?|vendors?|provider|owners?|support|everyone|people|yo"
        r"u|someone|security|communit\w+)\b(?! (?:to (?:be|stop|not|pay|think)|about (?:his|her|thei"
        r"r)|not to|stops?))|\bmonitor (?:the )?(?:team|staff|members?)\b|\bsend (?!.*\b(?:course|tr"
        r"aining|workshop)\b)",
    ),
    Rule(
        name="to-be-reminded",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:is|are|will be) (?:no longer|not|never) (?:be )?(?:allowed|permitted|truste"
        r"d)\b|(?:will|should) no longer have (?:\w+ )?(?:access|permissions?|rights)\b|(?:has|hav"
        r"e|had|was|were) (?:been )?(?:coached|reprimanded|spoken to|disciplined|r"
        r"etrained|sternly \w+|formally \w+|counselled|counseled|suspended|fired|sacked|let go|demoted)"
        r"\b|(?:to|will|should|must|needs? to|has to|have to) be (?:reminded|retrained|"
        r"re-trained|coached|warned|spoken to|told off|talked to|instructed|taken off|removed "
        r"from|pulled off|moved off|kept away|supervised|watched|monitored more closely|sent "
        r"home|put under)\b.*|should(?:n't| not| never) (?:have|get|be given|keep|be allowed|"
        r"be trusted|be near|touch)\b.*)",
        triggers="allowed permitted trusted longer coached reprimanded spoken disciplined retrained sternly formally"
        " counselled counseled suspended f"
        "ired"
        " sacked let demoted be shouldn't should",
        matches="The contractor is to be reminded of the rules.",
        spares="The cache is to be kept away from the disk.",
        reason=_ACTION,
        rewrite="training",
        subjects=frozenset({YOU, PERSON, TEAM, MAYBE, WEAK}),
        unless=r"\bshould(?:n't| not| never) (?:\w+ )?have (?:<known-done>|to\b|been\b)|\b(?:teams?|"
        r"developers|engineers|people|you|users|customers|everyone|anyone|members) should(?:n't|"
        r" not| never) (?:have|get)\b",
    ),
    Rule(
        name="training-for",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:additional|more|further|extra|remedial|better|refresher|mandatory|re-?)"
        r"(?: ?training|coaching| coaching| supervision) (?:for|of|to) (?P<agent>(?:the |that |"
        r"this |our )?(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.,;!?]|$| involved\b| concerned\b| responsible"
        r"\b| who\b| on\b| in\b| "
        r"about\b)",
        triggers="training retraining coaching supervision",
        matches="Extra training for the on-call engineer.",
        spares="Extra training for all new services.",
        reason=_ACTION,
        rewrite="training",
        agents=frozenset({PERSON, MAYBE, WEAK}),
        unless=r"\btraining (?:for|of) (?:all|new|our|the (?:teams?|engineers|developers|responders)|"
        r"developers|engineers|everyone|everybody|responders|people|staff|teams?)\b",
    ),
    Rule(
        name="do-it-properly",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:must|should|needs? to|has to|have to|had "
        r"better) (?:\w+ly )?(?:<duty>)\b.* (?:faster|sooner|quicker|quickly|properly|thoroughly|carefully|better|more "
        r"closely|more often|harder|diligently|with care|more seriously|twice)\b)",
        triggers="faster sooner quicker quickly properly thoroughly carefully better closely often harder diligently"
        " care seriously twice",
        matches="Reviewers have to read changes more closely.",
        spares="The sampler has to read changes more often.",
        reason=_ACTION,
        rewrite="remind",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="take-away",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:(?:revoke|remove|take away|restrict|pull|limit|"
        r"withdraw) (?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|"
        r"your) (?:[\w-]+ ){0,2}?(?:access|permissions?|rights|privileges?|credentials|admin|"
        r"commit bit|sudo)|(?:don't|do not|never|stop) (?:let|letting|allow|allowing|trust|"
        r"trusting) (?P<agent2>[\w@.-]{1,30}|the \w+) (?:to |with )?(?:\w+)|(?:should|"
        r"must) (?:never|not|no longer) be (?:allowed|permitted|trusted) (?:to|near|with|in)|"
        r"hold (?P<agent3>[\w@.-]{1,30}|the (?:\w+ )?<people-noun>|him|her|them) (?:accountable"
        r"|responsible|liable)))\b.*",
        triggers="revoke remove take restrict pull limit withdraw let letting allow allowing trust trusting "
        "allowed permitted trusted hold",
        matches="Revoke Joe's production access.",
        spares="Revoke the token's production access.",
        reason=_ACTION,
        rewrite="none",
        agents=frozenset({ME, YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:users?|clients?|pods?|requests?|services?|containers?|traffic|"
        r"accounts?) (?:should|must) (?:never|not|no longer) be\b",
    ),
    Rule(
        name="next-time",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>^\W*(?:please )?stop \w+ing (?:broken|untested|bad|buggy|code|without|to|on|ra"
        r"ndom|things|stuff)\b.*|(?:please,? )?(?:next time|in (?:the )?future|from now on|going "
        r"forward)[,:]? (?:please |you |just |maybe |try to |make sure (?:to|you)|(?:you|they|"
        r"he|she) (?:should|must|need to|better) ){0,3}(?:don't|do not|never|check|test|read|"
        r"ask|think|look|verify|review|be careful|double-?check|remember|pay|make sure|use|run|"
        r"tell|let us|communicate)\b.*|(?:don't|do not|never) (?:ever )?(?:do (?:this|that|it)|"
        r"merge|push|deploy|commit|touch|run|delete)\b.*\b(?:again|next time|without (?:asking|"
        r"testing|checking|review|approval|telling))|please (?:always |at least |actually |"
        r"properly |just )?(?:test|check|review|read|proofread|verify|think)\b (?:your|what "
        r"you)\b.*|(?:please|you must|you should|you need to) (?:\w+ )?(?:remember to|make "
        r"sure (?:to|you)|be careful|pay attention|think before|read the (?:docs|documentation|"
        r"manual)|do your)\b.*next time|(?:check|test|read|ask|think|look|verify|review|"
        r"double-?check|tell us|be)\b.* next time\b)",
        triggers="stop please next future now forward again without",
        matches="Next time, check with us before you merge.",
        spares="The next time the job runs it will check the lock.",
        reason=_ACTION,
        rewrite="none",
        unless=r"\bthe next time\b|\bwhat (?:would|could|should|can|will|do)\b.*\bnext time\b|\b(?:how|"
        r"what)\b.*\bin (?:the )?future\b",
    ),
    Rule(
        name="people-should-duty",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:need|have|ought) to (?:test|check|read|learn|fix) (?:your|their|his|her|my)"
        r"\b.*|(?:should|must|needs? to|has to|have to|ought to|had better) (?:always|never|not|d"
        r"ouble-?check|stop|remember to|think|take more|be (?:more|less)|pay|(?:get|ask for|obtain|see"
        r"k) (?:approval|permission|sign-?off|a review)|ask (?:before|first)|read the (?:docs|documenta"
        r"tion|manual)|do (?:a )?better|start \w+ing|work on (?:his|her|their|your)|improve (?:his|her|"
        r"their|your))\b.*)",
        triggers="should must needs need has have ought better",
        matches="Joe must always double-check the target.",
        spares="The client must always check the target.",
        reason=_ACTION,
        rewrite="remind",
        subjects=frozenset({YOU, PERSON, MAYBE, THEY}),
        unless=r"\b(?:someone|anyone|everyone|everybody|somebody|people|you|engineers|developers|members|review"
        r"ers|authors|maintainers|operators|they) (?:should|must|needs? to|has to|have to|ought to)\b"
        r"(?! (?:be (?:more|less)|pay (?:more|better|closer)|stop|think before|double|do better|read th"
        r"e))|\bshould(?:n't)? not have\b|\b(?:should|must) not (?:have|be|need)\b",
    ),
)
