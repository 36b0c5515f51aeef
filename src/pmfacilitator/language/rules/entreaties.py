"""Rules about pleas and duties: what everybody, somebody or the reader is asked, expected or bound to do better."""

from pmfacilitator.language.cast import MAYBE, PERSON, TEAM
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

_DUTY = (
    r"(?:remain|stay|be) (?:more |very |extra |always |fully )?(?:alert|vigilant|on time|accountable|attentive"
    r"|focus\w+|aware|careful|disciplined|diligent|prepared|thorough|responsive|reachable|honest|mindful"
    r"|patient|considerate|responsible)|show up|turn up|concentrate|focus|speak up|own (?:up|their|his|her"
    r"|your)|take (?:\w+ )?(?:ownership|responsibility|care|pride)|update (?:his|her|their|your)|improve (?:his"
    r"|her|their|your)|work on (?:his|her|their|your)|get (?:his|her|their|your) (?:act|shit|stuff|facts)"
    r"|(?:re-?read|redo|re-?take|repeat|re-?do)\b|double-?check|pay (?:more |better |closer )?attention|slow "
    r"down|think (?:twice|before|about what|first|harder)|learn|apologi[sz]e|actually \w+|stop [a-z]+ing"
    r"|(?:announce|ask|check|wait|get (?:a |an |some )?(?:\w+ )?(?:approval|sign-?off|review"
    r"|permission))\b.*\bbefore\b|read (?:the|his|her|their|your|what|every)\b.*|remind (?:his|her|their)|do "
    r"(?:his|her|their|your) (?:job|homework)|try harder|do better|grow up|communicate|listen|be (?:better|more"
    r"|less|held|reminded|made)|raise (?:it|this|issues|concerns)|follow (?:the )?(?:process|procedures?|rules"
    r"|policy|protocol|checklist|runbook|guidelines)"
)
_NOT_THEM = r"\b(?:users?|customers?|clients?|visitors?|passengers|patients|subscribers?|tenants?|callers?)\b"

