"""The theme: what is printed on a sheet can be read on it, and sizes are those of docs/look.md."""

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor

from kiosk.assets import assets
from kiosk.ui.window import QML_FOLDER
from tests.ui.conftest import SIZES

PAPERS = (
    *("cream", "white", "ink", "grey", "coral", "sunflower", "aubergine"),
    *("gold", "mint", "blue", "teal", "green", "yellow", "red"),
)
THEME = """
import QtQuick
import Encore

Item {
    function inks(name: string): list<color> {
        const paper = Theme.paper(name);
        return [paper.sheet, paper.ink, paper.quiet, paper.accent];
    }
    function number(name: string): real { return Theme[name]; }
    function glyphs(): var { return [Object.keys(Glyphs.areas), Object.keys(Glyphs.lines)]; }
    function moustaches(): var { return Glyphs.moustaches; }
}
"""


def luminance(color: QColor) -> float:
    """Relative luminance, by WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, by WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", PAPERS)
def test_inks_can_be_read_on_their_paper(stand: Any, name: str) -> None:
    sheet, ink, quiet, accent = stand((640, 360)).put(THEME, {}).inks(name)
    assert contrast(ink, sheet) >= 5
    assert contrast(quiet, sheet) >= 4.5
    # Accents are for large type and signs; the one of coral is for paper shapes alone.
    assert contrast(accent, sheet) >= (2 if name == "coral" else 3)


@pytest.mark.parametrize("size", [*SIZES, (3840, 2160)])
def test_sizes_follow_the_short_side(stand: Any, size: tuple[int, int]) -> None:
    number = stand(size).put(THEME, {}).number
    short = min(size)
    assert 0.10 <= number("display") / short <= 0.14
    assert 0.06 <= number("title") / short <= 0.07
    assert 0.04 <= number("body") / short <= 0.045
    assert number("caption") / short >= 0.026
    assert round(number("margin") / short, 2) == 0.06


def test_a_target_is_twenty_millimetres(stand: Any) -> None:
    window = stand((1920, 1080))
    assert window.put(THEME, {}).number("target") == 81
    window.view.rootObject().setProperty("inches", 27)
    assert window.put(THEME, {}).number("target") == 64


def test_every_sign_that_is_used_exists(stand: Any) -> None:
    areas, lines = stand((640, 360)).put(THEME, {}).glyphs().toVariant()
    known = {*areas, *lines}
    used = set()
    for file in QML_FOLDER.rglob("*.qml"):
        for line in re.findall(r"\bglyph: (.*)", file.read_text(encoding="utf-8")):
            used |= set(re.findall(r'(?:^|[?:] )"([a-z]+)"', line))
    assert {"heart", "lock"} <= used
    assert used <= known, used - known


def test_the_moustaches_on_paper_are_those_on_the_screen(stand: Any) -> None:
    drawn = stand((640, 360)).put(THEME, {}).moustaches().toVariant()
    folder: Path = assets() / "icons"
    files = sorted(folder.glob("moustache-*.svg"))
    printed = [
        found.group(1)
        for file in files
        if (found := re.search(r' d="([^"]+)"', file.read_text(encoding="utf-8")))
    ]
    assert printed == drawn


def test_what_destroys_never_looks_switched_off(stand: Any) -> None:
    """Edged in a warm red around light paper; disabled, as flat and grey as every other."""
    source = """
import QtQuick
import Encore

Rectangle {
    property bool on: true
    color: Theme.cream.sheet

    PaperButton {
        x: 100
        y: 100
        width: 400
        height: 120
        enabled: parent.on
        destroys: true
    }

    PaperButton {
        x: 100
        y: 300
        width: 400
        height: 120
        enabled: false
    }
}
"""
    place = stand((640, 480))
    item = place.put(source, {})

    def colors(top: int) -> tuple[QColor, QColor]:
        """The reddest colour across the button's edge, and the face's."""
        image = place.view.grabWindow()
        across = [image.pixelColor(300, y) for y in range(top, top + 30)]
        reddest = max(across, key=lambda one: one.red() - one.green() - one.blue())
        return reddest, image.pixelColor(300, top + 60)

    ground = place.view.grabWindow().pixelColor(20, 20)
    edge, face = colors(100)
    _, off = colors(300)
    assert contrast(edge, face) >= 4.5
    assert contrast(edge, ground) >= 4.5
    assert edge.red() > 2 * max(edge.green(), edge.blue())
    assert face != off
    item.setProperty("on", False)
    assert colors(100)[1] == off
    assert contrast(colors(100)[0], off) < 1.5
