"""Pictures of codes as a camera sends them: in every format, whole and broken."""

import io
import random

import qrcode
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Format = QVideoFrameFormat.PixelFormat

SIZE = (640, 480)


def qr(text: str, box: int = 6) -> Image.Image:
    """A code with its quiet zone."""
    maker = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_H, box_size=box)
    maker.add_data(text)
    maker.make()
    picture = maker.make_image().get_image()
    assert isinstance(picture, Image.Image)
    return picture.convert("L")


def held_up(*texts: str, size: tuple[int, int] = SIZE, blur: float = 0) -> Image.Image:
    """Codes side by side in front of a wall, a little askew; in grey."""
    page = Image.new("L", size, 200)
    box = max(1, min(6, size[1] // 48, size[0] // (40 * max(1, len(texts)))))
    for place, text in enumerate(texts):
        code = qr(text, box).rotate(5 + place, expand=True, fillcolor=200)
        left = round((place + 0.5) * size[0] / len(texts) - code.width / 2)
        page.paste(code, (left, (size[1] - code.height) // 2))
    return page.filter(ImageFilter.GaussianBlur(blur)) if blur else page


def frame(page: Image.Image, kind: Format) -> QVideoFrame:
    """The grey page as a frame of one format; what is not brightness is noise or grey."""
    made = QVideoFrame(QVideoFrameFormat(QSize(*page.size), kind))
    assert made.map(QVideoFrame.MapMode.WriteOnly), kind
    plane = writable(made, 0)
    stride = made.bytesPerLine(0)
    if kind == Format.Format_Jpeg:
        data = jpeg(page)
        plane[: len(data)] = data
    else:
        grey = page.tobytes()
        for y in range(page.height):
            row = bytearray(random.Random(y).randbytes(stride))
            of_row = grey[y * page.width : (y + 1) * page.width]
            step, places = _BYTES.get(kind, (1, (0,)))
            for place in places:
                row[place : page.width * step : step] = of_row
            plane[y * stride : (y + 1) * stride] = bytes(row)
        for rest in range(1, made.planeCount()):
            chroma = writable(made, rest)
            chroma[:] = bytes([128]) * len(chroma)
    made.unmap()
    return made


def writable(mapped: QVideoFrame, plane: int) -> memoryview:
    """The bytes of a plane of a frame that is mapped to be written."""
    given = mapped.bits(plane)
    assert isinstance(given, memoryview)
    return given


def jpeg(page: Image.Image) -> bytes:
    """The page as a web camera packs it."""
    out = io.BytesIO()
    page.convert("RGB").save(out, "JPEG", quality=75)
    return out.getvalue()


_BYTES = {
    Format.Format_YUYV: (2, (0,)),
    Format.Format_UYVY: (2, (1,)),
    Format.Format_Y16: (2, (1,)),
    Format.Format_P010: (2, (1,)),
    Format.Format_AYUV: (4, (1,)),
    **dict.fromkeys(
        (
            Format.Format_RGBA8888,
            Format.Format_RGBX8888,
            Format.Format_BGRA8888,
            Format.Format_BGRX8888,
            Format.Format_ARGB8888,
            Format.Format_XRGB8888,
            Format.Format_ABGR8888,
            Format.Format_XBGR8888,
        ),
        (4, (0, 1, 2, 3)),
    ),
}
