"""The roster in and out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange.beside import Beside, Copies, Named
from kiosk.exchange.cells import YES_OR_NO, Choices, as_birthday, as_date, one_line
from kiosk.exchange.frames import as_frame
from kiosk.exchange.headings import Columns, column
from kiosk.exchange.problems import ImportRefused, Progress
from kiosk.exchange.tables import Line, read_table
from kiosk.exchange.write import write_table
from kiosk.people.merge import check
from kiosk.people.model import BIRTHDAY_YEAR, Display, PersonRow
from kiosk.words import Message

COLUMNS: Final = Columns(
    (
        column("key", "Id", "Tunniste", "Kennung", "Identificador",
               "key", "number", "employee id", "employee number", "personnel number", "staff id",
               "henkilönumero", "numero", "tunnus", "Nummer", "Personalnummer", "Personal-Nr.",
               "Pers.-Nr.", "Mitarbeiternummer", "número", "número de empleado", "código",
               "nº empleado"),
        column("given", "First name", "Etunimi", "Vorname", "Nombre",
               "given name", "given", "forename", "kutsumanimi", "etunimet", "Rufname",
               "nombre de pila", "nombres"),
        column("family", "Last name", "Sukunimi", "Nachname", "Apellidos",
               "family name", "family", "surname", "Familienname", "Zuname", "apellido"),
        column("name", "Name", "Nimi", "Ganzer Name", "Nombre completo",
               "full name", "koko nimi", "Vollständiger Name", "nombre y apellidos",
               "apellidos y nombre", "Mitarbeiter", "employee", "työntekijä", "empleado"),
        column("team", "Team", "Tiimi", "Team", "Equipo", "group", "ryhmä", "Gruppe", "grupo"),
        column("display", "Display", "Näyttö", "Anzeige", "Visualización",
               "display choice", "shown as", "näkyvyys", "näytetään", "Sichtbarkeit",
               "Anzeigewahl", "mostrar", "visibilidad"),
        column("born", "Birthday", "Syntymäpäivä", "Geburtstag", "Cumpleaños",
               "born", "date of birth", "birth date", "syntymäaika", "Geburtsdatum",
               "fecha de nacimiento"),
        column("joined", "Joined", "Aloittanut", "Eintritt", "Alta",
               "joined on", "start date", "hire date", "aloituspäivä", "työsuhteen alku",
               "Eintrittsdatum", "dabei seit", "fecha de alta", "fecha de ingreso", "antigüedad"),
        column("language", "Language", "Kieli", "Sprache", "Idioma", "lang", "lengua"),
        column("birthday_shown", "Birthday shown", "Syntymäpäivä näytetään",
               "Geburtstag zeigen", "Mostrar cumpleaños",
               "show birthday", "näytä syntymäpäivä", "Geburtstag anzeigen"),
        column("photo", "Photo", "Valokuva", "Foto", "Fotografía",
               "picture", "kuva", "Bild", "imagen"),
        column("frame", "Frame", "Rajaus", "Bildausschnitt", "Encuadre", "crop"),
    ),
    needed=(("given", "name"),),
)  # fmt: skip
"""What a roster may say of a person; everything else in the file is passed over."""

DISPLAYS: Final = Choices(
    {
        Display.HIDDEN: ("hidden|no|none", "piilotettu|ei", "verborgen|nein", "oculto|no"),
        Display.INITIALS: (
            "initials", "nimikirjaimet|alkukirjaimet", "Initialen|Kürzel", "iniciales",
        ),
        Display.FIRST_NAME: ("first name|given name", "etunimi", "Vorname", "nombre"),
        Display.PHOTO: (
            "first name and photo|photo|first name photo",
            "etunimi ja kuva|etunimi ja valokuva|kuva|valokuva",
            "Vorname und Foto|Foto|Vorname und Bild",
            "nombre y foto|foto",
        ),
    }
)  # fmt: skip

SPOKEN: Final = Choices(
    {
        "en": ("English", "englanti", "Englisch", "inglés"),
        "fi": ("Finnish", "suomi", "Finnisch", "finés|finlandés"),
        "de": ("German", "saksa", "Deutsch", "alemán"),
        "es": ("Spanish", "espanja", "Spanisch", "español|castellano"),
    }
)


def read_people(
    path: Path, progress: Progress | None = None, *, media: Path | None = None
) -> tuple[PersonRow, ...]:
    """The people of a roster file, CSV or XLSX, in the file's order.

    Photos that it names, in its own folder, are taken into the folder `media`, after everything
    else was found right; without `media` the file's photos are passed over.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: anything at all is wrong in it, or in a photo; then none was taken in.
    """
    table = read_table(path, COLUMNS, progress)
    read, problems = table.judged(
        _read,
        lambda one: one.row.key,
        _Read.against,
        progress,
    )
    rows = tuple(one.row for one in read)
    if media is None:
        if problems:
            raise ImportRefused(table.file, problems)
        return rows
    beside, named = Beside(path, media), [one.photo for one in read]
    if problems:
        raise ImportRefused(table.file, [*problems, *beside.problems(named)])
    kept = beside.taken(named)
    return tuple(
        replace(row, photo=one.picture) if one.picture else row
        for row, one in zip(rows, kept, strict=True)
    )


def write_people(
    path: Path,
    rows: Sequence[PersonRow],
    language: str = "en",
    *,
    overwrite: bool = False,
    media: Path | None = None,
) -> None:
    """Write people as CSV or XLSX, by the name's ending; `read_people` gives the same rows back.

    With `media`, the site's media folder, photos are copied beside the file; without, they are
    only named.

    Raises:
        KnownError: `file_exists`, `file_unwritable`, `disk_full`, `export_format`.
    """
    if not overwrite and path.exists():
        raise KnownError("file_exists", file=str(path))
    names = (
        *("key", "given", "family", "team", "display", "born", "joined", "language"),
        *("birthday_shown", "photo"),
    )
    lines = [
        (
            row.key,
            row.given,
            row.family,
            row.team,
            DISPLAYS.word(row.display, language) if row.display else "",
            f"{row.born.day}.{row.born.month}." if row.born else "",
            row.joined or "",
            row.language or "",
            "" if row.birthday_shown is None else YES_OR_NO.word(row.birthday_shown, language),
            row.photo or "",
        )
        for row in rows
    ]
    copies = Copies(path.parent, media) if media is not None else None
    if copies is not None:
        copies.write((row.photo for row in rows if row.photo), {})
    try:
        write_table(path, COLUMNS, names, lines, language, overwrite=overwrite, private=True)
    except BaseException:
        if copies is not None:
            copies.undo()
        raise


@dataclass(frozen=True, slots=True)
class _Read:
    """What one line says; of a cell with a fault the row has nothing."""

    row: PersonRow
    photo: Named
    faulty: frozenset[str]

    def against(self) -> Iterable[Message]:
        """What is wrong with the row, but for a missing name where the name's cell is faulty."""
        found = check(self.row)
        if self.faulty.isdisjoint(("given", "name")):
            return found
        return [one for one in found if one.code != "person_given_missing"]


