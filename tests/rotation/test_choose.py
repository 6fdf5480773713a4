import random
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.rotation.choose import (
    BUILT_IN,
    HISTORY,
    PROGRAMME,
    RAFFLE,
    RECOGNITION,
    SLIDES_A_TURN,
    TURNS,
    WAITING_TURNS,
    WEIGHTS,
    choose,
)
from kiosk.rotation.model import Candidate, Reason, Shown
from tests.rotation.support import Pool, candidate, entry, others

KINDS = ("thanks", "praise", "award", "hero", "milestone")


def chosen(candidates: list[Candidate], history: list[Shown], seed: int = 0) -> tuple[str, Reason]:
    choice = choose(candidates, history, seed)
    assert choice is not None
    return choice.candidate.id, choice.reason


N, W, S, P, B = Reason.NEWEST, Reason.WAITING, Reason.SHARE, Reason.PRIORITY, Reason.BALANCE
WAY = Reason.WAY


@pytest.mark.parametrize(
    ("what", "candidates", "history", "expected"),
    [
        (
            "the newest of those never shown comes first",
            [candidate("old", place=1, age=9), candidate("new", place=2, age=1)],
            [],
            ("new", N),
        ),
        (
            "a higher priority comes before a newer one",
            [candidate("urgent", place=1, age=9, priority=1), candidate("new", place=2)],
            [],
            ("urgent", N),
        ),
        (
            "after a newest one it is the turn of the longest waiting",
            [candidate("head", place=1, age=9), candidate("new", place=2)],
            [entry("x", kind="award", reason=N)],
            ("head", W),
        ),
        (
            "after that the newest, whatever else is due",
            [
                candidate("head", kind="hero", place=1, shown=1),
                candidate("new", place=2),
                candidate("today", PROGRAMME, "programme", shown=1),
            ],
            [entry("x", kind="award", reason=N), entry("y", kind="hero", reason=W)],
            ("new", N),
        ),
        (
            "then the turn of a person",
            [candidate("a", place=1, shown=1), candidate("b", place=2, shown=1, share=1)],
            [entry("x", kind="award", reason=W)],
            ("b", S),
        ),
        (
            "then the value that was shown least",
            [
                candidate("a", value="listen", place=1, shown=1),
                candidate("b", value="help", place=2, shown=1),
                candidate("c", place=3, shown=1),
            ],
            [
                entry("x", kind="award", value="listen", reason=W),
                entry("y", kind="hero", reason=S),
            ],
            ("b", B),
        ),
        (
            "of one value, whoever was seen least of late",
            [
                candidate("a", value="help", people=("anna",), place=1, shown=1),
                candidate("b", value="help", people=("ben",), place=2, shown=1),
            ],
            [
                entry("x", kind="award", people=("anna",), reason=W),
                entry("y", kind="hero", reason=S),
            ],
            ("b", B),
        ),
        (
            "without values the turn of values is the longest waiting's",
            [candidate("a", place=4, shown=1), candidate("b", place=3, shown=1)],
            [entry("x", kind="award", reason=W), entry("y", kind="hero", reason=S)],
            ("b", B),
        ),
        (
            "when all were shown, the longest waiting",
            [candidate("a", shown=2, place=7), candidate("b", shown=9, place=3)],
            [],
            ("b", W),
        ),
        (
            "priority 2 has waited a third of what the longest waiting has",
            [
                candidate("head", place=1, shown=1),
                candidate("urgent", place=7, shown=1, priority=2),
                candidate("last", place=10, shown=1),
            ],
            [],
            ("urgent", P),
        ),
        (
            "or not yet",
            [
                candidate("head", place=1, shown=1),
                candidate("urgent", place=8, shown=1, priority=2),
                candidate("last", place=10, shown=1),
            ],
            [],
            ("head", W),
        ),
        (
            "not the same kind twice running: something makes way",
            [
                candidate("head", place=1, shown=1),
                candidate("other", kind="award", place=2, shown=1),
            ],
            [entry("x", kind="thanks")],
            ("other", B),
        ),
        (
            "not the same person twice running",
            [
                candidate("head", kind="award", people=("anna",), place=1, shown=1),
                candidate("other", kind="hero", people=("ben",), place=2, shown=1),
            ],
            [entry("x", kind="thanks", people=("anna", "carl"), reason=B)],
            ("other", WAY),
        ),
        (
            "what makes way does not block again",
            [
                candidate("head", people=("anna",), place=1, shown=1),
                candidate("blocks", kind="award", people=("anna",), place=2, shown=1),
                candidate("frees", kind="award", people=("ben",), place=3, shown=1),
            ],
            [entry("x", kind="thanks", reason=B)],
            ("frees", WAY),
        ),
        (
            "way is made for the newest too",
            [
                candidate("new", people=("anna",), place=2),
                candidate("other", kind="award", people=("ben",), place=1, shown=1),
            ],
            [entry("x", kind="thanks")],
            ("other", WAY),
        ),
        (
            "after which it comes",
            [
                candidate("new", people=("anna",), place=2),
                candidate("other", kind="hero", people=("ben",), place=1, shown=1),
            ],
            [entry("x", kind="thanks"), entry("y", kind="award", reason=WAY)],
            ("new", N),
        ),
        (
            "but not before whom way was made for after a newest one",
            [
                candidate("newer", place=2),
                candidate("head", kind="hero", people=("ben",), place=1, shown=1),
            ],
            [entry("x", kind="hero", reason=N), entry("y", kind="award", reason=WAY)],
            ("head", W),
        ),
        (
            "the same kind rather than the same person",
            [
                candidate("person", kind="award", people=("anna",), place=1, shown=1),
                candidate("kind", kind="thanks", people=("ben",), place=2, shown=1),
            ],
            [entry("x", kind="thanks", people=("anna",))],
            ("kind", B),
        ),
        (
            "anything rather than the same slide",
            [
                candidate("x", people=("anna",), place=1, shown=1),
                candidate("y", people=("anna",), place=2, shown=1),
            ],
            [entry("x", people=("anna",))],
            ("y", B),
        ),
        ("the only slide is shown again", [candidate("x", shown=1)], [entry("x")], ("x", B)),
        (
            "a source that waited long enough for its weight has its turn",
            [
                candidate("head", kind="award", shown=1),
                candidate("today", PROGRAMME, "programme", shown=1),
            ],
            [
                entry("today", PROGRAMME, "programme"),
                *(entry("x", kind=kind) for kind in ("award", "hero", "award", "thanks")),
            ],
            ("today", B),
        ),
        (
            "and not before",
            [
                candidate("head", kind="award", shown=1),
                candidate("today", PROGRAMME, "programme", shown=1),
            ],
            [entry("today", PROGRAMME, "programme"), entry("x", kind="hero", reason=B)],
            ("head", W),
        ),
    ],
)
def test_the_rule_by_table(
    what: str, candidates: list[Candidate], history: list[Shown], expected: tuple[str, Reason]
) -> None:
    assert chosen(candidates, history) == expected, what


