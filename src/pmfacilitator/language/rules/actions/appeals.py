"""Appeals to pull oneself together, and promises to: care, effort and better ways are asked for, or vowed."""

from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

_THEIR = r"(?:his|her|their|its|your|my)"

APPEALS = (
    *ways(
        Rule(
            name="mend-ones-ways",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The plumber will mend the way out.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=DENIED
            + r"(?:mend|turn|pull|raise|promise|swear|vow|careful|vigilant)\b|\b(?:if|whether) (?:we|you|they|anyone"
            r"|someone)\b",
        ),
        (
            "I shall mend my ways.",
            "ways/leaf+mend/mends/turn/turns/turning/change",
            rf"(?:mend {_THEIR} ways|turn(?:s|ing)? over a new leaf|change {_THEIR} ways)\b.*",
        ),
        (
            "Pull your socks up, second line.",
            "socks/ideas/game/act/finger/grip/wits/brain/brains/head/loaf+pull/buck/raise/up/out/get/keep/use/engage/together",
            rf"(?:pull {_THEIR} socks up|buck (?:up )?{_THEIR} ideas(?: up)?|raise {_THEIR} game"
            rf"|get {_THEIR} act together|pull {_THEIR} finger out"
            rf"|get a grip|keep {_THEIR} wits about|use {_THEIR} (?:brains?|head|loaf|common sense)"
            rf"|engage (?:{_THEIR} )?brain)\b.*",
        ),
        (
            "The vendor needs to sharpen up.",
            "sharpen/smarten/wise/shape/step/grow/wake/wise+up",
            r"(?:need(?:s)? to|must|should|has (?:got )?to|have (?:got )?to|had better|please|time to"
            r"|time (?:that )?(?:\w+ ){1,3}) ?(?:sharpen|smarten|shape|wise"
            r"|grow|grew|wake|step) up(?=[.,;!]|$| and| or| here| soon| now)(?: .*)?",
        ),
        (
            "Please take safety seriously from today on.",
            "seriously+take/taking",
            r"(?:please|must|should|need(?:s)? to|has to|have to|beg|implore|ask|start"
            r"|to start)\b[\w ]{0,40}? tak(?:e|ing) (?:this|it|safety|security|quality|testing"
            r"|backups|alerts|reviews|things) (?:more |a bit more |a lot more )?seriously\b.*",
        ),
        (
            "Be extra vigilant, all of you.",
            "vigilant/careful/alert/attentive+extra/more/greater/pls/please/all/much",
            r"(?:be|stay) (?:extra|extremely|doubly|all the more) (?:vigilant|careful|alert|attentive"
            r"|cautious)\b(?! (?:with|about|when) (?:the |a |an )?(?:flag|order|format))"
            r".*",
        ),
        (
            "They have vowed to exercise due diligence.",
            "exercise/exercises/show+diligence/care/caution/vigilance",
            r"(?:exercise|exercising|show|use) (?:due diligence|(?:greater|more|better|extra|due|proper) (?:care"
            r"|caution|diligence|vigilance))\b.*",
        ),
        (
            "Do your jobs, support.",
            "job/jobs/thing+do/doing",
            r"(?:(?:start|please|just|to) do(?:ing)? (?:your|their|its) (?:damn |bloody |fucking )?jobs?"
            r"|do your (?:damn |bloody )?jobs?)(?=[.,;!]|$| properly| for| and| right).*",
        ),
        (
            "Test your stuff before you push.",
            "stuff/homework/code/work/spelling+test/proofread/check/do/tidy",
            r"(?:^\W*|please |pls |[:,] ?|and |to )(?:proof-?read|test|check|do|tidy up after) (?:your"
            r"|yourselves) ?(?:own )?(?:damn |bloody )?(?:stuff|homework|code|work|spelling)?"
            r" (?:before|next time|first|for once|properly)\b.*",
        ),
        (
            "Rahul said that he will not repeat the same.",
            "repeat/again/twice+not/never/won't",
            r"(?:i|he|she|they)(?:'ll| will| shall|'d| would) (?:not|never) (?:repeat (?:the same|this|it|such)"
            r"|do (?:that|it|this) again|be (?:so|that) \w+ (?:again|twice))\b.*"
            r"|(?:i|he|she|they) won't (?:repeat (?:the same|this|it|such)|do (?:that|it|this) again|be (?:so"
            r"|that) \w+ (?:again|twice))\b.*",
        ),
        (
            "Mind what you are doing with that pallet jack.",
            "mind/watch+doing",
            r"(?:mind|watch) what (?:you|they|he|she)(?:'re|'s| are| is) doing\b.*",
        ),
        (
            "Get off your backsides and fix it.",
            "backsides/backside/arse/arses/butts/damn/clouds/paid",
            rf"(?:get off {_THEIR} (?:backsides?|arses?|butts?)|(?:to|should|must|please) give a damn"
            rf"|answer {_THEIR} (?:damn|bloody) \w+"
            r"|heads? out of the clouds|do what (?:they|you)(?: are|'re) paid (?:for|to do))\b.*",
        ),
        (
            "Kindly refrain from fiddling with the thermostat.",
            "refrain/stop/quit+kindly/please/pls/love/sake/god",
            r"(?:kindly|please|pls) refrain from (?!using|posting|re-?post|comment|discuss)\w+ing\b.*"
            r"|for (?:the love of \w+|heaven's sake|god's sake|pete's sake),? (?:please )?(?:stop|quit|learn|read"
            r"|test|check)\b.*",
        ),
        (
            "Grow up and follow the freeze.",
            "grow/concentrate/awake",
            r"(?:^\W*|[;:,] ?|please |pls )grow up(?=[.,;!]|$| and)(?: .*)?|must (?:really )?concentrate(?=[.,;!]|$"
            r"| on| when| while)(?: .*)?|stay awake(?=[.,;!]|$| on| at| during| next)(?: .*)?",
        ),
        (
            "Next time I will speak up sooner.",
            "sooner/earlier/promise/vow/pledge+speak/ask/call/escalate/again",
            r"i(?:'ll| will| shall) (?:\w+ )?(?:speak up|ask for help|call for help|escalate|raise it) (?:sooner"
            r"|earlier)\b.*|(?:my pledge|i (?:promise|vow|pledge|swear|resolve))\b.{0,20}? (?:never|not to|to stop"
            r"|to never)\b.*",
        ),
        (
            "In future I will slow down and breathe before I type.",
            "down/check/hands/read/think/breathe+slow/triple/keep/before",
            r"(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to"
            r"| are going to)(?: \w+){0,2}? (?:slow down and|triple-check|keep my hands off|think before|read before"
            r"|breathe before"
            r"|count to ten)\b.*",
        ),
    ),
)
