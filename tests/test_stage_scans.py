"""Scans on the stage: who takes them, who stands here, and until when an answer is shown."""

import pytest

from kiosk import stage
from kiosk.scanning.code import Code, Refusal
from kiosk.stage import (
    Mode,
    ScanRuling,
    StageState,
    Step,
)
from tests.stages import (
    BADGE,
    EVERYWHERE,
    MISREAD,
    T0,
    TEST,
    TOKEN,
    TOKEN2,
    asking,
    at,
    ceremony,
    known,
    opened,
    rotation,
    scanned,
    setup,
    signed_in,
)


@pytest.mark.parametrize("where", EVERYWHERE)
@pytest.mark.parametrize("code", [TOKEN, BADGE, TEST, MISREAD], ids=str)
def test_a_scan_is_taken_everywhere(where: str, code: Code | Refusal) -> None:
    before = EVERYWHERE[where]()
    state, ruling = stage.scanned(before, code, at(1))
    assert ruling is ScanRuling.TAKE
    assert (state.mode, state.scan) == (Mode.RESULT, before.scan + 1)
    assert state.step is (Step.SHOWN if code is MISREAD else Step.WORKING)
    state = stage.result_shown(state, state.scan, at(1))
    assert state.step is Step.SHOWN
    # It goes away by itself, to where it was.
    under = before.under if before.mode is Mode.RESULT else before.mode
    assert stage.ticked(state, at(8.9)).mode is Mode.RESULT
    after = stage.ticked(state, at(9))
    assert after.mode is (Mode.RESULT if before.waiting else under)
    assert after.manager == before.manager or where == "manager"
    assert (after.manager is None) == (before.manager is None)


@pytest.mark.parametrize("state", [ceremony(), setup()], ids=["ceremony", "setup"])
@pytest.mark.parametrize("code", [TOKEN, BADGE, TEST, MISREAD], ids=str)
def test_but_not_in_a_ceremony_nor_in_set_up(state: StageState, code: Code | Refusal) -> None:
    after, ruling = stage.scanned(state, code, T0)
    assert ruling is ScanRuling.REFUSE
    assert after == state
    assert stage.result_shown(state, state.scan, T0) == state
    assert stage.identified(state, 3, "Anna", T0) == (state, ())


def test_the_open_page_of_the_manager_may_take_it() -> None:
    state = stage.page_turned(signed_in(), True, T0)
    after, ruling = stage.scanned(state, TOKEN, at(100))
    assert ruling is ScanRuling.PAGE
    assert (after.mode, after.scan) == (Mode.MANAGER, 0)
    assert after.manager is not None
    assert after.manager.locks_at == at(400)
    turned = stage.page_turned(after, False, at(101))
    assert stage.scanned(turned, TOKEN, at(101))[1] is ScanRuling.TAKE
    # Leaving the pages ends it, and no other mode has it.
    assert not stage.home(after, at(102)).page_takes
    assert not stage.page_turned(opened(Mode.HOME), True, T0).page_takes
    assert stage.scanned(stage.home(after, at(102)), TOKEN, at(102))[1] is ScanRuling.TAKE


def test_a_late_result_over_a_page_that_takes_scans_makes_way() -> None:
    state = stage.opened(scanned(rotation()), Mode.MANAGER, T0)
    state = stage.page_turned(stage.signed_in(state, 7, "Maija", T0), True, T0)
    state = stage.result_shown(state, 1, at(1))
    assert (state.mode, state.under) == (Mode.RESULT, Mode.MANAGER)
    after, ruling = stage.scanned(state, TOKEN, at(2))
    assert (ruling, after.mode) == (ScanRuling.PAGE, Mode.MANAGER)


def test_a_later_scan_pre_empts_the_result_of_an_earlier_one() -> None:
    first = scanned(rotation())
    second = scanned(first, TOKEN2)
    assert stage.result_shown(second, first.scan, T0) == second
    shown = stage.result_shown(second, second.scan, T0)
    assert shown.step is Step.SHOWN
    third = scanned(shown, TOKEN, at(2))
    assert third.step is Step.WORKING


def test_an_answer_that_comes_after_its_screen_is_shown_all_the_same() -> None:
    state = stage.ticked(scanned(rotation()), at(15))
    assert state.mode is Mode.ROTATION
    state = stage.result_shown(stage.opened(state, Mode.WEEK, at(16)), 1, at(17))
    assert (state.mode, state.under, state.step) == (Mode.RESULT, Mode.WEEK, Step.SHOWN)


