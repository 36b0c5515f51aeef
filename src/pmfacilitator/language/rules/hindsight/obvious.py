"""Rules about "obviously", "simply", "all they had to do", and what everybody knew."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, NOBODY, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, WEAK
from pmfacilitator.language.flag import HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

OBVIOUS = (
    Rule(
        name="all-they-had-to-do",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>all (?:that )?(?:(?:he|she|they|you|we|i|anyone|someone|anybody|the \w+(?: \w+)?"
        r"|[\w@-]{1,30}) (?:had|needed|have|has|need|needs|would have had|ought) to do(?: (?:after|before|when"
        r"|while|once|then|here|there) (?:[\w-]+ ){1,5}?(?=was|is))?|(?:it|this|that) (?:took|needed|would have "
        r"taken|required)|(?:that )?was (?:needed|required|necessary)) (?:was|is|were|would have been|to|here)\b.*)",
        triggers="all+after/before/do/here/necessary/needed/once/required/taken/then/there/took/when/while+anybody/"
        "anyone/do/he/here/necessary/need/needed/needs/once/ought/required/she/someone/taken/then/took",
        matches="All they had to do was read the banner.",
        spares="All the pods had to do a cold start.",
        reason=reasons.HINDSIGHT,
        rewrite="only-had-to",
        unless=r"^then,|\bthis time\b|, and (?:they|we|you)(?:'d| would| could) (?:get|have|receive)\b|\ball "
        r"(?:that )?i (?:need|have) to do\b|\ball i had to do\b|\ball (?:you|we) (?:need|have|needs?) to do (?:is"
        r"|to)\b(?!.*\b(?:fault|was)\b)|\b(?:needs?|has|have) to do (?:is|now is)\b",
    ),
    Rule(
        name="just-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:just|only|simply) (?:had|needed|need|needs|have) to (?P<object>\w+\b.*)|simply "
        r"(?:did not|didn't|failed|forgot|ignored|never) .*)",
        triggers="need/needs/had/needed/simply+just/only/simply+didn't/failed/forgot/ignored/never/not/to",
        matches="They just had to read the banner.",
        spares="The pod just had to read the banner.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        subjects=frozenset({THEY, PERSON, TEAM, WEAK}),
        unless=r"\b(?:users?|customers?|clients?|visitors?|teams?) (?:just|only|simply) (?:had|need|needed|have) "
        r"to\b|\bnot only had to\b",
    ),
    Rule(
        name="even-a-child-knows",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>even (?:a |an |the )?(?:beginner|novice|child|kid|junior|intern|student|newbie|rookie"
        r"|toddler|amateur|monkey|five-year-old)s? (?:\w+ )?(?:knows?|knew|can|could|would|understands?|sees?)\b.*)",
        triggers="even+amateur/amateurs/beginner/beginners/child/childs/intern/interns/junior/juniors/kid/kids/"
        "monkey/monkeys/newbie/newbies/novice/novices/olds/rookie/rookies/student/students/toddler/toddlers/year",
        matches="Even a novice knows where the valve is.",
        spares="Even a novice finds the valve with this page.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\bcan (?:quickly|easily|now|learn|use|identify|understand|follow|get)\b",
    ),
    Rule(
        name="no-sane-person",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:nobody|no one|no-one|nobody else) (?:in (?:their|his|her) right mind|with (?:half "
        r")?(?:a brain|any (?:sense|clue|experience)|common sense)|sane|sensible)\b.*|no (?:sane|competent"
        r"|reasonable|serious|self-respecting|professional|decent|responsible|experienced|half-decent) (?:person"
        r"|engineer|developer|admin|operator|team|company|organi[sz]ation|vendor|manager|reviewer|human|dba"
        r"|sysadmin|business)s? (?:would|does|deploys?|runs?|ships?|does this|will|should|could)\b.*)",
        triggers="nobody/mind/brain/sense/no+brain/clue/competent/decent/experience/experienced/half/mind/"
        "professional/reasonable/responsible/sane/self/sense/sensible/serious",
        matches="No serious company would run without a spare wheel.",
        spares="No serious fault was found in the wheel.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="so-easy",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>this (?:is|was) (?:so |very |really |pretty |just |all )?(?:elementary|basic stuff"
        r"|basic hygiene|beginner stuff|not rocket science|(?:[a-z]+ ){0,2}101)(?=[.,!]|$)|how (?:difficult"
        r"|complicated|tricky|much (?:effort|work)) (?:can|could|would|is|was) it (?:be|really be|take)? ?to\b.*)",
        triggers="elementary/basic/beginner/rocket/101/difficult/complicated/tricky/much+how/this+all/elementary/"
        "hygiene/is/just/pretty/really/science/so/stuff/to/very/was",
        matches="How difficult can it be to close a gate?",
        spares="How difficult is the gate to close?",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="told-you-so",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:i|we|he|she|they) (?:had )?(?:\w+ )?(?:warned|told) (?:them|you|him|her|everyone"
        r"|everybody|management|you all|y'all|you guys|the \w+(?: team)?) (?:\w+ )?(?:about (?:this|that|it)|this "
        r"(?:would|was going)|it (?:would|was going)|so\b|that (?:this|it) (?:would|was|will)|(?:many|several|a "
        r"hundred|a thousand) times|back in|in (?:january|february|march|april|may|june|july|august|september"
        r"|october|november|december)|months ago|weeks ago|years ago).*|(?:i|we|he|she|they) (?:had )?(?:\w+ "
        r")?(?:warned"
        r"|told) (?!it\b|this\b|that\b)[\w@-]{2,30} (?:that )?(?:this|it|that) (?:would|was going to|was bound to) "
        r"(?:happen|fail|break|go wrong|blow|end|crash|bite|come|never work|not work)\b.*|(?:i|we) (?:said"
        r"|predicted|knew) (?:that )?(?:this|it) (?:would|was going to) (?:happen|fail|break|go wrong|blow|end)\b.*)",
        triggers="warned told said predicted knew",
        matches="I warned them about this in spring.",
        spares="I told them about the tour.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|\w+n't|nobody|no one|never) (?:\w+ ){0,2}(?:warned|told)\b|\b(?:alert|page|banner|log"
        r"|dashboard|message|monitor)\w* (?:\w+ )?(?:warned|told)\b|\bknew it would (?:be|take)\b",
    ),
    Rule(
        name="you-only-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:you|one) (?:only|just|simply) (?:had|needed) to (?!wait for)[a-z]+\b.*|(?:you|they"
        r"|he|she) would only have had to\b.*|(?:he|she|they) (?:only|just) needed to [a-z]+\b.*)",
        triggers="only/just/simply+he/one/she/they/you+to",
        matches="You only had to press the bell.",
        spares="The bell only had to be pressed.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly|of course|apparently|surely|simply"
        r"|literally),? (?:(?P<agent>you|they|he|she|someone|somebody|nobody|no one|we|i|people|management|whoever"
        r"|this person|the (?:\w+ )?<people-noun>|[\w@-]{1,30}) (?:(?:have|has|had|did|do|does|was|were|are|is) )?)"
        r"(?:(?:not|never|just|simply|even|also|really) ){0,2}(?:didn't|did not|doesn't|does not|don't|do not"
        r"|haven't|hasn't|hadn't|never|wasn't|weren't|isn't|aren't|can't|should|shouldn't|failed|missed|ignored"
        r"|forgot|no idea|lacks?|wrong|never tested|untested|rushed|asleep|fault|careless|mistake|bad (?:idea"
        r"|decision|call|judgement|code)|a (?:bad|terrible|stupid|dumb|poor) (?:idea|decision|call|move|choice"
        r"|mistake)|a mistake|nobody|no one|no-one|not (?:tested|reviewed|thinking|paying|enough|a priority)|too "
        r"(?:lazy|busy|slow))\b)",
        triggers="obviously clearly evidently plainly blatantly course apparently surely literally",
        matches="Clearly the team never opened the runbook.",
        spares="The graph clearly shows the drop.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        agents=LIKELY_OTHERS | {ME, WE, NOBODY},
        unless=r"\bof course,? we can't\b|\bobviously,? (?:feel free|you can|you may)\b|\bof course (?:we|i|they|it"
        r"|you) (?:don't|do not|didn't) have\b",
    ),
    Rule(
        name="person-obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly) (?:(?:did|does|do|had|has|have|is"
        r"|are|was|were|should) ?(?:not|n't)|didn't|doesn't|don't|hasn't|hadn't|haven't|wasn't|weren't|isn't|aren't"
        r"|never|should have|should've|could have|failed|missed|ignored|forgot|wasn't|has no|had no|lacks?|lacked)\b)",
        triggers="obviously/clearly/evidently/plainly/blatantly+aren't/arenot/didn't/didnot/doesn't/doesnot/don't/"
        "donot/failed/forgot/hadn't/hadnot/hasn't/hasnot/have/haven't/havenot/ignored/isn't/isnot/lack/lacked/"
        "lacks/missed/n't/never/no/not/should've/shouldn't/shouldnot/wasn't/wasnot/weren't/werenot",
        matches="Whoever wrote this obviously did not run it.",
        spares="The log clearly did not rotate.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        subjects=POSSIBLE_OTHERS,
    ),
    *ways(
        Rule(
            name="obviously-more",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)",
            spares="There was no obvious pattern in the graph.",
            reason=reasons.HINDSIGHT,
            rewrite="drop-hedge",
            unless=r"\bimmediately obvious\b|\bobvious why\b|\b(?:fix|split|solution|answer) (?:was|seemed)\b"
            r"|\bobviously (?:wrong|bad|broken|invalid) \w+s (?:are|were|will|get|should|must)\b|\b(?:not|no|n't"
            r"|isn't|wasn't|\w+n't|less|nothing|never|n't so|hardly) (?:\w+ ){0,3}obvious\b|\b(?:immediately"
            r"|incredibly) obvious\b(?! (?:to|that|in hindsight))|\bobvious (?:that )?(?:we|it|this|the) (?:\w+ "
            r"){0,3}(?:correct|right)\b",
        ),
        (
            "Obviously wrong.",
            "obviously+bad/broken/flawed/mistake/stupid/wrong",
            r"^\W*obviously (?:wrong|bad|broken|stupid|flawed|a mistake)\b",
        ),
        (
            "Obviously it was going to sink.",
            "obviously",
            r"obviously (?:(?:it's|it is|it was|this is|this was|that's|that was) )(?:\w+ ){0,3}(?:to|convenient"
            r"|easier|wrong|a bad|not tested|not ready|going to|bound to|never going)\b.*",
        ),
        (
            "It was pretty obvious.",
            "obvious",
            r"(?:so|pretty|[a-z]{3,14}ly|quite) obvious\b(?! (?:error|message|fix|solution|candidate|next))",
        ),
        (
            "It was obvious that we would run aground.",
            "obvious+is/seems/should/should've/was/would",
            r"(?:it|this|that) (?:was|is|should(?:'ve| have) been|seems|would have been) (?:\w+ ){0,2}obvious "
            r"(?:to (?:anyone|everyone|us|them|all|him|her|any \w+)|(?:that )?(?:we|he|she|they|you|this|it"
            r"|something|the (?:\w+ ){1,3}(?:would|was going|could|had|needed))\b)",
        ),
        ("It should have been obvious.", "should/should've+been", r"should(?:'ve| have) been obvious"),
        ("It is obvious in hindsight.", "obvious+in", r"obvious in (?:hindsight|retrospect)"),
        ("He has the benefit of hindsight.", "benefit", r"(?:with|has) the benefit of hindsight"),
        ("Hindsight is 20/20.", "hindsight", r"hindsight is 20/20"),
        (
            "In hindsight it was a mistake.",
            "hindsight retrospect",
            r"(?:in|with) (?:hindsight|retrospect),? (?:.{0,60}\b(?:should|shouldn't|wrong|a mistake|was bad"
            r"|obvious)\b|it(?:'s| is| was) (?:\w+ )?(?:clear|obvious|easy|a (?:bad|poor|mistake))|(?:we|i|they|he"
            r"|she|you|this|that|the \w+) (?:\w+ )?(?:should|could|ought|were wrong|was wrong|was a (?:bad|mistake"
            r"|poor|terrible)))",
        ),
    ),
    Rule(
        name="known-this-if",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:i|you|he|she|they|we)(?:'d| would)(?: have|'ve) (?:known|seen|noticed|caught|found"
        r"|understood|reali[sz]ed|learned) (?:that|this|it|better) (?:sooner |earlier )?(?:if|had) (?:i|you|he|she"
        r"|they|we) (?!(?:had been|were|was) (?:told|warned|paged|given|shown))\w+.*)",
        triggers="known+if/had seen+if/had noticed+if/had caught+if/had found+if/had understood+if/had realised+if/"
        "had realized+if/had learned+if/had",
        matches="You would have known this if you read the runbook.",
        spares="You would have seen this if it had been logged.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="some-care-would-have",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:an?|one|any|literally one|just one|even one|even a|basic|simple|simply|proper"
        r"|common|elementary|some|better|more|the slightest|the most basic|good) (?:[\w'-]+ ){0,4}?(?:look|grep"
        r"|read|diff|run|call|question|glance|search|review|google|awareness|sense|knowledge|understanding"
        r"|attention|care|thought|conversation|email|message|ping|communication|honesty|planning|preparation"
        r"|diligence|homework|research|inspection|walk|peek|read-through|chat|second thought|reading|discipline"
        r"|supervision|training|manners|courtesy|caution)(?: [\w' -]{1,40}?)? (?:would|could)(?:'ve| have) "
        r"(?:\w+ly )?(?:caught|shown|told|kept|prevented|revealed|saved|spotted|found|avoided|exposed|flagged"
        r"|stopped|seen|warned|made (?:it|this|that) (?:clear|obvious|plain)|been enough|sufficed|helped|done)\b.*)",
        triggers="caught/shown/told/kept/prevented/revealed/saved/spotted/found/avoided/exposed/flagged/stopped/"
        "seen/warned/made/enough/sufficed/helped/done+could've/have/would've+a/an/any/basic/better/common/"
        "elementary/good/more/one/proper/simple/simply/slightest/some+attention/awareness/call/care/caution/chat/"
        "communication/conversation/could/could've/diff/email/google/grep/inspection/knowledge/look/message/ping/"
        "planning/preparation/question/read/reading/research/review/run/search/second/sense/thought/through/"
        "training/understanding/walk/would/would've",
        matches="Basic awareness of the tide would have kept them off the sandbank.",
        spares="An alert on the tide would have kept them off the sandbank.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:alerts?|alarms?|canary|monitor\w*|dashboards?|staging|automated|automatic\w*|linter|ci"
        r"|retr\w+|timeouts?|unit|integration|regression)\b|\b(?:not|\w+n't|never) (?:\w+ ){0,2}have\b|\?\W*$",
    ),
    *ways(
        Rule(
            name="not-that-hard",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb>(?:<way>)\b.*)",
            spares="The lag was predictable enough to plan for.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\bnot (?:very|so|that|too) (?:hard|difficult|complicated) to (?:build|install|set up|use|read"
            r"|implement|add|write|find)\b|\b(?:behav|work|function|perform|operat)\w* as expected\b|\bas expected "
            r"here\b|\b(?:not|\w+n't|never|hardly|less|seem\w*|look\w*) (?:\w+ ){0,3}(?:avoidable|preventable"
            r"|foreseeable|predictable|surprise)\b|\bas expected\b(?!,? (?:nobody|they|you|he|she))|\bbasic "
            r"(?:testing|security|engineering|hygiene|knowledge) (?:of|is|are|was|for|checks?|course|and)\b|\bwhat "
            r"should have been\b|\bhuman factor|\bhindsight bias\b|\b(?:good|decent) \w+ (?:can|could|would)\b",
        ),
        ("What is so hard about it?", "difficult/hard+what/what's", r"what(?:'s| is) (?:so|that) (?:hard|difficult)"),
        (
            "It is not that hard.",
            "complicated/difficult/hard+not",
            r"not (?:that|so|exactly|very|terribly|even) (?:hard|difficult|complicated)(?= to\b|\W*$|[.!])",
        ),
        (
            "It isn't that hard.",
            "isn't+complicated/difficult/hard",
            r"isn't (?:that|so|exactly) (?:hard|difficult|complicated)",
        ),
        (
            "It was easily avoidable.",
            "avoidable/avoided/foreseeable/predictable/preventable/prevented+absolutely/all/avoidable/clearly/"
            "completely/depressingly/easily/eminently/entirely/foreseeable/fully/obviously/perfectly/predictable/"
            "preventable/quite/reasonably/sadly/so/totally/trivially/utterly/very/wholly",
            r"(?:(?:so|all too|very|quite|100 ?%|easily|wholly|completely|totally|entirely|clearly|perfectly"
            r"|obviously|utterly|eminently|trivially|absolutely|fully|sadly|depressingly|reasonably) (?:\w+ )?"
            r"(?:avoidable|preventable|foreseeable|predictable)|(?:easily|wholly|completely|totally|entirely"
            r"|clearly|perfectly|obviously|utterly) been (?:avoided|prevented))",
        ),
        (
            "An avoidable accident.",
            "avoidable foreseeable inflicted preventable unforced",
            r"(?:avoidable|preventable|foreseeable|self-inflicted|unforced) (?:error|mistake|accident|incident"
            r"|outage|death|disaster|tragedy|crash|failure|problem)s?",
        ),
        ("As predicted, it sank.", "expected/inevitable/predicted+as", r"as (?:predicted|expected|was inevitable)"),
        ("No wonder they sank.", "surprise wonder", r"no (?:surprise|wonder) (?:that )?(?:you|they|he|she|we)"),
        (
            "Surprise, surprise.",
            "surprise surprised",
            r"(?:surprise|surprised),? (?:surprise|that (?:nobody|no one|they|you|it|this))",
        ),
        (
            "Who would have thought?",
            "who/who'd+guessed/known/seen/thought",
            r"(?:(?<![a-z]\s)|(?<=and\s)|(?<=but\s)|(?<=so\s))who(?:'d| would| could) have (?:thought|guessed|seen"
            r"|known)",
        ),
        ("What could possibly go wrong?", "go+wrong", r"what could (?:possibly )?go wrong"),
        ("Everyone knew.", "everyone+knew/saw/see", r"everyone (?:knew|saw|could see)"),
        (
            "Several people warned us.",
            "knew/pointed/predicted/said/told/warned+enough/lots/many/several/some",
            r"(?:many|several|some|lots of|enough) (?:people|of us|engineers|voices) (?:\w+ )?(?:warned|pointed"
            r"|predicted|said|knew|told)",
        ),
        (
            "The owner was warned about it.",
            "told/warned+are/is/was/were",
            r"(?:was|were|is|are) (?:warned|told) (?:about (?:this|it|that)|many times|repeatedly|before)",
        ),
        (
            "Predictably, it broke.",
            "needless predictably unsurprisingly",
            r"(?:predictably|unsurprisingly|needless to say),? .*\b(?:failed|broke|broken|crashed|went|wrong|didn't"
            r"|nobody|ignored|down)",
        ),
        (
            "Any competent sailor would know.",
            "competent/decent/good/junior/reasonable/sane/year+can/could/know/knows/should/would",
            r"(?:a|any) (?:first[- ]year|junior|competent|reasonable|sane|half-decent|decent|good) \w+ (?:would"
            r"|could|should|knows?|can)\b",
        ),
        (
            "It is basic stuff.",
            "basic+common/competence/devops/diligence/engineering/hygiene/knowledge/math/security/stuff/testing",
            r"basic (?:stuff|knowledge|math|common|hygiene|diligence|competence|engineering|security|devops|testing)",
        ),
        ("An elementary mistake.", "elementary stuff", r"(?:101|elementary) (?:stuff|mistake|error)"),
        (
            "It should have been easy.",
            "brainer/clear/easy/obvious/simple/trivial+been",
            r"should have been (?:a )?(?:no-brainer|obvious|trivial|simple|easy|clear)",
        ),
    ),
    Rule(
        name="hedges",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>obviously|clearly|simply|just|of course|trivially|needless to say)\b(?!-)",
        triggers="obviously clearly simply just course trivially needless",
        matches="Just restart it.",
        spares="Restart it.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        strict=True,
    ),
)
