from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.schedule.offers import OfferSummary
from kiosk.schedule.personal import erase_personal, personal_data
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import (
    Attendance,
    SignUp,
    SignUpRule,
    SignUpState,
    Slot,
    SlotKind,
)
from tests.schedule.signers import BRING, PLACE, Stand, stand
from tests.schedule.support import HELSINKI, NOW, Notes, Unit

HOUR = timedelta(hours=1)
UNTIMED = Slot(0, 0, SlotKind.COVER, "Line 2", position=3)
TIMED = Slot(0, 0, SlotKind.PLACE, "", NOW + 2 * HOUR, NOW + 2.5 * HOUR, 4, 7)


def on(engine: Engine, *slots: Slot, rule: SignUpRule | None = None) -> Stand:
    return stand(SqlWork(engine, lambda connection: Unit(connection, Notes())), slots, rule)


def test_slots_and_rules_come_back_as_they_were(engine: Engine) -> None:
    at = on(engine, TIMED, UNTIMED)
    timed, untimed = at.slots
    number = at.event.id
    with at.work.write() as unit:
        store = unit.sign_ups
        assert store.slots([number, 0, 2**50]) == (untimed, timed)
        assert (store.slot(timed.id), store.slot(0), store.slot(99)) == (timed, None, None)
        changed = replace(timed, label="Table", capacity=None, starts_at=None, ends_at=None)
        store.save_slots([changed])
        assert store.slot(timed.id) == changed
        store.remove_slots([untimed.id])
        assert store.slots([number]) == (changed,)
        assert store.add_slots([untimed]) == (untimed,)
        for rule in (SignUpRule(until=NOW, one_each=False), SignUpRule(None, True, True, True)):
            store.put_rule(number, rule)
            assert store.rules([number, 99]) == {number: rule}
        store.put_rule(number, None)
        assert store.rules([number]) == {}


def test_sign_ups_come_back_and_nobody_is_in_a_slot_twice(engine: Engine) -> None:
    at = on(engine, PLACE)
    (slot,) = at.slots
    aino, ben, *_ = at.people
    one = SignUp(0, slot.id, at.event.id, aino, SignUpState.WAITING, NOW, "", "Pie", 2, nonce="a")
    with at.work.write() as unit:
        store = unit.sign_ups
        one = store.add_sign_up(one)
        ours = store.add_sign_up(replace(one, person_id=ben, team="Harbour", nonce="b"))
        assert store.sign_up(one.id) == store.by_nonce("a") == one
        assert (store.sign_up(99), store.by_nonce("")) == (None, None)
        assert (store.ahead(one), store.ahead(ours)) == (0, 1)
        assert store.of_person(aino) == (one,)
        assert store.of_person(aino, "Harbour") == store.of_events([at.event.id]) == (one, ours)
        up = replace(one, state=SignUpState.PLACED, moved_up_at=NOW, told_at=NOW + HOUR)
        store.save_sign_ups([up])
        assert store.of_slots([slot.id]) == (up, ours)
        assert store.totals([at.event.id]) == {slot.id: (2, 1)}
        gone = replace(up, state=SignUpState.CANCELLED)
        store.save_sign_ups([gone])
        assert store.of_slots([slot.id]) == (ours,)
        assert store.every_one_of(aino) == (gone,)
        store.add_sign_up(replace(one, nonce="c"))
    for second in (replace(one, nonce="d"), replace(ours, nonce="e", person_id=aino)):
        with pytest.raises(IntegrityError), at.work.write() as unit:
            unit.sign_ups.add_sign_up(second)


def test_who_came(engine: Engine) -> None:
    at = on(engine)
    number = at.event.id
    aino, ben, *_ = at.people
    first, second = Attendance(number, ben, NOW), Attendance(number, aino, NOW + HOUR)
    with at.work.write() as unit:
        store = unit.sign_ups
        assert [store.attend(one) for one in (second, first, first)] == [True, True, False]
        assert store.attendance(number) == (first, second)
        assert store.attended([number, 99]) == {number: 2}
        assert store.attendance_of(aino) == (second,)
        assert (store.leave(number, ben), store.leave(number, ben)) == (True, False)


