"""Signing up, cancelling and more or fewer places, in any order, against a simple model."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.clock import SetClock
from kiosk.data.engine import open_engine
from kiosk.data.work import SqlWork
from kiosk.schedule.offers import CancelOutcome, SigningOutcome
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import SignUpState
from kiosk.schedule.signing import fill_up
from tests.schedule.signers import BRING, PLACE, stand
from tests.schedule.support import HELSINKI, NOW, Notes, Unit

PEOPLE = st.integers(0, 3)
SLOTS = st.integers(0, 1)


@dataclass
class Asked:
    """One who is in a slot, or waits: in the order in which they came."""

    number: int
    person: int
    quantity: int
    placed: bool


class Machine(RuleBasedStateMachine):
    template: ClassVar[bytes] = b""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="enc-sign-"))
        (self.folder / "kiosk.db").write_bytes(self.template)
        self.engine = open_engine(self.folder / "kiosk.db")
        work = SqlWork(self.engine, lambda connection: Unit(connection, Notes()))
        self.at = stand(work, (PLACE, BRING))
        self.work = work
        self.clock = SetClock(NOW, HELSINKI)
        self.service = Schedule(work, self.clock)
        self.capacity: list[int | None] = [1, 3]
        self.there: tuple[list[Asked], list[Asked]] = ([], [])
        self.news: set[int] = set()

    def teardown(self) -> None:
        self.engine.dispose()
        shutil.rmtree(self.folder)

    def room(self, slot: int, quantity: int) -> bool:
        most = self.capacity[slot]
        used = sum(one.quantity for one in self.there[slot] if one.placed)
        return most is None or used + quantity <= most

    def move_up(self, slot: int) -> list[int]:
        moved = []
        for one in self.there[slot]:
            if not one.placed and self.room(slot, one.quantity):
                one.placed = True
                moved.append(one.number)
                self.news.add(one.number)
        return moved

    @rule(slot=SLOTS, who=PEOPLE, quantity=st.integers(1, 3))
    def sign_up(self, slot: int, who: int, quantity: int) -> None:
        person = self.at.people[who]
        done = self.service.sign_up(self.at.slots[slot].id, person, "", "Pie", quantity)
        quantity = quantity if slot else 1
        if any(one.person == person for one in self.there[slot]):
            assert done.outcome is SigningOutcome.ALREADY
            return
        placed = self.room(slot, quantity)
        assert done.outcome is (SigningOutcome.PLACED if placed else SigningOutcome.WAITING)
        assert done.sign_up is not None
        self.there[slot].append(Asked(done.sign_up.id, person, quantity, placed))

    @rule(slot=SLOTS, who=PEOPLE)
    def cancel(self, slot: int, who: int) -> None:
        person = self.at.people[who]
        one = next((one for one in self.there[slot] if one.person == person), None)
        if one is None:
            return
        done = self.service.cancel_sign_up(one.number, person)
        assert done.outcome is CancelOutcome.CANCELLED
        self.there[slot].remove(one)
        self.news.discard(one.number)
        assert [each.id for each in done.moved_up] == self.move_up(slot)

    @rule(slot=SLOTS, capacity=st.one_of(st.none(), st.integers(1, 5)))
    def change_places(self, slot: int, capacity: int | None) -> None:
        self.capacity[slot] = capacity
        changed = replace(self.at.slots[slot], capacity=capacity)
        with self.work.write() as unit:
            unit.sign_ups.save_slots([changed])
            moved = fill_up(unit.sign_ups, [changed], self.clock.now())
        assert [one.id for one in moved] == self.move_up(slot)

    @rule(who=PEOPLE)
    def scan_badge(self, who: int) -> None:
        person = self.at.people[who]
        self.clock.forward(timedelta(seconds=1))
        told = [one.sign_up.id for one in self.service.news(person)]
        mine = [one.number for slot in self.there for one in slot if one.person == person]
        assert sorted(told) == sorted(self.news.intersection(mine))
        self.service.told(person, told)
        self.news.difference_update(told)

    @invariant()
    def what_is_stored_is_the_model(self) -> None:
        with self.work.read() as unit:
            stored = unit.sign_ups.of_slots([slot.id for slot in self.at.slots])
        placed = SignUpState.PLACED
        for slot, mine in zip(self.at.slots, self.there, strict=True):
            assert [
                (one.id, one.person_id, one.quantity, one.state is placed)
                for one in stored
                if one.slot_id == slot.id
            ] == [(one.number, one.person, one.quantity, one.placed) for one in mine]


@pytest.fixture
def machine(template: bytes) -> type[Machine]:
    Machine.template = template
    return Machine


def test_places_and_waiting_lists_are_as_the_model_has_them(machine: type[Machine]) -> None:
    run_state_machine_as_test(
        machine, settings=settings(max_examples=8, stateful_step_count=20, deadline=None)
    )


@pytest.mark.trial
def test_the_same_for_long(machine: type[Machine]) -> None:
    run_state_machine_as_test(
        machine, settings=settings(max_examples=150, stateful_step_count=40, deadline=None)
    )
