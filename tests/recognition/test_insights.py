"""The overview of the year: weeks, people who were overlooked, praise that waits; the thanks."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.recognition import insights as asked
from kiosk.recognition.insight import WeekCount, mondays, silence, silent_places
from kiosk.recognition.model import Kind, State
from kiosk.recognition.service import Recognitions
from kiosk.recognition.week_source import RESTS_FOR, ThanksWeekContent, ThanksWeekSource
from kiosk.words import Message
from tests.recognition.support import ANNA, DORA, NOW, Unit, row

TODAY = date(2026, 10, 7)
MONDAY = date(2026, 10, 5)


def ago(weeks: int = 0, days: int = 0) -> date:
    return TODAY - timedelta(weeks=weeks, days=days)


def counts(*totals: int) -> list[WeekCount]:
    days = mondays(TODAY, len(totals))
    return [
        WeekCount(day, {Kind.THANKS: n} if n else {}) for day, n in zip(days, totals, strict=True)
    ]


def test_a_week_counts_what_may_be_shown_by_kind(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.import_rows(
        [
            row(2, text="a", day=MONDAY),
            row(3, text="b", day=MONDAY - timedelta(days=1)),
            row(4, text="c", kind=Kind.AWARD, day=ago(3)),
            row(5, text="d", kind=Kind.TIP, people=(), day=ago(2)),
            row(6, text="e", day=ago(2), state=State.HIDDEN),
            row(7, text="f", day=ago(60)),
        ],
        "m",
    )
    weeks = service.weeks()
    assert len(weeks) == asked.WEEKS
    assert weeks[-1].monday == MONDAY
    assert [week.total for week in weeks[-4:]] == [1, 0, 1, 1]
    assert weeks[-3].counts == {Kind.TIP: 1}
    assert silent_places(weeks) == {asked.WEEKS - 3}
    assert service.weeks(ago(60), 1)[0].total == 1
    assert service.overview(8).silent_weeks == 1


def test_silence_is_told_when_it_lasts() -> None:
    wednesday, tuesday = TODAY, MONDAY + timedelta(days=1)
    assert silence(counts(1, 0, 0, 3), wednesday) is None
    assert silence(counts(1, 0, 0, 0), tuesday) == Message("silent_weeks", {"count": 2})
    assert silence(counts(1, 2, 0), tuesday) is None
    assert silence(counts(1, 2, 0), wednesday) == Message("silent_week")
    assert silence(counts(0, 0, 0), tuesday) == Message("nothing_yet")
    assert silence((), tuesday) is None
    assert silent_places(counts(0, 0, 2, 0, 1, 0)) == {3}
    assert silent_places(counts(0, 0)) == frozenset()


def test_who_was_not_recognised_oldest_first(service: Recognitions, work: SqlWork[Unit]) -> None:
    service.import_rows(
        [
            row(2, text="a", people=("e1",), day=ago(8, 1)),
            row(3, text="b", people=("e1",), day=ago(20)),
            row(4, text="c", people=("e3",), day=ago(8)),
            row(5, text="d", people=("e4",), kind=Kind.TIP, day=ago(1)),
            row(6, text="e", people=("e4",), day=ago(1), state=State.HIDDEN),
        ],
        "m",
    )
    found = service.not_recognised(8)
    # Ben is hidden: he is told by his number. A tip recognises nobody.
    assert [(one.name, one.team, one.weeks) for one in found] == [
        ("#2", "Aurora", None),
        ("D. E.", "Boreal", None),
        ("Anna", "Aurora", 8),
    ]
    assert found[-1].last == ago(8, 1)
    assert [one.person_id for one in service.not_recognised(9)] == [2, 4]
    with work.write() as unit:
        unit.people.save([replace(DORA, joined=ago(3)), replace(ANNA, active=False)])
    assert [one.person_id for one in service.not_recognised(8)] == [2]
    assert [one.person_id for one in service.not_recognised(3)] == [2, 4, 3]


def test_many_are_looked_at_in_portions(
    service: Recognitions, work: SqlWork[Unit], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asked, "_LOOKED_AT_ONCE", 3)
    monkeypatch.setattr(asked, "_PEOPLE_AT_ONCE", 1)
    rows = [row(n, text=f"t{n}", people=("e3",), day=ago(1)) for n in range(2, 15)]
    rows += [row(20, text="first", people=("e1",), day=ago(4))]
    rows += [row(21, text="old", people=("e4",), day=ago(30))]
    service.import_rows(rows, "m")
    with work.read() as unit:
        seen, before = unit.recognitions.honoured([Kind.THANKS], NOW - timedelta(weeks=8), None, 3)
        assert seen == {3}
        assert before is not None
    assert [(one.person_id, one.weeks) for one in service.not_recognised(8)] == [(2, None), (4, 30)]


def test_praise_without_an_answer_by_its_age(service: Recognitions) -> None:
    ages = (0, 1, 1, 2, 5, 30)
    service.import_rows(
        [
            row(n + 2, kind=Kind.PRAISE, text="", words=f"w{n}", day=ago(weeks))
            for n, weeks in enumerate(ages)
        ]
        + [row(20, kind=Kind.PRAISE, text="", words="answered", note="Thank you", day=ago(5))],
        "m",
    )
    told = service.unanswered_by_age()
    assert [(one.weeks, one.until, one.count) for one in told] == [
        (0, 1, 1),
        (1, 2, 2),
        (2, 4, 1),
        (4, 8, 1),
        (8, None, 1),
    ]
    assert service.overview(8).unanswered_total == len(ages)


def test_the_weeks_thanks_are_a_slide_now_and_then(service: Recognitions, clock: SetClock) -> None:
    source = ThanksWeekSource(service, clock)
    assert source.candidates(NOW) == []
    service.import_rows([row(2, text="a", day=ago(1)), row(3, text="b", day=TODAY)], "m")
    (one,) = source.candidates(NOW)
    slide = source.slide(one)
    assert slide is not None
    assert (slide.content, slide.people) == (ThanksWeekContent(1, 1), ())
    source.mark_shown(one.id, NOW)
    assert source.candidates(NOW + RESTS_FOR / 2) == []
    assert len(source.candidates(NOW + RESTS_FOR)) == 1
