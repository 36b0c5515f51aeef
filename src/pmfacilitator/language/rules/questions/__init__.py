"""Questions that look for a culprit, or put a person on the spot."""

from pmfacilitator.language.rules.questions.reproachful import REPROACHFUL
from pmfacilitator.language.rules.questions.who import ASKED_WHO
from pmfacilitator.language.rules.questions.why import ASKED_WHY
from pmfacilitator.language.rules.rule import Rule

QUESTIONS: tuple[Rule, ...] = (
    *ASKED_WHO,
    *ASKED_WHY,
    *REPROACHFUL,
)
