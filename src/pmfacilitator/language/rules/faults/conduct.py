"""Rules that rest on who is spoken of and how, rather than on a list of verbs."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    MAYBE,
    ME,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    UNLISTED,
    YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_EMOTION_OR_OUTCOME = (
    r"(?:forget|forgotten|miss|ignore|overlook|neglect|break|delete|skip|rush|panic|cheat|mislead|hide|see|seen"
    r"|seem|have|had|has|feel|felt|receive|received|get|got|find|found|want|wanted|need|needed"
    r"|experience|experienced|report|reported|encounter|encountered|lose|lost|mean|meant|intend|intended"
    r"|require|appear|suffer|perform|access|be|been|work|worked|reproduce|suspend|exist|happen|happened|know"
    r"|known|complain|expect|expected|observe|observed|like|use|used|fail|failed|feel|own|make|made it|cause"
    r"|caused|blame|hear|heard|become|matter|succeed|affect|impact|actually cause|hurt|introduce|introduced|do "
    r"anything wrong|did|find|identify|contain|even exist|lie|stop|yell|shout|scold|punish|judge|fire|think it)"
)

CONDUCT = (
    Rule(
        name="somebody-did-not",
        category=FAULT,
        pattern=r"\b(?<!must\s)(?<!shall\s)(?P<verb>(?:did not|didn't|never|(?:has|have|had|still has|still "
        r"have)(?: still)? not|hasn't"
        r"|haven't|hadn't) (?:<adv>)(?P<object>(?!as\b|in\b|on\b|at\b|by\b|for\b|to\b|a\b|an\b|the\b|"
        + _EMOTION_OR_OUTCOME
        + r"\b)[a-z][a-z-]{1,20}\b.*))",
        triggers="not/didn't/never/hasn't/haven't/hadn't+did/didn't/had/hadn't/has/hasn't/have/haven't/never/still",
        matches="The vendor never returned our calls.",
        spares="The vendor did not see any packet loss.",
        reason=reasons.OMISSION,
        rewrite="not-done",
        subjects=frozenset({PERSON, TEAM}),
        unless=r"\bnot (?:detect|notice|find|discover|spot|identify) any\b|"
        r"\b(?:has|have|had) not (?:yet )?(?:released|published|announced|been|replied|responded"
        r"|confirmed)\b|\b(?:ensures?|make sure|making sure|certain|so that|guarantees?|means|mean) "
        r"[^.]*\bnever\b|\bnot (?:buy into|agree|object"
        r"|vote|like|want|support)\b|\b(?:if|when|whether|unless|in case|why|confirm\w*|ensure|so that|that "
        r"way) \b.*\b(?:not|\w+n't|never)\b|\buntil\b[^,;]*\b(?:not|\w+n't|never)\b|\b(?:every\w+|any\w+|people"
        r"|users?|customers?|nobody|no one) (?:\w+ )?(?:did|has|have|had|never)|\bnever (?:before|again|meant)\b"
        r"|\bnever [a-z]+ .*\bbefore\b|\bnot yet\b|\byet\b|\bat least\b|\b(?:accepts|gets|stops|sees"
        r"|moves)\b.*\band never\b|\b(?:not|\w+n't) (?:name|identify|comment|elaborate|disclose|say) |\bthe "
        r"company (?:did not|has not) (?:disclose|say|comment)\b|\b(?:not|\w+n't) (?:allow(?! enough)|take long|go "
        r"well|panic|hesitate|only|just)\b|\bnever (?:yelled|shouted|scolded|judged|blamed|punished)\b|\bin ways "
        r"(?:that )?(?:he|she|they|you|people)\b|(?:\bnot|n't) plan to\b",
    ),
    Rule(
        name="did-it-badly",
        category=FAULT,
        pattern=r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)(?<!got\s)\b(?P<verb><past>)\b"
        r"(?P<object>(?: [\w'/.-]{1,30}){1,8}? (?:(?:incorrectly|improperly|wrongly|erroneously)(?!-)|backwards|in "
        r"(?:the )?(?:reverse|wrong) (?:order|direction|place)|at the wrong (?:time|moment|place)|in the middle of "
        r"(?:our|the|a|my|peak|business)|upside down|too (?:early|soon|late|quickly|fast)|by mistake|straight (?:to"
        r"|into|on|in) (?:main|master|prod|production|trunk|live))\b.*)",
        triggers="incorrectly/improperly/wrongly/erroneously/backwards/reverse/wrong/upside/too/mistake/straight"
        "+at/backwards/by/erroneously/improperly/in/incorrectly/straight/too/upside/wrongly+backwards/direction/"
        "early/erroneously/fast/improperly/incorrectly/late/middle/mistake/moment/order/place/quickly/reverse/soon/"
        "straight/trunk/upside/wrong/wrongly",
        matches="The nurse programmed the pump incorrectly.",
        spares="The firmware programmed the pump incorrectly.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\b(?:noticed|reported|found|saw|discovered|suspected|identified|explained|showed|confirmed|fixed"
        r"|said|realised|realized|corrected)\b",
    ),
    Rule(
        name="pushed-straight-to",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:push(?:ed|es)?|merge[ds]?|deploy(?:ed|s)?|ship(?:ped|s)?|commit(?:ted|s)?|went"
        r"|release[ds]?|cowboy(?:ed|s)?)(?: [\w'.-]{1,20}){0,5}? (?:straight|directly) (?:to|into|on|in) (?:the )?"
        r"(?:main|master|prod|production|trunk|live)\b.*)",
        triggers="straight/directly+live/main/master/prod/production/trunk",
        matches="Somebody pushed straight to main.",
        spares="The bot pushed straight to main.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | UNLISTED | {ME},
        unless=r"^\W*\d{1,2}:\d\d\b|\b(?:was|were|been|is|are|be|being|get|got|gets) (?:\w+ )?(?:pushed|merged"
        r"|deployed|shipped|committed|released)\b",
    ),
    Rule(
        name="acted-without",
        category=FAULT,
        pattern=r"\b(?P<verb><past>|(?:been|was|were|is|are|kept|keeps?) [a-z]+ing)\b(?P<object>(?:[^.;:]|[.:]"
        r"(?=\w)){0,90}? (?:without (?:a |an |any |even |ever |first |prior |proper |the |so much as )*"
        r"(?:<duty-ing>\b|providing|obtaining|getting|securing|saving|bothering|thinking|waiting|giving|getting"
        r"|communication|coordination|word|heads-up|discussion|explanation|agreement|consent|notification"
        r"|deprecation|announcement|migration path|rollback|where clause|dry run|second thought|feature flag|regard"
        r"|plan)\b.*|(?:even though|knowing (?:that|full well|it|this)|in spite of|despite|anyway(?=[.!,]|$)"
        r"|regardless(?=[.!,]|$)).*))",
        triggers="without though knowing spite despite anyway regardless",
        matches="The data team changed the schema without any communication.",
        spares="The broker changed the schema without any communication.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\b(?:saw|observed|found|stated|said|claimed|announced|prevented|explained|wrote that) (?=.*\b"
        r"(?:despite|without|even though)\b)|\b(?:re(?:started|verted|covered|stored|solved|placed|ported|covered)"
        r"|fixed|completed|managed|succeeded|noticed|detected|landed|improved|continued to work|worked|helped|kept"
        r"|stayed|able to)\b|\bwithout (?:having to|needing|causing|losing|waiting|affecting|restarting|breaking"
        r"|touching|changing|interrupting|knowing|further|being able|blaming)\b|\bdespite (?:the )?(?:best|efforts"
        r"|having)|\b(?:if|when|your address|by some chance)\b.*\byou\b",
    ),
    Rule(
        name="and-told-nobody",
        category=FAULT,
        pattern=r"\b(?:and|but|then) (?:then )?(?P<verb>(?:told (?:no one|nobody|no-one)|kept (?:it|this|that|quiet"
        r"|silent)(?: to (?:themselves|himself|herself))?|(?:never|did not|didn't) (?:tell|told|mention|hand|check"
        r"|look|come|follow|verify|update|announce)\w*|forgot (?:about|to|it|that)|left it at that|hoped for the "
        r"best|walked away|looked the other way|stuck (?:us|ops|me)|did nothing)\b.*)",
        triggers="told/kept/never/not/didn't/forgot/left/hoped/walked/looked/stuck/nothing+and/but/then+announce/"
        "check/come/did/didn't/follow/forgot/hand/herself/himself/hoped/kept/left/look/looked/mention/never/"
        "nothing/ops/quiet/silent/stuck/tell/then/told/update/verify/walked",
        matches="A colleague disabled the alert and told nobody.",
        spares="The job disabled the alert and kept it silent.",
        reason=reasons.OMISSION,
        rewrite="none",
        subjects=frozenset({YOU, PERSON, TEAM, MAYBE}),
    ),
    Rule(
        name="did-what-harmed",
        category=FAULT,
        pattern=r"\b(?P<verb><past>)\b(?P<object>(?: [^;:,]{2,70}?)?,? (?:(?:that|which) |and (?:then |now "
        r"|thereby |promptly |immediately )?(?:it |that |this )?|and (?:now )?(?:every|all|the) [^;:,]{2,50}? |so "
        r"(?:now )?[^;:,]{2,50}? |thereby |thus )(?:[a-z]+ly |then )?(?:broke|breaks|crashed|crashes|locked"
        r"|introduced|took (?:down|out"
        r"|the)|brought (?:down|the)|deleted|wiped|corrupted|killed|overloaded|exhausted|leaked|caused|causes"
        r"|causing|breaking|killing|locking|gets? (?:a |an )?(?:5\d\d|4\d\d|errors?)|fails|(?:is|are) (?:down"
        r"|broken|failing))\b.*)",
        triggers="that/which/and/so/thereby/thus+blocked/blocks/breaking/breaks/broke/broken/brought/caused/causes/"
        "causing/corrupted/crashed/crashes/deleted/down/error/errors/exhausted/failing/fails/gets/introduced/"
        "killed/killing/leaked/locked/locking/out/overloaded/took/wiped+are/breaking/breaks/broke/brought/caused/"
        "causes/causing/corrupted/crashed/crashes/deleted/exhausted/fails/get/gets/introduced/is/killed/killing/"
        "leaked/locked/locking/overloaded/took/wiped",
        matches="George wrote a query that locked the whole table.",
        spares="The optimizer wrote a query that locked the whole table.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=frozenset({ME, YOU, PERSON, TEAM, MAYBE}),
        unless=r"\bi (?:\w+ )?(?:worked|lived|spoke|talked|met) (?:with|beside|for)\b|"
        r"\b(?:got|fell|were|was) (?:sick|ill)\b|\b(?:broke|breaks?|broken) (?:out|down|up|off)\b"
        r"|\bprevented\b|\b(?:re(?:verted|programmed|covered|stored|solved|placed|ported)|fixed|found|noticed"
        r"|identified|detected|discovered|saw|spotted|realised|realized|investigated|confirmed|disabled|removed"
        r"|reverted|rolled back|asked|reported|mentioned|said|wanted|reproduced|tested|user|attacker|if)\b",
    ),
    Rule(
        name="looks-like-somebody",
        category=FAULT,
        pattern=r"\b(?:looks? like|turns out|turned out|apparently|seems (?:like|that)|seems|rumou?r has it|i "
        r"(?:think|bet|suspect|guess)|pretty sure|it all started when|(?:problem|mistake|trouble|issue) (?:was|is) "
        r"that|(?:happened|broke|started|failed|down|happens) (?:because|when|after)),? (?:that )?(?P<verb>"
        r"(?P<agent><who>) (?:<adv>)(?:had |has |have )?(?:<adv>)(?:<past>|been \w+ing)\b(?P<object>.*))",
        triggers="looks look turns turned apparently seems rumour rumor bet suspect guess think pretty+sure "
        "problem/mistake/trouble/issue+that happened/broke/started/failed/down/happens+after/because/when",
        matches="Looks like someone pushed a debug build.",
        spares="Looks like the bot pushed a debug build.",
        reason=reasons.ACT,
        rewrite="none",
        agents=frozenset({PERSON, TEAM, MAYBE}),
        unless=r"\bseems? like an? \w+ more\b|\b(?:said|says|meant|asked|told|mentioned)\b|\b(?:might|may|could"
        r"|would) be (?:\w+ )?\w+ed\b|\bturn(?:s|ed) out\b(?!.*\b(?:<act-past>)\b)|\bturn(?:s|ed) out\b.*\b"
        r"(?:rolled back|restored|restarted|followed|confirmed|started|wrote|decided|had not been|was|were|is"
        r"|increased|turned off)\b|\b(?:users?|customers?|reported|realised|realized|loaded|noticed|fixed|found"
        r"|already|resolved|reverted|asked|mentioned|opened|raised|requested|acknowledged|helped|identified"
        r"|configured|suggested|joined|answered|proposed|wanted|needed|tried|used|improved|improvements?)\b|\?\W*$"
        r"|\b(?:went|logged|looked|opened) on\b|\bwent on the\b|\banyone who had\b|\b(?:upgraded|installed"
        r"|downloaded|updated) (?:from|to)\b|\b(?:people|everybody|everyone) (?:need|is|are)\b",
    ),
    Rule(
        name="you-broke",
        category=FAULT,
        pattern=r"^\W*(?:(?:once again|again|so|and|but|because|well|ok|@[\w-]+),? )?(?P<verb>you(?: guys| folks| "
        r"people| all| lot)?(?: (?:on|in|from|at|over) (?:the )?[\w-]{1,20})?(?: just| also| again)? (?:broke"
        r"|ignored|promised|merged a|never|shipped|skipped|disabled|pushed (?:a |an |the |this |that |to|it)|ruined"
        r"|deleted|dropped|let)\b(?P<object>.*)|you(?: guys)? (?:said|told (?:us|me)|claimed|assured (?:us|me)"
        r"|promised|swore) (?:that )?(?:it|this|that|everything|the \w+) (?:was|is|would|had|were)\b.*|(?:told"
        r"|warned|asked|begged) you (?:(?:not|never) to|twice|before|about this|so\b|that this|repeatedly|a "
        r"(?:hundred|thousand) times).*)",
        triggers="you",
        matches="You folks shipped it on a Friday.",
        spares="You can ship it on a Friday.",
        reason=reasons.OWNERS,
        rewrite="none",
        unless=r"\bif you\b|\byou never (?:know|need|have)\b",
    ),
    Rule(
        name="warned-you",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:i|we) (?:already |specifically |explicitly )?(?:told|warned|asked|begged|reminded) "
        r"(?P<agent>you|him|her|them|the [\w-]+ (?:team|guys|folks|engineers?)|[\w@-]{2,30}) (?:(?:not|never) to"
        r"|twice|three times|repeatedly|many times|again and again|about this (?:before|weeks|months|last)|a "
        r"(?:hundred|thousand|million) times)\b.*)",
        triggers="told/warned/asked/begged/reminded+i/we",
        matches="I told you not to touch that.",
        spares="We told the scheduler not to touch that.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="poor-work-of",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>(?:(?:the|this|that|our|your|their|his|her|my) (?:[\w@-]{1,20} "
        r"){0,3}?)?[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my) (?:own |continued |subsequent |initial )?(?:"
        r"(?:improper|inadequate|inappropriate|insufficient|poor|delayed|belated|excessive|premature|careless"
        r"|reckless|mistaken|faulty|unauthori[sz]ed|unsafe|negligent|ineffective|deficient|lax|intentional"
        r"|deliberate|complete|utter|chronic|terrible|awful|lousy|shoddy|incorrect|wrong) (?!result|value|response "
        r"code|performance|health|version|config)\w+|(?:fatal|costly|grave|honest|big|huge) (?:mistake|error)"
        r"|failure to \w+|(?:decision|choice|attempt) (?:to|not to) \w+(?=.*\b(?:error|mistake|wrong|led|caused"
        r"|cost|resulted|decisive|fatal)\b)|fat fingers?|sloppiness|disregard|indifference|inaction|silence"
        r"|stubbornness|incompetence|inattention|(?:over)?confidence|complacency|neglect)\b.*)",
        triggers="'s+improper/inadequate/inappropriate/insufficient/poor/delayed/belated/excessive/premature/"
        "careless/reckless/mistaken/faulty/unauthorized/unauthorised/unsafe/negligent/ineffective/deficient/lax/"
        "intentional/deliberate/complete/utter/chronic/terrible/awful/lousy/shoddy/incorrect/wrong/fatal/costly/"
        "grave/honest/big/huge/failure/decision/choice/attempt/fat/sloppiness/disregard/indifference/inaction/"
        "silence/stubbornness/incompetence/inattention/confidence/overconfidence/complacency/neglect",
        matches="The captain's inadequate planning led to fuel exhaustion.",
        spares="The cluster's inadequate memory led to evictions.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\byour complete\b|\btheir (?:complete|own|initial|health|performance)\b|\bcomplete (?:list|set"
        r"|recovery|review)\b|\byour continued\b",
    ),
    Rule(
        name="mistakes-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:mistakes?|errors?|blunders?|oversights?|failures?(?: to [\w ]{2,40}?)?|fat[ "
        r"-]fingers?|sloppiness|omissions?|lapses?|slip|misstep|carelessness|negligence|shortcuts?|screw-?ups?"
        r"|typos?)(?: (?:was|were|is))?(?: (?:made|committed|introduced|caused))?(?: here)?(?:,? (?:mostly|most of "
        r"(?:them|it)|all of (?:them|it)|largely|partly))? (?:by|on the part of|on (?=\w+'s part)) (?P<agent><who>)\b)",
        triggers="mistake/mistakes/error/errors/blunder/blunders/oversight/oversights/failure/failures/finger/"
        "fingers/sloppiness/omission/omissions/lapse/lapses/slip/misstep/carelessness/negligence/shortcut/"
        "shortcuts/screwup/screwups/typo/typos+all/by/here/largely/most/mostly/on/partly",
        matches="The mistake was made by the shift supervisor.",
        spares="The error was caused by a missing index.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
        unless=r"\bhuman error\W{0,3} by [a-z]+ [a-z]+\W*$|\bguide to\b|\b(?:fixed|found|noticed|reported|corrected"
        r"|spotted|seen|observed|resolved|detected|reported) by\b|\b(?:not|never|\w+n't)\b|\berrors? (?:was |were "
        r"|is )?(?:reported|seen|made visible)|\binto failure by\b|\bfailures? by [a-z]+ [a-z]+ is a\b|\berrors? "
        r"by humans are\b",
    ),
    Rule(
        name="classic-team",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:^\W*(?:ah,? |oh,? |yeah,? |so )?(?:classic|typical|good old|leave it to|trust)|"
        r"(?:that's |this is |is )?(?:so |just )?(?:classic|typical (?:of|for)|just like)) (?P<agent><who>)"
        r"(?=[.,;!?:]|$| to\b| again\b| -| behaviou?r| move| stuff))",
        triggers="classic/typical/like/old/leave/trust+ah/classic/good/just/leave/oh/that's/trust/typical/yeah",
        matches="Classic dba team, approve everything and check nothing.",
        spares="Classic load balancer, three backends.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\b(?:looks?|feels?|sounds?|works?|acts?|behaves?) just like\b|^\W*(?:test|treat|do|use|think|write"
        r"|review|plan) .*\bjust like\b|\bjust like [\w@-]+ (?:said|says|did|mentioned|explained)\b|\bjust like "
        r"you\b|\bleave it to [\w@' -]{2,40} to (?!forget|miss|break|overlook|ruin|lose|drop|mess|make|find|get)\w+",
    ),
    *ways(
        Rule(
            name="habits-of-a-team",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)\b(?P<object>.*)",
            spares="The broker keeps pushing features to the edge.",
            reason=reasons.TRAIT,
            rewrite="none",
            subjects=POSSIBLE_OTHERS,
            unless=r"\b(?:keeps?|kept) (?:us|everyone) (?:updated|informed)\b|\b(?:keeps?|kept) (?:updat|inform"
            r"|post)ing",
        ),
        (
            "The vendor throws it over the wall.",
            "dump/dumped/dumping/dumps/lob/lobs/throw/throwing/throws/tosse/tossed/tosses+call/everyone/me/ops/"
            "support/us/wall",
            r"(?:throws?|throwing|dumps?|dumping|dumped|tosses?|tossed|lobs?) [\w' -]{1,30}?(?:over the wall|on "
            r"(?:us|ops|support|the on-call|everyone|me))",
        ),
        (
            "The vendor keeps changing things.",
            "keep/keeps/kept+breaking/broken/change/changes/deadline/deadlines/feature/features/goal/goalposts/"
            "pressure/same/scope/stuff/things/untested/us",
            r"(?:keeps?|kept) (?:\w+ly )?[a-z]+ing (?:deadlines?|pressure|features?|us|things|stuff|changes?|the "
            r"same|untested|broken|breaking|scope|goal ?posts)",
        ),
        (
            "Leadership has been ignoring it.",
            "breaking/delaying/dragging/ignoring/neglecting/putting/sitting/skipping/stalling+been",
            r"(?:has|have|had) been (?:\w+ly )?(?:ignoring|neglecting|breaking|sitting on|putting off|delaying"
            r"|dragging|stalling|skipping)",
        ),
        (
            "They left us with the bill.",
            "leave/leaves/left+call/clean/dark/deal/everyone/fix/guessing/hanging/holding/me/ops/others/pick/"
            "stranded/support/us",
            r"(?:left|leaves?) (?:us|ops|everyone|me|support|others|the on-call)\b.{0,40}?\b(?:holding|with|to "
            r"(?:clean|deal|pick|fix)|hanging|in the dark|guessing|stranded)",
        ),
        (
            "They left out half of it.",
            "leave/leaves/left+out",
            r"(?:left|leaves?) out (?:half|most|some|the|all|a|an)",
        ),
        (
            "The vendor put profit before safety.",
            "bonuses/cost/costs/deadlines/features/growth/money/numbers/profit/profits/revenue/sales/shareholders/"
            "speed/target/targets+above/ahead/before/over",
            r"(?:put|puts|placed?|prioriti[sz]ed?|valued?|chose) (?:profits?|speed|features|deadlines|sales|money"
            r"|revenue|costs?|targets?|growth|numbers|shareholders|bonuses) (?:before|above|ahead|over)",
        ),
        (
            "They promised us never to do it again.",
            "promised",
            r"promised \w+ .{0,40}\b(?:impossible|never|too early|last)",
        ),
        ("The mate locked us out.", "locked+out", r"locked (?:everyone|everybody|us|me) out"),
        ("They made us rush.", "rush/ship/skip/wait+made", r"made (?:us|everyone|me) (?:skip|rush|ship|wait)"),
    ),
    Rule(
        name="let-through",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:let|waved|passed|signed|nodded|cleared|approved) (?:a|an|the|this|that|it|such|his"
        r"|her|their|two|three|four|several|many)(?: [\w-]{1,20}){0,4}? (?:through|nobody|no one|untested|unread"
        r"|blindly|without)\b.*)",
        triggers="let/waved/passed/signed/nodded/cleared/approved+blindly/nobody/one/through/unread/untested/w/without",
        matches="The QA department let a broken build through.",
        spares="The gate let a broken build through.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS,
    ),
)
