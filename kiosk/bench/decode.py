"""Photographs of tokens, made by code: how many the bare decoder reads, and how many we.

The set is the same in every run: each picture comes from its number. A white card with a code
lies on a table; then it is turned, leant, blurred, stained, shaded, dazzled, darkened and packed,
each by a random share that goes from harmless to hopeless.
"""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode

from kiosk.bench import degrade
from kiosk.bench.results import Result, middle, rounded
from kiosk.scanning.code import Kind, make
from kiosk.scanning.pixels import decode_file

_SIZE: Final = (1280, 960)
_MODULES: Final = 25
_QUIET: Final = 4
_CARD: Final = 45
"""The side of a card, in modules."""
_CELL: Final = 8
"""Pixels of a module before the card is placed."""

_FORMATS: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)


@dataclass(frozen=True, slots=True)
class Seen:
    """What both found in one picture, and how long each took, in ms."""

    text: str
    bare: tuple[str, ...]
    ours: tuple[str, ...]
    bare_ms: float
    ours_ms: float


def decode(folder: Path, pictures: int) -> Result:
    """Our way from a file to its codes, beside zxing-cpp alone with the same settings.

    Both read the same files. It holds when we read every picture that the bare decoder reads, and
    more of them, and nothing that is not there.
    """
    seen = list(_looked(folder, pictures))
    bare, ours = sum(bool(one.bare) for one in seen), sum(bool(one.ours) for one in seen)
    lost = sum(not set(one.bare) <= set(one.ours) for one in seen)
    false = sum(not {*one.bare, *one.ours} <= {one.text} for one in seen)
    slowest = max(one.ours_ms for one in seen)
    return Result(
        name="decode",
        value=ours,
        unit="pictures",
        bar="every picture that zxing-cpp alone reads, and more of them; nothing false",
        holds=ours > bare and not lost and not false,
        sentence=f"of {pictures} photographs made by code {ours} are read, zxing-cpp alone reads "
        f"{bare}; {lost} that it reads are not read, {false} texts are false; a file takes "
        f"{middle([one.ours_ms for one in seen]):.0f} ms (median), {slowest:.0f} at most.",
        more={
            "pictures": pictures,
            "bare": bare,
            "lost": lost,
            "false": false,
            "bare_ms": rounded(middle([one.bare_ms for one in seen])),
            "ms": rounded(middle([one.ours_ms for one in seen])),
            "slowest_ms": rounded(slowest),
        },
    )


def _looked(folder: Path, pictures: int) -> Iterator[Seen]:
    file = folder / "photograph.png"
    for number in range(pictures):
        picture, text = photograph(number)
        picture.save(file, compress_level=1)
        start = time.perf_counter_ns()
        bare = _bare(file)
        between = time.perf_counter_ns()
        ours = decode_file(file)
        end = time.perf_counter_ns()
        yield Seen(text, bare, ours, (between - start) / 1e6, (end - between) / 1e6)


def _bare(file: Path) -> tuple[str, ...]:
    with Image.open(file) as picture:
        found = zxingcpp.read_barcodes(
            picture,
            formats=_FORMATS,
            try_rotate=False,
            try_invert=False,
            try_downscale=True,
            text_mode=zxingcpp.TextMode.Plain,
        )
    return tuple(one.text for one in found)


def photograph(number: int) -> tuple[Image.Image, str]:
    """The picture with this number, grey, 1280 by 960 pixels, and the text of its code."""
    rng = random.Random(number)
    text = make(Kind.TOKEN, rng.randbytes).text
    card, corners = _card(text, rng)
    if rng.random() < 0.3:
        share, spots = rng.uniform(0.03, 0.16), rng.randint(1, 3)
        card = degrade.stained(card, [corners], share, rng.randrange(1 << 30), spots)
    module = rng.uniform(1.8, 9.0)
    width = round(_CARD * module)
    card = card.resize((width, width), Image.Resampling.BOX)
    card = degrade.tilted(card, rng.uniform(-180, 180), rng.uniform(0, 45))
    picture = _on_table(card, rng)
    if rng.random() < 0.35:
        picture = _dazzled(picture, rng)
    if rng.random() < 0.5:
        picture = degrade.blurred(picture, rng.uniform(0.15, 0.75) * module)
    if rng.random() < 0.5:
        picture = degrade.shaded(picture, rng.uniform(0.03, 0.6), rng.uniform(0, 360))
    if rng.random() < 0.5:
        picture = degrade.dimmed(picture, rng.uniform(0.06, 1.0), rng.uniform(0.0, 0.85))
    picture = degrade.noisy(picture, rng.uniform(1, 9), rng.randrange(8))
    return degrade.jpeg(picture, rng.randint(25, 90)), text


def _card(text: str, rng: random.Random) -> tuple[Image.Image, degrade.Corners]:
    """A square card, and where on it its code lies."""
    code = QRCode(error_correction=ERROR_CORRECT_H, border=0)
    code.add_data(text)
    code.make(fit=True)
    side, first = _CARD * _CELL, (_QUIET + rng.randint(0, 8)) * _CELL
    last = first + _MODULES * _CELL
    card = Image.new("L", (side, side), 250)
    draw = ImageDraw.Draw(card)
    for row, cells in enumerate(code.get_matrix()):
        for column, dark in enumerate(cells):
            if dark:
                left, top = first + column * _CELL, first + row * _CELL
                draw.rectangle((left, top, left + _CELL - 1, top + _CELL - 1), fill=12)
    # Something like words and artwork outside the quiet zone.
    free = last + (_QUIET + 1) * _CELL
    for line in range(free, side - _CELL, 2 * _CELL):
        draw.rectangle((2 * _CELL, line, rng.randint(side // 3, side), line + _CELL), fill=70)
        draw.ellipse((line, 2 * _CELL, line + _CELL, side - 4 * _CELL), fill=rng.randint(40, 200))
    return card, ((first, first), (last, first), (last, last), (first, last))


def _on_table(card: Image.Image, rng: random.Random) -> Image.Image:
    """The card somewhere among other things that have edges."""
    picture = Image.new("L", _SIZE, 150)
    draw = ImageDraw.Draw(picture)
    for _ in range(14):
        left, top = rng.randint(-200, _SIZE[0]), rng.randint(-200, _SIZE[1])
        box = (left, top, left + rng.randint(20, 500), top + rng.randint(20, 400))
        draw.rectangle(box, fill=rng.randint(60, 230))
    place = (
        rng.randint(0, max(0, _SIZE[0] - card.width)),
        rng.randint(0, max(0, _SIZE[1] - card.height)),
    )
    picture.paste(card, place)
    return picture


def _dazzled(picture: Image.Image, rng: random.Random) -> Image.Image:
    """With a lamp's reflection somewhere, soft at its edge."""
    glare = Image.new("L", (160, 120), 0)
    draw = ImageDraw.Draw(glare)
    for _ in range(rng.randint(1, 3)):
        x, y, reach = rng.randint(0, 160), rng.randint(0, 120), rng.randint(6, 40)
        draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=rng.randint(120, 255))
    soft = glare.filter(ImageFilter.GaussianBlur(rng.uniform(2, 12)))
    white = Image.new("L", _SIZE, 255)
    return Image.composite(white, picture, soft.resize(_SIZE, Image.Resampling.BILINEAR))
