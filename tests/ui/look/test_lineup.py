"""The line-up's screen: its pages, its clock, a result in between, its end; letters; the desk."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.clock import SetClock
from kiosk.people.model import Display, Person
from kiosk.recognition.content import content
from kiosk.recognition.model import Kind, Recognition, RecognitionContent, State, Value
from kiosk.scanning.code import Refusal
from kiosk.schedule.model import Event
from kiosk.stage import Mode
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.lineup import LineupModel, LineupNews
from kiosk.ui.models.lineup_desk import LineupDeskModel
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words
from tests.ui.conftest import NOW, SIZES, ZONE, Stand, below, settle

LONG = "Whoever called us that night will not forget how kind and patient you were with them. "


def told(kind: Kind, **fields: str) -> RecognitionContent:
    anna = Person(1, "e1", "Anna", "Korhonen", "Aurora", Display.FIRST_NAME)
    one = Recognition(
        id=1, key="", kind=kind, title="", text="", words="", note="", source="", sender="",
        people=(1,), teams=(), sender_id=None, value=None, picture=None,
        created_at=NOW, show_from=None, show_until=None, priority=0, state=State.SHOWN,
    )  # fmt: skip
    said = replace(one, **fields)  # type: ignore[arg-type]  # fields by name
    return content(said, {1: anna}, {}, ZONE)


def event(title: str, hours: float, **fields: object) -> Event:
    at = NOW + timedelta(hours=hours)
    one = Event(1, "", "", title, "", "Kitchen", at, at + timedelta(hours=1), False, "", "")
    return replace(one, **fields)  # type: ignore[arg-type]  # fields by name


EVENTS = (
    event("Line-up", -0.2),
    event("Cake", 1, was_at=NOW + timedelta(hours=0.5), changed_at=NOW),
    event("Gone", 2, cancelled=True),
    *(event(f"Another event of this day, number {number}", 3 + number / 10) for number in range(9)),
)
NEWS = LineupNews(
    title="Pirates' day",
    sponsor="Finance",
    value=Value("care", "We care", "We ask how people are."),
    story=told(Kind.VALUE_STORY, title="The letter in the bottle", text=4 * LONG),
    events=EVENTS,
)
LETTERS = LineupNews(
    letters=(
        told(Kind.PRAISE, words=(4 * LONG)[:320], source="A letter by post, from Turku", note="N"),
        told(Kind.PRAISE, words="So kind.", source="Mail", note="N"),
    )
)


def too_long(screen: QQuickItem | None) -> list[str]:
    """The texts that do not fit their place."""
    assert screen is not None
    shown = [item for item in below(screen) if item.isVisible() and item.property("text")]
    assert shown
    return [item.property("text") for item in shown if item.property("overflows")]


class Floor:
    """The line-up with everything it needs."""

    def __init__(self, words: Words) -> None:
        self.clock = SetClock(NOW, ZONE)
        self.jobs = HandJobs()
        self.stage = StageModel(self.clock)
        self.news = {False: NEWS, True: LETTERS}
        writer = SlideWriter(words, Pictures(Path()), self.clock, "S")
        self.words = words
        self.model = LineupModel(
            self.stage, lambda reading: self.news[reading], writer, self.jobs, self.clock, words
        )

    def begin(self, reading: bool = False) -> None:
        self.model.begin(reading)
        self.jobs.run_all()


@pytest.fixture
def floor(words: Words) -> Floor:
    return Floor(words)


def test_its_pages_are_turned_by_touch_and_stay_through_a_result(floor: Floor) -> None:
    model, stage = floor.model, floor.stage
    stage.open("lineup")
    assert (model.ready, model.kind, model.count) == (False, "", 0)
    floor.jobs.run_all()
    assert (model.kind, model.design, model.content["title"]) == ("value", "Value", "We care")
    model.back()
    model.forward()
    assert (model.kind, model.design, model.number) == ("story", "ValueStory", 2)
    assert model.content["names"] == "Anna"
    stage.scan(Refusal("misread"))
    assert stage.mode == "result"
    stage.close()
    assert (stage.mode, model.kind) == ("lineup", "story")
    model.forward()
    model.forward()
    assert (model.kind, model.number, model.design, model.content) == ("today", 3, "", {})
    assert (model.title, model.sponsor) == ("Pirates' day", "Finance")
    marks = [(one["title"], one["now"], one["mark"], one["was"]) for one in model.events[:3]]
    assert marks == [
        ("Line-up", True, "", ""),
        ("Cake", False, "moved", "11:50"),
        ("Gone", False, "cancelled", ""),
    ]
    model.end()
    assert (stage.mode, model.count) == ("rotation", 0)


def test_it_tells_minutes_then_seconds_and_ends_by_itself(floor: Floor) -> None:
    floor.begin()
    model, clock, stage = floor.model, floor.clock, floor.stage
    (timer,) = (one for one in model.findChildren(QTimer) if one.isActive())
    assert (model.left, model.last, model.share, timer.interval()) == (15, False, 1.0, 60_000)
    clock.forward(timedelta(minutes=1, milliseconds=4))
    timer.timeout.emit()
    assert (model.left, timer.interval()) == (14, 59_996)
    clock.forward(timedelta(minutes=12, seconds=30))
    model.tick()
    assert (model.left, model.last, timer.interval()) == (2, False, 29_996)
    clock.forward(timedelta(seconds=30))
    timer.timeout.emit()
    assert (model.left, model.last, timer.interval()) == (60, True, 996)
    clock.forward(timedelta(seconds=40))
    timer.timeout.emit()
    assert (model.left, model.last) == (20, True)
    clock.forward(timedelta(seconds=20))
    stage.tick()
    assert (stage.mode, timer.isActive()) == ("rotation", False)


def test_letters_are_read_one_by_one_and_without_any_it_says_so(floor: Floor) -> None:
    floor.begin(reading=True)
    model = floor.model
    assert (model.reading, model.kind, model.count) == (True, "letter", 2)
    model.forward()
    assert (model.content["words"], model.content["source"]) == ("So kind.", "Mail")
    model.end()
    assert not model.reading
    floor.news[True] = LineupNews()
    floor.begin(reading=True)
    assert (model.ready, model.count, model.kind) == (True, 0, "")


def test_a_line_up_without_value_and_story_has_the_day(floor: Floor) -> None:
    floor.news[False] = LineupNews()
    floor.begin()
    assert (floor.model.kind, floor.model.count, floor.model.events) == ("today", 1, [])


@pytest.mark.parametrize("size", SIZES)
def test_every_text_has_its_place_on_every_page(
    stand: Callable[[tuple[int, int]], Stand], floor: Floor, size: tuple[int, int]
) -> None:
    window = stand(size)
    floor.stage.open("lineup")
    screen = {"stage": floor.stage, "model": floor.model}
    for reading in (False, True):
        floor.begin(reading)
        window.put("screens/LineupScreen.qml", screen)
        for number in range(floor.model.count):
            if number:
                floor.model.forward()
            settle()
            assert too_long(window.item) == []
        floor.model.end()
    window.clear()


def test_the_desk_says_what_there_is_and_opens_it(floor: Floor) -> None:
    stage, model = floor.stage, floor.model
    stage.open("manager")
    stage.sign_in(1, "Maija")
    context = DeskContext(stage, floor.jobs, floor.jobs, floor.clock, floor.words)
    desk = LineupDeskModel(context, lambda reading: floor.news[reading], model.begin)
    desk.open()
    assert not desk.ready
    floor.jobs.run_all()
    assert (desk.value, desk.story) == ("We care", "The letter in the bottle")
    assert (desk.events, desk.letters) == (12, 2)
    desk.begin(True)
    floor.jobs.run_all()
    assert (stage.state.mode, stage.state.manager) == (Mode.LINEUP, None)
    assert (model.reading, model.kind) == (True, "letter")
