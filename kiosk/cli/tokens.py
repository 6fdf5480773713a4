"""Commands for tokens, redemptions and what reads them."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import (
    LONG_COUNT,
    CodesOption,
    JsonOption,
    PageOption,
    ReasonOption,
    SheetOption,
    SiteOption,
    TokenPaper,
    UnusedSite,
    app,
    print_answer,
    print_each,
    progress,
    scanner,
    stopping,
    tokens,
)


@tokens.command("make")
def tokens_make(
    count: Annotated[int, typer.Option("--count", help="How many.")],
    sheet: SheetOption,
    site: SiteOption = None,
    codes: CodesOption = None,
    layout: Annotated[
        TokenPaper | None, typer.Option("--layout", help="The paper, or the sheet of labels.")
    ] = None,
    backs: Annotated[
        bool, typer.Option("--backs", help="A page of backs after each page.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make a batch of tokens and the sheet that is cut into moustaches. Ctrl-C stops cleanly."""
    shown = progress("Tokens") if count > LONG_COUNT else None
    with stopping() as stopped:
        answer = commands.make_tokens(
            site, count, sheet, codes,
            layout=layout, backs=backs, progress=shown, stopped=stopped,
        )  # fmt: skip
    print_answer(answer, as_json)


@tokens.command("list")
def tokens_list(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Every token with its number, batch, state and hiding place."""
    print_each(commands.list_tokens(site), as_json)


@tokens.command("batches")
def tokens_batches(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Every batch with its numbers and what became of its tokens."""
    print_each(commands.list_batches(site), as_json)


@tokens.command("retire")
def tokens_retire(
    reason: ReasonOption,
    number: Annotated[int | None, typer.Argument()] = None,
    batch: Annotated[
        int | None, typer.Option("--batch", help="All of this batch, as when its sheet is lost.")
    ] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a token, or a whole batch, out of the raffle for good."""
    if batch is not None and number is not None:
        raise typer.BadParameter("retire takes a token's NUMBER or --batch, not both.")
    if batch is not None:
        print_answer(commands.retire_batch(site, batch, reason), as_json)
    elif number is not None:
        print_answer(commands.retire_token(site, number, reason), as_json)
    else:
        raise typer.BadParameter("retire needs a token's NUMBER, or --batch.")


@app.command()
def redeem(
    token: Annotated[str, typer.Argument()] = "",
    badge: Annotated[str, typer.Argument()] = "",
    site: SiteOption = None,
    stdin: Annotated[
        bool, typer.Option("--stdin", help="Read lines TOKEN BADGE; answer each with JSON.")
    ] = False,
    give_to: Annotated[
        str,
        typer.Option(
            "--give-to", metavar="BADGE", help="The badge of a colleague who gets the find."
        ),
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Turn a found token into a ticket for the badge's person, or for a colleague of theirs.

    Every answer exits 0, also one that gives no ticket: read its outcome with --json.
    """
    if stdin and (token or badge or give_to):
        raise typer.BadParameter("--stdin takes no TOKEN, BADGE or --give-to.")
    if stdin:
        print_each(commands.redeem_lines(site, sys.stdin), True)
        return
    if not token or not badge:
        raise typer.BadParameter("redeem needs TOKEN and BADGE, or --stdin.")
    print_answer(commands.redeem(site, token, badge, give_to), as_json)


@app.command()
def decode(images: list[Path], site: UnusedSite = None, as_json: JsonOption = False) -> None:
    """Read the codes in pictures: one line per picture."""
    del site
    print_each(commands.decode(images), as_json)


@scanner.command("sheet")
def scanner_sheet(
    sheet: Annotated[Path, typer.Argument(metavar="PDF")],
    site: SiteOption = None,
    page: PageOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a sheet of test codes for scanners and cameras; they win nothing."""
    print_answer(commands.scanner_sheet(site, sheet, page and page.value), as_json)
