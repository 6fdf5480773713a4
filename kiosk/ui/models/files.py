"""Files that could be taken in: in the site's inbox, and on sticks that are plugged in."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SUFFIXES: Final = (".csv", ".tsv", ".xlsx", ".ics")
"""The kinds of files that can be imported."""

PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp")
"""The kinds of files that can be pictures."""

PHOTOS: Final = (*PICTURES, ".heic", ".heif")
"""As `PICTURES`, with those that Qt itself does not draw."""

MOST: Final = 60
"""So many files are listed at most, the newest of them."""

STICKS: Final = (Path("/media"), Path("/run/media"))
"""Where Linux mounts sticks: <one of these>/<user>/<stick>, or <one of these>/<stick>."""

_DEPTH: Final = 4
_LOOKED_AT: Final = 5000


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file by its path. `place` is the stick's name, or "" for the inbox; `size` in bytes."""

    path: Path
    place: str
    size: int
    changed_at: float


def find_files(
    inbox: Path | None,
    sticks: Sequence[Path] = STICKS,
    suffixes: tuple[str, ...] = SUFFIXES,
) -> tuple[FoundFile, ...]:
    """The files of these kinds, the inbox first, then by stick, newest first.

    No link is followed, and what cannot be read is left out. Takes as long as the slowest
    stick: not on Qt's thread.
    """
    found: list[FoundFile] = []
    if inbox is not None:
        found += _newest(_look(inbox, 1, "", suffixes))
    for root in sticks:
        found += _newest(_look(root, _DEPTH, None, suffixes))
    return tuple(found[:MOST])


def _newest(files: Iterator[FoundFile]) -> list[FoundFile]:
    taken = [file for _, file in zip(range(MOST), files, strict=False)]
    return sorted(taken, key=lambda file: (file.place, -file.changed_at, file.path.name))


def _look(
    folder: Path, depth: int, place: str | None, suffixes: tuple[str, ...], below: str = ""
) -> Iterator[FoundFile]:
    """Files below `folder`, `depth` folders deep; without a place each top folder is one."""
    try:
        with os.scandir(folder) as entries:
            inside = sorted(
                (entry for _, entry in zip(range(_LOOKED_AT), entries, strict=False)),
                key=lambda entry: entry.name.casefold(),
            )
    except OSError:
        return
    for entry in inside:
        if entry.name.startswith((".", "~", "$")):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth > 1:
                    yield from _look(Path(entry.path), depth - 1, place, suffixes, entry.name)
            elif entry.is_file(follow_symlinks=False) and entry.name.lower().endswith(suffixes):
                status = entry.stat(follow_symlinks=False)
                where = below if place is None else place
                yield FoundFile(Path(entry.path), where, status.st_size, status.st_mtime)
        except OSError:
            continue
