"""The protocol carries every number of the record, on paper of any kind, in every language."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.raffle.draw import hash_json
from kiosk.raffle.model import State
from kiosk.raffle.rules import to_rfc3339
from kiosk.ui.printing.protocol import LIST_MOST, Protocol
from tests.ui.printing.papers import dense, digest, finished, page_texts, print_protocol
from tests.ui.printing.reading import codes, pages
from tests.ui.printing.test_tokens import bounds_of


def numbers(protocol: Protocol) -> list[str]:
    """All that the record says."""
    raffle = protocol.raffle
    closing = raffle.closing
    assert closing is not None
    times = [raffle.announced_at, raffle.opened_at, raffle.closed_at, raffle.ended_at]
    said = [raffle.id, raffle.name, str(raffle.commitment), str(raffle.secret), protocol.seal]
    said += [hash_json(raffle.rules.to_json()), closing.tickets_sha256]
    said += [*raffle.rules.prizes, *raffle.rules.excluded, "vegan: true"]
    said += [text for one in raffle.rules.details for text in (one.worth, one.sponsor, one.picture)]
    said += [text for one in protocol.contributions for text in (one.label, one.text)]
    for drawn in protocol.rounds:
        said += [drawn.code, f"{drawn.ticket:06d}", drawn.holder, drawn.reason, *drawn.barred]
        times += [drawn.at, drawn.settled_at]
    said += [f"{one.number:06d} {one.holder}" for one in protocol.tickets]
    said += [to_rfc3339(instant) for instant in times if instant is not None]
    return said


@pytest.mark.parametrize(("language", "page"), [("en", "A4"), ("de", "Letter")])
def test_every_number_of_the_record_is_on_paper(tmp_path: Path, language: str, page: str) -> None:
    protocol = finished()
    file = tmp_path / "protocol.pdf"
    texts = print_protocol(file, protocol, language, page)
    whole = "".join(texts)
    assert [said for said in numbers(protocol) if dense(said) not in whole] == []
    assert whole.count(dense(f"{protocol.rounds[2].holder}")) >= 2
    seen = [code.text for picture in pages(file, 150) for code in codes(picture)]
    assert seen == [protocol.seal]
    for number, text in enumerate(texts):
        # Each page says which it is, and to which record it belongs.
        assert protocol.seal in text
        if language == "en":
            assert f"Page{number + 1}of{len(texts)}" in text
        paper = QRectF(0, 0, *((215.9, 279.4) if page == "Letter" else (210, 297)))
        margins = paper.adjusted(17.5, 8, -17.5, -6)
        assert all(margins.contains(word) for word in bounds_of(file, number))


def test_a_table_goes_on_with_its_headings(tmp_path: Path) -> None:
    prizes = tuple(f"Prize with the number {at}" for at in range(120))
    protocol = replace(finished(prizes=prizes), rounds=())
    texts = print_protocol(tmp_path / "p.pdf", protocol)
    tables = [text for text in texts if "Prizewiththenumber" in text]
    assert len(tables) >= 3
    assert all("No.PrizeWorthGivenby" in text for text in tables)
    whole = "".join(texts)
    assert all(dense(prize) in whole for prize in prizes)
    assert "Nothingwasdrawn" in whole


def test_a_long_list_is_told_by_its_check_code(tmp_path: Path) -> None:
    protocol = replace(finished(), tickets=())
    closing = protocol.raffle.closing
    assert closing is not None
    raffle = replace(protocol.raffle, closing=replace(closing, tickets=LIST_MOST + 1))
    whole = "".join(print_protocol(tmp_path / "p.pdf", replace(protocol, raffle=raffle)))
    assert "Thelististoolongforpaper" in whole
    assert digest("list") in whole


def test_what_is_not_over_keeps_its_secret_and_says_so(tmp_path: Path) -> None:
    protocol = finished()
    raffle = replace(protocol.raffle, state=State.DRAWING, ended_at=None, secret=None)
    whole = "".join(print_protocol(tmp_path / "p.pdf", replace(protocol, raffle=raffle)))
    assert "Thedrawisnotfinished" in whole
    assert "Itisshownwhentherafflehasended." in whole
    given_up = replace(protocol.raffle, state=State.ABANDONED, end_reason="A flood in the cellar")
    whole = "".join(print_protocol(tmp_path / "q.pdf", replace(protocol, raffle=given_up)))
    assert "Afloodinthecellar" in whole


def test_the_longest_words_are_all_there(tmp_path: Path) -> None:
    protocol = finished(prizes=("W" * 80, "M" * 80))
    raffle = replace(protocol.raffle, name="@" * 60)
    file = tmp_path / "p.pdf"
    print_protocol(file, replace(protocol, raffle=raffle), site="Q" * 60)
    whole = "".join(page_texts(file))
    assert whole.count("@") == 60
    assert whole.count("Q") >= 60
    assert "W" * 80 in dense(whole)
    for number in range(2):
        paper = QRectF(0, 0, 210, 297).adjusted(17.5, 8, -17.5, -6)
        assert all(paper.contains(word) for word in bounds_of(file, number))
