"""The tour: every screen and state as a picture, in the languages and on the screens there are."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.app.tour import draw
from kiosk.raffle.outcome import Outcome
from kiosk.stage import Mode
from kiosk.ui.window import QML_FOLDER

# The smallest window: most of the time goes into pixels, and what is asked is no matter of size.
SIZE = (640, 800)


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn where the environment names a database, into which nothing of it must come."""
    out = tmp_path_factory.mktemp("tour")
    real = tmp_path_factory.mktemp("real") / "real.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENCORE_DATABASE", f"sqlite:///{real}")
        draw(out, SIZE, "de")
    assert not real.exists()
    return out


def names(tour: Path) -> list[str]:
    manifest = json.loads((tour / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["size"], manifest["language"]) == ([*SIZE], "de")
    return [Path(name).stem for name in manifest["pictures"]]


def test_every_screen_every_outcome_and_every_design_is_drawn(tour: Path) -> None:
    drawn = names(tour)
    for mode in set(Mode) - {Mode.ROTATION}:
        assert any(name.startswith(mode.replace("_", "-")) for name in drawn), mode
    for outcome in Outcome:
        assert f"result-{outcome.replace('_', '-')}" in drawn
    designs = {file.stem for file in (QML_FOLDER / "Encore" / "slides").glob("*Slide.qml")}
    kinds = {name.split("-", 2)[2] for name in drawn if name.startswith("slide-")}
    assert len(kinds) >= len(designs), (kinds, designs)


def test_every_picture_is_whole_and_no_two_are_the_same(tour: Path) -> None:
    seen: dict[bytes, str] = {}
    for name in names(tour):
        image = QImage(str(tour / f"{name}.png"))
        assert (image.width(), image.height()) == SIZE, name
        bits = bytes(image.constBits())
        assert seen.setdefault(bits, name) == name, f"{name} looks like {seen[bits]}"


def test_the_tour_leaves_the_application_in_english(tour: Path) -> None:
    del tour
    assert QCoreApplication.translate("ui", "Made") == "Made"
