"""Making moustaches and badges at the screen, on a real site with real PDFs."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.app.site import App
from kiosk.people.model import Found, Replaced
from kiosk.raffle.model import TokenState
from kiosk.scanning.code import Code, read
from kiosk.ui.models.badges import BadgesModel
from kiosk.ui.models.saving import SavePlace, save_places
from kiosk.ui.models.sheets import SheetsModel
from tests.ui.manager.support import Kiosk
from tests.ui.printing.reading import pages as pictures
from tests.ui.printing.reading import texts


def pages(file: Path) -> int:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    return document.pageCount()


def codes_in(file: Path) -> list[str]:
    return [text for picture in pictures(file, 150) for text in texts(picture)]


def sheets(kiosk: Kiosk) -> SheetsModel:
    model = kiosk.desk("sheets")
    assert isinstance(model, SheetsModel)
    return model


def badges(kiosk: Kiosk) -> BadgesModel:
    model = kiosk.desk("badges")
    assert isinstance(model, BadgesModel)
    return model


@pytest.fixture
def managing(kiosk: Kiosk) -> Kiosk:
    kiosk.sign_in()
    return kiosk


def test_from_the_desk_to_printed_moustaches_in_three_touches(managing: Kiosk, app: App) -> None:
    managing.touch("tile_sheets")
    managing.touch("ready_24")
    managing.touch("print")
    saved = "Saved in the kiosk's outbox: moustaches-20261009-140000.pdf"
    assert managing.text("made").startswith(saved)
    file = app.site.outbox / sheets(managing).file
    assert pages(file) == 4
    printed = app.raffles.tokens()
    assert [token.state for token in printed] == [TokenState.PRINTED] * 24
    found = {app.raffles.look_up(text) for text in codes_in(file)}
    assert {token.number for token in found if token} == set(range(1, 25))


def test_sheets_are_counted_whole(managing: Kiosk) -> None:
    managing.touch("tile_sheets")
    model = sheets(managing)
    model.setCount(25)
    managing.settle()
    assert model.sheets == 5
    managing.touch("fewer")
    assert (managing.text("count"), model.sheets) == ("24", 4)
    managing.touch("more")
    assert managing.text("count") == "30"
    model.setCount(10**9)
    assert model.count == 10_000
    model.step(-(10**6))
    assert model.count == 6


def test_back_sides_and_labels(managing: Kiosk, app: App) -> None:
    managing.touch("tile_sheets")
    managing.touch("paper_2")
    managing.touch("backs")
    sheets(managing).setCount(8)
    managing.touch("print")
    assert pages(app.site.outbox / sheets(managing).file) == 2


def test_stopping_leaves_no_file_and_no_token_that_counts(managing: Kiosk, app: App) -> None:
    managing.touch("tile_sheets")
    model = sheets(managing)
    model.setCount(60)
    model.print()
    assert model.state == "working"
    managing.manager.back()
    managing.settle()
    assert (model.state, model.problem, model.stopped) == ("form", "", True)
    assert list(app.site.outbox.iterdir()) == []
    assert {token.state for token in app.raffles.tokens()} <= {TokenState.RETIRED}


def test_a_stick_is_offered_first_and_the_outbox_always(app: App, tmp_path: Path) -> None:
    stick = tmp_path / "media" / "anna" / "BLUE"
    stick.mkdir(parents=True)
    found = save_places(app.site.outbox, [tmp_path / "media"], lambda folder: folder == stick)
    assert found == (SavePlace(stick, "BLUE"), SavePlace(app.site.outbox, ""))
    assert save_places(app.site.outbox, [tmp_path / "media"]) == (SavePlace(app.site.outbox, ""),)


def test_what_cannot_be_written_is_said_and_keeps_the_form(managing: Kiosk, app: App) -> None:
    managing.touch("tile_sheets")
    managing.touch("ready_24")
    app.site.outbox.rmdir()
    managing.touch("print")
    assert sheets(managing).state == "form"
    assert "outbox" in sheets(managing).problem
    assert (managing.text("count"), len(app.raffles.tokens())) == ("24", 0)


def test_everybody_without_a_badge_gets_one(managing: Kiosk, app: App) -> None:
    managing.touch("tile_badges")
    managing.touch("printAll")
    file = app.site.outbox / badges(managing).file
    holders = [app.people.by_badge(read_badge(text)) for text in codes_in(file)]
    assert sorted(one.person.id for one in holders if isinstance(one, Found)) == [1, 2, 3, 4, 5]
    managing.manager.back()
    managing.settle()
    assert not managing.item("printAll").isEnabled()


def test_a_lost_badge_is_replaced_and_stops_working(managing: Kiosk, app: App) -> None:
    (old,) = app.people.make_badges("console:test", [3])
    managing.touch("tile_badges")
    managing.touch("cards_1")
    managing.touch("forOne")
    managing.type("Ci")
    managing.touch("person_3")
    managing.touch("printOne")
    file = app.site.outbox / badges(managing).file
    (new,) = codes_in(file)
    found = app.people.by_badge(read_badge(new))
    assert isinstance(found, Found)
    assert found.person.id == 3
    assert isinstance(app.people.by_badge(old.code), Replaced)


def test_hidden_people_are_listed_by_their_number(managing: Kiosk) -> None:
    managing.touch("tile_badges")
    managing.touch("forOne")
    labels = [one["label"] for one in badges(managing).picker.people]
    assert "#4" in labels


def test_the_way_back_leads_step_by_step(managing: Kiosk) -> None:
    managing.touch("tile_badges")
    managing.touch("forOne")
    managing.touch("person_2")
    assert badges(managing).state == "sure"
    for expected in ("who", "form"):
        managing.touch("back")
        assert badges(managing).state == expected
    managing.touch("back")
    assert managing.manager.page == "home"


def read_badge(text: str) -> Code:
    code = read(text)
    assert isinstance(code, Code)
    return code


@pytest.mark.parametrize("page", ["sheets", "badges"])
def test_that_no_stick_is_there_is_said_when_asked(managing: Kiosk, page: str) -> None:
    managing.touch(f"tile_{page}")
    assert managing.desk(page).problem == ""
    managing.touch("look")
    assert managing.text("problem") == "No USB stick is plugged in."
    assert managing.overflowing() == []
