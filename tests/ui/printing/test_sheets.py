"""What is printed can be read back: every code, at the size that scanners need."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.errors import KnownError
from kiosk.people.model import Badge, Display, Person
from kiosk.raffle.model import Batch
from kiosk.scanning.code import Code, Kind, make
from kiosk.scanning.pixels import decode_gray
from kiosk.ui.printing import moustaches, paper
from kiosk.ui.printing.badges import badges_pdf
from kiosk.ui.printing.tokens import tokens_pdf
from tests.people.support import RandBytes

MM = 25.4


def codes(kind: Kind, count: int) -> list[Code]:
    random = RandBytes(iter(range(7, 7 + count)))
    return [make(kind, random) for _ in range(count)]


def batch(count: int) -> Batch:
    return Batch(4, tuple(enumerate(codes(Kind.TOKEN, count), 1)))


def badges(people: list[Person]) -> list[Badge]:
    return [
        Badge(person, code)
        for person, code in zip(people, codes(Kind.BADGE, len(people)), strict=True)
    ]


def opened(file: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    return document


def picture(document: QPdfDocument, page: int, dpi: int) -> QImage:
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    return flat(document.render(page, size))


def flat(image: QImage) -> QImage:
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white.convertToFormat(QImage.Format.Format_Grayscale8)


def read_back(file: Path, dpi: int) -> list[str]:
    document = opened(file)
    found: list[str] = []
    for page in range(document.pageCount()):
        image = picture(document, page, dpi)
        found += decode_gray(image.constBits(), image.width(), image.height(), image.bytesPerLine())
    return found


def text_of(file: Path) -> str:
    document = opened(file)
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_before_the_announcement_the_sheet_says_where_the_commitment_will_be(
    tmp_path: Path,
) -> None:
    file = tmp_path / "tokens.pdf"
    tokens_pdf(
        file,
        batch(2),
        raffle_name="",
        commitment="",
        site_name="Break room",
        where="",
        language="en",
    )
    text = " ".join(text_of(file).split())
    assert "The commitment of the draw will be shown on the screen (Break room)" in text
    assert "The next ra" in text  # "ffl" is one sign in the font


def test_badges_are_read_back_and_named_by_display_choice(tmp_path: Path) -> None:
    people = [
        Person(11, "", "Anna", "Korhonen", "Aurora"),
        Person(12, "", "Benjamin", "Meier", "", Display.INITIALS),
        Person(13, "", "Cilla", "Åberg", "Polar", Display.HIDDEN),
        Person(14, "", "Åsa-Marie", "x" * 60, "y" * 40, Display.PHOTO),
    ] * 3
    made = badges(people)
    file = tmp_path / "badges.pdf"
    badges_pdf(file, made, site_name="Break room", language="en")
    assert opened(file).pageCount() == 2
    assert sorted(read_back(file, 200)) == sorted(badge.code.text for badge in made)
    text = text_of(file)
    assert "Anna" in text
    assert "B. M." in text
    assert "#13" in text
    for never in ("Korhonen", "Benjamin", "Cilla", "Åberg"):
        assert never not in text


def test_the_longest_texts_do_not_cover_the_codes(tmp_path: Path) -> None:
    people = [Person(1, "", "W" * 40, "", "W" * 40)]
    cards = tmp_path / "badges.pdf"
    badges_pdf(cards, badges(people), site_name="W" * 60, language="de")
    assert len(read_back(cards, 200)) == 1


def test_fonts_are_embedded(tmp_path: Path) -> None:
    file = tmp_path / "tokens.pdf"
    tokens_pdf(
        file, batch(1), raffle_name="R", commitment="", site_name="S", where="", language="en"
    )
    data = file.read_bytes()
    assert re.search(rb"/FontFile[23]?", data)
    assert b"Manrope" in data


def test_a_sheet_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "tokens.pdf"
    with pytest.raises(KnownError) as refused:
        tokens_pdf(
            file, batch(1), raffle_name="", commitment="", site_name="S", where="", language="en"
        )
    assert refused.value.code == "file_unwritable"
    whole = tmp_path / "badges.pdf"
    badges_pdf(whole, badges([Person(1, "", "Anna", "", "")]), site_name="S", language="en")
    assert [path.name for path in tmp_path.iterdir()] == ["badges.pdf"]


def test_the_moustaches_on_paper_are_those_of_the_screen() -> None:
    glyphs = Path(moustaches.__file__).parents[1] / "qml" / "Encore" / "parts" / "Glyphs.qml"
    text = glyphs.read_text(encoding="utf-8")
    for design in moustaches.DESIGNS:
        assert f'"{design.outline}"' in text


def test_a_sheet_s_name_is_on_the_disk_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[tuple[Path, list[str]]] = []

    def note(folder: Path) -> None:
        synced.append((folder, [file.name for file in folder.iterdir()]))

    monkeypatch.setattr(paper, "sync_folder", note)
    paper.make_pdf(tmp_path / "t.pdf", "A title", "A4", lambda pen: None)
    assert synced == [(tmp_path, ["t.pdf"])]
