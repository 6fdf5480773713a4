"""Pictures of what comes after a draw: prizes handed over, the raffles that were, the winners."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final, TypeVar

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.raffle.model import RoundOutcome, Rules
from kiosk.scanning.repeat import Device

if TYPE_CHECKING:
    from kiosk.app.wiring import Kiosk
    from kiosk.ui.models.desk import Desk
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

_ACTOR: Final = "console:tour"
_OTHER: Final = "console:tour-2"
_DAYS: Final = 3
"""How long the winners of the tour's second raffle have time."""

_GIVEN: Final = (("Aino", "more swans"), ("Kitchen", "cardamom"), ("dice", "3615243615"))

DeskT = TypeVar("DeskT", bound="Desk")


class AfterTour:
    """Draws a second raffle, whose winners have days to come; a manager is signed in already."""

    def __init__(
        self,
        app: App,
        made: "Kiosk",
        managing: "ManagerModel",
        stills: "Stills",
        clock: SetClock,
    ) -> None:
        self._app = app
        self._stage = made.models.stage
        self._screens = made.models.screens
        self._door = made.door
        self._managing = managing
        self._stills = stills
        self._clock = clock

    def pictures(self, goes_on: Callable[[], str]) -> Iterator[str]:
        """The manager's pages, then the winner's; `goes_on` draws the slide of an open draw."""
        yield self._empty()
        yield from self._second_raffle(goes_on)
        yield from self._handing()
        yield from self._past()
        yield from self._audit()
        yield from self._won()

    def _empty(self) -> str:
        for win in self._app.raffles.wins_open():
            self._app.raffles.hand_over(win.raffle_id, win.round, _ACTOR)
        self._managing.show("prizes")
        return self._take("prizes-none")

    def _second_raffle(self, goes_on: Callable[[], str]) -> Iterator[str]:
        raffles = self._app.raffles
        old = raffles.results().raffle.rules
        # The first prizes of the raffle that was, with their pictures.
        prizes = old.prizes[:4]
        details = tuple(one for one in old.details if one.name in prizes)
        minutes = _DAYS * 24 * 60
        rules = Rules(prizes=prizes, details=details, claim_minutes=minutes, hold_seconds=10)
        raffles.open(rules, raffles.results().raffle.name, _ACTOR)
        people = self._app.people.roster()
        codes = [code for _, code in raffles.make_tokens(8, _ACTOR).tokens]
        for code, person in zip(codes, people, strict=False):
            raffles.redeem(code, person.id)
        raffles.close(_ACTOR)
        for label, text in _GIVEN:
            raffles.contribute(label, text, _ACTOR)
        self._clock.forward(timedelta(minutes=1))
        raffles.draw(_ACTOR)
        self._clock.forward(timedelta(days=_DAYS))
        self._stage.tick()
        for place in range(1, len(prizes)):
            drawn = raffles.draw(_ACTOR)
            if place == 1:
                yield goes_on()
        raffles.settle(drawn.round, RoundOutcome.CLAIMED, _ACTOR)
        self._stage.open("manager")
        first = self._app.sign_in.managers()[0]
        self._stage.sign_in(first.person_id, first.label)
        self._stills.settle()

    def _handing(self) -> Iterator[str]:
        from kiosk.ui.models.handing import HandingModel

        desk = self._open("prizes", HandingModel)
        yield self._take("prizes")
        keys = [str(row["key"]) for row in desk.rows]
        for name, key in (("late", keys[0]), ("waits", keys[1]), ("claimed", keys[-1])):
            desk.choose(key)
            yield self._take(f"prizes-{name}")
        desk.want("hand")
        yield self._take("prizes-sure")
        desk.choose(keys[0])
        desk.want("absent")
        yield self._take("prizes-absent")
        desk.back()
        desk.want("void")
        yield self._take("prizes-void")
        desk.choose(keys[-1])
        desk.want("hand")
        desk.confirm()
        yield self._take("prizes-done")

    def _past(self) -> Iterator[str]:
        from kiosk.ui.models.past import PastModel

        desk = self._open("past", PastModel)
        yield self._take("past")
        rows = [str(row["id"]) for row in desk.rows]
        desk.choose(rows[1])
        yield self._take("past-results")
        desk.choose(rows[0])
        self._stills.settle()
        desk.wantFile()
        yield self._take("past-file")
        desk.write("record")
        yield self._take("past-written")
        desk.back()
        desk.wantEnd()
        yield self._take("past-abandon")
        desk.back()
        desk.back()

    def _audit(self) -> Iterator[str]:
        from kiosk.ui.models.audit_log import AuditLogModel

        desk = self._open("log", AuditLogModel)
        yield self._take("log")
        desk.check()
        yield self._take("log-checked")
        desk.back()
        desk.wantPaper()
        yield self._take("log-paper")
        self._managing.back()

    def _won(self) -> Iterator[str]:
        from kiosk.ui.models.result import Answer, ResultModel
        from kiosk.ui.models.tickets import TicketsModel

        raffles = self._app.raffles
        late, waits = raffles.wins_open()[:2]
        handed = next(win for win in raffles.results().wins if win.handed_at is not None)
        self._stage.signOut()
        for name, win in (("waits", waits), ("late", late), ("enjoyed", handed)):
            self._hold(win.person_id)
            yield self._stills.take(f"tickets-won-{name}")
            self._leave()
        self._hold(waits.person_id)
        self._door.take("no moustache of ours", Device.WEDGE)
        self._stills.settle()
        result, tickets = self._screens["result"], self._screens["tickets"]
        assert isinstance(result, ResultModel)
        assert isinstance(tickets, TicketsModel)
        result.show([Answer("redeemed", 28)])
        yield self._stills.take("result-won")
        self._stage.open("tickets")
        tickets.won.putAside()
        yield self._stills.take("tickets-won-aside")
        self._leave()

    def _hold(self, person: int | None) -> None:
        """The badge of a winner; a new one, for the old is not known."""
        badges = self._app.people.make_badges(
            _OTHER, [person] if person is not None else [], replace=True
        )
        self._door.take(badges[0].code.text, Device.WEDGE)
        self._stills.settle()

    def _leave(self) -> None:
        self._stage.forget()
        self._stage.home()
        self._clock.forward(timedelta(minutes=1))
        self._stage.tick()
        self._stills.settle()

    def _open(self, page: str, kind: type[DeskT]) -> DeskT:
        self._managing.show(page)
        self._stills.settle()
        desk = self._managing.desks[page]
        assert isinstance(desk, kind)
        return desk

    def _take(self, name: str) -> str:
        return self._stills.take(f"manager-{name}")
