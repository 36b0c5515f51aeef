"""Blame-oriented phrasing: noticed, explained, and turned into something useful.

Pure and standard library only. `lint` is the door; everything it says comes from the rules in `rules/`.
`care` looks at a whole why or action, `culture` sums a meeting up for its facilitator.
"""

from pmfacilitator.language.flag import CATEGORIES, Flag, Preferences
from pmfacilitator.language.linter import lint

__all__ = ["CATEGORIES", "Flag", "Preferences", "lint"]
