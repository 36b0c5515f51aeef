"""One session in use: loads it, applies commands, follows other people's edits."""
