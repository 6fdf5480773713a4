"""Where a file for people can be saved: the site's outbox, and sticks that are plugged in."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.ui.devices.mounts import device_of
from kiosk.ui.models.files import STICKS


@dataclass(frozen=True, slots=True)
class SavePlace:
    """A folder that takes files. `stick` is the stick's name, "" for the outbox.

    `removable` tells whether it is a device that the system can let go of.
    """

    folder: Path
    stick: str
    removable: bool = False


def save_places(
    outbox: Path,
    sticks: Sequence[Path] = STICKS,
    is_stick: Callable[[Path], bool] = os.path.ismount,
    device: Callable[[Path], str | None] = device_of,
) -> tuple[SavePlace, ...]:
    """The sticks by name, and the outbox last, which is always there.

    Looks one and two folders below `sticks`. Takes as long as the slowest stick: not on Qt's
    thread.
    """
    found = [
        SavePlace(folder, folder.name, device(folder) is not None)
        for root in sticks
        for folder in _below(root)
        if is_stick(folder) and os.access(folder, os.W_OK)
    ]
    found.sort(key=lambda place: place.stick.casefold())
    return (*found, SavePlace(outbox, ""))


def _below(root: Path) -> Iterator[Path]:
    for folder in _folders(root):
        yield folder
        yield from _folders(folder)


def _folders(parent: Path) -> Iterator[Path]:
    try:
        with os.scandir(parent) as entries:
            folders = [Path(each.path) for each in entries if each.is_dir(follow_symlinks=False)]
    except OSError:
        return
    yield from sorted(folders)
