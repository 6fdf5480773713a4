from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError, RowsError
from kiosk.people.mentions import Mentions
from kiosk.people.model import ImportReport
from kiosk.recognition.model import (
    MOST_VALUES,
    Kind,
    Recognition,
    RecognitionDraft,
    RecognitionRow,
    State,
    ThanksDraft,
)
from kiosk.recognition.personal import erase_personal, personal_data
from kiosk.recognition.policy import Policy
from kiosk.recognition.service import Recognitions
from kiosk.recognition.texts import VALUES
from kiosk.recognition.winners import announce_win
from kiosk.words import Message
from tests.recognition.support import ANNA, HELSINKI, NOW, PEOPLE, Notes, Unit, row


def stored(work: SqlWork[Unit]) -> list[Recognition]:
    with work.read() as unit:
        return list(unit.recognitions.everything())


def test_rows_come_in_once_and_are_changed_when_repeated(
    service: Recognitions, work: SqlWork[Unit], notes: Notes
) -> None:
    rows = [
        row(2, key="a", text="First"),
        row(3, text="Second", people=("Ben Müller", "ruiz, carla", "#4")),
        row(4, kind=Kind.TIP, text="Third", people=(), day=date(2026, 10, 1)),
    ]
    assert service.import_rows(rows, "manager:1") == ImportReport(3, 0, 0)
    assert service.import_rows(rows, "manager:1") == ImportReport(0, 0, 3)
    changed = [row(2, key="a", text="First, better"), *rows[1:]]
    assert service.import_rows(changed, "manager:1") == ImportReport(0, 1, 2)
    first, second, third = stored(work)
    assert first.text == "First, better"
    assert second.people == (2, 3, 4)
    assert third.created_at.astimezone(HELSINKI).date() == date(2026, 10, 1)
    assert [entry[:3] for entry in notes.entries] == 3 * [
        ("manager:1", "recognitions_imported", "recognitions")
    ]
    assert notes.entries[-1][3] == {"added": 0, "changed": 1, "unchanged": 2}


def test_the_same_words_on_another_day_are_another_recognition(service: Recognitions) -> None:
    service.import_rows([row(day=date(2025, 3, 1)), row(3, day=date(2026, 3, 1))], "m")
    again = [row(day=date(2026, 3, 1)), row(3, day=date(2027, 3, 1)), row(4)]
    assert service.import_rows(again, "m") == ImportReport(1, 0, 2)


