"""Rules about pleas and duties: what everybody, somebody or the reader is asked, expected or bound to do better."""

from pmfacilitator.language.cast import MAYBE, PERSON, TEAM
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_DUTY = (
    r"(?:remain|stay|be) (?:more |very |extra |always |fully )?(?:alert|vigilant|on time|accountable|attentive|focus\w+|aware|careful|disciplined|diligent|prepared|thorough|responsive|reachable|honest|mindful|patient|considerate|responsible)|show up|turn up|concentrate|focus|speak up|own (?:up|their|his|her|your)|take (?:\w+ )?(?:ownership|responsibility|care|pride)|update (?:his|her|their|your)|improve (?:his|her|their|your)|work on (?:his|her|their|your)|get (?:his|her|their|your) (?:act|shit|stuff|facts)|(?:re-?read|redo|re-?take|repeat|re-?do)\b|double-?check|pay (?:more |better |closer )?attention|slow down|think (?:twice|before|about what|first|harder)|learn|apologi[sz]e|actually \w+|stop [a-z]+ing|(?:announce|ask|check|wait|get (?:a |an |some )?(?:\w+ )?(?:approval|sign-?off|review|permission))\b.*\bbefore\b|read (?:the|his|her|their|your|what|every)\b.*|remind (?:his|her|their)|do (?:his|her|their|your) (?:job|homework)|try harder|do better|grow up|communicate|listen|be (?:better|more|less|held|reminded|made)|raise (?:it|this|issues|concerns)|follow (?:the )?(?:process|procedures?|rules|policy|protocol|checklist|runbook|guidelines)"
)
_NOT_THEM = r"\b(?:users?|customers?|clients?|visitors?|passengers|patients|subscribers?|tenants?|callers?)\b"

