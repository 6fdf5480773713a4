"""The scanner check through the window: what arrives, what it says of it, and the test sheet."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.app.devices import Devices
from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.scanning import texts
from kiosk.scanning.code import Kind, make
from kiosk.scanning.diagnosis import LAYOUT_TEXT
from kiosk.scanning.facts import Facts
from kiosk.scanning.layouts import garbled
from kiosk.scanning.repeat import Device
from kiosk.ui.devices.state import DeviceState
from kiosk.ui.models.scanner_check import SHOWN, ScannerCheckModel
from tests.ui.conftest import SIZES, declares_its_slots
from tests.ui.manager.support import Kiosk, make_site


class Parts:
    """Devices as the check sees them."""

    def __init__(self, *states: DeviceState) -> None:
        self.now = states
        self.tell: Callable[[], None] = lambda: None

    def states(self) -> tuple[DeviceState, ...]:
        return self.now

    def watch(self, changed: Callable[[], None]) -> None:
        self.tell = changed


class Check:
    """A manager at the scanner check."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        desk = kiosk.desk("scanner")
        assert isinstance(desk, ScannerCheckModel)
        self.desk = desk

    def begin(self) -> "Check":
        self.kiosk.sign_in()
        self.kiosk.touch("tile_scanner")
        return self

    def scan(self, text: str, device: Device = Device.WEDGE, facts: Facts | None = None) -> None:
        """A scan three seconds after the last one."""
        self.kiosk.forward(seconds=3)
        self.kiosk.scans.take(text, device)
        if facts is not None:
            self.kiosk.scans.settle(text, device, facts)
        self.kiosk.settle()


def typed(text: str, by_keys: str = "", end: str = "enter", median: float = 11.2) -> Facts:
    keys = by_keys or text
    return Facts(len(keys), median, median + 5, end, text, keys, caps_lock=False)


@pytest.fixture
def check(kiosk: Kiosk) -> Check:
    return Check(kiosk).begin()


def test_a_good_scanner_reads_well_and_nothing_is_won(check: Check, app: App) -> None:
    code = make(Kind.TEST).text
    check.scan(code, facts=typed(code))
    assert check.kiosk.text("verdict") == "It reads well"
    assert check.kiosk.text("newestText") == code
    about = check.kiosk.text("newestAbout")
    assert "20 keys, one every 11 ms, 16 ms at most" in about
    assert "then Enter" in about
    assert check.kiosk.stage.mode == "manager"


@pytest.mark.parametrize("kind", [Kind.TOKEN, Kind.BADGE])
def test_the_letters_of_a_secret_code_are_not_shown(check: Check, kind: Kind) -> None:
    code = make(kind).text
    check.scan(code, facts=typed(code))
    check.scan(f"\x1d]Q1{code}", Device.SERIAL)
    shown = repr([check.desk.arrivals, check.desk.findings])
    assert check.desk.arrivals[1]["text"] == f"{code[:2]} … {code[-2:]}"
    assert not any(code[at : at + 3] in shown for at in range(1, 17))
    # Two in one: the second is what is said to stand around the first.
    second = make(kind).text
    check.scan(code + second, Device.CAMERA)
    shown = repr([check.desk.arrivals, check.desk.findings])
    assert "\u2026" in check.kiosk.text("findings")
    assert not any(second[at : at + 3] in shown for at in range(2, 16))


def test_a_scanner_with_a_german_keyboard_is_told_so(check: Check) -> None:
    text = garbled(LAYOUT_TEXT, "german")
    check.scan(text, facts=typed(text, LAYOUT_TEXT, end=""))
    assert check.kiosk.text("newestKind") == "The keyboard text"
    assert check.kiosk.text("verdict") == "It works, and could be better"
    said = check.kiosk.text("findings")
    assert "German" in said
    assert "It sends no Enter" in said
    assert "no Enter" in check.kiosk.text("newestAbout")


def test_only_the_device_of_the_newest_arrival_is_judged(check: Check) -> None:
    code = make(Kind.TEST).text
    check.scan(code, facts=typed(code, median=41))
    assert "types slowly" in check.kiosk.text("findings")
    check.scan(make(Kind.TEST).text, Device.SERIAL)
    assert check.kiosk.text("verdict") == "It reads well"
    check.scan("rubbish\x07", Device.SERIAL)
    assert check.kiosk.text("verdict") == "Something is in its way"
    assert check.kiosk.text("newestText") == "rubbish‹BEL›"


def test_the_newest_are_first_and_no_more_than_five(check: Check) -> None:
    for number in range(SHOWN + 2):
        check.scan(f"foreign {number}", Device.SERIAL)
    shown = [one["text"] for one in check.desk.arrivals]
    assert shown == [f"foreign {number}" for number in range(SHOWN + 1, 1, -1)]
    assert check.kiosk.text("newestText") == "foreign 6"
    check.kiosk.touch("again")
    assert check.desk.arrivals == []
    assert check.kiosk.text("waiting") == "Waiting for the first scan."


