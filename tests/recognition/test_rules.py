from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.recognition import texts
from kiosk.recognition.model import LIMITS, MOST_NAMED, TEXT_FIELDS, Kind, RecognitionDraft
from kiosk.recognition.rules import check, check_draft, clean, digest, people_keys, week_of
from tests.recognition.support import recognition, row


def codes(**fields: object) -> list[str]:
    return [message.code for message in check(row(2, **fields))]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"text": " \n "}, ["recognition_empty"]),
        ({"text": "x" * 280}, []),
        ({"text": "x" * 281}, ["recognition_text_long"]),
        ({"text": "  " + "x" * 280 + "  "}, []),
        ({"text": "a\u202eb"}, ["recognition_character"]),
        ({"text": "a\x07b"}, ["recognition_character"]),
        ({"words": "Great"}, ["recognition_field_unused"]),
        ({"kind": Kind.PRAISE, "words": "Great", "people": ()}, []),
        ({"people": ()}, ["recognition_nobody_named"]),
        ({"people": (), "teams": ("Kitchen",)}, []),
        ({"kind": Kind.TIP, "people": ()}, []),
        ({"teams": tuple("abcdef")}, ["recognition_too_many_named"]),
        ({"teams": ("Kitchen", "kitchen", " KITCHEN ", "b", "c", "d", "e")}, []),
        ({"teams": ("x" * 41,)}, ["recognition_text_long"]),
        ({"show_from": date(2026, 10, 6), "show_until": date(2026, 10, 6)}, []),
        (
            {"show_from": date(2026, 10, 6), "show_until": date(2026, 10, 5)},
            ["recognition_days_wrong"],
        ),
        ({"priority": 10}, ["recognition_priority_wrong"]),
        ({"priority": -1}, ["recognition_priority_wrong"]),
        ({"key": "k" * 101}, ["recognition_key_long"]),
        ({"value": "v" * 41}, ["recognition_text_long"]),
        ({"picture": "p" * 121}, ["recognition_text_long"]),
    ],
)
def test_what_is_wrong_with_a_row(fields: dict[str, object], expected: list[str]) -> None:
    assert codes(**fields) == expected


def test_every_reason_has_a_sentence_with_all_its_values() -> None:
    bad = row(
        key="k" * 200,
        text="x" * 500,
        words="no",
        title="\x00",
        people=tuple("abcdefgh"),
        show_from=date(2026, 10, 6),
        show_until=date(2026, 10, 5),
        priority=99,
    )
    for message in check(bad):
        sentence = KnownError(message.code, **message.values).sentence
        assert "{" not in sentence


def test_a_draft_is_held_to_the_same_limits() -> None:
    draft = RecognitionDraft(Kind.HERO, text="x" * 401, people=(1,))
    assert [message.code for message in check_draft(draft)] == ["recognition_text_long"]


def test_each_kind_has_a_limit_for_each_field_and_a_name() -> None:
    assert set(LIMITS) == set(Kind)
    assert all(set(limits) == set(TEXT_FIELDS) for limits in LIMITS.values())
    assert set(texts.KINDS) == set(Kind)
    assert all(0 < limits["title"] <= 60 for limits in LIMITS.values())
    assert MOST_NAMED > 1


def test_ready_sentences_fit() -> None:
    most = LIMITS[Kind.THANKS]["text"] / 2
    assert all(len(text) < most for text in texts.READY_SENTENCES.values())


def test_content_is_the_same_whatever_the_case_spaces_and_order() -> None:
    one = recognition((1, 2), text="Thank you", teams=("Kitchen", "IT"))
    same = recognition((2, 1), text="  thank   YOU", teams=("it", "kitchen"), value="help")
    assert digest(one) == digest(same)
    assert digest(one) != digest(recognition((1,), text="Thank you"))
    assert digest(recognition(title="a", text="b")) != digest(recognition(title="b", text="a"))


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(row(text=text, teams=(text,), key=text))
    assert clean(once) == once


def test_keys_of_people_and_teams_never_meet() -> None:
    assert people_keys((1,), ("1", "Kitchen")) == ("person:1", "team:1", "team:kitchen")


def test_a_week_begins_on_monday() -> None:
    assert week_of(date(2026, 10, 5)) == week_of(date(2026, 10, 11)) == date(2026, 10, 5)
