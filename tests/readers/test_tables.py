"""Timelines written as tables: Markdown, wikitext, HTML, CSV and TSV."""

import pytest

from pmfacilitator.errors import BadInput, Unreadable
from readers.told import reading, told

EXPECTED = ["07-09 14:05 queue grows", "07-09 14:20 consumers restarted"]


@pytest.mark.parametrize(
    "written",
    [
        "| Time (UTC) | Event |\n|---|---|\n| 14:05 | queue grows |\n| 14:20 | consumers restarted |",
        "| Event | Time (UTC) |\n|---|---|\n| queue grows | 14:05 |\n| consumers restarted | 14:20 |",
        "| UTC | What |\n|---|---|\n| 14:05 | queue grows |\n| 14:20 | consumers restarted |",
        "| Time (PDT) | What |\n|---|---|\n| 07:05 | queue grows |\n| 07:20 | consumers restarted |",
        (
            "| Time (UTC) | Time (PDT) | What |\n|---|---|---|\n| 14:05 | 07:05 | queue grows |\n"
            "| 14:20 | 07:20 | consumers restarted |"
        ),
        "| PDT | UTC | What |\n|---|---|---|\n| 07:05 | 14:05 | queue grows |\n| 07:20 | 14:20 | consumers restarted |",
        (
            "| Local time | UTC | What |\n|---|---|---|\n| 07:05 | 14:05 | queue grows |\n"
            "| 07:20 | 14:20 | consumers restarted |"
        ),
        (
            "| Date | Time | What |\n|---|---|---|\n| 2026-07-09 | 14:05 | queue grows |\n"
            "| | 14:20 | consumers restarted |"
        ),
        (
            "| Time | What | Date |\n|---|---|---|\n| 14:05 | queue grows | 9 July 2026 |\n"
            "| 14:20 | consumers restarted | 9 July 2026 |"
        ),
        "| Time | Zone | What |\n|---|---|---|\n| 10:05 | EDT | queue grows |\n| 14:20 | UTC | consumers restarted |",
        "| Time | am/pm | What |\n|---|---|---|\n| 2:05 | PM | queue grows |\n| 2:20 | PM | consumers restarted |",
        (
            "| # | Time | Who | What |\n|---|---|---|---|\n| 1 | 14:05 | Ada | queue grows |\n"
            "| 2 | 14:20 | Grace | consumers restarted |"
        ),
        "| When | T+ | What |\n|---|---|---|\n| 14:05 | 0:00 | queue grows |\n| 14:20 | 0:15 | consumers restarted |",
        "Time | What\n--- | ---\n14:05 | queue grows\n14:20 | consumers restarted",
        "## Timeline (UTC)\n| Time | What |\n|---|---|\n| **14:05** | queue grows |\n| `14:20` | consumers restarted |",
        "|  |  |\n|---|---|\n| 14:05 | queue grows |\n| 14:20 | consumers restarted |",
        "| Time | What |\n|---|---|\n| **9 July 2026** | |\n| 14:05 | queue grows |\n| 14:20 | consumers restarted |",
        (
            "| Time | What |\n|---|---|\n| HH:MM | What happened |\n| 14:05 | queue grows |\n"
            "| 14:20 | consumers restarted |\n| | |"
        ),
        "| Step | Notes |\n|---|---|\n| 1 | 14:05 - queue grows |\n| 2 | 14:20 - consumers restarted |",
        (
            '{| class="wikitable"\n! Time (UTC) !! What\n|-\n| 14:05 || queue grows\n|-\n'
            "| 14:20 || consumers restarted\n|}"
        ),
        (
            '{|\n|-\n! Time\n! What\n|-\n| style="width:5em" | 14:05\n| queue grows\n|-\n| 14:20\n'
            "| consumers [[restart|restarted]]\n|}"
        ),
        "<table><tr><th>Time (UTC)</th><th>What</th></tr><tr><td>14:05</td><td>queue grows</td></tr>"
        "<tr><td>14:20</td><td>consumers <b>restarted</b></td></tr></table>",
        "time,event\n14:05,queue grows\n14:20,consumers restarted",
        "Timestamp;Message\n2026-07-09 14:05:00;queue grows\n2026-07-09 14:20:11;consumers restarted",
        "at\ttext\n2026-07-09T14:05Z\tqueue grows\n2026-07-09T14:20Z\tconsumers restarted",
        "id,severity,created_at,summary\n1,high,1783605900,queue grows\n2,low,1783606800,consumers restarted",
        "Date,Time (UTC),Description\n07/09/2026,2:05 PM,queue grows\n07/09/2026,2:20 PM,consumers restarted",
        (
            "# exported by the incident tool\n# all times UTC\ntime,event,owner\n14:05,queue grows,ada\n"
            "14:20,consumers restarted,grace"
        ),
        "14:05,queue grows\n14:20,consumers restarted",
        (
            "event,started_at,ended_at\nqueue grows,2026-07-09T14:05:00+00:00,\n"
            "consumers restarted,2026-07-09T14:20:00+00:00,"
        ),
    ],
)
def test_columns_are_told_by_title_and_content(written: str) -> None:
    assert told(written, "2026-07-09") == EXPECTED


