"""A first net for coarse words, in four languages at once. Pure but for its lists of words.

It refuses nothing: what it catches waits for a manager. The lists are `assets/words/*.txt`:
words, and with a star at the end the beginnings of words; any language's word counts in any
text, because people mix them. Only whole words and such beginnings count, so that Scunthorpe
and its like pass. Seen through are case, accents, digits and signs in place of letters
("sh1t", "@"), stars over vowels ("f*ck"), letters drawn out ("fuuuck"; doubled ones are not, for
Finnish tells "kusi" from "kuusi"), and letters set apart ("f u c k").
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from kiosk.assets import assets
from kiosk.recognition.model import Recognition

LONGEST_WORD: Final = 40

# Letters of their own in one of the languages: "año" is no "ano".
_OWN: Final = frozenset("äöüåñ")
_TWINS: Final = str.maketrans(
    "авеикмнорстухіѕјαβεηικμνορτυχ",
    "abeukmhopctyxisjabenikmvoptux",
)
"""Letters of other scripts that look like ours."""

_LOOKS: Final = {
    "a": "a4@*",
    "b": "b8",
    "e": "e3€*",
    "g": "g9",
    "i": "i1!|*",
    "l": "l1|",
    "o": "o0*",
    "s": "s5$",
    "t": "t7",
    "u": "u*",
    "ä": "äa4@*",
    "ö": "öo0*",
    "ü": "üu*",
}
_WRITTEN_OUT: Final = {"ä": "ae", "ö": "oe", "ü": "ue"}
_SIGN: Final = r"a-z0-9äöüåñ"
_APART: Final = re.compile(
    rf"(?<![{_SIGN}])(?:[{_SIGN}@$!€|][\s._\-*/,]{{1,3}}){{2,}}[{_SIGN}@$!€|](?![{_SIGN}])"
)
"""Single letters with something between each two."""

_SHORTEST_APART: Final = 4


@dataclass(frozen=True, slots=True)
class Net:
    """The words to catch, ready to be looked for."""

    words: re.Pattern[str]
    apart: re.Pattern[str]


@lru_cache(maxsize=1)
def site_net() -> Net:
    """The net of the lists that come with the kiosk; they are read once."""
    lines: list[str] = []
    for file in sorted((assets() / "words").glob("*.txt")):
        lines += file.read_text(encoding="utf-8").splitlines()
    return net(lines)


def net(lines: Iterable[str]) -> Net:
    """The net of some lists' lines; empty ones and those that begin with "#" are left out."""
    listed = {"".join(_folded(line.strip())[0]) for line in lines if not line.startswith("#")}
    words = sorted(word for word in listed if word.strip("*"))
    whole = [f"{_pattern(word.rstrip('*'))}{_ending(word)}" for word in words]
    long = [_pattern(word) for each in words if len(word := each.rstrip("*")) >= _SHORTEST_APART]
    return Net(
        re.compile(rf"(?<![{_SIGN}])(?:{'|'.join(whole) or '(?!)'})(?![{_SIGN}])"),
        re.compile("|".join(long) or "(?!)"),
    )


def caught(text: str, words: Net | None = None) -> str:
    """The first coarse word of `text`, as it stands there; "" when there is none."""
    words = words or site_net()
    folded, places = _folded(text)
    whole = "".join(folded)
    for match in words.words.finditer(whole):
        # Figures and signs alone are no word: 455 is the number of a call.
        if any(sign.isalpha() for sign in match[0]):
            return _as_written(text, places, match.start(), match.end())
    for run in _APART.finditer(whole):
        letters = re.sub(r"[\s._\-*/,]", "", run[0])
        found = words.apart.search(letters)
        if found and any(sign.isalpha() for sign in found[0]):
            return _as_written(text, places, run.start(), run.end())
    return ""


def caught_in(one: Recognition, words: Net | None = None) -> str:
    """The first coarse word in any text of a recognition; "" when there is none."""
    for text in (one.title, one.text, one.words, one.note, one.sender, *one.more):
        found = caught(text, words)
        if found:
            return found
    return ""


def _as_written(text: str, places: Sequence[int], start: int, end: int) -> str:
    written = unicodedata.normalize("NFC", text)[places[start] : places[end - 1] + 1]
    return written[:LONGEST_WORD]


def _folded(text: str) -> tuple[list[str], list[int]]:
    """The letters of `text` as they are compared, and the place of each in its composed form."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(unicodedata.normalize("NFC", text)):
        for lower in unicodedata.normalize("NFKC", sign).casefold():
            if lower in _OWN:
                plain = lower
            else:
                apart = unicodedata.normalize("NFKD", lower)
                plain = "".join(each for each in apart if not unicodedata.combining(each))
            plain = plain.translate(_TWINS)
            letters += plain
            places += [place] * len(plain)
    return letters, places


def _pattern(word: str) -> str:
    """What finds a word: each of its runs of a letter as long as it is, or drawn out."""
    parts = []
    for letter, run in groupby(word):
        looks = f"[{re.escape(_LOOKS.get(letter, letter))}]"
        if letter in _WRITTEN_OUT:
            looks = f"(?:{looks}|{_WRITTEN_OUT[letter]})"
        count = len(list(run))
        parts.append(f"(?:{looks}{{{max(3, count)},}}|{looks}{{{count}}})")
    return "".join(parts)


def _ending(word: str) -> str:
    return rf"[{_SIGN}]*" if word.endswith("*") else ""
