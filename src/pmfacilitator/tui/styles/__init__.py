"""Themes and what all screens share."""
