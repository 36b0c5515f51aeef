"""What a timeline tells: gaps, the incident's times, what came before the impact, and what cannot be as it stands.

Everything is a pure function of events in the order in which a session holds them; events without a time take no
part in what is about time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median_low

from pmfacilitator.domain.durations import in_words
from pmfacilitator.domain.kinds import EventKind
from pmfacilitator.domain.records import PostMortem, TimelineEvent

_SHORTEST_GAP = timedelta(minutes=5)
_TIMES_THE_USUAL = 3
_FEW = 3  # gaps: among so few nothing is usual, and only a long silence is worth a question
_LONG_SILENCE = timedelta(minutes=30)
_FAR_AWAY = timedelta(hours=24)
_CLOCKS_DIFFER = timedelta(minutes=1)

_AFTER: dict[EventKind, str] = {
    EventKind.EVENT: "What was known at that point, and what was not?",
    EventKind.DETECTION: "What did the first signal look like then, and where was it seen?",
    EventKind.ACTION: "What was expected to happen, and how could one tell that it did?",
    EventKind.DECISION: "What had to happen before it could be carried out?",
    EventKind.COMMUNICATION: "What was being waited for?",
    EventKind.RESOLUTION: "What told us that it was over?",
    EventKind.KEY_MOMENT: "What was looked at next?",
}
_Timed = Sequence[tuple[datetime, TimelineEvent]]
_RESPONSES = (EventKind.ACTION, EventKind.DECISION, EventKind.COMMUNICATION)


@dataclass(frozen=True)
class Gap:
    """A stretch without an entry, long against the others, with a neutral question about it."""

    before: TimelineEvent
    after: TimelineEvent
    length: timedelta
    question: str


@dataclass(frozen=True)
class Proposal:
    """A time of the incident that the entries suggest: the field of the post-mortem, and the entry it comes from."""

    field: str
    at: datetime
    event: TimelineEvent
    reason: str


@dataclass(frozen=True)
class Problem:
    """Something that cannot be as it stands, or hardly; `event_id` is the entry, None for the incident's own times."""

    event_id: str | None
    text: str


def entered_last(events: Sequence[TimelineEvent]) -> datetime | None:
    """The time of the event that was entered last, which what is typed next counts from; None where none has one."""
    timed = [event for event in events if event.at is not None]
    return max(timed, key=lambda event: (event.position, event.id)).at if timed else None


def long_gaps(events: Sequence[TimelineEvent], impact_started_at: datetime | None = None) -> tuple[Gap, ...]:
    """The gaps that are at least five minutes and three times the usual one, in order.

    Nine minutes from alert to page are a question, not a fault. What lies before the impact is left out: hours pass
    between a deployment and its effect. The end of an entry that lasts counts, also where others began within it.
    """
    stretches: list[tuple[TimelineEvent, TimelineEvent, timedelta]] = []
    last_end: datetime | None = None
    for (began, before), (at, after) in pairwise(_timed(events)):
        ended = began if before.end is None or before.end < began else before.end
        if last_end is None or ended > last_end:
            last_end = ended
        if at > last_end and (impact_started_at is None or began >= impact_started_at):
            stretches.append((before, after, at - last_end))
    if not stretches:
        return ()
    usual = median_low(length for _, _, length in stretches)
    least = _LONG_SILENCE if len(stretches) < _FEW else max(_SHORTEST_GAP, _TIMES_THE_USUAL * usual)
    return tuple(
        Gap(before, after, length, f"{in_words(length)} until the next entry. {_AFTER[before.kind]}")
        for before, after, length in stretches
        if length >= least
    )


def proposed_times(events: Sequence[TimelineEvent], post_mortem: PostMortem) -> tuple[Proposal, ...]:
    """The incident's times that are not set and that the kinds of the entries suggest.

    Detected by the first detection, acknowledged by the first action, decision or communication after it, resolved
    by the last resolution; mitigated by the first resolution of several, or by the last action before the only one.
    """
    timed = [event for _, event in _timed(events)]
    detection = _first(timed, (EventKind.DETECTION,))
    detected_at = post_mortem.detected_at or (detection.at if detection else None)
    response = _first(timed, _RESPONSES, not_before=detected_at) if detected_at else None
    resolutions = [event for event in timed if event.kind is EventKind.RESOLUTION]
    mitigation, why = _mitigation(timed, resolutions, detected_at)
    found = (
        ("detected_at", detection, "the first detection"),
        ("acknowledged_at", response, "the first response after it was detected"),
        ("mitigated_at", mitigation, why),
        ("resolved_at", resolutions[-1] if resolutions else None, "the last resolution"),
    )
    return tuple(
        Proposal(name, event.at, event, reason)
        for name, event, reason in found
        if event is not None and event.at is not None and getattr(post_mortem, name) is None
    )


def lead_up(events: Sequence[TimelineEvent], impact_started_at: datetime | None) -> tuple[TimelineEvent, ...]:
    """The entries from before the impact started; none while it is not known when that was."""
    if impact_started_at is None:
        return ()
    return tuple(event for event in events if event.at is not None and event.at < impact_started_at)


def problems(events: Sequence[TimelineEvent], post_mortem: PostMortem, now: datetime) -> tuple[Problem, ...]:
    """What is impossible or hardly likely: times to come, ends before beginnings, a wrong order, a day far away."""
    timed = _timed(events)
    return (
        *problems_of_incident(post_mortem, now),
        *_impossible(timed, now),
        *_out_of_order(timed),
        *_far_from_the_rest(timed),
        *_said_twice(timed),
    )


