"""Whatever a scanner sends and whoever types meanwhile: scans count, typing stays, nothing else."""

import random
import string
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent

from kiosk.scanning.code import ALPHABET, Code, Kind, make
from kiosk.scanning.facts import Facts
from kiosk.scanning.keys import ALT, CONTROL, META, SHIFT, KeyStroke
from tests.scanning.keyboards import SYSTEMS, Scanner, fingers
from tests.ui.conftest import until
from tests.ui.touch.floor import Floor
from tests.ui.touch.test_wedge import press, type_slowly, wait_for_the_wedge, written

_KEYS = {
    "\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x08": Qt.Key.Key_Backspace,
    "\x1b": Qt.Key.Key_Escape, "\x7f": Qt.Key.Key_Delete,
}  # fmt: skip
_FUNCTIONS = (
    Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Back,
    Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Insert, Qt.Key.Key_Print,
)  # fmt: skip
_COMMANDS = (CONTROL, ALT, META, CONTROL | ALT, CONTROL | SHIFT)


def hit(floor: Floor, at: float, text: str, key: Qt.Key | None = None, modifiers: int = 0) -> None:
    """One key of a scanner, as the window system tells it; a known letter with its number."""
    if key is None:
        upper = text.upper()
        plain = len(text) == 1 and text.isascii() and text.isprintable()
        key = _KEYS.get(text) or (Qt.Key(ord(upper)) if plain else Qt.Key.Key_unknown)
    native = SYSTEMS["x11"][0].get(text.lower(), 0) if text else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier(modifiers), native, 0, 0, text)
        event.setTimestamp(round(at))
        QCoreApplication.sendEvent(floor.window, event)


TRIAL = pytest.mark.trial


@pytest.fixture
def writing(floor: Floor) -> Floor:
    """Somebody is about to type a name."""
    floor.open_raffle()
    floor.go("thanks")
    assert floor.item("letters").hasActiveFocus()
    return floor


def scanned(floor: Floor, code: Code) -> None:
    """The code counted: it waits for its finder."""
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.stage.state.waiting == (code.text,)


@pytest.mark.parametrize("suffix", ["\r", "\t", ""])
@pytest.mark.parametrize("gap", [7, *(pytest.param(gap, marks=TRIAL) for gap in (16, 40)), 95])
@pytest.mark.parametrize("caps_lock", [False, True], ids=["", "caps"])
def test_slow_or_fast_with_any_ending_and_caps_lock(
    writing: Floor, suffix: str, gap: float, caps_lock: bool
) -> None:
    scanner = Scanner(suffix=suffix, gaps=[gap], caps_lock=caps_lock, layout="german")
    for stroke in scanner.strokes(writing.tokens[0].text, 5000):
        press(writing, stroke)
    scanned(writing, writing.tokens[0])
    writing.tap("back")
    assert written(writing) == ""


@pytest.mark.parametrize("suffix", ["\r", ""])
def test_two_scans_without_a_pause(writing: Floor, suffix: str) -> None:
    at = 5000.0
    for token in writing.tokens[:2]:
        strokes = Scanner(suffix=suffix).strokes(token.text, at)
        at = strokes[-1].at_ms + 11
        for stroke in strokes:
            press(writing, stroke)
    wait_for_the_wedge(writing)
    writing.settle()
    assert writing.stage.state.waiting == tuple(token.text for token in writing.tokens[:2])


@pytest.mark.parametrize("gap", [8, 20, 60])
@pytest.mark.parametrize("start", [210, 330.5, 415])
def test_a_scan_while_somebody_types_on_a_real_keyboard(
    writing: Floor, gap: float, start: float
) -> None:
    typed = fingers("tariq rah", 5000, [170, 130, 150])
    scan = Scanner(gaps=[gap], tells_modifiers=True).strokes(writing.tokens[0].text, 5000 + start)
    # What is typed when the scan has taken the screen is no longer for the field.
    during = [stroke for stroke in typed if stroke.at_ms < scan[-1].at_ms]
    for stroke in sorted([*during, *scan], key=lambda stroke: stroke.at_ms):
        press(writing, stroke)
    scanned(writing, writing.tokens[0])
    writing.tap("back")
    assert written(writing) == "".join(stroke.text for stroke in during)


def test_a_scan_while_somebody_types_on_the_keyboard_on_the_screen(writing: Floor) -> None:
    strokes = Scanner().strokes(writing.tokens[0].text, 5000)
    writing.tap("key_a")
    for stroke in strokes[:19]:
        press(writing, stroke)
    writing.tap("key_i")
    for stroke in strokes[19:]:
        press(writing, stroke)
    scanned(writing, writing.tokens[0])
    writing.tap("back")
    assert written(writing) == "ai"


