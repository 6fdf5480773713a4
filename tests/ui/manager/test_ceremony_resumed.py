"""A ceremony that is disturbed: another window, touches that come twice, storage that fails."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app import site as sites
from kiosk.app.site import App
from kiosk.app.wiring import Wiring, Workers
from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.raffle.model import RoundOutcome, State
from kiosk.raffle.verify import verify
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.ceremony import CeremonyModel
from tests.people.support import PlainHasher
from tests.ui.manager.ceremony_support import DICE, Draw, noted, open_raffle
from tests.ui.manager.support import SECRET


def test_every_phase_is_resumed_by_another_window_and_by_the_app_opened_anew(
    draw: Draw, app: App, clock: SetClock, tmp_path: Path
) -> None:
    open_raffle(app)
    again = sites.open_site(app.site.root, lambda zone: clock, PlainHasher())
    c = draw.ceremony
    walk: list[tuple[Callable[..., None], tuple[object, ...], str]] = [
        (c.askClose, (), ""),
        (c.closeList, (), "list"),
        (c.goOn, (), ""),
        (c.contribute, ("anna", "blue"), "contribute"),
        (c.contribute, ("ben", "seven"), "contribute"),
        (c.goOn, (), ""),
        *((c.roll, (face,), "") for face in DICE),
        (c.takeDice, (), "ready"),
        (c.draw, (), "winner"),
        (c.pause, (), ""),
        (c.goOn, (), ""),
        (c.claim, (), ""),
        (c.goOn, (), "ready"),
        (c.draw, (), "winner"),
        (c.goOn, (), ""),
        (c.draw, (), "winner"),
        (c.goOn, (), ""),
        (c.openWinner, (2,), ""),
        (c.claim, (), ""),
        (c.back, (), ""),
        (c.openWinner, (3,), ""),
        (c.claim, (), ""),
        (c.goOn, (), "end"),
        (c.finish, (), "finished"),
    ]
    draw.enter()
    clock_passed = False
    try:
        for slot, arguments, phase in walk:
            if slot == c.draw and not clock_passed:
                clock_passed = True
                draw.forward(seconds=61)
            draw.touch(slot, *arguments)
            if phase:
                other = Draw(again, clock, manager=2).enter()
                assert (draw.phase, other.seen()) == (phase, draw.seen())
    finally:
        again.close()
    assert verify(app.raffles.record()).findings == ()


def test_whatever_another_window_did_is_shown_instead_of_an_error(
    draw: Draw, app: App, clock: SetClock
) -> None:
    open_raffle(app)
    other = Draw(app, clock, manager=2)
    draw.enter()
    other.to_draw()
    draw.touch(draw.ceremony.askClose)
    draw.touch(draw.ceremony.closeList)
    assert draw.phase == "ready"
    other.touch(other.ceremony.draw)
    draw.touch(draw.ceremony.draw)
    assert (draw.phase, len(app.raffles.rounds())) == ("winner", 1)
    assert draw.ceremony.winner == other.ceremony.winner
    other.touch(other.ceremony.claim)
    draw.forward(minutes=11)
    draw.touch(draw.ceremony.absent)
    assert app.raffles.rounds()[0].outcome is RoundOutcome.CLAIMED
    assert draw.ceremony.winner["claimed"]
    assert draw.ceremony.problem != ""


def test_every_slot_touched_twice_is_touched_once(draw: Draw, app: App) -> None:
    open_raffle(app)
    c = draw.ceremony

    def twice(slot: Callable[..., None], *arguments: object) -> str:
        """Both touches before anything is stored, and both again right after it is."""
        draw.ms += 1000
        slot(*arguments)
        slot(*arguments)
        draw.settle()
        slot(*arguments)
        draw.ms += 100
        slot(*arguments)
        draw.settle()
        return draw.phase

    draw.enter()
    assert twice(c.askClose) == "closing"
    assert twice(c.back) == "freeze"
    assert twice(c.askClose) == "closing"
    assert twice(c.closeList) == "list"
    assert twice(c.explain) == "explain"
    assert twice(c.back) == "list"
    assert twice(c.goOn) == "contribute"
    assert twice(c.contribute, "anna", "blue") == "contribute"
    twice(c.contribute, "ben", "seven")
    assert [one["label"] for one in c.contributions] == ["anna", "ben"]
    assert twice(c.pause) == "paused"
    assert twice(c.goOn) == "contribute"
    assert twice(c.goOn) == "dice"
    for face in (*DICE, 1):
        twice(c.roll, face)
    twice(c.unroll)
    assert c.dice == list(DICE)
    assert twice(c.takeDice) == "ready"
    draw.forward(seconds=61)
    assert twice(c.draw) == "winner"
    assert twice(c.askVoid) == "void"
    twice(c.giveReason, "left the firm")
    assert (draw.phase, c.reasoned) == ("void", True)
    assert twice(c.back) == "void"
    assert not c.reasoned
    assert twice(c.back) == "winner"
    assert twice(c.claim) == "winner"
    assert twice(c.goOn) == "ready"
    assert twice(c.showWinners) == "winners"
    assert twice(c.openWinner, 1) == "winner"
    assert twice(c.back) == "winners"
    assert twice(c.back) == "ready"
    assert twice(c.draw) == "winner"
    draw.forward(minutes=11)
    assert twice(c.absent) == "ready"
    assert twice(c.back) == "paused"
    assert twice(c.askAbandon) == "abandon"
    assert twice(c.back) == "paused"
    assert [(one.prize, one.outcome.value) for one in app.raffles.rounds()] == [
        (0, "claimed"), (1, "absent"),
    ]  # fmt: skip
    assert twice(c.back) == "paused"
    # It left the ceremony, and the second touch is nobody's any more.
    assert (draw.stage.mode, draw.stage.signedIn) == ("manager", True)
    assert len(noted(app)) == 2


def test_storage_that_fails_is_said_and_can_be_tried_again(
    draw: Draw, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_raffle(app)
    c = draw.to_draw().ceremony
    works = app.raffles.draw

    def broken(*arguments: object, **options: object) -> object:
        raise KnownError("raffle_secret_missing")

    monkeypatch.setattr(app.raffles, "draw", broken)
    draw.touch(c.draw)
    assert draw.phase == "ready"
    assert c.problem != ""
    monkeypatch.setattr(app.raffles, "draw", works)
    draw.touch(c.draw)
    assert (draw.phase, c.problem) == ("winner", "")


def test_the_floor_and_long_work_wait_for_no_step_of_the_draw_nor_the_draw_for_them(
    app: App,
) -> None:
    open_raffle(app)
    workers = Workers(*(HandJobs() for _ in Workers._fields))
    made = Wiring(app, workers, still=True).kiosk()
    ceremony = made.models.screens["ceremony"]
    assert isinstance(ceremony, CeremonyModel)
    made.models.stage.open("manager")
    made.models.stage.sign_in(1, "Anna")
    own = workers.ceremony
    assert isinstance(own, HandJobs)
    made.models.stage.open("ceremony")
    own.run_all()
    for step in (ceremony.askClose, ceremony.closeList, ceremony.goOn):
        step()
        own.run_all()
    assert ceremony.phase == "contribute"
    made.devices.close()
    made.models.words.close()


def test_leaving_takes_the_reason_along_and_nobody_agrees_or_stores_afterwards(
    draw: Draw, app: App
) -> None:
    open_raffle(app)
    c = draw.to_draw().ceremony
    draw.touch(c.pause)
    draw.touch(c.askAbandon)
    draw.touch(c.giveReason, "a fire alarm")
    c.second.choose(2, "Ben")
    c.second.submit(SECRET)
    draw.stage.home()
    assert (c.reason, c.reasoned, c.second.step) == ("", False, "name")
    c.store(lambda: app.raffles.abandon("late", "person:1", "person:2"))
    draw.settle()
    assert app.raffles.status().raffle.state is State.CLOSED  # type: ignore[union-attr] # there is one
