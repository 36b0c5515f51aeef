"""Better people instead of better systems: care, learning and discipline, demanded of somebody."""

from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

URGINGS = (
    *ways(
        Rule(
            name="be-more-careful",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)(?P<object>\b.*|)",
            spares="The careful rollout took more time.",
            reason=reasons.ACTION,
            rewrite="careful",
            unless=r"\bareas (?:\w+ ){0,4}need\b|\bbe careful with (?:this|that|the) (?:format|option|setting|flag"
            r"|command|syntax)\b|\buse common sense to\b|\b(?:do|does|did) try to pay attention\b|\bpay attention "
            r"to (?:who|what|how|which|where|the needs)\b|\bmore cautious than\b|\bwork harder to\b|\breasons? to "
            r"be\b|\bis more (?:cautious|careful) (?:than|about|with)\b|\b(?:be|are) cautious about adding\b"
            r"|\bexpects? (?:\w+ )?(?:staff|people|employees|everyone|users) to be careful\b|\b<machine>s? (?:\w+ "
            r"){0,2}?(?:should|must|needs? to|has to|have to|ought to|could) be (?:more|extra|very|less) \w+|^\W*"
            r"(?:build|fix|feat|refactor|docs?|tests?|ci|core|kernel|lib|net|mm|[\w-]*[/.()*_][\w/.()*-]*): (?:[\w "
            r"]+: )?be more careful|\b(?:bits?|links?|code|callers?|functions?|drivers?|parsers?|kernel|tools?"
            r"|scripts?|handlers?|methods?|checks?|tests?|loops?|\w+\(\)|_+) (?:\w+ ){0,3}?(?:should|must|needs? to"
            r"|has to|have to|ought to) be (?:more|extra|very) careful\b|\bbe more careful (?:about|when|in|with) "
            r"(?:what|which|how|when|where|casting|parsing|the use|freeing|locking|calling|clearing|setting"
            r"|escap\w+|quot\w+|\w+ing (?:pointers|flags|rows))|\bbe careful with (?:the )?-|\bbe careful with "
            r"(?:this|that|the|these|those) (?:\w+ )?(?:flags?|commands?|options?|scripts?|one|settings?|switch"
            r"|values?|units?|parameters?)\b|\bpretend to pay\b|\bno \w+ (?:\w+ )?(?:even )?to (?:\w+ ){0,2}pay "
            r"attention|\b(?:is not|isn't|not) a solution\b|\b(?:being|was|were|is|are) (?:extra|very|really) "
            r"(?:careful|cautious)\b(?!.*\b(?:need|must|should|have to)\b)|\b(?:i|you) (?:was|were|am|are) (?:\w+ "
            r")?careful\b|\b(?:rather than|instead of|not) (?:\w+ ){0,4}(?:be|being|to be) (?:more )?careful\b"
            r"|\bgraphs?\b.*\bneeds? (?:more )?attention|\b(?:service|system|area|alert|issue|ticket|incident|code"
            r"|database|server|cluster|disk|tooling)s? (?:\w+ )?(?:needs?|requires?|gets?|need(?:ed|ing)) (?:\w+ "
            r")?attention\b|\bwas (?:already )?being careful|\bbe careful (?:when you|if you|with (?:this|that"
            r"|the) (?:flag|command|option|script|one|setting|switch))|\bbetter prepared (?:to|for)\b|\bmakes? [\w "
            r"]{1,30} work harder\b|\bwork more closely with\b|\b(?:was|were|is|are|been|be) (?:not )?paying "
            r"(?:close )?attention\b(?! (?:to|and))|\bif you have been paying\b|\brequires? more careful\b|\b"
            r"(?:takes?|taking) a more (?:proactive|careful|cautious) (?:stance|approach)\b|\bmore (?:attention"
            r"|emphasis|focus) (?:was |is )?(?:paid |put |placed )?(?:on|to) (?:who|finding)\b|^\W*(?:finally,? "
            r"|also,? )?pay attention (?:to|on) (?:how|all|the way|what|who)\b|\bpeople (?:do|did|do not|did not) "
            r"(?:\(|not)?|\btend to hire\b|\bbe careful about\b|\bis it worth\b|\bwho is not paying\b|\bbe careful "
            r"with creating\b|\bmore careful than\b|\b(?:gets?|is|are|being|was|were) told to\b|\b(?:won't|will not"
            r"|don't|do not|never) stop making mistakes\b|\bstarted paying attention\b",
        ),
        (
            "We need more discipline.",
            "carefulness diligence discipline vigilance",
            r"(?:improve|increase|instil|instill|more) (?:the )?(?:discipline|diligence|vigilance|carefulness)",
        ),
        (
            "Raise awareness among the developers that they must not ignore alerts.",
            "awareness",
            r"(?:raise|increase) (?:the )?awareness (?:among|of|in|with) (?:the )?(?:engineers|developers|staff"
            r"|operators|people|team)",
        ),
        ("Make sure nobody does this again.", "does+again", r"(?:nobody|no one) does (?:this|that|it) again"),
        (
            "Take more care next time.",
            "care+take",
            r"take (?:more )?care (?:next time|in (?:the )?future|from now on)",
        ),
        ("Taking care next time is the fix.", "care+taking", r"taking care next time"),
        (
            "Always double check your queries.",
            "double doublecheck",
            r"^\W*(?:always |please )?double[- ]?check (?:your|the|all|every)\b",
        ),
        (
            "Action item: John to double check configs in future",
            "double/doublecheck+check/doublecheck",
            r"^\W*(?:action[ \w]{0,12}: ?)?(?!need|want|how|time|try|remember|have|like|used|able|sure|ability"
            r"|option|ways?\b)[\w@-]{2,20} to (?:always )?double[- ]?check\b",
        ),
        (
            "Action: tell developers to test more",
            "tell+check/listen/look/read/review/test/think/write",
            r"tell (?:the )?(?:<people-noun>) to (?:test|check|review|read|think|look|write|listen) .*\b(?:more"
            r"|better|properly|carefully|harder|first)\b",
        ),
        (
            "Engineers must double-check the environment before running commands.",
            "double doublecheck",
            r"(?:everyone|everybody|engineers|developers|operators|we all|you|all (?:of us|engineers|developers)) "
            r"(?:must|should|needs? to|has to|have to|ought to) (?:always |really )?double[- ]?check",
        ),
        (
            "We should hire better engineers",
            "better/careful/competent/experienced/smarter+find/get/hire/need/want",
            r"(?:need|hire|want|find|get) (?:better|more competent|smarter|more careful|more experienced"
            r"|competent) (?:engineers|developers|people|admins|operators|reviewers|managers)",
        ),
        ("Tighten up discipline on the night shift.", "discipline", r"tighten (?:up )?(?:the )?discipline"),
        ("Enforce accountability.", "accountability discipline", r"enforce (?:more )?(?:discipline|accountability)"),
        (
            "Stop being lazy and write tests.",
            "careless/lazy/mistakes/sloppy+stop",
            r"stop (?:making|being) (?:mistakes|careless|sloppy|lazy)",
        ),
        (
            "Give it closer attention.",
            "attention/attentive/aware/care/careful/carefull/carefullly/carefully/careless/caution/cautious/closer/"
            "diligence/diligent/discipline/disciplined/happy/hasty/mindful/ownership/prepared/proactive/"
            "professional/reckless/responsible/sloppy/super/thorough/thoroughly/vigilance/vigilant+better/careful/"
            "closer/extra/greater/less/more/much/really/super/very",
            r"(?:be|being|been|become|becoming|remain|stay|are|is|were|was|act|work|pay|paying|paid|give|giving"
            r"|take|taking|exercise|exercising|use|look|looking|try|needs?|require[sd]?|check|review|test|deploy"
            r"|proceed|and) (?:\w+ )?(?:(?:more carefull?(?:ly)?|(?:very|extra|really|super) careful(?!ly)|more "
            r"attentive|more vigilant|more diligent|more mindful|more cautious|more thorough|more disciplined|more "
            r"responsible|more proactive|more attention|more professional|careful next time|careful in (?:the "
            r")?future|more aware|better prepared|less (?:trigger[- ]happy|careless|sloppy|hasty|reckless))|"
            r"(?:much |more |better |closer |extra |greater |careful )(?:attention|care|caution|diligence|vigilance"
            r"|discipline|ownership))",
        ),
        (
            "Please be careful when merging.",
            "attentive/careful/cautious/diligent/vigilant+be/stay",
            r"(?:be|stay) (?:especially |particularly |doubly )?(?:careful|vigilant|cautious|diligent|attentive)"
            r"(?= (?:when|with|to|next|about|in|not|and|going|after|before|during|everyone|everybody|all|people"
            r"|folks|guys|team)\b|[.!,]|$)",
        ),
        ("I wasn't paying attention", "pay paying", r"(?:pay|paying) (?:closer |better |more |proper )?attention"),
        (
            "More discipline in code review.",
            "care/caution/diligence/discipline/vigilance+more",
            r"more (?:discipline|vigilance|diligence|care|caution) (?:is |was )?(?:needed|required|when|from|in|by"
            r"|with)",
        ),
        (
            "Try harder next time.",
            "carefully/closely/closer/harder/thoroughly+check/concentrate/focus/listen/look/review/test/think/try/work",
            r"(?:try|think|look|work|concentrate|focus|test|review|check|listen) (?:a bit |much )?(?:harder|closer"
            r"|more (?:carefully|closely|thoroughly))",
        ),
        ("Watch out next time.", "watch", r"watch out next time"),
        ("Think before you commit.", "think+before", r"think before"),
        (
            "Do your homework next time.",
            "diligence/homework/job+do",
            r"do (?:your|their|his|her) (?:job|homework|due diligence) (?:better|properly|next)",
        ),
        ("Please use common sense.", "sense", r"use (?:more |better |some )?common sense"),
    ),
    *ways(
        Rule(
            name="sit-somebody-down",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb>(?:<way>))",
            spares="The panel will sit flush, screws down.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\b(?:it|this|that|they|file|code|page|repo|dependency|service)s? (?:\w+ )?(?:needs?|should"
            r"|must|have|has)(?: to)? be removed from\b|\b(?:request|quality|traffic|version|value|number|price"
            r"|load|count) (?:\w+ ){0,3}needs? to go\b|\bneeds to go (?:up|down|through|to|via|into|live|out)\b|\b"
            r"(?:need|needs) an? \w+ to\b|\b(?:we |^\W*)(?:need|should|must|have|want) (?:to )?do a better job "
            r"(?:at|of|with|in) \w+ing\b|\bshould be removed from the\b(?! (?:team|rota|project|call|rotation))|\b"
            r"(?:server|system|service|cluster|network|site|app) (?:\w+ )?got its (?:act|shit|stuff) together\b"
            r"|\bin (?:the )?future,? it (?:would|may|might) be (?:good|nice) to have\b|\bto avoid this in the "
            r"future\b|\byou should (?:also )?(?:familiari|acquaint|educate)|\bheld for a\b|\b(?:not|\w+n't|never) "
            r"(?:expect|want|ask|need) (?:you|them)\b|\b(?:don't|do not|never) trust (?:this|that|these) (?!person"
            r"|guy|people|team|company|vendor|developer|maintainer)\w+|\bneeds? to go (?:to|in|into|through|live"
            r"|out|via|from|on)\b|\bmaybe (?:he|she|they|you|the \w+|\w+) (?:can|will|could)\b|\b(?:hope|maybe"
            r"|perhaps) \w+ (?:learned|learnt)\b|\bto support\b(?! role)|\bwe (?:\w+ ){0,4}(?:will|'ll|can and will"
            r"|need to|should) do (?:a )?better\b|\bwe'll do (?:a )?better\b|\bplease also\b|\bdo a better job of "
            r"(?:making|helping|providing)\b|\byou shouldn't do this\b|\bwe stop being able\b|\bdiscussions should "
            r"be held\b",
        ),
        ("Somebody has to sit her down tonight.", "sit", r"sit (?:him|her|them|you|the \w+) down"),
        (
            "Never trust that vendor.",
            "trust/trusting+can't/cannot/do/don't/never/no/stop/won't",
            r"(?:do not|don't|never|no longer|can't|cannot|won't|stop) (?:ever )?trust(?:ing)? (?:(?:anything"
            r"|anyone|a word|code) )?(?:from )?(?:this|that|these|him|her|them|you)\b(?: (?:person|guy|people|team"
            r"|company|vendor|developer|maintainer))?",
        ),
        (
            "they need adult supervision",
            "deserve deserves need needs require requires",
            r"(?:need|needs|deserves?|requires?) (?:a )?(?:\w+ )?(?:kick (?:in|up)|wake-?up call|talking-to"
            r"|reality check|lesson|slap|good (?:kick|lesson|hard look)|to go(?=[.,!]|$)|further instruction|adult "
            r"supervision|babysitting|a babysitter|to be (?:banned|punished|fired|taught a lesson|told off))",
        ),
        (
            "The fitter was sent to the night desk.",
            "banished demoted reassigned relegated sent transferred",
            r"(?:banished|demoted|reassigned|relegated|transferred|sent) (?:\w+ )?(?:to|from) (?:the )?(?:phone"
            r"|support|desk|shadow|naughty|corner|another (?:team|department|project|role)|different (?:team|role)"
            r"|other duties|duties|helpdesk|basement|night)",
        ),
        (
            "The vendor needs to do much better.",
            "do+going/got/has/have/hope/must/need/needs/promise/should/try/want/will+better",
            r"(?:need|needs|want|have|has|must|should|try|got|hope|going|promise|will) (?:to )?(?:really |all "
            r"|definitely )?do (?:a )?(?:much |far |way )?better(?: job)?(?= (?:at|on|of|with|in|next|for|than)\b"
            r"|[.,!]|$)",
        ),
        (
            "I hope they learn from this.",
            "hope/hopefully/let's/maybe/perhaps+he/leadership/management/people/ppl/she/somebody/someone/team/they/you",
            r"(?:hopefully|i hope|hope|let's hope|maybe|perhaps) (?P<agent>management|leadership|they|he|she|you"
            r"|the \w+ team|people|someone|somebody) (?:actually |finally |will |can |(?:has|have) |'ll |'ve ){0,3}"
            r"(?:starts?|learn(?:s|ed|t)?|stops?|listens?|realises?|realizes?|get (?:his|her|their|your)|thinks?"
            r"|pays?|tests?|communicat\w+|wakes?|grows?)\b.*",
        ),
        (
            "Please learn to use the radio properly.",
            "learn+correctly/first/properly",
            r"^\W*(?:please )?(?:go |maybe )?learn (?:how )?to use .*\b(?:properly|first|correctly)\b.*",
        ),
        (
            "Learn to use git.",
            "learn+code/communicate/drive/listen/read/spell/test/type/use/write",
            r"^(?:please )?learn to (?:spell|read|code|test|write|listen|drive|use|type|communicate)\b.*",
        ),
        (
            "Fire the manager.",
            "sack fire punish punished punishing discipline",
            r"(?:sack|fire|punish\w*|discipline) (?:their|his|her|your|its|the (?:team|\w+ team|person|people"
            r"|manager))\b.*",
        ),
        (
            "I'll never skip the list again.",
            "again/i'll/never/now/promise/shall/won't+i/i'll+again/never/on",
            r"i(?: won't| will not| will never| promise| shall not|'ll never)\b.{0,60}\b(?:again|never|from now "
            r"on)\b.*",
        ),
        ("Let this be a lesson.", "lesson", r"let (?:this|that) be a lesson\b.*"),
        (
            "He needs to be told off.",
            "beaten/sacked/shot/slapped/smacked/spanked/taught/told+beaten/lesson/off/sacked/shot/slapped/smacked/"
            "spanked",
            r"needs? to be (?:smacked|spanked|slapped|shot|beaten|sacked|told off|taught a lesson)\b.*",
        ),
        (
            "Drivers are urged to be more careful.",
            "advised/asked/encouraged/expected/required/urged+attentive/behave/better/careful/change/diligent/her/"
            "his/improve/open/pay/responsibility/responsible/shape/step/thorough/vigilant/your+are/he's/is/you're",
            r"(?:is|are|you're|he's) (?:expected|required|asked|urged|encouraged|advised) to (?:take (?:more |full "
            r")?responsibility|be more (?:careful|responsible|attentive|vigilant|diligent|thorough|open)|be "
            r"(?:careful|vigilant|responsible)|improve|do better|change (?:his|her|their|your)|pay (?:more "
            r")?attention|shape up|step up|behave)\b.*",
        ),
        (
            "Take away their access.",
            "away+access/permissions/privileges/rights",
            r"(?:take|takes|taking|took) away (?:\w+ )?(?:privileges|access|rights|permissions)\b.*",
        ),
        ("Please stop breaking things", "please+stop", r"please stop [a-z]+ing\b.*"),
        ("Please ask the next time you close the valve.", "please+next", r"please .*\b(?:the )?next time you\b.*"),
        (
            "Please refrain from pushing on Fridays.",
            "please+avoid/do/don't/never/refrain",
            r"please (?:don't|do not|never|refrain from|avoid) (?:\w+ )?(?:merg|push|commit|deploy|delet|releas"
            r"|clos|break|forc|upload|mak|open|send|ignor|rush|assum|us)(?:e|ing|ting)?\b(?! (?:this (?:link"
            r"|address|email)|an issue here))[^.]{0,60}\b(?:again|without|that|which|before|until|unless|directly"
            r"|in a|to main|to master|on|anymore|any more|things|stuff|changes|code|when|if)\b.*",
        ),
        (
            "You can't just remove features like that",
            "you+can't/cannot/don't/just/must/never/should/shouldn't+just/never/not/shouldn't",
            r"you (?:really |all )?(?:shouldn't|should not|should never|must never|can't just|cannot just|don't "
            r"just|do not just) (?:be |ever |just |simply |self[ -]?)*(?:merge|merging|push|pushing|delete|remove"
            r"|removing|commit|close|closing|approve|release|ship|deploy|change|changing|force|break|ignore|assume"
            r"|rely|block|revert|rewrite|drop|do (?:this|that|it))\b.*",
        ),
        (
            "Operators should familiarise themselves with the panel.",
            "herself/himself/themselves/yourself+has/have/must/need/needs/ought/should",
            r"(?:should|must|need to|needs to|have to|has to|ought to) (?:re-?)?(?:familiari[sz]e|educate|remind"
            r"|inform|acquaint|teach|train|ask) (?:themselves|himself|herself|yourself)\b.*",
        ),
        (
            "The CTO should resign",
            "arrested/ashamed/banned/barred/bow/career/charged/example/find/fined/hang/hanged/held/her/imprisoned/"
            "investigated/jail/jailed/kicked/licence/license/lose/prison/prosecuted/removed/resign/school/shot/"
            "step/stick/stripped/sued+has/have/must/need/needs/ought/should",
            r"(?:should|must|needs to|need to|has to|have to|ought to) (?:really |all )?(?:resign|step down|go to "
            r"(?:jail|prison)|be (?:sued|prosecuted|jailed|imprisoned|banned|removed from|ashamed|barred|charged"
            r"|arrested|stripped|investigated|fined|kicked (?:out|off)|shot|hanged|held|made an example)|lose "
            r"(?:his|her|their|your) (?:job|licen[cs]e|access)|(?:hang|bow) (?:his|her|their) head|go back to "
            r"school|find (?:a new|another) (?:job|career)|stick to (?:what|something|(?:your|his|her|their)\b"
            r"|\w+ing\b))\b.*",
        ),
        (
            "They must get their act together.",
            "act/shit/stuff+get/getting/got+together/straight",
            r"(?:get|getting|got) (?:their|your|his|her|its|our) (?:act|shit|stuff) (?:together|straight)",
        ),
        (
            "Somebody is getting fired",
            "axed canned fired sacked",
            r"(?:is|are|was|'s|gonna|going to|will|about to) (?:be |get |getting )(?:fired|sacked|canned|axed)\b",
        ),
        ("Somebody read them the riot act.", "riot", r"(?:read|reading) (?:him|her|them|the \w+) the riot act"),
        ("It ended in reading the riot act.", "riot", r"reading the riot act"),
        (
            "He is due a stern talking-to.",
            "good/serious/stern+talking",
            r"(?:stern|good|serious) (?:talking-to|talking to)",
        ),
        ("Tone it down.", "dial tone", r"(?:tone|dial) (?:that|this|it|your \w+|the) (?:\w+ )?down"),
        (
            "Stop being lazy and write tests.",
            "stop+acting/asking/being/blaming/changing/complaining/excuses/ignoring/lying/pretending/saying/"
            "treating/wasting/whining",
            r"stop (?:saying|asking|blaming|pretending|lying|making excuses|wasting|ignoring|complaining|whining"
            r"|being|acting|treating|changing your)\b.*",
        ),
        (
            "In the future please run the linter before you commit.",
            "future+best/better/good/might/nice/please/try/wise/would/could/can/will+best/better/good/nice/please/"
            "try/wise/you",
            r"in (?:the )?future,? (?:it (?:may|might|would) be (?:wise|better|best|good|nice)|please|try|(?:would"
            r"|could|can|will) you)\b.*",
        ),
        (
            "I will be more careful from now on.",
            "i+better/less/more",
            r"i (?:will|'ll|promise to|need to|must|should|have to) (?:\w+ )?(?:become|be|get|try to be|make sure "
            r"to be) (?:a (?:bit|little|lot) )?(?:more|less|better) \w+.*",
        ),
        (
            "Being much more careful would help.",
            "attentive/careful/cautious/communicative/considerate/diligent/disciplined/mindful/organised/organized/"
            "proactive/professional/respectful/responsible/thorough/transparent/vigilant+more+be/being",
            r"(?:be|being) (?:a bit|a little|a lot|way|much|far|even|just) more (?:careful|diligent|attentive"
            r"|vigilant|responsible|thorough|cautious|mindful|disciplined|proactive|considerate|respectful"
            r"|professional|organi[sz]ed|communicative|transparent)\b.*",
        ),
        (
            "You have to check with us before you deploy.",
            "ask/check/consult/inform/notify/talk/tell/wait+guys/must/need/please/you+before/first/time/when",
            r"(?:please|you (?:should|must|need to|have to)|guys),? (?:guys,? |always |just |at least )?(?:wait for"
            r"|ask|consult|check with|talk to|tell|inform|notify) (?:me|us|the team|somebody|someone|everyone) "
            r"(?:before|first|when|next time)\b.*",
        ),
        (
            "I expect you to do better.",
            "ask/expect/like/need/want+act/behave/better/careful/diligent/learn/less/more/own/responsible/show/"
            "step/stop/take+to+ask/expect/need/want/would",
            r"(?:expect|want|would like|ask|need) (?:you|them|him|her|people|everyone|the team|developers"
            r"|maintainers) to (?:be (?:\w+ ){0,3}?(?:more|less|better|careful|responsible|diligent)|do better"
            r"|behave|act (?:more |like )|show more|take more|step up|own|learn|stop)\b.*",
        ),
    ),
)
