import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, Engine, event, func, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

from kiosk.data import recognition as module
from kiosk.data import recognition_queue as queue
from kiosk.data.recognition import SqlRecognitions
from kiosk.data.recognition_queue import candidate_ids, marking
from kiosk.data.tables.recognition import recognition as table
from kiosk.data.work import SqlWork
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Kind, Recognition, State, Value
from kiosk.recognition.queue_store import FlashAsked
from kiosk.recognition.rules import digest
from kiosk.recognition.service import Recognitions
from kiosk.recognition.store import Filed, Phase
from kiosk.rotation.model import Candidate
from tests.data.support import at_once
from tests.recognition.support import HELSINKI, NOW, PEOPLE, Notes, Unit, recognition, row
from tests.recognition.support import clock as set_clock

TODAY = date(2026, 10, 7)
DAY = timedelta(days=1)


def test_a_file_that_two_take_in_at_once_is_there_once(engine: Engine) -> None:
    work = SqlWork(engine, lambda connection: Unit(connection, Notes()))
    with work.write() as unit:
        unit.people.add(PEOPLE)
    service = Recognitions(work, set_clock())
    rows = [row(line, text=f"Thank you {line}") for line in range(2, 42)]
    reports = at_once(4, lambda: service.import_rows(rows, "console:anna"))
    assert sorted(report.added for report in reports) == [0, 0, 0, 40]
    assert len(service.export()) == 40


def work_on(engine: Engine) -> SqlWork[SqlRecognitions]:
    return SqlWork(engine, SqlRecognitions)


def filed(one: Recognition) -> Filed:
    now_is = standing(one, NOW, HELSINKI)
    return Filed(one, digest(one), now_is.phase, now_is.turns_at, now_is.turned_at)


def add(work: SqlWork[SqlRecognitions], *items: Recognition) -> tuple[int, ...]:
    with work.write() as store:
        return store.add([filed(one) for one in items])


def asked(
    work: SqlWork[SqlRecognitions],
    now: datetime = NOW,
    values: Sequence[str] = (),
    share: Sequence[int] = (),
) -> tuple[Candidate, ...]:
    with work.read() as store:
        return store.candidates(now, tuple(Kind), values, share)


def by_place(candidates: Sequence[Candidate]) -> list[str]:
    return [one.id for one in sorted(candidates, key=lambda one: one.place)]


FULL = recognition(
    (3, 1),
    key="k1",
    kind=Kind.PRAISE,
    title="Title",
    text="Text “with” ä",
    words="Words",
    note="Note",
    source="Letter",
    teams=("Kitchen", "IT"),
    sender="A customer",
    value="help",
    picture="a.jpg",
    created_at=NOW.replace(microsecond=123456),
    show_from=TODAY,
    show_until=TODAY + DAY,
    priority=3,
)


def test_all_fields_come_back(engine: Engine) -> None:
    work = work_on(engine)
    first, second = add(work, FULL, recognition((), sender_id=7, state=State.WAITING))
    with work.read() as store:
        assert store.get(first) == replace(FULL, id=first)
        other = store.get(second)
        assert other is not None
        assert (other.sender_id, other.state, other.people) == (7, State.WAITING, ())
        assert store.get(99) is None
        assert list(store.everything()) == [replace(FULL, id=first), other]
        assert store.by_keys(["k1", "x"]) == (replace(FULL, id=first),)
        assert store.by_digests([digest(other)]) == (other,)


def test_saving_keeps_showings_and_place(engine: Engine) -> None:
    work = work_on(engine)
    first, second = add(work, recognition(), FULL)
    with work.write() as store:
        store.mark_shown(first, NOW)
        store.save([filed(replace(FULL, id=first, key="k2", people=(4, 3)))])
    with work.read() as store:
        saved = store.get(first)
    expected = replace(FULL, id=first, key="k2", people=(4, 3), shown=1, last_shown_at=NOW)
    assert saved == expected
    assert by_place(asked(work)) == [str(second), str(first)]


