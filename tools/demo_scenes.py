"""Scenes of cut paper: a breakfast table, a harbour at dawn, a trophy, a headset with flowers."""

import math
from collections.abc import Callable
from typing import Final

from tools.paper import (
    AUBERGINE,
    BLUE,
    CORAL,
    CREAM,
    GOLD,
    INK,
    MINT,
    SUNFLOWER,
    TEAL,
    WHITE,
    Point,
    Sheet,
    blob,
    mirrored,
)

SIDE: Final = 1040

_DARK_TEAL: Final = "#054345"
_DARK_GOLD: Final = "#c78f1e"
_DARK_CORAL: Final = "#d64a38"
_LEAF: Final = "#137547"


def breakfast() -> Sheet:
    """A table from above: coffee, eggs, rolls, fruit, flowers, on a striped cloth."""
    sheet = Sheet(SIDE, SUNFLOWER)
    for index in range(5):
        x = 2 + index * 21.5
        sheet.cut([(x, -2), (x + 9.5, -2), (x + 9.5, 102), (x, 102)], "#f7b61f", 0)
    sheet.cut([(9, 11), (91.5, 9), (93, 90.5), (8, 92)], WHITE, 1.1)
    sheet.cut([(11.5, 13.5), (89, 11.6), (90.4, 88), (10.6, 89.4)], MINT, 0)
    _plate(sheet, 36, 37, 20)
    _egg(sheet, 30, 35, 10)
    _egg(sheet, 42.5, 42, 9)
    for x, y, size, rim, inside in (
        (26.5, 46.6, 4.2, "#c9342a", CORAL), (32.4, 50.4, 4.4, "#c9342a", CORAL),
        (39, 52.4, 3.8, _LEAF, "#cfe8a9"), (44.4, 51.6, 3.6, _LEAF, "#cfe8a9"),
    ):  # fmt: skip
        sheet.oval(x, y, size, size, rim, 0.5)
        sheet.oval(x, y, size * 0.78, size * 0.78, inside, 0)
        for step in range(3):
            sheet.oval(
                x + size * 0.38 * math.cos(step * 2.1 + x),
                y + size * 0.38 * math.sin(step * 2.1 + x),
                size * 0.17, size * 0.17, CREAM, 0,
            )  # fmt: skip
    _cup(sheet, 72, 31)
    _rolls(sheet)
    _oranges(sheet)
    _flowers(sheet, 47, 70)
    sheet.strip([(60.5, 44), (61.5, 55), (61, 62)], 1.4, INK, 0.4)
    sheet.oval(60.3, 42.3, 2.1, 3.5, INK, 0.4, 4)
    sheet.strip([(13.8, 30), (13.9, 42), (14.1, 54)], 1.5, INK, 0.4)
    for x in (12.4, 13.8, 15.2):
        sheet.strip([(x, 24.5), (x, 27), (x, 30.5)], 0.75, INK, 0)
    return sheet


def _plate(sheet: Sheet, x: float, y: float, size: float) -> None:
    sheet.oval(x, y, size, size, WHITE, 1.0)
    sheet.ring(x, y, size * 0.8, size * 0.8, 0.7, BLUE)


def _egg(sheet: Sheet, x: float, y: float, size: float) -> None:
    ring = []
    for step in range(9):
        angle = math.tau * step / 9
        far = size * (0.86 + 0.16 * math.sin(step * 2.3 + x))
        ring.append((x + far * math.cos(angle), y + far * math.sin(angle) * 0.92))
    sheet.shape(ring, CREAM, 0.5)
    sheet.oval(x + 0.4, y - 0.2, size * 0.42, size * 0.42, "#f59a1f", 0.4)
    sheet.oval(x - 0.9, y - 1.5, size * 0.11, size * 0.08, WHITE, 0)


