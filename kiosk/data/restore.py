"""Restoring a backup: the present state is set aside whole, and no draw is ever taken back.

Everything is unpacked, checked and brought to this program's schema beside the site first. Then
the parts change places; if that fails half-way, they change back.
"""

import contextlib
import json
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from kiosk.audit.chain import head_of
from kiosk.data import migrate
from kiosk.data.audit import SqlAuditStore
from kiosk.data.backup import (
    DATABASE,
    FORMAT,
    MANIFEST,
    database_file,
    database_problems,
    digest,
    sync_file,
)
from kiosk.data.engine import open_engine, reading
from kiosk.data.erased import join_erased
from kiosk.data.tables.raffle import raffle, raffle_contribution, raffle_round
from kiosk.disk import make_private, open_private, sync_folder, unwritable
from kiosk.errors import KnownError
from kiosk.settings import Site

WAIT_SECONDS: Final = 5.0
"""How long restoring waits for a writer."""

_RAFFLE_KEYS: Final = "raffle-*.json"
_FOLDERS: Final = ("keys", "media")
_SETTINGS: Final = "kiosk.toml"
_BAD_ZIP: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    TypeError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done; to be written into the restored audit log."""

    set_aside: Path
    """The folder that now holds what was replaced."""
    made_at: datetime
    """When the backup was made."""
    replaced_head: str
    """The head of the audit log that was replaced; empty when it could not be read."""


def _nothing(unpacked: Site, made_at: datetime) -> None:
    """Where nobody has anything to do with the unpacked backup."""


def restore(
    engine: Engine,
    site: Site,
    file: Path,
    now: datetime,
    ready: Callable[[Site, datetime], None] = _nothing,
) -> Restored:
    """Put the backup `file` in the place of the site's database, settings, keys and media.

    The present ones are kept in `backups/replaced-...`. Secrets of raffles that the site has now
    stay in force, and so does the list of who was erased: `ready` is called with the unpacked
    backup and the time it was made at, before anybody sees it, and forgets them there.
    A kiosk that runs goes on with the restored database. Raises `KnownError`, and
    nothing is changed then: `file_missing`, `backup_unreadable`, `site_newer`,
    `backup_takes_back_draw`, `backup_needs_sqlite`, `disk_full`, `file_unwritable`, `try_again`.
    """
    database = database_file(engine)
    if not file.is_file():
        raise KnownError("file_missing", file=str(file))
    staged = site.root / f".restore-{uuid4().hex[:8]}"
    try:
        staged.mkdir(parents=True, mode=0o700)
        made_at = _unpack(file, staged)
        _bring_up(file, staged / DATABASE)
        (staged / "keys").mkdir(mode=0o700, exist_ok=True)
        (staged / "media").mkdir(exist_ok=True)
        join_erased(staged / "keys", site.keys)
        ready(Site(staged), made_at)
        _settle(staged / DATABASE)
        aside = _free_name(site.backups / f"replaced-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
        engine.dispose()
        with _no_other_writer(database):
            _refuse_lost_draw(file, database, staged / DATABASE)
            head = _audit_head(database)
            _keep_raffle_keys(site, staged)
            _swap(site, database, staged, aside)
    except OSError as error:
        raise unwritable(site.root, error) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Restored(set_aside=aside, made_at=made_at, replaced_head=head)


def _unpack(file: Path, staged: Path) -> datetime:
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            if manifest["format"] != FORMAT:
                raise ValueError(f"format {manifest['format']}")
            made_at = datetime.fromisoformat(manifest["made_at"])
            listed = {each["name"]: each for each in manifest["files"]}
            if DATABASE not in listed:
                raise ValueError("no database in it")
            if sum(each["size"] for each in listed.values()) > shutil.disk_usage(staged).free:
                raise KnownError("disk_full")
            for name, each in listed.items():
                _unpack_one(archive, name, each, staged)
    except _BAD_ZIP as error:
        raise KnownError("backup_unreadable", file=str(file), reason=str(error)) from error
    return made_at


def _unpack_one(archive: zipfile.ZipFile, name: str, listed: dict[str, Any], staged: Path) -> None:
    path = PurePosixPath(name)
    known = name in {DATABASE, _SETTINGS} or path.parts[0] in _FOLDERS
    if not known or path.is_absolute() or ".." in path.parts or set(name) & set("\\:\0"):
        raise ValueError(f"{name} does not belong in a backup")
    if archive.getinfo(name).file_size != listed["size"]:
        raise ValueError(f"{name} is not whole")
    target = staged.joinpath(*path.parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(name) as source, open_private(target) as copy:
        shutil.copyfileobj(source, copy)
    if digest(target) != listed["sha256"]:
        raise ValueError(f"{name} was changed")
    sync_file(target)


def _bring_up(file: Path, database: Path) -> None:
    problems = database_problems(database)
    if problems:
        reason = str(problems[0].values.get("reason", problems[0].code))
        raise KnownError("backup_unreadable", file=str(file), reason=reason)
    engine = open_engine(database)
    try:
        if migrate.version(engine) is None:
            raise KnownError("backup_unreadable", file=str(file), reason="empty database")
        migrate.upgrade(engine)
    except KnownError as error:
        if error.code == "site_newer":
            raise KnownError("site_newer", folder=str(file)) from error
        raise
    finally:
        engine.dispose()
    _settle(database)


def _settle(database: Path) -> None:
    """Make what was written to a database that nobody has open survive a power cut."""
    database.with_name(f"{DATABASE}-journal").unlink(missing_ok=True)
    sync_file(database)


def _free_name(folder: Path) -> Path:
    number, free = 1, folder
    while free.exists():
        number += 1
        free = folder.with_name(f"{folder.name}-{number}")
    return free


@contextlib.contextmanager
def _no_other_writer(database: Path) -> Iterator[None]:
    """Hold the present database still, so that nothing is stored in it while it is replaced.

    One that is missing or damaged stores nothing.
    """
    if not database.is_file() or os.name != "posix":
        yield  # elsewhere an open file cannot be replaced: the swap itself fails, and changes back
        return
    with closing(
        sqlite3.connect(database, timeout=WAIT_SECONDS, isolation_level=None)
    ) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise KnownError("try_again") from error
        except sqlite3.DatabaseError:
            pass
        yield


def _refuse_lost_draw(file: Path, present: Path, staged: Path) -> None:
    lost = _draw_steps(present) - _draw_steps(staged)
    if lost:
        name = str(min(lost)[0])
        raise KnownError("backup_takes_back_draw", file=str(file), raffle=name)


def _draw_steps(database: Path) -> set[tuple[str, ...]]:
    """Everything of every draw that must never be taken back, each beginning with a raffle's id.

    Empty when the database is missing or unreadable: then it is lost anyway, and the raffles'
    key files, which stay, keep a draw from being done again with other numbers.
    """
    if not database.is_file() or database_problems(database):
        return set()
    engine = open_engine(database)
    try:
        if migrate.version(engine) != migrate.revisions()[-1]:
            return set() if migrate.version(engine) is None else _older(engine)
        return _steps(engine)
    finally:
        engine.dispose()


def _audit_head(database: Path) -> str:
    if not database.is_file():
        return ""
    engine = open_engine(database)
    try:
        with reading(engine).connect() as connection:
            return head_of(SqlAuditStore(connection).last())
    except (DBAPIError, KnownError):
        return ""
    finally:
        engine.dispose()


def _steps(engine: Engine) -> set[tuple[str, ...]]:
    steps: set[tuple[str, ...]] = set()
    with reading(engine).connect() as connection:
        ids: dict[int, str] = {}
        for row in connection.execute(select(raffle)).mappings():
            ids[row["number"]] = row["id"]
            if row["announced_at"] is not None:
                steps.add((row["id"], "announced", str(row["commitment"])))
            if row["closed_at"] is not None:
                steps.add((row["id"], "closed", str(row["tickets_sha256"])))
            if row["ended_at"] is not None:
                steps.add((row["id"], "ended", row["state"].value))
        for row in connection.execute(select(raffle_contribution)).mappings():
            text = f"{row['place']} {row['label']}={row['text']}"
            steps.add((ids[row["raffle"]], "contribution", text))
        for row in connection.execute(select(raffle_round)).mappings():
            drawn = f"{row['round']} {row['code']} {row['ticket']}"
            steps.add((ids[row["raffle"]], "drawn", drawn))
            if row["settled_at"] is not None:
                settled = f"{row['round']} {row['outcome'].value}"
                steps.add((ids[row["raffle"]], "settled", settled))
    return steps


def _older(engine: Engine) -> set[tuple[str, ...]]:
    """The steps in a database of an older schema, read from a copy that is brought up."""
    source = database_file(engine)
    copy = source.with_name(f".{source.name}.{uuid4().hex[:8]}")
    try:
        make_private(copy)
        shutil.copyfile(source, copy)
        brought_up = open_engine(copy)
        try:
            migrate.upgrade(brought_up)
            return _steps(brought_up)
        finally:
            brought_up.dispose()
    finally:
        for each in (copy, copy.with_name(f"{copy.name}-journal")):
            each.unlink(missing_ok=True)


def _keep_raffle_keys(site: Site, staged: Path) -> None:
    # They say what a draw was begun with, so going back must not undo them.
    for file in site.keys.glob(_RAFFLE_KEYS):
        shutil.copy2(file, staged / "keys" / file.name)
        sync_file(staged / "keys" / file.name)


def _swap(site: Site, database: Path, staged: Path, aside: Path) -> None:
    aside.mkdir(parents=True, mode=0o700)
    undo = contextlib.ExitStack()
    try:
        for folder in _FOLDERS:
            _exchange(undo, site.root / folder, staged / folder, aside / folder)
        if (staged / _SETTINGS).is_file():
            _replace(undo, site.settings_file, staged / _SETTINGS, aside / _SETTINGS)
        # A journal of the old database must never be played back into the new one.
        journal = database.with_name(f"{database.name}-journal")
        if journal.exists() and journal.stat().st_size:
            shutil.move(journal, aside / journal.name)
            undo.callback(shutil.move, aside / journal.name, journal)
        _replace(undo, database, staged / DATABASE, aside / DATABASE)
        for changed in (site.root, site.keys, site.media, database.parent, aside):
            sync_folder(changed)
    except BaseException:
        undo.close()
        raise
    undo.pop_all()


def _exchange(undo: contextlib.ExitStack, present: Path, staged: Path, aside: Path) -> None:
    if present.exists():
        shutil.move(present, aside)
        undo.callback(shutil.move, aside, present)
    staged.rename(present)
    undo.callback(present.rename, staged)


def _replace(undo: contextlib.ExitStack, present: Path, staged: Path, aside: Path) -> None:
    """Put `staged` in the place of the file `present`, at once."""
    if present.exists() and not aside.exists():
        try:
            os.link(present, aside)
        except OSError:  # another disk, or one without links
            shutil.copy2(present, aside)
            sync_file(aside)
    if aside.exists():
        undo.callback(aside.replace, present)
        staged.replace(present)
    else:
        staged.replace(present)
        undo.callback(present.replace, staged)
