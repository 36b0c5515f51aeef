"""Facilitate live, blameless post-mortem meetings in a terminal."""

__version__ = "0.1.0"
