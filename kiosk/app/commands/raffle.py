"""Commands about redemptions, the raffle and its draw."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.answers import Answer
from kiosk.app.commands.common import actor, counted, person_of, site_app
from kiosk.app.papers import note_record
from kiosk.app.prize_pictures import read_rules
from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.errors import KnownError, sentence
from kiosk.exchange.files import load, save
from kiosk.people.model import SignedIn, Wait, Wrong
from kiosk.raffle import record as records
from kiosk.raffle import texts
from kiosk.raffle.base import checked_reason
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Raffle, Round, RoundOutcome, Rules, State
from kiosk.raffle.outcome import Result
from kiosk.raffle.prospects import warnings
from kiosk.raffle.rules import refuse_misspelt
from kiosk.raffle.verify import verify_bytes
from kiosk.scanning.code import Code, read
from kiosk.words import Message, Value, fill

DEFAULT_NAME = "Moustache hunt"

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

Proofs = Sequence[tuple[str, str]]
"""Managers with their passphrases, as they were typed."""


def redeem(site: Path | None, token: str, badge: str, give_to: str = "") -> Answer:
    """Turn a found token into a ticket, of a colleague when `give_to` is their badge.

    KnownError `give_to_oneself` when it is the finder's own.
    """
    with site_app(site) as app:
        if give_to:
            if isinstance(read(badge), Code) and read(give_to) == read(badge):
                raise KnownError("give_to_oneself")
            result = app.raffles.give_find_badge(token, badge, give_to)
        else:
            result = app.raffles.redeem_badge(token, badge)
        return _result(result, app.clock.zone)


def redeem_lines(site: Path | None, lines: Iterable[str]) -> Iterator[Answer]:
    """Redeem "TOKEN BADGE" lines one by one; each answer comes after its commit."""
    with site_app(site) as app:
        for line in lines:
            token, badge = (*line.split(), "", "")[:2]
            yield _result(app.raffles.redeem_badge(token, badge), app.clock.zone)


def raffle_status(site: Path | None) -> Answer:
    """How the raffle stands."""
    with site_app(site) as app:
        status = app.raffles.status()
        raffle = status.raffle
        data: dict[str, object] = {
            "state": raffle.state.value if raffle else "none",
            "made": status.made,
            "found": status.found,
            "out": status.out,
            "hidden": status.hidden,
            "retired": status.retired,
            "tickets": status.tickets,
            "holders": status.holders,
            "next_draw_at": status.next_draw_at.isoformat() if status.next_draw_at else None,
        }
        if raffle is None:
            waiting = counted(status.made, "token", "tokens")
            text = f"There is no raffle. Made for the next one: {waiting}."
            return Answer(data, text)
        data |= _raffle_data(raffle)
        if raffle.state in (State.DRAWING, State.FINISHED, State.ABANDONED):
            data["rounds"] = [_round_data(each) for each in app.raffles.rounds()]
            data["unawarded"] = list(app.raffles.unawarded())
        codes, warned = _warned(app, raffle)
        data["warnings"] = list(codes)
    rules = raffle.rules.to_json()
    for member in ("tickets_per_person", "tickets_per_day", "opening_hours"):
        data[member] = rules.get(member)
    text = (
        f"{raffle.name}: {raffle.state.value}. Found: {status.found} of "
        f"{counted(status.made, 'token', 'tokens')}, as "
        f"{_tickets(status.tickets, status.holders)}.\n{_limits(raffle.rules)}"
    )
    if raffle.commitment:
        text += f"\nCommitment {raffle.commitment}, {raffle.chain_length} codes."
    text += warned
    return Answer(data, text)


def announce_raffle(site: Path | None, rules: Path | None, name: str) -> Answer:
    """Announce a raffle: its commitment and rules are fixed and shown, no ticket comes yet."""
    chosen = None if rules is None else _object(rules)
    with site_app(site) as app:
        given = None if rules is None else read_rules(app.site, rules, chosen)
        raffle = app.raffles.announce(given, name or DEFAULT_NAME, actor())
    data = {"outcome": "announced", **_raffle_data(raffle), "prizes": list(raffle.rules.prizes)}
    text = (
        f"{raffle.name} is announced, and opens with kiosk raffle open. Its commitment, to be kept "
        "by whoever wants to verify the draw:\n" + _announced(raffle)
    )
    return Answer(data, text + ("" if rules else _default_prizes(raffle)))


def open_raffle(site: Path | None, rules: Path | None, name: str) -> Answer:
    """Open a raffle, and announce it first where that was not done."""
    chosen = None if rules is None else _object(rules)
    with site_app(site) as app:
        given = None if rules is None else read_rules(app.site, rules, chosen)
        raffle = app.raffles.open(given, name or DEFAULT_NAME, actor())
    data = {"outcome": "opened", **_raffle_data(raffle), "prizes": list(raffle.rules.prizes)}
    text = (
        f"{raffle.name} is open. Its commitment, to be kept by whoever wants to verify the draw:\n"
        + _announced(raffle)
    )
    return Answer(data, text + ("" if rules else _default_prizes(raffle)))


def _announced(raffle: Raffle) -> str:
    prizes = ", ".join(raffle.rules.prizes)
    codes = f"{raffle.commitment} ({raffle.chain_length} codes)"
    return f"{codes}\nPrizes, in drawing order: {prizes}."


def _default_prizes(raffle: Raffle) -> str:
    if raffle.rules.prizes != Rules().prizes:
        return ""
    return (
        " Nobody gave others, and the rules do not change any more. For others, first "
        "kiosk raffle abandon, then kiosk raffle open --rules FILE; docs/files.md says "
        "what is in such a file."
    )


def close_raffle(site: Path | None) -> Answer:
    """Close the raffle."""
    with site_app(site) as app:
        raffle = app.raffles.close(actor())
        codes, warned = _warned(app, raffle)
    closing = raffle.closing
    assert closing is not None
    data = {
        "outcome": "closed",
        **_raffle_data(raffle),
        "tickets": closing.tickets,
        "holders": closing.holders,
        "joined": closing.joined,
        "tickets_sha256": closing.tickets_sha256,
        "warnings": list(codes),
    }
    text = (
        f"{raffle.name} is closed with {_tickets(closing.tickets, closing.holders)}. "
        f"{counted(closing.joined, 'person', 'people')} joined the roster since it opened.\n"
        f"Ticket list {closing.tickets_sha256}{warned}"
    )
    return Answer(data, text)


def contribute(site: Path | None, label: str, text: str) -> Answer:
    """Add a contribution from the floor."""
    with site_app(site) as app:
        given = app.raffles.contribute(label, text, actor())
        count = len(app.raffles.contributions())
    data = {"outcome": "added", "label": given.label, "text": given.text, "contributions": count}
    return Answer(data, f"{given.label}: {given.text} ({count} in all)")


def draw(site: Path | None) -> Answer:
    """Draw the next round."""
    with site_app(site) as app:
        drawn = app.raffles.draw(actor())
        winner = app.raffles.winner(drawn.round)
    data = {
        "outcome": "drawn",
        **_round_data(drawn),
        "prize_name": winner.prize_name,
        "label": winner.label,
        "seal": winner.seal,
    }
    who = winner.label or drawn.holder
    text = (
        f"Round {drawn.round}, {winner.prize_name}: ticket {drawn.ticket}, {who}.\n"
        f"Code {drawn.code}\nSeal {winner.seal}"
    )
    return Answer(data, text)


def voidable(site: Path | None, round_number: int, reason: str) -> None:
    """Whether a round can be made void, before two managers are asked for.

    KnownErrors `raffle_none`, `round_unknown`, `round_settled`, `reason_needed`.
    """
    with site_app(site) as app:
        drawn = app.raffles.winner(round_number).round
        raffle = app.raffles.status().raffle
    if raffle is None or raffle.state in (State.FINISHED, State.ABANDONED):
        raise KnownError("raffle_none")
    if drawn.outcome not in (RoundOutcome.PENDING, RoundOutcome.VOID):
        raise KnownError("round_settled", round=round_number, outcome=drawn.outcome.value)
    checked_reason(reason)


def settle(
    site: Path | None, round_number: int, outcome: str, reason: str, proofs: Proofs | None
) -> Answer:
    """Say what became of a win."""
    with site_app(site) as app:
        who, second = _proven(app, proofs)
        drawn = app.raffles.settle(round_number, outcome, who, reason, second)
    data = {"outcome": drawn.outcome.value, **_round_data(drawn)}
    return Answer(data, f"Round {drawn.round} is {drawn.outcome.value}.")


def finish_raffle(site: Path | None) -> Answer:
    """Finish the raffle."""
    with site_app(site) as app:
        raffle = app.raffles.finish(actor())
        left = app.raffles.unawarded()
        seal = app.raffles.record()["seal"]
    data = {"outcome": "finished", **_raffle_data(raffle), "unawarded": list(left), "seal": seal}
    text = f"{raffle.name} is finished. Seal {seal}"
    if left:
        text += f"\nNot awarded: {', '.join(left)}"
    return Answer(data, text)


def abandon_raffle(site: Path | None, reason: str, proofs: Proofs) -> Answer:
    """Give the raffle up."""
    with site_app(site) as app:
        who, second = _proven(app, proofs)
        raffle = app.raffles.abandon(reason, who, second)
    data = {"outcome": "abandoned", **_raffle_data(raffle)}
    return Answer(data, f"{raffle.name} is abandoned.")


def export_raffle(site: Path | None, file: Path, raffle_id: str) -> Answer:
    """Write the record of a raffle, the present one without a public name."""
    with site_app(site) as app:
        record = app.raffles.record(raffle_id or None)
        save(file, records.to_bytes(record))
        note_record(app, record, actor())
    data = {"outcome": "exported", "file": str(file), "seal": record["seal"]}
    return Answer(data, f"The record is in {file}. Seal {record['seal']}")


def raffle_page(file: Path) -> Answer:
    """Write the verifying page; into a folder, under its own name."""
    page = assets() / "verify" / "verify_draw.html"
    if file.is_dir():
        file /= page.name
    save(file, page.read_bytes())
    text = (
        f"The page is in {file}. Whoever opens it in a browser can check a record there, "
        "without network and without this kiosk."
    )
    return Answer({"outcome": "exported", "file": str(file)}, text)


def verify_record(file: Path, seal: str) -> Answer:
    """Check a record."""
    verdict = verify_bytes(load(file), seal or None)
    findings = [_finding(each) for each in verdict.findings]
    data: dict[str, object] = {
        "outcome": "verified" if verdict.ok else "wrong",
        "findings": [{"code": each.code, **each.values} for each in verdict.findings],
        "seal": verdict.seal,
        "tickets": verdict.tickets,
        "rounds": verdict.rounds,
        "finished": verdict.finished,
    }
    if verdict.ok:
        end = "finished" if verdict.finished else "not finished"
        text = (
            f"Everything in {file} agrees: {counted(verdict.tickets, 'ticket', 'tickets')}, "
            f"{counted(verdict.rounds, 'round', 'rounds')}, {end}. Seal {verdict.seal}"
        )
        return Answer(data, text)
    return Answer(data, failed=True, problem="\n".join(findings))


def _finding(found: Message) -> str:
    # A file that is no record at all is a known error beside the findings in one.
    return fill(texts.FINDINGS.get(found.code) or sentence(found.code), found.values)


def _object(file: Path) -> object:
    try:
        value: object = json.loads(load(file).decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise KnownError("file_unreadable", file=str(file), reason=str(error)) from error
    if isinstance(value, dict):
        refuse_misspelt(value)
    return value


def _until(hours: Hours) -> str:
    return "24:00" if hours.end == time(0) else f"{hours.end:%H:%M}"


def _limits(rules: Rules) -> str:
    """How many tickets a person may get, and when."""
    a_day = "" if rules.tickets_per_day is None else f", on one day {rules.tickets_per_day}"
    spans = "; ".join(
        f"{' '.join(_DAYS[day - 1] for day in one.days)} {one.begin:%H:%M}-{_until(one)}"
        for one in rules.opening_hours
    )
    return f"Tickets per person: {rules.tickets_per_person}{a_day}. Hours: {spans or 'always'}."


def _proven(app: App, proofs: Proofs | None) -> tuple[str, str | None]:
    """Who does it and the second manager, both by their passphrases where two are needed."""
    if proofs is None:
        return actor(), None
    people = [_signed_in(app, text, passphrase) for text, passphrase in proofs]
    if len(set(people)) < 2:
        raise KnownError("second_manager_needed")
    return f"{actor()}+person:{people[0]}", f"person:{people[1]}"


def _signed_in(app: App, text: str, passphrase: str) -> int:
    person = person_of(app, text)
    match app.sign_in.attempt(person.id, passphrase):
        case SignedIn():
            return person.id
        case Wrong(wait_seconds=seconds) | Wait(seconds=seconds):
            raise KnownError("sign_in_refused", text=text, seconds=seconds)


def _result(result: Result, zone: ZoneInfo) -> Answer:
    data: dict[str, object] = {"outcome": result.outcome.value}
    values: dict[str, Value] = {}
    if result.ticket is not None:
        data["ticket"] = values["ticket"] = result.ticket
    if result.token is not None:
        data["token"] = result.token
    if result.holder is not None:
        data["holder"] = result.holder
    if result.retry_at is not None:
        data["retry_at"] = result.retry_at.isoformat()
        values["when"] = result.retry_at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    if result.given:
        data["given"] = True
    title, advice = texts.said(result)
    return Answer(data, f"{fill(title, values)} {fill(advice, values)}")


def _warned(app: App, raffle: Raffle) -> tuple[tuple[str, ...], str]:
    """What is remarkable about who can win: codes, and a line for each."""
    if raffle.state not in (State.OPEN, State.CLOSED, State.DRAWING):
        return (), ""
    prospect = app.raffles.prospect(raffle.id)
    codes = warnings(prospect)
    when = "If it closed now: " if raffle.state is State.OPEN else ""
    return codes, "".join(f"\n{when}{fill(*texts.warned(code, prospect))}" for code in codes)


def _tickets(tickets: int, holders: int) -> str:
    of = counted(holders, "person", "people")
    return f"{counted(tickets, 'ticket', 'tickets')} of {of}"


def _raffle_data(raffle: Raffle) -> dict[str, object]:
    return {
        "raffle": raffle.id,
        "name": raffle.name,
        "state": raffle.state.value,
        "commitment": raffle.commitment,
        "chain_length": raffle.chain_length,
    }


def _round_data(drawn: Round) -> dict[str, object]:
    return {
        "round": drawn.round,
        "prize": drawn.prize,
        "code": drawn.code,
        "ticket": f"{drawn.ticket:06d}",
        "holder": drawn.holder,
        "at": drawn.at.isoformat(),
        "round_outcome": drawn.outcome.value,
    }
