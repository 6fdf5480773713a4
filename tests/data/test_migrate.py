import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import DBAPIError

from kiosk.data import migrate, tables
from kiosk.data.engine import open_engine
from kiosk.data.raffle import RaffleStore
from kiosk.data.recognition import SqlRecognitions
from kiosk.errors import KnownError
from kiosk.raffle.model import TokenState
from kiosk.recognition.model import Kind, State
from kiosk.recognition.search import Wanted, terms

AGAIN = "tables and migrations differ: see tools/new_migration.py"


@pytest.fixture
def declared(
    request: pytest.FixtureRequest, empty_engine: Engine, tmp_path: Path
) -> Iterator[Engine]:
    """A second database of the same dialect, made from what the tables declare."""
    if empty_engine.dialect.name == "sqlite":
        made = open_engine(tmp_path / "declared.db")
        yield made
        made.dispose()
    else:
        server = request.getfixturevalue("postgres_server")
        name = server.create()
        made = open_engine(server.url(name))
        yield made
        made.dispose()
        server.drop(name)


def constraints(engine: Engine) -> dict[str, object]:
    """What comparing by Alembic leaves out: checks, keys and what happens on deleting."""
    found = inspect(engine)
    names = sorted(set(found.get_table_names()) - {"alembic_version"})
    return {
        name: [
            plain(found.get_pk_constraint(name)),
            sorted(map(plain, found.get_foreign_keys(name))),
            sorted(map(plain, found.get_check_constraints(name))),
            sorted(map(plain, found.get_unique_constraints(name))),
            sorted(map(plain, found.get_indexes(name))),
            [plain(each) for each in found.get_columns(name)],
        ]
        for name in names
    }


def plain(value: object) -> str:
    """A reflected thing as text without addresses of objects."""
    if isinstance(value, Mapping):
        return str(sorted((str(key), plain(each)) for key, each in value.items()))
    if isinstance(value, list | tuple):
        return str([plain(each) for each in value])
    return str(value)


def triggers(engine: Engine) -> list[tuple[object, ...]]:
    query = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        if engine.dialect.name == "sqlite"
        else "SELECT tgname, pg_get_triggerdef(t.oid), prosrc FROM pg_trigger t "
        "JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT tgisinternal ORDER BY tgname"
    )
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_tables_and_migrations_agree(empty_engine: Engine, declared: Engine) -> None:
    migrate.upgrade(empty_engine)
    with declared.begin() as connection:
        tables.create_all(connection)
    with empty_engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": tables.compared})
        assert compare_metadata(context, tables.complete()) == [], AGAIN
    assert constraints(empty_engine) == constraints(declared), AGAIN
    assert triggers(empty_engine) == triggers(declared), AGAIN
    assert triggers(declared)


def test_every_name_fits_both_dialects() -> None:
    for table in tables.complete().tables.values():
        named = [*table.constraints, *table.indexes, *table.columns, table]
        for each in named:
            assert len(str(getattr(each, "name", None) or "")) <= 63, each


def test_a_filled_database_keeps_its_rows(empty_engine: Engine) -> None:
    """From every revision on: what was in the database then is in it now."""
    for revision in migrate.revisions():
        with empty_engine.begin() as connection:
            from alembic import command

            command.upgrade(migrate.config(connection), revision)
            if revision == "0001":
                fill(connection)
    migrate.upgrade(empty_engine)
    assert migrate.version(empty_engine) == migrate.revisions()[-1]
    with empty_engine.connect() as connection:
        assert rows(connection) == {"audit": 1, "team": 2, "week": 1}


def fill(connection: sa.Connection) -> None:
    """Plain SQL of the first revision: it must not change with the tables."""
    for statement in (
        "INSERT INTO team (id, name, folded) VALUES (1, 'A', 'a'), (2, 'Ä', 'ä')",
        """INSERT INTO week (id, start, "end", theme, motif)
        VALUES (1, '2026-10-05', '2026-10-09', 'Stars', '')""",
        """INSERT INTO audit (number, at, actor, action, subject, details, previous, mac)
        VALUES (1, '2026-10-05 09:30:00.123457', 'kiosk', 'made', 'site', '{}', '', 'm')""",
    ):
        connection.exec_driver_sql(statement)


