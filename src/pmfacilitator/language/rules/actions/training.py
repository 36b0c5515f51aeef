"""Rules about people who need training, care, or a reminder."""

from pmfacilitator.language.cast import LIKELY_OTHERS, MAYBE, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WEAK, YOU
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_PERSON = (
    r"(?P<agent><det>(?:(?!(?:about|on|in|of|for|to|with|from|that) )[\w@-]{1,30} ){0,3}?[\w@'-]{1,30})(?: from "
    r"(?:the )?[\w-]+(?: team)?(?= to\b|[.,;!]|$| on\b| about\b| not\b| again\b| is\b| reads\b))?"
)
_OFFERED_TO_ALL = (
    r"(?!train (?:everybody|everyone|all(?: (?:of us|(?:(?:of )?(?:the|our) )?(?:engineers|developers|operators"
    r"|responders|teams|staff|on-calls?)))?|(?:the|our) (?:(?:whole|entire|full) )?team) (?:on|in) (?!not\b|being\b"
    r"|how not\b|why\b|proper|correct|good\b|best\b|paying\b|(?:the )?importance|their\b|his\b|her\b"
    r"|(?:\w+ ){0,2}?(?:careful\w*|attention|discipline|responsib\w+|ownership|basics?|common sense)\b))"
)
"""Training for everybody on something that can be known is an offer, and corrects nobody."""

