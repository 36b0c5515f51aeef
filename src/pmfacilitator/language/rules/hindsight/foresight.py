"""What was plain to see, in somebody's view: hindsight, told as if it had been foresight."""

from pmfacilitator.language.flag import HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

FORESIGHT = (
    *ways(
        Rule(
            name="anyone-could-see",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)\b",
            spares="A quick look at the dashboard told us.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\b(?:if|whether) any(?:one|body) can\b|\bbefore any(?:one|body) (?:could|can)\b|\bthings "
            r"(?:any|every)\b|\bhow (?:hard|difficult) would it be to\b|\bshould (?:read|check|use|try|see|look "
            r"at) (?:that|this|it)\b|\bthe same\b|\b(?:not|\w+n't|isn't|no|never|nobody|no one) (?:\w+ ){0,3}(?:saw"
            r"|seen|see) (?:this|that|it) coming|\b(?:could have|would have) happened to anyone|\bexpect to "
            r"(?:happen|see)\b|\bis that (?:everyone|anyone|anybody|everybody) can (?:see|tell|know)\b|\banyone "
            r"(?:could|would|can) have (?:made|done)\b|\b(?:make|so|making) (?:\w+ ){0,4}(?:anyone|everyone"
            r"|everybody) can (?:see|tell|know)|\beveryone should know\b|\bit took me about\b|\bso clearly (?:set"
            r"|state|define|communicate|explain|mark)\b|\bany of them then\b|\blet (?:everyone|everybody|anyone) "
            r"know\b|\bnot everyone knows\b|\beverybody knows that\b|\banyone can (?:render|see|tell|have|do)\b|\b"
            r"(?:we|i) could have simply\b|\beveryone should have\b|\b(?:hope|trust|sure) (?:that )?everyone\b"
            r"|\beveryone knows this because\b|\bshould have (?:barely|hardly|scarcely)\b",
        ),
        (
            "Everybody knew this would break.",
            "anyone/anybody/everyone/everybody/child/experienced/competent/careful/trained/diligent/prudent/"
            "reasonable/junior/decent/year+can/could/could've/knew/know/knows/should/should've/would/would've+can/"
            "could/could've/have/knew/know/knows/should/should've/would/would've any+admin/dba/dev/developer/"
            "engineer/intern/of/operator/person/pilot/programmer/reviewer/sre/student/sysadmin/team+can/could/"
            "could've/have/knew/know/knows/should/should've/would/would've",
            r"(?:any(?:one|body)|everyone|everybody|a child|an? (?:experienced|competent|careful|trained|diligent"
            r"|prudent|reasonable) (?:\w+ )?(?:operator|engineer|developer|admin|pilot|person|reviewer|manager|dba"
            r"|sre)|any (?:one )?of (?:the|us|them|you)(?: [\w-]+){0,5}?|any (?:competent |decent |half-decent "
            r"|reasonable |sane |good |junior |first-year |senior |experienced |self-respecting |halfway competent "
            r")?(?:engineer|developer|dev|admin|operator|person|programmer|team|sysadmin|dba|sre|student|reviewer"
            r"|pilot|intern)|a (?:junior|five-year-old|first-year|competent|decent) ?\w*)(?: (?:with|who(?:'s|'ve)?"
            r"|\w+ing) [\w ',-]{1,80}?)? (?:could(?:'ve| have)?|would(?:'ve| have)?|should(?:'ve| have)?|can|knows?"
            r"|knew) (?:\w+ )?(?:see|seen|tell|told|know|known|notice|noticed|predict|predicted|spot|spotted|caught"
            r"|catch|done|realised|realized|foreseen|guess|guessed|understood|have|that|not to|better|this|it)\b",
        ),
        ("We all saw this coming.", "coming+saw/see/seen", r"(?:saw|seen|see) (?:this|that|it) coming"),
        ("The writing was on the wall for months.", "wall", r"writing (?:was|is) on the wall"),
        (
            "It was only a matter of time.",
            "matter+time",
            r"(?:only|just) a matter of time(?= (?:with|given|when|before|until)\b|[^\w\s]|$)",
        ),
        ("This was an accident waiting to happen.", "accident", r"accident waiting to happen"),
        ("That server was a disaster waiting to happen.", "disaster", r"disaster waiting to happen"),
        ("A restore without a test is asking for trouble.", "asking+trouble", r"asking for trouble"),
        (
            "The old valve was bound to fail.",
            "bound+break/fail/happen/wrong",
            r"(?:was|were) bound to (?:fail|break|happen|go wrong)",
        ),
        (
            "The check would have been trivial to add.",
            "easy/simple/trivial+been",
            r"(?:would|could) have been (?:so |very |really |quite )?(?:trivial|easy|simple) to",
        ),
        (
            "Looking back, we clearly should have waited.",
            "looking+back",
            r"looking back,? (?:it|this|that|we|i|he|she|they|the \w+) (?:\w+ )?(?:should|could|(?:was|were|is) "
            r"(?:\w+ )?(?:obvious|clear|wrong|a mistake|naive|too|stupid|blind|foolish|careless|bad|poor))",
        ),
        ("This is a people problem.", "people/ppl+problem", r"people problem"),
        ("This was avoidable.", "avoidable preventable", r"(?:this|that|it) was (?:preventable|avoidable)(?=[.!]|$)"),
        (
            "I cannot believe nobody looked.",
            "believe+can/can't/cannot",
            r"(?:can't|cannot|can not) believe (?:that )?(?:you|they|nobody|no one|someone|he|she|we|i)\b",
        ),
        (
            "How is it possible that nobody called?",
            "possible+how",
            r"how is it (?:even )?possible that (?:nobody|no one|you|they|someone|we)\b",
        ),
        ("What did they expect?", "expect+what", r"what did (?:you|they|he|she|we|anyone) expect"),
        (
            "The warning signs were everywhere.",
            "red/signs/warnings+clear/everywhere/ignored/obvious/there",
            r"(?:the|all the|clear|obvious) (?:signs|warning signs|warnings|red flags) (?:were|was) (?:\w+ )?"
            r"(?:there|everywhere|obvious|ignored|clear)",
        ),
        (
            "There were warning signs they ignored.",
            "signs",
            r"warning signs (?:we|they|that|he|she) (?:\w+ )?(?:missed|ignored)",
        ),
        (
            "These were signs we all missed.",
            "sign/signs+ignored/missed/overlooked",
            r"signs? (?:that )?(?:we|they|he|she|you|everyone|the team) (?:all )?(?:missed|ignored|overlooked)",
        ),
        (
            "It's just common sense to make a backup first.",
            "sense",
            r"(?:it's|it is|just|basic|simple|plain|was|like) common sense(?! to (?:you|me|us|some|many|most)\b)",
        ),
        ("Locking the gate was a no-brainer.", "brainer", r"no-brainer"),
        ("Backups are not rocket science.", "rocket", r"(?:not|isn't|ain't|it's not) rocket science"),
        (
            "How hard is it to run the tests?",
            "hard+how",
            r"how hard (?:is|can|could|would|was) (?:have )?(?:it|this|that)(?: be| have been| been)?(?: to \w+)?\b"
            r"(?!.*\bto (?:find|debug|reproduce|measure)\b)",
        ),
        ("Is it so hard to write a note?", "hard+it+is", r"is it (?:really )?(?:that|so) hard to"),
        (
            "They could have simply restarted the service.",
            "easily/just/quickly/simply/trivially+could/could've",
            r"could(?:'ve| have) (?:so )?(?:easily|simply|just|trivially|quickly) (?!been\b)\w+",
        ),
        (
            "It would have taken one minute to check.",
            "cost/needed/required/taken+could/would+five/line/lines/minute/minutes/quick/quicks/second/seconds/"
            "simple/simples/single/singles",
            r"(?:would|could) have (?:taken|needed|cost|required) (?:\w+ )?(?:just |only |less than |all of )?(?:a "
            r"|one |two |five |ten |thirty )(?:second|minute|five minutes|line|quick|simple|single)s?\b",
        ),
        (
            "A simple test would have shown the leak.",
            "basic/cursory/five/little/minute/quick/simple/single/trivial+could/could've/might/might've/should/"
            "should've/would/would've+bit/call/check/command/double/doublecheck/dry/glance/google/grep/look/"
            "message/peek/phone/ping/query/question/read/review/sanity/search/smoke/test",
            r"(?:a|one|this|that|any) (?:simple|quick|basic|trivial|five[- ]minute|two[- ]minute|cursory|single"
            r"|little) (?:\w+ )?(?:check|test|look|glance|peek|grep|review|search|google|phone call|call|question"
            r"|message|ping|sanity check|smoke test|command|query|read|dry run|double-?check|bit of \w+)(?: (?:at"
            r"|of|in|with|on|through|to|by|from) (?:[\w-]{1,20} ){0,4}?[\w-]{1,20})? (?:\w+ )?(?:would|could|might"
            r"|should)(?:'ve| have)",
        ),
        ("I told you so.", "told+you", r"told you so"),
        (
            "Debug it, like I told them to.",
            "told/said/warned+like told/said/warned+as",
            r"(?:like|as) i (?:told|warned) (?:you|them|him|her|everyone|people)",
        ),
        ("That is a basic precaution, surely?", "surely", r"surely(?=\W*\?)"),
        (
            "This was a preventable fire.",
            "preventable",
            r"(?:was|is) (?:an? )?(?:entirely |completely |totally |easily |wholly )?preventable (?:[\w-]+ )?"
            r"(?:disaster|accident|outage|incident|failure|tragedy|fire|breach|leak|loss|crash)",
        ),
        ("They had every reason to know.", "reason+had", r"had (?:every |good |ample )?reason to (?:know|suspect)"),
        (
            "I cannot imagine skipping that.",
            "imagine",
            r"(?:can't|cannot|can not) imagine (?:\w+ing|how (?:anyone|anybody|they|you|somebody|someone))",
        ),
        (
            "You would have thought the door was locked.",
            "thought+would/you'd/one'd",
            r"(?:you(?:'d| would)|one would) have (?:thought|expected) (?!to\b)",
        ),
        ("But hey, why ask the night shift?", "hey+why hey+who", r"hey,? (?:why|who needs)"),
        (
            "Surely somebody noticed.",
            "surely",
            r"surely (?:you|they|he|she|someone|somebody|anyone) (?:know|knows|knew|could|should|must|would"
            r"|realise\w*|realize\w*|noticed|read)\b",
        ),
        (
            "That flag was so obviously wrong.",
            "clearly/obviously+blatantly/blindingly/glaringly/painfully/quite/so",
            r"(?:quite|so|painfully|blatantly|blindingly|glaringly) (?:obviously|clearly)\b",
        ),
        (
            "A competent diver would never have done this.",
            "competent/decent/experienced/professional/proper/real/sane/seasoned+never/would/wouldn't",
            r"(?:seasoned|competent|professional|experienced|real|decent|proper|sane|half-competent) (?:\w+ (?:or"
            r"|and) )?[\w-]+ (?:would|wouldn't|would not|would never) (?:not |never |ever )?(?:have )?(?:made?|do"
            r"|done|allow\w*|ship\w*|merge\w*|write|written|design\w*)",
        ),
        (
            "I knew this was going to end badly.",
            "knew/told+i",
            r"i (?:knew|told (?:you|them|everyone)) (?:it all along|(?:this|that|it) (?:was going to|would|will)\b)",
        ),
        ("I knew it.", "knew", r"i knew it(?=[.!]|$| all)"),
        (
            "I saw this coming for months.",
            "foresaw/predicted/saw/warned+i",
            r"i (?:predicted|foresaw|warned (?:you|them|everyone) (?:about|of|that)|saw) (?:this|that|it) (?:would"
            r"|coming|months|weeks|years|all|from|long|already|ages)\b",
        ),
        (
            "The outcome was entirely predictable.",
            "foreseeable predictable",
            r"(?:result|outcome|outage|failure|crash|disaster|incident) (?:was|is) (?:entirely |totally "
            r"|completely |all too |so |very |quite |utterly |sadly )?(?:predictable|foreseeable)",
        ),
        ("Heads should roll", "heads", r"heads (?:should|will|must|need to) roll"),
        (
            "It doesn't take a genius.",
            "genius phd rocket",
            r"(?:doesn't|didn't|does not) take a (?:genius|rocket scientist|phd)",
        ),
        ("Even a five year old could count these.", "year+five", r"five[- ]year[- ]old could"),
        (
            "They must have seen the smoke.",
            "must+known/noticed/read/realised/realized/seen/thought",
            r"(?:someone|somebody|anyone|they|he|she|you|one of (?:you|them)) must have (?:noticed|known|seen"
            r"|realised|realized|thought|read)",
        ),
        (
            "The pilot must have known.",
            "known/noticed/realised/realized/seen+have+had/must",
            r"(?<!i\s)(?<!we\s)\b[\w-]{2,20} (?:must have|had to have) (?:noticed|known|seen|reali[sz]ed)",
        ),
        (
            "The captain had to know.",
            "know/known/notice/see+had",
            r"(?:he|she|they|guy|pilot|captain|driver|engineer|operator|crew|staff|team|company|vendor|management"
            r"|managers?|leadership|executives?|owners?|bosses|board) had to (?:know|have known|see|notice)\b",
        ),
        (
            "You would think somebody looks at the logs.",
            "assume/assumed/expect/expected/hope/hoped/think/thought+you/you'd",
            r"you(?:'d| would) (?:have )?(?:think|expect|hope|assume|thought|expected|hoped|assumed) (?:that )?"
            r"(?:someone|somebody|they|he|she|anyone|people|at least|one of|any of|after|by now|a \w+|the \w+ "
            r"team)\b",
        ),
        (
            "This is what happens when nobody reads.",
            "get/happens+what",
            r"(?:this is|that's|that is) (?:what happens|what you get) (?:when|for)",
        ),
        (
            "This is why we never deploy on Fridays.",
            "why+do/don't/need/never+is",
            r"this is (?:exactly )?why (?:you|we) (?:don't|do not|never|need to)",
        ),
        (
            "Great job breaking the build.",
            "excellent/fine/good/great/nice+breaking/crashing/deleting/everyone/killing/ruining/taking/testing",
            r"(?:nice|great|good|fine|excellent) (?:job|work) (?:breaking|deleting|testing|taking|ruining|killing"
            r"|crashing|everyone)",
        ),
        (
            "Congrats on deleting the wrong table.",
            "congrats/congratulations/done/go/kudos/thanks+breaking/crashing/deleting/forgetting/ignoring/killing/"
            "losing/making/missing/not/nothing/ruining/screwing/taking/wasting+congrats/congratulations/kudos/"
            "thanks/way/well",
            r"(?:thanks|congrats|congratulations|kudos|well done|way to go)(?: \w+)? (?:for|on) (?:missing|ignoring"
            r"|not|losing|making|wasting|forgetting|breaking|deleting|ruining|killing|crashing|taking down|wasting"
            r"|nothing|screwing)",
        ),
        ("Thanks for nothing.", "thanks+nothing", r"thanks for nothing"),
        (
            "The problem was staring us in the face.",
            "stared staring",
            r"star(?:ing|ed) (?:us|them|him|her|me|you|everyone) in the face",
        ),
        (
            "It was right in front of them.",
            "front+right",
            r"right in front of (?:us|them|him|her|our eyes|their eyes|his eyes)",
        ),
        ("It happened under their noses.", "eyes nose noses", r"under (?:our|their|his|her) (?:noses?|eyes)"),
        (
            "it should have been clear to the team that the limit was too low",
            "apparent/clear/evident+been",
            r"should(?:'ve| have) been (?:clear|apparent|evident) to",
        ),
        (
            "As everyone knows, you never edit that file.",
            "know/knows+must/never/should",
            r"as (?:we|everyone|everybody|anyone) knows?,? (?:you|they|we) (?:should|never|must)",
        ),
    ),
    *ways(
        Rule(
            name="one-look-would-have",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)",
            spares="One disk would have shown the same.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\bobvious (?:at this point|by now)\b|\b(?:minute|second)[- ]check-in\b|\bcheck-ins?\b|\b(?:not"
            r"|\w+n't|never|hardly|less) (?:\w+ ){0,3}obvious\b|\bit is obvious (?:from|in) the (?:code|docs)\b",
        ),
        (
            "Just one phone call would have told Ida.",
            "could/could've/might/might've/would/would've+call/check/click/email/forethought/glance/grep/look/"
            "message/question/read/review/search/supervision/test/thought+a/any/just/literally/one/some",
            r"(?:one|literally one|just one|a single|one single|some|any) (?:\w+ ){0,2}?(?:grep|look|glance|check"
            r"|test|call|question|email|message|click|read|review|search|supervision|forethought|thought) (?:would"
            r"|could|might)(?:'ve| have)\b.*",
        ),
        (
            "Simply checking the config would have been enough.",
            "would/would've+caught/enough/made/prevented/revealed/saved/shown/told/warned+asking/calling/checking/"
            "comparing/counting/grepping/just/looking/merely/opening/reading/running/searching/simply/testing",
            r"(?:simply |just |merely )?(?:checking|reading|looking|asking|running|testing|opening|grepping"
            r"|searching|comparing|counting|calling) [\w' ]{1,50}? would(?:'ve| have) (?:told|shown|revealed|caught"
            r"|saved|prevented|been enough|made|warned)\b.*",
        ),
        (
            "The problem was staring us in the face.",
            "stare stared stares staring",
            r"star(?:ing|ed|es?) [\w ]{1,30}? (?:right |straight |squarely )?in the face\b.*",
        ),
        ("It's not rocket science.", "rocket", r"rocket science\b.*"),
        (
            "It was obvious from the outset.",
            "obvious+along/beginning/even/long/outset/right/start/very",
            r"(?:was|is) obvious (?:from the (?:start|beginning|outset|very)|even to|long before|right from|all "
            r"along)\b.*",
        ),
        (
            "A phone call was all it would have taken.",
            "had/needed/taken/took+all+is/was/were",
            r"(?:was|is|were) all (?:it|that|this|he|she|they|you) (?:would have |would |'d have )?(?:taken|took"
            r"|needed|had to)\b.*",
        ),
        (
            "Honestly, a five-line test would have caught this.",
            "five/line/minute/second/ten/thirty/three+call/check/fix/glance/look/read/review/script/search/test",
            r"(?:five|ten|two|three|thirty|one|\d+)[- ](?:second|minute|line) (?:look|check|test|call|search|read"
            r"|glance|review|fix|script)\b.*",
        ),
        ("No prizes for guessing what came next.", "prizes", r"no prizes for guessing\b.*"),
        ("They can hardly claim surprise.", "hardly", r"hardly claim (?:surprise|ignorance)\b.*"),
        (
            "Even a quick look at the chart shows the drift.",
            "reveal/reveals/show/shows/tell/tells+even",
            r"even a (?:quick|casual|cursory|brief|single) \w+ (?:of|at|through) .* (?:shows?|tells?|reveals?)\b.*",
        ),
        (
            "You don't need a degree to read a gauge.",
            "degree einstein expert genius phd rocket",
            r"(?:don't|doesn't|do not|didn't|shouldn't|should not) (?:need|take|require) (?:an? )?(?:\w+ )?(?:phd"
            r"|genius|degree|rocket|expert|einstein)\b.*",
        ),
        ("Every other ferry managed to dock.", "managed+every", r"every other \w+ managed to\b.*"),
        ("Is a note too much to ask?", "ask+too", r"too much to ask\b.*"),
        (
            "Locking the door should be second nature.",
            "evident/given/nature/obvious/sense+ought/should",
            r"(?:should|ought to) be (?:self-evident|obvious|common sense|a given|second nature)\b.*",
        ),
        (
            "Everybody and their dog saw it.",
            "everybody/everyone+cat/dog/grandmother/mom/mother/mum",
            r"(?:everyone|everybody) and (?:their|his|her) (?:dog|mother|mum|mom|grandmother|cat)\b.*",
        ),
        (
            "Even my grandmother knows that.",
            "even+can/could/know/knows/would",
            r"even (?:my|a|your) (?:grand\w+|mother|mum|dog|child|toddler|five year old|ten year old|kid) (?:knows?"
            r"|could|would|can)\b.*",
        ),
        (
            "You really have to try to lose both copies.",
            "hard/try/work+have",
            r"(?:really )?have to (?:actively )?(?:try|work at it)(?: hard)? (?:not )?to\b.*",
        ),
        ("One call, and none of us would be here.", "none+here", r"and none of us would be here\b.*"),
        ("What did you think would happen?", "think+did", r"what did (?:you|they|he|she) think (?:was|would)\b.*"),
        (
            "Of course it failed, nobody tested it.",
            "course+blew/broke/crashed/died/failed/fails/fell/went",
            r"of course (?:it|they|this|that) (?:fell|failed|broke|crashed|died|went|fails|blew)\b.*",
        ),
        (
            "Nobody tests, and then they act surprised.",
            "surprised",
            r"and (?:then )?(?:you|they|he|she|we) (?:act|acts|acted|are|were) surprised\b.*",
        ),
        ("Don't act surprised when it floods.", "surprised", r"act(?:ing|s)? surprised (?:when|that)\b.*"),
        ("A short note would have gone a long way.", "gone+way", r"would have gone a long way\b.*"),
    ),
)
