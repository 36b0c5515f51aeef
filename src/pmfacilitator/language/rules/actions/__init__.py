"""Actions that fix a person."""

from pmfacilitator.language.rules.actions.advice import ADVICE
from pmfacilitator.language.rules.actions.appeals import APPEALS
from pmfacilitator.language.rules.actions.arrangements import ARRANGEMENTS
from pmfacilitator.language.rules.actions.betterment import BETTERMENT
from pmfacilitator.language.rules.actions.biddings import BIDDINGS
from pmfacilitator.language.rules.actions.conduct import CONDUCT
from pmfacilitator.language.rules.actions.demands import DEMANDS
from pmfacilitator.language.rules.actions.entreaties import ENTREATIES
from pmfacilitator.language.rules.actions.habits import HABITS
from pmfacilitator.language.rules.actions.measures import MEASURES
from pmfacilitator.language.rules.actions.penalties import PENALTIES
from pmfacilitator.language.rules.actions.reprimands import REPRIMANDS
from pmfacilitator.language.rules.actions.sanctions import SANCTIONS
from pmfacilitator.language.rules.actions.training import TRAINING
from pmfacilitator.language.rules.actions.urgings import URGINGS
from pmfacilitator.language.rules.rule import Rule

ACTIONS: tuple[Rule, ...] = (
    *URGINGS,
    *TRAINING,
    *DEMANDS,
    *BIDDINGS,
    *PENALTIES,
    *ADVICE,
    *REPRIMANDS,
    *BETTERMENT,
    *ENTREATIES,
    *ARRANGEMENTS,
    *MEASURES,
    *APPEALS,
    *HABITS,
    *CONDUCT,
    *SANCTIONS,
)
