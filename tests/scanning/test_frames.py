"""Frames on a serial line, however the bytes come."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.code import Code, Kind, make, read
from kiosk.scanning.frames import FRAME_MOST, FrameReader

ENDS = (b"\r", b"\n", b"\r\n", b"\x03", b"\x03\r\n")
CODE, OTHER = make(Kind.TOKEN).text, make(Kind.BADGE).text

texts = st.text(st.characters(codec="ascii", min_codepoint=0x20, max_codepoint=0x7E), min_size=1)
frames = texts.filter(lambda text: text.strip() and len(text) < 2 * len(CODE))


def chunks(data: bytes, cuts: list[int]) -> list[bytes]:
    """`data` in pieces that end at `cuts`."""
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[a:b] for a, b in pairwise(places)]


def feed(reader: FrameReader, pieces: list[bytes]) -> list[str]:
    """All frames of some pieces."""
    return [text for piece in pieces for text in reader.feed(piece)]


@pytest.mark.parametrize("end", ENDS)
def test_each_end_ends_a_code(end: bytes) -> None:
    reader = FrameReader()
    assert reader.feed(CODE.encode() + end) == (CODE,)
    assert not reader.holding


def test_a_pause_ends_a_code_without_an_end() -> None:
    reader = FrameReader()
    assert reader.feed(CODE.encode()) == ()
    assert reader.holding
    assert reader.pause() == (CODE,)
    assert reader.pause() == ()


def test_a_start_of_text_parts_a_code_from_the_noise_before_it() -> None:
    reader = FrameReader()
    assert reader.feed(b"\xff?\x02" + CODE.encode() + b"\x03") == ("ÿ?", CODE)


def test_codes_that_stick_together_are_told_apart() -> None:
    reader = FrameReader()
    assert reader.feed((CODE + OTHER + CODE).encode() + b"\r") == (CODE, OTHER, CODE)
    assert reader.feed((CODE + OTHER[:-1] + "Z").encode() + b"\r") == (CODE + OTHER[:-1] + "Z",)


@pytest.mark.parametrize("rest", [b"\x00\x00\x00", b"\r\n\r\n", b"  \r", b"\x02\x03"])
def test_a_line_at_rest_is_no_frame(rest: bytes) -> None:
    reader = FrameReader()
    assert reader.feed(rest) + reader.pause() == ()
    assert reader.feed(b"\x00" + CODE.encode() + b"\x00\r") == (CODE,)


def test_a_megabyte_without_an_end_is_one_frame_and_holds_little() -> None:
    reader = FrameReader()
    frames = feed(reader, [b"x" * 1024] * 1024)
    assert frames == ["x" * FRAME_MOST]
    assert reader.holding
    assert reader.pause() == ()
    assert reader.feed(CODE.encode() + b"\r") == (CODE,)


def test_what_ends_after_too_much_makes_room_for_the_next() -> None:
    reader = FrameReader()
    assert len(reader.feed(b"x" * 10_000 + b"\r" + CODE.encode() + b"\r")) == 2


def test_a_line_that_is_gone_leaves_nothing_behind() -> None:
    reader = FrameReader()
    reader.feed(CODE[:7].encode())
    reader.clear()
    assert reader.feed(CODE.encode() + b"\r") == (CODE,)


@given(st.lists(st.tuples(frames, st.sampled_from(ENDS)), max_size=8), st.lists(st.integers(0)))
def test_frames_come_out_as_they_went_in_however_they_are_cut(
    sent: list[tuple[str, bytes]], cuts: list[int]
) -> None:
    data = b"".join(text.encode() + end for text, end in sent)
    assert feed(FrameReader(), chunks(data, cuts)) == [text for text, _ in sent]


@given(st.lists(st.binary(max_size=2000), max_size=20), st.lists(st.integers(0)))
def test_rubbish_never_breaks_it_and_never_hides_the_next_code(
    rubbish: list[bytes], cuts: list[int]
) -> None:
    reader = FrameReader()
    data = b"".join(rubbish)
    frames = feed(reader, chunks(data, cuts))
    ends = sum(data.count(end) for end in (b"\r", b"\n", b"\x02", b"\x03"))
    assert len(frames) + len(reader.pause()) <= ends + 1 + len(data) // FRAME_MOST
    assert all(frame.strip() and len(frame) <= FRAME_MOST for frame in frames)
    (text,) = reader.feed(CODE.encode() + b"\r")
    assert isinstance(read(text), Code)
