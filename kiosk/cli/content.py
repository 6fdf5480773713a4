"""Commands for recognitions and the week, in and out."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import (
    Files,
    JsonOption,
    SiteOption,
    UnusedSite,
    app,
    print_answer,
    progress,
    recognitions,
    stopping,
    week,
)


@recognitions.command("import")
def recognitions_import(
    file: Path,
    check: Annotated[
        bool, typer.Option("--check", help="Only say what is wrong with the file.")
    ] = False,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take in recognitions from CSV or XLSX, with their pictures and videos beside the file.

    Ctrl-C stops it: nothing of the file is taken in.
    """
    with stopping() as stopped:
        answer = commands.import_recognitions(
            site, file, progress("Recognitions"), stopped, check=check
        )
    print_answer(answer, as_json)


@recognitions.command("export")
def recognitions_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write all recognitions to CSV or XLSX, with their pictures and videos beside the file."""
    print_answer(commands.export_recognitions(site, file), as_json)


@recognitions.command("overview")
def recognitions_overview(
    csv: Annotated[
        Path | None,
        typer.Option("--csv", help="Tables: the weeks; people and praise beside it."),
    ] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", help="A paper.")] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell, for managers, which weeks saw recognition, who did not, and which praise waits.

    Without a file it is printed.
    """
    print_answer(commands.recognitions_overview(site, csv, pdf), as_json)


@week.command("import")
def week_import(
    file: Path,
    check: Annotated[
        bool, typer.Option("--check", help="Only say what it would change, or what is wrong.")
    ] = False,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take in a programme from CSV, XLSX or iCalendar."""
    print_answer(commands.import_week(site, file, progress("Events"), check=check), as_json)


@week.command("slots")
def week_slots(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Take in the slots of events from CSV or XLSX."""
    print_answer(commands.import_slots(site, file), as_json)


@week.command("export")
def week_export(
    file: Path,
    slots: Annotated[Path | None, typer.Option("--slots", help="Their slots, as a table.")] = None,
    sign_ups: Annotated[
        Path | None,
        typer.Option("--sign-ups", help="Who signed up, with real names, as a table."),
    ] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the programme to CSV, XLSX or iCalendar, with its pictures beside a table."""
    print_answer(commands.export_week(site, file, slots, sign_ups), as_json)


@app.command()
def template(
    kind: Files,
    file: Path,
    language: Annotated[str, typer.Option("--language", metavar="xx")] = "en",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Write an empty file with the columns and an example."""
    del site
    print_answer(commands.template(kind.value, file, language), as_json)