def test_a_showing_gives_the_last_place(engine: Engine) -> None:
    work = work_on(engine)
    first, second, third = add(work, *(recognition(text=str(n)) for n in range(3)))
    with work.write() as store:
        store.mark_shown(first, NOW)
    candidates = asked(work)
    assert by_place(candidates) == [str(second), str(third), str(first)]
    shown = next(one for one in candidates if one.id == str(first))
    assert (shown.shown, shown.last_shown_at) == (1, NOW)
    with work.write() as store:
        store.mark_shown(second, NOW)
    assert by_place(asked(work)) == [str(third), str(first), str(second)]


def test_candidates_are_the_heads_of_every_question(engine: Engine) -> None:
    """Against the whole pool: the longest waiting, the newest unseen, each kind, each value."""
    dice = random.Random(5)
    kinds, values = list(Kind), [f"v{number}" for number in range(7)]
    work = work_on(engine)
    items = [
        recognition(
            (dice.randrange(9),),
            text=str(number),
            kind=dice.choice(kinds),
            value=dice.choice([None, *values]),
            priority=dice.randrange(3),
            created_at=NOW - timedelta(hours=dice.randrange(200)),
            show_until=TODAY - DAY if number % 10 == 0 else None,
            state=State.HIDDEN if number % 11 == 0 else State.SHOWN,
        )
        for number in range(300)
    ]
    numbers = add(work, *items)
    with work.write() as store:
        for number in dice.sample(numbers, 200):
            store.mark_shown(number, NOW)
    with engine.connect() as connection:
        rows = connection.execute(select(table).where(table.c.phase == Phase.LIVE)).all()
    waiting = sorted(rows, key=lambda row: row.place)
    fresh = (row for row in rows if row.shown == 0)
    newest = sorted(fresh, key=lambda row: (row.priority, row.created_at, row.id), reverse=True)
    expected = [*waiting[:6], *newest[:4], waiting[-1]]
    for kind in kinds:
        expected += [row for row in waiting if row.kind == kind][:1]
    for value in values:
        expected += [row for row in waiting if row.value == value][:2]
    for priority in (1, 2):
        expected += [row for row in waiting if row.priority == priority][:1]
    share = [row.id for row in reversed(waiting[50:58])]
    found = asked(work, values=values, share=share)
    assert {int(one.id) for one in found} == {*(row.id for row in expected), *share[:6]}
    assert len(found) <= 50
    line = sorted((one.share, int(one.id)) for one in found if one.share is not None)
    assert [number for _, number in line] == share[:6]
    one = next(one for one in found if int(one.id) == waiting[0].id)
    original = items[numbers.index(int(one.id))]
    assert one.people == (f"person:{original.people[0]}",)
    assert (one.kind, one.value, one.priority) == (
        original.kind.value,
        original.value,
        original.priority,
    )


def test_hours_turn_in_portions_both_ways(engine: Engine) -> None:
    work = work_on(engine)
    numbers = add(
        work,
        recognition(text="always"),
        *(recognition(text=f"over {n}", show_until=TODAY) for n in range(5)),
        *(recognition(text=f"coming {n}", show_from=TODAY + DAY) for n in range(3)),
    )
    tomorrow = NOW + DAY
    # Even before they were moved, none is shown outside its days.
    assert by_place(asked(work, tomorrow)) == [str(numbers[0])]
    moved: list[int] = []
    for _ in range(3):
        with work.write() as store:
            assert store.due(tomorrow) == (len(moved) < 2)
            assert not store.due(NOW) or moved
            moved.append(store.turn(tomorrow, HELSINKI, 4))
    assert moved == [4, 4, 0]
    assert by_place(asked(work, tomorrow)) == [str(n) for n in (numbers[0], *numbers[6:])]
    # The clock is put back: nothing that was looked at in a time to come is believed.
    assert by_place(asked(work)) == [str(numbers[0])]
    with work.write() as store:
        assert store.turn(NOW, HELSINKI, 100) == 8
    assert by_place(asked(work)) == [str(n) for n in numbers[:6]]
    with work.write() as store:
        assert store.turn(NOW, HELSINKI, 100) == 0


