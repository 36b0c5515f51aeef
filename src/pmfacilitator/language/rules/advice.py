"""Rules about advice to be another: to oneself, to one reader, to a whole profession."""

from pmfacilitator.language.cast import LIKELY_OTHERS
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_NOT_ADVICE = r"\b(?:not|n't|never|instead of|rather than|no need to) (?:\w+ ){0,3}(?:tell|ask|advise|hire|blame)\b"

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
        unless=_NOT_ADVICE
        + r"|\bplease (?:\w+ )?use the (?:correct|right|proper) (?:link|form|channel|address|version|url|template"
        r"|number)|\bstop being (?:\w+ )?(?:used|maintained|supported|updated|served|sent|able|available|logged"
        r"|processed|delivered|written)\b|\b(?:will|would|can|could|may|might|did|didn't|to|must|should) stop "
        r"being\b|\bfollow the (?:process|procedure|steps|instructions)s? (?:outlined|described|in|below|here|for"
        r"|to)\b",
    ),
    Rule(
        name="advice-to-others",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:need|needs|have|has|must|should|ought|want|got|had better|better)(?: to)?(?: really"
        r"| just| finally| actually)? (?:start|stop|learn|get used to|get into the habit of|get better at|work on) "
        r"(?:to )?(?:\w+ly )?(?:test|read|check|document|communicat|think|listen|ask|review|writ|follow|answer"
        r"|respond|talk|plan|car|tak|pay|us|work|cod|delegat|shar|own)(?:e|ing|ting)?\b.*|(?:should|need to|needs "
        r"to|must|have to|has to|ought to) (?:always |first |at least )?(?:ask|check with|consult|tell|inform|talk "
        r"to|notify) (?:us|me|them|somebody|someone|the \w+)?(?: ?\w+){0,2} ?before\b.*|(?:must|shall|may|should)"
        r"(?: not| never)(?: ever)? (?:be allowed to )?[a-z]+ [^.;]{0,40}(?:on their own|alone|by themselves"
        r"|without (?:asking|approval|review|supervision|permission))\b.*|(?:was|were|been|be|got|get|is|are) "
        r"(?:given|issued|handed|sent) (?:a |an |another |his |her |their )?(?:\w+ )?(?:warning|talking-to"
        r"|reprimand|lecture|telling-off|notice of dismissal)\b.*|(?:will|should|must|has to|needs to|is to|are "
        r"to) be (?:replaced(?! (?:by|with) (?:a |an )?(?:new )?(?:tool|script|service))|dismissed|reassigned"
        r"|relieved|let go|taken off|spoken to)\b.*|must (?:always |never |all |now )?(?:read|follow|obey|comply"
        r"|adhere|double-?check|sign|memori[sz]e|attend|complete)\b.*)",
        triggers="start stop learn used habit better work before alone own themselves without warning talking "
        "reprimand lecture telling dismissal replaced dismissed reassigned relieved go taken spoken read follow "
        "obey comply adhere double doublecheck sign memorise memorize attend complete",
        matches="They have to start testing their releases.",
        spares="The probes have to start testing their links.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=LIKELY_OTHERS,
        unless=r"\byou (?:must|need to|have to|should) (?:\w+ )?(?:read|follow|complete|sign|comply|attend)\b|\b"
        r"(?:users?|customers?|clients?|visitors?|applicants?|contributors?|participants?|students?) (?:must|should"
        r"|need|have|may)\b|\?\W*$|\byou (?:must|want to|need to) start\b|\bgiven notice of dismissal\b|\bpages "
        r"must follow\b",
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
    Rule(
        name="please-do-not",
        category=PERSON_TARGETED_ACTION,
        pattern=r"(?:^|[.!:,;-] ?|\b(?:so|and|but) )(?P<verb>please,? (?:just |really |also )?(?:do not|don't|dont"
        r"|never|stop) (?:ever |just )?(?:\w+ly )?(?:merg(?:e|ing)|push(?:ing)?|commit(?:ting)?|deploy(?:ing)?"
        r"|break(?:ing)?|mak(?:e|ing) (?:breaking|changes|releases|assumptions|this mistake|the same|it worse)|kill"
        r"(?:ing)?|releas(?:e|ing)|ship(?:ping)?|touch(?:ing)?|force[- ]push(?:ing)?|bypass(?:ing)?|ignor(?:e|ing)"
        r"|skip(?:ping)?|asking (?:us|our|them|people|users)|wast(?:e|ing)|assum(?:e|ing)|rush(?:ing)?|messing"
        r"|screwing)\b.*|(?:please )(?:be |act |behave |do (?:so|it|this|that) )(?:more )?(?:responsibl[ye]|careful"
        r"(?:ly)?|sensibl[ye]|carefully)\b.*|stop (?:\w+ly )?(?:pushing|merging|committing|deploying|releasing"
        r"|approving) (?:\w+ ){0,3}?(?:straight|directly|without|before|broken|untested|unreviewed|to (?:main"
        r"|master|prod)|on (?:a )?friday)\b.*|time to (?:sack|fire) (?:a few|some|someone|somebody|them|him|her"
        r"|the \w+)\b.*|(?:sacking|firing|sack|fire) (?:the )?(?:whole|entire) (?:of )?(?:\w+ ){0,3}?(?:team"
        r"|management|board|department|lot|crew|staff)\b.*|(?:sack|fire|replace|ban) (?:the (?:whole |entire )?lot"
        r"(?: of (?:them|you))?|(?:all|both|every one) of (?:them|you|those|these)|them all)(?=[.!,]|$| and| for).*"
        r"|people (?:really |just |all )?(?:need|have|ought) to (?:start |learn to |remember to |stop )?(?:check"
        r"|read|test|review|reply|respond|look|think|listen|learn|update|document|follow|pay|communicate|ask|verify"
        r"|rtfm)\w*\b.*|never (?:[\w-]+ )+and (?:this|that|it) (?:won't|will not|will never|would never"
        r"|wouldn't)\b.*|(?:note|memo|reminder|mental note)s? to (?:my)?self\b.*|(?:i )?must (?:always )?remember "
        r"(?:not )?to\b.*|please,? (?:\w+ )?(?:read|re-?read|check|study|consult|look at) (?:the |our |my |this "
        r"|these )?(?:\w+ )?(?:docs?|documentation|faqs?|manual|readme|guidelines|instructions|rules|error|message"
        r"|issue|thread|ticket|spec|code|changelog|wiki)\b.*\b(?:before|more carefully|carefully|first|next time"
        r"|again|properly)\b.*|(?:reading|read|checking|check|searching|search) .* next time\b.*|next time,? "
        r"(?:could|can|would|will) you\b.*|suggest (?:that )?you (?:actually |really |first |maybe )*(?:learn|read"
        r"|look|check|study|stop|think|try reading|educate)\b.*|next time:? please (?:make|open|submit|create|use"
        r"|run|check|test|ask|read|tell|send|write|wait|don't|do not)\b.*|please (?:\w+ )?(?:make sure|ensure|check"
        r"|verify|double-?check|test|review|read)\b.* before (?:you )?(?:approv|merg|push|commit|deploy|releas|open"
        r"|submit|post|ask|complain)\w+\b.*|(?:publicly|publically|openly) (?:shame|call out|humiliate)\b.*|(?:name"
        r"|naming) and sham(?:e|ing) (?:anyone|those|people|whoever|them|him|her|the person|everyone)\b.*)",
        triggers="sacking firing self myself remember docs doc documentation faq faqs manual readme guidelines "
        "instructions suggest carefully next pushing merging committing deploying releasing approving sack fire "
        "replace ban people never next please publicly publically openly naming name",
        matches="Please don't merge half of a series.",
        spares="Please don't hesitate to ask.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:not|n't|never|no) (?:\w+ ){0,2}(?:publicly|openly|name|naming)\b|\b(?:warning|banner|message"
        r"|page|says?|reads?)\b.*\bplease\b|\bplease (?:do not|don't) (?:merge|push|commit|deploy|release|ship"
        r"|touch) (?:\w+ ){0,6}(?:until|yet|during|while|for now|before)\b|\bplease (?:do not|don't) (?:merge"
        r"|deploy|release|push|touch)(?: (?:this|it|anything))?\W*$",
    ),
)
