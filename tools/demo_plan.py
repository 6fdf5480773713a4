"""The plan of the demo's floor, of cut paper: rooms, a roof terrace, and the quay below."""

from typing import Final

from tools.paper import AUBERGINE, BLUE, CORAL, CREAM, GOLD, INK, MINT, SUNFLOWER, WHITE, Sheet

SIDE: Final = 1040
_WATER: Final = "#2f8f96"
_FOAM: Final = "#1c7a80"
_STONE: Final = "#e6d3b3"
_LEAF: Final = "#137547"
_WOOD: Final = "#d98a3d"
_WALL: Final = 1.3


def floor() -> Sheet:
    """The floor from above: canteen and terrace, meeting and break room, lobby, desks, quay."""
    sheet = Sheet(SIDE, _STONE)
    _quay(sheet)
    _box(sheet, 5, 5, 95, 73, WHITE, 1.2)
    _box(sheet, 5, 5, 42, 37, SUNFLOWER, 0)
    _box(sheet, 42, 5, 68, 37, MINT, 0)
    _box(sheet, 68, 5, 95, 37, "#b9c6f4", 0)
    _box(sheet, 68, 37, 95, 73, "#ffc4b6", 0)
    _box(sheet, 42, 55, 68, 73, CREAM, 0)
    _walls(sheet)
    _canteen(sheet)
    _terrace(sheet)
    _meeting(sheet)
    _break_room(sheet)
    _lobby(sheet)
    _desks(sheet)
    return sheet


def _box(
    sheet: Sheet, left: float, top: float, right: float, bottom: float, colour: str, lift: float
) -> None:
    sheet.cut([(left, top), (right, top), (right, bottom), (left, bottom)], colour, lift)


def _walls(sheet: Sheet) -> None:
    half = _WALL / 2
    for left, top, right, bottom in (
        *((5, 5, 95, 5), (5, 5, 5, 73), (95, 5, 95, 73), (5, 73, 50, 73), (60, 73, 95, 73)),
        *((42, 5, 42, 14), (42, 24, 42, 37), (68, 5, 68, 37), (5, 37, 26, 37), (36, 37, 74, 37)),
        *((84, 37, 95, 37), (68, 37, 68, 45), (68, 53, 68, 73), (42, 55, 42, 73), (42, 55, 50, 55)),
        (60, 55, 68, 55),
    ):
        _box(sheet, left - half, top - half, right + half, bottom + half, INK, 0.3)


def _table(sheet: Sheet, x: float, y: float, size: float, colour: str) -> None:
    for dx, dy in ((-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)):
        sheet.oval(x + dx * size * 1.15, y + dy * size * 1.15, 1.5, 1.5, CORAL, 0.3)
    sheet.oval(x, y, size, size, colour, 0.6)


def _plant(sheet: Sheet, x: float, y: float, size: float = 2.6) -> None:
    for turn in (0, 60, 120):
        sheet.oval(x, y, size, size * 0.42, _LEAF, 0.3, turn)
    sheet.oval(x, y, size * 0.3, size * 0.3, GOLD, 0)


def _canteen(sheet: Sheet) -> None:
    _box(sheet, 8, 8, 33, 12, _WOOD, 0.6)
    for x in (12.0, 18.0, 24.0):
        sheet.oval(x, 10, 1.4, 1.4, WHITE, 0.3)
    for x, y in ((13.0, 18.8), (25.5, 20.0), (13.0, 30.2), (34.5, 28.5)):
        _table(sheet, x, y, 3.2, WHITE)


def _terrace(sheet: Sheet) -> None:
    for index in range(6):
        x = 43.6 + index * 4.1
        _box(sheet, x, 6.2, x + 2.9, 35.6, "#c3edd8", 0)
    _table(sheet, 55, 24, 3.0, SUNFLOWER)
    for x, y in ((46.0, 9.5), (64.0, 9.5), (46.0, 32.5), (64.0, 32.5)):
        _plant(sheet, x, y)


