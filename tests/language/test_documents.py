"""What is read in documents of many forms, what is left alone in them, and where flags stand."""

import time

import pytest

from pmfacilitator.language import lint

TICKS = "`" * 3


def _flagged(text: str, people: tuple[str, ...] = ()) -> list[str]:
    return [text[flag.start : flag.end] for flag in lint(text, people)]


@pytest.mark.parametrize(
    "text",
    [
        f"# Gate\n\n- {TICKS}\n  lock --all\n  {TICKS}\n- Tom broke it\n",
        f"1. {TICKS}sh\n   ls\n   {TICKS}\n2. Tom broke it\n",
        f"- {TICKS}\nlock --all\n{TICKS}\n\nTom broke it.\n",
        f"- {TICKS}\n  never closed\n- Tom broke it\n",
        f"- {TICKS}\n  never closed\n\nTom broke it.\n",
        f"{TICKS}ls{TICKS} was run.\n\nTom broke it.\n",
        f"{TICKS}{TICKS}md\n{TICKS}\nAnn forgot the key.\n{TICKS}\n{TICKS}{TICKS}\nTom broke it.\n",
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_fence_ends_where_it_ends(text: str, line_end: str) -> None:
    assert _flagged(text.replace("\n", line_end)) == ["Tom broke"]


@pytest.mark.parametrize(
    "text",
    [
        f"1. Run this:\n\n    {TICKS}sh\n    # Ann forgot the key\n    {TICKS}\n",
        f"- One\n  - Two\n\n      {TICKS}\n      Ann forgot the key\n      {TICKS}\n",
        "- One\n\n    > Ann forgot the key\n",
        "1. > Ann forgot the key\n",
        "- [ ] > Ann forgot the key\n",
        "* One\n    * Two\n\n          # Ann forgot the key\n          lock --all\n",
        "Below.\n\n    lock --all\n    # Ann forgot the key\n",
        "It printed:\n\n    Ann forgot the key.\n",
        "The mail:\n\n    Hi all,\n\n    Ann forgot the key.\n",
        "Like this::\n\n    Ann forgot the key.\n",
        ".. code-block:: text\n\n    Ann forgot the key.\n",
    ],
)
def test_code_and_quotations_in_lists_and_behind_a_margin_are_left_alone(text: str) -> None:
    assert _flagged(text) == []


@pytest.mark.parametrize("start", ["1.", "a.", "i)", "1.1", "(1)", "◦", "–", "!!! note", "??? danger"])
def test_what_stands_behind_a_margin_goes_on_with_its_item(start: str) -> None:
    assert _flagged(f"{start} Step\n\n    Ann forgot the key.\n") == ["Ann forgot"]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (
            "Dear all,\n\n    Ann forgot the key, and the gate\n    stayed shut. Tom broke it.\n",
            ["Ann forgot", "Tom broke"],
        ),
        ("Dear all,\n\n\tIt was Tom's fault.\n", ["Tom's fault"]),
        ("    10:04 – Ann forgot the key\n", ["Ann forgot"]),
        (".. note::\n\n    Ann forgot the key.\n", ["Ann forgot"]),
        ("<details>\n<summary>More</summary>\n\n    Ann forgot the key.\n\n</details>\n", ["Ann forgot"]),
        ("Text.\n\n    ann.forget(key)\n    Ann forgot the key.\n\n    Tom broke it.\n", ["Tom broke"]),
    ],
)
def test_indented_paragraphs_are_told_from_code_by_their_looks(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("# who broke it?", ["who broke it"]),
        ("# ann forgot the key", ["ann forgot"]),
        ("# why did you restart the pump?", ["why did you restart the pump"]),
        ("# ann forgot the --force flag", ["ann forgot"]),
        ("# rm -rf /gates # ann broke prod", []),
        ("# kubectl delete pod who-broke-it", []),
        ("$ ann forgot", []),
        ("[lou]: you should have waited, sam", ["you should have waited, sam"]),
        ("[10:04]: Ann forgot the key", ["Ann forgot"]),
        ("[3]: #ann-forgot", []),
        ("[2]: <https://a.example/x> (Ann forgot it)", []),
        ("WARNING: gate: Ann forgot the key", ["Ann forgot"]),
        ("FATAL mistake: Ann forgot the key", ["Ann forgot"]),
        ("ERROR: Ann/Tom forgot the key", ["Ann/Tom forgot"]),
        ("WARNING:root:Ann forgot the key", []),
        ("ERROR com.gate.Lock: Ann forgot the key", []),
        ("WARN [main] Ann forgot the key", []),
        ("ERROR src/gate.py:23: Ann forgot the key", []),
        ("DEBUG gate=3 Ann forgot the key", []),
    ],
)
def test_headings_chats_and_labels_are_told_from_prompts_links_and_logs(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("---\n\nAnn forgot the key.\n\n---\n\nTom broke it.\n", ["Ann forgot", "Tom broke"]),
        ("---\nSeverity: 1\n\nAnn forgot the key.\n---\n", ["Ann forgot"]),
        ("---\ntitle: Ann broke it\ntags:\n  - a\n- b\n# c\n\nd: e\n---\nTom broke it.\n", ["Tom broke"]),
        ("+++\ntitle = 'Ann'\nwho = Ann broke it\n+++\nTom broke it.\n", ["Tom broke"]),
        ("---", []),
    ],
)
def test_front_matter_is_told_from_text_below_a_rule(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged


@pytest.mark.parametrize("number", ["1.", "1)", "(1)", "a)", "c.", "iv)", "- b)", "•"])
def test_a_numbered_item_reads_like_one_with_a_bullet(number: str) -> None:
    (flag,) = lint(f"{number} Who broke it?")
    assert (flag.start, flag.reframing) == (len(number) + 1, "What broke it?")


def test_a_short_line_behind_a_hidden_one_stays_a_line_of_its_own() -> None:
    log = "2026-05-01 10:00:00 ERROR [worker] the lock is held by another process\n"
    first, _ = lint(f"{log}{log}Ann forgot the key\nWARN: who broke it?\n")
    assert first.reframing == "The key did not come to mind at that point."


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("<tr><td>10:20</td><td>Ann forgot the key</td></tr>", ["Ann forgot"]),
        ("<ul><li>Ann<li>forgot the key</ul>", ["forgot"]),
        ("Ann<br>forgot the key.", ["Ann<br>forgot"]),
        ("Ann <em>forgot</em> the key.", ["Ann <em>forgot"]),
        ("<Note>Ann forgot the key.</Note>", ["Ann forgot"]),
        ("<div>If Ann had paid attention.</div>", ["Ann had paid attention"]),
        ("The <proxy> should have retried.", []),
        ("They didn&#39;t test it.", ["They didn&#39;t test it"]),
        ("They didn&#x27;t test it. Tom&rsquo;s change broke it.", ["They didn&#x27;t test it", "Tom&rsquo;s change"]),
        ("We read: &ldquo;Ann forgot the key&rdquo;. Tom broke it.", ["Tom broke"]),
        ("<pre>\nAnn forgot the key.\n</pre>\nTom broke it.", ["Tom broke"]),
        ("It had <code>Ann forgot the key</code> in it.", []),
        ("<blockquote>Ann forgot the key.</blockquote>", []),
        ("The board read <q>Ann forgot the key</q>.", []),
        ("<script>\n// Ann forgot the key\n</script>\n<style>\n/* Tom broke it */\n</style>", []),
        ("A <code> was left open. Ann forgot the key.\n\nIt is <code>x</code>.", ["Ann forgot"]),
        ("{/* Ann forgot the key */} Tom broke it.", ["Tom broke"]),
        ("[Ann][1] forgot the key.", ["Ann][1] forgot"]),
        ("Ann[^1] forgot the key.", ["Ann[^1] forgot"]),
    ],
)
def test_html_and_references_neither_hide_nor_stand_in_the_way(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged


@pytest.mark.parametrize(
    "quoted",
    [
        "„{}“",
        "„{}”",
        '„{}"',
        "»{}«",
        "«{}»",
        "‹{}›",
        "›{}‹",
        "‚{}‘",
        "「{}」",
        "『{}』",
        "”{}”",
        "``{}''",
        "&quot;{}&quot;",
    ],
)
def test_quotation_marks_of_many_countries(quoted: str) -> None:
    assert _flagged(f"She wrote {quoted.format('Ann forgot the key')} and Tom broke it.") == ["Tom broke"]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ('The 19" rack and Ann forgot the 21" one', ["Ann forgot"]),
        ('We own "gate 4" and Ann forgot the "key"', ["Ann forgot"]),
        ("The log has `Ann forgot\nthe key` in it.", []),
        ("The key ` was hit. Ann forgot it.\nThen `ls` ran.", ["Ann forgot"]),
        ("The log has ``Ann ` forgot it`` and Tom broke it.", ["Tom broke"]),
        ("She wrote “the gate is shut, and\nAnn forgot the key”, and left.", []),
    ],
)
def test_marks_are_paired_as_they_were_meant(text: str, flagged: list[str]) -> None:
    assert _flagged(text) == flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("- [x] Ann forgot the key", "Ann forgot"),
        ("2026-01-02T10:04:05Z Ann forgot the key", "Ann forgot"),
        ("10:04am Ann forgot the key", "Ann forgot"),
        ("10:04 AM PST Ann forgot the key", "Ann forgot"),
        ("TL;DR Ann forgot the key", "Ann forgot"),
        (
            "| 1 | Remind reviewers to actually read what they approve |",
            "Remind reviewers to actually read what they approve",
        ),
        ("| Should have asked |", "Should have asked"),
        ("|10:04|Should have asked|", "Should have asked"),
    ],
)
def test_a_flag_covers_neither_the_time_before_it_nor_the_rule_behind_it(text: str, flagged: str) -> None:
    assert _flagged(text) == [flagged]


