"""The clock of the machine that a site runs on: what storage knows against it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app import commands
from kiosk.app.device_time import DeviceClock, synchronised
from kiosk.app.lineup import lineup_news
from kiosk.app.site import App, open_site
from kiosk.clock import Doubt, SetClock
from kiosk.recognition.model import Kind, RecognitionRow
from kiosk.schedule.model import DayPlan, EventRow

NOW = datetime(2036, 10, 6, 9, tzinfo=UTC)
"""Long after the site was made, which is by the machine's own clock."""


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW, ZoneInfo("Europe/Helsinki"))


@pytest.fixture
def app(tmp_path: Path, clock: SetClock) -> Iterator[App]:
    folder = tmp_path / "site"
    commands.init(folder, demo=False, name="Harbour Street", language="en", zone="Europe/Helsinki")
    app = open_site(folder, lambda zone: clock)
    yield app
    app.close()


def test_a_clock_that_was_wrong_at_boot_and_was_set_right(app: App, clock: SetClock) -> None:
    app.note("something", "person:1")
    clock.forward(timedelta(hours=-6))
    device = DeviceClock(app, is_synchronised=lambda: None, system_zone=lambda: "Europe/Helsinki")
    found = device.look()
    assert (found.doubts, found.newest) == ((Doubt.BEHIND,), NOW)
    # What is stored by the wrong clock does not make it right.
    app.note("something", "person:1")
    assert device.look().serious
    clock.forward(timedelta(hours=6))
    device.jumped(6 * 3600.0)
    device.jumped(0.0)
    found = device.look()
    assert found.doubts == (Doubt.SET,)
    assert (found.set_by, found.set_at, found.wrong_at_start) == (21600.0, NOW, True)
    # A kiosk that nobody used for long.
    clock.forward(timedelta(days=401))
    assert device.look().doubts[0] is Doubt.AHEAD


def test_whether_a_time_server_puts_it_right_is_asked_without_changing_anything() -> None:
    assert synchronised() in {True, False, None}


def test_what_a_line_up_tells(app: App, clock: SetClock) -> None:
    day = clock.now().date()
    first, second, *_ = app.recognitions.values()
    app.recognitions.import_rows(
        [
            RecognitionRow(1, "", Kind.VALUE_STORY, title="A", teams=("Q",), value=first.key),
            RecognitionRow(2, "", Kind.VALUE_STORY, title="B", teams=("Q",), value=second.key),
            RecognitionRow(
                3, "", Kind.PRAISE, words="W", source="mail", teams=("Q",), note="N", text=""
            ),
        ],
        "person:1",
    )
    ends = NOW + timedelta(hours=1)
    app.schedule.import_rows([EventRow(1, "e", "", "Cake", NOW, ends)], "person:1")
    app.schedule.plan_day(DayPlan(day, "Hats", "Finance", value=second.name), "person:1")
    told = lineup_news(app, reading=False)
    assert (told.title, told.sponsor, told.value) == ("Hats", "Finance", second)
    assert (told.story.title if told.story else "", told.letters) == ("B", ())
    assert [one.title for one in told.events] == ["Cake"]
    read = lineup_news(app, reading=True)
    assert ([one.words for one in read.letters], read.value) == (["W"], None)
