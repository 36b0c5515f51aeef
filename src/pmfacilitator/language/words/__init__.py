"""Lists of English words that the rules share."""


def listed(words: str) -> frozenset[str]:
    """Make a set of words that are written one after the other."""
    return frozenset(words.split())
