"""How the slots of an event are told, each in a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QDate

from kiosk.clock import Clock
from kiosk.schedule.model import Event
from kiosk.schedule.offers import Gap, Mine, Offer, SigningOutcome, SlotView
from kiosk.schedule.sign_up_model import SignUpState, Slot, SlotKind
from kiosk.ui.models.signing_draft import Shown, Wish
from kiosk.ui.models.signing_looks import (
    BRINGS,
    CANCELS,
    CONTEXT,
    MOVED_UP,
    READY_ITEMS,
    SIGNED,
    TEAM_IN,
    WAITS_ALREADY,
)
from kiosk.ui.models.week_said import Sayer
from kiosk.ui.words import Words, say

NAMED_MOST: Final = 90
"""Those in a slot are named in its row as long as all of it has so many characters; the others
are counted."""

_ORDER: Final = {kind: place for place, kind in enumerate(SlotKind)}


@dataclass(frozen=True, slots=True)
class _Nobody:
    def is_mine(self, event_id: int) -> bool:
        del event_id
        return False

    def is_open(self, event_id: int) -> bool:
        del event_id
        return False


def new_sayer(clock: Clock, words: Words) -> Sayer:
    """Says times where nobody's own events are marked."""
    return Sayer(clock, words, _Nobody())


def told_when(sayer: Sayer, event: Event, slot: Slot | None = None, *, day: bool = True) -> str:
    """When a slot is, or else its event: its day, unless that is left out, and its times."""
    starts = event.starts_at if slot is None or slot.starts_at is None else slot.starts_at
    ends = event.ends_at if slot is None or slot.ends_at is None else slot.ends_at
    on = sayer.short(sayer.day_of(starts))
    timed = slot is not None and slot.starts_at is not None
    if event.all_day and not timed:
        return on
    span = told_span(sayer, starts, ends)
    return f"{on}, {span}" if day else span


def told_span(sayer: Sayer, starts: datetime, ends: datetime) -> str:
    """From when until when."""
    return f"{sayer.time(starts)}–{sayer.time(ends)}"


def in_order(offer: Offer) -> tuple[SlotView, ...]:
    """Slots by kind; within a kind as the organiser has them."""
    return tuple(sorted(offer.slots, key=lambda view: _ORDER[view.slot.kind]))


def told_slot(view: SlotView, offer: Offer, sayer: Sayer) -> dict[str, object]:
    """A slot for its row; see QML."""
    slot, mine = view.slot, view.mine
    names = [_named(one.name, one.team, one.item, one.quantity) for one in view.people]
    shown = names[: _fitting(names)]
    gaps = {gap.slot_id for gap in offer.gaps}
    waits = mine is not None and mine.state is SignUpState.WAITING
    return {
        "number": slot.id,
        "kind": slot.kind.value,
        "label": slot.label,
        "when": _when(sayer, offer.event, slot),
        "taken": view.taken,
        "capacity": slot.capacity or 0,
        "free": -1 if view.free is None else view.free,
        "waiting": view.waiting,
        "names": ", ".join(shown),
        "more": len(names) - len(shown) + view.hidden,
        "open": view.open,
        "mine": "" if mine is None else "waiting" if waits else "placed",
        "line": view.place_in_line or 0,
        "missing": view.taken == 0
        and view.open
        and (slot.id in gaps or slot.starts_at is not None),
    }


def told_gap(gap: Gap, offer: Offer, sayer: Sayer) -> dict[str, object]:
    """A time, or an untimed slot, for which nobody has signed up."""
    view = next(view for view in offer.slots if view.slot.id == gap.slot_id)
    timed = view.slot.starts_at is not None
    return {
        "number": gap.slot_id,
        "kind": gap.kind.value,
        "label": gap.label,
        "when": _dated(sayer, offer.event, gap.starts_at, gap.ends_at) if timed else "",
        "missing": gap.missing,
        "open": view.open,
    }


def told_mine(one: Mine, sayer: Sayer) -> dict[str, object]:
    """A sign-up of somebody's own for its row."""
    event, slot = one.event, one.slot
    return {
        "number": one.sign_up.id,
        "title": event.title,
        "when": told_when(sayer, event, slot),
        "place": event.place,
        "kind": slot.kind.value,
        "label": slot.label,
        "item": one.sign_up.item,
        "quantity": one.sign_up.quantity,
        "team": one.sign_up.team,
        "line": one.place_in_line or 0,
        "mark": sayer.mark(event),
        "was": sayer.was(event),
        "starts": sayer.time(event.starts_at),
        "movedUp": _moved_up(one),
        "over": (slot.ends_at or event.ends_at) <= sayer.clock.now(),
    }


def _fitting(names: Sequence[str]) -> int:
    """How many of the names have room in a row: one at least."""
    ends = accumulate(len(name) + 2 for name in names)
    return max(1, sum(end <= NAMED_MOST for end in ends))


def _moved_up(one: Mine) -> bool:
    """Whether they moved up from the waiting list and have not been told so."""
    at, told = one.sign_up.moved_up_at, one.sign_up.told_at
    return at is not None and (told is None or at > told)


def told_rules(offer: Offer | None, sayer: Sayer) -> dict[str, object]:
    """What holds at an event, until when one can sign up, and how many gaps there are."""
    if offer is None:
        return {"open": False, "teams": False, "bring": False, "until": "", "gaps": 0}
    day, until = sayer.day_of(offer.closes_at), sayer.time(offer.closes_at)
    if not sayer.is_today(day):
        until = f"{sayer.short(day)} {until}"
    return {
        "open": offer.open,
        "teams": offer.rule.teams,
        "bring": offer.rule.bring_to_take,
        "until": until,
        "gaps": len(offer.gaps),
    }


def told_items(view: SlotView | None) -> list[str]:
    """What people bring most, a slot's own words first."""
    label = [view.slot.label] if view is not None and view.slot.label else []
    return list(dict.fromkeys([*label, *(say(CONTEXT, text) for text in READY_ITEMS)]))


def told_wish(wish: Wish | None, offer: Offer | None, sayer: Sayer) -> dict[str, object]:
    """What is wanted so far: `item`, `quantity`, and the slot that it is for."""
    views = offer.slots if offer else ()
    view = next((one for one in views if wish and one.slot.id == wish.slot), None)
    if wish is None or view is None or offer is None:
        return {"item": "", "quantity": 1, "label": "", "when": "", "kind": "", "also": False}
    return {
        "item": wish.item,
        "quantity": wish.quantity,
        "label": view.slot.label,
        "when": _when(sayer, offer.event, view.slot),
        "kind": view.slot.kind.value,
        "also": wish.bring_slot != 0,
    }


def told_answer(
    shown: Shown | None, event: Event | None, slot: Slot | None, sayer: Sayer
) -> dict[str, object]:
    """What came of it: how it looks, what is said, the slot it is about, what one can do."""
    if shown is None:
        return {
            "code": "", "status": "wait", "glyph": "clock", "title": "", "advice": "",
            "label": "", "when": "", "kind": "", "undo": "",
        }  # fmt: skip
    look = (CANCELS if shown.cancels else SIGNED)[shown.code]
    status, glyph, title = look.status, look.glyph, look.title
    one = shown.sign_up
    waits = one is not None and one.state is SignUpState.WAITING
    if shown.code == SigningOutcome.PLACED and one is not None:
        title = BRINGS if one.item else TEAM_IN if one.team else title
    elif shown.code == SigningOutcome.ALREADY and waits:
        status, glyph, title = "wait", "clock", WAITS_ALREADY
    elif shown.code == SigningOutcome.ALREADY and one is not None and one.item:
        status, glyph, title = "good", "tick", BRINGS
    advice = MOVED_UP if shown.moved else look.advice
    fresh = shown.code in (SigningOutcome.PLACED, SigningOutcome.WAITING)
    return {
        "code": shown.code,
        "status": status,
        "glyph": glyph,
        "title": say(
            CONTEXT, title, {"place": shown.line, "item": one.item.rstrip(".") if one else ""}
        ),
        "advice": say(CONTEXT, advice) if advice else "",
        "label": slot.label if slot else "",
        "when": told_when(sayer, event, slot) if event and slot else "",
        "kind": slot.kind.value if slot else "",
        "undo": "" if one is None else "undo" if fresh else "back",
    }


def _when(sayer: Sayer, event: Event, slot: Slot) -> str:
    if slot.starts_at is None:
        return ""
    return _dated(sayer, event, slot.starts_at, slot.ends_at or event.ends_at)


def _dated(sayer: Sayer, event: Event, starts: datetime, ends: datetime) -> str:
    """Times, with their day where the event has several."""
    span = told_span(sayer, starts, ends)
    if sayer.day_of(event.starts_at) == sayer.last_day(event):
        return span
    day = sayer.day_of(starts)
    name = sayer.words.locale.toString(QDate(day.year, day.month, day.day), "ddd")
    return f"{name} {span}"


def _named(name: str, team: str, item: str, quantity: int) -> str:
    who = name or team
    many = f"{quantity} × " if quantity > 1 else ""
    what = f"{many}{item}" if item else ""
    if not what:
        return who
    return f"{what} ({who})" if who else what
