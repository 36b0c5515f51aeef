"""Zones beside the times of logs and lists: read where they are known, told where they are not or could be several."""

import pytest

from pmfacilitator.capture.readers import Confidence, Entry
from readers.told import reading, told


def entries(text: str, tz: str = "Europe/Berlin") -> list[Entry]:
    return list(reading(text, "2026-05-05", tz).entries)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-05-05 10:02:00 JST [db] LOG: up", "01:02 [db] LOG: up"),
        ("2026-05-05 10:02:00.123 CEST [77] LOG: up", "08:02 [77] LOG: up"),
        ("2026-05-05 10:02:00.5 EDT replica lost", "14:02 replica lost"),
        ("[2026-05-05 10:02:00 PDT] replica lost", "17:02 replica lost"),
        ("2026-05-05 10:02:00 America/New_York replica lost", "14:02 replica lost"),
        ("2026-05-05 10:02:00 EAT [db] LOG: up", "07:02 [db] LOG: up"),
        ("[2026-05-05 10:02:00 UTC+02:00] replica lost", "08:02 replica lost"),
        ("2026-05-05 10:02:00-07 replica lost", "17:02 replica lost"),
        ("2026-05-05 10:02:00.123456-03 replica lost", "13:02 replica lost"),
        ("2026-05-05 10:02:00 -03 [db] LOG: up", "13:02 [db] LOG: up"),
        ('2026-05-05 10:02:00.123 JST,"app","shop","LOG","up"', '01:02 "app","shop","LOG","up"'),
        ('time="2026-05-05 10:02:00 JST" level=info msg=up', "01:02 level=info msg=up"),
    ],
)
def test_a_log_may_name_its_zone(written: str, expected: str) -> None:
    above = "2026-05-05 09:00:00 UTC started\n"
    assert told(above + written, tz="Europe/Berlin")[1] == f"05-05 {expected}"


@pytest.mark.parametrize("words", ["EAT restarted", "PT restarted", "API restarted", "est. 5 lost", "Central log full"])
def test_words_behind_the_time_of_a_log_are_no_zone(words: str) -> None:
    (entry,) = entries(f"2026-05-05 10:02:00 {words}\n")
    assert (f"{entry.at:%H:%M %z}", entry.text) == ("10:02 +0200", words)


def test_letters_of_several_places_are_told_unless_the_zone_of_the_session_settles_them() -> None:
    log = "2026-05-05 10:02:00 CST [db] LOG: up\n2026-05-05 10:03:00 CST [db] LOG: ready"
    assert {entry.confidence for entry in entries(log)} == {Confidence.UNSURE}
    assert "CST is used in China" in entries(log)[0].reason
    assert entries(log)[0].reason.endswith("UTC+08:00 is taken")
    assert {entry.reason for entry in entries(log, "America/Chicago")} == {""}
    (listed,) = entries("- 10:12 IST queue grows")
    assert "IST is used in Ireland" in listed.reason


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("- 14:02 America/New_Yrok queue grows", "“America/New_Yrok” is no zone that is known"),
        ("- 14:02 UTC+15 queue grows", "“UTC+15” is no zone that is known"),
        ("- 00:30 PM queue grows", "the half of the day contradicts the hour"),
        ("- 15:47 AM queue grows", "the half of the day contradicts the hour"),
    ],
)
def test_what_cannot_be_meant_is_told(written: str, reason: str) -> None:
    (entry,) = entries(written)
    assert (entry.confidence, entry.reason) == (Confidence.UNSURE, reason)


def test_a_later_time_of_day_in_another_zone_is_no_next_day() -> None:
    first, second, third, last = entries("- 10:00 PST a\n- 10:05 EDT b\n- 10:10 (JST) c\n- 01:10 JST d")
    assert [entry.day.day for entry in (first, second, third, last) if entry.day] == [5, 5, 5, 6]
    assert "before the entry above" in second.reason
    assert "before the entry above" in third.reason


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("- 22:00 EDT a\n- 02:05 UTC b", ["05-06 02:00 a", "05-06 02:05 b"]),
        ("- 23:50 UTC a\n- 02:00 CEST b", ["05-05 23:50 a", "05-06 00:00 b"]),
        ("- 23:50 CEST a\n- 22:10 UTC b", ["05-05 21:50 a", "05-05 22:10 b"]),
    ],
)
def test_midnight_is_found_across_zones(written: str, expected: list[str]) -> None:
    assert told(written, "2026-05-05", "UTC") == expected


@pytest.mark.parametrize("title", ["zone", "tz", "timezone", "Time zone"])
def test_a_column_of_zones_may_have_cells_that_are_none(title: str) -> None:
    rows = "10:00,PST,alert\n19:30,Europe/Berlin,rolled back\n19:31,Mars/Base,queue empty\n19:32,,over"
    alert, back, unknown, over = entries(f"time,{title},text\n{rows}", "UTC")
    assert [f"{entry.at:%H:%M %z}" for entry in (alert, back)] == ["10:00 -0700", "19:30 +0200"]
    assert unknown.reason == "“Mars/Base” is no zone that is known"
    assert (over.text, over.confidence) == ("over", Confidence.LIKELY)


def test_a_column_of_cloud_zones_is_none_of_times() -> None:
    first, _ = entries("time,zone,text\n10:00,eu-west-1a,alert\n19:30,us-east-1,rolled back", "UTC")
    assert first.reason == "zone from the hint, date from above"
