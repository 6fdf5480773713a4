"""The draw in front of people, from the frozen list to the seal."""

from collections.abc import Callable

import pytest

from kiosk.app.site import App
from kiosk.people.model import PersonRow
from kiosk.raffle.model import RoundOutcome, Rules
from kiosk.raffle.verify import verify
from tests.ui.manager.support import SECRET, Kiosk, run_raffle

DICE = (3, 5, 1, 4, 2, 6, 2, 6, 3, 5)


def closed(app: App, finders: list[int] | None = None, **rules: object) -> None:
    prizes = ("A mug", "A day off")
    run_raffle(app, finders or [1, 2, 3, 5], Rules(prizes=prizes, **rules))  # type: ignore[arg-type] # any rule
    app.raffles.close("console:test")


def to_ceremony(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.touch("goToDraw")


def contribute(kiosk: Kiosk) -> None:
    """From the list to the first draw."""
    kiosk.touch("goOn")
    for label, text in (("anna", "blue"), ("ben", "seven")):
        kiosk.type(label)
        kiosk.item("words").forceActiveFocus()
        kiosk.type(text)
        kiosk.touch("add")
    kiosk.touch("goOn")
    kiosk.wait()
    for face in DICE:
        kiosk.ceremony.roll(face)
    kiosk.settle()
    kiosk.touch("takeDice")
    kiosk.forward(seconds=61)


def test_the_whole_draw(kiosk: Kiosk, app: App) -> None:
    closed(app)
    to_ceremony(kiosk)
    raffle = app.raffles.status().raffle
    assert raffle is not None
    assert raffle.tickets_sha256 is not None
    assert kiosk.text("listCode").replace(" ", "") == raffle.tickets_sha256
    assert kiosk.ceremony.raffle["tickets"] == 4
    assert kiosk.text("hold") == "1:00"
    contribute(kiosk)
    given = app.raffles.contributions()
    assert [(one.label, one.text) for one in given] == [
        ("anna", "BLUE"), ("ben", "SEVEN"), ("dice", "3514262635"),
    ]  # fmt: skip
    for prize in ("A mug", "A day off"):
        assert kiosk.text("prize") == prize
        kiosk.touch("draw")
        won = app.raffles.winner(len(app.raffles.rounds()))
        assert kiosk.text("winner") == won.label
        assert kiosk.text("ticket") == str(won.round.ticket)
        shown = kiosk.text("check")
        assert "".join(shown.partition("\n")[2].split()) == won.round.code
        kiosk.touch("claim")
        assert kiosk.text("check") == shown
        kiosk.touch("goOn")
    kiosk.touch("finish")
    assert kiosk.ceremony.phase == "finished"
    record = app.raffles.record()
    assert kiosk.text("seal").replace(" ", "") == record["seal"]
    assert verify(record).findings == ()
    assert all(one.outcome is RoundOutcome.CLAIMED for one in app.raffles.rounds())
    kiosk.touch("back")
    assert kiosk.stage.mode == "manager"


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_the_longest_texts_fit(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    wide = "Wochenendüberraschung"
    app.people.import_rows([PersonRow("9", f"{wide} {wide[:18]}", "X", "Y")], "console:test")
    (person,) = (one.id for one in app.people.roster() if one.key == "9")
    prize = " ".join([wide] * 3)[:80]
    app.raffles.open(Rules(prizes=(prize, prize)), "W" * 60, "console:test")
    for _, code in app.raffles.make_tokens(2, "console:test").tokens:
        app.raffles.redeem(code, person)
    app.raffles.close("console:test")
    kiosk = open_kiosk(app, size=size)
    to_ceremony(kiosk)
    assert kiosk.overflowing() == []
    contribute(kiosk)
    assert kiosk.overflowing() == []
    kiosk.touch("draw")
    assert kiosk.overflowing() == []
    kiosk.touch("claim")
    kiosk.touch("goOn")
    assert kiosk.ceremony.phase == "end"
    assert kiosk.overflowing() == []


def test_real_double_touches_do_what_one_does(kiosk: Kiosk, app: App) -> None:
    run_raffle(app, [1, 2, 3, 5], Rules(prizes=("A mug", "A day off")))
    kiosk.sign_in()
    kiosk.touch_twice("goToDraw")
    assert kiosk.ceremony.phase == "freeze"
    kiosk.touch_twice("askClose")
    assert kiosk.ceremony.phase == "closing"
    kiosk.touch_twice("confirmClose")
    assert kiosk.ceremony.phase == "list"
    kiosk.touch_twice("goOn")
    assert kiosk.ceremony.phase == "contribute"
    for label in ("anna", "ben"):
        kiosk.type(label)
        kiosk.item("words").forceActiveFocus()
        kiosk.type("x")
        kiosk.touch_twice("add")
    assert len(app.raffles.contributions()) == 2
    kiosk.touch_twice("goOn")
    for face in DICE:
        kiosk.touch_twice(f"die{face}")
    assert kiosk.ceremony.dice == list(DICE)
    kiosk.touch_twice("takeDice")
    kiosk.forward(seconds=61)
    kiosk.touch_twice("draw")
    assert (kiosk.ceremony.phase, len(app.raffles.rounds())) == ("winner", 1)
    # The button for the next prize comes to stand where this one was.
    kiosk.touch_twice("claim")
    assert (kiosk.ceremony.phase, kiosk.find("claim")) == ("winner", None)
    kiosk.touch_twice("goOn")
    assert (kiosk.ceremony.phase, len(app.raffles.rounds())) == ("ready", 1)
    kiosk.touch_twice("back")
    assert kiosk.ceremony.phase == "paused"
    kiosk.touch_twice("back")
    assert (kiosk.stage.mode, kiosk.stage.signedIn) == ("manager", True)


def test_the_draw_waits_for_the_hold_and_for_the_dice(kiosk: Kiosk, app: App) -> None:
    closed(app)
    to_ceremony(kiosk)
    kiosk.touch("goOn")
    assert not kiosk.item("goOn").isEnabled()
    for label in ("anna", "ben"):
        kiosk.type(label)
        kiosk.item("words").forceActiveFocus()
        kiosk.type("x")
        kiosk.touch("add")
    kiosk.touch("goOn")
    for face in DICE[:-1]:
        kiosk.touch(f"die{face}")
    assert not kiosk.item("takeDice").isEnabled()
    kiosk.touch("die1")
    kiosk.touch("unroll")
    kiosk.touch("die5")
    kiosk.touch("takeDice")
    assert kiosk.find("draw") is None
    kiosk.forward(seconds=59)
    assert kiosk.find("draw") is None
    assert kiosk.text("hold") == "0:01"
    kiosk.forward(seconds=1)
    kiosk.touch("draw")
    assert len(app.raffles.rounds()) == 1


def test_a_wrong_contribution_is_explained_and_kept(kiosk: Kiosk, app: App) -> None:
    closed(app)
    to_ceremony(kiosk)
    kiosk.touch("goOn")
    kiosk.type("anna")
    kiosk.item("words").forceActiveFocus()
    kiosk.type("...")
    kiosk.touch("add")
    assert "Nothing is left of this text" in kiosk.text("problem")
    assert kiosk.text("label") == "anna"
    assert app.raffles.contributions() == ()


def test_the_winner_is_stored_before_names_run(app: App, open_kiosk: Callable[..., Kiosk]) -> None:
    closed(app)
    kiosk = open_kiosk(app, names_run=True)
    to_ceremony(kiosk)
    contribute(kiosk)
    seen: list[tuple[str, int]] = []
    kiosk.ceremony.runningChanged.connect(
        lambda: seen.append((kiosk.ceremony.running, len(app.raffles.rounds())))
    )
    kiosk.touch("draw")
    assert kiosk.ceremony.phase == "roll"
    assert kiosk.find("back") is None
    kiosk.ceremony.back()
    assert kiosk.stage.mode == "ceremony"
    for _ in range(200):
        kiosk.ceremony.roll_on()
    kiosk.settle()
    assert kiosk.find("winner")
    assert {drawn for _, drawn in seen} == {1}
    assert [name for name, _ in seen].count("") == 1  # the roll stops once
    names = {name for name, _ in seen if name}
    assert names <= {"Anna", "Ben", "Cilla", "Maximiliane"}
    assert len(names) > 1


def test_a_hidden_winner_is_a_ticket_and_a_pseudonym(kiosk: Kiosk, app: App) -> None:
    closed(app, [4])
    to_ceremony(kiosk)
    contribute(kiosk)
    kiosk.touch("draw")
    assert kiosk.text("winner") == "Ticket 1"
    holder = app.raffles.rounds()[0].holder
    assert kiosk.ceremony.winner["holder"] == holder
    assert "Dag" not in str(kiosk.ceremony.winner)
    assert app.raffles.entrants() == ()


def test_not_here_only_after_the_claim_time_then_it_is_drawn_again(kiosk: Kiosk, app: App) -> None:
    closed(app)
    to_ceremony(kiosk)
    contribute(kiosk)
    kiosk.touch("draw")
    assert kiosk.text("absent") == "Not here (10:00)"
    assert not kiosk.item("absent").isEnabled()
    kiosk.forward(minutes=10)
    kiosk.touch("absent")
    assert app.raffles.rounds()[0].outcome is RoundOutcome.ABSENT
    assert kiosk.text("prize") == "A mug"
    kiosk.touch("draw")
    assert [one.prize for one in app.raffles.rounds()] == [0, 0]


def test_a_void_win_needs_a_reason_and_another_manager(kiosk: Kiosk, app: App) -> None:
    closed(app)
    to_ceremony(kiosk)
    contribute(kiosk)
    kiosk.touch("draw")
    kiosk.touch("askVoid")
    assert not kiosk.item("reasoned").isEnabled()
    kiosk.type("left the firm")
    kiosk.touch("reasoned")
    kiosk.touch("person_1")
    kiosk.type(SECRET)
    kiosk.touch("signIn")
    assert "second manager" in kiosk.ceremony.problem
    assert app.raffles.rounds()[0].outcome is RoundOutcome.PENDING
    kiosk.touch("person_2")
    kiosk.type(SECRET)
    kiosk.touch("signIn")
    (voided,) = app.raffles.rounds()
    assert voided.outcome is RoundOutcome.VOID
    assert voided.reason == "left the firm"
    assert kiosk.text("prize") == "A mug"


def test_the_ceremony_locks_with_the_sign_in(kiosk: Kiosk, app: App) -> None:
    closed(app)
    to_ceremony(kiosk)
    contribute(kiosk)
    kiosk.forward(minutes=16)
    assert kiosk.stage.mode == "rotation"
    kiosk.ceremony.draw()
    kiosk.settle()
    assert app.raffles.rounds() == ()
