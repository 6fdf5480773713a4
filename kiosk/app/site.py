"""Opens a site: reads its settings, brings its database up to date, builds its services."""

import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

import platformdirs

from kiosk import settings as site_settings
from kiosk.app.choices import Choices
from kiosk.app.hall import HallOfFame
from kiosk.app.unit import Unit, unit_maker
from kiosk.audit.chain import Verdict, verify
from kiosk.audit.heads import DayHead, daily_heads
from kiosk.audit.model import JSON, Entry, Unreadable
from kiosk.clock import Clock, SystemClock
from kiosk.data import migrate
from kiosk.data.engine import open_engine
from kiosk.data.keys import site_key
from kiosk.data.raffle_keys import RaffleKeys
from kiosk.data.work import Engine, SqlWork
from kiosk.errors import KnownError
from kiosk.people.passphrase import Argon2Hasher, Hasher
from kiosk.people.service import People
from kiosk.people.signin import SignIn
from kiosk.raffle.service import Raffles
from kiosk.raffle.source import RaffleSource
from kiosk.recognition.milestone_source import MilestoneSource
from kiosk.recognition.policy import Policy
from kiosk.recognition.service import Recognitions
from kiosk.recognition.source import RecognitionSource
from kiosk.recognition.week_source import ThanksWeekSource
from kiosk.rotation.builtin import BuiltInSource
from kiosk.rotation.service import Rotation
from kiosk.schedule.service import Schedule
from kiosk.schedule.source import ProgrammeSource
from kiosk.settings import Settings, Site
from kiosk.work import Work

if TYPE_CHECKING:
    from kiosk.app.erasing import Erasure

_NUMBER_MOST: Final = 2**31 - 1
"""The highest number that storage can give an entry."""

ClockMaker = Callable[[ZoneInfo], Clock]
"""Makes the site's clock once its zone is known."""


@dataclass(frozen=True, slots=True)
class App:
    """An open site with everything that can be done in it."""

    site: Site
    choices: Choices
    clock: Clock
    engine: Engine
    work: Work[Unit]
    audit_key: bytes
    people: People
    sign_in: SignIn
    recognitions: Recognitions
    schedule: Schedule
    raffles: Raffles
    rotation: Rotation

    @property
    def settings(self) -> Settings:
        """What the site is set to now."""
        return self.choices.now

    def choose(self, actor: str, **values: JSON) -> None:
        """Change settings of the site; see `Choices.change` for what it raises."""
        changed = self.choices.change(**values)
        if changed:
            told = {name: str(getattr(self.settings, name)) for name in changed}
            self.note("settings_changed", actor, "site", **told)

    def audit_heads(self, days: int = 31) -> tuple[DayHead, ...]:
        """The heads of the audit chain on the last `days` days with entries, the newest first.

        The first one is the present head, unless there is no entry at all.
        """
        with self.work.read() as unit:
            return daily_heads(_NUMBER_MOST, unit.audit_store.upto, self.clock.zone, days)

    def verify_audit(
        self, head: str | None = None, progress: Callable[[int, int], None] | None = None
    ) -> Verdict:
        """Check every entry of the audit chain, and that it holds a head that was kept.

        It is read page by page, each in a transaction of its own, so that nobody waits for it;
        `progress` is told how many entries of how many were checked. KnownError
        `audit_head_unreadable`.
        """
        return verify(self._audit_entries(progress), self.audit_key, head)

    def _audit_entries(
        self, progress: Callable[[int, int], None] | None
    ) -> Iterator[Entry | Unreadable]:
        with self.work.read() as unit:
            last = unit.audit_store.upto(_NUMBER_MOST)
            page = unit.audit_store.page(None)
        checked, total = 0, 0 if last is None else last.number
        while page:
            yield from page
            checked += len(page)
            if progress is not None:
                progress(checked, max(checked, total))
            with self.work.read() as unit:
                page = unit.audit_store.page(page[-1].number)

    def note(self, action: str, actor: str, subject: str = "site", **details: JSON) -> None:
        """Put into the audit chain what `actor` did that changed nothing in storage.

        For what is done with a raffle, see `Raffles.note`.
        """
        with self.work.write() as unit:
            unit.audit.append(actor, action, subject, **details)

    def erase(self, person_id: int, actor: str) -> "Erasure":
        """Forget a person everywhere; see `kiosk.app.erasing`. It may take a while."""
        from kiosk.app.erasing import Eraser

        eraser = Eraser(
            self.site, self.engine, self.work, self.clock, self.people, self.recognitions
        )
        return eraser.erase(person_id, actor)

    def close(self) -> None:
        """Close the database's connections."""
        self.engine.dispose()


