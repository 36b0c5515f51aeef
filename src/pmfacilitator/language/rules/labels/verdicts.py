"""Rules about verdicts on people, their work and their worth."""

from pmfacilitator.language.cast import ME, PERSON, POSSIBLE_OTHERS, TEAM, WE
from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED, NOT_YET, VIRTUOUS
from pmfacilitator.language.rules.rule import Rule

_DEED = (
    r"(?:mistakes?|errors?|blunders?|oversights?|slip(?:-?ups?)?|typos?|bugs?|off-by-ones?|decisions?|choices?"
    r"|moves?|man(?:eu|oeu)v(?:er|re)s?|stunts?|calls?|deploys?|deployments?|changes?|commits?|merges?|push"
    r"(?:es)?|edits?|fix(?:es)?|hacks?|copy-?pastes?|copy and paste|coding|code|work|job|engineering"
    r"|programming|testing|reviews?|handovers?|handling|management|leadership|planning|attitudes?|behaviou?r"
    r"|conduct|response|reaction|approach|answer|comment|excuses?|assumptions?|practices?|neglect|disregard"
    r"|admin(?:istration)?|workmanship|piece of \w+|use of \w+|treatment of \w+|bit of \w+)"
)
_JUDGED = (
    r"(?:stupid|dumb|silly|brain-?dead|careless|idiotic|bone-?head(?:ed)?|embarrassing|sloppy|lazy|laziest"
    r"|sloppiest|dumbest|stupidest|arrogant|negligent|reckless|irresponsible|incompetent|inept|clumsy|foolish"
    r"|thoughtless|mindless|shoddy|slapdash|slipshod|half-?assed|half-?hearted|amateurish|unprofessional"
    r"|cavalier|moronic|asinine|daft|ham-?fisted|inexcusable|unforgivable|pathetic|shameful|disgraceful"
    r"|ill-?judged|ill-?advised|ill-?considered|ill-conceived|ill-thought-out|hare-?brained|misguided"
    r"|short-?sighted|selfish|callous|shameless|rash|hasty"
    r"|unthinking|inattentive|incompetence|heavy-?handed|high-?handed)"
)
_FAILING_ALONE = (
    r"(?:apathy|arrogance|carelessness|complacency|cowardice|dishonesty|ego|folly|foolishness|forgetfulness|greed"
    r"|haste|hubris|hypocrisy|idiocy|ignorance|immaturity|impatience|inattention|inattentiveness|incompetence"
    r"|incompetency|indifference|ineptitude|inexperience|irresponsibility|laziness|malice|naivety|negligence"
    r"|overconfidence|recklessness|rudeness|short-?sightedness|sloppiness|stubbornness|stupidity"
    r"|thoughtlessness|vanity|callousness|clumsiness|indiscipline|selfishness|corner[- ]cutting|cutting corners"
    r"|penny[- ]pinching|wishful thinking|tunnel vision|unprofessionalism|mismanagement|poor judge?ment|bad "
    r"judge?ment|dereliction|wilful blindness|willful blindness)"
)
_WORTH = (
    r"(?:vigilance|thoroughness|honesty|humility|initiative|caution|concern|curiosity|dedication|determination"
    r"|follow-through|integrity|empathy|courage|patience|precision|motivation|willpower|teamwork|respect for"
    r"|interest in \w+ing|will to|seriousness|conscientiousness|moral fibre|backbone|spine|common decency|due "
    r"care|basic care|proper care)"
)

