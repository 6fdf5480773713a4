"""A week at a glance: its days side by side, each with its first events."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from kiosk.schedule.model import Day, DayPlan
from kiosk.ui.models.week_said import Sayer


def told_days(
    days: Sequence[Day], chosen: date, say: Sayer, *, whole: bool = True
) -> list[dict[str, object]]:
    """The days as tabs have them; unless the `whole` week is known, none is called empty."""
    locale = say.words.locale
    return [
        {
            "name": locale.dayName(day.date.isoweekday(), QLocale.FormatType.ShortFormat),
            "number": day.date.day,
            "long": say.long(day.date),
            "chosen": day.date == chosen,
            "today": say.is_today(day.date),
            "empty": whole and not day.events,
        }
        for day in days
    ]


def told_columns(
    days: Sequence[Day], chosen: date, say: Sayer, cells: int
) -> list[dict[str, object]]:
    """The same with what each day is about, at most `cells` of its events, and how many more.

    Where there is no room for the number of the others beside them, the last event gives up its.
    """
    return [
        {**told, **told_plan(day.plan), **_cells_of(day, say, cells)}
        for told, day in zip(told_days(days, chosen, say), days, strict=True)
    ]


def told_plan(plan: DayPlan | None) -> dict[str, object]:
    """What a day is about."""
    if plan is None:
        return {"title": "", "sponsor": "", "text": "", "value": ""}
    return {
        "title": plan.title,
        "sponsor": plan.sponsor,
        "text": plan.text,
        "value": plan.value,
    }


def told_span(days: Sequence[Day], say: Sayer) -> str:
    """The days from the first to the last."""
    if not days:
        return ""
    first, last = days[0].date, days[-1].date
    return say.long(first) if first == last else f"{say.short(first)} – {say.short(last)}"


def _cells_of(day: Day, say: Sayer, cells: int) -> dict[str, object]:
    coming = [one for one in day.events if not say.is_over(one)]
    # What is over makes room for what comes, unless all of it has room.
    some = day.events if len(day.events) <= cells or not coming else coming
    room = cells if len(some) <= cells else max(0, cells - 1)
    told = [say.briefly(one, day.date) for one in some[:room]]
    return {"events": told, "more": len(some) - len(told)}
