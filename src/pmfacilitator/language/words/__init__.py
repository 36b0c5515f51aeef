"""Lists of English words that the rules share."""


def listed(words: str) -> frozenset[str]:
    """Make a set of words that are written one after the other."""
    return frozenset(words.split())


_OWN = {
    "one's": "my our your his her its their",
    "oneself": "myself ourselves yourself yourselves himself herself itself themselves",
}


def phrases(text: str) -> frozenset[str]:
    """Make a set of phrases that are written one after the other, with semicolons between them.

    "one's" and "oneself" stand for each person's form, as in a dictionary: "drag one's feet".
    """
    return frozenset(
        each for phrase in text.split(";") if phrase.strip() for each in _for_each(" ".join(phrase.split()))
    )


def _for_each(phrase: str) -> list[str]:
    for word, forms in _OWN.items():
        if word in phrase.split(" "):
            return [phrase.replace(word, form) for form in forms.split()]
    return [phrase]
