"""Opening hours, tickets per day, and finds that are given to a colleague."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from kiosk.errors import KnownError
from kiosk.raffle import texts
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Rules, TokenState
from kiosk.raffle.outcome import Outcome, Result
from kiosk.raffle.service import Raffles
from kiosk.scanning.code import Kind, make
from tests.raffle.support import BADGE_KEY, ONE, TWO, House
from tests.raffle.test_redemption import NoAnswer

WORK = Rules(opening_hours=(Hours((1, 2, 3, 4, 5), time(8), time(18)),))


def at(house: House, wall: str) -> datetime:
    """Set the clock to a wall time of the site; answers with the instant."""
    instant = datetime.fromisoformat(wall).replace(tzinfo=house.clock.zone)
    house.clock.set(instant)
    return instant.astimezone(UTC)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_outside_its_hours_the_raffle_is_not_open(house: House) -> None:
    code, other = house.tokens(2)
    house.open(WORK)
    at(house, "2026-10-09T18:00")
    shut = Result(Outcome.RAFFLE_NOT_OPEN, token=1, retry_at=utc("2026-10-12T05:00"))
    assert house.raffles.redeem(code, 1) == shut
    assert house.raffles.redeem(code, None) == shut
    assert house.raffles.peek(code) == shut
    assert house.raffles.redeem_badge(code.text, "nobody") == shut
    assert house.raffles.give_find(code, 2, 1) == shut
    at(house, "2026-10-12T08:00")
    assert house.raffles.peek(code) is None
    assert house.raffles.redeem(code, 1).outcome is Outcome.REDEEMED
    at(house, "2026-10-12T18:00")
    # The order of outcomes stays: the raffle comes before the person and the ticket.
    for person in (1, 2, 99):
        again = house.raffles.redeem(code, person)
        assert (again.outcome, again.retry_at) == (
            Outcome.RAFFLE_NOT_OPEN,
            utc("2026-10-13T05:00"),
        )
    house.raffles.retire(2, ONE, "Torn")
    assert house.raffles.peek(other) == Result(Outcome.RETIRED, token=2)
    assert house.raffles.peek(make(Kind.TOKEN)) == Result(Outcome.UNKNOWN)
    house.raffles.close(ONE)
    assert house.raffles.redeem(code, 1) == Result(Outcome.RAFFLE_CLOSED, token=1)


def test_hours_say_nothing_of_a_raffle_that_is_not_open_yet(house: House) -> None:
    [code] = house.tokens(1)
    house.raffles.announce(WORK, "Moustaches", ONE)
    at(house, "2026-10-09T20:00")
    assert house.raffles.peek(code) == Result(Outcome.RAFFLE_NOT_OPEN, token=1)
    assert house.raffles.redeem(code, 1) == Result(Outcome.RAFFLE_NOT_OPEN, token=1)


def test_so_many_tickets_a_day_and_the_day_is_the_sites(house: House) -> None:
    codes = house.tokens(6)
    house.open(Rules(tickets_per_day=2, tickets_per_person=5))
    # 23:59 in Helsinki is 20:59 in UTC: the site's day ends three hours before that of UTC.
    at(house, "2026-10-05T23:58")
    for code in codes[:2]:
        assert house.raffles.redeem(code, 1).outcome is Outcome.REDEEMED
    over = Result(Outcome.OVER_LIMIT, token=3, retry_at=utc("2026-10-05T21:00"))
    assert house.raffles.redeem(codes[2], 1) == over
    # Nobody else is held up, and what one has already comes first.
    assert house.raffles.redeem(codes[0], 1).outcome is Outcome.ALREADY_YOURS
    assert house.raffles.redeem(codes[5], 2).outcome is Outcome.REDEEMED
    house.clock.set(utc("2026-10-05T20:59:59.999999"))
    assert house.raffles.redeem(codes[2], 1) == over
    house.clock.set(utc("2026-10-05T21:00"))
    for code in codes[2:4]:
        assert house.raffles.redeem(code, 1).outcome is Outcome.REDEEMED
    assert house.raffles.redeem(codes[4], 1).retry_at == utc("2026-10-06T21:00")


def test_all_the_tickets_of_a_person_come_before_those_of_a_day(house: House) -> None:
    codes = house.tokens(2)
    house.open(Rules(tickets_per_day=1, tickets_per_person=1))
    house.raffles.redeem(codes[0], 1)
    assert house.raffles.redeem(codes[1], 1) == Result(Outcome.OVER_LIMIT, token=2)


def test_the_next_ticket_waits_for_the_hours_of_the_next_day(house: House) -> None:
    codes = house.tokens(2)
    house.open(Rules(tickets_per_day=1, opening_hours=WORK.opening_hours))
    at(house, "2026-10-09T12:00")
    house.raffles.redeem(codes[0], 1)
    assert house.raffles.redeem(codes[1], 1).retry_at == utc("2026-10-12T05:00")
    house.clock.set(utc("2026-10-12T05:00"))
    assert house.raffles.redeem(codes[1], 1).outcome is Outcome.REDEEMED


@pytest.mark.parametrize(
    ("day", "length"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-26", 24)]
)
def test_a_day_is_as_long_as_the_clocks_make_it(house: House, day: str, length: int) -> None:
    codes = house.tokens(2)
    begin = at(house, f"{day}T00:00")
    house.open(Rules(tickets_per_day=1))
    assert house.raffles.redeem(codes[0], 1).outcome is Outcome.REDEEMED
    house.clock.set(begin + timedelta(hours=length) - timedelta(microseconds=1))
    assert house.raffles.redeem(codes[1], 1).retry_at == begin + timedelta(hours=length)
    house.clock.set(begin + timedelta(hours=length))
    assert house.raffles.redeem(codes[1], 1).outcome is Outcome.REDEEMED


def test_a_manager_may_give_at_any_hour_and_beyond_the_day_but_not_beyond_the_total(
    house: House,
) -> None:
    codes = house.tokens(4)
    limits = Rules(
        tickets_per_day=1, tickets_per_person=2, opening_hours=(Hours((1,), time(8), time(18)),)
    )
    house.open(limits)
    house.find(codes, 1, 2, 3, 4)
    at(house, "2026-10-05T22:00")
    house.raffles.give(2, 1, ONE)
    assert len(house.raffles.tickets_of(1)) == 2
    with pytest.raises(KnownError) as error:
        house.raffles.give(3, 1, ONE)
    assert error.value.code == "person_over_limit"


def test_a_find_is_given_to_a_colleague(house: House) -> None:
    first, second, third = house.tokens(3)
    house.open()
    house.raffles.redeem(first, 1)
    giver = house.raffles.holder_of(1)
    given = house.raffles.give_find(second, 2, 1)
    receiver = house.raffles.holder_of(2)
    assert given == Result(Outcome.REDEEMED, 2, 2, receiver, given=True)
    assert len(house.raffles.tickets_of(2)) == 1
    assert len(house.raffles.tickets_of(1)) == 1
    assert house.raffles.tokens()[1].state is TokenState.FOUND
    actor, action, _, details = house.audit.entries[-1]
    assert (actor, action) == (f"holder:{giver}", "find_given")
    assert details == {"token": 2, "ticket": 2, "holder": receiver}
    # Somebody without a pseudonym, or whom nobody knows, gives as well, and gets none by it.
    assert house.raffles.give_find(third, 2, 5).ticket == 3
    assert house.audit.entries[-1][0] == "kiosk"
    assert house.raffles.holder_of(5) is None
    [last] = house.tokens(1)
    assert house.raffles.give_find(last, 2, None).given
    assert house.audit.entries[-1][0] == "kiosk"


def test_a_find_is_given_once(house: House) -> None:
    code, own = house.tokens(2)
    house.open()
    house.raffles.give_find(code, 2, 1)
    taken = Result(Outcome.ALREADY_TAKEN, token=1)
    # The giver reads it: what the colleague has is somebody's, what the giver has is theirs.
    assert house.raffles.give_find(code, 2, 1) == taken
    assert house.raffles.give_find(code, 3, 1) == taken
    assert house.raffles.give_find(code, 2, None) == taken
    mine = house.raffles.redeem(own, 1)
    assert house.raffles.give_find(own, 2, 1) == Result(
        Outcome.ALREADY_YOURS, mine.ticket, 2, mine.holder
    )
    assert house.audit.actions.count("find_given") == 1
    assert house.raffles.redeem(code, 2).outcome is Outcome.ALREADY_YOURS


def test_giving_to_oneself_is_finding(house: House) -> None:
    [code] = house.tokens(1)
    house.open()
    found = house.raffles.give_find(code, 1, 1)
    assert (found.outcome, found.given) == (Outcome.REDEEMED, False)
    assert house.audit.actions[-1] == "redeemed"


def test_the_limits_are_those_of_whoever_gets_it(house: House) -> None:
    codes = house.tokens(4)
    house.open(Rules(tickets_per_person=2, tickets_per_day=1, excluded=("k3",)))
    assert house.raffles.give_find(codes[0], 3, 1) == Result(
        Outcome.NOT_ELIGIBLE, token=1, given=True
    )
    for nobody in (99, None):
        assert house.raffles.give_find(codes[0], nobody, 1).outcome is Outcome.PERSON_UNKNOWN
        assert house.raffles.give_find(codes[0], nobody, 1).given
    # Whoever is not in the raffle may give, and whoever has all their tickets too.
    assert house.raffles.give_find(codes[0], 1, 3).outcome is Outcome.REDEEMED
    assert house.raffles.redeem(codes[1], 1).retry_at == utc("2026-10-05T21:00")
    assert house.raffles.give_find(codes[1], 2, 1).outcome is Outcome.REDEEMED
    assert house.raffles.give_find(codes[2], 1, 2) == Result(
        Outcome.OVER_LIMIT, token=3, retry_at=utc("2026-10-05T21:00"), given=True
    )
    house.wait(minutes=24 * 60)
    assert house.raffles.give_find(codes[2], 1, 2).outcome is Outcome.REDEEMED
    assert house.raffles.give_find(codes[3], 1, 2) == Result(
        Outcome.OVER_LIMIT, token=4, given=True
    )


def test_giving_by_badges(house: House) -> None:
    code, other = house.tokens(2)
    house.open()
    giver, colleague = house.badge(1).text, house.badge(2).text
    give = house.raffles.give_find_badge
    assert give(code.text, "nobody", colleague) == Result(Outcome.PERSON_UNKNOWN, token=1)
    assert give(code.text, giver, "nobody") == Result(Outcome.PERSON_UNKNOWN, token=1, given=True)
    assert give("nonsense", giver, colleague) == Result(Outcome.NOT_OURS)
    assert give(code.text, giver, colleague).given
    assert give(other.text, giver, giver).given is False
    house.change(1, active=False)
    [third] = house.tokens(1)
    assert give(third.text, giver, colleague).outcome is Outcome.PERSON_UNKNOWN


def test_what_was_given_is_redeemed_in_every_other_way_too(house: House) -> None:
    codes = house.tokens(1)
    assert house.raffles.give_find(codes[0], 2, 1).outcome is Outcome.RAFFLE_NOT_OPEN
    house.open()
    house.raffles.retire(1, ONE, "Torn")
    assert house.raffles.give_find(codes[0], 2, 1) == Result(Outcome.RETIRED, token=1)
    house.raffles.abandon("Fire drill", ONE, TWO)
    raffles = Raffles(NoAnswer(), house.clock, house.keys, BADGE_KEY)
    assert raffles.give_find(codes[0], 2, 1) == Result(Outcome.TRY_AGAIN)


@contextmanager
def statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


def test_limits_cost_nothing_where_there_are_none(house: House) -> None:
    """One statement more where there is a limit for the day; hours need none."""
    counts = []
    for rules in (Rules(), WORK, Rules(tickets_per_day=5)):
        codes = house.tokens(2)
        house.open(rules)
        house.raffles.redeem(codes[0], 1)
        with statements() as seen:
            house.raffles.redeem(codes[1], 1)
        counts.append(len(seen))
        house.raffles.abandon("Next", ONE, TWO)
    # The begin, token, raffle, person, holder, tickets held, the last ticket and the new one.
    assert counts == [8, 8, 9]


def test_each_answer_has_its_words() -> None:
    soon = utc("2026-10-05T21:00")
    answers = [
        Result(outcome, retry_at=retry, given=given)
        for outcome in Outcome
        for retry in (None, soon)
        for given in (False, True)
    ]
    for answer in answers:
        title, advice = texts.said(answer)
        assert title.endswith(".")
        assert advice.endswith(".")
        waits = answer.retry_at is not None and answer.outcome in texts.RETRY_TITLES
        assert ("{when}" in advice) == waits
    assert texts.said(Result(Outcome.OVER_LIMIT))[0] == texts.TITLES[Outcome.OVER_LIMIT]
    assert "colleague" in texts.said(Result(Outcome.REDEEMED, given=True))[0]
    assert "{when}" in texts.said(Result(Outcome.OVER_LIMIT, retry_at=soon, given=True))[1]
    assert texts.RETRY_TITLES.keys() == texts.RETRY_ADVICE.keys()
    assert texts.GIVEN_TITLES.keys() == texts.GIVEN_ADVICE.keys()
