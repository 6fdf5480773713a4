"""Plays the rotation's rule through a year with 300 people, and draws who was seen how often.

    python -m tools.rotation_year docs/pictures/rotation-year.svg

Writes the picture and prints the figures that docs/rotation.md tells. The same seed gives the
same year. A queue that only goes round is played beside it, to compare.
"""

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.rotation.choose import BUILT_IN, HISTORY, PROGRAMME, RAFFLE, RECOGNITION, choose
from kiosk.rotation.model import Candidate, Reason, Shown

KINDS: Final = ("thanks", "thanks", "thanks", "praise", "award", "milestone", "tip")
VALUES: Final = (None, "listen", "promises", "help", "better")
START: Final = datetime(2026, 1, 1, 6, tzinfo=UTC)
LIVES: Final = 60
"""Days for which a recognition is shown."""

Pick = Callable[[Sequence[Candidate], Sequence[Shown]], tuple[Candidate, Reason]]


@dataclass(frozen=True, slots=True)
class Year:
    """What a year was like, for each person who was ever recognised.

    `given` counts recognitions, `seen` slides; `longest` is the longest time, in slides, for
    which somebody was not on the screen while there was something to show of them; `first` are
    the slides from each arrival to its first showing.
    """

    given: dict[str, int]
    seen: dict[str, int]
    longest: dict[str, int]
    first: list[int]


def arrivals(people: int, days: int, each_day: float, seed: int) -> list[list[Candidate]]:
    """What is written on each day: some people get much, most get little."""
    dice = random.Random(seed)
    weights = [1 / (rank + 6) for rank in range(people)]
    written: list[list[Candidate]] = []
    for day in range(days):
        count = int(each_day) + (dice.random() < each_day % 1)
        written.append(
            [
                Candidate(
                    id=f"{day}-{number}",
                    source=RECOGNITION,
                    kind=dice.choice(KINDS),
                    people=(f"p{dice.choices(range(people), weights)[0]}",),
                    value=dice.choice(VALUES),
                    created_at=START + timedelta(days=day, seconds=number),
                    last_shown_at=None,
                    shown=0,
                    priority=1 if dice.random() < 0.05 else 0,
                )
                for number in range(count)
            ]
        )
    return written


def play(written: Sequence[Sequence[Candidate]], slides_a_day: int, pick: Pick) -> Year:
    """One year, slide by slide."""
    others = [
        Candidate(name, source, kind, (), None, START, None, 1, 0, place)
        for place, (name, source, kind) in enumerate(
            (
                ("today", PROGRAMME, "programme"),
                ("found", RAFFLE, "state"),
                ("hint", RAFFLE, "hint"),
                ("welcome", BUILT_IN, "welcome"),
                ("tip", BUILT_IN, "built_in_tip"),
                ("value", BUILT_IN, "value"),
            ),
            start=1,
        )
    ]
    live: dict[str, Candidate] = {one.id: one for one in others}
    born: dict[str, int] = {}
    history: list[Shown] = []
    line: list[str] = []
    year = Year(Counter(), Counter(), defaultdict(int), [])
    last_seen: dict[str, int] = {}
    top = slide = 10
    for day, arrived in enumerate(written):
        gone = START + timedelta(days=day - LIVES)
        live = {
            key: one
            for key, one in live.items()
            if one.source != RECOGNITION or one.created_at > gone
        }
        waiting = list(arrived)
        for step in range(slides_a_day):
            due = len(arrived) * (step + 1) // slides_a_day
            while len(arrived) - len(waiting) < due:
                one = waiting.pop(0)
                top += 1
                live[one.id] = replace(one, place=top)
                born[one.id] = slide
                person = one.people[0]
                year.given[person] = year.given.get(person, 0) + 1
                line += [] if person in line else [person]
            of_people = {one.people[0] for one in live.values() if one.people}
            for person in of_people - last_seen.keys():
                last_seen[person] = slide
            for person in last_seen.keys() - of_people:
                del last_seen[person]
            turn = [person for person in line if person in of_people][:6]
            one, reason = pick(_heads(list(live.values()), turn), history[-HISTORY:])
            slide += 1
            top += 1
            if one.shown == 0:
                year.first.append(slide - born[one.id])
            live[one.id] = replace(one, shown=one.shown + 1, place=top, share=None)
            for person in one.people:
                year.seen[person] = year.seen.get(person, 0) + 1
                longest = max(year.longest[person], slide - last_seen[person])
                year.longest[person] = longest
                last_seen[person] = slide
                line.remove(person)
                line.append(person)
            history.append(
                Shown(one.id, one.source, one.kind, one.people, one.value, reason, START)
            )
        del history[:-HISTORY]
    return year


def _heads(live: Sequence[Candidate], turn: Sequence[str]) -> list[Candidate]:
    """What storage would answer: the heads of each question, found in small ranges."""
    by_place = sorted((one for one in live if one.source == RECOGNITION), key=lambda one: one.place)
    unseen = [one for one in by_place if one.shown == 0]
    newest = sorted(unseen, key=lambda one: (one.priority, one.created_at), reverse=True)
    chosen = {one.id: one for one in (*by_place[:6], *newest[:4], *by_place[-1:])}
    room: Counter[tuple[str, str]] = Counter()
    shares: dict[str, int] = {}
    for one in by_place:
        questions = [("kind", one.kind, 1)]
        questions += [("value", one.value, 2)] if one.value else []
        questions += [("priority", str(one.priority), 1)] if one.priority else []
        for name, answer, most in questions:
            if room[name, answer] < most:
                room[name, answer] += 1
                chosen[one.id] = one
        person = one.people[0]
        if person in turn and ("person", person) not in room:
            room["person", person] += 1
            shares[one.id] = turn.index(person)
            chosen[one.id] = one
    found = [replace(one, share=shares.get(one.id)) for one in chosen.values()]
    return found + [one for one in live if one.source != RECOGNITION]


