"""The commands: parse, call, print.

Each command calls one function of `kiosk.app.commands` and prints its answer:
an English sentence or, with `--json`, one object. An outcome exits 0, a known
error prints one sentence on stderr and exits 2, a bug exits 1 and names the
log that holds its traceback.
"""

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

from kiosk.app import commands
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


def main() -> None:
    """The `kiosk` program: run one command and exit with its status."""
    try:
        app()
    except KnownError as error:
        print(error.sentence, file=sys.stderr)
        sys.exit(2)
    except Exception:  # noqa: BLE001 - a bug: the person gets one sentence, the log the traceback
        print(commands.bug_sentence(), file=sys.stderr)
        sys.exit(1)


def _print(answer: Answer, as_json: bool) -> None:
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False), flush=True)
    elif answer.text:
        print(answer.text, flush=True)
    if answer.failed:
        if answer.problem:
            print(answer.problem, file=sys.stderr)
        raise typer.Exit(2)


def _print_each(answers: Iterable[Answer], as_json: bool) -> None:
    failed = False
    for answer in answers:
        try:
            _print(answer, as_json)
        except typer.Exit:
            failed = True
    if failed:
        raise typer.Exit(2)


def _progress(label: str) -> Callable[[int, int], None] | None:
    """A counter on stderr, where somebody looks at it."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        print(f"\r{label} {done} / {total}", end=end, file=sys.stderr, flush=True)

    return show


@contextmanager
def _stopping() -> Iterator[Callable[[], bool]]:
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


def _ask_secret(prompt: str, confirm: bool = False) -> str:
    """A passphrase: typed unseen at a terminal, else the next line of the input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    secret = getpass.getpass(f"{prompt}: ")
    if confirm and getpass.getpass(f"{prompt}, once more: ") != secret:
        raise KnownError("passphrases_differ")
    return secret


def _ask(prompt: str) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return input(f"{prompt}: ")


def _confirm(question: str, yes: bool) -> None:
    """Go on only after a yes. Raises KnownError `not_confirmed`."""
    if not yes and _ask(f"{question} [yes/no]").strip().lower() not in {"y", "yes"}:
        raise KnownError("not_confirmed")


@app.command()
def run(
    site: SiteOption = None,
    demo: Annotated[bool, typer.Option("--demo", help="Show the demo site.")] = False,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window.")] = False,
) -> None:
    """Show the kiosk. Without a display, draw a tour of its screens into a folder."""
    _print(commands.run(site, demo=demo, windowed=windowed), False)


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
    _print(answer, as_json)


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
    answer = commands.import_people(site, file, missing_inactive, _progress("People"))
    _print(answer, as_json)


@people.command("export")
def people_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write the roster to CSV or XLSX."""
    _print(commands.export_people(site, file), as_json)


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
    _print(answer, as_json)


@people.command("data")
def people_data(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Print everything that is stored about one person."""
    _print(commands.person_data(site, person), as_json)


@people.command("erase")
def people_erase(
    person: str, site: SiteOption = None, yes: YesOption = False, as_json: JsonOption = False
) -> None:
    """Erase one person. Tickets keep their pseudonym, so that draws stay verifiable."""
    label = commands.person_label(site, person)
    _confirm(f"Erase {label}? This cannot be undone.", yes)
    _print(commands.erase_person(site, person), as_json)


