import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.recognition.ink import HEIGHT, TOLERANCE, WIDTH, checked, path, simple, strokes
from kiosk.recognition.model import INK_LIMIT

drawn = st.lists(
    st.lists(st.tuples(st.integers(0, WIDTH), st.integers(0, HEIGHT)), min_size=2, max_size=8).map(
        tuple
    ),
    max_size=5,
).map(tuple)


@settings(max_examples=25)
@given(drawn)
def test_a_path_is_read_as_it_was_written(lines: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    assert strokes(checked(path(lines))) == lines


@pytest.mark.parametrize(
    "text",
    [
        "M 10 20",
        "M 10 20 L 14",
        "L 1 1 L 2 2",
        "M 1001 1 L 2 2",
        "M 1 301 L 2 2",
        "M 1 1 L -2 2",
        "M 1 1 C 2 2",
        "M 1.5 1 L 2 2",
        " M 1 1 L 2 2",
        "M 1 1 L 2 2 <image/>",
        "M 1 1 L 2 2 " + "M 1 1 L 2 2 " * 10_000,
        "M 1 1" + " L 2 2" * (INK_LIMIT // 6 + 1),
    ],
)
def test_what_is_no_handwriting_is_refused(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        checked(text)
    assert caught.value.code == "ink_wrong"


def test_a_straight_line_needs_two_points_and_a_dot_one() -> None:
    line = simple([(x, x / 10) for x in range(200)])
    assert line == ((0, 0), (199, 20))
    assert path([simple([(5, 5), (5, 5)])]) == "M 5 5 L 5 5"
    assert simple([(-50, 900), (2000, -3)]) == ((0, HEIGHT), (WIDTH, 0))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT)), min_size=1, max_size=60))
def test_no_point_is_far_from_the_simpler_line(points: list[tuple[float, float]]) -> None:
    line = simple(points)
    whole = [(round(x), round(y)) for x, y in points]
    assert set(line) <= set(whole)
    assert all(_distance(point, line) <= TOLERANCE + 1e-6 for point in whole)


def _distance(point: tuple[int, int], line: tuple[tuple[int, int], ...]) -> float:
    from kiosk.recognition.ink import _distance as to_segment

    pairs = zip(line, line[1:] or line, strict=False)
    return min(to_segment(point, start, end) for start, end in pairs)
