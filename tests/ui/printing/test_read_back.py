"""All that is printed reads back, also from bad paper and bad pictures of it."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.bench import degrade
from kiosk.bench.degrade import Corners
from kiosk.people.model import Badge, Person
from kiosk.raffle.model import Batch
from kiosk.scanning.code import Code, Kind, make, read
from kiosk.scanning.diagnosis import LAYOUT_TEXT
from kiosk.ui.printing import check
from kiosk.ui.printing.badges import badges_pdf
from kiosk.ui.printing.layouts import Layout
from kiosk.ui.printing.qr import CODE_MM
from kiosk.ui.printing.tokens import tokens_pdf
from tests.ui.printing.reading import MM, Seen, codes, dark_box, pages, texts

WIDTHS: Mapping[str, float] = {
    LAYOUT_TEXT: 40.0,
    **{sample.code.text: sample.width for sample in check.SAMPLES},
}
"""Of the codes that are not as wide as all others, in mm."""


def tokens(layout: Layout, file: Path) -> frozenset[str]:
    rng = random.Random(5)
    batch = Batch(3, tuple((at, make(Kind.TOKEN, rng.randbytes)) for at in range(1, 13)))
    tokens_pdf(
        file,
        batch,
        raffle_name="The great moustache hunt",
        commitment="ab" * 32,
        site_name="Break room",
        where="Third floor, beside the kitchen",
        language="en",
        layout=layout,
    )
    return frozenset(code.text for _, code in batch.tokens)


def badges(page: str, cards: bool, count: int, file: Path) -> frozenset[str]:
    rng = random.Random(6)
    made = [
        Badge(Person(at, "", "Guadalupe", "", f"Team {at}"), make(Kind.BADGE, rng.randbytes))
        for at in range(count)
    ]
    badges_pdf(file, made, site_name="Break room", language="es", page=page, cards=cards)
    return frozenset(badge.code.text for badge in made)


def scanner_sheet(page: str, file: Path) -> frozenset[str]:
    check.test_sheet_pdf(file, site_name="Break room", language="de", page=page)
    return frozenset({*(sample.code.text for sample in check.SAMPLES), LAYOUT_TEXT})


PRINTED: Mapping[str, Callable[[Path], frozenset[str]]] = {
    **{f"tokens {layout}": partial(tokens, layout) for layout in Layout},
    "badges A4": partial(badges, "A4", False, 10),
    "badges Letter": partial(badges, "Letter", False, 8),
    "cards": partial(badges, "A4", True, 3),
    "test sheet A4": partial(scanner_sheet, "A4"),
    "test sheet Letter": partial(scanner_sheet, "Letter"),
}


# The others have the same codes in other places: what a camera does to them is a trial.
DAILY = ("tokens A4", "tokens 5163", "badges A4", "cards", "test sheet A4")
DAMAGED = [
    name if name in DAILY else pytest.param(name, marks=pytest.mark.trial) for name in PRINTED
]

DPI = (150, 300)


@dataclass(frozen=True, slots=True)
class Print:
    """A printed file, its first page at each resolution, and the texts of all codes."""

    file: Path
    first: Mapping[int, Image.Image]
    texts: frozenset[str]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Print]:
    """Prints a sheet and looks at it, once for all tests."""
    folder = tmp_path_factory.mktemp("printed")

    @cache
    def look(name: str) -> Print:
        file = folder / f"{name}.pdf"
        made = PRINTED[name](file)
        return Print(file, {dpi: next(pages(file, dpi)) for dpi in DPI}, made)

    return look


def around(page: Image.Image, seen: Seen, margin: float = 0.3) -> tuple[Image.Image, Corners]:
    """The piece of paper around a code, `margin` of its width on each side, and where it lies."""
    left, top, right, bottom = dark_box(page, seen)
    more = round(margin * (right - left))
    piece = page.crop((left - more, top - more, right + more, bottom + more))
    near, far, end = more, more + right - left, more + bottom - top
    return piece, ((near, near), (far, near), (far, end), (near, end))


BAD: Mapping[str, Callable[[Image.Image, float], Image.Image]] = {
    "blur": lambda page, dots: degrade.blurred(page, 0.4 * dots),
    "tilt": lambda page, dots: degrade.tilted(page, 15),
    "tilt and lean": lambda page, dots: degrade.tilted(page, 15, 15),
    "shade": lambda page, dots: degrade.shaded(page, 0.35),
    "noise": lambda page, dots: degrade.noisy(page, 25, 3),
    "JPEG": lambda page, dots: degrade.jpeg(page, 30),
    "all at once": lambda page, dots: degrade.jpeg(
        degrade.noisy(
            degrade.shaded(degrade.tilted(degrade.blurred(page, 0.25 * dots), 15, 10), 0.5), 8, 4
        ),
        60,
    ),
}
"""What happens to a page, with the picture's dots per millimetre."""


