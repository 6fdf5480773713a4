"""The rotation's model: one slide at a time, never blank, and it waits while the screen is used."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SetClock
from kiosk.rotation.builtin import BuiltInContent
from kiosk.rotation.model import Slide
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.rotation import RotationModel
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words
from tests.ui.conftest import until


class Endless:
    """Slides without end; tells what became of each."""

    def __init__(self) -> None:
        self.given = 0
        self.log: list[str] = []
        self.broken = False

    def next(self, now: datetime) -> Slide:
        if self.broken:
            raise OSError("no disk")
        self.given += 1
        content = BuiltInContent("welcome", f"Slide {self.given}", "")
        return Slide(
            id=str(self.given),
            source="built_in",
            kind="welcome",
            people=(),
            value=None,
            dwell_seconds=0.02,
            content=content,
        )

    def shown(self, slide: Slide, now: datetime) -> None:
        self.log.append(f"shown {slide.id}")

    def failed(self, slide: Slide, now: datetime) -> None:
        self.log.append(f"failed {slide.id}")


@pytest.fixture
def endless() -> Endless:
    return Endless()


@pytest.fixture
def offers() -> list[tuple[str, str, dict[str, Any]]]:
    return []


@pytest.fixture
def model(
    endless: Endless,
    offers: list[tuple[str, str, dict[str, Any]]],
    words: Words,
    hand_jobs: HandJobs,
    set_clock: SetClock,
    tmp_path: Path,
) -> RotationModel:
    writer = SlideWriter(words, Pictures(tmp_path), set_clock, "The break room")
    made = RotationModel(endless, writer, hand_jobs, set_clock)
    made.offered.connect(lambda *what: offers.append(what))
    return made


def test_the_first_slide_comes_when_the_view_is_there(
    model: RotationModel, offers: list[Any], hand_jobs: HandJobs
) -> None:
    hand_jobs.run_all()
    assert offers == []
    model.begin()
    hand_jobs.run_all()
    key, design, content = offers[0]
    assert (key, design, content["title"]) == ("1", "Welcome", "Slide 1")


def test_a_slide_counts_when_it_is_on_the_screen(
    model: RotationModel, endless: Endless, hand_jobs: HandJobs
) -> None:
    model.begin()
    hand_jobs.run_all()
    assert endless.log == []
    model.shown("1")
    hand_jobs.run_all()
    assert (endless.log, model.slideId) == (["shown 1"], "1")


def test_the_next_one_comes_after_the_dwell(
    model: RotationModel, offers: list[Any], hand_jobs: HandJobs
) -> None:
    model.begin()
    hand_jobs.run_all()
    model.shown("1")
    hand_jobs.run_all()
    until(lambda: hand_jobs.waiting > 0)
    hand_jobs.run_all()
    assert [key for key, _, _ in offers] == ["1", "2"]


def test_a_slide_that_fails_leaves_the_old_one(
    model: RotationModel, endless: Endless, hand_jobs: HandJobs, log_watch: Any
) -> None:
    log_watch.expect("the slide 2 could not be shown")
    model.begin()
    hand_jobs.run_all()
    model.shown("1")
    model.forward()
    hand_jobs.run_all()
    model.failed("2")
    hand_jobs.run_all()
    assert endless.log == ["shown 1", "failed 2"]
    assert model.slideId == "1"


def test_without_storage_there_is_a_slide_all_the_same(
    model: RotationModel,
    endless: Endless,
    offers: list[Any],
    hand_jobs: HandJobs,
    log_watch: Any,
) -> None:
    log_watch.expect("no next slide: no disk")
    endless.broken = True
    model.begin()
    hand_jobs.run_all()
    assert [(design, content["title"]) for _, design, content in offers] == [
        ("Welcome", "The break room")
    ]


def test_while_paused_nothing_comes(
    model: RotationModel, offers: list[Any], hand_jobs: HandJobs
) -> None:
    model.begin()
    hand_jobs.run_all()
    model.shown("1")
    hand_jobs.run_all()
    model.paused = True
    model.forward()
    hand_jobs.run_all()
    assert len(offers) == 1
    model.paused = False
    until(lambda: hand_jobs.waiting > 0)
    hand_jobs.run_all()
    assert len(offers) == 2


def test_the_present_slide_is_said_again_in_another_language(
    model: RotationModel, offers: list[Any], hand_jobs: HandJobs, endless: Endless
) -> None:
    model.begin()
    hand_jobs.run_all()
    model.shown("1")
    hand_jobs.run_all()
    model.say_again()
    model.shown("1")
    hand_jobs.run_all()
    assert [key for key, _, _ in offers] == ["1", "1"]
    assert endless.given == 1
