"""Frames of a camera: through a real sink, decoded by the real decoder."""

from pathlib import Path
from threading import Event

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.scanning.code import Code, Kind, make, read
from kiosk.scanning.pixels import Frames, Pixels, decode_pixels
from kiosk.ui.devices import frames
from kiosk.ui.devices.camera import Camera, Phase
from kiosk.ui.devices.frames import Decoder
from tests.ui.conftest import settle, until
from tests.ui.devices.pictures import Format, frame, held_up, writable
from tests.ui.devices.rooms import ANOTHER, FRONT, TEXT, Film, Room, look_at

FILM = Path(__file__).resolve().parents[2] / "files" / "token.mp4"
SIZE = (640, 480)
FILMED = "TKGJGKGLGNGPGRGSGTBD"

READ_WHERE_THEY_ARE = (
    Format.Format_NV12,
    Format.Format_NV21,
    Format.Format_YUV420P,
    Format.Format_YUV422P,
    Format.Format_YV12,
    Format.Format_YUYV,
    Format.Format_UYVY,
    Format.Format_Y8,
    Format.Format_Y16,
    Format.Format_P010,
    Format.Format_BGRA8888,
    Format.Format_BGRX8888,
    Format.Format_RGBA8888,
    Format.Format_RGBX8888,
    Format.Format_ARGB8888,
    Format.Format_XRGB8888,
    Format.Format_ABGR8888,
    Format.Format_XBGR8888,
)


@pytest.mark.allow_log("No RHI backend. Using CPU conversion")
@pytest.mark.parametrize("kind", [*READ_WHERE_THEY_ARE, Format.Format_Jpeg, Format.Format_AYUV])
@pytest.mark.parametrize("size", [(640, 480), (311, 247)])
def test_every_format_of_a_frame_is_read(room: Room, kind: Format, size: tuple[int, int]) -> None:
    room.feed.send(frame(held_up(TEXT, size=size), kind))
    until(lambda: bool(room.read))
    assert room.read == [TEXT]
    assert room.phase == "on"


@pytest.mark.parametrize("kind", READ_WHERE_THEY_ARE)
def test_frames_are_decoded_where_they_are_and_unmapped(kind: Format) -> None:
    one = frame(held_up(TEXT), kind)
    assert one.map(QVideoFrame.MapMode.ReadOnly)
    pixels = frames.pixels_of(one)
    assert pixels is not None
    assert isinstance(pixels.buffer, memoryview)
    assert not isinstance(pixels.buffer.obj, bytes)
    del pixels
    one.unmap()
    sink = QVideoSink()
    decoder = Decoder(sink)
    sights: list[frames.Sight] = []
    decoder.seen.connect(sights.append)
    decoder.start(mirrored=True)
    sink.setVideoFrame(one)
    until(lambda: bool(sights))
    decoder.close()
    assert sights[0].texts == (TEXT,)
    assert not one.isMapped()


def test_a_picture_with_padded_rows(room: Room) -> None:
    # Qt pads the rows of such sizes: the width is no multiple of anything.
    for size in ((333, 251), (637, 481)):
        one = frame(held_up(TEXT, size=size), Format.Format_YUV420P)
        one.map(QVideoFrame.MapMode.ReadOnly)
        padded = one.bytesPerLine(0) > size[0]
        one.unmap()
        assert padded
        count = len(room.read)
        room.feed.send(one)
        until(lambda count=count: len(room.read) > count)  # type: ignore[misc]


@pytest.mark.allow_log("No RHI backend. Using CPU conversion")
def test_invalid_tiny_and_damaged_frames_change_nothing(room: Room) -> None:
    for size in ((1, 1), (2, 1), (1, 2), (7, 5), (16, 16), (32, 32), (33, 35)):
        for kind in (*READ_WHERE_THEY_ARE, Format.Format_YUV420P10, Format.Format_AYUV):
            made = QVideoFrame(QVideoFrameFormat(QSize(*size), kind))
            room.feed.send(made)
            settle(1)
    room.feed.send(QVideoFrame())
    room.feed.send(QVideoFrame(QVideoFrameFormat(QSize(0, 0), Format.Format_NV12)))
    for rubbish in (b"", b"\xff\xd8\xff\xe0 no picture"):
        broken = QVideoFrame(QVideoFrameFormat(QSize(64, 48), Format.Format_Jpeg))
        broken.map(QVideoFrame.MapMode.WriteOnly)
        plane = writable(broken, 0)
        plane[: len(rubbish)] = rubbish
        broken.unmap()
        room.feed.send(broken)
        settle(1)
    room.feed.send(frame(held_up(TEXT), Format.Format_NV12))
    until(lambda: bool(room.read))
    assert room.read == [TEXT]


