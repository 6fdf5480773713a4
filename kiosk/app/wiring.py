"""Makes the view models of an open site, and hands them what they need.

Everything of `kiosk.ui` is imported inside functions: commands without a screen load no Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.app.desks import make_desks
from kiosk.app.devices import Devices
from kiosk.app.imports import Imports
from kiosk.app.rehearsal import Rehearsal
from kiosk.app.setup import FirstStart
from kiosk.app.site import App
from kiosk.app.timing import Timing, lasting
from kiosk.assets import assets
from kiosk.clock import local, today, uptime
from kiosk.raffle.model import State
from kiosk.stage import Limits

if TYPE_CHECKING:
    from kiosk.app.device_time import DeviceClock
    from kiosk.exchange.templates import Kind
    from kiosk.schedule.model import Event
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.models.camera import CameraModel
    from kiosk.ui.models.desk import Desk, DeskContext
    from kiosk.ui.models.files import FoundFile
    from kiosk.ui.models.footer import FooterNews
    from kiosk.ui.models.home import HomeNews
    from kiosk.ui.models.importing import ImportModel
    from kiosk.ui.models.look import LookNews
    from kiosk.ui.models.minute import MinuteModel
    from kiosk.ui.models.result import ResultModel
    from kiosk.ui.models.rotation import RotationModel, Slides
    from kiosk.ui.models.scan import ScanDoor
    from kiosk.ui.models.signin import SignInModel
    from kiosk.ui.models.slides import SlideWriter
    from kiosk.ui.models.stage import StageModel
    from kiosk.ui.models.week import WeekModel
    from kiosk.ui.models.week_preview import WeekPreviewModel
    from kiosk.ui.sounds import Sounds
    from kiosk.ui.window import Models, ScreenModels
    from kiosk.ui.words import Words


class Workers(NamedTuple):
    """The worker threads of a kiosk: nothing that may take a while is done on Qt's thread.

    `storage` is the only one that the floor waits for. `slow` imports, prints, looks into the
    inbox and unmounts sticks. `hashing` checks passphrases, which must wait for neither.
    `ceremony` reads the tickets and draws: a room full of people waits for it.
    """

    storage: "Jobs"
    slow: "Jobs"
    hashing: "Jobs"
    ceremony: "Jobs"


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What the window of an open site shows, and the door for what devices read.

    `rehearsal` has to be ended after the worker threads.
    """

    models: "Models"
    door: "ScanDoor"
    devices: Devices
    rehearsal: Rehearsal


