"""Places, hidings, hints and failed scans on both dialects."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from kiosk.data.raffle import RaffleStore
from kiosk.data.work import SqlWork
from kiosk.raffle.model import Failures, HideOutcome, Hint, Place, PlaceCount, Rules, TokenState
from tests.data.support import at_once
from tests.raffle.support import ONE, House

AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)


@pytest.fixture
def work(engine: Engine) -> SqlWork[RaffleStore]:
    return SqlWork(engine, RaffleStore)


def opened(store: RaffleStore) -> int:
    number = store.add_raffle("one", "One", Rules(), AT)
    store.announce(number, "c" * 64, 64, AT)
    store.open(number, AT, 6)
    store.add_tokens([f"{place:064x}" for place in range(4)], number, AT)
    store.add_holder(number, 1, "pBBBBBBBBBBBB")
    return number


def test_a_hidden_token_comes_back_as_it_was_noted(work: SqlWork[RaffleStore]) -> None:
    with work.write() as store:
        number = opened(store)
        fern, shelf = store.add_place("Fern", "fern"), store.add_place("Étagère", "etagere")
        store.hide(1, fern.number, "left pot", "person:5", AT)
        store.hide(2, fern.number, "", "person:5", AT)
        store.hide(3, shelf.number, "", "person:6", AT)
        store.hide(3, fern.number, "again", "person:7", AT + timedelta(hours=1))
        store.add_ticket(number, 1, "pBBBBBBBBBBBB", AT)
        store.retire(2, AT, "Torn")
    with work.read() as store:
        tokens = store.tokens()
        assert [token.state for token in tokens] == [
            TokenState.FOUND,
            TokenState.RETIRED,
            TokenState.HIDDEN,
            TokenState.MADE,
        ]
        third = store.token_info(3)
        assert third == tokens[2]
        assert (third.place, third.note, third.hidden_by) == ("Fern", "again", "person:7")
        assert third.hidden_at == AT + timedelta(hours=1)
        assert third.printed_at == AT
        assert store.places() == (shelf, fern)
        assert store.place_counts(number) == (PlaceCount(shelf, 0, 0), PlaceCount(fern, 1, 1))
        assert store.place_counts(None) == (PlaceCount(shelf, 0, 0), PlaceCount(fern, 0, 0))
        counts = store.counts(number)
        assert (counts.made, counts.found, counts.hidden, counts.noted) == (3, 1, 1, True)
        [batch] = store.batches()
        assert (batch.hidden, batch.found, batch.retired, batch.printed_at) == (1, 1, 1, None)
        assert store.batch(1) == batch
        assert store.batch(2) is None


def test_places_change_and_go(work: SqlWork[RaffleStore], engine: Engine) -> None:
    with work.write() as store:
        opened(store)
        fern = store.add_place("Fern", "fern")
        store.hide(1, fern.number, "", ONE, AT)
        changed = Place(fern.number, "Big fern", 10, 990)
        store.change_place(changed, "big fern")
        assert store.place_called("fern") is None
        assert store.place_called("big fern") == store.place(fern.number) == changed
        assert store.place(2**40) is None
    with pytest.raises(DBAPIError), engine.begin() as connection:
        connection.execute(text("DELETE FROM raffle_place"))
    with work.write() as store:
        store.remove_place(fern.number)
        assert store.places() == ()
        assert store.tokens()[0].place == ""
        assert store.tokens()[0].state is TokenState.HIDDEN
        store.unhide(1)
        assert store.tokens()[0].state is TokenState.PRINTED


def test_a_batch_is_printed_and_retired(work: SqlWork[RaffleStore]) -> None:
    with work.write() as store:
        number = opened(store)
        store.add_ticket(number, 2, "pBBBBBBBBBBBB", AT)
        store.mark_printed(1, AT)
        store.mark_printed(1, AT + timedelta(hours=1))
        assert store.retire_batch(1, AT, "Lost") == 3
        assert store.retire_batch(1, AT, "Lost") == 0
        [batch] = store.batches()
    assert (batch.printed_at, batch.found, batch.retired, batch.tokens) == (AT, 1, 3, 4)


def test_hints_in_their_order(work: SqlWork[RaffleStore]) -> None:
    with work.write() as store:
        number = opened(store)
        late = store.add_hint(number, "late", AT + timedelta(hours=1))
        early = store.add_hint(number, "early", AT)
        assert store.hints(number) == (early, late)
        assert store.released_hints(number, AT, 6) == (early,)
        assert store.released_hints(number, AT + timedelta(hours=1), 6) == (late, early)
        assert store.released_hints(number, AT + timedelta(hours=1), 1) == (late,)
        store.withdraw_hint(late.number, AT)
        assert store.hints(number) == (early, Hint(late.number, "late", late.release_at, True))
        assert store.released_hints(number, AT + timedelta(hours=1), 6) == (early,)


def test_counts_of_failures_add_up_also_from_two_kiosks(engine: Engine) -> None:
    work = SqlWork(engine, RaffleStore)
    day = AT.date()

    def count() -> None:
        with work.write() as store:
            store.count_failures(day, {("wedge", "misread"): 2, ("camera", "unknown"): 1})

    at_once(4, count)
    with work.read() as store:
        assert store.failures(day) == (
            Failures(day, "camera", "unknown", 4),
            Failures(day, "wedge", "misread", 8),
        )
        assert store.failures(date(2026, 10, 6)) == ()


def test_one_token_hidden_by_two_at_once_is_at_one_place(engine: Engine, tmp_path: Path) -> None:
    house = House(engine, tmp_path / "keys")
    [code] = house.tokens(1)
    answers = at_once(2, lambda: house.raffles.hide(code, "Fern", "", ONE))
    assert [answer.outcome for answer in answers] == [HideOutcome.HIDDEN] * 2
    assert [(each.place.name, each.hidden) for each in house.raffles.places()] == [("Fern", 1)]


def test_a_batch_that_is_retired_while_people_find_it_has_no_token_that_is_both(
    engine: Engine, tmp_path: Path
) -> None:
    house = House(engine, tmp_path / "keys")
    codes = house.tokens(60)
    house.open(Rules(tickets_per_person=100))
    todo = [
        partial(house.raffles.redeem, code, 1 + code_at % 6) for code_at, code in enumerate(codes)
    ]
    retired: list[int] = []
    order: deque[Callable[[], object]] = deque(todo)
    order.insert(
        20, lambda: retired.append(house.raffles.retire_batch(1, ONE, "The sheet is lost"))
    )

    def work_off() -> None:
        while True:
            try:
                do = order.popleft()
            except IndexError:
                return
            do()

    at_once(4, work_off)
    with engine.connect() as connection:
        both = connection.execute(
            text(
                "SELECT count(*) FROM raffle_token JOIN raffle_ticket"
                " ON raffle_ticket.token = raffle_token.number WHERE retired_at IS NOT NULL"
            )
        ).scalar_one()
    (batch,) = house.raffles.batches()
    assert both == 0
    assert (batch.found, batch.retired) == (60 - retired[0], retired[0])
