"""Acts that are harmless by themselves, told with a reproach behind them: on a whim, in breach of, without asking."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, MAYBE, ME, PERSON, POSSIBLE_OTHERS, WE, WEAK, YOU
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

_RED = (
    r"(?:(?:red|failing|failed|broken|skipped) (?:ci|builds?|tests?|pipelines?|checks?|status|suite)|red(?=[.,;!]|$))"
)
_WRECKED = (
    r"(?:deleted|dropped|wiped|erased|overwrote|truncated|purged|unplugged|broke|crashed|disabled|misconfigured|leaked"
    r"|corrupted|destroyed|nuked|turned (?:it|that|this|the \w+) off|turned off|switched off|shut down|pulled the plug"
    r"|tripped over|caused)"
)
_WRECKED_WORDS = (
    "deleted/dropped/wiped/erased/overwrote/truncated/purged/unplugged/broke/crashed/disabled/misconfigured/leaked/"
    "corrupted/destroyed/nuked/turned/switched/shut/pulled/tripped/caused"
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
        triggers="part/side/end+on+'s",
        matches="It was insufficient testing on their part.",
        spares="The fault was poor contact on the cable's end.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE, ME, WE, WEAK},
        unless=DENIED + r"(?:poor|bad|insufficient|lack|failure|delays?)\b|\b(?:if|whether|any) (?:\w+ )?(?:poor|bad"
        r"|insufficient|lack|failure|delays?)\b",
    ),
    Rule(
        name="their-failure-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:his|her|their) (?:[a-z]+ ){0,2}?(?:failures?|inability|refusal) to (?:act|warn"
        r"|tell|inform"
        r"|notify|test|check|review|communicate|consult|listen|notice|read|ask|plan|prepare|follow|escalate|report"
        r"|disclose|investigate|supervise|verify|question|speak|admit|apologi[sz]e|learn|understand|heed|acknowledge"
        r"|intervene|care)\b)",
        triggers="failure/failures/inability/refusal+his/her/their+to",
        matches="They answer for their failure to warn the crew.",
        spares="They answer for their failure to start the pump.",
        reason=reasons.OWNERS,
        rewrite="none",
        unless=DENIED
        + r"(?:failures?|inability|refusal)\b|\b(?:servers?|services?|nodes?|pods?|jobs?|alerts?|probes?)\b",
    ),
    Rule(
        name="did-it-causing",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:had )?<past>)\b(?P<object>(?: [^.;:]{3,90}?), (?:thereby |which |thus |and so )?"
        r"(?:causing|caused|triggering|triggered|taking down|took down|knocking out|bringing down|brought down|crashing"
        r"|wiping|corrupting|losing|locking everyone) .*)",
        triggers="causing/caused/triggering/triggered/taking/took/knocking/bringing/brought/crashing/wiping/corrupting/"
        "locking/losing",
        matches="The apprentice opened the sluice, causing a flood.",
        spares="The relay opened the sluice, causing a flood.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=frozenset({PERSON, YOU, ME}),
        unless=r"\b(?:noticed|reported|found|saw|said|discovered|users?|customers?|attackers?|hackers?|bots?)\b|"
        + NOT_YET,
    ),
    Rule(
        name="you-misunderstand",
        category=FAULT,
        pattern=r"\b(?P<verb>you (?:clearly |obviously |perhaps |completely |really |just |simply "
        r")*(?:misunderst(?:an|oo)d"
        r"|misread|screw (?:this|that|it|things|everything) (?:all )?up|mess (?:this|that|it|things|everything) "
        r"(?:all )?up"
        r"|fuck (?:this|that|it|things|everything) (?:all )?up))\b.*",
        triggers="misunderstand/misunderstood/misread/screw/mess/fuck+you",
        matches="You clearly misread the tide tables.",
        spares="In case you missed it, the misread gauge is new.",
        reason=reasons.TRAIT,
        rewrite="none",
        unless=NOT_YET + r"|\b(?:do not|don't|to|can|could|might|may|if|when|let) you\b|\?\W*$",
    ),
    Rule(
        name="how-badly-they",
        category=FAULT,
        pattern=r"\bhow (?:poorly|badly|terribly|awfully|sloppily|carelessly|incompetently|recklessly|slowly|horribly)"
        r" (?P<verb>(?P<agent>you|they|he|she|<det>[\w@-]{1,30}) (?:<adv>)(?:has|have|had|did|do|does|handl\w+|manag\w+"
        r"|respond\w*|react\w*|run|ran|treat\w*|communicat\w+|plann?\w*))\b(?P<object>.*)",
        triggers="how+poorly/badly/terribly/awfully/sloppily/carelessly/incompetently/recklessly/slowly/horribly",
        matches="Everybody saw how badly he ran the drill.",
        spares="It is hard to say how poorly the pump has done.",
        reason=reasons.TRAIT,
        rewrite="none",
        agents=KNOWN_OTHERS,
    ),
    Rule(
        name="by-not-doing-the-job",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:by |for |of |are |is |was |were |'re |'s )?not (?:even )?doing (?:your|their|his|her) "
        r"(?:damn |damned |bloody |fucking |own )?(?:jobs?|homework|part|duty|work)\b)",
        triggers="not+doing",
        matches="By not doing their homework they sank the week.",
        spares="By not doing the job twice it saves a day.",
        reason=reasons.OMISSION,
        rewrite="none",
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
    Rule(
        name="on-red",
        category=FAULT,
        pattern=r"\b(?P<verb>merged|deployed|pushed|released|shipped|rolled out|launched|approved|landed|promoted)\b"
        rf"(?P<object>(?: (?:[^.;:]|[.:](?=\w)){{0,60}}?)? (?:with|on|despite|over|past|through) (?:an? |the "
        rf")?{_RED}\b.*)",
        triggers="merged/deployed/pushed/released/shipped/rolled/launched/approved/landed/promoted+red/failing/failed/"
        "broken/skipped",
        matches="@olga merged #77 with red CI.",
        spares="The merge queue merged #77 with red CI.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\b(?:not|\w+n't|never|fix\w*|unless|if)\b",
    ),
    Rule(
        name="suspected",
        category=FAULT,
        pattern=rf"\b(?P<verb>(?:probably|possibly|presumably|allegedly|supposedly|evidently|most likely|likely"
        rf"|undoubtedly|surely) (?:also )?(?:had |has )?{_WRECKED}\b(?P<object>.*))",
        triggers=f"probably/possibly/presumably/allegedly/supposedly/evidently/likely/undoubtedly/surely+{_WRECKED_WORDS}",
        matches="Olga probably deleted the folder.",
        spares="The sweeper probably deleted the folder.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=frozenset({PERSON, YOU}),
        unless=r"\?\W*$|\b(?:users?|customers?|attackers?|hackers?)\b",
    ),
    Rule(
        name="said-to-have",
        category=FAULT,
        pattern=rf"\b(?:according to <who>,|(?:says?|said|claims?|claimed|thinks?|believes?|reckons?|suspects?|swears"
        rf"|insists?|told (?:me|us)|tells (?:me|us))(?: that| it was)?) (?P<verb>(?P<agent>(?!i\b|we\b|he\b|she\b"
        rf"|they\b|it\b)<who>) (?:who )?(?:<adv>)(?:had |has )?{_WRECKED}\b(?P<object>.*))",
        triggers=f"according/say/says/said/claim/claims/claimed/think/thinks/believe/believes/reckon/reckons/suspect/"
        f"suspects/swears/insist/insists/told/tells+{_WRECKED_WORDS}",
        matches="According to Omar, Olga deleted the folder.",
        spares="According to Omar, the sweeper deleted the folder.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({PERSON, YOU}),
        unless=r"\?\W*$|\b(?:users?|customers?|attackers?|hackers?|if|whether)\b",
    ),
    Rule(
        name="for-a-motive",
        category=FAULT,
        pattern=r"\b(?P<verb><past>\b(?P<object>(?: [^.;:]{0,90}?)?,? (?:because|since|as) (?:(?:it|this|that|they"
        r"|he|she"
        r"|the \w+) (?:\w+ )?(?:annoyed|bothered|irritated|bored|disturbed|bugged) (?:him|her|them|me|us)|(?:he|she"
        r"|they|i) (?:was|were|got|felt) (?:just |simply |so |too )*(?:annoyed|bored|lazy|impatient|fed up"
        r"|in a hurry|in a rush|sick of|tired of|drunk|hungover|late for|too \w+ to)|(?:he|she"
        r"|they|i) (?:could not|couldn't|can't) be (?:bothered|arsed)|(?:he|she|they|i) (?:did not|didn't) (?:feel like"
        r"|want to (?:wait|bother|ask|deal)|care))\b.*))",
        triggers="because/since/as+annoyed/bothered/irritated/bored/disturbed/bugged/lazy/impatient/fed/hurry/rush/"
        "sick/tired/drunk/hungover/late/too/arsed/feel/want/care",
        matches="Olga turned off the siren because it annoyed her.",
        spares="The cat left because it annoyed her.",
        reason=reasons.TRAIT,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\?\W*$|\b(?:users?|customers?|if|whether|asked|reported|called|resigned|noticed)\b",
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
            r"(?:the |this |that )?(?:actions?|behaviou?r|conduct|act|approach|handling|response|performance)(?: taken"
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
