"""Commands for what is stored: list, why, flash, hide, show."""

from enum import StrEnum
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import (
    JsonOption,
    SiteOption,
    print_answer,
    print_each,
    recognitions,
)


class KindOption(StrEnum):
    """What sort of news a recognition is."""

    THANKS = "thanks"
    PRAISE = "praise"
    AWARD = "award"
    HERO = "hero"
    MILESTONE = "milestone"
    WINNER = "winner"
    VALUE_STORY = "value_story"
    TIP = "tip"
    NOTICE = "notice"


class StateOption(StrEnum):
    """Whether it may be on the screen."""

    SHOWN = "shown"
    WAITING = "waiting"
    HIDDEN = "hidden"
    REFUSED = "refused"


Number = Annotated[int, typer.Argument(metavar="ID", help="Its number, as `list` shows it.")]


@recognitions.command("list")
def recognitions_list(
    search: Annotated[
        str, typer.Option("--search", metavar="WORDS", help="Beginnings of names, teams, words.")
    ] = "",
    kind: Annotated[KindOption | None, typer.Option("--kind")] = None,
    state: Annotated[StateOption | None, typer.Option("--state")] = None,
    most: Annotated[
        int | None, typer.Option("--most", metavar="N", min=1, help="No more than these.")
    ] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the recognitions, those added last first."""
    of_kind = None if kind is None else kind.value
    in_state = None if state is None else state.value
    print_each(commands.list_recognitions(site, search, of_kind, in_state, most), as_json)


@recognitions.command("why")
def recognitions_why(number: Number, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Say why a recognition is or is not on the screen."""
    print_answer(commands.why_recognition(site, number), as_json)


@recognitions.command("flash")
def recognitions_flash(
    number: Number, site: SiteOption = None, as_json: JsonOption = False
) -> None:
    """Let a recognition interrupt the rotation once, as a newsflash."""
    print_answer(commands.flash_recognition(site, number), as_json)


@recognitions.command("hide")
def recognitions_hide(number: Number, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Take a recognition off the screen."""
    print_answer(commands.hide_recognition(site, number), as_json)


@recognitions.command("show")
def recognitions_show(number: Number, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Let a recognition be shown that waits, was hidden or refused."""
    print_answer(commands.show_recognition(site, number), as_json)
