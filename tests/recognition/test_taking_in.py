"""Long files: put aside, marked as whole, moved in portions, and never half."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError, RowsError
from kiosk.people.model import ImportReport
from kiosk.recognition import taking_in
from kiosk.recognition.model import Cue, Kind, Occasion, RecognitionRow, State, Video
from kiosk.recognition.policy import Policy
from kiosk.recognition.service import Recognitions
from kiosk.recognition.staged_store import Stage
from kiosk.recognition.staging import Resolved, from_json, to_json
from tests.recognition.support import NOW, Notes, Unit, recognition, row

LONG = [row(n, key=f"k{n}", text=f"Thanks {n}") for n in range(2, 62)]


class Crash(BaseException):
    """The power goes."""


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_in, "AT_ONCE", 10)
    monkeypatch.setattr(taking_in.Pace, "FIRST", 16)
    monkeypatch.setattr(taking_in.Pace, "MOST", 16)


def count(work: SqlWork[Unit]) -> int:
    with work.read() as unit:
        return len(list(unit.recognitions.everything()))


def stages(work: SqlWork[Unit]) -> list[Stage]:
    with work.read() as unit:
        return [one.stage for stage in Stage for one in unit.recognitions.staged.files(stage)]


def waiting(work: SqlWork[Unit]) -> int:
    with work.read() as unit:
        return len(list(unit.recognitions.staged.everything()))


def crash_at(share: int) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        if done * 100 >= share * total:
            raise Crash

    return progress


def test_a_long_file_counts_at_once_and_comes_in_portions(
    service: Recognitions, work: SqlWork[Unit], notes: Notes
) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done * 100 // total, count(work)))

    assert service.import_rows(LONG, "m", progress) == ImportReport(60, 0, 0)
    shares = [share for share, _ in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 100
    assert shares.count(100) == 1
    assert all(there == 0 for share, there in seen if share < 40)
    assert {there for _, there in seen} >= {0, 16, 32, 60}
    assert waiting(work) == 0
    assert stages(work) == [Stage.DONE]
    assert [entry[1] for entry in notes.entries] == [
        "recognitions_import_begun",
        "recognitions_imported",
    ]
    assert notes.entries[-1][3] == {"added": 60, "changed": 0, "unchanged": 0}
    again = [replace(LONG[0], text="Better"), *LONG[1:]]
    assert service.import_rows(again, "m") == ImportReport(0, 1, 59)
    assert [one.text for one in service.export()][:2] == ["Better", "Thanks 3"]


def test_a_file_that_was_stopped_leaves_nothing(
    service: Recognitions, work: SqlWork[Unit], notes: Notes
) -> None:
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(KnownError) as caught:
        service.import_rows(LONG, "m", stopped=stopped)
    assert caught.value.code == "import_stopped"
    assert (count(work), waiting(work), stages(work), notes.entries) == (0, 0, [], [])


def test_a_crash_before_the_mark_leaves_nothing_after_a_while(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as power:
        power.setattr(service, "_drop", lambda _: None)
        with pytest.raises(Crash):
            service.import_rows(LONG, "m", crash_at(35))
    assert stages(work) == [Stage.STAGING]
    assert service.resume() == 0
    assert stages(work) == [Stage.STAGING], "somebody may be working on it still"
    clock.forward(timedelta(minutes=11))
    service.resume()
    assert (count(work), waiting(work), stages(work)) == (0, 0, [])


@pytest.mark.parametrize("again", ["start", "import", "export"])
def test_a_crash_after_the_mark_loses_nothing(
    service: Recognitions, work: SqlWork[Unit], notes: Notes, again: str
) -> None:
    with pytest.raises(Crash):
        service.import_rows(LONG, "manager:1", crash_at(60))
    assert 0 < count(work) < 60
    match again:
        case "start":
            assert service.resume() == 1
        case "import":
            assert service.import_rows(LONG, "manager:2") == ImportReport(0, 0, 60)
        case _:
            assert len(service.export()) == 60
    assert count(work) == 60
    assert waiting(work) == 0
    done = [entry for entry in notes.entries if entry[1] == "recognitions_imported"]
    assert (done[0][0], done[0][3]["added"]) == ("manager:1", 60)


def test_two_who_resume_at_once_move_each_row_once(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    other = Recognitions(work, clock)

    def meanwhile(done: int, total: int) -> None:
        if done * 2 > total and stages(work) == [Stage.WHOLE]:
            other.resume()

    assert service.import_rows(LONG, "m", meanwhile) == ImportReport(60, 0, 0)
    assert count(work) == 60


def test_bad_rows_of_a_long_file_are_all_named(service: Recognitions, work: SqlWork[Unit]) -> None:
    rows = [*LONG, row(62, people=("Nobody",)), row(63, value="x" * 50)]
    for refuse in (service.check_rows, lambda rows: service.import_rows(rows, "m")):
        with pytest.raises(RowsError) as caught:
            refuse(rows)
        assert [line for line, _ in caught.value.problems] == [62, 63]
    assert (count(work), waiting(work)) == (0, 0)


def test_who_was_erased_on_the_way_is_left_out(service: Recognitions, work: SqlWork[Unit]) -> None:
    rows = [replace(one, people=("e1", "e3") if n % 2 else ("e1",)) for n, one in enumerate(LONG)]
    with pytest.raises(Crash):
        service.import_rows(rows, "m", crash_at(41))
    with work.write() as unit:
        there = [one.id for one in unit.recognitions.everything()]
        for number in there:
            unit.recognitions.remove(number)
        unit.people.erase(1, NOW)
    service.resume()
    with work.read() as unit:
        assert {one.people for one in unit.recognitions.everything()} == {(3,)}


def test_a_file_that_repeats_itself_means_the_first_row(service: Recognitions) -> None:
    twice = [row(n, text="The same", note="") for n in range(2, 40)]
    assert service.import_rows(twice, "m") == ImportReport(1, 0, 37)
    assert service.import_rows(twice, "m") == ImportReport(0, 0, 38)


def test_slow_storage_makes_portions_smaller() -> None:
    now = 0.0
    pace = taking_in.Pace(lambda: now)
    for took, size in ((0.4, 20), (0.2, 20), (0.1, 16), (0.1, 16)):
        with pace:
            now += took
        assert pace.size == size


def test_all_fields_go_out_and_come_back(service: Recognitions) -> None:
    video = Video("a.mp4", "a.jpg", 1000, 640, 360, True, (Cue(0, 500, "Hello"),))
    rows = [
        RecognitionRow(
            line=2,
            key="h",
            kind=Kind.HERO,
            text="One",
            more=("Two", "Three"),
            people=("e1",),
            weekdays=(1, 5),
            time_from=time(22),
            time_until=time(6, 30),
            video=video,
            day=date(2026, 10, 1),
            state=State.HIDDEN,
        ),
        RecognitionRow(
            line=3,
            key="m",
            kind=Kind.MILESTONE,
            text="Ten years",
            occasion=Occasion.ANNIVERSARY,
            ink="M 1 2 L 3 4",
            people=("e3",),
            day=date(2026, 10, 1),
            state=State.REFUSED,
            reason="Twice",
            said="10 years",
        ),
    ]
    service.import_rows(rows, "m")
    assert service.export() == tuple(rows)
    assert service.import_rows(service.export(), "m") == ImportReport(0, 0, 2)


def test_praise_waits_for_a_note_unless_the_file_says_otherwise(
    work: SqlWork[Unit], clock: SetClock
) -> None:
    service = Recognitions(work, clock, lambda: Policy(praise_waits=True))
    rows = [
        row(2, key="a", kind=Kind.PRAISE, words="So kind"),
        row(3, key="b", kind=Kind.PRAISE, words="So quick", note="We are proud"),
        row(4, key="c", kind=Kind.PRAISE, words="So calm", state=State.SHOWN),
        row(5, key="d"),
    ]
    service.import_rows(rows, "m")
    states = [one.state for one in service.export()]
    assert states == [State.WAITING, State.SHOWN, State.SHOWN, State.SHOWN]
    service.import_rows([replace(rows[0], note="Well done")], "m")
    assert service.export()[0].state is State.SHOWN


def test_a_repeated_row_keeps_what_the_file_does_not_speak_of(service: Recognitions) -> None:
    service.import_rows([row(key="a", note="", kind=Kind.PRAISE, source="Letter", priority=4)], "m")
    service.import_rows([row(key="a", kind=Kind.PRAISE, note="A leader's note")], "m")
    one = service.export()[0]
    assert (one.note, one.source, one.priority) == ("A leader's note", "", 0)
    given = frozenset({"kind", "text", "people"})
    service.import_rows([row(key="a", kind=Kind.PRAISE, priority=4, source="Letter")], "m")
    service.import_rows([row(key="a", kind=Kind.PRAISE, text="New", given=given)], "m")
    one = service.export()[0]
    assert (one.text, one.note, one.source, one.priority) == (
        "New",
        "A leader's note",
        "Letter",
        4,
    )


def test_what_a_manager_made_of_the_senders_words_stays(service: Recognitions) -> None:
    service.import_rows([row(text="The managers words", said="The senders words")], "m")
    assert service.import_rows([row(text="The  senders words")], "m") == ImportReport(0, 0, 1)
    assert service.export()[0].text == "The managers words"


texts = st.text(max_size=8)


@settings(max_examples=40, deadline=None)
@given(
    item=st.builds(
        Resolved,
        recognition=st.builds(
            recognition,
            people=st.lists(st.integers(1, 9), max_size=3).map(tuple),
            key=texts,
            kind=st.sampled_from(Kind),
            title=texts,
            ink=texts,
            said=texts,
            sender_id=st.none() | st.integers(1, 9),
            teams=st.lists(texts, max_size=2).map(tuple),
            more=st.lists(texts, max_size=2).map(tuple),
            weekdays=st.sampled_from([(), (1, 7)]),
            occasion=st.sampled_from(Occasion),
            show_until=st.none() | st.dates(),
            time_from=st.none() | st.times(),
            state=st.sampled_from(State),
            decided_at=st.sampled_from([None, NOW]),
            video=st.none()
            | st.builds(
                Video,
                file=texts,
                still=texts,
                length=st.integers(0, 9),
                width=st.just(1),
                height=st.just(2),
                captions=st.lists(st.builds(Cue, st.just(0), st.just(9), texts)).map(tuple),
            ),
        ),
        digest=texts,
        dated=st.booleans(),
        decided=st.booleans(),
        kept=st.frozensets(st.sampled_from(["note", "ink"])),
    )
)
def test_a_row_put_aside_comes_back_exactly(item: Resolved) -> None:
    assert from_json(to_json(item)) == item
