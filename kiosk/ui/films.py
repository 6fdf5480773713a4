"""Videos of the site's media folder, as a film's design shows them."""

from collections.abc import Callable
from typing import Final

from kiosk.recognition.model import Video
from kiosk.ui.pictures import Pictures

_NARROWEST: Final = 0.4
_WIDEST: Final = 2.5


def silent() -> bool:
    """For where no film may be heard."""
    return False


class Films:
    """Tells what a film needs to be shown; the pictures' folder is that of the videos, too."""

    def __init__(
        self, pictures: Pictures, heard: Callable[[], bool] = silent, *, plays: bool = True
    ) -> None:
        """`heard` is asked for each film with sound; without `plays` its still stands for it."""
        self._pictures = pictures
        self._heard = heard
        self._plays = plays

    def told(self, video: Video) -> dict[str, object] | None:
        """What parts/Film.qml needs; None where the video's file is gone."""
        file = self._pictures.address(video.file)
        if not file:
            return None
        aspect = video.width / max(1, video.height)
        return {
            "file": file,
            "still": self._pictures.address(video.still),
            "length": video.length,
            "aspect": min(_WIDEST, max(_NARROWEST, aspect)),
            "heard": video.sound and self._heard(),
            "plays": self._plays,
            "captions": [
                {"begin": cue.begin, "end": cue.end, "text": cue.text} for cue in video.captions
            ],
        }
