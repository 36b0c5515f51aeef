"""Slack: a channel's day files, the whole export as a zip, and what other tools dump in the same shape."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import unescape

from pmfacilitator.capture.readers.jsontext import DEEPEST, Value, as_text, dicts, inside, text_at
from pmfacilitator.capture.readers.model import Draft, Drafted, Progress
from pmfacilitator.capture.readers.objects import stamp_of
from pmfacilitator.errors import BadInput

# What Slack itself says about the channel; a changed topic stays, it often carries the state of the incident.
_HOUSEKEEPING = frozenset(
    [
        "channel_join",
        "channel_leave",
        "group_join",
        "group_leave",
        "channel_archive",
        "channel_unarchive",
        "group_archive",
        "group_unarchive",
        "channel_name",
        "group_name",
        "bot_add",
        "bot_remove",
        "pinned_item",
        "unpinned_item",
        "tombstone",
        "message_deleted",
        "channel_convert_to_private",
        ("channel_posting_permissions"),
        "reminder_add",
        "app_conversation_join",
        "bot_enable",
        "bot_disable",
    ]
)
_REPLIES = ("slackdump_thread_replies", "thread_replies", "replies", "thread")
_ENTITY = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
_EVERY = 500
_NEVER = datetime.max.replace(tzinfo=UTC)


class Cancelled(BadInput):
    """The reading was cancelled."""


def is_slack(value: Value) -> bool:
    """Whether a value holds Slack messages."""
    return any(_is_message(message) for message in _first(value))


def _first(value: Value) -> Iterator[dict[str, Value]]:
    for position, message in enumerate(dicts(_messages_in(value))):
        if position >= 5:
            return
        yield message


def _is_message(message: Mapping[str, Value]) -> bool:
    ts = message.get("ts")
    if not isinstance(ts, str) or not re.fullmatch(r"\d{9,11}\.\d{1,6}", ts):
        return False
    return any(key in message for key in ("user", "bot_id", "text", "username", "subtype"))


def _messages_in(value: Value) -> Value:
    if isinstance(value, dict):
        for key in ("messages", "history", "matches"):
            found = value.get(key)
            if isinstance(found, dict):
                found = found.get("matches")
            if isinstance(found, list):
                return found
        return [value] if "ts" in value else []
    return value


def names_of(users: Value) -> dict[str, str]:
    """Who stands behind each user id, from users.json or the messages themselves."""
    names: dict[str, str] = {}
    for user in dicts(users):
        ident = text_at(user, "id")
        name = (
            text_at(user, "profile", "display_name")
            or text_at(user, "profile", "real_name")
            or text_at(user, "real_name")
            or text_at(user, "name")
        )
        if ident and name:
            names[ident] = name
    return names


class SlackReader:
    """Collects the messages of one or many channels; each message once, by its channel and time stamp."""

    def __init__(
        self, names: Mapping[str, str], channels: Mapping[str, str] | None = None, progress: Progress | None = None
    ) -> None:
        self.found = Drafted()
        self._names = dict(names)
        self._channels = dict(channels or {})
        self._progress = progress
        self._seen: set[tuple[str, str]] = set()
        self._done = self._total = 0

    def take(self, value: Value, channel: str = "") -> None:
        """Add all messages that a value holds; raises Cancelled when the progress callback says so."""
        if isinstance(value, dict):
            channel = (
                channel or text_at(value, "name") or text_at(value, "channel_name") or text_at(value, "channel_id")
            )
            self._names |= names_of(value.get("users"))
        messages = list(dicts(_messages_in(value)))
        self._total += len(messages)
        for message in messages:
            self._learn(message)
        for message in messages:
            self._message(message, channel, 0)

    def finish(self) -> Drafted:
        """The messages in the order of time."""
        self.found.drafts.sort(key=lambda draft: draft.stamp.instant or _NEVER)
        return self.found

    def _learn(self, message: Mapping[str, Value]) -> None:
        profile = message.get("user_profile")
        user = as_text(message.get("user"))
        if user and user not in self._names and isinstance(profile, dict):
            name = text_at(profile, "display_name") or text_at(profile, "real_name") or text_at(profile, "name")
            if name:
                self._names[user] = name

    def _message(self, message: Mapping[str, Value], channel: str, depth: int) -> None:
        self._done += 1
        if self._progress and self._done % _EVERY == 0 and not self._progress(self._done, max(self._done, self._total)):
            raise Cancelled("Reading was stopped; nothing was kept.")
        if as_text(message.get("subtype")) == "message_changed" and isinstance(edited := message.get("message"), dict):
            message = {**edited, "ts": edited.get("ts") or message.get("ts")}
        self._add(message, channel)
        if depth < DEEPEST:
            for key in _REPLIES:
                for reply in dicts(message.get(key)):
                    if any(part in reply for part in ("text", "blocks", "attachments", "files")):
                        self._learn(reply)
                        self._message(reply, channel, depth + 1)

    def _add(self, message: Mapping[str, Value], channel: str) -> None:
        ts = as_text(message.get("ts"))
        if not ts or (channel, ts) in self._seen:
            return
        self._seen.add((channel, ts))
        stamp = stamp_of(ts)
        text = self.text(message)
        place = len(self._seen)
        if as_text(message.get("subtype")) in _HOUSEKEEPING or message.get("hidden") is True:
            self.found.skip(place, text, "Slack's own note about the channel, or a message that was deleted")
            return
        if not text or stamp is None:
            self.found.skip(place, text or ts, "a message without text" if stamp else "a message without a time")
            return
        self.found.drafts.append(
            Draft(
                stamp,
                text,
                place,
                actor=self._author(message),
                source=f"#{channel}" if channel else "Slack",
                ident=f"slack:{channel}:{ts}",
            )
        )

    def _author(self, message: Mapping[str, Value]) -> str:
        user = as_text(message.get("user"))
        name = self._names.get(user, "") or text_at(dict(message), "user_profile", "real_name")
        bot = text_at(dict(message), "bot_profile", "name") or as_text(message.get("username"))
        return (bot or name) if message.get("bot_id") else (name or bot or user)

    def text(self, message: Mapping[str, Value]) -> str:
        """What a message says: its text, else its blocks; then attachments that are no link previews, then files."""
        text = self._plain(as_text(message.get("text")))
        if not text or text == "This content can't be displayed.":
            text = "\n".join(part for part in self._blocks(message.get("blocks"), 0) if part) or text
        parts = [text]
        parts += [self._attachment(part, bool(text)) for part in dicts(message.get("attachments"))]
        files = [text_at(part, "title") or text_at(part, "name") for part in dicts(message.get("files"))]
        parts += [f"[file: {name}]" for name in files if name]
        return "\n".join(part for part in parts if part).strip()

    def _plain(self, text: str) -> str:
        return unescape(_ENTITY.sub(self._entity, text)).strip() if text else ""

    def _entity(self, match: re.Match[str]) -> str:
        mark, target, label = match[1], match[2], match[3]
        if mark == "@":
            return f"@{self._names.get(target) or label or target}"
        if mark == "#":
            return f"#{label or self._channels.get(target) or target}"
        if mark == "!":
            return label or "@" + target.split("^")[0]
        return f"[{label}]({target})" if label and label not in target else target

    def _attachment(self, part: dict[str, Value], has_text: bool) -> str:
        is_preview = any(key in part for key in ("from_url", "original_url", "is_unfurl", "service_name")) and has_text
        if is_preview and not part.get("is_msg_unfurl"):
            return ""
        said = [self._plain(text_at(part, key)) for key in ("pretext", "title", "text")]
        said += [
            ": ".join(self._plain(text_at(row, key)) for key in ("title", "value") if text_at(row, key))
            for row in dicts(part.get("fields"))
        ]
        said += self._blocks(part.get("blocks"), 0)
        said += list(self._blocks(inside(part, "message_blocks"), 0))
        words = "\n".join(dict.fromkeys(word for word in said if word))
        return words or self._plain(text_at(part, "fallback"))

    def _blocks(self, blocks: Value, depth: int) -> Iterator[str]:
        if depth > DEEPEST:
            return
        for block in dicts(blocks):
            kind = text_at(block, "type")
            if kind.startswith("rich_text"):
                yield "".join(self._rich(block, depth))
                continue
            yield self._plain(text_at(block, "text", "text") or as_text(block.get("text")))
            yield from self._blocks(block.get("fields"), depth + 1)
            if kind == "context":
                yield from self._blocks(block.get("elements"), depth + 1)

    def _rich(self, block: dict[str, Value], depth: int) -> Iterator[str]:
        if depth > DEEPEST:
            return
        for part in dicts(block.get("elements")):
            kind = text_at(part, "type")
            if kind == "user":
                yield f"@{self._names.get(text_at(part, 'user_id'), text_at(part, 'user_id'))}"
            elif kind == "emoji":
                yield f":{text_at(part, 'name')}:"
            elif kind == "link":
                yield as_text(part.get("text")) or text_at(part, "url")
            elif "elements" in part:
                yield from self._rich(part, depth + 1)
                yield "\n" if kind in ("rich_text_section", "rich_text_list") else ""
            else:
                yield as_text(part.get("text")) or (f"@{text_at(part, 'range')}" if kind == "broadcast" else "")
