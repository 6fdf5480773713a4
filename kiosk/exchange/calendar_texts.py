"""The texts of a calendar's events as the programme keeps them: plain, on one line, that fit."""

import re
from html.parser import HTMLParser
from typing import Any, Final

from kiosk.exchange.cells import one_line, tidy

_TAG: Final = re.compile(r"</?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);", re.IGNORECASE)
_BREAKS: Final = frozenset(
    {"br", "p", "div", "li", "tr", "td", "th", "ul", "ol", "table", "hr", "h1", "h2", "h3", "h4"}
)
_UNSEEN: Final = frozenset({"style", "script", "head", "title"})
_ENDS: Final = re.compile(r"[.!?…](?=\s)")
_CUT: Final = "…"


def plain_text(vevent: Any, name: str, most: int) -> str:
    """A property as text of at most `most` characters.

    What is longer ends with the last whole sentence that fits, if that is at least half of it,
    else after a whole word with "…": invitations hold more than any screen. Markup is taken off
    a description, as Google and Outlook write it; a description that is there only as HTML
    (X-ALT-DESC) counts. Raises `CellProblem` for characters that nobody can show.
    """
    text = _value(vevent.get(name, ""))
    if name == "DESCRIPTION":
        rich = _value(vevent.get("X-ALT-DESC", ""))
        if not text.strip() and rich:
            text = rich
        if _TAG.search(text):
            text = without_markup(text)
    return shortened(one_line(tidy(text, name)), most)


def place_text(vevent: Any, most: int) -> str:
    """Where it is: the place, or its first line or words where it has a whole address.

    Apple names a place also in X-APPLE-STRUCTURED-LOCATION. Raises `CellProblem`.
    """
    text = _value(vevent.get("LOCATION", ""))
    if not text.strip() and "X-APPLE-STRUCTURED-LOCATION" in vevent:
        found = vevent["X-APPLE-STRUCTURED-LOCATION"]
        found = found[0] if isinstance(found, list) else found
        text = str(found.params.get("X-TITLE", ""))
    text = tidy(text.replace("\\n", "\n"), "LOCATION")
    whole = one_line(text)
    if len(whole) <= most:
        return whole
    first = one_line(text.split("\n")[0])
    while len(first) > most and "," in first:
        first = first.rpartition(",")[0].rstrip()
    return shortened(first, most)


def without_markup(text: str) -> str:
    """The words of a piece of HTML."""
    words = _Words()
    words.feed(text)
    words.close()
    return "".join(words.found)


def shortened(text: str, most: int) -> str:
    """The text in at most `most` characters."""
    if len(text) <= most:
        return text
    whole = [match.end() for match in _ENDS.finditer(text[: most + 1]) if match.end() <= most]
    if whole and whole[-1] * 2 >= most:
        return text[: whole[-1]]
    head = text[: most - len(_CUT)]
    if not text[len(head)].isspace() and " " in head[most // 2 :]:
        head = head[: head.rindex(" ")]
    return head.rstrip(" ,;:-–") + _CUT


def _value(found: Any) -> str:
    # A property that stands twice: the first says most.
    return str(found[0] if isinstance(found, list) and found else found or "")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BREAKS:
            self.found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        if tag in _BREAKS:
            self.found.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.found.append(data)
