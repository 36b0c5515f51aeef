"""Wishes about what is past, told of somebody without "should have", and what is to be done about them."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, POSSIBLE_OTHERS
from pmfacilitator.language.flag import COUNTERFACTUAL, PERSON_TARGETED_ACTION, SELF_BLAME, WHO_QUESTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_AGENT = r"(?P<agent>(?:mr|mrs|ms|dr)\. [\w-]+|<who>)"

WISHES = (
    *ways(
        Rule(
            name="wished-otherwise",
            category=COUNTERFACTUAL,
            pattern=r"\b(?P<verb><way>)",
            spares="It would have been possible that the rain stops.",
            reason=reasons.IF,
            rewrite="none",
            unless=r"\b(?:if|when) (?:you|we|the) (?:need|want)\b",
        ),
        (
            "It would have been desirable that the owner informs us.",
            "desirable preferable advisable appropriate prudent sensible wiser proper helpful kind nice courteous",
            r"(?:it )?would have been (?:more |far |very |much )?(?:desirable|preferable|advisable|appropriate"
            r"|prudent|sensible|wiser|proper|helpful|kind|nice|courteous|good practice|good form) (?:that|if|for|of"
            r"|when|to)\b.*",
        ),
        (
            "Better would have been to ask the pilot first.",
            "better/wiser/safer/best",
            r"(?:better|wiser|safer|best) would(?: have|'ve) been\b.*",
        ),
        (
            "One would have expected a test from a good shipyard.",
            "expected thought hoped imagined assumed supposed",
            r"(?:one|you) (?:would|might|could)(?: have|'ve) (?:rather |at least )?(?:expected|thought|hoped"
            r"|imagined|assumed|supposed)\b.*",
        ),
        (
            "It was incumbent upon the owner to warn us.",
            "incumbent behoved behooved behoves behooves",
            r"(?:was|is|were) incumbent (?:up)?on\b.*|it behoo?ve[sd]\b.*",
        ),
        (
            "The least they could do was to leave a note.",
            "least",
            r"the (?:very )?least (?:they|he|she|you|we|i|[\w-]+(?: [\w-]+)?) (?:could|can|might|should)(?: have"
            r"|'ve)? (?:do|done)\b.*",
        ),
        (
            "They could at the very minimum have opened the chart.",
            "minimum least",
            r"(?:could|might|should)(?:'ve)? at (?:the |a )?(?:very |bare |absolute )?(?:minimum|least) have .*",
        ),
        (
            "They were at liberty to ask us, and never did.",
            "liberty free welcome",
            r"(?:was|were) (?:always |perfectly )?(?:at liberty|free|welcome) to (?:ask|call|check|stop|refuse"
            r"|speak|raise|read|escalate|consult|test|say|tell)\b.*",
        ),
        (
            "Were it not for the hurry of the owners, we had a rope.",
            "were/was+not+for",
            r"(?:were it not|had it not been) for (?:the |their |his |her |your )(?:[\w'-]+ ){0,2}?(?:hurry|haste"
            r"|greed|decision|refusal|insistence|mistake|carelessness|stubbornness|silence|delay|negligence"
            r"|inaction|arrogance|impatience)\b.*",
        ),
        (
            "Without Stefan's unfortunate intervention the mast would stand.",
            "without+'s",
            r"without (?:[\w@-]+(?:'s|s')|his|her|their|your) (?:[\w-]+ )?(?:intervention|meddling|tinkering|change"
            r"|mistake|error|interference|haste|carelessness|shortcut|experiment|decision|command"
            r"|commit)\b.*\bwould\b.*",
        ),
    ),
    Rule(
        name="what-they-could-have-done",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>what (?P<agent><who>) (?:could|should|might)(?: have|'ve) done (?:is|was|instead"
        r"|differently)\b.*)",
        triggers="what+done",
        matches="What the captain could have done is ask.",
        spares="What the pump could have done is drip.",
        reason=reasons.SHOULD,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME},
        unless=r"\?\W*$",
    ),
    Rule(
        name="had-somebody",
        category=COUNTERFACTUAL,
        pattern=r"(?:^\W*|[,;:(] ?|\b(?:and|but|because|so) )(?P<verb>had (?:mr|mrs|ms|dr|prof|capt)\. [\w-]+ "
        r"(?:not |only |just )?(?:<irregular-done>|[a-z-]{3,20}ed)\b.*)",
        triggers="had+mr/mrs/ms/dr/prof/capt",
        matches="Had Mr. Nair called at nine, the flag was known.",
        spares="He had Mr. Nair called at nine.",
        reason=reasons.IF,
        rewrite="none",
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
            r"|customers?|clients?|visitors?|bots?|spammers?|attackers?)\b|\b(?:not|n't|never|without|rather than"
            r"|instead of) (?:[\w']+ ){0,4}(?:ban|bar|strip|remove|deduct|warn\w*|punish\w*|counsel\w*)\b",
        ),
        (
            "Strip Jim of his merge rights.",
            "strip+rights/access/permissions/privileges/badge/keys",
            rf"strip {_AGENT} of (?:[\w-]+ ){{0,3}}?(?:rights|access|permissions|privileges|badge|keys)\b.*",
        ),
        (
            "Issue a show-cause notice to the captain.",
            "notice warning letter memo reprimand",
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
            "remove/take/bar/ban/drop/exclude/pull/kick+from/off",
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
            "tell encourage urge advise ask order instruct implore beg",
            rf"(?:tell|encourage|urge|advise|ask|order|instruct|implore|beg) {_AGENT} (?:to (?:please )?(?:stay in"
            rf"|count to|think|slow"
            r"|calm|take a breath|take more|concentrate|focus|pay|be (?:more|less)|show more|own up|apologi[sz]e"
            r"|reflect|cool|mind (?:his|her|their)|rein|improve (?:his|her|their)|watch (?:his|her|their)|double"
            r"|re-?read|knock it off|do (?:his|her|their))|not to|never to)\b.*",
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
            rf"(?:have|make|let|get) {_AGENT} (?:to )?sign (?:that|off on having|a statement|an acknowledg\w+"
            rf"|for)\b.*",
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
            "heads skulls minds head",
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
            "explanation apology statement confession account",
            rf"{_AGENT} (?:responsible |concerned |involved |in question )?(?:shall|must|will|has to|have to|is to"
            rf"|are to|should|to) (?:"
            r"submit|provide|give|write|offer|deliver|furnish|send|make|issue) (?:us |me )?(?:an? )?(?:written "
            r"|full |formal |public |detailed |personal |proper )*(?:explanation|apology|statement of|confession"
            r"|account of (?:himself|herself|themselves|his|her|their))\b.*",
        ),
        (
            "Everyone on deck should show more ownership.",
            "ownership discipline diligence responsibility commitment rigour rigor professionalism accountability "
            "vigilance urgency initiative care attention maturity respect",
            rf"{_AGENT} (?:(?:in|on|at|from) (?:[\w-]+ ){{1,3}}?)?(?:should|must|needs? to|has to|have to|ought to"
            rf"|could) (?:also |really "
            r"|all |please )?(?:show|take|demonstrate|exercise|display|have|develop|exhibit) (?:some |a little |a "
            r"bit |far |much |a lot )?(?:more|better|greater) (?:of a )?(?:sense of )?(?:ownership|discipline"
            r"|diligence|responsibility|commitment|rigou?r|professionalism|accountability|vigilance|urgency"
            r"|initiative|care|attention|maturity|respect)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="asked-for-hands",
            category=WHO_QUESTION,
            pattern=r"(?P<verb><way>)",
            spares="Raise your hand if you hear me.",
            reason=reasons.WHO,
            rewrite="none",
        ),
        (
            "Raise your hand if you touched the rudder.",
            "hand hands+touched/broke/merged/approved/changed/deployed/pushed/ran/deleted/did/forgot/skipped/"
            "missed/restarted",
            r"\b(?:raise your hands?|hands up|show of hands|put your hands? up),?:? (?:if you|who|whoever|everyone "
            r"who|everybody who) (?:\w+ )?(?:touched|broke|merged|approved|changed|deployed|pushed|ran|deleted|did"
            r"|forgot|skipped|missed|restarted)\b.*",
        ),
        (
            "Doesn't someone in the harbour bear responsibility for the chain?",
            "responsibility accountability responsible accountable+anyone/anybody/someone/somebody/nobody/who",
            r"\b(?:does|do|did|is|are|was|were|has|have|should|shouldn't|doesn't|isn't|aren't|don't|will|won't"
            r"|you)\b(?: not)? (?:[\w-]+ ){0,3}?(?:anyone|anybody|someone|somebody|nobody|no one)(?: (?:at|in|from"
            r"|on|within) (?:[\w-]+ ){1,4}?|,? )?(?:\w+ )?(?:(?:bear|take|have|carry|own|held?|to be|be|is) )+"
            r"(?:\w+ly |the |any |full )?(?:responsib\w+|accountab\w+)\b[^.]*\?",
        ),
        (
            "Whose neck is on the line for this?",
            "whose",
            r"\bwhose (?:job (?:it )?was|neck|head|hands?|fingers?|fingerprints|door|desk|shoulders|signature|watch"
            r"|keyboard|brilliant|bright|stroke)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="i-am-to-blame",
            category=SELF_BLAME,
            pattern=r"\b(?P<verb><way>)",
            spares="I let the crew rest and kicked the ball.",
            reason=reasons.SELF,
            rewrite="none",
        ),
        (
            "I let myself be rushed into signing.",
            "myself",
            r"i (?:had |have |'d |'ve )?(?:let|allowed) myself (?:to )?(?:be|get|become) [a-z]+\b.*",
        ),
        (
            "As captain I failed my people that night.",
            "failed/failing+my/everyone/you/us/them/team",
            r"i (?:have |had |'ve |'d )?(?:badly |really |truly |completely )?(?:failed|let down) (?:my|you"
            r"|everyone|everybody|them|the (?:team|crew|customers?|company))\b.*",
        ),
        (
            "I could kick myself for that.",
            "myself",
            r"(?:kick|kicked|kicking|hate|hated|cursed?|cursing|blame|blamed|blaming|flogging|beating) myself\b.*",
        ),
        (
            "The lapse was mine alone.",
            "mine",
            r"(?:lapse|fault|mistake|error|failure|omission|oversight|blame|responsibility|slip|blunder|decision) "
            r"(?:is|was) (?:entirely |all |wholly |solely |purely |only )?mine\b.*",
        ),
    ),
    Rule(
        name="had-better-have",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:had|'d) better have (?:<irregular-done>|[a-z-]{3,20}ed|not)\b.*)",
        triggers="better",
        matches="The captain had better have waited.",
        spares="The tank had better seals.",
        reason=reasons.SHOULD,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME},
    ),
)
