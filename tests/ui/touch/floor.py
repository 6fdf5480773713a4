"""A break room with one kiosk: a real site on SQLite, and the real window with its screens."""

import itertools
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.site import App, create, open_site, opened
from kiosk.assets import assets
from kiosk.clock import SetClock
from kiosk.people.model import Display, PersonRow
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Rules
from kiosk.scanning.code import Code
from kiosk.scanning.repeat import Device
from kiosk.schedule.model import EventRow, WeekRow
from kiosk.settings import Settings
from kiosk.ui.devices.wedge import Wedge
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.fault import FaultModel
from kiosk.ui.models.footer import FooterModel, FooterNews
from kiosk.ui.models.home import HomeModel, HomeNews
from kiosk.ui.models.language import LanguageModel
from kiosk.ui.models.my_look import MyLookModel
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.raffle import RaffleModel
from kiosk.ui.models.result import ResultModel
from kiosk.ui.models.rotation import RotationModel
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.sent import SentModel
from kiosk.ui.models.signing import SigningModel
from kiosk.ui.models.signing_here import CheckInModel
from kiosk.ui.models.signing_mine import MySignUpsModel
from kiosk.ui.models.signing_news import SignUpNewsModel
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.thanks import ThanksModel
from kiosk.ui.models.tickets import TicketsModel
from kiosk.ui.models.week import WeekModel
from kiosk.ui.models.week_event import EventTools
from kiosk.ui.models.won import WonModel
from kiosk.ui.pictures import Pictures
from kiosk.ui.sounds import Sound
from kiosk.ui.window import KioskWindow, Look, Models
from kiosk.ui.words import Words
from tests.ui.programme import clear

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 7, 8, 20, tzinfo=UTC)
"""A Wednesday of a Customer Service Week, 11:20 in Helsinki."""

PEOPLE = (
    PersonRow("1", "Aino", "Korhonen", "Aurora"),
    PersonRow("2", "Ben", "Müller", "Aurora"),
    PersonRow("3", "Cilla", "Åberg", "Polar"),
    PersonRow("4", "Dolores", "Ibáñez", "Polar", Display.INITIALS),
    PersonRow("5", "Eero", "Hidden", "Polar", Display.HIDDEN),
    PersonRow("6", "Maximilian-Alexander", "Schmidt", "Customer Care North-West"),
    PersonRow("7", "Anna", "Virtanen", "Polar"),
    PersonRow("8", "Anna", "Lehto", "Polar"),
    PersonRow("9", "Tariq", "Rahman", "Night Owls"),
    PersonRow("10", "Sofia", "Berg", "Night Owls"),
    PersonRow("11", "Jonas", "Becker", "Aurora"),
    PersonRow("12", "Lucía", "García", "Customer Care North-West"),
)

PRIZES = ("A weekend for two in Turku", "Cinema tickets", "Mug", "Mug", "Mug")


@dataclass(frozen=True, slots=True)
class Room:
    """A break room's site, made once and copied for each floor."""

    folder: Path
    language: str
    badges: Mapping[int, Code]
    """Of everybody, by person."""


def make_room(folder: Path, language: str) -> Room:
    """A site with people who have badges."""
    create(folder, Settings(name="The break room", language=language, zone=ZONE))
    with opened(folder, lambda zone: SetClock(NOW, zone), randbytes=_different()) as app:
        app.people.import_rows(PEOPLE, "console:test")
        badges = app.people.make_badges("console:test", None)
    return Room(folder, language, {one.person.id: one.code for one in badges})


