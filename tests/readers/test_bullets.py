"""Timelines written as Markdown bullets, paragraphs and headings."""

import pytest

from readers.told import reading, told


@pytest.mark.parametrize(
    "written",
    [
        "- 14:05 UTC queue grows",
        "- **14:05 UTC** queue grows",
        "- **14:05 UTC**: queue grows",
        "- **14:05 UTC -** queue grows",
        "* `14:05` UTC - queue grows",
        "* [14:05 UTC] queue grows",
        "* (14:05 UTC) queue grows",
        "+ 14:05Z – queue grows",
        "1. 14:05 UTC | queue grows",
        "- [x] 14:05 UTC → queue grows",
        "- 🔥 14:05 UTC: queue grows",
        "- :fire: *14:05 UTC* queue grows",
        "- ~14:05 UTC queue grows",
        "- about 14:05 UTC: queue grows",
        "- approx. 14:05 UTC - queue grows",
        "- 14h05 UTC queue grows",
        "- 2:05 PM UTC queue grows",
        "- 2:05pm UTC - queue grows",
        "- 2.05pm UTC - queue grows",
        "- 14:05 PM UTC queue grows",
        "- 1405 UTC queue grows",
        "- 1405Z: queue grows",
        "- 14:05:00 UTC queue grows",
        "- 14:05 hrs UTC: queue grows",
        "- 10:05 EDT queue grows",
        "- 10:05 EDT (14:05 UTC) queue grows",
        "- 14:05 UTC / 10:05 EDT - queue grows",
        "- 14:05 UTC (10:05 EDT, 07:05 PDT): queue grows",
        "- 16:05 UTC+2 queue grows",
        "- 16:05 +02:00 queue grows",
        "- 19:35 IST (UTC+5:30) queue grows",
        "- 10:05 AM ET queue grows",
        "- 10:05 AM Eastern Time: queue grows",
        "- 16:05 Europe/Berlin queue grows",
        "- 2026-07-09 14:05 UTC queue grows",
        "- 2026-07-09T14:05Z queue grows",
        "- 9 July 2026, 14:05 UTC: queue grows",
        "- July 9th, 2026 at 2:05 PM UTC - queue grows",
        "- Thu 9 Jul 14:05 UTC queue grows",
        "- 14:05 UTC on 9 July: queue grows",
        "- 2026/07/09 14:05 UTC queue grows",
        "- 09.07.2026 14:05 UTC: queue grows",
        "- [14:05 UTC](https://chat.example/p1) queue grows",
        "- <b>14:05 UTC</b> queue grows",
        "- **14:05 UTC** **queue grows**",
    ],
)
def test_a_time_before_the_text_is_read_however_it_is_dressed(written: str) -> None:
    assert [entry.replace("*", "") for entry in told(written, "2026-07-09")] == ["07-09 14:05 queue grows"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("- 14:05-14:20 UTC failover", "07-09 14:05-14:20 failover"),
        ("- 14:05 – 14:20 UTC: failover", "07-09 14:05-14:20 failover"),
        ("- 14:05 UTC to 14:20 UTC failover", "07-09 14:05-14:20 failover"),
        ("- from 14:05 until 14:20 UTC - failover", "07-09 14:05-14:20 failover"),
        ("- **14:05** → **14:20** failover", "07-09 14:05-14:20 failover"),
        ("- 2:05 - 2:20 PM failover", "07-09 14:05-14:20 failover"),
        ("- 11:40 - 1:10 PM failover", "07-09 11:40-13:10 failover"),
        ("- 23:50 - 00:10 failover", "07-09 23:50-00:10 failover"),
        ("- 14:05 - 14 nodes lost", "07-09 14:05 14 nodes lost"),
        ("- 14:05 - 3 of 20 nodes lost", "07-09 14:05 3 of 20 nodes lost"),
        ("- 14:05 UTC - 10:05 EDT failover", "07-09 14:05 failover"),
    ],
)
def test_a_range_gives_an_end_and_nothing_else_does(written: str, expected: str) -> None:
    assert told(written, "2026-07-09") == [expected]


