"""Rules about set phrases that blame whoever they are said of, by category."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    ME,
    NOBODY,
    PERSON,
    TEAM,
    THEY,
    WE,
    WEAK,
    YOU,
)
from pmfacilitator.language.flag import (
    COUNTERFACTUAL,
    LABEL,
    PERSON_TARGETED_ACTION,
    WHO_QUESTION,
    WHY_YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.confessions import SLIPPED_MY_MIND
from pmfacilitator.language.rules.foresight import ONE_LOOK_WOULD_HAVE
from pmfacilitator.language.rules.misdeeds import TREATS_IT_LIKE
from pmfacilitator.language.rules.penalties import FROM_NOW_ON
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

SAYINGS = (
    *TREATS_IT_LIKE,
    Rule(
        name="took-them-hours",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:took|takes) (?P<agent><who>) (?:[\w-]+ ){1,5}?to (?:even |finally |actually |so "
        r"much as )?(?:admit|open|bother|respond|react|reply|acknowledge|answer|escalate|notice|reali[sz]e|call"
        r"|page|look|wake up|get (?:back|online|out)|show up|join|say|tell|apologi[sz]e|think of|figure|find "
        r"out)\b.*)",
        triggers="took takes",
        matches="It took Helena an hour to even answer the door.",
        spares="It took the node forty minutes to respond.",
        reason=reasons.SLOW,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="fine-until",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:fine|ok|okay|well|stable|great|perfectly|green|working) (?:\w+ ){0,3}?(?:until"
        r"|before|till) (?P<agent><who>) (?:touched|decided|started|came|got|changed|messed|merged|pushed|took over"
        r"|joined|tidied|broke|had)\b.*|(?P<again>(?:is|it's|it is|was) always) (?P<agent2>them|you|him|her|us)"
        r"(?=[.,!]|$))",
        triggers="until before till always",
        matches="The lift was running well until Joana touched it.",
        spares="This was working fine before the cache started to fill.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="sarcasm",
        category=FAULT,
        pattern=r"(?:^\W*|[.!,] )(?P<verb>how (?:nice|kind|thoughtful|clever|convenient|generous|typical) of "
        r"(?P<agent2><who>) to .*|(?:great|nice|good|brilliant|excellent|amazing|fantastic|lovely|stellar|superb"
        r"|bravo|well done|congrats|congratulations|kudos|slow clap|thanks(?: a lot| so much)?|thank you)(?: "
        r"(?:work|job|going|one|thinking|move))?,? (?:to |for (?!the (?:report|help|fix|pr|feedback|quick|review"
        r"|update|info|patch|heads))|@)?(?P<agent><who>)(?=[.,!]|$| (?:for|who|another|you)\b)(?:.*\b(?:another"
        r"|ruined|again|broke\w*|down|dead|\w*brick\w*|delet\w+|killing|breaking|crashing|losing|dropping|lost"
        r"|nobody|no one|made my (?:day|week|night)|gone|useless|fail\w*|deleted|crash\w*|pushed|wiped|who "
        r"(?:pushed|deleted|drilled|unplugged|broke|merged|forgot))\b.*))",
        triggers="how kind thoughtful clever convenient generous great nice good brilliant excellent amazing "
        "fantastic lovely stellar superb bravo done congrats congratulations kudos clap thanks thank",
        matches="Great work, harbour team, another Sunday ruined.",
        spares="Great work, platform team, the queue is empty again.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\bthanks,? (?:to )?(?:everyone|all|everybody) (?:who|for)\b|\bthanks to all\b|\b(?:fixed|saved"
        r"|restored|caught|found|helped|recovered|empty|back up)\b",
    ),
    Rule(
        name="if-they-did",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>if (?P<agent><who>) (?:<adv>)(?:<irregular-past>|[a-z]{3,14}ed|had(?! (?:a|an|the|no"
        r"|more|any|better|some)\b)|were|spent|did|didn't|paid)\b.*\b(?:we|i|this|it|none of (?:us|this)|nobody"
        r"|things|you|they)(?:'d| would| could| might)(?:n't| not)? (?:be|have|'ve)\b.*|(?:i'd|would|we'd) have "
        r"expected (?P<agent2><who>) to .*|(?:would|might) (?:really |actually )?(?:help|be (?:nice|great|good"
        r"|lovely|helpful)) if (?P<agent4><who>) (?:actually|bothered|would (?:at least|actually|read|test|stop"
        r"|learn)|could (?:at least|actually|stop|learn)|at least|just|ever|read|tested|stopped|learn\w*"
        r"|checked)\b.*|nothing (?:prevented|stopped|kept) (?P<agent3><who>) from .*)",
        triggers="if expected nothing help nice great lovely helpful",
        matches="If networking read their mail we would not be waiting.",
        spares="If the proxy answered the probe we would not be here.",
        reason=reasons.SHOULD,
        rewrite="none",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, NOBODY, WEAK}),
        unless=r"\bif you (?:want|need|have)\b|\?\W*$|\bif (?:you|we|i) (?:wanted|needed|had to)\b",
    ),
    Rule(
        name="needed-to-be-done",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:customers|users|we|people|everyone|patients|passengers) deserved to (?:be told|know"
        r"|hear)\b.*|had (?:every|plenty of|ample|several|multiple|all the) (?:opportunit\w+|chances?|warnings?"
        r"|time) to .*|needed to (?:be|have been) (?:<managed-done>|flagged|escalated|raised|told|reported|rolled "
        r"back)\b.*\b(?:at \d|way |long |much |well |before|earlier|sooner|in advance|from the start|not at"
        r"|instead)\b.*|better to have <known-done>\b.*|might (?:at least |well |easily )?have (?:at least )?"
        r"(?:posted|told|asked|warned|said|mentioned|called|checked|tested|read|wanted to)\b.*|ought never to have "
        r"been\b.*|should (?P<agent>he|she|they|you|[\w@-]{2,20}|the \w+) have done (?:differently|instead"
        r"|better)\b.*)",
        triggers="needed better might ought should deserved opportunity opportunities chance chances warning "
        "warnings time",
        matches="This needed to be reported well ahead of the storm.",
        spares="This needed to be scaled by two.",
        reason=reasons.SHOULD,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="own-up",
            category=WHO_QUESTION,
            pattern=r"\b(?P<verb><way>)",
            spares="Who is monitored by the agent?",
            reason=reasons.WHO,
            rewrite="none",
            unless=r"\b(?:not|never|isn't|instead of|rather than|regardless of) (?:[\w'-]+ ){0,3}(?:who|which"
            r"|whose)\b|\bown up to (?:mistakes|errors)\b|\bwho (?:is|was) (?:running|testing|deploying) (?:on"
            r"|windows|linux|macos|version|this version)|\bwho were (?:\w+ )?checking\b",
        ),
        (
            "Who is going to own up to this?",
            "fess/fessing/own/owned/owning/owns+up",
            r"(?:own|owning|owned|owns|fess|fessing) up\b.*",
        ),
        (
            "A name for whoever left the valve open?",
            "name+admin/developer/engineer/guy/person/who/whoever",
            r"(?:a )?name (?:for|of) (?:the (?:person|one|engineer|developer|admin|guy) who|whoever)\b.*",
        ),
        ("Under whose watch did it sink?", "whose+under", r"under whose (?:authority|watch|orders|name)\b.*"),
        (
            "On whose orders was it opened?",
            "whose+authority/orders/shift/watch",
            r"on whose (?:watch|orders|authority|shift)\b.*",
        ),
        (
            "Which officer signed this?",
            "admin/director/executive/manager/officer/operator/supervisor/you+which",
            r"which (?:one of you(?: \w+)?|officer|manager|executive|admin|operator|director|supervisor|of "
            r"you \w+) (?:<adv>)(?:<irregular-past>|[a-z]{3,14}ed)\b.*",
        ),
        (
            "Who was watching the gauge?",
            "who+checking/deploying/driving/minding/monitoring/pushing/reviewing/running/supervising/testing/watching",
            r"who (?:exactly |else )?(?:was|were|is(?=[^?]*\?)) (?:<adv>)(?:reviewing|watching|monitoring|driving"
            r"|testing|checking|supervising|running|minding|pushing|deploying)\b.*",
        ),
        (
            "Who do we have to thank?",
            "hang/pin/thank+who",
            r"who (?:do|did|should) (?:i|we) (?:have to thank|pin|hang)\b.*",
        ),
        ("Somebody takes the fall.", "fall", r"(?:takes?|taking) the fall\b.*"),
        ("The vendor is the guilty party.", "guilty", r"guilty party\b.*"),
        (
            "Where was the management during all this?",
            "where+board/boards/department/departments/lead/leadership/leaderships/leads/management/managements/"
            "manager/managers/managerss/ops/opss/qa/qas/regulator/regulators/reviewer/reviewers/reviewerss/"
            "security/securitys/supervisor/supervisors/supervisorss/team/teams",
            r"where (?:was|were) (?:the |our |your )?(?:\w+ ){0,2}(?:department|team|management|managers?"
            r"|leadership|qa|ops|supervisors?|reviewers?|lead|security|board|regulator)s? (?:in all|when|during"
            r"|while)\b.*",
        ),
        ("By whom was it opened?", "whom", r"by whom (?:was|were|is)\b.*"),
        ("Find out who did it.", "find know tell", r"(?:find out|tell me|know) who(?: it was| did it)?(?=[.!,]|$).*"),
        (
            "Who's the genius behind the rename?",
            "who's",
            r"who's the (?:\w+ )?(?:committer|author|developer|engineer|genius|person|one) (?:behind|who|that"
            r"|responsible)\b.*",
        ),
        ("Hands up who did it.", "hands", r"hands up who\b.*"),
        (
            "Who pushes to production on a Friday?",
            "who+pushes/deploys/releases/ships/merges/does/writes/commits/reboots/upgrades",
            r"who (?:in their right mind |the hell |the heck |even )?(?:pushes|deploys|releases|ships|merges|does"
            r"|writes|commits|reboots|upgrades) (?:[\w-]+ ){0,4}?(?:on a friday|on fridays|straight to|in prod"
            r"|without|like (?:this|that))\b.*",
        ),
        ("Whose name is on the form?", "whose+name", r"whose name (?:is|was) on\b.*"),
        (
            "Who are we going to blame?",
            "blame hold punish",
            r"who (?:are|is|do|should|can|will) (?:we|you|they|i) (?:going to |gonna )?(?:blame|punish|hold)\b.*",
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
    *SLIPPED_MY_MIND,
    *ways(
        Rule(
            name="blindness",
            category=LABEL,
            pattern=r"\b(?P<verb><way>)\b",
            spares="This is the weakest disk we have.",
            reason=reasons.LABEL,
            rewrite="drop-word",
            unless=r"\bbeing difficult to\b|\b(?:not|n't|never|no|without|avoid\w*) (?:\w+ ){0,3}(?:being|lazy"
            r"|careless|stupid|human failing|cut out)\b|\b(?:is|are|was|were|'s|'re) being (?:difficult"
            r"|stubborn)\b.*\b(?:server|disk|cable|test|build)\b|\bcannot be trusted (?:by|because) the (?:browser"
            r"|client)|\b(?:certificate|input|data|header|cookie|token|value|source)\w* (?:cannot|can't|couldn't) "
            r"be trusted",
        ),
        ("It was wilful blindness.", "blindness", r"(?:wilful|willful) blindness"),
        ("It came down to human failings.", "human", r"human failings?"),
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
            "amateur amateurs child children idiot idiots intern kid kids monkey monkeys student toddler",
            r"(?:written|coded|designed|built|made) by (?:an? )?(?:first[- ]year |drunk |blind )?(?:student|intern"
            r"|monkey|monkeys|child|children|toddler|amateurs?|idiots?|kids?)",
        ),
        (
            "More garbage code from upstairs.",
            "awful crap garbage horrible shit shitty spaghetti terrible trash",
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
            "arrogant careless clueless greedy incompetent lazy negligent reckless sloppy stupid",
            r"(?:arrogant|lazy|incompetent|clueless|careless|negligent|greedy|stupid|reckless|sloppy) (?:architect"
            r"|engineer|developer|dev|admin|manager|operator|contractor|reviewer|boss|team|vendor|company|executive"
            r"|maintainer|guy|person|people|managers|engineers|developers)",
        ),
    ),
    *ONE_LOOK_WOULD_HAVE,
    *FROM_NOW_ON,
    *ways(
        Rule(
            name="do-your-homework",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The school lets pupils do homework in the lab.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\bwith your (?:supervisor|manager|boss|lead|mentor|team|doctor)\b|\b(?:users?|customers?"
            r"|support|everyone) (?:to|should|must|will) be told\b|\b(?:job|workflow|bot|script|pipeline|runner"
            r"|agent)\w* (?:doesn't|does not) (?:touch|merge|deploy|push)\b|\btake a (?:crash )?course in\b|\b"
            r"(?:can|could|may) (?:optionally )?be told to\b|\bread the following\b",
        ),
        ("Do your homework.", "homework", r"do (?:your|their|his|her) homework\b.*"),
        (
            "Read the damn sign.",
            "read",
            r"read the (?:damn|damned|fucking|bloody|goddamn|freaking|f(?:uck|reak|rick|\*+)\w*ing)\b.*",
        ),
        ("Take a class.", "class/course/lesson+take", r"take (?:a|an) (?:\w+ )?(?:course|class|lesson)\b.*"),
        ("It means paying more attention.", "paying", r"paying (?:a lot |way |much |far |even )?more attention\b.*"),
        ("Look twice before you jump.", "twice", r"look twice before\b.*"),
        (
            "Take your job seriously.",
            "seriously",
            r"take (?:their|his|her|your) (?:job|jobs|work|role|duties) (?:more )?seriously\b.*",
        ),
        (
            "You should learn how the winch works.",
            "learn+how",
            r"(?:^\W*|should |must |need to |to )learn how (?:git|dns|semver|ssh|the|it|this) \w+.*",
        ),
        ("They must be told to stop.", "told", r"be told to\b.*"),
        ("This must have consequences.", "consequences", r"(?:will|must|should|needs? to) have consequences\b.*"),
        ("He can't be trusted with it.", "can't+trusted", r"can't be trusted (?:with|to|near)\b.*"),
        (
            "He must not touch it again.",
            "deploy/merge/near/push/touch+does/doesn't/may/must/shall",
            r"(?:doesn't|does not|must not|may not|shall not) (?:touch|go near|get near|merge|deploy|push) .*\b"
            r"(?:without|until|again|anymore|any more|alone|unless)\b.*",
        ),
        ("Get someone competent.", "competent", r"get someone competent\b.*"),
        (
            "Have a word with Joe.",
            "chat/conversation/talk/word+with",
            r"(?:have|need|needs) a (?:long |serious |stern |little |quick )?(?:talk|chat|word|conversation) "
            r"(?!.*\babout (?:what|which|how|the future)\b)with (?:whoever|him|her|them|the (?:person|guy|engineer"
            r"|developer|one|team)|[\w@-]{2,20})\b.*",
        ),
        ("Ask him to please stop.", "ask asking", r"ask(?:ing)? (?:him|her|them) to please stop\b.*"),
        (
            "He is removed from on-call duty.",
            "remove/removed+duties/duty/position/post/role/rotation",
            r"remove(?:d)? from (?:safety-critical|on-call|his|her|their|all) (?:duties|duty|rotation|post|position"
            r"|role)\b.*",
        ),
        ("Stop doing: night launches.", "doing+stop", r"stop doing: .*"),
    ),
    Rule(
        name="nobody-over-there",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:no one|no-one|nobody|not one of the \w+(?: \w+)?|not a single \w+) (?:over )?(?:in"
        r"|on|at|from|over there|there) ?(?:the )?(?:[\w-]{1,20} ){0,3}?(?:<adv>)(?:noticed|saw|spotted|bothered"
        r"|thought|asked|checked|looked|read|opened|tested|answered|cared|knew|knows|picked up|picks up|owns)\b.*"
        r"|never once (?:has|have|did) .*|not one of the (?:\w+ ){1,3}(?:opened|read|looked|asked|checked|noticed"
        r"|saw|tested|questioned)\b.*)",
        triggers="noticed saw spotted bothered thought asked checked looked read opened tested answered cared knew "
        "knows picked picks owns once questioned",
        matches="No one in dispatch noticed that the map was old.",
        spares="No one in the room was hurt.",
        reason=reasons.LAPSE,
        rewrite="none",
        unless=r"\bso that\b",
    ),
)
