"""Rules about people who were told, warned or punished, and about promises to do better."""

from pmfacilitator.language.cast import LIKELY_OTHERS, NONE, PEOPLE, POSSIBLE_OTHERS, UNKNOWN
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_BETTER = (
    r"(?:be|not|never|always|stop|slow|follow|comply|obey|adhere|respect|pay|take (?:more |better |greater )?care|"
    r"(?:double|triple)[- ]?check|check|verify|think|listen|communicate)"
)
_WARNED = r"(?:reminded|told|instructed|ordered|admonished|advised|cautioned|warned|urged|made aware|made to)"
_GIVEN = (
    r"(?:given|offered|sent|handed|issued|assigned) (?:additional|further|extra|more|remedial|refresher|mandatory"
    r"|some|a written|a verbal|a final|a formal) (?:\w+ )?(?:coaching|training|guidance|counsell?ing"
    r"|supervision|warning|instruction|lessons?|feedback)"
)
_DONE_TO = r"(?:(?:has|have|had) (?:\w+ )?been|was|were|is|are|is being|are being|will be|is to be|are to be|got) "

REPRIMANDS = (
    Rule(
        name="was-told-to",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>{_DONE_TO}(?:\w+ly |again |all |now |since |both |already )*(?:{_GIVEN}\b.*"
        rf"|{_WARNED} (?:again |once more |of (?:the |their |his |her |its |our )?(?:\w+ )?(?:importance|polic\w+"
        rf"|rules?|dut\w+|responsibilit\w+|procedures?|obligations?|requirements?|need)\b|(?:to|not to|never "
        rf"to) {_BETTER}\b|not to\b|that (?:they|he|she|it) (?:must|should|need|ha[sd] to)|about (?:his|her|their) "
        rf").*))",
        triggers="given offered sent handed issued assigned reminded told instructed ordered admonished advised "
        "cautioned warned urged made",
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
        triggers="reminded reminding admonished instructed warned lectured cautioned reeducated educated drill drilled",
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
        agents=POSSIBLE_OTHERS | {UNKNOWN},
        unless=r"\b(?:nobody|no one|not|never|n't) (?:\w+ ){0,3}(?:spoken|talk|talked|spoke|given|sent)\b|\bwho "
        r"(?:had|has|have|can|could|knows|knew|saw|uses?|used|runs?|maintains?|wrote|were affected|was affected)\b"
        r"|\b(?:them|him|her) about it, (?:they|he|she) have\b|\bspoken to the \w+ who (?:suggest|said|say|think"
        r"|confirm)|\babout their experiences?\b",
    ),
    Rule(
        name="punished",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:lose|loses|losing|forfeit|surrender|hand in) (?:his|her|their|your) (?:[\w-]+ "
        r"){0,2}?(?:access|rights|jobs?|badge|bonus(?:es)?|privileges|permissions|licen[cs]es?|positions?|commit "
        r"bit|certificat\w+)\b|(?:written|verbal|final|formal|official) warnings? (?:was|were|has been|have been|is"
        r"|will be|should be|must be)?(?: \w+)? ?(?:issued|given|sent|handed)\b|issued? (?:a |an )?(?:written"
        r"|verbal|final|formal|official) (?:warning|reprimand)|sign (?:a|an|the|some) (?:\w+ )?(?:statement"
        r"|declaration|paper|confirmation|agreement) (?:that|saying|stating|to the effect)\b|(?:(?:disciplinary"
        r"|punitive) (?:or \w+ |and \w+ )?(?:actions?|measures|steps|consequences) (?:against|for|on|towards?)"
        r"|corrective (?:actions?|measures) against)\b|(?:discipline|disciplining|demotion|dismissal|suspension"
        r"|sacking|firing|removal|punishment|retraining|re-training|reeducation|re-education) (?:of|for) (?:the "
        r"|all |any |those |every |both )?(?:[\w-]+ ){0,2}?(?:<people-noun>|operators?|pilots?|drivers?|nurses?"
        r"|doctors?|workers?|crew|those|anyone|whoever|everyone|personnel)\b|(?:be|been|being) (?:made|forced"
        r"|called) to (?:answer|account|apologi[sz]e|resign)\b|(?:dock|docked|cut|withhold|garnish) (?:his|her"
        r"|their|the [\w-]+'s|[\w-]+'s) (?:\w+ )?(?:pay|bonus(?:es)?|wages|salar\w+)\b|(?:strip|stripped|stripping"
        r"|relieve|relieved|relieving) (?:the )?[\w-]+(?: [\w-]+)? of (?:his|her|their|its|command|duty|duties)\b|"
        r"(?:needs?|deserves?|want|wants|give them|give him|give her) (?:a |an |his |her |their |some )?(?:\w+ )?"
        r"(?:kicking|spanking|slap|telling-off|dressing-down|talking-to|attitude (?:check|adjustment)|boot|ar\*?se "
        r"kick\w+|ass kick\w+|reality check|wake-?up call)\b|(?:kick|kicking|kicked) (?:\w+ ){0,4}(?:butt|butts"
        r"|arse|ass|asses|backsides?)\b|(?:reassigned|demoted|transferred|moved|sent back) to (?:a |an |other "
        r"|another )?(?:\w+ )?(?:role|post|position|duties|department|desk duty) (?:where|with|in which|away"
        r"|that)\b|(?:jail|prison) (?:time|sentences?|terms?) for (?:the |those |all )?\w+|(?:has to|have to|must"
        r"|should) resign\b)(?P<object>.*)",
        triggers="access rights job jobs badge bonus bonuses privileges permissions licence licences license "
        "licenses position positions bit certificate certificates certification warning warnings reprimand "
        "statement declaration paper confirmation agreement corrective disciplinary punitive discipline "
        "disciplining demotion dismissal suspension sacking firing removal punishment retraining training "
        "reeducation education answer account apologise apologize resign pay wages salary salaries strip stripped "
        "stripping relieve relieved relieving kicking spanking slap telling dressing talking attitude boot kick "
        "reality wake wakeup butt butts arse ass asses backside backsides reassigned demoted transferred moved "
        "sent jail prison",
        matches="The fitter is to lose his access.",
        spares="The pods are to lose their access.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:no|not|never|without|isn't|n't|nobody|no one|fear of|afraid|avoid|rather than|instead of"
        r"|free of|free from) (?:\w+ ){0,4}(?:los\w+|disciplin\w*|punish\w*|punitive|disciplinary|demot\w+"
        r"|dismiss\w+|fir\w+|warning|kick\w*|resign)\b|\b(?:users?|customers?|clients?|pods?|nodes?|services?"
        r"|accounts?|tenants?|hosts?|sessions?|members?|subscribers?|citizens|workers who|people who|processes) "
        r"(?:\w+ ){0,3}(?:lose|lost|loses|losing)\b|\bcould (?:lose|be)\b|\bretraining of (?:the )?(?:models?"
        r"|network)|\bremoval of (?:the |all |any )?(?:\w+ )?(?:users?|members?|accounts?)\b|\bif (?:\w+ ){1,6}"
        r"(?:lose|resign)|\bremoval of the developers? role\b|\brole\b",
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
        triggers="again repeat carefully thoroughly closely twice harder diligently properly better eyes toes "
        "closer more next",
        matches="I promise not to repeat this.",
        spares="The job will not repeat this step again.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=PEOPLE | {NONE},
        unless=r"\b(?:users?|customers?) (?:will|can)\b|\bwe (?:\w+ )?(?:will|'ll|should|shall|need to|must)(?! "
        r"(?:not|never|be|pay|keep))\b|\bwe'll\b|\bi(?:'ll| will) (?:\w+ )?(?:look|check|read|review|test|think"
        r"|document|verify|examine) (?:[^.;]{0,60} )?(?:better|properly|more closely|closer) (?:when|in|until)\b"
        r"|\?\W*$",
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
        unless=r"\b(?:not|n't|never|rather than|instead of|no amount of) (?:\w+ ){0,4}(?:more|greater|extra) "
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
        triggers="lazy sloppy careless stupid idiot idiots hasty reckless complacent jerk cowboy think work "
        "improve brush polish eyes heads head triple triplecheck",
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
        triggers="feedback",
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
        triggers="first before",
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
        triggers="better properly harder more",
        matches="Train the drivers properly.",
        spares="Test the brakes properly.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
)
