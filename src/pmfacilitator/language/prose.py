"""Whether lines that could be code or a command are prose, by what they look like."""

import re

from pmfacilitator.language.words import listed
from pmfacilitator.language.words.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS

_JOINTS = (
    DETERMINERS | PREPOSITIONS | AUXILIARIES | listed("i you he she it we they who what why how and but not nobody")
)
"""Words that hold prose together, and that commands and code seldom have."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST = 3
"""Words of the shortest paragraph that is told from code."""
_CODE = re.compile(
    r"""
      ^\s*(?:\#|//|/\*|--|%|>|\$\s|</?\w|@\w+\(|[a-z_][\w.-]*:(?:\s|$)|[a-z_][\w.-]*\s*=)
    | [{}=\\|] | ;[ \t]*$ | \w\((?!e?s\)) | -> | :: | \s--?\w | \w\.\w+\(
    """,
    re.VERBOSE | re.MULTILINE,
)
_BEGINS = re.compile(r"""\s*(?:\[?\d[\d:.,/\ TZ+-]*(?:[ap]m)?\]?\s*(?:[-–—:]\s*)?)?[\["“'‘(*_@]*(?P<first>[^\W\d_])""")
"""The first letter of a paragraph, behind a time and signs."""
_ENDS = re.compile(r"""[.!?…]["”'’)*_]*\s*$""")

_PROMPT = re.compile(r"\s*#\s(?P<command>(?P<name>[a-z~./][\w./~-]*)(?:\s[^\r\n]*)?)(?:\r|\n|$)")
_ARGUMENT = re.compile(r"\s-{1,2}\w|\s[~.]?/|[|=]|&&")
_COMMANDS = listed(
    """
    rm ls sudo kubectl systemctl service docker git psql mysql curl wget apt apt-get yum dnf pip npm ssh scp rsync tar
    grep sed awk cat chmod chown df du cp mv cd mkdir mount umount ip iptables helm terraform ansible aws gcloud vim
    tail head echo export journalctl crontab dd mkfs redis-cli dig nslookup ping traceroute openssl python python3 bash
    sh nginx reboot shutdown kill killall pkill top free uptime dmesg strace lsof netstat
    """
)


def reads_as_prose(paragraph: str) -> bool:
    """Whether a paragraph has the shape of sentences: words that join others, a capital or a full stop, no code."""
    if _CODE.search(paragraph):
        return False
    words = _WORD.findall(paragraph)
    if len(words) < _FEWEST:
        return False
    ends = bool(_ENDS.search(paragraph))
    begins = _BEGINS.match(paragraph)
    return ends or (begins is not None and begins["first"].isupper() and _joined(words))


def is_prompt(line: str) -> bool:
    """Whether a line is what a root shell was told ("# rm -rf /var"), and no heading in small letters."""
    found = _PROMPT.match(line) if "#" in line else None
    if found is None or found["command"].rstrip().endswith("?"):
        return False
    name = found["name"]
    told = name in _COMMANDS or name[0] in "~./" or bool(_ARGUMENT.search(found["command"]))
    return told and not _joined(_WORD.findall(found["command"]))


def _joined(words: list[str]) -> bool:
    return any(word.lower() in _JOINTS for word in words)
