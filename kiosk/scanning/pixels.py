"""From pixels to the texts of the QR codes in them.

The settings, and the second try on an enlarged picture, are those that read
most of 229 photographs. Texts come back exactly as they were
printed: what they mean is decided by `code.read`.
"""

import io
from collections.abc import Iterable
from pathlib import Path

import zxingcpp
from PIL import Image

from kiosk.errors import KnownError
from kiosk.scanning import texts as _texts  # noqa: F401 - registers the sentences

Buffer = bytes | bytearray | memoryview
"""Grey pixels, one byte each, row after row."""

_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
_ENLARGED = 1.5
_SECOND_TRY_EVERY = 3


def decode_gray(
    buffer: Buffer, width: int, height: int, stride: int, *, second_try: bool = True
) -> tuple[str, ...]:
    """The texts of all QR codes in a grey picture, each once.

    `stride` is the bytes from one row's start to the next, at least `width`.
    When nothing is found and `second_try` is set, the picture is enlarged 1.5
    times and tried again, which rescues soft focus and costs about 4 ms.
    Raises ValueError when the buffer is too short for the size.
    """
    if width < 1 or height < 1 or stride < width:
        raise ValueError("a picture has a width, a height, and rows as long as its width")
    size = memoryview(buffer).nbytes
    if size < stride * (height - 1) + width:
        raise ValueError("the buffer is shorter than the picture")
    if size < stride * height:
        # The last row of a mapped frame may lack its padding, which the decoder insists on.
        buffer = bytes(buffer) + bytes(stride * height - size)
    found = _decode(zxingcpp.ImageView(buffer, width, height, zxingcpp.ImageFormat.Lum, stride, 1))
    if found or not second_try:
        return found
    return _enlarged(_as_image(buffer, width, height, stride))


def decode_jpeg(data: Buffer, *, second_try: bool = True) -> tuple[str, ...]:
    """The texts in a JPEG frame, as many web cameras send them; nothing if it is damaged."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            image.draft("L", image.size)
            gray = image.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ()
    found = _decode(gray)
    return found if found or not second_try else _enlarged(gray)


def decode_file(path: Path) -> tuple[str, ...]:
    """The texts of all QR codes in a picture file of any format that Pillow reads.

    Raises KnownError `file_missing`, or `picture_unreadable` for what is not a picture.
    """
    try:
        with Image.open(path) as image:
            gray = _on_white(image)
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
    return _decode(gray) or _enlarged(gray)


class Frames:
    """Decodes a camera's frames, with the slow second try after every third that failed."""

    def __init__(self) -> None:
        self._failed = 0

    def gray(self, buffer: Buffer, width: int, height: int, stride: int) -> tuple[str, ...]:
        """Like `decode_gray`."""
        return self._counted(
            decode_gray(buffer, width, height, stride, second_try=self._second_try_is_due())
        )

    def jpeg(self, data: Buffer) -> tuple[str, ...]:
        """Like `decode_jpeg`."""
        return self._counted(decode_jpeg(data, second_try=self._second_try_is_due()))

    def _second_try_is_due(self) -> bool:
        return self._failed % _SECOND_TRY_EVERY == _SECOND_TRY_EVERY - 1

    def _counted(self, found: tuple[str, ...]) -> tuple[str, ...]:
        self._failed = 0 if found else self._failed + 1
        return found


def _decode(image: object) -> tuple[str, ...]:
    return _unique(
        barcode.text
        for barcode in zxingcpp.read_barcodes(
            image,
            formats=_FORMATS,
            try_rotate=False,
            try_invert=False,
            try_downscale=True,
            # Any other mode rewrites control characters.
            text_mode=zxingcpp.TextMode.Plain,
        )
    )


def _enlarged(image: Image.Image) -> tuple[str, ...]:
    size = (round(image.width * _ENLARGED), round(image.height * _ENLARGED))
    return _decode(image.resize(size, Image.Resampling.BICUBIC))


def _as_image(buffer: Buffer, width: int, height: int, stride: int) -> Image.Image:
    return Image.frombuffer("L", (width, height), bytes(buffer), "raw", "L", stride, 1)


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
