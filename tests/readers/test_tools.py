"""JSON exports of chat, paging and incident tools, status pages, trackers and the journal."""

import io
import json
import zipfile
from typing import Any

import pytest

from pmfacilitator.capture.readers import Imported, read
from readers.told import line, told

EXPECTED = ["07-09 14:05 queue grows", "07-09 14:20 consumers restarted"]
AT, LATER = 1783605900, 1783606800


def of(value: Any, tz: str = "") -> Imported:
    return read(json.dumps(value).encode(), name="export.json", tz_hint=tz or None)


def lines(found: Imported) -> list[str]:
    return [line(entry) for entry in found.entries]


MESSAGES: list[dict[str, Any]] = [
    {"type": "message", "user": "U1", "text": "queue grows", "ts": f"{AT}.000100"},
    {
        "type": "message",
        "subtype": "channel_join",
        "user": "U2",
        "text": "<@U2> has joined the channel",
        "ts": f"{AT + 60}.0001",
    },
    {"type": "message", "user": "U2", "text": "consumers restarted", "ts": f"{LATER}.000200"},
]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (MESSAGES, "slack"),
        ({"name": "inc-7", "messages": MESSAGES}, "slack"),
        ({"ok": True, "messages": MESSAGES[::-1], "has_more": False}, "slack"),
        (
            {
                "page": {"name": "x", "time_zone": "Etc/UTC"},
                "incidents": [
                    {
                        "name": "Carts",
                        "created_at": "2026-07-09T14:05:00Z",
                        "incident_updates": [
                            {
                                "id": "b",
                                "status": "",
                                "body": "consumers <b>restarted</b>",
                                "display_at": "2026-07-09T14:20:00Z",
                            },
                            {"id": "a", "status": "", "body": "queue grows", "display_at": "2026-07-09T07:05:00-07:00"},
                        ],
                    }
                ],
            },
            "statuspage",
        ),
        (
            {
                "log_entries": [
                    {
                        "id": "R1",
                        "type": "trigger_log_entry",
                        "summary": "queue grows",
                        "created_at": "2026-07-09T14:05:00Z",
                    },
                    {
                        "id": "R2",
                        "type": "annotate_log_entry",
                        "summary": "consumers restarted",
                        "created_at": "2026-07-09T14:20:00Z",
                        "agent": {"summary": "Ada"},
                    },
                ]
            },
            "pagerduty",
        ),
        (
            [
                {"id": 1, "user": {"login": "ada"}, "body": "queue grows", "created_at": "2026-07-09T14:05:00Z"},
                {
                    "id": 2,
                    "user": {"login": "grace"},
                    "body": "consumers restarted",
                    "created_at": "2026-07-09T14:20:00Z",
                },
            ],
            "github",
        ),
        (
            {
                "guild": {"name": "Ops"},
                "channel": {"name": "inc"},
                "messages": [
                    {
                        "id": "1",
                        "type": "Default",
                        "timestamp": "2026-07-09T14:05:00+00:00",
                        "content": "queue grows",
                        "author": {"name": "ada"},
                    },
                    {
                        "id": "2",
                        "type": "GuildMemberJoin",
                        "timestamp": "2026-07-09T14:06:00+00:00",
                        "content": "Joined.",
                        "author": {"name": "bob"},
                    },
                    {
                        "id": "3",
                        "type": "Reply",
                        "timestamp": "2026-07-09T14:20:00+00:00",
                        "content": "consumers restarted",
                        "author": {"name": "ada"},
                    },
                ],
            },
            "chat-json",
        ),
        (
            {
                "value": [
                    {
                        "createdDateTime": "2026-07-09T14:05:00Z",
                        "body": {"content": "<p>queue grows</p>"},
                        "from": {"user": {"displayName": "Ada"}},
                    },
                    {
                        "createdDateTime": "2026-07-09T14:20:00Z",
                        "body": {"content": "<div>consumers restarted</div>"},
                        "from": None,
                    },
                ]
            },
            "chat-json",
        ),
        (
            {
                "incident": {"id": "01", "name": "INC-7", "created_at": "2026-07-09T14:00:00Z"},
                "timeline_items": [
                    {"id": "a", "timestamp": "2026-07-09T14:05:00Z", "title": "queue grows"},
                    {"id": "b", "timestamp": "2026-07-09T14:20:00Z", "title": "consumers restarted"},
                ],
                "action_items": [{"title": "alert on length", "created_at": "2026-07-10T09:00:00Z"}],
            },
            "json",
        ),
        (
            {
                "data": [
                    {
                        "id": "1",
                        "type": "events",
                        "attributes": {"occurred_at": "2026-07-09T14:05:00.000Z", "event": "queue grows"},
                    },
                    {
                        "id": "2",
                        "type": "events",
                        "attributes": {"occurred_at": "2026-07-09T14:20:00.000Z", "event": "consumers restarted"},
                    },
                ]
            },
            "json",
        ),
        (
            {
                "events": [
                    {"type": "note", "occurred_at": "2026-07-09T14:05:00Z", "data": {"body": "queue grows"}},
                    {"type": "note", "occurred_at": "2026-07-09T14:20:00Z", "data": {"body": "consumers restarted"}},
                ]
            },
            "json",
        ),
        ([{"time": AT, "text": "queue grows"}, {"time": LATER, "text": "consumers restarted"}], "json"),
        ([{"time": AT * 1000, "text": "queue grows"}, {"time": LATER * 1000, "text": "consumers restarted"}], "json"),
        ([{"ts": AT + 0.5, "msg": "queue grows"}, {"ts": LATER + 0.25, "msg": "consumers restarted"}], "json"),
        (
            [
                {"date": "2026-07-09", "time": "14:05", "event": "queue grows"},
                {"date": "2026-07-09", "time": "14:20", "event": "consumers restarted"},
            ],
            "json",
        ),
        ({"2026-07-09T14:05:00Z": "queue grows", "2026-07-09T14:20:00Z": "consumers restarted"}, "json"),
        ([["2026-07-09T14:05:00Z", "queue grows"], ["2026-07-09T14:20:00Z", "consumers restarted"]], "json"),
        (["2026-07-09 14:05 UTC queue grows", "2026-07-09 14:20 UTC consumers restarted"], "json"),
    ],
)
def test_exports_are_told_apart_and_read(value: Any, kind: str) -> None:
    found = of(value)
    assert found.format == kind
    assert sorted(lines(found)) == EXPECTED


