"""A person or a team is told as the cause, or as the fault."""

from pmfacilitator.language.rules.faults.accounts import ACCOUNTS
from pmfacilitator.language.rules.faults.acts import ACTS
from pmfacilitator.language.rules.faults.answering import ANSWERING
from pmfacilitator.language.rules.faults.blunders import BLUNDERS
from pmfacilitator.language.rules.faults.causes import CAUSES
from pmfacilitator.language.rules.faults.companies import COMPANIES
from pmfacilitator.language.rules.faults.conduct import CONDUCT
from pmfacilitator.language.rules.faults.contrasts import CONTRASTS
from pmfacilitator.language.rules.faults.deeds import DEEDS
from pmfacilitator.language.rules.faults.doings import DOINGS
from pmfacilitator.language.rules.faults.frictions import FRICTIONS
from pmfacilitator.language.rules.faults.lapses import LAPSES
from pmfacilitator.language.rules.faults.misdeeds import MISDEEDS
from pmfacilitator.language.rules.faults.omissions import OMISSIONS
from pmfacilitator.language.rules.faults.organisations import ORGANISATIONS
from pmfacilitator.language.rules.faults.origins import ORIGINS
from pmfacilitator.language.rules.faults.participles import PARTICIPLES
from pmfacilitator.language.rules.faults.passives import PASSIVES
from pmfacilitator.language.rules.faults.remarks import REMARKS
from pmfacilitator.language.rules.faults.reproaches import REPROACHES
from pmfacilitator.language.rules.faults.shortcomings import SHORTCOMINGS
from pmfacilitator.language.rules.faults.slips import SLIPS
from pmfacilitator.language.rules.faults.traces import TRACES
from pmfacilitator.language.rules.faults.unnoticed import UNNOTICED
from pmfacilitator.language.rules.faults.whims import WHIMS
from pmfacilitator.language.rules.rule import Rule

FAULTS: tuple[Rule, ...] = (
    *BLUNDERS,
    *ACTS,
    *MISDEEDS,
    *CAUSES,
    *PASSIVES,
    *OMISSIONS,
    *CONDUCT,
    *REPROACHES,
    *FRICTIONS,
    *LAPSES,
    *DOINGS,
    *SHORTCOMINGS,
    *ANSWERING,
    *DEEDS,
    *ORGANISATIONS,
    *COMPANIES,
    *CONTRASTS,
    *ACCOUNTS,
    *SLIPS,
    *REMARKS,
    *ORIGINS,
    *PARTICIPLES,
    *UNNOTICED,
    *TRACES,
    *WHIMS,
)
