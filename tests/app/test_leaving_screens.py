"""A display choice that another process stores leaves every screen by the next minute."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer

from kiosk.app import commands
from kiosk.app.site import App, open_site, opened
from kiosk.app.wiring import Wiring, Workers
from kiosk.clock import SetClock
from kiosk.people.model import Display
from kiosk.recognition.model import ThanksDraft
from kiosk.ui.jobs import HandJobs

ME = "person:1"
NOW = datetime(2026, 10, 7, 9, 0, 20, tzinfo=UTC)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW, ZoneInfo("Europe/Helsinki"))


@pytest.fixture
def app(tmp_path: Path, clock: SetClock) -> Iterator[App]:
    folder = tmp_path / "site"
    commands.init(folder, demo=False, name="Harbour", language="en", zone="Europe/Helsinki")
    roster = tmp_path / "people.csv"
    roster.write_text("Id;First name;Last name\n1;Zuzanna;Quint\n2;Ben;Berg\n", encoding="utf-8")
    commands.import_people(folder, roster, False, None)
    app = open_site(folder, lambda zone: clock)
    yield app
    app.close()


@pytest.mark.usefixtures("qapp")
def test_a_choice_of_another_process_holds_by_the_next_minute(app: App, clock: SetClock) -> None:
    app.recognitions.say_thanks(ThanksDraft((1,), "Thank you", sender_id=2))
    jobs = HandJobs()
    models = Wiring(app, Workers(jobs, jobs, jobs, jobs), still=True).kiosk().models
    rotation = models.rotation
    offered: list[str] = []

    def show(key: str, design: str, content: dict[str, object]) -> None:
        offered.append(f"{design} {content}")
        rotation.shown(key)

    rotation.offered.connect(show)
    rotation.begin()
    jobs.run_all()
    while "Zuzanna" not in offered[-1]:
        rotation.forward()
        jobs.run_all()
    with opened(app.site.root) as other:
        other.people.set_display(1, Display.HIDDEN, "console:test")
    # The lists of names ask each time.
    assert app.people.picks("zu") == ()
    clock.forward(timedelta(seconds=60))
    models.footer.tick()
    # A moment after the minute has begun, when the footer has been drawn.
    (after,) = [
        each for each in rotation.findChildren(QTimer) if each.isActive() and each.interval() < 1000
    ]
    after.timeout.emit()
    jobs.run_all()
    assert "Zuzanna" not in offered[-1]
    assert "Quint" not in offered[-1]