@pytest.mark.parametrize("name", PRINTED)
def test_every_code_is_read_back(name: str, printed: Callable[[str], Print]) -> None:
    sheet = printed(name)
    found = [text for page in pages(sheet.file, 150) for text in texts(page)]
    assert sorted(found) == sorted(sheet.texts)
    large = texts(sheet.first[300])
    assert large == texts(sheet.first[150])
    assert large
    for text in sheet.texts - {LAYOUT_TEXT}:
        assert isinstance(read(text), Code)


@pytest.mark.parametrize("name", PRINTED)
def test_every_code_has_its_size_and_a_free_quiet_zone(
    name: str, printed: Callable[[str], Print]
) -> None:
    page = printed(name).first[300]
    dots = 300 / MM
    seen = codes(page)
    assert len(seen) == len(texts(page))
    for one in seen:
        left, top, right, bottom = dark_box(page, one)
        width = WIDTHS.get(one.text, CODE_MM)
        assert (right - left) / dots == pytest.approx(width, abs=0.2)
        assert (bottom - top) / dots == pytest.approx(width, abs=0.2)
        modules = 33 if one.text == LAYOUT_TEXT else 25
        quiet = math.floor(4 * width / modules * dots) - 1
        zone = (left - quiet, top - quiet, right + quiet, bottom + quiet)
        assert min(zone) >= 0
        paper = page.crop(zone)
        paper.paste(255, (quiet - 1, quiet - 1, paper.width - quiet + 1, paper.height - quiet + 1))
        assert not any(paper.histogram()[:251])


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", DAMAGED)
def test_pages_in_bad_pictures(name: str, bad: str, printed: Callable[[str], Print]) -> None:
    page = printed(name).first[150]
    assert texts(BAD[bad](page, 150 / MM)) == texts(page)


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", DAMAGED)
def test_single_codes_in_bad_pictures(name: str, bad: str, printed: Callable[[str], Print]) -> None:
    page = printed(name).first[300]
    seen = codes(page)
    for one in random.Random(f"{name} {bad}").sample(seen, min(2, len(seen))):
        piece, _ = around(page, one)
        assert texts(BAD[bad](piece, 300 / MM)) == {one.text}


@pytest.mark.parametrize("dpi", DPI)
@pytest.mark.parametrize("name", DAMAGED)
def test_a_stain_on_a_tenth_of_every_code(
    name: str, dpi: int, printed: Callable[[str], Print]
) -> None:
    page = printed(name).first[dpi]
    for place, one in enumerate(codes(page)):
        for seed in range(2):
            piece, corners = around(page, one)
            spoilt = degrade.stained(piece, [corners], 0.10, 10 * place + seed)
            assert texts(spoilt) == {one.text}


def test_a_stain_is_as_large_as_it_says_and_spares_the_finder_patterns() -> None:
    corners = ((50.0, 50.0), (450.0, 50.0), (450.0, 450.0), (50.0, 450.0))
    clean = Image.new("L", (500, 500), 160)
    for seed in range(6):
        spoilt = degrade.stained(clean, [corners], 0.10, seed, spots=1 + seed % 3)
        changed = ImageChops.difference(spoilt, clean).point([0] + [255] * 255)
        assert changed.histogram()[255] / 400**2 == pytest.approx(0.10, abs=0.012)
        left, top, right, bottom = changed.getbbox() or (0, 0, 0, 0)
        assert min(left, top) >= 49
        assert max(right, bottom) <= 451
        for x, y in ((50, 50), (450 - 126, 50), (50, 450 - 126)):
            assert changed.crop((x, y, x + 126, y + 126)).getbbox() is None
        assert degrade.stained(clean, [corners], 0.10, seed, 1 + seed % 3) == spoilt
