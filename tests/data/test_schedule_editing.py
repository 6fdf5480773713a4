"""Events changed by hand, and places, on both databases."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.schedule.drafting import EventDraft, draft_of
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind, Venue
from tests.schedule.signers import stand
from tests.schedule.support import HELSINKI, NOW, Notes, Unit

HOUR = timedelta(hours=1)


def test_an_event_with_all_that_belongs_to_it_goes_and_comes_back(engine: Engine) -> None:
    work = SqlWork(engine, lambda connection: Unit(connection, Notes()))
    service = Schedule(work, SetClock(NOW, HELSINKI))
    at = stand(work)
    draft = EventDraft(
        *("Cake", NOW + 2 * HOUR, NOW + 3 * HOUR, "Sweet", "Hall"),
        rule=SignUpRule(until=NOW + HOUR, one_each=False, bring_to_take=True),
        slots=(
            Slot(0, 0, SlotKind.BRING, "vegetarian", NOW + 2 * HOUR, NOW + 3 * HOUR, 3),
            Slot(0, 0, SlotKind.COVER, "Line 2"),
        ),
    )
    made = service.add(draft, "m").after[0]
    assert [one.label for one in made.slots] == ["Line 2", "vegetarian"]
    changed = service.change(made.event.id, replace(draft_of(made), slots=()), "m")
    service.undo(changed, "m")
    assert service.whole(made.event.id).stored == made
    service.undo(service.remove(made.event.id, "m"), "m")
    assert service.whole(made.event.id).stored == made
    for slot in (made.slots[0].id, at.slots[0].id):
        service.sign_up(slot, at.people[0], "")
    found = service.conflicts(draft_of(made), made.event.id)
    assert [(one.event.id, one.people) for one in found] == [(at.event.id, 1)]
    canteen = service.save_venue(Venue(0, "Ravintola Ä", "plan.jpg", 1, 2), "m")
    assert service.venue("RAVINTOLA A") == canteen
