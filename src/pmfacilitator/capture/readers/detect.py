"""What a text is, told from what stands in it."""

import re
from dataclasses import dataclass
from enum import StrEnum

from pmfacilitator.capture.readers import exports
from pmfacilitator.capture.readers.chat import is_inline_chat, looks_like_chat
from pmfacilitator.capture.readers.delimited import delimiter_of
from pmfacilitator.capture.readers.github import is_github
from pmfacilitator.capture.readers.html import looks_like_html
from pmfacilitator.capture.readers.javascript import javascript_values
from pmfacilitator.capture.readers.jsontext import Value, load_json
from pmfacilitator.capture.readers.logs import log_kind
from pmfacilitator.capture.readers.slack import is_slack
from pmfacilitator.capture.readers.statuspage import is_statuspage
from pmfacilitator.capture.readers.wikitext import looks_like_wikitext
from pmfacilitator.errors import Unreadable


class Format(StrEnum):
    """The formats that are read; the value is what `--format` takes."""

    SLACK = "slack"
    STATUSPAGE = "statuspage"
    PAGERDUTY = "pagerduty"
    GITHUB = "github"
    CHAT_JSON = "chat-json"
    JOURNAL = "journal"
    JSON = "json"
    JAVASCRIPT = "javascript"
    HTML = "html"
    CSV = "csv"
    WIKITEXT = "wikitext"
    CHAT = "chat"
    LOG = "log"
    TEXT = "text"

    @property
    def label(self) -> str:
        """What people read."""
        return _LABELS[self]


_LABELS = {
    Format.SLACK: "Slack export",
    Format.STATUSPAGE: "status page incidents (JSON)",
    Format.PAGERDUTY: "PagerDuty log entries (JSON)",
    Format.GITHUB: "GitHub issue (JSON)",
    Format.CHAT_JSON: "chat export (JSON)",
    Format.JOURNAL: "systemd journal (JSON)",
    Format.JSON: "objects in JSON",
    Format.JAVASCRIPT: "objects in JavaScript",
    Format.HTML: "HTML",
    Format.CSV: "table of delimited columns",
    Format.WIKITEXT: "wikitext",
    Format.CHAT: "chat as text",
    Format.LOG: "log lines",
    Format.TEXT: "Markdown or plain text",
}
OF_VALUES = frozenset(
    {
        Format.SLACK,
        Format.STATUSPAGE,
        Format.PAGERDUTY,
        Format.GITHUB,
        Format.CHAT_JSON,
        Format.JOURNAL,
        Format.JSON,
        Format.JAVASCRIPT,
    }
)
_JSON_START = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_CODE_START = re.compile(
    r"\s*(?:(?:const|let|var|export|import|return|module|window|self|this|define|function|async)\b|//|/\*"
    r"|[\]}),;]*\s*[{\[]|[A-Za-z_$][\w$.]*\s*[=:]\s*[\[{]|[\]})]|['\"]use strict)"
)
_NOT_JSON = re.compile(r"[{,]\s*(?:[A-Za-z_$][\w$]*|'[^'\n]*')\s*:|[:\[,]\s*['`]|^[ \t]*(?://|/\*)", re.MULTILINE)
_MEMBER = re.compile(r"[{,]\s*['\"]?[A-Za-z_$][\w$]*['\"]?\s*:\s*\S")


@dataclass(frozen=True, slots=True)
class Detected:
    """A format, and the value where it is one of values."""

    format: Format
    value: Value = None


def detect(text: str, name: str) -> Detected:
    """Find out what a text is; raises Unreadable for JSON that is broken."""
    if values := _values(text, name):
        return values
    if looks_like_html(text):
        return Detected(Format.HTML)
    if delimiter_of(text, titled=True):
        return Detected(Format.CSV)
    if is_inline_chat(text):
        return Detected(Format.CHAT)
    if log_kind(text):
        return Detected(Format.LOG)
    if looks_like_chat(text):
        return Detected(Format.CHAT)
    if delimiter_of(text):
        return Detected(Format.CSV)
    if looks_like_wikitext(text):
        return Detected(Format.WIKITEXT)
    return Detected(Format.TEXT)


def _values(text: str, name: str) -> Detected | None:
    if _JSON_START.match(text):
        try:
            value = load_json(text, name)
        except Unreadable:
            if _NOT_JSON.search(text[:100_000]) and (written := _javascript(text)):
                return written
            if re.match(r"\s*\[\[[^\[\]\n]{1,200}\]\]", text):
                return None
            raise
        return Detected(format_of(value), value)
    return _javascript(text)


def _javascript(text: str) -> Detected | None:
    head = text[:100_000]
    if not _CODE_START.match(head) or len(_MEMBER.findall(head)) < 2:
        return None
    values = javascript_values(text)
    return Detected(Format.JAVASCRIPT, values) if any(isinstance(value, (dict, list)) for value in values) else None


def format_of(value: Value) -> Format:
    """Which tool wrote a JSON value."""
    tests = (
        (is_slack, Format.SLACK),
        (exports.is_journal, Format.JOURNAL),
        (exports.is_pagerduty, Format.PAGERDUTY),
        (is_statuspage, Format.STATUSPAGE),
        (exports.is_chat, Format.CHAT_JSON),
        (is_github, Format.GITHUB),
    )
    return next((found for test, found in tests if test(value)), Format.JSON)
