"""What people say and write around incidents: sentences of our own, by what the linter should make of them.

A file in `sentences/` holds one sentence a line; it is named for the category that they belong to.
"""

from pathlib import Path

_FOLDER = Path(__file__).with_name("sentences")


def _said(name: str) -> tuple[str, ...]:
    return tuple((_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines())


_OF_NO_ONE_CATEGORY = {"any-blame", "harmless"}
BLAME = {path.stem: _said(path.stem) for path in sorted(_FOLDER.glob("*.txt")) if path.stem not in _OF_NO_ONE_CATEGORY}
ANY_BLAME = _said("any-blame")
FINE = _said("harmless")
