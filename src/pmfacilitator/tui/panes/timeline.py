"""The timeline: facts in the order of time, days and gaps between them."""

from collections.abc import Sequence
from datetime import datetime

from pmfacilitator.domain import entries
from pmfacilitator.domain.edits import Command
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.records import TimelineEvent
from pmfacilitator.domain.session import Session
from pmfacilitator.tui.commands import TIMELINE
from pmfacilitator.tui.panes.base import Do, Pane
from pmfacilitator.tui.widgets.entry_list import Entry
