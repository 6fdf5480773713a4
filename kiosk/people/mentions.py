"""Finding one person's name in the words of others, to take it out. Pure.

Found are the whole name in either order, with a second first name or an initial in it; and, where
a text is known to be about the person, the first or the family name alone. Elsewhere a family name
alone counts only if nobody else on the roster has it, it is written like a name, and no sentence
begins with it. Case endings of Finnish names ("Virtasen", "Pekalle") and a German or English "s"
belong to the name. Accents and case do not matter; "ü" is found as "u" and as "ue".
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kiosk.people.model import Person
from kiosk.people.names import search_key, writings

NOBODY: Final = "N. N."
"""What stands in the place of a name."""

NOBODY_SHORT: Final = "N."
"""The same in the place of a short name: no text becomes longer, for lengths have limits."""

_WORD: Final = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_BETWEEN: Final = re.compile(r"[\W_]{1,4}")
_SENTENCE_ENDS: Final = re.compile(r"[.!?:;\n\"“”„«»…]")
_LEAST: Final = 3
_TITLES: Final = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "dr", "frau", "herr", "herrn", "fraulein", "herra", "rouva"),
        *("neiti", "senor", "senora", "sr", "sra", "srta", "don", "dona"),
    }
)

_CASE: Final = "n|t|a|ta|tta|na|ksi|lla|lle|lta|ssa|sta|aan|een|iin|oon|uun|yyn|in|en|jen|den|ia|ja"
_ENDING: Final = re.compile(rf"(?:s|es|ens|[ie]?(?:{_CASE})(?:kin|kaan|han|hän|ko)?)")
_STEM_ENDING: Final = re.compile(rf"[ie]?(?:{_CASE})(?:kin|kaan|han|ko)?")

# How Finnish names change before an ending: https://en.wikipedia.org/wiki/Consonant_gradation
_CHANGES: Final = (
    ("nen", "s"),
    ("maki", "mae"),
    ("joki", "joe"),
    ("lahti", "lahde"),
    ("niemi", "nieme"),
    ("saari", "saare"),
    ("jarvi", "jarve"),
    ("koski", "koske"),
    ("lampi", "lamme"),
    ("ranta", "ranna"),
)
_DOUBLED: Final = re.compile(r"([kpt])\1([aeiouy]+)$")


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a text: where it stands, and how it may be written without accents."""

    start: int
    end: int
    forms: tuple[str, ...]
    capital: bool


class _Name:
    """One word of a name, in all its ways."""

    def __init__(self, word: str, not_these: frozenset[str]) -> None:
        self.forms = frozenset(writings(word))
        self.stems = frozenset(
            changed for form in self.forms for changed in _changed(form) if changed != form
        )
        self._not_these = not_these - self.forms

    def exactly(self, token: _Token) -> bool:
        return any(form in self.forms for form in token.forms)

    def meant(self, token: _Token) -> bool:
        """Whether it is the name, with or without an ending, and no other name of the roster."""
        if self.exactly(token):
            return True
        if any(form in self._not_these for form in token.forms):
            return False
        return any(
            form.startswith(begin) and ending.fullmatch(form[len(begin) :]) is not None
            for form in token.forms
            for begins, ending in ((self.forms, _ENDING), (self.stems, _STEM_ENDING))
            for begin in begins
        )

    def initial(self, token: _Token) -> bool:
        return any(len(form) == 1 and name.startswith(form) for form in token.forms
                   for name in self.forms)  # fmt: skip


