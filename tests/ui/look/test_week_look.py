"""The week's theme on the screens: its colours and its stamp, changed only when they change."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.clock import SetClock
from kiosk.schedule.model import Week
from kiosk.schedule.phases import Phase, look_of
from kiosk.schedule.themes import MOTIFS, Colours, colours_of
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.look import LookModel, LookNews
from kiosk.ui.models.minute import MinuteModel
from kiosk.ui.motif_art import layers, paint_motif
from kiosk.ui.words import Words
from tests.ui.conftest import NOW

WEEK = Week(1, NOW.date() + timedelta(days=3), NOW.date() + timedelta(days=7), "Heroes", "sea")


def test_the_look_follows_the_minute_and_tells_only_what_changed(
    hand_jobs: HandJobs, set_clock: SetClock, words: Words
) -> None:
    said = [LookNews(look_of(replace(WEEK, colour="coral"), Phase.TEASER), "Finance")]
    jobs, minute = hand_jobs, MinuteModel(set_clock)
    look = LookModel(lambda: said[-1], jobs, set_clock, words, minute)
    assert (look.motif, look.phase) == ("", "ordinary")
    changes: list[int] = []
    look.changed.connect(lambda: changes.append(1))
    for _ in range(2):
        minute.tick()
        jobs.run_all()
    assert len(changes) == 1
    assert (look.motif, look.theme, look.phase, look.days) == ("sea", "Heroes", "teaser", 3)
    assert (look.sponsor, look.sheet, look.drawTime) == ("Finance", QColor("#ff6f59"), "")
    said.append(LookNews(look_of(None, Phase.ORDINARY)))
    minute.tick()
    jobs.run_all()
    assert (look.motif, look.sponsor, len(changes)) == ("", "", 2)


def test_every_motif_is_drawn_within_its_square_in_colours_that_can_be_seen() -> None:
    colours = colours_of("teal")
    for motif in (*MOTIFS, "no such motif"):
        image = painted(motif, colours)
        kinds = {image.pixelColor(x, y).name() for x in range(0, 120, 3) for y in range(0, 120, 3)}
        assert colours.sheet in kinds
        assert colours.accent in kinds, motif
        # Nothing outside of the field that it was given.
        edge = {image.pixelColor(x, y).name() for x in (2, 117) for y in range(120)}
        assert edge == {colours.sheet}, motif
    assert len({bytes(painted(motif, colours).constBits()) for motif in MOTIFS}) == len(MOTIFS)
    assert painted("no such motif", colours) == painted("star", colours)
    assert all(layers(motif) for motif in MOTIFS)


def painted(motif: str, colours: Colours) -> QImage:
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.sheet))
    painter = QPainter(image)
    paint_motif(painter, motif, QRectF(5, 5, 110, 110), colours)
    painter.end()
    return image
