from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.raffle.draw import hash_json
from kiosk.raffle.hours import Hours
from kiosk.raffle.prizes import Prize
from kiosk.raffle.rules import Json, Rules, from_rfc3339, hashable, to_rfc3339

scalars = (
    st.text(st.characters(codec="utf-8"), max_size=20)
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
)
keys = st.from_regex(r"\A[a-z0-9_]{1,8}\Z")
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
hours = st.builds(
    Hours,
    days=st.sets(st.integers(1, 7), min_size=1).map(lambda days: tuple(sorted(days))),
    begin=minutes,
    end=minutes,
)
rules = st.builds(
    Rules,
    prizes=st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=5).map(tuple),
    one_win_per_person=st.booleans(),
    claim_minutes=st.integers(0, 10_080),
    hold_seconds=st.integers(0, 604_800),
    tickets_per_person=st.integers(1, 1_000_000),
    draw_at=st.none()
    | st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)).map(
        lambda instant: instant.replace(microsecond=0)
    ),
    tickets_per_day=st.none() | st.integers(1, 1_000_000),
    opening_hours=st.lists(hours, max_size=4).map(tuple),
    further=st.dictionaries(keys.map(lambda key: f"x_{key}"), values, max_size=3),
)


@given(rules)
def test_rules_come_back_from_their_object(given_rules: Rules) -> None:
    made = given_rules.to_json()
    assert hashable(made)
    assert Rules.from_json(made) == given_rules


def test_defaults_fill_what_is_left_out() -> None:
    assert Rules.from_json({}) == Rules()
    assert Rules().to_json() == {
        "prizes": ["Prize"],
        "one_win_per_person": True,
        "claim_minutes": 10,
        "hold_seconds": 60,
        "excluded": [],
        "tickets_per_person": 20,
    }
    assert Rules.from_json({"prizes": ["Mug"], "worth": {"mug": 7}}).further == {
        "worth": {"mug": 7}
    }


def test_rules_of_before_are_hashed_as_before() -> None:
    """The two sums were computed before there were hours and a limit for the day."""
    assert hash_json(Rules().to_json()) == (
        "a034375e6940ff03220b382ab53c018f0f6b5fb0bc55ba5dcbd645190dd432fc"
    )
    stored = {
        "prizes": ["Cake", "Mug “grün”"],
        "one_win_per_person": True,
        "claim_minutes": 10,
        "hold_seconds": 60,
        "excluded": ["pBBBBBBBBBBBB"],
        "tickets_per_person": 20,
        "draw_at": "2026-10-09T12:00:00Z",
        "worth": {"cake": 12},
    }
    made = Rules.from_json(stored).to_json()
    assert made == stored
    assert hash_json(made) == "62608441df104dd36e8ab84a5ce8f7e358a2fbee1828a82508aedbfc402e35a1"
    unset = stored | {"tickets_per_day": None, "opening_hours": []}
    assert Rules.from_json(unset).to_json() == stored


def test_hours_in_their_object() -> None:
    given_hours = [
        {"days": [5, 1], "from": "08:00", "until": "18:30"},
        {"days": [6], "from": "22:00", "until": "02:00"},
        {"days": [7], "from": "00:00", "until": "24:00"},
    ]
    made = Rules.from_json({"opening_hours": given_hours, "tickets_per_day": 3})
    assert made.tickets_per_day == 3
    assert made.opening_hours == (
        Hours((1, 5), time(8), time(18, 30)),
        Hours((6,), time(22), time(2)),
        Hours((7,), time(0), time(0)),
    )
    given_hours[0]["days"] = [1, 5]
    assert made.to_json()["opening_hours"] == given_hours
    assert made.checked_for_entry() == made


def in_hours(**changed: object) -> dict[str, object]:
    return {"opening_hours": [{"days": [1], "from": "08:00", "until": "18:00"} | changed]}


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"opening_hours": "08:00-18:00"}, "a list"),
        ({"opening_hours": [{}] * 51}, "a list of at most 50"),
        ({"opening_hours": ["08:00"]}, '{"days": [1, 2], "from": "08:00", "until": "18:00"}'),
        ({"opening_hours": [{"from": "08:00", "until": "18:00"}]}, "days"),
        (in_hours(note="x"), '"until"'),
        (in_hours(days=[]), "1 (Monday) to 7 (Sunday)"),
        (in_hours(days=1), "1 (Monday) to 7 (Sunday)"),
        (in_hours(days=[0]), "1 (Monday) to 7 (Sunday)"),
        (in_hours(days=[8]), "1 (Monday) to 7 (Sunday)"),
        (in_hours(days=[1, 1]), "each once"),
        (in_hours(days=[True]), "1 (Monday) to 7 (Sunday)"),
        (in_hours(days=["mon"]), "1 (Monday) to 7 (Sunday)"),
        (in_hours(**{"from": "8:00"}), "08:00"),
        (in_hours(**{"from": "24:00"}), "08:00"),
        (in_hours(**{"from": 8}), "08:00"),
        (in_hours(until="18.00"), "24:00"),
        (in_hours(until="18:60"), "24:00"),
        (in_hours(until="24:01"), "24:00"),
        (in_hours(until="18:00:00"), "24:00"),
        (in_hours(until="١٨:٠٠"), "24:00"),
        ({"tickets_per_day": 0}, "a whole number from 1 to 1000000"),
        ({"tickets_per_day": True}, "a whole number"),
        ({"tickets_per_day": 1.5}, "a whole number"),
    ],
)
def test_wrong_limits_say_what_is_expected(wrong: dict[str, object], expected: str) -> None:
    with pytest.raises(KnownError) as error:
        Rules.from_json(wrong)
    assert error.value.code == "rules_wrong"
    assert error.value.values["member"] in wrong
    assert expected in str(error.value.values["expected"])


