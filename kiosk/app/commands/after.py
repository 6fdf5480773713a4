"""Commands after a draw: wins, prizes handed over, and the raffles that have ended."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.answers import Answer
from kiosk.app.commands.common import actor, counted, site_app
from kiosk.raffle.model import RoundOutcome
from kiosk.raffle.wins import PastRaffle, Win


def list_wins(site: Path | None, raffle_id: str) -> Iterator[Answer]:
    """What is still to do, over all raffles; or every win of one of them."""
    with site_app(site) as app:
        wins = app.raffles.results(raffle_id).wins if raffle_id else app.raffles.wins_open()
        zone = app.clock.zone
    if not wins:
        said = "Nothing was drawn in it." if raffle_id else "No prize is left to hand over."
        yield Answer({"outcome": "none"}, said)
    for win in wins:
        yield Answer(_win_data(win), _win_line(win, zone))


def hand_over(site: Path | None, round_number: int, raffle_id: str) -> Answer:
    """Note that a prize was handed over."""
    with site_app(site) as app:
        win = app.raffles.hand_over(raffle_id or None, round_number, actor())
    who = win.label_for_managers or win.holder
    text = f"{win.raffle_name}, round {win.round}: {win.prize_name} was handed over to {who}."
    return Answer({"outcome": "handed_over", **_win_data(win)}, text)


def raffle_history(site: Path | None) -> Iterator[Answer]:
    """Every raffle that has ended, the newest first."""
    with site_app(site) as app:
        past = app.raffles.history()
        zone = app.clock.zone
    if not past:
        yield Answer({"outcome": "none"}, "No raffle has ended yet.")
    for each in past:
        raffle = each.raffle
        data = {
            "raffle": raffle.id,
            "name": raffle.name,
            "state": raffle.state.value,
            "ended_at": raffle.ended_at.isoformat() if raffle.ended_at else None,
            "tickets": each.tickets,
            "holders": each.holders,
            "wins": each.wins,
            "unawarded": each.unawarded,
            "reason": raffle.end_reason,
        }
        yield Answer(data, _past_line(each, zone))


def _win_data(win: Win) -> dict[str, object]:
    return {
        "raffle": win.raffle_id,
        "name": win.raffle_name,
        "round": win.round,
        "prize_name": win.prize_name,
        "ticket": win.ticket,
        "holder": win.holder,
        "label": win.label,
        "person": win.person_id,
        "at": win.at.isoformat(),
        "deadline": win.deadline.isoformat(),
        "round_outcome": win.outcome.value,
        "handed_at": win.handed_at.isoformat() if win.handed_at else None,
        "handed_by": win.handed_by,
    }


def _win_line(win: Win, zone: ZoneInfo) -> str:
    who = win.label_for_managers or win.holder
    if win.handed_at is not None:
        then = f"handed over on {win.handed_at.astimezone(zone):%Y-%m-%d %H:%M}"
    elif win.outcome is RoundOutcome.PENDING:
        then = f"pending, to be claimed by {win.deadline.astimezone(zone):%Y-%m-%d %H:%M}"
    elif win.outcome is RoundOutcome.CLAIMED:
        then = "claimed, not handed over"
    else:
        then = win.outcome.value
    return (
        f"{win.raffle_name} ({win.raffle_id}), round {win.round}: "
        f"{win.prize_name}, ticket {win.ticket}, {who}: {then}"
    )


def _past_line(past: PastRaffle, zone: ZoneInfo) -> str:
    raffle = past.raffle
    ended = f"{raffle.ended_at.astimezone(zone):%Y-%m-%d}" if raffle.ended_at else ""
    return (
        f"{ended} {raffle.name} ({raffle.id}), {raffle.state.value}: "
        f"{counted(past.tickets, 'ticket', 'tickets')} of "
        f"{counted(past.holders, 'person', 'people')}, "
        f"{counted(past.wins, 'prize', 'prizes')} claimed, {past.unawarded} not awarded"
    )
