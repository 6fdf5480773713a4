from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.errors import KnownError
from kiosk.rotation.builtin import BuiltInContent, BuiltInSource
from kiosk.rotation.choose import RECOGNITION
from kiosk.rotation.dwell import LONGEST, dwell_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.service import Rotation
from tests.conftest import LogWatch
from tests.rotation.support import START, candidate


class Shelf:
    """A source of slides that are simply there; it can be told to fail."""

    def __init__(self, *kinds: str, name: str = RECOGNITION) -> None:
        self.name = name
        self.items = {
            str(number): candidate(str(number), name, kind, place=number)
            for number, kind in enumerate(kinds, start=1)
        }
        self.marked: list[str] = []
        self.gone: set[str] = set()
        self.answers = True
        self.takes = True

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        if not self.answers:
            raise KnownError("try_again")
        return list(self.items.values())

    def slide(self, one: Candidate) -> Slide | None:
        if one.id in self.gone:
            return None
        return Slide(f"{self.name}:{one.id}", self.name, (), None, one.kind, 12.0, one.id)

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        if not self.takes:
            raise KnownError("disk_full")
        self.marked.append(slide_id)
        old = self.items[slide_id]
        place = max(one.place for one in self.items.values()) + 1
        self.items[slide_id] = replace(old, shown=old.shown + 1, place=place)


def show(rotation: Rotation, steps: int) -> list[str]:
    ids = []
    for step in range(steps):
        now = START + timedelta(seconds=12 * step)
        slide = rotation.next(now)
        rotation.shown(slide, now)
        ids.append(slide.id)
    return ids


def test_the_same_slide_until_it_was_shown() -> None:
    shelf = Shelf("thanks", "award", "hero")
    rotation = Rotation([shelf])
    first = rotation.next(START)
    assert rotation.next(START) == first
    rotation.shown(first, START)
    assert rotation.next(START) != first
    assert shelf.marked == [str(first.content)]
    assert [one.id for one in rotation.history] == [first.content]


def test_the_same_order_for_the_same_sources_and_seed() -> None:
    kinds = ("thanks", "award", "hero", "praise", "milestone")
    runs = [show(Rotation([Shelf(*kinds), built_in()], seed=3), 60) for _ in range(2)]
    assert runs[0] == runs[1]


def test_a_slide_that_cannot_be_shown_gives_way_and_comes_again_later() -> None:
    rotation = Rotation([Shelf("thanks", "award")])
    first = rotation.next(START)
    rotation.failed(first, START)
    second = rotation.next(START)
    assert second.id != first.id
    rotation.shown(second, START)
    later = START + timedelta(minutes=11)
    assert rotation.next(later).id == first.id


def test_when_everything_failed_it_is_tried_again_rather_than_nothing() -> None:
    rotation = Rotation([Shelf("thanks")])
    first = rotation.next(START)
    rotation.failed(first, START)
    assert rotation.next(START) == first


def test_a_slide_that_vanished_gives_way() -> None:
    shelf = Shelf("thanks", "award")
    rotation = Rotation([shelf])
    shelf.gone.add(str(rotation.next(START).content))
    assert rotation.next(START).content not in shelf.gone


def test_a_source_that_does_not_answer_leaves_the_turn_to_the_others(log_watch: LogWatch) -> None:
    log_watch.expect("no candidates from recognition")
    shelf = Shelf("thanks")
    shelf.answers = False
    assert show(Rotation([shelf, built_in()]), 3)


def test_when_storage_takes_nothing_the_order_goes_on_and_is_written_later(
    log_watch: LogWatch,
) -> None:
    log_watch.expect("not marked as shown")
    kinds = ("thanks", "award", "hero", "praise")
    shelf, healthy = Shelf(*kinds), Shelf(*kinds)
    shelf.takes = False
    rotation = Rotation([shelf])
    ids = show(rotation, 8)
    assert ids == show(Rotation([healthy]), 8)
    shelf.takes = True
    ids += show(rotation, 1)
    assert sorted(set(shelf.marked)) == ["1", "2", "3", "4"]


def test_a_slide_of_somebody_else_is_not_history() -> None:
    rotation = Rotation([Shelf("thanks")])
    rotation.shown(Slide("other", "x", (), None, "x", 1, None), START)
    assert rotation.history == ()


def test_history_can_be_handed_over() -> None:
    rotation = Rotation([Shelf("thanks", "award", "hero")])
    show(rotation, 5)
    again = Rotation([Shelf("thanks", "award", "hero")], history=rotation.history)
    assert again.next(START).kind != rotation.history[-1].kind


def test_two_sources_of_one_name_are_a_bug() -> None:
    with pytest.raises(ValueError, match="same name"):
        Rotation([Shelf("a"), Shelf("b")])


def test_without_any_slide_it_says_so() -> None:
    with pytest.raises(LookupError):
        Rotation([]).next(START)


class Courage:
    key = "own:courage"
    name = "Courage"
    text = "We dare."


def built_in(theme: str = "") -> BuiltInSource:
    return BuiltInSource("The site", lambda: [Courage()], lambda: theme)


def test_built_in_slides_show_welcome_theme_values_and_tips() -> None:
    rotation = Rotation([built_in("Superheroes")])
    slides = []
    for step in range(40):
        slide = rotation.next(START + timedelta(seconds=step))
        rotation.shown(slide, START)
        slides.append(slide)
    contents = {slide.content for slide in slides}
    assert BuiltInContent("theme", "Superheroes", "") in contents
    assert BuiltInContent("value", "Courage", "We dare.") in contents
    assert {slide.value for slide in slides if slide.kind == "value"} == {"own:courage"}
    kinds = [slide.kind for slide in slides]
    assert set(kinds) == {"welcome", "theme", "value", "built_in_tip"}
    assert all(before != after for before, after in pairwise(kinds))
    tips = {slide.id for slide in slides if slide.kind == "built_in_tip"}
    assert len(tips) == 8


def test_built_in_slides_are_there_whatever_fails() -> None:
    def fails() -> Sequence[Courage]:
        raise KnownError("try_again")

    def fails_too() -> str:
        raise KnownError("try_again")

    source = BuiltInSource("The site", fails, fails_too)
    assert {one.kind for one in source.candidates(START)} == {"welcome", "built_in_tip"}


def test_a_theme_that_is_over_has_no_slide() -> None:
    theme = ["Superheroes"]
    source = BuiltInSource("The site", list, lambda: theme[0])
    candidates = {one.kind: one for one in source.candidates(START)}
    theme[0] = ""
    assert source.slide(candidates["theme"]) is None


def test_long_texts_stay_longer_but_not_for_ever() -> None:
    assert dwell_seconds(12, "short") == 12
    assert 20 < dwell_seconds(12, "x" * 200, "y" * 100) < 30
    assert dwell_seconds(12, "x" * 5000) == LONGEST
    assert dwell_seconds(60, "short") == 60
