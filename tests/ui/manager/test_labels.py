"""Where names stand on the map."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.models.labels import Box, Disc, place_labels

WIDTH, HEIGHT, GAP = 800.0, 500.0, 4.0

discs = st.builds(Disc, st.floats(0, WIDTH), st.floats(0, HEIGHT), st.floats(8, 60))
names = st.tuples(st.floats(20, 240), st.floats(12, 60))


def test_a_name_stands_under_its_pin() -> None:
    (box,) = place_labels([Disc(400, 200, 30)], [(100, 20)], WIDTH, HEIGHT, GAP)
    assert box == Box(350, 234, 100, 20)


def test_at_the_lower_edge_it_stands_above() -> None:
    (box,) = place_labels([Disc(400, 470, 30)], [(100, 20)], WIDTH, HEIGHT, GAP)
    assert box == Box(350, 416, 100, 20)


def test_the_larger_pin_chooses_first_and_without_room_there_is_no_name() -> None:
    crowd = [Disc(100, 60, 10), Disc(100, 60, 40)]
    small, large = place_labels(crowd, [(190, 100), (190, 100)], 200, 210, GAP)
    assert large is not None
    assert small is None


@given(st.lists(st.tuples(discs, names), max_size=14))
def test_no_name_hides_a_pin_or_another_name(pins: list[tuple[Disc, tuple[float, float]]]) -> None:
    all_discs = [disc for disc, _ in pins]
    boxes = place_labels(all_discs, [size for _, size in pins], WIDTH, HEIGHT, GAP)
    placed = [box for box in boxes if box is not None]
    assert len(boxes) == len(pins)
    for index, box in enumerate(placed):
        assert box.x >= 0
        assert box.x + box.width <= WIDTH + 1e-6
        assert box.y >= 0
        assert box.y + box.height <= HEIGHT + 1e-6
        assert not any(box.covers(disc) for disc in all_discs)
        assert not any(box.meets(other) for other in placed[index + 1 :])
