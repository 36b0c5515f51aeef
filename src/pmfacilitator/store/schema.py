"""The tables of the data file, as numbered migrations that are never edited after a release.

One table per record, one column per field. Deleting a post-mortem deletes its parts, deleting a why the whys under
it; every other reference is emptied. Columns have defaults so that other tools can add rows with little to say;
numbers are finite, since the change log is JSON, which has no infinity.
"""

from pathlib import Path

from sqlite_utils import Database, Migrations

from pmfacilitator.errors import TooNew
from pmfacilitator.store import triggers

APPLICATION_ID = 0x504D4643  # "PMFC", in the file's header

migrations = Migrations("pmfacilitator")

_PART = """
    id TEXT PRIMARY KEY NOT NULL,
    post_mortem_id TEXT NOT NULL REFERENCES post_mortem(id) ON DELETE CASCADE,
    position REAL NOT NULL DEFAULT 0 CHECK (abs(position) < 9e999),"""


_RECORDS = (
    """
CREATE TABLE post_mortem (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    severity TEXT NOT NULL DEFAULT 'sev2',
    services TEXT NOT NULL DEFAULT '[]',
    tags TEXT NOT NULL DEFAULT '[]',
    status TEXT NOT NULL DEFAULT 'planned',
    zone TEXT NOT NULL DEFAULT 'UTC',
    impact_started_at TEXT,
    detected_at TEXT,
    acknowledged_at TEXT,
    mitigated_at TEXT,
    resolved_at TEXT,
    summary TEXT NOT NULL DEFAULT '',
    impact TEXT NOT NULL DEFAULT '',
    detection TEXT NOT NULL DEFAULT '',
    lead_up TEXT NOT NULL DEFAULT '',
    "trigger" TEXT NOT NULL DEFAULT '',
    response TEXT NOT NULL DEFAULT '',
    resolution TEXT NOT NULL DEFAULT '',
    meeting_at TEXT,
    booked_minutes INTEGER NOT NULL DEFAULT 75,
    template TEXT NOT NULL DEFAULT '',
    agenda_sent_at TEXT,
    meeting_started_at TEXT,
    meeting_started_boot REAL CHECK (abs(meeting_started_boot) < 9e999),
    meeting_boot_id TEXT,
    meeting_ended_at TEXT,
    follow_up_on TEXT,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT""",
    f"""
CREATE TABLE participant ({_PART}
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT 'responder',
    present INTEGER NOT NULL DEFAULT 0,
    times_spoken INTEGER NOT NULL DEFAULT 0
) STRICT""",
    f"""
CREATE TABLE agenda_item ({_PART}
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    planned_s INTEGER NOT NULL,
    extensions TEXT NOT NULL DEFAULT '[]',
    accumulated_s REAL NOT NULL DEFAULT 0 CHECK (abs(accumulated_s) < 9e999),
    started_at TEXT,
    started_boot REAL CHECK (abs(started_boot) < 9e999),
    boot_id TEXT,
    state TEXT NOT NULL DEFAULT 'pending'
) STRICT""",
    f"""
CREATE TABLE timeline_event ({_PART}
    at TEXT,
    "end" TEXT,
    approximate INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'event',
    actor TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    source_key TEXT NOT NULL DEFAULT '',
    raw TEXT NOT NULL DEFAULT ''
) STRICT""",
    f"""
CREATE TABLE note ({_PART}
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    agenda_item_id TEXT REFERENCES agenda_item(id) ON DELETE SET NULL,
    event_id TEXT REFERENCES timeline_event(id) ON DELETE SET NULL,
    disposition TEXT NOT NULL DEFAULT 'open',
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT""",
    f"""
CREATE TABLE why ({_PART}
    parent_id TEXT REFERENCES why(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    event_id TEXT REFERENCES timeline_event(id) ON DELETE SET NULL,
    state TEXT NOT NULL DEFAULT 'open',
    root_cause INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
) STRICT""",
    f"""
CREATE TABLE factor ({_PART}
    effect TEXT NOT NULL DEFAULT 'contributing',
    kind TEXT NOT NULL DEFAULT 'technical',
    text TEXT NOT NULL,
    why_id TEXT REFERENCES why(id) ON DELETE SET NULL
) STRICT""",
    f"""
CREATE TABLE action_item ({_PART}
    task TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    due TEXT,
    success_criteria TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL DEFAULT 'should',
    type TEXT NOT NULL DEFAULT 'prevent',
    status TEXT NOT NULL DEFAULT 'open',
    reason TEXT NOT NULL DEFAULT '',
    tracker TEXT NOT NULL DEFAULT '',
    factor_id TEXT REFERENCES factor(id) ON DELETE SET NULL
) STRICT""",
    f"""
CREATE TABLE link ({_PART}
    kind TEXT NOT NULL DEFAULT 'report',
    url TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    event_id TEXT REFERENCES timeline_event(id) ON DELETE SET NULL
) STRICT""",
    f"""
CREATE TABLE kept_wording ({_PART}
    wording TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT""",
)


@migrations(name="0001_records")
def _records(db: Database) -> None:
    """The root and its parts."""
    for statement in _RECORDS:
        db.execute(statement)


@migrations(name="0002_change_log_and_drafts")
def _change_log_and_drafts(db: Database) -> None:
    """What happened, in order, and what is being typed; neither is a record.

    tx, actor and label are NULL where another program wrote the row.
    """
    db.execute("""
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    tx TEXT,
    at TEXT NOT NULL,
    actor TEXT,
    seat INTEGER,
    label TEXT,
    post_mortem_id TEXT NOT NULL,
    tbl_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    old TEXT,
    new TEXT,
    undo_of TEXT
) STRICT""")
    db.execute("""
CREATE TABLE draft (
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (owner, field)
) STRICT, WITHOUT ROWID""")


@migrations(name="0003_indexes")
def _indexes(db: Database) -> None:
    """What is looked up: the parts of a session, the log of a session and of a row, and both ends of references."""
    for table, *columns in (
        ("participant", "post_mortem_id"),
        ("agenda_item", "post_mortem_id"),
        ("timeline_event", "post_mortem_id"),
        ("note", "post_mortem_id"),
        ("note", "agenda_item_id"),
        ("note", "event_id"),
        ("why", "post_mortem_id"),
        ("why", "parent_id"),
        ("why", "event_id"),
        ("factor", "post_mortem_id"),
        ("factor", "why_id"),
        ("action_item", "post_mortem_id"),
        ("action_item", "factor_id"),
        ("link", "post_mortem_id"),
        ("link", "event_id"),
        ("kept_wording", "post_mortem_id"),
        ("change", "post_mortem_id", "seq"),
        ("change", "tbl_name", "row_id", "seq"),
        ("change", "tx"),
    ):
        db.execute(f"CREATE INDEX {table}_by_{'_and_'.join(columns)} ON {table} ({', '.join(columns)})")


def refuse_newer(db: Database, path: Path) -> None:
    """Raise TooNew when the file has been through migrations that this version does not know."""
    known = {migration.name for migration in migrations.pending(Database(memory=True, execute_plugins=False))}
    applied = {migration.name for migration in migrations.applied(db)}
    if applied - known:
        raise TooNew(
            f"A newer version of pmfacilitator wrote {path}.", "Update pmfacilitator, or choose another with --db."
        )


def is_current(db: Database) -> bool:
    """Whether every migration has been applied and the change log is being written."""
    return not migrations.pending(db) and not triggers.missing(db)


def bring_up_to_date(db: Database) -> None:
    """Apply what is pending, inside the caller's transaction."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(db)
    triggers.recreate(db)
