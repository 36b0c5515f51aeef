"""Rules about hindsight, and about drama."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, NOBODY, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, WEAK
from pmfacilitator.language.flag import DRAMATIC, HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

HINDSIGHTS = (
    Rule(
        name="all-they-had-to-do",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>all (?:that )?(?:(?:he|she|they|you|we|i|anyone|someone|anybody|the \w+(?: \w+)?"
        r"|[\w@-]{1,30}) (?:had|needed|have|has|need|needs|would have had|ought) to do|(?:it|this|that) (?:took"
        r"|needed|would have taken|required)|(?:that )?was (?:needed|required|necessary)) (?:was|is|were|would "
        r"have been|to|here)\b.*)",
        triggers="all",
        matches="All they had to do was read the banner.",
        spares="All the pods had to do a cold start.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"^then,|\bthis time\b|, and (?:they|we|you)(?:'d| would| could) (?:get|have|receive)\b|\ball "
        r"(?:that )?i (?:need|have) to do\b|\ball i had to do\b|\ball (?:you|we) (?:need|have|needs?) to do (?:is"
        r"|to)\b(?!.*\b(?:fault|was)\b)|\b(?:needs?|has|have) to do (?:is|now is)\b",
    ),
    Rule(
        name="just-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:just|only|simply) (?:had|needed|need|needs|have) to (?P<object>\w+\b.*)|simply "
        r"(?:did not|didn't|failed|forgot|ignored|never) .*)",
        triggers="need needs had needed simply",
        matches="They just had to read the banner.",
        spares="The pod just had to read the banner.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        subjects=frozenset({THEY, PERSON, TEAM, WEAK}),
        unless=r"\b(?:users?|customers?|clients?|visitors?|teams?) (?:just|only|simply) (?:had|need|needed|have) "
        r"to\b",
    ),
    Rule(
        name="even-a-child-knows",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>even (?:a |an |the )?(?:beginner|novice|child|kid|junior|intern|student|newbie|rookie"
        r"|toddler|amateur|monkey|five-year-old)s? (?:\w+ )?(?:knows?|knew|can|could|would|understands?|sees?)\b.*)",
        triggers="even",
        matches="Even a novice knows where the valve is.",
        spares="Even a novice finds the valve with this page.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="no-sane-person",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:nobody|no one|no-one|nobody else) (?:in (?:their|his|her) right mind|with (?:half "
        r")?(?:a brain|any (?:sense|clue|experience)|common sense)|sane|sensible)\b.*|no (?:sane|competent"
        r"|reasonable|serious|self-respecting|professional|decent|responsible|experienced|half-decent) (?:person"
        r"|engineer|developer|admin|operator|team|company|organi[sz]ation|vendor|manager|reviewer|human|dba"
        r"|sysadmin|business)s? (?:would|does|deploys?|runs?|ships?|does this|will|should|could)\b.*)",
        triggers="nobody mind brain sense no",
        matches="No serious company would run without a spare wheel.",
        spares="No serious fault was found in the wheel.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="so-easy",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>this (?:is|was) (?:so |very |really |pretty |just |all )?(?:elementary|basic stuff"
        r"|basic hygiene|beginner stuff|not rocket science|101)(?=[.,!]|$)|how (?:difficult|complicated|tricky"
        r"|much (?:effort|work)) (?:can|could|would|is|was) it (?:be|really be|take)? ?to\b.*)",
        triggers="elementary basic beginner rocket 101 difficult complicated tricky much",
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
        r"|october|november|december)|months ago|weeks ago|years ago).*|(?:i|we) (?:said|predicted|knew) (?:that )?"
        r"(?:this|it) (?:would|was going to) (?:happen|fail|break|go wrong|blow|end)\b.*)",
        triggers="warned told said predicted knew",
        matches="I warned them about this in spring.",
        spares="I told them about the tour.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|nobody|no one|never) (?:\w+ ){0,2}(?:warned|told)\b|\b(?:alert|page|banner|log"
        r"|dashboard|message|monitor)\w* (?:\w+ )?(?:warned|told)\b|\bknew it would (?:be|take)\b",
    ),
    Rule(
        name="you-only-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:you|one) (?:only|just|simply) (?:had|needed) to (?!wait for)[a-z]+\b.*|(?:you|they"
        r"|he|she) would only have had to\b.*|(?:he|she|they) (?:only|just) needed to [a-z]+\b.*)",
        triggers="only just simply",
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
        unless=r"\bof course (?:we|i|they|it|you) (?:don't|do not|didn't) have\b",
    ),
    Rule(
        name="person-obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly) (?:(?:did|does|do|had|has|have|is"
        r"|are|was|were|should) ?(?:not|n't)|didn't|doesn't|don't|hasn't|hadn't|haven't|wasn't|weren't|isn't|aren't"
        r"|never|should have|should've|could have|failed|missed|ignored|forgot|wasn't|has no|had no|lacks?"
        r"|lacked)\b)",
        triggers="obviously clearly evidently plainly blatantly",
        matches="Whoever wrote this obviously did not run it.",
        spares="The log clearly did not rotate.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        subjects=POSSIBLE_OTHERS,
    ),
    Rule(
        name="obviously-more",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>^\W*obviously (?:wrong|bad|broken|stupid|flawed|a mistake)\b|obviously (?:(?:it's|it "
        r"is|it was|this is|this was|that's|that was) )(?:\w+ ){0,3}(?:to|convenient|easier|wrong|a bad|not tested"
        r"|not ready|going to|bound to|never going)\b.*|(?:so|pretty|[a-z]{3,14}ly|quite) obvious\b(?! (?:fix"
        r"|solution|candidate|next))|(?:it|this|that) (?:was|is|should(?:'ve| have) been|seems|would have been) "
        r"(?:\w+ ){0,2}obvious (?:to (?:anyone|everyone|us|them|all|him|her|any \w+)|(?:that )?(?:we|he|she|they"
        r"|you|this|it|something|the (?:\w+ ){1,3}(?:would|was going|could|had|needed))\b)|should(?:'ve| have) "
        r"been obvious|obvious in (?:hindsight|retrospect)|(?:with|has) the benefit of hindsight|hindsight is 20/20"
        r"|(?:in|with) (?:hindsight|retrospect),? (?:.{0,60}\b(?:should|shouldn't|wrong|a mistake|was bad"
        r"|obvious)\b|it(?:'s| is| was) (?:\w+ )?(?:clear|obvious|easy|a (?:bad|poor|mistake))|(?:we|i|they|he|she"
        r"|you|this|that|the \w+) (?:\w+ )?(?:should|could|ought|were wrong|was wrong|was a (?:bad|mistake|poor"
        r"|terrible))))",
        triggers="obviously obvious hindsight retrospect",
        matches="In hindsight it was obvious that the quota would run out.",
        spares="There was no obvious pattern in the graph.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        unless=r"\bobvious why\b|\b(?:fix|split|solution|answer) (?:was|seemed)\b|\bobviously (?:wrong|bad|broken"
        r"|invalid) \w+s (?:are|were|will|get|should|must)\b|\b(?:not|no|n't|isn't|wasn't|\w+n't|less|nothing|never"
        r"|n't so|hardly) (?:\w+ ){0,3}obvious\b|\b(?:immediately|incredibly) obvious\b(?! (?:to|that|in "
        r"hindsight))|\bobvious (?:that )?(?:we|it|this|the) (?:\w+ ){0,3}(?:correct|right)\b",
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
        name="anyone-could-see",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:any(?:one|body)|everyone|everybody|a child|an? (?:experienced|competent|careful"
        r"|trained|diligent|prudent|reasonable) (?:\w+ )?(?:operator|engineer|developer|admin|pilot|person|reviewer"
        r"|manager|dba|sre)|any (?:one )?of (?:the|us|them|you)(?: [\w-]+){0,5}?|any (?:competent |decent "
        r"|half-decent |reasonable |sane |good |junior |first-year |senior |experienced |self-respecting |halfway "
        r"competent )?(?:engineer|developer|dev|admin|operator|person|programmer|team|sysadmin|dba|sre|student"
        r"|reviewer|pilot|intern)|a (?:junior|five-year-old|first-year|competent|decent) ?\w*)(?: (?:with|who(?:'s"
        r"|'ve)?|\w+ing) [\w ',-]{1,80}?)? (?:could(?:'ve| have)?|would(?:'ve| have)?|should(?:'ve| have)?|can"
        r"|knows?|knew) (?:\w+ )?(?:see|seen|tell|told|know|known|notice|noticed|predict|predicted|spot|spotted"
        r"|caught|catch|done|realised|realized|foreseen|guess|guessed|understood|have|that|not to|better|this|it)\b"
        r"|(?:saw|seen|see) (?:this|that|it) coming|writing (?:was|is) on the wall|(?:only|just) a matter of time"
        r"(?= before| until|[.,]|$)|accident waiting to happen|disaster waiting to happen|asking for trouble|(?:was"
        r"|were) bound to (?:fail|break|happen|go wrong)|(?:would|could) have been (?:so |very |really |quite )?"
        r"(?:trivial|easy|simple) to|looking back,? (?:it|this|that|we|i|he|she|they|the \w+) (?:\w+ )?(?:should"
        r"|could|(?:was|were|is) (?:\w+ )?(?:obvious|clear|wrong|a mistake|naive|too|stupid|blind|foolish|careless"
        r"|bad|poor))|people problem|(?:this|that|it) was (?:preventable|avoidable)(?=[.!]|$)|(?:can't|cannot|can "
        r"not) believe (?:that )?(?:you|they|nobody|no one|someone|he|she|we|i)\b|how is it (?:even )?possible "
        r"that (?:nobody|no one|you|they|someone|we)\b|what did (?:you|they|he|she|we|anyone) expect|(?:the|all the"
        r"|clear|obvious) (?:signs|warning signs|warnings|red flags) (?:were|was) (?:\w+ )?(?:there|everywhere"
        r"|obvious|ignored|clear)|warning signs (?:we|they|that|he|she) (?:\w+ )?(?:missed|ignored)|signs? (?:that "
        r")?(?:we|they|he|she|you|everyone|the team) (?:all )?(?:missed|ignored|overlooked)|(?:it's|it is|just"
        r"|basic|simple|plain|was|like) common sense|no-brainer|(?:not|isn't|ain't|it's not) rocket science|how "
        r"hard (?:is|can|could|would|was) (?:it|this|that)(?: be)?(?: to \w+)?\b(?!.*\bto (?:find|debug|reproduce"
        r"|measure)\b)|is it (?:really )?(?:that|so) hard to|could(?:'ve| have) (?:so )?(?:easily|simply|just"
        r"|trivially|quickly) (?!been\b)\w+|(?:would|could) have (?:taken|needed|cost|required) (?:\w+ )?(?:just "
        r"|only |less than |all of )?(?:a |one |two |five |ten |thirty )(?:second|minute|five minutes|line|quick"
        r"|simple|single)s?\b|a (?:simple|quick|basic|trivial|five[- ]minute|two[- ]minute|cursory|single|little) "
        r"(?:\w+ )?(?:check|test|look|glance|peek|grep|review|search|google|phone call|call|question|message|ping"
        r"|sanity check|smoke test|read|dry run|double-?check|bit of \w+)(?: (?:at|of|in|with|on|through|to|by"
        r"|from) (?:[\w-]{1,20} ){0,4}?[\w-]{1,20})? (?:\w+ )?(?:would|could|might|should)(?:'ve| have)|told you so"
        r"|surely (?:you|they|he|she|someone|somebody|anyone) (?:know|knows|knew|could|should|must|would|realise\w*"
        r"|realize\w*|noticed|read)\b|(?:quite|so|painfully|blatantly|blindingly|glaringly) (?:obviously|clearly)\b"
        r"|(?:seasoned|competent|professional|experienced|real|decent|proper|sane|half-competent) (?:\w+ (?:or"
        r"|and) )?[\w-]+ (?:would|wouldn't|would not|would never) (?:not |never |ever )?(?:have )?(?:made?|do|done"
        r"|allow\w*|ship\w*|merge\w*|write|written|design\w*)|i (?:knew|told (?:you|them|everyone)) (?:it all along"
        r"|(?:this|that|it) (?:was going to|would|will)\b)|i knew it(?=[.!]|$| all)|i (?:predicted|foresaw|warned "
        r"(?:you|them|everyone) (?:about|of|that)|saw) (?:this|that|it) (?:would|coming|months|weeks|years|all|from"
        r"|long|already|ages)\b|(?:result|outcome|outage|failure|crash|disaster|incident) (?:was|is) (?:entirely "
        r"|totally |completely |all too |so |very |quite |utterly |sadly )?(?:predictable|foreseeable)|heads "
        r"(?:should|will|must|need to) roll|(?:this|that|it|which) (?:was|is) (?:entirely|completely|totally|easily"
        r"|100 ?%|clearly|absolutely|fully|utterly|so|very) (?:preventable|avoidable)|(?:doesn't|didn't|does not) "
        r"take a (?:genius|rocket scientist|phd)|five[- ]year[- ]old could|(?:someone|somebody|anyone|they|he|she"
        r"|you|one of (?:you|them)) must have (?:noticed|known|seen|realised|realized|thought|read)|(?<!i\s)"
        r"(?<!we\s)\b[\w-]{2,20} (?:must have|had to have) (?:noticed|known|seen|reali[sz]ed)|(?:he|she|they|guy"
        r"|pilot|captain|driver|engineer|operator) had to (?:know|have known|see|notice)\b|you(?:'d| would) "
        r"(?:think|expect|hope|assume) (?:that )?(?:someone|somebody|they|he|she|anyone|people|at least|one of|any "
        r"of|a \w+|the \w+ team)\b|(?:this is|that's|thats|that is) (?:what happens|what you get) (?:when|for)"
        r"|this is (?:exactly )?why (?:you|we) (?:don't|do not|never|need to)|(?:nice|great|good|fine|excellent) "
        r"(?:job|work) (?:breaking|deleting|testing|taking|ruining|killing|crashing|everyone)|(?:thanks|congrats"
        r"|congratulations|kudos|well done|way to go)(?: \w+)? (?:for|on) (?:missing|ignoring|not|losing|making"
        r"|wasting|forgetting|breaking|deleting|ruining|killing|crashing|taking down|wasting|nothing|screwing)"
        r"|thanks for nothing|star(?:ing|ed) (?:us|them|him|her|me|you|everyone) in the face|right in front of "
        r"(?:us|them|him|her|our eyes|their eyes|his eyes)|under (?:our|their|his|her) (?:noses?|eyes)|should(?:'ve"
        r"| have) been (?:clear|apparent|evident) to|as (?:we|everyone|everybody|anyone) knows?,? (?:you|they|we) "
        r"(?:should|never|must))\b",
        triggers="had+know must+known must+seen must+realised must+realized must+noticed had+notice seasoned "
        "professional competent real sane proper surely obviously clearly predictable foreseeable predicted "
        "foresaw warned saw knew experienced careful trained diligent prudent reasonable believe bound trivial "
        "preventable avoidable genius scientist phd five must thanks congrats congratulations kudos face front "
        "noses nose eyes apparent evident clear anyone anybody everyone everybody child quick basic cursory single "
        "little minute two junior decent coming wall matter waiting asking warnings flags sense brainer rocket "
        "hard easily simply just trivially quickly simple easy needed why+don't/need/never/not any+admin/dba/dev/"
        "developer/engineer/intern/of/operator/person/pilot/programmer/reviewer/sre/student/sysadmin/team get/"
        "happens+what first+year work/job+excellent/fine/good/great/nice people+problem go/done+way/well possible"
        "+how told+have/so/them/would/you sign/signs+all/he/obvious/she/team/the/they/warning/we/you know/knows+as "
        "looking+back heads+roll taken/cost/required+could/would think/expect/hope/assume+what/you/you'd",
        matches="A quick look at the dashboard would have told us.",
        spares="A quick look at the dashboard told us.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\bthe same\b|\b(?:not|n't|isn't|no|never|nobody|no one) (?:\w+ ){0,3}(?:saw|seen|see) (?:this|that"
        r"|it) coming|\b(?:could have|would have) happened to anyone|\bexpect to (?:happen|see)\b|\bis that "
        r"(?:everyone|anyone|anybody|everybody) can (?:see|tell|know)\b|\banyone (?:could|would|can) have (?:made"
        r"|done)\b|\b(?:make|so|making) (?:\w+ ){0,4}(?:anyone|everyone|everybody) can (?:see|tell|know)"
        r"|\beveryone should know\b|\bit took me about\b|\bso clearly (?:set|state|define|communicate|explain"
        r"|mark)\b|\bany of them then\b|\blet (?:everyone|everybody|anyone) know\b|\bnot everyone knows\b"
        r"|\beverybody knows that\b|\banyone can (?:render|see|tell|have|do)\b|\b(?:we|i) could have simply\b"
        r"|\beveryone should have\b",
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
        triggers="caught shown told kept prevented revealed saved spotted found avoided exposed flagged stopped "
        "seen warned made enough sufficed helped done",
        matches="Basic awareness of the tide would have kept them off the sandbank.",
        spares="An alert on the tide would have kept them off the sandbank.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:alerts?|alarms?|canary|monitor\w*|dashboards?|staging|automated|automatic\w*|linter|ci"
        r"|retr\w+|timeouts?|unit|integration|regression)\b|\b(?:not|n't|never) (?:\w+ ){0,2}have\b|\?\W*$",
    ),
    Rule(
        name="plain-to-see",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:in|with)(?: the benefit of)? (?:hindsight|retrospect),? .{0,80}\b(?:clearly|foolish"
        r"|naive|stupid|silly|reckless|careless|far too|way too|never should)\b.*|(?:it's|it is|it was|that's|that "
        r"was|this is|this was) (?:\w+ )?(?:obvious|easy|clear) (?:now (?:that|how)|to (?:predict|foresee|spot"
        r"|avoid|prevent|miss)\b|from the (?:very )?(?:start|beginning|outset|first))\b.*|from the (?:very )?"
        r"(?:start|beginning|outset) it was (?:\w+ )?(?:clear|obvious|plain)\b.*|(?:answer|clue|cause|warning"
        r"|information|evidence|data|signs?|symptoms?|problem) (?:was|were|had been) (?:\w+ ){0,2}?(?:in the "
        r"(?:logs?|first|docs?|readme|manual|graphs?|dashboards?)|all along|there all|there for (?:all|anyone)"
        r"|staring|in plain (?:sight|view))\b.*|(?:easily|readily|trivially) (?:avoided|prevented|spotted|caught) "
        r"(?:mistakes?|errors?|bugs?|accidents?|outages?|failures?|problems?)\b.*|(?:fix|solution|answer|choice"
        r"|decision|right thing|course of action|way out|next step) (?:is|was|seemed|should be) (?:\w+ )?obvious\b"
        r"(?! once| after| when).*|such an obvious\b.*|(?:was|were|had been) obvious (?:prior|before|beforehand|in "
        r"advance|at the time)\b.*|(?:notic|see|spot|catch|miss|overlook)\w* the obvious\b.*|(?:all the |the )?"
        r"(?:information|data|warnings?|evidence|everything|clues?|facts) (?:[\w'-]+ ){0,6}?(?:was|were) (?:all "
        r")?available to (?:him|her|them|us|you|the (?:crew|team|pilot|operator|captain|board))\b.*|(?:is|was|are"
        r"|were) (?:a |an )?(?:very |really |pretty |such )?basic (?:skills?|knowledge|mistakes?|errors?|rules?"
        r"|precautions?|competence|common sense)\b.*|(?:seconds?|minutes?|look|call|glance|check) would have been "
        r"(?:enough|sufficient|plenty)\b.*|miss(?:ed|es|ing)? (?:the |an |such an? |many |several )?(?:\w+ "
        r")?obvious (?!ly)\b.*|you (?:just|only) have to (?:look|read|check|ask|think)\b.*|(?:as simple as|a "
        r"simple matter of|a mere matter of) (?:reading|checking|looking|asking|running|testing|calling|opening"
        r"|following)\b.*|(?:obvious|plain|clear|apparent|evident)(?:ly)? (?:\w+ )?to (?:any(?:one|body)|everyone"
        r"|everybody|us all|all (?:of us|concerned))\b.*|(?:must|should|ought to) have been (?:\w+ )?(?:apparent"
        r"|obvious|clear|evident|plain)\b.*|(?:warning )?signs? (?:was|were|had been|have been) (?:all |right "
        r"|clearly |already )?(?:there|impossible to miss|everywhere|clear|obvious|in front of)\b.*|(?:was|were|is"
        r"|'s) (?:\w+ ){0,2}?(?:impossible|hard) to (?:miss|overlook)\b(?! (?:the|a|that) \w+ (?:ui|page|button)).*"
        r"|(?:answer|solution|cause|fix|clue|warning|problem|error) (?:was|is|had been|were) (?:\w+ ){0,2}?"
        r"(?:right there|right in front|staring|in plain sight|in front of (?:them|us|him|her|you)|on the first "
        r"page|in the first (?:line|paragraph|result))\b.*|(?:well |so |all )?(?:that|this|it) was (?:so |entirely "
        r"|all too |totally |completely |pretty |quite |very |utterly |perfectly )?(?:predictable|foreseeable"
        r"|inevitable|to be expected)\b(?! (?:that|because|given|once|as)\b).*|(?:outcome|result|failure|outage"
        r"|crash|accident|incident) (?:was|is) (?:all |only )?(?:inevitable|bound to happen|to be expected"
        r"|predictable)\b.*|as (?:could|might|should) have been (?:predicted|expected|foreseen|guessed"
        r"|anticipated)\b.*|(?:could|should|might) have been (?:predicted|foreseen|guessed) (?:by (?:any\w*"
        r"|everyone|all)|from|years|months|weeks|long|easily)\b.*|(?:ample|plenty of|more than enough) (?:time"
        r"|opportunity|opportunities|warning|notice|chances?) (?:for|to)\b.*|(?:only|just) a matter of time\b"
        r"(?=\W*$| (?:with|given|before|until|when)).*|everyone (?:who \w+ )?knows? (?:not to|that you|you)\b.*|"
        r"(?:error message|error|message|docs?|manual|readme|page|label|instructions?) (?:literally|clearly|plainly"
        r"|explicitly) (?:says?|said|states?|told|tells?)\b.*|it (?:literally|clearly|plainly|explicitly) (?:says"
        r"|states|tells you)\b.*|(?:basic|elementary) (?:programming|computer science|stuff|hygiene)(?: 101)?"
        r"(?=[.!,]|$))",
        triggers="basic available+information/data/warning/warnings/evidence/everything/clue/clues/facts would"
        "+enough/sufficient/plenty obvious obvious obviously plain plainly clear clearly apparent apparently "
        "evident evidently visible visibly signs sign impossible answer solution cause fix clue warning problem "
        "error predictable foreseeable inevitable expected predicted foreseen guessed anticipated ample plenty "
        "enough matter knows know literally explicitly basic elementary you+just+have you+only+have hindsight/"
        "retrospect+careless/foolish/naive/never/reckless/silly/stupid/too easy+avoid/foresee/predict/prevent/spot "
        "information/evidence/data/symptom/symptoms+along/dashboard/doc/docs/first/graph/graphs/log/logs/manual/"
        "readme/staring/there easily/readily/trivially+avoided/caught/prevented/spotted just/only+have simple"
        "+asking/calling/checking/following/looking/opening/reading/running/testing",
        matches="The ice on the wing was plain to anyone on the ramp.",
        spares="The ice on the wing was plain white.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|never|less|hardly|far from|nothing|make it|made it|making it|no) (?:[\w']+ ){0,4}"
        r"(?:obvious|plain|clear|apparent|evident|visible|inevitable|predictable|enough|easy)\b|\b(?:clear|visible"
        r"|obvious) to (?:everyone|all) (?:how|what|that|who|where)\b|\bto make\b|\bwill be\b|\bplenty of "
        r"time\b.*\b(?:left|before)\b|\bmakes? (?:this|it|that|them) (?:\w+ )?(?:visible|obvious|clear|plain)\b|\b"
        r"(?:should|will|must) be (?:clear|obvious|apparent|evident|plain)\b|\blet everyone know\b|\bplenty of "
        r"time (?:for|to)\b(?! (?:him|her|them|anyone|somebody|someone|the \w+ to)\b)|\bmost basic stuff\b"
        r"|\bobvious enough\b|\bfailure is inevitable\b|\bin the first place\b|\bas simple as asking\b|^\W*once\b",
    ),
)

DRAMAS = (
    Rule(
        name="drama",
        category=DRAMATIC,
        pattern=r"(?P<verb>\b(?:ridiculous(?:ly)?|unbelievabl[ey]|outrageous(?:ly)?|disgraceful(?:ly)?|appalling"
        r"(?:ly)?|laughabl[ey]|ludicrous(?:ly)?|preposterous|horrendous(?:ly)?|atrocious(?:ly)?|abysmal(?:ly)?"
        r"|insanity|shit ?show|cluster ?fuck|dumpster fire|train ?wreck|fiasco|debacle|(?:(?:is|was|were|are|be"
        r"|been|what|such|it's|that's|this) (?:an? )?|^\W*)(?:absolute|complete|total|utter|unmitigated|real|huge"
        r"|epic) (?:disaster|mess|joke|chaos|disgrace|shambles|nightmare|catastrophe|garbage|clusterfuck|madness"
        r"|insanity|failure|incompetence)|(?:absolutely|completely|totally|utterly|simply|just) (?:insane"
        r"|unacceptable|absurd|crazy|pathetic|hopeless|terrible|horrible|awful|mad)|what the (?:hell|fuck|heck)|wtf"
        r"|for (?:fuck's|god's|christ's) sake|how on earth|are you kidding)\b|(?<=\w)!{3,}|(?<=\w)[?!]*(?:\?!"
        r"|!\?)[?!]+)",
        triggers="ridiculous ridiculously unbelievable unbelievably outrageous outrageously disgraceful "
        "disgracefully appalling appallingly laughable laughably ludicrous ludicrously preposterous horrendous "
        "horrendously atrocious atrociously abysmal abysmally insanity shitshow shit clusterfuck cluster dumpster "
        "trainwreck train fiasco debacle disaster mess joke chaos disgrace shambles nightmare catastrophe garbage "
        "madness failure incompetence insane unacceptable absurd crazy pathetic hopeless terrible horrible awful "
        "mad hell fuck heck wtf sake earth kidding !!! ?!",
        matches="Four hours without a page is ridiculous.",
        spares="Four hours without a page is long.",
        reason=reasons.DRAMA,
        rewrite="drama",
        unless=r"\breal failure mode\b",
    ),
    Rule(
        name="mild-drama",
        category=DRAMATIC,
        pattern=r"\b(?P<verb>terrible|terribly|horrible|horribly|awful|disaster(?! recovery| plan)|nightmare"
        r"|catastroph(?:e|ic|ically)|disastrous(?:ly)?|insane(?:ly)?|crazy|absurd(?:ly)?|chaos(?! engineering| "
        r"monkey| mesh| test)|chaotic|pathetic|shocking(?:ly)?|hopeless(?:ly)?|mess|massive(?:ly)?|painful(?:ly)?)\b",
        triggers="terrible terribly horrible horribly awful disaster nightmare catastrophe catastrophic "
        "catastrophically disastrous disastrously insane insanely crazy absurd absurdly chaos chaotic pathetic "
        "shocking shockingly hopeless hopelessly mess massive massively painful painfully",
        matches="The failover was a nightmare.",
        spares="The failover took an hour.",
        reason=reasons.DRAMA,
        rewrite="drama",
        strict=True,
    ),
    Rule(
        name="hedges",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>obviously|clearly|simply|just|of course|trivially|needless to say)\b",
        triggers="obviously clearly simply just course trivially needless",
        matches="Just restart it.",
        spares="Restart it.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        strict=True,
    ),
)
