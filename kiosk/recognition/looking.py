"""What is there to be looked at."""

from datetime import UTC, datetime, time, timedelta

from kiosk.recognition import texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.model import Kind, Value
from kiosk.recognition.rules import week_of


class Looking(RecognitionBase):
    """Questions that change nothing."""

    def values(self) -> tuple[Value, ...]:
        """The site's own values, else the built-in ones (marked in "recognition")."""
        with self._work.read() as unit:
            return unit.recognitions.own_values() or texts.VALUES

    def week_count(self, now: datetime) -> int:
        """How many thanks were said since this week's Monday, of those that may be shown."""
        zone = self._clock.zone
        monday = week_of(now.astimezone(zone).date())
        start = datetime.combine(monday, time(), tzinfo=zone).astimezone(UTC)
        end = datetime.combine(monday + timedelta(days=7), time(), tzinfo=zone).astimezone(UTC)
        with self._work.read() as unit:
            return unit.recognitions.count(Kind.THANKS, start, end)
