"""What holds for all tests."""

import os

from hypothesis import settings

# How fast a machine is says nothing about behaviour. Where many people wait for one run it has to be the same each time;
# everywhere else new inputs are tried.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
