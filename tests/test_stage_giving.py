"""A find for a colleague: who is asked, for how long, and what happens to the tokens."""

import pytest

from kiosk import stage
from kiosk.scanning.code import Kind, make
from kiosk.stage import Mode, ScanRuling, StageState, Step
from tests.stages import (
    BADGE,
    MISREAD,
    T0,
    TOKEN,
    TOKEN2,
    asking,
    at,
    known,
    rotation,
    scanned,
    setup,
    signed_in,
)

OTHER_BADGE = make(Kind.BADGE, lambda n: bytes([1] * n))


def giving() -> StageState:
    """A token waits, nobody is known, and it is for a colleague."""
    return stage.giving(asking(), T0)


def refused() -> StageState:
    """Anna is known, and the result offers to give her token to a colleague."""
    state = known(asking())
    return stage.result_shown(state, state.scan, T0, (TOKEN.text,))


def test_a_find_can_be_for_a_colleague() -> None:
    state = giving()
    assert (state.mode, state.step, state.giving) == (Mode.RESULT, Step.ASKING, True)
    assert state.waiting == (TOKEN.text,)
    state, tokens = stage.received(state, at(1))
    assert tokens == (TOKEN.text,)
    assert (state.step, state.waiting, state.giving) == (Step.WORKING, (), False)
    assert state.identified is None
    state = stage.result_shown(state, state.scan, at(2))
    assert (state.step, state.identified) == (Step.SHOWN, None)
    assert stage.received(state, at(3)) == (stage.ticked(state, at(3)), ())


def test_a_result_offers_to_give_the_token_away_and_its_giver_stays_known() -> None:
    state = stage.giving(refused(), at(3))
    assert (state.step, state.giving, state.waiting) == (Step.ASKING, True, (TOKEN.text,))
    assert state.identified is not None
    state, tokens = stage.received(state, at(5))
    assert tokens == (TOKEN.text,)
    assert state.identified is not None
    assert (state.identified.person_id, state.offered) == (3, ())


def test_only_tokens_that_wait_or_are_offered_can_be_given() -> None:
    state = scanned(rotation())
    assert not stage.giving(state, T0).giving
    state = stage.result_shown(state, state.scan, T0)
    assert not stage.giving(state, T0).giving
    assert not stage.giving(stage.opened(rotation(), Mode.HOME, T0), T0).giving


@pytest.mark.parametrize("end", ["time", "close", "home", "forget", "scan", "late", "ceremony"])
def test_the_letters_that_are_offered_go_with_their_result(end: str) -> None:
    state = refused()
    match end:
        case "time":
            state = stage.ticked(state, at(8))
        case "close":
            state = stage.closed(state, at(1))
        case "home":
            state = stage.home(state, at(1))
        case "forget":
            state = stage.forgotten(state, at(1))
        case "scan":
            state = scanned(state, MISREAD, at(1))
        case "late":
            state = stage.result_shown(state, state.scan, at(1))
        case "ceremony":
            state = stage.failed(state, "disk_full", at(1))
    assert (state.offered, state.waiting) == ((), ())
    assert not stage.giving(state, at(1)).giving


def test_back_from_the_colleagues_leads_to_where_one_was() -> None:
    question = stage.not_giving(giving(), at(1))
    assert (question.step, question.giving) == (Step.ASKING, False)
    assert question.waiting == (TOKEN.text,)
    result = stage.not_giving(stage.giving(refused(), at(1)), at(2))
    assert (result.step, result.giving, result.waiting) == (Step.SHOWN, False, ())
    assert result.offered == (TOKEN.text,)
    assert stage.ticked(result, at(10)).mode is Mode.ROTATION
    assert stage.not_giving(question, at(1)) == question


def test_left_alone_the_picking_goes_away_with_a_warning_and_lets_the_tokens_go() -> None:
    for state in (giving(), stage.giving(refused(), T0)):
        assert stage.ticked(state, at(21)).identified is None
        warned = stage.ticked(stage.ticked(state, at(21)), at(45))
        assert (warned.warned, warned.giving) == (True, True)
        gone = stage.ticked(warned, at(65))
        assert (gone.mode, gone.waiting, gone.offered) == (Mode.ROTATION, (), ())
        assert not gone.giving
        assert stage.received(gone, at(65)) == (gone, ())


