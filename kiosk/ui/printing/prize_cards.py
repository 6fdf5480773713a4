"""Prizes on cards side by side, with their pictures, each as large as there is room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage

from kiosk.raffle.prizes import Prize
from kiosk.raffle.rules import Rules
from kiosk.ui.printing import texts
from kiosk.ui.printing.flow import INK, QUIET_INK
from kiosk.ui.printing.gift import gift
from kiosk.ui.printing.paper import DOTS_PER_MM, Fit, Pen, Sentences, box_path

_GAP: Final = 4.0
_INSET: Final = 2.4
_BESIDE_LEAST: Final = 70.0
_CARD: Final = "#f3e9d6"
_SHARES: Final = (0.62, 0.5, 0.4, 0.3, 0.0)
"""Of a card's height that a picture takes, the largest that leaves room for the words."""
# At the last size words are broken where they must.
_NAME_SIZES: Final = (7.0, 6.0, 5.2, 4.6, 4.0, 3.6, 3.2, 2.9, 2.8)
_ABOUT_SIZES: Final = (4.0, 3.6, 3.2, 2.9, 2.6, 2.4, 2.3)


@dataclass(frozen=True, slots=True)
class Kind:
    """A prize and how many pieces of it there are, one after the other."""

    prize: Prize
    count: int


def kinds_of(rules: Rules) -> tuple[Kind, ...]:
    """The prizes in drawing order; the same several times in a row is one kind."""
    kinds = []
    at = 0
    for _, same in groupby(rules.prizes):
        count = len(list(same))
        kinds.append(Kind(rules.prize(at), count))
        at += count
    return tuple(kinds)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the parts of a card stand; `readable` tells whether its words are large enough.

    `sizes` are those tried for the name, `size` is the one that it has, in mm.
    """

    art: QRectF
    name: QRectF
    about: QRectF
    sizes: tuple[float, ...]
    size: float
    readable: bool


class PrizeCards:
    """Lays prizes out on cards, and paints them."""

    def __init__(self, pen: Pen, pictures: Mapping[str, Path], sentences: Sentences) -> None:
        """`pictures` are files by their SHA-256; what cannot be read is drawn as a gift."""
        self._pen = pen
        self._pictures = pictures
        self._say = sentences.say
        self._laid: list[tuple[QRectF, Kind, _Place]] = []

    def lay(self, kinds: Sequence[Kind], box: QRectF) -> bool:
        """Share `box` out among the prizes; whether every word and picture has room."""
        cards = list(zip(self._cards(len(kinds), box), kinds, strict=True))
        places: list[_Place] = []
        # All cards of a poster are arranged alike, and their names are of one size.
        for share in _SHARES:
            places = [self._place(card, kind, share, _NAME_SIZES) for card, kind in cards]
            if all(place.readable for place in places):
                break
        smallest = min(place.size for place in places)
        sizes = tuple(size for size in _NAME_SIZES if size <= smallest)
        self._laid = [(card, kind, self._place(card, kind, share, sizes)) for card, kind in cards]
        return all(place.readable for place in places)

    def paint(self) -> None:
        """Paint what was laid out last."""
        for seed, (card, kind, place) in enumerate(self._laid):
            self._card(card, kind, place, seed)

    def _cards(self, count: int, box: QRectF) -> list[QRectF]:
        columns, rows = _grid(count, box.width(), box.height())
        wide = (box.width() - (columns - 1) * _GAP) / columns
        high = (box.height() - (rows - 1) * _GAP) / rows
        cards = []
        for at in range(count):
            row, column = divmod(at, columns)
            # The last row is in the middle when it has fewer.
            here = min(columns, count - row * columns)
            start = box.left() + (box.width() - here * wide - (here - 1) * _GAP) / 2
            x = start + column * (wide + _GAP)
            cards.append(QRectF(x, box.top() + row * (high + _GAP), wide, high))
        return cards

    def _place(self, card: QRectF, kind: Kind, share: float, sizes: tuple[float, ...]) -> _Place:
        """The parts of a card whose picture, beside or above the words, has a share of it."""
        words = card.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        art = QRectF(words.left(), words.top(), 0.0, 0.0)
        if share and words.width() > 2.2 * words.height() and words.width() > _BESIDE_LEAST:
            art = QRectF(words.left(), words.top(), 2.0 * share * words.height(), words.height())
            words.setLeft(art.right() + 4.0)
        elif share:
            art = QRectF(words.left(), words.top(), words.width(), share * words.height())
            words.setTop(art.bottom() + 1.4)
        name, about = self._words(kind)
        room = QRectF(words)
        if about:
            room.setHeight(0.62 * words.height())
        named = self._pen.fit(room, name, sizes, QFont.Weight.ExtraBold)
        rest = QRectF(words)
        rest.setTop(words.top() + named.height + 0.6)
        told = self._pen.fit(rest, about, _ABOUT_SIZES)
        fits = _reads(named) and (_reads(told) or not about)
        readable = fits and not (art.isEmpty() and kind.prize.picture)
        return _Place(art, room, rest, sizes, named.font.pixelSize() / DOTS_PER_MM, readable)

    def _card(self, card: QRectF, kind: Kind, place: _Place, seed: int) -> None:
        pen = self._pen
        pen.fill(box_path(card, 2.0), _CARD)
        if not place.art.isEmpty():
            image = self._image(kind.prize)
            if image is None:
                gift(pen, place.art, seed)
            else:
                pen.picture(place.art, image)
        name, about = self._words(kind)
        pen.write(place.name, name, place.sizes, INK, QFont.Weight.ExtraBold)
        if about:
            pen.write(place.about, about, _ABOUT_SIZES, QUIET_INK)

    def _words(self, kind: Kind) -> tuple[str, str]:
        """The prize's name with its count, and what else is told of it."""
        prize = kind.prize
        about = []
        if prize.worth:
            about.append(self._say(texts.POSTER_WORTH, {"worth": prize.worth}))
        if prize.sponsor:
            about.append(self._say(texts.POSTER_SPONSOR, {"sponsor": prize.sponsor}))
        name = prize.name if kind.count == 1 else f"{kind.count} × {prize.name}"
        return name, " · ".join(about)

    def _image(self, prize: Prize) -> QImage | None:
        file = self._pictures.get(prize.picture)
        image = QImage() if file is None else QImage(str(file))
        return None if image.isNull() else image


def _reads(fit: Fit) -> bool:
    """Whether all of a text is there, and no word is broken."""
    return fit.whole and not fit.flags & Qt.TextFlag.TextWrapAnywhere.value


def _grid(count: int, width: float, height: float) -> tuple[int, int]:
    """Columns and rows for so many cards, so that each is as large and as square as can be."""

    def worth(columns: int) -> tuple[float, float]:
        rows = -(-count // columns)
        wide = (width - (columns - 1) * _GAP) / columns
        high = (height - (rows - 1) * _GAP) / rows
        empty = rows * columns - count
        return (min(wide, 1.25 * high) - 3.0 * empty, wide)

    columns = max(range(1, min(count, 4) + 1), key=worth)
    return columns, -(-count // columns)
