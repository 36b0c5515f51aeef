"""Rules about what is demanded of somebody after the event: virtue, better habits, consequences."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, PERSON, TEAM
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import VIRTUOUS
from pmfacilitator.language.rules.rule import Rule, ways

DEMANDS = (
    Rule(
        name="next-time-do",
        category=PERSON_TARGETED_ACTION,
        pattern=r"(?:^\W*|[,;:.] ?|\band |\bso )(?P<verb>next time,? (?:please |just |maybe |at least |try to "
        r"){0,2}(?!(?:use|write|add|create|build|set|put|include|schedule)\b)<known>\b.*|(?:please )?(?:don't|do "
        r"not|never) [a-z]+ (?:[\w'-]+ ){0,6}?next time\b.*|(?:please )?slow down (?:and|before|when|next)\b.*|for "
        r"(?:the )?(?:next time|future reference)(?: though)?,? (?:(?:please )?(?:be|make sure|test|check|read"
        r"|provide|avoid|try|think|ask|do not|don't|never)|one should|you should)\b.*|going forward,? please "
        r"(?:raise|avoid|refrain|be|make sure|do not|don't|stop|try|respect|communicate|test|check|review|read)\b.*"
        r"|(?:please |just |always )+(?:make sure|keep|check|test|provide|raise|remember|avoid|be|run|ask|wait"
        r"|pull)\b[^.;]{3,120}\b(?:next time|in future \w+|from now on|going forward)\b.*|(?:please )?(?:don't|do "
        r"not|never) let (?:it|this|that) (?:ever )?happen again(?! (?:is|was)\b).*|(?:please )?(?:communicate|plan"
        r"|test|document|listen|prepare|try|do) (?:better|harder)(?: next time)?\W*$)",
        triggers="next/slow/future/forward/from/happen/better/harder+ask/avoid/better/communicate/document/don't/"
        "down/future/going/harder/keep/let/listen/never/next/now/plan/please/prepare/provide/pull/raise/read/"
        "reference/remember/sure/think/though/time/try/wait",
        matches="Next time, slow down and review the diff.",
        spares="Next time we run the job with a smaller batch.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    *ways(
        Rule(
            name="sanctions",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The build printed a written-out warning.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\bknow they can\b|\beveryone else knows\b|\b(?:allow\w*|lets?|help\w*|enabl\w*) (?:\w+ ){1,3}"
            r"(?:to )?double\b|\b(?:bot|scheduled|automatic\w*|slack|cron|calendar)\b|\bunderstands? (?:not|that "
            r"not|all|why)\b|\b(?:not|never|nobody|no one) (?:\w+ ){0,3}(?:fired|dismissed|disciplined|reprimanded"
            r"|suspended)\b|\b(?:alerts?|jobs?|events?|accounts?|requests?|workflows?|pods?|triggers?) (?:\w+ )?"
            r"(?:has|have|had|was|were)\b|\bknows? (?:where|when|who|about)\b|\bautomat\w+ reminder",
        ),
        (
            "The pilot was given a written warning.",
            "final/formal/official/stern/verbal/written+given/got/issued/received",
            r"(?:given|received|issued|got) (?:an? |his |her |their )?(?:\w+ )?(?:written|verbal|final|formal"
            r"|official|stern) (?:warning|reprimand)",
        ),
        (
            "The pilot has been dismissed.",
            "dismissed/fired/disciplined/reprimanded+had/has/have/was/were let+go+had/has/have/was/were",
            r"(?:has|have|had|was|were) (?:since |now |also |already |been ){1,3}(?:let go|dismissed|fired"
            r"|disciplined|reprimanded)",
        ),
        (
            "Report this to his manager.",
            "escalate/report/talk+her/his/their/your+to",
            r"(?:escalate|report|talk) (?:this |it )?to (?:his|her|their|your) (?:manager|boss|supervisor|lead)",
        ),
        (
            "Send another reminder to the crew.",
            "reminder+circulate/issue/post/send",
            r"(?:send|circulate|issue|post) (?:out )?(?:a|another|an email) (?:\w+ )?reminder (?:to|for|that)\b.*",
        ),
        (
            "Take away the keys from the juniors.",
            "away/pull/remove/revoke/withdraw+contractor/contractors/her/him/intern/interns/junior/juniors/them",
            r"(?:take away|revoke|remove|pull|withdraw) [\w -]{1,40} (?:from|of|for) (?:the |all )?(?:juniors?"
            r"|junior \w+|interns?|contractors?|him|her|them)\b",
        ),
        (
            "Have a word with him about it.",
            "chat/sit/talk/word+with",
            r"(?:sit down|have a (?:chat|word|talk)) with (?:him|her|them|the \w+|[\w@-]+) (?:and|to|about) .*",
        ),
        (
            "We all need to do better.",
            "better+do",
            r"(?:we (?:all|really|both)|everyone|everybody|they|you)(?: all| really| both)* (?:need|needs|have"
            r"|must) (?:to )?do better\b",
        ),
        (
            "More engineering discipline.",
            "discipline",
            r"(?:improve|enforce|tighten|more) (?:engineer|engineering|team|operator|developer|personal|deploy"
            r"|deployment|process) discipline\b",
        ),
        (
            "Staff must double-check the locks.",
            "double/doublecheck+all/developers/devs/engineers/everyone/operators/reviewers/staff/team",
            r"(?:engineers|developers|operators|everyone|all|staff|team|devs|reviewers) (?:to|must|should) "
            r"(?:always )?double[- ]?check\b.*",
        ),
        (
            "Make sure everyone reads it.",
            "certain/sure+check/checks/follow/follows/know/knows/pay/pays/read/reads/stick/sticks/test/tests/"
            "understand/understands",
            r"make (?:sure|certain) (?:everyone|everybody|people|he|she|they|all \w+) (?:\w+ )?(?:follows?|reads?"
            r"|knows?|understands?|checks?|sticks?|tests?|pays?)\b.*",
        ),
    ),
    Rule(
        name="test-your-own",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:should|must|needs? to|has to|have to|ought to) (?:really |always |actually "
        r"|properly |all )*(?:test|check|review|read|verify|double-?check|proofread|fix|clean up|learn|validate"
        r"|watch|mind|do|communicate|document) (?:their|your|his|her|my) (?:own )?\w+.*)",
        triggers="should/must/needs/need/has/have/ought+check/clean/communicate/do/document/double/doublecheck/fix/"
        "learn/mind/proofread/read/review/test/validate/verify/watch+her/his/my/their/your",
        matches="Developers should test their code before the merge.",
        spares="The clients should test their connection first.",
        reason=reasons.ACTION,
        rewrite="remind",
        subjects=frozenset({PERSON, TEAM}),
        unless=r"\b(?:users?|customers?|someone|everyone|anyone|people) (?:should|must|needs?|has|have)\b|\b"
        r"(?:on-?call|responders?|rotate|renew|update) (?:\w+ )?(?:should|must|their)\b",
    ),
    Rule(
        name="action-against",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?<!legal\s)(?:actions?|measures|steps|proceedings|charges|complaints?|sanctions) "
        r"(?:\w+ ){0,3}?against (?P<agent><who>))(?=[.,;!?]|$| (?:after|who|for|in|and|because|that|if|over)\b)",
        triggers="action/actions/measures/steps/proceedings/charges/complaint/complaints/sanctions+against",
        matches="The report asks for action against the individuals.",
        spares="The report asks for measures against data loss.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
        unless=r"\b(?:attackers?|hackers?|spammers?|abusers?)\b|\bmoderation action\b",
    ),
    *ways(
        Rule(
            name="do-your-homework",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The school lets pupils do homework in the lab.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\bwith your (?:supervisor|manager|boss|lead|mentor|team|doctor)\b|\b(?:users?|customers?"
            r"|support|everyone) (?:to|should|must|will) be told\b|\b(?:job|workflow|bot|script|pipeline|runner"
            r"|agent)\w* (?:doesn't|does not) (?:touch|merge|deploy|push)\b|\btake a (?:crash )?course in\b|\b"
            r"(?:can|could|may) (?:optionally )?be told to\b|\bread the following\b",
        ),
        ("Do your homework.", "homework", r"do (?:your|their|his|her) homework\b.*"),
        (
            "Read the damn sign.",
            "read+the",
            r"read the (?:damn|damned|fucking|bloody|goddamn|freaking|f(?:uck|reak|rick|\*+)\w*ing)\b.*",
        ),
        ("Take a class.", "class/course/lesson+take", r"take (?:a|an) (?:\w+ )?(?:course|class|lesson)\b.*"),
        ("It means paying more attention.", "paying", r"paying (?:a lot |way |much |far |even )?more attention\b.*"),
        ("Look twice before you jump.", "twice", r"look twice before\b.*"),
        (
            "Take your job seriously.",
            "seriously",
            r"take (?:their|his|her|your) (?:job|jobs|work|role|duties) (?:more )?seriously\b.*",
        ),
        (
            "You should learn how the winch works.",
            "learn+how",
            r"(?:^\W*|should |must |need to |to )learn how (?:git|dns|semver|ssh|the|it|this) \w+.*",
        ),
        ("They must be told to stop.", "told+be", r"be told to\b.*"),
        ("This must have consequences.", "consequences", r"(?:will|must|should|needs? to) have consequences\b.*"),
        ("He can't be trusted with it.", "can't+trusted", r"can't be trusted (?:with|to|near)\b.*"),
        (
            "He must not touch it again.",
            "deploy/merge/near/push/touch+does/doesn't/may/must/shall",
            r"(?:doesn't|does not|must not|may not|shall not) (?:touch|go near|get near|merge|deploy|push) .*\b"
            r"(?:without|until|again|anymore|any more|alone|unless)\b.*",
        ),
        ("Get someone competent.", "competent", r"get someone competent\b.*"),
        (
            "Have a word with Joe.",
            "chat/conversation/talk/word+with",
            r"(?:have|need|needs) a (?:long |serious |stern |little |quick )?(?:talk|chat|word|conversation) "
            r"(?!.*\babout (?:what|which|how|the future)\b)with (?:whoever|him|her|them|the (?:person|guy|engineer"
            r"|developer|one|team)|[\w@-]{2,20})\b.*",
        ),
        ("Ask him to please stop.", "ask/asking+stop", r"ask(?:ing)? (?:him|her|them) to please stop\b.*"),
        (
            "He is removed from on-call duty.",
            "remove/removed+duties/duty/position/post/role/rotation",
            r"remove(?:d)? from (?:safety-critical|on-call|his|her|their|all) (?:duties|duty|rotation|post|position"
            r"|role)\b.*",
        ),
        ("Stop doing: night launches.", "doing+stop", r"stop doing: .*"),
    ),
    Rule(
        name="make-sure-they-are-held",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:make sure|ensure|see to it|demand|insist)\b[^.;]{0,60}? (?:is|are|be) held (?:\w+ "
        r")?(?:accountable|responsible|liable)\b)",
        triggers="accountable/responsible/liable+held",
        matches="Make sure that those in charge are held accountable.",
        spares="Make sure that the doors are held open.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="improve-oneself",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:improve|better|correct|discipline|educate) (?:myself|himself|herself|themselves"
        r"|yourself|yourselves)\b.*)",
        triggers="myself/himself/herself/themselves/yourself/yourselves+better/correct/discipline/educate/improve",
        matches="She means to better herself.",
        spares="She means to better the gate.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="more-training",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>^\W*needs? (?:\w+ )?(?:more |further |additional |better |some |extra |proper )(?:\w+ "
        r")?(?:training|coaching|supervision|mentoring)\W*$)",
        triggers="training/coaching/supervision/mentoring+need/needs",
        matches="Needs more training.",
        spares="Needs more oil.",
        reason=reasons.ACTION,
        rewrite="none",
    ),
    Rule(
        name="please-not-again",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>please,? (?:\w+ )?(?:don't|do not|never|stop) (?!hesitate|worry|be "
        r"afraid)[a-z]+\b[^.;]{2,60} again\b.*|(?:so|and|but|just|people|guys|folks),? please,? (?:don't|do not) "
        r"(?:mess|screw|break|fuck|do|wreck|ruin)\b.*)",
        triggers="again/mess/screw/break/fuck/wreck/ruin/do+please",
        matches="Please do not leave the gate open again.",
        spares="Please do not leave the gate open.",
        reason=reasons.ACTION,
        rewrite="none",
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
        rf"|always |a bit |a little |much more |to \w+ (?:more |well |better )?)*(?:{VIRTUOUS}|on time|on your toes"
        rf"|on the ball|hyper-?vigilant|nicer|kinder|smarter)(?=[.,;!]|$| (?:with|when|about|in|to|of|for|before"
        rf"|during|while|next|and|at|on|towards?|if|from)\b)(?P<object>.*))",
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
)
