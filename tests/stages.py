"""States of the stage to begin tests with, and the codes that are scanned there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk import stage
from kiosk.scanning.code import Code, Kind, Refusal, make
from kiosk.stage import (
    TOUCH,
    Limits,
    Mode,
    ScanRuling,
    StageState,
)

T0 = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
LIMITS = Limits()
TOKEN = make(Kind.TOKEN, lambda n: bytes(range(n)))
TOKEN2 = make(Kind.TOKEN, lambda n: bytes(range(1, n + 1)))
BADGE = make(Kind.BADGE, lambda n: bytes(n))
TEST = make(Kind.TEST, lambda n: bytes(n))
MISREAD = Refusal("misread")


def at(seconds: float) -> datetime:
    return T0 + timedelta(seconds=seconds)


def rotation() -> StageState:
    return stage.start(T0, LIMITS)


def opened(mode: Mode) -> StageState:
    return stage.opened(rotation(), mode, T0)


def signed_in() -> StageState:
    return stage.signed_in(opened(Mode.MANAGER), 7, "Maija", T0)


def ceremony() -> StageState:
    return stage.opened(signed_in(), Mode.CEREMONY, T0)


def setup() -> StageState:
    return stage.start(T0, LIMITS, to_set_up=True)


def broken() -> StageState:
    return stage.failed(rotation(), "database_damaged", T0)


def scanned(state: StageState, code: Code | Refusal = TOKEN, now: datetime = T0) -> StageState:
    state, ruling = stage.scanned(state, code, now)
    assert ruling is ScanRuling.TAKE
    return state


def asking() -> StageState:
    state = scanned(rotation())
    return stage.waits(state, state.scan, TOKEN.text, T0)[0]


def known(state: StageState, now: datetime = T0) -> StageState:
    return stage.identified(state, 3, "Anna", now)[0]


EVERYWHERE: dict[str, Callable[[], StageState]] = {
    "rotation": rotation,
    **{str(mode): lambda mode=mode: opened(mode) for mode in sorted(TOUCH)},  # type: ignore[misc]
    "sign in": lambda: opened(Mode.MANAGER),
    "manager": signed_in,
    "result": lambda: stage.result_shown(scanned(rotation()), 1, T0),
    "working": lambda: scanned(rotation()),
    "asking": asking,
    "out of order": broken,
}
