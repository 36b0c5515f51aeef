"""Two themes of our own, one dark and one light; with NO_COLOR the terminal's own colours are left alone."""

from textual.theme import Theme

DARK = "pmfacilitator-dark"
LIGHT = "pmfacilitator-light"
PLAIN = "ansi-dark"

THEMES = (
    Theme(
        name=DARK,
        dark=True,
        primary="#5fa8d3",
        secondary="#8fb8a8",
        accent="#e0b15e",
        foreground="#dfe5ea",
        background="#14191e",
        surface="#1b2229",
        panel="#232c35",
        success="#7fb77e",
        warning="#e5b567",
        error="#e57373",
    ),
    Theme(
        name=LIGHT,
        dark=False,
        primary="#1f6f9f",
        secondary="#3d7766",
        accent="#8a5a00",
        foreground="#1c2328",
        background="#fbfaf7",
        surface="#f1efea",
        panel="#e6e3dc",
        success="#2e7d32",
        warning="#8a5a00",
        error="#b3261e",
    ),
)
