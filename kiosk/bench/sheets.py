"""Measurements of paper: a batch of tokens from nothing to its sheets on the disk."""

import time
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.app.sheets import token_sheet
from kiosk.app.site import App, create, opened
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.bench.sites import ACTOR
from kiosk.bench.storage import timed
from kiosk.raffle.model import Batch
from kiosk.scanning.code import Kind, make
from kiosk.settings import Settings

FEW: Final = 200
FEW_BAR: Final = 3.0
MANY: Final = 10_000
MANY_BAR: Final = 60.0

_PER_PAGE: Final = 6
_MODULE: Final = 12
"""Dots of the floor's codes: at 254 dots an inch 1.2 mm, as ours."""


def sheets(folder: Path, few: int, many: int, turns: int) -> Result:
    """From the order to tokens that are stored, printed to a PDF, and marked as printed.

    The floor draws as many codes and nothing else: symbols of `qrcode` as they come, each one
    path of squares, six on a page of a bare QPdfWriter. Both take turns. Few are measured
    `turns` times, many once: they take long enough to be one.
    """
    create(folder / "site", Settings(name="Bench", where="Second floor"))
    ours: list[float] = []
    floors: list[float] = []
    with opened(folder / "site", environ={}) as app:
        # The first one pays for loading Qt and fonts, which the kiosk has loaded by then.
        _print(app, folder / "warm.pdf", 1)
        _bare(folder / "warm-floor.pdf", 1)
        for turn in range(turns):
            ours.append(timed(partial(_print, app, folder / f"few{turn}.pdf", few)))
            floors.append(timed(partial(_bare, folder / f"floor{turn}.pdf", few)))
        before = time.process_time()
        long = timed(lambda: _print(app, folder / "many.pdf", many))
        worked = time.process_time() - before
        long_floor = timed(lambda: _bare(folder / "many-floor.pdf", many))
    short, short_floor = middle(ours), middle(floors)
    full = few == FEW and many == MANY
    return Result(
        name="sheets",
        value=rounded(short),
        unit="s",
        bar=f"{FEW} tokens in under {FEW_BAR:g} s, {MANY:,} in under {MANY_BAR:g} s",
        holds=short < FEW_BAR and long < MANY_BAR if full else None,
        sentence=f"{few:,} tokens are made and printed in {short:.2f} s, bare codes in "
        f"{short_floor:.2f} s: {ratio(short, short_floor):.2f} times (medians of {turns}); "
        f"{many:,} in {long:.1f} s ({worked:.1f} s of a processor), bare codes in "
        f"{long_floor:.1f} s: {ratio(long, long_floor):.2f} times.",
        more={
            "floor": rounded(short_floor),
            "ratio": rounded(ratio(short, short_floor)),
            "many": rounded(long),
            "many_processor": rounded(worked),
            "many_floor": rounded(long_floor),
            "many_ratio": rounded(ratio(long, long_floor)),
            "runs": turns,
        },
    )


def _print(app: App, file: Path, count: int) -> None:
    made = token_sheet(app, file, None, count, ACTOR)
    if not isinstance(made, Batch):
        raise RuntimeError("nobody stopped it")


def _bare(file: Path, count: int) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QPainter, QPainterPath, QPdfWriter
    from qrcode.constants import ERROR_CORRECT_H
    from qrcode.main import QRCode

    writer = QPdfWriter(str(file))
    writer.setResolution(254)
    painter = QPainter(writer)
    for number in range(count):
        place = number % _PER_PAGE
        if number and not place:
            writer.newPage()
        code = QRCode(error_correction=ERROR_CORRECT_H, border=0)
        code.add_data(make(Kind.TOKEN).text)
        code.make(fit=True)
        path = QPainterPath()
        corner = QPoint(place % 2 * 900, place // 2 * 800)
        for row, cells in enumerate(code.get_matrix()):
            for column in (at for at, dark in enumerate(cells) if dark):
                x, y = corner.x() + column * _MODULE, corner.y() + row * _MODULE
                path.addRect(x, y, _MODULE, _MODULE)
        painter.fillPath(path, Qt.GlobalColor.black)
    painter.end()
