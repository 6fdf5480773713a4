"""Captions of videos in and out: SRT and WebVTT files."""

import html
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange.csv_files import decode
from kiosk.exchange.files import MEGABYTE, IsLinkError, NotPlainError, TooBigError, read_plain
from kiosk.exchange.problems import ImportRefused, quoted
from kiosk.recognition.model import CUE_LIMIT, MOST_CUES, Cue

SUFFIXES: Final = (".srt", ".vtt")

_MOST: Final = MEGABYTE
_LATE: Final = 2_000
"""Milliseconds by which captions may go on after their video."""

# Colours, voices and positions are marked so; the screen has its own look for captions.
_MARKS: Final = re.compile(r"<[/A-Za-z0-9][^<>]{0,80}>|\{\\[^{}]{0,80}\}")


def read_captions(path: Path, length: int) -> tuple[Cue, ...]:
    """The captions of a file for a video of `length` milliseconds, in order, none over another.

    Raises:
        KnownError: a code beginning with `captions_`.
    """
    name = quoted(path.name)
    try:
        text = decode(read_plain(path, _MOST), path)
    except IsLinkError:
        raise KnownError("captions_link", captions=name) from None
    except (TooBigError, ImportRefused):
        raise KnownError("captions_format", captions=name) from None
    except (OSError, NotPlainError, ValueError):
        raise KnownError("captions_missing", captions=name) from None
    return checked(_parsed(text, name), length, name)


def checked(found: Sequence[Cue], length: int, name: str) -> tuple[Cue, ...]:
    """The captions as they can be shown with a video of `length` milliseconds.

    Where one begins before the last has ended, the last one ends there.

    Raises:
        KnownError: a code beginning with `captions_`.
    """
    cues = sorted((cue for cue in found if cue.text), key=lambda cue: cue.begin)
    if not cues:
        raise KnownError("captions_empty", captions=name)
    if len(cues) > MOST_CUES:
        raise KnownError("captions_many", captions=name, count=len(cues), most=MOST_CUES)
    ready: list[Cue] = []
    for at, cue in enumerate(cues):
        moment = f"{cue.begin // 60_000}:{cue.begin // 1000 % 60:02}"
        if len(cue.text) > CUE_LIMIT:
            raise KnownError(
                "captions_long",
                captions=name,
                at=moment,
                length=len(cue.text),
                most=CUE_LIMIT,
            )
        if any(unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"} for sign in cue.text):
            raise KnownError("captions_character", captions=name, at=moment)
        if cue.begin < 0 or cue.end <= cue.begin:
            raise KnownError("captions_times", captions=name, at=moment)
        if cue.begin >= length or cue.end > length + _LATE:
            raise KnownError("captions_late", captions=name, at=moment)
        following = cues[at + 1].begin if at + 1 < len(cues) else length
        end = min(cue.end, following, length)
        if end > cue.begin:
            ready.append(Cue(cue.begin, end, cue.text))
    return tuple(ready)


def caption_text(cues: Sequence[Cue], suffix: str = ".srt") -> str:
    """The captions as the text of a file with this ending; `read_captions` reads it back."""
    import pysubs2

    web = suffix == ".vtt"
    file = pysubs2.SSAFile()
    file.events = [
        pysubs2.SSAEvent(
            start=cue.begin,
            end=cue.end,
            text=html.escape(cue.text, quote=False) if web else cue.text,
        )
        for cue in cues
    ]
    return file.to_string("vtt" if web else "srt", keep_ssa_tags=True)


def _parsed(text: str, name: str) -> list[Cue]:
    import pysubs2

    web = text.lstrip().startswith("WEBVTT")
    text = "\n".join(text.splitlines())
    try:
        file = pysubs2.SSAFile.from_string(text, "vtt" if web else "srt", keep_html_tags=True)
    except (pysubs2.Pysubs2Error, ValueError, ArithmeticError):
        raise KnownError("captions_format", captions=name) from None
    return [Cue(event.start, event.end, _plain(event.text, web)) for event in file]


def _plain(text: str, web: bool) -> str:
    """The words on one line, without marks, and without the comments that follow an empty line."""
    words = _MARKS.sub("", text.partition(r"\N\N")[0].replace(r"\N", " "))
    return " ".join((html.unescape(words) if web else words).split())
