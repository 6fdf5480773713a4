"""The cinema on the stage: it plays to its end, scans pre-empt it and give it back."""

from kiosk import stage
from kiosk.stage import Mode
from tests.stages import BADGE, at, opened, scanned, signed_in

HOUR = 3600


def test_nobody_has_to_touch_it_while_it_plays() -> None:
    state = opened(Mode.CINEMA)
    late = stage.ticked(state, at(HOUR))
    assert (late.mode, late.warned, late.warning_at) == (Mode.CINEMA, False, None)
    over = stage.cinema_over(late, at(HOUR + 1))
    assert over.mode is Mode.ROTATION
    # Should it never end by itself, the rotation comes back all the same.
    assert stage.ticked(state, at(2 * HOUR)).mode is Mode.ROTATION


def test_a_scan_pre_empts_it_and_gives_it_back() -> None:
    state = scanned(opened(Mode.CINEMA), now=at(60))
    state = stage.result_shown(state, state.scan, at(61))
    assert (state.mode, state.under) == (Mode.RESULT, Mode.CINEMA)
    assert stage.ticked(state, at(75)).mode is Mode.CINEMA
    # Its end is not lost while the result lies over it.
    ended = stage.cinema_over(state, at(62))
    assert ended.mode is Mode.RESULT
    assert stage.ticked(ended, at(75)).mode is Mode.ROTATION


def test_a_badge_opens_the_tickets_and_nobody_is_known_in_the_dark() -> None:
    state = scanned(opened(Mode.CINEMA), BADGE, at(5))
    state, _ = stage.identified(state, 4, "Aino", at(6), scan=state.scan)
    assert state.mode is Mode.TICKETS
    assert stage.opened(state, Mode.CINEMA, at(7)).identified is None


def test_the_way_back_leads_home_and_a_manager_is_signed_out() -> None:
    assert stage.home(opened(Mode.CINEMA), at(5)).mode is Mode.HOME
    state = stage.opened(signed_in(), Mode.CINEMA, at(5))
    assert (state.mode, state.manager) == (Mode.CINEMA, None)


def test_the_end_of_a_cinema_that_is_not_on_changes_nothing() -> None:
    state = opened(Mode.WEEK)
    assert stage.cinema_over(state, at(0)) == state
