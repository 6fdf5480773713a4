"""Commands for people: the roster, badges, personal data, managers."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import (
    CodesOption,
    JsonOption,
    PageOption,
    SheetOption,
    SiteOption,
    YesOption,
    ask_secret,
    confirm,
    managers,
    people,
    print_answer,
    print_each,
    progress,
)


@people.command("import")
def people_import(
    file: Path,
    site: SiteOption = None,
    missing_inactive: Annotated[
        bool, typer.Option("--missing-inactive", help="People not in FILE become inactive.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Take in a roster from CSV or XLSX."""
    answer = commands.import_people(site, file, missing_inactive, progress("People"))
    print_answer(answer, as_json)


@people.command("export")
def people_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write the roster to CSV or XLSX."""
    print_answer(commands.export_people(site, file), as_json)


@people.command("badges")
def people_badges(
    sheet: SheetOption,
    site: SiteOption = None,
    codes: CodesOption = None,
    person: Annotated[
        list[str] | None, typer.Option("--person", help="Only this person; may be repeated.")
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Also replace badges that exist.")
    ] = False,
    cards: Annotated[
        bool, typer.Option("--cards", help="A page of 85.6 x 54 mm for each, for card printers.")
    ] = False,
    page: PageOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make badges for people who have none, and a sheet to print them."""
    answer = commands.badges(
        site, sheet, codes, person or [], replace, page=page and page.value, cards=cards
    )
    print_answer(answer, as_json)


@people.command("data")
def people_data(
    person: str,
    site: SiteOption = None,
    file: Annotated[
        Path | None,
        typer.Option("--zip", metavar="FILE", help="Write it with pictures and videos."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Print everything that is stored about one person."""
    print_answer(commands.person_data(site, person, file), as_json)


@people.command("datasheet")
def people_data_sheet(
    file: Annotated[Path, typer.Argument(metavar="PDF")],
    site: SiteOption = None,
    language: Annotated[
        str, typer.Option("--language", metavar="xx", help="en, fi, de or es.")
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Write what the site stores about people, why and for how long: for the works council."""
    print_answer(commands.data_sheet(site, file, language), as_json)


@people.command("erase")
def people_erase(
    person: str, site: SiteOption = None, yes: YesOption = False, as_json: JsonOption = False
) -> None:
    """Erase one person. Tickets keep their pseudonym, so that draws stay verifiable."""
    label = commands.person_label(site, person)
    confirm(f"Erase {label}? This cannot be undone.", yes)
    print_answer(commands.erase_person(site, person), as_json)


@managers.command("list")
def managers_list(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Who may sign in."""
    print_each(commands.list_managers(site), as_json)


@managers.command("add")
def managers_add(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Let a person sign in, with a passphrase."""
    commands.person_label(site, person)
    secret = ask_secret("Passphrase", confirm=True)
    print_answer(commands.add_manager(site, person, secret), as_json)


@managers.command("reset")
def managers_reset(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Give a manager a new passphrase."""
    commands.person_label(site, person)
    secret = ask_secret("New passphrase", confirm=True)
    print_answer(commands.reset_manager(site, person, secret), as_json)


@managers.command("remove")
def managers_remove(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Take the right to sign in from a person."""
    print_answer(commands.remove_manager(site, person), as_json)
