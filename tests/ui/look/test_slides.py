"""What slides say; how they say it is measured in test_every_slide.py."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtQuick import QQuickItem

from kiosk.clock import SetClock
from kiosk.raffle.model import RaffleContent
from kiosk.recognition.model import Kind, RecognitionContent, Value
from kiosk.ui.models.slides import MOST_PLOTTED, SlideWriter, plotted
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words
from tests.ui.conftest import SIZES, below, until

FOOTER = {(1920, 1080): 91, (1080, 1920): 118, (1280, 720): 60}


def content(kind: Kind, **changes: Any) -> RecognitionContent:
    plain = RecognitionContent(
        kind=kind,
        title="Ten years",
        text="You took my late shift.",
        words="Best service in years.",
        note="Thank you, Aino.",
        source="Letter",
        names=("Aino",),
        unnamed=0,
        teams=(),
        team="Team North",
        monogram="AK",
        picture=None,
        sender="Mikael",
        from_colleague=True,
        value=Value("care", "Care first", "People first."),
        date=date(2026, 10, 7),
    )
    return replace(plain, **changes)


@pytest.fixture
def writer(words: Words, tmp_path: Path, set_clock: SetClock) -> SlideWriter:
    Image.new("RGB", (300, 200), "#7aa0b0").save(tmp_path / "face.png")
    return SlideWriter(words, Pictures(tmp_path), set_clock, "The break room")


def show(window: Any, size: tuple[int, int], writer: SlideWriter, what: object) -> QQuickItem:
    design = writer.write(what)
    item: QQuickItem = window.put(
        f"slides/{design.name}Slide.qml", {"content": dict(design.content)}, size[1] - FOOTER[size]
    )
    return item


def test_the_slides_of_the_raffle_say_how_many_are_out_there(
    stand: Any, writer: SlideWriter
) -> None:
    window = stand(SIZES[0])
    for kind, said in (("state", "27 of 60 found"), ("hint", "Behind the plants.")):
        what = RaffleContent(kind, "Hunt", 27, 60, 12, 27, None, (), hint="Behind the plants.")
        item = show(window, SIZES[0], writer, what)
        texts = [part.property("text") for part in below(item) if part.isVisible()]
        assert said in texts
        assert "12 still out there" in texts


def test_a_draw_that_goes_on_says_how_far_it_is(stand: Any, writer: SlideWriter) -> None:
    def said(drawn: tuple[int, ...]) -> str:
        what = RaffleContent("draw", "Hunt", 9, 9, 0, 9, None, ("Cake", "Mug"), drawn=drawn)
        item = show(window, SIZES[0], writer, what)
        texts = [part.property("text") for part in below(item) if part.isVisible()]
        return "; ".join(text for text in texts if text)

    window = stand(SIZES[0])
    for drawn, parts in (
        ((), ("The draw has begun", "0 of 2 ", "2 still to be won")),
        ((0,), ("The draw goes on", "1 of 2 ", "1 still to be won")),
        ((0, 1), ("The draw goes on", "2 of 2 ", "Now the winners step forward.")),
    ):
        assert [part for part in parts if part not in said(drawn)] == []


def test_of_many_prizes_of_a_draw_those_around_the_next_are_shown(writer: SlideWriter) -> None:
    prizes = tuple(f"Prize {number}" for number in range(30))

    def parcels(*drawn: int) -> list[tuple[object, object]]:
        what = RaffleContent("draw", "Hunt", 9, 9, 0, 9, None, prizes, drawn=drawn)
        rows = writer.write(what).content["parcels"]
        assert isinstance(rows, list)
        return [(row["seed"], row["drawn"]) for row in rows]

    assert parcels() == [(place, False) for place in range(12)]
    assert parcels(*range(10), 12) == [(at, at < 10 or at == 12) for at in range(4, 16)]
    assert parcels(*range(30)) == [(place, True) for place in range(18, 30)]


def test_people_as_they_want_to_be_shown(stand: Any, writer: SlideWriter, words: Words) -> None:
    words.speak("fi")
    several = content(Kind.THANKS, names=("Aino", "Ben", "Carla"))
    assert writer.write(several).content["names"] == "Aino, Ben ja Carla"
    words.speak("en")
    hidden = content(Kind.THANKS, names=(), unnamed=1, monogram="", sender="")
    item = show(stand(SIZES[0]), SIZES[0], writer, hidden)
    assert item.property("who") == "A colleague"
    assert item.property("from") == "from a colleague"


def test_a_picture_that_is_gone_leaves_the_monogram(
    stand: Any, writer: SlideWriter, tmp_path: Path, log_watch: Any
) -> None:
    log_watch.expect("Unsupported image format")
    assert writer.write(content(Kind.THANKS, picture="gone.png")).content["picture"] == ""
    assert writer.write(content(Kind.THANKS, picture="../face.png")).content["picture"] == ""
    (tmp_path / "face.png").write_bytes(b"no picture")
    with_broken = content(Kind.THANKS, picture="face.png")
    item = show(stand(SIZES[0]), SIZES[0], writer, with_broken)
    until(lambda: item.property("ready") is True)
    letters = [part for part in below(item) if part.property("text") == "AK"]
    assert letters


@pytest.mark.parametrize(
    ("found", "made", "marks"),
    [
        (0, 0, (0, 0)),
        (27, 60, (60, 27)),
        (MOST_PLOTTED, MOST_PLOTTED, (MOST_PLOTTED, MOST_PLOTTED)),
        (1, 1000, (MOST_PLOTTED, 1)),
        (999, 1000, (MOST_PLOTTED, MOST_PLOTTED - 1)),
        (1000, 1000, (MOST_PLOTTED, MOST_PLOTTED)),
    ],
)
def test_the_plot_never_says_more_than_is_so(found: int, made: int, marks: tuple[int, int]) -> None:
    assert plotted(found, made) == marks


def test_content_without_a_design_is_a_bug(writer: SlideWriter) -> None:
    with pytest.raises(TypeError):
        writer.write(object())
