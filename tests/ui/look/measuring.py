"""What a slide's words measure: where their ink is, how large they are, what they stand on."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Stand

CAPTION: Final = 2.6
TITLE: Final = 6.0
BODY: Final = 4.0
WANDER: Final = 1.5
"""LOOK.md's sizes, in percent of the short side; still areas move by the last."""

CONTRAST: Final = 4.5
LARGE_CONTRAST: Final = 3.0
"""FACTS.md's contrasts; WCAG's large letters are 24 px at 0.6 m, ours are read from the room."""

STRAY: Final = 0.01
"""So much of a text's ink may stand on an edge of paper."""

_BOXES: Final = ("FitText", "PaperCard", "KindTag")
_PICTURES: Final = ("Portrait", "PrizeArt", "Film")
_PARTS: Final = {
    "FitText": ("overflows", "cramped"),
    "PaperCard": ("padding", "inner"),
    "KindTag": ("glyph", "room"),
    "Portrait": ("letters", "crowd"),
    "PrizeArt": ("whole", "picture"),
    "Film": ("elapsed", "rim"),
}
_TAILS: Final = set("gjpqyçQ,;()[]_ß„‚ŋþ")
_SEEN: Final = 24
_MARK: Final = (255, 0, 255)


@dataclass(frozen=True, slots=True)
class Words:
    """One text: where its letters are in the slide, their size in pixels, and its colour."""

    text: str
    place: QRectF
    size: float
    colour: QColor
    item: QQuickItem

    def called(self) -> str:
        """The beginning of it, for a person."""
        return repr(self.text[:28])


def kind(item: QQuickItem) -> str:
    """Which of the parts that matter here an item is; "" for all others.

    By its properties: a wrapper of a QML type's QMetaObject may outlive the type in PySide 6.11
    and then stands for another object.
    """
    for name, properties in _PARTS.items():
        if all(item.property(each) is not None for each in properties):
            return name
    return ""


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and all that is seen in it."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from visible(child)


def words(slide: QQuickItem) -> list[Words]:
    """All texts of a slide."""
    found = []
    for item in visible(slide):
        text = item.property("text")
        if item.property("truncated") is None or not isinstance(text, str) or not text.strip():
            continue
        item.ensurePolished()
        font: Any = item.property("fontInfo")
        size = float(font.property("pixelSize").toNumber())
        ink = item.boundingRect()
        # Lines may be set closer than the typeface asks for: the last one's letters still stand on
        # its own baseline. Above, there is room for accents.
        metrics = QFontMetricsF(item.property("font"))
        scale = size / item.property("font").pixelSize()
        last = ink.bottom() - item.property("lineHeight") * metrics.height() * scale
        tail = 0.27 if _TAILS & set(text) else 0.04
        ink.setBottom(last + metrics.ascent() * scale + tail * size)
        ink.setTop(ink.top() + 0.2 * size)
        colour: QColor = item.property("color")
        found.append(Words(text, item.mapRectToItem(slide, ink), size, colour, item))
    return found


def geometry(slide: QQuickItem, extent: str, share: float) -> list[str]:
    """What is wrong with where the words are; `share` is one percent of the short side."""
    found = []
    texts = words(slide)
    margin = WANDER * share
    room = QRectF(0, 0, slide.width(), slide.height()).adjusted(margin, margin, -margin, -margin)
    found += [
        f"{str(item.property('text'))[:28]!r} does not fit"
        for item in visible(slide)
        if item.property("overflows") is True and item.property("text")
    ]
    for one in texts:
        if not _holds(room, one.place, 0.5):
            found.append(f"{one.called()} leaves the slide: {_told(one.place, share)}")
        if one.size < CAPTION * share - 0.6:
            found.append(f"{one.called()} is set at {one.size / share:.2f}")
        found += _kept(one, slide, share)
    pictures = [item for item in visible(slide) if kind(item) in _PICTURES]
    for index, one in enumerate(texts):
        for other in texts[index + 1 :]:
            if _touch(one.place, other.place):
                found.append(f"{one.called()} lies on {other.called()}")
        for picture in pictures:
            place = picture.mapRectToItem(slide, QRectF(0, 0, picture.width(), picture.height()))
            if not picture.isAncestorOf(one.item) and _touch(one.place, place):
                found.append(f"{one.called()} lies on a {kind(picture)}")
    return found


