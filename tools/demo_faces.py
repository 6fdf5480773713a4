"""The people of the demo site, cut from paper."""

from typing import Final

from tools.demo_heads import (
    Face,
    beard,
    behind,
    earrings,
    front,
    glasses,
    headset,
    moustache,
    scarf,
    spots,
    strips,
)
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
    mirrored,
)

_PALE, _PALE_SHADE = "#f6cfae", "#e3ab85"
_PEACH, _PEACH_SHADE = "#eeba92", "#d6976c"
_OLIVE, _OLIVE_SHADE = "#d8a274", "#b97f52"
_BROWN, _BROWN_SHADE = "#a86c45", "#86502f"
_DEEP, _DEEP_SHADE = "#764631", "#562f20"

FACES: Final[dict[str, Face]] = {
    "portrait-101": Face(  # silver bob, round glasses, headset
        CORAL, SUNFLOWER, _PALE, _PALE_SHADE, "#e9e2d6", TEAL, MINT,
        behind=(behind(mirrored([(50, 15), (36, 17), (28, 28), (26.5, 46), (27, 62), (33, 67),
                                  (42, 64), (50, 60)])),),
        before=(
            front([(33, 45), (33.4, 34), (38, 26), (46, 23), (55, 24.5), (63, 30), (67, 45),
                    (71, 40), (69, 25), (60, 16), (48, 14), (36, 18), (29.5, 30), (30, 42)]),
            glasses(BLUE), headset(INK),
        ),
        brow="#b9ad9c", eyes="smiling",
    ),
    "portrait-103": Face(  # red fringe, two braids, freckles
        MINT, CREAM, _PALE, _PALE_SHADE, "#c8502e", SUNFLOWER, WHITE,
        behind=(behind(mirrored([(50, 13), (38.5, 16.4), (30, 27), (29, 44), (32, 56), (40, 58),
                                  (50, 50)])),),
        before=(
            front([(32.5, 42), (32.6, 30), (38.5, 19), (50, 14.4), (61.5, 19), (67.4, 30),
                    (67.5, 42), (63, 36.5), (58, 38.4), (53, 36.4), (48, 38.4),
                    (42, 36.6), (37, 38.6)]),
            spots([(32.6, 56), (67.4, 56), (31, 62), (29.6, 69), (28.6, 76),
                    (69, 62), (70.4, 69), (71.4, 76)], 4.3),
            spots([(28.2, 82), (71.8, 82)], 2.4, BLUE),
            spots([(38.4, 50.6), (41.4, 51.6), (44.6, 51), (61.6, 50.6), (58.6, 51.6),
                    (55.4, 51)], 0.55, "#cf8358", 0),
        ),
        brow="#a8431f",
    ),
    "portrait-104": Face(  # short hair, full beard, headset
        SUNFLOWER, CORAL, _DEEP, _DEEP_SHADE, "#1d1416", BLUE, MINT,
        before=(
            front([(32.6, 42), (32.4, 33), (37, 23), (50, 18.4), (63, 23), (67.6, 33), (67.4, 42),
                    (65, 33), (58, 28.6), (50, 27.6), (42, 28.6), (35, 33)]),
            beard("#1d1416"), headset(CREAM, -1),
        ),
        blush="#8d4a38",
    ),
    "portrait-109": Face(  # long waves, hoops
        TEAL, MINT, _OLIVE, _OLIVE_SHADE, "#3a2018", CORAL, SUNFLOWER,
        behind=(behind([(50, 11.5), (37, 15), (27.4, 26), (25, 42), (27, 52), (22, 62), (24, 74),
                         (20, 84), (30, 90), (40, 84), (60, 84), (70, 90), (80, 84), (76, 74),
                         (78, 62), (73, 52), (75, 42), (72.6, 26), (63, 15)]),),
        before=(
            front([(33, 46), (33.6, 36), (39, 29), (48, 27), (57, 22.5), (63, 30), (66.6, 38),
                    (67.4, 46), (71, 36), (67, 22), (56, 13), (44, 13), (32, 23), (29, 38)]),
            earrings(GOLD, 3.1),
        ),
        blush="#e98468",
    ),
    "portrait-111": Face(  # headscarf
        AUBERGINE, GOLD, _OLIVE, _OLIVE_SHADE, TEAL, CORAL, TEAL,
        behind=(behind(mirrored([(50, 10), (34, 13), (25, 27), (24.5, 48), (28, 64), (36, 76),
                                  (50, 84)])),),
        before=(
            scarf, front([(31, 62), (38, 72), (50, 76.5), (62, 72), (69, 62), (76, 74), (70, 86),
                            (52, 92), (32, 86), (24, 74)]),
            strips([[(33, 70), (42, 79.5), (54, 81.5), (66, 77)],
                     [(30, 77), (40, 86), (54, 88), (68, 83)]], 0.9, "#2d8a86"),
            spots([(66.5, 78.5)], 2.2, GOLD),
        ),
        brow="#2a1a16", ears=False, blush="#e98468", smile="wide", eyes="smiling",
    ),
    "portrait-114": Face(  # side parting, low knot, square glasses
        BLUE, CORAL, _BROWN, _BROWN_SHADE, "#1c1214", SUNFLOWER, CREAM,
        behind=(spots([(50, 14.4)], 8.6),
                behind(mirrored([(50, 16), (38, 17), (30, 27), (29.6, 42), (33, 52), (50, 52)]))),
        before=(
            front([(32.8, 45), (33.6, 36), (42, 32), (54, 21), (60, 29), (66.4, 36), (67.2, 45),
                    (70.4, 34), (64, 20), (52, 15.6), (40, 18), (31, 28), (30.4, 40)]),
            glasses(CREAM, round_ones=False), earrings(GOLD, 2.1),
        ),
        blush="#c4604a",
    ),
    "portrait-117": Face(  # bald, moustache, heavy glasses
        CREAM, MINT, _DEEP, _DEEP_SHADE, "#1d1416", CORAL, WHITE,
        before=(moustache("#1d1416", 1.0), glasses(SUNFLOWER)),
        blush="#8d4a38", smile="soft", neckline="shirt", width=16.6,
    ),
    "portrait-119": Face(  # fair curls, great moustache
        GOLD, AUBERGINE, _PEACH, _PEACH_SHADE, "#e2a93b", MINT, CREAM,
        behind=(spots([(33, 34), (67, 34), (32, 41), (68, 41)], 4.6),),
        before=(
            spots([(35, 30), (65, 30), (40, 25), (60, 25), (46, 21.5), (54, 21.5), (50, 25.5),
                    (44, 28), (56, 28), (36.5, 24), (63.5, 24), (50, 17.5), (42, 18.5),
                    (58, 18.5)], 5.4),
            moustache("#c98a22", 3.0),
        ),
        brow="#b97d1f", smile="soft", neckline="vee",
    ),
    "portrait-121": Face(  # white topknot, red glasses
        TEAL, CORAL, _PALE, _PALE_SHADE, WHITE, AUBERGINE, GOLD,
        behind=(spots([(50, 13)], 8.2),
                behind(mirrored([(50, 15.4), (38, 17), (30.6, 27), (30, 42), (33, 52),
                                  (50, 52)]))),
        before=(
            front([(32.8, 44), (34, 34), (42, 28), (50, 26.6), (58, 28), (66, 34), (67.2, 44),
                    (70, 34), (64, 21), (50, 16), (36, 21), (30, 34)]),
            strips([[(44, 10.5), (50, 12.8), (56.5, 10.6)], [(42.8, 15.4), (50, 17.4),
                     (57, 15.4)]], 0.7, "#dccfb8"),
            glasses("#d23a2a"), earrings(GOLD, 1.7),
        ),
        brow="#c9bda9", eyes="smiling", smile="wide",
    ),
    "portrait-126": Face(  # quiff, short beard, headset
        CORAL, MINT, _OLIVE, _OLIVE_SHADE, "#2b1a16", INK, CREAM,
        before=(
            beard("#3a241d", 72.5),
            front([(32.8, 44), (32.6, 34), (34, 25), (40, 15), (54, 10), (67, 14), (69.6, 22),
                    (66, 28), (67.4, 44), (65, 34), (60, 29), (50, 29.6), (41, 28), (35.6, 33)]),
            headset(SUNFLOWER),
        ),
        blush="#e98468",
    ),
    "portrait-128": Face(  # straight fringe to one side, round glasses
        SUNFLOWER, WHITE, _PEACH, _PEACH_SHADE, "#16121c", BLUE, WHITE,
        behind=(behind(mirrored([(50, 16), (37, 18), (30.6, 28), (31, 42), (35, 50),
                                  (50, 48)])),),
        before=(
            front([(32.6, 44), (32.8, 36), (39, 34.6), (47, 35.6), (56, 33), (61, 27), (64.6, 34),
                    (67.4, 44), (70, 32), (65, 20), (52, 14.6), (39, 17), (30.6, 27),
                    (30.4, 38)]),
            glasses(AUBERGINE),
        ),
        neckline="shirt", smile="wide", width=16.6,
    ),
    "portrait-137": Face(  # a cloud of curls, a band, hoops
        BLUE, SUNFLOWER, _BROWN, _BROWN_SHADE, "#2a1713", MINT, CORAL,
        behind=(spots([(50, 20), (36, 22), (64, 22), (27, 33), (73, 33), (24.5, 45), (75.5, 45),
                        (28, 57), (72, 57)], 11.4, lift=0.4),
                spots([(43, 17), (57, 17), (31, 27), (69, 27), (50, 26)], 10, lift=0)),
        before=(
            front([(33, 42), (33.6, 34), (39, 27), (50, 24), (61, 27), (66.4, 34), (67, 42),
                    (63, 33.6), (57, 32.6), (52, 30.6), (46, 32.4), (40, 32.2), (36.4, 35)],
                   lift=0.3),
            strips([[(31.4, 32), (38, 24.6), (50, 21.4), (62, 24.6), (68.6, 32)]], 4.2, CORAL),
            earrings(GOLD, 3.3),
        ),
        blush="#c4604a",
    ),
}  # fmt: skip
"""The portraits of the demo site, by the names of their files."""
