import json
import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, insert, select

from kiosk import settings
from kiosk.data import migrate
from kiosk.data.backup import backup, check
from kiosk.data.engine import open_engine
from kiosk.data.restore import restore
from kiosk.data.tables.audit import audit
from kiosk.data.tables.people import person, team
from kiosk.data.tables.raffle import (
    raffle,
    raffle_contribution,
    raffle_round,
    raffle_ticket,
    raffle_token,
)
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.raffle.model import RoundOutcome, State
from kiosk.settings import Settings, Site

NOW = datetime(2026, 10, 9, 15, 0, tzinfo=UTC)


@pytest.fixture
def site(tmp_path: Path, sqlite_template: Path) -> Site:
    """A site with something in each of its places."""
    made = Site(tmp_path / "site")
    made.create_folders()
    settings.save(made.root, Settings(name="Break room"))
    made.database_file.write_bytes(sqlite_template.read_bytes())
    (made.keys / "token.key").write_text("key")
    (made.media / "faces").mkdir()
    (made.media / "faces" / "ä.png").write_bytes(os.urandom(3000))
    return made


@pytest.fixture
def database(site: Site) -> Iterator[Engine]:
    engine = open_engine(site.database_file)
    migrate.upgrade(engine)
    execute(engine, insert(team).values(name="First", folded="first"))
    yield engine
    engine.dispose()


def unit(connection: Connection) -> Connection:
    return connection


def execute(engine: Engine, *statements: object) -> None:
    with SqlWork(engine, unit).write() as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload] # statements of any kind


def teams(engine: Engine) -> list[str]:
    with SqlWork(engine, unit).read() as connection:
        return list(connection.execute(select(team.c.name).order_by(team.c.id)).scalars())


def contents(site: Site) -> dict[str, bytes]:
    """Every file of the site but what backups made."""
    return {
        str(file.relative_to(site.root)): file.read_bytes()
        for file in sorted(site.root.rglob("*"))
        if file.is_file() and site.backups not in file.parents and file.stat().st_size
    }