@pytest.mark.parametrize(
    ("wrong", "member"),
    [
        ([], "rules"),
        ("text", "rules"),
        ({"prizes": "Mug"}, "prizes"),
        ({"prizes": [1]}, "prizes"),
        ({"prizes": []}, "prizes"),
        ({"one_win_per_person": 1}, "one_win_per_person"),
        ({"claim_minutes": True}, "claim_minutes"),
        ({"claim_minutes": 1.5}, "claim_minutes"),
        ({"hold_seconds": -1}, "hold_seconds"),
        ({"tickets_per_person": 0}, "tickets_per_person"),
        ({"draw_at": "2026-10-09"}, "draw_at"),
        ({"draw_at": "2026-10-09T15:00:00"}, "draw_at"),
        ({"draw_at": "2026-13-09T15:00:00Z"}, "draw_at"),
        ({"draw_at": 5}, "draw_at"),
        ({"Worth": 1}, "Worth"),
        ({"worth": 1.5}, "worth"),
        ({"worth": None}, "worth"),
        ({"worth": 2**53}, "worth"),
        ({"worth": {"A": 1}}, "worth"),
        ({"worth": "\ud800"}, "worth"),
    ],
)
def test_wrong_rules_are_named(wrong: object, member: str) -> None:
    with pytest.raises(KnownError) as error:
        Rules.from_json(wrong)
    assert (error.value.code, error.value.values["member"]) == ("rules_wrong", member)


def test_times_are_kept_in_utc_to_the_second() -> None:
    helsinki = timezone(timedelta(hours=3))
    noon = datetime(2026, 10, 9, 15, 0, 0, 999_999, tzinfo=helsinki)
    assert to_rfc3339(noon) == "2026-10-09T12:00:00Z"
    assert from_rfc3339("2026-10-09T15:00:00+03:00") == noon.replace(microsecond=0)
    for text in ("2026-10-09 12:00:00Z", "2026-10-09T12:00Z", "20261009T120000Z", ""):
        with pytest.raises(ValueError):
            from_rfc3339(text)


@pytest.mark.parametrize("value", [None, 1.0, float("nan"), b"x", {1: 2}, object()])
def test_what_may_not_be_hashed(value: Json) -> None:
    assert not hashable(value)


PICTURE = "0f" * 32


def with_details(*details: object) -> dict[str, object]:
    return {"prizes": ["Cake", "Mug", "Mug"], "prize_details": list(details)}


def test_what_is_told_of_prizes_stands_in_the_rules() -> None:
    mug = {"name": "Mug", "worth": "12 €", "sponsor": "The kitchen", "picture": PICTURE}
    made = Rules.from_json(with_details(mug)).checked_for_entry()
    assert made.prize(0) == Prize("Cake")
    assert made.prize(1) == made.prize(2) == Prize("Mug", "12 €", "The kitchen", PICTURE)
    assert made.prize(1).media == f"prizes/{PICTURE}.jpg"
    assert made.to_json()["prize_details"] == [mug]
    assert Rules.from_json(made.to_json()) == made
    assert hash_json(made.to_json()) != hash_json(Rules(made.prizes).to_json())


def test_details_that_tell_nothing_are_left_out() -> None:
    given_rules = with_details({"name": " Mug", "worth": " 12  € "}, {"name": "Cake", "worth": ""})
    made = Rules.from_json(given_rules).checked_for_entry()
    assert made.details == (Prize("Mug", "12 €"),)
    assert made.to_json()["prize_details"] == [{"name": "Mug", "worth": "12 €"}]
    bare = Rules.from_json(with_details({"name": "Mug"})).checked_for_entry()
    assert "prize_details" not in bare.to_json()


@given(st.lists(values, max_size=3) | values)
def test_details_in_another_form_are_hashed_as_they_came(details: object) -> None:
    given_rules = Rules().to_json() | {"prize_details": details}
    assert Rules.from_json(given_rules).to_json() == given_rules


@pytest.mark.parametrize(
    "details",
    [
        "12 €",
        [5],
        [{"worth": "12 €"}],
        [{"name": "Tea", "worth": "12 €"}],
        [{"name": "Mug", "worth": "1"}, {"name": "Mug", "worth": "2"}],
        [{"name": "Mug", "price": "12 €"}],
        [{"name": "Mug", "worth": 12}],
        [{"name": "Mug", "worth": "9" * 41}],
        [{"name": "Mug", "sponsor": "s" * 61}],
        [{"name": "Mug", "sponsor": "a\x07b"}],
        [{"name": "Mug", "picture": "mug.jpg"}],
    ],
)
def test_wrong_details_are_refused_at_entry(details: object) -> None:
    given_rules = Rules.from_json({"prizes": ["Mug"], "prize_details": details})
    with pytest.raises(KnownError) as wrong:
        given_rules.checked_for_entry()
    assert (wrong.value.code, wrong.value.values["member"]) == ("rules_wrong", "prize_details")
