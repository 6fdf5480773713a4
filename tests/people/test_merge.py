from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.people import merge
from kiosk.people.merge import Plan, check, clean, ready
from kiosk.people.model import Display, Person, PersonRow

ANNA = Person(1, "e1", "Anna", "Korhonen", "Aurora")
BEN = Person(2, "", "Ben", "Müller", "Aurora")


def plan(people: list[Person], rows: Iterable[PersonRow]) -> Plan:
    return merge.plan(people, ready(rows))


def changed(result: Plan) -> Person:
    assert (result.added, len(result.changed)) == ((), 1)
    return result.changed[0]


def refused(people: list[Person], *rows: PersonRow) -> str:
    with pytest.raises(KnownError) as error:
        plan(people, rows)
    assert "{" not in error.value.sentence
    return error.value.code


def test_a_row_means_the_person_with_its_id() -> None:
    anna = changed(plan([ANNA, BEN], [PersonRow("e1", "Anna", "Laine", "Polar")]))
    assert anna == replace(ANNA, family="Laine", team="Polar")


def test_a_row_without_an_id_means_the_person_of_the_same_content() -> None:
    result = plan([ANNA, BEN], [PersonRow("", "ben ", " MÜLLER", "aurora")])
    assert changed(result) == replace(BEN, given="ben", family="MÜLLER", team="aurora")
    same = plan([ANNA, BEN], [PersonRow("", "Anna", "Korhonen", "Aurora")])
    assert (same.added, same.changed, same.unchanged) == ((), (), 1)
    assert same.missing == (BEN,)


def test_another_team_makes_another_person_unless_there_is_an_id() -> None:
    result = plan([BEN], [PersonRow("", "Ben", "Müller", "Polar")])
    assert [person.team for person in result.added] == ["Polar"]


def test_a_row_without_a_team_means_the_only_person_of_that_name() -> None:
    assert plan([BEN], [PersonRow("", "Ben", "Müller")]).unchanged == 1
    other = replace(BEN, id=3, team="Polar")
    assert refused([BEN, other], PersonRow("", "Ben", "Müller")) == "person_ambiguous"


def test_a_person_without_an_id_is_given_the_one_of_the_file() -> None:
    ben = changed(plan([BEN], [PersonRow("e2", "Ben", "Müller", "Aurora")]))
    assert ben == replace(BEN, key="e2")


def test_nobody_is_given_one_of_two_ids() -> None:
    rows = [PersonRow(key, "Ben", "Müller", "Aurora") for key in ("e2", "e3")]
    result = plan([BEN], rows)
    assert [person.key for person in result.added] == ["e2", "e3"]
    assert result.missing == (BEN,)


def test_two_people_of_the_same_content_need_their_ids() -> None:
    two = [ANNA, replace(ANNA, id=3, key="e3")]
    assert refused(two, PersonRow("", "Anna", "Korhonen", "Aurora")) == "person_ambiguous"
    away = [ANNA, replace(ANNA, id=3, key="e3", active=False)]
    assert plan(away, [PersonRow("", "Anna", "Korhonen", "Aurora")]).unchanged == 1


def test_what_a_row_leaves_empty_stays() -> None:
    full = replace(
        ANNA,
        display=Display.INITIALS,
        born=date(2000, 2, 29),
        joined=date(2019, 1, 7),
        language="fi",
        photo="anna.jpg",
        has_badge=True,
    )
    assert plan([full], [PersonRow("e1", "Anna")]).unchanged == 1
    row = PersonRow("e1", "Anna", born=date(1984, 3, 1), language="SV".replace("SV", "DE"))
    person = changed(plan([full], [row]))
    assert person == replace(full, born=date(2000, 3, 1), language="de")


@pytest.mark.parametrize(
    ("here", "chosen", "file", "kept"),
    [
        (Display.FIRST_NAME, False, Display.PHOTO, Display.PHOTO),
        (Display.FIRST_NAME, False, Display.HIDDEN, Display.HIDDEN),
        (Display.INITIALS, True, Display.PHOTO, Display.INITIALS),
        (Display.HIDDEN, True, Display.FIRST_NAME, Display.HIDDEN),
        (Display.FIRST_NAME, True, Display.INITIALS, Display.INITIALS),
        (Display.PHOTO, True, None, Display.PHOTO),
    ],
)
def test_a_file_never_shows_more_of_a_person_than_they_chose(
    here: Display, chosen: bool, file: Display | None, kept: Display
) -> None:
    person = replace(ANNA, display=here, display_chosen=chosen)
    result = plan([person], [PersonRow("e1", "Anna", display=file)])
    after = result.changed[0] if result.changed else person
    assert after.display is kept


@pytest.mark.parametrize("chosen", [True, False])
def test_a_file_congratulates_nobody_who_chose_otherwise(chosen: bool) -> None:
    anna = replace(ANNA, born=date(2000, 5, 4), display_chosen=chosen)
    row = PersonRow("e1", "Anna", "Korhonen", birthday_shown=True)
    assert plan([anna], [row]).unchanged == chosen
    shown = replace(anna, birthday_shown=True)
    assert plan([shown], [replace(row, birthday_shown=None)]).unchanged == 1
    assert not changed(plan([shown], [replace(row, birthday_shown=False)])).birthday_shown
    # Without a birthday there is nothing to show.
    assert plan([replace(ANNA, display_chosen=chosen)], [row]).unchanged == 1