def _cup(sheet: Sheet, x: float, y: float) -> None:
    sheet.oval(x, y, 14.5, 14.5, CORAL, 1.0)
    sheet.oval(x, y, 11, 11, _DARK_CORAL, 0)
    sheet.strip([(x + 7, y + 6), (x + 11, y + 11), (x + 13, y + 12.4)], 3.4, WHITE, 0.6)
    sheet.oval(x, y, 9.6, 9.6, WHITE, 0.7)
    sheet.oval(x, y, 7.9, 7.9, "#6a3a22", 0)
    heart = mirrored([(x, y - 1.6), (x - 2.3, y - 4), (x - 4.6, y - 2), (x - 3.4, y + 1.2),
                      (x, y + 4.6)], x)  # fmt: skip
    sheet.shape(heart, "#f2d9b3", 0)


def _rolls(sheet: Sheet) -> None:
    sheet.shape([(57, 72), (64, 63), (78, 62), (88, 68), (89, 79), (80, 86), (65, 86), (57, 81)],
                _DARK_CORAL, 0.9)  # fmt: skip
    for index in range(6):
        y = 67 + index * 3.2
        sheet.strip([(60, y), (72, y - 1.4), (86, y)], 0.9, CORAL, 0)
    for x, y, turn in ((66.0, 72.0, -24), (78.0, 70.5, 18), (72.0, 79.0, 4)):
        sheet.oval(x, y, 8.2, 5.7, "#d98a3d", 0.7, turn)
        sheet.oval(x - 0.6, y - 1, 6.2, 3.7, "#eba95a", 0, turn)
        for step in (-1, 0, 1):
            sheet.strip(
                [(x + step * 3 - 0.9, y - 2.2), (x + step * 3 + 0.9, y + 0.6)], 0.8, "#b9682a", 0
            )


def _oranges(sheet: Sheet) -> None:
    for x, y in ((20.0, 69.0), (28.5, 78.0), (18.5, 81.0)):
        sheet.oval(x, y, 5.8, 5.8, "#f28a22", 0.8)
        sheet.oval(x - 1.6, y - 1.8, 1.3, 1, "#f9b45e", 0)
    sheet.shape([(20, 69), (22, 64.5), (27, 63.4), (25, 67.4)], _LEAF, 0.4)


def _flowers(sheet: Sheet, x: float, y: float) -> None:
    for dx, dy, turn in ((-7.0, -2.0, 20), (6.0, 3.0, 190), (-3.0, 8.0, 120), (4.0, -7.0, 300)):
        sheet.oval(x + dx, y + dy, 5.2, 2.2, _LEAF, 0.5, turn)
    for dx, dy, colour in ((-3.4, -2.4, CORAL), (4.0, -1.0, WHITE), (0.0, 5.0, BLUE)):
        _flower(sheet, x + dx, y + dy, 4.9, colour, GOLD, 6)


def _flower(
    sheet: Sheet, x: float, y: float, size: float, colour: str, heart: str, petals: int
) -> None:
    for index in range(petals):
        angle = math.tau * index / petals + x
        sheet.oval(
            x + size * 0.58 * math.cos(angle),
            y + size * 0.58 * math.sin(angle),
            size * 0.46,
            size * 0.34,
            colour,
            0.3,
            math.degrees(angle),
        )
    sheet.oval(x, y, size * 0.36, size * 0.36, heart, 0.3)


