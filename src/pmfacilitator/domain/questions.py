"""What to ask the room, by what is on the table.

"What" and "how", never "who" or "why did you" (Etsy debriefing guide; PagerDuty guides).
"""

from pmfacilitator.domain.kinds import EventKind, SectionKind
from pmfacilitator.domain.session import Session

SECTION_QUESTIONS: dict[SectionKind, tuple[str, ...]] = {
    SectionKind.OPENING: (
        "Is anybody missing whose view we need?",
        "What would make this hour worth your time?",
    ),
    SectionKind.TIMELINE: (
        "What did you see at that moment, and where?",
        "What was known then, and what was not?",
        "Is anything missing here?",
        "Did it happen differently for anyone?",
        "What of this is new to you?",
    ),
    SectionKind.WENT_WELL: (
        "What kept this from getting worse?",
        "Where were we lucky?",
        "What would you want to happen again next time?",
    ),
    SectionKind.WENT_POORLY: (
        "Where did the system make it hard to see what was going on?",
        "What slowed the repair?",
        "What surprised you?",
        "Which step took more effort than it should need?",
    ),
    SectionKind.ROOT_CAUSES: (
        "What made this possible?",
        "What made that the reasonable thing to do at the time?",
        "What else had to be true for this to happen?",
        "What made it take as long as it did to notice?",
        "What limited the damage?",
    ),
    SectionKind.ACTION_ITEMS: (
        "How will we know that this is done?",
        "Would this have prevented it, or shortened it?",
        "Who can own this, even if only to find the right owner?",
        "Which three matter most?",
    ),
    SectionKind.WRAP_UP: (
        "What did you learn that changes how you work?",
        "What is still parked?",
        "When do we look at the action items again?",
    ),
}

EVENT_QUESTIONS: dict[EventKind, tuple[str, ...]] = {
    EventKind.EVENT: ("Which cue was it exactly, and where was it seen?",),
    EventKind.DETECTION: (
        "What told us, and what could have told us earlier?",
        "What would have halved the time to notice?",
    ),
    EventKind.ACTION: ("What was expected to happen?", "Which other ways were open?"),
    EventKind.DECISION: ("What was known then, and what made it look right?",),
    EventKind.COMMUNICATION: ("Who learned of it when, and who would have wanted it earlier?",),
    EventKind.RESOLUTION: ("What told us that it was over?", "Is this a lasting fix?"),
    EventKind.KEY_MOMENT: ("What changed here, and how could one tell?",),
}

GROUND_RULES: tuple[str, ...] = (
    "Everybody acted sensibly on what they knew; what made it make sense?",
    "Systems, processes and tools; a name is a point of view, not a fault.",
    "Facts first, causes later, solutions last; what comes early is parked.",
    "One voice at a time, every voice counts; not knowing is an answer.",
)

READ_ALOUD = (
    "Thank you for making time. We want to understand how this could happen and what we can change; "
    "nobody is on trial here, and nothing said is held against anyone. If I turn a question round, "
    "that is my part as facilitator, not criticism."
)


def questions_about(session: Session, section: SectionKind, chosen: str | None) -> tuple[str, ...]:
    """What to ask now: about the timeline event under the cursor, then about what the section is for."""
    event = next((event for event in session.events if event.id == chosen), None)
    return (*(EVENT_QUESTIONS[event.kind] if event else ()), *SECTION_QUESTIONS[section])
