"""Every design at every size, with the longest text that is let in: nothing is cut off."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtQuick import QQuickItem

from kiosk.clock import SetClock
from kiosk.raffle.hints import HINT_MOST
from kiosk.raffle.model import RaffleContent
from kiosk.raffle.prizes import Prize
from kiosk.recognition.model import LIMITS, MOST_NAMED, Kind, RecognitionContent, Value
from kiosk.rotation.builtin import BuiltInContent
from kiosk.schedule.model import (
    EVENT_LIMITS,
    WEEK_LIMITS,
    Agenda,
    CountdownContent,
    Event,
    ProgrammeContent,
)
from kiosk.ui.models.slides import MOST_PLOTTED, SlideWriter, plotted
from kiosk.ui.pictures import Pictures
from kiosk.ui.words import Words
from tests.ui.conftest import NOW, SIZES, below

FOOTER = {(1920, 1080): 91, (1080, 1920): 118, (1280, 720): 60}


def widest(length: int) -> str:
    """Text of `length` characters that takes more room than any that people write."""
    return ("WMWWMWMWWW " * 60)[: max(0, length - 1)] + ("W" if length else "")


def ordinary(length: int) -> str:
    """Text of `length` characters of words as long as German has them."""
    text = "Kundenzufriedenheit entsteht beim Zuhören, und manchmal auch erst danach. " * 9
    return text[: max(0, length - 1)] + ("." if length else "")


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


def full(kind: Kind, text: Any) -> RecognitionContent:
    limits: Mapping[str, int] = LIMITS[kind]
    fields = {name: text(length) for name, length in limits.items()}
    return content(
        kind,
        **fields,
        names=("Wilhelmina-Magdalena W.",) * MOST_NAMED,
        teams=(text(40),),
        team=text(40),
        monogram="WM",
        value=Value("v", text(30), ""),
    )


def event(title: str, hour: int, place: str = "Break room") -> Event:
    starts = datetime(2026, 10, 7, hour, tzinfo=UTC)
    ends = starts + timedelta(hours=1)
    return Event(1, "", "", title, "", place, starts, ends, False, "Finance", "")


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


def check(item: QQuickItem, what: str) -> None:
    """Nothing is cut off, and no words lie outside the slide."""
    for part in below(item):
        if not part.isVisible() or not part.property("text"):
            continue
        said = f"{what}: {str(part.property('text'))[:30]!r}"
        assert part.property("overflows") is not True, f"{said} does not fit"
        if part.property("contentHeight") is not None and part.property("truncated") is not None:
            corner = part.mapToItem(item, part.boundingRect().topLeft())
            assert min(corner.x(), corner.y()) >= -1, f"{said} begins outside"
            assert corner.y() < item.height() - 8, f"{said} begins below"
            assert corner.x() + part.property("contentWidth") <= item.width() + 1, said


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [widest, ordinary])
def test_the_longest_text_fits(
    stand: Any, writer: SlideWriter, size: tuple[int, int], text: Any
) -> None:
    window = stand(size)
    for kind in Kind:
        check(show(window, size, writer, full(kind, text)), f"{kind} at {size}")


@pytest.mark.parametrize("size", SIZES)
def test_every_slide_is_drawn(stand: Any, writer: SlideWriter, size: tuple[int, int]) -> None:
    title, place, theme = (
        ordinary(length)
        for length in (EVENT_LIMITS["title"], EVENT_LIMITS["place"], WEEK_LIMITS["theme"])
    )
    first, second = event(title, 8, place), event("Cake", 10)
    draw_at = NOW + timedelta(days=2)
    slides: list[object] = [
        *(content(kind) for kind in Kind),
        *(content(kind, names=(), unnamed=2, monogram="", team="") for kind in Kind),
        *(content(kind, picture="face.png", value=None) for kind in Kind),
        *(BuiltInContent(kind, title, place) for kind in ("welcome", "theme", "value")),
        BuiltInContent("built_in_tip", "", "A smile can be heard."),
        ProgrammeContent(theme, "", date(2026, 10, 7), Agenda((), (), (), None)),
        ProgrammeContent(theme, "", date(2026, 10, 7), Agenda((first,), (second,) * 3, (), 9)),
        ProgrammeContent("", "", date(2026, 10, 7), Agenda((), (first,), (first,) * 9, 70)),
        ProgrammeContent("", "", date(2026, 10, 8), Agenda((), (), (), None, (first,) * 9)),
        ProgrammeContent(theme, "", date(2026, 10, 10), Agenda((), (), (), None, (second,))),
        CountdownContent("event", title, "", place, NOW, 0, 25),
        CountdownContent("week", theme, "", "", NOW + timedelta(days=12), 12, 12 * 1440),
        RaffleContent("state", "Hunt", 27, 60, 33, 27, draw_at, ("Mug",)),
        RaffleContent("state", "Hunt", 400, 400, 0, 27, None, ()),
        RaffleContent("state", "Hunt", 0, 0, 0, 0, None, ()),
        RaffleContent("state", "Hunt", 9_000, 10_000, 1_000, 9_000, draw_at, ()),
        *(
            RaffleContent("hint", "Hunt", 27, 60, out, 27, draw_at, (), hint=hint)
            for out, hint in (
                (33, "Where the coffee is, somebody is smiling."),
                (10_000, ordinary(HINT_MOST)),
                (0, widest(HINT_MOST)),
            )
        ),
        *(
            RaffleContent("prizes", "Hunt", 0, 0, 0, 0, None, names, details=details)
            for names, details in (
                ((title, "Mug", "Mug"), (Prize("Mug", "12 €", "The kitchen"),)),
                (
                    tuple(widest(length) for length in range(75, 81)),
                    (Prize(widest(80), widest(40), widest(60)),),
                ),
            )
        ),
        *(
            RaffleContent("draw", "Hunt", 27, 60, 33, 27, None, names, drawn=drawn)
            for names, drawn in (
                ((title,), ()),
                (("Cake", "Mug", "Pen", "Book", "Plant"), (0, 1)),
                (("Mug",) * 100, tuple(range(60))),
            )
        ),
        content(Kind.WINNER, prize_picture="face.png"),
        RaffleContent("countdown", "Hunt", 27, 60, 33, 27, draw_at, ("Mug", title)),
        None,
    ]
    window = stand(size)
    for what in slides:
        item = show(window, size, writer, what)
        check(item, f"{what} at {size}")
        ground = window.picture().pixelColor(size[0] - 2, 2)
        assert ground.name() != "#ffffff", what


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
    letters = [part for part in below(item) if part.property("text") == "AK"]
    assert letters
    assert item.property("ready") is True


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
