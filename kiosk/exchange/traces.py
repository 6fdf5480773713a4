"""Files in a folder that name one person: by their own name, or by what stands in them."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange import captions, videos
from kiosk.exchange.cells import as_list
from kiosk.exchange.csv_files import decode
from kiosk.exchange.files import MAX_TABLE, IsLinkError, NotPlainError, TooBigError, read_plain
from kiosk.exchange.people import COLUMNS as PEOPLE
from kiosk.exchange.recognitions import COLUMNS as RECOGNITIONS
from kiosk.exchange.tables import Line, parse_table
from kiosk.people.mentions import Mentions
from kiosk.people.names import same_key

PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif")
MEDIA: Final = frozenset((*PICTURES, *videos.SUFFIXES, *captions.SUFFIXES))
"""The kinds of files that a table names beside it."""

_PDF: Final = b"%PDF-"
_ZIP: Final = b"PK\x03\x04"
_BAD_ZIP: Final = (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError)
_WHO: Final = ("people", "sender")
_BESIDE: Final = ("picture", "photo", "video", "captions")


@dataclass(frozen=True, slots=True)
class Sought:
    """Whom to look for: the name, and what files call the person instead of it.

    `key` is the roster's id or "", `number` the person's. `first` is the first name, which files
    may use alone where nobody else has it; `shared` says that somebody does. `text_of` reads the
    words of a PDF.
    """

    mentions: Mentions
    key: str
    number: int
    text_of: Callable[[Path], str]
    first: str = ""
    shared: bool = False


def naming(folder: Path, sought: Sought) -> tuple[Path, ...]:
    """The plain files in a folder that name a person, and the media that their rows name.

    Files are recognised by what is in them, whatever they are called. What cannot be read, links
    and further folders are passed over.
    """
    there = tuple(_files(folder))
    found: dict[Path, None] = {}
    beside: set[str] = set()
    for file in there:
        if sought.mentions.named(file.stem, concerned=file.suffix.lower() in MEDIA):
            found[file] = None
        elif file.suffix.lower() in MEDIA:
            continue
        named, media = _look(file, sought)
        if named:
            found[file] = None
            beside |= media
    for file in there:
        # The inbox puts the moment before the name of what it has moved.
        if file.suffix.lower() in MEDIA and any(
            file.name == name or file.name.endswith(f" {name}") for name in beside
        ):
            found[file] = None
    for file in tuple(found):
        reasons = file.with_name(f"{file.name}.txt")
        if reasons.is_file() and not reasons.is_symlink():
            found[reasons] = None
    return tuple(found)


def doubtful(folder: Path, sought: Sought) -> tuple[Path, ...]:
    """The tables in a folder in which the first name stands alone, and may be somebody else's."""
    if not sought.shared:
        return ()
    found = []
    for file in _files(folder):
        with suppress(KnownError, OSError, IsLinkError, NotPlainError, TooBigError):
            lines = parse_table(read_plain(file, MAX_TABLE), file, RECOGNITIONS).lines
            if any(_has_first(_who(line), sought) for line in lines):
                found.append(file)
    return tuple(found)


def _files(folder: Path) -> Iterator[Path]:
    try:
        listed = sorted(folder.iterdir())
    except OSError:
        return
    for path in listed:
        with suppress(OSError):
            if path.is_file() and not path.is_symlink():
                yield path


def _look(file: Path, sought: Sought) -> tuple[bool, set[str]]:
    """Whether a file names the person, and the media of the rows that do."""
    try:
        data = read_plain(file, MAX_TABLE)
    except (OSError, IsLinkError, NotPlainError, TooBigError):
        return False, set()
    if data.startswith(_PDF):
        return sought.mentions.named(sought.text_of(file)), set()
    for columns in (RECOGNITIONS, PEOPLE):
        with suppress(KnownError):
            lines = parse_table(data, file, columns).lines
            mine = [line for line in lines if _is_about(line, sought)]
            if mine:
                return True, {name for line in mine for name in _cells(line, _BESIDE)}
    return any(sought.mentions.named(text) for text in _texts(data, file)), set()


def _is_about(line: Line, sought: Sought) -> bool:
    who = _who(line)
    if f"#{sought.number}" in who or (not sought.shared and _has_first(who, sought)):
        return True
    if sought.key:
        # The id of a roster's row, but not that of a recognition.
        ids = who if "kind" in line.headings or "people" in line.headings else [
            *who, *_cells(line, ("key", "id"))
        ]  # fmt: skip
        if sought.key in ids:
            return True
    # First and family name stand in cells of their own.
    cells = [text for text in line.cells.values() if isinstance(text, str)]
    names = _cells(line, ("given", "family"))
    return any(sought.mentions.named(text) for text in (*cells, " ".join(names)))


def _who(line: Line) -> list[str]:
    """Whom a line is about and from, as it names them."""
    return [name for cell in _cells(line, _WHO) for name in as_list(cell)]


def _has_first(who: Iterable[str], sought: Sought) -> bool:
    first = same_key(sought.first)
    return bool(first) and any(same_key(name) == first for name in who)


def _cells(line: Line, names: Iterable[str]) -> list[str]:
    found = (line.cells.get(name) for name in names)
    return [text.strip() for text in found if isinstance(text, str) and text.strip()]


def _texts(data: bytes, file: Path) -> Iterator[str]:
    if not data.startswith(_ZIP):
        with suppress(KnownError):
            yield decode(data, file)
        return
    with suppress(*_BAD_ZIP), zipfile.ZipFile(BytesIO(data)) as archive:
        for member in archive.infolist():
            yield member.filename
            if member.file_size <= MAX_TABLE:
                yield archive.read(member).decode("utf-8", "replace")
