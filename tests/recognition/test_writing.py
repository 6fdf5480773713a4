"""What managers write, change and take away."""

from dataclasses import replace
from datetime import date, time

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.recognition.model import (
    Kind,
    Occasion,
    Recognition,
    RecognitionDraft,
    State,
    ThanksDraft,
)
from kiosk.recognition.policy import Policy
from kiosk.recognition.service import Recognitions
from tests.recognition.support import Notes, Unit

PRAISE = RecognitionDraft(Kind.PRAISE, words="She rang me back.", people=(1,))
WHOLE = RecognitionDraft(
    Kind.HERO,
    title="The night of the storm",
    text="It rained.",
    words="Thank you",
    note="Proud of you.",
    source="A letter",
    people=(1, 3),
    teams=("Aurora",),
    sender="The leaders",
    value="listen",
    picture="storm.jpg",
    show_from=date(2026, 10, 8),
    show_until=date(2026, 10, 20),
    priority=7,
    more=("It rained on.", "Then it stopped."),
    weekdays=(1, 5),
    time_from=time(22),
    time_until=time(6),
)


def read(work: SqlWork[Unit], number: int) -> Recognition:
    with work.read() as unit:
        one = unit.recognitions.get(number)
    assert one is not None
    return one


def test_every_field_is_kept(service: Recognitions, work: SqlWork[Unit], notes: Notes) -> None:
    number = service.add(PRAISE, "person:1")
    service.edit(number, WHOLE, "person:2")
    one = read(work, number)
    for name in WHOLE.__slots__:
        assert getattr(one, name) == getattr(WHOLE, name), name
    assert [entry[1] for entry in notes.entries] == ["recognition_added", "recognition_edited"]
    assert "storm" not in repr(notes.entries)


def test_praise_waits_for_a_note_where_the_site_chose_so(
    work: SqlWork[Unit], clock: SetClock
) -> None:
    service = Recognitions(work, clock, lambda: Policy(praise_waits=True))
    number = service.add(PRAISE, "person:1")
    answered = service.add(replace(PRAISE, note="Well done."), "person:1")
    assert [read(work, one).state for one in (number, answered)] == [State.WAITING, State.SHOWN]
    service.edit(number, replace(PRAISE, source="A letter"), "person:1")
    assert read(work, number).state is State.WAITING
    service.edit(number, replace(PRAISE, note="Well done."), "person:1")
    assert read(work, number).state is State.SHOWN


def test_the_first_words_of_thanks_are_kept(service: Recognitions, work: SqlWork[Unit]) -> None:
    number = service.say_thanks(ThanksDraft((1,), "Thank you", sender_id=3)).recognition_id
    draft = RecognitionDraft(Kind.THANKS, people=(1,), sender_id=3)
    for text in ("Thank you, Anna", "Thank you, dear Anna"):
        service.edit(number, replace(draft, text=text), "person:1")
    one = read(work, number)
    assert (one.text, one.said) == ("Thank you, dear Anna", "Thank you")
    service.edit(number, replace(draft, text="Thank you"), "person:1")
    assert read(work, number).said == "", "they stand as they were again"


def test_what_is_the_same_changes_nothing(service: Recognitions, notes: Notes) -> None:
    number = service.add(PRAISE, "person:1")
    service.edit(number, replace(PRAISE, words=" She  rang me back. "), "person:1")
    assert len(notes.entries) == 1


def test_removing(service: Recognitions, work: SqlWork[Unit], notes: Notes) -> None:
    number = service.add(PRAISE, "person:1")
    service.remove(number, "person:2")
    assert notes.entries[-1] == (
        "person:2",
        "recognition_removed",
        f"recognition:{number}",
        {"kind": "praise"},
    )
    for refused in (
        lambda: service.remove(number, "person:2"),
        lambda: service.edit(number, PRAISE, "person:2"),
    ):
        with pytest.raises(KnownError) as caught:
            refused()
        assert caught.value.code == "recognition_missing"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"more": ("2", "3", "4")}, "recognition_pages_many"),
        ({"more": ("x" * 401,)}, "recognition_text_long"),
        ({"occasion": Occasion.BIRTHDAY}, "recognition_field_unused"),
        ({"weekdays": (0, 3)}, "recognition_weekdays_wrong"),
        ({"time_until": None}, "recognition_time_half"),
        ({"time_until": time(22)}, "recognition_times_same"),
        ({"kind": Kind.NOTICE, "words": "", "note": ""}, "recognition_field_unused"),
        ({"kind": Kind.WINNER}, "recognition_winner_by_hand"),
    ],
)
def test_what_cannot_be_shown_is_refused(
    service: Recognitions, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(KnownError) as caught:
        service.add(replace(WHOLE, **changes), "person:1")  # type: ignore[arg-type]  # by name
    assert caught.value.code == code


def test_all_seven_days_are_every_day(service: Recognitions, work: SqlWork[Unit]) -> None:
    number = service.add(replace(WHOLE, weekdays=(7, 1, 2, 3, 4, 5, 6)), "person:1")
    assert read(work, number).weekdays == ()
    number = service.add(replace(WHOLE, weekdays=(5, 1, 5), text="Another."), "person:1")
    assert read(work, number).weekdays == (1, 5)


def test_a_winner_stays_one(service: Recognitions, work: SqlWork[Unit]) -> None:
    number = service.add(PRAISE, "person:1")
    with pytest.raises(KnownError, match="come from a draw"):
        service.edit(number, RecognitionDraft(Kind.WINNER, title="Cake", people=(1,)), "person:1")
