"""Backups: one file with a site's database, settings, keys and media; and checking a site.

A backup is a ZIP file with a `manifest.json` that names every file, its length and its SHA-256.
It holds the keys, so it is as secret as the site itself.
"""

import hashlib
import json
import os
import sqlite3
import zipfile
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

from sqlalchemy import Engine, select

import kiosk.data.texts  # noqa: F401 - registers the sentences
from kiosk.data import migrate
from kiosk.data.engine import database_name, reading, storage_errors
from kiosk.data.recognition import SqlRecognitions
from kiosk.data.recognition_staged import SqlStaged
from kiosk.data.tables.people import person
from kiosk.data.tables.raffle import raffle
from kiosk.data.tables.schedule import event, venue, week
from kiosk.disk import make_private, sync_folder, unwritable
from kiosk.errors import KnownError
from kiosk.raffle.rules import Rules
from kiosk.recognition.staging import media_of
from kiosk.settings import Site

FORMAT: Final = "encore-backup/1"
MANIFEST: Final = "manifest.json"
DATABASE: Final = "kiosk.db"
_CHUNK: Final = 1 << 20
_PORTION: Final = 5000


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that `check` found wrong, as the error that a person may read."""

    error: KnownError


def backup(engine: Engine, site: Site, made_at: datetime, target: Path | None = None) -> Path:
    """Write a backup of `site` and return its file; by default a new one in `backups/`.

    The kiosk may go on meanwhile. The copy of the database is checked, and the file appears
    under its name only when it is whole and safe on the disk. Raises `KnownError`:
    `backup_needs_sqlite`, `file_exists`, `file_unwritable`, `disk_full`, `database_damaged`.
    """
    database = database_file(engine)
    if target is None:
        stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        target = site.backups / f"encore-{stamp}.zip"
    if target.exists():
        raise KnownError("file_exists", file=str(target))
    with storage_errors(engine):
        revision = migrate.version(engine)
    unfinished = target.with_name(f".{target.name}.{uuid4().hex[:8]}")
    copy = unfinished.with_suffix(".db")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        copy_database(database, copy)
        parts = {DATABASE: copy, **_site_files(site)}
        _write(unfinished, parts, {"revision": revision, "made_at": made_at.isoformat()})
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise unwritable(target, error) from error
    finally:
        for each in (unfinished, copy):
            with suppress(OSError):
                each.unlink(missing_ok=True)
    return target


def check(engine: Engine, site: Site) -> tuple[Problem, ...]:
    """Everything that is wrong with the site's database and media; empty when all is well.

    The audit chain has a check of its own. Raises `KnownError` when the database does not answer.
    """
    found: list[KnownError] = []
    if engine.dialect.name == "sqlite":
        found += database_problems(database_file(engine))
    revision = migrate.version(engine)
    if revision not in migrate.revisions() and revision is not None:
        found.append(KnownError("site_newer", folder=str(site.root)))
    elif revision != migrate.revisions()[-1]:
        found.append(KnownError("check_older", file=database_name(engine)))
    elif not found:
        found += _missing_media(engine, site)
    return tuple(Problem(error) for error in found)


def database_file(engine: Engine) -> Path:
    """The file of a SQLite engine. Raises `KnownError("backup_needs_sqlite")` for another one."""
    if engine.dialect.name != "sqlite":
        raise KnownError("backup_needs_sqlite")
    return Path(str(engine.url.database))


def copy_database(database: Path, copy: Path) -> None:
    """Copy a SQLite database, as it is after its last commit, to the new file `copy`; check it.

    Raises `KnownError`: `database_damaged`, `disk_full`, `try_again`; OSError.
    """
    make_private(copy)
    try:
        with closing(_open(database)) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
    except sqlite3.Error as error:
        match getattr(error, "sqlite_errorcode", 0) & 0xFF:
            case sqlite3.SQLITE_FULL:
                raise KnownError("disk_full") from error
            case sqlite3.SQLITE_BUSY:
                raise KnownError("try_again") from error
            case _:
                raise KnownError(
                    "database_damaged", file=str(database), reason=str(error)
                ) from error
    problems = database_problems(copy)
    if problems:
        raise problems[0]
    sync_file(copy)


def database_problems(database: Path) -> list[KnownError]:
    """What SQLite's own checks find wrong with a database file."""
    name = str(database)
    found = []
    try:
        with closing(_open(database)) as connection:
            for (line,) in connection.execute("PRAGMA integrity_check(3)"):
                if line != "ok":
                    found.append(KnownError("database_damaged", file=name, reason=str(line)))
            broken: dict[str, int] = {}
            for row in connection.execute("PRAGMA foreign_key_check"):
                broken[row[0]] = broken.get(row[0], 0) + 1
    except sqlite3.Error as error:
        return [KnownError("database_damaged", file=name, reason=str(error))]
    for table, count in broken.items():
        found.append(KnownError("check_reference", file=name, table=table, count=count))
    return found


