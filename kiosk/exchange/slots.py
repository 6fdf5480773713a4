"""The slots of events in and out, and who signed up for them, out."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.exchange.cells import YES_OR_NO, Choices, as_date, as_number, as_when, one_line
from kiosk.exchange.headings import Columns, column
from kiosk.exchange.instants import wall_instant
from kiosk.exchange.problems import CellProblem, quoted
from kiosk.exchange.tables import Line, read_table
from kiosk.exchange.write import Cell, write_table
from kiosk.schedule.offers import Roster, RosterLine, RosterSlot
from kiosk.schedule.sign_up_model import MOST_CAPACITY, SlotKind
from kiosk.schedule.slot_rows import SlotRow
from kiosk.schedule.times import instant

_DAY: Final = timedelta(days=1)

_EVENT: Final = (
    column("key", "Event id", "Tapahtuman tunniste", "Kennung der Veranstaltung",
           "Identificador del evento", "id", "tunniste", "Kennung", "identificador"),
    column("title", "Event", "Tapahtuma", "Veranstaltung", "Evento",
           "title", "otsikko", "Titel", "título"),
    column("date", "Date", "Päivä", "Datum", "Fecha", "day", "pvm", "Tag", "día"),
    column("start", "Start", "Alkaa", "Beginn", "Inicio", "klo", "Uhrzeit", "hora"),
    column("kind", "Slot kind", "Paikan laji", "Art des Platzes", "Tipo de plaza",
           "kind", "laji", "Art", "tipo"),
    column("label", "Slot", "Paikka", "Platz", "Plaza", "label", "name"),
    column("from", "From", "Mistä", "Von", "Desde", "alkaen", "ab"),
    column("until", "Until", "Mihin", "Bis", "Hasta", "asti"),
)  # fmt: skip

SLOTS: Final = Columns(
    (
        *_EVENT,
        column("capacity", "Places", "Paikkoja", "Plätze", "Plazas",
               "capacity", "portions", "annoksia", "Portionen", "raciones"),
        column("deadline", "Sign up until", "Ilmoittaudu viimeistään", "Anmelden bis",
               "Apuntarse hasta", "deadline"),
        column("one_each", "One each", "Yksi kullekin", "Einer pro Person", "Uno por persona"),
        column("bring_to_take", "Bring to take", "Tuo ja ota", "Mitbringen und nehmen",
               "Traer para tomar"),
        column("teams", "Teams", "Tiimit", "Teams", "Equipos"),
    ),
    needed=(("key", "title"), ("kind",)),
)  # fmt: skip
"""The columns of a file of slots."""

SIGN_UPS: Final = Columns(
    (
        *_EVENT,
        column("state", "State", "Tila", "Zustand", "Estado"),
        column("name", "Name", "Nimi", "Name", "Nombre"),
        column("team", "Team", "Tiimi", "Team", "Equipo"),
        column("item", "Brings", "Tuo", "Bringt mit", "Trae"),
        column("quantity", "How many", "Kuinka monta", "Wie viele", "Cuántos"),
        column("attended", "Was there", "Paikalla", "War da", "Asistió"),
    ),
    needed=(("name",),),
)
"""The columns of a file of sign-ups, which goes out only."""

KINDS: Final = Choices(
    {
        SlotKind.PLACE: ("place|seat", "paikka", "Platz", "plaza"),
        SlotKind.BRING: ("bring|brings", "tuominen|tuo", "Mitbringen|bringt", "traer|trae"),
        SlotKind.COVER: ("cover", "sijaisuus|sijainen", "Vertretung", "relevo"),
    }
)

_PLACED: Final = Choices(
    {
        True: ("place", "paikka", "Platz", "plaza"),
        False: ("waiting", "odottaa", "wartet", "en espera"),
    }
)


def read_slots(path: Path, zone: ZoneInfo) -> tuple[SlotRow, ...]:
    """The slots of a CSV or XLSX file, in the file's order; wall times are times in `zone`.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything at all is wrong in it.
    """
    return read_table(path, SLOTS).rows(
        lambda line: _slot(line, zone), lambda row: "", lambda row: ()
    )


def write_slots(
    path: Path,
    rows: Iterable[SlotRow],
    zone: ZoneInfo,
    language: str = "en",
    *,
    overwrite: bool = False,
) -> None:
    """Write slots as CSV or XLSX; `read_slots` gives the same back, but for line numbers.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    names = [one.name for one in SLOTS.all]
    cells = [_slot_cells(row, zone, language) for row in rows]
    lines = [[one[name] for name in names] for one in cells]
    write_table(path, SLOTS, names, lines, language, overwrite=overwrite)


