"""Handing prizes over, through the window."""

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.raffle.model import RoundOutcome
from kiosk.scanning.code import Code
from kiosk.scanning.repeat import Device
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.drawn import draw_rounds, enter, prove
from tests.ui.manager.support import Kiosk


def _open(kiosk: Kiosk) -> None:
    enter(kiosk)
    assert kiosk.text("tile_prizes") == "Prizes"
    kiosk.touch("tile_prizes")


def _scan(kiosk: Kiosk, code: Code) -> None:
    kiosk.forward(seconds=3)
    kiosk.scans.take(code.text, Device.WEDGE)
    kiosk.settle()


def _badges(app: App) -> dict[int, Code]:
    return {one.person.id: one.code for one in app.people.make_badges("console:test", None)}


def test_a_prize_is_handed_over_with_one_question(app: App, kiosk: Kiosk, clock: SetClock) -> None:
    draw_rounds(app, clock, 2, (3, 3))
    badges = _badges(app)
    _open(kiosk)
    assert kiosk.manager.toHand == 2
    _scan(kiosk, badges[1])
    assert kiosk.text("problem") == "No prize waits for Anna."
    _scan(kiosk, badges[3])
    assert kiosk.find("everybody") is not None
    kiosk.touch("win_0")
    assert kiosk.text("winnerName") == "Cilla"
    assert not kiosk.item("askAbsent").isEnabled()
    kiosk.touch("askHand")
    _scan(kiosk, badges[2])
    assert "that of Ben" in kiosk.text("problem")
    _scan(kiosk, badges[3])
    assert kiosk.text("badgeWords") == "The winner's badge was held up."
    kiosk.touch("confirm")
    assert kiosk.text("done") == "“A mug” is with Cilla now."
    handed = app.raffles.results().wins[0]
    assert (handed.outcome, handed.handed_by) == (RoundOutcome.CLAIMED, "person:1")
    kiosk.touch("win_0")
    kiosk.touch("askClaim")
    kiosk.touch("back")
    assert app.raffles.rounds()[1].outcome is RoundOutcome.PENDING
    kiosk.touch("askClaim")
    kiosk.touch("confirm")
    assert app.raffles.rounds()[1].outcome is RoundOutcome.CLAIMED
    assert app.raffles.wins_open()[0].handed_at is None
    kiosk.touch("win_0")
    assert kiosk.find("askVoid") is None
    kiosk.touch("askHand")
    kiosk.touch("confirm")
    assert kiosk.text("nothingToDo") == "No prize waits to be handed over."
    assert declares_its_slots(kiosk.desk("prizes"))
    assert kiosk.overflowing() == []


def test_a_win_is_given_up_after_its_time_or_with_a_second_manager(
    app: App, kiosk: Kiosk, clock: SetClock
) -> None:
    draw_rounds(app, clock, 2, (3, 4))
    clock.forward(app.raffles.wins_open()[0].deadline - clock.now())
    _open(kiosk)
    kiosk.touch("win_0")
    assert kiosk.text("winStands").startswith("Time was up: Friday 9 October")
    kiosk.touch("askAbsent")
    kiosk.touch("confirm")
    assert app.raffles.rounds()[0].outcome is RoundOutcome.ABSENT
    kiosk.touch("win_0")
    kiosk.touch("askVoid")
    assert not kiosk.item("reasoned").isEnabled()
    kiosk.type("given back")
    kiosk.touch("reasoned")
    prove(kiosk, 1)
    assert "second manager" in kiosk.text("problem")
    assert app.raffles.rounds()[1].outcome is RoundOutcome.PENDING
    assert kiosk.find("person_2") is not None
    prove(kiosk, 2)
    assert app.raffles.rounds()[1].outcome is RoundOutcome.VOID
    assert app.raffles.rounds()[1].reason == "given back"
    assert kiosk.find("nothingToDo") is not None
