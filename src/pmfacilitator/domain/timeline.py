"""What a timeline tells: gaps, the incident's times, what came before the impact, and what cannot be as it stands.

Everything is a pure function of events in the order in which a session holds them; events without a time take no
part in what is about time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

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


def long_gaps(events: Sequence[TimelineEvent], impact_started_at: datetime | None = None) -> tuple[Gap, ...]:
    """The gaps that are at least five minutes and three times the usual one, in order.

    Nine minutes from alert to page are a question, not a fault. What lies before the impact is left out: hours pass
    between a deployment and its effect. The end of an entry that lasts counts, also where others began within it.
    """
    stretches: list[tuple[TimelineEvent, TimelineEvent, timedelta]] = []
    last_end: datetime | None = None
    for before, after in pairwise(_timed(events)):
        if before.at is None or after.at is None:
            continue
        ended = max(before.end or before.at, before.at)
        last_end = max(last_end or ended, ended)
        if impact_started_at is None or before.at >= impact_started_at:
            stretches.append((before, after, max(after.at - last_end, timedelta())))
    lengths = [length for _, _, length in stretches if length]
    if not lengths:
        return ()
    usual = timedelta(seconds=median(length.total_seconds() for length in lengths))
    least = _LONG_SILENCE if len(lengths) < _FEW else max(_SHORTEST_GAP, _TIMES_THE_USUAL * usual)
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
    timed = _timed(events)
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
    return (
        *_of_incident(post_mortem, now),
        *(problem for event in events for problem in _of_event(event, now)),
        *_out_of_order(events),
        *_far_from_the_rest(events),
        *_said_twice(events),
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


def _timed(events: Sequence[TimelineEvent]) -> list[TimelineEvent]:
    with_time = [(event.at, n, event) for n, event in enumerate(events) if event.at is not None]
    return [event for _, _, event in sorted(with_time, key=lambda row: row[:2])]


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


def _of_incident(post_mortem: PostMortem, now: datetime) -> list[Problem]:
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


def _of_event(event: TimelineEvent, now: datetime) -> list[Problem]:
    found = []
    if event.at is not None and event.end is not None and event.end < event.at:
        found.append(Problem(event.id, f"It ends {in_words(event.at - event.end)} before it begins."))
    if event.at is not None and _is_ahead(event.at, now):
        found.append(Problem(event.id, f"It is {in_words(event.at - now)} ahead of now. Is the day right?"))
    elif event.end is not None and _is_ahead(event.end, now):
        found.append(Problem(event.id, "Its end is still to come. Is the day right?"))
    return found


def _out_of_order(events: Sequence[TimelineEvent]) -> list[Problem]:
    """Resolutions that stand before anything was detected."""
    timed = _timed(events)
    detection = _first(timed, (EventKind.DETECTION,))
    if detection is None or detection.at is None:
        return []
    return [
        Problem(event.id, "It resolves the incident before the first detection. Are time and kind right?")
        for event in timed
        if event.kind is EventKind.RESOLUTION and event.at is not None and event.at < detection.at
    ]


def _far_from_the_rest(events: Sequence[TimelineEvent]) -> list[Problem]:
    """A single first or last entry more than a day from all the others: often a wrong date."""
    timed = _timed(events)
    if len(timed) <= _FEW:
        return []
    found = []
    for single, nearest in ((timed[0], timed[1]), (timed[-1], timed[-2])):
        if single.at is None or nearest.at is None:
            continue
        distance = abs(single.at - nearest.at)
        if distance > _FAR_AWAY and distance > _TIMES_THE_USUAL * _inner_span(timed):
            found.append(Problem(single.id, f"It is {in_words(distance)} from every other entry. Is the day right?"))
    return found


def _inner_span(timed: Sequence[TimelineEvent]) -> timedelta:
    first, last = timed[1].at, timed[-2].at
    return last - first if first is not None and last is not None else timedelta()


def _said_twice(events: Sequence[TimelineEvent]) -> list[Problem]:
    seen: set[tuple[datetime, str]] = set()
    found = []
    for event in events:
        if event.at is None:
            continue
        key = (event.at, " ".join(event.text.casefold().split()))
        if key in seen:
            found.append(Problem(event.id, "The same is said twice at that time."))
        seen.add(key)
    return found
