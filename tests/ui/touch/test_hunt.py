"""What the floor sees of the hunt: what is still out there, hints, hours and limits."""

from datetime import UTC, datetime, time, timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.raffle.hours import Hours
from kiosk.ui.models.moments import opening, when
from kiosk.ui.words import Words
from tests.ui.touch.floor import Floor

WORKDAYS = (1, 2, 3, 4, 5)


def hint(floor: Floor, text: str) -> None:
    floor.app.raffles.add_hint(text, floor.clock.now(), "console:test")
    floor.clock.forward(timedelta(seconds=1))


def test_it_says_how_many_are_still_out_there(floor: Floor) -> None:
    floor.open_raffle(12, found=5)
    floor.app.raffles.hide(floor.tokens[0], "Canteen", "", "console:test")
    floor.go("raffle")
    # Since one is noted as hidden, those count that are known to hang somewhere.
    assert "1 still out there" in floor.texts()
    floor.go("home")
    assert "1 still out there" in floor.texts()


def test_when_all_are_found_it_says_so(floor: Floor) -> None:
    floor.open_raffle(3, found=3)
    floor.go("home")
    assert "All of them are found" in floor.texts()
    floor.go("raffle")
    assert "3 of 3 found" in floor.texts()


def test_released_hints_are_notes_the_newest_first(floor: Floor) -> None:
    floor.open_raffle()
    floor.go("raffle")
    assert "Found a moustache?" in floor.texts()
    assert not floor.shows("allHints")
    for text in ("Look up.", "Look down.", "Behind the plants."):
        hint(floor, text)
    later = floor.clock.now() + timedelta(hours=1)
    floor.app.raffles.add_hint("Not yet.", later, "console:test")
    floor.stage.home()
    floor.go("raffle")
    assert floor.raffle.hints == ["Behind the plants.", "Look down.", "Look up."]
    assert "Behind the plants." in floor.texts()
    assert "Look up." not in floor.texts()
    floor.tap("allHints")
    assert {"Where to look", "Behind the plants.", "Look down.", "Look up."} <= set(floor.texts())
    assert "Not yet." not in floor.texts()
    floor.tap("back")
    assert (floor.stage.mode, floor.raffle.page) == ("raffle", "overview")


def test_opening_hours_and_the_days_limit(floor: Floor) -> None:
    floor.open_raffle(hours=(Hours(WORKDAYS, time(8), time(18)),), a_day=3)
    floor.go("raffle")
    assert "Open: Mon\u2013Fri 08:00\u201318:00. At most 3 tickets a day for each of you." in (
        floor.texts()
    )
    floor.stage.home()
    floor.clock.forward(timedelta(hours=9))
    floor.go("raffle")
    assert floor.raffle.opens == "tomorrow at 08:00"
    assert any("Open again: tomorrow at 08:00." in text for text in floor.texts())


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Mon\u2013Fri 08:00\u201318:30, Sat, Sun 22:00\u201324:00"),
        ("fi", "ma\u2013pe 8.00\u201318.30, la, su 22.00\u201324.00"),
        ("de", "Mo\u2013Fr 08:00\u201318:30, Sa, So 22:00\u201324:00"),
        ("es", "lun\u2013vie 8:00\u201318:30, s\u00e1b, dom 22:00\u201324:00"),
    ],
)
def test_hours_as_each_language_writes_them(
    words: Words, set_clock: SetClock, language: str, written: str
) -> None:
    hours = (Hours(WORKDAYS, time(8), time(18, 30)), Hours((6, 7), time(22), time(0)))
    words.speak(language)
    assert opening(hours, set_clock, words) == written


def test_many_hours_are_told_for_today(words: Words, set_clock: SetClock) -> None:
    # It is a Wednesday.
    hours = [Hours((day,), time(8 + day), time(18)) for day in range(1, 8)]
    assert opening(hours, set_clock, words) == "Wed 11:00\u201318:00"
    assert opening([], set_clock, words) == ""
    always = Hours((1, 2, 3, 4, 5, 6, 7), time(6), time(6))
    assert opening([always], set_clock, words) == "every day all day"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 10, 7, 13, tzinfo=UTC), "today at 16:00"),
        (datetime(2026, 10, 7, 21, tzinfo=UTC), "tomorrow"),
        (datetime(2026, 10, 8, 5, tzinfo=UTC), "tomorrow at 08:00"),
        (datetime(2026, 10, 12, 21, tzinfo=UTC), "Tuesday"),
        (datetime(2026, 10, 13, 21, tzinfo=UTC), "Wednesday 14 October"),
        # After the clocks went back.
        (datetime(2026, 10, 26, 6, tzinfo=UTC), "Monday 26 October at 08:00"),
    ],
)
def test_when_is_said_in_the_zone_of_the_site(
    words: Words, set_clock: SetClock, at: datetime, said: str
) -> None:
    assert when(at, set_clock, words) == said
