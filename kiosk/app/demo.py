"""The demo site: an invented ferry line's contact centre in the middle of its week.

What it shows lies in `assets/demo`: files that anybody could import. Their dates are those of one
week, `SAMPLE_DAY` its today; here they move to the present, so that it is always that week.
"""

import json
import random
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.app.demo_week import SAMPLE_DAY, ZONE, WeekWords, fill_week, weeks_to
from kiosk.app.imports import Imports
from kiosk.app.prize_pictures import take_prize_picture
from kiosk.app.site import App, create, opened, without_database
from kiosk.assets import assets
from kiosk.clock import Clock, SetClock, SystemClock, today
from kiosk.people.model import Badge
from kiosk.people.names import label
from kiosk.raffle.model import Batch, Rules
from kiosk.raffle.outcome import Outcome
from kiosk.raffle.prizes import Prize
from kiosk.recognition.model import MOST_NAMED, Kind, RecognitionRow
from kiosk.schedule.times import instant
from kiosk.settings import Settings

MANAGER: Final = "101"
"""The roster's id of the person who may sign in."""

PASSPHRASE: Final = "moustache"
"""What the manager signs in with."""

TOKENS: Final = 60
FOUND: Final = 27
CODES_FILE: Final = "demo-codes.csv"
"""A few codes to try, in the outbox: unfound tokens and badges."""

_ACTOR: Final = "demo"
_FINDERS: Final = 17
_CODES_OF_TOKENS: Final = 12
_CODES_OF_BADGES: Final = 6
_PORTRAIT: Final = "portrait-"
_POINTS: Final = (
    (150, 180),
    (420, 120),
    (300, 380),
    (170, 300),
    (640, 520),
    (900, 840),
    (480, 330),
    (830, 200),
    (560, 160),
    (720, 660),
    (880, 690),
    (930, 90),
)
"""Where the hiding places are on the plan, in the order of the words."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What the demo says in one language beside its files; `codes` are headings and words.

    The pictures of `details` are names of files of the demo.
    """

    name: str
    raffle: str
    prizes: tuple[str, ...]
    details: tuple[Prize, ...]
    departments: tuple[str, ...]
    codes: dict[str, str]
    places: tuple[str, ...]
    notes: tuple[str, ...]
    hints: tuple[str, ...]
    film: dict[str, str]
    week: WeekWords


def make_demo(
    folder: Path, language: str, now: datetime | None = None, draw_at: datetime | None = None
) -> None:
    """Make the demo site in `folder`, in one of the four languages.

    `now` (zone-aware) is the instant at which everything happens; by default the machine's
    clock. With `draw_at` the raffle cannot be drawn before, and counts down to it; without,
    whoever tries the demo can draw at once. On the same day everything random is the same
    again, but for what the keys decide: so this raffle's secret is no secret. Its people are
    made up, so they go into the site's own database, whatever database the environment names.
    What fails leaves nothing behind, if there was nothing before. KnownError `site_exists`.
    """
    words = _words(language)
    fresh = not folder.exists() or not any(folder.iterdir())
    create(folder, Settings(name=words.name, language=language, zone=ZONE))
    day = (now or datetime.now(UTC)).astimezone(ZONE).date()
    try:
        randbytes = random.Random(day.isoformat()).randbytes
        environ = without_database()
        with opened(folder, _clock(now), randbytes=randbytes, environ=environ) as app:
            fill(app, language, draw_at)
    except BaseException:
        if fresh:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def fill(app: App, language: str, draw_at: datetime | None = None) -> None:
    """Fill a fresh site, through the use cases and imports that everybody uses."""
    folder, words = assets() / "demo", _words(language)
    day = today(app.clock)
    Imports(app).people(folder / "people.csv", _ACTOR, False, None)
    _photos(app, folder)
    for name in words.departments:
        app.people.add_department(name, _ACTOR)
    _recognitions(app, folder / f"recognitions-{language}.csv", day)
    _film(app, folder, words, language, day)
    fill_week(app, folder, language, words.week)
    manager = next(person for person in app.people.roster() if person.key == MANAGER)
    app.sign_in.add(manager.id, PASSPHRASE, _ACTOR)
    badges = app.people.make_badges(_ACTOR)
    details = tuple(
        replace(prize, picture=take_prize_picture(app.site, folder / prize.picture))
        if prize.picture
        else prize
        for prize in words.details
    )
    rules = Rules(prizes=words.prizes, details=details, draw_at=draw_at)
    app.raffles.open(rules, words.raffle, _ACTOR)
    batch = app.raffles.make_tokens(TOKENS, _ACTOR)
    _hide(app, words, batch, f"person:{manager.id}", random.Random(f"places of {day.isoformat()}"))
    _give_hints(app, words, day)
    chance = random.Random(f"finds of {day.isoformat()}")
    found = chance.sample(range(TOKENS), FOUND)
    _redeem(app, batch, found, [badge.person.id for badge in badges], chance)
    left = [index for index in range(TOKENS) if index not in found]
    _write_codes(app, words, batch, left, badges)


def _clock(now: datetime | None) -> Callable[[ZoneInfo], Clock]:
    if now is None:
        return SystemClock
    return lambda zone: SetClock(now, zone)