def test_lines_below_an_entry_belong_to_it() -> None:
    found = reading(
        """
        ## Timeline (UTC)
        - 14:05 deploy of the cart service
          - new image 4.2
          - 12:00 was the time planned at first
          which two people had asked for

          ```
          15:59:01 ERROR cart: no such column
          ```
        - 14:12 alert: cart latency
          > 13:00 is when the graph starts
        - 14:20 rolled back
        """,
        "2026-07-09",
    ).entries
    assert [entry.text.splitlines()[0] for entry in found if entry.at and entry.at.hour == 14] == [
        "deploy of the cart service",
        "alert: cart latency",
        "rolled back",
    ]
    assert "new image 4.2" in found[0].text
    assert any("15:59:01 ERROR" in entry.text for entry in found)
    assert all(entry.at and entry.at.hour != 15 for entry in found)


def test_dates_in_headings_and_above_lists_rule_what_stands_below() -> None:
    assert told(
        """
        # What happened
        ## 9 July 2026
        - 22:10 queue grows
        - 23:50 second queue grows
        ## 10 July
        - 00:20 consumers restarted
        **July 11**
        - 09:00 all clear
        """,
        tz="UTC",
    ) == [
        "07-09 22:10 queue grows",
        "07-09 23:50 second queue grows",
        "07-10 00:20 consumers restarted",
        "07-11 09:00 all clear",
    ]


def test_dates_as_parents_of_bullets_rule_their_children() -> None:
    assert told(
        """
        - 2026-07-09
          - 14:05 queue grows
        - 2026-07-10
          - 08:00 all clear
        """
    ) == ["07-09 14:05 queue grows", "07-10 08:00 all clear"]


def test_the_line_beats_the_heading_beats_the_document_beats_the_hint() -> None:
    text = """
    # Outage
    All times are in CET unless noted.
    ## Timeline
    - 14:05 in the document's zone
    ## Log of the second team (PST)
    - 14:05 in the heading's zone
    - 22:40 UTC in its own
    """
    assert told(text, "2026-01-12", "Asia/Tokyo") == [
        "01-12 13:05 in the document's zone",
        "01-12 22:05 in the heading's zone",
        "01-12 22:40 in its own",
    ]


def test_a_zone_in_the_first_line_holds_for_the_rest() -> None:
    assert told("- 07:05 PDT queue grows\n- 07:20 restarted\n- 07:40 all clear", "2026-07-09", "UTC") == [
        "07-09 14:05 queue grows",
        "07-09 14:20 restarted",
        "07-09 14:40 all clear",
    ]


def test_standard_letters_in_summer_are_the_clock_on_the_wall() -> None:
    assert told("- 10:05 AM EST queue grows", "2026-07-09") == ["07-09 14:05 queue grows"]
    assert told("- 10:05 AM EST queue grows", "2026-01-12") == ["01-12 15:05 queue grows"]


def test_a_clock_that_runs_backwards_is_the_next_day() -> None:
    assert told("- 22:40 a\n- 23:55 b\n- 00:10 c\n- 02:30 d\n- 09:00 e", "2026-07-09") == [
        "07-09 22:40 a",
        "07-09 23:55 b",
        "07-10 00:10 c",
        "07-10 02:30 d",
        "07-10 09:00 e",
    ]


def test_an_entry_out_of_place_is_no_new_day() -> None:
    assert [entry[:11] for entry in told("- 14:05 a\n- 14:20 b\n- 14:15 c\n- 14:40 d", "2026-07-09")] == [
        "07-09 14:05",
        "07-09 14:20",
        "07-09 14:15",
        "07-09 14:40",
    ]


def test_a_list_that_runs_newest_first_goes_back_over_midnight() -> None:
    assert told("- 01:30 d\n- 00:10 c\n- 23:55 b\n- 22:40 a", "2026-07-09") == [
        "07-10 01:30 d",
        "07-10 00:10 c",
        "07-09 23:55 b",
        "07-09 22:40 a",
    ]


def test_days_newest_first_with_the_lines_of_a_day_in_any_order_stay_where_they_are() -> None:
    assert told("## 2026-07-10\n- 15:00 a\n- 08:00 b\n- 09:00 c\n## 2026-07-09\n- 12:00 d\n- 07:00 e") == [
        "07-10 15:00 a",
        "07-10 08:00 b",
        "07-10 09:00 c",
        "07-09 12:00 d",
        "07-09 07:00 e",
    ]


