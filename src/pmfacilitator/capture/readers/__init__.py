"""Readers of other tools' files: bytes in, timeline entries out; pure."""
