"""From pixels to texts."""

import io
import random
from pathlib import Path

import pytest
import qrcode
from PIL import Image, ImageFilter

from kiosk.errors import KnownError
from kiosk.scanning.code import Kind, make, read
from kiosk.scanning.pixels import Frames, decode_file, decode_gray, decode_jpeg

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
    page = soft().tobytes()
    frames = Frames()
    found = [frames.gray(page, 320, 240, 320) for _ in range(6)]
    assert found == [(), (), (TEXT,)] * 2
    assert decode_gray(padded(soft(), 352), 320, 240, 352) == (TEXT,)
    frames.gray(page, 320, 240, 320)
    assert frames.gray(photograph(qr(TEXT)).tobytes(), 640, 480, 640) == (TEXT,)
    assert [frames.gray(page, 320, 240, 320) for _ in range(3)] == [(), (), (TEXT,)]


def test_jpeg_frames_and_damaged_ones() -> None:
    out = io.BytesIO()
    photograph(qr(TEXT)).convert("RGB").save(out, "JPEG", quality=70)
    assert decode_jpeg(out.getvalue()) == (TEXT,)
    assert Frames().jpeg(out.getvalue()) == (TEXT,)
    for broken in (b"", b"JFIF", out.getvalue()[:300], out.getvalue()[:2000]):
        assert decode_jpeg(broken) == ()


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
