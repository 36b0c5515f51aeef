"""What somebody was bound to do and what it would have taken, told without a plain "should have"."""

from pmfacilitator.language.cast import LIKELY_OTHERS, ME, POSSIBLE_OTHERS, WE
from pmfacilitator.language.flag import COUNTERFACTUAL, HINDSIGHT
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule, ways

_NOBODYS = r"\b(?:users?|customers?|clients?)\b|\b(?:if|whether) (?:you|we|i)\b"
_RIGHT = (
    r"(?:proper|correct|right|sane|sensible|obvious|prudent|responsible|professional"
    r"|decent|smart|wise|safe|safer|smarter|wiser)"
)
_COURSE = r"(?:course|thing|move|response|action|step|approach|reaction|decision|call|practice)"
_LITTLE = (
    r"(?:(?:a|one|another|five|ten|two|a single|just one|a quick|a simple|the most (?:basic|rudimentary|cursory)|any"
    r"|even a|a little|a moment's"
    r"|five minutes'?|a bit (?:of|more)) (?:more )?)"
)

DUTIES = (
    *ways(
        Rule(
            name="was-bound-to",
            category=COUNTERFACTUAL,
            pattern=r"\b(?P<verb><way>)",
            spares="The valve was bound to have opened.",
            reason=reasons.SHOULD,
            rewrite="none",
            subjects=POSSIBLE_OTHERS | {ME, WE},
            unless=_NOBODYS,
        ),
        (
            "The registrar was duty-bound to challenge the dose.",
            "duty/honour/honor+bound",
            r"(?:was|were) (?:duty|honou?r)-bound to (?P<object>\w+)\b.*",
        ),
        (
            "Our colleagues were meant to have called the carrier.",
            "meant/supposed/was/were+have",
            r"(?:was|were) (?:meant |supposed |expected |obliged |required )?to have (?!been\b"
            r"|had\b)(?P<object><known-done>|[a-z]{3,14}ed)\b.*",
        ),
        (
            "The board would have done better to wait.",
            "better/wiser/advised/smarter+would",
            r"would have (?:done (?:far |much )?better|been (?:far |much )?(?:wiser|smarter|better off"
            r"|better advised|well advised|better)) (?:to|\w+ing|if)\b.*",
        ),
        (
            "The mate had only to grab the wheel.",
            "only+had",
            r"had only to (?P<object>(?!be\b|wait\b)\w+)\b(?! to (?:be|find)).*",
        ),
        (
            "The fitters need not have been in such a hurry.",
            "need/needn't+have",
            r"(?:needn't|need not) have (?:been in|rushed|\w+ed)\b.*",
        ),
        (
            "Security might have had the courtesy to tell us.",
            "courtesy/decency/sense/gumption/grace/wit/foresight/guts+had/have",
            r"(?:might|could|should) (?:at least )?have had the (?:common |basic )?(?:courtesy|decency|sense"
            r"|gumption|grace|wit|foresight|guts|presence of mind) to\b.*",
        ),
        (
            "You had a duty to heed the note.",
            "duty/obligation/instructions/orders+had/under",
            r"(?:had (?:a|the|every) (?:clear |plain |legal )?(?:duty|obligation)|(?:was|were) under (?:instructions"
            r"|orders|strict orders)) to (?P<object>\w+)\b.*",
        ),
        (
            "The consultant owed it to the family to tell them.",
            "owed+it",
            r"owed it to (?:us|the \w+|his|her|their|them|him)\b.{0,30}? to\b.*",
        ),
        (
            "They had no right to reset the counters.",
            "right/business+no/any",
            r"(?<!\bi\s)(?:had|'d|has|have) no (?:right|business) (?:to|\w+ing)\b.*",
        ),
        (
            "The yard ought to have replaced it.",
            "ought",
            r"ought (?:by rights |really |surely |at least )?(?:not )?to have (?:<known-done>|[a-z]{3,14}ed)\b.*"
            r"|ought by rights\b.*",
        ),
        (
            "The pilot could have called the coast at once.",
            "could+once/first/point/sooner/earlier/phone/call/number",
            r"could have (?:<known-done>|[a-z]{3,14}ed) .{0,60}?(?:at (?:the first|any point|once)|a single|sooner"
            r"|earlier|long before)\b.*",
        ),
    ),
    *ways(
        Rule(
            name="little-was-needed",
            category=HINDSIGHT,
            pattern=r"\b(?P<verb><way>)",
            spares="A quick filter would have cost two days.",
            reason=reasons.HINDSIGHT,
            rewrite="none",
            unless=r"\b(?:we (?:could|might) (?:add|try)|next time|in future)\b",
        ),
        (
            "Five minutes' thought would have prevented this.",
            "thought/look/glance/call/check/trial/test/read/care/question/inspection/attention/conversation/search/mail/message+would",
            rf"{_LITTLE}(?:[\w'-]+ ){{0,3}}?(?:thought|look|glance|(?:phone )?call|check|trial|read|care|question"
            rf"|inspection|attention|conversation|mail|message)"
            r"(?: [\w' -]{1,40}?)?,? would have (?:prevented|saved|shown|told|revealed|caught|avoided|spared"
            r"|been enough|sufficed|stopped|made it clear)\b.*",
        ),
        (
            "It would have cost the council nothing to widen it.",
            "cost/taken+would",
            r"(?:it would|would) have (?:cost|taken) (?:[\w' ]{1,30}? )?(?:nothing|next to nothing|little|(?:two"
            r"|five|ten|a few) (?:seconds|minutes)) to\b.*",
        ),
    ),
    *ways(
        Rule(
            name="better-would-have-been",
            category=COUNTERFACTUAL,
            pattern=r"\b(?P<verb><way>)",
            spares="A quick filter would have cost two days.",
            reason=reasons.IF,
            rewrite="none",
            unless=r"\b(?:we (?:could|might) (?:add|try)|next time|in future)\b",
        ),
        (
            "It would have been smarter to rehearse it.",
            "smarter/wiser/better/prudent/sensible/courteous/easy/easiest/decent/simple+would/woulda/been",
            r"(?:it )?would(?: have|'ve|a) been (?:far |much |so )?(?:smarter|wiser|prudent|more prudent"
            r"|more sensible|sensible|courteous|decent|the easiest thing|so easy|safer"
            r"|more responsible)\b(?:.{0,40}?)(?: to|if)\b.*",
        ),
        (
            "A prudent owner would have docked her.",
            "would+prudent/competent/careful/attentive/diligent/sensible/responsible/conscientious/decent/proper/half",
            r"an? (?:(?:more|reasonably|half-) ?)?(?:prudent|competent|half-competent|careful|attentive|diligent"
            r"|sensible|responsible|conscientious|decent) [\w-]+(?: [\w-]+)? would (?:have|never have|not have)\b.*",
        ),
        (
            "The proper course was to call the insurer.",
            "course/thing/move/response/action/step/approach/reaction/decision/call/practice+was/would/for",
            rf"(?:the |better )(?:only )?{_RIGHT}? ?{_COURSE} (?:for [\w' -]{{1,30}}? (?:to have done "
            rf"|to do )?(?:was|would have been)|would have been|on the part of [\w' -]{{1,30}} would have been)\b.*"
            rf"|the (?:only )?(?:proper|sane|sensible|prudent|decent|responsible) {_COURSE} (?:to take "
            rf"|here )?was to\b.*",
        ),
        (
            "All it wanted was for somebody to have turned the label.",
            "all+was/needed/took/wanted",
            r"all it (?:wanted|needed|took|would have taken) was for (?:some(?:one|body)|any(?:one|body)"
            r"|one of the (?:nurses|team|engineers|crew|staff)|a \w+ to have)\b.*",
        ),
    ),
    Rule(
        name="correct-response-not-given",
        category=COUNTERFACTUAL,
        pattern=r"\b(?P<verb>,? which (?P<agent><who>) (?:did not give|never (?:gave|made)"
        r"|failed to (?:give|make|take))\b.*)",
        triggers="which+give/gave/made/failed",
        matches="A call to the helpline, which the porter never made, was due.",
        spares="A call to the API, which the client never made, was due.",
        reason=reasons.OMISSION,
        rewrite="none",
        agents=LIKELY_OTHERS,
        unless=_NOBODYS,
    ),
)
