"""What people should, could or would have done."""

from pmfacilitator.language.rules.counterfactuals.duties import DUTIES
from pmfacilitator.language.rules.counterfactuals.modal import MODAL
from pmfacilitator.language.rules.counterfactuals.wishes import WISHES
from pmfacilitator.language.rules.rule import Rule

COUNTERFACTUALS: tuple[Rule, ...] = (
    *MODAL,
    *WISHES,
    *DUTIES,
)
