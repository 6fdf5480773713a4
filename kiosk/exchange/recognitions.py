"""Recognitions in and out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange.beside import Beside, Copies, Named, captions_name
from kiosk.exchange.cells import (
    Choices,
    When,
    as_date,
    as_list,
    as_number,
    as_when,
    joined,
    one_line,
)
from kiosk.exchange.frames import as_frame
from kiosk.exchange.headings import Columns, column
from kiosk.exchange.problems import CellProblem, ImportRefused, Progress, quoted
from kiosk.exchange.tables import WHOLE, Line, half_of, read_table, rest_of
from kiosk.exchange.weekdays import as_weekdays, weekdays_text
from kiosk.exchange.write import Cell, write_table
from kiosk.recognition.model import Kind, Occasion, RecognitionRow, State
from kiosk.recognition.row_rules import check_of_any_kind, check_row
from kiosk.recognition.rules import MOST_PRIORITY
from kiosk.words import Message

COLUMNS: Final = Columns(
    (
        column("key", "Id", "Tunniste", "Kennung", "Identificador",
               "key", "number", "tunnus", "numero", "Nummer", "número", "código"),
        column("kind", "Kind", "Laji", "Art", "Tipo",
               "type", "tyyppi", "Typ", "clase"),
        column("title", "Title", "Otsikko", "Titel", "Título",
               "headline", "Überschrift", "prize", "palkinto", "Preis", "premio"),
        column("text", "Text", "Teksti", "Text", "Texto",
               "message", "viesti", "Nachricht", "mensaje", "story", "tarina"),
        column("words", "Customer's words", "Asiakkaan sanat", "Worte des Kunden",
               "Palabras del cliente",
               "words", "quote", "customer words", "sitaatti", "asiakaspalaute", "Zitat",
               "Kundenzitat", "cita"),
        column("note", "Leader's note", "Esihenkilön viesti", "Notiz der Leitung",
               "Nota del responsable",
               "note", "manager's note", "Notiz", "nota"),
        column("source", "Source", "Lähde", "Quelle", "Fuente", "origen"),
        column("people", "People", "Henkilöt", "Personen", "Personas",
               "person", "to", "for", "henkilö", "kenelle", "saaja", "Person", "an", "für",
               "Mitarbeiter", "persona", "para"),
        column("teams", "Teams", "Tiimit", "Teams", "Equipos",
               "team", "department", "departments", "tiimi", "osasto", "osastot", "Abteilung",
               "Abteilungen", "equipo", "departamento", "departamentos"),
        column("sender", "From", "Lähettäjä", "Von", "De",
               "sender", "keneltä", "Absender", "remitente"),
        column("value", "Value", "Arvo", "Wert", "Valor", "company value"),
        column("picture", "Picture", "Kuva", "Bild", "Imagen",
               "photo", "image", "valokuva", "Foto", "fotografía"),
        column("day", "Date", "Päivä", "Datum", "Fecha",
               "day", "päivämäärä", "pvm", "Tag", "día"),
        column("show_from", "Show from", "Näytä alkaen", "Zeigen ab", "Mostrar desde",
               "from date", "näytetään alkaen", "anzeigen ab", "desde"),
        column("show_until", "Show until", "Näytä asti", "Zeigen bis", "Mostrar hasta",
               "until", "until date", "näytetään asti", "anzeigen bis", "hasta"),
        column("priority", "Priority", "Tärkeys", "Priorität", "Prioridad", "prioriteetti"),
        column("text2", "Text 2", "Teksti 2", "Text 2", "Texto 2", "second page"),
        column("text3", "Text 3", "Teksti 3", "Text 3", "Texto 3", "third page"),
        column("occasion", "Occasion", "Merkkipäivä", "Anlass", "Ocasión"),
        column("weekdays", "Weekdays", "Viikonpäivät", "Wochentage", "Días de la semana"),
        column("time_from", "Time from", "Kellonaika alkaen", "Uhrzeit ab", "Hora desde",
               "from time", "Uhrzeit von"),
        column("time_until", "Time until", "Kellonaika asti", "Uhrzeit bis", "Hora hasta",
               "until time"),
        column("video", "Video", "Video", "Video", "Vídeo", "film"),
        column("captions", "Captions", "Tekstitys", "Untertitel", "Subtítulos", "subtitles"),
        column("frame", "Frame", "Rajaus", "Bildausschnitt", "Encuadre", "crop"),
        column("ink", "Handwriting", "Käsiala", "Handschrift", "Escritura a mano"),
        column("state", "State", "Tila", "Zustand", "Estado", "status"),
        column("reason", "Reason", "Syy", "Grund", "Motivo"),
        column("said", "Sender's words", "Lähettäjän sanat", "Worte des Absenders",
               "Palabras del remitente"),
    ),
    needed=(("kind",), ("text", "title", "words")),
)  # fmt: skip

KINDS: Final = Choices(
    {
        Kind.THANKS: ("thanks|thank you", "kiitos|kiitokset", "Dank|Danke", "gracias"),
        Kind.PRAISE: (
            "customer praise|praise|praise from a customer",
            "asiakkaan kehu|kehu|asiakaskehu",
            "Kundenlob|Lob",
            "elogio de un cliente|elogio|elogio de cliente",
        ),
        Kind.AWARD: ("award", "huomionosoitus|palkinto", "Auszeichnung", "premio|reconocimiento"),
        Kind.HERO: ("hero", "sankari", "Held|Heldin", "héroe|heroína"),
        Kind.MILESTONE: ("milestone", "merkkipaalu", "Meilenstein", "hito"),
        Kind.WINNER: ("winner", "voittaja", "Gewinner|Gewinnerin|Sieger", "ganador|ganadora"),
        Kind.VALUE_STORY: (
            "value story|story", "arvotarina|tarina", "Wertegeschichte|Geschichte",
            "historia de valores|historia",
        ),
        Kind.TIP: ("tip", "vinkki", "Tipp", "consejo"),
        Kind.NOTICE: ("notice", "tiedote|ilmoitus", "Mitteilung|Hinweis", "aviso"),
    }
)  # fmt: skip


OCCASIONS: Final = Choices(
    {
        Occasion.BIRTHDAY: ("birthday", "syntymäpäivä", "Geburtstag", "cumpleaños"),
        Occasion.ANNIVERSARY: (
            "anniversary|work anniversary", "vuosipäivä|työvuodet", "Jubiläum|Dienstjubiläum",
            "aniversario",
        ),
        Occasion.PROMOTION: ("promotion", "ylennys", "Beförderung", "ascenso"),
        Occasion.MASTERY: ("mastery", "mestaruus", "Meisterschaft", "maestría"),
    }
)  # fmt: skip

STATES: Final = Choices(
    {
        State.SHOWN: ("shown|visible", "näkyvissä|näytetään", "gezeigt|sichtbar", "mostrado"),
        State.WAITING: ("waiting", "odottaa", "wartet|wartend", "en espera"),
        State.HIDDEN: ("hidden", "piilotettu", "verborgen", "oculto"),
        State.REFUSED: ("refused", "hylätty", "abgelehnt", "rechazado"),
    }
)

_FIELDS: Final = {
    **{name: (name,) for name in ("title", "text", "words", "note", "source", "people", "teams")},
    **{name: (name,) for name in ("sender", "value", "picture", "show_from", "show_until")},
    **{name: (name,) for name in ("priority", "occasion", "weekdays", "ink", "said")},
    "time_from": ("time_from", "time_until"),
    "time_until": ("time_from", "time_until"),
    "more": ("text2", "text3"),
    "video": ("video", "captions"),
}
"""The fields of a recognition, each with the columns that speak of it."""

_FOLLOWS: Final[Mapping[str, tuple[str, ...]]] = {
    "recognition_empty": ("title", "text", "words"),
    "recognition_nobody_named": ("people", "teams"),
    "recognition_reason_unused": ("state",),
    "recognition_time_half": ("time_from", "time_until"),
}
"""What may seem wrong with a row only because one of these cells could not be read."""

Objections = Callable[[Sequence[RecognitionRow]], Iterable[tuple[int, Message]]]
"""What a site has against rows: each line with its reason."""


def read_recognitions(
    path: Path,
    media: Path,
    progress: Progress | None = None,
    *,
    objections: Objections | None = None,
) -> tuple[RecognitionRow, ...]:
    """The recognitions of a CSV or XLSX file, in the file's order.

    Pictures, videos and captions that it names, in its own folder, are taken into the folder
    `media`, after everything else was found right; rows then hold their names there. A file that
    is refused is also shown to `objections`, so that all that is wrong with it is named at once.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything at all is wrong in it, or in what it names; then nothing of that
            was taken in.
    """
    table = read_table(path, COLUMNS, half_of(progress) if progress else None)
    given = frozenset(
        name for name, columns in _FIELDS.items() if table.columns.intersection(columns)
    )
    read, problems = table.judged(
        lambda line: _read(line, given),
        lambda one: one.row.key,
        _Read.against,
        half_of(progress) if progress else None,
    )
    rows = [one.row for one in read]
    named = [one.named for one in read]
    beside = Beside(path, media)
    if problems:
        problems += beside.problems(named)
    else:
        try:
            kept = beside.taken(named, rest_of(progress) if progress else None)
        except ImportRefused as refused:
            problems = refused.found
        else:
            if progress:
                progress(WHOLE, WHOLE)
            return tuple(
                replace(row, picture=one.picture, video=one.video)
                if one.picture or one.video
                else row
                for row, one in zip(rows, kept, strict=True)
            )
    raise ImportRefused(table.file, [*problems, *(objections(rows) if objections else ())])


def write_recognitions(
    path: Path,
    rows: Sequence[RecognitionRow],
    language: str = "en",
    *,
    overwrite: bool = False,
    media: Path | None = None,
) -> None:
    """Write recognitions as CSV or XLSX, by the name's ending.

    `read_recognitions` gives the same rows back, but for their line numbers. With `media`, the
    site's media folder, pictures, videos and captions are copied beside the file; without, they
    are only named.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    if not overwrite and path.exists():
        raise KnownError("file_exists", file=str(path))
    names = [column.name for column in COLUMNS.all]
    captions = {
        captions_name(row.video.captions): row.video.captions
        for row in rows
        if row.video is not None and row.video.captions
    }
    copies = Copies(path.parent, media) if media is not None else None
    if copies is not None:
        copies.write(
            (
                name
                for row in rows
                for name in (row.picture, row.video.file if row.video else None)
                if name
            ),
            captions,
        )
    try:
        lines = (_cells(row, language) for row in rows)
        write_table(path, COLUMNS, names, lines, language, overwrite=overwrite, private=True)
    except BaseException:
        if copies is not None:
            copies.undo()
        raise


