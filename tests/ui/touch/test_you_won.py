"""Winners are told at their badge's next scan, and nobody else is."""

from datetime import timedelta

from kiosk.raffle.model import RoundOutcome
from kiosk.ui.sounds import Sound
from tests.ui.touch.floor import PRIZES, Floor

ACTOR = "manager:1"
WINNER = "3"


def _draw(floor: Floor) -> None:
    """Two rounds of a raffle in which only one person has tickets."""
    floor.open_raffle(3)
    for code in floor.tokens:
        floor.app.raffles.redeem(code, floor.people[WINNER])
    floor.app.raffles.close(ACTOR)
    for label, text in (("A", "one"), ("B", "two"), ("dice", "1234561234")):
        floor.app.raffles.contribute(label, text, ACTOR)
    floor.clock.forward(timedelta(days=3))
    floor.app.raffles.draw(ACTOR)


def _leave(floor: Floor) -> None:
    floor.stage.forget()
    floor.stage.home()
    floor.settle()


def test_the_next_scan_of_the_badge_celebrates(floor: Floor) -> None:
    _draw(floor)
    badge, other = floor.badges[floor.people[WINNER]], floor.badges[floor.people["2"]]
    floor.scan(badge)
    assert "You won!" in floor.texts()
    assert PRIZES[0] in floor.texts()
    assert "Fetch it from a manager." in floor.texts()
    wall = "It waits for you until today at"
    assert any(text.startswith(wall) for text in floor.texts())
    assert floor.sounds.count(Sound.FANFARE) == 1
    floor.tap("allTickets")
    assert "You won!" not in floor.texts()
    assert {one["prize"] for one in floor.tickets.tickets} == {"", PRIZES[0]}
    floor.tap("myPrize")
    assert "You won!" in floor.texts()
    _leave(floor)
    floor.scan(other)
    assert not floor.shows("youWon")
    floor.door.named(floor.people[WINNER], "Cilla")
    floor.settle()
    assert not floor.shows("youWon")
    assert floor.won.win == {}
    _leave(floor)
    floor.clock.forward(timedelta(minutes=11))
    floor.scan(badge)
    assert any("Ask the organisers" in text for text in floor.texts())
    assert floor.sounds.count(Sound.FANFARE) == 1


def test_an_earlier_win_is_told_beside_a_new_ticket_and_enjoyed_later(floor: Floor) -> None:
    _draw(floor)
    raffles, badge = floor.app.raffles, floor.badges[floor.people[WINNER]]
    raffles.settle(1, RoundOutcome.CLAIMED, ACTOR)
    first = raffles.abandon("no more prizes", ACTOR, "manager:2")
    floor.open_raffle(2)
    floor.scan(floor.tokens[0])
    floor.scan(badge)
    assert floor.stage.mode == "result"
    assert floor.item("won").isVisible()
    floor.tap("won")
    assert (floor.stage.mode, floor.item("prizeWon").property("text")) == ("tickets", PRIZES[0])
    assert "It is yours for good. Come when it suits you." in floor.texts()
    _leave(floor)
    # A find for a colleague says nothing of the giver's own win.
    floor.scan(floor.tokens[1])
    floor.tap("forColleague")
    floor.scan(floor.badges[floor.people["2"]])
    assert not floor.shows("won")
    raffles.hand_over(first.id, 1, ACTOR)
    _leave(floor)
    floor.scan(badge)
    assert "Enjoy it!" in floor.texts()
    assert not floor.shows("youWon")
    floor.clock.forward(timedelta(days=31))
    _leave(floor)
    floor.scan(badge)
    assert "Enjoy it!" not in floor.texts()
