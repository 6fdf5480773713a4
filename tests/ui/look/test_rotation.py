"""The rotation's model: one slide at a time, never blank, and it waits while the screen is used."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from kiosk.clock import SetClock
from kiosk.rotation.builtin import BuiltInContent
from kiosk.rotation.model import Slide
from kiosk.rotation.newsflash import Flash
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


class Living(Endless):
    """Slides that change, have pages, and are interrupted."""

    def __init__(self) -> None:
        super().__init__()
        self.wish: Flash | None = None
        self.title = "Slide"
        self.pages = 0
        self.gone: set[str] = set()

    def next(self, now: datetime) -> Slide:
        slide = super().next(now)
        further = tuple(
            (BuiltInContent("welcome", f"Page {n}", ""), 0.02) for n in range(self.pages)
        )
        return replace(slide, further=further)

    def flash(self, now: datetime) -> Flash | None:
        wish, self.wish = self.wish, None
        return wish

    def again(self, slide: Slide) -> Slide | None:
        if slide.id in self.gone:
            return None
        if self.title == "Slide":
            return slide
        return replace(slide, content=BuiltInContent("welcome", self.title, ""))


@pytest.fixture
def endless() -> Living:
    return Living()


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
    hand_jobs.run_all()
    until(lambda: hand_jobs.waiting > 0)
    hand_jobs.run_all()
    assert len(offers) == 2


def test_a_slide_is_held_for_somebody_who_reads(
    model: RotationModel, offers: list[Any], hand_jobs: HandJobs
) -> None:
    model.begin()
    hand_jobs.run_all()
    model.shown("1")
    hand_jobs.run_all()
    model.paused = True
    model.hold()
    model.paused = False
    dwells = QTimer()
    dwells.setSingleShot(True)
    dwells.start(200)  # ten times as long as the slide stands by itself
    until(lambda: not dwells.isActive())
    hand_jobs.run_all()
    assert len(offers) == 1
    model.forward()
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


def newsflash(clock: SetClock, seconds: float = 10.0) -> Flash:
    content = BuiltInContent("welcome", "News", "")
    slide = Slide("news", "x", (), None, "welcome", seconds, content)
    return Flash(slide, clock.now() + timedelta(minutes=15))


def stands(model: RotationModel, hand_jobs: HandJobs, key: str) -> None:
    hand_jobs.run_all()
    model.shown(key)
    hand_jobs.run_all()


def test_a_newsflash_interrupts_and_gives_back_the_page_for_the_time_it_had_left(
    endless: Living,
    model: RotationModel,
    offers: list[Any],
    hand_jobs: HandJobs,
    set_clock: SetClock,
) -> None:
    model.begin()
    stands(model, hand_jobs, "1")
    endless.wish = newsflash(set_clock, seconds=99)
    model.paused = True
    model.refresh()
    hand_jobs.run_all()
    assert [key for key, _, _ in offers] == ["1"]
    model.paused = False
    stands(model, hand_jobs, "news")
    assert (offers[-1][0], model.slideId) == ("news", "news")
    # It holds the screen for half a minute at most.
    set_clock.forward(timedelta(seconds=30))
    model.paused = True
    model.paused = False
    hand_jobs.run_all()
    assert endless.log == ["shown 1", "shown news"]


def test_when_a_newsflash_is_over_the_interrupted_slide_is_back(
    endless: Living,
    model: RotationModel,
    offers: list[Any],
    hand_jobs: HandJobs,
    set_clock: SetClock,
) -> None:
    model.begin()
    stands(model, hand_jobs, "1")
    endless.wish = newsflash(set_clock, seconds=0.02)
    model.refresh()
    stands(model, hand_jobs, "news")
    until(lambda: offers[-1][0] == "1")
    assert [key for key, _, _ in offers] == ["1", "news", "1"]
    model.shown("1")
    assert model.slideId == "1"


def test_a_slide_that_may_not_be_shown_any_more_goes_at_once(
    endless: Living, model: RotationModel, offers: list[Any], hand_jobs: HandJobs
) -> None:
    model.begin()
    stands(model, hand_jobs, "1")
    model.refresh()
    hand_jobs.run_all()
    assert len(offers) == 1
    endless.title = "Hidden now"
    model.refresh()
    stands(model, hand_jobs, "1")
    assert (offers[-1][0], offers[-1][2]["title"]) == ("1", "Hidden now")
    # Even while somebody uses the screen: it must not be there when they have gone.
    model.paused = True
    endless.gone = {"1"}
    model.refresh()
    hand_jobs.run_all()
    assert offers[-1][0] == "2"


def test_the_pages_of_a_story_follow_each_other_and_count_once(
    endless: Living, model: RotationModel, offers: list[Any], hand_jobs: HandJobs
) -> None:
    endless.pages = 2
    model.begin()
    stands(model, hand_jobs, "1")
    until(lambda: offers[-1][0] == "1#2")
    model.shown("1#2")
    until(lambda: offers[-1][0] == "1#3")
    model.shown("1#3")
    until(lambda: hand_jobs.waiting > 0)
    hand_jobs.run_all()
    assert [key for key, _, _ in offers] == ["1", "1#2", "1#3", "2"]
    assert endless.log == ["shown 1"]
