"""What is there to be looked at."""

from datetime import UTC, datetime, time, timedelta

from kiosk.errors import KnownError
from kiosk.recognition import texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.model import Kind, Recognition, Value
from kiosk.recognition.rules import week_of


class Looking(RecognitionBase):
    """Questions that change nothing."""

    def values(self) -> tuple[Value, ...]:
        """The site's own values, else the built-in ones (marked in "recognition")."""
        with self._work.read() as unit:
            return unit.recognitions.own_values() or texts.VALUES

    def look(self, recognition_id: int) -> Recognition:
        """One recognition as it is stored. Raises KnownError("recognition_missing")."""
        with self._work.read() as unit:
            one = unit.recognitions.get(recognition_id)
        if one is None:
            raise KnownError("recognition_missing")
        return one

    def week_count(self, now: datetime) -> int:
        """How many thanks were said since this week's Monday, of those that may be shown."""
        zone = self._clock.zone
        monday = week_of(now.astimezone(zone).date())
        start = datetime.combine(monday, time(), tzinfo=zone).astimezone(UTC)
        end = datetime.combine(monday + timedelta(days=7), time(), tzinfo=zone).astimezone(UTC)
        with self._work.read() as unit:
            return unit.recognitions.count(Kind.THANKS, start, end)
