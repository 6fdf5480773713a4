"""The tour's pictures of writing a recognition, page by page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.recognition.model import Kind

if TYPE_CHECKING:
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.models.writing import WritingModel
    from kiosk.ui.stills import Stills

_WORDS: Final = (
    "I called about my late husband's contract. She read me no script. She waited until I could "
    "speak, and then she did everything for me, so that I never had to call again."
)
_NOTE: Final = "I read this letter aloud in the leaders' meeting. Thank you for being who you are."
_STORY: Final = (
    "All lines were down, and forty people wanted to know about their elevators.",
    "He stayed until four in the morning and rang each of them back.",
    "At six the first baker sent us bread.",
)


class WritingTour:
    """Writes what a manager writes with a customer's letter in the hand; one is signed in."""

    def __init__(self, app: App, manager: "ManagerModel", stills: "Stills") -> None:
        self._app = app
        self._manager = manager
        self._stills = stills

    def pictures(self) -> Iterator[str]:
        """Praise with everything beside the way, seen large, and stored; then a longer story."""
        from kiosk.ui.models.writing import WritingModel

        writing = self._manager.desks["write"]
        assert isinstance(writing, WritingModel)
        self._manager.show("write")
        yield self._stills.take("manager-write")
        yield from self._praise(writing)
        yield from self._beside(writing)
        writing.seeWhole()
        yield self._stills.take("manager-write-look")
        writing.save()
        yield self._stills.take("manager-write-done")
        self._manager.back()
        self._manager.show("write")
        self._stills.settle()
        yield from self._story(writing)
        writing.again()
        self._manager.back()

    def _praise(self, writing: "WritingModel") -> Iterator[str]:
        writing.choose(Kind.PRAISE)
        self._stills.settle()
        people = self._app.people.picks_for_managers("")
        writing.whom.picker.pick(people[2].person_id)
        self._stills.settle()
        writing.whom.toggleTeam(self._app.people.departments()[0].name)
        yield self._stills.take("manager-write-whom")
        writing.openTeams()
        yield self._stills.take("manager-write-teams")
        writing.next()
        yield self._stills.take("manager-write-empty")
        writing.words.write("words", _WORDS)
        yield self._stills.take("manager-write-words")

    def _beside(self, writing: "WritingModel") -> Iterator[str]:
        inbox = self._app.site.inbox
        inbox.mkdir(exist_ok=True)
        name = "scene-breakfast.png"
        (inbox / name).write_bytes((assets() / "demo" / name).read_bytes())
        writing.words.write("source", "A letter")
        writing.words.write("note", _NOTE)
        writing.when.setStarts(1)
        writing.when.setEnds(2)
        writing.when.toggleWeekday(1)
        writing.when.setTimed(True)
        for extra in ("note", "value", "when", "turn", "video", "picture"):
            writing.addMore(extra)
            yield self._stills.take(f"manager-write-{extra}")
            if extra == "picture":
                writing.pictures.choose(0)
                yield self._stills.take("manager-write-crop")
                writing.back()
            writing.back()
        (inbox / name).unlink()
        yield self._stills.take("manager-write-all")

    def _story(self, writing: "WritingModel") -> Iterator[str]:
        writing.choose(Kind.HERO)
        self._stills.settle()
        writing.whom.picker.pick(self._app.people.picks_for_managers("")[4].person_id)
        self._stills.settle()
        writing.next()
        for field, text in zip(("text", "page2", "page3"), _STORY, strict=True):
            writing.words.write(field, text)
        writing.words.write("title", "W" * 60)
        yield self._stills.take("manager-write-story")
        writing.seeWhole()
        writing.look.turn(1)
        yield self._stills.take("manager-write-story-look")
