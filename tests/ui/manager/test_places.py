"""The map of hiding places, through the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.app.site import App
from kiosk.raffle.model import Place
from kiosk.ui.models.places import PlacesModel
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk

ACTOR = "person:1"


class Map:
    """Two places with tokens, one without; the kitchen is on the plan."""

    def __init__(self, kiosk: Kiosk, app: App) -> None:
        self.kiosk = kiosk
        self.app = app
        raffles = app.raffles
        raffles.open(None, "Moustaches", "console:test")
        codes = [code for _, code in raffles.make_tokens(5, "console:test").tokens]
        for code in codes[:4]:
            raffles.hide(code, "Kitchen", "", ACTOR)
        raffles.hide(codes[4], "Lobby", "", ACTOR)
        raffles.redeem(codes[0], 3)
        self.attic = raffles.add_place("Attic", ACTOR).number
        self.kitchen, self.lobby = (self.place(name).number for name in ("Kitchen", "Lobby"))
        raffles.put_place(self.kitchen, 250, 500, ACTOR)
        kiosk.sign_in()
        desk = kiosk.desk("places")
        assert isinstance(desk, PlacesModel)
        self.desk = desk
        kiosk.manager.show("places")
        kiosk.settle()

    def place(self, name: str) -> Place:
        return next(one.place for one in self.app.raffles.places() if one.place.name == name)

    def touch_plan(self, x: float, y: float) -> None:
        """Touch the plan at these shares of its size."""
        plan = self.kiosk.item("plan")
        at = plan.mapToScene(QPointF(plan.width() * x, plan.height() * y))
        QTest.mouseClick(
            self.kiosk.kiosk.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(at.x()), round(at.y())),
        )
        self.kiosk.settle()


@pytest.fixture
def plan(app: App, open_kiosk: Callable[..., Kiosk]) -> Map:
    return Map(open_kiosk(app), app)


def test_pins_stand_where_their_places_are_and_tell_how_many(plan: Map) -> None:
    (pin,) = plan.desk.pins
    assert (pin["hidden"], pin["found"], pin["out"]) == (3, 1, 0.75)
    assert pin["label"]
    assert [one["name"] for one in plan.desk.aside] == ["Attic", "Lobby"]
    item, whole = plan.kiosk.item(f"pin_{plan.kitchen}"), plan.kiosk.item("plan")
    middle = item.mapToItem(whole, QPointF(item.width() / 2, item.height() / 2))
    assert middle.x() == pytest.approx(whole.width() * 0.25, abs=2)
    assert middle.y() == pytest.approx(whole.height() * 0.5, abs=2)


def test_a_touched_place_says_its_name_and_numbers(plan: Map) -> None:
    plan.kiosk.touch(f"pin_{plan.kitchen}")
    assert plan.kiosk.text("placeName") == "Kitchen"
    assert plan.kiosk.text("placeStands") == "3 still out there, 1 found"
    assert plan.kiosk.text("placeTokens") == "No. 2, 3, 4"
    plan.touch_plan(0.9, 0.1)
    assert plan.kiosk.find("placeName") is None


def test_a_place_is_put_on_the_plan_by_touch(plan: Map) -> None:
    plan.kiosk.touch(f"aside_{plan.lobby}")
    plan.kiosk.touch("beginPut")
    # Until somebody says where: a double touch ends on this button.
    assert not plan.kiosk.item("put").isEnabled()
    plan.desk.put()
    plan.touch_plan(0.8, 0.25)
    assert plan.place("Lobby").x is None
    plan.kiosk.touch("put")
    put = plan.place("Lobby")
    assert put.x == pytest.approx(800, abs=2)
    assert put.y == pytest.approx(250, abs=2)


def test_a_place_is_moved_with_the_arrow_keys(plan: Map) -> None:
    plan.kiosk.touch(f"pin_{plan.kitchen}")
    plan.kiosk.touch("beginPut")
    window = plan.kiosk.kiosk.window
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(window, key)
    plan.kiosk.settle()
    put = plan.place("Kitchen")
    assert (put.x, put.y) == (274, 488)


def test_the_way_back_leaves_the_place_where_it_was(plan: Map) -> None:
    plan.kiosk.touch(f"pin_{plan.kitchen}")
    plan.kiosk.touch("beginPut")
    plan.touch_plan(0.8, 0.8)
    plan.kiosk.touch("back")
    assert (plan.place("Kitchen").x, plan.desk.putting) == (250, False)
    plan.kiosk.touch("back")
    plan.kiosk.touch("back")
    assert plan.kiosk.manager.page == "home"


def test_a_place_is_taken_off_the_plan(plan: Map) -> None:
    plan.kiosk.touch(f"pin_{plan.kitchen}")
    plan.kiosk.touch("beginPut")
    plan.kiosk.touch("takeOff")
    assert plan.place("Kitchen").x is None
    assert plan.desk.pins == []


def test_places_are_made_renamed_and_removed(plan: Map) -> None:
    plan.kiosk.touch("newPlace")
    plan.kiosk.type("Roof")
    plan.kiosk.touch("key_enter")
    assert plan.kiosk.text("placeName") == "Roof"
    plan.kiosk.touch("renamePlace")
    plan.kiosk.type(" garden")
    plan.kiosk.touch("key_enter")
    assert plan.kiosk.text("placeName") == "Roof garden"
    plan.kiosk.touch("removePlace")
    names = [one.place.name for one in plan.app.raffles.places()]
    assert names == ["Attic", "Kitchen", "Lobby"]


def test_a_place_with_tokens_cannot_be_removed(plan: Map) -> None:
    plan.kiosk.touch(f"pin_{plan.kitchen}")
    assert plan.kiosk.find("removePlace") is None
    plan.desk.remove()
    plan.kiosk.settle()
    assert plan.desk.problem != ""
    assert plan.place("Kitchen").x == 250


def test_two_places_do_not_get_one_name(plan: Map) -> None:
    plan.kiosk.touch(f"pin_{plan.kitchen}")
    plan.desk.rename("LOBBY")
    plan.kiosk.settle()
    assert plan.desk.problem != ""
    assert plan.place("Kitchen").number == plan.kitchen


def test_the_sites_own_plan_is_shown_and_measured(plan: Map) -> None:
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert picture.save(str(plan.app.site.media / "plan.png"))
    plan.kiosk.manager.show("places")
    plan.kiosk.settle()
    assert plan.desk.plan.endswith("media/plan.png")
    whole = plan.kiosk.item("plan")
    assert whole.width() / whole.height() == pytest.approx(2, abs=0.01)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_the_longest_names_fit(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    plan = Map(open_kiosk(app, size=size, language="de"), app)
    long = "Überraschungsmöbelhaus WWWWWWWW, hinter dem großen Fenster"
    for number, at in enumerate((None, 0, 999, 500)):
        place = app.raffles.add_place(f"{long} {number}", ACTOR)
        app.raffles.put_place(place.number, at, at, ACTOR)
    plan.kiosk.manager.show("places")
    plan.kiosk.settle()
    assert plan.kiosk.overflowing() == []
    plan.desk.choose(place.number)
    plan.kiosk.settle()
    assert plan.kiosk.overflowing() == []
    plan.desk.beginPut()
    plan.kiosk.settle()
    assert plan.kiosk.overflowing() == []


def test_every_slot_is_declared(plan: Map) -> None:
    assert declares_its_slots(plan.desk)
