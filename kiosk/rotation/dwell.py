"""How long a slide stays, so that it can be read from across the room."""

from typing import Final

CHARACTERS_PER_SECOND: Final = 14.0
"""A slow reader, who first has to look up."""

LOOKING_UP: Final = 4.0
"""Seconds before the reading starts."""

LONGEST: Final = 40.0
"""No slide stays longer, in seconds."""


def dwell_seconds(base: float, *texts: str) -> float:
    """Seconds for a slide with `texts`: `base` at least, longer for long texts."""
    length = sum(len(text) for text in texts)
    return max(base, min(LOOKING_UP + length / CHARACTERS_PER_SECOND, LONGEST))