@pytest.mark.parametrize("name", ["Jose\u0301", "zoe\u0308", "A\u0301na", "zoë"])
def test_a_name_with_combining_marks_is_one_word(name: str) -> None:
    text = f"It was late when {name} forgot the key. Tom broke it."
    assert _flagged(text, ("Jose\u0301", "Zoe\u0308", "Ána")) == [f"{name} forgot", "Tom broke"]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("will broke the zone file", ["will broke"]),
        ("10:04 will accidentally deleted the table", ["will accidentally deleted"]),
        ("because will forgot to set it, it broke", ["will forgot"]),
        ("will should have waited", ["should have waited"]),
        ("it will break", []),
        ("the pager will broke", []),
        ("will failed jobs be retried", []),
        ("will you forget the key?", []),
    ],
)
def test_a_helping_verb_is_a_name_where_its_place_and_its_verb_say_so(text: str, flagged: list[str]) -> None:
    assert _flagged(text, ("Will Turner",)) == flagged


@pytest.mark.parametrize(
    "piece",
    [
        "`` ",
        "``",
        "<pre>\n",
        "<pre></q><q>",
        f"- {TICKS}\n  x\n",
        "„a ",
        "»a ",
        "&#39;",
        "a\u0301",
        "    a.   \n\n",
        "log: ",
    ],
)
def test_what_opens_and_never_closes_costs_no_square(piece: str) -> None:
    began = time.process_time()
    lint(piece * (60_000 // len(piece)))
    assert time.process_time() - began < 10, "a square would take minutes"