def _words(language: str) -> _Words:
    text = (assets() / "demo" / "site.json").read_text("utf-8")
    said: dict[str, Any] = json.loads(text)[language]
    return _Words(
        name=said["name"],
        raffle=said["raffle"],
        prizes=tuple(said["prizes"]),
        details=tuple(
            Prize(name, **told)
            for name, told in zip(said["prizes"], said["prize_details"], strict=True)
        ),
        departments=tuple(said["departments"]),
        codes=said["codes"],
        places=tuple(said["places"]),
        notes=tuple(said["notes"]),
        hints=tuple(said["hints"]),
        film=said["film"],
        week=WeekWords(said["venues"], said["items"]),
    )


def _photos(app: App, folder: Path) -> None:
    from kiosk.exchange.pictures import take_in

    files = {
        person.id: file
        for person in app.people.roster()
        if (file := folder / f"{_PORTRAIT}{person.key}.png").is_file()
    }
    # Pictures are what takes longest, and each can be made for itself.
    with ThreadPoolExecutor() as pool:
        names = pool.map(lambda file: take_in(file, app.site.media), files.values())
        for number, name in zip(files, names, strict=True):
            app.people.set_photo(number, name, _ACTOR)


def _recognitions(app: App, file: Path, day: date) -> None:
    from kiosk.exchange.recognitions import read_recognitions

    rows = read_recognitions(file, app.site.media)
    app.recognitions.import_rows([moved_recognition(row, day) for row in rows], _ACTOR)


def _film(app: App, folder: Path, words: _Words, language: str, day: date) -> None:
    """A film for all teams, from yesterday."""
    from kiosk.exchange.videos import take_video

    video = take_video(folder / "film.mp4", app.site.media, folder / f"film-{language}.srt")
    teams = sorted({person.team for person in app.people.roster() if person.team})
    said = words.film
    row = RecognitionRow(
        line=1,
        key="film",
        kind=Kind.THANKS,
        title=said["title"],
        text=said["text"],
        sender=said["sender"],
        teams=tuple(teams[:MOST_NAMED]),
        day=day - timedelta(days=1),
        video=video,
    )
    app.recognitions.import_rows([row], _ACTOR)


def moved_recognition(row: RecognitionRow, day: date) -> RecognitionRow:
    """A sample row as of `day`: so many days ago, or in its week if it is shown for a while.

    What is shown on certain days only speaks of the week's programme, and moves with it.
    """
    bound = row.show_from is not None or row.show_until is not None
    step = weeks_to(day) if bound else day - SAMPLE_DAY
    return replace(
        row,
        day=row.day + step if row.day else None,
        show_from=row.show_from + step if row.show_from else None,
        show_until=row.show_until + step if row.show_until else None,
    )


def _hide(app: App, words: _Words, batch: Batch, hider: str, chance: random.Random) -> None:
    """Print all tokens and hide them; each place has one, the first few with a note."""
    app.raffles.mark_printed(batch.number, _ACTOR)
    for name, (x, y) in zip(words.places, _POINTS, strict=True):
        place = app.raffles.add_place(name, hider)
        app.raffles.put_place(place.number, x, y, hider)
    places = list(words.places) + chance.choices(words.places, k=TOKENS - len(words.places))
    chance.shuffle(places)
    notes = (*words.notes, *[""] * (TOKENS - len(words.notes)))
    for (_, code), place_name, note in zip(batch.tokens, places, notes, strict=True):
        app.raffles.hide(code, place_name, note, hider)


def _give_hints(app: App, words: _Words, day: date) -> None:
    """All but the last are released; the last waits for tomorrow morning."""
    *released, later = words.hints
    for text in released:
        app.raffles.add_hint(text, app.clock.now(), _ACTOR)
    tomorrow = instant(day + timedelta(days=1), time(10), app.clock.zone)
    app.raffles.add_hint(later, tomorrow, _ACTOR)


def _redeem(
    app: App, batch: Batch, found: Sequence[int], people: Sequence[int], chance: random.Random
) -> None:
    finders = chance.sample(people, _FINDERS)
    # Everybody finds one before anybody finds two.
    finders += chance.choices(finders, k=len(found) - len(finders))
    for index, person_id in zip(found, finders, strict=True):
        result = app.raffles.redeem(batch.tokens[index][1], person_id)
        if result.outcome is not Outcome.REDEEMED:
            raise RuntimeError(f"a token of the demo was answered with {result.outcome}")


def _write_codes(
    app: App, words: _Words, batch: Batch, left: Sequence[int], badges: Sequence[Badge]
) -> None:
    from kiosk.exchange.files import save
    from kiosk.exchange.write import csv_bytes

    said = words.codes
    headings = (said["what"], said["number"], said["whose"], said["code"])
    rows: list[tuple[str | int, ...]] = [
        (said["token"], number, "", code.text)
        for number, code in (batch.tokens[index] for index in left[:_CODES_OF_TOKENS])
    ]
    rows += [
        (said["badge"], badge.person.id, label(badge.person), badge.code.text)
        for badge in badges[:_CODES_OF_BADGES]
    ]
    save(app.site.outbox / CODES_FILE, csv_bytes(headings, rows), private=True)
