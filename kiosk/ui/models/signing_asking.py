"""What signing up asks of storage: what is offered, and one request at a time."""

import logging
from collections.abc import Callable
from typing import TypeVar

from kiosk.errors import KnownError
from kiosk.schedule.offers import Offer
from kiosk.ui.jobs import Jobs
from kiosk.ui.models.signing_draft import SignUps, Teams
from kiosk.ui.words import say_error

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Asking:
    """Answers that come after the page was left are dropped.

    Whoever sends again sends the same request: what was stored already is found, not doubled.
    """

    def __init__(
        self,
        sign_ups: SignUps,
        people: Teams,
        jobs: Jobs,
        changed: Callable[[], object],
        refused: Callable[[], object],
    ) -> None:
        """`changed` is called when `busy` or `problem` are others, `refused` when it failed."""
        self._sign_ups = sign_ups
        self._people = people
        self._jobs = jobs
        self._changed = changed
        self._refused = refused
        self._visit = 0
        self.busy = False
        self.problem = ""

    def forget(self) -> None:
        """The page is left."""
        self._visit += 1
        self.busy = False
        self.problem = ""

    def look(
        self,
        event: int,
        person: int | None,
        came: Callable[[Offer | None, tuple[str, ...]], None],
    ) -> None:
        """Ask what an event offers a person, and for the teams where those take part."""
        visit = self._visit

        def look() -> tuple[Offer | None, tuple[str, ...]]:
            offer = self._sign_ups.offer(event, person)
            teams = self._people.teams() if offer is not None and offer.rule.teams else ()
            return offer, tuple(one.name for one in teams)

        def found(answer: tuple[Offer | None, tuple[str, ...]]) -> None:
            if visit == self._visit:
                came(*answer)

        def failed(error: Exception) -> None:
            _log.warning("an event's slots could not be looked up: %s", error)

        self._jobs.run(look, found, failed)

    def send(self, work: Callable[[SignUps], T], came: Callable[[T], None]) -> None:
        """Do `work` on the storage worker; nothing while another is on its way."""
        if self.busy:
            return
        self.busy = True
        self.problem = ""
        self._changed()
        visit = self._visit

        def done(answer: T) -> None:
            if visit == self._visit:
                self.busy = False
                came(answer)

        def failed(error: Exception) -> None:
            if not isinstance(error, KnownError):
                _log.error("signing up could not be done", exc_info=error)
                error = KnownError("try_again")
            if visit == self._visit:
                self.busy = False
                self.problem = say_error(error)
                self._refused()
                self._changed()

        self._jobs.run(lambda: work(self._sign_ups), done, failed)
