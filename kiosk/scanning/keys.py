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

X11_OFFSET = 8
"""X11 and Wayland (and Qt without either) count as evdev does, plus this."""

WINDOWS_OFFSET = 0
"""Windows counts as evdev does, for the keys that write characters."""

# The keys of a US keyboard, from the evdev number of a row's leftmost one on: alone, and with
# Shift. Last those of the number pad.
_US_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (86, "<", ">"),
    (98, "/", "/"),
)
US_KEYS = {
    first + i: (alone, shifted)
    for first, row, shifts in _US_ROWS
    for i, (alone, shifted) in enumerate(zip(row, shifts, strict=True))
}
"""What a US keyboard writes, by evdev's number of the key: alone, and with Shift."""

_WINDOWS = {
    number + WINDOWS_OFFSET: shifted
    for number, (alone, shifted) in US_KEYS.items()
    if alone.isalpha()
}
_X11 = {number + X11_OFFSET: letter for number, letter in _WINDOWS.items()}

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

    @property
    def commands(self) -> bool:
        """Whether Control, Alt or Meta was down with it."""
        return bool(self.modifiers & _COMMANDS)

    def on_us(self, offset: int) -> str:
        """What a US keyboard writes with this key, where scan codes count from `offset` on.

        "" for a command, for a key that writes nothing, and for an unknown one.
        """
        if self.commands or not self.native:
            return ""
        alone, shifted = US_KEYS.get(self.native - offset, ("", ""))
        return shifted if self.modifiers & SHIFT else alone

    def readings(self) -> tuple[str, str, str]:
        """What it may stand for: by its text, by its X11 key, by its Windows key.

        Where a key is unknown or a command (Control, Alt or Meta was down),
        its text stands in. Letters of ASCII come in upper case: Caps Lock says nothing.
        """
        text = self.text.upper() if self.text.isascii() else self.text
        if self.commands:
            return (text, text, text)
        return (text, _X11.get(self.native, text), _WINDOWS.get(self.native, text))
