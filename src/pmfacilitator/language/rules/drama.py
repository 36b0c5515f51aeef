"""Strong words that say how it felt."""

from pmfacilitator.language.flag import DRAMATIC
from pmfacilitator.language.rules import reasons
from pmfacilitator.language.rules.rule import Rule

DRAMA = (
    Rule(
        name="drama",
        category=DRAMATIC,
        pattern=r"(?P<verb>\b(?:ridiculous(?:ly)?|unbelievabl[ey]|outrageous(?:ly)?|disgraceful(?:ly)?|appalling"
        r"(?:ly)?|laughabl[ey]|ludicrous(?:ly)?|preposterous|horrendous(?:ly)?|atrocious(?:ly)?|abysmal(?:ly)?"
        r"|insanity|shit ?show|cluster ?fuck|dumpster fire|train ?wreck|fiasco|debacle|(?:(?:is|was|were|are|be"
        r"|been|what|such|it's|that's|this) (?:an? )?|^\W*)(?:absolute|complete|total|utter|unmitigated|real|huge"
        r"|epic) (?:disaster|mess|joke|chaos|disgrace|shambles|nightmare|catastrophe|garbage|clusterfuck|madness"
        r"|insanity|failure|incompetence)|(?:absolutely|completely|totally|utterly|simply|just) (?:insane"
        r"|unacceptable|absurd|crazy|pathetic|hopeless|terrible|horrible|awful|mad)|what the (?:hell|fuck|heck)|wtf"
        r"|for (?:fuck's|god's|christ's) sake|how on earth|are you kidding)\b|(?<=\w)!{3,}|(?<=\w)[?!]*(?:\?!"
        r"|!\?)[?!]+)",
        triggers="ridiculous ridiculously unbelievable unbelievably outrageous outrageously disgraceful "
        "disgracefully appalling appallingly laughable laughably ludicrous ludicrously preposterous horrendous "
        "horrendously atrocious atrociously abysmal abysmally insanity shitshow shit clusterfuck cluster dumpster "
        "trainwreck train fiasco debacle disaster mess joke chaos disgrace shambles nightmare catastrophe garbage "
        "madness failure incompetence insane unacceptable absurd crazy pathetic hopeless terrible horrible awful "
        "mad hell fuck heck wtf sake earth kidding !!! ?!",
        matches="Four hours without a page is ridiculous.",
        spares="Four hours without a page is long.",
        reason=reasons.DRAMA,
        rewrite="drama",
        unless=r"\breal failure mode\b",
    ),
    Rule(
        name="mild-drama",
        category=DRAMATIC,
        pattern=r"\b(?P<verb>terrible|terribly|horrible|horribly|awful|disaster(?! recovery| plan)|nightmare"
        r"|catastroph(?:e|ic|ically)|disastrous(?:ly)?|insane(?:ly)?|crazy|absurd(?:ly)?|chaos(?! engineering| "
        r"monkey| mesh| test)|chaotic|pathetic|shocking(?:ly)?|hopeless(?:ly)?|mess|massive(?:ly)?|painful(?:ly)?)\b",
        triggers="terrible terribly horrible horribly awful disaster nightmare catastrophe catastrophic "
        "catastrophically disastrous disastrously insane insanely crazy absurd absurdly chaos chaotic pathetic "
        "shocking shockingly hopeless hopelessly mess massive massively painful painfully",
        matches="The failover was a nightmare.",
        spares="The failover took an hour.",
        reason=reasons.DRAMA,
        rewrite="drama",
        strict=True,
    ),
)
