"""Sayings that make it look easy afterwards: a child could have, it beggars belief, as plain as day."""

from pmfacilitator.language.flag import HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

_FOOL = (
    r"(?:child|toddler|schoolboy|schoolgirl|monkey|trained monkey|novice|beginner|first-year(?: \w+)?|rookie|layman"
    r"|blind man|fool|idiot|complete idiot"
    r"|gran|grandmother|grandma|mum|cat|dog|five-year-old|six-year-old|ten-year-old|intern|student)"
)

PROVERBS = (
    *ways(
        Rule(
            name="proverbially-easy",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)",
            spares="The child saw the plain from the hill.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=DENIED
            + r"(?:obvious|easy|simple|plain|clear)\b|\bit(?:'s| is) (?:so )?(?:simple|easy) (?:that|enough)\b",
        ),
        (
            "An absolute beginner would have known that.",
            "beginner/child/schoolboy/monkey/novice/toddler/rookie/layman/gran/grandmother/grandma/idiot/fool/student/intern/man/old/year+"
            "could/would/can",
            rf"(?:an? |any |even (?:an? |my |your )|my )(?:absolute |complete |blind |trained "
            rf"|half-trained )?{_FOOL} (?:would|could|can) (?:have |easily |still )?(?:known?|seen?|caught|spotted"
            rf"|follow(?:ed)?|told|done|do|configured|handled"
            r"|noticed|work(?:ed)?|read|understand|understood|avoided|guessed)\b.*",
        ),
        (
            "It beggars belief that the lamp was out.",
            "beggars/beggar/boggles/mind/defies/passes/past/beyond/unfathomable/incomprehensible/unthinkable/inconceivable/inexplicable",
            r"(?:it )?(?:beggars|defies|passes) belief\b.*|(?:it )?boggles (?:the|my) mind\b.*|(?:is|was"
            r"|it's) (?:mind-boggling|past comprehension|beyond comprehension|beyond belief) (?:that|how|why)\b.*"
            r"|it(?:'s| is| was) (?:unthinkable|inconceivable|incomprehensible|unfathomable)(?: \w+){0,4} (?:that"
            r"|how|to|why)\b.*|decision [\w' ]{1,40} (?:is|was) unfathomable\b",
        ),
        (
            "You would have to be blind not to see it.",
            "blind/obtuse/deaf/asleep/eyes/pulse/sense+not/anyone/anybody/nobody/to",
            r"(?:have|had|need) to be (?:\w+ )?(?:blind|deaf|asleep|obtuse|stupid|an idiot|blind drunk)\b.*"
            r"|(?:anyone|anybody|nobody|no one) with (?:eyes|half an eye|half a brain|a brain|a pulse|any sense"
            r"|an ounce of sense)\b.*",
        ),
        (
            "It is not brain surgery to set a limit.",
            "surgery/physics/science/degree/hydrologist/genius/scientist/brainer/101/intellect/insight/imagination/wit/pikestaff/ABC/abc/basics/elementary",
            r"(?:(?:it|this|that)(?:'s| is| was)(?:n't| not| hardly) (?:exactly )?(?:brain surgery|rocket surgery"
            r"|quantum physics))\b.*|(?:took|takes|required?|requires|needs?|needed) (?:no|little|hardly any"
            r"|not much|hardly|a degree) (?:a )?(?:great |much |special )?(?:degree|intellect|insight|imagination"
            r"|genius"
            r"|brains?|expertise)\b.*|(?:don't|didn't|doesn't|do not|did not) (?:need|have) to be an? (?:\w+ist"
            r"|genius|expert|professor|engineer|rocket \w+) to\b.*|(?:as )?plain as (?:a pikestaff|day|the nose)\b.*"
            r"|(?:computer science|networking|security|engineering|operations|seamanship|programming) 101\b.*"
            r"|as basic as it gets\b.*|(?:hardly|not exactly) beyond the wit of\b.*|(?:^\W*|it(?:'s| is"
            r"| was) )basics, people\b.*|it (?:is|was) elementary\b.*",
        ),
        (
            "Predictably, the new guy ate the cake.",
            "predictably/inevitably/unsurprisingly+s/script/guy/team/he/she/they/his/her/their/your/who",
            r"^\W*(?:predictably|unsurprisingly)(?: enough)?,? (?:the new (?:guy|hire|person|team)\b|he|she|they|his"
            r"|her|their|your|@?[\w-]+'s)\b.*",
        ),
        (
            "It should come as no surprise to anyone.",
            "surprise/surprised/astonishment/news+no/nobody/hardly/nobody's/no-one's",
            r"(?:should|could|can|will) (?:have )?(?:come|came) as no (?:great )?surprise(?: to (?:anyone|anybody"
            r"|those))?(?=[.,;!]|$| that\b| to any).*|to (?:nobody's|no one's) (?:great )?(?:astonishment"
            r"|surprise)\b.*|nobody should be (?:remotely |at all )?surprised\b.*|it(?:'s| is) hardly news that\b.*",
        ),
        (
            "It was there in black and white.",
            "black/bold/plain/nose/noses/screen/face+white/type/sight/front/under/whole/entire/in",
            r"(?:had it |it was (?:all |right |there |all there |right there )?"
            r"|was (?:right )?there )in (?:black and white|bold type|plain sight|plain english)\b.*|(?:had|was"
            r"|were) (?:the answer |it |right )?(?:right )?(?:under|in front of) (?:his|her|their|your"
            r"|our) (?:very )?(?:noses?|eyes)\b.*|had the answer on (?:your|his|her|their) screen\b.*",
        ),
        (
            "It is literally the first line of the README.",
            "first/very+line/thing/page/rule/paragraph+literally/very/you",
            r"(?:it's|it is|that's|that is) literally (?:the first|on the first|in the) (?:line|thing|page|rule"
            r"|paragraph|readme|docs?|name)\b.*|the very first thing (?:you|one|anyone) (?:do|does|checks?"
            r"|looks?)\b.*",
        ),
        (
            "It was a foregone conclusion once Trevor had the spanner.",
            "foregone/certainty/conclusion/dogs/brother/bucketload",
            r"(?:it was|was) (?:a|an) (?:\w+-?\w* )?(?:foregone conclusion|stone-cold certainty|dead certainty)\b.*"
            r"|(?:everybody|everyone) and (?:his|their) (?:brother|dog|mother)\b.*|the dogs in the street\b.*",
        ),
        (
            "With hindsight it is plain that he was showing off.",
            "hindsight/retrospect+plain/obvious/clear/evident/inevitable",
            r"(?:with|in) (?:the benefit of )?(?:hindsight|retrospect),? (?:it(?:'s| is| was) |this was "
            r"|that was )(?:all |quite |perfectly )?(?:plain|evident|inevitable)\b.*",
        ),
        (
            "How could it not be apparent to the manager?",
            "apparent/obvious/clear/evident/clearer/plainer+how/painfully/bleeding/blindingly/glaringly/if",
            r"how (?:could|can) it not (?:be|have been) (?:apparent|obvious|clear|evident)\b.*|how much (?:clearer"
            r"|plainer|more obvious) (?:could|can|does|did)\b.*|painfully (?:apparent|obvious|clear|evident)\b.*"
            r"|(?:bleeding|blindingly|glaringly|bloody|staringly) obvious\b.*",
        ),
        (
            "A textbook case, and nobody saw it.",
            "textbook",
            r"(?:an? )?textbook (?:case|example)(?: of [\w-]+)?,? (?:and|but|yet)\b.*",
        ),
    ),
)
