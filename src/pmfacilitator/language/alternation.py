"""One pattern for many words: a tree of their letters, so that a match costs the length of a word, not their number."""

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]
_END = ""


def alternation(words: Iterable[str]) -> str:
    """Give a pattern that matches any of the words or phrases, the longest that fits."""
    tree: Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _pattern(tree)


def _pattern(tree: Tree) -> str:
    branches = []
    for letter in sorted(tree.keys() - {_END}):
        # A run of letters without a fork stays a run of letters.
        run, node = letter, tree[letter]
        while len(node) == 1 and _END not in node:
            (following,) = node
            run, node = run + following, node[following]
        # A space stays bare: rules let every space stand for several.
        written = re.escape(run).replace(r"\ ", " ").replace(r"\-", "-")
        branches.append(written + (_pattern(node) if node.keys() != {_END} else ""))
    if len(branches) == 1 and _END not in tree:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if _END in tree else "")
