"""Rules about people who were told, warned or punished, and about promises to do better."""

from pmfacilitator.language.cast import LIKELY_OTHERS, NONE, PEOPLE, POSSIBLE_OTHERS, UNLISTED
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_BETTER = (
    r"(?:be|not|never|always|stop|slow|follow|comply|obey|adhere|respect|pay|take (?:more |better |greater )?care|"
    r"(?:double|triple)[- ]?check|check|verify|think|listen|communicate)"
)
_DONE_TO = r"(?:(?:has|have|had) (?:\w+ )?been|was|were|is|are|is being|are being|will be|is to be|are to be|got) "
_GIVEN = (
    r"(?:given|offered|sent|handed|issued|assigned) (?:additional|further|extra|more|remedial|refresher|mandatory"
    r"|some|a written|a verbal|a final|a formal) (?:\w+ )?(?:coaching|training|guidance|counsell?ing"
    r"|supervision|warning|instruction|lessons?|feedback)"
)
_WARNED = r"(?:reminded|told|instructed|ordered|admonished|advised|cautioned|warned|urged|made aware|made to)"

REPRIMANDS = (
    Rule(
        name="was-told-to",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>{_DONE_TO}(?:\w+ly |again |all |now |since |both |already )*(?:{_GIVEN}\b.*"
        rf"|{_WARNED} (?:again |once more |of (?:the |their |his |her |its |our )?(?:\w+ )?(?:importance|polic\w+"
        rf"|rules?|dut\w+|responsibilit\w+|procedures?|obligations?|requirements?|need)\b|(?:to|not to|never "
        rf"to) {_BETTER}\b|not to\b|that (?:they|he|she|it) (?:must|should|need|ha[sd] to)|about (?:his|her|their) "
        rf").*))",
        triggers="given/offered/sent/handed/issued/assigned/reminded/told/instructed/ordered/admonished/advised/"
        "cautioned/warned/urged/made+are/be/been/being/got/is/was/were",
        matches="The drivers were told to follow the checklist.",
        spares="The customers were told that the site was back.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=POSSIBLE_OTHERS,
        unless=r"\b(?:users?|customers?|clients?|visitors?|residents?|passengers?|patients?|participants?|public"
        r"|contributors?|people|attendees|everyone|they|he|she) (?:\w+ )?(?:has|have|had|was|were|got|are|is"
        r"|will)\b(?! (?:been )?(?:formally|sternly|repeatedly))",
    ),
    Rule(
        name="told-them-to",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:reminded|reminding|admonished|instructed|warned|lectured|cautioned|re-?educated"
        rf"|drill(?:ed)? (?:it |this )?into) (?P<agent><who>) (?:to {_BETTER}|not to|never to|of the importance|of "
        rf"(?:their|his|her) |that (?:they|he|she|the \w+|alarms?|alerts?|tests?|this|it|\w+ing)(?: \w+)? (?:must"
        rf"|should|need|ha[sd] to|isn't|aren't|is not|are not|will)\b|about (?:\w+ing|the importance|not|his|her"
        rf"|their)\b)(?P<object>.*))",
        triggers="reminded/reminding/admonished/instructed/warned/lectured/cautioned/reeducated/educated/drill/"
        "drilled+about/never/not/of/that/to",
        matches="The lead has reminded the crew not to skip steps.",
        spares="The banner reminded the users that the site would close.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:users?|customers?|clients?|visitors?|residents?|passengers?|patients?|public) (?:to|not|of"
        r"|that|about)\b|\bwarned (?:us|me|them|everyone|people|the \w+|management) (?:\w+ )?(?:that|about)\b",
    ),
    Rule(
        name="spoken-to",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:spoken|talked|spoke|chatted) (?:sternly |seriously |privately |directly )?(?:to"
        r"|with) (?P<agent><who>)(?: (?:involved|concerned|responsible|in question|at fault|who|whose|about (?:his"
        r"|her|their|it|this|that)|and (?:he|she|they) (?:will|won't|knows?|understands?|promised|now|agreed))\b.*))",
        triggers="spoken talked spoke chatted",
        matches="I have talked to the driver about his notes.",
        spares="I have talked to the driver about the pump.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=POSSIBLE_OTHERS | UNLISTED,
        unless=r"\b(?:nobody|no one|not|never|\w+n't) (?:\w+ ){0,3}(?:spoken|talk|talked|spoke|given|sent)\b|\bwho "
        r"(?:had|has|have|can|could|knows|knew|saw|uses?|used|runs?|maintains?|wrote|were affected|was affected)\b"
        r"|\b(?:them|him|her) about it, (?:they|he|she) have\b|\bspoken to the \w+ who (?:suggest|said|say|think"
        r"|confirm)|\babout their experiences?\b",
    ),
    Rule(
        name="promised-to-do-better",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:(?:will not|won't|will never|promised? (?:not )?to|make sure|promise|ensure|going "
        r"to make sure)(?: that)?(?: (?:i|he|she|they|we|you))?(?: (?:will not|won't|do not|don't|never|to not|not "
        r"to|does not|doesn't))?(?: ever)? (?:do|make|repeat|let|commit|try) (?:it|this|that|(?:this|that|the same"
        r"|such|these|those|my|his|her|their) (?:\w+ )?(?:mistakes?|things?|errors?|blunders?))(?: happen)? again|"
        r"(?:(?:do|does|did) not|don't|never|promised? (?:not|never) to) (?:ever )?repeat (?:this|it|that|the same"
        r"|my|his|such)\b.*|(?:will|'ll|shall|promise to|going to|need to|must|have to|should|try to) (?:\w+ )?"
        r"(?:check|test|review|look|verify|proofread|read|inspect|examine|prepare|plan|think|ping|communicate"
        r"|document|track|monitor|watch|listen|handle it|do it|do this|do that|do) (?:[^.;]{0,60} )?(?:more "
        r"carefully|carefully|more thoroughly|more closely|twice|harder|more diligently|(?:more )?properly|better) "
        r"(?:before|next time|in future|in the future|from now|until|when|going forward|this time|$|[.!,])|(?:will"
        r"|'ll|shall|promise to|going to|must|should|need to) (?:\w+ )?(?:keep (?:my|your|his|her|their) eyes|be "
        r"on (?:my|your|his|her|their) toes|keep (?:a )?closer|pay (?:more |better |closer ))\b.*|next time,? (?:i"
        r"|he|she)(?:'ll| will| shall| should| must| need to| needs to| have to| has to| am going to) (?:\w+ )?"
        r"(?:ask|check|test|read|think|look|wait|verify|review|call|double|remember|know|listen|tell|run|use|make "
        r"sure|be|try|not)\b.*))",
        triggers="again/repeat/carefully/thoroughly/closely/twice/harder/diligently/properly/better/eyes/toes/"
        "closer/more/next+better/carefully/closely/closer/commit/diligently/do/eyes/going/harder/let/make/pay/"
        "properly/repeat/thoroughly/time/toes/try/twice",
        matches="I promise not to repeat this.",
        spares="The job will not repeat this step again.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=PEOPLE | {NONE},
        unless=r"\bnext time i'll be\b|\b(?:users?|customers?) (?:will|can)\b|\bwe (?:\w+ )?(?:will|'ll|should"
        r"|shall|need to|must)(?! (?:not|never|be|pay|keep))\b|\bwe'll\b|\bi(?:'ll| will) (?:\w+ )?(?:look|check"
        r"|read|review|test|think|document|verify|examine) (?:[^.;]{0,60} )?(?:better|properly|more closely"
        r"|closer) (?:when|in|until)\b|\?\W*$",
    ),
    Rule(
        name="more-care-wanted",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:more|greater|extra|better|additional|due|special|particular|closer|much more) "
        r"(?:care|attention|caution|diligence|vigilance|discipline|thought)(?: to \w+(?: \w+)?)? (?:should|must"
        r"|needs? to|has to|ought to|will|is to|could) (?:also |always )?(?:be|have been) (?:taken|paid|given"
        r"|exercised|applied|put|shown)\b.*|(?:more|greater|better|closer) (?:care|attention|attention to detail"
        r"|discipline|diligence|vigilance) (?:is|was|are) (?:needed|required|expected|called for)\b.*)",
        triggers="care attention caution diligence vigilance discipline thought",
        matches="Greater care must be taken with the seals.",
        spares="Greater load must be taken from the pumps.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:not|\w+n't|never|rather than|instead of|no amount of) (?:\w+ ){0,4}(?:more|greater|extra) "
        r"(?:care|attention|discipline|vigilance)\b|\b(?:this|the|that|which|issue|ticket|page|area) (?:\w+ )?"
        r"(?:needs?|deserves?) (?:more )?attention\b",
    ),
    Rule(
        name="think-twice",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:don't|do not|never|stop) be(?:ing)? (?:so |such |too |an? )?(?:lazy|sloppy|careless"
        r"|stupid|idiots?|hasty|reckless|complacent|a jerk|a cowboy)\b.*|^\W*(?:please |just |and |so )?think "
        r"(?:twice|again|hard)\b.*|^\W*(?:please |just |action: )?(?:work on|improve|brush up on|polish) (?:your"
        r"|his|her|their) .*|(?:eyes open|eyes peeled|heads up|head out) (?:when|next time|people|everyone"
        r"|folks)\b.*|(?:should|must|please) (?:\w+ )?triple[- ]?check\b.*)",
        triggers="lazy/sloppy/careless/stupid/idiot/idiots/hasty/reckless/complacent/jerk/cowboy/think/work/"
        "improve/brush/polish/eyes/heads/head/triple/triplecheck+again/careless/check/complacent/cowboy/everyone/"
        "folks/hard/hasty/her/his/idiot/idiots/jerk/lazy/people/ppl/reckless/sloppy/stupid/their/time/triplecheck/"
        "twice/when/your",
        matches="Think twice before you open the gate.",
        spares="Open the gate twice a day.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\bheads up (?:everyone|people|folks)\b|\bimprove your (?:coding )?(?:environment|setup|workflow"
        r"|process|tooling)\b|\bthink hard about what\b",
    ),
    Rule(
        name="feedback-for-somebody",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:give|gave|giving) (?P<agent>(?!me|us|it|this|your|you)[\w@-]{2,20}(?: "
        r"[\w-]{2,20})?) (?:some |honest |clear |direct |more |negative |constructive )*feedback (?:on|about"
        r"|regarding) (?:his|her|their)\b.*)",
        triggers="feedback+gave/give/giving",
        matches="Give Joe honest feedback on his notes.",
        spares="Joe gave feedback on the new boat.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="read-first",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:you|one) (?:should|need to|must|have to|ought to|might want to|could) (?:\w+ )?"
        r"(?:read|check|look at|consult|ask|search|study) (?:[^.;]{2,50} )(?:first|before (?:you|\w+ing))\b.*)",
        triggers="first/before+one/you+ask/check/consult/look/must/need/ought/read/search/study/want",
        matches="You should read the harbour rules first.",
        spares="You should see the harbour lights first.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="train-them-better",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:train|coach|educate|instruct|teach|brief|supervise) (?:the |our |your |all |these "
        r"|those )?(?:staff|people|engineers|developers|devs|operators|employees|drivers|nurses|pilots|admins|users"
        r"|reviewers|team|crew|managers) (?:better|properly|harder|more)(?=[.!,]|$| (?:so|to|before|next|about|in"
        r"|on)\b).*)",
        triggers="better/properly/harder/more+brief/coach/educate/instruct/supervise/teach/train",
        matches="Train the drivers properly.",
        spares="Test the brakes properly.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
)
