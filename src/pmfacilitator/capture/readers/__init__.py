"""Readers of other tools' files: bytes in, timeline entries out; pure."""

from pmfacilitator.capture.readers.detect import Format
from pmfacilitator.capture.readers.model import Confidence, Entry, Imported, Progress, Skipped
from pmfacilitator.capture.readers.reading import read

__all__ = ["Confidence", "Entry", "Format", "Imported", "Progress", "Skipped", "read"]
