"""A raffle that was drawn, for the pages that come after."""

from datetime import timedelta

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.raffle.model import Round, Rules
from kiosk.stage import Mode
from kiosk.ui.models.handing import HandingModel
from kiosk.ui.models.past import PastModel
from tests.ui.manager.support import Kiosk, run_raffle

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


def enter(kiosk: Kiosk) -> None:
    """Anna is signed in; how that is typed is tested elsewhere."""
    kiosk.stage.open(Mode.MANAGER.value)
    kiosk.stage.sign_in(1, "Anna")
    kiosk.settle()


def prove(kiosk: Kiosk, person: int) -> None:
    """The second manager's passphrase was right."""
    for page in ("prizes", "past"):
        desk = kiosk.desk(page)
        assert isinstance(desk, HandingModel | PastModel)
        desk.second.accepted.emit(person, "")
    kiosk.settle()
