"""Short sounds for results. Without a sound device there is silence, and nothing depends on it."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Sound(StrEnum):
    """What can be heard; each is `assets/sounds/<name>.wav`."""

    REDEEMED = "redeemed"
    ALREADY = "already"
    REFUSED = "refused"
    WAKE = "wake"
    ROLL = "roll"
    FANFARE = "fanfare"


class Sounds(QObject):
    """Plays sounds. Nothing of Qt's multimedia is loaded before the first one is played."""

    def __init__(
        self, folder: Path, is_quiet: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`is_quiet` is asked each time: the setting, and the quiet hours."""
        super().__init__(parent)
        self._folder = folder
        self._is_quiet = is_quiet
        self._effects: dict[Sound, QSoundEffect] = {}
        self._has_device: bool | None = None

    def play(self, sound: Sound) -> bool:
        """Play `sound` from its start; whether it is heard."""
        if self._is_quiet() or not self._can_play():
            return False
        effect = self._effects.get(sound)
        if effect is None:
            from PySide6.QtMultimedia import QSoundEffect

            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{sound.value}.wav")))
            self._effects[sound] = effect
        effect.play()
        return True

    def stop(self) -> None:
        """Silence, at once."""
        for effect in self._effects.values():
            effect.stop()

    def _can_play(self) -> bool:
        if self._has_device is None:
            # It names every library for video that it does without.
            QLoggingCategory.setFilterRules("qt.multimedia*=false")
            try:
                from PySide6.QtMultimedia import QMediaDevices
            except ImportError:  # Debian without libpulse0
                self._has_device = False
            else:
                self._has_device = bool(QMediaDevices.audioOutputs())
        return self._has_device
