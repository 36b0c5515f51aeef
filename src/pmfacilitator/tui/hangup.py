"""Leaving when the terminal has gone: its window was closed, the connection broke."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App


def leave_quietly(app: "App[None]") -> None:
    """End the app and write nothing more.

    The thread in which Textual 8.2.8 writes to the terminal dies when there is none, and whoever goes on writing then
    waits for it for ever: the process would stay behind, with the data file open.
    """
    if app._driver is not None:
        app._driver.write = _to_nobody  # type: ignore[method-assign]  # no subclass: which driver it is, Textual decides
    app.exit()


def _to_nobody(data: str) -> None:
    """Drop what was meant for the terminal."""
