"""A scanner's burst is told from typing, on every layout, and never reaches a widget."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.burst import BurstReader
from kiosk.scanning.code import ALPHABET, Code, Kind, Refusal, make, read
from kiosk.scanning.keys import SHIFT, KeyStroke
from tests.scanning.keyboards import LAYOUTS, Desk, Scanner, control, fingers

codes = st.builds(
    lambda kind, random: make(kind, lambda n: random[:n]),
    st.sampled_from(Kind),
    st.binary(min_size=8, max_size=8),
)
CODE = make(Kind.TOKEN, lambda n: bytes(range(7, 7 + n)))
OTHER = make(Kind.BADGE, lambda n: bytes(range(90, 90 + n)))
MISREAD = CODE.text[:10] + ALPHABET[ALPHABET.index(CODE.text[10]) ^ 5] + CODE.text[11:]
suffixes = st.sampled_from(["\r", "\t", "", "\r\n"])
# Mostly 7 to 16 ms, some up to 100.
cadences = st.lists(
    st.one_of(st.floats(7, 16), st.floats(7, 16), st.floats(7, 16), st.floats(17, 99)),
    min_size=20,
    max_size=20,
)


def made(random: bytes) -> Code:
    return make(Kind.TOKEN, lambda n: random[:n])


def door(desk: Desk) -> list[Code | Refusal]:
    return [read(text) for text in desk.bursts]


@pytest.mark.parametrize("caps_lock", [False, True], ids=["", "caps"])
@pytest.mark.parametrize("system", ["x11", "windows"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout(layout: str, system: str, caps_lock: bool) -> None:
    for shifts in (False, True):
        for code in (CODE, OTHER):
            scanner = Scanner(layout, system, caps_lock, shifts, tells_modifiers=shifts)
            desk = Desk().press(scanner.strokes(code.text, 1000))
            assert door(desk) == [code]
            assert desk.typed == []
            lower = Desk().press(scanner.strokes(code.text.lower(), 1000))
            assert door(lower) == [code]
            assert lower.typed == []


@pytest.mark.parametrize("layout", ["us", "german", "french", "czech", "turkish q"])
def test_a_layout_with_our_letters_needs_no_native_codes(layout: str) -> None:
    for caps_lock in (False, True):
        desk = Desk().press(Scanner(layout, "unknown", caps_lock).strokes(CODE.text, 0))
        assert door(desk) == [CODE]
        assert desk.typed == []


@given(codes, suffixes, cadences, st.sampled_from(sorted(LAYOUTS)), st.booleans())
def test_any_code_at_any_cadence(
    code: Code, suffix: str, gaps: list[float], layout: str, timers: bool
) -> None:
    strokes = Scanner(layout, suffix=suffix, gaps=gaps).strokes(code.text, 50)
    desk = Desk(timers=timers).press(strokes)
    assert door(desk) == [code]
    assert desk.typed == []
    assert desk.swallowed == strokes


@pytest.mark.parametrize("gap", [1, 7, 16, 34, 36, 49, 51, 70, 99])
def test_a_steady_scanner_however_slow(gap: float) -> None:
    for suffix in ("\r", "\t", ""):
        desk = Desk().press(Scanner(suffix=suffix, gaps=[gap]).strokes(CODE.text, 0))
        assert door(desk) == [CODE]
        assert desk.typed == []
        wrong = Desk().press(Scanner(suffix=suffix, gaps=[gap]).strokes(MISREAD, 0))
        assert door(wrong) == [Refusal("misread")]
        assert wrong.typed == []


def test_all_keys_at_once_as_from_a_busy_program() -> None:
    desk = Desk().press(Scanner(gaps=[0]).strokes(CODE.text, 5))
    assert door(desk) == [CODE]
    assert desk.typed == []


@given(st.lists(st.tuples(codes, suffixes), min_size=2, max_size=5), st.floats(0, 140))
def test_scans_without_a_pause(scans: list[tuple[Code, str]], pause: float) -> None:
    strokes: list[KeyStroke] = []
    at = 0.0
    for code, suffix in scans:
        strokes += Scanner(suffix=suffix).strokes(code.text, at)
        at = strokes[-1].at_ms + pause
    desk = Desk().press(strokes)
    assert door(desk) == [code for code, _ in scans]
    assert desk.typed == []


def test_a_misread_code_right_before_a_good_one() -> None:
    for suffix in ("\r", ""):
        first = Scanner(suffix=suffix).strokes(MISREAD, 0)
        second = Scanner(suffix=suffix).strokes(CODE.text, first[-1].at_ms + 11)
        desk = Desk().press(first, second)
        assert door(desk) == [Refusal("misread"), CODE]
        assert desk.typed == []


@given(
    codes,
    st.text("abehilloo qwxtkb", min_size=0, max_size=12),
    st.text("abehilloo qwxtkb", min_size=0, max_size=12),
    st.lists(st.floats(101, 300), min_size=12, max_size=12),
    st.floats(51, 200),
    st.floats(51, 200),
    suffixes,
    st.booleans(),
)
def test_a_scan_between_two_words_that_somebody_types(
    code: Code,
    before: str,
    after: str,
    gaps: list[float],
    pause: float,
    rest: float,
    suffix: str,
    timers: bool,
) -> None:
    first = fingers(before, 0, gaps)
    start = first[-1].at_ms + pause if first else 0
    scan = Scanner(suffix=suffix).strokes(code.text, start)
    last = fingers(after, scan[-1].at_ms + rest, gaps)
    desk = Desk(timers=timers).press(first, scan, last)
    assert door(desk) == [code]
    assert desk.typed == first + last
    assert desk.swallowed == scan


@pytest.mark.parametrize("letter", "aeiouqwym1 ")
def test_a_key_typed_in_the_middle_of_a_scan(letter: str) -> None:
    for suffix in ("\r", ""):
        for at in (15.0, 40.0, 100.0, 205.0):
            scan = Scanner(suffix=suffix).strokes(CODE.text, 0)
            typed = fingers(letter, at)
            desk = Desk().press(scan, typed)
            assert door(desk) == [CODE]
            assert desk.text == letter


def test_one_of_our_letters_typed_in_the_middle_of_a_scan() -> None:
    """Its check mends nearly all; guessing is never done."""
    right = 0
    for letter in ALPHABET.lower():
        for at in range(16, 205, 33):
            desk = Desk().press(Scanner().strokes(CODE.text, 0), fingers(letter, at + 0.5))
            right += door(desk) == [CODE]
            assert len(desk.text) <= 1
    assert right > 0.8 * 16 * 6


@given(
    st.text("abcdefghijklmnopqrstuvwxyz ABCXT1.,\r\t", max_size=60),
    st.lists(st.floats(60, 400), min_size=1, max_size=60),
    st.booleans(),
)
def test_typing_arrives_whole_in_order_and_soon(text: str, gaps: list[float], timers: bool) -> None:
    strokes = fingers(text, 0, gaps)
    desk = Desk(timers=timers).press(strokes)
    assert desk.typed == strokes
    assert desk.bursts == []
    if timers and len(set(text)) > 1:
        assert max(desk.delays, default=0) <= 100 * 20


def test_a_lone_key_waits_for_a_tenth_of_a_second() -> None:
    reader = BurstReader()
    stroke = KeyStroke(1000, "a", 38, source="event")
    assert not reader.feed(stroke).passes
    assert reader.due_ms == 1100
    assert reader.idle(1099).replay == ()
    (typed,) = reader.idle(1100).replay
    assert typed is stroke
    assert typed.source == "event"
    assert reader.due_ms is None


def test_a_fast_typist_does_not_wait_for_the_end_of_the_sentence() -> None:
    text = "the quick brown fox jumps over the lazy dog"
    desk = Desk().press(fingers(text, 0, [85]))
    assert desk.text == text
    assert max(desk.delays) < 400


def test_eight_fast_keys_are_a_burst_and_fewer_when_no_fingers_are_so_fast() -> None:
    for gap, least in ((11, 4), (24, 4), (26, 8), (34, 8)):
        for count in range(1, 10):
            text = "abcdefghi"[:count]
            desk = Desk().press(Scanner(suffix="", gaps=[gap]).strokes(text, 0))
            assert (desk.bursts, desk.text) == (([text], "") if count >= least else ([], text))
    slow = Desk().press(Scanner(suffix="", gaps=[36]).strokes("abcdefgh", 0))
    assert (slow.bursts, slow.text) == ([], "abcdefgh")


@pytest.mark.parametrize("suffix", ["\r", "\t"])
@pytest.mark.parametrize("text", ["a", "no", "1", "\x1b", "q\x08"])
def test_the_shortest_codes_do_not_press_enter(text: str, suffix: str) -> None:
    desk = Desk().press(Scanner(suffix=suffix).strokes(text, 0))
    assert (desk.bursts, desk.typed) == ([text], [])
    # A person does it more slowly.
    typed = fingers(text + suffix, 0, [40])
    assert Desk().press(typed).typed == typed


def test_two_hotkeys_at_once_are_no_persons() -> None:
    assert Desk().press(control("o", 0), control("r", 12)).typed == []
    assert len(Desk().press(control("a", 0), control("c", 80)).typed) == 4


@pytest.mark.parametrize(
    "text", ["https://example.com/?q=1", "4006381333931", "=cmd|' /C calc'!A0", "x" * 9 + "y"]
)
def test_other_codes_are_swallowed_and_refused(text: str) -> None:
    for suffix in ("\r", "\t", ""):
        desk = Desk().press(Scanner(suffix=suffix).strokes(text, 0))
        assert desk.bursts == [text]
        assert door(desk) == [Refusal("not_ours")]
        assert desk.typed == []


def test_the_largest_qr_code() -> None:
    desk = Desk().press(Scanner(gaps=[1]).strokes("ab12" * 1074, 0))
    assert desk.bursts == ["ab12" * 1074]
    assert desk.typed == []


def test_hotkeys_in_a_printed_code_reach_nothing() -> None:
    strokes = [*control("o", 0), *control("r", 12), *fingers("cmd\r\rdel\r", 24, [12])]
    strokes += [KeyStroke(130, "", 67), KeyStroke(141, "\x1b", 9)]
    for timers in (True, False):
        desk = Desk(timers=timers).press(strokes)
        assert desk.typed == []
        assert all(isinstance(each, Refusal) for each in door(desk))
        assert desk.swallowed == strokes


def test_a_code_that_begins_with_enter_reaches_nothing() -> None:
    desk = Desk().press([KeyStroke(0, "\r", 36, enter=True)], Scanner().strokes("evilthing", 9))
    assert desk.typed == []
    assert desk.bursts


def test_controls_around_our_code_are_swallowed_with_it() -> None:
    scan = Scanner(suffix="").strokes(CODE.text, 100)
    end = scan[-1].at_ms
    desk = Desk().press(control("b", 90), scan, control("c", end + 10), control("j", end + 20))
    assert door(desk) == [CODE]
    assert desk.typed == []


def test_the_shift_that_a_slow_scanner_presses_first_is_its_own() -> None:
    shift = KeyStroke(0, "", 50, modifiers=SHIFT)
    scan = Scanner(shifts=False, gaps=[60]).strokes(CODE.text, 60)
    desk = Desk().press([shift], scan)
    assert door(desk) == [CODE]
    assert desk.typed == []


def test_control_with_a_letter_is_not_that_letter() -> None:
    strokes = Scanner(suffix="").strokes(CODE.text[:5], 0)
    strokes += control(CODE.text[5], 60)
    strokes += Scanner().strokes(CODE.text[6:], 71)
    assert door(Desk().press(strokes)) != [CODE]


def test_a_key_held_down_is_no_burst() -> None:
    first = KeyStroke(0, "\b", 22)
    held = [KeyStroke(500 + 30 * i, "\b", 22, repeat=True) for i in range(40)]
    desk = Desk().press([first], held)
    assert desk.typed == [first, *held]
    assert desk.bursts == []
    # A system that does not tell repeats apart.
    plain = [KeyStroke(30 * i, "x", 53) for i in range(40)]
    assert Desk().press(plain).bursts == []


def test_enter_long_after_a_scan_is_typed() -> None:
    scan = Scanner().strokes(CODE.text, 0)
    late = fingers("\r", scan[-1].at_ms + 101)
    assert Desk().press(scan, late).typed == late


def test_flush_decides_at_once() -> None:
    reader = BurstReader()
    for stroke in fingers("hey", 0, [20]):
        reader.feed(stroke)
    assert "".join(stroke.text for stroke in reader.flush().replay) == "hey"
    assert reader.due_ms is None
    for stroke in Scanner(suffix="").strokes("somethingelse", 1000):
        reader.feed(stroke)
    assert reader.flush().bursts == ("somethingelse",)


def test_a_clock_that_was_put_back() -> None:
    reader = BurstReader()
    reader.feed(KeyStroke(90_000, "a", 38))
    verdicts = [reader.feed(each) for each in Scanner().strokes(CODE.text, 0)]
    assert [text for verdict in verdicts for text in verdict.bursts] == [CODE.text]


@given(
    st.lists(
        st.builds(
            KeyStroke,
            st.floats(0, 3000),
            st.sampled_from(["", "a", "T", "k", "\r", "\x02", "лв", "ß", "1"]),
            st.integers(0, 120),
            st.booleans(),
            st.sampled_from([0, 0x02000000, 0x04000000]),
            st.booleans(),
        ),
        max_size=80,
    ),
    st.booleans(),
)
def test_whatever_is_pressed_each_stroke_is_typed_or_swallowed_once(
    strokes: list[KeyStroke], timers: bool
) -> None:
    tagged = [
        KeyStroke(s.at_ms, s.text, s.native, s.enter, s.modifiers, s.repeat, source=i)
        for i, s in enumerate(strokes)
    ]
    desk = Desk(timers=timers).press(tagged)
    assert sorted([*desk.typed, *desk.swallowed], key=lambda s: str(s.source)) == sorted(
        tagged, key=lambda s: str(s.source)
    )
    times = [stroke.at_ms for stroke in desk.typed]
    assert times == sorted(times)


WORDS = (
    "thanks for helping me with the printer yesterday, you are a star and the customer was happy"
)


@pytest.mark.parametrize(
    ("gap", "small", "least"),
    [
        *((gap, False, 118) for gap in (8, 14, 30, 70, 90)),
        (8, True, 114),
        (14, True, 110),
        (30, True, 50),
    ],
)
def test_scans_while_somebody_types_count(gap: float, small: bool, least: int) -> None:
    """Codes are printed in capitals, and typed letters are small: nearly all of 120 count.

    Where a scanner sends small letters, slowly, what is not sure has to be scanned again.
    """
    good = 0
    for i in range(120):
        word = i * 7 % (len(WORDS) - 14)
        random = bytes(i * j % 251 for j in range(1, 9))
        code = made(random)
        typed = fingers(WORDS[word : word + 14], 0, [120 + i * 37 % 90, 160, 135])
        scanner = Scanner(gaps=[gap, gap + 1, gap], shifts=not small, tells_modifiers=True)
        text = code.text.lower() if small else code.text
        desk = Desk().press(typed, scanner.strokes(text, 260.5 + i * 11 % 170))
        good += door(desk) == [code] and desk.typed == typed
    assert good >= least