def test_a_row_that_gets_an_id_later_is_still_the_same(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    service.import_rows([row()], "m")
    assert service.import_rows([row(key="a")], "m") == ImportReport(0, 1, 0)
    assert service.import_rows([row(key="b")], "m") == ImportReport(1, 0, 0)
    assert [one.key for one in stored(work)] == ["a", "b"]


def test_an_import_leaves_what_managers_and_the_rotation_did(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    service.import_rows([row(key="a")], "m")
    number = stored(work)[0].id
    with work.write() as unit:
        unit.recognitions.mark_shown(number, NOW)
    service.hide(number, "m")
    service.import_rows([row(key="a", text="New")], "m")
    one = stored(work)[0]
    assert (one.state, one.shown, one.last_shown_at) == (State.HIDDEN, 1, NOW)


def test_bad_rows_are_all_named_and_nothing_is_written(
    service: Recognitions, work: SqlWork[Unit], notes: Notes
) -> None:
    rows = [
        row(2, key="a"),
        row(3, text="x" * 300, people=("Nobody Atall",)),
        row(4, key="a", text="Again"),
    ]
    with pytest.raises(RowsError) as caught:
        service.import_rows(rows, "m")
    assert [(line, message.code) for line, message in caught.value.problems] == [
        (3, "recognition_text_long"),
        (3, "recognition_person_unknown"),
        (4, "recognition_key_twice"),
    ]
    assert "Line 3: The text has 300 characters; on the screen 280 fit." in str(caught.value)
    assert stored(work) == []
    assert notes.entries == []


def test_two_people_of_one_name_must_be_told_apart(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    with work.write() as unit:
        twin = unit.people.people([1])[0]
        unit.people.add([twin.__class__(0, "e9", "Anna", "Korhonen", "Boreal")])
    with pytest.raises(RowsError) as caught:
        service.import_rows([row(people=("anna  korhonen",))], "m")
    assert caught.value.problems[0][1].code == "recognition_person_ambiguous"
    assert service.import_rows([row(people=("e9",))], "m").added == 1


def test_a_first_name_is_enough_where_nobody_else_has_it(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    rows = [row(people=(" ANNA ", "ben"), sender="Ben")]
    assert service.import_rows(rows, "m").added == 1
    (one,) = stored(work)
    assert one.people == (1, 2)
    # A sender may be a customer: a first name alone is nobody of the roster.
    assert (one.sender, one.sender_id) == ("Ben", None)
    with work.write() as unit:
        anna = unit.people.people([1])[0]
        left = replace(anna, id=0, key="e9", family="Aho", team="Boreal", active=False)
        unit.people.add([left])
    with pytest.raises(RowsError) as caught:
        service.import_rows(rows, "m")
    assert caught.value.problems[0][1] == Message(
        "recognition_first_name_shared", {"name": "ANNA", "teams": f"{anna.team}, Boreal"}
    )
    assert service.import_rows([row(people=("Anna Aho",), text="Thank you.")], "m").added == 1


def test_a_sender_on_the_roster_is_shown_by_choice_others_as_written(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    service.import_rows(
        [row(2, sender="Ben Müller"), row(3, text="x", sender="A happy customer")], "m"
    )
    first, second = stored(work)
    assert (first.sender, first.sender_id) == ("", 2)
    assert (second.sender, second.sender_id) == ("A happy customer", None)


def test_values_are_found_by_name_and_new_ones_become_the_sites_own(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    assert service.values() == VALUES
    service.import_rows([row(2, value="we LISTEN"), row(3, text="x", value="Courage")], "m")
    assert [value.name for value in service.values()] == ["Courage"]
    assert [one.value for one in stored(work)] == ["listen", "own:courage"]
    service.import_rows([row(2, text="y", value="courage")], "m")
    assert len(service.values()) == 1


def test_there_is_a_most_of_values(service: Recognitions) -> None:
    rows = [row(n, text=str(n), value=f"Value {n}") for n in range(2, MOST_VALUES + 3)]
    with pytest.raises(RowsError, match="more than 12 values"):
        service.import_rows(rows, "m")
    assert service.values() == VALUES


def test_an_export_can_be_imported_again(service: Recognitions, work: SqlWork[Unit]) -> None:
    rows = [
        row(2, key="a", people=("e1", "Ben Müller"), value="We listen", sender="Dora Ek"),
        row(3, kind=Kind.NOTICE, people=(), text="Party", show_until=date(2026, 12, 1)),
        row(4, text="Old", day=date(2020, 1, 1), picture="cake.jpg", priority=2),
    ]
    service.import_rows(rows, "m")
    exported = service.export()
    assert [one.line for one in exported] == [2, 3, 4]
    assert exported[0].people == ("e1", "#2")
    assert exported[0].sender == "e4"
    assert "Ben" not in str(exported)
    before = stored(work)
    assert service.import_rows(exported, "m") == ImportReport(0, 0, 3)
    assert stored(work) == before


def test_thanks_are_said_at_once_or_wait_for_a_manager(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock, notes: Notes
) -> None:
    draft = ThanksDraft((1, 2), "Thank you", ("Kitchen",), "help", 3)
    said = service.say_thanks(draft)
    assert not said.waiting
    one = stored(work)[0]
    assert (one.id, one.kind, one.people, one.sender_id) == (
        said.recognition_id,
        Kind.THANKS,
        (1, 2),
        3,
    )
    moderated = Recognitions(work, clock, lambda: Policy(moderated=True))
    waits = moderated.say_thanks(draft)
    assert waits.waiting
    assert [item.id for item in moderated.waiting()] == [waits.recognition_id]
    moderated.approve(waits.recognition_id, "manager:4")
    assert moderated.waiting() == ()
    moderated.hide(waits.recognition_id, "manager:4")
    moderated.hide(waits.recognition_id, "manager:4")
    assert [item.state for item in stored(work)] == [State.SHOWN, State.HIDDEN]
    assert [entry[1] for entry in notes.entries] == ["recognition_approved", "recognition_hidden"]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (ThanksDraft((), "Thanks"), "recognition_nobody_named"),
        (ThanksDraft((1,), "  "), "recognition_empty"),
        (ThanksDraft((1,), "x" * 281), "recognition_text_long"),
        (ThanksDraft((1, 77), "Thanks"), "recognition_person_unknown"),
        (ThanksDraft((1,), "Thanks", sender_id=78), "recognition_person_unknown"),
        (ThanksDraft((1,), "Thanks", value="luck"), "recognition_value_unknown"),
        (ThanksDraft((1,), "Thanks", sender_id=1), "thanks_to_oneself"),
    ],
)
def test_thanks_that_cannot_be_said(
    service: Recognitions, work: SqlWork[Unit], draft: ThanksDraft, code: str
) -> None:
    with pytest.raises(KnownError) as caught:
        service.say_thanks(draft)
    assert caught.value.code == code
    assert stored(work) == []


def test_a_manager_adds_one(service: Recognitions, notes: Notes) -> None:
    number = service.add(RecognitionDraft(Kind.HERO, text="Story", people=(1,)), "manager:4")
    assert notes.entries == [
        ("manager:4", "recognition_added", f"recognition:{number}", {"kind": "hero"})
    ]
    with pytest.raises(KnownError, match="is not there any more"):
        service.approve(number + 1, "manager:4")


def test_the_weeks_count_begins_on_the_sites_monday(service: Recognitions, clock: SetClock) -> None:
    # Sunday 23:30 and Monday 00:30 in Helsinki.
    for hour in (20.5, 21.5):
        clock.set(NOW.replace(day=4, hour=int(hour), minute=30))
        service.say_thanks(ThanksDraft((1,), "Thanks"))
    clock.set(NOW)
    service.say_thanks(ThanksDraft((1,), "Thanks"))
    service.add(RecognitionDraft(Kind.HERO, text="Story", people=(1,)), "m")
    assert service.week_count(NOW) == 2
    assert service.week_count(NOW - timedelta(days=7)) == 1


def test_a_win_is_announced_once(work: SqlWork[Unit]) -> None:
    def announce(at: datetime) -> int:
        with work.write() as unit:
            return announce_win(
                unit.recognitions,
                HELSINKI,
                person_id=1,
                prize="Cake",
                raffle_name="W",
                ticket=17,
                at=at,
            )

    first = announce(NOW)
    assert announce(NOW) == first
    (win,) = stored(work)
    assert (win.kind, win.title, win.text, win.source) == (Kind.WINNER, "Cake", "W", "17")
    assert win.people == (1,)
    assert win.show_until == date(2026, 12, 6)
    assert announce(NOW + timedelta(minutes=5)) != first


def test_what_is_known_of_a_person_and_how_it_is_forgotten(
    service: Recognitions, work: SqlWork[Unit]
) -> None:
    service.say_thanks(ThanksDraft((1,), "Alone"))
    service.say_thanks(ThanksDraft((1, 2), "Together", sender_id=3))
    service.say_thanks(ThanksDraft((2,), "Sent", sender_id=1))
    with work.write() as unit:
        known = personal_data(unit.recognitions, 1)
        assert [(item["text"], item["role"]) for item in known] == [
            ("Alone", "honoured"),
            ("Together", "honoured"),
            ("Sent", "sender"),
        ]
        erase_personal(unit.recognitions, 1, Mentions(ANNA, PEOPLE), SetClock(NOW, HELSINKI))
        assert personal_data(unit.recognitions, 1) == []
    together, sent = stored(work)
    assert (together.people, together.sender_id) == ((2,), 3)
    assert (sent.people, sent.sender_id) == ((2,), None)


def test_ready_sentences_are_offered(service: Recognitions) -> None:
    assert len(service.ready_sentences()) >= 6


def test_a_long_file_takes_one_moment(service: Recognitions) -> None:
    rows: list[RecognitionRow] = [
        row(line, key=f"k{line}", text=f"Thanks {line}") for line in range(2, 2002)
    ]
    assert service.import_rows(rows, "m").added == 2000
    assert service.import_rows(rows, "m").unchanged == 2000
