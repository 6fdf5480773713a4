"""What the use cases of recognition share: their tools, and how one recognition is changed."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.recognition import texts
from kiosk.recognition.hours import standing
from kiosk.recognition.ink import checked as checked_ink
from kiosk.recognition.model import Recognition, RecognitionDraft, State
from kiosk.recognition.policy import Policy
from kiosk.recognition.rules import check_draft, clean_draft, digest
from kiosk.recognition.store import Filed, RecognitionStore, RecognitionUnit
from kiosk.work import Work


class RecognitionBase:
    """Holds the tools; every public method of its subclasses is one use case.

    `policy` is asked for the site's present choices whenever one of them counts.
    """

    def __init__(
        self,
        work: Work[RecognitionUnit],
        clock: Clock,
        policy: Callable[[], Policy] = Policy,
    ) -> None:
        self._work = work
        self._clock = clock
        self._policy = policy

    def _add(self, unit: RecognitionUnit, draft: RecognitionDraft, state: State) -> int:
        """Store a new recognition and answer its id. Raises the known errors of a draft."""
        draft = self._checked(unit, draft)
        one = Recognition(
            id=0,
            key="",
            kind=draft.kind,
            title=draft.title,
            text=draft.text,
            words=draft.words,
            note=draft.note,
            source=draft.source,
            people=draft.people,
            teams=draft.teams,
            sender=draft.sender,
            sender_id=draft.sender_id,
            value=draft.value,
            picture=draft.picture,
            created_at=self._clock.now(),
            show_from=draft.show_from,
            show_until=draft.show_until,
            priority=draft.priority,
            state=state,
            more=draft.more,
            occasion=draft.occasion,
            ink=draft.ink,
            weekdays=draft.weekdays,
            time_from=draft.time_from,
            time_until=draft.time_until,
            video=draft.video,
        )
        return unit.recognitions.add([self._filed(one)])[0]

    def _checked(self, unit: RecognitionUnit, draft: RecognitionDraft) -> RecognitionDraft:
        """The draft as it is kept. Raises the first of what is wrong with it."""
        draft = clean_draft(draft)
        for problem in check_draft(draft):
            raise KnownError(problem.code, **problem.values)
        concerned = {*draft.people, *([] if draft.sender_id is None else [draft.sender_id])}
        known = {person.id for person in unit.people.people(sorted(concerned))}
        for number in sorted(concerned - known):
            raise KnownError("recognition_person_unknown", name=f"#{number}")
        _known_value(unit.recognitions, draft.value)
        return replace(draft, ink=checked_ink(draft.ink))

    def _change(
        self,
        recognition_id: int,
        actor: str,
        action: str,
        make: Callable[[Recognition], Recognition],
    ) -> Recognition:
        """Change one recognition and note it, without its texts, under `action`.

        Nothing is stored or noted where `make` answers what it was given. Answers what is
        stored now. Raises KnownError("recognition_missing") and what `make` raises.
        """
        with self._work.write() as unit:
            return self._change_in(unit, recognition_id, actor, action, make)

    def _change_in(
        self,
        unit: RecognitionUnit,
        recognition_id: int,
        actor: str,
        action: str,
        make: Callable[[Recognition], Recognition],
    ) -> Recognition:
        """As `_change`, within a unit that is open already."""
        unit.recognitions.lock()
        one = unit.recognitions.get(recognition_id)
        if one is None:
            raise KnownError("recognition_missing")
        made = make(one)
        if made != one:
            unit.recognitions.save([self._filed(made)])
            unit.audit.append(actor, action, f"recognition:{recognition_id}")
        return made

    def _filed(self, one: Recognition, known: str = "") -> Filed:
        """It with what storage finds it by; `known` is its digest, if it was told already."""
        now_is = standing(one, self._clock.now(), self._clock.zone)
        return Filed(one, known or digest(one), now_is.phase, now_is.turns_at, now_is.turned_at)


def _known_value(store: RecognitionStore, key: str | None) -> None:
    if key is None:
        return
    if key not in {value.key for value in (*texts.VALUES, *store.own_values())}:
        raise KnownError("recognition_value_unknown", name=key)
