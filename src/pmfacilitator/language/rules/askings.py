"""Further questions that accuse, wishes that accuse, and actions aimed at people."""

from pmfacilitator.language.cast import ME, NOBODY, POSSIBLE_OTHERS, WE
from pmfacilitator.language.flag import (
    COUNTERFACTUAL,
    HINDSIGHT,
    LABEL,
    PERSON_TARGETED_ACTION,
    SELF_BLAME,
    WHO_QUESTION,
    WHY_YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

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
        r"|my|our|everything|things|and|so)\b.*|why'd (?:you|u|ya|they|he|she|we|i)\b.*|how come (?:you|they|nobody"
        r"|no one|the \w+ team)\b.*|(?:what|which) (?:part of|is it going to take|does it take|'s it going to take"
        r"|'s the point|would it take|on earth|gives you)\b.*\b(?:you|they|them|people|divers|developers|devs"
        r"|engineers|managers|understand|get it|right)\b.*|who (?:do you|does (?:he|she)|do they) think (?:you|he"
        r"|she|they)\b.*|how (?:many (?:more )?times|long) (?:do|does|did|will|must|before) (?:i|we|you|they"
        r"|someone)\b.*\b(?:tell|ask|repeat|say|remind|learn|wait for|fix|realise|realize|understand)\b.*|are you "
        r"(?:seriously|really|even|actually|kidding|insane|blind|serious|deaf|stupid|out of your mind)\b.*|do you "
        r"(?:even|seriously|honestly|really think|have any idea|not (?:care|understand|read|test))\b.*|(?:has|have"
        r"|did) (?:anyone|anybody|you|they|someone|somebody|the \w+|no one|nobody) (?:there |here |on your team "
        r"|actually |even |really |ever |at least ){1,3}(?:<duty-done>|<duty-past>|<duty>|read|run|tried|looked"
        r"|thought)\b.*|did (?:anyone|anybody|you|they|someone|somebody) (?:<duty>|run|try) .*\bbefore (?:releas"
        r"|push|merg|deploy|ship|publish|roll|launch|commit)\w*\b.*|did (?:you|they|anyone|anybody|he|she"
        r"|management) (?:listen|care|bother|even)\b.*|don't (?:you|they) (?:have (?:anyone|any|a|an|some)|think"
        r"|know|care|test|ever|read|realise|realize|understand)\b.*)",
        triggers="why why'd part earth gives point anyone anybody someone somebody nobody seriously how+come/long/"
        "many think+he/she/they/you are/do+you did+he/management/she/they/you has/have/don't+they/you takes/take/"
        "going+what",
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
    Rule(
        name="it-would-have-saved",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:it|this|that|these|which|doing (?:so|this|that)|(?:testing|reading|checking|asking"
        r"|reviewing|communicating|planning|monitoring|escalating|having|using|following|waiting|talking"
        r"|documenting|training|verifying|investing)\b[\w ]{0,50}?) (?:<adv>)would(?:'ve| have) (?:<adv>)(?:saved"
        r"|spared|prevented|avoided|averted|been (?:avoided|prevented|better|smarter|wiser|caught|easier|nice"
        r"|enough|a better|the better))\b.*|but for (?:this|that|these|the|his|her|their) (?:errors?|mistakes?"
        r"|negligence|failures?|decision)\b.*|(?:could|should|would|might),? (?:and |or |no,? |in fact )(?:should"
        r"|could|would|must),? have\b.*|(?:probably|definitely|really|maybe|perhaps|certainly|surely|arguably"
        r"|clearly|honestly|simply|rather) (?:should|could|ought to)(?:n't)?(?: have|'ve| of) (?:<adv>)(?:add|do"
        r"|test|check|use|make|write|put|wait|ask|fix|remove|run|set|been (?:more|less|better|a lot|clearer))\b.*|"
        r"(?:know|knew) (?:you|i|we|they) should(?:'ve| have)\b.*|(?:best|better|wiser|smarter|safer|correct|proper"
        r"|right|obvious|sensible) (?:approach|thing|option|move|choice|course|way|response|decision|step|solution"
        r"|action)(?: [\w ]{1,30}?)? (?:would|should|might) have been\b.*|(?<![a-z]\s)had (?:[\w'-]+ ){1,6}?been "
        r"(?:<adv>)(?:<managed-done>|employed|enforced|configured|installed|used|applied|given|made|put|present"
        r"|taken|available)\b.*\b(?:would|could|might|wouldn't|may)\b.*|(?:would|could|might) have \b.*\b(?:had"
        r"|if) (?:the |a |an |this |that |our |their )?[\w-]+(?: [\w-]+)? (?:been|had been) (?:<managed-done>)\b.*"
        r"|if (?:he|she|they|you|we|i|people|management|the [\w-]+|[\w@-]{2,20}) (?:just|only|actually|simply|had "
        r"just|had only|would just|would only|would have|had actually|bothered to|had bothered to) .*\b(?:would"
        r"|wouldn't|could|might|may|then)\b.*|what (?:they|you|he|she|we|i|the \w+) should (?:be doing|have "
        r"done)\b.*|who should have (?!received|got|access|permission|a\b|the\b).*)",
        triggers="saved spared prevented avoided averted caught revealed shown helped negligence failure failures "
        "decision ought best better wiser smarter safer correct proper right obvious sensible should've could've "
        "have+could/should of/be/do+should should+could would+been/had/if could/might/wouldn't+had/if then+if may"
        "+had error/errors/mistake/mistakes+but",
        matches="Reading the notes would have avoided this.",
        spares="A second disk would have avoided this.",
        reason=reasons.SHOULD,
        rewrite="none",
        unless=r"\b(?:what|how|which)\b.{0,40}\bwould(?:'ve| have)\b|\b(?:with|if) (?:the|a|an|better|more) "
        r"(?:[\w-]+ ){0,2}(?:alerts?|monitoring|dashboards?|canary|tests?|checks?|alarms?|metrics?)\b|\bif we "
        r"(?:actually )?stopped routing\b",
    ),
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
    Rule(
        name="sit-somebody-down",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:sit (?:him|her|them|you|the \w+) down|(?:do not|don't|never|no longer|can't|cannot"
        r"|won't|stop) (?:ever )?trust(?:ing)? (?:(?:anything|anyone|a word|code) )?(?:from )?(?:this|that|these"
        r"|him|her|them|you)\b(?: (?:person|guy|people|team|company|vendor|developer|maintainer))?|(?:need|needs"
        r"|deserves?|requires?) (?:a )?(?:\w+ )?(?:kick (?:in|up)|wake-?up call|talking-to|reality check|lesson"
        r"|slap|good (?:kick|lesson|hard look)|to go\b|further instruction|adult supervision|babysitting|a "
        r"babysitter|to be (?:banned|punished|fired|taught a lesson|told off))|(?:banished|demoted|reassigned"
        r"|relegated|transferred|sent) (?:\w+ )?(?:to|from) (?:the )?(?:phone|support|desk|shadow|naughty|corner"
        r"|another (?:team|department|project|role)|different (?:team|role)|other duties|duties|helpdesk|basement"
        r"|night)|(?:need|needs|want|have|has|must|should|try|got|hope|going|promise|will) (?:to )?(?:really |all "
        r"|definitely )?do (?:a )?(?:much |far |way )?better(?: job)?(?= (?:at|on|of|with|in|next|for|than)\b|[.,!]"
        r"|$)|(?:hopefully|i hope|hope|let's hope|maybe|perhaps) (?P<agent>management|leadership|they|he|she|you"
        r"|the \w+ team|people|someone|somebody) (?:actually |finally |will |can |(?:has|have) |'ll |'ve ){0,3}"
        r"(?:starts?|learn(?:s|ed|t)?|stops?|listens?|realises?|realizes?|get (?:his|her|their|your)|thinks?|pays?"
        r"|tests?|communicat\w+|wakes?|grows?)\b.*|^\W*(?:please )?(?:go |maybe )?learn (?:how )?to use .*\b"
        r"(?:properly|first|correctly)\b.*|^(?:please )?learn to (?:spell|read|code|test|write|listen|drive|use"
        r"|type|communicate)\b.*|(?:sack|fire|punish\w*|discipline) (?:their|his|her|your|its|the (?:team|\w+ team"
        r"|person|people|manager))\b.*|i (?:won't|will not|will never|promise|shall not|'ll never)\b.{0,60}\b"
        r"(?:again|never|from now on)\b.*|let (?:this|that) be a lesson\b.*|needs? to be (?:smacked|spanked|slapped"
        r"|shot|beaten|sacked|told off|taught a lesson)\b.*|(?:is|are|you're|he's) (?:expected|required|asked|urged"
        r"|encouraged|advised) to (?:take (?:more |full )?responsibility|be more (?:careful|responsible|attentive"
        r"|vigilant|diligent|thorough|open)|be (?:careful|vigilant|responsible)|improve|do better|change (?:his|her"
        r"|their|your)|pay (?:more )?attention|shape up|step up|behave)\b.*|(?:take|takes|taking|took) away (?:\w+ "
        r")?(?:privileges|access|rights|permissions)\b.*|please stop [a-z]+ing\b.*|please .*\b(?:the )?next time "
        r"you\b.*|please (?:don't|do not|never|refrain from|avoid) (?:\w+ )?(?:merg|push|commit|deploy|delet|releas"
        r"|clos|break|forc|upload|mak|open|send|ignor|rush|assum|us)(?:e|ing|ting)?\b(?! (?:this (?:link|address"
        r"|email)|an issue here))[^.]{0,60}\b(?:again|without|that|which|before|until|unless|directly|in a|to main"
        r"|to master|on|anymore|any more|things|stuff|changes|code|when|if)\b.*|you (?:really |all )?(?:shouldn't"
        r"|should not|should never|must never|can't just|cannot just|don't just|do not just) (?:be |ever |just "
        r"|simply |self[ -]?)*(?:merge|merging|push|pushing|delete|remove|removing|commit|close|closing|approve"
        r"|release|ship|deploy|change|changing|force|break|ignore|assume|rely|block|revert|rewrite|drop|do (?:this"
        r"|that|it))\b.*|(?:should|must|need to|needs to|have to|has to|ought to) (?:re-?)?(?:familiari[sz]e"
        r"|educate|remind|inform|acquaint|teach|train|ask) (?:themselves|himself|herself|yourself)\b.*|(?:should"
        r"|must|needs to|need to|has to|have to|ought to) (?:really |all )?(?:resign|step down|go to (?:jail"
        r"|prison)|be (?:sued|prosecuted|jailed|imprisoned|banned|removed from|ashamed|barred|charged|arrested"
        r"|stripped|investigated|fined|kicked (?:out|off)|shot|hanged|held|made an example)|lose (?:his|her|their"
        r"|your) (?:job|licen[cs]e|access)|(?:hang|bow) (?:his|her|their) head|go back to school|find (?:a new"
        r"|another) (?:job|career)|stick to)\b.*|(?:get|getting|got) (?:their|your|his|her|its|our) (?:act|shit"
        r"|stuff) together|(?:is|are|was|'s|gonna|going to|will|about to) (?:be |get |getting )(?:fired|sacked"
        r"|canned|axed)\b|(?:read|reading) (?:him|her|them|the \w+) the riot act|reading the riot act|(?:stern|good"
        r"|serious) (?:talking-to|talking to)|(?:tone|dial) (?:that|this|it|your \w+|the) (?:\w+ )?down|stop "
        r"(?:saying|asking|blaming|pretending|lying|making excuses|wasting|ignoring|complaining|whining|being"
        r"|acting|treating|changing your)\b.*|in (?:the )?future,? (?:it (?:may|might|would) be (?:wise|better|best"
        r"|good|nice)|please|try)\b.*|i (?:will|'ll|promise to|need to|must|should|have to) (?:\w+ )?(?:become|be"
        r"|get|try to be|make sure to be) (?:a (?:bit|little|lot) )?(?:more|less|better) \w+.*|(?:be|being) (?:a "
        r"bit|a little|a lot|way|much|far|even|just) more (?:careful|diligent|attentive|vigilant|responsible"
        r"|thorough|cautious|mindful|disciplined|proactive|considerate|respectful|professional|organi[sz]ed"
        r"|communicative|transparent)\b.*|(?:please|you (?:should|must|need to|have to)|guys),? (?:guys,? |always "
        r"|just |at least )?(?:wait for|ask|consult|check with|talk to|tell|inform|notify) (?:me|us|the team"
        r"|somebody|someone|everyone) (?:before|first|when|next time)\b.*|(?:expect|want|would like|ask|need) "
        r"(?:you|them|him|her|people|everyone|the team|developers|maintainers) to (?:be (?:\w+ ){0,3}?(?:more|less"
        r"|better|careful|responsible|diligent)|do better|behave|act (?:more |like )|show more|take more|step up"
        r"|own|learn|stop)\b.*))",
        triggers="refrain ashamed shot never held sit trust banished demoted reassigned moved relegated "
        "transferred sent better hopefully hope promise more wait consult check talk tell inform notify expect "
        "want expected required asked urged learn sack fire punish punishes punished discipline won't lesson "
        "smacked promise encouraged advised away stop future shouldn't can't cannot don't together fired sacked "
        "canned axed riot stern talking tone dial kick wake reality slap instruction supervision babysitting "
        "babysitter stopped removed banned replaced taught told become behave familiarise familiarize educate "
        "acquaint teach train resign step jail prison sued prosecuted head school job career",
        matches="Somebody has to sit her down tonight.",
        spares="The panel will sit flush, screws down.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\byou should (?:also )?(?:familiari|acquaint|educate)|\bheld for a\b|\b(?:not|n't|never) (?:expect"
        r"|want|ask|need) (?:you|them)\b|\b(?:don't|do not|never) trust (?:this|that|these) (?!person|guy|people"
        r"|team|company|vendor|developer|maintainer)\w+|\bneeds? to go (?:to|in|into|through|live|out|via|from"
        r"|on)\b|\bmaybe (?:he|she|they|you|the \w+|\w+) (?:can|will|could)\b|\b(?:hope|maybe|perhaps) \w+ "
        r"(?:learned|learnt)\b|\bto support\b(?! role)|\bwe (?:\w+ ){0,4}(?:will|'ll|can and will|need to|should) "
        r"do (?:a )?better\b|\bwe'll do (?:a )?better\b|\bplease also\b|\bdo a better job of (?:making|helping"
        r"|providing)\b|\byou shouldn't do this\b|\bwe stop being able\b|\bdiscussions should be held\b",
    ),
)
