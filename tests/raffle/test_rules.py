from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
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
