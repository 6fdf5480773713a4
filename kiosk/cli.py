"""The commands: parse, call, print.

Each command calls one function of `kiosk.app.commands` and prints its answer:
an English sentence or, with `--json`, one object. An outcome exits 0, a known
error prints one sentence on stderr and exits 2, a bug exits 1 and names the
log that holds its traceback.
"""

import json
import sys
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import click
import typer

from kiosk.app import commands
from kiosk.app.answers import Answer
from kiosk.errors import KnownError

_PLAIN = {"no_args_is_help": True, "rich_markup_mode": None, "add_completion": False}

app = typer.Typer(help="Encore: the kiosk for the contact-centre floor.", **_PLAIN)
people = typer.Typer(help="The roster, badges, and one person's data.", **_PLAIN)
managers = typer.Typer(help="Who may sign in at the screen.", **_PLAIN)
recognitions = typer.Typer(help="Recognitions, in and out.", **_PLAIN)
week = typer.Typer(help="The programme, in and out.", **_PLAIN)
tokens = typer.Typer(help="Hidden paper moustaches.", **_PLAIN)
raffle = typer.Typer(help="The raffle and its draw.", **_PLAIN)
audit = typer.Typer(help="The audit chain.", **_PLAIN)
for _name, _group in {
    "people": people,
    "managers": managers,
    "recognitions": recognitions,
    "week": week,
    "tokens": tokens,
    "raffle": raffle,
    "audit": audit,
}.items():
    app.add_typer(_group, name=_name)

SiteOption = Annotated[
    Path | None, typer.Option("--site", metavar="DIR", help="The site's folder.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON objects.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask before a loss.")]
SheetOption = Annotated[Path, typer.Option("--sheet", metavar="PDF", help="The sheet to print.")]
CodesOption = Annotated[
    Path | None, typer.Option("--codes", metavar="CSV", help="Also write the codes to this file.")
]
ReasonOption = Annotated[str, typer.Option("--reason", help="Why, in a few words.")]


class Files(StrEnum):
    """What a template can be made for."""

    PEOPLE = "people"
    RECOGNITIONS = "recognitions"
    WEEK = "week"


class Settled(StrEnum):
    """What can become of a win."""

    CLAIMED = "claimed"
    ABSENT = "absent"
    VOID = "void"


def main() -> None:
    """The `kiosk` program: run one command and exit with its status."""
    try:
        status = app(standalone_mode=False)
    except KnownError as error:
        print(error.sentence, file=sys.stderr)
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.exceptions.Abort, KeyboardInterrupt):
        print("Stopped. Nothing more was changed.", file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.exit(0)
    except Exception:  # a bug: the person gets one sentence, the log gets the traceback
        print(commands.bug_sentence(), file=sys.stderr)
        sys.exit(1)
    sys.exit(status if isinstance(status, int) else 0)


def _print(answer: Answer, as_json: bool) -> int:
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False))
    elif answer.text:
        print(answer.text)
    if answer.failed:
        if answer.problem:
            print(answer.problem, file=sys.stderr)
        return 2
    return 0


def _print_each(answers: Iterable[Answer], as_json: bool) -> int:
    status = 0
    for answer in answers:
        status = max(status, _print(answer, as_json))
        sys.stdout.flush()
    return status


def _progress(label: str) -> Callable[[int, int], None] | None:
    """A counter on stderr, where somebody looks at it."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        print(f"\r{label} {done} / {total}", end=end, file=sys.stderr, flush=True)

    return show


def _ask_secret(prompt: str, confirm: bool = False) -> str:
    if sys.stdin.isatty():
        answer: str = typer.prompt(prompt, hide_input=True, confirmation_prompt=confirm)
        return answer
    return sys.stdin.readline().rstrip("\r\n")


def _ask(prompt: str) -> str:
    if sys.stdin.isatty():
        answer: str = typer.prompt(prompt)
        return answer
    return sys.stdin.readline().rstrip("\r\n")


@app.command()
def run(
    site: SiteOption = None,
    demo: Annotated[bool, typer.Option("--demo", help="Show the demo site.")] = False,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window.")] = False,
) -> int:
    """Show the kiosk. Without a display, draw a tour of its screens into a folder."""
    return _print(commands.run(site, demo=demo, windowed=windowed), False)


@app.command()
def init(
    site: SiteOption = None,
    demo: Annotated[bool, typer.Option("--demo", help="Fill it with demo data.")] = False,
    name: Annotated[str, typer.Option("--name", help="The site's name.")] = "",
    language: Annotated[str, typer.Option("--language", help="en, fi, de or es.")] = "en",
    zone: Annotated[str, typer.Option("--zone", help="Time zone, such as Europe/Helsinki.")] = "",
    as_json: JsonOption = False,
) -> int:
    """Make a site: its folder, settings, keys and database."""
    answer = commands.init(site, demo=demo, name=name, language=language, zone=zone)
    return _print(answer, as_json)


@people.command("import")
def people_import(
    file: Path,
    site: SiteOption = None,
    missing_inactive: Annotated[
        bool, typer.Option("--missing-inactive", help="People not in FILE become inactive.")
    ] = False,
    as_json: JsonOption = False,
) -> int:
    """Take in a roster from CSV or XLSX."""
    answer = commands.import_people(site, file, missing_inactive, _progress("People"))
    return _print(answer, as_json)


@people.command("export")
def people_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Write the roster to CSV or XLSX."""
    return _print(commands.export_people(site, file), as_json)


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
    as_json: JsonOption = False,
) -> int:
    """Make badges for people who have none, and a sheet to print them."""
    return _print(commands.badges(site, sheet, codes, person or [], replace), as_json)


