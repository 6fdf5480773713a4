"""Films: what the cinema plays."""

from typing import Final

from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.content import content
from kiosk.recognition.hours import standing
from kiosk.recognition.model import RecognitionContent
from kiosk.recognition.store import Phase
from kiosk.recognition.texts import VALUES

MOST_FILMS: Final = 20
"""So many films are played in one showing: the newest."""


class Cinema(RecognitionBase):
    """Questions of the cinema."""

    def films(self) -> tuple[RecognitionContent, ...]:
        """The newest films that may be shown now, the oldest of them first.

        As in the rotation, a film is left out unless everybody whom it honours has chosen to be
        shown with a photo.
        """
        now, zone = self._clock.now(), self._clock.zone
        with self._work.read() as unit:
            found = [
                one
                for one in unit.recognitions.films(2 * MOST_FILMS)
                if standing(one, now, zone).phase is Phase.LIVE
            ]
            concerned = {number for one in found for number in (*one.people, one.sender_id)}
            numbers = sorted(number for number in concerned if number is not None)
            people = {person.id: person for person in unit.people.people(numbers)}
            values = {value.key: value for value in (*VALUES, *unit.recognitions.own_values())}
        told = [content(one, people, values, zone) for one in found]
        return tuple(reversed([one for one in told if one.video is not None][:MOST_FILMS]))
