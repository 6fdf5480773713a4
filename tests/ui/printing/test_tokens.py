"""Sheets of tokens: where everything stands, that all of it fits, and how printing ends early."""

import resource
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtPdf import QPdfDocument

from kiosk.cli import TokenPaper
from kiosk.errors import KnownError
from kiosk.raffle.model import Batch
from kiosk.raffle.running import NAME_MOST
from kiosk.scanning.code import Kind, make
from kiosk.settings import LANGUAGES, NAME_LIMIT, WHERE_LIMIT
from kiosk.ui.printing import texts
from kiosk.ui.printing.cards import ARRANGEMENTS, look
from kiosk.ui.printing.layouts import LAYOUTS, PAGES, TOLERANCE, Layout
from kiosk.ui.printing.paper import Sentences
from kiosk.ui.printing.qr import QUIET_MM, WHOLE_MM
from kiosk.ui.printing.tokens import tokens_pdf
from tests.people.support import RandBytes
from tests.ui.printing.reading import MM, codes, dark_box, pages

POINTS = 72 / MM


def batch(count: int) -> Batch:
    random = RandBytes(iter(range(7, 7 + count)))
    return Batch(4, tuple((at, make(Kind.TOKEN, random)) for at in range(1, count + 1)))


def printed(
    file: Path,
    made: Batch,
    layout: Layout = Layout.A4,
    *,
    backs: bool = False,
    name: str = "The great moustache hunt",
    commitment: str = "ab" * 32,
    site: str = "Encore Helsinki",
    where: str = "Break room, third floor",
    language: str = "en",
) -> Path:
    assert tokens_pdf(
        file,
        made,
        raffle_name=name,
        commitment=commitment,
        site_name=site,
        where=where,
        language=language,
        layout=layout,
        backs=backs,
    )
    return file


def text_of(file: Path, page: int) -> str:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    return " ".join(document.getAllText(page).text().split())


