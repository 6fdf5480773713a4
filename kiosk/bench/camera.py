"""Measurements of the camera: from a frame to its text, the processor, and Qt's thread."""

import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.bench.children import SCRIPTS, Desk
from kiosk.bench.decode import photograph
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.scanning.pixels import Pixels, decode_pixels

MIDDLE_BAR: Final = 1.3
SLOW_BAR: Final = 1.5
CPU_BAR: Final = 0.40
"""Of one core, at 30 frames a second."""
FRAMES_BAR: Final = 30.0
"""Frames a second that must be decoded meanwhile."""
STALL_BAR_MS: Final = 5.0
ROUNDS: Final = 500
SLICES: Final = 5
SECONDS: Final = 20.0
BLOCKS: Final = 5

_SCRIPT: Final = SCRIPTS / "watched_camera.py"
_SIZE: Final = (1280, 720)
_FRAMES: Final = 24
_STATES: Final = ("idle", "scanned", "drawn", "both")
"""What the child does while its heartbeat is heard: see there."""


def camera(desk: Desk, site: Path, rounds: int, seconds: float) -> Result:
    """The whole kiosk with the camera's page open, fed with frames of 1280 x 720 as NV12.

    The bare decoder reads the same pixels on the same machine, taking turns, in slices of
    `rounds` in all; judged is the slice in which other programs had the least of the processors.
    Then frames come 31 times a second for `seconds` in all, half of them with a code, and for as
    long none, by turns. Then Qt's thread is watched by a heartbeat of a millisecond, in shorter
    turns of four: at rest; frames come and nobody looks at the preview; none come and the preview
    draws the last picture again and again; frames come and are shown.
    """
    enough = rounds >= ROUNDS and seconds >= SECONDS
    readable, empty = _frames(desk.folder, _FRAMES if enough else 2)
    slices, blocks = (SLICES, BLOCKS) if enough else (1, 1)
    order = {
        "site": str(site),
        "readable": str(readable),
        "empty": str(empty),
        "rounds": rounds // slices,
        "slices": slices,
        "seconds": seconds,
        "blocks": blocks,
        # What starts and what ends takes its time beside what is measured.
        "rest_ms": {"first": 2500, "between": 300} if enough else {"first": 300, "between": 30},
    }
    with desk.start(_SCRIPT, order) as child:
        seen = child.report("seen", 180 + rounds / 4 + 10 * seconds)
    return judged(seen, rounds, seconds, enough=enough)


def judged(seen: Mapping[str, Any], rounds: int, seconds: float, *, enough: bool) -> Result:
    """What the child has `seen`, beside the bars; without verdict when it was not `enough`.

    All that is judged is as it was measured. What is left of it without the time for which
    threads waited for a processor stands beside, and decides nothing.
    """
    calm = min(seen["slices"], key=lambda one: one["others"])
    ours, bare = calm["ours"], calm["bare"]
    middles, slow = (middle(ours), middle(bare)), (share(ours, 0.95), share(bare, 0.95))
    times, slow_times = ratio(*middles), ratio(*slow)
    net = [took - waited for took, waited in zip(ours, calm["waits"], strict=True)]
    net_bare = [took - waited for took, waited in zip(bare, calm["bare_waits"], strict=True)]
    net_times = ratio(middle(net), middle(net_bare))
    net_slow_times = ratio(share(net, 0.95), share(net_bare, 0.95))
    cpu, idle = (
        middle([one["cpu"] for one in _blocks(seen, "cpu", state)]) for state in ("both", "idle")
    )
    decoded = middle([_decoded(one) for one in _blocks(seen, "cpu", "both")])
    late = {state: _beat(seen, state, "late") for state in _STATES}
    held_up = {state: _beat(seen, state, "held") for state in _STATES}
    frames = late["scanned"] + late["both"]
    calm_ones = late["idle"] + late["drawn"]
    stalls, stalls_off = above(frames), above(calm_ones)
    held_frames = held_up["scanned"] + held_up["both"]
    held_calm = held_up["idle"] + held_up["drawn"]
    held = (
        times <= MIDDLE_BAR
        and slow_times <= SLOW_BAR
        and not seen["lost"]
        and cpu <= CPU_BAR
        and decoded >= FRAMES_BAR
        and away(frames) <= away(calm_ones)
    )
    by_chance = "no more than" if not more_often(stalls, stalls_off) else "more than"
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return Result(
        name="camera",
        value=rounded(middles[0]),
        unit="ms",
        bar=f"p50 at most {MIDDLE_BAR} and p95 at most {SLOW_BAR} times the bare decoder, no frame "
        f"lost, at most {CPU_BAR:.0%} of a core at {FRAMES_BAR:.0f} frames a second, Qt's thread "
        f"away for more than {STALL_BAR_MS:.0f} ms in no greater share of its beats than without "
        "frames",
        holds=held if enough else None,
        sentence=f"a frame is its text after {middles[0]:.2f} ms (p95 {slow[0]:.2f}), the bare "
        f"decoder takes {middles[1]:.2f} ms (p95 {slow[1]:.2f}): {times:.2f} and {slow_times:.2f} "
        f"times, in that of {len(seen['slices'])} slices in which other programs had least of the "
        f"processors, {calm['others']:.2f} of one ({net_times:.2f} and {net_slow_times:.2f} without"
        f" what threads waited for a processor); {seen['lost']} frames were lost. At {decoded:.1f} "
        f"decoded frames a second with the preview the kiosk takes {cpu:.0%} of a core, without "
        f"frames {idle:.0%}. Qt's thread was away for more than {STALL_BAR_MS:.0f} ms {stalls} "
        f"times of {len(frames)} while frames came ({above(late['scanned'])} without the preview, "
        f"{above(late['both'])} with it; longest {max(frames):.1f} ms), and {stalls_off} times of "
        f"{len(calm_ones)} while none came ({above(late['idle'])} at rest, {above(late['drawn'])} "
        f"while the same picture was drawn again and again; longest {max(calm_ones):.1f} ms); of "
        f"these it neither ran nor waited for a processor {above(held_frames)} and "
        f"{above(held_calm)} times. With frames it is {by_chance} what chance makes of two equal "
        "shares in 99 cases of 100, which decides nothing. "
        f"The machine's load was {load:.1f} on {os.cpu_count()} "
        "processors.",
        more={
            "floor": rounded(middles[1]),
            "ratio": rounded(times),
            "p95": rounded(slow[0]),
            "floor_p95": rounded(slow[1]),
            "ratio_p95": rounded(slow_times),
            "ratio_without_waits": rounded(net_times),
            "ratio_p95_without_waits": rounded(net_slow_times),
            "slices": [_summed_up(one) for one in seen["slices"]],
            "lost": seen["lost"],
            "cpu": rounded(cpu),
            "cpu_without": rounded(idle),
            "frames_a_second": rounded(decoded),
            "stalls": stalls,
            "stalls_without": stalls_off,
            "stalls_beyond_chance": more_often(stalls, stalls_off),
            **{f"stalls_{state}": above(gaps) for state, gaps in late.items()},
            **{f"stall_ms_{state}": rounded(max(gaps)) for state, gaps in late.items()},
            **{f"held_up_{state}": above(gaps) for state, gaps in held_up.items()},
            "load": rounded(load),
            "runs": rounds,
            "seconds": seconds,
        },
    )


def above(gaps: Sequence[float]) -> int:
    """How many of them, in ms, are longer than Qt's thread may be held up."""
    return sum(gap > STALL_BAR_MS for gap in gaps)


def away(gaps: Sequence[float]) -> float:
    """The share of the beats that came too late. Raises ZeroDivisionError without any beat."""
    return above(gaps) / len(gaps)


def more_often(times: int, times_without: int) -> bool:
    """Whether a count is higher than another of as many trials, and not by chance. No bar.

    Of two counts of rare things that are equally rare, the first exceeds the second by this much
    in one case of a hundred (normal approximation of the difference of two Poisson counts).
    """
    return times - times_without > 2.33 * math.sqrt(times + times_without)


def _blocks(seen: Mapping[str, Any], kind: str, state: str) -> list[dict[str, Any]]:
    return [one for one in seen["blocks"] if one["kind"] == kind and one["state"] == state]


def _beat(seen: Mapping[str, Any], state: str, what: str) -> list[float]:
    return [gap for one in _blocks(seen, "beat", state) for gap in one[what]]


def _decoded(block: Mapping[str, Any]) -> float:
    """Frames a second: of those with a code it is known how many were decoded."""
    part = ratio(block["read"], block["with_code"]) if block["with_code"] else 0.0
    return float(min(1.0, part) * block["sent"] / block["seconds"])


def _summed_up(one: Mapping[str, Any]) -> dict[str, float]:
    return {
        "ratio": rounded(ratio(middle(one["ours"]), middle(one["bare"]))),
        "ratio_p95": rounded(ratio(share(one["ours"], 0.95), share(one["bare"], 0.95))),
        "others": rounded(one["others"]),
    }


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of them do not exceed. Raises ValueError without values."""
    if not values:
        raise ValueError("nothing was measured")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _frames(folder: Path, count: int) -> tuple[Path, Path]:
    """Frames that the decoder reads at once, and frames in which it finds nothing."""
    readable, empty = folder / "readable", folder / "empty"
    readable.mkdir()
    empty.mkdir()
    left = {readable: count, empty: count}
    number = 0
    while any(left.values()):
        picture, _ = photograph(number)
        number += 1
        height = round(picture.height * _SIZE[0] / picture.width)
        top = (height - _SIZE[1]) // 2
        grey = picture.resize((_SIZE[0], height)).crop((0, top, _SIZE[0], top + _SIZE[1]))
        data = grey.convert("L").tobytes()
        texts = decode_pixels(Pixels(data, *_SIZE, _SIZE[0]))
        where = readable if texts else empty
        # With two codes in view the camera reads none.
        if left[where] and len(texts) < 2:
            left[where] -= 1
            (where / f"{number:05}.grey").write_bytes(data)
    return readable, empty
