"""Pictures, videos and captions that lie beside a file, on their way in and out."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from kiosk.disk import open_private, sync_folder, unwritable, write_whole
from kiosk.errors import KnownError
from kiosk.exchange.captions import caption_text
from kiosk.exchange.pictures import exported, is_media_name, is_plain_name, keep, take_in
from kiosk.exchange.problems import ImportRefused, Problem, Progress, quoted
from kiosk.exchange.videos import is_video_name, take_video
from kiosk.people.framing import Frame
from kiosk.recognition.model import Cue, Video
from kiosk.words import Message

T = TypeVar("T")

_PREFIXES: Final = ("picture_", "video_", "captions_", "frame_")


@dataclass(frozen=True, slots=True)
class Named:
    """What a line of a file names beside it; "" for nothing."""

    line: int
    picture: str = ""
    frame: Frame | None = None
    video: str = ""
    captions: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all files."""
        return tuple(name for name in (self.picture, self.video, self.captions) if name)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of it in the media folder."""

    picture: str | None = None
    video: Video | None = None


class Beside:
    """Takes what lies beside a file into the media folder: all that it names, or nothing."""

    def __init__(self, file: Path, media: Path) -> None:
        self._file = file
        self._media = media
        self._pictures: dict[tuple[str, Frame | None], str] = {}
        self._videos: dict[tuple[str, str], Video] = {}

    def taken(self, named: Sequence[Named], progress: Progress | None = None) -> tuple[Kept, ...]:
        """What became of what each line names, in order.

        A name that a file of the media folder has already means that file, so that what was
        exported comes back as it was.

        Raises:
            ImportRefused: with each file that cannot be taken; then none was.
        """
        kept, problems, fresh = self._attempted(named, progress)
        if problems:
            self._removed(fresh)
            raise ImportRefused(self._file.name, problems)
        return kept

    def problems(self, named: Sequence[Named]) -> tuple[Problem, ...]:
        """Everything that could not be taken; nothing is."""
        _, problems, fresh = self._attempted(named, None)
        self._removed(fresh)
        return tuple(problems)

    def _attempted(
        self, named: Sequence[Named], progress: Progress | None
    ) -> tuple[tuple[Kept, ...], list[Problem], frozenset[str]]:
        """What was kept, what is wrong, and which names are new in the media folder."""
        before = self._present() if any(one.files for one in named) else frozenset()
        try:
            kept, problems = self._judged(named, progress)
        except BaseException:
            self._removed(self._present() - before)
            raise
        made = {name for one in kept for name in _names(one)}
        return kept, problems, frozenset(made) - before

    def _removed(self, names: Iterable[str]) -> None:
        for name in names:
            with suppress(OSError):
                (self._media / name).unlink()
        self._pictures.clear()
        self._videos.clear()

    def _judged(
        self, named: Sequence[Named], progress: Progress | None
    ) -> tuple[tuple[Kept, ...], list[Problem]]:
        kept: list[Kept] = []
        problems: list[Problem] = []
        for count, one in enumerate(named):
            if progress and one.files:
                progress(count, len(named))
            picture, video = None, None
            if one.picture:
                picture = self._asked(one, problems, self._picture)
            if one.video:
                video = self._asked(one, problems, self._video)
            elif one.captions:
                problems.append(Problem(one.line, Message("captions_alone")))
            if one.frame is not None and not one.picture:
                problems.append(Problem(one.line, Message("frame_alone")))
            kept.append(Kept(picture, video))
        return tuple(kept), problems

    def _asked(self, one: Named, problems: list[Problem], take: Callable[[Named], T]) -> T | None:
        try:
            return take(one)
        except KnownError as error:
            if not error.code.startswith(_PREFIXES):
                raise
            problems.append(Problem(one.line, Message(error.code, error.values)))
            return None

    def _picture(self, one: Named) -> str:
        known = self._pictures.get((one.picture, one.frame))
        if known is None:
            known = self._fresh_picture(one.picture, one.frame)
            self._pictures[one.picture, one.frame] = known
        return known

    def _fresh_picture(self, name: str, frame: Frame | None) -> str:
        if not is_plain_name(name):
            raise KnownError("picture_name", text=quoted(name))
        path = self._file.parent / name
        ours = frame is None and is_media_name(name)
        there = self._media / name
        if ours and there.is_file() and (not path.is_file() or _same(path, there)):
            return name
        if ours and exported(path):
            return keep(path.read_bytes(), path.suffix, self._media)[0]
        return take_in(path, self._media, frame)

    def _video(self, one: Named) -> Video:
        known = self._videos.get((one.video, one.captions))
        if known is None:
            for name in (one.video, one.captions):
                if name and not is_plain_name(name):
                    raise KnownError("video_name", text=quoted(name))
            captions = self._file.parent / one.captions if one.captions else None
            known = take_video(self._place(one.video, is_video_name), self._media, captions)
            self._videos[one.video, one.captions] = known
        return known

    def _place(self, name: str, ours: Callable[[str], bool]) -> Path:
        """Where a file of this name is: beside, else in the media folder."""
        path = self._file.parent / name
        there = self._media / name
        if ours(name) and not path.is_file() and there.is_file():
            return there
        return path

    def _present(self) -> frozenset[str]:
        with suppress(OSError):
            return frozenset(one.name for one in self._media.iterdir())
        return frozenset()


def _names(kept: Kept) -> Iterator[str]:
    if kept.picture:
        yield kept.picture
    if kept.video:
        yield kept.video.file
        yield kept.video.still


def captions_name(cues: Iterable[Cue]) -> str:
    """The name of the file beside an export that has these captions."""
    text = caption_text(tuple(cues))
    return f"captions-{hashlib.sha256(text.encode()).hexdigest()[:16]}.srt"


class Copies:
    """Writes copies of media files beside an export; a file that says the same stays."""

    def __init__(self, folder: Path, media: Path) -> None:
        self._folder = folder
        self._media = media
        self._made: list[Path] = []

    def write(self, names: Iterable[str], captions: Mapping[str, Sequence[Cue]]) -> None:
        """Copy media files by their names, and write captions under theirs.

        A file that is missing in the media folder is left out: the export says what it knows.

        Raises:
            KnownError: `file_exists` for another file of such a name, `disk_full`,
                `file_unwritable`; then no copy stays.
        """
        try:
            for name in sorted(set(names)):
                self._copy(name)
            for name, cues in captions.items():
                self._write(name, caption_text(tuple(cues)).encode())
        except BaseException:
            self.undo()
            raise

    def undo(self) -> None:
        """Remove the copies that were made."""
        for path in self._made:
            with suppress(OSError):
                path.unlink()

    def _copy(self, name: str) -> None:
        source, target = self._media / name, self._folder / name
        if not source.is_file():
            return
        if target.exists() or target.is_symlink():
            if not _same(source, target):
                raise KnownError("file_exists", file=str(target))
            return
        fresh = target.with_name(f".{name}.{os.getpid()}.new")
        try:
            with source.open("rb") as old, open_private(fresh) as new:
                shutil.copyfileobj(old, new)
                new.flush()
                os.fsync(new.fileno())
            fresh.replace(target)
            sync_folder(self._folder)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink()
            raise unwritable(target, error) from error
        self._made.append(target)

    def _write(self, name: str, data: bytes) -> None:
        target = self._folder / name
        if target.exists() or target.is_symlink():
            if target.is_symlink() or target.read_bytes() != data:
                raise KnownError("file_exists", file=str(target))
            return
        write_whole(target, data, private=True)
        self._made.append(target)


def _same(one: Path, other: Path) -> bool:
    """Whether two plain files hold the same bytes."""
    try:
        if one.is_symlink() or other.is_symlink() or one.stat().st_size != other.stat().st_size:
            return False
        with one.open("rb") as first, other.open("rb") as second:
            return (
                hashlib.file_digest(first, "sha256").digest()
                == hashlib.file_digest(second, "sha256").digest()
            )
    except OSError:
        return False