def bounds_of(file: Path, page: int) -> Iterator[QRectF]:
    """Where words stand on a page, in mm; Qt rounds to whole points, so each is made smaller."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    for polygon in document.getAllText(page).bounds():
        box = polygon.boundingRect()
        if box.width() > 1 and box.height() > 1:
            mm = QRectF(box.topLeft() / POINTS, box.size() / POINTS)
            yield mm.adjusted(0.3, 0.3, -0.3, -0.3)


@pytest.mark.parametrize("layout", list(Layout))
def test_cards_stand_side_by_side_on_the_page_and_backs_behind_them(layout: Layout) -> None:
    grid = LAYOUTS[layout]
    width, height = PAGES[grid.page]
    page = QRectF(0, 0, width, height)
    boxes = [grid.box(place) for place in range(grid.per_sheet)]
    assert all(page.contains(box) for box in boxes)
    for one, other in combinations(boxes, 2):
        shared = one.intersected(other)
        assert shared.width() * shared.height() < 1e-6
    for place, box in enumerate(boxes):
        behind = grid.back(place)
        assert (behind.top(), behind.height()) == (box.top(), box.height())
        assert behind.left() + box.right() == pytest.approx(width)
        # Exactly where another card of the same row is on the front.
        row, column = divmod(place, grid.columns)
        there = boxes[row * grid.columns + grid.columns - 1 - column]
        assert behind.left() == pytest.approx(there.left())


def test_labels_are_where_their_maker_cuts_them() -> None:
    inch = MM
    known = {
        Layout.L7165: (4.65, 13.1, 99.1, 67.7, 8),
        Layout.L7164: (7.25, 4.5, 63.5, 72.0, 12),
        Layout.L5163: (0.15625 * inch, 0.5 * inch, 4 * inch, 2 * inch, 10),
        Layout.L5164: (0.15625 * inch, 0.5 * inch, 4 * inch, 10 / 3 * inch, 6),
    }
    for layout, (left, top, width, height, count) in known.items():
        first = LAYOUTS[layout].box(0)
        assert first.getRect() == pytest.approx((left, top, width, height), abs=0.02)
        assert LAYOUTS[layout].per_sheet == count
        assert LAYOUTS[layout].label


def test_every_layout_has_its_word_for_the_command() -> None:
    assert {str(paper) for paper in TokenPaper} == {str(layout) for layout in Layout}
    assert set(LAYOUTS) == set(ARRANGEMENTS) == set(Layout)


@pytest.mark.parametrize("layout", list(Layout))
def test_what_matters_keeps_off_the_edges_of_a_label_and_off_the_code(layout: Layout) -> None:
    grid, where = LAYOUTS[layout], ARRANGEMENTS[layout]
    safe = QRectF(0, 0, grid.width, grid.height).adjusted(
        TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE
    )
    code = QRectF(where.code.x(), where.code.y(), WHOLE_MM, WHOLE_MM)
    parts = [where.strip, where.words, where.number, *([where.apart] if where.apart else [])]
    for part in (code, where.field, where.back, *parts):
        assert safe.contains(part)
    for one, other in combinations((code, *parts), 2):
        assert not one.intersects(other)
    assert not where.hair.intersects(code)


@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize("layout", list(Layout))
def test_every_code_is_read_with_its_quiet_zone_free(
    tmp_path: Path, layout: Layout, dpi: int
) -> None:
    grid = LAYOUTS[layout]
    made = batch(grid.per_sheet)
    names = {"name": "W" * NAME_MOST, "site": "W" * NAME_LIMIT, "where": "W" * WHERE_LIMIT}
    file = printed(tmp_path / "t.pdf", made, layout, backs=True, language="fi", **names)
    found = []
    for number, picture in enumerate(pages(file, dpi)):
        seen = codes(picture)
        assert not seen or number % 2 == 0
        found += [one.text for one in seen]
        for one in seen:
            left, top, right, bottom = dark_box(picture, one)
            assert (right - left) / dpi * MM == pytest.approx(30, abs=1.3 * MM / dpi)
            assert (bottom - top) / dpi * MM == pytest.approx(30, abs=1.3 * MM / dpi)
            assert_light_around(picture, (left, top, right, bottom), QUIET_MM * dpi / MM)
    assert number == 1
    assert found == sorted(found, key=[code.text for _, code in made.tokens].index)
    assert len(found) == len(made.tokens)


def assert_light_around(picture: Image.Image, box: tuple[int, int, int, int], quiet: float) -> None:
    left, top, right, bottom = box
    out = int(quiet) - 1
    around = picture.crop((left - out, top - out, right + out, bottom + out))
    around.paste(255, (out - 1, out - 1, out + right - left + 1, out + bottom - top + 1))
    assert around.point([255] * 250 + [0] * 6).getbbox() is None


def longest_language() -> str:
    """The language in which the sentences on a card take the most letters."""
    sentences = (texts.BRING, texts.BACK_TITLE, texts.BACK_BRING, texts.BACK_KEEP, texts.BATCH)

    def length(language: str) -> int:
        say = Sentences(language).say
        return sum(len(say(sentence)) for sentence in sentences)

    return max(LANGUAGES, key=length)


@pytest.mark.parametrize("layout", list(Layout))
def test_the_longest_names_fit_whole(tmp_path: Path, layout: Layout) -> None:
    grid = LAYOUTS[layout]
    made = batch(grid.per_sheet)
    # 1000 as batch and six digits as number are as long as they get in years.
    made = replace(
        made,
        number=1000,
        tokens=tuple((100_000 + number, code) for number, code in made.tokens),
    )
    names = {"name": "W" * NAME_MOST, "site": "M" * NAME_LIMIT, "where": "@" * WHERE_LIMIT}
    language = longest_language()
    file = printed(
        tmp_path / "t.pdf", made, layout, backs=True, language=language, commitment="", **names
    )
    front, behind = text_of(file, 0), text_of(file, 1)
    cards = grid.per_sheet
    assert front.count("W") >= NAME_MOST * cards
    assert front.count("@") == WHERE_LIMIT * cards
    assert behind.count("W") >= NAME_MOST * cards
    assert behind.count("@") == WHERE_LIMIT * cards
    assert behind.count("M") >= NAME_LIMIT * cards
    where = ARRANGEMENTS[layout]
    fronts = [where.words, where.number, where.strip, *([where.apart] if where.apart else [])]
    for page, (box, parts) in enumerate(((grid.box, fronts), (grid.back, [where.back]))):
        places = [box(place) for place in range(cards)]
        margins = QRectF(0, 0, *PAGES[grid.page]).adjusted(4, 4, -4, -4)
        on_card: dict[int, list[QRectF]] = {}
        for word in bounds_of(file, page):
            inside = [at for at, place in enumerate(places) if place.intersects(word)]
            assert len(inside) <= 1
            assert margins.contains(word)
            if inside:
                safe = places[inside[0]].adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
                assert safe.contains(word)
                there = word.translated(-places[inside[0]].topLeft())
                assert any(part.contains(there) for part in parts), (there, parts)
                on_card.setdefault(inside[0], []).append(word)
        assert len(on_card) == cards
        # All cards of a sheet are arranged alike: one is compared word by word.
        for one, other in combinations(on_card[0], 2):
            assert not one.intersects(other)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_token_says_what_it_is_and_each_sheet_its_commitment(
    tmp_path: Path, layout: Layout
) -> None:
    made = batch(LAYOUTS[layout].per_sheet + 1)
    file = printed(tmp_path / "t.pdf", made, layout, backs=True)
    front, second = text_of(file, 0), text_of(file, 2)
    for page in (front, second):
        assert "ab" * 32 in page.replace(" ", "")
        assert "The great moustache hunt" in page
        assert "Break room, third floor" in page
    for group in made.tokens[0][1].grouped.split():
        assert group in front
    assert "Batch 4 · #1" in front
    behind = text_of(file, 1)
    assert behind.count("One moustache, one ticket") == LAYOUTS[layout].per_sheet
    assert "Break room, third floor, Encore Helsinki" in behind
    assert text_of(file, 3).count("One moustache, one ticket") == 1


def test_the_site_says_where_when_nobody_has(tmp_path: Path) -> None:
    front = text_of(printed(tmp_path / "t.pdf", batch(1), where=""), 0)
    assert "Hold it up to the screen: Encore Helsinki." in front


def test_neighbours_differ_in_shape_and_colour() -> None:
    for token in range(1, 100):
        for other in (token + 1, token + 2, token + 3):
            one, two = look(token), look(other)
            assert one[0] != two[0]
            assert one[1] != two[1]


def test_progress_is_told_and_a_stop_leaves_nothing(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        told.append((done, total))

    def run(stopped_after: int) -> bool:
        told.clear()
        return tokens_pdf(
            tmp_path / "t.pdf",
            batch(20),
            raffle_name="R",
            commitment="",
            site_name="S",
            where="",
            language="en",
            progress=note,
            stopped=lambda: len(told) >= stopped_after,
        )

    for after in (0, 1, 4):
        assert not run(after)
        assert told == [(6, 20), (12, 20), (18, 20), (20, 20)][:after]
        assert list(tmp_path.iterdir()) == []
    assert run(5)
    assert told[-1] == (20, 20)
    assert [path.name for path in tmp_path.iterdir()] == ["t.pdf"]


def test_a_disk_that_takes_no_more_leaves_nothing_and_is_said(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(KnownError) as refused:
            printed(tmp_path / "t.pdf", batch(60))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.code in ("file_unwritable", "disk_full")
    assert list(tmp_path.iterdir()) == []
