"""An event's lists for whoever organises it: sign-ups, a list to tick, the cover, what is brought.

Full names stand on them: they are made by managers, and noted in the log.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF

from kiosk.schedule.offers import Roster, RosterLine, RosterSlot
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.ui.printing import week_texts
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.flow import INK, SMALL, STRONG, TEXT, Column, Flow
from kiosk.ui.printing.frame import MARGIN, paint_flow
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf
from kiosk.ui.printing.texts import MADE_AT
from kiosk.ui.printing.week_dates import WeekDates

_BOX_MM: Final = 4.6
_ROW_MM: Final = 8.4
_EMPTY_ROWS: Final = 10
"""Lines for whoever comes without having signed up."""


class ListKind(StrEnum):
    """What a list is of."""

    SIGN_UPS = "sign_ups"
    ATTENDANCE = "attendance"
    COVER = "cover"
    BRING = "bring"


_TITLES: Final = {
    ListKind.SIGN_UPS: week_texts.LIST_SIGN_UPS,
    ListKind.ATTENDANCE: week_texts.LIST_ATTENDANCE,
    ListKind.COVER: week_texts.LIST_COVER,
    ListKind.BRING: week_texts.LIST_BRING,
}
_KINDS: Final = {
    ListKind.SIGN_UPS: frozenset(SlotKind),
    ListKind.ATTENDANCE: frozenset({SlotKind.PLACE}),
    ListKind.COVER: frozenset({SlotKind.COVER}),
    ListKind.BRING: frozenset({SlotKind.BRING}),
}


def event_list_pdf(
    file: Path,
    roster: Roster,
    kind: ListKind,
    *,
    site_name: str,
    made_at: datetime,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write a list of an event, on as many pages "A4" or "Letter" as it needs.

    KnownErrors `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    say = sentences.say
    week = WeekDates(sentences, language, zone)
    event = roster.event

    def draw(pen: Pen) -> None:
        flow = Flow(pen, pen.width - 2 * MARGIN)
        lister = _Lister(pen, flow, sentences, week)
        flow.lines(say(week_texts.LIST_PRIVATE), SMALL)
        if kind is ListKind.ATTENDANCE:
            lister.to_tick(roster)
        else:
            lister.slots([one for one in roster.slots if one.slot.kind in _KINDS[kind]])
        heads = (
            f"{say(week_texts.LIST_ORGANISER)} · {say(_TITLES[kind])}",
            event.title,
            " · ".join(part for part in (week.when(event), event.place) if part),
        )
        made = f"{site_name} · " + say(
            MADE_AT, {"when": Dates(sentences, language, zone).instant(made_at)}
        )
        paint_flow(pen, flow, sentences, heads, made)

    make_pdf(file, f"{event.title}, {say(_TITLES[kind])}", page, draw)


class _Lister:
    """Fills a flow with the tables of a roster."""

    def __init__(self, pen: Pen, flow: Flow, sentences: Sentences, week: WeekDates) -> None:
        self._pen = pen
        self._flow = flow
        self._say = sentences.say
        self._week = week

    def slots(self, slots: Sequence[RosterSlot]) -> None:
        """Each slot with who has a place in it, and who waits."""
        flow, say = self._flow, self._say
        if not slots:
            flow.gap(4.0)
            flow.lines(say(week_texts.LIST_NO_SLOTS), TEXT)
        for one in slots:
            if not (one.placed or one.waiting):
                continue
            flow.heading(self._name(one))
            flow.lines(self._counted(one), STRONG, keep=True)
            flow.space(1.4)
            self._people(one, one.placed)
            if one.waiting:
                flow.gap(3.0)
                flow.lines(say(week_texts.LIST_WAITING), STRONG, keep=True)
                flow.space(1.4)
                self._people(one, one.waiting)

        empty = [one for one in slots if not (one.placed or one.waiting)]
        if empty:
            flow.heading(say(week_texts.LIST_GAPS))
        for one in empty:
            flow.bullet(f"{self._name(one)}: {self._counted(one)}")

    def to_tick(self, roster: Roster) -> None:
        """Everybody who has a place, by name, with a box; and empty lines for the others."""
        say = self._say
        named = [
            (line, self._name(one) if len(roster.slots) > 1 else "")
            for one in roster.slots
            if one.slot.kind in _KINDS[ListKind.ATTENDANCE]
            for line in one.placed
        ]
        listed = {line.person_id for line, _ in named}
        rows = [(self._who(line), line.team, slot, line.attended) for line, slot in named]
        rows += [(one.name, one.team, "", True) for one in roster.guests
                 if one.person_id not in listed]  # fmt: skip
        rows.sort(key=lambda row: (row[2], row[0].casefold()))
        self._flow.heading(say(week_texts.LIST_ATTENDANCE))
        if not rows:
            self._flow.lines(say(week_texts.LIST_NOBODY), TEXT)
        for name, team, slot, here in rows:
            self._tick(name, " · ".join(part for part in (team, slot) if part), here)
        self._flow.heading(say(week_texts.LIST_MORE))
        for _ in range(_EMPTY_ROWS):
            self._tick("", "", False)

    def _tick(self, name: str, about: str, here: bool) -> None:
        flow, pen = self._flow, self._pen

        def paint(x: float, y: float) -> None:
            box = QRectF(x, y + (_ROW_MM - _BOX_MM) / 2, _BOX_MM, _BOX_MM)
            pen.stroke(box_path(box, 0.6), INK, 0.35)
            if here:
                pen.fill(box_path(box.adjusted(1.1, 1.1, -1.1, -1.1), 0.3), INK)
            flow.write(x + 8.0, y + 1.6, name, STRONG)
            long = flow.measure(STRONG)(name)
            flow.write(x + 8.0 + max(70.0, long + 5.0), y + 2.1, about, SMALL)
            line = QRectF(x + 8.0, y + _ROW_MM - 0.5, flow.width - 8.0, 0.15)
            pen.fill(box_path(line), "#d8d0c4")

        flow.block(_ROW_MM, paint)

    def _people(self, slot: RosterSlot, lines: Sequence[RosterLine]) -> None:
        say = self._say
        name = Column(say(week_texts.LIST_NAME), 0.36, STRONG)
        team = Column(say(week_texts.LIST_TEAM), 0.26)
        if slot.slot.kind is not SlotKind.BRING:
            self._flow.table((name, team), ((self._who(one), one.team) for one in lines))
            return
        item = Column(say(week_texts.LIST_ITEM), 0.28)
        portions = Column(say(week_texts.LIST_PORTIONS), 0.12)
        rows = ((self._who(one), one.team, one.item, str(one.quantity)) for one in lines)
        self._flow.table((name, team, item, portions), rows)

    def _who(self, line: RosterLine) -> str:
        return line.name or line.team or self._say(week_texts.LIST_ERASED)

    def _name(self, one: RosterSlot) -> str:
        slot = one.slot
        times = ""
        if slot.starts_at is not None and slot.ends_at is not None:
            times = self._week.span(slot.starts_at, slot.ends_at)
        named = " · ".join(part for part in (times, slot.label) if part)
        return named or self._say(_TITLES[_OF_SLOT[slot.kind]])

    def _counted(self, one: RosterSlot) -> str:
        taken = sum(line.quantity for line in one.placed)
        if one.slot.capacity is None:
            return self._say(week_texts.LIST_OPEN, {"taken": taken})
        return self._say(week_texts.LIST_TAKEN, {"taken": taken, "capacity": one.slot.capacity})


_OF_SLOT: Final = {
    SlotKind.PLACE: ListKind.SIGN_UPS,
    SlotKind.BRING: ListKind.BRING,
    SlotKind.COVER: ListKind.COVER,
}
