"""An event with slots and people, on a real database."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.data.work import SqlWork
from kiosk.people.model import Display, Person
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind
from tests.schedule.support import NOW, Unit, event

HOUR = timedelta(hours=1)
PLACE = Slot(0, 0, SlotKind.PLACE, capacity=1)
BRING = Slot(0, 0, SlotKind.BRING, "vegetarian", capacity=3)


@dataclass
class Stand:
    """An event that begins in two hours, its slots, and people: Aino, Ben, Cleo (hidden), Dora."""

    work: SqlWork[Unit]
    event: Event
    slots: tuple[Slot, ...]
    people: tuple[int, ...]

    def put(self, changed: Event) -> None:
        with self.work.write() as unit:
            unit.schedule.save([changed])

    def rule(self, rule: SignUpRule) -> None:
        with self.work.write() as unit:
            unit.sign_ups.put_rule(self.event.id, rule)

    def capacity(self, slot: Slot, capacity: int | None) -> Slot:
        changed = replace(slot, capacity=capacity)
        with self.work.write() as unit:
            unit.sign_ups.save_slots([changed])
        return changed


def stand(
    work: SqlWork[Unit],
    slots: Sequence[Slot] = (PLACE, BRING),
    rule: SignUpRule | None = None,
    lasts: timedelta = HOUR,
) -> Stand:
    with work.write() as unit:
        people = unit.people.add(
            [
                Person(0, "", "Aino", "Korhonen", "Harbour"),
                Person(0, "", "Ben", "Maier", "Harbour"),
                Person(0, "", "Cleo", "Lind", "Night", display=Display.HIDDEN),
                Person(0, "", "Dora", "Vega", ""),
                Person(0, "", "Gone", "Away", "Night", active=False),
            ]
        )
        unit.schedule.add([event("Potluck", NOW + 2 * HOUR, NOW + 2 * HOUR + lasts)])
        made = unit.schedule.everything()[-1]
        added = unit.sign_ups.add_slots([replace(slot, event_id=made.id) for slot in slots])
        if rule is not None:
            unit.sign_ups.put_rule(made.id, rule)
    return Stand(work, made, added, people)
