"""How long reading 50,000 Slack messages takes, and how much memory: `python benchmarks/reading.py`.

The aim is less than 10 seconds and 300 MB, for one file and for the zip with a file for each day. Each is measured in
a process of its own, which makes the export on the disk first and then reads it.
"""

import json
import multiprocessing
import resource
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from pmfacilitator.capture.readers import read

MESSAGES, DAYS, PEOPLE = 50_000, 50, 40
START = 1_783_605_900


def message(number: int) -> dict[str, object]:
    """A message as Slack exports it, with somebody mentioned and a link."""
    text = f"message {number} for <@U{number % 7}>: see <https://graphs.example/{number}|graph {number}>"
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {
        "type": "message",
        "user": f"U{number % PEOPLE}",
        "text": text,
        "ts": f"{START + 3 * number}.{number:06d}",
        "blocks": [{"type": "rich_text", "block_id": "b", "elements": [section]}],
    }


def write_file(path: Path) -> None:
    """One channel as one file."""
    path.write_text(json.dumps([message(number) for number in range(MESSAGES)]))


def write_zip(path: Path) -> None:
    """The whole export, a file for each day."""
    each = MESSAGES // DAYS
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("users.json", json.dumps([{"id": f"U{n}", "name": f"person{n}"} for n in range(PEOPLE)]))
        for day in range(DAYS):
            messages = [message(number) for number in range(day * each, (day + 1) * each)]
            archive.writestr(f"inc-7/2026-07-{day + 1:02d}.json", json.dumps(messages))


def measure(path: Path) -> None:
    """Read the file and print what it took."""
    content = path.read_bytes()
    started = time.perf_counter()
    found = read(content, name=path.name, progress=lambda _done, _of: True)
    seconds = time.perf_counter() - started
    # Linux counts in kilobytes, macOS in bytes.
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024**-1) / 1024**2
    print(
        f"{path.name}: {len(found.entries):,} messages, {len(content) / 1e6:.0f} MB in {seconds:.1f} s, {most:.0f} MB"
    )
    assert len(found.entries) == MESSAGES


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        for name, write in (("channel.json", write_file), ("export.zip", write_zip)):
            path = Path(folder) / name
            for step, argument in ((write, path), (measure, path)):
                worker = spawn.Process(target=step, args=(argument,))
                worker.start()
                worker.join()
