"""The triggers that write the change log, whoever changes a row, and how far they have come.

They are rebuilt whenever they differ from what stands here: `transform` of sqlite-utils drops a table's triggers
silently, and a new column must be logged too.
"""

from sqlite_utils import Database

TABLES = (
    "post_mortem",
    "participant",
    "agenda_item",
    "timeline_event",
    "note",
    "why",
    "factor",
    "action_item",
    "link",
    "kept_wording",
)

_COLUMNS = f"""
SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
WHERE m.type = 'table' AND m.name IN ({", ".join("?" * len(TABLES))}) ORDER BY m.name, c.cid"""


def _wanted(db: Database) -> dict[str, str]:
    """Every trigger that ought to exist, by name."""
    columns: dict[str, list[str]] = {}
    for table, column in db.execute(_COLUMNS, list(TABLES)):
        columns.setdefault(table, []).append(column)
    return {name: sql for table, names in columns.items() for name, sql in _of_table(table, names).items()}


def _of_table(table: str, columns: list[str]) -> dict[str, str]:
    root = "id" if table == "post_mortem" else "post_mortem_id"

    def json(row: str) -> str:
        return "json_object(" + ", ".join(f"""'{column}', {row}."{column}\"""" for column in columns) + ")"

    def values(row: str) -> str:
        return "(" + ", ".join(f'{row}."{column}"' for column in columns) + ")"

    def log(operation: str, row: str, old: str, new: str, condition: str = "") -> str:
        return (
            f"CREATE TRIGGER {table}_{operation}_log AFTER {operation.upper()} ON {table}{condition} BEGIN"
            " INSERT INTO change (at, post_mortem_id, tbl_name, row_id, operation, old, new)"
            f" VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), {row}.{root}, '{table}', {row}.id, '{operation}',"
            f" {old}, {new}); END"
        )

    moved = f"NEW.id IS NOT OLD.id OR NEW.{root} IS NOT OLD.{root}"
    return {
        f"{table}_insert_log": log("insert", "NEW", "NULL", json("NEW")),
        f"{table}_update_log": log(
            "update", "NEW", json("OLD"), json("NEW"), f" WHEN {values('OLD')} IS NOT {values('NEW')}"
        ),
        f"{table}_delete_log": log("delete", "OLD", json("OLD"), "NULL"),
        f"{table}_keeps_its_id": f"CREATE TRIGGER {table}_keeps_its_id BEFORE UPDATE ON {table} WHEN {moved} BEGIN"
        " SELECT RAISE(ABORT, 'a row keeps its id and its post-mortem'); END",
    }


def _existing(db: Database) -> dict[str, str]:
    return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())


def missing(db: Database) -> bool:
    """Whether a trigger is not there, or not as it ought to be."""
    existing = _existing(db)
    return any(existing.get(name) != sql for name, sql in _wanted(db).items())


def recreate(db: Database) -> None:
    """Put every trigger in place, as often as called."""
    existing = _existing(db)
    for name, sql in _wanted(db).items():
        if existing.get(name) != sql:
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
            db.execute(sql)


def last_seq(db: Database) -> int:
    """The number of the last change; 0 before the first."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