@pytest.mark.parametrize("rule", [None, SignUpRule(until=NOW + 2.75 * HOUR)])
def test_the_summary_in_sql_says_what_the_offer_says(
    sqlite_engine: Engine, rule: SignUpRule | None
) -> None:
    at = on(sqlite_engine, PLACE, BRING, TIMED, UNTIMED, rule=rule)
    clock = SetClock(NOW, HELSINKI)
    service = Schedule(at.work, clock)
    aino, ben, *_ = at.people
    for person in (aino, ben):
        service.sign_up(at.slots[0].id, person, "")
        service.sign_up(at.slots[1].id, person, "", "Pie", 2)
    for slots in (at.slots, at.slots[1:3], at.slots[2:3]):
        # Of the last one the end tells, where the deadline is later.
        with at.work.write() as unit:
            unit.sign_ups.remove_slots([one.id for one in at.slots if one not in slots])
        for minutes in (0, 119, 120, 149, 150, 165, 180):
            clock.set(NOW + timedelta(minutes=minutes))
            offer = service.offer(at.event.id)
            assert offer is not None
            kinds = [view for view in offer.slots if view.slot.kind is SlotKind.PLACE]
            counted = kinds or offer.slots
            capacities = [view.slot.capacity for view in counted]
            assert service.offers([at.event.id]) == {
                at.event.id: OfferSummary(
                    None if None in capacities else sum(each or 0 for each in capacities),
                    sum(view.taken for view in counted),
                    sum(view.waiting for view in counted),
                    offer.open,
                )
            }


def test_the_summaries_of_two_events(engine: Engine) -> None:
    at, other = on(engine, PLACE, BRING), on(engine, UNTIMED)
    service = Schedule(at.work, SetClock(NOW, HELSINKI))
    for person in at.people[:3]:
        service.sign_up(at.slots[0].id, person, "")
    service.sign_up(other.slots[0].id, at.people[0], "")
    other.put(replace(other.event, cancelled=True))
    assert service.offers([at.event.id, other.event.id, 99]) == {
        at.event.id: OfferSummary(1, 1, 2, True),
        other.event.id: OfferSummary(None, 1, 0, False),
    }


def test_a_person_is_told_all_and_forgotten_and_the_next_moves_up(engine: Engine) -> None:
    at = on(engine, PLACE, BRING)
    clock = SetClock(NOW, HELSINKI)
    service = Schedule(at.work, clock)
    aino, ben, *_ = at.people
    place, bring = at.slots
    for person in (aino, ben):
        service.sign_up(place.id, person, "")
    pie = service.sign_up(bring.id, aino, "", "Grandmother's pie").sign_up
    assert pie is not None
    service.cancel_sign_up(pie.id, aino)
    service.attend(at.event.id, aino, "manager:1")
    with at.work.read() as unit:
        known = personal_data(unit.schedule, unit.sign_ups, aino)
    assert [(one["event"], one["state"], one["item"]) for one in known["sign_ups"]] == [
        ("Potluck", "placed", ""),
        ("Potluck", "cancelled", "Grandmother's pie"),
    ]
    assert [one["event"] for one in known["attendance"]] == ["Potluck"]
    other = on(engine, PLACE, rule=SignUpRule(teams=True))
    service.sign_up(other.slots[0].id, aino, "")
    with at.work.write() as unit:
        erase_personal(unit.schedule, unit.sign_ups, aino, NOW)
        nothing: dict[str, list[dict[str, object]]] = {"sign_ups": [], "attendance": []}
        assert personal_data(unit.schedule, unit.sign_ups, aino) == nothing
        (left,) = unit.sign_ups.of_slots([place.id])
        assert (left.person_id, left.state) == (ben, SignUpState.PLACED)
        # The team's place is the team's, whoever touched the screen for it.
        (entry,) = unit.sign_ups.of_slots([other.slots[0].id])
        assert (entry.team, entry.person_id) == ("Harbour", None)
    assert [one.sign_up.id for one in service.news(ben)] == [left.id]
    (line,) = service.roster(other.event.id).slots[0].placed
    assert (line.name, line.team) == ("", "Harbour")
