"""The course of a ceremony: what leads where, and what everybody is told of it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app import site as sites
from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.people.model import Display
from kiosk.people.names import shown
from kiosk.raffle.model import State
from kiosk.raffle.verify import verify
from kiosk.scanning.code import Kind, make
from kiosk.ui.sounds import Sound
from tests.people.support import PlainHasher
from tests.ui.manager.ceremony_support import Draw, noted, open_raffle


def test_an_open_raffle_is_closed_in_front_of_people(draw: Draw, app: App) -> None:
    open_raffle(app)
    draw.enter()
    assert (draw.phase, draw.ceremony.raffle["tickets"]) == ("freeze", 4)
    draw.touch(draw.ceremony.closeList)
    assert app.raffles.status().raffle.state is State.OPEN  # type: ignore[union-attr] # there is one
    draw.touch(draw.ceremony.askClose)
    draw.touch(draw.ceremony.back)
    assert draw.phase == "freeze"
    draw.touch(draw.ceremony.askClose)
    draw.touch(draw.ceremony.closeList)
    assert (draw.phase, draw.ceremony.holdSeconds) == ("list", 60)
    draw.forward(seconds=20)
    assert draw.ceremony.holdSeconds == 40
    draw.touch(draw.ceremony.explain)
    assert draw.phase == "explain"
    draw.touch(draw.ceremony.back)
    draw.touch(draw.ceremony.back)
    draw.settle()
    assert draw.stage.mode == "manager"
    assert noted(app) == [("person:1", "ceremony_entered"), ("person:1", "ceremony_left")]


def test_a_badge_is_told_whether_it_is_in_for_eight_seconds(draw: Draw, app: App) -> None:
    open_raffle(app, (1, 3, 1))
    badges = {b.person.id: b.code for b in app.people.make_badges("console:test", None)}
    draw.to_list()
    listed = draw.ceremony.tickets
    draw.hold_up(badges[1])
    assert (listed.answer, listed.tickets) == ("in", ["1", "3"])
    assert listed.holder == app.raffles.holder_of(1)
    assert [row["number"] for row in listed.rows if row["mine"]] == ["000001", "000003"]
    draw.forward(seconds=7)
    assert listed.answer == "in"
    draw.forward(seconds=1)
    assert (listed.answer, listed.tickets, listed.holder) == ("", [], "")
    for code, answer in (
        (badges[2], "out"),
        (make(Kind.BADGE), "unknown"),
        (make(Kind.TOKEN), "no_badge"),
    ):
        draw.hold_up(code)
        assert (listed.answer, listed.tickets) == (answer, [])
    new = app.people.make_badges("console:test", [1], replace=True)
    draw.hold_up(badges[1])
    assert listed.answer == "replaced"
    draw.touch(draw.ceremony.goOn)
    assert (draw.phase, listed.answer, listed.rows) == ("contribute", "", [])
    draw.hold_up(new[0].code)
    assert (draw.phase, listed.answer) == ("contribute", "")


def test_the_list_is_paged_and_searched(draw: Draw, app: App) -> None:
    open_raffle(app, (1, 2, 3, 5, 1, 2))
    draw.to_list()
    listed = draw.ceremony.tickets
    listed.setProperty("pageSize", 4)
    draw.settle()
    assert [row["number"] for row in listed.rows] == [f"{n:06d}" for n in (1, 2, 3, 4)]
    draw.touch(listed.turn, 1)
    assert [row["number"] for row in listed.rows] == ["000005", "000006"]
    assert (listed.page, listed.pages, listed.total) == (1, 2, 6)
    draw.touch(listed.turn, 1)
    assert listed.page == 1
    draw.touch(listed.type, "3")
    assert [row["holder"] for row in listed.rows] == [app.raffles.holder_of(3)]
    draw.touch(listed.toggle)
    assert listed.total == 6
    draw.touch(listed.type, str(app.raffles.holder_of(2))[-5:].lower() + " ?")
    assert [row["number"] for row in listed.rows] == ["000002", "000006"]
    draw.touch(listed.backspace)
    assert len(listed.search) == 4


@pytest.mark.parametrize(
    ("finders", "rules", "said"),
    [
        ((), {}, "no"),
        ((1,), {}, "one ticket"),
        ((1, 1), {}, "one person"),
        ((1, 2), {}, "person"),
    ],
)
def test_a_small_raffle_says_what_that_means(
    draw: Draw, app: App, finders: tuple[int, ...], rules: dict[str, object], said: str
) -> None:
    open_raffle(app, finders, **rules)
    draw.enter()
    (before,) = draw.ceremony.warnings
    draw.touch(draw.ceremony.askClose)
    draw.touch(draw.ceremony.closeList)
    assert draw.ceremony.warnings == [before]
    assert said in before.lower() or "nobody" in before.lower()
    draw.touch(draw.ceremony.goOn)
    # Without a ticket nobody types words first.
    assert draw.phase == ("contribute" if finders else "end")
    if not finders:
        draw.touch(draw.ceremony.finish)
        assert draw.phase == "finished"
        assert app.raffles.status().raffle.state is State.FINISHED  # type: ignore[union-attr] # there is one


def test_wins_may_wait_while_the_next_prizes_are_drawn(draw: Draw, app: App) -> None:
    open_raffle(app)
    c = draw.to_draw().ceremony
    for prize in ("A mug", "A day off", "A plant"):
        assert c.prize == prize
        draw.touch(c.draw)
        assert c.winner["prize"] == prize
        draw.touch(c.goOn)
    assert (draw.phase, c.waiting) == ("winners", 3)
    draw.touch(c.goOn)
    assert draw.phase == "winners"
    draw.touch(c.openWinner, 2)
    assert (draw.phase, c.winner["prize"], c.fromList) == ("winner", "A day off", True)
    draw.touch(c.absent)
    assert "minutes" in c.problem or "second" in c.problem
    draw.forward(minutes=11)
    draw.touch(c.absent)
    assert (draw.phase, c.prize) == ("winners", "A day off")
    draw.touch(c.openWinner, 1)
    draw.touch(c.claim)
    draw.touch(c.back)
    assert draw.phase == "winners"
    draw.touch(c.goOn)
    # One slot is drawn again, by somebody else; the others stay.
    assert (draw.phase, c.drawnAnew, c.waiting) == ("ready", True, 1)
    draw.touch(c.draw)
    assert [one.prize for one in app.raffles.rounds()] == [0, 1, 2, 1]
    assert len({one.holder for one in app.raffles.rounds()}) == 4
    draw.touch(c.claim)
    draw.touch(c.goOn)
    draw.touch(c.openWinner, 3)
    draw.touch(c.claim)
    draw.touch(c.goOn)
    assert draw.phase == "end"
    draw.touch(c.finish)
    assert draw.phase == "finished"
    assert verify(app.raffles.record()).findings == ()


def test_when_no_ticket_is_left_the_screen_says_which_prizes_stay(draw: Draw, app: App) -> None:
    open_raffle(app, (1,))
    c = draw.to_draw().ceremony
    draw.touch(c.draw)
    draw.touch(c.claim)
    draw.touch(c.goOn)
    assert (draw.phase, c.unawarded) == ("end", ["A day off", "A plant"])
    draw.touch(c.finish)
    assert draw.phase == "finished"


def test_a_pause_goes_on_where_it_was_and_may_end_it_all(draw: Draw, app: App) -> None:
    open_raffle(app)
    c = draw.to_draw().ceremony
    draw.touch(c.draw)
    shown = c.winner
    draw.touch(c.pause)
    assert (draw.phase, [one["label"] for one in c.winners]) == ("paused", [shown["label"]])
    draw.touch(c.goOn)
    assert (draw.phase, c.winner) == ("winner", shown)
    draw.touch(c.back)
    draw.touch(c.askAbandon)
    draw.touch(c.giveReason, "  ")
    assert not c.reasoned
    draw.touch(c.giveReason, "a fire alarm")
    draw.second(1)
    assert (draw.phase, c.reasoned) == ("abandon", True)
    assert "second manager" in c.problem
    draw.touch(c.back)
    draw.touch(c.back)
    assert draw.phase == "paused"
    draw.touch(c.askAbandon)
    draw.touch(c.giveReason, "a fire alarm")
    draw.second(2)
    assert (draw.phase, c.raffle["reason"]) == ("abandoned", "a fire alarm")
    assert app.raffles.status().raffle.state is State.ABANDONED  # type: ignore[union-attr] # there is one


def test_a_quiet_ceremony_makes_no_sound(app: App, clock: SetClock) -> None:
    open_raffle(app)
    draw = Draw(app, clock, still=False)
    c = draw.to_draw().ceremony
    draw.touch(c.draw)
    assert (draw.phase, draw.sounds.heard) == ("roll", [Sound.ROLL])
    while draw.phase == "roll":
        c.roll_on()
    assert draw.sounds.heard == [Sound.ROLL, Sound.FANFARE]
    c.setQuiet(True)
    draw.touch(c.goOn)
    draw.touch(c.draw)
    while draw.phase == "roll":
        c.roll_on()
    assert draw.sounds.heard == [Sound.ROLL, Sound.FANFARE]
    draw.stage.home()
    draw.settle()
    draw.stage.open("ceremony")
    assert not draw.settle().ceremony.quiet, "a choice for this visit only"


def test_only_names_that_can_win_run_and_one_alone_does_not(app: App, clock: SetClock) -> None:
    open_raffle(app, (1, 2, 3))
    draw = Draw(app, clock, still=False)
    c = draw.to_draw().ceremony
    ran: list[set[str]] = []
    for _ in range(3):
        draw.touch(c.draw)
        seen = {c.running}
        while draw.phase == "roll":
            c.roll_on()
            seen.add(c.running)
        ran.append(seen - {""})
        draw.touch(c.goOn)
    winners = [one["label"] for one in c.rounds]
    assert ran == [{"Anna", "Ben", "Cilla"}, {"Anna", "Ben", "Cilla"} - {winners[0]}, set()]


def test_how_far_a_long_draw_is(draw: Draw, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    open_raffle(app)
    c = draw.to_draw().ceremony
    shares: list[float] = []
    c.stateChanged.connect(lambda: shares.append(c.drawing))
    done = app.raffles.draw

    def slowly(actor: str, number: int, *, progress: Callable[[int, int], None]) -> object:
        for part in range(4):
            progress(part, 4)
            QCoreApplication.processEvents()
        return done(actor, number)

    monkeypatch.setattr(app.raffles, "draw", slowly)
    draw.touch(c.draw)
    told = [share for share, after in pairwise([*shares, -1.0]) if share != after]
    assert [share for share in told if share] == [0.25, 0.5, 0.75]
    assert (draw.phase, c.drawing) == ("winner", 0.0)


def test_a_rehearsal_draws_from_other_raffles_and_is_noted_nowhere(
    draw: Draw, app: App, clock: SetClock, made_site: Path, tmp_path: Path
) -> None:
    open_raffle(app)
    shutil.copytree(made_site, tmp_path / "other")
    other = sites.open_site(tmp_path / "other", lambda zone: clock, PlainHasher())
    open_raffle(other)
    ended: list[bool] = []
    try:
        draw.ceremony.rehearse(other.raffles, lambda: ended.append(True))
        draw.settle()
        c = draw.ceremony
        assert (c.rehearsal, draw.phase) == (True, "freeze")
        draw.to_draw()
        draw.hold_up(make(Kind.BADGE))
        draw.touch(c.draw)
        draw.touch(c.askVoid)
        draw.touch(c.giveReason, "only to see")
        assert (draw.phase, c.drawnAnew) == ("ready", True)
        draw.touch(c.back)
        draw.touch(c.back)
        assert (ended, c.rehearsal, draw.stage.mode) == ([True], False, "manager")
        assert len(other.raffles.rounds()) == 1
    finally:
        other.close()
    assert noted(app) == []
    draw.enter()
    assert (c.rehearsal, draw.phase, c.raffle["tickets"]) == (False, "freeze", 4)


def test_whoever_is_hidden_before_the_draw_does_not_run_by(app: App, clock: SetClock) -> None:
    open_raffle(app, (1, 2, 3))
    draw = Draw(app, clock, still=False)
    c = draw.to_draw().ceremony
    person = app.people.roster()[0]
    name = shown(person)
    with app.work.write() as unit:
        unit.people.save([replace(person, display=Display.HIDDEN)])
    draw.touch(c.draw)
    seen = {c.running}
    while draw.phase == "roll":
        c.roll_on()
        seen.add(c.running)
    assert len(seen - {""}) == 2
    assert name not in seen
