"""Chat pasted or exported as text."""

import pytest

from readers.told import reading, told

EXPECTED = ["07-09 14:05 queue grows", "07-09 14:20 consumers restarted"]


@pytest.mark.parametrize(
    "written",
    [
        "Ada Byron  2:05 PM\nqueue grows\n\nGrace H  2:20 PM\nconsumers restarted",
        "Ada Byron\n  2:05 PM\nqueue grows\nGrace H\n  2:20 PM\nconsumers restarted\nAda Byron\n  2:21 PM\n:+1:",
        "Ada Byron  [2:05 PM]\nqueue grows (edited)\nGrace H  [2:20 PM]\nconsumers restarted\n3 replies",
        "Thursday, July 9th\nAda Byron  14:05\nqueue grows\n14:20\nconsumers restarted",
        "Alert Bot APP  2:05 PM\nqueue grows\nGrace H  2:20 PM\nconsumers restarted",
        "[14:05] Ada Byron\nqueue grows\n\n[14:20] Grace H\nconsumers restarted",
        (
            "[7/9/2026 2:05 PM] Ada Byron\nqueue grows\n\n[7/9/2026 2:20 PM] Grace H\nconsumers restarted\n\n"
            "[7/13/2026 2:20 PM] Grace H\n\n"
        ),
        "ada — Today at 2:05 PM\nqueue grows\ngrace — Today at 2:20 PM\nconsumers restarted",
        (
            "ada — 07/09/2026 2:05 PM\nqueue grows\ngrace — 07/09/2026 2:20 PM\nconsumers restarted\n"
            "grace — 07/13/2026 2:20 PM\n(edited)"
        ),
        "Ada, [09.07.2026 14:05]\nqueue grows\n\nGrace, [09.07.2026 14:20]\nconsumers restarted",
        "[14:05] <ada> queue grows\n[14:06] * bob has joined #ops\n[14:20] <grace> consumers restarted",
        "14:05 <@ada> queue grows\n14:06 -!- bob [~b@host] has joined #ops\n14:20 < grace> consumers restarted",
        (
            "09/07/2026, 14:05 - Ada: queue grows\n13/06/2026, 14:05 - Bob left\n"
            "09/07/2026, 14:20 - Grace: consumers restarted"
        ),
        "[14:05] Ada: queue grows\n[14:20] Grace: consumers restarted",
        "Today\nAda Byron  14:05\nqueue grows\nNew\nGrace H  14:20\nconsumers restarted\n:eyes: 2",
    ],
)
def test_headers_and_noise_of_every_chat_are_known(written: str) -> None:
    found = [entry for entry in told(written, "2026-07-09") if "06-13" not in entry and ":+1:" not in entry]
    assert found == EXPECTED


def test_people_stand_apart_from_what_they_say() -> None:
    found = reading("Ada Byron  2:05 PM\nqueue grows\nslowly\n\nGrace H  2:20 PM\nrestarted", "2026-07-09").entries
    assert [(entry.actor, entry.text) for entry in found] == [
        ("Ada Byron", "queue grows\nslowly"),
        ("Grace H", "restarted"),
    ]


def test_times_inside_a_message_begin_no_other() -> None:
    text = "Ada Byron  2:05 PM\nfrom the log:\n13:59:12 lost a node\nGrace H  2:20 PM\nthanks\nAda Byron  2:21 PM\nok"
    assert [entry[:11] for entry in told(text, "2026-07-09")] == ["07-09 14:05", "07-09 14:20", "07-09 14:21"]


def test_a_chat_that_goes_over_midnight() -> None:
    text = "Ada  23:50\nstill red\nGrace  0:10\ngreen\nAda  0:12\nthanks"
    assert told(text, "2026-07-09") == ["07-09 23:50 still red", "07-10 00:10 green", "07-10 00:12 thanks"]


def test_an_exporter_s_blocks_are_not_part_of_the_message() -> None:
    text = (
        "Guild: Ops\nChannel: incidents\n\n[09-Jul-26 02:05 PM] ada\nqueue grows\n\n{Embed}\n"
        "https://x.example\nA preview\n\n"
        "{Reactions}\n👍 (2)\n\n[09-Jul-26 02:20 PM] grace\nconsumers restarted\n\n{Attachments}\nfiles/graph.png\n"
    )
    found = reading(text).entries
    assert [entry.text for entry in found] == ["queue grows", "consumers restarted\n\n[file: files/graph.png]"]


def test_joins_and_deleted_messages_are_left_out_with_the_reason() -> None:
    text = "Ada  14:05\njoined #inc-7\nGrace  14:06\nThis message was deleted.\nAda  14:07\nqueue grows"
    found = reading(text, "2026-07-09")
    assert [entry.text for entry in found.entries] == ["queue grows"]
    assert len(found.skipped) == 2


def test_slack_copied_with_badges_threads_and_further_messages() -> None:
    text = """
    Ada Byron
      10:05 AM
    deploy of carts
    10:06
    half of it
    :eyes:
    2

    Grace Hopper
    :palm_tree:  10:08 AM
    replied to a thread:
    deploy of carts
    errors since 10:07
    Pager
    APP  10:09 AM
    queue grows
    """
    assert [(entry.actor, entry.text) for entry in reading(text, "2026-07-09").entries] == [
        ("Ada Byron", "deploy of carts"),
        ("Ada Byron", "half of it"),
        ("Grace Hopper", "errors since 10:07"),
        ("Pager", "queue grows"),
    ]


def test_discord_copied_with_further_messages_of_the_same_person() -> None:
    text = "ada — 07/09/2026 2:05 PM\nqueue grows\n[2:06 PM]still\nbob\n — \n07/13/2026 2:08 PM\nclosed"
    assert [(entry.actor, entry.text) for entry in reading(text).entries] == [
        ("ada", "queue grows"),
        ("ada", "still"),
        ("bob", "closed"),
    ]


def test_days_that_irc_announces() -> None:
    text = (
        "--- Day changed Thu Jul 09 2026\n23:50 <ada> queue grows\n--- Day changed Fri Jul 10 2026\n00:10 <bob> green"
    )
    assert told(text) == ["07-09 23:50 queue grows", "07-10 00:10 green"]
