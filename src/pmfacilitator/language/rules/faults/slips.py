"""What somebody let slip, mixed up or made a mess of: phrases that hold together over words in between."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, NOBODY, POSSIBLE_OTHERS, WE, WEAK
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_THEIRS = r"(?:his|her|their|its|your|my|our)"

SLIPS = (
    *ways(
        Rule(
            name="made-a-mess-of",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The wind made a heap of the sails.",
            reason=reasons.LAPSE,
            rewrite="none",
            subjects=LIKELY_OTHERS | {ME, WE, WEAK},
            unless=DENIED + r"(?:hash|mess|mockery|shambles|meal)\b|\bif (?:you|someone|anyone)\b",
        ),
        (
            "The mate made a complete hash of the docking.",
            "hash/mess/mockery/shambles/balls/pig's/dog's/botch/fist/travesty/farce/spectacle/nightmare+made/make/"
            "makes/making",
            r"(?:made|makes|making|make) (?:a|an|such a|quite a|another) (?:[\w-]+ ){0,3}?(?:hash|mess|mockery"
            r"|shambles|balls(?:[- ]up)?|pig's (?:ear|breakfast)|dog's (?:breakfast|dinner)|botch|bad fist|poor "
            r"fist|travesty|farce|spectacle|nightmare)\b.*",
        ),
        (
            "They got the two harbours mixed up.",
            "mixed/muddled/confused/backwards/backward/wrong+gets/got/mixed/mixes",
            r"(?:got|gets) (?:the |his |her |their |its |our |my |his |these |those )?(?:[\w-]+ ){1,4}?(?:mixed up"
            r"|muddled(?: up)?|confused|backwards?|the wrong way (?:round|around)|upside down|arse about face)\b.*"
            r"|mix(?:ed|es) up (?:the|his|her|their|two|which|my|our)\b.*",
        ),
        (
            "The owner let the old pier decay.",
            "decay/rot/fester/languish/bitrot/stagnate/deteriorate/wither/crumble/stale/out/up/dry/die/slide/slip"
            "+allowed/allows/left/let/lets/letting+bitrot/collect/crumble/decay/deteriorate/die/dry/fall/fester/"
            "fill/gather/languish/rot/run/slide/slip/stagnate/stale/wither",
            r"(?:let|lets|letting|allowed|allows|left) (?:the |an? |our |their |his |her |its |this |that |these "
            r"|those |it )(?:(?!timer|clock|batch|queue|loop|job|test|lease|trial|game|music)[\w-]+ ){0,4}?(?:to )?"
            r"(?:decay|rot|fester|languish|bit-?rot|stagnate|deteriorate|wither|crumble|go stale|run out|fill up"
            r"|run dry|die|slide|slip|fall (?:apart|behind|over)|collect dust|gather dust)\b.*",
        ),
        (
            "The mate changed it behind our backs.",
            "back/backs+behind",
            rf"(?!went\b|walk|stay|slept\b|kept\b|left\b|hid\b|stopped\b|start|talk)[\w-]+(?:ed|t|ew|ade|ook|an|id"
            rf"|ent) (?:[\w-]+ ){{0,6}}?behind (?:{_THEIRS}|everyone's|everybody's|the \w+'s) backs?\b.*",
        ),
        (
            "The pilot did not hold up his end.",
            "end/weight/part/share/finger/damn/promise/commitments/standard/expectations+could/couldn't/did/didn't/"
            "do/does/doesn't/don't/failed/never+come/deliver/do/give/hold/honor/honour/keep/lift/live/measure/pull",
            rf"(?:did not|didn't|does not|doesn't|do not|don't|never|failed to|couldn't|could not) (?:even )?"
            rf"(?:hold up {_THEIRS} end|keep up {_THEIRS} end|pull {_THEIRS} (?:own )?weight|do {_THEIRS} (?:part"
            rf"|share|bit)|lift a finger|give a (?:damn|toss|hoot|fig|rat's)|live up to|come up to|measure up to"
            rf"|deliver on|keep {_THEIRS} (?:promises?|word|commitments?)|honou?r {_THEIRS})\b.*",
        ),
        (
            "The mates could not even get the basics right.",
            "basics/right/trusted/relied/fundamentals+can/can't/cannot/could/couldn't/did/didn't/failed/never",
            r"(?:could not|couldn't|can't|cannot|could hardly|can hardly|did not|didn't|never|failed to) (?:even )?"
            r"(?:get (?:the )?(?:basics|fundamentals|simplest \w+|simple \w+|it|anything|that|this) right|do "
            r"(?:the )?(?:basics|fundamentals)|be trusted|be relied (?:up)?on|(?:tell|distinguish) (?:the )?[\w-]+ "
            r"from\b|master (?:the )?basics|manage (?:the )?basics)\b.*",
        ),
        (
            "The pilot was sure he was right.",
            "sure/convinced/certain/adamant/confident/positive+he/her/his/she/their/they",
            r"(?:was|were) (?:so |absolutely |quite |utterly |dead |a bit too |too |supremely )?(?:sure|convinced"
            r"|certain|adamant|confident|positive) (?:that )?(?:he|she|they|his|her|their) (?:\w+ )?(?:was right"
            r"|were right|knew|knew better|could not|couldn't|would never|had it)\b.*",
        ),
        (
            "The mate has form in this respect.",
            "form/previous/before+already/form/often/times+had/has/have",
            r"(?:has|have|had) (?:plenty of |previous )?form(?=[.,!]| (?:in|for|on|here|when)\b).*|(?:has|have) "
            r"(?:done|pulled|tried) (?:this|that|it|something like this|the same) (?:stunt |trick )?(?:once already"
            r"|once too often|many times|too often|too many times)\b.*",
        ),
        (
            "The crew succeeded in breaking the one thing that worked.",
            "succeeded managed contrived",
            r"(?:succeeded in|somehow managed to|still managed to|managed to somehow|even managed to|contrived to"
            r"|manages to) (?:<adv>)(?:break|delet|wip|los|kill|ruin|destroy|crash|drop|miss|overlook|corrupt"
            r"|tak\w* (?:out|down)|trip|lock|get (?:it|this|that|everything|the \w+) (?:completely |so |all )?"
            r"(?:wrong|backwards|lost|stuck|confused|killed|deleted))\w*\b.*",
        ),
        (
            "The owner had the mast replaced in the middle of the race.",
            "had+deleted/disabled/down/dropped/off/rebooted/removed/replaced/restarted/swapped/unplugged/wiped"
            "+anybody/anyone/asking/backup/before/busiest/business/friday/height/middle/notice/peak/plan/review/"
            "telling/w/warning/without/word/working/worst/wrong",
            r"had (?:the |our |his |her |their |its |a |an )?(?:[\w-]+ ){1,3}?(?:replaced|dropped|switched off"
            r"|deleted|wiped|restarted|removed|swapped|rebooted|disabled|turned off|shut down|unplugged) (?:before "
            r"(?:any(?:one|body)?|the \w+ (?:had|was|were))|in the middle|without (?:telling|asking|warning|notice"
            r"|any|an? (?:\w+ )?(?:backup|test|review|word|plan|check))|during (?:peak|business|working)|on (?:the"
            r"|a) (?:friday|busiest|wrong)|at (?:the (?:worst|height|busiest)|peak))\b.*",
        ),
        (
            "The pilot pulled the lever before the hatch had closed.",
            "before",
            r"(?!stopp|paus|halt|cancel|restor|revert|caught|rolled|notic|report|spott|pointed|told|asked|left"
            r"|went)[\w-]+(?:ed|t|ew|ade|ook|an|id|ent|ut) (?:[\w'-]+ ){1,8}?before (?:any(?:one|body) (?:could"
            r"|had) (?:\w+ly )?(?:a chance|time|check|review|test|look|approv|agree|sign|object|stop|react|read|say"
            r"|said|see|seen|complete|finish)\w*|(?:he|she|they) (?:\w+ )?(?:thought|understood|knew|checked|read"
            r"|tested|finished|looked)|(?:the |a |any )?(?:backups?|tests?|reviews?|checks?|approvals?|canary|hatch"
            r"|sign-off) (?:had |was |were )?(?:even )?(?:finished|completed?|passed|ran|closed|done|over|in))\b.*",
        ),
        (
            "The mate ran the pump from muscle memory.",
            "memory+applied/configured/deployed/did/entered/executed/issued/pushed/ran/restarted/restored/set/typed",
            r"(?:ran|typed|executed|did|deployed|restarted|applied|entered|issued|pushed|configured|restored|set) "
            r"(?:[\w-]+ ){0,6}?(?:from|by|out of) (?:muscle )?memory\b.*",
        ),
        (
            "The crew treated the alarm panel as wallpaper.",
            "wallpaper/playground/toy/toys/dumping/sandbox/background/noise/decoration/optional/formality/"
            "suggestion/suggestions/paperwork/hobby+as/like/own/personal",
            r"(?:(?:treats?|treated|treating|sees?|saw|regards?|regarded|views?|viewed|considers?|considered) "
            r"(?:the |our |their |its |his |her |this |that |these |every )?(?:[\w'-]+ ){1,5}?(?:as|like) (?:mere "
            r"|just |an? |pure |only |his |her |their |its |some )*(?:own |personal |kind of )?(?:wallpaper"
            r"|playground|toys?|dumping ground|background noise|decoration|formality|formalities|paperwork|hobby)"
            r"|treat(?:s|ed|ing)? (?:the |our |their |its |his |her |this |that |these |every )?(?:[\w'-]+ ){1,5}?"
            r"(?:as|like) (?:mere |just |an? |pure |only |his |her |their |its )*(?:own |personal )?(?:sandbox"
            r"|noise|optional|suggestions?))\b.*",
        ),
        (
            "The reviewer just wrote LGTM.",
            "lgtm",
            r"(?:just |only |simply )?(?:wrote|said|typed|replied|answered|commented|put|left|dropped|gave (?:it )?"
            r"(?:an|a)) (?:an? |\W?)?lgtm\b.*|(?<!reviewed\sand\s)lgtm'?e?d\b.*",
        ),
        (
            "Someone on deck decided it would be a great idea to close the hatch.",
            "decided/thought/figured/reckoned/assumed/believed+smart/clever/good/bright/great",
            r"(?:decided|thought|figured|reckoned|assumed|believed) (?:that )?(?:it (?:was|would be|'d be) (?:a "
            r"|an )?(?:smart|clever|good idea|bright|great idea|smart idea|clever idea|bright idea|genius)(?: "
            r"idea)? to|(?:the|a) (?:smart|clever|bright|great) (?:[\w-]+ ){1,12}?was to)\b.*",
        ),
        (
            "Somebody has not been pulling his weight.",
            "weight/share+her/his/its/own/their",
            r"(?:hasn't|hadn't|haven't|has not|had not|have not|isn't|aren't|wasn't|weren't|is not|was not|never) "
            r"(?:been )?(?:pulling|doing|carrying) (?:his|her|their|its) (?:own )?(?:weight|share)\b.*",
        ),
        (
            "The yard team did not get to fitting the second pump.",
            "get/got/gotten+did/didn't/has/hasn't/have/haven't/never+to",
            r"(?:did not|didn't|never|has not|hasn't|have not|haven't) (?:<adv>)(?:get|got|gotten) (?:a?round )?to "
            r"(?:it|this|that|\w+ing)\b.*",
        ),
        (
            "The owner has not had a clue for years.",
            "clue idea inkling",
            r"(?:has|have|had)(?: not|n't) (?:had )?(?:a|the (?:foggiest|faintest|slightest|first)|any|much of a) "
            r"(?:single )?(?:clue|idea|inkling)?\b.*|hadn't the (?:foggiest|faintest|slightest|first)\b.*",
        ),
        (
            "The reviewer rubber stamped it.",
            "rubber",
            r"rubber[ -]?stamp(?:ed|s|ing)?\b.*",
        ),
        (
            "The owner told us it was tested, which was not true.",
            "true/false/lie/wrong/untrue+assured/claimed/informed/promised/reported/said/stated/swore/told",
            r"(?:told|assured|promised|informed|claimed|said|reported|stated|swore) (?:to )?(?:us|me|everyone"
            r"|the \w+|them)?,? ?(?:that )?(?:[\w',-]+ ){1,12}?(?:which|and that|and it|but that|but it|this"
            r"|that),? (?:was|is|turned out (?:to be)?) (?:simply |just |plainly |flatly |later )?(?:not true|false"
            r"|a lie|wrong|untrue|not the case)\b.*",
        ),
        (
            "The clerk went around the change process.",
            "around/round/outside+go/goes/going/gone/went/worked/working/works+approval/approvals/checks/command/"
            "control/controls/freeze/gate/gates/guardrail/guardrails/policies/policy/procedure/procedures/process/"
            "review/reviewer/reviewers/reviews/rules/safeguard/safeguards",
            r"(?:went|goes|going|go|gone|worked|works|working) (?:a?round|outside) (?:of )?(?:the |our |their |all "
            r")?(?:[\w-]+ ){0,2}?(?:process|review|reviews|reviewers?|approvals?|policy|policies|procedures?|gate"
            r"|gates|controls?|checks|safeguards?|rules|freeze|guardrails?|chain of command)\b(?! (?:tools?|outage"
            r"|bug|service|server|system|bot|page|board|issue|problem|failure|limit)\b).*",
        ),
        (
            "The team was supposed to check that.",
            "supposed/meant+answer/approve/call/care/catch/check/document/escalate/follow/handle/inform/look/"
            "monitor/notify/own/prevent/read/renew/respond/review/rotate/stop/tell/test/update/validate/verify/"
            "warn/watch",
            r"(?:was|were) (?:clearly |always )?(?:supposed|meant) to (?:<adv>)(?:check|test|watch|review|monitor"
            r"|verify|tell|warn|inform|notify|catch|prevent|stop|escalate|update|renew|rotate|document|validate"
            r"|approve|own|look|read|follow|call|answer|respond|handle|take care)\b(?!.*\b(?:and|which|as) (?:he "
            r"|she |they )?(?:did|has|have|had)(?:[.,;!]|$)).*",
        ),
    ),
    *ways(
        Rule(
            name="nobody-was-minding",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="It went to a channel nobody was watching.",
            reason=reasons.OMISSION,
            rewrite="none",
            subjects=frozenset({NOBODY}),
            unless=r"\b(?:channel|list|queue|inbox|mailbox|dashboard|alerts?|graphs?|metrics?|page|room|board|log"
            r"|logs|that|which|something|account|address|number|server|box|host|thing|place) (?:nobody|no one)\b",
        ),
        (
            "Nobody was minding the store.",
            "minding/watching/tending/guarding/steering/driving/looking/listening/thinking/checking/asking/testing"
            "+had/has/have/is/seemed/seems/was/were",
            r"(?:was|were|is|has been|had been|have been|seems to be|seemed to be) (?:\w+ly |even |actually "
            r"|really )?(?:minding|watching|tending|guarding|steering|driving|at the wheel|in charge|looking (?:at"
            r"|after)|listening|thinking|checking|asking|testing)\b.*",
        ),
        (
            "Nobody felt responsible for the certificate.",
            "felt owned cared took wanted dared bothered dreamed dreamt",
            r"(?:felt (?:\w+ )?(?:responsible|accountable|the need|obliged|like)|owned (?:the|this|it|that|up)"
            r"|cared (?:to|enough|about|that)|took (?:ownership|responsibility|charge|the lead|the time|the trouble"
            r"|it seriously|this seriously)|wanted to (?:know|hear|own|look|listen|take)|dared (?:to )?|bothered "
            r"(?:to|with)|dream(?:ed|t) of)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="of-somebody",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="You can count on the tide to turn.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=LIKELY_OTHERS | {ME},
            unless=r"\b(?:no problem|not a problem|problem is solved|the problem is (?:an?|the) (?:bug|race"
            r"|mismatch))\b",
        ),
        (
            "You can always count on Jim to forget something.",
            "count/rely/trust/bet/leave+to+again/break/drama/drop/forget/hash/lose/meal/mess/miss/overlook/ruin/wrong",
            r"(?:(?:can|could|you'll|may) (?:always |safely |certainly )?(?:count|rely|bet) on (?P<agent2><who>)"
            r"|leave it to (?P<agent3><who>)|trust (?P<agent4><who>)) to (?:get (?:it|this|that|everything"
            r"|the \w+) wrong|forget|miss|break|overlook|ruin|lose|drop|mess|make a (?:mess|hash|meal|drama)|do it "
            r"again|choose the wrong|pick the wrong|find a way to (?:break|lose|ruin|miss))\b.*",
        ),
        (
            "Only Jim could manage that.",
            "only+could/would",
            r"only (?P<agent5>(?!the |a |an |person|people|one|thing|way|those|these|someone)<who>) (?:could"
            r"|would) (?:ever |possibly |have )?(?:managed?|break|broken|lose|lost|mess\w*|wreck\w*|thought of"
            r"|think of (?:that|this)|come up with (?:that|this|such))\b.*",
        ),
        (
            "Nobody but Jim is responsible for this.",
            "nobody+but no+one+but",
            r"(?:nobody|no one|no-one) (?:else )?but (?P<agent6><who>) (?:is|was|can be|could be|has|had) (?:\w+ )?"
            r"(?:responsible|to blame|at fault|guilty|the blame)\b.*",
        ),
        (
            "The real problem is the skipper, not the pump.",
            "problem/issue/trouble/cause/culprit/bottleneck/obstacle+is/was",
            r"(?:real |root |main |only |biggest |whole |underlying )?(?:problem|issue|trouble|cause|culprit"
            r"|bottleneck|obstacle) (?:here )?(?:is|was) (?:clearly |plainly |simply |just |always |probably "
            r"|really )?(?P<agent7>(?!that\b|the (?:same|fact|lack|way)\b|how\b|with\b|in\b|of\b)(?:<det>)"
            r"(?:[\w@'-]{1,30} ){0,3}?[\w@'-]{1,30})(?=[.!]|$|, (?:not|and not)\b| (?:himself|herself|themselves"
            r"|itself)\b)",
        ),
        (
            "The craftsmanship of this team is poor.",
            "poor/bad/terrible/awful/appalling/shocking/dreadful/abysmal/lousy/shoddy/dismal/disgraceful/laughable/"
            "pathetic/atrocious/unacceptable/joke/disgrace/embarrassment+attitude/carelessness/competence/conduct/"
            "craftsmanship/culture/discipline/ethos/mentality/professionalism/quality/standard/standards/work/"
            "workmanship",
            r"(?:craftsmanship|workmanship|quality|attitude|standards?|discipline|competence|professionalism|work "
            r"ethic|mentality|culture|ethos|carelessness|conduct) (?:of|at|in|among|within) (?P<agent8><who>) (?:is"
            r"|are|was|were|has been|leaves|left) (?:\w+ly |just |so |very |simply |rather |truly )*(?:poor|bad"
            r"|terrible|awful|appalling|shocking|dreadful|abysmal|lousy|shoddy|dismal|disgraceful|laughable"
            r"|pathetic|atrocious|unacceptable|an? (?:joke|disgrace|embarrassment)|much to be desired)\b.*",
        ),
    ),
    Rule(
        name="as-is-their-habit",
        category=FAULT,
        pattern=r"\b(?P<verb>as (?:is|was) (?:so often )?(?P<agent>his|her|their|your) (?:habit|wont|custom|way"
        r"|style|tradition)\b.*|as (?:is (?:usual|typical|customary|common)|usual) (?:for|with) (?P<agent2>him|her"
        r"|them|this (?:team|vendor|company|crew)|that (?:team|vendor|crew|lot))\b.*)",
        triggers="as+habit/wont/custom/way/style/tradition/usual/typical/customary/common",
        matches="The crew left the ropes wet, as is their habit.",
        spares="The crew ate lunch, as was the custom in the harbour.",
        reason=reasons.TRAIT,
        rewrite="none",
        agents=POSSIBLE_OTHERS,
    ),
    Rule(
        name="zero-ownership",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:zero|no sense of|not an ounce of|not a shred of|total absence of|complete absence "
        r"of|utter lack of|total lack of|complete lack of|shocking lack of|glaring lack of) (?:ownership"
        r"|accountability|discipline|responsibility|urgency|care|rigou?r|curiosity|professionalism|common sense"
        r"|foresight|interest|effort|respect|diligence|competence)\b.*)",
        triggers="zero/sense/ounce/shred/absence/lack+ownership/accountability/discipline/responsibility/urgency/"
        "care/rigor/rigour/curiosity/professionalism/common/foresight/interest/effort/respect/diligence/competence",
        matches="Two crews, zero ownership, one dead pump.",
        spares="Two crews, zero delays, one happy pilot.",
        reason=reasons.LABEL,
        rewrite="none",
    ),
)
