"""A raffle that was drawn, for the pages that come after."""

from datetime import timedelta

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.raffle.model import Round, Rules
from tests.ui.manager.support import run_raffle

ACTOR = "console:test"


def draw_rounds(app: App, clock: SetClock, rounds: int, finders: tuple[int, ...]) -> list[Round]:
    """Run a raffle of as many mugs as rounds up to its pending wins, each person may win often."""
    rules = Rules(prizes=("A mug",) * rounds, one_win_per_person=False, hold_seconds=10)
    run_raffle(app, finders, rules)
    app.raffles.close(ACTOR)
    for label, text in (("A", "one"), ("B", "two"), ("dice", "1234561234")):
        app.raffles.contribute(label, text, ACTOR)
    clock.forward(timedelta(minutes=1))
    return [app.raffles.draw(ACTOR) for _ in range(rounds)]
