"""Badges and the scanner's test sheet as commands print them."""

import csv
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.app import commands
from kiosk.app.site import opened
from kiosk.errors import KnownError
from kiosk.people.model import Found, Replaced
from kiosk.scanning.code import Code, read

ROSTER = "Id;First name;Team\n1;Aino;Aurora\n2;Ben;Aurora\n3;Carla;Polar\n"
MM = 25.4 / 72


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    commands.init(folder, demo=False, name="Harbour Street", language="fi", zone="Europe/Helsinki")
    (tmp_path / "people.csv").write_text(ROSTER, encoding="utf-8")
    commands.import_people(folder, tmp_path / "people.csv", False, None)
    return folder


def printed(file: Path) -> tuple[int, float, float]:
    """How many pages a PDF has, and how wide and tall the first one is in mm."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    size = document.pagePointSize(0)
    return document.pageCount(), size.width() * MM, size.height() * MM


def codes(file: Path) -> list[Code]:
    with file.open(encoding="utf-8", newline="") as stream:
        found = [read(row["code"]) for row in csv.DictReader(stream, delimiter=";")]
    return [code for code in found if isinstance(code, Code)]


def test_badges_lie_on_the_site_s_paper_or_on_cards(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "all.pdf"
    assert commands.badges(site, sheet, None, [], False).data["badges"] == 3
    assert printed(sheet) == pytest.approx((1, 210, 297), abs=0.3)
    monkeypatch.setenv("ENCORE_PAPER", "Letter")
    letter = tmp_path / "letter.pdf"
    commands.badges(site, letter, None, [], True)
    assert printed(letter) == pytest.approx((1, 215.9, 279.4), abs=0.3)
    chosen = tmp_path / "chosen.pdf"
    commands.badges(site, chosen, None, [], True, page="A4")
    assert printed(chosen) == pytest.approx((1, 210, 297), abs=0.3)
    cards = tmp_path / "cards.pdf"
    commands.badges(site, cards, None, [], True, cards=True)
    assert printed(cards) == pytest.approx((3, 85.6, 54.0), abs=0.3)


def test_a_single_card_replaces_a_lost_badge(site: Path, tmp_path: Path) -> None:
    commands.badges(site, tmp_path / "all.pdf", tmp_path / "all.csv", [], False)
    again = commands.badges(site, tmp_path / "no.pdf", None, ["Ben"], False)
    assert again.data["outcome"] == "nothing_to_do"
    assert not (tmp_path / "no.pdf").exists()
    card = tmp_path / "ben.pdf"
    made = commands.badges(site, card, tmp_path / "ben.csv", ["2"], True, cards=True)
    assert made.data["badges"] == 1
    assert printed(card)[0] == 1
    old, (new,) = codes(tmp_path / "all.csv")[1], codes(tmp_path / "ben.csv")
    with opened(site) as app:
        assert app.people.by_badge(old) == Replaced()
        assert isinstance(app.people.by_badge(new), Found)
        batch = app.raffles.make_tokens(1, "console:test")
    commands.open_raffle(site, None, "Hunt")
    token = batch.tokens[0][1].text
    assert commands.redeem(site, token, old.text).data["outcome"] == "person_unknown"
    assert commands.redeem(site, token, new.text).data["outcome"] == "redeemed"


def test_the_scanner_s_test_sheet(site: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "test.pdf"
    answer = commands.scanner_sheet(site, sheet)
    assert answer.data == {"outcome": "written", "sheet": str(sheet)}
    assert printed(sheet) == pytest.approx((1, 210, 297), abs=0.3)
    with pytest.raises(KnownError) as refused:
        commands.scanner_sheet(site, sheet)
    assert refused.value.code == "file_exists"
    commands.scanner_sheet(site, tmp_path / "letter.pdf", "Letter")
    assert printed(tmp_path / "letter.pdf") == pytest.approx((1, 215.9, 279.4), abs=0.3)


def test_a_stick_that_fails_costs_nobody_a_badge(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "stick"
    out.mkdir()
    old = tmp_path / "old.csv"
    commands.badges(site, tmp_path / "old.pdf", old, ["1"], False)

    def full(*_args: object) -> None:
        raise KnownError("disk_full")

    monkeypatch.setattr("kiosk.ui.printing.badges.make_pdf", full)
    for replace in (False, True):
        with pytest.raises(KnownError) as refused:
            commands.badges(site, out / "b.pdf", out / "b.csv", [], replace)
        assert refused.value.code == "disk_full"
    assert list(out.iterdir()) == []
    with opened(site) as app:
        assert [person.has_badge for person in app.people.roster()] == [True, False, False]
        assert isinstance(app.people.by_badge(codes(old)[0]), Found)
