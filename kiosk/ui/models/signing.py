"""Signing up for an event by touch: a slot, who it is, what they bring, done; and back again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.schedule.offers import (
    Cancelled,
    CancelOutcome,
    Offer,
    SignedUp,
    SigningOutcome,
)
from kiosk.schedule.sign_up_model import SIGN_UP_LIMITS, SlotKind
from kiosk.stage import Mode
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.picker import PickerModel
from kiosk.ui.models.scan import ScanDoor
from kiosk.ui.models.signing_asking import Asking
from kiosk.ui.models.signing_draft import BACK, HAVE, Shown, SignUps, Step, Teams, Wish
from kiosk.ui.models.signing_list import SlotPages
from kiosk.ui.models.signing_looks import CANCELS, SIGNED
from kiosk.ui.models.signing_rows import (
    new_sayer,
    told_answer,
    told_items,
    told_rules,
    told_when,
    told_wish,
)
from kiosk.ui.models.stage import StageModel
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.qt import Property, QmlUncreatable
from kiosk.ui.sounds import Sound
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._picker = picker
        self._say = new_sayer(clock, words)
        self._play = play
        self._list = SlotPages(self._say)
        self._asking = Asking(
            sign_ups, people, jobs, self.changed.emit, lambda: play(Sound.REFUSED)
        )
        self._fresh_page = FreshPage()
        self._forget()
        self.changed.connect(self._tell_rows)
        stage.modeChanged.connect(self._follow)
        stage.changed.connect(self._somebody)
        words.changed.connect(self.changed)
        picker.picked.connect(self._named)

    def _forget(self) -> None:
        self._event = 0
        self._teams: tuple[str, ...] = ()
        self._step = Step.SLOTS
        self._wish: Wish | None = None
        self._shown: Shown | None = None
        self._person: int | None = None
        self._made: set[int] = set()
        self._list.forget()
        self._asking.forget()

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
        person = self._person

        def came(offer: Offer | None, teams: tuple[str, ...]) -> None:
            if person != self._person:
                return
            self._list.offer, self._teams = offer, teams
            if offer is None:
                self.close()
                return
            if begin:
                self._list.begin()
            self.changed.emit()

        self._asking.look(self._event, person, came)

    def _go(self, step: Step) -> None:
        self._asking.problem = ""
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
        elif self._step is Step.ITEM and len(self._list.brings()) > 1 and self._wants_place():
            self._go(Step.BRING)
        else:
            self._go(BACK[self._step])

    @Slot(int)
    def choose(self, slot: int) -> None:
        """Sign up for this slot; one that is one's own already is shown."""
        view = self._list.view(slot)
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
        wish, offer, person = self._wish, self._list.offer, self._person
        if wish is None or offer is None:
            self._go(Step.SLOTS)
        elif person is None:
            self._go(Step.WHO)
        elif lacks := wish.lacks(teams=offer.rule.teams and bool(self._teams)):
            self._go(lacks)
        else:
            self._send(wish, person)

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
        known = self._list.view(slot) is not None
        if self._wish is not None and self._step is Step.BRING and known:
            self._wish = replace(self._wish, bring_slot=slot)
            self._go(Step.ITEM)

    @Slot(str)
    def setItem(self, text: str) -> None:
        """What is brought, as it is being written or was touched."""
        if self._wish is not None:
            self._wish = self._wish.with_item(text)
            self._asking.problem = ""
            self.changed.emit()

    @Slot(int)
    def addPortions(self, step: int) -> None:
        """So many portions more, or less."""
        if self._wish is not None:
            self._wish = self._wish.with_portions(step)
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
        self._asking.send(
            lambda sign_ups: wish.send(sign_ups, person),
            lambda done: self._signed_up(wish, done),
        )

    def _signed_up(self, wish: Wish, done: SignedUp) -> None:
        outcome = done.outcome
        if outcome is SigningOutcome.BRING_FIRST and self._list.brings():
            # Nothing was stored: what follows is the first request still.
            self._play(Sound.WAKE)
            self._go(Step.BRING)
            if len(self._list.brings()) == 1:
                self.chooseBring(self._list.brings()[0].slot.id)
        elif outcome is SigningOutcome.ITEM_MISSING:
            self._wish = replace(wish, item="")
            self._go(Step.ITEM)
        else:
            if outcome in (SigningOutcome.PLACED, SigningOutcome.WAITING):
                self._made |= {one.id for one in (done.sign_up, done.brought) if one is not None}
            kept = done.sign_up if outcome in HAVE else None
            self._answer(Shown(outcome, sign_up=kept, line=done.place_in_line or 0))
            self._tell_all(SIGNED[outcome].sound)

    @Slot()
    def giveBack(self) -> None:
        """Cancel the sign-up that is shown; who is only named by a name does so right after it."""
        shown, person = self._shown, self._person
        if shown is None or shown.sign_up is None or self._step is not Step.DONE:
            return
        if self._asking.busy or self._fresh_page.is_unseen():
            return
        number = shown.sign_up.id
        if person is None or (person != self._door.badge_person and number not in self._made):
            self._go(Step.BADGE)
            return
        self._asking.send(lambda sign_ups: sign_ups.cancel_sign_up(number, person), self._cancelled)

    def _cancelled(self, done: Cancelled) -> None:
        kept = (
            self._shown.sign_up if self._shown and done.outcome is CancelOutcome.NOT_YOURS else None
        )
        self._answer(Shown(done.outcome, True, kept, moved=bool(done.moved_up)))
        self._tell_all(CANCELS[done.outcome].sound)

    def _answer(self, shown: Shown) -> None:
        self._shown = shown
        self._go(Step.DONE)

    def _tell_all(self, sound: Sound | None) -> None:
        if sound is not None:
            self._play(sound)
        self._load()
        self.signed.emit()

    def _wants_place(self) -> bool:
        return self._wish is not None and self._wish.kind is not SlotKind.BRING

    @Slot()
    def toggleGaps(self) -> None:
        """Only what nobody has signed up for, or everything again."""
        self._list.toggle_gaps()
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next slots (1) or the ones before (-1)."""
        if self._list.turn(step):
            self._tell_rows()

    @Slot()
    def _tell_rows(self) -> None:
        """Tell the rows, if there is anything new: they are many pieces of paper."""
        if self._list.renew():
            self.rowsChanged.emit()
        self.paged.emit()

    shown = Property(bool, lambda self: self._event != 0, notify=changed)
    """Whether this part has the screen."""

    loaded = Property(bool, lambda self: self._list.offer is not None, notify=changed)
    step = Property(str, lambda self: self._step.value, notify=stepChanged)

    def _get_title(self) -> str:
        return self._list.offer.event.title if self._list.offer else ""

    title = Property(str, _get_title, notify=changed)

    def _get_when(self) -> str:
        return told_when(self._say, self._list.offer.event) if self._list.offer else ""

    when = Property(str, _get_when, notify=changed)

    def _get_rules(self) -> dict[str, object]:
        return told_rules(self._list.offer, self._say)

    rules = Property("QVariantMap", _get_rules, notify=changed)
    """What holds here, as `signing_rows.told_rules` tells it."""

    onlyGaps = Property(bool, lambda self: self._list.only_gaps, notify=changed)

    rows = Property("QVariantList", lambda self: self._list.rows, notify=rowsChanged)
    """The slots, or the gaps, of this page; see `signing_rows`."""

    brings = Property("QVariantList", lambda self: self._list.told_brings(), notify=changed)
    """What can be brought for a place."""

    def _get_page_size(self) -> int:
        return self._list.size

    def _set_page_size(self, size: int) -> None:
        if self._list.resize(size):
            self._tell_rows()

    pageSize = Property(int, _get_page_size, _set_page_size, notify=paged)
    page = Property(int, lambda self: self._list.page, notify=paged)
    pages = Property(int, lambda self: self._list.pages, notify=paged)
    picker = Property(PickerModel, lambda self: self._picker, constant=True)
    teams = Property("QVariantList", lambda self: list(self._teams), notify=changed)

    def _get_items(self) -> list[str]:
        wish = self._wish
        return told_items(self._list.view(wish.bring_slot or wish.slot) if wish else None)

    items = Property("QVariantList", _get_items, notify=changed)
    """What people bring most, the slot's own words first."""

    def _get_wish(self) -> dict[str, object]:
        return told_wish(self._wish, self._list.offer, self._say)

    wish = Property("QVariantMap", _get_wish, notify=changed)
    """What is wanted so far: item, quantity, and of which slot."""

    itemMost = Property(int, lambda self: SIGN_UP_LIMITS["item"], constant=True)

    def _get_answer(self) -> dict[str, object]:
        one, offer = self._shown.sign_up if self._shown else None, self._list.offer
        view = self._list.view(one.slot_id) if one else None
        event = offer.event if offer else None
        return told_answer(self._shown, event, view.slot if view else None, self._say)

    answer = Property("QVariantMap", _get_answer, notify=changed)
    """What came of it, as `signing_rows.told_answer` tells it."""

    busy = Property(bool, lambda self: self._asking.busy, notify=changed)
    problem = Property(str, lambda self: self._asking.problem, notify=changed)
