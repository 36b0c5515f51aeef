"""Rules about questions that look for a culprit or put a person on the spot."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, MAYBE, NOBODY, PERSON, TEAM, THEY, YOU
from pmfacilitator.language.flag import WHO_QUESTION, WHY_YOU
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_AGENT = (
    r"(?P<agent>(?:you|they|he|she|we|i)\b|no one(?: else)?|none of (?:you|them|us)|(?:not )?(?:a single|one) "
    r"(?:person|engineer)|<who>)"
)

QUESTIONS = (
    Rule(
        name="who-did",
        category=WHO_QUESTION,
        pattern=r"<asked>(?P<verb>(?:who|whoever|who's|which (?:<people-noun>|shift|crew|of you|one of you|of us"
        r"|of them)|what (?:idiot|genius|moron|clown|person|engineer|developer|team)|(?:name|identity) of the "
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
        triggers="who whoever who's which what+idiot/genius/moron/clown/person/engineer/developer/team name/"
        "identity+person/engineer/developer",
        matches="Who approved the change?",
        spares="Who was affected by the change?",
        reason=reasons.WHO,
        rewrite="who",
        unless=r"\bwhoever (?:convened|chairs?|leads?|runs?|is|has|can|wants|needs|picks?)\b|\bwho (?:\w+ )?should "
        r"have (?:\w+ )?(?:ownership|access|accounts?|permissions?|rights|admin)\b|\bwho (?:[\w-]+ ){0,4}doesn't "
        r"want\b|^(?=[^?]*\bwho(?:'s| is| was) (?:at fault|to blame|responsible)\b[^?]*$)(?!\W*who)|\bwho \w+ed, "
        r"(?:what|when|which|where|why)\b|\b(?:not|never|isn't|matter|matters|instead of|rather than|regardless of"
        r"|without|less about|avoid) (?:[\w'-]+ ){0,3}(?:asking |about )?[\"'“]?who\b|\bwho (?:first )?(?:noticed"
        r"|reported|found|detected|raised|acknowledged|fixed|resolved|helped|joined|owns|can|could|will|is on call"
        r"|was on call|was affected)\b|\bto (?:anyone|everyone|those|people|all|the \w+|users|customers) who\b"
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
        triggers="it",
        matches="Was it Ben who ran the script?",
        spares="Was it the cron job that ran the script?",
        reason=reasons.WHO,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="why-so-long",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:did|does|has) (?:it|this) (?:take|taken|took) (?:(?:so|that|this) long for )?"
        r"(?P<agent><who>) (?:to|so|that|this|such|forever|ages|too|\w+ (?:minutes|hours|days))\b.*)",
        triggers="why",
        matches="Why did it take Ben so long to call?",
        spares="Why did it take the restore so long to finish?",
        reason=reasons.WHY,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="why-do-we-keep",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:do|did|does|are|would) (?:we|you|they|this team|our \w+) (?:keep|always|never"
        r"|constantly|let (?:an?|the) (?:intern|junior|new|contractor|trainee))\b.*)",
        triggers="why",
        matches="Why do we keep making the same mistakes?",
        spares="Why does the pod keep restarting?",
        reason=reasons.WHY,
        rewrite="none",
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
        r"){0,3}whose\b|\bturn (?:is|was|will be) it to (?:take|speak|write|facilitate|present|lead|host|start"
        r"|report)",
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
            "pushed/reviewed/signed",
            r"(?:approved|merged|deployed|reviewed|deleted|changed|made|signed off|authori[sz]ed|done|caused|pushed"
            r"|broken) by (?:whom|who)\b",
        ),
        ("So who is the culprit?", "who+is", r"who is the culprit"),
        ("So who's the culprit?", "who's", r"who's the culprit"),
        ("So who's fault is it?", "who's", r"who's fault"),
        ("Who was it?", "who+was", r"who was it(?=\W*$)"),
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
        ("Was it you?", "it+you/him/her", r"(?:was|wasn't) it (?:you|him|her)(?=\W*$|,)"),
        ("Who do we blame?", "who+can/do/shall/should", r"who (?:do|should|can|shall) (?:we|i) (?:\w+ )?blame"),
        ("It is clear who to blame.", "who", r"who to blame"),
        ("Who is at fault?", "who+is", r"who is (?:to blame|at fault|the (?:idiot|genius|guilty))"),
        (
            "Name the person who opened it.",
            "give/me/name/tell+developer/engineer/genius/idiot/one/person",
            r"(?:name|tell me|give me|point me to) (?:the|that) (?:person|engineer|developer|one|idiot|genius) "
            r"(?:who|that)\b",
        ),
        (
            "Find the culprit.",
            "culprit guilty responsible offender",
            r"(?:find|identify|name|catch|track down|hunt down) (?:the (?:culprit|guilty|person responsible|one "
            r"responsible|responsible (?:person|party|engineer)|offender))",
        ),
    ),
    Rule(
        name="why-did-you",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>(?:why'd|why (?:the hell |the heck |the fuck |the f.{0,3}ck |on earth |in the world "
        r"|exactly |then |so )?(?P<aux>did|didn't|do|don't|does|doesn't|would|wouldn't|are|aren't|is|isn't|were"
        r"|weren't|was|wasn't|have|haven't|has|hasn't|had|hadn't|must|should|can't|won't|could(?! an? | any| one )"
        r"|couldn't|will)) (?:not )?"
        + _AGENT
        + r"(?: not| never)?(?: (?P<object>(?:<adv>)(?:<known>|[a-z-]{2,20})\b.*)|\W*$))",
        triggers="why why'd",
        matches="Why did you restart the primary?",
        spares="Why did the primary restart?",
        reason=reasons.WHY,
        rewrite="why",
        agents=frozenset({YOU, THEY, PERSON, TEAM, NOBODY, MAYBE}),
        unless=r"\bwhy would you want to\b|\bwhy wouldn't you (?:set|use|make|put|just use)\b|\bwhy did (?:[\w.-]+ "
        r"){1,3}(?:stop|start) (?:answering|working|responding|serving|sending|loading|accepting|running|booting"
        r"|returning)\b|\bwhy (?:is|are|was|were|does|do|did|has|have)(?:n't)? (?:your|my) (?!team|boss|manager"
        r"|people|dev|engineers|company|management|vendor|colleague|operator|admin|intern)|\bwhy did (?:nobody|no "
        r"one) (?:get|receive)\b|\b(?:having|have|not have|see|seeing|experience) (?:\w+ ){0,3}(?:problems|issues"
        r"|trouble|failures|outages|errors)\b|\bwhy don't (?:you|they) (?:try|use|take|come|add|join|open|start"
        r"|check|look)\b|\bwhy (?:does|do|did|must|would|should|is|are|can't) (?:\w+ ){1,4}?(?:have to(?! be)|need"
        r"(?:ed)?(?: to)?|require|get (?:an?|the) (?:error|alert|page)|able to|unable to|see (?:an?|the|this)"
        r"|allowed|affected|blocked|unable|receiving|locked)\b|\b(?:not|never|avoid|instead of|rather than) (?:\w+ "
        r"){0,3}why\b|\bwhy (?:was|were|wasn't|weren't|is|are|isn't|aren't|was not|were not) (?:they|he|she|you"
        r"|<det>(?:[\w-]+ ){1,3}?)(?:not )?(?:<irregular-done>|(?!employed|allowed|trusted)[a-z]{3,14}ed)\b|\bwhy "
        r"(?:was|were|are|did) they (?:\w+ )?(?:crash\w*|fail\w*|tim\w+ out|restart\w*|slow|down|running|stuck"
        r"|looping|not running|missing|empty|stale)\b|\bwhy (?:was|were) (?:<det>(?:[\w-]+ ){0,3})(?:paged|not "
        r"paged|not told|told|asked|alerted|affected|notified|able|unable|locked)|\bwhy do you think (?:that|it"
        r"|this|the|performance|there|these|those|he|she|they)\b",
    ),
    Rule(
        name="why-you-embedded",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>(?:why|how come|the reason) (?:exactly )?(?P<agent>you|they|he|she|anyone|anybody"
        r"|someone|nobody|no one|people|you guys|you've|they've|you'd|they'd|the \w+ (?:team|engineer|developer"
        r"|lead)|[\w@-]{1,30}(?: team)?) (?:<adv>)(?P<object>(?:<act-past>|didn't|did not|don't|do not|never|never "
        r"even|decided|chose|thought|ignored|skipped|missed|failed|forgot|broke|are|were|have|haven't|hasn't|would"
        r"|wouldn't|had|hadn't|think|felt|waited|took|insists?|insisted|refuses?|refused|keeps|ignores|skips|thinks"
        r"|feels|waits|keep|kept|doesn't|does not|wasn't|weren't|isn't|is not|was not)\b.*))",
        triggers="why come reason",
        matches="How come they waited for an hour?",
        spares="I see why the cache was stale.",
        reason=reasons.WHY,
        rewrite="none",
        agents=KNOWN_OTHERS | {NOBODY},
        unless=r"\bwhy you (?:are there|would|need)\b|\bwhy [\w@-]+ had (?:access|to|the)\b|\b(?:not|never|avoid"
        r"|instead of|rather than) (?:\w+ ){0,3}why\b|\bask (?:people|them|everyone|participants|yourself|the \w+) "
        r"why\b|\b(?:that's|that is|which is|this is|reasons?) why\b|\bwhy they (?:are|were)\b|\bwhy (?:users"
        r"|customers|people) (?:were|are|did not|didn't)\b|\bwhy (?:they|he|she|the \w+ team) (?:had|have|felt|were"
        r"|was|are) (?:to|a|an|the|no|unable|able|affected|confused|paged)\b|\b(?:i|we) (?:can|could|do|totally"
        r"|now) (?:\w+ )?(?:see|understand|get|appreciate) why\b|\bthe reason (?:he|she|they|i|we|\w+) (?:wrote"
        r"|built|made|chose|created) (?:it|this|that)\b|\(or, why\b|\bwhy (?:you|they|we|he|she) (?:chose|created"
        r"|decided to (?:sponsor|use|build|write|open)|would \(or|are adding|wrote the code in)\b",
    ),
    *ways(
        Rule(
            name="what-were-you-thinking",
            category=WHY_YOU,
            pattern=r"\b(?P<verb><way>)",
            spares="What did you see on the graph?",
            reason=reasons.WHY,
            rewrite="none",
            unless=r"\bwhat are each\b|\bwhat are (?:we|other|the other|others|our)\b|\bdid (?:you|they|he|she"
            r"|anyone|anybody) (?:<duty>)\b|\bdo (?:you|they) (?:<duty>)\b|\bhow could (?:someone|anyone|an "
            r"attacker) (?:access|exploit|reach|get|attack)\b|\bhow (?:can|do) (?:you|they|someone|anyone) "
            r"not\b.*\bso that\b|\bhow (?:could|can) (?:you|we) (?:have )?(?:improve|cut|reduce|shorten|make|speed"
            r"|help|detect|prevent|do)\w*\b|\bwhat are we doing\b|\bhave you ever done this\b|\bwhat are you doing "
            r"(?:today|tonight|tomorrow|this|next|for)\b|\bhave you ever (?:waited|wondered|tried|thought|noticed"
            r"|seen|used|had|wanted|heard|accidentally|been|looked|worked)\b|\bwhat are some\b|\bhow could "
            r"(?:someone|somebody|anyone|one) (?:learn|use|do|get|help)\b|\bfailed gracefully\b",
        ),
        (
            "Did you not see it?",
            "did+anybody/anyone/folks/guys/he/she/they/you",
            r"did (?:you(?: guys| all| folks)?|they|he|she|anybody|anyone) (?:not|never|really|even|seriously) "
            r"(?!mean|have)\w+.*",
        ),
        (
            "What were you thinking?",
            "what+are/was/were",
            r"what (?:the hell |on earth |the fuck )?(?:were|was|are) (?:you|they|he|she|<who>) (?:even )?"
            r"(?:thinking|doing|playing at)",
        ),
        (
            "What did he expect?",
            "what+did",
            r"what did (?:you|they|he|she) (?:think|expect)(?: would| was going to|\W*$)",
        ),
        (
            "What possessed him to sail?",
            "made/possessed+what",
            r"what (?:made|possessed) (?:you|him|her|them|anyone|someone) (?:think|to|believe|do)",
        ),
        (
            "How could you miss that?",
            "how+could",
            r"how could (?:you|they|he|she|anyone|anybody|someone|somebody|the \w+ team) (?!have (?:prevented|known"
            r"|been)|be\b|we|tell\b|know\b)(?:possibly |ever |even |just |not )?\w+.*",
        ),
        (
            "How did nobody see the rock?",
            "how+did/does",
            r"how (?:did|does) (?:nobody|no one|no-one|none of (?:you|us|them)) .*",
        ),
        (
            "Did nobody check the hatch?",
            "anybody/anyone/nobody+did",
            r"did (?:anyone|anybody|nobody) (?:even |actually |really )?(?:look|test|check|review|read)\b.*",
        ),
        (
            "How did he miss the buoy?",
            "how+fail/manage/miss/not/overlook",
            r"how (?:did|do|does|can) (?:you|they|he|she|anyone|anybody|somebody|someone|qa|the \w+ team) (?:not "
            r"(?!have)|manage to (?!find|fix|recover|resolve|get|solve|restore|detect|do)\w+|miss|overlook|even "
            r"miss|fail to)\b.*",
        ),
        ("How do you even sleep?", "even+how", r"how (?:do|does|did|can) you even \w+.*"),
        (
            "Didn't they check it?",
            "did/didn't+anybody/anyone/he/nobody/one/she/they/you",
            r"did(?:n't|nt| not) (?:you|they|he|she|anyone|anybody|no one|nobody) (?:even |really |actually |not "
            r"|bother to |think to )?(?:<duty>)\b.*",
        ),
        ("Do you ever check it?", "do/don't+they/you", r"(?:don't|do) (?:you|they) (?:even |ever )(?:<duty>)\b.*"),
        (
            "Hasn't anybody even tested it?",
            "anybody/anyone/nobody/they/you+has/hasn't/have/haven't",
            r"(?:hasn't|haven't|has|have) (?:anyone|anybody|you|they|nobody) (?:even |ever |not |really )"
            r"(?:<duty-done>)\b.*",
        ),
        ("Can't you read?", "can't+even/just/read/see", r"can't (?:you|they) (?:even|just|read|see)\b.*"),
    ),
    Rule(
        name="how-could-somebody",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>how (?:did|could|can|does|do) "
        + _AGENT
        + r"(?: with [\w -]{1,40}?| like [\w -]{1,30}?)? (?:possibly |ever |even |just |actually )?(?:not|miss"
        r"|overlook|ignore|forget|fail|let|approve|allow|get (?:this|that|it|away)|break|think)\b.*)",
        triggers="how",
        matches="How did the reviewer not notice?",
        spares="How did the alert not fire?",
        reason=reasons.WHY,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\bhow (?:could|can) (?:we|an attacker|a user)\b",
    ),
)
