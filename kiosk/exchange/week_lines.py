"""What one line of a programme's table says: an event, its day, its week."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.exchange.beside import Named
from kiosk.exchange.cells import YES_OR_NO, When, as_date, as_number, as_when, one_line
from kiosk.exchange.instants import wall_instant
from kiosk.exchange.problems import CellProblem
from kiosk.exchange.tables import Line
from kiosk.exchange.week_columns import DAY_TEXTS, WEEK_DAYS, WEEK_TEXTS
from kiosk.schedule.merge import check
from kiosk.schedule.model import MOST_DAYS_AROUND, DayPlan, EventRow
from kiosk.schedule.programme import DayRow
from kiosk.schedule.times import day_span
from kiosk.words import Message

HOUR: Final = timedelta(hours=1)
MIDNIGHT: Final = timedelta(hours=24)
_MOST_SEQUENCE: Final = 999_999_999
_OWN: Final = ("title", "text", "place", "start", "end", "end_date", "key", "uid")
_ALWAYS: Final = frozenset({"title", "all_day"})
_NEVER_EMPTY: Final = frozenset({"sequence", "cancelled"})
_FIELDS: Final = (
    *("text", "place", "sponsor", "kind", "speaker", "picture", "notice", "covered"),
    *_NEVER_EMPTY,
)


@dataclass(frozen=True, slots=True)
class SaidOfWeek:
    """What a line says of its week: texts by name, and the week's days where it gives them."""

    texts: dict[str, str]
    numbers: dict[str, int]
    first: date | None
    last: date | None
    picture: Named | None

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not (self.texts or self.numbers or self.first or self.last or self.picture)


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One line. `row` is None where it speaks of a day or a week only; `picture` is its own."""

    number: int
    first: date
    last: date
    row: EventRow | None
    day: DayRow | None
    week: SaidOfWeek
    picture: Named

    def identity(self) -> str:
        """What no other line may have, or ""."""
        if self.row is None:
            return ""
        return self.row.key or f"{self.row.uid} {self.row.occurrence}".strip()

    def problems(self) -> Iterable[Message]:
        """All that is wrong with its event."""
        return () if self.row is None else check(self.row)


def read_line(line: Line, zone: ZoneInfo) -> WeekLine:
    """The line, with times of `zone`. Raises `CellProblem`."""
    week = _week(line)
    said = {name: one_line(line.text(column)) for name, column in DAY_TEXTS.items()}
    said = {name: text for name, text in said.items() if text}
    about_day = bool(said) or not week.is_empty
    if about_day and not any(line.text(name) for name in _OWN):
        row, first = None, _day(line)
        last = first
    else:
        row = _event(line, zone)
        first = row.starts_at.astimezone(zone).date()
        last = (row.ends_at - timedelta(microseconds=1)).astimezone(zone).date()
    plan: dict[str, Any] = dict(said)
    day = DayRow(line.number, DayPlan(first, **plan)) if said else None
    picture = Named(line.number, one_line(line.text("picture")) if row else "")
    return WeekLine(line.number, first, last, row, day, week, picture)


def _week(line: Line) -> SaidOfWeek:
    texts = {name: one_line(line.text(column)) for name, column in WEEK_TEXTS.items()}
    numbers = {
        name: as_number(line.text(column), 0, MOST_DAYS_AROUND, line.heading(column))
        for name, column in WEEK_DAYS.items()
    }
    first, last = (
        as_date(line.text(name), line.heading(name)) for name in ("week_start", "week_end")
    )
    picture = one_line(line.text("week_picture"))
    return SaidOfWeek(
        {name: text for name, text in texts.items() if text},
        {name: number for name, number in numbers.items() if number is not None},
        first,
        last,
        Named(line.number, picture) if picture else None,
    )


def _event(line: Line, zone: ZoneInfo) -> EventRow:
    def short(name: str) -> str:
        return one_line(line.text(name))

    starts_at, ends_at, all_day = _times(line, zone)
    sequence = as_number(line.text("sequence"), 0, _MOST_SEQUENCE, line.heading("sequence"))
    return EventRow(
        line=line.number,
        key=short("key"),
        uid=short("uid"),
        title=short("title"),
        starts_at=starts_at,
        ends_at=ends_at,
        text=line.text("text"),
        place=short("place"),
        all_day=all_day,
        sponsor=short("sponsor"),
        kind=short("kind"),
        occurrence=short("occurrence"),
        speaker=short("speaker"),
        notice=line.text("notice"),
        covered=YES_OR_NO.value(line.text("covered"), line.heading("covered")),
        sequence=sequence or 0,
        cancelled=bool(YES_OR_NO.value(line.text("cancelled"), line.heading("cancelled"))),
        given=_given(line),
    )


def _given(line: Line) -> frozenset[str]:
    """The fields that a line speaks of: an empty cell speaks too, but for a few."""
    there = (name for name in _FIELDS if name in line.headings)
    return _ALWAYS.union(name for name in there if line.text(name) or name not in _NEVER_EMPTY)


def _day(line: Line) -> date:
    day = _when(line, "date").day
    if day is None:
        raise CellProblem("import_cell_empty", heading=line.heading("date"))
    return day


def _times(line: Line, zone: ZoneInfo) -> tuple[datetime, datetime, bool]:
    day_cell, end_day_cell = _when(line, "date"), _when(line, "end_date")
    start_cell, end_cell = _when(line, "start"), _when(line, "end")
    day = day_cell.day or start_cell.day
    if day is None:
        wanted = "date" if "date" in line.headings else "start"
        if line.text(wanted):
            raise CellProblem(
                "import_not_a_date", text=line.text(wanted), heading=line.heading(wanted)
            )
        raise CellProblem("import_cell_empty", heading=line.heading(wanted))
    start = start_cell.start if start_cell.start is not None else day_cell.start
    end = _first(end_cell.start, start_cell.end, day_cell.end, end_day_cell.start)
    last = end_cell.day or end_day_cell.day
    whole = YES_OR_NO.value(line.text("all_day"), line.heading("all_day"))
    if whole or (start is None and end is None):
        return (*_checked(*day_span(day, last or day, zone)), True)
    if start is None:
        raise CellProblem("import_cell_empty", heading=line.heading("start"))
    starts_at = wall_instant(day, start, zone)
    if end is None:
        if last is None or last == day:
            return starts_at, starts_at + HOUR, False
        end = MIDNIGHT
    if last is None:
        last = day
        if end < start or (end == start == timedelta()):
            last += timedelta(days=1)  # the end is after midnight
        elif end == start:
            raise CellProblem("import_end_unclear")
    ends_at = wall_instant(last, end, zone)
    if ends_at == starts_at:
        raise CellProblem("import_end_unclear")
    return (*_checked(starts_at, ends_at), False)


def _checked(starts_at: datetime, ends_at: datetime) -> tuple[datetime, datetime]:
    if ends_at <= starts_at:
        raise CellProblem(
            "import_dates_swapped",
            start=starts_at.date().isoformat(),
            end=ends_at.date().isoformat(),
        )
    return starts_at, ends_at


def _when(line: Line, name: str) -> When:
    text, heading = line.text(name), line.heading(name)
    if name in {"date", "end_date"}:
        try:
            return When(day=as_date(text, heading))
        except CellProblem:
            found = When()
            with suppress(CellProblem):
                found = as_when(text, heading)
            if found.day is None:
                raise
            return found
    return as_when(text, heading)


def _first(*times: timedelta | None) -> timedelta | None:
    return next((one for one in times if one is not None), None)
