"""From pixels to the texts of the QR codes in them.

The settings, and the second try on an enlarged picture, are those that read
most of 229 photographs. Texts come back exactly as they were
printed: what they mean is decided by `code.read`.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import cast

import zxingcpp
from PIL import Image

from kiosk.errors import KnownError
from kiosk.scanning import rescue
from kiosk.scanning import texts as _texts  # noqa: F401 - registers the sentences

Buffer = bytes | bytearray | memoryview
"""Pixels, row after row."""

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
_AROUND = zxingcpp.Binarizer.LocalAverage
_MIDDLE = zxingcpp.Binarizer.FixedThreshold
_SECOND_TRY_EVERY = 3
_PLAIN = ("L", "RGB")
"""The kinds of Pillow's pictures that the decoder takes as they are."""
_COLORED = ("P", "PA")
"""Those with a palette, whose transparency Pillow does not take into shades of grey."""
_ALWAYS = 2
"""So many versions of a file are looked at in any case: they often show a further code."""

AIM = 0.75
"""Where a code is held up to a camera: the square in the middle, as a share of the short side."""


class Layout(Enum):
    """What the bytes of one pixel are."""

    GREY = "grey"
    GREY_FIRST = "grey_first"
    """Two bytes, of which the first is the brightness (YUYV)."""
    GREY_SECOND = "grey_second"
    """Two bytes, of which the second is the brightness (UYVY, 16 bits of little-endian grey)."""
    RGBA = "rgba"
    BGRA = "bgra"
    ARGB = "argb"
    ABGR = "abgr"


@dataclass(frozen=True, slots=True)
class _Bytes:
    step: int
    first: int
    decoder: zxingcpp.ImageFormat
    mode: str
    raw: str
    """Pillow's mode and raw mode, which puts the brightness into the first channel."""


_BYTES = {
    Layout.GREY: _Bytes(1, 0, zxingcpp.ImageFormat.Lum, "L", "L"),
    Layout.GREY_FIRST: _Bytes(2, 0, zxingcpp.ImageFormat.Lum, "LA", "LA"),
    Layout.GREY_SECOND: _Bytes(2, 1, zxingcpp.ImageFormat.Lum, "LA", "LA"),
    Layout.RGBA: _Bytes(4, 0, zxingcpp.ImageFormat.RGBA, "RGB", "RGBX"),
    Layout.BGRA: _Bytes(4, 0, zxingcpp.ImageFormat.BGRA, "RGB", "BGRX"),
    Layout.ARGB: _Bytes(4, 0, zxingcpp.ImageFormat.ARGB, "RGB", "XRGB"),
    Layout.ABGR: _Bytes(4, 0, zxingcpp.ImageFormat.ABGR, "RGB", "XBGR"),
}


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture in memory, where it is: nothing is copied.

    `stride` is the bytes from one row's start to the next. The last row may lack its padding.
    Raises ValueError when the buffer is too short for the size.
    """

    buffer: Buffer = field(repr=False)
    width: int
    height: int
    stride: int
    layout: Layout = Layout.GREY

    def __post_init__(self) -> None:
        row = self.width * _BYTES[self.layout].step
        if self.width < 1 or self.height < 1 or self.stride < row:
            raise ValueError("a picture has a width, a height, and rows as long as its width")
        if memoryview(self.buffer).nbytes < self.stride * (self.height - 1) + row:
            raise ValueError("the buffer is shorter than the picture")


def decode_gray(
    buffer: Buffer, width: int, height: int, stride: int, *, second_try: bool = True
) -> tuple[str, ...]:
    """The texts of all QR codes in a grey picture, each once.

    When nothing is found and `second_try` is set, the picture is enlarged 1.5
    times and tried again, which rescues soft focus. Raises ValueError like `Pixels`.
    """
    pixels = Pixels(buffer, width, height, stride)
    return decode_pixels(pixels) or (_enlarged(_as_image(pixels)) if second_try else ())


def decode_pixels(pixels: Pixels) -> tuple[str, ...]:
    """The texts of all QR codes in a picture, each once, without a second try."""
    look = _BYTES[pixels.layout]
    buffer, height = _whole_rows(pixels)
    return _decode(
        zxingcpp.ImageView(buffer, pixels.width, height, look.decoder, pixels.stride, look.step)
    )


def unpacked(data: Buffer) -> Pixels | None:
    """The grey pixels of a JPEG frame, as many web cameras send them; None if it is damaged."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            image.draft("L", image.size)
            gray = image.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return Pixels(gray.tobytes(), gray.width, gray.height, gray.width)