class Floor:
    """The kiosk as it runs; storage jobs run when `settle` is called, the clock when it is set."""

    def __init__(self, room: Room, folder: Path, size: tuple[int, int]) -> None:
        """`folder` is made, a copy of the room's."""
        shutil.copytree(room.folder, folder)
        self.clock = SetClock(NOW, ZONE)
        randbytes = _different(after=len(room.badges))
        self.app: App = open_site(folder, lambda zone: self.clock, randbytes=randbytes)
        self.people = {one.key: one.id for one in self.app.people.roster()}
        self.badges: dict[int, Code] = dict(room.badges)
        self.tokens: list[Code] = []
        self.sounds: list[Sound] = []
        self.refreshed: list[datetime] = []
        self.milliseconds = 1000.0
        self.jobs = HandJobs()
        self.words = Words(assets() / "translations", room.language)
        self._build(size)

    def _build(self, size: tuple[int, int]) -> None:
        app, jobs, clock, words = self.app, self.jobs, self.clock, self.words
        self.stage = StageModel(clock)
        stage = self.stage
        self.result = ResultModel(stage, PickerModel(app.people.picks, jobs), clock, words)
        self.door = ScanDoor(
            stage,
            app.raffles,
            app.people,
            self.result,
            jobs,
            self.sounds.append,
            lambda: self.milliseconds,
        )
        self.languages = LanguageModel(words)
        self.home = HomeModel(stage, self._news, self.languages, jobs, clock, words)
        schedule, play = app.schedule, self.sounds.append
        self.signing = SigningModel(
            stage,
            self.door,
            schedule,
            app.people,
            PickerModel(app.people.picks, jobs),
            jobs,
            clock,
            words,
            play,
        )
        self.sign_up: Callable[[int], object] = self.signing.open
        self.check_in = CheckInModel(stage, self.door, schedule, jobs, clock, words, play)
        self.sign_ups = MySignUpsModel(stage, self.door, schedule, jobs, clock, words, play)
        self.sign_up_news = SignUpNewsModel(stage, self.door, schedule, jobs, clock, words, play)
        self.week = WeekModel(
            stage,
            app.schedule,
            jobs,
            clock,
            words,
            door=self.door,
            tools=EventTools(
                Pictures(app.site.media).address, sign_up=lambda number: self.sign_up(number)
            ),
            signing=self.signing,
            check_in=self.check_in,
        )
        self.raffle = RaffleModel(
            stage, app.raffles.status, self.door, self.result, jobs, clock, words
        )
        picture = Pictures(app.site.media).address
        self.won = WonModel(
            stage, self.door, app.raffles, picture, jobs, clock, words, self.sounds.append
        )
        self.result.tell_wins(self.won)
        self.tickets = TicketsModel(
            stage,
            self.door,
            app.raffles,
            PickerModel(app.people.picks, jobs),
            jobs,
            clock,
            words,
            self.won,
            sent=SentModel(stage, self.door, app.recognitions, jobs, words),
            look=MyLookModel(
                stage,
                self.door,
                app.people,
                SlideWriter(words, Pictures(app.site.media), clock, app.settings.name),
                jobs,
                clock,
                words,
                lambda: self.refreshed.append(self.clock.now()),
            ),
            signs=self.sign_ups,
        )
        self.thanks = ThanksModel(
            stage,
            app.recognitions,
            app.people,
            PickerModel(app.people.picks, jobs),
            PickerModel(app.people.picks, jobs),
            jobs,
            words,
        )
        self.fault = FaultModel(stage, app.raffles.status, jobs)
        writer = SlideWriter(words, Pictures(app.site.media), clock, app.settings.name)
        self.rotation = RotationModel(app.rotation, writer, jobs, clock)
        footer = FooterModel(
            lambda: FooterNews(app.schedule.coming(), found_invited=True), jobs, clock, words
        )
        screens: dict[str, QObject] = {
            "home": self.home,
            "week": self.week,
            "raffle": self.raffle,
            "tickets": self.tickets,
            "thanks": self.thanks,
            "result": self.result,
            "out_of_order": self.fault,
        }
        self.kiosk = KioskWindow(
            Models(stage, self.rotation, footer, words, screens, news=self.sign_up_news),
            Look(windowed=True, size=size, reduced_motion=True),
        )
        self.window = self.kiosk.window
        self.wedge = Wedge(lambda text: self.door.take(text, Device.WEDGE))
        self.wedge.begin()
        QTest.qWaitForWindowExposed(self.window)
        self.settle()

    def _news(self) -> HomeNews:
        status = self.app.raffles.status()
        return HomeNews(
            self.app.schedule.today(),
            status.raffle.state.value if status.raffle else "",
            status.found,
            status.made,
            self.app.recognitions.week_count(self.clock.now()),
            self.app.schedule.theme(),
            status.out,
        )

    def close(self) -> None:
        """Take everything down."""
        self.wedge.close()
        self.kiosk.close()
        for _ in range(2):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.words.speak("en")
        self.app.close()

    def anew(self) -> None:
        """Nobody stands here, and nothing is planned: for the next test at the same window."""
        self.stage.forget()
        self.stage.home()
        clear(self.app)
        self.clock.set(NOW)
        self.milliseconds += 60_000
        self.sounds.clear()
        self.sign_up = self.signing.open
        self.settle()

    def settle(self) -> None:
        """Run storage jobs and Qt's events until nothing is left to do."""
        for _ in range(4):
            self.jobs.run_all()
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            # Rows and grids find their places when a frame is made.
            QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))

    def wait(self, seconds: float) -> None:
        """Let time pass on the site's clock, second by second, and tell the stage."""
        for _ in range(int(seconds)):
            self.clock.forward(timedelta(seconds=1))
            self.milliseconds += 1000
            self.stage.tick()
        self.settle()

    def open_raffle(
        self,
        tokens: int = 12,
        found: int = 0,
        hours: tuple[Hours, ...] = (),
        a_day: int | None = None,
        excluded: tuple[str, ...] = (),
    ) -> None:
        """Open a raffle; the first person finds the first tokens, the next one the next.

        `excluded` holds keys of `people`.
        """
        rules = Rules(
            prizes=PRIZES,
            draw_at=datetime(2026, 10, 9, 13, tzinfo=UTC),
            opening_hours=hours,
            tickets_per_day=a_day,
            excluded=excluded,
        )
        self.app.raffles.open(rules, "The moustache hunt", "console:test")
        made = self.app.raffles.make_tokens(tokens, "console:test")
        self.tokens = [code for _, code in made.tokens]
        finders = itertools.cycle(self.people.values())
        for code in self.tokens[:found]:
            self.app.raffles.redeem(code, next(finders))
        self.tokens = self.tokens[found:]

    def plan_week(self) -> None:
        """A week with a theme and a few events on its Wednesday."""
        day = datetime(2026, 10, 7, tzinfo=ZONE)
        titles = (
            (7.5, "Breakfast for the other departments", "Canteen", "Finance"),
            (11, "Listening hour with the board", "Room Saimaa", ""),
            (12.5, "Moustache hunt: the second round", "Everywhere", ""),
            (14, "Cake and coffee", "Break room", "Marketing"),
            (16, "Open house: come and listen in", "All teams", ""),
            (18, "Film and popcorn", "Canteen", "People and Culture"),
        )
        rows = [
            EventRow(
                line=number,
                key=f"e{number}",
                uid="",
                title=title,
                starts_at=day + timedelta(hours=hour),
                ends_at=day + timedelta(hours=hour + 1),
                place=place,
                sponsor=sponsor,
                text="Everybody is welcome, also for five minutes between two calls.",
            )
            for number, (hour, title, place, sponsor) in enumerate(titles, start=2)
        ]
        start = day.date() - timedelta(days=2)
        week = WeekRow(start, start + timedelta(days=6), "We are superheroes")
        self.app.schedule.import_rows(rows, "console:test", week)

    def item(self, name: str) -> QQuickItem:
        """The visible item with this object name. Fails when there is none."""
        found = [one for one in self.items(name) if one.isVisible()]
        assert found, f"nothing called {name} is on the screen of {self.stage.mode}"
        return found[-1]

    def items(self, name: str) -> list[QQuickItem]:
        """All items with this object name."""
        root = self.window.contentItem()
        found: list[QQuickItem] = []
        waiting = [root]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name:
                found.append(item)
            waiting += item.childItems()
        return found

    def shows(self, name: str) -> bool:
        """Whether a visible item has this object name."""
        return any(one.isVisible() for one in self.items(name))

    def texts(self) -> list[str]:
        """Every text that can be seen."""
        found: list[str] = []
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible():
                continue
            text = item.property("text")
            if isinstance(text, str) and text and item.opacity() > 0:
                found.append(text)
            waiting += item.childItems()
        return found

    def tap(self, name: str) -> None:
        """Touch the middle of the item with this object name."""
        item = self.item(name)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        self.tap_at(middle)

    def tap_at(self, place: QPoint) -> None:
        """Touch a place of the window."""
        QTest.mouseClick(
            self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        self.settle()

    def go(self, mode: str) -> None:
        """Open a mode."""
        self.stage.open(mode)
        self.settle()

    def scan(self, code: Code | str) -> None:
        """Hold a code up to a scanner, a while after the last one."""
        self.milliseconds += 10_000
        self.door.take(code if isinstance(code, str) else code.text, Device.SERIAL)
        self.settle()


def _different(after: int = 0) -> Callable[[int], bytes]:
    """Bytes that are never the same; `after` so many have been made already."""
    numbers = itertools.count(after + 1)

    def randbytes(length: int) -> bytes:
        number = next(numbers)
        mixed: int = number * 0x9E3779B97F4A7C15 % (1 << (8 * length))
        return mixed.to_bytes(length, "big")

    return randbytes
