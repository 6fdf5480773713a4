"""A first start: the answers of the screen become a site, once, however often it is tried."""

from pathlib import Path

import pytest

from kiosk.app.setup import FirstStart
from kiosk.app.site import open_site
from kiosk.errors import KnownError
from kiosk.exchange.templates import Kind
from kiosk.people.model import SignedIn
from kiosk.people.passphrase import Argon2Hasher
from kiosk.settings import load
from kiosk.ui.models.setup import SetupAnswers

ANSWERS = SetupAnswers(
    language="fi",
    name="Satamakatu",
    zone="Europe/Helsinki",
    screen_inches=24.0,
    given="Aino",
    family="Korhonen",
    passphrase="teetä ja marmeladia",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "site"


def test_the_answers_are_the_site_and_its_manager_can_sign_in(folder: Path) -> None:
    begun: list[bool] = []
    door = FirstStart(folder, lambda: begun.append(True))
    door.create_site(ANSWERS)
    door.begin()
    assert begun == [True]
    settings = load(folder)
    assert (settings.name, settings.language) == ("Satamakatu", "fi")
    assert (settings.zone.key, settings.screen_inches) == ("Europe/Helsinki", 24.0)
    app = open_site(folder)
    manager = app.sign_in.managers()[0]
    assert isinstance(app.sign_in.attempt(manager.person_id, ANSWERS.passphrase), SignedIn)
    app.close()


def test_making_it_again_after_an_error_doubles_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Argon2Hasher, passphrase: str) -> str:
        raise KnownError("disk_full")

    with monkeypatch.context() as patched, pytest.raises(KnownError):
        patched.setattr(Argon2Hasher, "hash", broken)
        FirstStart(folder, lambda: None).create_site(ANSWERS)
    door = FirstStart(folder, lambda: None)
    door.create_site(ANSWERS)
    door.create_site(ANSWERS)
    assert door.app is not None
    assert len(door.app.people.roster()) == 1
    assert len(door.app.sign_in.managers()) == 1
    door.begin()


def test_files_go_into_the_new_site_and_not_before_there_is_one(
    folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("First name;Team\nBen;Night\nAino;Morning\n", encoding="utf-8")
    door = FirstStart(folder, lambda: None)
    with pytest.raises(KnownError, match="no site"):
        door.take(Kind.PEOPLE, file, "set-up", None, lambda: False)
    door.create_site(ANSWERS)
    assert door.take(Kind.PEOPLE, file, "set-up", None, lambda: False).added == 2
    door.begin()
