"""One person at a time: added, written anew, shown otherwise; departments called anew."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from kiosk.errors import KnownError
from kiosk.people.model import Department, Display, PersonRow
from tests.people.support import ANNA, BEN, Site


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        act()
    assert caught.value.sentence
    return caught.value.code


def test_somebody_new_is_as_if_a_file_had_brought_them(site: Site) -> None:
    new = site.people.add_person(
        PersonRow("", " Dora ", "Möller", "aurora", born=date(1980, 2, 29)), "person:1"
    )
    assert site.people.person(new.id) == new
    assert (new.given, new.display, new.born) == ("Dora", Display.FIRST_NAME, date(2000, 2, 29))
    assert site.audit.entries[-1].action == "person_added"
    assert "Dora" not in str(site.audit.entries)
    site.import_rows(PersonRow("17", "DORA", "möller", "Aurora"))
    assert [person.key for person in site.people.roster()] == ["17"]


def test_nobody_is_added_who_could_not_be_told_from_another(site: Site) -> None:
    site.import_rows(ANNA, PersonRow("", "Dora", "", "Polar"))
    known = [replace(ANNA, key=""), replace(BEN, key="1"), PersonRow("9", "dora", "", "Polar")]
    codes = {refused(partial(site.people.add_person, row, "x")) for row in known}
    assert codes == {"person_exists"}
    assert refused(lambda: site.people.add_person(PersonRow("", " "), "x")) == (
        "person_given_missing"
    )
    assert site.people.add_person(replace(ANNA, key="77"), "x").key == "77"
    assert len(site.people.roster()) == 3


def test_a_person_is_written_anew(site: Site) -> None:
    site.import_rows(replace(ANNA, born=date(1990, 5, 4), language="fi"), BEN)
    site.people.set_birthday_shown(1, True, "x")
    edited = site.people.edit_person(1, PersonRow("1", "Anna", "Åberg", "Polar"), "person:2")
    assert site.people.person(1) == edited
    assert (edited.family, edited.team, edited.born, edited.language) == (
        "Åberg",
        "Polar",
        None,
        None,
    )
    assert not edited.birthday_shown
    noted = site.audit.entries[-1]
    assert noted.details == {"parts": "family, team, born, language, birthday_shown"}
    before = len(site.audit.entries)
    site.people.edit_person(1, PersonRow("1", "Anna", "Åberg", "Polar"), "x")
    assert len(site.audit.entries) == before
    assert refused(lambda: site.people.edit_person(1, replace(ANNA, key="2"), "x")) == (
        "person_exists"
    )
    assert refused(lambda: site.people.edit_person(9, ANNA, "x")) == "person_unknown"


def test_one_person_who_joins_a_team_does_not_call_it_anew(site: Site) -> None:
    site.import_rows(ANNA, replace(BEN, team="Polar"))
    site.people.add_person(PersonRow("", "Dora", "", "POLAR"), "x")
    assert site.people.edit_person(1, replace(ANNA, team="polar"), "x").team == "Polar"
    assert [(team.name, team.people) for team in site.people.teams()] == [("Polar", 3)]
    # Whoever is in it may be used to correct it, for everybody.
    site.people.edit_person(1, replace(ANNA, team="POLAR"), "x")
    assert {person.team for person in site.people.roster()} == {"POLAR"}


def test_birthdays_are_shown_to_who_wants_it_and_has_one(site: Site) -> None:
    site.import_rows(ANNA)
    assert refused(lambda: site.people.set_birthday_shown(1, True, "x")) == "birthday_unknown"
    site.people.set_birthday(1, date(1999, 12, 24), "x")
    assert site.people.set_birthday_shown(1, True, "person:1").birthday_shown
    assert site.people.person(1).born == date(2000, 12, 24)
    assert not site.people.set_birthday(1, None, "x").birthday_shown
    assert site.audit.actions[-3:] == ["birthday_set", "birthday_shown_set", "birthday_set"]


def test_a_department_is_called_anew(site: Site) -> None:
    site.people.add_department("Logistics", "x")
    site.people.add_department("IT", "x")
    assert site.people.rename_department("logistics", "Sales", "x") == Department("Sales")
    site.people.rename_department("it", "It", "x")
    assert [one.name for one in site.people.departments()] == ["It", "Sales"]
    assert refused(lambda: site.people.rename_department("Sales", "IT", "x")) == "department_exists"
    assert refused(lambda: site.people.rename_department("HR", "Hr 2", "x")) == "department_unknown"
    assert refused(lambda: site.people.rename_department("Sales", " ", "x")) == (
        "department_name_missing"
    )
    assert [one.name for one in site.people.departments()] == ["It", "Sales"]
