"""Tiny videos for tests, drawn and encoded on the spot."""

from pathlib import Path
from typing import Any

import av
from PIL import Image, ImageDraw

CODECS = {
    "h264.mp4": "libx264",
    "hevc.mov": "libx265",
    "vp9.webm": "libvpx-vp9",
    "mpeg4.mkv": "mpeg4",
    "mjpeg.mkv": "mjpeg",
}
"""A file of each sort, by name, and what encodes it."""


def clip(
    path: Path,
    frames: int = 10,
    size: tuple[int, int] = (96, 64),
    codec: str = "libx264",
    sound: bool = False,
    turned: float | None = None,
    first: str = "#1e1ec8",
) -> Path:
    """A video of 10 frames a second; its upper left quarter is red, the rest blue."""
    options: dict[str, str] = {}
    if codec == "libx265":
        options = {"x265-params": "log-level=none"}
    elif codec == "libx264":
        options = {"preset": "ultrafast"}
    elif codec == "libvpx-vp9":
        options = {"deadline": "realtime", "cpu-used": "8"}
    with av.open(str(path), "w") as file:
        file.metadata["title"] = "a secret title"
        file.metadata["location"] = "+60.1699+024.9384/"
        stream: Any = file.add_stream(codec, rate=10, options=options)
        stream.width, stream.height = size
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        if turned is not None:
            stream.set_display_rotation(turned)
        heard: Any = file.add_stream("aac", rate=8000) if sound else None
        for number in range(frames):
            picture = Image.new("RGB", size, first if number == 0 else "#1e1ec8")
            if number or first == "#1e1ec8":
                draw = ImageDraw.Draw(picture)
                draw.rectangle((0, 0, size[0] // 2, size[1] // 2), fill="#fa1414")
            frame: Any = av.VideoFrame
            file.mux(stream.encode(frame.from_image(picture)))
            if heard is not None:
                quiet = av.AudioFrame(format="s16", layout="mono", samples=800)
                quiet.rate = 8000
                quiet.pts = number * 800
                quiet.planes[0].update(bytes(quiet.planes[0].buffer_size))
                file.mux(heard.encode(quiet))
        file.mux(stream.encode())
        if heard is not None:
            file.mux(heard.encode())
    return path
