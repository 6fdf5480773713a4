"""How long a slide stays, so that it can be read from across the room."""

from typing import Final

CHARACTERS_PER_SECOND: Final = 14.0
"""A slow reader, who first has to look up."""

LOOKING_UP: Final = 4.0
"""Seconds before the reading starts."""

LONGEST: Final = 40.0
"""No slide stays longer, in seconds."""


LONGEST_VIDEO: Final = 60.0
"""No video plays longer in the rotation, in seconds; the cinema shows all of it."""

AROUND_VIDEO: Final = 2.0
"""Seconds for a video to begin, and for its still at the end."""


def video_seconds(length_ms: int) -> float:
    """Seconds for a slide with a video of so many milliseconds."""
    return min(length_ms / 1000, LONGEST_VIDEO) + AROUND_VIDEO


def dwell_seconds(base: float, *texts: str) -> float:
    """Seconds for a slide with `texts`: `base` at least, longer for long texts."""
    length = sum(len(text) for text in texts)
    return max(base, min(LOOKING_UP + length / CHARACTERS_PER_SECOND, LONGEST))