def test_start_and_end_columns_make_a_range() -> None:
    written = "| Start | End | What |\n|---|---|---|\n| 14:05 | 14:20 | failover |\n| 23:50 | 00:10 | backup |"
    assert told(written, "2026-07-09") == ["07-09 14:05-14:20 failover", "07-09 23:50-00:10 backup"]


def test_a_table_that_goes_over_a_change_of_the_clocks() -> None:
    written = "| Time | What |\n|---|---|\n| 2026-03-27 10:00 | a |\n| 2026-03-30 10:00 | b |"
    assert told(written, tz="Europe/London") == ["03-27 10:00 a", "03-30 09:00 b"]


def test_a_table_goes_over_midnight_too() -> None:
    written = "| Time | What |\n|---|---|\n| 23:50 | a |\n| 00:10 | b |\n| 00:40 | c |"
    assert told(written, "2026-07-09") == ["07-09 23:50 a", "07-10 00:10 b", "07-10 00:40 c"]


def test_a_row_whose_time_was_left_open_has_none() -> None:
    assert told("| Time | What |\n|---|---|\n| 14:05 | a |\n| 14:?? | b |\n| 14:20 | c |", "2026-07-09") == [
        "07-09 14:05 a",
        "-- b",
        "07-09 14:20 c",
    ]


def test_tables_that_are_no_timeline_are_left_alone() -> None:
    assert (
        told("| Owner | Task | Due |\n|---|---|---|\n| Ada | alert | soon |\n| Grace | test | later |", "2026-07-09")
        == []
    )
    assert told("| Metric | Value |\n|---|---|\n| Duration | 45 min |\n| Users | 1200 |", "2026-07-09") == []


def test_rows_that_span_keep_their_date() -> None:
    written = (
        "{|\n! Date !! Time !! What\n|-\n| rowspan=2 | 2026-07-09 || 14:05 || queue grows\n|-\n"
        "| 14:20 || consumers restarted\n|}"
    )
    assert told(written) == EXPECTED


def test_several_columns_of_words_are_joined_and_people_stand_apart() -> None:
    entry = reading(
        "time,who,action,notes\n14:05,Ada,restarted the consumers,they had been up for a year", "2026-07-09"
    ).entries[0]
    assert (entry.actor, entry.text) == ("Ada", "restarted the consumers — they had been up for a year")


def test_cells_with_line_breaks_and_separators_inside_quotes_stay_whole() -> None:
    found = reading('time,event\n14:05,"queue grows,\nslowly"\n14:20,"said ""stop"""', "2026-07-09").entries
    assert [entry.text for entry in found] == ["queue grows,\nslowly", 'said "stop"']


def test_columns_can_be_named() -> None:
    written = "a,b,c\n14:05,1783605900,queue grows\n14:20,1783606800,consumers restarted"
    found = reading(written, mapping={"at": "b", "text": "c"})
    assert [entry.text for entry in found.entries] == ["queue grows", "consumers restarted"]
    with pytest.raises(BadInput, match="no column “d”"):
        reading(written, mapping={"at": "d"})


def test_a_table_without_times_says_which_columns_it_has() -> None:
    with pytest.raises(Unreadable, match="name, size"):
        reading("name,size\nqueue,3\nconsumer,4", kind="csv")


@pytest.mark.parametrize(
    "written",
    [
        "+-------+---------------------+\n| Time  | Event               |\n+=======+=====================+\n"
        "| 14:05 | queue grows         |\n+-------+---------------------+\n| 14:20 | consumers restarted |\n"
        "+-------+---------------------+",
        (
            " time  |        event        \n-------+---------------------\n 14:05 | queue grows\n"
            " 14:20 | consumers restarted\n(2 rows)"
        ),
        "h2. Timeline\n||Time||Event||\n|14:05|queue grows|\n|14:20|consumers restarted|",
        "Time\tEvent\n09/Jul/26 2:05 PM\tqueue grows\n09/Jul/26 2:20 PM\tconsumers restarted",
        "Time\nEvent\n14:05\nqueue grows\n14:20\nconsumers restarted",
    ],
)
def test_tables_of_other_tools(written: str) -> None:
    assert told(written, "2026-07-09") == EXPECTED
