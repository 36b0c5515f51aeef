"""Rules about questions that look for a culprit."""

from pmfacilitator.language.cast import LIKELY_OTHERS
from pmfacilitator.language.flag import WHO_QUESTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

ASKED_WHO = (
    Rule(
        name="who-did",
        category=WHO_QUESTION,
        pattern=r"<asked>(?P<verb>(?:who|whoever|who's|which (?:<people-noun>|shift|crew|of you|one of you|of us"
        r"|of them)|what (?:genius|person|engineer|developer|team)|(?:which|what) <rude-name>|(?:name|identity) of the "
        r"(?:person|engineer|developer) (?:who|that))(?:,? \(?or what\)?| exactly| ever| else| the hell| the heck| "
        r"the fuck| on earth| in the world)?(?: here|(?: (?:on|in|at|from) (?:[\w-]{1,20} ){0,3}?[\w-]{1,20}))? "
        r"(?:<adv>)(?:had |has |have |was it that |is it that |it was that |was the (?:one|person|engineer"
        r"|developer|genius|idiot) (?:who|that) |is the (?:one|person|engineer|developer) (?:who|that) )?(?:<adv>)"
        r"(?P<object>(?:<act-past>|<act-done>|broke|broken|missed|forgot|caused|did (?:this|that|it|the|not|n't)"
        r"|didn't|did not|doesn't|hasn't|wasn't (?:paying|watching|looking)|failed|screwed|messed|fucked|ignored"
        r"|reviewed|signed|okayed|ok'd|allowed|thought|decided|greenlit|green-lit|took|brought|crashed|skipped"
        r"|overlooked|neglected|rushed|committed|authored|tested|botched|touched|gave|triggered|initiated|requested"
        r"|turned|came up|had the (?:\w+ )?idea|knew (?:about|of|that)|is (?:to blame|at fault|responsible for "
        r"(?:this|the|that|breaking|causing)|behind)|was (?:to blame|at fault|responsible|supposed|behind|meant|in "
        r"charge|watching|asleep|careless|driving)|was the last (?:person|one)\b|owns th(?:is|e) (?:failure|mess"
        r"|mistake|outage)|is accountable|(?:is|was) the person (?:responsible|who)|are (?:to blame|responsible "
        r"for)|(?:is |was |are |were )?responsible(?=[.?!]|$)|to blame|at fault|responsible for (?:this|that|the "
        r"(?:outage|incident|bug|mess|failure|breakage|mistake))|should have|should've|could have|would have "
        r"(?:done|approved)|would (?:do|approve|merge|deploy|write|push) (?:this|that|such|something)|made (?:the"
        r"|this|that|such|a)|let|dropped|owns this mess|checked|verified|monitors? this|wrote|coded|designed|built"
        r"|implemented|invented|architected|(?!report|notic|need|help|join|attend|volunt|us(?:ed)|own|want|ask"
        r"|respond|acknowledg|fix|resolv|affect|work|rememb|experienc|lik|observ|detect|investigat|confirm"
        r"|contribut|particip|conduct|found|agreed to help)[a-z]{3,14}ed\b)\b.*))",
        triggers="who whoever who's which what+genius/person/engineer/developer/team <rude-name>+what name/"
        "identity+person/engineer/developer",
        matches="Who approved the change?",
        spares="Who was affected by the change?",
        reason=reasons.WHO,
        rewrite="who",
        unless=r"\bwho(?:'s| is| has| have) (?:permitted|authori[sz]ed|subscribed|interested|logged in|received|"
        r"signed up|completed)\b|\bwho should have (?:this|access|the|\w+_\w+)\b|\bwho deployed what\b|"
        r"\b(?:identify|show(?:s|ing)? exactly|see) who(?:'s)? (?:generated|signed|\w+ed (?:these|this) resources)\b|"
        r"\bwhoever (?:convened|chairs?|leads?|runs?|is|has|can|wants|needs|picks?)\b|\bwho (?:\w+ )?should "
        r"have (?:\w+ )?(?:ownership|access|accounts?|permissions?|rights|admin)\b|\bwho (?:[\w-]+ ){0,4}doesn't "
        r"want\b|^(?=[^?]*\bwho(?:'s| is| was) (?:at fault|to blame|responsible)\b[^?]*$)(?!\W*who)|\bwho \w+ed, "
        r"(?:what|when|which|where|why)\b|\b(?:not|never|isn't|matter|matters|instead of|rather than|regardless of"
        r"|without|less about|avoid) (?:[\w'-]+ ){0,3}(?:asking |about )?[\"'“]?who\b|\bwho (?:first )?(?:noticed"
        r"|reported|found|detected|raised|acknowledged|fixed|resolved|helped|joined|owns|can|could|will|is on call"
        r"|was on call|was affected)\b|\bto (?:anyone|everyone|those|people|all|the \w+|users|customers) who\b"
        r"|\bwho did (?:you|we|i|they|he|she) (?!wrong)\w+|\bwho wrote (?:the |this |that |our )*(?:[\w-]+ "
        r")?(?:runbook|docs?|documentation|guide|manual|playbook|handbook|tutorial|faq|wiki|readme|blog|article|book)\b"
        r"|\bwho (?:is|was) responsible for (?:following|communicat|writing|maintaining|updating|running|sending"
        r"|this action|the action|the follow)|\bwho (?:was|is|were|are) (?:\w+ )?in charge\b(?! of (?:this|that) "
        r"(?:mess|disaster))|\bwho had offered\b|\bwho doesn't (?:want|love|like)\b|\bwho is responsible for this "
        r"(?:repo|repository|project|service|doc|page|area)\b|\bwhoever suggested\b",
    ),
    Rule(
        name="was-it-somebody",
        category=WHO_QUESTION,
        pattern=r"\b(?P<verb>(?:was|is|wasn't) it (?P<agent><who>) (?:who|that) (?:<adv>)(?:<act-past>|broke|caused"
        r"|missed|forgot|approved|did)\b.*)",
        triggers="it+that/who+is/was/wasn't",
        matches="Was it Ben who ran the script?",
        spares="Was it the cron job that ran the script?",
        reason=reasons.WHO,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="whose",
        category=WHO_QUESTION,
        pattern=r"<asked>(?P<verb>whose (?P<object>(?:\w+ ){0,3}?(?:fault|mistake|idea|change|changes|commit|pr|job"
        r"|responsibility|deploy|deployment|code|decision|push|merge|bug|error|script|query|config|error|call"
        r"|migration|screw-?up|account|credentials|laptop|patch|release|branch|turn|failure|fuck-?up|mess)\b.*))",
        triggers="whose",
        matches="Whose commit was that?",
        spares="Ask the team whose service it is.",
        reason=reasons.WHO,
        rewrite="whose",
        unless=r"\b(?:not|never|no matter|doesn't matter|instead of|rather than|regardless of|avoid) (?:[\w'-]+ "
        r"){0,3}whose\b|\bturn (?:is|was|will be) it to (?:take|speak|write|facilitate|present|lead|host|start|report)",
    ),
    *ways(
        Rule(
            name="by-whom",
            category=WHO_QUESTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The alert was read by everyone who was on call.",
            reason=reasons.WHO,
            rewrite="none",
            unless=r"^(?=[^?]*\bwho(?:'s| is| was) (?:at fault|to blame)\b[^?]*$)(?!\W*who)|\b(?:not|don't|never"
            r"|without|rather than|instead of) (?:\w+ ){0,3}(?:find|identify|name|hunt|track)",
        ),
        (
            "It was approved by whom?",
            "who/whom+approved/authorised/authorized/broken/caused/changed/deleted/deployed/done/made/merged/"
            "pushed/reviewed/signed+by",
            r"(?:approved|merged|deployed|reviewed|deleted|changed|made|signed off|authori[sz]ed|done|caused|pushed"
            r"|broken) by (?:whom|who)\b",
        ),
        ("So who is the culprit?", "who+is", r"who is the culprit"),
        ("So who's the culprit?", "who's", r"who's the culprit"),
        ("So who's fault is it?", "who's", r"who's fault"),
        ("Who was it?", "who+was+it", r"who was it(?=\W*$)"),
        (
            "Which engineer was it?",
            "clown/dev/developer/engineer/genius/guy/idiot/operator/person/them/you+which",
            r"which (?:guy|idiot|genius|clown|person|engineer|developer|dev|operator|one of (?:you|them)|of (?:you"
            r"|them)) (?:is|was) (?:it|this|that|to blame|responsible)\b",
        ),
        (
            "What is the name of the person responsible?",
            "name+committer/contractor/dev/developer/engineer/genius/guy/idiot/one/operator/person",
            r"(?:what's|what is|what was|need|want|get|have) the name of the (?:person|engineer|developer|dev"
            r"|operator|guy|one|idiot|genius|committer|contractor) (?:who|that|responsible|behind)\b",
        ),
        ("And by whom?", "whom", r"(?:and|so) by whom(?=\W*$)"),
        (
            "Did someone open it by mistake?",
            "accident/accidentally/deliberately/mistake/mistakenly/purpose+anybody/anyone/somebody/someone",
            r"(?:did|has|have|was it) (?:someone|somebody|anyone|anybody) \b.*\b(?:by accident|accidentally|by "
            r"mistake|mistakenly|on purpose|deliberately)\b",
        ),
        ("Was it you?", "it+you/him/her+was/wasn't", r"(?:was|wasn't) it (?:you|him|her)(?=\W*$|,)"),
        ("Who do we blame?", "who+can/do/shall/should", r"who (?:do|should|can|shall) (?:we|i) (?:\w+ )?blame"),
        ("It is clear who to blame.", "who+to", r"who to blame"),
        ("Who is at fault?", "who+is", r"who is (?:to blame|at fault|the (?:idiot|genius|guilty))"),
        (
            "Name the person who opened it.",
            "give/me/name/tell+developer/engineer/genius/idiot/one/person",
            r"(?:name|tell me|give me|point me to) (?:the|that) (?:person|engineer|developer|one|idiot|genius) "
            r"(?:who|that)\b",
        ),
        (
            "Find the culprit.",
            "culprit/guilty/responsible/offender+catch/find/hunt/identify/name/track",
            r"(?:find|identify|name|catch|track down|hunt down) (?:the (?:culprit|guilty|person responsible|one "
            r"responsible|responsible (?:person|party|engineer)|offender))",
        ),
        (
            "Let us start with who was responsible.",
            "who+responsible/behind/accountable",
            r"(?:start|begin|talk|speak|clear|question|discuss\w*|debate) (?:\w+ ){0,2}(?:with|about|on|is|of|by) "
            r"who (?:was|is|were|are) (?:responsible|accountable|behind (?:it|this|that|the))\b.*",
        ),
    ),
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
        name="who-is-responsible",
        category=WHO_QUESTION,
        pattern=r"<asked>(?P<verb>(?:who(?:'s| is| was| were|se)?|which (?:team|person|department|engineer"
        r"|developer|manager)) (?:<adv>)(?:responsible for (?:the|this|that|these|all) (?:\w+ )?(?:merge|deploy\w*"
        r"|release|change|commit|decision|disaster|crash|accident|delay|leak|deletion|migration|update|failure"
        r"|error|fail|mistake|oversight|crap|shit|screwup)|accountable for|behind (?:this|that|the|it)|the (?:one"
        r"|person|people|team|genius|guy)s? (?:who|that|responsible|behind|to blame)|dropped the ball|asleep|in "
        r"charge (?:of (?:this|that|the) (?:mess|deploy|change|release|rollout)|when|here|that)|on duty when|the "
        r"last (?:one|person)|going to (?:take the blame|answer|pay|own)|takes? the blame|gave (?:him|her|them|you"
        r"|permission|the (?:ok|order|green|go))|told (?:him|her|them|you)|(?:is|was) supposed to|would (?:even"
        r"|ever|possibly|in their right mind)|in their right mind|thinks?|thought|the (?:hell|fuck|heck)|at "
        r"(?:fault|the wheel))\b.*)",
        triggers="who who's whose which",
        matches="Who's responsible for the delay?",
        spares="Who's responsible for the write-up?",
        reason=reasons.WHO,
        rewrite="none",
        unless=r"\bsupposed to do what\b|\b(?:not|never|isn't|instead of|rather than|regardless of|matter|without"
        r"|less about) (?:[\w'-]+ ){0,3}who\b|\b(?:people|those|anyone|someone|everyone|engineers?|developers?|team"
        r"|person|one|users?|users|customers|somebody) who (?:is|was|were|are|thinks?|thought)\b",
    ),
    *ways(
        Rule(
            name="own-up",
            category=WHO_QUESTION,
            pattern=r"\b(?P<verb><way>)",
            spares="Who is monitored by the agent?",
            reason=reasons.WHO,
            rewrite="none",
            unless=r"\b(?:not|never|isn't|instead of|rather than|regardless of) (?:[\w'-]+ ){0,3}(?:who|which"
            r"|whose)\b|\bown up to (?:mistakes|errors)\b|\bwho (?:is|was) (?:running|testing|deploying) (?:on"
            r"|windows|linux|macos|version|this version)|\bwho were (?:\w+ )?checking\b",
        ),
        (
            "Who is going to own up to this?",
            "fess/fessing/own/owned/owning/owns+up",
            r"(?:own|owning|owned|owns|fess|fessing) up\b.*",
        ),
        (
            "A name for whoever left the valve open?",
            "name+admin/developer/engineer/guy/person/who/whoever",
            r"(?:a )?name (?:for|of) (?:the (?:person|one|engineer|developer|admin|guy) who|whoever)\b.*",
        ),
        ("Under whose watch did it sink?", "whose+under", r"under whose (?:authority|watch|orders|name)\b.*"),
        (
            "On whose orders was it opened?",
            "whose+authority/orders/shift/watch",
            r"on whose (?:watch|orders|authority|shift)\b.*",
        ),
        (
            "Which officer signed this?",
            "admin/director/executive/manager/officer/operator/supervisor/you+which",
            r"which (?:one of you(?: \w+)?|officer|manager|executive|admin|operator|director|supervisor|of "
            r"you \w+) (?:<adv>)(?:<irregular-past>|[a-z]{3,14}ed)\b.*",
        ),
        (
            "Who was watching the gauge?",
            "who+checking/deploying/driving/minding/monitoring/pushing/reviewing/running/supervising/testing/watching",
            r"who (?:exactly |else )?(?:was|were|is(?=[^?]*\?)) (?:<adv>)(?:reviewing|watching|monitoring|driving"
            r"|testing|checking|supervising|running|minding|pushing|deploying)\b.*",
        ),
        (
            "Who do we have to thank?",
            "hang/pin/thank+who",
            r"who (?:do|did|should) (?:i|we) (?:have to thank|pin|hang)\b.*",
        ),
        ("Somebody takes the fall.", "fall", r"(?:takes?|taking) the fall\b.*"),
        ("The vendor is the guilty party.", "guilty", r"guilty party\b.*"),
        (
            "Where was the management during all this?",
            "where+board/boards/department/departments/lead/leadership/leaderships/leads/management/managements/"
            "manager/managers/managerss/ops/opss/qa/qas/regulator/regulators/reviewer/reviewers/reviewerss/"
            "security/securitys/supervisor/supervisors/supervisorss/team/teams",
            r"where (?:was|were) (?:the |our |your )?(?:\w+ ){0,2}(?:department|team|management|managers?"
            r"|leadership|qa|ops|supervisors?|reviewers?|lead|security|board|regulator)s? (?:in all|when|during"
            r"|while)\b.*",
        ),
        ("By whom was it opened?", "whom", r"by whom (?:was|were|is)\b.*"),
        (
            "Find out who did it.",
            "find/know/tell+who",
            r"(?:find out|tell me|know) who(?: it was| did it)?(?=[.!,]|$).*",
        ),
        (
            "Who's the genius behind the rename?",
            "who's",
            r"who's the (?:\w+ )?(?:committer|author|developer|engineer|genius|person|one) (?:behind|who|that"
            r"|responsible)\b.*",
        ),
        ("Hands up who did it.", "hands+who", r"hands up who\b.*"),
        (
            "Who pushes to production on a Friday?",
            "who+pushes/deploys/releases/ships/merges/does/writes/commits/reboots/upgrades",
            r"who (?:in their right mind |the hell |the heck |even )?(?:pushes|deploys|releases|ships|merges|does"
            r"|writes|commits|reboots|upgrades) (?:[\w-]+ ){0,4}?(?:on a friday|on fridays|straight to|in prod"
            r"|without|like (?:this|that))\b.*",
        ),
        ("Whose name is on the form?", "whose+name", r"whose name (?:is|was) on\b.*"),
        (
            "Who are we going to blame?",
            "blame/hold/punish+who",
            r"who (?:are|is|do|should|can|will) (?:we|you|they|i) (?:going to |gonna )?(?:blame|punish|hold)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="asked-for-hands",
            category=WHO_QUESTION,
            pattern=r"(?P<verb><way>)",
            spares="Raise your hand if you hear me.",
            reason=reasons.WHO,
            rewrite="none",
        ),
        (
            "Raise your hand if you touched the rudder.",
            "hand+who/whoever/you hands+touched/broke/merged/approved/changed/deployed/pushed/ran/deleted/did/"
            "forgot/skipped/missed/restarted+who/whoever/you",
            r"\b(?:raise your hands?|hands up|show of hands|put your hands? up),?:? (?:if you|who|whoever|everyone "
            r"who|everybody who) (?:\w+ )?(?:touched|broke|merged|approved|changed|deployed|pushed|ran|deleted|did"
            r"|forgot|skipped|missed|restarted)\b.*",
        ),
        (
            "Doesn't someone in the harbour bear responsibility for the chain?",
            "responsibility accountability responsible accountable+anyone/anybody/someone/somebody/nobody/who",
            r"\b(?:does|do|did|is|are|was|were|has|have|should|shouldn't|doesn't|isn't|aren't|don't|will|won't"
            r"|you)\b(?: not)? (?:[\w-]+ ){0,3}?(?:anyone|anybody|someone|somebody|nobody|no one)(?: (?:at|in|from"
            r"|on|within) (?:[\w-]+ ){1,4}?|,? )?(?:\w+ )?(?:(?:bear|take|have|carry|own|held?|to be|be|is) )+"
            r"(?:\w+ly |the |any |full )?(?:responsib\w+|accountab\w+)\b[^.]*\?",
        ),
        (
            "Whose neck is on the line for this?",
            "whose",
            r"\bwhose (?:job (?:it )?was|neck|head|hands?|fingers?|fingerprints|door|desk|shoulders|signature|watch"
            r"|keyboard|brilliant|bright|stroke)\b(?! (?:of |the |did )?(?:phone|screen|printer|rota)\b).*",
        ),
    ),
)
