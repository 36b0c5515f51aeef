"""GitHub issues: comments, events and the timeline, from the API or from gh."""

from collections.abc import Iterator

from pmfacilitator.capture.readers.jsontext import Value, as_text, dicts, inside, text_at
from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.objects import person, stamp_of
from pmfacilitator.capture.readers.stamps import NOTHING, Stamp

_TIMES = ("created_at", "createdAt", "submitted_at", "submittedAt", "updated_at")
_QUIET = frozenset({"subscribed", "unsubscribed"})


def is_github(value: Value) -> bool:
    """Whether a value is an issue, or a list of comments or events, as GitHub gives them."""
    if isinstance(value, dict):
        return _is_issue(value) and any(
            isinstance(value.get(key), list) for key in ("comments", "timelineItems", "events", "timeline")
        )
    members = list(dicts(value))[:20]
    marks = sum(1 for member in members if _is_comment(member) or _is_event(member) or _is_issue(member))
    return bool(members) and marks * 2 > len(members)


def _is_issue(member: dict[str, Value]) -> bool:
    return (
        "title" in member
        and "body" in member
        and ("created_at" in member or "createdAt" in member)
        and any(key in member for key in ("number", "url", "html_url", "user", "author"))
    )


def _is_comment(member: dict[str, Value]) -> bool:
    timed = any(key in member for key in _TIMES)
    by = text_at(member, "user", "login") or text_at(member, "author", "login")
    return timed and isinstance(member.get("body"), str) and bool(by)


def _is_event(member: dict[str, Value]) -> bool:
    if not isinstance(member.get("event"), str):
        return False
    return (
        "commit_id" in member
        or "node_id" in member
        or bool(text_at(member, "actor", "login"))
        or isinstance(inside(member, "source"), dict)
    )


def github_drafts(value: Value) -> Drafted:
    """The opening of an issue, its comments and its events."""
    found = Drafted()
    for place, member in enumerate(_members(value), 1):
        kind = as_text(member.get("event"))
        if kind in _QUIET:
            found.skip(place, kind, "somebody's notifications, not the incident")
            continue
        text = _text(member, kind)
        stamp = _stamp(member)
        if not text:
            found.skip(place, kind, "it says nothing")
            continue
        ident = text_at(member, "node_id") or text_at(member, "id") or text_at(member, "sha")
        found.drafts.append(
            Draft(stamp, text, place, actor=_author(member), source="GitHub", ident=f"github:{ident}" if ident else "")
        )
    return found


def _members(value: Value) -> Iterator[dict[str, Value]]:
    if isinstance(value, dict):
        yield value
        for key in ("comments", "timelineItems", "events", "timeline", "reviews"):
            yield from dicts(value.get(key))
    else:
        yield from dicts(value)


def _stamp(member: dict[str, Value]) -> Stamp:
    written = [member.get(key) for key in _TIMES] + [inside(member, who, "date") for who in ("author", "committer")]
    return next((stamp for part in written if (stamp := stamp_of(part))), NOTHING)


def _author(member: dict[str, Value]) -> str:
    return next((name for key in ("actor", "user", "author", "committer") if (name := person(member.get(key)))), "")


def _text(member: dict[str, Value], kind: str) -> str:
    body = text_at(member, "body")
    if kind in ("", "commented"):
        title = text_at(member, "title")
        opened = f"opened: {title}" if title else ""
        return "\n".join(part for part in (opened, body) if part)
    if kind == "committed":
        return f"committed: {text_at(member, 'message')}"
    words = [kind.replace("_", " "), _object(member, kind)]
    return " ".join(word for word in words if word) + (f"\n{body}" if body else "")


def _object(member: dict[str, Value], kind: str) -> str:
    if kind in ("labeled", "unlabeled"):
        return text_at(member, "label", "name")
    if kind in ("assigned", "unassigned"):
        return person(member.get("assignee"))
    if kind == "renamed":
        return f"from “{text_at(member, 'rename', 'from')}” to “{text_at(member, 'rename', 'to')}”"
    if kind in ("milestoned", "demilestoned"):
        return text_at(member, "milestone", "title")
    if kind == "cross-referenced":
        issue = inside(member, "source", "issue")
        number = text_at(issue, "number")
        return f"by #{number} {text_at(issue, 'title')}".strip() if number else ""
    if kind == "reviewed":
        return text_at(member, "state").replace("_", " ")
    return text_at(member, "commit_id")[:12]
