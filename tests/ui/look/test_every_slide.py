"""Every design of a slide, measured: nothing cut, nothing on top of words, all of it readable."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtQuick import QQuickItem

from kiosk.clock import SetClock
from kiosk.ui.films import Films
from kiosk.ui.models.slides import SlideWriter
from kiosk.ui.pictures import Pictures
from kiosk.ui.window import QML_FOLDER
from kiosk.ui.words import Words
from tests.ui.conftest import SIZES, Stand, until
from tests.ui.look.measuring import (
    BODY,
    TITLE,
    contrasts,
    geometry,
    size_of,
)
from tests.ui.look.samples import (
    FILM,
    LANGUAGES,
    PICTURE,
    Sample,
    long_recognitions,
    others,
    recognitions,
    said,
    wide_recognitions,
    widest,
)

DESIGNS = {
    path.name.removesuffix("Slide.qml")
    for path in (QML_FOLDER / "Encore" / "slides").glob("*Slide.qml")
}
FOOTER = {(1920, 1080): 91, (1080, 1920): 118, (1280, 720): 60}


def samples(language: str, extents: str) -> Iterator[Sample]:
    """What there is to say in `language`, in each of the lengths that `extents` names."""
    if "plain" in extents:
        yield from recognitions(language)
        yield from others(lambda length: said(language, min(length, 24)), "plain")
    if "long" in extents:
        yield from long_recognitions(language)
        yield from others(lambda length: said(language, length), "long")
    if "widest" in extents:
        yield from wide_recognitions(language)
        yield from others(widest, "widest")


class Measure:
    """Puts one sample after the other on one stand and asks what is wrong."""

    def __init__(self, stand: Stand, writer: SlideWriter, size: tuple[int, int]) -> None:
        self._stand = stand
        self._writer = writer
        self._height = size[1] - FOOTER[size]
        self.share = min(size) / 100
        self.designs: set[str] = set()

    def put(self, sample: Sample) -> QQuickItem:
        """Show it, with all its pictures."""
        design = self._writer.write(sample.content)
        self.designs.add(design.name)
        item: QQuickItem = self._stand.put(
            f"slides/{design.name}Slide.qml", {"content": dict(design.content)}, self._height
        )
        until(lambda: item.property("ready") is True)
        return item

    def faults(self, sample: Sample, *, read: bool) -> list[str]:
        """What is wrong with it; with `read` also whether it can be read."""
        item = self.put(sample)
        found = geometry(item, sample.extent, self.share)
        if sample.message and sample.extent != "widest":
            content = self._writer.write(sample.content).content
            said = [
                str(item.property("who") if field == "names" else content[field])
                for field in sample.message
            ]
            least = TITLE if sample.extent == "plain" else BODY
            size = size_of(item, said, self.share)
            if size < least - 0.05:
                found.append(f"its message is set at {size:.2f}")
        if read:
            found += contrasts(self._stand, item, self.share)
        return [f"{sample.name}, {sample.extent}: {fault}" for fault in dict.fromkeys(found)]


@pytest.fixture
def writer(words: Words, tmp_path: Path, set_clock: SetClock) -> SlideWriter:
    Image.new("RGB", (96, 64), "#7aa0b0").save(tmp_path / PICTURE)
    (tmp_path / FILM).write_bytes(b"")
    pictures = Pictures(tmp_path)
    return SlideWriter(words, pictures, set_clock, "The break room", Films(pictures, plays=False))


@pytest.mark.parametrize(
    ("size", "extent"),
    [((1920, 1080), "long"), ((1080, 1920), "long"), ((1280, 720), "plain")],
)
def test_every_design_holds_what_it_may_have_to_say(
    stand: Callable[..., Stand],
    writer: SlideWriter,
    words: Words,
    size: tuple[int, int],
    extent: str,
) -> None:
    # German has the longest words; the colours are the same in every size.
    measure = Measure(stand(size), writer, size)
    words.speak("de")
    found = [
        fault
        for sample in samples("de", extent)
        for fault in measure.faults(sample, read=extent == "plain")
    ]
    assert not found, "\n".join(found)
    assert measure.designs == DESIGNS


@pytest.mark.trial
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slide_can_be_read_in_every_language(
    stand: Callable[..., Stand],
    writer: SlideWriter,
    words: Words,
    size: tuple[int, int],
    language: str,
) -> None:
    measure = Measure(stand(size), writer, size)
    words.speak(language)
    everything = samples(language, "plain, long, widest")
    found = list(chain.from_iterable(measure.faults(one, read=True) for one in everything))
    assert not found, "\n".join(found)
