from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.people.model import Display, Person
from kiosk.recognition.content import content, veiled
from kiosk.recognition.model import Kind, Recognition, RecognitionContent
from kiosk.recognition.texts import VALUES
from tests.recognition.support import ANNA, BEN, CARLA, DORA, HELSINKI, PEOPLE, recognition


def made(one: Recognition) -> RecognitionContent:
    people = {person.id: person for person in PEOPLE}
    return content(one, people, {value.key: value for value in VALUES}, HELSINKI)


def test_names_come_by_display_choice() -> None:
    slide = made(recognition((1, 2, 3, 4)))
    assert slide.names == ("Anna", "Carla", "D. E.")
    assert slide.unnamed == 1
    assert slide.monogram == "A"


def test_only_hidden_people_are_a_colleague_of_no_named_team() -> None:
    slide = made(recognition((2,)))
    assert (slide.names, slide.unnamed, slide.team, slide.monogram) == ((), 1, "", "")
    assert "Ben" not in str(slide)
    assert "Müller" not in str(slide)


def test_who_is_gone_is_a_colleague() -> None:
    slide = made(recognition((99,), sender_id=98))
    assert (slide.names, slide.unnamed, slide.from_colleague) == ((), 1, True)


@pytest.mark.parametrize(
    ("fields", "sender", "from_colleague"),
    [
        ({}, "", True),
        ({"kind": Kind.AWARD}, "", False),
        ({"sender": "The board"}, "The board", False),
        ({"sender_id": 1}, "Anna", False),
        ({"sender_id": 2}, "", True),
        ({"sender_id": 4}, "D. E.", False),
    ],
)
def test_the_sender_too(fields: dict[str, object], sender: str, from_colleague: bool) -> None:
    slide = made(recognition((3,), **fields))
    assert (slide.sender, slide.from_colleague) == (sender, from_colleague)


@pytest.mark.parametrize(
    ("people", "own", "expected"),
    [
        ((3,), None, "carla.jpg"),
        ((3,), "award.jpg", "award.jpg"),
        ((1,), "award.jpg", None),
        ((3, 1), "award.jpg", None),
        ((2,), "award.jpg", None),
        ((99,), "award.jpg", None),
        ((), "cake.jpg", "cake.jpg"),
        ((), None, None),
    ],
)
def test_a_picture_needs_everybodys_choice(
    people: tuple[int, ...], own: str | None, expected: str | None
) -> None:
    assert made(recognition(people, picture=own)).picture == expected


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        ("Ben Müller helped; Ben's calm!", BEN, "N. N. helped; N. N. calm!"),
        ("Kiitos Benille ja Benin tiimille", replace(BEN, given="Ben"), "Kiitos N. N. ja"),
        ("Benches are not Ben", BEN, "Benches are not N. N."),
        ("Frau Müller war toll", BEN, "Frau N. N. war toll"),
        ("Anna Korhonen stayed late", ANNA, "Anna stayed late"),
        ("Anna   Korhosen", ANNA, "Anna   Korhosen"),
        ("Dora Ek and Dora", DORA, "D. E. and D. E."),
        ("Carla Ruiz", CARLA, "Carla"),
    ],
)
def test_texts_call_nobody_more_than_they_chose(text: str, person: Person, expected: str) -> None:
    assert veiled(text, [person]).startswith(expected)


@given(st.text(max_size=80), st.text(max_size=12), st.text(max_size=12))
def test_any_name_in_any_text_does_no_harm(text: str, given_name: str, family: str) -> None:
    person = replace(BEN, given=given_name, family=family)
    veiled(text, [person])
    if given_name.isalpha() and given_name.isascii():
        shown = veiled(f"{text} {given_name} ok", [replace(person, display=Display.HIDDEN)])
        assert not shown.endswith(f" {given_name} ok") or given_name == "N"


def test_value_and_day_of_the_site() -> None:
    slide = made(recognition(value="help"))
    assert slide.value is not None
    assert slide.value.name == "We help each other"
    assert slide.date.isoformat() == "2026-10-07"
    assert made(recognition(value="gone")).value is None


def test_the_picture_of_a_prize_needs_nobodys_consent_and_is_no_portrait() -> None:
    hidden, shown = (made(recognition((one,), picture="prizes/cake.jpg")) for one in (1, 3))
    assert (hidden.prize_picture, hidden.picture) == ("prizes/cake.jpg", None)
    assert (shown.prize_picture, shown.picture) == ("prizes/cake.jpg", "carla.jpg")
    assert made(recognition((3,), picture="award.jpg")).prize_picture is None
