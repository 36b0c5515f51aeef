"""Delimited columns as spreadsheets and tools write them."""

import pytest

from readers.told import told

DOCUMENTS = [
    pytest.param(
        """
"Timestamp","User","Action Taken","Result"
"7/9/2026 14:05","ada","Restarted, twice","ok"
"7/13/2026 14:10","bob","Rolled back",""
""",
        "",
        "UTC",
        [
            "07-09 14:05 Restarted, twice — ok",
            "07-13 14:10 Rolled back",
        ],
        id="csv titles+quotes",
    ),
    pytest.param(
        """
Date/Time,Event,Notes
7/9/26 9:05 AM,deploy,
7/9/26 1:10 PM,alert,"line1
line2"
""",
        "",
        "America/New_York",
        [
            "07-09 13:05 deploy",
            "07-09 17:10 alert — line1",
        ],
        id="csv am pm us",
    ),
    pytest.param(
        """
time_utc,time_local,event
2026-07-09 14:05,2026-07-09 10:05,deploy
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
        ],
        id="csv utc+local",
    ),
    pytest.param(
        """
start,duration,event
2026-07-09 14:05,5m,deploy
2026-07-09 14:10,1h,alert
""",
        "",
        "UTC",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="csv duration",
    ),
    pytest.param(
        """
time_ms,msg,host
1783605900123,queue grows,c1
1783606800456,ok,c2
""",
        "",
        "",
        [
            "07-09 14:05 queue grows",
            "07-09 14:20 ok",
        ],
        id="csv epoch ms",
    ),
    pytest.param(
        """
Created,Author,Comment
09/Jul/26 2:05 PM,Ada,deploy
13/Jul/26 2:05 PM,Bob,alert
""",
        "",
        "",
        [
            "07-09 14:05 deploy",
            "07-13 14:05 alert",
        ],
        id="csv jira",
    ),
    pytest.param(
        """
_time,host,_raw
2026-07-09T14:05:00.000+0000,c1,"2026-07-09 14:05:00 ERROR carts"
2026-07-09T14:06:00.000+0000,c1,"2026-07-09 14:06:00 INFO carts"
""",
        "",
        "",
        [
            "07-09 14:05 2026-07-09 14:05:00 ERROR carts",
            "07-09 14:06 2026-07-09 14:06:00 INFO carts",
        ],
        id="csv splunk",
    ),
    pytest.param(
        """
Date,Host,Service,Message
2026-07-09T14:05:00.000Z,c1,carts,queue grows
2026-07-09T14:06:00.000Z,c1,carts,ok now
""",
        "",
        "",
        [
            "07-09 14:05 queue grows",
            "07-09 14:06 ok now",
        ],
        id="csv datadog",
    ),
    pytest.param(
        """
incident_id,event_id,occurred_at,event_type,created_by,description,visibility
INC-7,1,2026-07-09 14:05:00 UTC,note,Ada,queue grows,private
INC-7,2,2026-07-09 14:20:00 UTC,status_change,Bob,"Status changed to mitigated",private
""",
        "",
        "",
        [
            "07-09 14:05 queue grows",
            "07-09 14:20 Status changed to mitigated",
        ],
        id="csv incident tool",
    ),
    pytest.param(
        """
Date,Milestone
2026-07-09,deploy
2026-07-10,ok
""",
        "",
        "",
        [
            "-- deploy",
            "-- ok",
        ],
        id="csv seq only date",
    ),
    pytest.param(
        """
Time\tWho\tWhat happened\tLink
14:05\tada\tdeploy\thttps://x
\tbob\tsaid something\t
14:10\tada\talert\t
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "-- said something",
            "07-09 14:10 alert",
        ],
        id="tsv sheets",
    ),
    pytest.param(
        """
﻿Zeit;Ereignis
09.07.2026 14:05;Start
09.07.2026 14:10;Ende
""",
        "",
        "Europe/Berlin",
        [
            "07-09 12:05 Start",
            "07-09 12:10 Ende",
        ],
        id="csv semicolon bom",
    ),
    pytest.param(
        """
 Time (PT) , Update\x20
 7:05 AM , deploy\x20
 7:10 AM , alert\x20
""",
        "2026-07-09",
        "",
        [
            "07-09 14:05 deploy",
            "07-09 14:10 alert",
        ],
        id="csv spaces header",
    ),
    pytest.param(
        """
time,event
14:05,deploy
,unknown when
TBD,later
14:10,alert
""",
        "2026-07-09",
        "UTC",
        [
            "07-09 14:05 deploy",
            "-- unknown when",
            "-- later",
            "07-09 14:10 alert",
        ],
        id="csv no time in some",
    ),
]


@pytest.mark.parametrize(("written", "day", "tz", "expected"), DOCUMENTS)
def test_documents(written: str, day: str, tz: str, expected: list[str]) -> None:
    assert told(written, day, tz) == expected
