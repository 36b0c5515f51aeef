"""Acts that are harmless by themselves, told with a reproach behind them: on a whim, in breach of, without asking."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, MAYBE, ME, POSSIBLE_OTHERS, WE, WEAK
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED, NOT_YET
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_BREACH = (
    r"(?:violations?|breach(?:es)?|abuse|betrayal|contravention|infringement|disregard|dereliction|transgression"
    r"|misuse|neglect)"
)
_BROKEN = (
    r"(?:rules?|polic(?:y|ies)|protocols?|procedures?|process(?:es)?|contracts?|trust|agreements?|duty|duties|power"
    r"|position|authority|privileges?|confidence|code of conduct|regulations?|standards?|guidelines|orders|freeze"
    r"|terms|access|promise)"
)
_VERDICT = (
    rf"(?:an? |the )?(?:\w+ly )?(?:[\w-]+ )?{_BREACH} of (?:\w+ ){{0,3}}?{_BROKEN}\b.*|(?:an? )(?:\w+ )?betrayal\b.*"
    r"|(?:an? )(?:sackable|firing|fireable|disciplinary|dismissible) offen[cs]e\b.*"
    r"|(?:an? )(?:huge|serious|grave|big|costly|fatal|terrible|stupid|silly|massive|major|bad|clear) "
    r"(?:mistake|error|lapse|misjudge?ment|blunder|oversight)\b.*|against (?:the |all |our |every )?(?:rules|policy"
    r"|protocol|procedure|orders)\b.*|out of (?:order|line)\b.*|(?:just |plain |simply |flat )+wrong\b.*"
    r"|(?:just |simply |clearly |really )?not (?:acceptable|professional|on|okay|ok)(?=[.,;!]|$)"
)

_POOR = (
    r"(?:poor|bad|insufficient|inadequate|sloppy|weak|improper|lack of|lacking|missing|no|little|deficient|lax|shoddy) "
    r"(?:[\w-]+ (?:and )?)?(?:planning|communication|testing|preparation|supervision|foresight|judge?ment|coordination"
    r"|documentation|diligence|care|reviews?|oversight|leadership|management|training|monitoring|checking|discipline"
    r"|maintenance|workmanship|attention|interest|effort|engagement|follow-?up|ownership|understanding)"
)

WHIMS = (
    Rule(
        name="poor-on-their-part",
        category=FAULT,
        pattern=rf"\b(?P<verb>(?:{_POOR}|(?:failures?|refusals?|unwillingness|reluctance|inability) to [a-z]+(?: "
        r"[\w'-]+){0,4}?|inaction|inattention|passivity|silence|delays?) on (?P<agent>my|his|her|their|your|our"
        r"|(?:the |our )?(?:[\w-]+ )?[\w@-]{1,30}(?:'s|s')) (?:part|side|end))\b",
        triggers="part/side/end+on",
        matches="It was insufficient testing on their part.",
        spares="The fault was poor contact on the cable's end.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE, ME, WE, WEAK},
        unless=DENIED + r"(?:poor|bad|insufficient|lack|failure|delays?)\b|\b(?:if|whether|any) (?:\w+ )?(?:poor|bad"
        r"|insufficient|lack|failure|delays?)\b",
    ),
    Rule(
        name="on-a-whim",
        category=FAULT,
        pattern=r"\b(?P<verb><past>)\b(?P<object>(?: (?:[^.;:]|[.:](?=\w)){0,90}?)? <on-a-whim>\b.*)",
        triggers="<on-a-whim>",
        matches="Olga replaced the fan on a whim.",
        spares="The fan stopped in violation of its data sheet.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME},
        unless=DENIED + r"<on-a-whim>\b|\b(?:users?|customers?|attackers?|hackers?|noticed|reported|found|saw|said"
        r"|discovered)\b|" + NOT_YET,
    ),
    Rule(
        name="unasked",
        category=FAULT,
        pattern=r"\b(?P<verb><past>)\b(?P<object>(?: (?:[^.;:]|[.:](?=\w)){0,90}?)? <unasked>\b(?! (?:any |too many "
        r"|further )?questions).*)",
        triggers="<unasked>",
        matches="Olga rebooted the printer without telling anyone.",
        spares="The printer rebooted without warning.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=KNOWN_OTHERS | {ME},
        unless=r"\b(?:users?|customers?|attackers?|hackers?|noticed|reported|found|saw|said|told|discovered|able to"
        r"|managed to|allowed to|permitted to)\b|" + NOT_YET,
    ),
    *ways(
        Rule(
            name="judged-act",
            category=FAULT,
            pattern=rf"\b(?P<verb><way> (?:was|is|were) (?:{_VERDICT}))",
            spares="What the gauge did was a clear violation of the protocol.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=POSSIBLE_OTHERS | {ME, WE},
            unless=DENIED + rf"(?:{_BREACH}|mistake|error|acceptable)\b|\b(?:if|whether|unless)\b|\?\W*$",
        ),
        (
            "What Olga did was a clear violation of the rules.",
            "what+did/does/done/doing+violation/violations/breach/abuse/betrayal/contravention/infringement/disregard/"
            "dereliction/transgression/misuse/neglect/offence/offense/mistake/error/lapse/misjudgement/misjudgment/"
            "blunder/oversight/against/out/wrong/not",
            r"what (?P<agent><who>) (?:did|does|has done|had done|have done|is doing|was doing)"
            r"(?: (?:here|there|then|that (?:day|night)))?",
        ),
        (
            "The action taken by the operator is a clear violation of the protocol.",
            "action/actions/behaviour/behavior/conduct/act/approach/handling/response/performance+violation/violations/"
            "breach/abuse/betrayal/contravention/infringement/disregard/dereliction/transgression/misuse/neglect/"
            "offence/offense/mistake/error/lapse/misjudgement/misjudgment/blunder/oversight/against/out/wrong/not",
            r"(?:the |this |that )?(?:actions?|behaviou?r|conduct|act|approach|handling|response|performance)(?: "
            r"taken"
            r"| shown)? (?:of|by|from) (?P<agent><who>)",
        ),
        (
            "Olga's behaviour was a breach of trust.",
            "'s+action/actions/behaviour/behavior/conduct/act/approach/handling/response/performance+violation/"
            "violations/breach/abuse/betrayal/contravention/infringement/disregard/dereliction/transgression/misuse/"
            "neglect/offence/offense/mistake/error/lapse/misjudgement/misjudgment/blunder/oversight/against/out/wrong/"
            "not",
            r"(?P<agent>[\w@-]{1,30}(?:'s|s')|his|her|their|your|my|our) (?:recent |own |whole )?(?:actions?"
            r"|behaviou?r|conduct|act|approach|handling|response|performance)(?: (?:here|on|in|of) (?:[\w-]+ ){0,4}?"
            r"[\w-]+)?",
        ),
    ),
)