def refused(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def test_a_backup_holds_everything(database: Engine, site: Site) -> None:
    file = backup(database, site, NOW)
    assert file == site.backups / "encore-20261009T150000Z.zip"
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == [
            "keys/token.key",
            "kiosk.db",
            "kiosk.toml",
            "manifest.json",
            "media/faces/ä.png",
        ]
    assert [each.name for each in site.backups.iterdir()] == [file.name]
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_a_backup_never_replaces_a_file(database: Engine, site: Site, tmp_path: Path) -> None:
    target = tmp_path / "old.zip"
    target.write_text("precious")
    assert refused(lambda: backup(database, site, NOW, target)).code == "file_exists"
    assert target.read_text() == "precious"


def test_a_backup_where_nothing_can_be_written(
    database: Engine, site: Site, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    target = tmp_path / "file" / "backup.zip"
    assert refused(lambda: backup(database, site, NOW, target)).code == "file_unwritable"


def test_a_damaged_database_is_not_backed_up(database: Engine, site: Site) -> None:
    database.dispose()
    damage(site.database_file)
    assert refused(lambda: backup(database, site, NOW)).code == "database_damaged"
    assert list(site.backups.iterdir()) == []


def damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 2000] = b"\xff" * 2000
    file.write_bytes(content)


def test_a_backup_is_made_while_somebody_writes(database: Engine, site: Site) -> None:
    other = sqlite3.connect(site.database_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO team (name, folded) VALUES ('Not yet', 'not yet')")
    file = backup(database, site, NOW)
    other.execute("COMMIT")
    other.close()
    restore(database, site, file, NOW)
    assert teams(database) == ["First"]


def test_restoring_puts_everything_back(database: Engine, site: Site) -> None:
    before = contents(site)
    file = backup(database, site, NOW)
    execute(
        database,
        insert(team).values(name="Second", folded="second"),
        insert(audit).values(
            number=1, at=NOW, actor="a", action="b", subject="c", details={}, previous="", mac="m"
        ),
    )
    settings.save(site.root, Settings(name="Another name"))
    (site.media / "faces" / "ä.png").unlink()
    (site.media / "new.png").write_text("new")
    after = contents(site)

    done = restore(database, site, file, NOW)

    assert teams(database) == ["First"]
    assert done.made_at == NOW
    assert done.replaced_head == "1-m"
    now = contents(site)
    assert {name for name in now if name != "kiosk.db"} == {
        name for name in before if name != "kiosk.db"
    }
    assert all(now[name] == before[name] for name in now if name != "kiosk.db")
    aside = {
        str(each.relative_to(done.set_aside)): each.read_bytes()
        for each in done.set_aside.rglob("*")
        if each.is_file()
    }
    assert aside == after
    assert not list(site.root.glob(".restore*"))


def test_restoring_into_a_new_site(database: Engine, site: Site, tmp_path: Path) -> None:
    file = backup(database, site, NOW)
    fresh = Site(tmp_path / "fresh")
    fresh.create_folders()
    engine = open_engine(fresh.database_file)
    restore(engine, fresh, file, NOW)
    assert teams(engine) == ["First"]
    assert settings.load(fresh.root, {}).name == "Break room"
    assert check(engine, fresh) == ()
    engine.dispose()


def test_restoring_over_a_damaged_database(database: Engine, site: Site) -> None:
    file = backup(database, site, NOW)
    database.dispose()
    damage(site.database_file)
    damaged = site.database_file.read_bytes()
    done = restore(database, site, file, NOW)
    assert teams(database) == ["First"]
    assert (done.set_aside / "kiosk.db").read_bytes() == damaged
    assert done.replaced_head == ""


def test_a_journal_of_the_old_database_is_not_played_into_the_restored_one(
    database: Engine, site: Site
) -> None:
    file = backup(database, site, NOW)
    database.dispose()
    site.database_file.unlink()
    journal = site.database_file.with_name("kiosk.db-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    done = restore(database, site, file, NOW)
    assert teams(database) == ["First"]
    assert (done.set_aside / "kiosk.db-journal").exists()


def test_a_running_kiosk_goes_on_with_the_restored_database(database: Engine, site: Site) -> None:
    file = backup(database, site, NOW)
    execute(database, insert(team).values(name="Second", folded="second"))
    kiosk = open_engine(site.database_file)
    assert teams(kiosk) == ["First", "Second"]
    restore(database, site, file, NOW)
    assert teams(kiosk) == ["First"]
    execute(kiosk, insert(team).values(name="Third", folded="third"))
    assert teams(database) == ["First", "Third"]
    kiosk.dispose()


def test_restoring_while_somebody_writes_means_try_again(
    database: Engine, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = backup(database, site, NOW)
    monkeypatch.setattr("kiosk.data.restore.WAIT_SECONDS", 0.05)
    other = sqlite3.connect(site.database_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    before = contents(site)
    assert refused(lambda: restore(database, site, file, NOW)).code == "try_again"
    assert contents(site) == before
    other.close()


def test_a_restore_that_fails_half_way_changes_back(
    database: Engine, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = backup(database, site, NOW)
    execute(database, insert(team).values(name="Second", folded="second"))
    (site.media / "new.png").write_text("new")
    before = contents(site)

    def fail(folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("kiosk.data.restore.sync_folder", fail)
    assert refused(lambda: restore(database, site, file, NOW)).code == "file_unwritable"
    assert contents(site) == before
    assert teams(database) == ["First", "Second"]


# What must never be taken back


def planned(number: int = 1, **values: object) -> object:
    row: dict[str, object] = {
        "number": number,
        "id": f"csw-{number}",
        "name": "Friday",
        "state": State.PLANNED,
        "going": 1,
        "rules": {},
        "chain_length": 64,
        "planned_at": NOW,
        "end_reason": "",
    }
    return insert(raffle).values(**{**row, **values})


def moved(state: State, **values: object) -> object:
    return raffle.update().where(raffle.c.number == 1).values(state=state, **values)


ANNOUNCED = moved(State.ANNOUNCED, commitment="c" * 64, announced_at=NOW)
OPENED = moved(State.OPEN, opened_at=NOW)
TOKEN = insert(raffle_token).values(
    number=1, batch=1, digest="a" * 64, raffle=1, made_at=NOW, reason=""
)
TICKET = insert(raffle_ticket).values(raffle=1, number=1, holder="pBCDFGHJKLNPR", token=1, at=NOW)
CLOSED = moved(
    State.CLOSED,
    closed_at=NOW,
    tickets_sha256="d" * 64,
    closing_tickets=0,
    closing_holders=0,
    closing_joined=0,
)
CONTRIBUTED = insert(raffle_contribution).values(
    raffle=1, place=1, label="dice", label_key="dice", text="1234561234", at=NOW
)
DRAWING = moved(State.DRAWING)
DRAWN = insert(raffle_round).values(
    raffle=1,
    round=1,
    prize=0,
    code="e" * 64,
    barred=[],
    ticket=1,
    holder="pBCDFGHJKLNPR",
    at=NOW,
    outcome=RoundOutcome.PENDING,
    reason="",
)
SETTLED = raffle_round.update().values(outcome=RoundOutcome.ABSENT, settled_at=NOW, settled_after=1)
ABANDONED = moved(State.ABANDONED, going=None, ended_at=NOW, end_reason="fire", secret="f" * 64)
STEPS = {
    "announced": ANNOUNCED,
    "opened": OPENED,
    "printed": TOKEN,
    "redeemed": TICKET,
    "closed": CLOSED,
    "contributed": CONTRIBUTED,
    "drawing": DRAWING,
    "drawn": DRAWN,
    "settled": SETTLED,
    "abandoned": ABANDONED,
}


@pytest.mark.parametrize(
    "step", ["announced", "closed", "contributed", "drawn", "settled", "abandoned"]
)
def test_a_draw_is_never_taken_back(database: Engine, site: Site, step: str) -> None:
    names = list(STEPS)
    execute(database, planned(), *[STEPS[name] for name in names[: names.index(step)]])
    file = backup(database, site, NOW)
    execute(database, STEPS[step], insert(team).values(name="Second", folded="second"))
    before = contents(site)
    error = refused(lambda: restore(database, site, file, NOW))
    assert error.code == "backup_takes_back_draw"
    assert "csw-1" in error.sentence
    assert contents(site) == before
    # A backup that has the step may come back.
    later = backup(database, site, NOW, site.backups / "later.zip")
    restore(database, site, later, NOW)
    assert teams(database) == ["First", "Second"]


def test_an_open_raffle_may_go_back_to_an_earlier_hour(database: Engine, site: Site) -> None:
    execute(database, planned(), ANNOUNCED, OPENED)
    file = backup(database, site, NOW)
    execute(database, insert(team).values(name="Second", folded="second"))
    restore(database, site, file, NOW)
    assert teams(database) == ["First"]


def test_secrets_of_raffles_stay_in_force(database: Engine, site: Site) -> None:
    secret = site.keys / "raffle-csw-1.json"
    secret.write_text("not drawn with anything yet")
    file = backup(database, site, NOW)
    secret.write_text("drawn with something")
    (site.keys / "raffle-csw-2.json").write_text("later raffle")
    (site.keys / "token.key").write_text("damaged")
    restore(database, site, file, NOW)
    assert secret.read_text() == "drawn with something"
    assert (site.keys / "raffle-csw-2.json").read_text() == "later raffle"
    assert (site.keys / "token.key").read_text() == "key"


# What is no backup


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    target = file.with_name("changed.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target


def manifest(parts: dict[str, bytes], **values: object) -> None:
    made = {**json.loads(parts["manifest.json"]), **values}
    parts["manifest.json"] = json.dumps(made).encode()


def listed_elsewhere(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        files = json.loads(parts["manifest.json"])["files"]
        entry = next(each for each in files if each["name"] == "keys/token.key")
        parts[name] = parts.pop(entry["name"])
        entry["name"] = name
        manifest(parts, files=files)

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda parts: parts.pop("manifest.json"), "manifest.json"),
        (lambda parts: parts.pop("keys/token.key"), "keys/token.key"),
        (lambda parts: parts.update({"manifest.json": b"[]"}), ""),
        (lambda parts: parts.update({"manifest.json": b"\xff"}), ""),
        (lambda parts: manifest(parts, format="encore-backup/2"), "format encore-backup/2"),
        (lambda parts: manifest(parts, files=[]), "no database in it"),
        (lambda parts: manifest(parts, files=[{"name": "kiosk.db"}]), "size"),
        (lambda parts: manifest(parts, made_at="yesterday"), "yesterday"),
        (lambda parts: parts.update({"keys/token.key": b"yek"}), "keys/token.key was changed"),
        (lambda parts: parts.update({"keys/token.key": b""}), "keys/token.key is not whole"),
        (listed_elsewhere("../outside"), "../outside does not belong in a backup"),
        (listed_elsewhere("media/../../outside"), "does not belong in a backup"),
        (listed_elsewhere("/etc/passwd"), "/etc/passwd does not belong in a backup"),
        (listed_elsewhere("media/c:\\x"), "does not belong in a backup"),
        (listed_elsewhere("logs/x"), "logs/x does not belong in a backup"),
    ],
)
def test_what_is_no_backup_is_refused(
    database: Engine, site: Site, change: Callable[[dict[str, bytes]], None], reason: str
) -> None:
    file = rewritten(backup(database, site, NOW), change)
    before = contents(site)
    error = refused(lambda: restore(database, site, file, NOW))
    assert error.code == "backup_unreadable"
    assert reason in error.sentence
    assert contents(site) == before


def test_a_backup_with_a_damaged_database_is_refused(database: Engine, site: Site) -> None:
    def change(parts: dict[str, bytes]) -> None:
        import hashlib

        parts["kiosk.db"] = b"x" * 5000
        files = json.loads(parts["manifest.json"])["files"]
        entry = next(each for each in files if each["name"] == "kiosk.db")
        entry.update(size=5000, sha256=hashlib.sha256(parts["kiosk.db"]).hexdigest())
        manifest(parts, files=files)

    file = rewritten(backup(database, site, NOW), change)
    assert refused(lambda: restore(database, site, file, NOW)).code == "backup_unreadable"


@pytest.mark.parametrize("cut", [0, 10, 500, -30])
def test_a_backup_cut_off_is_refused(database: Engine, site: Site, cut: int) -> None:
    file = backup(database, site, NOW)
    file.write_bytes(file.read_bytes()[:cut])
    assert refused(lambda: restore(database, site, file, NOW)).code == "backup_unreadable"
    assert teams(database) == ["First"]


def test_a_backup_that_is_not_there(database: Engine, site: Site) -> None:
    error = refused(lambda: restore(database, site, site.root / "none.zip", NOW))
    assert error.code == "file_missing"


def test_a_backup_of_a_newer_program_is_refused(database: Engine, site: Site) -> None:
    with database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    file = backup(database, site, NOW)
    with database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    error = refused(lambda: restore(database, site, file, NOW))
    assert error.code == "site_newer"
    assert file.name in error.sentence


def test_a_postgresql_site_is_backed_up_otherwise(postgres_engine: Engine, site: Site) -> None:
    assert refused(lambda: backup(postgres_engine, site, NOW)).code == "backup_needs_sqlite"


# Checking


def codes(engine: Engine, site: Site) -> list[str]:
    return [problem.error.code for problem in check(engine, site)]


def test_a_good_site_has_no_problem(database: Engine, site: Site) -> None:
    assert check(database, site) == ()


def test_a_missing_picture_is_found(database: Engine, site: Site) -> None:
    execute(
        database,
        insert(person).values(
            given="A",
            family="B",
            display="first_name",
            display_chosen=False,
            photo="gone.png",
            active=True,
        ),
    )
    assert codes(database, site) == ["check_media"]


def test_a_row_that_points_to_nothing_is_found(database: Engine, site: Site) -> None:
    with sqlite3.connect(site.database_file) as other:
        other.execute("INSERT INTO manager VALUES (99, '', '2026-10-09', '2026-10-09')")
    other.close()
    assert codes(database, site) == ["check_reference"]
    assert "manager" in check(database, site)[0].error.sentence


def test_a_damaged_database_is_found(database: Engine, site: Site) -> None:
    database.dispose()
    damage(site.database_file)
    try:
        found = codes(database, site)
    except KnownError as error:
        found = [error.code]
    assert set(found) == {"database_damaged"}


def test_an_empty_database_is_found(site: Site) -> None:
    site.database_file.unlink()
    engine = open_engine(site.database_file)
    with engine.begin():
        assert codes(engine, site) == ["check_older"]
    engine.dispose()
