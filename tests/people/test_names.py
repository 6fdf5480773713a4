import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.people.model import Display, Person
from kiosk.people.names import (
    initials,
    label,
    listed,
    listed_for_managers,
    match,
    monogram,
    photo,
    same_key,
    search_key,
    shown,
    tidy,
)


def person(
    number: int,
    given: str,
    family: str = "",
    team: str = "",
    display: Display = Display.FIRST_NAME,
    active: bool = True,
) -> Person:
    return Person(number, "", given, family, team, display, photo="a.jpg", active=active)


@pytest.mark.parametrize(
    ("display", "name", "row_label", "letters", "picture"),
    [
        (Display.HIDDEN, "", "#7", "", None),
        (Display.INITIALS, "A. K.", "A. K.", "AK", None),
        (Display.FIRST_NAME, "Anna", "Anna", "A", None),
        (Display.PHOTO, "Anna", "Anna", "A", "a.jpg"),
    ],
)
def test_a_person_is_shown_as_they_chose(
    display: Display, name: str, row_label: str, letters: str, picture: str | None
) -> None:
    anna = person(7, "Anna", "Korhonen", display=display)
    assert shown(anna) == name
    assert label(anna) == row_label
    assert monogram(anna) == letters
    assert photo(anna) == picture


@pytest.mark.parametrize(
    ("given", "family", "expected"),
    [
        ("Åsa", "Öberg", "Å. Ö."),
        ("A\u030asa", "", "Å."),
        ("Cher", "", "C."),
        ("ßarah", "de Vries", "ß. D."),
        ("'t", "Hooft", "T. H."),
        ("…", "…", ""),
    ],
)
def test_initials(given: str, family: str, expected: str) -> None:
    assert initials(person(1, given, family)) == expected


ROSTER = (
    person(1, "Anna", "Korhonen", "Aurora"),
    person(2, "Mari-Anne", "O'Brien", "Polar"),
    person(3, "Jürgen", "Größmann", "Aurora"),
    person(4, "Łukasz", "Ångström", "Polar", Display.INITIALS),
    person(5, "Anneli", "Hidden", "Aurora", Display.HIDDEN),
    person(6, "Annika", "Gone", "Aurora", active=False),
    person(7, "José María", "de la Peña", "Polar"),
    person(8, "Søren", "Ævar", "Polar", Display.PHOTO),
)


@pytest.mark.parametrize(
    ("letters", "found"),
    [
        ("", {1, 2, 3, 4, 7, 8}),
        ("ann", {1, 2}),
        ("ANN", {1, 2}),
        ("kor", {1}),
        ("korhonen anna", {1}),
        ("an an", set()),
        ("mari an", {2}),
        ("marianne", {2}),
        ("mari-anne", {2}),
        ("brien", {2}),
        ("obrien", {2}),
        ("o'brien", {2}),
        ("jur", {3}),
        ("juer", {3}),
        ("jür", {3}),
        ("groess", {3}),
        ("grossm", {3}),
        ("luk", {4}),
        ("ang", {4}),
        ("hid", set()),
        ("gone", set()),
        ("pena", {7}),
        ("peña jo", {7}),
        ("la", {7}),
        ("ose", set()),
        ("sor", {8}),
        ("soer", {8}),
        ("ae", {8}),
        ("   ", {1, 2, 3, 4, 7, 8}),
        ("x", set()),
        (".*", set()),
    ],
)
def test_people_are_found_by_the_first_letters_of_any_part(letters: str, found: set[int]) -> None:
    assert {pick.person_id for pick in match(listed(ROSTER), letters)} == found


def test_a_pick_shows_no_more_than_its_person_chose() -> None:
    picks = {pick.person_id: pick.label for pick in match(listed(ROSTER), "")}
    assert picks == {
        1: "Anna",
        2: "Mari-Anne",
        3: "Jürgen",
        4: "Ł. Å.",
        7: "José María",
        8: "Søren",
    }


def test_picks_are_in_the_order_of_their_labels_and_teams() -> None:
    people = [
        person(1, "Örjan", team="B"),
        person(2, "Åke"),
        person(3, "Örjan", team="A"),
        person(4, "Bo"),
    ]
    assert [pick.person_id for pick in match(listed(people), "")] == [2, 4, 3, 1]


def test_twins_are_those_who_look_the_same_in_this_list() -> None:
    people = [
        person(1, "Anna", "Korhonen", "Aurora"),
        person(2, "Anna", "Virtanen", "Aurora"),
        person(3, "Anna", "Laine", "Polar"),
    ]
    twins = {pick.person_id for pick in match(listed(people), "anna") if pick.twin}
    assert twins == {1, 2}
    assert [(p.person_id, p.twin) for p in match(listed(people), "anna k")] == [(1, False)]


@given(st.text(max_size=30))
def test_any_letters_are_taken(letters: str) -> None:
    match(listed(ROSTER), letters)


@given(st.text(max_size=20), st.text(max_size=20))
def test_hidden_people_are_never_found(given: str, letters: str) -> None:
    assert match(listed([person(1, given, display=Display.HIDDEN)]), letters) == ()


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=12), st.data())
def test_everybody_is_found_by_any_beginning_of_a_name(given: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(0, len(given)))
    letters = given[:length]
    assert len(match(listed([person(1, given)]), letters)) == 1


@given(st.text(max_size=40))
@example("𝐀")
@example("Ǣ")
@example("a…b")
def test_tidying_and_folding_are_done_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert search_key(search_key(text)) == search_key(text)
    assert same_key(tidy(text)) == same_key(text)


def test_tidying_takes_what_copying_leaves_behind() -> None:
    assert tidy("\ufeff  Anna\u00a0 Ma\u00adria\u200b\t") == "Anna Maria"
    assert same_key("Team  AURORA") == same_key(" team aurora")
    assert same_key("Häme") != same_key("Hame")


def test_five_thousand_people_are_searched_whole() -> None:
    names = ["Anna", "Mari-Anne", "Jürgen", "Søren", "José María"]
    people = listed(
        [
            person(n, names[n % 5], f"Family{n % 700} von Nimi", f"Team {n % 40}")
            for n in range(5000)
        ]
    )
    assert {pick.person_id for pick in match(people, "")} == set(range(5000))
    begins_so = {n for n in range(5000) if names[n % 5] in ("Anna", "Mari-Anne")}
    assert begins_so <= {pick.person_id for pick in match(people, "ann")}
    both = {n for n in begins_so if f"{n % 700}".startswith("12")}
    assert {pick.person_id for pick in match(people, "family12 ann")} == both


def test_managers_find_hidden_people_by_their_number_and_tell_everybody_apart() -> None:
    people = (
        person(1, "Anna", "Korhonen", "Aurora"),
        person(2, "Anna", "Laine", "Aurora"),
        person(3, "Anna", "Virta", "Polar"),
        person(4, "Dag", "Holm", "Polar", Display.HIDDEN),
        person(5, "Eva", "Lind", "Polar", active=False),
    )
    found = match(listed_for_managers(people), "")
    assert {pick.person_id: pick.label for pick in found} == {
        1: "Anna #1",
        2: "Anna #2",
        3: "Anna",
        4: "#4",
    }
    assert not any(pick.twin for pick in found)
    assert [pick.person_id for pick in match(listed_for_managers(people), "holm")] == [4]
