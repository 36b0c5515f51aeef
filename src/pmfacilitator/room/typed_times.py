"""Times as a person would type them, so that reading them back gives the same moment, or see them on the wall."""

from datetime import datetime, tzinfo


def typed_time(moment: datetime, zone: tzinfo, *, with_offset: bool = False) -> str:
    """A moment in a zone: to the minute unless it is finer, with the offset where asked for or needed."""
    local = moment.astimezone(zone)
    seconds = ":%S.%f" if local.microsecond else ":%S" if local.second else ""
    offset = f"{local:%z}" if with_offset or told_twice(moment, zone) else ""
    return local.strftime(f"%Y-%m-%d %H:%M{seconds}") + offset


def on_the_wall(moment: datetime, zone: tzinfo) -> str:
    """The time that the clocks around this machine show, for what the meeting itself is about.

    Its zone is named where the incident's own zone, in which everything else is told, shows another time.
    """
    local = moment.astimezone()
    same = local.utcoffset() == moment.astimezone(zone).utcoffset()
    return f"{local:%H:%M}" if same else f"{local:%H:%M %Z}"


def clock_shown(moment: datetime, zone: tzinfo) -> str:
    """The time of day in a zone, with the offset where its clocks show that time twice: 02:30+0200."""
    local = moment.astimezone(zone)
    return f"{local:%H:%M%z}" if told_twice(moment, zone) else f"{local:%H:%M}"


def told_twice(moment: datetime, zone: tzinfo) -> bool:
    """Whether the clocks of the zone show the moment's time twice, because they go back."""
    local = moment.astimezone(zone)
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
