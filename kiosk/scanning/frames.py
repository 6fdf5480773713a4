"""Frames on a serial line: where one scan ends and the next begins.

A scanner ends a scan with CR, LF, both, ETX, or with nothing but a pause. Whoever reads the line
measures the pause (`PAUSE_MS` without a byte) and calls `pause`.
"""

import re
from typing import Final

from kiosk.scanning.code import CODE_LENGTH, Code, read

PAUSE_MS: Final = 60
"""Without a byte for so many milliseconds a scan has ended; no line is so slow within one."""

FRAME_MOST: Final = 4096
"""Bytes of the longest frame; a QR code holds 2,953. What goes on is rubbish until it ends."""

# CR, LF, and the STX and ETX that some scanners put around a code.
_BOUNDS: Final = re.compile(rb"[\r\n\x02\x03]")


class FrameReader:
    """Cuts a stream of bytes into texts; holds at most `FRAME_MOST` of them.

    NULs are dropped: a line at rest or in a break sends them, and no code has any. A frame
    of blanks only is none. Bytes that are no UTF-8 come as Latin-1, so that something can be
    shown of them.
    """

    def __init__(self) -> None:
        self._held = bytearray()
        self._too_long = False

    @property
    def holding(self) -> bool:
        """Whether a frame has begun that has not ended: a pause would end it."""
        return self._too_long or bool(self._held)

    def feed(self, data: bytes) -> tuple[str, ...]:
        """Take in what came; answers with the frames that are whole now.

        A frame that grows too long is answered once, cut, and its rest is dropped up to
        where it ends.
        """
        frames: list[str] = []
        for number, part in enumerate(_BOUNDS.split(data)):
            if number:
                frames += self._ended()
            frames += self._added(part.replace(b"\0", b""))
        return tuple(frames)

    def pause(self) -> tuple[str, ...]:
        """Nothing came for `PAUSE_MS`: what is held is whole."""
        return tuple(self._ended())

    def clear(self) -> None:
        """Forget what is held: the line is gone."""
        self._held.clear()
        self._too_long = False

    def _added(self, data: bytes) -> list[str]:
        if self._too_long:
            return []
        self._held += data[: FRAME_MOST - len(self._held)]
        if len(self._held) < FRAME_MOST:
            return []
        frames = self._ended()
        self._too_long = True
        return frames

    def _ended(self) -> list[str]:
        data = bytes(self._held)
        self.clear()
        text = _decoded(data)
        return _codes_in(text) or ([text] if text.strip() else [])


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _codes_in(text: str) -> list[str]:
    """Two codes and more that came without anything between them."""
    plain = text.strip()
    if len(plain) < 2 * CODE_LENGTH or len(plain) % CODE_LENGTH:
        return []
    parts = [plain[at : at + CODE_LENGTH] for at in range(0, len(plain), CODE_LENGTH)]
    return parts if all(isinstance(read(part), Code) for part in parts) else []
