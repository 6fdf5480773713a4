from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.rotation.model import Slide
from kiosk.rotation.newsflash import (
    LONGEST,
    MOST_WAITING,
    PAUSE,
    SHORTEST_REST,
    Flash,
    FlashState,
    GiveBack,
    Interrupt,
    Interrupted,
    Stay,
    offered,
    ticked,
)
from tests.rotation.support import START

SECOND = timedelta(seconds=1)
ON = Interrupted("recognition:7", 5 * SECOND)


def flash(name: str = "goal", seconds: float = 10, good_for: int = 600) -> Flash:
    slide = Slide(f"flash:{name}", "flash", (), None, "flash", seconds, name)
    return Flash(slide, START + good_for * SECOND)


def test_it_interrupts_and_gives_the_screen_back_where_it_was() -> None:
    state = offered(FlashState(), flash(), START)
    state, ruling = ticked(state, START, True, ON)
    assert ruling == Interrupt(flash().slide)
    state, ruling = ticked(state, START + 9 * SECOND, True, None)
    assert ruling == Stay()
    state, ruling = ticked(state, START + 10 * SECOND, True, None)
    assert ruling == GiveBack(ON)
    assert state.showing is None


def test_it_interrupts_once() -> None:
    state = offered(FlashState(), flash(), START)
    state, _ = ticked(state, START, True, ON)
    state = offered(state, flash(), START + SECOND)
    state, _ = ticked(state, START + 10 * SECOND, True, None)
    state = offered(state, flash(), START + 20 * SECOND)
    _, ruling = ticked(state, START + 10 * SECOND + PAUSE, True, ON)
    assert ruling == Stay()


def test_it_waits_for_touch_use_to_end() -> None:
    state = offered(FlashState(), flash(), START)
    state, ruling = ticked(state, START, False, None)
    assert ruling == Stay()
    state, ruling = ticked(state, START + 60 * SECOND, True, ON)
    assert isinstance(ruling, Interrupt)


def test_it_is_worthless_after_its_time() -> None:
    state = offered(FlashState(), flash(good_for=30), START)
    state, ruling = ticked(state, START + 30 * SECOND, True, ON)
    assert (state.waiting, ruling) == ((), Stay())
    assert offered(FlashState(), flash(good_for=30), START + 30 * SECOND) == FlashState()


def test_it_is_capped() -> None:
    state = offered(FlashState(), flash(seconds=3600), START)
    state, _ = ticked(state, START, True, ON)
    _, ruling = ticked(state, START + LONGEST, True, None)
    assert ruling == GiveBack(ON)


def test_a_touch_ends_it_and_keeps_the_screen() -> None:
    state = offered(FlashState(), flash(), START)
    state, _ = ticked(state, START, True, ON)
    state, ruling = ticked(state, START + SECOND, False, None)
    assert (ruling, state.showing) == (Stay(), None)


def test_what_had_nearly_ended_comes_back_for_a_moment() -> None:
    state = offered(FlashState(), flash(), START)
    state, _ = ticked(state, START, True, Interrupted("x", timedelta()))
    _, ruling = ticked(state, START + LONGEST, True, None)
    assert ruling == GiveBack(Interrupted("x", SHORTEST_REST))


def test_the_rotation_has_a_pause_between_two_and_only_few_wait() -> None:
    state = FlashState()
    for number in range(MOST_WAITING + 2):
        state = offered(state, flash(str(number)), START)
    assert [one.slide.content for one in state.waiting] == ["2", "3", "4", "5", "6"]
    state, _ = ticked(state, START, True, ON)
    state, _ = ticked(state, START + 10 * SECOND, True, None)
    state, ruling = ticked(state, START + 11 * SECOND, True, ON)
    assert ruling == Stay()
    _, ruling = ticked(state, START + 10 * SECOND + PAUSE, True, ON)
    assert ruling == Interrupt(flash("3").slide)


@given(st.lists(st.tuples(st.integers(0, 40), st.booleans(), st.integers(0, 9)), max_size=60))
def test_the_screen_is_always_given_back_and_none_comes_twice(
    steps: list[tuple[int, bool, int]],
) -> None:
    state, now, on_since = FlashState(), START, None
    came: list[str] = []
    for seconds, rotating, name in steps:
        now += seconds * SECOND
        state = offered(state, flash(str(name), seconds=100, good_for=10_000), now)
        current = ON if state.showing is None else None
        state, ruling = ticked(state, now, rotating, current)
        if isinstance(ruling, Interrupt):
            came.append(ruling.slide.id)
            on_since = now
        if isinstance(ruling, GiveBack):
            assert ruling.interrupted == ON
        if state.showing is not None:
            assert on_since is not None
            assert now - on_since < LONGEST
    assert len(came) == len(set(came))
