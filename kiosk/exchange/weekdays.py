"""Weekdays in one cell, in four languages: `Mon-Fri`, `la, su`, `Mo und Mi`."""

import re
from collections.abc import Sequence
from typing import Final

from kiosk.exchange.headings import LANGUAGES, folded
from kiosk.exchange.problems import CellProblem, quoted

_SHORT: Final = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}
_OTHERS: Final = (
    "1 Monday Mondays mo maanantai maanantaisin Montag montags lunes",
    "2 Tuesday Tuesdays tu tues tiistai tiistaisin Dienstag dienstags martes",
    "3 Wednesday Wednesdays we wednes keskiviikko keskiviikkoisin Mittwoch mittwochs miércoles",
    "4 Thursday Thursdays th thur thurs torstai torstaisin Donnerstag donnerstags jueves",
    "5 Friday Fridays perjantai perjantaisin Freitag freitags viernes",
    "6 Saturday Saturdays lauantai lauantaisin Samstag samstags Sonnabend sábado sábados",
    "7 Sunday Sundays sunnuntai sunnuntaisin Sonntag sonntags domingo domingos",
)
_NUMBERS: Final = {
    **{folded(word): day for day, line in enumerate(_OTHERS, 1) for word in line.split()},
    **{folded(names[day - 1]): day for names in _SHORT.values() for day in range(1, 8)},
}
_BETWEEN: Final = re.compile(r"[;,/&+\n]|\b(?:and|ja|und|y|e)\b", re.IGNORECASE)
_SPAN: Final = re.compile(r"\s*(?:[-–—]|\b(?:bis|through)\b)\s*", re.IGNORECASE)
_DASH: Final = re.compile(r"[-–—]")
_EVERY: Final = range(1, 8)
_LEAST_SPAN: Final = 3

assert set(_SHORT) == set(LANGUAGES)


def as_weekdays(text: str, heading: str) -> tuple[int, ...]:
    """The ISO numbers of the weekdays in a cell, in order; none for an empty cell or all seven.

    `Fri-Mon` goes over the end of the week.
    """
    found: set[int] = set()
    parts = [part.strip() for part in _BETWEEN.split(text)]
    for part in parts:
        ends = [_NUMBERS.get(folded(word)) for word in _SPAN.split(part)] if part else []
        if len(ends) > 2 or None in ends:
            ends = [_NUMBERS.get(folded(word)) for word in part.split()]
            if None in ends or _DASH.search(part):
                raise CellProblem("import_not_weekdays", text=quoted(text), heading=heading)
            found.update(day for day in ends if day is not None)
            continue
        days = [day for day in ends if day is not None]
        if len(days) == 2:
            first, last = days
            found.update((first + step - 1) % 7 + 1 for step in range((last - first) % 7 + 1))
        else:
            found.update(days)
    return () if found == set(_EVERY) else tuple(sorted(found))


def weekdays_text(days: Sequence[int], language: str) -> str:
    """Weekdays as `as_weekdays` reads them: `Mon-Fri`, `Sat, Sun`."""
    names = _SHORT[language]
    parts: list[str] = []
    run: list[int] = []
    for day in [*days, 0]:
        if run and day == run[-1] + 1:
            run.append(day)
            continue
        if len(run) >= _LEAST_SPAN:
            parts.append(f"{names[run[0] - 1]}-{names[run[-1] - 1]}")
        else:
            parts += [names[one - 1] for one in run]
        run = [day]
    return ", ".join(parts)
