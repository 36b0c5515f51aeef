"""The kind of a timeline event, suggested from its words or named with a #."""

import re

from pmfacilitator.domain.kinds import EventKind

# Each phrase is a pattern in which a blank is any white space and "~" up to three words in between.
_SAID: dict[EventKind, tuple[str, ...]] = {
    EventKind.DETECTION: (
        r"alert(?:s|ed|ing)?\b(?! (?:rule|config|threshold|channel|customers|users|everyone))",
        r"alarm(?:s|ed)? (?:fired|went|triggered|rang)|alarmed",
        r"paged|pages? (?:fired|went|came)|pager(?:duty)? (?:fired|went|rang|triggered|alerted)",
        r"monitor(?:s|ing)? (?:fired|triggered|caught|showed|flagged|detected|reported)",
        r"(?:was |were |first )?(?:notic(?:es|ed)|detect(?:s|ed)|spott?(?:s|ed)|discover(?:s|ed))",
        r"(?:customers?|users?|clients?|support|partners?) (?:~ )?(?:report(?:s|ed|ing)?|complain(?:s|ed|ing)?|saw)",
        r"report(?:s|ed) by|first reports?|reports? (?:came|come|arrived) in|tickets? (?:~ )?(?:came|come|arrived) in",
        r"(?:health ?-?checks?|probes?|canary|synthetics?|smoke tests?) (?:~ )?(?:fail(?:s|ed|ing)?|red)",
        r"saw ~ ?(?:spike|errors|drop|increase|timeouts)|dashboards? (?:~ )?(?:showed|red|spiked)",
    ),
    EventKind.DECISION: (
        r"decid(?:es|ed|ing)|decision|agree[sd]? (?:to|on|that)|(?:chose|chooses|opts|opted) (?:to|for|not)",
        r"declare[sd] ~ ?(?:incident|outage|sev\W?\d|emergency)|incident (?:(?:is|was) )?declared",
        r"(?:raised|upgraded|downgraded|lowered) (?:~ )?(?:severity|sev\W?\d)|severity (?:raised|lowered|set)",
        r"go/no-go|gave the go|signed off on",
    ),
    EventKind.COMMUNICATION: (
        r"told|tells|inform(?:s|ed)|notif(?:ies|ied)|announce[sd]|e-?mailed|tweeted|messaged|briefed",
        r"(?:posted|published|sent|shared) (?:~ )?(?:update|message|notice|announcement|e-?mail|status|summary)s?",
        r"posted (?:in|on|to)|status ?page (?:~ )?(?:updated|posted|published|set|changed)|updated (?:~ )?status ?page",
        r"(?:called|phoned|rang|contacted|pinged|ask(?:s|ed)|reach(?:es|ed) out to|escalate[sd] to|handed over to)",
        r"(?:opened|started|joined|set up) (?:~ )?(?:bridge|war room|incident channel|incident call|video call|zoom)",
        r"(?:customers|users|stakeholders|management|support) (?:~ )?(?:told|informed|notified)",
    ),
    EventKind.ACTION: (
        r"roll(?:s|ed|ing)? (?:~ )?back|rollback|revert(?:s|ed|ing)?|restart(?:s|ed|ing)?|reboot(?:s|ed|ing)?",
        r"fail(?:s|ed|ing)? ?over|failover|scal(?:es|ed|ing) (?:~ )?(?:up|down|out|in)|scaled|resized|drained|cordoned",
        r"(?:deployed|pushed|applied|merged|shipped|released) (?:~ )?(?:fix|patch|hotfix|workaround|change|config)",
        r"(?:disabled|enabled|turned (?:~ )?o(?:ff|n)|switched|toggled|flipped|killed|blocked|throttled)",
        r"(?:acknowledg(?:es|ed)|acked|began (?:to )?investigat\w+|started investigat\w+|investigated)",
        r"(?:increased|raised|lowered|bumped|changed) (?:~ )?(?:limits?|timeouts?|pool|capacity|size|quota|memory)",
        r"(?:purged|flushed|cleared|deleted|removed|renewed|reset|re-?ran)|ran ~ ?(?:script|playbook|runbook)",
        r"(?:restored|recreated|rebuilt|redeployed|repaired|replaced|patched|fixed|rotated|isolated|quarantined)",
    ),
    EventKind.RESOLUTION: (
        r"resolve[sd]|recover(?:s|ed)|recovery|back to normal|returned to normal|normali[sz]ed|all clear|all green",
        r"(?:service|services|traffic|access|site|system|systems) (?:~ )?(?:restored|back up|back online|healthy)",
        r"healthy again|working again|back online|back up\b|fully operational|operating normally",
        r"incident (?:~ )?(?:closed|over|ended)|closed (?:~ )?incident",
        r"error(?:s| rate) (?:~ )?(?:stopped|gone|back to|zero|cleared)",
        r"(?:outage|impact) (?:~ )?(?:ended|over)|mitigated|mitigation confirmed",
    ),
}
_NEGATED = re.compile(
    r"(?:\b(?:not|no|never|without|nobody|none|cannot|failed to|unable to|(?:sh|c)ould have|until|before|if)|n['’]t)\b"
    r"(?:[\s'’-]+\w+){0,3}\s*$",
    re.IGNORECASE,
)

