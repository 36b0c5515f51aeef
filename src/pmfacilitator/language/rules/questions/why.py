"""Rules about questions that put a person on the spot."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, MAYBE, NOBODY, PERSON, TEAM, THEY, WEAK, YOU
from pmfacilitator.language.flag import WHY_YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_AGENT = (
    r"(?P<agent>(?:you|they|he|she|we|i)\b|no one(?: else)?|none of (?:you|them|us)|(?:not )?(?:a single|one) "
    r"(?:person|engineer)|<who>)(?<!'s)"
)

ASKED_WHY = (
    Rule(
        name="why-so-long",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:did|does|has) (?:it|this) (?:take|taken|took) (?:(?:so|that|this) long for )?"
        r"(?P<agent><who>) (?:to|so|that|this|such|forever|ages|too|\w+ (?:minutes|hours|days))\b.*)",
        triggers="why+take/taken/took",
        matches="Why did it take Ben so long to call?",
        spares="Why did it take the restore so long to finish?",
        reason=reasons.WHY,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="why-do-we-keep",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:do|did|does|are|would) (?:we|you|they|this team|our \w+) (?:keep|always|never"
        r"|constantly|let (?:an?|the) (?:intern|junior|new|contractor|trainee))\b.*)",
        triggers="why+always/constantly/contractor/intern/junior/keep/let/never/trainee",
        matches="Why do we keep making the same mistakes?",
        spares="Why does the pod keep restarting?",
        reason=reasons.WHY,
        rewrite="none",
    ),
    Rule(
        name="why-did-you",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>(?:why'd|why (?:the hell |the heck |the fuck |the f.{0,3}ck |on earth |in the world "
        r"|exactly |then |so )?(?P<aux>did|didn't|do|don't|does|doesn't|would|wouldn't|are|aren't|is|isn't|were"
        r"|weren't|was|wasn't|have|haven't|has|hasn't|had|hadn't|must|should|can't|won't|could(?! an? | any| one )"
        r"|couldn't|will)) (?:not )?"
        + _AGENT
        + r"(?: not| never)?(?: (?P<object>(?:<adv>)(?:<known>|[a-z-]{2,20})\b.*)|\W*$))",
        triggers="why why'd",
        matches="Why did you restart the primary?",
        spares="Why did the primary restart?",
        reason=reasons.WHY,
        rewrite="why",
        agents=frozenset({YOU, THEY, PERSON, TEAM, NOBODY, MAYBE}),
        unless=r"\bwhy would (?:you|anyone|anybody|one|someone|he|she|they) (?:want|need|prefer|care)\b|\bwhy "
        r"wouldn't you (?:set|use|make|put|just use)\b|\bwhy did (?:[\w.-]+ ){1,3}(?:stop|start) (?:answering"
        r"|working|responding|serving|sending|loading|accepting|running|booting|returning)\b|\bwhy (?:is|are|was"
        r"|were|does|do|did|has|have)(?:n't)? (?:your|my) (?!team|boss|manager|people|dev|engineers|company"
        r"|management|vendor|colleague|operator|admin|intern)|\bwhy did (?:nobody|no one) (?:get|receive)\b|\b"
        r"(?:having|have|not have|see|seeing|experience) (?:\w+ ){0,3}(?:problems|issues|trouble|failures|outages"
        r"|errors)\b|\bwhy don't (?:you|they|we) (?:just |simply )?(?:try|use|take|come|add|join|open|start"
        r"|transfer|send|put|move|ask|call|create|submit|switch|wait|check|look)\b|\bwhy (?:does|do|did|must|would"
        r"|should|is|are|can't) (?:\w+ ){1,4}?(?:have to(?! be)|need(?:ed)?(?: to)?|require|get (?:an?|the) "
        r"(?:error|alert|page)|able to|unable to|see (?:an?|the|this)|allowed|affected|blocked|unable|receiving"
        r"|locked)\b|\b(?:not|never|avoid|instead of|rather than) (?:\w+ ){0,3}why\b|\bwhy (?:was|were|wasn't"
        r"|weren't|is|are|isn't|aren't|was not|were not) (?:they|he|she|you|<det>(?:[\w-]+ ){1,3}?)(?:not )?"
        r"(?:<irregular-done>|(?!employed|allowed|trusted|supervised|trained|watched|challenged|monitored"
        r"|disciplined|punished)[a-z]{3,14}ed)\b|\bwhy (?:was|were|are|did) they (?:\w+ "
        r")?(?:crash\w*|fail\w*|tim\w+ out|restart\w*|slow|down|running|stuck|looping|not running|missing|empty"
        r"|stale)\b|\bwhy (?:was|were) (?:<det>(?:[\w-]+ ){0,3})(?:paged|not paged|not told|told|asked|alerted"
        r"|affected|notified|able|unable|locked)|\bwhy do you think (?:that|it|this|the|performance|there|these"
        r"|those|he|she|they)\b",
    ),
    Rule(
        name="why-you-embedded",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>(?:why|how come|the reason) (?:exactly )?(?P<agent>you|they|he|she|anyone|anybody"
        r"|someone|nobody|no one|people|you guys|you've|they've|you'd|they'd|the (?:[\w-]+ )?<people-noun>"
        r"|[\w@-]{1,30}(?: team)?) (?:<adv>)(?P<object>(?:<act-past>|closed|rejected|aren't|didn't|did not|don't"
        r"|do not|never|never "
        r"even|decided|chose|thought|ignored|skipped|missed|failed|forgot|broke|are|were|have|haven't|hasn't|would"
        r"|wouldn't|had|hadn't|think|felt|waited|took|insists?|insisted|refuses?|refused|keeps|ignores|skips|thinks"
        r"|feels|waits|keep|kept|doesn't|does not|wasn't|weren't|isn't|is not|was not)\b.*))",
        triggers="why come reason",
        matches="How come they waited for an hour?",
        spares="I see why the cache was stale.",
        reason=reasons.WHY,
        rewrite="none",
        agents=KNOWN_OTHERS | {NOBODY},
        unless=r"\bwhy you (?:are there|would|need)\b|\bwhy [\w@-]+ had (?:access|to|the)\b|\b(?:not|never|avoid"
        r"|instead of|rather than) (?:\w+ ){0,3}why\b|\bask (?:people|them|everyone|participants|yourself|the \w+) "
        r"why\b|\b(?:that's|that is|which is|this is|reasons?) why\b|\bwhy they (?:are|were)\b|\bwhy (?:users"
        r"|customers|people) (?:were|are|did not|didn't)\b|\bwhy (?:they|he|she|the \w+ team) (?:had|have|felt|were"
        r"|was|are) (?:to|a|an|the|no|unable|able|affected|confused|paged)\b|\b(?:i|we) (?:can|could|do|totally"
        r"|now) (?:\w+ )?(?:see|understand|get|appreciate) why\b|\bthe reason (?:he|she|they|i|we|\w+) (?:wrote"
        r"|built|made|chose|created) (?:it|this|that)\b|\(or, why\b|\bwhy (?:you|they|we|he|she) (?:chose|created"
        r"|decided to (?:sponsor|use|build|write|open)|would \(or|are adding|wrote the code in)\b",
    ),
    *ways(
        Rule(
            name="what-were-you-thinking",
            category=WHY_YOU,
            pattern=r"\b(?P<verb><way>)",
            spares="What did you see on the graph?",
            reason=reasons.WHY,
            rewrite="none",
            unless=r"\bwhat are each\b|\bwhat are (?:we|other|the other|others|our)\b|\bdid (?:you|they|he|she"
            r"|anyone|anybody) (?:<duty>)\b|\bdo (?:you|they) (?:<duty>)\b|\bhow could (?:someone|anyone|an "
            r"attacker) (?:access|exploit|reach|get|attack)\b|\bhow (?:can|do) (?:you|they|someone|anyone) "
            r"not\b.*\bso that\b|\bhow (?:could|can) (?:you|we) (?:have )?(?:improve|cut|reduce|shorten|make|speed"
            r"|help|detect|prevent|do(?! (?:this|that|such|something like|it to)\b))\w*\b|\bwhat are we doing\b"
            r"|\bhave you ever done this\b|\bwhat are you doing (?:today|tonight|tomorrow|this|next|for)\b|\bhave "
            r"you ever (?:waited|wondered|tried|thought|noticed|seen|used|had|wanted|heard|accidentally|been|looked"
            r"|worked)\b|\bwhat are some\b|\bhow could (?:someone|somebody|anyone|one) (?:learn|use|do|get|help)\b"
            r"|\bfailed gracefully\b",
        ),
        (
            "Did you not see it?",
            "did+anybody/anyone/folks/guys/he/she/they/you+even/never/not/really/seriously",
            r"did (?:you(?: guys| all| folks)?|they|he|she|anybody|anyone) (?:not|never|really|even|seriously) "
            r"(?!mean|have)\w+.*",
        ),
        (
            "What were you thinking?",
            "what+are/was/were",
            r"what (?:the hell |on earth |the fuck )?(?:were|was|are) (?:you|they|he|she|<who>) (?:even )?"
            r"(?:thinking|doing|playing at)",
        ),
        (
            "What did he expect?",
            "what+did+expect/she/think",
            r"what did (?:you|they|he|she) (?:think|expect)(?: would| was going to|\W*$)",
        ),
        (
            "What possessed him to sail?",
            "made/possessed+what",
            r"what (?:made|possessed) (?:you|him|her|them|anyone|someone) (?:think|to|believe|do)",
        ),
        (
            "How could you miss that?",
            "how+could",
            r"how could (?:you|they|he|she|anyone|anybody|someone|somebody|the \w+ team) (?!have (?:prevented|known"
            r"|been)|be\b|we|tell\b|know\b)(?:possibly |ever |even |just |not )?\w+.*",
        ),
        (
            "How did nobody see the rock?",
            "how+did/does",
            r"how (?:did|does) (?:nobody|no one|no-one|none of (?:you|us|them)) .*",
        ),
        (
            "Did nobody check the hatch?",
            "anybody/anyone/nobody+did/does",
            r"did (?:anyone|anybody|nobody) (?:even |actually |really )?(?:look|test|check|review|read)\b.*|(?:did"
            r"|does) (?:anyone|anybody|nobody) (?:here |there |even |actually |really )*(?:care\b(?! to)|bother"
            r"|take (?:[\w'-]+ ){1,4}?seriously)\b.*",
        ),
        (
            "How did he miss the buoy?",
            "how+fail/manage/miss/not/overlook",
            r"how (?:did|do|does|can) (?:you|they|he|she|anyone|anybody|somebody|someone|qa|the \w+ team) (?:not "
            r"(?!have)|manage to (?!find|fix|recover|resolve|get|solve|restore|detect|do)\w+|miss|overlook|even "
            r"miss|fail to)\b.*",
        ),
        ("How do you even sleep?", "even+how", r"how (?:do|does|did|can) you even \w+.*"),
        (
            "Didn't they check it?",
            "did/didn't+anybody/anyone/he/nobody/one/she/they/you",
            r"did(?:n't|nt| not) (?:you|they|he|she|anyone|anybody|no one|nobody) (?:even |really |actually |not "
            r"|bother to |think to )?(?:<duty>)\b.*",
        ),
        (
            "Do you ever check it?",
            "do/don't+they/you+even/ever",
            r"(?:don't|do) (?:you|they) (?:even |ever )(?:<duty>)\b.*",
        ),
        (
            "Hasn't anybody even tested it?",
            "anybody/anyone/nobody/they/you+has/hasn't/have/haven't+even/ever/not/really",
            r"(?:hasn't|haven't|has|have) (?:anyone|anybody|you|they|nobody) (?:even |ever |not |really )"
            r"(?:<duty-done>)\b.*",
        ),
        ("Can't you read?", "can't+even/just/read/see", r"can't (?:you|they) (?:even|just|read|see)\b.*"),
    ),
    Rule(
        name="how-could-somebody",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>how (?:did|could|can|does|do) "
        + _AGENT
        + r"(?: with [\w -]{1,40}?| like [\w -]{1,30}?)? (?:possibly |ever |even |just |actually )?(?:not|miss"
        r"|overlook|ignore|forget|fail|let|approve|allow|get (?:this|that|it|away)|break|think)\b.*)",
        triggers="how+actually/allow/approve/break/even/ever/fail/forget/get/ignore/just/let/miss/not/overlook/"
        "possibly/think",
        matches="How did the reviewer not notice?",
        spares="How did the alert not fire?",
        reason=reasons.WHY,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\bhow (?:could|can) (?:we|an attacker|a user)\b",
    ),
    Rule(
        name="accusing-questions",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:do|must|should) (?:we|i) (?:always |constantly |have to |need to |even ){1,2}"
        r"(?:clean up|fix|pay|suffer|deal with|pick up|wait for|babysit|put up|remind|ask|tell)\b.*|why (?:wasn't"
        r"|weren't|was not|were not) (?:we|i|anyone|anybody|ops|support) (?:told|informed|warned|asked|consulted"
        r"|notified|involved)\b.*|did (?:no one|nobody|no-one|none of (?:you|them)) (?:\w+ ){0,2}\w+.*\?|(?:explain"
        r"|tell (?:me|us)|care to explain|justify)(?: to (?:me|us))? why (?:you|he|she|they|the \w+ team|nobody|no "
        r"one)\b.*|would it (?:have )?kill(?:ed)? (?:you|them|him|her|anyone) to\b.*|is it (?:too|so) (?:hard"
        r"|difficult|much) (?:for (?:you|them|people|anyone) )?to\b.*)",
        triggers="kill killed explain justify why+always/asked/constantly/consulted/even/have/informed/involved/"
        "need/notified/tell/told/warned did+no/nobody/none is+difficult/hard/much",
        matches="Would it have killed them to send a note?",
        spares="Why do we have to set two flags?",
        reason=reasons.WHY,
        rewrite="none",
        unless=r"\b(?:not|never|instead of|rather than|don't) (?:\w+ ){0,3}(?:ask|say|why)\b|\b(?:would|may|might"
        r"|could|to|that|helps?|which) explains? why\b|\bwhy do i need\b|\b(?:tell us|explain|say|describe|note) "
        r"why (?:you|they|he|she|we) (?:need|want|believe|think|chose|prefer|wrote|lock|are adding|use)\b",
    ),
    Rule(
        name="why-did-a-department",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:did|didn't|hasn't|would|does|doesn't) (?:not )?(?P<agent><det>[\w-]{1,30}) "
        r"(?:not |never |even |just )*(?:tell|told|promise|ignore|ignored|decide|approve|say|ask|insist|refuse|wait"
        r"|think|agree|communicate|bother|escalate|answer|respond|inform|sign|push|rush|skip)\b.*)",
        triggers="why+agree/answer/approve/ask/bother/communicate/decide/escalate/ignore/ignored/inform/insist/"
        "promise/push/refuse/respond/rush/say/sign/skip/tell/think/told/wait",
        matches="Why did support tell the customer that it was fixed?",
        spares="Why did the gateway not respond to probes?",
        reason=reasons.WHY,
        rewrite="none",
        agents=frozenset({WEAK, TEAM, PERSON}),
        unless=r"\b(?:operator|platform|infrastructure|driver|board|controllers?) (?:not )?(?:respond|wait|skip"
        r"|push|ignore)",
    ),
    Rule(
        name="why-you-did",
        category=WHY_YOU,
        pattern=r"^\W*(?:so |and |but |ok |hey )?(?P<verb>why (?:you|u|they|he|she) (?:\w+ly |just |even |never "
        r"|not )*(?!are|were|all|two|people|guys|should|might|may|can|need|want|have to)[a-z]+\b.*\?)",
        triggers="why+he/she/they/u/you",
        matches="Why you closed the gate?",
        spares="Why you might need a gate",
        reason=reasons.WHY,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="why-not-just",
            category=WHY_YOU,
            pattern=r"\b(?P<verb><way>)",
            spares="Why open connections pile up.",
            reason=reasons.WHY,
            rewrite="none",
            unless=r"\bany idea of what\b|^\W*why use the\b|\bwhy not just (?:remove|drop|return|call|keep|move|set"
            r"|do|have|merge|pass|let|put|get|go|take|send|store|skip)\b|\bhave you ever tried\b|\bask yourself\b"
            r"|\b(?:not|never|avoid|instead of|rather than) (?:\w+ ){0,3}(?:why|ask)\b|\bwhy not (?:use|add|try"
            r"|make|just use|just add)\b|\bdo you have any idea (?:when|if|where|what|how|why)\b|\bare you "
            r"(?:really )?(?:sure|able|using|running|certain)\b|\bhow long (?:do|does|did|will) (?:it|this|that"
            r"|the)\b|\bdo you really (?:need|want|have)\b|\bis it possible\b|^\W*have you ever tried\b|\bwhy not "
            r"just wait\b|\bwhy make this\b|\bwhy not release our own\b",
        ),
        (
            "Why didn't you ask the pilot?",
            "why+admit/ask/bother/care/check/do/follow/listen/look/read/review/say/tell/test/think/verify/wait",
            r"why (?:don't|didn't|not) (?:you |they |people |even |just |simply |at least )*(?:test|check|read"
            r"|review|ask|do it|tell|think|look|verify|bother|care|listen|follow|say|admit|wait)\b.*",
        ),
        (
            "Why open a branch and close it at once?",
            "why+add/ban/block/bother/break/change/close/delete/deploy/drop/force/ignore/insist/keep/lock/make/"
            "merge/open/push/release/remove/rename/revert/rush/ship/use/wait",
            r"why (?:<adv>)(?:open|close|merge|push|delete|remove|break|change|release|ship|deploy|force|ban|block"
            r"|lock|rename|drop|revert|make|use|bother|ignore|keep|insist|add|rush|wait) (?:a|an|the|this|that|it"
            r"|us|to|my|our|everything|things|and|so)\b.*",
        ),
        ("How come nobody rang the bell?", "come+how", r"how come (?:you|they|nobody|no one|the \w+ team)\b.*"),
        (
            "What part of closed do you not get?",
            "what/which+part/going/take/point/earth/gives+developers/devs/divers/engineers/it/managers/people/ppl/"
            "right/them/they/understand/you",
            r"(?:what|which) (?:part of|is it going to take|does it take|'s it going to take|'s the point|would it "
            r"take|on earth|gives you)\b.*\b(?:you|they|them|people|divers|developers|devs|engineers|managers"
            r"|understand|get it|right)\b.*",
        ),
        (
            "Who do you think you are?",
            "think+who",
            r"who (?:do you|does (?:he|she)|do they) think (?:you|he|she|they)\b.*",
        ),
        (
            "How many times must we tell them?",
            "how+long/many+ask/fix/learn/realise/realize/remind/repeat/say/tell/understand/wait",
            r"how (?:many (?:more )?times|long) (?:do|does|did|will|must|before) (?:i|we|you|they|someone)\b.*\b"
            r"(?:tell|ask|repeat|say|remind|learn|wait for|fix|realise|realize|understand)\b.*",
        ),
        (
            "Are you seriously sailing today?",
            "you+actually/blind/deaf/even/insane/kidding/mind/really/serious/seriously/stupid",
            r"are you (?:seriously|really|even|actually|kidding|insane|blind|serious|deaf|stupid|out of your mind)\b.*",
        ),
        (
            "Do you even know this harbour?",
            "do+you+care/even/honestly/idea/read/seriously/test/think/understand",
            r"do you (?:even|seriously|honestly|really think|have any idea|not (?:care|understand|read|test))\b.*",
        ),
        (
            "Has anyone ever read the chart?",
            "there/here/team/actually/even/really/ever/least+has/have/did",
            r"(?:has|have|did) (?:anyone|anybody|you|they|someone|somebody|the \w+|no one|nobody) (?:there |here "
            r"|on your team |actually |even |really |ever |at least ){1,3}(?:<duty-done>|<duty-past>|<duty>|read"
            r"|run|tried|looked|thought)\b.*",
        ),
        (
            "Did anyone test it before launching?",
            "did+before",
            r"did (?:anyone|anybody|you|they|someone|somebody) (?:<duty>|run|try) .*\bbefore (?:releas|push|merg"
            r"|deploy|ship|publish|roll|launch|commit)\w*\b.*",
        ),
        (
            "Did management listen?",
            "bother/care/even/listen+did",
            r"did (?:you|they|anyone|anybody|he|she|management) (?:listen|care|bother|even)\b.*",
        ),
        (
            "Don't you ever read?",
            "don't+they/you",
            r"don't (?:you|they) (?:have (?:anyone|any|a|an|some)|think|know|care|test|ever|read|realise|realize"
            r"|understand)\b.*",
        ),
        (
            "The gate sank because you do not follow the chart.",
            "because/since/as/that+you+don't/do/didn't/did/never/haven't/won't/can't/couldn't",
            r"(?:because|since|given that|fact that) you (?:don't|do not|didn't|did not|never|haven't|have not"
            r"|won't|can't|couldn't|cannot) (?:<adv>)(?:follow(?:ed)?|test(?:ed)?|read|listen(?:ed)?|care[d]?|check"
            r"(?:ed)?|respect(?:ed)?|bother(?:ed)?|document(?:ed)?|communicate[d]?|maintain(?:ed)?|review(?:ed)?"
            r"|understand|understood|create[d]? an?|write (?:an?|any)|add (?:an?|any|the)|include[d]? (?:an?|any"
            r"|the)|provide[d]? (?:an?|any|the)|give(?:n)? (?:us|me|any|the))\b.*",
        ),
    ),
    Rule(
        name="care-to-explain",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>care to explain\b.*|is there (?:a|any) (?:good |particular )?reason (?:why )?(?:you"
        r"|they|he|she|nobody|no one|the \w+ team)\b.*|why is it that (?:you|they|he|she|nobody|no one|the \w+)\b.*"
        r"|were (?:you|they) (?:ever |even )?going to (?:tell|mention|inform|warn)\b.*|(?:did it|didn't it) (?:not "
        r"|ever |even |never )?occur to (?:you|them|him|her|anyone|anybody)\b.*|what (?:on earth|the hell|in the "
        r"world|the heck)? ?(?:possessed|made|convinced|prompted) (?:you|him|her|them|anyone|the \w+)\b (?:to"
        r"|think)\b.*|(?:so )?why (?:sit|wait|stand|just sit) (?:there|around|for|on)\b.*|how (?:did|do|does|could"
        r"|can) (?:\w+ ){1,5}?(?:look|read|see|sit|go|work|spend|have|run|stare|review)\b.*\band (?:still )?not "
        r"(?:see|notice|know|realise|realize|spot|think|catch|ask)\b.*)",
        triggers="care reason why+it/sit/stand/wait were+going did/didn't+occur what+convinced/made/possessed/"
        "prompted how+not",
        matches="Is there a reason you kept the lid open?",
        spares="Is there a reason the probe went around the proxy?",
        reason=reasons.WHY,
        rewrite="none",
        unless=r"\b(?:not|never|instead of|rather than) (?:\w+ ){0,3}(?:ask|why)\b",
    ),
    Rule(
        name="does-he-even",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>(?:does|do|did|has|have) (?P<agent><who>) (?:even|ever|actually|really) (?:<duty>"
        r"|<duty-done>|know|read|own|look|thought|run|tried)\b.*|why (?:do|does|did|must|would) (?P<agent3><who>) "
        r"(?:keep|always|never|constantly|insist)\b.*|how (?:does|did|do|can|could) (?P<agent2><who>) (?:even "
        r"|just )?(?:mix up|confuse|lose|delete|forget|manage to|mess up|screw up|fail to|not have)\b.*"
        r"|how could (?P<agent4><who>) (?:<adv>)(?:approve|break|disable|drop|ignore|leave|let|merge|miss|overlook"
        r"|push|sign|skip|unplug|wipe)\b.*)",
        triggers="even ever actually really why+always/constantly/insist/keep/never how+confuse/delete/fail/forget/"
        "have/lose/manage/mess/mix/screw "
        "how+could+approve/break/disable/drop/ignore/leave/let/merge/miss/overlook/"
        "push/sign/skip/unplug/wipe",
        matches="Does Martin even know that we have a staging host?",
        spares="Does the proxy even know that we have a staging host?",
        reason=reasons.WHY,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\bdo you (?:really|actually|ever) (?:need|want|know|run|use)\b|\bhave you (?:ever|actually) "
        r"(?:tried|run|thought)\b",
    ),
    Rule(
        name="what-did-you-do",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>what (?:the \w+ )?(?:did|have|has) (?P<agent><who>) (?:do wrong|done wrong|done now"
        r"|do now|done this time|do this time|screwed|broken|break (?:now|this time)|mess(?:ed)? up|done to)\b.*)",
        triggers="what+break/broken/do/done/mess/messed/screwed",
        matches="What have they done this time?",
        spares="What have the bells done now?",
        reason=reasons.WHY,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\bwhat (?:did|have) (?:we|i)\b",
    ),
)