def by_rule(candidates: Sequence[Candidate], history: Sequence[Shown]) -> tuple[Candidate, Reason]:
    """The rule of the rotation."""
    choice = choose(candidates, history, 0)
    if choice is None:
        raise LookupError("there is always a slide")
    return choice.candidate, choice.reason


def by_queue(candidates: Sequence[Candidate], history: Sequence[Shown]) -> tuple[Candidate, Reason]:
    """A queue that only goes round: whatever waited longest."""
    del history
    return min(candidates, key=lambda one: one.place), Reason.WAITING


def shares(year: Year, order: Sequence[str]) -> tuple[list[float], list[float]]:
    """Of each person, in `order`: the share in percent of all recognitions, and of all slides."""
    given, seen = sum(year.given.values()), sum(year.seen.values())
    return (
        [100 * year.given[person] / given for person in order],
        [100 * year.seen.get(person, 0) / seen for person in order],
    )


def figures(year: Year) -> dict[str, float]:
    """The figures that docs/rotation.md tells."""
    order = sorted(year.given, key=lambda person: -year.given[person])
    given, seen = shares(year, order)
    tenth = max(1, len(order) // 10)
    first = sorted(year.first)
    return {
        "people": len(order),
        "never seen": sum(1 for person in order if not year.seen.get(person)),
        "recognitions of the tenth with most, percent": round(sum(given[:tenth]), 1),
        "slides of the tenth with most, percent": round(sum(seen[:tenth]), 1),
        "slides of the half with least, percent": round(sum(seen[len(order) // 2 :]), 1),
        "first showing, median slides": first[len(first) // 2],
        "first showing, 99 percent within slides": first[len(first) * 99 // 100],
        "longest unseen, slides": max(year.longest.values()),
    }


def picture(rule: Year, queue: Year) -> str:
    """An SVG: people from the one with most recognitions to the one with least."""
    order = sorted(rule.given, key=lambda person: -rule.given[person])
    given, by_the_rule = shares(rule, order)
    _, going_round = shares(queue, order)
    width, height, left, bottom = 960, 420, 70, 360
    most = max(*given, *by_the_rule, *going_round)
    step = (width - left - 30) / len(order)

    def y(value: float) -> float:
        return bottom - value / most * (bottom - 70)

    bars = "".join(
        f'<rect x="{left + at * step:.1f}" y="{y(value):.1f}" width="{max(step - 0.5, 0.5):.2f}" '
        f'height="{bottom - y(value):.1f}" fill="#F2B632"/>'
        for at, value in enumerate(given)
    )

    def track(values: Sequence[float], colour: str) -> str:
        points = " ".join(
            f"{left + (at + 0.5) * step:.1f},{y(value):.1f}" for at, value in enumerate(values)
        )
        return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'

    ticks = "".join(
        f'<text x="{left - 10}" y="{y(value) + 5:.1f}" text-anchor="end">{value:g} %</text>'
        f'<line x1="{left}" x2="{width - 30}" y1="{y(value):.1f}" y2="{y(value):.1f}" '
        f'stroke="#0002"/>'
        for value in (0, *(n / 2 for n in range(1, int(most * 2) + 1)))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="Manrope, sans-serif" font-size="14" fill="#22262E">'
        f'<rect width="{width}" height="{height}" fill="#FBF7EF"/>'
        '<text x="70" y="30" font-size="20" font-weight="700">Who is written about, and who is '
        "seen: a year with 300 people</text>"
        f"{ticks}{bars}{track(going_round, '#8A8F98')}{track(by_the_rule, '#0E7C7B')}"
        '<rect x="420" y="48" width="14" height="14" fill="#F2B632"/>'
        '<text x="440" y="60">share of recognitions</text>'
        '<rect x="600" y="53" width="14" height="4" fill="#0E7C7B"/>'
        '<text x="620" y="60">share of slides</text>'
        '<rect x="740" y="53" width="14" height="4" fill="#8A8F98"/>'
        '<text x="760" y="60">if a queue went round</text>'
        f'<text x="{left}" y="{bottom + 30}">the person with the most recognitions</text>'
        f'<text x="{width - 30}" y="{bottom + 30}" text-anchor="end">with the fewest</text>'
        "</svg>\n"
    )


def main() -> None:
    """Play the year and write the picture to the path given."""
    written = arrivals(people=300, days=365, each_day=5.5, seed=1)
    rule, queue = play(written, 60, by_rule), play(written, 60, by_queue)
    Path(sys.argv[1]).write_text(picture(rule, queue), encoding="utf-8")
    for name, year in (("rule", rule), ("queue", queue)):
        for what, value in figures(year).items():
            print(f"{name}: {what}: {value:g}")


if __name__ == "__main__":
    main()
