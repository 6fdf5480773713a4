"""Signing up by touch: slots, who it is, what they bring; waiting, giving back, and being told."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from kiosk.errors import KnownError
from kiosk.schedule.drafting import EventDraft
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind
from kiosk.schedule.slot_templates import by_time
from kiosk.ui.sounds import Sound
from tests.ui.touch.floor import ZONE, Floor
from tests.ui.touch.tour import faults

DAY = datetime(2026, 10, 7, tzinfo=ZONE)
BOSS = "console:test"
HOUR = timedelta(hours=1)
ANY = SignUpRule()


@pytest.fixture
def floor(one_floor: Floor) -> Floor:
    """The window of the test before: only what is planned is another."""
    return one_floor


def plan(
    floor: Floor, title: str, hour: float, *slots: Slot, rule: SignUpRule = ANY, hours: float = 1
) -> int:
    starts = DAY + timedelta(hours=hour)
    ends = starts + timedelta(hours=hours)
    floor.app.schedule.add(EventDraft(title, starts, ends, rule=rule, slots=slots), BOSS)
    return found(floor, title).id


def found(floor: Floor, title: str) -> Event:
    with floor.app.work.read() as unit:
        return next(one for one in unit.schedule.everything() if one.title == title)


def place(label: str, capacity: int | None = None) -> Slot:
    return Slot(0, 0, SlotKind.PLACE, label, capacity=capacity)


def slots_of(floor: Floor, event: int) -> dict[str, int]:
    offer = floor.app.schedule.offer(event)
    assert offer is not None
    return {view.slot.label: view.slot.id for view in offer.slots}


def names(floor: Floor, slot: int) -> list[str]:
    """Who is in a slot, and who waits after a bar, with what they bring."""
    with floor.app.work.read() as unit:
        event = unit.sign_ups.slot(slot)
        assert event is not None
    roster = floor.app.schedule.roster(event.event_id)
    (one,) = (each for each in roster.slots if each.slot.id == slot)
    waiting = ["|", *(line.name for line in one.waiting)] if one.waiting else []
    return [f"{line.name} {line.item}".strip() for line in one.placed] + waiting


def at_slots(floor: Floor, event: int) -> None:
    """Stand at the slots of an event, by its page."""
    floor.go("week")
    floor.week.open(event)
    floor.settle()
    floor.tap("signUp")


def pick(floor: Floor, key: str) -> None:
    floor.signing.picker.pick(floor.people[key])
    floor.settle()


def test_a_badge_takes_a_place_and_gives_it_back(floor: Floor) -> None:
    event = plan(floor, "Pancakes", 14, place("Table 1", 2), place("Table 2", 2))
    slot = slots_of(floor, event)["Table 1"]
    floor.app.schedule.sign_up(slot, floor.people["3"], "a" * 32)
    at_slots(floor, event)
    assert {"Pancakes", "Table 1", "Cilla", "1 of 2 left", "2 of 2 left"} <= set(floor.texts())
    floor.tap(f"slot_{slot}")
    assert "Who are you?" in floor.texts()
    floor.scan(floor.badges[floor.people["1"]])
    assert {"You are in.", "Aino. Not you?"} <= set(floor.texts())
    assert floor.sounds[-1] is Sound.REDEEMED
    assert names(floor, slot) == ["Cilla Åberg", "Aino Korhonen"]
    floor.tap("giveBack")
    assert "You have given it back." in floor.texts()
    assert names(floor, slot) == ["Cilla Åberg"]
    floor.tap("back")
    # Whoever is known goes on at once, and finds what is theirs.
    floor.tap(f"slot_{slot}")
    assert "You are in." in floor.texts()
    floor.tap("back")
    assert "You are in" in floor.texts()
    floor.tap(f"slot_{slots_of(floor, event)['Table 2']}")
    assert "You have a place here already." in floor.texts()
    floor.tap("back")
    floor.tap("back")
    assert floor.week.about.shown
    assert "You are in." in floor.texts()
    # Somebody else has nothing here.
    floor.tap("notYou")
    assert "You are in." not in floor.texts()


def test_a_name_waits_and_only_the_badge_gives_back_later(floor: Floor) -> None:
    event = plan(floor, "Tour", 14, place("", 1))
    slot = slots_of(floor, event)[""]
    floor.app.schedule.sign_up(slot, floor.people["3"], "a" * 32)
    at_slots(floor, event)
    assert "Full, with a waiting list" in floor.texts()
    floor.tap(f"slot_{slot}")
    pick(floor, "1")
    assert "You are number 1 on the waiting list." in floor.texts()
    # Right after it one may undo it by name.
    floor.tap("giveBack")
    assert names(floor, slot) == ["Cilla Åberg"]
    floor.tap("back")
    floor.tap(f"slot_{slot}")
    assert names(floor, slot) == ["Cilla Åberg", "|", "Aino Korhonen"]
    floor.wait(21)
    assert not floor.stage.identified
    assert floor.signing.step == "slots"
    floor.tap(f"slot_{slot}")
    pick(floor, "1")
    assert "You are on the waiting list: number 1." in floor.texts()
    floor.tap("giveBack")
    assert "Hold up your badge" in floor.texts()
    assert names(floor, slot) == ["Cilla Åberg", "|", "Aino Korhonen"]
    floor.scan(floor.badges[floor.people["1"]])
    floor.tap("giveBack")
    assert "You have given it back." in floor.texts()
    assert names(floor, slot) == ["Cilla Åberg"]
    # Another's badge has nothing of hers.
    floor.scan(floor.badges[floor.people["2"]])
    assert floor.signing.step == "slots"
    assert not floor.shows("giveBack")


def test_who_moved_up_is_told_once_by_their_badge(floor: Floor) -> None:
    schedule, people = floor.app.schedule, floor.people
    event = plan(floor, "Tour", 14, place("", 1))
    slot = slots_of(floor, event)[""]
    first = schedule.sign_up(slot, people["3"], "a" * 32).sign_up
    schedule.sign_up(slot, people["1"], "b" * 32)
    floor.scan(floor.badges[people["1"]])
    assert not floor.shows("news")
    floor.stage.home()
    floor.clock.forward(timedelta(minutes=1))
    assert first is not None
    schedule.cancel_sign_up(first.id, people["3"])
    floor.stage.open("tickets")
    floor.door.named(people["1"], "Aino")
    floor.settle()
    assert not floor.shows("news"), "a name is not told"
    floor.scan(floor.badges[people["1"]])
    assert "You moved up, you are in: Tour" in floor.texts()
    floor.scan(floor.badges[people["3"]])
    assert not floor.shows("news")
    # It was not seen yet: it stood for less than a moment. While they write it waits.
    floor.go("week")
    floor.scan(floor.badges[people["1"]])
    assert floor.shows("news")
    floor.signing.open(plan(floor, "Tea", 16, Slot(0, 0, SlotKind.BRING, "Cakes")))
    floor.settle()
    floor.tap(f"slot_{floor.signing.rows[0]['number']}")
    assert not floor.shows("news")
    floor.stage.open("tickets")
    floor.settle()
    floor.tap("news")
    assert not floor.shows("news")
    assert schedule.news(people["1"]) == ()
    floor.scan(floor.badges[people["1"]])
    assert not floor.shows("news")
    # A find tells it as well, and so does an event that was moved.
    floor.stage.home()
    floor.clock.forward(timedelta(minutes=1))
    schedule.move(event, DAY + timedelta(hours=15), BOSS)
    floor.open_raffle(2)
    floor.scan(floor.tokens[0])
    floor.scan(floor.badges[people["1"]])
    assert floor.stage.mode == "result"
    assert "Moved to another time: Tour" in floor.texts()
    floor.sign_up_news.seen()
    floor.settle()
    assert floor.shows("news"), "what was read stands until the person goes"
    assert schedule.news(people["1"]) == ()


def test_who_takes_a_place_brings_something(floor: Floor) -> None:
    bring = [Slot(0, 0, SlotKind.BRING, label) for label in ("Vegetarian", "Sweet")]
    rule = SignUpRule(bring_to_take=True)
    event = plan(floor, "Potluck", 14, place("Table"), *bring, rule=rule)
    slots = slots_of(floor, event)
    at_slots(floor, event)
    floor.scan(floor.badges[floor.people["1"]])
    floor.tap(f"slot_{slots['Table']}")
    assert "Here everybody brings as much as they take." in floor.texts()
    assert names(floor, slots["Table"]) == []
    floor.signing.chooseBring(slots["Sweet"])
    floor.settle()
    assert not floor.item("bringIt").isEnabled()
    floor.tap("back")
    assert floor.signing.step == "bring"
    floor.signing.chooseBring(slots["Vegetarian"])
    floor.settle()
    assert floor.signing.items[0] == "Vegetarian"
    floor.tap("ownItemWords")
    floor.item("itemWords").setProperty("text", "Soup")
    floor.signing.setItem("Lentil soup, vegan")
    floor.settle()
    floor.tap("itemNext")
    floor.tap("moreOf")
    floor.tap("bringIt")
    assert "You are in." in floor.texts()
    assert names(floor, slots["Table"]) == ["Aino Korhonen"]
    floor.tap("back")
    assert "2 × Lentil soup, vegan (Aino)" in floor.texts()
    assert "On the list" in floor.texts()
    # What is brought is needed as long as the place is kept.
    floor.tap(f"slot_{slots['Vegetarian']}")
    assert "It is on the list: Lentil soup, vegan." in floor.texts()
    floor.tap("giveBack")
    assert "First give back your place." in floor.texts()
    # Who brings something only touches what it is.
    floor.tap("back")
    floor.tap(f"slot_{slots['Sweet']}")
    floor.tap("item_1")
    floor.tap("bringIt")
    assert "It is on the list: Cake." in floor.texts()


@pytest.mark.trial
def test_hours_across_midnight_show_their_gaps(floor: Floor) -> None:
    starts = DAY + timedelta(hours=22)
    event = plan(floor, "Night", 22, *by_time(SlotKind.PLACE, starts, starts + 6 * HOUR), hours=6)
    offer = floor.app.schedule.offer(event)
    assert offer is not None
    numbers = [view.slot.id for view in offer.slots]
    floor.app.schedule.sign_up(numbers[2], floor.people["3"], "a" * 32)
    at_slots(floor, event)
    assert "Wed 22:00–23:00" in floor.texts()
    floor.tap("gaps")
    assert {"Wed 22:00–00:00", "Thu 01:00–04:00"} <= set(floor.texts())
    floor.tap(f"slot_{numbers[3]}")
    floor.scan(floor.badges[floor.people["1"]])
    assert "You are in." in floor.texts()
    assert names(floor, numbers[3]) == ["Aino Korhonen"]
    floor.tap("back")
    assert "Thu 02:00–04:00" in floor.texts()
    floor.tap("gaps")
    # In the night the list begins with the hours that are still to come.
    floor.clock.set(starts + timedelta(hours=4, minutes=30))
    floor.stage.home()
    at_slots(floor, event)
    assert numbers[5] in [row["number"] for row in floor.signing.rows]
    floor.signing.turn(-1)
    floor.settle()
    floor.tap(f"slot_{numbers[0]}")
    floor.scan(floor.badges[floor.people["2"]])
    assert "This is over already." in floor.texts()


@pytest.mark.trial
def test_a_team_takes_part_once(floor: Floor) -> None:
    event = plan(floor, "Quiz", 14, place("", 4), rule=SignUpRule(teams=True))
    slot = slots_of(floor, event)[""]
    at_slots(floor, event)
    floor.tap(f"slot_{slot}")
    pick(floor, "1")
    assert "Which team takes part?" in floor.texts()
    floor.tap(f"team_{floor.signing.teams.index('Aurora')}")
    assert "Your team is in." in floor.texts()
    assert names(floor, slot) == ["Aino Korhonen"]
    floor.tap("notYou")
    assert floor.signing.step == "slots"
    assert "Aurora" in floor.texts()
    floor.scan(floor.badges[floor.people["2"]])
    floor.tap(f"slot_{slot}")
    assert "You are in already." in floor.texts()


@pytest.mark.trial
def test_what_storage_refuses_is_said_and_can_be_tried_again(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = plan(floor, "Tour", 14, Slot(0, 0, SlotKind.BRING, "Cake", capacity=3))
    slot = slots_of(floor, event)["Cake"]
    sign_up = floor.app.schedule.sign_up
    nonces: list[str] = []

    def fails(
        slot_id: int, person_id: int, nonce: str, item: str, quantity: int, team: str
    ) -> object:
        nonces.append(nonce)
        if len(nonces) == 1:
            sign_up(slot_id, person_id, nonce, item, quantity, team)
            raise KnownError("try_again")
        return sign_up(slot_id, person_id, nonce, item, quantity, team)

    monkeypatch.setattr(floor.app.schedule, "sign_up", fails)
    at_slots(floor, event)
    floor.scan(floor.badges[floor.people["1"]])
    floor.tap(f"slot_{slot}")
    floor.tap("item_0")
    floor.tap("bringIt")
    assert floor.signing.problem != ""
    assert floor.signing.problem in floor.texts()
    floor.tap("bringIt")
    # It had been stored before the answer was lost: the same request is one sign-up.
    assert "It is on the list: Cake." in floor.texts()
    assert nonces[0] == nonces[1]
    assert names(floor, slot) == ["Aino Korhonen Cake"]
    # A cancelled event, a deadline that passed meanwhile.
    floor.tap("back")
    floor.app.schedule.cancel(event, BOSS)
    floor.tap(f"slot_{slot}")
    floor.tap("giveBack")
    assert floor.signing.answer["code"] == "cancelled"
    floor.tap("back")
    floor.tap(f"slot_{slot}")
    floor.tap("item_1")
    floor.tap("bringIt")
    assert "This event is cancelled." in floor.texts()
    # Whoever leaves the week leaves nothing behind.
    floor.stage.home()
    assert not floor.signing.shown


def welcome(floor: Floor) -> str:
    return str(floor.check_in.answer["title"])


def test_a_badge_on_the_page_of_an_event_that_is_on_counts(floor: Floor) -> None:
    event = plan(floor, "Listening hour", 11, place("", 9))
    later = plan(floor, "Film", 18)
    ana = floor.badges[floor.people["1"]]
    floor.go("week")
    floor.scan(ana)
    floor.week.open(event)
    floor.settle()
    assert floor.app.schedule.attendance(event) == (), "who looks at an event is no guest"
    assert "Are you here for this? Hold up your badge, and you are counted." in floor.texts()
    floor.scan(ana)
    assert [guest.name for guest in floor.app.schedule.attendance(event)] == ["Aino Korhonen"]
    assert welcome(floor) == "Good to see you, Aino."
    assert floor.sounds[-1] is Sound.REDEEMED
    floor.scan(ana)
    assert welcome(floor) == "You are counted already, Aino."
    floor.scan(floor.badges[floor.people["5"]])
    assert welcome(floor) == "Good to see you."
    assert floor.check_in.answer["count"] == 2
    floor.tap("notYou")
    assert floor.check_in.answer["code"] == ""
    # While somebody signs up, a badge says who signs up.
    floor.tap("signUp")
    floor.scan(floor.badges[floor.people["2"]])
    assert len(floor.app.schedule.attendance(event)) == 2
    floor.tap("back")
    floor.tap("back")
    floor.week.open(later)
    floor.settle()
    assert not floor.shows("checkIn")
    floor.scan(ana)
    assert floor.app.schedule.attendance(later) == ()


def test_my_sign_ups_are_for_a_badge(floor: Floor) -> None:
    schedule, people = floor.app.schedule, floor.people
    tour = slots_of(floor, plan(floor, "Tour", 14, place("", 1)))[""]
    cake = slots_of(floor, plan(floor, "Tea", 16, Slot(0, 0, SlotKind.BRING, "Cakes")))["Cakes"]
    first = schedule.sign_up(tour, people["3"], "a" * 32).sign_up
    assert first is not None
    schedule.sign_up(tour, people["1"], "b" * 32)
    schedule.sign_up(cake, people["1"], "c" * 32, "Carrot cake", 2)
    floor.scan(floor.badges[people["1"]])
    floor.tap("mySignUps")
    assert {"What you have signed up for", "Tour", "Tea: Cakes, 2 × Carrot cake"} <= set(
        floor.texts()
    )
    waiting, brought = (int(str(row["number"])) for row in floor.sign_ups.rows)
    floor.tap(f"mySignUp_{waiting}")
    assert "You are number 1 on the waiting list." in floor.texts()
    floor.tap("back")
    floor.tap(f"mySignUp_{brought}")
    floor.tap("giveMineBack")
    assert "You have given it back." in floor.texts()
    assert names(floor, cake) == []
    floor.tap("back")
    assert floor.sign_ups.count == 1
    # From its beginning on it is too late.
    floor.clock.set(DAY + timedelta(hours=14, minutes=1))
    floor.scan(floor.badges[people["3"]])
    floor.tap("mySignUps")
    floor.tap(f"mySignUp_{first.id}")
    floor.tap("giveMineBack")
    assert "It is too late to give it back here." in floor.texts()
    floor.tap("back")
    floor.tap("back")
    assert not floor.sign_ups.shown
    floor.tap("mySignUps")
    floor.tap("notYou")
    assert not floor.sign_ups.shown


def long_walk(floor: Floor) -> Iterator[str]:
    """Every page with the longest texts that are let in."""
    title = "The grand and festive opening breakfast for all departments!"
    starts = DAY + timedelta(hours=22)
    times = by_time(SlotKind.PLACE, starts, starts + 3 * HOUR, capacity=2)
    label = "Vegetarisches ohne Nüsse und ohne Milch!"
    slots = (*times, Slot(0, 0, SlotKind.BRING, label, capacity=1000), place(label, 1))
    rule = SignUpRule(bring_to_take=True, until=starts - HOUR, one_each=False)
    event = plan(floor, title, 22, *slots, rule=rule, hours=3)
    schedule, people = floor.app.schedule, floor.people
    offer = schedule.offer(event)
    assert offer is not None
    for view in offer.slots:
        for key in ("6", "12", "3", "4"):
            schedule.put_person(view.slot.id, people[key], BOSS, "Käsespätzle mit Röstzwiebeln", 40)
    at_slots(floor, event)
    yield "slots"
    floor.tap("gaps") if floor.shows("gaps") else None
    floor.signing.turn(1)
    floor.settle()
    yield "slots after"
    floor.signing.turn(-1)
    floor.settle()
    floor.tap(f"slot_{floor.signing.rows[0]['number']}")
    yield "who"
    floor.scan(floor.badges[people["1"]])
    yield "item"
    floor.signing.setItem("Selbstgebackenes Zwiebelbrot mit Kräuterbutter und Oliven, 1"[:60])
    floor.settle()
    yield "own item"
    floor.tap("bringIt")
    yield "done"
    floor.tap("back")
    for slot in schedule.roster(event).slots:
        for line in slot.placed:
            if line.person_id != people["6"]:
                schedule.take_out(line.sign_up_id, BOSS)
    floor.clock.forward(timedelta(minutes=1))
    schedule.move(event, starts + HOUR, BOSS)
    floor.scan(floor.badges[people["6"]])
    yield "slots with news"
    floor.stage.home()
    floor.scan(floor.badges[people["6"]])
    yield "tickets with news"
    floor.tap("mySignUps")
    yield "my sign-ups"
    floor.tap(f"mySignUp_{floor.sign_ups.rows[0]['number']}")
    yield "my sign-up"


@pytest.mark.trial
@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_every_page_fits(make_floor: Callable[..., Floor], size: tuple[int, int]) -> None:
    floor = make_floor(size, "de")
    wrong = [f"{page}: {one}" for page in long_walk(floor) for one in dict.fromkeys(faults(floor))]
    assert not wrong, "\n".join(wrong)
