"""A scanner on a serial line, played by a pseudo-terminal."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtSerialPort import QSerialPort

from kiosk.scanning.code import Kind, make
from kiosk.scanning.frames import FRAME_MOST
from kiosk.scanning.repeat import Device
from kiosk.ui.devices.serial import SerialScanner
from kiosk.ui.devices.serial_ports import (
    MAKERS,
    SerialPort,
    could_be_there,
    linux_ports,
    ports,
)
from kiosk.ui.devices.state import DeviceState
from tests.conftest import LogWatch
from tests.ui.conftest import until

ZEBRA = (0x05E0, 0x1701)
MODEM = (0x1A86, 0x7523)
TOKEN, BADGE = make(Kind.TOKEN).text, make(Kind.BADGE).text


class Bench:
    """A machine with a folder of devices, scanners that are plugged in, and the kiosk's side."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.listed: list[SerialPort] = []
        self.masters: dict[str, int] = {}
        self.read: list[str] = []
        self.scanner: SerialScanner | None = None

    def begin(self, wanted: str = "auto") -> SerialScanner:
        """Start the kiosk's side."""
        self.scanner = SerialScanner(
            self.read.append, wanted, listed=lambda: tuple(self.listed), devices=self.folder
        )
        self.scanner.begin()
        return self.scanner

    def plug(self, name: str = "ttyACM0", usb: tuple[int, int] | None = ZEBRA) -> int:
        """Plug a scanner in; answers with its end of the line."""
        master, slave = os.openpty()
        vendor, product = usb if usb else (None, None)
        self.listed.append(SerialPort(os.ttyname(slave), name, vendor, product))
        os.close(slave)
        self.masters[name] = master
        (self.folder / name).touch()
        return master

    def unplug(self, name: str = "ttyACM0") -> None:
        """Pull a scanner out."""
        self.listed = [one for one in self.listed if one.name != name]
        os.close(self.masters.pop(name))
        (self.folder / name).unlink()

    def ready(self) -> bool:
        """Whether a scanner works."""
        assert self.scanner is not None
        return self.scanner.state.working

    def close(self) -> None:
        """Stop both sides."""
        if self.scanner is not None:
            self.scanner.close()
        for master in self.masters.values():
            os.close(master)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.close()


def works_with_one(bench: Bench) -> int:
    """The kiosk with a scanner that is plugged in and works."""
    master = bench.plug()
    bench.begin()
    until(bench.ready)
    return master


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\x03", b""])
def test_a_code_is_read_whatever_ends_it(bench: Bench, end: bytes) -> None:
    os.write(works_with_one(bench), TOKEN.encode() + end)
    until(lambda: bench.read == [TOKEN])


def test_two_codes_in_one_piece_and_one_in_many(bench: Bench) -> None:
    master = works_with_one(bench)
    os.write(master, f"{TOKEN}\r\n{BADGE}\r\n".encode())
    until(lambda: bench.read == [TOKEN, BADGE])
    for letter in TOKEN:
        os.write(master, letter.encode())
        QCoreApplication.processEvents()
    os.write(master, b"\r")
    until(lambda: bench.read == [TOKEN, BADGE, TOKEN])


def test_codes_without_an_end_are_parted_by_a_pause(bench: Bench) -> None:
    master = works_with_one(bench)
    os.write(master, TOKEN.encode())
    until(lambda: bench.read == [TOKEN])
    os.write(master, BADGE.encode())
    until(lambda: bench.read == [TOKEN, BADGE])


def test_plugged_in_out_and_in_again(bench: Bench) -> None:
    scanner = bench.begin()
    assert scanner.states == (DeviceState(Device.SERIAL, "", False, "serial_none"),)
    master = bench.plug()
    until(bench.ready)
    assert scanner.state.name.startswith("ttyACM0 (")
    os.write(master, TOKEN[:9].encode())
    bench.unplug()
    until(lambda: scanner.state.problem == "serial_none")
    again = bench.plug()
    until(bench.ready)
    os.write(again, BADGE.encode() + b"\r")
    until(lambda: TOKEN[:9] not in bench.read[1:] and bench.read[-1:] == [BADGE])


