"""Reading and writing whole files: no link is followed, nothing is left half written."""

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path
from typing import Final

from kiosk.disk import write_whole
from kiosk.errors import KnownError
from kiosk.exchange.problems import refuse

MEGABYTE: Final = 1024 * 1024
MAX_FILE: Final = 20 * MEGABYTE
"""The largest picture that is read, in bytes."""

MAX_TABLE: Final = 100 * MEGABYTE
"""The largest import file that is read, in bytes."""

_OPEN_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe in the inbox must not hold the kiosk up
    | getattr(os, "O_BINARY", 0)
)


def load(path: Path) -> bytes:
    """The bytes of an import file.

    Raises:
        KnownError: `file_missing`, `file_unreadable`.
        ImportRefused: a link, not a plain file, empty, or larger than `MAX_TABLE`.
    """
    try:
        data = read_plain(path, MAX_TABLE)
    except FileNotFoundError:
        raise KnownError("file_missing", file=str(path)) from None
    except IsLinkError:
        raise refuse(path, "import_is_link") from None
    except NotPlainError:
        raise refuse(path, "import_not_a_file") from None
    except TooBigError:
        raise refuse(path, "import_too_big", limit=MAX_TABLE // MEGABYTE) from None
    except OSError as error:
        raise KnownError(
            "file_unreadable", file=str(path), reason=error.strerror or "unknown"
        ) from None
    if not data:
        raise refuse(path, "import_empty")
    return data


class IsLinkError(Exception):
    """The path is a symbolic link."""


class NotPlainError(Exception):
    """The path is a folder, a pipe or a device."""


class TooBigError(Exception):
    """The file has more bytes than allowed."""


def read_plain(path: Path, limit: int) -> bytes:
    """The bytes of a plain file of at most `limit` bytes, following no link.

    Raises:
        IsLinkError, NotPlainError, TooBigError: as their names say.
        OSError: the file is missing or cannot be read.
    """
    with open_plain(path, limit) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise TooBigError
    return data


def open_plain(path: Path, limit: int) -> BufferedReader:
    """A plain file of at most `limit` bytes, opened for reading; for what it raises see above."""
    if path.is_symlink():
        raise IsLinkError
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise IsLinkError from None
        if error.errno == errno.ENXIO:
            raise NotPlainError from None
        if path.is_dir():  # Windows says "permission denied" of a folder
            raise NotPlainError from None
        raise
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotPlainError
        if status.st_size > limit:
            raise TooBigError
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def save(path: Path, data: bytes, *, overwrite: bool = False, private: bool = False) -> None:
    """Write a whole file, or none of it, and have it on the disk when this returns.

    A `private` file is readable by its owner only: for codes, and for data about people.

    Raises:
        KnownError: `file_exists` unless `overwrite`, `disk_full`, `file_unwritable`.
    """
    if not overwrite and (path.exists() or path.is_symlink()):
        raise KnownError("file_exists", file=str(path))
    write_whole(path, data, private=private)
