"""Which slide comes next: a pure rule, fair by construction.

The rule, in the order in which it decides:

1. **Never twice running.** What shares a person or its kind with the slide before is left out
   while there is anything else (then what shares a person; then the same slide itself).
2. **Sources take turns by weight.** The source with the greatest product of its weight and the
   slides since its last turn. A source of weight w among weights that sum to W waits about
   W / w slides.
3. **Three reasons take turns within a source,** the one that was used longest ago first:
   NEWEST (of those never shown: by priority, then the newest), WAITING (the lowest place in the
   queue), BALANCE (of the value that was shown least of late, the lowest place; without values
   the lowest place that is left).
4. **Who was left out is not passed over.** When the slide that is due by NEWEST or WAITING is
   left out by 1, its reason stays due, and a slide is preferred in between that leaves the way
   free for it.

What follows, and is tested: each turn of WAITING takes the head of a queue in which nobody
overtakes, and comes at least once in `WAITING_TURNS` turns of its source. So a slide with n
others before it in the queue is shown within `WAITING_TURNS` x (n + 1) turns of its source,
however many newer ones arrive; and the newest within as many turns, while nothing newer or more
urgent arrives. 4 needs a slide without people of another kind, which the built-in source has.

No clock and no chance: the same candidates, history and seed give the same choice. The seed
orders only what is equal otherwise.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from kiosk.rotation.model import Candidate, Choice, Reason, Shown

RECOGNITION: Final = "recognition"
PROGRAMME: Final = "programme"
RAFFLE: Final = "raffle"
BUILT_IN: Final = "builtin"

WEIGHTS: Final[Mapping[str, int]] = MappingProxyType(
    {RECOGNITION: 8, PROGRAMME: 2, RAFFLE: 2, BUILT_IN: 1}
)
"""How many turns each source has among all; a source that is not named has one."""

HISTORY: Final = 60
"""How many entries of history the rule needs at most; more changes nothing."""

WAITING_TURNS: Final = 5
"""In as many turns of a source WAITING has at least one."""

_Test = Callable[[Candidate], bool]


def choose(
    candidates: Sequence[Candidate],
    history: Sequence[Shown],
    seed: int,
    weights: Mapping[str, int] = WEIGHTS,
) -> Choice | None:
    """The candidate that comes next, and why; None only without candidates.

    `history` is what was shown before, oldest first. `weights` are whole numbers from 1.
    """
    if not candidates:
        return None
    history = history[-HISTORY:]
    # The seed decides between equals, so the order in which candidates come says nothing.
    candidates = sorted(candidates, key=lambda one: (_draw(seed, one), one.source, one.id))
    allowed = _not_twice_running(candidates, history)
    source = _in_turn({one.source for one in allowed}, history, weights)
    own = [one for one in candidates if one.source == source]
    reasons = _by_turn(source, history)
    owed = _owed(own, allowed, reasons)
    if owed is not None:
        allowed = [one for one in allowed if not _clash(one, owed)] or allowed
        source = _preferred(source, {one.source for one in allowed}, history, weights)
        own = [one for one in candidates if one.source == source]
        reasons = _by_turn(source, history)
    return _pick(own, [one for one in allowed if one.source == source], reasons, history)


def _preferred(
    source: str, sources: set[str], history: Sequence[Shown], weights: Mapping[str, int]
) -> str:
    return source if source in sources else _in_turn(sources, history, weights)


def _not_twice_running(
    candidates: Sequence[Candidate], history: Sequence[Shown]
) -> Sequence[Candidate]:
    if not history:
        return candidates
    last = history[-1]
    tests: tuple[_Test, ...] = (
        lambda one: not _clash(one, last),
        lambda one: set(one.people).isdisjoint(last.people),
        lambda one: (one.source, one.id) != (last.source, last.id),
    )
    for test in tests:
        kept = [one for one in candidates if test(one)]
        if kept:
            return kept
    return candidates


def _clash(one: Candidate, other: Candidate | Shown) -> bool:
    return one.kind == other.kind or not set(one.people).isdisjoint(other.people)


def _in_turn(sources: set[str], history: Sequence[Shown], weights: Mapping[str, int]) -> str:
    def due(source: str) -> tuple[int, int, str]:
        since = 1
        for entry in reversed(history):
            if entry.source == source:
                break
            since += 1
        weight = weights.get(source, 1)
        return since * weight, weight, source

    return max(sources, key=due)


def _by_turn(source: str, history: Sequence[Shown]) -> Sequence[Reason]:
    last_used = {
        entry.reason: index for index, entry in enumerate(history) if entry.source == source
    }
    return sorted(Reason, key=lambda reason: last_used.get(reason, -1))


def _head(reason: Reason, own: Sequence[Candidate]) -> Candidate | None:
    """The one candidate that a reason wants; BALANCE is content with any."""
    match reason:
        case Reason.NEWEST:
            return _newest(own)
        case Reason.WAITING:
            return _longest_waiting(own)
        case Reason.BALANCE:
            return None


def _owed(
    own: Sequence[Candidate], allowed: Sequence[Candidate], reasons: Sequence[Reason]
) -> Candidate | None:
    """What the reason that is due wants to show, if it may not be shown now."""
    for reason in reasons:
        head = _head(reason, own)
        if head is not None:
            return None if head in allowed else head
        if reason is Reason.BALANCE:
            return None
    return None


def _pick(
    own: Sequence[Candidate],
    options: Sequence[Candidate],
    reasons: Sequence[Reason],
    history: Sequence[Shown],
) -> Choice:
    for reason in reasons:
        head = _head(reason, own)
        if head is not None and head in options:
            return Choice(head, reason)
        if reason is Reason.BALANCE:
            return Choice(_least_value(options, history), reason)
    raise AssertionError("BALANCE is one of the reasons")


def _newest(options: Sequence[Candidate]) -> Candidate | None:
    unseen = [one for one in options if one.shown == 0]
    return max(unseen, key=lambda one: (one.priority, one.created_at, one.place), default=None)


def _longest_waiting(options: Sequence[Candidate]) -> Candidate | None:
    return min(options, key=lambda one: one.place, default=None)


def _least_value(options: Sequence[Candidate], history: Sequence[Shown]) -> Candidate:
    count = Counter(entry.value for entry in history)
    valued = [one for one in options if one.value is not None]
    return min(valued or options, key=lambda one: (count[one.value], one.place))


def _draw(seed: int, candidate: Candidate) -> bytes:
    text = f"{seed}\x1f{candidate.source}\x1f{candidate.id}"
    return hashlib.blake2b(text.encode("utf-8"), digest_size=8).digest()
