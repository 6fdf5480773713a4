"""`kill -9` at any moment of a raffle: what was acknowledged is there, once, and it goes on."""

import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final
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
from tests.e2e.ceremonies import ONE, START, Ack, Cast, go_on, plain

ROOT: Final = Path(__file__).resolve().parents[2]
TOKENS: Final = 12
PEOPLE: Final = 7


# --- The site, and the process beside it


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with people, badges and tokens, and no raffle yet; beside it what people hold."""
    folder = tmp_path_factory.mktemp("killed")
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
    return folder


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

    def perform(self, site: Path, attempt: int, after: float | None) -> Ack:
        """Go on with a site's raffle for so many seconds, or to the end."""
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


@pytest.fixture
def sites(prepared: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Sites]:
    """In the trial every commit waits for the disk, as in the product."""
    made = Sites(prepared, tmp_path, waits=request.node.get_closest_marker("trial") is not None)
    try:
        made.begin()
        yield made
    finally:
        made.end()


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


# --- Killing


def kill(sites: Sites, kills: int, pick: random.Random, again: float) -> Counter[str]:
    """Kill as often, check after each time, and bring every raffle to its end. What was met.

    `again` is how often a raffle that was interrupted is interrupted once more before its end.
    """
    met: Counter[str] = Counter()
    runs = [sites.perform(sites.fresh(), 0, None)["seconds"] for _ in range(1 + kills // 100)]
    whole = statistics.median(runs)
    met["milliseconds of a whole run"] = round(whole * 1000)
    while met["kills"] < kills:
        site, known, attempt = sites.fresh(), Known(), 0
        stored = NOTHING
        while met["kills"] < kills:
            before = len(known.acks)
            answer = sites.perform(site, attempt, pick.uniform(0, whole))
            known.acks.extend(answer["acks"])
            attempt += 1
            if not answer["killed"]:
                met["ended before"] += 1
                break
            met["kills"] += 1
            met[f"after {known.acks[-1]['step'] if known.acks else 'nothing'}"] += 1
            journal = site / "kiosk.db-journal"
            met["inside a transaction"] += journal.exists() and journal.stat().st_size > 0
            stored = check(site, known)
            unheard = len([ack for ack in known.acks[before:] if ack["step"] == "unheard"])
            assert unheard <= 1
            met["stored and not said"] += unheard
            if pick.random() > again:
                break
        finish(sites, site, known, attempt, stored)
        met["raffles"] += 1
        shutil.rmtree(site)
    return met


def finish(sites: Sites, site: Path, known: Known, attempt: int, before: Stored) -> None:
    """Bring an interrupted raffle to its end: with the same winners as far as there are some."""
    heard: list[Ack] = []
    go_on(site, sites.cast, attempt, heard.append, waits=False)
    known.acks.extend(heard)
    after = check(site, known)
    assert after.raffle is not None
    assert after.raffle.state is State.FINISHED
    assert after.rounds[: len(before.rounds)] == before.rounds
    assert before.bound in (None, after.bound)
    assert after.entries[: len(before.entries)] == before.entries
    assert after.counts["prize_handed_over"] == 3
    # Again, and nothing more happens.
    go_on(site, sites.cast, attempt + 1, lambda ack: pytest.fail(str(ack)))


def test_what_was_acknowledged_outlives_a_kill(sites: Sites) -> None:
    met = kill(sites, 8, random.Random(8), again=0.8)
    assert met["kills"] == 8


@pytest.mark.trial
def test_a_thousand_kills(sites: Sites) -> None:
    begun = time.monotonic()
    met = kill(sites, 1_000, random.Random(1_000), again=0.25)
    print(json.dumps({**met, "seconds": round(time.monotonic() - begun)}, indent=1))
    assert met["kills"] == 1_000
    # They came everywhere: also inside transactions, and between a commit and its answer.
    assert met["inside a transaction"] > 50
    assert met["stored and not said"] > 5
    assert min(met[f"after {step}"] for step in STEPS if step != "handed_over") > 0


# --- The command as it is typed


def redeemed(stream: IO[str]) -> Iterator[Ack]:
    """The answers that `kiosk redeem --stdin` printed before it was killed."""
    for line in stream:
        if line.endswith("\n"):
            yield json.loads(line)


@pytest.mark.trial
def test_the_command_that_redeems_lines_is_killed(sites: Sites) -> None:
    pick = random.Random(20)
    told: Counter[int] = Counter()
    for _ in range(20):
        site = sites.fresh()
        with opened(site) as app:
            app.raffles.open(None, "Moustaches", ONE)
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "redeem", "--stdin", "--site", str(site)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("".join(f"{token} {badge}\n" for token, badge in sites.cast.scans()))
        process.stdin.flush()
        first = process.stdout.readline()
        time.sleep(pick.uniform(0, 0.06))
        process.kill()
        answers = [json.loads(first), *redeemed(process.stdout)]
        process.communicate()
        tickets = [answer["ticket"] for answer in answers if answer["outcome"] == "redeemed"]
        told[len(tickets)] += 1
        with opened(site) as app:
            assert app.verify_audit().ok
            raffle = app.raffles.status().raffle
            assert raffle is not None
            with app.work.read() as unit:
                stored = [ticket.number for ticket in unit.raffles.tickets(raffle.number)]
                entries = list(unit.audit_store.entries())
        assert stored == list(range(1, len(stored) + 1))
        assert tickets == stored[: len(tickets)]
        assert len(stored) - len(tickets) in (0, 1)
        noted = [one for one in entries if isinstance(one, Entry) and one.action == "redeemed"]
        assert [entry.details["ticket"] for entry in noted] == stored
    print(sorted(told.items()))
    assert len(told) > 3
