"""Whoever is told as where the harm came from: by whom it was done, whose doing it was, on whom it is laid."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, ME, PERSON, POSSIBLE_OTHERS, TEAM, WE, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED, NOT_YET
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_WRONGLY_DONE = (
    r"(?:accidental|inadvertent|unintentional|incorrect|erroneous|mistaken|premature|unauthori[sz]ed|unannounced"
    r"|untested|unapproved|unreviewed|over-?eager|over-?hasty|too-?hasty|too-?swift|ill-?advised|improper|careless"
    r"|hasty|botched|bungled|overzealous|over-?zealous|misguided|unwise|reckless|wilful|willful|sloppy)"
)
_WRONG_WORDS = (
    "accidental inadvertent unintentional incorrect erroneous mistaken premature unauthorised unauthorized "
    "unannounced untested unapproved unreviewed overeager eager hasty overhasty swift advised improper careless "
    "botched bungled overzealous zealous misguided unwise reckless wilful willful sloppy"
)
_DONE = (
    r"(?:performed|made|done|committed|executed|run|pushed|merged|introduced|issued|entered|applied|deployed|written"
    r"|started|carried out|typed|sent|shipped|released|submitted|approved)"
)
_HARM = (
    r"(?:wreaked havoc|brought down|took down"
    r"|took out|broke|killed|wiped|corrupted|crashed|destroyed|clogged|flooded|starved|set off|sparked|provoked"
    r"|precipitated|triggered|unleashed|derailed|delayed|ruined|wrecked|nearly \w+ed|led to|caused|bricked|tipped"
    r"|brought (?:the|our) [\w ]{1,30} to (?:its|their) knees|ate up|burned through|made (?:us|everyone) \w+"
    r"|forced us to|left us|held up|set (?:us|the \w+) back)"
)
_DEED = (
    r"(?:\w{2,}ing|\w{3,}tion|change|script|experiment|call|slip|delay|hurry|haste|shortcut|tweak|hack|cleanup|merge"
    r"|push|deploy|query|import|typo|mistake|error|blunder|decision|idea|fix)"
)

ORIGINS = (
    *ways(
        Rule(
            name="wrongly-done-by",
            category=FAULT,
            pattern=rf"\b(?P<verb>{_WRONGLY_DONE} <way>)",
            spares="Accidental deletion of rows by the sweeper is logged.",
            reason=reasons.ACT,
            rewrite="none",
            agents=LIKELY_OTHERS | {ME},
            unless=DENIED
            + rf"{_WRONGLY_DONE}\b|\b(?:prevent|avoid|block|detect|stop|protect|guard|risk|against|possible|potential"
            r"|future|any|reject|refuse|alert)\w*\b.*\b(?:accidental|unauthori[sz]ed|inadvertent|incorrect|improper"
            r"|premature|erroneous|unintentional)\b|\b(?:users?|customers?|attackers?|third part)\b",
        ),
        (
            "Accidental execution of rm by a teammate emptied it.",
            _WRONG_WORDS,
            r"(?:(?!at\b|based\b|is\b|are\b|was\b|were\b|be\b|been\b|that\b|which\b|and\b|but\b|can\b|will\b)"
            r"[\w./'-]+ ){1,7}?(?:by|on the part of) (?P<agent>(?!\w+ing\b)<who>)(?=[.,;:!?)]|$| \w)",
        ),
        (
            "The build broke from an over-eager merge of mine.",
            "mine",
            r"(?:[\w'-]+ ){1,3}?of (?P<agent>mine|yours|his|hers|theirs|ours)\b",
        ),
        (
            "A too-hasty merge on my part left no types.",
            "part",
            r"(?:[\w./'-]+ ){1,7}?on (?P<agent>my|his|her|their|your|our) part\b",
        ),
    ),
    Rule(
        name="cause-done-by",
        category=FAULT,
        pattern=rf"\b(?P<verb>(?:reason|cause|trigger|culprit|origin|source) (?:(?:for|of|behind) [\w' -]{{1,50}}? )?"
        rf"(?:was|is|were|are|turned out to be) (?:an?|the|some|two|several) (?:[\w'-]+ ){{1,4}}?(?:that (?:was"
        rf"|were) )?"
        rf"{_DONE} (?:by mistake |in error |in haste )?by (?P<agent><who>))",
        triggers="reason/cause/trigger/culprit/origin/source+by",
        matches="The reason for the fire was a valve opening made by a new hire.",
        spares="The reason for the fire was a restart made by the scheduler.",
        reason=reasons.ACT,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=DENIED + r"(?:reason|cause|trigger)\b",
    ),
    Rule(
        name="lapse-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|is|are|been|being|be|got|gets?|getting) (?:<adv>)(?!wasted\b)<lapse-done> "
        r"(?:(?!that\b|which\b)[\w'-]+ ){0,5}?by (?P<agent>(?!\w+ing\b)<who>))",
        triggers="<lapse-done>",
        matches="The warning was hushed up by the manager.",
        spares="The climber was let down by a second rope.",
        reason=reasons.LAPSE,
        rewrite="none",
        agents=POSSIBLE_OTHERS | {ME},
        unless=DENIED + r"<lapse-done>\b|\b(?:if|whether|might|may|could)\b|" + NOT_YET,
    ),
    *ways(
        Rule(
            name="culprit-is",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The culprit was the second valve.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=frozenset({PERSON, TEAM, YOU}),
            unless=DENIED + r"(?:problem|culprit|cause|bottleneck|offender|blocker)\b|\b(?:if|whether|when)\b|\?\W*$|"
            r"\b(?:problem|cause|culprit|bottleneck|blocker) (?:\w+ )?(?:is|was|are) (?:that|how|what|not)\b|"
            r"\b(?:is|was|are|were) (?:<who>) (?:not|who (?:can|will|may)|which|with|ability|needs?)\b",
        ),
        (
            "The real bottleneck is Norbert.",
            "problem/culprit/cause/bottleneck/link/offender/perpetrator/denominator/blocker+is/was/are/were/be/"
            "remains/s",
            r"(?:the |our )(?:[\w'-]+ ){0,3}?(?:problem|culprit|root cause|bottleneck|weak(?:est)? link|offender"
            r"|perpetrator"
            r"|common denominator|blocker)s?,? (?:(?:here|as ever|as always|as usual|once more|in all this|of course|in"
            r" two words),? )?(?:is|was|are|were|remains|turned out to be)(?: clearly| simply| always| really)? "
            r"(?P<agent>(?!not\b|that\b|how\b)<who>)(?=[.!;]|,(?! (?:who|which) \w+s\b)|$| and we all\b| over (?:at"
            r"|in)\b| again\b)",
        ),
        (
            "Greg is why we have no trail.",
            "why/reason+is/are/was/were/s",
            r"(?P<agent>\b(?:you|he|she|they)|(?:^\W*|, |and |that )<who>) (?:is|are|was|were) (?:why"
            r"|the (?:\w+ )?reason"
            r"(?: why| that)?) (?:we|the \w+|our \w+|nobody|it|this|i|nothing) (?:now |still |all |ever )?(?:have no"
            r"|has no|can't|cannot|could not|couldn't|don't|do not|lost|(?:is|are|was|were) (?:still|down|here|late"
            r"|lost"
            r"|gone|up)|had to|keeps?|never|missed|failed|fails|broke|didn't|did not|won't)\b.*",
        ),
    ),
    Rule(
        name="whose-doing-hurt",
        category=FAULT,
        pattern=rf"\b(?P<verb>(?P<agent>[\w@.-]{{1,30}}'s|his|her|your) (?!(?:own|customers?|users?|request|traffic|api"
        rf"|service|server|network|system|cloud|product|database|outage|failure|crash)\b)(?:(?:[\w-]+ ){{1,3}}?{_HARM}"
        rf"|(?:[\w-]+ ){{0,2}}?{_DEED} cost (?:us|me|them|the|our|everyone|\w+ (?:people|customers|teams?)))\b.*)",
        triggers="'s+cost/wreaked/brought/took/broke/killed/wiped/corrupted/crashed/destroyed/clogged/flooded/starved/set/"
        "sparked/provoked/precipitated/triggered/unleashed/derailed/delayed/ruined/wrecked/nearly/led/caused/bricked/tipped/"
        "ate/burned/made/forced/left/held",
        matches="Olga's tinkering cost us the weekend.",
        spares="Monday's traffic cost us the weekend.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({PERSON, YOU}),
        unless=DENIED + r"(?:cost|broke|caused)\b|\b(?:if|whether|illness|death|injury|accident)\b|\byour (?:browser"
        r"|system|machine|computer|account|session|environment|config\w*|setup|laptop|disk)\b|" + NOT_YET,
    ),
    *ways(
        Rule(
            name="laid-on",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The rope was laid on the deck.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=POSSIBLE_OTHERS | {ME, WE},
            unless=DENIED + r"(?:pin|lay|laid|hold|held|fault|blame|attribut|ascrib|implicat)\w*\b|\b(?:if|whether)\b",
        ),
        (
            "The report pins it on the drivers.",
            "pin/pins/pinned/lay/lays/laid+on/feet/door",
            r"(?:pins?|pinned|lays?|laid) (?:it|this|that|(?:all |most |the |much |some )(?:of it"
            r"|(?:[\w-]+ ){0,3}?(?:blame|fault"
            r"|failure|disaster|outage|loss|collapse|guilt|responsibility))) (?:squarely |firmly |all )?(?:on"
            r"|at the (?:door|feet) of) "
            r"(?P<agent><who>)(?=[.,;!?]|$| \w)",
        ),
        (
            "The panel attributes the collapse to the scaffolders.",
            "attributes/attributed/ascribes/ascribed/attribute/ascribe+to",
            r"(?:attribut(?:es?|ed)|ascrib(?:es?|ed)) (?:the |this |that |it |its |our )(?:[\w-]+ ){0,4}?(?:wholly "
            r"|solely |largely "
            r"|mainly )?to (?P<agent><who>)(?=[.,;!?]|$)",
        ),
        (
            "The tribunal held the master liable.",
            "liable/accountable/responsible+held/holds",
            r"(?:holds|held) (?P<agent><who>) (?:\w+ )?(?:liable|accountable|responsible)\b",
        ),
        (
            "The board faulted the fitter for the missing bolts.",
            "faulted/faults/blames/blamed/censured/castigated+for/over",
            r"(?:faulted|faults|blames|blamed|censured|castigated) (?P<agent><who>) (?:for|over) (?:the|his|her"
            r"|their|its|this|that|an?)\b.*",
        ),
        (
            "The evidence implicates the storekeeper.",
            "implicates/implicated",
            r"implicat(?:es|ed) (?P<agent><who>)(?= in\b|[.,;!]|$)",
        ),
        (
            "The server met its end at the hands of the crew.",
            "hands+at",
            r"at the hands of (?P<agent><who>)(?=[.,;!?]|$| \w)",
        ),
        (
            "The boiler burst on Simmons's watch.",
            "watch+on",
            r"on (?P<agent>(?!his\b|her\b|my\b|our\b|their\b)[\w@.-]{2,30}'s) watch\b",
        ),
    ),
)
