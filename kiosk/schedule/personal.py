"""What the schedule knows of one person, and how it forgets it."""

from datetime import datetime

from kiosk.schedule.sign_up_model import SignUp, SignUpRule, SignUpState
from kiosk.schedule.sign_up_store import SignUpStore
from kiosk.schedule.signing import fill_up
from kiosk.schedule.signing_rules import shut
from kiosk.schedule.store import ScheduleStore


def personal_data(
    schedule: ScheduleStore, sign_ups: SignUpStore, person_id: int
) -> dict[str, list[dict[str, object]]]:
    """All that a person signed up for or came to, ready for JSON."""
    signed = sign_ups.every_one_of(person_id)
    came = sign_ups.attendance_of(person_id)
    numbers = sorted({one.event_id for one in signed} | {one.event_id for one in came})
    titles = {event.id: event.title for event in schedule.by_ids(numbers)}
    labels = {slot.id: slot.label for slot in sign_ups.slots(numbers)}
    return {
        "sign_ups": [
            {
                "id": one.id,
                "event": titles[one.event_id],
                "slot": labels[one.slot_id],
                "state": one.state.value,
                "team": one.team,
                "item": one.item,
                "quantity": one.quantity,
                "at": one.at.isoformat(),
                "moved_up_at": _text(one.moved_up_at),
                "told_at": _text(one.told_at),
            }
            for one in signed
        ],
        "attendance": [{"event": titles[one.event_id], "at": one.at.isoformat()} for one in came],
    }


def erase_personal(
    schedule: ScheduleStore, sign_ups: SignUpStore, person_id: int, now: datetime
) -> tuple[SignUp, ...]:
    """Forget a person's sign-ups and attendance; places of teams stay, as nobody's.

    Where the deadline has not passed, whoever waited for their places moves up; answers who did,
    for the audit chain.
    """
    schedule.lock()
    given_back = {
        one.slot_id
        for one in sign_ups.of_person(person_id)
        if one.state is SignUpState.PLACED and not one.team
    }
    sign_ups.forget_person(person_id)
    slots = [slot for number in sorted(given_back) if (slot := sign_ups.slot(number))]
    numbers = [slot.event_id for slot in slots]
    events = {event.id: event for event in schedule.by_ids(numbers)}
    rules = sign_ups.rules(numbers)
    still_open = [
        slot
        for slot in slots
        if not shut(events[slot.event_id], slot, rules.get(slot.event_id, SignUpRule()), now)
    ]
    return fill_up(sign_ups, still_open, now)


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
