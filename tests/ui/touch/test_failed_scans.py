"""Rubbish does not keep the screen, and honest people are never held up by it."""

import pytest
from PySide6.QtCore import QTimer

from kiosk.raffle.outcome import Outcome
from kiosk.scanning.code import Kind, make
from kiosk.scanning.repeat import Device
from kiosk.scanning.texts import FAILURES
from kiosk.ui.models.failed_scans import STORE_AFTER_MS
from kiosk.ui.models.result import BADGE_UNKNOWN, CALM
from tests.conftest import LogWatch
from tests.ui.touch.floor import Floor


def arrive(floor: Floor, text: str, device: Device = Device.SERIAL) -> None:
    """A text comes in three seconds after the last one."""
    floor.milliseconds += 3000
    floor.door.take(text, device)
    floor.settle()


def shown(floor: Floor) -> str:
    """The answer on the screen, "" when there is none."""
    return floor.result.code if floor.stage.mode == "result" else ""


def flood(floor: Floor, device: Device = Device.SERIAL) -> None:
    """So much rubbish that the next is passed over in silence."""
    for number in range(11):
        arrive(floor, f"rubbish {number}", device)
    floor.stage.close()
    floor.sounds.clear()


def test_ten_are_shown_then_one_calm_sentence_then_nothing(floor: Floor) -> None:
    for number in range(10):
        arrive(floor, f"rubbish {number}")
        assert shown(floor) == Outcome.NOT_OURS
    heard = len(floor.sounds)
    arrive(floor, "rubbish 10")
    assert shown(floor) == CALM
    assert FAILURES["calm"] in floor.texts()
    floor.stage.close()
    arrive(floor, "rubbish 11")
    assert shown(floor) == ""
    assert len(floor.sounds) == heard == 10


def test_good_codes_pass_at_once_while_rubbish_is_passed_over(floor: Floor) -> None:
    floor.open_raffle()
    flood(floor)
    arrive(floor, floor.tokens[0].text)
    assert floor.stage.step == "asking"
    arrive(floor, "rubbish in between")
    assert floor.stage.step == "asking"
    arrive(floor, floor.badges[floor.people["1"]].text)
    assert shown(floor) == Outcome.REDEEMED
    arrive(floor, make(Kind.TEST).text)
    assert shown(floor) == "test"


@pytest.mark.parametrize("kind", [Kind.TOKEN, Kind.BADGE])
def test_unknown_codes_are_passed_over_too(floor: Floor, kind: Kind) -> None:
    floor.open_raffle()
    for _ in range(10):
        arrive(floor, make(kind).text)
        assert shown(floor) == (Outcome.UNKNOWN if kind is Kind.TOKEN else BADGE_UNKNOWN)
    arrive(floor, make(kind).text)
    assert shown(floor) == CALM
    floor.stage.close()
    arrive(floor, make(kind).text)
    assert shown(floor) == ""


def test_unknown_tokens_of_somebody_who_is_identified_count(floor: Floor) -> None:
    floor.open_raffle()
    for _ in range(10):
        arrive(floor, floor.tokens[0].text)
        arrive(floor, floor.badges[floor.people["1"]].text)
        arrive(floor, make(Kind.TOKEN).text)
        floor.milliseconds -= 6000
        assert shown(floor) == Outcome.UNKNOWN
    arrive(floor, floor.badges[floor.people["1"]].text)
    arrive(floor, make(Kind.TOKEN).text)
    assert shown(floor) == CALM


def test_one_device_does_not_silence_another_and_a_minute_later_all_is_said(floor: Floor) -> None:
    flood(floor)
    arrive(floor, "something else", Device.CAMERA)
    assert shown(floor) == Outcome.NOT_OURS
    floor.stage.close()
    floor.milliseconds += 60_000
    arrive(floor, "rubbish again")
    assert shown(floor) == Outcome.NOT_OURS


def test_storage_that_fails_does_not_silence_a_good_code(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    floor.open_raffle()
    flood(floor)
    log_watch.expect("disk on fire")

    def broken(*_: object) -> None:
        raise RuntimeError("disk on fire")

    monkeypatch.setattr(floor.app.raffles, "peek", broken)
    arrive(floor, floor.tokens[0].text)
    assert shown(floor) == Outcome.TRY_AGAIN


def test_typing_pauses_after_many_wrong_codes_and_scanning_goes_on(floor: Floor) -> None:
    floor.open_raffle()
    good = floor.tokens[0].text
    wrong = good[:-1] + ("B" if good[-1] != "B" else "C")
    floor.go("raffle")
    typed = floor.raffle.typed
    for _ in range(11):
        typed.begin()
        typed.type(wrong)
    assert typed.pause == FAILURES["typing_paused"]
    typed.begin()
    typed.type("T")
    assert typed.left == 20
    arrive(floor, good)
    assert floor.stage.step == "asking"
    floor.milliseconds += 30_000
    typed.begin()
    typed.type("T")
    assert (typed.pause, typed.left) == ("", 19)


def test_the_pad_says_that_typing_pauses(floor: Floor) -> None:
    floor.open_raffle()
    for number in range(11):
        arrive(floor, f"typed rubbish {number}", Device.TYPED)
    floor.stage.close()
    floor.result.typeInstead()
    floor.settle()
    assert FAILURES["typing_paused"] in floor.texts()
    assert not floor.item("pad_X").isEnabled()


def test_counts_are_stored_once_a_minute_and_at_the_end(floor: Floor) -> None:
    assert floor.app.raffles.failures() == ()
    flood(floor)
    arrive(floor, "foreign", Device.CAMERA)
    timers = [one for one in _timers(floor) if one.isActive()]
    assert [one.interval() for one in timers] == [STORE_AFTER_MS]
    floor.door.failed_scans.store()
    floor.settle()
    assert _stored(floor) == {("serial", "not_ours"): 11, ("camera", "not_ours"): 1}
    arrive(floor, "foreign again", Device.CAMERA)
    floor.door.close()
    assert _stored(floor) == {("serial", "not_ours"): 11, ("camera", "not_ours"): 2}
    assert not any(one.isActive() for one in _timers(floor))


def test_counts_that_could_not_be_stored_are_stored_later(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    log_watch.expect("not counted yet")

    def broken(*_: object) -> None:
        raise RuntimeError("disk on fire")

    arrive(floor, "rubbish")
    monkeypatch.setattr(floor.app.raffles, "count_failures", broken)
    floor.door.failed_scans.store()
    floor.settle()
    monkeypatch.undo()
    floor.door.failed_scans.store()
    floor.settle()
    assert _stored(floor) == {("serial", "not_ours"): 1}


def _stored(floor: Floor) -> dict[tuple[str, str], int]:
    return {(one.device, one.reason): one.count for one in floor.app.raffles.failures()}


def _timers(floor: Floor) -> list[QTimer]:
    return floor.door.failed_scans.findChildren(QTimer)