def test_what_rested_keeps_its_place_and_what_begins_gets_the_last(engine: Engine) -> None:
    work = work_on(engine)
    resting, always, coming = add(
        work,
        recognition(text="a", time_from=time(13), time_until=time(14)),
        recognition(text="b"),
        recognition(text="c", show_from=TODAY, time_from=time(13), time_until=time(14)),
    )
    later = NOW + timedelta(hours=1)
    with work.write() as store:
        for _ in range(2):
            store.mark_shown(always, NOW)
        assert store.before_in_line(resting, 9) is None
        store.turn(later, HELSINKI, 100)
        assert store.before_in_line(always, 9) == 2
        assert store.before_in_line(always, 1) == 1
    assert by_place(asked(work, later)) == [str(resting), str(coming), str(always)]


def test_each_person_has_a_head_of_their_own(engine: Engine) -> None:
    work = work_on(engine)
    numbers = add(
        work,
        recognition((3, 1), text="a"),
        recognition((3,), text="b"),
        recognition((7,), text="c", state=State.HIDDEN),
        recognition((9,), text="d"),
    )
    with work.write() as store:
        assert store.people_after(0, 9) == (1, 3, 7, 9)
        assert store.people_after(1, 2) == (3, 7)
        assert store.people_after(9, 2) == ()
        store.mark_shown(numbers[0], NOW)
        assert store.heads((9, 7, 3, 1), NOW) == ((9, numbers[3]), (3, numbers[1]), (1, numbers[0]))


def test_newsflashes_are_found_until_their_time(engine: Engine) -> None:
    work = work_on(engine)
    until = NOW + timedelta(minutes=15)
    number, _ = add(work, recognition(flash_until=until), recognition(text="b"))
    with work.read() as store:
        assert store.flash_due(NOW) == (FlashAsked(number, until, None),)
        assert store.flash_due(until) == ()


def test_what_becomes_live_goes_to_the_end_of_the_queue(engine: Engine) -> None:
    work = work_on(engine)
    first, second = add(work, recognition(state=State.WAITING), recognition(text="b"))
    with work.write() as store:
        for _ in range(4):
            store.mark_shown(second, NOW)
        store.save([filed(recognition(id=first))])
    assert by_place(asked(work)) == [str(second), str(first)]


def test_waiting_ones_and_counts(engine: Engine) -> None:
    work = work_on(engine)
    late, early = add(
        work,
        recognition(state=State.WAITING),
        recognition(state=State.WAITING, kind=Kind.HERO, created_at=NOW - DAY),
    )
    add(work, recognition(), recognition(created_at=NOW - DAY), recognition(kind=Kind.HERO))
    with work.read() as store:
        assert [one.id for one in store.waiting(9)] == [early, late]
        assert [one.id for one in store.waiting(1)] == [early]
        assert store.count(Kind.THANKS, NOW - DAY, NOW) == 1
        assert store.count(Kind.THANKS, NOW - DAY, NOW + DAY) == 2
        assert store.count(Kind.HERO, NOW, NOW + DAY) == 1


def test_about_and_forgetting_a_person(engine: Engine) -> None:
    work = work_on(engine)
    first, second, third = add(
        work, recognition((1, 2)), recognition((3,), sender_id=1), recognition((2,))
    )
    with work.write() as store:
        assert [one.id for one in store.about(1)] == [first, second]
        store.forget_person(1)
        assert store.about(1) == ()
        assert [one.people for one in store.everything()] == [(2,), (3,), (2,)]
        store.remove(third)
        store.remove(third)
        assert [one.id for one in store.everything()] == [first, second]


def test_ids_are_not_given_twice(engine: Engine) -> None:
    work = work_on(engine)
    _, last = add(work, recognition(), recognition())
    with work.write() as store:
        store.remove(last)
    assert add(work, recognition())[0] > last


