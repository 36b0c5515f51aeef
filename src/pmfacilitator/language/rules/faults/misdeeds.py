"""What somebody is said to have done wrong, in one verb or one phrase."""

from pmfacilitator.language.cast import LIKELY_OTHERS, MAYBE, ME, NOBODY, POSSIBLE_OTHERS, WE
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

MISDEEDS = (
    *ways(
        Rule(
            name="mis-did",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)\b(?P<object>.*)",
            spares="The bucket policy was misconfigured.",
            reason=reasons.LAPSE,
            rewrite="misdone",
            subjects=POSSIBLE_OTHERS | {ME, WE, NOBODY},
            unless=r"\b(?:can|may|might|should|could|to|simply|whether or not|whether|if you|that you|authors that|"
            r"they can) (?:\w+ ){0,3}(?:decide|choose|opt) (?:whether or )?not to\b|"
            r"\b(?:decide|hope|hoping) (?:that )?you decide not to\b|\bthey're misspelled\b|"
            r"\bassumed the (?:following|role|responsib)|\bthe same way i managed to\b|"
            r"\bi(?:'ve| have)? assumed (?:an?|the same|that the same|requiring)\b|\bmaybe (?:he|she|they) "
            r"assumed\b|\bassumed (?:we|you|that you|they) want|\bassumed (?:at first|initially)|\b(?:first"
            r"|initially|originally|reasonably) assumed\b|\bwe (?:\w+ ){0,2}(?:assumed|presumed|decided|chose|opted"
            r"|dismissed|disabled|bypassed|switched|turned|deployed|merged|released|confused|refused|exceeded)\b|\b"
            r"(?:investigated|engineer \w+) (?:[\w ]{1,30} )?and assumed it\b|\bassumed (?:it was related|it to be"
            r"|that it was|still)\b|\byou assumed\b|\bi assumed (?:this|that|it) (?:was|is|would)\b.*\bbut\b|\bwas "
            r"there work\b|\bunderstanding why\b|\bbigger picture\b|\bthe leader has failed\b|\bpeople who did "
            r"nothing\b",
        ),
        (
            "Kofi misconfigured the firewall.",
            "mis/misallocated/misapplied/miscalculated/misclicked/miscoded/miscommunicated/misconfigured/miscopied/"
            "misdiagnosed/misdirected/misestimated/mishandled/misidentified/misinformed/misinterpreted/mislabeled/"
            "mislabelled/misled/misnamed/misplaced/misquoted/misremembered/misreported/misrouted/misset/misspelled/"
            "misspelt/misstated/mistimed/misused/miswired",
            r"mis-?(?:configured|set|labelled|labeled|applied|routed|placed|wired|calculated|interpreted|diagnosed"
            r"|identified|communicated|timed|spelled|spelt|estimated|quoted|handled|used|reported|informed|led"
            r"|remembered|named|stated|coded|allocated|copied|clicked|directed)",
        ),
        ("The reviewers rubber-stamped it.", "rubber rubberstamped rubberstamps", r"rubber-?stamp(?:ed|s)"),
        ("The vendor overpromised.", "overpromised promised", r"over-?promised"),
        ("We underestimated the load", "estimated underestimated", r"under-?estimated"),
        ("Ann double-booked the room.", "booked doublebooked", r"double-?booked"),
        ("The crew turned their back.", "turned+back", r"turned (?:his|her|their) back"),
        ("The reviewers waved it through.", "waved", r"waved (?:it|this|that|them|everything) through"),
        ("The guy before me left a mess", "mess", r"left (?:behind )?(?:us )?(?:with )?a mess"),
        (
            "My boss told me to skip the tests",
            "asked/forced/ordered/pressured/pushed/told+ahead/bypass/cut/hurry/ignore/push/release/rush/ship/skip",
            r"(?:told|asked|forced|pressured|pushed|ordered) (?:me|us|them|him|her|everyone|the [\w-]+(?: team)?) "
            r"to (?:skip|ignore|ship|push|bypass|hurry|rush|release|cut|go ahead)\b",
        ),
        ("The lead insisted on continuing despite the errors", "insisted", r"insisted (?:that|on)\b"),
        ("Ann told nobody.", "told+nobody/one", r"told (?:nobody|no one|no-one)"),
        ("The reviewer said nothing.", "said/says+nothing", r"(?:said|says) nothing"),
        ("Both teams kept quiet.", "quiet", r"kept quiet"),
        ("Jim lied about running the tests", "lied", r"lied (?:to|about)"),
        (
            "It's the platform team's responsibility and they failed",
            "failed",
            r"failed(?: (?:miserably|badly|again|completely|spectacularly))?(?=[.!]|$)",
        ),
        ("Jim mixed up the two servers", "mixed", r"mixed up"),
        ("Jim confused staging and production", "confused", r"confused (?=.* (?:with|and)\b)"),
        ("The driver mistook the red lamp for the green one.", "mistook", r"mistook\b"),
        (
            "The operator dismissed the alarm.",
            "dismissed",
            r"dismissed (?=the\b|an?\b|it\b|this\b|that\b|our\b|all\b)",
        ),
        ("The crew violated the rule.", "violated", r"violated\b"),
        ("The pilot exceeded his limits.", "exceeded", r"exceeded (?:his|her|their)\b"),
        (
            "The crew lost situational awareness.",
            "awareness/plot/sight/situation/situational+lost",
            r"lost (?:situation(?:al)? awareness|control of the situation|the plot|sight of)",
        ),
        (
            "The operators disabled the safety systems.",
            "bypassed/defeated/disabled/overrode/switched/turned+bypassed/defeated/disabled/off/overrode",
            r"(?:disabled|overrode|bypassed|switched off|turned off|defeated) (?=(?:the|a|all|every|our) (?:\w+ )?"
            r"(?:safety|interlock|safeguards?|guard|alarms?|protection|confirmation)\b)",
        ),
        ("The owner neglected the pump.", "neglected", r"neglected (?=the\b|our\b|their\b|his\b|her\b)"),
        (
            "Ann did not think it through.",
            "live/think+did/didn't",
            r"(?:did not|didn't) (?:live up to|think (?:it|this|that|things) through)",
        ),
        (
            "Ann managed to delete the archive.",
            "managed+break/corrupt/crash/delete/destroy/drop/kill/lock/lose/mess/miss/overwrite/remove/ruin/"
            "somehow/wipe",
            r"managed to (?:<adv>|somehow )(?:delete|break|drop|wipe|destroy|crash|lock|overwrite|lose|miss|remove"
            r"|kill|corrupt|ruin|mess)\b",
        ),
        (
            "sorry, I merged this too early",
            "too+acted/approved/clicked/deployed/enter/gave/jumped/merged/moved/pushed/reacted/released/restarted/"
            "rolled/shipped",
            r"(?:merged|deployed|pushed|released|shipped|acted|clicked|approved|hit enter|restarted|rolled out"
            r"|moved|reacted|gave up|jumped) (?:\w+ ){0,4}?too (?:quickly|fast|early|soon|hastily|late|hasty)\b",
        ),
        (
            "Jim decided to skip the tests",
            "choose chooses choosing chose decide decided decides deciding opted opting",
            r"(?:chose|decided|opted|decides?|chooses?|choosing|deciding|opting) (?:[\w']+ ){0,4}?(?:not to|to "
            r"(?:ignore|skip|bypass|go ahead|disregard|override|keep quiet))\b",
        ),
        ("The lead refused to roll back", "refused refuses refusing", r"(?:refuses|refused|refusing) to \w+"),
        ("The vendor failed us.", "failed+everybody/everyone/me/us", r"failed (?:us|me|everyone|everybody)\b"),
        (
            "Ann assumed the valve was shut.",
            "assumed",
            r"assumed (?!control|command|the role|responsib|office|duty)",
        ),
        ("The team presumed success.", "presumed", r"presumed "),
        ("The crew took it for granted.", "granted", r"took (?:it|that|this|everything) for granted"),
        ("The manager let things slide.", "slide", r"let (?:it|this|that|things) slide"),
        (
            "They knew about this for months and did nothing",
            "nothing+did/doing/done",
            r"(?:did|done|doing) nothing(?! wrong)",
        ),
        (
            "They did a poor job",
            "assed/awful/bad/horrible/lousy/poor/sloppy/terrible+job",
            r"(?:did|does|doing|done) (?:a |an )?(?:really |very |pretty )?(?:poor|bad|terrible|lousy|horrible"
            r"|awful|sloppy|half-assed) job",
        ),
        (
            "We failed our customers",
            "failed+clients/community/customers/passengers/patients/people/ppl/team/users",
            r"failed (?:our|the|their|his|her|its|your) (?:users|customers|clients|community|patients|passengers"
            r"|team|people)",
        ),
        (
            "The vendor threw us under the bus.",
            "threw",
            r"threw (?:it|this|that|us|him|her|them|everything) (?:over the wall|under the bus)",
        ),
        ("Anna clicked on a phishing link", "clicked", r"clicked (?:on )?(?:a|the) (?:phishing|malicious)"),
        (
            "Jim ran a delete without a where clause",
            "ran+dd/delete/destroy/drop/format/push/rm/truncate",
            r"ran (?:an? |the )?(?:rm|drop|delete|truncate|terraform destroy|destroy|format|dd|git push --force"
            r"|force push)\b",
        ),
    ),
    *ways(
        Rule(
            name="treats-it-like",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The parser treated the header as optional.",
            reason=reasons.OWNERS,
            rewrite="none",
            subjects=LIKELY_OTHERS - {MAYBE} | {NOBODY},
            unless=r"^\W*(?:if|when)\b|\bif (?:you|the|a)\b|\b(?:go|goes|went) ahead and (?:fix|merg|clos|add|creat"
            r"|updat|review|approv)\w*|\b(?:kept|keeps?) (?:moving|pushing) (?:forward|ahead|on)\b|\b(?:can't"
            r"|cannot|could not|couldn't) (?:code|program|find (?:his|her|their|its) way)\b|\bshare (?:the "
            r")?responsibility\b",
        ),
        (
            "The contractor treated the barrier as optional.",
            "treat treated treating treats",
            r"(?:treat|treats|treated|treating) [\w' ]{2,40}? (?:as|like) (?:a |an |if )?(?:optional|joke|somebody"
            r"|someone|afterthought|garbage|toys?|idiots|child\w*|it was|it were|nothing|nuisance|enemy|suggestion"
            r"|beta testers|guinea pigs|cattle|second[- ]class)\b.*",
        ),
        (
            "The vendor bears full responsibility.",
            "bear bears carries carry hold holds share shares",
            r"(?:bears?|carries|carry|holds?|shares?) (?:the |a |full |primary|sole |most |most of the |main "
            r"|ultimate |some |no small )*(?:responsibility|blame|guilt)\b.*",
        ),
        (
            "They care more about shareholders than customers.",
            "care/cared/cares+more",
            r"(?:cares?|cared) more (?:about|for)\b.*",
        ),
        (
            "Management was more interested in profit than in brakes.",
            "busy/concerned/focused/interested+than",
            r"(?:was|were|is|are|seems?|seemed) more (?:interested in|concerned with|concerned about|focused on"
            r"|busy)\b.* than\b.*",
        ),
        (
            "The fitter turned a short pause into a six hour outage.",
            "turned+into",
            r"turned (?:a|an|the|this|our) [\w ]{2,30} into (?:a|an) .*\b(?:outage|incident|disaster|mess|nightmare"
            r"|crisis|\w+ hour)\b.*",
        ),
        ("The crew hoped for the best.", "hoped", r"hoped for the best\b.*"),
        (
            "The PM kept changing the requirements",
            "changing/closing/dismissing/marking/moving/pushing/rejecting+keep/keeps/kept",
            r"(?:kept|keeps?) (?:closing|moving|changing|pushing|rejecting|dismissing|marking) .*",
        ),
        (
            "Management changed their minds twice.",
            "mind/minds+changed/changes",
            r"(?:changed|changes) (?:its|their|his|her) minds?\b.*",
        ),
        (
            "Management lost touch with the depot.",
            "touch",
            r"(?:lost|lose|loses) (?:all |complete |completely )?touch with\b.*",
        ),
        (
            "The vendor swore that it was safe.",
            "swear swears swore",
            r"(?:swore|swears?) (?:up and down|that|it|blind)\b.*",
        ),
        (
            "Jim locked us out",
            "locked/shut+everyone/herself/himself/itself/themselves/us",
            r"(?:locked|shut) (?:itself|themselves|himself|herself|us|everyone) out\b.*",
        ),
        (
            "Boeing put profit over safety.",
            "put+deadline/features/money/price/profit/profits/revenue/sales/schedule/speed",
            r"put (?:the |its |their )?(?:share price|profits?|money|revenue|schedule|deadline|speed|features"
            r"|sales) (?:ahead|above|before|over)\b.*",
        ),
        (
            "The vendor stored the codes in plain text.",
            "plain plaintext unencrypted",
            r"(?:stored|kept|saved|left|sent) .*\b(?:in plain ?text|unencrypted)\b.*",
        ),
        (
            "The vendor owes us an explanation.",
            "owe owes",
            r"owes? (?:us|the world|everyone|people|its (?:users|customers)) an? (?:explanation|apology)\b.*",
        ),
        (
            "The guy before me left a mess",
            "mess",
            r"(?:created|made|caused|left) (?:this|that|such a|the|a) (?:huge |big |complete |whole |total "
            r")?mess\b.*",
        ),
        ("The help desk does not even pick up.", "pick", r"(?:don't|doesn't|do not|does not) (?:even )?pick up\b.*"),
        (
            "Facebook couldn't be bothered to test it on older phones.",
            "can't/cannot/could/couldn't+arsed/bothered/code/find/her/his/manage/organise/organize/program/read/spell",
            r"(?:couldn't|could not|can't|cannot) (?:even )?(?:be bothered|organi[sz]e|read a|spell|find (?:his|her"
            r"|their|its)|be arsed|code|program|manage a)\b.*",
        ),
        ("The contractor went ahead and pulled it.", "ahead", r"(?:went|gone|goes|go) ahead and\b.*"),
        (
            "Management has been cutting staff for years without investment.",
            "ages/decades/ignor/investment/months/neglect/since/starv/weeks/without/years/w/o+been",
            r"(?:had|has|have) been \w+ing .*\b(?:for (?:years|months|weeks|decades|ages)|since)\b.*\b(?:without"
            r"|ignor\w*|starv\w*|neglect\w*|investment)\b.*",
        ),
        (
            "The team did just about everything wrong.",
            "everything/anything+wrong",
            r"(?:did|do|does|doing|got) (?:just about |pretty much |almost |practically |basically |literally "
            r")?everything wrong\b.*",
        ),
        (
            "Product gave bad requirements.",
            "gave/gives/provided/sent/handed+bad/wrong/poor/incomplete/vague/unclear/incorrect/misleading/terrible/"
            "useless/shoddy/sloppy",
            r"(?:gave|gives|provided|sent|handed)(?: us| me| them| him| her| out)? (?:(?:a|an|the|some|very|really"
            r"|such) ){0,2}(?:bad|wrong|poor|incomplete|vague|unclear|incorrect|misleading|terrible|useless|shoddy"
            r"|sloppy) (?:requirements?|instructions?|info\w*|advice|data|directions?|estimates?|specs?"
            r"|specifications?|guidance|input|feedback|answers?|briefing|handover)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="left-us-alone",
            category=FAULT,
            pattern=r"\b(?P<verb><way>)",
            spares="The lamp kept us in the dark for a day.",
            reason=reasons.ACT,
            rewrite="none",
            subjects=LIKELY_OTHERS,
            unless=r"\b(?:assuming|expect\w*|suppose|imagine)\b[^.]*\bnothing\b|\b(?:if|when|unless|whether|in "
            r"case)\b.{0,30}\b(?:has|have|had|did|is|are|was|were|left|kept)\b|\b(?:nothing|did|do) (?:to do with"
            r"|wrong|unusual|different)\b|\b(?:has|have|had) no (?:idea|tests?|testing)\b.*\bfor (?:the|this|that"
            r"|a)\b|\b(?:track record|history|reputation) (?:of|for) (?:good|quality|reliab|success|excellen"
            r"|innovat|deliver|being (?:open|good|helpful|kind))|\b(?:clue|idea) (?:from|yet|of the (?:load|size"
            r"|scale))\b",
        ),
        (
            "you left us hanging",
            "keep/keeping/keeps/kept/leaves/leaving/left+clean/cold/dark/deal/fend/figure/guessing/hanging/loop/no/"
            "pick/stranded/w/waiting/without+board/clients/customer/customers/everybody/everyone/me/people/ppl/"
            "public/staff/team/us/user/users/you",
            r"(?:kept|keeps|keep|keeping|left|leaves|leaving) (?:us|me|you|everyone|everybody|customers|users"
            r"|clients|people|the (?:\w+ ){0,2}?(?:team|public|board|customers?|users?|staff)) (?:\w+ )?(?:in the "
            r"dark|waiting|hanging|stranded|guessing|out in the cold|out of the loop|with no|without (?:any|a)|to "
            r"(?:fend|clean up|pick up|deal with|figure))\b.*",
        ),
        (
            "The vendor sat on their hands.",
            "sat sit sits sitting",
            r"(?:sat|sits|sit|sitting) on (?:his|her|its|their) (?:hands|arse|ass|asses|backsides?|butts?|fix"
            r"|report|bug|knowledge|information)\b.*",
        ),
        ("Management asked no questions.", "questions+no", r"(?:asked|ask|asks) no questions\b.*"),
        (
            "The agency failed its passengers.",
            "failed+clients/community/crew/customer/customers/employees/engineers/everybody/everyone/me/members/"
            "passengers/patients/people/ppl/staff/team/teams/them/us/user/users/workers/you",
            r"(?:has |have |had )?failed (?:us|them|you|me|everyone|everybody|(?:your|their|our|its|his|her) "
            r"(?:\w+ )?(?:customers?|users?|employees|staff|people|teams?|engineers|passengers|patients|members"
            r"|community|clients|workers|crew))\b.*",
        ),
        (
            "The agency did nothing until the second outage.",
            "nothing+did/do/does/doing/done",
            r"(?:did|does|do|done|doing) (?:absolutely |exactly |next to |almost |virtually )?nothing (?:about|for"
            r"|to|until|while|when|with)\b.*",
        ),
        (
            "The supplier has no change control.",
            "no/zero+accountability/awareness/clue/commitment/control/desire/excuse/idea/intention/interest/qa/"
            "quality/regard/respect/sense/shame/standards/testing/tests/will+apparently/clearly/evidently/had/has/"
            "have/obviously",
            r"(?:clearly |obviously |apparently |evidently )?(?:has|have|had) (?:absolutely |literally |basically "
            r")?(?:no|zero) (?:real |genuine |true |serious )?(?:commitment|desire|will to|qa|tests|clue|idea what "
            r"(?:they|he|she|it)|shame|respect|interest in|intention of|regard for|testing|change control"
            r"|accountability|standards|quality control|self-awareness|common sense|excuse)\b.*",
        ),
        (
            "The help desk was no help.",
            "help/use+any/little/lot/much/no/zero+are/is/was/were",
            r"(?:was|were|is|are) (?:absolutely |of |really |simply |just )?(?:no|zero|little|not much|not any|not "
            r"a lot of) (?:real )?(?:help|use)\b.*",
        ),
        (
            "Jim has a habit of pushing without tests",
            "habit/history/record/reputation/tradition+had/has/have",
            r"(?:has|have|had) (?:a |an )?(?:long |rich |proud |well-known |known )?(?:history|habit|track record"
            r"|tradition|reputation) (?:of|for) (?:this|that|such|these|not|never|\w+ing)\b.*",
        ),
        (
            "The vendor pulled a fast one.",
            "pulle/pulled/pulling/pulls+one/rug/stunt/switch",
            r"(?:pulled?|pulls|pulling) (?:a |an |yet another |this |another )(?:bait and switch|fast one|stunt"
            r"|rug)\b.*",
        ),
        (
            "The hosting company handled the whole thing terribly.",
            "communicated dealt handle handled handles managed",
            r"(?:handled|handles|handle|managed|communicated|dealt with) (?:this|that|it|things|everything|the "
            r"(?:\w+ ){1,3}?)(?: all| whole thing)? ?(?:so |very |really |extremely |incredibly )?(?:terribly|badly"
            r"|poorly|horribly|atrociously|miserably|disgracefully|appallingly|awfully|amateurishly"
            r"|incompetently)\b.*",
        ),
        (
            "They think the docs are beneath them.",
            "act/acts/believe/believes/think/thinks/thought+her/him/his/job/problem/them/you+above/below/beneath/"
            "else's/for/not",
            r"(?:think|thinks|thought|believe|believes|act as if|acts as if|act like|acts like) [\w' ]{1,40}? (?:is"
            r"|are|was|were) (?:beneath|below|above|too good for|someone else's|somebody else's|not) (?:them|him"
            r"|her|you|problem|their (?:job|problem)|(?:his|her) (?:job|problem))\b.*",
        ),
        (
            "You are late with the report again.",
            "late+again",
            r"(?:'re|is|are|was|were) late (?:with|on|for|to) (?:[\w'-]+ ){1,5}?again\b.*",
        ),
        (
            "They are not collaborative enough.",
            "not/isn't/aren't+enough",
            r"(?:'re|is|are)(?: not|n't) (?:being )?(?:collaborative|cooperative|helpful|supportive|proactive"
            r"|communicative|attentive|invested|engaged|ambitious|senior|experienced|technical|strategic|rigorous"
            r"|assertive|present) enough\b.*",
        ),
    ),
)
