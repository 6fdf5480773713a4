"""Slots come in as a file, and go out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.data.work import SqlWork
from kiosk.errors import RowsError
from kiosk.people.model import ImportReport
from kiosk.schedule.service import Schedule
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.schedule.slot_rows import SlotRow
from tests.schedule.support import NOW, Notes, Unit, row

HOUR = timedelta(hours=1)
PANCAKES = SlotRow(
    2, "k", "", None, SlotKind.PLACE, "Pancakes", NOW, NOW + HOUR, 12, NOW - HOUR, False, None, None
)
SALAD = SlotRow(3, "", "cake", NOW, SlotKind.BRING, "Salad", capacity=4, bring_to_take=True)


def test_slots_come_in_once_and_are_changed_when_repeated(
    service: Schedule, work: SqlWork[Unit], notes: Notes
) -> None:
    service.import_rows([row(2, key="k", ends_at=NOW + 3 * HOUR), row(3, "Film")], "m")
    assert service.import_slots([PANCAKES, SALAD], "m") == ImportReport(2, 0, 0)
    assert service.import_slots([PANCAKES, SALAD], "m") == ImportReport(0, 0, 2)
    more = replace(SALAD, capacity=6, label="SALAD")
    assert service.import_slots([more], "m") == ImportReport(0, 1, 0)
    out = service.export_slots()
    assert [(one.kind, one.label, one.starts_at, one.capacity) for one in out] == [
        (SlotKind.BRING, "SALAD", None, 6),
        (SlotKind.PLACE, "Pancakes", NOW, 12),
    ]
    assert {(one.until, one.one_each, one.bring_to_take, one.teams) for one in out} == {
        (NOW - HOUR, False, True, False)
    }
    before = [replace(one, line=9) for one in out]
    assert service.import_slots(before, "m") == ImportReport(0, 0, 2)
    assert service.export_slots() == out
    with work.read() as unit:
        assert service.with_slots() == (unit.schedule.by_keys(["k"])[0].id,)
    assert notes.entries[-1][1] == "slots_imported"


def test_all_that_is_wrong_with_slots_is_named_and_nothing_taken_in(service: Schedule) -> None:
    service.import_rows([row(2, key="k")], "m")
    outside = replace(PANCAKES, starts_at=NOW + 9 * HOUR, ends_at=NOW + 10 * HOUR)
    with pytest.raises(RowsError) as caught:
        service.import_slots([PANCAKES, replace(outside, line=4)], "m")
    assert [(line, one.code) for line, one in caught.value.problems] == [(2, "slot_outside")]
    with pytest.raises(RowsError) as caught:
        service.import_slots([PANCAKES, replace(SALAD, title="Nothing")], "m")
    assert [(line, one.code) for line, one in caught.value.problems] == [(3, "slot_event_unknown")]
    assert service.export_slots() == ()
