"""What storage itself refuses, on both dialects, whatever the program asks."""

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from kiosk.data.raffle import RaffleStore
from kiosk.data.work import SqlWork
from kiosk.raffle.model import Closing, Contribution, Round, RoundOutcome, Rules, State, Ticket
from kiosk.raffle.outcome import Outcome
from tests.raffle.support import House

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
HOLDERS = ("pBBBBBBBBBBBB", "pCCCCCCCCCCCC")


@pytest.fixture
def work(engine: Engine) -> SqlWork[RaffleStore]:
    return SqlWork(engine, RaffleStore)


def opened(work: SqlWork[RaffleStore], tickets: int = 2) -> int:
    with work.write() as store:
        number = store.add_raffle("one", "One", Rules(), AT)
        store.announce(number, "c" * 64, 64, AT)
        store.open(number, AT, 6)
        store.add_tokens([f"{place:064x}" for place in range(4)], number, AT)
        for person, holder in enumerate(HOLDERS, start=1):
            store.add_holder(number, person, holder)
        for place in range(tickets):
            assert store.add_ticket(number, place + 1, HOLDERS[place % 2], AT) == place + 1
    return number


def closed(work: SqlWork[RaffleStore]) -> int:
    number = opened(work)
    with work.write() as store:
        store.close(number, AT, Closing(2, 2, 0, "d" * 64))
    return number


def drawing(work: SqlWork[RaffleStore]) -> int:
    number = closed(work)
    with work.write() as store:
        store.add_contribution(number, Contribution("dice", "1234561234"), AT)
        store.begin_drawing(number)
        store.add_round(number, Round(1, 0, "e" * 64, (), 1, HOLDERS[0], AT))
    return number


def refused(engine: Engine, statement: str) -> None:
    """`statement` is refused and changes nothing."""
    with pytest.raises(DBAPIError, match="never changes so"), engine.begin() as connection:
        connection.execute(text(statement))


def rows(connection: Connection, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]


def test_a_redemption_beside_an_erasure_links_nobody(engine: Engine, tmp_path: Path) -> None:
    house = House(engine, tmp_path / "keys")
    token = house.tokens(1)[0]
    raffle = house.open()
    with ThreadPoolExecutor(1) as pool:
        with house.work.write() as unit:
            unit.raffles.erase_personal(1)
            redemption = pool.submit(house.raffles.redeem, token, 1)
            # It waits for the erasure; without that it would be over by now.
            wait([redemption], timeout=0.5)
            unit.people.erase(1, house.clock.now())
        result = redemption.result()
    assert result.outcome is Outcome.PERSON_UNKNOWN
    with house.work.read() as unit:
        assert unit.raffles.holder(raffle.number, 1) is None


def test_a_store_gives_back_what_it_was_given(work: SqlWork[RaffleStore]) -> None:
    rules = Rules(prizes=("Cake", "Mug ☕"), excluded=HOLDERS[:1], further={"worth": [1, "x"]})
    with work.write() as store:
        number = store.add_raffle("one", "One", rules, AT)
        raffle = store.lock(number)
        assert raffle.rules == rules
        assert (raffle.state, raffle.id, raffle.chain_length) == (State.PLANNED, "one", 64)
        assert store.unfinished() == store.last() == store.by_id("one") == raffle
        assert store.by_id("two") is None
    number = raffle.number
    with work.write() as store:
        store.announce(number, "c" * 64, 64, AT)
        store.open(number, AT, 6)
        store.close(number, AT, Closing(0, 0, 3, "d" * 64))
        store.end(number, State.FINISHED, AT, "", "f" * 64)
    with work.read() as store:
        assert store.unfinished() is None
        [ended] = store.ended()
        assert ended.closing == Closing(0, 0, 3, "d" * 64)
        assert (ended.opened_at, ended.ended_at, ended.secret) == (AT, AT, "f" * 64)


