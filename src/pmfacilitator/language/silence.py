"""Sentences that speak about blame, teach, or quote: no rule looks at them."""

import re
from functools import cache
from itertools import pairwise

# Each alternative begins with a word boundary: the engine then tries them at the beginnings of words alone, which
# is three times as fast.
_TALK_ABOUT_BLAME = r"""
      \bblameless(?:ly|ness)?\b | \bno[ -]blame\b | \bblame[ -]free\b | \bfinger[ -]?pointing\b
    | \bblame[ -](?:game|culture|oriented|storm\w*|shifting)\b | \bculture\ of\ (?:blame|fear)\b | \bscapegoat
    | \b(?:not|never|without|don't|do\ not|doesn't|avoid\w*|stop|instead\ of|rather\ than|no\ need\ to|isn't
        |can't\ really|cannot|can't|no\ one\ is|nobody\ is|
        isn't\ about|not\ about|refrain\ from|resist|tempting\ to|easy\ to
            |easier\ to)\ (?:[\w'-]+\ ){0,4}?(?:to\ )?(?:blam(?:e|ed|ing)|point(?:ing)?\ (?:the\ |a\ )?fingers?
            |assign(?:ing)?\ (?:blame|fault))\b
    | \b(?:not|isn't|wasn't|don't|doesn't|no\ way|never|nobody|no\ one|no-one|none)
        \ (?:[\w',-]+\ ){0,5}?(?:faults?|to\ blame(?!\ but)
        |at\ fault)\b(?!\ toler)
    | \b(?:nobody|no\ one|no-one|noone)'s\ (?:fault|mistake)\b
    | \b(?:find(?:ing)?|assign(?:ing)?|place|placing|seek(?:ing)?|apportion(?:ing)?|look(?:ing)?\ for|attribut(?:e
        |ing))\ (?:[\w-]+\ )?(?:blame|fault|a\ culprit|a\ scapegoat|someone\ to\ blame)\b
    | \b(?:mistakes?|errors?|accidents?)\ (?:do\ |will\ |can\ |always\ )?happens?\b
    | \b(?:everyone|everybody|anyone|anybody|we\ all|all\ of\ us|people|humans)
        \ (?:can\ |could\ |will\ |would\ |might\ |do\ |may\ |always\ |inevitably\ )?(?:make|makes|made|have\ made)
        \ (?:\w+\ )?(?:mistakes?|errors?
        |the\ same)\b
    | \b(?:could|can|would|might)\ (?:have\ )?happen(?:ed)?\ to\ any(?:one|body)\b
    | \b(?:not|n't)\ (?:[\w'-]+\ ){0,2}(?:who|the\ who)\ (?:did|broke|caused|made|was|to)\b
    | \bnot\ (?:[\w'-]+\ ){0,2}to\ (?:find\ out|determine|establish|identify|learn)\ who\b
    | \btell\ (?:me|us)\ about\ a\ time\b
    | \bhindsight\ bias\b | \bcounterfactual | \bhuman\ error"?,?\ (?:is|as)\ (?:a|an|the|not|never)\b
    | \bsecond\ story\b | \bjust\ culture\b | \bbad\ apple\ theory\b | \bnot\ an\ individual\b
    | \bblame\ (?:helps|makes|hides|stops|feels|ends|kills|prevents|creates|doesn't|does\ not|won't|never)\b
    | \bfir(?:e|ed|ing)\ (?:your|its|their|our)\ way\b | \bwhen\ (?:we|you|people|they)\ blame\b | \b(?:5|five)\ whys\b
    | \bless\ likely\ to\ (?:punish|blame|fire) | \bboth\ human\ error\b
    | \b(?:asking|nobody\ asks|no\ one\ asks|never\ ask)\ (?:who|whose|why)\b
    | \beveryone\ has\ (?:broken|made|deleted)\b
    | \bnobody\ is\ getting\ fired\b
    | \b(?:we\ are|we're|are)\ all\ humans?\b | \beasy\ to\ (?:look\ back|judge|point\ out|second-guess|critici[sz]e)\b
    | \bsomeone\ to\ blame\b
    | \b(?:goal|point|lesson|problem|purpose|question|idea|focus|aim|issue)\ (?:here\ )?
        (?:isn't|is\ not|wasn't|was\ not)
        \ (?:that|to|about|whether|who)\b
    | \b(?:saying|say|says|claim\w*)\ (?:that\ )?(?:you|someone|somebody|they|he|she)\ (?:would|should|could)
        (?:\ have|'ve)\b
    | \b(?:would|could|can|should)(?:n't|\ not|not)\ blame\b | \bblame\ must\b | \blet\ go\ of\ the\ idea\b
    | (?<!\bnot\ )(?<!n't\ )(?<!never\ )\blearn\w*\ (?:\w+\ ){0,2}from\ (?:[\w/]+\ ){1,3}(?:mistakes|errors|failures)\b
    | \b(?:focus\w*|fixat\w+|obsess\w*|argu\w+|debat\w+|bicker\w*)\ (?:\w+\ )?(?:on|about|over)
        \ (?:finding\ )?who(?:m|se)?\b
    | \bwhether\ (?:\w+\ ){1,3}(?:had|has|have|was|were|should|will)\ (?:\w+\ )?(?:be\ |been\ )?
        (?:disciplined|punished|fired|sacked|dismissed|reprimanded|demoted|suspended|coached|retrained|let\ go)\b
    | \b(?:afraid|terrified|scared|worried|fear\w*)\b.{0,40}
        \b(?:fired|sacked|dismissed|let\ go|punished|disciplined|blamed)\b
    | \b(?:not|\w{2,6}n't)\ (?:to\ |by\ )?re-?train
    | \b(?:weird|odd|unfair|strange|easy|silly|pointless|useless|tempting|wrong(?=.{1,40}\bblame\b))
        \ to\ (?:put|place|lay|assign|pin)\ (?:(?:\w+\ ){0,2}blame|this|that|it|everything)\b
    | \b(?:not|than|over|instead\ of|that|which|without|stop)\ (?:\w+\ ){0,2}ask(?:ing|s|ed)?
        \ (?:people|engineers|developers|everyone|staff|humans|operators)\ to\ be\b
    | \b(?:rarely|seldom|almost\ never|hardly\ ever)\ (?:\w+\ )?(?:caused\ by|the\ fault\ of|due\ to)\b
    | \b(?:worst|wrong|silliest)\ (?:thing|response|reaction|way|move)\ (?:[\w']+\ ){0,4}(?:is|would\ be|was)\ to\b
    | \bwhat\ (?:people|they|you|we|someone|everyone)\ (?:could|should)\ (?:or|and|have\ or)\b
    | \bpeople\ (?:will\ |would\ |just\ |then\ )?stop\ being\b
    | \b(?:say|says|saying|tell|telling|discuss\w*|describ\w+|list\w*|judg\w+|argu\w+|talk(?:ing)?\ about|claim|ask\w*)
        \ (?:about\ |on\ |us\ |them\ |you\ )?(?:what|how|why|that)
        \ (?:people|they|you|he|she|we|someone|somebody|engineers|operators|others|the\ \w+)
        \ (?:they\ )?(?:should|could|would|ought|did\ not|didn't)\b(?=.*\b(?:easy|does|doesn't|no\ use|helps?
        |explains?|hindsight)\b
        |.{0,24}$)
    | \b(?:easy|simple|tempting|cheap)\ (?:enough\ )?to\ (?:say|claim|see|ask|think)\b
    | \b(?:instead\ of|rather\ than|without|avoid|stop|from|than|by|of)\ (?:\w+\ ){0,2}(?:fault|punish|sham|scold
        |critici[sz]
        |condemn|judg|reprimand|accus|vilify|humiliat|crucify)ing\b
    | \b(?:old|traditional|bad\ apple|person|sharp\ end)\ (?:view|model|approach|theory|paradigm)\b
    | ^\W*(?:please\ )?(?:don't|do\ not|never|let's\ not)\ (?:just\ )?assume\b
    | \b(?:assumption|belief|idea|notion|premise|temptation|tendency|urge|instinct|conclusion)
        \ (?:that|to|is|of)\b.{0,40}\b(?:individual|blame|at\ fault|someone|somebody|human\ error)\b
    | \b(?:prone|tend|tends|tempted|likely|quick|natural|nature|human)\ to\ (?:\w+\ )?(?:judg|blam|punish|condemn
        |look\ for|fault
        |point)\w*
    | \bfear\ of\ (?:\w+\ ){0,2}(?:punish|prosecut|blam|repris|retribut|retaliat|disciplin|dismiss|losing|consequence)
    | \b(?:who|whose\ fault)\ (?:\w+\ ){0,4}(?:than|instead\ of|rather\ than)\ (?:on\ |about\ |in\ )?(?:what|how|why)\b
    | \bdoing\ (?:his|her|their|the|its)\ best\b | \b(?:not|n't)\ fire\ (?:someone|somebody|people|anyone|an?)\b
    | \b(?:not|rather\ than|instead\ of)\ (?:human\ error|people|individuals?|a\ person|carelessness|negligence
        |the\ (?:person|engineer|individual))\W*$
    | \bcast\ (?:the\ )?first\ stone\b | \blet\ (?:he|him|the\ one)\ who\b | \bbefore\ (?:we|you
        |anyone)\ (?:go\ )?(?:say|blam|judg|point)
    | \bif\ you\ (?:are\ |were\ |only\ |just\ |simply\ )*(?:blam|punish|fir(?:e|ing)\b|retrain|shame|name)\w*
    | \bif\ (?:they|he|she|you|we|someone|people)(?:'re|'s|\ are|\ is|\ were|\ was|\ get
        |\ gets)\ (?:\w+\ )?(?:fired|punished|blamed|sacked)\b
    | \bfinding\ (?:\w+\ )?(?:somebody|someone|a\ person|the\ \w+\ individual)\b
    | \b(?:not|n't)\ (?:think|believe|mean)\b.{0,50}\b(?:sloppiness|incompetence|negligence|malice|laziness|fault
        |careless\w*|stupid\w*)\b
    """
