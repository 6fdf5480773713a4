"""The inbox: files that are dropped into a folder are taken in, or put aside with the reason."""

import logging
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.clock import Clock, local
from kiosk.errors import KnownError
from kiosk.exchange import captions, texts, videos
from kiosk.exchange.csv_files import read_csv
from kiosk.exchange.files import load, save
from kiosk.exchange.headings import folded
from kiosk.exchange.pictures import is_plain_name
from kiosk.exchange.problems import refuse
from kiosk.exchange.raw import RawRow
from kiosk.exchange.tables import TABLE_SUFFIXES, is_calendar, parse_table
from kiosk.exchange.templates import COLUMNS, Kind
from kiosk.exchange.week import CALENDAR_SUFFIX
from kiosk.exchange.xlsx_files import read_xlsx
from kiosk.people.model import ImportReport
from kiosk.words import fill

DONE: Final = "done"
REFUSED: Final = "refused"
"""The folders inside the inbox to which files are moved."""

Take = Callable[[Kind, Path], ImportReport]
"""Imports one file; a `KnownError` that it raises becomes the reason of the refusal."""

_log = logging.getLogger(__name__)

_PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif")
_BESIDE: Final = frozenset((*_PICTURES, *videos.SUFFIXES, *captions.SUFFIXES))
_BESIDE_COLUMNS: Final = ("picture", "week_picture", "photo", "video", "captions")
_UNFINISHED: Final = (".part", ".tmp", ".crdownload", ".download", ".partial")
_NOT_FOR_US: Final = (".", "~")
_HEADINGS_WITHIN: Final = 10
_LATER: Final = frozenset({"try_again", "import_stopped"})

