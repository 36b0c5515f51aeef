"""Rules about friction between people: who was in whose way, came too early, or did it yet again."""

from pmfacilitator.language.cast import KNOWN_OTHERS, LIKELY_OTHERS, ME, PERSON, POSSIBLE_OTHERS, TEAM, YOU
from pmfacilitator.language.flag import GROUP_BLAME
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

FRICTIONS = (
    *ways(
        Rule(
            name="in-the-way",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)(?P<object>.*)",
            spares="The firewall blocked our requests.",
            reason=reasons.ACT,
            rewrite="none",
            subjects=POSSIBLE_OTHERS,
            unless=r"\balways (?:using|being|going)\b|\bnot saying\b|\balways (?:improving|learning|growing|working"
            r"|looking|trying|evolving|changing|running|hiring|available)\b|\b(?:if|attacker|attackers|malicious"
            r"|spam)\b",
        ),
        (
            "Management blocked our order.",
            "blocked/delayed/denied/held/rejected/stalled/turned/vetoed+budget/change/every/fix/hotfix/my/our/"
            "patch/release/request/rollback/upgrade/us",
            r"(?:blocked|rejected|vetoed|stalled|delayed|held up|denied|turned down) (?:us|our|my|every|the (?:fix"
            r"|release|rollback|request|change|upgrade|budget|hotfix|patch))\b",
        ),
        (
            "The owner hid the crack.",
            "brushed bullied concealed covered downplayed hammered hid misled pressured sandbagged shrugged "
            "slashed stonewalled strong waved withheld",
            r"(?:hammered|stonewalled|misled|downplayed|concealed|covered up|brushed (?:off|aside)|shrugged (?:off"
            r"|it off)|waved (?:away|aside)|slashed|pressured|bullied|strong-armed|hid (?:the|this|that|it)"
            r"|withheld|sandbagged)\b",
        ),
        (
            "They dumped the crates on us.",
            "dropped/dumped/foisted/forced/imposed/sprung+everyone/me/ops/us",
            r"(?:dumped|dropped|sprung|imposed|foisted|forced) (?:\w+ ){1,4}?on (?:us|me|ops|everyone)\b",
        ),
        ("The owner cut the budget.", "cut", r"cut (?:the |our )?(?:\w+ )?(?:budget|staff|headcount|testing|corners)"),
        ("The board wanted a launch at any cost.", "wanted+all/any", r"wanted [\w ]{1,40} at (?:any|all) costs?"),
        (
            "The crew was too busy to look.",
            "afraid/busy/eager/focused/greedy/keen/proud/scared/stubborn/tired+so/too",
            r"(?:was|were|is|are) (?:too|so) (?:busy|proud|afraid|scared|eager|keen|tired|stubborn|greedy|focused "
            r"on \w+) (?:to|with|and)\b",
        ),
        (
            "The two crews did not talk to each other.",
            "listen/speak/speaking/talk/talking+n't/not/stopped",
            r"(?:not|n't|stopped) (?:talking|speaking|talk|speak|listen) to (?:each other|one another|us|anyone|ops)",
        ),
        ("The mate took the easy way out.", "easy/lazy+took", r"took the (?:lazy|easy) way(?: out)?"),
        ("The mates have no idea how it works.", "idea+no", r"(?:have|has|had) no idea (?:how|what|why|where)\b"),
        (
            "The contractor did everything wrong.",
            "wrong+did/do/does/doing/done",
            r"(?:did|does|do|doing|done) (?:it|this|that|everything|things|something)(?: \w+)? wrong",
        ),
        (
            "The mate got everything wrong.",
            "got+everything/it/that/this",
            r"got (?:it|this|that|everything) (?:all |completely |badly )?wrong",
        ),
        (
            "Management tolerated shortcuts.",
            "shortcuts sloppiness violations",
            r"(?:tolerated|condoned|encouraged) (?:shortcuts|violations|sloppiness)\b",
        ),
        ("They are always complaining.", "always+are/is", r"(?:is|are) always [a-z]+ing\b"),
        ("The crew keeps breaking our winch.", "keep/keeps+my/our/us", r"keeps? [a-z]+ing (?:our|my|us)\b"),
        (
            "The captain signed off on a pump that was never tested.",
            "signed+off",
            r"signed off on .*\b(?:never|not|without|nobody)\b",
        ),
    ),
    Rule(
        name="too-early",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:released|launched|shipped|deployed|merged|pushed|announced|switched|enabled|rolled "
        r"out|approved|hit|pressed|clicked|ran|restarted|went live|started|upgraded|changed)(?P<object> "
        r"[^.;:]{0,60}? (?:before (?:even |ever |properly )?(?:checking|testing|reading|asking|verifying|reviewing"
        r"|looking|waiting|confirming|telling|thinking|validating|(?:the|our|it|anyone|we) [\w ]{1,30}?(?:was|were"
        r"|had been) (?:ready|live|tested|reviewed|done|finished|approved|warned|told|in place))|on us|at (?:the "
        r")?last minute|behind our backs?|out of the blue|(?:during|in) (?:business|peak|trading|working|office) "
        r"hours)\b.*))",
        triggers="before/overnight/us/minute/behind/blue/hours+announced/approved/changed/clicked/deployed/enabled/"
        "hit/launched/live/merged/pressed/pushed/ran/released/restarted/rolled/shipped/started/switched/upgraded"
        "+approved/asking/back/backs/blue/checking/confirming/done/finished/hours/live/looking/minute/place/"
        "reading/ready/reviewed/reviewing/telling/tested/testing/thinking/told/us/validating/verifying/waiting/"
        "warned+at/before/behind/during/in/on/out",
        matches="Omar hit enter before checking the hostname.",
        spares="The job ran before checking the lock.",
        reason=reasons.ACT,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\b(?:reverted|recovered|fixed|restored|resolved)\b|\bon us-",
    ),
    Rule(
        name="did-it-yet-again",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:once more|once again|yet again) (?:had |has |have )?(?:<irregular-past>"
        r"|<irregular-done>|[a-z]{2,16}ed)\b.*|(?:<irregular-past>|[a-z]{2,16}ed)\b [^.;:]{1,60}? (?:yet again"
        r"|once again|for the (?:second|third|fourth|fifth|umpteenth|nth|hundredth) time|as usual|as always|like "
        r"(?:always|every time))(?=[.,!]|$))",
        triggers="once+more once+again yet+again time+second/third/fourth/fifth/umpteenth/nth/hundredth usual as"
        "+always like+always every+time+like",
        matches="The DBAs once more ran maintenance at noon.",
        spares="The timer once more ran maintenance at noon.",
        reason=reasons.TRAIT,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\b(?:restarted|reverted|fixed|checked|tested|confirmed|reported|paged|noticed|failed over|tried"
        r"|helped|saved|cautioned|reminded|warned|briefed|told|asked|explained)\b",
    ),
    Rule(
        name="overwrote",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:overwrote|force[- ]?pushed(?: over)?|clobbered|stomped on|tripped over|mangled"
        r"|botched|unplugged|pulled out) (?P<object><det>.*))",
        triggers="botched/clobbered/force/forcepushed/mangled/overwrote/pulled/stomped/tripped/unplugged+botched/"
        "clobbered/forcepushed/her/mangled/overwrote/pulled/pushed/stomped/tripped/unplugged",
        matches="Kim overwrote the config with an old copy.",
        spares="The sync overwrote the config with an old copy.",
        reason=reasons.ACT,
        rewrite="act",
        subjects=frozenset({ME, YOU, PERSON, TEAM}),
        unless=r"^\W*\d{1,2}:\d\d|\b(?:at|around) \d{1,2}:\d\d",
    ),
    Rule(
        name="bare-department",
        category=GROUP_BLAME,
        pattern=r"(?:^\W*|[,;:] |\b(?:because|but|and|so|since|again|apparently|once) )(?P<verb>(?:backend|frontend"
        r"|front-end|back-end|mobile|data|infra|platform|networking|security|sec|support|product|marketing|sales"
        r"|design|billing|payments|engineering|dev|hosting|operations|upstream|it|devops|qa|ops)(?: (?:guys|folks"
        r"|team|people|side))? (?:just |simply |again |once again |also )?(?:forgot|decided to|promised|told (?:us"
        r"|everyone|no|the (?:board|press|ceo|world)|the (?:customer|client)s?(?= (?:that|it|we|this|they|there"
        r"|everything)\b))|refused to|never (?:tested|told"
        r"|asked|checked|read|bothered|answered|documented|looked)"
        r"|didn't (?:tell|ask|bother|test|check|read|communicate|think|care)|did not (?:tell|ask|bother|test|check"
        r"|communicate)|insisted|rushed|screwed|messed|botched|locked (?:us|prod|everyone)|pushed us|kept "
        r"(?:telling|asking|pushing|changing)|shipped|merged|signed off|(?:changed|removed|renamed|deployed"
        r"|released) .*\b(?:without|never told|didn't tell|told (?:nobody|no one)|again)\b))",
        triggers="forgot/decided/promised/told/refused/didn't/insisted/rushed/screwed/messed/botched/locked/pushed/"
        "kept/shipped/merged/signed+backend/billing/data/design/dev/devops/end/engineering/frontend/hosting/infra/"
        "it/marketing/mobile/networking/operations/ops/payments/platform/product/qa/sales/sec/security/support/"
        "upstream never+answered/asked/bothered/checked/documented/looked/read/tested+backend/billing/data/design/"
        "dev/devops/end/engineering/frontend/hosting/infra/it/marketing/mobile/networking/operations/ops/payments/"
        "platform/product/qa/sales/sec/security/support/upstream did+not+backend/billing/data/design/dev/devops/"
        "end/engineering/frontend/hosting/infra/it/marketing/mobile/networking/operations/ops/payments/platform/"
        "product/qa/sales/sec/security/support/upstream changed/removed/deployed+again/never/without+backend/"
        "billing/data/design/dev/devops/end/engineering/frontend/hosting/infra/it/marketing/mobile/networking/"
        "operations/ops/payments/platform/product/qa/sales/sec/security/support/upstream renamed/released+again/"
        "without+backend/billing/data/design/dev/devops/end/engineering/frontend/hosting/infra/it/marketing/mobile/"
        "networking/operations/ops/payments/platform/product/qa/sales/sec/security/support/upstream",
        matches="Frontend never tested this on Safari.",
        spares="The frontend shipped its logs to the wrong index.",
        reason=reasons.ACT,
        rewrite="none",
        unless=r"\bit (?:just |simply |again |also )?(?:forgot|decided|promised|refused|never|didn't|did not"
        r"|insisted|rushed|messed|shipped|merged|changed|removed|renamed|deployed|released|told|kept|locked|pushed"
        r"|botched|screwed|signed)",
    ),
    *ways(
        Rule(
            name="team-as-a-trait",
            category=GROUP_BLAME,
            pattern=r"\b(?P<verb><way>)",
            spares="It's always the last retry.",
            reason=reasons.TRAIT,
            rewrite="none",
            agents=frozenset({TEAM}),
            unless=r"\b(?:not|never|\w+n't)\b|'s (?:network|servers?|api|services?|infrastructure|dns|cdn|platform"
            r"|systems?)\b",
        ),
        (
            "It's always the platform team.",
            "always+it/it's/why",
            r"(?:it's|it is|why is it) always (?P<agent><who>)(?=[.,!?]|$| who\b| that\b)",
        ),
        ("It was rushed by the release team.", "rushed", r"rushed (?:\w+ )?by (?P<agent2><who>)"),
        (
            "There was poor coordination between the teams.",
            "collaboration/communication/cooperation/coordination/handover+almost/bad/hardly/insufficient/no/poor/"
            "terrible/weak/zero",
            r"(?:poor|bad|terrible|insufficient|weak|no|zero|hardly any|almost no) (?:coordination|communication"
            r"|cooperation|collaboration|handover) between (?P<agent3><who>)",
        ),
        (
            "The platform team's change broke the build.",
            "'s+broke/brought/caused/cost/led/took",
            r"(?P<agent4><who>(?:'s|s')) (?:[\w-]+ ){0,3}?(?:<artifact>|mistakes?|errors?|maintenance|negligence"
            r"|team|people) (?:\w+ )?(?:caused|broke|took down|led to|brought down|cost us) (?:the|this|our|a|an|us"
            r"|everything|\w+)\b",
        ),
    ),
    Rule(
        name="mutual-blindness",
        category=GROUP_BLAME,
        pattern=r"\b(?P<verb>(?:every(?:one|body)|each(?: \w+)?|both(?: \w+)?|all of (?:us|them)|the teams) "
        r"(?:just |simply )?(?:thought|assumed|believed|figured|hoped|expected) (?:that )?(?:some(?:one|body)|any"
        r"(?:one|body)|the other|another)\b.*|(?:lack|absence|breakdown) (?:of|in) (?:communication|coordination"
        r"|trust|cooperation) (?:between|among|by|from) (?:the )?(?:\w+ )?(?:team|teams|ops|dev|devs|developers"
        r"|engineers|departments?|management|qa|support|vendor|sre)\b.*)",
        triggers="everyone/everybody/each/both/all/teams/lack/absence/breakdown+among/assumed/believed/"
        "communication/cooperation/coordination/expected/figured/hoped/simply/thought/trust",
        matches="Everybody thought somebody else was watching the queue.",
        spares="Everybody thought the queue was short.",
        reason=reasons.TRAIT,
        rewrite="none",
    ),
)
