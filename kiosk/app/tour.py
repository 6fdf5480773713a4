"""Draws every screen and state of the kiosk, with the demo site, as pictures.

Everything is real: the demo site in a temporary folder, the window, the services. Only the clock
is set, movement is reduced, and an outcome's screen is shown without a token behind it.
"""

import json
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from kiosk.app.demo import make_demo
from kiosk.app.demo_week import ZONE
from kiosk.app.screen import first_start
from kiosk.app.site import App, open_site
from kiosk.app.tour_after import AfterTour
from kiosk.app.tour_choices import choices_pictures
from kiosk.app.tour_contents import contents_pictures
from kiosk.app.tour_draw import DrawTour
from kiosk.app.tour_files import file_pictures
from kiosk.app.tour_form import form_pictures
from kiosk.app.tour_insights import insight_pictures, milestone_slides
from kiosk.app.tour_moderation import ModerationTour
from kiosk.app.tour_people import my_look_pictures, people_pictures
from kiosk.app.tour_programme import ProgrammeTour
from kiosk.app.tour_rehearsal import RehearsalTour
from kiosk.app.tour_signing import here_pictures, signing_pictures
from kiosk.app.tour_standing import standing_pictures
from kiosk.app.tour_time import lineup_pictures, time_pictures
from kiosk.app.tour_walk import WalkTour
from kiosk.app.tour_week import week_slides
from kiosk.app.tour_writing import WritingTour
from kiosk.app.wiring import Kiosk, Wiring, Workers
from kiosk.clock import SetClock
from kiosk.disk import unwritable
from kiosk.raffle.outcome import Outcome
from kiosk.recognition.model import RecognitionContent
from kiosk.rotation.model import Slide
from kiosk.scanning.code import Code, Kind, Refusal, make
from kiosk.scanning.repeat import Device

if TYPE_CHECKING:
    from kiosk.ui.stills import Stills

WEDNESDAY: Final = datetime(2026, 10, 7, 7, 40, tzinfo=UTC)
"""The morning of a Wednesday in a Customer Service Week, at which most pictures are taken."""

DRAW: Final = datetime(2026, 10, 9, 12, 0, tzinfo=UTC)
"""When the demo's programme has the draw."""

FRIDAY: Final = datetime(2026, 10, 9, 12, 5, tzinfo=UTC)
"""Some minutes after three o'clock in the demo's zone: time for the draw."""

_TURNS: Final = 160
"""So many turns of the rotation show every kind of slide of the demo site."""

ModelT = TypeVar("ModelT")


PARTS: Final = ("slides", "floor", "managers", "set-up")
"""The parts of the tour that can be drawn by themselves."""


def draw(out: Path, size: tuple[int, int], language: str, only: str = "") -> list[str]:
    """Write a PNG of every screen and state, and `manifest.json`, into `out`.

    `only` names one of `PARTS`; "" draws them all. Answers the names of the pictures. Raises
    KnownError `file_unwritable` when the folder cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="encore-tour-") as scratch:
            pictures = [
                *_site_pictures(Path(scratch) / "site", out, size, language, only),
                *_set_up_pictures(Path(scratch) / "new", out, size, language, only),
            ]
        manifest = {"size": list(size), "language": language, "pictures": pictures}
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        (out / "manifest.json").write_text(text, encoding="utf-8")
    except OSError as error:
        raise unwritable(out, error) from error
    return pictures


class Parade:
    """Slides in a given order, one by one: what the rotation's model asks for."""

    def __init__(self, slides: Iterable[Slide]) -> None:
        self._slides = list(slides)
        self._place = 0

    def next(self, now: datetime) -> Slide:
        """The next one, and the last one for ever."""
        del now
        return self._slides[min(self._place, len(self._slides) - 1)]

    def add(self, slide: Slide) -> None:
        """One more at the end: the next one, once all the others were shown."""
        self._slides.append(slide)

    def shown(self, slide: Slide, now: datetime) -> None:
        """It is on the screen: the next one's turn."""
        del slide, now
        self._place += 1

    def failed(self, slide: Slide, now: datetime) -> None:
        """No picture without its slide: that is a bug."""
        raise RuntimeError(f"the slide {slide.id} cannot be shown")


