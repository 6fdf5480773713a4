"""Python's garbage is looked for on Qt's thread only.

Python looks for garbage in whichever thread happens to make objects. A worker that finds objects
of Qt takes them down on the wrong thread, which ends the process. So nothing is looked for of its
own accord; this does it instead, when the screen is at rest.

Looking through all that was made until the first rest takes longer than a frame may, and nearly all
of it stays for as long as the program: it is looked through once and then left alone.
"""

import gc
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot

from kiosk.ui.heap import give_back

_AFTER_MS: Final = 2_000
"""By then whatever began to move has come to rest."""
_AT_LEAST_EVERY_MS: Final = 60_000


class Garbage(QObject):
    """From its making until `close`, garbage goes on the thread that made this."""

    def __init__(self, after: Iterable[SignalInstance], parent: QObject | None = None) -> None:
        """`after` are signals of changes on the screen, after which there is some to collect."""
        super().__init__(parent)
        gc.disable()
        self._first = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self.collect)
        self._often = QTimer(self)
        self._often.setInterval(_AT_LEAST_EVERY_MS)
        self._often.timeout.connect(self.collect)
        self._often.start()
        for signal in after:
            signal.connect(self._soon.start)

    @Slot()
    def collect(self) -> None:
        """Collect now."""
        gc.collect()
        if self._first:
            self._first = False
            gc.freeze()
        give_back()
        # As long as something changes now and then, that is enough, and it is never in a movement.
        self._often.start()

    def close(self) -> None:
        """Let Python do it again, whenever it likes."""
        self._soon.stop()
        self._often.stop()
        gc.unfreeze()
        gc.enable()
