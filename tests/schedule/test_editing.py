"""Events made, moved, copied and cancelled by hand, and taken back; real databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.schedule.drafting import (
    ConflictKind,
    EventDraft,
    Stored,
    copied_to,
    draft_of,
    event_of,
    moved_to,
)
from kiosk.schedule.model import Week, WeekRow
from kiosk.schedule.now_next import agenda
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind, Venue
from kiosk.schedule.slot_templates import bring_list, by_time, numbered
from kiosk.schedule.times import day_span
from tests.schedule.signers import stand
from tests.schedule.support import HELSINKI, MONDAY, NOW, Notes, Unit, at

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
CAKE = EventDraft(
    title=" Cake  and coffee ",
    starts_at=at("14:00") + timedelta(seconds=42),
    ends_at=at("15:00"),
    place="Canteen",
    speaker="Eve",
    rule=SignUpRule(until=at("13:00")),
    slots=numbered("Table", 2, 4),
)


@pytest.fixture
def signed(service: Schedule, work: SqlWork[Unit]) -> tuple[int, int]:
    """An event with one place for which two have signed up, and its slot."""
    people = stand(work).people
    draft = replace(CAKE, speaker="", slots=(Slot(0, 0, SlotKind.PLACE, "Chair", capacity=1),))
    made = service.add(replace(draft, rule=SignUpRule()), "m").after[0]
    for person in people[:2]:
        service.sign_up(made.slots[0].id, person, "")
    return made.event.id, made.slots[0].id


def test_an_event_is_made_changed_and_made_as_it_was(service: Schedule, notes: Notes) -> None:
    made = service.add(CAKE, "person:1").after[0]
    assert made.event.title == "Cake and coffee"
    assert made.event.starts_at == at("14:00")
    assert [(one.label, one.capacity) for one in made.slots] == [("Table 1", 4), ("Table 2", 4)]
    assert service.whole(made.event.id).stored == made
    draft = replace(
        draft_of(made),
        title="Pie",
        rule=SignUpRule(teams=True),
        slots=(made.slots[1], *bring_list(["vegetarian"], 5)),
    )
    changed = service.change(made.event.id, draft, "person:1")
    after = changed.after[0]
    assert after.rule == SignUpRule(teams=True)
    assert [one.label for one in after.slots] == ["Table 2", "vegetarian"]
    assert after.slots[0].id == made.slots[1].id
    service.undo(changed, "person:1")
    assert service.whole(made.event.id).stored == made
    assert [entry[1:3] for entry in notes.entries] == [
        ("event_added", f"event:{made.event.id}"),
        ("event_changed", f"event:{made.event.id}"),
        ("event_undone", f"event:{made.event.id}"),
    ]
    assert notes.entries[1][3]["fields"] == "title, rule, slots"
    assert "Cake" not in repr(notes.entries)


def test_what_is_wrong_with_a_draft_is_said_and_nothing_is_kept(service: Schedule) -> None:
    wrong: dict[str, dict[str, object]] = {
        "event_title_missing": {"title": " "},
        "event_ends_first": {"ends_at": at("14:00")},
        "deadline_late": {"rule": SignUpRule(until=at("16:00"))},
        "slots_many": {"slots": numbered("T", 200, 1) + numbered("U", 1, 1)},
        "slot_capacity_wrong": {"slots": (Slot(0, 0, SlotKind.PLACE, capacity=0),)},
        "slot_half_timed": {"slots": (Slot(0, 0, SlotKind.PLACE, starts_at=at("14:00")),)},
        "slot_ends_first": {
            "slots": (Slot(0, 0, SlotKind.PLACE, starts_at=at("15:00"), ends_at=at("14:00")),)
        },
        "slot_outside": {
            "slots": (Slot(0, 0, SlotKind.PLACE, starts_at=at("15:00"), ends_at=at("16:00")),)
        },
        "event_text_long": {"slots": (Slot(0, 0, SlotKind.PLACE, "x" * 41),)},
        "event_character": {"slots": (Slot(0, 0, SlotKind.PLACE, "a\u202eb"),)},
    }
    for code, fields in wrong.items():
        with pytest.raises(KnownError) as caught:
            service.add(replace(CAKE, **fields), "m")  # type: ignore[arg-type]  # fields by name
        assert caught.value.code == code
        assert str(caught.value)
    assert service.programme(MONDAY, MONDAY).days[0].events == ()
    with pytest.raises(KnownError, match="not there"):
        service.move(99, NOW, "m")


def test_a_move_takes_slots_along_and_is_seen_as_a_change(service: Schedule) -> None:
    draft = replace(CAKE, slots=by_time(SlotKind.PLACE, at("14:00"), at("15:00"), HOUR / 2))
    made = service.add(draft, "m").after[0]
    moved = service.move(made.event.id, at("14:30"), "m")
    after = moved.after[0]
    assert (after.event.starts_at, after.event.ends_at) == (at("14:30"), at("15:30"))
    assert after.event.was_at == at("14:00")
    assert after.event.changed_at == NOW
    assert after.event.sequence == 1
    assert after.rule.until == at("13:30")
    assert [one.starts_at for one in after.slots] == [at("14:30"), at("15:00")]
    assert [one.id for one in after.slots] == [one.id for one in made.slots]
    elsewhere = replace(draft_of(after), place="Garden")
    there = service.change(made.event.id, elsewhere, "m").after[0].event
    assert (there.was_at, there.was_place) == (at("14:00"), "Canteen")
    # Back where it was, nothing is a change any more.
    service.move(made.event.id, at("14:00"), "m")
    back = service.whole(made.event.id).stored
    assert (back.event.was_at, back.event.was_place) == (None, "Canteen")
    back = service.change(made.event.id, replace(draft_of(back), place="canteen"), "m").after[0]
    assert (back.event.was_place, back.event.changed_at) == ("", None)


def test_far_ahead_a_move_is_a_change_only_to_those_who_signed_up(
    service: Schedule, clock: SetClock
) -> None:
    far = replace(
        CAKE, starts_at=CAKE.starts_at + 9 * DAY, ends_at=CAKE.ends_at + 9 * DAY, rule=SignUpRule()
    )
    made = service.add(far, "m").after[0]
    by = made.event.starts_at
    assert service.move(made.event.id, by + HOUR, "m").after[0].event.was_at is None
    service.set_week(WeekRow(MONDAY, MONDAY + 20 * DAY, "Together"), "m")
    assert service.move(made.event.id, by, "m").after[0].event.was_at == by + HOUR
    clock.set(by + 3 * HOUR)
    assert service.move(made.event.id, by + 3 * DAY, "m").after[0].event.was_at == by + HOUR


def test_an_event_is_copied_by_wall_time_and_removed_again(service: Schedule) -> None:
    night = EventDraft(
        "Potluck",
        at("0:00"),
        at("0:00", MONDAY + DAY),
        rule=SignUpRule(until=at("0:00")),
        slots=by_time(SlotKind.BRING, at("0:00"), at("0:00", MONDAY + DAY), capacity=2),
    )
    made = service.add(night, "m").after[0]
    assert len(made.slots) == 24
    autumn, spring = date(2026, 10, 25), date(2027, 3, 28)
    copies = service.copy(made.event.id, [autumn, spring, autumn], "m")
    long, short = copies.after
    assert (long.event.starts_at, long.event.ends_at) == day_span(autumn, autumn, HELSINKI)
    assert long.event.ends_at - long.event.starts_at == 25 * HOUR
    assert short.event.ends_at - short.event.starts_at == 23 * HOUR
    for copy, count in ((long, 24), (short, 23)):
        assert len(copy.slots) == count
        edges = [(one.starts_at, one.ends_at) for one in copy.slots]
        assert [edge[0] for edge in edges[1:]] == [edge[1] for edge in edges[:-1]]
        assert copy.rule.until == copy.event.starts_at
    with pytest.raises(KnownError, match="31 days"):
        service.copy(made.event.id, [MONDAY + n * DAY for n in range(32)], "m")
    service.undo(copies, "m")
    assert service.programme(autumn, autumn).days[0].events == ()


def test_who_signed_up_keeps_the_slot_and_the_event(
    service: Schedule, signed: tuple[int, int]
) -> None:
    number, slot = signed
    assert service.programme(MONDAY, MONDAY).signed_up == {number: 2}
    whole = service.whole(number)
    assert (whole.signed_up, whole.people, whole.attended) == ({slot: 2}, 2, 0)
    draft = draft_of(whole.stored)
    with pytest.raises(KnownError) as caught:
        service.change(number, replace(draft, slots=()), "m")
    assert (caught.value.code, caught.value.values) == ("slot_signed_up", {"number": 1, "count": 2})
    with pytest.raises(KnownError) as caught:
        service.remove(number, "m")
    assert (caught.value.code, caught.value.values["count"]) == ("event_signed_up", 2)
    # One waits for the single place: more room moves exactly one up, and undo leaves them in.
    more = service.change(number, replace(draft, slots=(replace(draft.slots[0], capacity=2),)), "m")
    assert [one.slot_id for one in more.moved_up] == [slot]
    service.undo(more, "m")
    assert service.whole(number).stored.slots[0].capacity == 1
    assert service.whole(number).people == 2
    cancelled = service.cancel(number, "m")
    event = cancelled.after[0].event
    assert (event.cancelled, event.changed_at) == (True, NOW)
    assert service.cancel(number, "m").before == service.cancel(number, "m").after
    assert not service.bring_back(number, "m").after[0].event.cancelled
    with pytest.raises(KnownError) as caught:
        service.undo(cancelled, "m")
    assert caught.value.code == "changed_meanwhile"


def test_what_was_given_back_while_it_was_cancelled_goes_to_who_waits(
    service: Schedule, signed: tuple[int, int], work: SqlWork[Unit]
) -> None:
    number, slot = signed
    with work.read() as unit:
        first, second = unit.sign_ups.of_slots([slot])
    assert first.person_id is not None
    service.cancel(number, "m")
    assert service.cancel_sign_up(first.id, first.person_id).moved_up == ()
    back = service.bring_back(number, "m")
    assert [one.id for one in back.moved_up] == [second.id]


def test_what_a_manager_writes_is_newer_than_the_calendars_file(service: Schedule) -> None:
    made = service.add(CAKE, "m").after[0]
    for field, text in (("title", "Pie"), ("text", "Sweet"), ("kind", "food")):
        draft = draft_of(service.whole(made.event.id).stored)
        after = service.change(made.event.id, replace(draft, **{field: text}), "m").after[0]  # type: ignore[arg-type]  # fields by name
    assert after.event.sequence == 3
    draft = replace(draft_of(after), sponsor="Finance", slots=())
    assert service.change(made.event.id, draft, "m").after[0].event.sequence == 3


def test_what_was_moved_weeks_away_is_told_of_at_its_old_time(
    service: Schedule, clock: SetClock
) -> None:
    made = service.add(CAKE, "m").after[0]
    service.move(made.event.id, CAKE.starts_at + 20 * DAY, "m")
    clock.set(at("14:10"))
    for told in (service.today(), agenda(service.coming(), clock.now(), HELSINKI)):
        assert [one.id for one in told.changes] == [made.event.id]
        assert told.now == told.next == ()
    clock.set(at("15:00"))
    assert service.today().changes == ()


def test_a_copy_into_the_hour_that_clocks_skip_keeps_its_length(service: Schedule) -> None:
    early = replace(CAKE, starts_at=at("3:00"), ends_at=at("4:00"), rule=SignUpRule(), slots=())
    made = service.add(early, "m").after[0]
    (copy,) = service.copy(made.event.id, [date(2027, 3, 28)], "m").after
    assert copy.event.ends_at - copy.event.starts_at == HOUR


def test_what_was_removed_comes_back_with_its_number(service: Schedule) -> None:
    made = service.add(CAKE, "m").after[0]
    removed = service.remove(made.event.id, "m")
    with pytest.raises(KnownError):
        service.whole(made.event.id)
    service.undo(removed, "m")
    assert service.whole(made.event.id).stored == made
    removed = service.remove(made.event.id, "m")
    assert service.add(CAKE, "m").after[0].event.id == made.event.id
    with pytest.raises(KnownError) as caught:
        service.undo(removed, "m")
    assert caught.value.code == "changed_meanwhile"


def test_conflicts_are_told(service: Schedule, signed: tuple[int, int]) -> None:
    number, _ = signed
    same_place = service.add(replace(CAKE, title="Other", speaker="", rule=SignUpRule()), "m")
    found = service.conflicts(replace(CAKE, place="CANTEEN"))
    kinds = {(one.kind, one.event.id) for one in found}
    other = same_place.after[0].event.id
    assert kinds == {(ConflictKind.PLACE, number), (ConflictKind.PLACE, other)}
    before = replace(CAKE, starts_at=at("13:00"), ends_at=at("14:00"), rule=SignUpRule())
    assert service.conflicts(before) == ()
    service.add(replace(CAKE, title="Eve again", place="Hall"), "m")
    assert [one.kind for one in service.conflicts(replace(CAKE, place=""))] == [
        ConflictKind.SPEAKER
    ]


def test_a_week_is_what_its_form_says(service: Schedule) -> None:
    week = Week(0, MONDAY, MONDAY + 4 * DAY, "Together", "sea", "teal", "a.jpg", "All of us", 3, 0)
    service.keep_week(week, "m")
    stored = service.weeks()[0]
    assert replace(stored, id=0) == week
    moved = replace(stored, start=MONDAY + 14 * DAY, end=MONDAY + 14 * DAY, text="", picture=None)
    service.keep_week(moved, "m")
    assert service.weeks() == (moved,)
    for code, wrong in {
        "week_taken": replace(moved, id=0),
        "week_theme_missing": replace(moved, theme=" "),
        "week_days_wrong": replace(moved, end=MONDAY),
        "week_unknown": replace(week, id=99),
    }.items():
        with pytest.raises(KnownError) as caught:
            service.keep_week(wrong, "m")
        assert caught.value.code == code
    service.add(CAKE, "m")
    service.remove_week(stored.id, "m")
    service.remove_week(stored.id, "m")
    assert service.weeks() == ()
    assert len(service.programme(MONDAY, MONDAY).days[0].events) == 1


def test_places_are_found_without_regard_to_case_and_accents(service: Schedule) -> None:
    canteen = service.save_venue(Venue(0, " Café ", "plan.jpg", 1200, -5), "m")
    assert (canteen.name, canteen.x, canteen.y) == ("Café", 1000, 0)
    assert service.venue("cafe") == canteen
    assert service.venue("") is None
    garden = service.save_venue(Venue(0, "Garden", "plan.jpg", 500, 500), "m")
    assert service.venues() == (canteen, garden)
    for code, wrong in {
        "venue_twice": replace(garden, name="CAFE"),
        "venue_name_missing": replace(garden, name="-"),
        "venue_name_long": replace(garden, name="x" * 41),
        "venue_unknown": replace(garden, id=99, name="New"),
    }.items():
        with pytest.raises(KnownError) as caught:
            service.save_venue(wrong, "m")
        assert caught.value.code == code
    service.save_venue(replace(garden, name="Yard"), "m")
    service.remove_venue(canteen.id, "m")
    assert [one.name for one in service.venues()] == ["Yard"]


@given(
    late=st.integers(0, 800 * 24 * 60), minutes=st.integers(1, 3000), days=st.integers(-400, 400)
)
def test_a_copy_keeps_its_wall_time_and_a_move_its_length(
    late: int, minutes: int, days: int
) -> None:
    begins = NOW + timedelta(minutes=late)
    original = Stored(event_of(EventDraft("x", begins, begins + timedelta(minutes=minutes))))
    wall = begins.astimezone(HELSINKI)
    copy = copied_to(original, wall.date() + timedelta(days=days), HELSINKI).event
    made = copy.starts_at.astimezone(HELSINKI)
    assert made.date() == wall.date() + timedelta(days=days)
    # A time that clocks skip on that day is as much later as they skip.
    assert made.time() in (wall.time(), (wall + HOUR).time())
    assert made.time() == wall.time() or made.hour == 4
    moved = moved_to(original, begins + timedelta(minutes=days), HELSINKI).event
    if moved.starts_at != begins:
        assert moved.ends_at - moved.starts_at == timedelta(minutes=minutes)
    assert agenda([moved], moved.starts_at, HELSINKI).now == (moved,)