ENTREATIES = (
    Rule(
        name="somebody-to-do-duty",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"^\W*(?:(?:todo|actions?|action items?|ai|next steps?"
        rf"|follow-?ups?)\W+)?(?P<verb>(?P<agent>(?:every |all |each |both |the |our )?(?:[\w@-]{{1,20}} "
        rf"){{0,2}}?[\w@'-]{{1,20}}),? to (?:all |always |never |not )?(?:{_DUTY})\b(?P<object>.*))",
        triggers="to+ownership to+responsibility to+care to+pride to+remain to+stay to+show to+turn to+concentrate "
        "to+focus to+speak to+update to+improve to+work to+act to+shit to+stuff to+facts to+reread to+read to+redo "
        "to+retake to+repeat to+double to+doublecheck to+attention to+slow to+think to+learn to+apologise "
        "to+apologize to+actually to+stop to+announce to+ask to+check to+wait to+approval to+sign to+review "
        "to+permission to+remind to+job to+homework to+harder to+better to+grow to+communicate to+listen "
        "to+reminded to+made to+raise to+follow to+own to+alert to+vigilant to+accountable to+attentive to+careful "
        "to+disciplined to+prepared to+thorough to+responsive to+honest to+mindful to+patient to+responsible "
        "to+time to+get to+do to+be",
        matches="Pilots to take ownership of their maps.",
        spares="Probes to take ownership of their leases.",
        reason=reasons.ACTION,
        rewrite="remind",
        agents=frozenset({PERSON, TEAM}),
        unless=_NOT_THEM + r"|\b(?:need|want|have|able|how|ask\w*|going|likely|supposed|when|where|what) to\b"
        r"|\bencourages? people to speak\b|\b(?:decided|agreed|planned|chose|asked|invited|encourages?|encouraged"
        r"|allows?|helps?) (?:\w+ ){0,3}to\b",
    ),
    Rule(
        name="somebody-must",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:must|shall|should|needs? to|has to|have to|ought to|(?:is|are) (?:expected"
        rf"|required|reminded|advised|urged|asked|warned|to be advised|to be reminded) to|(?:is|are) reminded that"
        rf"|to be (?:advised|told|reminded|instructed) to|(?:shall|should|must|will) be (?:advised|instructed"
        rf"|reminded|told) to) (?:all |always |also |really |just |please |now |never |not "
        rf")*(?:{_DUTY})\b(?P<object>.*))",
        triggers="must+remain must+stay must+be must+show must+turn must+concentrate must+focus must+speak "
        "must+own must+take must+update must+improve must+work must+get must+reread must+re must+redo must+retake "
        "must+repeat must+double must+doublecheck must+pay must+slow must+think must+learn must+apologise "
        "must+apologize must+actually must+stop must+announce must+ask must+check must+wait must+read must+remind "
        "must+do must+try must+grow must+communicate must+listen must+raise must+follow must+that shall+remain "
        "shall+stay shall+be shall+show shall+turn shall+concentrate shall+focus shall+speak shall+own shall+take "
        "shall+update shall+improve shall+work shall+get shall+reread shall+re shall+redo shall+retake "
        "shall+repeat shall+double shall+doublecheck shall+pay shall+slow shall+think shall+learn shall+apologise "
        "shall+apologize shall+actually shall+stop shall+announce shall+ask shall+check shall+wait shall+read "
        "shall+remind shall+do shall+try shall+grow shall+communicate shall+listen shall+raise shall+follow "
        "shall+that should+remain should+stay should+be should+show should+turn should+concentrate should+focus "
        "should+speak should+own should+take should+update should+improve should+work should+get should+reread "
        "should+re should+redo should+retake should+repeat should+double should+doublecheck should+pay should+slow "
        "should+think should+learn should+apologise should+apologize should+actually should+stop should+announce "
        "should+ask should+check should+wait should+read should+remind should+do should+try should+grow "
        "should+communicate should+listen should+raise should+follow should+that needs+remain needs+stay needs+be "
        "needs+show needs+turn needs+concentrate needs+focus needs+speak needs+own needs+take needs+update "
        "needs+improve needs+work needs+get needs+reread needs+re needs+redo needs+retake needs+repeat "
        "needs+double needs+doublecheck needs+pay needs+slow needs+think needs+learn needs+apologise "
        "needs+apologize needs+actually needs+stop needs+announce needs+ask needs+check needs+wait needs+read "
        "needs+remind needs+do needs+try needs+grow needs+communicate needs+listen needs+raise needs+follow "
        "needs+that need+remain need+stay need+be need+show need+turn need+concentrate need+focus need+speak "
        "need+own need+take need+update need+improve need+work need+get need+reread need+re need+redo need+retake "
        "need+repeat need+double need+doublecheck need+pay need+slow need+think need+learn need+apologise "
        "need+apologize need+actually need+stop need+announce need+ask need+check need+wait need+read need+remind "
        "need+do need+try need+grow need+communicate need+listen need+raise need+follow need+that has+remain "
        "has+stay has+be has+show has+turn has+concentrate has+focus has+speak has+own has+take has+update "
        "has+improve has+work has+get has+reread has+re has+redo has+retake has+repeat has+double has+doublecheck "
        "has+pay has+slow has+think has+learn has+apologise has+apologize has+actually has+stop has+announce "
        "has+ask has+check has+wait has+read has+remind has+do has+try has+grow has+communicate has+listen "
        "has+raise has+follow has+that have+remain have+stay have+be have+show have+turn have+concentrate "
        "have+focus have+speak have+own have+take have+update have+improve have+work have+get have+reread have+re "
        "have+redo have+retake have+repeat have+double have+doublecheck have+pay have+slow have+think have+learn "
        "have+apologise have+apologize have+actually have+stop have+announce have+ask have+check have+wait "
        "have+read have+remind have+do have+try have+grow have+communicate have+listen have+raise have+follow "
        "have+that ought+remain ought+stay ought+be ought+show ought+turn ought+concentrate ought+focus "
        "ought+speak ought+own ought+take ought+update ought+improve ought+work ought+get ought+reread ought+re "
        "ought+redo ought+retake ought+repeat ought+double ought+doublecheck ought+pay ought+slow ought+think "
        "ought+learn ought+apologise ought+apologize ought+actually ought+stop ought+announce ought+ask "
        "ought+check ought+wait ought+read ought+remind ought+do ought+try ought+grow ought+communicate "
        "ought+listen ought+raise ought+follow ought+that expected+remain expected+stay expected+be expected+show "
        "expected+turn expected+concentrate expected+focus expected+speak expected+own expected+take "
        "expected+update expected+improve expected+work expected+get expected+reread expected+re expected+redo "
        "expected+retake expected+repeat expected+double expected+doublecheck expected+pay expected+slow "
        "expected+think expected+learn expected+apologise expected+apologize expected+actually expected+stop "
        "expected+announce expected+ask expected+check expected+wait expected+read expected+remind expected+do "
        "expected+try expected+grow expected+communicate expected+listen expected+raise expected+follow "
        "expected+that required+remain required+stay required+be required+show required+turn required+concentrate "
        "required+focus required+speak required+own required+take required+update required+improve required+work "
        "required+get required+reread required+re required+redo required+retake required+repeat required+double "
        "required+doublecheck required+pay required+slow required+think required+learn required+apologise "
        "required+apologize required+actually required+stop required+announce required+ask required+check "
        "required+wait required+read required+remind required+do required+try required+grow required+communicate "
        "required+listen required+raise required+follow required+that reminded+remain reminded+stay reminded+be "
        "reminded+show reminded+turn reminded+concentrate reminded+focus reminded+speak reminded+own reminded+take "
        "reminded+update reminded+improve reminded+work reminded+get reminded+reread reminded+re reminded+redo "
        "reminded+retake reminded+repeat reminded+double reminded+doublecheck reminded+pay reminded+slow "
        "reminded+think reminded+learn reminded+apologise reminded+apologize reminded+actually reminded+stop "
        "reminded+announce reminded+ask reminded+check reminded+wait reminded+read reminded+remind reminded+do "
        "reminded+try reminded+grow reminded+communicate reminded+listen reminded+raise reminded+follow "
        "reminded+that advised+remain advised+stay advised+be advised+show advised+turn advised+concentrate "
        "advised+focus advised+speak advised+own advised+take advised+update advised+improve advised+work "
        "advised+get advised+reread advised+re advised+redo advised+retake advised+repeat advised+double "
        "advised+doublecheck advised+pay advised+slow advised+think advised+learn advised+apologise "
        "advised+apologize advised+actually advised+stop advised+announce advised+ask advised+check advised+wait "
        "advised+read advised+remind advised+do advised+try advised+grow advised+communicate advised+listen "
        "advised+raise advised+follow advised+that urged+remain urged+stay urged+be urged+show urged+turn "
        "urged+concentrate urged+focus urged+speak urged+own urged+take urged+update urged+improve urged+work "
        "urged+get urged+reread urged+re urged+redo urged+retake urged+repeat urged+double urged+doublecheck "
        "urged+pay urged+slow urged+think urged+learn urged+apologise urged+apologize urged+actually urged+stop "
        "urged+announce urged+ask urged+check urged+wait urged+read urged+remind urged+do urged+try urged+grow "
        "urged+communicate urged+listen urged+raise urged+follow urged+that asked+remain asked+stay asked+be "
        "asked+show asked+turn asked+concentrate asked+focus asked+speak asked+own asked+take asked+update "
        "asked+improve asked+work asked+get asked+reread asked+re asked+redo asked+retake asked+repeat "
        "asked+double asked+doublecheck asked+pay asked+slow asked+think asked+learn asked+apologise "
        "asked+apologize asked+actually asked+stop asked+announce asked+ask asked+check asked+wait asked+read "
        "asked+remind asked+do asked+try asked+grow asked+communicate asked+listen asked+raise asked+follow "
        "asked+that warned+remain warned+stay warned+be warned+show warned+turn warned+concentrate warned+focus "
        "warned+speak warned+own warned+take warned+update warned+improve warned+work warned+get warned+reread "
        "warned+re warned+redo warned+retake warned+repeat warned+double warned+doublecheck warned+pay warned+slow "
        "warned+think warned+learn warned+apologise warned+apologize warned+actually warned+stop warned+announce "
        "warned+ask warned+check warned+wait warned+read warned+remind warned+do warned+try warned+grow "
        "warned+communicate warned+listen warned+raise warned+follow warned+that told+remain told+stay told+be "
        "told+show told+turn told+concentrate told+focus told+speak told+own told+take told+update told+improve "
        "told+work told+get told+reread told+re told+redo told+retake told+repeat told+double told+doublecheck "
        "told+pay told+slow told+think told+learn told+apologise told+apologize told+actually told+stop "
        "told+announce told+ask told+check told+wait told+read told+remind told+do told+try told+grow "
        "told+communicate told+listen told+raise told+follow told+that instructed+remain instructed+stay "
        "instructed+be instructed+show instructed+turn instructed+concentrate instructed+focus instructed+speak "
        "instructed+own instructed+take instructed+update instructed+improve instructed+work instructed+get "
        "instructed+reread instructed+re instructed+redo instructed+retake instructed+repeat instructed+double "
        "instructed+doublecheck instructed+pay instructed+slow instructed+think instructed+learn "
        "instructed+apologise instructed+apologize instructed+actually instructed+stop instructed+announce "
        "instructed+ask instructed+check instructed+wait instructed+read instructed+remind instructed+do "
        "instructed+try instructed+grow instructed+communicate instructed+listen instructed+raise "
        "instructed+follow instructed+that",
        matches="The pilot must remain alert at all times.",
        spares="The probe must remain alert at all times.",
        reason=reasons.ACTION,
        rewrite="remind",
        subjects=frozenset({PERSON, TEAM, MAYBE}),
        unless=_NOT_THEM
        + r"|\b(?:someone|anyone|everyone|everybody|somebody|people|teams?|members|reviewers|authors|maintainers"
        r"|engineers|developers|responders|contributors|leads?|managers|commanders?|facilitators?|who|owners?) "
        r"(?:\w+ )?(?:should|need to|needs to|have to|has to|must)\b(?! (?:\w+ )?(?:be (?:more|less|held)|pay|stop"
        r"|think|do better|try harder|speak up|take|show up|actually|double|stay|remain))|\?\W*$|\bshould(?:n't| "
        r"not) have\b|\b(?:subject matter experts|should be responsible for operating)\b|\bmust be aware of\b"
        r"|\bfollow the guidelines (?:above|below)\b|\bmanager should\b",
    ),
    Rule(
        name="appeal-to-everybody",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:can|could|would|will) (?:everyone|everybody|people|you(?: guys| all)?|we all|folks"
        r"|someone|somebody) (?:please |pls |plz |just |finally |kindly |all )*(?:stop [a-z]+ing|read the"
        r"|actually \w+|be more|not [a-z]+|remember to|make sure (?:to|you|they)|tell [\w@-]+ to (?:stop|not"
        r"|never))\b.*|(?:please|pls|plz|kindly)[, ]+(?:everyone|everybody|people|all|folks|guys)?,? ?(?:read|run"
        r"|check|test|think|ask|look|review)\b.*\b(?:before you|next time|first|before asking|before pushing"
        r"|before merging)\b.*|(?:everyone|everybody|people|folks|guys)[,!]? (?:please|pls|plz|kindly) "
        r".*\b(?:actually|before|stop|read|check|test|next time|from now on|double)\b.*|reminder (?:to|for) (?:all"
        r"|everyone|everybody|the (?:\w+ )?team|devs?|developers|engineers|people|folks|self|staff)\b.*\b(?:read"
        r"|check|test|do not|don't|never|always|stop|before|double|run|ask|review|be)\b.*|read your own \w+\b.*"
        r"|(?:don't|do not|dont) be (?:the|that) (?:person|one|guy|engineer|developer|team|dev)\b.*|(?:i|we) "
        r"(?:suggest|recommend|advise|urge|'d suggest|would suggest|strongly suggest) (?:that )?you (?:spend|take"
        r"|learn|read|look|check|study|think|stop|try|go|get|brush|work|stick|test|ask)\b.*|maybe (?:take a break"
        r"|stick to|leave (?:it|this) to|you should (?:learn|read|stop|take|test|think|ask))\b.*|(?:i'd|i would) "
        r"like (?:you|him|her|them|everyone) to (?:think|stop|read|check|test|pay|be|take|learn|ask)\b.*|(?:from "
        r"now on|going forward|in future),? (?:nobody|no one|everyone|everybody) (?:\w+ ){0,4}?(?:touch(?:es)?"
        r"|deploys?|merges?|pushes|push|must|has to|checks?|will|is to|should)\b.*)",
        triggers="stop read remember please pls plz kindly reminder suggest recommend advise urge maybe forward "
        "future not+can not+could not+would not+will more+can more+could more+would more+will sure+can sure+could "
        "sure+would sure+will tell+can tell+could tell+would tell+will actually+can actually+could actually+would "
        "actually+will person+don't person+not person+dont one+don't one+not one+dont guy+don't guy+not guy+dont "
        "engineer+don't engineer+not engineer+dont developer+don't developer+not developer+dont team+don't "
        "team+not team+dont dev+don't dev+not dev+dont like+i'd like+would now+from own+read",
        matches="Can everyone please stop moving the crane at noon.",
        spares="Can everyone see the crane now?",
        reason=reasons.ACTION,
        rewrite="none",
        unless=r"\b(?:not|never|n't) (?:\w+ ){0,2}(?:asking|telling) (?:people|everyone)|\bplease (?:\w+ )?(?:check"
        r"|read|see|look) (?:the |our |your )?(?:link|dashboard|channel|spam|email|page|calendar|agenda|notes"
        r"|status)\b|\breminder to (?:all|everyone|self)\W+(?:the|we|our|tomorrow|today)\b|\bplease read \S+\.md\b"
        r"|\bi recommend that you read through\b",
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
        unless=r"\b(?:learn|read) (?:more|about)\b|^\W*learn (?:the )?(?:lessons?|more)\b|^\W*(?:always|never) .*, "
        r"(?:not|too|etc|either|so|ever|please|though|then|instead|anyway|again)\W*$|^\W*learn (?:how to|to|the"
        r"|your|about|some)\b(?!.*\b(?:before|first|properly|next time|correctly|instead)\b)(?!.* (?:read|spell"
        r"|listen|code|type)\b)",
    ),
    Rule(
        name="threat",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:the next (?:person|one|guy|engineer|developer|time you)|any(?:one|body) (?:who"
        r"|caught|found|\w+ing)|whoever \w+|those who|people who|engineers who|developers who)\b[^.;]{0,60} "
        r"(?:will (?:be (?:fired|sacked|banned|suspended|in trouble|held|disciplined|out|punished|buying)|lose|pay"
        r"|buy|face)|loses?|gets? (?:fired|the boot|sacked|suspended)|(?:is|are) (?:fired|out|suspended|banned)"
        r"|should (?:lose|have their|resign|pay)|must (?:be|lose|resign|pay))\b.*|(?:appropriate|further"
        r"|disciplinary|formal|legal|immediate) action (?:will|should|must|has to|to|is to|was|has been) (?:\w+ "
        r")?(?:be |been )?taken\b.*\bagainst\b.*|(?:i'd|i would|he'd|she'd|they'd|you'd) be (?:on|off|out"
        r"|fired)\b.*|(?:need|needs|want|wants) (?:is |are )?(?:a |an |some )?(?:decent|serious|proper|good|real"
        r"|stern) (?:\w+ )?(?:mentor|talk|talking|time with|lesson|supervision|manager|word)\b.*|someone else "
        r"(?:should |could |must |to )?(?:do|does|run|handle|own)s? .* instead of \w+\b.*|(?:serious|stern|long"
        r"|quiet|frank|honest) (?:talk|word|chat|conversation) with \w+\b.*)",
        triggers="caught who+will who+lose who+loses who+gets who+fired who+should who+must who+is who+are "
        "whoever+will whoever+lose whoever+loses whoever+gets whoever+fired whoever+should whoever+must whoever+is "
        "whoever+are anyone+will anyone+lose anyone+loses anyone+gets anyone+fired anyone+should anyone+must "
        "anyone+is anyone+are anybody+will anybody+lose anybody+loses anybody+gets anybody+fired anybody+should "
        "anybody+must anybody+is anybody+are next+will next+lose next+loses next+gets next+fired next+should "
        "next+must next+is next+are those+will those+lose those+loses those+gets those+fired those+should "
        "those+must those+is those+are action+against fired+i'd fired+he'd fired+she'd fired+they'd fired+you'd "
        "fired+would off+i'd off+he'd off+she'd off+they'd off+you'd off+would out+i'd out+he'd out+she'd "
        "out+they'd out+you'd out+would on+i'd on+he'd on+she'd on+they'd on+you'd on+would mentor+need "
        "mentor+needs mentor+want mentor+wants mentor+with talk+need talk+needs talk+want talk+wants talk+with "
        "talking+need talking+needs talking+want talking+wants talking+with time+need time+needs time+want "
        "time+wants time+with lesson+need lesson+needs lesson+want lesson+wants lesson+with supervision+need "
        "supervision+needs supervision+want supervision+wants supervision+with manager+need manager+needs "
        "manager+want manager+wants manager+with word+need word+needs word+want word+wants word+with else+instead "
        "chat+with conversation+with",
        matches="Whoever skips the list again will lose the keys.",
        spares="Whoever finds the keys will get a cake.",
        reason=reasons.ACTION,
        rewrite="none",
        unless=_NOT_THEM
        + r"|\b(?:not|n't|never) (?:\w+ ){0,3}(?:be|lose|get)\b|\bwill (?:be (?:able|asked|invited|notified|paged"
        r"|added|given|affected|moved|migrated)|get (?:a|an|the|access)|have (?:to (?:choose|log|update)|access"
        r"|a))\b|\bnext (?:one|person|engineer) (?:will be|who will)\b",
    ),
)
