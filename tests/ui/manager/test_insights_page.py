"""The year in weeks, people who were overlooked, praise that waits: through the window."""

from datetime import date, timedelta
from pathlib import Path

from kiosk.app.site import App
from kiosk.recognition.model import Kind, RecognitionRow, State
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.drawn import enter
from tests.ui.manager.support import Kiosk
from tests.ui.printing.papers import dense, page_texts

TODAY = date(2026, 10, 9)


def test_who_is_seen_through_the_window(app: App, kiosk: Kiosk) -> None:
    desk = kiosk.desk("insights")
    assert desk.property("nudge") == ""
    enter(kiosk)
    assert "Nobody has been recognised yet" in desk.property("nudge")
    rows = [
        RecognitionRow(2, "", Kind.THANKS, text="a", people=("1", "3"), day=TODAY),
        RecognitionRow(3, "", Kind.AWARD, text="b", people=("2",), day=TODAY - timedelta(weeks=2)),
        RecognitionRow(4, "", Kind.PRAISE, words="c", people=("5",), day=TODAY, state=State.SHOWN),
    ]
    app.recognitions.import_rows(rows, "console:test")
    kiosk.touch("tile_insights")
    # Who is told next: Dag, who is hidden. The page knew nothing of it before it was opened.
    assert desk.property("nudge") == "One colleague has not been recognised for a while."
    assert "3 good word" in kiosk.text("yearLine")
    assert "1 week" in kiosk.text("yearLine")
    kiosk.touch("weekBefore")
    assert "not a word" in kiosk.text("weekTold")
    assert kiosk.overflowing() == []
    kiosk.touch("tab_praise")
    assert kiosk.find("answerPraise") is not None
    assert [age["count"] for age in desk.property("ages")] == [1, 0, 0, 0, 0]
    kiosk.touch("tab_people")
    assert [row["name"] for row in desk.property("rows")] == ["#4"]
    assert kiosk.overflowing() == []
    kiosk.touch("seen_4")
    assert kiosk.manager.page == "write"
    assert declares_its_slots(desk)
    kiosk.manager.show("insights")
    kiosk.settle()
    for choice, count in (("save_overview", 1), ("save_overview_tables", 4)):
        kiosk.touch("keep")
        kiosk.touch(choice)
        assert desk.property("saving") == "done"
        kiosk.touch("back")
        assert len(list(app.site.outbox.iterdir())) == count
    kiosk.stage.signOut()
    kiosk.settle()
    assert (desk.property("nudge"), desk.property("rows")) == ("", [])
    check_the_files(app.site.outbox)


def check_the_files(outbox: Path) -> None:
    (paper,) = outbox.glob("*.pdf")
    whole = dense("".join(page_texts(paper)))
    for text in ("Recognisedin52weeks:3times", "#4", "never", "lessthanaweek1"):
        assert text in whole
    weeks, people, praise = (
        next(outbox.glob(f"recognition-year-*{end}.csv")) for end in ("[0-9]", "-people", "-praise")
    )
    lines = weeks.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Week from;Recognised;Thanks;Customer praise;Awards")
    assert lines[-1].startswith("2026-10-05;2;1;1;0")
    assert people.read_text("utf-8-sig").splitlines()[1:] == ["4;#4;Polar;;"]
    assert praise.read_text("utf-8-sig").splitlines()[1] == "0;1;1"
