"""The site's own secrets: files in its keys folder, for their owner only, whole or not there."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.disk import sync_folder, unwritable
from kiosk.errors import KnownError

KEY_BYTES: Final = 32


def site_key(
    folder: Path, name: str, randbytes: Callable[[int], bytes] = secrets.token_bytes
) -> bytes:
    """The 32 random bytes of `NAME.key` in `folder`; made when missing.

    Two processes that start at once get the same key. Raises KnownError
    `file_unreadable` for a file that holds no key, `file_unwritable`, `disk_full`.
    """
    file = folder / f"{name}.key"
    if not file.exists():
        keep(file, randbytes(KEY_BYTES).hex() + "\n")
    try:
        key = bytes.fromhex(read_secret(file).strip())
    except ValueError as error:
        raise KnownError("file_unreadable", file=str(file), reason="no key") from error
    if len(key) != KEY_BYTES:
        raise KnownError("file_unreadable", file=str(file), reason="no key")
    return key


def read_secret(file: Path) -> str:
    """The text of a secret's file; ValueError when it is no ASCII.

    Raises KnownError `file_unreadable`.
    """
    try:
        return file.read_text("ascii")
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("file_unreadable", file=str(file), reason=reason) from error


def keep(file: Path, text: str, *, replace: bool = False) -> None:
    """Write a secret's file whole or not at all, through a power cut, mode 0600.

    What is there already stays, unless `replace`; so does the file of another process that
    was first. Raises KnownError `file_unwritable`, `disk_full`.
    """
    fresh = file.with_name(f".{file.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(text.encode("ascii"))
                stream.flush()
                os.fsync(stream.fileno())
            if replace:
                fresh.replace(file)
            else:
                _put(fresh, file)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(file.parent)
    except OSError as error:
        raise unwritable(file, error) from error


def _put(fresh: Path, file: Path) -> None:
    # A link fails where a rename would replace: the first file stays.
    try:
        os.link(fresh, file)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links.
        if not file.exists():
            fresh.replace(file)
