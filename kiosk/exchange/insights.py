"""The overview of the year as tables: the weeks, who was overlooked, praise that waits."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange.files import save
from kiosk.exchange.write import csv_bytes
from kiosk.recognition.insight import Overview
from kiosk.recognition.model import Kind

_HEADINGS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "week": {"en": "Week from", "fi": "Viikko alkaen", "de": "Woche ab", "es": "Semana desde"},
        "total": {
            "en": "Recognised",
            "fi": "Tunnustuksia",
            "de": "Anerkennungen",
            "es": "Reconocimientos",
        },
        Kind.THANKS: {"en": "Thanks", "fi": "Kiitokset", "de": "Dank", "es": "Gracias"},
        Kind.PRAISE: {
            "en": "Customer praise",
            "fi": "Asiakaskiitokset",
            "de": "Kundenlob",
            "es": "Elogios de clientes",
        },
        Kind.AWARD: {
            "en": "Awards",
            "fi": "Palkinnot",
            "de": "Auszeichnungen",
            "es": "Galardones",
        },
        Kind.HERO: {
            "en": "Heroes",
            "fi": "Sankarit",
            "de": "Heldengeschichten",
            "es": "Héroes",
        },
        Kind.MILESTONE: {
            "en": "Milestones",
            "fi": "Merkkipaalut",
            "de": "Meilensteine",
            "es": "Hitos",
        },
        Kind.WINNER: {
            "en": "Winners",
            "fi": "Voittajat",
            "de": "Gewinner",
            "es": "Ganadores",
        },
        Kind.VALUE_STORY: {
            "en": "Value stories",
            "fi": "Arvotarinat",
            "de": "Wertegeschichten",
            "es": "Historias de valores",
        },
        Kind.TIP: {"en": "Tips", "fi": "Vinkit", "de": "Tipps", "es": "Consejos"},
        Kind.NOTICE: {"en": "Notices", "fi": "Tiedotteet", "de": "Hinweise", "es": "Avisos"},
        "number": {"en": "Number", "fi": "Numero", "de": "Nummer", "es": "Número"},
        "name": {"en": "Name", "fi": "Nimi", "de": "Name", "es": "Nombre"},
        "team": {"en": "Team", "fi": "Tiimi", "de": "Team", "es": "Equipo"},
        "last": {
            "en": "Last recognised",
            "fi": "Viimeksi huomioitu",
            "de": "Zuletzt anerkannt",
            "es": "Último reconocimiento",
        },
        "weeks": {
            "en": "Weeks ago",
            "fi": "Viikkoa sitten",
            "de": "Wochen her",
            "es": "Hace semanas",
        },
        "waits": {
            "en": "Waiting from (weeks)",
            "fi": "Odottanut vähintään (viikkoa)",
            "de": "Wartet seit mindestens (Wochen)",
            "es": "Espera desde (semanas)",
        },
        "less": {
            "en": "Less than (weeks)",
            "fi": "Alle (viikkoa)",
            "de": "Weniger als (Wochen)",
            "es": "Menos de (semanas)",
        },
        "unanswered": {
            "en": "Praise without an answer",
            "fi": "Kiitoksia vailla vastausta",
            "de": "Lob ohne Antwort",
            "es": "Elogios sin respuesta",
        },
    }
)


def tables_of(file: Path) -> tuple[Path, Path, Path]:
    """The files that `write_overview` writes: `file` for the weeks, people and praise beside it."""
    return (
        file,
        file.with_name(f"{file.stem}-people{file.suffix}"),
        file.with_name(f"{file.stem}-praise{file.suffix}"),
    )


def write_overview(file: Path, overview: Overview, language: str) -> tuple[Path, Path, Path]:
    """Write three CSV files, named by `tables_of`, as `kiosk.exchange.write` does.

    They can be read by their owner only. Raises KnownError `export_format`, `file_exists` (then
    none was written), `file_unwritable`, `disk_full`.
    """
    if file.suffix.lower() != ".csv":
        raise KnownError("export_format", file=file.name, known=".csv")
    files = tables_of(file)
    for each in files:
        if each.exists() or each.is_symlink():
            raise KnownError("file_exists", file=str(each))

    def headings(*names: str) -> list[str]:
        return [_HEADINGS[name][language] for name in names]

    weeks = csv_bytes(
        headings("week", "total", *Kind),
        (
            [one.monday, one.total, *(one.counts.get(kind, 0) for kind in Kind)]
            for one in overview.weeks
        ),
    )
    people = csv_bytes(
        headings("number", "name", "team", "last", "weeks"),
        (
            [
                one.person_id,
                one.name,
                one.team,
                "" if one.last is None else one.last,
                "" if one.weeks is None else one.weeks,
            ]
            for one in overview.overlooked
        ),
    )
    praise = csv_bytes(
        headings("waits", "less", "unanswered"),
        (
            [one.weeks, "" if one.until is None else one.until, one.count]
            for one in overview.unanswered
        ),
    )
    for each, data in zip(files, (weeks, people, praise), strict=True):
        save(each, data, private=True)
    return files
