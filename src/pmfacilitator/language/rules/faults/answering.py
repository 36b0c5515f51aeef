"""Who is pilloried, has to answer for it, or does it again."""

from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import FAULT, Rule, ways

ANSWERING = (
    *ways(
        Rule(
            name="to-answer-for",
            category=FAULT,
            pattern=r"\b(?P<verb>(?:<way>)\b.*)",
            spares="The harbour museum has much to offer.",
            reason=reasons.OWNERS,
            rewrite="none",
            unless=r"\bis (?:\w+ )?the responsibility of\b.*\bto (?:ensure|update|maintain|review|provide|make"
            r"|check)\b|\b(?:is|are) the responsibility of (?:the on-call|those|each|every|all|whoever|the (?:\w+ "
            r"){0,3}(?:person|reviewer|author|owner|lead|manager|commander)) ?(?:\w+ ){0,4}to\b|\bit is the "
            r"responsibility of\b|(?:\bnot\b|n't\b).{0,25}\b(?:put|place|lay|assign|pin) (?:the |any )?blame\b|\b"
            r"(?:not|n't|never|no|without|avoid\w*|stop|instead of|rather than|isn't|nobody|no one|than) (?:[\w']+ "
            r"){0,4}(?:blame|fingers?|culprit|fault|responsibility)\b(?! but)|\b(?:culprit|fault) (?:is|was) "
            r"(?:the |an? |in )?(?:\w+ )?(?:bug|config\w*|memory|disk|query|cache|network|kernel|library|driver"
            r"|update|dependency|race|database|server|index|script|package|version|module|plugin|the)\b|\bif there "
            r"is\b|\bskill issue\b|\bthe responsibility of (?:any\w+|the individual)\b",
        ),
        (
            "The harbour masters have much to answer for.",
            "answer/explain/face/faces/hands/her+had/has/have",
            r"ha(?:s|ve|d) (?:a lot|lots|much|plenty|some explaining|a great deal|blood|egg)(?: \w+){0,2}? (?:to "
            r"answer for|to explain|on (?:his|her|their|your|my|our) (?:hands|face|faces))",
        ),
        ("They have nobody to blame but the board.", "blame+nobody/one", r"no(?:body| one) to blame but"),
        (
            "The second mistake was the divers not staying with the boat.",
            "error/mistake+big/biggest/fatal/first/only/second/worst+was",
            r"(?:first|second|biggest|big|only|worst|fatal) (?:mistake|error) was\b(?! [a-z]+s? (?:for|in) the)",
        ),
        ("The real mistake was waiting.", "mistake+real", r"real mistake was\b"),
        (
            "How naive we were.",
            "arrogant/blind/careless/dumb/foolish/ignorant/naive/silly/stupid/wrong+how",
            r"how (?:naive|stupid|foolish|careless|wrong|dumb|blind|ignorant|arrogant|silly) (?:we|i|they|you|he"
            r"|she) (?:were|was|am|are|had)",
        ),
        (
            "They have only themselves to blame.",
            "blame+had/has/have/only",
            r"(?:only|have|has|had) (?:only |got |nobody but )?(?:themselves|himself|herself|yourself|yourselves"
            r"|ourselves|myself) to blame",
        ),
        (
            "They deserve what they got.",
            "deserve deserves",
            r"deserves? (?:what (?:they|you|he|she) (?:get|got)|to (?:fail|be fired|lose|suffer)|everything (?:they"
            r"|you|he|she))",
        ),
        (
            "It is entirely the responsibility of the vendor.",
            "responsibility",
            r"(?:is|was|were|are) (?:entirely |solely |all |wholly |clearly |ultimately |largely )?the (?:sole "
            r"|full |ultimate |entire )?responsibility of",
        ),
        (
            "The fault lies with our provider.",
            "blame/culprit/fault/responsibility+falls/here/is/it/lay/lies/on/rests/squarely/who/with+the+at/here/"
            "is/lies/on/rests/squarely/who/with",
            r"the (?:real |true |ultimate |main )?(?:culprit|blame|fault|responsibility) (?:is (?:with|on)|was "
            r"(?:with|on)|for (?:this|that|it) (?:is|lies|rests)|who|(?:lies|lay|rests|falls) (?:with|on|at"
            r"|squarely)|here)",
        ),
        (
            "The vendor is the guilty party.",
            "guilty/party/responsible+are/is/was/were+party/person",
            r"(?:is|was|are|were) the (?:ultimate |main |real |sole )?(?:responsible (?:party|person)|guilty party)",
        ),
        (
            "Most of the blame belongs to the vendor.",
            "blame+be/belongs/goes/has/must/ought/should/to",
            r"(?:the |some of the |much of the |part of the |any |all the |share of the |most of the )?blame (?:has"
            r"|must|should|goes|belongs|has to|can be|ought) .*",
        ),
        (
            "They all want to escape the blame.",
            "escape",
            r"escape (?:the |all |his |her |their )?(?:blame|responsibility)",
        ),
        ("you had one job", "job+one", r"had (?:just )?one job"),
        (
            "Jim is not a good engineer",
            "careful/competent/decent/good/great/real/reliable+admin/coder/developer/engineer/leader/manager/"
            "operator/pilot/player/programmer",
            r"(?:not|isn't|wasn't|hardly) (?:a |an )?(?:very |particularly |really )?(?:good|great|competent"
            r"|reliable|careful|decent|real) (?:team player|engineer|developer|admin|operator|manager|leader"
            r"|programmer|pilot|coder)",
        ),
        (
            "It was a mess of their own making.",
            "own+doing/making",
            r"of (?:your|his|her|their|my|our) own (?:making|doing)",
        ),
        ("Have they never heard of tests?", "heard", r"never (?:even )?heard of"),
        (
            "Lay this at their feet.",
            "door doors feet",
            r"(?:lay|lays|put|puts|place|places|laid|placed) (?:this|it|the blame|that) (?:squarely |firmly |right "
            r")?at (?:the|their|his|her|your) (?:doors?|feet)",
        ),
        ("The owner faces charges.", "face faces", r"faces? (?:the )?(?:consequences|music|charges)"),
        ("brown paper bag fix", "brown", r"brown paper bag"),
        (
            "The platform team owns this failure",
            "own/owns+bug/failure/fiasco/incident/mess/mistake/outage",
            r"owns? (?:this|that|the) (?:failure|outage|mess|mistake|incident|bug|fiasco)",
        ),
        (
            "It's a training issue",
            "attitude/competence/discipline/layer/people/personnel/skill/skills/training/ppl+issue/problem",
            r"(?:a |an )?(?:training|people|discipline|attitude|competence|personnel|skills?|layer 8) (?:issue"
            r"|problem)(?=[.!,]|$)",
        ),
        (
            "They act like children.",
            "act/acted/acting/acts/behave/behaved/behaves/behaving+like",
            r"(?:act|acts|acting|acted|behave|behaves|behaving|behaved) like (?:a |an |the )?(?:child\w*|kids?|you"
            r"|they|he|she|idiots?|fools?|spoiled|toddlers?|jerks?|god|amateurs?|it's|this|one|teenagers?|cowboys?)",
        ),
        ("There is egg on our faces.", "egg", r"egg on (?:my|our|his|her|their|your) faces?"),
        (
            "They were caught napping.",
            "asleep handed napping pants sleeping",
            r"caught (?:with (?:my|our|his|her|their) pants down|napping|asleep|sleeping|red-handed)",
        ),
        ("They dig their own grave.", "grave", r"dig(?:s|ging)? (?:your|his|her|their|our|my) own grave"),
        ("The report pins the blame on Ann.", "blame+pin/pins", r"pins? (?:the )?blame on"),
        ("The report pinned the blame on Ann.", "pinned", r"pinned (?:the )?blame on"),
        ("The vendor shifted the blame.", "blame+shift/shifted/shifting/shifts", r"shift(?:s|ed|ing)? (?:the )?blame"),
        ("both teams pointed fingers at each other", "finger fingers", r"point(?:s|ed)? (?:the )?fingers? at"),
        ("The board put the blame on him.", "blame+put/puts/putting", r"put(?:s|ting)? (?:the )?blame (?:\w+ )?on"),
        ("There are always bad apples.", "apple apples", r"bad apples?"),
        (
            "As captain he has to accept full responsibility.",
            "has/have/must/should/needs/need/ought/had+responsibility/blame",
            r"(?:ha(?:s|ve|d) to|must|should|needs? to|ought to) (?:also |just |simply )?(?:accept|bear|shoulder"
            r"|take) (?:the |full |complete |total |some |all |sole |most of the |part of the )+(?:responsibility"
            r"|blame)\b.*",
        ),
        (
            "The one engineer whose fault it was has left.",
            "whose/who+fault/blamed/doing/mistake/blame",
            r"whose (?:fault|doing|mistake) (?:it|this|that|all this) (?:was|is)\b.*|the (?:person|one|man|woman"
            r"|people|guy) who (?:should|must|has to|ought to|deserves to) (?:be blamed|take the blame|bear the "
            r"blame)\b.*",
        ),
    ),
)
