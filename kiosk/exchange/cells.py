"""What one cell means: texts, dates, times, choices; and cells that are never formulas."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Generic, TypeVar

from kiosk.exchange.headings import LANGUAGES, folded
from kiosk.exchange.problems import CellProblem, quoted

_GUARD: Final = "'"
# What Excel, LibreOffice or Google take for the start of a formula, full-width signs too.
_FORMULA: Final = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
_GUARDED: Final = re.compile(r"''*[=+\-@＝＋－＠\t\r\n]")

_LINE_ENDS: Final = re.compile(r"\r\n|[\r\x85\u2028\u2029]")
_ODD_SPACES: Final = re.compile(r"[\t\xa0\u2007\u202f]")
_OVERRIDES: Final = frozenset("\u202d\u202e\ufffd")

_WEEKDAY: Final = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"
_DAY_FIRST: Final = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})\s*([./-])\s*(\d{{1,2}})\s*\2\s*(\d{{4}}|\d{{2}})\.?"
)
_ISO: Final = re.compile(rf"{_WEEKDAY}(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WITHOUT_YEAR: Final = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\.?|--(\d{2})-(\d{2})")
_TIME: Final = re.compile(
    r"(?:klo|kl|um|at|a las)?\.?\s*(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?"
    r"\s*(uhr|h|am|pm|a\.\s?m\.|p\.\s?m\.)?",
    re.IGNORECASE,
)
_SPAN: Final = re.compile(r"\s*(?:-|–|—|\bto\b|\bbis\b)\s*", re.IGNORECASE)
_DATE_AND_TIME: Final = re.compile(r"(.*?\d)(?:T|,?\s+)(\d{1,2}[:.]\d{2}.*)")

ValueT = TypeVar("ValueT")


def guarded(text: str) -> str:
    """`text` as a CSV cell that no spreadsheet takes for a formula; `unguarded` undoes it.

    The method is OWASP's, "CSV Injection": an apostrophe in front. A text that begins with
    an apostrophe and such a sign gets another one, so that undoing it is exact.
    """
    return _GUARD + text if _FORMULA.match(text) else text


def typed(text: str) -> str:
    """`text` as an XLSX cell of type text, which is no formula as it stands."""
    return _GUARD + text if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """`text` without the apostrophe of `guarded` or `typed`."""
    return text[1:] if _GUARDED.match(text) else text


def tidy(text: str, heading: str, *, cell: bool = False) -> str:
    """`text` as it is kept: composed letters, plain line ends, plain spaces, no blank edges.

    From the text of a table's `cell` the guard of `guarded` and `typed` is taken off.

    Raises:
        CellProblem: a control character, a forced writing direction, a broken letter.
    """
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text.replace("\ufeff", "")))
    text = _ODD_SPACES.sub(" ", text).strip()
    if cell:
        text = unguarded(text).strip()
    if text.isascii() and text.isprintable():
        return text
    for letter in text:
        category = unicodedata.category(letter)
        if (
            (category == "Cc" and letter != "\n")
            or category == "Cs"
            or letter in _OVERRIDES
            or ord(letter) & 0xFFFE == 0xFFFE
        ):
            raise CellProblem("import_cell_control", heading=heading)
    return text


def one_line(text: str) -> str:
    """`text` with single spaces and no line ends."""
    return " ".join(text.split())


def fitting(text: str, limit: int, heading: str) -> str:
    """`text`, if it has at most `limit` characters."""
    if len(text) > limit:
        raise CellProblem("import_cell_too_long", heading=heading, length=len(text), limit=limit)
    return text


def as_date(text: str, heading: str) -> date | None:
    """The date in a cell, None if it is empty: `5.10.2026`, `05/10/2026` (day first) or ISO.

    A weekday before it and a time of 0:00 after it are passed over.
    """
    text = one_line(text)
    if not text:
        return None
    bare = re.sub(r"[T ]00?[:.]00([:.]00(\.0+)?)?$", "", text)
    if match := _ISO.fullmatch(bare):
        year, month, day = match.group(1), match.group(3), match.group(4)
    elif match := _COMPACT.fullmatch(bare):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(bare):
        day, month, year = match.group(1), match.group(3), match.group(4)
    else:
        raise CellProblem("import_not_a_date", text=quoted(text), heading=heading)
    if len(year) == 2:
        raise CellProblem("import_short_year", text=quoted(text), heading=heading)
    return _day(int(year), int(month), int(day), text, heading)


def as_birthday(text: str, year: int, heading: str) -> date | None:
    """The month and day in a cell, in `year`; a year in the cell is left out."""
    text = one_line(text)
    if match := _WITHOUT_YEAR.fullmatch(text):
        day, _, month, iso_month, iso_day = match.groups()
        return _day(year, int(month or iso_month), int(day or iso_day), text, heading)
    if (match := _DAY_FIRST.fullmatch(text)) and len(match.group(4)) == 2:
        return _day(year, int(match.group(3)), int(match.group(1)), text, heading)
    whole = as_date(text, heading)
    return whole.replace(year=year) if whole else None


def _day(year: int, month: int, day: int, text: str, heading: str) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        found = date.min
    if not 1900 <= found.year <= 2200:
        raise CellProblem("import_no_such_day", text=quoted(text), heading=heading)
    return found


@dataclass(frozen=True, slots=True)
class When:
    """The day, start and end that one cell may hold; times are since midnight, up to 24:00."""

    day: date | None = None
    start: timedelta | None = None
    end: timedelta | None = None


def as_when(text: str, heading: str) -> When:
    """What stands in a cell for times: `9.00`, `09:00-10:30`, `5.10.2026 9:00`, or nothing."""
    text = one_line(text)
    if not text:
        return When()
    day: date | None = None
    rest = text
    if match := _DATE_AND_TIME.fullmatch(text):
        try:
            day, rest = as_date(match.group(1), heading), match.group(2)
        except CellProblem:
            day, rest = None, text
    elif not _TIME.fullmatch(text):
        try:
            return When(day=as_date(text, heading))
        except CellProblem as problem:
            if problem.message.code != "import_not_a_date":
                raise
    parts = _SPAN.split(rest)
    if len(parts) > 2 or not all(parts):
        raise CellProblem("import_not_a_time", text=quoted(text), heading=heading)
    times = [_clock(part, text, heading) for part in parts]
    return When(day, times[0], times[1] if len(times) > 1 else None)


def _clock(part: str, text: str, heading: str) -> timedelta:
    match = _TIME.fullmatch(part.strip())
    if match:
        hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        half = (match[4] or "").lower().replace(".", "").replace(" ", "")
        if half in {"am", "pm"}:
            hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 99
        found = timedelta(hours=hour, minutes=minute, seconds=second)
        if minute < 60 and second < 60 and found <= timedelta(hours=24):
            return found
    raise CellProblem("import_not_a_time", text=quoted(text), heading=heading)


def as_number(text: str, low: int, high: int, heading: str) -> int | None:
    """The whole number in a cell, None if it is empty."""
    if not text:
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,9}", text) or not low <= int(text) <= high:
        raise CellProblem(
            "import_not_a_number", text=quoted(text), heading=heading, low=low, high=high
        )
    return int(text)


def as_list(text: str) -> tuple[str, ...]:
    """The names in a cell, between `;`, `|` or line ends; each once, in order."""
    names = (one_line(part) for part in re.split(r"[;|\n]", text))
    return tuple(dict.fromkeys(name for name in names if name))


class Choices(Generic[ValueT]):
    """A cell that holds one of a few words, in any of the four languages."""

    def __init__(self, words: Mapping[ValueT, tuple[str, str, str, str]]) -> None:
        self._words = words
        self._values: dict[str, ValueT] = {}
        for value, spellings in words.items():
            for spelling in (str(value), *spellings):
                for variant in spelling.split("|"):
                    self._values[folded(variant)] = value

    def word(self, value: ValueT, language: str) -> str:
        """The word for `value` that exports and templates write."""
        return self._words[value][LANGUAGES.index(language)].split("|")[0]

    def value(self, text: str, heading: str) -> ValueT | None:
        """The value that a cell names, None if it is empty.

        Raises:
            CellProblem: some other word stands there.
        """
        if not text:
            return None
        found = self._values.get(folded(text))
        if found is None:
            known = ", ".join(self.word(value, "en") for value in self._words)
            raise CellProblem("import_cell_choice", heading=heading, text=quoted(text), known=known)
        return found


YES_OR_NO: Final = Choices(
    {
        True: ("yes|y|x|1|true|✓", "kyllä|tosi|on", "ja|wahr", "sí|s|verdadero"),
        False: ("no|n|0|false|-", "ei|epätosi", "nein|falsch", "no|falso"),
    }
)


def joined(names: Iterable[str]) -> str:
    """Names as `as_list` reads them."""
    return "; ".join(names)