ENTREATIES = (
    Rule(
        name="somebody-to-do-duty",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"^\W*(?:(?:todo|actions?|action items?|ai|next steps?|follow-?ups?)\W+)?(?P<verb>(?P<agent>(?:every |all |each |both |the |our )?(?:[\w@-]{{1,20}} ){{0,2}}?[\w@'-]{{1,20}}),? to (?:all |always |never |not )?(?:{_DUTY})\b(?P<object>.*))",
        triggers="to",
        matches="Pilots to take ownership of their maps.",
        spares="Probes to take ownership of their leases.",
        reason=reasons.ACTION,
        rewrite="remind",
        agents=frozenset({PERSON, TEAM}),
        unless=_NOT_THEM + r"|\b(?:need|want|have|able|how|ask\w*|going|likely|supposed|when|where|what) to\b|\bencourages? people to speak\b|\b(?:decided|agreed|planned|chose|asked|invited|encourages?|encouraged|allows?|helps?) (?:\w+ ){0,3}to\b",
    ),
    Rule(
        name="somebody-must",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:must|shall|should|needs? to|has to|have to|ought to|(?:is|are) (?:expected|required|reminded|advised|urged|asked|warned|to be advised|to be reminded) to|(?:is|are) reminded that|to be (?:advised|told|reminded|instructed) to|(?:shall|should|must|will) be (?:advised|instructed|reminded|told) to) (?:all |always |also |really |just |please |now |never |not )*(?:{_DUTY})\b(?P<object>.*))",
        triggers="must shall should needs need has have ought expected required reminded advised urged asked warned told instructed",
        matches="The pilot must remain alert at all times.",
        spares="The probe must remain alert at all times.",
        reason=reasons.ACTION,
        rewrite="remind",
        subjects=frozenset({PERSON, TEAM, MAYBE}),
        unless=_NOT_THEM
        + r"|\b(?:someone|anyone|everyone|everybody|somebody|people|teams?|members|reviewers|authors|maintainers|engineers|developers|responders|contributors|leads?|managers|commanders?|facilitators?|who|owners?) (?:\w+ )?(?:should|need to|needs to|have to|has to|must)\b(?! (?:\w+ )?(?:be (?:more|less|held)|pay|stop|think|do better|try harder|speak up|take|show up|actually|double|stay|remain))|\?\W*$|\bshould(?:n't| not) have\b|\b(?:subject matter experts|should be responsible for operating)\b|\bmust be aware of\b|\bfollow the guidelines (?:above|below)\b|\bmanager should\b",
    ),
    Rule(
        name="appeal-to-everybody",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:can|could|would|will) (?:everyone|everybody|people|you(?: guys| all)?|we all|folks|someone|somebody) (?:please |pls |plz |just |finally |kindly |all )*(?:stop [a-z]+ing|read the|actually \w+|be more|not [a-z]+|remember to|make sure (?:to|you|they)|tell [\w@-]+ to (?:stop|not|never))\b.*|(?:please|pls|plz|kindly)[, ]+(?:everyone|everybody|people|all|folks|guys)?,? ?(?:read|run|check|test|think|ask|look|review)\b.*\b(?:before you|next time|first|before asking|before pushing|before merging)\b.*|(?:everyone|everybody|people|folks|guys)[,!]? (?:please|pls|plz|kindly) .*\b(?:actually|before|stop|read|check|test|next time|from now on|double)\b.*|reminder (?:to|for) (?:all|everyone|everybody|the (?:\w+ )?team|devs?|developers|engineers|people|folks|self|staff)\b.*\b(?:read|check|test|do not|don't|never|always|stop|before|double|run|ask|review|be)\b.*|read your own \w+\b.*|(?:don't|do not|dont) be (?:the|that) (?:person|one|guy|engineer|developer|team|dev)\b.*|(?:i|we) (?:suggest|recommend|advise|urge|'d suggest|would suggest|strongly suggest) (?:that )?you (?:spend|take|learn|read|look|check|study|think|stop|try|go|get|brush|work|stick|test|ask)\b.*|maybe (?:take a break|stick to|leave (?:it|this) to|you should (?:learn|read|stop|take|test|think|ask))\b.*|(?:i'd|i would) like (?:you|him|her|them|everyone) to (?:think|stop|read|check|test|pay|be|take|learn|ask)\b.*|(?:from now on|going forward|in future),? (?:nobody|no one|everyone|everybody) (?:\w+ ){0,4}?(?:touch(?:es)?|deploys?|merges?|pushes|push|must|has to|checks?|will|is to|should)\b.*)",
        triggers="stop read actually more not remember sure tell please pls plz kindly reminder own person one guy engineer developer team dev suggest recommend advise urge maybe like now forward future",
        matches="Can everyone please stop moving the crane at noon.",
        spares="Can everyone see the crane now?",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:not|never|n't) (?:\w+ ){0,2}(?:asking|telling) (?:people|everyone)|\bplease (?:\w+ )?(?:check|read|see|look) (?:the |our |your )?(?:link|dashboard|channel|spam|email|page|calendar|agenda|notes|status)\b|\breminder to (?:all|everyone|self)\W+(?:the|we|our|tomorrow|today)\b|\bplease read \S+\.md\b|\bi recommend that you read through\b",
    ),
    Rule(
        name="learn-it-first",
        category=PERSON_TARGETED_ACTION,
        pattern=r"^\W*(?:please |pls |just |kindly |maybe |seriously,? |always |and |so )*(?P<verb>learn (?:how|to|the|your|some)\b.*|(?:check|test|run|read|verify|review|try|compile|build|lint|proofread) (?:it|this|that|your|things|stuff|every\w*)\b.*\bbefore (?:you(?:'re)? )?(?:push|merg|commit|deploy|open|submit|ask|press|post|releas|ship|complain|comment)\w*\b.*|double-?check (?:everything|what you|before|twice)\b.*|stop (?:blindly|just|always|constantly|randomly) \w+ing\b.*|stop \w+ing\b.*(?:!|, (?:people|folks|guys|everyone)\W*$)|hire (?:\w+ )?(?:competent|better|real|proper|decent|qualified|experienced|senior|actual) \w+\b.*|(?:always|never) \w+ .*, [a-z]+\W*$)",
        triggers="learn before double doublecheck stop hire always never",
        matches="Learn how locks work before you touch this file.",
        spares="Read the file before the second lock is taken.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:learn|read) (?:more|about)\b|^\W*learn (?:the )?(?:lessons?|more)\b|^\W*(?:always|never) .*, (?:not|too|etc|either|so|ever|please|though|then|instead|anyway|again)\W*$|^\W*learn (?:how to|to|the|your|about|some)\b(?!.*\b(?:before|first|properly|next time|correctly|instead)\b)(?!.* (?:read|spell|listen|code|type)\b)",
    ),
    Rule(
        name="threat",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:the next (?:person|one|guy|engineer|developer|time you)|any(?:one|body) (?:who|caught|found|\w+ing)|whoever \w+|those who|people who|engineers who|developers who)\b[^.;]{0,60} (?:will (?:be (?:fired|sacked|banned|suspended|in trouble|held|disciplined|out|punished|buying)|lose|pay|buy|face)|loses?|gets? (?:fired|the boot|sacked|suspended)|(?:is|are) (?:fired|out|suspended|banned)|should (?:lose|have their|resign|pay)|must (?:be|lose|resign|pay))\b.*|(?:appropriate|further|disciplinary|formal|legal|immediate) action (?:will|should|must|has to|to|is to|was|has been) (?:\w+ )?(?:be |been )?taken\b.*\bagainst\b.*|(?:i'd|i would|he'd|she'd|they'd|you'd) be (?:on|off|out|fired)\b.*|(?:need|needs|want|wants) (?:is |are )?(?:a |an |some )?(?:decent|serious|proper|good|real|stern) (?:\w+ )?(?:mentor|talk|talking|time with|lesson|supervision|manager|word)\b.*|someone else (?:should |could |must |to )?(?:do|does|run|handle|own)s? .* instead of \w+\b.*|(?:serious|stern|long|quiet|frank|honest) (?:talk|word|chat|conversation) with \w+\b.*)",
        triggers="next who caught found whoever those anyone anybody action fired mentor talk talking time lesson supervision manager word chat conversation else off out",
        matches="Whoever skips the list again will lose the keys.",
        spares="Whoever finds the keys will get a cake.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=_NOT_THEM
        + r"|\b(?:not|n't|never) (?:\w+ ){0,3}(?:be|lose|get)\b|\bwill (?:be (?:able|asked|invited|notified|paged|added|given|affected|moved|migrated)|get (?:a|an|the|access)|have (?:to (?:choose|log|update)|access|a))\b|\bnext (?:one|person|engineer) (?:will be|who will)\b",
    ),
)
