"""What could be seen, or would have helped, told by somebody who knows how it ended."""

from pmfacilitator.language.flag import COUNTERFACTUAL, HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

PLAIN_TO_SEE = ways(
    Rule(
        name="plain-to-see",
        category=HINDSIGHT,
        pattern=r"\b(?P<verb><way>)",
        spares="The ice on the wing was plain white.",
        reason=reasons.HINDSIGHT,
        rewrite="none",
        unless=r"\bis as simple as\b|\b(?:not|n't|never|less|hardly|far from|nothing|make it|made it|making it|no) "
        r"(?:[\w']+ ){0,4}(?:obvious|plain|clear|apparent|evident|visible|inevitable|predictable|enough|easy)\b|\b"
        r"(?:clear|visible|obvious) to (?:everyone|all) (?:how|what|that|who|where)\b|\bto make\b|\bwill be\b"
        r"|\bplenty of time\b.*\b(?:left|before)\b|\bmakes? (?:this|it|that|them) (?:\w+ )?(?:visible|obvious|clear"
        r"|plain)\b|\b(?:should|will|must) be (?:clear|obvious|apparent|evident|plain)\b|\blet everyone know\b"
        r"|\bplenty of time (?:for|to)\b(?! (?:him|her|them|anyone|somebody|someone|the \w+ to)\b)|\bmost basic "
        r"stuff\b|\bobvious enough\b|\bfailure is inevitable\b|\bin the first place\b|\bas simple as asking\b"
        r"|^\W*once\b",
    ),
    (
        "with hindsight the decision was clearly wrong",
        "hindsight retrospect",
        r"(?:in|with)(?: the benefit of)? (?:hindsight|retrospect),? .{0,80}\b(?:clearly|obviously|foolish|naive"
        r"|stupid|silly|reckless|careless|far too|way too|never should)\b.*",
    ),
    (
        "It was obvious from the start.",
        "clear/easy/obvious+avoid/beginning/first/foresee/miss/now/outset/predict/prevent/spot/start/very",
        r"(?:it's|it is|it was|that's|that was|this is|this was) (?:\w+ )?(?:obvious|easy|clear) (?:now (?:that"
        r"|how)|to (?:predict|foresee|spot|avoid|prevent|miss)\b|from the (?:very )?(?:start|beginning|outset"
        r"|first))\b.*",
    ),
    (
        "From the beginning it was clear.",
        "clear/obvious/plain+beginning/outset/start",
        r"from the (?:very )?(?:start|beginning|outset) it was (?:\w+ )?(?:clear|obvious|plain)\b.*",
    ),
    (
        "The warning signs were there all along.",
        "answer/cause/clue/data/evidence/information/problem/sign/signs/symptom/symptoms/warning+been/was/were",
        r"(?:answer|clue|cause|warning|information|evidence|data|signs?|symptoms?|problem) (?:was|were|had been) "
        r"(?:\w+ ){0,2}?(?:in the (?:logs?|first|docs?|readme|manual|graphs?|dashboards?)|all along|there all"
        r"|there for (?:all|anyone)|staring|in plain (?:sight|view))\b.*",
    ),
    (
        "It was obvious.",
        "obvious",
        r"(?:it|that|this) (?:was|is) (?:so |pretty |quite |just |really )?obvious(?=\W*$)",
    ),
    (
        "These are easily avoided mistakes.",
        "easily/readily/trivially+avoided/caught/prevented/spotted",
        r"(?:easily|readily|trivially) (?:avoided|prevented|spotted|caught) (?:mistakes?|errors?|bugs?|accidents?"
        r"|outages?|failures?|problems?)\b.*",
    ),
    (
        "The fix was obvious.",
        "obvious+answer/choice/course/decision/fix/solution/step/thing/way",
        r"(?:fix|solution|answer|choice|decision|right thing|course of action|way out|next step) (?:is|was|seemed"
        r"|should be) (?:\w+ )?obvious\b(?! once| after| when).*",
    ),
    ("It is such an obvious gap.", "obvious+such", r"such an obvious\b.*"),
    (
        "The leak was obvious beforehand.",
        "obvious+advance/before/beforehand/prior/time",
        r"(?:was|were|had been) obvious (?:prior|before|beforehand|in advance|at the time)\b.*",
    ),
    ("Both shifts missed the obvious.", "obvious", r"(?:notic|see|spot|catch|miss|overlook)\w* the obvious\b.*"),
    (
        "The information was available to the crew.",
        "available+clue/clues/data/everything/evidence/facts/information/warning/warnings",
        r"(?:all the |the )?(?:information|data|warnings?|evidence|everything|clues?|facts) (?:[\w'-]+ ){0,6}?"
        r"(?:was|were) (?:all )?available to (?:him|her|them|us|you|the (?:crew|team|pilot|operator|captain"
        r"|board))\b.*",
    ),
    (
        "These are basic mistakes.",
        "basic",
        r"(?:is|was|are|were) (?:a |an )?(?:very |really |pretty |such )?basic (?:skills?|knowledge|mistakes?"
        r"|errors?|rules?|precautions?|competence|common sense)\b.*",
    ),
    (
        "One call would have been enough.",
        "enough/plenty/sufficient+would",
        r"(?:seconds?|minutes?|look|call|glance|check) would have been (?:enough|sufficient|plenty)\b.*",
    ),
    (
        "The review missed an obvious flaw.",
        "obvious+miss/missed/misses/missing",
        r"miss(?:ed|es|ing)? (?:the |an |such an? |many |several )?(?:\w+ )?obvious (?!ly)\b.*",
    ),
    (
        "You just have to look.",
        "you+ask/check/look/read/think",
        r"you (?:just|only) have to (?:look|read|check|ask|think)\b.*",
    ),
    (
        "It was a simple matter of asking.",
        "matter/mere/simple+asking/calling/checking/following/looking/opening/reading/running/testing",
        r"(?:as simple as|a simple matter of|a mere matter of) (?:reading|checking|looking|asking|running|testing"
        r"|calling|opening|following)\b.*",
    ),
    (
        "The ice on the wing was plain to anyone on the ramp.",
        "apparent/apparently/clear/clearly/evident/evidently/obvious/obviously/plain/plainly+anybody/anyone/"
        "concerned/everybody/everyone/us",
        r"(?:obvious|plain|clear|apparent|evident)(?:ly)? (?:\w+ )?to (?:any(?:one|body)|everyone|everybody|us all"
        r"|all (?:of us|concerned))\b.*",
    ),
    (
        "It should have been obvious that the disk was filling up.",
        "apparent/clear/evident/obvious/plain+been",
        r"(?:must|should|ought to) have been (?:\w+ )?(?:apparent|obvious|clear|evident|plain)\b.*",
    ),
    (
        "The signs were all there.",
        "sign/signs+clear/everywhere/front/miss/obvious/there",
        r"(?:warning )?signs? (?:was|were|had been|have been) (?:all |right |clearly |already )?(?:there"
        r"|impossible to miss|everywhere|clear|obvious|in front of)\b.*",
    ),
    (
        "The lamp is impossible to miss.",
        "miss overlook",
        r"(?:was|were|is|'s) (?:\w+ ){0,2}?(?:impossible|hard) to (?:miss|overlook)\b(?! (?:the|a|that) \w+ (?:ui"
        r"|page|button)).*",
    ),
    (
        "The problem was staring us in the face.",
        "front/her/him/line/page/paragraph/result/right/sight/staring+answer/cause/clue/error/fix/problem/solution/"
        "warning",
        r"(?:answer|solution|cause|fix|clue|warning|problem|error) (?:was|is|had been|were) (?:\w+ ){0,2}?(?:right "
        r"there|right in front|staring|in plain sight|in front of (?:them|us|him|her|you)|on the first page|in the "
        r"first (?:line|paragraph|result))\b.*",
    ),
    (
        "That was entirely predictable.",
        "expected/foreseeable/inevitable/predictable+was",
        r"(?:well |so |all )?(?:that|this|it) was (?:so |entirely |all too |totally |completely |pretty |quite "
        r"|very |utterly |perfectly )?(?:predictable|foreseeable|inevitable|to be expected)\b(?! (?:that|because"
        r"|given|once|as)\b).*",
    ),
    (
        "The outage was inevitable.",
        "bound/expected/inevitable/predictable+accident/crash/failure/incident/outage/outcome/result",
        r"(?:outcome|result|failure|outage|crash|accident|incident) (?:was|is) (?:all |only )?(?:inevitable|bound "
        r"to happen|to be expected|predictable)\b.*",
    ),
    (
        "It failed, as could have been expected.",
        "anticipated/expected/foreseen/guessed/predicted+been",
        r"as (?:could|might|should) have been (?:predicted|expected|foreseen|guessed|anticipated)\b.*",
    ),
    (
        "The flood could have been foreseen from the tide table.",
        "foreseen guessed predicted",
        r"(?:could|should|might) have been (?:predicted|foreseen|guessed) (?:by (?:any\w*|everyone|all)|from|years"
        r"|months|weeks|long|easily)\b.*",
    ),
    (
        "There was ample time to leave.",
        "ample/enough/plenty+chance/chances/notice/opportunities/opportunity/time/warning",
        r"(?:ample|plenty of|more than enough) (?:time|opportunity|opportunities|warning|notice|chances?) (?:for"
        r"|to)\b.*",
    ),
    (
        "It was only a matter of time.",
        "matter",
        r"(?:only|just) a matter of time\b(?=\W*$| (?:with|given|before|until|when)).*",
    ),
    (
        "Everyone knows you don't deploy on Fridays.",
        "everyone",
        r"everyone (?:who \w+ )?knows? (?:not to|that you|you)\b.*",
    ),
    (
        "The manual clearly says so.",
        "clearly/explicitly/literally/plainly+said/say/says/state/states/tell/tells/told",
        r"(?:error message|error|message|docs?|manual|readme|page|label|instructions?) (?:literally|clearly|plainly"
        r"|explicitly) (?:says?|said|states?|told|tells?)\b.*",
    ),
    (
        "It literally says do not open.",
        "says/states/tells+clearly/explicitly/literally/plainly",
        r"it (?:literally|clearly|plainly|explicitly) (?:says|states|tells you)\b.*",
    ),
    (
        "This is basic hygiene.",
        "basic elementary",
        r"(?:basic|elementary) (?:programming|computer science|stuff|hygiene)(?: 101)?(?=[.!,]|$)",
    ),
)

