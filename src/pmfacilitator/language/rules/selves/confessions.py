"""How people take the fault upon themselves."""

from pmfacilitator.language.flag import SELF_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

CONFESSIONS = (
    *ways(
        Rule(
            name="my-bad",
            category=SELF_BLAME,
            pattern=r"(?:^|(?<=[^\w-]))(?P<verb><way>)\b",
            spares="The page comes to me on weekends.",
            reason=reasons.SELF,
            rewrite="none",
            unless=r"\b(?:we|i) (?:\w+ )?(?:take|accept|assume|own) responsibility for (?!this\b|the (?:\w+ )?"
            r"(?:incorrect|wrong|broken|missing|bad)\w*\b|that\b|it(?=[.,!]|$)|the (?:outage|incident|failure|delay"
            r"|mistake|error|problem)|my\b|our\b|what\b|not\b)|\bwalk(?:ed)? on me|\b(?:depends?|relies|rely|based"
            r"|waiting|wait|impact|effect|working|focus|blocked) on (?:me|us)\b|\bsorry (?:for|about) (?:the )?"
            r"(?:delay|inconvenience|noise|late|long)|\bnot (?:all )?on (?:me|us)\b|\b(?:don't|do not|no need to"
            r"|shouldn't|should not|never) (?:\w+ )?blame (?:yourself|myself|ourselves)|\bthe one who (?:proposed"
            r"|designed|built|created|wrote|started|volunteered|invented|suggested|found|noticed|fixed)\b",
        ),
        ("I thought I had tested it but apparently not, my bad", "bad+my", r"my bad"),
        ("The late page was our bad.", "bad+our", r"our bad"),
        ("Oops, that one slipped through on my watch.", "watch", r"(?:on|under) my watch\b"),
        (
            "My memory failed me.",
            "my+attention/brain/concentration/discipline/eyes/fingers/instinct/instincts/judgement/judgment/memory/"
            "nerves",
            r"my (?:brain|memory|judge?ment|eyes|fingers|attention|nerves|discipline|concentration|instincts?) "
            r"(?:\w+ )?(?:failed|slipped|betrayed|deceived|lapsed|let me)\b",
        ),
        (
            "I then realised I hadn't set the flag.",
            "discovered/found/noticed/realised/realized/remembered+i+didn't/hadn't/never/not/only",
            r"(?:reali[sz]ed|noticed|discovered|remembered|found out) (?:that )?i (?:hadn't|had not|had never|had "
            r"only|never|didn't|did not)\b",
        ),
        (
            "I need to be more patient when deploying.",
            "need+i+learn/more/pay/stop",
            r"i need to (?:stop|learn|pay|be more)\b",
        ),
        ("I had a typo in the query.", "i+bug/error/mistake/typo+had", r"i had an? (?:typo|bug|mistake|error)\b"),
        (
            "I read the gauge wrong.",
            "incorrectly/wrong/wrongly+i",
            r"i (?:\w+ )?(?:typed|did|read|set|spelled|configured|copied|wrote) (?:it|this|that|the \w+) (?:wrong"
            r"|incorrectly|wrongly)\b",
        ),
        (
            "We didn't follow our own checklist.",
            "did/didn't/failed+our+diligence/follow/homework/job/jobs/part",
            r"we (?:did not|didn't|failed to) (?:follow our own|do our (?:homework|jobs?|part|due diligence))",
        ),
        ("That was me.", "me+was", r"that was me(?=[,.!]|$)"),
        ("Guilty as charged.", "guilty", r"guilty as charged"),
        ("Fix my own stupidity.", "my+own", r"my own (?:mess|bug|breakage|mistakes?|stupid\w*|typos?)"),
        (
            "They had to clean up my mess.",
            "my+mess/fuckup/screwup/screw/blunder/stupidity/crap/goof/cockup/muddle",
            r"(?:fix(?:es|ed|ing)?|clean(?:s|ed|ing)? up|undo(?:es|ing)?|revert(?:s|ed|ing)?|sort(?:s|ed|ing)? out"
            r"|sorry (?:for|about)|pardon|excuse) (?:all )?my (?:mess|fuck-?up|screw-?up|blunders?|stupidity|crap"
            r"|goofs?"
            r"|cock-?up|muddle)",
        ),
        (
            "No idea what I was thinking that night.",
            "thinking+what/know/idea",
            r"(?:(?:don't|do not|not sure|no idea|dunno|wonder) (?:\w+ )?what (?:i|we) (?:was|were) thinking|what "
            r"(?:was i"
            r"|were we) thinking|wasn't thinking straight)",
        ),
        (
            "That is what I overlooked on the night watch.",
            "what/sorry+missed/overlooked/forgotten/forgot/broken",
            r"(?:what i (?:[a-z]+ly |had |have )*(?:missed|overlooked|forgot|forgotten)"
            r"|sorry (?:to have|for having) (?:missed|overlooked|forgotten|broken))",
        ),
        (
            "I did something really stupid with the tiller.",
            "wrong/stupid/silly/dumb/terrible/awful+done/did+something",
            r"i (?:had |have |just |must have )*(?:done|did) something (?:very |really |terribly |so )?(?:wrong"
            r"|stupid|silly|dumb|terrible|awful)",
        ),
        (
            "I did an oopsie in the galley.",
            "dumb/stupid/oopsie/oops/derp+did",
            r"i did (?:an? )?(?:big |very |really )?(?:dumb|stupid"
            r"|oopsie|oops|derp)(?! \w+ (?:test|check))",
        ),
        ("I'm really embarrassed.", "ashamed embarrassed", r"(?:i'm|i am|i was) (?:\w+ )?(?:embarrassed|ashamed)"),
        ("I really should know this by now.", "really+i", r"i really should"),
        ("I should really read the manual first.", "really+i", r"i should really"),
        (
            "I should learn to ask.",
            "learn/remember/stop+should",
            r"i should (?:learn|stop|remember) (?:to|(?:\w+ly )?\w+ing)",
        ),
        ("I own this one.", "own+i", r"i own this(?: one)?(?=[.!]|$)"),
        (
            "Fix the mess I made in the last commit",
            "caused/introduced/left/made+breakage/bug/bugs/error/errors/mess/mistake/mistakes/typo/typos",
            r"(?:typos?|mistakes?|errors?|bugs?|mess|breakage) (?:that )?(?:i|we) (?:made|introduced|caused|left)",
        ),
        (
            "We failed our customers",
            "awful/bad/clients/community/failed/horrible/lousy/miscalculated/misjudged/patients/poor/pretty/really/"
            "sloppy/terrible/underestimated+we+clients/community/customers/job/miscalculated/misjudged/patients/"
            "team/underestimated/users",
            r"we (?:really |clearly |also )?(?:did (?:a |an )?(?:really |very |pretty )?(?:poor|bad|terrible|lousy"
            r"|horrible|awful|sloppy) job|failed (?:our|the) (?:users|customers|clients|community|patients|team)"
            r"|underestimated|misjudged|miscalculated)",
        ),
        (
            "My failure to ask made it longer.",
            "failure+my/our",
            r"(?:my|our) failure to (?!(?:start|connect|load))\w+",
        ),
        ("Mea culpa.", "mea", r"mea culpa"),
        ("Hands up for that one.", "hands+up", r"hands up (?:on|for|here)"),
        (
            "My apologies for breaking the build.",
            "apologies stupidity",
            r"my (?:apologies for (?:breaking|missing|causing|forgetting|not|the (?:bug|breakage|mistake|outage))"
            r"|stupidity)",
        ),
        (
            "It's on me.",
            "me/us+on",
            r"(?:that's|that is|that one is|that one's|this is|this one's|this one is|it's|it is|it was|that was"
            r"|this was|completely|totally|entirely|all) (?:\w+ )?on (?:me|us)",
        ),
        (
            "I take full responsibility",
            "blame/failure/fault/mistake/responsibility/screw/screwup+accept/assume/own/take/takes/took",
            r"(?:i|we) (?:\w+ )?(?:take|takes|took|accept|assume|own) (?:the |full |all |complete |total |ultimate "
            r"|entire |personal |sole |some of the |my |our |part of the |a lot of the |most of the |much of the "
            r"|any )*(?:blame|responsibility(?! for (?:updating|writing|following|maintaining|the (?:follow"
            r"|action)))|fault|mistake|failure|screw-?up)",
        ),
        (
            "We put the blame on ourselves.",
            "blame+on",
            r"(?:i|we) (?:\w+ )?(?:place|put) (?:[\w' ]{1,40} )?blame (?:\w+ )?on (?:myself|ourselves|me|us)",
        ),
        (
            "I blame myself for not asking.",
            "blame+me/myself/ourselves",
            r"(?:i|we) (?:\w+ ){0,2}blame (?:myself|ourselves|me)",
        ),
        ("Blame me for the late start.", "blame+me", r"blame me\b"),
        (
            "We locked everybody out.",
            "locked/shut+everybody/everyone/ourselves/myself/us/you",
            r"(?:i|we) (?:\w+ )?(?:locked|shut) (?:everybody|everyone|ourselves|myself|us all|you all|the whole "
            r"\w+) out\b(?! (?:for|during|while|so)\b)",
        ),
        (
            "I was careless.",
            "ass blame fault responsible idiot moron fool dumbass stupid dumb dummy careless sloppy lazy paying",
            r"i(?:'m| am| was) (?:(?!not\b)\w+ )?(?:responsible for (?:this(?=\W*$|[.,;!])|the (?:outage|incident"
            r"|mess|bug|breakage|failure))|(?:such an? |an? |being an? |being )?(?:idiot|moron|fool|dumbass|stupid"
            r"|dumb|ass|to blame|at fault|dummy|(?:too )?careless|sloppy|lazy|not paying attention))",
        ),
        ("Silly me.", "dumb silly stupid", r"(?:stupid|silly|dumb) (?:of )?me\b"),
        ("How silly of me.", "careless dumb silly stupid", r"how (?:stupid|dumb|silly|careless) of me"),
        (
            "I apologize for breaking the nightly builds",
            "apologise/apologize+breakage/breaking/bug/causing/forgetting/mess/missing/mistake/not/oversight",
            r"(?:i|we) (?:\w+ )?apologi[sz]e for (?:the |this |that |my |our )?(?:oversight|mistake|breaking"
            r"|breakage|missing|not (?:\w+ing)|mess|bug|causing|forgetting)",
        ),
        (
            "Oops, wrong file.",
            "ooops oops whoops woops",
            r"^\W*(?:oops|whoops|woops|ooops),? (?:wrong|forgot|missed|broke|that was me|bad)\b",
        ),
        (
            "We were too optimistic.",
            "aggressive/busy/confident/eager/hasty/naive/optimistic/slow/trusting+overly/too",
            r"(?:we|i) (?:were|was) (?:too|overly) (?:optimistic|confident|eager|hasty|slow|naive|busy|trusting"
            r"|aggressive)",
        ),
        ("Brain fart.", "brainfart fart", r"brain ?fart"),
        (
            "This is entirely my responsibility.",
            "responsibility",
            r"(?:entirely|all|completely|fully|solely|totally) (?:my|our) responsibility",
        ),
        ("My responsibility, entirely.", "responsibility", r"(?:my|our) responsibility,? (?:entirely|alone|and mine)"),
        (
            "I got the order of the flags wrong.",
            "got+wrong",
            r"(?:i|we)(?: have|'ve)? (?:\w+ )?got (?:[\w'-]{1,20} ){1,7}?wrong",
        ),
        (
            "To my shame, I had the letter for a week.",
            "shame/head/heads+eternal/hang/heads/hung/shame",
            r"to my (?:great |lasting |eternal )?shame\b|(?:i|we)(?: can only| could only|'ll)? (?:hang|hung) (?:my"
            r"|our) heads?\b",
        ),
        (
            "We brought this on ourselves.",
            "brought+myself/ourselves",
            r"(?:i|we) (?:have |'ve )?brought (?:it|this|that) (?:up)?on (?:myself|ourselves)(?! to\b)",
        ),
        (
            "I failed as a lead.",
            "failed+as",
            r"(?:i|we) (?:have |'ve )?(?:\w+ )?failed as (?:an? |the |your )(?:\w+ )?(?:lead\w*|manager|engineer"
            r"|team|owner|mentor|developer|reviewer|captain|company|parent|tester|maintainer|boss|organi[sz]ation)\b",
        ),
        (
            "Where I went wrong was with the second sail.",
            "where+went",
            r"where i went (?:badly |really |so |totally )?wrong",
        ),
        (
            "oversight on my part",
            "end/part/side+my/our",
            r"(?:an? )?(?:oversight|mistake|error|issue|problem|miss|failure|slip|failing|omission|misunderstanding"
            r"|misconfiguration|fault|lapse) (?:from|on|of) (?:my|our) (?:part|side|end)",
        ),
        (
            "I feel terrible about this",
            "feel/felt+about/ashamed/awful/embarrassed/guilty/horrible/idiot/responsible/stupid/terrible",
            r"i (?:\w+ )?(?:feel|felt) (?:so |really |very |pretty |quite |absolutely |just )?(?:terrible|awful"
            r"|bad about|guilty|horrible|responsible|ashamed|embarrassed|stupid|like an idiot)",
        ),
        ("I was deeply ashamed.", "ashamed embarrassed", r"i (?:\w+ )?(?:am|was|'m) (?:\w+ )?(?:ashamed|embarrassed)"),
        (
            "I am so sorry for breaking the build.",
            "sorry+about/for/i/that",
            r"i(?:'m| am) (?:so |really |very |deeply |truly |terribly )?sorry (?:for|that|about|i) (?:i |we |my "
            r"|breaking|causing|missing|the (?:mess|outage|bug|mistake|breakage))",
        ),
        ("I'm sorry, I broke it", "sorry+i", r"sorry(?:,)? i (?:broke|missed|forgot|messed|should|didn't|overlooked)"),
        (
            "I let the team down.",
            "let+down",
            r"i(?:'ve| have)? let (?:you|the team|everyone|everybody|us|them|people) (?:all )?down",
        ),
        (
            "I wasn't paying attention",
            "wasn't+attentive/careful/diligent/paying/thinking/thorough",
            r"i wasn't (?:careful|thorough|paying|thinking|attentive|diligent)",
        ),
        (
            "I was careless.",
            "i+careful/careless/distracted/hasty/hurry/negligent/one/overconfident/quick/rush/rushing/sloppy/"
            "supposed/sure/who/wrong+was",
            r"i was(?: \w+)? (?:careless|sloppy|distracted|in a hurry|in a rush|hasty|too quick|too hasty|negligent"
            r"|overconfident|rushing|not careful|so sure|wrong to|the one (?:who|that)|supposed to)",
        ),
        (
            "I suck at git",
            "ball blew choked fumbled goofed panicked suck sucked",
            r"i (?:really |totally |completely )?(?:suck|sucked|blew it|dropped the ball|goofed|choked|panicked"
            r"|fumbled)",
        ),
        ("I am the one who pulled the plug.", "who+one", r"i(?:'m| am) the one who"),
        (
            "Sorry for the f  k up yesterday.",
            "sorry/apologies/apologise/apologize/regrets/apology+f/s/fsck/eff/fk",
            r"(?:sorry|apolog\w+|regrets?)(?: and \w+)? (?:for|about) (?:the|this|that|my|our|such an?) (?:\w+ )?"
            r"(?:f\W{1,4}k|f\W{1,3}ck|s\W{1,3}t|eff)[- ]?(?:ups?|show)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="slipped-my-mind",
            category=SELF_BLAME,
            pattern=r"\b(?P<verb><way>)",
            spares="The rope slipped off the mast.",
            reason=reasons.SELF,
            rewrite="none",
            unless=r"\bthat would be me(?:,? (?:on call|asking))|\bno excuse (?:for|to)\b|\bnobody but (?:me|us) "
            r"(?:can|has|knows|uses)\b|\((?:still )?no excuses",
        ),
        ("It slipped my mind.", "slipped", r"slipped (?:my|our) minds?\b.*"),
        (
            "There is nobody but me.",
            "nobody/none/one+me/myself/ourselves/self/us+but",
            r"(?:nobody|no one|no-one|none) (?:to (?:thank|blame) )?but (?:me|my ?self|us|ourselves)\b.*",
        ),
        (
            "There is nobody to thank but the mate.",
            "blame/thank+no/nobody",
            r"(?:nobody|no one) to (?:thank|blame) but\b.*",
        ),
        (
            "The failing is ours.",
            "mine ours",
            r"(?:failing|fault|mistake|error|oversight|responsibility|blame) is (?:ours|mine|all mine|entirely "
            r"mine)\b.*",
        ),
        (
            "I regret saying it.",
            "regret",
            r"i (?:deeply |really |now |still |bitterly )?regret (?!to (?:inform|say|tell))\w+.*",
        ),
        (
            "This is embarrassing.",
            "embarrassing",
            r"(?:this is|it's|it is|how|quite|rather|a bit|a little|slightly|very|so) embarrassing\b.*",
        ),
        (
            "This was not my finest hour.",
            "best/finest/proudest+my",
            r"not my (?:proudest|finest|best) (?:moment|hour|work|day)\b.*",
        ),
        (
            "My head was elsewhere.",
            "brain/head+my",
            r"my (?:brain|head) (?:was|is) (?:off|asleep|elsewhere|mush|fried|not on)\b.*",
        ),
        ("That would be me.", "me+be", r"(?:that|this|it)(?:'d| would| will|'ll) be me\b.*"),
        ("We took our eyes off the ball.", "ball", r"(?:took|take) (?:our|my) eyes? off the ball\b.*"),
        (
            "I let it slide.",
            "fall floor slide slip",
            r"i (?:dropped|let) (?:it|this|that) (?:on the floor|slip|slide|fall)\b.*",
        ),
        ("No excuses.", "excuse excuses", r"no excuses?(?=[.!]|$)"),
        ("I have no excuse at all.", "excuse", r"i have no excuse\b.*"),
        ("I was half asleep.", "asleep", r"half[- ]asleep\b"),
        ("It was an oversight of ours.", "ours", r"(?:an? )?(?:oversight|mistake|error|fault) of ours\b.*"),
        (
            "I somehow managed to lose the key.",
            "managed+break/confuse/corrupt/crash/delete/forget/ignore/kill/lose/mess/misread/miss/overlook/screw/wipe",
            r"(?:we|i) (?:somehow )?managed to (?:<adv>)(?:overlook|break|miss|misread|forget|lose|delete|wipe|kill"
            r"|crash|confuse|mess|screw|ignore|corrupt)\b.*",
        ),
        (
            "I neither asked the pilot nor the mate.",
            "neither",
            r"(?:we|i) neither (?:read|asked|tested|checked|knew|looked|noticed|saw|told|thought|reviewed) .* nor\b.*",
        ),
        ("We brushed aside the first sign.", "brushed", r"(?:we|i) brushed (?:aside|off)\b.*"),
    ),
)