def _cells(row: RecognitionRow, language: str) -> tuple[Cell, ...]:
    pages = (*row.more, "", "")
    video = row.video
    cells: dict[str, Cell] = {
        "key": row.key,
        "kind": KINDS.word(row.kind, language),
        "title": row.title,
        "text": row.text,
        "words": row.words,
        "note": row.note,
        "source": row.source,
        "people": joined(row.people),
        "teams": joined(row.teams),
        "sender": row.sender,
        "value": row.value,
        "picture": row.picture or "",
        "day": row.day or "",
        "show_from": row.show_from or "",
        "show_until": row.show_until or "",
        "priority": row.priority or "",
        "text2": pages[0],
        "text3": pages[1],
        "occasion": OCCASIONS.word(row.occasion, language) if row.occasion else "",
        "weekdays": weekdays_text(row.weekdays, language),
        "time_from": "" if row.time_from is None else row.time_from,
        "time_until": "" if row.time_until is None else row.time_until,
        "video": video.file if video else "",
        "captions": captions_name(video.captions) if video and video.captions else "",
        "frame": "",
        "ink": row.ink,
        "state": STATES.word(row.state, language) if row.state else "",
        "reason": row.reason,
        "said": row.said,
    }
    return tuple(cells.values())


@dataclass(frozen=True, slots=True)
class _Read:
    """What one line says; of a cell with a fault the row has nothing."""

    row: RecognitionRow
    named: Named
    faulty: frozenset[str]

    def against(self) -> Iterable[Message]:
        """What is wrong with the row, but for what only follows from faulty cells."""
        if not self.faulty:
            return check_row(self.row)
        found = check_of_any_kind(self.row) if "kind" in self.faulty else check_row(self.row)
        return [one for one in found if self.faulty.isdisjoint(_FOLLOWS.get(one.code, ()))]