VERDICTS = (
    Rule(
        name="faulty",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:am|is|are|was|were|be|been|being|'s|'re|'m|seems?|seemed|looks?|looked|got|gets"
        r"|getting|became|become|becomes|becoming|grew|grown|remain(?:s|ed)?|stayed|proved|turned|acted|acts|acting)"
        r"(?: being| to be)? (?:<adv>|(?:a bit|a little|a|an|such|far"
        r"|way|just|this|that|incredibly|beyond|fully|quite|pretty|rather|somewhat|also) ){0,3}"
        r"(?P<adjective><faulty>|<rude-name>))\b",
        triggers="<faulty> <rude-name>",
        matches="The foreman was complacent about the second lock.",
        spares="The link was slack before the second mission.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE},
        unless=r"\bnever feel like\b|\bcheap to\b|\breluctant to (?:use|adopt|add)\b|\bunfriendly (?:for|to)\b|\b"
        r"(?:hold|scared of)\b.*\bscared of\b|\bor are scared of\b|"
        + NOT_YET
        + r"|\b(?:not|\w+n't|never|nobody|no one|neither) (?:\w+ ){0,2}(?:<faulty>|<rude-name>)\b|\?\W*$|\brude "
        r"awakening\b|\bi (?:was|am) (?:scared|afraid)\b|\bas they should be\b|\b(?:don't|do not|never) be \w+"
        r"|\bgarbage-|\b(?:we're|we are|i'm|i am) not trying\b|\bwould be reluctant\b|\blazy (?:route|load\w*"
        r"|consensus|init\w*|eval\w*|copy)|\bslack (?:channel|profile|workspace|thread|team|message)"
        + r"|\b(?:rarely|seldom|hardly) (?:\w+ )?(?:malicious|lazy|careless|stupid|incompetent)\b"
        + r"|\bhumans (?:are|can be)\b",
    ),
    Rule(
        name="rude-name",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:an?|the|some|these|those|this|that|such|you|complete|total|what|of) (?:[\w-]+ "
        r"){0,2}?<rude-name>)\b",
        triggers="<rude-name>",
        matches="Imagine the nitwit that left no handle on the door.",
        spares="The fool's gold was left on the door.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|\w+n't|never) (?:\w+ ){0,2}<rude-name>\b|\bclown (?:fish|computing)|\bfool(?:'s|-?proof)"
        r"|\b(?:chaos|code|grease|brass|the) ?monkeys\b|\bidiot[- ]?(?:proof|light|lamp|board|string|card)s?"
        r"|\b(?:feel|felt) |\bthis fools\b|\bdummy (?:secrets?|data|values?|variables?|interface"
        r"|text|load|pages?|repo|entry|entries|records?|account|user|server|packages?|modules?|files?|database"
        r"|service)\b",
    ),
    Rule(
        name="practices",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:bad|poor|terrible|sloppy|lazy|awful|horrible|shoddy|lax) (?:coding|engineering"
        r"|development|security|deployment|programming|testing|review|operational|management|work|communication"
        r"|hiring) (?:practices?|habits?|hygiene|discipline|culture)|(?:gross |total |utter |complete "
        r")?mismanagement|(?:erroneous|faulty|flawed|incorrect|poor|rash) (?:\w+ )?(?:decisions?|judge?ments?"
        r"|actions?|assumptions?) (?:by|of|made)|insufficient (?:diligence|care|attention|effort|oversight)|a "
        r"menace|beginner (?:mistakes?|errors?)|(?:bad|stupid|dumb|terrible) habit of)\b",
        triggers="practice/practices/habit/habits/hygiene/discipline/culture/mismanagement/decision/decisions/"
        "judgement/judgements/judgment/judgments/action/actions/assumption/assumptions/diligence/care/attention/"
        "effort/oversight/menace/beginner+assumption/assumptions/awful/beginner/coding/culture/decisions/diligence/"
        "discipline/dumb/erroneous/faulty/flawed/habit/habits/hiring/horrible/hygiene/incorrect/insufficient/"
        "judgement/judgements/judgment/judgments/lax/lazy/menace/mismanagement/oversight/poor/practice/practices/"
        "programming/rash/shoddy/sloppy/stupid/terrible/utter+a/awful/bad/beginner/complete/dumb/erroneous/faulty/"
        "flawed/gross/horrible/incorrect/insufficient/lax/lazy/mismanagement/poor/rash/shoddy/sloppy/stupid/"
        "terrible/total/utter",
        matches="The exploit came from bad coding practices.",
        spares="The exploit came from bad entropy.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|\w+n't|never|no|avoid\w*|without|prevent\w*) (?:\w+ ){0,3}(?:bad|poor|sloppy|lazy)\b|\b"
        r"(?:memory|resource|state|lock|handle) mismanagement",
    ),
    Rule(
        name="poor-leadership",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:poor|bad|terrible|weak|horrible|awful|inept|incompetent|toxic|abysmal|appalling"
        r"|lousy|crappy|dreadful|lax|inadequate|failed|failing|absent|clueless|dysfunctional) (?:management"
        r"|leadership|judge?ment|supervision|workmanship|attitude|decision-making|decision making|governance"
        r"|discipline|stewardship|oversight|airmanship|seamanship|work ethic|teamwork|people skills|communicator"
        r"|engineer|developer|manager|leader|boss|coder|admin|operator|driver|pilot)|(?:management|leadership|team"
        r"|crew|pilot|human|managerial|organi[sz]ational|board) (?:failures?|incompetence|ineptitude|dysfunction"
        r"|negligence|arrogance))\b",
        triggers="poor/bad/terrible/weak/horrible/awful/inept/incompetent/toxic/abysmal/appalling/lousy/crappy/"
        "dreadful/lax/inadequate/failed/failing/absent/clueless/dysfunctional/failure/failures/incompetence/"
        "ineptitude/dysfunction/negligence/arrogance+admin/airmanship/arrogance/attitude/boss/coder/communicator/"
        "developer/discipline/driver/dysfunction/engineer/ethic/failure/failures/governance/incompetence/"
        "ineptitude/judgement/judgment/leader/leadership/making/management/manager/negligence/operator/oversight/"
        "pilot/seamanship/skills/stewardship/supervision/teamwork/workmanship+absent/abysmal/appalling/awful/bad/"
        "board/clueless/crappy/crew/dreadful/dysfunctional/failed/failing/horrible/human/inadequate/incompetent/"
        "inept/lax/leadership/lousy/management/managerial/organisational/organizational/pilot/poor/team/terrible/"
        "toxic/weak",
        matches="Haste and poor leadership emptied the depot.",
        spares="Memory pressure and poor management of handles led to the crash.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:risk|change|incident|release|data|identity|configuration) management failures?\b|\b(?:memory"
        r"|state|resource|dependency|package|cache|connection|session|power|thermal|traffic|config\w*|index|error"
        r"|version|\w+) management (?:of|in|by the|for the) (?:the )?(?:memory|handles|cache|connections?|state"
        r"|resources?|sessions?|locks?)\b|\b(?:not|\w+n't|never|no) (?:\w+ ){0,3}(?:management|leadership"
        r"|judge?ment|pilot)\b|\b(?:failed|bad|failing|poor) (?:operator|driver|pilot|leader|admin|manager)\b(?= "
        r"(?:pod|module|version|build|update|upgrade|node|election|kernel|install|package))|\b(?:failed|failing"
        r"|bad) management (?:server|node|plane|cluster|interface|console|agent)s?\b|\b(?:vegetation|memory|disk"
        r"|power|thermal|traffic|cache|resource|state) management failures?\b|\bteam failures?\b",
    ),
    Rule(
        name="childish",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:is|was|are|were|'s|be|been|seems?|sounds?|looks?|feels?|how|so|just|very|plain"
        r"|incredibly|extremely|utterly|really|truly|simply|such an?) (?:<adv>|(?:a|an|just|plain|so|very|even|more"
        r"|incredibly|such|bit|little) ){0,3}(?P<adjective>childish|immature|petty|disgusting|despicable|cowardly"
        r"|dishonest|disrespectful|rude|toxic|arrogant|unethical|immoral|silly|moronic|idiotic|insulting|shady"
        r"|sleazy|unprofessional|selfish|hypocritical|disingenuous|deceptive|misleading of|sad excuse|cop-?out"
        r"|cheap shot|slap in the face|dick move|bad faith|in bad faith|poor form|bad form|tone-?deaf|gutless"
        r"|spineless|beyond me|user-hostile|nonsense|bullshit|utter crap|a disservice|disservice|an insult|slimy"
        r"|spineless)\b|(?:the \w+'s?|the \w+s'|your|his|her|that|this kind of|this sort of|dismissive|arrogant"
        r"|cavalier|condescending|defensive|hostile|entitled|bad|poor|lazy|negative|the) attitudes?(?= (?:of|is|was"
        r"|needs|that|towards)\b|[.,!]|$)|(?:your|his|her|their|that) \w* ?attitude\b(?! (?:indicator|control))|"
        r"(?:appalling|disgusting|toxic|childish) behaviou?r|(?:bad|poor|terrible) behaviou?r (?:by|of|from) "
        r"(?:the |a |our )?(?:\w+ )?(?:<people-noun>)|in (?:its|their|his|her|your) infinite wisdom)",
        triggers="childish immature petty disgusting despicable cowardly dishonest disrespectful rude toxic "
        "arrogant unethical immoral silly moronic idiotic insulting shady sleazy unprofessional selfish "
        "hypocritical disingenuous deceptive misleading excuse cop copout shot slap move faith form deaf gutless "
        "spineless beyond hostile nonsense bullshit crap disservice insult slimy attitude attitudes behavior "
        "behaviour infinite",
        matches="Closing the thread was incredibly childish.",
        spares="The toxic waste was pumped out.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|\w+n't|never|no|without|isn't|sound) (?:\w+ ){0,3}(?:childish|immature|petty|dishonest"
        r"|disrespectful|rude|toxic|arrogant|unethical|silly|insult\w*)\b|\bsilly question|\b(?:feel|felt|feels) "
        r"silly|\?\W*$|\bthis is deceptive\b|\bit sounds silly\b|\bnews is\b|\bseems? rude to (?:be )?(?:point|blam"
        r"|ask|call)\w*\b",
    ),
    Rule(
        name="faulty-person",
        category=LABEL,
        pattern=r"\b(?:an?|the|some|our|their|your|this|that|these|those|such|by|of|another|one|two|for|with|too "
        r"many|other) (?:very |rather |so |totally |completely |slightly |obviously |clearly |few |bunch of )?"
        r"(?P<verb>(?P<adjective><faulty>)(?:,? (?:and )?[\w-]+)?? (?P<agent>(?:[\w-]{1,20} ){0,2}[\w-]{2,20}))"
        r"(?=[.,;:!?)]|$| [a-z@])",
        triggers="<faulty>",
        matches="A bumbling electrician pulled the cable.",
        spares="A lazy loader pulled the module.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        agents=frozenset({PERSON, TEAM}),
        unless=r"\bslack and\b|\bmalicious mods?\b|" + DENIED + r"<faulty>\b|\b<faulty> (?:to|for|of|in|at|with"
        r"|about|from|and then)\b",
    ),
    Rule(
        name="judged-deed",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?P<adjective>{_JUDGED})(?:,? (?:and |but )?[\w-]+){{0,2}}? {_DEED})\b",
        triggers="stupid dumb silly brain braindead dead careless idiotic boneheaded embarrassing sloppy lazy "
        "bonehead laziest sloppiest dumbest stupidest arrogant negligent reckless irresponsible incompetent inept "
        "clumsy foolish thoughtless mindless shoddy slapdash slipshod half halfassed assed halfhearted hearted "
        "amateurish unprofessional cavalier moronic asinine daft hamfisted fisted inexcusable unforgivable "
        "pathetic shameful disgraceful ill illjudged illadvised judged advised considered conceived thought "
        "harebrained hare misguided short "
        "shortsighted sighted selfish callous shameless rash hasty unthinking inattentive heavyhanded handed heavy "
        "high",
        matches="Repairs a dumb copy-paste slip in the tariff.",
        spares="Repairs a lazy import of the tariff code.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=DENIED
        + rf"{_JUDGED}\b|\bmalicious (?:\w+ ){{0,2}}(?:code|commits?|push\w*|changes?|use of|edits?|response)\b"
        r"|\blazy (?:\w+ )?(?:load\w*|eval\w*|init\w*|import|copy|work|code|fix)\b|\bbugs? happens?\b",
    ),
    Rule(
        name="out-of-failing",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:due to|because of|caused by|down to|result of|out of|through|thanks to|sheer|pure"
        rf"|total|gross|plain|utter|complete|simple|reek\w* of|smack\w* of|signs? of|culture of|case of|example of"
        rf"|product of|act of|kind of|level of|lots? of|full of|put it down to|about|from|blame|by|corporate"
        rf"|criminal|sense of|symptom of|shows?|showed|degree of|mix of|combination of|driven by|with) (?:the |a "
        rf"|some |his |her |their |my |our |your |such |this |pure |sheer |gross |simple |plain |human |general "
        rf"|utter |total |management |corporate |criminal |breathtaking |staggering )*(?:{_FAILING_ALONE}(?:,? "
        rf"(?:and |or )(?:\w+ )?)?)+)\b",
        triggers="apathy arrogance carelessness complacency cowardice dishonesty ego folly foolishness "
        "forgetfulness greed haste hubris hypocrisy idiocy ignorance immaturity impatience inattention "
        "inattentiveness incompetence incompetency indifference ineptitude inexperience irresponsibility laziness "
        "malice naivety negligence overconfidence recklessness rudeness shortsightedness sightedness sloppiness "
        "stubbornness stupidity thoughtlessness vanity callousness clumsiness indiscipline selfishness corner "
        "corners penny wishful tunnel unprofessionalism mismanagement judgement judgment dereliction wilful willful",
        matches="The pump was left open out of forgetfulness.",
        spares="The pump was left open out of caution.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=DENIED + rf"{_FAILING_ALONE}\b|\bresults? from\b|\betc\b",
    ),
    Rule(
        name="not-virtuous",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:am|is|are|was|were|'s|'re|'m|been|be|seem(?:s|ed)?|looks?|looked|acted|being)(?: "
        rf"not|n't| hardly| never| less than| anything but| far from)(?: been| being| to be)? (?:all |very |really "
        rf"|particularly |exactly |especially |terribly |at all |quite |entirely |fully |sufficiently |properly "
        rf"|always |that |as |so |so much as |remotely |nearly |even |that |too )*{VIRTUOUS}(?: enough)?)\b(?!-| "
        rf"that\b| whether\b| if\b| what\b| how\b| why\b| to (?:me|us|anyone|everyone|\w+ers?)\b)",
        triggers="not isn't aren't wasn't weren't hardly never less anything far",
        matches="The lookout was not very alert.",
        spares="The gauge was not very accurate.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM}),
        unless=r"\?\W*$|\b(?:if|when|whether|unless|because|since|users?|customers?|clients?|everyone|anyone|nobody"
        r"|no one|people)\b (?:\w+ )?(?:is|are|was|were)(?:n't| not)\b|\b(?:not|\w+n't) (?:\w+ )?(?:aware|familiar"
        r"|informed|clear|interested|trained|experienced|willing|quick|fast|open|prepared|critical|able)\b(?! enough)",
    ),
    Rule(
        name="lack-of-worth",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:lack of|lacks?|lacked|lacking|no sense of|want of|absence of|not enough"
        rf"|insufficient|so little|zero|more) (?:any |basic |proper |due |the |real |sufficient |enough |adequate "
        rf")*{_WORTH})\b",
        triggers="vigilance/thoroughness/honesty/humility/initiative/caution/concern/curiosity/dedication/"
        "determination/follow/integrity/empathy/courage/patience/precision/motivation/willpower/teamwork/respect/"
        "interest/will/seriousness/conscientiousness/fibre/backbone/spine/decency/care+absence/insufficient/lack/"
        "lacked/lacking/lacks/more/no/not/so/want/zero+backbone/care/caution/concern/conscientiousness/courage/"
        "curiosity/decency/dedication/determination/empathy/fibre/for/honesty/humility/in/initiative/integrity/"
        "motivation/patience/precision/seriousness/spine/teamwork/thoroughness/through/to/vigilance/willpower",
        matches="The root cause is a lack of vigilance.",
        spares="The root cause is a lack of voltage.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=DENIED
        + r"(?:lack|absence)\b|\bmore (?:concern|caution|precision|respect for|will to|interest in)\b|\black(?:s|ed"
        r"|ing)? (?:of )?(?:\w+ )?(?:precision|integrity)\b(?! (?:by|from|of (?:the )?(?:team|management)))",
    ),
)
