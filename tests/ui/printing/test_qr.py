"""Printed codes are the package's own, with the best mask, as one outline."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from qrcode import util
from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode

from kiosk.scanning.code import Kind, make
from kiosk.ui.printing.qr import CODE_MM, MODULE_MM, QUIET_MM, code_path, symbol


def package(text: str, mask: int) -> list[list[bool | None]]:
    code = QRCode(error_correction=ERROR_CORRECT_H, border=0, mask_pattern=mask)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(cell) for cell in row] for row in code.modules]


def cells(text: str) -> list[list[bool | None]]:
    return [[bit == "1" for bit in format(row, "025b")] for row in symbol(text)]


@settings(max_examples=25, deadline=None)
@given(kind=st.sampled_from(Kind), random=st.binary(min_size=8, max_size=8))
def test_a_symbol_is_the_packages_with_the_mask_that_loses_least(kind: Kind, random: bytes) -> None:
    text = make(kind, lambda _: random).text
    candidates = [package(text, mask) for mask in range(8)]
    losses = [util.lost_point(one) for one in candidates]
    assert cells(text) == candidates[losses.index(min(losses))]


@settings(max_examples=25, deadline=None)
@given(random=st.binary(min_size=8, max_size=8))
def test_the_outline_holds_the_dark_cells_and_no_others(random: bytes) -> None:
    text = make(Kind.TOKEN, lambda _: random).text
    path = code_path(text, 3.0, 5.0)
    corner = QPointF(3.0 + QUIET_MM, 5.0 + QUIET_MM)
    assert path.boundingRect() == QRectF(corner.x(), corner.y(), CODE_MM, CODE_MM)
    half = MODULE_MM / 2
    for row, line in enumerate(cells(text)):
        for column, dark in enumerate(line):
            middle = QPointF(column * MODULE_MM + half, row * MODULE_MM + half) + corner
            assert path.contains(middle) == dark


@pytest.mark.parametrize("text", ["", "TKBC", "t" * 20, "B" * 21, "Ä" * 20])
def test_only_texts_of_ours_are_printed(text: str) -> None:
    with pytest.raises(ValueError, match="20 letters"):
        symbol(text)
