"""What the programme's desk tells: of the last change, what collides, what can be printed."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QTime

from kiosk.clock import local
from kiosk.schedule.drafting import Change, Changed, Conflict
from kiosk.schedule.editing import Whole
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.schedule.times import day_of
from kiosk.ui.models.attendance_steps import can_be_counted
from kiosk.ui.models.desk import DeskContext


def papers_for(papers: Sequence[str], whole: Whole | None) -> list[str]:
    """Which of the papers fit the event; without one, those of the week."""
    if whole is None:
        # The week's own papers are offered where its days are.
        return [name for name in papers if name.startswith("poster")]
    kinds = {one.kind for one in whole.stored.slots}
    fitting = {
        "sign_ups": bool(kinds),
        "bring": SlotKind.BRING in kinds,
        "cover": SlotKind.COVER in kinds,
        "notice": whole.stored.event.notice != "",
    }
    return [name for name in papers if fitting.get(name, True) and not name.startswith("poster")]


def stored_told(whole: Whole | None, context: DeskContext) -> dict[str, object]:
    """What is stored of an event; its `id` is 0 for a new one."""
    if whole is None:
        return {"id": 0, "cancelled": False, "people": 0, "attended": 0, "counts": False}
    event = whole.stored.event
    return {
        "id": event.id,
        "cancelled": event.cancelled,
        "people": whole.people,
        "attended": whole.attended,
        "counts": can_be_counted(event, context.clock),
    }


def conflicts_told(conflicts: Iterable[Conflict], context: DeskContext) -> list[dict[str, object]]:
    """What collides with an event."""
    return [
        {
            "kind": one.kind.value,
            "title": one.event.title,
            "start": _time(one.event.starts_at, context),
            "people": one.people,
        }
        for one in conflicts
    ]


def change_told(last: Changed | None, undone: bool, context: DeskContext) -> dict[str, object]:
    """The last change; its `code` is "" when there was none."""
    if last is None:
        return {"code": "", "undone": False, "title": "", "start": "", "count": 0, "up": 0}
    after = (last.after or last.before)[0].event
    before = last.before[0].event if last.before else None
    code = last.change
    if code is Change.CHANGED and before is not None and before.starts_at != after.starts_at:
        code = Change.MOVED
    return {
        "code": code.value,
        "undone": undone,
        "title": after.title,
        "start": _moment(after, before, context),
        "count": len(last.after),
        "up": len(last.moved_up),
    }


def _moment(after: Event, before: Event | None, context: DeskContext) -> str:
    zone = context.clock.zone
    day = day_of(after.starts_at, zone)
    if after.all_day:
        return _short(day, context)
    time = _time(after.starts_at, context)
    other_day = before is not None and day_of(before.starts_at, zone) != day
    return f"{_short(day, context)}, {time}" if other_day else time


def _short(day: date, context: DeskContext) -> str:
    return context.words.short_date(QDate(day.year, day.month, day.day))


def _time(at: datetime, context: DeskContext) -> str:
    wall = local(at, context.clock.zone)
    return context.words.short_time(QTime(wall.hour, wall.minute))
