"""Rules about what names on no list did or left undone, where the verb shows that an organisation is meant."""

from pmfacilitator.language.cast import MAYBE, NAMED, POSSIBLE_OTHERS
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import CONDITION
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

_NAMES = frozenset({NAMED, MAYBE})
_US = (
    r"(?:us|me|anyone|anybody|everyone|its|their|our|my|(?:the )?(?:affected |other |rest of the )?(?:users?"
    r"|customers?|public|passengers?|patients?|staff|employees|regulators?|authorities|residents|members"
    r"|community|team|maintainers|developers|investors|press|police|board))\b"
)

COMPANIES = (
    *ways(
        Rule(
            name="named-did-not",
            category=FAULT,
            pattern=r"\b(?P<verb>(?:did not|didn't|never|has not|hasn't|have not|had not|hadn't|does not|doesn't"
            r"|won't|would not|wouldn't|failed to|fails to|has failed to|had failed to|neglected to|declined to"
            r"|refused to|chose not to|decided not to) (?:<adv>)(?P<object><way>\b.*))",
            spares="DockProxy did not resolve the name.",
            reason=reasons.OMISSION,
            rewrite="not-done",
            subjects=_NAMES,
            unless=CONDITION + r"|\?\W*$|\b(?:users?|customers?|clients?|we|i|you)\b (?:\w+ )?(?:did|have|has|had"
            r"|never|do|does|won't|would)",
        ),
        (
            "FerryLine did not consider what the engineers said.",
            "consider/considered/weigh+chose/decided/declined/did/didn't/does/doesn't/failed/fails/had/hadn't/has/"
            "hasn't/have/neglected/never/refused/won't/would/wouldn't",
            r"(?:consider(?:ed)? (?!(?:it|this|that|the \w+) (?:valid|invalid|healthy|ready|done|a|an|to be)\b)"
            r"|weigh )",
        ),
        (
            "PQL failed to assign one.",
            "assign/assigned/appoint/appointed/name/named+anybody/anyone/director/lead/leader/manager/officer/one/"
            "owner/person/somebody/someone",
            r"(?:assign(?:ed)?|appoint(?:ed)?|named?) (?:one|anyone|anybody|somebody|someone|an? (?:\w+ )?(?:lead"
            r"|owner|manager|leader|officer|director|person))(?=\W*$|[.,;!]| to| for| of| in| and)",
        ),
        (
            "RopeWorks failed to closely watch its own yard.",
            "closely/adequately/sufficiently/carefully/seriously/thoroughly/properly+chose/decided/declined/did/"
            "didn't/does/doesn't/failed/fails/had/hadn't/has/hasn't/have/neglected/never/refused/won't/would/"
            "wouldn't",
            r"(?:closely|adequately|sufficiently|carefully|seriously|thoroughly|properly) (?:watch|monitor|review"
            r"|consider|supervise|oversee|vet|test|investigate|assess|examine|train|prepare|plan|document"
            r"|communicate|inform|address|staff|fund|consult|question|weigh)(?:ed)?",
        ),
        (
            "FerryLine never told its passengers.",
            "tell/told/inform/informed/warn/warned/contact/contacted+chose/decided/declined/did/didn't/does/"
            "doesn't/failed/fails/had/hadn't/has/hasn't/have/neglected/never/refused/won't/would/wouldn't+anybody/"
            "anyone/authorities/board/community/customer/customers/developers/employees/everyone/investors/its/"
            "maintainers/me/members/my/our/passenger/passengers/patient/patients/police/press/public/regulator/"
            "regulators/residents/staff/team/their/us/user/users",
            rf"(?:tell|told|inform(?:ed)?|warn(?:ed)?|contact(?:ed)?) {_US}",
        ),
        (
            "Ropevalley failed to send me the notice.",
            "send/sent/give/gave/given/offer/offered/show/showed/let+anybody/anyone/everyone/its/me/their/us+chose/"
            "decided/declined/did/didn't/does/doesn't/failed/fails/had/hadn't/has/hasn't/have/neglected/never/"
            "refused/won't/would/wouldn't",
            r"(?:send|sent|give|gave|given|offer(?:ed)?|show(?:ed|n)?|let) (?:us|me|anyone|anybody|everyone|its "
            r"(?:own )?(?:customers|users|staff|passengers)|their (?:own )?(?:customers|users|staff|passengers))",
        ),
        (
            "FerryLine never answered our letters.",
            "answer/answered/reply/replied/respond/responded/return/returned+any/anybody/anyone/call/calls/"
            "complaint/complaints/concerns/email/emails/feedback/letter/letters/mail/mails/me/my/our/phone/"
            "question/questions/ticket/tickets/us",
            r"(?:(?:answer(?:ed)?|return(?:ed)?) (?:us|me|any(?:one|body)?|our|my|the (?:\w+ )?(?:calls?|letters?"
            r"|e?mails?|questions?|complaints?|phone))|(?:reply|replied|respond(?:ed)?) to (?:us|me|any(?:one"
            r"|body)?|our|my|(?:the |any |repeated |several |numerous )*(?:\w+ )?(?:calls?|letters?|e?mails?"
            r"|questions?|complaints?|concerns|tickets?|feedback)))",
        ),
        (
            "FerryLine never explained where to board.",
            "explain/explained/document/documented/publicise/publicize/publicised/publicized/clarify/clarified"
            "+chose/decided/declined/did/didn't/does/doesn't/failed/fails/had/hadn't/has/hasn't/have/neglected/"
            "never/refused/won't/would/wouldn't",
            r"(?:explain(?:ed)?|document(?:ed)?|publici[sz]ed?|clarify|clarified) (?:where|what|how|why|when|which"
            r"|any|it|this|that|its|their|the)",
        ),
        (
            "FerryLine declined to work with us.",
            "work/help/cooperate/engage/meet/talk/speak/pay/honour/honor/compensate/refund/support+chose/decided/"
            "declined/did/didn't/does/doesn't/failed/fails/had/hadn't/has/hasn't/have/neglected/never/refused/"
            "won't/would/wouldn't+didn't/doesn't/hadn't/hasn't/never/not/to/won't/wouldn't",
            r"(?:(?:work|engage|meet|talk|speak|cooperate) (?:with|to) (?:us|me|the|anyone|its|their|our)|help "
            r"(?:us|me|anyone|its|their|our)|(?:pay|honou?r|compensate|refund) (?:for|us|me|the|its|their|anyone"
            r"|our)|support (?:us|its (?:own )?(?:customers|staff)))",
        ),
        (
            "RopeWorks has repeatedly failed to understand the harbour.",
            "understand/understood/appreciate/appreciated/grasp/grasped/think/thought/learn/learned/learnt/care/"
            "cared/notice/spot/realise/realize/foresee+chose/decided/declined/did/didn't/does/doesn't/failed/fails/"
            "had/hadn't/has/hasn't/have/neglected/never/refused/won't/would/wouldn't",
            r"(?:(?:understand|understood|appreciate[sd]?|grasp(?:ed)?) (?:the|what|how|that|its|their|our|why)|"
            r"(?:think|thought) (?:about|of|it|this|through|ahead|that)|(?:learn(?:ed|t)?) (?:from|anything|its"
            r"|their|the|any)|(?:notice|spot|reali[sz]e|foresee) (?!any\b|an? (?:\w+ )?(?:change|difference|error"
            r"|issue|problem)\b)|cared? (?:about|for|to|enough))",
        ),
        (
            "FerryLine failed to carry out the yearly checks.",
            "carry/carried/conduct/conducted/perform/performed/exercise/exercised/seek/sought/obtain/obtained/"
            "follow/followed/address/addressed+chose/decided/declined/did/didn't/does/doesn't/failed/fails/had/"
            "hadn't/has/hasn't/have/neglected/never/refused/won't/would/wouldn't",
            r"(?:carr(?:y|ied) out|(?:conduct(?:ed)?|perform(?:ed)?) (?:a|an|any|its|their|adequate|proper"
            r"|sufficient|the|regular)|exercised? (?:its|their|any|due|proper|the)|(?:seek|sought|obtain(?:ed)?) "
            r"(?:a|an|any|the|approval|permission|advice|consent)|follow(?:ed)? (?:its|their|the (?:rules|advice"
            r"|law|guidance|procedures?|process|recommendations|standard))|address(?:ed)? (?:the|these|this|its"
            r"|their|any|our) (?:\w+ )?(?:concerns?|issues?|problems?|deficienc\w+|complaints?|questions?|risks?"
            r"|failings))",
        ),
    ),
    *ways(
        Rule(
            name="named-did",
            category=FAULT,
            pattern=r"\b(?P<verb><way>\b(?P<object>.*))",
            spares="DockProxy dropped the first packet.",
            reason=reasons.ACT,
            rewrite="none",
            subjects=_NAMES,
            unless=CONDITION + r"|\?\W*$",
        ),
        (
            "RopeWorks thought it was above the rules.",
            "thought/believed/felt+above/better/beyond/clever/entitled/smart/so/too/untouchable",
            r"(?:thought|believed|felt) (?:that )?(?:it was|they were|it is|they are|it's) (?:above|better|too|so"
            r"|entitled|clever|smart|untouchable|beyond)",
        ),
        (
            "FerryLine ignored the warnings of its own crew.",
            "ignored dismissed downplayed disregarded overlooked brushed",
            r"(?:(?:has |had |have )?(?:\w+ly )?(?:ignored|dismissed|downplayed|disregarded|overlooked|brushed "
            r"aside|brushed off)) (?:the|its|their|our|my|all|these|those|repeated|several|many|early|clear"
            r"|multiple|numerous|any|every) ?(?:\w+ ){0,3}?(?:warnings?|advice|concerns?|feedback|reports?"
            r"|complaints?|signs?|risks?|alarms?|requests?|recommendations?|evidence|letters?|e?mails?|users"
            r"|customers|community|rules|guidelines)",
        ),
        (
            "MQP launched the ferry without any trial.",
            "without/w/o+announced/certified/launched/released/rolled/shipped/signed/sold",
            r"(?:launched|released|shipped|signed off|rolled out|sold|announced|certified)\b[^.;]{0,60}? without "
            r"(?:any |first |even |proper |adequate |sufficient |enough |the |a |an |properly |ever )*(?:\w+ly )?"
            r"(?:test\w*|trial\w*|check\w*|verif\w*|review\w*|read\w*|consult\w*|ask\w*|tell\w*|warning|notice"
            r"|approval|backups?|plan|training|thought|consideration|qa|discuss\w*)",
        ),
        (
            "RopeWorks misled its passengers about the delay.",
            "misled lied misinformed deceived cheated betrayed abandoned scuppered trashed botched bungled "
            "scapegoated blamed",
            r"(?:(?:has |had |have )?(?:\w+ly )?(?:misled|lied to|lied about|misinformed|deceived|cheated|betrayed"
            r"|scuppered|trashed|botched|bungled|scapegoated|blamed)|abandoned (?:its|their|the|all) (?:\w+ )?"
            r"(?:customers|users|community|culture|principles|years|staff|people|promise))",
        ),
        (
            "RopeWorks put profit before safety.",
            "put/puts/prioritised/prioritized/valued/chose/placed+above/ahead/before/first/over",
            r"(?:put|puts|prioriti[sz]ed|valued|chose|placed) (?:its |their |short-term |quick )?(?:profits?|money"
            r"|growth|sales|shareholders|deadlines?|share price|stock price|appearances) (?:before|over|above"
            r"|ahead of|first)",
        ),
        (
            "RopeWorks bears some share of responsibility.",
            "responsibility/blame/fault+also/bear/bears/bore/deserve/deserved/deserves/share/shared/shares",
            r"(?:also )?(?:bears?|bore|shares?|shared|deserves?|deserved) (?:\w+ ){0,3}?(?:responsibility|blame"
            r"|fault)\b(?! for (?:run|own|maintain|operat|provid|the (?:service|platform|operation)))",
        ),
    ),
    Rule(
        name="much-too-late",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:reali[sz]ed|discovered|noticed|found out|learned|learnt|understood|reacted"
        r"|responded|acted|spotted|saw|grasped) (?:this |that |it |the (?:\w+ )?(?:problem|issue|leak|error|danger"
        r"|risk) )?(?:much |far |way |only |all |a bit |rather )?(?:too late|when it was too late)\b.*)",
        triggers="late+too",
        matches="The new owners understood that too late.",
        spares="The retry reacted too late.",
        reason=reasons.SLOW,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {NAMED},
        unless=CONDITION + r"|\b(?:because|since|as|due to) (?:the|it|they|he|she|there|nobody|no|of|a|an)\b",
    ),
    *ways(
        Rule(
            name="not-once-but-always",
            category=FAULT,
            pattern=r"\b(?P<verb><way>\b.*)",
            spares="The pump has the capacity to run twice.",
            reason=reasons.TRAIT,
            rewrite="none",
            subjects=POSSIBLE_OTHERS | {NAMED},
            unless=r"\b(?:(?<!as\s)if|when|whether|unless|ensure|drill|exercise|game day|simulat\w+)\b",
        ),
        (
            "You have the audacity to ring twice.",
            "audacity nerve gall cheek temerity",
            r"(?:have|has|had) the (?:sheer |utter |absolute )?(?:audacity|nerve|gall|cheek|temerity) to",
        ),
        (
            "The owners have yet to answer.",
            "yet+acknowledge/address/answer/anything/apologise/apologize/explain/learn/reply/respond/understand",
            r"(?:has|have|had) yet to (?:respond|reply|answer|acknowledge|address|explain|apologi[sz]e|learn"
            r"|understand|do anything)",
        ),
        (
            "The owners acted as if the hole did not exist.",
            "acted/acting/acts/act/behaved/behaving/behaves/behave+act/he/if/like/nothing/she/there/though/you",
            r"(?:acted|acting|acts?|behav(?:ed|ing|es?)) (?:like|as if|as though) (?:it|this|that|they|nothing|we"
            r"|you|he|she|the|there)",
        ),
        (
            "They got so many basic things wrong.",
            "wrong+got/gets/getting/get",
            r"(?:got|gets?|getting) (?:it|this|that|so many|so much|too much|a lot of|most|many|several|everything"
            r"|almost everything|the \w+)(?: \w+){0,2} (?:so |completely |totally |badly )?wrong",
        ),
        (
            "They are repeating the same mistakes.",
            "same+mistake/mistakes/error/errors",
            r"(?:are |is |keeps? |kept |were |was )?(?:repeating|making|repeated|made|makes?) the (?:very )?same "
            r"(?:old )?(?:mistakes?|errors?)",
        ),
        (
            "The reviewer was acting in bad faith.",
            "bad+faith",
            r"(?:acting|acted|acts?|argu\w+|negotiat\w+) in bad faith",
        ),
    ),
)
