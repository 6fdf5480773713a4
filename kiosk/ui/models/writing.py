"""Writing a recognition: of which kind, about whom, its words; all else stands beside the way."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.service import People
from kiosk.recognition.model import Kind, Recognition, RecognitionDraft, Video
from kiosk.ui.models.cropping import CroppingModel, PicturePlaces
from kiosk.ui.models.desk import Desk, DeskContext
from kiosk.ui.models.filming import FilmingModel, FilmPlaces
from kiosk.ui.models.twice import FreshPage
from kiosk.ui.models.writing_beside import WritingBesideModel
from kiosk.ui.models.writing_draft import (
    ABOUT_NOBODY,
    KINDS,
    WRITTEN,
    Draft,
    opened,
)
from kiosk.ui.models.writing_look import Known, SlideLook, WritingLookModel
from kiosk.ui.models.writing_steps import BESIDE, Order, Step, Turn, Writer
from kiosk.ui.models.writing_store import Found, WritingStore
from kiosk.ui.models.writing_when import WritingWhenModel
from kiosk.ui.models.writing_whom import WritingWhomModel
from kiosk.ui.models.writing_words import WritingWordsModel
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What another page asks to be written: a stored one, or one about a person."""

    recognition: int = 0
    person: int = 0
    came_from: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class WritingModel(Desk):
    """Keeps what was typed, also when it is left or locks itself, until it is stored.

    Another manager begins anew, and so does whoever opens a stored one. Other pages call `edit`
    or `about`, and then let the manager's model show this one.
    """

    changed = Signal()

    def __init__(
        self,
        context: DeskContext,
        recognitions: Writer,
        people: People,
        pictures: PicturePlaces,
        films: FilmPlaces,
        look: SlideLook,
        order: Order,
    ) -> None:
        super().__init__(context)
        self._store = WritingStore(recognitions, people, order, context.clock)
        self._slides = look
        self._draft = Draft()
        self._landed: Draft | None = None
        self._fresh_page = FreshPage()
        self._known: Known | None = None
        self._names: Mapping[int, str] = {}
        self._wanted = _Wanted()
        self._writer = ""
        self._number = 0
        self._saved: Recognition | None = None
        self._turn = Turn.LATER
        self._kept = False
        self._step = Step.KIND

        def draft() -> Draft:
            return self._draft

        find, jobs = people.picks_for_managers, context.jobs
        self._words = WritingWordsModel(draft, self)
        self._whom = WritingWhomModel(find, jobs, draft, self)
        self._when = WritingWhenModel(context, draft, self)
        self._beside = WritingBesideModel(find, jobs, draft, self._when, self)
        self._look = WritingLookModel(look, self._made, self)
        self._pictures = CroppingModel(self, pictures, whole=True)
        self._films = FilmingModel(self, films)
        self._words.edited.connect(self._edited)
        self._whom.edited.connect(self._edited)
        self._when.edited.connect(self._edited)
        self._beside.chosen.connect(self._chosen)
        self._pictures.taken.connect(self._took)
        self._films.taken.connect(self._filmed)
        self.workChanged.connect(self._films.refused)
        for part in (self._words, self._whom, self._when, self._beside):
            self.changed.connect(part.changed)
        self.changed.connect(self._look.tell)

    @Slot(int)
    @Slot(int, str)
    def edit(self, recognition: int, came_from: str = "") -> None:
        """Open a stored one, as soon as the page is shown.

        `came_from` is the page to go back to, "" for the manager's first one.
        """
        self._wanted = _Wanted(recognition=recognition, came_from=came_from)

    @Slot(int)
    @Slot(int, str)
    def about(self, person: int, came_from: str = "") -> None:
        """Begin one about a person, as soon as the page is shown; see `edit`."""
        self._wanted = _Wanted(person=person, came_from=came_from)

    def opened(self) -> None:
        """Ask what there is to choose from, and for the stored one."""
        wanted = self._wanted.recognition
        self._know(None)
        self.ask(lambda: self._store.ask(wanted), self._came)

    def left(self) -> None:
        """Names of people are for managers only; the screen speaks its language again."""
        self._look.end()
        self._pictures.forget()
        self._films.forget()
        self._know(None)
        self._names = {}
        self._saved = None
        self._wanted = _Wanted()

    def back(self) -> bool:
        """One step back; from the first one out of the form."""
        if self._get_leaves():
            return False
        beside_whom = self._number or self._draft.kind in ABOUT_NOBODY
        match self._step:
            case Step.WORDS:
                self._go(Step.KIND if self._draft.kind in ABOUT_NOBODY else Step.WHOM)
            case Step.WHOM:
                self._go(Step.WORDS if beside_whom else Step.KIND)
            case Step.TEAMS:
                self._go(Step.WHOM)
            case Step.PICTURE if self._pictures.back():
                pass
            case _:
                self._go(Step.WORDS)
        return True

    def _go(self, step: Step) -> None:
        if self._step is Step.LOOK:
            self._look.end()
        if self._step is Step.PICTURE:
            # One that is on its way still is not wanted any more.
            self._pictures.forget()
        if self._step is Step.FILM:
            self._films.forget()
        self._step = step
        self._problem = ""
        match step:
            case Step.WHOM:
                self._whom.picker.begin()
            case Step.SENDER:
                self._beside.senders.begin()
            case Step.PICTURE:
                self._pictures.begin()
            case Step.FILM:
                self._films.begin()
            case Step.LOOK:
                self._look.begin()
        self.tell()

    def _know(self, known: Known | None, groups: tuple[str, ...] = ()) -> None:
        self._known = known
        self._whom.choose_from(groups)
        self._beside.choose_from(known or Known({}, {}))
        self._look.know(known)

    def _came(self, found: Found) -> None:
        self._know(found.known, found.groups)
        self._names = found.names
        person = self._wanted.person
        if found.stored is not None:
            self._draft, self._number = opened(found.stored, found.names), found.stored.id
            self._kept = False
            self._go(Step.WORDS)
        elif person in found.names:
            self._begin()
            self._draft.people[person] = found.names[person]
        elif self._writer != self._context.actor or self._draft.is_empty or self._number:
            self._begin()
        elif self._landed is self._draft:
            # It was stored, but the page was left before the answer came.
            self._begin()
        else:
            self._kept = True
            self._go(Step.WORDS)
        self._writer = self._context.actor

    def _begin(self) -> None:
        self._draft = Draft()
        self._number = 0
        self._saved = None
        self._kept = False
        self._go(Step.KIND)

    @Slot()
    def again(self) -> None:
        """Write something else, from the beginning; not by the touch that stored the last one."""
        if not self._fresh_page.is_unseen():
            self._begin()

    @Slot()
    def _edited(self) -> None:
        self._writer = self._context.actor
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self._edited()
        self._go(Step.WORDS)

    @Slot(str)
    def _took(self, name: str) -> None:
        self._draft.picture = name
        self._chosen()

    @Slot(object)
    def _filmed(self, film: Video) -> None:
        self._draft.video = film
        self._chosen()

    def _get_ready(self) -> bool:
        return self._known is not None

    ready = Property(bool, _get_ready, notify=changed)

    def _get_step(self) -> str:
        return self._step.value

    step = Property(str, _get_step, notify=changed)

    def _get_came_from(self) -> str:
        return self._wanted.came_from

    cameFrom = Property(str, _get_came_from, notify=changed)
    """The page that asked for this; "" for none."""

    def _get_editing(self) -> bool:
        return self._number > 0

    editing = Property(bool, _get_editing, notify=changed)
    """Whether it is stored already."""

    def _get_leaves(self) -> bool:
        first = self._step in (Step.KIND, Step.DONE)
        return first or (self._step is Step.WORDS and self._number > 0)

    leaves = Property(bool, _get_leaves, notify=changed)
    """Whether the way back leads out of the form."""

    def _get_kept(self) -> bool:
        return self._kept

    kept = Property(bool, _get_kept, notify=changed)
    """Whether it was begun on an earlier visit."""

    kinds = Property("QStringList", lambda self: [kind.value for kind in KINDS], constant=True)

    def _get_kind(self) -> str:
        return self._draft.kind.value

    kind = Property(str, _get_kind, notify=changed)

    words = Property(WritingWordsModel, lambda self: self._words, constant=True)
    whom = Property(WritingWhomModel, lambda self: self._whom, constant=True)
    beside = Property(WritingBesideModel, lambda self: self._beside, constant=True)
    when = Property(WritingWhenModel, lambda self: self._when, constant=True)
    pictures = Property(CroppingModel, lambda self: self._pictures, constant=True)
    films = Property(FilmingModel, lambda self: self._films, constant=True)
    look = Property(WritingLookModel, lambda self: self._look, constant=True)

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Write one of this kind."""
        self._draft.kind = Kind(kind)
        self._edited()
        self._go(Step.WORDS if self._draft.kind in ABOUT_NOBODY else Step.WHOM)

    @Slot()
    def openTeams(self) -> None:
        """Choose teams and departments."""
        self._go(Step.TEAMS)

    @Slot()
    def next(self) -> None:
        """On to the words."""
        if self._step in (Step.WHOM, Step.TEAMS, Step.TEXT, Step.INK, Step.WHEN, Step.TURN):
            self._go(Step.WORDS)
            self._fresh_page.came()

    @Slot(bool)
    def byHand(self, drawn: bool) -> None:
        """Write the note with a finger, or type it."""
        self._words.open("note")
        self._go(Step.INK if drawn else Step.TEXT)

    @Slot(str)
    def addMore(self, name: str) -> None:
        """Open the page of one of the extras."""
        if name in WRITTEN:
            self._words.open(name)
            self._go(Step.INK if name == "note" and self._draft.ink else Step.TEXT)
        elif name in BESIDE:
            self._go(BESIDE[name])

    @Slot()
    def seeWhole(self) -> None:
        """See it as large as it will be."""
        if self._known is not None and self._step is Step.WORDS:
            self._go(Step.LOOK)

    def _made(self) -> RecognitionDraft:
        manager = self._context.stage.state.manager
        return self._draft.made(None if manager is None else manager.person_id)

    @Slot()
    def save(self) -> None:
        """Store it, to be shown; not by the touch that led to the words."""
        if self._known is None or self._step not in (Step.WORDS, Step.LOOK):
            return
        if self._fresh_page.is_unseen():
            return
        saving = self._draft
        made, number, actor = self._made(), self._number, self._context.actor
        flashes = self._draft.flash

        def landed() -> None:
            self._landed = saving

        def work() -> tuple[Recognition, Turn]:
            return self._store.keep(number, made, actor, landed, flashes=flashes)

        self.change(work, lambda saved: self._stored(*saved))

    def _stored(self, one: Recognition, turn: Turn) -> None:
        self._saved, self._turn = one, turn
        self._draft = Draft(kind=one.kind)
        self._number = 0
        self._go(Step.DONE)
        self._fresh_page.came()

    @Slot(bool)
    def answer(self, drawn: bool) -> None:
        """Write the leader's note for which what was just stored waits, by hand or typed."""
        one = self._saved
        if one is not None and self._step is Step.DONE:
            self._draft, self._number = opened(one, self._names), one.id
            self.byHand(drawn)

    @Slot()
    def toggleHidden(self) -> None:
        """Take what was just stored off the screen, or let it be shown after all."""
        one, actor = self._saved, self._context.actor
        if one is None or self._step is not Step.DONE:
            return

        def done(saved: tuple[Recognition, Turn]) -> None:
            self._saved, self._turn = saved

        self.change(lambda: self._store.toggle_hidden(one, actor), done)

    def _get_saved(self) -> dict[str, object]:
        one = self._saved
        if one is None or self._known is None:
            return {"state": "", "starts": "", "turn": "", "design": "", "content": {}}
        shown = self._slides.of(one, self._known)
        starts = self._slides.starts(one)
        return {"state": one.state.value, "starts": starts, "turn": self._turn.value, **shown}

    saved = Property("QVariantMap", _get_saved, notify=changed)
    """What was stored last: its `state`, when it `starts` if later, its `turn`, and its slide."""
