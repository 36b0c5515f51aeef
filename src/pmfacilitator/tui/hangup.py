"""Leaving when the terminal has gone: its window was closed, the connection broke."""

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

SIGNALLED = 128
"""With the number of a signal added, the exit code of what the signal ended, as shells have it."""


def leave_quietly(app: "App[None]") -> None:
    """End the app and write nothing more.

    The thread in which Textual 8.2.8 writes to the terminal dies when there is none, and whoever goes on writing then
    waits for it for ever: the process would stay behind, with the data file open.
    """
    if app._driver is not None:
        app._driver.write = _to_nobody  # type: ignore[method-assign]  # no subclass: which driver it is, Textual decides
    app.exit(return_code=SIGNALLED + signal.SIGHUP)


def go_on(app: "App[None]") -> None:
    """Take the screen again after a pause, unless the app is leaving.

    The system sends SIGCONT behind the SIGHUP to what a shell leaves behind when its terminal goes, and Textual would
    begin anew on it. Both signals have to be heard by the event loop, so that they keep their order.
    """
    driver = app._driver
    if driver is not None and driver.write is not _to_nobody and hasattr(driver, "_sigcont_application"):
        driver._sigcont_application()


def stop_reading(app: "App[None]") -> None:
    """End every thread that reads the terminal, for good; to be called when the app has run.

    One that was started anew while the app was ending is unknown to Textual's driver and would read a terminal that
    is gone, for ever and as fast as it can, and the process would wait for it.
    """
    ending = getattr(app._driver, "exit_event", None)
    if ending is not None:
        ending.set()


def _to_nobody(data: str) -> None:
    """Drop what was meant for the terminal."""
