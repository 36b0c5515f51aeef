"""Who is using the program: the name that signs changes. Reading it loads little, since lists have to be fast."""

import getpass

from pmfacilitator.config.files import is_there
from pmfacilitator.config.paths import settings_file

NOBODY = "facilitator"


def user_name() -> str:
    """The name under `[user]` in config.toml, else the login name. Raises ConfigError where config.toml is broken."""
    if not is_there(settings_file()):
        return login_name()
    from pmfacilitator.config.settings import load_settings

    return load_settings().user.name or login_name()


def login_name() -> str:
    """The name of the system's user, where the number it runs under has one, as it may not in a container."""
    try:
        return getpass.getuser() or NOBODY
    except (OSError, KeyError, ImportError):
        return NOBODY