_TEACHING = r"""
    ^\W*(?:
        (?:do\ not|don't|never)\ (?:say|ask|write|use|blame|name|judge|refer)\b
      | (?:avoid|instead\ of|rather\ than|refrain\ from|e\.g\.|for\ example|example|bad|wrong\ way|not)\b
        (?=.*(?:\b(?:say|ask|writ|phras|word|statement|question|language|blam|sentence|asking|saying)\w*\b|:
            |^.{0,20}_{3}))
      | (?:try|ask|prefer|use|say)\ .*\binstead\ of\ (?:asking|saying|["'“_])
      | (?:template|definition|glossary)\b
    )
    | \b(?:the\ )?(?:word|term|phrase|label|concept|notion|question|expression|statement)s?
        \ (?:like\ |such\ as\ |of\ )?_{2,}
    | \b(?:statements?|questions?|phrases?|words?)\ (?:like|such\ as)\b
    """
_HINT = (
    r"whys|tell|likely|both|blam|fault|individual|ask|everyone|fired|human|easy|finger|scapegoat|mistake|error|"
    r"accident|happen|who|bias|counterfact|story|culture|apple|avoid|instead|rather|refrain|not|n't|never|e\.g|"
    r"example|bad|wrong|try|prefer|use|say|template|definition|glossary|word|term|phrase|label|concept|notion|"
    r"question|expression|statement|focus|fixat|obsess|argu|debat|bicker|whether|afraid|terrified|scared|worried|fear|"
    r"rarely|seldom|worst|silliest|people|weird|odd|unfair|strange|silly|pointless|useless|tempting|punish|shaming|"
    r"judg|condemn|accusing|vilify|cheap|(?:old|traditional|person|sharp end) (?:view|model|appr|theo|para)|assumption|"
    r"belief|idea|notion|premise|tend|urge|instinct|conclusion|prone|quick|natural|fear|stone|"
    r"let he|let him|let the one|before (?:we|you|any)|finding|if you|saying|says|sham|best|fire"
)
_CONTRAST = r"""
      [,;:]?\ but\b | ;
    | [,-]\ (?=(?:it's(?!\ (?:our|my|mine))|it\ is(?!\ (?:our|my))|it\ was|this\ is|that's|they|you|the\ real|still)\b)
    """
"""Where a sentence turns from talk about blame to something else: "it's not Ann's fault, it's the vendor's fault"."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


def silent_parts(plain: str) -> list[tuple[int, int]]:
    """Give the parts of a sentence (lower case) that talk about blame or teach about it instead of blaming."""
    if not _compiled(_HINT).search(plain) or not _talks_about_blame(plain):
        return []
    turns = [match.span() for match in _compiled(_CONTRAST).finditer(plain)]
    edges = [0, *(end for _, end in turns), len(plain)]
    parts = [(start, end) for start, end in pairwise(edges) if _talks_about_blame(plain[start:end])]
    # What only holds for the whole sentence silences the whole sentence.
    return parts or [(0, len(plain))]


def _talks_about_blame(plain: str) -> bool:
    return bool(_compiled(_TALK_ABOUT_BLAME).search(plain) or _compiled(_TEACHING).search(plain))
