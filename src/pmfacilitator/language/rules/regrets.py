"""Rules about questions that accuse, about regrets, and about care that was missing, whatever the verb."""

from pmfacilitator.language.cast import MAYBE, ME, NOBODY, PERSON, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import COUNTERFACTUAL, HINDSIGHT, LABEL, PERSON_TARGETED_ACTION, WHO_QUESTION, WHY_YOU
from pmfacilitator.language.rules.rule import FAULT, Rule

_HINDSIGHT = "It was not obvious at the time, or it would have been done; it hides what could be seen then."
_ACTION = "It asks a person to be different; the same trap stays open for the next one."
_LABEL = "It judges people; a judgement has no follow-up action, the conditions around the act have one."
_OWNERS = "It makes a person the owner of the fault; the next person will meet the same trap."

REGRETS = (
    Rule(
        name="who-was-behind",
        category=WHO_QUESTION,
        pattern=r"\b(?P<verb>who (?:has|had|have|'s) been \w+ing\b.*|who keeps? \w+ing\b.*"
        r"|who was (?:on the keyboard|driving|"
        r"logged in|at the (?:console|keyboard)|on shift when|working on (?:it|this) when).*|who (?:do|should"
        r"|can|must) "
        r"(?:we|i) (?:\w+ )?(?:hold|thank for|punish|fire|yell at|talk to about).*|who(?:'s| is) (?:responsible"
        r"|accountable"
        r"|to blame|guilty)(?=[?.!]|$| for (?:this|that|the (?:outage|mess|bug|incident|breakage|failure)))"
        r"|whose \w+ (?:is|"
        r"was) (?:it|this|that) (?:that|which)\b.*)",
        triggers="who who's whose",
        matches="Who has been editing the prod config?",
        spares="Who has been on call this week?",
        reason="It looks for a person; the answer ends the analysis instead of starting it.",
        rewrite="none",
        unless=r"\b(?:not|never|isn't|instead of|rather than|regardless of) (?:[\w'-]+ ){0,3}who\b|\bwho has been "
        r"(?:using|helping|waiting|working|experiencing|following|seeing)\b",
    ),
    Rule(
        name="accusing-questions",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:do|must|should) (?:we|i) (?:always |constantly |have to |need to "
        r"|even ){1,2}(?:clean up|fix|"
        r"pay|suffer|deal with|pick up|wait for|babysit|put up|remind|ask|tell)\b.*|why (?:wasn't|weren't"
        r"|was not|were not) "
        r"(?:we|i|anyone|anybody|ops|support) (?:told|informed|warned|asked|consulted|notified|involved)\b.*"
        r"|did (?:no one|"
        r"nobody|no-one|none of (?:you|them)) (?:\w+ ){0,2}\w+.*\?|(?:explain|tell (?:me|us)|care to explain"
        r"|justify)(?: to "
        r"(?:me|us))? why (?:you|he|she|they|the \w+ team|nobody|no one)\b.*"
        r"|would it (?:have )?kill(?:ed)? (?:you|them|him|"
        r"her|anyone) to\b.*|is it (?:too|so) (?:hard|difficult|much) (?:for (?:you|them|people|anyone) )?to\b.*)",
        triggers="why did explain tell justify kill killed is",
        matches="Would it have killed them to send a note?",
        spares="Why do we have to set two flags?",
        reason="Asked why, people defend themselves; asked how and what, they describe.",
        rewrite="none",
        unless=r"\b(?:not|never|instead of|rather than|don't) (?:\w+ ){0,3}(?:ask|say|why)\b",
    ),
    Rule(
        name="needed-to",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:needed|had) to (?P<object>(?:<duty>)\b.*\b(?:rather than|instead of|sooner"
        r"|earlier|faster|"
        r"quicker|immediately|right away|at the \d+|much more|before (?!the \w+ (?:could|was|were))\w+ing"
        r"|better)\b.*)|needed to "
        r"(?:have )?(?:been )?<known-done>(?= (?:this|it|that|the|our|under|with|before|in|on)\b).*)",
        triggers="needed had",
        matches="Ibrahim needed to escalate at the 30 minute mark.",
        spares="The retry needed to wait longer.",
        reason="It describes what did not happen; nobody learns from it why things made sense at the time.",
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE}),
        unless=r"\bneeded to (?:be|read|set|put|run|reset|cut|let|shut)\b(?! \w+ (?:sooner|earlier|faster))",
    ),
    Rule(
        name="needed-to-have",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>needed to (?:have (?:been )?(?:<known-done>)"
        r"|be (?:<managed-done>) (?:\w+ ){0,2}(?:earlier|sooner|"
        r"before|faster|properly))\b.*|expected (?:much |far )?better (?:from|of)\b.*|(?:the )?(?:proper|right|correct|"
        r"sensible|professional|responsible|obvious|smart) (?:thing|move|call|approach|step|way)(?: (?:to do"
        r"|here))? would "
        r"have been\b.*)",
        triggers="needed expected would",
        matches="We needed to have tested this under load.",
        spares="We needed to have ten replicas.",
        reason="It describes what did not happen; nobody learns from it why things made sense at the time.",
        rewrite="none",
    ),
    Rule(
        name="should-know-by-now",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:should|ought to|must|surely) (?:really |all )?(?:know|understand|realise"
        r"|realize|be aware)(?: "
        r"that| better)? (?:by now|not to|\w+ to (?:do|not)|that you (?:never|don't)|better)\b.*)",
        triggers="know understand realise realize aware",
        matches="Developers should know by now that latest is no version.",
        spares="The client should know by now that the token is stale.",
        reason="It describes what did not happen; nobody learns from it why things made sense at the time.",
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, NOBODY, ME, WE}),
    ),
    Rule(
        name="a-little-care",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:second pair of eyes|(?:basic|simple|bit of|little|more|ounce of|some|shred of"
        r"|proper) (?:\w+ ){0,2}"
        r"?(?:care|hygiene|thought|attention|discipline|diligence|communication|curiosity|effort|homework|thinking|"
        r"sense)|(?:phone call|quick call|glance|look at the \w+|read of the \w+)),? (?:\w+ ){0,3}(?:would|could|might|"
        r"should)(?:n't| not)?(?: \w+){0,2} (?:have|'ve)\b.*|(?:had (?:any|some)one|if any(?:one"
        r"|body) had) (?:\w+ )*(?:"
        r"bothered|cared|looked|read|thought|checked|asked)\b.*|with (?:a )?(?:\w+ ){0,3}(?:care|attention|diligence|"
        r"discipline|forethought|common sense|thought),? .*\b(?:would|could)\b.*|(?:plain to see|(?:plain|clear"
        r"|there|obvious) for "
        r"(?:all|everyone|anyone|all of us) to see)|obviously (?:not )?(?:a|an|the) (?:bad|terrible|wrong|poor"
        r"|stupid|mistake|dumb|"
        r"awful|good)\b.*|(?:in|with) (?:retrospect|hindsight),? (?:it|this|that)(?: was|'s| is) (?:\w+ ){0,2}(?:idea|"
        r"mistake|call|decision|choice|error)\b.*)",
        triggers="eyes care hygiene thought attention discipline diligence communication curiosity effort "
        "homework thinking "
        "sense call glance look read bothered cared looked checked asked forethought see obviously retrospect "
        "hindsight",
        matches="With a bit more care this would be no issue.",
        spares="The graph is there to see at a glance.",
        reason=_HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|hardly|never) (?:\w+ ){0,2}(?:plain|clear|obvious)",
    ),
    Rule(
        name="sloppy-anything",
        category=LABEL,
        pattern=r"\b(?P<verb>(?P<adjective>sloppy|shoddy|boneheaded|slapdash|half-baked|clumsy)(?! (?:phrase|quorum|"
        r"match|math|counter|search|query|mode)) (?:\w+ )?[a-z-]{3,}|lazy (?:copy|copy-paste|shortcuts?|hacks?"
        r"|workarounds?|"
        r"handovers?|answer|excuse|assumptions?|commit messages?|habits?|config|naming|refactor\w*)\b|(?:^|, "
        r"|a |real |total |"
        r"such a |bunch of )cowboys?(?=[.!,?]|$)|(?:errors?|mistakes?|failure|cause|problem) (?:was|is|were) "
        r"(?:\w+ ){0,2}human(?=[.,!]|$)|fat fingers?(?=[.,!]|$| on\b| again\b))",
        triggers="sloppy shoddy boneheaded slapdash baked clumsy lazy cowboy cowboys human fat",
        matches="Sloppy handover from the night shift.",
        spares="A sloppy quorum was reached.",
        reason=_LABEL,
        rewrite="drop-word",
        unless=r"\b(?:not|n't|never|no) (?:\w+ ){0,3}(?:human|sloppy|lazy)\b",
    ),
    Rule(
        name="next-time-do",
        category=PERSON_TARGETED_ACTION,
        pattern=r"(?:^\W*|[,;:.] ?|\band |\bso )(?P<verb>next time,? (?:please |just |maybe |at least "
        r"|try to ){0,2}(?!use\b)"
        r"<known>\b.*|(?:please )?(?:don't|do not|never) [a-z]+ (?:[\w'-]+ ){0,6}?next time\b.*|(?:please )?slow down "
        r"(?:and|before|when|next)\b.*)",
        triggers="next slow",
        matches="Next time, slow down and review the diff.",
        spares="Next time we run the job with a smaller batch.",
        reason=_ACTION,
        rewrite="none",
    ),
    Rule(
        name="sanctions",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:given|received|issued|got) (?:an? |his |her |their )?(?:\w+ )?(?:written|verbal"
        r"|final|formal|"
        r"official|stern) (?:warning|reprimand)|(?:has|have|had|was|were) (?:since |now |also |already "
        r"|been ){1,3}(?:let go|"
        r"dismissed|fired|suspended|disciplined|reprimanded)|(?:escalate|report|talk) (?:this |it )?to (?:his"
        r"|her|their|your) "
        r"(?:manager|boss|supervisor|lead)|(?:send|circulate|issue|post) (?:out )?(?:a|another"
        r"|an email) (?:\w+ )?reminder "
        r"(?:to|for|that)\b.*|(?:take away|revoke|remove|pull|withdraw) [\w -]{1,40} (?:from|of|for) (?:the "
        r"|all )?(?:juniors?|"
        r"junior \w+|interns?|contractors?|him|her|them)\b|(?:sit down|have a (?:chat|word|talk)) with (?:him"
        r"|her|them|the "
        r"\w+|[\w@-]+) (?:and|to|about) .*|(?:we (?:all|really|both)|everyone|everybody|they|you)(?: all"
        r"| really| both)* (?:need"
        r"|needs|have|must) "
        r"(?:to )?do better\b|(?:improve|enforce|tighten|more) (?:engineer|engineering|team|operator|developer"
        r"|personal|deploy|"
        r"deployment|process) discipline\b|(?:engineers|developers|operators|everyone|all|staff|team|devs"
        r"|reviewers) (?:to|must|"
        r"should) (?:always )?double[- ]?check\b.*|make (?:sure|certain) (?:everyone|everybody|people|he|she"
        r"|they|all \w+) "
        r"(?:\w+ )?(?:follows?|reads?|knows?|understands?|checks?|sticks?|tests?|pays?)\b.*)",
        triggers="warning reprimand let dismissed fired suspended disciplined reprimanded escalate report talk "
        "reminder take revoke "
        "remove pull withdraw sit word chat better discipline double doublecheck make",
        matches="The employee was given a written warning.",
        spares="The build printed a written-out warning.",
        reason=_ACTION,
        rewrite="none",
        unless=r"\b(?:not|never|nobody|no one) (?:\w+ ){0,3}(?:fired|dismissed|disciplined|reprimanded"
        r"|suspended)\b|\b(?:alerts?|"
        r"jobs?|events?|accounts?|requests?|workflows?|pods?|triggers?) (?:\w+ )?(?:has|have|had|was|were)\b"
        r"|\bknows? (?:where|when|who|about)\b|\bautomat\w+ "
        r"reminder",
    ),
    Rule(
        name="test-your-own",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:should|must|needs? to|has to|have to|ought to) (?:really |always |actually "
        r"|properly |all )*"
        r"(?:<duty>) (?:their|your|his|her|my) (?:own )?\w+.*)",
        triggers="should must needs need has have ought",
        matches="Developers should test their code before the merge.",
        spares="The clients should test their connection first.",
        reason=_ACTION,
        rewrite="remind",
        subjects=frozenset({PERSON, TEAM}),
        unless=r"\b(?:users?|customers?|someone|everyone|anyone|people) (?:should|must|needs?|has|have)\b"
        r"|\b(?:on-?call|responders?|"
        r"rotate|renew|update) (?:\w+ )?(?:should|must|their)\b",
    ),
    Rule(
        name="why-did-a-department",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:did|didn't|hasn't|would|does"
        r"|doesn't) (?:not )?(?P<agent><det>[\w-]{1,30}) (?:not |never "
        r"|even |just )*(?:tell|told|promise|ignore|ignored|decide|approve|say|ask|insist|refuse|wait|think"
        r"|agree|communicate|"
        r"bother|escalate|answer|respond|inform|sign|push|rush|skip)\b.*)",
        triggers="why",
        matches="Why did support tell the customer that it was fixed?",
        spares="Why did the gateway not respond to probes?",
        reason="Asked why, people defend themselves; asked how and what, they describe.",
        rewrite="none",
        agents=frozenset({WEAK, TEAM, PERSON}),
        unless=r"\b(?:operator|platform|infrastructure|driver|board|controllers?) (?:not )?(?:respond|wait|skip"
        r"|push|ignore)",
    ),
    Rule(
        name="destroyed-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:deleted|dropped|wiped|erased|overwritten|truncated|unplugged|mangled|nuked"
        r"|screwed up) by (?P<agent>"
        r"<det>(?:[\w@-]{1,30} ){0,4}?[\w@-]{1,30}))(?=[.,;!?]|$| who\b| in\b| on\b| while\b| during\b| when\b)",
        triggers="deleted dropped wiped erased overwritten truncated unplugged mangled nuked screwed",
        matches="The database was dropped by one of our DBAs.",
        spares="The database was dropped by the cleanup job.",
        reason=_OWNERS,
        rewrite="passive",
        agents=frozenset({ME, YOU, PERSON, TEAM}),
    ),
    Rule(
        name="once-again",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:once again|yet again|as usual"
        r"|as always),? (?P<agent><det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}) "
        r"(?:<adv>)(?:had |has |have |is |are |was |were )?(?:<adv>)(?:<known-past>|[a-z]{2,16}(?:ed|ing)"
        r"|didn't|did not)\b.*)",
        triggers="again usual always",
        matches="Once again the data team changed the schema.",
        spares="Once again the nightly job changed the schema.",
        reason="It makes one event a trait; look at this event alone.",
        rewrite="none",
        agents=frozenset({YOU, THEY, PERSON, TEAM}),
        unless=r"\b(?:reported|noticed|fixed|paged|joined|saved|confirmed|investigat\w+|restarted|resolved)\b",
    ),
    Rule(
        name="too-much-access",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:gave|granted|handed(?: out)?|gives|hands out|giving) (?:everyone|everybody"
        r"|every \w+|an? (?:intern|"
        r"junior|trainee|contractor)(?: \w+)?|the (?:intern|trainee|junior|new (?:guy|hire))"
        r"|half the \w+)(?: [\w-]+){0,3}? "
        r"(?:rights|access|permissions?|root|admin|privileges|keys?|passwords?|credentials)\b.*)",
        triggers="gave granted handed gives hands giving",
        matches="DevOps gave everyone admin rights.",
        spares="The default role gave everyone admin rights.",
        reason=_OWNERS,
        rewrite="none",
        subjects=frozenset({ME, YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
    ),
)
