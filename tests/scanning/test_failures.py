"""Failed scans are counted and stop to take the screen; good codes are never held up."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning import texts
from kiosk.scanning.failures import (
    SHOWN_MOST,
    TYPING_PAUSE_MS,
    WINDOW_MS,
    Failures,
    Ruling,
)
from kiosk.scanning.repeat import Device

SHOW, CALM, QUIET = Ruling.SHOW, Ruling.CALM, Ruling.QUIET

# A failure: device, reason, and milliseconds since the one before.
failures = st.lists(
    st.tuples(
        st.sampled_from(Device),
        st.sampled_from(["misread", "not_ours", "unknown"]),
        st.floats(0, 2 * WINDOW_MS) | st.floats(0, 2000),
    ),
    max_size=80,
)


def rulings(device: Device, times: list[float], seen: Failures | None = None) -> list[Ruling]:
    seen = seen or Failures()
    return [seen.note(device, "misread", at) for at in times]


@pytest.mark.parametrize("device", Device)
def test_ten_a_minute_are_shown_then_one_calm_sentence_then_nothing(device: Device) -> None:
    assert rulings(device, [at * 1000 for at in range(14)]) == [
        *[SHOW] * 10, CALM, QUIET, QUIET, QUIET,
    ]  # fmt: skip


def test_one_try_every_six_seconds_is_shown_for_ever() -> None:
    assert set(rulings(Device.CAMERA, [at * 6000 for at in range(500)])) == {SHOW}
    assert QUIET in rulings(Device.CAMERA, [at * 5900 for at in range(500)])


def test_after_a_calmer_minute_failures_are_shown_again_and_so_is_the_sentence() -> None:
    seen = Failures()
    assert rulings(Device.SERIAL, [0.0] * 12, seen) == [*[SHOW] * 10, CALM, QUIET]
    assert rulings(Device.SERIAL, [WINDOW_MS - 1], seen) == [QUIET]
    # Ten were in the last minute up to here; the quiet ones count like the others.
    later = 2 * WINDOW_MS
    assert rulings(Device.SERIAL, [later] * 11, seen) == [*[SHOW] * 10, CALM]


def test_devices_do_not_quieten_each_other() -> None:
    seen = Failures()
    rulings(Device.SERIAL, [0.0] * 100, seen)
    for device in Device:
        assert rulings(device, [1.0], seen) == [QUIET if device is Device.SERIAL else SHOW]


def test_typing_pauses_half_a_minute_after_the_eleventh_wrong_code() -> None:
    seen = Failures()
    rulings(Device.TYPED, [at * 1000 for at in range(10)], seen)
    assert seen.may_type(9000) == 0
    rulings(Device.TYPED, [10_000], seen)
    assert seen.may_type(10_000) == TYPING_PAUSE_MS / 1000
    assert seen.may_type(39_000) == pytest.approx(1.0)
    assert seen.may_type(40_000) == 0
    # Whoever goes on guessing waits again; after a calm minute there are ten tries again.
    rulings(Device.TYPED, [41_000], seen)
    assert seen.may_type(41_000) == 30
    rulings(Device.TYPED, [200_000 + at for at in range(10)], seen)
    assert seen.may_type(200_010) == 0


@given(failures)
def test_only_typed_codes_make_typing_pause(run: list[tuple[Device, str, float]]) -> None:
    seen, now = Failures(), 0.0
    for device, reason, gap in run:
        now += gap
        if device is not Device.TYPED:
            seen.note(device, reason, now)
        assert seen.may_type(now) == 0


@given(failures)
def test_what_is_quiet_is_one_of_more_than_ten_within_a_minute(
    run: list[tuple[Device, str, float]],
) -> None:
    seen, now = Failures(), 0.0
    noted: list[tuple[Device, float]] = []
    before: dict[Device, Ruling] = {}
    for device, reason, gap in run:
        now += gap
        noted.append((device, now))
        ruling = seen.note(device, reason, now)
        within = sum(who is device and now - at < WINDOW_MS for who, at in noted)
        assert (ruling is SHOW) == (within <= SHOWN_MOST)
        assert ruling is not CALM or before.get(device, SHOW) is SHOW
        assert ruling is not QUIET or before[device] is not SHOW
        before[device] = ruling


@given(
    st.lists(st.tuples(st.sampled_from(Device), st.booleans(), st.floats(0, 20_000)), max_size=80)
)
def test_no_run_of_good_codes_is_ever_held_up(run: list[tuple[Device, bool, float]]) -> None:
    """Honest people fail now and then, at most ten times a minute; nothing of theirs waits."""
    seen, now = Failures(), 0.0
    failed: dict[Device, list[float]] = {}
    for device, good, gap in run:
        now += gap
        mine = [at for at in failed.get(device, []) if now - at < WINDOW_MS]
        if not good and len(mine) < SHOWN_MOST:
            failed[device] = [*mine, now]
            assert seen.note(device, "misread", now) is SHOW
        # A good code is noted nowhere; typing one only needs that typing does not pause.
        assert seen.may_type(now) == 0


@given(failures, st.sets(st.integers(0, 80)), st.booleans())
def test_counts_add_up(
    run: list[tuple[Device, str, float]], taken_at: set[int], stored: bool
) -> None:
    seen, now = Failures(), 0.0
    total: Counter[tuple[str, str]] = Counter()
    for place, (device, reason, gap) in enumerate(run):
        now += gap
        seen.note(device, reason, now)
        if place in taken_at:
            counts = seen.take_counts()
            if stored:
                total.update(counts)
            else:
                seen.give_back(counts)
    total.update(seen.take_counts())
    assert total == Counter((device.value, reason) for device, reason, _ in run)
    assert seen.take_counts() == {}


def test_what_is_said_of_many_failures() -> None:
    assert set(texts.FAILURES) == {"calm", "typing_paused"}
    assert all(sentence.endswith(".") for sentence in texts.FAILURES.values())