@pytest.mark.parametrize("kept", [1, 3, 4, 7, 8, 12, 19])
def test_broken_bursts(writing: Floor, kept: int) -> None:
    """The scanner was pulled out, or stopped; the next scan is a good one."""
    for stroke in Scanner(suffix="").strokes(writing.tokens[0].text, 5000)[: 2 * kept]:
        press(writing, stroke)
    for stroke in Scanner().strokes(writing.tokens[1].text, 6000):
        press(writing, stroke)
    scanned(writing, writing.tokens[1])
    writing.tap("back")
    # Three letters and fewer may have been a person's.
    assert written(writing) == (writing.tokens[0].text[:kept] if kept < 4 else "")


@pytest.mark.parametrize("kept", [1, 4, 10, 18])
def test_a_touch_in_the_middle_of_a_burst(writing: Floor, kept: int) -> None:
    strokes = Scanner().strokes(writing.tokens[0].text, 5000)
    for stroke in strokes[: 2 * kept]:
        press(writing, stroke)
    writing.tap("letters")
    for stroke in strokes[2 * kept :]:
        press(writing, stroke)
    scanned(writing, writing.tokens[0])
    writing.tap("back")
    assert written(writing) == ""


@pytest.mark.parametrize("kept", [4, 10, 18])
def test_a_burst_that_another_window_interrupts(writing: Floor, kept: int) -> None:
    strokes = Scanner().strokes(writing.tokens[0].text, 5000)
    for stroke in strokes[: 2 * kept]:
        press(writing, stroke)
    QCoreApplication.sendEvent(writing.window, QFocusEvent(QEvent.Type.FocusOut))
    writing.settle()
    QCoreApplication.sendEvent(writing.window, QFocusEvent(QEvent.Type.FocusIn))
    assert writing.stage.state.waiting == ()
    for stroke in Scanner().strokes(writing.tokens[0].text, 9000):
        press(writing, stroke)
    scanned(writing, writing.tokens[0])
    writing.tap("back")
    assert written(writing) == ""


class Spy(QObject):
    """Counts the key presses that get by the wedge to a window."""

    def __init__(self, floor: Floor) -> None:
        super().__init__(floor.window)
        self.presses = 0
        floor.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.presses += event.type() == QEvent.Type.KeyPress
        return False


def test_a_scanner_that_was_pulled_out_with_a_key_down_repeats_nothing(writing: Floor) -> None:
    spy = Spy(writing)
    strokes = Scanner(suffix="").strokes(writing.tokens[0].text, 5000)
    for stroke in strokes[:-1]:
        press(writing, stroke)
    last = strokes[-1]
    text, native = last.text, last.native
    for i in range(30):
        key = Qt.Key(ord(text.upper()))
        shift = Qt.KeyboardModifier.ShiftModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, shift, native, 0, 0, text, i > 0)
        event.setTimestamp(round(last.at_ms + (400 + 30 * i) * (i > 0)))
        QCoreApplication.sendEvent(writing.window, event)
    scanned(writing, writing.tokens[0])
    assert spy.presses == 0
    writing.tap("back")
    assert written(writing) == ""


@pytest.mark.parametrize("modifiers", _COMMANDS)
def test_hotkeys_in_a_code_press_nothing(writing: Floor, modifiers: int) -> None:
    type_slowly(writing, "ai", 3000)
    wait_for_the_wedge(writing)
    at = 5000.0
    for letter in "aaxvcqwzo":
        at += 9
        control = chr(ord(letter) & 31) if modifiers & CONTROL else letter
        hit(writing, at, control, Qt.Key(ord(letter.upper())), modifiers)
    hit(writing, at + 9, "\r")
    wait_for_the_wedge(writing)
    writing.settle()
    assert writing.result.code == "not_ours"
    writing.tap("back")
    assert writing.stage.mode == "thanks"
    assert written(writing) == "ai"


def test_function_keys_in_a_code_press_nothing(writing: Floor) -> None:
    at = 5000.0
    for key in (*_FUNCTIONS, Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Tab):
        at += 9
        hit(writing, at, "", key)
    wait_for_the_wedge(writing)
    writing.settle()
    assert writing.stage.mode == "result"
    writing.tap("back")
    assert writing.stage.mode == "thanks"
    assert written(writing) == ""


def test_escape_and_enter_of_a_short_code_press_nothing(writing: Floor) -> None:
    for start, keys in ((5000, "\x1b\r"), (9000, "\r\r\r"), (13000, "\t\r"), (17000, "\x08\x1b\t")):
        for i, text in enumerate(keys):
            hit(writing, start + 9.0 * i, text)
        wait_for_the_wedge(writing)
        writing.settle()
        writing.milliseconds += 10_000
        if writing.stage.mode == "result":
            writing.tap("back")
        assert writing.stage.mode == "thanks"
    assert written(writing) == ""