def _read(line: Line) -> _Read:
    row = _person(line)
    photo = Named(
        line.number,
        one_line(line.plain("photo")),
        line.attempt("frame", lambda: as_frame(line), None),
    )
    if "photo" in line.faults:
        photo = replace(photo, frame=None)
    return _Read(row, photo, frozenset(line.faults))


def _person(line: Line) -> PersonRow:
    def short(name: str) -> str:
        return one_line(line.plain(name))

    given, family = short("given"), short("family")
    if not given:
        given, family = _split(short("name"), family)
    return PersonRow(
        key=short("key"),
        given=given,
        family=family,
        team=short("team"),
        display=line.read("display", DISPLAYS.value, None),
        born=line.read("born", _birthday, None),
        joined=line.read("joined", as_date, None),
        language=line.read("language", SPOKEN.value, None),
        birthday_shown=line.read("birthday_shown", YES_OR_NO.value, None),
    )


def _birthday(text: str, heading: str) -> date | None:
    return as_birthday(text, BIRTHDAY_YEAR, heading)


def _split(whole: str, family: str) -> tuple[str, str]:
    """Given and family name of "Virtanen, Maija" or "Maija Virtanen"."""
    if family:
        return whole, family
    last, comma, first = whole.partition(",")
    if comma and first.strip():
        return first.strip(), last.strip()
    first, _, last = whole.rpartition(" ")
    return (first, last) if first else (whole, "")
