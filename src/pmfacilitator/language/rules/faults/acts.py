"""Rules about what somebody did: the wrong thing, by accident, without a check."""

from pmfacilitator.language.cast import (
    ANYBODY,
    LIKELY_OTHERS,
    MAYBE,
    ME,
    NOBODY,
    NONE,
    PEOPLE,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    THEY,
    WE,
    YOU,
)
from pmfacilitator.language.flag import PERSON_FAULT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

ACTS = (
    Rule(
        name="broke",
        category=FAULT,
        pattern=r"\b(?P<verb>broke\b|breaks|has broken|have broken|had broken|'ve broken|borked|trashed|nuked|hosed"
        r"|bricked|wrecked|ruined|(?:took|takes|knocked) out (?=(?:the|a|an|our|all|both) )|(?:took|brought|takes"
        r"|brings|knocked|knocks|take|bring) (?P<down>(?:<det>[\w.-]{1,30} ){0,3}?)(?:down|offline)\b|(?<!-)"
        r"(?:caused|causes|(?<!,\s)causing) (?=<det>(?:[\w-]{1,20} ){0,4}?<harm>\b)|introduced (?=<det>"
        r"(?:[\w-]{1,20} ){0,3}?<harm>\b)|crashed(?= (?:the|our|a|an|it|all|prod|production|everything)\b)|"
        r"(?<!-)killed|destroyed|wiped|corrupted|blew away|sabotaged|(?:made|makes|make) (?=(?:the|our|my|all"
        r"|every\w*|it) ?[\w ]{0,25} ?(?:fail|break|crash|hang|go down|fall over)\b)|lost (?=(?:our|the|my|all"
        r"|their|customer|your) (?:\w+ )?(?:data|backups?|trust|money|work|files?|records?))|tanked|clobbered"
        r"|messed with)(?P<object>.*)",
        triggers="lost broke breaks broken borked trashed nuked hosed bricked wrecked ruined took brought takes "
        "brings take bring knocked knocks caused causes causing created introduced crashed killed destroyed wiped "
        "corrupted blew sabotaged tanked clobbered messed made makes make",
        matches="Omar broke the build.",
        spares="A failing disk broke the build.",
        reason=reasons.ACT,
        rewrite="broke",
        subjects=LIKELY_OTHERS | {ME, WE, NOBODY},
        unless=r"\bbreaks (?:of|for|between|from)\b|\bbroke (?:all |every |the |a |our |all the )*(?:[\w-]+ "
        r")?records?\b|\b(?:breaks?|broke) down (?:the|into|a|stories|work)\b|"
        r"\bsome of (?:them|these|those) (?:will|are|were)\b|"
        r"\bthey(?:'re| are| were| seem to be| seemed to be) (?:\w+ )?(?:destroyed|causing|killed|broken)\b|"
        r"^\W*(?:\w+: ?)?(?:replace|fix|remove|repair|correct|handle|detect) corrupted\b|"
        r"\b(?:everyone|everybody|anyone|anybody|we all|people) breaks?\b|\bwhat (?:\w+ ){1,6}(?:when|if) "
        r"(?:someone|somebody|anyone|you) (?:\w+ )?(?:breaks?|takes|kills|deletes)\b|\b(?:how|where|when) you "
        r"lost\b|\b(?:fir|punish|blam|sack)ing (?:some\w+|people|the \w+|an? \w+) for\b|\bintroduced (?!.*\b"
        r"(?:bugs?|regress\w*|errors?|issues?|problems?|vulnerab\w*|race|typos?|leaks?|defects?|breaking|flaws?"
        r"|faults?|mistakes?|incompat\w*|outage|confusion|delay|risk|failure|loop|deadlock|change|commit|bad|wrong"
        r"|broken)\b)|\btook out (?:the )?(?:instructions?|sections?|code|part|lines?|text|comments?|paragraph)\b"
        r"|\bdeliberately\b|\bintroduced (?:the|this|a|an|his|her|their) (?:\w+ )?(?:work|process|topic|agenda|idea"
        r"|concept|group|speaker|proposal|project|discussion|meeting|new members?)\b|\bintroduced (?:himself"
        r"|herself|themselves)\b|\btook (?:it|that|them) down\b|\bthey (?:broke|crash\w*)(?=[.,;!?]|$)|\bas soon "
        r"as (?:we|i)\b|\bwe can\b|\bbroke .{0,40}? into\b|\b(?:could|would|might|may) have (?:lost|broken|taken"
        r"|killed|wiped|destroyed)\b|\bwe (?:also |then |manually |just |had )?(?:took|brought|killed|take|bring"
        r"|destroyed|wiped|crashed|knocked)\b|\b(?:wiped|killed|destroyed|crashed) (?:the |all |its |an? )?(?:old"
        r"|broken|stale|bad|corrupt\w*|orphaned|stuck|idle|temporary|affected|infected|unhealthy|failed|runaway)\b"
        r"|\btook down the \w+, (?:\w+ed|made|built) \b|\b(?:took|brought|take|bring) (?:down )?(?:it|them|[\w "
        r"-]{1,40}?)(?: down| offline)?\b.{0,30}?\b(?:for (?:maintenance|repairs?|a fix|the upgrade)|as planned"
        r"|while|so that|in order|to (?:force|move|run|replace|repair|fix|upgrade|restore|investigate|prevent|stop"
        r"|avoid|protect|allow|add|swap|update|reduce|limit|migrate))\b|\bbroke (?:the )?(?:news|out|ground|silence"
        r"|even|into|down|dependency|loop|cycle|tie|deadlock|link)\b|\bbreaks (?:it|this|that) down\b|\bkilled "
        r"(?:the|off|all) (?:\w+ )?(?:pods?|process|processes|jobs?|quer\w+|connections?|sessions?)\b|\bdestroyed "
        r"and recreated\b|\b(?:killed|took down|brought down|take down|bring down) (?:the |a |an |all |some )?"
        r"(?:affected|stalled|hung|remaining|other|old|long[- ]running)\b|\bnone (?:of \w+ )?caused\b|\bwhatever "
        r"was causing\b|\b(?:discovers?|finds?|notices?|noticed|found|discovered|sees?|saw|reports?|reported) "
        r"that\b|\bthe causes of\b|\b(?:confirm|verify|check) (?:the |that )?[\w ]{1,40} and causing\b|\blabels "
        r"and bug\b|\bbefore they (?:caused?|broke|break)\b",
    ),
    Rule(
        name="accidentally",
        category=FAULT,
        pattern=r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)(?<!got\s)\b(?P<how><accident>) "
        r"(?:and <accident> )?(?P<verb>(?:force |hard |double |fast |even )?(?:<act-past>|<act-now>|[a-z]{3,14}ed"
        r"|misconfigures|broke|caused|lost|got|took|brought|went|gave)\b)(?! by\b)(?P<object>.*)",
        triggers="<accident>",
        matches="An operator, while checking something else, accidentally removed the volume.",
        spares="The volume was accidentally removed.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=frozenset(ANYBODY | {NONE}),
        unless=r"\bstumbled (?:up)?on\b|\bstumbled across\b|\b(?:may|might|could) have accidentally\b|\bwrongly "
        r"placed\b|\band (?:erroneously|wrongly|mistakenly) (?:categorized|classified|placed|marked|labelled"
        r"|labeled)\b|\blazily (?:load\w*|eval\w*|init\w*|instantiat\w*|comput\w*|creat\w*)\b|\b(?:if|maybe|in case"
        r"|danger of|risk of|so that|prevent\w*|avoid\w*|without|when) (?:\w+ )?(?:somebody|someone|anyone|anybody"
        r"|people|you|users?|one)\b|^\W*(?:incorrectly|improperly|wrongly|prematurely) \w+ed\b|^\W*(?:suppose"
        r"|imagine|say|consider|assume)\b|\bhave you ever\b|\bvalid, but\b|^\W*(?:\w+: )?(?:replac|undo|restor"
        r"|revert|remov|fix|re-?add|recover|delet|drop|clean|bring|put|rever|re-?instat)\w* (?:up |back )?(?:the "
        r"|an? |some |all )?<accident>\b|\bwe <accident> (?:returned|served|responded|reported|showed)\b",
    ),
    Rule(
        name="by-accident",
        category=FAULT,
        pattern=r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!is\s)(?<!are\s)(?<!got\s)(?<!get\s)\b"
        r"(?P<verb><act-past>|<act-now>|broke|clones|opens|picked|picks|entered)\b(?P<object> (?:(?! and | but |, "
        r")[^;:()]){0,90}?) ?(?P<how><after-accident>)\b",
        triggers="accidentally mistake accident error mistakenly inadvertently unintentionally erroneously wrongly "
        "incorrectly improperly carelessly recklessly blindly hastily",
        matches="Joe restarted the primary by mistake.",
        spares="The primary was restarted by mistake.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=ANYBODY,
        unless=r"\b(?:if|when|in case|should|could|can|may|might)\b[^,;]*\b(?:by accident|by mistake"
        r"|accidentally)\b|\bmade by mistake|\bcaused the\b|\bat fault\b|\bused incorrectly\b",
    ),
    Rule(
        name="by-mistake-first",
        category=FAULT,
        pattern=r"\b(?:by mistake|by accident|in error),? (?P<verb>(?P<agent><who>) (?:<act-past>|were|was|had)\b)",
        triggers="mistake/accident/error+by/in",
        matches="By mistake the contractor pushed the old image.",
        spares="By mistake the old image was used.",
        reason=reasons.ACT,
        rewrite="none",
        agents=frozenset(PEOPLE | {MAYBE}),
    ),
    Rule(
        name="the-wrong-thing",
        category=FAULT,
        pattern=r"\b(?P<verb>had(?= the wrong\b)|was(?= (?:in|on|at|using|looking at|logged (?:in|on)(?:to)?"
        r"|connected to|watching) the wrong\b)|<known-past>|<act-now>|[a-z]{3,16}ed|picks|clicked|hit|merged|booked"
        r"|ordered)\b(?P<object>(?: (?:on|in|to|into|against|at|from|off|out|up|down|over|through))?(?: "
        r"[\w'./-]{1,30}){0,7}? (?:(?:the|a|an|some|into|his|her|their) (?:\w+ )?<wrong> |(?<=\sto\s)<wrong> |"
        r"(?<=\son\s)<wrong> |(?<=entered\s)<wrong> |(?<=selected\s)<wrong> |(?<=used\s)<wrong> |"
        r"(?<=pushed\s)<wrong> |(?<=deployed\s)<wrong> |(?<=typed\s)<wrong> |(?<=gave\s)<wrong> |(?<=set\s)<wrong> "
        r"|(?<=picked\s)<wrong> |(?<=sent\s)<wrong> |(?<=installed\s)<wrong> |(?<=ran\s)<wrong> |"
        r"(?<=deleted\s)<wrong> |(?<=edited\s)<wrong> |(?<=clicked\s)<wrong> |(?<=restarted\s)<wrong> |"
        r"(?<=opened\s)<wrong> |(?<=merged\s)<wrong> ).*|[^.;:]{1,50} (?:backwards|upside down|the wrong way "
        r"(?:round|around))\b.*)",
        triggers="backwards upside wrong incorrect inappropriate mistaken",
        matches="Ines ran the script on the wrong host.",
        spares="The sidecar picked the wrong host.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=frozenset(ANYBODY),
        unless=r"\bwill (?:always|eventually|one day)\b|\b(?:when|if|whenever|in case|once|until) (?:someone"
        r"|somebody|anyone|anybody|people|you|one|an? \w+) (?:\w+ly )?[a-z]+s\b|\bwrong (?:words?|terms?|label|phrase"
        r"|leads?|track|trail|hypothesis)\b|\b(?:users?|customers?|visitors?|anyone|everyone|those) who\b"
        r"|\b(?:identified|found"
        r"|noticed|spotted|discovered|corrected|fixed|saw|reported|detected|replaced|investigated|showed|received) "
        r"(?:the|a|an|some) (?:\w+ )?(?:wrong|incorrect)\b|\bchanged the (?:wrong|incorrect) .* to the (?:right"
        r"|correct)|\bremoved (?:the|a|an) (?:wrong|incorrect) (?:assumption|text|statement|comment|info\w*|value"
        r"|link|note|docs?)|\b(?:deleted|removed|fixed|found|noticed|reverted|corrected|spotted|discovered) (?:the"
        r"|a|an) (?:wrong|incorrect) (?:value|setting|config|configuration|entry|entries|record|line)s? (?:and"
        r"|from)\b|\bfinds? (?:and fix(?:es)? )?the\b|\bdisabled the (?:wrong|incorrect)\b",
    ),
    Rule(
        name="bad-work",
        category=FAULT,
        pattern=r"\b(?P<verb>deployed|deploys|pushed|pushes|merged|merges|shipped|ships|committed|commits|released"
        r"|releases|wrote|writes|added|introduced|included|made|makes|published|submitted|uploaded|applied"
        r"|installed|approved|checked in|rolled out|sent|delivered|created|built|signed off on|accepted|used|coded"
        r"|provided|keeps? (?:pushing|shipping|merging|deploying))\b(?P<object> (?:<det>(?:\w+ly )?(?:\w+ )?<bad> "
        r".*|(?:\w+ ){1,4}?with (?:known|obvious|serious) (?:bugs?|issues?|defects?|problems?|flaws?)\b.*|(?:a"
        r"|another|the|this) (?:\w+ )?(?:bug|regression|typo|defect)\b(?! (?:reports?|bounty|fix|tracker|ticket"
        r"|label)).*))",
        triggers="breaking/unannounced/unauthorized/unauthorised/undocumented/uncoordinated/bad/broken/faulty/"
        "buggy/untested/unreviewed/flawed/terrible/crappy/shitty/shoddy/sloppy/half/defective/poor/poorly/badly/"
        "bogus/malformed/unverified/unapproved/unsafe/incomplete/insecure/bug/regression/typo/defect+accepted/"
        "added/applied/approved/built/checked/coded/commits/committed/created/delivered/deployed/deploys/included/"
        "installed/introduced/keep/keeps/made/makes/merged/merges/provided/published/pushed/pushes/released/"
        "releases/rolled/sent/shipped/ships/signed/submitted/uploaded/used/writes/wrote with+known/obvious/serious"
        "+accepted/added/applied/approved/built/checked/coded/commits/committed/created/delivered/deployed/deploys/"
        "included/installed/introduced/keep/keeps/made/makes/merged/merges/provided/published/pushed/pushes/"
        "released/releases/rolled/sent/shipped/ships/signed/submitted/uploaded/used/writes/wrote",
        matches="Tom merged untested code.",
        spares="The robot merged untested code.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\beven if\b|\bif (?:one|a|an|you|someone)\b",
    ),
    Rule(
        name="without-check",
        category=FAULT,
        pattern=r"\b(?P<verb><act-past>|<act-now>|(?:been|was|were|is|are|kept|keeps?|keep) (?:[a-z]+ly )?[a-z]+ing"
        r"|yolo['-]?e?d|yoloing|ripped out|wrote|shipped|decided|continued|chose|pressed on|acted|went ahead"
        r"|proceeded|insisted|deploying|pushing|merging)\b(?P<object>(?:[^.;:]|[.:](?=\w)){0,80}? (?:without "
        r"(?:even |ever |first |really |properly )?(?:<det>)?(?:[\w-]{1,20} ){0,2}?(?:<duty-ing>|being (?:thorough"
        r"|careful|asked|told)|discussion|safe ?guards?|tests?|testing|reviews?|approvals?|permission|notice"
        r"|warning|consultation|coordination|checks?|backups?|verification|validation|authori[sz]ation|asking"
        r"|sign-?off|knowing|reali[sz]ing|thinking|thought|rollback plan|plan)\b|with (?:absolutely )?(?:no|zero"
        r"|little) (?:\w+ )?(?:tests?|testing|reviews?|warning|notice|rollout|canary|backups?|plan|communication"
        r"|documentation|monitoring|approval|oversight|thought|validation)\b|(?:despite|in spite of|against"
        r"|ignoring) (?:the |our |all |my |any |a |clear |repeated )*(?:warnings?|advice|recommendations?|failing"
        r"|failed|red|objections?|policy|policies|process|protocols?|procedures?|instructions?|knowing|being "
        r"(?:told|warned|asked)|rules?)\b|(?:that|which) (?:had (?:failed|not|never|broken)|hadn't|has failed"
        r"|failed|was (?:never|not|failing|broken)|wasn't|didn't|were (?:never|not|failing)|(?:doesn't|does not"
        r"|don't) (?:even |actually )?(?:work|compile|build|run))\b).*)",
        triggers="without despite spite against ignoring zero that/which+broken/didn't/failed/failing/hadn't/never/"
        "not/wasn't with+little/no",
        matches="Tom merged the branch without running the tests.",
        spares="The robot merged the branch without running the tests.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=POSSIBLE_OTHERS | {ME},
        unless=r"\b(?:i am|i'm|we are|we're) (?:\w+ )?(?:merging|deploying|pushing)\b|\b(?:logged|connected|ssh\w*"
        r"|looked|restarted|reverted|recovered|restored|resolved|fixed|replaced|removed|took out|rolled back"
        r"|isolated|drained|found|identified|investigated|worked|repaired|rebooted|cordoned|tagged|marked|cleared"
        r"|blocked|protect\w*|tested) (?:[\w-]+ ){0,6}?(?:without|that|which|against)\b|\bwhich (?:\w+ )?(?:did not"
        r"|didn't|wasn't|had not) help\b|\bhaving \w+ (?:down|fail\w*) without\b",
    ),
    Rule(
        name="secret-published",
        category=FAULT,
        pattern=r"\b(?P<verb>committed|pushed|leaked|exposed|published|posted|shared|pasted|hard[- ]?coded|uploaded"
        r"|checked in)\b(?P<object> [^.;:]{0,50}?\b(?:secrets?|(?:api |access |private |ssh |aws )?keys?|passwords?"
        r"|credentials?|tokens?|customer data|\.env)\b.*)",
        triggers="committed/pushed/leaked/exposed/published/posted/shared/pasted/coded/hardcoded/uploaded/checked"
        "+credential/credentials/data/env/key/keys/password/passwords/secret/secrets/token/tokens",
        matches="A trainee pasted the access key into the ticket.",
        spares="The build log leaked the access key.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\b(?:public keys?|rotated)\b",
    ),
    Rule(
        name="walked-away",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:<act-past>|merged|shipped)\b[^.;:]{0,60}? (?:and|then|and then|before) "
        r"(?:immediately |just |promptly )?(?:went (?:offline|home|to bed|on (?:holiday|vacation|leave)|to lunch"
        r"|for lunch|away)|left for (?:lunch|the day|the weekend|home)|disappeared|vanished|logged off|walked away"
        r"|signed off for|left(?=[.!,]|$))\b.*)",
        triggers="offline/home/bed/holiday/vacation/lunch/away/left/day/weekend/disappeared/vanished/logged/signed/"
        "leave+disappeared/immediately/just/left/logged/promptly/signed/vanished/walked/went+and/before/then+away/"
        "bed/day/disappeared/for/holiday/home/leave/left/lunch/off/offline/vacation/vanished/weekend",
        matches="Jo deployed at five and then went home.",
        spares="The node restarted and then went offline.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME},
    ),
    Rule(
        name="instead-of",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:typed|mistyped|entered|clicked|pressed|copied|pasted|wrote)(?P<object2> [^;:"
        r"()]{1,60} instead of \S.*)|(?:<act-past>|picked|clicked|hit)\b(?P<object> [^;:()]{2,80} instead of (?:in "
        r"|on |to |against |at |from |using |running |doing )?(?:the |a |an |just )?(?:staging|stage|test|testing"
        r"|dev|development|sandbox|qa|uat|production|prod|right|correct|proper|intended|other|waiting|asking"
        r"|rolling|using|following)\b.*| [^;:()]{2,80} instead of (?:\d[\d.,:%]*(?!\d)|(?:the|an?) [\w-]+(?=[.,!]"
        r"|$))))",
        triggers="instead",
        matches="The contractor ran the cleanup on production instead of staging.",
        spares="The job ran on production instead of staging.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\b(?:users?|customers?|visitors?|players?) \b",
    ),
    Rule(
        name="destroyed",
        category=PERSON_FAULT,
        pattern=r"^(?!\W*\d)(?:.{0,120}?[\s,;:(])??(?P<verb>(?P<agent>(?:an?|some|one of (?:the|our)) "
        r"(?:[\w-]{1,20} ){0,3}?[\w-]{1,20}|(?:someone|somebody)(?: (?:from|on|in|at) (?:[\w-]{1,20} "
        r"){1,4}?[\w-]{1,20})?|you(?: just)?|the (?:new )?(?:intern|trainee|junior|contractor|guy|dev)(?: "
        r"[\w-]{1,20})?) (?:<adv>)(?:had |has )?(?:<adv>)(?:deleted|dropped|wiped|destroyed|overwrote|truncated"
        r"|erased|nuked|purged|unplugged|formatted|rm -rf'd|pulled the plug|shut down|shutdown|turned off|switched "
        r"off|revoked|removed|uninstalled|unset|tripped over|cut|changed|edited|modified|pushed|reset"
        r"|force-?pushed) (?:.{0,40}\b(?:databases?|tables?|db|production|prod|clusters?|buckets?|namespaces?"
        r"|volumes?|backups?|servers?|accounts?|repo|repository|branch|indexe?s?|data|disks?|files?|records?"
        r"|everything|whole|entire|master|main|cables?|cords?|power|queues?|wrong|live|config\w*|permissions?"
        r"|alerts?|monitoring|settings?)\b.*))",
        triggers="deleted/dropped/wiped/destroyed/overwrote/truncated/erased/nuked/purged/unplugged/formatted/"
        "pulled/shut/shutdown/turned/switched/revoked/removed/uninstalled/unset/tripped/cut/changed/edited/"
        "modified/pushed/reset+a/an/contractor/dev/guy/intern/junior/just/one/some/somebody/someone/trainee/you",
        matches="A trainee dropped the orders table.",
        spares="A trigger dropped the orders table.",
        reason=reasons.ACT,
        rewrite="act",
        agents=frozenset({PERSON, YOU}),
        unless=r"\b(?:to (?:fix|resolve|restore|mitigate|stop|recover|prevent|free|unblock|verify|reproduce|test)"
        r"|revert\w*|fixed|resolved|restored|mitigat\w*|if|when|what if|could|unless|before|stuck|stale|faulty"
        r"|broken|old|unused|attacker|hacker|malicious|user|customer)\b",
    ),
    Rule(
        name="deletion-by",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?:since|after|because of|due to|caused by|blame|broken by)\b[^.;:]{0,40}?\b"
        r"(?:commits?|changes?|push|merge|actions?|edits?)|deletion|removal|destruction|misconfiguration|mistakes?"
        r"|errors?|typo|negligence|failure|oversight|shutdown|restart|mishandling|misuse|wipe|overwrite"
        r"|intervention|changes made|edit|mess)(?: (?:of|to|in|on) (?:[\w-]{1,20} ){1,6}?| )(?:made |introduced "
        r"|caused |committed |done |pushed )?(?:by|on the part of|(?<!failure\s)from) (?P<agent>(?:the |an? |one "
        r"of |our |some )?(?:[\w@-]{1,30} ){0,3}?[\w@-]{1,30}))(?=[.,;!?]|$| who\b| that\b| on\b| in\b| at\b| "
        r"during\b| when\b| while\b| and\b)",
        triggers="by/from/part+action/actions/change/changes/commit/commits/deletion/destruction/edit/error/errors/"
        "failure/intervention/merge/mess/misconfiguration/mishandling/mistake/mistakes/misuse/negligence/oversight/"
        "overwrite/push/removal/restart/shutdown/typo/wipe",
        matches="The outage followed the deletion of the bucket by a trainee.",
        spares="The outage followed the deletion of the bucket by a timer.",
        reason=reasons.ACT,
        rewrite="passive",
        agents=frozenset({PERSON, TEAM, YOU, ME, MAYBE}),
        unless=r"\b(?:reviewed|approved|merged|fixed|resolved|reported|requested|discussed|planned|scheduled"
        r"|reverted|detected|noticed|found|credit|thanks|thank|see|patch|pull request|pr) \b.*\bby\b"
        r"|^\W*\d{1,2}:\d\d|\bof counting errors by\b|\berrors by humans are\b",
    ),
    Rule(
        name="thought-it-was",
        category=FAULT,
        pattern=r"\b(?P<verb>thought (?:that )?(?:(?:i|we|he|she|they|it|this|that) (?:was|were) (?:\w+ing\b|"
        r"(?:only |just )?(?:in|on|connected to|logged in(?:to)?|the|a|still on|using) (?:the )?(?:[\w-]{1,20} )?"
        r"(?:test|staging|stage|dev|development|sandbox|other|wrong|right|local|old|replica|secondary|safe|qa"
        r"|branch)\b))(?P<object>.*)|(?:that )?i(?:'d| had) (?:already )?[a-z]+ed\b.*)",
        triggers="thought",
        matches="I thought I was on the staging host.",
        spares="We thought it was the network.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=frozenset({ME, YOU, PERSON, MAYBE, NONE}),
        unless=r"\beasiest way possible\b",
    ),
    Rule(
        name="used-instead",
        category=FAULT,
        pattern=r"\binstead of \w+ing\b[^.;:]{0,80}?,? (?P<verb>(?P<agent>i|we|you|he|she|they|someone"
        r"|[\w@-]{1,30}) (?:[\w']{1,12} ){0,4}?(?:<act-past>)\b.*)",
        triggers="instead+of",
        matches="Instead of copying the sample, I used the real list.",
        spares="Instead of waiting, the retry used the old token.",
        reason=reasons.ACT,
        rewrite="none",
        agents=frozenset({ME, YOU, PERSON}),
        unless=r"\bwe\b|\bdecided\b|\byou saved\b",
    ),
    Rule(
        name="intending",
        category=FAULT,
        pattern=r"\b(?P<verb><act-past>|tried to \w+|attempted to \w+)\b(?P<object> [^;:]{2,100} (?:intending"
        r"|thinking|believing|assuming|not reali[sz]ing|without reali[sz]ing|not knowing|unaware|forgetting|not "
        r"noticing|but (?:unfortunately|accidentally|mistakenly))\b.*)",
        triggers="intending/thinking/believing/assuming/realising/realizing/knowing/unaware/forgetting/noticing/"
        "unfortunately/accidentally/mistakenly+assuming/believing/but/forgetting/intending/not/thinking/unaware/w/"
        "without",
        matches="Somebody ran the purge, thinking it was the test queue.",
        spares="We ran the test, assuming a cold cache.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({ME, YOU, THEY, PERSON, MAYBE}),
    ),
    Rule(
        name="faulty-by-name",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:added|introduced|pushed|merged|wrote|committed|deployed|created|authored|shipped) "
        r"(?:the|this|that) (?:faulty|broken|bad|offending|buggy|problematic|breaking|wrong|incorrect) .*)",
        triggers="faulty/broken/bad/offending/buggy/problematic/breaking/wrong/incorrect+added/authored/committed/"
        "created/deployed/introduced/merged/pushed/shipped/wrote",
        matches="@lee added the offending hook.",
        spares="The release added the offending hook.",
        reason=reasons.OWNERS,
        rewrite="act",
        subjects=LIKELY_OTHERS | {ME},
    ),
)
