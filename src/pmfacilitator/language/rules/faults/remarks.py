"""Rules about what is remarked of a team or a company as a whole: its manners, its depth, what came from it."""

from pmfacilitator.language.cast import MAYBE, NAMED, PERSON, TEAM, THEY, UNKNOWN, WEAK, YOU
from pmfacilitator.language.flag import GROUP_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_OTHERS = frozenset({PERSON, TEAM, THEY, YOU, MAYBE, NAMED, WEAK, UNKNOWN})
_KNOWN = frozenset({PERSON, TEAM, THEY, YOU})
_GROUP = r"(?P<agent>(?:the |our |their |its |your )?(?:[\w&@'-]{1,20} ){0,3}?[\w&@'-]{1,20})"

REMARKS = (
    *ways(
        Rule(
            name="remarked-of",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)(?P<object>.*)",
            spares="The anchor lay well out of reach when they shipped the oars.",
            reason=reasons.LABEL,
            rewrite="none",
            subjects=_OTHERS,
            unless=r"\b(?:if|when|whether|unless) \w+ (?:is|are|was|were)\b",
        ),
        (
            "The new crew was out of its depth.",
            "depth/league/element",
            r"(?:is|are|was|were|'re|'s|seemed|felt) (?:\w+ )?(?:out of (?:its|their|his|her|your) (?:depth|league"
            r"|element))\b",
        ),
        (
            "The yard was only too willing to cut corners.",
            "corners",
            r"(?:is|are|was|were|'re) (?:\w+ ){0,3}?(?:willing|happy|ready|eager|inclined|prepared) to cut (?:\w+ )?"
            r"corners\b",
        ),
        (
            "The builders were well aware of the leak when they sold the boat.",
            "aware+when/before/while/yet/but",
            r"(?:is|are|was|were) (?:well|fully|perfectly|very much) aware (?:of|that)\b.*\b(?:when|while"
            r"|before|yet|but"
            r" still) (?:they|it|he|she)\b",
        ),
        (
            "They went ahead with the launch despite the warnings.",
            "went/proceeded/pressed/pushed+despite/before/regardless/anyway/although/without",
            r"(?:went ahead|proceeded|pressed (?:on|ahead)|pushed (?:on|ahead)) with\b.*\b(?:despite"
            r"|before (?:it|they|he"
            r"|she) (?:even )?(?:knew|had|asked|checked)|regardless|anyway|without (?:asking|checking"
            r"|telling|waiting))",
        ),
        (
            "The yard cannot even guarantee that the letter was sent.",
            "even+guarantee/tell/explain/say/confirm/provide/answer/agree",
            r"(?:cannot|can't|could not|couldn't) even (?:guarantee|tell (?:us|me|you|anyone)|explain|say"
            r"|confirm|provide"
            r"|answer|agree)\b",
        ),
    ),
    *ways(
        Rule(
            name="wholly-responsible",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)(?P<object>.*)",
            spares="The crew is responsible for the sails.",
            reason=reasons.OWNERS,
            rewrite="none",
            subjects=_KNOWN,
            unless=r"\b(?:not|n't|nobody|no one)\b|\?\W*$",
        ),
        (
            "The whole crew is responsible for this defect.",
            "responsible+defect/defects/outage/failure/mess/disaster/mistake/mistakes/bug/bugs/incident/delay/delays/"
            "damage/breakage",
            r"(?:is|are|was|were) (?:\w+ )?responsible for (?:this|the|that|these|those|all|such"
            r"|our) (?:[\w-]+ )?(?:defects?"
            r"|outages?|failures?|mess|disaster|mistakes?|bugs?|incidents?|delays?|damage|breakage)\b",
        ),
        (
            "Both the yard's owners and the crew are to blame here.",
            "blame",
            r"(?:is|are|was|were) (?:all |both |equally |partly |also )*to blame(?: here| for (?:this"
            r"|that|it|the mess|the"
            r" \w+)| too| as well)?(?=\W*$|[.,;!])",
        ),
    ),
    *ways(
        Rule(
            name="nothing-from-them",
            category=GROUP_BLAME,
            pattern=r"(?P<verb><way>)(?P<object>.*)",
            spares="Not a single answer came from the sensor.",
            reason=reasons.SLOW,
            rewrite="none",
            agents=frozenset({TEAM, MAYBE, NAMED, PERSON, THEY, WEAK}),
        ),
        (
            "Not a single useful answer from the yard's support team.",
            "single+response/answer/reply/word/update/call",
            rf"\bnot (?:a|one) single (?:\w+ )?(?:response|answer|reply|word|update|call|apology) from {_GROUP}\b",
        ),
        (
            "No explanation from our provider.",
            "explanation/apology/aftercare/response/reply/answer/communication/accountability/help/news+from",
            r"^\W*(?:and |but |still |again )*(?:absolutely |zero |no) ?(?:\w+ )?(?:explanation|apology"
            r"|aftercare|response"
            rf"|reply|answer|communication|accountability|help|word|news) (?:at all |whatsoever )?from {_GROUP}\b",
        ),
        (
            "I am not happy with how our provider handled the leak.",
            "happy/unhappy/disappointed/dissatisfied/annoyed/frustrated/appalled+handled/dealt/communicated/responded/"
            "reacted/managed",
            r"\b(?:not (?:\w+ )?(?:happy|satisfied|impressed)|unhappy|disappointed|dissatisfied|annoyed|frustrated"
            rf"|appalled) (?:with|by|about|at) (?:how|the way(?: in which| that)?) {_GROUP} (?:has |have "
            rf"|had )?(?:handled"
            r"|dealt|communicated|responded|reacted|managed)\b",
        ),
    ),
    *ways(
        Rule(
            name="of-their-manners",
            category=GROUP_BLAME,
            pattern=r"\b(?P<verb><way>)(?P<object>.*)",
            spares="The keel shows signs of wear.",
            reason=reasons.LABEL,
            rewrite="none",
            unless=r"\b(?:if|whether|unless)\b",
        ),
        (
            "This shows complete disregard for its passengers.",
            "disregard/contempt/indifference/disrespect",
            r"(?:shows?|showed|showing|demonstrates?|demonstrated) (?:an? )?(?:complete|total|utter"
            r"|blatant|clear|callous"
            r"|reckless|flagrant|their|its)? ?(?:disregard|contempt|indifference|disrespect)\b",
        ),
        (
            "The dates are set by clerks with no grasp of what it takes to sail.",
            "comprehension/grasp/clue/concept/understanding/appreciation",
            r"(?:with|have|has|had) (?:absolutely |clearly )?(?:no|zero|little) (?:comprehension|grasp|clue|concept"
            r"|understanding|appreciation) (?:of|about) (?:what it takes|how (?:\w+ )?(?:works?|hard)"
            r"|what (?:they|it|he"
            r"|she|we)\b)",
        ),
        (
            "We were left to mend their crappy knots.",
            "crappy/shitty/shoddy/lousy/sloppy/half-baked/botched/broken/baked",
            r"(?:their|your) (?:own )?(?:crappy|shitty|shoddy|lousy|sloppy|half-baked|botched) (?:knots"
            r"|code|work|patch(?:es)?"
            r"|updates?|software|service|support|releases?|commits?|fix(?:es)?|product|design|planning|docs)\b",
        ),
        (
            "Nobody took charge of the lines.",
            "nobody/noone/one+charge/ownership/responsibility/lead",
            r"(?:nobody|no one|noone) (?:really |ever |actually )?(?:took|takes|wanted to take|would take) (?:charge"
            r"|ownership|responsibility|the lead)\b",
        ),
        (
            "No one came to look at my report.",
            "nobody/noone/one+came/bothered/cared/wanted/stepped+look/approve/review/help/merge/fix/answer/read/do",
            r"(?:nobody|no one|noone) (?:has |had )?(?:came|come|bothered|cared|wanted|stepped (?:up|in)) to (?:\w+ )?"
            r"(?:look|approve|review|help|merge|fix|answer|read|do)\b",
        ),
        (
            "Neither the yard nor the owner sufficiently questioned the survey.",
            "neither+sufficiently/properly/adequately/seriously/fully",
            r"neither (?:the )?[\w' -]{2,40}? nor (?:the )?[\w' -]{2,40}? (?:sufficiently|properly|adequately|seriously"
            r"|fully) [a-z]+ed\b",
        ),
        (
            "They were paid for months without delivering anything of use.",
            "without+delivering/producing/finishing/fixing/achieving",
            r"(?:paid|employed|contracted|hired)\b.*\bwithout (?:\w+ )?(?:delivering|producing|finishing"
            r"|fixing|achieving)"
            r" (?:anything|a single|one)\b",
        ),
        (
            "The yard managed to sink the boat yet again.",
            "managed+again/somehow",
            r"(?:has|have|had)? ?(?:(?:yet|once) again |somehow )managed to (?:break|lose|delete"
            r"|shut down|take (?:\w+ )?down"
            r"|bring (?:\w+ )?down|mess|screw|crash|wipe|kill|destroy|ruin|corrupt|forget|miss|sink)\b"
            r"|managed to (?:break"
            r"|lose|delete|shut down|mess up|screw up|crash|wipe|kill|destroy|ruin|corrupt|forget|miss|sink)\b[^.;]*\b"
            r"(?:yet|once) again",
        ),
    ),
)
