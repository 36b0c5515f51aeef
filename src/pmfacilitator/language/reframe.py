"""Rewordings."""

from pmfacilitator.language.detect import Finding
from pmfacilitator.language.subjects import Cast


def reframing_for(finding: Finding, cast: Cast) -> str:
    """Reword."""
    return "What made this possible: "
