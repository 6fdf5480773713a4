from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.schedule.offers import AttendOutcome, CancelOutcome, Named, OfferSummary, SigningOutcome
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import SignUpRule, SignUpState, Slot, SlotKind
from kiosk.schedule.signing import fill_up
from tests.schedule.signers import BRING, HOUR, PLACE, stand
from tests.schedule.support import NOW, Notes, Unit

COVER = Slot(0, 0, SlotKind.COVER, "Line 2", capacity=2)


def test_first_come_first_in_and_the_first_who_waits_moves_up(
    service: Schedule, work: SqlWork[Unit], notes: Notes
) -> None:
    at = stand(work)
    aino, ben, cleo, dora, gone = at.people
    slot = at.slots[0].id
    first = service.sign_up(slot, aino, "one")
    assert (first.outcome, first.place_in_line) == (SigningOutcome.PLACED, None)
    assert service.sign_up(slot, aino, "one") == first
    again = service.sign_up(slot, aino, "two")
    assert (again.outcome, again.sign_up) == (SigningOutcome.ALREADY, first.sign_up)
    waits = service.sign_up(slot, ben, "")
    assert (waits.outcome, waits.place_in_line) == (SigningOutcome.WAITING, 1)
    assert service.sign_up(slot, cleo, "").place_in_line == 2
    assert service.sign_up(slot, gone, "").outcome is SigningOutcome.PERSON_UNKNOWN
    assert service.sign_up(slot, 999, "").outcome is SigningOutcome.PERSON_UNKNOWN
    assert service.sign_up(999, aino, "").outcome is SigningOutcome.NO_SUCH_SLOT
    assert service.sign_up(2**40, aino, "").outcome is SigningOutcome.NO_SUCH_SLOT

    offer = service.offer(at.event.id, ben)
    assert offer is not None
    assert offer.open
    assert len(offer.mine) == 1
    view = offer.slots[0]
    assert (view.taken, view.free, view.waiting, view.place_in_line) == (1, 0, 2, 1)
    assert view.people == (Named("Aino"),)
    assert service.offers([at.event.id, 77]) == {at.event.id: OfferSummary(1, 1, 2, True)}

    number = first.sign_up.id if first.sign_up else 0
    assert service.cancel_sign_up(number, dora).outcome is CancelOutcome.NOT_YOURS
    assert service.cancel_sign_up(99, aino).outcome is CancelOutcome.NO_SUCH_SIGN_UP
    assert service.news(ben) == ()
    done = service.cancel_sign_up(number, aino)
    assert done.outcome is CancelOutcome.CANCELLED
    assert [(one.person_id, one.state, one.moved_up_at) for one in done.moved_up] == [
        (ben, SignUpState.PLACED, NOW)
    ]
    assert service.cancel_sign_up(number, aino).outcome is CancelOutcome.ALREADY
    assert service.sign_up(slot, aino, "one").outcome is SigningOutcome.CANCELLED
    assert service.mine(cleo)[0].place_in_line == 1
    assert [one.sign_up.id for one in service.news(ben)] == [done.moved_up[0].id]
    service.told(ben, [done.moved_up[0].id])
    assert service.news(ben) == ()

    shown = service.offer(at.event.id)
    assert shown is not None
    assert shown.slots[0].people == (Named("Ben"),)
    said = [(action, subject, actor) for actor, action, subject, _ in notes.entries]
    assert said == [
        ("signed_up", "sign_up:1", f"person:{aino}"),
        ("signed_up", "sign_up:2", f"person:{ben}"),
        ("signed_up", "sign_up:3", f"person:{cleo}"),
        ("sign_up_cancelled", "sign_up:1", f"person:{aino}"),
        ("sign_up_moved_up", "sign_up:2", f"person:{aino}"),
    ]
    assert all(isinstance(value, int) for *_, more in notes.entries for value in more.values())


def test_hidden_people_are_counted_and_what_they_bring_is_seen(
    service: Schedule, work: SqlWork[Unit]
) -> None:
    at = stand(work, (replace(PLACE, capacity=None), BRING))
    aino, ben, cleo, *_ = at.people
    place, bring = at.slots
    for person in (aino, cleo):
        service.sign_up(place.id, person, "")
    service.sign_up(bring.id, cleo, "", "Quiche ", 2)
    offer = service.offer(at.event.id)
    assert offer is not None
    assert (offer.slots[0].people, offer.slots[0].hidden) == ((Named("Aino"),), 1)
    assert offer.slots[0].free is None
    assert offer.slots[1].people == (Named("", "", "Quiche", 2),)
    assert [(one.kind, one.missing) for one in offer.gaps] == []
    # Two more portions do not fit beside two of three; one does, and passes nobody who would.
    assert service.sign_up(bring.id, aino, "", "Pie", 2).outcome is SigningOutcome.WAITING
    assert service.sign_up(bring.id, ben, "", "Salad", 1).outcome is SigningOutcome.PLACED
    assert service.sign_up(bring.id, ben, "", "", 1).outcome is SigningOutcome.ITEM_MISSING
    for item, quantity, code in (
        ("x" * 61, 1, "event_text_long"),
        ("\x07", 1, "event_character"),
        ("Pie", 0, "sign_up_quantity"),
    ):
        with pytest.raises(KnownError) as refused:
            service.sign_up(bring.id, at.people[3], "", item, quantity)
        assert refused.value.code == code


