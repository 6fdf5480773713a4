"""The kiosk's window on a real site, with a finger: what the manager's tests and pictures use."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import site as sites
from kiosk.app.desks import make_desks
from kiosk.app.imports import Imports
from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.clock import SetClock
from kiosk.exchange.inbox import kind_of
from kiosk.exchange.templates import Kind as FileKind
from kiosk.people.model import Display, PersonRow
from kiosk.raffle.model import Rules
from kiosk.recognition.model import ThanksDraft
from kiosk.settings import Settings
from kiosk.stage import Limits
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.ceremony import CeremonyModel
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.files import find_files
from kiosk.ui.models.footer import FooterModel, FooterNews
from kiosk.ui.models.importing import ImportModel
from kiosk.ui.models.language import LanguageModel
from kiosk.ui.models.manager import ManagerModel
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.result import ResultModel
from kiosk.ui.models.rotation import RotationModel
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.setup import SetupAnswers, SetupModel
from kiosk.ui.models.signin import SignInModel
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.week_preview import WeekPreviewModel
from kiosk.ui.pictures import Pictures
from kiosk.ui.sounds import Sound, Sounds
from kiosk.ui.window import KioskWindow, Look, Models, make_application
from kiosk.ui.words import Words
from tests.people.support import PlainHasher

START = datetime(2026, 10, 9, 11, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Helsinki")
SECRET = "correct horse"  # what both managers of the tests type
PEOPLE = (
    PersonRow("1", "Anna", "Korhonen", "Aurora"),
    PersonRow("2", "Ben", "Müller", "Aurora"),
    PersonRow("3", "Cilla", "Åberg", "Polar"),
    PersonRow("4", "Dag", "Holm", "Polar", Display.HIDDEN),
    PersonRow("5", "Maximiliane", "von Hohenstein", "Nordlicht"),
)


def make_site(folder: Path, clock: SetClock, language: str = "en") -> App:
    """A site with five people, of whom the first two are managers."""
    sites.create(folder, Settings(name="Break room", language=language, zone=ZONE))
    app = sites.open_site(folder, lambda zone: clock, PlainHasher())
    app.people.import_rows(PEOPLE, "console:test")
    for person in (1, 2):
        app.sign_in.add(person, SECRET, "console:test")
    return app


def say_thanks(app: App, text: str) -> int:
    """Thanks that wait for a manager."""
    from kiosk.recognition.policy import Policy
    from kiosk.recognition.service import Recognitions

    moderated = Recognitions(app.work, app.clock, lambda: Policy(moderated=True))
    return moderated.say_thanks(ThanksDraft(to=(2,), text=text, sender_id=1)).recognition_id


def run_raffle(app: App, finders: Sequence[int], rules: Rules | None = None) -> None:
    """Open a raffle and let people find tokens."""
    app.raffles.open(rules or Rules(prizes=("A mug", "A day off")), "Moustaches", "console:test")
    batch = app.raffles.make_tokens(len(finders) + 3, "console:test")
    for (_, code), person in zip(batch.tokens, finders, strict=False):
        app.raffles.redeem(code, person)


class HeardSounds(Sounds):
    """Sounds that are noted instead of played."""

    def __init__(self) -> None:
        super().__init__(Path(), lambda: False)
        self.heard: list[Sound] = []

    def play(self, sound: Sound) -> bool:
        self.heard.append(sound)
        return True


@dataclass
class Door:
    """A set-up that makes a site in a folder, as the application does."""

    folder: Path
    clock: SetClock
    made: list[SetupAnswers] = field(default_factory=list)
    begun: int = 0
    app: App | None = None
    fail: Exception | None = None

    def create_site(self, answers: SetupAnswers) -> None:
        if self.fail is not None:
            raise self.fail
        zone = ZoneInfo(answers.zone)
        sites.create(
            self.folder,
            Settings(
                name=answers.name,
                language=answers.language,
                zone=zone,
                screen_inches=answers.screen_inches,
            ),
        )
        self.app = sites.open_site(self.folder, lambda _: self.clock, PlainHasher())
        self.app.people.import_rows([PersonRow("", answers.given, answers.family)], "set-up")
        self.app.sign_in.add(1, answers.passphrase, "set-up")
        self.made.append(answers)

    def take(self, kind, file, actor, progress, stopped):  # type: ignore[no-untyped-def] # as in the Protocol
        assert self.app is not None
        return Imports(self.app).take(kind, file, actor, progress)

    def begin(self) -> None:
        self.begun += 1


class Kiosk:
    """A window on a site; jobs run when `settle` is called, each touch settles."""

    def __init__(
        self,
        app: App | None,
        clock: SetClock,
        *,
        size: tuple[int, int] = (960, 540),
        language: str = "en",
        sticks: Sequence[Path] = (),
        door: Door | None = None,
        names_run: bool = False,
        folder: Path | None = None,
    ) -> None:
        make_application()
        self.app = app
        self.clock = clock
        self.jobs = HandJobs()
        self.slow = HandJobs()
        self.sounds = HeardSounds()
        self.touched_ms = 0.0
        self.words = Words(folder or assets() / "translations", language)
        limits = Limits(manager=timedelta(minutes=5))
        self.stage = StageModel(clock, limits, to_set_up=app is None)
        screens: dict[str, QObject] = {}
        if app is not None:
            screens |= self._of_site(app, sticks, names_run)
        if door is not None:
            self.door = door
            imports = ImportModel(
                door,
                kind_of,
                FileKind,
                lambda: find_files(None, sticks),
                self.slow,
                lambda: "set-up",
            )
            self.setup = SetupModel(
                door,
                LanguageModel(self.words),
                imports,
                self.slow,
                clock,
                self.words,
                zone="Europe/Helsinki",
            )
            screens["setup"] = self.setup
        rotation = app.rotation if app is not None else _NoSlides()
        media = app.site.media if app is not None else Path()
        models = Models(
            stage=self.stage,
            rotation=RotationModel(
                rotation,
                SlideWriter(self.words, Pictures(media), clock, "Break room"),
                self.jobs,
                clock,
            ),
            footer=FooterModel(
                lambda: FooterNews((), found_invited=True),
                self.jobs,
                clock,
                self.words,
            ),
            words=self.words,
            screens=screens,
        )
        look = Look(windowed=True, size=size, reduced_motion=True)
        self.kiosk = KioskWindow(models, look)
        self.settle()

    def _of_site(self, app: App, sticks: Sequence[Path], names_run: bool) -> dict[str, QObject]:
        def sign_in() -> SignInModel:
            return SignInModel(app.sign_in, self.jobs, self.slow, self.clock)

        def head() -> str:
            with app.work.read() as unit:
                return unit.audit.head()

        self.imports = ImportModel(
            Imports(app),
            kind_of,
            FileKind,
            lambda: find_files(app.site.inbox, sticks),
            self.slow,
            lambda: self.manager.actor,
            WeekPreviewModel(Imports(app).preview_week, self.clock, self.words),
        )
        result = ResultModel(
            self.stage, PickerModel(app.people.picks, self.jobs), self.clock, self.words
        )
        scans = ScanDoor(
            self.stage, app.raffles, app.people, result, self.jobs, lambda sound: None, self._passed
        )
        context = DeskContext(self.stage, self.jobs, self.slow, self.clock, self.words)
        desks = make_desks(app, context, scans, sticks=sticks)
        self.manager = ManagerModel(
            self.stage,
            sign_in(),
            self.imports,
            app.raffles,
            app.recognitions,
            head,
            self.jobs,
            self.clock,
            self.words,
            desks,
        )
        scans.pageScanned.connect(self.manager.scanned)
        self.scans = scans
        self.ceremony = CeremonyModel(
            self.stage,
            app.raffles,
            sign_in(),
            self.jobs,
            self.clock,
            self.words,
            self.sounds,
            reduced_motion=not names_run,
            slow=self.slow,
            badges=app.people,
            picture=Pictures(app.site.media).address,
            milliseconds=lambda: self.touched_ms,
        )
        scans.pageScanned.connect(self.ceremony.scanned)
        return {"manager": self.manager, "ceremony": self.ceremony, "result": result}

    def _passed(self) -> float:
        return (self.clock.now() - START) / timedelta(milliseconds=1)

    def desk(self, page: str) -> Desk:
        """The view model of a further page, by its name."""
        return self.manager.desks[page]

    def close(self) -> None:
        self.kiosk.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self, wanted: Callable[[], bool] = lambda: True) -> None:
        """Let jobs and events have their effects."""
        for _ in range(200):
            self.jobs.run_all()
            self.slow.run_all()
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            # Rows and grids find their places when a frame is made.
            QCoreApplication.sendEvent(self.kiosk.window, QEvent(QEvent.Type.UpdateRequest))
            if not self.jobs.waiting and not self.slow.waiting and wanted():
                return
        raise AssertionError("it never settled")

    def item(self, name: str) -> QQuickItem:
        """The visible item of this name."""
        found = self.find(name)
        assert found is not None, f"no visible item called {name}"
        return found

    def find(self, name: str) -> QQuickItem | None:
        return _visible(self.kiosk.window.contentItem(), name)

    def touch(self, name: str) -> None:
        """Touch the middle of an item, a second after the last one, then let it settle.

        What the manager's first page has is looked for behind each of its tabs.
        """
        self.wait()
        if name.startswith("tile_") or name == "openRaffle":
            for tab in ("tab_recognition", "tab_raffle", "tab_kiosk"):
                if self.find(name):
                    break
                self.touch(tab)
        item = self.item(name)
        assert item.isEnabled(), f"{name} cannot be touched now"
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        QTest.mouseClick(
            self.kiosk.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(middle.x()), round(middle.y())),
        )
        self.settle()

    def touch_twice(self, name: str) -> None:
        """A real double touch of an item: press, release, press, release, at once."""
        self.wait()
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        place = QPoint(round(middle.x()), round(middle.y()))
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for _ in range(2):
            QTest.mouseClick(self.kiosk.window, left, plain, place)
            self.settle()
        QTest.mouseDClick(self.kiosk.window, left, plain, place)
        self.settle()

    def wait(self) -> None:
        """Let a second go by between touches, for those that a test makes without a finger."""
        self.touched_ms += 1000

    def type(self, text: str) -> None:
        """Type into what has the focus, on a plugged-in keyboard: quick."""
        # It takes a letter as well as a key, whatever its stub says.
        press: Any = QTest.keyClick
        for letter in text:
            press(self.kiosk.window, letter)
        self.settle()

    def tap(self, text: str) -> None:
        """Type into what has the focus, on the keyboard of the screen."""
        for letter in text:
            if letter.isdigit():
                self.touch("key_signs")
            elif letter != " " and self.find(f"key_{letter}") is None:
                self.touch("key_shift")
            self.touch("key_space" if letter == " " else f"key_{letter}")
            if letter.isdigit():
                self.touch("key_signs")

    def erase(self, count: int) -> None:
        """Press Backspace."""
        for _ in range(count):
            QTest.keyClick(self.kiosk.window, Qt.Key.Key_Backspace)
        self.settle()

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def overflowing(self) -> list[str]:
        """The texts on the screen that do not fit their place, or hang over its edge."""
        found: list[str] = []
        window = self.kiosk.window
        for item in _all_visible(window.contentItem()):
            if item.property("overflows"):
                found.append(f"does not fit: {item.property('text')}")
            elif isinstance(item.property("text"), str) and item.property("text"):
                corner = item.mapToScene(QPointF(0, 0))
                right = corner.x() + item.width()
                if corner.x() < -1 or right > window.width() + 1:
                    found.append(f"over the edge: {item.property('text')}")
        return found

    def read_field(self, name: str) -> str:
        """What a field shows, masked or not."""
        for child in self.item(name).childItems():
            if child.inherits("QQuickTextInput"):
                return str(child.property("displayText"))
        raise AssertionError(f"{name} is no field")

    def imports_of_setup(self) -> list[dict[str, object]]:
        return self.setup.imports.results

    def sign_in(self, person: int = 1) -> None:
        """What a manager does, without the touches: those are for the tests of the sign-in."""
        self.wait()
        self.stage.open("manager")
        self.manager.signIn.choose(person, "")
        self.manager.signIn.submit(SECRET)
        self.settle()
        assert self.stage.signedIn

    def forward(self, **step: float) -> None:
        """Let time pass for the stage and what counts down."""
        self.clock.forward(timedelta(**step))
        self.stage.tick()
        if self.app is not None:
            self.ceremony.tick()
            self.manager.signIn.tick()
            self.ceremony.second.tick()
        self.settle()


class _NoSlides:
    def next(self, now: datetime):  # type: ignore[no-untyped-def] # never shown: set-up covers it
        from kiosk.rotation.builtin import BuiltInContent
        from kiosk.rotation.model import Slide

        content = BuiltInContent("welcome", "Welcome", "")
        return Slide("built-in:1", "built-in", (), None, "welcome", 12.0, content)

    def shown(self, slide: object, now: datetime) -> None:
        pass

    def failed(self, slide: object, now: datetime) -> None:
        pass


def _all_visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _all_visible(child)


def _visible(item: QQuickItem, name: str) -> QQuickItem | None:
    if not item.isVisible():
        return None
    if item.objectName() == name:
        return item
    for child in item.childItems():
        found = _visible(child, name)
        if found is not None:
            return found
    return None
