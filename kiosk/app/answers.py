"""What a command answers: an object for programs and a sentence for people."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a command.

    `data` is the JSON object, with an `outcome` or the fields that the command is
    known for; `text` the English for people. `failed` marks a check or a
    verification that did not hold: it is printed like any answer, `problem` goes to
    stderr, and the command exits with 2.
    """

    data: Mapping[str, object]
    text: str = ""
    failed: bool = False
    problem: str = ""
