"""The field's terms as values of options: typed with hyphens, underscores or blanks, in any case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from pmfacilitator.domain.kinds import Kind


def term_option(flag: str, terms: type[Kind], *, help: str, **settings: Any) -> Callable[[Any], Any]:  # noqa: A002 - as click calls it
    """An option that takes one of a closed set of terms; the command gets the term itself, or None."""

    def convert(_ctx: click.Context, _param: click.Parameter, value: str | None) -> Kind | None:
        return None if value is None else term(terms, value)

    spelling = "|".join(_spelt(each) for each in terms)
    return click.option(flag, callback=convert, metavar=f"[{spelling}]", help=help, **settings)


def term(terms: type[Kind], words: str) -> Kind:
    """The term that the words name. Raises BadParameter, which names them all."""
    wanted = "_".join(words.casefold().replace("-", " ").replace("_", " ").split())
    for each in terms:
        if each == wanted:
            return each
    raise click.BadParameter(f"{words!r} is not one of {', '.join(_spelt(each) for each in terms)}.")


def _spelt(each: Kind) -> str:
    return each.value.replace("_", "-")