def phases(post_mortem: PostMortem, width: int) -> tuple[tuple[str, int], ...]:
    """The incident from impact to resolution as a bar: each phase with its share of `width` columns.

    A phase is named by the time that ends it. Every phase that lasted has at least one column; none are drawn while
    fewer than two of the times are known.
    """
    known = sorted(
        (at, name)
        for name, at in (
            ("impact started", post_mortem.impact_started_at),
            ("detected", post_mortem.detected_at),
            ("acknowledged", post_mortem.acknowledged_at),
            ("mitigated", post_mortem.mitigated_at),
            ("resolved", post_mortem.resolved_at),
        )
        if at is not None
    )
    lasted = [(name, at - earlier) for (earlier, _), (at, name) in pairwise(known) if at > earlier]
    whole = sum((length for _, length in lasted), timedelta())
    if not lasted or width < len(lasted):
        return ()
    spare = width - len(lasted)
    columns = [1 + int(spare * (length / whole)) for _, length in lasted]
    columns[max(range(len(lasted)), key=lambda n: lasted[n][1])] += width - sum(columns)
    return tuple((name, count) for (name, _), count in zip(lasted, columns, strict=True))


def _timed(events: Sequence[TimelineEvent]) -> list[tuple[datetime, TimelineEvent]]:
    """The events that have a time, with it, in order of time."""
    timed = [(event.at, event) for event in events if event.at is not None]
    timed.sort(key=itemgetter(0))
    return timed


def _first(
    events: Sequence[TimelineEvent], kinds: Sequence[EventKind], *, not_before: datetime | None = None
) -> TimelineEvent | None:
    return next(
        (
            event
            for event in events
            if event.kind in kinds and (not_before is None or (event.at is not None and event.at >= not_before))
        ),
        None,
    )


def _mitigation(
    timed: Sequence[TimelineEvent], resolutions: Sequence[TimelineEvent], detected_at: datetime | None
) -> tuple[TimelineEvent | None, str]:
    if len(resolutions) > 1:
        return resolutions[0], "the first resolution"
    if not resolutions:
        return None, ""
    before = [event for event in timed[: timed.index(resolutions[0])] if event.kind is EventKind.ACTION]
    if detected_at is not None:
        before = [event for event in before if event.at is not None and event.at >= detected_at]
    return (before[-1] if before else None), "the last action before it was resolved"


def problems_of_incident(post_mortem: PostMortem, now: datetime) -> list[Problem]:
    """What cannot be about the incident's own times: a wrong order, times to come."""
    times = [
        ("The impact started", post_mortem.impact_started_at),
        ("It was detected", post_mortem.detected_at),
        ("It was acknowledged", post_mortem.acknowledged_at),
        ("It was mitigated", post_mortem.mitigated_at),
        ("It was resolved", post_mortem.resolved_at),
    ]
    known = [(said, at) for said, at in times if at is not None]
    found = [
        Problem(None, f"{said} after {_lower(later_said)}: {in_words(at - later)} after. Is the order right?")
        for (said, at), (later_said, later) in pairwise(known)
        if at > later
    ]
    return [*found, *(Problem(None, f"{said} at a time still to come.") for said, at in known if _is_ahead(at, now))]


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def _is_ahead(at: datetime, now: datetime) -> bool:
    return at > now + _CLOCKS_DIFFER


def _impossible(timed: _Timed, now: datetime) -> list[Problem]:
    found = []
    latest = now + _CLOCKS_DIFFER
    for at, event in timed:
        if event.end is not None and event.end < at:
            found.append(Problem(event.id, f"It ends {in_words(at - event.end)} before it begins."))
        if at > latest:
            found.append(Problem(event.id, f"It is {in_words(at - now)} ahead of now. Is the day right?"))
        elif event.end is not None and event.end > latest:
            found.append(Problem(event.id, "Its end is still to come. Is the day right?"))
    return found


def _out_of_order(timed: _Timed) -> list[Problem]:
    """Resolutions that stand before anything was detected."""
    detected_at = next((at for at, event in timed if event.kind is EventKind.DETECTION), None)
    if detected_at is None:
        return []
    return [
        Problem(event.id, "It resolves the incident before the first detection. Are time and kind right?")
        for at, event in timed
        if at < detected_at and event.kind is EventKind.RESOLUTION
    ]


def _far_from_the_rest(timed: _Timed) -> list[Problem]:
    """A single first or last entry more than a day from all the others: often a wrong date."""
    if len(timed) <= _FEW:
        return []
    found = []
    inner_span = timed[-2][0] - timed[1][0]
    for (at, single), (nearest, _) in ((timed[0], timed[1]), (timed[-1], timed[-2])):
        distance = abs(at - nearest)
        if distance > _FAR_AWAY and distance > _TIMES_THE_USUAL * inner_span:
            found.append(Problem(single.id, f"It is {in_words(distance)} from every other entry. Is the day right?"))
    return found


def _said_twice(timed: _Timed) -> list[Problem]:
    found = []
    for _, same_time in groupby(timed, key=itemgetter(0)):
        group = [event for _, event in same_time]
        if len(group) == 1:
            continue
        seen: set[str] = set()
        for event in group:
            words = " ".join(event.text.casefold().split())
            if words in seen:
                found.append(Problem(event.id, "The same is said twice at that time."))
            seen.add(words)
    return found