def shown(pixels: Pixels, width: int, height: int, *, mirrored: bool = False) -> Pixels:
    """A grey copy of just this size, cut to fill it, to be looked at; cheap, not exact."""
    image = _as_image(pixels)
    times = max(width / image.width, height / image.height)
    part = (width / times, height / times)
    left, top = (image.width - part[0]) / 2, (image.height - part[1]) / 2
    box = (left, top, left + part[0], top + part[1])
    image = image.resize((width, height), Image.Resampling.BILINEAR, box, reducing_gap=1.0)
    if mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return Pixels(image.tobytes(), width, height, width)


def decode_file(path: Path) -> tuple[str, ...]:
    """The texts of all QR codes in a picture file of any format that Pillow reads, each once.

    A file may take its time: a picture in which nothing is found is looked at in further
    versions, which takes up to a second; see `rescue`. Raises KnownError `file_missing`, or
    `picture_unreadable` for what is not a picture.
    """
    try:
        with Image.open(path) as image:
            known = image.convert("RGBA" if image.mode in _COLORED else image.mode)
            plain = known if known.mode in _PLAIN else known.convert("L")
            gray = _on_white(known)
    except FileNotFoundError as error:
        raise KnownError("file_missing", file=str(path)) from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        MemoryError,
        Image.DecompressionBombError,
    ) as error:
        raise KnownError("picture_unreadable", file=str(path)) from error
    found = _decode(plain) or _decode(gray)
    for number, version in enumerate(rescue.versions(gray)):
        if found and number >= _ALWAYS:
            break
        found = _unique((*found, *_decode(version.picture, version.split, version.inverted)))
    return found


class Frames:
    """Decodes a camera's frames, with a second try after every third that failed.

    The second try enlarges only the middle, where codes are held: all of a frame would take as
    long as several new frames.
    """

    def __init__(self) -> None:
        self._failed = 0

    def read(self, pixels: Pixels) -> tuple[str, ...]:
        """The texts of all QR codes in the frame, each once."""
        found = decode_pixels(pixels)
        if not found and self._failed % _SECOND_TRY_EVERY == _SECOND_TRY_EVERY - 1:
            found = _enlarged(_middle(_as_image(pixels)))
        self._failed = 0 if found else self._failed + 1
        return found


def _decode(image: object, split: bool = False, inverted: bool = False) -> tuple[str, ...]:
    return _unique(
        barcode.text
        for barcode in zxingcpp.read_barcodes(
            image,
            formats=_FORMATS,
            try_rotate=False,
            try_invert=inverted,
            try_downscale=True,
            # Any other mode rewrites control characters.
            text_mode=zxingcpp.TextMode.Plain,
            binarizer=_MIDDLE if split else _AROUND,
        )
    )


def _enlarged(image: Image.Image) -> tuple[str, ...]:
    return _decode(rescue.enlarged(image))


def _whole_rows(pixels: Pixels) -> tuple[memoryview, int]:
    """The bytes from the first brightness on, and how many rows of them are whole.

    The libraries insist on whole rows. No code ends in the last row: it has a quiet zone.
    """
    buffer = memoryview(pixels.buffer)[_BYTES[pixels.layout].first :]
    missing = pixels.stride * pixels.height - buffer.nbytes
    if missing <= 0:
        return buffer, pixels.height
    if pixels.height > 1:
        return buffer, pixels.height - 1
    return memoryview(bytes(buffer) + bytes(missing)), 1


def _as_image(pixels: Pixels) -> Image.Image:
    """A picture that may share the pixels' memory."""
    look = _BYTES[pixels.layout]
    buffer, height = _whole_rows(pixels)
    size = (pixels.width, height)
    # Pillow takes any buffer; its types know two kinds.
    data = cast(bytes, buffer)
    image = Image.frombuffer(look.mode, size, data, "raw", look.raw, pixels.stride, 1)
    return image.getchannel(0) if look.mode == "LA" else image.convert("L")


def _middle(image: Image.Image) -> Image.Image:
    side = round(min(image.size) * AIM)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    return image.crop((left, top, left + side, top + side))


def _on_white(image: Image.Image) -> Image.Image:
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("L")
    # Transparent pixels are black underneath, and so is the code.
    layer = image.convert("LA")
    white = Image.new("L", image.size, 255)
    white.paste(layer.getchannel("L"), mask=layer.getchannel("A"))
    return white


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
