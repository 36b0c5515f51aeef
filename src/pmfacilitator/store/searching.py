"""Which post-mortems hold a word, in anything that people wrote into them."""

from collections.abc import Sequence

from pmfacilitator.store.database import ImmediateDatabase

_WRITTEN = {
    "post_mortem": (
        *("title", "services", "tags", "summary", "impact", "detection"),
        *("lead_up", "trigger", "response", "resolution"),
    ),
    "participant": ("name",),
    "timeline_event": ("text", "actor"),
    "note": ("text", "author"),
    "why": ("text",),
    "factor": ("text",),
    "action_item": ("task", "owner", "success_criteria"),
    "link": ("url", "label"),
}
"""The columns of each table that hold people's words."""


def _containing(table: str, columns: Sequence[str]) -> str:
    owner = "id" if table == "post_mortem" else "post_mortem_id"
    found = " OR ".join(f"instr(folded({column}), :word)" for column in columns)
    return f"SELECT {owner} FROM {table} WHERE {found}"


_QUERY = " UNION ".join(_containing(table, columns) for table, columns in _WRITTEN.items())


def containing(db: ImmediateDatabase, words: Sequence[str]) -> dict[str, frozenset[str]]:
    """For each word the ids of the post-mortems that hold it anywhere, in whatever case."""
    # SQLite's own LIKE knows the case of ASCII letters alone.
    db.conn.create_function("folded", 1, lambda text: str(text or "").casefold(), deterministic=True)
    with db.snapshot():
        return {
            word: frozenset(row[0] for row in db.execute(_QUERY, {"word": word.casefold()})) for word in words if word
        }
