"""Videos in: decoded from end to end, rid of everything that is not picture or sound, and kept.

Nothing is encoded anew: what was sharp stays sharp, and a minute of video takes seconds.
"""

import hashlib
import io
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from kiosk.disk import sync_folder, unwritable
from kiosk.errors import KnownError
from kiosk.exchange.captions import read_captions
from kiosk.exchange.files import MEGABYTE, IsLinkError, NotPlainError, TooBigError, open_plain, save
from kiosk.exchange.problems import Progress, quoted
from kiosk.recognition.model import Video

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from PIL import Image

MAX_VIDEO: Final = 200 * MEGABYTE
"""The largest video that is taken, in bytes."""

LONGEST: Final = 180
"""The longest video that is taken, in seconds."""

LONG_SIDE: Final = 1920
SHORT_SIDE: Final = 1080
"""The most pixels of a video's longer and shorter side."""

SMALLEST: Final = 64

SUFFIXES: Final = (".mp4", ".m4v", ".mov", ".mkv", ".webm")
"""The endings of files that may hold a video which can be taken."""

_CODECS: Final = ("h264", "hevc", "vp9", "mpeg4")
_MEDIA_NAME: Final = re.compile(r"[0-9a-f]{64}\.(?:mp4|webm|mkv)")
_MP4_SOUND: Final = ("aac", "mp3", "ac3", "eac3", "opus")
_WEBM_SOUND: Final = ("opus", "vorbis")
# The first box of an MP4 or MOV file, and the first bytes of Matroska and WebM. Whoever guessed
# from the name or let the library guess would also open playlists, which name other files.
_BOXES: Final = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot")
_EBML: Final = b"\x1a\x45\xdf\xa3"
# A still is looked for so far into the video, as a share of it and at most in seconds, and so long.
_STILL_SHARE: Final = 0.4
_STILL_AFTER: Final = 5.0
_STILL_FOR: Final = 5.0
_DARK: Final = 24
_SIDEWAYS: Final = 180
_MISSING: Final = 0.9
_JPEG_QUALITY: Final = 88
_MS: Final = 1000


def take_video(
    path: Path, media: Path, captions: Path | None = None, progress: Progress | None = None
) -> Video:
    """Check the video at `path` and keep it in the folder `media`, with a still of it.

    H.264, HEVC, VP9 and MPEG-4 are taken, in MP4, MOV, Matroska or WebM. Every frame and all
    sound is decoded once, which takes seconds to a minute: call it on a worker. What is kept has
    the same picture and sound, and no titles, places, times, chapters or other tracks. Its name
    is the SHA-256 of the kept bytes. `captions` is an SRT or WebVTT file. `progress` is told
    milliseconds done and in all; what it raises ends the work, and nothing is kept.

    Raises:
        KnownError: a code beginning with `video_` or `captions_`; `disk_full` or
            `file_unwritable`.
    """
    name = quoted(path.name)
    with _opened(path, name) as file:
        seen = _looked_through(file, name, progress)
        cues = () if captions is None else read_captions(captions, seen.length)
        kept = _already(file, path.name, media) or _kept(file, seen, media, name)
    still = _still(seen.still, media)
    return Video(
        file=kept,
        still=still,
        length=seen.length,
        width=seen.size[0],
        height=seen.size[1],
        sound=seen.sound is not None,
        captions=cues,
    )


