"""Who is using the program: the name that signs changes."""

import getpass

NOBODY = "somebody"


def user_name() -> str:
    """The name of the system's user; `somebody` where the system has none for the number it runs under."""
    try:
        return getpass.getuser().strip() or NOBODY
    except (OSError, KeyError, ImportError):
        return NOBODY
