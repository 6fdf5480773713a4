"""UDisks2 as it answers, on a bus of its own."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMetaType
from PySide6.QtDBus import (
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusServer,
    QDBusVariant,
    QDBusVirtualObject,
)

from kiosk.ui.devices.removal import SERVICE
from tests.ui.conftest import settle, until

ROOT = "/org/freedesktop/UDisks2"
BLOCK = f"{ROOT}/block_devices/sdb1"
DRIVE = f"{ROOT}/drives/Stick_4711"
KIOSK = "kiosk"
_DISKS = "disks"
_TREE = QDBusConnection.UnregisterMode.UnregisterTree


class Disks(QDBusVirtualObject):
    """Knows one stick, /dev/sdb1; `refusals` are the errors of methods, `calls` what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.refusals: dict[str, str] = {}
        self.properties: dict[str, object] = {
            "HintSystem": False,
            "Drive": QDBusObjectPath(DRIVE),
            "CanPowerOff": True,
        }

    def introspect(self, path: str) -> str:
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        connection.send(self._answer(message))
        return True

    def _answer(self, message: QDBusMessage) -> QDBusMessage:
        asked = f"{message.path()} {message.interface()}.{message.member()}"
        said = [one for one in message.arguments() if isinstance(one, str)]
        self.calls.append(f"{asked} {message.signature()} {' '.join(said)}".strip())
        if message.member() in self.refusals:
            return message.createErrorReply(self.refusals[message.member()], "No.")
        reply = message.createReply()
        match message.member():
            case "ResolveDevice":
                found = QDBusArgument()
                found.beginArray(QMetaType.fromName(b"QDBusObjectPath"))
                if "Drive" in self.properties:
                    found.appendVariant(QDBusObjectPath(BLOCK))
                found.endArray()
                reply.setArguments([found])
            case "Get":
                reply.setArguments([QDBusVariant(self.properties[said[1]])])
            case _:
                reply.setArguments([])
        return reply


@contextmanager
def disks_on_a_bus(folder: Path) -> Iterator[Disks]:
    """The disks, and the connection `KIOSK` to them: by a daemon, or directly where is none."""
    disks = Disks()
    if shutil.which("dbus-daemon"):
        with _daemon(folder) as address:
            _offer(QDBusConnection.connectToBus(address, _DISKS), disks)
            assert QDBusConnection(_DISKS).registerService(SERVICE)
            assert QDBusConnection.connectToBus(address, KIOSK).isConnected()
            yield disks
            # Nothing of ours is left on the bus when it goes.
            QDBusConnection(_DISKS).unregisterObject(ROOT, _TREE)
            for name in (KIOSK, _DISKS):
                QDBusConnection.disconnectFromBus(name)
            settle()
        return
    listening = QDBusServer(f"unix:tmpdir={folder}")
    came: list[QDBusConnection] = []
    listening.newConnection.connect(came.append)
    QDBusConnection.connectToPeer(listening.address(), KIOSK)
    until(lambda: bool(came))
    _offer(came[0], disks)
    yield disks
    came[0].unregisterObject(ROOT, _TREE)
    QDBusConnection.disconnectFromPeer(KIOSK)
    settle()


def _offer(connection: QDBusConnection, disks: Disks) -> None:
    whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert connection.registerVirtualObject(ROOT, disks, whole)


@contextmanager
def _daemon(folder: Path) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(
        [*command, f"--address=unix:tmpdir={folder}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()
