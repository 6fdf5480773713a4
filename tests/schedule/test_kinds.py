"""Kinds of events that mean something, and the line-up that may be opened."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.schedule.kinds import EventKind, kind_of, lineup_at
from tests.schedule.support import at, event


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("line-up", EventKind.LINEUP),
        ("Line Up", EventKind.LINEUP),
        ("  LINEUP ", EventKind.LINEUP),
        ("Päivänavaus", EventKind.LINEUP),
        ("paivanavaus", EventKind.LINEUP),
        ("Morgenrunde", EventKind.LINEUP),
        ("Inicio del dia", EventKind.LINEUP),
        ("Skip-Level", EventKind.SKIP_LEVEL),
        ("Gespräch mit der Leitung", EventKind.SKIP_LEVEL),
        ("lunch", None),
        ("", None),
    ],
)
def test_a_word_in_any_of_the_languages(word: str, kind: EventKind | None) -> None:
    assert kind_of(word) is kind


def test_a_line_up_may_be_opened_from_a_quarter_of_an_hour_before_until_its_end() -> None:
    one = replace(event("Line-up", at("9:00"), at("9:15")), kind="line-up")
    later = replace(event("Second", at("9:05"), at("9:20"), number=2), kind="Tagesstart")
    others = [
        replace(one, kind="lunch", starts_at=at("8:00")),
        replace(one, cancelled=True, starts_at=at("8:00")),
        replace(one, all_day=True, starts_at=at("0:00")),
    ]
    second = timedelta(seconds=1)
    assert lineup_at([later, *others, one], at("8:45")) == one
    assert lineup_at([later, *others, one], at("9:15") - second) == one
    assert lineup_at([later, *others, one], at("9:15")) == later
    assert lineup_at([one], at("8:45") - second) is None
