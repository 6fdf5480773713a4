"""Portraits of cut paper: a head, and parts that are laid behind and before it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tools.paper import (
    CREAM,
    INK,
    WHITE,
    Point,
    Sheet,
    blob,
    mirrored,
    moved,
    oval,
)

SIDE: Final = 1000

Part = Callable[["Face", Sheet], None]


@dataclass(frozen=True, slots=True)
class Face:
    """One person: colours, and the parts behind and in front of the head."""

    ground: str
    sun: str
    skin: str
    shade: str
    hair: str
    coat: str
    collar: str
    behind: tuple[Part, ...] = ()
    before: tuple[Part, ...] = ()
    brow: str = ""
    width: float = 17.0
    smile: str = "open"
    eyes: str = "open"
    ears: bool = True
    blush: str = "#f59a80"
    neckline: str = "round"


def draw(face: Face) -> Sheet:
    """One portrait."""
    sheet = Sheet(SIDE, face.ground)
    sheet.oval(50, 50, 43, 43, face.sun, 0.9)
    for part in face.behind:
        part(face, sheet)
    _coat(face, sheet)
    _head(face, sheet)
    _features(face, sheet)
    for part in face.before:
        part(face, sheet)
    return sheet


def _coat(face: Face, sheet: Sheet) -> None:
    body = mirrored([(50, 76), (40, 77), (25, 81), (15, 88), (10, 98), (9, 112), (50, 116)])
    sheet.shape(mirrored([(50, 58), (42.5, 60), (42.5, 72), (40, 79), (50, 84)]), face.shade, 0)
    sheet.shape(body, face.coat, 0.9)
    if face.neckline == "shirt":
        sheet.shape(mirrored([(50, 76), (41.5, 76), (46, 86), (50, 90)]), face.skin, 0)
        for side in (1, -1):
            flap = [(41, 74), (38, 79), (43.5, 92), (50, 86.5), (45, 80)]
            sheet.cut([(50 + side * (50 - x), y) for x, y in flap], face.collar, 0.6)
        return
    if face.neckline == "vee":
        sheet.cut([(40.5, 75), (59.5, 75), (50, 93)], face.collar, 0)
        sheet.cut([(42.5, 74), (57.5, 74), (50, 88)], face.skin, 0)
        return
    sheet.shape(mirrored([(50, 74), (41, 75), (41, 81), (50, 86)]), face.collar, 0.4)
    sheet.shape(mirrored([(50, 70), (42.5, 72), (43.5, 79), (50, 82)]), face.skin, 0)


def _outline(face: Face) -> list[Point]:
    wide = face.width
    return mirrored(
        [
            (50, 22),
            (50 - wide * 0.62, 24.5),
            (50 - wide * 0.97, 34),
            (50 - wide, 46),
            (50 - wide * 0.9, 57),
            (50 - wide * 0.58, 66.5),
            (50, 70),
        ]
    )


def _head(face: Face, sheet: Sheet) -> None:
    if face.ears:
        for side in (1, -1):
            sheet.oval(50 + side * (face.width + 0.4), 47.5, 3, 4.6, face.skin, 0.5, -side * 8)
            sheet.oval(50 + side * (face.width + 0.6), 47.8, 1.4, 2.5, face.shade, 0)
    # The neck's shadow is the head's own shape, a little lower.
    neck = blob(mirrored([(50, 58), (42.5, 60), (42.5, 73), (50, 80)]))
    sheet.cut(neck, face.skin, 0)
    sheet.within(neck, moved(_outline(face), 0, 3.4), face.shade)
    sheet.shape(_outline(face), face.skin, 0)


def _features(face: Face, sheet: Sheet) -> None:
    head = blob(_outline(face))
    for side in (1, -1):
        cheek = oval(50 + side * 10.6, 55, 3.6, 2.9)
        sheet.within(head, cheek, face.blush)
        x = 50 + side * 7.3
        if face.eyes == "smiling":
            sheet.strip([(x - 2.7, 47.6), (x, 45.6), (x + 2.7, 47.6)], 1.25, INK, 0)
        else:
            sheet.oval(x, 46.6, 1.75, 2.25, INK, 0)
            sheet.oval(x + 0.6, 45.8, 0.6, 0.7, WHITE, 0)
        brow = face.brow or face.hair
        sheet.strip(
            [(x - side * 2.9, 40.6), (x + side * 0.4, 39.7), (x + side * 3.4, 41.6)], 1.3, brow, 0
        )
    sheet.shape([(50, 46.8), (48.7, 51.5), (48, 53.4), (50, 54.6), (52, 53.4), (51.3, 51.5)],
                face.shade, 0)  # fmt: skip
    if face.smile == "open":
        mouth = blob([(44.2, 58.4), (50, 59.4), (55.8, 58.4), (54.2, 62.2), (50, 64), (45.8, 62.2)])
        sheet.cut(mouth, "#7a1f2b", 0)
        sheet.within(mouth, [(44, 57), (56, 57), (55, 60.2), (50, 60.9), (45, 60.2)], WHITE)
    elif face.smile == "wide":
        sheet.strip([(44, 59), (47, 61.4), (50, 62.1), (53, 61.4), (56, 59)], 1.3, "#7a1f2b", 0)
    else:
        sheet.strip([(45.6, 60), (50, 61.8), (54.8, 59.4)], 1.3, "#7a1f2b", 0)


def headset(colour: str, side: int = 1) -> Part:
    """A headset, its microphone at one `side`."""

    def part(face: Face, sheet: Sheet) -> None:
        wide = face.width + 1.6
        band = [
            (50 - wide, 45),
            (50 - wide * 0.93, 31),
            (50 - wide * 0.58, 21),
            (50, 17.6),
            (50 + wide * 0.58, 21),
            (50 + wide * 0.93, 31),
            (50 + wide, 45),
        ]
        sheet.strip(band, 2.5, colour, 0.4)
        for end in (1, -1):
            sheet.oval(50 + end * (wide + 0.4), 48, 3.5, 5.8, colour, 0.6)
            sheet.oval(50 + end * (wide + 1.1), 48, 1.7, 3.4, CREAM, 0)
        x = 50 + side * (wide + 0.6)
        arm = [(x, 53), (x - side * 1.5, 60), (x - side * 6, 64.4), (x - side * 10.5, 65)]
        sheet.strip(arm, 1.25, colour, 0.3)
        sheet.oval(x - side * 11, 65, 2.5, 1.7, INK, 0.4)

    return part


def glasses(colour: str, round_ones: bool = True) -> Part:
    """Glasses, round or angular."""

    def part(face: Face, sheet: Sheet) -> None:
        for side in (1, -1):
            x = 50 + side * 7.4
            if round_ones:
                sheet.ring(x, 46.6, 5.9, 5.9, 1.1, colour)
            else:
                corners = [
                    (-5.7, -3.8),
                    (5.9, -4.4),
                    (5.4, 3.2),
                    (3.6, 4.6),
                    (-3.6, 4.6),
                    (-5.2, 3),
                ]
                ring = [(x + side * dx, 46.6 + dy) for dx, dy in corners]
                sheet.strip([*ring, ring[0]], 1.15, colour, 0.3)
            sheet.strip(
                [(x + side * 5.4, 45.6), (50 + side * (face.width - 0.3), 45)], 1.0, colour, 0
            )
        sheet.strip([(48.1, 46), (50, 45.2), (51.9, 46)], 1.1, colour, 0)

    return part


def moustache(colour: str, curl: float = 0.0) -> Part:
    """A moustache; `curl` turns its ends up."""

    def part(face: Face, sheet: Sheet) -> None:
        del face
        half = [
            (50, 55.2),
            (46.8, 54.9),
            (43.4, 57.2),
            (39.4 - curl, 57.6 - curl * 0.4),
            (37.6 - curl, 54.8 - curl),
            (38.6 - curl * 0.6, 59.4),
            (43.4, 61.4),
            (48, 60.2),
            (50, 58.4),
        ]
        sheet.shape(mirrored(half), colour, 0.5)

    return part


def beard(colour: str, low: float = 75.0) -> Part:
    """A full beard down to `low`, with a laughing mouth."""

    def part(face: Face, sheet: Sheet) -> None:
        wide = face.width
        half = [
            (50, 56.2),
            (45, 55.6),
            (42.2, 58.5),
            (50 - wide * 0.8, 55),
            (50 - wide * 1.01, 47),
            (50 - wide * 0.98, 58),
            (50 - wide * 0.68, 69),
            (50, low),
        ]
        sheet.shape(mirrored(half), colour, 0.5)
        mouth = blob([(44.6, 60), (50, 60.8), (55.4, 60), (53.8, 63.4), (50, 65), (46.2, 63.4)])
        sheet.cut(mouth, "#7a1f2b", 0)
        sheet.within(mouth, [(44, 59), (56, 59), (55, 61.9), (50, 62.5), (45, 61.9)], WHITE)

    return part


def earrings(colour: str, size: float = 2.6) -> Part:
    """Rings in both ears."""

    def part(face: Face, sheet: Sheet) -> None:
        for side in (1, -1):
            sheet.ring(50 + side * (face.width + 1), 54.6, size, size, 0.9, colour)

    return part


def behind(points: list[Point]) -> Part:
    """Hair behind the head."""

    def part(face: Face, sheet: Sheet) -> None:
        sheet.shape(points, face.hair, 0.9)

    return part


def front(points: list[Point], colour: str = "", lift: float = 0.6) -> Part:
    """A smooth shape before the head, of the hair's colour unless another is given."""

    def part(face: Face, sheet: Sheet) -> None:
        sheet.shape(points, colour or face.hair, lift)

    return part


def strips(lines: list[list[Point]], width: float, colour: str) -> Part:
    """Thin strips of paper along lines."""

    def part(face: Face, sheet: Sheet) -> None:
        del face
        for line in lines:
            sheet.strip(line, width, colour, 0)

    return part


def spots(places: list[Point], size: float, colour: str = "", lift: float = 0.6) -> Part:
    """Round pieces at `places`, not all of one size."""

    def part(face: Face, sheet: Sheet) -> None:
        for index, (x, y) in enumerate(places):
            wobble = size * (1 + 0.12 * ((index * 37) % 5 - 2) / 2)
            sheet.oval(x, y, wobble, wobble * 0.94, colour or face.hair, lift)

    return part


def scarf(face: Face, sheet: Sheet) -> None:
    """A headscarf: all around the face, over the forehead and under the chin."""
    wide = face.width
    face_hole = [(50, 29), (50 - wide * 0.72, 33), (50 - wide * 0.9, 46), (50 - wide * 0.78, 58),
                 (50 - wide * 0.48, 66), (50, 69)]  # fmt: skip
    around = [(50, 11), (35, 14), (26, 28), (26, 48), (31, 64), (40, 76), (50, 79)]
    sheet.frame(mirrored(around), mirrored(face_hole), face.hair)
