"""Films: played into a painted item, in the slide and in the cinema."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.clock import SetClock
from kiosk.exchange.videos import take_video
from kiosk.recognition.model import Cue, Kind, RecognitionContent, Video
from kiosk.scanning.code import Refusal
from kiosk.stage import Mode
from kiosk.ui.films import Films
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.cinema import CinemaModel
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.models.stage import StageModel
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words
from tests.exchange.clips import clip
from tests.ui.conftest import NOW, ZONE, Stand, settle


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture(scope="module")
def video(media: Path) -> Video:
    kept = take_video(clip(media / "clip.mp4", frames=6, sound=True), media)
    captions = (Cue(0, 400, "Good morning"), Cue(400, 600, "to all of you"))
    return Video(kept.file, kept.still, 600, 96, 64, sound=True, captions=captions)


def content(video: Video, **said: Any) -> RecognitionContent:
    base: dict[str, Any] = {
        **dict.fromkeys(("title", "text", "words", "note", "source", "team", "monogram"), ""),
        **dict.fromkeys(("sender",), "Leena"),
        **dict.fromkeys(("picture", "value"), None),
        "kind": Kind.THANKS,
        "names": ("Aino",),
        "unnamed": 0,
        "teams": (),
        "from_colleague": False,
        "date": NOW.date(),
        "video": video,
    }
    return RecognitionContent(**{**base, **said})


def writer(media: Path, words: Words, *, heard: bool = False, plays: bool = True) -> SlideWriter:
    pictures = Pictures(media)
    films = Films(pictures, lambda: heard, plays=plays)
    return SlideWriter(words, pictures, SetClock(NOW, ZONE), "Encore", films)


@pytest.fixture
def stand() -> Iterator[Stand]:
    made = Stand((1280, 720))
    yield made
    made.clear()
    made.view.close()


def surface(item: QQuickItem) -> Any:
    found = item.findChild(QObject, "surface")
    assert found is not None
    return found


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end
        settle()


def test_what_a_design_is_told_of_a_film(media: Path, video: Video, words: Words) -> None:
    design = writer(media, words, heard=True).write(content(video))
    film: Any = design.content["film"]
    assert design.name == "Video"
    assert (film["length"], film["aspect"], film["heard"], film["plays"]) == (600, 1.5, True, True)
    assert film["file"].endswith(".mp4")
    assert film["captions"][0] == {"begin": 0, "end": 400, "text": "Good morning"}
    assert not writer(media, words).write(content(video)).content["film"]["heard"]  # type: ignore[index]
    # A video that is gone leaves the design of its kind.
    gone = Video("gone.mp4", "gone.jpg", 600, 96, 64)
    assert writer(media, words).write(content(gone)).name == "Thanks"


def test_the_slide_plays_its_film_once_it_stands(
    stand: Stand, media: Path, video: Video, words: Words
) -> None:
    design = writer(media, words).write(content(video, title="For the storm week"))
    slide = stand.put("slides/VideoSlide.qml", {"content": design.content, "standing": False})
    until(lambda: bool(slide.property("ready")))
    played = surface(slide)
    assert not played.property("begun")
    slide.setProperty("standing", True)
    until(lambda: bool(played.property("begun")))
    place = played.mapToScene(played.boundingRect().center()).toPoint()
    corner = played.mapToScene(played.boundingRect().topLeft()).toPoint()
    until(lambda: stand.view.grabWindow().pixelColor(corner.x() + 40, corner.y() + 40).red() > 180)
    assert stand.view.grabWindow().pixelColor(place.x() + 60, place.y() + 60).blue() > 120
    film = played.parentItem().parentItem()
    seen = set()
    while not film.property("over"):
        seen.add(film.property("caption"))
        settle()
    assert "Good morning" in seen
    assert film.property("caption") == ""


def test_what_cannot_be_played_leaves_its_still(
    stand: Stand, media: Path, video: Video, words: Words, log_watch: Any
) -> None:
    log_watch.expect(r"the video broken\.mp4 could not be played")
    (media / "broken.mp4").write_bytes(b"no video at all")
    broken = Video("broken.mp4", video.still, 600, 96, 64)
    design = writer(media, words).write(content(broken))
    slide = stand.put("slides/VideoSlide.qml", {"content": design.content})
    film = surface(slide).parentItem().parentItem()
    until(lambda: bool(film.property("over") and slide.property("ready")))
    assert not surface(slide).property("begun")


def test_the_cinema_plays_all_films_and_ends_by_itself(
    stand: Stand, media: Path, video: Video, words: Words
) -> None:
    jobs, stage = HandJobs(), StageModel(SetClock(NOW, ZONE))
    # The same film twice: each is played.
    films = (content(video), content(video, names=(), teams=("Customer Service",)))
    said = writer(media, words, heard=False)
    model = CinemaModel(stage, lambda: films, said, jobs, words, "Saaristo Lines", pace=0.02)
    stand.put("screens/CinemaScreen.qml", {"stage": stage, "model": model})
    stage.open("cinema")
    jobs.run_all()
    assert (model.part, model.count) == ("title", 2)
    seen = []
    while stage.state.mode is Mode.CINEMA:
        now = (model.part, model.number if model.part == "film" else 0)
        seen += [] if now in seen else [now]
        settle()
    stand.clear()
    assert seen == [("title", 0), ("film", 1), ("film", 2), ("thanks", 0)]
    assert stage.state.mode is Mode.ROTATION
    assert (model.part, model.count) == ("", 0)


def test_a_result_in_between_and_the_buttons(media: Path, video: Video, words: Words) -> None:
    jobs, clock = HandJobs(), SetClock(NOW, ZONE)
    stage = StageModel(clock)
    films = (content(video), content(video))
    model = CinemaModel(stage, lambda: films, writer(media, words), jobs, words, "S")
    stage.open("cinema")
    jobs.run_all()
    model.forward()
    model.played(350)
    stage.scan(Refusal("misread"))
    assert (stage.mode, model.part, model.resumeAt) == ("result", "film", 350)
    stage.close()
    assert (stage.mode, model.part, model.resumeAt) == ("cinema", "film", 350)
    model.touched()
    assert model.controls
    model.pause()
    assert model.paused
    model.forward()
    assert (model.number, model.paused, model.resumeAt) == (2, False, 0)
    stage.home()
    assert (stage.mode, model.part) == ("home", "")


def test_without_films_there_is_no_cinema(media: Path, words: Words) -> None:
    jobs, stage = HandJobs(), StageModel(SetClock(NOW, ZONE))
    model = CinemaModel(stage, tuple, writer(media, words), jobs, words, "S")
    stage.open("cinema")
    jobs.run_all()
    assert (stage.mode, model.part) == ("home", "")