def test_when_one_cannot_sign_up_or_cancel(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    at = stand(work, rule=SignUpRule(until=NOW + HOUR))
    aino, ben, *_ = at.people
    slot = at.slots[0].id
    mine = service.sign_up(slot, aino, "").sign_up
    service.sign_up(slot, ben, "")
    assert mine is not None
    clock.set(NOW + HOUR - timedelta(seconds=1))
    offer = service.offer(at.event.id)
    assert offer is not None
    assert offer.open
    assert offer.closes_at == NOW + HOUR
    clock.set(NOW + HOUR)
    assert service.sign_up(slot, at.people[2], "").outcome is SigningOutcome.CLOSED
    assert service.cancel_sign_up(mine.id, aino).outcome is CancelOutcome.CLOSED
    assert not service.offers([at.event.id])[at.event.id].open
    # From then on a manager decides: nobody moves up by themselves.
    assert service.take_out(mine.id, "manager:1").moved_up == ()
    put = service.put_person(slot, ben, "manager:1")
    assert put.outcome is SigningOutcome.PLACED
    assert put.sign_up is not None
    assert put.sign_up.moved_up_at == NOW + HOUR
    late = service.put_person(slot, aino, "manager:1")
    assert (late.outcome, late.place_in_line) == (SigningOutcome.WAITING, 1)
    with work.write() as unit:
        more = replace(at.slots[0], capacity=2)
        unit.sign_ups.save_slots([more])
        assert [one.person_id for one in fill_up(unit.sign_ups, [more], NOW)] == [aino]
    # The deadline is put off: those who wait come before whoever comes then.
    in_line = service.put_person(slot, at.people[2], "manager:1").sign_up
    service.take_out(put.sign_up.id, "manager:1")
    at.rule(SignUpRule(until=NOW + 1.5 * HOUR))
    after = service.sign_up(slot, at.people[3], "")
    assert (after.outcome, after.place_in_line) == (SigningOutcome.WAITING, 1)
    offer = service.offer(at.event.id)
    assert in_line is not None
    assert offer is not None
    assert offer.slots[0].people == (Named("Aino"),)
    assert offer.slots[0].hidden == 1
    at.rule(SignUpRule())
    clock.set(at.event.ends_at)
    assert service.sign_up(slot, at.people[2], "").outcome is SigningOutcome.OVER
    clock.set(NOW)
    at.put(replace(at.event, cancelled=True, changed_at=NOW + 2 * HOUR))
    assert service.sign_up(slot, at.people[2], "").outcome is SigningOutcome.CANCELLED_EVENT
    assert [one.event.cancelled for one in service.news(aino)] == [True]


def test_one_each_bring_to_take_and_teams(service: Schedule, work: SqlWork[Unit]) -> None:
    at = stand(work, (PLACE, PLACE, BRING, COVER), SignUpRule(bring_to_take=True))
    aino, ben, cleo, dora, _ = at.people
    first, second, bring, cover = (slot.id for slot in at.slots)
    assert service.sign_up(first, aino, "").outcome is SigningOutcome.BRING_FIRST
    assert service.sign_up_and_bring(first, cover, aino, "x", "Pie").outcome is (
        SigningOutcome.NO_SUCH_SLOT
    )
    assert service.sign_up_and_bring(first, bring, aino, "x", " ").outcome is (
        SigningOutcome.ITEM_MISSING
    )
    assert service.mine(aino) == ()
    both = service.sign_up_and_bring(first, bring, aino, "x", "Pie", 2)
    assert both.outcome is SigningOutcome.PLACED
    assert both.brought is not None
    assert service.sign_up_and_bring(first, bring, aino, "x", "Pie", 2) == both
    assert (both.brought.item, both.brought.quantity) == ("Pie", 2)
    other = service.sign_up(second, aino, "")
    assert (other.outcome, other.sign_up) == (SigningOutcome.ONE_EACH, both.sign_up)
    assert service.sign_up(cover, aino, "").outcome is SigningOutcome.PLACED
    assert service.cancel_sign_up(both.brought.id, aino).outcome is CancelOutcome.NEEDED
    assert both.sign_up is not None
    service.cancel_sign_up(both.sign_up.id, aino)
    assert service.cancel_sign_up(both.brought.id, aino).outcome is CancelOutcome.CANCELLED

    at.rule(SignUpRule(teams=True))
    assert service.sign_up(first, dora, "").outcome is SigningOutcome.TEAM_MISSING
    entered = service.sign_up(first, aino, "").sign_up
    assert entered is not None
    assert entered.team == "Harbour"
    assert service.sign_up(first, ben, "").outcome is SigningOutcome.ALREADY
    assert service.sign_up(second, dora, "", team=" harbour").outcome is SigningOutcome.ONE_EACH
    assert service.sign_up(second, dora, "", team="night").outcome is SigningOutcome.PLACED
    offer = service.offer(at.event.id, ben)
    assert offer is not None
    assert offer.slots[0].people == (Named("", "Harbour"),)
    assert [one.sign_up for one in service.mine(ben)] == [entered]
    assert service.cancel_sign_up(entered.id, cleo).outcome is CancelOutcome.NOT_YOURS
    assert service.cancel_sign_up(entered.id, ben).outcome is CancelOutcome.CANCELLED


def test_what_is_news_and_what_is_mine(
    service: Schedule, work: SqlWork[Unit], clock: SetClock
) -> None:
    at = stand(work)
    aino = at.people[0]
    service.sign_up(at.slots[0].id, aino, "")
    (mine,) = service.mine(aino)
    assert service.news(aino) == ()
    clock.forward(timedelta(minutes=5))
    moved = replace(at.event, starts_at=at.event.starts_at + HOUR / 2, changed_at=clock.now())
    at.put(moved)
    assert [one.event for one in service.news(aino)] == [moved]
    clock.forward(timedelta(minutes=1))
    service.told(aino, [mine.sign_up.id])
    assert service.news(aino) == ()
    assert service.mine(at.people[4]) == service.mine(999) == ()
    # Today's are there until midnight; what is over is no news.
    at.put(replace(moved, changed_at=clock.now() + timedelta(minutes=1)))
    clock.set(moved.ends_at + HOUR)
    assert len(service.mine(aino)) == 1
    assert service.news(aino) == ()
    clock.forward(timedelta(days=1))
    assert service.mine(aino) == ()


def test_the_organiser_sees_who_is_in_who_waits_and_who_came(
    service: Schedule, work: SqlWork[Unit], clock: SetClock, notes: Notes
) -> None:
    at = stand(work)
    aino, ben, cleo, _, gone = at.people
    for person in (aino, cleo):
        service.sign_up(at.slots[0].id, person, "")
    number = at.event.id
    assert service.check_in(number, cleo).outcome is AttendOutcome.TOO_EARLY
    clock.set(at.event.starts_at - timedelta(minutes=15))
    came = service.check_in(number, cleo)
    assert (came.outcome, came.count) == (AttendOutcome.ATTENDED, 1)
    assert service.check_in(number, cleo).outcome is AttendOutcome.ALREADY
    assert service.check_in(number, gone).outcome is AttendOutcome.PERSON_UNKNOWN
    assert service.check_in(99, ben).outcome is AttendOutcome.NO_SUCH_EVENT
    clock.set(at.event.ends_at)
    assert service.check_in(number, ben).outcome is AttendOutcome.OVER
    assert service.attend(number, ben, "manager:1").count == 2
    roster = service.roster(number)
    (line,), (waits,) = roster.slots[0].placed, roster.slots[0].waiting
    assert (line.name, line.team, line.attended) == ("Aino Korhonen", "Harbour", False)
    assert (waits.name, waits.team, waits.attended) == ("Cleo Lind", "Night", True)
    assert [guest.name for guest in roster.guests] == ["Cleo Lind", "Ben Maier"]
    assert service.attendance(number) == roster.guests
    assert service.leave(number, ben, "manager:1") == 1
    assert service.leave(number, ben, "manager:1") == 1
    assert [action for _, action, _, _ in notes.entries[2:]] == [
        "attended", "attended", "attendance_undone",
    ]  # fmt: skip
    at.put(replace(at.event, cancelled=True))
    assert service.attend(number, ben, "manager:1").outcome is AttendOutcome.CANCELLED_EVENT
    with pytest.raises(KnownError) as refused:
        service.roster(99)
    assert refused.value.code == "event_unknown"
