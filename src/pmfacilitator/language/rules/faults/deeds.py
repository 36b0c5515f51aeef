"""Rules about whose doing it was: nominal forms, first causes, and participles before the name."""

from pmfacilitator.language.cast import KNOWN_OTHERS, MAYBE, ME, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

DEEDS = (
    Rule(
        name="cause-is-their-change",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:root cause|cause|culprit|revert|reverts|undo|undoes|back out|backs out|hotfix"
        r"|another|restore)\b[^.;]{0,60}?\b(?:change|commit|push|merge|pr|patch|deploy|deployment|edit|cleanup"
        r"|pipeline|build|migration|refactor\w*|rewrite|typo|mistake|_+) (?:by|from|of|made by) (?P<agent><who>)"
        r"(?=[.,!]|$| that\b| which\b| in\b| to\b| on\b)|(?:culprit|cause)(?: of [\w ]{1,30}?)? (?:is|was) "
        r"(?P<agent2>@?[\w.-]{1,30}'s) \w+.*|(?:revert|reverts|undo|undoes|back out|backs out) "
        r"(?P<agent3>@?[\w.-]{1,30}'s) .*\b(?:it|which|that|as it|because it) (?:broke|breaks|blocked|blocks|took"
        r"|takes|killed|kills|crashes|crashed|causes|caused)\b.*)",
        triggers="cause/culprit/revert/reverts/undo/undoes/back/backs/hotfix/another/restore+blocked/blocks/breaks/"
        "broke/by/caused/causes/crashed/crashes/from/is/killed/kills/made/of/takes/took/was",
        matches="Root cause: late push by @ilsekr that emptied the queue.",
        spares="Root cause: late push by the sync that emptied the queue.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {ME},
    ),
    *ways(
        Rule(
            name="act-by-somebody",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The incorrect entry of the code by the importer resulted in 312 wrong transfers.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=KNOWN_OTHERS | {ME},
            unless=r"\b(?:not|\w+n't|never|no) (?:\w+ ){0,3}(?:attribut|traced|failure)\w*|\b(?:go|went|goes|come"
            r"|comes|came) (?:back )?to (?:you|them|us|me|him|her)\b",
        ),
        (
            "A wrong entry by the technician led to the spill.",
            "accidental/advice/assessment/assumption/calculation/careless/decision/deletion/diagnosis/dosage/entry/"
            "erroneous/execution/failure/false/handling/hasty/improper/inadvertent/incorrect/input/installation/"
            "interpretation/judgement/judgment/labeling/labelling/late/measurement/mistaken/negligent/poor/"
            "premature/reading/removal/selection/setting/unauthorised/unauthorized/wiring/wrong+by/from/part"
            "+accidental/careless/erroneous/failure/false/hasty/improper/inadvertent/incorrect/late/mistaken/"
            "negligent/poor/premature/unauthorised/unauthorized/wrong+advice/application/assessment/assumption/"
            "calculation/configuration/decision/deletion/deployment/diagnosis/dosage/entry/execution/handling/"
            "information/input/installation/interpretation/judgement/judgment/labeling/labelling/measurement/"
            "reading/release/removal/selection/setting/to/use/wiring",
            r"(?:(?:incorrect|wrong|mistaken|erroneous|late|accidental|inadvertent|negligent|careless|improper"
            r"|unauthori[sz]ed|premature|hasty|false|poor) (?:entry|input|selection|configuration|handling|use"
            r"|application|interpretation|reading|setting|labelling|labeling|wiring|installation|deletion|removal"
            r"|assessment|judge?ment|advice|information|decision|assumption|calculation|measurement|diagnosis"
            r"|dosage|execution|deployment|release)|failure to [\w ]{2,40}?)(?: (?:of|in|on) (?:[\w-]{1,20} ){1,6}?"
            r"| )(?:by|on the part of|from) (?P<agent><who>)(?=[.,!]|$| (?:led|resulted|caused|meant|made|was|is|in"
            r"|on|at|during|and|which|that|who)\b)",
        ),
        (
            "Removal of the guard by the contractor caused it.",
            "deletion/disabling/mishandling/misuse/removal/renaming+broke/caused/led/made/meant/resulted/took",
            r"(?:removal|deletion|disabling|misuse|mishandling|renaming) of (?:[\w-]{1,20} ){1,6}?by "
            r"(?P<agent2><who>) (?:led|resulted|caused|meant|made|broke|took)\b.*",
        ),
        (
            "The decision by the captain to sail was the cause.",
            "attempt/choice/decision/insistence/refusal+by/of",
            r"(?:decision|choice|refusal|insistence|attempt) (?:of|by) (?P<agent3><who>) (?:not )?to \w+.*\b(?:led"
            r"|caused|resulted|meant|cost|made|is|was)\b.*",
        ),
        (
            "The leak is attributable to the contractor.",
            "attributable/attributed/came/come/comes/put/traced/traces+to",
            r"(?:attributable|attributed|put down|traced(?: back)?|traces back|comes? (?:back )?down|came (?:back "
            r")?down) to (?P<agent4><who>)(?=[.,!]|$| (?:who|in|on|at|and|not)\b)",
        ),
        (
            "The alarm was silenced by the technician.",
            "away/commented/disabled/left/misfiled/mislaid/muted/silenced/switched/thrown/turned/unlocked+by",
            r"(?:silenced|muted|switched off|turned off|disabled|misfiled|mislaid|thrown away|given away|commented "
            r"out|left unlocked|left open) by (?P<agent5><who>)(?=[.,!]|$| (?:who|in|on|at|and|during|before|when"
            r"|while)\b)",
        ),
    ),
    Rule(
        name="what-broke-it-was",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:what|the thing that|the change that|the commit that|the one who|the (?:main |real "
        r"|only |actual )?reason (?:we|why|that|this|it|for)|the (?:only|main|real|actual|biggest) (?:thing wrong"
        r"|problem|issue|weak point))\b[^.;]{2,60}? (?:was|is) (?:a |the )?(?:(?:change|commit|push|deploy|script"
        r"|config) )?(?P<agent><who>)(?=[.,!]|$| (?:made|pushed|did|wrote|who|merged)\b|(?<='s) ))",
        triggers="was/is+change/commit/issue/one/problem/reason/thing/weak/what+actual/biggest/change/commit/main/"
        "only/problem/real/reason/thing/weak/what/who",
        matches="What emptied the tank was Robert's shortcut.",
        spares="What emptied the tank was Tuesday's heat.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({ME, YOU, PERSON, TEAM}),
        unless=r"\?|\b(?:yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|week|month"
        r"|morning|night)'s\b|\b(?:question|what we need|what matters)\b",
    ),
    Rule(
        name="ignoring-it-they",
        category=FAULT,
        pattern=r"(?:^\W*|[.;:] )(?:ignoring|disregarding|failing to|neglecting|forgetting|believing|thinking"
        r"|assuming|mistaking|unaware|oblivious|not (?:knowing|reali[sz]ing|thinking|checking|wanting)|having "
        r"(?:<adv>)(?:skipped|ignored|forgotten|failed|neglected|missed|misread|left|bypassed|disabled"
        r"|not \w+))\b[^.;]{0,60}?, (?P<verb>(?P<agent><who>) (?:<adv>)(?:had |has )?(?:<adv>)(?:<irregular-past>"
        r"|[a-z]{3,16}ed|cut|put|let|set|hit|shut)\b.*)",
        triggers="ignoring/disregarding/failing/neglecting/forgetting/believing/thinking/assuming/mistaking/"
        "unaware/oblivious/not/having+assuming/believing/bypassed/checking/disregarding/failing/forgetting/"
        "forgotten/having/ignored/ignoring/knowing/left/misread/missed/mistaking/neglected/neglecting/oblivious/"
        "realising/realizing/skipped/thinking/unaware/wanting+assuming/believing/bypassed/checking/disabled/"
        "disregarding/failed/forgetting/forgotten/ignored/ignoring/knowing/left/misread/missed/mistaking/neglected/"
        "neglecting/not/oblivious/realising/realizing/skipped/thinking/to/unaware/wanting",
        matches="Ignoring the siren, the operator went on filling the tank.",
        spares="Ignoring the cache, the job continued to raise the load.",
        reason=reasons.ACT,
        rewrite="none",
        agents=frozenset({ME, YOU, THEY, PERSON, TEAM, MAYBE, "weak"}),
    ),
    Rule(
        name="they-believing-it",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent><who>), (?:(?:wrongly |mistakenly |incorrectly )?(?:believing|thinking"
        r"|assuming|mistaking|unaware|oblivious|not (?:knowing|reali[sz]ing|checking)|ignoring|disregarding|annoyed"
        r"|tired|impatient|bored|in a hurry|distracted|having (?:skipped|ignored|forgotten|failed|neglected|missed"
        r"|misread))\b[^.;,]{0,60}),? (?:<adv>)(?:<irregular-past>|[a-z]{3,16}ed|cut|put|let|set|hit|shut)\b.*)",
        triggers="believing/thinking/assuming/mistaking/unaware/oblivious/knowing/realising/realizing/checking/"
        "ignoring/disregarding/annoyed/tired/impatient/bored/hurry/distracted/having+annoyed/assuming/believing/"
        "bored/checking/disregarding/distracted/failed/forgotten/hurry/ignored/ignoring/impatient/knowing/misread/"
        "missed/mistaking/neglected/oblivious/realising/realizing/skipped/thinking/tired/unaware+annoyed/assuming/"
        "believing/bored/disregarding/distracted/having/ignoring/impatient/in/mistaking/not/oblivious/thinking/"
        "tired/unaware",
        matches="A nurse, believing the trolley to be empty, pushed it over.",
        spares="A relay, ignoring the second pulse, cut the live circuit.",
        reason=reasons.ACT,
        rewrite="none",
        agents=frozenset({YOU, PERSON, TEAM}),
    ),
    Rule(
        name="left-theirs",
        category=FAULT,
        pattern=r"\b(?P<verb>left (?:his|her|their|my|your) (?:\w+ ){0,3}?(?:credentials|passwords?|keys?|tokens?"
        r"|laptop|badge|phone|tools?|code|changes|files?|notes|session|terminal|bag|glasses|torch)\b.*|(?:thought"
        r"|figured|assumed|decided|treated it as) (?:\w+ ){0,4}?(?:somebody|someone|anybody|everyone) else's "
        r"(?:problem|job|responsibility)\b.*|(?:gave|given|granted|handed) (?:the whole|all of|the entire"
        r"|every) \w+ .*\b(?:access|rights|permissions|keys|root|admin)\b.*|(?:was|were) (?:far |much |way )?"
        r"(?:too )?(?:late|slow) in [a-z]+ing\b.*|(?:has|have|had) (?:<adv>|now |once |just ){0,2}broken (?:the|our"
        r"|main|master|prod|production|everything|it)\b.*|waited (?:far |much |way )?too long\b.*|(?:goes|went|go) "
        r"back to (?:bed|sleep)\b.*)",
        triggers="left thought figured assumed decided treated gave given granted handed late slow broken waited "
        "bed sleep",
        matches="The contractor left his torch on the runway.",
        spares="The tenant left his test credentials in place after the trial.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({ME, "we", YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:everyone|everybody) has\b|\bwe (?:have|had) broken (?:it|the (?:work|problem|task)) (?:down"
        r"|into|up)\b",
    ),
    Rule(
        name="put-it-off",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:delayed|delays|postponed|put off|dreaded) (?:<adv>)[a-z]{3,14}ing\b.*)",
        triggers="delayed delays postponed dreaded put+off",
        matches="The crew delayed calling for help.",
        spares="The probe delayed sending the page.",
        reason=reasons.SLOW,
        rewrite="none",
        subjects=KNOWN_OTHERS | {WEAK},
    ),
    Rule(
        name="thought-wrongly",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:guessed|thought|assumed|figured|concluded|believed|judged|reckoned) (?:wrong"
        r"|wrongly|incorrectly|mistakenly)\b.*)",
        triggers="guessed/thought/assumed/figured/concluded/believed/judged/reckoned+wrong/wrongly/incorrectly/"
        "mistakenly",
        matches="I guessed wrongly that it was the cache.",
        spares="The balancer guessed wrong.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE},
    ),
    Rule(
        name="did-one-instead-of-another",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:used|ran|chose|picked|pointed|sent|deleted|dropped|installed|connected to|deployed"
        r"|pushed|typed|pressed|pulled|entered|copied) [^.;,]{3,80} instead of (?!waiting|using|having)\b.*|"
        r"(?:removed|deleted|changed|merged|closed|disabled|rewrote|dropped|added|reverted) [^.;,]{2,60} without "
        r"(?:even |ever )?(?:justifying|explaining|understanding|considering|thinking|justification|explanation|"
        r"(?:any )?reason)\b.*)",
        triggers="instead/without/w/o+added/changed/chose/closed/connected/copied/deleted/deployed/disabled/"
        "dropped/entered/installed/merged/picked/pointed/pressed/pulled/pushed/ran/removed/reverted/rewrote/sent/"
        "typed/used+considering/explaining/explanation/justification/justifying/of/reason/thinking/understanding",
        matches="Engineer B sent the parcel to Leeds instead of Lyon.",
        spares="The job sent the parcel to Leeds instead of Lyon.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=KNOWN_OTHERS | {ME},
        unless=r"\b(?:now|we|recommend\w*|suggest\w*|should|can|could|would|will)\b",
    ),
    Rule(
        name="changes-of-handle",
        category=FAULT,
        pattern=r"(?P<agent>@[\w.-]{1,30}(?:'s)?|(?!dependabot|renovate|github|jenkins)[\w-]{2,20}'s(?= (?:(?:last"
        r"|latest|recent|new) )?(?:prs?|commits?|merges?|push(?:es)?|refactor\w*)\b)) (?P<verb>(?:(?:last|latest"
        r"|recent|new) )?(?:changes?|commits?|prs?|merges?|updates?|patch(?:es)?|refactor\w*|push(?:es)?|fix"
        r"(?:es)?) (?:\w+ )?(?:broke|breaks?|broken|has broken|have broken|caused?|causes|took|killed|kills|blocks?"
        r"|blocked|introduced?|introduces)\b.*)",
        triggers="'s+broke/break/breaks/broken/cause/caused/causes/took/killed/kills/block/blocks/blocked/"
        "introduce/introduced/introduces",
        matches="@lee last commit broke the hook.",
        spares="The last commit broke the hook.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE, "unknown"},
    ),
    Rule(
        name="accidentally-doing",
        category=FAULT,
        pattern=r"\b(?P<verb><accident> (?:<act-ing>|[a-z]{3,14}ing)\b(?P<object>.*))",
        triggers="<accident>",
        matches="I certainly did such things, accidentally removing a table.",
        spares="The guard keeps the job from accidentally removing a table.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=frozenset({ME, WE, YOU, PERSON, TEAM}),
        unless=r"\b(?:avoid\w*|prevent\w*|protect\w*|against|from|risk|without|stop|guard\w*|no longer|if|could|can"
        r"|may|might|would|to keep|so that) (?:[\w']+ ){0,6}?<accident>\b",
    ),
    Rule(
        name="cause-somebody-acted",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:root cause|cause|culprit)s?(?: of [\w -]{1,40}?)?(?=\W*(?:was|is|has been|had been"
        r"|:|—|-) ?)(?: (?:was|is|has been|had been))?(?: (?:identified|found|determined|believed|thought|shown|due"
        r"|traced|down|attributed|likely|probably|simply|that|to|be|as|being|a case of)){0,4} ?(?::|—|-)? ?"
        r"(?P<agent>(?!the (?:fact|change|commit|deploy|config)\b)<who>) (?:<adv>)(?:had |has )?(?:<adv>)"
        r"(?:<act-past>|<act-done>|<act-ing>|[a-z]{3,14}ed|executing|doing|failing|forgetting|not)\b.*)",
        triggers="cause causes culprit",
        matches="Root cause: Kevin edited the tariff by hand.",
        spares="Root cause: Redis evicted the tariff by itself.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({PERSON, ME}),
        unless=r"\b(?:investigat\w+|identified|found|discovered|determined|confirmed|noticed|mitigated|fixed"
        r"|restored|reverted|users?|customers?|clients?|attackers?|hackers?)\b(?! (?:as|to be)\b)|\?\W*$",
    ),
)
