"""Starts the window: makes the view models of an open site and hands them to it.

Everything of `kiosk.ui` is imported inside functions: commands without a screen load no Qt.
"""

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.raffle.model import State
from kiosk.settings import Settings
from kiosk.stage import Limits

if TYPE_CHECKING:
    from kiosk.ui.jobs import Jobs
    from kiosk.ui.models.footer import FooterNews
    from kiosk.ui.window import Look, Models


def limits(settings: Settings) -> Limits:
    """How long things last on the stage of a site with these settings."""
    return Limits(idle=timedelta(seconds=settings.idle_seconds))


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


def news(app: App) -> "FooterNews":
    """What the footer tells; asked on the storage worker."""
    from kiosk.ui.models.footer import FooterNews

    raffle = app.raffles.status().raffle
    invited = raffle is not None and raffle.state is State.OPEN
    return FooterNews(app.schedule.today(), found_invited=invited)


def models(app: App, jobs: "Jobs", pace: float = 1.0) -> "Models":
    """The view models of an open site. `pace` multiplies how long slides stand."""
    from kiosk.ui.models.footer import FooterModel
    from kiosk.ui.models.rotation import RotationModel
    from kiosk.ui.models.slides import SlideWriter
    from kiosk.ui.models.stage import StageModel
    from kiosk.ui.pictures import Pictures
    from kiosk.ui.window import Models
    from kiosk.ui.words import Words

    words = Words(assets() / "translations", app.settings.language)
    writer = SlideWriter(words, Pictures(app.site.media), app.clock, app.settings.name)
    stage = StageModel(app.clock, limits(app.settings))
    return Models(
        stage=stage,
        rotation=RotationModel(app.rotation, writer, jobs, app.clock, pace),
        footer=FooterModel(lambda: news(app), jobs, app.clock, words),
        words=words,
        screens={},
    )
