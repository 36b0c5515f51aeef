"""What screens and panes are made of, each with its own default style."""