def test_without_candidates_there_is_no_choice() -> None:
    assert choose((), (), 0) is None


def test_same_state_same_choice_whatever_the_order_of_the_candidates() -> None:
    pool = [candidate(str(number), kind=KINDS[number % 5]) for number in range(30)] + others()
    first = choose(pool, (), 7)
    for round_ in range(20):
        mixed = random.Random(round_).sample(pool, len(pool))
        assert choose(mixed, (), 7) == first


def test_the_seed_decides_between_equals_only() -> None:
    equals = [candidate(str(number)) for number in range(20)]
    assert len({chosen(equals, [], seed)[0] for seed in range(20)}) > 3
    different = [candidate("new", place=2), candidate("old", place=1, age=5)]
    assert {chosen(different, [], seed)[0] for seed in range(20)} == {"new"}


def test_more_history_than_needed_changes_nothing() -> None:
    pool = Pool([candidate(str(n), kind=KINDS[n % 5]) for n in range(20)] + others())
    pool.run(3 * HISTORY)
    whole = choose(tuple(pool.candidates.values()), pool.history, 0)
    assert whole == choose(tuple(pool.candidates.values()), pool.history[-HISTORY:], 0)


recognitions = st.lists(
    st.builds(
        lambda kind, people, value, priority, age: (kind, tuple(people), value, priority, age),
        st.sampled_from(KINDS),
        st.sets(st.sampled_from(("anna", "ben", "carl", "dora")), max_size=3),
        st.sampled_from((None, "listen", "help", "better")),
        st.integers(0, 2),
        st.integers(0, 500),
    ),
    min_size=1,
    max_size=25,
)