def _site_pictures(
    folder: Path, out: Path, size: tuple[int, int], language: str, only: str
) -> Iterator[str]:
    if only == "set-up":
        return
    from kiosk.ui.jobs import HandJobs
    from kiosk.ui.stills import Stills
    from kiosk.ui.window import KioskWindow, Look, make_application

    make_application(["encore", "-platform", "offscreen"])
    clock = SetClock(WEDNESDAY, ZONE)
    make_demo(folder, language, WEDNESDAY, DRAW)
    app = open_site(folder, lambda zone: clock, environ={})
    try:
        named = _slides(app)
        jobs = HandJobs()
        parade = Parade(slide for _, slide in named)
        made = Wiring(app, Workers(jobs, jobs, jobs, jobs), still=True, slides=parade).kiosk()
        window = KioskWindow(made.models, Look(windowed=True, size=size, reduced_motion=True))
        try:
            tour = Tour(app, made, Stills(window, made.models, jobs, out), clock, parade)
            if only in ("", "slides"):
                yield from tour.slides([name for name, _ in named])
            if only in ("", "floor"):
                yield from tour.floor()
                yield from tour.results()
            if only in ("", "managers"):
                yield from tour.managers()
            if not only:
                yield from tour.ceremony()
        finally:
            made.devices.close()
            made.rehearsal.end()
            window.close()
            made.models.words.close()
    finally:
        app.close()


def _slides(app: App) -> list[tuple[str, Slide]]:
    """One slide of each kind with and without a picture, and of each kind the longest."""
    found: dict[str, Slide] = {}
    longest: dict[str, Slide] = {}
    now = app.clock.now()
    for _ in range(_TURNS):
        slide = app.rotation.next(now)
        app.rotation.shown(slide, now)
        name = f"slide-{slide.source}-{slide.kind}".replace("_", "-")
        content = slide.content
        if isinstance(content, RecognitionContent):
            if content.video:
                found.setdefault("slide-recognition-film", slide)
            elif content.picture:
                found.setdefault(f"{name}-picture", slide)
            else:
                found.setdefault(name, slide)
            if name not in longest or _length(slide) > _length(longest[name]):
                longest[name] = slide
        else:
            found.setdefault(name, slide)
    seen = {slide.id for slide in found.values()}
    found |= {f"{name}-longest": one for name, one in longest.items() if one.id not in seen}
    found |= dict(milestone_slides(app))
    found |= dict(week_slides(app))
    return sorted(found.items())


def _length(slide: Slide) -> int:
    content = slide.content
    assert isinstance(content, RecognitionContent)
    return sum(len(each) for each in (content.title, content.text, content.words, content.note))


