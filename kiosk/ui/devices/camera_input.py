"""What a camera is to the kiosk, whoever knows the machine's cameras."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True)
class CameraInput:
    """A camera that is plugged in. `away` is whether it looks away from who uses the screen."""

    key: bytes
    name: str
    away: bool = False


class Cameras(Protocol):
    """The cameras that are plugged in now; `changed` when one comes or goes."""

    @property
    def changed(self) -> SignalInstance: ...
    def list(self) -> tuple[CameraInput, ...]: ...


class Source(Protocol):
    """What sends a camera's frames into a sink, from `start` to `stop`."""

    @property
    def failed(self) -> SignalInstance: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
