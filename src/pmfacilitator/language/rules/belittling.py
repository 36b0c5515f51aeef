"""Words that make people small, and words that put the guilt on them."""

from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

CARELESS = ways(
    Rule(
        name="careless",
        category=LABEL,
        pattern=r"\b(?P<verb><way>)\b",
        spares="The lazy loader was not to be seen.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=r"\bwould be irresponsible to\b|\bslightly misleading\b|\bmisleading (?:subj\w*|title|name|comment"
        r"|message|doc\w*)\b|\bno driver errors?\b|\bmight be the result of inexperience\b|\bfor inexcusable\b"
        r"|\bif (?:\w+ ){0,2}(?:done|used|handled|applied|written|configured) \w+ly\b|\b(?:not|isn't|wasn't|nor"
        r"|never|neither|no|nobody|no one|none) (?:\w+ ){0,5}(?:careless|negligen|incompeten|reckless|malice"
        r"|malicious|lazy|laziness|stupid)|\bidiot-?proof\b|\bcareless (?:reader|user|visitor|observer)s?\b|\b"
        r"(?:don't|do not) be reckless\b|\bmindless (?:work|task|toil|repetit\w+)\b|\bor mindless\b|\bassuming "
        r"negligence\b|\breckless endangerment\b|\bproducts are recklessly\b|\bdeemed unprofessional\b",
    ),
    ("I was careless.", "careless carelessly carelessness", r"careless(?:ly|ness)?"),
    ("Pure negligence.", "negligence negligent negligently", r"negligen(?:t|ce|tly)"),
    ("She is incompetent", "incompetence incompetency incompetent incompetently", r"incompeten(?:t|ce|cy|tly)"),
    ("It was an irresponsible change.", "irresponsible irresponsibly", r"irresponsibl[ey]"),
    ("It was irresponsibility.", "irresponsibility", r"irresponsibility"),
    ("Reckless deploys are the problem here.", "reckless recklessly recklessness", r"reckless(?:ly|ness)?"),
    (
        "such an unprofessional response",
        "unprofessional unprofessionalism unprofessionally",
        r"unprofessional(?:ly|ism)?",
    ),
    ("An amateurish setup.", "amateurish amateurishly", r"amateurish(?:ly)?"),
    ("This is amateur hour", "amateur", r"amateur hour"),
    ("Sloppiness at its best.", "sloppiness", r"sloppiness"),
    ("It was sloppily wired.", "sloppily", r"sloppily"),
    ("A slipshod repair.", "slipshod", r"slipshod"),
    ("A slapdash fix.", "slapdash", r"slapdash"),
    ("Laziness on our part.", "laziness", r"laziness"),
    ("Complacency led to this.", "complacency complacent", r"complacen(?:t|cy)"),
    ("It showed their cluelessness.", "cluelessness", r"cluelessness"),
    ("The sysadmin who set this up was clueless", "clueless", r"clueless(?! (?:error|message|output))"),
    ("Contributing factor: operator inexperience.", "inexperience", r"inexperience"),
    ("Inattention on the night shift.", "inattention", r"inattention"),
    ("The crash came down to the pilot's overconfidence.", "overconfidence", r"overconfidence"),
    ("This project is run by amateurs", "amateurs", r"amateurs"),
    (
        "Bad management decisions led to this.",
        "abysmal/appalling/atrocious/awful/bad/dismal/lazy/lousy/poor/shoddy/terrible/woeful+craftsmanship/"
        "engineering/leadership/management/programming/workmanship",
        r"(?:bad|poor|terrible|lazy|awful|woeful|shoddy|dismal|abysmal|atrocious|lousy|appalling) (?:engineering"
        r"(?! team)|workmanship|programming|craftsmanship|leadership|management(?! (?:of|software|system|tool)))",
    ),
    (
        "A project terribly led from the start.",
        "abysmally appallingly atrociously awfully badly horribly incompetently poorly shoddily terribly",
        r"(?:terribly|poorly|horribly|awfully|shoddily|abysmally|appallingly|atrociously|incompetently|badly) "
        r"(?:maintained|managed|moderated|led|run|supervised|communicated|thought[- ](?:out|through)|considered)",
    ),
    ("A half-assed migration.", "assed halfassed", r"half-?assed"),
    ("A half-hearted attempt.", "halfhearted halfheartedly hearted heartedly", r"half-?hearted(?:ly)?"),
    ("It is inexcusable.", "inexcusable", r"inexcusable"),
    ("This is unforgivable.", "unforgivable", r"unforgivable"),
    ("Sheer ineptitude.", "ineptitude", r"ineptitude"),
    ("An inept handover.", "inept", r"inept"),
    ("Fix my own stupidity.", "stupidity", r"stupidity"),
    ("A thoughtless change.", "thoughtless thoughtlessly thoughtlessness", r"thoughtless(?:ly|ness)?"),
    ("A mindless merge.", "mindless mindlessly", r"mindless(?:ly)?"),
    (
        "They are a bunch of clowns up there.",
        "amateurs clowns cowboys idiots kids monkeys morons",
        r"(?:bunch|group|team|pack) of (?:amateurs|idiots|clowns|cowboys|morons|monkeys|kids)",
    ),
    ("We were idiots", "idiot idiots", r"idiots?"),
    ("An idiotic default.", "idiotic", r"idiotic"),
    ("This is idiocy.", "idiocy", r"idiocy"),
    ("What morons.", "moron morons", r"morons?"),
    ("A moronic check.", "moronic", r"moronic"),
    ("They are imbeciles.", "imbecile imbeciles", r"imbeciles?"),
    ("They are a bunch of clowns up there.", "clown clowns", r"clowns?"),
    ("Some dumbass pulled the plug.", "dumbass dumbasses", r"dumbass(?:es)?"),
    (
        "Enough of this cowboy attitude.",
        "cowboy cowboys",
        r"cowboys?(?= (?:coding|attitude|behaviou?r|mentality|engineering|deploys?))",
    ),
    ("The bozos upstairs.", "bozo bozos", r"bozos?"),
    ("Lazy bastards.", "bastard bastards", r"lazy bastards?"),
    ("It was dereliction of duty.", "dereliction", r"dereliction(?: of duty)?"),
    ("This is malpractice.", "malpractice", r"malpractice"),
    (
        "Their unwillingness to listen cost a day.",
        "unwillingness",
        r"unwillingness to (?:learn|listen|change|admit|cooperate|fix)",
    ),
    (
        "He has a bad attitude towards testing.",
        "attitude",
        r"(?:bad|wrong|cavalier|lax|poor|careless|arrogant) attitude",
    ),
    ("Heads-up was late, everyone had their head up in the clouds.", "head", r"head[- ]up"),
    ("The network team was asleep at the wheel.", "asleep", r"asleep at the wheel"),
    (
        "It is run by interns.",
        "built/coded/designed/led/maintained/managed/run/staffed/written+by",
        r"(?:staffed|run|led|managed|written|built|designed|maintained|coded) by (?:a (?:bunch|group|team|pack) of "
        r")?(?:interns|monkeys|children|kids|teenagers|toddlers|lawyers|accountants|bean[- ]counters|chimps|people "
        r"who (?:don't|can't|never))",
    ),
    (
        "Root cause: engineer error",
        "admin/administrator/contractor/controller/crew/developer/driver/employee/engineer/management/managerial/"
        "programmer/staff/technician+error/errors",
        r"(?:technician|engineer|developer|programmer|admin|administrator|staff|employee|contractor|crew|driver"
        r"|controller|management|managerial) errors?",
    ),
    ("It was a plain pebkac.", "pebkac", r"pebkac"),
    ("It was a plain pebcak.", "pebcak", r"pebcak"),
    ("An id10t error.", "id", r"id10t"),
    ("A layer 8 problem.", "layer+error/issue/problem", r"layer 8 (?:problem|issue|error)"),
)

TO_ANSWER_FOR = ways(
    Rule(
        name="to-answer-for",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:<way>)\b.*)",
        spares="The harbour museum has much to offer.",
        reason=reasons.OWNERS,
        rewrite="none",
        unless=r"\bis (?:\w+ )?the responsibility of\b.*\bto (?:ensure|update|maintain|review|provide|make|check)\b"
        r"|\b(?:is|are) the responsibility of (?:the on-call|those|each|every|all|whoever|the (?:\w+ ){0,3}"
        r"(?:person|reviewer|author|owner|lead|manager|commander)) ?(?:\w+ ){0,4}to\b|\bit is the responsibility "
        r"of\b|(?:\bnot\b|n't\b).{0,25}\b(?:put|place|lay|assign|pin) (?:the |any )?blame\b|\b(?:not|n't|never|no"
        r"|without|avoid\w*|stop|instead of|rather than|isn't|nobody|no one|than) (?:[\w']+ ){0,4}(?:blame|fingers?"
        r"|culprit|fault|responsibility)\b(?! but)|\b(?:culprit|fault) (?:is|was) (?:the |an? |in )?(?:\w+ )?(?:bug"
        r"|config\w*|memory|disk|query|cache|network|kernel|library|driver|update|dependency|race|database|server"
        r"|index|script|package|version|module|plugin|the)\b|\bif there is\b|\bskill issue\b|\bthe responsibility "
        r"of (?:any\w+|the individual)\b",
    ),
    (
        "The harbour masters have much to answer for.",
        "answer/explain/face/faces/hands/her+had/has/have",
        r"ha(?:s|ve|d) (?:a lot|lots|much|plenty|some explaining|a great deal|blood|egg)(?: \w+){0,2}? (?:to "
        r"answer for|to explain|on (?:his|her|their|your|my|our) (?:hands|face|faces))",
    ),
    ("They have nobody to blame but the board.", "blame", r"no(?:body| one) to blame but"),
    (
        "The second mistake was the divers not staying with the boat.",
        "error/mistake+big/biggest/fatal/first/only/second/worst",
        r"(?:first|second|biggest|big|only|worst|fatal) (?:mistake|error) was\b(?! [a-z]+s? (?:for|in) the)",
    ),
    ("The real mistake was waiting.", "mistake", r"real mistake was\b"),
    (
        "How naive we were.",
        "arrogant/blind/careless/dumb/foolish/ignorant/naive/silly/stupid/wrong+how",
        r"how (?:naive|stupid|foolish|careless|wrong|dumb|blind|ignorant|arrogant|silly) (?:we|i|they|you|he|she) "
        r"(?:were|was|am|are|had)",
    ),
    (
        "They have only themselves to blame.",
        "blame",
        r"(?:only|have|has|had) (?:only |got |nobody but )?(?:themselves|himself|herself|yourself|yourselves"
        r"|ourselves|myself) to blame",
    ),
    (
        "They deserve what they got.",
        "deserve deserves",
        r"deserves? (?:what (?:they|you|he|she) (?:get|got)|to (?:fail|be fired|lose|suffer)|everything (?:they|you"
        r"|he|she))",
    ),
    (
        "It is entirely the responsibility of the vendor.",
        "responsibility",
        r"(?:is|was|were|are) (?:entirely |solely |all |wholly |clearly |ultimately |largely )?the (?:sole |full "
        r"|ultimate |entire )?responsibility of",
    ),
    (
        "The fault lies with our provider.",
        "blame/culprit/fault/responsibility+falls/here/is/it/lay/lies/on/rests/squarely/who/with",
        r"the (?:real |true |ultimate |main )?(?:culprit|blame|fault|responsibility) (?:is (?:with|on)|was (?:with"
        r"|on)|for (?:this|that|it) (?:is|lies|rests)|who|(?:lies|lay|rests|falls) (?:with|on|at|squarely)|here)",
    ),
    (
        "The vendor is the guilty party.",
        "guilty/party/responsible+are/is/was/were",
        r"(?:is|was|are|were) the (?:ultimate |main |real |sole )?(?:responsible (?:party|person)|guilty party)",
    ),
    (
        "Most of the blame belongs to the vendor.",
        "blame",
        r"(?:the |some of the |much of the |part of the |any |all the |share of the |most of the )?blame (?:has"
        r"|must|should|goes|belongs|has to|can be|ought) .*",
    ),
    (
        "They all want to escape the blame.",
        "escape",
        r"escape (?:the |all |his |her |their )?(?:blame|responsibility)",
    ),
    ("you had one job", "job+one", r"had (?:just )?one job"),
    (
        "Jim is not a good engineer",
        "careful/competent/decent/good/great/real/reliable+admin/coder/developer/engineer/leader/manager/operator/"
        "pilot/player/programmer",
        r"(?:not|isn't|wasn't|hardly) (?:a |an )?(?:very |particularly |really )?(?:good|great|competent|reliable"
        r"|careful|decent|real) (?:team player|engineer|developer|admin|operator|manager|leader|programmer|pilot"
        r"|coder)",
    ),
    (
        "It was a mess of their own making.",
        "own+doing/making",
        r"of (?:your|his|her|their|my|our) own (?:making|doing)",
    ),
    ("Have they never heard of tests?", "heard", r"never (?:even )?heard of"),
    (
        "Lay this at their feet.",
        "door doors feet",
        r"(?:lay|lays|put|puts|place|places|laid|placed) (?:this|it|the blame|that) (?:squarely |firmly |right "
        r")?at (?:the|their|his|her|your) (?:doors?|feet)",
    ),
    ("The owner faces charges.", "face faces", r"faces? (?:the )?(?:consequences|music|charges)"),
    ("brown paper bag fix", "brown", r"brown paper bag"),
    (
        "The platform team owns this failure",
        "own/owns+bug/failure/fiasco/incident/mess/mistake/outage",
        r"owns? (?:this|that|the) (?:failure|outage|mess|mistake|incident|bug|fiasco)",
    ),
    (
        "It's a training issue",
        "attitude competence discipline layer people personnel skill skills training",
        r"(?:a |an )?(?:training|people|discipline|attitude|competence|personnel|skills?|layer 8) (?:issue|problem)"
        r"(?=[.!,]|$)",
    ),
    (
        "They act like children.",
        "act/acted/acting/acts/behave/behaved/behaves/behaving+like",
        r"(?:act|acts|acting|acted|behave|behaves|behaving|behaved) like (?:a |an |the )?(?:child\w*|kids?|you|they"
        r"|he|she|idiots?|fools?|spoiled|toddlers?|jerks?|god|amateurs?|it's|this|one|teenagers?|cowboys?)",
    ),
    ("There is egg on our faces.", "egg", r"egg on (?:my|our|his|her|their|your) faces?"),
    (
        "They were caught napping.",
        "asleep handed napping pants sleeping",
        r"caught (?:with (?:my|our|his|her|their) pants down|napping|asleep|sleeping|red-handed)",
    ),
    ("They dig their own grave.", "grave", r"dig(?:s|ging)? (?:your|his|her|their|our|my) own grave"),
    ("The report pins the blame on Ann.", "blame", r"pins? (?:the )?blame on"),
    ("The report pinned the blame on Ann.", "pinned", r"pinned (?:the )?blame on"),
    ("The vendor shifted the blame.", "blame", r"shift(?:s|ed|ing)? (?:the )?blame"),
    ("both teams pointed fingers at each other", "finger fingers", r"point(?:s|ed)? (?:the )?fingers? at"),
    ("The board put the blame on him.", "blame", r"put(?:s|ting)? (?:the )?blame (?:\w+ )?on"),
    ("There are always bad apples.", "apple apples", r"bad apples?"),
)

