"""What always holds on the stage, whatever happens in whatever order."""

from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk import stage
from kiosk.scanning.code import Code, Kind, Refusal, make
from kiosk.stage import TOUCH, Limits, Mode, ScanRuling, StageState, Step

CODES = [
    Refusal("misread"),
    Refusal("not_ours"),
    *(make(kind, lambda n, i=i: bytes([i] * n)) for kind in Kind for i in range(3)),  # type: ignore[misc]
]
TOKENS = [make(Kind.TOKEN, lambda n, i=i: bytes([i] * n)).text for i in range(3)]  # type: ignore[misc]
SECOND = timedelta(seconds=1)
MANAGED = {Mode.MANAGER, Mode.CEREMONY}


class Stage(RuleBasedStateMachine):
    """Everything that can happen, with time that passes, jumps and goes back."""

    state: StageState

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 10, 5, tzinfo=UTC)
        self.warned_since: datetime | None = None

    @initialize(to_set_up=st.booleans())
    def begin(self, to_set_up: bool) -> None:
        self.state = stage.start(self.now, Limits(), to_set_up=to_set_up)

    @rule(seconds=st.sampled_from([0, 0.1, 1, 5, 8, 15, 20, 45, 299, 3600]))
    def time_passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(seconds=st.sampled_from([0.5, 30, 3600]))
    def clock_is_put_back(self, seconds: float) -> None:
        self.now -= timedelta(seconds=seconds)
        if self.warned_since is not None:
            # The stage has seen the time only up to its last step.
            back = max(self.state.now - self.now, timedelta())
            self.warned_since -= back
        self.state = stage.ticked(self.state, self.now)

    @rule()
    def tick(self) -> None:
        before = self.state
        self.state = stage.ticked(before, self.now)
        if before.warned and before.mode in TOUCH and self.state.mode is not before.mode:
            assert self.warned_since is not None
            assert self.now - self.warned_since >= 20 * SECOND
        assert stage.ticked(self.state, self.now) == self.state

    @rule()
    def tick_when_due(self) -> None:
        due = stage.next_due(self.state)
        if due is None or due < self.now:
            return
        if due - self.now > timedelta(milliseconds=1):
            early = stage.ticked(self.state, due - timedelta(milliseconds=1))
            quiet = stage.ticked(self.state, self.now)
            assert (early.mode, early.step, early.warned) == (
                quiet.mode,
                quiet.step,
                quiet.warned,
            )
            assert (early.identified, early.manager) == (quiet.identified, quiet.manager)
        self.now = due
        self.tick()
        assert stage.next_due(self.state) != due

    @rule()
    def touch(self) -> None:
        before = stage.ticked(self.state, self.now)
        self.state = stage.touched(self.state, self.now)
        assert self.state.mode is before.mode
        assert not self.state.warned

    @rule(
        mode=st.sampled_from(
            [*sorted(TOUCH), Mode.CINEMA, Mode.LINEUP, Mode.MANAGER, Mode.CEREMONY]
        )
    )
    def open(self, mode: Mode) -> None:
        signed_in = stage.ticked(self.state, self.now).manager
        self.state = stage.opened(self.state, mode, self.now)
        if self.state.mode is Mode.CEREMONY:
            assert signed_in is not None

    @rule()
    def home(self) -> None:
        self.state = stage.home(self.state, self.now)
        assert self.state.mode is not Mode.RESULT

    @rule()
    def cinema_over(self) -> None:
        self.state = stage.cinema_over(self.state, self.now)
        assert self.state.mode is not Mode.CINEMA

    @rule()
    def lineup_over(self) -> None:
        self.state = stage.lineup_over(self.state, self.now)
        assert self.state.mode is not Mode.LINEUP

    @rule()
    def close(self) -> None:
        self.state = stage.closed(self.state, self.now)

    @rule(code=st.sampled_from(CODES))
    def scan(self, code: Code | Refusal) -> None:
        before = stage.ticked(self.state, self.now)
        self.state, ruling = stage.scanned(self.state, code, self.now)
        if before.page_takes:
            page = Mode.CEREMONY if before.mode is Mode.CEREMONY else Mode.MANAGER
            assert (ruling, self.state.mode) == (ScanRuling.PAGE, page)
            assert self.state.scan == before.scan
        elif before.mode in {Mode.CEREMONY, Mode.SETUP}:
            assert (ruling, self.state) == (ScanRuling.REFUSE, before)
        else:
            assert (ruling, self.state.mode) == (ScanRuling.TAKE, Mode.RESULT)
            assert self.state.scan == before.scan + 1

    @rule(token=st.sampled_from(TOKENS), late=st.integers(0, 2))
    def token_waits(self, token: str, late: int) -> None:
        self.state, tokens = stage.waits(self.state, self.state.scan - late, token, self.now)
        assert tokens in {(), (token,)}
        assert not (tokens and self.state.identified is None)

    @rule(badge=st.booleans(), late=st.integers(0, 1))
    def identify(self, badge: bool, late: int) -> None:
        before = stage.ticked(self.state, self.now)
        waiting = () if before.giving else before.waiting
        scan = self.state.scan - late if badge else None
        self.state, tokens = stage.identified(self.state, 3, "Anna", self.now, scan)
        assert tokens == waiting
        if tokens:
            assert (self.state.mode, self.state.step) == (Mode.RESULT, Step.WORKING)
            assert self.state.identified is not None

    @rule()
    def give(self) -> None:
        before = stage.ticked(self.state, self.now)
        self.state = stage.giving(self.state, self.now)
        if self.state.giving and not before.giving:
            assert set(self.state.waiting) == {*before.waiting, *before.offered}

    @rule()
    def keep(self) -> None:
        self.state = stage.not_giving(self.state, self.now)

    @rule(badge=st.booleans(), late=st.integers(0, 1))
    def receive(self, badge: bool, late: int) -> None:
        before = stage.ticked(self.state, self.now)
        scan = self.state.scan - late if badge else None
        self.state, tokens = stage.received(self.state, self.now, scan)
        assert tokens in {(), before.waiting}
        assert not tokens or (before.giving and not self.state.giving)
        # Whoever gets it is not identified by it.
        one, other = before.identified, self.state.identified
        assert (one and one.person_id) == (other and other.person_id)

    @rule(late=st.integers(0, 1), offered=st.lists(st.sampled_from(TOKENS), unique=True))
    def result(self, late: int, offered: list[str]) -> None:
        before = stage.ticked(self.state, self.now)
        scan = self.state.scan - late
        self.state = stage.result_shown(self.state, scan, self.now, tuple(offered))
        if late or before.mode in {Mode.CEREMONY, Mode.SETUP}:
            assert self.state == before
        else:
            assert (self.state.mode, self.state.step) == (Mode.RESULT, Step.SHOWN)

    @rule()
    def not_you(self) -> None:
        self.state = stage.forgotten(self.state, self.now)
        assert self.state.identified is None

    @rule()
    def sign_in(self) -> None:
        self.state = stage.signed_in(self.state, 7, "Maija", self.now)

    @rule()
    def sign_out(self) -> None:
        self.state = stage.signed_out(self.state, self.now)
        assert self.state.manager is None

    @rule(takes=st.booleans())
    def turn_page(self, takes: bool) -> None:
        self.state = stage.page_turned(self.state, takes, self.now)

    @rule()
    def finish_set_up(self) -> None:
        self.state = stage.set_up(self.state, self.now)

    @rule()
    def fail(self) -> None:
        self.state = stage.failed(self.state, "disk_full", self.now)

    @rule()
    def recover(self) -> None:
        self.state = stage.recovered(self.state, self.now)
        assert self.state.mode is not Mode.OUT_OF_ORDER

    @invariant()
    def holds(self) -> None:
        s = self.state
        if s.warned and self.warned_since is None:
            self.warned_since = s.now
        elif not s.warned:
            self.warned_since = None
        assert (s.step is not None) == (s.mode is Mode.RESULT)
        assert s.under is not Mode.RESULT
        assert s.under not in {Mode.CEREMONY, Mode.SETUP} or s.mode is s.under
        assert s.mode is Mode.RESULT or (s.under is s.mode and not s.waiting)
        assert s.waiting or s.step is not Step.ASKING
        assert not s.giving or (s.mode is Mode.RESULT and s.waiting)
        assert not s.offered or s.step is Step.SHOWN or s.giving
        if s.identified is not None:
            assert s.mode in TOUCH | {Mode.RESULT, Mode.MANAGER}
            assert s.now < s.identified.until <= s.now + 20 * SECOND
        if s.manager is not None:
            assert s.mode in MANAGED or (s.mode is Mode.RESULT and s.under is Mode.MANAGER)
            assert s.now < s.manager.locks_at
        assert s.mode is not Mode.CEREMONY or s.manager is not None
        assert not s.page_takes or s.under in MANAGED
        assert s.mode is not Mode.ROTATION or (s.fault is None and not s.to_set_up)
        assert (s.mode is Mode.OUT_OF_ORDER) <= (s.fault is not None)
        assert (s.mode is Mode.SETUP) <= s.to_set_up

    @invariant()
    def left_alone_it_comes_to_rest(self) -> None:
        s = self.state
        for _ in range(40):
            due = stage.next_due(s)
            if due is None:
                break
            s = stage.ticked(s, max(due, s.now))
        assert stage.next_due(s) is None
        base = Mode.SETUP if s.to_set_up else Mode.ROTATION
        assert s.mode is (Mode.OUT_OF_ORDER if s.fault else base)
        assert (s.identified, s.manager) == (None, None) or s.mode is not (Mode.ROTATION)


TestStage = Stage.TestCase
TestStage.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
