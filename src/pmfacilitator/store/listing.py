"""What the library shows, in plain SQL: no record is built, so that a list is on screen at once.

A time that another program wrote in a form nobody can read counts as absent here; opening the session names it.
"""

import json
from datetime import UTC, date, datetime
from typing import Any

from pmfacilitator.domain.text import as_typed, one_line
from pmfacilitator.errors import Ambiguous, NotFound, NothingToUndo
from pmfacilitator.store.database import ImmediateDatabase
from pmfacilitator.store.protocol import Deleted, Overview, Preview

_ACTIONS = """
SELECT post_mortem_id, count(*) AS actions, sum(open) AS open_actions,
       sum(open AND due < :today) AS overdue_actions, min(CASE WHEN open AND due < :today THEN due END) AS overdue_since
FROM (SELECT post_mortem_id, due, status IN ('open', 'in_progress') AS open FROM action_item)
GROUP BY post_mortem_id"""
_ACTIONS_OF_ONE = _ACTIONS.replace("FROM action_item", "FROM action_item WHERE post_mortem_id = :id")
_OVERVIEWS = f"""
SELECT p.id, p.title, p.severity, p.status, p.created_at, p.impact_started_at, p.resolved_at, p.meeting_at,
       p.services, coalesce(a.open_actions, 0), coalesce(a.overdue_actions, 0), p.zone
FROM post_mortem p LEFT JOIN ({_ACTIONS}) a ON a.post_mortem_id = p.id
ORDER BY coalesce(p.meeting_at, p.created_at) DESC, p.id DESC"""
_PREVIEW = f"""
SELECT p.*, coalesce(a.actions, 0) AS actions, coalesce(a.open_actions, 0) AS open_actions,
       coalesce(a.overdue_actions, 0) AS overdue_actions, a.overdue_since,
       (SELECT count(*) FROM participant WHERE post_mortem_id = :id) AS participants,
       (SELECT count(*) FROM timeline_event WHERE post_mortem_id = :id) AS events,
       (SELECT count(*) FROM note WHERE post_mortem_id = :id) AS notes
FROM post_mortem p LEFT JOIN ({_ACTIONS_OF_ONE}) a
  ON a.post_mortem_id = p.id
WHERE p.id = :id"""
_ROOT_CAUSES = "SELECT text FROM why WHERE post_mortem_id = ? AND root_cause ORDER BY position, id"
_DELETED = """
SELECT row_id, json_extract(old, '$.title') FROM change c
WHERE tbl_name = 'post_mortem' AND operation = 'delete' AND tx IS NOT NULL AND undo_of IS NULL
  AND row_id NOT IN (SELECT id FROM post_mortem)
  AND seq = (SELECT max(seq) FROM change WHERE tbl_name = 'post_mortem' AND row_id = c.row_id)
ORDER BY seq DESC"""
_TIMES = ("impact_started_at", "detected_at", "acknowledged_at", "mitigated_at", "resolved_at", "meeting_at")
_YEARS = range(2, 9999)
"""Times at either end of the calendar overflow in another zone."""
_COUNTS = ("participants", "events", "notes", "actions", "open_actions", "overdue_actions")


def overviews(db: ImmediateDatabase, today: date) -> list[Overview]:
    """Every post-mortem, the newest meeting (or creation) first."""
    return [
        Overview(
            id=row[0],
            title=one_line(row[1]),
            severity=one_line(row[2]),
            status=one_line(row[3]),
            created_at=_time(row[4]) or datetime.fromtimestamp(0, UTC),
            impact_started_at=_time(row[5]),
            resolved_at=_time(row[6]),
            meeting_at=_time(row[7]),
            services=_lines(row[8]),
            open_actions=row[9],
            overdue_actions=row[10],
            zone=one_line(row[11]),
        )
        for row in db.execute(_OVERVIEWS, {"today": today.isoformat()})
    ]


def preview(db: ImmediateDatabase, post_mortem_id: str, today: date) -> Preview:
    """A glance into one post-mortem. Raises NotFound."""
    parameters = {"id": post_mortem_id, "today": today.isoformat()}
    cursor = db.execute(_PREVIEW, parameters)
    values = cursor.fetchone()
    if values is None:
        raise no_longer_there(post_mortem_id)
    row: dict[str, Any] = dict(zip((column[0] for column in cursor.description), values, strict=True))
    counts: dict[str, Any] = {name: row[name] for name in _COUNTS}
    times: dict[str, Any] = {name: _time(row[name]) for name in _TIMES}
    return Preview(
        id=post_mortem_id,
        title=one_line(row["title"]),
        zone=one_line(row["zone"]),
        planned=row["status"] == "planned",
        summary=as_typed(row["summary"]),
        overdue_since=_date(row["overdue_since"]),
        root_causes=tuple(as_typed(text) for (text,) in db.execute(_ROOT_CAUSES, [post_mortem_id])),
        **times,
        **counts,
    )


def find(db: ImmediateDatabase, beginning: str, *, deleted: bool) -> str:
    """The one id that begins so; `last` is the newest. Raises NotFound or Ambiguous."""
    wanted = one_line(beginning).lower()
    every = "SELECT id, created_at FROM post_mortem"
    if deleted:
        every += (
            " UNION SELECT row_id, json_extract(old, '$.created_at') FROM change"
            " WHERE tbl_name = 'post_mortem' AND operation = 'delete' AND row_id NOT IN (SELECT id FROM post_mortem)"
        )
    if wanted == "last":
        newest = db.execute(f"SELECT id FROM ({every}) ORDER BY created_at DESC, id DESC LIMIT 1").fetchone()
        if newest is None:
            raise NotFound("There is no post-mortem yet.", "`pmfacilitator new TITLE` makes one.")
        return str(newest[0])
    matching = f"SELECT id FROM ({every}) WHERE substr(lower(id), 1, length(:wanted)) = :wanted ORDER BY id"
    found = [row[0] for row in db.execute(matching, {"wanted": wanted})] if wanted else []
    exact = [post_mortem_id for post_mortem_id in found if post_mortem_id.lower() == wanted]
    if len(exact) == 1:
        return str(exact[0])
    if not found:
        raise no_longer_there(beginning)
    if len(found) > 1:
        raise Ambiguous(
            f"{len(found)} post-mortems have an id that begins with {one_line(beginning)}.", "Type more of it."
        )
    return str(found[0])


def last_changed(db: ImmediateDatabase, actor: str) -> str:
    """The id of the post-mortem that this actor changed last, perhaps deleted. Raises NothingToUndo."""
    newest = "SELECT post_mortem_id FROM change WHERE actor = ? ORDER BY seq DESC LIMIT 1"
    row = db.execute(newest, [actor]).fetchone()
    if row is None:
        raise NothingToUndo("You have not changed anything here.")
    return str(row[0])


def deleted(db: ImmediateDatabase) -> list[Deleted]:
    """The post-mortems that undo can bring back, the one deleted last first."""
    return [Deleted(row[0], one_line(row[1])) for row in db.execute(_DELETED)]


def no_longer_there(post_mortem_id: str) -> NotFound:
    """The error for an id that nothing answers to."""
    return NotFound(f"There is no post-mortem {one_line(post_mortem_id)!r}.", "`pmfacilitator list` shows the ids.")


def _time(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if text else None
        if moment is None or moment.tzinfo is None or moment.year not in _YEARS:
            return None
        return moment.astimezone(UTC)
    except ValueError:
        return None


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _lines(text: str) -> tuple[str, ...]:
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(one_line(str(item)) for item in listed) if isinstance(listed, list) else ()
