"""Pictures on their way in."""

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pillow_heif
import pytest
from PIL import Image

from kiosk.errors import KnownError
from kiosk.exchange import pictures
from kiosk.exchange.pictures import is_media_name, is_plain_name, look_at, take_in
from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.recognitions import read_recognitions
from kiosk.people.framing import Frame


def draw(path: Path, size: tuple[int, int] = (80, 40), mode: str = "RGB", **how: Any) -> Path:
    picture = Image.new(mode, size)
    # Left half bright, right half dark: shows which way up it is.
    picture.paste(Image.new(mode, (size[0] // 2, size[1]), "white"), (0, 0))
    picture.save(path, **how)
    return path


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.wrong"])
def test_what_is_kept_is_named_by_its_content(tmp_path: Path, name: str) -> None:
    path = draw(tmp_path / name, format="PNG" if name == "a.wrong" else None)
    media = tmp_path / "media"
    kept = take_in(path, media)
    assert is_media_name(kept)
    assert kept == take_in(path, media)
    assert [one.name for one in media.iterdir()] == [kept]
    with Image.open(media / kept) as picture:
        assert picture.size == (80, 40)
    expected = ".png" if name == "a.wrong" else Path(name).suffix
    assert Path(kept).suffix == expected


def test_a_photo_stands_upright_and_tells_nothing_of_its_place(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: rotate by 90 degrees
    exif[0x010F] = "Camera maker"
    exif.get_ifd(0x8825)[1] = "N"
    path = draw(tmp_path / "a.jpg", exif=exif, comment=b"secret")
    assert b"Camera maker" in path.read_bytes()
    kept = tmp_path / "media" / take_in(path, tmp_path / "media")
    with Image.open(kept) as picture:
        assert picture.size == (40, 80)
        assert not picture.getexif()
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        top, bottom = picture.getpixel((20, 5)), picture.getpixel((20, 75))
        assert isinstance(top, tuple)
        assert isinstance(bottom, tuple)
        assert top[0] > 200 > 50 > bottom[0]


def test_a_phones_heic_is_kept_as_jpeg_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Phone maker"
    pillow_heif.register_heif_opener()
    path = draw(tmp_path / "a.heic", exif=exif.tobytes(), format="HEIF")
    assert b"Phone maker" in path.read_bytes()
    kept = tmp_path / "media" / take_in(path, tmp_path / "media")
    assert kept.suffix == ".jpg"
    assert b"Phone" not in kept.read_bytes()
    with Image.open(kept) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (40, 80)
        top, bottom = picture.getpixel((20, 5)), picture.getpixel((20, 75))
        assert isinstance(top, tuple)
        assert isinstance(bottom, tuple)
        assert top[0] > 200 > 50 > bottom[0]
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(KnownError, match=r"damaged|is not a JPEG"):
        take_in(path, tmp_path / "media")


def test_a_frame_is_cut_from_the_upright_picture(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # upright it is 400 by 800, bright above and dark below
    path = draw(tmp_path / "a.jpg", (800, 400), exif=exif)
    media = tmp_path / "media"
    with Image.open(media / take_in(path, media, Frame(500, 0, 500))) as bright:
        assert bright.size == (200, 200)
        assert min(bright.convert("L").tobytes()) > 200
    with Image.open(media / take_in(path, media, Frame(0, 1000, 1000))) as dark:
        assert dark.size == (400, 400)
        assert max(dark.convert("L").tobytes()) < 50
    with pytest.raises(KnownError, match="smaller than 32"):
        take_in(draw(tmp_path / "b.png", (300, 300)), media, Frame(500, 500, 100))


def test_a_look_is_small_and_tells_the_whole_size(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 8
    path = draw(tmp_path / "a.jpg", (1600, 1200), exif=exif)
    look = look_at(path, 200)
    assert (look.width, look.height) == (1200, 1600)
    with Image.open(io.BytesIO(look.data)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (150, 200)


def test_large_pictures_become_as_large_as_the_screen(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.png", (4000, 1000))
    with Image.open(tmp_path / take_in(path, tmp_path)) as picture:
        assert picture.size == (1920, 480)


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "1"])
def test_modes(tmp_path: Path, mode: str) -> None:
    picture = Image.new("RGBA", (40, 40), (255, 0, 0, 0)).convert(mode)
    picture.save(tmp_path / "a.png")
    with Image.open(tmp_path / take_in(tmp_path / "a.png", tmp_path)) as kept:
        assert kept.mode == ("RGBA" if "A" in mode else "RGB") or mode == "P"


def test_a_printers_colours_become_a_screens(tmp_path: Path) -> None:
    Image.new("CMYK", (40, 40)).save(tmp_path / "a.jpg")
    with Image.open(tmp_path / take_in(tmp_path / "a.jpg", tmp_path)) as kept:
        assert kept.mode == "RGB"


def bomb() -> bytes:
    """A small PNG that says it is 60,000 by 60,000 pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    size = (60_000).to_bytes(4, "big")
    head = chunk(b"IHDR", size + size + bytes([1, 0, 0, 0, 0]))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(999)))


def cut(path: Path) -> bytes:
    return draw(path, (300, 300)).read_bytes()[:-200]


def gif(path: Path) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 40)).save(buffer, "GIF")
    return buffer.getvalue()


BROKEN: list[tuple[str, Callable[[Path], bytes], str]] = [
    ("empty", lambda path: b"", "“a.png” is not a JPEG, PNG, WebP or HEIC picture."),
    ("text", lambda path: b"hello", "“a.png” is not a JPEG, PNG, WebP or HEIC picture."),
    (
        "svg",
        lambda path: b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "“a.png” is not a JPEG, PNG, WebP or HEIC picture.",
    ),
    ("gif", gif, "“a.png” is not a JPEG, PNG, WebP or HEIC picture."),
    ("cut off", cut, "The picture “a.png” is damaged."),
    ("bomb", lambda path: bomb(), "The picture “a.png” has more than 50 million pixels."),
    (
        "tiny",
        lambda path: draw(path, (8, 8)).read_bytes(),
        "The picture “a.png” is smaller than 32 by 32 pixels.",
    ),
]


@pytest.mark.parametrize(
    ("make", "sentence"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_broken_pictures(tmp_path: Path, make: Callable[[Path], bytes], sentence: str) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(make(path))
    with pytest.raises(KnownError) as refused:
        take_in(path, tmp_path / "media")
    assert refused.value.sentence == sentence
    assert not (tmp_path / "media").exists()


def test_too_large_a_file_and_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_FILE", 100)
    with pytest.raises(KnownError, match=r"“a\.png” is larger than 0 MB"):
        take_in(draw(tmp_path / "a.png"), tmp_path)
    with pytest.raises(KnownError, match=r"no picture “b\.png”"):
        take_in(tmp_path / "b.png", tmp_path)
    (tmp_path / "c.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(KnownError, match=r"“c\.png” is a link"):
        take_in(tmp_path / "c.png", tmp_path)


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../a.png", "a/b.png", "a\\b.png", "/a.png", "C:a.png", "CON", "nul.png",
     "a\x00.png", ".hidden.png", "a" * 201],
)  # fmt: skip
def test_names_that_lead_out_of_the_folder(name: str) -> None:
    assert not is_plain_name(name)


def test_pictures_beside_an_import(tmp_path: Path) -> None:
    folder, media = tmp_path / "in", tmp_path / "media"
    folder.mkdir()
    draw(folder / "Maija näin.jpg")
    path = folder / "thanks.csv"
    path.write_text("Kind;Text;Picture\ntip;A;Maija näin.jpg\ntip;B;Maija näin.jpg\ntip;C;\n")
    rows = read_recognitions(path, media)
    (kept,) = [one.name for one in media.iterdir()]
    assert [row.picture for row in rows] == [kept, kept, None]

    (folder / "Maija näin.jpg").unlink()
    path.write_text(f"Kind;Text;Picture\ntip;A;{kept}\n")
    assert read_recognitions(path, media)[0].picture == kept


def test_one_bad_picture_keeps_all_others_out(tmp_path: Path) -> None:
    media = tmp_path / "media"
    draw(tmp_path / "good.png")
    (tmp_path / "bad.png").write_bytes(b"no")
    (tmp_path / "secret.png").symlink_to(tmp_path / "good.png")
    path = tmp_path / "thanks.csv"
    path.write_text("Kind;Text;Picture\ntip;A;good.png\ntip;B;bad.png\ntip;C;secret.png\n")
    with pytest.raises(ImportRefused) as refused:
        read_recognitions(path, media)
    assert [problem.sentence for problem in refused.value.problems] == [
        "Line 3: “bad.png” is not a JPEG, PNG, WebP or HEIC picture.",
        "Line 4: The picture “secret.png” is a link to another file. Put the picture itself there.",
    ]
    assert list(media.iterdir()) == []