def test_a_clock_of_twelve_hours_goes_on_after_noon() -> None:
    assert told("- 10:50 a\n- 11:45 b\n- 12:20 c\n- 1:05 d\n- 2:00 e", "2026-07-09") == [
        "07-09 10:50 a",
        "07-09 11:45 b",
        "07-09 12:20 c",
        "07-09 13:05 d",
        "07-09 14:00 e",
    ]


def test_a_missing_am_or_pm_follows_its_neighbours() -> None:
    assert told("- 9:50 AM a\n- 11:30 AM b\n- 1:05 c\n- 2:10 PM d", "2026-07-09")[2] == "07-09 13:05 c"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("- 07/09/2026 14:05 a\n- 07/13/2026 09:00 b", "07-09 14:05 a"),
        ("- 09/07/2026 14:05 a\n- 13/07/2026 09:00 b", "07-09 14:05 a"),
        ("Report of 31/12/2025\n\n- 09/07 14:05 a\n- 10/07 09:00 b", "07-09 14:05 a"),
        ("- 07/09/2026 14:05 a\n- 07/10/2026 09:00 b\n- 07/11/2026 09:00 c", "07-09 14:05 a"),
        ("- 09.07. 14:05 a\n- 10.07. 09:00 b", "07-09 14:05 a"),
        ("- 9/7/26 14:05 a\n- 10/7/26 09:00 b", "07-09 14:05 a"),
    ],
)
def test_day_and_month_are_told_apart_by_the_whole_file(text: str, first: str) -> None:
    assert told(text, "2026-07-09")[0] == first


def test_a_date_without_a_year_takes_the_nearest() -> None:
    assert [
        entry.at.year for entry in reading("- Dec 31 23:50 a\n- Jan 1 00:10 b", "2025-12-31").entries if entry.at
    ] == [
        2025,
        2026,
    ]


def test_a_time_left_open_is_an_entry_without_a_time() -> None:
    assert told("- 14:05 a\n- 14:?? somebody restarted the pods\n- ??:?? b\n- 14:40 c", "2026-07-09") == [
        "07-09 14:05 a",
        "-- somebody restarted the pods",
        "-- b",
        "07-09 14:40 c",
    ]


def test_a_date_alone_makes_an_entry_of_that_day() -> None:
    found = reading("**July 9, 14:05:** a\n\n**15:00:** b\n\n**July 20:** report published", "2026-07-09").entries
    assert [(entry.at is None, str(entry.day)) for entry in found] == [
        (False, "2026-07-09"),
        (False, "2026-07-09"),
        (True, "2026-07-20"),
    ]


@pytest.mark.parametrize(
    "written",
    [
        "- Queue grows (14:05)\n- Restarted (14:20)",
        "- Queue grows - 14:05\n- Restarted - 14:20",
        "- Queue grows @ 14:05\n- Restarted @ 14:20",
        "- Queue grows: 14:05\n- Restarted: 14:20",
        "- **Queue grows** 2026-07-09 14:05\n- **Restarted** 2026-07-09 14:20",
        "- Queue grows, 14:05 UTC\n- Restarted, 14:20 UTC",
        "Queue grows (14:05 UTC)\nRestarted (14:20 UTC)",
    ],
)
def test_a_time_behind_the_text_is_read(written: str) -> None:
    assert [entry.replace("*", "") for entry in told(written, "2026-07-09")] == [
        "07-09 14:05 Queue grows",
        "07-09 14:20 Restarted",
    ]


def test_headings_with_times_are_entries_and_what_stands_below_belongs_to_them() -> None:
    found = reading(
        "## Timeline\n### 14:05 UTC - Queue grows\nFirst the small one.\n\n### 14:20 UTC\nRestarted.", "2026-07-09"
    )
    assert [entry.text for entry in found.entries] == ["Queue grows\nFirst the small one.", "Restarted."]


def test_a_time_alone_on_its_line_takes_the_text_below() -> None:
    assert told("14:05 UTC\nQueue grows.\n\n14:20 UTC\nRestarted.", "2026-07-09") == [
        "07-09 14:05 Queue grows.",
        "07-09 14:20 Restarted.",
    ]


