"""Forgetting one person everywhere: recognitions, media, files, the search, logs, and backups.

Everything is done in steps that can be repeated: whoever is interrupted erases once more.
"""

import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.clock import Clock
from kiosk.data.backup import DATABASE, used_media
from kiosk.data.engine import open_engine
from kiosk.data.erased import note_erased, read_erased
from kiosk.data.keys import site_key
from kiosk.data.work import Engine, SqlWork
from kiosk.errors import KnownError
from kiosk.people.mentions import Mentions
from kiosk.people.model import Person
from kiosk.people.names import same_key
from kiosk.people.service import People
from kiosk.recognition.service import Recognitions
from kiosk.settings import Site
from kiosk.work import Work

if TYPE_CHECKING:
    from kiosk.app.unit import Unit
    from kiosk.exchange.traces import Sought

RESTORING: Final = "restore"
"""Whom the audit chain names when a backup is brought up to date."""

PAPERS: Final = ("recognition-year",)
"""The beginnings of the names of papers that list people by the names that the screen shows."""

_BADGES: Final = "badges-"
_MADE_WITHIN: Final = timedelta(minutes=10)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure did: `removed` recognitions went whole, from `changed` the name was taken.

    `files` are the names of files that were deleted in inbox and outbox, `kept` those that name
    the person and could not be deleted, `doubtful` those with the bare first name, which others
    have too. `media` are the pictures and videos that went.
    """

    person_id: int
    removed: int
    changed: int
    media: int
    files: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


class Eraser:
    """Forgets people of one site; for a worker, or a command. It may take a while."""

    def __init__(
        self,
        site: Site,
        engine: Engine,
        work: "Work[Unit]",
        clock: Clock,
        people: People,
        recognitions: Recognitions,
    ) -> None:
        self._site = site
        self._engine = engine
        self._work = work
        self._clock = clock
        self._people = people
        self._recognitions = recognitions

    def erase(self, person_id: int, actor: str, *, last_manager_too: bool = False) -> Erasure:
        """Forget a person. KnownErrors `person_unknown`, `manager_last`, those of storage."""
        from kiosk.exchange.traces import Sought, doubtful

        person = (
            self._people.person(person_id) if last_manager_too else self._people.erasable(person_id)
        )
        with self._work.read() as unit:
            badges = [badge.made_at for badge in unit.people.badges(person_id)]
        roster = self._people.roster()
        mentions = Mentions(person, roster)
        first = same_key(person.given)
        shared = any(same_key(one.given) == first for one in roster if one.id != person.id)
        sought = Sought(mentions, person.key, person.id, _text_of, person.given, shared)
        before = used_media(self._engine)
        gone = self._recognitions.forget(person_id, mentions)
        files, kept = self._erase_files(person, sought, badges)
        unsure = tuple(file.name for folder in self._left() for file in doubtful(folder, sought))
        # Before the name is lost: who is on the list, but still here, can be erased once more.
        note_erased(self._site.keys, person_id, self._clock.now())
        self._people.erase(person_id, actor, last_manager_too=last_manager_too)
        self._recognitions.settle_search()
        media = self._drop(before - used_media(self._engine))
        done = Erasure(person_id, gone.removed, gone.changed, media, files, kept, unsure)
        with self._work.write() as unit:
            unit.audit.append(
                actor,
                "person_forgotten",
                f"person:{person_id}",
                removed=done.removed,
                changed=done.changed,
                media=done.media,
                files=len(files),
                kept=len(kept),
            )
        return done

    def _drop(self, names: Iterable[str]) -> int:
        count = 0
        for name in names:
            file = self._site.media / name
            count += file.is_file()
            file.unlink(missing_ok=True)
        return count

    def _left(self) -> tuple[Path, ...]:
        """The folders of files that were taken in, refused, or given out."""
        from kiosk.exchange.inbox import DONE, REFUSED

        return self._site.inbox / DONE, self._site.inbox / REFUSED, self._site.outbox

    def _erase_files(
        self, person: Person, sought: "Sought", badges: Iterable[datetime]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of the files that went, and of those that did not."""
        from kiosk.exchange.traces import MEDIA, naming

        found: dict[Path, None] = {}
        inbox, mentions = self._site.inbox, sought.mentions
        for folder in self._left():
            found |= dict.fromkeys(naming(folder, sought))
        # What nobody has taken in yet comes from whoever put it there, but for lost pictures.
        found |= dict.fromkeys(
            each for each in naming(inbox, sought) if each.suffix.lower() in MEDIA
        )
        found |= dict.fromkeys(self._papers(person, mentions, tuple(badges)))
        gone: list[str] = []
        kept: list[str] = []
        for file in found:
            try:
                file.unlink(missing_ok=True)
                gone.append(file.name)
            except OSError as error:
                _log.warning("a file that names person %d stays: %s", person.id, error.strerror)
                kept.append(file.name)
        for log in sorted(self._site.logs.glob("*")):
            with suppress(OSError):
                _blot_out(log, mentions)
        return tuple(gone), tuple(kept)

    def _papers(
        self, person: Person, mentions: Mentions, badges: tuple[datetime, ...]
    ) -> list[Path]:
        """Papers of the outbox that name people as the screen does, or are the person's own."""
        found = []
        for file in self._site.outbox.glob("*"):
            name, made = file.name, file.stat().st_mtime
            if name.startswith(f"person-{person.id}-"):
                found.append(file)
            elif name.startswith(_BADGES):
                near = _MADE_WITHIN.total_seconds()
                if any(abs(each.timestamp() - made) < near for each in badges):
                    found.append(file)
            elif name.startswith(PAPERS) and mentions.named(_words_of(file), concerned=True):
                found.append(file)
        return found


