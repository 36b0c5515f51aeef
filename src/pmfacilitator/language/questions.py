"""The question to ask instead, by kind of blame (Etsy's debriefing guide; Google's SRE books)."""

from pmfacilitator.language.flag import (
    COUNTERFACTUAL,
    DRAMATIC,
    GROUP_BLAME,
    HINDSIGHT,
    LABEL,
    PERSON_FAULT,
    PERSON_TARGETED_ACTION,
    SELF_BLAME,
    WHO_QUESTION,
    WHY_YOU,
)

QUESTIONS = {
    PERSON_FAULT: "What made this possible, and what made it look right then?",
    GROUP_BLAME: "What was known on each side, and how would the news have travelled?",
    WHO_QUESTION: "Which process let it through, and which check would have stopped it?",
    WHY_YOU: "What did it look like then, and what made this the sensible step?",
    COUNTERFACTUAL: "What did happen, and what made sense at that moment?",
    SELF_BLAME: "Thank you. What would have shown it to anyone in time?",
    LABEL: "What were the conditions: time of day, load, tools, information?",
    HINDSIGHT: "What was visible at that time, and where?",
    PERSON_TARGETED_ACTION: "Which guard rail or page of documentation would protect anyone there?",
    DRAMATIC: "Which number says how large it was?",
}
"""One question for each category."""

BY_RULE = {
    "too-slow": "What did the time go into, and what would have halved it?",
    "took-somebody-too-long": "What did the time go into, and what would have halved it?",
    "forgot": "What would have brought this step to mind for anyone?",
    "missed": "Where could it be seen, and what else asked for attention then?",
    "nobody-did": "What would have asked for it at that point?",
    "rushed": "What set the pace that day?",
    "could-have-been-avoided": "What is there now that would not stop it from happening again?",
    "should-have-been": "At which step would this fit, and what kept it out until now?",
    "human-error": "What made this error possible, and likely?",
    "groups-that-do-not-care": "What is urgent on their side, and what do they see of ours?",
    "because-of-somebody": "What happened between the teams, step by step?",
    "failed-to-do-duty": "What would have made this step easy, or automatic?",
}
"""A nearer question, where the rule knows one."""

FOR_EXTRA_WORDS = "How could this be said about the system?"


def question_for(rule: str, category: str) -> str:
    """Give the question to ask instead of what a rule found."""
    return BY_RULE.get(rule) or QUESTIONS[category]
