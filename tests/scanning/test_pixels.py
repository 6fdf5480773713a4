"""From pixels to texts."""

import io
import random
from pathlib import Path

import pytest
import qrcode
from PIL import Image, ImageFilter

from kiosk.errors import KnownError
from kiosk.scanning.code import Kind, make, read
from kiosk.scanning.pixels import (
    Frames,
    Layout,
    Pixels,
    decode_file,
    decode_gray,
    decode_pixels,
    shown,
    unpacked,
)

TEXT = make(Kind.TOKEN, lambda n: bytes(range(40, 40 + n))).text


def qr(text: str, box: int = 6) -> Image.Image:
    maker = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_H, box_size=box)
    maker.add_data(text)
    maker.make()
    picture = maker.make_image().get_image()
    assert isinstance(picture, Image.Image)
    return picture.convert("L")


def photograph(picture: Image.Image, blur: float = 0) -> Image.Image:
    page = Image.new("L", (640, 480), 210)
    page.paste(picture.rotate(13, expand=True, fillcolor=255), (150, 90))
    return page.filter(ImageFilter.GaussianBlur(blur)) if blur else page


def padded(picture: Image.Image, stride: int) -> bytes:
    rows = picture.tobytes()
    width = picture.width
    noise = random.Random(1).randbytes(stride - width)
    return b"".join(rows[y * width : (y + 1) * width] + noise for y in range(picture.height))


def test_a_frame_with_padded_rows() -> None:
    page = photograph(qr(TEXT))
    for stride in (640, 672, 1001):
        data = padded(page, stride)
        assert decode_gray(data, 640, 480, stride) == (TEXT,)
        assert decode_gray(memoryview(data), 640, 480, stride) == (TEXT,)
        assert decode_gray(bytearray(data[: stride * 479 + 640]), 640, 480, stride) == (TEXT,)


def test_a_frame_without_a_code_or_too_short() -> None:
    assert decode_gray(bytes(640 * 480), 640, 480, 640) == ()
    assert decode_gray(b"\x00" * (700 * 479 + 640), 640, 480, 700) == ()
    for size in ((640, 481, 640), (641, 480, 640), (0, 480, 640)):
        with pytest.raises(ValueError, match="picture"):
            decode_gray(bytes(640 * 480), *size)


def test_several_codes_in_one_picture_come_once_each() -> None:
    other = make(Kind.BADGE).text
    page = Image.new("L", (900, 400), 255)
    for i, text in enumerate((TEXT, other, TEXT)):
        page.paste(qr(text), (i * 290, 40))
    assert sorted(decode_gray(page.tobytes(), 900, 400, 900)) == sorted((TEXT, other))


def soft() -> Image.Image:
    """A small and blurred code that only the second try reads."""
    code = qr(TEXT, 10)
    for modules in (2.5, 2.2, 2.8, 3.0):
        width = round(code.width / 10 * modules)
        for blur in (1.2, 1.0, 0.8, 1.5):
            page = Image.new("L", (320, 240), 210)
            page.paste(code.resize((width, width), Image.Resampling.BICUBIC), (80, 40))
            page = page.filter(ImageFilter.GaussianBlur(blur))
            data = page.tobytes()
            if not decode_gray(data, 320, 240, 320, second_try=False) and decode_gray(
                memoryview(data), 320, 240, 320
            ):
                return page
    raise AssertionError("the second try never helps")


def test_the_second_try_reads_soft_focus_in_every_third_frame() -> None:
    page = Pixels(soft().tobytes(), 320, 240, 320)
    frames = Frames()
    found = [frames.read(page) for _ in range(6)]
    assert found == [(), (), (TEXT,)] * 2
    assert decode_gray(padded(soft(), 352), 320, 240, 352) == (TEXT,)
    frames.read(page)
    assert frames.read(Pixels(photograph(qr(TEXT)).tobytes(), 640, 480, 640)) == (TEXT,)
    assert [frames.read(page) for _ in range(3)] == [(), (), (TEXT,)]


def test_jpeg_frames_and_damaged_ones() -> None:
    out = io.BytesIO()
    photograph(qr(TEXT)).convert("RGB").save(out, "JPEG", quality=70)
    pixels = unpacked(out.getvalue())
    assert pixels is not None
    assert (pixels.width, pixels.height) == (640, 480)
    assert decode_pixels(pixels) == (TEXT,)
    for broken in (b"", b"JFIF", out.getvalue()[:300], out.getvalue()[:2000]):
        assert unpacked(broken) is None


