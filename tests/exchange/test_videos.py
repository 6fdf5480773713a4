"""Videos on their way in."""

import hashlib
from pathlib import Path

import av
import pytest
from PIL import Image

from kiosk.errors import KnownError
from kiosk.exchange import videos
from kiosk.exchange.videos import is_video_name, take_video
from kiosk.recognition.model import Cue
from tests.exchange.clips import CODECS, clip


@pytest.mark.parametrize("name", ["h264.mp4", "hevc.mov", "vp9.webm", "mpeg4.mkv"])
def test_a_video_is_kept_by_its_content_and_tells_nothing_but_its_picture(
    tmp_path: Path, name: str
) -> None:
    path = clip(tmp_path / name, codec=CODECS[name])
    assert b"secret" in path.read_bytes()
    media = tmp_path / "media"
    kept = take_video(path, media)
    assert is_video_name(kept.file)
    data = (media / kept.file).read_bytes()
    assert kept.file.startswith(hashlib.sha256(data).hexdigest())
    assert b"secret" not in data
    assert b"60.1699" not in data
    assert (kept.width, kept.height, kept.length, kept.sound) == (96, 64, 1000, False)
    with av.open(str(media / kept.file)) as file:
        assert len(list(file.decode(video=0))) == 10
    assert take_video(path, media) == kept
    assert take_video(media / kept.file, media) == kept
    assert sorted(one.name for one in media.iterdir()) == sorted((kept.file, kept.still))


def test_a_video_of_a_phone_stands_upright_and_keeps_its_sound(tmp_path: Path) -> None:
    path = clip(tmp_path / "phone.mov", sound=True, turned=90)
    media = tmp_path / "media"
    kept = take_video(path, media)
    assert (kept.width, kept.height, kept.sound) == (64, 96, True)
    with av.open(str(media / kept.file)) as file:
        assert next(iter(file.decode(video=0))).rotation == 90
        assert len(file.streams.audio) == 1
    with Image.open(media / kept.still) as still:
        assert still.size == (64, 96)
        low = still.convert("RGB").getpixel((10, 86))
        assert isinstance(low, tuple)
        # Turned to the left: what was the upper left quarter is the lower left one.
        assert low[0] > 180 > 90 > low[2]


def test_the_still_is_not_the_dark_beginning(tmp_path: Path) -> None:
    path = clip(tmp_path / "dark.mp4", frames=12, first="black")
    kept = take_video(path, tmp_path / "media")
    with Image.open(tmp_path / "media" / kept.still) as still:
        assert max(still.convert("L").tobytes()) > 40


def damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    begin, end = data.index(b"mdat") + 800, data.index(b"moov")
    data[begin : end - 20] = b"\xa5" * (end - 20 - begin)
    path.write_bytes(data)


def take_moov_first(path: Path) -> Path:
    kept = take_video(clip(path, frames=40), path.parent)
    return (path.parent / kept.file).replace(path)


def halved(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: clip(path.with_suffix(".mkv"), codec="mjpeg").rename(path), "video_codec"),
        (lambda path: path.write_bytes(b""), "video_format"),
        (lambda path: path.write_text("#EXTM3U\nfile:///etc/passwd\n"), "video_format"),
        (lambda path: path.write_bytes(b"\0\0\0\x18ftypisom" + bytes(200)), "video_damaged"),
        (lambda path: halved(clip(path)), "video_damaged"),
        (lambda path: halved(take_moov_first(path)), "video_damaged"),
        (lambda path: damaged(clip(path)), "video_damaged"),
        (lambda path: path.mkdir(), "video_missing"),
        (lambda path: None, "video_missing"),
        (lambda path: path.symlink_to(clip(path.with_name("b.mp4"))), "video_link"),
        (lambda path: clip(path, size=(48, 64)), "video_too_small"),
        (lambda path: clip(path, frames=1, size=(1922, 64)), "video_too_large"),
        (lambda path: clip(path, frames=1, size=(1200, 1200)), "video_too_large"),
    ],
)
def test_what_cannot_be_shown_never_enters(tmp_path: Path, make: object, code: str) -> None:
    path = tmp_path / "a.mp4"
    assert callable(make)
    make(path)
    media = tmp_path / "media"
    with pytest.raises(KnownError) as refused:
        take_video(path, media)
    assert refused.value.code == code
    assert "a.mp4" in refused.value.sentence
    assert not media.exists() or not list(media.iterdir())


def test_limits_of_size_and_length(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = clip(tmp_path / "a.mp4", frames=30)
    monkeypatch.setattr(videos, "LONGEST", 2)
    with pytest.raises(KnownError, match="longer than 2 seconds"):
        take_video(path, tmp_path / "media")
    monkeypatch.setattr(videos, "MAX_VIDEO", 1000)
    with pytest.raises(KnownError, match="larger than"):
        take_video(path, tmp_path / "media")


def test_progress_is_told_and_may_end_the_work(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4")
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 500:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        take_video(path, tmp_path / "media", progress=stop)
    assert told[0][1] == 1000
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert not (tmp_path / "media").exists()


def test_captions_come_with_the_video(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4")
    words = tmp_path / "a.srt"
    words.write_text("1\n00:00:00,100 --> 00:00:00,900\nHyvää työtä\n", encoding="utf-8")
    kept = take_video(path, tmp_path / "media", words)
    assert kept.captions == (Cue(100, 900, "Hyvää työtä"),)
    words.write_text("Dear team,\n", encoding="utf-8")
    with pytest.raises(KnownError, match="nothing to read"):
        take_video(path, tmp_path / "other", words)
    assert not (tmp_path / "other").exists()
