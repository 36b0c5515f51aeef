"""Rules about what people did not do, were not, or did too little of, whatever the verb."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, ME, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WEAK, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import CONDITION
from pmfacilitator.language.rules.rule import FAULT, Rule

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
        unless=r"\bassumes\b|\bhumans are not good\b|\bbeing (?:blamed|punished|accused|attacked|paid)\b|"
        + CONDITION
        + r"|\b(?:users?|customers?|clients?|patients?|everyone|anyone|people)\b|\?\W*$|\b(?:they|you)(?:'re| are"
        r"|'s| is) not (?:working|loading|running|doing anything|showing)\b|\b(?:they|you|we|i)(?:'re| are|'m| am) "
        r"not [a-z]+ing\b(?! (?:to (?:us|me|anyone|feedback)|your|their (?:job|part|share)))" + r"|\bfeel\w* like\b",
    ),
    Rule(
        name="was-unaware",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:was|were) (?:<adv>)(?:not |un)aware|wasn't aware|weren't aware|(?:was|were) "
        r"(?:<adv>)(?:unfamiliar|not familiar|not trained|untrained|not qualified|ill-equipped|out of the loop)"
        r"|wasn't trained|weren't trained|had (?:not|never) been trained)\b(?P<object>.*))",
        triggers="aware/unaware/unfamiliar/familiar/trained/untrained/qualified/equipped/loop+had/was/wasn't/were/"
        "weren't",
        matches="The engineer was not aware of the runbook.",
        spares="The client was not aware of the proxy.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM}),
        unless=CONDITION + r"|\b(?:users?|customers?|clients?|everyone|anyone|people)\b|\?\W*$",
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
        + CONDITION
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
        unless=CONDITION
        + r"|\b(?:clients?|users?|customers?)\b|\bi (?:started|began|continued) (?:updating|testing|reviewing"
        r"|documenting|helping|communicating|answering|replying|responding|maintaining|deleting)\b|\b(?:started"
        r"|began|continued|continues|kept|keeps?) (?:updating|testing|reviewing|documenting|helping|attending"
        r"|communicating|responding|replying|answering|maintaining|showing up|listening|caring|deleting)\b"
        r"|\bstopped (?:answering|responding|replying)\b(?! (?:to )?(?:us|me|his|her|their|emails?|calls?|messages?"
        r"|questions?|tickets?))|\bstopped (?:hiding|ignoring|blaming|neglecting|skipping|lying|pretending|dodging"
        r"|denying|making (?:excuses|mistakes))\b",
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
        triggers="point/time/stage+no+at",
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
        triggers="seem/seems/appear/appears/seemed/appeared/claim/claims/admit/admits/admitted/must/apparently/"
        "evidently+broken/checked/error/failed/forgotten/ignored/looked/lost/misread/missed/mistake/mistaken/"
        "misunderstood/neglected/noticed/overlooked/read/realised/realized/skipped/tested/typo/understood"
        "+apparently/completely/evidently/have/simply/totally",
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
        triggers="without/reason/w/o+asking/checking/consultation/consulting/knowing/looking/notice/reading/"
        "realising/realizing/reason/telling/testing/thinking/thought/waiting/warning+for/w/without",
        matches="Without thinking, I hit delete.",
        spares="Without waiting, the job hit the limit.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
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
        triggers="have/had+absolutely/actually/adequate/any/basic/did/didn't/do/does/doesn't/don't/enough/even/had/"
        "has/no/proper/real/really/single/sufficient/working/zero has+no+absolutely/actually/adequate/any/basic/"
        "did/didn't/do/does/doesn't/don't/enough/even/had/has/no/proper/real/really/single/sufficient/working/zero",
        matches="The council did not have a plan for the flood.",
        spares="The pump did not have a plan for the flood.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=CONDITION + r"|\b(?:the|our) team (?:did|does|do)|\b(?:users?|customers?|clients?|patients?|people"
        r"|engineers|developers)\b|\?\W*$",
    ),
)
