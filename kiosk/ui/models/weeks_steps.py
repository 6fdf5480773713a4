"""The pages of the weeks' desk, what it needs, and what it knows. No Qt."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Protocol

from kiosk.schedule.model import DAY_LIMITS, WEEK_LIMITS, DayPlan, Week
from kiosk.schedule.themes import Colours


class Step(StrEnum):
    """What the page shows."""

    LIST = "list"
    FORM = "form"
    DATES = "dates"
    THEME = "theme"
    TEXT = "text"
    MOTIF = "motif"
    COLOUR = "colour"
    PICTURE = "picture"
    DAYS = "days"
    DAY = "day"
    TITLE = "title"
    SPONSOR = "sponsor"
    OTHER = "other"
    GREETING = "greeting"
    VALUE = "value"
    SURE = "sure"


BEFORE: Final = {
    Step.FORM: Step.LIST,
    Step.DATES: Step.FORM,
    Step.THEME: Step.FORM,
    Step.TEXT: Step.FORM,
    Step.MOTIF: Step.FORM,
    Step.COLOUR: Step.FORM,
    Step.PICTURE: Step.FORM,
    Step.DAYS: Step.FORM,
    Step.DAY: Step.DAYS,
    Step.TITLE: Step.DAY,
    Step.SPONSOR: Step.DAY,
    Step.OTHER: Step.SPONSOR,
    Step.GREETING: Step.DAY,
    Step.VALUE: Step.DAY,
    Step.SURE: Step.FORM,
}

WRITES: Final = {
    Step.THEME: ("theme", WEEK_LIMITS["theme"]),
    Step.TEXT: ("text", WEEK_LIMITS["text"]),
    Step.TITLE: ("title", DAY_LIMITS["title"]),
    Step.OTHER: ("sponsor", DAY_LIMITS["sponsor"]),
    Step.GREETING: ("text", DAY_LIMITS["text"]),
}
"""The steps on which something is written: the field, and the most characters."""

OF_DAY: Final = frozenset({Step.TITLE, Step.OTHER, Step.GREETING})
"""Those on which something of a day is written."""


class WeekBook(Protocol):
    """What the page needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def weeks(self) -> tuple[Week, ...]: ...
    def suggested_week(self) -> tuple[date, date]: ...
    def keep_week(self, week: Week, actor: str) -> None: ...
    def remove_week(self, number: int, actor: str) -> None: ...
    def day_plans(self, first: date, last: date) -> tuple[DayPlan, ...]: ...
    def plan_day(self, plan: DayPlan, actor: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Known:
    """What the page was told when it was opened."""

    weeks: tuple[Week, ...]
    suggested: tuple[date, date]
    departments: tuple[str, ...]
    values: tuple[tuple[str, str], ...]


def paper_of(colours: Colours) -> dict[str, str]:
    """A week's colours as the page draws them."""
    return {
        "sheet": colours.sheet,
        "shade": colours.shade,
        "ink": colours.ink,
        "quiet": colours.quiet,
        "accent": colours.accent,
    }