def harbour() -> Sheet:
    """The first ferry at dawn: sun, islands, a small ship, a pier with its lamp."""
    sheet = Sheet(SIDE, "#ffb199")
    for radius, colour in ((47, "#ffc0a0"), (37, "#ffd0a6"), (27, "#ffdf9f")):
        sheet.oval(56, 50, radius, radius, colour, 0.5)
    sheet.oval(56, 50, 16.5, 16.5, SUNFLOWER, 0.7)
    for points, colour in (
        ([(-4, 22), (8, 18), (16, 20.5), (25, 18.4), (33, 22.4), (20, 24.4), (4, 24)], WHITE),
        ([(66, 14), (76, 11), (83, 13), (92, 11), (104, 15), (86, 17.4), (74, 16.6)], WHITE),
        ([(74, 31), (82, 29), (90, 30.4), (98, 33), (86, 34.4)], CREAM),
    ):
        sheet.shape(points, colour, 0.6)
    sheet.shape([(-6, 58), (4, 49), (14, 46), (24, 50), (34, 56), (40, 62), (-6, 66)], "#7d3a72",
                0.6)  # fmt: skip
    sheet.shape([(66, 62), (76, 54), (86, 50), (96, 52), (106, 58), (106, 68), (66, 66)],
                "#5b2560", 0.6)  # fmt: skip
    for index, (x, size) in enumerate(((12, 6), (17.5, 7.6), (23, 5.4), (84, 6.4), (90, 8))):
        base = 50.5 + (index % 2) if index < 3 else 54
        sheet.cut([(x, base - size), (x - size * 0.36, base), (x + size * 0.36, base)], AUBERGINE,
                  0.3)  # fmt: skip
    _water(sheet)
    _ship(sheet)
    _wave(sheet, 81, 3.0, TEAL)
    _pier(sheet)
    _wave(sheet, 92, 2.2, _DARK_TEAL)
    for x, y, size in ((30, 33, 1.0), (38, 28, 0.8), (24.5, 28.5, 0.7)):
        sheet.strip(
            [(x - 4 * size, y - 1.4 * size), (x - 1.6 * size, y - 1.9 * size), (x, y),
             (x + 1.6 * size, y - 1.9 * size), (x + 4 * size, y - 1.4 * size)],
            0.9 * size, INK, 0,
        )  # fmt: skip
    return sheet


def _wave(sheet: Sheet, y: float, height: float, colour: str) -> None:
    line = [(x * 6.0 - 6, y + (height / 2 if x % 2 else -height / 2)) for x in range(20)]
    sheet.cut([*blob(line, closed=False), (108, 106), (-6, 106)], colour, 0.7)


def _water(sheet: Sheet) -> None:
    sheet.cut([(-2, 61), (102, 61), (102, 104), (-2, 104)], "#2f8f96", 0.6)
    _wave(sheet, 74, 2.4, "#1c7a80")


def _ship(sheet: Sheet) -> None:
    sheet.cut([(37, 56), (63, 56), (63, 63), (37, 63)], WHITE, 0.6)
    sheet.cut([(41, 49.5), (59, 49.5), (59, 56.4), (41, 56.4)], CREAM, 0.6)
    sheet.cut([(45, 44.5), (53, 44.5), (54, 50), (44, 50)], WHITE, 0.5)
    sheet.cut([(54.6, 38.5), (59.6, 38.5), (59, 49.8), (54, 49.8)], CORAL, 0.5)
    sheet.cut([(54.5, 41.2), (59.5, 41.2), (59.3, 44), (54.3, 44)], WHITE, 0)
    for x in (43.5, 47.5, 51.5, 55.5):
        sheet.oval(x, 53, 1.15, 1.15, "#ffb52b", 0)
    for x in (40.5, 45.2, 49.9, 54.6, 59.3):
        sheet.cut([(x - 1.4, 58), (x + 1.4, 58), (x + 1.4, 60.6), (x - 1.4, 60.6)], BLUE, 0)
    hull = [(28, 62.5), (69, 62.5), (65.5, 73), (62, 77), (36, 77), (32, 71)]
    sheet.cut(hull, BLUE, 0.8)
    sheet.cut([(29.4, 66.2), (67.8, 66.2), (67.2, 68), (30.2, 68)], WHITE, 0)
    sheet.strip([(35, 62), (35, 52), (35, 44)], 0.7, INK, 0)
    sheet.cut([(35, 44), (43, 46.4), (35, 49)], CORAL, 0.3)
    smoke = [(57, 35), (60.4, 30.6), (65.4, 27)]
    for (x, y), size in zip(smoke, (2.2, 3.0, 3.9), strict=True):
        sheet.oval(x, y, size, size * 0.9, WHITE, 0.4)


