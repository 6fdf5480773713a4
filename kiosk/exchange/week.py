"""The programme in and out, as a table or as a calendar."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.clock import SystemClock
from kiosk.clock import today as today_of
from kiosk.exchange.calendar_write import write_calendar
from kiosk.exchange.calendars import parse_calendar
from kiosk.exchange.cells import YES_OR_NO, When, as_date, as_when, one_line
from kiosk.exchange.files import load
from kiosk.exchange.headings import Columns, column
from kiosk.exchange.instants import wall_instant
from kiosk.exchange.problems import CellProblem, ImportRefused, Problem, Progress
from kiosk.exchange.tables import Line, is_calendar, parse_table
from kiosk.exchange.write import Cell, write_table
from kiosk.schedule.merge import check, check_week
from kiosk.schedule.model import EventRow, WeekRow
from kiosk.schedule.times import day_span
from kiosk.words import Message

CALENDAR_SUFFIX: Final = ".ics"

COLUMNS: Final = Columns(
    (
        column("key", "Id", "Tunniste", "Kennung", "Identificador",
               "key", "number", "tunnus", "numero", "Nummer", "número", "código"),
        column("date", "Date", "Päivä", "Datum", "Fecha",
               "day", "start date", "päivämäärä", "pvm", "alkupäivä", "Tag", "Startdatum",
               "Beginndatum", "día", "fecha de inicio"),
        column("start", "Start", "Alkaa", "Beginn", "Inicio",
               "from", "time", "start time", "begins", "alku", "aika", "klo", "kello",
               "aloitusaika", "alkuaika", "Zeit", "Uhrzeit", "Start", "von", "ab", "Startzeit",
               "hora", "comienzo", "hora de inicio", "desde"),
        column("end_date", "End date", "Loppupäivä", "Enddatum", "Fecha de fin",
               "last day", "viimeinen päivä", "päättymispäivä", "letzter Tag", "último día"),
        column("end", "End", "Päättyy", "Ende", "Fin",
               "to", "until", "end time", "ends", "loppu", "loppuaika", "päättymisaika", "bis",
               "Endzeit", "hora de fin", "hasta", "final"),
        column("title", "Title", "Otsikko", "Titel", "Título",
               "event", "what", "subject", "tapahtuma", "aihe", "mitä", "Veranstaltung",
               "Betreff", "was", "evento", "acto", "asunto", "qué"),
        column("text", "Text", "Teksti", "Text", "Texto",
               "description", "details", "kuvaus", "lisätiedot", "Beschreibung", "descripción"),
        column("place", "Place", "Paikka", "Ort", "Lugar",
               "where", "location", "room", "missä", "tila", "huone", "Raum", "wo", "dónde",
               "sala"),
        column("sponsor", "Sponsor", "Sponsori", "Sponsor", "Patrocinador",
               "sponsored by", "brought by", "järjestäjä", "tarjoaa", "Gastgeber", "patrocina"),
        column("kind", "Kind", "Laji", "Art", "Tipo",
               "type", "category", "tyyppi", "luokka", "Typ", "Kategorie", "categoría", "clase"),
        column("all_day", "All day", "Koko päivä", "Ganztägig", "Todo el día",
               "all-day", "whole day", "ganzer Tag", "día completo"),
        column("theme", "Theme", "Teema", "Motto", "Lema", "Thema", "tema"),
        column("motif", "Motif", "Aihelma", "Motiv", "Motivo", "kuvio"),
        column("week_start", "Week from", "Viikko alkaen", "Woche von", "Semana desde",
               "week start", "viikon alku", "Wochenbeginn", "inicio de la semana"),
        column("week_end", "Week until", "Viikko asti", "Woche bis", "Semana hasta",
               "week end", "viikon loppu", "Wochenende", "fin de la semana"),
        column("uid", "Calendar UID", "Kalenterin UID", "Kalender-UID", "UID del calendario",
               "UID"),
        column("occurrence", "Occurrence", "Toistokerta", "Vorkommen", "Repetición",
               "recurrence id"),
    ),
    needed=(("date", "start"), ("title",)),
)  # fmt: skip

HOUR: Final = timedelta(hours=1)
MIDNIGHT: Final = timedelta(hours=24)
_LONGEST_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Programme:
    """The events of a file and, if its rows name one, the week with its theme."""

    rows: tuple[EventRow, ...]
    week: WeekRow | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """One row, and what it says of the week."""

    row: EventRow
    theme: str
    motif: str
    first: date | None
    last: date | None


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
) -> Programme:
    """The events of a CSV, XLSX or iCalendar file, in the file's order.

    Wall times without a zone are times in `zone`. An event that repeats without end in a
    calendar is followed from a year before `today` (by default the system clock's) to a
    year after; cancelled events are left out.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything at all is wrong in it.
    """
    data = load(path)
    if is_calendar(data) or path.suffix.lower() == CALENDAR_SUFFIX:
        day = today if today is not None else today_of(SystemClock(zone))
        return Programme(parse_calendar(data, path, zone, day, progress))
    table = parse_table(data, path, COLUMNS, progress)
    found = table.rows(
        lambda line: _named(line, zone),
        lambda one: _identity(one.row),
        lambda one: check(one.row),
        progress,
    )
    rows = tuple(one.row for one in found)
    return Programme(rows, _week(path, found, zone))


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
    """Write events as CSV, XLSX or iCalendar, by the name's ending.

    `read_week` gives the same rows back, but for their line numbers; seconds are kept only
    in a calendar. `now` is the instant that a calendar bears as its making. `week` adds its
    days, theme and motif to a table, on the rows of its events.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    if path.suffix.lower() == CALENDAR_SUFFIX:
        write_calendar(path, rows, zone, now, overwrite=overwrite)
        return
    names = [
        "key", "date", "start", "end_date", "end", "title", "text", "place", "sponsor", "kind",
        "all_day",
    ]  # fmt: skip
    if any(row.uid for row in rows):
        names += ["uid", "occurrence"]
    if week is not None:
        names += ["theme", "motif", "week_start", "week_end"]
    lines: list[list[Cell]] = []
    for row in rows:
        cells = _cells(row, zone, language)
        own = week is not None and week.start <= row.starts_at.astimezone(zone).date() <= week.end
        cells |= _week_cells(week if own else None)
        lines.append([cells[name] for name in names])
    known = (".csv", ".xlsx", CALENDAR_SUFFIX)
    write_table(path, COLUMNS, names, lines, language, known=known, overwrite=overwrite)


def _week_cells(week: WeekRow | None) -> dict[str, Cell]:
    if week is None:
        return dict.fromkeys(("theme", "motif", "week_start", "week_end"), "")
    return {
        "theme": week.theme,
        "motif": week.motif,
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
        "all_day": YES_OR_NO.word(row.all_day, language),
        "uid": row.uid,
        "occurrence": row.occurrence,
    }


def _named(line: Line, zone: ZoneInfo) -> _Found:
    theme, motif = (one_line(line.text(name)) for name in ("theme", "motif"))
    first, last = (
        as_date(line.text(name), line.heading(name)) for name in ("week_start", "week_end")
    )
    return _Found(_event(line, zone), theme, motif, first, last)


def _event(line: Line, zone: ZoneInfo) -> EventRow:
    def short(name: str) -> str:
        return one_line(line.text(name))

    starts_at, ends_at, all_day = _times(line, zone)
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
    )


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


