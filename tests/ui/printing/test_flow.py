"""Texts and tables that go on over pages: nothing is lost, nothing is cut, nothing stays alone."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ui.printing.flow import Block, paginate, wrapped

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@settings(max_examples=60, deadline=None)
@given(text=WORDS, width=st.floats(1.0, 40.0))
def test_lines_keep_every_letter_and_fit(text: str, width: float) -> None:
    def length(part: str) -> float:
        return 1.0 * len(part)

    lines = wrapped(text, width, length)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(length(line) <= max(width, 1.0) for line in lines)
    for line, after in pairwise(lines):
        # No word is moved on that would still have fitted.
        first = after.split()[0]
        assert length(line) + 1 + length(first) > width or length(line) == int(width)


def blocks() -> st.SearchStrategy[list[Block]]:
    return st.lists(
        st.builds(
            lambda height, kind: Block(
                height, lambda x, y: None, keep=kind == "keep", gap=kind == "gap"
            ),
            st.floats(0.5, 60.0),
            st.sampled_from(("plain", "plain", "keep", "gap")),
        ),
        max_size=40,
    )


@settings(max_examples=60, deadline=None)
@given(made=blocks(), first=st.floats(40.0, 100.0), room=st.floats(60.0, 150.0))
def test_pages_hold_every_block_in_order_and_no_more_than_fits(
    made: list[Block], first: float, room: float
) -> None:
    pages = paginate(made, first, room)
    shown = [block for page in pages for block in page]
    assert [block for block in shown if not block.gap] == [one for one in made if not one.gap]
    for number, page in enumerate(pages):
        free = room if number else first
        assert sum(block.height for block in page) <= free + 1e-3 or len(page) == 1
        assert not page or not page[0].gap


def test_a_heading_goes_with_its_text_and_a_table_repeats_its_head() -> None:
    def block(height: float, **more: object) -> Block:
        return Block(height, lambda x, y: None, **more)  # type: ignore[arg-type]

    heading = block(10.0, keep=True)
    head = block(5.0, keep=True)
    rows = [block(10.0, head=head) for _ in range(8)]
    pages = paginate([block(75.0), heading, head, *rows], 95.0, 60.0)
    assert pages == [
        pages[0],
        [heading, head, *rows[:4]],
        [head, *rows[4:]],
    ]
    assert len(pages[0]) == 1
