from datetime import date, timedelta

import pytest
from sqlalchemy import text as sql

from kiosk.clock import SetClock
from kiosk.data.recognition_moderation import _TO_APPROVE, _UNANSWERED
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.recognition.model import Kind, Recognition, RecognitionDraft, State, ThanksDraft
from kiosk.recognition.policy import Policy
from kiosk.recognition.service import Recognitions
from tests.recognition.support import NOW, Notes, Unit, recognition

MANAGER = "person:4"


def stored(work: SqlWork[Unit], number: int) -> Recognition:
    with work.read() as unit:
        found = unit.recognitions.get(number)
    assert found is not None
    return found


def thanks(service: Recognitions, text: str = "Thank you", sender: int | None = 1) -> int:
    return service.say_thanks(ThanksDraft((2, 3), text, ("Kitchen",), None, sender)).recognition_id


@pytest.fixture
def moderated(work: SqlWork[Unit], clock: SetClock) -> Recognitions:
    return Recognitions(work, clock, lambda: Policy(moderated=True, praise_waits=True))


def test_the_queue_is_read_oldest_first_and_approved_for_some_days(
    moderated: Recognitions, work: SqlWork[Unit], clock: SetClock, notes: Notes
) -> None:
    first = thanks(moderated)
    clock.set(NOW + timedelta(minutes=1))
    second = thanks(moderated, "Sh1t, what a day", sender=None)
    page = moderated.queue(0, 1)
    assert page.total == 2
    (one,) = page.items
    assert (one.recognition.id, one.to, one.sender, one.caught) == (
        first,
        ("#2", "Carla", "Kitchen"),
        "Anna",
        "",
    )
    assert [(each.recognition.id, each.caught) for each in moderated.queue(1, 5).items] == [
        (second, "Sh1t")
    ]
    with pytest.raises(KnownError) as caught:
        moderated.approve(first, MANAGER, date(2026, 10, 9), date(2026, 10, 8))
    assert caught.value.code == "recognition_days_wrong"
    moderated.approve(first, MANAGER, date(2026, 10, 8), date(2026, 10, 9))
    shown = stored(work, first)
    assert (shown.state, shown.show_from, shown.decided_at) == (
        State.SHOWN,
        date(2026, 10, 8),
        clock.now(),
    )
    assert moderated.queue(0, 5).total == 1
    assert moderated.waiting_counts() == (1, 0)
    assert notes.entries == [(MANAGER, "recognition_approved", f"recognition:{first}", {})]


def test_the_senders_words_are_kept_beside_the_changed_ones(
    moderated: Recognitions, work: SqlWork[Unit], notes: Notes
) -> None:
    number = thanks(moderated, "Thank you, you old  fool")
    moderated.reword(number, "Thank you, friend", MANAGER)
    moderated.reword(number, "Thank you, dear friend", MANAGER)
    one = stored(work, number)
    assert (one.text, one.said) == ("Thank you, dear friend", "Thank you, you old fool")
    moderated.approve(number, MANAGER)
    (sent,) = moderated.sent_by(1, 10)
    assert (sent.text, sent.said, sent.changed, sent.state, sent.reason, sent.to) == (
        "Thank you, dear friend",
        "Thank you, you old fool",
        True,
        State.SHOWN,
        "",
        ("#2", "Carla", "Kitchen"),
    )
    assert moderated.sent_by(2, 10) == ()
    moderated.reword(number, "Thank you, you old fool", MANAGER)
    assert stored(work, number).said == ""
    for words, code in (("", "recognition_empty"), ("x" * 281, "recognition_text_long")):
        with pytest.raises(KnownError) as caught:
            moderated.reword(number, words, MANAGER)
        assert caught.value.code == code
    assert "friend" not in str(notes.entries), "the chain names no words"


def test_a_refusal_has_a_reason_that_the_sender_reads(
    moderated: Recognitions, work: SqlWork[Unit], notes: Notes
) -> None:
    number = thanks(moderated)
    for reason, code in (
        ("  ", "refusal_needs_reason"),
        ("x" * 161, "refusal_reason_long"),
        ("\u202e", "recognition_character"),
    ):
        with pytest.raises(KnownError) as caught:
            moderated.refuse(number, reason, MANAGER)
        assert caught.value.code == code
    assert "private" in moderated.ready_reasons()
    moderated.refuse(number, "private", MANAGER)
    moderated.refuse(number, "private", MANAGER)
    assert moderated.queue(0, 5).items == ()
    assert (moderated.sent_by(1, 1)[0].state, moderated.sent_by(1, 1)[0].reason) == (
        State.REFUSED,
        "private",
    )
    moderated.unhide(number, MANAGER)
    assert (stored(work, number).state, stored(work, number).reason) == (State.SHOWN, "")
    moderated.hide(number, MANAGER)
    with pytest.raises(KnownError) as caught:
        moderated.approve(number, MANAGER)
    assert caught.value.code == "recognition_decided", "somebody has hidden it meanwhile"
    with pytest.raises(KnownError) as caught:
        moderated.refuse(99, "private", MANAGER)
    assert caught.value.code == "recognition_missing"
    assert [(entry[1], entry[3]) for entry in notes.entries] == [
        ("recognition_refused", {}),
        ("recognition_unhidden", {}),
        ("recognition_hidden", {}),
    ]