def test_a_line_that_breaks_while_it_is_still_listed(bench: Bench) -> None:
    works_with_one(bench)
    os.close(bench.masters.pop("ttyACM0"))
    scanner = bench.scanner
    assert scanner is not None
    until(lambda: scanner.state.problem == "serial_unplugged")
    bench.listed.clear()
    (bench.folder / "ttyACM0").unlink()
    until(lambda: scanner.state.problem == "serial_none")


def test_auto_takes_scanners_and_touches_nothing_else(bench: Bench) -> None:
    modem = bench.plug("ttyUSB0", MODEM)
    built_in = bench.plug("ttyACM7", None)
    scanner = bench.begin()
    bench.plug("ttyACM0")
    bench.plug("ttyACM1", (0x0C2E, 0x0720))
    until(lambda: len(scanner.states) == 2 and all(one.working for one in scanner.states))
    assert {one.name.split()[0] for one in scanner.states} == {"ttyACM0", "ttyACM1"}
    for other in (modem, built_in):
        os.write(other, b"RING\r")
    os.write(bench.masters["ttyACM1"], TOKEN.encode() + b"\r")
    os.write(bench.masters["ttyACM0"], BADGE.encode() + b"\r")
    until(lambda: sorted(bench.read) == sorted([TOKEN, BADGE]))


def test_a_setting_takes_exactly_that_device(bench: Bench) -> None:
    bench.plug("ttyACM0")
    master = bench.plug("ttyUSB0", MODEM)
    scanner = bench.begin("1a86:7523")
    until(bench.ready)
    assert [one.name.split()[0] for one in scanner.states] == ["ttyUSB0"]
    os.write(master, TOKEN.encode() + b"\r")
    until(lambda: bench.read == [TOKEN])


def test_a_busy_port_is_said_and_taken_when_it_is_free(bench: Bench, log_watch: LogWatch) -> None:
    log_watch.expect("was not opened")
    master = bench.plug()
    other = QSerialPort()
    other.setPortName(bench.listed[0].place)
    assert other.open(QSerialPort.OpenModeFlag.ReadWrite)
    scanner = bench.begin()
    until(lambda: scanner.state.problem == "serial_busy")
    assert not scanner.state.working
    other.close()
    scanner.look()
    until(bench.ready)
    os.write(master, TOKEN.encode() + b"\r")
    until(lambda: bench.read == [TOKEN])


def test_a_port_that_cannot_be_opened_is_said(bench: Bench, log_watch: LogWatch) -> None:
    log_watch.expect("was not opened")
    (bench.folder / "ttyACM0").touch()
    bench.listed.append(SerialPort(str(bench.folder / "gone"), "Gone", *ZEBRA))
    scanner = bench.begin()
    until(lambda: scanner.state.problem == "serial_failed")


def test_a_megabyte_without_an_end_is_one_misread_and_holds_up_nothing(bench: Bench) -> None:
    master = works_with_one(bench)
    os.set_blocking(master, False)
    left = 1_000_000
    longest = 0.0
    end = QDeadlineTimer(20_000)
    while left and not end.hasExpired():
        try:
            left -= os.write(master, b"x" * min(left, 4096))
        except BlockingIOError:
            os.sched_yield()
        began = time.thread_time()
        QCoreApplication.processEvents()
        longest = max(longest, time.thread_time() - began)
    assert left == 0
    until(lambda: bench.read == ["x" * FRAME_MOST])
    # Work of Qt's thread itself: how long other programs hold it up says nothing here.
    assert longest < 0.005
    until(lambda: _comes_through(bench, master))
    assert bench.read == ["x" * FRAME_MOST, TOKEN]