@people.command("data")
def people_data(person: str, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Print everything that is stored about one person."""
    return _print(commands.person_data(site, person), as_json)


@people.command("erase")
def people_erase(
    person: str, site: SiteOption = None, yes: YesOption = False, as_json: JsonOption = False
) -> int:
    """Erase one person. Tickets keep their pseudonym, so that draws stay verifiable."""
    label = commands.person_label(site, person)
    if not yes:
        typer.confirm(f"Erase {label}? This cannot be undone.", abort=True)
    return _print(commands.erase_person(site, person), as_json)


@managers.command("list")
def managers_list(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Who may sign in."""
    return _print_each(commands.list_managers(site), as_json)


@managers.command("add")
def managers_add(person: str, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Let a person sign in, with a passphrase."""
    commands.person_label(site, person)
    secret = _ask_secret("Passphrase", confirm=True)
    return _print(commands.add_manager(site, person, secret), as_json)


@managers.command("reset")
def managers_reset(person: str, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Give a manager a new passphrase."""
    commands.person_label(site, person)
    secret = _ask_secret("New passphrase", confirm=True)
    return _print(commands.reset_manager(site, person, secret), as_json)


@managers.command("remove")
def managers_remove(person: str, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Take the right to sign in from a person."""
    return _print(commands.remove_manager(site, person), as_json)


@recognitions.command("import")
def recognitions_import(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Take in recognitions from CSV or XLSX."""
    return _print(
        commands.import_recognitions(site, file, _progress("Recognitions")), as_json
    )


@recognitions.command("export")
def recognitions_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Write all recognitions to CSV or XLSX."""
    return _print(commands.export_recognitions(site, file), as_json)


@week.command("import")
def week_import(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Take in a programme from CSV, XLSX or iCalendar."""
    return _print(commands.import_week(site, file, _progress("Events")), as_json)


@week.command("export")
def week_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Write the programme to CSV, XLSX or iCalendar."""
    return _print(commands.export_week(site, file), as_json)


@tokens.command("make")
def tokens_make(
    count: Annotated[int, typer.Option("--count", min=1, max=5000, help="How many.")],
    sheet: SheetOption,
    site: SiteOption = None,
    codes: CodesOption = None,
    as_json: JsonOption = False,
) -> int:
    """Make a batch of tokens and the sheet that is cut into moustaches."""
    return _print(commands.make_tokens(site, count, sheet, codes), as_json)


@tokens.command("list")
def tokens_list(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Every token with its number, batch and state."""
    return _print_each(commands.list_tokens(site), as_json)


@tokens.command("retire")
def tokens_retire(
    number: int, site: SiteOption = None, reason: ReasonOption = "", as_json: JsonOption = False
) -> int:
    """Take a token out of the raffle for good."""
    return _print(commands.retire_token(site, number, reason), as_json)


@app.command()
def redeem(
    token: Annotated[str, typer.Argument()] = "",
    badge: Annotated[str, typer.Argument()] = "",
    site: SiteOption = None,
    stdin: Annotated[
        bool, typer.Option("--stdin", help="Read lines TOKEN BADGE; answer each with JSON.")
    ] = False,
    as_json: JsonOption = False,
) -> int:
    """Turn a found token into a ticket for the badge's person."""
    if stdin:
        return _print_each(commands.redeem_lines(site, sys.stdin), True)
    if not token or not badge:
        raise click.UsageError("redeem needs TOKEN and BADGE, or --stdin")
    return _print(commands.redeem(site, token, badge), as_json)


@raffle.command("status")
def raffle_status(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """State, tokens, tickets and what comes next."""
    return _print(commands.raffle_status(site), as_json)


@raffle.command("open")
def raffle_open(
    site: SiteOption = None,
    rules: Annotated[Path | None, typer.Option("--rules", metavar="FILE")] = None,
    name: Annotated[str, typer.Option("--name", help="The raffle's name.")] = "",
    as_json: JsonOption = False,
) -> int:
    """Announce a raffle with its commitment and rules, and open it."""
    return _print(commands.open_raffle(site, rules, name), as_json)


@raffle.command("close")
def raffle_close(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Close the raffle: from now on its tickets never change."""
    return _print(commands.close_raffle(site), as_json)


@raffle.command("contribute")
def raffle_contribute(
    label: str, text: str, site: SiteOption = None, as_json: JsonOption = False
) -> int:
    """Add a contribution from somebody in the room; the last is labelled dice."""
    return _print(commands.contribute(site, label, text), as_json)


@raffle.command("draw")
def raffle_draw(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Draw the next round."""
    return _print(commands.draw(site), as_json)


@raffle.command("outcome")
def raffle_outcome(
    round_number: Annotated[int, typer.Argument(metavar="ROUND")],
    outcome: Annotated[Settled, typer.Argument()],
    site: SiteOption = None,
    reason: ReasonOption = "",
    as_json: JsonOption = False,
) -> int:
    """Say what became of a win. A void win asks for two managers."""
    proof = _two_managers() if outcome is Settled.VOID else None
    return _print(commands.settle(site, round_number, outcome.value, reason, proof), as_json)


@raffle.command("finish")
def raffle_finish(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Finish the raffle and reveal its secret."""
    return _print(commands.finish_raffle(site), as_json)


@raffle.command("abandon")
def raffle_abandon(
    reason: ReasonOption, site: SiteOption = None, as_json: JsonOption = False
) -> int:
    """Give the raffle up for good, with a reason and two managers."""
    return _print(commands.abandon_raffle(site, reason, _two_managers()), as_json)


@raffle.command("export")
def raffle_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Write the draw's record, which anyone can verify."""
    return _print(commands.export_raffle(site, file), as_json)


@raffle.command("verify")
def raffle_verify(
    file: Path,
    seal: Annotated[str, typer.Option("--seal", metavar="HEX", help="A seal that was kept.")] = "",
    as_json: JsonOption = False,
) -> int:
    """Check a record; needs no site."""
    return _print(commands.verify_record(file, seal), as_json)


def _two_managers() -> list[tuple[str, str]]:
    proofs: list[tuple[str, str]] = []
    for place in ("First", "Second"):
        person = _ask(f"{place} manager")
        proofs.append((person, _ask_secret(f"Passphrase of {person}")))
    return proofs


@app.command()
def decode(images: list[Path], as_json: JsonOption = False) -> int:
    """Read the codes in pictures: one line per picture."""
    return _print_each(commands.decode(images), as_json)


@app.command()
def snapshot(
    out: Annotated[Path, typer.Option("--out", metavar="DIR")],
    size: Annotated[str, typer.Option("--size", metavar="WxH")] = "1920x1080",
    language: Annotated[str, typer.Option("--language", metavar="xx")] = "en",
    as_json: JsonOption = False,
) -> int:
    """Draw every screen and state with demo data as PNG files, and manifest.json."""
    return _print(commands.snapshot(out, size, language), as_json)


@app.command()
def template(
    kind: Files,
    file: Path,
    language: Annotated[str, typer.Option("--language", metavar="xx")] = "en",
    as_json: JsonOption = False,
) -> int:
    """Write an empty file with the columns and an example."""
    return _print(commands.template(kind.value, file, language), as_json)


@audit.command("verify")
def audit_verify(
    site: SiteOption = None,
    head: Annotated[str, typer.Option("--head", metavar="TEXT", help="A head that was kept.")] = "",
    as_json: JsonOption = False,
) -> int:
    """Check every entry of the audit chain."""
    return _print(commands.verify_audit(site, head), as_json)


@app.command()
def backup(
    file: Annotated[Path | None, typer.Argument()] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> int:
    """Write a checked backup of database, keys and media."""
    return _print(commands.backup(site, file), as_json)


@app.command()
def restore(
    file: Path, site: SiteOption = None, yes: YesOption = False, as_json: JsonOption = False
) -> int:
    """Put a backup in the site's place; what was there is set aside, not deleted."""
    if not yes:
        typer.confirm("Replace the site's present data? It is set aside, not deleted.", abort=True)
    return _print(commands.restore(site, file), as_json)


@app.command()
def check(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """Check the site: database, keys, media, audit chain."""
    return _print(commands.check(site), as_json)


@app.command()
def status(site: SiteOption = None, as_json: JsonOption = False) -> int:
    """How the site is: version, time, storage, last backup, raffle."""
    return _print(commands.status(site), as_json)


@app.command()
def bench(
    only: Annotated[str, typer.Option("--only", help="One of the measurements.")] = "",
    as_json: JsonOption = False,
) -> int:
    """Measure what the product promises, as ratios beside a peer in the same run."""
    return _print_each(commands.bench(only), as_json)


def command_names() -> list[str]:
    """Every command as it is typed, without the program's name: for tests and documents."""

    def names(command: Any, prefix: str) -> list[str]:
        if not hasattr(command, "commands"):
            return [prefix]
        found: list[str] = []
        for name, sub in sorted(command.commands.items()):
            found += names(sub, f"{prefix} {name}".strip())
        return found

    return names(typer.main.get_command(app), "")
