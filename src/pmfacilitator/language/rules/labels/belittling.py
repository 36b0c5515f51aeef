"""Words that make people small."""

from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

BELITTLING = (
    *ways(
        Rule(
            name="careless",
            category=LABEL,
            pattern=r"\b(?P<verb><way>)\b",
            spares="The lazy loader was not to be seen.",
            reason=reasons.LABEL,
            rewrite="drop-word",
            unless=r"\bwould be irresponsible to\b|\bslightly misleading\b|\bmisleading (?:subj\w*|title|name"
            r"|comment|message|doc\w*)\b|\bno driver errors?\b|\bmight be the result of inexperience\b|\bfor "
            r"inexcusable\b|\bif (?:\w+ ){0,2}(?:done|used|handled|applied|written|configured) \w+ly\b|\b(?:not"
            r"|isn't|wasn't|nor|never|neither|no|nobody|no one|none) (?:\w+ ){0,5}(?:careless|negligen|incompeten"
            r"|reckless|malice|malicious|lazy|laziness|stupid)|\bidiot[- ]?(?:proof|light|lamp|board|string"
            r"|card)s?\b|\bcareless (?:reader|user|visitor"
            r"|observer)s?\b|\b(?:don't|do not) be reckless\b|\bmindless (?:work|task|toil|repetit\w+)\b|\bor "
            r"mindless\b|\bassuming negligence\b|\breckless endangerment\b|\bproducts are recklessly\b|\bdeemed "
            r"unprofessional\b",
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
            r"(?:bad|poor|terrible|lazy|awful|woeful|shoddy|dismal|abysmal|atrocious|lousy|appalling) "
            r"(?:engineering(?! team)|workmanship|programming|craftsmanship|leadership|management(?! (?:of|software"
            r"|system|tool)))",
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
        ("Heads-up was late, everyone had their head up in the clouds.", "head+up", r"head[- ]up"),
        ("The network team was asleep at the wheel.", "asleep", r"asleep at the wheel"),
        (
            "It is run by interns.",
            "built/coded/designed/led/maintained/managed/run/staffed/written+by+accountants/can't/children/"
            "counters/don't/interns/kids/lawyers/never/teenagers/toddlers <rude-name>+by",
            r"(?:staffed|run|led|managed|written|built|designed|maintained|coded) by (?:a (?:bunch|group|team"
            r"|pack) of )?(?:interns|monkeys|children|kids|teenagers|toddlers|lawyers|accountants|bean[- ]counters"
            r"|<rude-name>|people who (?:don't|can't|never))",
        ),
        (
            "Root cause: engineer error",
            "admin/administrator/contractor/controller/crew/developer/driver/employee/engineer/management/"
            "managerial/programmer/staff/technician+error/errors",
            r"(?:technician|engineer|developer|programmer|admin|administrator|staff|employee|contractor|crew|driver"
            r"|controller|management|managerial) errors?",
        ),
        ("It was a plain pebkac.", "pebkac", r"pebkac"),
        ("It was a plain pebcak.", "pebcak", r"pebcak"),
        ("An id10t error.", "id", r"id10t"),
        ("A layer 8 problem.", "layer+error/issue/problem", r"layer 8 (?:problem|issue|error)"),
    ),
    *ways(
        Rule(
            name="same-mistakes",
            category=LABEL,
            pattern=r"\b(?P<verb><way>)",
            spares="The parser reports the same errors.",
            reason=reasons.LABEL,
            rewrite="none",
            unless=r"\bso that \w+ don't make the same\b|\bsuboptimal or poor\b|\bpeople like (?:this|these|that) "
            r"to\b|\b(?:not|\w+n't|never|avoid\w*|without|prevent\w*|so that|to stop|stop|from) (?:\w+ ){0,4}(?:mak"
            r"|repeat|same|bad|poor|good enough be)\w*|\b(?:everyone|everybody|anyone|anybody|we all|people|humans"
            r"|others?) (?:\w+ )?(?:mak|made)\w*|\bif\b|\bgood enough (?:for|to|as)\b|\bpoorly (?:designed"
            r"|documented) (?:system|api|tool|service|interface)|\b(?:driver|code|kernel|parser|library|service"
            r"|server|client|module|script|system) that poorly\b",
        ),
        (
            "Why do we keep making the same mistakes?",
            "blunder/blunders/error/errors/mistake/mistakes+continue/continues/did/do/keep/keeping/keeps/kept/made/"
            "make/makes/making+basic/many/of/rookie/same/several/some/stupid/such",
            r"(?:keeps?|kept|keeping|continues? to|made|making|makes?|did|do) (?:make |making |repeat |repeating )?"
            r"(?:the same|those same|these same|such|some|several|lots of|so many|too many|stupid|rookie|basic) "
            r"(?:old |exact |stupid |dumb )?(?:mistakes?|errors?|blunders?)\b",
        ),
        ("i must have fat fingered it", "fat fatfingered", r"fat[- ]?fingered\b"),
        (
            "Pure negligence.",
            "arrogance/carelessness/ego/greed/hubris/idiocy/ignorance/incompetence/laziness/negligence/"
            "recklessness/stupidity/vanity+corporate/human/managerial/plain/pure/sheer/simple/utter",
            r"(?:corporate|sheer|pure|utter|plain|simple|human|managerial) (?:greed|hubris|arrogance|stupidity"
            r"|laziness|incompetence|negligence|ignorance|carelessness|recklessness|idiocy|vanity|ego)\b",
        ),
        ("It takes people like him.", "people/ppl+like", r"people like (?:you|him|her|them|this|these)\b"),
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
            r"(?:full|bunch|group|gang|team|lot|pack|crowd) of (?:newbies|juniors|rookies|interns|amateurs|noobs"
            r"|kids|beginners|children|incompetents)",
        ),
        (
            "It was a mistake to merge that.",
            "mistake/error/blunder+to+it/that",
            r"(?:it|that) (?:was|is|had been) (?:clearly |obviously |probably )?an? (?:\w+ )?(?:mistake|error"
            r"|blunder) to (?!assume)\w+",
        ),
        ("This is not good enough.", "good+not+enough", r"not (?:just |simply |nearly )?good enough(?= |[.,!]|$)"),
        (
            "A project terribly led from the start.",
            "atrociously badly carelessly disastrously horribly incompetently poorly shoddily sloppily terribly",
            r"(?:poorly|badly|horribly|terribly|atrociously|disastrously|sloppily|incompetently|shoddily"
            r"|carelessly) (?:handled|managed|run|executed|planned|organi[sz]ed|communicated|led|supervised|trained"
            r"|thought out|thought through|advised|coordinated|staffed)",
        ),
        (
            "Bad judgement.",
            "awful/bad/disastrous/poor/terrible+call/choice/choices/decision/decisions/judgement/judgements/judgment/"
            "judgments/assessment/move <unwise>+call/choice/choices/decision/decisions/judgement/judgements/judgment/"
            "judgments/assessment/move",
            r"(?:disastrous|terrible|awful|bad|poor|<unwise>) (?:decisions?|judge?ments?|choices?|call|assessment|move)"
            r"(?= (?:by|of|to|in|was|were|is|from|on|at|here|that)\b|[.,!]|$)",
        ),
    ),
)