def _meeting(sheet: Sheet) -> None:
    for x in (75.5, 81.5, 87.5):
        for y in (13.5, 28.5):
            sheet.oval(x, y, 1.8, 1.8, CORAL, 0.3)
    _box(sheet, 72, 16.5, 91, 25.5, WHITE, 0.7)
    # The anchor that gives the room its name.
    sheet.strip([(81.5, 18.4), (81.5, 21.0), (81.5, 23.8)], 0.8, BLUE, 0)
    sheet.strip([(78.9, 21.9), (79.7, 23.6), (81.5, 24.2), (83.3, 23.6), (84.1, 21.9)], 0.8, BLUE,
                0)  # fmt: skip
    sheet.strip([(80.2, 19.8), (81.5, 19.8), (82.8, 19.8)], 0.7, BLUE, 0)


def _break_room(sheet: Sheet) -> None:
    _box(sheet, 88, 43, 93, 62, AUBERGINE, 0.7)
    for y in (44.0, 50.2, 56.4):
        _box(sheet, 87.2, y, 91.2, y + 5.2, "#6b2f71", 0.3)
    sheet.oval(80, 52.5, 3.6, 5.4, WHITE, 0.6)
    sheet.oval(79.4, 51, 1.1, 1.1, CORAL, 0.2)
    sheet.oval(80.8, 54.4, 1.1, 1.1, GOLD, 0.2)
    _box(sheet, 72, 66, 88, 70.4, _WOOD, 0.6)
    _box(sheet, 74, 66.6, 77, 69.6, INK, 0.3)
    _plant(sheet, 91.4, 68)


def _lobby(sheet: Sheet) -> None:
    sheet.ring(55, 73, 5, 5, 0.8, INK)
    for points in (((50.6, 73), (55, 73), (59.4, 73)), ((55, 68.6), (55, 73), (55, 77.4))):
        sheet.strip(points, 0.7, INK, 0)
    _box(sheet, 45, 60, 49, 69, _WOOD, 0.6)
    # The screen that shows this plan.
    _box(sheet, 62.6, 58.6, 66, 64, BLUE, 0.5)
    _plant(sheet, 64.4, 69)


def _desks(sheet: Sheet) -> None:
    for x in (9.0, 21.0, 33.0):
        for y in (43.0, 53.0, 63.0):
            _box(sheet, x, y, x + 6.4, y + 4.6, MINT, 0.5)
            _box(sheet, x + 1.8, y + 0.8, x + 4.6, y + 1.8, INK, 0)
            sheet.oval(x + 3.2, y + 6.4, 1.5, 1.5, CORAL, 0.3)
    _plant(sheet, 46, 46)
    _plant(sheet, 63, 46)


def _quay(sheet: Sheet) -> None:
    for y, colour in ((84.0, _WATER), (92.0, _FOAM)):
        ring = [(x * 6.0 - 6, y + (0.9 if x % 2 else -0.9)) for x in range(20)]
        sheet.shape([*ring, (112, 112), (-12, 112)], colour, 0.7)
    for x in (12.0, 30.0, 78.0, 92.0):
        sheet.oval(x, 80.4, 1.2, 1.2, INK, 0.3)
    hull = [(16, 87), (20, 84.4), (58, 84.4), (66, 89.5), (58, 94.6), (20, 94.6), (16, 92)]
    sheet.shape(hull, BLUE, 0.8)
    _box(sheet, 23, 86.6, 54, 92.4, WHITE, 0.5)
    _box(sheet, 27, 87.8, 38, 91.2, CREAM, 0.3)
    sheet.oval(46, 89.5, 2.2, 2.2, CORAL, 0.5)
    sheet.strip([(12, 80.4), (18, 83), (22, 86)], 0.5, INK, 0)


PLANS: Final = {"plan-floor": floor}
"""The plans, by the names of their files."""