def test_a_token_becomes_one_ticket_and_numbers_have_no_gaps(work: SqlWork[RaffleStore]) -> None:
    number = opened(work)
    with work.write() as store:
        assert store.add_ticket(number, 1, HOLDERS[1], AT) is None
        assert store.add_ticket(number, 3, HOLDERS[1], AT) == 3
        assert store.tickets(number) == (
            Ticket(1, HOLDERS[0]),
            Ticket(2, HOLDERS[1]),
            Ticket(3, HOLDERS[1]),
        )
        assert store.tickets_of(number, HOLDERS[0]) == (Ticket(1, HOLDERS[0]),)
        assert store.people_after(number, "", 9) == [(HOLDERS[0], 1), (HOLDERS[1], 2)]
        counts = store.counts(number)
    assert (counts.made, counts.found, counts.tickets, counts.holders) == (4, 3, 3, 2)


def test_many_tickets_are_asked_some_at_a_time(work: SqlWork[RaffleStore]) -> None:
    one, two = HOLDERS[:2]
    number = opened(work, 4)
    with work.read() as store:
        assert store.ticket_rows(number, 0, 3) == [(1, one), (2, two), (3, one)]
        assert store.ticket_rows(number, 3, 3) == [(4, two)]
        assert store.ticket_rows(number + 1, 0, 3) == []
        assert store.tickets_from(number, 2, 1) == (Ticket(3, one),)
        assert store.last_ticket(number) == 4
        assert store.ticket_counts(number) == (4, 2)
        assert store.ticket_counts(number + 1) == (0, 0)
        assert store.held_by(number, (*HOLDERS, "p%")) == {one: 2, two: 2}
        assert store.held_by(number, [f"p{place}" for place in range(1200)]) == {}
        assert store.people_by_holder(number, (two, "p%")) == {two: 2}
        assert store.people_after(number, one, 9) == [(two, 2)]
        assert store.tickets_like(number, two[2:].lower(), 1, 5) == ((Ticket(4, two),), 2)
        assert store.tickets_like(number, "%", 0, 5) == ((), 0)


def test_tickets_since_a_moment_count_those_of_that_moment(work: SqlWork[RaffleStore]) -> None:
    number = opened(work, tickets=1)
    later = AT + timedelta(hours=1)
    with work.write() as store:
        assert store.add_ticket(number, 2, HOLDERS[0], later) == 2
        assert store.add_ticket(number, 3, HOLDERS[1], later) == 3
    with work.read() as store:
        assert store.tickets_held(number, HOLDERS[0]) == 2
        for since, held in (
            (AT, 2),
            (AT.astimezone(ZoneInfo("Europe/Helsinki")), 2),
            (AT + timedelta(microseconds=1), 1),
            (later, 1),
            (later + timedelta(microseconds=1), 0),
        ):
            assert store.tickets_held_since(number, HOLDERS[0], since) == held


def test_one_raffle_at_a_time(engine: Engine, work: SqlWork[RaffleStore]) -> None:
    opened(work)
    with pytest.raises(DBAPIError), work.write() as store:
        store.add_raffle("two", "Two", Rules(), AT)


CLOSED = (
    "INSERT INTO raffle_ticket (raffle, number, holder, token, at)"
    " VALUES (1, 3, 'pBBBBBBBBBBBB', 3, '2026-10-05 09:00:00')",
    "UPDATE raffle_ticket SET holder = 'pCCCCCCCCCCCC' WHERE number = 1",
    "UPDATE raffle_ticket SET number = 9 WHERE number = 1",
    "DELETE FROM raffle_ticket",
    "UPDATE raffle SET state = 'open', closed_at = NULL",
    "UPDATE raffle SET tickets_sha256 = 'x'",
    "UPDATE raffle SET commitment = 'x'",
    "UPDATE raffle SET rules = '{}'",
    "UPDATE raffle SET opened_at = NULL",
    "DELETE FROM raffle",
    "UPDATE raffle_token SET digest = 'x' WHERE number = 4",
    "DELETE FROM raffle_token",
    "UPDATE raffle_holder SET holder = 'x'",
    "INSERT INTO raffle_round (raffle, round, prize, code, barred, ticket, holder, at, outcome,"
    " reason) VALUES (1, 1, 0, 'x', '[]', 1, 'x', '2026-10-05 09:00:00', 'pending', '')",
)


def test_a_closed_raffle_never_changes(engine: Engine, work: SqlWork[RaffleStore]) -> None:
    closed(work)
    tables = ("raffle", "raffle_ticket", "raffle_token", "raffle_holder", "raffle_round")
    with engine.connect() as connection:
        before = [rows(connection, table) for table in tables]
    for statement in CLOSED:
        refused(engine, statement)
    with engine.connect() as connection:
        assert [rows(connection, table) for table in tables] == before


