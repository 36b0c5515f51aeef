"""The invitation as an iCalendar file."""

from datetime import timedelta

from pmfacilitator.domain.session import Session
from pmfacilitator.domain.text import clean, one_line
from pmfacilitator.errors import BadInput
from pmfacilitator.report.agenda import invitation_text


def invitation_ics(session: Session) -> bytes:
    """A calendar with the meeting in it, as bytes of RFC 5545; the same session gives the same bytes.

    An invitation written later supersedes an earlier one in a calendar that has both: the id stays, the sequence
    grows with every change. Raises BadInput while the meeting has no time.
    """
    # 71 ms to import, and only invitations need it.
    from icalendar import Calendar, Event

    root = session.post_mortem
    if root.meeting_at is None:
        raise BadInput("The meeting has no time yet, so there is nothing for a calendar.", "Set when it takes place.")
    event = Event()
    event.add("uid", f"{one_line(root.id)}@pmfacilitator")
    event.add("sequence", session.seq)
    event.add("dtstamp", root.agenda_sent_at or root.created_at)
    event.add("dtstart", root.meeting_at)
    event.add("dtend", root.meeting_at + timedelta(minutes=root.booked_minutes))
    event.add("summary", f"Post-mortem: {one_line(root.title)}")
    event.add("description", clean(invitation_text(session)))
    event.add("status", "CONFIRMED")
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//pmfacilitator//invitation//EN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
