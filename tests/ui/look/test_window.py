"""The window as a whole: slides, a touch, the way back; and at rest it draws nothing."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.rotation.builtin import BuiltInContent
from kiosk.rotation.model import Slide
from kiosk.stage import Mode
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.footer import FooterModel, FooterNews
from kiosk.ui.models.rotation import RotationModel
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.pictures import Pictures
from kiosk.ui.window import KioskWindow, Look, Models
from kiosk.ui.words import Words
from tests.ui.conftest import settle, until


class Two:
    """Two slides in turn."""

    def __init__(self) -> None:
        self.turn = 0
        self.seen: list[str] = []

    def next(self, now: datetime) -> Slide:
        kind = ("value", "welcome")[self.turn % 2]
        self.turn += 1
        content = BuiltInContent(kind, f"Slide {self.turn}", "")
        return Slide(
            id=str(self.turn),
            source="built_in",
            kind=kind,
            people=(),
            value=None,
            dwell_seconds=600.0,
            content=content,
        )

    def shown(self, slide: Slide, now: datetime) -> None:
        self.seen.append(slide.id)

    def failed(self, slide: Slide, now: datetime) -> None:
        raise AssertionError(slide.id)


SCREEN = """
import QtQuick
import Encore
import Encore.Models

Rectangle {
    required property StageModel stage
    required property QtObject model

    color: Theme.sunflower.sheet

    BackButton {
        onClicked: parent.stage.home()
    }
}
"""


class Kiosk:
    """The window with models of the test's own."""

    def __init__(self, jobs: HandJobs, clock: SetClock, words: Words, media: Path) -> None:
        self.jobs = jobs
        self.clock = clock
        self.two = Two()
        writer = SlideWriter(words, Pictures(media), clock, "The break room")
        self.stage = StageModel(clock)
        self.rotation = RotationModel(self.two, writer, jobs, clock)
        news = FooterNews((), found_invited=True)
        self.models = Models(
            stage=self.stage,
            rotation=self.rotation,
            footer=FooterModel(lambda: news, jobs, clock, words),
            words=words,
        )
        self.window = KioskWindow(self.models, Look(windowed=True, reduced_motion=True), media)

    def run(self, slide: str) -> None:
        """Let everything happen until `slide` is on the screen."""

        def there() -> bool:
            self.jobs.run_all()
            return self.rotation.slideId == slide

        until(there)
        self.jobs.run_all()


@pytest.fixture
def shown(
    hand_jobs: HandJobs, set_clock: SetClock, words: Words, tmp_path: Path
) -> Iterator[Kiosk]:
    for name in ("Home", "OutOfOrder"):
        (tmp_path / f"{name}Screen.qml").write_text(SCREEN, encoding="utf-8")
    made = Kiosk(hand_jobs, set_clock, words, tmp_path)
    yield made
    made.window.close()
    settle()


def test_slides_follow_each_other_and_are_never_blank(shown: Kiosk) -> None:
    shown.run("1")
    teal = shown.window.picture().pixelColor(300, 500)
    assert teal.name() == "#0d6466"
    shown.rotation.forward()
    shown.run("2")
    assert shown.window.picture().pixelColor(40, 40).name() == "#fbf1de"
    assert shown.two.seen == ["1", "2"]


def test_a_touch_opens_home_and_the_rotation_waits(shown: Kiosk) -> None:
    shown.run("1")
    QTest.mouseClick(shown.window.window, Qt.MouseButton.LeftButton, pos=QPoint(600, 300))
    assert shown.stage.mode == "home"
    assert shown.rotation.paused is True
    assert shown.window.picture().pixelColor(640, 300).name() == "#ffc53a"
    back = QPoint(100, 720 - 60 - 40)
    QTest.mouseClick(shown.window.window, Qt.MouseButton.LeftButton, pos=back)
    assert shown.stage.state.mode is Mode.ROTATION
    assert shown.rotation.paused is False


def test_idle_returns_with_a_warning_that_a_touch_extends(shown: Kiosk) -> None:
    shown.run("1")
    shown.stage.open("home")
    shown.clock.forward(timedelta(seconds=46))
    shown.stage.tick()
    assert (shown.stage.warning, shown.stage.secondsLeft >= 19) == (True, True)
    QTest.mousePress(shown.window.window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert shown.stage.warning is False
    shown.clock.forward(timedelta(seconds=46))
    shown.stage.tick()
    shown.clock.forward(timedelta(seconds=21))
    shown.stage.tick()
    assert shown.stage.mode == "rotation"


def test_a_fault_has_words_and_a_way_out(shown: Kiosk) -> None:
    shown.run("1")
    shown.stage.fail("database_damaged")
    assert shown.stage.mode == "out_of_order"
    settle()
    assert shown.window.picture().pixelColor(5, 5).name() == "#ffc53a"
    shown.stage.recover()
    assert shown.stage.mode == "rotation"


def test_at_rest_no_frame_is_drawn(shown: Kiosk) -> None:
    shown.run("1")
    frames: list[Any] = []
    end = time.monotonic() + 0.4
    until(lambda: time.monotonic() > end)
    shown.window.window.frameSwapped.connect(lambda: frames.append(1))
    end = time.monotonic() + 1.0
    until(lambda: time.monotonic() > end)
    assert frames == []