@managers.command("list")
def managers_list(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Who may sign in."""
    _print_each(commands.list_managers(site), as_json)


@managers.command("add")
def managers_add(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Let a person sign in, with a passphrase."""
    commands.person_label(site, person)
    secret = _ask_secret("Passphrase", confirm=True)
    _print(commands.add_manager(site, person, secret), as_json)


@managers.command("reset")
def managers_reset(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Give a manager a new passphrase."""
    commands.person_label(site, person)
    secret = _ask_secret("New passphrase", confirm=True)
    _print(commands.reset_manager(site, person, secret), as_json)


@managers.command("remove")
def managers_remove(person: str, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Take the right to sign in from a person."""
    _print(commands.remove_manager(site, person), as_json)


@recognitions.command("import")
def recognitions_import(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Take in recognitions from CSV or XLSX."""
    _print(commands.import_recognitions(site, file, _progress("Recognitions")), as_json)


@recognitions.command("export")
def recognitions_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write all recognitions to CSV or XLSX."""
    _print(commands.export_recognitions(site, file), as_json)


@week.command("import")
def week_import(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Take in a programme from CSV, XLSX or iCalendar."""
    _print(commands.import_week(site, file, _progress("Events")), as_json)


@week.command("export")
def week_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write the programme to CSV, XLSX or iCalendar."""
    _print(commands.export_week(site, file), as_json)


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
    progress = _progress("Tokens") if count > LONG_COUNT else None
    with _stopping() as stopped:
        answer = commands.make_tokens(
            site, count, sheet, codes,
            layout=layout, backs=backs, progress=progress, stopped=stopped,
        )  # fmt: skip
    _print(answer, as_json)


@tokens.command("list")
def tokens_list(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Every token with its number, batch, state and hiding place."""
    _print_each(commands.list_tokens(site), as_json)


@tokens.command("batches")
def tokens_batches(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Every batch with its numbers and what became of its tokens."""
    _print_each(commands.list_batches(site), as_json)


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
        _print(commands.retire_batch(site, batch, reason), as_json)
    elif number is not None:
        _print(commands.retire_token(site, number, reason), as_json)
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
        _print_each(commands.redeem_lines(site, sys.stdin), True)
        return
    if not token or not badge:
        raise typer.BadParameter("redeem needs TOKEN and BADGE, or --stdin.")
    _print(commands.redeem(site, token, badge, give_to), as_json)


@raffle.command("status")
def raffle_status(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """State, tokens, tickets and what comes next."""
    _print(commands.raffle_status(site), as_json)


@raffle.command("open")
def raffle_open(
    site: SiteOption = None,
    rules: Annotated[
        Path | None,
        typer.Option(
            "--rules",
            metavar="FILE",
            help="Prizes and rules as JSON, as docs/files.md describes; otherwise one “Prize”.",
        ),
    ] = None,
    name: Annotated[str, typer.Option("--name", help="The raffle's name.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Announce a raffle with its commitment and rules, and open it."""
    _print(commands.open_raffle(site, rules, name), as_json)


@raffle.command("close")
def raffle_close(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Close the raffle: from now on its tickets never change."""
    _print(commands.close_raffle(site), as_json)


@raffle.command("contribute")
def raffle_contribute(
    label: str, text: str, site: SiteOption = None, as_json: JsonOption = False
) -> None:
    """Add a contribution from somebody in the room; the last is labelled dice."""
    _print(commands.contribute(site, label, text), as_json)


@raffle.command("draw")
def raffle_draw(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Draw the next round."""
    _print(commands.draw(site), as_json)


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
    _print(commands.settle(site, round_number, outcome.value, reason, proof), as_json)


@raffle.command("finish")
def raffle_finish(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Finish the raffle and reveal its secret."""
    _print(commands.finish_raffle(site), as_json)


@raffle.command("abandon")
def raffle_abandon(
    reason: ReasonOption, site: SiteOption = None, as_json: JsonOption = False
) -> None:
    """Give the raffle up for good, with a reason and two managers."""
    _print(commands.abandon_raffle(site, reason, _two_managers()), as_json)


@raffle.command("export")
def raffle_export(file: Path, site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Write the draw's record, which anyone can verify."""
    _print(commands.export_raffle(site, file), as_json)


@raffle.command("page")
def raffle_page(file: Path, site: UnusedSite = None, as_json: JsonOption = False) -> None:
    """Write the page that checks a record in any browser; needs no site."""
    del site
    _print(commands.raffle_page(file), as_json)


@raffle.command("verify")
def raffle_verify(
    file: Path,
    seal: Annotated[str, typer.Option("--seal", metavar="HEX", help="A seal that was kept.")] = "",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Check a record; needs no site."""
    del site
    _print(commands.verify_record(file, seal), as_json)


def _two_managers() -> list[tuple[str, str]]:
    proofs: list[tuple[str, str]] = []
    for place in ("First", "Second"):
        person = _ask(f"{place} manager")
        proofs.append((person, _ask_secret(f"Passphrase of {person}")))
    return proofs


@app.command()
def decode(images: list[Path], site: UnusedSite = None, as_json: JsonOption = False) -> None:
    """Read the codes in pictures: one line per picture."""
    del site
    _print_each(commands.decode(images), as_json)


@app.command()
def snapshot(
    out: Annotated[Path, typer.Option("--out", metavar="DIR")],
    size: Annotated[str, typer.Option("--size", metavar="WxH")] = "1920x1080",
    language: Annotated[str, typer.Option("--language", metavar="xx")] = "en",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Draw every screen and state with demo data as PNG files, and manifest.json."""
    del site
    _print(commands.snapshot(out, size, language), as_json)


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
    _print(commands.template(kind.value, file, language), as_json)


@audit.command("verify")
def audit_verify(
    site: SiteOption = None,
    head: Annotated[str, typer.Option("--head", metavar="TEXT", help="A head that was kept.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Check every entry of the audit chain."""
    _print(commands.verify_audit(site, head), as_json)


@scanner.command("sheet")
def scanner_sheet(
    sheet: Annotated[Path, typer.Argument(metavar="PDF")],
    site: SiteOption = None,
    page: PageOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a sheet of test codes for scanners and cameras; they win nothing."""
    _print(commands.scanner_sheet(site, sheet, page and page.value), as_json)


@app.command()
def backup(
    file: Annotated[Path | None, typer.Argument()] = None,
    site: SiteOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write a checked backup of database, keys and media."""
    _print(commands.backup(site, file), as_json)


@app.command()
def restore(
    file: Path, site: SiteOption = None, yes: YesOption = False, as_json: JsonOption = False
) -> None:
    """Put a backup in the site's place; what was there is set aside, not deleted."""
    commands.restorable(site, file)
    _confirm("Replace the site's present data? It is set aside, not deleted.", yes)
    _print(commands.restore(site, file), as_json)


@app.command()
def check(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """Check the site: database, keys, media, audit chain."""
    _print(commands.check(site), as_json)


@app.command()
def status(site: SiteOption = None, as_json: JsonOption = False) -> None:
    """How the site is: version, time, storage, last backup, raffle."""
    _print(commands.status(site), as_json)


@app.command()
def bench(
    only: Annotated[str, typer.Option("--only", help="One of the measurements.")] = "",
    site: UnusedSite = None,
    as_json: JsonOption = False,
) -> None:
    """Measure what the product promises, as ratios beside a peer in the same run."""
    del site
    _print_each(commands.bench(only), as_json)


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
