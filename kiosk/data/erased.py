"""The list of who was erased, so that a backup never brings anybody back.

It lies beside the keys, and grows only: a number and an instant on each line, never a name.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.disk import sync_folder, unwritable, write_whole

NAME: Final = "erased"


def note_erased(keys: Path, person_id: int, at: datetime) -> None:
    """Add a person to the list in the folder `keys`. Raises `disk_full`, `file_unwritable`."""
    file = keys / NAME
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "ab") as stream:
            stream.write(f"{person_id} {at.isoformat()}\n".encode("ascii"))
            stream.flush()
            os.fsync(stream.fileno())
        sync_folder(keys)
    except OSError as error:
        raise unwritable(file, error) from error


def read_erased(keys: Path) -> Mapping[int, datetime]:
    """Who is on the list, with the last time; a line that a power cut left half is passed over."""
    found: dict[int, datetime] = {}
    try:
        lines = (keys / NAME).read_text("ascii", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise unwritable(keys / NAME, error) from error
    for line in lines:
        number, _, instant = line.partition(" ")
        with suppress(ValueError):
            at = datetime.fromisoformat(instant)
            if number.isdecimal() and at.tzinfo is not None:
                found[int(number)] = max(at, found.get(int(number), at))
    return found


def join_erased(keys: Path, others: Path) -> None:
    """Put into the list in `keys` also what is on the one in `others`."""
    both = {*_lines(keys), *_lines(others)}
    if both:
        write_whole(keys / NAME, ("\n".join(sorted(both)) + "\n").encode("ascii"), private=True)


def _lines(keys: Path) -> list[str]:
    return [f"{number} {at.isoformat()}" for number, at in read_erased(keys).items()]
