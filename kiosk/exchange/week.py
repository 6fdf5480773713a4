"""The programme in and out, as a table or as a calendar."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.clock import SystemClock
from kiosk.clock import today as today_of
from kiosk.errors import KnownError
from kiosk.exchange.beside import Beside, Copies, Named
from kiosk.exchange.calendar_write import write_calendar
from kiosk.exchange.calendars import parse_calendar
from kiosk.exchange.cells import YES_OR_NO
from kiosk.exchange.files import load
from kiosk.exchange.problems import ImportRefused, Problem, Progress, quoted
from kiosk.exchange.tables import WHOLE, is_calendar, parse_table
from kiosk.exchange.week_columns import COLUMNS, DAY_TEXTS, WEEK_DAYS, WEEK_TEXTS
from kiosk.exchange.week_lines import WeekLine, read_line
from kiosk.exchange.write import Cell, write_table
from kiosk.schedule.merge import check_week
from kiosk.schedule.model import EventRow, WeekRow
from kiosk.schedule.programme import Programme
from kiosk.words import Message

CALENDAR_SUFFIX: Final = ".ics"

_LONGEST_WEEK: Final = 7
"""Days after which only the events count whose lines name the week, if none says which days."""

_PLAIN: Final = (
    *("key", "date", "start", "end_date", "end", "title", "text", "place", "sponsor", "kind"),
    *("speaker", "notice", "covered", "cancelled", "all_day"),
)
_WEEK: Final = (*WEEK_TEXTS.values(), "week_picture", *WEEK_DAYS.values(), "week_start", "week_end")


def read_week(
    path: Path,
    zone: ZoneInfo,
    progress: Progress | None = None,
    today: date | None = None,
) -> tuple[EventRow, ...]:
    """The events of a CSV, XLSX or iCalendar file; see `read_programme`."""
    return read_programme(path, zone, progress, today).rows


def read_programme(
    path: Path,
    zone: ZoneInfo,
    progress: Progress | None = None,
    today: date | None = None,
    *,
    media: Path | None = None,
) -> Programme:
    """What a CSV, XLSX or iCalendar file says of a programme, in the file's order.

    Wall times without a zone are times in `zone`. An event that repeats without end in a
    calendar is followed from a year before `today` (by default the system clock's) to a
    year after. Pictures that a table names, in its own folder, are taken into the folder
    `media` after everything else was found right; without `media` they are only named.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything at all is wrong in it; then no picture was taken in.
    """
    data = load(path)
    if is_calendar(data) or path.suffix.lower() == CALENDAR_SUFFIX:
        day = today if today is not None else today_of(SystemClock(zone))
        return parse_calendar(data, path, zone, day, progress)
    table = parse_table(data, path, COLUMNS, progress)
    lines, found = table.judged(
        lambda line: read_line(line, zone), WeekLine.identity, WeekLine.problems, progress
    )
    problems = list(found)
    weeks: list[WeekRow] = []
    pictures: list[Named] = []
    for group in _weeks(lines):
        week, wrong = _week_of(group, lines)
        weeks.append(week)
        pictures.append(next((one.week.picture for one in group if one.week.picture), Named(0)))
        problems += wrong
    named = [*(one.picture for one in lines), *pictures]
    kept = _pictures(path, media, named, problems)
    if problems:
        raise ImportRefused(path.name, problems)
    if progress:
        progress(WHOLE, WHOLE)
    rows = (
        replace(one.row, picture=picture)
        for one, picture in zip(lines, kept, strict=False)
        if one.row is not None
    )
    return Programme(
        tuple(rows),
        tuple(
            replace(week, picture=picture)
            for week, picture in zip(weeks, kept[len(lines) :], strict=True)
        ),
        tuple(one.day for one in lines if one.day is not None),
    )


def write_week(
    path: Path,
    rows: Sequence[EventRow],
    zone: ZoneInfo,
    now: datetime,
    week: WeekRow | None = None,
    language: str = "en",
    *,
    overwrite: bool = False,
) -> None:
    """Write events, and one week; see `write_programme`."""
    programme = Programme(tuple(rows), (week,) if week else ())
    write_programme(path, programme, zone, now, language, overwrite=overwrite)


def write_programme(
    path: Path,
    programme: Programme,
    zone: ZoneInfo,
    now: datetime,
    language: str = "en",
    *,
    overwrite: bool = False,
    media: Path | None = None,
    site: str = "",
) -> None:
    """Write a programme as CSV, XLSX or iCalendar, by the name's ending.

    `read_programme` gives the same back, but for line numbers; a calendar has the events only.
    `now` is the instant that a calendar bears as its making, `site` the name that its UIDs come
    of. A table has the weeks on the lines of their events, and what a day is about on a line of
    its own. With `media`, the site's media folder, pictures are copied beside a table; without,
    they are only named.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    if path.suffix.lower() == CALENDAR_SUFFIX:
        write_calendar(path, programme.rows, zone, now, site=site, overwrite=overwrite)
        return
    if not overwrite and path.exists():
        raise KnownError("file_exists", file=str(path))
    lines = list(_lines(programme, zone, language))
    optional = ("picture", "uid", "occurrence", *_WEEK, *DAY_TEXTS.values(), "sequence")
    used = {name for cells in lines for name, cell in cells.items() if cell not in ("", None)}
    if "uid" in used:
        used |= {"occurrence", "sequence"}
    if used.intersection(_WEEK):
        used |= {"theme", "motif", "week_start", "week_end"}
    names = [*_PLAIN, *(name for name in optional if name in used)]
    copies = Copies(path.parent, media) if media is not None else None
    if copies is not None:
        pictures = [row.picture for row in programme.rows]
        pictures += [week.picture for week in programme.weeks]
        copies.write((name for name in pictures if name), {})
    try:
        write_table(
            path,
            COLUMNS,
            names,
            [[cells.get(name, "") for name in names] for cells in lines],
            language,
            known=(".csv", ".xlsx", CALENDAR_SUFFIX),
            overwrite=overwrite,
        )
    except BaseException:
        if copies is not None:
            copies.undo()
        raise


def _lines(programme: Programme, zone: ZoneInfo, language: str) -> Iterator[Mapping[str, Cell]]:
    told: set[WeekRow] = set()
    for row in programme.rows:
        cells = _cells(row, zone, language)
        day = row.starts_at.astimezone(zone).date()
        for week in programme.weeks:
            if week.start <= day <= week.end:
                cells |= _week_cells(week)
                told.add(week)
        yield cells
    for one in programme.days:
        texts = {column: getattr(one.plan, name) for name, column in DAY_TEXTS.items()}
        yield {"date": one.plan.date, **texts}
    for week in programme.weeks:
        if week not in told:
            yield {"date": week.start, **_week_cells(week)}


def _week_cells(week: WeekRow) -> dict[str, Cell]:
    return {
        **{column: getattr(week, name) for name, column in WEEK_TEXTS.items()},
        **{
            column: "" if (days := getattr(week, name)) is None else days
            for name, column in WEEK_DAYS.items()
        },
        "week_picture": week.picture or "",
        "week_start": week.start,
        "week_end": week.end,
    }


def _cells(row: EventRow, zone: ZoneInfo, language: str) -> dict[str, Cell]:
    start, end = row.starts_at.astimezone(zone), row.ends_at.astimezone(zone)
    first: Cell = start.time().replace(second=0, microsecond=0)
    last: Cell = end.time().replace(second=0, microsecond=0)
    last_day = end.date()
    if row.all_day:
        first = last = ""
        last_day -= timedelta(days=1)
    return {
        "key": row.key,
        "date": start.date(),
        "start": first,
        "end_date": last_day,
        "end": last,
        "title": row.title,
        "text": row.text,
        "place": row.place,
        "sponsor": row.sponsor,
        "kind": row.kind,
        "speaker": row.speaker,
        "picture": row.picture or "",
        "notice": row.notice,
        "covered": "" if row.covered is None else YES_OR_NO.word(row.covered, language),
        "cancelled": YES_OR_NO.word(row.cancelled, language),
        "all_day": YES_OR_NO.word(row.all_day, language),
        "uid": row.uid,
        "occurrence": row.occurrence,
        "sequence": row.sequence or "",
    }


def _pictures(
    path: Path, media: Path | None, named: Sequence[Named], problems: list[Problem]
) -> tuple[str | None, ...]:
    """The picture of each, and what is wrong with them among the problems."""
    if media is None:
        return tuple(one.picture or None for one in named)
    beside = Beside(path, media)
    if problems:
        problems += beside.problems(named)
        return (None,) * len(named)
    try:
        return tuple(one.picture for one in beside.taken(named))
    except ImportRefused as refused:
        problems += refused.found
        return (None,) * len(named)


def _weeks(lines: Sequence[WeekLine]) -> list[list[WeekLine]]:
    """The lines that name a week, those of one week together.

    Lines that give no first day speak of the week that their day is in, else of the first one.
    """
    naming = [one for one in lines if not one.week.is_empty]
    groups: defaultdict[date, list[WeekLine]] = defaultdict(list)
    for one in naming:
        if one.week.first is not None:
            groups[one.week.first].append(one)
    if not groups:
        return [naming] if naming else []
    ends = {first: _given_end(group) for first, group in groups.items()}
    for one in naming:
        if one.week.first is None:
            inside = (
                first
                for first, end in ends.items()
                if end is not None and first <= one.first <= end
            )
            groups[next(inside, min(ends))].append(one)
    return [groups[first] for first in sorted(groups)]


def _given_end(group: Sequence[WeekLine]) -> date | None:
    return next((one.week.last for one in group if one.week.last), None)


def _week_of(
    naming: Sequence[WeekLine], lines: Sequence[WeekLine]
) -> tuple[WeekRow, list[Problem]]:
    """The week over the days that its lines give, or else over those that events have.

    Of a file with more than one week's events only those count whose lines name the week.
    """
    problems: list[Problem] = []
    said: dict[str, Any] = {}
    for one in naming:
        for name, new in {**one.week.texts, **one.week.numbers}.items():
            first = said.setdefault(name, new)
            if first != new:
                problems.append(Problem(one.number, _second(name, str(first), str(new))))
    start, end = _days(lines)
    if (end - start).days >= _LONGEST_WEEK:
        start, end = _days(naming)
    start = next((one.week.first for one in naming if one.week.first), start)
    end = _given_end(naming) or end
    week = WeekRow(start, end, **said)
    problems += [Problem(naming[0].number, message) for message in check_week(week)]
    return week, problems


def _second(name: str, first: str, second: str) -> Message:
    values = {"first": quoted(first), "second": quoted(second)}
    if name in ("theme", "motif"):
        return Message("import_second_theme", values)
    return Message("import_second_word", values)


def _days(lines: Sequence[WeekLine]) -> tuple[date, date]:
    return min(one.first for one in lines), max(one.last for one in lines)
