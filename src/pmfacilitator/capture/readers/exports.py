"""JSON of paging tools, chat exporters and the journal, where more than columns must be known."""

from collections.abc import Iterator

from pmfacilitator.capture.readers.html import words_of_html
from pmfacilitator.capture.readers.jsontext import DEEPEST, Value, as_text, dicts, inside, text_at
from pmfacilitator.capture.readers.model import Draft, Drafted
from pmfacilitator.capture.readers.objects import person, stamp_of
from pmfacilitator.capture.readers.stamps import NOTHING

_DISCORD_NOTES = frozenset(
    [
        "GuildMemberJoin",
        "RecipientAdd",
        "RecipientRemove",
        "ChannelPinnedMessage",
        "ThreadCreated",
        "ChannelNameChange",
        "ChannelIconChange",
        "UserPremiumGuildSubscription",
        "Call",
    ]
)


def _log_entries(value: Value, depth: int = 0) -> Iterator[dict[str, Value]]:
    if depth > DEEPEST:
        return
    if isinstance(value, dict):
        if text_at(value, "type").endswith(("_log_entry", "_log_entry_reference")):
            yield value
            return
        for member in value.values():
            yield from _log_entries(member, depth + 1)
    elif isinstance(value, list):
        for member in value:
            yield from _log_entries(member, depth + 1)


def is_pagerduty(value: Value) -> bool:
    """Whether a value holds PagerDuty log entries."""
    return next(_log_entries(value), None) is not None


def pagerduty_drafts(value: Value) -> Drafted:
    """Every log entry: its summary, and what its channel says beyond it."""
    found = Drafted()
    for place, entry in enumerate(_log_entries(value), 1):
        words = [text_at(entry, "summary")]
        for path in (
            ("channel", "summary"),
            ("channel", "content"),
            ("channel", "notes"),
            ("channel", "details", "description"),
            ("note",),
            ("message",),
            ("channel", "description"),
        ):
            said = text_at(entry, *path)
            if said and said not in words[0]:
                words.append(said)
        text = "\n".join(dict.fromkeys(word for word in words if word)) or text_at(entry, "type").removesuffix(
            "_log_entry"
        ).replace("_", " ")
        stamp = stamp_of(entry.get("created_at")) or NOTHING
        ident = text_at(entry, "id")
        found.drafts.append(
            Draft(
                stamp,
                text,
                place,
                actor=person(entry.get("agent")),
                source="PagerDuty",
                ident=f"pagerduty:{ident}" if ident else "",
            )
        )
    return found


def is_journal(value: Value) -> bool:
    """Whether a value holds entries of the systemd journal."""
    entries = [value] if isinstance(value, dict) else list(dicts(value))[:5]
    return any("__REALTIME_TIMESTAMP" in entry or "_SOURCE_REALTIME_TIMESTAMP" in entry for entry in entries)


def journal_drafts(value: Value) -> Drafted:
    """Every entry of a journal, with the unit that wrote it."""
    found = Drafted()
    for place, entry in enumerate([value] if isinstance(value, dict) else dicts(value), 1):
        micros = text_at(entry, "_SOURCE_REALTIME_TIMESTAMP") or text_at(entry, "__REALTIME_TIMESTAMP")
        stamp = stamp_of(int(micros)) if micros.isascii() and micros.isdigit() and len(micros) < 20 else None
        message = _message(entry.get("MESSAGE"))
        if not message:
            found.skip(place, "", "an entry without a message")
            continue
        unit = text_at(entry, "SYSLOG_IDENTIFIER") or text_at(entry, "_COMM") or text_at(entry, "UNIT")
        cursor = text_at(entry, "__CURSOR")
        found.drafts.append(
            Draft(
                stamp or NOTHING,
                f"{unit}: {message}" if unit else message,
                place,
                source=text_at(entry, "_HOSTNAME") or "journal",
                ident=f"journal:{cursor}" if cursor else "",
            )
        )
    return found


def _message(value: Value) -> str:
    """The message, which the journal writes as numbers where it is no text."""
    if isinstance(value, list):
        octets = bytes(part for part in value if isinstance(part, int) and 0 <= part < 256)
        return octets.decode("utf-8", "replace").strip()
    return as_text(value).strip()


def _chat(value: Value) -> list[dict[str, Value]]:
    members = inside(value, "messages") if isinstance(value, dict) else value
    if members is None and isinstance(value, dict):
        members = value.get("value")
    return list(dicts(members))


def is_chat(value: Value) -> bool:
    """Whether a value holds messages of a Discord exporter, or of Teams."""
    messages = _chat(value)[:5]
    return any(
        ("content" in m and "author" in m and "timestamp" in m) or ("createdDateTime" in m and "body" in m)
        for m in messages
    )


def chat_drafts(value: Value) -> Drafted:
    """Every message: its text, what is embedded where there is none, and its attachments."""
    found = Drafted()
    channel = text_at(value, "channel", "name")
    for place, message in enumerate(_chat(value), 1):
        text = _chat_text(message)
        if text_at(message, "type") in _DISCORD_NOTES or text_at(message, "messageType") in (
            "systemEventMessage",
            "unknownFutureValue",
        ):
            found.skip(place, text, "the tool's own note about the channel")
            continue
        if not text:
            found.skip(place, "", "a message without text")
            continue
        ident = text_at(message, "id")
        found.drafts.append(
            Draft(
                stamp_of(message.get("timestamp")) or stamp_of(message.get("createdDateTime")) or NOTHING,
                text,
                place,
                actor=text_at(message, "author", "nickname")
                or person(message.get("author"))
                or person(message.get("from")),
                source=f"#{channel}" if channel else "chat",
                ident=f"chat:{ident}" if ident else "",
            )
        )
    return found


def _chat_text(message: dict[str, Value]) -> str:
    words = [text_at(message, "content") or words_of_html(text_at(message, "body", "content"))]
    if not words[0]:
        for embed in dicts(message.get("embeds")):
            words += [text_at(embed, key) for key in ("title", "description")]
            words += [f"{text_at(row, 'name')}: {text_at(row, 'value')}" for row in dicts(embed.get("fields"))]
    for part in dicts(message.get("attachments")):
        name = text_at(part, "fileName") or text_at(part, "filename") or text_at(part, "name")
        words.append(f"[file: {name}]" if name else "")
    return "\n".join(word for word in words if word)
