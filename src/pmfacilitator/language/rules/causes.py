"""Rules about sentences that make somebody the cause, or own a fault to somebody."""

from pmfacilitator.language.cast import MAYBE, ME, NOBODY, PEOPLE, PERSON, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import GROUP_BLAME, PERSON_FAULT
from pmfacilitator.language.rules.rule import FAULT, Rule

_LAPSE = "It makes a lapse the cause; what mattered is what would have caught it."
_ACT = "It makes the person who acted the cause, and stops the search for what let the act do harm."
_OWNERS = "It makes a person the owner of the fault; the next person will meet the same trap."

CAUSES = (
    Rule(
        name="told-not-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|had been|been|is|are) (?:\w+ly )?(?:(?:told|warned)(?=[.!]|$)|(?:told|"
        r"warned|asked|instructed|reminded|advised) )(?:(?:twice|repeatedly|several times|many times|ag"
        r"ain and again|explicitly|three times|before) )?(?:not to\b|about (?:this|it|that)\b|(?:twice|"
        r"repeatedly|several times|many times)\b|(?<=told)|(?<=warned)).*)",
        triggers="told warned asked instructed reminded advised",
        matches="He was warned twice about the quota.",
        spares="The queue was asked twice about its depth.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="it-was-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:it was|it's|it is|'twas|that was|turns out it "
        r"was) (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}) (?:who|that) (?:<adv>)"
        r"(?:had |has |have )?(?:<act-past>|<act-done>|broke|caused|missed|forgot|ignored|"
        r"failed|pushed|approved|overlooked|did(?:n't| not)|crashed|wiped|took|brought|screwed|"
        r"messed)\b.*)",
        triggers="who that",
        matches="It was Ines who turned the alarm off.",
        spares="It was the timer that turned the alarm off.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:who|that) (?:\w+ )?(?:fixed|found|noticed|reported|resolved|saved|reverted|"
        r"restored|solved|detected|raised|helped)\b",
    ),
    Rule(
        name="everybody-assumed",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:everyone|everybody|each (?:team|side|of (?:us|them))|both teams|all "
        r"teams) (?:just )?(?:assumed|thought|believed|expected) (?:that )?(?:someone|somebody|"
        r"the others?|another|it was)\b.*)",
        triggers="everyone everybody each both all",
        matches="Each team assumed the other was paged.",
        spares="Everyone thought the plan was sound.",
        reason=_LAPSE,
        rewrite="none",
    ),
    Rule(
        name="some-genius",
        category=PERSON_FAULT,
        pattern=r"\b(?P<verb>some (?:random |stupid |smart |other |clever |poor )?(?:genius|idiot|clown|mor"
        r"on|joker|fool|developer|dev|engineer|admin|sysadmin|guy|dude|intern|manager|employee|cont"
        r"ractor|coder|programmer) (?:<adv>)(?:had |has )?(?:<known-past>|<known-done>|pushed|merge"
        r"d|thought)\b.*)",
        triggers="some",
        matches="Some genius put the password into the ticket.",
        spares="Some engineers joined the call.",
        reason=_OWNERS,
        rewrite="none",
        unless=r"\b(?:noticed|found|reported|fixed|helped|spotted|solved|suggested|asked)\b",
    ),
    Rule(
        name="because-somebody-did",
        category=FAULT,
        pattern=r"\b(?:because|cause(?:d)?(?: was| is)? (?:that|because)|reason (?:was|is) (?:that|"
        r"because)|(?:cause|reason|problem|trigger)(?: (?:of|for|behind) (?:[\w-]+ ){1,4}?| )(?:was|is)"
        r"(?=[^.]*ing\b)|since|the fact that|caused whe"
        r"n|occurred because|(?:due to|caused by|result "
        r"of|down to)(?=.*ing\b)) (?P<verb>(?P<agent><det>(?:[\w@-]{1,30} ){0,4}?[\w@-]{1,30}) (?:<adv>)(?:had"
        r" |has )?(?:<act-past>|<act-done>|(?:was|were) (?:not aware|unaware)|did(?:n't| not) (?:know|under"
        r"stand|reali[sz]e)|broke|pushed|merged|decided|thought|assumed|switched|pulled|tripped|"
        r"spilled|clicked|pressed|tried|wanted|<act-ing>|editing|deploying|deleting|dropping|running|pushin"
        r"g|merging|removing|cha"
        r"nging|restarting|disabling|applying|configuring|using|clicking|typing|pressing|making|turning|settin"
        r"g|executing|uploading|entering)\b(?! (?:to (?:find|fix|resolve|help)|on call)).*)",
        triggers="problem trigger because cause caused reason since fact occurred due result down",
        matches="It broke because a trainee ran the import twice.",
        spares="It broke because the importer ran twice.",
        reason=_ACT,
        rewrite="none",
        agents=frozenset({ME, YOU, PERSON, MAYBE}),
        unless=r"\b(?:resolved|recovered|fixed|restored|noticed|caught|detected|found|mitigated|"
        r"success\w*|well|quick\w*|faster|helped|lucky|luckily)\b|\bsince (?:you|"
        r"the (?:on-call )?engineers?) (?:have|has|had|can|are)\b|\b(?:because|since) (?:someone"
        r"|people|engineers|developers|users|you|users) (?:wanted|had to|used|need)\b|\bsince "
        r"you (?:asked|mentioned|merged|opened|added|changed|set|made|pushed)\b",
    ),
    Rule(
        name="sucks",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:have|has) a (?:history|habit|track record) of|(?:really |totally |just )?"
        r"(?:sucks?|screws? (?:us|me|everyone|everything)"
        r"|keeps? screwing|can't be trusted|cannot be trusted|never learns?|is a joke|are a "
        r"joke|are clueless|is clueless|are useless|is useless|is hopeless|are hopeless|"
        r"strikes? again|did it again|messes? (?:up|with|things))\b.*)",
        triggers="history habit track suck sucks screw screws trusted learn learns joke clueless useless hopeless st"
        "rike strikes again "
        "mess messes screwing",
        matches="The staging team sucks.",
        spares="The staging disk sucks.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="cause-is-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:root cause|cause|culprit|reason|source)(?: "
        r"of (?:[\w-]{1,20} ){1,5}?)? ?(?:was|is|:|=|"
        r"-)+ ?(?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.!]|$| who\b| not\b| "
        r"and his\b)",
        triggers="cause culprit reason source",
        matches="Root cause: Zoe.",
        spares="Root cause: Redis.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({ME, YOU, THEY, PERSON, TEAM}),
    ),
    Rule(
        name="if-not-for",
        category=FAULT,
        pattern=r"\b(?P<verb>if (?:it|this) (?:wasn't|weren't|was not|were not|hadn't been|had not "
        r"been) for (?P<agent><det>(?:[\w@-]{1,30} ){0,2}?[\w@'-]{1,30})\b.*)",
        triggers="if",
        matches="If it wasn't for Zoe's hotfix, we would be up.",
        spares="If it wasn't for the cache, we would be down.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:would(?:n't| not) have (?:found|noticed|recovered|caught|fixed)|still be down|"
        r"much worse|be lost)\b",
    ),
    Rule(
        name="possessive-fault",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my|our|whose)(?: own| ver"
        r"y| whole| big| biggest| first| stupid| dumb| silly| careless| terrible| poor| gross| comp"
        r"lete| total| constant| repeated| continued)? (?:faults?(?! toleran| inject| domain)|mista"
        r"kes?(?! detect| proof| toler| rate| budget)|blunders?|negligence|carelessness|incompetenc"
        r"e|oversights?|sloppiness|inattention|ignorance|laziness|recklessness|stupidity|arrogance|"
        r"complacency|screw-?ups?|fuck-?ups?|slip-?ups?|lapses?|doing(?=[.,!;]|$)|handiwork|decisio"
        r"n to (?:skip|ignore|push|bypass|not|disable|deploy|merge|ship|rush)|insistence on|relucta"
        r"nce to|haste|impatience|habit of|typos?|misconfigurations?|misjudge?ments?|misunderstandi"
        r"ng|inexperience|incompetency|inability to|unwillingness to|refusal to|lack of \w+|failure"
        r"s? (?:to|in|of)|errors?(?! (?:rates?|messages?|logs?|codes?|handl\w+|budgets?|pages?|repo"
        r"rts?|responses?|counts?|tracking|track\w*|monitor\w*|alerts?))(?= |[.,;!?]|$)|(?:slow|lat"
        r"e|delayed|inadequate|lackluster) (?:response|reaction|reply|communication|handling|decisi"
        r"on)|(?:response|reaction|handling|communication|planning) (?:was|were|is) (?:\w+ )?(?:slo"
        r"w|late|poor|inadequate|bad|terrible|sloppy|insufficient)|bad (?:code|judge?ment|commit|co"
        r"nfig|push|call|decisions?|merge)|(?:sloppy|careless|stupid|dumb|silly|reckless) \w+|poor "
        r"(?:planning|judge?ment|communication|decisions?|code|work|choices?))\b)",
        triggers="slow late delayed inadequate response reaction handling communication planning stupid dumb silly r"
        "eckless decision insistence reluctance haste impatience habit doing handiwork fault faults mistake"
        " mistakes blunder blunders negligence carelessness incompetence oversight oversights sloppiness in"
        "attention ignorance laziness recklessness stupidity arrogance complacency screwup screw fuckup sli"
        "p lapse lapses typo typos misconfiguration misconfigurations misjudgment misjudgement misunderstan"
        "ding inexperience inability unwillingness refusal lack failure failures error errors bad sloppy ca"
        "reless poor fuck",
        matches="It was Ben's mistake.",
        spares="It was the driver's error log.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:learn|learned|learnt|learning)(?: \w+){0,2} from (?:our|my|their|your|past) mistakes"
        r"\b|\bour (?:lack of|inability to|failure of)\b|\b(?:error|failure)s? (?:of|in) (?:the|our)"
        r"\b.*\b(?:server|node|disk)",
    ),
    Rule(
        name="possessive-change",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my)"
        r"(?: [\w-]{1,20}){0,2}? (?P<artifact><artifact>))(?: (?:of|to|on|for|from|"
        r"in) (?:[\w.-]{1,20} ){1,4}?| that | which | )(?:<adv>(?:is |are |was |were |has |"
        r"have |had )?<adv>)(?P<broke><broke>|to blame|at fault|the (?:cause|culprit|reason|"
        r"problem)|what (?:broke|caused|took|brought|killed)|responsible)\b",
        triggers="deleted dropped made <broke> blame fault cause culprit reason problem took brought wiped blew led "
        "resulted "
        "responsible",
        matches="Wei's refactoring broke checkout.",
        spares="Tuesday's refactoring broke checkout.",
        reason="It ties the harm to a person by way of their change; the change is enough.",
        rewrite="change",
        agents=frozenset({ME, YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\b(?:yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|week|"
        r"month|morning|night)'s\b",
    ),
    Rule(
        name="broken-by",
        category=FAULT,
        pattern=r"\b(?P<verb>dismissed|violated|unplugged|mistaken|misjudged|misunderstood|broken|caused|in"
        r"troduced|missed|ignored|overlooked|forgotten|misconfigured|mishandled|botched|bungled|scr"
        r"ewed up|messed up|fucked up|skipped|neglected|bypassed|taken down|brought down|taken offl"
        r"ine|mistyped|omitted|blown up|left (?:[\w-]{1,20} ){1,3}?|wrecked|ruined|nuked|borked|tra"
        r"shed|mismanaged|misread|let down|(?:<accident> )(?:<act-done>|\w+ed)(?: "
        r"[\w-]{1,20}){0,4}?|(?:<act-done>) (?:<accident>|by mistake|in error|without (?:testing|re"
        r"view|approval|permission|notice|warning)))(?: (?:in part|partly|entirely|solely|mainly|mo"
        r"stly|again))?(?P<rest>(?: (?:in|on|at|last|during) (?:[\w:.-]{1,20} ){1,3}?)? ?)by "
        r"(?P<agent>(?:<det>)(?:[\w@'-]{1,30} ){0,4}[\w@'-]{1,30})\b(?! (?:load|traffic|pressure|su"
        r"rge))|(?:<bad>|<wrong>) (?:[\w-]{1,20} ){1,3}?<act-done> by (?P<agent2><det>"
        r"(?:[\w@'-]{1,30} ){0,4}[\w@'-]{1,30})|(?:never (?:<adv>)(?:<duty-done>|<act-done>)|allowe"
        r"d to \w+) by (?P<agent4><det>(?:[\w@-]{1,30} ){0,3}[\w@-]{1,30})|<act-done> by "
        r"(?P<agent3><det>(?:[\w@-]{1,30} ){0,4}?[\w@-]{1,30}) without\b.*",
        triggers="never allowed dismissed violated unplugged mistaken misjudged misunderstood bad wrong incorrect un"
        "tested faulty broken caused introduced missed ignored overlooked forgotten misconfigured mishandle"
        "d botched bungled screwed messed fucked skipped neglected bypassed taken brought mistyped omitted "
        "blown left wrecked ruined nuked borked trashed mismanaged misread let accidentally mistakenly inad"
        "vertently unintentionally erroneously wrongly incorrectly improperly mistake error without prematu"
        "rely carelessly blindly",
        matches="The index was broken by a contractor.",
        spares="The index was broken by a cron job.",
        reason=_OWNERS,
        rewrite="passive",
        agents=frozenset({ME, WE, YOU, PERSON, TEAM, MAYBE, WEAK}),
        unless=r"\bnot (?:\w+ )?caused by\b",
    ),
    Rule(
        name="triggered-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:triggered|started|initiated|set off|brought on|kicked off|created|made|push"
        r"ed|written) by (?P<agent><det>(?:[\w@-]{1,30} ){0,4}?[\w@-]{1,30}) (?:who|that) (?:<adv>)"
        r"(?:had |has )?(?:<known-past>|<known-done>|didn't|did not|never|ran)\b.*)",
        triggers="triggered started initiated set brought kicked created made pushed written",
        matches="The outage was triggered by a trainee who ran the script.",
        spares="The outage was triggered by a timer that ran the script.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({YOU, PERSON, MAYBE}),
        unless=r"\bthat (?:was|is) (?:requested|planned)\b",
    ),
    Rule(
        name="because-of-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:all )?(?:because of|due to|(?:direct )?(?:result|consequence) of|traced "
        r"(?:back )?to|owing to|on account of|thanks to|down to|courtesy o"
        r"f) (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))(?=[.,;!?]|$|(?<='s) (?:[\w-]+ )?"
        r"(?:<artifact>|decision|actions?|choice)\b| not | who | and | "
        r"(?:we|i|the) )",
        triggers="result consequence traced because due owing account thanks down courtesy",
        matches="We are doing this call because of the networking team.",
        spares="We are doing this call because of the networking outage.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({ME, YOU, THEY, PERSON, TEAM}),
        unless=r"\b(?:due to|because of|result of) (?:[\w-]+ ){0,3}(?:providers?|vendors?|partners?)\b|\bth"
        r"anks to (?:[\w@' -]{1,40}) (?:for|who)\b|^\W*(?:many |big |huge |special )?thanks to\b"
        r"(?!.*\b(?:lost|broke|down|outage|again|have to|wasted|failed|mess|late)\b)|\b(?:quick|fast|gre"
        r"at|swift|help|luck|hard work|recover|resolved|caught|spotted|noticed|restored|saved)\w*\b",
    ),
    Rule(
        name="to-blame",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:is|are|was|were|am|'s|'m|'re) |)(?:<adv>(?:partly |partially |"
        r"mostly |solely |largely |also |clearly |entirely |the one |the ones )?)(?:to blame|"
        r"at fault|in the wrong|the (?:real |main |whole |only )?(?:culprit|reason (?:we|why|"
        r"for|this|that|it)|cause of|guilty party|weak link|one who \w+)|"
        r"guilty of|responsible for (?:<det>)(?:[\w-]{1,20} ){0,3}?(?:outages?|incidents?|bugs?|"
        r"failures?|mess|downtime|errors?|mistakes?|breakage|disaster|regressions?|fiasco|problems?|"
        r"data loss|leaks?|breach|delays?)))\b",
        triggers="cause reason blame fault wrong culprit guilty weak one ones responsible",
        matches="The storage team is to blame.",
        spares="The storage array is to blame.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset(PEOPLE | {MAYBE, WEAK}),
        unless=r"\b(?:look\w*|search\w*|hunt\w*) for\b|\b(?:not|never|n't) (?:the|a) (?:\w+ )?(?:cause|reason"
        r"|problem|culprit)\b|\b(?:not|n't|isn't|wasn't|never|nobody|no one|no-on"
        r"e|no individual|no "
        r"single) (?:\w+ ){0,3}(?:to blame|at fault|in the wrong|responsible|guilty)\b|"
        r"\bfind(?:ing)? out who\b",
    ),
    Rule(
        name="blame-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:i|we|they) (?:\w+ )?(?:blame|blamed|fault)|(?:the )?(?:blame|fault|"
        r"responsibility)(?: for [\w -]{1,40})? (?:lies|rests|falls|sits|is) (?:\w+ )?(?:with|"
        r"on)|^\W*blame|blame it on|blamed on|"
        r"(?:is|was|'s|are|were) (?:all |entirely |squarely |totally |solely )?on|(?:point(?:ed|s|"
        r"ing)? (?:the |a )?fingers? at)|shame on) (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}))"
        r"(?=[.,;!?]|$| for\b| who\b| not\b| and\b| here\b)",
        triggers="blame blamed fault responsibility on fingers finger shame",
        matches="This one is on the release team.",
        spares="This one is on the release branch.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({ME, WE, YOU, THEY, PERSON, TEAM}),
        unless=r"\bon (?:it|call|staff|leave|duty|holiday|people|member|members)\b|\bnot (?:all |"
        r"entirely )?on\b|\b(?:focus|work|emphasis|depend|rely|based|eyes)\w* (?:is|was|are|"
        r"were)? ?on\b|\bimpact (?:\w+ )?on\b|\b(?:don't|do not|not|never|can't|"
        r"cannot) (?:\w+ )?blame\b",
    ),
    Rule(
        name="their-job",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:it's|it is|it was|that's|that was|this is|this was|which is|which was|"
        r"was|'twas) (?:supposed to be )?(?P<agent>(?:the )?[\w@.-]{1,30}(?:'s|s')|his|her|"
        r"their|your) (?:job|responsibility|duty|task) (?:to|not to)\b)(?P<object>.*)",
        triggers="job responsibility duty task",
        matches="It was Karl's job to watch the queue.",
        spares="It was the sweeper's job to empty the queue.",
        reason=_OWNERS,
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="let-it-happen",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:let|lets|allowed|allows) (?:this|that|it|the|these|things|such|their|our|hi"
        r"s|her|your|my)"
        r"(?: [\w-]{1,20}){0,4}? (?:to )?(?:happen|slip|go out|through|reach|pile up|expire|"
        r"lapse|drift|rot|go live|get)|let (?:us|the team|everyone|everybody|people|customers|"
        r"our \w+|the \w+ team|you|them|me) down|letting (?:us|the team|everyone|people|you) "
        r"down)\b",
        triggers="let lets allowed allows letting",
        matches="Management let this happen.",
        spares="The missing lock let this happen.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="groups-that-do-not-care",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:<not> |couldn't |could not |can't |cannot )(?:<adv>)(?:care|bother|be "
        r"bothered|give a (?:damn|shit|crap|fuck)|take (?:it|this|things|security|testing|"
        r"responsibility|ownership|anything) (?:\w+ )?(?:seriously)?|know what (?:they're|they "
        r"are|he's|she's|you're|he|she|they|you)|"
        r"have a clue|have any idea|do (?:his|her|their|your) (?:job|jobs|homework|part|due diligence)|"
        r"pull (?:his|her|their|your) weight|listen|pay (?:any |enough |close |much )?attention|"
        r"think (?:it|this|things) through|want to (?:fix|learn|listen|help|understand))\b|"
        r"(?:was|were|is|are) (?:not|n't) paying (?:any |enough |close )?attention|wasn't "
        r"paying (?:any |enough |close )?attention|weren't paying (?:any |enough |close )?attention|"
        r"had no (?:clue|idea|business)|(?:have|has) no business|(?:has|have) no (?:clue|idea)(?=[.!]|$| what "
        r"(?:they|you|he|she)| how to))",
        triggers="care bother bothered damn shit crap fuck seriously take know clue idea job jobs homework part "
        "diligence weight listen attention think want business",
        matches="Procurement doesn't care about our deadlines.",
        spares="We have no idea why the queue grew.",
        reason="It guesses at what people think or want; nobody can check that, and everybody will defend themselves.",
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE, WEAK, NOBODY}),
    ),
)
