"""Rules about admitting what one did, did not do, or did not know."""

from pmfacilitator.language.cast import ME, NONE, WE
from pmfacilitator.language.flag import SELF_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import CONDITION
from pmfacilitator.language.rules.rule import Rule, ways

ADMISSIONS = (
    Rule(
        name="i-did-not",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb><not> (?:<adv>)(?P<object>(?:(?:bother|think|thought|remember) to \w+|consider(?:ed)? "
        r"|thought (?:about|of) |test(?:ed)?|check(?:ed)?|verify|verified|validate|review(?:ed)?|run (?:it|the|any"
        r"|my)|double-?check(?:ed)?|read the|reali[sz]ed? (?:that|how|what|it|this|i|the|my|we)|think (?:about|of"
        r"|it through|this through)|look(?:ed)? (?:at|closely|carefully|into)|notice[d]? (?:that|it|this|the|until)"
        r"|catch|caught|(?:bring|brought|raise|raised) (?:this|it|that|up)|mention(?:ed)?|report(?:ed)? (?:it|this"
        r"|that)|follow(?:ed)? the|communicate|escalate|document|tell|pay(?:ing)? attention|update the|ask(?:ed)? "
        r"(?:for|anyone|someone|the)|set|rebase|squash|back ?up|(?:sufficiently|properly|adequately|carefully"
        r"|correctly|thoroughly) [a-z-]+|plan (?:out|for|ahead|properly)|foresee|anticipate|create|enable|configure"
        r"|act on|think (?:\w+ )?(?:of|about|through|ahead|hard|twice))\b.*))",
        triggers="not/didn't/don't/hadn't/haven't/never/wasn't+can't/couldn't/did/didn't/do/does/doesn't/don't/"
        "even/had/hadn't/has/hasn't/have/haven't/never/refused/won't/wouldn't",
        matches="I didn't double-check the region.",
        spares="I didn't get a page.",
        reason=reasons.SELF,
        rewrite="not-done",
        subjects=frozenset({ME}),
        unless=r"\bdid not check,? but\b|\bdid not check this, but i think\b|\bi (?:have not|haven't|have never)\b"
        r"|\b(?:if|in case) i (?:<not>)|\bso i (?:didn't|did not)\b.{0,30}\b(?:because|since)\b|\bi'm (?:\w+ "
        r")?sure (?:that )?i (?:didn't|did not)\b",
    ),
    Rule(
        name="elided-did-not",
        category=SELF_BLAME,
        pattern=r"^\W*(?:(?:but|and|so|sadly|sorry|then|unfortunately|still|yeah),? )*(?P<verb>(?:(?:just|totally"
        r"|completely|simply|clearly|obviously|apparently|really|also"
        r"|probably|honestly) )?(?:didn't|did not|never|hadn't) (?:even )?(?P<object>(?:test|check|verify|review"
        r"|run (?:the|it|any)|double-?check|read|think|look|notice|bother|reali[sz]e|update the|tested|checked"
        r"|verified|reviewed|ran|bothered|thought|looked|noticed)\b.*))",
        triggers="didn't/not/never/hadn't+bother/bothered/check/checked/double/doublecheck/look/looked/notice/"
        "noticed/ran/read/realise/realize/review/reviewed/run/test/tested/think/thought/update/verified/verify"
        "+also/apparently/clearly/completely/did/didn't/hadn't/honestly/just/never/obviously/probably/really/"
        "simply/totally",
        matches="Didn't test the rollback before the release.",
        spares="Did not receive any page.",
        reason=reasons.OMISSION,
        rewrite="not-done",
        subjects=frozenset({NONE}),
    ),
    Rule(
        name="my-poor-work",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>my (?:own |very |rather |somewhat |previous |earlier |first |initial )*(?:haphazard"
        r"|sloppy|careless|stupid|dumb|naive|poor|terrible|misguided|hasty|rushed|botched|broken|lazy|bad|crappy"
        r"|shoddy|wrong|faulty|flawed|foolish|silly|half-baked|ill-advised|clumsy|incorrect|buggy) (?!luck|day|news"
        r"|case|internet|connection|health|english|memory)\w+)\b",
        triggers="haphazard/sloppy/careless/stupid/dumb/naive/poor/terrible/misguided/hasty/rushed/botched/broken/"
        "lazy/bad/crappy/shoddy/wrong/faulty/flawed/foolish/silly/baked/advised/clumsy/incorrect/buggy+my",
        matches="My haphazard backup plan cost us three days.",
        spares="My new backup plan cost us three days.",
        reason=reasons.SELF,
        rewrite="none",
    ),
    Rule(
        name="for-accidentally-doing",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:sorry|apolog\w+|regrets?|excuse (?:me|us)|forgive (?:me|us)|my bad|oops|whoops"
        r"|shame)\b[^.;]{0,30}? (?:for|about|that) (?:<adv>)(?:(?:allowing|letting|shipping|pushing|merging"
        r"|creating|making|leaving|deleting|removing|closing|sending|adding|being (?:so|such|a|an)|accidentally"
        r"|mistakenly|inadvertently|not|never|having|missing|breaking|forgetting|causing|ignoring|wasting|messing"
        r"|screwing|the (?:mess|mistake|mistakes|oversight|breakage|mishap|screw-?up|blunder|trouble i|problems? i)"
        r"|my|our|i|we|this (?:mess|mistake|oversight)) ?).*)",
        triggers="sorry/apologise/apologies/apologize/apology/apologizing/apologising/regret/regrets/excuse/"
        "forgive/bad/oops/whoops/shame+about/for/that",
        matches="I apologise for accidentally closing your ticket.",
        spares="We apologise for any inconvenience.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:sorry|apolog\w+) (?:\w+ )?(?:for|about) (?:the |any |our |my |this )?(?:late|delay\w*"
        r"|inconvenience|noise|long|slow|wait|spam|trouble|disruption|impact|length|language)\b|\b(?:sorry|regret) "
        r"(?:that|we|i) (?:you|can|have to)\b|\bsorry,? (?:but )?i (?:can|could|don't|do not|understand|know|see"
        r"|realize|realise)\b|\b(?:should|must|has to|have to|needs? to|wants?|demand\w*|expect\w*|owe\w*) (?:\w+ "
        r"){0,3}apolog|\bworking hard to\b",
    ),
    Rule(
        name="i-did-not-enough",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:did not|didn't|have not|haven't|hardly|barely|wasn't|weren't|was not|were not"
        r"|hadn't) (?:<adv>)(?P<object>[a-z]{2,14}\b(?!.*\b(?:because|since) (?:of|the|we had)\b).*?\b(?:enough"
        r"|nearly enough|as much\b|as (?:well|carefully|often|thoroughly|closely) as|as i should|as we should|up "
        r"to date|well enough|properly|carefully|thoroughly|adequately|sufficiently|seriously|right|correctly|in "
        r"time|good enough|closely|my (?:job|homework|part|best))\b.*))",
        triggers="enough/much/well/carefully/often/thoroughly/closely/should/date/properly/adequately/sufficiently/"
        "seriously/right/correctly/time/all/good/myself/ourselves/job/homework/part/best+barely/didn't/hadn't/"
        "hardly/haven't/not/wasn't/weren't+barely/did/didn't/hadn't/hardly/have/haven't/was/wasn't/were/weren't",
        matches="I did not play the scene nearly enough.",
        spares="The queue did not drain nearly enough.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME}),
        unless=r"\bi (?:do not|don't|can't|cannot) (?:\w+ )?(?:know|think|see|get|mean|want|understand|like|mind"
        r"|have|believe|feel|care|need|recall|remember)\b|\b(?:\w+n't|not) (?:get|receive|have|feel) (?:enough"
        r"|time)\b|\b(?:\w+n't|not) (?:\w+ )?have (?:\w+ )?(?:enough|time)\b|\bany (?:\w+ )?at all\b|\?\W*$",
    ),
    Rule(
        name="we-did-not-follow",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:did not|didn't|never|hadn't|had not|have not|haven't) (?:<adv>)(?P<object>(?:live "
        r"up|listen(?:ed)?|learn(?:ed|t)? from|think (?:it|this|that|things|to)|thought to|bother(?:ed)?|pay "
        r"attention|paid attention|care|take (?:[\w-]+ ){1,3}serious\w*|do (?:our|a good|a great|the right|enough"
        r"|our due)|handle (?:this|it|that|the \w+) (?:well|properly|correctly)|communicate (?:well|clearly)|plan "
        r"(?:enough|well|properly)|give (?:enough|proper|sufficient)|take (?:the time|enough|care))\b.*))",
        triggers="live/listen/listened/learn/learned/learnt/think/thought/bother/bothered/pay/paid/care/take/do/"
        "handle/communicate/plan/give+did/didn't/had/hadn't/have/haven't/never",
        matches="We never bothered with a dry run.",
        spares="The scheduler never bothered with a dry run.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME, WE}),
        unless=CONDITION + r"|\byet\b|\bso (?:we|i) (?:did not|didn't)\b",
    ),
    Rule(
        name="i-did-without",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:<irregular-past>|[a-z]{3,16}ed)\b(?P<object>[^.;:]{0,80}? without (?:even |ever "
        r"|first |really |properly |the |any |a |an )*(?:checking|testing|consulting|thinking|reading|asking"
        r"|verifying|looking|telling|reviewing|reali[sz]ing|noticing|flagging|announcing|mentioning|noting|saving"
        r"|backing|double-checking|understanding|testing|tests|thought|backup|plan|review)\b.*))",
        triggers="without/w/o+announcing/asking/backing/backup/checking/consulting/flagging/looking/mentioning/"
        "noticing/noting/plan/reading/realising/realizing/review/reviewing/saving/telling/testing/tests/thinking/"
        "thought/understanding/verifying",
        matches="I closed the editor without saving.",
        spares="The editor closed without saving.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME}),
        unless=r"\b(?:can|could|able to) \b.*\bwithout\b|\bwithout (?:reading|looking|asking) (?:too|much)",
    ),
    Rule(
        name="i-misunderstood",
        category=SELF_BLAME,
        pattern=r"\bi(?:'ve|'d)? (?:(?:may|might|must|could|had|have|did|do|think|seem to|obviously|clearly|totally"
        r"|completely|somehow|apparently|just|also|simply|kind of|sort of|just plain|think i|guess i|believe i|see "
        r"i|have) ){0,3}(?P<verb>(?:mis(?:understood|understand|read|took|interpreted|judged|typed|configured"
        r"|remembered|spoke|calculated|placed|set|spelled|named|aligned|counted|pasted)|overlooked|overlook|forgot"
        r"|forgotten|foolishly|stupidly|blindly|naively|carelessly|accidentally|mistakenly|inadvertently"
        r"|erroneously|unintentionally|wrongly|incorrectly|allowed .{2,40} to (?:expire|lapse|rot|slip|happen)"
        r"|left .{2,40} (?:broken|in a (?:\w+ )?(?:failing|broken|bad) state|behind|uncommitted)|did something "
        r"(?:wrong|stupid|dumb|silly)|did (?:\w+ )?wrong|once (?:deleted|dropped|broke|took down|crashed|wiped"
        r"|brought down|killed|destroyed|locked|pushed|sent|lost|unplugged|shut))\b(?P<object>.*))",
        triggers="misunderstood/misunderstand/misread/mistook/misinterpreted/misjudged/mistyped/misconfigured/"
        "misremembered/misspoke/miscalculated/misplaced/misset/misspelled/misnamed/misaligned/miscounted/mispasted/"
        "overlooked/overlook/forgot/forgotten/foolishly/stupidly/blindly/naively/carelessly/accidentally/"
        "mistakenly/inadvertently/erroneously/unintentionally/wrongly/incorrectly/allowed/left/something/wrong/once"
        "+i/i'd/i've",
        matches="I did misunderstand this flag.",
        spares="I did understand this flag.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:if|unless|in case|whether|sorry if|hope|not sure|correct me) i\b|\bi (?:always |often |keep "
        r")?forgot (?:how|what|where|which|the name|who)\b",
    ),
    Rule(
        name="why-did-i",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:why (?:did|didn't|do|don't|could|would|couldn't|was|am|have|haven't)|how (?:did"
        r"|could|couldn't)) i (?:ever |even |not |always |possibly |so )*(?:do|commit|use|add|put|write|leave|not"
        r"|keep \w+ing|always|think|let|forget|miss|overlook|check|test|notice|look\w*|read|catch|realise|realize"
        r"|see (?:this|that|it)|so (?:stupid|blind|dumb|careless|naive)|be so|stupid|blind|dumb|say|agree|push"
        r"|merge|delete|ignore|wait|make)\b.*)",
        triggers="why/how+i",
        matches="Why did I ever agree to the merger of the two sheds?",
        spares="How did I get this badge?",
        reason=reasons.SELF,
        rewrite="none",
    ),
    Rule(
        name="the-bug-i-added",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:bug|typo|mistake|regression|mess|error|breakage|leak|crash|problem) (?:that |which "
        r")?i (?:just |accidentally |stupidly |myself )?(?:added|introduced|made|left|caused|created|put|pushed"
        r"|committed|merged)\b.*|i(?:'m| am| was) (?:solely |fully |entirely |partly |largely )?responsible for "
        r"(?:the|this|that|all) (?:\w+ )?(?:merge|deploy\w*|commit|bug|mess|change|breakage|config|release|rollback"
        r"|deletion|delay)\b.*|i (?:never|didn't|did not|should've|forgot to) (?:<adv>)(?:told|tell|told|asked"
        r"|mentioned|warned|informed|let) (?:the|anyone|anybody|them|him|her|you|my|our|others|ops|support"
        r"|people)\b.*)",
        triggers="i'm i+breakage/bug/crash/did/didn't/error/forgot/leak/mess/mistake/never/problem/regression/"
        "responsible/should've/typo",
        matches="Repairs the leak I caused on Tuesday.",
        spares="Repairs the leak I found on Tuesday.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:if|in case|whether) i\b",
    ),
    Rule(
        name="that-was-me",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:that|it|this|someone|somebody|person|culprit|idiot|one)(?: \w+)? (?:was|is|were) "
        r"me\b(?=\W*$| (?:;|:|who|that|and)|[,.!;)])|(?:because of|due to|from|by|thanks to) (?:the |a |some |my )?"
        r"(?:code|change|config\w*|commit|bug|query|script|patch|design|mistake|error|work) (?:that |which )?i "
        r"(?:wrote|made|pushed|did|added|committed|merged|deployed|introduced|left|shipped)\b.*)",
        triggers="me because/due/from/by/thanks+i",
        matches="That person was me.",
        spares="That someone was new.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\?|\b(?:if|thought|hello|hi|maybe) (?:\w+ ){0,3}(?:is|was) me\b|\bfrom (?:the |a )?(?:code|script"
        r"|patch) i\b",
    ),
    *ways(
        Rule(
            name="i-am-to-blame",
            category=SELF_BLAME,
            pattern=r"\b(?P<verb><way>)",
            spares="I let the crew rest and kicked the ball.",
            reason=reasons.SELF,
            rewrite="none",
        ),
        (
            "I let myself be rushed into signing.",
            "myself+be/become/get",
            r"i (?:had |have |'d |'ve )?(?:let|allowed) myself (?:to )?(?:be|get|become) [a-z]+\b.*",
        ),
        (
            "As captain I failed my people that night.",
            "failed/failing+my/everyone/you/us/them/team+i",
            r"i (?:have |had |'ve |'d )?(?:badly |really |truly |completely )?(?:failed|let down) (?:my|you"
            r"|everyone|everybody|them|the (?:team|crew|customers?|company))\b.*",
        ),
        (
            "I could kick myself for that.",
            "myself",
            r"(?:kick|kicked|kicking|hate|hated|cursed?|cursing|blame|blamed|blaming|flogging|beating) myself\b.*",
        ),
        (
            "The lapse was mine alone.",
            "mine",
            r"(?:lapse|fault|mistake|error|failure|omission|oversight|blame|responsibility|slip|blunder) (?:is"
            r"|was) (?:entirely |all |wholly |solely |purely |only )?mine\b.*",
        ),
    ),
)
