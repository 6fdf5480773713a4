"""The same code seen again is the same scan, for a while."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.repeat import Device, Repeats, Sighting

NEW, SAME = Sighting.NEW, Sighting.SAME


@pytest.mark.parametrize("device", [Device.WEDGE, Device.EVENT, Device.SERIAL, Device.TYPED])
def test_a_scanner_has_two_and_a_half_seconds_from_the_scan_that_counted(device: Device) -> None:
    repeats = Repeats()
    times = [0, 100, 1500, 2499, 2500, 3000, 4999, 5000]
    seen = [repeats.see("A", device, at) for at in times]
    assert seen == [NEW, SAME, SAME, SAME, NEW, SAME, SAME, NEW]


def test_a_camera_has_five_seconds_since_it_last_saw_it() -> None:
    repeats = Repeats()
    assert repeats.see("A", Device.CAMERA, 0) is NEW
    for at in range(33, 60_000, 33):
        assert repeats.see("A", Device.CAMERA, at) is SAME
    assert repeats.see("A", Device.CAMERA, 64_900) is SAME
    assert repeats.see("A", Device.CAMERA, 69_900) is NEW


def test_codes_do_not_hide_each_other() -> None:
    repeats = Repeats()
    assert [repeats.see(text, Device.WEDGE, 10) for text in "ABAB"] == [NEW, NEW, SAME, SAME]


def test_a_scanner_counts_what_a_camera_keeps_seeing() -> None:
    repeats = Repeats()
    for at in range(0, 4000, 100):
        repeats.see("A", Device.CAMERA, at)
    assert repeats.see("A", Device.WEDGE, 4000) is NEW
    assert repeats.see("A", Device.CAMERA, 4100) is SAME


def test_a_clock_that_was_put_back_starts_anew() -> None:
    repeats = Repeats()
    assert repeats.see("A", Device.WEDGE, 10_000) is NEW
    assert repeats.see("A", Device.WEDGE, 5_000) is NEW


@given(
    st.lists(
        st.tuples(st.sampled_from("AB"), st.sampled_from(Device), st.floats(0, 3000)), max_size=40
    )
)
def test_two_new_ones_from_scanners_are_never_close(
    steps: list[tuple[str, Device, float]],
) -> None:
    repeats, at = Repeats(), 0.0
    counted: dict[str, float] = {}
    for text, device, step in steps:
        at += step
        if repeats.see(text, device, at) is NEW:
            assert text not in counted or at - counted[text] >= 2500
            counted[text] = at


def test_much_rubbish_is_not_remembered_for_ever() -> None:
    repeats = Repeats()
    assert repeats.see("A", Device.SERIAL, 0) is NEW
    for number in range(2000):
        assert repeats.see(f"rubbish {number}", Device.SERIAL, 1) is NEW
    assert repeats.see("rubbish 1999", Device.SERIAL, 2) is SAME
    assert repeats.see("A", Device.SERIAL, 2) is NEW
