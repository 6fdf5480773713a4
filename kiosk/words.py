"""Marks the sentences of pure code for translation, without Qt.

Pure code hands out stable codes with values. The English sentence of each code
stands in a table of marked texts (`errors.py`, each feature's `texts.py`).
`lupdate` finds the marks; the user interface translates the sentence in the
given context and fills in the values; the command line prints the English.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | int | float

CONTEXT_ERRORS = "errors"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Return `text` unchanged; its place in the source marks it for `lupdate`."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A code with its values: what happened, before it becomes words in a language.

    `code` is stable and is looked up in a table of marked English sentences;
    `values` fill the sentence's `{name}` places.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


def fill(sentence: str, values: Mapping[str, Value]) -> str:
    """Put `values` into the `{name}` places of a sentence, literally.

    Values are data: a value that itself holds braces is not filled again, and
    a place without a value stays visible instead of raising.
    """
    parts: list[str] = []
    rest = sentence
    while rest:
        before, brace, after = rest.partition("{")
        parts.append(before)
        if not brace:
            break
        name, end, tail = after.partition("}")
        if end and name in values:
            parts.append(str(values[name]))
            rest = tail
        else:
            parts.append("{")
            rest = after
    return "".join(parts)