class Mentions:
    """The name of `person`; `others` are the rest of the roster, whose names stay."""

    def __init__(self, person: Person, others: Iterable[Person]) -> None:
        rest = [other for other in others if other.id != person.id]
        given, family = _words(person.given), _words(person.family)
        theirs = frozenset(
            form
            for other in rest
            for word in (*_words(other.given), *_words(other.family))
            for form in writings(word)
        )
        self._given = [_Name(word, theirs) for word in given]
        self._family = [_Name(word, theirs) for word in family]
        same_family = search_key(person.family)
        self._only_family = bool(family) and all(
            search_key(other.family) != same_family for other in rest
        )
        self._initial_tells = not any(
            _words(other.given)[:1] == given[:1] and search_key(other.family)[:1] == same_family[:1]
            for other in rest
        )
        begins = {
            begin[: max(_LEAST, len(begin) - 3)]
            for name in (*self._given, *self._family)
            for begin in (*name.forms, *name.stems)
        }
        # Folded texts without any of these need no closer look; nobody's name is no expression.
        self._hint = re.compile("|".join(map(re.escape, sorted(begins)))) if begins else None

    def may_be_in(self, text: str) -> bool:
        """Whether a text needs a closer look; quick. False means that no name is in it."""
        if self._hint is None:
            return False
        return any(self._hint.search(way) is not None for way in _folded(text))

    def replaced(self, text: str, *, concerned: bool) -> str:
        """`text` without the name; `concerned` tells that the text is about the person."""
        if not self.may_be_in(text):
            return text
        tokens = _tokens(text)
        cased = any(letter.isupper() for letter in text)
        made: list[str] = []
        at = done = 0
        while at < len(tokens):
            count = self._whole(text, tokens, at)
            if not count and self._alone(text, tokens, at, concerned, cased):
                count = 1
            if not count:
                at += 1
                continue
            start, end = tokens[at].start, tokens[at + count - 1].end
            if count > 1 and end - tokens[at + count - 1].start == 1 and text[end : end + 1] == ".":
                end += 1
            made += [text[done:start], _nobody(end - start)]
            done, at = end, at + count
        return "".join((*made, text[done:]))

    def named(self, text: str, *, concerned: bool = False) -> bool:
        """Whether the name is in a text."""
        return self.replaced(text, concerned=concerned) != text

    def _whole(self, text: str, tokens: Sequence[_Token], at: int) -> int:
        """How many words from `at` on are the whole name; 0 if they are none."""
        if not self._given or not self._family:
            return 0
        longest = 0
        for pattern in self._patterns():
            count = len(pattern)
            found = tokens[at : at + count]
            if (
                len(found) == count
                and all(fits(text, token) for fits, token in zip(pattern, found, strict=True))
                and _together(text, found)
            ):
                longest = max(longest, count)
        return longest

    def _patterns(self) -> "Iterable[Sequence[_Fits]]":
        family = [_meant(name) for name in self._family]
        last = self._family[-1]
        for name in self._given:
            yield [_meant(name), *family]
            yield [_meant(name), _capital, *family]
            yield [*family, _meant(name)]
            yield [_initial(name), *family]
            yield [*family, _initial(name)]
            if self._initial_tells:
                yield [_meant(name), _initial(self._family[0])]
            if len(self._family) > 1:
                yield [_meant(name), _meant(last)]
                yield [_meant(name), _meant(self._family[0])]
        if len(self._given) > 1:
            every = [_meant(name) for name in self._given]
            yield [*every, *family]
            yield [*family, *every]

    def _alone(
        self, text: str, tokens: Sequence[_Token], at: int, concerned: bool, cased: bool
    ) -> bool:
        token = tokens[at]
        # In a text with capitals a name has one; "will" is no Will.
        if cased and not token.capital:
            return False
        if concerned:
            return any(name.meant(token) for name in (*self._given, *self._family))
        if not self._only_family or token.end - token.start < _LEAST:
            return False
        if not all(name.meant(token) for name in self._family) or not cased:
            return False
        if at == 0:
            return False
        before = tokens[at - 1]
        if any(form in _TITLES for form in before.forms):
            return True
        return _SENTENCE_ENDS.search(text[before.end : token.start]) is None


def _nobody(length: int) -> str:
    return NOBODY if length >= len(NOBODY) else NOBODY_SHORT


class _Fits:
    """Whether a word may stand at one place of a whole name."""

    def __init__(self, name: _Name | None, initial: bool = False) -> None:
        self._name = name
        self._initial = initial

    def __call__(self, text: str, token: _Token) -> bool:
        if self._name is None:
            return token.capital
        if self._initial:
            return self._name.initial(token) and text[token.end : token.end + 1] == "."
        return self._name.meant(token)


_capital: Final = _Fits(None)


def _meant(name: _Name) -> _Fits:
    return _Fits(name)


def _initial(name: _Name) -> _Fits:
    return _Fits(name, initial=True)


def _together(text: str, found: Sequence[_Token]) -> bool:
    return all(
        _BETWEEN.fullmatch(text[one.end : other.start]) is not None
        for one, other in pairwise(found)
    )


def _tokens(text: str) -> list[_Token]:
    return [
        _Token(found.start(), found.end(), writings(found[0]), not found[0][:1].islower())
        for found in _WORD.finditer(text)
    ]


def _words(name: str) -> list[str]:
    return _WORD.findall(name)


def _folded(text: str) -> tuple[str, ...]:
    return (text.lower(),) if text.isascii() else writings(text)


def _changed(form: str) -> Iterable[str]:
    for end, other in _CHANGES:
        if form.endswith(end):
            yield form.removesuffix(end) + other
    yield _DOUBLED.sub(r"\1\2", form)
