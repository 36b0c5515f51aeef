"""Rules about sentences that make somebody the cause, or own a fault to somebody."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    MAYBE,
    ME,
    NOBODY,
    PEOPLE,
    PERSON,
    POSSIBLE_OTHERS,
    WE,
    WEAK,
    YOU,
)
from pmfacilitator.language.flag import GROUP_BLAME, PERSON_FAULT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

CAUSES = (
    Rule(
        name="told-not-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|had been|been|is|are) (?:\w+ly )?(?:(?:told|warned)(?=[.!]|$)|warned "
        r"(?:in writing|by|that|several|of|about|in advance|beforehand)\b|(?:told|warned|asked|instructed|reminded"
        r"|advised) )(?:(?:twice|repeatedly|several times|many times|again and again|explicitly|three times"
        r"|before) )?(?:not to\b|about (?:this|it|that)\b|(?:twice|repeatedly|several times|many times|(?:\w+ )?"
        r"(?:days|weeks|months|years) (?:ago|before|in advance|earlier))\b|(?<=told)|(?<=warned)).*|(?:was|were"
        r"|had been|has been) (?:\w+ly )?warned (?:in writing|by|that|several|of|about|in advance|beforehand)\b.*)",
        triggers="told warned asked instructed reminded advised",
        matches="He was warned twice about the quota.",
        spares="The queue was asked twice about its depth.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=LIKELY_OTHERS,
    ),
    Rule(
        name="it-was-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:it was|it's|it is|'twas|that was|turns out it was) (?P<agent><who>) (?:who|that) "
        r"(?:<adv>)(?:had |has |have )?(?:<act-past>|<act-done>|broke|caused|missed|forgot|ignored|failed|pushed"
        r"|approved|overlooked|did(?:n't| not)|crashed|wiped|took|brought|screwed|messed)\b.*)",
        triggers="twas was/it's/is+that/who",
        matches="It was Ines who turned the alarm off.",
        spares="It was the timer that turned the alarm off.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE},
        unless=r"\b(?:who|that) (?:\w+ )?(?:fixed|found|noticed|reported|resolved|saved|reverted|restored|solved"
        r"|detected|raised|helped)\b",
    ),
    Rule(
        name="everybody-assumed",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:everyone|everybody|each (?:team|side|of (?:us|them))|both teams|all teams) (?:just "
        r")?(?:assumed|thought|believed|expected) (?:that )?(?:someone|somebody|the others?|another|it was)\b.*)",
        triggers="everyone/everybody/each/both/all+assumed/believed/everybody/everyone/expected/others/side/"
        "somebody/thought+another/other/others/somebody/someone/was",
        matches="Each team assumed the other was paged.",
        spares="Everyone thought the plan was sound.",
        reason=reasons.LAPSE,
        rewrite="none",
    ),
    Rule(
        name="some-genius",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>some (?:random |stupid |smart |other |clever |poor |bright )?(?:genius|bright spark"
        r"|clever clogs|smart[- ]?(?:alec|arse|ass|pants|cookie)|wise ?guy|whizz?[- ]?kid|rocket scientist|einstein"
        r"|developer|dev"
        r"|engineer|admin|sysadmin|guy|dude|intern|manager|employee|contractor|coder|programmer|<rude-name>) (?:<adv>)"
        r"(?:had |has )?(?:<known-past>|<known-done>|pushed|merged|thought)\b.*)",
        triggers="some+admin/spark/clogs/alec/smartalec/smartarse/smartass/arse/ass/pants/cookie/wise/wiseguy/kid/whizzkid/"
        "scientist/einstein/coder/contractor/dev/developer/dude/employee/engineer/genius/guy/intern/manager/programmer/"
        "sysadmin <rude-name>+some",
        matches="Some genius put the password into the ticket.",
        spares="Some engineers joined the call.",
        reason=reasons.OWNERS,
        rewrite="none",
        unless=r"\b(?:noticed|found|reported|fixed|helped|spotted|solved|suggested|asked)\b",
    ),
    Rule(
        name="because-somebody-did",
        category=FAULT,
        pattern=r"\b(?:because|cause(?:d)?(?: was| is)? (?:that|because)|reason (?:was|is) (?:that|because)|"
        r"(?:cause|reason|problem|trigger)(?: (?:of|for|behind) (?:[\w-]+ ){1,4}?| )(?:was|is)(?=[^.]*ing\b)|the "
        r"fact that|caused when|occurred because|(?:due to|caused by|result of|down to)(?=.*ing\b)) (?P<verb>"
        r"(?P<agent><who>) (?:<adv>)(?:had |has )?(?:<act-past>|<act-done>|(?:was|were) (?:not aware|unaware)|did"
        r"(?:n't| not) (?:know|understand|reali[sz]e)|broke|pushed|merged|decided|thought|assumed|switched|pulled"
        r"|tripped|spilled|clicked|pressed|tried|wanted|<act-ing>|editing|deploying|mis\w+ing|forgetting|ignoring"
        r"|skipping|overlooking|deleting|dropping|running|pushing|merging|removing|changing|restarting|disabling"
        r"|applying|configuring|using|clicking|typing|pressing|making|turning|setting|executing|uploading"
        r"|entering)\b(?! (?:to (?:find|fix|resolve|help)|on call)).*)",
        triggers="problem trigger because cause caused reason fact occurred due result down",
        matches="It broke because a trainee ran the import twice.",
        spares="It broke because the importer ran twice.",
        reason=reasons.ACT,
        rewrite="caused",
        agents=frozenset({YOU, PERSON, MAYBE}),
        unless=r"\bbecause (?:if |then |now )?you(?:'re| are| may| can| will| might| could) (?!(?:have|had|'ve"
        r"|broke|forgot|pushed|deleted|did|merged|removed|changed|never|failed|ignored|thought|decided)\b)|"
        r"\bbecause (?:an? |the )?[\w-]+ (?:will|can|may|might|would|could) |"
        r"\bbecause (?:people|somebody|someone|developers|users|operators) (?:are|felt|still|like|tend)\b|"
        r"\bas? (?:\w+ ){0,2}researcher\b|"
        r"\b(?:can|may|might) be because\b|\b(?:could|can) be trusted\b|\bare doing it\b|\b(?:resolved"
        r"|recovered|fixed|restored|noticed|caught|detected|found|mitigated|success\w*|well|quick\w*|faster|helped"
        r"|lucky|luckily)\b|\bsince (?:you|the (?:on-call )?engineers?) (?:have|has|had|can|are)\b|\b(?:because"
        r"|since) (?:someone|people|engineers|developers|users|you|users) (?:wanted|had to|used|need)\b|\bsince "
        r"you (?:asked|mentioned|merged|opened|added|changed|set|made|pushed)\b",
    ),
    Rule(
        name="sucks",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:have|has|had) a (?:history|habit|track record) of(?! (?:learning|success|being"
        r"|working|good))|(?:really |totally |just )?(?:sucks?|screws? (?:us|me|everyone|everything)|keeps? "
        r"screwing|can't be trusted|cannot be trusted|never learns?|is a joke|are a joke|are clueless|is clueless"
        r"|are useless|is useless|is hopeless|are hopeless|strikes? again|did it again|messes? (?:up|with"
        r"|things))\b.*)",
        triggers="history/habit/track/suck/sucks/screw/screws/trusted/learn/learns/joke/clueless/useless/hopeless/"
        "strike/strikes/again/mess/messes/screwing+are/can't/cannot/did/had/has/have/is/just/keep/keeps/messe/"
        "messes/never/really/screw/screws/strike/strikes/suck/sucks/totally",
        matches="The staging team sucks.",
        spares="The staging disk sucks.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\bhabit of (?:checking|reading|asking|writing|reviewing|testing|documenting|communicating)\b",
    ),
    Rule(
        name="cause-is-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:root cause|cause|culprit|reason|source)(?: of (?:[\w-]{1,20} ){1,5}?)? ?(?:was|is|:"
        r"|=|-)+ ?(?P<agent><who>))(?=[.!]|$| who\b| not\b| and\b)",
        triggers="cause culprit reason source",
        matches="Root cause: Zoe.",
        spares="Root cause: Redis.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {ME},
    ),
    Rule(
        name="if-not-for",
        category=FAULT,
        pattern=r"\b(?P<verb>if (?:it|this) (?:wasn't|weren't|was not|were not|hadn't been|had not been) for "
        r"(?P<agent><who>)\b.*)",
        triggers="if+for",
        matches="If it wasn't for Zoe's hotfix, we would be up.",
        spares="If it wasn't for the cache, we would be down.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:would(?:n't| not) have (?:found|noticed|recovered|caught|fixed)|still be down|much worse|be "
        r"lost|(?:much|far|even) longer|'s (?:help|support|quick|work|vigilance|expertise)|without (?:him|her|them))\b",
    ),
    Rule(
        name="possessive-fault",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')(?: (?:and|or) [\w@.-]{1,30}(?:'s|s'))?|his|her|their"
        r"|your|my|our|whose)(?: own| very| whole| big| biggest| first| stupid| dumb| silly| careless| terrible| "
        r"poor| gross| complete| total| constant| repeated| continued)? (?:faults?(?! toleran| inject| domain)"
        r"|mistakes?(?! detect| proof| toler| rate| budget)|blunders?|negligence|carelessness|incompetence"
        r"|oversights?|sloppiness|inattention|ignorance|laziness|recklessness|stupidity|arrogance|complacency"
        r"|downfall|undoing|screw[- ]?ups?|fuck[- ]?ups?|slip[- ]?ups?|lapses?|doing(?=[.,!;]|$)|handiwork|(?:bright"
        r"|brilliant|great|clever|genius|wonderful|stupid|silly) idea|decision to (?:skip|ignore|push|bypass|not"
        r"|disable|deploy|merge|ship|rush)|insistence on|reluctance to|haste|impatience|habit of|typos?"
        r"|misconfigurations?|misjudge?ments?|misunderstanding|inexperience|incompetency|inability to"
        r"|unwillingness to|refusal to|lack of \w+|failures? (?:to|in|of)|errors?(?! (?:rates?|messages?|logs?"
        r"|codes?|handl\w+|budgets?|pages?|reports?|responses?|counts?|tracking|track\w*|monitor\w*|alerts?))(?= "
        r"|[.,;!?]|$)|(?:slow|late|delayed|inadequate|lackluster) (?:response|reaction|reply|communication|handling"
        r"|decision)|(?:response|reaction|handling|communication|planning) (?:was|were|is) (?:\w+ )?(?:slow|late"
        r"|poor|inadequate|bad|terrible|sloppy|insufficient)|(?:broken|botched|buggy|half-baked|untested|faulty"
        r"|wrong|stupid|midnight|rushed) (?:merge|commit|fix|deploy|script|config|migration|patch|push|query|code"
        r"|change|release|config push|rollout|refactor\w*)|bad (?:code|judge?ment|commit|config|push|call"
        r"|decisions?|merge)|(?:sloppy|careless|stupid|dumb|silly|reckless) \w+|poor (?:planning|judge?ment"
        r"|communication|decisions?|code|work|choices?))\b)",
        triggers="'s+idea/downfall/undoing/broken/botched/buggy/baked/untested/faulty/wrong/midnight/rushed/slow/"
        "late/delayed/inadequate/response/reaction/handling/communication/planning/stupid/dumb/silly/reckless/"
        "decision/insistence/reluctance/haste/impatience/habit/doing/handiwork/fault/faults/mistake/mistakes/"
        "blunder/blunders/negligence/carelessness/incompetence/oversight/oversights/sloppiness/inattention/"
        "ignorance/laziness/recklessness/stupidity/arrogance/complacency/screwup/screw/fuckup/slip/lapse/lapses/"
        "typo/typos/misconfiguration/misconfigurations/misjudgment/misjudgement/misunderstanding/inexperience/"
        "inability/unwillingness/refusal/lack/failure/failures/error/errors/bad/sloppy/careless/poor/fuck",
        matches="It was Ben's mistake.",
        spares="It was the driver's error log.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE},
        unless=r"\black of (?:time|capacity|bandwidth|resources|access)\b|\b(?:guid|help)(?:e|es|ing|s)? (?:\w+ "
        r"){1,4}?(?:to )?(?:correct|fix|find|see) (?:their|your|his|her)\b|\bwhere (?:was|is) my mistake\b"
        r"|\bapologi[sz]e for your\b|\battribut(?:e|es|ed|ing) .{0,40}\bto an? (?:individual|person|operator"
        r"|employee|engineer)'s\b|\b(?:hides?|hiding|reports?|reporting|shares?|sharing|admits?|admitting|talk "
        r"about|speak about|discuss) (?:\w+ )?(?:their|your|our|my|his|her) (?:\w+ )?(?:mistakes?|errors?|slips?)\b"
        r"|\b(?:learn|learned|learnt|learning)(?: \w+){0,2} from (?:our|my|their|your|his|her|past) (?:mistakes?"
        r"|errors?)\b|\b(?:dwell on|dwelling on|severity of|making|feeling of making|afraid of|owning) (?:your|my"
        r"|their|his|her) (?:first |own )?(?:mistakes?|errors?)\b|\b(?:mistakes?|errors?) as an? (?:\w+ )?"
        r"(?:opportunity|chance|lesson)\b|\bneither of\b|\b(?:not|isn't|wasn't|never) (?:an?|any|the|one) "
        r"(?:individual|person|single person)'s\b|\b(?:simply|only|just|merely) (?:the|one) (?:\w+ )?(?:last|final"
        r"|first|many|link|step|trigger)\b|\bfew can\b|\bour (?:lack of|inability to|failure of)\b|\b(?:error"
        r"|failure)s? (?:of|in) (?:the|our)\b.*\b(?:server|node|disk)|\btheir inability to (?:communicate|trim"
        r"|connect|reach|access|process|load|sync|write|read|allocate)\b|^\W*(?:are|is) (?:we|you|it|everyone) "
        r"(?:\w+ )?(?:sure|certain|true)\b",
    ),
    Rule(
        name="possessive-change",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|@[\w-]{1,30}|his|her|their|your|my)(?: "
        r"[\w-]{1,20}){0,2}? (?P<artifact><artifact>))(?: [\w.#-]{4,12}(?= (?:broke|took|brought|killed"
        r"|caused)\b))?(?: (?:of|to|on|for|from|in) (?:[\w.-]{1,20} ){1,4}?| that | which | )(?:<adv>(?:is |are "
        r"|was |were |has |have |had )?<adv>)(?P<broke><broke>|to blame|at fault|the (?:cause|culprit|reason"
        r"|problem)|what (?:broke|caused|took|brought|killed)|responsible)\b",
        triggers="'s+deleted/dropped/broke/breaks/breaking/broken/caused/causes/causing/took/takes/taking/brought/"
        "brings/knocked/killed/kills/crashed/crashes/wiped/corrupted/ruined/destroyed/nuked/borked/hosed/trashed/"
        "bricked/blew/tanked/sank/wrecked/made/led/resulted/triggered/introduced/blame/fault/cause/culprit/reason/"
        "problem/responsible",
        matches="Wei's refactoring broke checkout.",
        spares="Tuesday's refactoring broke checkout.",
        reason="It ties the harm to a person; naming the change is enough.",
        rewrite="change",
        agents=LIKELY_OTHERS | {ME},
        unless=r"\bcan (?:then )?continue to work\b|\b(?:yesterday|today|tuesday|monday|wednesday|thursday|friday"
        r"|saturday|sunday|week|month|morning|night)'s\b|\bwhy my (?:\w+ )?(?:change|commit|patch|pr|code)\b",
    ),
    Rule(
        name="by-their-change",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:caused|broken|introduced|triggered|killed|taken down|brought down|messed up) (?:in "
        r"part |partly |entirely )?by (?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my) (?:[\w-]{1,20} "
        r"){0,2}?(?:<artifact>|mistake|error|typo|laptop|account|experiment|test|negligence)|(?:the |a )?(?:big "
        r"|first |real |only |main )?(?:mistake|error|mess) (?:that )?(?P<agent2><who>) (?:made|makes|committed))\b",
        triggers="'s/mistake/error/mess+caused/broken/introduced/triggered/killed/taken/brought/messed mistake/"
        "error/mess+made/makes/committed",
        matches="This was caused by Lisa's refactoring.",
        spares="This was caused by Monday's refactoring.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
        unless=r"\b(?:yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|week|month|morning"
        r"|night)'s\b|\b(?:not|\w+n't|never|no) (?:\w+ ){0,3}(?:caused|broken|mistake)",
    ),
    Rule(
        name="triggered-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:triggered|started|initiated|set off|brought on|kicked off|created|made|pushed"
        r"|written) by (?P<agent><who>) (?:who|that) (?:<adv>)(?:had |has )?(?:<known-past>|<known-done>|didn't"
        r"|did not|never|ran)\b.*)",
        triggers="triggered/started/initiated/set/brought/kicked/created/made/pushed/written+by+that/who",
        matches="The outage was triggered by a trainee who ran the script.",
        spares="The outage was triggered by a timer that ran the script.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({YOU, PERSON, MAYBE}),
        unless=r"\bthat (?:was|is) (?:requested|planned)\b",
    ),
    Rule(
        name="because-of-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:all )?(?:because of|due to|(?:direct )?(?:result|consequence) of|traced (?:back "
        r")?to|owing to|on account of|thanks to|down to|courtesy of) (?:(?P<agent2>your|his|her|their)(?= "
        r"(?:[\w-]+ )?<artifact>\b)|(?P<agent><who>)))(?=[.,;!?]|$|(?: |(?<='s) )(?:[\w-]+ )?(?:<artifact>|decision"
        r"|actions?|choice)\b| not | who | and | (?:we|i|the) )",
        triggers="result/consequence/traced/because/due/owing/account/thanks/down/courtesy/bc/cuz/coz+of/to",
        matches="We are doing this call because of the networking team.",
        spares="We are doing this call because of the networking outage.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {ME},
        unless=r"\bdirect result of \d+ people\b|\b(?:photo|image|picture|graph|text)s? (?:is |are )?courtesy of\b|"
        r"\b(?:due to|because of) my (?:\w+ ){0,3}(?:limited|time|schedule|lack)\b|"
        r"\bdown to (?:you|the project)\b|\b(?:because of|due to) how they\b|\bnew hires?\b|\bbecause of the reasons\b|"
        r"\bupside down to\b|\b(?:wonderful|great|amazing|excellent|fantastic|help|support|generosity|hard "
        r"work|contributions?)\b|\bbecause of some(?:thing|one else)\b|\b(?:due to|because of|result of) (?:[\w-]+ "
        r"){0,3}(?:providers?|vendors?|partners?)\b|\bthanks to (?:[\w@' -]{1,40}) (?:for|who)\b|^\W*(?:many |big "
        r"|huge |special )?thanks to\b(?!.*\b(?:lost|broke|down|outage|again|have to|wasted|gone|failed|mess"
        r"|late)\b)|\b(?:quick|fast|great|swift|help|luck|hard work|recover|resolved|caught|spotted|noticed"
        r"|restored|saved)\w*\b|\bthanks to\b(?!.*\b(?:lost|down|broke\w*|fail\w*|outage|mess|stuck|delay\w*|late"
        r"|error\w*|wrong|nothing|downtime|crash\w*|leak\w*|copies|wast\w*|hotfix|useless|dead|hours)\b)|\bresult "
        r"of (?:them|you|us) (?:of|\w+ing)\b",
    ),
    Rule(
        name="to-blame",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:is|are|was|were|am|'s|'m|'re|appears?|appeared|seems?|seemed|remains?|found) |)"
        r"(?:<adv>(?:partly |partially |mostly |solely |largely |also |clearly |entirely |the one |the ones )?)"
        r"(?:to blame|at fault|in the wrong|the (?:real |main |whole |only |primary |biggest |true |actual "
        r"|ultimate |sole )?(?:culprit|reason (?:we|why|for|this|that|it)|cause of|guilty party|weak link|one who "
        r"(?!should|can|could|will|would|may|might|is|was|has|had|needs|kn[eo]w|found|fix|notic|spotted|saw|help"
        r"|call|caught|got|kept|came|ask|answer|showed|told|rais|suggest|own|runs?\b|brought|pick|took over|propos"
        r"|design|built|build|creat|wrote|writ|start|volunteer|invent)\w+)|guilty of|responsible for (?:this|that"
        r"|what happened)(?=[.!,]|$)|responsible for (?:<det>)(?:[\w-]{1,20} ){0,3}?(?:outages?|incidents?|bugs?"
        r"|failures?|mess|mis\w+|corrupt\w+|lost \w+|wrong \w+|downtime|errors?|mistakes?|breakage|disaster"
        r"|regressions?|fiasco|problems?|data loss|leaks?|breach|delays?)))\b",
        triggers="cause/reason/blame/fault/wrong/culprit/guilty/weak/one/ones/responsible+actual/biggest/blame/"
        "breach/breakage/cause/culprit/delay/delays/disaster/fault/fiasco/guilty/her/leak/leaks/main/mess/only/"
        "primary/real/reason/regression/regressions/responsible/sole/true/ultimate/weak/who/whole/wrong",
        matches="The storage team is to blame.",
        spares="The storage array is to blame.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
        unless=r"\bonly person responsible\b|\b(?:look\w*|search\w*|hunt\w*) for\b|\b(?:not|never|\w+n't) (?:the"
        r"|a) (?:\w+ )?(?:cause|reason|problem|culprit)\b|\b(?:not|\w+n't|isn't|wasn't|never|nobody|no one|no-one"
        r"|no individual|no single) (?:\w+ ){0,3}(?:to blame|at fault|in the wrong|responsible|guilty)\b|\bfind"
        r"(?:ing)? out who\b|^\W*(?:\w+ ?\w*: )?(?:explain|provide|describe|identify|state|give|list|find|determine"
        r"|name|root)\b.*\bthe (?:main |real )?(?:cause|reason)\b|\bin the wrong (?!here\b|on\b|too\b|when\b|and\b"
        r"|for\b)\w+|\binto the cause\b|\bthe ones? who (?:are|is|can|decide)\b|\b(?:belief|theory|idea) that\b|"
        r"(?<!is\s)(?<!was\s)(?<!are\s)(?<!were\s)\bthe cause of\b|\bresponsible for (?!this|that|caus|break|tak"
        r"|bring|delet|push|merg|miss|ruin)\w+ing\b|\bmarketing are responsible\b",
    ),
    Rule(
        name="blame-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:i|we|they) (?:\w+ )?(?:blame|blamed|fault)|(?:i'm|i am|we're) (?:\w+ )?blaming|"
        r"(?:the )?(?:blame|fault|responsibility)(?: for [\w -]{1,40})?(?: \w+ly)? (?:lies|rests|falls|sits|is) "
        r"(?:\w+ )?(?:with|on)|^\W*blame(?! it)|blame it on|blamed on|put (?:it|this|that|the blame|more of it"
        r"|most of it) (?:\w+ )?on|(?:is|was|'s|are|were) (?:all |entirely |squarely |totally |solely )?on|(?:point"
        r"(?:ed|s|ing)? (?:the |a )?fingers? at)|shame on|(?:some|a little|a bit of|much of the|most of the|all the"
        r"|more) blame (?:for|on|to|at|with)) (?P<agent><who>))(?=[.,;!?]|$| for\b| who\b| that\b| not\b| and\b| "
        r"here\b)",
        triggers="blame blamed blaming fault responsibility fingers finger shame put+on on+is/was/'s/are/were",
        matches="This one is on the release team.",
        spares="This one is on the release branch.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {ME, WE},
        unless=r"\bon (?:it|call|staff|leave|duty|holiday|people|member|members)\b|\bnot (?:all |entirely )?on\b|\b"
        r"(?:focus|work|emphasis|depend|rely|based|eyes)\w* (?:is|was|are|were)? ?on\b|\bimpact (?:\w+ )?on\b|\b"
        r"(?:don't|do not|not|never|can't|cannot) (?:\w+ )?blame\b|\bon (?:my|your|our|their|his|her|the) (?:\w+ )?"
        r"(?:list|radar|plate|side|way|mind|desk|calendar|roadmap|todo|agenda|backlog|screen|laptop|machine)\b"
        r"|\bon (?:the |that |our )?(?:[\w-]+ ){0,3}(?:committee|board|council|podcast|team and)\b|\bwe are on our "
        r"own\b|\bwho is on\b|\bwhere (?:the )?\w+ (?:is|are|was|were) on\b|\b(?:won't|will not|not|never) be able "
        r"to (?:point|blame)\b|\b(?:rude|unfair|wrong|pointless|easy|tempting) to (?:be )?(?:point|blam)\w*\b",
    ),
    Rule(
        name="their-job",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:it was|that was|this was|which was|was|'twas|it's|that's|(?:it is|this is|which is)"
        r"(?= (?:the )?[\w@.'-]+ (?:job|task)\b)) (?:supposed to be )?(?P<agent>(?:the (?:[\w-]{1,20} "
        r"){0,2}?)?[\w@.-]{1,30}(?:'s|s')|his|her|their|your) (?:job|responsibility|duty|task) (?:to|not to)\b)"
        r"(?P<object>.*)",
        triggers="job/responsibility/duty/task+to",
        matches="It was Karl's job to watch the queue.",
        spares="It was the sweeper's job to empty the queue.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="let-it-happen",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:let|lets|allowed|allows) (?:an?(?= [^.;]*?(?:expire|lapse|rot|through|slip))|this"
        r"|that|it|the|these|things|such|their|our|his|her|your|my)(?: [\w-]{1,20}){0,4}? (?:to )?(?:happen|slip"
        r"|go out|through|reach|pile up|expire|lapse|drift|rot|go live|get)|let (?:us|the team|everyone|everybody"
        r"|people|customers|our \w+|the \w+ team|you|them|me) down|letting (?:us|the team|everyone|people|you) down)\b",
        triggers="let lets allowed allows letting",
        matches="Management let this happen.",
        spares="The missing lock let this happen.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME, WE},
    ),
    Rule(
        name="groups-that-do-not-care",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:<not> |couldn't |could not |can't |cannot )(?:<adv>)(?:care|get it|bother|be "
        r"bothered|give a (?:\w+ )?(?:damn|shit|crap|fuck)|take (?:it|this|things|security|testing|responsibility"
        r"|ownership|anything) (?:\w+ )?(?:seriously)?|know what (?:they're|they are|he's|she's|you're|he|she|they"
        r"|you)|have a clue|have any idea|do (?:his|her|their|your) (?:job|jobs|homework|part|due diligence)|pull "
        r"(?:his|her|their|your) weight|listen|pay (?:any |enough |close |much )?attention|think (?:it|this"
        r"|things) through|want to (?:fix|learn|listen|help|understand|take the time|bother|spend|pay|deal|hear"
        r"|admit|know))\b|(?:was|were|is|are) (?:not|n't) paying (?:any |enough |close )?attention|wasn't paying "
        r"(?:any |enough |close )?attention|weren't paying (?:any |enough |close )?attention|had no (?:clue|idea"
        r"|business)|(?:have|has) no business|(?:has|have) no (?:clue|idea)(?=[.!]|$| what (?:they|you|he|she)| "
        r"how to))",
        triggers="care bother bothered damn shit crap fuck seriously take know clue idea job jobs homework part "
        "diligence weight listen attention think want business",
        matches="Procurement doesn't care about our deadlines.",
        spares="We have no idea why the queue grew.",
        reason="It guesses at what people think or want; nobody can check that.",
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {NOBODY},
        unless=r"\b(?:if|when|unless|in case|whether) (?:you|they|someone|somebody|people|one)\b|\bbecause they "
        r"(?:don't|do not) know\b|\b(?:callers?|functions?|tools?|apps?|browsers?|clients?|drivers?)\b.*\bthey "
        r"(?:don't|do not) (?:really |actually )?care\b|\b(?:feel|feeling|felt|think|thinking) (?:like |that "
        r")?they (?:cannot|can't)\b|\bif it's\b",
    ),
)
