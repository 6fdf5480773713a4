"""The frozen list as bytes: what is read, sealed and ranked is what the process says."""

import json
from datetime import UTC, datetime

import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.raffle import draw, record
from kiosk.raffle.model import Closing, Contribution, Json, Raffle, Rules, State, Ticket
from kiosk.raffle.rolls import Roll, Rolls, chunks, written
from tests.raffle.support import START

HOLDERS = [f"p{letter * 12}" for letter in "BCDFGHJ"]
AT = datetime(2026, 10, 9, 9, tzinfo=UTC)

numbers = st.sets(
    st.one_of(st.integers(1, 40), st.integers(999_990, 1_000_010), st.integers(1, 10_000_000)),
    max_size=30,
).map(sorted)
lists = numbers.flatmap(
    lambda some: st.tuples(*(st.tuples(st.just(one), st.sampled_from(HOLDERS)) for one in some))
)


def roll_of(rows: tuple[tuple[int, str], ...]) -> Roll:
    return written([rows[:3], rows[3:]])


def raffle_with(roll: Roll, rules: Rules) -> Raffle:
    return Raffle(
        number=1,
        id="2026-10-09-abcd",
        name="Moustaches",
        state=State.CLOSED,
        rules=rules,
        commitment="c" * 64,
        chain_length=64,
        announced_at=START,
        opened_at=START,
        closed_at=AT,
        ended_at=None,
        closing=Closing(roll.tickets, 1, 0, roll.sha256),
        end_reason="",
        secret=None,
    )


@settings(max_examples=30)
@given(lists)
def test_a_list_is_the_lines_that_were_always_hashed(rows: tuple[tuple[int, str], ...]) -> None:
    roll = roll_of(rows)
    assert roll.listed == draw.ticket_list(Ticket(*row) for row in rows)
    assert roll.sha256 == draw.sha256(roll.listed).hex()
    assert roll.tickets == len(rows)
    assert list(roll.pairs()) == [(f"{number:06d}", holder) for number, holder in rows]
    assert b"".join(roll.canonical()) == rfc8785.dumps([list(pair) for pair in roll.pairs()])


def test_a_holder_that_is_none_of_ours_is_sealed_as_json_would_be() -> None:
    roll = roll_of(((1, 'p"\\quoted'), (2, HOLDERS[0])))
    assert b"".join(roll.canonical()) == rfc8785.dumps([list(pair) for pair in roll.pairs()])


@settings(max_examples=30)
@given(st.sampled_from(({}, {"tickets": [], "worth": {"tickets_sha256": 1}})), lists)
def test_the_seal_is_that_of_the_whole_record(
    further: dict[str, Json], rows: tuple[tuple[int, str], ...]
) -> None:
    roll = roll_of(rows)
    raffle = raffle_with(roll, Rules(prizes=('Mug "tickets":[]',), further=further))
    given = [Contribution("Anna", "BLUE")]
    made = record.make(raffle, roll, given, ())
    assert made["seal"] == record.seal(made) == record.sealed(raffle, roll, given, ())
    assert made == json.loads(record.to_bytes(made))
    assert list(made)[5:8] == ["tickets", "tickets_sha256", "contributions"]


def test_a_long_list_is_ranked_and_sealed_part_by_part() -> None:
    # Longer than the parts in which it is hashed, and across the seventh digit.
    rows = [(number, HOLDERS[number % 7]) for number in range(975_000, 1_002_000)]
    roll = written(chunks(lambda last: [row for row in rows if row[0] > last][:10_000]))
    assert roll.tickets == len(rows)
    assert b"".join(roll.canonical()) == rfc8785.dumps([list(pair) for pair in roll.pairs()])
    looked: list[int] = []
    key = draw.extract(b"c" * 32, b"r")
    won = draw.lowest(key, roll.listed, HOLDERS[:3], (), looked.append)
    may_win = [Ticket(*row) for row in rows if row[1] not in HOLDERS[:3]]
    assert won == draw.ranking(key, may_win)[0]
    assert sum(looked) == len(rows)
    assert len(looked) > 5


@settings(max_examples=30)
@given(st.binary(min_size=1, max_size=100), lists, st.sets(st.sampled_from(HOLDERS)), st.data())
def test_the_lowest_is_the_first_of_the_published_order_that_may_win(
    key: bytes, rows: tuple[tuple[int, str], ...], barred: set[str], data: st.DataObject
) -> None:
    tickets = [Ticket(*row) for row in rows]
    won = data.draw(st.sets(st.sampled_from(tickets))) if tickets else set()
    ranked = draw.ranking(key, tickets)
    may_win = (one for one in ranked if one not in won and one.holder not in barred)
    found = draw.lowest(key, draw.ticket_list(tickets), barred, [one.number for one in won])
    assert found == next(may_win, None)


def test_only_the_lists_read_last_are_kept() -> None:
    rolls = Rolls()
    made = [roll_of(((number, HOLDERS[0]),)) for number in range(1, 4)]
    for number, roll in enumerate(made):
        rolls.keep(f"raffle-{number}", roll)
    assert rolls.get("raffle-0", made[0].sha256) is None
    assert rolls.get("raffle-2", made[2].sha256) is made[2]
    assert rolls.get("raffle-2", made[1].sha256) is None
    rolls.forget()
    assert rolls.get("raffle-2", made[2].sha256) is None
