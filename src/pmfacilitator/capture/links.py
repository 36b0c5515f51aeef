"""Links in what was typed or pasted: what kind of thing they lead to, and what to call it."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from pmfacilitator.domain.addresses import web_addresses
from pmfacilitator.domain.kinds import LinkKind
from pmfacilitator.domain.text import one_line

_MARKDOWN = re.compile(r"\[([^\[\]]{1,200})\]\($")
_LONGEST_LABEL = 60

# The first row whose host and path both match decides; the patterns are searched in small letters.
_KINDS: tuple[tuple[str, str, LinkKind], ...] = (
    (r"", r"/(?:-/)?commit(?:s)?/[0-9a-f]{7,40}\b", LinkKind.COMMIT),
    (r"", r"/(?:pull|pull-requests|-/merge_requests|merge_requests)/\d+|/compare/", LinkKind.COMMIT),
    (r"", r"/(?:-/)?issues?/\d+|/browse/[a-z][a-z0-9_]+-\d+|/tickets?/\d+", LinkKind.TICKET),
    (r"\.atlassian\.net$|^jira\.|\.jira\.", r"[?&]selectedissue=|/projects/|/servicedesk/", LinkKind.TICKET),
    (r"linear\.app$|zendesk\.com$|service-?now\.com$|trello\.com$|asana\.com$|freshdesk\.com$", r"", LinkKind.TICKET),
    (
        r"youtrack|bugzilla|redmine|^bugs?\.|^tickets?\.|shortcut\.com$|pagerduty\.com$|opsgenie\.com$",
        r"",
        LinkKind.TICKET,
    ),
    (r"zoom\.us$", r"/rec(?:ording)?/", LinkKind.RECORDING),
    (r"youtube\.com$|youtu\.be$|vimeo\.com$|loom\.com$|asciinema\.org$|^recordings?\.", r"", LinkKind.RECORDING),
    (r"", r"\.(?:mp4|webm|mkv|mov|m4a|mp3|cast)$|/recordings?/", LinkKind.RECORDING),
    (r"", r"/logs?(?:/|\?|#|$)|logs?-?(?:insights|groups?|viewer|stream|v2)|/discover(?:/|\?|#|$)", LinkKind.LOG),
    (
        r"kibana|splunk|papertrail|loggly|graylog|sentry\.|^logs?\.|\.logs?\.|sumologic|bugsnag|rollbar",
        r"",
        LinkKind.LOG,
    ),
    (r"", r"\.log(?:\.gz|\.txt)?$", LinkKind.LOG),
    (r"grafana|honeycomb\.io|newrelic|datadoghq|chronosphere|lightstep|signalfx|dynatrace|looker", r"", LinkKind.GRAPH),
    (r"prometheus|graphite|^metrics?\.|^graphs?\.|^dashboards?\.|cloudwatch", r"", LinkKind.GRAPH),
    (r"", r"/dashboards?(?:/|\?|#|$)|/graph(?:/|\?|#|$)|cloudwatch", LinkKind.GRAPH),
)
_COMMIT = re.compile(r"/([\w.-]+/[\w.-]+)(?:/-)?/commits?/([0-9a-f]{7})[0-9a-f]*", re.IGNORECASE)
_NUMBERED = re.compile(r"/([\w.-]+/[\w.-]+)(?:/-)?/(pull|pull-requests|merge_requests|issues?)/(\d+)", re.IGNORECASE)
_TICKET = re.compile(r"(?:/browse/|selectedissue=|/issue/)([a-z][a-z0-9_]+-\d+)", re.IGNORECASE)
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+", re.IGNORECASE)


@dataclass(frozen=True)
class FoundLink:
    """A link in a text: its address, what it leads to and a short name for it."""

    url: str
    kind: LinkKind
    label: str


def find_links(text: str) -> tuple[FoundLink, ...]:
    """The web addresses in a text, each once, in their order.

    What follows an address as punctuation is none of it. In [words](address) the words are the label.
    """
    found: dict[str, FoundLink] = {}
    for address in web_addresses(text):
        url = address.url
        link = recognise(url)
        if link is None or url in found:
            continue
        named = _MARKDOWN.search(text, 0, address.start)
        found[url] = FoundLink(url, link.kind, _short(named[1])) if named else link
    return tuple(found.values())


def recognise(url: str) -> FoundLink | None:
    """What a web address leads to; None for what is no web address."""
    try:
        parts = urlsplit(one_line(url))
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme.casefold() not in ("http", "https") or not host:
        return None
    rest = url.partition("://")[2].partition("/")[2].casefold()
    for hosts, paths, kind in _KINDS:
        if re.search(hosts, host) and re.search(paths, f"/{rest}"):
            return FoundLink(url, kind, _label(parts, host))
    return FoundLink(url, LinkKind.REPORT, _label(parts, host))


def _label(parts: SplitResult, host: str) -> str:
    path = parts.path
    if match := _COMMIT.search(path):
        return _short(f"{match[1]} {match[2].casefold()}")
    if match := _NUMBERED.search(path):
        sign = "!" if match[2].casefold() == "merge_requests" else "#"
        return _short(f"{match[1]}{sign}{match[3]}")
    if match := _TICKET.search(f"{path}?{parts.query}"):
        return match[1].upper()
    last = unquote(path.rstrip("/").rpartition("/")[2])
    words = re.sub(r"[-_+]+", " ", last) if _SLUG.fullmatch(last) and not last.isdigit() else last
    readable = words if 2 < len(words) <= _LONGEST_LABEL and re.search(r"[a-z]{3}", words, re.IGNORECASE) else ""
    return _short(f"{host}: {readable}" if readable else host)


def _short(label: str) -> str:
    label = one_line(label)
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
