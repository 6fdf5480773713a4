"""The three verifiers, asked alike; records that were changed, and records of random raffles."""

import contextlib
import copy
import io
import json
import random
import re
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, cast
from unittest.mock import patch

import pytest
from PySide6.QtQml import QJSEngine, QJSValue

from kiosk.assets import assets
from kiosk.raffle import draw, record
from kiosk.raffle.draw import Drawn
from kiosk.raffle.model import (
    Closing,
    Contribution,
    Raffle,
    Round,
    RoundOutcome,
    Rules,
    State,
    Ticket,
)
from kiosk.raffle.rolls import written
from kiosk.raffle.verify import Verdict, verify_bytes
from tests.raffle.support import DICE, START

Record = dict[str, Any]
Place = tuple[str | int, ...]
FOLDER: Final = assets() / "verify"
TEXT: Final = (FOLDER / "verify_draw.html").read_text(encoding="utf-8")
SCRIPTS: Final = dict(re.findall(r'<script id="(\w+)">\n(.*?)</script>', TEXT, re.S))
"""The page's scripts, by their ids."""

BY_SCRIPT: Final = compile(
    (FOLDER / "verify_draw.py").read_text(encoding="utf-8"), "verify_draw.py", "exec"
)
HARNESS: Final = """
function bytesOf(text) {
  var bytes = new Uint8Array(text.length);
  for (var i = 0; i < text.length; i++) { bytes[i] = text.charCodeAt(i); }
  return bytes;
}
"""


class Page:
    """What the page's script says, as JSON."""

    def __init__(self) -> None:
        self._engine = QJSEngine()
        for script in (SCRIPTS["verifier"], SCRIPTS["texts"], HARNESS):
            made = self._evaluate(script)
            assert not made.isError(), made.toString()
        self._expected = self.say("DrawTexts.en.expected").keys()

    def _evaluate(self, script: str) -> QJSValue:
        # The stub tells of a list of errors beside the value, which Python never gets.
        return cast(QJSValue, cast(object, self._engine.evaluate(script)))

    def say(self, expression: str, *values: object) -> Any:
        arguments = ", ".join(f"a{place}" for place in range(len(values)))
        asked = self._evaluate(
            f"(function ({arguments}) {{ return JSON.stringify({expression}); }})"
        )
        answer = asked.call([self._engine.toScriptValue(value) for value in values])
        assert not answer.isError(), f"{answer.toString()}\n{answer.property('stack').toString()}"
        return json.loads(answer.toString())

    def verify(self, data: bytes, seal: str = "", commitment: str = "") -> Record:
        said: Record = self.say(
            "verifyRecord(bytesOf(a0), {seal: a1, commitment: a2})",
            data.decode("latin-1"),
            seal,
            commitment,
        )
        for found in said["findings"]:
            assert found["code"] != "shape_wrong" or found["values"]["expected"] in self._expected
        return said

    def codes(self, data: bytes, seal: str = "", commitment: str = "") -> list[str]:
        return [found["code"] for found in self.verify(data, seal, commitment)["findings"]]


