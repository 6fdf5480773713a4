"""Pictures of the window, for documents and for a look at every screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QThread

from kiosk.ui.jobs import HandJobs
from kiosk.ui.window import KioskWindow, Models

_TURN_MS: Final = 4
_QUIET_TURNS: Final = 8
"""Together as long as two frames: with reduced motion nothing that moves rests in between."""

_LONGEST_MS: Final = 10_000


class Stills:
    """Lets a window come to rest and takes its picture.

    The window needs models whose jobs are `jobs`, and reduced motion, so that there is a rest
    to come to soon.
    """

    def __init__(self, window: KioskWindow, models: Models, jobs: HandJobs, folder: Path) -> None:
        self._window = window
        self._models = models
        self._jobs = jobs
        self._folder = folder
        self._frames = 0
        window.window.frameSwapped.connect(self._frame)

    def take(self, name: str) -> str:
        """Write `NAME.png` into the folder and answer the file's name.

        Raises RuntimeError when the window does not come to rest, OSError when
        the file cannot be written.
        """
        self.settle()
        file = f"{name}.png"
        # Packed less tightly than usual: half of the time for an eighth more of bytes.
        if not self._window.picture().save(str(self._folder / file), quality=70):
            raise OSError(f"{self._folder / file} cannot be written")
        return file

    def settle(self) -> None:
        """Run what waits to be run, until no frame was drawn for a few turns."""
        longest = QElapsedTimer()
        longest.start()
        frames, quiet = self._frames, 0
        while quiet < _QUIET_TURNS:
            self._jobs.run_all()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            quiet += 1
            if self._frames != frames or self._jobs.waiting or self._models.rotation.coming:
                frames, quiet = self._frames, 0
            if longest.elapsed() > _LONGEST_MS:
                raise RuntimeError("the window does not come to rest")
            # Asleep, so that pictures are loaded meanwhile.
            QThread.msleep(_TURN_MS)

    def _frame(self) -> None:
        self._frames += 1
