"""The first start: from nothing to a site."""

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import settings
from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.people.model import SignedIn
from kiosk.ui.models.zones import match_zones
from tests.ui.manager.support import Door, Kiosk


@pytest.fixture
def door(tmp_path: Path, clock: SetClock) -> Door:
    return Door(tmp_path / "new", clock)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "user" / "BLUE"
    folder.mkdir(parents=True)
    (folder / "people.csv").write_text(
        "id;first name;family name;team\n71;Elli;Esim;Polar\n", encoding="utf-8"
    )
    return tmp_path / "media"


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk], door: Door, stick: Path) -> Kiosk:
    return open_kiosk(None, door=door, sticks=[stick])


def to(kiosk: Kiosk, step: str) -> None:
    """Walk on with good answers until this step."""
    answers: dict[str, Callable[[], None]] = {
        "name": lambda: kiosk.type("Break"),
        "person": lambda: kiosk.type("Maria"),
        "passphrase": lambda: passphrases(kiosk, "good words", "good words"),
    }
    while kiosk.setup.step != step:
        answers.get(kiosk.setup.step, lambda: None)()
        kiosk.touch("next")


def passphrases(kiosk: Kiosk, one: str, two: str) -> None:
    kiosk.type(one)
    kiosk.item("again").forceActiveFocus()
    kiosk.type(two)


def test_a_manager_makes_a_site(kiosk: Kiosk, door: Door) -> None:
    kiosk.touch("language_en")
    to(kiosk, "files")
    kiosk.touch("file0")
    kiosk.touch("next")
    assert kiosk.text("answer0") == "Break"
    assert kiosk.text("answer3") == "Maria"
    assert not door.folder.exists()
    kiosk.touch("next")
    assert kiosk.setup.step == "done"
    made = settings.load(door.folder)
    assert (made.name, made.language, made.zone.key) == ("Break", "en", "Europe/Helsinki")
    assert door.app is not None
    assert isinstance(door.app.sign_in.attempt(1, "good words"), SignedIn)
    assert [person.given for person in door.app.people.roster()] == ["Maria", "Elli"]
    assert kiosk.imports_of_setup()[0]["added"] == 1
    assert kiosk.setup.passphrase == ""
    kiosk.touch("begin")
    assert door.begun == 1
    door.app.close()


def test_the_way_back_loses_nothing(kiosk: Kiosk) -> None:
    to(kiosk, "summary")
    for step in ("files", "passphrase", "person", "screen", "zone", "name", "language"):
        kiosk.touch("back")
        assert kiosk.setup.step == step
    assert kiosk.find("back") is None
    kiosk.touch("next")
    assert kiosk.text("name") == "Break"
    for _ in range(4):
        kiosk.touch("next")
    assert kiosk.setup.given == "Maria"
    assert kiosk.text("passphrase") == "good words"
    assert kiosk.text("again") == "good words"


def test_the_language_is_spoken_at_once_and_kept(kiosk: Kiosk, door: Door) -> None:
    kiosk.touch("language_fi")
    assert kiosk.words.language == "fi"
    to(kiosk, "summary")
    kiosk.touch("next")
    assert settings.load(door.folder).language == "fi"
    assert door.app is not None
    door.app.close()


def test_two_different_passphrases_do_not_go_on(kiosk: Kiosk) -> None:
    to(kiosk, "passphrase")
    passphrases(kiosk, "good words", "good worms")
    assert kiosk.text("hint") == "The second one is different from the first."
    assert not kiosk.item("next").isEnabled()
    kiosk.setup.passphrase = kiosk.setup.again = "short"
    assert not kiosk.setup.complete


def test_a_zone_is_found_by_first_letters(kiosk: Kiosk) -> None:
    to(kiosk, "zone")
    assert kiosk.setup.zones.zones[0]["name"] == "Europe/Helsinki"
    kiosk.type("madr")
    kiosk.touch("zone_Europe/Madrid")
    assert kiosk.setup.zones.chosen == "Europe/Madrid"
    assert kiosk.setup.zones.time == "13:00"


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("new y", "America/New_York"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("america/argentina bue", "America/Argentina/Buenos_Aires"),
        ("utc", "UTC"),
    ],
)
def test_zones_are_matched_without_accents_and_signs(letters: str, name: str) -> None:
    assert name in [zone.name for zone in match_zones(letters)]
    assert match_zones("xyzzy") == ()


def test_the_card_tells_the_size_of_the_screen(kiosk: Kiosk) -> None:
    to(kiosk, "screen")
    diagonal = math.hypot(kiosk.kiosk.window.width(), kiosk.kiosk.window.height())
    target = diagonal / (27.0 * 25.4) * 85.6
    for _ in range(30):
        # Whoever holds up a card presses whatever makes the paper one fit better.
        kiosk.touch("larger" if kiosk.item("card").width() < target else "smaller")
    assert kiosk.setup.inches == pytest.approx(27.0, rel=0.02)


def test_when_the_site_cannot_be_made_everything_stays_to_try_again(
    kiosk: Kiosk, door: Door
) -> None:
    to(kiosk, "summary")
    door.fail = KnownError("disk_full")
    kiosk.touch("next")
    assert kiosk.setup.step == "summary"
    assert "no room left" in kiosk.text("problem")
    door.fail = None
    kiosk.touch("next")
    assert kiosk.setup.step == "done"
    assert door.made[0].passphrase == "good words"
    assert door.app is not None
    door.app.close()


def test_answers_do_not_show_the_passphrase(kiosk: Kiosk, door: Door) -> None:
    to(kiosk, "summary")
    kiosk.touch("next")
    assert "good words" not in repr(door.made[0])
    assert door.app is not None
    door.app.close()
