"""The poster that people photograph, and the paper with the heads of the log."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF

from kiosk.audit.heads import DayHead
from kiosk.raffle.kept import commitment_text
from kiosk.raffle.model import Raffle
from kiosk.raffle.prizes import Prize
from kiosk.ui.printing.announcement import announcement_pdf
from kiosk.ui.printing.audit_head import audit_heads_pdf
from tests.ui.printing.papers import MADE, ZONE, dense, digest, finished, page_texts
from tests.ui.printing.reading import codes, pages
from tests.ui.printing.test_tokens import bounds_of

SIZES = {"A4": (210, 297), "Letter": (215.9, 279.4)}


def poster(
    file: Path, raffle: Raffle, pictures: dict[str, Path] | None = None, page: str = "A4"
) -> list[str]:
    announcement_pdf(
        file,
        raffle,
        pictures=pictures or {},
        site_name="Harbour Street",
        where="Break room, third floor",
        zone=ZONE,
        language="en",
        page=page,
    )
    return [dense(text) for text in page_texts(file)]


def with_prizes(*prizes: str) -> Raffle:
    return finished(prizes=prizes).raffle


@pytest.mark.parametrize("page", SIZES)
def test_the_poster_has_all_that_one_keeps(tmp_path: Path, page: str) -> None:
    raffle = finished().raffle
    file = tmp_path / "poster.pdf"
    (text,) = poster(file, raffle, page=page)
    for said in (raffle.name, str(raffle.commitment), *raffle.rules.prizes, "2 × Mug", "64"):
        assert dense(said) in text
    for said in ("about 200 €", "The management team", "Take a photo of this", "15:00", "20."):
        assert dense(said) in text
    assert "Breakroom,thirdfloor" in text
    (picture,) = pages(file, 150)
    assert [code.text for code in codes(picture)] == [commitment_text(raffle)]
    paper = QRectF(0, 0, *SIZES[page]).adjusted(8, 8, -8, -8)
    assert all(paper.contains(word) for word in bounds_of(file, 0))


def test_a_prize_is_shown_with_its_picture_else_as_a_gift(tmp_path: Path) -> None:
    raffle = with_prizes("A day off")
    photo = tmp_path / "photo.jpg"
    Image.new("RGB", (800, 600), "#010203").save(photo)
    seen = {}
    spoilt = tmp_path / "spoilt.jpg"
    spoilt.write_bytes(b"no picture")
    for name, file in {"photo": photo, "spoilt": spoilt, "missing": tmp_path / "no.jpg"}.items():
        poster(tmp_path / f"{name}.pdf", raffle, {digest("picture"): file})
        (page,) = pages(tmp_path / f"{name}.pdf", 30)
        cards = page.crop((20, 95, 120, 170))
        seen[name] = cards.histogram()[0:8]
    assert sum(seen["photo"]) > 500
    assert seen["spoilt"] == seen["missing"]
    assert sum(seen["spoilt"]) < 100


def test_what_finds_no_room_goes_on_and_the_poster_says_so(tmp_path: Path) -> None:
    prizes = tuple(f"{'Wide' * 15} {at}" for at in range(40))
    raffle = with_prizes(*prizes)
    hours = raffle.rules.opening_hours * 40
    raffle = replace(raffle, rules=replace(raffle.rules, opening_hours=hours))
    file = tmp_path / "poster.pdf"
    first, *rest = poster(file, raffle)
    assert "Moreprizesareonthenextpage" in first
    assert "Alltherulesareonthenextpage" in first
    assert str(raffle.commitment) in first
    assert all(dense(prize) in "".join(rest) for prize in prizes)
    assert "".join(rest).count("08:00–18:00") == 40
    assert f"Page2of{1 + len(rest)}" in rest[0]
    paper = QRectF(0, 0, 210, 297).adjusted(8, 8, -8, -6)
    for number in range(1 + len(rest)):
        assert all(paper.contains(word) for word in bounds_of(file, number))


def test_words_of_the_poster_do_not_lie_over_each_other(tmp_path: Path) -> None:
    raffle = replace(with_prizes("W" * 80, "M" * 80, "@ " * 39 + "@"), name="W" * 60)
    details = tuple(Prize(name, "W" * 40, "M" * 60) for name in raffle.rules.prizes)
    raffle = replace(raffle, rules=replace(raffle.rules, details=details))
    file = tmp_path / "poster.pdf"
    texts = poster(file, raffle)
    assert "".join(texts).count("@") >= 40
    words = list(bounds_of(file, 0))
    for at, one in enumerate(words):
        assert not [other for other in words[at + 1 :] if one.intersects(other)]


def test_only_an_announced_raffle_has_a_poster(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="announced"):
        poster(tmp_path / "p.pdf", replace(finished().raffle, commitment=None))


def test_the_heads_of_the_log_can_be_compared_and_scanned(tmp_path: Path) -> None:
    heads = [
        DayHead(date(2026, 10, 9) - timedelta(days=at), 90 - at, f"{90 - at}-{digest(str(at))}")
        for at in range(8)
    ]
    file = tmp_path / "heads.pdf"

    def printed(shown: list[DayHead]) -> str:
        audit_heads_pdf(
            file,
            shown,
            site_name="Harbour Street",
            made_at=MADE,
            zone=ZONE,
            language="en",
            page="A4",
        )
        (text,) = [dense(page) for page in page_texts(file)]
        return text

    text = printed(heads)
    assert all(one.head in text for one in heads)
    assert "Friday,9October2026" in text
    (picture,) = pages(file, 150)
    assert [code.text for code in codes(picture)] == [heads[0].head]
    assert "Therearenoentriesofearlierdays" in printed(heads[:1])
    with pytest.raises(ValueError, match="head"):
        printed([])
