"""The slots of an event as a page of signing up has them: what is offered, page by page."""

from kiosk.schedule.offers import Offer, SlotView
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.ui.models.signing_rows import in_order, told_gap, told_slot
from kiosk.ui.models.week_said import Sayer


class SlotPages:
    """The slots of an offer by kind, or only its gaps, a page of them as rows."""

    def __init__(self, sayer: Sayer, size: int = 5) -> None:
        """`size` is how many rows a page has until the screen says so."""
        self._say = sayer
        self.size = size
        self.rows: list[dict[str, object]] = []
        self.forget()

    def forget(self) -> None:
        """Another event, or none; the rows stand until `renew`."""
        self.offer: Offer | None = None
        self.only_gaps = False
        self._first = 0

    def begin(self) -> None:
        """Turn to the first page on which one can sign up."""
        views = self._in_order()
        found = next((place for place, view in enumerate(views) if view.open), 0)
        self._first = found - found % self.size

    def turn(self, step: int) -> bool:
        """The next page (1) or the one before (-1); False where there is none."""
        first = self._first + step * self.size
        if not 0 <= first < max(1, self._count()):
            return False
        self._first = first
        return True

    def toggle_gaps(self) -> None:
        """Only what nobody has signed up for, or everything again."""
        self.only_gaps = not self.only_gaps
        self._first = 0

    def resize(self, size: int) -> bool:
        """So many rows on a page, one at least; False when there were as many."""
        size = max(1, size)
        if size == self.size:
            return False
        self.size = size
        self._first -= self._first % size
        return True

    def renew(self) -> bool:
        """Tell the rows again; False when there is nothing new in them."""
        rows = self._told()
        if rows == self.rows:
            return False
        self.rows = rows
        return True

    @property
    def page(self) -> int:
        """Which page is seen, from 0."""
        return self._first // self.size

    @property
    def pages(self) -> int:
        """How many pages there are, one at least."""
        return max(1, -(-self._count() // self.size))

    def view(self, slot: int) -> SlotView | None:
        """One of the slots."""
        views = self.offer.slots if self.offer else ()
        return next((view for view in views if view.slot.id == slot), None)

    def brings(self) -> tuple[SlotView, ...]:
        """What can be brought still."""
        return tuple(
            view for view in self._in_order() if view.slot.kind is SlotKind.BRING and view.open
        )

    def told_brings(self) -> list[dict[str, object]]:
        """The same as rows."""
        offer = self.offer
        return [told_slot(one, offer, self._say) for one in self.brings()] if offer else []

    def _in_order(self) -> tuple[SlotView, ...]:
        return in_order(self.offer) if self.offer else ()

    def _told(self) -> list[dict[str, object]]:
        offer = self.offer
        if offer is None:
            return []
        end = self._first + self.size
        if self.only_gaps:
            return [told_gap(one, offer, self._say) for one in offer.gaps[self._first : end]]
        return [told_slot(one, offer, self._say) for one in in_order(offer)[self._first : end]]

    def _count(self) -> int:
        if self.offer is None:
            return 0
        return len(self.offer.gaps if self.only_gaps else self.offer.slots)