def _pier(sheet: Sheet) -> None:
    for x in (76, 86, 96):
        sheet.cut([(x, 84), (x + 3, 84), (x + 3, 101), (x, 101)], "#3a1a2c", 0.5)
    sheet.cut([(70, 80.5), (104, 80.5), (104, 86), (71, 86)], "#7a3b2e", 0.8)
    sheet.strip([(79, 81), (79, 70), (79, 60)], 1.3, INK, 0.4)
    sheet.cut([(76.4, 55), (81.6, 55), (80.8, 60.5), (77.2, 60.5)], SUNFLOWER, 0.4)
    sheet.cut([(75.6, 55.4), (79, 52), (82.4, 55.4)], INK, 0.3)
    sheet.cut([(90, 80.8), (90, 73.4), (98, 73.4), (98, 80.8)], CORAL, 0.6)
    sheet.cut([(93.2, 73.4), (94.8, 73.4), (94.8, 80.8), (93.2, 80.8)], GOLD, 0)
    sheet.cut([(90, 76.3), (98, 76.3), (98, 77.9), (90, 77.9)], GOLD, 0)


def trophy() -> Sheet:
    """A home-made cup with a moustache, between paper rays and confetti."""
    sheet = Sheet(SIDE, AUBERGINE)
    for index in range(16):
        angle = math.tau * index / 16
        width = math.tau / 64
        far = [
            (50 + 90 * math.cos(edge), 46 + 90 * math.sin(edge))
            for edge in (angle - width, angle + width)
        ]
        sheet.cut([(50, 46), *far], "#56205c", 0)
    sheet.oval(50, 46, 36, 36, CORAL, 0.9)
    sheet.oval(50, 46, 31.5, 31.5, "#ff8a76", 0)
    for side in (1, -1):
        handle = [(0, 0), (9, -2.6), (14.5, 4), (11, 14), (0, 19)]
        sheet.strip([(50 + side * (19 + dx), 29 + dy) for dx, dy in handle], 3.6, _DARK_GOLD, 0.7)
    bowl = mirrored(
        [(50, 22), (36, 22), (29.4, 22.6), (29.6, 34), (33.4, 47), (41, 56), (50, 58.4)]
    )
    sheet.shape(mirrored([(50, 56), (46.6, 57), (47, 66), (44, 72), (50, 73)]), _DARK_GOLD, 0.7)
    sheet.shape(bowl, GOLD, 0.9)
    sheet.within(blob(bowl), [(54, 18), (74, 18), (74, 60), (50, 62), (60, 46), (63, 30)],
                 "#e3aa35")  # fmt: skip
    sheet.oval(50, 23, 21, 3.6, "#ffe19a", 0.4)
    sheet.oval(50, 23.2, 17.6, 2.3, _DARK_GOLD, 0)
    sheet.cut([(38.5, 71.5), (61.5, 71.5), (63.5, 77.5), (36.5, 77.5)], GOLD, 0.8)
    sheet.cut([(31, 77), (69, 77), (71.5, 90.5), (28.5, 90.5)], INK, 0.9)
    sheet.cut([(39, 80), (61, 80), (61, 87.4), (39, 87.4)], CREAM, 0.3)
    _star(sheet, 50, 83.7, 3.0, CORAL)
    whiskers = [
        (50, 36.2), (46.2, 34.4), (42, 36.6), (37.6, 38.6), (34.6, 35.6), (34.4, 40.4),
        (38.6, 43.8), (45, 43), (50, 40.4),
    ]  # fmt: skip
    sheet.shape(mirrored(whiskers), INK, 0.5)
    colours = (SUNFLOWER, MINT, CORAL, WHITE, BLUE)
    for index in range(34):
        x = (index * 37.7 + 9) % 100
        y = (index * 61.3 + 5) % 96
        if abs(x - 50) < 27 and 14 < y < 94:
            continue
        turn = (index * 49) % 180
        if index % 3:
            sheet.cut(_slip(x, y, turn), colours[index % 5], 0.4)
        else:
            sheet.oval(x, y, 1.4, 1.4, colours[index % 5], 0.4)
    return sheet


