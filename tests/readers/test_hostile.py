"""Files that are broken, huge or made to harm: our own error with name and place, never another."""

import contextlib
import io
import json
import time
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmfacilitator.capture.readers import Format, read
from pmfacilitator.errors import BadInput, Unreadable
from readers.told import told


def zipped(members: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, value in members.items():
            archive.writestr(name, value)
    return written.getvalue()


WHOLE_ZIP = zipped({"inc/2026-07-09.json": b'[{"ts":"1783605900.1","user":"U1","text":"queue grows"}]'})


@pytest.mark.parametrize("run", ["#", "\t", "a["])
def test_long_runs_cost_no_square_of_their_length(run: str) -> None:
    text = f"2026-03-18 14:02:00 {run * 12_000} gate\n{run * 12_000}x\n- 14:03 pumps ran\n"
    began = time.process_time()
    read(text.encode(), name="runs")
    assert time.process_time() - began < 20, "a square would take a minute"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"  \n \n", "empty"),
        (b'[{"ts": "1783605900.1", "text": "queue gr', "line 1, column 33"),
        (b'{"a": 1,\n "b": [1, 2,\n', "line 3"),
        (b'{"a": 1}\n{"b": 2}\n{"c": \n{"d": 1}', "line 3"),
        (b'{"a": 1}\n{"b": 2', "line 2"),
        (b"[" * 10_000 + b'"' + b"]" * 10_000, "deep"),
        (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "deep"),
        (b'[{"ts": ' + b"9" * 5_000 + b"}]", "number"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20, "byte 9"),
        (b"\x7fELF\x02\x01\x01" + b"\x00" * 64, "byte 8"),
        (bytes(range(128, 256)) * 200, "line 1"),
        (b"\xff\xfe\x00", "UTF-16"),
        (b"- 14:05 " + b"x" * 2_000_000, "line 1 has 2,000,008 characters"),
        (b"PK\x03\x04" + b"nothing of a zip", "damaged zip"),
        (WHOLE_ZIP[:-30], "damaged zip"),
        (zipped({"../../etc/passwd.json": b"[]"}), "../../etc/passwd.json"),
        (zipped({"/abs.json": b"[]"}), "/abs.json"),
        (zipped({"C:\\x.json": b"[]"}), "outside"),
        (zipped({"inc/2026-07-09.json": b"0" * 40_000_000}), "would grow"),
        (zipped({"readme.txt": b"hello"}), "without Slack messages"),
        (zipped({"inc/2026-07-09.json": b'[{"ts": '}), "inc/2026-07-09.json is broken JSON at line 1"),
        (b'name,size\n"queue,3', ""),
    ],
    ids=lambda value: value or "cut short" if isinstance(value, str) else f"{len(value)} bytes",
)
def test_what_cannot_be_read_says_so_with_name_and_place(content: bytes, says: str) -> None:
    if says == "":
        with contextlib.suppress(Unreadable):
            read(content, name="export.bin")
        return
    with pytest.raises(Unreadable) as caught:
        read(content, name="export.bin")
    assert "export.bin" in caught.value.message
    assert says in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    text = "- 2026-07-09 14:05 UTC café queue grows\n- 2026-07-09 14:20 UTC restarted\n"
    found = read(text.encode(encoding), name="x.md")
    assert [entry.text for entry in found.entries] == ["café queue grows", "restarted"]


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_every_line_end_is_read(ends: str) -> None:
    assert len(told(ends.join(["- 14:05 a", "- 14:20 b"]), "2026-07-09")) == 2


def test_hints_that_cannot_be_are_refused() -> None:
    with pytest.raises(BadInput, match="Nowhere"):
        told("- 14:05 a", "2026-07-09", "Nowhere/Land")
    with pytest.raises(BadInput, match="no format"):
        told("- 14:05 a", "2026-07-09", kind="docx")


def test_reading_can_be_watched_and_stopped() -> None:
    messages = [{"ts": f"{1783605900 + n}.1", "user": "U1", "text": f"m{n}"} for n in range(2_000)]
    content = json.dumps(messages).encode()
    seen: list[int] = []

    def watched(done: int, of: int) -> bool:
        assert done <= of
        seen.append(done)
        return True

    read(content, name="x", progress=watched)
    assert seen == sorted(seen)
    assert seen[-1] == 2_000
    with pytest.raises(BadInput, match="stopped"):
        read(content, name="x", progress=lambda done, _: done < 1_000)


