"""Rehearses the draw: on a throw-away site of made-up people, of which nothing is left.

The throw-away site stands in the machine's temporary folder and has a database, keys and an
audit chain of its own. Of the real site only the prizes of its raffle are read; nothing is
written there, not even to the audit chain.
"""

import json
import os
import random
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from kiosk.app.site import App, create, open_site
from kiosk.app.unit import Unit
from kiosk.assets import assets
from kiosk.data.keys import site_key
from kiosk.data.raffle_keys import RaffleKeys
from kiosk.disk import unwritable
from kiosk.people.model import Display, PersonRow
from kiosk.people.service import People
from kiosk.raffle.model import Raffle, Rules, State
from kiosk.raffle.outcome import Outcome
from kiosk.raffle.service import Raffles
from kiosk.settings import Settings

HOLD_SECONDS: Final = 10
"""How long the list stands in a rehearsal before the first draw."""

CLAIM_MINUTES_MOST: Final = 1
"""How long a winner has in a rehearsal at most, so that an absent one can be rehearsed too."""

TICKETS_MOST: Final = 5
"""Everybody has 1 to so many tickets, within the real raffle's limit."""

PREFIX: Final = "encore-rehearsal-"
"""How the names of the throw-away folders begin."""

_ACTOR: Final = "rehearsal"
_INITIALS_EACH: Final = 8
_HIDDEN_EACH: Final = 13
"""Every so manieth person shows their initials only, or nothing."""

_ENDED: Final = (State.FINISHED, State.ABANDONED)


@dataclass(frozen=True, slots=True)
class _Words:
    """What the throw-away site says in one language; `people` are given and family names."""

    site: str
    raffle: str
    team: str
    prizes: tuple[str, ...]
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Running:
    folder: Path
    claim: int | None
    app: App


class Rehearsal:
    """At most one throw-away site at a time. Methods may be called on any thread."""

    def __init__(self, app: App, inside: Path | None = None) -> None:
        """`app` is the real site; `inside` stands for the machine's temporary folder."""
        self._app = app
        self._inside = inside
        self._lock = threading.Lock()
        self._running: _Running | None = None

    def begin(self) -> Raffles:
        """Make the throw-away site, its raffle just closed, and answer its raffles.

        Takes a second or two: not for Qt's thread. KnownErrors `disk_full`,
        `file_unwritable`, and those of storage.
        """
        with self._lock:
            self._end()
            raffle = self._app.raffles.status().raffle
            try:
                self._running = self._made(raffle)
            except OSError as error:
                raise unwritable(self._folder(), error) from error
            return self._running.app.raffles

    def end(self) -> None:
        """Remove the throw-away site; nothing happens when there is none."""
        with self._lock:
            self._end()

    def sweep(self) -> None:
        """Remove what rehearsals left that were ended by force. Those that go on stay."""
        with self._lock, suppress(OSError):
            for folder in self._folder().glob(f"{PREFIX}*"):
                if self._running is None or folder != self._running.folder:
                    _sweep(folder)

    def _folder(self) -> Path:
        return self._inside or Path(tempfile.gettempdir())

    def _end(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.app.close()
            _remove(running.folder, running.claim)

    def _made(self, raffle: Raffle | None) -> _Running:
        real = self._app
        words = _words(real.settings.language)
        folder, claim = _fresh(self._folder())
        try:
            site = folder / "site"
            settings = Settings(
                name=words.site, language=real.settings.language, zone=real.settings.zone
            )
            create(site, settings)
            # The environment may name the real site's database.
            app = open_site(site, lambda zone: real.clock, environ={})
            try:
                _fill(app, words, _rules(raffle, words))
            except BaseException:
                app.close()
                raise
        except BaseException:
            _remove(folder, claim)
            raise
        return _Running(folder, claim, app)


def _rules(raffle: Raffle | None, words: _Words) -> Rules:
    """The prizes and limits of the raffle that is on; made-up ones without one."""
    fixed = Rules(prizes=words.prizes)
    if raffle is not None and raffle.state not in _ENDED:
        real = raffle.rules
        fixed = Rules(
            prizes=real.prizes,
            details=real.details,
            one_win_per_person=real.one_win_per_person,
            claim_minutes=real.claim_minutes,
            tickets_per_person=real.tickets_per_person,
        )
    return replace(
        fixed,
        hold_seconds=HOLD_SECONDS,
        claim_minutes=min(fixed.claim_minutes, CLAIM_MINUTES_MOST),
    )


def _fill(app: App, words: _Words, rules: Rules) -> None:
    """People with tickets in a raffle that is closed, through the use cases, in one transaction."""
    with app.work.write() as unit:
        work = _OneTransaction(unit)
        badge_key = site_key(app.site.keys, "badge")
        people = People(work, app.clock, badge_key)
        raffles = Raffles(work, app.clock, RaffleKeys(app.site.keys), badge_key)
        people.import_rows(
            [
                PersonRow(str(number), given, family, words.team, _display(number))
                for number, (given, family) in enumerate(words.people, 1)
            ],
            _ACTOR,
        )
        raffles.open(rules, words.raffle, _ACTOR)
        chance = random.Random()
        most = min(TICKETS_MOST, rules.tickets_per_person)
        finders = [person.id for person in people.roster() for _ in range(chance.randint(1, most))]
        chance.shuffle(finders)
        batch = raffles.make_tokens(len(finders), _ACTOR)
        for (_, code), person_id in zip(batch.tokens, finders, strict=True):
            result = raffles.redeem(code, person_id)
            if result.outcome is not Outcome.REDEEMED:
                raise RuntimeError(f"a token of the rehearsal was answered with {result.outcome}")
        raffles.close(_ACTOR)


def _display(number: int) -> Display:
    if number % _HIDDEN_EACH == 0:
        return Display.HIDDEN
    return Display.INITIALS if number % _INITIALS_EACH == 0 else Display.FIRST_NAME


class _OneTransaction:
    """Lets many use cases share one transaction: the site is thrown away if one fails."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    @contextmanager
    def write(self) -> Iterator[Unit]:
        """The unit that is open."""
        yield self._unit

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """The unit that is open."""
        yield self._unit


def _words(language: str) -> _Words:
    text = (assets() / "rehearsal.json").read_text("utf-8")
    said: dict[str, Any] = json.loads(text)[language]
    named = (name.partition(" ") for name in said["people"])
    return _Words(
        site=said["site"],
        raffle=said["raffle"],
        team=said["team"],
        prizes=tuple(said["prizes"]),
        people=tuple((given, family) for given, _, family in named),
    )


def _fresh(inside: Path) -> tuple[Path, int | None]:
    """A new folder, claimed before it has the name under which leftovers are looked for."""
    new = Path(tempfile.mkdtemp(prefix="encore-new-", dir=inside))
    try:
        claim = _claim(new)
        return new.rename(new.with_name(new.name.replace("encore-new-", PREFIX, 1))), claim
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


def _claim(folder: Path) -> int | None:
    """Hold `folder` until the process ends, however it ends; BlockingIOError when it is held.

    None on Windows, where a folder with open files in it cannot be renamed instead.
    """
    if os.name != "posix":
        return None
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _sweep(folder: Path) -> None:
    """Remove a leftover that nobody holds, if it is ours to remove."""
    with suppress(OSError):
        claim = _claim(folder)
        if os.name != "posix":
            folder = folder.rename(folder.with_name(f"{folder.name}-left"))
        _remove(folder, claim)


def _remove(folder: Path, claim: int | None) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if claim is not None:
        with suppress(OSError):
            os.close(claim)