def test_what_the_camera_sees_all_the_time_arrives_once(check: Check) -> None:
    code = make(Kind.TEST).text
    for _ in range(10):
        check.scan(code, Device.CAMERA)
    assert len(check.desk.arrivals) == 1
    check.kiosk.forward(seconds=3)
    check.scan(code, Device.CAMERA)
    assert len(check.desk.arrivals) == 2


def test_a_scanner_that_repeats_itself_is_seen(check: Check) -> None:
    code = make(Kind.TEST).text
    check.scan(code, Device.SERIAL)
    check.kiosk.scans.take(code, Device.SERIAL)
    check.kiosk.settle()
    assert len(check.desk.arrivals) == 2
    assert "more than once" in check.kiosk.text("findings")


def test_facts_come_to_the_arrival_that_they_belong_to(check: Check) -> None:
    first, second = make(Kind.TEST).text, make(Kind.TEST).text
    check.scan(first)
    check.scan(second)
    check.kiosk.scans.settle(first, Device.WEDGE, typed(first))
    assert [one["keys"] for one in check.desk.arrivals] == [0, 20]
    check.kiosk.scans.settle("something else", Device.WEDGE, typed("something else"))
    assert len(check.desk.arrivals) == 2


def test_the_sheet_is_saved_to_the_outbox(check: Check, app: App) -> None:
    check.kiosk.touch("saveSheet")
    (file,) = app.site.outbox.glob("scanner-test-sheet-*.pdf")
    assert check.desk.saved == file.name
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_


def test_a_sheet_that_could_not_be_saved_is_said(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise KnownError("disk_full", file="sheet.pdf")

    monkeypatch.setattr(check.desk, "_save", full)
    check.kiosk.touch("saveSheet")
    assert check.desk.saved == ""
    assert check.kiosk.text("problem") != ""


def test_failed_scans_of_today_are_counted_and_those_of_the_check_are_not(
    kiosk: Kiosk, app: App
) -> None:
    for number in range(3):
        kiosk.scans.take(f"rubbish {number}", Device.SERIAL)
    kiosk.settle()
    check = Check(kiosk).begin()
    assert check.desk.failed == 3
    assert check.kiosk.text("failed").startswith("3 ")
    check.scan("more rubbish", Device.SERIAL)
    kiosk.scans.close()
    assert sum(one.count for one in app.raffles.failures()) == 3


def test_devices_are_listed_as_they_are_and_when_they_change(kiosk: Kiosk) -> None:
    check = Check(kiosk)
    parts = Parts(DeviceState(Device.WEDGE, "", True))
    check.desk.look_at(parts)
    check.begin()
    assert kiosk.text("device_0") == "Scanner that types"
    parts.now = (*parts.now, DeviceState(Device.SERIAL, "Zebra (ttyACM0)", False, "serial_busy"))
    parts.tell()
    kiosk.settle()
    assert kiosk.text("device_1") == "Zebra (ttyACM0)"
    assert kiosk.text("deviceProblem_1") == texts.SERIAL["serial_busy"]


def test_what_arrived_is_forgotten_when_the_page_is_left(check: Check) -> None:
    code = make(Kind.TEST).text
    check.scan(code, facts=typed(code))
    check.kiosk.touch("back")
    assert check.desk.arrivals == []
    check.scan(make(Kind.TEST).text)
    assert check.desk.arrivals == []


@pytest.mark.parametrize("size", SIZES)
def test_the_longest_fits(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(app, size=size)
    check = Check(kiosk)
    check.desk.look_at(
        Parts(
            DeviceState(Device.WEDGE, "", True),
            DeviceState(Device.EVENT, "Honeywell Scanning and Mobility 1950g", False, _longest()),
            DeviceState(Device.SERIAL, "W" * 40 + " (ttyACM0)", False, "serial_denied"),
            DeviceState(Device.CAMERA, "W" * 30, False, "camera_busy"),
        )
    )
    check.begin()
    assert kiosk.overflowing() == []
    for text in ("W" * 300, "\x1d" * 300, make(Kind.TEST).text, garbled(LAYOUT_TEXT, "german")):
        facts = Facts(len(text), 41, 77, "", text, LAYOUT_TEXT, True, "W" * 8, "W" * 8)
        check.scan(text, facts=facts)
        assert kiosk.overflowing() == []


def _longest() -> str:
    return max(texts.EVENT, key=lambda code: len(texts.EVENT[code]))


def test_every_state_of_a_device_has_its_sentence(tmp_path: Path, clock: SetClock) -> None:
    known = {*texts.EVENT, *texts.SERIAL, *texts.CAMERA}
    app = make_site(tmp_path / "site", clock)
    kiosk = Kiosk(app, clock)
    devices = Devices(app.settings, kiosk.scans)
    assert {state.problem for state in devices.states()} <= {"", *known}
    kiosk.close()
    app.close()


def test_its_slots_are_declared(check: Check) -> None:
    assert declares_its_slots(check.desk)
