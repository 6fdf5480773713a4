"""Starts the window of an open site, and walks a manager through making one.

Everything of `kiosk.ui` is imported inside functions: commands without a screen load no Qt.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.imports import InboxDoor
from kiosk.app.setup import ACTOR, FirstStart
from kiosk.app.site import App, open_site
from kiosk.app.upkeep import Upkeep
from kiosk.app.wiring import Kiosk, Wiring, Workers, make_imports
from kiosk.app.zones import machine_zone
from kiosk.assets import assets
from kiosk.clock import Clock, SystemClock
from kiosk.rotation.builtin import BuiltInSource
from kiosk.rotation.service import Rotation
from kiosk.settings import Settings, Site
from kiosk.stage import Mode

if TYPE_CHECKING:
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.window import Look, Models


def show(folder: Path, *, windowed: bool, environ: Mapping[str, str] | None = None) -> int:
    """Show the kiosk of the site in `folder` until it is closed; answers the exit code.

    Without a site a manager is first walked through making one. For `environ` see `open_site`.
    """
    if not Site(folder).exists:
        status = _set_up(folder, windowed=windowed)
        if status or not Site(folder).exists:
            return status
    return _show_site(folder, windowed=windowed, environ=environ)


def look(settings: Settings, *, windowed: bool) -> "Look":
    """How the window stands on the screen of a site with these settings."""
    from kiosk.ui.window import Look

    portrait = settings.orientation == "portrait"
    return Look(
        windowed=windowed,
        size=(720, 1280) if windowed and portrait else (1280, 720),
        screen_inches=settings.screen_inches,
        orientation="auto" if windowed else settings.orientation,
        reduced_motion=settings.reduced_motion,
    )


def _show_site(folder: Path, *, windowed: bool, environ: Mapping[str, str] | None) -> int:
    from kiosk.ui.jobs import ThreadJobs
    from kiosk.ui.window import Models, start

    app = open_site(folder, environ=environ)

    def build() -> Models:
        threads = [ThreadJobs(name) for name in Workers._fields]
        workers = Workers(*threads)
        made = Wiring(app, workers).kiosk()
        models = with_devices(app, made, workers)

        def close() -> None:
            # Whatever a page is making stops: nobody waits for it any more.
            models.stage.signOut()
            models.close()
            for thread in reversed(threads):
                thread.close()
            made.rehearsal.end()

        return replace(models, close=close)

    try:
        return start(build, look(app.settings, windowed=windowed))
    finally:
        app.close()


def with_devices(app: App, made: Kiosk, workers: Workers) -> "Models":
    """The models with everything that works beside the window: the scanners and the inbox.

    What a rehearsal left that was ended by force is cleared away, and what an import left is
    finished. While nobody touches it, the site lets go of what is old.
    """
    from kiosk.ui.inbox import InboxWatch
    from kiosk.ui.upkeep import UpkeepWatch

    door = InboxDoor(app)
    watch = InboxWatch(app.site.inbox, door.look, workers.slow)
    keeping = Upkeep(app)
    stage = made.models.stage
    upkeep = UpkeepWatch(
        keeping.due, keeping.step, lambda: stage.state.mode is Mode.ROTATION, workers.slow
    )
    made.devices.begin()
    watch.begin()
    upkeep.begin()
    workers.slow.run(made.rehearsal.sweep, lambda _: None)
    workers.slow.run(door.resume, lambda _: None)

    def close() -> None:
        watch.close()
        upkeep.close()
        door.close()
        made.devices.close()

    return replace(made.models, close=close)


def first_start(
    folder: Path,
    slow: "Jobs",
    clock: Clock,
    begun: Callable[[], None],
    *,
    still: bool = False,
    environ: Mapping[str, str] | None = None,
) -> "Models":
    """The models that walk a manager through making the site in `folder`.

    `begun` is called at the end; `still` is for pictures: no sticks looked for. For `environ`
    see `open_site`.
    """
    from kiosk.ui.models.files import STICKS, find_files
    from kiosk.ui.models.footer import FooterModel, FooterNews
    from kiosk.ui.models.language import LanguageModel
    from kiosk.ui.models.rotation import RotationModel
    from kiosk.ui.models.setup import SetupModel
    from kiosk.ui.models.slides import SlideWriter
    from kiosk.ui.models.stage import StageModel
    from kiosk.ui.pictures import Pictures
    from kiosk.ui.window import Models
    from kiosk.ui.words import Words

    words = Words(assets() / "translations", "en")
    door = FirstStart(folder, begun, environ=environ)
    sticks = () if still else STICKS
    imports = make_imports(door, lambda: find_files(None, sticks), slow, lambda: ACTOR)
    nothing = FooterNews((), found_invited=False)
    rotation = Rotation([BuiltInSource("Encore", tuple, str)])
    writer = SlideWriter(words, Pictures(folder), clock, "Encore")
    setup = SetupModel(door, LanguageModel(words), imports, slow, clock, words, clock.zone.key)
    return Models(
        stage=StageModel(clock, to_set_up=True),
        rotation=RotationModel(rotation, writer, slow, clock),
        footer=FooterModel(lambda: nothing, slow, clock, words),
        words=words,
        screens={"setup": setup},
    )


def _set_up(folder: Path, *, windowed: bool) -> int:
    """Walk a manager through making the site; 0 when the window was closed or all is done."""
    from kiosk.ui.jobs import ThreadJobs
    from kiosk.ui.window import Models, leave, start

    def build() -> Models:
        slow = ThreadJobs("long-work")
        clock = SystemClock(machine_zone())
        models = first_start(folder, slow, clock, leave)
        return replace(models, close=slow.close)

    return start(build, look(Settings(), windowed=windowed))