def _identity(row: EventRow) -> str:
    if row.key:
        return row.key
    return f"{row.uid} {row.occurrence}".strip()


def _week(path: Path, found: Sequence[_Found], zone: ZoneInfo) -> WeekRow | None:
    """The week that rows of a file name, over the days that they give or that events have.

    Of a file with more than one week's events only those count whose rows name the week.
    """
    naming = [one for one in found if one.theme or one.motif or one.first or one.last]
    if not naming:
        return None
    theme = next((one.theme for one in naming if one.theme), "")
    motif = next((one.motif for one in naming if one.motif), "")
    problems = [
        Problem(one.row.line, Message("import_second_theme", {"first": first, "second": second}))
        for one in naming
        for first, second in ((theme, one.theme), (motif, one.motif))
        if second and second != first
    ]
    start, end = _days(found, zone)
    if (end - start).days >= _LONGEST_WEEK:
        start, end = _days(naming, zone)
    start = next((one.first for one in naming if one.first), start)
    end = next((one.last for one in naming if one.last), end)
    week = WeekRow(start, end, theme, motif)
    problems += [Problem(naming[0].row.line, message) for message in check_week(week)]
    if problems:
        raise ImportRefused(path.name, problems)
    return week


def _days(found: Sequence[_Found], zone: ZoneInfo) -> tuple[date, date]:
    """The first and the last day on which the events take place."""
    start = min(one.row.starts_at.astimezone(zone).date() for one in found)
    instant = timedelta(microseconds=1)
    end = max((one.row.ends_at - instant).astimezone(zone).date() for one in found)
    return start, end
