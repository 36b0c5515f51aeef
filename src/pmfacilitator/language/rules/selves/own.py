"""Rules about a fault that is one's own, named as such."""

from pmfacilitator.language.cast import ME, WE
from pmfacilitator.language.flag import SELF_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

OWN = (
    Rule(
        name="my-fault",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:my|our|mine) (?:own\b|(?:\([^)]{1,40}\) )?(?:(?:own|first|\$?\d+|last|previous"
        r"|initial|biggest|worst|bigger|\w+ (?:million|dollar)|huge|big|dumb|stupid|silly|really|very|costly|fatal"
        r"|\w+ly) ){0,2}(?:[\w-]{1,16} ){0,2}?(?:fault|mistakes?|screw[- ]?up|fuck[- ]?up|blunder|oversight|bad)\b"
        r"|error(?! (?:message|log|handl\w*|rate|output|code|page|report)s?\b)(?=[.,;!)]|$| (?:and|in|that|was"
        r"|when)\b)|(?:stupid|dumb|silly|big|biggest|bad|initial|first) (?:mistake|error|oversight))|(?:i|we) "
        r"(?:\w+ )?(?:accept|take|own|bear|shoulder|admit)(?:ed|s)? (?:some |full |the |all |all the |my |our "
        r"|part of the |most of the |any )*(?:fault|blame|guilt)\b|(?:fault|mistake|error) (?:is|was|of) (?:all "
        r"|entirely )?(?:mine|ours))",
        triggers="accept/accepted/bear/shoulder/guilt/my/our/mine/ours+accept/accepted/accepts/admit/admits/bad/"
        "bear/bears/big/biggest/blame/blunder/dumb/entirely/error/fault/first/fuck/fuckup/guilt/initial/mine/"
        "mistake/mistakes/my/oversight/own/owned/owns/screw/screwup/shoulder/shouldered/shoulders/silly/stupid/takes",
        matches="Entirely my fault.",
        spares="Our fault injection found it.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:not|isn't|wasn't|\w+n't) (?:\w+ )?(?:my|our|mine)\b|\bfrom (?:my|our) (?:own |past )?"
        r"(?:mistakes?|errors?)\b|\bour mistakes? budget|\bour fault (?:inject|toleran|domain|model|tree)|\b(?:my"
        r"|our) own\b(?! (?:fault|mistake|stupid|negligence|error))",
    ),
    Rule(
        name="elided-missed",
        category=SELF_BLAME,
        pattern=r"^\W*(?:(?:oops|whoops|woops|ah|oh|sorry|apologies|argh|damn|and|but|yeah|ok|apparently|totally"
        r"|completely|just|hm|hmm|sorry about that)[,:!. ]+){0,3}(?P<verb>(?:missed|overlooked|misread|broke"
        r"|messed up|screwed up|botched|borked|left) (?P<object>(?:this|that|it|one|the|a|an|some|these|those|my"
        r"|to)\b.*))",
        triggers="missed overlooked misread broke messed screwed botched borked left",
        matches="Oops, missed one of the files.",
        spares="Missed heartbeats were logged.",
        reason=reasons.SELF,
        rewrite="unnoticed",
        unless=r"\bleft (?:one|a|an|some|two|a few) (?:\w+ )?(?:comments?|notes?|reviews?|remarks?|suggestions?"
        r"|questions?)\b|\bbroke (?:this|it|that) (?:up|out|into|down)\b|\bmissed (?:our|the|its|their) (?:slos?"
        r"|slas?|targets?|deadlines?|error budget|objectives?)\b",
    ),
    Rule(
        name="my-last-change",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>my (?:previous|last|earlier|first|original|initial|recent|own|latest) (?:fix|commit"
        r"|change|patch|pr|attempt|merge|push|version|update|refactor\w*|edit|deploy\w*|release|code|test|script) "
        r"(?:<adv>)(?:was|were|had|broke|breaks|introduced|missed|didn't|did not|caused|accidentally|actually"
        r"|apparently|forgot|left|removed|wasn't|deleted|messed|made)\b.*)",
        triggers="previous/last/earlier/first/original/initial/recent/own/latest+my",
        matches="My previous fix was wrong.",
        spares="My previous manager was on call.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:works|worked|fixed|merged|accepted|approved|fine|good|correct|right|rejected|closed|was in"
        r"|was for|was to|was about)\b",
    ),
    Rule(
        name="oops",
        category=SELF_BLAME,
        pattern=r"^\W*(?P<verb>(?:oops|whoops|woops|ooops|d'oh|doh|argh|aargh)\b[,:!. ]+(?:i |we |just )?"
        r"(?:<irregular-past>|[a-z]{3,14}ed|typo|wrong|bad|my|that was)\b.*|(?:an? )?(?:[\w-]+ )?(?:oversight"
        r"|mistake|error|bug|fault|typo|slip|fail|omission) (?:of mine|on my (?:side|end|part))\b.*|(?:sorry"
        r"|apologies) (?:for|about) (?:a|an|the|this|that|my|our|these|those) (?:[\w-]+ )?(?:mistakes?|errors?"
        r"|typos?|bugs?|breakage|oversight|mess|screw-?up|goof|slip)\b.*|.*\b(?:oversight|mistake|error|bug|fault"
        r"|typo|slip|fail|omission) (?:of mine|on my (?:side|end|part))\b.*)",
        triggers="oops whoops woops ooops d'oh doh argh aargh mine side end part sorry apologies",
        matches="Oops, pressed the wrong key.",
        spares="Sorry about the delay.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:not|\w+n't|never|no) (?:\w+ ){0,4}(?:mistake|error|bug|fault) (?:of mine|on my)",
    ),
    Rule(
        name="we-wrongly-did",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:wrongly|incorrectly|mistakenly|falsely|naively|foolishly|stupidly|erroneously"
        r"|carelessly) (?:assum|believ|thought|think|conclud|expect|presum|trust|consider|set|configur|thinking"
        r"|understood|interpret)\w*|(?:were|was|am|'m|are|'re) (?:too |so |very )?(?:careless|sloppy|naive"
        r"|complacent|lazy|overconfident|negligent|foolish|stupid|hasty|reckless|wrong to|guilty of|not careful"
        r"|not diligent|not paying attention))\b",
        triggers="wrongly/incorrectly/mistakenly/falsely/naively/foolishly/stupidly/erroneously/carelessly/"
        "careless/sloppy/naive/complacent/lazy/overconfident/negligent/foolish/stupid/hasty/reckless/wrong/guilty/"
        "careful/diligent/attention+assum/attention/believ/careful/careless/carelessly/complacent/conclud/configur/"
        "consider/diligent/erroneously/expect/falsely/foolish/foolishly/hasty/incorrectly/interpret/lazy/"
        "mistakenly/naive/naively/negligent/of/overconfident/presum/reckless/set/sloppy/stupid/stupidly/think/"
        "thinking/thought/to/trust/understood/wrongly+am/are/careless/carelessly/complacent/erroneously/falsely/"
        "foolish/foolishly/guilty/hasty/incorrectly/lazy/mistakenly/naive/naively/negligent/not/overconfident/"
        "reckless/sloppy/so/stupid/stupidly/too/very/was/were/wrong/wrongly",
        matches="We wrongly assumed that the mirror was fresh.",
        spares="The parser wrongly assumed a comma.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME, WE}),
    ),
    Rule(
        name="we-did-not-enough",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb><not> (?:<adv>)(?P<object>(?:<duty>|<duty-done>)\b[^.;:]{0,60}?\b(?:properly|carefully"
        r"|enough|thoroughly|well enough|sufficiently|at all|adequately|closely|in time|soon enough|early "
        r"enough)\b.*))",
        triggers="properly/carefully/enough/thoroughly/sufficiently/all/adequately/closely/time+not/didn't/doesn't/"
        "don't/hadn't/hasn't/haven't/never/won't/wouldn't/refused/couldn't/can't+adequately/at/carefully/closely/"
        "early/enough/in/properly/soon/sufficiently/thoroughly/well+can't/couldn't/did/didn't/do/does/doesn't/"
        "don't/even/had/hadn't/has/hasn't/have/haven't/never/refused/won't/wouldn't",
        matches="We did not test the rollback properly.",
        spares="The job did not close the files properly.",
        reason=reasons.SELF,
        rewrite="not-done",
        subjects=frozenset({ME, WE}),
        unless=r"\byet\b|\bnot checked all\b|\b(?:i|we) (?:\w+ )?(?:don't|do not|won't|will not) (?:\w+ )?(?:think"
        r"|care|know|understand|do|use|want|need|have)\b|\b(?:not|\w+n't) (?:delete|bump|remove|rename|merge"
        r"|perform|run)\b[^.]*\bat all\b|\benough time\b|\b(?:communicate|talk|meet) (?:with \w+ )?enough\b",
    ),
    Rule(
        name="by-mistake-we",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:by mistake|by accident|mistakenly|accidentally),? (?:i|we) \w+|(?:i|we) (?:\w+ "
        r"){1,8}?(?:by mistake|by accident)\b)",
        triggers="mistake/accident/mistakenly/accidentally+by/i/we",
        matches="By mistake we sent the old keys.",
        spares="By mistake the old keys went out.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\bworked around\b",
    ),
    Rule(
        name="i-often-forget",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:i|we) (?:often|always|keep|tend to|constantly|usually|sometimes|regularly|never"
        r"|rarely) (?:forget|miss|overlook|forgetting|missing|overlooking|breaking|mess(?:ing)? up|screw(?:ing)? up"
        r"|remember|test|check)\b.*)",
        triggers="often/always/keep/tend/constantly/usually/sometimes/regularly/never/rarely+breaking/check/forget/"
        "forgetting/miss/missing/overlook/overlooking/remember/test/up+i/we",
        matches="I often forget the second region.",
        spares="We often deploy the second region.",
        reason=reasons.SELF,
        rewrite="none",
    ),
    Rule(
        name="i-caused",
        category=SELF_BLAME,
        pattern=r"\bi(?:'ve| have| had)? (?:also |just |then |probably |may have |might have |must have |think i "
        r"|had )?(?P<verb>(?:caused|broke|broken|killed|destroyed|wiped|nuked|introduced|took down|taken down"
        r"|brought down|lost|deleted the wrong|dropped the wrong|locked everyone|overwrote|messed|screwed|missed"
        r"|overlooked|misread|misunderstood|misconfigured|forgotten|ignored|skipped|(?:deleted|dropped|wiped"
        r"|overwrote|truncated|erased|removed|purged|nuked|destroyed) (?:[\w-]+ ){0,4}?(?:production|prod|live"
        r"|everything|whole|entire|all|customer|main|master)|was wrong|was mistaken|got (?:it|this|that) wrong"
        r"|assumed (?:wrongly|incorrectly)|left (?:in|behind|out|over|open|on|there))\b.*)",
        triggers="deleted/dropped/truncated/erased/removed/purged/left/caused/broke/broken/killed/destroyed/wiped/"
        "nuked/introduced/took/taken/brought/lost/wrong/everyone/overwrote/messed/screwed/missed/overlooked/"
        "misread/misunderstood/misconfigured/forgotten/ignored/skipped/mistaken/wrongly/incorrectly+i/i've",
        matches="I have broken the staging login.",
        spares="I have restarted the broken login.",
        reason=reasons.SELF,
        rewrite="broke",
        unless=r"\bintroduced (?!.*\b(?:bugs?|regress\w*|errors?|issues?|problems?|vulnerab\w*|race|typos?|leaks?"
        r"|defects?|breaking|flaws?|faults?|mistakes?|incompat\w*|outage|confusion|delay|risk|failure|loop|deadlock"
        r"|bad|wrong|broken)\b)|\b(?:may|might|could) have caused\b|\b(?:if|in case|hope|unless|whether|not sure) "
        r"i\b|\blost (?:my |a |the |an |two |three |several )?(?:whole |entire )?(?:weekend|day|days|hours?|time"
        r"|evening|night|sleep|morning|access|connection|connectivity|internet|power|track of time)\b|\btook down "
        r"the \w+, (?:\w+ed|made|built) |\bi broke [\w ]{2,40} (?:into|up|down)\b|\bi (?:introduced|killed) (?:a "
        r"|the |an |\d+ )?(?:(?:hanging|stuck|runaway|idle|old|second|first|wedged|zombie) )?(?:new |myself|process"
        r"|pod|session|quer|job|check|test|alert|retry|metric)",
    ),
)
