"""A week's colours and motif: what there is to choose from, and what can be read. Pure.

A week's paper is one colour, chosen by name or as "#rrggbb"; the inks on it are computed, so that
whatever is chosen can be read. Contrast is that of WCAG 2.2 (relative luminance of sRGB).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.people.names import search_key
from kiosk.words import Message

READABLE: Final = 4.5
"""The least contrast of text with its paper."""

SEEN: Final = 3.0
"""The least contrast of large text and of shapes that say something."""

_APART: Final = 1.25
"""The least contrast of a shade with its paper."""

MOTIFS: Final = (
    *("star", "sea", "mountain", "cape", "film", "garden"),
    *("music", "kitchen", "lantern", "balloon", "train", "forest"),
    "moustache",
)
"""The names of the motifs, in the order in which they are offered."""

COLOURS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "blue": "#2346cf",
        "sky": "#9fd3f2",
        "teal": "#0d6466",
        "forest": "#1d5b38",
        "mint": "#a6e3c6",
        "sunflower": "#ffc53a",
        "orange": "#f58a3c",
        "coral": "#ff6f59",
        "brick": "#a83a2a",
        "rose": "#f3b6c6",
        "aubergine": "#3d1242",
        "night": "#1b2450",
    }
)
"""The named papers, in the order in which they are offered."""

DEFAULT_MOTIF: Final = "star"
DEFAULT_COLOUR: Final = "blue"

_LIGHT_INKS: Final = ("#fdf6e8", "#ffffff")
_DARK_INKS: Final = ("#241a30", "#000000")
_ACCENTS: Final = ("#ffd15c", "#a5211a", "#7d1420", "#5c0d1f", "#1c2a7a", "#fff3e0")
_QUIETNESS: Final = (0.28, 0.22, 0.16, 0.1, 0.05)

_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "star": ("tähti", "Stern", "estrella", "stars"),
        "sea": ("meri", "Meer", "mar", "ocean", "ship"),
        "mountain": ("vuori", "Berg", "montaña", "mountains"),
        "cape": ("viitta", "Umhang", "capa", "hero", "heroes", "superhero", "superheroes"),
        "film": ("elokuva", "Kino", "cine", "cinema", "movie"),
        "garden": ("puutarha", "Garten", "jardín", "flower"),
        "music": ("musiikki", "Musik", "música", "note"),
        "kitchen": ("keittiö", "Küche", "cocina", "food"),
        "lantern": ("lyhty", "Laterne", "farol", "light"),
        "balloon": ("ilmapallo", "Ballon", "globo", "party"),
        "train": ("juna", "Zug", "tren", "journey"),
        "forest": ("metsä", "Wald", "bosque", "tree"),
        "moustache": ("viikset", "Schnurrbart", "bigote"),
    }
)
_COLOUR_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "blue": ("sininen", "blau", "azul"),
        "sky": ("taivas", "Himmel", "cielo", "light blue"),
        "teal": ("petrooli", "Petrol", "petróleo"),
        "forest": ("metsänvihreä", "Waldgrün", "verde", "grün", "green", "vihreä"),
        "mint": ("minttu", "Minze", "menta"),
        "sunflower": ("auringonkukka", "Sonnenblume", "girasol", "yellow", "gelb", "keltainen"),
        "orange": ("oranssi", "naranja"),
        "coral": ("koralli", "Koralle"),
        "brick": ("tiili", "Ziegel", "ladrillo", "red", "rot", "rojo", "punainen"),
        "rose": ("ruusu", "rosa", "pink", "pinkki"),
        "aubergine": ("munakoiso", "berenjena", "purple", "lila", "violetti"),
        "night": ("yö", "Nacht", "noche"),
    }
)


@dataclass(frozen=True, slots=True)
class Colours:
    """A paper and what is drawn on it, each as "#rrggbb".

    `ink`, `quiet` and `accent` can be read on `sheet`; `shade` is the sheet's shadow and the
    ground of small tags: the ink can be seen on it.
    """

    sheet: str
    shade: str
    ink: str
    quiet: str
    accent: str


def contrast(one: str, other: str) -> float:
    """The contrast of two colours "#rrggbb", from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours_of(text: str) -> Colours:
    """The colours of a paper by its name, or of the week's own as "#rrggbb".

    For a text that `check` refuses those of the default paper.
    """
    sheet = COLOURS.get(colour_name(text)) or _hex(text) or COLOURS[DEFAULT_COLOUR]
    # One of black and white always has 4.5:1 with any colour; ours are tried before them.
    inks = sorted((*_LIGHT_INKS[:1], *_DARK_INKS[:1]), key=lambda ink: -contrast(ink, sheet))
    ink = next(
        (each for each in (*inks, *_LIGHT_INKS, *_DARK_INKS) if contrast(each, sheet) >= READABLE),
        max(_LIGHT_INKS[1], _DARK_INKS[1], key=lambda each: contrast(each, sheet)),
    )
    quiet = next(
        (
            each
            for each in (_mixed(ink, sheet, share) for share in _QUIETNESS)
            if contrast(each, sheet) >= READABLE
        ),
        ink,
    )
    accent = next((each for each in _ACCENTS if contrast(each, sheet) >= READABLE), ink)
    return Colours(sheet, _shade(sheet, ink), ink, quiet, accent)


def colour_name(text: str) -> str:
    """The name of the paper that a text means, in any of our languages; "" for none."""
    return _named(text, COLOURS, _COLOUR_WORDS)


def motif_name(text: str) -> str:
    """The name of the motif that a text means, in any of our languages; "" for none."""
    return _named(text, MOTIFS, _WORDS)


def known_colour(text: str) -> str:
    """A colour as a week keeps it: its name, or "#rrggbb" in small letters; else as it is."""
    return colour_name(text) or _hex(text) or text


def known_motif(text: str) -> str:
    """A motif as a week keeps it: its name; else as it is."""
    return motif_name(text) or text


def check(colour: str, motif: str) -> Iterator[Message]:
    """What is wrong with the colour and the motif of a week; empty ones are the default's."""
    if colour and not colour_name(colour) and not _hex(colour):
        yield Message("theme_colour_unknown", {"colour": colour, "names": ", ".join(COLOURS)})
    if motif and not motif_name(motif):
        yield Message("theme_motif_unknown", {"motif": motif, "names": ", ".join(MOTIFS)})


def _named(
    text: str, names: Mapping[str, str] | tuple[str, ...], words: Mapping[str, tuple[str, ...]]
) -> str:
    key = search_key(text)
    if not key:
        return ""
    return next(
        (each for each in names if key in {search_key(w) for w in (each, *words[each])}), ""
    )


def _hex(text: str) -> str:
    digits = text.strip().lower().removeprefix("#")
    hexadecimal = len(digits) == 6 and all(each in "0123456789abcdef" for each in digits)
    return f"#{digits}" if hexadecimal and text.strip().startswith("#") else ""


def _shade(sheet: str, ink: str) -> str:
    """A little darker; a sheet that is too dark for that, or on which the ink is, lighter."""
    for target in ("#000000", "#ffffff"):
        for share in (0.3, 0.24, 0.18, 0.13, 0.4):
            shade = _mixed(sheet, target, share)
            if contrast(shade, sheet) >= _APART and contrast(shade, ink) >= SEEN:
                return shade
    return sheet


def _mixed(one: str, other: str, share: float) -> str:
    """`one` with so much of `other` in it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(each / 255) for each in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
