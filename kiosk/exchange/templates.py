"""Empty files with the columns and one example, in each language."""

from datetime import date, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange import people, recognitions, week_columns
from kiosk.exchange.cells import YES_OR_NO
from kiosk.exchange.headings import LANGUAGES, Columns
from kiosk.exchange.recognition_examples import recognition_examples
from kiosk.exchange.write import Cell, write_table
from kiosk.people.model import Display


class Kind(StrEnum):
    """What a file can be about."""

    PEOPLE = "people"
    RECOGNITIONS = "recognitions"
    WEEK = "week"


COLUMNS: Final = {
    Kind.PEOPLE: people.COLUMNS,
    Kind.RECOGNITIONS: recognitions.COLUMNS,
    Kind.WEEK: week_columns.COLUMNS,
}
"""The columns of each kind of file."""

_LEFT_OUT: Final = frozenset(
    {"name", "picture", "photo", "video", "captions", "frame", "ink", "state", "reason", "said"}
    | {"uid", "occurrence", "sequence", "cancelled", "motif", "week_start", "week_end"}
    | {"week_text", "week_picture", "teaser_days", "hall_days"}
)

_EXAMPLES: Final = {
    Kind.PEOPLE: {
        "en": {"given": "Alex", "family": "Example", "team": "Evening team"},
        "fi": {"given": "Maija", "family": "Esimerkki", "team": "Iltatiimi"},
        "de": {"given": "Jörg", "family": "Beispiel", "team": "Spätschicht"},
        "es": {"given": "Begoña", "family": "Ejemplo", "team": "Equipo de tarde"},
    },
    Kind.WEEK: {
        "en": {
            "title": "Breakfast together",
            "text": "Everybody brings something.",
            "place": "Break room",
            "sponsor": "Finance",
            "kind": "food",
            "theme": "Superheroes of service",
            "colour": "coral",
            "day_title": "A good start",
            "day_sponsor": "Finance",
            "day_text": "Thank you, from all of us.",
        },
        "fi": {
            "title": "Yhteinen aamiainen",
            "text": "Jokainen tuo jotakin.",
            "place": "Taukotila",
            "sponsor": "Talous",
            "kind": "ruoka",
            "theme": "Palvelun supersankarit",
            "colour": "coral",
            "day_title": "Hyvä alku",
            "day_sponsor": "Talous",
            "day_text": "Kiitos meiltä kaikilta.",
        },
        "de": {
            "title": "Gemeinsames Frühstück",
            "text": "Alle bringen etwas mit.",
            "place": "Pausenraum",
            "sponsor": "Finanzen",
            "kind": "Essen",
            "theme": "Superhelden des Service",
            "colour": "coral",
            "day_title": "Ein guter Anfang",
            "day_sponsor": "Finanzen",
            "day_text": "Danke, von uns allen.",
        },
        "es": {
            "title": "Desayuno juntos",
            "text": "Cada uno trae algo.",
            "place": "Sala de descanso",
            "sponsor": "Finanzas",
            "kind": "comida",
            "theme": "Superhéroes del servicio",
            "colour": "coral",
            "day_title": "Un buen comienzo",
            "day_sponsor": "Finanzas",
            "day_text": "Gracias, de todo el equipo.",
        },
    },
}


def write_template(
    kind: Kind | str, path: Path, language: str, today: date, *, overwrite: bool = False
) -> None:
    """Write a CSV or XLSX file with the columns of `kind` and an example row in `language`.

    A file of recognitions has one of each kind, but for winners: those come from draws.

    The example's dates lie around `today`. The file can be imported as it is.

    Raises:
        KnownError: `template_language`, `export_format`, `file_exists`, `file_unwritable`,
            `disk_full`.
    """
    kind = Kind(kind)
    if language not in LANGUAGES:
        raise KnownError("template_language", language=language)
    cells = _cells(kind, language, today) | _EXAMPLES.get(kind, {}).get(language, {})
    columns: Columns = COLUMNS[kind]
    names = [column.name for column in columns.all if column.name not in _LEFT_OUT]
    lines = [cells]
    if kind is Kind.RECOGNITIONS:
        lines = [{**cells, **line} for line in recognition_examples(language, today)]
    rows: list[list[Cell]] = [[line.get(name, "") for name in names] for line in lines]
    write_table(path, columns, names, rows, language, overwrite=overwrite)


def _cells(kind: Kind, language: str, today: date) -> dict[str, Cell]:
    if kind is Kind.PEOPLE:
        return {
            "key": "1001",
            "display": people.DISPLAYS.word(Display.FIRST_NAME, language),
            "born": "5.10.",
            "joined": date(today.year - 3, 2, 1),
            "language": language,
            "birthday_shown": YES_OR_NO.word(False, language),
        }
    if kind is Kind.RECOGNITIONS:
        return {"day": today}
    return {
        "key": "E-1",
        "date": today + timedelta(days=(7 - today.weekday()) % 7),
        "start": time(9),
        "end": time(10, 30),
        "covered": YES_OR_NO.word(False, language),
        "all_day": YES_OR_NO.word(False, language),
    }
