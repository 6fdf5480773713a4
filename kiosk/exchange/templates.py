"""Empty files with the columns and one example, in each language."""

from datetime import date, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange import people, recognitions, week
from kiosk.exchange.cells import YES_OR_NO
from kiosk.exchange.headings import LANGUAGES, Columns
from kiosk.exchange.write import Cell, write_table
from kiosk.people.model import Display
from kiosk.recognition.model import Kind as RecognitionKind


class Kind(StrEnum):
    """What a file can be about."""

    PEOPLE = "people"
    RECOGNITIONS = "recognitions"
    WEEK = "week"


COLUMNS: Final = {
    Kind.PEOPLE: people.COLUMNS,
    Kind.RECOGNITIONS: recognitions.COLUMNS,
    Kind.WEEK: week.COLUMNS,
}
"""The columns of each kind of file."""

_LEFT_OUT: Final = frozenset(
    {"name", "picture", "uid", "occurrence", "note", "motif", "week_start", "week_end"}
)

_EXAMPLES: Final = {
    Kind.PEOPLE: {
        "en": {"given": "Alex", "family": "Example", "team": "Evening team"},
        "fi": {"given": "Maija", "family": "Esimerkki", "team": "Iltatiimi"},
        "de": {"given": "Jörg", "family": "Beispiel", "team": "Spätschicht"},
        "es": {"given": "Begoña", "family": "Ejemplo", "team": "Equipo de tarde"},
    },
    Kind.RECOGNITIONS: {
        "en": {
            "title": "Patience on the line",
            "words": "Nobody has ever helped me so kindly.",
            "text": "An hour on the phone, and the customer smiled at the end.",
            "source": "Letter",
            "people": "Alex Example",
            "teams": "Evening team",
        },
        "fi": {
            "title": "Kärsivällisyyttä linjalla",
            "words": "Kukaan ei ole koskaan auttanut minua näin ystävällisesti.",
            "text": "Tunti puhelimessa, ja asiakas hymyili lopuksi.",
            "source": "Kirje",
            "people": "Maija Esimerkki",
            "teams": "Iltatiimi",
        },
        "de": {
            "title": "Geduld am Telefon",
            "words": "So freundlich hat mir noch niemand geholfen.",
            "text": "Eine Stunde am Telefon, und am Ende lächelte die Kundin.",
            "source": "Brief",
            "people": "Jörg Beispiel",
            "teams": "Spätschicht",
        },
        "es": {
            "title": "Paciencia al teléfono",
            "words": "Nadie me había ayudado nunca con tanta amabilidad.",
            "text": "Una hora al teléfono, y al final el cliente sonreía.",
            "source": "Carta",
            "people": "Begoña Ejemplo",
            "teams": "Equipo de tarde",
        },
    },
    Kind.WEEK: {
        "en": {
            "title": "Breakfast together",
            "text": "Everybody brings something.",
            "place": "Break room",
            "sponsor": "Finance",
            "kind": "food",
            "theme": "Superheroes of service",
        },
        "fi": {
            "title": "Yhteinen aamiainen",
            "text": "Jokainen tuo jotakin.",
            "place": "Taukotila",
            "sponsor": "Talous",
            "kind": "ruoka",
            "theme": "Palvelun supersankarit",
        },
        "de": {
            "title": "Gemeinsames Frühstück",
            "text": "Alle bringen etwas mit.",
            "place": "Pausenraum",
            "sponsor": "Finanzen",
            "kind": "Essen",
            "theme": "Superhelden des Service",
        },
        "es": {
            "title": "Desayuno juntos",
            "text": "Cada uno trae algo.",
            "place": "Sala de descanso",
            "sponsor": "Finanzas",
            "kind": "comida",
            "theme": "Superhéroes del servicio",
        },
    },
}


def write_template(
    kind: Kind | str, path: Path, language: str, today: date, *, overwrite: bool = False
) -> None:
    """Write a CSV or XLSX file with the columns of `kind` and one example row in `language`.

    The example's dates lie around `today`. The file can be imported as it is.

    Raises:
        KnownError: `template_language`, `export_format`, `file_exists`, `file_unwritable`,
            `disk_full`.
    """
    kind = Kind(kind)
    if language not in LANGUAGES:
        raise KnownError("template_language", language=language)
    cells = _cells(kind, language, today) | _EXAMPLES[kind][language]
    columns: Columns = COLUMNS[kind]
    names = [column.name for column in columns.all if column.name not in _LEFT_OUT]
    row: list[Cell] = [cells.get(name, "") for name in names]
    write_table(path, columns, names, [row], language, overwrite=overwrite)


def _cells(kind: Kind, language: str, today: date) -> dict[str, Cell]:
    if kind is Kind.PEOPLE:
        return {
            "key": "1001",
            "display": people.DISPLAYS.word(Display.FIRST_NAME, language),
            "born": "5.10.",
            "joined": date(today.year - 3, 2, 1),
            "language": language,
        }
    if kind is Kind.RECOGNITIONS:
        return {
            "key": "R-1",
            "kind": recognitions.KINDS.word(RecognitionKind.PRAISE, language),
            "day": today,
            "show_until": today + timedelta(days=90),
        }
    return {
        "key": "E-1",
        "date": today + timedelta(days=(7 - today.weekday()) % 7),
        "start": time(9),
        "end": time(10, 30),
        "all_day": YES_OR_NO.word(False, language),
    }