IT_WOULD_HAVE_SAVED = ways(
    Rule(
        name="it-would-have-saved",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb><way>)",
        spares="A second disk would have avoided this.",
        reason=reasons.SHOULD,
        rewrite="none",
        unless=r"\bif we just have\b|\bif you actually (?:rely|need|use|want)\b|\bif you (?:only|just|simply) "
        r"(?:care|need|want|have|use)\b|\bif you (?:just|only|simply) [^.]*\byou (?:might|can|could|may|will)\b"
        r"|\bwho should have (?:\w+ )?(?:ownership|access|accounts?|permissions?|rights|admin)\b|\bif we "
        r"just\b[^.]*\bthen no need\b|\b(?:what|how|which)\b.{0,40}\bwould(?:'ve| have)\b|\b(?:with|if) (?:the|a|an"
        r"|better|more) (?:[\w-]+ ){0,2}(?:alerts?|monitoring|dashboards?|canary|tests?|checks?|alarms?|metrics?)\b"
        r"|\bif we (?:actually )?stopped routing\b",
    ),
    (
        "Reading the notes would have avoided this.",
        "averted/avoided/better/caught/easier/enough/nice/prevented/saved/smarter/spared/wiser+would/would've",
        r"(?:it|this|that|these|which|doing (?:so|this|that)|(?:testing|reading|checking|asking|reviewing"
        r"|communicating|planning|monitoring|escalating|having|using|following|waiting|talking|documenting|training"
        r"|verifying|investing)\b[\w ]{0,50}?) (?:<adv>)would(?:'ve| have) (?:<adv>)(?:saved|spared|prevented"
        r"|avoided|averted|been (?:avoided|prevented|better|smarter|wiser|caught|easier|nice|enough|a better|the "
        r"better))\b.*",
    ),
    (
        "But for this mistake the ferry would have left.",
        "but+decision/error/errors/failure/failures/mistake/mistakes/negligence",
        r"but for (?:this|that|these|the|his|her|their) (?:errors?|mistakes?|negligence|failures?|decision)\b.*",
    ),
    (
        "They could, and should, have asked.",
        "have+could/might/should/would",
        r"(?:could|should|would|might),? (?:and |or |no,? |in fact )(?:should|could|would|must),? have\b.*",
    ),
    (
        "We really should've put it in writing.",
        "arguably/certainly/clearly/definitely/honestly/maybe/perhaps/probably/rather/really/simply/surely+could/"
        "could've/couldn't/ought/should/should've/shouldn't/to've/ton't",
        r"(?:probably|definitely|really|maybe|perhaps|certainly|surely|arguably|clearly|honestly|simply|rather) "
        r"(?:should|could|ought to)(?:n't)?(?: have|'ve| of) (?:<adv>)(?:add|do|test|check|use|make|write|put|wait"
        r"|ask|fix|remove|run|set|been (?:more|less|better|a lot|clearer))\b.*",
    ),
    (
        "You know you should have called.",
        "knew/know+should/should've",
        r"(?:know|knew) (?:you|i|we|they) should(?:'ve| have)\b.*",
    ),
    (
        "A better approach would have been to ask.",
        "best/better/correct/obvious/proper/right/safer/sensible/smarter/wiser+been",
        r"(?:best|better|wiser|smarter|safer|correct|proper|right|obvious|sensible) (?:approach|thing|option|move"
        r"|choice|course|way|response|decision|step|solution|action)(?: [\w ]{1,30}?)? (?:would|should|might) have "
        r"been\b.*",
    ),
    (
        "Had the pump been checked, it would run.",
        "been+had",
        r"(?<![a-z]\s)had (?:[\w'-]+ ){1,6}?been (?:<adv>)(?:<managed-done>|employed|enforced|configured|installed"
        r"|used|applied|given|made|put|present|taken|available)\b.*\b(?:would|could|might|wouldn't|may)\b.*",
    ),
    (
        "It could have been avoided if the valve had been checked.",
        "been+could/might/would",
        r"(?:would|could|might) have \b.*\b(?:had|if) (?:the |a |an |this |that |our |their )?[\w-]+(?: [\w-]+)? "
        r"(?:been|had been) (?:<managed-done>)\b.*",
    ),
    (
        "If they had only asked us, none of this would have happened.",
        "if+actually/bothered/just/only/simply/would",
        r"if (?:he|she|they|you|we|i|people|management|the [\w-]+|[\w@-]{2,20}) (?:just|only|actually|simply|had "
        r"just|had only|would just|would only|would have|had actually|bothered to|had bothered to) .*\b(?:would"
        r"|wouldn't|could|might|may|then)\b.*",
    ),
    (
        "Look at what they should be doing.",
        "doing/done+what",
        r"what (?:they|you|he|she|we|i|the \w+) should (?:be doing|have done)\b.*",
    ),
    (
        "Who should have caught that leak?",
        "who+should",
        r"who should have (?!received|got|access|permission|a\b|the\b).*",
    ),
)
