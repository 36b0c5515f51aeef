"""Kinds suggested from words, links recognised, people completed, zones settled."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from pmfacilitator.capture.kinds import TAGS, kind_named, suggest_kind
from pmfacilitator.capture.links import find_links, recognise
from pmfacilitator.capture.zones import is_zone, parse_zone, summer_reading
from pmfacilitator.domain.kinds import EventKind, LinkKind
from pmfacilitator.domain.people import complete_person, name_meant
from pmfacilitator.errors import BadInput

SUGGESTED = {
    "synthetic checks failing in two regions": EventKind.DETECTION,
    "latency monitor alerted": EventKind.DETECTION,
    "on-call was paged": EventKind.DETECTION,
    "support noticed slow logins": EventKind.DETECTION,
    "customers reported blank pages": EventKind.DETECTION,
    "first tickets came in": EventKind.DETECTION,
    "decided to drain the region": EventKind.DECISION,
    "agreed to wait for the backup": EventKind.DECISION,
    "declared an incident": EventKind.DECISION,
    "severity raised to sev1": EventKind.DECISION,
    "told customers on the status page": EventKind.COMMUNICATION,
    "status page updated": EventKind.COMMUNICATION,
    "posted an update for stakeholders": EventKind.COMMUNICATION,
    "called the hosting company": EventKind.COMMUNICATION,
    "opened a bridge": EventKind.COMMUNICATION,
    "rolled back the release": EventKind.ACTION,
    "rolled the release back": EventKind.ACTION,
    "on-call acknowledged": EventKind.ACTION,
    "restarted both workers": EventKind.ACTION,
    "failed over to the replica": EventKind.ACTION,
    "deployed the fix": EventKind.ACTION,
    "raised the connection limit": EventKind.ACTION,
    "error rate recovered": EventKind.RESOLUTION,
    "checkout back to normal": EventKind.RESOLUTION,
    "all clear": EventKind.RESOLUTION,
    "incident closed": EventKind.RESOLUTION,
    "service fully restored": EventKind.RESOLUTION,
    "latency climbs above two seconds": None,
    "errors increased": None,
    "no alert fired": None,
    "had not recovered yet": None,
    "it wasn't resolved": None,
    "": None,
}


@pytest.mark.parametrize(("text", "kind"), SUGGESTED.items())
def test_the_kind_is_suggested_from_the_words(text: str, kind: EventKind | None) -> None:
    assert suggest_kind(text) is kind


def test_what_is_said_first_decides() -> None:
    assert suggest_kind("told customers that errors recovered") is EventKind.COMMUNICATION
    assert suggest_kind("monitor alerted that the release was rolled back") is EventKind.DETECTION
    assert suggest_kind("not resolved, so we rolled back") is EventKind.ACTION


def test_tags_name_kinds() -> None:
    assert [kind_named(tag) for tag in TAGS] == list(EventKind)
    assert kind_named("#comm") is EventKind.COMMUNICATION
    assert kind_named("#Resolved,") is EventKind.RESOLUTION
    assert kind_named("#shop-alerts") is None
    assert kind_named("#de") is None
    assert kind_named("#res") is EventKind.RESOLUTION
    assert kind_named("#mitigation") is kind_named("#mitigated") is EventKind.RESOLUTION
    assert kind_named("#rollback") is kind_named("#rolled-back") is kind_named("#fix") is EventKind.ACTION
    assert kind_named("#mitig") is None


LINKS = {
    "https://github.com/shop/web/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567": (
        LinkKind.COMMIT,
        "shop/web 0a1b2c3",
    ),
    "https://gitlab.shop.example/core/api/-/merge_requests/17": (LinkKind.COMMIT, "core/api!17"),
    "https://github.com/shop/web/pull/99": (LinkKind.COMMIT, "shop/web#99"),
    "https://github.com/shop/web/issues/98": (LinkKind.TICKET, "shop/web#98"),
    "https://shop.atlassian.net/browse/OPS-451": (LinkKind.TICKET, "OPS-451"),
    "https://linear.app/shop/issue/INF-7/drain": (LinkKind.TICKET, "INF-7"),
    "https://grafana.shop.example/d/x1/checkout-latency": (LinkKind.GRAPH, "grafana.shop.example: checkout latency"),
    "https://app.datadoghq.com/dashboard/abc": (LinkKind.GRAPH, "app.datadoghq.com: abc"),
    "https://app.datadoghq.com/logs?query=x": (LinkKind.LOG, "app.datadoghq.com: logs"),
    "https://kibana.shop.example/app/discover#/": (LinkKind.LOG, "kibana.shop.example: discover"),
    "https://files.shop.example/2026/web-1.log": (LinkKind.LOG, "files.shop.example: web-1.log"),
    "https://shop.zoom.us/rec/share/abc": (LinkKind.RECORDING, "shop.zoom.us: abc"),
    "https://files.shop.example/call.mp4": (LinkKind.RECORDING, "files.shop.example: call.mp4"),
    "https://status.shop.example/incidents/2": (LinkKind.REPORT, "status.shop.example"),
    "http://wiki.shop.example/": (LinkKind.REPORT, "wiki.shop.example"),
}


@pytest.mark.parametrize(("url", "expected"), LINKS.items())
def test_links_are_recognised(url: str, expected: tuple[LinkKind, str]) -> None:
    link = recognise(url)
    assert link is not None
    assert (link.kind, link.label) == expected


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "ftp://x.example/y", "http://[bad", "https://", "www.example", ""]
)
def test_other_addresses_are_no_links(text: str) -> None:
    assert recognise(text) is None
    assert find_links(text) == ()


def test_links_end_where_the_sentence_goes_on() -> None:
    text = "see (https://a.example/x_(y)), [the *graph*](https://b.example/d/1), https://a.example/x_(y) and https://c.example."
    assert [link.url for link in find_links(text)] == [
        "https://a.example/x_(y)",
        "https://b.example/d/1",
        "https://c.example",
    ]
    assert find_links(text)[1].label == "the *graph*"


def test_a_long_label_is_shortened() -> None:
    (link,) = find_links("https://a.example/" + "very-" * 50 + "long")
    assert len(link.label) <= 60


def test_people_are_completed() -> None:
    names = ["Cho Park", "Ana Ng", "Ben Ana", "anatol ode", "Ana Ng", " "]
    assert complete_person("@an", names) == ("Ana Ng", "anatol ode", "Ben Ana")
    assert complete_person("ana.n", names) == ("Ana Ng",)
    assert complete_person("", names) == ("Ana Ng", "anatol ode", "Ben Ana", "Cho Park")
    assert complete_person("zoe", names) == ()


def test_a_short_name_means_the_one_it_fits() -> None:
    names = ["Ana Ng", "Ben Ode", "Benno Ito"]
    assert name_meant("ana", names) == "Ana Ng"
    assert name_meant("ben", names) == "Ben Ode"
    assert name_meant("be", names) == "be"


class TestZones:
    """Letters, offsets and names."""

    @pytest.mark.parametrize(
        ("text", "offset"),
        [
            ("EST", "-0500"),
            ("UTC+2", "+0200"),
            ("GMT-03:30", "-0330"),
            ("+0530", "+0530"),
            ("UTC−7", "-0700"),
            ("Z", "+0000"),
        ],
    )
    def test_fixed(self, text: str, offset: str) -> None:
        assert datetime(2026, 7, 1, tzinfo=parse_zone(text)).strftime("%z") == offset

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("ET", "America/New_York"),
            ("Pacific time", "America/Los_Angeles"),
            ("europe/berlin", "Europe/Berlin"),
            ("Berlin time", "Europe/Berlin"),
            ("New York time", "America/New_York"),
        ],
    )
    def test_places(self, text: str, key: str) -> None:
        assert parse_zone(text) == ZoneInfo(key)

    @pytest.mark.parametrize(
        "text", ["", "nodes", "America", "../etc/passwd", "Foo/Bar", "cat", "Et", "eastern", "+15:00", "UTC+25"]
    )
    def test_what_is_no_zone(self, text: str) -> None:
        assert not is_zone(text)

    @pytest.mark.parametrize("letters", ["IST", "CST", "AST", "SST", "WST", "AMT"])
    def test_letters_that_several_places_use_are_refused(self, letters: str) -> None:
        assert is_zone(letters)
        with pytest.raises(BadInput, match=f"{letters} is used in"):
            parse_zone(letters, session_zone=ZoneInfo("Europe/Berlin"))

    @pytest.mark.parametrize(
        ("letters", "session", "hours"),
        [
            ("CST", "America/Chicago", -6),
            ("CST", "Asia/Shanghai", 8),
            ("CST", "America/Havana", -5),
            ("PST", "Asia/Manila", 8),
        ],
    )
    def test_the_session_settles_them(self, letters: str, session: str, hours: int) -> None:
        zone = parse_zone(letters, session_zone=ZoneInfo(session))
        assert zone.utcoffset(datetime(2026, 7, 1)) == timedelta(hours=hours)

    def test_standard_letters_in_summer_have_a_home(self) -> None:
        assert summer_reading("EST") == ZoneInfo("America/New_York")
        assert summer_reading("EDT") is None
