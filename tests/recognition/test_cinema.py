"""Films: which the cinema plays, and what is shown of them."""

from datetime import date, timedelta

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.people.model import Display
from kiosk.recognition.cinema import MOST_FILMS
from kiosk.recognition.model import Cue, Kind, RecognitionContent, RecognitionRow, Video
from kiosk.recognition.service import Recognitions
from kiosk.recognition.source import RecognitionSource
from tests.recognition.support import ANNA, NOW, Unit, row

TODAY = date(2026, 10, 7)
VIDEO = Video("a.mp4", "a.jpg", 90_000, 640, 360, captions=(Cue(0, 900, "Anna Korhonen, hello"),))


def film(line: int, title: str, **fields: object) -> RecognitionRow:
    teams = {"people": (), "teams": ("Aurora",)} | fields
    return row(line, kind=Kind.AWARD, text="", title=title, video=VIDEO, **teams)


def titles(service: Recognitions) -> list[str]:
    return [one.title for one in service.films()]


def test_the_newest_films_that_may_be_shown_in_their_order(
    service: Recognitions, clock: SetClock
) -> None:
    rows = [
        film(line, f"F{line}", day=TODAY - timedelta(days=line))
        for line in range(2, MOST_FILMS + 5)
    ]
    rows += [
        row(90, text="no film"),
        film(91, "gone", show_until=TODAY - timedelta(days=1)),
        film(92, "tonight", day=TODAY, show_until=TODAY),
    ]
    service.import_rows(rows, "m")
    found = titles(service)
    assert len(found) == MOST_FILMS
    assert found[-3:] == ["F3", "F2", "tonight"]
    # The rotation has not looked yet, but the day is over.
    clock.forward(timedelta(days=1))
    assert titles(service)[-2:] == ["F3", "F2"]


def test_a_film_shows_people_only_as_they_chose(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.import_rows([film(2, "F", people=("e1",), teams=())], "m")
    assert service.films() == ()
    with work.write() as unit:
        unit.people.save([ANNA.__class__(1, "e1", "Anna", "Korhonen", "Aurora", Display.PHOTO)])
    (shown,) = service.films()
    assert shown.video is not None
    assert shown.video.captions[0].text == "Anna, hello"
    source = RecognitionSource(work, clock)
    (one,) = source.candidates(NOW)
    slide = source.slide(one)
    assert slide is not None
    assert isinstance(slide.content, RecognitionContent)
    assert slide.content.video == shown.video
    # No film keeps the rotation longer than a minute, and two seconds around it.
    assert slide.dwell_seconds == 62
