"""What is on offer at an event, as everybody may see it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from kiosk.people.model import Person
from kiosk.people.names import same_key, shown, telling_teams
from kiosk.schedule.gaps import gaps
from kiosk.schedule.model import Event
from kiosk.schedule.offers import Named, Offer, SlotView
from kiosk.schedule.sign_up_model import SignUp, SignUpRule, SignUpState, Slot
from kiosk.schedule.signing_rules import closes_at, free, shut, taken
from kiosk.schedule.store import ScheduleUnit


def offer_of(unit: ScheduleUnit, event: Event, person_id: int | None, now: datetime) -> Offer:
    """All of an event's slots, with who is in them, and what is `person_id`'s."""
    slots = unit.sign_ups.slots([event.id])
    rule = unit.sign_ups.rules([event.id]).get(event.id, SignUpRule())
    by_slot: dict[int, list[SignUp]] = {slot.id: [] for slot in slots}
    for one in unit.sign_ups.of_events([event.id]):
        by_slot[one.slot_id].append(one)
    sign_ups = [one for those in by_slot.values() for one in those]
    people = {
        person.id: person
        for person in unit.people.people([one.person_id for one in sign_ups if one.person_id])
    }
    teams = telling_teams(people.values(), people.values())
    asks = None if person_id is None else unit.people.person(person_id)
    views = tuple(
        _view(event, rule, slot, by_slot[slot.id], people, teams, asks, now) for slot in slots
    )
    used = {slot.id: taken(by_slot[slot.id]) for slot in slots}
    return Offer(
        event=event,
        rule=rule,
        slots=views,
        gaps=gaps(event, slots, used),
        open=any(view.open for view in views),
        closes_at=max((view.closes_at for view in views), default=event.starts_at),
        mine=tuple(one for one in sign_ups if _is_of(one, asks)),
        attended=unit.sign_ups.attended([event.id]).get(event.id, 0),
    )


def _view(
    event: Event,
    rule: SignUpRule,
    slot: Slot,
    sign_ups: Sequence[SignUp],
    people: Mapping[int, Person],
    teams: Mapping[int, str],
    asks: Person | None,
    now: datetime,
) -> SlotView:
    placed = [one for one in sign_ups if one.state is SignUpState.PLACED]
    waiting = [one for one in sign_ups if one.state is SignUpState.WAITING]
    named = tuple(_named(placed, people, teams))
    used = taken(placed)
    mine = next((one for one in sign_ups if _is_of(one, asks)), None)
    return SlotView(
        slot=slot,
        taken=used,
        waiting=len(waiting),
        people=named,
        free=free(slot, used),
        mine=mine,
        open=shut(event, slot, rule, now) is None,
        closes_at=closes_at(event, slot, rule),
        hidden=len(placed) - len(named),
        place_in_line=waiting.index(mine) + 1 if mine in waiting else None,
    )


def _named(
    placed: Iterable[SignUp], people: Mapping[int, Person], teams: Mapping[int, str]
) -> Iterable[Named]:
    for one in placed:
        person = None if one.person_id is None else people.get(one.person_id)
        name = "" if person is None else shown(person)
        # Of a team's place the team is what counts, whoever touched the screen for it.
        if one.team:
            yield Named("", one.team, one.item, one.quantity)
        elif name or one.item:
            team = "" if person is None else teams[person.id]
            yield Named(name, team if name else "", one.item, one.quantity)


def _is_of(one: SignUp, person: Person | None) -> bool:
    if person is None:
        return False
    by_team = one.team != "" and same_key(one.team) == same_key(person.team)
    return one.person_id == person.id or by_team