def test_prose_templates_and_other_sections_are_left_out_with_the_reason() -> None:
    found = reading(
        """
        # Cart outage
        ## Summary
        At 14:05 UTC the queue grew, and at 14:20 it was gone.
        ## Timeline
        - HH:MM - what happened
        - [time] [event]
        - 14:05 UTC queue grows
        - 14:20 UTC restarted
        ## Action items
        - 2026-08-01: alert on the queue's length
        ## Lessons
        - 14:05 is too early for a deploy
        """,
        "2026-07-09",
    )
    assert [entry.text for entry in found.entries] == ["queue grows", "restarted"]
    assert found.skipped
    assert all(part.reason for part in found.skipped)


def test_a_log_line_pasted_below_a_bullet_is_no_entry() -> None:
    text = "- 14:05 queue grows\n2026-07-09 12:00:01 ERROR worker: lost\n- 14:20 restarted\n- 14:30 all clear"
    assert [entry[:11] for entry in told(text, "2026-07-09")] == ["07-09 14:05", "07-09 14:20", "07-09 14:30"]


def test_a_timeline_inside_a_code_block_is_read_where_there_is_no_other() -> None:
    assert told("Notes:\n```\n14:05 queue grows\n14:20 restarted\n```", "2026-07-09") == [
        "07-09 14:05 queue grows",
        "07-09 14:20 restarted",
    ]


def test_distances_from_the_start_are_added_to_it() -> None:
    assert told("- 14:05 queue grows\n- T+15m restarted\n- T+1h20m all clear", "2026-07-09") == [
        "07-09 14:05 queue grows",
        "07-09 14:20 restarted",
        "07-09 15:25 all clear",
    ]


def test_a_summary_of_times_does_not_move_the_timeline_to_its_last_day() -> None:
    text = """
    # Outage on 2026-07-09
    - **Times**
      - Detected 2026-07-09 22:00
      - Resolved 2026-07-10 09:30

    22:00 - queue grows

    23:30 - restarted
    """
    assert told(text)[2:] == ["07-09 22:00 queue grows", "07-09 23:30 restarted"]


def test_without_any_date_there_is_no_time_but_there_is_an_entry() -> None:
    entry = reading("- 14:05 queue grows").entries[0]
    assert (entry.at, entry.reason) == (None, "no date is given")


def test_clocks_put_forward_and_back_are_named_or_settled_by_order() -> None:
    skipped_hour = reading("- 01:50 a\n- 02:30 b", "2026-03-08", "America/New_York").entries[1]
    assert "clocks" in skipped_hour.reason
    assert told("- 01:50 a\n- 01:10 b\n- 02:05 c", "2026-11-01", "America/New_York")[1] == "11-01 06:10 b"


@pytest.mark.parametrize(
    "written",
    [
        "**14:05** queue grows<br>**14:20** restarted",
        "- 14:05 queue grows<br/>14:20 restarted",
        "Timeline\n~~~~~~~~\n\n* 14:05 queue grows\n* 14:20 restarted",
        "h3. Timeline\n* 14:05 queue grows\n* 14:20 restarted",
        "@July 9, 2026 2:05 PM (UTC) queue grows\n\n@July 9, 2026 2:20 PM (UTC) restarted",
        "Jul 9, 2026 @ 14:05:33.123 queue grows\nJul 9, 2026 @ 14:20:00.000 restarted",
        "Thu Jul 09 2026 14:05:33 GMT+0000 (Coordinated Universal Time) queue grows\n"
        "Thu Jul 09 2026 14:20:33 GMT+0000 (Coordinated Universal Time) restarted",
        "_14:05_ - queue grows\n_14:20_ - restarted",
        "*14:05 UTC:* queue grows\n*14:20 UTC:* restarted",
    ],
)
def test_markup_of_other_tools(written: str) -> None:
    assert [entry.replace("(Coordinated Universal Time) ", "") for entry in told(written, "2026-07-09")] == [
        "07-09 14:05 queue grows",
        "07-09 14:20 restarted",
    ]


def test_the_end_of_a_day_is_not_the_next_one_s() -> None:
    assert told("- 23:50 a\n- 24:00 b\n- 00:30 c", "2026-07-09") == ["07-09 23:50 a", "07-10 00:00 b", "07-10 00:30 c"]
