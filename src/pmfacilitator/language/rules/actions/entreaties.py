"""Rules about pleas and duties: what everybody, somebody or the reader is asked, expected or bound to do better."""

from pmfacilitator.language.cast import MAYBE, PERSON, TEAM
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_DUTY = (
    r"(?:remain|stay|be) (?:more |very |extra |always |fully )?(?:alert|vigilant|on time|accountable|attentive"
    r"|focus\w+|aware|careful|disciplined|diligent|prepared|thorough|responsive|reachable|honest|mindful"
    r"|patient|considerate|responsible)|show up|turn up|concentrate|focus|speak up|own (?:up|their|his|her"
    r"|your)|take (?:\w+ )?(?:ownership|responsibility|care|pride)|update (?:his|her|their|your)|improve (?:his"
    r"|her|their|your)|work on (?:his|her|their|your)|get (?:his|her|their|your) (?:act|shit|stuff|facts)|"
    r"(?:re-?read|redo|re-?take|repeat|re-?do)\b|double-?check|pay (?:more |better |closer )?attention|slow "
    r"down|think (?:twice|before|about what|first|harder)|learn|apologi[sz]e|actually \w+|stop [a-z]+ing|"
    r"(?:announce|ask|check|wait|get (?:a |an |some )?(?:\w+ )?(?:approval|sign-?off|review"
    r"|permission))\b.*\bbefore\b|read (?:the|his|her|their|your|what|every)\b.*|remind (?:his|her|their)|do "
    r"(?:his|her|their|your) (?:job|homework)|try harder|do better|grow up|communicate|listen|be (?:better|more"
    r"|less|held|reminded|made)|raise (?:it|this|issues|concerns)|follow (?:the )?(?:process|procedures?|rules"
    r"|policy|protocol|checklist|runbook|guidelines)"
)
_NOT_THEM = r"\b(?:<customers>|passengers|patients|tenants?|callers?)\b"

