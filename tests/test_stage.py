"""The stage: who owns the screen, and for how long."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk import stage
from kiosk.stage import (
    TOUCH,
    Limits,
    Mode,
    ScanRuling,
    StageState,
)
from tests.stages import (
    BADGE,
    EVERYWHERE,
    LIMITS,
    MISREAD,
    T0,
    TOKEN,
    at,
    broken,
    ceremony,
    known,
    opened,
    rotation,
    scanned,
    setup,
    signed_in,
)


@pytest.mark.parametrize("mode", [*sorted(TOUCH), Mode.MANAGER])
def test_idle_returns_to_the_rotation_with_a_warning_that_one_touch_extends(mode: Mode) -> None:
    state = opened(mode)
    assert stage.next_due(state) == at(45)
    assert not stage.ticked(state, at(44.9)).warned
    state = stage.ticked(state, at(45))
    assert (state.mode, state.warned, stage.next_due(state)) == (mode, True, at(65))
    again = stage.touched(state, at(64.9))
    assert (again.mode, again.warned, stage.next_due(again)) == (mode, False, at(109.9))
    assert stage.ticked(state, at(64.9)).mode is mode
    gone = stage.ticked(state, at(65))
    assert (gone.mode, gone.warned, stage.next_due(gone)) == (Mode.ROTATION, False, None)


def test_a_late_tick_still_gives_the_warning_its_time() -> None:
    state = stage.ticked(opened(Mode.HOME), at(300))
    assert (state.mode, state.warned) == (Mode.HOME, True)
    assert stage.ticked(state, at(319)).mode is Mode.HOME
    assert stage.ticked(state, at(320)).mode is Mode.ROTATION


def test_a_touch_keeps_a_result() -> None:
    state = stage.result_shown(scanned(rotation()), 1, T0)
    state = stage.touched(state, at(7))
    assert stage.ticked(state, at(14)).mode is Mode.RESULT
    assert stage.ticked(state, at(15)).mode is Mode.ROTATION


def test_storage_that_never_answers_does_not_hold_the_screen() -> None:
    state = scanned(rotation())
    state = stage.touched(state, at(14))
    assert stage.ticked(state, at(15)).mode is Mode.ROTATION


def test_a_sign_in_locks_itself_with_a_warning() -> None:
    state = signed_in()
    assert stage.next_due(state) == at(280)
    state = stage.ticked(state, at(280))
    assert (state.mode, state.warned, stage.next_due(state)) == (Mode.MANAGER, True, at(300))
    assert stage.touched(state, at(299)).manager is not None
    locked = stage.ticked(state, at(300))
    assert (locked.mode, locked.manager) == (Mode.ROTATION, None)
    # Without any tick, as after a machine has slept: no touch keeps it open.
    asleep = stage.touched(signed_in(), at(3600))
    assert (asleep.mode, asleep.manager) == (Mode.ROTATION, None)


@pytest.mark.parametrize(
    "leave",
    [
        lambda s: stage.home(s, at(1)),
        lambda s: stage.opened(s, Mode.HOME, at(1)),
        lambda s: stage.opened(s, Mode.RAFFLE, at(1)),
        lambda s: stage.signed_out(s, at(1)),
    ],
)
def test_leaving_the_managers_pages_signs_out(leave: Callable[[StageState], StageState]) -> None:
    state = leave(signed_in())
    assert state.manager is None
    assert state.mode is not Mode.MANAGER
    assert stage.opened(state, Mode.MANAGER, at(2)).manager is None


def test_a_result_over_the_managers_pages_returns_to_them_unless_they_lock() -> None:
    state = stage.result_shown(scanned(signed_in()), 1, at(1))
    assert state.manager is not None
    assert stage.ticked(state, at(9)).mode is Mode.MANAGER
    short = replace(state, manager=replace(state.manager, locks_at=at(5)))
    locked = stage.ticked(short, at(5))
    assert (locked.mode, locked.manager, locked.under) == (Mode.RESULT, None, Mode.ROTATION)
    assert stage.ticked(locked, at(9)).mode is Mode.ROTATION


def test_signing_in_is_for_the_managers_page() -> None:
    assert stage.signed_in(opened(Mode.HOME), 7, "Maija", T0).manager is None
    assert stage.signed_out(opened(Mode.HOME), T0) == opened(Mode.HOME)


def test_a_ceremony_is_opened_and_left_by_a_manager() -> None:
    state = ceremony()
    assert state.mode is Mode.CEREMONY
    assert state.manager is not None
    for mode in [*TOUCH, Mode.MANAGER]:
        assert stage.opened(state, mode, at(1)).mode is Mode.CEREMONY
    back = stage.home(state, at(2))
    assert back.mode is Mode.MANAGER
    assert back.manager is not None
    for other in (rotation(), opened(Mode.HOME), opened(Mode.MANAGER)):
        assert stage.opened(other, Mode.CEREMONY, T0).mode is other.mode
    long = stage.ticked(state, at(899))
    assert (long.mode, long.warned) == (Mode.CEREMONY, True)
    locked = stage.ticked(long, at(900))
    assert (locked.mode, locked.manager) == (Mode.ROTATION, None)


def test_a_scan_counts_in_a_ceremony_only_while_its_page_asks_for_one() -> None:
    state = ceremony()
    for code in (BADGE, TOKEN, MISREAD):
        assert stage.scanned(state, code, at(1)) == (stage.ticked(state, at(1)), ScanRuling.REFUSE)
    asking = stage.page_turned(state, True, at(2))
    for code in (BADGE, TOKEN, MISREAD):
        after, ruling = stage.scanned(asking, code, at(3))
        assert (ruling, after.mode, after.page_takes) == (ScanRuling.PAGE, Mode.CEREMONY, True)
        assert (after.scan, after.identified, after.touched_at) == (0, None, at(2))
    left = stage.home(asking, at(4))
    assert (left.mode, left.page_takes) == (Mode.MANAGER, False)
    # Neither does a page of the manager's leave its wish to the ceremony.
    page = stage.page_turned(signed_in(), True, at(5))
    assert not stage.opened(page, Mode.CEREMONY, at(6)).page_takes


def test_home_is_the_way_back_from_everywhere() -> None:
    for name, make_state in EVERYWHERE.items():
        state = stage.home(make_state(), at(1))
        expected = {
            "rotation": Mode.ROTATION,
            "home": Mode.ROTATION,
            "out of order": Mode.OUT_OF_ORDER,
        }.get(name, Mode.HOME)
        assert state.mode is expected
    assert stage.home(setup(), at(1)).mode is Mode.SETUP


@pytest.mark.parametrize("mode", [Mode.RESULT, Mode.SETUP, Mode.OUT_OF_ORDER, Mode.ROTATION])
def test_no_touch_opens_what_opens_itself(mode: Mode) -> None:
    with pytest.raises(ValueError, match=mode):
        stage.opened(rotation(), mode, T0)


def test_set_up_lasts_until_it_is_done() -> None:
    state = setup()
    assert stage.next_due(state) is None
    assert stage.ticked(state, at(86_400)).mode is Mode.SETUP
    assert stage.opened(state, Mode.HOME, at(1)).mode is Mode.SETUP
    failed = stage.failed(state, "disk_full", at(2))
    assert failed.mode is Mode.OUT_OF_ORDER
    assert stage.recovered(failed, at(3)).mode is Mode.SETUP
    done = stage.set_up(state, at(4))
    assert (done.mode, done.to_set_up) == (Mode.ROTATION, False)
    assert stage.set_up(opened(Mode.HOME), T0).mode is Mode.HOME


def test_out_of_order_has_ways_out() -> None:
    state = broken()
    assert (state.mode, state.fault, stage.next_due(state)) == (
        Mode.OUT_OF_ORDER,
        "database_damaged",
        None,
    )
    assert stage.recovered(state, at(1)).mode is Mode.ROTATION
    assert stage.opened(state, Mode.HOME, at(1)).mode is Mode.OUT_OF_ORDER
    # A manager may go in and mend it, and is not thrown out by the next failure.
    inside = stage.signed_in(stage.opened(state, Mode.MANAGER, at(1)), 7, "Maija", at(2))
    again = stage.failed(inside, "disk_full", at(3))
    assert (again.mode, again.fault) == (Mode.MANAGER, "disk_full")
    assert stage.home(again, at(4)).mode is Mode.OUT_OF_ORDER
    mended = stage.recovered(again, at(4))
    assert (mended.mode, mended.fault) == (Mode.MANAGER, None)
    assert stage.ticked(again, at(1000)).mode is Mode.OUT_OF_ORDER
    # A scan is answered over it.
    shown = stage.result_shown(scanned(state, TOKEN, at(1)), 1, at(2))
    assert stage.ticked(shown, at(10)).mode is Mode.OUT_OF_ORDER
    assert stage.ticked(stage.recovered(shown, at(3)), at(10)).mode is Mode.ROTATION


@pytest.mark.parametrize("where", [*EVERYWHERE, "ceremony", "setup"])
def test_a_failure_forgets_who_is_there(where: str) -> None:
    more = {"ceremony": ceremony, "setup": setup}
    state = stage.failed(known((EVERYWHERE | more)[where]()), "x", at(1))
    if where != "manager":
        assert (state.mode, state.identified, state.manager, state.waiting) == (
            Mode.OUT_OF_ORDER,
            None,
            None,
            (),
        )


def test_a_clock_that_was_put_back_takes_its_deadlines_along() -> None:
    state = known(opened(Mode.TICKETS))
    state = stage.ticked(state, at(-3600))
    assert stage.ticked(state, at(-3600 + 19)).identified is not None
    assert stage.ticked(state, at(-3600 + 20)).identified is None
    warned = stage.ticked(state, at(-3600 + 45))
    assert (warned.warned, stage.next_due(warned)) == (True, at(-3600 + 65))
    locks = stage.ticked(signed_in(), at(-100))
    assert locks.manager is not None
    assert locks.manager.locks_at == at(200)


@pytest.mark.parametrize(
    "wrong",
    [
        {"warning": 19.0},
        {"idle": 0.0},
        {"result": -1.0},
        {"manager": 20.0},
        {"ceremony": 5.0},
        {"identified": 0.0},
    ],
)
def test_limits_that_make_no_sense(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="l"):
        Limits(**{name: timedelta(seconds=value) for name, value in wrong.items()})
    with pytest.raises(ValueError, match="aware"):
        stage.start(T0.replace(tzinfo=None), LIMITS)
