"""Whole documents whose parts are not all timeline."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
Incidents/2026-07-09 carts

From Ops wiki

Summary

At 14:05 UTC the carts broke.

  • What services?
    • Carts, from 14:05 to 14:50

Timeline

All times in UTC.

  • 14:05 deploy OUTAGE BEGINS
  • 14:10: alert
    • 2 pages
  • 14:50 (rollback done) OUTAGE ENDS

Conclusions

  • alert earlier than 14:10
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy OUTAGE BEGINS",
            "07-09 14:10 alert",
            "07-09 14:50 (rollback done) OUTAGE ENDS",
        ],
        id="wiki page full",
    ),
    pytest.param(
        """
## Update - 14:50 UTC

It is fixed.

## Update - 14:05 UTC

We look into it.
""",
        "2026-07-09",
        "",
        [
            "07-09 14:50 Update",
            "07-09 14:05 Update",
        ],
        id="updates",
    ),
    pytest.param(
        """
Update timeline
- investigating July 9, 2026, 02:05 PM UTC
Carts are down.
- identified July 9, 2026, 02:10 PM UTC
A deploy.
- resolved July 10, 2026, 02:50 PM UTC
This incident has been resolved.
""",
        "",
        "",
        [
            "07-09 14:05 investigating",
            "07-09 14:10 identified",
            "07-10 14:50 resolved",
        ],
        id="label list",
    ),
    pytest.param(
        """
14:05 UTC – Investigating

We look into it.

14:10 UTC – Identified

A deploy.

14:50 UTC – Resolved

All is well.

How to find us
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 Investigating",
            "07-09 14:10 Identified",
            "07-09 14:50 Resolved",
        ],
        id="para bodies",
    ),
    pytest.param(
        """
# Carts outage
## Timeline
### Lead-up
- 22:00 deploy
### Detection
- 23:40 alert
### Response
- 00:05 ack
- 01:30 rollback
### Recovery
- 02:00 ok
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 22:00 deploy",
            "07-09 23:40 alert",
            "07-10 00:05 ack",
            "07-10 01:30 rollback",
            "07-10 02:00 ok",
        ],
        id="section per phase over midnight",
    ),
    pytest.param(
        """
# Incident 2026-07-09: carts

| | |
|---|---|
| Start | 2026-07-09 14:05 UTC |
| End | 2026-07-09 14:50 UTC |
| Severity | 2 |

## Timeline

| Time (UTC) | Description | By |
|---|---|---|
| 14:05 | `kubectl rollout restart` at 13:59 local | ada |
| 14:10 | Log: `2026-07-09T12:00:00Z panic` | bob |
| 14:50 |  Back | ada |

## Follow-up
| Action | Owner | Due |
|---|---|---|
| x | ada | 2026-08-01 |
| y | ada | 2026-08-01 |
| z | ada | 2026-08-01 |
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 `kubectl rollout restart` at 13:59 local",
            "07-09 14:10 Log: `2026-07-09T12:00:00Z panic`",
            "07-09 14:50 Back",
        ],
        id="summary block then table, times in code",
    ),
    pytest.param(
        """
- **2026-07-10 00:30 UTC** – Resolved.
- **00:10 UTC** – Monitoring.
- **23:50 UTC** – Identified.
- **2026-07-09 23:10 UTC** – Investigating.
""",
        "",
        "",
        [
            "07-10 00:30 Resolved.",
            "07-10 00:10 Monitoring.",
            "07-09 23:50 Identified.",
            "07-09 23:10 Investigating.",
        ],
        id="newest first dated midnight",
    ),
    pytest.param(
        """
1. July 9, 2026
   1. 2:05pm - deploy
   2. 2:10pm - alert
2. July 10, 2026
   1. 9:00am - ok
""",
        "",
        "America/Los_Angeles",
        [
            "07-09 21:05 deploy",
            "07-09 21:10 alert",
            "07-10 16:00 ok",
        ],
        id="ordered nested date",
    ),
    pytest.param(
        """
14:05
: deploy

14:10
: alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="definition style",
    ),
    pytest.param(
        """
**2:05 PM – 2:20 PM PST** We looked.

**2:20 PM – 3:00 PM PST** We fixed.
""",
        "2026-07-09",
        "PST",
        [
            "07-09 21:05-21:20 We looked.",
            "07-09 21:20-22:00 We fixed.",
        ],
        id="time ranges only bold paragraphs",
    ),
    pytest.param(
        """
| When | What |
|--|--|
| 2026-07-09 07:05 PDT (14:05 UTC) | deploy |
| 2026-07-09 07:10 PDT (14:10 UTC) | alert |
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="parenthesised zone col cell",
    ),
    pytest.param(
        """
- 23:50 UTC / 2026-07-10 01:50 CEST: deploy
- 00:10 UTC / 02:10 CEST: alert
""",
        "2026-07-09",
        "",
        [
            "07-09 23:50 deploy",
            "07-10 00:10 alert",
        ],
        id="utc then local slash next day",
    ),
    pytest.param(
        """
* 9:50 - deploy
* 11:55 - alert
* 12:05 - ack
* 1:10 - ok
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 09:50 deploy",
            "07-09 11:55 alert",
            "07-09 12:05 ack",
            "07-09 13:10 ok",
        ],
        id="12h no meridiem crossing",
    ),
    pytest.param(
        """
- c. 14:05 — deploy
- Around 14:10: alert
- Shortly after 14:20: ack
- By 14:50 all ok
- Before 15:00 closed
- At 15:10 mail
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-09 14:20 ack",
            "07-09 14:50 all ok",
            "07-09 15:00 closed",
            "07-09 15:10 mail",
        ],
        id="approx words",
    ),
    pytest.param(
        """
14:05 Deploy
14:10 Alert
14:50 Ok
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Deploy",
            "07-09 14:10 Alert",
            "07-09 14:50 Ok",
        ],
        id="no separators uppercase",
    ),
    pytest.param(
        """
Timezone: America/New_York

10:05 deploy
10:10 alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="zoned header line",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected
