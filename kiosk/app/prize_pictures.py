"""Pictures of prizes: taken in from files, kept in the site's media by their digest."""

import hashlib
import io
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app.site import App
from kiosk.errors import KnownError
from kiosk.exchange.files import save
from kiosk.exchange.problems import quoted
from kiosk.raffle.prizes import DIGEST, FOLDER, Prize, with_pictures
from kiosk.raffle.rules import Rules
from kiosk.settings import Site

if TYPE_CHECKING:
    from kiosk.ui.models.files import FoundFile

LONGEST_SIDE: Final = 1600
"""Pixels of the longer side of a kept picture."""

_NEW_SECONDS: Final = 600
"""So old a picture is that no command is about to announce it."""

_QUALITY: Final = 88
_BEHIND: Final = (255, 250, 240)


def take_prize_picture(site: Site, file: Path) -> str:
    """Keep a picture as JPEG in the site's media; the SHA-256 (hex) of what is kept.

    JPEG, PNG and WebP are taken. What is kept is upright, without metadata, on white paper
    where it was transparent, and has at most `LONGEST_SIDE` pixels on its longer side.

    Raises:
        KnownError: a code beginning with `picture_`; `disk_full` or `file_unwritable`.
    """
    # Both are slow to load, and most of what runs takes no picture in.
    from PIL import Image

    from kiosk.exchange.pictures import prepared

    data, suffix = prepared(file)
    with Image.open(io.BytesIO(data)) as picture:
        if suffix != ".jpg" or max(picture.size) > LONGEST_SIDE:
            seen = picture.convert("RGBA")
            flat = Image.new("RGBA", seen.size, (*_BEHIND, 255))
            flat.alpha_composite(seen)
            flat.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            buffer = io.BytesIO()
            flat.convert("RGB").save(buffer, "JPEG", quality=_QUALITY, optimize=True)
            data = buffer.getvalue()
    digest = hashlib.sha256(data).hexdigest()
    kept = site.media / Prize("", picture=digest).media
    if kept.is_file():
        # Taken in again: it is new to `drop_unused`, unless it is another user's file.
        with suppress(OSError):
            kept.touch()
    else:
        kept.parent.mkdir(parents=True, exist_ok=True)
        save(kept, data, overwrite=True)
    return digest


def drop_unused(app: App) -> None:
    """Delete the pictures of prizes that no raffle has; new ones may still find theirs."""
    from kiosk.data.backup import used_media

    begin = time.time() - _NEW_SECONDS
    used = used_media(app.engine)
    for file in (app.site.media / FOLDER).glob("*.jpg"):
        # Whoever tidies first, or takes it in again right now, is as good.
        with suppress(OSError):
            if f"{FOLDER}/{file.name}" not in used and file.stat().st_mtime < begin:
                file.unlink()


def beside(rules: Path, name: str) -> Path:
    """The picture that a file of rules names: a file in the same folder, and none elsewhere.

    KnownError `picture_name`.
    """
    from kiosk.exchange.pictures import is_plain_name

    if not is_plain_name(name):
        raise KnownError("picture_name", text=quoted(name))
    return rules.parent / name


def read_rules(site: Site, file: Path, value: object) -> Rules:
    """Rules from the object in a file; the pictures that it names beside itself are taken in.

    It may also name a kept picture by its digest. Nothing is taken in before all else is right.

    Raises:
        KnownError: those of `Rules.from_json` and of `take_prize_picture`; `picture_missing`
            also for a digest of which no picture is kept.
    """

    def known(name: str) -> bool:
        if not DIGEST.fullmatch(name):
            return False
        if not (site.media / Prize("", picture=name).media).is_file():
            raise KnownError("picture_missing", picture=name)
        return True

    def form(name: str) -> str:
        return name if known(name) else "0" * 64

    def take(name: str) -> str:
        return name if known(name) else take_prize_picture(site, beside(file, name))

    Rules.from_json(with_pictures(value, form)).checked_for_entry()
    return Rules.from_json(with_pictures(value, take))


class PrizePictures:
    """Implements `kiosk.ui.models.raffle_prizes.PrizePictures`."""

    def __init__(self, app: App, sticks: Sequence[Path]) -> None:
        self._app = app
        self._site = app.site
        self._sticks = sticks

    def find(self) -> "Sequence[FoundFile]":
        """The pictures in the inbox, and on sticks that are plugged in."""
        from kiosk.ui.models.files import PICTURES, find_files

        return find_files(self._site.inbox, self._sticks, PICTURES)

    def take(self, file: Path) -> str:
        """Keep a picture; its digest."""
        return take_prize_picture(self._site, file)

    def tidy(self) -> None:
        """Delete what no raffle has."""
        drop_unused(self._app)

    def address(self, digest: str) -> str:
        """Where QML finds a kept picture; "" where there is none."""
        from kiosk.ui.pictures import Pictures

        return Pictures(self._site.media).address(Prize("", picture=digest).media)
