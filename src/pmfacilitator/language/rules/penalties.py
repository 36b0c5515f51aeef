"""What is to be done to somebody: sent away, watched, punished."""

from pmfacilitator.language.cast import LIKELY_OTHERS
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

FROM_NOW_ON = ways(
    Rule(
        name="from-now-on",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb><way>)",
        spares="From now on the probe pairs with a second one.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:does not|doesn't|do not|don't) replace\b|\bfriendly fire\b|\bget (?:them|it|this|these) to "
        r"(?:look|work|build|compile|run|pass|show|line)\b|\b(?:it|this|that|which|page|error|message|man page"
        r"|log) (?:\w+ )?(?:tells?|told) you\b|\b(?:replace|hold|warn|train|get|fire) (?:the )?(?:users?|customers?"
        r"|call|line|on|off|it|them with)\b|\b(?:we|do|does|did|will|never|not|n't|nobody|no one) (?:[\w']+ ){0,3}"
        r"(?:fire|punish|discipline|blame|reprimand)\b|\bwarn (?:the )?(?:users?|customers?|teams?|everyone"
        r"|community|support)\b|\btrain (?:the )?(?:teams?|staff|everyone|new|model|all)\b|\bwarn [\w ]{1,20} "
        r"about\b|\bget them off the\b|\breplace \w+ with\b|\btell you (?:which|what|how|where|when)\b|\bwill "
        r"adopt\b|\breplace @?[\w/-]+ (?:as|with|by)\b",
    ),
    (
        "From now on Wes asks a second pilot.",
        "forward future henceforth here notice now",
        r"(?:from (?:now|here) on(?: in)?|going forward|henceforth|in future|until further notice),? (?:nobody but "
        r")?(?P<agent>(?!we\b|i\b|the [\w-]+ (?:will|must) (?:page|alert|retry|run)\b|all\b|the (?:[\w-]+ )?team "
        r"(?:is|has|will)\b|[\w-]+ engineers are\b)<who>) (?:<adv>)(?:pairs?|doesn't|does not|will|won't|must|shall"
        r"|needs?|has|have|is|are|stays?|asks?|checks?|may|can't|cannot|touches|should|to)\b.*",
    ),
    (
        "Fire the vendor.",
        "caution coach demote discipline fire hold lecture punish replace reprimand retrain rid sack scold suspend "
        "train warn",
        r"(?:reprimand|retrain|re-train|discipline|fire|sack|punish|demote|(?<!n't\s)(?<!not\s)warn|caution|lecture"
        r"|scold|replace|suspend|get rid of|hold|coach|train up) (?P<agent2>(?!your\b|you\b)(?:the |that |this "
        r"|our |your |those |these |both |all )?(?:[\w@-]{1,30} ){0,2}?[\w@'-]{1,30})(?: (?:who|signed|did|made"
        r"|wrote|broke|approved|on|for|about|over|from|until|accountable|responsible|liable|again|immediately"
        r"|formally)\b.*|(?=[.!]|$))",
    ),
    (
        "Fire the whole lot of them.",
        "fire/replace/sack+lot",
        r"(?:sack|fire|replace) the (?:whole )?lot of (?:them|you)\b.*",
    ),
    (
        "They should have let the fitter go.",
        "let+had/have/ll/must/should/ve/will",
        r"(?:'ve|have|had|will|'ll|should|must) let (?P<agent9><who>) go(?=[.!,]|$| for| after| over| because).*",
    ),
    (
        "I want the manager replaced.",
        "accountable/banned/disciplined/fired/gone/kicked/punished/removed/replaced/retrained/sacked/swapped+get/"
        "have/need/see/want/wants",
        r"(?:want|wants|need|get|have|see) (?P<agent10><who>) (?:swapped out|sacked|fired|replaced|disciplined"
        r"|banned|punished|removed from|held accountable|retrained|kicked off|kicked out|gone by)\b.*",
    ),
    (
        "Get Bob to read the docs.",
        "get/make/remind/teach/tell+act/awake/behave/do/grow/her/his/keep/listen/look/more/pay/read/stop/wake",
        r"(?:tell|remind|teach|get|make) (?P<agent11><who>) to (?:stay awake|wake up|grow up|read the|do their"
        r"|listen|look|pay|stop|keep (?:his|her|their)|get (?:his|her|their) act|be more|behave)\b.*",
    ),
    (
        "Keep an eye on the new guy.",
        "close/closer/eye/sharp/watch/watchful+keep",
        r"keep an? (?:close|closer|eye|sharp eye|watchful eye|close eye|closer eye|closer watch|close watch) on "
        r"(?P<agent7><who>)(?=[.,!]|$| (?:from|until|when|he|she|for)\b)",
    ),
    (
        "Take admin rights away from Ann.",
        "take+access/keys/permissions/privileges/rights",
        r"take [\w ]{2,30}? (?:rights|access|keys|permissions|privileges) (?:off|from|away from) "
        r"(?P<agent8><who>)\b.*",
    ),
    (
        "Revoke Joe's access until he can name three knots.",
        "revoke+'s",
        r"(?:revoke|pull|suspend|cancel|take away) (?P<agent12>[\w@-]+(?:'s|s')|his|her) (?:[\w-]+ ){0,2}?(?:access"
        r"|rights|permissions|privileges|badge|keys)\b.*\b(?:until|unless|for good|permanently|for a while)\b.*",
    ),
    (
        "Get Ann removed.",
        "get+fired/off/reassigned/removed/replaced/retrained",
        r"get (?P<agent3><who>) (?:replaced|fired|removed|off (?:the|this)|retrained|reassigned)\b.*",
    ),
    (
        "Make the manager apologise.",
        "apologise/apologize/class/course/explain/hundred/learn/pager/redo/retake/sit/training+expect/have/let/"
        "make/want/wants",
        r"(?:have|make|let|want|wants|expect) (?P<agent4><who>) (?:explain (?:him|her|them)sel\w+|carry the pager"
        r"|apologi[sz]e|sit (?:down )?with|redo|retake|take (?:a|an|another|the) (?:\w+ )?(?:course|training|class)"
        r"|learn|write (?:it|this) (?:a )?hundred)\b.*",
    ),
    (
        "Bob to take the on-call course again.",
        "attend/redo/repeat/retake/sit/take+class/course/exam/test/training/workshop",
        r"(?P<agent5><who>) to (?:redo|retake|repeat|attend|sit|take) (?:a |an |the |another |their |his |her )?"
        r"(?:[\w-]+ ){0,3}(?:course|training|exam|class|workshop|test)\b.*",
    ),
    (
        "Send Tom on a Kubernetes course.",
        "send+bootcamp/class/course/kindergarten/school/training",
        r"send (?P<agent6><who>) (?:back )?(?:to|on) (?:\w+ ){0,2}?(?:school|course|training|bootcamp|class"
        r"|kindergarten)\b.*",
    ),
)

