"""Measures bursts: how fast, on which layout, with what around them."""

from collections.abc import Sequence
from statistics import median

from kiosk.scanning.facts import NO_TEXT, UNKNOWN_KEY, Facts
from kiosk.scanning.keys import SHIFT, WINDOWS_OFFSET, X11_OFFSET, KeyStroke
from kiosk.scanning.runs import Held, gaps

_ENTER_KEYS = (28, 96)  # evdev's numbers of Enter, also on the number pad
_OFFSETS = (X11_OFFSET, WINDOWS_OFFSET)


class Gauge:
    """Makes facts of bursts; learns from them how this system counts its scan codes."""

    def __init__(self) -> None:
        self._offset = X11_OFFSET

    def facts(
        self,
        text: str,
        strokes: Sequence[Held],
        before: Sequence[Held] = (),
        after: Sequence[Held] = (),
        end: KeyStroke | None = None,
    ) -> Facts:
        """The facts of a burst that was read as `text`.

        `before` and `after` stood around it; `end` is the Enter or Tab it ended with.
        """
        keys = _keys(strokes)
        self._learn(text, keys, end)
        steps = gaps([held for held in strokes if held.is_key])
        return Facts(
            keys=len(keys),
            median_ms=median(steps) if steps else 0.0,
            longest_ms=max(steps, default=0.0),
            ended_by="" if end is None else "tab" if end.text == "\t" else "enter",
            typed="".join(_typed(key) for key in keys),
            by_keys="".join(key.on_us(self._offset) or UNKNOWN_KEY for key in keys),
            caps_lock=_caps_lock(keys),
            before=self._around(before),
            after=self._around(after),
        )

    def _learn(self, text: str, keys: Sequence[KeyStroke], end: KeyStroke | None) -> None:
        """Decide by the Enter key, else by which numbers write most of what was read."""
        if end is not None and end.native and end.text != "\t":
            for offset in _OFFSETS:
                if end.native - offset in _ENTER_KEYS:
                    self._offset = offset
                    return
        letters = text if len(text) == len(keys) else [key.text for key in keys]
        fits = {
            offset: sum(
                key.on_us(offset).casefold() == letter.casefold()
                for key, letter in zip(keys, letters, strict=True)
            )
            for offset in _OFFSETS
        }
        if fits[X11_OFFSET] != fits[WINDOWS_OFFSET]:
            self._offset = max(fits, key=lambda offset: fits[offset])

    def _around(self, strokes: Sequence[Held]) -> str:
        return "".join(key.on_us(self._offset) or key.text for key in _keys(strokes))


def _keys(strokes: Sequence[Held]) -> list[KeyStroke]:
    return [held.stroke for held in strokes if held.is_key]


def _typed(key: KeyStroke) -> str:
    # Windows gives an accent that fits no letter together with it.
    return key.text[-1:] or NO_TEXT


def _caps_lock(keys: Sequence[KeyStroke]) -> bool:
    """Whether letters are capitals without Shift, and small ones with it."""
    letters = [key for key in keys if key.text.lower() != key.text.upper() and not key.commands]
    turned = sum(key.text.isupper() != bool(key.modifiers & SHIFT) for key in letters)
    return 2 * turned > len(letters)
