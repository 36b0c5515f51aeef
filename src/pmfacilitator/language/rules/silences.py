"""Ways to talk about blame, or to teach about it, without blaming: where one of them stands, no rule is asked."""

SILENCES: tuple[tuple[str, str, str], ...] = (
    ("This is a blameless review.", "blameless blamelessly blamelessness", r"\bblameless(?:ly|ness)?\b"),
    ("We have a no-blame policy.", "blame", r"\bno[ -]blame\b"),
    ("Keep it blame-free.", "blame", r"\bblame[ -]free\b"),
    ("No finger-pointing, please.", "finger fingerpointing", r"\bfinger[ -]?pointing\b"),
    ("It is not a blame game.", "blame", r"\bblame[ -](?:game|culture|oriented|storm\w*|shifting)\b"),
    ("That is a culture of fear.", "culture", r"\bculture of (?:blame|fear)\b"),
    ("We need no scapegoat.", "scapegoat scapegoats scapegoated scapegoating", r"\bscapegoat"),
    (
        "Nobody is to blame.",
        "assign assigning blame blamed blaming finger fingers",
        r"\b(?:not|never|without|don't|do not|doesn't|avoid\w*|stop|instead of|rather than|no need to|isn't|can't "
        r"really|cannot|can't|no one is|nobody is|isn't about|not about|refrain from|resist|tempting to|easy to"
        r"|easier to) (?:[\w'-]+ ){0,7}?(?:to )?(?:blam(?:e|ed|ing)|point(?:ing)? (?:the |a )?fingers?|assign"
        r"(?:ing)? (?:blame|fault))\b",
    ),
    (
        "This is not Ann's fault.",
        "blame fault faults",
        r"\b(?:not|isn't|wasn't|don't|doesn't|no way|never|nobody|no one|no-one|none) (?:[\w',-]+ ){0,5}?(?:faults?"
        r"|to blame(?! but)|at fault)\b(?! toler)",
    ),
    (
        "Nothing here was down to haste.",
        "none/nothing/neither+result/because/due/caused/down",
        r"\b(?:none|nothing|neither) (?:of )?(?:[\w'-]+ ){0,8}?(?:was|were|is|are) (?:the result of|because of|due to"
        r"|caused by|down to)\b",
    ),
    (
        "Telling crews to try harder never helps.",
        "asking/telling/pinpointing/finding/reminding/urging/naming+isn't/not/rarely/never/seldom/doesn't/won't",
        r"\b(?:asking|telling|pinpointing|finding|reminding|urging|naming) [\w' -]{3,80}? (?:is not|isn't|is rarely"
        r"|is never|is seldom|rarely|never|seldom|does not|doesn't|won't|will not) (?:[a-z]+ )?(?:actionable|productive"
        r"|helpful|helps?|works?|misleading|solves?|fix(?:es)?)\b",
    ),
    ("It was nobody's fault.", "fault mistake", r"\b(?:nobody|no one|no-one|noone)'s (?:fault|mistake)\b"),
    (
        "We do not look for a culprit.",
        "blame culprit fault scapegoat",
        r"\b(?:find(?:ing)?|assign(?:ing)?|place|placing|seek(?:ing)?|apportion(?:ing)?|look(?:ing)? for|attribut"
        r"(?:e|ing)) (?:[\w-]+ )?(?:blame|fault|a culprit|a scapegoat|someone to blame)\b",
    ),
    (
        "Mistakes happen.",
        "happen/happens+accident/accidents/error/errors/mistake/mistakes",
        r"\b(?:mistakes?|errors?|accidents?) (?:do |will |can |always )?happens?\b",
    ),
    (
        "Everyone makes mistakes.",
        "made/make/makes+error/errors/mistake/mistakes/same",
        r"\b(?:everyone|everybody|anyone|anybody|we all|all of us|people|humans) (?:can |could |will |would |might "
        r"|do |may |always |inevitably )?(?:make|makes|made|have made) (?:\w+ )?(?:mistakes?|errors?|the same)\b",
    ),
    (
        "It could have happened to anyone.",
        "anybody anyone",
        r"\b(?:could|can|would|might) (?:have )?happen(?:ed)? to any(?:one|body)\b",
    ),
    (
        "It is not about who broke it.",
        "who+n't/not",
        r"\b(?:not|\w+n't) (?:[\w'-]+ ){0,2}(?:who|the who) (?:did|broke|caused|made|was|to)\b",
    ),
    (
        "We are not here to find out who did it.",
        "who+determine/establish/find/identify/learn",
        r"\bnot (?:[\w'-]+ ){0,2}to (?:find out|determine|establish|identify|learn) who\b",
    ),
    ("Tell me about a time you broke something.", "tell", r"\btell (?:me|us) about a time\b"),
    ("We stopped looking for the person who did it.", "person", r"\blooking for the (?:person|one) (?:who|that)\b"),
    (
        "Please do not accuse others of recklessness.",
        "accuse accusing",
        r"\b(?:not|\w+n't|never|nobody|no one|without|stop|avoid) (?:\w+ )?accus(?:e|ing)\b",
    ),
    ("Beware of hindsight bias.", "bias", r"\bhindsight bias\b"),
    ("That is a counterfactual.", "counterfactual counterfactuals", r"\bcounterfactual"),
    ("Human error is a beginning, never an end.", "human", r"\bhuman error\"?,? (?:is|as) (?:a|an|the|not|never)\b"),
    ("Look for the second story.", "story", r"\bsecond story\b"),
    ("We want a just culture.", "culture", r"\bjust culture\b"),
    ("That is the bad apple theory.", "apple", r"\bbad apple theory\b"),
    ("The cause is not an individual.", "individual", r"\bnot an individual\b"),
    (
        "Blame hides what we could learn.",
        "blame",
        r"\bblame (?:helps|makes|hides|stops|feels|ends|kills|prevents|creates|doesn't|does not|won't|never)\b",
    ),
    (
        "Firing your way out of accidents does not work.",
        "fire fired firing",
        r"\bfir(?:e|ed|ing) (?:your|its|their|our) way\b",
    ),
    ("When we blame, people stop talking.", "blame", r"\bwhen (?:we|you|people|they) blame\b"),
    ("We used five whys.", "whys", r"\b(?:5|five) whys\b"),
    ("A calm team is less likely to punish.", "less+likely", r"\bless likely to (?:punish|blame|fire)"),
    ("Both human error and a bad form played a part.", "human", r"\bboth human error\b"),
    (
        "Never ask who, ask how.",
        "ask asking asks nobody",
        r"\b(?:asking|nobody asks|no one asks|never ask) (?:who|whose|why)\b",
    ),
    ("Everyone has broken something.", "everyone", r"\beveryone has (?:broken|made|deleted)\b"),
    ("Nobody is getting fired.", "nobody", r"\bnobody is getting fired\b"),
    ("We are all human.", "human humans", r"\b(?:we are|we're|are) all humans?\b"),
    (
        "It is easy to judge afterwards.",
        "easy",
        r"\beasy to (?:look back|judge|point out|second-guess|critici[sz]e)\b",
    ),
    ("They want someone to blame.", "blame", r"\bsomeone to blame\b"),
    (
        "The point is not who did it.",
        "isn't/not/wasn't+aim/focus/goal/idea/issue/lesson/point/problem/purpose/question",
        r"\b(?:goal|point|lesson|problem|purpose|question|idea|focus|aim|issue) (?:here )?(?:isn't|is not|wasn't"
        r"|was not) (?:that|to|about|whether|who)\b",
    ),
    (
        "Saying they should have waited explains nothing.",
        "claim/claiming/claimed/claims/say/saying/says+could/should/would",
        r"\b(?:saying|say|says|claim\w*) (?:that )?(?:you|someone|somebody|they|he|she) (?:would|should|could)(?: "
        r"have|'ve)\b",
    ),
    ("I wouldn't blame Ann.", "blame", r"\b(?:would|could|can|should)(?:n't| not|not) blame\b"),
    ("Blame must not decide what we write.", "blame", r"\bblame must\b"),
    ("Let go of the idea that Ann did it.", "idea", r"\blet go of the idea\b"),
    (
        "We learned a lot from our mistakes.",
        "from+errors/failures/mistakes",
        r"(?<!\bnot )(?<!n't )(?<!never )\blearn\w* (?:\w+ ){0,2}from (?:[\w/]+ ){1,3}(?:mistakes|errors|failures)\b",
    ),
    (
        "People argue about who did it.",
        "who/whom/whose+about/on/over",
        r"\b(?:focus\w*|fixat\w+|obsess\w*|argu\w+|debat\w+|bicker\w*) (?:\w+ )?(?:on|about|over) (?:finding )?who"
        r"(?:m|se)?\b",
    ),
    (
        "They asked whether Ann should be dismissed.",
        "whether",
        r"\bwhether (?:\w+ ){1,3}(?:had|has|have|was|were|should|will) (?:\w+ )?(?:be |been )?(?:disciplined"
        r"|punished|fired|sacked|dismissed|reprimanded|demoted|suspended|coached|retrained|let go)\b",
    ),
    (
        "Lee was afraid that she would be fired.",
        "afraid blamed disciplined dismissed fear fired let punished sacked scared terrified worried",
        r"\b(?:afraid|terrified|scared|worried|fear\w*)\b.{0,40}\b(?:fired|sacked|dismissed|let go|punished"
        r"|disciplined|blamed)\b",
    ),
    (
        "Do not retrain Ann, mend the form.",
        "retrain retrained retraining train trained training",
        r"\b(?:not|\w{2,6}n't) (?:to |by )?re-?train",
    ),
    (
        "It is unfair to put the blame on her.",
        "easy/odd/pointless/silly/strange/tempting/unfair/useless/weird/wrong+assign/lay/pin/place/put",
        r"\b(?:weird|odd|unfair|strange|easy|silly|pointless|useless|tempting|wrong(?=.{1,40}\bblame\b)) to (?:put"
        r"|place|lay|assign|pin) (?:(?:\w+ ){0,2}blame|this|that|it|everything)\b",
    ),
    (
        "It needs a guard rail, instead of asking people to be careful.",
        "ask asked asking asks",
        r"\b(?:not|than|over|instead of|that|which|without|stop) (?:\w+ ){0,2}ask(?:ing|s|ed)? (?:people|engineers"
        r"|developers|everyone|staff|humans|operators) to be\b",
    ),
    (
        "Such leaks are rarely caused by a careless hand.",
        "almost hardly rarely seldom",
        r"\b(?:rarely|seldom|almost never|hardly ever) (?:\w+ )?(?:caused by|the fault of|due to)\b",
    ),
    (
        "The worst thing to do is to fire the messenger.",
        "silliest/worst/wrong+move/reaction/response/thing/way",
        r"\b(?:worst|wrong|silliest) (?:thing|response|reaction|way|move) (?:[\w']+ ){0,4}(?:is|would be|was) to\b",
    ),
    (
        "We write down what people could or should have seen.",
        "what+could/should",
        r"\bwhat (?:people|they|you|we|someone|everyone) (?:could|should) (?:or|and|have or)\b",
    ),
    ("In a safe room, people stop being afraid.", "stop", r"\bpeople (?:will |would |just |then )?stop being\b"),
    (
        "To say that they should have waited helps nobody.",
        "could/did/didn't/ought/should/would+how/that/what/why",
        r"\b(?:say|says|saying|tell|telling|discuss\w*|describ\w+|list\w*|judg\w+|argu\w+|talk(?:ing)? about|claim"
        r"|ask\w*) (?:about |on |us |them |you )?(?:what|how|why|that) (?:people|they|you|he|she|we|someone"
        r"|somebody|engineers|operators|others|the \w+) (?:they )?(?:should|could|would|ought|did not|didn't)\b"
        r"(?=.*\b(?:easy|does|doesn't|no use|helps?|explains?|hindsight)\b|.{0,24}$)",
    ),
    (
        "It is easy to say they were careless.",
        "cheap/easy/simple/tempting+ask/claim/say/see/think",
        r"\b(?:easy|simple|tempting|cheap) (?:enough )?to (?:say|claim|ask|think|see(?= (?:now|that|why|how|in|what"
        r"|afterwards)\b))\b",
    ),
    (
        "Ask about the form instead of faulting Ann.",
        "accusing condemning criticising criticizing crucifying faulting humiliating judging punishing "
        "reprimanding scolding shaming vilifying",
        r"\b(?:instead of|rather than|without|avoid|stop|from|than|by|of) (?:\w+ ){0,2}(?:fault|punish|sham|scold"
        r"|critici[sz]|condemn|judg|reprimand|accus|vilify|humiliat|crucify)ing\b",
    ),
    (
        "That is the old view.",
        "approach/model/paradigm/theory/view+apple/old/person/sharp/traditional",
        r"\b(?:old|traditional|bad apple|person|sharp end) (?:view|model|approach|theory|paradigm)\b",
    ),
    (
        "Don't assume that the night team slept.",
        "assume",
        r"^\W*(?:please )?(?:don't|do not|never|let's not) (?:just )?assume\b",
    ),
    (
        "It rests on the belief that someone was careless.",
        "assumption belief conclusion idea instinct notion premise temptation tendency urge",
        r"\b(?:assumption|belief|idea|notion|premise|temptation|tendency|urge|instinct|conclusion) (?:that|to|is"
        r"|of)\b.{0,40}\b(?:individual|blame|at fault|someone|somebody|human error)\b",
    ),
    (
        "People tend to judge the one who pressed the button.",
        "human/likely/natural/nature/prone/quick/tempted/tend/tends+to",
        r"\b(?:prone|tend|tends|tempted|likely|quick|natural|nature|human) to (?:\w+ )?(?:judg|blam|punish|condemn"
        r"|look for|fault|point)\w*",
    ),
    (
        "Fear of punishment keeps people silent.",
        "fear",
        r"\bfear of (?:\w+ ){0,2}(?:punish|prosecut|blam|repris|retribut|retaliat|disciplin|dismiss|losing"
        r"|consequence)",
    ),
    (
        "They asked who did it instead of what happened.",
        "fault/who+instead/rather/than",
        r"\b(?:who|whose fault) (?:\w+ ){0,4}(?:than|instead of|rather than) (?:on |about |in )?(?:what|how|why)\b",
    ),
    ("Ann was doing her best.", "best", r"\bdoing (?:his|her|their|the|its) best\b"),
    ("Do not fire someone over this.", "fire", r"\b(?:not|\w+n't) fire (?:someone|somebody|people|anyone|an?)\b"),
    (
        "The cause was a missing guard, not human error.",
        "carelessness/engineer/human/individual/individuals/negligence/people/person+instead/not/rather",
        r"\b(?:not|rather than|instead of) (?:human error|people|individuals?|a person|carelessness|negligence|the "
        r"(?:person|engineer|individual))\W*$",
    ),
    ("Let us not cast the first stone.", "cast", r"\bcast (?:the )?first stone\b"),
    ("Let the one who never forgot begin.", "let", r"\blet (?:he|him|the one) who\b"),
    ("Stop before you judge.", "before+we/you/anyone", r"\bbefore (?:we|you|anyone) (?:go )?(?:say|blam|judg|point)"),
    (
        "If you blame Ann, nobody will tell you anything.",
        "if+you",
        r"\bif you (?:are |were |only |just |simply )*(?:blam|punish|fir(?:e|ing)\b|retrain|shame|name)\w*",
    ),
    (
        "If people are punished, they hide what they saw.",
        "blamed fired punished sacked",
        r"\bif (?:they|he|she|you|we|someone|people)(?:'re|'s| are| is| were| was| get| gets) (?:\w+ )?(?:fired"
        r"|punished|blamed|sacked)\b",
    ),
    (
        "It ends with finding somebody careless.",
        "finding",
        r"\bfinding (?:\w+ )?(?:somebody|someone|a person|the \w+ individual)\b",
    ),
    (
        "I do not think it was carelessness.",
        "believe/careless/fault/incompetence/laziness/malice/mean/negligence/sloppiness/stupid/think+n't/not",
        r"\b(?:not|\w+n't) (?:think|believe|mean)\b.{0,50}\b(?:sloppiness|incompetence|negligence|malice|laziness"
        r"|fault|careless\w*|stupid\w*)\b",
    ),
    (
        "Do not say that Ann forgot it.",
        "do/don't/never+ask/blame/judge/name/refer/say/use/write",
        r"^\W*(?:do not|don't|never) (?:say|ask|write|use|blame|name|judge|refer)\b",
    ),
    (
        "For example: you broke it.",
        "avoid bad example g instead not rather refrain wrong",
        r"^\W*(?:avoid|instead of|rather than|refrain from|e\.g\.|for example|example|bad|wrong way|not)\b(?=.*"
        r"(?:\b(?:say|ask|writ|phras|word|statement|question|language|blam|sentence|asking|saying)\w*\b|:"
        r"|^.{0,20}_{3}))",
    ),
    (
        "Try to mend the form instead of asking who broke it.",
        "instead+ask/prefer/say/try/use",
        r"^\W*(?:try|ask|prefer|use|say) .*\binstead of (?:asking|saying|[\"'“_])",
    ),
    ("Template: Ann forgot the form.", "definition glossary template", r"^\W*(?:template|definition|glossary)\b"),
    (
        "The word ___ is on the list.",
        "concept concepts expression expressions label labels notion notions phrase phrases question questions "
        "statement statements term terms word words",
        r"\b(?:the )?(?:word|term|phrase|label|concept|notion|question|expression|statement)s? (?:like |such as "
        r"|of )?_{2,}",
    ),
    (
        "Avoid questions like why did you do it.",
        "phrase phrases question questions statement statements word words",
        r"\b(?:statements?|questions?|phrases?|words?) (?:like|such as)\b",
    ),
    (
        "It is not as if they did not plan for it.",
        "if",
        r"\b(?:isn't|is not|it's not|wasn't|not) (?:as if|as though)\b",
    ),
    ("I cannot think of a case where Ann was to blame.", "think", r"\b(?:can't|cannot|can not) think of\b"),
    (
        "There is no suggestion that the crew hurried.",
        "evidence/indication/suggestion/proof+no",
        r"\bno (?:suggestion|indication) (?:whatever |at all )?(?:of|that)\b|\bno (?:evidence|proof) (?:of\b"
        r"|that (?:any"
        r"|the|some)\b(?!.*\b(?:tested|checked|reviewed|verified|considered|asked|looked|tried|did not|didn't)\b))",
    ),
    (
        "It would be wrong to say that they ignored it.",
        "wrong/mistake+say/put/call/read/conclude/think/claim",
        r"\b(?:would be|is|was) (?:wrong|a mistake) to (?:say|put (?:it|this|that) down|call|read|conclude|think"
        r"|claim)\b",
    ),
    (
        "That they misheard it was ruled out.",
        "ruled/alleged/withdrawn",
        r"\b(?:was|were|is|are|been|be) ruled out\b|\balleged and (?:then )?(?:withdrawn|dropped)\b",
    ),
    (
        "Nobody panicked.",
        "nobody/no/none+panicked/blundered/erred/meddled/hurried/rushed/cheated/lied/dozed/careless/lazy/reckless/negligent/"
        "fault/derelict",
        r"^\W*(?:nobody|no one|none of (?:us|them|the \w+)|no (?:team|person|engineer|individual))(?: (?:here|(?:on"
        r"|in) (?:the|this) \w+))? "
        r"(?:panicked|blundered|erred|meddled|hurried|rushed|cheated|lied|dozed|(?:was|were|is) (?:careless|lazy"
        r"|reckless|negligent"
        r"|at fault|derelict|to blame))\b",
    ),
    (
        "The word careless suggests a lapse.",
        "word/phrase/term/label+indicates/suggests/implies/means/sounds/carries",
        r"\b(?:word|phrase|term|label) [\w'-]+ (?:indicates|suggests|implies|means|sounds|carries)\b",
    ),
)
"""Each an example, the triggers, and the pattern over a sentence in lower case."""
