"""One pane per kind of agenda section."""
