"""The queue and the praise to answer, through the window. It is Friday, 14:00 in Helsinki."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app.site import App
from kiosk.recognition.model import Kind, Recognition, RecognitionDraft, State
from kiosk.ui.models.answering import AnsweringModel
from kiosk.ui.models.queue import QueueModel
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import START, Kiosk, say_thanks

ACTOR = "person:1"


def stored(app: App, number: int) -> Recognition:
    with app.work.read() as unit:
        found = unit.recognitions.get(number)
    assert found is not None
    return found


def opened(kiosk: Kiosk, name: str) -> object:
    kiosk.sign_in()
    kiosk.manager.show(name)
    kiosk.settle()
    return kiosk.desk(name)


def test_the_queue_is_worked_through(app: App, open_kiosk: Callable[..., Kiosk]) -> None:
    first = say_thanks(app, "Thank you for the sh1t shift")
    second = say_thanks(app, "You were there")
    third = say_thanks(app, "So kind")
    kiosk = open_kiosk(app)
    desk = opened(kiosk, "queue")
    assert isinstance(desk, QueueModel)
    assert declares_its_slots(desk)
    assert (desk.total, kiosk.text("to"), kiosk.text("from")) == (
        3,
        "Ben",
        "from Anna · Friday 9 October",
    )
    assert kiosk.text("caught") == "It waits because of “sh1t”."
    kiosk.touch("changeWords")
    desk.write("Thank you for the long shift")
    kiosk.settle()
    kiosk.touch("keepWords")
    assert kiosk.text("text") == "Thank you for the long shift"
    assert kiosk.text("said") == "Before: Thank you for the sh1t shift"
    kiosk.touch("pickDays")
    for _ in range(3):
        kiosk.touch("startMore")
    kiosk.touch("untilWeek")
    assert (desk.start, desk.until) == ("Monday 12 October", "Monday 12 October")
    kiosk.touch("untilMore")
    kiosk.touch("startLess")
    kiosk.touch("approve")
    one = stored(app, first)
    assert (one.state, one.show_from, one.show_until) == (
        State.SHOWN,
        date(2026, 10, 11),
        date(2026, 10, 13),
    )
    assert kiosk.text("text") == "You were there"
    assert (desk.start, desk.until, desk.total) == ("", "", 2)
    kiosk.touch("waitingNext")
    assert kiosk.text("text") == "So kind"
    kiosk.touch("refuse")
    kiosk.touch("reason_1")
    assert (stored(app, third).state, stored(app, third).reason) == (State.REFUSED, "hurts")
    assert kiosk.text("text") == "You were there", "the last one that waits still"
    kiosk.touch("refuse")
    kiosk.touch("ownWords")
    kiosk.type("Please say it to her")
    kiosk.touch("refuseFor")
    assert stored(app, second).reason == "Please say it to her"
    assert (desk.total, desk.item["id"]) == (0, 0)
    kiosk.touch("tab_newest")
    assert [row["id"] for row in desk.newest] == [first]
    kiosk.touch(f"hide_{first}")
    assert (stored(app, first).state, desk.newest) == (State.HIDDEN, [])
    kiosk.touch("undo")
    assert stored(app, first).state is State.SHOWN
    assert not desk.canUndo


def praise(app: App, words: str) -> int:
    draft = RecognitionDraft(Kind.PRAISE, words=words, people=(2,), source="Survey")
    return app.recognitions.add(draft, ACTOR)


def test_praise_is_answered_in_writing_by_hand_or_not_at_all(
    app: App, open_kiosk: Callable[..., Kiosk]
) -> None:
    first = praise(app, "She stayed on the line until it worked")
    second = praise(app, "So friendly")
    third = praise(app, "So fast")
    kiosk = open_kiosk(app)
    kiosk.clock.set(START + timedelta(days=3))
    desk = opened(kiosk, "praise")
    assert isinstance(desk, AnsweringModel)
    assert declares_its_slots(desk)
    assert [(row["id"], row["days"], row["waits"]) for row in desk.rows] == [
        (first, 3, True),
        (second, 3, True),
        (third, 3, True),
    ]
    kiosk.touch(f"praise_{first}")
    assert kiosk.text("praiseTo") == "Ben · Survey"
    kiosk.touch("writeNote")
    assert not kiosk.item("look").isEnabled()
    kiosk.type("I am proud of you")
    kiosk.touch("look")
    assert desk.slide["design"] == "Praise"
    shown = desk.slide["content"]
    assert isinstance(shown, dict)
    assert (shown["note"], shown["sender"]) == ("I am proud of you", "Anna")
    kiosk.touch("sendNote")
    one = stored(app, first)
    assert (one.note, one.state, one.sender_id) == ("I am proud of you", State.SHOWN, 1)
    kiosk.touch(f"praise_{second}")
    kiosk.touch("drawNote")
    pad = kiosk.item("inkSurface")
    # The wrapper of `pad.window()` would take the window with it.
    at = pad.mapToScene(pad.boundingRect().center()).toPoint()
    for begin in (at, at + QPoint(40, 0)):
        QTest.mousePress(kiosk.kiosk.window, Qt.MouseButton.LeftButton, pos=begin)
        for step in range(8):
            QTest.mouseMove(kiosk.kiosk.window, begin + QPoint(step * 3, step % 2 * 9))
        QTest.mouseRelease(kiosk.kiosk.window, Qt.MouseButton.LeftButton, pos=begin + QPoint(21, 9))
    drawn = desk.ink
    assert drawn.count("M") == 2
    kiosk.touch("inkUndo")
    assert desk.ink == drawn[: drawn.rindex(" M")]
    kiosk.touch("look")
    kiosk.touch("sendNote")
    two = stored(app, second)
    assert two.ink == drawn[: drawn.rindex(" M")]
    assert (desk.total, desk.page) == (1, "list")
    kiosk.touch(f"praise_{third}")
    kiosk.touch("showAsItIs")
    assert stored(app, third).state is State.SHOWN
    assert [row["waits"] for row in desk.rows] == [False], "it stays on the list"
