"""Pictures that a manager takes in by touch, from sticks and from the inbox."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.people.framing import Frame

if TYPE_CHECKING:
    from kiosk.ui.models.cropping import Seen
    from kiosk.ui.models.files import FoundFile


class PicturePlaces:
    """Implements `kiosk.ui.models.cropping.PicturePlaces`; for the slow worker."""

    def __init__(self, app: App, sticks: Sequence[Path]) -> None:
        """`sticks` are the folders below which sticks are looked for."""
        self._app = app
        self._sticks = sticks

    def find(self) -> "Sequence[FoundFile]":
        """The pictures in the inbox, and on sticks that are plugged in."""
        from kiosk.ui.models.files import PHOTOS, find_files

        return find_files(self._app.site.inbox, self._sticks, PHOTOS)

    def look(self, file: Path, longest: int) -> "Seen":
        """A small JPEG of the picture; KnownErrors `picture_...`."""
        # Slow to load, and most runs take no picture in.
        from kiosk.exchange.pictures import look_at
        from kiosk.ui.models.cropping import Seen

        seen = look_at(file, longest)
        return Seen(seen.data, seen.width, seen.height)

    def take(self, file: Path, frame: Frame | None) -> str:
        """Keep the picture, cut to the frame; its media name. KnownErrors as `take_in`."""
        from kiosk.exchange.pictures import take_in

        return take_in(file, self._app.site.media, frame)