ENTREATIES = (
    Rule(
        name="somebody-to-do-duty",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"^\W*(?:(?:todo|actions?|action items?|ai|next steps?|follow-?ups?)\W+)?(?P<verb>(?P<agent>"
        rf"(?:every |all |each |both |the |our )?(?:[\w@-]{{1,20}} ){{0,2}}?[\w@'-]{{1,20}}),? to (?:all |always "
        rf"|never |not )?(?:{_DUTY})\b(?P<object>.*))",
        triggers="to+accountable/act/actually/alert/announce/apologise/apologize/approval/ask/attention/attentive/"
        "be/better/care/careful/check/communicate/concentrate/disciplined/do/double/doublecheck/facts/focus/follow/"
        "get/grow/harder/homework/honest/improve/job/learn/listen/made/mindful/own/ownership/patient/permission/"
        "prepared/pride/raise/read/redo/remain/remind/reminded/repeat/reread/responsibility/responsible/responsive/"
        "retake/review/shit/show/sign/slow/speak/stay/stop/stuff/think/thorough/time/turn/update/vigilant/wait/work",
        matches="Pilots to take ownership of their maps.",
        spares="Probes to take ownership of their leases.",
        reason=reasons.ACTION,
        rewrite="none",
        agents=frozenset({PERSON, TEAM}),
        unless=r"\brequire (?:multiple|several|two|more)\b|" + _NOT_THEM + r"|\b(?:need|want|have|able|how|ask\w*"
        r"|going|likely|supposed|when|where|what) to\b|\bencourages? people to speak\b|\b(?:decided|agreed|planned"
        r"|chose|asked|invited|encourages?|encouraged|allows?|helps?) (?:\w+ ){0,3}to\b"
        + r"|\bgets? told to be\b"
        + r"|\bgot to (?:learn|see|know|try|do|use|study|practise|practice)\b",
    ),
    Rule(
        name="somebody-must",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:must|shall|should|needs? to|has to|have to|ought to|(?:is|are) (?:expected"
        rf"|required|reminded|advised|urged|asked|warned|to be advised|to be reminded) to|(?:is|are) reminded that"
        rf"|to be (?:advised|told|reminded|instructed) to|(?:shall|should|must|will) be (?:advised|instructed"
        rf"|reminded|told) to) (?:all |always |also |really |just |please |now |never |not )*(?:{_DUTY})\b"
        rf"(?P<object>.*))",
        triggers="must/shall/should/needs/need/has/have/ought/expected/required/reminded/advised/urged/asked/"
        "warned/told/instructed+actually/announce/apologise/apologize/ask/be/check/communicate/concentrate/do/"
        "double/doublecheck/focus/follow/get/grow/improve/learn/listen/own/pay/raise/re/read/redo/remain/remind/"
        "repeat/reread/retake/show/slow/speak/stay/stop/take/that/think/try/turn/update/wait/work",
        matches="The pilot must remain alert at all times.",
        spares="The probe must remain alert at all times.",
        reason=reasons.ACTION,
        rewrite="none",
        subjects=frozenset({PERSON, TEAM, MAYBE}),
        unless=_NOT_THEM
        + r"|\b(?:someone|anyone|everyone|everybody|somebody|people|teams?|members|reviewers|authors|maintainers"
        r"|engineers|developers|responders|contributors|leads?|managers|commanders?|facilitators?|who|owners?) "
        r"(?:\w+ )?(?:should|need to|needs to|have to|has to|must)\b(?! (?:\w+ )?(?:be (?:more|less|held)|pay|stop"
        r"|think|do better|try harder|speak up|take|show up|actually|double|stay|remain))|\?\W*$|\bshould(?:n't| "
        r"not) have\b|\b(?:subject matter experts|should be responsible for operating)\b|\bmust be aware of\b"
        r"|\bfollow the guidelines (?:above|below)\b|\bmanager should\b",
    ),
    *ways(
        Rule(
            name="appeal-to-everybody",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="Can everyone see the crane now?",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\btake advantage\b|\b(?:not|never|\w+n't) (?:\w+ ){0,2}(?:asking|telling) (?:people|everyone)"
            r"|\bplease (?:\w+ )?(?:check|read|see|look) (?:the |our |your )?(?:link|dashboard|channel|spam|email"
            r"|page|calendar|agenda|notes|status)\b|\breminder to (?:all|everyone|self)\W+(?:the|we|our|tomorrow"
            r"|today)\b|\bplease read \S+\.md\b|\bi recommend that you read through\b",
        ),
        (
            "Can everyone please read the sign.",
            "can/could/will/would+actually/more/not/read/remember/stop/sure/tell",
            r"(?:can|could|would|will) (?:everyone|everybody|people|you(?: guys| all)?|we all|folks|someone"
            r"|somebody) (?:please |pls |plz |just |finally |kindly |all )*(?:stop [a-z]+ing|read the|actually \w+"
            r"|be more|not [a-z]+|remember to|make sure (?:to|you|they)|tell [\w@-]+ to (?:stop|not|never))\b.*",
        ),
        (
            "Please read the chart before you sail. Next time.",
            "please/pls/plz/kindly+before/first/next",
            r"(?:please|pls|plz|kindly)[, ]+(?:everyone|everybody|people|all|folks|guys)?,? ?(?:read|run|check|test"
            r"|think|ask|look|review)\b.*\b(?:before you|next time|first|before asking|before pushing|before "
            r"merging)\b.*",
        ),
        (
            "People, please stop and read.",
            "kindly/please/pls/plz+actually/before/check/double/next/now/read/stop/test",
            r"(?:everyone|everybody|people|folks|guys)[,!]? (?:please|pls|plz|kindly) .*\b(?:actually|before|stop"
            r"|read|check|test|next time|from now on|double)\b.*",
        ),
        (
            "Reminder to all staff: do not smoke here.",
            "reminder",
            r"reminder (?:to|for) (?:all|everyone|everybody|the (?:\w+ )?team|devs?|developers|engineers|people"
            r"|folks|self|staff)\b.*\b(?:read|check|test|do not|don't|never|always|stop|before|double|run|ask"
            r"|review|be)\b.*",
        ),
        ("Read your own notes.", "read+your", r"read your own \w+\b.*"),
        (
            "Do not be the one who breaks it.",
            "do/don't+be+dev/developer/engineer/guy/one/person/team",
            r"(?:don't|do not) be (?:the|that) (?:person|one|guy|engineer|developer|team|dev)\b.*",
        ),
        (
            "I suggest you learn the ropes.",
            "advise recommend strongly suggest urge",
            r"(?:i|we) (?:suggest|recommend|advise|urge|'d suggest|would suggest|strongly suggest) (?:that )?you "
            r"(?:spend|take|learn|read|look|check|study|think|stop|try|go|get|brush|work|stick|test|ask)\b.*",
        ),
        (
            "Maybe stick to fishing.",
            "maybe",
            r"maybe (?:take a break|stick to|leave (?:it|this) to|you should (?:learn|read|stop|take|test|think"
            r"|ask))\b.*",
        ),
        (
            "I would like him to think.",
            "like+i'd/would+ask/be/check/learn/pay/read/stop/take/test/think",
            r"(?:i'd|i would) like (?:you|him|her|them|everyone) to (?:think|stop|read|check|test|pay|be|take|learn"
            r"|ask)\b.*",
        ),
        (
            "From now on nobody touches the winch.",
            "forward/future/now+everybody/everyone/nobody/one",
            r"(?:from now on|going forward|in future),? (?:nobody|no one|everyone|everybody) (?:\w+ ){0,4}?(?:touch"
            r"(?:es)?|deploys?|merges?|pushes|push|must|has to|checks?|will|is to|should)\b.*",
        ),
    ),
    Rule(
        name="learn-it-first",
        category=PERSON_TARGETED_ACTION,
        pattern=r"^\W*(?:please |pls |just |kindly |maybe |seriously,? |always |and |so )*(?P<verb>learn (?:how|to"
        r"|the|your|some)\b.*|(?:check|test|run|read|verify|review|try|compile|build|lint|proofread) (?:it|this"
        r"|that|your|things|stuff|every\w*)\b.*\bbefore (?:you(?:'re)? )?(?:push|merg|commit|deploy|open|submit|ask"
        r"|press|post|releas|ship|complain|comment)\w*\b.*|double-?check (?:everything|what you|before|twice)\b.*"
        r"|stop (?:blindly|just|always|constantly|randomly) \w+ing\b.*|stop \w+ing\b.*(?:!|, (?:people|folks|guys"
        r"|everyone)\W*$)|hire (?:\w+ )?(?:competent|better|real|proper|decent|qualified|experienced|senior"
        r"|actual) \w+\b.*|(?:always|never) \w+ .*, [a-z]+\W*$)",
        triggers="learn before double doublecheck stop hire always never",
        matches="Learn how locks work before you touch this file.",
        spares="Read the file before the second lock is taken.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"^\W*learn (?:how much|the basics of the)\b|\blearn how [\w ,()]{2,60} affects?\b|\b(?:learn|read) "
        r"(?:more|about)\b|^\W*learn (?:the )?(?:lessons?|more)\b|^\W*(?:always|never) .*, (?:not|too|etc|either|so"
        r"|ever|please|though|then|instead|anyway|again)\W*$|^\W*learn (?:how to|to|the|your|about|some)\b(?!.*\b"
        r"(?:before|first|properly|next time|correctly|instead)\b)(?!.* (?:read|spell|listen|code|type)\b)",
    ),
    Rule(
        name="threat",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:the next (?:person|one|guy|engineer|developer|time you)|any(?:one|body) (?:who"
        r"|caught|found|\w+ing)|whoever \w+|those who|people who|engineers who|developers who)\b[^.;]{0,60} "
        r"(?:will (?:be (?:fired|sacked|banned|suspended|in trouble|held|disciplined|out|punished|buying)|lose|pay"
        r"|buy|face)|loses?|gets? (?:fired|the boot|sacked|suspended)|(?:is|are) (?:fired|out|suspended|banned)"
        r"|should (?:lose|have their|resign|pay)|must (?:be|lose|resign|pay))\b.*|(?:appropriate|further"
        r"|disciplinary|formal|legal|immediate) action (?:will|should|must|has to|to|is to|was|has been) (?:\w+ )?"
        r"(?:be |been )?taken\b.*\bagainst\b.*|(?:i'd|i would|he'd|she'd|they'd|you'd) be (?:on|off|out|fired)\b.*|"
        r"(?:need|needs|want|wants) (?:is |are )?(?:a |an |some )?(?:decent|serious|proper|good|real|stern) (?:\w+ "
        r")?(?:mentor|talk|talking|time with|lesson|supervision|manager|word)\b.*|someone else (?:should |could "
        r"|must |to )?(?:do|does|run|handle|own)s? .* instead of \w+\b.*|(?:serious|stern|long|quiet|frank|honest) "
        r"(?:talk|word|chat|conversation) with \w+\b.*)",
        triggers="caught+banned/be/boot/buy/buying/chat/conversation/decent/disciplined/else/face/fired/gets/good/"
        "held/lose/loses/must/out/pay/proper/punished/real/resign/sacked/serious/stern/suspended/taken/talk/their/"
        "trouble/word who/whoever/anyone/anybody/next/those+are/fired/gets/is/lose/loses/must/should/will+banned/"
        "be/boot/buy/buying/chat/conversation/decent/disciplined/else/face/fired/gets/good/held/lose/loses/must/"
        "out/pay/proper/punished/real/resign/sacked/serious/stern/suspended/taken/talk/their/trouble/word action"
        "+against+banned/be/boot/buy/buying/chat/conversation/decent/disciplined/else/face/fired/gets/good/held/"
        "lose/loses/must/out/pay/proper/punished/real/resign/sacked/serious/stern/suspended/taken/talk/their/"
        "trouble/word fired/off/out/on+he'd/i'd/she'd/they'd/would/you'd+banned/be/boot/buy/buying/chat/"
        "conversation/decent/disciplined/else/face/fired/gets/good/held/lose/loses/must/out/pay/proper/punished/"
        "real/resign/sacked/serious/stern/suspended/taken/talk/their/trouble/word mentor/talk/talking/time/lesson/"
        "supervision/manager/word+need/needs/want/wants/with+banned/be/boot/buy/buying/chat/conversation/decent/"
        "disciplined/else/face/fired/gets/good/held/lose/loses/must/out/pay/proper/punished/real/resign/sacked/"
        "serious/stern/suspended/taken/talk/their/trouble/word else+instead+banned/be/boot/buy/buying/chat/"
        "conversation/decent/disciplined/else/face/fired/gets/good/held/lose/loses/must/out/pay/proper/punished/"
        "real/resign/sacked/serious/stern/suspended/taken/talk/their/trouble/word chat/conversation+with+banned/be/"
        "boot/buy/buying/chat/conversation/decent/disciplined/else/face/fired/gets/good/held/lose/loses/must/out/"
        "pay/proper/punished/real/resign/sacked/serious/stern/suspended/taken/talk/their/trouble/word",
        matches="Whoever skips the list again will lose the keys.",
        spares="Whoever finds the keys will get a cake.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=_NOT_THEM
        + r"|\b(?:not|\w+n't|never) (?:\w+ ){0,3}(?:be|lose|get)\b|\bwill (?:be (?:able|asked|invited|notified"
        r"|paged|added|given|affected|moved|migrated)|get (?:a|an|the|access)|have (?:to (?:choose|log|update)"
        r"|access|a))\b|\bnext (?:one|person|engineer) (?:will be|who will)\b",
    ),
)
