"""Rules about acts that are told as somebody's fault: too much of it, on purpose, anyway, or with harm in its wake."""

from pmfacilitator.language.cast import LIKELY_OTHERS, MAYBE, ME, PERSON, POSSIBLE_OTHERS, TEAM, THEY, WE, YOU
from pmfacilitator.language.flag import PERSON_FAULT, SELF_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule

_PAST = (
    r"(?:<known-past>|(?!(?:need|indeed|speed|feed|seed|exceed|proceed|succeed|embed|shed|bleed"
    r"|breed)\b)[a-z-]{2,16}ed)"
)
_MENDED = (
    r"\b(?:re(?:started|verted|covered|stored|solved|placed|ported|paired)|fixed|found|noticed|identified|detected"
    r"|mitigated|dropped (?:back|to)|improved|subsided|returned to normal|stabili[sz]ed|went back|came back"
    r"|success\w*|helped|well)\b"
)
_SOMEBODY = r"(?P<agent>someone|somebody|he|she|they|one of (?:the|our|their|my) [\w-]{1,20}(?: [\w-]{1,20})?|<who>)"

DOINGS = (
    Rule(
        name="did-it-too-much",
        category=FAULT,
        pattern=rf"\b(?P<verb>{_PAST}|went|goes|go|going|gone|being|am|is|are|was|were|'re|'s)\b(?P<object>(?: "
        rf"(?!for\b|because\b)[\w'-]{{1,20}}){{0,4}}? "
        r"(?:way |far |much |a bit |a little |all )?too (?:far|fast|quick|quickly|slow|slowly|soon|early|late|hasty"
        r"|hastily|roughly|loosely|freely|aggressive|aggressively|eagerly|readily|casually|lightly|trusting|complex"
        r"|complicated|confusing|confident|confidently|heavily|narrowly|literally|lenient|harsh|greedy|ambitious"
        r"|close|deep|long|hard|little|much(?= (?:to|into|at|on|in|of)\b|[.,!]|$)|much (?:faith|trust|time|on|at|in"
        r"|for granted)|many (?:permissions|rights|privileges|shortcuts|risks|corners|things|assumptions|hats))\b.*)",
        triggers="too",
        matches="The climbers pushed too far on the second day.",
        spares="The disk filled too fast on the second day.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=LIKELY_OTHERS | {ME, WE},
        unless=r"\b(?:noticed|found|saw|learned|realised|realized|found out|discovered|reported|said|says|think"
        r"|thinks|thought|felt|concluded|considered|deemed|decided|seemed|looked|took|takes)\b.{0,40}\btoo\b"
        r"|\b(?:not|n't|never) (?:\w+ ){0,4}too\b|\?\W*$|\b(?:if|before|when|unless) (?:you|we|someone|anyone"
        r"|they)\b|\btoo (?:close to|late to|early to|many (?:connections|requests))\b",
    ),
    Rule(
        name="on-purpose",
        category=FAULT,
        pattern=rf"\b(?:(?P<verb>(?:deliberately|intentionally|knowingly|wilfully|willfully|purposely|purposefully"
        rf"|maliciously|blatantly|flagrantly|shamelessly|repeatedly|casually|conveniently|arbitrarily|unilaterally"
        rf"|stubbornly|quietly|secretly|silently|single-handedly|brazenly|cavalierly|cheerfully|happily|merrily) "
        rf"(?:had |has |have )?(?:{_PAST}|chose|removes|ignores?|refuses?|breaks?|changes?|deletes?|blocks?"
        rf"|misleads?)\b(?P<object>.*))|(?P<act>(?:did|does|done|doing) (?:this|that|it) (?:on purpose|deliberately"
        rf"|intentionally|out of spite|to (?:spite|annoy|hurt))\b.*))",
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
        rf"(?:<adv>)(?:had |has |have )?(?:<adv>)(?:{_PAST}|chose|just)\b.*)",
        triggers="instead",
        matches="Instead the agency chose the cheaper pump.",
        spares="Instead the scheduler chose the cheaper node.",
        reason=reasons.ACT,
        rewrite="none",
        agents=POSSIBLE_OTHERS,
        unless=r"\bwe\b",
    ),
    Rule(
        name="instead-of-doing",
        category=FAULT,
        pattern=rf"\b(?:instead of|rather than) (?:\w+ ?)?\w*(?:ing|the|a|an)\b[^.;:]{{0,80}}?, "
        rf"(?P<verb>{_SOMEBODY} (?:<adv>)(?:had |has |have )?(?:<adv>)(?:{_PAST}|chose)\b.*)",
        triggers="instead rather",
        matches="Instead of naming one tank, the crew named the whole deck.",
        spares="Instead of naming one shard, the router named the whole ring.",
        reason=reasons.ACT,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\bwe\b|\bdecided\b|\b(?:getting|receiving|seeing|returning|showing|a page)\b|\b(?:if|when|unless) "
        r"(?:your|you|we|the|a|an)\b|\byou ran a\b",
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
        triggers="someone+overrode somebody+overrode one+overrode a+overrode an+overrode someone+overridden "
        "somebody+overridden one+overridden a+overridden an+overridden someone+overwrote somebody+overwrote "
        "one+overwrote a+overwrote an+overwrote someone+overwritten somebody+overwritten one+overwritten "
        "a+overwritten an+overwritten someone+deleted somebody+deleted one+deleted a+deleted an+deleted "
        "someone+dropped somebody+dropped one+dropped a+dropped an+dropped someone+removed somebody+removed "
        "one+removed a+removed an+removed someone+changed somebody+changed one+changed a+changed an+changed "
        "someone+disabled somebody+disabled one+disabled a+disabled an+disabled someone+modified somebody+modified "
        "one+modified a+modified an+modified someone+edited somebody+edited one+edited a+edited an+edited "
        "someone+renamed somebody+renamed one+renamed a+renamed an+renamed someone+unplugged somebody+unplugged "
        "one+unplugged a+unplugged an+unplugged someone+disconnected somebody+disconnected one+disconnected "
        "a+disconnected an+disconnected someone+pushed somebody+pushed one+pushed a+pushed an+pushed "
        "someone+pulled somebody+pulled one+pulled a+pulled an+pulled someone+merged somebody+merged one+merged "
        "a+merged an+merged someone+misplaced somebody+misplaced one+misplaced a+misplaced an+misplaced "
        "someone+entered somebody+entered one+entered a+entered an+entered someone+typed somebody+typed one+typed "
        "a+typed an+typed someone+clicked somebody+clicked one+clicked a+clicked an+clicked someone+pressed "
        "somebody+pressed one+pressed a+pressed an+pressed someone+ran somebody+ran one+ran a+ran an+ran "
        "someone+executed somebody+executed one+executed a+executed an+executed someone+switched somebody+switched "
        "one+switched a+switched an+switched someone+turned somebody+turned one+turned a+turned an+turned "
        "someone+moved somebody+moved one+moved a+moved an+moved someone+reset somebody+reset one+reset a+reset "
        "an+reset someone+revoked somebody+revoked one+revoked a+revoked an+revoked someone+cut somebody+cut "
        "one+cut a+cut an+cut someone+tripped somebody+tripped one+tripped a+tripped an+tripped someone+opened "
        "somebody+opened one+opened a+opened an+opened someone+closed somebody+closed one+closed a+closed "
        "an+closed someone+uninstalled somebody+uninstalled one+uninstalled a+uninstalled an+uninstalled "
        "someone+committed somebody+committed one+committed a+committed an+committed someone+copied "
        "somebody+copied one+copied a+copied an+copied someone+pasted somebody+pasted one+pasted a+pasted "
        "an+pasted someone+uploaded somebody+uploaded one+uploaded a+uploaded an+uploaded someone+published "
        "somebody+published one+published a+published an+published someone+sent somebody+sent one+sent a+sent "
        "an+sent someone+shut somebody+shut one+shut a+shut an+shut someone+killed somebody+killed one+killed "
        "a+killed an+killed someone+left somebody+left one+left a+left an+left someone+wiped somebody+wiped "
        "one+wiped a+wiped an+wiped someone+formatted somebody+formatted one+formatted a+formatted an+formatted "
        "someone+rebooted somebody+rebooted one+rebooted a+rebooted an+rebooted someone+restarted "
        "somebody+restarted one+restarted a+restarted an+restarted",
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
        triggers="deleted dropped wiped destroyed erased truncated nuked purged overwrote formatted shut unplugged "
        "rf killed took",
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
        triggers="decided thought figured felt believed chose opted",
        matches="Our admin thought it was a good idea to drain the tank.",
        spares="The scheduler thought it was a good idea to drain the tank.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS,
    ),
    Rule(
        name="my-poor-work",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>my (?:own |very |rather |somewhat |previous |earlier |first |initial )*(?:haphazard"
        r"|sloppy|careless|stupid|dumb|naive|poor|terrible|misguided|hasty|rushed|botched|broken|lazy|bad|crappy"
        r"|shoddy|wrong|faulty|flawed|foolish|silly|half-baked|ill-advised|clumsy|incorrect|buggy) (?!luck|day|news"
        r"|case|internet|connection|health|english|memory)\w+)\b",
        triggers="haphazard sloppy careless stupid dumb naive poor terrible misguided hasty rushed botched broken "
        "lazy bad crappy shoddy wrong faulty flawed foolish silly baked advised clumsy incorrect buggy",
        matches="My haphazard backup plan cost us three days.",
        spares="My new backup plan cost us three days.",
        reason=reasons.SELF,
        rewrite="none",
    ),
    Rule(
        name="on-production",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:ran|executed|typed|issued|tested|tried|did|debugged|applied|launched|kicked off"
        r"|triggered|performed|experimented|played|messed|fiddled|worked|developed|edited|hotfixed|hot-fixed"
        r"|patched)\b(?P<object>(?: (?!to\b)[\w'./-]{1,30}){1,8}? (?:(?:directly )?(?:on|in|against) (?:the |our "
        r"|a )?(?:prod|production|live)(?: (?:\w+))?|with (?:root|admin) (?:rights|privileges|access))(?=[.,;!?)]|$"
        r"| by\b| without\b| and\b| instead\b).*))",
        triggers="prod production live root admin",
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
        pattern=rf"\b(?P<verb>{_PAST})\b(?P<object>(?: [\w'./-]{{1,30}}){{1,6}}? (?:(?:all |completely |totally "
        rf"|so |very |really )?(?:wrong|badly|poorly|confusingly|sloppily|"
        r"carelessly|inefficiently|incompletely|lazily|worse|on the wrong \w+))(?=[.,;!?)]|$| and\b| because\b| "
        r"again\b| by\b).*)",
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
        unless=r"\?|\b(?:thanks|thank|great|nice|good|well done|awesome|if|when|once|after|can|could|may|let|right"
        r"|correctly|properly|successfully|already|only|need|want|should be|will|also|all|everything you)\b|\bby "
        r"(?:yourself|now)\b|\byou (?:decided|started|did \W?two)\b|\byou've done your\b",
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
        triggers="code+hurting code+harming code+damaging code+breaking code+costing code+killing code+wasting "
        "code+slowing code+blocking code+annoying code+holding code+causing code+caused code+hurt code+harmed "
        "code+damaged code+follow code+compile code+meet code+make code+makes code+help code+match code+respect "
        "code+handle code+pass code+cover code+scale code+helping code+working code+following code+meeting code+us "
        "code+me code+team code+everyone code+people code+that code+much code+lot code+nothing code+sense "
        "code+structure code+clarity code+tests code+empathy code+effort code+professionalism code+violation "
        "code+against code+unhelpful code+way code+beyond code+blame code+responsible work+hurting work+harming "
        "work+damaging work+breaking work+costing work+killing work+wasting work+slowing work+blocking "
        "work+annoying work+holding work+causing work+caused work+hurt work+harmed work+damaged work+follow "
        "work+compile work+meet work+make work+makes work+help work+match work+respect work+handle work+pass "
        "work+cover work+scale work+helping work+working work+following work+meeting work+us work+me work+team "
        "work+everyone work+people work+that work+much work+lot work+nothing work+sense work+structure "
        "work+clarity work+tests work+empathy work+effort work+professionalism work+violation work+against "
        "work+unhelpful work+way work+beyond work+blame work+responsible behavior+hurting behavior+harming "
        "behavior+damaging behavior+breaking behavior+costing behavior+killing behavior+wasting behavior+slowing "
        "behavior+blocking behavior+annoying behavior+holding behavior+causing behavior+caused behavior+hurt "
        "behavior+harmed behavior+damaged behavior+follow behavior+compile behavior+meet behavior+make "
        "behavior+makes behavior+help behavior+match behavior+respect behavior+handle behavior+pass behavior+cover "
        "behavior+scale behavior+helping behavior+working behavior+following behavior+meeting behavior+us "
        "behavior+me behavior+team behavior+everyone behavior+people behavior+that behavior+much behavior+lot "
        "behavior+nothing behavior+sense behavior+structure behavior+clarity behavior+tests behavior+empathy "
        "behavior+effort behavior+professionalism behavior+violation behavior+against behavior+unhelpful "
        "behavior+way behavior+beyond behavior+blame behavior+responsible behaviour+hurting behaviour+harming "
        "behaviour+damaging behaviour+breaking behaviour+costing behaviour+killing behaviour+wasting "
        "behaviour+slowing behaviour+blocking behaviour+annoying behaviour+holding behaviour+causing "
        "behaviour+caused behaviour+hurt behaviour+harmed behaviour+damaged behaviour+follow behaviour+compile "
        "behaviour+meet behaviour+make behaviour+makes behaviour+help behaviour+match behaviour+respect "
        "behaviour+handle behaviour+pass behaviour+cover behaviour+scale behaviour+helping behaviour+working "
        "behaviour+following behaviour+meeting behaviour+us behaviour+me behaviour+team behaviour+everyone "
        "behaviour+people behaviour+that behaviour+much behaviour+lot behaviour+nothing behaviour+sense "
        "behaviour+structure behaviour+clarity behaviour+tests behaviour+empathy behaviour+effort "
        "behaviour+professionalism behaviour+violation behaviour+against behaviour+unhelpful behaviour+way "
        "behaviour+beyond behaviour+blame behaviour+responsible attitude+hurting attitude+harming "
        "attitude+damaging attitude+breaking attitude+costing attitude+killing attitude+wasting attitude+slowing "
        "attitude+blocking attitude+annoying attitude+holding attitude+causing attitude+caused attitude+hurt "
        "attitude+harmed attitude+damaged attitude+follow attitude+compile attitude+meet attitude+make "
        "attitude+makes attitude+help attitude+match attitude+respect attitude+handle attitude+pass attitude+cover "
        "attitude+scale attitude+helping attitude+working attitude+following attitude+meeting attitude+us "
        "attitude+me attitude+team attitude+everyone attitude+people attitude+that attitude+much attitude+lot "
        "attitude+nothing attitude+sense attitude+structure attitude+clarity attitude+tests attitude+empathy "
        "attitude+effort attitude+professionalism attitude+violation attitude+against attitude+unhelpful "
        "attitude+way attitude+beyond attitude+blame attitude+responsible action+hurting action+harming "
        "action+damaging action+breaking action+costing action+killing action+wasting action+slowing "
        "action+blocking action+annoying action+holding action+causing action+caused action+hurt action+harmed "
        "action+damaged action+follow action+compile action+meet action+make action+makes action+help action+match "
        "action+respect action+handle action+pass action+cover action+scale action+helping action+working "
        "action+following action+meeting action+us action+me action+team action+everyone action+people action+that "
        "action+much action+lot action+nothing action+sense action+structure action+clarity action+tests "
        "action+empathy action+effort action+professionalism action+violation action+against action+unhelpful "
        "action+way action+beyond action+blame action+responsible actions+hurting actions+harming actions+damaging "
        "actions+breaking actions+costing actions+killing actions+wasting actions+slowing actions+blocking "
        "actions+annoying actions+holding actions+causing actions+caused actions+hurt actions+harmed "
        "actions+damaged actions+follow actions+compile actions+meet actions+make actions+makes actions+help "
        "actions+match actions+respect actions+handle actions+pass actions+cover actions+scale actions+helping "
        "actions+working actions+following actions+meeting actions+us actions+me actions+team actions+everyone "
        "actions+people actions+that actions+much actions+lot actions+nothing actions+sense actions+structure "
        "actions+clarity actions+tests actions+empathy actions+effort actions+professionalism actions+violation "
        "actions+against actions+unhelpful actions+way actions+beyond actions+blame actions+responsible "
        "conduct+hurting conduct+harming conduct+damaging conduct+breaking conduct+costing conduct+killing "
        "conduct+wasting conduct+slowing conduct+blocking conduct+annoying conduct+holding conduct+causing "
        "conduct+caused conduct+hurt conduct+harmed conduct+damaged conduct+follow conduct+compile conduct+meet "
        "conduct+make conduct+makes conduct+help conduct+match conduct+respect conduct+handle conduct+pass "
        "conduct+cover conduct+scale conduct+helping conduct+working conduct+following conduct+meeting conduct+us "
        "conduct+me conduct+team conduct+everyone conduct+people conduct+that conduct+much conduct+lot "
        "conduct+nothing conduct+sense conduct+structure conduct+clarity conduct+tests conduct+empathy "
        "conduct+effort conduct+professionalism conduct+violation conduct+against conduct+unhelpful conduct+way "
        "conduct+beyond conduct+blame conduct+responsible tone+hurting tone+harming tone+damaging tone+breaking "
        "tone+costing tone+killing tone+wasting tone+slowing tone+blocking tone+annoying tone+holding tone+causing "
        "tone+caused tone+hurt tone+harmed tone+damaged tone+follow tone+compile tone+meet tone+make tone+makes "
        "tone+help tone+match tone+respect tone+handle tone+pass tone+cover tone+scale tone+helping tone+working "
        "tone+following tone+meeting tone+us tone+me tone+team tone+everyone tone+people tone+that tone+much "
        "tone+lot tone+nothing tone+sense tone+structure tone+clarity tone+tests tone+empathy tone+effort "
        "tone+professionalism tone+violation tone+against tone+unhelpful tone+way tone+beyond tone+blame "
        "tone+responsible advice+hurting advice+harming advice+damaging advice+breaking advice+costing "
        "advice+killing advice+wasting advice+slowing advice+blocking advice+annoying advice+holding "
        "advice+causing advice+caused advice+hurt advice+harmed advice+damaged advice+follow advice+compile "
        "advice+meet advice+make advice+makes advice+help advice+match advice+respect advice+handle advice+pass "
        "advice+cover advice+scale advice+helping advice+working advice+following advice+meeting advice+us "
        "advice+me advice+team advice+everyone advice+people advice+that advice+much advice+lot advice+nothing "
        "advice+sense advice+structure advice+clarity advice+tests advice+empathy advice+effort "
        "advice+professionalism advice+violation advice+against advice+unhelpful advice+way advice+beyond "
        "advice+blame advice+responsible answer+hurting answer+harming answer+damaging answer+breaking "
        "answer+costing answer+killing answer+wasting answer+slowing answer+blocking answer+annoying "
        "answer+holding answer+causing answer+caused answer+hurt answer+harmed answer+damaged answer+follow "
        "answer+compile answer+meet answer+make answer+makes answer+help answer+match answer+respect answer+handle "
        "answer+pass answer+cover answer+scale answer+helping answer+working answer+following answer+meeting "
        "answer+us answer+me answer+team answer+everyone answer+people answer+that answer+much answer+lot "
        "answer+nothing answer+sense answer+structure answer+clarity answer+tests answer+empathy answer+effort "
        "answer+professionalism answer+violation answer+against answer+unhelpful answer+way answer+beyond "
        "answer+blame answer+responsible answers+hurting answers+harming answers+damaging answers+breaking "
        "answers+costing answers+killing answers+wasting answers+slowing answers+blocking answers+annoying "
        "answers+holding answers+causing answers+caused answers+hurt answers+harmed answers+damaged answers+follow "
        "answers+compile answers+meet answers+make answers+makes answers+help answers+match answers+respect "
        "answers+handle answers+pass answers+cover answers+scale answers+helping answers+working answers+following "
        "answers+meeting answers+us answers+me answers+team answers+everyone answers+people answers+that "
        "answers+much answers+lot answers+nothing answers+sense answers+structure answers+clarity answers+tests "
        "answers+empathy answers+effort answers+professionalism answers+violation answers+against "
        "answers+unhelpful answers+way answers+beyond answers+blame answers+responsible commit+hurting "
        "commit+harming commit+damaging commit+breaking commit+costing commit+killing commit+wasting "
        "commit+slowing commit+blocking commit+annoying commit+holding commit+causing commit+caused commit+hurt "
        "commit+harmed commit+damaged commit+follow commit+compile commit+meet commit+make commit+makes "
        "commit+help commit+match commit+respect commit+handle commit+pass commit+cover commit+scale "
        "commit+helping commit+working commit+following commit+meeting commit+us commit+me commit+team "
        "commit+everyone commit+people commit+that commit+much commit+lot commit+nothing commit+sense "
        "commit+structure commit+clarity commit+tests commit+empathy commit+effort commit+professionalism "
        "commit+violation commit+against commit+unhelpful commit+way commit+beyond commit+blame commit+responsible "
        "commits+hurting commits+harming commits+damaging commits+breaking commits+costing commits+killing "
        "commits+wasting commits+slowing commits+blocking commits+annoying commits+holding commits+causing "
        "commits+caused commits+hurt commits+harmed commits+damaged commits+follow commits+compile commits+meet "
        "commits+make commits+makes commits+help commits+match commits+respect commits+handle commits+pass "
        "commits+cover commits+scale commits+helping commits+working commits+following commits+meeting commits+us "
        "commits+me commits+team commits+everyone commits+people commits+that commits+much commits+lot "
        "commits+nothing commits+sense commits+structure commits+clarity commits+tests commits+empathy "
        "commits+effort commits+professionalism commits+violation commits+against commits+unhelpful commits+way "
        "commits+beyond commits+blame commits+responsible change+hurting change+harming change+damaging "
        "change+breaking change+costing change+killing change+wasting change+slowing change+blocking "
        "change+annoying change+holding change+causing change+caused change+hurt change+harmed change+damaged "
        "change+follow change+compile change+meet change+make change+makes change+help change+match change+respect "
        "change+handle change+pass change+cover change+scale change+helping change+working change+following "
        "change+meeting change+us change+me change+team change+everyone change+people change+that change+much "
        "change+lot change+nothing change+sense change+structure change+clarity change+tests change+empathy "
        "change+effort change+professionalism change+violation change+against change+unhelpful change+way "
        "change+beyond change+blame change+responsible pr+hurting pr+harming pr+damaging pr+breaking pr+costing "
        "pr+killing pr+wasting pr+slowing pr+blocking pr+annoying pr+holding pr+causing pr+caused pr+hurt "
        "pr+harmed pr+damaged pr+follow pr+compile pr+meet pr+make pr+makes pr+help pr+match pr+respect pr+handle "
        "pr+pass pr+cover pr+scale pr+helping pr+working pr+following pr+meeting pr+us pr+me pr+team pr+everyone "
        "pr+people pr+that pr+much pr+lot pr+nothing pr+sense pr+structure pr+clarity pr+tests pr+empathy "
        "pr+effort pr+professionalism pr+violation pr+against pr+unhelpful pr+way pr+beyond pr+blame "
        "pr+responsible patch+hurting patch+harming patch+damaging patch+breaking patch+costing patch+killing "
        "patch+wasting patch+slowing patch+blocking patch+annoying patch+holding patch+causing patch+caused "
        "patch+hurt patch+harmed patch+damaged patch+follow patch+compile patch+meet patch+make patch+makes "
        "patch+help patch+match patch+respect patch+handle patch+pass patch+cover patch+scale patch+helping "
        "patch+working patch+following patch+meeting patch+us patch+me patch+team patch+everyone patch+people "
        "patch+that patch+much patch+lot patch+nothing patch+sense patch+structure patch+clarity patch+tests "
        "patch+empathy patch+effort patch+professionalism patch+violation patch+against patch+unhelpful patch+way "
        "patch+beyond patch+blame patch+responsible review+hurting review+harming review+damaging review+breaking "
        "review+costing review+killing review+wasting review+slowing review+blocking review+annoying "
        "review+holding review+causing review+caused review+hurt review+harmed review+damaged review+follow "
        "review+compile review+meet review+make review+makes review+help review+match review+respect review+handle "
        "review+pass review+cover review+scale review+helping review+working review+following review+meeting "
        "review+us review+me review+team review+everyone review+people review+that review+much review+lot "
        "review+nothing review+sense review+structure review+clarity review+tests review+empathy review+effort "
        "review+professionalism review+violation review+against review+unhelpful review+way review+beyond "
        "review+blame review+responsible comment+hurting comment+harming comment+damaging comment+breaking "
        "comment+costing comment+killing comment+wasting comment+slowing comment+blocking comment+annoying "
        "comment+holding comment+causing comment+caused comment+hurt comment+harmed comment+damaged comment+follow "
        "comment+compile comment+meet comment+make comment+makes comment+help comment+match comment+respect "
        "comment+handle comment+pass comment+cover comment+scale comment+helping comment+working comment+following "
        "comment+meeting comment+us comment+me comment+team comment+everyone comment+people comment+that "
        "comment+much comment+lot comment+nothing comment+sense comment+structure comment+clarity comment+tests "
        "comment+empathy comment+effort comment+professionalism comment+violation comment+against "
        "comment+unhelpful comment+way comment+beyond comment+blame comment+responsible comments+hurting "
        "comments+harming comments+damaging comments+breaking comments+costing comments+killing comments+wasting "
        "comments+slowing comments+blocking comments+annoying comments+holding comments+causing comments+caused "
        "comments+hurt comments+harmed comments+damaged comments+follow comments+compile comments+meet "
        "comments+make comments+makes comments+help comments+match comments+respect comments+handle comments+pass "
        "comments+cover comments+scale comments+helping comments+working comments+following comments+meeting "
        "comments+us comments+me comments+team comments+everyone comments+people comments+that comments+much "
        "comments+lot comments+nothing comments+sense comments+structure comments+clarity comments+tests "
        "comments+empathy comments+effort comments+professionalism comments+violation comments+against "
        "comments+unhelpful comments+way comments+beyond comments+blame comments+responsible silence+hurting "
        "silence+harming silence+damaging silence+breaking silence+costing silence+killing silence+wasting "
        "silence+slowing silence+blocking silence+annoying silence+holding silence+causing silence+caused "
        "silence+hurt silence+harmed silence+damaged silence+follow silence+compile silence+meet silence+make "
        "silence+makes silence+help silence+match silence+respect silence+handle silence+pass silence+cover "
        "silence+scale silence+helping silence+working silence+following silence+meeting silence+us silence+me "
        "silence+team silence+everyone silence+people silence+that silence+much silence+lot silence+nothing "
        "silence+sense silence+structure silence+clarity silence+tests silence+empathy silence+effort "
        "silence+professionalism silence+violation silence+against silence+unhelpful silence+way silence+beyond "
        "silence+blame silence+responsible delay+hurting delay+harming delay+damaging delay+breaking delay+costing "
        "delay+killing delay+wasting delay+slowing delay+blocking delay+annoying delay+holding delay+causing "
        "delay+caused delay+hurt delay+harmed delay+damaged delay+follow delay+compile delay+meet delay+make "
        "delay+makes delay+help delay+match delay+respect delay+handle delay+pass delay+cover delay+scale "
        "delay+helping delay+working delay+following delay+meeting delay+us delay+me delay+team delay+everyone "
        "delay+people delay+that delay+much delay+lot delay+nothing delay+sense delay+structure delay+clarity "
        "delay+tests delay+empathy delay+effort delay+professionalism delay+violation delay+against "
        "delay+unhelpful delay+way delay+beyond delay+blame delay+responsible response+hurting response+harming "
        "response+damaging response+breaking response+costing response+killing response+wasting response+slowing "
        "response+blocking response+annoying response+holding response+causing response+caused response+hurt "
        "response+harmed response+damaged response+follow response+compile response+meet response+make "
        "response+makes response+help response+match response+respect response+handle response+pass response+cover "
        "response+scale response+helping response+working response+following response+meeting response+us "
        "response+me response+team response+everyone response+people response+that response+much response+lot "
        "response+nothing response+sense response+structure response+clarity response+tests response+empathy "
        "response+effort response+professionalism response+violation response+against response+unhelpful "
        "response+way response+beyond response+blame response+responsible lack+hurting lack+harming lack+damaging "
        "lack+breaking lack+costing lack+killing lack+wasting lack+slowing lack+blocking lack+annoying "
        "lack+holding lack+causing lack+caused lack+hurt lack+harmed lack+damaged lack+follow lack+compile "
        "lack+meet lack+make lack+makes lack+help lack+match lack+respect lack+handle lack+pass lack+cover "
        "lack+scale lack+helping lack+working lack+following lack+meeting lack+us lack+me lack+team lack+everyone "
        "lack+people lack+that lack+much lack+lot lack+nothing lack+sense lack+structure lack+clarity lack+tests "
        "lack+empathy lack+effort lack+professionalism lack+violation lack+against lack+unhelpful lack+way "
        "lack+beyond lack+blame lack+responsible decision+hurting decision+harming decision+damaging "
        "decision+breaking decision+costing decision+killing decision+wasting decision+slowing decision+blocking "
        "decision+annoying decision+holding decision+causing decision+caused decision+hurt decision+harmed "
        "decision+damaged decision+follow decision+compile decision+meet decision+make decision+makes "
        "decision+help decision+match decision+respect decision+handle decision+pass decision+cover decision+scale "
        "decision+helping decision+working decision+following decision+meeting decision+us decision+me "
        "decision+team decision+everyone decision+people decision+that decision+much decision+lot decision+nothing "
        "decision+sense decision+structure decision+clarity decision+tests decision+empathy decision+effort "
        "decision+professionalism decision+violation decision+against decision+unhelpful decision+way "
        "decision+beyond decision+blame decision+responsible decisions+hurting decisions+harming "
        "decisions+damaging decisions+breaking decisions+costing decisions+killing decisions+wasting "
        "decisions+slowing decisions+blocking decisions+annoying decisions+holding decisions+causing "
        "decisions+caused decisions+hurt decisions+harmed decisions+damaged decisions+follow decisions+compile "
        "decisions+meet decisions+make decisions+makes decisions+help decisions+match decisions+respect "
        "decisions+handle decisions+pass decisions+cover decisions+scale decisions+helping decisions+working "
        "decisions+following decisions+meeting decisions+us decisions+me decisions+team decisions+everyone "
        "decisions+people decisions+that decisions+much decisions+lot decisions+nothing decisions+sense "
        "decisions+structure decisions+clarity decisions+tests decisions+empathy decisions+effort "
        "decisions+professionalism decisions+violation decisions+against decisions+unhelpful decisions+way "
        "decisions+beyond decisions+blame decisions+responsible approach+hurting approach+harming "
        "approach+damaging approach+breaking approach+costing approach+killing approach+wasting approach+slowing "
        "approach+blocking approach+annoying approach+holding approach+causing approach+caused approach+hurt "
        "approach+harmed approach+damaged approach+follow approach+compile approach+meet approach+make "
        "approach+makes approach+help approach+match approach+respect approach+handle approach+pass approach+cover "
        "approach+scale approach+helping approach+working approach+following approach+meeting approach+us "
        "approach+me approach+team approach+everyone approach+people approach+that approach+much approach+lot "
        "approach+nothing approach+sense approach+structure approach+clarity approach+tests approach+empathy "
        "approach+effort approach+professionalism approach+violation approach+against approach+unhelpful "
        "approach+way approach+beyond approach+blame approach+responsible design+hurting design+harming "
        "design+damaging design+breaking design+costing design+killing design+wasting design+slowing "
        "design+blocking design+annoying design+holding design+causing design+caused design+hurt design+harmed "
        "design+damaged design+follow design+compile design+meet design+make design+makes design+help design+match "
        "design+respect design+handle design+pass design+cover design+scale design+helping design+working "
        "design+following design+meeting design+us design+me design+team design+everyone design+people design+that "
        "design+much design+lot design+nothing design+sense design+structure design+clarity design+tests "
        "design+empathy design+effort design+professionalism design+violation design+against design+unhelpful "
        "design+way design+beyond design+blame design+responsible plan+hurting plan+harming plan+damaging "
        "plan+breaking plan+costing plan+killing plan+wasting plan+slowing plan+blocking plan+annoying "
        "plan+holding plan+causing plan+caused plan+hurt plan+harmed plan+damaged plan+follow plan+compile "
        "plan+meet plan+make plan+makes plan+help plan+match plan+respect plan+handle plan+pass plan+cover "
        "plan+scale plan+helping plan+working plan+following plan+meeting plan+us plan+me plan+team plan+everyone "
        "plan+people plan+that plan+much plan+lot plan+nothing plan+sense plan+structure plan+clarity plan+tests "
        "plan+empathy plan+effort plan+professionalism plan+violation plan+against plan+unhelpful plan+way "
        "plan+beyond plan+blame plan+responsible process+hurting process+harming process+damaging process+breaking "
        "process+costing process+killing process+wasting process+slowing process+blocking process+annoying "
        "process+holding process+causing process+caused process+hurt process+harmed process+damaged process+follow "
        "process+compile process+meet process+make process+makes process+help process+match process+respect "
        "process+handle process+pass process+cover process+scale process+helping process+working process+following "
        "process+meeting process+us process+me process+team process+everyone process+people process+that "
        "process+much process+lot process+nothing process+sense process+structure process+clarity process+tests "
        "process+empathy process+effort process+professionalism process+violation process+against "
        "process+unhelpful process+way process+beyond process+blame process+responsible communication+hurting "
        "communication+harming communication+damaging communication+breaking communication+costing "
        "communication+killing communication+wasting communication+slowing communication+blocking "
        "communication+annoying communication+holding communication+causing communication+caused "
        "communication+hurt communication+harmed communication+damaged communication+follow communication+compile "
        "communication+meet communication+make communication+makes communication+help communication+match "
        "communication+respect communication+handle communication+pass communication+cover communication+scale "
        "communication+helping communication+working communication+following communication+meeting "
        "communication+us communication+me communication+team communication+everyone communication+people "
        "communication+that communication+much communication+lot communication+nothing communication+sense "
        "communication+structure communication+clarity communication+tests communication+empathy "
        "communication+effort communication+professionalism communication+violation communication+against "
        "communication+unhelpful communication+way communication+beyond communication+blame "
        "communication+responsible leadership+hurting leadership+harming leadership+damaging leadership+breaking "
        "leadership+costing leadership+killing leadership+wasting leadership+slowing leadership+blocking "
        "leadership+annoying leadership+holding leadership+causing leadership+caused leadership+hurt "
        "leadership+harmed leadership+damaged leadership+follow leadership+compile leadership+meet leadership+make "
        "leadership+makes leadership+help leadership+match leadership+respect leadership+handle leadership+pass "
        "leadership+cover leadership+scale leadership+helping leadership+working leadership+following "
        "leadership+meeting leadership+us leadership+me leadership+team leadership+everyone leadership+people "
        "leadership+that leadership+much leadership+lot leadership+nothing leadership+sense leadership+structure "
        "leadership+clarity leadership+tests leadership+empathy leadership+effort leadership+professionalism "
        "leadership+violation leadership+against leadership+unhelpful leadership+way leadership+beyond "
        "leadership+blame leadership+responsible management+hurting management+harming management+damaging "
        "management+breaking management+costing management+killing management+wasting management+slowing "
        "management+blocking management+annoying management+holding management+causing management+caused "
        "management+hurt management+harmed management+damaged management+follow management+compile management+meet "
        "management+make management+makes management+help management+match management+respect management+handle "
        "management+pass management+cover management+scale management+helping management+working "
        "management+following management+meeting management+us management+me management+team management+everyone "
        "management+people management+that management+much management+lot management+nothing management+sense "
        "management+structure management+clarity management+tests management+empathy management+effort "
        "management+professionalism management+violation management+against management+unhelpful management+way "
        "management+beyond management+blame management+responsible policy+hurting policy+harming policy+damaging "
        "policy+breaking policy+costing policy+killing policy+wasting policy+slowing policy+blocking "
        "policy+annoying policy+holding policy+causing policy+caused policy+hurt policy+harmed policy+damaged "
        "policy+follow policy+compile policy+meet policy+make policy+makes policy+help policy+match policy+respect "
        "policy+handle policy+pass policy+cover policy+scale policy+helping policy+working policy+following "
        "policy+meeting policy+us policy+me policy+team policy+everyone policy+people policy+that policy+much "
        "policy+lot policy+nothing policy+sense policy+structure policy+clarity policy+tests policy+empathy "
        "policy+effort policy+professionalism policy+violation policy+against policy+unhelpful policy+way "
        "policy+beyond policy+blame policy+responsible carelessness+hurting carelessness+harming "
        "carelessness+damaging carelessness+breaking carelessness+costing carelessness+killing "
        "carelessness+wasting carelessness+slowing carelessness+blocking carelessness+annoying "
        "carelessness+holding carelessness+causing carelessness+caused carelessness+hurt carelessness+harmed "
        "carelessness+damaged carelessness+follow carelessness+compile carelessness+meet carelessness+make "
        "carelessness+makes carelessness+help carelessness+match carelessness+respect carelessness+handle "
        "carelessness+pass carelessness+cover carelessness+scale carelessness+helping carelessness+working "
        "carelessness+following carelessness+meeting carelessness+us carelessness+me carelessness+team "
        "carelessness+everyone carelessness+people carelessness+that carelessness+much carelessness+lot "
        "carelessness+nothing carelessness+sense carelessness+structure carelessness+clarity carelessness+tests "
        "carelessness+empathy carelessness+effort carelessness+professionalism carelessness+violation "
        "carelessness+against carelessness+unhelpful carelessness+way carelessness+beyond carelessness+blame "
        "carelessness+responsible",
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
        pattern=rf"(?:^\W*|[,;:.] |\b(?:and|but|so|because|when|after) )(?:<accident>|by mistake|by accident|in "
        rf"error),? (?P<verb>(?P<agent>i|we|he|she|they|you|someone|one of (?:the|our|my) (?:[\w-]{{1,20}} "
        rf"){{0,2}}?[\w-]{{1,20}}|<det>(?:[\w@-]{{1,30}} ){{0,3}}?[\w@'-]{{1,30}}) (?:<adv>)(?:had |has "
        rf")?{_PAST}\b.*)",
        triggers="accidentally accidently mistakenly inadvertently unintentionally erroneously wrongly unknowingly "
        "unwittingly prematurely naively mistake accident error",
        matches="Unintentionally one of the members pushed with force.",
        spares="Unintentionally one of the mirrors pushed with force.",
        reason=reasons.ACT,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE},
    ),
    Rule(
        name="for-accidentally-doing",
        category=SELF_BLAME,
        pattern=r"\b(?P<verb>(?:sorry|apolog\w+|regrets?|excuse (?:me|us)|forgive (?:me|us)|my bad|oops|whoops"
        r"|shame)\b[^.;]{0,30}? (?:for|about|that) (?:<adv>)(?:(?:allowing|letting|shipping|pushing|merging"
        r"|creating|making|leaving|deleting|removing|closing|sending|adding|being (?:so|such|a|an)|accidentally"
        r"|mistakenly|inadvertently|not|never|having|missing|breaking|forgetting|causing|ignoring|wasting|messing"
        r"|screwing|the (?:mess|mistake|mistakes|oversight|breakage|mishap|screw-?up|blunder|trouble i|problems? i)"
        r"|my|our|i|we|this (?:mess|mistake|oversight)) ?).*)",
        triggers="sorry apologise apologies apologize apology apologizing apologising regret regrets excuse "
        "forgive bad oops whoops shame",
        matches="I apologise for accidentally closing your ticket.",
        spares="We apologise for any inconvenience.",
        reason=reasons.SELF,
        rewrite="none",
        unless=r"\b(?:sorry|apolog\w+) (?:\w+ )?(?:for|about) (?:the |any |our |my |this )?(?:late|delay\w*"
        r"|inconvenience|noise|long|slow|wait|spam|trouble|disruption|impact|length|language)\b|\b(?:sorry|regret) "
        r"(?:that|we|i) (?:you|can|have to)\b|\bsorry,? (?:but )?i (?:can|could|don't|do not|understand|know|see"
        r"|realize|realise)\b|\b(?:should|must|has to|have to|needs? to|wants?|demand\w*|expect\w*|owe\w*) (?:\w+ "
        r"){0,3}apolog|\bworking hard to\b",
    ),
)
