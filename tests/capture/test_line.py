"""A typed timeline line: what stands in front is the time, the rest is said; numbers in prose are no times."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from capture.moments import BERLIN, NOW, PREVIOUS
from pmfacilitator.capture.line import FactLine, shown, understand
from pmfacilitator.domain.kinds import EventKind, LinkKind
from pmfacilitator.errors import BadInput

PEOPLE = ["Ana Ng", "Ben Ode", "Cho Park", "Ana-Maria Silva"]


def line(text: str) -> FactLine:
    return understand(text, now=NOW, previous=PREVIOUS, people=PEOPLE)


def clock(moment: datetime | None) -> str | None:
    """15:47, with the day where it is not the 11th."""
    if moment is None:
        return None
    moment = moment.astimezone(BERLIN)
    return f"{moment:%H:%M}" if moment.day == 11 else f"{moment.day} {moment:%H:%M}"


@pytest.mark.parametrize(
    ("text", "at", "rest"),
    [
        ("15:47 queue depth doubled", "15:47", "queue depth doubled"),
        ("+5m queue depth doubled", "15:47", "queue depth doubled"),
        ("5 minutes later on-call looked", "15:47", "on-call looked"),
        ("yesterday 23:10 UTC pipeline ran", "01:10", "pipeline ran"),
        ("[15:47] queue depth doubled", "15:47", "queue depth doubled"),
        ("(15:47) queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47: queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47, queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47 - queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47 – queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47—queue depth doubled", "15:47", "queue depth doubled"),
        ("- 15:47 queue depth doubled", "15:47", "queue depth doubled"),
        ("* **15:47** queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47 | queue depth doubled", "15:47", "queue depth doubled"),
        ("1547 queue depth doubled", "15:47", "queue depth doubled"),
        ("15.47 queue depth doubled", "15:47", "queue depth doubled"),
        ("3:47pm queue depth doubled", "15:47", "queue depth doubled"),
        ("15:47 (13:47 UTC) queue depth doubled", "15:47", "(13:47 UTC) queue depth doubled"),
        ("13:47 (UTC) queue depth doubled", "15:47", "queue depth doubled"),
        ("Tuesday 9am release train left", "9 09:00", "release train left"),
        ("Jun 10 08:15:30 web-1 kernel: oom", "10 08:15", "web-1 kernel: oom"),
        ("2026-06-10T08:15:30Z ERROR pool exhausted", "10 10:15", "ERROR pool exhausted"),
        ("2026-06-10 08:15:30,123 ERROR pool exhausted", "10 08:15", "ERROR pool exhausted"),
        ("1781079330 pool exhausted", "10 10:15", "pool exhausted"),
        ("at noon traffic doubled", "12:00", "traffic doubled"),
        ("noon: traffic doubled", "12:00", "traffic doubled"),
        ("half past four the shop was slow", "16:30", "the shop was slow"),
        ("15:47 5 nodes left", "15:47", "5 nodes left"),
        ("15:47 2/3 of the nodes left", "15:47", "2/3 of the nodes left"),
        ("15:47 3rd retry", "15:47", "3rd retry"),
        ("15:47 Monday backup found", "15:47", "Monday backup found"),
        ("15:47 Central database full", "15:47", "Central database full"),
        ("15:47 local cache cold", "15:47", "local cache cold"),
        ("15:47 Europe/Berlin cache cold", "15:47", "cache cold"),
        ("15:47: UTC clocks drifted", "15:47", "UTC clocks drifted"),
        ("15:47: or so it seemed", "15:47", "or so it seemed"),
        ("13:47 UTC: 15:47 was shown", "15:47", "15:47 was shown"),
        ("15:47", "15:47", ""),
    ],
)
def test_the_time_is_the_longest_beginning_that_is_one(text: str, at: str, rest: str) -> None:
    fact = line(text)
    assert (clock(fact.at), fact.text) == (at, rest)
    assert fact.end is None


@pytest.mark.parametrize(
    "text",
    [
        "5 nodes were replaced",
        "2 of 3 replicas down",
        "1547 requests lost",
        "12.50 EUR refunded",
        "2026 budget was approved",
        "99.9% of requests slow",
        "10 to 3 replicas by mistake",
        "10-15 nodes lost",
        "between 5 and 10 nodes lost",
        "14h of downtime",
        "9 to 5 coverage was missing",
        "5 minutes of downtime",
        "5m of downtime",
        "5 minutes after the page nobody had looked",
        "noon traffic doubled",
        "midnight job hung",
        "now the queue grows",
        "+10 nodes added",
        "yesterday the certificate ran out",
        "may have been the cache",
        "sat on it for long",
        "second attempt hung",
        "the queue was full at 15:47",
        "15:?? somebody looked",
        "at 25:10 nothing",
        "v15.47 was out",
        "10.0.0.1 unreachable",
        "#15:47",
        "",
    ],
)
def test_prose_has_no_time_and_stays_whole(text: str) -> None:
    fact = line(text)
    assert fact.at is None
    assert fact.text == text
    assert fact.echo.startswith("no time")


@pytest.mark.parametrize(
    ("text", "at", "end"),
    [
        ("15:05-15:20 failing", "15:05", "15:20"),
        ("15:05 – 15:20 failing", "15:05", "15:20"),
        ("15:05→15:20 failing", "15:05", "15:20"),
        ("15:05 to 15:20 failing", "15:05", "15:20"),
        ("from 15:05 until 15:20 failing", "15:05", "15:20"),
        ("between 15:05 and 15:20 failing", "15:05", "15:20"),
        ("1505-1520 failing", "15:05", "15:20"),
        ("3:05-3:20pm failing", "15:05", "15:20"),
        ("3-4pm failing", "15:00", "16:00"),
        ("13:05-13:20 UTC failing", "15:05", "15:20"),
        ("13:05 UTC - 13:20 failing", "15:05", "15:20"),
        ("yesterday 23:50 - 00:10 failing", "10 23:50", "00:10"),
        ("2026-06-10 23:50 - 2026-06-11 00:10 failing", "10 23:50", "00:10"),
        ("2026-06-10 08:15 - 08:40 failing", "10 08:15", "10 08:40"),
        ("2025-10-26 02:25+0200 - 2025-10-26 02:40+0200 failing", "26 02:25", "26 02:40"),
    ],
)
def test_ranges_have_an_end(text: str, at: str, end: str) -> None:
    fact = line(text)
    assert (clock(fact.at), clock(fact.end), fact.text) == (at, end, "failing")


def test_an_offset_is_no_end() -> None:
    assert clock(line("2026-06-11T01:05:00-04:00 failing").at) == "07:05"
    assert clock(line("2026-06-11 01:05 -0400 failing").at) == "07:05"
    assert line("2026-06-11T01:05:00-04:00 failing").end is None


@pytest.mark.parametrize(
    "text", ["~15:47 slow", "about 15:47 slow", "15:47ish slow", "c. 15:47 slow", "at ~15:47 slow"]
)
def test_about_is_kept(text: str) -> None:
    fact = line(text)
    assert (fact.approximate, clock(fact.at), fact.text) == (True, "15:47", "slow")
    assert fact.echo.startswith("about Thu 11 Jun 15:47")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("15:47 IST queue full", "India"),
        ("03/04/2026 08:15 queue full", "could be"),
        ("3:50 queue full", "15:50"),
        ("18:45 queue full", "still to come"),
        ("T+5m queue full", "start of the incident"),
        ("-5m queue full", "ago"),
        ("2026-02-30 08:15 queue full", "no day"),
        ("Mon 10 June 2026 08:15 queue full", "Wednesday"),
        ("25:10 queue full", "no time of day"),
        ("13pm queue full", "no time of day"),
        ("yesterday 25:10 queue full", "no time of day"),
        ("12:60 queue full", "no time of day"),
        ("2026-06-10 25:10 queue full", "no time of day"),
        ("15:05-14:50 queue full", "14:50 is before 15:05"),
        ("2026-06-11 00:30 PM queue full", "no time of day"),
        ("00:30PM queue full", "no time of day"),
        ("15:47 AM queue full", "no time of day"),
        ("15:47 UTC+15 queue full", "UTC.15. is not a time zone"),
        ("15:47 +15:00 queue full", "not a time zone"),
        ("2026-06-11 15:47 America/New_Yrok queue full", "not a time zone"),
        ("3:47pm Europe/Berln queue full", "not a time zone"),
        ("15:05-15:20 Europe/Berln queue full", "not a time zone"),
        ("2026-06-11 15:47 -10 queue full", "could be a time zone"),
    ],
)
def test_a_time_in_doubt_is_asked_about_and_never_cut_to_what_fits(text: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        line(text)


@pytest.mark.parametrize(
    ("text", "kind", "said", "rest"),
    [
        ("15:47 #detection queue full", EventKind.DETECTION, True, "queue full"),
        ("15:47 queue full #det", EventKind.DETECTION, True, "queue full"),
        ("15:47 queue full #key-moment @ana", EventKind.KEY_MOMENT, True, "queue full"),
        ("15:47 monitor fired #event", EventKind.EVENT, True, "monitor fired"),
        ("15:47 monitor fired in #shop-alerts", EventKind.DETECTION, False, "monitor fired in #shop-alerts"),
        ("15:47 see #4711", None, False, "see #4711"),
        ("15:47 queue full", None, False, "queue full"),
    ],
)
def test_the_kind_is_said_or_suggested(text: str, kind: EventKind | None, said: bool, rest: str) -> None:
    fact = line(text)
    assert (fact.kind, fact.kind_said, fact.text) == (kind, said, rest)


@pytest.mark.parametrize(
    ("text", "actor", "rest"),
    [
        ("15:47 drained the node @ben", "Ben Ode", "drained the node"),
        ("15:47 drained the node @ben.ode.", "Ben Ode", "drained the node"),
        ("15:47 drained the node @Ben Ode", "Ben Ode", "drained the node"),
        ("15:47 drained the node @ben #action", "Ben Ode", "drained the node"),
        ("15:47 drained the node #action @ben", "Ben Ode", "drained the node"),
        ("15:47 @cho: drained the node", "Cho Park", "drained the node"),
        ("15:47 drained the node @ana-maria", "Ana-Maria Silva", "drained the node"),
        ("15:47 drained the node @dee.lux", "dee.lux", "drained the node"),
        ("15:47 asked @ben to drain the node", "", "asked @ben to drain the node"),
        ("15:47 asked @ben to drain it @cho", "Cho Park", "asked @ben to drain it"),
        ("15:47 mail from ops@shop.example", "", "mail from ops@shop.example"),
        ("15:47 @cho asked @ben", "Cho Park", "asked @ben"),
        ("15:47 @here the shop is slow @ben", "Ben Ode", "@here the shop is slow"),
        ("15:47 @Ana Ng - drained the node", "Ana Ng", "drained the node"),
    ],
)
def test_the_person_is_completed(text: str, actor: str, rest: str) -> None:
    fact = line(text)
    assert (fact.actor, fact.text) == (actor, rest)


def test_what_was_understood_is_shown_in_both_zones() -> None:
    assert line("15:47 alerted #detection @ana.ng").echo == "Thu 11 Jun 15:47 CEST = 13:47 UTC, detection, by Ana Ng"
    assert line("15:05-15:20 failing").echo == "Thu 11 Jun 15:05 to 15:20 CEST = 13:05 to 13:20 UTC"
    assert line("01:10 queue full").echo == "Thu 11 Jun 01:10 CEST = Wed 23:10 UTC"
    assert line("queue is drained").echo == "no time, action?"
    assert shown(datetime(2026, 6, 11, 15, 47, 9, tzinfo=UTC), UTC) == "Thu 11 Jun 15:47:09 UTC"


def test_a_tag_that_is_no_kind_stays_and_the_echo_says_so() -> None:
    fact = line("15:47 seen in #shop-alerts #fix")
    assert (fact.text, fact.kind) == ("seen in #shop-alerts", EventKind.ACTION)
    assert fact.echo.endswith("action, #shop-alerts is no kind and stays in the words")
    assert line("15:47 #one #two @ana").echo.endswith("by Ana Ng, #one #two are no kinds and stay in the words")


def test_somebody_in_the_middle_is_mentioned_and_the_echo_says_so() -> None:
    assert "mentions Ben Ode" in line("15:47 asked @ben to drain the node").echo
    assert "mentions" not in line("15:47 asked @ben to drain it @cho").echo
    assert "mentions" not in line("15:47 ran @media queries again").echo


@pytest.mark.parametrize(
    ("text", "at", "actor", "kind", "rest"),
    [
        ("@ana 15:10 eighth #decision", "15:10", "Ana Ng", EventKind.DECISION, "eighth"),
        ("#detection 14:20 alert fired", "14:20", "", EventKind.DETECTION, "alert fired"),
        ("#action @Ana Ng: +5m drained", "15:47", "Ana Ng", EventKind.ACTION, "drained"),
        ("- @cho, 15:05-15:20 failing #event", "15:05", "Cho Park", EventKind.EVENT, "failing"),
        ("@ana drained 5 nodes at 15:10 #action", None, "Ana Ng", EventKind.ACTION, "drained 5 nodes at 15:10"),
        ("@ana: - a dash #action", None, "Ana Ng", EventKind.ACTION, "- a dash"),
    ],
)
def test_a_time_may_stand_behind_marks(text: str, at: str | None, actor: str, kind: EventKind, rest: str) -> None:
    fact = line(text)
    assert (clock(fact.at), fact.actor, fact.kind, fact.text) == (at, actor, kind, rest)


def test_a_time_in_doubt_behind_marks_is_asked_about_too() -> None:
    with pytest.raises(BadInput, match="still to come"):
        line("@ana 18:45 queue full")


def test_a_word_that_could_be_the_time_is_pointed_out() -> None:
    assert line("now deploy").echo == "no time (“now:” would be one)"
    assert line("noon lunch deploy").echo.startswith("no time (“noon:” would be one)")
    assert line("nowhere to go").echo == "no time"


def test_what_is_no_time_of_day_is_not_advised_as_one() -> None:
    with pytest.raises(BadInput, match="13:70 is no time") as problem:
        line("13:70 bad")
    assert "at 13:70" not in str(problem.value)
    ratio = line("ratio 13:70 bad")
    assert (ratio.at, ratio.text) == (None, "ratio 13:70 bad")


def test_another_year_and_times_to_come_are_pointed_out() -> None:
    assert line("2024-06-11 15:47 failing").echo.endswith(", 2024")
    assert "still to come" in line("tomorrow 9am window begins").echo


def test_the_raw_line_is_kept_without_what_acts_on_a_terminal() -> None:
    fact = line("15:47 \x1b[31mqueue\x1b[0m full\x07 #action")
    assert fact.raw == "15:47 queue full #action"
    assert fact.text == "queue full"


def test_links_are_found_and_stay_in_the_text() -> None:
    fact = line("15:47 seen in https://grafana.shop.example/d/ab12/checkout-latency?from=1.")
    (link,) = fact.links
    assert (link.kind, link.url) == (LinkKind.GRAPH, "https://grafana.shop.example/d/ab12/checkout-latency?from=1")
    assert "https://" in fact.text


@pytest.mark.parametrize(
    ("text", "end"), [("15:00-15:45 shop slow", "15:45"), ("2026-06-11 10:00-10:45 shop slow", "10:45")]
)
def test_a_distance_that_no_clock_has_ends_a_range(text: str, end: str) -> None:
    assert clock(line(text).end) == end


@pytest.mark.parametrize("zone", ["America/New_York", "America/Argentina/Buenos_Aires"])
def test_a_zone_may_have_an_underscore(zone: str) -> None:
    fact = line(f"2026-06-10 08:15 {zone} queue full")
    assert fact.at is not None
    assert fact.at.astimezone(ZoneInfo(zone)).hour == 8
    assert fact.text == "queue full"


@pytest.mark.parametrize(
    ("text", "at", "rest"),
    [
        ("2026-06-11 06:47 -07 queue full", "15:47", "queue full"),
        ("2026-06-11 18:47 +07 queue full", "13:47", "queue full"),
        ("06:47 -07 queue full", "15:47", "queue full"),
        ("2026-06-11 03:47:00 -10 queue full", "15:47", "queue full"),
        ("15:47 -5 nodes left", "15:47", "-5 nodes left"),
        ("15:47 -10% orders", "15:47", "-10% orders"),
        ("15:47: PM joined", "15:47", "PM joined"),
        ("15:47 Europe/Asia link slow", "15:47", "Europe/Asia link slow"),
        ("15:47 +1500 requests", "15:47", "+1500 requests"),
    ],
)
def test_hours_alone_may_be_the_zone(text: str, at: str, rest: str) -> None:
    fact = line(text)
    assert (clock(fact.at), fact.end, fact.text) == (at, None, rest)
