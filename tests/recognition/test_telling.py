"""What is told at a line-up, and which letters are read aloud."""

from datetime import date, timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.recognition.model import Kind, Value
from kiosk.recognition.service import Recognitions
from kiosk.recognition.telling import told_on, value_on
from kiosk.recognition.texts import VALUES
from tests.recognition.support import row

TODAY = date(2026, 10, 7)
DAY = timedelta(days=1)
THREE = [Value(key, key.title(), "") for key in ("care", "fun", "calm")]


def test_each_working_day_has_the_next_value_and_the_weekend_fridays() -> None:
    monday = date(2026, 10, 5)
    turns = [value_on(monday + day * DAY, THREE) for day in range(9)]
    keys = [one.key if one else "" for one in turns]
    first = [one.key for one in THREE].index(keys[0])
    turning = [THREE[(first + step) % 3].key for step in range(7)]
    assert keys == [*turning[:5], turning[4], turning[4], *turning[5:7]]
    assert value_on(monday, []) is None


@pytest.mark.parametrize("named", ["fun", "FUN", "Fun"])
def test_the_value_that_a_day_was_given_comes_first(named: str) -> None:
    assert value_on(TODAY, THREE, named) == THREE[1]


def test_a_value_that_the_site_does_not_have_is_one_for_that_day() -> None:
    assert value_on(TODAY, THREE, "Courage") == Value("", "Courage", "")


def test_a_story_of_the_value_is_told_and_the_next_day_another(
    service: Recognitions, clock: SetClock
) -> None:
    value = VALUES[0].key
    service.import_rows(
        [
            row(2, kind=Kind.VALUE_STORY, title="one", value=value, day=TODAY - DAY),
            row(3, kind=Kind.VALUE_STORY, title="two", value=value, day=TODAY - 2 * DAY),
            row(4, kind=Kind.VALUE_STORY, title="gone", value=value, show_until=TODAY - DAY),
            row(5, kind=Kind.THANKS, title="thanks", value=value),
            row(6, kind=Kind.THANKS, title="other", value=VALUES[1].key),
        ],
        "m",
    )

    def told(day: date, key: str = value, chosen: int | None = None) -> str:
        story = service.story(key, day, chosen)
        return story.title if story else ""

    assert {told(TODAY), told(TODAY + DAY)} == {"one", "two"}
    assert told(TODAY) == told(TODAY) == told(TODAY + 2 * DAY)
    assert told(TODAY, VALUES[1].key) == "other"
    assert told(TODAY, VALUES[2].key) == told(TODAY, "") == ""
    # The one that was chosen, and what is told instead when it may not be shown.
    numbers = {one.title: one.id for one in service.contents(10).rows}
    assert told(TODAY, value, numbers["thanks"]) == "thanks"
    assert told(TODAY, value, numbers["gone"]) in {"one", "two"}
    assert told(TODAY, value, 999) in {"one", "two"}


def test_which_one_is_told_needs_one() -> None:
    assert told_on(TODAY, []) is None


def test_letters_are_praise_that_says_where_it_came_from(service: Recognitions) -> None:
    service.import_rows(
        [
            row(2, kind=Kind.PRAISE, words="So kind", source="e-mail", note="n", day=TODAY - DAY),
            row(3, kind=Kind.PRAISE, words="So quick", source="a letter", note="n", day=TODAY),
            row(4, kind=Kind.PRAISE, words="Nowhere", note="n"),
            row(5, kind=Kind.THANKS, text="Thanks"),
        ],
        "m",
    )
    assert [one.words for one in service.letters()] == ["So quick", "So kind"]
    assert [one.words for one in service.letters(1)] == ["So quick"]