def test_the_journal_as_json_lines() -> None:
    written = "\n".join(
        json.dumps(
            {
                "__REALTIME_TIMESTAMP": str(at * 10**6),
                "MESSAGE": said,
                "SYSLOG_IDENTIFIER": "cart",
                "__CURSOR": f"s={at}",
            }
        )
        for at, said in ((AT, "queue grows"), (LATER, list(b"consumers restarted")))
    )
    found = read(written.encode(), name="journal.json")
    assert (found.format, lines(found)) == (
        "journal",
        ["07-09 14:05 cart: queue grows", "07-09 14:20 cart: consumers restarted"],
    )


def test_log_records_as_json_lines() -> None:
    written = (
        '{"level":"info","ts":"2026-07-09T14:05:00Z","msg":"queue grows"}\n'
        '{"level":"warn","ts":"2026-07-09T14:20:00Z","msg":"consumers restarted"}'
    )
    assert told(written) == EXPECTED


SLACK_TALK: list[dict[str, Any]] = [
    {
        "user": "U1",
        "text": "<@U2> look at <https://graphs.example/1|the graph> in <#C9|carts> &amp; <!here>",
        "ts": f"{AT}.0001",
        "edited": {"ts": f"{AT}.5"},
        "slackdump_thread_replies": [
            {"user": "U2", "text": "on it", "ts": f"{AT + 30}.0001", "thread_ts": f"{AT}.0001"}
        ],
    },
    {"user": "U2", "text": "on it", "ts": f"{AT + 30}.0001", "subtype": "thread_broadcast"},
    {
        "user": "U1",
        "text": "see https://x.example",
        "ts": f"{AT + 120}.0001",
        "attachments": [{"from_url": "https://x.example", "title": "A preview"}],
        "files": [{"name": "graph.png"}],
    },
    {"user": "USLACKBOT", "text": "This message was deleted.", "subtype": "tombstone", "ts": f"{AT + 150}.1"},
]
SLACK_BOTS: list[dict[str, Any]] = [
    {
        "subtype": "bot_message",
        "bot_id": "B1",
        "username": "pager",
        "text": "",
        "ts": f"{AT + 60}.0001",
        "attachments": [
            {"fallback": "x", "title": "Alert", "text": "queue grows", "fields": [{"title": "host", "value": "c1"}]}
        ],
    },
    {
        "bot_id": "B2",
        "text": "",
        "ts": f"{AT + 90}.1",
        "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "from a block"}}],
    },
]


