"""Appending to the audit log, inside the transaction of whatever is being done."""

from collections.abc import Iterator
from datetime import UTC
from typing import Protocol

from kiosk.audit.chain import BEFORE_FIRST, fields_of, head_of, plain, seal
from kiosk.audit.model import JSON, Entry, Unreadable
from kiosk.clock import Clock


class AuditLog(Protocol):
    """What a use case writes into; its unit of work hands it in as `audit`."""

    def append(self, actor: str, action: str, subject: str, **details: JSON) -> None:
        """Add an entry that is kept if, and only if, the caller's transaction is committed.

        Details never hold a token's or badge's letters, nor a passphrase. Raises
        TypeError or ValueError, before anything is written, for a detail that is not JSON.
        """
        ...

    def head(self) -> str:
        """The head of the log as this transaction sees it, to be noted down."""
        ...


class AuditStore(Protocol):
    """Where entries are kept. It takes part in the caller's transaction and opens none."""

    def last(self) -> Entry | None:
        """The entry with the highest number.

        In a writing transaction no other one may append between this and the
        end of the transaction: storage locks what it must.
        """
        ...

    def append(self, entry: Entry) -> None:
        """Add `entry`. Every field must come back exactly, `at` to the microsecond."""
        ...

    def entries(self) -> Iterator[Entry | Unreadable]:
        """All entries by rising number, streamed; `Unreadable` for what cannot be read as one."""
        ...


class Log:
    """The audit log of one unit of work. Made anew for each, from its store."""

    def __init__(self, store: AuditStore, key: bytes, clock: Clock) -> None:
        if not key:
            raise ValueError("the audit log needs a key")
        self._store = store
        self._key = key
        self._clock = clock

    def append(self, actor: str, action: str, subject: str, **details: JSON) -> None:
        """Seal an entry with the present time and add it; see `AuditLog.append`."""
        last = self._store.last()
        copied = plain(details)
        assert isinstance(copied, dict)
        unsealed = Entry(
            number=1 if last is None else last.number + 1,
            at=self._clock.now().astimezone(UTC),
            actor=actor,
            action=action,
            subject=subject,
            details=copied,
            previous=BEFORE_FIRST if last is None else last.mac,
            mac="",
        )
        mac = seal(self._key, unsealed.previous, fields_of(unsealed))
        self._store.append(
            Entry(
                number=unsealed.number,
                at=unsealed.at,
                actor=actor,
                action=action,
                subject=subject,
                details=copied,
                previous=unsealed.previous,
                mac=mac,
            )
        )

    def head(self) -> str:
        """The head of the log as this transaction sees it."""
        return head_of(self._store.last())
