"""The only door from people's text to the screen: no markup, no control characters.

Textual reads markup in most strings it is given and passes control characters to the terminal. Whatever people or files
wrote goes through `shown`, also when the record was cleaned before: another program may have written the row.
"""

from textual.content import Content

from pmfacilitator.domain.text import clean, one_line


def shown(text: str, style: str = "") -> Content:
    """The text as it was typed, its lines kept."""
    return Content.styled(clean(text).expandtabs(4), style) if style else Content(clean(text).expandtabs(4))


FLAGGED = "*"
"""Marks words that could be said otherwise; "~" stands for "about" before a time."""


def shown_line(text: str, style: str = "") -> Content:
    """The text on one line."""
    return Content.styled(one_line(text), style) if style else Content(one_line(text))


def joined(*parts: Content | str) -> Content:
    """Parts behind each other; strings are our own words, not people's."""
    return Content("").join([part if isinstance(part, Content) else shown(part) for part in parts])
