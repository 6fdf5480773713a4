from datetime import date, time, timedelta

import pytest

from kiosk import errors
from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.recognition.model import Kind, Recognition, State, ThanksDraft
from kiosk.recognition.service import Recognitions
from kiosk.recognition.source import FLASH_FOR, RecognitionSource
from kiosk.recognition.why import MOST_COUNTED, why
from kiosk.recognition.why_texts import WHY
from kiosk.rotation.builtin import BuiltInSource
from kiosk.rotation.service import Rotation
from kiosk.words import Message, fill
from tests.recognition.support import HELSINKI, NOW, Notes, Unit, recognition, row

DAY = date(2026, 10, 7)


@pytest.mark.parametrize(
    ("one", "place", "expected"),
    [
        (recognition(state=State.WAITING), None, Message("why_waiting")),
        (recognition(state=State.WAITING, kind=Kind.PRAISE), None, Message("why_note")),
        (
            recognition(state=State.REFUSED, reason="Too private."),
            None,
            Message("why_refused", {"reason": "Too private."}),
        ),
        (recognition(state=State.HIDDEN), None, Message("why_hidden")),
        (
            recognition(show_from=date(2026, 10, 9)),
            None,
            Message("why_from", {"day": "2026-10-09"}),
        ),
        (
            recognition(show_until=date(2026, 10, 1)),
            None,
            Message("why_until", {"day": "2026-10-01"}),
        ),
        (
            recognition(weekdays=(5,), time_from=time(8), time_until=time(9)),
            None,
            Message("why_weekdays", {"day": "2026-10-09", "time": "08:00"}),
        ),
        (
            recognition(time_from=time(8), time_until=time(9)),
            None,
            Message(
                "why_times",
                {"day": "2026-10-08", "time": "08:00", "begin": "08:00", "end": "09:00"},
            ),
        ),
        (recognition(shown=3), 4, Message("why_turn", {"before": 4, "minutes": 3})),
        (recognition(), 1, Message("why_turn", {"before": 1, "minutes": 1})),
        (
            recognition(shown=3),
            MOST_COUNTED,
            Message("why_turn_far", {"before": 1000, "minutes": 750}),
        ),
        (recognition(), 0, Message("why_next")),
    ],
)
def test_why_it_is_not_on_the_screen(
    one: Recognition, place: int | None, expected: Message
) -> None:
    assert why(one, NOW, HELSINKI, place=place) == (expected,)
    assert "{" not in fill(errors.sentence(expected.code), expected.values)


def test_a_slide_that_failed_and_one_that_is_on() -> None:
    one = recognition()
    failed = why(one, NOW, HELSINKI, place=0, failed=True)
    assert [message.code for message in failed] == ["why_failed", "why_next"]
    assert why(one, NOW, HELSINKI, place=0, on_screen=True) == (Message("why_showing"),)
    assert set(WHY) <= errors.codes()


def test_of_a_stored_one_its_place_is_counted(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    first = service.say_thanks(ThanksDraft((1,), "a")).recognition_id
    clock.forward(timedelta(minutes=1))
    service.say_thanks(ThanksDraft((1,), "b"))
    assert service.why(first) == (Message("why_turn", {"before": 1, "minutes": 1}),)
    with work.write() as unit:
        unit.recognitions.mark_shown(first, clock.now())
    assert [message.code for message in service.why(first)] == ["why_turn"]
    with pytest.raises(KnownError) as caught:
        service.why(99)
    assert caught.value.code == "recognition_missing"


def test_a_newsflash_interrupts_once_while_it_is_news(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock, notes: Notes
) -> None:
    number = service.say_thanks(ThanksDraft((1,), "a")).recognition_id
    rotation = Rotation([RecognitionSource(work, clock), BuiltInSource("S", list, str)])
    assert rotation.flash(clock.now()) is None
    until = service.flash(number, "person:2")
    assert until == NOW + FLASH_FOR
    assert notes.entries[-1][:3] == ("person:2", "newsflash_asked", f"recognition:{number}")
    flash = rotation.flash(clock.now())
    assert flash is not None
    assert (flash.slide.id, flash.good_until) == (f"recognition:{number}", until)
    assert rotation.flash(clock.now()) is None
    rotation.shown(flash.slide, clock.now())
    assert rotation.history[-1].id == str(number)
    # Another start of the kiosk knows that it was shown, and that another wish is one.
    again = Rotation([RecognitionSource(work, clock)])
    assert again.flash(clock.now()) is None
    clock.forward(timedelta(minutes=1))
    service.flash(number, "person:2")
    clock.forward(FLASH_FOR)
    assert again.flash(clock.now()) is None
    service.flash(number, "person:2")
    assert again.flash(clock.now()) is not None


def test_what_may_not_be_shown_is_no_newsflash(service: Recognitions) -> None:
    service.import_rows([row(show_from=DAY + timedelta(days=1))], "m")
    with pytest.raises(KnownError) as caught:
        service.flash(1, "person:2")
    assert caught.value.code == "newsflash_not_showing"
