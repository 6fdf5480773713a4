"""Choosing a picture and the part of it that is kept: a part of the pages that take pictures."""

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KnownError
from kiosk.people.framing import SMALLEST, WHOLE, Frame, first_frame
from kiosk.ui.models.desk import Desk
from kiosk.ui.models.files import FoundFile
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

SMALL: Final = 320
"""Pixels of the longer side of a picture in the list."""

LARGE: Final = 1280
"""Pixels of the longer side of a picture that is framed."""

STEP: Final = 20
"""How far one touch of an arrow moves the frame, in thousandths."""

GROWTH: Final = 60
"""By how much one touch changes the frame's size, in thousandths."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A look at a picture: a small JPEG, and the size of the whole picture, upright."""

    data: bytes
    width: int
    height: int


class PicturePlaces(Protocol):
    """Where pictures come from and are kept; called on the slow worker."""

    def find(self) -> Sequence[FoundFile]:
        """The pictures in the inbox and on the sticks that are plugged in."""
        ...

    def look(self, file: Path, longest: int) -> Seen:
        """A look at most `longest` pixels long; KnownErrors of a picture that is none."""
        ...

    def take(self, file: Path, frame: Frame | None) -> str:
        """Keep the picture, cut to the frame; its name in the media folder. KnownErrors."""
        ...


