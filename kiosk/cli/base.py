"""What the commands share: their groups and options, printing, asking."""

import getpass
import json
import re
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Annotated, Any

import typer
import typer.core

from kiosk.app.answers import Answer
from kiosk.errors import KnownError


class _Commands(typer.core.TyperGroup):
    """Says in one sentence which argument or option cannot be what was typed."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            print(_misused(error), file=sys.stderr)
            raise typer.Exit(2) from error


def _misused(error: typer.BadParameter) -> str:
    param: Any = error.param
    if param is None:
        return error.message
    option = str(param.opts[0])
    name = option if option.startswith("-") else str(param.metavar or option).upper()
    if not error.message:
        command = error.ctx.info_name if error.ctx else "This"
        return f"{command} needs {name}."
    # What Typer says of a choice and of a number; its own words for all else.
    if choices := re.search(r"not one of (.+?)\.?$", error.message):
        return f"{name} is one of {choices[1].replace(chr(39), '')}."
    if "integer" in error.message:
        return f"{name} is a whole number."
    return f"{name}: {error.message}"


def _group(about: str) -> typer.Typer:
    return typer.Typer(
        cls=_Commands, help=about, no_args_is_help=True, rich_markup_mode=None, add_completion=False
    )


app = _group("Encore: the kiosk for the contact-centre floor.")
people = _group("The roster, badges, and one person's data.")
managers = _group("Who may sign in at the screen.")
recognitions = _group("Recognitions, in and out.")
week = _group("The programme, in and out.")
tokens = _group("Hidden paper moustaches.")
raffle = _group("The raffle and its draw.")
audit = _group("The audit chain.")
scanner = _group("Scanners and their test sheet.")
for _name, _commands in {
    "people": people,
    "managers": managers,
    "recognitions": recognitions,
    "week": week,
    "tokens": tokens,
    "raffle": raffle,
    "audit": audit,
    "scanner": scanner,
}.items():
    app.add_typer(_commands, name=_name)

SiteOption = Annotated[
    Path | None, typer.Option("--site", metavar="DIR", help="The site's folder.")
]
UnusedSite = Annotated[
    Path | None, typer.Option("--site", metavar="DIR", help="Taken as everywhere; not needed here.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON objects.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask before a loss.")]
SheetOption = Annotated[Path, typer.Option("--sheet", metavar="PDF", help="The sheet to print.")]
CodesOption = Annotated[
    Path | None, typer.Option("--codes", metavar="CSV", help="Also write the codes to this file.")
]
LONG_COUNT = 500
"""More tokens than this take long enough for somebody to want to see how far they are."""

ReasonOption = Annotated[str, typer.Option("--reason", help="Why, in a few words.")]


class Files(StrEnum):
    """What a template can be made for."""

    PEOPLE = "people"
    RECOGNITIONS = "recognitions"
    WEEK = "week"


class Paper(StrEnum):
    """What lies in the printer."""

    A4 = "A4"
    LETTER = "Letter"


PageOption = Annotated[
    Paper | None, typer.Option("--page", help="The paper; the site's own if left out.")
]


class TokenPaper(StrEnum):
    """What tokens can be printed on."""

    A4 = "A4"
    LETTER = "Letter"
    L7165 = "L7165"
    L7164 = "L7164"
    L5163 = "5163"
    L5164 = "5164"


class Settled(StrEnum):
    """What can become of a win."""

    CLAIMED = "claimed"
    ABSENT = "absent"
    VOID = "void"


def print_answer(answer: Answer, as_json: bool) -> None:
    """Print a sentence or an object; a failed answer ends the command with 2."""
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False), flush=True)
    elif answer.text:
        print(answer.text, flush=True)
    if answer.failed:
        if answer.problem:
            print(answer.problem, file=sys.stderr)
        raise typer.Exit(2)


def print_each(answers: Iterable[Answer], as_json: bool) -> None:
    """Print every answer as it comes; one that failed ends the command with 2, after all."""
    failed = False
    for answer in answers:
        try:
            print_answer(answer, as_json)
        except typer.Exit:
            failed = True
    if failed:
        raise typer.Exit(2)


def progress(label: str) -> Callable[[int, int], None] | None:
    """A counter on stderr, where somebody looks at it."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        print(f"\r{label} {done} / {total}", end=end, file=sys.stderr, flush=True)

    return show


@contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed, instead of an interruption; a second one interrupts."""
    pressed = Event()
    before = signal.getsignal(signal.SIGINT)

    def note(_number: int, _frame: FrameType | None) -> None:
        pressed.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def ask_secret(prompt: str, confirm: bool = False) -> str:
    """A passphrase: typed unseen at a terminal, else the next line of the input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    secret = getpass.getpass(f"{prompt}: ")
    if confirm and getpass.getpass(f"{prompt}, once more: ") != secret:
        raise KnownError("passphrases_differ")
    return secret


def ask(prompt: str) -> str:
    """What is typed at a terminal, else the next line of the input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return input(f"{prompt}: ")


def confirm(question: str, yes: bool) -> None:
    """Go on only after a yes. Raises KnownError `not_confirmed`."""
    if not yes and ask(f"{question} [yes/no]").strip().lower() not in {"y", "yes"}:
        raise KnownError("not_confirmed")
