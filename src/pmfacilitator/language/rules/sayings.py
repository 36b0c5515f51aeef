"""Rules about set phrases that blame whoever they are said of, by category."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    MAYBE,
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
    HINDSIGHT,
    LABEL,
    PERSON_TARGETED_ACTION,
    SELF_BLAME,
    WHO_QUESTION,
    WHY_YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

SAYINGS = (
    Rule(
        name="treats-it-like",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:treat|treats|treated|treating) [\w' ]{2,40}? (?:as|like) (?:a |an |if )?(?:optional"
        r"|joke|somebody|someone|afterthought|garbage|toys?|idiots|child\w*|it was|it were|nothing|nuisance|enemy"
        r"|suggestion|beta testers|guinea pigs|cattle|second[- ]class)\b.*|(?:bears?|carries|carry|holds?|shares?) "
        r"(?:the |a |full |primary|sole |most |most of the |main |ultimate |some |no small )*(?:responsibility"
        r"|blame|guilt)\b.*|(?:cares?|cared) more (?:about|for)\b.*|(?:was|were|is|are|seems?|seemed) more "
        r"(?:interested in|concerned with|concerned about|focused on|busy)\b.* than\b.*|turned (?:a|an|the|this"
        r"|our) [\w ]{2,30} into (?:a|an) .*\b(?:outage|incident|disaster|mess|nightmare|crisis|\w+ hour)\b.*"
        r"|hoped for the best\b.*|(?:kept|keeps?) (?:closing|moving|changing|pushing|rejecting|dismissing|marking) "
        r".*|(?:changed|changes) (?:its|their|his|her) minds?\b.*|(?:lost|lose|loses) (?:all |complete |completely "
        r")?touch with\b.*|(?:swore|swears?) (?:up and down|that|it|blind)\b.*|(?:locked|shut) (?:itself|themselves"
        r"|himself|herself|us|everyone) out\b.*|put (?:the |its |their )?(?:share price|profits?|money|revenue"
        r"|schedule|deadline|speed|features|sales) (?:ahead|above|before|over)\b.*|(?:stored|kept|saved|left|sent) "
        r".*\b(?:in plain ?text|unencrypted)\b.*|owes? (?:us|the world|everyone|people|its (?:users|customers)) "
        r"an? (?:explanation|apology)\b.*|(?:created|made|caused|left) (?:this|that|such a|the|a) (?:huge |big "
        r"|complete |whole |total )?mess\b.*|(?:don't|doesn't|do not|does not) (?:even )?pick up\b.*|(?:couldn't"
        r"|could not|can't|cannot) (?:even )?(?:be bothered|organi[sz]e|read a|spell|find (?:his|her|their|its)|be "
        r"arsed|code|program|manage a)\b.*|(?:went|gone|goes|go) ahead and\b.*|(?:had|has|have) been \w+ing .*\b"
        r"(?:for (?:years|months|weeks|decades|ages)|since)\b.*\b(?:without|ignor\w*|starv\w*|neglect\w*"
        r"|investment)\b.*)",
        triggers="treat treats treated treating bear bears carry carries hold holds share shares cares care cared "
        "interested concerned focused busy turned hoped kept keep keeps changed changes touch swore swear swears "
        "locked shut share profits profit money revenue schedule deadline speed features sales plain plaintext "
        "unencrypted owe owes mess pick couldn't could can't cannot ahead been",
        matches="The contractor treated the barrier as optional.",
        spares="The parser treated the header as optional.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=LIKELY_OTHERS - {MAYBE} | {NOBODY},
        unless=r"^\W*(?:if|when)\b|\bif (?:you|the|a)\b|\b(?:go|goes|went) ahead and (?:fix|merg|clos|add|creat"
        r"|updat|review|approv)\w*|\b(?:kept|keeps?) (?:moving|pushing) (?:forward|ahead|on)\b|\b(?:can't|cannot"
        r"|could not|couldn't) (?:code|program|find (?:his|her|their|its) way)\b",
    ),
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
        unless=r"\b(?:fixed|saved|restored|caught|found|helped|recovered|empty|back up)\b",
    ),
    Rule(
        name="if-they-did",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>if (?P<agent><who>) (?:<adv>)(?:<known-past>|[a-z]{3,14}ed|had(?! (?:a|an|the|no|more"
        r"|any|better|some)\b)|were|spent|did|didn't|paid)\b.*\b(?:we|i|this|it|none of (?:us|this)|nobody|things"
        r"|you|they)(?:'d| would| could| might)(?:n't| not)? (?:be|have|'ve)\b.*|(?:i'd|would|we'd) have expected "
        r"(?P<agent2><who>) to .*|(?:would|might) (?:really |actually )?(?:help|be (?:nice|great|good|lovely"
        r"|helpful)) if (?P<agent4><who>) (?:actually|bothered|would (?:at least|actually|read|test|stop|learn)"
        r"|could (?:at least|actually|stop|learn)|at least|just|ever|read|tested|stopped|learn\w*|checked)\b.*"
        r"|nothing (?:prevented|stopped|kept) (?P<agent3><who>) from .*)",
        triggers="if expected nothing help nice great lovely helpful",
        matches="If networking read their mail we would not be waiting.",
        spares="If the proxy answered the probe we would not be here.",
        reason=reasons.SHOULD,
        rewrite="none",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, NOBODY, WEAK}),
        unless=r"\?\W*$|\bif (?:you|we|i) (?:wanted|needed|had to)\b",
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
    Rule(
        name="own-up",
        category=WHO_QUESTION,
        pattern=r"\b(?P<verb>(?:own|owning|owned|owns|fess|fessing) up\b.*|(?:a )?name (?:for|of) (?:the (?:person"
        r"|one|engineer|developer|admin|guy) who|whoever)\b.*|under whose (?:authority|watch|orders|name)\b.*|on "
        r"whose (?:watch|orders|authority|shift)\b.*|which (?:one of you(?: \w+)?|officer|manager|executive|admin"
        r"|operator|director|supervisor|of you \w+) (?:<adv>)(?:<known-past>|[a-z]{3,14}ed)\b.*|who (?:exactly "
        r"|else )?(?:was|were|is(?=[^?]*\?)) (?:<adv>)(?:reviewing|watching|monitoring|driving|testing|checking"
        r"|supervising|running|minding|pushing|deploying)\b.*|who (?:do|did|should) (?:i|we) (?:have to thank|pin"
        r"|hang)\b.*|(?:takes?|taking) the fall\b.*|guilty party\b.*|where (?:was|were) (?:the |our |your )?(?:\w+ "
        r"){0,2}(?:department|team|management|managers?|leadership|qa|ops|supervisors?|reviewers?|lead|security"
        r"|board|regulator)s? (?:in all|when|during|while)\b.*|by whom (?:was|were|is)\b.*|(?:find out|tell me"
        r"|know) who(?: it was| did it)?(?=[.!,]|$).*|who's the (?:\w+ )?(?:committer|author|developer|engineer"
        r"|genius|person|one) (?:behind|who|that|responsible)\b.*|hands up who\b.*|whose name (?:is|was) on\b.*"
        r"|who (?:are|is|do|should|can|will) (?:we|you|they|i) (?:going to |gonna )?(?:blame|punish|hold)\b.*)",
        triggers="fall guilty where hands own owning owned owns fess fessing name whose which who",
        matches="Does anyone want to own up to the broken window?",
        spares="Who is monitored by the agent?",
        reason=reasons.WHO,
        rewrite="none",
        unless=r"\b(?:not|never|isn't|instead of|rather than|regardless of) (?:[\w'-]+ ){0,3}(?:who|which|whose)\b"
        r"|\bown up to (?:mistakes|errors)\b|\bwho (?:is|was) (?:running|testing|deploying) (?:on|windows|linux"
        r"|macos|version|this version)|\bwho were (?:\w+ )?checking\b",
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
        name="slipped-my-mind",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>slipped (?:my|our) minds?\b.*|(?:nobody|no one|no-one|none) (?:to (?:thank|blame) "
        r")?but (?:me|my ?self|us|ourselves)\b.*|(?:nobody|no one) to (?:thank|blame) but\b.*|(?:failing|fault"
        r"|mistake|error|oversight|responsibility|blame) is (?:ours|mine|all mine|entirely mine)\b.*|i (?:deeply "
        r"|really |now |still |bitterly )?regret (?!to (?:inform|say|tell))\w+.*|(?:this is|it's|it is|how|quite"
        r"|rather|a bit|a little|slightly|very|so) embarrassing\b.*|not my (?:proudest|finest|best) (?:moment|hour"
        r"|work|day)\b.*|my (?:brain|head) (?:was|is) (?:off|asleep|elsewhere|mush|fried|not on)\b.*|(?:that|this"
        r"|it)(?:'d| would| will|'ll) be me\b.*|(?:took|take) (?:our|my) eyes? off the ball\b.*|i (?:dropped|let) "
        r"(?:it|this|that) (?:on the floor|slip|slide|fall)\b.*|no excuses?(?=[.!]|$)|i have no excuse\b.*|half[- "
        r"]asleep\b|(?:an? )?(?:oversight|mistake|error|fault) of ours\b.*|(?:we|i) (?:somehow )?managed to "
        r"(?:<adv>)(?:overlook|break|miss|misread|forget|lose|delete|wipe|kill|crash|confuse|mess|screw|ignore"
        r"|corrupt)\b.*|(?:we|i) neither (?:read|asked|tested|checked|knew|looked|noticed|saw|told|thought"
        r"|reviewed) .* nor\b.*|(?:we|i) brushed (?:aside|off)\b.*)",
        triggers="slipped nobody none oversight responsibility regret embarrassing proudest finest best brain head "
        "eye eyes excuse excuses asleep ours managed neither brushed no+one+but error/mistake/fault/failing/blame"
        "+mine me+be/but dropped/let+i",
        matches="It slipped my mind to lock the shed.",
        spares="The rope slipped off the mast.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\bthat would be me(?:,? (?:on call|asking))|\bno excuse (?:for|to)\b|\bnobody but (?:me|us) (?:can"
        r"|has|knows|uses)\b|\((?:still )?no excuses",
    ),
    Rule(
        name="blindness",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:wilful|willful) blindness|human failings?|finger trouble|(?:typical|classic|usual"
        r"|standard) (?:junior |rookie |newbie |beginner |intern |dev |developer |user |ops |management )?"
        r"(?:mistakes?|blunders?|(?<!usual\s)(?<!standard\s)behaviou?r|(?<!standard\s)(?<!usual\s)errors?)|"
        r"(?:weakest|worst|laziest|sloppiest|least competent) (?:reviewer|engineer|developer|dev|admin|sysop"
        r"|sysadmin|manager|team|person|operator|maintainer|coder|pilot|driver)|(?:written|coded|designed|built"
        r"|made) by (?:an? )?(?:first[- ]year |drunk |blind )?(?:student|intern|monkey|monkeys|child|children"
        r"|toddler|amateurs?|idiots?|kids?)|(?:garbage|crap|shit|shitty|trash|spaghetti|horrible|awful|terrible) "
        r"(?:code|work) (?:by|from|of)\b|being (?:lazy|sloppy|careless|stupid|stubborn|difficult|dishonest"
        r"|negligent|reckless|selfish|arrogant|irresponsible)|adult supervision|cut out for (?:this|the|maintaining"
        r"|being|it)|(?:world's|planet's) (?:worst|dumbest|laziest)|(?:couldn't|can't|cannot) be trusted|mismanaged"
        r"|(?:arrogant|lazy|incompetent|clueless|careless|negligent|greedy|stupid|reckless|sloppy) (?:architect"
        r"|engineer|developer|dev|admin|manager|operator|contractor|reviewer|boss|team|vendor|company|executive"
        r"|maintainer|guy|person|people|managers|engineers|developers))\b",
        triggers="blindness failing failings trouble typical classic usual standard weakest worst laziest "
        "sloppiest least student intern monkey monkeys child children toddler amateur amateurs idiot idiots kid "
        "kids garbage crap shit shitty trash spaghetti horrible awful terrible being supervision cut dumbest "
        "trusted mismanaged arrogant lazy incompetent clueless careless negligent greedy stupid reckless sloppy",
        matches="Ilse is the laziest operator on the pier.",
        spares="This is the weakest disk we have.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=r"\b(?:not|n't|never|no|without|avoid\w*) (?:\w+ ){0,3}(?:being|lazy|careless|stupid|human failing"
        r"|cut out)\b|\b(?:is|are|was|were|'s|'re) being (?:difficult|stubborn)\b.*\b(?:server|disk|cable|test"
        r"|build)\b|\bcannot be trusted (?:by|because) the (?:browser|client)|\b(?:certificate|input|data|header"
        r"|cookie|token|value|source)\w* (?:cannot|can't|couldn't) be trusted",
    ),
    Rule(
        name="one-look-would-have",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:one|literally one|just one|a single|one single|some|any) (?:\w+ ){0,2}?(?:grep|look"
        r"|glance|check|test|call|question|email|message|click|read|review|search|supervision|forethought|thought) "
        r"(?:would|could|might)(?:'ve| have)\b.*|(?:simply |just |merely )?(?:checking|reading|looking|asking"
        r"|running|testing|opening|grepping|searching|comparing|counting|calling) [\w' ]{1,50}? would(?:'ve| have) "
        r"(?:told|shown|revealed|caught|saved|prevented|been enough|made|warned)\b.*|star(?:ing|ed|es?) [\w "
        r"]{1,30}? (?:right |straight |squarely )?in the face\b.*|rocket science\b.*|(?:was|is) obvious (?:from "
        r"the (?:start|beginning|outset|very)|even to|long before|right from|all along)\b.*|(?:was|is|were) all "
        r"(?:it|that|this|he|she|they|you) (?:would have |would |'d have )?(?:taken|took|needed|had to)\b.*|(?:five"
        r"|ten|two|three|thirty|one|\d+)[- ](?:second|minute|line) (?:look|check|test|call|search|read|glance"
        r"|review|fix|script)\b.*|no prizes for guessing\b.*|hardly claim (?:surprise|ignorance)\b.*|even a "
        r"(?:quick|casual|cursory|brief|single) \w+ (?:of|at|through) .* (?:shows?|tells?|reveals?)\b.*|(?:don't"
        r"|doesn't|do not|didn't) (?:need|take) an? (?:phd|genius|degree|rocket|expert|einstein)\b.*|every "
        r"other \w+ managed to\b.*|too much to ask\b.*|(?:should|ought to) be (?:self-evident|obvious|common sense"
        r"|a given|second nature)\b.*|(?:everyone|everybody) and (?:their|his|her) (?:dog|mother|mum|mom"
        r"|grandmother|cat)\b.*|even (?:my|a|your) (?:grand\w+|mother|mum|dog|child|toddler|five year old|ten year "
        r"old|kid) (?:knows?|could|would|can)\b.*|(?:really )?have to (?:actively )?(?:try|work at it)(?: hard)? "
        r"(?:not )?to\b.*|and none of us would be here\b.*|what did (?:you|they|he|she) think (?:was|would)\b.*|of "
        r"course (?:it|they|this|that) (?:fell|failed|broke|crashed|died|went|fails|blew)\b.*|and (?:then )?(?:you"
        r"|they|he|she|we) (?:act|acts|acted|are|were) surprised\b.*|act(?:ing|s)? surprised (?:when|that)\b.*"
        r"|would have gone a long way\b.*)",
        triggers="line grep look glance check test call question email message click read review search "
        "supervision forethought thought checking reading looking asking running testing opening grepping "
        "searching comparing counting calling face rocket obvious taken took needed had ask evident sense given "
        "nature dog cat mother mum mom grandmother grandma grandpa toddler kid child second minute prizes hardly "
        "quick casual cursory brief single phd genius degree expert einstein managed here think course surprised "
        "way saying actively work try",
        matches="Just one phone call would have told Ida.",
        spares="One disk would have shown the same.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|never|hardly|less) (?:\w+ ){0,3}obvious\b|\bit is obvious (?:from|in) the (?:code"
        r"|docs)\b",
    ),
    Rule(
        name="from-now-on",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:from (?:now|here) on(?: in)?|going forward|henceforth|in future|until further "
        r"notice),? (?:nobody but )?(?P<agent>(?!we\b|i\b|the [\w-]+ (?:will|must) (?:page|alert|retry|run)\b|all\b"
        r"|the (?:[\w-]+ )?team (?:is|has|will)\b|[\w-]+ engineers are\b)<who>) (?:<adv>)(?:pairs?|doesn't|does not"
        r"|will|won't|must|shall|needs?|has|have|is|are|stays?|asks?|checks?|may|can't|cannot|touches|should"
        r"|to)\b.*|(?:reprimand|retrain|re-train|discipline|fire|sack|punish|demote|(?<!n't\s)(?<!not\s)warn"
        r"|caution|lecture|scold|replace|suspend|get rid of|hold|coach|train up) (?P<agent2>(?!your\b|you\b)(?:the "
        r"|that |this |our |your |those |these |both |all )?(?:[\w@-]{1,30} ){0,2}?[\w@'-]{1,30})(?: (?:who|signed"
        r"|did|made|wrote|broke|approved|on|for|about|over|from|until|accountable|responsible|liable|again"
        r"|immediately|formally)\b.*|(?=[.!]|$))|(?:sack|fire|replace) the (?:whole )?lot of (?:them|you)\b.*|"
        r"(?:'ve|have|had|will|'ll|should|must) let (?P<agent9><who>) go(?=[.!,]|$| for| after| over| because).*|"
        r"(?:want|wants|need|get|have|see) (?P<agent10><who>) (?:swapped out|sacked|fired|replaced|disciplined"
        r"|banned|punished|removed from|held accountable|retrained|kicked off|kicked out|gone by)\b.*|(?:tell"
        r"|remind|teach|get|make) (?P<agent11><who>) to (?:stay awake|wake up|grow up|read the|do their|listen|look"
        r"|pay|stop|keep (?:his|her|their)|get (?:his|her|their) act|be more|behave)\b.*|keep an? (?:close|closer"
        r"|eye|sharp eye|watchful eye|close eye|closer eye|closer watch|close watch) on (?P<agent7><who>)(?=[.,!]|$"
        r"| (?:from|until|when|he|she|for)\b)|take [\w ]{2,30}? (?:rights|access|keys|permissions|privileges) "
        r"(?:off|from|away from) (?P<agent8><who>)\b.*|get (?P<agent3><who>) (?:replaced|fired|removed|off (?:the"
        r"|this)|retrained|reassigned)\b.*|(?:have|make|let|want|wants|expect) (?P<agent4><who>) (?:explain (?:him"
        r"|her|them)sel\w+|carry the pager|apologi[sz]e|sit (?:down )?with|redo|retake|take (?:a|an|another|the) "
        r"(?:\w+ )?(?:course|training|class)|learn|write (?:it|this) (?:a )?hundred)\b.*|(?P<agent5><who>) to "
        r"(?:redo|retake|repeat|attend|sit|take) (?:a |an |the |another |their |his |her )?(?:[\w-]+ ){0,3}"
        r"(?:course|training|exam|class|workshop|test)\b.*|send (?P<agent6><who>) (?:back )?(?:to|on) (?:\w+ "
        r"){0,2}?(?:school|course|training|bootcamp|class|kindergarten)\b.*)",
        triggers="forward henceforth reprimand retrain train discipline fire sack punish demote warn caution "
        "lecture scold replace suspend rid hold coach until+notice future+in now/here+from test/exam/class/"
        "workshop/course/training/school/bootcamp+attend/expect/have/let/make/redo/repeat/retake/send/sit/take/"
        "want/wants access/rights/keys/permissions/privileges+take go+let off/swapped/sacked/fired/replaced/"
        "disciplined/banned/punished/removed/retrained/kicked/gone/reassigned/accountable+get/have/need/see/want/"
        "wants explain/carry/apologise/apologize/sit/redo/retake/learn/write+expect/have/let/make/want/wants awake/"
        "wake/grow/read/listen/look/pay/stop/keep/behave/their/more+get/make/remind/teach/tell eye/watch+keep",
        matches="From now on Wes asks a second pilot.",
        spares="From now on the probe pairs with a second one.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:replace|hold|warn|train|get|fire) (?:the )?(?:users?|customers?|call|line|on|off|it|them "
        r"with)\b|\b(?:we|do|does|did|will|never|not|n't|nobody|no one) (?:[\w']+ ){0,3}(?:fire|punish|discipline"
        r"|blame|reprimand)\b|\bwarn (?:the )?(?:users?|customers?|teams?|everyone|community|support)\b|\btrain "
        r"(?:the )?(?:teams?|staff|everyone|new|model|all)\b|\bwarn [\w ]{1,20} about\b|\bget them off the\b"
        r"|\breplace \w+ with\b|\btell you (?:which|what|how|where|when)\b|\bwill adopt\b|\breplace @?[\w/-]+ (?:as"
        r"|with|by)\b",
    ),
    Rule(
        name="do-your-homework",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>do (?:your|their|his|her) homework\b.*|read the (?:damn|damned|fucking|bloody|goddamn"
        r"|freaking|f(?:uck|reak|rick|\*+)\w*ing)\b.*|take (?:a|an) (?:\w+ )?(?:course|class|lesson)\b.*|paying "
        r"(?:a lot |way |much |far |even )?more attention\b.*|look twice before\b.*|take (?:their|his|her|your) "
        r"(?:job|jobs|work|role|duties) (?:more )?seriously\b.*|(?:^\W*|should |must |need to |to )learn how (?:git"
        r"|dns|semver|ssh|the|it|this) \w+.*|be told to\b.*|(?:will|must|should|needs? to) have consequences\b.*"
        r"|can't be trusted (?:with|to|near)\b.*|(?:doesn't|does not|must not|may not|shall not) (?:touch|go near"
        r"|get near|merge|deploy|push) .*\b(?:without|until|again|anymore|any more|alone|unless)\b.*|get someone "
        r"competent\b.*|(?:have|need|needs) a (?:long |serious |stern |little |quick )?(?:talk|chat|word"
        r"|conversation) (?!.*\babout (?:what|which|how|the future)\b)with (?:whoever|him|her|them|the (?:person"
        r"|guy|engineer|developer|one|team)|[\w@-]{2,20})\b.*|ask(?:ing)? (?:him|her|them) to please stop\b.*"
        r"|remove(?:d)? from (?:safety-critical|on-call|his|her|their|all) (?:duties|duty|rotation|post|position"
        r"|role)\b.*|stop doing: .*)",
        triggers="homework damn damned fucking bloody goddamn freaking read take paying twice job jobs work role "
        "duties learn told consequences trusted touch near merge deploy push competent talk chat word conversation "
        "stop remove removed",
        matches="Please do your homework before you call us.",
        spares="The school lets pupils do homework in the lab.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:users?|customers?|support|everyone) (?:to|should|must|will) be told\b|\b(?:job|workflow|bot"
        r"|script|pipeline|runner|agent)\w* (?:doesn't|does not) (?:touch|merge|deploy|push)\b|\btake a (?:crash "
        r")?course in\b|\b(?:can|could|may) (?:optionally )?be told to\b|\bread the following\b",
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
