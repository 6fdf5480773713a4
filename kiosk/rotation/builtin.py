"""The built-in slides: welcome, theme, values, tips. There is always one of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol, TypeVar

from kiosk.errors import KnownError
from kiosk.rotation.choose import BUILT_IN
from kiosk.rotation.dwell import dwell_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.places import Places
from kiosk.rotation.texts import TIPS, WELCOME

KIND_WELCOME: Final = "welcome"
KIND_THEME: Final = "theme"
KIND_VALUE: Final = "value"
KIND_TIP: Final = "built_in_tip"

_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)
_MOST_VALUES: Final = 20

AnswerT = TypeVar("AnswerT")


class NamedValue(Protocol):
    """One of the company's values, as far as its slide needs it."""

    @property
    def key(self) -> str:
        """The opaque key, the same as in the recognitions' slides."""
        ...

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def text(self) -> str:
        """What it means, in one sentence."""
        ...


@dataclass(frozen=True, slots=True)
class BuiltInContent:
    """What a built-in slide says.

    `kind` is one of the `KIND_` names here. `title` may be empty. Both texts
    are translated in the context "recognition"; a site's own name, theme and
    values have no translation and stay as they are.
    """

    kind: str
    title: str
    text: str


class BuiltInSource:
    """Implements `Source` without storage of its own.

    `values` and `theme` are asked each time; `theme` answers an empty text
    while there is no theme. When one of them fails with a known error, the
    rest goes on.
    """

    def __init__(
        self,
        site_name: str,
        values: Callable[[], Sequence[NamedValue]],
        theme: Callable[[], str],
        base_dwell: float = 12.0,
    ) -> None:
        self._site_name = site_name
        self._values = values
        self._theme = theme
        self._dwell = base_dwell
        self._places = Places()

    @property
    def name(self) -> str:
        """The name of this source."""
        return BUILT_IN

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """One for the welcome, the theme, each value, each tip; never empty."""
        del now
        return [
            self._places.placed(_candidate(slide_id, content, value))
            for slide_id, content, value in self._contents()
        ]

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide of one of the candidates; None if its value or theme is gone."""
        for slide_id, content, value in self._contents():
            if slide_id == candidate.id:
                dwell = dwell_seconds(self._dwell, content.title, content.text)
                return Slide(
                    f"{BUILT_IN}:{slide_id}", BUILT_IN, (), value, content.kind, dwell, content
                )
        return None

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember it for as long as the kiosk runs."""
        self._places.mark_shown(slide_id, at)

    def _contents(self) -> list[tuple[str, BuiltInContent, str | None]]:
        found: list[tuple[str, BuiltInContent, str | None]] = [
            ("welcome", BuiltInContent(KIND_WELCOME, self._site_name, WELCOME), None)
        ]
        theme = _unless_known_error(self._theme, "")
        if theme:
            found.append(("theme", BuiltInContent(KIND_THEME, theme, ""), None))
        none: Sequence[NamedValue] = ()
        for value in _unless_known_error(self._values, none)[:_MOST_VALUES]:
            content = BuiltInContent(KIND_VALUE, value.name, value.text)
            found.append((f"value:{value.key}", content, value.key))
        for number, tip in enumerate(TIPS, start=1):
            found.append((f"tip:{number}", BuiltInContent(KIND_TIP, "", tip), None))
        return found


def _candidate(slide_id: str, content: BuiltInContent, value: str | None) -> Candidate:
    return Candidate(slide_id, BUILT_IN, content.kind, (), value, _LONG_AGO, None, 0, 0)


def _unless_known_error(ask: Callable[[], AnswerT], otherwise: AnswerT) -> AnswerT:
    try:
        return ask()
    except KnownError:
        return otherwise
