"""Rules that set a word for people's faults or virtues into the frames that English has for such words."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    ME,
    PERSON,
    TEAM,
)
from pmfacilitator.language.flag import LABEL, PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

_DEED = (
    r"(?:mistakes?|errors?|blunders?|oversights?|slip(?:-?ups?)?|typos?|bugs?|off-by-ones?|decisions?|choices?"
    r"|moves?|man(?:eu|oeu)v(?:er|re)s?|stunts?|calls?|deploys?|deployments?|changes?|commits?|merges?|push"
    r"(?:es)?|edits?|fix(?:es)?|hacks?|copy-?pastes?|copy and paste|coding|code|work|job|engineering"
    r"|programming|testing|reviews?|handovers?|handling|management|leadership|planning|attitudes?|behaviou?r"
    r"|conduct|response|reaction|approach|answer|comment|excuses?|assumptions?|practices?|neglect|disregard"
    r"|admin(?:istration)?|workmanship|piece of \w+|use of \w+|treatment of \w+|bit of \w+)"
)
_JUDGED = (
    r"(?:stupid|dumb|silly|brain-?dead|careless|idiotic|bone-?head(?:ed)?|embarrassing|sloppy|lazy|laziest"
    r"|sloppiest|dumbest|stupidest|arrogant|negligent|reckless|irresponsible|incompetent|inept|clumsy|foolish"
    r"|thoughtless|mindless|shoddy|slapdash|slipshod|half-?assed|half-?hearted|amateurish|unprofessional"
    r"|cavalier|moronic|asinine|daft|ham-?fisted|inexcusable|unforgivable|pathetic|shameful|disgraceful"
    r"|ill-?judged|ill-?advised|ill-?considered|misguided|short-?sighted|selfish|callous|shameless|rash|hasty"
    r"|unthinking|inattentive|incompetence|heavy-?handed|high-?handed)"
)
_MANNER = (
    r"(?:arrogantly|awkwardly|belatedly|blithely|callously|clumsily|cluelessly|dishonestly|flippantly|grossly"
    r"|haphazardly|heedlessly|idiotically|ignorantly|impatiently|impulsively|incompetently|ineptly|inexplicably"
    r"|irrationally|mechanically|obliviously|rashly|rudely|selfishly|senselessly|shamefully|shoddily|tardily"
    r"|unethically|unfairly|unilaterally|unnecessarily|unprofessionally|unreasonably|unwisely|wrongfully"
    r"|gratuitously|arbitrarily|lazily|sloppily|smugly|cynically|dangerously|unsafely|unlawfully|illegally"
    r"|unforgivably|inexcusably|disgracefully|halfheartedly|half-heartedly|overconfidently|complacently|blindly"
    r"|blissfully|hopelessly|pathetically|woefully|hastily)"
)
_VIRTUOUS = (
    r"(?:cautious|proactive|open|rigorous|vigilant|alert|motivated|responsible|reliable|skilled|skilful|capable"
    r"|patient|helpful|considerate|precise|accurate|quick|fast|assertive|decisive|critical|curious|humble"
    r"|mindful|informed|knowledgeable|receptive|flexible|realistic|strict|consistent|truthful|up-?front"
    r"|communicative|careful|diligent|thorough|attentive|prepared|competent|experienced|disciplined|transparent"
    r"|responsive|honest|professional|organi[sz]ed|focus\w+|committed|accountable|qualified|smart|cooperative"
    r"|respectful|clear|serious|aware|familiar|interested|willing|trained|forthcoming|courageous|brave"
    r"|conscientious|punctual|tactful|polite|sensitive|sympathetic|supportive|accommodating)"
)
_WORTH = (
    r"(?:vigilance|thoroughness|honesty|humility|initiative|caution|concern|curiosity|dedication|determination"
    r"|follow-through|integrity|empathy|courage|patience|precision|motivation|willpower|teamwork|respect for"
    r"|interest in \w+ing|will to|seriousness|conscientiousness|moral fibre|backbone|spine|common decency|due "
    r"care|basic care|proper care)"
)
_FAILING_ALONE = (
    r"(?:apathy|arrogance|carelessness|complacency|cowardice|dishonesty|ego|folly|foolishness|forgetfulness|greed"
    r"|haste|hubris|hypocrisy|idiocy|ignorance|immaturity|impatience|inattention|inattentiveness|incompetence"
    r"|incompetency|indifference|ineptitude|inexperience|irresponsibility|laziness|malice|naivety|negligence"
    r"|overconfidence|recklessness|rudeness|short-?sightedness|sloppiness|stubbornness|stupidity"
    r"|thoughtlessness|vanity|callousness|clumsiness|indiscipline|selfishness|corner[- ]cutting|cutting corners"
    r"|penny[- ]pinching|wishful thinking|tunnel vision|unprofessionalism|mismanagement|poor judge?ment|bad "
    r"judge?ment|dereliction|wilful blindness|willful blindness)"
)
_DENIED = r"\b(?:not|n't|never|no|nobody|neither|nor|without|hardly|instead of|rather than) (?:[\w'-]+ ){0,4}"

VERDICTS = (
    Rule(
        name="faulty-person",
        category=LABEL,
        pattern=r"\b(?:an?|the|some|our|their|your|this|that|these|those|such|by|of|another|one|two|for|with|too "
        r"many|other) (?:very |rather |so |totally |completely |slightly |obviously |clearly |few |bunch of )?"
        r"(?P<verb>(?P<adjective><faulty>)(?:,? (?:and )?[\w-]+)?? (?P<agent>(?:[\w-]{1,20} ){0,2}[\w-]{2,20}))"
        r"(?=[.,;:!?)]|$| [a-z@])",
        triggers="<faulty>",
        matches="A bumbling electrician pulled the cable.",
        spares="A lazy loader pulled the module.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        agents=frozenset({PERSON, TEAM}),
        unless=r"\bslack and\b|\bmalicious mods?\b|" + _DENIED + r"<faulty>\b|\b<faulty> (?:to|for|of|in|at|with"
        r"|about|from|and then)\b",
    ),
    Rule(
        name="judged-deed",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?P<adjective>{_JUDGED})(?:,? (?:and |but )?[\w-]+){{0,2}}? {_DEED})\b",
        triggers="stupid dumb silly brain braindead dead careless idiotic boneheaded embarrassing sloppy lazy "
        "bonehead laziest sloppiest dumbest stupidest arrogant negligent reckless irresponsible incompetent inept "
        "clumsy foolish thoughtless mindless shoddy slapdash slipshod half halfassed assed halfhearted hearted "
        "amateurish unprofessional cavalier moronic asinine daft hamfisted fisted inexcusable unforgivable "
        "pathetic shameful disgraceful ill illjudged illadvised judged advised considered misguided short "
        "shortsighted sighted selfish callous shameless rash hasty unthinking inattentive heavyhanded handed heavy "
        "high",
        matches="Repairs a dumb copy-paste slip in the tariff.",
        spares="Repairs a lazy import of the tariff code.",
        reason=reasons.LABEL,
        rewrite="drop-word",
        unless=_DENIED
        + rf"{_JUDGED}\b|\bmalicious (?:\w+ ){{0,2}}(?:code|commits?|push\w*|changes?|use of|edits?|response)\b"
        r"|\blazy (?:\w+ )?(?:load\w*|eval\w*|init\w*|import|copy|work|code|fix)\b|\bbugs? happens?\b",
    ),
    Rule(
        name="out-of-failing",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:due to|because of|caused by|down to|result of|out of|through|thanks to|sheer|pure"
        rf"|total|gross|plain|utter|complete|simple|reek\w* of|smack\w* of|signs? of|culture of|case of|example of"
        rf"|product of|act of|kind of|level of|lots? of|full of|put it down to|about|from|blame|by|corporate"
        rf"|criminal|sense of|symptom of|shows?|showed|degree of|mix of|combination of|driven by|with) (?:the |a "
        rf"|some |his |her |their |my |our |your |such |this |pure |sheer |gross |simple |plain |human |general "
        rf"|utter |total |management |corporate |criminal |breathtaking |staggering )*(?:{_FAILING_ALONE}(?:,? "
        rf"(?:and |or )(?:\w+ )?)?)+)\b",
        triggers="apathy arrogance carelessness complacency cowardice dishonesty ego folly foolishness "
        "forgetfulness greed haste hubris hypocrisy idiocy ignorance immaturity impatience inattention "
        "inattentiveness incompetence incompetency indifference ineptitude inexperience irresponsibility laziness "
        "malice naivety negligence overconfidence recklessness rudeness shortsightedness sightedness sloppiness "
        "stubbornness stupidity thoughtlessness vanity callousness clumsiness indiscipline selfishness corner "
        "corners penny wishful tunnel unprofessionalism mismanagement judgement judgment dereliction wilful willful",
        matches="The pump was left open out of forgetfulness.",
        spares="The pump was left open out of caution.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=_DENIED + rf"{_FAILING_ALONE}\b|\bresults? from\b|\betc\b",
    ),
    Rule(
        name="lapse-by-doing",
        category=FAULT,
        pattern=r"\b(?:for|by|after|keeps?|kept|keep|caught|busy) (?:just |simply |always |constantly |again "
        r"|repeatedly |you |him |her |them |everyone )?(?P<verb><lapse-ing>)\b(?P<object>.*)|\b(?:tends?|tended"
        r"|loves?|likes?|seems?|seemed|managed?|manages|decided|chose|continues?|continued|began|started|preferred?"
        r"|prefers?|went on|proceeded|prone|quick|happy|dares?|dared|has|have|had) to (?:just |simply |still )?"
        r"(?P<verb2><lapse>)\b",
        triggers="<lapse-ing> <lapse>",
        matches="The mill made its profit by skimping on the locks.",
        spares="The mill made its profit by working on the locks.",
        reason=reasons.LAPSE,
        rewrite="none",
        unless=r"\bresponsible for (?:merging|approving)\b|\bbanned for\b|"
        + rf"(?:{_DENIED}|\b(?:(?:has|have|had) to|without|stop) )<lapse-or-ing>\b|\b(?:afraid|fear\w*|risk|worr\w+"
        rf"|scared|prevent\w*|avoid\w*|keep\w* (?:us|you"
        r"|me|them|people|anyone) from|protect\w*|stop\w* (?:us|you|me|them|people|anyone)|tempt\w+|instead|if|how "
        r"to|way of|easy|hard|impossible|tend\w* to)\b|\b(?:attack\w*|exploit\w*|hacker\w*|malicious|vulnerab\w+"
        r"|amplif\w+)\b|\bby abusing\b|\bseemed to lose track\b",
    ),
    Rule(
        name="do-not-lapse",
        category=PERSON_TARGETED_ACTION,
        pattern=r"^\W*(?:please |pls |just |and |so |also |action: ?|let's |lets )*(?:don't|do not|never|not|stop"
        r"|no more|quit) (?:ever |just |always |let's )?(?P<verb><lapse-or-ing>\b(?P<object>.*))",
        triggers="<lapse-or-ing>",
        matches="Don't procrastinate on the chores.",
        spares="Don't post pictures of the chores.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\bbikeshed\b|^\W*(?:don't|do not) (?:panic|get carried away|overthink|pretend|waste|overlook"
        r"|underestimate)\b",
    ),
    Rule(
        name="be-virtuous",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"^\W*(?:please |pls |just |and |always |try to |we should |we must |everyone |action: ?|- )*"
        rf"(?P<verb>(?:be|stay|remain|keep|come|act|become|get) (?:more |much |far |better |well |very |extra "
        rf"|always |a bit |a little |much more |to \w+ (?:more |well |better )?)*(?:{_VIRTUOUS}|on time|on your "
        rf"toes|on the ball|hyper-?vigilant|nicer|kinder|smarter)(?=[.,;!]|$| (?:with|when|about|in|to|of|for"
        rf"|before|during|while|next|and|at|on|towards?|if|from)\b)(?P<object>.*))",
        triggers="be stay remain keep come act become get",
        matches="Be on time for the drills.",
        spares="Be sure to ring for the drills.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\bbe (?:respectful (?:to|of|towards?)|responsible for|mindful (?:of|that)|cautious of "
        r"introducing)\b|\bcautious about adding\b|^\W*(?:\w+ )?(?:be|stay|remain|keep) (?:open|aware|clear"
        r"|flexible|consistent|accurate|realistic|precise|patient|informed|prepared|willing|strict|interested|fast"
        r"|quick)\b(?! (?:with people|about your|next time))|^\W*(?:be|stay) (?:aware|informed|open|careful with "
        r"(?:the|this))\b",
    ),
    Rule(
        name="not-virtuous",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:am|is|are|was|were|'s|'re|'m|been|be|seem(?:s|ed)?|looks?|looked|acted|being)(?: "
        rf"not|n't| hardly| never| less than| anything but| far from)(?: been| being| to be)? (?:all |very |really "
        rf"|particularly |exactly |especially |terribly |at all |quite |entirely |fully |sufficiently |properly "
        rf"|always |that |as |so |so much as |remotely |nearly |even |that |too )*{_VIRTUOUS}(?: enough)?)\b(?!-| "
        rf"that\b| whether\b| if\b| what\b| how\b| why\b| to (?:me|us|anyone|everyone|\w+ers?)\b)",
        triggers="not isn't aren't wasn't weren't hardly never less anything far",
        matches="The lookout was not very alert.",
        spares="The gauge was not very accurate.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM}),
        unless=r"\?\W*$|\b(?:if|when|whether|unless|because|since|users?|customers?|clients?|everyone|anyone|nobody"
        r"|no one|people)\b (?:\w+ )?(?:is|are|was|were)(?:n't| not)\b|\b(?:not|n't) (?:\w+ )?(?:aware|familiar"
        r"|informed|clear|interested|trained|experienced|willing|quick|fast|open|prepared|critical|able)\b(?! "
        r"enough)",
    ),
    Rule(
        name="lack-of-worth",
        category=LABEL,
        pattern=rf"\b(?P<verb>(?:lack of|lacks?|lacked|lacking|no sense of|want of|absence of|not enough"
        rf"|insufficient|so little|zero|more) (?:any |basic |proper |due |the |real |sufficient |enough |adequate "
        rf")*{_WORTH})\b",
        triggers="vigilance thoroughness honesty humility initiative caution concern curiosity dedication "
        "determination follow integrity empathy courage patience precision motivation willpower teamwork respect "
        "interest will seriousness conscientiousness fibre backbone spine decency care",
        matches="The root cause is a lack of vigilance.",
        spares="The root cause is a lack of voltage.",
        reason=reasons.LABEL,
        rewrite="none",
        unless=_DENIED
        + r"(?:lack|absence)\b|\bmore (?:concern|caution|precision|respect for|will to|interest in)\b|\black(?:s|ed"
        r"|ing)? (?:of )?(?:\w+ )?(?:precision|integrity)\b(?! (?:by|from|of (?:the )?(?:team|management)))",
    ),
    Rule(
        name="in-a-bad-manner",
        category=FAULT,
        pattern=rf"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)(?<!got\s)\b(?P<verb>{_MANNER} "
        rf"(?:had |has |have )?(?:<irregular-past>|[a-z-]{{3,16}}ed|(?:de|re|over|up|by|ap|ig)?[a-z]{{3,12}}(?:s"
        rf"|es))\b(?! by\b)(?P<object>.*)|(?:<irregular-past>|[a-z-]{{3,16}}ed)\b[^.;,]{{0,50}}? {_MANNER}(?=[.,;!]"
        rf"|$| (?:and|in|by|during|when|at|on)\b))",
        triggers="arrogantly awkwardly belatedly blithely callously clumsily cluelessly dishonestly flippantly "
        "grossly haphazardly heedlessly idiotically ignorantly impatiently impulsively incompetently ineptly "
        "inexplicably irrationally mechanically obliviously rashly rudely selfishly senselessly shamefully "
        "shoddily tardily unethically unfairly unilaterally unnecessarily unprofessionally unreasonably unwisely "
        "wrongfully gratuitously arbitrarily lazily sloppily smugly cynically dangerously unsafely unlawfully "
        "illegally unforgivably inexcusably disgracefully halfheartedly heartedly overconfidently complacently "
        "blindly blissfully hopelessly pathetically woefully hastily",
        matches="The mayor belatedly closed the gate.",
        spares="The timer needlessly closed the gate.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=KNOWN_OTHERS | {ME},
        unless=r"\b(?:noticed|reported|found|saw|discovered|frantically (?:tried|worked|searched|looked)|users?"
        r"|customers?)\b",
    ),
)