def test_a_photo_of_a_file_replaces_the_old_one() -> None:
    row = PersonRow("e1", "Anna", "Korhonen")
    anna = replace(ANNA, photo="old.jpg")
    assert plan([anna], [row]).unchanged == 1
    assert changed(plan([anna], [replace(row, photo="new.jpg")])).photo == "new.jpg"


def test_somebody_who_left_comes_back() -> None:
    away = replace(ANNA, active=False)
    assert plan([away], []).missing == ()
    assert changed(plan([away], [PersonRow("e1", "Anna")])).active


def test_a_new_person_is_shown_by_first_name() -> None:
    (person,) = plan([], [PersonRow("", "Ed")]).added
    assert person.display is Display.FIRST_NAME
    assert not person.display_chosen


def test_a_repeated_row_counts_once() -> None:
    row = PersonRow("", "Ed", "Ek", "Polar")
    result = plan([], [row, PersonRow("", " Ed", "Ek ", "polar"), row])
    assert (len(result.added), result.unchanged) == (1, 2)
    known = PersonRow("e1", "Anna", "Laine")
    assert (len(plan([ANNA], [known, known]).changed), plan([ANNA], [known] * 2).unchanged) == (
        1,
        1,
    )


@pytest.mark.parametrize(
    "rows",
    [
        (PersonRow("e1", "Anna"), PersonRow("e1", "Anne")),
        (PersonRow("e9", "Ed"), PersonRow("e9", "Ed", "Ek")),
        (PersonRow("e9", "Ed"), PersonRow("", "Ed")),
        (PersonRow("", "Ed"), PersonRow("e9", "Ed")),
        (PersonRow("", "Ed", language="fi"), PersonRow("", "Ed", language="de")),
        (PersonRow("e1", "Anna", "Laine"), PersonRow("", "Anna", "Korhonen", "Aurora")),
    ],
)
def test_rows_that_contradict_each_other_are_refused(rows: tuple[PersonRow, ...]) -> None:
    assert refused([ANNA], *rows) == "person_twice"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (PersonRow("", "  "), "person_given_missing"),
        (PersonRow("", "\u200b", "Ek"), "person_given_missing"),
        (PersonRow("", "a" * 41), "person_text_long"),
        (PersonRow("", "Ed", "a" * 61), "person_text_long"),
        (PersonRow("", "Ed", team="a" * 41), "person_text_long"),
        (PersonRow("a" * 65, "Ed"), "person_text_long"),
        (PersonRow("", "Ed\x00"), "person_character"),
        (PersonRow("", "Ed\u202edE"), "person_character"),
        (PersonRow("", "Ed", team="\x1b[31m"), "person_character"),
        (PersonRow("", "Ed", language="sv"), "person_language_wrong"),
    ],
)
def test_what_cannot_be_shown_is_refused(row: PersonRow, code: str) -> None:
    assert [problem.code for problem in check(row)] == [code]
    assert refused([], row) == code


def test_all_that_is_wrong_with_a_row_is_named() -> None:
    row = PersonRow("", "", "a" * 61, language="xx")
    codes = [problem.code for problem in check(row)]
    assert codes == ["person_given_missing", "person_text_long", "person_language_wrong"]


@pytest.mark.parametrize("name", ["Anna\u200dMaria", "नी\u200dना", "Zoë", "Nguyễn", "李", "O’Neil"])
def test_names_of_the_world_are_taken(name: str) -> None:
    assert check(PersonRow("", name)) == ()


def test_a_birthday_loses_its_year() -> None:
    assert clean(PersonRow("", "Ed", born=date(1996, 2, 29))).born == date(2000, 2, 29)


rows = st.builds(
    PersonRow,
    key=st.sampled_from(["", "", "e1", "e2", "e3"]),
    given=st.sampled_from(["Anna", "anna ", "Ben"]),
    family=st.sampled_from(["", "Ek"]),
    team=st.sampled_from(["", "Aurora", "AURORA"]),
    display=st.none() | st.sampled_from(Display),
    language=st.none() | st.sampled_from(["fi", "de"]),
)


def applied(people: list[Person], result: Plan, deactivate: bool) -> list[Person]:
    after = {person.id: person for person in people}
    after.update({person.id: person for person in result.changed})
    if deactivate:
        after.update({person.id: replace(person, active=False) for person in result.missing})
    for number, person in enumerate(result.added, start=len(people) + 1):
        after[number] = replace(person, id=number)
    return list(after.values())


@given(st.lists(st.lists(rows, max_size=5), min_size=1, max_size=4), st.booleans())
def test_an_import_can_be_repeated_without_changing_anything(
    files: list[list[PersonRow]], deactivate: bool
) -> None:
    people: list[Person] = []
    for file in files:
        try:
            first = plan(people, file)
        except KnownError:
            continue
        assert len(first.added) + len(first.changed) + first.unchanged == len(file)
        people = applied(people, first, deactivate)
        assert len({p.key for p in people if p.key}) == len([p for p in people if p.key])
        again = plan(people, file)
        assert (again.added, again.changed, again.unchanged) == ((), (), len(file))


def test_a_file_that_would_mean_others_the_second_time_is_refused() -> None:
    other = Person(3, "e3", "Ed", "Ek", "Polar")
    rows = (PersonRow("", "Anna", "Korhonen"), PersonRow("e3", "Anna", "Korhonen", "Polar"))
    assert refused([ANNA, other], *rows) == "person_ambiguous"