class Tour:
    """Walks through the screens of one window, doing what people do."""

    def __init__(
        self, app: App, made: Kiosk, stills: "Stills", clock: SetClock, parade: Parade
    ) -> None:
        self._app = app
        self._made = made
        self._stills = stills
        self._clock = clock
        self._parade = parade
        self._stage = made.models.stage

    def slides(self, names: list[str]) -> Iterator[str]:
        """The parade of slides."""
        for index, name in enumerate(names):
            if index:
                self._made.models.rotation.forward()
            yield self._stills.take(name)

    def floor(self) -> Iterator[str]:
        """What anybody opens by touch."""
        from kiosk.ui.models.raffle import RaffleModel
        from kiosk.ui.models.thanks import ThanksModel
        from kiosk.ui.models.tickets import TicketsModel

        yield from self._opened("home")
        yield from self._cinema()
        yield from standing_pictures(self._app, self._made, self._stills, self._identify)
        yield from signing_pictures(self._app, self._made, self._stills, self._identify)
        yield from self._opened("raffle")
        raffle = self._model("raffle", RaffleModel)
        for page in ("hints", "draw", "check", "code", "camera"):
            raffle.show(page)
            yield self._stills.take(f"raffle-{page}")
        yield from self._opened("tickets")
        tickets = self._model("tickets", TicketsModel)
        tickets.nameInstead()
        yield self._stills.take("tickets-by-name")
        self._stage.home()
        self._identify()
        yield self._stills.take("tickets-of-a-badge")
        if tickets.sent is not None:
            tickets.sent.open()
            yield self._stills.take("tickets-thanks-sent")
        yield from my_look_pictures(self._made, self._stills, self._identify)
        yield from self._opened("thanks")
        thanks = self._model("thanks", ThanksModel)
        picks = self._app.people.picks("")
        for pick in picks[3:5]:
            thanks.whom.pick(pick.person_id)
        yield self._stills.take("thanks-whom")
        for step in ("teams", "words", "write"):
            thanks.go(step)
            yield self._stills.take(f"thanks-{step}")
        thanks.ready(next(iter(self._app.recognitions.ready_sentences())))
        yield self._stills.take("thanks-check")
        for step in ("value", "sender"):
            thanks.go(step)
            yield self._stills.take(f"thanks-{step}")
        thanks.fromColleague()
        thanks.send()
        yield self._stills.take("thanks-sent")
        self._stage.open("home")
        words = self._made.models.words
        here = words.language
        words.speak("es" if here != "es" else "fi")
        yield self._stills.take("home-in-another-language")
        words.speak(here)
        self._stage.open("home")
        self._clock.forward(timedelta(seconds=self._app.settings.idle_seconds + 1))
        self._stage.tick()
        yield self._stills.take("idle-warning")
        self._stage.home()
        yield from lineup_pictures(self._app, self._made, self._stills)
        self._stage.fail("try_again")
        yield self._stills.take("out-of-order")
        self._stage.recover()

    def results(self) -> Iterator[str]:
        """A real find that asks for the person, and the screen of every outcome."""
        from kiosk.ui.models.result import (
            BADGE_REPLACED,
            BADGE_UNKNOWN,
            CALM,
            TEST,
            Answer,
            ResultModel,
        )

        batch = self._app.raffles.make_tokens(1, "console:tour")
        self._scan(batch.tokens[0][1])
        yield self._stills.take("result-asks-for-the-person")
        camera = self._made.models.camera
        if camera is not None:
            camera.begin()
            yield self._stills.take("result-asks-by-camera")
            camera.end()
        result = self._model("result", ResultModel)
        result.nameInstead()
        yield self._stills.take("result-by-name")
        result.back()
        result.giveInstead()
        yield self._stills.take("result-for-a-colleague")
        self._stills.settle()
        result.picker.pick(self._app.people.picks("")[0].person_id)
        yield self._stills.take("result-for-this-colleague")
        self._stage.close()
        later = self._clock.now() + timedelta(days=1)
        answers = {
            **{
                str(code): Answer(str(code), 28 if code in _WITH_TICKET else None)
                for code in (*Outcome, BADGE_UNKNOWN, BADGE_REPLACED, TEST, CALM)
            },
            "given": Answer(Outcome.REDEEMED, 28, given=True, receiver="Aino"),
            "given-to-somebody-hidden": Answer(Outcome.REDEEMED, 28, given=True),
            "given-over-limit": Answer(Outcome.OVER_LIMIT, given=True),
            "outside-the-hours": Answer(Outcome.RAFFLE_NOT_OPEN, retry_at=later),
            "over-the-days-limit": Answer(Outcome.OVER_LIMIT, retry_at=later),
        }
        for name, answer in answers.items():
            self._clock.forward(timedelta(minutes=1))
            self._stage.scan(Refusal("misread"))
            result.show([answer])
            offered = (batch.tokens[0][1].text,) if answer.code in _OFFERED else ()
            self._stage.show_result(self._stage.state.scan, offered)
            yield self._stills.take(f"result-{name}".replace("_", "-"))
        self._clock.forward(timedelta(minutes=1))
        self._stage.tick()

    def managers(self) -> Iterator[str]:
        """Signing in and the manager's pages."""
        from kiosk.ui.models.manager import ManagerModel

        yield from self._opened("manager")
        managing = self._model("manager", ManagerModel)
        first = self._app.sign_in.managers()[0]
        managing.signIn.choose(first.person_id, first.label)
        yield self._stills.take("manager-passphrase")
        self._stage.sign_in(first.person_id, first.label)
        yield self._stills.take("manager-home")
        for section in ("recognition", "week", "kiosk"):
            managing.setSection(section)
            yield self._stills.take(f"manager-home-{section}")
        yield from WalkTour(self._app, managing, self._stills).pictures()
        yield from ModerationTour(self._app, managing, self._stills).pictures()
        yield from WritingTour(self._app, managing, self._stills).pictures()
        yield from ProgrammeTour(self._app, managing, self._stills).pictures()
        yield from contents_pictures(self._app, managing, self._stills)
        yield from people_pictures(self._app, managing, self._stills)
        yield from here_pictures(self._app, self._made, managing, self._stills)
        yield from insight_pictures(managing, self._stills)
        yield from time_pictures(managing, self._stills)
        self._files()
        for page in ("files", "sheets", "badges", "choices", "close"):
            managing.show(page)
            yield self._stills.take(f"manager-{page}")
        yield from file_pictures(self._app, managing, self._stills)
        yield from choices_pictures(managing, self._stills)
        managing.show("scanner")
        yield self._stills.take("manager-scanner")
        self._check_scanner()
        yield self._stills.take("manager-scanner-checked")
        managing.back()

    def ceremony(self) -> Iterator[str]:
        """The whole draw of the demo's raffle, on its Friday."""
        from kiosk.ui.models.ceremony import CeremonyModel
        from kiosk.ui.models.manager import ManagerModel
        from kiosk.ui.models.raffle_form import RaffleFormModel

        self._clock.set(FRIDAY)
        self._stage.tick()
        self._made.models.footer.tick()
        first = self._app.sign_in.managers()[0]
        self._stage.open("manager")
        self._stage.sign_in(first.person_id, first.label)
        self._stills.settle()
        managing = self._model("manager", ManagerModel)
        ceremony = self._model("ceremony", CeremonyModel)
        yield from RehearsalTour(managing, ceremony, self._stills, self._clock).pictures()
        self._stage.open("ceremony")
        draw = DrawTour(self._app, ceremony, self._made.door, self._stills, self._clock)
        yield from draw.pictures()
        managing.show("open")
        self._stills.settle()
        form = managing.desks["open"]
        assert isinstance(form, RaffleFormModel)
        yield from form_pictures(self._app, form, self._stills)
        managing.back()
        after = AfterTour(self._app, self._made, managing, self._stills, self._clock)
        yield from after.pictures(self._draw_goes_on)

    def _draw_goes_on(self) -> str:
        """The slide of a draw that nobody stands in front of, as after a restart."""
        now = self._clock.now()
        while (slide := self._app.rotation.next(now)).kind != "draw":
            self._app.rotation.shown(slide, now)
        self._parade.add(slide)
        self._made.models.rotation.forward()
        return self._stills.take("slide-raffle-draw")

    def _cinema(self) -> Iterator[str]:
        from kiosk.ui.models.cinema import CinemaModel

        yield from self._opened("cinema")
        cinema = self._model("cinema", CinemaModel)
        cinema.forward()
        yield self._stills.take("cinema-film")
        cinema.touched()
        yield self._stills.take("cinema-touched")
        cinema.forward()
        yield self._stills.take("cinema-end")
        cinema.forward()

    def _opened(self, mode: str) -> Iterator[str]:
        self._stage.open(mode)
        yield self._stills.take(mode)

    def _model(self, name: str, kind: type[ModelT]) -> ModelT:
        model = self._made.models.screens[name]
        assert isinstance(model, kind)
        return model

    def _identify(self) -> None:
        """Somebody who has tickets holds up their badge; a new one, for the old is not known."""
        finder = next(
            person
            for person in self._app.people.roster()
            if self._app.raffles.tickets_of(person.id)
        )
        badge = self._app.people.make_badges("console:tour", [finder.id], replace=True)[0]
        self._scan(badge.code)

    def _scan(self, code: Code) -> None:
        self._made.door.take(code.text, Device.WEDGE)
        self._stills.settle()

    def _check_scanner(self) -> None:
        """The test sheet, scanned with a scanner that is set up for another keyboard."""
        from kiosk.scanning.diagnosis import LAYOUT_TEXT
        from kiosk.scanning.facts import Facts
        from kiosk.scanning.layouts import garbled

        door, code = self._made.door, make(Kind.TEST).text
        for text, keys in ((code, code), (garbled(LAYOUT_TEXT, "german"), LAYOUT_TEXT)):
            door.take(text, Device.WEDGE)
            facts = Facts(len(keys), 11.0, 14.0, "enter", text, keys, caps_lock=False)
            door.settle(text, Device.WEDGE, facts)
        self._stills.settle()

    def _files(self) -> None:
        """Files in the inbox, so that the manager's page has some to show."""
        from kiosk.exchange.templates import write_template

        today = self._clock.now().astimezone(self._clock.zone).date()
        for kind in ("people", "week", "recognitions"):
            file = self._app.site.inbox / f"{kind}.xlsx"
            write_template(kind, file, self._app.settings.language, today, overwrite=True)


