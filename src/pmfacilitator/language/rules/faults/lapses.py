"""Rules that hold for any verb, adjective or noun that is on a list of what people are blamed for."""

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
    THING,
    UNLISTED,
    WE,
    WEAK,
    WHO,
    YOU,
)
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import NOT_YET
from pmfacilitator.language.rules.rule import FAULT, Rule

LAPSES = (
    Rule(
        name="lapse",
        category=FAULT,
        pattern=r"\b(?P<verb><lapse-past>|f ?\*?cked up|f-?ed up|f'ed up)\b(?P<object>.*)|(?:have|has|had|having"
        r"|'ve|'d|been) (?:<adv>)(?P<done><lapse-done>)\b",
        triggers="<lapse-past> <lapse-done> cked ed f'ed",
        matches="The climber skimped on the second anchor.",
        spares="The climber was let down slowly on a second rope.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | UNLISTED | {ME, WE, NONE},
        unless=r"\b(?:kernel|process|goroutine|thread|server|node|replay|service|app|daemon|pod|validator|client"
        r"|program|code)s? (?:[\w,]+ ){0,7}panicked\b|\bpanicked (?:with|at|because of) (?:no|a|an|index|nil)\b"
        r"|\bmangled (?:sentence|text|line|output)s?\b|\bfabricated data\b|\bthat snuck in\b|\bpre-mangled\b"
        r"|\bmangled (?:packet|header|name|symbol)s?\b|\b(?:fewer|less|more|no|many|any|some) (?:wasted|spoiled"
        r"|ruined)\b|"
        + NOT_YET
        + r"|\bwasted no time\b|\b(?:attacker|hacker|exploiter|malware|adversary)\w*\b|\b(?:which|that|log"
        r"|kubernetes|code|server) (?:\w+ )?(?:violated|threw out)\b|\bthrew out (?:the|a|an) (?:\w+ )?(?:error"
        r"|exception|warning)|\b(?:avoids?|strips?|inserts?|wasted ram|of|with|from|garbled) (?:<lapse-past>)\b"
        + r"|\b(?:for|of) (?:the |your |any )?time wasted\b",
    ),
    Rule(
        name="idiom-of-blame",
        category=FAULT,
        pattern=r"\b(?P<verb><idiom>|<idiom-past>|<idiom-ing>|<idiom-now>|(?:throw|throws|threw|throwing) [\w' "
        r"]{1,40}? under the bus|(?:let|lets|letting) (?:us|me|you|everyone|everybody|the team|them|him|her|people"
        r"|our \w+|its \w+|their \w+) (?:all )?down)\b(?P<object>.*)",
        triggers="<idiom> <idiom-past> <idiom-ing> <idiom-now> bus down",
        matches="There was a lot of passing the buck that night.",
        spares="There was much passing traffic on the bridge.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=frozenset({ME, WE, YOU, THEY, PERSON, TEAM, MAYBE, WEAK, NOBODY, NONE, WHO, THING}) | UNLISTED,
        unless=r"\b(?:sorry|apologi\w+) for letting (?:you|everyone|everybody|our \w+|the \w+) down\b|"
        + NOT_YET
        + r"|\b(?:not|\w+n't|never|without|no|stop|avoid\w*|instead of|rather than|refuse\w*|tempt\w*|easy to"
        r"|isn't about|tend\w* to) (?:\w+ ){0,4}(?:<idiom>|<idiom-ing>|let)\b",
    ),
    Rule(
        name="lapse-of-others",
        category=FAULT,
        pattern=r"\b(?P<verb><lapse-of-others>)\b(?P<object>.*)",
        triggers="<lapse-of-others>",
        matches="The skipper refused to turn back.",
        spares="The server refused to turn back.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\bon-call overrides\b|\byou guessed (?:it|right)\b|\b(?:everybody|everyone|people|they all|the "
        r"press|the media) (?:\w+ )?blames?\b|\bfound (?:themselves|himself|herself) locked out\b|"
        + NOT_YET
        + r"|\b(?:users?|customers?|clients?|everyone|we)\b|^\W*\d{1,2}:\d\d|\bability to\b|\bforces the "
        r"(?:execution|update|restart|sync|reload|failover|run)\b"
        + r"|\bnever (?:yelled|shouted|scolded|judged|blamed|punished)\b",
    ),
    Rule(
        name="keeps-lapsing",
        category=FAULT,
        pattern=r"\b(?:(?:you|they|people|folks|managers|developers|engineers|devs|teams|companies|guys)(?: guys| "
        r"all)? (?:<adv>|(?:do|did|will|would|can|could) )|(?:did|do|does|will|would|always|constantly|to) )"
        r"(?P<verb><lapse>)\b(?P<object>.*)|\b(?P<verb2><lapse-now>)\b",
        triggers="<lapse> <lapse-now>",
        matches="They always cut corners in the last sprint.",
        spares="They always cut the rope in the last pitch.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=POSSIBLE_OTHERS,
        unless=r"^\W*it \w+s\b|\b(?:job|test|ci) flakes\b|\bwalk away (?:from this|with)\b|\b(?:someone|people"
        r"|anyone|anybody|somebody|those) who\b|\b(?:can|could|may|might) (?:\w+ )?waste\b|"
        + NOT_YET
        + r"|\b(?:to|not|\w+n't|never) (?:<lapse>)\b|\bbefore you panic\b|\b(?:everyone|everybody|we all|anyone"
        r"|all of us) (?:\w+ )?<lapse-now>\b",
    ),
    Rule(
        name="lapsing",
        category=FAULT,
        pattern=r"\b(?:am|is|are|was|were|been|'s|'re|'m|keeps?|kept|started|starts?|caught|ended up|ends? up) "
        r"(?:<adv>)(?P<verb><lapse-ing>|ruining|destroying|killing (?:this|our|the|us|my)|hurting (?:us|the|our"
        r"|your)|damaging|causing (?:us|me|more|a lot|so much|the)|making (?:it|this|things|everything|our) (?:\w+ "
        r")?(?:worse|harder|difficult)|breaking (?:our|the|my|everything|things|it|production))\b(?P<object>.*)",
        triggers="<lapse-ing> ruining destroying killing hurting damaging causing making breaking",
        matches="Kim was cutting corners all week.",
        spares="The tailor was cutting cloth all week.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=POSSIBLE_OTHERS | {ME, WE},
        unless=r"\bi'm exaggerating\b|\bwe(?:'re| are) making (?:our|the) (?:\w+ )?(?:code|life|lives|work|job) "
        r"(?:harder|difficult)\b|" + NOT_YET + r"|\bfreaking out\b",
    ),
    Rule(
        name="was-wrong",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:was|were) (?:<adv>)(?:wrong|mistaken)\b)",
        triggers="wrong/mistaken+was/were",
        matches="The captain was badly mistaken.",
        spares="The gauge was badly mistaken.",
        reason=reasons.LABEL,
        rewrite="none",
        subjects=frozenset({ME, WE, THEY, PERSON, TEAM}),
        unless=r"\b(?:maybe|perhaps|if|when|even|unless|whether|might|may|could|not|\w+n't|never|prove\w*|nothing"
        r"|something|what) \b.*\b(?:wrong|mistaken)\b",
    ),
    Rule(
        name="failing-of",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your|my|our) (?:[\w-]{1,20} ){0,2}?"
        r"(?:<failing>)|(?:<failing>|(?:errors?|failures?)(?= (?:of|by|on)\b)|bad (?:move|call|idea|decision)) "
        r"(?:of|by|from|in|on|among|(?:of|in) [a-z-]{3,20} on) (?:the part of )?(?P<agent2><who>(?= part\b)"
        r"|<who>)))(?=[.,;:!?)]|$| (?:in|to|of|on|at|is|was|were|are|had|has|that|which|led|caused|and|who|here"
        r"|when|during|cost|made|part|by|for|with)\b)",
        triggers="<failing> error errors failure failures bad",
        matches="The crash came down to the pilot's overconfidence.",
        spares="The crash came down to the pilot's rope.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=KNOWN_OTHERS | {ME},
        unless=r"\brewards (?:their|his|her)\b|\b(?:not|\w+n't|never|nobody's|no one's) (?:\w+ ){0,3}"
        r"(?:<failing>)\b|\blearn\w* from\b|\bown mistakes\b|\bneither of\b|\b(?:fear|report\w*|admit\w*|hide"
        r"|hiding|own|discuss\w*|share|sharing) (?:of )?(?:their|your|his|her|our|my) (?:\w+ )?mistakes\b|\bnot "
        r"(?:a|the|an|just a|any) (?:\w+ )?(?:failure|failing|fault|mistake|error)s? of\b|\bhow (?:your|their"
        r"|our)\b|\b(?:faults?|errors?|failures?|mistakes?) (?:in|of) your (?:environment|system|code|app\w*"
        r"|network|cluster|design|data)\b|\berrors? of humans\b|\bas opposed to\b|\btypos? (?:in|on)\b|\b(?:errors?"
        r"|failures?|mistakes?) (?:on|in) (?:my|the) (?!part\b)",
    ),
    Rule(
        name="criticised-for",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:criticised|criticized|blamed|scolded|accused|reprimanded|faulted|chided|lambasted"
        r"|slammed|castigated|berated|yelled at|fined|censured|condemned|rebuked|fired|sacked|sued|blames?|accuses?"
        r"|faults|slams?|attacked)(?: (?P<agent>(?!for\b|of\b|by\b)<who>)| by [\w ]{1,40}?|) (?:for|of|over) "
        r"(?:<adv>)(?:not |never |having |<lapse-ing>|failing|being|failures?|poor|[a-z]+ing|a lack|lack|his|her"
        r"|their|its|\w+ its)\b.*)",
        triggers="criticised/criticized/blamed/scolded/accused/reprimanded/faulted/chided/lambasted/slammed/"
        "castigated/berated/yelled/fined/censured/condemned/rebuked/fired/sacked/sued/blame/blames/accuse/accuses/"
        "faults/slams/slam/attacked+for/of/over",
        matches="The inquiry criticised the owners for not testing the pumps.",
        spares="The alert fired for a failing disk.",
        reason=reasons.OWNERS,
        rewrite="none",
        unless=r"^\W*faults are\b|\b(?:alerts?|alarms?|events?|triggers?|hooks?|monitors?|pages?|rules?"
        r"|jobs?)\b.*\bfired\b|\b(?:not|\w+n't|never|nobody|no one) (?:be |get |been |is |was )?(?:blam|accus"
        r"|criticis|criticiz|fire|sack|fault)",
    ),
    Rule(
        name="bad-work-of",
        category=FAULT,
        pattern=r"\b(?P<verb>(?P<agent>[\w@.-]{1,30}(?:'s|s')|his|her|their|your) (?:[\w-]{1,20} )?(?:work|code"
        r"|planning|judge?ment|decisions?|choices?|communication|handling|response|management|leadership|testing"
        r"|reviews?|reasoning|approach|attitude|behaviou?r|conduct|performance|commits?|prs?|documentation|answers?"
        r"|excuses?|logic|priorities|process|qa|security|support) (?:is|was|were|are|has been|have been|seems?"
        r"|looks?) (?:<adv>|(?:a|an|just|not|of) ){0,3}(?:bad|poor|terrible|horrible|awful|atrocious|unacceptable"
        r"|sloppy|shoddy|weak|lacking|inadequate|insufficient|pathetic|abysmal|appalling|questionable|disappointing"
        r"|dreadful|lousy|crap|crappy|garbage|trash|rubbish|ridiculous|laughable|a joke|a mess|wrong|flawed"
        r"|inexcusable|disgraceful|incompetent|unprofessional|nonsense|bullshit|toxic|non-?existent|subpar"
        r"|substandard|good enough|acceptable|up to)\b)",
        triggers="'s+work/code/planning/judgement/judgment/decision/decisions/choice/choices/communication/"
        "handling/response/management/leadership/testing/review/reviews/reasoning/approach/attitude/behavior/"
        "behaviour/conduct/performance/commit/commits/pr/prs/documentation/answer/answers/excuse/excuses/logic/"
        "priorities/process/qa/security/support+are/has/have/is/look/looks/seem/seems/was/were",
        matches="Her work is often very bad.",
        spares="The node's performance is often very bad.",
        reason=reasons.LABEL,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=r"\b(?:not|\w+n't|never) (?:\w+ )?(?:bad|poor|terrible|wrong|flawed|unacceptable)\b|\b(?:if"
        r"|whether) (?:your|their|his|her)\b",
    ),
    Rule(
        name="knew-about-it",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:knew|(?:have|has|had) known|(?:was|were|has been|have been|had been) (?:well "
        r"|fully )?aware) (?:about (?:this|it|that|the)|of (?:this|it|the)|this|that|for|since|full well|perfectly "
        r"well|very well|all along)\b.*(?:\b(?:for|since|months|years|weeks|decades?|and (?:did|still|yet|let|said"
        r"|kept)|but|yet|full well|perfectly well|all along)\b.*))",
        triggers="knew/known/aware+all/and/but/decade/decades/for/full/months/perfectly/since/weeks/years/yet",
        matches="They knew about this for months.",
        spares="The client knew about this for months.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\?|\b(?:if|nobody|no one|not|\w+n't)\b",
    ),
    Rule(
        name="tries-to-ruin",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:trying|tried|tries|going|want|wants|wanted|determined|managed|manage|manages|love"
        r"|loves|like|likes) to (?:<adv>)(?:ruin|destroy|kill|sabotage|hide|cover up|blame|deflect|downplay|silence"
        r"|bully|screw|mislead|wreck|cripple|undermine|force us|shift)\b(?P<object>.*))",
        triggers="ruin/destroy/kill/sabotage/hide/cover/blame/deflect/downplay/silence/bully/screw/mislead/wreck/"
        "cripple/undermine/force/shift+determined/going/like/likes/love/loves/manage/managed/manages/tried/tries/"
        "trying/want/wanted/wants",
        matches="You are trying to ruin the festival.",
        spares="The reaper is trying to kill the pod.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=NOT_YET
        + r"|\b(?:process|pod|job|quer|container|session|connection|instance|thread|attacker|hacker)\w*\b",
    ),
    Rule(
        name="people-ignore",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:ignore|ignores|refuse|refuses|dismiss|dismisses|hide|hides|reject|rejects) (?:every"
        r"|all|our|us|my|any|everything|everyone|to)\b.*)",
        triggers="ignore ignores refuse refuses dismiss dismisses hide hides reject rejects",
        matches="The maintainers ignore every bug report.",
        spares="The filters ignore every bug report.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=KNOWN_OTHERS,
        unless=r"\b(?:can|may|should|must|will|could|to) (?:[\w(,'-]+ ){0,8}?(?:refuse|reject|ignore|dismiss|hide)\b|"
        + NOT_YET
        + r"|\b(?:can|could|may|to|should|must|not|\w+n't) (?:ignore|dismiss|hide|reject|refuse)\b",
    ),
    Rule(
        name="but-did-not",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:didn't|did not|hadn't|had not|never did|wouldn't|hasn't)(?=[.!;]|,|$))",
        triggers="didn't/did/hadn't/had/wouldn't/hasn't+did/didn't/hadn't/hasn't/not/wouldn't",
        matches="The students changed the tank, but Steve didn't.",
        spares="The probes changed the state, but the node didn't.",
        reason=reasons.LAPSE,
        rewrite="none",
        subjects=frozenset({YOU, PERSON, TEAM}),
        unless=r"\?|\bif\b|\b(?:users?|customers?|everyone|anyone|whether)\b",
    ),
    Rule(
        name="not-doing-it",
        category=FAULT,
        pattern=r"\b(?P<agent><who>) (?P<verb>(?:not|never) (?:<adv>)(?P<object>(?!having|being able|knowing"
        r"|getting|seeing|feeling|needing|using|working)[a-z]{2,14}ing\b.*))",
        triggers="not never",
        matches="The second mistake was the divers not staying with the boat.",
        spares="The second problem was the probe not staying with the boat.",
        reason=reasons.LAPSE,
        rewrite="none",
        agents=KNOWN_OTHERS,
        unless=r"\b(?:users?|customers?|clients?|patients?|anyone|anybody|everyone|nobody|no one|people)\b|\b(?:is"
        r"|are|was|were|am|'re|'s|'m) (?:not|never) \w+ing\b|\bby not\b|\b(?:if|whether|when) \w+ not\b|\b"
        r"(?:noticed|saw|found|observed|seeing|experiencing|showed|reported|leaders?|brokers?|nodes?"
        r"|system)\b.*\bnot [a-z]+ing\b",
    ),
    Rule(
        name="it-was-them",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:it was|that was|it's|it is) (?:all |just |only |always )?(?P<agent>me|<who>))"
        r"(?=\W*$|, (?:he|she|they|i|who)\b)",
        triggers="it's was+it/that is+it",
        matches="In the end it was me.",
        spares="In the end it was DNS.",
        reason=reasons.OWNERS,
        rewrite="none",
        agents=frozenset({ME, YOU, PERSON}),
        unless=r"\b(?:my|his|her|our|your) \w+\W*$|\b(?:something|what|all|everything|anything) \w+\b|\?|\b(?:who"
        r"|if|whether|maybe|not|\w+n't|hello|hi)\b|\b(?:everyone|everybody|anyone|anybody|nobody|no one)\W*$",
    ),
    Rule(
        name="had-the-idea",
        category=FAULT,
        pattern=r"\b(?P<verb>(?:had|have) the (?:[\w_-]+ )?(?:great |bright |brilliant |genius |wonderful |stupid "
        r"|bad |terrible )?idea (?:to|of|that)\b.*|only to (?:reali[sz]e|find out|find|discover|learn) (?:that )?"
        r"(?:he|she|they|i|we) (?:had|was|were|'d)\b.*)",
        triggers="idea/only+bright/brilliant/discover/find/genius/great/idea/learn/realise/realize/she/stupid/"
        "terrible/wonderful+had/have/only",
        matches="Somebody had the great idea to paint over the labels.",
        spares="We had the dump to put the key first.",
        reason=reasons.OWNERS,
        rewrite="none",
        subjects=frozenset({ME, YOU, THEY, PERSON, MAYBE, ELIDED, NONE}),
        unless=r"\b(?:ben|we) had the idea\b|\bfinally had the idea\b",
    ),
)