DRAWN = (
    "UPDATE raffle_round SET ticket = 2, holder = 'pCCCCCCCCCCCC'",
    "UPDATE raffle_round SET code = 'x'",
    "UPDATE raffle_round SET barred = '[]', prize = 1",
    "UPDATE raffle_round SET at = '2027-10-05 09:00:00'",
    "DELETE FROM raffle_round",
    "UPDATE raffle_contribution SET text = 'X'",
    "DELETE FROM raffle_contribution",
    "INSERT INTO raffle_contribution (raffle, place, label, label_key, text, at)"
    " VALUES (1, 2, 'Late', 'late', 'X', '2026-10-05 09:00:00')",
    "UPDATE raffle SET state = 'closed'",
)


def test_a_draw_never_changes(engine: Engine, work: SqlWork[RaffleStore]) -> None:
    drawing(work)
    for statement in DRAWN:
        refused(engine, statement)


def test_an_outcome_is_settled_once(engine: Engine, work: SqlWork[RaffleStore]) -> None:
    number = drawing(work)
    with work.write() as store:
        [drawn] = store.rounds(number)
        settled = Round(1, 0, drawn.code, (), 1, drawn.holder, AT, RoundOutcome.VOID, "Ill", AT, 1)
        store.settle(number, settled)
        assert store.rounds(number) == (settled,)
    refused(engine, "UPDATE raffle_round SET outcome = 'claimed'")
    refused(engine, "UPDATE raffle_round SET reason = 'other'")


def test_an_ended_raffle_never_changes(engine: Engine, work: SqlWork[RaffleStore]) -> None:
    number = drawing(work)
    with work.write() as store:
        store.end(number, State.ABANDONED, AT, "Fire", "f" * 64)
    refused(engine, "UPDATE raffle SET secret = NULL")
    refused(engine, "UPDATE raffle SET end_reason = 'other'")
    refused(engine, "UPDATE raffle SET state = 'drawing', going = 1")
    refused(engine, "UPDATE raffle_round SET outcome = 'claimed'")


def test_a_ticket_changes_hands_only_while_open(engine: Engine, work: SqlWork[RaffleStore]) -> None:
    number = opened(work)
    with work.write() as store:
        store.give_ticket(number, 1, HOLDERS[1])
        assert store.tickets_of(number, HOLDERS[0]) == ()
    refused(engine, "UPDATE raffle_ticket SET token = 4 WHERE number = 1")
    refused(engine, "DELETE FROM raffle_ticket WHERE number = 1")


def test_erasing_removes_only_the_link(work: SqlWork[RaffleStore]) -> None:
    number = drawing(work)
    with work.write() as store:
        data = store.personal_data(1)
        store.erase_personal(1)
    assert data["raffles"] == [
        {
            "raffle": "One",
            "holder": HOLDERS[0],
            "tickets": [{"ticket": 1, "at": AT.isoformat()}],
            "wins": [{"prize": "Prize", "ticket": 1, "outcome": "pending"}],
        }
    ]
    with work.read() as store:
        assert store.personal_data(1) == {}
        assert store.holder(number, 1) is None
        assert store.tickets_of(number, HOLDERS[0]) == (Ticket(1, HOLDERS[0]),)
        assert store.holder_known(number, HOLDERS[0])


def test_tokens_without_a_raffle_wait_for_the_next(work: SqlWork[RaffleStore]) -> None:
    with work.write() as store:
        batch, numbers = store.add_tokens(["a" * 64, "b" * 64], None, AT)
        assert (batch, numbers) == (1, (1, 2))
        assert store.counts(None).made == 2
        row = store.token("a" * 64)
        assert row is not None
        assert (row.raffle, row.state) == (None, None)
        number = store.add_raffle("one", "One", Rules(), AT)
        store.announce(number, "c" * 64, 64, AT)
        row = store.token("a" * 64)
        assert row is not None
        assert (row.raffle, row.state) == (number, State.ANNOUNCED)
        store.end(number, State.ABANDONED, AT, "No", None)
        store.free_tokens(number)
        assert store.counts(None).made == 2
        assert store.token_info(2**40) is None
