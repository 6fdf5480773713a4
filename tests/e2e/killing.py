"""Sites whose raffles are killed: the process that performs them, and what must hold after."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.site import App, create, opened
from kiosk.audit.model import Entry
from kiosk.clock import SetClock
from kiosk.data.raffle_keys import RaffleKeys
from kiosk.errors import KnownError
from kiosk.people.badges import badge_digest
from kiosk.people.model import Person
from kiosk.raffle import verify_steps
from kiosk.raffle.model import Raffle, RoundOutcome, State
from kiosk.raffle.verify import verify
from kiosk.scanning.code import Kind, make
from kiosk.settings import Settings
from tests.e2e.ceremonies import ONE, START, Ack, Cast, plain

ROOT: Final = Path(__file__).resolve().parents[2]
TOKENS: Final = 12
PEOPLE: Final = 7


# --- The site, and the process beside it


def prepare(folder: Path) -> None:
    """Make a site with people, badges and tokens, and no raffle yet; beside it what they hold."""
    site = folder / "site"
    create(site, Settings(name="Break room", zone=ZoneInfo("Europe/Helsinki")))
    with opened(site, lambda zone: SetClock(START, zone)) as app:
        badges = [make(Kind.BADGE) for _ in range(PEOPLE)]
        key = bytes.fromhex((site / "keys" / "badge.key").read_text().strip())
        with app.work.write() as unit:
            ids = unit.people.add(
                [Person(0, f"k{one}", f"Given{one}", f"Family{one}", "") for one in range(PEOPLE)]
            )
            digests = [badge_digest(key, badge) for badge in badges]
            unit.people.replace_badges(dict(zip(ids, digests, strict=True)), START)
        batch = app.raffles.make_tokens(TOKENS, ONE)
    held = {
        "tokens": [code.text for _, code in batch.tokens],
        "badges": [badge.text for badge in badges],
    }
    (folder / "held.json").write_text(json.dumps(held))


class Sites:
    """Copies of the prepared site, and the process that forks, performs and kills on them."""

    def __init__(self, prepared: Path, folder: Path, waits: bool) -> None:
        self._waits = waits
        self._prepared = prepared
        self._folder = folder
        self._made = 0
        self.held: dict[str, list[str]] = json.loads((prepared / "held.json").read_text())
        self.cast = Cast(self.held["tokens"], self.held["badges"])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.ceremonies"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self) -> None:
        """Let the process load everything."""
        self._say({"site": str(self.fresh()), **self.held})
        assert self._hear() == "ready"

    def fresh(self) -> Path:
        """One more copy."""
        self._made += 1
        return Path(shutil.copytree(self._prepared / "site", self._folder / f"{self._made}"))

    def perform(self, site: Path, attempt: int, after: tuple[int, float] | None) -> Ack:
        """Go on with a site's raffle for so many steps and seconds more, or to the end."""
        self._say(
            {
                "site": str(site),
                "attempt": attempt,
                "after": after,
                "waits": self._waits,
                **self.held,
            }
        )
        answer: Ack = json.loads(self._hear())
        bugs = [ack["trace"] for ack in answer["acks"] if ack["step"] == "bug"]
        assert not bugs, bugs[0]
        return answer

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _say(self, order: Ack) -> None:
        assert self._process.stdin is not None
        print(json.dumps(order), file=self._process.stdin, flush=True)

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


# --- What must hold after a kill


@dataclass
class Known:
    """What was acknowledged of one raffle so far, over all interruptions."""

    acks: list[Ack] = field(default_factory=list)

    def of(self, step: str) -> list[Ack]:
        return [ack for ack in self.acks if ack["step"] == step]


STEPS: Final = {
    "opened": ("raffle_announced", "raffle_opened"),
    "redeemed": ("redeemed",),
    "closed": ("raffle_closed",),
    "contributed": ("raffle_contribution",),
    "drawn": ("raffle_drawn",),
    "settled": ("raffle_settled",),
    "finished": ("raffle_finished",),
    "handed_over": ("prize_handed_over",),
}
"""The steps that change something, and what the audit chain says of each."""


@dataclass(frozen=True)
class Stored:
    """What a site holds, read after an interruption."""

    raffle: Raffle | None
    entries: list[Entry]
    counts: Counter[str]
    rounds: list[Ack]
    bound: str | None


NOTHING: Final = Stored(None, [], Counter(), [], None)


def check(site: Path, known: Known) -> Stored:
    """Open the site as after a power cut, and hold what it says against what was acknowledged."""
    with opened(site, lambda zone: SetClock(START, zone)) as app:
        assert app.verify_audit().ok
        with app.work.read() as unit:
            entries = [entry for entry in unit.audit_store.entries() if isinstance(entry, Entry)]
        raffle = app.raffles.status().raffle
        counts = Counter(entry.action for entry in entries)
        if raffle is None:
            assert not known.acks
            return Stored(None, entries, counts, [], None)
        stored = Stored(
            raffle,
            entries,
            counts,
            [plain(drawn) for drawn in app.raffles.rounds()],
            RaffleKeys(site / "keys").bound(raffle.id),
        )
        _check_raffle(app, raffle, stored, known)
    _check_file(site / "kiosk.db", known)
    return stored