@QmlElement
@QmlUncreatable("made in Python")
class CroppingModel(QObject):
    """The list of pictures, and one of them under its frame.

    Its page calls `begin`, `forget` and `back`, and hears `taken` with the media name. The page's
    `busy` and `problem` are those of the desk that it belongs to.
    """

    changed = Signal()
    framed = Signal()
    framingChanged = Signal()
    taken = Signal(str, arguments=["name"])

    def __init__(self, desk: Desk, places: PicturePlaces, *, whole: bool = False) -> None:
        """`whole` offers to keep the picture as it is, too."""
        super().__init__(desk)
        self._desk = desk
        self._places = places
        self._may_be_whole = whole
        self._files: tuple[FoundFile, ...] = ()
        self._looks: dict[Path, str] = {}
        self._looked_up: set[Path] = set()
        self._visit = 0
        self._looking = False
        self._first = 0
        self._size = 8
        self._chosen: Path | None = None
        self._seen: Seen | None = None
        self._address = ""
        self._frame = Frame(WHOLE // 2, WHOLE // 2, WHOLE)
        self._whole = False
        self.changed.connect(self.framed)

    def begin(self) -> None:
        """List the pictures."""
        self.forget()
        self.look()

    def forget(self) -> None:
        """Let go of every picture."""
        self._visit += 1
        self._files = ()
        self._looks = {}
        self._looked_up = set()
        self._looking = False
        self._first = 0
        self._put_down()
        self.changed.emit()

    def back(self) -> bool:
        """From the frame to the list; False when the list is there already."""
        if self._chosen is None:
            return False
        self._put_down()
        self.changed.emit()
        return True

    @Slot()
    def look(self) -> None:
        """Look for pictures again."""
        visit = self._visit

        def came(files: Sequence[FoundFile]) -> None:
            if visit != self._visit:
                return
            self._looking = False
            self._files = tuple(files)
            if self._first >= len(self._files):
                self._first = 0
            self._fetch()
            self.changed.emit()

        self._looking = True
        self.changed.emit()
        self._desk.ask(self._places.find, came, slow=True)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next pictures (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, len(self._files)):
            self._first = first
            self._fetch()
            self.changed.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Frame this one of those that are listed now."""
        listed = self._listed()
        if not 0 <= index < len(listed) or self._desk.busy:
            return
        file, visit = listed[index].path, self._visit

        def came(seen: Seen) -> None:
            if visit != self._visit:
                return
            self._chosen, self._seen = file, seen
            self._address = _address(seen.data)
            self._frame = first_frame(seen.width, seen.height)
            self._whole = False
            self.framingChanged.emit()
            self.changed.emit()

        self._desk.change(lambda: self._places.look(file, LARGE), came, slow=True)

    @Slot(int, int)
    def move(self, right: int, down: int) -> None:
        """Move the frame by so many steps."""
        self._set(self._frame.x + right * STEP, self._frame.y + down * STEP, self._frame.size)

    @Slot(int)
    def grow(self, steps: int) -> None:
        """Make the frame larger, or smaller, around its middle."""
        self._set(self._frame.x, self._frame.y, self._frame.size + steps * GROWTH)

    @Slot(float, float)
    def place(self, x: float, y: float) -> None:
        """Put the frame's middle here, in shares (0 to 1) of the picture."""
        self._set(round(x * WHOLE), round(y * WHOLE), self._frame.size)

    @Slot(bool)
    def setWhole(self, whole: bool) -> None:
        """Keep the picture as it is, or what the frame shows."""
        self._whole = whole and self._may_be_whole
        self.framed.emit()

    @Slot()
    def take(self) -> None:
        """Keep what the frame shows; `taken` tells its name, unless it was put down meanwhile."""
        file, seen, visit = self._chosen, self._seen, self._visit
        frame = None if self._whole else self._frame
        if file is None:
            return

        def came(name: str) -> None:
            # Whoever went on may look at another person by now.
            if visit == self._visit and seen is self._seen:
                self.taken.emit(name)

        self._desk.change(lambda: self._places.take(file, frame), came, slow=True)

    def _set(self, x: int, y: int, size: int) -> None:
        if self._seen is None:
            return
        wanted = Frame(_clamped(x, 0), _clamped(y, 0), _clamped(size, SMALLEST))
        self._whole = False
        self._frame = wanted.within(self._seen.width, self._seen.height)
        self.framed.emit()

    def _put_down(self) -> None:
        self._chosen, self._seen, self._address, self._whole = None, None, "", False
        self.framingChanged.emit()

    def _listed(self) -> tuple[FoundFile, ...]:
        return self._files[self._first : self._first + self._size]

    def _fetch(self) -> None:
        """Ask for the looks that are missing on this page, one by one."""
        visit = self._visit
        for file in self._listed():
            if file.path not in self._looked_up:
                self._looked_up.add(file.path)
                self._desk.ask(
                    self._small_look(file.path), self._small_came(visit, file.path), slow=True
                )

    def _small_look(self, file: Path) -> Callable[[], str]:
        def look() -> str:
            try:
                return _address(self._places.look(file, SMALL).data)
            except KnownError:
                # It is listed without a look; who touches it is told why.
                return ""

        return look

    def _small_came(self, visit: int, file: Path) -> Callable[[str], None]:
        def came(address: str) -> None:
            if visit == self._visit:
                self._looks[file] = address
                self.changed.emit()

        return came

    def _get_files(self) -> list[dict[str, object]]:
        return [
            {
                "name": file.path.name,
                "place": file.place,
                "address": self._looks.get(file.path, ""),
                "known": file.path in self._looks,
            }
            for file in self._listed()
        ]

    files = Property("QVariantList", _get_files, notify=changed)
    """The pictures of this page; `place` is the stick's name, or "" for the inbox."""

    def _get_looking(self) -> bool:
        return self._looking

    looking = Property(bool, _get_looking, notify=changed)

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self._fetch()
            self.changed.emit()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=changed)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=changed)

    def _get_pages(self) -> int:
        return max(1, -(-len(self._files) // self._size))

    pages = Property(int, _get_pages, notify=changed)

    def _get_framing(self) -> bool:
        return self._chosen is not None

    framing = Property(bool, _get_framing, notify=framingChanged)
    """Whether a picture is under the frame; else they are listed."""

    def _get_picture(self) -> str:
        return self._address

    picture = Property(str, _get_picture, notify=changed)

    def _get_ratio(self) -> float:
        return self._seen.width / self._seen.height if self._seen else 1.0

    ratio = Property(float, _get_ratio, notify=changed)
    """The picture's width by its height."""

    def _get_offers_whole(self) -> bool:
        return self._may_be_whole

    offersWhole = Property(bool, _get_offers_whole, constant=True)

    def _get_whole(self) -> bool:
        return self._whole

    whole = Property(bool, _get_whole, notify=framed)

    def _get_box(self) -> tuple[float, float, float, float]:
        if self._seen is None:
            return (0.0, 0.0, 1.0, 1.0)
        width, height = self._seen.width, self._seen.height
        left, top, side = self._frame.box(width, height)
        return (left / width, top / height, side / width, side / height)

    left = Property(float, lambda self: self._get_box()[0], notify=framed)
    top = Property(float, lambda self: self._get_box()[1], notify=framed)
    wide = Property(float, lambda self: self._get_box()[2], notify=framed)
    high = Property(float, lambda self: self._get_box()[3], notify=framed)
    """The frame in shares of the picture's width and height."""

    def _get_can_grow(self) -> bool:
        return self._frame.size < WHOLE

    canGrow = Property(bool, _get_can_grow, notify=framed)

    def _get_can_shrink(self) -> bool:
        return self._frame.size > SMALLEST

    canShrink = Property(bool, _get_can_shrink, notify=framed)


def _clamped(value: int, least: int) -> int:
    return max(least, min(WHOLE, value))


def _address(data: bytes) -> str:
    """A picture as an address of its own: no file of it is left anywhere."""
    return f"data:image/jpeg;base64,{base64.b64encode(data).decode('ascii')}" if data else ""
