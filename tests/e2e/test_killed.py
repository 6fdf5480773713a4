"""`kill -9` at any moment of a raffle: what was acknowledged is there, once, and it goes on."""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kiosk.app.site import opened
from kiosk.audit.model import Entry
from kiosk.raffle.model import Rules, State
from tests.e2e.ceremonies import ONE, Ack, go_on
from tests.e2e.killing import NOTHING, ROOT, STEPS, Known, Sites, Stored, check, prepare


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed")
    prepare(folder)
    return folder


@pytest.fixture
def sites(prepared: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Sites]:
    """In the trial every commit waits for the disk, as in the product."""
    made = Sites(prepared, tmp_path, waits=request.node.get_closest_marker("trial") is not None)
    try:
        made.begin()
        yield made
    finally:
        made.end()


# --- Killing


def kill(sites: Sites, kills: int, pick: random.Random, again: float) -> Counter[str]:
    """Kill as often, check after each time, and bring every raffle to its end. What was met.

    `again` is how often a raffle that was interrupted is interrupted once more before its end.
    """
    met: Counter[str] = Counter()
    runs: list[float] = []
    steps = 0
    while met["kills"] < kills:
        if met["raffles"] % 10 == 0:
            # Other work on the machine makes runs longer and shorter.
            site = sites.fresh()
            run = sites.perform(site, 0, None)
            runs.append(run["seconds"])
            steps = len(run["acks"])
            shutil.rmtree(site)
        site, known, attempt = sites.fresh(), Known(), 0
        stored = NOTHING
        while met["kills"] < kills:
            before = len(known.acks)
            left = steps - sum(ack["step"] != "unheard" for ack in known.acks)
            # The first step is the longest: it begins with opening the site.
            moment = pick.uniform(0, 5 * runs[-1] / steps)
            answer = sites.perform(site, attempt, (pick.randrange(max(left, 1)), moment))
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
    met["milliseconds of a whole run"] = round(statistics.median(runs) * 1000)
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
    met = kill(sites, 1_000, random.Random(1_000), again=0.4)
    print(json.dumps({**met, "seconds": round(time.monotonic() - begun)}, indent=1))
    assert met["kills"] == 1_000
    # They came everywhere: also inside transactions, and between a commit and its answer.
    assert met["inside a transaction"] > 50
    assert met["stored and not said"] > 5
    assert min(met[f"after {step}"] for step in STEPS if step != "handed_over") > 0


# --- The command as it is typed


def goes_on(process: subprocess.Popen[str], seconds: float) -> bool:
    """Whether it has not ended by itself after so many seconds; it is heard of at once if so."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return True
    return False


def redeemed(stream: Iterable[str]) -> Iterator[Ack]:
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
        first = [process.stdout.readline() for _ in range(pick.randrange(1, 10))]
        assert goes_on(process, pick.uniform(0, 0.04))
        process.kill()
        answers = [*redeemed(first), *redeemed(process.stdout)]
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


# --- The window


def told(site: Path, phase: str) -> tuple[subprocess.Popen[str], Ack]:
    """Start the kiosk's window on a site, and wait until it shows this phase of the ceremony."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.ceremony_window", str(site)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        said: Ack = json.loads(line)
        if said["phase"] == phase:
            return process, said
    raise AssertionError(f"the window ended before it showed {phase}")


def ended(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


@pytest.mark.trial
def test_the_window_is_killed_while_the_names_run(sites: Sites) -> None:
    pick = random.Random(10)
    for _ in range(10):
        site = sites.fresh()
        with opened(site) as app:
            app.raffles.open(Rules(prizes=("Mug",), hold_seconds=0), "Moustaches", ONE)
            for token, badge in sites.cast.scans():
                app.raffles.redeem_badge(token, badge)
            app.raffles.close(ONE)
            for label, text in (("Anna", "A"), ("Ben", "B"), ("dice", "3514262635")):
                app.raffles.contribute(label, text, ONE)
            assert app.raffles.rounds() == ()
        process, rolling = told(site, "roll")
        assert goes_on(process, pick.uniform(0, 4))
        ended(process)
        # Stored before anything moved, and the same after the restart.
        with opened(site) as app:
            (won,) = app.raffles.winners()
        process, shown = told(site, "winner")
        ended(process)
        assert shown["winner"]["ticket"] == rolling["winner"]["ticket"] == won.round.ticket
        assert (shown["winner"]["label"], shown["winner"]["prize"]) == (won.label, "Mug")
        with opened(site) as app:
            assert app.raffles.winners() == (won,)
