"""How long recognitions are kept: what nobody sees any more is deleted after some months."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.hours import standing
from kiosk.recognition.model import Recognition
from kiosk.recognition.store import Phase

AT_ONCE: Final = 100
"""So many are looked at in one transaction."""

PASSING: Final = (Phase.OVER, Phase.HIDDEN, Phase.WAITING)
"""The phases in which a recognition grows old: nobody sees it, and no day brings it back."""

_MONTHS: Final = 12


def months_before(day: date, months: int) -> date:
    """The same day so many months before; the last of its month where that is shorter."""
    count = day.year * _MONTHS + day.month - 1 - months
    year, month = divmod(count, _MONTHS)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def left_behind(one: Recognition, zone: ZoneInfo) -> date:
    """The last day on which anything was done with a recognition, or it could be seen."""
    days = [one.created_at.astimezone(zone).date()]
    if one.decided_at is not None:
        days.append(one.decided_at.astimezone(zone).date())
    if one.show_until is not None:
        days.append(one.show_until)
    if one.last_shown_at is not None:
        days.append(one.last_shown_at.astimezone(zone).date())
    return max(days)


def too_old(one: Recognition, now: datetime, zone: ZoneInfo, months: int) -> bool:
    """Whether it is to be deleted: nobody sees it, and nobody has for `months`; never for 0."""
    if not months or standing(one, now, zone).phase not in PASSING:
        return False
    return left_behind(one, zone) < months_before(now.astimezone(zone).date(), months)


class Keeping(RecognitionBase):
    """Deleting what is old, in portions."""

    def turn_portion(self) -> bool:
        """Let the clock end what is over, where no screen does; whether there may be more."""
        with self._work.write() as unit:
            turned = unit.recognitions.turn(self._clock.now(), self._clock.zone, AT_ONCE)
        return turned == AT_ONCE

    def delete_old(
        self, months: int, actor: str, after: tuple[int, int, int] = (0, -1, 0)
    ) -> tuple[int, tuple[int, int, int] | None]:
        """Delete one portion of what is `too_old`; noted by its count.

        Answers how many went, and where to go on; None at the end. `after` is what the call before
        answered.
        """
        if not months:
            return 0, None
        now, zone = self._clock.now(), self._clock.zone
        oldest = months_before(now.astimezone(zone).date(), months)
        made_before = datetime.combine(oldest + timedelta(days=1), time(), tzinfo=zone)
        step, place, number = after
        with self._work.read() as unit:
            found = unit.recognitions.made_before(
                PASSING[step], made_before, (place, number), AT_ONCE
            )
        old = [one.id for _, one in found if too_old(one, now, zone, months)]
        if old:
            with self._work.write() as unit:
                unit.recognitions.lock()
                gone = 0
                for each in old:
                    one = unit.recognitions.get(each)
                    if one is not None and too_old(one, now, zone, months):
                        unit.recognitions.remove(each)
                        gone += 1
                if gone:
                    unit.audit.append(actor, "recognitions_expired", "recognitions", count=gone)
        if found:
            last_place, last = found[-1]
            return len(old), (step, last_place, last.id)
        return 0, (step + 1, -1, 0) if step + 1 < len(PASSING) else None