def test_tokens_wait_together_for_the_badge() -> None:
    state = asking()
    assert (state.step, state.waiting) == (Step.ASKING, (TOKEN.text,))
    state = scanned(state, TOKEN2, at(5))
    state, now = stage.waits(state, state.scan, TOKEN2.text, at(5))
    assert (state.step, state.waiting, now) == (Step.ASKING, (TOKEN.text, TOKEN2.text), ())
    assert stage.waits(state, state.scan, TOKEN.text, at(5))[0].waiting == state.waiting
    state = scanned(state, BADGE, at(9))
    assert state.waiting == (TOKEN.text, TOKEN2.text)
    state, tokens = stage.identified(state, 3, "Anna", at(9), scan=state.scan)
    assert tokens == (TOKEN.text, TOKEN2.text)
    assert (state.step, state.waiting) == (Step.WORKING, ())
    assert state.identified is not None
    assert state.identified.label == "Anna"
    state = stage.result_shown(state, state.scan, at(10))
    # One more while the result is there goes to the same person at once.
    state = scanned(state, TOKEN, at(12))
    assert state.identified is not None
    assert stage.waits(state, state.scan, TOKEN.text, at(12))[1] == (TOKEN.text,)
    # And the person is forgotten with the result's screen.
    state = stage.ticked(stage.result_shown(state, state.scan, at(13)), at(21))
    assert (state.mode, state.identified) == (Mode.ROTATION, None)


def test_a_name_picked_by_touch_does_the_same_as_a_badge() -> None:
    state, tokens = stage.identified(asking(), 3, "Anna", at(5))
    assert tokens == (TOKEN.text,)
    assert (state.mode, state.step, state.touched_at) == (Mode.RESULT, Step.WORKING, at(5))


def test_the_question_for_a_badge_goes_away_with_a_warning_and_lets_the_tokens_go() -> None:
    state = stage.ticked(asking(), at(45))
    assert (state.mode, state.warned) == (Mode.RESULT, True)
    state = stage.ticked(state, at(65))
    assert (state.mode, state.waiting) == (Mode.ROTATION, ())
    closed = stage.closed(asking(), at(2))
    assert (closed.mode, closed.waiting) == (Mode.ROTATION, ())


def test_a_refusal_in_between_returns_to_the_question() -> None:
    state = scanned(asking(), MISREAD, at(1))
    assert (state.step, state.waiting) == (Step.SHOWN, (TOKEN.text,))
    for after in (stage.ticked(state, at(9)), stage.closed(state, at(2))):
        assert (after.mode, after.step, after.waiting) == (
            Mode.RESULT,
            Step.ASKING,
            (TOKEN.text,),
        )


def test_a_token_whose_screen_is_gone_is_let_go() -> None:
    state = stage.home(scanned(rotation()), T0)
    assert stage.waits(state, 1, TOKEN.text, T0) == (state, ())


@pytest.mark.parametrize(
    ("before", "mode"),
    [
        ("rotation", Mode.TICKETS),
        ("home", Mode.TICKETS),
        ("tickets", Mode.TICKETS),
        ("thanks", Mode.THANKS),
        ("manager", Mode.MANAGER),
    ],
)
def test_a_badge_alone_opens_that_persons_tickets(before: str, mode: Mode) -> None:
    state = scanned(EVERYWHERE[before](), BADGE)
    state, tokens = stage.identified(state, 3, "Anna", at(1), scan=state.scan)
    assert (state.mode, tokens) == (mode, ())
    assert state.identified is not None
    assert state.identified.person_id == 3


def test_another_badge_forgets_the_first_person_at_once() -> None:
    state = known(opened(Mode.TICKETS))
    assert state.identified is not None
    assert scanned(state, TOKEN).identified is not None
    assert scanned(state, BADGE).identified is None


def test_a_person_is_forgotten_after_20_s_without_touch() -> None:
    state = known(opened(Mode.TICKETS))
    assert stage.ticked(state, at(19.9)).identified is not None
    assert stage.ticked(state, at(20)).identified is None
    state = stage.touched(state, at(19))
    assert stage.ticked(state, at(38.9)).identified is not None
    after = stage.ticked(state, at(39))
    assert (after.mode, after.identified) == (Mode.TICKETS, None)
    # Also if no tick came in between: nobody acts as somebody else.
    assert stage.touched(state, at(39)).identified is None
    late = scanned(state, TOKEN, at(40))
    assert late.identified is None
    assert stage.waits(late, late.scan, TOKEN.text, at(40))[1] == ()


def test_not_you() -> None:
    state = stage.forgotten(known(opened(Mode.TICKETS)), at(1))
    assert (state.mode, state.identified) == (Mode.TICKETS, None)
    state = known(asking())
    state = stage.result_shown(state, state.scan, at(1))
    state = stage.forgotten(state, at(2))
    assert (state.mode, state.identified) == (Mode.ROTATION, None)


def test_a_person_follows_from_the_result_to_the_tickets_but_nowhere_else() -> None:
    state = known(asking())
    state = stage.result_shown(state, state.scan, at(1))
    assert stage.opened(state, Mode.TICKETS, at(2)).identified is not None
    assert stage.opened(state, Mode.HOME, at(2)).identified is None
    assert stage.home(state, at(2)).identified is None
    assert stage.home(known(opened(Mode.TICKETS)), at(2)).identified is not None
