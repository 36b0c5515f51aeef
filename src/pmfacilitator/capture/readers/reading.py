"""One file in, its entries out: finds out what it is, and has the right reader read it."""

from collections.abc import Callable, Mapping
from datetime import date

from pmfacilitator.capture.readers import exports
from pmfacilitator.capture.readers.archives import is_zip, read_slack_zip
from pmfacilitator.capture.readers.chat import chat_text_drafts
from pmfacilitator.capture.readers.decode import check_lines, decode, squeezed
from pmfacilitator.capture.readers.delimited import delimited_drafts, delimiter_of
from pmfacilitator.capture.readers.detect import OF_VALUES, Detected, Format, detect
from pmfacilitator.capture.readers.document import read_document
from pmfacilitator.capture.readers.github import github_drafts
from pmfacilitator.capture.readers.html import html_blocks
from pmfacilitator.capture.readers.javascript import javascript_values
from pmfacilitator.capture.readers.jsontext import Value, load_json
from pmfacilitator.capture.readers.logs import log_drafts
from pmfacilitator.capture.readers.markdown import markdown_blocks
from pmfacilitator.capture.readers.model import Drafted, Imported, Progress
from pmfacilitator.capture.readers.objects import object_drafts
from pmfacilitator.capture.readers.resolve import EARLIEST, LATEST, resolve
from pmfacilitator.capture.readers.slack import SlackReader
from pmfacilitator.capture.readers.statuspage import statuspage_drafts
from pmfacilitator.capture.readers.typed import AsTyped, times_first, with_marks
from pmfacilitator.capture.readers.wikitext import wikitext_blocks
from pmfacilitator.domain.text import clean
from pmfacilitator.errors import BadInput, Unreadable

_VALUE_READERS: dict[Format, Callable[[Value], Drafted]] = {
    Format.STATUSPAGE: statuspage_drafts,
    Format.PAGERDUTY: exports.pagerduty_drafts,
    Format.GITHUB: github_drafts,
    Format.CHAT_JSON: exports.chat_drafts,
    Format.JOURNAL: exports.journal_drafts,
}


def read(
    content: bytes,
    *,
    name: str,
    date_hint: date | None = None,
    tz_hint: str | None = None,
    format: str | None = None,  # noqa: A002  # the word that the command line uses
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    as_typed: AsTyped | None = None,
) -> Imported:
    """Read the timeline that a file holds, whatever tool wrote it.

    `date_hint` is the day of the incident and `tz_hint` its zone; what the file says is stronger than either.
    `format` forces one of `Format`; `mapping` names columns (at, date, end, zone, text, actor, source). `progress` is
    told how many messages or files are done, of how many, and cancels by returning False. `as_typed` is given for a
    paste: lines in it that no tool wrote are read with their marks, and count from one another, as typed ones do.

    Raises Unreadable with name and place for a file that cannot be read, BadInput for a hint or a column that cannot
    be.
    """
    if date_hint is not None and not EARLIEST <= date_hint.year < LATEST:
        raise BadInput(f"The year {date_hint.year} is beyond what is read.", "Is the date right?")
    forced = _forced(format)
    if is_zip(content):
        if forced not in (None, Format.SLACK):
            raise Unreadable(
                f"{name} is a zip, and only Slack's export is read from one.", "Unpack it and give one file."
            )
        kind, found = Format.SLACK, read_slack_zip(content, name, progress)
    else:
        text = squeezed(decode(content, name))
        if not text.strip():
            raise Unreadable(f"{name} is empty.", "Give a file with a timeline in it.")
        if as_typed is not None:
            text = times_first(text, as_typed.people)
        kind, found = _read_text(text, name, forced, mapping, progress)
    typed = as_typed if kind is Format.TEXT else None
    entries = resolve(found, date_hint=date_hint, tz_hint=tz_hint, as_typed=typed)
    if typed is not None:
        entries = tuple(with_marks(entry, typed.people) for entry in entries)
    return Imported(name, kind.value, entries, tuple(found.skipped))


def _forced(written: str | None) -> Format | None:
    if not written:
        return None
    try:
        return Format(written)
    except ValueError:
        known = ", ".join(Format)
        raise BadInput(f"“{written}” is no format that is read.", f"Use one of {known}.") from None


def _read_text(
    text: str, name: str, forced: Format | None, mapping: Mapping[str, str] | None, progress: Progress | None
) -> tuple[Format, Drafted]:
    detected = _with_value(forced, text, name) if forced else detect(text, name)
    if mapping and not forced and detected.format not in OF_VALUES:
        detected = Detected(Format.CSV)
    if detected.format is Format.SLACK:
        slack = SlackReader({}, progress=progress)
        slack.take(detected.value)
        return detected.format, slack.finish()
    if detected.format in _VALUE_READERS:
        return detected.format, _VALUE_READERS[detected.format](detected.value)
    if detected.format in OF_VALUES:
        return detected.format, object_drafts(detected.value, mapping=mapping)
    text = clean(text)
    check_lines(text, name)
    return detected.format, _read_lines(detected.format, text, name, mapping)


def _with_value(forced: Format, text: str, name: str) -> Detected:
    if forced is Format.JAVASCRIPT:
        return Detected(forced, javascript_values(text))
    return Detected(forced, load_json(text, name) if forced in OF_VALUES else None)


def _read_lines(kind: Format, text: str, name: str, mapping: Mapping[str, str] | None) -> Drafted:
    if kind is Format.CSV:
        return delimited_drafts(text, name, delimiter_of(text) or ",", mapping)
    if kind is Format.CHAT:
        return chat_text_drafts(text)
    if kind is Format.LOG:
        return log_drafts(text)
    blocks = {Format.HTML: html_blocks, Format.WIKITEXT: wikitext_blocks}.get(kind, markdown_blocks)
    return read_document(blocks(text))
