"""Objects as they are written in JavaScript, with code around them."""

import pytest

from readers.told import told

EXPECTED = ["07-09 14:05 queue grows", "07-09 14:20 consumers restarted"]


@pytest.mark.parametrize(
    "written",
    [
        (
            "const timeline = [\n  { at: '2026-07-09T14:05:00Z', what: 'queue grows' }, // first\n"
            "  { at: '2026-07-09T14:20:00Z', what: \"consumers restarted\", },\n];"
        ),
        (
            "export default {\n title: `x`,\n events: [{date: new Date('2026-07-09T14:05Z'), text: 'queue ' + "
            "'grows'},\n {date: new Date(Date.UTC(2026, 6, 9, 14, 20)), text: 'consumers restarted'}]\n}"
        ),
        (
            "}, {\n  what: 'carts',\n  timeline: [ { date: 1783605900, what: 'queue grows' },\n"
            " { date: 1783606800, what: 'consumers restarted' } ]\n }\n]"
        ),
        "[{time: '2026-07-09 14:05', event: 'queue grows'}, {time: '2026-07-09 14:20', event: 'consumers restarted'}]",
    ],
)
def test_objects_written_in_javascript(written: str) -> None:
    assert told(written) == EXPECTED


def test_code_that_stands_in_the_place_of_a_value_costs_only_that_value() -> None:
    written = """
    export const events: Event[] = [
      { timestamp: new Date("2026-07-09T14:05:00Z"), title: "queue grows", level: Level.HIGH, open: () => go("x", {}) },
      { timestamp: new Date("2026-07-09T14:20:00Z"), title: `consumers restarted`, close: [1, 2].map((n) => n + 1) },
    ];
    """
    assert told(written) == EXPECTED


def test_times_inside_an_incident_take_its_date() -> None:
    written = """
    const incidents = [
      { id: "A-1", created: "2026-07-09 13:00", team: ["a"], timeline: [
        { time: "14:05", action: "queue grows", user: "ada" }, { time: "--", action: "somebody looked", user: "" } ] },
      { id: "A-2", created: "2026-07-10 13:00", timeline: [ { time: "14:20", action: "consumers restarted" } ] },
    ];
    const colour = (s) => { switch (s) { case "x": return "red"; } };
    """
    assert told(written) == ["07-09 14:05 queue grows", "-- somebody looked", "07-10 14:20 consumers restarted"]