def test_a_badge_is_the_colleagues_and_the_giver_stays_known() -> None:
    state = scanned(stage.giving(refused(), T0), OTHER_BADGE, at(1))
    assert (state.step, state.giving) == (Step.WORKING, True)
    assert state.identified is not None
    state, tokens = stage.received(state, at(1), state.scan)
    assert tokens == (TOKEN.text,)
    assert state.identified is not None
    assert state.identified.person_id == 3


def test_a_badge_that_came_too_late_gives_nothing() -> None:
    state = scanned(giving(), BADGE, at(1))
    number = state.scan
    assert stage.received(scanned(state, TOKEN2, at(2)), at(2), number)[1] == ()
    left = stage.home(state, at(2))
    assert stage.received(left, at(2), number) == (left, ())
    kept = stage.not_giving(stage.closed(state, at(2)), at(3))
    assert stage.received(kept, at(3), number) == (kept, ())


def test_a_badge_from_before_says_who_gives_and_gets_nothing() -> None:
    state = scanned(asking(), BADGE)
    state = stage.giving(stage.closed(state, at(1)), at(1))
    state, tokens = stage.identified(state, 3, "Anna", at(2), state.scan)
    assert tokens == ()
    assert (state.step, state.giving, state.waiting) == (Step.ASKING, True, (TOKEN.text,))
    assert state.identified is not None


def test_another_token_joins_those_that_are_given() -> None:
    state = scanned(stage.giving(refused(), T0), TOKEN2, at(1))
    state, tokens = stage.waits(state, state.scan, TOKEN2.text, at(1))
    assert tokens == ()
    assert (state.step, state.giving) == (Step.ASKING, True)
    assert stage.received(state, at(2))[1] == (TOKEN.text, TOKEN2.text)


def test_a_refusal_in_between_returns_to_the_colleagues_and_their_giver() -> None:
    state = scanned(stage.giving(refused(), T0), MISREAD, at(1))
    assert (state.step, stage.received(state, at(1))[1]) == (Step.SHOWN, ())
    state = stage.ticked(state, at(9))
    assert (state.step, state.giving, state.waiting) == (Step.ASKING, True, (TOKEN.text,))
    assert state.identified is not None
    # The result that offered it is gone: back leads to the question.
    assert stage.not_giving(state, at(9)).step is Step.ASKING


def test_not_you_lets_go_what_was_to_be_given() -> None:
    state = stage.forgotten(stage.giving(refused(), T0), at(1))
    assert (state.mode, state.identified) == (Mode.ROTATION, None)
    assert (state.waiting, state.giving) == ((), False)
    # With nobody known there is nobody to forget.
    assert stage.forgotten(giving(), T0) == giving()


def test_scans_are_taken_while_a_colleague_is_picked() -> None:
    for code in (TOKEN, TOKEN2, BADGE, MISREAD):
        after, ruling = stage.scanned(giving(), code, at(1))
        assert ruling is ScanRuling.TAKE
        assert after.waiting == (TOKEN.text,)


def test_the_question_over_a_managers_page_goes_away_too_when_the_page_locks() -> None:
    state = scanned(signed_in())
    state = stage.giving(stage.waits(state, state.scan, TOKEN.text, T0)[0], T0)
    locked = stage.ticked(state, at(300))
    assert (locked.manager, locked.mode, locked.under) == (None, Mode.RESULT, Mode.ROTATION)
    gone = stage.ticked(stage.ticked(locked, at(345)), at(365))
    assert (gone.mode, gone.waiting) == (Mode.ROTATION, ())


def test_no_result_lies_over_the_set_up() -> None:
    state = stage.failed(setup(), "disk_full", T0)
    state = stage.result_shown(scanned(state), 1, T0)
    assert stage.recovered(state, at(1)).mode is Mode.SETUP
