"""The blocks of a Markdown file: headings, paragraphs, lists and tables of finished Markdown."""

from collections.abc import Iterable, Sequence

from pmfacilitator.report.escape import Md

NOTHING = Md("")
_STEP = 4  # Columns of a nested list: Python-Markdown wants four, CommonMark takes them.


def section(title: str, *blocks: Md) -> Md:
    """A heading of ours and what stands under it; nothing where nothing does."""
    body = joined(*blocks)
    return Md(f"## {title}\n\n{body}") if body else NOTHING


def subsection(title: str, *blocks: Md) -> Md:
    """The same, one level down."""
    body = joined(*blocks)
    return Md(f"### {title}\n\n{body}") if body else NOTHING


def joined(*blocks: Md) -> Md:
    """Blocks with a blank line between them, the empty ones left out."""
    return Md("\n\n".join(block for block in blocks if block))


def paragraph(lines: Iterable[Md]) -> Md:
    """The lines of a text as they are."""
    return Md("\n".join(lines))


def bullet(lines: Sequence[Md], depth: int = 0) -> Md:
    """A list item that may have several lines; depth 0 is the outermost list."""
    indent = " " * (_STEP * depth)
    first, *rest = lines
    return Md("\n".join([f"{indent}- {first}", *(f"{indent}  {line}" if line else "" for line in rest)]))


def bullets(items: Iterable[Sequence[Md]]) -> Md:
    """A list."""
    return Md("\n".join(bullet(lines) for lines in items))


def ending(lines: Sequence[Md], remark: Md) -> list[Md]:
    """The lines of a text with a remark behind the last one."""
    return [*lines[:-1], Md(f"{lines[-1]} ({remark})")] if remark else list(lines)


def table(columns: Sequence[str], rows: Sequence[Sequence[Md]]) -> Md:
    """A table without the columns in which no row has anything; nothing where there are no rows."""
    used = [n for n in range(len(columns)) if any(row[n] for row in rows)]
    if not used:
        return NOTHING
    head = [[columns[n] for n in used], ["---"] * len(used)]
    lines: list[Sequence[str]] = [*head, *([row[n] for n in used] for row in rows)]
    return Md("\n".join(f"| {' | '.join(line)} |" for line in lines))