def test_thanks_shown_at_once_are_hidden_by_one_touch_and_coarse_ones_wait(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    first = thanks(service)
    clock.set(NOW + timedelta(minutes=1))
    second = thanks(service, "Thank you too", sender=None)
    assert service.say_thanks(ThanksDraft((2,), "you b1tch")).waiting
    assert [one.recognition.id for one in service.newest_thanks(5)] == [second, first]
    service.hide(second, MANAGER)
    assert [one.recognition.id for one in service.newest_thanks(5)] == [first]
    service.unhide(second, MANAGER)
    assert [one.recognition.id for one in service.newest_thanks(1)] == [second]
    named = Recognitions(work, clock, lambda: Policy(unsigned_thanks=False))
    assert not named.may_be_unsigned()
    with pytest.raises(KnownError) as caught:
        thanks(named, sender=None)
    assert caught.value.code == "thanks_unsigned"
    thanks(named)


def test_praise_waits_for_a_leaders_note_and_comes_as_new(
    moderated: Recognitions, work: SqlWork[Unit], clock: SetClock, notes: Notes
) -> None:
    waits = moderated.add(RecognitionDraft(Kind.PRAISE, words="She was kind", people=(1,)), MANAGER)
    with work.write() as unit:
        (seen,) = unit.recognitions.add(
            [moderated._filed(recognition(kind=Kind.PRAISE, text="", words="Fast", sender="Bo"))]
        )
        unit.recognitions.mark_shown(seen, NOW)
    assert stored(work, waits).state is State.WAITING
    assert moderated.queue(0, 5).total == 0, "it waits for a note, not for approval"
    clock.set(NOW + timedelta(days=3))
    page = moderated.unanswered(0, 5)
    assert [(one.recognition.id, one.days) for one in page.items] == [(waits, 3), (seen, 3)]
    assert page.total == 2
    assert moderated.unanswered(1, 1).items[0].recognition.id == seen
    for note, ink, code in (
        (" ", "", "note_needed"),
        ("x" * 161, "", "recognition_text_long"),
        ("", "M 1", "ink_wrong"),
    ):
        with pytest.raises(KnownError) as caught:
            moderated.answer(waits, note, ink, MANAGER, 4)
        assert caught.value.code == code
    moderated.answer(waits, "Thank you, Anna", "", MANAGER, 4)
    one = stored(work, waits)
    assert (one.note, one.sender_id, one.state, one.shown) == (
        "Thank you, Anna",
        4,
        State.SHOWN,
        0,
    )
    moderated.answer(seen, "", "M 1 1 L 20 20", MANAGER, 4)
    two = stored(work, seen)
    assert (two.ink, two.sender, two.sender_id, two.shown, two.last_shown_at) == (
        "M 1 1 L 20 20",
        "Bo",
        None,
        0,
        None,
    )
    assert moderated.unanswered(0, 5).total == 0
    assert moderated.sent_by(4, 1) == (), "a note is no thanks"
    said = thanks(moderated, sender=4)
    clock.set(NOW + timedelta(days=4))
    late = moderated.add(RecognitionDraft(Kind.PRAISE, words="Late", note="Yes", sender_id=4), "x")
    assert [one.id for one in moderated.sent_by(4, 1)] == [said], "notes leave room for thanks"
    with pytest.raises(KnownError) as caught:
        moderated.answer(late, "Mine", "", MANAGER, 1)
    assert caught.value.code == "note_there"
    with pytest.raises(KnownError) as caught:
        moderated.answer(thanks(moderated), "Hello", "", MANAGER, 4)
    assert caught.value.code == "note_for_praise"
    assert "Anna" not in str(notes.entries)


def test_queues_are_read_from_their_indexes(work: SqlWork[Unit]) -> None:
    from sqlalchemy import select
    from sqlalchemy.dialects import sqlite

    from kiosk.data.tables.recognition import recognition as table

    for condition in (_TO_APPROVE, _UNANSWERED):
        asked = (
            select(table.c.id).where(condition).order_by(table.c.created_at, table.c.id).limit(2)
        )
        written = str(
            asked.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        )
        with work.read() as unit:
            plan = unit.recognitions._connection.execute(sql(f"EXPLAIN QUERY PLAN {written}"))
            lines = " ".join(row[3] for row in plan)
        assert "INDEX" in lines, lines
        assert "TEMP B-TREE" not in lines, lines
