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
from pmfacilitator.language.rules.rule import Rule
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
    Rule(
        name="why-not-just",
        category=WHY_YOU,
        pattern=r"\b(?P<verb>why (?:dont|don't|didn't|not) (?:you |they |people |even |just |simply |at least )*"
        r"(?:test|check|read|review|ask|do it|tell|think|look|verify|bother|care|listen|follow|say|admit|wait)\b.*"
        r"|why (?:<adv>)(?:open|close|merge|push|delete|remove|break|change|release|ship|deploy|force|ban|block"
        r"|lock|rename|drop|revert|make|use|bother|ignore|keep|insist|add|rush|wait) (?:a|an|the|this|that|it|us|to"
        r"|my|our|everything|things|and|so)\b.*|how come (?:you|they|nobody|no one|the \w+ team)\b.*|(?:what"
        r"|which) (?:part of|is it going to take|does it take|'s it going to take|'s the point|would it take|on "
        r"earth|gives you)\b.*\b(?:you|they|them|people|divers|developers|devs|engineers|managers|understand|get it"
        r"|right)\b.*|who (?:do you|does (?:he|she)|do they) think (?:you|he|she|they)\b.*|how (?:many (?:more "
        r")?times|long) (?:do|does|did|will|must|before) (?:i|we|you|they|someone)\b.*\b(?:tell|ask|repeat|say"
        r"|remind|learn|wait for|fix|realise|realize|understand)\b.*|are you (?:seriously|really|even|actually"
        r"|kidding|insane|blind|serious|deaf|stupid|out of your mind)\b.*|do you (?:even|seriously|honestly|really "
        r"think|have any idea|not (?:care|understand|read|test))\b.*|(?:has|have|did) (?:anyone|anybody|you|they"
        r"|someone|somebody|the \w+|no one|nobody) (?:there |here |on your team |actually |even |really |ever |at "
        r"least ){1,3}(?:<duty-done>|<duty-past>|<duty>|read|run|tried|looked|thought)\b.*|did (?:anyone|anybody"
        r"|you|they|someone|somebody) (?:<duty>|run|try) .*\bbefore (?:releas|push|merg|deploy|ship|publish|roll"
        r"|launch|commit)\w*\b.*|did (?:you|they|anyone|anybody|he|she|management) (?:listen|care|bother|even)\b.*"
        r"|don't (?:you|they) (?:have (?:anyone|any|a|an|some)|think|know|care|test|ever|read|realise|realize"
        r"|understand)\b.*)",
        triggers="why part earth gives point anyone anybody someone somebody nobody seriously how+come/long/many "
        "think+he/she/they/you are/do+you did+he/management/she/they/you has/have/don't+they/you takes/take/going"
        "+what",
        matches="Why open a branch and close it at once?",
        spares="Why open connections pile up.",
        reason=reasons.WHY,
        rewrite="none",
        unless=r"\b(?:not|never|avoid|instead of|rather than) (?:\w+ ){0,3}(?:why|ask)\b|\bwhy not (?:use|add|try"
        r"|make|just use|just add)\b|\bdo you have any idea (?:when|if|where|what|how|why)\b|\bare you (?:really )?"
        r"(?:sure|able|using|running|certain)\b|\bhow long (?:do|does|did|will) (?:it|this|that|the)\b|\bdo you "
        r"really (?:need|want|have)\b|\bis it possible\b|^\W*have you ever tried\b|\bwhy not just wait\b|\bwhy "
        r"make this\b|\bwhy not release our own\b",
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
        unless=r"\b(?:not|never|isn't|instead of|rather than|regardless of|matter|without|less about) (?:[\w'-]+ "
        r"){0,3}who\b|\b(?:people|those|anyone|someone|everyone|engineers?|developers?|team|person|one|users?|users"
        r"|customers|somebody) who (?:is|was|were|are|thinks?|thought)\b",
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
    Rule(
        name="not-that-hard",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb>(?:what(?:'s| is) (?:so|that) (?:hard|difficult)|not (?:that|so|exactly|very|terribly"
        r"|even) (?:hard|difficult|complicated)(?= to\b|\W*$|[.!])|isn't (?:that|so|exactly) (?:hard|difficult"
        r"|complicated)|(?:so|all too|entirely|very|totally) (?:\w+ )?(?:avoidable|preventable|foreseeable"
        r"|predictable)|(?:easily|wholly|completely|totally|entirely|clearly|perfectly|obviously|utterly) "
        r"(?:avoidable|preventable|foreseeable|predictable|been avoided|been prevented)|(?:avoidable|preventable"
        r"|foreseeable|self-inflicted|unforced) (?:error|mistake|accident|incident|outage|death|disaster|tragedy"
        r"|crash|failure|problem)s?|as (?:predicted|expected|was inevitable)|no (?:surprise|wonder) (?:that )?"
        r"(?:you|they|he|she|we)|(?:surprise|surprised),? (?:surprise|that (?:nobody|no one|they|you|it|this))|who"
        r"(?:'d| would| could) have (?:thought|guessed|seen|known)|what could (?:possibly )?go wrong|everyone "
        r"(?:knew|saw|could see)|(?:many|several|some|lots of|enough) (?:people|of us|engineers|voices) (?:\w+ )?"
        r"(?:warned|pointed|predicted|said|knew|told)|(?:was|were|is|are) (?:warned|told) (?:about (?:this|it|that)"
        r"|many times|repeatedly|before)|(?:predictably|unsurprisingly|needless to say),? .*\b(?:failed|broke"
        r"|broken|crashed|went|wrong|didn't|nobody|ignored|down)|(?:a|any) (?:first[- ]year|junior|competent"
        r"|reasonable|sane|half-decent|decent|good) \w+ (?:would|could|should|knows?|can)\b|basic (?:stuff"
        r"|knowledge|math|common|hygiene|diligence|competence|engineering|security|devops|testing)|(?:101"
        r"|elementary) (?:stuff|mistake|error)|should have been (?:a )?(?:no-brainer|obvious|trivial|simple|easy"
        r"|clear))\b.*)",
        triggers="what's hard difficult complicated avoidable preventable foreseeable predictable inevitable "
        "surprise wonder surprised guessed lots warned predictably inevitably unsurprisingly needless junior "
        "competent reasonable sane half decent basic elementary trivial brainer obvious inflicted unforced avoided "
        "prevented first/good+can/could/know/knows/should/would/year been+clearly/completely/easily/entirely/"
        "obviously/perfectly/should/totally/utterly/wholly wrong+go many/several/some/enough+knew/pointed/"
        "predicted/said/told everyone+knew/saw/see thought+who/who'd told+about/before/many/repeatedly predicted/"
        "expected+as clear/simple/easy+been/should",
        matches="What fascinates me is how easily avoidable it was.",
        spares="The lag was predictable enough to plan for.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\b(?:not|n't|never|hardly|less|seem\w*|look\w*) (?:\w+ ){0,3}(?:avoidable|preventable|foreseeable"
        r"|predictable|surprise)\b|\bas expected\b(?!,? (?:nobody|they|you|he|she))|\bbasic (?:testing|security"
        r"|engineering|hygiene|knowledge) (?:of|is|are|was|for|checks?|course|and)\b|\bwhat should have been\b"
        r"|\bhuman factor|\bhindsight bias\b|\b(?:good|decent) \w+ (?:can|could|would)\b",
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
