"""One file in, its entries out: finds out what it is, and has the right reader read it."""

from collections.abc import Mapping
from datetime import date

from pmfacilitator.capture.readers.decode import check_lines, decode
from pmfacilitator.capture.readers.document import read_document
from pmfacilitator.capture.readers.markdown import markdown_blocks
from pmfacilitator.capture.readers.model import Drafted, Imported, Progress
from pmfacilitator.capture.readers.resolve import resolve
from pmfacilitator.domain.text import clean
from pmfacilitator.errors import BadInput, PMFError, Unreadable


def read(
    content: bytes,
    *,
    name: str,
    date_hint: date | None = None,
    tz_hint: str | None = None,
    format: str | None = None,  # noqa: A002  # the word the command line uses
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Imported:
    text = clean(decode(content, name))
    check_lines(text, name)
    found = read_document(markdown_blocks(text))
    return Imported(name, "markdown", resolve(found, date_hint=date_hint, tz_hint=tz_hint), tuple(found.skipped))
