"""Rules about reproach by the frame of a sentence: wonder, doubt, admission, and what somebody did instead."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, MAYBE, ME, NOBODY, WE
from pmfacilitator.language.flag import HINDSIGHT, PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

_WONDER = (
    r"(?:strange|weird|odd|amazing|incredible|unbelievable|crazy|insane|baffling|mind-?boggling|shocking|shocked"
    r"|amazed|surprised|surprising|appalled|appalling|ridiculous|absurd|disappointing|disappointed|inexplicable"
    r"|unthinkable|unfathomable|inconceivable|astounding|inexcusable|outrageous|hilarious|telling|astonishing"
    r"|astonished|infuriating|embarrassing|pathetic|unacceptable|shameful|unforgivable|incomprehensible"
    r"|laughable|disgraceful|beyond me)"
)

REPROACHES = (
    Rule(
        name="strange-that-they",
        category=FAULT,
        pattern=rf"\b(?P<verb>{_WONDER}(?: to (?:me|us|everyone)| for me)?,? (?:(?:that|how|to see(?: that| how)?"
        rf"|when) |(?=(?:they|he|she|you|nobody|no one|someone|anyone)\b))(?P<agent>(?:<det>(?:[\w@-]{{1,30}} "
        rf"){{0,4}}?)?[\w@'-]{{1,30}}) (?:\w+ly |still |just |even |also )?(?:(?<=nobody\s)[a-z]+ed\b|"
        rf"(?<=no\sone\s)[a-z]+ed\b|<not>|has no|have no|had no|keeps?|kept|would|thinks?|thought|lets?|allowed"
        rf"|decided|chose|takes?|took|ignored?|refuse[sd]?|waited|blame[sd]?|claims?|claimed|pretends?|needs?"
        rf"|needed|runs?|ran)\b.*)",
        triggers="inexplicable unthinkable unfathomable inconceivable astounding strange weird odd amazing "
        "incredible unbelievable crazy insane baffling boggling mindboggling shocking shocked amazed surprised "
        "surprising appalled appalling ridiculous absurd disappointing disappointed inexcusable outrageous "
        "hilarious telling astonishing astonished infuriating embarrassing pathetic unacceptable shameful "
        "unforgivable incomprehensible laughable disgraceful beyond",
        matches="It is odd that they had no second pump.",
        spares="It is odd that the pump had no second valve.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE, NOBODY},
        unless=r"\bcrazy that (?:a|one) single\b|\b(?:not|n't) (?:\w+ )?(?:strange|weird|odd|surprising|surprised"
        r"|shocked|shocking|amazed)\b|\b(?:amazing|incredible) (?:work|job|team|people)\b|\bso (?:incredible"
        r"|amazing) that\b|\btelling (?:me|us|you|them|him|her|people|everyone|someone|that|how)\b",
    ),
    Rule(
        name="doubt-they-even",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:do not|don't|doubt|never) ?(?:think|believe|suppose|imagine|guess)? (?:that )?"
        r"(?P<agent>they|he|she|you|anyone|anybody|any of (?:them|you)|the \w+(?: \w+)?|[\w@-]{2,20}) (?:ever|even"
        r"|actually|really) (?:<known-past>|<known>|[a-z-]{3,16}ed|care|cares|knows?|understands?|tests?)\b.*)",
        triggers="think believe suppose imagine guess doubt",
        matches="I do not think they even opened the manual.",
        spares="I do not think they ever meet on Mondays.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE},
        unless=r"\byou (?:even|actually|really|ever) (?:need|have|want|get|see|use)\b|\b(?:users?|customers?|people"
        r"|anyone|anybody) (?:ever|even|actually|really) (?:uses?|used|needs?|needed|sees?|saw|noticed?|wants?"
        r"|meets?)\b|\bthey (?:ever|actually|really|even) (?:need|meet|use|want|get|see|support|exist|work)\b",
    ),
    Rule(
        name="for-some-reason-thought",
        category=FAULT,
        pattern=r"\b(?P<verb>for (?:some|whatever|god knows what) (?:\w+ )?reason,? (?:thought|decided|chose"
        r"|believes?|believed|assumed|assumes|insists?|insisted|felt|thinks|considered)\b.*|(?:wrongly|mistakenly"
        r"|falsely|naively|foolishly|erroneously|arrogantly) (?:believed|assumed|thought|concluded|supposed"
        r"|expected|trusted|believes|assumes|thinks)\b.*|instead of \w+ing\b.{2,80}?,? ended up \w+ing\b.*|ended "
        r"up \w+ing\b.{2,80}? instead of\b.*|(?:keeps?|kept|has|have|had|maintains?|provides?|provided|offers?"
        r"|offered|wrote|writes|built|runs?|ran) (?:such |some |a |an |really |absolutely |truly )*(?:terrible"
        r"|awful|lousy|abysmal|horrible|dreadful|pathetic|laughable|atrocious|appalling|shoddy|crappy) (?!time|day"
        r"|week|night|weekend|experience|incident|outage|crash|accident|bug|shock|cold)\w+.*|allow(?:ed|s|ing)? "
        r"(?:someone|somebody|anyone|anybody|an? (?:intern|trainee|junior|student|contractor|stranger|outsider"
        r"|amateur)|interns|trainees|juniors|strangers|random \w+)\b.*)",
        triggers="reason wrongly mistakenly falsely naively foolishly erroneously arrogantly ended terrible awful "
        "lousy abysmal horrible dreadful pathetic laughable atrocious appalling shoddy crappy allow allowed allows "
        "allowing",
        matches="The builders for whatever reason believed the gate was shut.",
        spares="The gate for some reason stayed shut.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME, WE},
        unless=r"\b(?:if|when|whether|unless)\b|\bwe (?:\w+ )?(?:allow|have|had|keep|run|ran|built)\w*\b|\b"
        r"(?:users?|customers?|clients?) (?:\w+ )?(?:ended|had|have|wrongly|mistakenly)\b|\ballow(?:s|ed|ing)? "
        r"anyone\b",
    ),
    Rule(
        name="admitted-that-it",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:admit(?:s|ted)?|disclosed|acknowledge[sd]?|conceded|concedes|confessed|reveal(?:s"
        r"|ed)|confirmed|said|announced|reported) (?:that )?(?:it|they) (?:had |has |have |also )*(?:accidentally"
        r"|inadvertently|mistakenly|wrongly|incorrectly|improperly|failed to|forgot|forgotten|overlooked|missed"
        r"|mishandled|botched|neglected|not (?:tested|checked|told|informed|warned|followed|noticed|acted|done"
        r"|verified|reviewed|patched|updated)|did not|didn't) ?(?:\w+).*|admit(?:s|ted)?(?: to)? (?:failing"
        r"|forgetting|making (?:a |an |the |some |many |several )?(?:\w+ )?(?:mistake|error)s?|losing|deleting"
        r"|leaking|neglecting|ignoring|misleading|overlooking|botching|breaking)\b.*)",
        triggers="admit admits admitted accidentally/inadvertently/mistakenly/wrongly/incorrectly/improperly/"
        "failed/forgot/forgotten/overlooked/missed/mishandled/botched/neglected/not/didn't+acknowledge/"
        "acknowledged/acknowledges/announced/conceded/concedes/confessed/confirmed/disclosed/reported/revealed/"
        "reveals/said",
        matches="The mill conceded that it had wrongly drained the pond.",
        spares="The mill conceded that it had drained the pond.",
        reason=reasons.ACT,
        rewrite="none",
        unless=r"\b(?:said|confirmed|reported|announced|disclosed|revealed) (?:that )?(?:it|they|he|she) (?:had "
        r"|has |have |also )*(?:not|did not|didn't) (?:find|see|expect|know|have|believe|think|want|plan|lose"
        r"|receive|suffer)\b",
    ),
    Rule(
        name="that-is-on-them",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:is|was|'s|are|were|lies|lay|sits) (?:all |entirely |solely |squarely |purely "
        r"|completely |100% )?(?:on|with) (?P<agent>(?:<det>(?:[\w@-]{1,30} ){0,3}?)?[\w@'-]{1,30}) for (?:not )?"
        r"(?:\w+ly )?\w+ing\b.*)",
        triggers="for+on/with+is/was/'s/are/were/lies/lay/sits",
        matches="That is all on the vendor for not testing it.",
        spares="That is all on the disk for not losing it.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE},
        unless=r"\b(?:is|was|are|were) (?:on|with) (?:call|duty|track|us|schedule|leave)\b",
    ),
    Rule(
        name="maybe-just-maybe",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:maybe|perhaps),? just (?:maybe|perhaps),?\b.*)",
        triggers="just",
        matches="Maybe, just maybe, there was a reason for the fence.",
        spares="Maybe there was a reason for the fence.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="instead-of-just",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>instead of (?:just|simply) \w+ing (?:the |a |your |his |her |their |it|escalation"
        r"|procedure|protocol|process|instructions)\b.*)",
        triggers="just simply",
        matches="Rang the whole village instead of just following the list.",
        spares="The bell rang instead of just blinking.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\binstead of (?:just|simply) \w+ing\b.*\b(?:we|now|the (?:script|job|tool|system|service|code)) "
        r"(?:will|now|can|should|could)\b|\b(?:script|job|tool|system|service|code|parser|client|server|function"
        r"|method|test)s? [^.;]* instead of (?:just|simply)\b",
    ),
    Rule(
        name="it-is-your-side",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:i know|i'm sure|i am sure|i bet|clearly|obviously|definitely|must be|it's always"
        r"|pretty sure) (?:that )?(?:it's|it is|its|this is|that's) (?:on )?(?:your|their|his|her|\w+'s) (?:system"
        r"|side|end|code|fault|bug|problem|app|service|team|change|deploy|config\w*)\b.*)",
        triggers="know sure bet clearly obviously definitely must always pretty",
        matches="I know it's your side.",
        spares="I know where your side of the fence is.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
    ),
    Rule(
        name="make-sure-they-are-held",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:make sure|ensure|see to it|demand|insist)\b[^.;]{0,60}? (?:is|are|be) held (?:\w+ "
        r")?(?:accountable|responsible|liable)\b)",
        triggers="accountable responsible liable",
        matches="Make sure that those in charge are held accountable.",
        spares="Make sure that the doors are held open.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="improve-oneself",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:improve|better|correct|discipline|educate) (?:myself|himself|herself|themselves"
        r"|yourself|yourselves)\b.*)",
        triggers="myself himself herself themselves yourself yourselves",
        matches="She means to better herself.",
        spares="She means to better the gate.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="more-training",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>^\W*needs? (?:\w+ )?(?:more |further |additional |better |some |extra |proper )(?:\w+ "
        r")?(?:training|coaching|supervision|mentoring)\W*$)",
        triggers="training coaching supervision mentoring",
        matches="Needs more training.",
        spares="Needs more oil.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="please-not-again",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>please,? (?:\w+ )?(?:don't|do not|never|stop) (?!hesitate|worry|be "
        r"afraid)[a-z]+\b[^.;]{2,60} again\b.*|(?:so|and|but|just|people|guys|folks),? please,? (?:don't|do not) "
        r"(?:mess|screw|break|fuck|do|wreck|ruin)\b.*)",
        triggers="again mess screw break fuck wreck ruin do",
        matches="Please do not leave the gate open again.",
        spares="Please do not leave the gate open.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
)