def _read(line: Line, given: frozenset[str]) -> _Read:
    kind = line.read("kind", _kind, Kind.NOTICE)
    starts, ends = _times(line)
    row = RecognitionRow(
        line=line.number,
        key=one_line(line.plain("key")),
        kind=kind,
        title=one_line(line.plain("title")),
        text=line.plain("text"),
        words=line.plain("words"),
        note=line.plain("note"),
        source=one_line(line.plain("source")),
        sender=one_line(line.plain("sender")),
        people=as_list(line.plain("people")),
        teams=as_list(line.plain("teams")),
        value=one_line(line.plain("value")),
        day=line.read("day", as_date, None),
        show_from=line.read("show_from", as_date, None),
        show_until=line.read("show_until", as_date, None),
        priority=line.read("priority", _priority, 0),
        more=_pages(line),
        occasion=line.read("occasion", OCCASIONS.value, None) or Occasion.NONE,
        weekdays=line.read("weekdays", as_weekdays, ()),
        time_from=starts,
        time_until=ends,
        ink=one_line(line.plain("ink")),
        state=line.read("state", STATES.value, None),
        reason=one_line(line.plain("reason")),
        said=line.plain("said"),
        given=given,
    )
    named = Named(
        line=line.number,
        picture=one_line(line.plain("picture")),
        frame=line.attempt("frame", lambda: as_frame(line), None),
        video=one_line(line.plain("video")),
        captions=one_line(line.plain("captions")),
    )
    # Neither stands alone where only what it belongs to could not be read.
    if "picture" in line.faults:
        named = replace(named, frame=None)
    if "video" in line.faults:
        named = replace(named, captions="")
    return _Read(row, named, frozenset(line.faults))


