"""100 people sign up for 30 places from 4 processes at once; then some of them cancel."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from kiosk.data.work import SqlWork
from kiosk.people.model import Person
from kiosk.schedule.sign_up_model import SignUpState, Slot, SlotKind
from tests.data.signing_up import CLOCK, AuditedUnit, schedule_on
from tests.data.test_many_writers import ROOT, hear, say
from tests.schedule.support import event

PEOPLE = 100
PLACES = 30
PROCESSES = 4


@pytest.fixture(scope="module")
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.data.signing_up"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    yield started
    for process in started:
        process.kill()
        process.communicate()


def test_thirty_places_are_taken_once_each_and_one_cancellation_moves_one_up(
    engine: Engine, processes: list[subprocess.Popen[str]]
) -> None:
    work = SqlWork(engine, AuditedUnit)
    with work.write() as unit:
        people = unit.people.add(
            [Person(0, f"k{number}", f"Given{number}", "", "") for number in range(PEOPLE)]
        )
        unit.schedule.add([event("Bowling", CLOCK.now() + timedelta(hours=1))])
        (bowling,) = unit.schedule.everything()
        (slot,) = unit.sign_ups.add_slots([Slot(0, bowling.id, SlotKind.PLACE, capacity=PLACES)])
    database = engine.url.render_as_string(hide_password=False)
    for seed, process in enumerate(processes):
        # Two processes each know the same people: nobody may get two places.
        known = people[seed % 2 :: 2]
        orders = {"database": database, "seed": seed, "people": known, "slot": slot.id}
        say(process.stdin, json.dumps(orders))
    assert [hear(process.stdout) for process in processes] == ["ready"] * PROCESSES
    for process in processes:
        say(process.stdin, "go")
    outcomes = sum(
        (Counter(json.loads(hear(process.stdout))) for process in processes), Counter[str]()
    )
    assert outcomes.keys() <= {"placed", "waiting", "already"}
    with work.read() as unit:
        before = unit.sign_ups.of_slots([slot.id])
    # Those who came first are in, in the order in which they came, and nobody is there twice.
    states = [one.state for one in before]
    assert states == [SignUpState.PLACED] * PLACES + [SignUpState.WAITING] * (PEOPLE - PLACES)
    assert sorted(one.person_id or 0 for one in before) == sorted(people)

    leaving = before[: PLACES : PLACES // PROCESSES][:PROCESSES]
    for process, one in zip(processes, leaving, strict=True):
        say(process.stdin, json.dumps([one.id, one.person_id]))
    moved = []
    for process in processes:
        outcome, up = json.loads(hear(process.stdout))
        assert (outcome, len(up)) == ("cancelled", 1)
        moved += up
    assert sorted(moved) == [one.id for one in before[PLACES : PLACES + PROCESSES]]
    offer = schedule_on(engine).offer(bowling.id)
    assert offer is not None
    assert (offer.slots[0].taken, offer.slots[0].waiting) == (PLACES, PEOPLE - PLACES - PROCESSES)
