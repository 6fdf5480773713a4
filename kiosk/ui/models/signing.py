"""Signing up for an event by touch: a slot, who it is, what they bring, done; and back again."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.schedule.offers import (
    Cancelled,
    CancelOutcome,
    Offer,
    SignedUp,
    SigningOutcome,
    SlotView,
)
from kiosk.schedule.sign_up_model import MOST_CAPACITY, SIGN_UP_LIMITS, SlotKind
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.signing_draft import BACK, Shown, SignUps, Step, Teams, Wish
from kiosk.ui.models.signing_looks import (
    CANCELS,
    CONTEXT,
    READY_ITEMS,
    SIGNED,
)
from kiosk.ui.models.signing_rows import (
    in_order,
    new_sayer,
    told_answer,
    told_gap,
    told_slot,
    told_when,
    told_wish,
)
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words, say, say_error

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1

QUANTITY_MOST: Final = min(50, MOST_CAPACITY)
"""So many portions one can say by touch."""

_HAVE: Final = frozenset(
    {
        SigningOutcome.PLACED,
        SigningOutcome.WAITING,
        SigningOutcome.ALREADY,
        SigningOutcome.ONE_EACH,
    }
)
"""After these there is something to give back."""

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class SigningModel(QObject):
    """A part of the week's screen; it closes with it.

    Whoever is named on the stage signs up, by badge or by name. What a person has signed up for
    is given back with their badge, or right after they have signed up by name.
    """

    changed = Signal()
    stepChanged = Signal()
    paged = Signal()
    rowsChanged = Signal()
    signed = Signal()

    def __init__(
        self,
        stage: StageModel,
        door: ScanDoor,
        sign_ups: SignUps,
        people: Teams,
        picker: PickerModel,
        jobs: Jobs,
        clock: Clock,
        words: Words,
        play: Callable[[Sound], object] = lambda sound: None,
        parent: QObject | None = None,
    ) -> None:
        """`picker` is this page's own; `play` makes a sound. `signed` tells of every change."""
        super().__init__(parent)
        self._stage = stage
        self._door = door
        self._sign_ups = sign_ups
        self._people = people
        self._picker = picker
        self._jobs = jobs
        self._say = new_sayer(clock, words)
        self._play = play
        self._event = 0
        self._offer: Offer | None = None
        self._teams: tuple[str, ...] = ()
        self._step = Step.SLOTS
        self._wish: Wish | None = None
        self._shown: Shown | None = None
        self._person: int | None = None
        self._made: set[int] = set()
        self._only_gaps = False
        self._busy = False
        self._problem = ""
        self._visit = 0
        self._first = 0
        self._size = 5
        self._fresh_page = FreshPage()
        self._rows: list[dict[str, object]] = []
        self.changed.connect(self._tell_rows)
        stage.modeChanged.connect(self._follow)
        stage.changed.connect(self._somebody)
        words.changed.connect(self.changed)
        picker.picked.connect(self._named)

    @Slot(int)
    def open(self, event_id: int) -> None:
        """Show what one can sign up for at an event."""
        self._forget()
        self._event = event_id
        self._person = self._known()
        self._load(begin=True)
        self._go(Step.SLOTS)

    @Slot()
    def close(self) -> None:
        """Back to the event."""
        if self._event:
            self._forget()
            self.stepChanged.emit()
            self.changed.emit()

    def _forget(self) -> None:
        self._visit += 1
        self._event = 0
        self._offer = None
        self._teams = ()
        self._step = Step.SLOTS
        self._wish = None
        self._shown = None
        self._person = None
        self._made = set()
        self._only_gaps = False
        self._busy = False
        self._problem = ""
        self._first = 0

    @Slot()
    def _follow(self) -> None:
        if self._stage.state.mode not in (Mode.WEEK, Mode.RESULT):
            self.close()

    def _known(self) -> int | None:
        known = self._stage.state.identified
        return None if known is None else known.person_id

    @Slot()
    def _somebody(self) -> None:
        """A badge, or a name, answers the question who it is; and is forgotten again."""
        if not self._event or self._stage.state.mode is not Mode.WEEK:
            return
        person = self._known()
        if person == self._person:
            if self._step is Step.BADGE and self._door.badge_person == person:
                self._go(Step.DONE)
            return
        self._person = person
        self._made = set()
        if self._wish is not None:
            self._wish = self._wish.anew()
        self._load()
        if person is None:
            if self._step is Step.DONE:
                self._go(Step.SLOTS)
        elif self._step is Step.WHO:
            self._go_on()
        elif self._step is Step.BADGE:
            self._go(Step.DONE)
        elif self._step is Step.DONE:
            self._go(Step.SLOTS)
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Something may have changed: look again."""
        if self._event:
            self._load()

    def _load(self, *, begin: bool = False) -> None:
        event, person, visit = self._event, self._person, self._visit

        def look() -> tuple[Offer | None, tuple[str, ...]]:
            offer = self._sign_ups.offer(event, person)
            teams = self._people.teams() if offer is not None and offer.rule.teams else ()
            return offer, tuple(one.name for one in teams)

        def came(found: tuple[Offer | None, tuple[str, ...]]) -> None:
            if visit != self._visit or person != self._person:
                return
            self._offer, self._teams = found
            if self._offer is None:
                self.close()
                return
            if begin:
                self._first = self._first_open()
            self.changed.emit()

        def failed(error: Exception) -> None:
            _log.warning("an event's slots could not be looked up: %s", error)

        self._jobs.run(look, came, failed)

    def _go(self, step: Step) -> None:
        self._problem = ""
        if step is not self._step:
            self._step = step
            self.stepChanged.emit()
        if step is Step.SLOTS:
            self._wish, self._shown = None, None
        elif step is Step.WHO:
            self._picker.begin()
        elif step is Step.DONE:
            self._fresh_page.came()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """One step back; from the slots to the event."""
        if self._step not in BACK:
            self.close()
        elif self._step is Step.ITEM and self._several_brings() and self._wants_place():
            self._go(Step.BRING)
        else:
            self._go(BACK[self._step])

    @Slot(int)
    def choose(self, slot: int) -> None:
        """Sign up for this slot; one that is one's own already is shown."""
        view = self._view(slot)
        if view is None or self._step is not Step.SLOTS:
            return
        if view.mine is not None:
            self._answer(
                Shown(SigningOutcome.ALREADY, sign_up=view.mine, line=view.place_in_line or 0)
            )
            return
        self._wish = Wish(slot, view.slot.kind)
        self._go_on()

    def _go_on(self) -> None:
        """Ask for what is not known yet; with everything known, sign up."""
        wish, offer = self._wish, self._offer
        if wish is None or offer is None:
            self._go(Step.SLOTS)
        elif self._person is None:
            self._go(Step.WHO)
        elif offer.rule.teams and wish.kind is SlotKind.PLACE and not wish.team and self._teams:
            self._go(Step.TEAM)
        elif wish.brings and not wish.item.strip():
            self._go(Step.ITEM)
        else:
            self._send(wish, self._person)

    @Slot(int, str)
    def _named(self, person: int, label: str) -> None:
        if self._event:
            self._door.named(person, label)

    @Slot(str)
    def chooseTeam(self, name: str) -> None:
        """The place is this team's."""
        if self._wish is not None and name in self._teams:
            self._wish = replace(self._wish, team=name)
            self._go_on()

    @Slot(int)
    def chooseBring(self, slot: int) -> None:
        """For the place that is wanted something of this kind is brought."""
        if self._wish is not None and self._step is Step.BRING and self._view(slot) is not None:
            self._wish = replace(self._wish, bring_slot=slot)
            self._go(Step.ITEM)

    @Slot(str)
    def setItem(self, text: str) -> None:
        """What is brought, as it is being written or was touched."""
        if self._wish is not None:
            self._wish = replace(self._wish, item=text[: SIGN_UP_LIMITS["item"]])
            self._problem = ""
            self.changed.emit()

    @Slot(int)
    def addPortions(self, step: int) -> None:
        """So many portions more, or less."""
        if self._wish is not None:
            quantity = max(1, min(QUANTITY_MOST, self._wish.quantity + step))
            self._wish = replace(self._wish, quantity=quantity)
            self.changed.emit()

    @Slot()
    def write(self) -> None:
        """One's own words for what is brought."""
        if self._wish is not None:
            self._go(Step.WRITE)

    @Slot()
    def written(self) -> None:
        """The words are there."""
        if self._wish is not None and self._wish.item.strip():
            self._go(Step.ITEM)

    @Slot()
    def send(self) -> None:
        """What is brought is said: sign up, or ask who it is."""
        if self._wish is not None and self._step is Step.ITEM and self._wish.item.strip():
            self._go_on()

    def _send(self, wish: Wish, person: int) -> None:
        if self._busy:
            return
        self._work(
            lambda: wish.send(self._sign_ups, person),
            lambda done: self._signed_up(wish, done),
        )

    def _signed_up(self, wish: Wish, done: SignedUp) -> None:
        outcome = done.outcome
        if outcome is SigningOutcome.BRING_FIRST and self._brings():
            # Nothing was stored: what follows is the first request still.
            self._play(Sound.WAKE)
            self._go(Step.BRING)
            if len(self._brings()) == 1:
                self.chooseBring(self._brings()[0].slot.id)
        elif outcome is SigningOutcome.ITEM_MISSING:
            self._wish = replace(wish, item="")
            self._go(Step.ITEM)
        else:
            if outcome in (SigningOutcome.PLACED, SigningOutcome.WAITING):
                self._made |= {one.id for one in (done.sign_up, done.brought) if one is not None}
            kept = done.sign_up if outcome in _HAVE else None
            self._answer(Shown(outcome, sign_up=kept, line=done.place_in_line or 0))
            sound = SIGNED[outcome].sound
            if sound is not None:
                self._play(sound)
            self._tell_all()

    @Slot()
    def giveBack(self) -> None:
        """Cancel the sign-up that is shown; who is only named by a name does so right after it."""
        shown, person = self._shown, self._person
        if shown is None or shown.sign_up is None or self._step is not Step.DONE or self._busy:
            return
        if self._fresh_page.is_unseen():
            return
        number = shown.sign_up.id
        if person is None or (person != self._door.badge_person and number not in self._made):
            self._go(Step.BADGE)
            return
        self._work(lambda: self._sign_ups.cancel_sign_up(number, person), self._cancelled)

    def _cancelled(self, done: Cancelled) -> None:
        kept = (
            self._shown.sign_up if self._shown and done.outcome is CancelOutcome.NOT_YOURS else None
        )
        self._answer(Shown(done.outcome, True, kept, moved=bool(done.moved_up)))
        sound = CANCELS[done.outcome].sound
        if sound is not None:
            self._play(sound)
        self._tell_all()

    def _answer(self, shown: Shown) -> None:
        self._shown = shown
        self._go(Step.DONE)

    def _tell_all(self) -> None:
        self._load()
        self.signed.emit()

    def _work(self, do: Callable[[], object], came: Callable[..., None]) -> None:
        self._busy = True
        self._problem = ""
        self.changed.emit()
        visit = self._visit

        def done(answer: object) -> None:
            if visit == self._visit:
                self._busy = False
                came(answer)

        def failed(error: Exception) -> None:
            if not isinstance(error, KnownError):
                _log.error("signing up could not be done", exc_info=error)
                error = KnownError("try_again")
            if visit == self._visit:
                self._busy = False
                self._problem = say_error(error)
                self._play(Sound.REFUSED)
                self.changed.emit()

        self._jobs.run(do, done, failed)

    @Slot()
    def toggleGaps(self) -> None:
        """Only what nobody has signed up for, or everything again."""
        self._only_gaps = not self._only_gaps
        self._first = 0
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next slots (1) or the ones before (-1)."""
        first = self._first + step * self._size
        if 0 <= first < max(1, self._count()):
            self._first = first
            self._tell_rows()

    @Slot()
    def _tell_rows(self) -> None:
        """Tell the rows, if there is anything new: they are many pieces of paper."""
        rows = self._told_rows()
        if rows != self._rows:
            self._rows = rows
            self.rowsChanged.emit()
        self.paged.emit()

    def _told_rows(self) -> list[dict[str, object]]:
        offer = self._offer
        if offer is None:
            return []
        end = self._first + self._size
        if self._only_gaps:
            return [told_gap(one, offer, self._say) for one in offer.gaps[self._first : end]]
        return [told_slot(one, offer, self._say) for one in in_order(offer)[self._first : end]]

    def _view(self, slot: int) -> SlotView | None:
        views = self._offer.slots if self._offer else ()
        return next((view for view in views if view.slot.id == slot), None)

    def _brings(self) -> tuple[SlotView, ...]:
        views = in_order(self._offer) if self._offer else ()
        return tuple(view for view in views if view.slot.kind is SlotKind.BRING and view.open)

    def _several_brings(self) -> bool:
        return len(self._brings()) > 1

    def _wants_place(self) -> bool:
        return self._wish is not None and self._wish.kind is not SlotKind.BRING

    def _first_open(self) -> int:
        views = in_order(self._offer) if self._offer else ()
        found = next((place for place, view in enumerate(views) if view.open), 0)
        return found - found % self._size

    def _count(self) -> int:
        if self._offer is None:
            return 0
        return len(self._offer.gaps if self._only_gaps else self._offer.slots)

    def _get_shown(self) -> bool:
        return self._event != 0

    shown = Property(bool, _get_shown, notify=changed)
    """Whether this part has the screen."""

    def _get_loaded(self) -> bool:
        return self._offer is not None

    loaded = Property(bool, _get_loaded, notify=changed)

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=stepChanged)

    def _get_title(self) -> str:
        return self._offer.event.title if self._offer else ""

    title = Property(str, _get_title, notify=changed)

    def _get_when(self) -> str:
        return told_when(self._say, self._offer.event) if self._offer else ""

    when = Property(str, _get_when, notify=changed)

    def _get_rules(self) -> dict[str, object]:
        offer = self._offer
        if offer is None:
            return {"open": False, "teams": False, "bring": False, "until": "", "gaps": 0}
        say_, closes = self._say, offer.closes_at
        day = say_.day_of(closes)
        until = say_.time(closes)
        if not say_.is_today(day):
            until = f"{say_.short(day)} {until}"
        return {
            "open": offer.open,
            "teams": offer.rule.teams,
            "bring": offer.rule.bring_to_take,
            "until": until,
            "gaps": len(offer.gaps),
        }

    rules = Property("QVariantMap", _get_rules, notify=changed)
    """What holds here, until when one can sign up, and how many gaps there are."""

    def _get_only_gaps(self) -> bool:
        return self._only_gaps

    onlyGaps = Property(bool, _get_only_gaps, notify=changed)

    def _get_rows(self) -> list[dict[str, object]]:
        return self._rows

    rows = Property("QVariantList", _get_rows, notify=rowsChanged)
    """The slots, or the gaps, of this page; see `signing_rows`."""

    def _get_brings(self) -> list[dict[str, object]]:
        offer = self._offer
        return [told_slot(one, offer, self._say) for one in self._brings()] if offer else []

    brings = Property("QVariantList", _get_brings, notify=changed)
    """What can be brought for a place."""

    def _get_page_size(self) -> int:
        return self._size

    def _set_page_size(self, size: int) -> None:
        size = max(1, size)
        if size != self._size:
            self._size = size
            self._first -= self._first % size
            self._tell_rows()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)

    def _get_page(self) -> int:
        return self._first // self._size

    page = Property(int, _get_page, notify=paged)

    def _get_pages(self) -> int:
        return max(1, -(-self._count() // self._size))

    pages = Property(int, _get_pages, notify=paged)

    def _get_picker(self) -> PickerModel:
        return self._picker

    picker = Property(PickerModel, _get_picker, constant=True)

    def _get_teams(self) -> list[str]:
        return list(self._teams)

    teams = Property("QVariantList", _get_teams, notify=changed)

    def _get_items(self) -> list[str]:
        wish = self._wish
        view = self._view(wish.bring_slot or wish.slot) if wish else None
        label = [view.slot.label] if view is not None and view.slot.label else []
        return list(dict.fromkeys([*label, *(say(CONTEXT, text) for text in READY_ITEMS)]))

    items = Property("QVariantList", _get_items, notify=changed)
    """What people bring most, the slot's own words first."""

    def _get_wish(self) -> dict[str, object]:
        return told_wish(self._wish, self._offer, self._say)

    wish = Property("QVariantMap", _get_wish, notify=changed)
    """What is wanted so far: item, quantity, and of which slot."""

    def _get_item_most(self) -> int:
        return SIGN_UP_LIMITS["item"]

    itemMost = Property(int, _get_item_most, constant=True)

    def _get_answer(self) -> dict[str, object]:
        one = self._shown.sign_up if self._shown else None
        view = self._view(one.slot_id) if one else None
        event = self._offer.event if self._offer else None
        return told_answer(self._shown, event, view.slot if view else None, self._say)

    answer = Property("QVariantMap", _get_answer, notify=changed)
    """What came of it, as `signing_rows.told_answer` tells it."""

    def _get_busy(self) -> bool:
        return self._busy

    busy = Property(bool, _get_busy, notify=changed)

    def _get_problem(self) -> str:
        return self._problem

    problem = Property(str, _get_problem, notify=changed)