def _kind(text: str, heading: str) -> Kind:
    kind = KINDS.value(text, heading)
    if kind is None:
        raise CellProblem("import_cell_empty", heading=heading)
    return kind


def _priority(text: str, heading: str) -> int:
    return as_number(text, 0, MOST_PRIORITY, heading) or 0


def _pages(line: Line) -> tuple[str, ...]:
    pages = (line.plain("text2"), line.plain("text3"))
    if pages[1] and not pages[0] and "text2" not in line.faults:
        line.faults["text2"] = Message("import_cell_empty", {"heading": line.heading("text2")})
    return tuple(page for page in pages if page)


def _times(line: Line) -> tuple[time | None, time | None]:
    """When on its days it may be shown; `22:00-6:00` may stand in one cell."""
    ends = line.read("time_until", as_when, When())

    def begin(text: str, heading: str) -> When:
        return _within_a_day(as_when(text, heading), text, heading, alone=ends.start is None)

    def end(text: str, heading: str) -> When:
        return _within_a_day(ends, text, heading, alone=False)

    starts = line.read("time_from", begin, When())
    if "time_until" not in line.faults:
        ends = line.read("time_until", end, When())
    return _wall(starts.start), _wall(ends.start if starts.end is None else starts.end)


def _within_a_day(when: When, text: str, heading: str, *, alone: bool) -> When:
    if when.day is not None or (when.end is not None and not alone):
        raise CellProblem("import_not_a_time", text=quoted(text), heading=heading)
    return when


def _wall(since_midnight: timedelta | None) -> time | None:
    if since_midnight is None:
        return None
    minutes, seconds = divmod(round(since_midnight.total_seconds()), 60)
    return time(minutes // 60 % 24, minutes % 60, seconds)
