"""Rules about acts told against what was wanted: instead of, without, although, left undone, contrary to the rule."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, ME, NOBODY, PERSON, TEAM, THEY, WE, WEAK, YOU
from pmfacilitator.language.flag import PERSON_FAULT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_MENDED = (
    r"\b(?:re(?:started|verted|covered|stored|solved|placed|paired|routed|built)|fixed|mitigated|resolved|rolled "
    r"back|found|noticed|identified|detected|investigated|monitored|helped|managed to|was able to|were able to"
    r"|recommended|suggested|decided|agreed|optimi[sz]ed|improved|updated|migrated|learned|learnt|proposed"
    r"|planned|implemented)\b"
)
_NOT_THEM = r"\b(?:<customers>|players?|attackers?|hackers?)\b"
_PAST = (
    r"(?:(?!need\b|indeed\b|needed\b|alerted\b|wanted\b|used\b|ruled\b|cached\b|discussed\b)(?:<irregular-past>"
    r"|[a-z-]{2,16}ed|held|kept|hung|hid))"
)
_SURE = frozenset({YOU, PERSON, TEAM})

CONTRASTS = (
    Rule(
        name="instead-of-what",
        category=FAULT,
        pattern=rf"\b(?P<verb>{_PAST})\b(?P<object> [^.;:,]{{2,80}}?,? (?:instead of|rather than) (?!the original"
        rf"|a new|an? \d)\S.*)",
        triggers="instead/rather+of/than",
        matches="The pilot pulled the flaps instead of the gear.",
        spares="The script pulled the flaps instead of the gear.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=_SURE,
        unless=r"\?\W*$|\bdesired\b|\b(?:concept|idea|proposal|suggest\w*|discussed|proposed)\b|"
        + _MENDED
        + "|"
        + _NOT_THEM
        + r"|\b(?:teams?|engineers|developers|operators|people|staff) \w+ed\b|^\W*\d{1,2}:\d\d|\b(?:so|if|when"
        r"|because) (?:you|we)\b|\bi (?:used|wanted|decided|chose|tried|opted|went|would)\b|\b(?:alert\w*|page[ds]?"
        r"|needs?|process)\b|\b(?:lets|allows) you\b|\byou did before\b",
    ),
    Rule(
        name="without-doing-it",
        category=FAULT,
        pattern=rf"\b(?P<verb>{_PAST}|closes?|ships?|leaves?|keeps?)\b(?P<object> [^.;:]{{2,80}}? without (?:even "
        rf"|ever |first |so much as )?(?!losing|affecting|impact\w*|caus\w+|needing|having|restart\w*|downtime"
        rf"|interrupt\w*|disrupt\w*|requiring|incident|issue\w*|problem\w*|success|any (?:issue|problem|impact"
        rf"|downtime|success|effect|further)\w*|delay|break\w*|error\w*|data|further|being|it|them|us|the need|help"
        rf"|service|access|power|trouble)(?:[a-z]+ing\b|a (?:plan|backup|way|spotter|second|review|test|ticket"
        rf"|permit|check)|an? \w+ check|any (?:\w+ )?(?:plan|training|review|testing|oversight|supervision"
        rf"|explanation|regard|thought)).*)",
        triggers="without",
        matches="The porter loaded the cargo without latching the nets.",
        spares="The crane loaded the cargo without latching the nets.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({YOU, PERSON}),
        unless=_MENDED
        + "|"
        + _NOT_THEM
        + r"|\b(?:passed|spent|worked|went|ran|operated|lived|grew|continued|completed|finished) (?:[\w-]+ "
        r"){0,5}without\b|\b(?:engineers|sres|developers|operators|divers|admins|researchers|maintainers|responders"
        r"|devs|testers) (?:\w+ )?[a-z]+\b|\bwithout (?:finding|putting|connecting|posting|laying|changing|stopping"
        r"|touching)\b",
    ),
    Rule(
        name="although-it-was",
        category=FAULT,
        pattern=r"\b(?P<verb>applied|bought|changed|made|installed|moved|chose|allowed|approved|continued|went "
        r"ahead|merged|deployed|launched|shipped|signed|prescribed|gave|ran|proceeded|left|kept|closed|pressed"
        r"|pushed|took off|carried on|started|opened|let|sent|used|drove|flew|sailed|insisted|cleared|released"
        r"|accepted|ordered|entered)\b(?P<object> [^.;:]{2,80}? (?:although|even though|though|in spite of|despite"
        r"|contrary to|in violation of|against (?:the |our |my |all |company |standing |every )?(?:rules?|polic\w+"
        r"|procedures?|advice|orders|instructions|protocol|regulations|guidelines|recommendation\w*|wishes"
        r"|warnings?)|when (?:he|she|they|you|the \w+) (?:should|was not|wasn't|were not|weren't|had been told|had "
        r"no)|knowing (?:full well|that|it)|outside (?:of )?(?:the |our )?(?:agreed |approved |planned )?(?:\w+ "
        r")?window|behind (?:my|our|his|her|their|everyone's) backs?)\b.*)",
        triggers="although though spite despite contrary violation against when knowing outside behind",
        matches="The foreman let work go on although the scaffold was loose.",
        spares="The pump let water go on although the valve was loose.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=_SURE | {THEY},
        unless=_MENDED + "|" + _NOT_THEM + r"|\bcontinued to (?:work|investigate|monitor|see|observe|run)\b",
    ),
    Rule(
        name="let-it-be",
        category=FAULT,
        pattern=r"\b(?P<verb>let|(?:has|have|had) let|letting|allowed|permitted)\b(?P<object> (?!us\b|me\b|you "
        r"know)(?:[\w'-]+ ){1,8}?(?:rot|stay|run|expire|slip|slide|happen|lapse|fester|die|drift|go|continue"
        r"|through|down|over|pile up|fall|get (?:out|worse|away|so|this|to)|escalate|fail|into|follow|have|touch|be"
        r"|deploy|merge|access|in)\b.*)",
        triggers="let letting allowed permitted",
        matches="The team upstairs has let the tank rot for years.",
        spares="The team upstairs has let the room for years.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM, THEY}),
        unless=r"\blet (?:them|him|her) be (?:responsible|in charge)\b|"
        + _MENDED
        + "|"
        + _NOT_THEM
        + r"|\blet (?:the |a |an |it )?(?:\w+ )?(?:queue|backlog|job|process|cache|pods?|nodes?|system|traffic"
        r"|others|everyone|timer|clock|batch|loop|test|import|export|call|deploy|build|canary|script|run|people"
        r"|stakeholders|team)\b|\bto let\b|\blet (?:me|us|you|them) \w+ (?:in|down|go)?\W*$|\ballowed (?:us|the "
        r"team|them|engineers)\b|\bto be allowed\b|\?\W*$|\blet (?:them|everyone|people|us|me|you) know\b|\bthey "
        r"let you\b|\ballowed global access\b",
    ),
    Rule(
        name="left-it-so",
        category=FAULT,
        pattern=r"\b(?P<verb>left|leaves|(?:has|have|had) left|leaving)\b(?P<object> (?:the |a |an |every |all "
        r"|his |her |their |our |it |this |that |your |my |them |some )(?:[\w'/.-]+ ){0,6}?(?:open|unlocked|on|off"
        r"|running|exposed|enabled|unpatched|unattended|in|behind|out|lying|blank|unset|dirty|broken|unfinished"
        r"|undone|untested|unmonitored|unprotected|undocumented|commented|hanging|wide|turned|switched|plugged"
        r"|active|public|unguarded|empty|as it was|half\W?\w*|in a (?:mess|shambles|(?:terrible|bad|sorry|awful) "
        r"state))\b.*|(?:out )?(?:in|there|behind)\b.*)",
        triggers="left leaves leaving",
        matches="The vicar left every key on the altar.",
        spares="The tide left every boat on the sand.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM, YOU}),
        unless=r"\bpower (?:cut|went) out\b|"
        + _MENDED
        + "|"
        + _NOT_THEM
        + r"|\bleft (?:the )?(?:company|room|call|meeting|channel|project|team|organi[sz]ation|office|building"
        r"|house|plane|airport|port|harbou?r)\b|\bleft (?:in|on|at) (?:\w+ )?(?:\d|january|february|march|april|may"
        r"|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b|\bleft "
        r"off\b|^\W*\d{1,2}:\d\d|\b(?:until|while|so that|for the duration|in case|as planned|on purpose)\b",
    ),
    Rule(
        name="lost-or-broke-it",
        category=FAULT,
        pattern=r"\b(?P<verb>lost|misplaced|dropped|spilled|spilt|damaged|broke|tore|smashed|crashed|wrecked|sank"
        r"|sunk|grounded|derailed|rear-?ended|totalled|totaled|burned down|burnt down|flooded|blew up|leaked)\b"
        r"(?P<object>(?! [^.;]{1,40} into\b) (?:the |a |an |his |her |their |our |my |your |all |both |some |half "
        r")(?!time\b|power\b"
        r"|connection|connectivity|access\b|visibility|network|signal|contact|quorum|ball\b|case\b|appeal|election"
        r"|game|match|lot of (?:time|hours)|few|job|mother|father|son|wife|husband|life|lives|friend|patience|news"
        r"|pager|temp\w*|column|index|constraint|packets?|traffic|connections?|requests?|dependenc|loop\b|cycle\b"
        r"|deadlock|tie\b|record\b|records\b)(?:[\w'-]+).*)",
        triggers="sunk lost misplaced dropped spilled spilt damaged broke tore smashed crashed wrecked sank "
        "grounded derailed ended totalled totaled burned burnt flooded blew leaked",
        matches="The secretary lost the only key.",
        spares="The team lost the match.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({PERSON, YOU}),
        unless=_MENDED
        + "|"
        + _NOT_THEM
        + r"|\b(?:we|i) lost\b|^\W*\d{1,2}:\d\d|\blost (?:a|an|half an?|two|three|several) (?:\w+ )?(?:day|hour"
        r"|minute|week|night|morning)s?\b|\byou (?:don't have to prove|have a)\b|\byou lost the (?:private )?key\b",
    ),
    *ways(
        Rule(
            name="split-lapse",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)\b(?P<object>.*)",
            spares="The council did this to the tower.",
            reason=reasons.LAPSE,
            rewrite="none",
            subjects=KNOWN_OTHERS | {ME, WE, WEAK},
            unless=r"^\W*(?:the |some |many |our )?(?:users?|customers?|clients?|visitors?|attackers?|hackers?)\b"
            r"|\b(?:if|when|unless|not|\w+n't|never) (?:\w+ ){0,3}(?:let|mix|mess|fell|fall)\w*\b|\bwe (?:let|put) "
            r"(?:the )?(?:server|system|load)\w* down\b|\bgone (?:dark|quiet|silent)\b.*\b(?:server|host|channel"
            r"|system)\b",
        ),
        (
            "I screwed this up royally.",
            "balled cocked fouled fucked messed mixed mucked screwed stuffed",
            r"(?:mixed|messed|screwed|fucked|cocked|balled|stuffed|mucked|fouled) (?:\S+ ){1,4}?up",
        ),
        (
            "The vendor let the whole city down.",
            "let/lets/letting+down",
            r"(?:let|lets|letting) (?:the |a |an |our |your |their |his |her |its |all |those )(?:[\w-]+ ){1,3}?down",
        ),
        (
            "The board swept the report under the rug.",
            "brushed swept",
            r"(?:swept|brushed) (?:\S+ ){1,4}?(?:aside|off|under the)",
        ),
        (
            "The manager put the crew at risk.",
            "danger/jeopardy/peril/risk+put/puts/putting",
            r"(?:put|puts|putting) (?:\S+ ){1,5}?(?:at risk|in danger|in jeopardy|in peril)",
        ),
        (
            "They brought this on themselves.",
            "herself/himself/themselves/yourself/yourselves+brought/did/done",
            r"(?:brought|did|done) (?:this|that|it) (?:up)?on (?:themselves|himself|herself|yourself|yourselves)",
        ),
        (
            "The council did this to themselves.",
            "herself/himself/themselves/yourself/yourselves+did",
            r"did (?:this|that|it) to (?:themselves|himself|herself|yourself|yourselves)",
        ),
        (
            "The dispatcher gave us wrong information.",
            "fed/gave/given/sold/told+bad/false/faulty/inaccurate/incorrect/misleading/wrong",
            r"(?:gave|given|fed|sold|told) (?:[\w'-]+ ){1,4}?(?:completely |totally |entirely |the |some |a )*"
            r"(?:wrong|false|misleading|bad|incorrect|inaccurate|faulty) (?:information|info|advice|data|answers?"
            r"|figures?|numbers?|instructions?|directions?|details|dose|idea|guidance|medication|drug|account|story"
            r"|picture|impression|version)",
        ),
        (
            "The contractor did everything wrong.",
            "backwards/badly/wrong+did/doing/done",
            r"(?:did|doing|done) (?:it|this|that|everything|a lot of things|so many things|things|something"
            r"|everything) (?:all )?(?:wrong|badly|backwards)",
        ),
        (
            "The vendor has gone silent.",
            "gone+absent/awol/dark/missing/quiet/rogue/silent",
            r"(?:has|have|had) gone (?:absent|awol|missing|rogue|silent|dark|quiet)",
        ),
        (
            "The duty manager was absent during the fire.",
            "absent/missing+during/for/from/most/throughout/when",
            r"(?:was|were|is|are) (?:absent|missing) (?:for|from|throughout|during|when|most)",
        ),
        (
            "The driver was on his phone.",
            "phone/phones/music/tv/game/games/movie/headphones+are/is/was/were",
            r"(?:was|were|is|are) (?:looking at|on|playing|using|texting|watching|listening to) (?:\w+ )?(?:his|her"
            r"|their|my|your|on|a|the|music|a movie|tv|games?)? ?(?:phone|music|phones|tv|games?|a movie|headphones)",
        ),
        ("The vendor fell short.", "fell", r"fell short"),
        ("The council falls short.", "falls", r"falls short"),
        ("They fall short again.", "fall", r"fall short"),
        (
            "The owner kept the crack secret.",
            "kept+customers/everyone/hidden/public/secret/us",
            r"kept (?:[\w'-]+ ){1,3}?(?:secret|hidden|from (?:us|everyone|the public|customers))",
        ),
        (
            "Someone f  ked up in a big way.",
            "f/fxxxxx/fxxx/fxxxed/fd/effed/ed+up",
            r"(?:f\W{1,4}k?(?:ed|s|d)?|fx{2,8}(?:ed)?|f\W?ed) (?:it |this |that |everything |things )?up\b.*",
        ),
    ),
    Rule(
        name="mis-anything",
        category=FAULT,
        pattern=r"\b(?P<verb><misdone>)\b(?P<object>.*)",
        triggers="<misdone>",
        matches="The vicar miscounted the hymn books.",
        spares="The hymn books were miscounted.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME, WE, WEAK},
        unless=_NOT_THEM,
    ),
    Rule(
        name="act-of-somebody",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:failure|inability|refusal|reluctance|unwillingness|neglect|omission|lapse) (?:of|by"
        r"|on the part of) (?P<agent>(?:either |both |the other )?<who>)(?: either| both)? to [a-z]+ing?\b.*|"
        r"(?:failure|inability|refusal|decision|action|actions) of (?P<agent2><who>) (?:not )?(?:to|in|when) "
        r"[a-z]+.*|(?P<agent3>[\w@.-]{1,30}(?:'s|s')|his|her|their) (?:decision|choice|attempt|insistence|tendency"
        r"|habit) (?:to (?:continue|proceed|press on|ignore|skip|bypass|fly|go|take off|land|leave|disable|rush|cut"
        r"|delay|postpone|not|run|push|deploy|merge|use|keep)|not to|on|of) .*)",
        triggers="failure/inability/refusal/reluctance/unwillingness/neglect/omission/lapse/decision/action/"
        "actions/choice/attempt/insistence/tendency/habit+attempt/both/by/choice/decision/either/habit/insistence/"
        "of/other/tendency",
        matches="The cause was the vicar's decision to continue the climb.",
        spares="The cause was the council's choice of a new bell.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({PERSON, YOU}),
        unless=_NOT_THEM
        + r"|\b(?:not|never|\w+n't) (?:\w+ ){0,3}(?:failure|decision|action)|\b(?:respect|support|appreciate"
        r"|understand\w*|await\w*|after|following|pending)\b",
    ),
    Rule(
        name="neither-of-them",
        category=FAULT,
        pattern=r"\b(?P<verb>neither (?:of )?(?P<agent>(?:the |these |those |our |your )?(?:[\w-]+ ){0,4}?[\w-]+"
        r"(?: nor (?:the |our |any )?(?:[\w-]+ ){0,4}?[\w-]+)?) (?:was|were|had|has|have|is|are|did|noticed|saw"
        r"|checked|knew|asked|thought|told|called|looked|tested|read|took|kept|realised|realized|spotted|caught"
        r"|understood|bothered|stopped|responded|reported|followed|used|gave|made|heard|wore|carried)\b.*)",
        triggers="neither",
        matches="Neither vicar was keeping a lookout.",
        spares="Neither bell was keeping time.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=frozenset({PERSON, TEAM, WEAK, NOBODY}),
        unless=_NOT_THEM
        + r"|\bneither of (?:these|those|them|which) (?:was|were|is|are|had|has)\b|\b(?:was|were) (?:\w+ )?(?:hurt"
        r"|injured|affected|available|aware|at fault|to blame|impacted|harmed|involved|charged|able)\b|\b(?:had|has"
        r"|have) (?:an? |any |the )?(?:\w+ )?(?:spare|access|time|graph|record|copy|licen[cs]e|contract|reason"
        r"|way)\b|\bnor (?:we|i)\b",
    ),
    Rule(
        name="keeps-doing-it",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:keeps?|kept) (?:on )?(?:not )?(?!going|work|improv|trying|look|monitor|watch"
        r"|running|seeing|gett|investigat|learn|coming|moving|growing|talk|digging|search|inform|updat|post|help"
        r"|restart|check|test|iterat|an eye|track|mov|record|collect|serv|provid|receiv|hear|climb|ris|increas|fail"
        r"|crash|return|show|read|writ|build|us[ie]|play|sending us updates|up\b)(?P<object>[a-z]{3,14}ing\b.*)|"
        r"(?:is|are|was|were|has been|have been) (?:still|constantly|always|forever|continually) (?:ignoring"
        r"|breaking|changing|dumping|blocking|refusing|complaining|blaming|pushing|delaying|missing|forgetting"
        r"|asking|skipping|rushing|promising|stalling|closing|merging|deploying)\b.*)",
        triggers="keep/keeps/kept+asking/blaming/blocking/breaking/changing/closing/complaining/delaying/deploying/"
        "dumping/forgetting/ignoring/keep/keeps/kept/merging/missing/not/on/promising/pushing/refusing/rushing/"
        "skipping/stalling still/constantly/always/forever/continually+is/are/was/were/been+asking/blaming/"
        "blocking/breaking/changing/closing/complaining/delaying/deploying/dumping/forgetting/ignoring/keep/keeps/"
        "kept/merging/missing/not/on/promising/pushing/refusing/rushing/skipping/stalling",
        matches="Your council keeps promising a lamp.",
        spares="Your lamp keeps blinding the cats.",
        reason=reasons.TRAIT,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM, YOU}),
        unless=r"\b(?:if|when|unless|so that|to) (?:[\w-]+ ){0,3}keep\b|\b(?:can|could|will|would|should|must|may"
        r"|to|please|let's) keep\b|\?\W*$|\bwho keeps?\b|\bhow to (?:deal|handle|cope|work)\b",
    ),
    Rule(
        name="somebody-acted",
        category=PERSON_FAULT,
        pattern=r"(?:^(?!\W*\d)\W*|\b(?:that|because|when|after|where|until|and|but|before|since|how|as|then) "
        r"|[,:;] )(?P<verb>(?P<agent>(?:someone|somebody|some|an?|one of (?:the|our|my|their)|(?:my|a|our) "
        r"colleague)(?: (?!few\b|lot\b|number\b|new\b)[\w-]{1,20}){0,3}?)(?: (?:in|from|at|on|of) (?:[\w-]{1,20} "
        r"){0,3}?[\w-]{1,20})?(?:, [\w-]{2,20},)? (?:<adv>)(?:had |has )?(?:<adv>)(?:deleted|dropped|removed"
        r"|disabled|overwrote|overwritten|unplugged|plugged|wired|typed|entered|transposed|swapped|hit|pressed"
        r"|clicked|pulled(?! in\b)|tripped|lost|leaked|wiped|renamed|revoked|uninstalled|formatted|shut|cut(?! "
        r"over\b)|set(?! up\b)|misread|switched|turned off|turned on|decided to|chose to|thought it|bumped|knocked"
        r"|spilled|forwarded|opened (?:a|an|the) (?:malicious|phishing|infected|suspicious)|edited|changed|modified"
        r"|dug|drilled|backed|crashed|left)\b(?P<object>.*))",
        triggers="someone/somebody/some/a/an/one/colleague+deleted/dropped/removed/disabled/overwrote/overwritten/"
        "unplugged/plugged/wired/typed/entered/transposed/swapped/hit/pressed/clicked/pulled/tripped/lost/leaked/"
        "wiped/renamed/revoked/uninstalled/formatted/shut/cut/set/misread/switched/turned/decided/chose/thought/"
        "bumped/knocked/spilled/forwarded/opened/edited/changed/modified/dug/drilled/backed/crashed/left",
        matches="A trader entered an extra zero.",
        spares="A trader entered the hall at noon to say thanks.",
        reason=reasons.ACT,
        rewrite="act",
        agents=frozenset({PERSON}),
        unless=_MENDED
        + "|"
        + _NOT_THEM
        + r"|\b(?:to (?:fix|resolve|restore|mitigate|stop|recover|prevent|free|unblock|verify|reproduce|test|help"
        r"|say|see|find|check|join)|if|could|can|would|may|might|what|unless|visitor|reader|researcher|author of"
        r"|maintainer|stuck|stale|old|unused|team member|teammate|thanks|alert|prompt\w*|notif\w+|comment|message"
        r"|note|review|patch|pull request|bug report|issue|ticket)\b|\?\W*$|^\W*(?:imagine|suppose|say|let's say)\b"
        r"|\blost (?:some|a lot of|\w+) time\b|\ba disabled\b|\bis set\b|\bback to\b",
    ),
    Rule(
        name="left-by-somebody",
        category=FAULT,
        pattern=r"(?P<verb>(?:^|\b)(?:fix(?:es|ed|ing)?|clean(?:s|ed|ing)? up|undo(?:es|ing)?|repair(?:s|ed|ing)?"
        r"|remove[sd]?|removing|revert(?:s|ed|ing)?|work(?:s|ed|ing)? around|mop(?:ping)? up) (?:up )?(?:the |a "
        r"|an |some |yet another |this |that |all the )?(?:\w+ ){0,2}?(?:mess|damage|typos?|bugs?|breakage"
        r"|regressions?|debug (?:output|code|prints?)|breaking change|garbage|crap|junk|leftovers?|after)(?: "
        r"(?:that|which))?(?: (?:left|made|caused|introduced|created|shipped))?(?: (?:by|from))? (?P<agent>(?!we\b"
        r"|i\b)<who>)(?=\W*$|[,.;]| (?:left|made|caused|introduced|added|created|shipped|pushed|did|merged"
        r"|committed|in|on|during|yesterday|last|earlier|when|while)\b).*)",
        triggers="mess/damage/typo/typos/bug/bugs/breakage/regression/regressions/debug/breaking/garbage/crap/junk/"
        "leftover/leftovers+around/clean/cleaned/cleaning/cleans/fix/fixed/fixes/fixing/mop/mopping/remove/removed/"
        "removes/removing/repair/repaired/repairing/repairs/revert/reverted/reverting/reverts/undo/undoes/undoing/"
        "worked/works/yet clean+after+around/clean/cleaned/cleaning/cleans/fix/fixed/fixes/fixing/mop/mopping/"
        "remove/removed/removes/removing/repair/repaired/repairing/repairs/revert/reverted/reverting/reverts/undo/"
        "undoes/undoing/worked/works/yet",
        matches="fix the mess bob left in the boiler room",
        spares="fix the bug in the boiler",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({PERSON, TEAM}),
        unless=r"\b(?:reported|found|spotted|noticed|flagged|raised) by\b|\bbugs? (?:in|with|on|from) (?:the )?"
        r"|\btypos? in\b",
    ),
    Rule(
        name="as-usual",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were|is|are|came|arrived|did|has|have|had|missed|forgot|changed|broke|delivered"
        r"|answered|left|closed|ignored) [^.;]{2,60},? (?:as usual|as always|as ever|every single time|every damn "
        r"time|every time)(?=\W*$|,| and\b))",
        triggers="usual/always/ever+as+answered/are/arrived/broke/came/changed/closed/delivered/did/forgot/had/has/"
        "have/ignored/is/left/missed/was/were every+single/damn/time+answered/are/arrived/broke/came/changed/"
        "closed/delivered/did/forgot/had/has/have/ignored/is/left/missed/was/were",
        matches="The council was late, as usual.",
        spares="The clock was late, as usual.",
        reason=reasons.TRAIT,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM, YOU}),
        unless=r"\b(?:work(?:ed|ing|s)?|running|business|operat\w+|normal|great|excellent|fine|good|helpful|quick"
        r"|fast)\b",
    ),
)