_WITH_TICKET: Final = frozenset({Outcome.REDEEMED, Outcome.ALREADY_YOURS})
_OFFERED: Final = frozenset({Outcome.OVER_LIMIT, Outcome.NOT_ELIGIBLE})


def _set_up_pictures(
    folder: Path, out: Path, size: tuple[int, int], language: str, only: str
) -> Iterator[str]:
    if only not in ("", "set-up"):
        return
    from kiosk.ui.jobs import HandJobs
    from kiosk.ui.models.setup import SetupModel
    from kiosk.ui.stills import Stills
    from kiosk.ui.window import KioskWindow, Look, make_application

    make_application(["encore", "-platform", "offscreen"])
    jobs = HandJobs()
    clock = SetClock(WEDNESDAY, ZONE)
    models = first_start(folder, jobs, clock, lambda: None, still=True, environ={})
    window = KioskWindow(models, Look(windowed=True, size=size, reduced_motion=True))
    try:
        setup = models.screens["setup"]
        assert isinstance(setup, SetupModel)
        stills = Stills(window, models, jobs, out)
        yield stills.take("setup-language")
        setup.speak(language)
        setup.setProperty("name", "Harbour Street")
        setup.setProperty("given", "Aino")
        setup.setProperty("family", "Korhonen")
        setup.setProperty("passphrase", "tea and marmalade")
        setup.setProperty("again", "tea and marmalade")
        setup.next()
        while setup.step != "summary":
            yield stills.take(f"setup-{setup.step}")
            step = setup.step
            setup.next()
            if setup.step == step:
                raise RuntimeError(f"the set-up does not go on from {step}")
        yield stills.take("setup-summary")
        setup.next()
        yield stills.take("setup-done")
        setup.finish()
    finally:
        window.close()
        models.words.close()