def rows(connection: sa.Connection) -> dict[str, int]:
    return {
        name: connection.execute(
            sa.select(sa.func.count()).select_from(sa.table(name))
        ).scalar_one()
        for name in ("audit", "team", "week")
    }


def test_hiding_places_of_the_first_revision_become_places(empty_engine: Engine) -> None:
    with empty_engine.begin() as connection:
        from alembic import command

        command.upgrade(migrate.config(connection), "0001")
        for statement in HIDDEN_BEFORE:
            connection.exec_driver_sql(statement)
    before = triggers(empty_engine)
    migrate.upgrade(empty_engine)
    assert set(before) <= set(triggers(empty_engine))
    with empty_engine.connect() as connection:
        store = RaffleStore(connection)
        assert [(place.name, place.x, place.y) for place in store.places()] == [
            ("Behind the  fern", None, None),
            ("Café", None, None),
            (LONG_PLACE, None, None),
        ]
        tokens = store.tokens()
        assert [(token.state, token.place, token.hidden_by) for token in tokens] == [
            (TokenState.FOUND, "Café", "person:5"),
            (TokenState.HIDDEN, "Café", ""),
            (TokenState.RETIRED, "Behind the  fern", "console:anna"),
            (TokenState.PRINTED, "", ""),
            (TokenState.HIDDEN, LONG_PLACE, ""),
        ]
        assert tokens[0].ticket == 1
        assert [token.printed_at for token in tokens] == [MADE_AT] * 5
        # The audit log knows when; where it says nothing, not before it was made.
        assert tokens[0].hidden_at == datetime(2026, 10, 5, 11, 0, 0, 250000, tzinfo=UTC)
        assert tokens[1].hidden_at == MADE_AT
    for statement in ("DELETE FROM raffle_token", "UPDATE raffle_token SET digest = 'x'"):
        with pytest.raises(DBAPIError, match="never changes so"), empty_engine.begin() as one:
            one.exec_driver_sql(statement)
    with pytest.raises(DBAPIError), empty_engine.begin() as one:
        one.exec_driver_sql("DELETE FROM raffle_place")


MADE_AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
LONG_PLACE = "x" * 80
_TOKENS_BEFORE = (
    "INSERT INTO raffle_token (number, batch, digest, raffle, made_at, retired_at, reason, place)"
    " VALUES "
)
HIDDEN_BEFORE = (
    "INSERT INTO raffle (number, id, name, state, going, rules, chain_length, planned_at,"
    " opened_at, end_reason) VALUES (1, 'one', 'One', 'open', 1, '{}', 64,"
    " '2026-10-05 08:00:00.000000', '2026-10-05 08:00:00.000000', '')",
    _TOKENS_BEFORE + "(1, 1, 'a', 1, '2026-10-05 09:00:00.000000', NULL, '', 'Café'),"
    " (2, 1, 'b', 1, '2026-10-05 09:00:00.000000', NULL, '', 'CAFE'),"
    " (3, 1, 'c', NULL, '2026-10-05 09:00:00.000000', '2026-10-05 09:30:00.000000', 'Torn',"
    " 'Behind the  fern'),"
    " (4, 2, 'd', NULL, '2026-10-05 09:00:00.000000', NULL, '', ''),"
    f" (5, 2, 'e', NULL, '2026-10-05 09:00:00.000000', NULL, '', '{LONG_PLACE}')",
    "INSERT INTO raffle_ticket (raffle, number, holder, token, at)"
    " VALUES (1, 1, 'pBBBBBBBBBBBB', 1, '2026-10-05 12:00:00.000000')",
    "INSERT INTO audit (number, at, actor, action, subject, details, previous, mac) VALUES"
    " (1, '2026-10-05 10:00:00.000000', 'person:4', 'token_hidden', 'token:1', '{}', '', 'm'),"
    " (2, '2026-10-05 11:00:00.250000', 'person:5', 'token_hidden', 'token:1', '{}', 'm', 'n'),"
    " (3, '2026-10-05 11:30:00.000000', 'console:anna', 'token_hidden', 'token:3', '{}', 'n',"
    " 'o')",
)
"""A raffle as the first revision kept it: plain SQL that must not change with the tables."""