_FRAGMENTS = st.sampled_from(
    [
        "-",
        "*",
        "|",
        "#",
        "##",
        ">",
        "```",
        "{|",
        "|-",
        "|}",
        "!",
        "==",
        "<p>",
        "</p>",
        "<li>",
        "<table>",
        "<td>",
        "<time",
        'datetime="',
        "&amp;",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        ":",
        ",",
        ";",
        "14:05",
        "24:00",
        "99:99",
        "14:??",
        "~",
        "UTC",
        "EST\n",
        "",
        "",
        "",
        "+99:99",
        "UTC+15",
        "00/00/0000",
        "31/02/2026",
        "2026-13-40",
        "9999-12-31",
        "0001-01-01",
        "Dec",
        "31",
        "Feb",
        "30",
        "1783605900",
        "99999999999999999999",
        "T+5m",
        "+1d",
        "yesterday\n",
        "",
        "",
        "",
        "HH:MM",
        "TBD",
        "null",
        "NaN",
        "-1e999",
        "\\u0000",
        "\\ud800",
        "date:",
        "time,",
        "---",
        "(14:05",
        "PM)",
        "am",
        "Mon",
        "today",
        "Day",
        "99",
        "00:00-24:00",
        "All",
        "times",
        "in",
        "PST\n",
        "",
        "",
        "",
        ('{"ts":"1.1","text":"x"}'),
        '[{"time":1e400}]',
        '"created_at"',
        "1e30",
        "٣٤:١٢",
        "²:³",
        "１４：０５",
        "v1.2.3",
    ]
)
_TEXTS = st.lists(
    st.one_of(_FRAGMENTS, st.text(max_size=8), st.sampled_from(["\n", "\n", " ", "\t", "\n  "])), max_size=60
).map(" ".join)


def _survives(content: bytes, kind: str | None = None) -> None:
    with contextlib.suppress(BadInput):
        found = read(content, name="x", format=kind)
        for entry in found.entries:
            assert entry.at is None or entry.at.utcoffset() is not None
            assert entry.end is None or (entry.at is not None and entry.end >= entry.at)
            assert "\x1b" not in entry.text


@given(_TEXTS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_raises_anything_but_our_own_error(text: str) -> None:
    _survives(text.encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=300))
@settings(max_examples=150)
def test_no_bytes_raise_anything_but_our_own_error(content: bytes) -> None:
    _survives(content)
    _survives(b"PK\x03\x04" + content)


@given(st.sampled_from(list(Format)), _TEXTS)
@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
def test_no_format_forced_on_a_text_raises_anything_but_our_own_error(kind: Format, text: str) -> None:
    _survives(text.encode("utf-8", "surrogatepass"), kind=kind.value)


_KEYS = st.sampled_from(
    [
        "ts",
        "text",
        "user",
        "messages",
        "incidents",
        "incident_updates",
        "body",
        "created_at",
        "event",
        "log_entries",
        "type",
        "summary",
        "timestamp",
        "author",
        "content",
        "value",
        "channel",
        "__REALTIME_TIMESTAMP",
        "MESSAGE",
        "attributes",
        "data",
        "date",
        "time",
        "end",
        "name",
        "id",
        "blocks",
        "elements",
        "attachments",
        "fields",
        "files",
        "title",
        "comments",
        "actor",
        "page",
        "time_zone",
    ]
)
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=10),
    st.sampled_from(
        [
            "1783605900.1",
            "2026-07-09T14:05:00Z",
            "14:05",
            "x_log_entry",
            "commented",
            1783605900,
            1783605900000,
            "9999-12-31T23:59:59-14:00",
            "0001-01-01T00:00:00+14:00",
        ]
    ),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=5), st.dictionaries(_KEYS, inner, max_size=6)),
    max_leaves=40,
)


@given(_VALUES, st.sampled_from(["", *(f.value for f in Format)]))
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_no_json_raises_anything_but_our_own_error(value: object, kind: str) -> None:
    _survives(json.dumps(value).encode(), kind=kind or None)


@given(st.integers(min_value=0, max_value=len(WHOLE_ZIP) - 1), st.integers(min_value=0, max_value=255))
@settings(max_examples=150)
def test_no_damaged_zip_raises_anything_but_our_own_error(place: int, octet: int) -> None:
    _survives(WHOLE_ZIP[:place] + bytes([octet]) + WHOLE_ZIP[place + 1 :])


@pytest.mark.parametrize("begin", ["", "14:05 ", "{| \n| ", "const a = ["])
@pytest.mark.parametrize("again", ["[", "(", "<", "{a:", "\n", " ", '{"a":[', "\n- 14:05 x"])
def test_text_that_repeats_takes_no_longer_than_its_length_allows(begin: str, again: str) -> None:
    """What takes the square of the length would take minutes here."""
    started = time.monotonic()
    _survives((begin + again * (30_000 // len(again))).encode())
    assert time.monotonic() - started < 20
