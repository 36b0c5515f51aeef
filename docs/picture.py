"""Draw `docs/room.svg`: the sample incident's room while a line is being typed. `python docs/picture.py`."""

import asyncio
import re
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from pmfacilitator.domain.clock import Moment
from pmfacilitator.room.demo import demo_session
from pmfacilitator.store import open_store
from pmfacilitator.tui.app import PostMortemApp, Setting
from pmfacilitator.tui.widgets.composer import ComposerInput

NOW = Moment(datetime(2026, 3, 18, 14, 20, tzinfo=UTC))
TYPED = "gwen forgot to raise the limit"
FILE = Path(__file__).with_name("room.svg")


async def draw(path: Path) -> str:
    """The room as SVG, without the fonts that Textual would have a reader's browser fetch."""
    store = open_store(path)
    session = store.create(demo_session(NOW), actor="Aino Salmi", label="new post-mortem")
    store.close()
    app = PostMortemApp(Setting(path=path, actor="Aino Salmi", open_id=session.id, clock=lambda: NOW))
    async with app.run_test(size=(120, 36)) as pilot:
        while not app.screen.query(ComposerInput) or not app.screen.query("PaneStack EntryList"):
            await pilot.pause()
        await pilot.press(*("space" if letter == " " else letter for letter in TYPED))
        await pilot.pause()
        drawn = app.export_screenshot(title="pmfacilitator")
    return re.sub(r"@font-face\s*{[^}]*}", "", drawn).replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        FILE.write_text(asyncio.run(draw(Path(folder) / "picture.db")), "utf-8")