_NAMES: dict[str, EventKind] = {
    **{kind.value: kind for kind in EventKind},
    "fact": EventKind.EVENT,
    "alert": EventKind.DETECTION,
    "detected": EventKind.DETECTION,
    "comms": EventKind.COMMUNICATION,
    "comm": EventKind.COMMUNICATION,
    "resolved": EventKind.RESOLUTION,
    "decided": EventKind.DECISION,
    "key": EventKind.KEY_MOMENT,
    "keymoment": EventKind.KEY_MOMENT,
}
# Other words for a kind, which have no short forms: #res is short for a resolution alone.
_WHOLE: dict[str, EventKind] = {
    word: kind
    for kind, words in {
        EventKind.DETECTION: "alerted alarm alarmed paged",
        EventKind.ACTION: "fix fixed hotfix workaround rollback rolled_back revert reverted restart restarted "
        "failover ack acked acknowledged",
        EventKind.DECISION: "declared",
        EventKind.COMMUNICATION: "announced announcement notified",
        EventKind.RESOLUTION: "mitigation mitigated recovery recovered all_clear",
        EventKind.KEY_MOMENT: "milestone",
    }.items()
    for word in words.split()
}


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    between = "|".join(phrases).replace("~ ?", r"(?:\w+\s+){0,3}").replace("~ ", r"(?:[\w'’-]+\s+){1,3}")
    return re.compile(rf"\b(?:{between.replace(' ', chr(92) + 's+')})\b", re.IGNORECASE)


_PATTERNS = {kind: _pattern(phrases) for kind, phrases in _SAID.items()}


def suggest_kind(text: str) -> EventKind | None:
    """The kind that the words suggest, by what is said first in them; None where they suggest none.

    What is negated ("no alert fired", "had not recovered") suggests nothing.
    """
    first: tuple[int, int, EventKind] | None = None
    for kind, pattern in _PATTERNS.items():
        match = pattern.search(text)
        while match and _NEGATED.search(text, 0, match.start()):
            match = pattern.search(text, match.end())
        if match and (first is None or (match.start(), -match.end()) < first[:2]):
            first = (match.start(), -match.end(), kind)
    return first[2] if first else None


def kind_named(tag: str) -> EventKind | None:
    """The kind that a tag names: #detection, #mitigated, or a kind's beginning (#det); None for any other tag."""
    word = tag.lstrip("#").casefold().replace("-", "_").rstrip(",.;:")
    if named := _NAMES.get(word) or _WHOLE.get(word):
        return named
    begun = {kind for name, kind in _NAMES.items() if len(word) >= 3 and name.startswith(word)}
    return begun.pop() if len(begun) == 1 else None


TAGS: tuple[str, ...] = tuple(f"#{kind.value.replace('_', '-')}" for kind in EventKind)
"""The tags that set a kind, as they are offered for completion."""
