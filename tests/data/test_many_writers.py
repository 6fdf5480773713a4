"""Several processes offer the same tokens at once: each becomes one ticket, without gaps."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import IO

from sqlalchemy import Engine

from kiosk.audit.chain import verify
from kiosk.data.audit import SqlAuditStore
from kiosk.people.model import Person
from kiosk.raffle.model import Rules
from tests.data.redeeming import KEY, raffles_on, work_on

ROOT = Path(__file__).resolve().parents[2]
TOKENS = 400
PROCESSES = 4
AGAIN = 50
PEOPLE = 8


def start(orders: dict[str, object]) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.data.redeeming"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    say(process.stdin, json.dumps(orders))
    return process


def say(pipe: IO[str] | None, line: str) -> None:
    assert pipe is not None
    pipe.write(f"{line}\n")
    pipe.flush()


def hear(pipe: IO[str] | None) -> str:
    assert pipe is not None
    return pipe.readline().strip()


def seeded(engine: Engine) -> list[int]:
    """People on the roster; answers their numbers."""
    with work_on(engine).write() as unit:
        return list(
            unit.people.add(
                [Person(0, f"k{number}", f"Given{number}", "", "") for number in range(PEOPLE)]
            )
        )


def test_each_token_becomes_one_ticket_whoever_offers_it(engine: Engine, tmp_path: Path) -> None:
    database = engine.url.render_as_string(hide_password=False)
    keys = tmp_path / "keys"
    people = seeded(engine)
    raffles = raffles_on(engine, keys)
    batch = raffles.make_tokens(TOKENS, "manager:1")
    raffles.open(Rules(tickets_per_person=TOKENS), "Moustaches", "manager:1")
    codes = [code.text for _, code in batch.tokens]
    processes = [
        start(
            {
                "database": database,
                "keys": str(keys),
                "seed": seed,
                "again": AGAIN,
                "people": people,
                "codes": codes,
            }
        )
        for seed in range(PROCESSES)
    ]
    answers = []
    try:
        assert [hear(process.stdout) for process in processes] == ["ready"] * PROCESSES
        for process in processes:
            say(process.stdin, "go")
        for process in processes:
            answers.append(json.loads(hear(process.stdout)))
            assert process.wait(30) == 0
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    outcomes = sum((Counter(answer["outcomes"]) for answer in answers), Counter[str]())
    assert outcomes["redeemed"] == TOKENS
    assert sum(outcomes.values()) == (TOKENS + AGAIN) * PROCESSES
    assert outcomes.keys() <= {"redeemed", "already_yours", "already_taken"}
    won = [ticket for answer in answers for ticket in answer["won"]]
    assert sorted(won) == list(range(1, TOKENS + 1))
    # They did get in each other's way.
    assert all(len(answer["won"]) > 0 for answer in answers)

    closed = raffles.close("manager:1")
    assert closed.closing is not None
    assert (closed.closing.tickets, closed.closing.holders) == (TOKENS, PEOPLE)
    with work_on(engine).read() as unit:
        tickets = unit.raffles.tickets(closed.number)
        assert [ticket.number for ticket in tickets] == list(range(1, TOKENS + 1))
        by_token = [info.ticket for info in unit.raffles.tokens()]
        assert sorted(ticket or 0 for ticket in by_token) == list(range(1, TOKENS + 1))
    with engine.connect() as connection:
        entries = list(SqlAuditStore(connection).entries())
    assert verify(entries, KEY).ok
    actions = Counter(getattr(entry, "action", "") for entry in entries)
    assert actions["redeemed"] == TOKENS