def sync_file(file: Path) -> None:
    """Make a written file survive a power cut."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def digest(file: Path) -> str:
    """A file's SHA-256, in hex."""
    made = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            made.update(chunk)
    return made.hexdigest()


def _open(database: Path) -> sqlite3.Connection:
    # Never make a new file where one is missing.
    address = f"{database.resolve().as_uri()}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=5, isolation_level=None)


def _site_files(site: Site) -> dict[str, Path]:
    """By their names in the backup; links are not followed out of the site."""
    files = {}
    if site.settings_file.is_file():
        files[site.settings_file.name] = site.settings_file
    for folder in (site.keys, site.media):
        for file in sorted(folder.rglob("*")):
            if file.is_file() and not file.is_symlink():
                files[file.relative_to(site.root).as_posix()] = file
    return files


def _write(file: Path, parts: dict[str, Path], about: dict[str, str | None]) -> None:
    listed = []
    descriptor = os.open(
        file, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(descriptor, "w+b") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                try:
                    size, sha256 = _add(archive, name, part)
                except FileNotFoundError:
                    continue  # a picture that was removed since the list was made
                listed.append({"name": name, "size": size, "sha256": sha256})
            manifest = {"format": FORMAT, **about, "files": listed}
            archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
        stream.flush()
        os.fsync(stream.fileno())


def _add(archive: zipfile.ZipFile, name: str, part: Path) -> tuple[int, str]:
    # What was read is what is listed, even if the file changes meanwhile.
    made = hashlib.sha256()
    size = 0
    with part.open("rb") as source, archive.open(name, "w", force_zip64=True) as copy:
        while chunk := source.read(_CHUNK):
            made.update(chunk)
            size += len(chunk)
            copy.write(chunk)
    return size, made.hexdigest()


def used_media(engine: Engine) -> frozenset[str]:
    """The names of all files in the site's media that the database speaks of.

    Read in portions, each in a transaction of its own: nobody waits for it.
    """
    with storage_errors(engine), reading(engine).connect() as connection:
        photos = connection.execute(select(person.c.photo)).scalars().all()
        # What waits to be taken in counts already.
        coming = [
            name for _, _, row in SqlStaged(connection).everything() for name in media_of(row)
        ]
        rules = connection.execute(select(raffle.c.rules)).scalars()
        prizes = [prize.media for each in rules for prize in Rules.from_json(each).details]
        programme = [
            name
            for table in (event, week, venue)
            for name in connection.execute(select(table.c.picture).distinct()).scalars()
        ]
    named = {*photos, *coming, *prizes, *programme}
    last: int | None = 0
    while last is not None:
        with storage_errors(engine), reading(engine).connect() as connection:
            last, found = SqlRecognitions(connection).media_after(last, _PORTION)
        named |= found
    return frozenset(name for name in named if name)


def _missing_media(engine: Engine, site: Site) -> list[KnownError]:
    return [
        KnownError("check_media", file=name)
        for name in sorted(used_media(engine))
        if not (site.media / name).is_file()
    ]
