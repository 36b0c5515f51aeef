"""Rules about "should have", "could have", "would have" and "if only"."""

from pmfacilitator.language.cast import (
    ELIDED,
    KNOWN_OTHERS,
    LIKELY_OTHERS,
    MAYBE,
    ME,
    NOBODY,
    NONE,
    PERSON,
    POSSIBLE_OTHERS,
    TEAM,
    THEY,
    WE,
    WEAK,
    WHO,
    YOU,
)
from pmfacilitator.language.flag import COUNTERFACTUAL
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import RESCUED
from pmfacilitator.language.rules.rule import Rule

_EVERYBODY = frozenset({ME, WE, YOU, THEY, PERSON, TEAM, NOBODY, MAYBE, WEAK, WHO, NONE, ELIDED})
_HAVE = r"(?:(?:n't)? (?:not |never )?(?:to )?(?:<adv>)(?:have|of|a)|(?:n't)?'ve|(?:n't)?a)"
_SOMEBODY = r"(?:we|i|you|they|he|she|someone|somebody|anyone|anybody|people|everyone)"

MODAL = (
    Rule(
        name="should-have",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?P<modal>(?:should|ought(?: not| never)? to){_HAVE}|shoulda) (?P<adverb><adv>)"
        rf"(?P<object>(?:(?:load|stress|smoke|unit|sanity|peer|dry|cross)[ -])?(?:<irregular-done>|[a-z-]{{3,20}}ed"
        rf"|had|when|but|went|did|ran|saw|gave|took|came|wrote|knew)\b.*)|(?:should|ought(?: not| never)? "
        rf"to){_HAVE}(?=[.,;!?]|$))",
        triggers="should shouldn't should've shouldn't've shoulda ought",
        matches="They should have asked for a second pair of eyes.",
        spares="The proxy should have retried.",
        reason=reasons.SHOULD,
        rewrite="wish",
        subjects=_EVERYBODY,
        unless=r"\byou should have already\b|\bwhat (?:they|it|he|she|we) should have\W*$|\bshould have said(?:,|:"
        r"| that\b)|\byou should have (?:generated|installed|downloaded|received|completed)\b|\bby (?:this|that) "
        r"(?:point|time|stage)(?: in \w+)?,? you should have\b|\bshould not normally\b|\bshould have (?:all"
        r"|everything) \w+ed by\b|\bwhat should have required\b|\bif we were \w+ing something\b|\b(?:judg\w+ "
        r"(?:people|others|someone|them) for|lays? out what|laying out what|you believe|you think (?:they|people"
        r"|someone)|list of what|imagin\w+ what|talk(?:ing)? about what)\b.{0,40}\bshould(?: not|n't)? have\b"
        r"|\bwhat should have happened\b|\bshould have been (?:on|in|at|an?|the)\b|\bshould(?:n't)? (?:not )?have "
        r"(?:access|been|permission|rights)\b(?=$)|\b(?:it|this|that|which|data|service|\w+s) should have "
        r"[^.;]*\bby now\b|\bshould always have\b|\bshould have been able\b|\bshould have been _+|\b(?:track|list"
        r"|record|overview|clear|knowing|determine|decide|work out|figure out) (?:of |on )?who should\b"
        r"|\bautomatically\b|\bnever existed\b|\bshould never have existed\b|\bhave received (?:an?|the) (?:\w+ )?"
        r"(?:alert|page|notification|warning|e?-?mail|message|link|code|invitation)|\bresolved for (?:all|the|some"
        r"|most)\b|\bas of \d|\bwhat should have (?:paged|prevented|alerted|caught|happened)\b|\bthey should have "
        r"failed over\b|\bshould have been triggered\b|\bthey were not properly\b|\beveryone should have (?:seen"
        r"|read|received|had|been)\b|\b(?:nobody|no one|no-one) should have been (?:fired|blamed|punished|sacked"
        r"|disciplined|shamed)\b|\bshould have (?:barely|hardly|scarcely)\b",
    ),
    Rule(
        name="should-have-been",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:should|ought(?: not| never)? to){_HAVE} (?:<adv>)(?:been|gotten|got) (?:<adv>)"
        rf"(?P<done><managed-done>|part of|more \w+|clear(?:er)?|faster|quicker|[a-z]{{3,14}}(?:ed|en|ght) (?:from "
        rf"the (?:start|beginning|outset|get-go)|[\w ]{{0,30}}first(?=[.!,]|$)|from day one|(?:years|months|weeks"
        rf"|long|ages) (?:ago|before)))\b(?P<object>.*)|(?:should|ought(?: not| never)? to){_HAVE} (?:<adv>)(?:"
        rf"(?:gone|come|passed|slipped|made it|got|gotten|been put|been run|been sent) (?:through|past|to|into|out "
        rf"to|live in|live to|live on) (?:a |the |our )?(?:[\w-]+ )?|passed (?:a |the |our )?(?:[\w-]+ )?)"
        rf"(?:reviews?|staging|qa|testing|tests|approval|process|change board|security|production|prod|master|main"
        rf"|customers|live)\b.*|(?:never should(?:'ve| have)|should(?:n't| not| never) have(?: ever)?|should have "
        rf"(?:never|not)) (?:had )?(?:reached|gone|made|landed|happened|passed|shipped|left|existed|seen|got\w*"
        rf"|come|occurred)\b.*|should(?:n't| not| never) have(?: been)?(?=\W*$|[.,;])|(?:should|ought(?: not| "
        rf"never)? to)(?:n't| not| never) have been (?P<done2><known-done>|silenced|muted)\b(?P<object2>.*))",
        triggers="should shouldn't should've shoulda ought",
        matches="The backup should have been tested.",
        spares="The packet should have been dropped.",
        reason=reasons.SHOULD,
        rewrite="wish-passive",
        unless=r"^\W*if (?:it|this) should have\b|\bshould not normally\b|\bif we were \w+ing something\b"
        r"|\bautomatically\b|\bwithin \d+ ?m?s\b|\b(?:locks?|leases?|connections?|sessions?|transactions?|packets?"
        r"|messages?|pods?|nodes?|tokens?|requests?) should(?:n't| not)? have been\b|\bhave been (?:affected"
        r"|impacted|able|possible|exposed|visible|routed|sent|received|included|returned|called|triggered|reached"
        r"|retried|counted|cached|processed|seen by)\b|\bresolved for (?:all|the|some|most)\b|\bhave been "
        r"published on\b|\bstatuses that should've\b|\bas of \d",
    ),
    Rule(
        name="there-should-have-been",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>there (?:should|ought to|could){_HAVE} (?:<adv>)been (?P<object>\w+\b.*))",
        triggers="there+been",
        matches="There should have been a second approval.",
        spares="There would have been a second page.",
        reason=reasons.SHOULD,
        rewrite="wish-there",
        unless=r"\bthere (?:could|should(?:n't)?) have been (?:any|an? |some )?(?:other|many|more|several|another"
        r"|problem|issue|race)|\bbeen (?:an? |more |some |any )?(?:\w+ )?(?:alerts?|alarms?|monitors?|monitoring"
        r"|metrics?|dashboards?|pages?|probes?)\b",
    ),
    Rule(
        name="should-x-have",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:should|shouldn't|couldn't|could|wouldn't) (?P<agent><who>) (?:not )?(?:<adv>)have "
        r"(?:<adv>)(?:<irregular-done>|[a-z-]{3,20}ed)\b.*)",
        triggers="should/shouldn't/couldn't/wouldn't/could+have",
        matches="Shouldn't the reviewer have noticed?",
        spares="Shouldn't the alarm have rung?",
        reason=reasons.SHOULD,
        rewrite="none",
        agents=KNOWN_OTHERS | {NOBODY},
        unless=r"\b(?:how|what|where|which \w+) (?:could|should)\b",
    ),
    Rule(
        name="should-know-better",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>(?:should|ought to|must) (?:really )?(?:know|have known|'ve known) better|had no "
        r"business \w+ing|knows? better than|knew better)\b",
        triggers="better/business+had/knew/know/knows/must/ought/should",
        matches="A senior engineer ought to know better.",
        spares="The new model has a better score.",
        reason=reasons.SHOULD,
        rewrite="none",
    ),
    Rule(
        name="could-have",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:(?:could|might)(?: at any (?:point|time|moment)| at least| just as well)?{_HAVE}"
        rf"|coulda) (?P<adverb><adv>)(?P<object>(?!been\b)(?:<irregular-done>|[a-z-]{{3,20}}ed|had)\b.*))",
        triggers="could couldn't could've coulda might",
        matches="You could have called the vendor.",
        spares="We could have up to ten replicas.",
        reason=reasons.SHOULD,
        rewrite="wish",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\banyone with\b|\bi (?:probably |also |just |easily )?could(?: probably| also| just)? have "
        r"(?:just |also |probably )?(?:used|made|shipped|written|sworn|left|gone|bought|built|chosen|kept|lived)\b"
        r"|\bcould(?:n't| not) have done (?:it|this|that|any of it|much) without\b|\bedge cases? (?:that )?you "
        r"might\b|\b(?:anything|everything|all) (?:that )?(?:i|we|he|she|they) (?:might|may|could)(?: have|'ve)\b"
        r"|\b(?:not (?:a lot|much|anything)|nothing|little) (?:[\w'-]+ ){1,5}(?:could|can) have\b|\byou (?:might"
        r"|may)(?: have|'ve) (?!told|asked|warned|said|let|mentioned)|\b(?:how|what|where|which|whether|if|that) "
        r"(?:\w+ ){0,3}(?:could|might)(?: have|'ve)\b|\b(?:might|may|could)(?: have|'ve) (?:lost|died|drowned"
        r"|killed|been hurt|injured)\b|\b(?:might|may)(?: have|'ve) (?:been|experienced|noticed|seen|received|had"
        r"|encountered|lost)\b|\banyone could have (?:made|done) (?:the same|this|that|it)\b|\bnever could have"
        r"|could(?:n't| not| never) (?:possibly )?have (?:known|foreseen|predicted|seen|\w+ without)|\bmight\b.*\?"
        r"|\bcould have sworn\b|\bmight(?: have|'ve) (?:chosen|picked|used|wanted|done (?:it|this|that)) [^.;]*\b"
        r"(?:for|because|to|as)\b|^\W*assume\b|\b(?:any|every) (?:\w+ )?(?:team member|engineer|developer|person"
        r"|one) could have\b|\bcould(?:n't| not) have (?:picked|asked for|wished for|hoped for|found|had) (?:an? "
        r")?better\b|\bi might(?: have|'ve) (?:even |also |just )?(?!caught|notic|seen|ask|check|prevent|avoid|said"
        r"|told)\w+",
    ),
    Rule(
        name="we-could-have",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:could|might){_HAVE} (?P<adverb>(?:<adv>))(?P<object>(?:done (?:more|better|this"
        rf"|that|it|a better)|been (?:more|faster|quicker|better|clearer)|<detect-done>|asked|tested|checked|told"
        rf"|communicated|escalated|reacted|responded|acted|handled|planned|warned|informed|notified|looked|reviewed"
        rf"|rolled back|reverted|saved|distributed|organi[sz]ed|decided|practi[sc]ed|prepared|improved|avoided"
        rf"|prevented|agreed|(?:set|put|made|given|used|taken|held|spent|started|begun|written) (?:[\w-]+ ){{0,3}}?"
        rf"(?:stricter|better|clearer|earlier|sooner|more))\b.*))",
        triggers="could could've might",
        matches="We could have caught this in review.",
        spares="How could we have caught this?",
        reason=reasons.SHOULD,
        rewrite="wish",
        subjects=frozenset({WE}),
        unless=r"\b(?:than|faster than) any of us\b|\b(?:things|what|anything|something) (?:we|you) could(?:'ve| "
        r"have) (?:done|handled)\b|\b(?:how|what|where|which|whether)\b.{0,40}\b(?:could|might) (?:we )?have\b"
        r"|\bbackup\b.*\brestored\b|\bnever could have\b|\blater than we did\b|\b(?:if|had) (?:we|i|it|there"
        r"|they)\b|\blessons we could\b",
    ),
    Rule(
        name="could-have-been-avoided",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:could|might|would|should){_HAVE} (?:<adv>)been (?:(?P<easy>easily|simply|entirely"
        rf"|completely|totally|trivially|quickly) )?(?P<done>avoided|prevented|caught|averted|detected|noticed"
        rf"|spotted|discovered|found|fixed|mitigated|stopped|identified|(?:(?!observed\b|seen\b"
        rf"|known\b)<managed-done>|done|called|sent|begun"
        rf"|resolved|reported|handled|distributed|explained"
        rf"|planned|organi[sz]ed|managed|prepared|coordinated|uploaded|assigned|executed|thought through|spread|divided"
        rf"|announced|estimated)(?: and \w+ed)? (?:much |far |a lot "
        rf"|considerably |way |a (?:little|bit) )?(?:earlier|sooner|better|faster|quicker|more (?:\w+ly|evenly"
        rf"|time)|ahead of time|in advance|beforehand|before))\b(?P<object>.*))",
        triggers="earlier/sooner/better/faster/quicker/more/ahead/advance/beforehand/before/avoided/prevented/"
        "caught/averted/detected/noticed/spotted/discovered/found/fixed/mitigated/stopped/identified+been",
        matches="This could have been avoided if we had read the release notes.",
        spares="Could it have been found by the scanner?",
        reason=reasons.IF,
        rewrite="wish-passive",
        unless=r"\b(?:how|what|whether) (?:\w+ ){0,4}(?:could|might|would)(?:(?: \w+)? have|'ve) been\b|\bnot "
        r"have been \w+ (?:without|if not|but for)\b|\bby (?:a"
        r"|an|the|our|better|adding|having)? ?(?:\w+ )?(?:tests?(?! or)|alerts?|canary|monitor\w*|scanner|check"
        r"|alarm|linter|pipeline|ci|automated)\b|\b(?:load|traffic|requests?|data|quer(?:y|ies)|jobs?|keys|pages?"
        r"|messages?|shards?|memory|work) could\b|\bby (?:unit|integration|regression) tests?\W*$|\bif (?:our|the"
        r"|this) (?:infrastructure|systems?|tool\w*|pipeline|software|platform|service|script|alert\w*|check\w*"
        r"|test\w*) (?:was|were|had)\b",
    ),
    Rule(
        name="would-have",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:would|'d){_HAVE} (?P<adverb>(?:<adv>))(?P<object>(?!been\b|preferred|liked|loved"
        rf"|expected|thought|wanted|guessed|assumed|hoped|to\b|had to)(?:double[- ]|ever |even |accidentally )?"
        rf"(?:<irregular-done>|[a-z-]{{3,20}}ed)\b.*))",
        triggers="would would've wouldn't i'd he'd she'd they'd you'd we'd",
        matches="A careful person would have run the plan first.",
        spares="The canary would have failed.",
        reason=reasons.IF,
        rewrite="wish",
        subjects=LIKELY_OTHERS | {ME},
        unless=r"\bwould have been screwed\b|\bas you would an?\b|\b(?:what|how|which|who) (?:\w+ ){0,5}would "
        r"have\b|\bwould (?:not|n't)? ?have (?:been able|taken|received|seen|experienced|lost|needed|noticed (?:no"
        r"|an)|failed)\b|\b(?:no one|nobody|we|i|never|who) would(?:n't| not| never)? have known\b|\bthe same\b"
        r"|\bunlikely\b|\bwould have (?:\w+ )?(?:gotten|received|seen an?|been able|cleared|had to|gone next"
        r"|appeared|gotten a)\b|\bthey (?:would|could) not have then\b|\byou wouldn't have predicted\b|\bwould "
        r"have (?:\w+ ){1,3}by now\b",
    ),
    Rule(
        name="we-would-have",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:would|'d){_HAVE} (?P<adverb>(?:<adv>))(?P<object>(?:<detect-done>|known|saved"
        rf"|reacted|responded)\b.*))",
        triggers="would/would've/wouldn't/we'd+anticipated/averted/avoided/caught/detected/discovered/flagged/"
        "foreseen/found/identified/known/noticed/observed/prevented/reacted/realised/realized/recognised/"
        "recognized/responded/saved/seen/spotted",
        matches="We would have noticed if anyone had looked.",
        spares="What would have shown it earlier?",
        reason=reasons.IF,
        rewrite="wish",
        subjects=frozenset({WE, NOBODY}),
        strict=True,
        unless=r"\bwith (?:the|a|an|better|new|more) (?:[\w-]+ ){0,2}(?:alerts?|monitoring|dashboards?|canary"
        r"|tests?|checks?|alarms?|metrics?)\b|\b(?:what|how|which)\b.{0,40}\bwould (?:\w+ )?have\b|\b(?:know|tell"
        r"|say|sure|clear) (?:if|whether)\b",
    ),
    Rule(
        name="better-care-would-have",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:proper|better|more|adequate|thorough|careful|good|real|decent|earlier|closer"
        rf"|appropriate|sufficient) (?:[\w-]+ ){{0,2}}?(?:reviews?|reviewing|testing|planning|communication|care"
        rf"|attention|training|preparation|reading|oversight|supervision|coordination|diligence|discipline|rollback"
        rf"|escalation|reaction|decision|handover)(?: (?:of|in|by|on|with|from|at|between) (?:[\w'-]+ "
        rf"){{0,5}}?[\w'-]+)? (?:would|could|might|should|probably would|likely would){_HAVE}\b.*)",
        triggers="would/could/might/should/would've/could've+adequate/appropriate/better/careful/closer/decent/"
        "earlier/good/more/proper/real/sufficient/thorough+attention/care/communication/coordination/decision/"
        "diligence/discipline/escalation/handover/oversight/planning/preparation/reaction/reading/review/reviewing/"
        "reviews/rollback/supervision/testing/training",
        matches="A proper review would have caught this.",
        spares="A second replica would have caught this.",
        reason=reasons.IF,
        rewrite="none",
    ),
    Rule(
        name="would-not-be-here",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:would(?:n't| not| never)|'d not|'d never) (?:be (?:here|in this|down|having)|have "
        rf"happened|happen|have been)\b[^.;]{{0,40}}? if (?P<agent>{_SOMEBODY}|<det>(?:[\w@'-]{{1,30}} "
        rf"){{0,2}}?[\w@'-]{{1,30}})(?:'d| had| would| just| only| actually)? (?:<irregular-done>|[a-z]{{3,16}}ed"
        rf"|were|did|read|didn't|did not|hadn't|weren't|cared|listened)\b.*)",
        triggers="wouldn't/would+if",
        matches="We would not be here if people followed the process.",
        spares="We would not be here if the retry worked.",
        reason=reasons.IF,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE, NOBODY},
    ),
    Rule(
        name="if-only",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>if only (?:{_SOMEBODY}(?:'d)?\b|<det>[\w'-]{{1,30}} (?:had|hadn't|could|would|were"
        rf"|was)\b).*)",
        triggers="only+if",
        matches="If only someone had looked at the graph.",
        spares="It pages if only one replica is left.",
        reason=reasons.IF,
        rewrite="none",
        unless=r"\bif only (?:<det>)?\w+ (?:was|were) (?:affected|running|available|left)\b",
    ),
    Rule(
        name="had-we",
        category=COUNTERFACTUAL,
        pattern=rf"(?:^\W*|[,;:(] ?|\b(?:and|but|because|so|that) |\b(?:would|could)(?: not|n't)? (?:have |be )"
        rf"(?:[\w-]+ ){{1,8}}?)(?P<verb>had (?P<agent>{_SOMEBODY}|<det>"
        rf"(?:[\w@'-]{{1,30}} ){{0,2}}?[\w@'-]{{1,30}}) (?:not |only |just |never "
        rf")?(?:<adv>)(?:(?:re-?)?<irregular-done>"
        rf"|[a-z-]{{3,20}}ed|have)\b(?:(?! to\b)|(?<=tried)|(?<=attempted)|(?<=wanted)).*)",
        triggers="had",
        matches="Had the team read the notes, the flag would be known.",
        spares="Had to restart the broker.",
        reason=reasons.IF,
        rewrite="none",
        agents=POSSIBLE_OTHERS | {ME, WE, NOBODY},
        unless=r"\bhad a (?:lot|few|couple)\b|\bhad (?:them|it|this|that|these|those) (?:<irregular-done>"
        r"|[a-z]{3,14}ed)\b|\?|\bhad (?:they|we|he|she|you|i) done so\b",
    ),
    Rule(
        name="fine-if-they-did-not",
        category=COUNTERFACTUAL,
        pattern=r"\bwould(?: all)?(?:'ve| have) (?:all )?been (?:all )?(?:fine|ok|okay|good|better|avoided|avoidable"
        r"|prevented),? (?P<verb>(?:if|had) (?P<agent><who>) (?:didn't|did not|hadn't|had not|had|not) "
        r"(?:<adv>)[a-z]+\b.*)",
        triggers="would+been+if/had",
        matches="It would have been fine if the mate hadn't moved the lamp.",
        spares="It would have been fine if the pump hadn't leaked.",
        reason=reasons.IF,
        rewrite="wish-if",
        agents=KNOWN_OTHERS | {MAYBE, ME, WE},
    ),
    Rule(
        name="if-somebody-had",
        category=COUNTERFACTUAL,
        pattern=r"\bif (?P<verb>(?P<agent><who>)(?: who (?:[\w'-]+ ){1,8}?[\w'-]+| in charge| on (?:call|duty"
        r"|shift))?(?: had| hadn't|'d|'d've| would have| would've) (?:not |only |just |actually |never )?(?:<adv>)"
        r"(?!better)(?:<irregular-done>|[a-z-]{3,20}ed)\b.*)",
        triggers="if",
        matches="If Olga had read the ticket, this was over by noon.",
        spares="If the cache had expired, this was over by noon.",
        reason=reasons.IF,
        rewrite="wish-if",
        agents=POSSIBLE_OTHERS | {ME, WE, NOBODY},
        unless=RESCUED
        + r"|\bhad un\w+ed \w+|\bif (?:we|they|he|she|you|i) (?:hadn't|had not) (?:used|had|caught|noticed)\b"
        r"|\bif (?:we|they|he|she|you|i) (?:hadn't|had not) done\b|\b(?:someone|somebody|anyone|anybody|another) "
        r"else would\b|\bif (?:a|an|any) (?:different|other)\b|\bif another\b|\bwouldn't have made (?:\w+ "
        r")?difference\b|\b(?:check|ask|asked|see|confirm|wonder|unclear|know|sure|asking|checked|determine|clear) "
        r"(?:\w+ )?if\b|\b(?:what|as) if\b|\bif (?:you|anyone|someone) (?:'d|would have) (?:liked?|prefer)|\bif "
        r"(?:you|they|anyone|someone)(?: had|'d) (?:already|previously)\b",
    ),
    Rule(
        name="if-it-had-been-done",
        category=COUNTERFACTUAL,
        pattern=r"\bif (?P<verb>(?:[\w'-]{1,30} ){1,6}?had(?:n't| not)? (?:<adv>)been (?:<adv>)"
        r"(?:<managed-done>)\b.*\b(?:would|could|might)\b.*)",
        triggers="if+been+could/might/would",
        matches="If the runbook had been reviewed, the failover would be fast.",
        spares="If the disk had been full, the pod would restart.",
        reason=reasons.IF,
        rewrite="none",
    ),
    Rule(
        name="wish-we-had",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>wish(?:ed)? (?:that )?(?P<agent>{_SOMEBODY}|<det>(?:[\w@'-]{{1,30}} "
        rf"){{0,2}}?[\w@'-]{{1,30}})(?: had| hadn't|'d| would have) (?:not |only )?(?:<adv>)(?:<irregular-done>"
        rf"|[a-z-]{{3,20}}ed)\b.*)",
        triggers="wish wished",
        matches="I wish they had told us on Friday.",
        spares="I wish the docs had a search box.",
        reason=reasons.IF,
        rewrite="none",
        agents=LIKELY_OTHERS | {ME, WE},
    ),
    Rule(
        name="better-if",
        category=COUNTERFACTUAL,
        pattern=rf"\b(?P<verb>(?:would|might|'d)(?: have|'ve) been (?:much |far |a lot |so much )?(?:better|nice"
        rf"|nicer|good|great|smarter|wiser|safer|helpful|wise|easier) (?:(?:if|had|for) (?:{_SOMEBODY}|the \w+ "
        rf"(?:team|engineer))\b|to (?:not |just |at least |first )?(?:have )?(?:<known>|<known-done>)\b).*)",
        triggers="better/nice/nicer/good/great/smarter/wiser/safer/helpful/wise/easier+been",
        matches="It would have been nice if somebody had told support.",
        spares="A slower rollout would have been nice.",
        reason=reasons.IF,
        rewrite="none",
    ),
)
