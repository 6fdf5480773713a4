"""Measures what the product promises: `kiosk bench`.

Each promise is measured as a ratio beside a floor or a peer, in the same run and taking turns
with it, because absolute times say more about the machine and its other work than about us.
docs/bench.md tells how, and what was seen.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.bench import (
    camera,
    decode,
    draw,
    importing,
    million,
    programme,
    rotation,
    screens,
    sheets,
    storage,
)
from kiosk.bench.children import Desk
from kiosk.bench.results import Result
from kiosk.bench.showcase import showcase
from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured. The bars are meant for the sizes that stand here."""

    starts: int = 9
    memory_seconds: float = 600.0
    rest_seconds: float = 45.0
    scans: int = 300
    recognitions: int = 1000
    grown: int = 1000
    choices: int = 100
    imported: int = importing.ROWS
    questions: int = 40
    blocks: int = 4
    movements: int = 75
    movement_ms: int = 620
    wait_for_minute: bool = True
    tokens: int = sheets.FEW
    many_tokens: int = sheets.MANY
    sheets: int = 5
    photographs: int = 200
    frames: int = camera.ROUNDS
    camera_seconds: float = camera.SECONDS
    tickets: int = draw.TICKETS
    draws: int = draw.DRAWS
    turns: int = rotation.TURNS
    events: int = programme.EVENTS
    opens: int = 9
    pages: int = 4


Measure = Callable[[Path, Sizes], Result]


def _first_slide(folder: Path, sizes: Sizes) -> Result:
    return screens.first_slide(Desk(folder), showcase(folder), sizes.starts)


def _memory(folder: Path, sizes: Sizes) -> Result:
    return screens.memory(Desk(folder), showcase(folder), sizes.memory_seconds)


def _rest(folder: Path, sizes: Sizes) -> Result:
    site = showcase(folder)
    return screens.rest(Desk(folder), site, sizes.rest_seconds, sizes.wait_for_minute)


def _scan(folder: Path, sizes: Sizes) -> Result:
    return storage.scan(folder, sizes.scans)


def _choose(folder: Path, sizes: Sizes) -> Result:
    return storage.choose(folder, sizes.recognitions, sizes.grown, sizes.choices)


def _million(folder: Path, sizes: Sizes) -> Result:
    return million.million(folder, sizes.recognitions, sizes.grown, sizes.questions)


def _import(folder: Path, sizes: Sizes) -> Result:
    return importing.importing(folder, sizes.imported)


def _late(folder: Path, sizes: Sizes) -> Result:
    site = showcase(folder)
    return screens.late(Desk(folder), site, sizes.blocks, sizes.movements, sizes.movement_ms)


def _sheets(folder: Path, sizes: Sizes) -> Result:
    return sheets.sheets(folder, sizes.tokens, sizes.many_tokens, sizes.sheets)


def _decode(folder: Path, sizes: Sizes) -> Result:
    return decode.decode(folder, sizes.photographs)


def _camera(folder: Path, sizes: Sizes) -> Result:
    return camera.camera(Desk(folder), showcase(folder), sizes.frames, sizes.camera_seconds)


def _draw(folder: Path, sizes: Sizes) -> Result:
    return draw.draw(folder, sizes.tickets, sizes.draws)


def _rotation(folder: Path, sizes: Sizes) -> Result:
    return rotation.rotation(Desk(folder), folder, sizes.turns, sizes.movement_ms)


def _programme(folder: Path, sizes: Sizes) -> Result:
    return programme.programme(Desk(folder), folder, sizes.events, sizes.opens, sizes.pages)


MEASUREMENTS: Final[Mapping[str, Measure]] = {
    "first-slide": _first_slide,
    "scan": _scan,
    "choose": _choose,
    "import": _import,
    "million": _million,
    "draw": _draw,
    "sheets": _sheets,
    "decode": _decode,
    "camera": _camera,
    "rest": _rest,
    "late": _late,
    "programme": _programme,
    "memory": _memory,
    "rotation": _rotation,
}


def run(only: str = "", sizes: Sizes | None = None) -> Iterator[Result]:
    """Measure everything, or `only` one, and answer each result when it is there.

    Takes about half an hour, ten minutes of it for the memory. Works in the temporary folder, which
    should lie on a real disk. Raises KnownError `bench_unknown` for a name that is none.
    """
    if only and only not in MEASUREMENTS:
        raise KnownError("bench_unknown", name=only, known=", ".join(MEASUREMENTS))
    for name in [only] if only else list(MEASUREMENTS):
        with tempfile.TemporaryDirectory(prefix="encore-bench-") as folder:
            yield MEASUREMENTS[name](Path(folder), sizes or Sizes())
