"""Status pages as copied, wiki pages, and lines that programs wrote."""

import pytest

from readers.told import reading, told

EXPECTED = ["07-09 14:05 queue grows", "07-09 14:20 consumers restarted"]


def test_a_status_page_copied_as_text_has_its_times_below() -> None:
    text = """
    Carts are slow
    Incident Report for Shop

    Resolved - All carts are fast again.
    Jul 9, 15:10 UTC

    Monitoring - We restarted the consumers
    and watch the queue.
    Jul 9, 14:20 UTC

    Investigating - A queue grows.
    Jul 9, 2026 - 14:05 UTC
    """
    found = reading(text, "2026-07-09").entries
    assert told(text, "2026-07-09") == [
        "07-09 15:10 Resolved - All carts are fast again.",
        "07-09 14:20 Monitoring - We restarted the consumers",
        "07-09 14:05 Investigating - A queue grows.",
    ]
    assert found[1].text.endswith("and watch the queue.")


def test_a_status_page_as_html() -> None:
    html = """
    <div class="incident"><h3>Carts are slow</h3>
    <div class="update"><strong>Resolved</strong> - <span>All carts are fast again.</span><br>
      <small>Jul <var>9</var>, <var>15:10</var> UTC</small></div>
    <div class="update"><strong>Investigating</strong> - <span>A queue grows.</span><br>
      <small>Jul <var>9</var>, <var>14:05</var> UTC</small></div></div>
    """
    assert told(html, "2026-07-09") == [
        "07-09 15:10 Resolved - All carts are fast again.",
        "07-09 14:05 Investigating - A queue grows.",
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>9 July 2026</h2><ul><li><b>14:05 UTC</b> queue grows</li><li>14:20 UTC: consumers restarted</li></ul>",
        "<p>14:05 &ndash; queue grows</p>\n<p>14:20 &ndash; consumers restarted</p>\n<p>All times UTC</p>",
        "<dl><dt>14:05</dt><dd>queue grows</dd><dt>14:20</dt><dd>consumers restarted</dd></dl>",
        '<div><time datetime="2026-07-09T14:05:00Z">2 h ago</time><p>queue grows</p></div>\n'
        '<div><time datetime="2026-07-09T14:20:00Z">1 h ago</time><p>consumers restarted</p></div>',
        "<p>14:05 queue grows<br>14:20 consumers restarted</p><p></p>",
        "<html><body><script>var x = '13:00 no';</script><table><tr><td>14:05</td><td>queue grows</td></tr>"
        "<tr><td>14:20</td><td>consumers restarted</td></tr></table></body></html>",
    ],
)
def test_html_in_its_many_shapes(html: str) -> None:
    assert told(html, "2026-07-09") == EXPECTED


@pytest.mark.parametrize(
    "wiki",
    [
        "== Timeline ==\n'''All times in UTC.'''\n* 14:05: queue grows\n* 14:20: consumers restarted\n",
        (
            "== Timeline (UTC) ==\n=== 2026-07-09 ===\n* '''14:05''' queue grows\n"
            "** it was [[Queue|long]] already\n* '''14:20''' consumers restarted"
        ),
        "=== Timeline ===\n: 14:05 UTC queue grows\n: 14:20 UTC consumers restarted",
        (
            "== Timeline ==\n'''2026-07-09'''\n*14:05 queue grows\n*: which was [https://x.example slow]\n"
            "*14:20 consumers restarted\n== Actionables ==\n* 2026-08-01 alert"
        ),
        "== Timeline ==\n; 14:05\n: queue grows\n; 14:20\n: consumers restarted",
    ],
)
def test_wikitext_lists(wiki: str) -> None:
    assert told(wiki, "2026-07-09") == EXPECTED


