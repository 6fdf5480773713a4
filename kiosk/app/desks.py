"""The manager's further pages: each is one view model, by the name of its page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.audit.chain import Verdict

if TYPE_CHECKING:
    from kiosk.app.devices import Devices
    from kiosk.rotation.model import Slide
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.models.desk import Desk, DeskContext
    from kiosk.ui.models.scan import ScanDoor
    from kiosk.ui.sounds import Sound


def _silent(sound: "Sound") -> None:
    del sound


def _nothing() -> "Slide | None":
    return None


def make_desks(
    app: App,
    context: "DeskContext",
    door: "ScanDoor",
    play: "Callable[[Sound], object]" = _silent,
    sticks: Sequence[Path] = (),
    devices: "Devices | None" = None,
    hashing: "Jobs | None" = None,
    on_screen: "Callable[[], Slide | None]" = _nothing,
) -> "dict[str, Desk]":
    """The desks of an open site. `door` tells what devices read, `play` makes a sound.

    `sticks` are the folders below which sticks are looked for. `devices` tell how they are.
    `hashing` checks the passphrases of second managers; without it the slow worker does.
    `on_screen` tells the slide that the rotation showed last.
    """
    from kiosk.app.films_in import FilmPlaces
    from kiosk.app.overview import OverviewPress
    from kiosk.app.people_desk import PeopleFiles
    from kiosk.app.pictures_in import PicturePlaces
    from kiosk.app.press import BadgePress, RecordPress, ScannerPress, TokenPress
    from kiosk.app.prize_pictures import PrizePictures
    from kiosk.app.programme_press import ProgrammePress
    from kiosk.app.week_papers import DESK_PAPERS
    from kiosk.ui.models.answering import AnsweringModel
    from kiosk.ui.models.attendance import AttendanceModel
    from kiosk.ui.models.audit_log import AuditLogModel
    from kiosk.ui.models.badges import BadgesModel
    from kiosk.ui.models.choices import ChoicesModel
    from kiosk.ui.models.contents import ContentsModel
    from kiosk.ui.models.handing import HandingModel
    from kiosk.ui.models.hiding import HidingModel
    from kiosk.ui.models.hints import HintsModel
    from kiosk.ui.models.insights import InsightsModel
    from kiosk.ui.models.past import PastModel
    from kiosk.ui.models.people_list import PeopleModel
    from kiosk.ui.models.picker import PickerModel
    from kiosk.ui.models.places import PlacesModel
    from kiosk.ui.models.programme import ProgrammeModel
    from kiosk.ui.models.queue import QueueModel
    from kiosk.ui.models.raffle_form import RaffleFormModel
    from kiosk.ui.models.scanner_check import ScannerCheckModel
    from kiosk.ui.models.sheets import SheetsModel
    from kiosk.ui.models.signin import SignInModel
    from kiosk.ui.models.slides import SlideWriter
    from kiosk.ui.models.token_list import TokenListModel
    from kiosk.ui.models.venues import VenuesModel
    from kiosk.ui.models.weeks_form import WeeksModel
    from kiosk.ui.models.writing import WritingModel
    from kiosk.ui.models.writing_look import SlideLook
    from kiosk.ui.pictures import Pictures

    def failed_today() -> int:
        return sum(one.count for one in app.raffles.failures(days=1))

    def departments() -> list[str]:
        return [one.name for one in app.people.departments()]

    def second() -> SignInModel:
        return SignInModel(app.sign_in, context.jobs, hashing or context.slow, context.clock)

    picture = Pictures(app.site.media).address
    records = RecordPress(app, sticks)
    writer = SlideWriter(context.words, Pictures(app.site.media), context.clock, app.settings.name)
    look = SlideLook(writer, context.clock, context.words)
    pictures, films = PicturePlaces(app, sticks), FilmPlaces(app, sticks)
    writing = WritingModel(
        context, app.recognitions, app.people, pictures, films, look, app.rotation
    )
    here = AttendanceModel(
        context,
        app.schedule,
        app.people,
        PickerModel(app.people.picks_for_managers, context.jobs),
        play,
    )
    badges = BadgesModel(context, BadgePress(app, sticks), app.people.picks_for_managers)
    return {
        "hide": HidingModel(context, app.raffles, play),
        "tokens": TokenListModel(
            context,
            app.raffles,
            app.people,
            PickerModel(app.people.picks_for_managers, context.jobs),
        ),
        "hints": HintsModel(context, app.raffles),
        "queue": QueueModel(context, app.recognitions),
        "praise": AnsweringModel(context, app.recognitions, app.people, look),
        "places": PlacesModel(context, app.raffles, picture),
        "programme": ProgrammeModel(
            context,
            app.schedule,
            departments,
            pictures,
            picture,
            ProgrammePress(app, sticks, DESK_PAPERS),
            tuple(DESK_PAPERS),
            lambda number: here.want(number, "programme"),
        ),
        "attendance": here,
        "weeks": WeeksModel(
            context,
            app.schedule,
            departments,
            lambda: [(one.key, one.name) for one in app.recognitions.values()],
            pictures,
            picture,
        ),
        "venues": VenuesModel(context, app.schedule, pictures, picture),
        "prizes": HandingModel(context, app.raffles, app.people, second(), picture),
        "past": PastModel(context, app.raffles, records, second(), picture),
        "log": AuditLogModel(context, app.audit_heads, partial(_check, app), records),
        "open": RaffleFormModel(
            context,
            app.raffles,
            app.people,
            lambda: [manager.person_id for manager in app.sign_in.managers()],
            PrizePictures(app, sticks),
        ),
        "scanner": ScannerCheckModel(
            context, door, devices, failed_today, ScannerPress(app, sticks).save
        ),
        "sheets": SheetsModel(context, TokenPress(app, sticks)),
        "choices": ChoicesModel(context, app, app.choices.is_fixed, records),
        "write": writing,
        "contents": ContentsModel(
            context,
            app.recognitions,
            app.people,
            app.rotation,
            look,
            writer,
            lambda number: writing.edit(number, "contents"),
            on_screen,
        ),
        "insights": InsightsModel(
            context,
            app.recognitions,
            lambda: app.settings.nudge_weeks,
            OverviewPress(app, sticks),
            writing.about,
        ),
        "badges": badges,
        "people": PeopleModel(context, app.people, PeopleFiles(app, sticks), badges.want),
    }


class _StoppedError(Exception):
    """Nobody waits for it any more."""


def _check(
    app: App, head: str, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Verdict | None:
    """Verify the audit chain until it is stopped: then there is no verdict."""

    def told(done: int, total: int) -> None:
        if stopped():
            raise _StoppedError
        progress(done, total)

    try:
        return app.verify_audit(head or None, told)
    except _StoppedError:
        return None
