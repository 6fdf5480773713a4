"""The stage: who owns the screen, and for how long."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk import stage
from kiosk.scanning.code import Code, Kind, Refusal, make
from kiosk.stage import (
    TOUCH,
    Limits,
    Mode,
    Newsflash,
    ScanRuling,
    StageState,
    Step,
)

T0 = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
LIMITS = Limits()
TOKEN = make(Kind.TOKEN, lambda n: bytes(range(n)))
TOKEN2 = make(Kind.TOKEN, lambda n: bytes(range(1, n + 1)))
BADGE = make(Kind.BADGE, lambda n: bytes(n))
TEST = make(Kind.TEST, lambda n: bytes(n))
MISREAD = Refusal("misread")


def at(seconds: float) -> datetime:
    return T0 + timedelta(seconds=seconds)


def rotation() -> StageState:
    return stage.start(T0, LIMITS)


def opened(mode: Mode) -> StageState:
    return stage.opened(rotation(), mode, T0)


def signed_in() -> StageState:
    return stage.signed_in(opened(Mode.MANAGER), 7, "Maija", T0)


def ceremony() -> StageState:
    return stage.opened(signed_in(), Mode.CEREMONY, T0)


def setup() -> StageState:
    return stage.start(T0, LIMITS, to_set_up=True)


def broken() -> StageState:
    return stage.failed(rotation(), "database_damaged", T0)


def scanned(state: StageState, code: Code | Refusal = TOKEN, now: datetime = T0) -> StageState:
    state, ruling = stage.scanned(state, code, now)
    assert ruling is ScanRuling.TAKE
    return state


def asking() -> StageState:
    state = scanned(rotation())
    return stage.waits(state, state.scan, TOKEN.text, T0)[0]


def known(state: StageState, now: datetime = T0) -> StageState:
    return stage.identified(state, 3, "Anna", now)[0]


EVERYWHERE: dict[str, Callable[[], StageState]] = {
    "rotation": rotation,
    **{str(mode): lambda mode=mode: opened(mode) for mode in sorted(TOUCH)},  # type: ignore[misc]
    "sign in": lambda: opened(Mode.MANAGER),
    "manager": signed_in,
    "result": lambda: stage.result_shown(scanned(rotation()), 1, T0),
    "working": lambda: scanned(rotation()),
    "asking": asking,
    "out of order": broken,
}


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


FLASH = Newsflash("slide:1", timedelta(seconds=10))


def test_a_newsflash_interrupts_the_rotation_and_gives_it_back() -> None:
    state = stage.newsflash(rotation(), FLASH, T0)
    assert (state.mode, state.flash, stage.next_due(state)) == (Mode.ROTATION, FLASH, at(10))
    assert stage.ticked(state, at(9.9)).flash == FLASH
    over = stage.ticked(state, at(10))
    assert (over.flash, over.flash_until, stage.next_due(over)) == (None, None, None)


def test_a_newsflash_waits_for_touch_use_to_end() -> None:
    state = stage.newsflash(opened(Mode.WEEK), FLASH, at(1))
    assert (state.flash, state.flashes) == (None, (FLASH,))
    state = stage.ticked(stage.ticked(state, at(45)), at(65))
    assert (state.mode, state.flash, state.flash_until) == (Mode.ROTATION, FLASH, at(75))


def test_a_newsflash_that_is_interrupted_goes_on_with_what_was_left() -> None:
    state = stage.newsflash(rotation(), FLASH, T0)
    state = stage.opened(state, Mode.HOME, at(4))
    assert (state.flash, state.flash_until) == (None, None)
    state = stage.home(state, at(5))
    assert (state.mode, state.flash_until) == (Mode.ROTATION, at(11))
    # What is nearly over is over.
    assert stage.home(stage.opened(state, Mode.HOME, at(10)), at(12)).flash is None
    # A scan interrupts it too.
    taken = scanned(stage.newsflash(rotation(), FLASH, T0), TOKEN, at(1))
    assert taken.flash is None
    assert len(taken.flashes) == 1


def test_newsflashes_have_a_capped_length_and_follow_one_another() -> None:
    long = Newsflash("long", timedelta(hours=1))
    brief = Newsflash("brief", timedelta(0))
    state = stage.newsflash(stage.newsflash(rotation(), long, T0), brief, T0)
    assert state.flash_until == at(30)
    state = stage.ticked(state, at(30))
    assert (state.flash, state.flash_until) == (
        Newsflash("brief", timedelta(seconds=2)),
        at(32),
    )
    assert stage.newsflash(state, brief, at(31)) == stage.ticked(state, at(31))
    for i in range(30):
        state = stage.newsflash(state, Newsflash(f"n{i}", timedelta(seconds=5)), at(31))
    assert len(state.flashes) == 8
    assert state.flashes[-1].slide_id == "n29"


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
    flash = stage.ticked(stage.newsflash(rotation(), FLASH, T0), at(-5))
    assert flash.flash_until == at(5)


@pytest.mark.parametrize(
    "wrong",
    [
        {"warning": 19.0},
        {"idle": 0.0},
        {"result": -1.0},
        {"manager": 20.0},
        {"ceremony": 5.0},
        {"identified": 0.0},
        {"newsflash": 1.0},
    ],
)
def test_limits_that_make_no_sense(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="l"):
        Limits(**{name: timedelta(seconds=value) for name, value in wrong.items()})
    with pytest.raises(ValueError, match="aware"):
        stage.start(T0.replace(tzinfo=None), LIMITS)