class Three:
    """The command's verifier, the script's and the page's, asked alike."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self._file = file

    def script(self, data: bytes, *seal: str) -> bool:
        self._file.write_bytes(data)
        said = io.StringIO()
        with (
            patch.object(sys, "argv", ["verify_draw.py", str(self._file), *seal]),
            contextlib.redirect_stdout(said),
            pytest.raises(SystemExit) as end,
        ):
            exec(BY_SCRIPT, {"__name__": "__main__"})
        return end.value.code == 0

    def agree(self, data: bytes, seal: str = "") -> bool:
        """Whether all find nothing; they must find the same things, or all find something."""
        app = verify_bytes(data, seal or None)
        said = self.page.verify(data, seal)
        found = (app.ok, said["ok"], self.script(data, *([seal] if seal else [])))
        assert len(set(found)) == 1, f"app, page, script: {found} {said['findings']} {app.findings}"
        assert comparable(app) == same(said["findings"])
        assert app.seal == said["seal"]
        return app.ok


def same(findings: list[Record]) -> list[tuple[str, str]]:
    """Findings as app and page both give them."""
    made = [(found["code"], json.dumps(found["values"], sort_keys=True)) for found in findings]
    # Of the form the app names the first that is wrong, the page up to twenty; each in its words.
    made = [
        (code, "") if code in ("shape_wrong", "record_unreadable", "format_other") else (code, said)
        for code, said in made
    ]
    return sorted(set(made))


def comparable(verdict: Verdict) -> list[tuple[str, str]]:
    return same([{"code": found.code, "values": dict(found.values)} for found in verdict.findings])


def places(value: object, place: Place = ()) -> Iterator[Place]:
    """Where something stands in a record, from the whole to the leaves."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*place, key)
            yield from places(item, (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield (*place, index)
            yield from places(item, (*place, index))


def others(value: object) -> Iterator[object]:
    """Values that are not `value`: close to it, and of another kind."""
    if isinstance(value, bool):
        yield from (not value, int(value), None)
    elif isinstance(value, int):
        yield from (value + 1, value - 1, str(value), 2**53)
        if value in (0, 1):
            yield bool(value)
    elif value is None:
        yield from (0, "", "2026-10-05T12:00:00Z", "ab" * 32)
    elif isinstance(value, str):
        yield from (value + "x", value[1:], value.swapcase(), " " + value, None, [value], True)
        if value[:1].isdigit():
            yield str(9 - int(value[0])) + value[1:]
            yield value[:-1] + chr(0x660)
        if value.endswith("Z"):
            yield from (value[:-1] + "+00:00", value[:-1] + ".5Z", value[:-1])
            yield "9999-12-31T23:59:59Z"
    elif isinstance(value, list):
        yield from ([], value[1:], value[:-1], value[::-1], [*value, *value[-1:]], {})
    elif isinstance(value, dict):
        yield from (value | {"more": 1}, dict(list(value.items())[1:]), [], None)


def changed(whole: Record, place: Place, value: object) -> Record:
    made = copy.deepcopy(whole)
    inside: Any = made
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    return made


def changes(whole: Record) -> Iterator[tuple[Place, Record]]:
    for place in places(whole):
        value: Any = whole
        for step in place:
            value = value[step]
        for other in others(value):
            if repr(other) != repr(value):
                yield place, changed(whole, place, other)


def resealed(made: Record) -> Record:
    """With a seal that fits, where one can be computed at all."""
    with contextlib.suppress(Exception):
        made["seal"] = record.seal(made)
    return made


def random_record(pick: random.Random) -> Record:
    """A raffle that somebody drew by the rules, with whatever became of each win."""
    people = [
        f"p{''.join(pick.choices('BCDFGHJKLNPRSTVX', k=12))}" for _ in range(pick.randint(1, 9))
    ]
    tickets = [
        Ticket(number, pick.choice(people)) for number in range(1, pick.choice((0, 1, 5, 30)) + 1)
    ]
    closed = START + timedelta(seconds=pick.randint(0, 10**6))
    rules = Rules(
        prizes=tuple(f"Preis {place} “ä€😀\n" for place in range(pick.randint(1, 5))),
        one_win_per_person=pick.random() < 0.5,
        claim_minutes=pick.randint(0, 30),
        hold_seconds=pick.randint(0, 90),
        excluded=tuple(pick.sample(people, pick.randint(0, min(2, len(people))))),
        tickets_per_person=max(1, len(tickets)),
        draw_at=closed if pick.random() < 0.3 else None,
        further={"worth": {"x": pick.randint(-(2**53) + 1, 2**53 - 1), "vegan": True, "a": []}},
    )
    length, secret = 64 + pick.randint(0, 5), pick.randbytes(32)
    given = [Contribution(f"Person {place}", "TEXT42") for place in range(pick.randint(2, 5))]
    raffle = Raffle(
        number=1,
        id="a-raffle",
        name="Schnurrbart-Jagd \u2028“\U0001f973”",
        state=State.DRAWING,
        rules=rules,
        commitment=draw.iterated(secret, length).hex(),
        chain_length=length,
        announced_at=START,
        opened_at=START,
        closed_at=closed,
        ended_at=None,
        closing=Closing(len(tickets), 0, 0, draw.sha256(draw.ticket_list(tickets)).hex()),
        end_reason="",
        secret=secret.hex() if pick.random() < 0.8 else None,
    )
    given.append(Contribution(draw.DICE, DICE))
    rounds: list[Round] = []
    at = closed + timedelta(seconds=rules.hold_seconds)
    randomness = draw.randomness(
        record.raffle_object(raffle), raffle.commitment or "", length,
        raffle.tickets_sha256 or "", rules.to_json(), given,
    )  # fmt: skip
    for number in range(1, pick.randint(0, 12) + 1):
        earlier = [as_known(past, number) for past in rounds]
        prize = draw.next_prize(len(rules.prizes), earlier)
        if prize is None:
            break
        barred = draw.barred(rules.excluded, rules.one_win_per_person, prize, earlier)
        code = draw.one_time_code(secret, length, number)
        won = draw.winner(draw.extract(code, randomness), tickets, barred, earlier)
        if won is None:
            break
        outcome = pick.choice(tuple(RoundOutcome))
        waiting = outcome is RoundOutcome.PENDING
        rounds.append(
            Round(
                number, prize, code.hex(), barred, won.number, won.holder, at, outcome,
                reason="Krank" if outcome is RoundOutcome.VOID else "",
                settled_at=None if waiting else at + timedelta(minutes=rules.claim_minutes),
                settled_after=None if waiting else number + pick.randint(0, 2),
            )
        )  # fmt: skip
        at += timedelta(seconds=pick.randint(0, 100))
    roll = written([[(ticket.number, ticket.holder) for ticket in tickets]])
    made: Record = json.loads(record.to_bytes(record.make(raffle, roll, given, rounds)))
    for drawn in made["rounds"]:
        # Whatever was settled after the last round was settled after as many as there are.
        if drawn["settled_after"] is not None:
            drawn["settled_after"] = min(drawn["settled_after"], len(rounds))
    return resealed(made)


def as_known(past: Round, number: int) -> Drawn:
    settled = past.settled_after is not None and past.settled_after < number
    outcome = past.outcome if settled else RoundOutcome.PENDING
    return Drawn(past.prize, past.ticket, past.holder, outcome)