PUNISHED = ways(
    Rule(
        name="punished",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb><way>)(?P<object>.*)",
        spares="The pods are to lose their access.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:no|not|never|without|isn't|n't|nobody|no one|fear of|afraid|avoid|rather than|instead of"
        r"|free of|free from) (?:\w+ ){0,4}(?:los\w+|disciplin\w*|punish\w*|punitive|disciplinary|demot\w+"
        r"|dismiss\w+|fir\w+|warning|kick\w*|resign)\b|\b(?:users?|customers?|clients?|pods?|nodes?|services?"
        r"|accounts?|tenants?|hosts?|sessions?|members?|subscribers?|citizens|workers who|people who|processes) "
        r"(?:\w+ ){0,3}(?:lose|lost|loses|losing)\b|\bcould (?:lose|be)\b|\bretraining of (?:the )?(?:models?"
        r"|network)|\bremoval of (?:the |all |any )?(?:\w+ )?(?:users?|members?|accounts?)\b|\bif (?:\w+ ){1,6}"
        r"(?:lose|resign)|\bremoval of the developers? role\b|\brole\b",
    ),
    (
        "The fitter is to lose his access.",
        "forfeit/hand/lose/loses/losing/surrender+her/his/their/your",
        r"(?:lose|loses|losing|forfeit|surrender|hand in) (?:his|her|their|your) (?:[\w-]+ ){0,2}?(?:access|rights"
        r"|jobs?|badge|bonus(?:es)?|privileges|permissions|licen[cs]es?|positions?|commit bit|certificat\w+)\b",
    ),
    (
        "A written warning was issued.",
        "warning/warnings+final/formal/official/verbal/written",
        r"(?:written|verbal|final|formal|official) warnings? (?:was|were|has been|have been|is|will be|should be"
        r"|must be)?(?: \w+)? ?(?:issued|given|sent|handed)\b",
    ),
    (
        "Issue a formal warning.",
        "final/formal/official/verbal/written+issue/issued",
        r"issued? (?:a |an )?(?:written|verbal|final|formal|official) (?:warning|reprimand)",
    ),
    (
        "Make the operator sign a statement that he has read the procedure.",
        "sign",
        r"sign (?:a|an|the|some) (?:\w+ )?(?:statement|declaration|paper|confirmation|agreement) (?:that|saying"
        r"|stating|to the effect)\b",
    ),
    (
        "Disciplinary action against the driver.",
        "corrective disciplinary punitive",
        r"(?:(?:disciplinary|punitive) (?:or \w+ |and \w+ )?(?:actions?|measures|steps|consequences) (?:against|for"
        r"|on|towards?)|corrective (?:actions?|measures) against)\b",
    ),
    (
        "Retraining of the staff involved.",
        "demotion discipline disciplining dismissal education firing punishment reeducation removal retraining "
        "sacking suspension training",
        r"(?:discipline|disciplining|demotion|dismissal|suspension|sacking|firing|removal|punishment|retraining"
        r"|re-training|reeducation|re-education) (?:of|for) (?:the |all |any |those |every |both )?(?:[\w-]+ "
        r"){0,2}?(?:<people-noun>|operators?|pilots?|drivers?|nurses?|doctors?|workers?|crew|those|anyone|whoever"
        r"|everyone|personnel)\b",
    ),
    (
        "He should be made to apologise.",
        "account/answer/apologise/apologize/resign+called/forced/made",
        r"(?:be|been|being) (?:made|forced|called) to (?:answer|account|apologi[sz]e|resign)\b",
    ),
    (
        "Dock their pay.",
        "cut dock docked garnish withhold",
        r"(?:dock|docked|cut|withhold|garnish) (?:his|her|their|the [\w-]+'s|[\w-]+'s) (?:\w+ )?(?:pay|bonus(?:es)?"
        r"|wages|salar\w+)\b",
    ),
    (
        "Strip him of his duties.",
        "relieve relieved relieving strip stripped stripping",
        r"(?:strip|stripped|stripping|relieve|relieved|relieving) (?:the )?[\w-]+(?: [\w-]+)? of (?:his|her|their"
        r"|its|command|duty|duties)\b",
    ),
    (
        "He needs a reality check.",
        "adjustment/ar/arse/ass/attitude/boot/dressing/kicking/reality/slap/spanking/talking/telling/wake/wakeup"
        "+deserve/deserves/give/her/him/need/needs/want/wants",
        r"(?:needs?|deserves?|want|wants|give them|give him|give her) (?:a |an |his |her |their |some )?(?:\w+ )?"
        r"(?:kicking|spanking|slap|telling-off|dressing-down|talking-to|attitude (?:check|adjustment)|boot|ar\*?se "
        r"kick\w+|ass kick\w+|reality check|wake-?up call)\b",
    ),
    (
        "It is time to kick some butts.",
        "arse ass asses backside backsides butt butts",
        r"(?:kick|kicking|kicked) (?:\w+ ){0,4}(?:butt|butts|arse|ass|asses|backsides?)\b",
    ),
    (
        "He was moved to a post where he can break nothing.",
        "demoted/moved/reassigned/sent/transferred+department/duties/duty/position/post/role",
        r"(?:reassigned|demoted|transferred|moved|sent back) to (?:a |an |other |another )?(?:\w+ )?(?:role|post"
        r"|position|duties|department|desk duty) (?:where|with|in which|away|that)\b",
    ),
    (
        "Jail time for those responsible.",
        "jail prison",
        r"(?:jail|prison) (?:time|sentences?|terms?) for (?:the |those |all )?\w+",
    ),
    ("The CTO should resign", "resign", r"(?:has to|have to|must|should) resign\b"),
)