TRAINING = (
    Rule(
        name="needs-training",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:needs?|needed|requires?|(?<!missing\s)required|could use|(?:will|should|must|to"
        r"|needs to|has to) be (?:given|sent|offered|enrolled|signed up)|should (?:get|receive|have|undergo|attend"
        r"|take|go through|be given|be sent (?:to|on))|must (?:get|receive|undergo|attend|take)|has to (?:get"
        r"|attend|take)|have to (?:get|attend|take)|will (?:get|receive|undergo|attend)|to (?:get|receive|undergo"
        r"|attend)|(?:sent|send) (?:to|on|for)|lacks?|lacked|is due for|(?:is|are) (?:getting|receiving"
        r"|undergoing)) (?:(?:some|more|additional|further|better|extra|a|an|the|refresher|remedial|mandatory"
        r"|proper|urgent|basic|intensive|formal|serious|adequate|to go (?:to|on)) ){0,4}(?:[\w-]{1,20} ){0,3}?"
        r"(?:re-?training|training|coaching|supervision|mentoring|refresher|remedial|education|guidance|schooling"
        r"|lessons?|performance (?:review|plan)|course|talking[- ]to)\b(?P<object>.*))",
        triggers="training/retraining/coaching/supervision/mentoring/refresher/remedial/education/guidance/"
        "schooling/lesson/lessons/performance/course/talking+attend/due/enrolled/get/getting/given/go/lack/lacked/"
        "lacks/must/need/needed/needs/offered/receive/receiving/require/required/requires/send/sent/should/signed/"
        "take/undergo/undergoing/use",
        matches="Joe needs more training on the deploy tool.",
        spares="The model needs more training data.",
        reason=reasons.ACTION,
        rewrite="training",
        subjects=POSSIBLE_OTHERS,
        unless=r"\bif you need guidance\b|\brequired to take (?:this|the)\b|\b(?:access|invited|all (?:\w+ )?"
        r"(?:engineers|developers|teams|staff|responders|employees)|every\w*) |\btraining (?:data|set|run|job|loop"
        r"|pipeline|env)|\bto adjust the training\b|\b(?:improve|adjust|update|revise|review|rewrite|offer|plan"
        r"|schedule) (?:the |our )?(?:training|course|education)\b",
    ),
    Rule(
        name="needs-to-learn",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:needs?|need|ought|has|have|must|should|had better|'d better|better|really needs?"
        r"|simply needs?) (?:\w+ly )?(?:to )?(?P<object>(?:be (?:re-?trained|trained|coached|educated|supervised"
        r"|disciplined|reprimanded|fired|sacked|let go|dismissed|terminated|demoted|punished|warned|reminded|told"
        r"|held accountable|held responsible|replaced|removed from|written up|penali[sz]ed|taught|suspended"
        r"|monitored more closely|more \w+|less \w+|better (?:trained|prepared|at|about))|learn (?:how |to |from "
        r"|the |about )?|step up|do better|try harder|pay attention|take (?:more |better |full )?(?:responsibility"
        r"|ownership|care)|get (?:his|her|their|your) (?:act|shit|stuff) together|fix (?:his|her|their|your)|own "
        r"(?:up|this|it|their|his|her|your)|double-?check (?:his|her|their|your)|think (?:before|twice|harder"
        r"|about what)|work harder|communicate (?:better|more)|listen|apologi[sz]e|improve (?:his|her|their|your)"
        r"|stop (?:\w+ing)|follow (?:the )?(?:process|procedure|rules|runbook|checklist)s?|slow down|wake up|grow "
        r"up|be careful)\b.*))",
        triggers="should/must/needs/need/has/have/ought/better+apologise/apologize/be/communicate/do/double/"
        "doublecheck/fix/follow/get/grow/improve/learn/listen/own/pay/slow/step/stop/take/think/try/wake/work",
        matches="The night shift lead needs to be retrained.",
        spares="The classifier needs to be retrained.",
        reason=reasons.ACTION,
        rewrite="training",
        subjects=POSSIBLE_OTHERS,
        unless=r"\blisten (?:for|on)\b|\btake care (?:if|when|of the)\b|"
        r"\byou(?:'ll| will| may| might)? (?:also |only |just )?(?:need|have|'ll have) to (?:fix|follow|"
        r"stop using|own it)\b|\bshould learn (?:about|from)\b|\bshould be more than\b|\bshould only be\b|"
        r"\bshould be dismissed (?:immediately|as)\b|\byou should be careful (?:about|with|when|not)\b|"
        r"\btake care of \w+ing\b|\b(?:not|\w+n't) (?:have|need) to learn\b|\bshould be replaced (?:by"
        r"|with)\b|\b(?:not|\w+n't) (?:have|need) to be (?:trained|taught)\b|\ball (?:\w+ )?(?:employees|staff"
        r"|engineers|developers|teams|operators|members|workers) (?:\w+ )?(?:must|should|needs?|have|will)\b|\bwho "
        r"needs\b|\b(?:operators|engineers|developers|teams|reviewers|everyone|people|responders) should follow\b"
        r"|\b(?:new (?:hires|starters|joiners)|nobody|no one|no-one) (?:\w+ )?(?:needs?|should|has|must)\b"
        r"|\bteams? should (?:be able|be given|be made aware|be informed|be notified|be told|be more aware)"
        r"|\blearn from (?:his|her|their|his/her|your|our|the|past|these) \w*/?\w* ?mistakes\b|\bwill have to "
        r"learn how\b|\bpeople will\b|\bstop celebrating\b|\bshould learn from this\b|\bneed to stop working\b"
        r"|\byou may need to learn\b",
    ),
    *ways(
        Rule(
            name="should-be-fired",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)\b",
            spares="The alert must be fired twice.",
            reason=reasons.ACTION,
            rewrite="training",
            unless=r"\b(?:post-?mortems?|reports?|notes?|docs?|incidents?|findings|it|this) (?:should|must|needs? "
            r"to|have to|has to|to) be written up\b|\bfire (?:departments?|brigades?|services?|crews?|teams?"
            r"|marshals?|drills?|alarms?|suppression|staff)\b|\b(?:threat\w*|thought|convinced|sure)\b.{0,40}\b"
            r"(?:fired|sacked|dismissed|let go|punished)\b|\blast thing\b.*\bto (?:\w+ and )?(?:fire|punish|sack"
            r"|discipline)|\b<machine>s? (?:\w+ ){0,2}?(?:should|must|needs? to|has to|have to|ought to|would"
            r"|will) be more \w+|^(?!.*\bmean).*\bshould(?:n't| not) be (?:fired|sacked|punished)\b|\b(?:alerts?"
            r"|alarms?|timers?|accounts?|pods?|services?|events?|triggers?|hooks?|signals?|requests?|jobs?"
            r"|messages?|webhooks?|handlers?|links?|bits?"
            r"|callers?|parsers?|drivers?|functions?|scripts?|tools?|code|pages?|notifications?|callbacks?|models?"
            r"|classifiers?|networks?) (?:\w+ ){0,3}(?:should|must|needs?|need|to|will|would|has|have|gets?)\b"
            r"|\bproposal of punish|\b(?:not|never|nobody|no one|no-one|without|isn't|don't|fear of|afraid) (?:\w+ "
            r"){0,4}(?:fired|punish\w*|disciplin\w*|reprimand\w*|blam\w*)\b|\bfire (?:the )?(?:request|event|alert)"
            r"|\bwritten (?:in|to|by|down|up (?:by|as|in|before|within))\b|\bfire maintainers\b|\bnot (?:just "
            r"|only |simply |merely )?(?:by )?(?:telling|asking|reminding|training)\b|\bnot be held accountable\b"
            r"|\b(?:gets?|is|are|being|was|were) told to be\b",
        ),
        (
            "You need to be more careful",
            "accountable/attentive/careful/cautious/demoted/diligent/disciplined/dismissed/educated/fired/held/let/"
            "liable/mindful/notice/penalised/penalized/pip/probation/punished/reeducated/replaced/reprimanded/"
            "responsible/retrained/sacked/suspended/talking/vigilant/warning/written+be/get",
            r"(?:should|shouldn't|must|needs? to|need to|ought to|has to|have to|deserves? to|will|would|to|got to"
            r"|gotta)(?: not| also| all| really)? (?:be|get) (?:fired|sacked|reprimanded|disciplined|demoted"
            r"|punished|written up|dismissed|held (?:accountable|responsible|liable)|let go|penali[sz]ed|replaced "
            r"by someone|suspended|retrained|re-?educated|given (?:a )?(?:warning|talking-to)|put on (?:a )?(?:pip"
            r"|notice|probation)|more careful|more responsible|more vigilant|more diligent|more attentive|more "
            r"mindful|more cautious)",
        ),
        (
            "Fire the vendor.",
            "demote/discipline/fire/punish/reprimand/retrain/sack/scold/shame/train+demote/discipline/fire/name/"
            "punish/re/reprimand/retrain/sack/scold",
            r"(?:fire|sack|reprimand|discipline|demote|punish|retrain|re-train|scold|name and shame) (?=(?:him|her"
            r"|the (?:\w+ )?<people-noun>|whoever|that (?:guy|person|engineer|developer)|this (?:guy|person"
            r"|engineer)|those|everyone|people|all (?:\w+ )?<people-noun>|<people-noun>)\b)",
        ),
        ("He was fired for it.", "fired+was", r"was fired for"),
        ("He got fired for it.", "fired+got", r"got fired for"),
        (
            "A final warning for the pilot.",
            "warning+final/formal/verbal/written",
            r"(?:formal|written|verbal|final) warning (?:to|for)",
        ),
        (
            "A performance improvement plan.",
            "improvement/warning+performance",
            r"performance (?:improvement plan|warning)",
        ),
        (
            "Put her on probation.",
            "put+improvement/leave/notice/performance/pip/probation",
            r"put (?:him|her|them|[\w@-]{1,30}|the \w+) on (?:a |an )?(?:pip|performance|probation|notice"
            r"|improvement plan|leave)\b",
        ),
        ("A disciplinary hearing.", "disciplinary", r"disciplinary (?:action|measures|procedure|process|hearing)"),
        (
            "There are consequences for the engineers.",
            "consequences",
            r"consequences for (?:the )?(?:\w+ )?(?:<people-noun>|him|her|them|whoever)",
        ),
        ("Replace the director.", "director", r"replace (?:the )?director"),
        (
            "I think the pilot deserves to be sacked.",
            "deserve/deserves/deserved+banned/fired/sacked/suspended/demoted/disciplined/punished/removed/"
            "dismissed/kicked/shot",
            r"deserve[sd]? (?:being|to be|to get) (?:banned|fired|sacked|suspended|demoted|disciplined|punished"
            r"|removed|dismissed|kicked|shot)\b.*",
        ),
    ),
    Rule(
        name="retrain-somebody",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"(?:^\W*(?:(?:todo|action|action item|ai|next step|next steps|follow-up|followup|lesson|lessons "
        rf"learned)s?:? ?)?|[,;:.→•>] ?|\b(?:to|and|should|must|will|we|please|need to|let's|lets|then|also|i'll"
        rf"|we'll|have to) )(?P<verb>{_OFFERED_TO_ALL}(?:retrain|re-train|train|coach|educate|teach|remind|warn|tell"
        rf"|supervise"
        rf"|monitor|mentor|instruct|talk to|speak to|speak with|talk with|have a (?:word|chat|talk|conversation) "
        rf"with|sit down with|follow up with|scold|yell at|shout at|scream at|reprimand|punish|fire|discipline"
        rf"|watch|ask|require|get|force|push|make|counsel|confront|give|remove|emphasi[sz]e to|stress to|impress on"
        rf"|send|ensure that|ensure|make sure that|make sure) {_PERSON}(?P<object> (?:to (?:always |never |not |be "
        rf"|stop |(?:attend|complete|undergo|sit|take|repeat) (?:\w+ ){{0,3}}(?:re-?training|training|courses?"
        rf"|refreshers?|workshops?|lessons?)|double-?check|check|verify|test|review|read|follow|pay|use|remember"
        rf"|think|ask|take|do better|communicate|run|learn|update|respond|answer)|regarding|on an? (?:[\w-]+ "
        rf"){{0,3}}(?:course|training|workshop)|(?:a|another|some) (?:\w+ )?(?:warning|talking-to|lesson|lecture"
        rf"|reprimand)|from (?:the )?(?:on-call|rotation|team|project|schedule)|the importance|about [\w-]+ing\b"
        rf"|about (?:his|her|their|the importance|proper|how|not|following|being|this|what)|on (?:how|the|proper"
        rf"|not|his|her|their|best|using|why|correct|safe|\w+ing)|not to|be more|is more|are more|never|always "
        rf"(?!on)|doesn't|don't|does not|do not|won't|stops?|knows? (?:how|what|the|that|not)|understands?|reads?"
        rf"(?! access)|reviews?|follows?|checks?|tests?|double-?checks?|pays?|learns?|again|properly|better|more "
        rf"closely)\b.*|\W*$))",
        triggers="give remove emphasise emphasize stress impress send retrain train coach educate teach remind "
        "warn tell supervise monitor mentor instruct talk speak word chat conversation sit follow yell shout "
        "scream scold reprimand punish fire discipline watch ask require get force push make counsel confront "
        "ensure sure",
        matches="Remind Joe to check the region first.",
        spares="Remind the dashboard to refresh.",
        reason=reasons.ACTION,
        rewrite="remind",
        agents=LIKELY_OTHERS,
        unless=r"\bfire (?:for|after|when|once|if|as|before)\b|\b(?:ensures?|make sure)(?: that)? (?:you|your|they"
        r"|folks) (?!(?:is|are) more\b|never\b|stop)|\bmake (?:install|them [\w-]+ly)\b|"
        r"\bwarn (?:folks|devs|developers|admins|people) (?:about|when|if)\b|"
        r"\bneeds? to (?:talk|speak) (?:to|with)\b|\bget \w+ (?:files?|again)\b|"
        r"\btraining (?:will|should|can|could) be\b|\bnot to (?:punish|blame|shame|train|scold|fire)\b"
        r"|\bdon't see\b|\bfollow up with [\w ]{1,20} to (?:ask|check|see|get"
        r"|find)\b|\bget legal\b|\bto talk to other\b|\bmake them "
        r"(?:better|more) \w+\b|\b(?:document|guide|page|course|tutorial|chapter|section|book) will teach\b|\bis "
        r"made aware\b|\bwill ensure the\b|^\W*remove\b(?!.*\b(?:on-call|rotation|team|project|rota)\b)|\bpersonal "
        r"data\b|\b(?:educate|train|teach) the team on\b|\b(?:will|can|may|to) give you\b|\bequipment\b|\bremind "
        r"people (?:we|that we|it)\b|\bused to remind\b|\bto make sure (?:that )?they (?:don't|do not)\b|\bmake "
        r"(?:errors|mistakes)\b|\bremind (?:everyone|everybody|all|people|the team) to (?!be|check|test|read|follow"
        r"|double|never|not|always|pay|think|ask|review|stop|look|verify)|\b(?:is not|isn't|not) a solution\b"
        r"|\bmake (?:as|them (?:go|work|fail|safe\w*|easier|faster))\b|\b(?:ensure|sure)(?: that)? [\w -]{1,40}? "
        r"(?:is|are|was|has|have|can|could|will)\b(?! (?:more|better|not))|^\W*(?:if|when|before|after)\b|\b(?:ask"
        r"|tell|get|push) (?:[\w@'-]+ ){1,3}to (?!be\b|stop\b|not\b|pay\b|double|always\b|never\b|think\b|do better"
        r"|communicate|follow\b|learn\b|remember\b)|\btrain (?:a (?:second|third|backup|new)|another|more"
        r"|additional)\b|\b(?:themselves|itself|yourself|yourselves|ourselves)\b|\b(?:forgot|failed|neglected"
        r"|refused|omitted) to\b|\btrain(?:ing)? (?:the |a |all |our )?(?:teams?|new|staff|engineers|developers"
        r"|people|everyone)\b(?! (?:to|not))|\bmake sure (?:you|everyone|people|all|teams?|someone|we|users|the "
        r"(?:\w+ )?team) (?:know|can|is aware|are aware|has|have|understands?)\b|\bensure (?:everyone|all|teams?"
        r"|someone|people|you|the (?:\w+ )?teams?) (?:know|can|understands?|has|have|is|are)\b|\b(?:ask|tell|talk "
        r"to|speak to|follow up with|speak with|get) (?:the |a |all |our )?(?:\w+ )?(?:teams?|users?|customers?"
        r"|vendors?|provider|owners?|support|everyone|people|you|someone|security|communit\w+)\b(?! (?:to (?:be"
        r"|stop|not|pay|think)|about (?:his|her|their) (?:\w+ )?(?:attitude|behaviou?r|mistakes?|conduct"
        r"|performance|failures?|lack|habits?|tone|response|handling|role|carelessness|work|code|errors?"
        r"|communication)|not to|stops?))|\bmonitor (?:the )?(?:team|staff|members?)\b|\bsend (?!.*\b(?:course"
        r"|training|workshop)\b)|\b(?:remove|give|get|send|force|push|make|watch|monitor) (?:your|my|his|her|their"
        r"|our) (?!team|manager|boss|people|dev|engineer|intern|colleague|staff|operator|admin)|\bremind (?:people"
        r"|everyone|everybody|users|you|all) (?:that|to look ahead|of the (?:date|time|meeting))\b|\b(?:teach|coach"
        r"|educate|mentor|train) (?:the |all |our )?new (?:\w+ )?(?:colleagues?|engineers?|staff|hires|people"
        r"|members?|developers|operators|joiners|starters)\b(?! (?:not|to (?:be|stop|not|pay|never|always)))"
        r"|\bgive (?:[\w-]+ ){1,4}(?:a|an|the) (?:way|button|tool|means|option|chance|time|place|room|view|link"
        r"|list)\b|\bforce (?:everyone|users?|clients?|people) to use\b|\bmake people want\b|\bteach the \w+ "
        r"owners about how\b|\b(?:train|educate) (?:\w+ )?(?:staff|instructors|teams|engineers|developers|people"
        r"|operators|users) (?:on|about|in)\b|\bensure (?:they|developers|teams|engineers|users) (?:meet"
        r"|understand how)\b|\bremove (?:no-longer|former|ex)-?\w*|\b(?:remove|make|get|force|push|give|ask|watch"
        r"|send) (?:[\w@'/-]+ ?){1,5}\W*$|\bwarn future\b|\bget (?:a new|\w+ working)\b|\bensure (?:that )?they "
        r"(?:don't|do not|won't|will not|never) (?:face|fail|expire|break|leak|run|exceed|overlap|conflict|clash"
        r"|collide|fill)\b",
    ),
    *ways(
        Rule(
            name="to-be-reminded",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The cache is to be kept away from the disk.",
            reason=reasons.ACTION,
            rewrite="training",
            subjects=frozenset({YOU, PERSON, TEAM, MAYBE, WEAK}),
            unless=r"\bshould(?:n't| not| never) (?:\w+ )?have (?:<known-done>|to\b|been\b)|\b(?:teams?|developers"
            r"|engineers|people|you|users|customers|everyone|anyone|members) should(?:n't| not| never) (?:have"
            r"|get)\b|\b(?:allowed|permitted|trusted)\b.*\b(?:due to|because|by (?:law|policy|contract|default))\b",
        ),
        (
            "Dave is no longer allowed to deploy.",
            "allowed/permitted/trusted+longer/never/not+are/is/will",
            r"(?<!you\s)(?:is|are|will be) (?:no longer|not|never) (?:be )?(?:allowed|permitted|trusted)\b",
        ),
        (
            "Ann should no longer have access.",
            "longer+have",
            r"(?:will|should) no longer have (?:\w+ )?(?:access|permissions?|rights)\b",
        ),
        (
            "The operator was reprimanded.",
            "coached counseled counselled disciplined formally reprimanded retrained spoken sternly",
            r"(?:has|have|had|was|were) (?:been )?(?:coached|reprimanded|spoken to|disciplined|retrained"
            r"|sternly \w+|formally \w+|counselled|counseled)\b",
        ),
        (
            "He needs to be told off.",
            "closely/coached/home/instructed/kept/moved/pulled/put/reminded/removed/retrained/spoken/supervised/"
            "taken/talked/told/trained/warned/watched+be",
            r"(?:to|will|should|must|needs? to|has to|have to) be (?:reminded|retrained|re-trained|coached|warned"
            r"|spoken to|told off|talked to|instructed|taken off|removed from|pulled off|moved off|kept away"
            r"|supervised|watched|monitored more closely|sent home|put under)\b.*",
        ),
        (
            "Lee should never have root access.",
            "never/should/shouldn't+allowed/get/given/have/keep/near/touch/trusted",
            r"should(?:n't| not| never) (?:have|get|be given|keep|be allowed|be trusted|be near|touch)\b.*",
        ),
    ),
    Rule(
        name="training-for",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:additional|more|further|extra|remedial|better|refresher|mandatory|re-?)(?: "
        r"?training|coaching| coaching| supervision) (?:for|of|to) (?P<agent>(?:the |that |this |our )?"
        r"(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.,;!?]|$| involved\b| concerned\b| responsible\b| who\b| on\b| "
        r"in\b| about\b)",
        triggers="training/retraining/coaching/supervision+additional/additionalcoaching/additionaltraining/better/"
        "bettercoaching/bettertraining/extra/extracoaching/extratraining/further/furthercoaching/furthertraining/"
        "mandatory/mandatorycoaching/mandatorytraining/more/morecoaching/moretraining/re/recoaching/refresher/"
        "refreshercoaching/refreshertraining/remedial/remedialcoaching/remedialtraining/retraining",
        matches="Extra training for the on-call engineer.",
        spares="Extra training for all new services.",
        reason=reasons.ACTION,
        rewrite="training",
        agents=frozenset({PERSON, MAYBE, WEAK}),
        unless=r"\btraining (?:for|of|to) (?:all|new|our|the (?:teams?|engineers|developers|responders)|developers"
        r"|engineers|everyone|everybody|responders|people|staff|team members|teams?)\b(?! (?:concerned|involved"
        r"|responsible|member))",
    ),
    Rule(
        name="do-it-properly",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:must|should|needs? to|has to|have to|had better) (?:\w+ly )?(?:<duty>)\b.* "
        r"(?:faster|sooner|quicker|quickly|properly|thoroughly|carefully|better|more closely|more often|harder"
        r"|diligently|with care|more seriously|twice)\b)",
        triggers="faster/sooner/quicker/quickly/properly/thoroughly/carefully/better/closely/often/harder/"
        "diligently/care/seriously/twice+had/has/have/must/need/needs/should",
        matches="Reviewers have to read changes more closely.",
        spares="The sampler has to read changes more often.",
        reason=reasons.ACTION,
        rewrite="remind",
        subjects=LIKELY_OTHERS,
        unless=r"\bmust ensure that\b|\b(?:shipping|ship|deliver\w*) (?:\w+ ){0,3}faster\b|\byou should generally\b"
        r"|\bcan also escalate\b|\bask yourself\b|\bshould do (?:things|stuff|more) like (?:this|that)\b|\bdo "
        r"(?:this|that|it|things like this) more often\b|\byou (?:need|have|must) (?:to )?(?:share|restore|follow "
        r"the instructions)\b|\bif you have to\b",
    ),
    Rule(
        name="take-away",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:(?:revoke|remove|take away|restrict|pull|limit|withdraw) (?P<agent>[\w@.-]{1,30}"
        r"(?:'s|s')|his|her|their|your) (?:[\w-]+ ){0,2}?(?:access|permissions?|rights|privileges?|credentials"
        r"|admin|commit bit|sudo)|(?:don't|do not|never|stop) (?:let|letting|allow|allowing|trust|trusting) "
        r"(?P<agent2>(?!contributors\b|users\b|anyone\b)[\w@.-]{1,30}|the \w+) (?:to |with )?(?!access\b|sim\b)"
        r"(?:\w+)|(?:should|must) (?:never|not|no longer) be (?:allowed|permitted|trusted) (?:to|near|with|in)|"
        r"(?:revoke|remove|restrict|withdraw|pull|limit) (?:\w+ ){0,3}?(?:access|permissions?|rights|privileges) "
        r"(?:for|from) (?P<agent4><who>)(?=[.,;!]|$| until\b| for\b| after\b| and\b)|take (?P<agent5><who>) off "
        r"(?:the |our |this |that )?(?:[\w-]+ )?(?:rota|rotation|schedule|project|case|team|on-call|roster)\b|hold "
        r"(?P<agent3>[\w@.-]{1,30}|the (?:\w+ )?(?:<people-noun>|owners?|operators?|providers?|suppliers?)|him|her"
        r"|them) (?:accountable|responsible|liable)))\b.*",
        triggers="off revoke remove take restrict pull limit withdraw let letting allow allowing trust trusting "
        "allowed permitted trusted hold",
        matches="Revoke Joe's production access.",
        spares="Revoke the token's production access.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\bdon't let (?:them|yourself)\b|\bleaves? (?:your|the|a) (?:project|team|company)\b|\bdon't "
        r"trust \w+ on \w+\b|\b(?:keys?|credentials?|tokens?|accounts?|sessions?|passwords?)\b.*\b(?:revoke|remove"
        r"|disable) their\b|\b(?:don't|do not) allow (?:someone|somebody|anyone) to keep\b|\b(?:users?|clients?"
        r"|pods?|requests?|services?|containers?|traffic|accounts?) (?:should|must) (?:never|not|no longer) be\b"
        r"|\blet your\b|\bdon't let (?:architect\w+|perfect|the perfect)\b",
    ),
    Rule(
        name="next-time",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>^\W*(?:please )?stop \w+ing (?:broken|untested|bad|buggy|code|without|to|on|random"
        r"|things|stuff)\b.*|(?:please,? )?(?:next time|in (?:the )?future|from now on|going forward)[,:]? "
        r"(?:please |you |just |maybe |try to |make sure (?:to|you)|(?:you|they|he|she) (?:should|must|need to"
        r"|better) ){0,3}(?:don't|do not|never|check|test|read|ask|think|look|verify|review|be careful"
        r"|double-?check|remember|pay|make sure|use|run|tell|let us|communicate)\b.*|(?:don't|do not|never) "
        r"(?:ever )?(?:do (?:this|that|it)|merge|push|deploy|commit|touch|run|delete)\b.*\b(?:again|next time"
        r"|without (?:asking|testing|checking|review|approval|telling))|please (?:always |at least |actually "
        r"|properly |just )?(?:test|check|review|read|proofread|verify|think)\b (?:your|what you)\b.*|(?:please"
        r"|you must|you should|you need to) (?:\w+ )?(?:remember to|make sure (?:to|you)|be careful|pay attention"
        r"|think before|read the (?:docs|documentation|manual)|do your)\b.*next time|(?:check|test|read|ask|think"
        r"|look|verify|review|double-?check|tell us|be (?:more )?careful)\b.* next time\b)",
        triggers="stop/please/next/future/now/forward/again/without/w/o+careful/commit/delete/deploy/do/docs/ever/"
        "forward/future/going/manual/merge/must/next/now/pay/push/read/remember/run/stop/sure/think/time/touch/you/"
        "your",
        matches="Next time, check with us before you merge.",
        spares="The next time the job runs it will check the lock.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"^\W*stop (?:testing|trying|using|building|running|publishing|supporting) (?:on|to recover|against"
        r"|for)\b|\bin the future, just (?:use|do|set|try)\b|\bmay never\b|\bplease check (?:your|the|that) \w+,? "
        r"|\bthe next time\b|\bwhat (?:would|could|should|can|will|do)\b.*\bnext time\b|\b(?:how|what)\b.*\bin "
        r"(?:the )?future\b|\bso (?:that )?(?:we|i|it|they)\b.*\bnext time\b",
    ),
    Rule(
        name="people-should-duty",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:need|have|ought) to (?:test|check|read|learn|fix) (?:your|their|his|her|my)\b.*|"
        r"(?:should|must|needs? to|has to|have to|ought to|had better) (?:always|never|not|double-?check|stop"
        r"|remember to|think|take more|be (?:more|less)|pay|(?:get|ask for|obtain|seek) (?:approval|permission"
        r"|sign-?off|a review)|ask (?:before|first)|read the (?:docs|documentation|manual)|do (?:a )?better"
        r"|start \w+ing|work on (?:his|her|their|your)|improve (?:his|her|their|your))\b.*)",
        triggers="should/must/needs/need/has/have/ought/better+always/ask/be/check/do/double/doublecheck/fix/get/"
        "improve/learn/never/not/obtain/pay/read/remember/seek/start/stop/take/test/think/work",
        matches="Joe must always double-check the target.",
        spares="The client must always check the target.",
        reason=reasons.ACTION,
        rewrite="remind",
        subjects=frozenset({YOU, PERSON, THEY}),
        unless=r"\b(?:won't|will|may|might|not|n't|shouldn't) (?:also )?(?:have|need) to\b|"
        r"\b(?:also )?need to (?:test|check|read|learn|fix) your\b|\bmust not\b|\bthat the [\w ]{1,30} should always\b|"
        r"\bmust (?:never|not) be \w+|\bstop and take a break\b|\bhave to pay (?:for|a|an|the)\b"
        r"|\bshould \W?always\W? have\b|\bshould stop unless\b|\b(?:someone|anyone|everyone|everybody|somebody"
        r"|people|you|engineers|developers|members|reviewers|authors|maintainers|operators|they) (?:should|must"
        r"|needs? to|has to|have to|ought to)\b(?! (?:be (?:more|less)|pay (?:more|better|closer)|stop|think before"
        r"|double|do better|read the))|\bshould(?:n't)? not have\b|\b(?:should|must) not (?:have|be|need)\b",
    ),
)
