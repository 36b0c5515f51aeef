"""Every command of the screens, declared once.

Its key, its word in the footer, its palette entry and its line on the help page derive from here.

Keys come from the set that works in terminals, tmux and browsers while somebody types: F2 F3 F4 F8 F9, Ctrl+S O R G L,
Tab, Enter, Escape, arrows, PgUp and PgDn. Single letters are for lists, where nobody types. A keymap names the id.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.binding import Binding, BindingType

if TYPE_CHECKING:
    from textual.dom import DOMNode


@dataclass(frozen=True)
class UserCommand:
    """Something a person can do on a screen; `footer` is the short word there, empty where it is not shown."""

    id: str
    key: str
    title: str
    help: str
    action: str
    footer: str = ""
    always: bool = False
    """Whether it is given also in front of a question."""

    @property
    def binding(self) -> Binding:
        """The key binding."""
        return Binding(
            self.key,
            self.action,
            self.footer or self.title,
            id=self.id,
            tooltip=self.help,
            show=bool(self.footer),
            priority=self.always,
        )


@dataclass(frozen=True)
class CommandGroup:
    """The commands of one screen or pane, as the help page lists them."""

    title: str
    commands: tuple[UserCommand, ...]

    @property
    def bindings(self) -> list[BindingType]:
        """Their key bindings; a command without a key is reached by the palette."""
        return [command.binding for command in self.commands if command.key]


# fmt: off
EVERYWHERE = CommandGroup(
    "Everywhere",
    (
        UserCommand("app.palette", "ctrl+o", "Commands", "Find any command by its name", "app.command_palette", "More"),
        UserCommand("app.help", "f9", "Help", "What every key does on this screen", "app.show_help", "Help"),
        UserCommand("app.light", "", "Light or dark", "Switch between the light and the dark theme", "app.switch_light"),
        UserCommand("app.quit", "ctrl+q", "Quit", "Leave; everything is saved already", "app.quit", always=True),
    ),
)

LIBRARY = CommandGroup(
    "Library",
    (
        UserCommand("library.open", "o,enter", "Open", "Go into the meeting room of this post-mortem", "open", "Open"),
        UserCommand("library.new", "n", "New post-mortem", "A title is enough to start", "new", "New"),
        UserCommand("library.details", "e", "Edit details", "Incident, times, meeting and people", "details", "Details"),
        UserCommand("library.filter", "slash", "Filter", "Only what holds the words you type: titles, facts, notes, people, owners", "filter", "Filter"),
        UserCommand("library.duplicate", "t", "Use as template", "A new one with this agenda and these people", "duplicate"),
        UserCommand("library.delete", "d,delete", "Delete", "Undo brings it back", "delete"),
        UserCommand("library.restore", "b", "Bring back", "The post-mortem that was deleted last, whoever did it", "bring_back"),
        UserCommand("library.undo", "u", "Undo", "Take back what you did in this list", "undo"),
        UserCommand("library.writeup", "w", "Write-up", "Read and save the write-up", "writeup"),
        UserCommand("library.quit", "q", "Quit", "Leave; everything is saved already", "app.quit"),
    ),
)

ROOM = CommandGroup(
    "Meeting room",
    (
        UserCommand("clock.toggle", "f2", "Start, pause or resume the clock", "Also in overtime", "toggle_clock", "Start/pause"),
        UserCommand("section.next", "f3", "Next section", "Close this section and start the next one", "next_section", "Next"),
        UserCommand("section.extend", "f4", "Extend this section", "5, then 2, then 1 minute", "extend", "Extend"),
        UserCommand("composer.park", "f8", "Park what is typed", "The line goes to the parking lot", "park", "Park"),
        UserCommand("section.previous", "", "Previous section", "Go back and let its clock run on", "previous_section"),
        UserCommand("section.run", "", "Run the section on view", "Jump here: its clock starts", "run_viewed"),
        UserCommand("meeting.end", "", "End the meeting", "Stops the clock; the write-up is a draft from now on", "end_meeting"),
        UserCommand("view.next", "pagedown", "Look at the next section", "The clock is not touched", "view(1)"),
        UserCommand("view.previous", "pageup", "Look at the section before", "The clock is not touched", "view(-1)"),
        UserCommand("view.running", "", "Look at the running section", "Back to where the meeting is", "view_running"),
        UserCommand("wording.take", "ctrl+r", "Take the rewording", "Of what is typed, or of the entry under the cursor; again: yours", "take_rewording"),
        UserCommand("wording.keep", "ctrl+g", "Keep the words", "It is a quotation, a log line, or meant so", "keep_words"),
        UserCommand("wording.movement", "", "How the language moved", "For you alone; asks before it shows anything", "show_movement"),
        UserCommand("fact.kind", "ctrl+l", "Kind of the fact being typed", "Detection, action, decision, …", "typed_kind"),
        UserCommand("room.writeup", "ctrl+s", "Write-up", "Read, save or copy the write-up", "writeup", "Write-up"),
        UserCommand("room.import", "", "Import into the timeline", "From a file: chat, status page, log, table, …", "import_file"),
        UserCommand("room.details", "", "Details and people", "Incident, times, meeting and people", "details"),
        UserCommand("room.undo", "", "Undo", "Take back your last change", "undo"),
        UserCommand("room.redo", "", "Redo", "Make it again", "redo"),
        UserCommand("room.leave", "escape", "Back", "To the composer, to the running section, to the library: twice", "back"),
    ),
)

ENTRIES = CommandGroup(
    "In a list",
    (
        UserCommand("entry.edit", "enter,e", "Edit", "Change the entry where it stands", "edit", "Edit"),
        UserCommand("entry.delete", "d,delete", "Delete", "Undo brings it back", "delete", "Delete"),
        UserCommand("entry.undo", "u", "Undo", "Take back your last change", "undo", "Undo"),
        UserCommand("entry.redo", "r", "Redo", "Make it again", "redo"),
        UserCommand("entry.up", "K,shift+up", "Move up", "Change the order", "move(-1)"),
        UserCommand("entry.down", "J,shift+down", "Move down", "Change the order", "move(1)"),
    ),
)

ROLL_CALL = CommandGroup(
    "Roll call",
    (
        UserCommand("person.present", "space", "Here, or not", "Mark this person as present", "toggle_present", "Here"),
        UserCommand("person.role", "o", "Next role", "Facilitator, note-taker, incident lead, …", "next_role", "Role"),
    ),
)

TIMELINE = CommandGroup(
    "Timeline",
    (
        UserCommand("event.kind", "t", "Next kind", "Detection, action, decision, …", "next_kind", "Kind"),
        UserCommand("event.filter", "slash", "Filter the timeline", "By words, kind or @person; Escape shows all", "filter", "Filter"),
        UserCommand("event.accept", "a", "Accept the proposed times", "Detected, acknowledged, mitigated, resolved", "accept_times", "Accept times"),
        UserCommand("event.import", "i", "Import entries", "From a file: chat, status page, log, table, …", "screen.import_file", "Import"),
    ),
)

NOTES = CommandGroup(
    "Notes",
    (UserCommand("note.kind", "t", "Next kind", "Went well, lucky, question, …", "next_kind", "Kind"),),
)

WHYS = CommandGroup(
    "Whys",
    (
        UserCommand("why.under", "a", "Ask why of this one", "What you type next goes under it", "under", "Why?"),
        UserCommand("why.root", "c", "Root cause", "Mark it, or unmark it", "toggle_root", "Root cause"),
        UserCommand("why.state", "s", "Open, actionable, accepted", "What this leaf is", "next_state", "State"),
        UserCommand("why.factor", "f", "Make it a factor", "It joins the contributing factors", "make_factor", "Factor"),
        UserCommand("why.indent", "right_square_bracket,L", "Move under the one above", "", "indent"),
        UserCommand("why.outdent", "left_square_bracket,H", "Move one level up", "", "outdent"),
    ),
)

FACTORS = CommandGroup(
    "Factors",
    (
        UserCommand("factor.kind", "t", "Next kind", "Technical, process, communication, external", "next_kind", "Kind"),
        UserCommand("factor.effect", "m", "Contributing or mitigating", "", "next_effect", "Mitigates"),
    ),
)

ACTION_ITEMS = CommandGroup(
    "Action items",
    (
        UserCommand("action.owner", "o", "Owner", "One person, even if only to find the right owner", "owner", "Owner"),
        UserCommand("action.due", "b", "Due", "A date, or “2 weeks”, “Friday”", "due", "Due"),
        UserCommand("action.criteria", "c", "Success criteria", "How will we know that it is done?", "criteria", "Done when"),
        UserCommand("action.priority", "p", "Next priority", "Must, should, nice", "next_priority", "Priority"),
        UserCommand("action.type", "t", "Next type", "Prevent, detect, mitigate, …", "next_kind"),
        UserCommand("action.status", "s", "Next status", "Open, in progress, done, not doing", "next_status"),
    ),
)

WRAP_UP = CommandGroup(
    "Wrap-up",
    (
        UserCommand("parked.settle", "s", "What became of it", "Open, answered, dropped", "settle", "Settle"),
        UserCommand("parked.action", "a", "Make it an action item", "It is settled by that", "make_action", "To action"),
        UserCommand("follow_up.date", "b", "Follow-up date", "When do we look again?", "follow_up", "Follow-up"),
    ),
)

IMPORT = CommandGroup(
    "Import",
    (
        UserCommand("import.file", "ctrl+s", "Import", "What is ticked goes into the timeline; one undo takes it back", "import_ticked", "Import"),
        UserCommand("import.tick", "space", "Tick, or not", "Only what is ticked is imported", "tick", "Tick"),
        UserCommand("import.kind", "t", "Next kind", "Detection, action, decision, …", "next_kind", "Kind"),
        UserCommand("import.all", "a", "Tick all, or none", "", "tick_all", "All"),
        UserCommand("import.cancel", "escape", "Back", "Stops reading; nothing is imported", "cancel", "Back"),
    ),
)

WRITE_UP = CommandGroup(
    "Write-up",
    (
        UserCommand("writeup.save", "ctrl+s", "Save", "To a Markdown file", "save", "Save"),
        UserCommand("writeup.copy", "c", "Copy", "The whole write-up, to the clipboard", "copy", "Copy"),
        UserCommand("writeup.back", "escape", "Back", "", "back", "Back"),
    ),
)

FORM = CommandGroup(
    "Form",
    (
        UserCommand("form.save", "ctrl+s", "Save", "And go on", "save", "Save"),
        UserCommand("form.reword", "ctrl+r", "Take the rewording", "Of what stands in the field; again: yours", "take_rewording"),
        UserCommand("form.afresh", "", "Start afresh", "Forget what is typed here and not saved", "afresh"),
        UserCommand("form.cancel", "escape", "Back", "What you typed is kept for next time", "cancel", "Back"),
    ),
)
# fmt: on

LISTS: tuple[CommandGroup, ...] = (ROLL_CALL, TIMELINE, NOTES, WHYS, FACTORS, ACTION_ITEMS, WRAP_UP)
"""Groups of one list each, in which the keys for entries work as well."""
GROUPS: tuple[CommandGroup, ...] = (EVERYWHERE, LIBRARY, ROOM, ENTRIES, *LISTS, IMPORT, WRITE_UP, FORM)
BY_ID: dict[str, UserCommand] = {command.id: command for group in GROUPS for command in group.commands}


def groups_of(focused: "DOMNode | None", screen: "DOMNode") -> Iterable[CommandGroup]:
    """The groups whose keys work right now, the nearest first."""
    for ancestor in (focused or screen).ancestors_with_self:
        yield from getattr(ancestor, "COMMAND_GROUPS", ())


def reachable(focused: "DOMNode | None", screen: "DOMNode") -> Iterable[tuple[UserCommand, "DOMNode"]]:
    """The commands that can be given right now, with the node that carries them out, the nearest first."""
    for ancestor in (focused or screen).ancestors_with_self:
        for group in getattr(ancestor, "COMMAND_GROUPS", ()):
            for command in group.commands:
                yield command, ancestor
