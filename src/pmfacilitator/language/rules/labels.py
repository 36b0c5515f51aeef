"""Rules about judging words: labels for people and their work."""

from pmfacilitator.language.cast import MAYBE, ME, PERSON, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import LABEL
from pmfacilitator.language.rules.rule import Rule

_LABEL = "It judges people; a judgement has no follow-up action, the conditions around the act have one."
_ERROR = "An error is where the analysis starts: what made it possible, and likely?"
_WORK = (
    r"(?:change|changes|commit|code|work|deploy|deployment|mistake|mistakes|error|errors|review|"
    r"reviews|testing|test|tests|engineering|engineer|engineers|developer|developers|dev|devs|"
    r"operator|admin|admins|programming|coding|job|attitude|handling|decision|decisions|practice|"
    r"practices|planning|process|rollout|release|merge|fix|oversight|thing to do|way|approach|"
    r"behaviou?r|move|response|communication|maintenance|implementation|person|people|team|manager|"
    r"management|company|enough|about|with|in|here|of|not to|to)"
)

LABELS = (
    Rule(
        name="careless",
        category=LABEL,
        pattern=r"\b(?P<verb>careless(?:ly|ness)?|negligen(?:t|ce|tly)|incompeten(?:t|ce|cy|tly)|"
        r"irresponsibl[ey]|irresponsibility|reckless(?:ly|ness)?|unprofessional(?:ly|ism)?|"
        r"amateurish(?:ly)?|amateur hour|sloppiness|sloppily|slipshod|slapdash|laziness|"
        r"complacen(?:t|cy)|cluelessness|clueless|inexperience|inattention|overconfidence|amateurs|(?:bad|p"
        r"oor|terrible|lazy|awful) (?:engineering"
        r"(?! team)|work"
        r"manship|programming|craftsmanship)|"
        r"half-?assed|half-?hearted(?:ly)?|inexcusable|unforgivable|ineptitude|inept|stupidity|"
        r"thoughtless(?:ly|ness)?|mindless(?:ly)?|(?:bunch|group|team|pack) of (?:amateurs|idiots|"
        r"clowns|cowboys|morons|monkeys|kids)|idiots?|idiotic|idiocy|morons?|moronic|imbeciles?|clowns?"
        r"|dumbass(?:es)?|cowboys?(?= (?:coding|attitude|behaviou?r|mentality|engineering|deploys?))|"
        r"bozos?|lazy bastards?|"
        r"dereliction(?: of duty)?|malpractice|unwillingness to (?:learn|listen|change|admit|cooperate|"
        r"fix)|(?:bad|wrong|cavalier|lax|poor|careless|arrogant) attitude|head[- ]up|asleep at the "
        r"wheel|pebkac|pebcak|id10t|layer 8 (?:problem|issue|error))\b",
        triggers="inexperience inattention overconfidence engineering workmanship programming craftsmanship bunch pa"
        "ck amateurs careless carelessly careless"
        "ness"
        " negligent negligence negligently "
        "incompetent incompetence incompetency incompetently irresponsible irresponsibly irresponsibility "
        "reckless recklessly recklessness unprofessional unprofessionally unprofessionalism amateurish "
        "amateurishly amateur sloppiness sloppily slipshod slapdash laziness complacent complacency "
        "clueless cluelessness half assed halfassed hearted inexcusable unforgivable ineptitude inept "
        "stupidity thoughtless thoughtlessly thoughtlessness mindless mindlessly idiot idiots idiotic "
        "idiocy moron morons moronic imbecile imbeciles clown clowns dumbass dumbasses cowboy cowboys "
        "bozo bozos dereliction malpractice unwillingness attitude asleep pebkac pebcak id layer lazy",
        matches="That was careless work.",
        spares="The lazy loader was not to be seen.",
        reason=_LABEL,
        rewrite="drop-word",
        unless=r"\b(?:not|isn't|wasn't|nor|never|neither|no) (?:\w+ ){0,3}(?:careless|negligen|"
        r"incompeten|reckless|malice|malicious|lazy|laziness|stupid)|\bidiot-?proof\b",
    ),
    Rule(
        name="sloppy",
        category=LABEL,
        pattern=r"\b(?P<verb>(?P<adjective>(?:sloppy|lazy|dumb|stupid|foolish|silly|boneheaded|"
        r"brain-?dead|shoddy|amateur|rookie|noob|newbie|beginner'?s?|schoolboy|clumsy|ignorant"
        r"|arrogant|pathetic|shameful|embarrassing|avoidable|preventable|unforced|basic|"
        r"elementary|blatant|glaring|egregious|gross|obvious|inexperienced|undisciplined|hasty"
        r"|untrained|unqualified)) (?:and \w+ )?(?P<noun>mistakes?|errors?(?! (?:message|"
        r"handling))|blunders?|oversights?|slip-?ups?|screw-?ups?|bugs?|typos?|fail|fails|"
        r"failures?|negligence|engineers?|engineering|developers?|devs?|development|"
        r"programmers?|programming|coding|operators?|admins?|people|person|management|"
        r"managers?|team|guy|guys|work|fix|fixes|job|move|decisions?|commits?|reviews?|testing|deploys?|"
        r"handling|practices?|planning|attitude|thing to do|thing we did|thing i did|thing "
        r"they did|neglect|idea from|user|users|incompetence|level fail))\b",
        triggers="sloppy lazy dumb stupid foolish silly boneheaded braindead dead shoddy amateur rookie noob "
        "newbie beginner beginners beginner's schoolboy clumsy ignorant arrogant pathetic shameful "
        "embarrassing avoidable preventable unforced basic elementary blatant glaring egregious gross "
        "obvious inexperienced undisciplined hasty untrained unqualified",
        matches="It was a rookie mistake.",
        spares="The basic error page was shown.",
        reason=_LABEL,
        rewrite="drop-word",
        unless=r"\b(?:obvious|basic|preventable|avoidable|silly|glaring) (?:fix|fixes)\b|\b(?:basic|obviou"
        r"s|preventable|avoidable) (?:testing|development|planning|work|job|"
        r"user|users|practices|team|bugs?|handling|reviews?|commits?|programming|person|people|"
        r"errors?)\b(?! (?:by|from|we|they))|\b(?:not|isn't|wasn't|without|no) (?:an? |"
        r"any )?(?:obvious|basic)\b",
    ),
    Rule(
        name="somebody-is",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:wasn't|weren't|isn't|aren't) (?:being )?(?P<lacking>(?:very |really |being"
        r" )?(?:careful|competent|thorough|diligent|experienced|qualified|attentive))|(?:(?:is|are|"
        r"was|were|'s|'re|'m|am|being|been|be|got|getting|acted|seems?|"
        r"looks?) |)(?P<adjective>(?:<adv>)(?:(?:too|so|very|quite|pretty|such|just|a bit|"
        r"really|just plain) )?(?:sloppy|lazy|dumb|stupid|foolish|inexperienced|arrogant|"
        r"ignorant|untrained|unqualified|inattentive|distracted|unprepared|overconfident|"
        r"over-confident|hasty|unresponsive|forgetful|drunk|hungover|incapable|unfit|out of (?:his|her|thei"
        r"r) depth|not up t"
        r"o (?:the|this)|disorgani[sz]ed|unreliable|bad at (?:this|their|his|"
        r"her|your)|not (?:careful|competent|qualified|experienced|thorough|diligent|paying)|"
        r"impatient|unaware of basic|"
        r"a liability|a disgrace|an embarrassment|useless|terrible at|not (?:a )?team players?|"
        r"asleep)))\b(?! (?:loading|load|loaded|eval|init|question|to (?:say|ask|call)))",
        triggers="wasn't weren't isn't aren't unresponsive drunk hungover incapable unfit depth up sloppy lazy dumb "
        "stupid foolish inexperienced arrogant ign"
        "oran"
        "t untrained unqualified "
        "inattentive distracted unprepared overconfident over hasty forgetful disorganized disorganised "
        "unreliable bad not impatient unaware liability disgrace embarrassment useless terrible asleep "
        "confident",
        matches="The on-call engineer was distracted.",
        spares="The link was unreliable.",
        reason=_LABEL,
        rewrite="none",
        subjects=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
        unless=r"\b(?:not|isn't|wasn't|aren't|weren't|nor|never|neither|no one is|nobody "
        r"is) (?:\w+ ){0,2}(?:sloppy|lazy|dumb|stupid|foolish|distracted|unprepared)\b|"
        r"\bthis (?:is|was) (?:a )?(?:stupid|dumb) question\b",
    ),
    Rule(
        name="judged-thing",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:really |very |just )?(?:bad|terrible|poor|awful|horrible|lousy) (?:practic"
        rf"e|form) to\b|(?:was|is|that's|it's|so|such|really|pretty|very|just|how|plain|an?|this|co"
        rf"mpletely|incredibly|rather) (?:a |an )?(?:(?:so|very|really|just|pretty|incredibly|utter"
        rf"ly|plain|plainly) )?(?P<adjective>(?:sloppy|stupid|dumb|lazy|foolish|idiotic|embarrassin"
        rf"g|amateurish|shameful|unacceptable|irresponsible))(?= (?:{_WORK})\b|[.!?,]|$))",
        triggers="embarrassing amateurish practice form sloppy stupid dumb lazy foolish idiotic shameful unacceptable",
        matches="Pushing on a Friday was just stupid.",
        spares="The lazy index was stale.",
        reason=_LABEL,
        rewrite="none",
        unless=r"\b(?:stupid|dumb|silly) question|\bfeel\w* (?:stupid|dumb|foolish)|\b(?:data loss|latency|"
        r"downtime|risk|level of \w+|error rate)\b.*\bunacceptable\b|\b(?:not|isn't|wasn't|nor|neve"
        r"r) (?:\w+ )?(?:stupid|dumb|lazy|foolish)\b|\blazy (?:load|init|eval|fetch|import|delet|cre"
        r"at|connect)",
    ),
    Rule(
        name="human-error",
        category=LABEL,
        pattern=r"\b(?P<verb>human factor (?=was|is|to)|weak(?:est)? link (?:was|is) (?:the )?"
        r"<people-noun>|human failure|(?:human|operator|pilot|user|pebkac|engineer|developer|manua"
        r"l|admin|"
        r"administrator|sysadmin|driver|controller|personnel|dba|maintainer|reviewer|employee|"
        r"staff|programmer|configuration by human) (?:errors?|mistakes?|fault|failure|"
        r"negligence|oversight|blunder|inattention|incompetence|carelessness|inexperience|"
        r"misjudge?ment)|(?:mistakes?|errors?) (?:by|of|from|made by) (?:an?|the|one "
        r"of the) (?:human|operator|pilot|user|driver)|errors? of judge?ment|bad judge?ment|"
        r"poor judge?ment|lapse (?:in|of) (?:judge?ment|attention|concentration)|"
        r"misjudge?ment)\b(?! (?:rates?|messages?|logs?|codes?|budget|page|reports?|handling))",
        triggers="factor link mistake mistakes error errors inattention fatigue human operator pilot user engineer d"
        "eveloper "
        "manual admin administrator sysadmin driver controller personnel dba maintainer reviewer employee "
        "staff programmer judgement judgment lapse misjudgement misjudgment",
        matches="The cause was human error.",
        spares="A dry run leaves less room for human error.",
        reason=_ERROR,
        rewrite="drop-cause",
        unless=r"\b(?:prevents?|preventing|prevention|avoid(?:s|ed|ing)?|reduc\w*|guard\w*|minimi[sz]\w*|"
        r"eliminat\w*|less|fewer|risk|risks|chance|chances|harmless|mak(?:e|es|ing)|prone|"
        r"possib\w*|potential|room|against|mitigat\w*|protect\w*|catch\w*|likel\w*(?! cause)|probability|"
        r"remov\w*|limit\w*|toleran\w*|resilien\w*|detect\w*|impact of|susceptible|vulnerable|"
        r"opportunit\w*|scope|safeguard\w*|account for|allow for|rule out|ruled out|term|label|"
        r"phrase|concept|calling|stop at|never|instead of|rather than|what if|could be|effects?|"
        r"sources? of|free|without|limiting|lower\w*|decreas\w*|increas\w*|rose|subject to|"
        r"blame|design\w*|built|plan for|assum\w*|expect\w*|den(?:y|ied|ies)|how|why|when|whether) (?:[\w'-]+ ){0,6}?(?:human|operator|pilot|user"
        r"|engineer|developer|manual|admin|"
        r"staff|dba)\b|"
        r"\b(?:human|operator|pilot|user) errors? (?:was|has been|were) (?:ruled out|excluded|never|not)\b"
        r"|\b(?:not|isn't|wasn't|never|no|nor|neither) (?:[\w'-]+ ){0,4}(?:human|operator|pilot|user|"
        r"manual|engineer|developer|bad|poor) (?:errors?|mistakes?|failure|judge?ment)|\b(?:user|engineer|"
        r"developer|manual|admin|controller|driver|staff) (?:errors|failures?)\b|\b(?:human|operator|"
        r"pilot|user|manual) (?:errors?|mistakes?) (?:(?:often|sometimes|always|usually|rarely) )?(?:is|are|can|will|happens?|stems?|cascades?|leads?|comes|accounts?|should|must|remains|may|could|might|"
        r"rate|as a (?:label|cause|root)|analysis|reduction|prevention)\b|\b(?:assumed|suspected|"
        r"thought) (?:\w+ )?(?:user|human|operator) error\b|\b(?:driver|controller|operator) (?:error|"
        r"failure|fault)s?\b(?=.*(?:kernel|nvidia|disk|pod|k8s|kubernetes|usb|reconcil|crd))",
    ),
    Rule(
        name="lack-of-virtue",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:lack of|lacks?|lacked|lacking|no sense of|want of|absence of|little|"
        r"no) (?:(?:any|basic|proper|due|even|situational?|common|personal|professional|the "
        r"necessary|sufficient|enough|adequate) ){0,2}(?:attention(?: to detail)?|care|"
        r"discipline|diligence|ownership|common sense|competence|professionalism|accountability"
        r"|situation(?:al)? awareness|awareness of|responsibility|foresight|effort|judge?ment|"
        r"rigou?r|skills?|experience|commitment|urgency|pride)|"
        r"(?:failure|lack) of leadership|(?:poor|bad) (?:judge?ment|workmanship|discipline|attitude|"
        r"work ethic)|attitude problem|not (?:very |particularly )?(?:bright|smart|competent|"
        r"professional)|didn't have the (?:skills?|experience|competence))\b",
        triggers="attention care discipline diligence ownership sense competence professionalism accountability "
        "awareness responsibility foresight effort judgement judgment rigor rigour skill skills "
        "experience commitment urgency pride leadership workmanship attitude ethic bright smart competent "
        "professional",
        matches="The root cause is a lack of attention to detail.",
        spares="There was no alert that asks for attention.",
        reason=_LABEL,
        rewrite="none",
        unless=r"\b(?:clear|clarity|documented|code) (?:\w+ )?ownership\b|\black "
        r"of (?:clear )?ownership\b|\black(?:s|ed|ing)? (?:\w+ )?experience (?:with|in|of|on)\b|"
        r"\bno (?:effort|experience|skills?|ownership|responsibility|urgency)\b|"
        r"\blittle (?:effort|experience|care)\b|\b(?:lack of|little|no) experience (?:with|in|of"
        r"|on)\b|\b(?:common sense|due diligence) (?:says|suggests|checks?|process)\b",
    ),
    Rule(
        name="lacked-knowledge",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:lacks?|lacked|did not have|didn't have|does not have|doesn't have|had no) "
        r"(?:the |any |enough |sufficient |basic |proper |necessary |required )*(?:knowledge|understand"
        r"ing|skills?|expertise|competence|experience|training|qualifications?|maturity|discipline)\b"
        r".*)",
        triggers="knowledge understanding skill skills expertise competence experience training qualification qualif"
        "icat"
        "ions maturity discipline",
        matches="The engineer lacked knowledge of the failover.",
        spares="The runbook lacked knowledge of the failover.",
        reason=_LABEL,
        rewrite="none",
        subjects=frozenset({YOU, THEY, PERSON, TEAM, MAYBE, WEAK}),
    ),
    Rule(
        name="fail",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:basic|epic|massive|total|huge|complete|utter|big|colossal|spectacular)"
        r"(?:[- ]level)?(?: level)? (?:fail|fuck-?up|screw-?up|blunder|incompetence|negligence)"
        r"|what a (?:joke|clown|mess|fail|shame|disgrace)|malice|shame on|facepalm|no excuse|"
        r"there(?:'s| is) no excuse|inexcusably|(?:should|needs? to|must) be ashamed|ought to "
        r"be ashamed|embarrassing(?:ly)? (?:for|that))\b",
        triggers="fail fuckup fuck screwup screw blunder incompetence negligence joke clown mess shame disgrace "
        "malice facepalm excuse inexcusably ashamed embarrassing embarrassingly",
        matches="An epic fail of whoever was on shift.",
        spares="The probe is set to fail after ten seconds.",
        reason=_LABEL,
        rewrite="none",
        unless=r"\b(?:not|no|nor|never|without) (?:\w+ )?malice\b|\bfor shame\b",
    ),
)
