"""Rules about whom the fault is laid upon: accounts, burdens, doors and buckets it ends up with."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, POSSIBLE_OTHERS
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

ACCOUNTS = (
    *ways(
        Rule(
            name="laid-at-the-door",
            category=FAULT,
            pattern=r"\b(?P<verb><way> (?P<agent><who>))(?=[.,;:!?)]|$| (?:and|for|who|that|because|in|on|alone"
            r"|as)\b)",
            spares="The crate was laid at the door of the depot.",
            reason=reasons.OWNERS,
            rewrite="none",
            agents=LIKELY_OTHERS | {ME},
            unless=DENIED + r"(?:door|stops|falls|lies|rests|feet|shoulders)\b",
        ),
        (
            "The delay can be laid squarely at the door of the harbour team.",
            "door doorstep feet",
            r"(?:laid|lay|lays|placed|put|left) (?:[\w-]+ ){0,2}?(?:at|on) the (?:door|doorstep|feet) of",
        ),
        (
            "The buck stops with the director.",
            "buck+stop/stops/stopped",
            r"buck (?:stops|stopped|has to stop|should stop|must stop) (?:with|at|firmly with|squarely with)",
        ),
        (
            "The responsibility for this rests with the captain.",
            "blame/fault/responsibility/guilt/accountability+belongs/falls/fell/goes/lay/lies/rested/rests/sits",
            r"(?:blame|fault|guilt|(?:responsibility|accountability) for (?:this|that|the (?:\w+ )?(?:outage"
            r"|failure|loss|incident|accident|mess|delay|damage|error|mistake|disaster))) (?:[\w-]+ ){0,2}?(?:lies"
            r"|lay|rests|rested|falls|fell|sits|belongs|goes) (?:\w+ly |firmly |squarely |entirely )?(?:with|on"
            r"|upon|to|at)",
        ),
        (
            "Insufficient rigour on the part of the captain let it happen.",
            "part+poor/bad/weak/sloppy/insufficient/inadequate/lax/casual/careless/questionable/deficient/shoddy/"
            "little/scant/no/misplaced/excessive/limited",
            r"(?:poor|bad|weak|sloppy|insufficient|inadequate|lax|casual|careless|questionable|deficient|shoddy"
            r"|little|scant|no|misplaced|excessive|limited) (?:[\w-]+ ){0,2}?[\w-]+ on the part of",
        ),
        (
            "We saw a casual attitude from the night crew.",
            "attitude approach behaviour behavior disregard contempt indifference breakdown apathy",
            r"(?:(?:casual|cavalier|lax|careless|sloppy|lazy|arrogant|dismissive|reckless|relaxed|poor|bad|wrong"
            r"|blasé|flippant|hostile|defensive|unprofessional) (?:attitude|approach|behaviou?r)|(?:disregard"
            r"|contempt|indifference|apathy|breakdown)(?: (?:of|for|in|to|about) (?:[\w-]+ ){1,6}?)?) ?(?:from|by"
            r"|within|among|amongst|on the part of|of)",
        ),
        (
            "The whole delay traces back to Jim.",
            "trace/traces/traced/comes/came/boils/boiled+accident/all/breakage/delay/disaster/failure/incident/"
            "issue/mess/outage/problem/thing/this/trouble+accident/boils/breakage/came/comes/delay/directly/"
            "disaster/goes/leads/mess/straight/thing/traced/traces/trouble/went+to down+to+accident/all/breakage/"
            "delay/disaster/failure/incident/issue/mess/outage/problem/thing/this/trouble+accident/boils/breakage/"
            "came/comes/delay/directly/disaster/goes/leads/mess/straight/thing/traced/traces/trouble/went+to",
            r"(?:outage|incident|delay|mess|failure|problem|breakage|thing|trouble|accident|disaster|issue|this"
            r"|all) (?:\w+ )?(?:traces back|can be traced|was traced|comes down|came down|boils down|goes back"
            r"|went back|leads back) (?:straight |directly |all the way )?to",
        ),
        (
            "It went unnoticed by the whole crew.",
            "unnoticed undetected unanswered unread unheeded unseen unacknowledged unchecked",
            r"(?:went|gone|go|goes|was left|were left|remained|stayed) (?:completely |entirely |totally |largely )?"
            r"(?:unnoticed|undetected|unanswered|unread|unheeded|unseen|unacknowledged|unchecked)(?: (?:for|until"
            r"|since) (?:[\w:.-]+ ){1,3}?)? ?by",
        ),
        (
            "I am deeply disappointed in the pilot.",
            "disappointed ashamed appalled disgusted fed frustrated",
            r"(?:am|are|is|was|were|'m|'re) (?:\w+ly |very |so |really |quite |rather |more than a little )?"
            r"(?:disappointed in|disappointed with|disappointed by|ashamed of|appalled by|appalled at|disgusted "
            r"with|disgusted by|fed up with)(?! the way| how| what)",
        ),
        (
            "This one has Jim's fingerprints all over it: well done, Jim.",
            "credit/congratulations/thanks/done/kudos/bravo/applause+a/congratulations/credit/hats/no/slow/thanks/well",
            r"(?:well done,|credit where (?:it's|it is) due:?(?: to)?|congratulations to|a round of applause for"
            r"|slow clap for|hats off to|no thanks to|thanks for nothing,)",
        ),
        (
            "For me this one falls squarely on the pilot.",
            "falls/fell/lands/landed+on",
            r"(?:this|that|it|all of (?:this|that|it)) (?:one )?(?:all )?(?:falls|fell|lands|landed) (?:squarely "
            r"|entirely |solely |mostly |right |back )?on",
        ),
    ),
    *ways(
        Rule(
            name="answers-for-it",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The relay answers for the second pump.",
            reason=reasons.OWNERS,
            rewrite="none",
            subjects=POSSIBLE_OTHERS,
            unless=r"\banswer for all questions\b|" + DENIED + r"(?:answer|bear|blame|responsib\w+|fingerprints)\b"
            r"|\b(?:if|when) (?:you|someone)\b",
        ),
        (
            "The owners must answer for the state of that bridge.",
            "answer",
            r"(?:must|should|will have to|has to|have to|needs to|need to|ought to|will) answer for\b.*",
        ),
        (
            "The minister bears a heavy share of the responsibility.",
            "responsibility/blame/guilt/burden+bear/bears/bore/carries/carry/has/have/shoulder/shoulders/take/takes",
            r"(?:bears?|bore|carries|carry|has|have|shoulders?|takes?) (?:a |an |the )?(?:heavy|large|big|great"
            r"|fair|major|main|lion's|full|sole|heaviest|bulk of the|good) (?:(?:share |part |portion |burden )?"
            r"(?:of )?(?:the )?(?:blame|guilt)\b|(?:share|part|portion|burden) of (?:the )?responsibility\b"
            r"|responsibility for (?:this|that|the (?:\w+ )?(?:outage|failure|loss|incident|accident|mess|delay"
            r"|damage|error|mistake|disaster))\b).*",
        ),
        (
            "The foreman deserves most of the blame.",
            "deserve deserved deserves",
            r"deserves?d? (?:most of |all |all of |much of |some of |every bit of |their share of |his share of "
            r"|her share of )?(?:the |this )?(?:blame|criticism|flak|scorn|reprimand|dressing[- ]down|telling[- "
            r"]off)\b.*",
        ),
        (
            "The board has only itself to blame.",
            "itself/themselves/himself/herself/yourself/yourselves+blame/thank",
            r"(?:only |just )?(?:has|have|had) (?:only |no one but |nobody but |no-one but )?(?:itself|themselves"
            r"|himself|herself|yourself|yourselves) to (?:blame|thank)\b.*",
        ),
        (
            "What the contractor did was plain wrong.",
            "what+built/chose/decided/deployed/did/does/promised/said/shipped/wrote+acceptable/careless/disgrace/"
            "dumb/foolish/inexcusable/joke/mistake/negligent/ok/okay/reckless/right/silly/stupid/unacceptable/"
            "unforgivable/wrong",
            r"(?:did|does|said|wrote|decided|chose|built|shipped|deployed|promised) (?:here |there |that night "
            r"|that day )?(?:was|is) (?:just |plain |plainly |simply |clearly |totally |completely |so |utterly "
            r"|morally )?(?:wrong|stupid|foolish|unacceptable|inexcusable|reckless|careless|dumb|silly|unforgivable"
            r"|negligent|a (?:mistake|disgrace|joke)|not (?:ok|okay|acceptable|right))\b.*",
        ),
        (
            "The owner has no right to change the flag.",
            "right/business/excuse+no",
            r"(?:has|have|had) (?:absolutely |simply )?no (?:right|business|excuse)(?: at all)? (?:to |for )?"
            r"(?:being|touching|changing|running|approving|deploying|deciding|pushing|calling|operating|sailing"
            r"|flying|\w+)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="work-was-bad",
            category=FAULT,
            pattern=r"\b(?P<verb>(?P<agent>(?:(?:the|this|that|our|your|their|his|her|my) (?:[\w@-]{1,20} "
            r"){0,3}?)?[\w@.-]{1,30}(?:'s|s')|his|her|their) <way>)",
            spares="The harbour's response was slow at low tide.",
            reason=reasons.LABEL,
            rewrite="none",
            agents=LIKELY_OTHERS,
            unless=DENIED + r"(?:<faulty>)\b|\b(?:if|whether|when)\b",
        ),
        (
            "The pilot's handling of the turn was careless.",
            "<faulty>",
            r"(?:[\w-]+ ){1,6}?(?:was|were|is|are|has been|have been|seems|seemed|looks|looked)(?: so| very| too| "
            r"rather| quite| frankly| truly| at best| simply| just| plain| beyond| [a-z]+ly|, to put it "
            r"(?:charitably|mildly|politely)(?:,|)|, with respect,|, frankly,){0,3} (?P<adjective>(?!corrupt"
            r"|unresponsive|unreliable|slack|lazy|idle|inflexible|mute|insecure|too |short |bad |cheap|lame|in "
            r"|nuts|ineffective|distracted)<faulty>)\b",
        ),
        (
            "Jim's little experiment cost us the regatta.",
            "'s+cost",
            r"(?:[\w-]+ ){0,3}?(?:experiment|stunt|shortcut|hack|trick|gamble|adventure|idea|decision|choice"
            r"|mistake|error|blunder|carelessness|impatience|hesitation|silence|oversight|inattention|indecision"
            r"|refusal|stubbornness|negligence|haste) (?:has |have )?cost (?:us|me|the (?:team|company|customers?"
            r"|users?)|everyone|everybody)\b.*",
        ),
        (
            "Jim's fingerprints are all over this.",
            "'s+fingerprints",
            r"fingerprints (?:are )?all over\b.*",
        ),
        (
            "The captain's ego got in the way.",
            "'s+ego/pride/hubris/temper/vanity/ambition/greed/laziness/impatience/stubbornness/arrogance",
            r"(?:ego|pride|hubris|temper|vanity|ambition|greed|laziness|impatience|stubbornness|arrogance) (?:got"
            r"|gets|came|comes|stood|stands|knows|cost|led|made|is|was|has|had|took)\b.*",
        ),
        (
            "Their idea of testing is asking the passengers.",
            "'s+idea/version/notion/definition+of",
            r"(?:idea|version|notion|definition|concept|understanding) of (?:[\w-]+ ){1,3}?(?:is|was|seems to be"
            r"|means) (?:to )?(?!\w*thing\b)(?:\w+ing\b|to \w+).*",
        ),
        (
            "The mate's attention had wandered.",
            "'s+attention/mind/eye/eyes/focus/thoughts/head+ball/clouds/drifted/elsewhere/had/has/have/lapsed/not/"
            "somewhere/things/wandered/wandering/were",
            r"(?:attention|mind|eyes?|focus|thoughts|head) (?:had |was |were |has |have )?(?:wandered|wandering"
            r"|drifted|elsewhere|somewhere else|not on the|off the ball|on other things|in the clouds|lapsed)\b.*",
        ),
    ),
    Rule(
        name="got-the-better-of",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:greed|ego|pride|hubris|temper|vanity|ambition|laziness|impatience|curiosity|nerves"
        r"|fear|panic|arrogance|complacency|overconfidence) (?:got|gets) the better of (?P<agent><who>))",
        triggers="better+gets/got/her/his",
        matches="Greed got the better of the captain.",
        spares="The wind got the better of the old mast.",
        reason=reasons.LABEL,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
    ),
)
