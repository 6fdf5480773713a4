"""Commands for the raffle and its draw."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import commands
from kiosk.cli.base import (
    JsonOption,
    ReasonOption,
    Settled,
    SiteOption,
    UnusedSite,
    ask,
    ask_secret,
    print_answer,
    print_each,
    raffle,
)


@raffle.command("status")
def raffle_status(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """State, tokens, tickets and what comes next."""
    print_answer(commands.raffle_status(site), as_json)


RulesOption = Annotated[
    Path | None,
    typer.Option(
        "--rules",
        metavar="FILE",
        help="Prizes and rules as JSON, as docs/files.md describes; otherwise one “Prize”.",
    ),
]
RaffleOption = Annotated[
    str,
    typer.Option("--raffle", metavar="ID", help="The raffle's public name; else the present one."),
]
NameOption = Annotated[str, typer.Option("--name", help="The raffle's name.")]


@raffle.command("announce")
def raffle_announce(
    site: SiteOption = None,
    rules: RulesOption = None,
    name: NameOption = "",
    as_json: JsonOption = False,
) -> None:
    """Fix a raffle's commitment and rules, and show them; it is opened later."""
    print_answer(commands.announce_raffle(site, rules, name), as_json)


@raffle.command("open")
def raffle_open(
    site: SiteOption = None,
    rules: RulesOption = None,
    name: NameOption = "",
    as_json: JsonOption = False,
) -> None:
    """Open a raffle, and announce it first with its commitment and rules if nobody has."""
    print_answer(commands.open_raffle(site, rules, name), as_json)


@raffle.command("close")
def raffle_close(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Close the raffle: from now on its tickets never change."""
    print_answer(commands.close_raffle(site), as_json)


@raffle.command("contribute")
def raffle_contribute(
    label: str, text: str, site: SiteOption = None, as_json: JsonOption = False
) -> None:
    """Add a contribution from somebody in the room; the last is labelled dice."""
    print_answer(commands.contribute(site, label, text), as_json)


@raffle.command("draw")
def raffle_draw(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Draw the next round."""
    print_answer(commands.draw(site), as_json)


@raffle.command("outcome")
def raffle_outcome(
    round_number: Annotated[int, typer.Argument(metavar="ROUND")],
    outcome: Annotated[Settled, typer.Argument()],
    site: SiteOption = None,
    reason: ReasonOption = "",
    as_json: JsonOption = False,
) -> None:
    """Say what became of a win. A void win asks for two managers."""
    proof = None
    if outcome is Settled.VOID:
        commands.voidable(site, round_number, reason)
        proof = _two_managers()
    print_answer(commands.settle(site, round_number, outcome.value, reason, proof), as_json)


@raffle.command("finish")
def raffle_finish(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Finish the raffle and reveal its secret."""
    print_answer(commands.finish_raffle(site), as_json)


@raffle.command("abandon")
def raffle_abandon(
    reason: ReasonOption, site: SiteOption = None, as_json: JsonOption = False
) -> None:
    """Give the raffle up for good, with a reason and two managers."""
    print_answer(commands.abandon_raffle(site, reason, _two_managers()), as_json)


@raffle.command("export")
def raffle_export(
    file: Path,
    site: SiteOption = None,
    raffle_id: RaffleOption = "",
    as_json: JsonOption = False,
) -> None:
    """Write the draw's record, which anyone can verify."""
    print_answer(commands.export_raffle(site, file, raffle_id), as_json)


@raffle.command("protocol")
def raffle_protocol(
    file: Annotated[Path, typer.Argument(metavar="PDF")],
    site: SiteOption = None,
    raffle_id: RaffleOption = "",
    as_json: JsonOption = False,
) -> None:
    """Write the protocol of the draw, with every number of its record, to be signed by hand."""
    print_answer(commands.print_protocol(site, file, raffle_id), as_json)


@raffle.command("announcement")
def raffle_announcement(
    file: Annotated[Path, typer.Argument(metavar="PDF")],
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the raffle's poster, with its commitment for everybody to photograph."""
    print_answer(commands.print_announcement(site, file), as_json)


@raffle.command("wins")
def raffle_wins(
    site: SiteOption = None, raffle_id: RaffleOption = "", as_json: JsonOption = False
) -> None:
    """Prizes still to be claimed or handed over, of all raffles; with --raffle all of that one."""
    print_each(commands.list_wins(site, raffle_id), as_json)


@raffle.command("handover")
def raffle_handover(
    round_number: Annotated[int, typer.Argument(metavar="ROUND")],
    site: SiteOption = None,
    raffle_id: RaffleOption = "",
    as_json: JsonOption = False,
) -> None:
    """Note that the prize of a claimed win was handed over."""
    print_answer(commands.hand_over(site, round_number, raffle_id), as_json)


@raffle.command("history")
def raffle_history(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """The raffles that have ended, the newest first."""
    print_each(commands.raffle_history(site), as_json)


@raffle.command("page")
def raffle_page(file: Path, site: UnusedSite = None, as_json: JsonOption = False) -> None:
    """Write the page that checks a record in any browser; needs no site."""
    del site
    print_answer(commands.raffle_page(file), as_json)


@raffle.command("verify")
def raffle_verify(
    file: Path,
    seal: Annotated[str, typer.Option("--seal", metavar="HEX", help="A seal that was kept.")] = "",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Check a record; needs no site."""
    del site
    print_answer(commands.verify_record(file, seal), as_json)


def _two_managers() -> list[tuple[str, str]]:
    proofs: list[tuple[str, str]] = []
    for place in ("First", "Second"):
        person = ask(f"{place} manager")
        proofs.append((person, ask_secret(f"Passphrase of {person}")))
    return proofs
