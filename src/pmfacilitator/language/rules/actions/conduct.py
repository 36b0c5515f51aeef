"""Conduct that is asked of somebody, or promised: one list of what, in every way in which English asks for it."""

from pmfacilitator.language.cast import ELIDED, LIKELY_OTHERS, ME, NONE, PERSON, TEAM, WE
from pmfacilitator.language.flag import PERSON_TARGETED_ACTION
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.pieces import DENIED
from pmfacilitator.language.rules.rule import Rule, ways

_EVEN = r"(?: all| also| always| both| just| maybe| now| only| perhaps| please| probably| really| simply| to)*"
_ELSE = (
    r"\b(?:users?|customers?|clients?|callers?|readers?|visitors?|newcomers?|beginners?|children|students|patients"
    r"|passengers|players)\b|\bif (?:you|someone|anyone|people|we)\b|\b(?:how|where|when|whether|why) to\b|\?\W*$"
)

CONDUCT = (
    Rule(
        name="must-behave",
        category=PERSON_TARGETED_ACTION,
        pattern=rf"\b(?P<verb>(?:must|should|shall|needs? to|has to|have to|ought to|had better|'d better|gotta|got to"
        rf"|(?:is|are|was|were|will be|be|been) (?:expected|required|asked|told|urged|advised|instructed|reminded) to)"
        rf"{_EVEN} <conduct>)\b(?P<object>.*)",
        triggers="<conduct>",
        matches="The second crew had better stick to the plan.",
        spares="The second pump had better stick to the plan.",
        reason=reasons.ACTION,
        rewrite="careful",
        subjects=LIKELY_OTHERS | {ME},
        unless=_ELSE,
    ),
    *ways(
        Rule(
            name="behave",
            category=PERSON_TARGETED_ACTION,
            pattern=r"\b(?P<verb><way>)\b(?P<object>.*)",
            spares="The trains obey the rules of the line.",
            reason=reasons.ACTION,
            rewrite="careful",
            unless=DENIED + r"<conduct>\b|" + _ELSE,
        ),
        (
            "Please stick to the plan.",
            "<conduct>",
            r"(?:please|pls|plz|kindly|guys|folks),? "
            r"(?:(?:do|guys|folks|people|everyone|everybody|all|just|always),? )*(?:try (?:and|to) )?<conduct>",
        ),
        (
            "Obey the tide tables.",
            "<conduct>",
            r"^\W*(?:and |so |but |just |always |seriously,? |next time,? )*"
            r"(?!pay |take a |focus |communicate |plan )<conduct>(?! by\b)",
        ),
        (
            "Maybe try to plan ahead before each voyage.",
            "<conduct>+try/maybe/perhaps",
            r"(?:^\W*|[,;] ?|\b(?:and|so|but) )(?:maybe |perhaps |please |just )*(?:try (?:and|to) |maybe |perhaps )"
            r"<conduct>",
        ),
        (
            "Make sure people calm down first.",
            "<conduct>+sure/certain/ensure/see",
            r"(?:make (?:sure|certain)|ensure|see to it) (?:that )?(?:people|everyone|everybody|they|he|she|you|all \w+"
            r"|<people-noun>|the <people-noun>) <conduct>",
        ),
        (
            "Ask the engineers to slow down.",
            "<conduct>+ask/tell/get/want/expect/need/remind/teach/beg/urge/like",
            r"(?:ask|tell|get|want|expect|need|remind|teach|beg|urge|like) "
            r"(?:everyone|everybody|people|them|him|her|you"
            r"|(?:the |all |our |all the )<people-noun>) to <conduct>",
        ),
        (
            "I will stick to the plan from now on.",
            "<conduct>+will/i'll/shall/promise/going",
            r"i(?:'ll| will| shall| promise to| am going to|'m going to) (?:\w+ )?<conduct>(?= .*\b(?:now|in "
            r"(?:the )?future|next time|from now on|going forward|before i|again)\b)",
        ),
    ),
    Rule(
        name="must-never",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:must|should|shall) never (?:again |ever )?[a-z]{2,})\b(?P<object>.*)",
        triggers="never+must/should/shall",
        matches="The mate must never sail on a Friday.",
        spares="The pump must never run on a Friday.",
        reason=reasons.ACTION,
        rewrite="careful",
        subjects=frozenset({PERSON, TEAM}),
        unless=_ELSE + r"|\b(?:know|sure|certain|forget|be able|happen)\b",
    ),
    Rule(
        name="make-sure-they-never",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:make (?:sure|certain)|ensure|see to it) (?:that )?(?P<agent><who>) (?:never|no longer"
        r"|doesn't|does not|don't|do not|can't|cannot)) [a-z]{2,}\b(?P<object>.*)",
        triggers="sure/certain/ensure/see+never/longer/doesn't/not/don't/can't/cannot",
        matches="Make sure Tom never sails alone.",
        spares="Make sure the pump never runs dry.",
        reason=reasons.ACTION,
        rewrite="careful",
        agents=frozenset({PERSON, TEAM}),
        unless=_ELSE + r"|\b(?:no one|nobody|everyone|everybody|anyone|people|others)\b",
    ),
    Rule(
        name="train-somebody-on",
        category=PERSON_TARGETED_ACTION,
        pattern=r"(?:^\W*|[,;:] ?|\b(?:to|and|should|must|will|we|please|let's|then|also) )(?P<verb>(?:re-?train|train"
        r"|coach|educate|mentor|instruct|school) (?P<agent>(?!all\b|every|people\b|staff\b|team\b|new\b|the team\b)"
        r"(?:the |our |that )?(?:new |junior )?[\w@-]{2,30}(?<!s)) (?:on|in|about) (?P<object>[\w-]+.*))",
        triggers="train/retrain/coach/educate/mentor/instruct/school+on/in/about",
        matches="Train Tom on knots.",
        spares="Train the model on knots.",
        reason=reasons.ACTION,
        rewrite="training",
        agents=frozenset({PERSON}),
        unless=_ELSE,
    ),
    Rule(
        name="be-careful-ones",
        category=PERSON_TARGETED_ACTION,
        pattern=r"\b(?P<verb>(?:(?:must|should|shall|needs? to|has to|have to|ought to|will|could) )?"
        r"(?:be|being|become|becoming|stay|get) (?:a (?:bit|little|lot) |much |far |even |way |so "
        r"much )*more <careful>)\b(?P<object>.*)",
        triggers="<careful>+more",
        matches="The mates must become far more watchful at night.",
        spares="The rigorous ones need more time.",
        reason=reasons.ACTION,
        rewrite="careful",
        subjects=LIKELY_OTHERS | {ME, WE, NONE, ELIDED},
        unless=r"\b(?:is|are|was|were) more\b|\bmore \w+ than\b|" + _ELSE,
    ),
)