def test_prizes_of_raffles_that_ended_before_count_as_handed_over(empty_engine: Engine) -> None:
    with empty_engine.begin() as connection:
        from alembic import command

        command.upgrade(migrate.config(connection), "0002")
        for statement in DRAWN_BEFORE:
            connection.exec_driver_sql(statement)
    migrate.upgrade(empty_engine)
    with empty_engine.connect() as connection:
        store = RaffleStore(connection)
        assert [(win.raffle, win.round.round) for win in store.wins_open()] == [(2, 1)]
        wins = [(win.round.round, win.handed_at, win.handed_by) for win in store.wins(1)]
        assert wins == [(1, MADE_AT, ""), (2, None, "")]
        assert [win.person_id for win in store.wins(1)] == [7, 7]
    replaced = "INSERT INTO raffle_handing VALUES (1, 2, '2026-10-05 09:00:00', '')"
    with pytest.raises(DBAPIError, match="never changes so"), empty_engine.begin() as one:
        one.exec_driver_sql(replaced)


_ROUND_BEFORE = (
    "INSERT INTO raffle_round (raffle, round, prize, code, barred, ticket, holder, at, outcome,"
    " reason, settled_at, settled_after) VALUES "
)
DRAWN_BEFORE = (
    *(
        statement
        for number in (1, 2)
        for statement in (
            "INSERT INTO raffle (number, id, name, state, going, rules, chain_length, planned_at,"
            f" end_reason) VALUES ({number}, 'r{number}', 'R', 'open', 1,"
            " '{\"prizes\": [\"Cake\"]}', 64, '2026-10-05 08:00:00.000000', '')",
            "INSERT INTO raffle_token (number, batch, digest, raffle, made_at, reason) VALUES"
            f" ({number}1, 1, 'a{number}', {number}, '2026-10-05 09:00:00.000000', ''),"
            f" ({number}2, 1, 'b{number}', {number}, '2026-10-05 09:00:00.000000', '')",
            "INSERT INTO raffle_holder (raffle, holder, person)"
            f" VALUES ({number}, 'pBBBBBBBBBBBB', 7)",
            "INSERT INTO raffle_ticket (raffle, number, holder, token, at) VALUES"
            f" ({number}, 1, 'pBBBBBBBBBBBB', {number}1, '2026-10-05 09:00:00.000000'),"
            f" ({number}, 2, 'pBBBBBBBBBBBB', {number}2, '2026-10-05 09:00:00.000000')",
            f"UPDATE raffle SET state = 'closed' WHERE number = {number}",
            f"UPDATE raffle SET state = 'drawing' WHERE number = {number}",
            _ROUND_BEFORE + f"({number}, 1, 0, 'c', '[]', 1, 'pBBBBBBBBBBBB',"
            " '2026-10-05 08:30:00.000000', 'claimed', '', '2026-10-05 09:00:00.000000', 1)",
            _ROUND_BEFORE + f"({number}, 2, 0, 'c', '[]', 2, 'pBBBBBBBBBBBB',"
            " '2026-10-05 08:30:00.000000', 'void', 'Ill', '2026-10-05 09:00:00.000000', 1)",
            "UPDATE raffle SET state = 'finished', going = NULL,"
            " ended_at = '2026-10-05 10:00:00.000000' WHERE number = 1 AND state = 'drawing'",
        )
    ),
)
"""Two raffles as the second revision kept them, the first one ended."""


def test_upgrading_twice_changes_nothing(empty_engine: Engine) -> None:
    assert migrate.version(empty_engine) is None
    migrate.upgrade(empty_engine)
    with empty_engine.begin() as connection:
        fill(connection)
    migrate.upgrade(empty_engine)
    with empty_engine.connect() as connection:
        assert rows(connection) == {"audit": 1, "team": 2, "week": 1}


def test_a_newer_database_is_refused(empty_engine: Engine) -> None:
    migrate.upgrade(empty_engine)
    with empty_engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(KnownError) as refused:
        migrate.upgrade(empty_engine)
    assert refused.value.code == "site_newer"
    assert "newer Encore" in refused.value.sentence


