"""Who takes no part: the organisers, whole teams, and what a plan keeps of it."""

from kiosk.people.model import Person
from kiosk.raffle.excluding import members, organisers
from kiosk.raffle.model import HideOutcome, Rules
from kiosk.raffle.outcome import Outcome
from tests.raffle.support import ONE, House


def test_organisers_are_all_managers_and_whoever_hid_something() -> None:
    actors = ["person:7", "console:mika", "person:2", "person:", "person:x", ""]
    assert organisers([4, 2], actors) == (2, 4, 7)
    assert organisers([], []) == ()


def test_a_team_is_its_active_people() -> None:
    people = [
        Person(3, "", "A", "", "Polar"),
        Person(1, "", "B", "", "Polar"),
        Person(2, "", "C", "", "Polar", active=False),
        Person(4, "", "D", "", "Aurora"),
    ]
    assert members(people, "Polar") == (1, 3)
    assert members(people, "Nobody") == ()


def test_who_hid_tokens_of_this_hunt_is_known(house: House) -> None:
    first, second = house.tokens(2)
    assert house.raffles.hiders() == ()
    assert house.raffles.hide(first, "Fern", "", "person:3").outcome is HideOutcome.HIDDEN
    house.open()
    house.raffles.hide(second, "Sofa", "", "person:5")
    assert house.raffles.hiders() == ("person:3", "person:5")
    house.raffles.abandon("Fire alarm", "person:1", "person:2")
    assert house.raffles.hiders() == ()


def test_what_a_plan_excludes_stays_out_when_the_plan_changes(house: House) -> None:
    raffles = house.raffles
    assert raffles.left_out() == ()
    (code,) = house.tokens(1)
    raffles.plan(Rules(prizes=("Cake",)), "Autumn", ONE, excluded=(2, 5))
    assert raffles.left_out() == (2, 5)
    # Pseudonyms are made anew; the people stay.
    raffles.plan(Rules(prizes=("Mug",)), "Autumn", ONE, excluded=raffles.left_out())
    assert raffles.left_out() == (2, 5)
    with house.work.write() as unit:
        unit.raffles.erase_personal(5)
    assert raffles.left_out() == (2,)
    opened = raffles.open(None, "", ONE)
    assert opened.rules.prizes == ("Mug",)
    assert raffles.redeem(code, 2).outcome is Outcome.NOT_ELIGIBLE