def _slip(x: float, y: float, turn: float) -> list[Point]:
    angle = math.radians(turn)
    corners = []
    for dx, dy in ((-1.9, -0.8), (1.9, -0.8), (1.9, 0.8), (-1.9, 0.8)):
        corners.append(
            (
                x + dx * math.cos(angle) - dy * math.sin(angle),
                y + dx * math.sin(angle) + dy * math.cos(angle),
            )
        )
    return corners


def _star(sheet: Sheet, x: float, y: float, size: float, colour: str) -> None:
    corners = []
    for index in range(10):
        far = size if index % 2 == 0 else size * 0.45
        angle = math.tau * index / 10 - math.pi / 2
        corners.append((x + far * math.cos(angle), y + far * math.sin(angle)))
    sheet.cut(corners, colour, 0)


def headset() -> Sheet:
    """A headset that is a garden: flowers grow along its band."""
    sheet = Sheet(SIDE, MINT)
    sheet.oval(50, 52, 41, 41, CREAM, 0.9)
    band = [(24, 60), (23, 44), (31, 28), (50, 20), (69, 28), (77, 44), (76, 60)]
    sheet.strip(band, 5.4, INK, 0.8)
    for side in (1, -1):
        x = 50.0 + side * 27
        sheet.oval(x, 61, 7.6, 12, INK, 0.9)
        sheet.oval(x + side * 2.6, 61, 5.4, 9.6, BLUE, 0)
        sheet.oval(x - side * 4.6, 61, 5, 10.4, CORAL, 0.7)
    arm = [(74, 71), (71, 80), (63, 85.4), (54, 86)]
    sheet.strip(arm, 2.2, INK, 0.6)
    sheet.oval(51.6, 86, 5, 3.3, CORAL, 0.6)
    sheet.strip([(48.8, 86), (54, 86)], 0.7, _DARK_CORAL, 0)
    leaves = (
        (25, 40, 150), (30, 28, 215), (41, 20.6, 250), (59, 20.4, 290), (70, 28, 325),
        (75.6, 40, 30), (35, 31, 60), (65, 31, 120), (50, 25.8, 90),
        (21.6, 49, 190), (78.6, 49, 350),
    )  # fmt: skip
    for x, y, turn in leaves:
        angle = math.radians(turn)
        sheet.oval(x + 3.4 * math.cos(angle), y + 3.4 * math.sin(angle), 5.2, 2.1, _LEAF, 0.5, turn)
    garden = (
        (50, 20, 9.4, CORAL, SUNFLOWER, 8), (35, 25, 7.2, WHITE, SUNFLOWER, 7),
        (65, 25, 7.2, SUNFLOWER, AUBERGINE, 7), (26.4, 36, 6, BLUE, GOLD, 6),
        (73.8, 36, 6.2, "#d9568f", GOLD, 6), (42.6, 17.6, 4.2, AUBERGINE, GOLD, 5),
        (58, 17.2, 4.4, TEAL, GOLD, 5), (23.6, 46.6, 4, SUNFLOWER, CORAL, 5),
        (76.6, 46.6, 4, WHITE, CORAL, 5),
    )  # fmt: skip
    for x, y, size, colour, heart, petals in garden:
        _flower(sheet, x, y, size, colour, heart, petals)
    bubble = mirrored([(50, 41), (40, 42), (36.4, 50), (40, 58.4), (50, 60)])
    sheet.shape(bubble, SUNFLOWER, 0.8)
    sheet.cut([(44, 57), (51, 58), (42.6, 66)], SUNFLOWER, 0.4)
    love = mirrored([(50, 48), (46.6, 45), (43, 47.4), (44.6, 51.6), (50, 56.4)])
    sheet.shape(love, "#d23a2a", 0.4)
    return sheet


SCENES: Final[dict[str, Callable[[], Sheet]]] = {
    "scene-breakfast": breakfast,
    "scene-harbour": harbour,
    "scene-trophy": trophy,
    "scene-headset": headset,
}
"""The scenes, by the names of their files."""
