"""What a site does by itself once a day: letting go of what is old. In steps that nobody waits for.

What is too old by `kiosk.recognition.keeping`, sign-ups for events that were long ago, files that
were taken in or refused, people's own data in the outbox, pictures and videos that nothing speaks
of, backups that a newer one follows, and counts of failed scans.
"""

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.app.site import App
from kiosk.clock import today
from kiosk.data.backup import used_media
from kiosk.recognition.keeping import months_before
from kiosk.schedule.times import day_span

ACTOR: Final = "upkeep"

INBOX_DAYS: Final = 30
"""Days for which files that were taken in, or refused, are kept."""

OUTBOX_DAYS: Final = 30
"""Days for which the outbox keeps papers and files about single people."""

BACKUP_DAYS: Final = 35
"""Days for which a backup is kept that a newer one follows, and what a restored one replaced."""

SCAN_DAYS: Final = 90
"""Days for which failed scans are counted."""

PRIVATE_PAPERS: Final = ("person-", "badges-", "recognition-year")
"""The beginnings of the names of papers in the outbox that are about single people."""

_MEDIA_AGE: Final = timedelta(days=1)
_STAMP: Final = "%Y-%m-%d"

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Kept:
    """What one round did: how many of each sort were deleted."""

    recognitions: int = 0
    sign_ups: int = 0
    files: int = 0
    media: int = 0
    backups: int = 0
    counts: int = 0


@dataclass(slots=True)
class Upkeep:
    """Rounds of one open site. Call `step` until it answers False; from one worker at a time."""

    app: App
    stopped: Callable[[], bool] = lambda: False
    kept: Kept = field(default_factory=Kept)
    _begun: date | None = None
    _steps: Iterator[None] | None = None

    def due(self) -> bool:
        """Whether a round is to begin, or to go on: the first one at once, then one a day."""
        return self._steps is not None or self._begun != today(self.app.clock)

    def step(self) -> bool:
        """Do one short piece; whether there is more to do now."""
        if self._steps is None:
            self._begun = today(self.app.clock)
            self.kept = Kept()
            self._steps = self._round()
        if next(self._steps, self) is self:
            self._steps = None
            return False
        return True

    def run(self) -> Kept:
        """A whole round."""
        while self.step() and not self.stopped():
            pass
        return self.kept

    def _round(self) -> Iterator[None]:
        yield from self._recognitions()
        self._sign_ups()
        yield
        self._inbox()
        yield
        self._outbox()
        yield
        self._media()
        yield
        self._backups()
        yield
        self._scans()
        kept = self.kept
        if kept.files or kept.media or kept.backups or kept.counts:
            self.app.note(
                "upkeep",
                ACTOR,
                files=kept.files,
                media=kept.media,
                backups=kept.backups,
                counts=kept.counts,
            )

    def _recognitions(self) -> Iterator[None]:
        while self.app.recognitions.turn_portion():
            yield
        after: tuple[int, int, int] | None = (0, -1, 0)
        while after is not None:
            gone, after = self.app.recognitions.delete_old(
                self.app.settings.keep_months, ACTOR, after
            )
            self.kept.recognitions += gone
            yield
        if self.kept.recognitions:
            self.app.recognitions.settle_search()
            yield

    def _sign_ups(self) -> None:
        months, clock = self.app.settings.keep_months, self.app.clock
        if months:
            oldest = months_before(today(clock), months)
            before = day_span(oldest, oldest, clock.zone)[0]
            self.kept.sign_ups += self.app.schedule.forget_old(before, ACTOR)

    def _inbox(self) -> None:
        oldest = today(self.app.clock) - timedelta(days=INBOX_DAYS)
        for folder in ("done", "refused"):
            for file in _plain(self.app.site.inbox / folder):
                # The inbox puts the moment before the name; the file's own time is older.
                with suppress(ValueError):
                    if datetime.strptime(file.name[:10], _STAMP).date() < oldest:  # noqa: DTZ007 - a day only
                        self.kept.files += _delete(file)

    def _outbox(self) -> None:
        for file in _plain(self.app.site.outbox):
            if file.name.startswith(PRIVATE_PAPERS) and self._age(file) > timedelta(OUTBOX_DAYS):
                self.kept.files += _delete(file)

    def _media(self) -> None:
        old = [file for file in _plain(self.app.site.media) if self._age(file) > _MEDIA_AGE]
        if not old:
            return
        used = used_media(self.app.engine)
        for file in old:
            if file.name not in used:
                self.kept.media += _delete(file)

    def _backups(self) -> None:
        made = sorted(_plain(self.app.site.backups), key=lambda each: each.stat().st_mtime)
        made = [each for each in made if each.name.startswith("encore-") and each.suffix == ".zip"]
        for file in made[:-1]:
            if self._age(file) > timedelta(BACKUP_DAYS):
                self.kept.backups += _delete(file)
        for folder in self.app.site.backups.glob("replaced-*"):
            if folder.is_symlink() or not folder.is_dir():
                continue
            if self._age(folder) > timedelta(BACKUP_DAYS):
                shutil.rmtree(folder, ignore_errors=True)
                self.kept.backups += not folder.exists()

    def _scans(self) -> None:
        before = today(self.app.clock) - timedelta(days=SCAN_DAYS)
        with self.app.work.write() as unit:
            self.kept.counts += unit.raffles.forget_failures(before)

    def _age(self, file: Path) -> timedelta:
        """Since it was written; a folder that is gone is new."""
        try:
            made = datetime.fromtimestamp(file.lstat().st_mtime, self.app.clock.zone)
        except OSError:
            return timedelta(0)
        return self.app.clock.now() - made


def _plain(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_file() and not each.is_symlink()]
    except OSError:
        return []


def _delete(file: Path) -> int:
    try:
        file.unlink()
    except FileNotFoundError:
        return 0
    except OSError as error:
        _log.warning("%s cannot be deleted: %s", file.name, error.strerror)
        return 0
    return 1
