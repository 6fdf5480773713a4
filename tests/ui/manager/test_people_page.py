"""The people at the screen: found, added, shown, photographed, erased; departments."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app.site import App
from kiosk.people.model import Display
from kiosk.ui.models.people_list import PeopleModel
from tests.ui.manager.support import Kiosk


def people(kiosk: Kiosk) -> PeopleModel:
    model = kiosk.desk("people")
    assert isinstance(model, PeopleModel)
    return model


@pytest.fixture
def managing(kiosk: Kiosk) -> Kiosk:
    kiosk.sign_in()
    kiosk.touch("tile_people")
    return kiosk


def test_one_person_from_the_list_to_every_choice(managing: Kiosk, app: App) -> None:
    managing.touch("person_3")
    assert managing.text("personName") == "Cilla"
    managing.touch("display_0")
    assert app.people.person(3).display is Display.HIDDEN
    # Now the page calls her by her number only.
    assert managing.text("personName") == "#3"
    managing.touch("display_2")
    managing.touch("setBirthday")
    managing.touch("month_1")
    managing.touch("day_31")
    managing.touch("month_2")
    managing.touch("saveBirthday")
    managing.touch("birthday_1")
    cilla = app.people.person(3)
    assert (cilla.born, cilla.birthday_shown) == (date(2000, 2, 29), True)
    managing.touch("deed_edit")
    assert managing.read_field("person_family") == "Åberg"
    managing.touch("pickTeam_0")
    managing.touch("savePerson")
    assert app.people.person(3).team == "Aurora"
    managing.touch("deed_active")
    assert not app.people.person(3).active
    managing.touch("back")
    assert managing.find("person_3") is None
    managing.touch("teams")
    managing.touch("inactive")
    managing.touch("person_3")
    managing.touch("deed_active")
    assert app.people.person(3) == replace(cilla, team="Aurora")
    managing.touch("deed_data")
    (file,) = app.site.outbox.glob("person-3-*")
    assert file.name in managing.text("done")
    managing.touch("deed_badge")
    assert managing.manager.page == "badges"
    managing.touch("printOne")
    assert app.people.person(3).has_badge
    assert not managing.overflowing()


def test_somebody_new_and_somebody_gone(managing: Kiosk, app: App) -> None:
    managing.touch("teams")
    managing.touch("team_0")
    assert [one["person"] for one in people(managing).picker.people] == [1, 2]
    managing.touch("teams")
    managing.touch("add")
    managing.touch("savePerson")
    assert "first name" in people(managing).problem
    managing.touch("person_given")
    managing.type("Dora")
    managing.touch("savePerson")
    dora = app.people.roster()[-1]
    assert (dora.given, dora.team) == ("Dora", "")
    assert managing.text("personName") == "Dora"
    managing.touch("deed_erase")
    managing.touch("askSure")
    managing.touch("back")
    assert people(managing).page == "erase"
    managing.touch("askSure")
    managing.touch("eraseForEver")
    assert people(managing).page == "list"
    assert dora.id not in [one.id for one in app.people.roster()]
    app.sign_in.remove(2, "x")
    managing.touch("person_1")
    managing.touch("deed_active")
    assert "only manager" in people(managing).problem
    assert app.people.person(1).active
    managing.touch("back")
    _departments(managing, app)


def test_a_photo_is_framed_with_a_finger(
    app: App, open_kiosk: Callable[..., Kiosk], tmp_path: Path
) -> None:
    stick = tmp_path / "media" / "user" / "STICK"
    stick.mkdir(parents=True)
    # Red, but for a green face below on the right.
    picture = Image.new("RGB", (800, 800), (200, 30, 30))
    picture.paste((30, 200, 30), (500, 500, 800, 800))
    picture.save(stick / "dag.png")
    (stick / "broken.jpg").write_bytes(b"no")
    kiosk = open_kiosk(app, sticks=[tmp_path / "media"])
    kiosk.sign_in()
    app.people.set_display(3, Display.PHOTO, "x")
    kiosk.touch("tile_people")
    kiosk.touch("person_3")
    kiosk.touch("deed_photo")
    model = people(kiosk).cropping
    names = [file["name"] for file in model.files]
    assert all(file["known"] for file in model.files)
    kiosk.touch(f"picture{names.index('broken.jpg')}")
    assert "not a JPEG" in people(kiosk).problem
    kiosk.touch(f"picture{names.index('dag.png')}")
    assert model.framing
    for _ in range(7):
        kiosk.touch("frameSmaller")
    before = (model.left, model.top)
    kiosk.touch("frameLeft")
    kiosk.touch("frameUp")
    assert (model.left, model.top) < before
    _drag(kiosk, (0.4, 0.4), (0.95, 0.95))
    assert model.left + model.wide == pytest.approx(1, abs=0.01)
    kiosk.touch("takePhoto")
    photo = app.people.person(3).photo
    assert photo is not None
    with Image.open(app.site.media / photo) as kept:
        assert kept.width == kept.height
        red, green, _ = kept.convert("RGB").getpixel((kept.width // 2, kept.height // 2))  # type: ignore[misc] # of RGB
        assert green > 150 > red
    assert people(kiosk).one["picture"]
    kiosk.touch("deed_photo")
    kiosk.touch("dropPhoto")
    assert app.people.person(3).photo is None
    assert not (app.site.media / photo).exists()


def _departments(managing: Kiosk, app: App) -> None:
    managing.touch("departments")
    managing.touch("addDepartment")
    managing.type("Galley")
    managing.touch("key_enter")
    assert [one.name for one in app.people.departments()] == ["Galley"]
    managing.touch("department_0")
    managing.touch("rename")
    managing.type(" 2")
    managing.touch("key_enter")
    assert [one.name for one in app.people.departments()] == ["Galley 2"]
    managing.touch("department_0")
    managing.touch("remove")
    assert app.people.departments()
    managing.touch("remove")
    assert not app.people.departments()


def _drag(kiosk: Kiosk, begin: tuple[float, float], end: tuple[float, float]) -> None:
    sheet = kiosk.item("dragFrame")

    def at(x: float, y: float) -> QPoint:
        place = sheet.mapToScene(QPointF(sheet.width() * x, sheet.height() * y))
        return QPoint(round(place.x()), round(place.y()))

    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(kiosk.kiosk.window, left, plain, at(*begin))
    for step in (0.5, 1.0):
        x, y = (a + (b - a) * step for a, b in zip(begin, end, strict=True))
        QTest.mouseMove(kiosk.kiosk.window, at(x, y))
    QTest.mouseRelease(kiosk.kiosk.window, left, plain, at(*end))
    kiosk.settle()
