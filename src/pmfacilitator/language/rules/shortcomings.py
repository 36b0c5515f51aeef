"""Rules about what people did not do, were not, or did too little of, whatever the verb."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    ME,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    THEY,
    WE,
    WEAK,
    YOU,
)
from pmfacilitator.language.flag import LABEL, SELF_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.belittling import TO_ANSWER_FOR
from pmfacilitator.language.rules.rule import FAULT, Rule

_CONDITION = r"\b(?:if|when|whether|unless|until|in case|so that|because you|ensure|make sure)\b"
_NO_OMISSION = (
    r"(?:able|aware of any|getting|receiving|seeing|having|hitting|affected|available|impacted|experiencing"
    r"|expecting|expected|required|allowed|authori[sz]ed|going|in the|on call|on shift|here|there|an?\b|the\b"
    r"|yet|only|just|sure|certain|using|running|alone|blaming|saying|talking|relying|looking for|asking|trying"
    r"|to blame|paged|told|notified|informed|alerted|asked|invited|given|included|involved|happy|convinced"
    r"|familiar|feeling|complaining|planning|related|based|at fault|responsible|about|as\b|very|really|so\b"
    r"|clear|present|online)"
)
"""What people may not be or not be doing without a lapse of theirs."""

SHORTCOMINGS = (
    Rule(
        name="is-not-doing-it",
        category=FAULT,
        pattern=rf"\b(?P<verb>(?:wasn't|weren't|was not|were not|isn't|aren't|is not|are not|'re not|'s not|never "
        rf"been|not been) (?:<adv>)(?P<object>(?!{_NO_OMISSION}\b)"
        r"(?:[a-z]{2,16}ing|interested|willing|contrite|sorry|prepared|transparent|honest|forthcoming|cooperative"
        r"|serious|professional|respectful|responsible enough|disciplined|mature|diligent|thorough|attentive"
        r"|accountable|committed|focused|organi[sz]ed|responsive|up to|good at|great at|a team|fit|competent"
        r"|qualified)\b.*))",
        triggers="wasn't weren't not isn't aren't never",
        matches="Certain members of the crew were not doing their share.",
        spares="Certain members of the cluster were not seeing their share.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\bassumes\b|\bhumans are not good\b|"
        + _CONDITION
        + r"|\b(?:users?|customers?|clients?|patients?|everyone|anyone|people)\b|\?\W*$|\b(?:they|you)(?:'re| are"
        r"|'s| is) not (?:working|loading|running|doing anything|showing)\b|\b(?:they|you|we|i)(?:'re| are|'m| am) "
        r"not [a-z]+ing\b(?! (?:to (?:us|me|anyone|feedback)|your|their (?:job|part|share)))",
    ),
    Rule(
        name="was-unaware",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:was|were) (?:<adv>)(?:not |un)aware|wasn't aware|weren't aware|(?:was|were) "
        r"(?:<adv>)(?:unfamiliar|not familiar|not trained|untrained|not qualified|ill-equipped|out of the loop)"
        r"|wasn't trained|weren't trained|had (?:not|never) been trained)\b(?P<object>.*))",
        triggers="aware unaware unfamiliar familiar trained untrained qualified equipped loop",
        matches="The engineer was not aware of the runbook.",
        spares="The client was not aware of the proxy.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM}),
        unless=_CONDITION + r"|\b(?:users?|customers?|clients?|everyone|anyone|people)\b|\?\W*$",
    ),
    Rule(
        name="lacked-anything",
        category=FAULT,
        pattern=r"\b(?P<verb>had neither .* nor\b.*|(?:lacks?|lacked|lacking|(?:had|has|have|show(?:ed|s)?) "
        r"(?:absolutely )?(?:no|zero)|took no|takes? no|pays? no|paid no|gave no|gives? no|made no|makes? no"
        r"|offered no|with (?:absolutely )?no|did no|put no|do no|does no) (?:<adv>)(?P<object>(?:(?:an?|any|the"
        r"|real|effective|adequate|sufficient|proper|basic|enough|clear|formal|coherent|good|meaningful|serious"
        r"|absolutely|common|slightest) ){0,4}(?:[\w-]+,? ){0,3}?(?:strateg\w+|plans?|process\w*|polic\w+"
        r"|procedures?|clue|idea|respect|regard|consideration|interest|intention|effort|attempt|steps|action"
        r"|responsibility|accountability|ownership|heed|attention|thought|vision|leadership|oversight|training"
        r"|discipline|competence|empathy|remorse|shame|credibility|integrity|imagination|courage|patience|foresight"
        r"|skills?|knowledge|understanding|expertise|experience|qualifications?|maturity|judge?ment|sense|warning"
        r"|notice|communication|transparency|testing|business|excuse|better|concept|qualms|backbone)\b.*))",
        triggers="lacks lack lacked lacking no zero little neither",
        matches="The ministry lacked an effective plan for the move.",
        spares="The cache lacked an effective plan for the move.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=POSSIBLE_OTHERS,
        unless=r"\bpeople (?:that|who) have no interest\b|\black of educating\b|"
        + _CONDITION
        + r"|\b(?:users?|customers?|clients?|patients?|support|security) (?:had|has|have|lack)|\bno (?:experience"
        r"|knowledge|understanding|training) (?:is|are) (?:needed|required)|\bno action (?:is|was) (?:needed"
        r"|required)|\byou (?:lack|have no clue what)\b",
    ),
    Rule(
        name="lapsed-into",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:started|began|keeps?|kept|stopped|resorted to|insists? on|insisted on|persisted in"
        r"|ended up|wound up|fell into|got into|continued|continues|resorts? to|admits? to|admitted to|tends? to be"
        r"|risked|bothered with|gave up|quit|avoided|avoids|refrained from) (?:<adv>)(?P<object>(?:missing|ignoring"
        r"|skipping|neglecting|breaking|forgetting|rushing|hiding|blaming|dodging|delaying|lying|pretending|abusing"
        r"|insulting|attacking|wasting|cutting|bypassing|overlooking|denying|deleting|making (?:excuses|mistakes"
        r"|the same|changes|it worse|things worse)|pushing (?:broken|untested|changes|code|straight|us)|doing "
        r"(?:nothing|it wrong|things)|caring|listening|responding|replying|answering|communicating|updating"
        r"|maintaining|testing|reviewing|documenting|helping|attending|showing up|malicious|blatant|personal"
        r"|name-calling|threats|sabotage|the same mistakes?|the same error)\b.*))",
        triggers="started began keeps keep kept stopped resorted insist insists insisted persisted ended wound "
        "fell got continued continues resort resorts admit admits admitted tend tends risked bothered gave quit "
        "avoided avoids refrained",
        matches="Some members started missing the weekly meeting.",
        spares="Some probes started missing the weekly window.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME},
        unless=_CONDITION
        + r"|\b(?:clients?|users?|customers?)\b|\bi (?:started|began|continued) (?:updating|testing|reviewing"
        r"|documenting|helping|communicating|answering|replying|responding|maintaining|deleting)\b|\b(?:started"
        r"|began|continued|continues|kept|keeps?) (?:updating|testing|reviewing|documenting|helping|attending"
        r"|communicating|responding|replying|answering|maintaining|showing up|listening|caring|deleting)\b"
        r"|\bstopped (?:answering|responding|replying)\b(?! (?:to )?(?:us|me|his|her|their|emails?|calls?|messages?"
        r"|questions?|tickets?))|\bstopped (?:hiding|ignoring|blaming|neglecting|skipping|lying|pretending|dodging"
        r"|denying|making (?:excuses|mistakes))\b",
    ),
    Rule(
        name="i-did-not-enough",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:did not|didn't|have not|haven't|hardly|barely|wasn't|weren't|was not|were not"
        r"|hadn't) (?:<adv>)(?P<object>[a-z]{2,14}\b(?!.*\b(?:because|since) (?:of|the|we had)\b).*?\b(?:enough"
        r"|nearly enough|as much\b|as (?:well|carefully|often|thoroughly|closely) as|as i should|as we should|up "
        r"to date|well enough|properly|carefully|thoroughly|adequately|sufficiently|seriously|right|correctly|in "
        r"time|at all|good enough|closely|my (?:job|homework|part|best))\b.*))",
        triggers="enough/much/well/carefully/often/thoroughly/closely/should/date/properly/adequately/sufficiently/"
        "seriously/right/correctly/time/all/good/myself/ourselves/job/homework/part/best+barely/didn't/hadn't/"
        "hardly/haven't/not/wasn't/weren't",
        matches="I did not play the scene nearly enough.",
        spares="The queue did not drain nearly enough.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME}),
        strict=True,
        unless=r"\bi (?:do not|don't|can't|cannot) (?:\w+ )?(?:know|think|see|get|mean|want|understand|like|mind"
        r"|have|believe|feel|care|need|recall|remember)\b|\b(?:n't|not) (?:get|receive|have|feel) (?:enough|time)\b"
        r"|\?\W*$",
    ),
    Rule(
        name="we-did-not-follow",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:did not|didn't|never|hadn't|had not|have not|haven't) (?:<adv>)(?P<object>(?:live "
        r"up|listen(?:ed)?|learn(?:ed|t)? from|think (?:it|this|that|things|to)|thought to|bother(?:ed)?|pay "
        r"attention|paid attention|care|take (?:[\w-]+ ){1,3}serious\w*|do (?:our|a good|a great|the right|enough"
        r"|our due)|handle (?:this|it|that|the \w+) (?:well|properly|correctly)|communicate (?:well|clearly)|plan "
        r"(?:enough|well|properly)|give (?:enough|proper|sufficient)|take (?:the time|enough|care))\b.*))",
        triggers="live listen listened learn learned learnt think thought bother bothered pay paid care take do "
        "handle communicate plan give",
        matches="We never bothered with a dry run.",
        spares="The scheduler never bothered with a dry run.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME, WE}),
        unless=_CONDITION + r"|\byet\b|\bso (?:we|i) (?:did not|didn't)\b",
    ),
    Rule(
        name="nobody-noticed",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:neither|none|not one|not a single one) of|neither(?= <people-noun>\b)) "
        r"(?P<agent>them|you|<det>(?:[\w-]{1,20} ){0,2}?[\w-]{1,20})(?: (?:on|in|at|from) (?:[\w-]{1,20} "
        r"){1,2}?[\w-]{1,20})? (?:<adv>)(?:had |have |has |was |were )?(?:<adv>)(?P<object>(?:<duty-past>"
        r"|<duty-done>|<detect-done>|(?!sound|seem|look|work|help|happen|affect|caus|fail|match|appl|contain|need"
        r"|us)[a-z]{3,14}ed|saw|caught|ran|read|knew|thought|did|spoke|said|took|paying|checking|watching"
        r"|looking)\b.*))",
        triggers="neither none not+one",
        matches="Neither of them noticed the loose knot.",
        spares="Neither of the probes noticed the leak.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, TEAM, WEAK}),
        unless=r"\bnone of them (?:were|was|got|are|is) \w+ed\b|\bnone of them (?:have|has|were|was|are) (?:ever )?"
        r"(?:suffered|present|affected|available)\b|\bnone of the people who\b|\bhad (?:the |any |enough |direct "
        r"|sufficient )?(?:right |necessary |required )?(?:permissions?|access|privileges|rights|visibility"
        r"|credentials|keys?)\b",
    ),
    Rule(
        name="at-no-point",
        category=FAULT,
        pattern=r"\b(?P<verb>at no (?:point|time|stage) (?:did|has|have|was|were) (?P<agent><who>) .*)",
        triggers="point time stage",
        matches="At no point did they look at the gauge.",
        spares="At no point did the job open the file.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="seems-to-have-lapsed",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:seems?|appears?|seemed|appeared|claims?|admits?|admitted) to have|must have"
        r"|apparently|evidently) (?:<adv>)(?:completely |totally |simply )?(?:missed|forgotten|overlooked|ignored"
        r"|misunderstood|misread|broken|skipped|neglected|failed|mistaken|lost|(?:made|done) (?:an? )?(?:mistake"
        r"|error|typo)|not (?:read|tested|checked|noticed|reali[sz]ed|understood|looked))\b(?P<object>.*))",
        triggers="seem seems appear appears seemed appeared claim claims admit admits admitted must apparently "
        "evidently",
        matches="You seem to have missed the turn at Kelso.",
        spares="The probe seems to have missed the turn at Kelso.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME},
        unless=r"\b(?:i|we) must have (?:missed|lost)\b.{0,40}\b(?:email|message|thread|discussion)\b",
    ),
    Rule(
        name="without-thinking",
        category=FAULT,
        pattern=r"(?:^\W*|[,;:.] )(?:without (?:even |really |any |prior |first )*(?:thinking|looking|checking"
        r"|testing|asking|reading|knowing|reali[sz]ing|warning|notice|consultation|consulting|telling|waiting"
        r"|thought)\b[^.;:,]{0,40}?|for (?:no|some stupid|whatever) reason\b[^.;:,]{0,30}?), (?P<verb>(?P<agent>i"
        r"|we|he|she|they|you|<who>) (?:<adv>)(?:had |has )?(?:<irregular-past>|[a-z]{3,16}ed)\b.*)",
        triggers="without reason",
        matches="Without thinking, I hit delete.",
        spares="Without waiting, the job hit the limit.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
    ),
    Rule(
        name="i-did-without",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:<irregular-past>|[a-z]{3,16}ed)\b(?P<object>[^.;:]{0,80}? without (?:even |ever "
        r"|first |really |properly |the |any |a |an )*(?:checking|testing|consulting|thinking|reading|asking"
        r"|verifying|looking|telling|reviewing|reali[sz]ing|noticing|flagging|announcing|mentioning|noting|saving"
        r"|backing|double-checking|understanding|testing|tests|thought|backup|plan|review)\b.*))",
        triggers="without",
        matches="I closed the editor without saving.",
        spares="The editor closed without saving.",
        reason=reasons.SELF,
        rewrite="none",
        subjects=frozenset({ME}),
        unless=r"\b(?:can|could|able to) \b.*\bwithout\b|\bwithout (?:reading|looking|asking) (?:too|much)",
    ),
    Rule(
        name="i-misunderstood",
        category=SELF_BLAME,
        pattern=r"\bi(?:'ve|'d)? (?:(?:may|might|must|could|had|have|did|do|think|seem to|obviously|clearly|totally"
        r"|completely|somehow|apparently|just|also|simply|kind of|sort of|just plain|think i|guess i|believe i|see "
        r"i|have) ){0,3}(?P<verb>(?:mis(?:understood|understand|read|took|interpreted|judged|typed|configured"
        r"|remembered|spoke|calculated|placed|set|spelled|named|aligned|counted|pasted)|overlooked|overlook|forgot"
        r"|forgotten|foolishly|stupidly|blindly|naively|carelessly|accidentally|mistakenly|inadvertently"
        r"|erroneously|unintentionally|wrongly|incorrectly|allowed .{2,40} to (?:expire|lapse|rot|slip|happen)"
        r"|left .{2,40} (?:broken|in a (?:\w+ )?(?:failing|broken|bad) state|behind|uncommitted)|did something "
        r"(?:wrong|stupid|dumb|silly)|did (?:\w+ )?wrong|once (?:deleted|dropped|broke|took down|crashed|wiped"
        r"|brought down|killed|destroyed|locked|pushed|sent|lost|unplugged|shut))\b(?P<object>.*))",
        triggers="misunderstood misunderstand misread mistook misinterpreted misjudged mistyped misconfigured "
        "misremembered misspoke miscalculated misplaced misset misspelled misnamed misaligned miscounted mispasted "
        "overlooked overlook forgot forgotten foolishly stupidly blindly naively carelessly accidentally "
        "mistakenly inadvertently erroneously unintentionally wrongly incorrectly allowed left something wrong once",
        matches="I did misunderstand this flag.",
        spares="I did understand this flag.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:if|unless|in case|whether|sorry if|hope|not sure|correct me) i\b|\bi (?:always |often |keep "
        r")?forgot (?:how|what|where|which|the name|who)\b",
    ),
    *TO_ANSWER_FOR,
    Rule(
        name="poor-leadership",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:poor|bad|terrible|weak|horrible|awful|inept|incompetent|toxic|abysmal|appalling"
        r"|lousy|crappy|dreadful|lax|inadequate|failed|failing|absent|clueless|dysfunctional) (?:management"
        r"|leadership|judge?ment|supervision|workmanship|attitude|decision-making|decision making|governance"
        r"|discipline|stewardship|oversight|airmanship|seamanship|work ethic|teamwork|people skills|communicator"
        r"|engineer|developer|manager|leader|boss|coder|admin|operator|driver|pilot)|(?:management|leadership|team"
        r"|crew|pilot|human|managerial|organi[sz]ational|board) (?:failures?|incompetence|ineptitude|dysfunction"
        r"|negligence|arrogance))\b",
        triggers="poor bad terrible weak horrible awful inept incompetent toxic abysmal appalling lousy crappy "
        "dreadful lax inadequate failed failing absent clueless dysfunctional failure failures incompetence "
        "ineptitude dysfunction negligence arrogance",
        matches="Haste and poor leadership emptied the depot.",
        spares="Memory pressure and poor management of handles led to the crash.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:risk|change|incident|release|data|identity|configuration) management failures?\b|\b(?:memory"
        r"|state|resource|dependency|package|cache|connection|session|power|thermal|traffic|config\w*|index|error"
        r"|version|\w+) management (?:of|in|by the|for the) (?:the )?(?:memory|handles|cache|connections?|state"
        r"|resources?|sessions?|locks?)\b|\b(?:not|n't|never|no) (?:\w+ ){0,3}(?:management|leadership|judge?ment"
        r"|pilot)\b|\b(?:failed|bad|failing|poor) (?:operator|driver|pilot|leader|admin|manager)\b(?= (?:pod|module"
        r"|version|build|update|upgrade|node|election|kernel|install|package))|\b(?:failed|failing|bad) management "
        r"(?:server|node|plane|cluster|interface|console|agent)s?\b|\b(?:vegetation|memory|disk|power|thermal"
        r"|traffic|cache|resource|state) management failures?\b|\bteam failures?\b",
    ),
    Rule(
        name="had-none",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:did not|didn't|does not|doesn't|do not|don't) (?:even |actually |really )?"
        r"(?:have|had)|(?:had|has|have) (?:absolutely )?(?:no|zero)) (?P<object>(?:(?:an?|any|the|enough|proper"
        r"|adequate|sufficient|real|basic|a single|working) )?(?:[\w-]+ ){0,3}?(?:plans?|backups?|clue|polic\w+"
        r"|procedures?|strateg\w+|tests|testing|qa|rollback|redundancy|safeguards?|oversight|skills?|expertise"
        r"|courage|decency|sense|foresight|discipline|staging environment|test environment|change control|code "
        r"reviews?|deployment process|release process|alerting|monitoring|runbooks?|contingenc\w+|disaster "
        r"recovery)\b.*))",
        triggers="has+no have had",
        matches="The council did not have a plan for the flood.",
        spares="The pump did not have a plan for the flood.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=_CONDITION + r"|\b(?:the|our) team (?:did|does|do)|\b(?:users?|customers?|clients?|patients?|people"
        r"|engineers|developers)\b|\?\W*$",
    ),
)
