"""Habits and attention that are asked of somebody, and somebody sent back to learn: "look before you push"."""

from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

_THEIR = r"(?:his|her|their|your|my|our)"
_MUST = (
    r"(?:must|should|shall|has to|have to|had better|'d better|need(?:s)? to|ought to"
    r"|got to|gotta|will|to|please|pls|kindly|and|just|let's|better|go)"
)
_READER = r"\b(?:if you (?:want|need|are|have|would)|in order to|tutorial|chapter|exercise \d|documentation)\b"
_DENIED = (
    DENIED
    + r"(?:mind|attention|learn|look|read|teach|careless|hasty)\b|\b(?:if|whether) (?:we|you|they|anyone|someone)\b"
)

HABITS = (
    *ways(
        Rule(
            name="mind-on-the-job",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The guard keeps the eyes of the storm on the map.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=_DENIED + r"|" + _READER,
        ),
        (
            "Drivers need to keep their eyes on the road.",
            "eyes/mind/attention/wits/head/minds/heads+keep/keeping/pay/wander/watch",
            rf"keep(?:ing)? {_THEIR} (?:eyes? (?:on|open|off)|minds? on|heads? (?:in the game|out of|down)"
            rf"|attention on)\b.*|let(?:ting)? (?:{_THEIR} attention|{_THEIR} minds?) wander\b.*"
            rf"|pay (?:full|close|closer|some|proper|more|better|a bit more|a little) attention(?=[.,;!]|$"
            rf"| to (?:what|where|the (?:road|task|job|warnings?|alerts?|signals?))| when| while| at| na\b)(?: .*)?",
        ),
        (
            "The lift driver has to look where he is going.",
            "look/watch/see+where/what/doing/going/step",
            rf"{_MUST} (?:look|watch) (?:where|what) (?:he|she|they|you|we)(?:'re|'s| are| is)? (?:going|doing"
            rf"|step\w*)\b.*|watch what (?:we|you|they)(?:'re| are) doing\b.*|watch where (?:you|they)(?:'re"
            rf"| are) going\b.*",
        ),
        (
            "You all need to stay alert on the platform.",
            "alert/concentrate/focus/listen/remind/reminded+stay/must/properly/should/to/please/need",
            r"(?:reminded|told|asked|expected) to (?:remain|be) (?:alert|vigilant)\b.*|(?:reminded|told|asked"
            r"|expected|need|must|should|have|has) (?:to )?(?:stay alert|concentrate"
            r"|stay focus+ed|look out for (?:themselves|yourselves))\b.*"
            r"|look out for (?:yourselves|yourself) (?:near|when|while|on|around)\b.*"
            r"|(?:^\W*|please |pls )listen properly\b.*",
        ),
        (
            "You guys need to quit rushing.",
            "rushing/zoning/guessing/mumbling/slacking/daydreaming/copy/assuming+quit/stop",
            r"(?:quit|stop) (?:rushing|zoning out|guessing|mumbling|slacking|daydreaming|copy-pasting|assuming"
            r"|being (?:so )?\w+|messing (?:about|around)|fooling around|winging it|cutting corners)\b(?! (?:the"
            r"|a) (?:pods?|jobs?|queue))(?:.*)",
        ),
        (
            "They should be less careless with it.",
            "careless/hasty/quick/sloppy/lazy/greedy/trusting/naive/cocky/stupid+so/too/less",
            r"(?:must|should|will|shall|won't|mustn't|shouldn't|can't|cannot)(?: not)? be (?:so|that|this|as"
            r"|quite so|too) (?:careless|hasty|quick|sloppy|lazy|greedy|trusting|naive|cocky|stupid|cavalier"
            r"|complacent)\b.*|be (?:a lot |much |a bit |far )?less (?:careless|hasty|sloppy|lazy|trusting|naive"
            r"|cocky|cavalier|complacent)\b.*",
        ),
        (
            "Make a habit of building it yourself.",
            "habit/used/routine+make/get/making/into/to",
            r"(?:make (?:it )?a habit (?:of|to)|get (?:himself |herself |yourself |themselves )?(?:in"
            r"|into) the habit of|get used to (?:checking|testing|confirming|reading|building|verifying|asking"
            r"|looking|rebasing|running)|start (?:reading|checking|testing|compiling|looking at|listening to"
            r"|using your|building) (?:the|your|my|their|his|her|our)?)\b.*",
        ),
        (
            "Deployers have to make sure with their own eyes.",
            "eyes/actually/twice/themselves/himself/herself/yourself+own/check/read/test/look",
            r"with (?:his|her|their|your) own eyes\b.*|(?:you|they|he|she|who|devs|people|folks) (?:\w+ )?(?:should"
            r"|must|need to|have to|has to|could) (?:actually|really|for once|at least) (?:check|read"
            r"|test|look|listen|compile|run|try|build|verify)\b.*|(?:check|look|think|read (?:it|them"
            r"|everything)) twice (?:before|from now|next)\b.*|double[- ]check (?:yourself|himself|herself"
            r"|themselves)\b.*",
        ),
        (
            "Next time kindly try your code first.",
            "next+time",
            r"next time,? (?:please |kindly |pls |do |just |maybe |perhaps |you (?:should|could|might|must|need to"
            r"|had better) )?(?:try|rebase|read|test|check|ask|look|think|run|build|compile|proofread|listen"
            r"|double-check|squash|verify|wait|speak up|say something|tell us|use your)\b.{0,80}?"
            r"(?: first\b| before\b| properly\b| twice\b| will you\b| your\b| instead of\b|[.!]|$).*",
        ),
        (
            "Speak up earlier when you get stuck.",
            "speak/ask/say/mumble+earlier/sooner/up/don't/up",
            r"(?:^\W*|[;,:] ?|please |pls |and )(?:speak up|ask(?: for help)?|say something|shout) (?:earlier|sooner"
            r"|next time)\b.*|don't mumble\b.*",
        ),
        (
            "I do not want to see that from you again.",
            "again+want/see/ever",
            r"(?:don't|do not|never) (?:ever )?want to see (?:\w+ ){0,4}?(?:from you|again|like this|like that)\b.*",
        ),
        (
            "That will teach me to force push.",
            "teach+ll/will/should",
            r"(?:that'll|that will|that should|this'll|this will|hopefully that will) teach (?:me|you|him|her|them"
            r"|us)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="back-to-school",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The class reads the book on the school roof.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=_DENIED + r"|" + _READER + r"|\b(?:model|network|newcomers?|new (?:team )?(?:members?|hires?"
            r"|users?)|workshop|students)\b",
        ),
        (
            "He needs to learn how to use a keyboard.",
            "learn/relearn/practise/practice+how/to/about/basics/more/the",
            r"(?:he|she|they|you|team|department|guy|somebody|someone|lot|developers|devs|engineers|admins"
            r"|people) (?:really |just |clearly |obviously |seriously |badly )?(?:need(?:s)? to|has to|have to|must"
            r"|should|ought to|had better|'d better|'d do well to) (?:finally |first |re)?learn (?:how|to|what|about"
            r"|the (?:basics|difference|meaning)|some|git|sql|manners)\b.*"
            r"|(?:^\W*|please |maybe |[.;:,] ?)(?:go |go and )?learn (?:how (?:to|\w+ works)|the basics|to (?:use"
            r"|read|write|spell|test|google|listen|type|rebase|check)|your (?:tools|trade"
            r"|job))\b(?! about\b).*\b(?:first|before (?:you|your|touching|asking))\b.*"
            r"|needs? to re-?learn\b.*",
        ),
        (
            "Go read a book on algorithms, please.",
            "read/book/docs/manual+go/up/before/better/evening",
            r"(?:go |go and |should |must |better |'d better |please )read (?:a book|a manual|the (?:manual|docs?"
            r"|documentation|handout|guide|rules|contract)|up)\b(?! (?:for|to learn|to see)\b).*"
            r"|read (?:up on (?:how|what)|the (?:manual|handout|docs?|instructions) (?:twice |properly "
            r"|carefully )?before (?:you|touching|asking))\b.*",
        ),
        (
            "Get to know the tool properly before the next project.",
            "know/practise/practice/familiar+properly/better/more/with/before",
            r"get to know (?:\w+ ){1,3}?(?:properly|better|first|before)\b.*|(?:must|need to|should"
            r"|to) (?:practi[sc]e) (?:more|better|harder)\b.*",
        ),
        (
            "The operator was sent back for instruction.",
            "sent/send/put/through+back/school/refresher/course/instruction/classroom/again",
            r"(?:sent|send|sends|sending|put|puts) (?:(?:[\w'-]+ ){0,5}?)(?:back (?:to (?:school|the (?:classroom"
            r"|training \w+|training))|for (?:instruction|training|re-?training))|on a (?:refresher|course)"
            r"|through the (?:course|training|induction) again)\b.*|^\W*back to school(?=[.,;!])(?: .*)?",
        ),
        (
            "The dispatcher must undergo fresh instruction.",
            "instruction/qualification/refresher/retraining/schooled/lessons+undergo/fresh/repeat/again/typing/driving/all/need",
            r"undergo (?:fresh |further |additional |more |extra )?(?:instruction|re-?training|training)\b.*"
            r"|repeat (?:the|his|her|their) qualification\b.*|schooled again\b.*|refresher for (?:all|everyone"
            r"|everybody|the \w+)\b.*|(?:typing|driving|git|english|spelling) lessons\b.*",
        ),
        (
            "The shunter was given words of advice.",
            "words/evaluation/appraisal/rating/review+advice/given/evaluation/bring/mention/lower",
            r"(?:given|gave (?:him|her|them)|issued) words of advice\b.*|(?:bring|mention|raise|note) (?:it|this"
            r"|that)? ?(?:up )?(?:at|in) (?:his|her|their|[\w]+'s) (?:next )?(?:evaluation|appraisal|review)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="somebody-must-go",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The guard will let the water go.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=_DENIED,
        ),
        (
            "I want to see resignations on the board.",
            "resignations/resignation/notice/career/careers/desk/job/jobs/contract/licence/license+see/want/handing/pay/pays/clearing/looking/end/ended/take",
            r"(?:want to see|expect|demand) (?:some |a few )?resignations?\b.*|handing in (?:his|her"
            r"|their) notice\b.*|(?:pay|pays|paid) (?:for (?:this|that|it) )?with (?:his|her|their) (?:career"
            r"|job)s?\b.*|clearing (?:out )?(?:his|her|their) desks?\b.*|looking for a new job\b.*"
            r"|end (?:his|her|their) contract\b.*|(?:take|took) (?:(?:that|this|the) [\w ]{1,20}'s|his|her"
            r"|their) (?:licen[cs]e|access|keys) away\b.*",
        ),
        (
            "Sack both controllers.",
            "sack/fire/rid+both/bunch/lot/all/whoever",
            r"(?:sack|fire) (?:both|whoever|the (?:whole|entire|two))\b.*|get rid of (?:that|this|the) (?:bunch|lot"
            r"|whole (?:team|crew|lot)|clown\w*)\b.*",
        ),
        (
            "The council decided to let the inspector go.",
            "let+go",
            r"(?:decided to|had to|should|will|must|to) let (?:the|our|their|his|her|both|all) (?!water|rope|line"
            r"|cat|issue|matter|thread|connection|lock)(?:[\w-]+ ){1,2}?go(?=[.,;!]|$| after| over| for"
            r"| following)(?: .*)?",
        ),
        (
            "The next one to be late buys beer for the whole team.",
            "next/anyone/whoever/somebody+buys/buy/sleep/fed/dogs/beer/lunch/drinks/shot/cake",
            r"(?:next (?:one|person)|anyone|anybody|whoever|the next)\b.{3,70}? (?:buys?|owes?|gets? to sleep"
            r"|will be (?:shot|laughed at|fed)|has to (?:buy|sing|clean))\b.*",
        ),
        (
            "Keep that up and you have earned yourself a kick.",
            "earned/earning+kick/ban/warning/block",
            r"(?:earned|earning|asking for) (?:yourself |himself |herself |themselves )?a (?:kick|ban|warning|block"
            r"|slap)\b.*",
        ),
    ),
)
