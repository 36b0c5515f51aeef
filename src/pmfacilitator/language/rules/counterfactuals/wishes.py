"""Rules about what is wished otherwise, told without "should have"."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, NOBODY, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import COUNTERFACTUAL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import RESCUED
from pmfacilitator.language.rules.rule import Rule, ways

WISHES = (
    Rule(
        name="needed-to",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:needed|had) to (?P<object>(?:<duty>)\b.*\b(?:rather than|instead of|sooner|earlier"
        r"|faster|quicker|immediately|right away|at the \d+|much more|before (?!the \w+ (?:could|was|were))\w+ing"
        r"|better)\b.*)|needed to (?:have )?(?:been )?<known-done>(?= (?:this|it|that|the|our|under|with|before|in"
        r"|on)\b).*)",
        triggers="needed/had+at/away/before/better/earlier/faster/immediately/instead/much/quicker/rather/sooner/to",
        matches="Ibrahim needed to escalate at the 30 minute mark.",
        spares="The retry needed to wait longer.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\bneeded to (?:be|read|set|put|run|reset|cut|let|shut)\b(?! \w+ (?:sooner|earlier|faster))",
    ),
    Rule(
        name="needed-to-have",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>needed to (?:have (?:been )?(?:<known-done>)|be (?:<managed-done>) (?:\w+ ){0,2}"
        r"(?:earlier|sooner|before|faster|properly))\b.*|expected (?:much |far )?better (?:from|of)\b.*|(?:the )?"
        r"(?:proper|right|correct|sensible|professional|responsible|obvious|smart) (?:thing|move|call|approach|step"
        r"|way)(?: (?:to do|here))? would have been\b.*)",
        triggers="needed expected would",
        matches="We needed to have tested this under load.",
        spares="We needed to have ten replicas.",
        reason=reasons.SHOULD,
        rewrite="none",
    ),
    Rule(
        name="should-know-by-now",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:should|ought to|must|surely) (?:really |all )?(?:know|understand|realise|realize"
        r"|be aware)(?: that| better)? (?:by now|not to|\w+ to (?:do|not)|that you (?:never|don't)|better)\b.*)",
        triggers="know/understand/realise/realize/aware+must/ought/should/surely",
        matches="Developers should know by now that latest is no version.",
        spares="The client should know by now that the token is stale.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, NOBODY, ME, WE}),
    ),
    *ways(
        Rule(
            name="it-would-have-saved",
            category=COUNTERFACTUAL,
            pattern=r"\b(?P<verb><way>)",
            spares="A second disk would have avoided this.",
            reason=reasons.SHOULD,
            rewrite="none",
            unless=r"\bif we just have\b|\bif you actually (?:rely|need|use|want)\b|\bif you (?:only|just|simply) "
            r"(?:care|need|want|have|use)\b|\bif you (?:just|only|simply) [^.]*\byou (?:might|can|could|may|will)\b"
            r"|\bwho should have (?:\w+ )?(?:ownership|access|accounts?|permissions?|rights|admin)\b|\bif we "
            r"just\b[^.]*\bthen no need\b|\b(?:what|how|which)\b.{0,40}\bwould(?:'ve| have)\b|\b(?:with|if) (?:the"
            r"|a|an|better|more) (?:[\w-]+ ){0,2}(?:alerts?|monitoring|dashboards?|canary|tests?|checks?|alarms?"
            r"|metrics?)\b|\bif we (?:actually )?stopped routing\b",
        ),
        (
            "Reading the notes would have avoided this.",
            "averted/avoided/better/caught/easier/enough/nice/prevented/saved/smarter/spared/wiser+would/would've"
            "+averted/avoided/been/prevented/saved/spared",
            r"(?:it|this|that|these|which|doing (?:so|this|that)|(?:testing|reading|checking|asking|reviewing"
            r"|communicating|planning|monitoring|escalating|having|using|following|waiting|talking|documenting"
            r"|training|verifying|investing)\b[\w ]{0,50}?) (?:<adv>)would(?:'ve| have) (?:<adv>)(?:saved|spared"
            r"|prevented|avoided|averted|been (?:avoided|prevented|better|smarter|wiser|caught|easier|nice|enough"
            r"|a better|the better))\b.*",
        ),
        (
            "But for this mistake the ferry would have left.",
            "but+decision/error/errors/failure/failures/mistake/mistakes/negligence+for",
            r"but for (?:this|that|these|the|his|her|their) (?:errors?|mistakes?|negligence|failures?|decision)\b.*",
        ),
        (
            "They could, and should, have asked.",
            "have+could/might/should/would",
            r"(?:could|should|would|might),? (?:and |or |no,? |in fact )(?:should|could|would|must),? have\b.*",
        ),
        (
            "We really should've put it in writing.",
            "arguably/certainly/clearly/definitely/honestly/maybe/perhaps/probably/rather/really/simply/surely"
            "+could/could've/couldn't/ought/should/should've/shouldn't/to've/ton't+add/ask/been/check/do/fix/make/"
            "put/remove/run/set/test/use/wait/write",
            r"(?:probably|definitely|really|maybe|perhaps|certainly|surely|arguably|clearly|honestly|simply"
            r"|rather) (?:should|could|ought to)(?:n't)?(?: have|'ve| of) (?:<adv>)(?:add|do|test|check|use|make"
            r"|write|put|wait|ask|fix|remove|run|set|been (?:more|less|better|a lot|clearer))\b.*",
        ),
        (
            "You know you should have called.",
            "knew/know+should/should've",
            r"(?:know|knew) (?:you|i|we|they) should(?:'ve| have)\b.*",
        ),
        (
            "A better approach would have been to ask.",
            "best/better/correct/obvious/proper/right/safer/sensible/smarter/wiser+been",
            r"(?:best|better|wiser|smarter|safer|correct|proper|right|obvious|sensible) (?:approach|thing|option"
            r"|move|choice|course|way|response|decision|step|solution|action)(?: [\w ]{1,30}?)? (?:would|should"
            r"|might) have been\b.*",
        ),
        (
            "Had the pump been checked, it would run.",
            "been+had+could/may/might/would/wouldn't",
            r"(?<![a-z]\s)had (?:[\w'-]+ ){1,6}?been (?:<adv>)(?:<managed-done>|employed|enforced|configured"
            r"|installed|used|applied|given|made|put|present|taken|available)\b.*\b(?:would|could|might|wouldn't"
            r"|may)\b.*",
        ),
        (
            "It could have been avoided if the valve had been checked.",
            "been+could/might/would",
            r"(?:would|could|might) have \b.*\b(?:had|if) (?:the |a |an |this |that |our |their )?[\w-]+(?: "
            r"[\w-]+)? (?:been|had been) (?:<managed-done>)\b.*",
        ),
        (
            "If they had only asked us, none of this would have happened.",
            "if+actually/bothered/just/only/simply/would",
            r"if (?:he|she|they|you|we|i|people|management|the [\w-]+|[\w@-]{2,20}) (?:just|only|actually|simply"
            r"|had just|had only|would just|would only|would have|had actually|bothered to|had bothered to) .*\b"
            r"(?:would|wouldn't|could|might|may|then)\b.*",
        ),
        (
            "Look at what they should be doing.",
            "doing/done+what+should",
            r"what (?:they|you|he|she|we|i|the \w+) should (?:be doing|have done)\b.*",
        ),
        (
            "Who should have caught that leak?",
            "who+should",
            r"who should have (?!received|got|access|permission|a\b|the\b).*",
        ),
    ),
    Rule(
        name="could-have-been-better",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:could|should|might|ought to)(?:n't)?(?: have|'ve| of) (?:<adv>)(?:been|done|had"
        r"|handled|managed|communicated|planned|tested|run|acted|worked|gone) (?:<adv>|(?:a|an|this|that|it|things"
        r"|the \w+) ){0,2}(?:more|less|better|faster|quicker|earlier|sooner|clearer|smarter|wiser|stricter|bolder"
        r"|differently|properly|enough)\b.*)",
        triggers="more/less/better/faster/quicker/earlier/sooner/clearer/smarter/wiser/stricter/bolder/differently/"
        "properly/enough+acted/been/communicated/done/gone/had/handled/managed/planned/run/tested/worked",
        matches="Paula could have been clearer about the deadline.",
        spares="The build could have been faster on new disks.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE, NOBODY},
        unless=r"\b(?:what|how|where|which|anything|something)\b.{0,40}\b(?:could|should|might)\b|\?\W*$",
    ),
    Rule(
        name="if-they-did",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>if (?P<agent><who>) (?:<adv>)(?:<irregular-past>|[a-z]{3,14}ed|had(?! (?:a|an|the|no"
        r"|more|any|better|some)\b)|were|spent|did|didn't|paid)\b.*\b(?:we|i|this|it|none of (?:us|this)|nobody"
        r"|things|you|they)(?:'d| would| could| might)(?:n't| not)? (?:be|have|'ve)\b.*|(?:i'd|would|we'd) have "
        r"expected (?P<agent2><who>) to .*|(?:would|might) (?:really |actually )?(?:help|be (?:nice|great|good"
        r"|lovely|helpful)) if (?P<agent4><who>) (?:actually|bothered|would (?:at least|actually|read|test|stop"
        r"|learn)|could (?:at least|actually|stop|learn)|at least|just|ever|read|tested|stopped|learn\w*"
        r"|checked)\b.*|nothing (?:prevented|stopped|kept) (?P<agent3><who>) from .*)",
        triggers="if expected nothing help nice great lovely helpful",
        matches="If networking read their mail we would not be waiting.",
        spares="If the proxy answered the probe we would not be here.",
        reason=reasons.SHOULD,
        rewrite="none",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, NOBODY, WEAK}),
        unless=RESCUED + r"|\beven if\b|\bif (?:they|he|she|you) (?:did|were|had)\b|"
        r"\bif (?:you|they) (?:only |just |ever )?(?:used|ran|routed|started|discovered|moved|changed|created)\b|"
        r"\bif you (?:want|need|have)\b|\?\W*$|\bif (?:you|we|i) (?:wanted|needed|had to)\b",
    ),
    Rule(
        name="needed-to-be-done",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:customers|users|we|people|everyone|patients|passengers) deserved to (?:be told|know"
        r"|hear)\b.*|had (?:every|plenty of|ample|several|multiple|all the) (?:opportunit\w+|chances?|warnings?"
        r"|time) to .*|needed to (?:be|have been) (?:<managed-done>|flagged|escalated|raised|told|reported|rolled "
        r"back)\b.*\b(?:at \d|way |long |much |well |before|earlier|sooner|in advance|from the start|not at"
        r"|instead)\b.*|better to have <known-done>\b.*|might (?:at least |well |easily )?have (?:at least )?"
        r"(?:posted|told|asked|warned|said|mentioned|called|checked|tested|read|wanted to)\b.*|ought never to have "
        r"been\b.*|should (?P<agent>he|she|they|you|[\w@-]{2,20}|the \w+) have done (?:differently|instead"
        r"|better)\b.*)",
        triggers="needed/better/might/ought/should/deserved/opportunity/opportunities/chance/chances/warning/"
        "warnings/time+advance/all/ample/asked/at/before/called/checked/deserved/done/earlier/easily/every/have/"
        "instead/least/long/mentioned/much/multiple/never/plenty/posted/read/said/several/sooner/start/tested/told/"
        "wanted/warned/way/well",
        matches="This needed to be reported well ahead of the storm.",
        spares="This needed to be scaled by two.",
        reason=reasons.SHOULD,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="wished-otherwise",
            category=COUNTERFACTUAL,
            pattern=r"\b(?P<verb><way>)",
            spares="It would have been possible that the rain stops.",
            reason=reasons.IF,
            rewrite="none",
            unless=r"\b(?:if|when) (?:you|we|the) (?:need|want)\b",
        ),
        (
            "It would have been desirable that the owner informs us.",
            "desirable/preferable/advisable/appropriate/prudent/sensible/wiser/proper/helpful/kind/nice/courteous+been",
            r"(?:it )?would have been (?:more |far |very |much )?(?:desirable|preferable|advisable|appropriate"
            r"|prudent|sensible|wiser|proper|helpful|kind|nice|courteous|good practice|good form) (?:that|if|for|of"
            r"|when|to)\b.*",
        ),
        (
            "It would not have hurt the office to ring back.",
            "hurt/killed+to",
            r"(?:it )?(?:would not|wouldn't|would it) have (?:hurt|killed) (?:(?:you|him|her|them|anyone|anybody"
            r"|the (?:[\w'-]+ ){0,3}?(?:team|office|crew|vendor|company|engineers?|owners?|people|managers?|staff"
            r"|board)) )?to (?!wait\b)\w+.*",
        ),
        (
            "Better would have been to ask the pilot first.",
            "better/wiser/safer/best+been",
            r"(?:better|wiser|safer|best) would(?: have|'ve) been\b.*",
        ),
        (
            "One would have expected a test from a good shipyard.",
            "expected/thought/hoped/imagined/assumed/supposed+one/you",
            r"(?:one|you) (?:would|might|could)(?: have|'ve) (?:rather |at least )?(?:expected|thought|hoped"
            r"|imagined|assumed|supposed)\b.*",
        ),
        (
            "It was incumbent upon the owner to warn us.",
            "incumbent behoved behooved behoves behooves",
            r"(?:was|is|were) incumbent (?:up)?on\b.*|it behoo?ve[sd]\b.*",
        ),
        (
            "The least they could do was to leave a note.",
            "least+do/done",
            r"the (?:very )?least (?:they|he|she|you|[\w-]+(?: [\w-]+)?) (?:could|might|should)(?: have|'ve)? (?:do"
            r"|done)\b.*",
        ),
        (
            "They could at the very minimum have opened the chart.",
            "minimum/least+could/could've/might/might've/should/should've",
            r"(?:could|might|should)(?:'ve)? at (?:the |a )?(?:very |bare |absolute )?(?:minimum|least) have .*",
        ),
        (
            "They were at liberty to ask us, and never did.",
            "liberty/free/welcome+ask/call/check/consult/escalate/raise/read/refuse/say/speak/stop/tell/test",
            r"(?:was|were) (?:always |perfectly )?(?:at liberty|free|welcome) to (?:ask|call|check|stop|refuse"
            r"|speak|raise|read|escalate|consult|test|say|tell)\b.*(?:\bbut\b|\b(?:never|didn't|did not|chose "
            r"not)\b|at any time).*",
        ),
        (
            "Were it not for the hurry of the owners, we had a rope.",
            "were/was+not+for+arrogance/carelessness/decision/delay/greed/haste/hurry/impatience/inaction/"
            "insistence/mistake/negligence/refusal/silence/stubbornness",
            r"(?:were it not|had it not been) for (?:the |their |his |her |your )(?:[\w'-]+ ){0,2}?(?:hurry|haste"
            r"|greed|decision|refusal|insistence|mistake|carelessness|stubbornness|silence|delay|negligence"
            r"|inaction|arrogance|impatience)\b.*",
        ),
        (
            "Without Stefan's unfortunate intervention the mast would stand.",
            "without+'s+would",
            r"without (?:[\w@-]+(?:'s|s')|his|her|their|your) (?:[\w-]+ )?(?:intervention|meddling|tinkering|change"
            r"|mistake|error|interference|haste|carelessness|shortcut|experiment|decision|command"
            r"|commit)\b.*\bwould\b.*",
        ),
    ),
    Rule(
        name="what-they-could-have-done",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>what (?P<agent><who>) (?:could|should|might)(?: have|'ve) done (?:is|was|instead"
        r"|differently)\b.*)",
        triggers="what+done",
        matches="What the captain could have done is ask.",
        spares="What the pump could have done is drip.",
        reason=reasons.SHOULD,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
        unless=r"\?\W*$",
    ),
    Rule(
        name="had-somebody",
        category=COUNTERFACTUAL,
        pattern=r"(?:^\W*|[,;:(] ?|\b(?:and|but|because|so) )(?P<verb>had (?:mr|mrs|ms|dr|prof|capt)\. [\w-]+ "
        r"(?:not |only |just )?(?:<irregular-done>|[a-z-]{3,20}ed)\b.*)",
        triggers="had+mr/mrs/ms/dr/prof/capt",
        matches="Had Mr. Nair called at nine, the flag was known.",
        spares="He had Mr. Nair called at nine.",
        reason=reasons.IF,
        rewrite="none",
    ),
    Rule(
        name="had-better-have",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:had|'d) better have (?:<irregular-done>|[a-z-]{3,20}ed|not)\b.*)",
        triggers="better+have",
        matches="The captain had better have waited.",
        spares="The tank had better seals.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME},
    ),
)
