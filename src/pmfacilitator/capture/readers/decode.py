"""Bytes of a file as text, whatever wrote them."""

import codecs
import re

from pmfacilitator.errors import Unreadable

MOST_BYTES = 256 * 1024 * 1024
LONGEST_LINE = 1_000_000
LONGEST_RUN = 100
"""So long padding and rulers may be."""
_RUN = re.compile(rf"[ \t\u00a0]{{{LONGEST_RUN},}}|([#=_*~.>|+-])\1{{{LONGEST_RUN},}}")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(content: bytes, name: str) -> str:
    """The text of a file in UTF-8, UTF-16, UTF-32 or Windows-1252; raises Unreadable for what is no text."""
    if len(content) > MOST_BYTES:
        raise Unreadable(f"{name} is larger than {MOST_BYTES // 2**20} MB.", "Export a shorter span of time.")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _as(content, encoding, name)
    if guessed := _without_mark(content):
        return _as(content, guessed, name)
    place = content.find(b"\x00")
    if place >= 0:
        raise Unreadable(
            f"{name} is not a text file: byte {place + 1} is a zero.", "Give it as text, CSV, JSON or HTML."
        )
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _older(content, name, error.start)
    return _normal(text)


def _older(content: bytes, name: str, start: int) -> str:
    sample = content[:65536]
    odd = sum(1 for byte in sample if byte < 32 and byte not in b"\t\n\r\x1b\x0c")
    high = sum(1 for byte in sample if byte >= 128)
    if odd * 50 > len(sample) or high * 3 > len(sample):
        line = content.count(b"\n", 0, start) + 1
        raise Unreadable(f"{name} is not a text file: line {line} holds bytes that are no text.", "Export it as text.")
    return content.decode("cp1252", "replace")


def _as(content: bytes, encoding: str, name: str) -> str:
    try:
        return _normal(content.decode(encoding))
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"{name} says it is {encoding.upper()} and is not, from byte {error.start + 1} on.", "Save it as UTF-8."
        ) from error


def _without_mark(content: bytes) -> str:
    """UTF-16 that does not say so: every second byte of its beginning is zero."""
    head = content[:400]
    if len(head) < 4 or b"\x00" not in head:
        return ""
    even, odd = head[0::2].count(0) / len(head[0::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.1 else ""


def _normal(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\x0c", "\n")
    return text if "\n" in text else text.replace("\r", "\n")


def squeezed(text: str) -> str:
    """Shorten rulers and padding: long ones say no more, and cost patterns the square of their length."""
    return _RUN.sub(lambda run: run.group()[:LONGEST_RUN], text)


def check_lines(text: str, name: str) -> None:
    """Raise Unreadable for a line so long that it is no line."""
    if len(text) <= LONGEST_LINE:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise Unreadable(
                f"{name}, line {number} has {len(line):,} characters; a line may have {LONGEST_LINE:,}.",
                "Is it the right file?",
            )
