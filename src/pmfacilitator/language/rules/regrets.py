"""Rules about questions that accuse, about regrets, and about care that was missing, whatever the verb."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    ME,
    NOBODY,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    THEY,
    WE,
    WEAK,
    YOU,
)
from pmfacilitator.language.flag import COUNTERFACTUAL, HINDSIGHT, LABEL, PERSON_TARGETED_ACTION, WHO_QUESTION, WHY_YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

REGRETS = (
    Rule(
        name="who-was-behind",
        category=WHO_QUESTION,
        pattern=r"\b(?P<verb>who (?:has|had|have|'s) been \w+ing\b.*|who keeps? \w+ing\b.*|who was (?:on the "
        r"keyboard|driving|logged in|at the (?:console|keyboard)|on shift when|working on (?:it|this) when).*|who "
        r"(?:do|should|can|must) (?:we|i) (?:\w+ )?(?:hold|thank for|punish|fire|yell at|talk to about).*|who(?:'s"
        r"| is) (?:responsible|accountable|to blame|guilty)(?=[?.!]|$| for (?:this|that|the (?:outage|mess|bug"
        r"|incident|breakage|failure)))|whose \w+ (?:is|was) (?:it|this|that) (?:that|which)\b.*)",
        triggers="who who's whose",
        matches="Who has been editing the prod config?",
        spares="Who has been on call this week?",
        reason=reasons.WHO,
        rewrite="none",
        unless=r"\bthanks to (?:all|everyone|everybody)\b|\b(?:not|never|isn't|instead of|rather than|regardless "
        r"of) (?:[\w'-]+ ){0,3}who\b|\b(?:a|an|any|every|those|one|some|of) (?:\w+ )?(?:colleague|person|engineer"
        r"|developer|member|user|customer|people|somebody|someone|anyone)s? who\b|\b(?:to|can|could|cannot|can't) "
        r"(?:see|tell|show|list|check|look up) who (?:was|is) logged in|\bwho has been (?:using|helping|waiting"
        r"|working|experiencing|following|seeing)\b|\b(?:you|users|clients|people|those|anyone|everyone|customers"
        r"|miners|developers|all) who (?:has|have) been\b",
    ),
    Rule(
        name="accusing-questions",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:do|must|should) (?:we|i) (?:always |constantly |have to |need to |even ){1,2}"
        r"(?:clean up|fix|pay|suffer|deal with|pick up|wait for|babysit|put up|remind|ask|tell)\b.*|why (?:wasn't"
        r"|weren't|was not|were not) (?:we|i|anyone|anybody|ops|support) (?:told|informed|warned|asked|consulted"
        r"|notified|involved)\b.*|did (?:no one|nobody|no-one|none of (?:you|them)) (?:\w+ ){0,2}\w+.*\?|(?:explain"
        r"|tell (?:me|us)|care to explain|justify)(?: to (?:me|us))? why (?:you|he|she|they|the \w+ team|nobody|no "
        r"one)\b.*|would it (?:have )?kill(?:ed)? (?:you|them|him|her|anyone) to\b.*|is it (?:too|so) (?:hard"
        r"|difficult|much) (?:for (?:you|them|people|anyone) )?to\b.*)",
        triggers="kill killed explain justify why+always/asked/constantly/consulted/even/have/informed/involved/"
        "need/notified/tell/told/warned did+no/nobody/none is+difficult/hard/much",
        matches="Would it have killed them to send a note?",
        spares="Why do we have to set two flags?",
        reason=reasons.WHY,
        rewrite="none",
        unless=r"\b(?:not|never|instead of|rather than|don't) (?:\w+ ){0,3}(?:ask|say|why)\b|\b(?:would|may|might"
        r"|could|to|that|helps?|which) explains? why\b|\bwhy do i need\b|\b(?:tell us|explain|say|describe|note) "
        r"why (?:you|they|he|she|we) (?:need|want|believe|think|chose|prefer|wrote|lock|are adding|use)\b",
    ),
    Rule(
        name="needed-to",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:needed|had) to (?P<object>(?:<duty>)\b.*\b(?:rather than|instead of|sooner|earlier"
        r"|faster|quicker|immediately|right away|at the \d+|much more|before (?!the \w+ (?:could|was|were))\w+ing"
        r"|better)\b.*)|needed to (?:have )?(?:been )?<known-done>(?= (?:this|it|that|the|our|under|with|before|in"
        r"|on)\b).*)",
        triggers="needed had",
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
        triggers="know understand realise realize aware",
        matches="Developers should know by now that latest is no version.",
        spares="The client should know by now that the token is stale.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, NOBODY, ME, WE}),
    ),
    Rule(
        name="a-little-care",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:second pair of eyes|(?:basic|simple|bit of|little|more|ounce of|some|shred of"
        r"|proper) (?:\w+ ){0,2}?(?:care|hygiene|thought|attention|discipline|diligence|communication|curiosity"
        r"|effort|homework|thinking|sense)|(?:phone call|quick call|glance|look at the \w+|read of the \w+)),? "
        r"(?:\w+ ){0,3}(?:would|could|might|should)(?:n't| not)?(?: \w+){0,2} (?:have|'ve)\b.*|(?:had (?:any"
        r"|some)one|if any(?:one|body) had) (?:\w+ )*(?:bothered|cared|looked|read|thought|checked|asked)\b.*|with "
        r"(?:a )?(?:\w+ ){0,3}(?:care|attention|diligence|discipline|forethought|common sense|thought),? .*\b"
        r"(?:would|could)\b.*|(?:plain to see|(?:plain|clear|there|obvious) for (?:all|everyone|anyone|all of us) "
        r"to see)|obviously (?:not )?(?:a|an|the) (?:bad|terrible|wrong|poor|stupid|mistake|dumb|awful|good)\b.*|"
        r"(?:in|with) (?:retrospect|hindsight),? (?:it|this|that)(?: was|'s| is) (?:\w+ ){0,2}(?:idea|mistake|call"
        r"|decision|choice|error)\b.*)",
        triggers="eyes care hygiene thought attention discipline diligence communication curiosity effort homework "
        "thinking sense call glance look read bothered cared looked checked asked forethought see obviously "
        "retrospect hindsight",
        matches="With a bit more care this would be no issue.",
        spares="The graph is there to see at a glance.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\bobviously not an? (?:good|great|ideal)\b|\b(?:not|n't|hardly|never) (?:\w+ ){0,2}(?:plain|clear"
        r"|obvious)",
    ),
    Rule(
        name="sloppy-anything",
        category=LABEL,
        pattern=r"\b(?P<verb>(?P<adjective>sloppy|shoddy|boneheaded|slapdash|half-baked|clumsy)(?! (?:phrase|quorum"
        r"|match|math|counter|search|query|mode)) (?:\w+ )?[a-z-]{3,}|lazy (?:copy|copy-paste|shortcuts?|hacks?"
        r"|workarounds?|handovers?|answer|excuse|assumptions?|commit messages?|habits?|config|naming|refactor\w*)\b"
        r"|(?:^|, |a |real |total |such a |bunch of )cowboys?(?=[.!,?]|$)|(?:errors?|mistakes?|failure|cause"
        r"|problem) (?:was|is|were) (?:\w+ ){0,2}human(?=[.,!]|$)|fat fingers?(?=[.,!]|$| on\b| again\b))",
        triggers="sloppy shoddy boneheaded slapdash baked clumsy lazy cowboy cowboys human fat",
        matches="Sloppy handover from the night shift.",
        spares="A sloppy quorum was reached.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=r"\b(?:not|n't|never|no) (?:\w+ ){0,3}(?:human|sloppy|lazy)\b|\bclumsy automation\b",
    ),
    Rule(
        name="next-time-do",
        category=PERSON_TARGETED_ACTION,
        pattern=r"(?:^\W*|[,;:.] ?|\band |\bso )(?P<verb>next time,? (?:please |just |maybe |at least |try to "
        r"){0,2}(?!use\b)<known>\b.*|(?:please )?(?:don't|do not|never) [a-z]+ (?:[\w'-]+ ){0,6}?next time\b.*|"
        r"(?:please )?slow down (?:and|before|when|next)\b.*)",
        triggers="next slow",
        matches="Next time, slow down and review the diff.",
        spares="Next time we run the job with a smaller batch.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="sanctions",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The build printed a written-out warning.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\bknow they can\b|\beveryone else knows\b|\b(?:allow\w*|lets?|help\w*|enabl\w*) (?:\w+ ){1,3}"
            r"(?:to )?double\b|\b(?:bot|scheduled|automatic\w*|slack|cron|calendar)\b|\bunderstands? (?:not|that "
            r"not|all|why)\b|\b(?:not|never|nobody|no one) (?:\w+ ){0,3}(?:fired|dismissed|disciplined|reprimanded"
            r"|suspended)\b|\b(?:alerts?|jobs?|events?|accounts?|requests?|workflows?|pods?|triggers?) (?:\w+ )?"
            r"(?:has|have|had|was|were)\b|\bknows? (?:where|when|who|about)\b|\bautomat\w+ reminder",
        ),
        (
            "The pilot was given a written warning.",
            "final/formal/official/stern/verbal/written+given/got/issued/received",
            r"(?:given|received|issued|got) (?:an? |his |her |their )?(?:\w+ )?(?:written|verbal|final|formal"
            r"|official|stern) (?:warning|reprimand)",
        ),
        (
            "The pilot has been dismissed.",
            "let+go dismissed fired disciplined reprimanded",
            r"(?:has|have|had|was|were) (?:since |now |also |already |been ){1,3}(?:let go|dismissed|fired"
            r"|disciplined|reprimanded)",
        ),
        (
            "Report this to his manager.",
            "escalate/report/talk+her/his/their/your",
            r"(?:escalate|report|talk) (?:this |it )?to (?:his|her|their|your) (?:manager|boss|supervisor|lead)",
        ),
        (
            "Send another reminder to the crew.",
            "reminder",
            r"(?:send|circulate|issue|post) (?:out )?(?:a|another|an email) (?:\w+ )?reminder (?:to|for|that)\b.*",
        ),
        (
            "Take away the keys from the juniors.",
            "away/pull/remove/revoke/withdraw+contractor/contractors/her/him/intern/interns/junior/juniors/them",
            r"(?:take away|revoke|remove|pull|withdraw) [\w -]{1,40} (?:from|of|for) (?:the |all )?(?:juniors?"
            r"|junior \w+|interns?|contractors?|him|her|them)\b",
        ),
        (
            "Have a word with him about it.",
            "chat/sit/talk/word+with",
            r"(?:sit down|have a (?:chat|word|talk)) with (?:him|her|them|the \w+|[\w@-]+) (?:and|to|about) .*",
        ),
        (
            "We all need to do better.",
            "better+do",
            r"(?:we (?:all|really|both)|everyone|everybody|they|you)(?: all| really| both)* (?:need|needs|have"
            r"|must) (?:to )?do better\b",
        ),
        (
            "More engineering discipline.",
            "discipline",
            r"(?:improve|enforce|tighten|more) (?:engineer|engineering|team|operator|developer|personal|deploy"
            r"|deployment|process) discipline\b",
        ),
        (
            "Staff must double-check the locks.",
            "double doublecheck",
            r"(?:engineers|developers|operators|everyone|all|staff|team|devs|reviewers) (?:to|must|should) "
            r"(?:always )?double[- ]?check\b.*",
        ),
        (
            "Make sure everyone reads it.",
            "certain/sure+check/checks/follow/follows/know/knows/pay/pays/read/reads/stick/sticks/test/tests/"
            "understand/understands",
            r"make (?:sure|certain) (?:everyone|everybody|people|he|she|they|all \w+) (?:\w+ )?(?:follows?|reads?"
            r"|knows?|understands?|checks?|sticks?|tests?|pays?)\b.*",
        ),
    ),
    Rule(
        name="test-your-own",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:should|must|needs? to|has to|have to|ought to) (?:really |always |actually "
        r"|properly |all )*(?:test|check|review|read|verify|double-?check|proofread|fix|clean up|learn|validate"
        r"|watch|mind|do|communicate|document) (?:their|your|his|her|my) (?:own )?\w+.*)",
        triggers="should/must/needs/need/has/have/ought+check/clean/communicate/do/document/double/doublecheck/fix/"
        "learn/mind/proofread/read/review/test/validate/verify/watch",
        matches="Developers should test their code before the merge.",
        spares="The clients should test their connection first.",
        reason=reasons.ACTION,
        rewrite="remind",
        subjects=frozenset({PERSON, TEAM}),
        unless=r"\b(?:users?|customers?|someone|everyone|anyone|people) (?:should|must|needs?|has|have)\b|\b"
        r"(?:on-?call|responders?|rotate|renew|update) (?:\w+ )?(?:should|must|their)\b",
    ),
    Rule(
        name="why-did-a-department",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:did|didn't|hasn't|would|does|doesn't) (?:not )?(?P<agent><det>[\w-]{1,30}) "
        r"(?:not |never |even |just )*(?:tell|told|promise|ignore|ignored|decide|approve|say|ask|insist|refuse|wait"
        r"|think|agree|communicate|bother|escalate|answer|respond|inform|sign|push|rush|skip)\b.*)",
        triggers="why",
        matches="Why did support tell the customer that it was fixed?",
        spares="Why did the gateway not respond to probes?",
        reason=reasons.WHY,
        rewrite="none",
        agents=frozenset({WEAK, TEAM, PERSON}),
        unless=r"\b(?:operator|platform|infrastructure|driver|board|controllers?) (?:not )?(?:respond|wait|skip"
        r"|push|ignore)",
    ),
    Rule(
        name="destroyed-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:deleted|dropped|wiped|erased|overwritten|truncated|unplugged|mangled|nuked|screwed "
        r"up) by (?P<agent><who>))(?=[.,;!?]|$| who\b| in\b| on\b| while\b| during\b| when\b)",
        triggers="deleted dropped wiped erased overwritten truncated unplugged mangled nuked screwed",
        matches="The database was dropped by one of our DBAs.",
        spares="The database was dropped by the cleanup job.",
        reason=reasons.OWNERS,
        rewrite="passive",
        agents=frozenset({ME, YOU, PERSON, TEAM}),
    ),
    Rule(
        name="once-again",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:once again|yet again|as usual|as always),? (?P<agent><who>) (?:<adv>)(?:had |has "
        r"|have |is |are |was |were )?(?:<adv>)(?:<irregular-past>|[a-z]{2,16}(?:ed|ing)|didn't|did not)\b.*)",
        triggers="again usual always",
        matches="Once again the data team changed the schema.",
        spares="Once again the nightly job changed the schema.",
        reason=reasons.TRAIT,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\b(?:reported|noticed|fixed|paged|joined|saved|confirmed|investigat\w+|restarted|resolved)\b",
    ),
    Rule(
        name="too-much-access",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:gave|granted|handed(?: out)?|gives|hands out|giving) (?:everyone|everybody"
        r"|every \w+|an? (?:intern|junior|trainee|contractor)(?: \w+)?|the (?:intern|trainee|junior|new (?:guy"
        r"|hire))|half the \w+)(?: [\w-]+){0,3}? (?:rights|access|permissions?|root|admin|privileges|keys?"
        r"|passwords?|credentials)\b.*)",
        triggers="gave granted handed gives hands giving",
        matches="DevOps gave everyone admin rights.",
        spares="The default role gave everyone admin rights.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME},
    ),
)
