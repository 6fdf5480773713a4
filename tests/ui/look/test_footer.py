"""The footer: the time as the language writes it, what is next, and the wander against wear."""

from datetime import datetime, timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.schedule.model import Event
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.footer import FooterModel, FooterNews
from kiosk.ui.words import Words
from tests.ui.conftest import NOW


def event(title: str, starts: datetime, minutes: int = 60, all_day: bool = False) -> Event:
    ends = starts + timedelta(minutes=minutes)
    return Event(1, "", "", title, "", "", starts, ends, all_day, "", "")


class Paper:
    """The news, as the test sets them."""

    def __init__(self) -> None:
        self.news = FooterNews((), found_invited=True)

    def __call__(self) -> FooterNews:
        return self.news


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def footer(paper: Paper, hand_jobs: HandJobs, set_clock: SetClock, words: Words) -> FooterModel:
    return FooterModel(paper, hand_jobs, set_clock, words)


def test_the_time_in_the_sites_zone(footer: FooterModel, words: Words) -> None:
    assert footer.time == "11:20"
    words.speak("fi")
    assert footer.time == "11.20"


def test_what_is_next_with_its_minutes(
    footer: FooterModel, paper: Paper, hand_jobs: HandJobs, set_clock: SetClock
) -> None:
    cake = event("Cake", NOW + timedelta(minutes=25, seconds=1))
    running = event("Hunt", NOW - timedelta(minutes=10))
    paper.news = FooterNews((running, cake), found_invited=False)
    footer.tick()
    hand_jobs.run_all()
    assert (footer.eventTitle, footer.eventMinutes, footer.eventNow) == ("Cake", 26, False)
    assert footer.foundInvited is False
    set_clock.forward(timedelta(minutes=30))
    footer.tick()
    assert (footer.eventMinutes, footer.eventNow) == (0, True)


def test_what_is_on_when_the_next_is_far(
    footer: FooterModel, paper: Paper, hand_jobs: HandJobs
) -> None:
    day = event("Theme day", NOW - timedelta(hours=8), 1440, all_day=True)
    running = event("Hunt", NOW - timedelta(minutes=10))
    later = event("Draw", NOW + timedelta(hours=5))
    paper.news = FooterNews((day, running, later), found_invited=True)
    footer.tick()
    hand_jobs.run_all()
    assert (footer.eventTitle, footer.eventNow) == ("Hunt", True)
    paper.news = FooterNews((day, later), found_invited=True)
    footer.tick()
    hand_jobs.run_all()
    assert (footer.eventTitle, footer.eventTime) == ("Draw", "16:20")


@pytest.mark.parametrize(
    ("days", "whole", "told"),
    [
        (1, False, (1, "Thursday", "11:20")),
        (1, True, (1, "Thursday", "")),
        (5, False, (5, "Monday", "11:20")),
        (7, False, (7, "Wednesday 14 October", "11:20")),
    ],
)
def test_after_the_last_event_of_the_day_the_next_day_is_told(
    footer: FooterModel,
    paper: Paper,
    hand_jobs: HandJobs,
    days: int,
    whole: bool,
    told: tuple[int, str, str],
) -> None:
    coming = event("Pancakes", NOW + timedelta(days=days), all_day=whole)
    paper.news = FooterNews((coming,), found_invited=True)
    footer.tick()
    hand_jobs.run_all()
    assert footer.eventTitle == "Pancakes"
    assert footer.eventNow is False
    assert (footer.eventDays, footer.eventDay, footer.eventTime) == told


def test_still_areas_wander_but_not_far(footer: FooterModel, set_clock: SetClock) -> None:
    places = set()
    for _ in range(120):
        set_clock.forward(timedelta(minutes=1))
        footer.tick()
        places.add((round(footer.wearX, 4), round(footer.wearY, 4)))
    assert len(places) > 100
    assert all(abs(x) <= 0.0075 and abs(y) <= 0.0075 for x, y in places)
