"""Letting go of a stick, against a service on a bus that answers as UDisks2 does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from kiosk.ui.devices.mounts import device_of
from kiosk.ui.devices.removal import Removal, RemovalOutcome, SafeRemoval
from kiosk.ui.jobs import ThreadJobs
from tests.ui.conftest import until
from tests.ui.devices.disks import BLOCK, DRIVE, KIOSK, Disks, disks_on_a_bus

ERROR = "org.freedesktop.UDisks2.Error"
TABLE = r"""22 1 0:20 / / rw,relatime shared:1 - overlay overlay rw
35 22 8:1 / /media/kiosk/STICK rw,nosuid shared:9 - ext4 /dev/sda9 rw
36 22 8:17 / /media/kiosk/STICK rw,nosuid,nodev shared:20 - vfat /dev/sdb1 rw,uid=1000
37 22 8:33 / /media/kiosk/MY\040STICK rw,nosuid - exfat /dev/sdc1 rw
38 22 0:44 / /media/kiosk/share rw - cifs //server/share rw
"""
STICK = Path("/media/kiosk/STICK")

Remove = Callable[[Path], Removal]


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disks]:
    with disks_on_a_bus(tmp_path_factory.mktemp("bus")) as made:
        yield made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "mountinfo"
    file.write_text(TABLE, encoding="utf-8")
    return file


@pytest.fixture
def disks(bus: Disks) -> Disks:
    bus.calls, bus.refusals, bus.properties = [], {}, Disks().properties
    return bus


@pytest.fixture
def remove(disks: Disks, table: Path) -> Iterator[Remove]:
    """Removes as the kiosk does, on a worker, while Qt's thread goes on."""
    del disks
    jobs = ThreadJobs("sticks")
    removal = SafeRemoval(lambda: QDBusConnection(KIOSK), table)

    def run(folder: Path) -> Removal:
        came: list[Removal] = []
        jobs.run(lambda: removal.remove(folder), came.append)
        until(lambda: bool(came))
        return came[0]

    yield run
    jobs.close()


def test_the_table_of_mounts_tells_the_device(table: Path) -> None:
    assert device_of(STICK, table) == "/dev/sdb1"
    assert device_of(Path("/media/kiosk/MY STICK"), table) == "/dev/sdc1"
    for folder in ("/", "/media/kiosk/share", "/media/kiosk", "/media/kiosk/STICK/inside"):
        assert device_of(Path(folder), table) is None
    assert device_of(STICK, table / "missing") is None


def test_a_stick_is_unmounted_and_then_switched_off(disks: Disks, remove: Remove) -> None:
    assert remove(STICK) == Removal(RemovalOutcome.REMOVED)
    udisks, get = "org.freedesktop.UDisks2", "org.freedesktop.DBus.Properties.Get ss"
    assert disks.calls == [
        f"/org/freedesktop/UDisks2/Manager {udisks}.Manager.ResolveDevice a{{sv}}a{{sv}}",
        f"{BLOCK} {get} {udisks}.Block HintSystem",
        f"{BLOCK} {get} {udisks}.Block Drive",
        f"{BLOCK} {udisks}.Filesystem.Unmount a{{sv}}",
        f"{DRIVE} {get} {udisks}.Drive CanPowerOff",
        f"{DRIVE} {udisks}.Drive.PowerOff a{{sv}}",
    ]


def test_without_a_switch_it_is_as_safe(disks: Disks, remove: Remove) -> None:
    disks.properties["CanPowerOff"] = False
    assert remove(STICK) == Removal(RemovalOutcome.REMOVED)
    assert not [call for call in disks.calls if "PowerOff a{sv}" in call]
    disks.properties["CanPowerOff"] = True
    disks.refusals = {"PowerOff": f"{ERROR}.NotAuthorized"}
    assert remove(STICK).outcome is RemovalOutcome.REMOVED
    disks.refusals = {"Unmount": f"{ERROR}.NotMounted"}
    assert remove(STICK).outcome is RemovalOutcome.REMOVED


@pytest.mark.allow_log("the stick /dev/sdb1 was not let go")
@pytest.mark.parametrize("method", ["Unmount", "PowerOff"])
def test_what_is_in_use_is_busy(disks: Disks, remove: Remove, method: str) -> None:
    disks.refusals = {method: f"{ERROR}.DeviceBusy"}
    removal = remove(STICK)
    assert removal.outcome is RemovalOutcome.BUSY
    assert f"{ERROR}.DeviceBusy" in removal.reason
    assert f"{DRIVE} {'PowerOff'}" not in " ".join(disks.calls) or method == "PowerOff"


@pytest.mark.allow_log("the stick /dev/sdb1 was not let go")
def test_what_the_system_does_not_do_has_failed(disks: Disks, remove: Remove, table: Path) -> None:
    disks.refusals = {"Unmount": f"{ERROR}.NotAuthorizedDismissed"}
    assert remove(STICK).outcome is RemovalOutcome.FAILED
    nobody = SafeRemoval(lambda: QDBusConnection("nobody"), table)
    assert nobody.remove(STICK).outcome is RemovalOutcome.FAILED


def test_what_is_no_stick_is_left_alone(disks: Disks, remove: Remove, table: Path) -> None:
    assert remove(Path("/media/kiosk/share")).outcome is RemovalOutcome.UNKNOWN
    assert disks.calls == []
    disks.properties["HintSystem"] = True
    assert remove(STICK).outcome is RemovalOutcome.UNKNOWN
    del disks.properties["Drive"]
    assert remove(STICK).outcome is RemovalOutcome.UNKNOWN
    assert not [call for call in disks.calls if "Unmount" in call]