def laid_out(page: Image.Image, layout: Layout, stride: int) -> bytes:
    """The page in the bytes of a layout, row by row; what is not brightness is noise."""
    grey = page.tobytes()
    step, at = {Layout.GREY: (1, 0), Layout.GREY_FIRST: (2, 0), Layout.GREY_SECOND: (2, 1)}.get(
        layout, (4, 0)
    )
    rows = []
    for y in range(page.height):
        row = bytearray(random.Random(y).randbytes(stride))
        of_row = grey[y * page.width : (y + 1) * page.width]
        for channel in range(at, at + 1) if step < 4 else range(4):
            row[channel : page.width * step : step] = of_row
        rows.append(bytes(row))
    return b"".join(rows)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("padding", [0, 37])
def test_every_layout_is_read_where_it_is(layout: Layout, padding: int) -> None:
    page = photograph(qr(TEXT)).crop((120, 60, 501, 401))
    step = {Layout.GREY: 1, Layout.GREY_FIRST: 2, Layout.GREY_SECOND: 2}.get(layout, 4)
    stride = page.width * step + padding
    data = laid_out(page, layout, stride)
    for given in (data, memoryview(data)[: stride * 340 + 381 * step]):
        pixels = Pixels(given, 381, 341, stride, layout)
        assert decode_pixels(pixels) == (TEXT,)
        small = shown(pixels, 190, 170)
        assert (small.width, small.height, small.stride) == (190, 170, 190)
        whole = Image.frombuffer("L", (381, 341), page.tobytes(), "raw", "L", 381, 1)
        for x, y in ((20, 20), (90, 80), (150, 140)):
            around = whole.crop((2 * x - 1, 2 * y - 1, 2 * x + 3, 2 * y + 3)).tobytes()
            assert min(around) <= small.buffer[y * small.stride + x] <= max(around)


def test_a_picture_of_one_row_has_no_code() -> None:
    for layout in Layout:
        assert Frames().read(Pixels(bytes(40), 10, 1, 40, layout)) == ()
    with pytest.raises(ValueError, match="picture"):
        Pixels(bytes(40), 11, 1, 40, Layout.RGBA)


def test_a_picture_to_be_shown_is_small_and_mirrored_and_keeps_nothing_of_the_frame() -> None:
    data = bytearray(range(200)) * 2
    small = shown(Pixels(memoryview(data), 200, 2, 200), 200, 2, mirrored=True)
    data[:] = bytes(400)
    assert (small.width, small.height) == (200, 2)
    assert bytes(small.buffer[:200]) == bytes(reversed(range(200)))
    # Cut at the sides to fill a square.
    row = bytes(100) + bytes([200] * 100) + bytes(100)
    square = shown(Pixels(row * 100, 300, 100, 300), 50, 50)
    assert {square.buffer[50 * 20 + x] for x in range(2, 48)} == {200}


@pytest.mark.parametrize(
    "text", ["", "\x00\x01\x1d\x1b", "line\r\nline\t", "ÄÖÜ €", "=1+1", "x" * 400]
)
def test_texts_come_back_as_they_were_printed(text: str, tmp_path: Path) -> None:
    if not text:
        Image.new("L", (100, 100), 255).save(tmp_path / "code.png")
        assert decode_file(tmp_path / "code.png") == ()
        return
    qr(text).save(tmp_path / "code.png")
    (found,) = decode_file(tmp_path / "code.png")
    assert found == text
    assert read(found) != read(TEXT)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16", "CMYK"])
def test_files_of_every_mode(mode: str, tmp_path: Path) -> None:
    picture = photograph(qr(TEXT))
    path = tmp_path / ("picture.tiff" if mode in {"CMYK", "LA"} else "picture.png")
    if mode == "I;16":
        Image.frombytes(
            "I;16", picture.size, b"".join(bytes([0, each]) for each in picture.tobytes())
        ).save(path)
    else:
        picture.convert(mode).save(path)
    assert decode_file(path) == (TEXT,)


def test_a_code_on_transparent_ground(tmp_path: Path) -> None:
    code = qr(TEXT)
    ink = Image.new("RGBA", code.size, (0, 0, 0, 0))
    ink.paste((0, 0, 0, 255), mask=code.point(lambda v: 255 - v))
    ink.save(tmp_path / "ink.png")
    assert decode_file(tmp_path / "ink.png") == (TEXT,)


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    picture = io.BytesIO()
    qr(TEXT).save(picture, "PNG")
    broken = {
        "empty.png": b"",
        "text.png": b"TKBC DFGH",
        "cut.png": picture.getvalue()[: len(picture.getvalue()) // 2],
        "page.pdf": b"%PDF-1.7",
    }
    for name, data in broken.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(KnownError) as caught:
            decode_file(tmp_path / name)
        assert caught.value.code == "picture_unreadable"
        assert name in caught.value.sentence
    with pytest.raises(KnownError) as caught:
        decode_file(tmp_path / "none.png")
    assert caught.value.code == "file_missing"
    with pytest.raises(KnownError) as caught:
        decode_file(tmp_path)
    assert caught.value.code == "picture_unreadable"
