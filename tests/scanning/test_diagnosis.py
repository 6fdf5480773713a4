"""From what arrived to what is wrong with the scanner, on every layout."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.code import ALPHABET, Kind, make
from kiosk.scanning.diagnosis import LAYOUT_TEXT, Finding, Seen, diagnose
from kiosk.scanning.facts import NO_TEXT
from kiosk.scanning.keys import KeyStroke
from kiosk.scanning.layouts import LAYOUTS, garbled
from kiosk.scanning.repeat import Device
from kiosk.scanning.texts import FINDINGS, LAYOUT_NAMES
from tests.scanning.keyboards import Desk, Scanner, control, fingers

CODE = make(Kind.TEST, lambda n: bytes(range(60, 60 + n))).text
OTHER_LAYOUTS = sorted(set(LAYOUTS) - {"us"})
US = LAYOUTS["us"]


def seen(*runs: list[KeyStroke], device: Device = Device.WEDGE) -> list[Seen]:
    desk = Desk().press(*runs)
    assert desk.typed == []
    assert [burst.text for burst in desk.settled] == desk.bursts
    return [Seen(burst.text, device, burst.facts) for burst in desk.settled]


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in found]


def keyboard(found: tuple[Finding, ...]) -> tuple[str, str]:
    """The finding about layouts, which must be the only one, and the layout that it names."""
    (finding,) = found
    names = {name: layout for layout, name in LAYOUT_NAMES.items()}
    return finding.code, names[str(finding.values["keyboard"])]


def composed(strokes: list[KeyStroke], layout: str) -> list[KeyStroke]:
    """What is left when the window system keeps a dead key and the one after it to itself."""
    left: list[KeyStroke] = []
    dead = False
    for stroke in strokes:
        if stroke.modifier_only:
            continue
        if not dead and not stroke.text and not stroke.enter:
            dead = True
        elif dead and not stroke.enter:
            dead = False
        else:
            left.append(stroke)
    assert (len(left) < len(strokes)) or layout
    return left


@pytest.mark.parametrize("caps_lock", [False, True], ids=["", "caps"])
@pytest.mark.parametrize("system", ["x11", "windows", "unknown"])
@pytest.mark.parametrize("layout", OTHER_LAYOUTS)
def test_each_layout_is_named(layout: str, system: str, caps_lock: bool) -> None:
    scanner = Scanner(system=system, caps_lock=caps_lock, writes=LAYOUTS[layout])
    found = diagnose(seen(scanner.strokes(LAYOUT_TEXT, 0)))
    if caps_lock:
        assert codes(found)[-1] == "caps"
        found = found[:-1]
    assert keyboard(found) == ("layout", layout)
    assert all(finding.harmless for finding in found)


@given(
    st.sampled_from(OTHER_LAYOUTS),
    st.sampled_from(["x11", "windows"]),
    st.lists(st.floats(7, 25), min_size=1, max_size=30),
    st.sampled_from(["\r", "\t", "\r\n"]),
    st.booleans(),
    st.booleans(),
)
def test_each_layout_is_named_at_any_cadence(
    layout: str, system: str, gaps: list[float], suffix: str, composes: bool, alone: bool
) -> None:
    scanner = Scanner(system=system, gaps=gaps, suffix=suffix, writes=LAYOUTS[layout])
    scan = scanner.strokes(LAYOUT_TEXT, 4000)
    if composes and layout != "bepo":  # there, most of the text goes with its dead keys
        scan = composed(scan, layout)
    before = [] if alone else seen(scanner.strokes(CODE, 0))
    found = diagnose(before + seen(scan))
    # One key that is composed away twice as slow is still no slow scanner.
    assert keyboard(tuple(each for each in found if each.code != "slow")) == ("layout", layout)


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ('Encore qway zmöß-ü 02ä  §"', "german"),
        ("Encore qwqw y,m)! àéù = 32", ""),
        ('Encore qwaz ymö+-å 02ä  #"', "finnish"),
        ("Encore qwaz ymñ'-  02 ¡ ·\"", "spanish"),
    ],
)
def test_what_such_machines_really_write(text: str, layout: str) -> None:
    """Written down by hand from the layouts' pictures, without dead keys."""
    if layout:
        assert garbled(LAYOUT_TEXT, layout).replace(NO_TEXT, "").split() == text.split()


@pytest.mark.parametrize("layout", ["german", "french", "finnish", "turkish", "dvorak"])
def test_a_scanner_that_is_set_to_another_keyboard_than_the_machine(layout: str) -> None:
    """It presses the keys that would write the text there; the machine is a US one."""
    pressed = {written: key for key, written in LAYOUTS[layout].items() if written != NO_TEXT}
    pressed[" "] = " "
    keys = "".join(pressed.get(letter, "`") for letter in LAYOUT_TEXT)
    found = diagnose(seen(Scanner(writes=US).strokes(keys, 0)))
    missing = sum(letter not in pressed and letter != " " for letter in LAYOUT_TEXT)
    if layout == "finnish":  # without its own letters it is the Danish one too
        assert codes(found) == ["scanner_layout_unknown"]
    elif missing <= 2:
        assert keyboard(found) == ("scanner_layout", layout)
    # Both set to it: whatever keys that takes, the text comes as it is.
    same = Scanner(writes={**LAYOUTS[layout], **{pressed[c]: c for c in pressed}})
    if not missing:
        assert codes(diagnose(seen(same.strokes(keys, 0)))) == ["all_well"]


