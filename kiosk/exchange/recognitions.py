"""Recognitions in and out."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from kiosk.exchange.cells import Choices, as_date, as_list, as_number, joined, one_line
from kiosk.exchange.headings import Columns, column
from kiosk.exchange.pictures import Beside
from kiosk.exchange.problems import CellProblem, ImportRefused, Progress
from kiosk.exchange.tables import Line, read_table
from kiosk.exchange.write import write_table
from kiosk.recognition.model import Kind, RecognitionRow
from kiosk.recognition.rules import MOST_PRIORITY, check
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

    Pictures that it names, in its own folder, are taken into the folder `media`, after
    everything else was found right; rows then hold their names there. A file that is refused
    is also shown to `objections`, so that all that is wrong with it is named at once.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything at all is wrong in it, or in one of its pictures; then no
            picture was taken in.
    """
    table = read_table(path, COLUMNS, progress)
    rows, problems = table.judged(_recognition, lambda row: row.key, check, progress)
    beside = Beside(path, media)
    if problems:
        problems += beside.problems(rows)
    else:
        try:
            return beside.taken(rows)
        except ImportRefused as refused:
            problems = refused.found
    raise ImportRefused(table.file, [*problems, *(objections(rows) if objections else ())])


def write_recognitions(
    path: Path, rows: Sequence[RecognitionRow], language: str = "en", *, overwrite: bool = False
) -> None:
    """Write recognitions as CSV or XLSX, by the name's ending.

    `read_recognitions` gives the same rows back, but for their line numbers. Pictures are
    named, not copied: the site knows them by these names.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    names = [column.name for column in COLUMNS.all]
    lines = [
        (
            row.key,
            KINDS.word(row.kind, language),
            row.title,
            row.text,
            row.words,
            row.note,
            row.source,
            joined(row.people),
            joined(row.teams),
            row.sender,
            row.value,
            row.picture or "",
            row.day or "",
            row.show_from or "",
            row.show_until or "",
            row.priority or "",
        )
        for row in rows
    ]
    write_table(path, COLUMNS, names, lines, language, overwrite=overwrite, private=True)


def _recognition(line: Line) -> RecognitionRow:
    kind = KINDS.value(line.text("kind"), line.heading("kind"))
    if kind is None:
        raise CellProblem("import_cell_empty", heading=line.heading("kind"))
    return RecognitionRow(
        line=line.number,
        key=one_line(line.text("key")),
        kind=kind,
        title=one_line(line.text("title")),
        text=line.text("text"),
        words=line.text("words"),
        note=line.text("note"),
        source=one_line(line.text("source")),
        sender=one_line(line.text("sender")),
        people=as_list(line.text("people")),
        teams=as_list(line.text("teams")),
        value=one_line(line.text("value")),
        picture=one_line(line.text("picture")) or None,
        day=as_date(line.text("day"), line.heading("day")),
        show_from=as_date(line.text("show_from"), line.heading("show_from")),
        show_until=as_date(line.text("show_until"), line.heading("show_until")),
        priority=as_number(line.text("priority"), 0, MOST_PRIORITY, line.heading("priority")) or 0,
    )
