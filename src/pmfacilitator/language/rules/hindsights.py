"""Rules about hindsight, and about drama."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, NOBODY, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE
from pmfacilitator.language.flag import DRAMATIC, HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

HINDSIGHTS = (
    Rule(
        name="all-they-had-to-do",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>all (?:that )?(?:(?:he|she|they|you|we|i|anyone|someone|anybody|the \w+(?: \w+)?"
        r"|[\w@-]{1,30}) (?:had|needed|have|has|need|needs|would have had|ought) to do|(?:it|this|that) (?:took"
        r"|needed|takes|would have taken|required|would take)|(?:that )?was (?:needed|required|necessary)) (?:was|is"
        r"|were|would have been|to|here)\b.*)",
        triggers="all",
        matches="All they had to do was read the banner.",
        spares="All the pods had to do a cold start.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\ball (?:that )?i (?:need|have) to do\b|\ball i had to do\b|\ball (?:you|we) (?:need|have"
        r"|needs?) to do (?:is|to)\b(?!.*\b(?:fault|was)\b)",
    ),
    Rule(
        name="just-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:just|only|simply) (?:had|needed|need|needs|have) to (?P<object>\w+\b.*)"
        r"|simply (?:did not|didn't|failed|forgot|ignored|never) .*)",
        triggers="need needs had needed simply",
        matches="They just had to read the banner.",
        spares="The pod just had to read the banner.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        subjects=frozenset({THEY, PERSON, TEAM}),
        unless=r"\b(?:users?|customers?|clients?|visitors?|teams?) (?:just|only|simply) (?:had|need|needed|have) to\b",
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
        pattern=r"\b(?P<verb>no (?:sane|competent|reasonable|serious|self-respecting|professional|decent|responsible"
        r"|experienced|half-decent) (?:person|engineer|developer|admin|operator|team|company|organi[sz]ation|vendor"
        r"|manager|reviewer|human|dba|sysadmin|business)s? (?:would|does|deploys?|runs?|ships?|does this|will|should"
        r"|could)\b.*)",
        triggers="no",
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
        r"|everybody|management|you all|y'all|you guys|the \w+(?: team)?) (?:\w+ )?(?:about (?:this|that|it)"
        r"|this (?:would|was going)|it (?:would|was going)|so\b|that (?:this|it) (?:would|was|will)|(?:many|several"
        r"|a hundred|a thousand) times|back in|in (?:january|february|march|april|may|june|july|august|september"
        r"|october|november|december)|months ago|weeks ago|years ago).*|(?:i|we) (?:said|predicted"
        r"|knew) (?:that )?(?:this|it) (?:would|was going to) (?:happen|fail|break|go wrong|blow|end)\b.*)",
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
        pattern=r"\b(?P<verb>you (?:only|just) had to (?:look|read|ask|check|press|restart|wait|call|test|open|run"
        r"|click|turn|follow|think|listen)\b.*)",
        triggers="only just",
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
        r"|this person|the (?:\w+ )?<people-noun>|[\w@-]{1,30}) (?:(?:have|has|had|did|do|does|was|were|are"
        r"|is) )?)(?:(?:not|never|just|simply|even|also|really) ){0,2}(?:didn't|did not|doesn't|does not|don't"
        r"|do not|haven't|hasn't|hadn't|never|wasn't|weren't|isn't|aren't|can't|should|shouldn't|failed|missed"
        r"|ignored|forgot|no idea|lacks?|wrong|never tested|untested|rushed|asleep|fault|careless|mistake"
        r"|bad (?:idea|decision|call|judgement|code)|a (?:bad|terrible|stupid|dumb|poor) (?:idea|decision|call|move"
        r"|choice|mistake)|a mistake|nobody|no one|no-one|not (?:tested|reviewed|thinking|paying|enough|a priority)"
        r"|too (?:lazy|busy|slow))\b)",
        triggers="obviously clearly evidently plainly blatantly course apparently surely literally",
        matches="Clearly the team never opened the runbook.",
        spares="The graph clearly shows the drop.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        agents=LIKELY_OTHERS | {ME, WE, NOBODY},
    ),
    Rule(
        name="person-obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly) (?:(?:did|does|do|had|has|have|is|are"
        r"|was|were|should) ?(?:not|n't)|didn't|doesn't|don't|hasn't|hadn't|haven't|wasn't|weren't|isn't|aren't"
        r"|never|should have|should've|could have|failed|missed|ignored|forgot|wasn't|has no|had no|lacks?|lacked)\b)",
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
        pattern=r"\b(?P<verb>^\W*obviously (?:wrong|bad|broken|stupid|flawed|a mistake)\b|obviously (?:(?:it's|it is"
        r"|it was|this is|this was|that's|that was) )(?:\w+ ){0,3}(?:to|convenient|easier|wrong|a bad|not tested"
        r"|not ready|going to|bound to|never going)\b.*|(?:so|pretty|[a-z]{3,14}ly|quite) obvious\b(?! (?:fix"
        r"|solution|candidate|next))|(?:it|this|that) (?:was|is|should(?:'ve| have) been|seems"
        r"|would have been) (?:\w+ ){0,2}obvious (?:to (?:anyone|everyone|us|them|all|him|her|any \w+)|that (?:we|he"
        r"|she|they|you|this|it|something|the))|should(?:'ve| have) been obvious|obvious in (?:hindsight|retrospect)"
        r"|(?:with|has) the benefit of hindsight|hindsight is 20/20|(?:in|with) (?:hindsight"
        r"|retrospect),? (?:.{0,60}\b(?:should|shouldn't|wrong|a mistake|was bad|obvious)\b|it(?:'s| is"
        r"| was) (?:\w+ )?(?:clear|obvious|easy|a (?:bad|poor|mistake))|(?:we|i|they|he|she|you|this|that"
        r"|the \w+) (?:\w+ )?(?:should|could|ought|were wrong|was wrong|was a (?:bad|mistake|poor|terrible))))",
        triggers="obviously obvious hindsight retrospect",
        matches="In hindsight it was obvious that the quota would run out.",
        spares="There was no obvious pattern in the graph.",
        reason=reasons.HINDSIGHT,
        rewrite="drop-hedge",
        unless=r"\bobviously (?:wrong|bad|broken|invalid) \w+s (?:are|were|will|get|should|must)\b|\b(?:not|no|n't"
        r"|isn't|wasn't|\w+n't|less|nothing|never|n't so|hardly) (?:\w+ ){0,3}obvious\b",
    ),
    Rule(
        name="anyone-could-see",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:any(?:one|body)|everyone|everybody|a child|an? (?:experienced|competent|careful"
        r"|trained|diligent|prudent|reasonable) (?:\w+ )?(?:operator|engineer|developer|admin|pilot|person|reviewer"
        r"|manager|dba|sre)|any (?:one )?of (?:the|us|them|you)(?: [\w-]+){0,5}?|any (?:competent |decent "
        r"|half-decent |reasonable |sane |good |junior |first-year |senior |experienced |self-respecting "
        r"|halfway competent )?(?:engineer|developer|dev|admin|operator|person|programmer|team|sysadmin|dba|sre"
        r"|student|reviewer|pilot|intern)|a (?:junior|five-year-old|first-year|competent"
        r"|decent) ?\w*)(?: with [\w -]{1,30}?)? (?:could(?:'ve| have)?|would(?:'ve| have)?|should(?:'ve| have)?|can"
        r"|knows?|knew) (?:\w+ )?(?:see|seen|tell|told|know|known|notice|noticed|predict|predicted|spot|spotted"
        r"|caught|catch|done|realised|realized|foreseen|guess|guessed|understood|have|that|not to|better|this|it)\b"
        r"|(?:saw|seen|see) (?:this|that|it) coming|writing (?:was|is) on the wall|(?:only"
        r"|just) a matter of time(?= before| until|[.,]|$)|accident waiting to happen|disaster waiting to happen"
        r"|asking for trouble|(?:was|were) bound to (?:fail|break|happen|go wrong)|(?:would|could) have been (?:so "
        r"|very |really |quite )?(?:trivial|easy|simple) to|looking back,? (?:it|this|that|we|i|he|she|they"
        r"|the \w+) (?:\w+ )?(?:should|could|(?:was|were|is) (?:\w+ )?(?:obvious|clear|wrong|a mistake|naive|too"
        r"|stupid|blind|foolish|careless|bad|poor))|people problem|(?:this|that|it) was (?:preventable"
        r"|avoidable)(?=[.!]|$)|(?:can't|cannot|can not) believe (?:that )?(?:you|they|nobody|no one|someone|he|she"
        r"|we|i)\b|how is it (?:even )?possible that (?:nobody|no one|you|they|someone|we)\b|what did (?:you|they|he"
        r"|she|we|anyone) expect|(?:the|all the|clear|obvious) (?:signs|warning signs|warnings|red flags) (?:were"
        r"|was) (?:\w+ )?(?:there|everywhere|obvious|ignored|clear)|warning signs (?:we|they|that|he"
        r"|she) (?:\w+ )?(?:missed|ignored)|signs? (?:that )?(?:we|they|he|she|you|everyone"
        r"|the team) (?:all )?(?:missed|ignored|overlooked)|(?:it's|it is|just|basic|simple|plain|was"
        r"|like) common sense|no-brainer|(?:not|isn't|ain't|it's not) rocket science|how hard (?:is|can|could|would"
        r"|was) (?:it|this|that)(?: be)?(?: to \w+)?\b(?!.*\bto (?:find|debug|reproduce|measure)\b)"
        r"|is it (?:really )?(?:that|so) hard to|could(?:'ve| have) (?:so )?(?:easily|simply|just|trivially"
        r"|quickly) (?!been\b)\w+|(?:would|could) have (?:taken|needed|cost|required) (?:\w+ )?(?:just |only "
        r"|less than |all of )?(?:a |one |two |five |ten |thirty )(?:second|minute|five minutes|line|quick|simple"
        r"|single)s?\b|a (?:simple|quick|basic|trivial|five[- ]minute|two[- ]minute|cursory|single"
        r"|little) (?:\w+ )?(?:check|test|look|glance|peek|grep|review|search|google|phone call|call|question"
        r"|message|ping|sanity check|smoke test|read|dry run|double-?check|bit of \w+)(?: (?:at|of|in|with|on"
        r"|through|to|by|from) (?:[\w-]{1,20} ){0,4}?[\w-]{1,20})? (?:\w+ )?(?:would|could|might|should)(?:'ve"
        r"| have)|told you so|surely (?:you|they|he|she|someone|somebody|anyone) (?:know|knows|knew|could|should"
        r"|must|would|realise\w*|realize\w*|noticed|read)\b|(?:quite|so|painfully|blatantly|blindingly"
        r"|glaringly) (?:obviously|clearly)\b|(?:seasoned|competent|professional|experienced|real|decent|proper|sane"
        r"|half-competent) (?:\w+ (?:or|and) )?[\w-]+ (?:would|wouldn't|would not|would never) (?:not |never "
        r"|ever )?(?:have )?(?:made?|do|done|allow\w*|ship\w*|merge\w*|write|written|design\w*)|i (?:knew"
        r"|told (?:you|them|everyone)) (?:it all along|(?:this|that|it) (?:was going to|would|will)\b)"
        r"|i knew it(?=[.!]|$| all)|i (?:predicted|foresaw|warned (?:you|them|everyone) (?:about|of|that)"
        r"|saw) (?:this|that|it) (?:would|coming|months|weeks|years|all|from|long|already|ages)\b|(?:result|outcome"
        r"|outage|failure|crash|disaster|incident) (?:was|is) (?:entirely |totally |completely |all too |so |very "
        r"|quite |utterly |sadly )?(?:predictable|foreseeable)|heads (?:should|will|must|need to) roll|(?:this|that"
        r"|it|which) (?:was|is) (?:entirely|completely|totally|easily|100 ?%|clearly|absolutely|fully|utterly|so"
        r"|very) (?:preventable|avoidable)|(?:doesn't|didn't|does not) take a (?:genius|rocket scientist|phd)"
        r"|five[- ]year[- ]old could|(?:someone|somebody|anyone|they|he|she|you|one of (?:you"
        r"|them)) must have (?:noticed|known|seen|realised|realized|thought|read)|you(?:'d| would) (?:think|expect"
        r"|hope|assume) (?:that )?(?:someone|somebody|they|he|she|anyone|people|a \w+|the \w+ team)\b|(?:this is"
        r"|that's|thats|that is) (?:what happens|what you get) (?:when|for)|this is (?:exactly )?why (?:you"
        r"|we) (?:don't|do not|never|need to)|(?:nice|great|good|fine|excellent) (?:job|work) (?:breaking|deleting"
        r"|testing|taking|ruining|killing|crashing|everyone)|(?:thanks|congrats|congratulations|kudos|well done"
        r"|way to go)(?: \w+)? (?:for|on) (?:missing|ignoring|not|losing|making|wasting|forgetting|breaking|deleting"
        r"|ruining|killing|crashing|taking down|wasting|nothing|screwing)|thanks for nothing|star(?:ing|ed) (?:us"
        r"|them|him|her|me|you|everyone) in the face|right in front of (?:us|them|him|her|our eyes|their eyes"
        r"|his eyes)|under (?:our|their|his|her) (?:noses?|eyes)|should(?:'ve| have) been (?:clear|apparent"
        r"|evident) to|as (?:we|everyone|everybody|anyone) knows?,? (?:you|they|we) (?:should|never|must))\b",
        triggers="seasoned professional competent real sane proper surely obviously clearly predictable foreseeable "
        "predicted foresaw warned saw knew experienced careful trained diligent prudent reasonable believe possible "
        "bound trivial looking people heads preventable avoidable genius scientist phd five must think expect hope "
        "assume why happens get job work thanks congrats congratulations kudos done go face front noses nose eyes "
        "apparent evident clear anyone anybody everyone everybody child any quick basic cursory single little minute "
        "five two junior competent decent first old coming wall matter waiting asking bound signs warnings flags "
        "sense brainer rocket hard easily simply just trivially quickly sign simple easy told knows taken needed "
        "cost required",
        matches="A quick look at the dashboard would have told us.",
        spares="A quick look at the dashboard told us.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\bthe same\b|\b(?:not|n't|isn't|no|never|nobody|no one) (?:\w+ ){0,3}(?:saw|seen|see) (?:this|that"
        r"|it) coming|\b(?:could have|would have) happened to anyone|\bexpect to (?:happen|see)\b"
        r"|\bis that (?:everyone|anyone|anybody|everybody) can (?:see|tell|know)\b|\banyone (?:could|would"
        r"|can) have (?:made|done)\b|\b(?:make|so|making) (?:\w+ ){0,4}(?:anyone|everyone|everybody) can (?:see|tell"
        r"|know)",
    ),
)

DRAMAS = (
    Rule(
        name="drama",
        category=DRAMATIC,
        pattern=r"(?P<verb>\b(?:ridiculous(?:ly)?|unbelievabl[ey]|outrageous(?:ly)?|disgraceful(?:ly)?"
        r"|appalling(?:ly)?|laughabl[ey]|ludicrous(?:ly)?|preposterous|horrendous(?:ly)?|atrocious(?:ly)?"
        r"|abysmal(?:ly)?|insanity|shit ?show|cluster ?fuck|dumpster fire|train ?wreck|fiasco|debacle|(?:(?:is|was"
        r"|were|are|be|been|what|such|it's|that's|this) (?:an? )?|^\W*)(?:absolute|complete|total|utter|unmitigated"
        r"|real|huge|epic) (?:disaster|mess|joke|chaos|disgrace|shambles|nightmare|catastrophe|garbage|clusterfuck"
        r"|madness|insanity|failure|incompetence)|(?:absolutely|completely|totally|utterly|simply|just) (?:insane"
        r"|unacceptable|absurd|crazy|pathetic|hopeless|terrible|horrible|awful|mad)|what the (?:hell|fuck|heck)|wtf"
        r"|for (?:fuck's|god's|christ's) sake|how on earth|are you kidding)\b|(?<=\w)!{3,}|(?<=\w)[?!]*(?:\?!"
        r"|!\?)[?!]+)",
        triggers="ridiculous ridiculously unbelievable unbelievably outrageous outrageously disgraceful "
        "disgracefully appalling appallingly laughable laughably ludicrous ludicrously preposterous horrendous "
        "horrendously atrocious atrociously abysmal abysmally insanity shitshow shit clusterfuck cluster dumpster "
        "trainwreck train fiasco debacle disaster mess joke chaos disgrace shambles nightmare catastrophe garbage "
        "madness failure incompetence insane unacceptable absurd crazy pathetic hopeless terrible horrible awful mad "
        "hell fuck heck wtf sake earth kidding !!! ?!",
        matches="Four hours without a page is ridiculous.",
        spares="Four hours without a page is long.",
        reason=reasons.DRAMA,
        rewrite="drama",
    ),
    Rule(
        name="mild-drama",
        category=DRAMATIC,
        pattern=r"\b(?P<verb>terrible|terribly|horrible|horribly|awful|disaster(?! recovery| plan)|nightmare"
        r"|catastroph(?:e|ic|ically)|disastrous(?:ly)?|insane(?:ly)?|crazy|absurd(?:ly)?|chaos(?! engineering"
        r"| monkey| mesh| test)|chaotic|pathetic|shocking(?:ly)?|hopeless(?:ly)?|mess|massive(?:ly)?"
        r"|painful(?:ly)?)\b",
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
