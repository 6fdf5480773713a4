"""Thousands of slide changes with large pictures and films: memory, and frames that are late."""

import csv
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from kiosk.app.demo import make_demo
from kiosk.app.imports import Imports
from kiosk.app.site import opened
from kiosk.bench.children import KIOSK, PEER, Desk
from kiosk.bench.memory import MIB, pss
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.bench.screens import BARE, LATE_BAR, LATE_MS, fresh, late_bar, moved, movements_of
from kiosk.bench.sites import ACTOR

TURNS: Final = 10_000
BAR: Final = 1.05
"""The last tenth may have so many times the memory of the second tenth."""

_TENTHS: Final = 10
_SAMPLES: Final = 200
_FLOOR: Final = 300
_PACE: Final = 0.03
_MOVED: Final = 20
"""Of so many changes one slides in and its frames are timed; the others are cuts, and quick."""
_CUT_PACE: Final = 0.005
_KINDS: Final = ("thanks", "praise", "award", "hero", "milestone", "value_story", "tip", "notice")
_PICTURE: Final = (6000, 4000)
_FILM: Final = (1920, 1080)
_PICTURES: Final = 12
_FILMS: Final = 4


def gallery(folder: Path, pictures: int = _PICTURES, films: int = _FILMS) -> Path:
    """The demo with pictures of 24 megapixels and films in Full HD besides; its folder."""
    site = folder / "gallery"
    make_demo(site, "en")
    beside = folder / "beside"
    beside.mkdir()
    for number in range(pictures):
        _draw(beside / f"p{number}.jpg", number)
    for number in range(films):
        _shoot(beside / f"f{number}.mp4", number)
    file = beside / "recognitions.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(("Id", "Kind", "Title", "Text", "Teams", "Picture", "Video"))
        text = "They came in at five and had every guest on another ship by nine."
        for number, kind in enumerate(islice(cycle(_KINDS), pictures)):
            row = (f"p{number}", kind, "The storm", text, "Vega", f"p{number}.jpg", "")
            writer.writerow(row)
        for number in range(films):
            row = (f"f{number}", "thanks", "A film", text, "Lyra", "", f"f{number}.mp4")
            writer.writerow(row)
    with opened(site, environ={}) as app:
        Imports(app).recognitions(file, ACTOR, None)
    return site


def rotation(desk: Desk, folder: Path, turns: int, movement_ms: int) -> Result:
    """Change slides `turns` times, as fast as they come in, beside a bare window's movements.

    Sliding in takes a second: in a whole run only one change in `_MOVED` does, so that it ends
    within half an hour. All slides are made, filled and let go of as they always are.
    """
    site = gallery(folder) if turns >= TURNS // 100 else gallery(folder, 1, 1)
    count = max(2, min(_FLOOR, turns))
    bare_order = {"do": "move", "modules": BARE, "time": movement_ms, "movements": count}
    bare = moved(desk, PEER, bare_order)["movements"]
    seen, sizes = _turned(desk, fresh(desk, site), turns)
    bare += moved(desk, PEER, bare_order)["movements"]
    beside = movements_of(bare)
    allowed = late_bar(beside.share)
    share = seen["late"] / seen["frames"] if seen["frames"] else 0.0
    second, last = tenths(sizes)
    grown = ratio(last, second)
    flat = not sizes or grown <= BAR
    judged = turns >= TURNS and bool(sizes)
    return Result(
        name="rotation",
        value=rounded(grown),
        unit="times",
        bar=f"after {TURNS:,} slide changes the last tenth within {BAR - 1:.0%} of the second; "
        f"late frames 1 in 10,000, or {LATE_BAR:.0f} times the bare window",
        holds=flat and share <= allowed if judged else None,
        sentence=f"{turns} slide changes, {seen['films']} of them to films"
        f"{f', one in {_MOVED} sliding in' if turns >= TURNS else ''}: "
        f"{second / MIB:.1f} MiB in the second tenth, {last / MIB:.1f} MiB in the last "
        f"({grown:.3f} times); {seen['late']} of {seen['frames']} frames were late (longest gap "
        f"{seen['longest']:.0f} ms), in a bare window {beside.late} of {len(beside.gaps)}.",
        more={
            "second_tenth": rounded(second / MIB, 4),
            "last_tenth": rounded(last / MIB, 4),
            "most": rounded(max(sizes, default=0) / MIB, 4),
            "films": seen["films"],
            "frames": seen["frames"],
            "late": seen["late"],
            "late_share": rounded(share),
            "longest": rounded(seen["longest"]),
            "floor_frames": len(beside.gaps),
            "floor_late": beside.late,
            "floor": rounded(beside.share),
            "turns": turns,
        },
    )


def tenths(sizes: Sequence[float]) -> tuple[float, float]:
    """The medians of the second and of the last tenth of `sizes`; zeros without any."""
    if not sizes:
        return 0.0, 0.0
    step = max(1, len(sizes) // _TENTHS)
    return middle(sizes[step : 2 * step] or sizes), middle(sizes[-step:])


def _turned(desk: Desk, site: Path, turns: int) -> tuple[dict[str, Any], list[float]]:
    whole = turns >= TURNS
    order = {
        "site": str(site),
        "do": "turn",
        "pace": _CUT_PACE if whole else _PACE,
        "moved": _MOVED if whole else 1,
        "turns": turns,
        "step": max(1, turns // _SAMPLES),
        "late_ms": LATE_MS,
    }
    sizes: list[float] = []
    with desk.start(KIOSK, order) as kiosk:
        while True:
            seen = kiosk.report("turned", 120.0)
            size = pss(kiosk.pid)
            if size is not None:
                sizes.append(float(size))
            if seen["turns"] + order["step"] > turns:
                return seen, sizes


def _draw(file: Path, number: int) -> None:
    """A picture of 24 megapixels with detail everywhere."""
    from PIL import Image

    small = Image.effect_noise((600, 400), 90).resize(_PICTURE)
    colours = [Image.linear_gradient("L").rotate(90 * turn).resize(_PICTURE) for turn in (0, 1)]
    bands = (small, colours[number % 2], colours[(number + 1) % 2])
    Image.merge("RGB", bands).save(file, quality=85)


def _shoot(file: Path, number: int) -> None:
    """A film in Full HD, four to seven seconds long."""
    import av
    from PIL import Image

    with av.open(str(file), "w") as film:
        stream: Any = film.add_stream("libx264", rate=25, options={"preset": "ultrafast"})
        stream.width, stream.height = _FILM
        stream.pix_fmt = "yuv420p"
        frames: Any = av.VideoFrame
        ground = Image.effect_noise((480, 270), 70).resize(_FILM).convert("RGB")
        for at in range(25 * (4 + number % 4)):
            picture = ground.copy()
            picture.paste("#ff6f59", (at * 8, 200 + 20 * number, at * 8 + 500, 800))
            film.mux(stream.encode(frames.from_image(picture)))
        film.mux(stream.encode())