def test_a_database_of_another_program_is_refused(empty_engine: Engine) -> None:
    with empty_engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE invoices (id integer)")
    with pytest.raises(KnownError) as refused:
        migrate.upgrade(empty_engine)
    assert refused.value.code == "database_foreign"
    assert inspect(empty_engine).get_table_names() == ["invoices"]


def test_a_migration_that_fails_changes_nothing(
    empty_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import command

    real = command.upgrade

    def fail(*arguments: object) -> None:
        real(*arguments)  # type: ignore[arg-type] # handed through as they came
        raise ZeroDivisionError

    monkeypatch.setattr(command, "upgrade", fail)
    with pytest.raises(ZeroDivisionError):
        migrate.upgrade(empty_engine)
    assert migrate.version(empty_engine) is None
    assert inspect(empty_engine).get_table_names() == []


def test_two_processes_may_upgrade_at_once(empty_engine: Engine) -> None:
    program = (
        "import sys\n"
        "from kiosk.data.engine import open_engine\n"
        "from kiosk.data.migrate import upgrade\n"
        "upgrade(open_engine(sys.argv[1]))\n"
    )
    url = empty_engine.url.render_as_string(hide_password=False)
    running = [
        subprocess.Popen([sys.executable, "-c", program, url], stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    assert [process.communicate(timeout=60)[1] for process in running] == ["", ""]
    assert migrate.version(empty_engine) == migrate.revisions()[-1]


def test_files_are_named_after_their_revisions() -> None:
    script = ScriptDirectory(str(migrate.MIGRATIONS))
    newest_first = [each.revision for each in script.walk_revisions()]
    assert tuple(reversed(newest_first)) == migrate.revisions()


def test_an_up_to_date_database_needs_no_alembic(sqlite_engine: Engine, tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "fresh.db")
    migrate.upgrade(engine)
    engine.dispose()
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.data.engine import open_engine\n"
        "from kiosk.data.migrate import upgrade\n"
        "upgrade(open_engine(Path(sys.argv[1])))\n"
        "print([name for name in sys.modules if name.startswith('alembic')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "fresh.db")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_recognitions_of_the_fourth_revision_can_be_searched(empty_engine: Engine) -> None:
    with empty_engine.begin() as connection:
        from alembic import command

        command.upgrade(migrate.config(connection), "0004")
        for statement in SAID_BEFORE:
            connection.exec_driver_sql(statement)
    migrate.upgrade(empty_engine)
    with empty_engine.connect() as connection:
        store = SqlRecognitions(connection)
        for word, people in (("frau", ()), ("strass", ()), ("nordl", ()), ("x", (7,)), ("x", (9,))):
            found = store.search(Wanted(((word, people),), Kind.PRAISE, State.SHOWN), None, 5)
            assert [one.id for one in found] == [3], word
            # The program of today finds it by the same.
            assert set(terms(found[0])) == index_of(connection, 3)


def index_of(connection: sa.Connection, number: int) -> set[str]:
    if connection.dialect.name == "sqlite":
        asked = f"SELECT terms FROM recognition_search WHERE rowid = {number}"
        return set(connection.exec_driver_sql(asked).scalar_one().split())
    asked = f"SELECT tsvector_to_array(terms) FROM recognition_search WHERE id = {number}"
    return set(connection.exec_driver_sql(asked).scalar_one())


SAID_BEFORE = (
    "INSERT INTO recognition (id, digest, kind, title, text, words, note, source, teams, sender,"
    " sender_id, created_at, priority, state, phase, place, shown, more) VALUES (3, 'd', 'praise',"
    " '', '', 'Für die Frau in der Straße', '', 'Brief', '[\"Nordlicht\"]', '', 9,"
    " '2026-10-05 09:00:00.000000', 0, 'shown', 'live', 1, 0, '[]')",
    "INSERT INTO recognition_person (recognition_id, person_id, position) VALUES (3, 7, 0)",
)
"""Customer praise as the fourth revision kept it: plain SQL that must not change."""