def turns(shown: Sequence[Shown], source: str = RECOGNITION) -> int:
    return sum(one.source == source and one.reason in TURNS for one in shown)


@given(recognitions, st.integers(0, 5))
@settings(max_examples=40, deadline=None)
def test_nothing_starves_however_many_newer_ones_arrive(
    drawn: list[tuple[str, tuple[str, ...], str | None, int, int]], seed: int
) -> None:
    """Each of n + 1 in the queue is shown within WAITING_TURNS x (n + 1) turns of the source."""
    first = [
        candidate(f"r{number}", RECOGNITION, kind, people, value, 0, priority, age=age)
        for number, (kind, people, value, priority, age) in enumerate(drawn)
    ]
    pool = Pool([*first, *others()], seed)
    flood = random.Random(seed)
    waiting_for = {one.id for one in first}
    longest = since = 0
    while waiting_for:
        # Something newer and more urgent arrives before every single slide.
        kind, people, *_ = flood.choice(drawn)
        pool.add(candidate(f"n{len(pool.history)}", kind=kind, people=people, priority=3))
        shown = pool.step()
        waiting_for.discard(shown.id)
        assert turns(pool.history) <= WAITING_TURNS * len(first)
        since = 0 if shown.reason in TURNS else since + 1
        longest = max(longest, since)
    assert longest < SLIDES_A_TURN
    reasons = [shown.reason for shown in pool.history]
    assert (N, N) not in pairwise(reasons)


@given(recognitions, st.integers(0, 5))
@settings(max_examples=40, deadline=None)
def test_the_newest_comes_at_once(
    drawn: list[tuple[str, tuple[str, ...], str | None, int, int]], seed: int
) -> None:
    pool = Pool(others(), seed)
    for number, (kind, people, value, _, age) in enumerate(drawn):
        pool.add(candidate(f"r{number}", RECOGNITION, kind, people, value, 1, age=age + 1))
    pool.run(seed * 7)
    pool.add(candidate("newest", kind="thanks", people=("anna",)))
    assert "newest" in [one.id for one in pool.run(2)]


@given(st.integers(1, 4), st.integers(2, 8), st.integers(0, 5))
@settings(max_examples=6, deadline=None)
def test_whoever_has_much_does_not_crowd_out_who_has_little(
    heavy: int, light: int, seed: int
) -> None:
    """A few people have 20 each, the others one: everybody is seen once in so many turns."""
    dice = random.Random(seed)
    pool = Pool(others(), seed)
    for number in range(20 * heavy):
        kind, person = dice.choice(KINDS), f"heavy{number % heavy}"
        pool.add(candidate(f"h{number}", kind=kind, people=(person,), shown=1))
    for number in range(light):
        kind, person = dice.choice(KINDS), f"light{number}"
        pool.add(candidate(f"l{number}", kind=kind, people=(person,), shown=1))
    rounds = 2
    everybody = heavy + light
    for _ in range(rounds):
        start = len(pool.history)
        while turns(pool.history[start:]) < WAITING_TURNS * everybody:
            pool.step()
        seen = {person for shown in pool.history[start:] for person in shown.people}
        assert len(seen) == everybody


