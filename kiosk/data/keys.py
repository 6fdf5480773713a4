"""The site's own secrets: one file each in its keys folder, made when first needed."""

import os
import secrets
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.settings import sync_folder, unwritable

KEY_BYTES: Final = 32


def site_key(folder: Path, name: str) -> bytes:
    """The 32 random bytes of `NAME.key` in `folder`; made, for the owner only, when missing.

    Two processes that start at once get the same key. Raises KnownError
    `file_unreadable` for a file that holds no key, `file_unwritable`, `disk_full`.
    """
    file = folder / f"{name}.key"
    if not file.exists():
        _make(file)
    try:
        key = bytes.fromhex(file.read_text("ascii").strip())
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("file_unreadable", file=str(file), reason=reason) from error
    except ValueError as error:
        raise KnownError("file_unreadable", file=str(file), reason="no key") from error
    if len(key) != KEY_BYTES:
        raise KnownError("file_unreadable", file=str(file), reason="no key")
    return key


def _make(file: Path) -> None:
    fresh = file.with_name(f".{file.name}.{os.getpid()}.new")
    text = secrets.token_bytes(KEY_BYTES).hex() + "\n"
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        try:
            # A link fails where a rename would replace: the first key stays.
            os.link(fresh, file)
        except FileExistsError:
            pass
        except OSError:
            if not file.exists():
                fresh.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        raise unwritable(file, error) from error
    finally:
        fresh.unlink(missing_ok=True)
