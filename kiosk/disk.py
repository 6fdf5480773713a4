"""Files that stand on the disk whole, or not at all, also after a power cut."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.errors import KnownError

_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def write_whole(file: Path, content: bytes, *, private: bool = False) -> None:
    """Replace `file` by `content` at once: after a power cut it is the old or the new, whole.

    A `private` file is its owner's alone from the first byte, where systems know owners.
    Raises `KnownError`: `disk_full`, `file_unwritable`.
    """
    fresh = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        with open_private(fresh) if private else fresh.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise unwritable(file, error) from error


def open_private(file: Path) -> BinaryIO:
    """A new or emptied file for writing, readable by its owner only where systems know owners."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, flags, 0o600)
    if os.name == "posix":
        os.fchmod(descriptor, 0o600)
    return os.fdopen(descriptor, "wb")


def make_private(file: Path) -> None:
    """Make an empty file for its owner only, where there is none; what is there stays. OSError."""
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut; nothing to do on Windows."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def unwritable(file: Path, error: OSError) -> KnownError:
    """The known error for a file that could not be written: `disk_full` or `file_unwritable`."""
    if error.errno in _FULL:
        return KnownError("disk_full")
    return KnownError("file_unwritable", file=str(file), reason=error.strerror or str(error))