def test_only_the_newest_frame_waits(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The decoder is held up in one frame; of the flood behind it the last one is next."""
    held, go, went = Event(), Event(), Event()
    texts = [make(Kind.TOKEN, lambda n, i=i: bytes([i] * n)).text for i in range(1, 40)]  # type: ignore[misc]
    waiting = [frame(held_up(text), Format.Format_Y8) for text in texts]
    real = frames.pixels_of

    def slow(one: QVideoFrame) -> object:
        if not held.is_set():
            held.set()
            if go.wait(10):
                went.set()
        return real(one)

    monkeypatch.setattr(frames, "pixels_of", slow)
    room.feed.send(waiting[0])
    assert held.wait(10)
    for one in waiting[1:]:
        room.feed.send(one)
    go.set()
    until(lambda: len(room.read) >= 2)
    settle(20)
    assert room.read == [texts[0], texts[-1]]
    # Nobody who sends waits for the decoder: it was let go after all were sent.
    assert went.is_set()


def test_every_sighting_is_passed_on(room: Room) -> None:
    for count in range(1, 4):
        room.feed.send(frame(held_up(TEXT), Format.Format_NV12))
        until(lambda count=count: len(room.read) == count)  # type: ignore[misc]


def test_two_different_codes_are_asked_to_come_one_by_one(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.devices.camera._TWO_S", 60)
    look_at(room, frame(held_up(TEXT, ANOTHER), Format.Format_NV12))
    assert room.camera.two
    # One of them out of sight for a moment does not count either.
    look_at(room, frame(held_up(ANOTHER), Format.Format_NV12))
    assert room.read == []
    assert room.camera.two
    monkeypatch.setattr("kiosk.ui.devices.camera._TWO_S", 0)
    look_at(room, frame(held_up(TEXT), Format.Format_NV12))
    assert room.read == [TEXT]
    until(lambda: not room.camera.two)
    look_at(room, frame(held_up(TEXT, TEXT), Format.Format_NV12))
    assert room.read == [TEXT, TEXT]
    assert not room.camera.two


def test_soft_focus_is_read_at_the_third_frame() -> None:
    soft = _soft()
    sink = QVideoSink()
    decoder = Decoder(sink)
    sights: list[frames.Sight] = []
    decoder.seen.connect(sights.append)
    decoder.start(mirrored=True)
    for count in range(1, 4):
        sink.setVideoFrame(frame(soft, Format.Format_Y8))
        until(lambda count=count: len(sights) == count)  # type: ignore[misc]
    decoder.close()
    assert [one.texts for one in sights] == [(), (), (TEXT,)]


def _soft() -> Image.Image:
    """A blurred code that the second try alone reads."""
    for box in range(20, 36):
        for blur in (8, 10, 12, 15):
            code = held_up(TEXT).crop((180, 100, 460, 380))
            side = box * 4
            page = Image.new("L", SIZE, 200)
            page.paste(code.resize((side, side), Image.Resampling.BICUBIC), (260, 180))
            page = page.filter(ImageFilter.GaussianBlur(blur / 10))
            pixels = Pixels(page.tobytes(), *SIZE, SIZE[0])
            tries = Frames()
            if not decode_pixels(pixels) and [tries.read(pixels) for _ in range(3)][2]:
                return page
    raise AssertionError("the second try never helps")


def test_a_video_file_of_a_token_that_is_held_up() -> None:
    found: list[str] = []
    plugs = Room(FRONT).plugs
    camera = Camera(
        found.append, "", lambda: plugs, lambda _, sink: Film(str(FILM), sink), lambda: True
    )
    camera.switch(True)
    try:
        until(lambda: len(found) >= 5, seconds=15)
        assert set(found) == {FILMED}
        assert isinstance(read(FILMED), Code)
        assert camera.phase is Phase.ON
        assert not camera.two
    finally:
        camera.close()