def write_sign_ups(
    path: Path,
    rosters: Iterable[Roster],
    zone: ZoneInfo,
    language: str = "en",
    *,
    overwrite: bool = False,
) -> None:
    """Write who signed up, with real names, for organisers: readable by the file's owner only.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    names = [one.name for one in SIGN_UPS.all]
    cells = [each for roster in rosters for each in _roster_cells(roster, zone, language)]
    lines = [[one[name] for name in names] for one in cells]
    write_table(path, SIGN_UPS, names, lines, language, overwrite=overwrite, private=True)


def _roster_cells(roster: Roster, zone: ZoneInfo, language: str) -> Iterator[dict[str, Cell]]:
    for slot in roster.slots:
        for placed, people in ((True, slot.placed), (False, slot.waiting)):
            for one in people:
                yield _sign_up_cells(roster, slot, one, zone, language) | {
                    "state": _PLACED.word(placed, language)
                }


def _sign_up_cells(
    roster: Roster, slot: RosterSlot, one: RosterLine, zone: ZoneInfo, language: str
) -> dict[str, Cell]:
    event = roster.event
    return {
        "key": event.key,
        "title": event.title,
        **_day_and_time(event.starts_at, zone),
        "kind": KINDS.word(slot.slot.kind, language),
        "label": slot.slot.label,
        "from": _written(slot.slot.starts_at, zone),
        "until": _written(slot.slot.ends_at, zone),
        "name": one.name,
        "team": one.team,
        "item": one.item,
        "quantity": one.quantity,
        "attended": YES_OR_NO.word(one.attended, language),
    }


def _slot_cells(row: SlotRow, zone: ZoneInfo, language: str) -> dict[str, Cell]:
    def said(value: bool | None) -> str:
        return "" if value is None else YES_OR_NO.word(value, language)

    return {
        "key": row.key,
        "title": row.title,
        **_day_and_time(row.event_at, zone),
        "kind": KINDS.word(row.kind, language),
        "label": row.label,
        "from": _written(row.starts_at, zone),
        "until": _written(row.ends_at, zone),
        "capacity": "" if row.capacity is None else row.capacity,
        "deadline": _written(row.until, zone),
        "one_each": said(row.one_each),
        "bring_to_take": said(row.bring_to_take),
        "teams": said(row.teams),
    }


def _day_and_time(at: datetime | None, zone: ZoneInfo) -> dict[str, Cell]:
    if at is None:
        return {"date": "", "start": ""}
    wall = at.astimezone(zone)
    return {"date": wall.date(), "start": time(wall.hour, wall.minute)}


def _written(at: datetime | None, zone: ZoneInfo) -> str:
    """A wall time with its day; the second of two that look alike in UTC, with a Z."""
    if at is None:
        return ""
    wall = at.astimezone(zone)
    if wall.fold:
        return f"{at.astimezone(UTC):%Y-%m-%dT%H:%MZ}"
    return f"{wall:%Y-%m-%d %H:%M}"


def _slot(line: Line, zone: ZoneInfo) -> SlotRow:
    kind = KINDS.value(line.text("kind"), line.heading("kind"))
    if kind is None:
        raise CellProblem("import_cell_empty", heading=line.heading("kind"))
    day = as_date(line.text("date"), line.heading("date"))
    start = as_when(line.text("start"), line.heading("start"))
    first = day or start.day
    event_at = None if first is None else wall_instant(first, start.start or timedelta(), zone)
    key, title = one_line(line.text("key")), one_line(line.text("title"))
    if not key and (not title or event_at is None):
        raise CellProblem("import_cell_empty", heading=line.heading("key" if not title else "date"))
    from_, until, deadline = (
        _instant(line, name, event_at, zone) for name in ("from", "until", "deadline")
    )
    if from_ is not None and until is not None and until <= from_:
        until = instant(until.astimezone(zone).date() + _DAY, until.astimezone(zone).time(), zone)
    capacity = as_number(line.text("capacity"), 1, MOST_CAPACITY, line.heading("capacity"))
    one_each, bring, teams = (
        YES_OR_NO.value(line.text(name), line.heading(name))
        for name in ("one_each", "bring_to_take", "teams")
    )
    return SlotRow(
        line.number,
        key,
        title,
        event_at,
        kind,
        one_line(line.text("label")),
        from_,
        until,
        capacity,
        deadline,
        one_each,
        bring,
        teams,
    )


def _instant(line: Line, name: str, event_at: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A time of day is one of the day on which the event begins."""
    text, heading = line.text(name), line.heading(name)
    if text.endswith("Z"):
        try:
            return datetime.fromisoformat(text).astimezone(UTC)
        except ValueError:
            pass
    when = as_when(text, heading)
    if when.start is None and when.day is None:
        return None
    day = when.day or (event_at.astimezone(zone).date() if event_at else None)
    if day is None:
        raise CellProblem("import_cell_empty", heading=line.heading("date"))
    if when.start is None or when.end is not None:
        raise CellProblem("import_not_a_time", text=quoted(text), heading=heading)
    return wall_instant(day, when.start, zone)
