"""Rules about judging words for people, for what they do, and for human error."""

from pmfacilitator.language.cast import ME, POSSIBLE_OTHERS, WE
from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_WORK = (
    r"(?:change|changes|commit|code|work|deploy|deployment|mistake|mistakes|error|errors|review|reviews|testing"
    r"|test|tests|engineering|engineer|engineers|developer|developers|dev|devs|operator|admin|admins"
    r"|programming|coding|job|attitude|handling|decision|decisions|practice|practices|planning|process|rollout"
    r"|release|merge|fix|oversight|thing to do|way|approach|behaviou?r|move|response|communication|maintenance"
    r"|implementation|person|people|team|manager|management|company|enough|about|with|in|here|of|not to|to)"
)

JUDGED_PEOPLE = (
    Rule(
        name="sloppy",
        category=LABEL,
        pattern=r"\b(?P<verb>(?P<adjective>(?:sloppy|lazy|dumb|stupid|foolish|silly|boneheaded|brain-?dead|shoddy"
        r"|amateur|rookie|noob|newbie|beginner'?s?|schoolboy|clumsy|ignorant|arrogant|pathetic|shameful"
        r"|embarrassing|avoidable|preventable|unforced|basic|elementary|blatant|glaring|egregious|gross|obvious"
        r"|inexperienced|undisciplined|hasty|untrained|unqualified)) (?:and \w+ |it |coding |dba |admin )?"
        r"(?P<noun>mistakes?|errors?(?! (?:message|handling))|blunders?|oversights?|slip-?ups?|screw-?ups?|fail"
        r"|fails|failures?|negligence|engineers?|engineering|developers?|devs?|development|programmers?|programming"
        r"|coding|operators?|admins?|people|person|management|managers?|team|guy|guys|work|fix|fixes|job|move"
        r"|decisions?|commits?|reviews?|testing|deploys?|handling|practices?|planning|attitude|thing to do|thing "
        r"we did|thing i did|thing they did|neglect|idea from|user|users|incompetence|level fail))\b",
        triggers="sloppy lazy dumb stupid foolish silly boneheaded braindead dead shoddy amateur rookie noob "
        "newbie beginner beginners beginner's schoolboy clumsy ignorant arrogant pathetic shameful embarrassing "
        "avoidable preventable unforced basic elementary blatant glaring egregious gross obvious inexperienced "
        "undisciplined hasty untrained unqualified",
        matches="It was a rookie mistake.",
        spares="The basic error page was shown.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=r"\bamateur (?:programmers|developers|engineers)\b|\b(?:obvious|basic|preventable|avoidable|silly"
        r"|glaring) (?:fix|fixes)\b|\b(?:basic|obvious|preventable|avoidable) (?:testing|development|planning|work"
        r"|job|user|users|practices|team|bugs?|handling|reviews?|commits?|programming|person|people|errors?)\b(?! "
        r"(?:by|from|we|they))|\b(?:not|isn't|wasn't|without|no) (?:an? |any )?(?:obvious|basic)\b|\bcommon and "
        r"preventable\b",
    ),
    Rule(
        name="somebody-is",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:wasn't|weren't|isn't|aren't) (?:being )?(?P<lacking>(?:very |really |being )?"
        r"(?:careful|competent|thorough|diligent|experienced|qualified|attentive))|(?:(?:is|are|was|were|'s|'re|'m"
        r"|am|being|been|be|got|getting|acted|seems?|looks?) |)(?P<adjective>(?:<adv>)(?:(?:too|so|very|quite"
        r"|pretty|such|just|a bit|really|just plain) )?(?:sloppy|lazy|dumb|stupid|foolish|inexperienced|arrogant"
        r"|ignorant|untrained|unqualified|inattentive|distracted|unprepared|overconfident|over-confident|hasty"
        r"|unresponsive|forgetful|drunk|hungover|incapable|unfit|out of (?:his|her|their) depth|not up to (?:the"
        r"|this)|disorgani[sz]ed|unreliable|bad at (?:this|their|his|her|your)|not (?:careful|competent|qualified"
        r"|experienced|thorough|diligent|paying)|impatient|unaware of basic|a liability|a disgrace|an embarrassment"
        r"|useless|terrible at|not (?:a )?team players?|asleep)))\b(?! (?:loading|load|loaded|eval|init|question"
        r"|to (?:say|ask|call)))",
        triggers="wasn't/weren't/isn't/aren't/not+careful/competent/thorough/diligent/experienced/qualified/"
        "attentive not+paying not+team up+not bad+at terrible+at over+confident unresponsive drunk hungover "
        "incapable unfit depth sloppy lazy dumb stupid foolish inexperienced arrogant ignorant untrained "
        "unqualified inattentive distracted unprepared overconfident hasty forgetful disorganized disorganised "
        "unreliable impatient unaware liability disgrace embarrassment useless asleep",
        matches="The on-call engineer was distracted.",
        spares="The link was unreliable.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE},
        unless=r"\blazy (?:\w+ )?(?:load|font|timer|route|command|language|resiz|fetch|alternative|import|error|list|"
        r"field|seq|reset|compil|default|evaluation|mode|loader)\w*\b|"
        r"\b(?:if|unless|when|because if|realize|assuming) (?:you|we|they)(?:'re| are|'d be| aren't| were)|"
        r"\.lazy\b|\b(?:isn't|not) to say\b|\bnot paying (?:for|more|extra)\b|"
        r"\b(?:i'm|i am) (?:often |easily )+distracted\b|\bteams not qualified\b|"
        r"\bthey(?:\'d| would) be (?:\w+ )?useless\b|"
        r"\bunreachable or\b|\bsimple and stupid\b|\b(?:not|isn't|wasn't|aren't|weren't|nor|never|neither"
        r"|no one is|nobody is) (?:\w+ ){0,2}(?:sloppy|lazy|dumb|stupid|foolish|distracted|unprepared)\b|\bthis "
        r"(?:is|was) (?:a )?(?:stupid|dumb) question\b|\basleep as\b|\b(?:were|was|being|are) asleep\b(?! at)|\b"
        r"(?:isn't|is not|wasn't|not) because\b|\blazy consensus\b|\bwhile you (?:are|were)\b|\bdidn't want to "
        r"seem\b|\b(?:bump|localize|use|uses|used|already) lazy\b|\blazy-|\bhumans (?:are|can be)\b",
    ),
    Rule(
        name="judged-thing",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:really |very |just )?(?:bad|terrible|poor|awful|horrible|lousy) (?:practice|form) "
        rf"to\b|(?:isn't|is not|aren't|are not|wasn't|was not) (?:really |at all )?competent\b|your attitude(?= is"
        rf"| was|\W*$)|(?:how|so|too) (?:foolish|stupid|dumb|incompetent|lazy|careless|ignorant|arrogant) (?:are|is"
        rf"|were|was|can|could|must) (?:you|they|he|she|these|those|the (?:dev|main|eng|admin|people|team"
        rf"|author)\w*|this (?:guy|team|person))\b|(?:was|is|that's|it's|so|such|really|pretty|very|just|how|plain"
        rf"|an?|this|completely|incredibly|rather) (?:a |an )?(?:(?:so|very|really|just|pretty|incredibly|utterly"
        rf"|plain|plainly) )?(?P<adjective>(?:sloppy|stupid|dumb|lazy|foolish|idiotic|embarrassing|amateurish"
        rf"|shameful|unacceptable|irresponsible))(?= (?:{_WORK})\b|[.!?,]|$))",
        triggers="irresponsible competent attitude incompetent careless ignorant arrogant embarrassing amateurish "
        "practice form sloppy stupid dumb lazy foolish idiotic shameful unacceptable",
        matches="Pushing on a Friday was just stupid.",
        spares="The lazy index was stale.",
        reason=reasons.LABEL,
        rewrite="bad-practice",
        unless=r"\b(?:stupid|dumb|silly) question|\bfeel\w* (?:stupid|dumb|foolish)|\b(?:data loss|latency|downtime"
        r"|risk|level of \w+|error rate)\b.*\bunacceptable\b|\b(?:not|isn't|wasn't|nor|never) (?:\w+ )?(?:stupid"
        r"|dumb|lazy|foolish)\b|\blazy (?:load|init|eval|fetch|import|delet|creat|connect)",
    ),
    Rule(
        name="crude-judgement",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:a|another|the) (?:hasty|rash|thoughtless|ill-considered|ill-advised|misguided"
        r"|half-hearted|amateurish|cavalier|negligent|knee-jerk) (?:\w+ )?(?:changes?|edits?|fix|fixes|decisions?"
        r"|deploys?|deployment|push|merge|commits?|refactoring|rollout|restart|response|reaction|attempt|approach"
        r"|config\w*|command|move|mistakes?)\b|(?:a|an|such a|another) (?:shameful|disgraceful|pathetic|appalling"
        r"|embarrassing|sorry|woeful|dismal|lousy) (?:performance|display|effort|excuse|response|attempt|record"
        r"|job)\b|(?:decision|move|choice|call)(?: (?:by|of|from) [\w' -]{2,30}?)? (?:\w+ )?(?:was|is) "
        r"(?:\w+ )?(?:a mistake|a blunder|an error|<unwise>|indefensible|inexcusable)\b|\b(?:the|this|that|their"
        r"|your|his|her) (?:code"
        r"|codebase|config|configuration|script|setup|design|architecture|implementation|deployment|documentation"
        r"|migration) (?:\w+ )?(?:is|was) (?:an? |just |complete |utter |absolute |total |pure )*(?:garbage|rubbish"
        r"|trash|crap|shit|joke|abomination|disgrace|dumpster fire|clusterfuck|embarrassment)\b)",
        triggers="hasty rash thoughtless ill misguided half amateurish cavalier negligent knee shameful "
        "disgraceful pathetic appalling embarrassing sorry woeful dismal lousy mistake blunder error indefensible "
        "inexcusable <unwise>+decision/move/choice/call garbage rubbish trash crap shit joke abomination disgrace "
        "dumpster clusterfuck embarrassment",
        matches="A hasty edit emptied the list.",
        spares="A quick edit emptied the list.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|isn't|wasn't|never|without|no) (?:\w+ ){0,3}(?:mistake|blunder|error|disgrace)\b"
        r"|\bgarbage collect|\bmoving on .* was a mistake\b",
    ),
    Rule(
        name="blunder-of",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:a|another|the|this|that|such a|one) (?:\w+ )?(?:blunder|screw-?up|fuck-?up|cock-?up"
        r"|foul-?up|lapse) (?:by|from|on the part of) (?:the |an? |our |one |your |their )?[\w-]+|fat[- ]?finger"
        r"(?:s|ed|ing)?(?= (?:error|mistake|typo|took|broke|deleted|killed|caused|brought|incident|change|command)\b))",
        triggers="blunder screw screwup fuck fuckup cock cockup foul foulup lapse fat fatfinger fatfingers fatfingered",
        matches="Another blunder by the harbour crew.",
        spares="Another dive by the harbour crew.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|isn't|wasn't|never|without|no) (?:\w+ ){0,3}(?:blunder|lapse)\b",
    ),
    Rule(
        name="refusal-to-listen",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:refusal|unwillingness|reluctance) to (?:accept|take|own|acknowledge|admit|listen"
        r"|learn|communicate|cooperate|apologi[sz]e)\b)",
        triggers="refusal unwillingness reluctance",
        matches="The reluctance to apologise did not help.",
        spares="The reluctance of the lid to close did not help.",
        reason=reasons.LABEL,
        rewrite="none",
    ),
    Rule(
        name="all-to-blame",
        category=LABEL,
        pattern=r"\b(?P<verb>^\W*(?:both|all|all of them|both of them) (?:are )?to blame\b)",
        triggers="blame+all/both",
        matches="Both to blame.",
        spares="Both the lid and the hinge.",
        reason=reasons.LABEL,
        rewrite="none",
    ),
    Rule(
        name="weak-link",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:is|are|was|were|'s|'re),? (?:by far,? |clearly |definitely )?(?:a |an |the )?"
        r"(?:real |total |complete |bit of a |something of a )?(?:loose cannon|weak link|weakest link|liability"
        r"|menace|walking disaster|one-man disaster|disgrace)\b)",
        triggers="cannon/link/liability/menace/disaster/disgrace+cannon/disgrace/liability/man/menace/walking/weak/"
        "weakest",
        matches="The skipper was a loose cannon.",
        spares="The skipper was a good cook.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|isn't|wasn't|never|without|no) (?:\w+ ){0,3}(?:liability|disgrace)\b|\bis a liability "
        r"(?:for|on|in) (?:the )?(?:balance|books|accounts)",
    ),
    Rule(
        name="human-error",
        category=LABEL,
        pattern=r"\b(?P<verb>human factor (?=was|is|to)|weak(?:est)? link (?:was|is) (?:the )?<people-noun>|human "
        r"failure|human error(?= (?:is|was|remains) (?:\w+ )?(?:the|to blame|responsible|behind|at fault)\b)|human "
        r"(?:and|or) [\w-]+ errors?|other than human error|(?:human|operator|pilot|user|pebkac|engineer|developer"
        r"|manual|admin|administrator|sysadmin|driver|controller|personnel|dba|maintainer|reviewer|employee|staff"
        r"|programmer|belayer|climber|skipper|crew|installer|rider|technician|mechanic|manipulation|configuration "
        r"by human) (?:errors?|mistakes?|fault|failure|negligence|oversight|blunder|inattention|incompetence"
        r"|carelessness|inexperience|misjudge?ment)|(?:mistakes?|errors?) (?:by|of|from|made by) (?:an?|the|one of "
        r"the) (?:human|operator|pilot|user|driver)|errors? of judge?ment|bad judge?ment|poor judge?ment|lapse "
        r"(?:in|of) (?:judge?ment|attention|concentration)|misjudge?ment)\b(?! (?:rates?|messages?|logs?|codes?"
        r"|budget|page|reports?|handling))",
        triggers="human judgement judgment lapse misjudgement misjudgment weak weakest operator/pilot/user/pebkac/"
        "engineer/developer/manual/admin/administrator/sysadmin/driver/controller/personnel/dba/maintainer/"
        "reviewer/employee/staff/programmer/belayer/climber/skipper/crew/installer/rider/technician/mechanic/"
        "manipulation+blunder/carelessness/error/errors/failure/fault/inattention/incompetence/inexperience/"
        "mistake/mistakes/negligence/oversight",
        matches="The cause was human error.",
        spares="A dry run leaves less room for human error.",
        reason=reasons.ERROR,
        rewrite="drop-cause",
        unless=r"\b(?:posts?|articles?|talks?|sections?|chapters?|pages?) (?:about|on) human error\b"
        r"|\bperspectives on\b|\b(?:problem|issue|topic|question) of (?:\w+ )?(?:user|human|operator) errors?\b"
        r"|\baddress(?:es|ing)? human error\b|\boperations happen\b|\b(?:if|any|prevents?|preventing|prevention"
        r"|avoid(?:s|ed|ing)?|reduc\w*|guard\w*|minimi[sz]\w*|eliminat\w*|less|fewer|risk|risks|chance|chances"
        r"|harmless|mak(?:e|es|ing)|prone|possib\w*|potential|room|against|mitigat\w*|protect\w*|catch\w*|likel\w*"
        r"(?! cause| due| because| the result| caused| human| operator| user)|probability|remov\w*|limit\w*"
        r"|toleran\w*|resilien\w*|detect\w*|impact of|susceptible|vulnerable|opportunit\w*|scope|safeguard\w*"
        r"|account for|allow for|rule out|ruled out|term|label|phrase|concept|calling|stop at|never|instead of"
        r"|rather than|what if|could be|effects?|sources? of|free|without|limiting|lower\w*|decreas\w*|increas\w*"
        r"|rose|subject to|blame|design\w*|built|plan for|assum\w*|expect\w*|den(?:y|ied|ies)|how|why|when"
        r"|whether) (?:[\w'-]+ ){0,6}?(?:human|operator|pilot|user|engineer|developer|manual|admin|staff|dba)\b|\b"
        r"(?:human|operator|pilot|user) errors? (?:was|has been|were) (?:ruled out|excluded|never|not)\b|\b(?:not"
        r"|isn't|wasn't|never|no|nor|neither) (?:[\w'-]+ ){0,4}(?:human|operator|pilot|user|manual|engineer"
        r"|developer|bad|poor) (?:errors?|mistakes?|failure|judge?ment)|\b(?:user|engineer|developer|manual|admin"
        r"|controller|driver|staff) (?:errors|mistakes|failures?)\b|\b(?:human|operator|pilot|user|manual) "
        r"(?:errors?|mistakes?) (?:(?:often|sometimes|always|usually|rarely) )?(?:is(?! (?:\w+ )?the (?:chief|main"
        r"|primary|leading|root|sole|biggest|top|real|only|most likely) )|are|can|will|happens?|stems?|cascades?"
        r"|leads?|comes|accounts?|should|must|remains|may|could|might|rate|as a (?:label|cause|root)|analysis"
        r"|reduction|prevention)\b|\bcategori[sz]e\b|\bcategor(?:y|ies)\b|\b(?:assumed|suspected|thought) (?:\w+ )?"
        r"(?:user|human|operator) error\b|\b(?:driver|controller|operator) (?:error|failure|fault)s?\b(?=.*"
        r"(?:kernel|nvidia|disk|pod|k8s|kubernetes|usb|reconcil|crd))|(?:, ?[\w'/ -]{2,40}){2,}[,&]? ?(?:and |or "
        r"|-)?(?:human|operator|pilot|user|configuration) errors?\b|\bhuman errors? (?:models?|possible|101|and "
        r"the problem|in (?:complex|medicine|aviation|safety|healthcare)|research|perspective|approach"
        r"|taxonom\w+)\b|\b(?:behind|understanding|understand|beyond|after|research on|research into|study of"
        r"|theory of|complexity of|book on|coverage for|categori[sz]ing|classif\w+) human errors?\b|\bcomes from "
        r"bad judg\w+|^\W*human errors?:? (?:[a-z-]+ )?(?:trick|model|—|-|–)|\b(?:don't|do not) fire\b|\bvery "
        r"human mistake\b|\ballow(?:s|ed|ing)? human error\b",
    ),
    Rule(
        name="lack-of-virtue",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:persistent|total|complete|utter|general|staggering|shocking) lack of (?:curiosity"
        r"|respect|empathy|courage|will|interest|concern|communication|care|urgency|leadership|testing|planning)|"
        r"(?:lack of|lacks?|lacked|lacking|no sense of|want of|absence of|little|no) (?:(?:any|basic|proper|due"
        r"|even|situational?|common|personal|professional|the necessary|sufficient|enough|adequate) ){0,2}"
        r"(?:attention(?: to detail)?|care|discipline|diligence|ownership|common sense|competence|professionalism"
        r"|accountability|situation(?:al)? awareness|awareness of|responsibility|foresight|effort|judge?ment"
        r"|rigou?r|skills?|experience|commitment|urgency|pride)|(?:failure|lack) of leadership|(?:poor|bad) "
        r"(?:judge?ment|workmanship|discipline|attitude|work ethic)|attitude problem|not (?:very |particularly )?"
        r"(?:bright|smart|competent|professional)|didn't have the (?:skills?|experience|competence))\b",
        triggers="lack/attention/care/discipline/diligence/ownership/sense/competence/professionalism/"
        "accountability/awareness/responsibility/foresight/effort/judgement/judgment/rigor/rigour/skill/skills/"
        "experience/commitment/urgency/pride/leadership/workmanship/attitude/ethic/bright/smart/competent/"
        "professional+absence/attitude/bad/complete/didn't/failure/general/lack/lacked/lacking/lacks/little/no/not/"
        "persistent/poor/shocking/staggering/total/utter/want",
        matches="The root cause is a lack of attention to detail.",
        spares="There was no alert that asks for attention.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:clear|clarity|documented|code) (?:\w+ )?ownership\b|\black of (?:clear )?ownership\b|\black"
        r"(?:s|ed|ing)? (?:\w+ )?experience (?:with|in|of|on)\b|\bno (?:effort|experience|skills?|ownership"
        r"|responsibility|urgency)\b|\blittle (?:effort|experience|care)\b|\b(?:lack of|little|no) experience "
        r"(?:with|in|of|on)\b|\b(?:common sense|due diligence) (?:says|suggests|checks?|process)\b",
    ),
    Rule(
        name="lacked-knowledge",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:lacks?|lacked|did not have|didn't have|does not have|doesn't have|had no) (?:the "
        r"|any |enough |sufficient |basic |proper |necessary |required )*(?:knowledge|understanding|skills?"
        r"|expertise|competence|experience|training|qualifications?|maturity|discipline)\b.*)",
        triggers="knowledge/understanding/skill/skills/expertise/competence/experience/training/qualification/"
        "qualifications/maturity/discipline+did/didn't/does/doesn't/had/lack/lacked/lacks",
        matches="The engineer lacked knowledge of the failover.",
        spares="The runbook lacked knowledge of the failover.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=POSSIBLE_OTHERS,
    ),
    Rule(
        name="fail",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:basic|epic|massive|total|huge|complete|utter|big|colossal|spectacular)(?:[- "
        r"]level)?(?: level)? (?:fail|fuck-?up|screw-?up|blunder|incompetence|negligence)|what a (?:joke|clown|mess"
        r"|fail|shame|disgrace)|malice|shame on|facepalm|no excuse|there(?:'s| is) no excuse|inexcusably|(?:should"
        r"|needs? to|must) be ashamed|ought to be ashamed|embarrassing(?:ly)? (?:for|that))\b",
        triggers="fail/fuckup/fuck/screwup/screw/blunder/incompetence/negligence/joke/clown/mess/shame/disgrace/"
        "malice/facepalm/excuse/inexcusably/ashamed/embarrassing/embarrassingly+basic/big/colossal/complete/"
        "embarrassing/embarrassingly/epic/facepalm/huge/inexcusably/malice/massive/must/need/needs/no/ought/shame/"
        "should/spectacular/there/there's/total/utter/what",
        matches="An epic fail of whoever was on shift.",
        spares="The probe is set to fail after ten seconds.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|no|nor|never|without) (?:\w+ )?malice\b|\bfor shame\b",
    ),
)
