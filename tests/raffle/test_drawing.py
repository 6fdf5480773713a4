"""A round is ranked outside any transaction, and holds although others do things meanwhile."""

import pytest
from sqlalchemy import text

from kiosk.raffle.model import Round, Rules, Ticket
from kiosk.raffle.service import Raffles
from tests.raffle.support import BADGE_KEY, ONE, House, refused

TWO_PRIZES = Rules(prizes=("Cake", "Mug"))


class Beside:
    """Does something once, when the draw tells how far it is."""

    def __init__(self, does: object) -> None:
        self.does = does
        self.told: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        does, self.does = self.does, None
        if callable(does):
            does()


def another(house: House) -> Raffles:
    """The same raffle as another process has it: nothing of it in memory."""
    return Raffles(house.work, house.clock, house.keys, BADGE_KEY)


def tamper(house: House, statement: str) -> None:
    """Change what storage itself refuses to change."""
    with house.work.write() as unit:
        connection = unit.raffles._connection
        triggers = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='raffle_ticket'")
        )
        for name in triggers.scalars().all():
            connection.execute(text(f"DROP TRIGGER {name}"))
        connection.execute(text(statement))


def test_how_far_it_is_is_told_to_the_end(house: House) -> None:
    house.ready(9, TWO_PRIZES)
    first, second = Beside(None), Beside(None)
    another(house).draw(ONE, progress=first)
    house.raffles.draw(ONE, progress=second)
    # What has to be read counts as much as what is ranked.
    assert first.told == [(9, 18), (9, 18), (18, 18)]
    assert second.told == [(9, 9)]


def test_a_settled_round_meanwhile_changes_what_is_drawn(house: House) -> None:
    house.ready(9, TWO_PRIZES)
    house.raffles.draw(ONE)
    house.wait(minutes=10)
    beside = Beside(lambda: house.raffles.settle(1, "absent", ONE))
    drawn = another(house).draw(ONE, progress=beside)
    # Prize 0 is drawn again, and not prize 1 with the codes and barred people of before.
    assert (drawn.round, drawn.prize) == (2, 0)
    assert house.raffles.rounds()[1] == drawn
    assert drawn.barred == (house.raffles.rounds()[0].holder,)


def test_two_who_draw_the_same_round_get_the_same(house: House) -> None:
    house.ready(9, TWO_PRIZES)
    drawn: list[Round] = []
    beside = Beside(lambda: drawn.append(another(house).draw(ONE, 1)))
    assert house.raffles.draw(ONE, 1, progress=beside) == drawn[0]
    assert house.raffles.rounds() == tuple(drawn)


def test_who_draws_the_next_round_gets_the_one_after(house: House) -> None:
    house.ready(9, TWO_PRIZES)
    beside = Beside(lambda: another(house).draw(ONE))
    assert house.raffles.draw(ONE, progress=beside).round == 2
    assert [drawn.prize for drawn in house.raffles.rounds()] == [0, 1]


def test_an_error_of_the_progress_draws_nothing(house: House) -> None:
    house.ready(9, TWO_PRIZES)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        house.raffles.draw(ONE, progress=Beside(stop))
    assert house.raffles.rounds() == ()


def test_the_end_meanwhile_ends_the_draw(house: House) -> None:
    house.ready(9, TWO_PRIZES)
    beside = Beside(lambda: house.raffles.abandon("Fire alarm", ONE, "manager:2"))
    assert refused(lambda: house.raffles.draw(ONE, progress=beside)) == "raffle_none"
    assert house.raffles.rounds() == ()


def test_tickets_that_changed_before_they_are_read_draw_nothing(house: House) -> None:
    house.ready(9, TWO_PRIZES)
    one, two = house.raffles.tickets_page(0, 2).rows
    tamper(house, f"UPDATE raffle_ticket SET holder = '{two.holder}' WHERE number = {one.number}")
    assert refused(lambda: another(house).draw(ONE)) == "raffle_tickets_changed"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE raffle_ticket SET holder = 'pBBBBBBBBBBBB'",
        "DELETE FROM raffle_ticket WHERE number = 9",
    ],
)
def test_tickets_that_changed_behind_its_back_draw_nothing(house: House, change: str) -> None:
    house.ready(9, TWO_PRIZES)
    kept = house.raffles.seal()
    tamper(house, change)
    assert refused(lambda: house.raffles.draw(ONE)) == "raffle_tickets_changed"
    assert house.raffles.rounds() == ()
    # Nothing is trusted any more: the list is read anew, and the seal tells that it changed.
    assert house.raffles.seal() != kept


def test_winners_are_the_rounds_at_one_moment_with_one_seal(house: House) -> None:
    house.ready(9, Rules(prizes=("Cake", "Mug", "Pen")))
    for outcome in ("void", "claimed"):
        house.draw_and(outcome)
    house.raffles.draw(ONE)
    winners = house.raffles.winners()
    assert winners == tuple(house.raffles.winner(number) for number in (1, 2, 3))
    assert [winner.round for winner in winners] == list(house.raffles.rounds())
    assert [winner.prize.name for winner in winners] == ["Cake", "Cake", "Mug"]
    assert {winner.seal for winner in winners} == {house.raffles.seal()}
    assert house.raffles.seal() == house.raffles.record()["seal"]
    assert refused(lambda: house.raffles.winner(4)) == "round_unknown"


def test_a_raffle_without_rounds_has_no_winners_and_before_closing_no_seal(house: House) -> None:
    house.open()
    assert house.raffles.winners() == ()
    assert refused(lambda: house.raffles.seal()) == "raffle_not_closed"


def test_the_list_is_turned_over_and_searched(house: House) -> None:
    raffle = house.ready(13)
    every = house.raffles.tickets_page(0, 100)
    assert every.total == 13
    assert [ticket.number for ticket in every.rows] == list(range(1, 14))
    assert house.raffles.tickets_page(10, 5).rows == every.rows[10:]
    assert house.raffles.tickets_page(20, 5).rows == ()
    for number in ("7", " 000007 "):
        assert house.raffles.tickets_page(0, 5, number).rows == (every.rows[6],)
    holder = every.rows[0].holder
    for part in (holder, holder.lower(), holder[3:], f"{holder[1:5]} {holder[5:]}"):
        found = house.raffles.tickets_page(0, 2, part)
        mine = [ticket for ticket in every.rows if ticket.holder == holder]
        assert found.rows == tuple(mine[:2])
        assert found.total == len(mine)
    assert house.raffles.tickets_page(2, 9, holder).rows == tuple(mine[2:])
    for nothing in ("0", "99", "9" * 40, "%", "_", "²", "p%"):
        assert house.raffles.tickets_page(0, 5, nothing).rows == (), nothing
    assert house.raffles.tickets_page(-3, -1).rows == ()
    assert raffle.closing is not None
    assert raffle.closing.tickets == 13
    assert Ticket(1, holder) == every.rows[0]


def test_tickets_so_far_are_listed_before_the_closing(house: House) -> None:
    house.open()
    assert house.raffles.tickets_page(0, 5).total == 0
