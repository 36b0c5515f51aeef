"""Plain lines, with and without times."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
- 14:05–14:10 : deploy
- 14:10 -> 14:20 : alert
- 14:20 ~ 14:30 ok
- 14:30 until 14:40: wait
- between 14:40 and 14:50: rest
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05-14:10 deploy",
            "01-23 14:10-14:20 alert",
            "01-23 14:20-14:30 ok",
            "01-23 14:30-14:40 wait",
            "01-23 14:40-14:50 rest",
        ],
        id="en dash range no zone words",
    ),
    pytest.param(
        """
| Time | What |
|-|-|
| 14:05 - 14:10 | deploy |
| ~14:10 | alert |
| 14:20 (approx.) | ok |
| after 14:30 | done |
""",
        "2021-01-23",
        "UTC",
        [
            "01-23 14:05-14:10 deploy",
            "01-23 14:10 alert",
            "01-23 14:20 ok",
            "01-23 14:30 done",
        ],
        id="table range cell",
    ),
    pytest.param(
        """
14:05 UTC

Queue grows

14:20 UTC

Restarted all consumers

14:30 UTC

Done
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 Queue grows",
            "07-09 14:20 Restarted all consumers",
            "07-09 14:30 Done",
        ],
        id="stamp alone no periods",
    ),
    pytest.param(
        """
14:05 UTC
Queue grows
14:20 UTC
Restarted all
14:30 UTC
Done
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 Queue grows",
            "07-09 14:20 Restarted all",
            "07-09 14:30 Done",
        ],
        id="stamp alone tight",
    ),
    pytest.param(
        """
Start of outage 14:05
Detected by monitoring 14:10
Rolled back 14:50
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Start of outage",
            "07-09 14:10 Detected by monitoring",
            "07-09 14:50 Rolled back",
        ],
        id="labels with trailing times",
    ),
    pytest.param(
        """
14:05    deploy
14:10    alert
14:50    ok
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-09 14:50 ok",
        ],
        id="two column spaces",
    ),
    pytest.param(
        """
14:05 deploy
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
        ],
        id="one liner",
    ),
    pytest.param(
        """
Ada 14:05: deploy
Bob 14:10: looking
Ada 14:50: ok
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Ada: deploy",
            "07-09 14:10 Bob: looking",
            "07-09 14:50 Ada: ok",
        ],
        id="names first",
    ),
    pytest.param(
        """
- Ada, 14:05: deploy
- Bob, 14:10: looking
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Ada: deploy",
            "07-09 14:10 Bob: looking",
        ],
        id="names comma",
    ),
    pytest.param(
        """
Ada - 14:05 - deploy
Bob - 14:10 - looking
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 Ada: deploy",
            "07-09 14:10 Bob: looking",
        ],
        id="actor dash time",
    ),
    pytest.param(
        """
Meeting at 15:00.

We talked about the outage of 14:05.

- Ada: more alerts
- Bob: fewer deploys
""",
        "2026-07-09",
        "UTC",
        [],
        id="meeting notes with one time",
    ),
    pytest.param(
        """
Our service broke at 14:05 UTC. At 14:10 we saw it. By 14:50 it was fixed.
""",
        "2026-07-09",
        "UTC",
        [],
        id="pasted text only prose",
    ),
    pytest.param(
        """
- We deployed at 14:05 UTC and saw nothing
- The alert came at 14:10 UTC for carts
- We rolled back at 14:50 UTC
""",
        "2026-07-09",
        "UTC",
        [],
        id="bullets with time inside only",
    ),
    pytest.param(
        """
14:05 deploy (all times in PDT)
14:10 alert
""",
        "2026-07-09",
        "",
        [
            "07-09 21:05 deploy (all times in PDT)",
            "07-09 21:10 alert",
        ],
        id="times w/ trailing parenthesised zone one line",
    ),
    pytest.param(
        """
- 14:05 deploy

  It went fine.

- 14:10 alert

  On carts.

That is all.
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="gap bullets",
    ),
    pytest.param(
        """
#### 2026-07-09 (UTC)

|14:05|deploy|
|14:10|alert|

#### 2026-07-10 (UTC)

|09:00|ok|
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-10 09:00 ok",
        ],
        id="date heading + stamps in table",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected
