"""Rules about figures of speech for bad work, and for those who did it."""

from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

WORK = (
    Rule(
        name="sloppy-anything",
        category=LABEL,
        pattern=r"\b(?P<verb>(?P<adjective>sloppy|shoddy|boneheaded|slapdash|half-baked|clumsy)(?! (?:phrase|quorum"
        r"|match|math|counter|search|query|mode)) (?:\w+ )?[a-z-]{3,}|lazy (?:copy|copy-paste|shortcuts?|hacks?"
        r"|workarounds?|handovers?|answer|excuse|assumptions?|commit messages?|habits?|config|naming|refactor\w*)\b"
        r"|(?:^|, |a |real |total |such a |bunch of )cowboys?(?=[.!,?]|$)|(?:errors?|mistakes?|failure|cause"
        r"|problem) (?:was|is|were) (?:\w+ ){0,2}human(?=[.,!]|$)|fat fingers?(?=[.,!]|$| on\b| again\b))",
        triggers="sloppy shoddy boneheaded slapdash baked clumsy lazy cowboy cowboys human fat",
        matches="Sloppy handover from the night shift.",
        spares="A sloppy quorum was reached.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=r"\b(?:not|\w+n't|never|no) (?:\w+ ){0,3}(?:human|sloppy|lazy)\b|\bclumsy automation\b",
    ),
    Rule(
        name="flagrant",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:wilful|willful|flagrant|blatant|deliberate|reckless|wanton|utter|callous|complete"
        r"|total|absolute|sheer) (?:contempt|lack of respect|violation|disregard|neglect|breach|ignorance"
        r"|disobedience|indifference)|(?:beginner|amateur|rookie|kindergarten|noob)[- ]level\b|(?:was|is|were|are) "
        r"(?:just |such |really )?a (?:complete |total )?(?:joke|disgrace)(?=[.!,]|$))",
        triggers="wilful/willful/flagrant/blatant/deliberate/reckless/wanton/utter/callous/level/joke/disgrace/"
        "clueless/useless/hopeless+absolute/amateur/beginner/blatant/callous/complete/deliberate/disgrace/flagrant/"
        "joke/kindergarten/lack/noob/reckless/rookie/sheer/total/utter/wanton/wilful/willful",
        matches="A wilful violation of the procedure.",
        spares="A deliberate change of the limit.",
        reason=reasons.LABEL,
        rewrite="drop-word",
    ),
    *ways(
        Rule(
            name="blindness",
            category=LABEL,
            pattern=r"\b(?P<verb><way>)\b",
            spares="This is the weakest disk we have.",
            reason=reasons.LABEL,
            rewrite="drop-word",
            unless=r"\bbeing difficult to\b|\b(?:not|\w+n't|never|no|without|avoid\w*) (?:\w+ ){0,3}(?:being|lazy"
            r"|careless|stupid|human failing|cut out)\b|\b(?:is|are|was|were|'s|'re) being (?:difficult"
            r"|stubborn)\b.*\b(?:server|disk|cable|test|build)\b|\bcannot be trusted (?:by|because) the (?:browser"
            r"|client)|\b(?:certificate|input|data|header|cookie|token|value|source)\w* (?:cannot|can't|couldn't) "
            r"be trusted",
        ),
        (
            "It was plain poor planning.",
            "poor/bad/terrible/lousy/dreadful/awful/atrocious/abysmal+craftsmanship/discipline/judgement/judgment/"
            "leadership/management/planning/preparation/teamwork/workmanship",
            r"(?:it's|it is|it was|this is|this was|that's|that is|that was|due to|because of|result of|thanks to) "
            r"(?:just |simply |plain |down to |really )*(?:poor|bad|terrible|lousy|dreadful|awful|atrocious"
            r"|abysmal) (?:planning|workmanship|time management|leadership|craftsmanship|discipline|teamwork"
            r"|preparation|judge?ment)",
        ),
        ("It was wilful blindness.", "blindness", r"(?:wilful|willful) blindness"),
        ("It came down to human failings.", "human+failing/failings", r"human failings?"),
        ("It was finger trouble.", "finger", r"finger trouble"),
        (
            "A classic rookie error.",
            "classic/standard/typical/usual+behavior/behaviour/blunder/blunders/error/errors/mistake/mistakes",
            r"(?:typical|classic|usual|standard) (?:junior |rookie |newbie |beginner |intern |dev |developer |user "
            r"|ops |management )?(?:mistakes?|blunders?|(?<!usual\s)(?<!standard\s)behaviou?r|(?<!standard\s)"
            r"(?<!usual\s)errors?)",
        ),
        (
            "He is the laziest operator on the pier.",
            "competent laziest sloppiest weakest worst",
            r"(?:weakest|worst|laziest|sloppiest|least competent) (?:reviewer|engineer|developer|dev|admin|sysop"
            r"|sysadmin|manager|team|person|operator|maintainer|coder|pilot|driver)",
        ),
        (
            "It was built by an amateur.",
            "amateur/amateurs/child/children/idiot/idiots/intern/kid/kids/monkey/monkeys/student/toddler+built/"
            "coded/designed/made/written",
            r"(?:written|coded|designed|built|made) by (?:an? )?(?:first[- ]year |drunk |blind )?(?:student|intern"
            r"|monkey|monkeys|child|children|toddler|amateurs?|idiots?|kids?)",
        ),
        (
            "More garbage code from upstairs.",
            "awful/crap/garbage/horrible/shit/shitty/spaghetti/terrible/trash+code/work",
            r"(?:garbage|crap|shit|shitty|trash|spaghetti|horrible|awful|terrible) (?:code|work) (?:by|from|of)\b",
        ),
        (
            "Being lazy, I sailed on.",
            "arrogant/careless/difficult/dishonest/irresponsible/lazy/negligent/reckless/selfish/sloppy/stubborn/"
            "stupid+being",
            r"being (?:lazy|sloppy|careless|stupid|stubborn|difficult|dishonest|negligent|reckless|selfish|arrogant"
            r"|irresponsible)",
        ),
        ("They need adult supervision.", "adult", r"adult supervision"),
        ("Is he cut out for this?", "cut", r"cut out for (?:this|the|maintaining|being|it)"),
        ("It had the world's worst crew.", "planet's world's", r"(?:world's|planet's) (?:worst|dumbest|laziest)"),
        ("Juniors can't be trusted.", "trusted+can't/cannot/couldn't", r"(?:couldn't|can't|cannot) be trusted"),
        ("The yard was mismanaged.", "mismanaged", r"mismanaged"),
        (
            "What an incompetent vendor.",
            "arrogant/careless/clueless/greedy/incompetent/lazy/negligent/reckless/sloppy/stupid+admin/architect/"
            "boss/company/contractor/dev/developer/developers/engineer/engineers/executive/guy/maintainer/manager/"
            "managers/operator/people/person/ppl/reviewer/team/vendor",
            r"(?:arrogant|lazy|incompetent|clueless|careless|negligent|greedy|stupid|reckless|sloppy) (?:architect"
            r"|engineer|developer|dev|admin|manager|operator|contractor|reviewer|boss|team|vendor|company|executive"
            r"|maintainer|guy|person|people|managers|engineers|developers)",
        ),
    ),
    *ways(
        Rule(
            name="what-a-shambles",
            category=LABEL,
            pattern=r"(?P<verb><way>)",
            spares="The banjo band played a special tune at the theatre.",
            reason=reasons.LABEL,
            rewrite="none",
            unless=DENIED + r"(?:amateur\w*|muppetry|howler|farce|shambles)\b|\bhuman (?:fuck|screw|cock)",
        ),
        (
            "This was amateurism of the purest water.",
            "muppetry amateurism tomfoolery skulduggery buffoonery idiocy imbecility incompetence indiscipline "
            "ineptitude slackness laxity sloppiness amateurishness carelessness clownery cowboyism",
            r"\b(?:muppetry|amateurism|tomfoolery|skulduggery|buffoonery|amateurishness|cowboyism|clownery)\b.*|\b"
            r"(?:pure|sheer|utter|plain|total|complete|absolute|gross|rank|downright|pure and simple) (?:idiocy"
            r"|imbecility|incompetence|indiscipline|ineptitude|slackness|laxity|sloppiness|carelessness)\b.*|\b"
            r"(?:idiocy|imbecility|incompetence|indiscipline|ineptitude|carelessness|sloppiness) (?:in|on|at|from"
            r"|among) (?:the|our|their)\b.*",
        ),
        (
            "What an almighty cock-up that was.",
            "cock balls fuck screw howler clanger shitshow clusterfuck pig's dog's omnishambles",
            r"\b(?:an?|what an?|such an?|this|absolute|complete|total|almighty|right|utter|massive|epic|classic) "
            r"(?:[\w-]+ ){0,2}?(?:cock-?ups?|balls-?up|fuck-?up|screw-?up|howler|clanger|shit-?show|cluster-?fuck"
            r"|omnishambles|pig's ear|dog's breakfast|dog's dinner)\b.*",
        ),
        (
            "They raced in fog, and that was clearly shortsighted.",
            "shortsighted sighted reckless careless negligent irresponsible inexcusable unforgivable foolish "
            "stupid idiotic dumb incompetent naive unprofessional lazy sloppy silly daft",
            r"\b(?:(?:this|that|it|which|what (?:you|they|he|she) did) (?:was|is|'s|seems|seemed|looks|looked) "
            r"|that's )(?:\w+ly |just |so |very |plain |pretty |really |rather |quite |a bit |beyond |extremely )*"
            r"(?:short-?sighted|reckless|careless|negligent|irresponsible|inexcusable|unforgivable|foolish|stupid"
            r"|idiotic|dumb|incompetent|unprofessional|lazy|sloppy|daft)(?=[.!,;]|$| (?:of|and|to|on|but)\b)(?! to "
            r"say)",
        ),
        (
            "The handover was lackadaisical, and that is kind.",
            "amateurish/arsed/assed/cack/careless/disgrace/farce/farcical/hearted/inexcusable/joke/lackadaisical/"
            "lamentable/laughable/negligent/perfunctory/pitiful/shambles/shambolic/shoddy/slapdash/slipshod/sloppy/"
            "slovenly/unforgivable/woeful",
            r"\b(?:handover|hand-off|handoff|review|reviews|rollout|release|deploy|deployment|migration|cutover"
            r"|testing|planning|preparation|communication|response|housekeeping|maintenance|work|job|workmanship"
            r"|inspection|documentation|training|cleanup|change|execution|whole thing|process|decision|launch|fix"
            r"|code|patch|note|report|wiring|installation) (?:is|was|were|has been|looks|looked) (?:\w+ly |so "
            r"|very |rather |quite |just |plain |beyond |nothing short of |a bit |frankly |at best )*"
            r"(?:lackadaisical|slapdash|slipshod|slovenly|cack-handed|half-hearted|half-arsed|half-assed|shambolic"
            r"|perfunctory|amateurish|careless|negligent|sloppy|shoddy|inexcusable|unforgivable|farcical|laughable"
            r"|pitiful|woeful|lamentable|a farce|a shambles|a joke|a disgrace)\b.*",
        ),
        (
            "The cause was slovenly housekeeping.",
            "cack/slovenly/lackadaisical/bush/half/shambolic/slack/lax/ham/haphazard/perfunctory/cavalier+approach/"
            "attempt/attitude/coding/commit/commits/discipline/effort/engineering/handling/handover/housekeeping/"
            "inspection/job/maintenance/management/oversight/planning/practice/practices/preparation/procedure/"
            "procedures/response/review/reviews/supervision/testing/work",
            r"\b(?:cack-handed|slovenly|lackadaisical|bush-league|half-arsed|half-assed|shambolic|ham-fisted"
            r"|ham-handed|cavalier|perfunctory|lax|slack) (?:[\w-]+ )?(?:work|job|housekeeping|handover|testing"
            r"|review|reviews|handling|attitude|attempt|planning|preparation|supervision|discipline|maintenance"
            r"|effort|response|approach|inspection|coding|engineering|practices?|procedures?|management|oversight"
            r"|commits?)\b.*",
        ),
    ),
)
