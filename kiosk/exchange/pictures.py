"""Pictures in: checked, turned upright, stripped of metadata, and kept by their content."""

import hashlib
import io
import re
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
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
from kiosk.exchange.problems import ImportRefused, Problem, quoted
from kiosk.people.framing import Frame
from kiosk.recognition.model import RecognitionRow
from kiosk.words import Message

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


def is_plain_name(text: str) -> bool:
    """Whether `text` is one file's name, with no way out of its folder."""
    return (
        bool(text)
        and len(text) <= 200
        and not text.startswith(".")
        and not any(sign in '/\\:*?"<>|' or ord(sign) < 32 for sign in text)
        and _DEVICE.fullmatch(text) is None
    )


class Beside:
    """The pictures that lie beside an import file, on their way into the media folder."""

    def __init__(self, file: Path, media: Path) -> None:
        self._file = file
        self._media = media

    def taken(self, rows: Sequence[RecognitionRow]) -> tuple[RecognitionRow, ...]:
        """The rows with the names that their pictures have in the media folder.

        A name that a picture of the media folder has already stays as it is.

        Raises:
            ImportRefused: with each picture that cannot be taken; then none was.
        """
        names: dict[str, str] = {}
        new: list[str] = []
        problems: list[Problem] = []
        try:
            for row in rows:
                if row.picture is None or row.picture in names:
                    continue
                try:
                    names[row.picture], is_new = self._take(row.picture)
                except KnownError as error:
                    if not error.code.startswith("picture_"):
                        raise
                    problems.append(Problem(row.line, Message(error.code, error.values)))
                else:
                    new += [names[row.picture]] if is_new else []
            if problems:
                raise ImportRefused(self._file.name, problems)
        except BaseException:
            for name in new:
                with suppress(OSError):
                    (self._media / name).unlink()
            raise
        return tuple(
            row if row.picture is None else replace(row, picture=names[row.picture]) for row in rows
        )

    def problems(self, rows: Sequence[RecognitionRow]) -> tuple[Problem, ...]:
        """Every picture that could not be taken; none is."""
        found: list[Problem] = []
        for row in rows:
            try:
                if row.picture is not None:
                    self._read(row.picture)
            except KnownError as error:
                found.append(Problem(row.line, Message(error.code, error.values)))
        return tuple(found)

    def _take(self, name: str) -> tuple[str, bool]:
        read = self._read(name)
        return (name, False) if read is None else keep(*read, self._media)

    def _read(self, name: str) -> tuple[bytes, str] | None:
        """The bytes to keep with their ending; None for a picture of the media folder."""
        if not is_plain_name(name):
            raise KnownError("picture_name", text=quoted(name))
        beside = self._file.parent / name
        if is_media_name(name) and not beside.is_file() and (self._media / name).is_file():
            return None
        return prepared(beside)
