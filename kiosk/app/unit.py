"""The one unit of work: every feature's unit in one class, over one connection.

Stores are made when first used, because most use cases need few of them.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property

from kiosk.audit.log import Log
from kiosk.clock import Clock
from kiosk.data.audit import SqlAuditStore
from kiosk.data.erasure import erase_name
from kiosk.data.people import ManagerStore, PeopleStore
from kiosk.data.raffle import RaffleStore
from kiosk.data.recognition import SqlRecognitions
from kiosk.data.schedule import SqlSchedule
from kiosk.data.schedule_days import SqlDays
from kiosk.data.schedule_editing import SqlEditing
from kiosk.data.schedule_sign_ups import SqlSignUps
from kiosk.data.schedule_venues import SqlVenues
from kiosk.data.work import Connection
from kiosk.people.mentions import Mentions
from kiosk.recognition import personal, winners
from kiosk.schedule import personal as schedule_personal
from kiosk.schedule.signing import note_moved


class Unit:
    """One transaction, with everything that any use case needs in it."""

    def __init__(self, connection: Connection, clock: Clock, audit_key: bytes) -> None:
        self._connection = connection
        self._clock = clock
        self._audit_key = audit_key

    @cached_property
    def people(self) -> PeopleStore:
        """The roster."""
        return PeopleStore(self._connection)

    @cached_property
    def managers(self) -> ManagerStore:
        """Who may sign in."""
        return ManagerStore(self._connection)

    @cached_property
    def recognitions(self) -> SqlRecognitions:
        """The recognitions."""
        return SqlRecognitions(self._connection)

    @cached_property
    def schedule(self) -> SqlSchedule:
        """Weeks and events."""
        return SqlSchedule(self._connection)

    @cached_property
    def days(self) -> SqlDays:
        """What the days of a programme are about."""
        return SqlDays(self._connection)

    @cached_property
    def sign_ups(self) -> SqlSignUps:
        """Slots, and who signs up for them."""
        return SqlSignUps(self._connection)

    @cached_property
    def editing(self) -> SqlEditing:
        """Single events, as managers change them."""
        return SqlEditing(self._connection)

    @cached_property
    def venues(self) -> SqlVenues:
        """The places with a plan."""
        return SqlVenues(self._connection)

    @cached_property
    def raffles(self) -> RaffleStore:
        """Raffles, tokens, tickets and rounds."""
        return RaffleStore(self._connection)

    @cached_property
    def audit_store(self) -> SqlAuditStore:
        """The entries of the audit chain, to be verified."""
        return SqlAuditStore(self._connection)

    @cached_property
    def audit(self) -> Log:
        """The audit log."""
        return Log(self.audit_store, self._audit_key, self._clock)

    def personal_data(self, person_id: int) -> Mapping[str, object]:
        """What the other features know of a person."""
        return {
            "recognitions": personal.personal_data(self.recognitions, person_id),
            "raffles": self.raffles.personal_data(person_id),
            "schedule": schedule_personal.personal_data(self.schedule, self.sign_ups, person_id),
        }

    def erase_personal(self, person_id: int) -> None:
        """Let the other features forget a person."""
        # In the order in which a draw takes them, so that neither waits for the other for ever.
        self.raffles.erase_personal(person_id)
        moved_up = schedule_personal.erase_personal(
            self.schedule, self.sign_ups, person_id, self._clock.now()
        )
        note_moved(self, moved_up, "kiosk")
        person = self.people.person(person_id)
        if person is not None:
            mentions = Mentions(person, self.people.roster())
            personal.erase_personal(self.recognitions, person_id, mentions, self._clock)
            erase_name(self._connection, lambda text: mentions.replaced(text, concerned=False))

    def announce_win(
        self,
        person_id: int,
        prize: str,
        raffle_name: str,
        ticket: int,
        at: datetime,
        picture: str = "",
    ) -> None:
        """Let a claimed win become a recognition."""
        winners.announce_win(
            self.recognitions,
            self._clock.zone,
            person_id=person_id,
            prize=prize,
            raffle_name=raffle_name,
            ticket=ticket,
            at=at,
            picture=picture,
        )


def unit_maker(clock: Clock, audit_key: bytes) -> Callable[[Connection], Unit]:
    """What `SqlWork` needs to make units."""

    def make(connection: Connection) -> Unit:
        return Unit(connection, clock, audit_key)

    return make