@dataclass(frozen=True, slots=True)
class Wiring:
    """Makes the view models of an open site.

    `pace` multiplies how long slides stand. `still` is for pictures: no movement, no sound, no
    sticks looked for; `slides` then stands for the rotation.
    """

    app: App
    workers: Workers
    pace: float = 1.0
    still: bool = False
    slides: "Slides | None" = None

    def kiosk(self) -> Kiosk:
        """Everything that the window shows."""
        from kiosk.ui.models.footer import FooterModel
        from kiosk.ui.models.look import LookModel
        from kiosk.ui.models.minute import MinuteModel
        from kiosk.ui.models.picker import PickerModel
        from kiosk.ui.models.result import ResultModel
        from kiosk.ui.models.rotation import RotationModel
        from kiosk.ui.models.scan import ScanDoor
        from kiosk.ui.models.signing_news import SignUpNewsModel
        from kiosk.ui.models.stage import StageModel
        from kiosk.ui.sounds import Sounds
        from kiosk.ui.window import Models
        from kiosk.ui.words import Words

        app, jobs, clock = self.app, self.workers.storage, self.app.clock
        words = Words(assets() / "translations", app.settings.language)
        minute = MinuteModel(clock, None if self.still else uptime)
        timing = Timing(app, minute)
        stage = StageModel(
            lasting(clock), Limits(idle=timedelta(seconds=app.settings.idle_seconds))
        )
        minute.jumped.connect(stage.tick)
        sounds = Sounds(assets() / "sounds", self._is_quiet)
        result = ResultModel(stage, PickerModel(app.people.picks, jobs), clock, words)
        door = ScanDoor(stage, app.raffles, app.people, result, jobs, sounds.play)
        devices = Devices(app.settings, door, still=self.still)
        rehearsal = Rehearsal(app)
        writer = self._writer(words, self._may_video_be_heard)
        rotation = RotationModel(
            self.slides or app.rotation, writer, jobs, clock, self.pace, minute=minute
        )
        lineup = timing.lineup(stage, self._writer(words, lambda: False), jobs, words)
        screens = self._for_everybody(stage, door, result, words, sounds, rotation, minute)
        models = Models(
            stage=stage,
            rotation=rotation,
            footer=FooterModel(
                partial(self._footer_news, timing.device), jobs, clock, words, minute=minute
            ),
            words=words,
            screens={
                **screens,
                "lineup": lineup,
                **self._for_managers(
                    stage,
                    door,
                    devices,
                    rehearsal,
                    words,
                    sounds,
                    rotation,
                    lambda context: timing.desks(context, lineup.begin),
                ),
            },
            camera=self._camera(stage, screens, door, devices, words),
            look=LookModel(self._look_news, jobs, clock, words, minute),
            news=SignUpNewsModel(stage, door, app.schedule, jobs, clock, words, sounds.play),
        )
        return Kiosk(models, door, devices, rehearsal)

    def _writer(self, words: "Words", heard: Callable[[], bool]) -> "SlideWriter":
        from kiosk.ui.films import Films
        from kiosk.ui.models.slides import SlideWriter
        from kiosk.ui.pictures import Pictures

        pictures = Pictures(self.app.site.media)
        films = Films(pictures, heard, plays=not self.still)
        return SlideWriter(words, pictures, self.app.clock, self.app.settings.name, films)

    def _camera(
        self,
        stage: "StageModel",
        screens: "ScreenModels",
        door: "ScanDoor",
        devices: Devices,
        words: "Words",
    ) -> "CameraModel | None":
        from kiosk.ui.models.camera import CameraModel
        from kiosk.ui.models.raffle import RaffleModel

        raffle = screens["raffle"]
        if devices.camera is None or not isinstance(raffle, RaffleModel):
            return None
        always = self.app.settings.camera == "always"
        return CameraModel(stage, raffle, devices.camera, door.arrived, always, words)

    def _for_everybody(
        self,
        stage: "StageModel",
        door: "ScanDoor",
        result: "ResultModel",
        words: "Words",
        sounds: "Sounds",
        rotation: "RotationModel",
        minute: "MinuteModel",
    ) -> "ScreenModels":
        from kiosk.ui.models.cinema import CinemaModel
        from kiosk.ui.models.fault import FaultModel
        from kiosk.ui.models.home import HomeModel
        from kiosk.ui.models.language import LanguageModel
        from kiosk.ui.models.my_look import MyLookModel
        from kiosk.ui.models.picker import PickerModel
        from kiosk.ui.models.raffle import RaffleModel
        from kiosk.ui.models.sent import SentModel
        from kiosk.ui.models.signing_mine import MySignUpsModel
        from kiosk.ui.models.thanks import ThanksModel
        from kiosk.ui.models.tickets import TicketsModel
        from kiosk.ui.models.won import WonModel
        from kiosk.ui.pictures import Pictures

        app, jobs, clock = self.app, self.workers.storage, self.app.clock
        raffles, people = app.raffles, app.people

        def picker() -> PickerModel:
            return PickerModel(people.picks, jobs)

        languages = LanguageModel(words)
        # Whoever goes to the cinema wants to hear it.
        projection = self._writer(words, lambda: not self._is_quiet())
        picture = Pictures(app.site.media).address
        won = WonModel(stage, door, raffles, picture, jobs, clock, words, sounds.play)
        result.tell_wins(won)
        sent = SentModel(stage, door, app.recognitions, jobs, words)
        seen = self._writer(words, lambda: False)
        look = MyLookModel(stage, door, people, seen, jobs, clock, words, rotation.refresh)
        return {
            "home": HomeModel(
                stage,
                self._home_news,
                languages,
                jobs,
                clock,
                words,
                hold=rotation.hold,
                minute=minute,
            ),
            "week": self._week(stage, door, words, minute, sounds),
            "raffle": RaffleModel(stage, raffles.status, door, result, jobs, clock, words, picture),
            "tickets": TicketsModel(
                stage,
                door,
                raffles,
                picker(),
                jobs,
                clock,
                words,
                won,
                sent=sent,
                look=look,
                signs=MySignUpsModel(stage, door, app.schedule, jobs, clock, words, sounds.play),
            ),
            "thanks": ThanksModel(stage, app.recognitions, people, picker(), picker(), jobs, words),
            "cinema": CinemaModel(
                stage,
                app.recognitions.films,
                projection,
                jobs,
                words,
                app.settings.name,
                self.pace,
            ),
            "result": result,
            "out_of_order": FaultModel(stage, raffles.status, jobs),
        }

    def _week(
        self,
        stage: "StageModel",
        door: "ScanDoor",
        words: "Words",
        minute: "MinuteModel",
        sounds: "Sounds",
    ) -> "WeekModel":
        from kiosk.ui.models.picker import PickerModel
        from kiosk.ui.models.signing import SigningModel
        from kiosk.ui.models.signing_here import CheckInModel
        from kiosk.ui.models.week import WeekModel
        from kiosk.ui.models.week_event import EventTools
        from kiosk.ui.pictures import Pictures

        app, jobs = self.app, self.workers.storage

        def code(event: "Event") -> str:
            # Loaded when the first event is opened.
            from kiosk.exchange.vevent import vevent_code

            return vevent_code(event, app.clock.zone)

        signing = SigningModel(
            stage,
            door,
            app.schedule,
            app.people,
            PickerModel(app.people.picks, jobs),
            jobs,
            app.clock,
            words,
            sounds.play,
        )
        week = WeekModel(
            stage,
            app.schedule,
            jobs,
            app.clock,
            words,
            door=door,
            tools=EventTools(Pictures(app.site.media).address, code, signing.open),
            signing=signing,
            check_in=CheckInModel(stage, door, app.schedule, jobs, app.clock, words, sounds.play),
        )
        minute.ticked.connect(week.tick)
        return week

    def _for_managers(
        self,
        stage: "StageModel",
        door: "ScanDoor",
        devices: Devices,
        rehearsal: Rehearsal,
        words: "Words",
        sounds: "Sounds",
        rotation: "RotationModel",
        timed: "Callable[[DeskContext], dict[str, Desk]]",
    ) -> "ScreenModels":
        from kiosk.ui.models.ceremony import CeremonyModel
        from kiosk.ui.models.ceremony_steps import TOUCH_MS
        from kiosk.ui.models.desk import DeskContext
        from kiosk.ui.models.files import STICKS, find_files
        from kiosk.ui.models.manager import ManagerModel
        from kiosk.ui.models.rehearsing import RehearsalDoor
        from kiosk.ui.models.sign_outs import SignOuts
        from kiosk.ui.models.week_preview import WeekPreviewModel
        from kiosk.ui.pictures import Pictures

        app, jobs, clock = self.app, self.workers.storage, self.app.clock

        def actor() -> str:
            manager = stage.state.manager
            return "" if manager is None else f"person:{manager.person_id}"

        sticks = () if self.still else STICKS
        taking_in = Imports(app)
        imports = make_imports(
            taking_in,
            lambda: find_files(app.site.inbox, sticks),
            self.workers.slow,
            actor,
            WeekPreviewModel(taking_in.preview_week, clock, words),
        )
        SignOuts(stage, self._signed_out, jobs)
        context = DeskContext(stage, jobs, self.workers.slow, clock, words, rotation.refresh)
        ceremony = CeremonyModel(
            stage,
            app.raffles,
            self._sign_in(),
            jobs,
            clock,
            words,
            sounds,
            self.still or app.settings.reduced_motion,
            slow=self.workers.ceremony,
            badges=app.people,
            picture=Pictures(app.site.media).address,
            touch_ms=0 if self.still else TOUCH_MS,
        )
        manager = ManagerModel(
            stage,
            self._sign_in(),
            imports,
            app.raffles,
            app.recognitions,
            self._audit_head,
            jobs,
            clock,
            words,
            make_desks(
                app,
                context,
                door,
                sounds.play,
                sticks,
                devices,
                self.workers.hashing,
                lambda: rotation.current,
            )
            | timed(context),
            rehearse=RehearsalDoor(rehearsal, ceremony, self.workers.ceremony).open,
            site_name=app.settings.name,
        )
        door.pageScanned.connect(manager.scanned)
        door.pageScanned.connect(ceremony.scanned)
        return {"manager": manager, "ceremony": ceremony}

    def _sign_in(self) -> "SignInModel":
        from kiosk.ui.models.signin import SignInModel

        return SignInModel(
            self.app.sign_in, self.workers.storage, self.workers.hashing, self.app.clock
        )

    def _signed_out(self, person_id: int) -> None:
        self.app.note("signed_out", f"person:{person_id}", f"person:{person_id}")

    def _audit_head(self) -> str:
        with self.app.work.read() as unit:
            return unit.audit.head()

    def _is_quiet(self) -> bool:
        clock = self.app.clock
        return self.still or self.app.settings.is_quiet(local(clock.now(), clock.zone).time())

    def _may_video_be_heard(self) -> bool:
        return self.app.settings.video_sound and not self._is_quiet()

    def _footer_news(self, device: "DeviceClock") -> "FooterNews":
        from kiosk.ui.models.footer import FooterNews

        raffle = self.app.raffles.status().raffle
        invited = raffle is not None and raffle.state is State.OPEN
        doubtful = device.look().serious
        return FooterNews(self.app.schedule.coming(), found_invited=invited, doubtful=doubtful)

    def _look_news(self) -> "LookNews":
        from kiosk.ui.models.look import LookNews

        draw_at = self.app.raffles.status().next_draw_at
        sponsor = self.app.schedule.sponsor(today(self.app.clock))
        return LookNews(self.app.schedule.look(draw_at=draw_at), sponsor, draw_at)

    def _home_news(self) -> "HomeNews":
        from kiosk.ui.models.home import HomeNews

        status = self.app.raffles.status()
        return HomeNews(
            self.app.schedule.today(),
            status.raffle.state.value if status.raffle else "",
            status.found,
            status.made,
            self.app.recognitions.week_count(self.app.clock.now()),
            self.app.schedule.theme(),
            status.out,
            len(self.app.recognitions.films()),
            self._lineup_now(),
        )

    def _lineup_now(self) -> str:
        """How the line-up is called that anybody may open now; "" without one."""
        from kiosk.schedule.kinds import lineup_at

        found = lineup_at(self.app.schedule.coming(), self.app.clock.now())
        return "" if found is None else found.title


def make_imports(
    door: "Imports | FirstStart",
    find: "Callable[[], tuple[FoundFile, ...]]",
    slow: "Jobs",
    actor: Callable[[], str],
    preview: "WeekPreviewModel | None" = None,
) -> "ImportModel":
    """The model of files to be taken in through `door`, found by `find`."""
    from kiosk.ui.models.importing import ImportModel

    # The readers of files are slow to load, and most starts of the kiosk need none.
    def kind_of(file: Path) -> "Kind":
        from kiosk.exchange import inbox

        return inbox.kind_of(file)

    def kind_named(name: str) -> "Kind":
        from kiosk.exchange.templates import Kind

        return Kind(name)

    return ImportModel(door, kind_of, kind_named, find, slow, actor, preview)
