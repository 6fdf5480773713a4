"""What a decoder does not see in a picture, and sees in another version of it."""

import random
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest
import qrcode
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from kiosk.bench import degrade
from kiosk.scanning.code import Kind, make
from kiosk.scanning.pixels import decode_file
from kiosk.scanning.rescue import versions

TEXT = make(Kind.TOKEN, lambda n: bytes(range(60, 60 + n))).text


def photograph(box: int = 5) -> Image.Image:
    maker = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_H, box_size=box)
    maker.add_data(TEXT)
    code = maker.make_image().get_image().convert("L")
    page = Image.new("L", (640, 480), 190)
    page.paste(degrade.tilted(code, 20, 20), (180, 90))
    return page


def bare(file: Path) -> list[str]:
    found = zxingcpp.read_barcodes(
        Image.open(file),
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        try_rotate=False,
        try_invert=False,
        try_downscale=True,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [one.text for one in found]


def dark() -> Image.Image:
    """So little light that noise is nearly as strong as the code."""
    return degrade.noisy(degrade.dimmed(photograph(), 0.08, 0.5), 2, 1)


def small_in_the_dark() -> Image.Image:
    return degrade.noisy(degrade.dimmed(photograph(3), 0.08, 0.5), 3, 1)


def pale() -> Image.Image:
    return degrade.noisy(degrade.dimmed(photograph(), 0.2, 0.8), 2, 1)


def light_on_dark() -> Image.Image:
    return ImageOps.invert(photograph())


@pytest.mark.parametrize("make_picture", [dark, small_in_the_dark, pale, light_on_dark])
def test_hard_light_is_read_where_the_decoder_alone_sees_nothing(
    make_picture: Callable[[], Image.Image], tmp_path: Path
) -> None:
    file = tmp_path / "hard.png"
    make_picture().save(file)
    assert bare(file) == []
    assert decode_file(file) == (TEXT,)


def test_nothing_is_read_where_there_is_nothing(tmp_path: Path) -> None:
    rng = random.Random(8)
    for number, size in enumerate(((1, 1), (3, 900), (900, 2), (400, 300))):
        file = tmp_path / f"{number}.png"
        Image.frombytes("L", size, rng.randbytes(size[0] * size[1])).save(file)
        assert decode_file(file) == ()
    for shade in (0, 128, 255):
        Image.new("L", (300, 200), shade).save(file)
        assert decode_file(file) == ()


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 400), st.integers(1, 400), st.integers(0, 255))
def test_versions_of_any_size_are_pictures_that_stay_small(
    width: int, height: int, shade: int
) -> None:
    for version in islice(versions(Image.new("L", (width, height), shade)), 40):
        assert version.picture.mode == "L"
        assert min(version.picture.size) >= 1
        assert max(version.picture.size) <= max(3000, 1.5 * max(width, height))


def test_a_code_in_the_dark_is_found_beside_one_in_the_light(tmp_path: Path) -> None:
    other = make(Kind.BADGE, lambda n: bytes(range(n)))
    maker = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_H, box_size=5)
    maker.add_data(other.text)
    page = Image.new("L", (640, 800), 190)
    page.paste(degrade.dimmed(photograph(), 0.08, 0.5), (0, 0))
    page.paste(maker.make_image().get_image().convert("L"), (200, 560))
    page = degrade.noisy(page, 2, 1)
    page.save(tmp_path / "both.png")
    assert bare(tmp_path / "both.png") == [other.text]
    assert set(decode_file(tmp_path / "both.png")) == {TEXT, other.text}
