from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, func, select

from kiosk.audit.chain import Verdict, verify
from kiosk.audit.log import AuditStore, Log
from kiosk.audit.model import JSON, Entry
from kiosk.clock import SetClock
from kiosk.data.audit import SqlAuditStore
from kiosk.data.tables.audit import audit
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError

KEY = b"k" * 32
NOW = datetime(2026, 10, 5, 9, 30, 0, 123457, tzinfo=UTC)


class Unit:
    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.store: AuditStore = SqlAuditStore(connection)
        self.audit = Log(self.store, KEY, SetClock(NOW, ZoneInfo("Europe/Helsinki")))


@pytest.fixture
def work(engine: Engine) -> SqlWork[Unit]:
    return SqlWork(engine, Unit)


def append(work: SqlWork[Unit], count: int) -> str:
    for number in range(count):
        with work.write() as unit:
            unit.audit.append("kiosk", "thing_done", f"thing:{number}", note=f"ä {number}")
    with work.read() as unit:
        return unit.audit.head()


def verdict(work: SqlWork[Unit], head: str | None = None) -> Verdict:
    with work.read() as unit:
        return verify(unit.store.entries(), KEY, head)


def tamper(engine: Engine, statement: str) -> None:
    """Change the file as somebody with the right to do so would: triggers aside."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER audit_no_update")
            connection.exec_driver_sql("DROP TRIGGER audit_no_delete")
        else:
            connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
        connection.exec_driver_sql(statement)


def test_an_empty_log_is_whole(work: SqlWork[Unit]) -> None:
    assert verdict(work).ok
    with work.read() as unit:
        assert unit.store.last() is None


def test_a_chain_is_read_back_whole(work: SqlWork[Unit]) -> None:
    head = append(work, 5)
    assert verdict(work, head) == Verdict(True, 5, head)


json_values: st.SearchStrategy[JSON] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    details=st.dictionaries(st.from_regex("[a-z]{1,8}", fullmatch=True), json_values, max_size=4),
    at=st.integers(0, 3 * 10**15).map(lambda step: NOW + timedelta(microseconds=step)),
)
def test_every_field_comes_back_exactly(
    work: SqlWork[Unit], details: dict[str, JSON], at: datetime
) -> None:
    with work.write() as unit:
        last = unit.store.last()
        number = 1 if last is None else last.number + 1
        entry = Entry(number, at, "manager:7", "x", "ä:1", details, f"p{number}", f"m{number}")
        unit.store.append(entry)
    with work.read() as unit:
        assert unit.store.last() == entry


def test_an_entry_is_kept_only_with_its_unit(work: SqlWork[Unit]) -> None:
    def fail() -> None:
        with work.write() as unit:
            unit.audit.append("kiosk", "thing_done", "thing:1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert verdict(work).entries == 0


def test_many_writers_make_one_chain(work: SqlWork[Unit]) -> None:
    with ThreadPoolExecutor(4) as pool:
        running = [pool.submit(append, work, 8) for _ in range(4)]
    for each in running:
        each.result()
    assert verdict(work).ok
    assert verdict(work).entries == 32


def test_storage_refuses_to_change_an_entry(work: SqlWork[Unit]) -> None:
    append(work, 2)
    for statement in (
        audit.update().where(audit.c.number == 1).values(actor="somebody"),
        audit.delete().where(audit.c.number == 2),
    ):
        with pytest.raises(sa.exc.DBAPIError, match="only grows"), work.write() as unit:
            unit.connection.execute(statement)
    assert verdict(work).ok


@pytest.mark.parametrize(
    ("statement", "first_bad", "reason"),
    [
        ("UPDATE audit SET actor = 'somebody' WHERE number = 2", 2, "changed"),
        ("DELETE FROM audit WHERE number = 2", 2, "missing"),
        ("UPDATE audit SET details = 'no json' WHERE number = 3", 3, "unreadable"),
        ("UPDATE audit SET details = '[]' WHERE number = 3", 3, "unreadable"),
    ],
)
def test_a_changed_log_is_found(
    engine: Engine, work: SqlWork[Unit], statement: str, first_bad: int, reason: str
) -> None:
    append(work, 4)
    tamper(engine, statement)
    found = verdict(work)
    assert (found.ok, found.first_bad, found.reason) == (False, first_bad, reason)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = CAST(x'ff00ff' AS TEXT) WHERE number = 2",
        "UPDATE audit SET at = 'yesterday' WHERE number = 2",
    ],
)
def test_bytes_that_are_no_text_are_unreadable(sqlite_engine: Engine, statement: str) -> None:
    work = SqlWork(sqlite_engine, Unit)
    append(work, 4)
    tamper(sqlite_engine, statement)
    assert verdict(work).reason == "unreadable"


def test_nothing_is_chained_to_an_unreadable_entry(engine: Engine, work: SqlWork[Unit]) -> None:
    append(work, 2)
    tamper(engine, "UPDATE audit SET details = 'no json' WHERE number = 2")
    with pytest.raises(KnownError) as refused, work.write() as unit:
        unit.audit.append("kiosk", "thing_done", "thing:3")
    assert refused.value.code == "database_damaged"


def test_a_long_log_is_streamed(work: SqlWork[Unit]) -> None:
    with work.write() as unit:
        for number in range(1, 1203):
            at = NOW + timedelta(seconds=number)
            unit.store.append(Entry(number, at, "a", "b", "c", {}, f"p{number}", f"m{number}"))
    with work.read() as unit:
        assert [entry.number for entry in unit.store.entries()] == list(range(1, 1203))
        assert unit.connection.execute(select(func.count()).select_from(audit)).scalar() == 1202


def test_instants_are_kept_as_sortable_text(sqlite_engine: Engine, tmp_path: Path) -> None:
    append(SqlWork(sqlite_engine, Unit), 1)
    with sqlite_engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT at FROM audit").scalar()
    assert kept == "2026-10-05 09:30:00.123457"