def _comes_through(bench: Bench, master: int) -> bool:
    """After the pause that ends the rubbish, a code is read."""
    if len(bench.read) == 1:
        try:
            os.write(master, b"\r" + TOKEN.encode() + b"\r")
        except BlockingIOError:
            return False
        until(lambda: len(bench.read) > 1)
    return True


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=6))
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_rubbish_never_hides_the_next_code(one_line: Bench, rubbish: list[bytes]) -> None:
    master = one_line.masters["ttyACM0"]
    one_line.read.clear()
    for piece in rubbish:
        os.write(master, piece)
        QCoreApplication.processEvents()
    os.write(master, b"\r" + TOKEN.encode() + b"\r")
    until(lambda: one_line.read[-1:] == [TOKEN])
    ends = sum(piece.count(end) for piece in rubbish for end in (b"\r", b"\n", b"\x02", b"\x03"))
    # A pause between two pieces may end a frame too.
    assert len(one_line.read) <= ends + len(rubbish) + 2


@pytest.fixture
def one_line(bench: Bench) -> Bench:
    works_with_one(bench)
    return bench


def test_closing_ends_the_thread_and_nothing_comes_any_more(bench: Bench) -> None:
    master = works_with_one(bench)
    os.write(master, TOKEN.encode() + b"\r")
    assert bench.scanner is not None
    bench.scanner.close()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert bench.read in ([], [TOKEN])
    read = list(bench.read)
    (bench.folder / "ttyACM9").touch()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert bench.read == read


def test_without_anything_plugged_in_no_serial_library_is_loaded(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QThread
application = QCoreApplication([])
from kiosk.ui.devices.serial import SerialScanner
scanner = SerialScanner(print, devices=Path({str(tmp_path)!r}))
scanner.begin()
application.processEvents()
assert not any("SerialPort" in name for name in sys.modules), "loaded"
assert not scanner.findChildren(QThread), "a thread runs"
scanner.close()
"""
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stderr) == (0, "")


def test_usb_ports_are_listed_with_their_numbers_and_names(tmp_path: Path) -> None:
    device = tmp_path / "devices" / "usb1" / "1-1"
    for name, inside in (("ttyACM0", "1-1:1.0"), ("ttyUSB0", "1-1:1.1/ttyUSB0")):
        (device / inside).mkdir(parents=True)
        (tmp_path / "tty" / name).mkdir(parents=True)
        (tmp_path / "tty" / name / "device").symlink_to(device / inside)
    (tmp_path / "tty" / "ttyS0").mkdir()
    (device / "idVendor").write_text("05e0\n")
    (device / "idProduct").write_text("1701\n")
    (device / "product").write_text("Symbol Bar Code Scanner::EA\x1b\n")
    found = list(linux_ports(tmp_path / "tty"))
    name = "Symbol Bar Code Scanner::EA"
    assert found == [
        SerialPort("/dev/ttyACM0", name, *ZEBRA),
        SerialPort("/dev/ttyUSB0", name, *ZEBRA),
    ]
    assert found[0].label == f"{name} (ttyACM0)"
    (device / "idVendor").write_text("what?")
    assert next(linux_ports(tmp_path / "tty")).vendor is None


def test_this_machine_can_be_asked() -> None:
    assert all(isinstance(one, SerialPort) for one in ports())


def test_which_port_is_wanted() -> None:
    assert SerialPort("a", "", *ZEBRA).is_wanted("auto")
    assert SerialPort("a", "", *ZEBRA).is_wanted("05e0:1701")
    assert not SerialPort("a", "", *ZEBRA).is_wanted("05e0:1702")
    assert not SerialPort("a", "", *MODEM).is_wanted("auto")
    assert not SerialPort("/dev/ttyS0").is_wanted("auto")
    assert SerialPort("/dev/ttyACM1", "", *ZEBRA).label == "Zebra (ttyACM1)"
    assert SerialPort("COM3", "", *MODEM).label == "COM3"
    chips = {0x1A86, 0x0403, 0x067B, 0x10C4, 0x2341, 0x2E8A, 0x0483}
    assert not chips & set(MAKERS)


def test_a_quick_look_at_the_devices(tmp_path: Path) -> None:
    assert not could_be_there(tmp_path)
    (tmp_path / "ttyS0").touch()
    assert not could_be_there(tmp_path)
    (tmp_path / "ttyUSB3").touch()
    assert could_be_there(tmp_path)
    assert could_be_there(tmp_path / "nothing")
