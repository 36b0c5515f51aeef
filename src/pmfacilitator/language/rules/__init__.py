"""The rules: English as data, a folder per category, each rule with an example and a counter-example."""

from pmfacilitator.language.rules.actions import ACTIONS
from pmfacilitator.language.rules.counterfactuals import COUNTERFACTUALS
from pmfacilitator.language.rules.drama import DRAMA
from pmfacilitator.language.rules.faults import FAULTS
from pmfacilitator.language.rules.hindsight import HINDSIGHT
from pmfacilitator.language.rules.labels import LABELS
from pmfacilitator.language.rules.questions import QUESTIONS
from pmfacilitator.language.rules.rule import Rule
from pmfacilitator.language.rules.selves import SELVES

RULES: tuple[Rule, ...] = (
    *QUESTIONS,
    *COUNTERFACTUALS,
    *FAULTS,
    *SELVES,
    *ACTIONS,
    *HINDSIGHT,
    *LABELS,
    *DRAMA,
)
"""Every rule, in order of precedence where two of them touch the same words."""
