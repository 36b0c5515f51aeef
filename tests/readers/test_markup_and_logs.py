"""Pages in HTML and wikitext, status pages as text, and logs, as they are found."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
# Outage

## Timeline

<table>
<thead><tr><th>Time</th><th>Event</th></tr></thead>
<tbody>
<tr><td>14:05</td><td>deploy</td></tr>
<tr><td>14:10</td><td>alert</td></tr>
</tbody>
</table>

## Actions
- 2026-08-01 x
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="md with html table",
    ),
    pytest.param(
        """
---
layout: post
title: Outage
date: 2026-07-15
---

<h3>What happened</h3>
<ul>
  <li>14:05 - deploy</li>
  <li>14:10 - alert
    <ul><li>two pages</li></ul></li>
</ul>
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="md with html list",
    ),
    pytest.param(
        """
---
title: Outage
date: 2026-07-15
---

## Timeline
- 14:05 deploy
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
        ],
        id="frontmatter date vs hint",
    ),
    pytest.param(
        """
<div class='day'><div class='date'>Jul 9, 2026</div><div class='incident'><a href='/x'>Carts slow</a><div>\
<strong>Resolved</strong> - fixed.<br><small>Jul 9, 15:10 UTC</small></div><div>\
<strong>Investigating</strong> - looking.<br><small>Jul 9, 14:05 UTC</small></div></div></div>\
<div class='day'><div class='date'>Jul 8, 2026</div><p>No incidents reported.</p></div>
""",
        "",
        "",
        [
            "07-09 15:10 Resolved - fixed.",
            "07-09 14:05 Investigating - looking.",
        ],
        id="html status days",
    ),
    pytest.param(
        """
<p><strong>14:05 UTC:</strong> deploy</p><p>More on that.</p><p><strong>14:10 UTC:</strong> alert</p>\
<h2>Lessons</h2><p>14:05 was early</p>
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="html bold dl",
    ),
    pytest.param(
        """
<table><tr><th>Date</th><th>Time (UTC)</th><th>Event</th></tr><tr><td rowspan='2'>9 July 2026</td>\
<td>14:05</td><td>deploy</td></tr><tr><td>14:10</td><td>alert</td></tr><tr><td colspan=3>10 July 2026</td>\
</tr><tr><td></td><td>09:00</td><td>ok</td></tr></table>
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
            "07-10 09:00 ok",
        ],
        id="html table rowspan/colspan",
    ),
    pytest.param(
        """
<div class=row><span class=t>14:05 UTC</span> <span>deploy</span></div><div class=row>\
<span class=t>14:10 UTC</span> <span>alert</span></div>
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="html spans",
    ),
    pytest.param(
        """
<div class=ev><div class=t>14:05 UTC</div><div class=d>deploy</div></div><div class=ev>\
<div class=t>14:10 UTC</div><div class=d>alert</div></div>
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="html time divs",
    ),
    pytest.param(
        """
<h2>Timeline</h2><h4>14:05 UTC</h4><p>deploy</p><h4>14:10 UTC</h4><p>alert</p><h2>After</h2><p>bye</p>
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="html h4 times",
    ),
    pytest.param(
        """
Incident began at 2026-07-09 07:05 and ended at 2026-07-09 08:50 (all times are US/Pacific).

Date\tTime\tDescription
9 Jul 2026\t07:10 PDT\tWe are investigating.
9 Jul 2026\t08:50 PDT\tFixed.
""",
        "",
        "",
        [
            "07-09 14:10 We are investigating.",
            "07-09 15:50 Fixed.",
        ],
        id="status text gcp",
    ),
    pytest.param(
        """
07/09
Mitigated - Carts (Tracking ID ABCD)
What happened?
Between 14:05 UTC on 09 July 2026 and 14:50 UTC on 09 July 2026, a subset of customers saw errors.

Timeline of incident:
14:05 UTC on 09 July 2026 - Impact began.
14:10 UTC on 09 July 2026 - Monitoring detected it.
14:50 UTC on 09 July 2026 - Mitigated.
""",
        "",
        "",
        [
            "07-09 14:05 Impact began.",
            "07-09 14:10 Monitoring detected it.",
            "07-09 14:50 Mitigated.",
        ],
        id="azure like",
    ),
    pytest.param(
        """
July 9, 2026 14:50 UTC
[Resolved] All good now.

July 9, 2026 14:05 UTC
[Investigating] Looking into carts.
""",
        "2026-07-09",
        "",
        [
            "07-09 14:50 [Resolved] All good now.",
            "07-09 14:05 [Investigating] Looking into carts.",
        ],
        id="gitlab status",
    ),
    pytest.param(
        """
Update 2 (2026-07-09 14:50 UTC): fixed.

Update 1 (2026-07-09 14:05 UTC): looking.
""",
        "",
        "",
        [
            "07-09 14:50 Update 2: fixed.",
            "07-09 14:05 Update 1: looking.",
        ],
        id="email updates",
    ),
    pytest.param(
        """
== 2026-07-10 ==
* 00:12 ada@deploy1: Finished scap: carts (duration: 03m 12s)
* 00:08 ada@deploy1: Started scap: carts - [[phab:T1]]
== 2026-07-09 ==
* 23:55 bob: restart carts
* 14:05 logmsgbot: ada: testing 13:00 schedule
""",
        "",
        "",
        [
            "07-10 00:12 ada@deploy1: Finished scap: carts (duration: 03m 12s)",
            "07-10 00:08 ada@deploy1: Started scap: carts - phab:T1",
            "07-09 23:55 bob: restart carts",
            "07-09 14:05 logmsgbot: ada: testing 13:00 schedule",
        ],
        id="sal wiki",
    ),
    pytest.param(
        """
== Timeline ==
{| class="wikitable"
|+ All times UTC on 2026-07-09
! Time
! Event
|-
| 14:05
| deploy {{done}}
|-
| 14:10 || '''alert''' [[File:x.png]]
|}
""",
        "",
        "",
        [
            "07-09 14:05 deploy done",
            "07-09 14:10 alert",
        ],
        id="wiki table times",
    ),
    pytest.param(
        """
Dec 31 23:59:58 h a: x
Jan  1 00:00:03 h a: y
""",
        "2026-01-01",
        "UTC",
        [
            "12-31 23:59 a: x",
            "01-01 00:00 a: y",
        ],
        id="syslog multi-year",
    ),
    pytest.param(
        """
2026/07/09 14:05:01 [error] 7#7: *1 connect() failed
10.0.0.1 - - [09/Jul/2026:14:05:02 +0000] "GET / HTTP/1.1" 502 0
""",
        "",
        "",
        [
            "07-09 14:05 [error] 7#7: *1 connect() failed",
            '07-09 14:05 10.0.0.1 - - "GET / HTTP/1.1" 502 0',
        ],
        id="nginx combined w/ error mix",
    ),
    pytest.param(
        """
14:05:01.123 ERROR [main] c.x.Y - boom
java.lang.NPE: x
\tat a.b(C.java:1)
\tat a.c(C.java:2)
14:05:02.000 INFO  [main] c.x.Y - ok
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 ERROR [main] c.x.Y - boom",
            "07-09 14:05 INFO  [main] c.x.Y - ok",
        ],
        id="java log w/ stack",
    ),
    pytest.param(
        """
Jul 09 14:05:01.123456 h carts[1]: x
Jul 09 14:05:02.123456 h carts[1]: y
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 carts[1]: x",
            "07-09 14:05 carts[1]: y",
        ],
        id="journal short-precise",
    ),
    pytest.param(
        """
2026-07-09T14:05:01.123456789Z stdout F hello
2026-07-09T14:05:02.123456789Z stderr F bye
""",
        "",
        "",
        [
            "07-09 14:05 stdout F hello",
            "07-09 14:05 stderr F bye",
        ],
        id="docker logs ts",
    ),
    pytest.param(
        """
I, [2026-07-09T14:05:01.123456 #7]  INFO -- : Started GET
E, [2026-07-09T14:05:02.123456 #7] ERROR -- : boom
""",
        "",
        "",
        [
            "07-09 14:05 INFO -- : Started GET",
            "07-09 14:05 ERROR -- : boom",
        ],
        id="rails log",
    ),
    pytest.param(
        """
host.example - ada [09/Jul/2026:14:05:01 -0700] "POST /cart HTTP/2" 500 12 "-" "curl/8 (12:00:00)"
host.example - - [09/Jul/2026:14:05:03 -0700] "GET / HTTP/2" 200 1
""",
        "",
        "",
        [
            '07-09 21:05 host.example - ada "POST /cart HTTP/2" 500 12 "-" "curl/8 (12:00:00)"',
            '07-09 21:05 host.example - - "GET / HTTP/2" 200 1',
        ],
        id="apache common host",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected
