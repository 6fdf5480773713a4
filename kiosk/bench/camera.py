"""Measurements of the camera: from a frame to its text, the processor, and Qt's thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.bench.children import SCRIPTS, Desk
from kiosk.bench.decode import photograph
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.scanning.pixels import Pixels, decode_pixels

MIDDLE_BAR: Final = 1.3
SLOW_BAR: Final = 1.5
CPU_BAR: Final = 0.40
"""Of one core, at 30 frames a second."""
STALL_BAR_MS: Final = 5.0
STALLS_BAR: Final = 2
MISSED_BAR: Final = 0.01
"""Of the frames: so many may be overtaken by the next one, on a machine with other work."""
ROUNDS: Final = 300
SECONDS: Final = 20.0
BLOCKS: Final = 5

_SCRIPT: Final = SCRIPTS / "watched_camera.py"
_SIZE: Final = (1280, 720)
_FRAMES: Final = 24


def camera(desk: Desk, site: Path, rounds: int, seconds: float) -> Result:
    """The whole kiosk with the camera's page open, fed with frames of 1280 x 720 as NV12.

    The bare decoder reads the same pixels on the same machine, taking turns. Then frames come 30
    times a second for `seconds` in all, half of them with a code, and for as long none.
    """
    enough = rounds >= ROUNDS and seconds >= SECONDS
    readable, empty = _frames(desk.folder, _FRAMES if enough else 2)
    blocks = BLOCKS if enough else 1
    order = {
        "site": str(site),
        "readable": str(readable),
        "empty": str(empty),
        "rounds": rounds,
        "seconds": seconds / blocks,
        "blocks": blocks,
    }
    with desk.start(_SCRIPT, order) as child:
        seen = child.report("seen", 120 + rounds / 10 + 5 * seconds)
    # What a thread waits for a processor says how busy the machine is, and nothing about us.
    bare = [took - waited for took, waited in zip(seen["bare"], seen["bare_waits"], strict=True)]
    ours = [took - waited for took, waited in zip(seen["ours"], seen["waits"], strict=True)]
    raw = ratio(middle(seen["ours"]), middle(seen["bare"]))
    raw_slow = ratio(share(seen["ours"], 0.95), share(seen["bare"], 0.95))
    middles = middle(ours), middle(bare)
    slow = share(ours, 0.95), share(bare, 0.95)
    cpu, idle = middle(seen["cpu_on"]), middle(seen["cpu_off"])
    off, on = list(seen["late_off"]), list(seen["late_on"])
    stalls = sum(gap > STALL_BAR_MS for gap in on), sum(gap > STALL_BAR_MS for gap in off)
    times, slow_times = ratio(*middles), ratio(*slow)
    held = (
        times <= MIDDLE_BAR
        and slow_times <= SLOW_BAR
        and cpu <= CPU_BAR
        and stalls[0] <= STALLS_BAR * stalls[1]
        and seen["missed"] <= rounds * MISSED_BAR
    )
    return Result(
        name="camera",
        value=rounded(middles[0]),
        unit="ms",
        bar=f"p50 at most {MIDDLE_BAR} and p95 at most {SLOW_BAR} times the bare decoder, at most "
        f"{CPU_BAR:.0%} of a core, Qt's thread never held up for more than {STALL_BAR_MS:.0f} ms, "
        f"or at most {STALLS_BAR} times as often as without frames",
        holds=held if enough else None,
        sentence=f"a frame is its text after {middles[0]:.2f} ms (p95 {slow[0]:.2f}), the bare "
        f"decoder takes {middles[1]:.2f} ms (p95 {slow[1]:.2f}): {times:.2f} and {slow_times:.2f} "
        f"times ({raw:.2f} and {raw_slow:.2f} with what their threads waited for a processor); "
        f"{seen['missed']} of {rounds} were missed. At 30 frames a second with the preview "
        f"the kiosk takes {cpu:.0%} of a core, without frames {idle:.0%}. Qt's thread came back "
        f"after {max(on):.1f} ms at most (p99.9 {share(on, 0.999):.1f}, {stalls[0]} of {len(on)} "
        f"above {STALL_BAR_MS:.0f} ms), without frames {max(off):.1f} ms "
        f"(p99.9 {share(off, 0.999):.1f}, {stalls[1]} of {len(off)}).",
        more={
            "floor": rounded(middles[1]),
            "ratio": rounded(times),
            "p95": rounded(slow[0]),
            "floor_p95": rounded(slow[1]),
            "ratio_p95": rounded(slow_times),
            "ratio_with_waits": rounded(raw),
            "ratio_p95_with_waits": rounded(raw_slow),
            "missed": seen["missed"],
            "cpu": rounded(cpu),
            "cpu_without": rounded(idle),
            "stall_ms": rounded(max(on)),
            "stall_ms_without": rounded(max(off)),
            "stall_ms_p999": rounded(share(on, 0.999)),
            "stall_ms_p999_without": rounded(share(off, 0.999)),
            "stalls": stalls[0],
            "stalls_without": stalls[1],
            "runs": rounds,
            "seconds": seconds,
        },
    )


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
        where = readable if decode_pixels(Pixels(data, *_SIZE, _SIZE[0])) else empty
        if left[where]:
            left[where] -= 1
            (where / f"{number:05}.grey").write_bytes(data)
    return readable, empty
