"""The field's terms as values of options: typed with hyphens, underscores or blanks, in any case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pmfacilitator.domain.kinds import Kind


def spelt(term: Kind) -> str:
    """A term as it is typed on a command line."""
    return term.value.replace("_", "-")


class Term(click.ParamType):
    """One of a closed set of terms."""

    name = "term"

    def __init__(self, terms: type[Kind]) -> None:
        self.terms = terms

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """The terms, for --help."""
        return f"[{'|'.join(spelt(term) for term in self.terms)}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Kind:
        """The term that the words name."""
        wanted = "_".join(str(value).casefold().replace("-", " ").replace("_", " ").split())
        term = next((term for term in self.terms if term == wanted), None)
        return term or self.fail(
            f"{value!r} is not one of {', '.join(spelt(term) for term in self.terms)}.", param, ctx
        )
