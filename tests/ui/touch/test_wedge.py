"""A keyboard wedge in the real window: bursts become scans, typing stays typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.scanning.code import Kind, make
from kiosk.scanning.keys import KeyStroke
from tests.scanning.keyboards import LAYOUTS, Scanner
from tests.ui.conftest import until
from tests.ui.touch.floor import Floor

_KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x08": Qt.Key.Key_Backspace}


def press(floor: Floor, stroke: KeyStroke) -> None:
    """The key event that a window system makes of a stroke, to the window; then its release."""
    text = stroke.text
    if stroke.presses_modifier:
        key = Qt.Key.Key_Shift
    else:
        end = Qt.Key.Key_Return if stroke.enter else Qt.Key.Key_unknown
        upper = text.upper() if len(text) == 1 and text.isascii() else ""
        key = _KEYS.get(text) or (Qt.Key(ord(upper)) if upper.isalnum() else end)
    modifiers = Qt.KeyboardModifier(stroke.modifiers)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, stroke.native, 0, 0, text)
        event.setTimestamp(round(stroke.at_ms))
        QCoreApplication.sendEvent(floor.window, event)


def type_slowly(floor: Floor, text: str, start: float, gap: float = 180) -> float:
    """A person's typing; answers with the time of the last key."""
    at = start
    for letter in text:
        at += gap
        press(floor, KeyStroke(at, letter))
    return at


def wait_for_the_wedge(floor: Floor) -> None:
    """Until what is held back has been decided about."""
    until(lambda: not floor.wedge.holding)


@pytest.fixture
def writing(floor: Floor) -> Floor:
    """Somebody is about to type a name."""
    floor.open_raffle()
    floor.go("thanks")
    assert floor.item("letters").hasActiveFocus()
    return floor


def written(floor: Floor) -> str:
    return str(floor.item("letters").property("text"))


@pytest.mark.parametrize("layout", ["us", "german", "french", "turkish q", "dvorak", "russian"])
def test_a_burst_is_a_scan_and_never_reaches_the_focused_field(writing: Floor, layout: str) -> None:
    floor = writing
    assert layout in LAYOUTS
    for stroke in Scanner(layout=layout).strokes(floor.tokens[0].text, 5000):
        press(floor, stroke)
    floor.settle()
    assert floor.stage.step == "asking"
    assert floor.stage.state.waiting == (floor.tokens[0].text,)
    floor.tap("back")
    assert floor.stage.mode == "thanks"
    wait_for_the_wedge(floor)
    assert written(floor) == ""


@pytest.mark.parametrize("system", ["x11", "windows", "unknown"])
@pytest.mark.parametrize("suffix", ["\r", "\t", ""])
def test_whatever_system_and_ending(writing: Floor, system: str, suffix: str) -> None:
    floor = writing
    for stroke in Scanner(system=system, suffix=suffix).strokes(floor.tokens[0].text, 5000):
        press(floor, stroke)
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.stage.state.waiting == (floor.tokens[0].text,)


def test_what_a_person_types_arrives_whole(writing: Floor) -> None:
    floor = writing
    type_slowly(floor, "aino ko", 5000)
    wait_for_the_wedge(floor)
    floor.settle()
    assert written(floor) == "aino ko"
    assert [one["label"] for one in floor.thanks.whom.people] == ["Aino"]


def test_quick_typing_arrives_whole(writing: Floor) -> None:
    floor = writing
    type_slowly(floor, "tariq", 5000, gap=60)
    wait_for_the_wedge(floor)
    floor.settle()
    assert written(floor) == "tariq"


def test_a_scan_between_letters_leaves_the_letters(writing: Floor) -> None:
    floor = writing
    at = type_slowly(floor, "ai", 5000)
    for stroke in Scanner().strokes(floor.tokens[0].text, at + 400):
        press(floor, stroke)
    floor.settle()
    assert floor.stage.step == "asking"
    assert floor.thanks.whom.letters == "ai"


def test_a_foreign_code_is_not_typed_either(writing: Floor) -> None:
    floor = writing
    for stroke in Scanner().strokes("HTTPS://EXAMPLE.ORG/MENU", 5000):
        press(floor, stroke)
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.result.code == "not_ours"
    assert floor.thanks.whom.letters == ""


def test_control_keys_in_a_code_press_nothing(writing: Floor) -> None:
    """BadBarcode: a printed code that sends hotkeys."""
    floor = writing
    at = 5000.0
    for letter in "ABCDEFGHIJ\x08\x08\x08KLMNOP":
        at += 9
        control = 0x04000000 if letter < " " else 0
        press(floor, KeyStroke(at, letter, modifiers=control))
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.thanks.whom.letters == ""
    assert floor.stage.mode == "result"


def test_real_keys_of_a_keyboard_work_through_it(writing: Floor) -> None:
    floor = writing
    for key in (Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_N):
        QTest.keyClick(floor.window, key, Qt.KeyboardModifier.NoModifier, 130)
    wait_for_the_wedge(floor)
    floor.settle()
    assert written(floor).lower() == "ben"
    QTest.keyClick(floor.window, Qt.Key.Key_Return)
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.thanks.names == ["Ben"]
    QTest.keyClick(floor.window, Qt.Key.Key_Escape)
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.stage.mode == "home"


def test_tab_goes_through_the_buttons_and_enter_presses(floor: Floor) -> None:
    floor.go("home")
    for _ in range(12):
        QTest.keyClick(floor.window, Qt.Key.Key_Tab)
        wait_for_the_wedge(floor)
        if floor.item("card_week").hasActiveFocus():
            break
    assert floor.item("card_week").hasActiveFocus()
    QTest.keyClick(floor.window, Qt.Key.Key_Return)
    wait_for_the_wedge(floor)
    assert floor.stage.mode == "week"


def test_a_scan_wakes_the_slides(floor: Floor) -> None:
    for stroke in Scanner().strokes(make(Kind.TEST).text, 5000):
        press(floor, stroke)
    floor.settle()
    assert floor.stage.mode == "result"


def test_what_was_typed_before_a_touch_stays_where_it_was_typed(writing: Floor) -> None:
    floor = writing
    type_slowly(floor, "ai", 5000)
    wait_for_the_wedge(floor)
    floor.tap(f"person_{floor.people['1']}")
    floor.thanks.go("words")
    floor.settle()
    floor.tap("ownWords")
    assert floor.stage.mode == "thanks"
    type_slowly(floor, "so kind", 9000)
    assert floor.wedge.holding
    floor.tap("back")
    assert floor.thanks.text == "so kind"


def test_nothing_is_watched_after_the_end(
    make_floor: Callable[..., Floor], qapp: QGuiApplication
) -> None:
    floor = make_floor()
    floor.wedge.close()
    floor.go("thanks")
    for stroke in Scanner(suffix="").strokes(make(Kind.TEST).text, 5000):
        press(floor, stroke)
    assert floor.stage.mode == "thanks"
    assert written(floor) != ""
    del qapp
