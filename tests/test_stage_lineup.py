"""The line-up on the stage: fifteen minutes, whatever is touched or scanned meanwhile."""

from datetime import timedelta

from kiosk import stage
from kiosk.stage import Mode
from tests.stages import LIMITS, at, opened, scanned, signed_in

END = LIMITS.lineup.total_seconds()


def test_it_ends_by_itself_and_a_touch_does_not_make_it_longer() -> None:
    state = opened(Mode.LINEUP)
    assert LIMITS.lineup == timedelta(minutes=15)
    state = stage.touched(state, at(END - 1))
    assert (state.mode, state.warned, stage.next_due(state)) == (Mode.LINEUP, False, at(END))
    again = stage.opened(state, Mode.LINEUP, at(END - 1))
    assert again.lineup_until == at(END)
    over = stage.ticked(state, at(END))
    assert (over.mode, over.lineup_until) == (Mode.ROTATION, None)


def test_a_scan_pre_empts_it_and_gives_it_back_with_the_time_it_has_left() -> None:
    state = scanned(opened(Mode.LINEUP), now=at(60))
    state = stage.result_shown(state, state.scan, at(61))
    assert (state.mode, state.under) == (Mode.RESULT, Mode.LINEUP)
    back = stage.ticked(state, at(75))
    assert (back.mode, back.lineup_until) == (Mode.LINEUP, at(END))


def test_what_ends_beneath_a_result_does_not_come_back() -> None:
    state = scanned(opened(Mode.LINEUP), now=at(END - 2))
    state = stage.result_shown(state, state.scan, at(END - 1))
    state = stage.ticked(state, at(END))
    assert (state.mode, state.under) == (Mode.RESULT, Mode.ROTATION)
    assert stage.ticked(state, at(END + 8)).mode is Mode.ROTATION


def test_it_is_ended_by_hand_or_left_and_a_manager_is_signed_out() -> None:
    state = stage.opened(signed_in(), Mode.LINEUP, at(5))
    assert (state.mode, state.manager) == (Mode.LINEUP, None)
    assert stage.lineup_over(state, at(9)).mode is Mode.ROTATION
    left = stage.home(state, at(9))
    assert (left.mode, left.lineup_until) == (Mode.HOME, None)
    assert stage.lineup_over(left, at(10)) == stage.ticked(left, at(10))


def test_a_clock_that_was_put_back_leaves_it_its_time() -> None:
    state = stage.ticked(opened(Mode.LINEUP), at(60))
    state = stage.ticked(state, at(-3600))
    assert state.lineup_until == at(END - 3660)
