"""A scanner's event device: real descriptors that carry the kernel's own records."""

import errno
import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.scanning.code import Kind, make
from kiosk.scanning.facts import Facts
from kiosk.scanning.keys import US_KEYS
from kiosk.scanning.repeat import Device
from kiosk.scanning.texts import EVENT as SENTENCES
from kiosk.ui.devices import event
from kiosk.ui.devices.event import EVENT, EventDevice
from kiosk.ui.devices.state import DeviceState
from tests.ui.conftest import until

CODE = make(Kind.TOKEN, lambda n: bytes(range(30, 30 + n))).text
OTHER = make(Kind.BADGE, lambda n: bytes(range(130, 130 + n))).text
_SHIFT, _CONTROL, _ENTER, _TAB = 42, 29, 28, 15
_NUMBERS = {
    letter: (number, level)
    for number, levels in reversed(US_KEYS.items())
    for level, letter in enumerate(levels)
}


def record(kind: int, code: int, value: int, at: float = 0) -> bytes:
    return EVENT.pack(int(at // 1000), int(at % 1000 * 1000), kind, code, value)


def key(number: int, at: float = 0) -> bytes:
    report = record(0, 0, 0, at)
    return record(1, number, 1, at) + report + record(1, number, 0, at + 1) + report


def sent(text: str, start: float = 1000, gap: float = 9) -> bytes:
    """The records of a scanner that sends `text`: Enter and Tab as \\r and \\t."""
    data = b""
    for i, letter in enumerate(text):
        at = start + i * gap
        if letter in "\r\t":
            data += key(_ENTER if letter == "\r" else _TAB, at)
            continue
        number, level = _NUMBERS[letter]
        if level:
            data += record(1, _SHIFT, 1, at)
        data += key(number, at)
        if level:
            data += record(1, _SHIFT, 0, at)
    return data


@dataclass
class Kernel:
    """What the kernel answers for a device that is a FIFO here; it can refuse a request."""

    letters: bool = True
    refused: dict[int, int] = field(default_factory=dict)
    grabbed: list[int] = field(default_factory=list)

    def __call__(self, descriptor: int, request: int, argument: bytes | int) -> bytes | int:
        os.fstat(descriptor)
        if request in self.refused:
            raise OSError(self.refused[request], os.strerror(self.refused[request]))
        if request == event.EVIOCGRAB:
            self.grabbed.append(int(argument))
        if request == event.EVIOCGNAME:
            return b"ACME Scan-o-matic\0".ljust(256, b"\0")
        if request == event.EVIOCGBIT_KEY:
            return (b"\xff" if self.letters else b"\0") * 96
        return 0


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


class Bench:
    """One event device at a path, its plug, and what it read."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "by-id" / "scanner"
        self.kernel = Kernel()
        self.texts: list[str] = []
        self.settled: list[tuple[str, Facts]] = []
        self.device = EventDevice(
            self.path,
            self.texts.append,
            lambda text, facts: self.settled.append((text, facts)),
            ask=self.kernel,
        )
        self._writer = -1

    def node(self) -> None:
        self.path.parent.mkdir(exist_ok=True)
        os.mkfifo(self.path)

    def plug(self) -> None:
        """Wait until it is taken, then be the one who writes to it."""
        until(lambda: self.device.state.working)
        self._writer = os.open(self.path, os.O_WRONLY)

    def unplug(self) -> None:
        self.path.unlink()
        self.path.parent.rmdir()
        os.close(self._writer)
        self._writer = -1

    def write(self, data: bytes) -> None:
        os.write(self._writer, data)

    def close(self) -> None:
        self.device.close()
        if self._writer >= 0:
            os.close(self._writer)


@pytest.fixture
def bench(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Bench]:
    del qapp
    made = Bench(tmp_path)
    yield made
    made.close()


@pytest.fixture
def plugged(bench: Bench) -> Bench:
    bench.node()
    bench.device.begin()
    bench.plug()
    return bench


def test_it_is_taken_exclusively_and_says_its_name(plugged: Bench) -> None:
    assert plugged.kernel.grabbed == [1]
    assert plugged.device.state == DeviceState(Device.EVENT, "ACME Scan-o-matic", True)


@pytest.mark.parametrize("suffix", ["\r", "\t", "\r\r"])
def test_codes_come_with_their_facts(plugged: Bench, suffix: str) -> None:
    plugged.write(sent(CODE + suffix + OTHER + suffix))
    until(lambda: len(plugged.settled) == 2)
    assert plugged.texts == [CODE, OTHER]
    (text, facts), _ = plugged.settled
    assert text == CODE
    assert (facts.typed, facts.by_keys, facts.keys) == (CODE, CODE, 20)
    assert facts.ended_by == ("tab" if suffix == "\t" else "enter")
    assert facts.median_ms == facts.longest_ms == 9
    assert not facts.caps_lock


def test_without_a_suffix_a_code_is_read_with_its_last_key(plugged: Bench) -> None:
    plugged.write(sent(CODE))
    until(lambda: plugged.texts == [CODE])
    assert plugged.settled == []
    until(lambda: len(plugged.settled) == 1)
    assert plugged.settled[0][1].ended_by == ""


def test_what_stands_around_a_code(plugged: Bench) -> None:
    plugged.write(sent("]Q1" + CODE + ";\r"))
    until(lambda: len(plugged.settled) == 1)
    assert plugged.texts == [CODE]
    facts = plugged.settled[0][1]
    assert (facts.before, facts.after, facts.ended_by) == ("]Q1", ";", "enter")


def test_two_scans_without_suffix_or_pause(plugged: Bench) -> None:
    plugged.write(sent(CODE + "z" + OTHER))
    until(lambda: len(plugged.settled) == 2)
    assert plugged.texts == [CODE, OTHER]
    assert [facts.after for _, facts in plugged.settled] == ["z", ""]


def test_other_codes_come_as_they_are(plugged: Bench) -> None:
    plugged.write(sent("https://example.com/?q=A1~\r"))
    until(lambda: len(plugged.texts) == 1)
    plugged.write(sent("1234567890123", 5000))
    until(lambda: len(plugged.texts) == 2)
    assert plugged.texts == ["https://example.com/?q=A1~", "1234567890123"]


def test_a_slow_scanner_and_a_broken_code(plugged: Bench) -> None:
    plugged.write(sent(CODE, gap=200))
    until(lambda: plugged.texts == [CODE])
    plugged.write(sent(CODE[:12], 9000) + sent(OTHER + "\r", 9000 + 12 * 9 + 300))
    until(lambda: len(plugged.texts) == 3)
    assert plugged.texts[1:] == [CODE[:12], OTHER]


def test_records_that_arrive_in_pieces(plugged: Bench) -> None:
    data = sent(CODE + "\r")
    for start in range(0, len(data), 37):
        plugged.write(data[start : start + 37])
        until(lambda: True)
    until(lambda: plugged.texts == [CODE])


def test_hotkeys_and_single_keys_are_nothing(plugged: Bench) -> None:
    hotkeys = record(1, _CONTROL, 1) + b"".join(key(19, at) for at in range(8))
    plugged.write(hotkeys + record(1, _CONTROL, 0) + key(_ENTER, 20) + sent("abc\r", 900))
    plugged.write(record(1, 30, 2, 950) * 40 + sent(CODE + "\r", 2000))
    until(lambda: CODE in plugged.texts)
    assert plugged.texts == ["\x12" * 8, CODE]


def test_lost_events_lose_what_came_before_them(plugged: Bench) -> None:
    dropped = record(0, event.SYN_DROPPED, 0)
    report = record(0, 0, 0)
    plugged.write(sent(CODE[:10]) + dropped + record(1, _SHIFT, 1) + report + sent(OTHER + "\r"))
    until(lambda: len(plugged.texts) == 1)
    assert plugged.texts == [OTHER]


def test_a_clock_that_was_put_back(plugged: Bench) -> None:
    plugged.write(sent(CODE[:5], 90_000) + sent(CODE[5:] + "\r", 10))
    until(lambda: plugged.texts == [CODE])


def test_unplugged_and_back_again_and_again(plugged: Bench) -> None:
    said: list[str] = []
    plugged.device.changed.connect(lambda: said.append(plugged.device.state.problem))
    for round_ in range(3):
        plugged.write(sent(CODE[:9]))
        plugged.unplug()
        until(lambda: not plugged.device.state.working)
        assert plugged.device.state.problem == "event_missing"
        plugged.node()
        plugged.plug()
        plugged.write(sent(OTHER + "\r"))
        until(lambda count=round_ + 1: len(plugged.texts) == count)  # type: ignore[misc]
    assert plugged.texts == [OTHER] * 3
    assert said == ["event_missing", ""] * 3


def test_it_is_taken_when_it_comes_later(bench: Bench) -> None:
    bench.device.begin()
    assert bench.device.state == DeviceState(Device.EVENT, "", False, "event_missing")
    bench.node()
    bench.plug()
    bench.write(sent(CODE + "\r"))
    until(lambda: bench.texts == [CODE])


@pytest.mark.allow_log("cannot be taken")
@pytest.mark.parametrize(
    ("request_", "number", "problem"),
    [
        (event.EVIOCGBIT_KEY, errno.ENOTTY, "event_other"),
        (event.EVIOCGRAB, errno.EBUSY, "event_taken"),
        (event.EVIOCGRAB, errno.ENODEV, "event_missing"),
        (event.EVIOCGBIT_KEY, errno.EACCES, "event_forbidden"),
    ],
)
def test_what_cannot_be_taken_is_said(
    bench: Bench, request_: int, number: int, problem: str
) -> None:
    bench.kernel.refused[request_] = number
    bench.node()
    before = open_files()
    bench.device.begin()
    assert bench.device.state == DeviceState(Device.EVENT, "", False, problem)
    assert problem in SENTENCES
    assert open_files() <= before + 1  # the watcher's
    bench.kernel.refused.clear()
    # Something changes in the folder: another look.
    (bench.path.parent / "other").touch()
    until(lambda: bench.device.state.working)


@pytest.mark.allow_log("cannot be taken")
def test_a_mouse_is_no_scanner(bench: Bench) -> None:
    bench.kernel.letters = False
    bench.node()
    bench.device.begin()
    assert bench.device.state.problem == "event_other"
    assert bench.kernel.grabbed == []


@pytest.mark.allow_log("cannot be taken")
def test_the_real_kernel_says_what_is_no_device(tmp_path: Path, qapp: QGuiApplication) -> None:
    del qapp
    (tmp_path / "text").write_text("not a device")
    for path in (tmp_path / "text", Path("/dev/null"), tmp_path):
        device = EventDevice(path, lambda text: None)
        device.begin()
        assert device.state.problem == "event_other"
        device.close()


def test_nothing_is_read_after_the_end(plugged: Bench) -> None:
    plugged.write(sent(CODE[:19]))
    plugged.device.close()
    plugged.device.close()
    assert plugged.texts == []


def test_the_records_are_the_kernels() -> None:
    assert EVENT.size == (24 if struct.calcsize("P") == 8 else 16)
    read: Callable[[int], int] = lambda request: request >> 16 & 0x3FFF  # noqa: E731
    assert read(event.EVIOCGNAME) == 256
    assert read(event.EVIOCGBIT_KEY) == 96
