"""Pictures in: checked, turned upright, stripped of metadata, and kept by their content."""

import hashlib
import io
import re
import warnings
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.errors import KnownError
from kiosk.exchange.files import (
    MAX_FILE,
    MEGABYTE,
    IsLinkError,
    NotPlainError,
    TooBigError,
    read_plain,
    save,
)
from kiosk.exchange.problems import quoted
from kiosk.people.framing import Frame

LONGEST_SIDE: Final = 1920
"""Pixels of the longer side of a kept picture: what a Full HD screen can show."""

MAX_PIXELS: Final = 50_000_000
"""The most pixels of a picture that is opened at all."""

SMALLEST_SIDE: Final = 32

_FORMATS: Final = ("JPEG", "PNG", "WEBP")
_HEIC: Final = "HEIF"
# Qt does not draw HEIC: it is kept as JPEG.
_SUFFIXES: Final = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", _HEIC: ".jpg"}
_MEDIA_NAME: Final = re.compile(r"[0-9a-f]{64}\.(?:jpg|png|webp)")
_MILLION: Final = 1_000_000
_JPEG_QUALITY: Final = 88
_LOOK_QUALITY: Final = 82
_SEE_THROUGH: Final = ("PNG", "WEBP")
_WHOLE_SIZE: Final = "whole_size"
# What the writers of these formats always put there.
_HARMLESS: Final = frozenset(
    {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    | {"transparency", "background", "loop", "timestamp", "duration"}
)
# Names that Windows gives to devices, whatever their ending.
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """A small JPEG of a picture, upright, to choose and to frame it by; sizes in pixels.

    `width` and `height` are those of the whole picture, upright.
    """

    data: bytes
    width: int
    height: int


def take_in(path: Path, media: Path, frame: Frame | None = None) -> str:
    """Check the picture at `path` and keep it in the folder `media`; its name there.

    JPEG, PNG, WebP and HEIC (kept as JPEG) are taken. What is kept is upright (by its EXIF), cut
    to `frame` if there is one, has no metadata, no animation, and at most `LONGEST_SIDE` pixels
    on its longer side. The name is the SHA-256 of the kept bytes, so that the same picture is
    kept once.

    Raises:
        KnownError: a code beginning with `picture_`; `disk_full` or `file_unwritable`.
    """
    data, suffix = prepared(path, frame)
    return keep(data, suffix, media)[0]


def prepared(path: Path, frame: Frame | None = None) -> tuple[bytes, str]:
    """The bytes that `take_in` keeps, and their file ending."""
    picture, kind = _read(path, frame)
    see_through = "A" in picture.getbands() or "transparency" in picture.info
    picture = picture.convert("RGBA" if see_through and kind in _SEE_THROUGH else "RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    bare = _bare(picture)
    buffer = io.BytesIO()
    if kind == "PNG":
        bare.save(buffer, "PNG", optimize=False)
    elif kind == "WEBP":
        bare.save(buffer, "WEBP", quality=_JPEG_QUALITY)
    else:
        bare.save(buffer, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return buffer.getvalue(), _SUFFIXES[kind]


def look_at(path: Path, longest: int) -> Look:
    """A look at the picture at `path`, at most `longest` pixels long; KnownErrors as `take_in`."""
    picture, _ = _read(path, None, longest)
    width, height = picture.info[_WHOLE_SIZE]
    picture = picture.convert("RGB")
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    _bare(picture).save(buffer, "JPEG", quality=_LOOK_QUALITY)
    return Look(buffer.getvalue(), width, height)


def _read(path: Path, frame: Frame | None, wanted: int | None = None) -> tuple[Image.Image, str]:
    """The picture upright and framed, with its kind; by `wanted` it may come smaller."""
    name = quoted(path.name)
    try:
        raw = read_plain(path, MAX_FILE)
    except IsLinkError:
        raise KnownError("picture_link", picture=name) from None
    except TooBigError:
        raise KnownError("picture_too_big", picture=name, limit=MAX_FILE // MEGABYTE) from None
    except (OSError, NotPlainError, ValueError):
        raise KnownError("picture_missing", picture=name) from None
    with warnings.catch_warnings():
        # The size is checked below, and broken metadata is thrown away in any case.
        warnings.simplefilter("ignore")
        return _upright(raw, name, frame, wanted)


def _upright(
    raw: bytes, name: str, frame: Frame | None, wanted: int | None
) -> tuple[Image.Image, str]:
    formats: tuple[str, ...] = _FORMATS
    if raw[4:8] == b"ftyp":
        # Slow to load, and most pictures are not HEIC.
        pillow_heif = import_module("pillow_heif")
        pillow_heif.register_heif_opener(thumbnails=False)
        formats = (*_FORMATS, _HEIC)
    try:
        with Image.open(io.BytesIO(raw), formats=formats) as opened:
            kind = opened.format or ""
            width, height = opened.size
            if width * height > MAX_PIXELS:
                raise KnownError(
                    "picture_too_many_pixels", picture=name, limit=MAX_PIXELS // _MILLION
                )
            if min(width, height) < SMALLEST_SIDE:
                raise KnownError("picture_too_small", picture=name, limit=SMALLEST_SIDE)
            # JPEG comes smaller from its decoder, as long as nothing of it is cut out.
            least = wanted or (LONGEST_SIDE if frame is None else max(width, height))
            opened.draft("RGB", (least, least))
            opened.load()
            picture: Image.Image = ImageOps.exif_transpose(opened)
            turned = picture.width < picture.height
    except KnownError:
        raise
    except Image.DecompressionBombError:
        raise KnownError(
            "picture_too_many_pixels", picture=name, limit=MAX_PIXELS // _MILLION
        ) from None
    except UnidentifiedImageError:
        raise KnownError("picture_format", picture=name) from None
    except Exception:  # noqa: BLE001 - see below
        # A damaged picture fails anywhere in the decoders, with whatever error comes first.
        raise KnownError("picture_damaged", picture=name) from None
    sides = sorted((width, height))
    picture.info[_WHOLE_SIZE] = (sides[0], sides[1]) if turned else (sides[1], sides[0])
    if frame is not None:
        left, top, side = frame.box(*picture.size)
        if side < SMALLEST_SIDE:
            raise KnownError("picture_too_small", picture=name, limit=SMALLEST_SIDE)
        picture = picture.crop((left, top, left + side, top + side))
    return picture, kind


def _bare(picture: Image.Image) -> Image.Image:
    """The picture without anything that came with it."""
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    return bare


def keep(data: bytes, suffix: str, media: Path) -> tuple[str, bool]:
    """Keep prepared bytes; their name in the folder, and whether they are new there."""
    name = hashlib.sha256(data).hexdigest() + suffix
    if (media / name).is_file():
        return name, False
    media.mkdir(parents=True, exist_ok=True)
    save(media / name, data, overwrite=True)
    return name, True


def is_media_name(text: str) -> bool:
    """Whether `text` has the form of the names that `take_in` gives."""
    return _MEDIA_NAME.fullmatch(text) is not None


def exported(path: Path) -> bool:
    """Whether the file at `path` is one that `take_in` wrote, by its name and by its bytes.

    It can be kept as it is, and must not be packed anew, which would make it worse each time.

    Raises:
        KnownError: as `take_in`, for what claims to be one and cannot be taken.
    """
    if not is_media_name(path.name):
        return False
    prepared(path)
    data = read_plain(path, MAX_FILE)
    if hashlib.sha256(data).hexdigest() != path.stem:
        return False
    with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
        right = _SUFFIXES[picture.format or ""] == path.suffix and picture.format != "HEIF"
        bare = set(picture.info) <= _HARMLESS and not picture.getexif()
        return right and bare and max(picture.size) <= LONGEST_SIDE


def is_plain_name(text: str) -> bool:
    """Whether `text` is one file's name, with no way out of its folder."""
    return (
        bool(text)
        and len(text) <= 200
        and not text.startswith(".")
        and not any(sign in '/\\:*?"<>|' or ord(sign) < 32 for sign in text)
        and _DEVICE.fullmatch(text) is None
    )
