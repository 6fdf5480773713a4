"""Who is here: an event, then badge after badge, by a manager."""

from datetime import timedelta

import pytest

from kiosk.people.model import Badge
from kiosk.scanning.code import Code, Kind, make
from kiosk.scanning.repeat import Device
from kiosk.schedule.drafting import EventDraft
from kiosk.ui.models.attendance import AttendanceModel
from kiosk.ui.models.programme import ProgrammeModel
from kiosk.ui.sounds import Sound
from tests.ui.manager.support import START, Kiosk

BOSS = "console:test"
HOUR = timedelta(hours=1)


class Counting:
    """A manager at the page, with events around now and everybody's badges."""

    def __init__(self, kiosk: Kiosk) -> None:
        assert kiosk.app is not None
        app = kiosk.app
        self.kiosk = kiosk
        self.app = app
        now = START.replace(minute=0)
        for title, starts, hours in (
            ("Breakfast", now - 13 * HOUR, 1),
            ("Listening hour", now, 1),
            ("Film", now + 6 * HOUR, 1),
            ("A long night", now - 19 * HOUR, 10),
            ("Yesterday's lunch", now - 24 * HOUR, 1),
        ):
            app.schedule.add(EventDraft(title, starts, starts + hours * HOUR), BOSS)
        self.badges = {one.person.id: one.code for one in self._badges()}
        self.heard: list[Sound] = []
        desk = kiosk.desk("attendance")
        assert isinstance(desk, AttendanceModel)
        self.desk = desk
        desk._play = self.heard.append  # the sound device of the tests
        kiosk.manager.show("attendance")
        kiosk.settle()

    def _badges(self) -> tuple[Badge, ...]:
        everybody = [one.id for one in self.app.people.roster()]
        return self.app.people.make_badges(BOSS, everybody, replace=True)

    def scan(self, code: Code | str) -> str:
        """Scan, and answer what the page says."""
        self.kiosk.forward(seconds=3)
        self.kiosk.scans.take(code if isinstance(code, str) else code.text, Device.WEDGE)
        self.kiosk.settle()
        return str(self.desk.answer["code"])

    def listed(self) -> list[str]:
        return [str(one["title"]) for one in self.desk.events]

    def number(self, title: str) -> int:
        return next(int(str(one["number"])) for one in self.desk.events if one["title"] == title)

    def came(self, title: str) -> list[str]:
        days = self.app.schedule.programme(START.date(), START.date()).days
        (event,) = (one for day in days for one in day.events if one.title == title)
        return [guest.name for guest in self.app.schedule.attendance(event.id)]


@pytest.fixture
def counting(one_kiosk: Kiosk) -> Counting:
    return Counting(one_kiosk)


def test_badge_after_badge_is_counted_once_and_can_be_taken_off(counting: Counting) -> None:
    kiosk, desk, badges = counting.kiosk, counting.desk, counting.badges
    assert counting.listed() == ["Listening hour", "A long night", "Breakfast", "Film"]
    assert [one["now"] for one in desk.events] == [True, False, False, False]
    # Without an event a scan is nobody's.
    assert counting.scan(badges[3]) == ""
    kiosk.touch(f"attend_{counting.number('Listening hour')}")
    assert kiosk.text("answerTitle") == "Scan the first badge"
    assert counting.scan(badges[3]) == "counted"
    assert (kiosk.text("answerNumber"), kiosk.text("answerTitle")) == ("1", "Cilla Åberg")
    assert counting.scan(badges[3]) == "again"
    # Hidden people are named for managers only, and count as everybody does.
    assert counting.scan(badges[4]) == "counted"
    assert kiosk.text("answerTitle") == "Dag Holm"
    assert counting.came("Listening hour") == ["Cilla Åberg", "Dag Holm"]
    assert [one["name"] for one in desk.guests] == ["Dag Holm", "Cilla Åberg"]
    assert counting.scan(make(Kind.BADGE)) == "unknown"
    assert counting.scan(make(Kind.TOKEN)) == "other"
    assert counting.scan("nothing of ours") == "other"
    assert kiosk.stage.mode == "manager"
    assert counting.heard[:3] == [Sound.REDEEMED, Sound.ALREADY, Sound.REDEEMED]
    assert kiosk.overflowing() == []
    kiosk.touch("takeOff_3")
    assert desk.answer["code"] == "taken_off"
    assert counting.came("Listening hour") == ["Dag Holm"]
    # By name, for those who have no badge here.
    kiosk.touch("noBadge")
    desk.picker.pick(5)
    kiosk.settle()
    assert desk.page == "guests"
    assert counting.came("Listening hour") == ["Dag Holm", "Maximiliane von Hohenstein"]
    kiosk.touch("back")
    assert desk.page == "events"
    # An organiser counts at any time, also before it begins and after it is over.
    kiosk.touch(f"attend_{counting.number('Film')}")
    assert counting.scan(badges[3]) == "counted"
    assert counting.came("Film") == ["Cilla Åberg"]
    old = badges[5]
    counting.app.people.make_badges(BOSS, [5], replace=True)
    assert counting.scan(old) == "replaced"


def test_the_programme_leads_to_its_guests_and_back(counting: Counting) -> None:
    kiosk, desk = counting.kiosk, counting.desk
    number, later = counting.number("Listening hour"), counting.number("Film")
    counting.app.schedule.move(later, START + 20 * HOUR, BOSS)
    kiosk.manager.show("programme")
    kiosk.settle()
    kiosk.touch(f"event_{number}")
    kiosk.touch("whoIsHere")
    assert (desk.page, desk.title) == ("guests", "Listening hour")
    assert counting.scan(counting.badges[3]) == "counted"
    # The names are a page of the guests' own.
    kiosk.touch("noBadge")
    kiosk.touch("back")
    assert desk.page == "guests"
    kiosk.touch("back")
    programme = kiosk.desk("programme")
    assert isinstance(programme, ProgrammeModel)
    assert kiosk.manager.page == "programme"
    assert (programme.step, programme.stored["id"], programme.stored["attended"]) == (
        "form",
        number,
        1,
    )
    assert kiosk.overflowing() == []
    # What begins tomorrow has no guests yet.
    programme.edit(later)
    kiosk.settle()
    assert kiosk.find("whoIsHere") is None
    # From the manager's first page the way back leads to the events, as always.
    kiosk.manager.show("attendance")
    kiosk.settle()
    assert desk.page == "events"
    kiosk.touch("back")
    assert kiosk.manager.page == "home"


def test_it_opens_at_the_event_that_is_wanted_and_forgets_with_the_manager(
    counting: Counting,
) -> None:
    kiosk, desk = counting.kiosk, counting.desk
    number = counting.number("Breakfast")
    kiosk.manager.show("home")
    desk.want(number)
    kiosk.manager.show("attendance")
    kiosk.settle()
    assert (desk.page, desk.title) == ("guests", "Breakfast")
    counting.app.schedule.cancel(number, BOSS)
    assert counting.scan(counting.badges[3]) == "cancelled"
    assert counting.came("Breakfast") == []
    kiosk.stage.signOut()
    kiosk.settle()
    assert (desk.title, desk.guests, desk.events) == ("", [], [])
