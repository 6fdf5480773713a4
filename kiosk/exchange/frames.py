"""Which part of a picture counts, in one cell."""

import re
from typing import Final

from kiosk.errors import KnownError
from kiosk.exchange.problems import CellProblem, quoted
from kiosk.exchange.tables import Line
from kiosk.people.framing import Frame

_THREE: Final = re.compile(
    r"\D*(\d{1,3}(?:[.,]\d)?)\D+(\d{1,3}(?:[.,]\d)?)\D+(\d{1,3}(?:[.,]\d)?)\D*"
)


def as_frame(line: Line) -> Frame | None:
    """The frame in a line's cell `frame`: three percentages, `50 40 60`; None for an empty one.

    How far the middle is from the left and from the top, and the frame's side as a share of the
    picture's shorter one.
    """
    text = line.text("frame")
    if not text:
        return None
    match = _THREE.fullmatch(text)
    try:
        if match is None:
            raise KnownError("frame_wrong", x=0, y=0, size=0)
        return Frame(*(round(float(part.replace(",", ".")) * 10) for part in match.groups()))
    except KnownError:
        raise CellProblem("frame_cell", text=quoted(text), heading=line.heading("frame")) from None
