"""The tour's pictures of what managers decide about, and of what senders see of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.recognition.model import Kind, RecognitionDraft, ThanksDraft

if TYPE_CHECKING:
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

_CONSOLE = "console:tour"

_BY_HAND = (
    "M 60 200 L 90 90 L 130 200 M 75 150 L 118 148 M 190 80 L 190 200 M 160 82 L 225 78 "
    "M 250 210 L 262 120 L 300 130 L 310 200 L 330 140 L 362 128 L 380 205 L 420 150 L 452 120 "
    "L 470 200 M 520 240 L 600 90 L 640 220 L 690 110 L 720 210 L 800 160 L 940 150"
)
"""A note by hand, as nobody wrote it."""


class ModerationTour:
    """Makes what waits, and walks through the pages that decide about it."""

    def __init__(self, app: App, manager: "ManagerModel", stills: "Stills") -> None:
        self._app = app
        self._manager = manager
        self._stills = stills

    def pictures(self) -> Iterator[str]:
        """The queue with its steps, the newest thanks, and praise that is answered."""
        from kiosk.ui.models.answering import AnsweringModel
        from kiosk.ui.models.queue import QueueModel

        self._fill()
        queue = self._manager.desks["queue"]
        praise = self._manager.desks["praise"]
        assert isinstance(queue, QueueModel)
        assert isinstance(praise, AnsweringModel)
        self._manager.show("queue")
        yield self._stills.take("manager-queue")
        queue.go("words")
        yield self._stills.take("manager-queue-words")
        queue.write("Thank you for the long night shift. You kept us all awake and laughing.")
        queue.keep()
        yield self._stills.take("manager-queue-changed")
        for step in ("days", "reason", "own"):
            queue.go(step)
            yield self._stills.take(f"manager-queue-{step}")
        queue.back()
        queue.back()
        queue.show("newest")
        yield self._stills.take("manager-queue-newest")
        self._manager.show("praise")
        yield self._stills.take("manager-praise")
        praise.choose(self._app.recognitions.unanswered(0, 1).items[0].recognition.id)
        yield self._stills.take("manager-praise-one")
        praise.go("write")
        yield self._stills.take("manager-praise-write")
        praise.draw(_BY_HAND)
        for step in ("draw", "look"):
            praise.go(step)
            yield self._stills.take(f"manager-praise-{step}")

    def _fill(self) -> None:
        people = [person.id for person in self._app.people.roster()]
        say = self._app.recognitions.say_thanks
        say(
            ThanksDraft(
                (people[1],),
                "Thank you for that sh1tty night shift. You kept us all awake and laughing.",
                sender_id=people[3],
            )
        )
        say(ThanksDraft((people[4], people[5]), "You idiots made my week!"))
        for number, words, source in (
            (
                2,
                "She called back twice, only to be sure that it works now. Who does that?",
                "Letter",
            ),
            (6, "For the first time somebody listened to the end.", "Survey"),
            (
                7,
                "My mother is 91 and wants to talk to nobody else any more.",
                "Shop, online review",
            ),
        ):
            draft = RecognitionDraft(
                Kind.PRAISE, words=words, people=(people[number],), source=source
            )
            self._app.recognitions.add(draft, _CONSOLE)
