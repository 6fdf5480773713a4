"""The machine's time for managers: what is said of it, and when it is noticed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.clock import DeviceTime, SetClock
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.device_time import DeviceTimeModel
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.words import Words
from tests.ui.conftest import NOW, ZONE

WELL = DeviceTime(NOW, ZONE, "Europe/Helsinki", synchronised=True, newest=NOW)
BEHIND = replace(WELL, newest=NOW + timedelta(days=2), synchronised=False, system_zone="Etc/UTC")


class Seen:
    """What is seen, as the test sets it."""

    def __init__(self) -> None:
        self.found = WELL
        self.asked = 0

    def __call__(self) -> DeviceTime:
        self.asked += 1
        return self.found


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def minute(set_clock: SetClock) -> MinuteModel:
    return MinuteModel(set_clock)


@pytest.fixture
def desk(
    seen: Seen, minute: MinuteModel, hand_jobs: HandJobs, set_clock: SetClock, words: Words
) -> DeviceTimeModel:
    context = DeskContext(StageModel(set_clock), hand_jobs, hand_jobs, set_clock, words)
    return DeviceTimeModel(context, seen, minute)


def codes(desk: DeviceTimeModel) -> list[object]:
    return [one["code"] for one in desk.doubts]


def test_while_all_is_well_only_the_time_is_told(
    desk: DeviceTimeModel, hand_jobs: HandJobs, words: Words
) -> None:
    desk.open()
    hand_jobs.run_all()
    assert (desk.time, desk.date, desk.zone) == (
        "11:20",
        "Wednesday, 7 October 2026",
        "Europe/Helsinki",
    )
    assert (desk.doubts, desk.advice, desk.notice, desk.kept) == ([], "", "", "server")
    words.speak("de")
    assert desk.date == "Mittwoch, 7. Oktober 2026"


def test_lesser_doubts_are_told_and_need_nothing_to_be_done(
    desk: DeviceTimeModel, seen: Seen, hand_jobs: HandJobs
) -> None:
    moved = {"set_at": NOW - timedelta(hours=1), "set_by": 300.0, "wrong_at_start": True}
    seen.found = replace(WELL, synchronised=False, system_zone="Etc/UTC", **moved)  # type: ignore[arg-type]  # by name
    desk.open()
    hand_jobs.run_all()
    assert codes(desk) == ["clock_set", "clock_zone", "clock_alone"]
    assert [one["serious"] for one in desk.doubts] == [False, False, False]
    assert "10:20" in str(desk.doubts[0]["text"])
    assert (desk.serious, desk.notice, desk.kept) == (False, "", "alone")
    assert "battery" in desk.advice


def test_a_serious_one_stands_alone_and_is_noticed_on_the_first_page(
    desk: DeviceTimeModel, seen: Seen, hand_jobs: HandJobs
) -> None:
    seen.found = BEHIND
    desk.remind()
    hand_jobs.run_all()
    assert codes(desk) == ["clock_behind"]
    assert "Friday, 9 October 2026" in str(desk.doubts[0]["text"])
    assert "Wednesday, 7 October 2026, 11:20" in desk.notice
    assert "set the computer's date" in desk.advice


def test_it_looks_again_each_minute_while_it_is_open(
    desk: DeviceTimeModel, seen: Seen, minute: MinuteModel, hand_jobs: HandJobs
) -> None:
    minute.tick()
    hand_jobs.run_all()
    assert seen.asked == 0
    desk.open()
    hand_jobs.run_all()
    seen.found = BEHIND
    minute.tick()
    hand_jobs.run_all()
    assert (seen.asked, desk.serious) == (2, True)
    desk.leave()
    minute.tick()
    hand_jobs.run_all()
    assert seen.asked == 2
