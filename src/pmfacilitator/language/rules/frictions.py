"""Rules about friction between people: who was in whose way, came too early, or did it yet again."""

from pmfacilitator.language.cast import MAYBE, ME, PERSON, TEAM, THEY, YOU
from pmfacilitator.language.flag import GROUP_BLAME, LABEL, PERSON_TARGETED_ACTION
from pmfacilitator.language.rules.rule import FAULT, Rule

_ACT = "It makes the person who acted the cause, and stops the search for what let the act do harm."
_TRAIT = "It makes one event a trait; look at this event alone."
_ACTION = "It asks a person to be different; the same trap stays open for the next one."
_LABEL = "It judges people; a judgement has no follow-up action, the conditions around the act have one."
_OTHERS = frozenset({YOU, THEY, PERSON, TEAM, MAYBE})

FRICTIONS = (
    Rule(
        name="in-the-way",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:blocked|rejected|vetoed|stalled|delayed|held up|denied|turned down) (?:us|our"
        r"|my|every|the "
        r"(?:fix|release|rollback|request|change|upgrade|budget|hotfix|patch))\b|(?:hammered|stonewalled|misled"
        r"|downplayed|"
        r"concealed|covered up|brushed (?:off|aside)|shrugged (?:off|it off)|waved (?:away|aside)|slashed"
        r"|pressured|bullied|"
        r"strong-armed|hid (?:the|this|that|it)|withheld|sandbagged)\b|(?:dumped|dropped|sprung|imposed|foisted"
        r"|forced) "
        r"(?:\w+ ){1,4}?on (?:us|me|ops|everyone)\b|cut (?:the |our )?(?:\w+ )?(?:budget|staff|headcount"
        r"|testing|corners)|"
        r"wanted [\w ]{1,40} at (?:any|all) costs?|(?:was|were|is|are) (?:too|so) (?:busy|proud|afraid|scared"
        r"|eager|keen|"
        r"tired|stubborn|greedy|focused on \w+) (?:to|with|and)\b|(?:not|n't|stopped) (?:talking|speaking|talk"
        r"|speak|listen)"
        r" to (?:each other|one another|us|anyone|ops)|took the (?:lazy|easy) way(?: out)?|(?:have|has"
        r"|had) no idea (?:how|what|"
        r"why|where)\b|(?:did|does|do|doing|done) (?:it|this|that|everything|things|something)(?: \w+)? wrong|got (?:it|this|that"
        r"|everything) "
        r"(?:all |completely |badly )?wrong|(?:tolerated|condoned|encouraged) (?:shortcuts|violations"
        r"|sloppiness)\b|(?:is|are) always [a-z]+ing\b|keeps? [a-z]+ing (?:our|my|us)\b"
        r"|signed off on .*\b(?:never|not|without|nobody)\b)(?P<object>.*)",
        triggers="blocked rejected vetoed stalled delayed held denied turned hammered stonewalled misled "
        "downplayed concealed "
        "covered brushed shrugged waved slashed pressured bullied armed hid withheld sandbagged dumped dropped "
        "sprung imposed "
        "foisted forced cut wanted busy proud afraid scared eager keen tired stubborn greedy focused tolerated "
        "condoned encouraged always keeps keep talking "
        "speaking talk "
        "speak listen lazy easy idea wrong signed",
        matches="Management cut the testing budget.",
        spares="The firewall blocked our requests.",
        reason=_ACT,
        rewrite="none",
        subjects=_OTHERS,
        unless=r"\b(?:if|attacker|attackers|malicious|spam)\b",
    ),
    Rule(
        name="too-early",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:released|launched|shipped|deployed|merged|pushed|announced|switched|enabled"
        r"|rolled out|approved|hit|"
        r"pressed|clicked|ran|restarted|went live|started|upgraded"
        r"|changed)(?P<object> [^.;:]{0,60}? (?:before (?:even |ever |"
        r"properly )?(?:checking|testing|reading|asking|verifying|reviewing|looking|waiting|confirming|telling"
        r"|thinking|"
        r"validating|(?:the|our|it|anyone|we) [\w ]{1,30}?(?:was|were|had been) (?:ready|live|tested|reviewed"
        r"|done|finished|"
        r"approved|warned|told|in place))|overnight|on us|at (?:the )?last minute|behind our backs?|out of the blue|"
        r"(?:during|in) (?:business|peak|trading|working|office) hours)\b.*))",
        triggers="before overnight us minute behind blue hours",
        matches="Omar hit enter before checking the hostname.",
        spares="The job ran before checking the lock.",
        reason=_ACT,
        rewrite="none",
        subjects=_OTHERS,
        unless=r"\b(?:reverted|recovered|fixed|restored|resolved)\b|\bon us-",
    ),
    Rule(
        name="did-it-yet-again",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:once more|once again|yet again) (?:had |has |have )?(?:<known-past>"
        r"|<known-done>|[a-z]{2,16}ed)\b"
        r".*|(?:<known-past>|[a-z]{2,16}ed)\b [^.;:]{1,60}? (?:yet again|once again|for the (?:second|third"
        r"|fourth|fifth|"
        r"umpteenth|nth|hundredth) time|as usual|as always|like (?:always|every time))(?=[.,!]|$))",
        triggers="more again time usual always",
        matches="The DBAs once more ran maintenance at noon.",
        spares="The timer once more ran maintenance at noon.",
        reason=_TRAIT,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM}),
        unless=r"\b(?:restarted|reverted|fixed|checked|tested|confirmed|reported|paged|noticed|failed over"
        r"|tried|helped|saved|cautioned|reminded|warned|briefed|told|asked|explained)\b",
    ),
    Rule(
        name="overwrote",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:overwrote|force-?pushed(?: over)?|clobbered|stomped on|tripped over|yanked"
        r"|mangled|botched|"
        r"unplugged|pulled out) (?P<object><det>.*))",
        triggers="overwrote force forcepushed pushed clobbered stomped tripped yanked mangled botched unplugged pulled",
        matches="Kim overwrote the config with an old copy.",
        spares="The sync overwrote the config with an old copy.",
        reason=_ACT,
        rewrite="act",
        subjects=frozenset({ME, YOU, PERSON, TEAM}),
        unless=r"^\W*\d{1,2}:\d\d|\b(?:at|around) \d{1,2}:\d\d",
    ),
    Rule(
        name="make-people-behave",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:ensure|enforce|insist|demand|require|see to it|make sure"
        r"|make certain)(?: that)? (?:people|everyone|"
        r"everybody|(?:all |our |the )?(?:engineers|developers|devs|operators|staff|reviewers|teams?|employees"
        r"|contractors)) "
        r"(?:always |actually |really |to |properly )*(?:follows?|reads?|checks?|tests?|reviews?|pays?|sticks?|obeys?|"
        r"respects?|adheres?|complies|comply|double-?checks?|thinks?|listens?)\b.*|make (?:people|them|everyone"
        r"|everybody|"
        r"developers|engineers|operators|him|her) (?:care|listen|think|pay|read|follow|more)\b.*|(?:must|should"
        r"|may|can|"
        r"shall) (?:not|never|no longer) be left (?:alone|unsupervised|in charge)\b.*|(?:improve|increase"
        r"|raise) (?:the |"
        r"our )?(?:[\w-]+'s? |\w+ )?(?:attention to detail|diligence|vigilance|attitude|mindset|competence"
        r"|work ethic)\b|"
        r"(?:check|test|read|review|proofread) your \w+ (?:twice|again|before|first|more|properly"
        r"|carefully)\b.*|don't be "
        r"(?:so|too|such|that) \w+|replace (?:him|her|them|the (?:\w+ |on-call )?<people-noun>) with (?:someone"
        r"|somebody|a "
        r"(?:more|better|senior))\b.*|(?:speak|talk|meet|sit down) (?:to|with) (?:the "
        r"|whoever )?(?:<people-noun> )?(?:who |that )?"
        r"(?:made|did|caused|wrote|approved|ran|pushed|merged|deployed|broke|is responsible)\b.*|(?:give|get|send) "
        r"(?P<whom>[\w@-]{2,30}) (?:a|on a|another|some) (?:\w+ )?(?:refresher|training|course|talking-to"
        r"|coaching|lecture)\b.*|"
        r"(?:engineers|developers|operators|reviewers|devs|people) (?:should|must|need to|have to"
        r"|ought to) (?:know|understand|"
        r"learn|realise|realize|be aware of|respect|take responsibility)\b.*|(?:warn|tell|remind) (?:the "
        r"|our )?(?:[\w-]+ )?[\w-]+ "
        r"(?:that (?:this|it|such)|not to|never to)\b.*|remind (?:the )?(?:teams?|everyone|everybody|staff"
        r"|people|developers|"
        r"engineers|operators) (?:that|of|to|about|how)\b.*)",
        triggers="ensure enforce insist demand require see sure certain make left attention diligence vigilance "
        "attitude mindset "
        "competence ethic your don't replace speak talk meet sit refresher training course coaching lecture "
        "engineers developers "
        "operators reviewers devs people warn tell remind",
        matches="Enforce that people follow the checklist.",
        spares="Enforce that pods follow the quota.",
        reason=_ACTION,
        rewrite="none",
        unless=r"\b(?:so that|which|that) (?:engineers|developers|operators|people) (?:should|must|need)\b"
        r"|\b(?:what|when|how|which|if|"
        r"where|who|do|does) (?:\w+ ){0,3}(?:engineers|developers|operators|reviewers|devs|people) (?:should"
        r"|must|need to|have "
        r"to|ought to)\b|\b(?:nobody|no|not|n't|without|never) (?:\w+ ){0,4}(?:insist|demand|remind)\b"
        r"|\b(?:tell|warn|remind) "
        r"(?:the )?(?:users?|customers?|tool|system|client|server|script|us)\b|\bengineers need to (?:know"
        r"|understand) (?:if|when|whether|which)\b",
    ),
    Rule(
        name="flagrant",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:wilful|willful|flagrant|blatant|deliberate|reckless|wanton|utter"
        r"|callous) (?:violation|disregard|"
        r"neglect|breach|ignorance|disobedience|indifference)|(?:beginner|amateur|rookie|kindergarten"
        r"|noob)[- ]level\b|(?:was|"
        r"is|were|are) (?:just |such |really )?a (?:complete |total )?(?:joke|disgrace)(?=[.!,]|$)|(?:was|were"
        r"|is|are) (?:"
        r"completely |pretty |absolutely )?(?:clueless|useless|hopeless)(?=[.!,]|$))",
        triggers="wilful willful flagrant blatant deliberate reckless wanton utter callous level joke disgrace "
        "clueless useless "
        "hopeless",
        matches="A wilful violation of the procedure.",
        spares="A deliberate change of the limit.",
        reason=_LABEL,
        rewrite="drop-word",
    ),
    Rule(
        name="bare-department",
        category=GROUP_BLAME,
        pattern=r"(?:^\W*|[,;:] |\b(?:because|but|and|so|since|again|apparently|once) )(?P<verb>(?:backend"
        r"|frontend|front-end|"
        r"back-end|mobile|data|infra|platform|networking|security|sec|support|product|marketing|sales|design"
        r"|billing|payments|"
        r"engineering|dev|hosting|operations|upstream|it|devops|qa|ops)(?: (?:guys|folks|team|people"
        r"|side))? (?:just |simply |"
        r"again |once again |also )?(?:forgot|decided to|promised|told (?:us|everyone|the|no)|refused to"
        r"|never (?:tested|told|asked"
        r"|checked|read|bothered|answered|documented|looked)|didn't (?:tell|ask|bother|test|check|read"
        r"|communicate|think|care)|"
        r"did not (?:tell|ask|bother|test|check|communicate)|insisted|rushed|screwed|messed|botched"
        r"|locked (?:us|prod|everyone)|"
        r"pushed us|kept (?:telling|asking|pushing|changing)|shipped|merged|signed off|(?:changed|removed"
        r"|renamed|deployed|"
        r"released) .*\b(?:without|never told|didn't tell|told (?:nobody|no one)|again)\b))",
        triggers="backend frontend front back mobile data infra platform networking security sec support "
        "product marketing sales "
        "design billing payments engineering dev hosting operations upstream it devops qa ops",
        matches="Frontend never tested this on Safari.",
        spares="The frontend shipped its logs to the wrong index.",
        reason=_ACT,
        rewrite="none",
        unless=r"\bit (?:just |simply |again |also )?(?:forgot|decided|promised|refused|never|didn't|did not"
        r"|insisted|rushed|messed"
        r"|shipped|merged|changed|removed|renamed|deployed|released|told|kept|locked|pushed|botched|screwed|signed)",
    ),
    Rule(
        name="team-as-a-trait",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:it's|it is|why is it) always (?P<agent><det>(?:[\w@-]{1,30} "
        r"){0,3}?[\w@'-]{1,30})(?=[.,!?]|$| who\b|"
        r" that\b)|rushed (?:\w+ )?by (?P<agent2><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30})|(?:poor|bad"
        r"|terrible|insufficient|no|zero"
        r"|weak) (?:coordination|communication|cooperation|collaboration"
        r"|handover) between (?P<agent3><det>(?:[\w@-]{1,30} ){0,3}?"
        r"[\w@'-]{1,30})|(?P<agent4><det>(?:[\w@-]{1,30} ){0,2}?[\w@-]{1,30}(?:'s|s')) [\w -]{1,30}? (?:caused"
        r"|broke|took down|led "
        r"to|brought down|cost us) (?:the|this|our|a|an|us|everything|\w+)\b)",
        triggers="always rushed between caused broke took led brought cost",
        matches="It's always the payments team.",
        spares="It's always the last retry.",
        reason=_TRAIT,
        rewrite="none",
        agents=frozenset({TEAM}),
        unless=r"\b(?:not|never|n't)\b",
    ),
    Rule(
        name="mutual-blindness",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:every(?:one|body)|each(?: \w+)?|both(?: \w+)?|all of (?:us|them)"
        r"|the teams) (?:just |simply )?(?:thought|"
        r"assumed|believed|figured|hoped|expected) (?:that )?(?:some(?:one|body)|any(?:one|body)|the other"
        r"|another)\b.*|(?:lack|"
        r"absence|breakdown) (?:of|in) (?:communication|coordination|trust|cooperation) (?:between|among|by"
        r"|from) (?:the )?(?:\w+ )?"
        r"(?:team|teams|ops|dev|devs|developers|engineers|departments?|management|qa|support|vendor|sre)\b.*)",
        triggers="everyone everybody each both all teams lack absence breakdown",
        matches="Everybody thought somebody else was watching the queue.",
        spares="Everybody thought the queue was short.",
        reason=_TRAIT,
        rewrite="none",
    ),
)