def test_a_wiki_page_copied_as_text() -> None:
    text = (
        "Timeline[edit | edit source]\n\nAll times are in UTC.\n\n  • 14:05: queue grows\n"
        "  • 14:20 consumers restarted\n\nActionables[edit | edit source]\n\n  • Alert on length"
    )
    assert told(text, "2026-07-09") == EXPECTED


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Jul  9 14:05:01 c1 cart[88]: queue grows\nJul  9 14:20:01 c1 systemd[1]: Restarted consumers.",
            ["07-09 14:05 cart[88]: queue grows", "07-09 14:20 systemd[1]: Restarted consumers."],
        ),
        (
            (
                "<34>1 2026-07-09T14:05:01.003Z c1 cart 88 ID47 - queue grows\n"
                "<34>1 2026-07-09T14:20:01Z c1 cart 88 ID48 - restarted"
            ),
            ["07-09 14:05 cart 88 ID47 - queue grows", "07-09 14:20 cart 88 ID48 - restarted"],
        ),
        (
            (
                '10.0.0.7 - ada [09/Jul/2026:16:05:01 +0200] "GET /cart HTTP/1.1" 500 12\n'
                '10.0.0.8 - - [09/Jul/2026:16:20:01 +0200] "GET / HTTP/1.1" 200 9'
            ),
            [
                '07-09 14:05 10.0.0.7 - ada "GET /cart HTTP/1.1" 500 12',
                '07-09 14:20 10.0.0.8 - - "GET / HTTP/1.1" 200 9',
            ],
        ),
        (
            "2026/07/09 14:05:01 [error] 7#7: *1 upstream timed out\n2026/07/09 14:20:01 [notice] 1#1: reopening logs",
            ["07-09 14:05 [error] 7#7: *1 upstream timed out", "07-09 14:20 [notice] 1#1: reopening logs"],
        ),
        (
            (
                "[Thu Jul 09 14:05:01.123456 2026] [core:error] [pid 7] timed out\n"
                "[Thu Jul 09 14:20:01.5 2026] [mpm:notice] resuming"
            ),
            ["07-09 14:05 [core:error] [pid 7] timed out", "07-09 14:20 [mpm:notice] resuming"],
        ),
        (
            (
                "2026-07-09 14:05:01,123 - cart - ERROR - queue grows\nTraceback (most recent call last):\n"
                '  File "x.py"\nKeyError: 1\n2026-07-09 14:20:01,000 - cart - INFO - ok'
            ),
            ["07-09 14:05 cart - ERROR - queue grows", "07-09 14:20 cart - INFO - ok"],
        ),
        (
            "[2026-07-09 14:05:01] ERROR queue grows\n[2026-07-09 14:20:01] INFO ok",
            ["07-09 14:05 ERROR queue grows", "07-09 14:20 INFO ok"],
        ),
        (
            "2026-07-09T14:05:01.123Z\tqueue grows\n2026-07-09T14:20:01.123Z\tok",
            ["07-09 14:05 queue grows", "07-09 14:20 ok"],
        ),
        (
            "E0709 14:05:01.123456       7 cart.go:8] queue grows\nI0709 14:20:01.1       7 cart.go:9] ok",
            ["07-09 14:05 7 cart.go:8] queue grows", "07-09 14:20 7 cart.go:9] ok"],
        ),
        (
            'time="2026-07-09T14:05:01Z" level=error msg="queue grows"\ntime="2026-07-09T14:20:01Z" level=info msg=ok',
            ['07-09 14:05 level=error msg="queue grows"', "07-09 14:20 level=info msg=ok"],
        ),
        (
            "cart-1  | 2026-07-09 14:05:01 queue grows\ncart-2  | 2026-07-09 14:20:01 ok",
            ["07-09 14:05 cart-1  | queue grows", "07-09 14:20 cart-2  | ok"],
        ),
        (
            "14:05:01.123 [main] ERROR queue grows\n14:20:01.123 [main] INFO ok",
            ["07-09 14:05 [main] ERROR queue grows", "07-09 14:20 [main] INFO ok"],
        ),
        (
            "2026-07-09 14:05:01.123 UTC [77] LOG:  queue grows\n2026-07-09 14:20:01.123 UTC [77] LOG:  ok",
            ["07-09 14:05 [77] LOG:  queue grows", "07-09 14:20 [77] LOG:  ok"],
        ),
        (
            (
                "-- Logs begin at Thu 2026-07-09 --\nJul 09 14:05:01 c1 cart[88]: queue grows\n-- Reboot --\n"
                "Jul 09 14:20:01 c1 cart[9]: ok"
            ),
            ["07-09 14:05 cart[88]: queue grows", "07-09 14:20 cart[9]: ok"],
        ),
        (
            "2026-07-09T16:05:01+0200 c1 cart[88]: queue grows\n2026-07-09T16:20:01+0200 c1 cart[88]: ok",
            ["07-09 14:05 cart[88]: queue grows", "07-09 14:20 cart[88]: ok"],
        ),
    ],
)
def test_lines_that_programs_wrote(written: str, expected: list[str]) -> None:
    found = reading(written, "2026-07-09")
    assert (found.format, told(written, "2026-07-09")) == ("log", expected)


def test_a_stack_trace_belongs_to_its_line() -> None:
    written = '2026-07-09 14:05:01 ERROR queue grows\nTraceback:\n  File "x.py", line 1\n2026-07-09 14:20:01 INFO ok'
    assert 'File "x.py"' in reading(written).entries[0].text


def test_colours_and_control_characters_are_cleaned_away() -> None:
    written = "\x1b[31m2026-07-09 14:05:01 ERROR\x1b[0m queue \x07grows\n2026-07-09 14:20:01 INFO \u202eok"
    assert told(written) == ["07-09 14:05 ERROR queue grows", "07-09 14:20 INFO ok"]


def test_a_status_page_as_html_with_its_times_above() -> None:
    html = (
        "<p><small>Jul <var data-var='date'> 9</var>, <var data-var='time'>15:10</var> UTC</small><br>"
        "<strong>Resolved</strong> - All carts are fast again.</p>\n"
        "<p><small>Jul <var data-var='date'> 9</var>, <var data-var='time'>14:05</var> UTC</small><br>"
        "<strong>Investigating</strong> - A queue grows.</p>"
    )
    assert told(html, "2026-07-09") == [
        "07-09 15:10 Resolved - All carts are fast again.",
        "07-09 14:05 Investigating - A queue grows.",
    ]


def test_how_long_ago_something_was_posted_is_no_time() -> None:
    text = (
        "Resolved\nAll carts are fast again.\nPosted 3 days ago. Jul 09, 2026 - 15:10 UTC\n"
        "Investigating\nA queue grows.\nPosted 3 days ago. Jul 09, 2026 - 14:05 UTC"
    )
    assert [entry[:20] for entry in told(text)] == ["07-09 15:10 Resolved", "07-09 14:05 Investig"]


def test_a_year_that_only_the_title_tells() -> None:
    assert told(
        "# Operations log 2026\n## July 9\n- 14:05 ada: queue grows\n## July 8\n- 09:00 grace: quiet", tz="UTC"
    ) == [
        "07-09 14:05 ada: queue grows",
        "07-08 09:00 grace: quiet",
    ]
