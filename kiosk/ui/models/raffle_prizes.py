"""The prizes of a raffle that is being made: kinds of them, in the order of the draw."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.raffle.prizes import SPONSOR_MOST, WORTH_MOST, Prize
from kiosk.raffle.rules import PRIZE_CHARACTERS, Rules
from kiosk.ui.models.desk import Desk
from kiosk.ui.models.files import FoundFile
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.words import say
from kiosk.words import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

KINDS_MOST: Final = 12
"""So many kinds of prizes can be made at the screen; longer lists come with a rules file."""

ALIKE_MOST: Final = 40
"""So many prizes of a kind can be made at the screen."""

NONE: Final = QT_TRANSLATE_NOOP("ui", "There is no prize yet. Name one at least.")
UNNAMED: Final = QT_TRANSLATE_NOOP("ui", "Prize {number} has no name yet. Name it, or remove it.")
TWICE: Final = QT_TRANSLATE_NOOP(
    "ui",
    "“{name}” is there twice and not the same. Call one of them something else, or make it one.",
)


class PrizePictures(Protocol):
    """What the form needs to take pictures in; all but `address` on the worker for long work."""

    def find(self) -> Sequence[FoundFile]:
        """The pictures that could be taken in now."""
        ...

    def take(self, file: Path) -> str:
        """Keep a picture; its SHA-256 (hex). Raises KnownError with what is wrong with it."""
        ...

    def tidy(self) -> None:
        """Delete pictures that no raffle has, and that were not taken in just now."""
        ...

    def address(self, digest: str) -> str:
        """Where QML finds a picture that is kept; "" where there is none."""
        ...


@dataclass(slots=True)
class _Kind:
    """One kind of prizes, as it was typed."""

    name: str
    count: int = 1
    worth: str = ""
    sponsor: str = ""
    picture: str = ""

    def prize(self) -> Prize:
        name, worth, sponsor = (
            " ".join(text.split()) for text in (self.name, self.worth, self.sponsor)
        )
        return Prize(name, worth, sponsor, self.picture)

    @property
    def is_empty(self) -> bool:
        return self.count == 1 and self.prize() == Prize("")


@dataclass(slots=True)
class _Shelf:
    """The pictures to choose from, and whether they are being looked for."""

    files: Sequence[FoundFile] = field(default=())
    looking: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class RafflePrizesModel(QObject):
    """A list of kinds; one of them may be open, to be told more of."""

    changed = Signal()
    edited = Signal()

    def __init__(self, desk: Desk, pictures: PrizePictures) -> None:
        """`edited` tells of every change by hand; work runs as work of `desk`."""
        super().__init__(desk)
        self._desk = desk
        self._pictures = pictures
        self._kinds: list[_Kind] = [_Kind("")]
        self._suggested: tuple[str, ...] = ()
        self._open = 0
        self._shelf = _Shelf()

    def suggest(self, names: Sequence[str]) -> None:
        """Start from these names, which typing replaces."""
        self._kinds = [_Kind(name) for name in names]
        self._suggested = tuple(names)
        self.changed.emit()

    def take_over(self, rules: Rules) -> None:
        """Start from the prizes of these rules."""
        self._kinds = []
        for prize, alike in groupby(rules.prize(place) for place in range(len(rules.prizes))):
            count = len(list(alike))
            self._kinds.append(_Kind(prize.name, count, prize.worth, prize.sponsor, prize.picture))
        self._suggested = ()
        self.changed.emit()

    def tidy(self) -> None:
        """Nobody's draft names a picture any more: let go of those that nothing uses."""
        self._desk.ask(self._pictures.tidy, lambda _: None, slow=True)

    def wrong(self) -> str:
        """What has to be mended before anybody can go on, in the screen's language; or ""."""
        known: dict[str, Prize] = {}
        for number, kind in enumerate(self._kinds, 1):
            if kind.is_empty:
                continue
            prize = kind.prize()
            if not prize.name:
                return say("ui", UNNAMED, {"number": number})
            if known.setdefault(prize.name, prize) != prize:
                return say("ui", TWICE, {"name": prize.name})
        return "" if known else say("ui", NONE)

    def names(self) -> tuple[str, ...]:
        """Every piece once, in the order of the draw."""
        return tuple(
            kind.prize().name
            for kind in self._kinds
            if not kind.is_empty
            for _ in range(kind.count)
        )

    def details(self) -> tuple[Prize, ...]:
        """Those of which more than a name is told, each once."""
        told = (kind.prize() for kind in self._kinds)
        return tuple({prize.name: prize for prize in told if not prize.is_bare}.values())

    def shown(self, prizes: Sequence[Prize]) -> list[dict[str, object]]:
        """Prizes as QML shows them; alike ones that follow each other are one entry, from its
        `first` to its `last` place in the draw.
        """
        entries: list[dict[str, object]] = []
        first = 1
        for prize, alike in groupby(prizes):
            count = len(list(alike))
            entries.append(
                {
                    "prize": prize.name,
                    "worth": prize.worth,
                    "sponsor": prize.sponsor,
                    "picture": self._pictures.address(prize.picture) if prize.picture else "",
                    "first": first,
                    "last": first + count - 1,
                    "count": count,
                }
            )
            first += count
        return entries

    def _get_kinds(self) -> list[dict[str, object]]:
        return [self._told(kind) for kind in self._kinds]

    def _told(self, kind: _Kind) -> dict[str, object]:
        return {
            "name": kind.name,
            "count": kind.count,
            "worth": kind.worth,
            "sponsor": kind.sponsor,
            "picture": self._pictures.address(kind.picture) if kind.picture else "",
        }

    kinds = Property("QVariantList", _get_kinds, notify=changed)

    def _get_suggested(self) -> list[str]:
        return list(self._suggested)

    suggested = Property("QStringList", _get_suggested, notify=changed)
    """The names that the form wrote by itself."""

    kindsMost = Property(int, lambda self: KINDS_MOST, constant=True)
    alikeMost = Property(int, lambda self: ALIKE_MOST, constant=True)
    nameMost = Property(int, lambda self: PRIZE_CHARACTERS, constant=True)
    worthMost = Property(int, lambda self: WORTH_MOST, constant=True)
    sponsorMost = Property(int, lambda self: SPONSOR_MOST, constant=True)

    def _get_open(self) -> int:
        return self._open

    open = Property(int, _get_open, notify=changed)
    """The place of the kind of which more is told now."""

    def _get_one(self) -> dict[str, object]:
        return self._told(self._kinds[min(self._open, len(self._kinds) - 1)])

    one = Property("QVariantMap", _get_one, notify=changed)
    """The kind that is open."""

    def _get_files(self) -> list[dict[str, object]]:
        return [
            {
                "name": file.path.name,
                "place": file.place,
                "address": QUrl.fromLocalFile(str(file.path)).toString(),
            }
            for file in self._shelf.files
        ]

    files = Property("QVariantList", _get_files, notify=changed)
    """The pictures to choose from; `place` is the stick's name, or "" for the inbox."""

    def _get_looking(self) -> bool:
        return self._shelf.looking

    looking = Property(bool, _get_looking, notify=changed)

    def _tell(self) -> None:
        self.changed.emit()
        self.edited.emit()

    @Slot(int, str)
    def setName(self, place: int, name: str) -> None:
        """A kind's name, as typed."""
        self._type(place, "name", name)

    @Slot(str)
    def setWorth(self, worth: str) -> None:
        """What the open kind is worth, as typed."""
        self._type(self._open, "worth", worth)

    @Slot(str)
    def setSponsor(self, sponsor: str) -> None:
        """Who gives the open kind, as typed."""
        self._type(self._open, "sponsor", sponsor)

    def _type(self, place: int, part: str, text: str) -> None:
        # Nothing is told: what is being typed stands in its line already.
        if 0 <= place < len(self._kinds):
            setattr(self._kinds[place], part, text)
            self.edited.emit()

    @Slot(int)
    def moveCount(self, steps: int) -> None:
        """So many more of the open kind."""
        if self._open < len(self._kinds):
            kind = self._kinds[self._open]
            kind.count = max(1, min(max(ALIKE_MOST, kind.count), kind.count + steps))
            self._tell()

    @Slot()
    def add(self) -> None:
        """One kind more, without a name yet."""
        if len(self._kinds) < KINDS_MOST:
            self._kinds.append(_Kind(""))
            self._tell()

    @Slot(int)
    def remove(self, place: int) -> None:
        """One kind less; one stays."""
        if len(self._kinds) > 1 and 0 <= place < len(self._kinds):
            del self._kinds[place]
            self._open = min(self._open, len(self._kinds) - 1)
            self._tell()

    @Slot(int, int)
    def move(self, place: int, steps: int) -> None:
        """Draw a kind so many places later, or earlier."""
        there = place + steps
        if 0 <= place < len(self._kinds) and 0 <= there < len(self._kinds):
            self._kinds.insert(there, self._kinds.pop(place))
            self._tell()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Tell more of this kind."""
        if 0 <= place < len(self._kinds):
            self._open = place
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look for pictures."""

        def came(files: Sequence[FoundFile]) -> None:
            self._shelf = _Shelf(files)
            self.changed.emit()

        self._shelf.looking = True
        self.changed.emit()
        self._desk.ask(self._pictures.find, came, slow=True)

    @Slot()
    def dropPicture(self) -> None:
        """The open kind has no picture any more."""
        self._kinds[self._open].picture = ""
        self._tell()

    def take(self, place: int, done: Callable[[], None]) -> None:
        """Keep the picture at this place of `files` as that of the open kind, then go on."""
        if not 0 <= place < len(self._shelf.files):
            return
        file, kind = self._shelf.files[place].path, self._kinds[self._open]

        def came(digest: str) -> None:
            kind.picture = digest
            self._tell()
            done()

        self._desk.change(lambda: self._pictures.take(file), came, slow=True)
