"""Languages: what is said changes, dates and numbers with it, and the way home is short."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QTime

from kiosk.errors import KnownError
from kiosk.ui.words import Words, say, say_error

DAY = QDate(date(2026, 10, 5).year, 10, 5)


@pytest.mark.parametrize(
    ("language", "time", "day"),
    [
        ("en", "09:05", "Monday 5 October"),
        ("fi", "9.05", "maanantaina 5. lokakuuta"),
        ("de", "09:05", "Montag, 5. Oktober"),
        ("es", "9:05", "lunes, 5 de octubre"),
    ],
)
def test_dates_and_times_as_the_language_has_them(
    words: Words, language: str, time: str, day: str
) -> None:
    words.speak(language)
    assert words.short_time(QTime(9, 5)) == time
    assert words.long_date(DAY) == day


def test_home_is_the_sites_language(words: Words) -> None:
    seen: list[str] = []
    words.changed.connect(lambda: seen.append(words.language))
    words.speak("fi")
    words.speak("fi")
    words.go_home()
    assert seen == ["fi", "en"]


def test_a_language_that_nobody_speaks_here(words: Words) -> None:
    with pytest.raises(ValueError, match="sv"):
        words.speak("sv")


def test_values_are_filled_literally(words: Words) -> None:
    del words
    assert say("ui", "{name} has {n}", {"name": "{n}", "n": 3}) == "{n} has 3"
    assert say_error(KnownError("file_missing", file="a.csv")) == "There is no file a.csv."


def test_words_inside_a_sentence_are_said_in_its_language_too(words: Words) -> None:
    source = "The {field} holds a character that no screen can show."
    words.speak("fi")
    said = say("recognition", source, {"field": "customer's words"})
    assert "asiakkaan" in said
