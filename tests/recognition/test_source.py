from datetime import date, timedelta

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.people.model import Display
from kiosk.recognition.model import Kind, RecognitionContent, ThanksDraft
from kiosk.recognition.policy import Policy
from kiosk.recognition.service import Recognitions
from kiosk.recognition.source import RecognitionSource
from kiosk.rotation.builtin import BuiltInSource
from kiosk.rotation.choose import RECOGNITION, WAITING_TURNS
from kiosk.rotation.service import MOST_CANDIDATES, Rotation
from tests.recognition.support import ANNA, NOW, Unit, row

KINDS = (Kind.THANKS, Kind.AWARD, Kind.HERO, Kind.MILESTONE)
DAY = timedelta(days=1)


def ids(source: RecognitionSource, clock: SetClock) -> list[str]:
    return sorted(one.id for one in source.candidates(clock.now()))


def test_slides_say_what_display_choice_allows_at_this_moment(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.say_thanks(ThanksDraft((1,), "Anna, thank you", sender_id=2))
    source = RecognitionSource(work, clock)
    (one,) = source.candidates(NOW)
    assert one.people == ("person:1",)
    slide = source.slide(one)
    assert slide is not None
    assert isinstance(slide.content, RecognitionContent)
    assert slide.content.names == ("Anna",)
    assert slide.content.from_colleague
    with work.write() as unit:
        unit.people.save([ANNA.__class__(1, "e1", "Anna", "Korhonen", "Aurora", Display.HIDDEN)])
    hidden = source.slide(one)
    assert hidden is not None
    assert hidden.people == ("person:1",)
    assert "Anna" not in str(hidden.content)


def test_days_are_respected_as_they_come_and_go(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    today = date(2026, 10, 7)
    service.import_rows(
        [
            row(2, text="always"),
            row(3, text="today only", show_from=today, show_until=today),
            row(4, text="from tomorrow", show_from=today + DAY),
            row(5, text="until yesterday", show_until=today - DAY),
        ],
        "m",
    )
    source = RecognitionSource(work, clock)
    assert ids(source, clock) == ["1", "2"]
    candidates = {one.id: one for one in source.candidates(clock.now())}
    clock.forward(DAY)
    assert ids(source, clock) == ["1", "3"]
    assert source.slide(candidates["2"]) is None
    # A clock that is put back.
    clock.forward(-DAY)
    assert ids(source, clock) == ["1", "2"]
    clock.forward(-DAY)
    assert ids(source, clock) == ["1", "4"]


def test_asking_writes_nothing_while_nothing_begins_or_ends(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    service.import_rows([row(show_until=date(2026, 10, 8))], "m")
    source = RecognitionSource(work, clock)
    with work.write():  # nobody else can write now
        assert ids(source, clock) == ["1"]


def test_the_day_is_the_sites(service: Recognitions, work: SqlWork[Unit], clock: SetClock) -> None:
    service.import_rows([row(show_from=date(2026, 10, 8))], "m")
    source = RecognitionSource(work, clock)
    clock.set(NOW.replace(hour=20, minute=59))
    assert ids(source, clock) == []
    clock.set(NOW.replace(hour=21))
    assert ids(source, clock) == ["1"]


def test_many_that_end_on_one_day_do_not_hide_the_rest(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    ending = [row(line, text=str(line), show_until=date(2026, 10, 7)) for line in range(2, 1302)]
    service.import_rows([*ending, row(2000, text="stays")], "m")
    source = RecognitionSource(work, clock)
    assert len(ids(source, clock)) > 1
    clock.forward(DAY)
    assert ids(source, clock) == ["1301"]


def test_hidden_and_waiting_ones_are_no_candidates(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    shown = service.say_thanks(ThanksDraft((1,), "a")).recognition_id
    hidden = service.say_thanks(ThanksDraft((1,), "b")).recognition_id
    waiting = Recognitions(work, clock, lambda: Policy(moderated=True)).say_thanks(
        ThanksDraft((1,), "c")
    )
    source = RecognitionSource(work, clock)
    both = {one.id: one for one in source.candidates(NOW)}
    service.hide(hidden, "m")
    assert ids(source, clock) == [str(shown)]
    assert source.slide(both[str(hidden)]) is None
    service.approve(waiting.recognition_id, "m")
    assert ids(source, clock) == [str(shown), str(waiting.recognition_id)]


def test_from_a_real_database_nothing_starves_and_the_newest_come_soon(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    people = ("e1", "#2", "e3", "e4")
    count = 60
    service.import_rows(
        [
            row(n, kind=KINDS[n % 4], text=str(n), people=(people[n % 3],), day=date(2026, 9, 1))
            for n in range(2, count + 2)
        ],
        "m",
    )
    source = RecognitionSource(work, clock)
    built_in = BuiltInSource("Site", service.values, lambda: "")
    rotation = Rotation([source, built_in])
    seen: set[str] = set()
    turns = since_new = 0
    new = ""
    while len(seen & {f"{RECOGNITION}:{n}" for n in range(1, count + 1)}) < count:
        if turns % 10 == 0 and not new:
            said = service.say_thanks(ThanksDraft((4,), f"new {turns}"))
            new, since_new = f"{RECOGNITION}:{said.recognition_id}", 0
        assert len(source.candidates(clock.now())) <= MOST_CANDIDATES
        slide = rotation.next(clock.now())
        rotation.shown(slide, clock.now())
        clock.forward(timedelta(seconds=12))
        if slide.source != RECOGNITION:
            continue
        seen.add(slide.id)
        turns += 1
        since_new += 1
        if slide.id == new:
            new = ""
        assert not new or since_new < WAITING_TURNS
        assert turns <= WAITING_TURNS * count
