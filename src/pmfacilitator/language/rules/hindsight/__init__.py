"""What was plain to see, for somebody who knows how it ended."""

from pmfacilitator.language.rules.hindsight.foresight import FORESIGHT
from pmfacilitator.language.rules.hindsight.obvious import OBVIOUS
from pmfacilitator.language.rules.hindsight.omens import OMENS
from pmfacilitator.language.rules.hindsight.plain_sight import PLAIN_SIGHT
from pmfacilitator.language.rules.hindsight.proverbs import PROVERBS
from pmfacilitator.language.rules.rule import Rule

HINDSIGHT: tuple[Rule, ...] = (
    *OBVIOUS,
    *FORESIGHT,
    *PLAIN_SIGHT,
    *OMENS,
    *PROVERBS,
)