def test_own_values_keep_their_order(engine: Engine) -> None:
    work = work_on(engine)
    values = [Value("own:z", "Zeal", ""), Value("own:a", "Ardour", "We burn.")]
    with work.write() as store:
        assert store.own_values() == ()
        store.add_values(values[:1])
        store.add_values(values[1:])
        store.add_values([])
        assert store.own_values() == tuple(values)


def test_the_top_place_of_nothing_is_zero(engine: Engine) -> None:
    with work_on(engine).read() as store:
        assert store.top_place() == 0
        assert store.candidates(NOW, tuple(Kind), ()) == ()


def plan(connection: Connection, statement: ClauseElement) -> list[str]:
    compiled = statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}").all()
    return [str(row.detail) for row in rows]


def fill(connection: Connection, count: int) -> None:
    kinds = list(Kind)
    filed_rows = [
        {
            **module._columns(
                filed(recognition(text=str(n), kind=kinds[n % 9], value=f"v{n % 8}"))
            ),
            "place": n,
            "shown": n % 3,
        }
        for n in range(1, count + 1)
    ]
    connection.execute(insert(table), filed_rows)


@pytest.mark.parametrize("analyzed", [False, True])
def test_no_question_of_the_rotation_scans_or_sorts(sqlite_engine: Engine, analyzed: bool) -> None:
    """Each part is one search in an index that has the order already."""
    asking = candidate_ids(tuple(Kind), tuple(f"v{number}" for number in range(7)))
    with sqlite_engine.begin() as connection:
        fill(connection, 2000)
        if analyzed:
            connection.exec_driver_sql("ANALYZE")
        plans = {"asking": plan(connection, asking), "top": plan(connection, queue._top())}
        plans["marking"] = plan(connection, marking(1, NOW))
    for name, steps in plans.items():
        on_table = [step for step in steps if "recognition" in step or "queue" in step]
        assert on_table, name
        assert all(step.startswith("SEARCH ") for step in on_table), (name, on_table)
        assert not any("TEMP B-TREE" in step for step in steps), (name, steps)
    used = [step for step in plans["asking"] if "COVERING INDEX" in step]
    assert len(used) == 3 + 9 + 7 + 9


def test_turning_and_the_line_of_people_search_only(sqlite_engine: Engine) -> None:
    statements: list[str] = []

    def note(
        connection: Connection, cursor: object, statement: str, parameters: object, *rest: object
    ) -> None:
        statements.append(statement)

    with sqlite_engine.begin() as connection:
        fill(connection, 500)
        event.listen(connection, "before_cursor_execute", note)
        SqlRecognitions(connection).turn(NOW, HELSINKI, 100)
        SqlRecognitions(connection).due(NOW)
        SqlRecognitions(connection).people_after(0, 24)
        SqlRecognitions(connection).heads((1, 2, 3), NOW)
        event.remove(connection, "before_cursor_execute", note)
        asked_of = [text for text in statements if text.startswith(("SELECT", "WITH"))]
        assert len(asked_of) == 7
        for text in asked_of:
            arguments = tuple("x" for _ in range(text.count("?")))
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", arguments).all()
            details = [str(row.detail) for row in rows]
            assert any(detail.startswith("SEARCH ") for detail in details), details
            scanned = [detail.split()[1] for detail in details if detail.startswith("SCAN ")]
            assert not any(name.startswith(("recognition", "link")) for name in scanned), details


def test_marking_writes_one_row(sqlite_engine: Engine) -> None:
    with sqlite_engine.begin() as connection:
        fill(connection, 300)
        before = connection.execute(select(table).order_by(table.c.id)).all()
        result = connection.execute(marking(before[0].id, NOW))
        assert result.rowcount == 1
        after = connection.execute(select(table).order_by(table.c.id)).all()
        assert after[1:] == before[1:]
        assert after[0].place == connection.scalar(select(func.max(table.c.place))) == 301
