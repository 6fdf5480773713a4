"""What Python keeps of an item that QML made and took down again."""

import weakref
from typing import Final

import shiboken6
from PySide6.QtCore import QObject

_halves: Final[list["weakref.ref[QObject]"]] = []


def forget_those_gone(item: QObject) -> None:
    """Call it when QML makes `item`: those before it that have gone let go of what they hold.

    PySide (6.11) never lets go of the Python half of an item that QML made. With a picture and the
    signals of every class above its own that is 11 KiB each time, and its picture besides; without
    them it is a third of one.
    """
    living = []
    for half in _halves:
        one = half()
        if one is not None and shiboken6.isValid(one):
            living.append(half)
        elif one is not None:
            vars(one).clear()
    _halves[:] = [*living, weakref.ref(item)]
