"""Whole documents in which days and zones must be found."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
### Timeline (Pacific Time)
- 7:05am deploy
- 7:10am alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="tz Pacific heading",
    ),
    pytest.param(
        """
- 10:05 EST deploy
- 10:10 EST alert
""",
        "2026-07-09",
        "America/New_York",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="est in summer w/ hint NY",
    ),
    pytest.param(
        """
Times are in CET.
- 16:05 deploy
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
        ],
        id="cet in summer",
    ),
    pytest.param(
        """
- 19:35 IST deploy
""",
        "2026-07-09",
        "Asia/Kolkata",
        [
            "07-09 14:05 deploy",
        ],
        id="ist",
    ),
    pytest.param(
        """
- 15:05 BST deploy
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
        ],
        id="bst",
    ),
    pytest.param(
        """
**Thursday 9 July**
14:05 deploy
**Friday 10 July 2026**
09:00 ok
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-10 09:00 ok",
        ],
        id="dates mixed",
    ),
    pytest.param(
        """
### 31 December 2025
- 23:50 a
### 1 January
- 00:10 b
""",
        "",
        "",
        [
            "12-31 23:50 a",
            "01-01 00:10 b",
        ],
        id="dec-jan",
    ),
    pytest.param(
        """
Date: 9 July 2026
Author: Ada

Timeline:
- 14:05 deploy
""",
        "",
        "UTC",
        [
            "07-09 14:05 deploy",
        ],
        id="date label",
    ),
    pytest.param(
        """
| Day | Time | What |
|--|--|--|
| Thu | 23:50 | a |
| Fri | 00:10 | b |
| Fri | 08:00 | c |
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 23:50 a",
            "07-10 00:10 b",
            "07-10 08:00 c",
        ],
        id="table with day col",
    ),
    pytest.param(
        """
| Day | Time | What |
|--|--|--|
| Day 1 | 23:50 | a |
| Day 2 | 00:10 | b |
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 23:50 a",
            "07-10 00:10 b",
        ],
        id="table with day n",
    ),
    pytest.param(
        """
- 14:05 saw:
  ```
  14:01:00 err
  14:02:00 err
  ```
- 14:10 ok
    13:00 stale line
- 14:20 done
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 saw:",
            "07-09 14:10 ok",
            "07-09 14:20 done",
        ],
        id="untitled list of log in code with bullets",
    ),
    pytest.param(
        """
14:05—deploy
14:10—alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="emdash no space",
    ),
    pytest.param(
        """
- Deploy started at 14:05.
- Alert fired at 14:10.
- Rolled back at 14:50.
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Deploy started",
            "07-09 14:10 Alert fired",
            "07-09 14:50 Rolled back",
        ],
        id="time at end w/ period",
    ),
    pytest.param(
        """
(14:05) deploy
(14:10) alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="paren first",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected


def test_a_distance_that_no_clock_has_ends_a_range() -> None:
    text = "- 10:00-10:45 gate shut\n- 14:02-14:30 pumps ran\n- 15:00-05:00 tide turned"
    assert told(text, "2026-03-18", "UTC") == [
        "03-18 10:00-10:45 gate shut",
        "03-18 14:02-14:30 pumps ran",
        "03-18 20:00 tide turned",
    ]
