"""Known errors: a stable code with its values, and its English sentence.

Everything else that is raised is a bug. A feature adds the sentences of its own
codes by `register` from its `texts.py`.
"""

from collections.abc import Mapping, Sequence

from kiosk.words import CONTEXT_ERRORS, QT_TRANSLATE_NOOP, Message, Value, fill

_SENTENCES: dict[str, tuple[str, str]] = {}


class KnownError(Exception):
    """Something that is expected to go wrong, and has a clear sentence for a person.

    `code` is stable; `values` fill the sentence. Nothing has been changed when it is raised.
    """

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.values: Mapping[str, Value] = values

    @property
    def context(self) -> str:
        """The translation context in which the sentence is marked."""
        return _SENTENCES[self.code][0]

    @property
    def source(self) -> str:
        """The English sentence with its places unfilled: the key of its translation."""
        return _SENTENCES[self.code][1]

    @property
    def sentence(self) -> str:
        """The English sentence, filled."""
        return fill(self.source, self.values)

    def __str__(self) -> str:
        """The English sentence, filled."""
        return self.sentence


class RowsError(KnownError):
    """Rows of an import were refused, and with them the whole import.

    `problems` names every bad row: its line in the file, from 1, and the reason, whose code
    is registered here.
    """

    def __init__(self, problems: Sequence[tuple[int, Message]]) -> None:
        self.problems = tuple(problems)
        line, reason = self.problems[0]
        super().__init__(
            "rows_refused",
            count=len(self.problems),
            line=line,
            reason=fill(sentence(reason.code), reason.values),
        )


def sentence(code: str) -> str:
    """The English sentence of a registered code, unfilled. Raises KeyError for another code."""
    return _SENTENCES[code][1]


def register(context: str, sentences: Mapping[str, str]) -> None:
    """Add sentences by code, marked in `context`.

    A code has one sentence: a second, different one is a bug and raises ValueError.
    """
    for code, sentence in sentences.items():
        known = _SENTENCES.setdefault(code, (context, sentence))
        if known != (context, sentence):
            raise ValueError(f"two sentences for the code {code}")


def codes() -> frozenset[str]:
    """All registered codes."""
    return frozenset(_SENTENCES)


register(
    CONTEXT_ERRORS,
    {
        "try_again": QT_TRANSLATE_NOOP(
            "errors", "That took too long and nothing was changed. Please try again."
        ),
        "site_missing": QT_TRANSLATE_NOOP(
            "errors", "There is no site in {folder}. Make one with: kiosk init"
        ),
        "site_exists": QT_TRANSLATE_NOOP("errors", "There is a site in {folder} already."),
        "site_newer": QT_TRANSLATE_NOOP(
            "errors", "The site in {folder} was used with a newer Encore. Please update Encore."
        ),
        "database_damaged": QT_TRANSLATE_NOOP(
            "errors", "The database {file} cannot be read: {reason}"
        ),
        "settings_unreadable": QT_TRANSLATE_NOOP(
            "errors", "{file} cannot be read as settings: {reason}"
        ),
        "setting_unknown": QT_TRANSLATE_NOOP("errors", "{file}: there is no setting {name}."),
        "file_missing": QT_TRANSLATE_NOOP("errors", "There is no file {file}."),
        "file_unreadable": QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {reason}"),
        "file_unwritable": QT_TRANSLATE_NOOP("errors", "{file} cannot be written: {reason}"),
        "file_exists": QT_TRANSLATE_NOOP("errors", "{file} exists already. Choose another name."),
        "rows_refused": QT_TRANSLATE_NOOP(
            "errors", "Nothing was imported. Rows to mend: {count}. Line {line}: {reason}"
        ),
        "disk_full": QT_TRANSLATE_NOOP(
            "errors", "There is no room left on the disk. Nothing was changed."
        ),
    },
)
