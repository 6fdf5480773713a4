"""Captions of videos, in and out."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.exchange.captions import caption_text, read_captions
from kiosk.recognition.model import CUE_LIMIT, MOST_CUES, Cue

SRT = """1
00:00:01,000 --> 00:00:02,500
<i>First</i> of
two lines

2
00:00:02,000 --> 00:00:04,000
{\\an8}Then <3 & {more}
"""

VTT = """WEBVTT - by a phone

NOTE nobody sees this

one
00:01.000 --> 00:02.500 align:start
<v Leena>First of
two lines

NOTE nor that

00:02.000 --> 00:04.000
Then &lt;3 &amp; {more}
"""


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(SRT, "utf-8"), (SRT, "utf-8-sig"), (SRT, "utf-16"), (SRT, "cp1252"), (VTT, "utf-8")],
)
def test_both_formats_say_the_same(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "any.txt"
    path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
    assert read_captions(path, 3_900) == (
        Cue(1000, 2000, "First of two lines"),
        Cue(2000, 3900, "Then <3 & {more}"),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "captions_empty"),
        ("Dear all,\nthank you\n", "captions_empty"),
        ("1\n00:00:01,000 --> 00:00:02,000\n" + "x" * (CUE_LIMIT + 1), "captions_long"),
        ("1\n00:00:02,000 --> 00:00:01,000\nx\n", "captions_times"),
        ("1\n00:00:09,000 --> 00:00:10,000\nx\n", "captions_late"),
        ("1\n00:00:01,000 --> 00:01:00,000\nx\n", "captions_late"),
        ("1\n00:00:01,000 --> 00:00:02,000\na\u0081b\n", "captions_character"),
        ("1\n00:00:01,000 --> 00:00:02,000\nx\n\n" * (MOST_CUES + 1), "captions_many"),
        ("\0\1\2" * 99, "captions_format"),
    ],
)
def test_captions_that_do_not_fit_are_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "a.srt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        read_captions(path, 5_000)
    assert refused.value.code == code


def test_a_file_that_is_not_there_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    with pytest.raises(KnownError, match="no captions"):
        read_captions(path, 5_000)
    path.symlink_to(tmp_path / "b.srt")
    with pytest.raises(KnownError, match="link"):
        read_captions(path, 5_000)


words = st.text("abcÄößñ!?'& .,{}<3", min_size=1, max_size=CUE_LIMIT).map(
    lambda text: " ".join(text.split())
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(words.filter(bool), min_size=1, max_size=5),
    st.lists(st.integers(1, 5_000), min_size=10, max_size=10),
    st.sampled_from([".srt", ".vtt"]),
)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], steps: list[int], suffix: str
) -> None:
    instants = [sum(steps[: at + 1]) for at in range(len(steps))]
    spans = list(pairwise(instants))[::2]
    cues = tuple(Cue(*span, text) for span, text in zip(spans, texts, strict=False))
    path = tmp_path_factory.getbasetemp() / f"back{suffix}"
    path.write_text(caption_text(cues, suffix), encoding="utf-8")
    assert read_captions(path, instants[-1]) == cues
