"""The square around a face."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.people.framing import SMALLEST, WHOLE, Frame, first_frame

SIDES = st.integers(32, 8000)
SHARES = st.integers(0, WHOLE)


@given(SHARES, SHARES, st.integers(SMALLEST, WHOLE), SIDES, SIDES)
def test_a_frame_never_reaches_beyond_the_picture(
    x: int, y: int, size: int, width: int, height: int
) -> None:
    left, top, side = Frame(x, y, size).box(width, height)
    assert 0 <= left <= width - side
    assert 0 <= top <= height - side
    assert abs(side - min(width, height) * size / WHOLE) <= 1
    # The middle is where it was asked for, unless an edge is in the way.
    for begin, room, asked in ((left, width, x), (top, height, y)):
        if 0 < begin < room - side:
            assert abs(begin + side / 2 - room * asked / WHOLE) <= 1


@given(SHARES, SHARES, st.integers(SMALLEST, WHOLE), SIDES, SIDES)
def test_what_was_moved_inside_stays_there(
    x: int, y: int, size: int, width: int, height: int
) -> None:
    frame = Frame(x, y, size).within(width, height)
    one, other = frame.box(width, height), frame.within(width, height).box(width, height)
    slack = 1 + max(width, height) / WHOLE
    assert all(abs(a - b) <= slack for a, b in zip(one, other, strict=True))
    assert first_frame(width, height).size <= WHOLE


@pytest.mark.parametrize("numbers", [(-1, 0, 500), (0, 1001, 500), (0, 0, 0), (0, 0, 1001)])
def test_frames_of_no_picture(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(KnownError, match="outside of every picture"):
        Frame(*numbers)
