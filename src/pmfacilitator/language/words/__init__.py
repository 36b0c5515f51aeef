"""Lists of English words that the rules share."""


def listed(words: str) -> frozenset[str]:
    """Make a set of words that are written one after the other."""
    return frozenset(words.split())


EACH_PERSONS = {
    "one's": listed("my our your his her its their"),
    "oneself": listed("myself ourselves yourself yourselves himself herself itself themselves"),
}
"""What stands in a phrase for each person's form, as in a dictionary: "drag one's feet"."""


def phrases(text: str) -> frozenset[str]:
    """Make a set of phrases that are written one after the other, with semicolons between them."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())
