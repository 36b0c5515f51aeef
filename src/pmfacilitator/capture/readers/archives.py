"""The zip that Slack exports: read member by member, never unpacked onto the disk."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from pmfacilitator.capture.readers.decode import decode
from pmfacilitator.capture.readers.jsontext import Value, dicts, load_json, text_at
from pmfacilitator.capture.readers.model import Drafted, Progress
from pmfacilitator.capture.readers.slack import SlackReader, is_slack, names_of
from pmfacilitator.errors import Unreadable

_MOST_BYTES = 1024 * 1024 * 1024
_MOST_MEMBER = 128 * 1024 * 1024
_MOST_MEMBERS = 100_000
_BOMB_RATIO = 300
_ABOUT = ("users.json", "channels.json", "groups.json", "dms.json", "mpims.json")


def is_zip(content: bytes) -> bool:
    """Whether these bytes begin as a zip does."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def read_slack_zip(content: bytes, name: str, progress: Progress | None) -> Drafted:
    """All channels of a Slack export; raises Unreadable for anything else, with the member where it went wrong."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _Export(archive, name, progress).read()
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f"{name} is a damaged zip: {error}.", "Download the export once more.") from error


@dataclass(slots=True)
class _Export:
    archive: zipfile.ZipFile
    name: str
    progress: Progress | None

    def read(self) -> Drafted:
        """Check every member before reading any, then read the day files."""
        members = self._checked()
        about = {base: self._load(info) for info in members if (base := info.filename.rpartition("/")[2]) in _ABOUT}
        channels = {
            text_at(channel, "id"): text_at(channel, "name") for key in _ABOUT[1:] for channel in dicts(about.get(key))
        }
        reader = SlackReader(names_of(about.get("users.json")), channels)
        days = [info for info in members if self._is_day(info)]
        for number, info in enumerate(sorted(days, key=lambda info: info.filename), 1):
            value = self._load(info)
            if is_slack(value):
                reader.take(value, self._channel(info))
            if self.progress and not self.progress(number, len(days)):
                raise Unreadable(f"Reading {self.name} was stopped.", "Nothing was kept.")
        if not reader.found.drafts and not days:
            raise Unreadable(
                f"{self.name} is a zip without Slack messages.", "Give the zip that Slack exported, or one file of it."
            )
        return reader.finish()

    def _checked(self) -> list[zipfile.ZipInfo]:
        infos = [info for info in self.archive.infolist() if info.filename and not info.filename.endswith("/")]
        if len(infos) > _MOST_MEMBERS:
            raise Unreadable(f"{self.name} holds {len(infos):,} files.", "No export of a channel has so many.")
        total = 0
        for info in infos:
            path = info.filename.replace("\\", "/")
            if path.startswith("/") or ".." in path.split("/") or path[1:2] == ":":
                raise Unreadable(
                    f"{self.name} has a member outside its own folder: {info.filename}.", "Do not trust this file."
                )
            total += info.file_size
            is_bomb = info.file_size > 16_000_000 and info.file_size > _BOMB_RATIO * max(info.compress_size, 1)
            if is_bomb or info.file_size > _MOST_MEMBER or total > _MOST_BYTES:
                raise Unreadable(
                    f"{self.name} would grow to {total:,} bytes at its member {info.filename}.",
                    "Export a shorter span of time.",
                )
        return [info for info in infos if info.filename.endswith(".json")]

    def _load(self, info: zipfile.ZipInfo) -> Value:
        with self.archive.open(info) as member:
            content = member.read(_MOST_MEMBER + 1)
        return load_json(decode(content, f"{self.name}/{info.filename}"), f"{self.name}/{info.filename}")

    @staticmethod
    def _is_day(info: zipfile.ZipInfo) -> bool:
        folder, _, base = info.filename.rpartition("/")
        return (
            base not in _ABOUT
            and not base.startswith((".", "integration_logs", "canvases", "lists", "file_conv"))
            and "__MACOSX" not in folder
        )

    @staticmethod
    def _channel(info: zipfile.ZipInfo) -> str:
        return info.filename.rpartition("/")[0].rpartition("/")[2]
