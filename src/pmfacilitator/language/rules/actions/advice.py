"""Rules about advice to be another: to oneself, to one reader, to a whole profession."""

from pmfacilitator.language.cast import LIKELY_OTHERS
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_NOT_ADVICE = r"\b(?:not|\w+n't|never|instead of|rather than|no need to) (?:\w+ ){0,3}(?:tell|ask|advise|hire|blame)\b"

ADVICE = (
    Rule(
        name="advice-to-oneself",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:lessons?|reminder|advice|rule|memo) (?:for|to) (?:me|myself|my future self|future "
        r"me)\b.*|mental note\b.*|i(?:'ll| will| shall| promise to| have to| need to| must| should)(?: always| "
        r"definitely| really| certainly| try to| make sure to| remember to| be sure to)* (?:double-?check|check"
        r"|verify|test|review|read|re-?read|look|think|ask|follow|proofread|run)\b.* (?:next time|from now on|in "
        r"(?:the )?future|going forward|more (?:carefully|closely|thoroughly|often)|twice|before (?:i )?(?:push"
        r"|commit|merg|deploy|releas|post|submit)\w*)\b|i promise (?:to|that i|not to|i)\b.*)",
        triggers="lesson lessons reminder advice rule memo mental promise double doublecheck check verify test "
        "review read reread look think ask follow proofread run",
        matches="Lesson for me: look at the diff twice.",
        spares="I will check the graphs on Monday.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:good|great|nice|useful|gentle|friendly|calendar|helpful) reminder\b",
    ),
    Rule(
        name="advice-to-a-reader",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>please,? (?:\w+ )?(?:try to (?!again|reproduce|connect|upgrade|update|restart|run)"
        r"|refrain from|keep (?:this|that|it) in mind|take (?:more |better |some )?care|be (?:more |a bit more |so "
        r"kind |a little more )?(?:considerate|mindful|respectful|patient|thoughtful|responsible|attentive|precise"
        r"|thorough)|write (?:a |an |your )?(?:\w+ )?(?:better|meaningful|proper|useful|descriptive|clearer) |"
        r"(?:use|follow|read|respect|learn) (?:the |our |a )?(?:proper|correct|right|rules?|process|procedure"
        r"|guidelines?|etiquette|conventions?)\b)\b.*|(?:remember|don't forget|do not forget|never forget) to "
        r"[^.;]{2,60} before (?:you |your |you're )?(?:push|merg|commit|deploy|releas|submit)\w*\b.*|^\W*(?:just "
        r"|please |go |folks,? |people,? |everyone,? )?(?:rtfm|grow up|slow down|wake up|calm down|use your (?:head"
        r"|brains?|eyes)|check your (?:work|facts)|mind your|know your|do better|try harder|read the (?:\w+ )?"
        r"(?:manual|docs?|documentation|guidelines|rules))(?=[.,!]|$| (?:next|please|people|folks|first|before|for "
        r"once|again)\b).*|^\W*test (?:your (?:\w+ )?|it |things |stuff )?before (?:you )?(?:push|merg|commit"
        r"|deploy|releas|ship)\w*\b.*|(?<!eople\s)(?<!they\s)(?<!we\s)(?<!i\s)(?<!will\s)(?<!to\s)stop (?:blaming"
        r"|complaining|whining|being (?:so |a |an )?\w+|making excuses|guessing|assuming|ignoring|pretending"
        r"|wasting)\b.*|let's (?:all )?(?:re-?read|read) the .* again\b.*)",
        triggers="please remember forget rtfm grow slow wake calm head brain brains eyes facts mind better harder "
        "manual docs doc documentation guidelines rules test stop again",
        matches="Please try to write better messages.",
        spares="Please try again in a minute.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\bplease try to (?:catch|have|join|attend)\b|"
        + _NOT_ADVICE
        + r"|\bplease (?:\w+ )?use the (?:correct|right|proper) (?:link|form|channel|address|version|url|template"
        r"|number)|\bstop being (?:\w+ )?(?:used|maintained|supported|updated|served|sent|able|available|logged"
        r"|processed|delivered|written)\b|\b(?:will|would|can|could|may|might|did|didn't|to|must|should) stop "
        r"being\b|\bfollow the (?:process|procedure|steps|instructions)s? (?:outlined|described|in|below|here|for"
        r"|to)\b",
    ),
    *ways(
        Rule(
            name="advice-to-others",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The probes have to start testing their links.",
            reason=reasons.ACTION,
            rewrite="none",
            subjects=LIKELY_OTHERS,
            unless=r"\bshould be replaced (?:by|with)\b|\bcontributors are responsible\b|\byou (?:must|need to"
            r"|have to|should) (?:\w+ )?(?:read|follow|complete|sign|comply|attend)\b|\b(?:users?|customers?"
            r"|clients?|visitors?|applicants?|contributors?|participants?|students?) (?:must|should|need|have"
            r"|may)\b|\?\W*$|\byou (?:must|want to|need to) start\b|\bgiven notice of dismissal\b|\bpages must "
            r"follow\b",
        ),
        (
            "The vendor should learn to ask.",
            "better/get/habit/learn/start/stop/work+better/got/had/has/have/must/need/needs/ought/should/want",
            r"(?:need|needs|have|has|must|should|ought|want|got|had better|better)(?: to)?(?: really| just| finally"
            r"| actually)? (?:start|stop|learn|get used to|get into the habit of|get better at|work on) (?:to )?"
            r"(?:\w+ly )?(?:test|read|check|document|communicat|think|listen|ask|review|writ|follow|answer|respond"
            r"|talk|plan|car|tak|pay|us|work|cod|delegat|shar|own)(?:e|ing|ting)?\b.*",
        ),
        (
            "They should ask us before they change it.",
            "ask/check/consult/inform/notify/talk/tell+has/have/must/need/needs/ought/should+ask/consult/inform/"
            "notify/tell/to/with",
            r"(?:should|need to|needs to|must|have to|has to|ought to) (?:always |first |at least )?(?:ask|check "
            r"with|consult|tell|inform|talk to|notify) (?:us|me|them|somebody|someone|the \w+)?(?: ?\w+){0,2} "
            r"?before\b.*",
        ),
        (
            "Trainees may not deploy on their own.",
            "may/must/shall/should+ever/never/not",
            r"(?:must|shall|may|should)(?: not| never)(?: ever)? (?:be allowed to )?[a-z]+ [^.;]{0,40}(?:on their "
            r"own|alone|by themselves|without (?:asking|approval|review|supervision|permission))\b.*",
        ),
        (
            "The technician was given a warning.",
            "dismissal/lecture/reprimand/talking/telling/warning+given/handed/issued/sent",
            r"(?:was|were|been|be|got|get|is|are) (?:given|issued|handed|sent) (?:a |an |another |his |her |their "
            r")?(?:\w+ )?(?:warning|talking-to|reprimand|lecture|telling-off|notice of dismissal)\b.*",
        ),
        (
            "The manager should be replaced.",
            "dismissed/let/reassigned/relieved/replaced/spoken/taken+be+are/has/is/must/needs/should/will",
            r"(?:will|should|must|has to|needs to|is to|are to) be (?:replaced(?! (?:by|with) (?:a |an )?(?:new )?"
            r"(?:tool|script|service))|dismissed|reassigned|relieved|let go|taken off|spoken to)\b.*",
        ),
        (
            "Developers must read the guide.",
            "must+adhere/attend/complete/comply/double/doublecheck/follow/memorise/memorize/obey/read/sign",
            r"must (?:always |never |all |now )?(?:read|follow|obey|comply|adhere|double-?check|sign|memori[sz]e"
            r"|attend|complete)\b.*",
        ),
    ),
    Rule(
        name="better-people",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:need|needs|get|hire|want|find|wants|recruit|hiring|bring in|pay for) (?:us |them "
        r"|some |more |a few |only )*(?:people|someone|somebody|engineers?|developers?|devs?|admins?|operators?"
        r"|managers?|an? \w+(?: \w+)?(?= who\b)) (?:who|that) (?:can|know|knows|tests?|reads?|cares?|understands?"
        r"|actually|thinks?|do|does|is able|are able|will)\b.*|(?:get|find|hire|need|choose|pick|want) (?:a |some "
        r"|an? more )?(?:better|competent|more competent|smarter|decent|proper|real|more careful|different) "
        r"(?:vendor|provider|supplier|contractor|host|admins?|engineers?|developers?|devs?|managers?|people|team"
        r"|ceo|cto|leadership|management)\b.*|(?:raise|discuss|take|bring) (?:this|it|that) (?:up )?with (?:his|her"
        r"|their|your|the \w+'s) (?:manager|boss|supervisor|lead|team lead)\b.*|(?:review|assess|discuss|evaluate) "
        r"(?:[\w-]{2,20}'s|his|her|their) (?:performance|attitude|behaviou?r|conduct|work ethic|competence)\b.*|"
        r"(?:take|took|taking|takes) (?:[\w-]{2,20}'s|his|her|their|your) (?:\w+ ){0,2}(?:access|rights"
        r"|permissions?|keys|privileges|commit bit|badge) (?:away|off)\b.*|(?:ban|block|kick|expel|exclude) (?:him"
        r"|her|these people|this (?:guy|user|person|maintainer|contributor|company)|those (?:people|guys))\b.*)",
        triggers="better competent smarter decent proper real careful different manager boss supervisor lead "
        "performance attitude behaviour behavior conduct ethic competence access rights permission permissions "
        "keys privileges bit badge ban block kick expel exclude who/that+bring/find/get/hire/hiring/need/needs/pay/"
        "recruit/want/wants",
        matches="We need people who test their code.",
        spares="We need people who speak Dutch.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=_NOT_ADVICE
        + r"|\b(?:need|needs|want|find|looking for) (?:an? |some |more )?(?:\w+ )?(?:volunteers?|maintainers?"
        r"|reviewers?|people|someone|somebody) (?:who|that) (?:can|will|is able|are able|know|knows|do|does) (?!how"
        r"|what)(?:\w+ )?(?:help|review|take|test|join|write|speak|reproduce|confirm|translate|a|an|the)\b",
    ),
)