@pytest.mark.parametrize("system", ["x11", "windows", "unknown"])
def test_all_is_well(system: str) -> None:
    scanner = Scanner(system=system, writes=US)
    arrivals = seen(scanner.strokes(CODE, 0), scanner.strokes(LAYOUT_TEXT, 3000))
    assert [each.text for each in arrivals] == [CODE, LAYOUT_TEXT]
    assert diagnose(arrivals) == (Finding("all_well"),)
    assert diagnose([]) == ()
    assert codes(diagnose([Seen(CODE, Device.SERIAL)])) == ["all_well"]


@pytest.mark.parametrize("layout", ["german", "french", "spanish", "finnish"])
def test_a_code_alone_tells_nothing_of_a_usual_layout(layout: str) -> None:
    assert codes(diagnose(seen(Scanner(writes=LAYOUTS[layout]).strokes(CODE, 0)))) == ["all_well"]


@pytest.mark.parametrize("layout", ["russian", "greek", "ukrainian", "bulgarian"])
def test_a_code_on_a_layout_without_our_letters(layout: str) -> None:
    found = diagnose(seen(Scanner(writes=LAYOUTS[layout]).strokes(CODE, 0)))
    assert "all_well" not in codes(found)
    assert found[0].code in {"layout", "layout_unknown"}


def test_a_layout_that_nobody_knows() -> None:
    odd = {key: chr(0x1200 + i) for i, key in enumerate(US)}
    assert codes(diagnose(seen(Scanner(writes=odd).strokes(CODE, 0)))) == ["layout_unknown"]


def test_the_end() -> None:
    assert codes(diagnose(seen(Scanner(suffix="").strokes(CODE, 0)))) == ["no_enter"]
    (tab,) = seen(Scanner(suffix="\t").strokes(CODE, 0))
    assert tab.facts is not None
    assert tab.facts.ended_by == "tab"
    assert codes(diagnose([tab])) == ["all_well"]


def test_caps_lock() -> None:
    for shifts in (True, False):
        found = diagnose(seen(Scanner(caps_lock=True, shifts=shifts).strokes(CODE, 0)))
        assert codes(found) == ["caps"]
    assert codes(diagnose(seen(Scanner().strokes(CODE.lower(), 0)))) == ["all_well"]


@pytest.mark.parametrize(
    ("gaps", "slow"),
    [([11], False), ([29], False), ([34], True), ([60], True), ([11, 11, 80], True)],
)
def test_slow(gaps: list[float], slow: bool) -> None:
    found = diagnose(seen(Scanner(gaps=gaps).strokes(CODE, 0)))
    assert codes(found) == (["slow"] if slow else ["all_well"])
    if slow:
        assert found[0].values["longest"] == max(gaps)


def test_what_is_sent_around_a_code() -> None:
    before = Scanner(suffix="").strokes("bq", 0)
    scan = Scanner(suffix="").strokes(CODE, 22)
    after = fingers("z\r", scan[-1].at_ms + 11, [11])
    found = diagnose(seen(before, scan, after))
    assert [(each.code, each.values.get("text")) for each in found] == [
        ("prefix", "bq"),
        ("suffix", "z"),
    ]
    assert diagnose([Seen("]Q1" + CODE + "\x1d\r\n", Device.SERIAL)]) == (
        Finding("extra", {"text": "]Q1 … ␝"}),
        Finding("control_characters"),
    )


def test_broken_codes() -> None:
    assert codes(diagnose([Seen(CODE[:13], Device.SERIAL)])) == ["broken"]
    halves = [
        *Scanner(suffix="").strokes(CODE[:9], 0),
        *Scanner().strokes(CODE[9:], 500),
    ]
    assert "broken" in codes(diagnose(seen(halves)))
    wrong = CODE[:10] + ALPHABET[ALPHABET.index(CODE[10]) ^ 5] + CODE[11:]
    assert codes(diagnose(seen(Scanner().strokes(wrong, 0)))) == ["misread"]
    assert not diagnose(seen(Scanner().strokes(wrong, 0)))[0].harmless


def test_control_characters() -> None:
    text = "AB\x1dCDEFGH"
    assert codes(diagnose([Seen(text, Device.SERIAL)])) == ["control_characters", "not_ours"]
    strokes = [*control("o", 0), *control("r", 12), *fingers("abcdefgh\r", 24, [12])]
    assert "control_characters" in codes(diagnose(seen(strokes)))


def test_the_same_code_twice() -> None:
    def twice(pause: float) -> list[Seen]:
        return [Seen(CODE, Device.SERIAL, None, at) for at in (0.0, pause)]

    assert codes(diagnose(twice(300))) == ["repeats"]
    assert codes(diagnose(twice(1500))) == ["all_well"]
    assert codes(diagnose([Seen(CODE, Device.SERIAL)] * 2)) == ["all_well"]


def test_every_finding_and_layout_has_its_words() -> None:
    assert set(LAYOUT_NAMES) == set(LAYOUTS)
    assert len(set(LAYOUT_NAMES.values())) == len(LAYOUT_NAMES)
    assert set(FINDINGS) == {
        "all_well", "misread", "broken", "slow", "extra", "control_characters", "prefix",
        "suffix", "layout", "scanner_layout", "layout_unknown", "scanner_layout_unknown",
        "no_enter", "caps", "repeats", "not_ours",
    }  # fmt: skip


@given(st.lists(st.tuples(st.text(max_size=60), st.sampled_from(Device)), max_size=6))
def test_whatever_arrives_there_is_something_to_say(arrived: list[tuple[str, Device]]) -> None:
    found = diagnose([Seen(text, device) for text, device in arrived])
    assert bool(found) == bool(arrived)
    assert {finding.code for finding in found} <= set(FINDINGS)
    assert len(codes(found)) == len(set(codes(found)))


def test_texts_are_not_shown_to_logs() -> None:
    make_seen: Callable[[str, Device], Seen] = Seen
    assert CODE not in repr(make_seen(CODE, Device.WEDGE))
