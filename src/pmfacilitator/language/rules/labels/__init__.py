"""Judgements of people and of their work."""

from pmfacilitator.language.rules.labels.belittling import BELITTLING
from pmfacilitator.language.rules.labels.judged import JUDGED_CONDUCT
from pmfacilitator.language.rules.labels.people import JUDGED_PEOPLE
from pmfacilitator.language.rules.labels.verdicts import VERDICTS
from pmfacilitator.language.rules.labels.work import WORK
from pmfacilitator.language.rules.rule import Rule

LABELS: tuple[Rule, ...] = (
    *BELITTLING,
    *JUDGED_PEOPLE,
    *WORK,
    *VERDICTS,
    *JUDGED_CONDUCT,
)
