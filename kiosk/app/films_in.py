"""Films that a manager takes in by touch, from sticks and from the inbox."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.recognition.model import Video

if TYPE_CHECKING:
    from kiosk.ui.models.files import FoundFile


class FilmPlaces:
    """Implements `kiosk.ui.models.filming.FilmPlaces`; for the slow worker."""

    def __init__(self, app: App, sticks: Sequence[Path]) -> None:
        """`sticks` are the folders below which sticks are looked for."""
        self._app = app
        self._sticks = sticks

    def find(self) -> "Sequence[FoundFile]":
        """The films in the inbox, and on sticks that are plugged in."""
        from kiosk.exchange.videos import SUFFIXES
        from kiosk.ui.models.files import find_files

        return find_files(self._app.site.inbox, self._sticks, SUFFIXES)

    def take(self, file: Path, progress: Callable[[int, int], None]) -> Video:
        """Keep the film, with the captions of the same name beside it. KnownErrors: `take_video`.

        What `progress` raises ends the work, and nothing is kept.
        """
        # Slow to load, and most runs take no film in.
        from kiosk.exchange import captions
        from kiosk.exchange.videos import take_video

        beside = (file.with_suffix(suffix) for suffix in captions.SUFFIXES)
        said = next((each for each in beside if each.is_file()), None)
        return take_video(file, self._app.site.media, said, progress)