def default_folder() -> Path:
    """Where a site is when nobody says otherwise: in the user's data folder."""
    return platformdirs.user_data_path("encore", appauthor=False)


def create(folder: Path, settings: Settings) -> None:
    """Make the site's folders, keys, settings and empty database.

    The settings come last: a folder without them is no site yet, so that an
    interrupted creation can be repeated. Raises KnownError `site_exists`.
    """
    site = Site(folder)
    if site.exists:
        raise KnownError("site_exists", folder=str(folder))
    site.create_folders()
    for name in ("badge", "audit"):
        site_key(site.keys, name)
    RaffleKeys(site.keys).token_key()
    engine = open_storage(site, settings)
    try:
        migrate.upgrade(engine)
    finally:
        engine.dispose()
    site_settings.save(folder, settings)


def open_storage(site: Site, settings: Settings) -> Engine:
    """The site's database, which is connected to only when first used.

    A SQLite address with a relative path means a file in the site, wherever the program runs.
    """
    address = settings.database
    if address is None:
        return open_engine(site.database_file)
    path = address.removeprefix("sqlite:///")
    return open_engine(address if path in {address, ""} else site.root / path)


def without_database() -> dict[str, str]:
    """The environment but for the database that it names: for a site that has its own."""
    return {name: value for name, value in os.environ.items() if name != "ENCORE_DATABASE"}


@contextmanager
def opened(
    folder: Path,
    make_clock: ClockMaker = SystemClock,
    hasher: Hasher | None = None,
    randbytes: Callable[[int], bytes] = secrets.token_bytes,
    environ: Mapping[str, str] | None = None,
) -> Iterator[App]:
    """The site in `folder`, closed afterwards. For the parameters see `open_site`."""
    app = open_site(folder, make_clock, hasher, randbytes, environ)
    try:
        yield app
    finally:
        app.close()


def open_site(
    folder: Path,
    make_clock: ClockMaker = SystemClock,
    hasher: Hasher | None = None,
    randbytes: Callable[[int], bytes] = secrets.token_bytes,
    environ: Mapping[str, str] | None = None,
) -> App:
    """Open the site in `folder` and bring its database to this program's schema.

    Tests and the demo hand in their clock, hasher and random bytes. `environ` stands for the
    environment, which may name the database of another site: empty, it is left aside. Raises
    KnownError: `site_missing`, the `setting_...` codes, `site_newer`,
    `database_damaged` and what else storage is expected to refuse.
    """
    site = Site(folder)
    settings = site_settings.load(folder, environ)
    choices = Choices(folder, settings, environ)
    site.create_folders()
    clock = make_clock(settings.zone)
    engine = open_storage(site, settings)
    try:
        migrate.upgrade(engine)
        audit_key = site_key(site.keys, "audit")
        badge_key = site_key(site.keys, "badge")
    except BaseException:
        engine.dispose()
        raise
    work = SqlWork(engine, unit_maker(clock, audit_key))
    recognitions = Recognitions(
        work,
        clock,
        lambda: Policy(
            choices.now.moderated, choices.now.unsigned_thanks, choices.now.praise_waits
        ),
    )
    schedule = Schedule(work, clock)
    raffles = Raffles(work, clock, RaffleKeys(site.keys), badge_key, randbytes)
    dwell = float(settings.dwell_seconds)
    hall = HallOfFame(recognitions, schedule, raffles, clock)
    rotation = Rotation(
        [
            RecognitionSource(work, clock, dwell, schedule.sponsor),
            ProgrammeSource(work, clock, dwell, hall=hall.news, signing_up=hall.signing_up),
            RaffleSource(raffles, clock.zone),
            MilestoneSource(work, clock, lambda: choices.now.anniversaries, dwell),
            ThanksWeekSource(recognitions, clock, dwell),
            BuiltInSource(settings.name, recognitions.values, schedule.theme, dwell),
        ]
    )
    return App(
        site=site,
        choices=choices,
        clock=clock,
        engine=engine,
        work=work,
        audit_key=audit_key,
        people=People(work, clock, badge_key, randbytes),
        sign_in=SignIn(work, clock, hasher or Argon2Hasher()),
        recognitions=recognitions,
        schedule=schedule,
        raffles=raffles,
        rotation=rotation,
    )