def _check_raffle(app: App, raffle: Raffle, stored: Stored, known: Known) -> None:
    for ack in known.of("opened"):
        assert (ack["raffle"], ack["commitment"]) == (raffle.id, raffle.commitment)
    there: Mapping[str, list[Any]] = {
        "opened": [raffle.id],
        "redeemed": _tickets(app, raffle, known),
        "closed": [raffle.tickets_sha256] if raffle.closing else [],
        "contributed": [[one.label, one.text] for one in app.raffles.contributions()],
        "drawn": stored.rounds,
        "settled": [
            (drawn.round, drawn.outcome.value)
            for drawn in app.raffles.rounds()
            if drawn.outcome is not RoundOutcome.PENDING
        ],
        "finished": [raffle.secret] if raffle.state is State.FINISHED else [],
        "handed_over": [
            win.round for win in app.raffles.results().wins if win.handed_at is not None
        ],
    }
    acknowledged: Mapping[str, Callable[[Ack], object]] = {
        "opened": lambda ack: ack["raffle"],
        "redeemed": lambda ack: (ack["ticket"], ack["token"], ack["holder"]),
        "closed": lambda ack: ack["tickets_sha256"],
        "contributed": lambda ack: [ack["label"], ack["text"]],
        "drawn": lambda ack: {key: value for key, value in ack.items() if key != "step"},
        "settled": lambda ack: (ack["round"], ack["outcome"]),
        "finished": lambda ack: ack["secret"],
        "handed_over": lambda ack: ack["round"],
    }
    more = 0
    for step, actions in STEPS.items():
        have = list(there[step])
        for ack in known.of(step):
            assert acknowledged[step](ack) in have, (step, ack, have)
            have.remove(acknowledged[step](ack))
        # At most the one step that was under way, or was not heard of any more.
        more += len(have)
        # And of everything one entry in the audit chain, neither none nor two.
        for action in actions:
            assert stored.counts[action] == len(there[step]), (action, stored.counts)
    known.acks.extend({"step": "unheard"} for _ in range(more - len(known.of("unheard"))))
    _check_entries(stored)
    _check_record(app, raffle, stored)


def _tickets(app: App, raffle: Raffle, known: Known) -> list[tuple[int, int, str]]:
    with app.work.read() as unit:
        tickets = unit.raffles.tickets(raffle.number)
        tokens = {one.ticket: one.number for one in unit.raffles.tokens() if one.ticket is not None}
    assert [ticket.number for ticket in tickets] == list(range(1, len(tickets) + 1))
    assert len(tokens) == len(tickets)
    for ack in known.of("already_yours"):
        assert (ack["ticket"], ack["holder"]) in {(one.number, one.holder) for one in tickets}
    return [(one.number, tokens[one.number], one.holder) for one in tickets]


def _check_entries(stored: Stored) -> None:
    """Each step of a kind has its own entry: no ticket, round or contribution has two."""
    keys = {
        "redeemed": ("ticket",),
        "raffle_contribution": ("number",),
        "raffle_drawn": ("round",),
        "raffle_settled": ("round",),
        "prize_handed_over": ("round",),
    }
    seen = Counter(
        (entry.action, *(entry.details[key] for key in keys.get(entry.action, ())))
        for entry in stored.entries
        if entry.action in {action for actions in STEPS.values() for action in actions}
    )
    assert not seen or max(seen.values()) == 1, seen


def _check_record(app: App, raffle: Raffle, stored: Stored) -> None:
    if raffle.closing is None:
        return
    record = app.raffles.record()
    verdict = verify(record)
    assert verdict.findings == ()
    sealed = [entry.details["seal"] for entry in stored.entries if "seal" in entry.details]
    assert sealed[-1] == verdict.seal
    # A code never meets other contributions than those it was first computed with.
    given = [(one.label, one.text) for one in app.raffles.contributions()]
    if stored.rounds:
        assert stored.bound is not None
    if stored.bound is not None:
        fixed = verify_steps.fixed_lines(record, given)
        assert verify_steps.digest(fixed).hex() == stored.bound
        with pytest.raises(KnownError) as refused:
            app.raffles.contribute("late", "X", ONE)
        assert refused.value.code in ("contributions_over", "raffle_none")


def _check_file(database: Path, known: Known) -> None:
    connection = sqlite3.connect(database)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        told = connection.execute("SELECT count(*) FROM recognition WHERE kind = 'winner'")
        claimed = connection.execute("SELECT count(*) FROM raffle_round WHERE outcome = 'claimed'")
        assert told.fetchone() == claimed.fetchone()
    finally:
        connection.close()
