"""What was bound to come, in somebody's view who knows how it ended: figures of speech for hindsight."""

from pmfacilitator.language.flag import HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

OMENS = (
    *ways(
        Rule(
            name="omen",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)",
            spares="The alarm was clear and the bell rang twice.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\bwhy (?:was|is|were|are) (?:it|this|that)\b|\b(?:what|which|how)\b[^.]{0,30}\bwould (?:\w+ "
            r")?have\b|\b(?:not|\w+n't|never|nothing|hardly|far from|less than|nor) (?:so |as |quite |all that "
            r"|exactly |yet |always |immediately )?(?:obvious|self-evident|foreseeable|unmistakable|clear"
            r"|surprising|elementary)\b|\bmake (?:it|this) (?:crystal )?clear\b|\bwill be (?:crystal )?clear\b",
        ),
        (
            "You did not need a crystal ball for this.",
            "crystal+ball",
            r"(?:need|needs|needed|take|takes|took|require|requires|required) (?:a |any )?crystal ball\b.*",
        ),
        (
            "It does not take a doctorate to read a gauge.",
            "doctorate phd ph genius einstein sherlock detective clairvoyant expert+need/needs/needed/take/takes/"
            "took scientist+rocket",
            r"(?:not|n't|hardly|nobody|no one) (?:need|needs|needed|take|takes|took|require|requires)(?: to be)? "
            r"(?:a |an )?(?:doctorate|ph\.?d\.?|genius|einstein|sherlock(?: holmes)?|detective|clairvoyant|"
            r"(?:security |network )?expert|rocket scientist|(?:computer science |engineering )?degree)\b.*",
        ),
        (
            "The alarm bells were ringing long before the launch.",
            "bell bells",
            r"(?:alarm |warning )?bells? (?:were|was|had been|should have been|should have|must have|started"
            r"|should have started|ought to have) (?:been )?(?:already |started )?(?:ringing|rung|going off"
            r"|sounding)\b.*",
        ),
        (
            "The dashboard was practically screaming at us.",
            "scream screamed screaming shout shouted shouting",
            r"(?:was|were|is|had been) (?:practically |literally |basically |all but |virtually )?(?:screaming"
            r"|shouting) (?:at|to|for) (?:us|them|you|him|her|the \w+|anyone|everyone|attention)\b.*",
        ),
        (
            "It was as clear as day that the pump would stop.",
            "day/daylight/crystal/glass/mud+clear/plain/obvious",
            r"(?:as )?(?:clear|plain|obvious) as (?:day|daylight|crystal|glass|the nose on)\b.*|(?:was|were|is) "
            r"crystal clear (?:from|that|to)\b.*",
        ),
        (
            "It stands to reason that the spare would fail as well.",
            "reason+stand/stands/stood",
            r"it (?:stands|stood) to reason\b.*",
        ),
        (
            "Common sense alone should have stopped the launch.",
            "common+sense",
            r"common sense (?:alone |itself )?(?:should|would|could|ought to|might|says|tells|dictates|dictated"
            r"|suggests)\b.*",
        ),
        (
            "Prudence dictated a second test.",
            "prudence caution+dictate/dictated/demanded/required",
            r"(?:prudence|caution|good practice) (?:dictated|demanded|required|called for)\b.*",
        ),
        (
            "Any captain worth his salt checks the ropes.",
            "salt",
            r"worth (?:his|her|their|its|your) salt\b.*",
        ),
        (
            "Even a fresher would have noticed the open valve.",
            "even/any+fresher/child/kid/toddler/novice/beginner/layman/layperson/trainee/apprentice/monkey/rookie/"
            "fool/idiot/grandmother/freshman/undergraduate/intern/junior",
            r"(?:even |any )(?:a |my |the )?(?:fresher|child|kid|toddler|novice|beginner|layman|layperson|trainee"
            r"|apprentice|monkey|rookie|fool|idiot|grandmother|freshman|undergraduate|intern|junior)(?: \w+){0,3}? "
            r"(?:would|could|can|should|knows|sees|gets)\b.*",
        ),
        (
            "Nobody should be surprised that the tank ran dry.",
            "surprised surprise surprising",
            r"(?:nobody|no one|no-one|none of us|(?:we|they|you|i) (?:should not|shouldn't)) (?:should |can |could "
            r")?(?:be|have been|act|claim to be|pretend to be) (?:too |at all |very )?(?:surprised|shocked"
            r"|astonished)\b.*|(?:hardly|scarcely|barely) (?:comes as |came as |be |is |was )?(?:a |any )?surpris"
            r"(?:e|ing)\b.*|(?:came|comes) as (?:little|no|small) surprise\b.*",
        ),
        (
            "As was to be expected, the old rope broke.",
            "expected/feared+be",
            r"as (?:was|were) to be (?:expected|feared)\b.*",
        ),
        (
            "The first signs were unmistakable.",
            "unmistakable unmistakeable unmissable",
            r"(?:signs?|warnings?|signals?|evidence|clues?|symptoms?|red flags?|message|alert) (?:[\w-]+ ){0,3}?"
            r"(?:was|were) (?:\w+ )?(?:unmistake?able|unmissable|impossible to miss|hard to miss)\b.*",
        ),
        (
            "It is self-evident that one locks the gate first.",
            "evident evidently",
            r"(?:(?:is|was|seems|seemed|be|it's|that's) (?:\w+ )?self-evident|self-evidently)\b.*",
        ),
        (
            "It is elementary to close the inner door first.",
            "elementary",
            r"(?:is|was|were|are) (?:an? )?(?:most |quite |really |just )?elementary (?:knowledge|that|to"
            r"|precautions?|stuff|hygiene|practice|physics|arithmetic|logic)\b.*",
        ),
        (
            "This is textbook stuff.",
            "textbook+stuff/case/example/error/mistake",
            r"textbook (?:stuff|error|mistake|blunder|case of (?:negligence|neglect|hubris|incompetence|arrogance"
            r"|complacency))\b.*",
        ),
        (
            "A cursory reading of the log would have told them.",
            "cursory/merest/slightest/casual/moment's/second's/minute's/modicum/superficial/brief/passing+could've/"
            "have/might've/should've/would've",
            r"(?:cursory|merest|slightest|casual|superficial|brief|passing|moment's|second's|minute's|modicum of) "
            r"(?:[\w-]+ ){1,8}?(?:would|could|should|might)(?: have|'ve)\b.*",
        ),
        (
            "It would have been the work of a minute to ring the harbour.",
            "work/matter+minute/minutes/moment/moments/second/seconds",
            r"(?:would have been|would've been) (?:only |just |but )?(?:the work|a matter|the matter) of (?:a |an? "
            r"few |some |five |two |ten |one )?(?:seconds?|minutes?|moments?)(?: to\b.*)?(?=[.!,;]|$| to)",
        ),
        (
            "It would have cost us nothing to ask the pilot.",
            "cost+nothing",
            r"(?:would|could)(?: have|'ve) cost (?:us |them |him |her |you |anyone |anybody )?(?:nothing|next to "
            r"nothing|almost nothing|very little|so little)\b.*",
        ),
        (
            "It would not have killed them to send a note.",
            "kill/killed/hurt+have",
            r"(?:would not|wouldn't|would it) have (?:killed|hurt) (?:him|her|them|you|us|anyone|anybody|the \w+"
            r"|\w+) to\b.*",
        ),
        (
            "It would have taken the skipper five minutes to read the chart.",
            "taken/took/take+minute/minutes/second/seconds/hour/moment",
            r"(?:would(?: have|'ve) (?:only |just )?taken|takes?) (?:him|her|them|you|anyone|the [\w-]+(?: "
            r"[\w-]+)?) (?:only |just |all of |less than |maybe )?(?:a |an |one |two |three |five |ten |thirty "
            r"|\d+ )(?:seconds?|minutes?|moment|hour|line|quick)\b.*",
        ),
        (
            "Five minutes of reading would have found it.",
            "minute/minutes/seconds/second/hour/bit+would/could/would've/could've/might+of",
            r"(?:a|one|two|three|five|ten|thirty|few|\d+) (?:seconds?|minutes?|hours?|bit) of (?:[\w-]+ ){1,6}?"
            r"(?:would|could|might)(?: have|'ve)\b.*",
        ),
        (
            "Simply reading the sign would have spared us the detour.",
            "simply/just/merely/simple+reading/skimming/asking/checking/looking/opening/calling/testing/running/"
            "following/googling/glancing",
            r"(?:simply|just|merely) (?:reading|skimming|asking|checking|looking|opening|calling|testing|running"
            r"|following|googling|glancing) (?:[\w'-]+ ){1,8}?(?:would|could|might)(?: have|'ve)\b.*",
        ),
        (
            "The right button was right there, one row below.",
            "right+there/front",
            r"(?:was|were|is|are) right (?:there|in front of)(?: in| on| under|,| (?:us|them|him|her|you"
            r"|everyone)).*",
        ),
        (
            "The tell was sitting in the log all night.",
            "sitting/sat/buried/hidden/lying/staring/waiting+answer/bug/cause/clue/error/evidence/explanation/fix/"
            "hint/proof/solution/tell/warning",
            r"(?:clue|cause|tell|answer|warning|evidence|hint|bug|error|proof|explanation|solution|fix) (?:was|were"
            r"|had been|has been|is) (?:already |just |right |simply )?(?:sitting|lying|staring|waiting|hiding) "
            r"(?:right |there |just )*(?:in|at|on|there)\b.*",
        ),
        (
            "The manual says it in bold on page one.",
            "bold/page/first/caps/capitals+say/says/said/states/stated/written/warns",
            r"(?:says?|said|states?|stated|warns?|written|spells?) (?:it |so |this |that )?(?:right |clearly "
            r"|plainly |there )?(?:in|on) (?:bold|big|large|red|capital|all caps|page one|page 1|the (?:very "
            r")?first (?:page|line|chapter|paragraph|sentence))\b.*",
        ),
        (
            "We had been told so in no uncertain terms.",
            "uncertain+terms",
            r"in no uncertain terms\b.*",
        ),
        (
            "The clue was in the name of the valve.",
            "clue/hint+name/title",
            r"(?:clue|hint) (?:is|was|being) (?:literally |right there )?in the (?:name|title|label)\b.*",
        ),
        (
            "They were sleepwalking into a disaster.",
            "sleepwalk sleepwalked sleepwalking",
            r"sleepwalk\w*(?: (?:us|right|straight))? into\b.*",
        ),
        (
            "We were sitting on a powder keg.",
            "powder/time/timebomb/ticking/thin/borrowed/volcano/minefield+keg/bomb/ice/time/volcano/minefield+been/"
            "lived/living/sat/sitting/skating/standing/ticking+bomb/borrowed/lived/living/minefield/powder/sat/"
            "skating/standing/thin/ticking/timebomb/volcano",
            r"(?:sitting|sat|living|lived|skating|standing|been sitting) on (?:a |top of a |very |such )?(?:powder "
            r"keg|time ?bomb|ticking (?:time )?bomb|thin ice|borrowed time|volcano|minefield)\b.*|ticking (?:time "
            r")?bomb\b.*",
        ),
        (
            "The writing had been on the wall since May.",
            "wall+writing",
            r"writing (?:had been|has been|'s been|'d been|is clearly|was clearly|was plainly) on the wall\b.*",
        ),
        (
            "One look at the chart would have told you.",
            "told+you/him/her/them/us/everyone/anyone",
            r"(?:would|could)(?: have|'ve) told (?:you|him|her|them|us|everyone|anyone)\b(?! (?:about|to)\b).*",
        ),
        (
            "How did we not see this coming?",
            "coming+see",
            r"(?:did|didn't|could|couldn't) (?:we|they|you|he|she|i|nobody|no one|anyone|anybody|the \w+) (?:not "
            r"|really not )?see (?:this|that|it|any of (?:this|it)) coming\b.*",
        ),
        (
            "We knew that would happen, right?",
            "knew",
            r"(?:we|you|they|everyone|everybody|i) (?:all )?(?:just )?knew (?:that |this |it |all along )+(?:would"
            r"|was going to|could only) (?:happen|break|fail|end|go|come|burn|bite|blow)\b.*",
        ),
        (
            "The project had every sign of going wrong.",
            "sign+every",
            r"(?:had|showed|bore) every sign of\b.*",
        ),
        (
            "The second valve was clearly never considered.",
            "clearly/obviously/apparently/evidently/plainly+considered/tested/thought/reviewed/tried/read/checked/"
            "run/proofread/verified/looked",
            r"(?:was|were|has been|have been) (?:clearly|obviously|evidently|plainly) (?:never|not) (?:even )?"
            r"(?:considered|tested|thought|reviewed|tried|read|checked|run|proofread|verified|looked)\b.*|"
            r"(?:clearly|obviously|evidently|plainly) (?:was|were|has|have) (?:never|not) (?:been )?(?:even )?"
            r"(?:considered|tested|thought|reviewed|tried|read|checked|run|proofread|verified|looked)\b.*",
        ),
        (
            "The owner cannot claim he was not warned.",
            "warned/told+claim/say/pretend",
            r"(?:can't|cannot|can not|can hardly|could not|can't reasonably|cannot reasonably) (?:reasonably "
            r"|honestly |really |now )?(?:claim|say|pretend) (?:that )?(?:he|she|they|we|you|nobody|no one) (?:was "
            r"not|wasn't|were not|weren't|had not been|hadn't been|never) (?:been )?(?:warned|told)\b.*",
        ),
        (
            "It is obvious if you read the chart.",
            "obvious/clear/plain/visible+if",
            r"(?:obvious|clear|plain to see|visible|easy to (?:see|spot)) (?:enough )?if (?:you|anyone|anybody"
            r"|somebody|someone|one|they|he|she) (?:\w+ )?(?:just |only |had |would |bother(?:s|ed)? to |care(?:s"
            r"|d)? to |actually )*(?:read|look|check|open|think|pay|stud|zoom|scroll)\w*\b.*",
        ),
        (
            "In hindsight it would have been a good idea to stop.",
            "hindsight retrospect",
            r"(?:in|with) (?:hindsight|retrospect),? (?:it|that|this) (?:\w+ )?would(?: have|'ve) been (?:a "
            r"(?:very |really )?(?:good|better|great|smart|wise) (?:idea|call|move|plan)|better|wise|wiser|smart"
            r"|smarter|prudent)\b.*",
        ),
        (
            "Lo and behold, the rusty chain broke.",
            "lo behold",
            r"(?:lo and behold|who would have (?:thought|guessed)|who'd have (?:thought|guessed)|who could have "
            r"(?:predicted|guessed|known|seen it coming)|big surprise|shocker|quelle surprise|to nobody's surprise"
            r"|to no one's surprise|surprise,? surprise|imagine my surprise)\b.*",
        ),
        (
            "In what world is a night landing a good idea?",
            "world+what",
            r"in what (?:world|universe)\b.*",
        ),
        (
            "It is a mystery to me how one can miss a red door.",
            "mystery/beyond/beats/baffles/escapes/mind/boggles/fathom+anybody/anyone/belief/boggles/fathom/he/how/"
            "me/mind/mystery/nobody/she/somebody/someone/us/utter",
            r"(?:is|was|remains) (?:a |an |something of a )?(?:complete |total |utter )?mystery (?:to (?:me|us) )?"
            r"(?:how|why) (?:anyone|anybody|one|they|you|he|she|somebody|someone|nobody|no one)\b.*|(?:beyond (?:me"
            r"|us|belief)|beats me|baffles me|escapes me|the mind boggles|boggles the mind|(?:can't|cannot) "
            r"fathom) (?:how|why|that) (?:anyone|anybody|one|they|you|he|she|somebody|someone|nobody|no one"
            r"|the \w+)\b.*",
        ),
        (
            "This should be second nature for a first mate.",
            "second+nature",
            r"should (?:be|have been) (?:second nature|routine|a reflex|muscle memory|standard practice|par for "
            r"the course|standard procedure) (?:for|to|at|by)\b.*",
        ),
        (
            "As night follows day, the patched hose was going to burst.",
            "night+day",
            r"as (?:sure as )?night follows day\b.*",
        ),
        (
            "You could set your clock by it.",
            "clock/watch+set",
            r"set your (?:clock|watch) by\b.*",
        ),
        (
            "The red flags could hardly have been redder.",
            "flags/flag+red",
            r"red flags? (?:could|were (?:waving|flapping|flying|all over|piling)|all over|galore|should have|had "
            r"been)\b.*",
        ),
        (
            "Was it really so hard to read the label?",
            "difficult/hard/complicated/much+so/that/too+it/read/check/ask/test",
            r"(?:was|is|would|were) (?:it|that) (?:really |truly |ever |actually )?(?:so|that|too) (?:difficult"
            r"|hard|complicated|much(?: trouble| to ask)?) (?:for (?:them|him|her|you|anyone|the \w+) )?to (?!find"
            r"|debug|reproduce|spot|diagnose|tell|understand|fix|detect|recover|restore)\w+\b.*",
        ),
        (
            "In retrospect the decision looks indefensible.",
            "retrospect hindsight looking+back",
            r"(?:in retrospect|with hindsight|in hindsight|looking back),? (?:[\w'-]+ ){1,8}?(?:looks?|seems?|was"
            r"|were|appears?) (?:\w+ly |so |quite |plain )?(?:indefensible|inexcusable|unforgivable|unforgiveable"
            r"|unmistakable|glaring|foolish|reckless|silly|careless|negligent|daft|ludicrous|mad|crazy|insane"
            r"|absurd|staring)\b.*",
        ),
        (
            "Literally one call away from preventing this.",
            "away+from+preventing/avoiding/catching/finding/stopping/knowing",
            r"(?:one|a|single|two) (?:[\w-]+ ){1,3}?away from (?:preventing|avoiding|catching|finding|stopping"
            r"|knowing|saving)\b.*",
        ),
        (
            "The fog was there for all to see.",
            "all/everyone/anyone/everybody+see",
            r"(?:there|plain|visible|out in the open|in the open|obvious) for (?:all|everyone|everybody|anyone"
            r"|anybody|the whole world|all the world) to see\b.*",
        ),
        (
            "History repeats itself: the same leak as last year.",
            "history+repeat/repeats/repeating/repeated",
            r"history (?:repeats|repeated|is repeating|keeps repeating) itself\b.*",
        ),
    ),
)
