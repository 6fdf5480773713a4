"""One key stroke, and the letters it may stand for.

A keyboard-wedge scanner presses keys; the machine's layout, Caps Lock and the
input method decide what text becomes of them. The native scan code names the
key itself, and with it the letter on a scanner's own layout.
"""

from dataclasses import dataclass, field

SHIFT = 0x02000000
CONTROL = 0x04000000
ALT = 0x08000000
META = 0x10000000
"""Modifiers, with the numbers that Qt gives them."""

_COMMANDS = CONTROL | ALT | META
_ENDS = frozenset({"\r", "\n", "\r\n", "\t"})

# The three rows of letters, from the number of their leftmost key on. X11 and
# Wayland (and Qt without either) count as evdev does, plus 8; Windows counts
# as evdev does for these keys.
_ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_WINDOWS = {first + i: letter for first, row in _ROWS for i, letter in enumerate(row)}
_X11 = {number + 8: letter for number, letter in _WINDOWS.items()}

# Shift, Control, Alt, AltGr, Meta and Caps Lock, for X11 and for Windows. A key
# of the other system that has the same number types a text and is told by that.
_MODIFIERS = frozenset(
    {37, 50, 62, 64, 66, 92, 105, 108, 133, 134, 203, 204, 205, 206}
    | {29, 42, 54, 56, 58, 0x11D, 0x138, 0x15B, 0x15C}
)

READINGS = 3
"""How many ways there are to read a stroke: its text, the X11 key, the Windows key."""


@dataclass(frozen=True, slots=True)
class KeyStroke:
    """A key going down.

    `at_ms` is when it went down: the event's own time, in milliseconds, never
    the time at which it was handled, because a busy program handles keys late and
    all at once. `text` is what the layout makes of it, "" for none. `native` is
    the native scan code, 0 for unknown. `enter` is set for Enter, Return and
    Tab. `modifiers` are Qt's numbers. `repeat` is set when the key is being held down.
    `modifier_only` is set for Shift, Control and the like alone; None where the caller
    cannot tell, then the native code decides, which fails only for keys without any text.
    `source` belongs to the caller, comes back with the stroke and is never looked at.
    """

    at_ms: float
    text: str
    native: int = 0
    enter: bool = False
    modifiers: int = 0
    repeat: bool = False
    modifier_only: bool | None = None
    source: object = field(default=None, compare=False, repr=False)

    @property
    def presses_modifier(self) -> bool:
        """Whether it is Shift, Control and the like alone, which count for no key."""
        if self.modifier_only is not None:
            return self.modifier_only
        return not self.text and not self.enter and self.native in _MODIFIERS

    @property
    def ends(self) -> bool:
        """Whether a scanner sends it to end a code: Enter, Tab, or their control characters."""
        return self.enter or self.text in _ENDS

    def readings(self) -> tuple[str, str, str]:
        """What it may stand for: by its text, by its X11 key, by its Windows key.

        Where a key is unknown or a command (Control, Alt or Meta was down),
        its text stands in. Letters of ASCII come in upper case: Caps Lock says nothing.
        """
        text = self.text.upper() if self.text.isascii() else self.text
        if self.modifiers & _COMMANDS:
            return (text, text, text)
        return (text, _X11.get(self.native, text), _WINDOWS.get(self.native, text))
