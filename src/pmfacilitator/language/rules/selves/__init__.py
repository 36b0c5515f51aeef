"""The speaker takes the fault."""

from pmfacilitator.language.rules.rule import Rule
from pmfacilitator.language.rules.selves.admissions import ADMISSIONS
from pmfacilitator.language.rules.selves.confessions import CONFESSIONS
from pmfacilitator.language.rules.selves.own import OWN

SELVES: tuple[Rule, ...] = (
    *ADMISSIONS,
    *CONFESSIONS,
    *OWN,
)
