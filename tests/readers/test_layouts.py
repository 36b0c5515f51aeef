"""Whole documents in the layouts that people give them."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
Timeline:
14:05 - 14:20 - Ada restarts, nothing
14:21: it works
~14:30 customers notice (see graph at 13:00)
14:45 (approx) all clear
15:00+ monitoring
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05-14:20 Ada restarts, nothing",
            "07-09 14:21 it works",
            "07-09 14:30 customers notice (see graph at 13:00)",
            "07-09 14:45 all clear",
            "07-09 15:00 monitoring",
        ],
        id="plain emphasised names",
    ),
    pytest.param(
        """
| What | When |
| --- | --- |
| Deploy | 7/9 9:05 AM EST |
| Alert | 7/9 9:10am EST |
| Fixed | 7/9 1:10 p.m. EST |
""",
        "2026-07-09",
        "America/New_York",
        [
            "07-09 13:05 Deploy",
            "07-09 13:10 Alert",
            "07-09 17:10 Fixed",
        ],
        id="us dates no year, am/pm in table last col",
    ),
    pytest.param(
        """
## Timeline (all times in UTC, PDT in parentheses)
- 14:05 (07:05): deploy
- 14:10 (07:10): alert
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="two tz in heading",
    ),
    pytest.param(
        """
- **Detection**
  - 14:05: alert
  - 14:06: page
- **Response**
  - 14:10: ack
    - 13:00 graph shows early signs
  - 14:20-14:40: failover
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 alert",
            "07-09 14:06 page",
            "07-09 14:10 ack",
            "07-09 14:20-14:40 failover",
        ],
        id="time range in bullets nested",
    ),
    pytest.param(
        """
1. Thu 23:50 deploy
2. Fri 00:10 alert
3. Fri 08:00 fixed
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 23:50 deploy",
            "07-10 00:10 alert",
            "07-10 08:00 fixed",
        ],
        id="numbered w/ weekday",
    ),
    pytest.param(
        """
2026-07-09T14:05Z deploy started
2026-07-09T14:10Z alert
2026-07-09T14:50Z fixed
""",
        "",
        "",
        [
            "07-09 14:05 deploy started",
            "07-09 14:10 alert",
            "07-09 14:50 fixed",
        ],
        id="iso Z lines",
    ),
    pytest.param(
        """
**14:05 &mdash;** deploy
**14:10 &ndash;** alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="html entity dash md",
    ),
    pytest.param(
        """
09.07.2026 14:05 Uhr: deploy
09.07.2026 14:10 Uhr: alert
10.07.2026 09:00 Uhr: fixed
""",
        "2026-07-09",
        "Europe/Berlin",
        [
            "07-09 12:05 deploy",
            "07-09 12:10 alert",
            "07-10 07:00 fixed",
        ],
        id="dd.mm.yyyy hh:mm Uhr",
    ),
    pytest.param(
        """
- 14.05 deploy
- 14.10 alert
- 15.00 fixed
- 15.30 closed
""",
        "2026-07-09",
        "Europe/Helsinki",
        [
            "07-09 11:05 deploy",
            "07-09 11:10 alert",
            "07-09 12:00 fixed",
            "07-09 12:30 closed",
        ],
        id="14.05 dotted list",
    ),
    pytest.param(
        """
1405 - deploy
1410 - alert
1455 - fixed
0010 - closed
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-09 14:55 fixed",
            "07-10 00:10 closed",
        ],
        id="4 digits",
    ),
    pytest.param(
        """
| Date/Time (CEST) | Event |
|--|--|
| 2026-07-09 | |
| 23:50 | deploy |
| 00:10 | alert |
| 2026-07-11 | |
| 09:00 | fixed |
""",
        "",
        "",
        [
            "07-09 21:50 deploy",
            "07-09 22:10 alert",
            "07-11 07:00 fixed",
        ],
        id="date in first col bold md table sections",
    ),
    pytest.param(
        """
### July 9, 2026 14:05 UTC - deploy
Body text here.
### July 9, 2026 14:10 UTC - alert
- sub 13:00
### July 10, 2026 09:00 UTC - fixed
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-10 09:00 fixed",
        ],
        id="headings as times + dates",
    ),
    pytest.param(
        """
**14:05 UTC**

Deploy started.

**14:10 UTC**

Alert fired. It said 99%.

More text about it.
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Deploy started.",
            "07-09 14:10 Alert fired. It said 99%.",
        ],
        id="bold lines then para",
    ),
    pytest.param(
        """
- Start of impact: 14:05 UTC
- Time of detection: 14:10 UTC
- Mitigated: 14:50 UTC
- End of impact: 15:00 UTC
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Start of impact",
            "07-09 14:10 Time of detection",
            "07-09 14:50 Mitigated",
            "07-09 15:00 End of impact",
        ],
        id="label in front",
    ),
    pytest.param(
        """
[2026-07-09 14:05] ada: deploying
[2026-07-09 14:10] pager: ALERT carts
[2026-07-09 14:50] ada: rolled back at 14:45
""",
        "",
        "UTC",
        [
            "07-09 14:05 deploying",
            "07-09 14:10 ALERT carts",
            "07-09 14:50 rolled back at 14:45",
        ],
        id="[time] user: with dates",
    ),
    pytest.param(
        """
Timeline :thread:
:red_circle: *14:05* deploy
:large_orange_circle: *14:10* alert
:large_green_circle: *14:50* fixed
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-09 14:50 fixed",
        ],
        id="emoji table slack",
    ),
    pytest.param(
        """
14:05 We deployed the new version of the cart
service, which at 14:00 had been approved.
14:10 The alert fired
for everybody.
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 We deployed the new version of the cart",
            "07-09 14:10 The alert fired",
        ],
        id="wrapped text",
    ),
    pytest.param(
        """
| T | Time | What |
|---|---|---|
| T+0 | 14:05 | deploy |
| T+5 | 14:10 | alert |
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="t+ table",
    ),
    pytest.param(
        """
Time,TZ,Event
2026-07-09 10:05,America/New_York,deploy
2026-07-09 16:10,Europe/Berlin,alert
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="csv time with zone col",
    ),
    pytest.param(
        """
- 14:05 deploy
- 14:10 alert

(all times UTC)
""",
        "2026-07-09",
        "Asia/Tokyo",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="zone at end note",
    ),
    pytest.param(
        """
*(Times are in Pacific Time)*

- 7:05 AM deploy
- 7:10 AM alert
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="zone hint in parentheses para",
    ),
    pytest.param(
        """
- 14:05 ada writes:
  > 13:00 we saw this
  > 13:05 again
- 14:10 alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 ada writes:",
            "07-09 14:10 alert",
        ],
        id="quoted times",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected
