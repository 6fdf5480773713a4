"""Measurements with a screen: the first slide, memory, rest, and late frames."""

import os
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from kiosk.bench.children import KIOSK, PEER, Child, Desk
from kiosk.bench.memory import MIB, pss
from kiosk.bench.results import Result, middle, ratio, rounded

FIRST_BAR: Final = 1.5
MEMORY_BAR: Final = 1.25
MEMORY_MOST: Final = 220
"""MiB."""
MEMORY_SECONDS: Final = 600.0
"""The memory is judged after so long, and not before."""
LATE_MS: Final = 50.0
LATE_SHARE: Final = 1 / 10_000
LATE_BAR: Final = 2.0

BARE: Final = ("PySide6.QtGui", "PySide6.QtQml", "PySide6.QtQuick")
LIBRARIES: Final = (
    *("sqlalchemy", "alembic.command", "typer", "platformdirs", "rfc8785", "argon2", "click"),
    *("icalendar", "openpyxl", "PIL.Image", "qrcode.main", "recurring_ical_events", "zxingcpp"),
    *("av", "pillow_heif", "pysubs2"),
    *("tzdata", "font_manrope", "font_source_serif_pro", "PySide6.QtMultimedia"),
    *BARE,
)
"""The libraries that the kiosk depends on and loads sooner or later, as a program imports them."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the kiosk's first slide was, so that a peer can be made that shows as much."""

    modules: tuple[str, ...]
    row: int
    picture: str


def opening(desk: Desk, site: Path) -> Opening:
    """Start the kiosk once, which also fills caches and byte code, and look at its first slide."""
    with desk.start(KIOSK, {"site": str(fresh(desk, site)), "do": "first"}) as kiosk:
        first = kiosk.report("first")
    source, _, number = str(first["slide"]).partition(":")
    if source != "recognition" or not first["picture"]:
        raise RuntimeError(f"the first slide has no picture: {first['slide']}")
    name = str(first["picture"]).rpartition("/")[2]
    return Opening(tuple(first["modules"]), int(number), name)


def fresh(desk: Desk, site: Path) -> Path:
    """A copy of the site, because a slide that was shown is another state."""
    copy = desk.folder / "fresh"
    shutil.rmtree(copy, ignore_errors=True)
    return Path(shutil.copytree(site, copy))


def peer_order(site: Path, seen: Opening, modules: Sequence[str], do: str) -> dict[str, Any]:
    """The order of a peer that reads the row and shows the picture of the first slide."""
    return {
        "do": do,
        "modules": list(modules),
        "database": str(site / "kiosk.db"),
        "media": str(site / "media"),
        "row": seen.row,
    }


def first_slide(desk: Desk, site: Path, runs: int) -> Result:
    """From the start of the process to the first frame with the first slide whole."""
    seen = opening(desk, site)
    peers = {
        "peer": peer_order(site, seen, LIBRARIES, "first"),
        "lean": peer_order(site, seen, seen.modules, "first"),
        "bare": {"do": "first", "modules": BARE},
    }
    for order in peers.values():
        _first(desk, PEER, order)
    kiosk: list[float] = []
    marks: list[dict[str, float]] = []
    beside: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(runs):
        copy = fresh(desk, site)
        with desk.start(KIOSK, {"site": str(copy), "do": "first"}) as child:
            report = child.report("first")
            kiosk.append(child.since_start(report))
            marks.append(
                {
                    name: (at - child.started) / 1e9
                    for name, at in sorted(report["marks"].items(), key=lambda mark: mark[1])
                }
            )
        for name, order in peers.items():
            beside[name].append(_first(desk, PEER, order))
    value = middle(kiosk)
    medians = {name: middle(taken) for name, taken in beside.items()}
    times = ratio(value, medians["peer"])
    lean = ratio(value, medians["lean"])
    return Result(
        name="first-slide",
        value=rounded(value),
        unit="s",
        bar=f"at most {FIRST_BAR} times the peer",
        holds=times <= FIRST_BAR,
        sentence=f"the first slide stands after {value:.2f} s, the peer's picture after "
        f"{medians['peer']:.2f} s: {times:.2f} times. A peer with only what the kiosk has "
        f"loaded by then takes {medians['lean']:.2f} s ({lean:.2f} times), a bare window "
        f"{medians['bare']:.2f} s (medians of {runs}).",
        more={
            "peer": rounded(medians["peer"]),
            "ratio": rounded(times),
            "bare_window": rounded(medians["bare"]),
            "lean_peer": rounded(medians["lean"]),
            "lean_ratio": rounded(lean),
            "marks": {name: rounded(middle([each[name] for each in marks])) for name in marks[0]},
            "runs": runs,
        },
    )


def _first(desk: Desk, script: Path, order: Mapping[str, object]) -> float:
    with desk.start(script, order) as child:
        return child.since_start(child.report("first"))


def memory(desk: Desk, site: Path, seconds: float) -> Result:
    """PSS after `seconds` of rotation, beside the peers, which run at the same time."""
    bar = f"at most {MEMORY_BAR} times the peer and under {MEMORY_MOST} MiB after ten minutes"
    if pss(os.getpid()) is None:
        sentence = "this system does not count PSS."
        return Result("memory", None, "MiB", bar, None, sentence)
    seen = opening(desk, site)
    with (
        desk.start(KIOSK, {"site": str(fresh(desk, site)), "do": "stay"}) as kiosk,
        desk.start(PEER, peer_order(site, seen, LIBRARIES, "stay")) as peer,
        desk.start(PEER, peer_order(site, seen, seen.modules, "stay")) as lean,
    ):
        for child in (kiosk, peer, lean):
            child.report("first")
        end = time.monotonic() + seconds
        most = begun = _size(kiosk)
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 10.0))
            most = max(most, _size(kiosk))
        value, beside, least = (_size(child) / MIB for child in (kiosk, peer, lean))
    times = ratio(value, beside)
    long_enough = seconds >= MEMORY_SECONDS
    return Result(
        name="memory",
        value=rounded(value),
        unit="MiB",
        bar=bar,
        holds=times <= MEMORY_BAR and value < MEMORY_MOST if long_enough else None,
        sentence=f"after {seconds:.0f} s of rotation the kiosk has {value:.0f} MiB, the peer "
        f"{beside:.0f} MiB: {times:.2f} times. It began with {begun / MIB:.0f} MiB and had at most "
        f"{most / MIB:.0f} MiB. A peer with only what the kiosk had loaded for its first slide has "
        f"{least:.0f} MiB.",
        more={
            "peer": rounded(beside),
            "ratio": rounded(times),
            "lean_peer": rounded(least),
            "lean_ratio": rounded(ratio(value, least)),
            "begun": rounded(begun / MIB),
            "most": rounded(most / MIB),
            "seconds": seconds,
            "runs": 1,
        },
    )


def _size(child: Child) -> int:
    size = pss(child.pid)
    if size is None:
        raise RuntimeError("the process has gone")
    return size


def rest(desk: Desk, site: Path, seconds: float, between_minutes: bool = True) -> Result:
    """The frames that are drawn while one slide stands, between two ticks of the minute."""
    order = {
        "site": str(fresh(desk, site)),
        "do": "rest",
        # One slide for as long as it takes.
        "pace": 1000,
        "seconds": seconds,
        "settle": 3.0 if between_minutes else 0.5,
        "between_minutes": between_minutes,
    }
    with desk.start(KIOSK, order) as kiosk:
        report = kiosk.report("rest", 150 + seconds)
    frames = int(report["frames"])
    if report["slides"]:
        raise RuntimeError("the slide did not stay")
    return Result(
        name="rest",
        value=frames,
        unit="frames",
        bar="none are drawn",
        holds=frames == 0,
        sentence=f"{frames} frames were drawn in {seconds:.0f} s at rest.",
        more={"floor": 0, "seconds": seconds, "runs": 1},
    )


@dataclass(frozen=True, slots=True)
class Movements:
    """Gaps between frames while something moved, in milliseconds, and how long each move took."""

    gaps: tuple[float, ...]
    lengths: tuple[float, ...]
    first_gaps: tuple[float, ...]
    """Of each movement, from its begin to its first frame; they are among `gaps`."""

    @property
    def late(self) -> int:
        """How many gaps were longer than a person should have to see."""
        return sum(gap > LATE_MS for gap in self.gaps)

    @property
    def share(self) -> float:
        """The share of late frames."""
        return self.late / len(self.gaps) if self.gaps else 0.0


def movements_of(instants: Sequence[Sequence[int]]) -> Movements:
    """From the instants of begin and frames of each movement, in nanoseconds."""
    gaps = [(after - before) / 1e6 for movement in instants for before, after in pairwise(movement)]
    lengths = [(movement[-1] - movement[0]) / 1e6 for movement in instants]
    firsts = [(movement[1] - movement[0]) / 1e6 for movement in instants]
    return Movements(tuple(gaps), tuple(lengths), tuple(firsts))


def late_bar(bare: float) -> float:
    """The share of late frames that is allowed beside a bare window's share."""
    return max(LATE_SHARE, LATE_BAR * bare)


def late(desk: Desk, site: Path, blocks: int, movements: int, time_ms: int) -> Result:
    """Late frames in slide changes, beside a bare window that moves a sheet for as long.

    Kiosk and bare window take turns, `blocks` times, with `movements` each.
    """
    kiosk: list[list[int]] = []
    bare: list[list[int]] = []
    designs: list[str] = []
    for _ in range(blocks):
        order = {"site": str(fresh(desk, site)), "do": "move", "pace": 0.02}
        report = moved(desk, KIOSK, {**order, "movements": movements})
        kiosk += report["movements"]
        designs += report["designs"]
        order = {"do": "move", "modules": BARE, "time": time_ms}
        bare += moved(desk, PEER, {**order, "movements": movements})["movements"]
    ours, beside = movements_of(kiosk), movements_of(bare)
    allowed = late_bar(beside.share)
    return Result(
        name="late",
        value=rounded(ours.share),
        unit="share of frames",
        bar=f"1 in 10,000, or {LATE_BAR:.0f} times the bare window",
        holds=ours.share <= allowed,
        sentence=f"{ours.late} of {len(ours.gaps)} frames were late in {len(kiosk)} slide changes "
        f"(longest gap {max(ours.gaps):.0f} ms), in a bare window {beside.late} of "
        f"{len(beside.gaps)} (longest {max(beside.gaps):.0f} ms).",
        more={
            "floor": rounded(beside.share),
            "frames": len(ours.gaps),
            "late": ours.late,
            "late_first_frames": sum(gap > LATE_MS for gap in ours.first_gaps),
            "longest": rounded(max(ours.gaps)),
            "p99": rounded(sorted(ours.gaps)[len(ours.gaps) * 99 // 100]),
            "length": rounded(middle(ours.lengths)),
            "late_by_design": late_by(designs, kiosk),
            "floor_frames": len(beside.gaps),
            "floor_late": beside.late,
            "floor_length": rounded(middle(beside.lengths)),
            "runs": blocks,
        },
    )


def late_by(designs: Sequence[str], instants: Sequence[Sequence[int]]) -> dict[str, str]:
    """For each design that came in, how many of its frames were late, as "late of frames"."""
    found: dict[str, list[Sequence[int]]] = {}
    for design, movement in zip(designs, instants, strict=True):
        found.setdefault(design, []).append(movement)
    each = {design: movements_of(moved) for design, moved in sorted(found.items())}
    return {design: f"{moved.late} of {len(moved.gaps)}" for design, moved in each.items()}


def moved(desk: Desk, script: Path, order: Mapping[str, Any]) -> dict[str, Any]:
    """What a program reports that moves as often as its order says."""
    with desk.start(script, order) as child:
        return child.report("moved", 60.0 + 5.0 * order["movements"])
