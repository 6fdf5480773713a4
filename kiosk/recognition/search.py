"""What recognitions are found by: words without accents, and marks for what is no word. Pure.

People of the roster are marks, by their number: the index holds no name of theirs, so a new name
needs no new index and an erased person leaves none behind.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from kiosk.people.names import search_key
from kiosk.recognition.model import Kind, Recognition, State

MOST_WORDS: Final = 8
"""So many words of what is typed are looked for."""

MOST_MEANT: Final = 40
"""So many people one word may mean; a letter that begins more names finds the first of them."""

LONGEST: Final = 40
"""Longer words are cut off, where they stand and where they are looked for."""

# Private letters: no word of any language has one.
_PERSON: Final = "\ue000"
_KIND: Final = "\ue001"
_STATE: Final = "\ue002"
_WORD: Final = re.compile(r"[^\W_\ue000-\ue002]+")
_ASCII: Final = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))
"""What stands for each letter of ASCII: most texts have no others, and this is fast."""


Word: TypeAlias = tuple[str, tuple[int, ...]]
"""A word that is looked for, and the people whom it may mean."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: all of it has to be found.

    Of each of `words` a word must begin with it, or one of the people be meant by it, as honoured
    or as sender; they are ready to be looked for (see `split`). `kind` and `state` None mean any.
    """

    words: tuple[Word, ...] = ()
    kind: Kind | None = None
    state: State | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.words and not self.marks

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks that must be there."""
        kind = () if self.kind is None else (f"{_KIND}{self.kind.value}",)
        return kind if self.state is None else (*kind, f"{_STATE}{self.state.value}")


def split(text: str) -> tuple[str, ...]:
    """The different words of a text, in lower case and without accents, in their order."""
    plain = text.isascii()
    words = text.translate(_ASCII).split() if plain else _WORD.findall(search_key(text))
    return tuple(dict.fromkeys([word[:LONGEST] for word in words]))


def wanted(
    typed: str,
    meant: Callable[[str], Sequence[int]],
    kind: Kind | None = None,
    state: State | None = None,
) -> Wanted:
    """What somebody looks for who typed this; `meant` tells the people whom a word may mean."""
    words = split(typed)[:MOST_WORDS]
    return Wanted(tuple((word, tuple(meant(word)[:MOST_MEANT])) for word in words), kind, state)


def person_marks(people: Iterable[int]) -> tuple[str, ...]:
    """The marks of people."""
    return tuple(f"{_PERSON}{number}" for number in people)


def terms(one: Recognition) -> tuple[str, ...]:
    """All that a recognition is found by: its words, and its marks.

    A change of what this answers for the same recognition needs a migration that indexes anew.
    """
    texts = (one.title, one.text, one.words, one.note, one.source, one.sender, one.said)
    sender = () if one.sender_id is None or one.sender_id in one.people else (one.sender_id,)
    return (
        *split(" ".join((*texts, *one.teams, *one.more))),
        *person_marks((*one.people, *sender)),
        _KIND + one.kind,
        _STATE + one.state,
    )