def _kept(one: Words, slide: QQuickItem, share: float) -> Iterator[str]:
    """Whether a text stays in the boxes that it was put into."""
    box = one.item.parentItem()
    while box != slide:
        if kind(box) in _BOXES:
            area = box.mapRectToItem(slide, QRectF(0, 0, box.width(), box.height()))
            if kind(box) == "FitText":
                # It has no air above its first and below its last line; how high it may be, it
                # tells by `overflows`.
                area.adjust(0, -slide.height(), 0, slide.height())
            if not _holds(area, one.place, max(2.0, 0.12 * one.size)):
                yield f"{one.called()} leaves its {kind(box)}: {_told(one.place, share)}"
        box = box.parentItem()


def _told(place: QRectF, share: float) -> str:
    sides = (place.left(), place.top(), place.right(), place.bottom())
    return " ".join(f"{side / share:.1f}" for side in sides)


def _holds(room: QRectF, place: QRectF, slack: float) -> bool:
    return room.adjusted(-slack, -slack, slack, slack).contains(place)


def _touch(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > 2 and common.height() > 2


def size_of(slide: QQuickItem, said: Collection[str], share: float) -> float:
    """How large the largest of the texts `said` is set, in percent; 0.0 where none is there."""
    return max((one.size / share for one in words(slide) if one.text in said), default=0.0)


def picture(stand: Stand) -> Image.Image:
    """What the window shows."""
    shot = stand.view.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = (shot.width(), shot.height())
    raw = bytes(shot.constBits())
    return Image.frombytes("RGB", size, raw, "raw", "RGB", shot.bytesPerLine())


def contrasts(stand: Stand, slide: QQuickItem, share: float) -> list[str]:
    """What of the words cannot be read on the paper on which it is really painted.

    The slide is painted with its words and without them: where both differ, there is ink, and
    the second picture has the paper under it. Takes the words off the slide.
    """
    painted = picture(stand)
    texts = words(slide)
    for one in texts:
        one.item.setOpacity(0)
    paper = picture(stand)
    bands = ImageChops.difference(painted, paper).split()
    differing = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    ink = differing.point([255 if level > _SEEN else 0 for level in range(256)])
    found = []
    for one in texts:
        # Letters may lean a little out of their line.
        lean = 3 + 0.06 * one.size
        place = one.place.adjusted(-lean, -3, lean, 3).toAlignedRect()
        box = (max(0, place.left()), max(0, place.top()), place.right() + 1, place.bottom() + 1)
        blank = Image.new("RGB", (box[2] - box[0], box[3] - box[1]), _MARK)
        under = Image.composite(paper.crop(box), blank, ink.crop(box))
        colours: list[tuple[int, tuple[int, ...]]] = [
            (count, colour)
            for count, colour in under.getcolors(1 << 16) or ()
            if isinstance(colour, tuple) and colour != _MARK
        ]
        inked = sum(count for count, _ in colours)
        if inked < 0.3 * one.size:
            found.append(f"{one.called()} is not seen")
            continue
        needed = LARGE_CONTRAST if one.size >= TITLE * share - 0.6 else CONTRAST
        letters = (one.colour.red(), one.colour.green(), one.colour.blue())
        weak = [(count, colour) for count, colour in colours if contrast(letters, colour) < needed]
        if sum(count for count, _ in weak) > STRAY * inked:
            _, worst = max(weak)
            found.append(
                f"{one.called()} has a contrast of {contrast(letters, worst):.2f} "
                f"on #{bytes(worst).hex()}"
            )
        ink.paste(0, box)
    left_over = ink.getbbox()
    if left_over is not None and ink.histogram()[255] > 4:
        found.append(f"letters at {left_over}, where no words were measured")
    return found


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, ...]) -> float:
    parts = [level / 255 for level in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
