"""The count of failed scans in storage."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, delete, select

from kiosk.data.tables.raffle import raffle_failed_scan
from kiosk.raffle.model import Failures

_scan = raffle_failed_scan.c


class ScanPart:
    """Implements `kiosk.raffle.hiding_store.ScanStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count_failures(self, day: date, counts: Mapping[tuple[str, str], int]) -> None:
        if not counts:
            return
        from sqlalchemy.dialects.postgresql import insert

        added = insert(raffle_failed_scan)
        self._connection.execute(
            added.on_conflict_do_update(
                index_elements=["day", "device", "reason"],
                set_={"count": _scan["count"] + added.excluded.count},
            ),
            [
                {"day": day, "device": device, "reason": reason, "count": count}
                # In one order: two kiosks on one database never wait for each other.
                for (device, reason), count in sorted(counts.items())
            ],
        )

    def failures(self, since: date) -> tuple[Failures, ...]:
        rows = self._connection.execute(
            select(_scan.day, _scan.device, _scan.reason, _scan["count"])
            .where(_scan.day >= since)
            .order_by(_scan.day.desc(), _scan.device, _scan.reason)
        )
        return tuple(Failures(*row) for row in rows)

    def forget_failures(self, before: date) -> int:
        gone = self._connection.execute(delete(raffle_failed_scan).where(_scan.day < before))
        return gone.rowcount