def is_video_name(text: str) -> bool:
    """Whether `text` has the form of the names that `take_video` gives."""
    return _MEDIA_NAME.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a video was found to be. `length` is in milliseconds, `size` upright, in pixels."""

    form: str
    codec: str
    sound: str | None
    length: int
    size: tuple[int, int]
    still: "Image.Image"


def _opened(path: Path, name: str) -> BufferedReader:
    try:
        return open_plain(path, MAX_VIDEO)
    except IsLinkError:
        raise KnownError("video_link", video=name) from None
    except TooBigError:
        raise KnownError("video_too_big", video=name, limit=MAX_VIDEO // MEGABYTE) from None
    except (OSError, NotPlainError, ValueError):
        raise KnownError("video_missing", video=name) from None


def _form(file: BinaryIO, name: str) -> str:
    head = file.read(12)
    file.seek(0)
    if head[4:8] in _BOXES:
        return "mov"
    if head.startswith(_EBML):
        return "matroska"
    raise KnownError("video_format", video=name)


def _looked_through(file: BinaryIO, name: str, progress: Progress | None) -> _Seen:
    """Decode all of it."""
    import av

    form = _form(file, name)
    try:
        with av.open(file, "r", format=form, metadata_errors="replace") as container:
            return _decoded(container, form, name, progress)
    except av.FFmpegError:
        raise KnownError("video_damaged", video=name) from None


def _decoded(container: "InputContainer", form: str, name: str, progress: Progress | None) -> _Seen:
    picture = next(iter(container.streams.video), None)
    if picture is None:
        raise KnownError("video_no_picture", video=name)
    sound = next(iter(container.streams.audio), None)
    codec = picture.codec_context.name
    if codec not in _CODECS:
        raise KnownError("video_codec", video=name, codec=codec.upper())
    size = _size(picture, name)
    promised = _promised(container, picture)
    if promised > LONGEST:
        raise KnownError("video_too_long", video=name, limit=LONGEST)
    picture.thread_type = "AUTO"
    still: Image.Image | None = None
    best = -1.0
    mark = min(_STILL_AFTER, promised * _STILL_SHARE)
    last = 0.0
    turned = False
    for frame, at, lasts in _frames(container, picture, sound):
        if frame.is_corrupt:
            raise KnownError("video_damaged", video=name)
        last = max(last, at + lasts)
        if last > LONGEST + 1:
            raise KnownError("video_too_long", video=name, limit=LONGEST)
        turned = frame.rotation % _SIDEWAYS != 0
        if still is None:
            still = _upright(frame)
        elif best < _DARK and mark <= at <= mark + _STILL_FOR:
            light = _light(frame)
            if light > best:
                best, still = light, _upright(frame)
        if progress is not None:
            progress(round(min(last, promised) * _MS), round(promised * _MS))
    if still is None or last < promised * _MISSING - 0.5:
        raise KnownError("video_damaged", video=name)
    return _Seen(
        form=form,
        codec=codec,
        sound=None if sound is None else sound.codec_context.name,
        length=round(last * _MS),
        size=size[::-1] if turned else size,
        still=still,
    )


def _frames(
    container: "InputContainer", picture: "VideoStream", sound: "AudioStream | None"
) -> Iterator[tuple["VideoFrame", float, float]]:
    """Each frame with the second at which it comes and how long it stands; sound is checked."""
    from av.video.frame import VideoFrame

    rate = picture.average_rate or Fraction(25)
    usual = float(1 / rate)
    start = float((picture.start_time or 0) * picture.time_base) if picture.time_base else 0.0
    tracks = [picture] if sound is None else [picture, sound]
    last = -usual
    for packet in container.demux(*tracks):
        for frame in packet.decode():
            if not isinstance(frame, VideoFrame):
                continue
            at = last + usual if frame.pts is None else max(0.0, frame.time - start)
            last = at
            yield frame, at, usual


def _promised(container: "InputContainer", picture: "VideoStream") -> float:
    """How long it says it is, in seconds; 0 where it does not say."""
    if picture.duration and picture.time_base:
        return float(picture.duration * picture.time_base)
    return container.duration / 1_000_000 if container.duration else 0.0


def _size(picture: "VideoStream", name: str) -> tuple[int, int]:
    width, height = picture.width, picture.height
    stretch = picture.sample_aspect_ratio
    if stretch:
        width = round(width * stretch)
    if max(width, height) > LONG_SIDE or min(width, height) > SHORT_SIDE:
        raise KnownError("video_too_large", video=name, long=LONG_SIDE, short=SHORT_SIDE)
    if min(width, height) < SMALLEST:
        raise KnownError("video_too_small", video=name, limit=SMALLEST)
    return width, height


def _light(frame: "VideoFrame") -> float:
    """How bright a frame is, from 0 to 255; many videos begin in the dark."""
    small = _image(frame, width=32, height=32).convert("L").tobytes()
    return sum(small) / len(small)


def _upright(frame: "VideoFrame") -> "Image.Image":
    picture = _image(frame)
    return picture.rotate(frame.rotation, expand=True) if frame.rotation else picture


def _image(frame: "VideoFrame", **size: int) -> "Image.Image":
    return cast("Image.Image", frame.to_image(**size))  # type: ignore[no-untyped-call]


def _already(file: BufferedReader, name: str, media: Path) -> str | None:
    """The name of a video that came from the media folder, where it still is."""
    if not is_video_name(name) or not (media / name).is_file():
        return None
    file.seek(0)
    return name if hashlib.file_digest(file, "sha256").hexdigest() == name[:64] else None


def _kept(file: BinaryIO, seen: _Seen, media: Path, name: str) -> str:
    """Write picture and sound into a fresh file of the folder; its name there."""
    form, suffix = _target(seen)
    fresh = media / f".video.{os.getpid()}.new"
    file.seek(0)
    try:
        media.mkdir(parents=True, exist_ok=True)
        _copied(file, seen.form, fresh, form, name)
        digest = _settled(fresh)
        target = media / (digest + suffix)
        if target.is_file():
            fresh.unlink()
        else:
            fresh.replace(target)
            sync_folder(media)
    except OSError as error:
        raise unwritable(media, error) from error
    finally:
        with suppress(OSError):
            fresh.unlink()
    return target.name


def _target(seen: _Seen) -> tuple[str, str]:
    """The container that holds these tracks, as the library calls it, and its ending."""
    if seen.codec == "vp9" and seen.sound in (None, *_WEBM_SOUND):
        return "webm", ".webm"
    if seen.form == "mov" and seen.sound in (None, *_MP4_SOUND):
        return "mp4", ".mp4"
    return "matroska", ".mkv"


def _copied(file: BinaryIO, source: str, fresh: Path, form: str, name: str) -> None:
    import av

    # Bit for bit the same from the same video: no random numbers, no name of the program.
    options = {"fflags": "+bitexact"}
    if form == "mp4":
        options["movflags"] = "+faststart"
    with av.open(file, "r", format=source, metadata_errors="replace") as old:
        tracks = [*old.streams.video[:1], *old.streams.audio[:1]]
        with av.open(str(fresh), "w", format=form, options=options) as new:
            copies = {one.index: new.add_stream_from_template(one) for one in tracks}
            try:
                for packet in old.demux(*tracks):
                    if packet.dts is not None:
                        packet.stream = copies[packet.stream.index]
                        new.mux(packet)
            except av.error.InvalidDataError:
                raise KnownError("video_damaged", video=name) from None


def _settled(fresh: Path) -> str:
    """Have the file on the disk; the SHA-256 of its bytes."""
    with fresh.open("rb+") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        os.fsync(stream.fileno())
    return digest


def _still(picture: "Image.Image", media: Path) -> str:
    buffer = io.BytesIO()
    picture.convert("RGB").save(buffer, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    data = buffer.getvalue()
    name = hashlib.sha256(data).hexdigest() + ".jpg"
    if not (media / name).is_file():
        save(media / name, data, overwrite=True)
    return name
