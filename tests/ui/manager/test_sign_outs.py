from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.stage import Mode
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.sign_outs import SignOuts
from kiosk.ui.models.stage import StageModel


@pytest.mark.allow_log("a sign-out was not noted")
def test_every_end_of_a_sign_in_is_noted_once(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    clock = SetClock(datetime(2026, 10, 9, 11, 0, tzinfo=UTC), ZoneInfo("Europe/Helsinki"))
    stage, jobs, noted = StageModel(clock), HandJobs(), []

    def note(person: int) -> None:
        noted.append(person)
        if person == 3:
            raise KnownError("try_again")

    SignOuts(stage, note, jobs)

    def sign_in(person: int) -> None:
        stage.become(lambda state: replace(state, mode=Mode.MANAGER, under=Mode.MANAGER))
        stage.sign_in(person, "Anna")
        jobs.run_all()

    sign_in(1)
    assert noted == []
    stage.signOut()
    stage.signOut()
    jobs.run_all()
    assert noted == [1]
    sign_in(2)
    clock.forward(timedelta(minutes=10))
    stage.tick()
    clock.forward(timedelta(minutes=10))
    stage.tick()
    jobs.run_all()
    assert noted == [1, 2]
    sign_in(3)
    stage.home()
    jobs.run_all()
    assert noted == [1, 2, 3]
    # What cannot be noted keeps nobody signed in.
    assert "a sign-out was not noted" in caplog.text
    assert stage.state.manager is None