def test_a_priority_comes_round_more_often_but_not_all_the_time() -> None:
    pool = Pool(others())
    for number in range(60):
        kind = KINDS[number % 5]
        pool.add(candidate(f"r{number}", kind=kind, people=(f"p{number}",), shown=1))
    for priority in (1, 3, 9):
        kind, person = KINDS[priority % 5], f"q{priority}"
        pool.add(candidate(f"u{priority}", kind=kind, people=(person,), shown=1, priority=priority))
    pool.line = []  # without the turns of people the priorities are seen alone
    often = Counter(shown.id for shown in pool.run(1000))
    usual = sum(often[f"r{number}"] for number in range(60)) / 60
    assert often["u1"] == pytest.approx(2 * usual, rel=0.35)
    assert often["u3"] == pytest.approx(4 * usual, rel=0.35)
    assert often["u9"] == pytest.approx(10 * usual, rel=0.35)


@given(recognitions, st.integers(0, 5))
@settings(max_examples=25, deadline=None)
def test_never_the_same_person_or_kind_twice_running(
    drawn: list[tuple[str, tuple[str, ...], str | None, int, int]], seed: int
) -> None:
    """With the built-in slides there is always another one."""
    pool = Pool(others(), seed)
    for number, (kind, people, value, priority, age) in enumerate(drawn):
        pool.add(candidate(f"r{number}", RECOGNITION, kind, people, value, 0, priority, age=age))
    shown = pool.run(150)
    for before, after in pairwise(shown):
        assert before.kind != after.kind
        assert not set(before.people) & set(after.people)


@given(recognitions, st.integers(0, 5))
@settings(max_examples=12, deadline=None)
def test_no_source_waits_longer_than_its_weight_says(
    drawn: list[tuple[str, tuple[str, ...], str | None, int, int]], seed: int
) -> None:
    pool = Pool(others(), seed)
    for number, (kind, people, value, priority, age) in enumerate(drawn):
        pool.add(candidate(f"r{number}", RECOGNITION, kind, people, value, 0, priority, age=age))
    shown = [one.source for one in pool.run(200) if one.reason in TURNS]
    total = sum(WEIGHTS.values())
    for source in (PROGRAMME, RAFFLE, BUILT_IN):
        longest = ceil(total / WEIGHTS[source]) + len(WEIGHTS)
        places = [-1, *(at for at, name in enumerate(shown) if name == source)]
        assert max(b - a for a, b in pairwise(places)) <= longest


def test_most_slides_are_recognitions_on_a_usual_site() -> None:
    dice = random.Random(1)
    people = [f"p{number}" for number in range(40)]
    pool = Pool(others())
    for number in range(60):
        kind, person = dice.choice(KINDS), (dice.choice(people),)
        pool.add(candidate(f"r{number}", kind=kind, people=person, age=60 - number))
    share = Counter(one.source for one in pool.run(330))
    assert share[RECOGNITION] > 330 / 2
    assert share[PROGRAMME] == pytest.approx(share[RAFFLE], abs=2)
    assert share[RAFFLE] > 1.5 * share[BUILT_IN] > 0


def test_values_balance() -> None:
    """One value has 50 recognitions, another 2: the third turn evens them out."""
    pool = Pool(others())
    for number in range(50):
        kind = KINDS[number % 5]
        pool.add(candidate(f"l{number}", kind=kind, people=(f"p{number}",), value="listen"))
    for number in range(2):
        pool.add(candidate(f"h{number}", kind=KINDS[number], people=("q",), value="help"))
    shown = [one.value for one in pool.run(220) if one.source == RECOGNITION]
    assert shown.count("help") >= len(shown) // 4