@pytest.mark.parametrize("sent", [1_500, pytest.param(10_000, marks=TRIAL)])
def test_random_strings_change_nothing_but_the_count(writing: Floor, sent: int) -> None:
    """Texts, control characters, hotkeys and function keys; with Enter, Tab, or none."""
    floor = writing
    rnd = random.Random(41)
    pools = (
        string.ascii_letters + string.digits,
        string.printable,
        ALPHABET,
        "".join(map(chr, range(32))) + "\x7f",
        "äöåßñçøæłşžдфя€",
    )
    at, read_before = 10_000.0, floor.app.raffles.status()
    for i in range(sent):
        at += 500
        floor.milliseconds += 500
        pool = rnd.choice(pools)
        suffix = rnd.choice(("\r", "\t", ""))
        count = rnd.randint(1 if suffix else 8, 30 if i % 20 == 0 else 10)
        gap = rnd.uniform(5, 15)
        for _ in range(count):
            at += gap
            kind = rnd.random()
            if kind < 0.04:
                hit(floor, at, "", rnd.choice(_FUNCTIONS))
            elif kind < 0.08:
                letter = rnd.choice(string.ascii_lowercase)
                text = chr(ord(letter) & 31)
                hit(floor, at, text, Qt.Key(ord(letter.upper())), rnd.choice(_COMMANDS))
            else:
                hit(floor, at, rnd.choice(pool))
        if suffix:
            hit(floor, at + gap, suffix)
        if i % 1000 == 20:
            # Someone goes on writing; by then a row of misreads takes the screen no more.
            floor.settle()
            if floor.stage.mode == "result":
                floor.tap("back")
            assert floor.stage.mode == "thanks"
            floor.item("letters").forceActiveFocus()
    wait_for_the_wedge(floor)
    floor.settle()
    assert floor.stage.mode == "thanks"
    assert written(floor) == ""
    assert floor.thanks.whom.letters == ""
    assert floor.stage.state.waiting == ()
    assert floor.app.raffles.status() == read_before
    floor.door.failed_scans.store()
    floor.settle()
    counted = {one.reason: one.count for one in floor.app.raffles.failures()}
    assert set(counted) == {"misread", "not_ours"} or set(counted) == {"not_ours"}
    # Several codes in one string, or texts that are alike, count as they come.
    assert sum(counted.values()) >= sent * 0.97
    for stroke in Scanner().strokes(floor.tokens[0].text, at + 5000):
        press(floor, stroke)
    scanned(floor, floor.tokens[0])


def test_what_is_known_of_a_scan_follows_when_it_has_ended(writing: Floor) -> None:
    settled: list[tuple[str, Facts]] = []
    read: list[str] = []
    writing.wedge.close()
    wedge = type(writing.wedge)(read.append, lambda text, facts: settled.append((text, facts)))
    writing.wedge = wedge
    wedge.begin()
    assert wedge.state.working
    token = make(Kind.TOKEN).text
    strokes = Scanner(gaps=[12], layout="french", caps_lock=True).strokes(token, 5000)
    for stroke in strokes[:-1]:
        press(writing, stroke)
    assert (read, settled) == ([token], [])
    press(writing, strokes[-1])
    ((text, facts),) = settled
    assert (text, facts.ended_by, facts.median_ms, facts.caps_lock) == (token, "enter", 12, True)
    for stroke in Scanner(suffix="").strokes(token, 9000):
        press(writing, stroke)
    until(lambda: len(settled) == 2)
    assert settled[1][1].ended_by == ""
    assert isinstance(strokes[0], KeyStroke)


def compose(floor: Floor, text: str) -> None:
    """What a window system sends that keeps dead keys and the next ones to itself."""
    item = QGuiApplication.focusObject()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(item, event)
    assert floor.window.isVisible()


def test_composed_accents_of_a_person_arrive_between_their_letters(writing: Floor) -> None:
    press(writing, KeyStroke(5000, "j"))
    compose(writing, "ô")
    press(writing, KeyStroke(5400, "e"))
    wait_for_the_wedge(writing)
    assert written(writing) == "jôe"


def test_composed_accents_of_a_scanner_reach_nothing(writing: Floor) -> None:
    at = time.monotonic() * 1000
    for i, text in enumerate("menu/2027"):
        press(writing, KeyStroke(at + 2 * i, text))
        if i % 3 == 0:
            compose(writing, "é")
    press(writing, KeyStroke(at + 20, "\r", enter=True))
    wait_for_the_wedge(writing)
    writing.settle()
    assert writing.result.code == "not_ours"
    writing.tap("back")
    assert written(writing) == ""
