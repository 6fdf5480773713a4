"""A rehearsal draws for made-up people; the real site stays as it was, byte for byte."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.rehearsal import HOLD_SECONDS, PREFIX, Rehearsal
from kiosk.app.site import App, create, opened
from kiosk.assets import assets
from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.people.model import LIMITS, PersonRow
from kiosk.raffle.draw import DICE
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import RoundOutcome, Rules, State
from kiosk.raffle.prizes import Prize
from kiosk.raffle.rules import PRIZE_CHARACTERS
from kiosk.raffle.running import NAME_MOST
from kiosk.settings import LANGUAGES, Settings

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 9, 11, 0, tzinfo=UTC)
ACTOR = "person:1"
PICTURE = "ab" * 32
REAL = Rules(
    prizes=("A boat trip", "A mug", "A mug"),
    details=(Prize("A boat trip", "120 €", "Skerra Line", PICTURE),),
    one_win_per_person=False,
    tickets_per_person=2,
    draw_at=NOW + timedelta(days=1),
    tickets_per_day=1,
    opening_hours=(Hours((6,), time(3), time(4)),),
    excluded=("1",),
)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW, ZONE)


@pytest.fixture
def app(tmp_path: Path, clock: SetClock) -> Iterator[App]:
    """A site in Finnish, with one person."""
    create(tmp_path / "site", Settings(name="Break room", language="fi", zone=ZONE))
    with opened(tmp_path / "site", lambda zone: clock) as app:
        app.people.import_rows([PersonRow("1", "Zebulon", "Realman", "Aurora")], ACTOR)
        yield app


@pytest.fixture
def temp(tmp_path: Path) -> Path:
    """What stands for the machine's temporary folder."""
    folder = tmp_path / "temp"
    folder.mkdir()
    return folder


@pytest.fixture
def rehearsal(app: App, temp: Path) -> Iterator[Rehearsal]:
    made = Rehearsal(app, temp)
    yield made
    made.end()


def everything(folder: Path) -> dict[str, bytes]:
    """All files of a site, and what its database says."""
    found = {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b"a folder"
        for path in sorted(folder.rglob("*"))
    }
    with closing(sqlite3.connect(folder / "kiosk.db")) as database:
        found["dump"] = "\n".join(database.iterdump()).encode()
    return found


def test_a_whole_rehearsal_leaves_the_real_site_as_it_was_and_nothing_of_itself(
    app: App, rehearsal: Rehearsal, temp: Path, clock: SetClock
) -> None:
    raffle = app.raffles.open(REAL, "Moustaches", ACTOR)
    before = everything(app.site.root)
    raffles = rehearsal.begin()

    shown = raffles.status().raffle
    assert shown is not None
    assert shown.state is State.CLOSED
    assert shown.id != raffle.id
    assert shown.commitment != raffle.commitment
    assert shown.rules.prizes == REAL.prizes
    assert shown.rules.details == REAL.details
    assert not shown.rules.one_win_per_person
    assert shown.rules.hold_seconds == HOLD_SECONDS == 10
    assert shown.rules.claim_minutes == 1
    assert shown.closing is not None
    assert shown.closing.holders == 40
    held = Counter(ticket[1] for ticket in raffles.record()["tickets"])  # type: ignore[index,union-attr]
    assert set(held.values()) == {1, 2}
    names = raffles.entrants()
    assert len(names) > 30
    assert "Zebulon" not in names

    for label, text in (("Anna", "swans"), ("Ben", "rye bread"), (DICE, "1234561234")):
        raffles.contribute(label, text, ACTOR)
    clock.forward(timedelta(seconds=HOLD_SECONDS))
    raffles.draw(ACTOR)
    raffles.settle(1, RoundOutcome.VOID, ACTOR, "Just trying", "person:2")
    for number in (2, 3, 4):
        raffles.draw(ACTOR)
        raffles.settle(number, RoundOutcome.CLAIMED, ACTOR)
    assert raffles.finish(ACTOR).state is State.FINISHED
    assert [folder.name.startswith(PREFIX) for folder in temp.iterdir()] == [True]
    rehearsal.end()
    rehearsal.end()

    assert not list(temp.iterdir())
    assert everything(app.site.root) == before
    now = app.raffles.status().raffle
    assert now == raffle


def test_without_a_raffle_there_are_made_up_prizes_and_a_second_rehearsal_ends_the_first(
    app: App, rehearsal: Rehearsal, temp: Path
) -> None:
    first = rehearsal.begin().status().raffle
    second = rehearsal.begin().status().raffle
    assert first is not None
    assert second is not None
    assert first.rules.prizes == second.rules.prizes
    assert list(second.rules.prizes) == _said("fi")["prizes"]
    assert len(list(temp.iterdir())) == 1
    with pytest.raises(KnownError) as caught:
        Rehearsal(app, temp / "missing").begin()
    assert caught.value.code == "file_unwritable"


def test_a_database_that_the_environment_names_is_left_alone(
    tmp_path: Path, temp: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"sqlite:///{tmp_path / 'real.db'}"
    monkeypatch.setenv("ENCORE_DATABASE", address)
    create(tmp_path / "site", Settings(name="Break room", zone=ZONE, database=address))
    with opened(tmp_path / "site", lambda zone: clock) as app:
        rehearsal = Rehearsal(app, temp)
        assert rehearsal.begin().status().tickets > 0
        rehearsal.end()
        assert app.people.roster() == ()
        assert app.audit_heads() == ()
        assert app.raffles.status().raffle is None


def test_what_a_crash_left_is_cleared_away_but_no_rehearsal_that_goes_on(
    app: App, rehearsal: Rehearsal, temp: Path
) -> None:
    raffles = rehearsal.begin()
    (going,) = temp.iterdir()
    left = temp / f"{PREFIX}left"
    (left / "site").mkdir(parents=True)
    (left / "site" / "kiosk.db").write_bytes(b"half")
    elsewhere = temp / "other"
    elsewhere.mkdir()
    (temp / f"{PREFIX}link").symlink_to(elsewhere)
    (temp / "mine").write_text("keep me")

    Rehearsal(app, temp).sweep()
    rehearsal.sweep()

    kept = {path.name for path in temp.iterdir()}
    assert kept == {going.name, "other", f"{PREFIX}link", "mine"}
    assert raffles.status().tickets > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_made_up_names_of_each_language_are_whole(language: str) -> None:
    said = _said(language)
    people = [name.split(" ", 1) for name in said["people"]]
    assert len(people) == 40
    assert len({given for given, _ in people}) == 40
    assert all(len(given) <= LIMITS["given"] for given, _ in people)
    assert all(family and len(family) <= LIMITS["family"] for _, family in people)
    assert len(said["prizes"]) == 3
    assert all(len(prize) <= PRIZE_CHARACTERS for prize in said["prizes"])
    assert len(said["raffle"]) <= NAME_MOST
    assert len(said["team"]) <= LIMITS["team"]


def _said(language: str) -> dict[str, list[str]]:
    text = (assets() / "rehearsal.json").read_text("utf-8")
    said: dict[str, list[str]] = json.loads(text)[language]
    return said
