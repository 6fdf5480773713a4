"""A whole raffle, from its opening to the last hand-over, in a process that can be killed.

Started by test_killed: `python -m tests.e2e.ceremonies`. It loads everything once, stays without
threads, and then does one order (a JSON line) after the other: it forks a child that goes on
with the raffle of a site, kills it after so many steps and a moment more, and answers with what
the child had acknowledged until then.
"""

import gc
import json
import os
import select
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import FileIO
from pathlib import Path
from typing import Any, Final

from kiosk.app.site import App, opened
from kiosk.clock import SetClock
from kiosk.raffle.model import Round, RoundOutcome, Rules, State

START: Final = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
ONE: Final = "manager:1"
TWO: Final = "manager:2"
PRIZES: Final = ("Cake", "Mug", "Pen")
OUTCOMES: Final = ("void", "claimed", "absent", "claimed", "claimed")
"""What becomes of the rounds: two of them are redraws."""

Ack = dict[str, Any]
"""A step that was answered; `step` says which."""
Say = Callable[[Ack], None]


@dataclass(frozen=True)
class Cast:
    """What people hold in their hands: tokens, and the badges of those who find them."""

    tokens: Sequence[str]
    badges: Sequence[str]

    def scans(self) -> Iterator[tuple[str, str]]:
        """Every token at a badge, now and then a second time at another one."""
        for place, token in enumerate(self.tokens):
            yield token, self.badges[place % len(self.badges)]
            if place % 4 == 1:
                yield token, self.badges[(place + 1) % len(self.badges)]


def go_on(site: Path, cast: Cast, attempt: int, say: Say, waits: bool = True) -> None:
    """Take the site's raffle from wherever it stands to its end; each step is said when done.

    What people say after an interruption is something else than before: the contributions that
    are still missing depend on `attempt`. `waits` is whether every commit waits for the disk: a
    killed process, unlike a power cut, loses nothing that was written.
    """
    clocks: list[SetClock] = []

    def clock(zone: Any) -> SetClock:
        clocks.append(SetClock(START + timedelta(days=attempt), zone))
        return clocks[0]

    with opened(site, clock) as app:
        if not waits:
            # The pool keeps this one connection for all that follows.
            with closing(app.engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA synchronous=OFF")
        _before_the_draw(app, clocks[0], cast, attempt, say)
        _draw(app, clocks[0], say)
        _hand_over(app, say)


def _before_the_draw(app: App, clock: SetClock, cast: Cast, attempt: int, say: Say) -> None:
    raffles = app.raffles
    raffle = raffles.status().raffle
    if raffle is None:
        rules = Rules(prizes=PRIZES, hold_seconds=30, claim_minutes=5)
        raffle = raffles.open(rules, "Moustaches", ONE)
        say({"step": "opened", "raffle": raffle.id, "commitment": raffle.commitment})
    if raffle.state is State.OPEN:
        for token, badge in cast.scans():
            result = raffles.redeem_badge(token, badge)
            say(
                {
                    "step": result.outcome.value,
                    "ticket": result.ticket,
                    "token": result.token,
                    "holder": result.holder,
                }
            )
        raffle = raffles.close(ONE)
        say({"step": "closed", "tickets_sha256": raffle.tickets_sha256})
    if raffle.state is State.CLOSED:
        clock.forward(timedelta(seconds=30))
        given = len(raffles.contributions())
        dice = str(attempt % 6 + 1) * 10
        for label, text in (("Anna", f"A{attempt}"), ("Ben", f"B{attempt}"), ("dice", dice))[
            given:
        ]:
            one = raffles.contribute(label, text, ONE)
            say({"step": "contributed", "label": one.label, "text": one.text})


def _draw(app: App, clock: SetClock, say: Say) -> None:
    raffles = app.raffles
    raffle = raffles.status().raffle
    while raffle is not None and raffle.state is not State.FINISHED:
        rounds = raffles.rounds()
        pending = [drawn for drawn in rounds if drawn.outcome is RoundOutcome.PENDING]
        if len(pending) > 1 or (pending and len(rounds) == len(OUTCOMES)):
            # Meanwhile the next prize was drawn.
            clock.forward(timedelta(minutes=5))
            number = pending[0].round
            settled = raffles.settle(number, OUTCOMES[number - 1], ONE, "Has left", TWO)
            say({"step": "settled", "round": number, "outcome": settled.outcome.value})
        elif len(rounds) < len(OUTCOMES):
            say({"step": "drawn", **plain(raffles.draw(ONE))})
        else:
            raffle = raffles.finish(ONE)
            say({"step": "finished", "secret": raffle.secret})


def _hand_over(app: App, say: Say) -> None:
    for win in app.raffles.wins_open():
        app.raffles.hand_over(win.raffle_id, win.round, TWO)
        say({"step": "handed_over", "round": win.round})


def plain(drawn: Round) -> Ack:
    """What is fixed of a round once it is drawn."""
    return {
        "round": drawn.round,
        "prize": drawn.prize,
        "code": drawn.code,
        "ticket": drawn.ticket,
        "holder": drawn.holder,
        "barred": list(drawn.barred),
    }


# --- The process that forks and kills


def killed(order: Ack) -> Ack:
    """Do one order: `site`, `tokens`, `badges`, `attempt`, `waits`, and `after` or None.

    `after` is when it is killed: so many steps said, and so many seconds more. Answers `acks`,
    `killed` (whether the end came from outside) and `seconds`.
    """
    cast = Cast(order["tokens"], order["badges"])
    heard, said = os.pipe()
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(heard)
        _perform(order, cast, said)
    os.close(said)
    with os.fdopen(heard, "rb", buffering=0) as stream:
        lines = b""
        if order["after"] is not None:
            lines = _heard(stream, *order["after"])
            # If it ended by itself this does nothing: it was not waited for yet.
            os.kill(child, signal.SIGKILL)
        lines += stream.read()
    seconds = time.monotonic() - begun
    _, status = os.waitpid(child, 0)
    return {
        "acks": [json.loads(line) for line in lines.splitlines()],
        "killed": os.WIFSIGNALED(status),
        "seconds": seconds,
    }


def _heard(stream: FileIO, steps: int, seconds: float) -> bytes:
    """What is said in so many steps and so many seconds more, or until the end if it is earlier."""
    lines = b""
    until: float | None = None
    while True:
        if until is None and lines.count(b"\n") >= steps:
            until = time.monotonic() + seconds
        left = None if until is None else max(0.0, until - time.monotonic())
        if not select.select([stream], [], [], left)[0]:
            return lines
        more = stream.read(65_536)
        if not more:
            return lines
        lines += more


def _perform(order: Ack, cast: Cast, said: int) -> None:
    def say(ack: Ack) -> None:
        os.write(said, (json.dumps(ack) + "\n").encode())

    try:
        go_on(Path(order["site"]), cast, order["attempt"], say, order["waits"])
    except BaseException:
        say({"step": "bug", "trace": traceback.format_exc()})
    # Without the parent's farewells: they are not the child's.
    os._exit(0)


def main() -> None:
    """Read orders, print answers. The first order is done here, to the end, to load everything."""
    first = json.loads(sys.stdin.readline())
    go_on(Path(first["site"]), Cast(first["tokens"], first["badges"]), 0, lambda ack: None, False)
    gc.collect()
    gc.freeze()
    assert threading.active_count() == 1
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(killed(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
