"""Pictures of the manager's pages about hiding: the walk-round, the list, the map and the hints."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, TypeVar

from kiosk.app.site import App
from kiosk.raffle.model import TokenState
from kiosk.raffle.walk import by_use
from kiosk.scanning.arrivals import Scanned
from kiosk.scanning.code import Code, Kind, Refusal, make
from kiosk.scanning.repeat import Device

if TYPE_CHECKING:
    from kiosk.ui.models.desk import Desk
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

ACTOR: Final = "console:tour"

DeskT = TypeVar("DeskT", bound="Desk")


class WalkTour:
    """Does what a manager does with a stack of paper moustaches; one is signed in already."""

    def __init__(self, app: App, managing: "ManagerModel", stills: "Stills") -> None:
        self._app = app
        self._managing = managing
        self._stills = stills
        self._codes = [code for _, code in app.raffles.make_tokens(6, ACTOR).tokens]
        self._places = [one.place.name for one in by_use(app.raffles.places())]

    def pictures(self) -> Iterator[str]:
        """All of them, in the order of the work."""
        yield from self._walk()
        yield from self._list()
        yield from self._map()
        yield from self._hints()
        self._managing.back()

    def _walk(self) -> Iterator[str]:
        from kiosk.ui.models.hiding import HidingModel

        desk = self._open("hide", HidingModel)
        codes, raffles = self._codes, self._app.raffles
        yield self._take("hide")
        desk.scanned(_scan(codes[0]))
        yield self._take("hide-waits")
        desk.choose(self._places[0])
        yield self._take("hide-hidden")
        desk.choose(self._places[1])
        yield self._take("hide-place")
        desk.scanned(_scan(codes[0]))
        yield self._take("hide-moved")
        desk.undo()
        yield self._take("hide-put-back")
        desk.scanned(_scan(codes[1]))
        self._stills.settle()
        desk.undo()
        yield self._take("hide-undone")
        raffles.redeem(codes[2], self._app.people.roster()[-1].id)
        raffles.retire(self._number(codes[3]), ACTOR, "-")
        for name, code in (
            ("found", codes[2]),
            ("retired", codes[3]),
            ("unknown", make(Kind.TOKEN)),
            ("misread", Refusal("misread")),
            ("not-ours", Refusal("not_ours")),
        ):
            desk.scanned(_scan(code))
            yield self._take(f"hide-{name}")
        desk.scanned(_scan(codes[4]))
        self._stills.settle()
        for page in ("note", "place", "code"):
            desk.show(page)
            yield self._take(f"hide-write-{page}")
            desk.back()

    def _list(self) -> Iterator[str]:
        from kiosk.ui.models.token_list import TokenListModel

        desk = self._open("tokens", TokenListModel)
        yield self._take("tokens")
        desk.narrow("out")
        yield self._take("tokens-out")
        numbers = {token.state: token.number for token in self._app.raffles.tokens()}
        for state in (TokenState.HIDDEN, TokenState.FOUND, TokenState.RETIRED):
            desk.openToken(numbers[state])
            yield self._take(f"tokens-{state}")
        desk.openToken(numbers[TokenState.HIDDEN])
        for page in ("note", "place", "retire", "reason"):
            desk.show(page)
            yield self._take(f"tokens-{page}")
        desk.openToken(numbers[TokenState.FOUND])
        desk.show("give")
        yield self._take("tokens-give")
        pick = self._app.people.picks("")[0]
        desk.choosePerson(pick.person_id, pick.label)
        yield self._take("tokens-give-sure")
        desk.show("batches")
        yield self._take("tokens-batches")
        desk.openBatch(self._app.raffles.batches()[-1].number)
        yield self._take("tokens-batch")

    def _map(self) -> Iterator[str]:
        from kiosk.ui.models.places import PlacesModel

        desk = self._open("places", PlacesModel)
        yield self._take("places")
        place = by_use(self._app.raffles.places())[0].place
        desk.choose(place.number)
        yield self._take("places-one")
        desk.beginPut()
        yield self._take("places-put")
        desk.show("rename")
        yield self._take("places-rename")
        self._app.raffles.add_place(f"{place.name} 2", ACTOR)
        desk = self._open("places", PlacesModel)
        desk.choose(max(one.place.number for one in self._app.raffles.places()))
        yield self._take("places-empty")

    def _hints(self) -> Iterator[str]:
        from kiosk.ui.models.hints import HintsModel

        desk = self._open("hints", HintsModel)
        yield self._take("hints")
        desk.begin()
        desk.ready(desk.ideas[0])
        yield self._take("hints-write")
        desk.next()
        yield self._take("hints-when")
        desk.release(2)
        self._stills.settle()
        waits = max(hint.number for hint in self._app.raffles.hints())
        yield self._take("hints-waits")
        desk.withdraw(waits)
        yield self._take("hints-withdrawn")

    def _open(self, page: str, kind: type[DeskT]) -> DeskT:
        self._managing.show(page)
        self._stills.settle()
        desk = self._managing.desks[page]
        assert isinstance(desk, kind)
        return desk

    def _take(self, name: str) -> str:
        return self._stills.take(f"manager-{name}")

    def _number(self, code: Code) -> int:
        token = self._app.raffles.look_up(code)
        assert token is not None
        return token.number


def _scan(code: Code | Refusal) -> Scanned:
    return Scanned(code, code.text if isinstance(code, Code) else "", Device.WEDGE)
