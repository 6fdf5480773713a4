"""Commands for the program itself: running it, and looking after its site."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import (
    JsonOption,
    SiteOption,
    UnusedSite,
    YesOption,
    app,
    audit,
    confirm,
    print_answer,
    print_each,
    progress,
)


@app.command()
def run(
    site: SiteOption = None,
    demo: Annotated[bool, typer.Option("--demo", help="Show the demo site.")] = False,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window.")] = False,
) -> None:
    """Show the kiosk. Without a display, draw a tour of its screens into a folder."""
    print_answer(commands.run(site, demo=demo, windowed=windowed), False)


@app.command()
def init(
    site: SiteOption = None,
    demo: Annotated[bool, typer.Option("--demo", help="Fill it with demo data.")] = False,
    name: Annotated[str, typer.Option("--name", help="The site's name.")] = "",
    language: Annotated[str, typer.Option("--language", help="en, fi, de or es.")] = "en",
    zone: Annotated[str, typer.Option("--zone", help="Time zone, such as Europe/Helsinki.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Make a site: its folder, settings, keys and database."""
    answer = commands.init(site, demo=demo, name=name, language=language, zone=zone)
    print_answer(answer, as_json)


@app.command()
def snapshot(
    out: Annotated[Path, typer.Option("--out", metavar="DIR")],
    size: Annotated[str, typer.Option("--size", metavar="WxH")] = "1920x1080",
    language: Annotated[str, typer.Option("--language", metavar="xx")] = "en",
    only: Annotated[
        str, typer.Option("--only", metavar="PART", help="slides, floor, managers or set-up")
    ] = "",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Draw every screen and state with demo data as PNG files, and manifest.json."""
    del site
    print_answer(commands.snapshot(out, size, language, only), as_json)


@audit.command("verify")
def audit_verify(
    site: SiteOption = None,
    head: Annotated[str, typer.Option("--head", metavar="TEXT", help="A head that was kept.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Check every entry of the audit chain."""
    print_answer(commands.verify_audit(site, head, progress("Entries")), as_json)


@audit.command("heads")
def audit_heads(
    site: SiteOption = None,
    days: Annotated[int, typer.Option("--days", min=1, help="How many days, with entries.")] = 31,
    as_json: JsonOption = False,
) -> None:
    """The head of the audit chain at the end of each day, the newest first."""
    print_each(commands.audit_heads(site, days), as_json)


@audit.command("print")
def audit_print(
    file: Annotated[Path, typer.Argument(metavar="PDF")],
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the heads of the last days on paper, to be kept away from the kiosk."""
    print_answer(commands.print_audit(site, file), as_json)


@app.command()
def backup(
    file: Annotated[Path | None, typer.Argument()] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a checked backup of database, keys and media."""
    print_answer(commands.backup(site, file), as_json)


@app.command()
def restore(
    file: Path, site: SiteOption = None, yes: YesOption = False, as_json: JsonOption = False
) -> None:
    """Put a backup in the site's place; what was there is set aside, not deleted."""
    commands.restorable(site, file)
    confirm("Replace the site's present data? It is set aside, not deleted.", yes)
    print_answer(commands.restore(site, file), as_json)


@app.command()
def check(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Check the site: database, keys, media, audit chain."""
    print_answer(commands.check(site), as_json)


@app.command()
def upkeep(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Delete what is too old to keep. The kiosk does it by itself once a day."""
    print_answer(commands.upkeep(site), as_json)


@app.command()
def status(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """How the site is: version, time, storage, last backup, raffle."""
    print_answer(commands.status(site), as_json)


@app.command()
def bench(
    only: Annotated[str, typer.Option("--only", help="One of the measurements.")] = "",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Measure what the product promises, as ratios beside a peer in the same run."""
    del site
    print_each(commands.bench(only), as_json)
