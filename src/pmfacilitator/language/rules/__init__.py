"""The rules: English as data, a file per family, each rule with an example and a counter-example."""

from pmfacilitator.language.rules.accounts import ACCOUNTS
from pmfacilitator.language.rules.actions import ACTIONS
from pmfacilitator.language.rules.acts import ACTS
from pmfacilitator.language.rules.advice import ADVICE
from pmfacilitator.language.rules.askings import ASKINGS
from pmfacilitator.language.rules.betterment import BETTERMENT
from pmfacilitator.language.rules.causes import CAUSES
from pmfacilitator.language.rules.conduct import CONDUCT
from pmfacilitator.language.rules.contrasts import CONTRASTS
from pmfacilitator.language.rules.counterfactuals import COUNTERFACTUALS
from pmfacilitator.language.rules.deeds import DEEDS
from pmfacilitator.language.rules.doings import DOINGS
from pmfacilitator.language.rules.entreaties import ENTREATIES
from pmfacilitator.language.rules.faults import FAULTS
from pmfacilitator.language.rules.frictions import FRICTIONS
from pmfacilitator.language.rules.hindsights import DRAMAS, HINDSIGHTS
from pmfacilitator.language.rules.labels import LABELS
from pmfacilitator.language.rules.lapses import LAPSES
from pmfacilitator.language.rules.omens import OMENS
from pmfacilitator.language.rules.omissions import OMISSIONS
from pmfacilitator.language.rules.organisations import ORGANISATIONS
from pmfacilitator.language.rules.questions import QUESTIONS
from pmfacilitator.language.rules.regrets import REGRETS
from pmfacilitator.language.rules.reprimands import REPRIMANDS
from pmfacilitator.language.rules.reproaches import REPROACHES
from pmfacilitator.language.rules.rule import Rule
from pmfacilitator.language.rules.sayings import SAYINGS
from pmfacilitator.language.rules.selves import SELVES
from pmfacilitator.language.rules.shortcomings import SHORTCOMINGS
from pmfacilitator.language.rules.slips import SLIPS
from pmfacilitator.language.rules.verdicts import VERDICTS
from pmfacilitator.language.rules.wishes import WISHES

RULES: tuple[Rule, ...] = (
    *QUESTIONS,
    *COUNTERFACTUALS,
    *ACTIONS,
    *HINDSIGHTS,
    *FAULTS,
    *ACTS,
    *CAUSES,
    *OMISSIONS,
    *SELVES,
    *LABELS,
    *CONDUCT,
    *REGRETS,
    *FRICTIONS,
    *LAPSES,
    *DOINGS,
    *SHORTCOMINGS,
    *ASKINGS,
    *SAYINGS,
    *DEEDS,
    *ORGANISATIONS,
    *ADVICE,
    *REPRIMANDS,
    *REPROACHES,
    *CONTRASTS,
    *BETTERMENT,
    *ENTREATIES,
    *VERDICTS,
    *OMENS,
    *ACCOUNTS,
    *WISHES,
    *SLIPS,
    *DRAMAS,
)
"""Every rule, in order of precedence where two of them touch the same words."""
