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
        r"|suggestion|beta testers|guinea pigs|cattle|second[- ]class)\b.*|(?:bears?|carries|carry|holds?"
        r"|shares?) (?:the |a |full |primary|sole |most |most of the |main |ultimate |some "
        r"|no small )*(?:responsibility|blame|guilt)\b.*|(?:cares?|cared) more (?:about|for)\b.*|(?:was|were|is|are"
        r"|seems?|seemed) more (?:interested in|concerned with|concerned about|focused on|busy)\b.* than\b.*"
        r"|turned (?:a|an|the|this|our) [\w ]{2,30} into (?:a|an) .*\b(?:outage|incident|disaster|mess|nightmare"
        r"|crisis|\w+ hour)\b.*|hoped for the best\b.*|(?:kept|keeps?) (?:closing|moving|changing|pushing|rejecting"
        r"|dismissing|marking) .*|(?:changed|changes) (?:its|their|his|her) minds?\b.*|(?:lost|lose|loses) (?:all "
        r"|complete |completely )?touch with\b.*|(?:swore|swears?) (?:up and down|that|it|blind)\b.*|(?:locked"
        r"|shut) (?:itself|themselves|himself|herself|us|everyone) out\b.*|put (?:the |its |their )?(?:share price"
        r"|profits?|money|revenue|schedule|deadline|speed|features|sales) (?:ahead|above|before|over)\b.*|(?:stored"
        r"|kept|saved|left|sent) .*\b(?:in plain ?text|unencrypted)\b.*|owes? (?:us|the world|everyone|people"
        r"|its (?:users|customers)) an? (?:explanation|apology)\b.*|(?:created|made|caused|left) (?:this|that|such a"
        r"|the|a) (?:huge |big |complete |whole |total )?mess\b.*|(?:don't|doesn't|do not"
        r"|does not) (?:even )?pick up\b.*|(?:couldn't|could not|can't|cannot) (?:even )?(?:be bothered|organi[sz]e"
        r"|read a|spell|find (?:his|her|their|its)|be arsed|code|program|manage a)\b.*|(?:went|gone|goes"
        r"|go) ahead and\b.*|(?:had|has|have) been \w+ing .*\b(?:for (?:years|months|weeks|decades|ages)"
        r"|since)\b.*\b(?:without|ignor\w*|starv\w*|neglect\w*|investment)\b.*)",
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
        pattern=r"\b(?P<verb>(?:took|takes) (?P<agent><who>) (?:[\w-]+ ){1,5}?to (?:even |finally |actually "
        r"|so much as )?(?:admit|open|bother|respond|react|reply|acknowledge|answer|escalate|notice|reali[sz]e|call"
        r"|page|look|wake up|get (?:back|online|out)|show up|join|say|tell|apologi[sz]e|think of|figure"
        r"|find out)\b.*)",
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
        r"|joined|tidied|broke|had)\b.*|(?P<again>(?:is|it's|it is|was) always) (?P<agent2>them|you|him|her"
        r"|us)(?=[.,!]|$))",
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
        pattern=r"(?:^\W*|[.!,] )(?P<verb>how (?:nice|kind|thoughtful|clever|convenient|generous"
        r"|typical) of (?P<agent2><who>) to .*|(?:great|nice|good|brilliant|excellent|amazing|fantastic|lovely"
        r"|stellar|superb|bravo|well done|congrats|congratulations|kudos|slow clap|thanks(?: a lot| so much)?"
        r"|thank you)(?: (?:work|job|going|one|thinking|move))?,? (?:to |for (?!the (?:report|help|fix|pr|feedback"
        r"|quick|review|update|info|patch|heads))|@)?(?P<agent><who>)(?=[.,!]|$| (?:for|who|another"
        r"|you)\b)(?:.*\b(?:another|ruined|again|broke\w*|down|dead|\w*brick\w*|delet\w+|killing|breaking|crashing"
        r"|losing|dropping|lost|nobody|no one|made my (?:day|week|night)|gone|useless|fail\w*|deleted|crash\w*"
        r"|pushed|wiped|who (?:pushed|deleted|drilled|unplugged|broke|merged|forgot))\b.*))",
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
        r"|you|they)(?:'d| would| could| might)(?:n't| not)? (?:be|have|'ve)\b.*|(?:i'd|would"
        r"|we'd) have expected (?P<agent2><who>) to .*|(?:would|might) (?:really |actually )?(?:help|be (?:nice"
        r"|great|good|lovely|helpful)) if (?P<agent4><who>) (?:actually|bothered|would (?:at least|actually|read"
        r"|test|stop|learn)|could (?:at least|actually|stop|learn)|at least|just|ever|read|tested|stopped|learn\w*"
        r"|checked)\b.*|nothing (?:prevented|stopped|kept) (?P<agent3><who>) from .*)",
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
        r"|time) to .*|needed to (?:be|have been) (?:<managed-done>|flagged|escalated|raised|told|reported"
        r"|rolled back)\b.*\b(?:at \d|way |long |much |well |before|earlier|sooner|in advance|from the start|not at"
        r"|instead)\b.*|better to have <known-done>\b.*|might (?:at least |well "
        r"|easily )?have (?:at least )?(?:posted|told|asked|warned|said|mentioned|called|checked|tested|read"
        r"|wanted to)\b.*|ought never to have been\b.*|should (?P<agent>he|she|they|you|[\w@-]{2,20}"
        r"|the \w+) have done (?:differently|instead|better)\b.*)",
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
        r"|one|engineer|developer|admin|guy) who|whoever)\b.*|under whose (?:authority|watch|orders|name)\b.*"
        r"|on whose (?:watch|orders|authority|shift)\b.*|which (?:one of you(?: \w+)?|officer|manager|executive"
        r"|admin|operator|director|supervisor|of you \w+) (?:<adv>)(?:<known-past>|[a-z]{3,14}ed)\b.*"
        r"|who (?:exactly |else )?(?:was|is|were) (?:<adv>)(?:reviewing|watching|monitoring|driving|testing|checking"
        r"|supervising|running|minding|pushing|deploying)\b.*|who (?:do|did|should) (?:i|we) (?:have to thank|pin"
        r"|hang)\b.*|(?:takes?|taking) the fall\b.*|guilty party\b.*|where (?:was|were) (?:the |our "
        r"|your )?(?:\w+ ){0,2}(?:department|team|management|managers?|leadership|qa|ops|supervisors?|reviewers?"
        r"|lead|security|board|regulator)s? (?:in all|when|during|while)\b.*|by whom (?:was|were|is)\b.*|(?:find out"
        r"|tell me|know) who(?: it was| did it)?(?=[.!,]|$).*|who's the (?:\w+ )?(?:committer|author|developer"
        r"|engineer|genius|person|one) (?:behind|who|that|responsible)\b.*|hands up who\b.*|whose name (?:is"
        r"|was) on\b.*|who (?:are|is|do|should|can|will) (?:we|you|they|i) (?:going to |gonna )?(?:blame|punish"
        r"|hold)\b.*)",
        triggers="fall guilty where hands own owning owned owns fess fessing name whose which who",
        matches="Does anyone want to own up to the broken window?",
        spares="Who is monitored by the agent?",
        reason=reasons.WHO,
        rewrite="none",
        unless=r"\b(?:not|never|isn't|instead of|rather than|regardless of) (?:[\w'-]+ ){0,3}(?:who|which|whose)\b"
        r"|\bown up to (?:mistakes|errors)\b|\bwho (?:is|was) (?:running|testing|deploying) (?:on|windows|linux"
        r"|macos|version|this version)",
    ),
    Rule(
        name="care-to-explain",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>care to explain\b.*|is there (?:a|any) (?:good |particular )?reason (?:why )?(?:you"
        r"|they|he|she|nobody|no one|the \w+ team)\b.*|why is it that (?:you|they|he|she|nobody|no one|the \w+)\b.*"
        r"|were (?:you|they) (?:ever |even )?going to (?:tell|mention|inform|warn)\b.*|(?:did it|didn't it) (?:not "
        r"|ever |even |never )?occur to (?:you|them|him|her|anyone|anybody)\b.*|what (?:on earth|the hell"
        r"|in the world|the heck)? ?(?:possessed|made|convinced|prompted) (?:you|him|her|them|anyone"
        r"|the \w+)\b (?:to|think)\b.*|(?:so )?why (?:sit|wait|stand|just sit) (?:there|around|for|on)\b.*"
        r"|how (?:did|do|does|could|can) (?:\w+ ){1,5}?(?:look|read|see|sit|go|work|spend|have|run|stare"
        r"|review)\b.*\band (?:still )?not (?:see|notice|know|realise|realize|spot|think|catch|ask)\b.*)",
        triggers="care reason why were did didn't what how",
        matches="Is there a reason you kept the lid open?",
        spares="Is there a reason the probe went around the proxy?",
        reason=reasons.WHY,
        rewrite="none",
        unless=r"\b(?:not|never|instead of|rather than) (?:\w+ ){0,3}(?:ask|why)\b",
    ),
    Rule(
        name="slipped-my-mind",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>slipped (?:my|our) minds?\b.*|(?:nobody|no one|no-one|none) (?:to (?:thank"
        r"|blame) )?but (?:me|my ?self|us|ourselves)\b.*|(?:nobody|no one) to (?:thank|blame) but\b.*|(?:failing"
        r"|fault|mistake|error|oversight|responsibility|blame) is (?:ours|mine|all mine|entirely mine)\b.*"
        r"|i (?:deeply |really |now |still |bitterly )?regret (?!to (?:inform|say|tell))\w+.*|(?:this is|it's|it is"
        r"|how|quite|rather|a bit|a little|slightly|very|so) embarrassing\b.*|not my (?:proudest|finest"
        r"|best) (?:moment|hour|work|day)\b.*|my (?:brain|head) (?:was|is) (?:off|asleep|elsewhere|mush|fried"
        r"|not on)\b.*|(?:that|this|it)(?:'d| would| will|'ll) be me\b.*|(?:took|take) (?:our"
        r"|my) eyes? off the ball\b.*|i (?:dropped|let) (?:it|this|that) (?:on the floor|slip|slide|fall)\b.*"
        r"|no excuses?(?=[.!]|$)|i have no excuse\b.*|half[- ]asleep\b|(?:an? )?(?:oversight|mistake|error"
        r"|fault) of ours\b.*|(?:we|i) (?:somehow )?managed to (?:<adv>)(?:overlook|break|miss|misread|forget|lose"
        r"|delete|wipe|kill|crash|confuse|mess|screw|ignore|corrupt)\b.*|(?:we|i) neither (?:read|asked|tested"
        r"|checked|knew|looked|noticed|saw|told|thought|reviewed) .* nor\b.*|(?:we|i) brushed (?:aside|off)\b.*)",
        triggers="slipped nobody no none failing fault mistake error oversight responsibility blame regret "
        "embarrassing proudest finest best brain head me eye eyes dropped let excuse excuses asleep ours managed "
        "neither brushed",
        matches="It slipped my mind to lock the shed.",
        spares="The rope slipped off the mast.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\bthat would be me(?:,? (?:on call|asking))|\bno excuse (?:for|to)\b|\bnobody but (?:me|us) (?:can"
        r"|has|knows|uses)\b",
    ),
    Rule(
        name="blindness",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:wilful|willful) blindness|human failings?|finger trouble|(?:typical|classic|usual"
        r"|standard) (?:junior |rookie |newbie |beginner |intern |dev |developer |user |ops "
        r"|management )?(?:mistakes?|errors?|blunders?|behaviou?r)|(?:weakest|worst|laziest|sloppiest"
        r"|least competent) (?:reviewer|engineer|developer|dev|admin|sysop|sysadmin|manager|team|person|operator"
        r"|maintainer|coder|pilot|driver)|(?:written|coded|designed|built|made) by (?:an? )?(?:first[- ]year |drunk "
        r"|blind )?(?:student|intern|monkey|monkeys|child|children|toddler|amateurs?|idiots?|kids?)|(?:garbage|crap"
        r"|shit|shitty|trash|spaghetti|horrible|awful|terrible) (?:code|work) (?:by|from|of)\b|being (?:lazy|sloppy"
        r"|careless|stupid|stubborn|difficult|dishonest|negligent|reckless|selfish|arrogant|irresponsible)"
        r"|adult supervision|cut out for (?:this|the|maintaining|being|it)|(?:world's|planet's) (?:worst|dumbest"
        r"|laziest)|(?:couldn't|can't|cannot) be trusted|mismanaged|(?:arrogant|lazy|incompetent|clueless|careless"
        r"|negligent|greedy|stupid|reckless|sloppy) (?:architect|engineer|developer|dev|admin|manager|operator"
        r"|contractor|reviewer|boss|team|vendor|company|executive|maintainer|guy|person|people|managers|engineers"
        r"|developers))\b",
        triggers="blindness failing failings trouble typical classic usual standard weakest worst laziest sloppiest "
        "least student intern monkey monkeys child children toddler amateur amateurs idiot idiots kid kids garbage "
        "crap shit shitty trash spaghetti horrible awful terrible being supervision cut dumbest trusted mismanaged "
        "arrogant lazy incompetent clueless careless negligent greedy stupid reckless sloppy",
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
        r"|glance|check|test|call|question|email|message|click|read|review|search|supervision|forethought"
        r"|thought) (?:would|could|might)(?:'ve| have)\b.*|(?:simply |just |merely )?(?:checking|reading|looking"
        r"|asking|running|testing|opening|grepping|searching|comparing|counting|calling) [\w' ]{1,50}? would(?:'ve"
        r"| have) (?:told|shown|revealed|caught|saved|prevented|been enough|made|warned)\b.*|star(?:ing|ed"
        r"|es?) [\w ]{1,30}? (?:right |straight |squarely )?in the face\b.*|rocket science\b.*|(?:was"
        r"|is) obvious (?:from|on|in|at|even|long|right|all)\b.*|(?:was|is|were) all (?:it|that|this|he|she|they"
        r"|you) (?:would have |would |'d have )?(?:taken|took|needed|had to)\b.*|(?:five|ten|two|three|thirty|one"
        r"|\d+)[- ](?:second|minute|line) (?:look|check|test|call|search|read|glance|review|fix|script)\b.*"
        r"|no prizes for guessing\b.*|hardly claim (?:surprise|ignorance)\b.*|even a (?:quick|casual|cursory|brief"
        r"|single) \w+ (?:of|at|through) .* (?:shows?|tells?|reveals?)\b.*|(?:don't|doesn't|do not|didn't) (?:need"
        r"|take) an? (?:phd|genius|degree|rocket|expert|einstein)\b.*|every other \w+ managed to\b.*"
        r"|too much to ask\b.*|(?:should|ought to) be (?:self-evident|obvious|common sense|a given"
        r"|second nature)\b.*|(?:everyone|everybody) and (?:their|his|her) (?:dog|mother|mum|mom|grandmother"
        r"|cat)\b.*|even (?:my|a|your) (?:grand\w+|mother|mum|dog|child|toddler|five year old|ten year old"
        r"|kid) (?:knows?|could|would|can)\b.*|(?:really )?have to (?:actively )?(?:try"
        r"|work at it)(?: hard)? (?:not )?to\b.*|and none of us would be here\b.*|what did (?:you|they|he"
        r"|she) think (?:was|would)\b.*|of course (?:it|they|this|that) (?:fell|failed|broke|crashed|died|went|fails"
        r"|blew)\b.*|and (?:then )?(?:you|they|he|she|we) (?:act|acts|acted|are|were) surprised\b.*|act(?:ing"
        r"|s)? surprised (?:when|that)\b.*|would have gone a long way\b.*|it goes without saying\b.*)",
        triggers="line grep look glance check test call question email message click read review search supervision "
        "forethought thought checking reading looking asking running testing opening grepping searching comparing "
        "counting calling face rocket obvious taken took needed had ask evident sense given nature dog cat mother "
        "mum mom grandmother grandma grandpa toddler kid child second minute prizes hardly quick casual cursory "
        "brief single phd genius degree expert einstein managed here think course surprised way saying actively work "
        "try",
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
        pattern=r"\b(?P<verb>(?:from (?:now|here) on(?: in)?|going forward|henceforth|in future"
        r"|until further notice),? (?:nobody but )?(?P<agent>(?!we\b|i\b|the [\w-]+ (?:will|must) (?:page|alert"
        r"|retry|run)\b|all\b)<who>) (?:<adv>)(?:pairs?|doesn't|does not|will|won't|must|shall|needs?|has|have|is"
        r"|are|stays?|asks?|checks?|may|can't|cannot|touches|should|to)\b.*|(?:reprimand|retrain|re-train|discipline"
        r"|fire|sack|punish|demote|warn|caution|lecture|scold|replace|suspend|get rid of|hold|coach"
        r"|train up) (?P<agent2>(?:the |that |this |our |your |those |these |both "
        r"|all )?(?:[\w@-]{1,30} ){0,2}?[\w@'-]{1,30})(?: (?:who|signed|did|made|wrote|broke|approved|on|for|about"
        r"|over|from|until|accountable|responsible|liable|again|immediately|formally)\b.*|(?=[.!]|$))|(?:sack|fire"
        r"|replace) the (?:whole )?lot of (?:them|you)\b.*|(?:'ve|have|had|will|'ll|should"
        r"|must) let (?P<agent9><who>) go(?=[.!,]|$| for| after| over| because).*|(?:want|wants|need|get|have"
        r"|see) (?P<agent10><who>) (?:swapped out|sacked|fired|replaced|disciplined|banned|punished|removed from"
        r"|held accountable|retrained|kicked off|kicked out|gone by)\b.*|(?:tell|remind|teach|get"
        r"|make) (?P<agent11><who>) to (?:stay awake|wake up|grow up|read the|do their|listen|look|pay|stop"
        r"|keep (?:his|her|their)|get (?:his|her|their) act|be more|behave)\b.*|keep an? (?:close|closer|eye"
        r"|sharp eye|watchful eye|close eye|closer eye|closer watch|close watch) on (?P<agent7><who>)(?=[.,!]|$"
        r"| (?:from|until|when|he|she|for)\b)|take [\w ]{2,30}? (?:rights|access|keys|permissions|privileges) (?:off"
        r"|from|away from) (?P<agent8><who>)\b.*|get (?P<agent3><who>) (?:replaced|fired|removed|off (?:the|this)"
        r"|retrained|reassigned)\b.*|(?:have|make|let|want|wants|expect) (?P<agent4><who>) (?:explain (?:him|her"
        r"|them)sel\w+|carry the pager|apologi[sz]e|sit (?:down )?with|redo|retake|take (?:a|an|another"
        r"|the) (?:\w+ )?(?:course|training|class)|learn|write (?:it|this) (?:a )?hundred)\b.*"
        r"|(?P<agent5><who>) to (?:redo|retake|repeat|attend|sit|take) (?:a |an |the |another |their |his "
        r"|her )?(?:[\w-]+ ){0,3}(?:course|training|exam|class|workshop|test)\b.*"
        r"|send (?P<agent6><who>) (?:back )?(?:to|on) (?:\w+ ){0,2}?(?:school|course|training|bootcamp|class"
        r"|kindergarten)\b.*)",
        triggers="go swapped sacked disciplined banned punished kicked gone awake wake grow read listen look now "
        "here forward henceforth future until reprimand retrain train discipline fire sack punish demote warn "
        "caution lecture scold replace suspend rid hold coach replaced fired removed retrained reassigned off "
        "explain carry apologise apologize sit redo retake course training class learn hundred rights access keys "
        "permissions privileges eye watch exam workshop test attend send lot",
        matches="From now on Wes asks a second pilot.",
        spares="From now on the probe pairs with a second one.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:replace|hold|warn|train|get|fire) (?:the )?(?:users?|customers?|call|line|on|off|it"
        r"|them with)\b|\b(?:we|do|does|did|will|never|not|n't|nobody|no one) (?:[\w']+ ){0,3}(?:fire|punish"
        r"|discipline|blame|reprimand)\b|\bwarn (?:the )?(?:users?|customers?|teams?|everyone|community|support)\b"
        r"|\btrain (?:the )?(?:teams?|staff|everyone|new|model|all)\b",
    ),
    Rule(
        name="do-your-homework",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>do (?:your|their|his|her) homework\b.*|read the (?:damn|damned|fucking|bloody|goddamn"
        r"|freaking|f\w*ing)\b.*|take (?:a|an) (?:\w+ )?(?:course|class|lesson)\b.*|paying (?:a lot |way |much |far "
        r"|even )?more attention\b.*|look twice before\b.*|take (?:their|his|her|your) (?:job|jobs|work|role"
        r"|duties) (?:more )?seriously\b.*|learn how (?:git|dns|semver|ssh|the|to|it|this) \w+.*|be told to\b.*"
        r"|(?:will|must|should|needs? to) have consequences\b.*|can't be trusted (?:with|to|near)\b.*|(?:doesn't"
        r"|does not|must not|may not|shall not) (?:touch|go near|get near|merge|deploy|push) .*\b(?:without|until"
        r"|again|anymore|any more|alone|unless)\b.*|get someone competent\b.*|(?:have|need|needs) a (?:long "
        r"|serious |stern |little |quick )?(?:talk|chat|word|conversation) with (?:whoever|him|her|them"
        r"|the (?:person|guy|engineer|developer|one|team)|[\w@-]{2,20})\b.*|ask(?:ing)? (?:him|her"
        r"|them) to please stop\b.*|remove(?:d)? from (?:safety-critical|on-call|his|her|their|all) (?:duties|duty"
        r"|rotation|post|position|role)\b.*|stop doing: .*)",
        triggers="homework damn damned fucking bloody goddamn freaking read take paying twice job jobs work role "
        "duties learn told consequences trusted touch near merge deploy push competent talk chat word conversation "
        "stop remove removed",
        matches="Please do your homework before you call us.",
        spares="The school lets pupils do homework in the lab.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:users?|customers?|support|everyone) (?:to|should|must|will) be told\b|\b(?:job|workflow|bot"
        r"|script|pipeline|runner|agent)\w* (?:doesn't|does not) (?:touch|merge|deploy|push)\b"
        r"|\btake a (?:crash )?course in\b",
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
