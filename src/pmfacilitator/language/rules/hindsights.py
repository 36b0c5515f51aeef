"""Rules about hindsight, and about drama."""

from pmfacilitator.language.cast import MAYBE, ME, NOBODY, PERSON, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import DRAMATIC, HINDSIGHT
from pmfacilitator.language.rules.rule import Rule

_HINDSIGHT = "It was not obvious at the time, or it would have been done; it hides what could be seen then."
_DRAMA = "Strong words say how it felt; a number says how it was."

HINDSIGHTS = (
    Rule(
        name="all-they-had-to-do",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>all (?:that )?(?:(?:he|she|they|you|we|i|anyone|someone|anybody|"
        r"the \w+(?: \w+)?|[\w@-]{1,30}) (?:had|needed|have|has|need|needs|would have had|"
        r"ought) to do|(?:it|this|that) (?:took|needed|takes|would have taken|required|would "
        r"take)|(?:that )?was (?:needed|required|necessary)) (?:was|is|were|would have been|to|"
        r"here)\b.*)",
        triggers="all",
        matches="All they had to do was read the banner.",
        spares="All the pods had to do a cold start.",
        reason=_HINDSIGHT,
        rewrite="none",
        unless=r"\ball (?:you|we) (?:need|have|needs?) to do (?:is|to)\b(?!.*\b(?:fault|was)\b)",
    ),
    Rule(
        name="just-had-to",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:just|only|simply) (?:had|needed|need|needs|have) to (?P<object>\w+\b.*)"
        r"|simply (?:did not|didn't|failed|forgot|ignored|never) .*)",
        triggers="need needs had needed simply",
        matches="They just had to read the banner.",
        spares="The pod just had to read the banner.",
        reason=_HINDSIGHT,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM}),
    ),
    Rule(
        name="obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly|of course|apparently|"
        r"surely|simply|literally),? (?:(?P<agent>you|they|he|she|someone|somebody|nobody|no "
        r"one|we|i|people|management|whoever|this person|the (?:\w+ )?<people-noun>|"
        r"[\w@-]{1,30}) (?:(?:have|has|had|did|do|does|was|were|are|is) )?)(?:(?:not|never|just"
        r"|simply|even|also|really) ){0,2}"
        r"(?:didn't|did not|doesn't|does not|don't|do not|haven't|hasn't|hadn't|never|wasn't|weren't|"
        r"isn't|aren't|can't|should|shouldn't|failed|missed|ignored|forgot|no idea|lacks?|wrong|never "
        r"tested|untested|rushed|asleep|fault|careless|mistake|bad (?:idea|decision|call|judgement|"
        r"code)|a (?:bad|terrible|stupid|dumb|poor) (?:idea|decision|call|move|choice|mistake)|a "
        r"mistake|nobody|no one|no-one|not (?:tested|reviewed|thinking|paying|enough|a priority)|"
        r"too (?:lazy|busy|slow))\b)",
        triggers="obviously clearly evidently plainly blatantly course apparently surely literally",
        matches="Clearly the team never opened the runbook.",
        spares="The graph clearly shows the drop.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, NOBODY, MAYBE}),
    ),
    Rule(
        name="person-obviously",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:obviously|clearly|evidently|plainly|blatantly) (?:(?:did|does|do|had|"
        r"has|have|is|are|was|were|should) ?(?:not|n't)|didn't|doesn't|don't|hasn't|hadn't|"
        r"haven't|wasn't|weren't|isn't|aren't|never|should have|should've|could have|failed|"
        r"missed|ignored|forgot|wasn't|has no|had no|lacks?|lacked)\b)",
        triggers="obviously clearly evidently plainly blatantly",
        matches="Whoever wrote this obviously did not run it.",
        spares="The log clearly did not rotate.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
    ),
    Rule(
        name="obviously-more",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>obviously (?:(?:it's|it is|it was|this is|this was|that's|that was) )"
        r"(?:\w+ ){0,3}(?:to|convenient|easier|wrong|a bad|not tested|not ready|going to|bound "
        r"to|never going)\b.*|(?:so|pretty|[a-z]{3,14}ly|"
        r"quite) obvious\b(?! (?:fix|solution|candidate|next))|"
        r"(?:it|this|that) (?:was|is|should(?:'ve| have) been|seems|would have "
        r"been) (?:\w+ ){0,2}obvious (?:to (?:anyone|everyone|us|them|all|him|her|any \w+)|"
        r"that (?:we|he|she|they|you|this|it|something|the))|should(?:'ve| have) been obvious|"
        r"obvious in (?:hindsight|retrospect)|(?:with|has) the benefit of hindsight|hindsight "
        r"is 20/20|(?:in|with) (?:hindsight|retrospect),? (?:.{0,60}\b(?:should|shouldn't|wrong"
        r"|a mistake|was bad|obvious)\b|it(?:'s| is| was) (?:\w+ )?(?:clear|obvious|easy|"
        r"a (?:bad|poor|mistake))|(?:we|i|they|he|she|you|this|that|the \w+) (?:\w+ )?(?:should"
        r"|could|ought|were wrong|was wrong|was a (?:bad|mistake|poor|terrible))))",
        triggers="obviously obvious hindsight retrospect",
        matches="In hindsight it was obvious that the quota would run out.",
        spares="There was no obvious pattern in the graph.",
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        unless=r"\b(?:not|no|n't|isn't|wasn't|\w+n't|less|nothing|never|n't so|hardly) (?:\w+ ){0,3}obvious\b",
    ),
    Rule(
        name="anyone-could-see",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:any(?:one|body)|everyone|everybody|a child|any (?:competent |decent |"
        r"half-decent |reasonable |sane |good |junior |first-year |senior |experienced |"
        r"self-respecting |halfway competent )?(?:engineer|developer|dev|admin|operator|person|"
        r"programmer|team|sysadmin|dba|sre|student|reviewer|pilot|intern)|a (?:junior|"
        r"five-year-old|first-year|competent|decent) ?\w*)(?: "
        r"with [\w -]{1,30}?)? (?:could(?:'ve| have)?|would(?:'ve| have)?|should(?:'ve| have)?|"
        r"can|knows?|knew) (?:\w+ )?(?:see|seen|tell|told|know|known|notice|noticed|predict|"
        r"predicted|spot|spotted|caught|catch|done|realised|realized|foreseen|guess|guessed|"
        r"understood|have|that|not to|better|this|it)\b|"
        r"(?:saw|seen|see) (?:this|that|it) coming|writing (?:was|is) on the wall|(?:only|just) a "
        r"matter of time(?= before| until|[.,]|$)|accident waiting to happen|disaster waiting to happen"
        r"|asking for trouble|(?:was|were) bound to (?:fail|break|happen|go wrong)|(?:would|cou"
        r"ld) have been (?:so |very |really |quite )?(?:trivial|easy|simple) to|looking back,? (?:it|this|that|"
        r"we|i|he|she|they|the \w+) (?:\w+ )?(?:was|were|should|could|is)|people problem|(?:this|that|it) w"
        r"as (?:preventable|avoidable)(?=[.!]|$)|(?:can't|cannot|ca"
        r"n not) believe (?:that )?(?:you|they|nobody|no one|someone|he|she|we|i)\b|how is it (?:even )?pos"
        r"sible that (?:nobody|no one|you|they|someone|we)\b|what did (?:you|they|h"
        r"e|she|we|anyone) expect|(?:the|all "
        r"the|clear|obvious) (?:signs|warning signs|warnings|red flags) (?:were|was) (?:\w+ )?(?:there|"
        r"everywhere|obvious|ignored|clear)|warning signs (?:we|they|that|he|she) (?:\w+ )?(?:missed|"
        r"ignored)|signs? (?:that )?(?:we|they|he|she|you|everyone|the team) (?:all )?(?:missed|ignored"
        r"|overlooked)|"
        r"(?:it's|it is|just|basic|simple|plain|was) common sense|no-brainer|(?:not|isn't|ain't|it's not) rocket science|how hard (?:is|can|could|"
        r"would|was) (?:it|this|that)(?: be)?(?: to \w+)?\b(?!.*\bto (?:find|debug|reproduce|"
        r"measure)\b)|is it (?:really )?(?:that|so) hard to|"
        r"could(?:'ve| have) (?:so )?(?:easily|simply|just|trivially|quickly) (?!been\b)\w+|(?:would|"
        r"could) have (?:taken|needed|cost|required) (?:\w+ )?(?:just |only |less than |all of )?(?:a |"
        r"one |two |five |ten |thirty )?(?:second|minute|five minutes|line|quick|simple|single)s?\b|"
        r"(?:it's|it is|it was|was) (?:so |as )(?:simple|easy) as|a (?:simple|quick|basic|trivial|"
        r"five[- ]minute|two[- ]minute|cursory|single|little) (?:\w+ )?(?:check|test|look|glance|peek|"
        r"grep|review|search|google|phone call|call|question|message|ping|sanity check|smoke test|read|"
        r"dry run|double-?check|bit of \w+)(?: (?:at|of|in|with|on|through|to|by|"
        r"from) (?:[\w-]{1,20} ){0,4}?[\w-]{1,20})? (?:\w+ )?(?:would|could|might|should)(?:'ve| have)|"
        r"told you so|heads (?:should|will|must|need to) roll|(?:this|that|it|which) (?:was|"
        r"is) (?:entirely|completely|totally|easily|100 ?%|clearly|absolutely|fully|utterly|so|"
        r"very) (?:preventable|avoidable)|(?:doesn't|didn't|does not) take a (?:genius|rocket scientist"
        r"|phd)|five[- ]year[- ]old could|(?:someone|somebody|anyone|they|he|she|you|one of (?:you|"
        r"them)) must have (?:noticed|known|seen|realised|realized|thought|read)|you(?:'d| "
        r"would) (?:think|expect|hope|assume) (?:that )?(?:someone|somebody|they|he|she|anyone|people|"
        r"a \w+|the \w+ team)\b|this is (?:what happens|what you get) (?:when|for)|this "
        r"is (?:exactly )?why (?:you|we) (?:don't|do not|never|need to)|(?:nice|great|good|fine|"
        r"excellent) (?:job|work) (?:breaking|deleting|testing|taking|ruining|killing|crashing|"
        r"everyone)|(?:thanks|congrats|congratulations|kudos|well done|way to go)(?: \w+)? (?:for|"
        r"on) (?:breaking|deleting|ruining|killing|crashing|taking down|wasting|nothing|screwing)|"
        r"thanks for nothing|star(?:ing|ed) (?:us|them|him|her|me|you|everyone) in the face|right in "
        r"front of (?:us|them|him|her|our eyes|their eyes|his eyes)|under (?:our|their|his|"
        r"her) (?:noses?|eyes)|should(?:'ve| have) been (?:clear|apparent|evident) to|as (?:we|everyone"
        r"|everybody|anyone) knows?,? (?:you|they|we) (?:should|never|must))\b",
        triggers="believe possible bound trivial looking people heads preventable avoidable genius scientist phd fiv"
        "e must think expe"
        "ct h"
        "ope assume why happens "
        "get job work thanks congrats congratulations kudos done go face front noses nose eyes apparent "
        "evident clear anyone anybody everyone everybody child any a coming wall matter waiting asking "
        "bound signs warnings flags sense brainer rocket hard easily simply just trivially quickly sign "
        "simple easy told knows taken needed cost required",
        matches="A quick look at the dashboard would have told us.",
        spares="A quick look at the dashboard told us.",
        reason=_HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|isn't|no|never|nobody|no one) (?:\w+ ){0,3}(?:saw|seen|see) (?:this|that|"
        r"it) coming|\b(?:could have|would have) happened to anyone|\bexpect to (?:happen|see)\b"
        r"|\banyone (?:could|would|"
        r"can) have (?:made|done)\b|\b(?:make|so|making) (?:\w+ ){0,4}(?:anyone|everyone|"
        r"everybody) can (?:see|tell|know)",
    ),
)

DRAMAS = (
    Rule(
        name="drama",
        category=DRAMATIC,
        pattern=r"(?P<verb>\b(?:ridiculous(?:ly)?|unbelievabl[ey]|outrageous(?:ly)?|disgraceful(?:ly)?|appa"
        r"lling(?:ly)?|laughabl[ey]|ludicrous(?:ly)?|preposterous|horrendous(?:ly)?|atrocious"
        r"(?:ly)?|abysmal(?:ly)?|insanity|shit ?show|cluster ?fuck|dumpster fire|train ?wreck|fiasc"
        r"o|debacle|(?:(?:is|was|were|are|be|been|what|such|it's|that's|this) (?:an? )?|^\W*)(?:abs"
        r"olute|complete|total|utter|unmitigated|real|huge|epic) (?:disaster|mess|joke|chaos|disgra"
        r"ce|shambles|nightmare|catastrophe|garbage|clusterfuck|madness|insanity|failure|incompeten"
        r"ce)|(?:absolutely|completely|totally|utterly|simply|just) (?:insane|unacceptable|absurd|c"
        r"razy|pathetic|hopeless|terrible|horrible|awful|mad)|what the (?:hell|fuck|heck)|wtf|for "
        r"(?:fuck's|god's|christ's) sake|how on earth|are you kidding)\b|(?<=\w)!{3,}|(?<=\w)[?!]*"
        r"(?:\?!|!\?)[?!]+)",
        triggers="ridiculous ridiculously unbelievable unbelievably outrageous outrageously disgraceful disgracefull"
        "y appalling appallingly laughable laughably ludicrous ludicrously preposterous horrendous horrendo"
        "usly atrocious atrociously abysmal abysmally insanity shitshow shit clusterfuck cluster dumpster t"
        "rainwreck train fiasco debacle disaster mess joke chaos disgrace shambles nightmare catastrophe ga"
        "rbage madness failure incompetence insane unacceptable absurd crazy pathetic hopeless terrible hor"
        "rible awful mad hell fuck heck wtf sake earth kidding !!! ?!",
        matches="Four hours without a page is ridiculous.",
        spares="Four hours without a page is long.",
        reason=_DRAMA,
        rewrite="drama",
    ),
    Rule(
        name="mild-drama",
        category=DRAMATIC,
        pattern=r"\b(?P<verb>terrible|terribly|horrible|horribly|awful|disaster(?! recovery| plan)|"
        r"nightmare|catastroph(?:e|ic|ically)|disastrous(?:ly)?|insane(?:ly)?|crazy|"
        r"absurd(?:ly)?|chaos(?! engineering| monkey| mesh| test)|chaotic|pathetic|"
        r"shocking(?:ly)?|hopeless(?:ly)?|mess|massive(?:ly)?|painful(?:ly)?)\b",
        triggers="terrible terribly horrible horribly awful disaster nightmare catastrophe catastrophic "
        "catastrophically disastrous disastrously insane insanely crazy absurd absurdly chaos chaotic "
        "pathetic shocking shockingly hopeless hopelessly mess massive massively painful painfully",
        matches="The failover was a nightmare.",
        spares="The failover took an hour.",
        reason=_DRAMA,
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
        reason=_HINDSIGHT,
        rewrite="drop-hedge",
        strict=True,
    ),
)
