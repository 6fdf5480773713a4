"""Whatever happens in whatever order: no token is lost, and what is found stays found."""

import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.errors import KnownError
from kiosk.raffle.model import HideOutcome, TokenState
from kiosk.raffle.outcome import Outcome
from kiosk.scanning.code import Code
from tests.raffle.conftest import house_in
from tests.raffle.support import ONE, House

PLACES = st.sampled_from(["Fern", "Shelf", "Coffee machine"])
TOKENS = st.integers(0, 5)


class Life(RuleBasedStateMachine):
    """Six tokens of two batches, and a model of each."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.house: House = self.stack.enter_context(house_in(folder, self.template))
        self.codes: list[Code] = self.house.tokens(3) + self.house.tokens(3)
        self.house.open()
        self.states = [TokenState.MADE] * 6
        self.places = [""] * 6
        self.finders: dict[int, int] = {}

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.stack.close()

    @property
    def free(self) -> set[TokenState]:
        return {TokenState.MADE, TokenState.PRINTED, TokenState.HIDDEN}

    @rule(batch=st.sampled_from([1, 2]))
    def print_batch(self, batch: int) -> None:
        self.house.raffles.mark_printed(batch, ONE)
        for token in self.of(batch):
            if self.states[token] is TokenState.MADE:
                self.states[token] = TokenState.PRINTED

    @rule(token=TOKENS, place=PLACES)
    def hide(self, token: int, place: str) -> None:
        hidden = self.house.raffles.hide(self.codes[token], place, "", ONE)
        state = self.states[token]
        if state not in self.free:
            assert hidden.outcome.value == state.value
            return
        moved = state is TokenState.HIDDEN and self.places[token] != place
        assert hidden.outcome is (HideOutcome.MOVED if moved else HideOutcome.HIDDEN)
        assert hidden.before == (self.places[token] if moved else "")
        self.states[token], self.places[token] = TokenState.HIDDEN, place

    @rule(token=TOKENS)
    def unhide(self, token: int) -> None:
        if self.states[token] is TokenState.HIDDEN:
            self.house.raffles.unhide(token + 1, ONE)
            self.states[token], self.places[token] = TokenState.PRINTED, ""
        else:
            with pytest.raises(KnownError, match="not noted as hidden"):
                self.house.raffles.unhide(token + 1, ONE)

    @rule(token=TOKENS, person=st.integers(1, 3))
    def find(self, token: int, person: int) -> None:
        result = self.house.raffles.redeem(self.codes[token], person)
        if self.states[token] in self.free:
            assert result.outcome is Outcome.REDEEMED
            self.states[token] = TokenState.FOUND
            self.finders[token] = person
        elif self.states[token] is TokenState.RETIRED:
            assert result.outcome is Outcome.RETIRED
        elif self.finders[token] == person:
            assert result.outcome is Outcome.ALREADY_YOURS
        else:
            assert result.outcome is Outcome.ALREADY_TAKEN

    @rule(token=TOKENS)
    def retire(self, token: int) -> None:
        if self.states[token] in self.free:
            self.house.raffles.retire(token + 1, ONE, "Torn")
            self.states[token] = TokenState.RETIRED
        else:
            with pytest.raises(KnownError):
                self.house.raffles.retire(token + 1, ONE, "Torn")

    @rule(batch=st.sampled_from([1, 2]))
    def lose_the_sheet(self, batch: int) -> None:
        left = [token for token in self.of(batch) if self.states[token] in self.free]
        if left:
            assert self.house.raffles.retire_batch(batch, ONE, "Lost") == len(left)
        else:
            with pytest.raises(KnownError):
                self.house.raffles.retire_batch(batch, ONE, "Lost")
        for token in left:
            self.states[token] = TokenState.RETIRED

    @invariant()
    def all_counts_agree(self) -> None:
        if not hasattr(self, "house"):
            return
        tokens = self.house.raffles.tokens()
        assert [token.state for token in tokens] == self.states
        assert [token.place for token in tokens] == self.places
        counted = Counter(self.states)
        status = self.house.raffles.status()
        made = 6 - counted[TokenState.RETIRED]
        assert (status.made, status.found, status.hidden, status.retired) == (
            made,
            counted[TokenState.FOUND],
            counted[TokenState.HIDDEN],
            counted[TokenState.RETIRED],
        )
        noted = any(self.places)
        assert status.out == (status.hidden if noted else made - status.found)
        assert status.tickets == len(self.finders)
        for each in self.house.raffles.places():
            mine = [self.states[n] for n in range(6) if self.places[n] == each.place.name]
            assert each.hidden == mine.count(TokenState.HIDDEN)
            assert each.found == mine.count(TokenState.FOUND)
        for batch in self.house.raffles.batches():
            states = Counter(self.states[token] for token in self.of(batch.number))
            assert (batch.hidden, batch.found, batch.retired) == (
                states[TokenState.HIDDEN],
                states[TokenState.FOUND],
                states[TokenState.RETIRED],
            )

    def of(self, batch: int) -> range:
        return range(3 * (batch - 1), 3 * batch)


def test_the_life_of_tokens(raffle_template: Path) -> None:
    class Here(Life):
        template = raffle_template

    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=15,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
