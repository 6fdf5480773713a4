"""Which slide comes next: a pure rule, fair by construction.

The rule, in the order in which it decides:

1. **Never twice running.** What shares a person or its kind with the slide before is left out
   while there is anything else (then what shares a person; then the same slide itself).
2. **The newest comes at once,** whatever else is due, but at most every second slide: of what was
   never shown the one of the highest priority, then the newest.
3. **Otherwise sources take turns by weight.** The source with the greatest product of its weight
   and the turns since its last one. A source of weight w among weights that sum to W waits about
   W / w turns.
4. **Four reasons take turns within a source,** the one that was used longest ago first, and each
   only where it has something to show:
   PRIORITY: what is to come more often. A slide of priority p is due as soon as it has waited
   1 / (1 + p) of what the longest waiting has waited, the one that is most overdue first;
   WAITING: the lowest place in the queue;
   SHARE: the person whose turn it is, each once round, however much there is about others;
   BALANCE: of the value that was shown least of late what names whom one saw least of late, then
   the lowest place.
5. **Who was left out is not passed over.** When the slide that is due by 2, by WAITING or by
   SHARE is left out by 1, its turn stays, and one slide comes in between that leaves the way
   free for it. Then it comes before anything newer.

What follows, and is tested, where a turn is a slide that was chosen by 4:

- Of two slides in succession at least one is not NEWEST; and the newest comes next or next but
  one, later only where another newest one was shown just before.
- WAITING comes at least once in `WAITING_TURNS` turns of its source and takes the head of a
  queue in which nobody overtakes: a slide with n others before it is shown within
  `WAITING_TURNS` x (n + 1) turns of its source, whatever arrives and however urgent.
- SHARE too: of m people of whom there is anything to show, each is seen once in
  `WAITING_TURNS` x m turns, however many slides the others have.
- At most `SLIDES_A_TURN` slides are shown for each turn.

5 needs a slide without people of another kind, which the built-in source has.

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

HISTORY: Final = 100
"""How many entries of history the rule needs at most; more changes nothing."""

WAITING_TURNS: Final = 4
"""In as many turns of a source WAITING has at least one, and so has SHARE."""

SLIDES_A_TURN: Final = 5
"""So many slides there are for one turn at most: it, a newest one, and those that make way."""

TURNS: Final = (Reason.PRIORITY, Reason.WAITING, Reason.SHARE, Reason.BALANCE)
"""The reasons that take turns, in the order in which they begin."""

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
    turns = [entry for entry in history if entry.reason in TURNS]
    seen = [entry for entry in history if entry.reason is not Reason.NEWEST]
    newest = _newest(candidates) if _newest_may(history) else None
    if newest is not None:
        if newest in allowed:
            return Choice(newest, Reason.NEWEST)
        # One at a time makes way: else newer and newer ones could keep everybody waiting.
        way = None if _made_way(history) else _way(newest, allowed, seen, weights)
        if way is not None:
            return way
    source = _in_turn({one.source for one in candidates}, turns, weights)
    own = [one for one in candidates if one.source == source]
    owed = _owed(own, allowed, _by_turn(source, turns))
    way = None if owed is None else _way(owed, allowed, seen, weights, source)
    if way is not None:
        return way
    source = _in_turn({one.source for one in allowed}, turns, weights)
    own = [one for one in candidates if one.source == source]
    options = [one for one in allowed if one.source == source]
    return _pick(own, options, _by_turn(source, turns), turns)


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


def _newest_may(history: Sequence[Shown]) -> bool:
    """Whether it is not the turn of somebody else: after each newest one."""
    last = [entry.reason for entry in history[-2:]]
    return Reason.NEWEST not in last[-1:] and last != [Reason.NEWEST, Reason.WAY]


def _made_way(history: Sequence[Shown]) -> bool:
    return bool(history) and history[-1].reason is Reason.WAY


def _newest(candidates: Sequence[Candidate]) -> Candidate | None:
    unseen = [one for one in candidates if one.shown == 0]
    return max(unseen, key=lambda one: (one.priority, one.created_at, one.place), default=None)


def _way(
    owed: Candidate,
    allowed: Sequence[Candidate],
    seen: Sequence[Shown],
    weights: Mapping[str, int],
    preferred: str | None = None,
) -> Choice | None:
    """What comes in between so that `owed` can come next; None if nothing leaves the way free."""
    free = [one for one in allowed if not _clash(one, owed)]
    if not free:
        return None
    sources = {one.source for one in free}
    source = preferred if preferred in sources else _in_turn(sources, seen, weights)
    return Choice(_balanced([one for one in free if one.source == source], seen), Reason.WAY)


def _in_turn(sources: set[str], turns: Sequence[Shown], weights: Mapping[str, int]) -> str:
    def due(source: str) -> tuple[int, int, str]:
        since = 1
        for entry in reversed(turns):
            if entry.source == source:
                break
            since += 1
        weight = weights.get(source, 1)
        return since * weight, weight, source

    return max(sources, key=due)


def _by_turn(source: str, turns: Sequence[Shown]) -> Sequence[Reason]:
    last_used = {entry.reason: index for index, entry in enumerate(turns) if entry.source == source}
    return sorted(TURNS, key=lambda reason: last_used.get(reason, -1))


def _head(reason: Reason, own: Sequence[Candidate]) -> Candidate | None:
    """The one candidate that a reason wants; the others are content with any that fits."""
    match reason:
        case Reason.WAITING:
            return min(own, key=lambda one: one.place, default=None)
        case Reason.SHARE:
            line = [(one.share, one.place, one) for one in own if one.share is not None]
            return min(line, key=lambda each: each[:2])[2] if line else None
        case _:
            return None


def _owed(
    own: Sequence[Candidate], allowed: Sequence[Candidate], reasons: Sequence[Reason]
) -> Candidate | None:
    """What the reason that is due wants to show, if it may not be shown now."""
    for reason in reasons:
        if reason is Reason.PRIORITY and _overdue(own, allowed) is not None:
            return None
        head = _head(reason, own)
        if head is not None:
            return None if head in allowed else head
        if reason is Reason.BALANCE and any(one in allowed for one in own):
            return None
    return _head(Reason.WAITING, own)


def _pick(
    own: Sequence[Candidate],
    options: Sequence[Candidate],
    reasons: Sequence[Reason],
    turns: Sequence[Shown],
) -> Choice:
    for reason in reasons:
        if reason is Reason.BALANCE:
            return Choice(_balanced(options, turns), reason)
        head = _overdue(own, options) if reason is Reason.PRIORITY else _head(reason, own)
        if head is not None and head in options:
            return Choice(head, reason)
    raise AssertionError("BALANCE is one of the reasons")


def _overdue(own: Sequence[Candidate], options: Sequence[Candidate]) -> Candidate | None:
    """Of what is to come more often the one that is most overdue."""
    last = max(one.place for one in own)
    longest = last - min(one.place for one in own)

    def wait(one: Candidate) -> int:
        return (1 + one.priority) * (last - one.place)

    due = [one for one in options if one.priority and one.shown and wait(one) >= longest]
    return max(due, key=wait, default=None)


def _balanced(options: Sequence[Candidate], turns: Sequence[Shown]) -> Candidate:
    values = Counter(entry.value for entry in turns)
    seen = Counter(person for entry in turns for person in entry.people)

    def key(one: Candidate) -> tuple[int, int, int]:
        most = max((seen[person] for person in one.people), default=0)
        return values[one.value], most, one.place

    valued = [one for one in options if one.value is not None]
    return min(valued or options, key=key)


def _draw(seed: int, candidate: Candidate) -> bytes:
    text = f"{seed}\x1f{candidate.source}\x1f{candidate.id}"
    return hashlib.blake2b(text.encode("utf-8"), digest_size=8).digest()
