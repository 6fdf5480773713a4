"""What a week's hall of fame tells, and who speaks first on a sponsored day."""

from datetime import date, timedelta

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.recognition.model import Kind
from kiosk.recognition.service import Recognitions
from kiosk.recognition.source import FAVOUR, RecognitionSource
from tests.recognition.support import NOW, Unit, row

DAY = timedelta(days=1)


def test_winners_heroes_and_awards_of_some_days_by_display_choice(service: Recognitions) -> None:
    today = NOW.date()
    service.import_rows(
        [
            row(2, kind=Kind.AWARD, title="Kettle", people=("e1",), day=today),
            row(3, kind=Kind.HERO, title="Storm", people=("Ben Müller",), day=today),
            row(4, kind=Kind.HERO, title="Old", people=("e3",), day=today - 9 * DAY),
            row(5, text="Thanks, all", people=("e4",), day=today),
        ],
        "m",
    )
    found = service.celebrated(NOW - DAY, NOW + DAY)
    assert [(one.title, one.names, one.unnamed) for one in found] == [
        ("Storm", (), 1),
        ("Kettle", ("Anna",), 0),
    ]
    assert service.thanks_said(NOW - DAY, NOW + DAY) == 1
    assert service.thanks_said(NOW - 2 * DAY, NOW - DAY) == 0


def test_the_sponsor_of_a_day_speaks_first(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.import_rows(
        [
            row(2, text="From Finance", sender="finance"),
            row(3, text="To Finance", people=(), teams=("Finance",)),
            *(row(line, text=f"Else {line}", sender="IT") for line in range(4, 12)),
        ],
        "m",
    )
    asked: list[date] = []

    def favoured(day: date) -> str:
        asked.append(day)
        return "Finance" if day == NOW.date() else ""

    source = RecognitionSource(work, clock, favoured=favoured)
    told = {one.id: one.priority for one in source.candidates(clock.now())}
    texts = {str(n): service.look(int(n)).text for n in told}
    first = {texts[n] for n, priority in told.items() if priority == FAVOUR}
    assert first == {"From Finance", "To Finance"}
    assert len(told) <= 50
    clock.forward(DAY)
    assert {one.priority for one in source.candidates(clock.now())} == {0}
    assert asked == [NOW.date(), NOW.date() + DAY]
