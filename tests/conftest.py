"""What holds for every test."""

from hypothesis import settings

# How long one example takes says more of the machine than of the code: timings are for the benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