_NAMES: Final = {
    Kind.PEOPLE: ("people", "roster", "henkilot", "henkilosto", "personen", "mitarbeiter",
                  "personas", "plantilla"),
    Kind.RECOGNITIONS: ("recognition", "thanks", "praise", "kiitos", "kiitokset", "tunnustukset",
                        "anerkennung", "lob", "dank", "reconocimiento", "gracias"),
    Kind.WEEK: ("week", "programme", "program", "schedule", "viikko", "ohjelma", "woche",
                "semana", "programa"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of one file.

    `moved_to` is None when the file could not be moved away, because another program has
    it open; it is not imported again before it changes. Either `report` or `error` is set.
    """

    file: str
    kind: Kind | None
    moved_to: Path | None
    report: ImportReport | None = None
    error: KnownError | None = None


_Sign = tuple[int, int, int]


class Inbox:
    """Looks into a folder. Call `look` every few seconds, always from the same thread.

    A file is taken when its size and time are the same in two looks. A file of people or
    recognitions also waits until the pictures, videos and captions in the folder have stopped
    changing. They stay until a file names them. Hidden, unfinished and lock files and folders
    are left alone; links and devices are refused unopened.
    """

    def __init__(self, folder: Path, take: Take, clock: Clock) -> None:
        self._folder = folder
        self._take = take
        self._clock = clock
        self._seen: dict[str, _Sign] = {}
        self._finished: dict[str, tuple[_Sign, Handled]] = {}

    def look(self) -> tuple[Handled, ...]:
        """Take in what is ready; what became of each file, in the order of their names."""
        now: dict[str, tuple[_Sign, int]] = {}
        with suppress(FileNotFoundError):
            for path in self._folder.iterdir():
                with suppress(FileNotFoundError):
                    status = path.lstat()
                    if not self._passed_over(path.name, status.st_mode):
                        sign = (status.st_size, status.st_mtime_ns, status.st_ino)
                        now[path.name] = sign, status.st_mode
        settled = {name for name, (sign, _) in now.items() if self._seen.get(name) == sign}
        self._seen = {name: sign for name, (sign, _) in now.items()}
        self._finished = {
            name: known
            for name, known in self._finished.items()
            if self._seen.get(name) == known[0]
        }
        moving = any(_is_beside(name) and name not in settled for name in now)
        handled: list[Handled] = []
        for name in sorted(settled):
            sign, mode = now[name]
            if name in self._finished:
                self._move(self._finished[name][1])
            elif not _is_beside(name) or not stat.S_ISREG(mode):
                done = self._handle(self._folder / name, wait_for_others=moving)
                if done is not None:
                    handled.append(done)
                    if done.moved_to is None:
                        self._finished[name] = sign, done
        return tuple(handled)

    def _passed_over(self, name: str, mode: int) -> bool:
        return (
            stat.S_ISDIR(mode) or name.startswith(_NOT_FOR_US) or name.lower().endswith(_UNFINISHED)
        )

    def _handle(self, path: Path, *, wait_for_others: bool) -> Handled | None:
        kind: Kind | None = None
        beside: tuple[str, ...] = ()
        try:
            kind = kind_of(path)
            if wait_for_others:
                return None
            beside = _named(path, kind)
            report = self._take(kind, path)
        except KnownError as error:
            if error.code in _LATER:
                return None
            return self._move(Handled(path.name, kind, None, error=error))
        except Exception:  # noqa: BLE001 - see below
            # One file must not stop the inbox; the log keeps what happened.
            _log.exception("The inbox could not take in %s", path.name)
            unexpected = KnownError("inbox_unexpected", file=path.name)
            return self._move(Handled(path.name, kind, None, error=unexpected))
        done = self._move(Handled(path.name, kind, None, report=report))
        for name in beside:
            self._put(self._folder / name, DONE)
        return done

    def _move(self, handled: Handled) -> Handled:
        folder = DONE if handled.error is None else REFUSED
        target = self._put(self._folder / handled.file, folder)
        if target is None:
            return handled
        explanation = target.with_name(target.name + ".txt")
        try:
            save(explanation, (_explained(handled) + "\n").encode(), overwrite=True)
        except KnownError as error:
            _log.warning("The inbox could not write %s: %s", explanation.name, error)
        return Handled(handled.file, handled.kind, target, handled.report, handled.error)

    def _put(self, path: Path, folder: str) -> Path | None:
        stamp = local(self._clock.now(), self._clock.zone).strftime("%Y-%m-%d %H-%M-%S")
        try:
            (self._folder / folder).mkdir(exist_ok=True)
            number = 1
            while True:
                again = f" ({number})" if number > 1 else ""
                target = self._folder / folder / f"{stamp}{again} {path.name}"
                if not target.exists() and not target.is_symlink():
                    break
                number += 1
            path.rename(target)
        except OSError:
            return None
        return target


def kind_of(path: Path) -> Kind:
    """What a file is about: by the first word of its name, else by its headings.

    Raises:
        KnownError: the file is missing or unreadable.
        ImportRefused: it is no table and no calendar, or it cannot be told.
    """
    data = load(path)
    suffix = path.suffix.lower()
    if is_calendar(data) or suffix == CALENDAR_SUFFIX:
        return Kind.WEEK
    if suffix not in (*TABLE_SUFFIXES, ".txt", ".tsv", ".xlsm"):
        known = ", ".join((*TABLE_SUFFIXES, CALENDAR_SUFFIX))
        raise refuse(path, "import_format", suffix=suffix or path.name, known=known)
    name = folded(path.stem)
    for kind, words in _NAMES.items():
        if name.startswith(words):
            return kind
    scores: dict[Kind, int] = {}
    for kind, columns in COLUMNS.items():
        rows: tuple[RawRow, ...]
        if data.startswith(b"PK\x03\x04"):
            rows = read_xlsx(data, path, most=_HEADINGS_WITHIN)
        else:
            rows = read_csv(data, path, columns, _HEADINGS_WITHIN)[0]
        scores[kind] = max(
            (columns.understood(row.cells) for row in rows if columns.complete(row.cells)),
            default=0,
        )
    best = max(scores.values())
    winners = [kind for kind, score in scores.items() if score == best]
    if not best or len(winners) > 1:
        raise refuse(path, "import_kind_unclear")
    return winners[0]


def _named(path: Path, kind: Kind) -> tuple[str, ...]:
    """The files beside it that a file names."""
    data = load(path)
    if is_calendar(data):
        return ()
    table = parse_table(data, path, COLUMNS[kind])
    wanted = table.columns.intersection(_BESIDE_COLUMNS)
    named = (line.cells.get(name, "") for line in table.lines for name in wanted)
    plain = (cell.strip() for cell in named if isinstance(cell, str))
    return tuple(dict.fromkeys(name for name in plain if is_plain_name(name)))


def _is_beside(name: str) -> bool:
    return Path(name).suffix.lower() in _BESIDE


def _explained(handled: Handled) -> str:
    if handled.error is not None:
        return handled.error.sentence
    report = handled.report
    values = {"file": handled.file}
    sentence = fill(texts.INBOX["inbox_taken"], values)
    if report is None:
        return sentence
    counts = {
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "inactive": report.inactive,
    }
    return f"{sentence} {fill(texts.INBOX['inbox_counts'], counts)}"
