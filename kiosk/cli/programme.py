"""Commands for the week: its dates, its events, who signed up, and its papers."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import JsonOption, SiteOption, print_answer, week


@week.command("events")
def week_events(
    day: Annotated[
        datetime | None,
        typer.Option(
            "--week-of",
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="A day of the week to list; the present or next one otherwise.",
        ),
    ] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """List a week's events with their numbers, which other commands take."""
    print_answer(commands.week_events(site, None if day is None else day.date()), as_json)


@week.command("sign-ups")
def week_sign_ups(event: int, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """List who signed up for an event, with full names."""
    print_answer(commands.week_sign_ups(site, event), as_json)


@week.command("set")
def week_set(
    first: Annotated[
        datetime | None,
        typer.Option(
            "--from",
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="The first day; Monday of the first full week of October otherwise.",
        ),
    ] = None,
    last: Annotated[
        datetime | None,
        typer.Option(
            "--until",
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="The last day; four days later otherwise.",
        ),
    ] = None,
    theme: Annotated[str, typer.Option("--theme", help="The week's motto.")] = "",
    motif: Annotated[str, typer.Option("--motif", help="star, sea, mountain, cape, …")] = "",
    colour: Annotated[str, typer.Option("--colour", help="blue, teal, coral, … or #rrggbb")] = "",
    text: Annotated[str, typer.Option("--text", help="What the week is about.")] = "",
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a week, or change the one that shares days with it."""
    days = (None if first is None else first.date(), None if last is None else last.date())
    print_answer(commands.set_week(site, days, theme, motif, colour, text), as_json)


@week.command("poster")
def week_poster(
    file: Path,
    paper: Annotated[
        str, typer.Option("--paper", help="a3, a4, letter, tabloid; with -lying on its side.")
    ] = "a3",
    day: Annotated[
        datetime | None,
        typer.Option(
            "--week-of",
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="A day of the week to print; the present or next one otherwise.",
        ),
    ] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the week as a poster, a PDF."""
    answer = commands.print_week_poster(site, file, paper, None if day is None else day.date())
    print_answer(answer, as_json)


@week.command("list")
def week_list(
    event: int,
    file: Path,
    kind: Annotated[
        str, typer.Option("--kind", help="sign_ups, attendance, cover or bring.")
    ] = "sign_ups",
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a list of an event for its organiser, a PDF with full names."""
    print_answer(commands.print_event_list(site, event, file, kind), as_json)


@week.command("card")
def week_card(event: int, file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write an event's card, a PDF with the code that a phone takes into its calendar."""
    print_answer(commands.print_event_card(site, event, file), as_json)


@week.command("notice")
def week_notice(
    event: int, file: Path, site: SiteOption = None, as_json: JsonOption = False
) -> None:
    """Write an event's notice to customers, a PDF."""
    print_answer(commands.print_event_notice(site, event, file), as_json)


@week.command("put")
def week_put(
    slot: int,
    person: str,
    item: Annotated[str, typer.Option("--brings", help="What the person brings.")] = "",
    portions: Annotated[int, typer.Option("--portions", help="How many portions.")] = 1,
    team: Annotated[str, typer.Option("--team", help="The team whose place it is.")] = "",
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give a person a place in a slot, also after the deadline; else they wait."""
    print_answer(commands.put_in_slot(site, slot, person, item, portions, team), as_json)


@week.command("take-out")
def week_take_out(sign_up: int, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Cancel a sign-up, also after the deadline; its number is that of `kiosk week sign-ups`."""
    print_answer(commands.take_out_of_slot(site, sign_up), as_json)


@week.command("move-up")
def week_move_up(slot: int, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Let those who wait for a slot have what is free, also after the deadline."""
    print_answer(commands.move_up_in_slot(site, slot), as_json)