SAME_MISTAKES = ways(
    Rule(
        name="same-mistakes",
        category=LABEL,
        pattern=r"\b(?P<verb><way>)",
        spares="The parser reports the same errors.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\bso that \w+ don't make the same\b|\bsuboptimal or poor\b|\bpeople like (?:this|these|that) to\b"
        r"|\b(?:not|n't|never|avoid\w*|without|prevent\w*|so that|to stop|stop|from) (?:\w+ ){0,4}(?:mak|repeat"
        r"|same|bad|poor|good enough be)\w*|\b(?:everyone|everybody|anyone|anybody|we all|people|humans|others?) "
        r"(?:\w+ )?(?:mak|made)\w*|\bif\b|\bgood enough (?:for|to|as)\b|\bpoorly (?:designed|documented) (?:system"
        r"|api|tool|service|interface)",
    ),
    (
        "Why do we keep making the same mistakes?",
        "blunder/blunders/error/errors/mistake/mistakes+continue/continues/did/do/keep/keeping/keeps/kept/made/"
        "make/makes/making",
        r"(?:keeps?|kept|keeping|continues? to|made|making|makes?|did|do) (?:make |making |repeat |repeating )?"
        r"(?:the same|those same|these same|such|some|several|lots of|so many|too many|stupid|rookie|basic) (?:old "
        r"|exact |stupid |dumb )?(?:mistakes?|errors?|blunders?)\b",
    ),
    ("i must have fat fingered it", "fat fatfingered", r"fat[- ]?fingered\b"),
    (
        "Pure negligence.",
        "arrogance carelessness ego greed hubris idiocy ignorance incompetence laziness negligence recklessness "
        "stupidity vanity",
        r"(?:corporate|sheer|pure|utter|plain|simple|human|managerial) (?:greed|hubris|arrogance|stupidity|laziness"
        r"|incompetence|negligence|ignorance|carelessness|recklessness|idiocy|vanity|ego)\b",
    ),
    ("It takes people like him.", "people", r"people like (?:you|him|her|them|this|these)\b"),
    (
        "They are in over their heads.",
        "head/heads+over",
        r"in (?:way |far )?over (?:his|her|their|my|your|our) heads?\b",
    ),
    (
        "It was plain stupid to deploy on Friday.",
        "careless dumb ignorant incompetent lazy negligent stupid",
        r"(?:outright|plain|just plain|downright|simply) (?:stupid|dumb|lazy|incompetent|careless|negligent"
        r"|ignorant)\b",
    ),
    (
        "A room full of amateurs.",
        "bunch/crowd/full/gang/group/lot/pack/team+of",
        r"(?:full|bunch|group|gang|team|lot|pack|crowd) of (?:newbies|juniors|rookies|interns|amateurs|noobs|kids"
        r"|beginners|children|incompetents)",
    ),
    (
        "It was a mistake to merge that.",
        "mistake/error/blunder+to",
        r"(?:it|that) (?:was|is|had been) (?:clearly |obviously |probably )?an? (?:\w+ )?(?:mistake|error|blunder) "
        r"to (?!assume)\w+",
    ),
    ("This is not good enough.", "good+not", r"not (?:just |simply |nearly )?good enough(?= |[.,!]|$)"),
    (
        "A project terribly led from the start.",
        "atrociously badly carelessly disastrously horribly incompetently poorly shoddily sloppily terribly",
        r"(?:poorly|badly|horribly|terribly|atrociously|disastrously|sloppily|incompetently|shoddily|carelessly) "
        r"(?:handled|managed|run|executed|planned|organi[sz]ed|communicated|led|supervised|trained|thought out"
        r"|thought through|advised|coordinated|staffed)",
    ),
    (
        "Bad judgement.",
        "awful bad boneheaded disastrous dubious foolish ill judged misguided poor questionable rash sighted "
        "stupid terrible",
        r"(?:questionable|dubious|rash|foolish|disastrous|ill-judged|ill-advised|misguided|boneheaded|short-sighted"
        r"|terrible|awful|bad|poor|stupid) (?:decisions?|judge?ments?|choices?|call)(?= (?:by|of|to|in|was|were|is"
        r"|from|on|at|here|that)\b|[.,!]|$)",
    ),
)
