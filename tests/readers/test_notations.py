"""How people note times, zones and dates."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
# Shop outage

## Summary
From 5:00 PM to 5:45 PM PST the shop answered with errors.

## Timeline (all times Pacific Standard Time)
* 4:50 PM: deploy
* 5:00 PM: errors begin
* 5:45 PM: rolled back

## Root cause
At 4:50 PM PST, a deploy went out.
""",
        "2021-01-23",
        "America/Los_Angeles",
        [
            "01-24 00:50 deploy",
            "01-24 01:00 errors begin",
            "01-24 01:45 rolled back",
        ],
        id="all times in a zone of the heading",
    ),
    pytest.param(
        """
00:00 UTC -- start
00:05 UTC -- alert
""",
        "2021-01-23",
        "",
        [
            "01-23 00:00 start",
            "01-23 00:05 alert",
        ],
        id="hyphen time text",
    ),
    pytest.param(
        """
- 9h : deploy
- 9h05 : alert
- 10h : ok
- 14h30 : fini
""",
        "2021-01-23",
        "Europe/Paris",
        [
            "01-23 08:00 deploy",
            "01-23 08:05 alert",
            "01-23 09:00 ok",
            "01-23 13:30 fini",
        ],
        id="two-digit no colon h",
    ),
    pytest.param(
        """
- 9.05 a.m. deploy
- 9:10 a.m. alert
- 1:10 p.m. ok
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 09:05 deploy",
            "01-23 09:10 alert",
            "01-23 13:10 ok",
        ],
        id="am/pm dots",
    ),
    pytest.param(
        """
9:05 A.M. – deploy
1:05 P.M. – ok
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 09:05 deploy",
            "01-23 13:05 ok",
        ],
        id="am upper spaced",
    ),
    pytest.param(
        """
**Date**: 2021-01-23

**Timeline**:

- 14:05 deploy
- 14:10 alert
""",
        "",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
        ],
        id="leading label date",
    ),
    pytest.param(
        """
# Outage January 23-24, 2021

- 23:05 deploy
- 00:10 alert
""",
        "",
        "UTC",
        [
            "01-23 23:05 deploy",
            "01-24 00:10 alert",
        ],
        id="head date range",
    ),
    pytest.param(
        """
On January 23, 2021 our service was down.

Timeline:
- 14:05 deploy
- 14:10 alert
""",
        "",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
        ],
        id="date in intro sentence",
    ),
    pytest.param(
        """
### Timeline (UTC+2)
- 14:05 deploy
### Timeline 2 (GMT -3)
- 14:10 alert
""",
        "2021-01-23",
        "",
        [
            "01-23 12:05 deploy",
            "01-23 17:10 alert",
        ],
        id="utc offset heading",
    ),
    pytest.param(
        """
Times are EST/EDT
- 10:05 deploy
""",
        "2021-07-23",
        "",
        [
            "07-23 14:05 deploy",
        ],
        id="zone with slash EST/EDT",
    ),
    pytest.param(
        """
| CEST | Event |
|-|-|
| 16:05 | deploy |
| 16:10 | alert |
""",
        "2021-07-23",
        "",
        [
            "07-23 14:05 deploy",
            "07-23 14:10 alert",
        ],
        id="CEST header col",
    ),
    pytest.param(
        """
14:05 | 23 Jan 2021 | deploy
14:10 | 23 Jan 2021 | alert
""",
        "",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
        ],
        id="time + date after pipe",
    ),
    pytest.param(
        """
2021-01-23 - 14:05 - deploy
2021-01-23 - 14:10 - alert
""",
        "",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
        ],
        id="dash date times",
    ),
    pytest.param(
        """
- [14:05](https://x.slack.com/archives/C1/p1611410700000100) – deploy
- [14:10](https://x.slack.com/archives/C1/p16) – alert
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
        ],
        id="times that are links",
    ),
    pytest.param(
        """
* 14:05 - deploy <sup>1</sup>
* 14:10 - alert [1]
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy <sup>1</sup>",
            "01-23 14:10 alert [1]",
        ],
        id="footnote superscripts",
    ),
    pytest.param(
        """
* **Phase 1: 14:00 - 15:00**
  * 14:05 deploy
    * canary
  * 14:10 alert
* **Phase 2**
  * 15:05 ok
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
            "01-23 15:05 ok",
        ],
        id="nested 3 levels with bold phases",
    ),
    pytest.param(
        """
### Saturday, January 23rd
14:05 deploy

### Sunday, January 24th
09:00 ok
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-24 09:00 ok",
        ],
        id="H3 dates no year + hint",
    ),
    pytest.param(
        """
### Saturday
- 14:05 deploy
### Sunday
- 09:00 ok
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-24 09:00 ok",
        ],
        id="weekday headings",
    ),
    pytest.param(
        """
14:05:01.250 deploy
14:05:02.500 alert
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy",
            "01-23 14:05 alert",
        ],
        id="seconds and ms",
    ),
    pytest.param(
        """
- 14:05 UTC deploy
- 14:10 alert
- 14:20 UTC ok
""",
        "2021-01-23",
        "America/New_York",
        [
            "01-23 14:05 deploy",
            "01-23 14:10 alert",
            "01-23 14:20 ok",
        ],
        id="utc in every 2nd",
    ),
    pytest.param(
        """
- 14:05? deploy
- ~14:1? alert
- 14:xx looked
- ?? lost
- 14:50 ok
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05 deploy",
            "-- alert",
            "-- looked",
            "-- lost",
            "01-23 14:50 ok",
        ],
        id="question mark times",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected
