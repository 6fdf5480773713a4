"""The pages of the programme's desk, what it needs, and what it knows. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Protocol

from kiosk.schedule.drafting import Changed, Conflict, EventDraft
from kiosk.schedule.editing import DeskDays, Whole
from kiosk.schedule.model import DayPlan, Week
from kiosk.schedule.offers import Roster
from kiosk.schedule.sign_up_model import Venue
from kiosk.words import QT_TRANSLATE_NOOP


class Step(StrEnum):
    """What the page shows."""

    DAYS = "days"
    FORM = "form"
    WHEN = "when"
    FIELD = "field"
    PLACE = "place"
    KIND = "kind"
    SPONSOR = "sponsor"
    PICTURE = "picture"
    SLOTS = "slots"
    COPY = "copy"
    SURE = "sure"
    COVER = "cover"
    SAVE = "save"


BEFORE: Final[Mapping[Step, Step]] = {
    Step.FORM: Step.DAYS,
    Step.WHEN: Step.FORM,
    Step.PLACE: Step.FORM,
    Step.KIND: Step.FORM,
    Step.SPONSOR: Step.FORM,
    Step.PICTURE: Step.FORM,
    Step.SLOTS: Step.FORM,
    Step.COPY: Step.FORM,
    Step.SURE: Step.FORM,
    Step.COVER: Step.FORM,
}
"""Where the way back leads; from a field and from saving to where they were opened."""

OF_FIELD: Final[Mapping[str, Step]] = {
    "place": Step.PLACE,
    "kind": Step.KIND,
    "sponsor": Step.SPONSOR,
}
"""The fields that are chosen first, and written only where nothing fits."""

KINDS: Final = (
    QT_TRANSLATE_NOOP("ui", "Line-up"),
    QT_TRANSLATE_NOOP("ui", "Breakfast"),
    QT_TRANSLATE_NOOP("ui", "Lunch"),
    QT_TRANSLATE_NOOP("ui", "Game"),
    QT_TRANSLATE_NOOP("ui", "Workshop"),
    QT_TRANSLATE_NOOP("ui", "Speaker"),
    QT_TRANSLATE_NOOP("ui", "Outing"),
    QT_TRANSLATE_NOOP("ui", "Skip-level meeting"),
    QT_TRANSLATE_NOOP("ui", "Ceremony"),
)
"""The kinds that are offered; `schedule.kinds` knows what some of them mean."""


NO_DAYS: Final = DeskDays((), {})


@dataclass(frozen=True, slots=True)
class Known:
    """What the page was told when it was opened."""

    days: DeskDays = NO_DAYS
    plans: Mapping[date, DayPlan] = field(default_factory=dict)
    weeks: tuple[Week, ...] = ()
    venues: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()


class Programmes(Protocol):
    """What the page needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def programme(self, first: date, last: date) -> DeskDays: ...
    def whole(self, number: int) -> Whole: ...
    def conflicts(self, draft: EventDraft, number: int = 0) -> tuple[Conflict, ...]: ...
    def add(self, draft: EventDraft, actor: str) -> Changed: ...
    def change(self, number: int, draft: EventDraft, actor: str) -> Changed: ...
    def move(self, number: int, starts_at: datetime, actor: str) -> Changed: ...
    def copy(self, number: int, days: Sequence[date], actor: str) -> Changed: ...
    def cancel(self, number: int, actor: str) -> Changed: ...
    def bring_back(self, number: int, actor: str) -> Changed: ...
    def remove(self, number: int, actor: str) -> Changed: ...
    def undo(self, changed: Changed, actor: str) -> Changed: ...
    def day_plans(self, first: date, last: date) -> tuple[DayPlan, ...]: ...
    def weeks(self) -> tuple[Week, ...]: ...
    def venues(self) -> tuple[Venue, ...]: ...
    def roster(self, event_id: int) -> Roster: ...