def slack(messages: list[dict[str, Any]]) -> Imported:
    users = [{"id": "U1", "profile": {"display_name": "Ada"}}, {"id": "U2", "real_name": "Grace"}]
    return of({"name": "inc-7", "users": users, "messages": messages})


def test_slack_threads_people_edits_and_files() -> None:
    found = slack(SLACK_TALK)
    assert [(entry.actor, entry.text) for entry in found.entries] == [
        ("Ada", "@Grace look at [the graph](https://graphs.example/1) in #carts & @here"),
        ("Grace", "on it"),
        ("Ada", "see https://x.example\n[file: graph.png]"),
    ]
    assert len(found.skipped) == 1


def test_slack_bots_say_what_their_attachments_and_blocks_hold() -> None:
    assert [(entry.actor, entry.text) for entry in slack(SLACK_BOTS).entries] == [
        ("pager", "Alert\nqueue grows\nhost: c1"),
        ("", "from a block"),  # the number of a bot names nobody
    ]


def export(members: dict[str, Any]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in members.items():
            archive.writestr(name, value if isinstance(value, (str, bytes)) else json.dumps(value))
    return written.getvalue()


def test_the_whole_zip_that_slack_exports() -> None:
    found = read(
        export(
            {
                "users.json": [
                    {"id": "U1", "name": "ada", "profile": {"real_name": "Ada Byron"}},
                    {"id": "U2", "name": "grace"},
                ],
                "channels.json": [{"id": "C1", "name": "inc-7"}],
                "inc-7/2026-07-09.json": MESSAGES,
                "inc-7/2026-07-10.json": [{"user": "U1", "text": "all clear", "ts": f"{LATER + 86400}.1"}],
            }
        ),
        name="export.zip",
    )
    assert lines(found) == [*EXPECTED, "07-10 14:20 all clear"]
    assert {(entry.actor, entry.source) for entry in found.entries} == {("Ada Byron", "#inc-7"), ("grace", "#inc-7")}


def test_the_same_file_and_a_longer_one_give_the_same_keys() -> None:
    once, again = of(MESSAGES[:2]), of(MESSAGES)
    assert {entry.key for entry in once.entries} < {entry.key for entry in again.entries}
    short, longer = "- 14:05 a\n- 14:05 a\n- 14:20 b", "- 14:05 a\n- 14:05 a\n- 14:20 b\n- 14:30 c"
    keys = [[entry.key for entry in read(t.encode(), name="x").entries] for t in (short, longer)]
    assert keys[1][:3] == keys[0]
    assert len(set(keys[1])) == 4


def test_github_events_say_what_they_did() -> None:
    found = of(
        [
            {
                "event": "labeled",
                "label": {"name": "sev1"},
                "actor": {"login": "ada"},
                "created_at": "2026-07-09T14:05:00Z",
                "commit_id": None,
            },
            {"event": "subscribed", "actor": {"login": "ada"}, "created_at": "2026-07-09T14:05:01Z", "commit_id": None},
            {
                "event": "renamed",
                "rename": {"from": "a", "to": "b"},
                "actor": {"login": "ada"},
                "created_at": "2026-07-09T14:06:00Z",
            },
            {
                "event": "closed",
                "actor": {"login": "grace"},
                "created_at": "2026-07-09T14:20:00Z",
                "commit_id": "0123456789abcdef",
            },
        ]
    )
    assert [entry.text for entry in found.entries] == ["labeled sev1", "renamed from “a” to “b”", "closed 0123456789ab"]


def test_an_issue_with_its_comments_begins_with_its_opening() -> None:
    found = of(
        {
            "title": "Carts are slow",
            "body": "since noon",
            "url": "https://x.example/1",
            "createdAt": "2026-07-09T14:05:00Z",
            "author": {"login": "ada"},
            "comments": [
                {"author": {"login": "grace"}, "body": "consumers restarted", "createdAt": "2026-07-09T14:20:00Z"}
            ],
        }
    )
    assert lines(found) == ["07-09 14:05 opened: Carts are slow", "07-09 14:20 consumers restarted"]
