"""Rules about reproaches: wonder at others, doubt, and what was theirs to do."""

from pmfacilitator.language.cast import (
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    MAYBE,
    ME,
    NOBODY,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    WE,
    YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import FAULT, Rule

_WONDER = (
    r"(?:strange|weird|odd|amazing|incredible|unbelievable|crazy|insane|baffling|mind-?boggling|shocking|shocked"
    r"|amazed|surprised|surprising|appalled|appalling|ridiculous|absurd|disappointing|disappointed|inexplicable"
    r"|unthinkable|unfathomable|inconceivable|astounding|inexcusable|outrageous|hilarious|telling|astonishing"
    r"|astonished|infuriating|embarrassing|pathetic|unacceptable|shameful|unforgivable|incomprehensible"
    r"|laughable|disgraceful|beyond me)"
)
REPROACHES = (
    Rule(
        name="destroyed-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:deleted|dropped|wiped|erased|overwritten|truncated|unplugged|mangled|nuked|screwed "
        r"up) by (?P<agent><who>))(?=[.,;!?]|$| who\b| in\b| on\b| while\b| during\b| when\b)",
        triggers="deleted/dropped/wiped/erased/overwritten/truncated/unplugged/mangled/nuked/screwed+by",
        matches="The database was dropped by one of our DBAs.",
        spares="The database was dropped by the cleanup job.",
        reason=reasons.OWNERS,
        rewrite="passive",
        agents=frozenset({ME, YOU, PERSON, TEAM}),
    ),
    Rule(
        name="once-again",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:once again|yet again|as usual|as always),? (?P<agent><who>) (?:<adv>)(?:had |has "
        r"|have |is |are |was |were )?(?:<adv>)(?:<irregular-past>|[a-z]{2,16}(?:ed|ing)|didn't|did not)\b.*)",
        triggers="again/usual/always+as/once/yet",
        matches="Once again the data team changed the schema.",
        spares="Once again the nightly job changed the schema.",
        reason=reasons.TRAIT,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\b(?:reported|noticed|fixed|paged|joined|saved|confirmed|investigat\w+|restarted|resolved)\b",
    ),
    Rule(
        name="too-much-access",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:gave|granted|handed(?: out)?|gives|hands out|giving) (?:everyone|everybody"
        r"|every \w+|an? (?:intern|junior|trainee|contractor)(?: \w+)?|the (?:intern|trainee|junior|new (?:guy"
        r"|hire))|half the \w+)(?: [\w-]+){0,3}? (?:rights|access|permissions?|root|admin|privileges|keys?"
        r"|passwords?|credentials)\b.*)",
        triggers="gave/granted/handed/gives/hands/giving+access/admin/credentials/key/keys/password/passwords/"
        "permission/permissions/privileges/rights/root",
        matches="DevOps gave everyone admin rights.",
        spares="The default role gave everyone admin rights.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME},
    ),
    Rule(
        name="took-them-hours",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:took|takes) (?P<agent><who>) (?:[\w-]+ ){1,5}?to (?:even |finally |actually |so "
        r"much as )?(?:admit|open|bother|respond|react|reply|acknowledge|answer|escalate|notice|reali[sz]e|call"
        r"|page|look|wake up|get (?:back|online|out)|show up|join|say|tell|apologi[sz]e|think of|figure|find out"
        r"|pick|understand|come back|do (?:anything|something))\b.*)",
        triggers="took/takes+acknowledge/admit/answer/apologise/apologize/bother/call/come/do/escalate/figure/find/"
        "get/join/look/notice/open/page/pick/react/realise/realize/reply/respond/say/show/tell/think/understand/wake",
        matches="It took Helena an hour to even answer the door.",
        spares="It took the node forty minutes to respond.",
        reason=reasons.SLOW,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="fine-until",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:fine|ok|okay|well|stable|great|perfectly|green|working) (?:\w+ ){0,3}?(?:until"
        r"|before|till) (?P<agent><who>) (?:touched|decided|started|came|got|changed|messed|merged|pushed|took over"
        r"|joined|tidied|broke|had)\b.*|(?P<again>(?:is|it's|it is|was) always) (?P<agent2>them|you|him|her|us)"
        r"(?=[.,!]|$))",
        triggers="until before till always",
        matches="The lift was running well until Joana touched it.",
        spares="This was working fine before the cache started to fill.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
    ),
    Rule(
        name="sarcasm",
        category=FAULT,
        pattern=r"(?:^\W*|[.!,] )(?P<verb>how (?:nice|kind|thoughtful|clever|convenient|generous|typical) of "
        r"(?P<agent2><who>) to .*|(?:great|nice|good|brilliant|excellent|amazing|fantastic|lovely|stellar|superb"
        r"|bravo|well done|congrats|congratulations|kudos|slow clap|thanks(?: a lot| so much)?|thank you)(?: "
        r"(?:work|job|going|one|thinking|move))?,? (?:to |for (?!the (?:report|help|fix|pr|feedback|quick|review"
        r"|update|info|patch|heads))|@)?(?P<agent><who>)(?=[.,!]|$| (?:for|who|another|you)\b)(?:.*\b(?:another"
        r"|ruined|again|broke\w*|down|dead|\w*brick\w*|delet\w+|killing|breaking|crashing|losing|dropping|lost"
        r"|nobody|no one|made my (?:day|week|night)|gone|useless|fail\w*|deleted|crash\w*|pushed|wiped|who "
        r"(?:pushed|deleted|drilled|unplugged|broke|merged|forgot))\b.*))",
        triggers="how kind thoughtful clever convenient generous great nice good brilliant excellent amazing "
        "fantastic lovely stellar superb bravo done congrats congratulations kudos clap thanks thank",
        matches="Great work, harbour team, another Sunday ruined.",
        spares="Great work, platform team, the queue is empty again.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\bthanks,? (?:to )?(?:everyone|all|everybody) (?:who|for)\b|\bthanks to all\b|\b(?:fixed|saved"
        r"|restored|caught|found|helped|recovered|empty|back up)\b",
    ),
    Rule(
        name="nobody-over-there",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:no one|no-one|nobody|not one of the \w+(?: \w+)?|not a single \w+) (?:over )?(?:in"
        r"|on|at|from|over there|there) ?(?:the )?(?:[\w-]{1,20} ){0,3}?(?:<adv>)(?:noticed|saw|spotted|bothered"
        r"|thought|asked|checked|looked|read|opened|tested|answered|cared|knew|knows|picked up|picks up|owns)\b.*"
        r"|never once (?:has|have|did) .*|not one of the (?:\w+ ){1,3}(?:opened|read|looked|asked|checked|noticed"
        r"|saw|tested|questioned)\b.*)",
        triggers="noticed saw spotted bothered thought asked checked looked read opened tested answered cared knew "
        "knows picked picks owns once questioned",
        matches="No one in dispatch noticed that the map was old.",
        spares="No one in the room was hurt.",
        reason=reasons.LAPSE,
        rewrite="none",
        unless=r"\bso that\b",
    ),
    Rule(
        name="strange-that-they",
        category=FAULT,
        pattern=rf"\b(?P<verb>{_WONDER}(?: to (?:me|us|everyone)| for me)?,? (?:(?:that|how|to see(?: that| how)?"
        rf"|when) |(?=(?:they|he|she|you|nobody|no one|someone|anyone)\b))(?P<agent>(?:<det>(?:[\w@-]{{1,30}} "
        rf"){{0,4}}?)?[\w@'-]{{1,30}}) (?:\w+ly |still |just |even |also )?(?:(?<=nobody\s)[a-z]+ed\b|"
        rf"(?<=no\sone\s)[a-z]+ed\b|<not>|has no|have no|had no|keeps?|kept|would|thinks?|thought|lets?|allowed"
        rf"|decided|chose|takes?|took|ignored?|refuse[sd]?|waited|blame[sd]?|claims?|claimed|pretends?|needs?"
        rf"|needed|runs?|ran)\b.*)",
        triggers="inexplicable unthinkable unfathomable inconceivable astounding strange weird odd amazing "
        "incredible unbelievable crazy insane baffling boggling mindboggling shocking shocked amazed surprised "
        "surprising appalled appalling ridiculous absurd disappointing disappointed inexcusable outrageous "
        "hilarious telling astonishing astonished infuriating embarrassing pathetic unacceptable shameful "
        "unforgivable incomprehensible laughable disgraceful beyond",
        matches="It is odd that they had no second pump.",
        spares="It is odd that the pump had no second valve.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=KNOWN_OTHERS | {MAYBE, NOBODY},
        unless=r"\bcrazy that (?:a|one) single\b|\b(?:not|\w+n't) (?:\w+ )?(?:strange|weird|odd|surprising"
        r"|surprised|shocked|shocking|amazed)\b|\b(?:amazing|incredible) (?:work|job|team|people)\b|\bso "
        r"(?:incredible|amazing) that\b|\btelling (?:me|us|you|them|him|her|people|everyone|someone|that|how)\b",
    ),
    Rule(
        name="doubt-they-even",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:do not|don't|doubt|never) ?(?:think|believe|suppose|imagine|guess)? (?:that )?"
        r"(?P<agent>they|he|she|you|anyone|anybody|any of (?:them|you)|the \w+(?: \w+)?|[\w@-]{2,20}) (?:ever|even"
        r"|actually|really) (?:<known-past>|<known>|[a-z-]{3,16}ed|care|cares|knows?|understands?|tests?)\b.*)",
        triggers="think/believe/suppose/imagine/guess/doubt+actually/even/ever/really",
        matches="I do not think they even opened the manual.",
        spares="I do not think they ever meet on Mondays.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\byou (?:even|actually|really|ever) (?:need|have|want|get|see|use)\b|\b(?:users?|customers?|people"
        r"|anyone|anybody) (?:ever|even|actually|really) (?:uses?|used|needs?|needed|sees?|saw|noticed?|wants?"
        r"|meets?)\b|\bthey (?:ever|actually|really|even) (?:need|meet|use|want|get|see|support|exist|work)\b",
    ),
    Rule(
        name="for-some-reason-thought",
        category=FAULT,
        pattern=r"\b(?P<verb>for (?:some|whatever|god knows what) (?:\w+ )?reason,? (?:thought|decided|chose"
        r"|believes?|believed|assumed|assumes|insists?|insisted|felt|thinks|considered)\b.*|(?:wrongly|mistakenly"
        r"|falsely|naively|foolishly|erroneously|arrogantly) (?:believed|assumed|thought|concluded|supposed"
        r"|expected|trusted|believes|assumes|thinks)\b.*|instead of \w+ing\b.{2,80}?,? ended up \w+ing\b.*|ended "
        r"up \w+ing\b.{2,80}? instead of\b.*|(?:keeps?|kept|has|have|had|maintains?|provides?|provided|offers?"
        r"|offered|wrote|writes|built|runs?|ran) (?:such |some |a |an |really |absolutely |truly )*(?:terrible"
        r"|awful|lousy|abysmal|horrible|dreadful|pathetic|laughable|atrocious|appalling|shoddy|crappy) (?!time|day"
        r"|week|night|weekend|experience|incident|outage|crash|accident|bug|shock|cold)\w+.*|allow(?:ed|s|ing)? "
        r"(?:someone|somebody|anyone|anybody|an? (?:intern|trainee|junior|student|contractor|stranger|outsider"
        r"|amateur)|interns|trainees|juniors|strangers|random \w+)\b.*)",
        triggers="reason wrongly mistakenly falsely naively foolishly erroneously arrogantly ended terrible awful "
        "lousy abysmal horrible dreadful pathetic laughable atrocious appalling shoddy crappy allow allowed allows "
        "allowing",
        matches="The builders for whatever reason believed the gate was shut.",
        spares="The gate for some reason stayed shut.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME, WE},
        unless=r"\b(?:if|when|whether|unless)\b|\bwe (?:\w+ )?(?:allow|have|had|keep|run|ran|built)\w*\b|\b"
        r"(?:users?|customers?|clients?) (?:\w+ )?(?:ended|had|have|wrongly|mistakenly)\b|\ballow(?:s|ed|ing)? "
        r"anyone\b",
    ),
    Rule(
        name="admitted-that-it",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:admit(?:s|ted)?|disclosed|acknowledge[sd]?|conceded|concedes|confessed|reveal(?:s"
        r"|ed)|confirmed|said|announced|reported) (?:that )?(?:it|they) (?:had |has |have |also )*(?:accidentally"
        r"|inadvertently|mistakenly|wrongly|incorrectly|improperly|failed to|forgot|forgotten|overlooked|missed"
        r"|mishandled|botched|neglected|not (?:tested|checked|told|informed|warned|followed|noticed|acted|done"
        r"|verified|reviewed|patched|updated)|did not|didn't) ?(?:\w+).*|admit(?:s|ted)?(?: to)? (?:failing"
        r"|forgetting|making (?:a |an |the |some |many |several )?(?:\w+ )?(?:mistake|error)s?|losing|deleting"
        r"|leaking|neglecting|ignoring|misleading|overlooking|botching|breaking)\b.*)",
        triggers="admit/admits/admitted+botching/breaking/deleting/failing/forgetting/ignoring/it/leaking/losing/"
        "making/misleading/mistakes/neglecting/overlooking/several/they accidentally/inadvertently/mistakenly/"
        "wrongly/incorrectly/improperly/failed/forgot/forgotten/overlooked/missed/mishandled/botched/neglected/not/"
        "didn't+acknowledge/acknowledged/acknowledges/announced/conceded/concedes/confessed/confirmed/disclosed/"
        "reported/revealed/reveals/said+botching/breaking/deleting/failing/forgetting/ignoring/it/leaking/losing/"
        "making/misleading/mistakes/neglecting/overlooking/several/they",
        matches="The mill conceded that it had wrongly drained the pond.",
        spares="The mill conceded that it had drained the pond.",
        reason=reasons.ACT,
        rewrite="none",
        unless=r"\b(?:said|confirmed|reported|announced|disclosed|revealed) (?:that )?(?:it|they|he|she) (?:had "
        r"|has |have |also )*(?:not|did not|didn't) (?:find|see|expect|know|have|believe|think|want|plan|lose"
        r"|receive|suffer)\b",
    ),
    Rule(
        name="that-is-on-them",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:is|was|'s|are|were|lies|lay|sits) (?:all |entirely |solely |squarely |purely "
        r"|completely |100% )?(?:on|with) (?P<agent>(?:<det>(?:[\w@-]{1,30} ){0,3}?)?[\w@'-]{1,30}) for (?:not )?"
        r"(?:\w+ly )?\w+ing\b.*)",
        triggers="for+on/with+is/was/'s/are/were/lies/lay/sits",
        matches="That is all on the vendor for not testing it.",
        spares="That is all on the disk for not losing it.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:is|was|are|were) (?:on|with) (?:call|duty|track|us|schedule|leave)\b",
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
        + rf"(?:{DENIED}|\b(?:(?:has|have|had) to|without|stop) )<lapse-or-ing>\b|\b(?:afraid|fear\w*|risk|worr\w+"
        rf"|scared|prevent\w*|avoid\w*|keep\w* (?:us|you"
        r"|me|them|people|anyone) from|protect\w*|stop\w* (?:us|you|me|them|people|anyone)|tempt\w+|instead|if|how "
        r"to|way of|easy|hard|impossible|tend\w* to)\b|\b(?:attack\w*|exploit\w*|hacker\w*|malicious|vulnerab\w+"
        r"|amplif\w+)\b|\bby abusing\b|\bseemed to lose track\b",
    ),
    Rule(
        name="in-a-bad-manner",
        category=FAULT,
        pattern=r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)(?<!got\s)\b(?P<verb><badly> "
        r"(?:had |has |have )?(?:<irregular-past>|[a-z-]{3,16}ed|(?:de|re|over|up|by|ap|ig)?[a-z]{3,12}(?:s"
        r"|es))\b(?! by\b)(?P<object>.*)|(?:<irregular-past>|[a-z-]{3,16}ed)\b[^.;,]{0,50}? <badly>(?=[.,;!]"
        r"|$| (?:and|in|by|during|when|at|on)\b))",
        triggers="<badly>",
        matches="The mayor belatedly closed the gate.",
        spares="The timer needlessly closed the gate.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=KNOWN_OTHERS | {ME},
        unless=r"\bcasually (?:mention|ask|talk|chat|brows|look|drop|said)|\b(?:noticed|reported|found|saw|discovered"
        r"|frantically (?:tried|worked|searched|looked)|users?|customers?)\b",
    ),
)
