"""What is done about somebody so that it does not happen again: lessons, leashes, reprimands."""

from pmfacilitator.language.cast import ME, PERSON, POSSIBLE_OTHERS, TEAM, WE
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

_THEIR = r"(?:his|her|their|its|your|my)"
_THEMSELVES = r"(?:himself|herself|themselves)"
_NOBODY_DOES = (
    DENIED + r"(?:teach|brush|learn|reprimand\w*|disciplin\w*|punish\w*|lecture|babysit|micromanage|fined?|counsel\w*"
    r"|censur\w*|sacked|fired|banned|warn\w*|sanction\w*|blame"
    r"|retrain\w*|lesson|talking)\b|\b(?:if|whether) (?:we|you|they|anyone|someone)\b|\b(?:users?|customers?"
    r"|players?|accounts?)\b|\bnot (?:a |an |really )*(?:black mark|slap)\b"
)

MEASURES = (
    *ways(
        Rule(
            name="lessons",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The cook brushed up the crumbs.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=_NOBODY_DOES,
        ),
        (
            "Ana to brush up on her subnetting.",
            "brush/brushes/bone/swot/gen+up",
            rf"(?:brush(?:es)? up|bone up|swot up|gen up) (?:on )?(?:{_THEIR}|the basics|how to|basic)\b.*",
        ),
        (
            "She is to resit the ladder test.",
            "resit/resits/retake/retakes/redo/redoes/repeat/repeats+test/exam/course/training/ticket/licence/license/"
            "module/quiz/induction/certification/assessment",
            rf"(?:re-?sits?|re-?takes?|redo(?:es)?|repeats?) (?:the|{_THEIR}) (?:[\w-]+ ){{0,3}}?(?:test(?! run"
            rf"| suite| case)|exam"
            r"|course|training(?! run)|ticket|licen[cs]e|quiz|induction|certification|assessment)\b.*",
        ),
        (
            "The deputy should familiarise himself with the rules.",
            "familiarise/familiarize/acquaint+himself/herself/themselves",
            rf"(?:familiari[sz]e|acquaint) {_THEMSELVES} with\b.*",
        ),
        (
            "Maybe now Luis has learnt his lesson.",
            "lesson+learn/learned/learnt/learns",
            r"(?:learn(?:s|ed|t)?) (?:his|her|their|your|my) lesson\b.*",
        ),
        (
            "Let us sit Ellie down with the docs until she gets it.",
            "sinks/heart/understands/gets/knows+until/till",
            r"(?:pair|study|practi[sc]e|repeat|sit|read|rehearse|stay|copy)\b.{0,60}? (?:until|till) (?:it sinks in"
            r"|(?:she|he|they|you) (?:knows?|understands?|gets?) (?:it|them|the|how|what|retention)\b).*",
        ),
        (
            "Everyone who clicked has to take the quiz again.",
            "quiz/training/course/module/induction/learning+again/more",
            r"(?:has|have|is|are|will have) to (?:take|sit through|do|complete) (?:the|that"
            r"|this) (?:[\w-]+ ){0,3}?(?:quiz|training|course"
            r"|module|induction|e-?learning) (?:again|once more)\b.*",
        ),
        (
            "I would like Fiona to shadow someone who knows the job.",
            "shadow+who",
            r"shadow (?:someone|somebody|a colleague) who\b.*",
        ),
        (
            "Learn to read error messages instead of clicking them away.",
            "learn+instead/before/first/finally/not",
            r"(?:learn to (?:[\w-]+ ){1,5}?(?:instead of|before)|finally learn (?:to|what|how|that)|learn not to)\b.*",
        ),
        (
            "Let the trainee write up what she did wrong.",
            "wrong+write/explain/present",
            r"(?:write up|explain|present) what (?:he|she|they|you) did wrong\b.*",
        ),
    ),
    *ways(
        Rule(
            name="taught-a-lesson",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="Teach the model how to rank.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=POSSIBLE_OTHERS | {ME},
            unless=_NOBODY_DOES
            + r"|\b(?:new|teams|colleagues|workshop|everyone|everybody|anyone|students|newcomers|beginners|kids"
            r"|new hires)\b",
        ),
        (
            "Please teach Jonas how to rebase.",
            "teach+how/to/lesson/some",
            r"(?<!to\s)teach (?P<agent>(?!me\b|us\b)<who>) (?:how to|a lesson|not to|to (?:read|use|test|check|write"
            r"|stop|respect|follow)|some (?:manners|respect|git|sql|discipline))\b.*",
        ),
        (
            "Somebody give Pawel a git tutorial.",
            "give/gave/given/gives+tutorial/course/talking/dressing/lecture/refresher/lesson/rollicking/bollocking/warning/"
            "scare/earful/rocket/kick/minder/chaperone",
            r"(?:give|gave|given|gives) (?P<agent><who>) (?:an? )(?:[\w-]+ ){0,3}?(?:tutorial|crash course"
            r"|talking[- ]to|dressing[- ]down"
            r"|lecture|refresher|lesson|rollicking|bollocking|warning|scare|earful|rocket|kick up|minder"
            r"|chaperone)\b.*",
        ),
        (
            "The night crew could do with a crash course in valves.",
            "need/needs/want/wants/do+crash/talking/refresher/babysitter/minder/wake/kick/reality/basics/lesson/drilling/"
            "educating/sending/taking/watching/telling/supervising/manners/discipline",
            r"(?P<agent><who>) (?:badly |really |sorely |urgently |clearly |probably )?(?:needs?|wants?"
            r"|could do with|could use) (?:an? |some |going back to |more )?"
            r"(?:[\w-]+ )?(?:crash course|talking[- ]to|refresher|babysitter|minder|wake-?up call|kick up"
            r"|reality check|the basics|basics"
            r"|lesson in|drilling|educating|sending back|taking down|taking in hand|watching|telling|supervising"
            r"|manners|discipline)\b.*",
        ),
        (
            "Two porters were counselled on the importance of checks.",
            "counselled/counseled/admonished/reinducted/inducted/sensitised/sensitized/sheeted/tutored/censured/rebuked/"
            "chastised/disciplined/cautioned/reprimanded/ticked/carpeted/struck/barred/expelled/suspended/sacked/fired/"
            "grounded/relieved/stripped/fined/prosecuted/demoted/dropped/banned/spoken/hauled+was/were/is/are/be/been/"
            "has/have/had/to/being/got",
            r"(?P<agent><who>) (?:was|were|is|are|(?:has|have|had|will|shall|must|should|is to|are to|to) (?:be"
            r"|been)|got) (?:<adv>|both |all )"
            r"{0,1}(?:counselled|counseled|admonished|re-?inducted|sensiti[sz]ed (?:on|to|about)|charge-?sheeted"
            r"|tutored|censured|rebuked|chastised"
            r"|disciplined|cautioned|reprimanded|ticked off|carpeted|struck off|barred from|expelled|sacked"
            r"|grounded by|relieved of"
            r" (?:his|her|their)|stripped of|fined|prosecuted|demoted|dropped from the|banned from"
            r"|spoken to (?:firmly|sternly|by)|hauled over)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="on-a-leash",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The probe is held on a short leash by the rig.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=POSSIBLE_OTHERS,
            unless=_NOBODY_DOES + r"|\bdog\b",
        ),
        (
            "Keep the subcontractor on a short leash.",
            "leash/rein/observation/supervision/monitoring/watch/probation/notice/plan+keep/kept/put/placed/place/keeping/"
            "putting/be",
            r"(?:keep|kept|put|placed?|keeping|putting) (?P<agent><who>) (?:back )?(?:on|under) (?:a "
            r"|an )?(?:[\w-]+ )?(?:leash|rein"
            r"|observation|supervision|monitoring|watch|probation|notice|performance plan|improvement plan)\b.*",
        ),
        (
            "The fitter was placed under close supervision.",
            "leash/rein/observation/supervision/monitoring/probation+was/were/be/been/is/are",
            r"(?P<agent><who>) (?:is|are|was|were|(?:will|to|has|have|should) (?:be|been)) (?:now )?(?:kept|put"
            r"|placed|working) (?:on|under) "
            r"(?:a |an )?(?:[\w-]+ )?(?:leash|rein|observation|supervision|monitoring|probation)\b.*",
        ),
        (
            "We will have to babysit that team for a while.",
            "babysit/babysitting/micromanage/nanny/chaperone/handhold",
            r"(?:babysit|babysitting|micromanage|nanny|chaperone|hand-?hold) (?P<agent><who>)(?=[.,;!]|$| \w).*",
        ),
        (
            "Double-check whatever Simon hands in.",
            "check/countersign/vet/review/audit+everything/whatever/anything/all/every/each/nothing",
            r"(?:(?:double|triple|re)-?check|countersign|vet|review|audit)(?:s|ing)? (?:everything|whatever|anything"
            r"|every \w+|each \w+) (?:that )?"
            r"(?P<agent><who>) (?:does|hands in|commits|writes|merges|touches|produces|ships|pushes|submits|signs)\b.*",
        ),
        (
            "Nothing Ravi writes gets merged without a second look.",
            "nothing+writes/commits/does/touches/ships",
            r"nothing (?P<agent><who>) (?:writes|commits|does|touches|ships) (?:gets|is|goes|may|will)\b.*",
        ),
        (
            "Do not leave Connor alone with the console.",
            "alone/unsupervised/unattended+leave/leaving/let/left",
            r"(?:leave|leaving|let) (?P<agent><who>) (?:alone with|unsupervised|unattended|near the|anywhere near)\b.*",
        ),
        (
            "Carry out spot checks on the fitters.",
            "spot/surprise+check/checks/inspections/audits",
            r"(?:spot checks?|surprise (?:inspections?|audits?)) (?:on|of) (?P<agent><who>)(?=[.,;!]|$| \w).*",
        ),
        (
            "Ask Team B to stop breathing down Kai's neck, then watch Kai like a hawk.",
            "hawk+watch/watched/watching",
            r"watch(?:ed|ing)? (?P<agent><who>) like a hawk\b.*",
        ),
        (
            "Crack down on engineers who silence alerts.",
            "crack/cracks/cracking+down rein/reining+in tighten/tightening+reins haul/hauled+coals/up knock+sense "
            "fear+god riot "
            "throw+book clip+wings example+make aside+take ear+word",
            r"(?:crack(?:s|ing)? down on|rein(?:ing)? in|tighten(?:ing)? the reins on|haul(?:ed)? up"
            r"|knock some sense into|put the fear of god"
            r" into|read the riot act to|throw the book at|clip the wings of|make an example of|a (?:quiet |firm "
            r"|stern |serious )?word (?:with|in the ear of)) (?P<agent><who>)(?=[.,;!]|$| \w).*",
        ),
        (
            "Please boot him off the deploy group.",
            "boot/kick/lock/remove/bar/keep+off/out/as/from/away",
            r"(?:boot|kick|lock|keep) (?P<agent>(?!it\b|them\b|this (?!guy|person|man|team|lot))<who>) (?:off|out of"
            r"|away from|well away from) (?:the|our|my|this|anything|production|prod)\b.*",
        ),
        (
            "Remove Kat as a maintainer.",
            "remove/removing+as",
            r"remov(?:e|ing) (?P<agent><who>) as (?:an? |the )?(?:maintainer|admin|administrator|reviewer|owner"
            r"|committer|moderator|lead)\b.*",
        ),
        (
            "Take the pager away from Sofia.",
            "away/off+take/taking/took",
            r"(?:take|taking|took) (?:the|all) (?:[\w-]+ ){1,3}?(?:away from|off) (?P<agent><who>)(?=[.,;!]|$| \w).*",
        ),
    ),
    *ways(
        Rule(
            name="taken-from-them",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The valve's licence plate was removed.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=frozenset({PERSON, TEAM, ME, WE}),
            unless=_NOBODY_DOES
            + r"|\b(?:expired|automatic|accidentally|temporar\w+|attacker|compromised|leaked|stolen)\b",
        ),
        (
            "The pilot's licence was suspended.",
            "suspended/revoked/withdrawn/curtailed/rescinded/pulled/cut+was/were/is/are/be/been/had",
            r"(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their) (?:[\w-]+ ){0,2}?(?:licen[cs]e|access|privileges"
            r"|rights|authority|permissions"
            r"|ability to \w+|admin|contract|clearance) (?:\w+ )?(?:(?:was|were|is|are|be|been|has been|have been"
            r"|should be|will be|must be) )?"
            r"(?:suspended|revoked|withdrawn|curtailed|rescinded|cut|taken away|terminated|not be renewed|removed)\b.*",
        ),
        (
            "Strip the contractor of all access.",
            "strip/stripped/stripping/deprive+of",
            r"(?:strip|stripped|stripping|deprive) (?P<agent><who>) of (?:all |its |his |her |their "
            r"|any )?(?:[\w-]+ ){0,2}?(?:access|rights"
            r"|privileges|duties|admin|permissions|command|titles?|role)\b.*",
        ),
        (
            "Marketing loses its logins as of today.",
            "lose/loses/lost/forfeit/forfeits",
            r"(?P<agent><who>) (?:should |must |will |would )?(?:loses?|forfeits?) (?:its|his|her|their"
            r"|your) (?:[\w-]+ )?(?:access|logins?"
            r"|privileges|rights|admin|badge|keys|credentials|deploys|bonus|licence|license|berth|job"
            r"|merge rights)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="reprimand",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="The compiler gives a verbal summary.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=_NOBODY_DOES + r"|\bdepreciation\b",
        ),
        (
            "A letter of reprimand was sent to the clerk.",
            "reprimand/rebuke/reprimands",
            r"(?:letters? of reprimand|(?:stern|formal|official|public|written|verbal) (?:rebuke|reprimand))\b.*",
        ),
        (
            "He got a good dressing-down.",
            "dressing/talking/telling/rap/slap/bollocking/rollicking",
            r"(?:a|the) (?:[\w-]+ )?(?:dressing[- ]down|talking-to|talking to(?=[.,;!]|$| about\b| for\b)"
            r"|telling-off|rap (?:on|over) the knuckles|slap on the wrist|bollocking|rollicking)\b.*",
        ),
        (
            "A show-cause notice went to the clerk.",
            "cause/caution/black/yellow/warning+show/verbal/mark/card/written/first",
            r"(?:show-cause (?:memo|notice|letter)|verbal (?:caution|warning)|written warning|black mark (?:in|on"
            r"|against) (?:his|her|their|the)"
            r"|yellow card (?:for|to)|(?:first and|your|his|her|their) (?:last|final) warning)\b.*",
        ),
        (
            "HR should open a disciplinary on the porter.",
            "disciplinary",
            r"(?:a |the )?disciplinary(?: (?:action|hearing|proceedings|process|measures|letter)| on\b| against\b"
            r"|(?=[.,;!]|$)).*",
        ),
        (
            "Her bonus gets docked for the week.",
            "docked/dock/withheld+bonus/pay/salary/wages/increment",
            r"(?:bonus(?:es)?|pay|salary|salaries|wages|increment)s? (?:is |are |was |were |gets? |to be |will be "
            r"|be )?(?:docked|withheld|cut)\b.*|dock (?:his|her|their|your) (?:pay|wages|bonus)\b.*",
        ),
        (
            "I would have him shown the door.",
            "door+show/shown desk+clear/clearing resignation+my/her/his/their detention invited+back heads+bang "
            "line+raised/raise",
            r"(?:(?:be |have (?:him|her|them) )?show(?:n)? (?:(?:him|her|them) )?the door|clear(?:ing)? out (?:his"
            r"|her|their|your) desk|(?:my|his|her|their) resignation"
            r"|detention all|won't be invited back|bang (?:their|[\w' ]{1,30}) heads together|raised? with (?:his"
            r"|her|their) (?:line )?manager)\b.*",
        ),
        (
            "His contract should not be renewed.",
            "contract/renewed+not/shouldn't/won't",
            r"contract (?:should not|shouldn't|won't|will not) be renewed\b.*",
        ),
        (
            "From Monday all his commits go through me first.",
            "first/past+through/run/runs",
            r"(?:goes|go|going) through (?:me|his|her|their|a senior)\b[\w ]{0,20} first\b.*|runs? (?:it|each|every"
            r"|all|everything)\b[\w ]{0,30} past (?:his|her|their) (?:manager|lead|boss)\b.*",
        ),
        (
            "The temp may only work in the presence of a lead.",
            "presence/necks/neck/permission+only/breathe/breathing/ask/asks",
            r"only (?:work|deploy|operate|act|touch \w+) in the presence of\b.*|breath(?:e|ing) down (?:his|her"
            r"|their|your|\w+'s) necks?\b.*|asks? (?:for )?permission before (?:he|she|they|you)\b.*",
        ),
        (
            "One more and she goes on a performance plan.",
            "performance/improvement+plan/pip",
            r"(?:goes |going |put |is |be |'s )?on a (?:performance|improvement) (?:improvement )?plan\b.*",
        ),
        (
            "Appropriate action has been taken against the crew.",
            "action/measures/sanctions/steps+against",
            r"(?:strict|appropriate|suitable|stern|firm|punitive|legal|necessary) (?:action|measures|sanctions"
            r"|steps) (?:\w+ ){0,4}?against\b.*",
        ),
        (
            "Strict action to be taken.",
            "strict+action",
            r"strict (?:disciplinary )?action (?:to be|will be|shall be|has been|must be|should be)\b.*",
        ),
        (
            "Those responsible will be brought to book.",
            "book/account/justice/task+brought/called/bring/call/held/taken/take/hold",
            r"(?:(?:will|must|should|shall|to) be (?:brought to (?:book|account|justice)|called to account"
            r"|held to account|taken to task)|heads (?:will|must|should) roll)\b.*",
        ),
        (
            "There will be consequences if it happens again.",
            "consequences+will/be",
            r"there (?:will|must|have to|'ll) (?:have to )?be consequences\b(?! (?:for|to|in) (?:the |our )?(?:data"
            r"|system|customers?|users?|performance|service)).*",
        ),
        (
            "Anyone caught without a helmet will be walked off site.",
            "caught/found/who/whoever+walked/fired/sacked/reported/dealt/named/removed/disciplined/punished/job/sanctioned",
            r"(?:anyone|anybody|whoever|those|any \w+|\w+s|next \w+|person) (?:who |caught |found "
            r"|seen )[\w' ]{1,60}?(?:will be |is |gets |can )(?:walked off"
            r"|fired|sacked|reported by name|dealt with|named|disciplined|punished|sanctioned|look for another job"
            r"|look elsewhere|out)\b.*",
        ),
    ),
)
