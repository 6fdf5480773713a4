"""What a burst tells of the scanner that sent it, and of the machine's keyboard."""

from dataclasses import dataclass, field

NO_TEXT = "◌"
"""Stands in `Facts.typed` for a key of which the layout made no text, such as a dead key."""

UNKNOWN_KEY = "�"
"""Stands in `Facts.by_keys` for a key whose scan code is unknown."""


@dataclass(frozen=True, slots=True)
class Facts:
    """How a text came in, key by key; modifiers alone are no keys and are not counted.

    `median_ms` and `longest_ms` are the gaps between keys, 0 for a single one.
    `ended_by` is "enter", "tab", or "" for neither. `typed` is what the machine's layout made
    of the keys, and `by_keys` what stands on them on a US keyboard; both have one character
    for each key, so that they can be compared place by place. `caps_lock`: it was on.
    `before` and `after` are what came directly before and after a whole code and is no
    part of it, as on a US keyboard where the keys are known. The texts may hold the letters of
    a code, and are no part of the representation.
    """

    keys: int
    median_ms: float
    longest_ms: float
    ended_by: str
    typed: str = field(repr=False)
    by_keys: str = field(repr=False)
    caps_lock: bool
    before: str = field(default="", repr=False)
    after: str = field(default="", repr=False)
