"""What is to be done to somebody: sent away, watched, punished."""

from pmfacilitator.language.cast import LIKELY_OTHERS
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_AGENT = r"(?P<agent>(?:mr|mrs|ms|dr)\. [\w-]+|<who>)"

PENALTIES = (
    *ways(
        Rule(
            name="from-now-on",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="From now on the probe pairs with a second one.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=LIKELY_OTHERS,
            unless=r"\bno (?:single|one) person\b|\b(?:does not|doesn't|do not|don't) replace\b|\bfriendly fire\b"
            r"|\bfire (?:for|after|when|once"
            r"|if|as|before)\b|\bget (?:them|it|this|these) "
            r"to (?:look|work|build|compile|run|pass|show|line)\b|\b(?:it|this|that|which|page|error|message|man "
            r"page|log) (?:\w+ )?(?:tells?|told) you\b|\b(?:replace|hold|warn|train|get|fire) (?:the )?(?:users?"
            r"|customers?|call|line|on|off|it|them with)\b|\b(?:we|do|does|did|will|never|not|\w+n't|nobody|no "
            r"one) (?:[\w']+ ){0,3}(?:fire|punish|discipline|blame|reprimand)\b|\bwarn (?:the )?(?:users?"
            r"|customers?|teams?|everyone|community|support)\b|\btrain (?:the )?(?:teams?|staff|everyone|new|model"
            r"|all)\b|\bwarn [\w ]{1,20} about\b|\bget them off the\b|\breplace \w+ with\b|\btell you (?:which|what"
            r"|how|where|when)\b|\bwill adopt\b|\breplace @?[\w/-]+ (?:as|with|by)\b|\b(?:got|get|getting|gets|took"
            r"|take|taking|on|grabbed?) hold\b|\bno (?:reason|need) to\b",
        ),
        (
            "From now on Wes asks a second pilot.",
            "forward/future/henceforth/here/notice/now+from/going/henceforth/in/until",
            r"(?:from (?:now|here) on(?: in)?|going forward|henceforth|in future|until further notice),? (?:nobody "
            r"but )?(?P<agent>(?!we\b|i\b|the [\w-]+ (?:will|must) (?:page|alert|retry|run)\b|all\b|the (?:[\w-]+ "
            r")?team (?:is|has|will)\b|[\w-]+ engineers are\b)<who>) (?:<adv>)(?:pairs?|doesn't|does not|will|won't"
            r"|must|shall|needs?|has|have|is|are|stays?|asks?|checks?|may|can't|cannot|touches|should|to)\b.*",
        ),
        (
            "Fire the vendor.",
            "caution coach demote discipline fire hold lecture punish replace reprimand retrain rid sack scold "
            "suspend train warn",
            r"(?:reprimand|retrain|re-train|discipline|fire|sack|punish|demote|(?<!n't\s)(?<!not\s)warn|caution"
            r"|lecture|scold|replace|suspend|get rid of|hold|coach|train up) (?P<agent2>(?!your\b|you\b)(?:the "
            r"|that |this |our |your |those |these |both |all )?(?:[\w@-]{1,30} ){0,2}?[\w@'-]{1,30})(?: (?:who"
            r"|signed|did|made|wrote|broke|approved|on|for|about|over|from|until|accountable|responsible|liable"
            r"|again|immediately|formally)\b.*|(?=[.!]|$))",
        ),
        (
            "Fire the whole lot of them.",
            "fire/replace/sack+lot",
            r"(?:sack|fire|replace) the (?:whole )?lot of (?:them|you)\b.*",
        ),
        (
            "They should have let the fitter go.",
            "let+had/have/ll/must/should/ve/will+go",
            r"(?:'ve|have|had|will|'ll|should|must) let (?P<agent9><who>) go(?=[.!,]|$| for| after| over| because).*",
        ),
        (
            "I want the manager replaced.",
            "accountable/banned/disciplined/fired/gone/kicked/punished/removed/replaced/retrained/sacked/swapped"
            "+get/have/need/see/want/wants+accountable/banned/by/disciplined/fired/from/off/out/punished/replaced/"
            "retrained/sacked",
            r"(?:want|wants|need|get|have|see) (?P<agent10><who>) (?:swapped out|sacked|fired|replaced|disciplined"
            r"|banned|punished|removed from|held accountable|retrained|kicked off|kicked out|gone by)\b.*",
        ),
        (
            "Get Bob to read the docs.",
            "get/make/remind/teach/tell+act/awake/behave/do/grow/her/his/keep/listen/look/more/pay/read/stop/wake",
            r"(?:tell|remind|teach|get|make) (?P<agent11><who>) to (?:stay awake|wake up|grow up|read the|do their"
            r"|listen|look|pay|stop|keep (?:his|her|their)|get (?:his|her|their) act|be more|behave)\b.*",
        ),
        (
            "Keep an eye on the new guy.",
            "close/closer/eye/sharp/watch/watchful+keep",
            r"keep an? (?:close|closer|eye|sharp eye|watchful eye|close eye|closer eye|closer watch|close watch) "
            r"on (?P<agent7><who>)(?=[.,!]|$| (?:from|until|when|he|she|for)\b)",
        ),
        (
            "Take admin rights away from Ann.",
            "take+access/keys/permissions/privileges/rights",
            r"take [\w ]{2,30}? (?:rights|access|keys|permissions|privileges) (?:off|from|away from) "
            r"(?P<agent8><who>)\b.*",
        ),
        (
            "Revoke Joe's access until he can name three knots.",
            "revoke+'s",
            r"(?:revoke|pull|suspend|cancel|take away) (?P<agent12>[\w@-]+(?:'s|s')|his|her) (?:[\w-]+ ){0,2}?"
            r"(?:access|rights|permissions|privileges|badge|keys)\b.*\b(?:until|unless|for good|permanently|for a "
            r"while)\b.*",
        ),
        (
            "Get Ann removed.",
            "get+fired/off/reassigned/removed/replaced/retrained",
            r"get (?P<agent3><who>) (?:replaced|fired|removed|off (?:the|this)|retrained|reassigned)\b.*",
        ),
        (
            "Make the manager apologise.",
            "apologise/apologize/class/course/explain/hundred/learn/pager/redo/retake/sit/training+expect/have/let/"
            "make/want/wants",
            r"(?:have|make|let|want|wants|expect) (?P<agent4><who>) (?:explain (?:him|her|them)sel\w+|carry the "
            r"pager|apologi[sz]e|sit (?:down )?with|redo|retake|take (?:a|an|another|the) (?:\w+ )?(?:course"
            r"|training|class)|learn|write (?:it|this) (?:a )?hundred)\b.*",
        ),
        (
            "Bob to take the on-call course again.",
            "attend/redo/repeat/retake/sit/take+class/course/exam/test/training/workshop",
            r"(?P<agent5><who>) to (?:redo|retake|repeat|attend|sit|take) (?:a |an |the |another |their |his |her "
            r")?(?:[\w-]+ ){0,3}(?:course|training|exam|class|workshop|test)\b.*",
        ),
        (
            "Send Tom on a Kubernetes course.",
            "send+bootcamp/class/course/kindergarten/school/training",
            r"send (?P<agent6><who>) (?:back )?(?:to|on) (?:\w+ ){0,2}?(?:school|course|training|bootcamp|class"
            r"|kindergarten)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="punished",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)(?P<object>.*)",
            spares="The pods are to lose their access.",
            reason=reasons.ACTION,
            rewrite="none",
            unless=r"\b(?:no|not|never|without|isn't|\w+n't|nobody|no one|fear of|afraid|avoid|rather than|instead "
            r"of|free of|free from) (?:\w+ ){0,4}(?:los\w+|disciplin\w*|punish\w*|punitive|disciplinary|demot\w+"
            r"|dismiss\w+|fir\w+|warning|kick\w*|resign)\b|\b(?:users?|customers?|clients?|pods?|nodes?|services?"
            r"|accounts?|tenants?|hosts?|sessions?|members?|subscribers?|citizens|workers who|people who"
            r"|processes) (?:\w+ ){0,3}(?:lose|lost|loses|losing)\b|\bcould (?:lose|be)\b|\bretraining of (?:the )?"
            r"(?:models?|network)|\bremoval of (?:the |all |any )?(?:\w+ )?(?:users?|members?|accounts?)\b|\bif "
            r"(?:\w+ ){1,6}(?:lose|resign)|\bremoval of the developers? role\b|\brole\b",
        ),
        (
            "The fitter is to lose his access.",
            "forfeit/hand/lose/loses/losing/surrender+her/his/their/your",
            r"(?:lose|loses|losing|forfeit|surrender|hand in) (?:his|her|their|your) (?:[\w-]+ ){0,2}?(?:access"
            r"|rights|jobs?|badge|bonus(?:es)?|privileges|permissions|licen[cs]es?|positions?|commit bit"
            r"|certificat\w+)\b",
        ),
        (
            "A written warning was issued.",
            "warning/warnings+final/formal/official/verbal/written",
            r"(?:written|verbal|final|formal|official) warnings? (?:was|were|has been|have been|is|will be|should "
            r"be|must be)?(?: \w+)? ?(?:issued|given|sent|handed)\b",
        ),
        (
            "Issue a formal warning.",
            "final/formal/official/verbal/written+issue/issued",
            r"issued? (?:a |an )?(?:written|verbal|final|formal|official) (?:warning|reprimand)",
        ),
        (
            "Make the operator sign a statement that he has read the procedure.",
            "sign+effect/saying/stating/that",
            r"sign (?:a|an|the|some) (?:\w+ )?(?:statement|declaration|paper|confirmation|agreement) (?:that|saying"
            r"|stating|to the effect)\b",
        ),
        (
            "Disciplinary action against the driver.",
            "corrective/disciplinary/punitive+against/for/on/toward/towards",
            r"(?:(?:disciplinary|punitive) (?:or \w+ |and \w+ )?(?:actions?|measures|steps|consequences) (?:against"
            r"|for|on|towards?)|corrective (?:actions?|measures) against)\b",
        ),
        (
            "Retraining of the staff involved.",
            "demotion/discipline/disciplining/dismissal/education/firing/punishment/reeducation/removal/retraining/"
            "sacking/suspension/training+demotion/discipline/disciplining/dismissal/firing/punishment/re/"
            "reeducation/removal/retraining/sacking/suspension",
            r"(?:discipline|disciplining|demotion|dismissal|suspension|sacking|firing|removal|punishment|retraining"
            r"|re-training|reeducation|re-education) (?:of|for) (?:the |all |any |those |every |both )?(?:[\w-]+ "
            r"){0,2}?(?:<people-noun>|operators?|pilots?|drivers?|nurses?|doctors?|workers?|crew|those|anyone"
            r"|whoever|everyone|personnel)\b",
        ),
        (
            "He should be made to apologise.",
            "account/answer/apologise/apologize/resign+called/forced/made",
            r"(?:be|been|being) (?:made|forced|called) to (?:answer|account|apologi[sz]e|resign)\b",
        ),
        (
            "Dock their pay.",
            "cut dock docked garnish withhold",
            r"(?:dock|docked|cut|withhold|garnish) (?:his|her|their|the [\w-]+'s|[\w-]+'s) (?:\w+ )?(?:pay|bonus"
            r"(?:es)?|wages|salar\w+)\b",
        ),
        (
            "Strip him of his duties.",
            "relieve relieved relieving strip stripped stripping",
            r"(?:strip|stripped|stripping|relieve|relieved|relieving) (?:the )?[\w-]+(?: [\w-]+)? of (?:his|her"
            r"|their|its|command|duty|duties)\b",
        ),
        (
            "He needs a reality check.",
            "adjustment/ar/arse/ass/attitude/boot/dressing/kicking/reality/slap/spanking/talking/telling/wake/"
            "wakeup+deserve/deserves/give/her/him/need/needs/want/wants",
            r"(?:needs?|deserves?|want|wants|give them|give him|give her) (?:a |an |his |her |their |some )?(?:\w+ "
            r")?(?:kicking|spanking|slap|telling-off|dressing-down|talking-to|attitude (?:check|adjustment)|boot"
            r"|ar\*?se kick\w+|ass kick\w+|reality check|wake-?up call)\b",
        ),
        (
            "It is time to kick some butts.",
            "arse ass asses backside backsides butt butts",
            r"(?:kick|kicking|kicked) (?:\w+ ){0,4}(?:butt|butts|arse|ass|asses|backsides?)\b",
        ),
        (
            "He was moved to a post where he can break nothing.",
            "demoted/moved/reassigned/sent/transferred+department/duties/duty/position/post/role",
            r"(?:reassigned|demoted|transferred|moved|sent back) to (?:a |an |other |another )?(?:\w+ )?(?:role"
            r"|post|position|duties|department|desk duty) (?:where|with|in which|away|that)\b",
        ),
        (
            "Jail time for those responsible.",
            "jail prison",
            r"(?:jail|prison) (?:time|sentences?|terms?) for (?:the |those |all )?\w+",
        ),
        ("The CTO should resign", "resign", r"(?:has to|have to|must|should) resign\b"),
    ),
    *ways(
        Rule(
            name="done-to-somebody",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)",
            spares="Strip the labels off the crate, then remove the old tag.",
            reason=reasons.ACTION,
            rewrite="none",
            agents=LIKELY_OTHERS,
            unless=r"\b(?:alumni|alumnis|list|page|readme|roster of|credits|codeowners|authors)\b|\bi (?:\w+ )?"
            r"(?:urge|encourage) you\b|\b(?:may choose|choose to|such as|for example|option)\b|\b(?:users?"
            r"|customers?|clients?|visitors?|bots?|spammers?|attackers?)\b|\b(?:not|\w+n't|never|without|rather "
            r"than|instead of) (?:[\w']+ ){0,4}(?:ban|bar|strip|remove|deduct|warn\w*|punish\w*|counsel\w*)\b",
        ),
        (
            "Strip Jim of his merge rights.",
            "strip+rights/access/permissions/privileges/badge/keys",
            rf"strip {_AGENT} of (?:[\w-]+ ){{0,3}}?(?:rights|access|permissions|privileges|badge|keys)\b.*",
        ),
        (
            "Issue a show-cause notice to the captain.",
            "notice/warning/letter/memo/reprimand+disciplinary/final/formal/letter/reprimand/show/stern/warning/"
            "written",
            rf"(?:show-cause notice|warning letter|written warning|formal warning|final warning|stern (?:e-?mail"
            rf"|letter|word)|reprimand|letter of (?:warning|reprimand)|disciplinary (?:notice|letter)) (?:[\w-]+ "
            rf"){{0,4}}?(?:to|for|against) {_AGENT}\b.*",
        ),
        (
            "Jim to be counselled by his manager.",
            "counselled counseled coached warned disciplined reminded spoken briefed reprimanded retrained "
            "educated sensitised sensitized supervised monitored",
            rf"{_AGENT} (?:is |are )?to be (?:\w+ly )?(?:counsell?ed|coached|warned|disciplined|reminded|spoken to"
            rf"|briefed again"
            r"|reprimanded|retrained|educated|sensiti[sz]ed|supervised|monitored)\b.*",
        ),
        (
            "Remove Jim from the on-call rotation.",
            "remove/take/bar/ban/drop/exclude/pull/kick+from/off+account/approvers/call/channel/committee/contract/"
            "org/organisation/organization/premises/prod/production/project/repo/roster/rota/rotation/site/team",
            rf"(?:remove|take|bar|ban|drop|exclude|pull|kick) {_AGENT} (?:off|from|out of) (?:the |our |all |this "
            rf"|any |further )?"
            r"(?:[\w-]+ ){0,2}?(?:rotation|rota|roster|team|project|org|organi[sz]ation|site|premises|on-call|list "
            r"of approvers|approvers|committee|channel|contract|repo|account|production|prod)\b.*",
        ),
        (
            "Ban the contractor for good.",
            "ban bar blacklist deplatform",
            rf"(?<![a-z]\s)(?:ban|bar|blacklist) {_AGENT}(?=[.!]|$| (?:for|from|until|immediately)\b).*",
        ),
        (
            "Deduct the cost from the contractor's invoice.",
            "deduct dock docked garnish recover+cost/costs/pay/salary/bonus/invoice/wages",
            r"(?:deduct|dock|garnish|recover) (?:[\w'-]+ ){0,6}?(?:from (?P<agent2>(?:the |our )?[\w-]+(?:'s|s'))|"
            r"(?P<agent3><who>)'s (?:pay|bonus|salary|wages))\b.*",
        ),
        (
            "Tell Jim to stay in his lane.",
            "tell/encourage/urge/advise/ask/order/instruct/implore/beg+apologise/apologize/breath/calm/concentrate/"
            "cool/count/do/focus/her/his/improve/knock/less/mind/more/never/not/own/pay/please/read/reflect/rein/"
            "reread/show/slow/stay/take/think/watch",
            rf"(?:tell|encourage|urge|advise|ask|order|instruct|implore|beg) {_AGENT} (?:to (?:please )?(?:stay in"
            rf"|count to|think|slow"
            r"|calm|take a breath|take more|concentrate|focus|pay|be (?:more|less)|show more|own up|apologi[sz]e"
            r"|reflect|cool|mind (?:his|her|their)|rein|improve (?:his|her|their)|watch (?:his|her|their)|re-?read"
            r"|knock it off|do (?:his|her|their))|not to|never to)\b.*",
        ),
        (
            "The report suggests instructing the employee of his responsibility to lock up.",
            "instructing instruct instructed+responsibility/responsibilities/duty/duties/obligation/obligations/"
            "importance",
            rf"instruct(?:ing|ed)? {_AGENT} (?:of|on|about|as to|in) (?:the |his |her |their |its )(?:\w+ )?"
            rf"(?:responsibilit\w+|dut\w+"
            r"|obligations?|importance)\b.*",
        ),
        (
            "Sensitise the operators about the gravity of their actions.",
            "sensitise sensitize sensitising sensitizing admonish reprimand counsel chastise chide scold rebuke "
            "upbraid",
            rf"(?:^\W*|\b(?:to|please|and|must|should|will|shall) )(?:sensiti[sz](?:e|ing)|admonish|counsel"
            rf"|chastise|chide|scold|rebuke|upbraid|name and shame) {_AGENT}\b.*",
        ),
        (
            "Sit down with the captain and make it crystal clear.",
            "sit word",
            rf"(?:sit down|have a (?:quiet |serious |stern |firm |little )?(?:word|chat|talk)) with {_AGENT} (?:and"
            rf"|about|to|over|on|after|because|regarding)\b.*",
        ),
        (
            "Have Jim sign that he has read the procedure.",
            "sign+have/make/let/get",
            rf"(?:have|make|let|get) {_AGENT} (?:to )?sign (?:that|off on having|a statement|an acknowledg\w+|for)\b.*",
        ),
        (
            "Let the pilots feel the consequences.",
            "consequences heat pain pinch",
            rf"(?:let|make) {_AGENT} (?:feel|face|suffer|bear|experience|live with) (?:the |some |real )?"
            rf"(?:consequences|heat|pain"
            r"|pinch)\b.*",
        ),
        (
            "Drill into people's heads that the door is locked.",
            "heads/skulls/minds/head+into",
            r"(?:drill|drum|hammer|beat|get|knock|bang) (?:it |this |that )?into (?P<agent4>(?:everyone|people"
            r"|the \w+|[\w@-]+)(?:'s|s')|their|his|her|your) (?:thick |collective )?(?:heads?|skulls?|minds?)\b.*",
        ),
        (
            "Write up the contractor with HR.",
            "hr+write/report/refer/escalate/complain/raise",
            rf"(?:write up|report|refer|escalate) {_AGENT} (?:to|with) (?:hr|human resources|(?:his|her|their) "
            rf"(?:manager|boss"
            r"|supervisor))\b.*",
        ),
        (
            "The person responsible shall submit a written explanation.",
            "explanation/apology/statement/confession/account+deliver/furnish/give/has/issue/make/me/must/offer/"
            "provide/send/shall/should/submit/us/will/write+apology/confession/explanation/her/herself/himself/his/"
            "of/their/themselves",
            rf"{_AGENT} (?:responsible |concerned |involved |in question )?(?:shall|must|will|has to|have to|is to"
            rf"|are to|should|to) (?:"
            r"submit|provide|give|write|offer|deliver|furnish|send|make|issue) (?:us |me )?(?:an? )?(?:written "
            r"|full |formal |public |detailed |personal |proper )*(?:explanation|apology|statement of|confession"
            r"|account of (?:himself|herself|themselves|his|her|their))\b.*",
        ),
        (
            "Everyone on deck should show more ownership.",
            "ownership/discipline/diligence/responsibility/commitment/rigour/rigor/professionalism/accountability/"
            "vigilance/urgency/initiative/care/attention/maturity/respect+could/has/have/must/need/needs/ought/"
            "should",
            rf"{_AGENT} (?:(?:in|on|at|from) (?:[\w-]+ ){{1,3}}?)?(?:should|must|needs? to|has to|have to|ought to"
            rf"|could) (?:also |really "
            r"|all |please )?(?:show|take|demonstrate|exercise|display|have|develop|exhibit) (?:some |a little |a "
            r"bit |far |much |a lot )?(?:more|better|greater) (?:of a )?(?:sense of )?(?:ownership|discipline"
            r"|diligence|responsibility|commitment|rigou?r|professionalism|accountability|vigilance|urgency"
            r"|initiative|care|attention|maturity|respect)\b.*",
        ),
    ),
)
