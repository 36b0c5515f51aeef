"""Everything that can go wrong and that a person should read about.

PMFError
├── BadInput         what was typed or passed cannot be understood
│   └── Unreadable   a file that should be read cannot be, with its place
├── NotFound         no record answers to that id
├── Ambiguous        more than one record answers to that id
├── Conflict         somebody else changed the same thing since
├── NothingToUndo    there is no change left to take back, or to make again
├── ConfigError      a file of the user's configuration is broken
├── NoTerminal       a screen was asked for where there is none
└── StoreError       the data file cannot be used
    ├── NotOurs      it is not a file of this program
    ├── Damaged      it is a file of this program and is broken
    ├── TooNew       a newer version of this program wrote it
    ├── ReadOnly     it cannot be written
    └── Locked       another program holds it
"""


class PMFError(Exception):
    """Anything a person should be told: what is wrong, and what to do about it.

    Raised anywhere, caught only at the edges (the command line, the app).
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class BadInput(PMFError, ValueError):
    """What was typed or passed cannot be understood."""


class Unreadable(BadInput):
    """A file that should be read cannot be; the message names the file and the place."""


class NotFound(PMFError):
    """No record answers to that id."""


class Ambiguous(PMFError):
    """More than one record answers to that id."""


class Conflict(PMFError):
    """Somebody else changed the same thing since."""


class NothingToUndo(PMFError):
    """There is no change left to take back, or to make again."""


class ConfigError(PMFError):
    """A file of the user's configuration is broken; the message names file and line."""


class NoTerminal(PMFError):
    """A screen was asked for where there is none."""


class StoreError(PMFError):
    """The data file cannot be used."""


class NotOurs(StoreError):
    """The file is not one that this program wrote."""


class Damaged(StoreError):
    """The file is one of this program's and is broken."""


class TooNew(StoreError):
    """A newer version of this program wrote the file."""


class ReadOnly(StoreError):
    """The file cannot be written."""


class Replaced(StoreError):
    """The file is no longer where it was opened, or another one is."""


class Locked(StoreError):
    """Another program holds the file."""
