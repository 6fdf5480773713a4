"""The minute's tick, and that the screen is right about "now" at each boundary of a year."""

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from kiosk.clock import SetClock
from kiosk.schedule.model import Event
from kiosk.ui.clock_watch import ClockWatch, open_timer
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.footer import FooterModel, FooterNews
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.words import Words

START = datetime(2026, 10, 7, 8, 20, 17, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


class Machine:
    """A clock that can be set, and one that cannot."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        self.clock = SetClock(now, zone)
        self.up = 100.0

    def uptime(self) -> float:
        return self.up

    def passes(self, step: timedelta) -> None:
        self.clock.forward(step)
        self.up += step.total_seconds()


@pytest.fixture
def machine() -> Machine:
    return Machine(START, ZoneInfo("Europe/Helsinki"))


@pytest.fixture
def minute(machine: Machine, qapp: QCoreApplication) -> Iterator[MinuteModel]:
    del qapp
    made = MinuteModel(machine.clock, machine.uptime)
    yield made
    made.close()


def test_it_sleeps_to_the_next_minute_and_never_wakes_before(
    minute: MinuteModel, machine: Machine
) -> None:
    ticks: list[datetime] = []
    minute.ticked.connect(lambda: ticks.append(machine.clock.now()))
    minute.begin()
    minute.begin()
    (timer,) = (one for one in minute.findChildren(QTimer) if one.isActive())
    # One single wake-up for the whole minute, as exact as the system can.
    assert timer.isSingleShot()
    assert timer.timerType() is Qt.TimerType.PreciseTimer
    assert 42_990 <= timer.interval() <= 43_010
    assert START + 43 * SECOND <= minute.due < START + 44 * SECOND
    assert ticks == [START]
    # A timer that is early by the clock waits for the rest, and nobody is told.
    machine.passes(42 * SECOND)
    timer.timeout.emit()
    assert (len(ticks), timer.interval()) == (1, 1005)
    machine.passes(minute.due - machine.clock.now())
    timer.timeout.emit()
    assert len(ticks) == 2
    minute.close()
    assert not timer.isActive()


def test_a_clock_that_was_set_or_a_machine_that_slept_is_told_before_the_tick(
    minute: MinuteModel, machine: Machine
) -> None:
    told: list[float | str] = []
    minute.jumped.connect(told.append)
    minute.ticked.connect(lambda: told.append("tick"))
    minute.begin()
    machine.passes(30 * SECOND)
    machine.clock.forward(timedelta(hours=-3))
    minute.tick()
    machine.passes(MINUTE)
    machine.clock.forward(timedelta(milliseconds=400))
    minute.tick()
    machine.passes(timedelta(hours=8))
    minute.tick()
    assert told == ["tick", -10800.0, "tick", "tick", 0.0, "tick"]
    assert minute.due - machine.clock.now() <= MINUTE + SECOND


def test_the_system_tells_at_once_that_the_clock_was_set(
    minute: MinuteModel, machine: Machine
) -> None:
    minute.begin()
    watch = minute.findChild(ClockWatch)
    assert isinstance(watch, ClockWatch)
    reading = os.eventfd(0, os.EFD_NONBLOCK)
    watch.watch(reading)
    told: list[float] = []
    minute.jumped.connect(told.append)
    machine.clock.forward(timedelta(days=1))
    os.eventfd_write(reading, 1)
    for _ in range(50):
        QCoreApplication.processEvents()
        if told:
            break
    assert told == [86400.0]
    watch.close()
    assert not watch.watching


def test_the_systems_own_timer_does_not_ring_by_itself() -> None:
    file = open_timer()
    assert file is not None
    with pytest.raises(BlockingIOError):
        os.read(file, 8)
    os.close(file)


ZONES = ("Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca")


def wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def changes(zone: ZoneInfo, year: int) -> list[date]:
    """The days on which the clocks of a zone change, found by looking at each midnight."""
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]
    midnights = [datetime.combine(day, time(12), tzinfo=zone).utcoffset() for day in days]
    return [
        day
        for day, before, after in zip(days[1:], midnights[:-1], midnights[1:], strict=True)
        if before != after
    ]


def programme(zone: ZoneInfo, seed: str) -> list[Event]:
    """A year's events: around each change of the clocks, at the year's end, and here and there."""
    chance = Random(seed)
    days = [date(2027, 12, 31), date(2027, 1, 1)]
    for change in changes(zone, 2027):
        days += [change + timedelta(days=ahead) for ahead in (-1, 0, 0, 0, 1)]
    days += [date(2027, 1, 1) + timedelta(days=chance.randrange(365)) for _ in range(12)]
    events: list[Event] = []
    for number, day in enumerate(days, start=1):
        all_day = chance.random() < 0.15
        if all_day:
            starts, ends = wall(day, time(), zone), wall(day + timedelta(days=1), time(), zone)
        else:
            starts = wall(day, time(chance.randrange(24), chance.choice((0, 1, 15, 30, 59))), zone)
            ends = starts + timedelta(minutes=chance.choice((1, 15, 60, 95, 600)))
        title = f"E{number}"
        events.append(Event(number, "", "", title, "", "", starts, ends, all_day, "", ""))
    return events


def oracle(events: Sequence[Event], now: datetime) -> tuple[set[str], bool]:
    """Which events the footer may name, and whether they are on: said again, in other words.

    What has just begun comes before what is soon, and that before what is on; nothing but the
    order of what is on together is left open.
    """
    timed = [one for one in events if not one.all_day]
    hour, while_new = timedelta(hours=1), timedelta(minutes=10)
    new = {
        one.title
        for one in timed
        if one.starts_at <= now < min(one.ends_at, one.starts_at + while_new)
    }
    if new:
        return new, True
    soon = [one.starts_at for one in timed if now < one.starts_at <= now + hour]
    if soon:
        return {one.title for one in timed if one.starts_at == min(soon)}, False
    return {one.title for one in timed if one.starts_at <= now < one.ends_at}, True


def agrees(footer: FooterModel, events: Sequence[Event], now: datetime) -> bool:
    titles, on = oracle(events, now)
    if titles:
        return footer.eventTitle in titles and footer.eventNow is on
    named = [one for one in events if one.title == footer.eventTitle]
    return footer.eventNow is any(one.starts_at <= now < one.ends_at for one in named)


@pytest.mark.parametrize("name", ZONES)
def test_now_is_right_within_a_second_of_every_boundary_of_a_year(
    name: str, hand_jobs: HandJobs, words: Words
) -> None:
    zone = ZoneInfo(name)
    assert len(changes(zone, 2027)) >= 2
    events = programme(zone, name)
    boundaries = sorted({at for one in events for at in (one.starts_at, one.ends_at)})
    machine = Machine(boundaries[0] - timedelta(days=1), zone)
    minute = MinuteModel(machine.clock, machine.uptime)

    def ahead() -> FooterNews:
        now = machine.clock.now()
        near = [e for e in events if e.ends_at > now and e.starts_at < now + timedelta(days=9)]
        return FooterNews(tuple(near), found_invited=False)

    footer = FooterModel(ahead, hand_jobs, machine.clock, words, minute=minute)
    footer.begin()
    asked = 0
    for at in boundaries:
        # The last minute before it; then nothing wakes the kiosk but the tick that is due.
        machine.passes(at - timedelta(seconds=60) - machine.clock.now() + timedelta(milliseconds=7))
        footer.tick()
        hand_jobs.run_all()
        assert at <= minute.due < at + SECOND
        machine.passes(at - SECOND - machine.clock.now())
        assert agrees(footer, events, at - SECOND)
        machine.passes(minute.due - machine.clock.now())
        minute.tick()
        asked += 1
        # Storage has not answered since.
        assert agrees(footer, events, at)
        shown = at.astimezone(zone)
        assert footer.time == f"{shown.hour:02}:{shown.minute:02}"
    assert asked == len(boundaries) > 40
    minute.close()
