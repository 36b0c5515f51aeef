"""Further questions that accuse, wishes that accuse, and actions aimed at people."""

from pmfacilitator.language.cast import ME, NOBODY, POSSIBLE_OTHERS, WE
from pmfacilitator.language.flag import (
    COUNTERFACTUAL,
    HINDSIGHT,
    LABEL,
    SELF_BLAME,
    WHO_QUESTION,
    WHY_YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.plain_sight import IT_WOULD_HAVE_SAVED
from pmfacilitator.language.rules.rule import Rule, ways
from pmfacilitator.language.rules.urgings import SIT_SOMEBODY_DOWN

ASKINGS = (
    Rule(
        name="why-you-did",
        category=WHY_YOU,
        pattern=r"^\W*(?:so |and |but |ok |hey )?(?P<verb>why (?:you|u|they|he|she) (?:\w+ly |just |even |never "
        r"|not )*(?!are|were|all|two|people|guys|should|might|may|can|need|want|have to)[a-z]+\b.*\?)",
        triggers="why",
        matches="Why you closed the gate?",
        spares="Why you might need a gate",
        reason=reasons.WHY,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="why-not-just",
            category=WHY_YOU,
            pattern=r"\b(?P<verb><way>)",
            spares="Why open connections pile up.",
            reason=reasons.WHY,
            rewrite="none",
            unless=r"\bany idea of what\b|^\W*why use the\b|\bwhy not just (?:remove|drop|return|call|keep|move|set"
            r"|do|have|merge|pass|let|put|get|go|take|send|store|skip)\b|\bhave you ever tried\b|\bask yourself\b"
            r"|\b(?:not|never|avoid|instead of|rather than) (?:\w+ ){0,3}(?:why|ask)\b|\bwhy not (?:use|add|try"
            r"|make|just use|just add)\b|\bdo you have any idea (?:when|if|where|what|how|why)\b|\bare you "
            r"(?:really )?(?:sure|able|using|running|certain)\b|\bhow long (?:do|does|did|will) (?:it|this|that"
            r"|the)\b|\bdo you really (?:need|want|have)\b|\bis it possible\b|^\W*have you ever tried\b|\bwhy not "
            r"just wait\b|\bwhy make this\b|\bwhy not release our own\b",
        ),
        (
            "Why didn't you ask the pilot?",
            "why+admit/ask/bother/care/check/do/follow/listen/look/read/review/say/tell/test/think/verify/wait",
            r"why (?:don't|didn't|not) (?:you |they |people |even |just |simply |at least )*(?:test|check|read"
            r"|review|ask|do it|tell|think|look|verify|bother|care|listen|follow|say|admit|wait)\b.*",
        ),
        (
            "Why open a branch and close it at once?",
            "why+add/ban/block/bother/break/change/close/delete/deploy/drop/force/ignore/insist/keep/lock/make/"
            "merge/open/push/release/remove/rename/revert/rush/ship/use/wait",
            r"why (?:<adv>)(?:open|close|merge|push|delete|remove|break|change|release|ship|deploy|force|ban|block"
            r"|lock|rename|drop|revert|make|use|bother|ignore|keep|insist|add|rush|wait) (?:a|an|the|this|that|it"
            r"|us|to|my|our|everything|things|and|so)\b.*",
        ),
        ("How come nobody rang the bell?", "come+how", r"how come (?:you|they|nobody|no one|the \w+ team)\b.*"),
        (
            "What part of closed do you not get?",
            "what/which+part/going/take/point/earth/gives",
            r"(?:what|which) (?:part of|is it going to take|does it take|'s it going to take|'s the point|would it "
            r"take|on earth|gives you)\b.*\b(?:you|they|them|people|divers|developers|devs|engineers|managers"
            r"|understand|get it|right)\b.*",
        ),
        (
            "Who do you think you are?",
            "think+who",
            r"who (?:do you|does (?:he|she)|do they) think (?:you|he|she|they)\b.*",
        ),
        (
            "How many times must we tell them?",
            "how+long/many",
            r"how (?:many (?:more )?times|long) (?:do|does|did|will|must|before) (?:i|we|you|they|someone)\b.*\b"
            r"(?:tell|ask|repeat|say|remind|learn|wait for|fix|realise|realize|understand)\b.*",
        ),
        (
            "Are you seriously sailing today?",
            "you+actually/blind/deaf/even/insane/kidding/mind/really/serious/seriously/stupid",
            r"are you (?:seriously|really|even|actually|kidding|insane|blind|serious|deaf|stupid|out of your "
            r"mind)\b.*",
        ),
        (
            "Do you even know this harbour?",
            "do+you",
            r"do you (?:even|seriously|honestly|really think|have any idea|not (?:care|understand|read|test))\b.*",
        ),
        (
            "Has anyone ever read the chart?",
            "there/here/team/actually/even/really/ever/least+has/have/did",
            r"(?:has|have|did) (?:anyone|anybody|you|they|someone|somebody|the \w+|no one|nobody) (?:there |here "
            r"|on your team |actually |even |really |ever |at least ){1,3}(?:<duty-done>|<duty-past>|<duty>|read"
            r"|run|tried|looked|thought)\b.*",
        ),
        (
            "Did anyone test it before launching?",
            "did+before",
            r"did (?:anyone|anybody|you|they|someone|somebody) (?:<duty>|run|try) .*\bbefore (?:releas|push|merg"
            r"|deploy|ship|publish|roll|launch|commit)\w*\b.*",
        ),
        (
            "Did management listen?",
            "bother/care/even/listen+did",
            r"did (?:you|they|anyone|anybody|he|she|management) (?:listen|care|bother|even)\b.*",
        ),
        (
            "Don't you ever read?",
            "don't+they/you",
            r"don't (?:you|they) (?:have (?:anyone|any|a|an|some)|think|know|care|test|ever|read|realise|realize"
            r"|understand)\b.*",
        ),
    ),
    Rule(
        name="why-did-i",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:why (?:did|didn't|do|don't|could|would|couldn't|was|am|have|haven't)|how (?:did"
        r"|could|couldn't)) i (?:ever |even |not |always |possibly |so )*(?:do|commit|use|add|put|write|leave|not"
        r"|keep \w+ing|always|think|let|forget|miss|overlook|check|test|notice|see (?:this|that|it)|so (?:stupid"
        r"|blind|dumb|careless|naive)|be so|stupid|blind|dumb|say|agree|push|merge|delete|ignore|wait|make)\b.*)",
        triggers="why how",
        matches="Why did I ever agree to the merger of the two sheds?",
        spares="How did I get this badge?",
        reason=reasons.SELF,
        rewrite="none",
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
    *IT_WOULD_HAVE_SAVED,
    Rule(
        name="could-have-been-better",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:could|should|might|ought to)(?:n't)?(?: have|'ve| of) (?:<adv>)(?:been|done|had"
        r"|handled|managed|communicated|planned|tested|run|acted|worked|gone) (?:<adv>|(?:a|an|this|that|it|things"
        r"|the \w+) ){0,2}(?:more|less|better|faster|quicker|earlier|sooner|clearer|smarter|wiser|stricter|bolder"
        r"|differently|properly|enough)\b.*)",
        triggers="more less better faster quicker earlier sooner clearer smarter wiser stricter bolder differently "
        "properly enough",
        matches="Paula could have been clearer about the deadline.",
        spares="The build could have been faster on new disks.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE, NOBODY},
        unless=r"\b(?:what|how|where|which|anything|something)\b.{0,40}\b(?:could|should|might)\b|\?\W*$",
    ),
    *ways(
        Rule(
            name="not-that-hard",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb>(?:<way>)\b.*)",
            spares="The lag was predictable enough to plan for.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\bnot (?:very|so|that|too) (?:hard|difficult|complicated) to (?:build|install|set up|use|read"
            r"|implement|add|write|find)\b|\b(?:behav|work|function|perform|operat)\w* as expected\b|\bas expected "
            r"here\b|\b(?:not|n't|never|hardly|less|seem\w*|look\w*) (?:\w+ ){0,3}(?:avoidable|preventable"
            r"|foreseeable|predictable|surprise)\b|\bas expected\b(?!,? (?:nobody|they|you|he|she))|\bbasic "
            r"(?:testing|security|engineering|hygiene|knowledge) (?:of|is|are|was|for|checks?|course|and)\b|\bwhat "
            r"should have been\b|\bhuman factor|\bhindsight bias\b|\b(?:good|decent) \w+ (?:can|could|would)\b",
        ),
        ("What is so hard about it?", "difficult/hard+what/what's", r"what(?:'s| is) (?:so|that) (?:hard|difficult)"),
        (
            "It is not that hard.",
            "complicated/difficult/hard+not",
            r"not (?:that|so|exactly|very|terribly|even) (?:hard|difficult|complicated)(?= to\b|\W*$|[.!])",
        ),
        (
            "It isn't that hard.",
            "isn't+complicated/difficult/hard",
            r"isn't (?:that|so|exactly) (?:hard|difficult|complicated)",
        ),
        (
            "It was easily avoidable.",
            "avoidable avoided foreseeable predictable preventable prevented",
            r"(?:(?:so|all too|very|quite|100 ?%|easily|wholly|completely|totally|entirely|clearly|perfectly"
            r"|obviously|utterly|eminently|trivially|absolutely|fully|sadly|depressingly|reasonably) (?:\w+ )?"
            r"(?:avoidable|preventable|foreseeable|predictable)|(?:easily|wholly|completely|totally|entirely"
            r"|clearly|perfectly|obviously|utterly) been (?:avoided|prevented))",
        ),
        (
            "An avoidable accident.",
            "avoidable foreseeable inflicted preventable unforced",
            r"(?:avoidable|preventable|foreseeable|self-inflicted|unforced) (?:error|mistake|accident|incident"
            r"|outage|death|disaster|tragedy|crash|failure|problem)s?",
        ),
        ("As predicted, it sank.", "expected/inevitable/predicted+as", r"as (?:predicted|expected|was inevitable)"),
        ("No wonder they sank.", "surprise wonder", r"no (?:surprise|wonder) (?:that )?(?:you|they|he|she|we)"),
        (
            "Surprise, surprise.",
            "surprise surprised",
            r"(?:surprise|surprised),? (?:surprise|that (?:nobody|no one|they|you|it|this))",
        ),
        (
            "Who would have thought?",
            "who/who'd+guessed/known/seen/thought",
            r"(?:(?<![a-z]\s)|(?<=and\s)|(?<=but\s)|(?<=so\s))who(?:'d| would| could) have (?:thought|guessed|seen"
            r"|known)",
        ),
        ("What could possibly go wrong?", "go+wrong", r"what could (?:possibly )?go wrong"),
        ("Everyone knew.", "everyone", r"everyone (?:knew|saw|could see)"),
        (
            "Several people warned us.",
            "knew/pointed/predicted/said/told/warned+enough/lots/many/several/some",
            r"(?:many|several|some|lots of|enough) (?:people|of us|engineers|voices) (?:\w+ )?(?:warned|pointed"
            r"|predicted|said|knew|told)",
        ),
        (
            "The owner was warned about it.",
            "told warned",
            r"(?:was|were|is|are) (?:warned|told) (?:about (?:this|it|that)|many times|repeatedly|before)",
        ),
        (
            "Predictably, it broke.",
            "needless predictably unsurprisingly",
            r"(?:predictably|unsurprisingly|needless to say),? .*\b(?:failed|broke|broken|crashed|went|wrong|didn't"
            r"|nobody|ignored|down)",
        ),
        (
            "Any competent sailor would know.",
            "competent/decent/good/junior/reasonable/sane/year+can/could/know/knows/should/would",
            r"(?:a|any) (?:first[- ]year|junior|competent|reasonable|sane|half-decent|decent|good) \w+ (?:would"
            r"|could|should|knows?|can)\b",
        ),
        (
            "It is basic stuff.",
            "basic",
            r"basic (?:stuff|knowledge|math|common|hygiene|diligence|competence|engineering|security|devops|testing)",
        ),
        ("An elementary mistake.", "elementary stuff", r"(?:101|elementary) (?:stuff|mistake|error)"),
        (
            "It should have been easy.",
            "brainer/clear/easy/obvious/simple/trivial+been",
            r"should have been (?:a )?(?:no-brainer|obvious|trivial|simple|easy|clear)",
        ),
    ),
    Rule(
        name="childish",
        category=LABEL,
        pattern=r"\b(?P<verb>(?:is|was|are|were|'s|be|been|seems?|sounds?|looks?|feels?|how|so|just|very|plain"
        r"|incredibly|extremely|utterly|really|truly|simply|such an?) (?:<adv>|(?:a|an|just|plain|so|very|even|more"
        r"|incredibly|such|bit|little) ){0,3}(?P<adjective>childish|immature|petty|disgusting|despicable|cowardly"
        r"|dishonest|disrespectful|rude|toxic|arrogant|unethical|immoral|silly|moronic|idiotic|insulting|shady"
        r"|sleazy|unprofessional|selfish|hypocritical|disingenuous|deceptive|misleading of|sad excuse|cop-?out"
        r"|cheap shot|slap in the face|dick move|bad faith|in bad faith|poor form|bad form|tone-?deaf|gutless"
        r"|spineless|beyond me|user-hostile|nonsense|bullshit|utter crap|a disservice|disservice|an insult|slimy"
        r"|spineless)\b|(?:the \w+'s?|the \w+s'|your|his|her|that|this kind of|this sort of|dismissive|arrogant"
        r"|cavalier|condescending|defensive|hostile|entitled|bad|poor|lazy|negative|the) attitudes?(?= (?:of|is|was"
        r"|needs|that|towards)\b|[.,!]|$)|(?:your|his|her|their|that) \w* ?attitude\b(?! (?:indicator|control))|"
        r"(?:appalling|disgusting|toxic|childish) behaviou?r|(?:bad|poor|terrible) behaviou?r (?:by|of|from) "
        r"(?:the |a |our )?(?:\w+ )?(?:<people-noun>)|in (?:its|their|his|her|your) infinite wisdom)",
        triggers="childish immature petty disgusting despicable cowardly dishonest disrespectful rude toxic "
        "arrogant unethical immoral silly moronic idiotic insulting shady sleazy unprofessional selfish "
        "hypocritical disingenuous deceptive misleading excuse cop copout shot slap move faith form deaf gutless "
        "spineless beyond hostile nonsense bullshit crap disservice insult slimy attitude attitudes behavior "
        "behaviour infinite",
        matches="Closing the thread was incredibly childish.",
        spares="The toxic waste was pumped out.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=r"\b(?:not|n't|never|no|without|isn't|sound) (?:\w+ ){0,3}(?:childish|immature|petty|dishonest"
        r"|disrespectful|rude|toxic|arrogant|unethical|silly|insult\w*)\b|\bsilly question|\b(?:feel|felt|feels) "
        r"silly|\?\W*$|\bthis is deceptive\b|\bit sounds silly\b|\bnews is\b",
    ),
    *SIT_SOMEBODY_DOWN,
)