def reapply(clock: Clock, unpacked: Site, made_at: datetime) -> None:
    """Forget in an unpacked backup whoever was erased after it was made; for `restore`.

    Numbers of erased people that it does not know stay theirs: nobody else ever gets one.
    """
    from kiosk.app.unit import unit_maker

    erased = read_erased(unpacked.keys)
    if not erased:
        return
    engine = open_engine(unpacked.root / DATABASE)
    try:
        work = SqlWork(engine, unit_maker(clock, site_key(unpacked.keys, "audit")))
        people = People(work, clock, site_key(unpacked.keys, "badge"))
        recognitions = Recognitions(work, clock)
        eraser = Eraser(unpacked, engine, work, clock, people, recognitions)
        recognitions.resume()
        for number, at in sorted(erased.items()):
            if at < made_at:
                continue
            try:
                eraser.erase(number, RESTORING, last_manager_too=True)
            except KnownError as error:
                if error.code != "person_unknown":
                    raise
        people.keep_taken(erased)
    finally:
        engine.dispose()


def _text_of(file: Path) -> str:
    """The words of a PDF; "" for one that cannot be read."""
    from kiosk.ui.printing.reading import words_of

    return words_of(file)


def _words_of(file: Path) -> str:
    if file.suffix.lower() == ".pdf":
        return _text_of(file)
    try:
        return file.read_text("utf-8-sig", errors="replace")
    except OSError:
        return ""


def _blot_out(log: Path, mentions: Mentions) -> None:
    """Put dots over a name in a log, in its place: the program may be writing to it just now."""
    if log.is_symlink() or not log.is_file():
        return
    with log.open("r+b") as stream:
        at = 0
        for line in stream.readlines():
            text = line.decode("utf-8", "replace")
            if mentions.named(text):
                clean = mentions.replaced(text, concerned=False).encode()
                body = clean.rstrip(b"\r\n")[: len(line) - 1]
                stream.seek(at)
                stream.write(body + b"." * (len(line) - 1 - len(body)) + line[-1:])
            at += len(line)
        stream.flush()
        os.fsync(stream.fileno())
