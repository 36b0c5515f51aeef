"""Rules about acts that are told as somebody's fault: too much, on purpose, anyway, or with harm."""

from pmfacilitator.language.cast import LIKELY_OTHERS, MAYBE, ME, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, YOU
from pmfacilitator.language.flag import PERSON_FAULT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

_SOMEBODY = r"(?P<agent>someone|somebody|he|she|they|one of (?:the|our|their|my) [\w-]{1,20}(?: [\w-]{1,20})?|<who>)"
_MENDED = (
    r"\b(?:re(?:started|verted|covered|stored|solved|placed|ported|paired)|fixed|found|noticed|identified|detected"
    r"|mitigated|dropped (?:back|to)|improved|subsided|returned to normal|stabili[sz]ed|went back|came back"
    r"|success\w*|helped|well)\b"
)

DOINGS = (
    Rule(
        name="did-it-too-much",
        category=FAULT,
        pattern=r"\b(?P<verb><past>|went|goes|go|going|gone|being|am|is|are|was|were|'re|'s)\b(?P<object>(?: "
        r"(?!for\b|because\b)[\w'-]{1,20}){0,4}? (?:way |far |much |a bit |a little |all )?too (?:far|fast|quick"
        r"|quickly|slow|slowly|soon|early|late|hasty|hastily|roughly|loosely|freely|aggressive|aggressively|eagerly"
        r"|readily|casually|lightly|trusting|complex|complicated|confusing|confident|confidently|heavily|narrowly"
        r"|literally|lenient|harsh|greedy|ambitious|close|deep|long|hard|little|much(?= (?:to|into|at|on|in|of)\b"
        r"|[.,!]|$)|much (?:faith|trust|time|on|at|in|for granted)|many (?:permissions|rights|privileges|shortcuts"
        r"|risks|corners|things|assumptions|hats))\b.*)",
        triggers="too",
        matches="The climbers pushed too far on the second day.",
        spares="The disk filled too fast on the second day.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME, WE},
        unless=r"\b(?:noticed|found|saw|learned|realised|realized|found out|discovered|reported|said|says|think"
        r"|thinks|thought|felt|concluded|considered|deemed|decided|seemed|looked|took|takes)\b.{0,40}\btoo\b|\b"
        r"(?:not|n't|never) (?:\w+ ){0,4}too\b|\?\W*$|\b(?:if|before|when|unless) (?:you|we|someone|anyone|they)\b"
        r"|\btoo (?:close to|late to|early to|many (?:connections|requests))\b",
    ),
    Rule(
        name="on-purpose",
        category=FAULT,
        pattern=r"\b(?:(?P<verb>(?:deliberately|intentionally|knowingly|wilfully|willfully|purposely|purposefully"
        r"|maliciously|blatantly|flagrantly|shamelessly|repeatedly|casually|conveniently|arbitrarily|unilaterally"
        r"|stubbornly|quietly|secretly|silently|single-handedly|brazenly|cavalierly|cheerfully|happily|merrily) "
        r"(?:had |has |have )?(?:<past>|chose|removes|ignores?|refuses?|breaks?|changes?|deletes?|blocks?"
        r"|misleads?)\b(?P<object>.*))|(?P<act>(?:did|does|done|doing) (?:this|that|it) (?:on purpose|deliberately"
        r"|intentionally|out of spite|to (?:spite|annoy|hurt))\b.*))",
        triggers="deliberately intentionally knowingly wilfully willfully purposely purposefully maliciously "
        "blatantly flagrantly shamelessly repeatedly casually conveniently arbitrarily unilaterally stubbornly "
        "quietly secretly silently handedly brazenly cavalierly cheerfully happily merrily purpose spite annoy hurt",
        matches="The maintainer deliberately removed the old flag.",
        spares="The test deliberately removed the old flag.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=POSSIBLE_OTHERS,
        unless=r"\b(?:quietly|silently|repeatedly|simply|happily) (?:failed|crashed|restarted|retried|tried|asked"
        r"|reported|worked|used|confirmed|tested|checked|reverted|restored|fixed|rolled back|waited|applied"
        r"|replaced)\b|\b(?:attackers?|hackers?|users?|customers?)\b|^\W*(?:when|if)\b|\b(?:process|package|device"
        r"|window|kernel|graphics|network) (?:manager|driver)\b",
    ),
    Rule(
        name="instead-they",
        category=FAULT,
        pattern=rf"(?:^\W*|[,;:.] |\b(?:and|but|so) )instead,? (?P<verb>(?!if\b|when\b|use\b|you\b)(?:{_SOMEBODY}) "
        rf"(?:<adv>)(?:had |has |have )?(?:<adv>)(?:<past>|chose|just)\b.*)",
        triggers="instead",
        matches="Instead the agency chose the cheaper pump.",
        spares="Instead the scheduler chose the cheaper node.",
        reason=reasons.ACT,
        rewrite="none",
        agents=POSSIBLE_OTHERS,
        unless=r"\binstead,? (?:they|people|your|the \w+|you) (?:\w+ )?(?:will|are|were|is|was|can|may|should|must|"
        r"would|just use|have to)\b|\binstead,? (?:they|it) got\b|\bwe\b",
    ),
    Rule(
        name="instead-of-doing",
        category=FAULT,
        pattern=rf"\b(?:instead of|rather than) (?:\w+ ?)?\w*(?:ing|the|a|an)\b[^.;:]{{0,80}}?, "
        rf"(?P<verb>{_SOMEBODY} (?:<adv>)(?:had |has |have )?(?:<adv>)(?:<past>|chose)\b.*)",
        triggers="instead rather",
        matches="Instead of naming one tank, the crew named the whole deck.",
        spares="Instead of naming one shard, the router named the whole ring.",
        reason=reasons.ACT,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\byou're greeted\b|\bit's best to\b|\bwe\b|\bdecided\b|\b(?:getting|receiving|seeing|returning"
        r"|showing|a page)\b|\b(?:if|when|unless) (?:your|you|we|the|a|an)\b|\byou ran a\b",
    ),
    Rule(
        name="after-somebody-did",
        category=PERSON_FAULT,
        pattern=r"\b(?:after|when|because|as|since|that|until) (?P<verb>(?P<agent>someone|somebody|one of (?:the"
        r"|our|their|my) (?:[\w-]{1,20} ){0,2}?[\w-]{1,20}|an? (?:(?!few\b|new\b)[\w-]{1,20} ){0,3}?[\w-]{1,20}) "
        r"(?:(?:from|in|of|on|at) (?:[\w-]{1,20} ){1,4}?)?(?:<adv>)(?:had |has )?(?:<adv>)(?:overrode|overridden"
        r"|overwrote|overwritten|deleted|dropped|removed|changed|disabled|modified|edited|renamed|unplugged"
        r"|disconnected|pushed|pulled|merged|misplaced|entered|typed|clicked|pressed|ran|executed|switched|turned"
        r"|moved|reset|revoked|cut|tripped|opened|closed|uninstalled|committed|copied|pasted|uploaded|published"
        r"|sent|shut|killed|left|wiped|formatted|rebooted|restarted)\b.*)",
        triggers="someone/somebody/one/a/an+changed/clicked/closed/committed/copied/cut/deleted/disabled/"
        "disconnected/dropped/edited/entered/executed/formatted/killed/left/merged/misplaced/modified/moved/opened/"
        "overridden/overrode/overwritten/overwrote/pasted/pressed/published/pulled/pushed/ran/rebooted/removed/"
        "renamed/reset/restarted/revoked/sent/shut/switched/tripped/turned/typed/uninstalled/unplugged/uploaded/"
        "wiped+after/as/bc/because/coz/cuz/since/that/until/when",
        matches="The lights went out after an electrician had unplugged the rack.",
        spares="The lights came back after an electrician found the plug.",
        reason=reasons.ACT,
        rewrite="act",
        agents=frozenset({PERSON}),
        unless=_MENDED
        + r"|\b(?:users?|customers?|client|visitor|attackers?|hackers?|reader|player|if|could|can|would|may|might"
        r"|what|see|notif\w+|alert\w*|so that)\b",
    ),
    Rule(
        name="destroyed-by-name",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:deleted|dropped|wiped|destroyed|erased|truncated|nuked|purged|overwrote|formatted"
        r"|shut down|unplugged|rm -rf'd|killed|took out)\b(?P<object> (?:<det>)(?:\w+ ){0,3}?(?:production|prod"
        r"|live|whole|entire|main|master|primary|customer|company)\b.*))",
        triggers="deleted/dropped/wiped/destroyed/erased/truncated/nuked/purged/overwrote/formatted/shut/unplugged/"
        "rf/killed/took+company/customer/entire/live/main/master/primary/prod/production/whole",
        matches="Sarah dropped the production table.",
        spares="The job dropped the production table.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=frozenset({YOU, PERSON, TEAM}),
        unless=_MENDED
        + r"|^\W*\d{1,2}:\d\d|\b(?:at|around) \d{1,2}:\d\d|\b(?:as planned|for maintenance|if|to (?:stop|prevent"
        r"|fix|avoid|reduce|save|free))\b",
    ),
    Rule(
        name="good-idea",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:decided|thought|figured|felt|believed) (?:that )?(?:it|this|that|the \w+(?: \w+)?) "
        r"(?:was|would be|is) (?:a |an )?(?:\w+ )?(?:good|great|fine|safe|ok|okay|harmless|unused|temporary"
        r"|unimportant|trivial|fun|clever|smart|acceptable|appropriate|enough)(?: idea)?\b.*|(?:decided|chose"
        r"|opted) to (?:just |simply )?(?:skip|ignore|go ahead|wing|yolo|bypass|rush|risk|gamble|cut)\b.*)",
        triggers="decided/thought/figured/felt/believed/chose/opted+acceptable/ahead/appropriate/bypass/clever/cut/"
        "enough/fine/fun/gamble/good/great/harmless/ignore/ok/okay/risk/rush/safe/skip/smart/temporary/trivial/"
        "unimportant/unused/wing/yolo",
        matches="Our admin thought it was a good idea to drain the tank.",
        spares="The scheduler thought it was a good idea to drain the tank.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\bthought it was (?:great|good|fun|useful|helpful|nice)\b",
    ),
    Rule(
        name="on-production",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:ran|executed|typed|issued|tested|tried|did|debugged|applied|launched|kicked off"
        r"|triggered|performed|experimented|played|messed|fiddled|worked|developed|edited|hotfixed|hot-fixed"
        r"|patched)\b(?P<object>(?: (?!to\b)[\w'./-]{1,30}){1,8}? (?:(?:directly )?(?:on|in|against) (?:the |our "
        r"|a )?(?:prod|production|live)(?: (?:\w+))?|with (?:root|admin) (?:rights|privileges|access))(?=[.,;!?)]|$"
        r"| by\b| without\b| and\b| instead\b).*))",
        triggers="prod/production/live/root/admin+applied/debugged/developed/did/edited/executed/experimented/"
        "fiddled/hot/hotfixed/issued/kicked/launched/messed/patched/performed/played/ran/tested/tried/triggered/"
        "typed/worked+against/directly/in/on/with",
        matches="Olu ran the cleanup on prod.",
        spares="The timer ran the cleanup on prod.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=frozenset({YOU, PERSON, MAYBE, THEY}),
        unless=_MENDED
        + r"|^\W*\d{1,2}:\d\d|\b(?:at|around) \d{1,2}:\d\d|\b(?:verif\w+|confirm\w+|investigat\w+|health check"
        r"|smoke test)\b",
    ),
    Rule(
        name="wrong-at-the-end",
        category=FAULT,
        pattern=r"\b(?P<verb><past>)\b(?P<object>(?: [\w'./-]{1,30}){1,6}? (?:(?:all |completely |totally |so "
        r"|very |really )?(?:wrong|badly|poorly|confusingly|sloppily|carelessly|inefficiently|incompletely|lazily"
        r"|worse|on the wrong \w+))(?=[.,;!?)]|$| and\b| because\b| again\b| by\b).*)",
        triggers="wrong badly poorly confusingly sloppily carelessly inefficiently incompletely lazily worse",
        matches="You named this confusingly.",
        spares="The bot named this confusingly.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\b(?:something|what|anything|nothing|everything|things?|that|it|is|was|are|were|went|goes|going"
        r"|gone|turned out) (?:\w+ ){0,2}(?:wrong|worse|badly)\b|\bneed(?:ed|s)? badly\b|\b(?:noticed|found|saw"
        r"|discovered|realised|realized|identified|fixed|corrected|reported|guessed|proved|proven|wanted)\b",
    ),
    Rule(
        name="too-complex",
        category=PERSON_FAULT,
        pattern=r"^\W*(?P<verb>you(?:'ve| have)? (?:<adv>)(?:made|wrote|written|left|put|named|did|done|built|coded"
        r"|designed|structured|formatted|duplicated|copied|copy-pasted|hardcoded|hard-coded|over-engineered"
        r"|overcomplicated|introduced|added|removed|changed|deleted|triggered|tagged|committed|used|opened|closed"
        r"|sent|ran|caused|started|stopped|chose|decided|took|gave|turned|approved|signed|pushed|shipped|released"
        r"|merged|deployed|broke|missed|skipped|failed)\b.*)",
        triggers="you you've",
        matches="You put the whole loop into one line.",
        spares="You can put the whole loop into one line.",
        reason=reasons.OWNERS,
        rewrite="none",
        unless=r"\bin a timely\b|\byou just (?:made|released|created|finished|completed|built)\b|\byour first\b|\?"
        r"|\b(?:thanks|thank|great|nice|good|well done|awesome|if|when|once|after|can|could|may|let|right|correctly"
        r"|properly|successfully|already|only|need|want|should be|will|also|all|everything you)\b|\bby (?:yourself"
        r"|now)\b|\byou (?:decided|started|did \W?two)\b|\byou've done your\b",
    ),
    Rule(
        name="your-work-fails",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your) (?:own |last |latest |recent "
        r"|new |entire |whole |initial )?(?:[\w-]{1,16} )?(?:code|work|behaviou?r|attitude|actions?|conduct|tone"
        r"|advice|answers?|commits?|change|pr|patch|review|comments?|silence|delay|response|lack \w+ \w+|decisions?"
        r"|approach|design|plan|process|communication|leadership|management|policy|carelessness) (?:<adv>)(?:is|was"
        r"|are|were|has|have|keeps?|kept|does|do|did|doesn't|didn't|don't|isn't|wasn't|aren't|weren't|hasn't"
        r"|haven't|shows?|showed|proves?|proved|demonstrates?|leaves?|left|lacks?|lacked|hurts?|harms?|damages?"
        r"|cost|costs|wasted?|wastes|violates?|violated|fails?|failed|smells?|stinks?)(?:n't| not| never)? "
        r"(?:<adv>)(?P<object>(?:hurting|harming|damaging|breaking|costing|killing|wasting|slowing|blocking"
        r"|annoying|holding|causing|caused|hurt|harmed|damaged|follow|work|compile|meet|make (?:any )?sense|help"
        r"|match|respect|handle|pass|cover|scale|helping|working|following|meeting|us|me|the team|everyone|people"
        r"|that (?:you|they|he|she)|much|a lot|nothing|too much|(?:an? |any |the )?(?:respect|sense|structure"
        r"|clarity|tests?|empathy|professionalism|effort)|in violation|against|a violation|unhelpful|no way|beyond"
        r"|to blame|responsible for)\b.*))",
        triggers="code/work/behavior/behaviour/attitude/action/actions/conduct/tone/advice/answer/answers/commit/"
        "commits/change/pr/patch/review/comment/comments/silence/delay/response/lack/decision/decisions/approach/"
        "design/plan/process/communication/leadership/management/policy/carelessness+against/annoying/beyond/blame/"
        "blocking/breaking/caused/causing/clarity/compile/costing/cover/damaged/damaging/effort/empathy/everyone/"
        "follow/following/handle/harmed/harming/help/helping/holding/hurt/hurting/killing/lot/make/makes/match/me/"
        "meet/meeting/much/nothing/pass/people/professionalism/respect/responsible/scale/sense/slowing/structure/"
        "team/tests/that/unhelpful/us/violation/wasting/way/working",
        matches="Your tone is hurting the review.",
        spares="The kernel's policy is hurting the queue.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\?|\bif (?:your|their)\b|\b(?:works?|helped|helps) (?:well|great|fine|a lot)\b|\b(?:today"
        r"|yesterday|week|month|year)'s\b",
    ),
    Rule(
        name="accident-first",
        category=FAULT,
        pattern=r"(?:^\W*|[,;:.] |\b(?:and|but|so|because|when|after) )(?:<accident>|<foolishly>|by mistake|by "
        r"accident|in error),? (?P<verb>(?P<agent>i|we|he|she|they|you|someone|one of (?:the|our|my) (?:[\w-]{1,20} "
        r"){0,2}?[\w-]{1,20}|<det>(?:[\w@-]{1,30} ){0,3}?[\w@'-]{1,30}) (?:<adv>)(?:had |has )?<past>\b.*)",
        triggers="<accident> <foolishly> mistake accident error",
        matches="Unintentionally one of the members pushed with force.",
        spares="Unintentionally one of the mirrors pushed with force.",
        reason=reasons.ACT,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE},
    ),
)
