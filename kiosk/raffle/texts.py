"""English sentences for the raffle's codes.

`OUTCOMES` has a title (what happened) and an advice (what to do) for each outcome of a
redemption, and others where a colleague gets the find or a time says when to come again:
`said` chooses; `FINDINGS` a sentence for each thing that checking a record can find.
"""

from typing import Final

from kiosk.errors import register
from kiosk.raffle.draw_texts import WARNINGS as WARNINGS
from kiosk.raffle.draw_texts import warned as warned
from kiosk.raffle.hiding_texts import HIDE_ADVICE as HIDE_ADVICE
from kiosk.raffle.hiding_texts import HIDE_TITLES as HIDE_TITLES
from kiosk.raffle.outcome import Outcome, Result
from kiosk.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "raffle"

TITLES: Final[dict[Outcome, str]] = {
    Outcome.MISREAD: QT_TRANSLATE_NOOP("raffle", "That code didn't read."),
    Outcome.NOT_OURS: QT_TRANSLATE_NOOP("raffle", "That isn't one of our moustaches."),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("raffle", "We don't know this moustache."),
    Outcome.RETIRED: QT_TRANSLATE_NOOP("raffle", "This moustache is out of the game."),
    Outcome.RAFFLE_NOT_OPEN: QT_TRANSLATE_NOOP("raffle", "The raffle hasn't opened yet."),
    Outcome.RAFFLE_CLOSED: QT_TRANSLATE_NOOP("raffle", "The raffle for this one is closed."),
    Outcome.PERSON_UNKNOWN: QT_TRANSLATE_NOOP("raffle", "We didn't recognise that badge."),
    Outcome.NOT_ELIGIBLE: QT_TRANSLATE_NOOP("raffle", "You are not in this raffle."),
    Outcome.ALREADY_YOURS: QT_TRANSLATE_NOOP("raffle", "You already have this one."),
    Outcome.ALREADY_TAKEN: QT_TRANSLATE_NOOP("raffle", "This one has been found before."),
    Outcome.OVER_LIMIT: QT_TRANSLATE_NOOP(
        "raffle", "You have all the tickets one person can have."
    ),
    Outcome.REDEEMED: QT_TRANSLATE_NOOP("raffle", "Ticket {ticket} is yours."),
    Outcome.TRY_AGAIN: QT_TRANSLATE_NOOP("raffle", "That took too long."),
}

ADVICE: Final[dict[Outcome, str]] = {
    Outcome.MISREAD: QT_TRANSLATE_NOOP("raffle", "Try once more, a little further away."),
    Outcome.NOT_OURS: QT_TRANSLATE_NOOP(
        "raffle", "Look for a paper moustache with a code on it, and hold that up."
    ),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP(
        "raffle", "Please show it to a manager, who will look it up."
    ),
    Outcome.RETIRED: QT_TRANSLATE_NOOP(
        "raffle", "Please give it to a manager. There are others to be found."
    ),
    Outcome.RAFFLE_NOT_OPEN: QT_TRANSLATE_NOOP(
        "raffle", "Keep the moustache safe and hold it up again when the raffle opens."
    ),
    Outcome.RAFFLE_CLOSED: QT_TRANSLATE_NOOP(
        "raffle", "You may keep it as a souvenir. Better luck next time."
    ),
    Outcome.PERSON_UNKNOWN: QT_TRANSLATE_NOOP(
        "raffle", "Try your badge once more, or pick your name from the list."
    ),
    Outcome.NOT_ELIGIBLE: QT_TRANSLATE_NOOP(
        "raffle", "The rules leave you out this time. Hand the moustache to a colleague."
    ),
    Outcome.ALREADY_YOURS: QT_TRANSLATE_NOOP(
        "raffle", "It is your ticket {ticket}. Now go and find another."
    ),
    Outcome.ALREADY_TAKEN: QT_TRANSLATE_NOOP(
        "raffle", "Somebody was faster. Leave it with a manager and keep looking."
    ),
    Outcome.OVER_LIMIT: QT_TRANSLATE_NOOP(
        "raffle", "Make a colleague's day: put it back or pass it on."
    ),
    Outcome.REDEEMED: QT_TRANSLATE_NOOP("raffle", "Good find. See you at the draw."),
    Outcome.TRY_AGAIN: QT_TRANSLATE_NOOP("raffle", "Nothing is lost. Please hold it up again."),
}

RETRY_TITLES: Final[dict[Outcome, str]] = {
    Outcome.RAFFLE_NOT_OPEN: QT_TRANSLATE_NOOP("raffle", "The hunt is closed at this hour."),
    Outcome.OVER_LIMIT: QT_TRANSLATE_NOOP("raffle", "You have all your tickets for today."),
}

RETRY_ADVICE: Final[dict[Outcome, str]] = {
    Outcome.RAFFLE_NOT_OPEN: QT_TRANSLATE_NOOP(
        "raffle", "Keep the moustache safe. Open again: {when}."
    ),
    Outcome.OVER_LIMIT: QT_TRANSLATE_NOOP(
        "raffle", "Keep the moustache safe, or give it to a colleague. Your next ticket: {when}."
    ),
}

GIVEN_TITLES: Final[dict[Outcome, str]] = {
    Outcome.PERSON_UNKNOWN: QT_TRANSLATE_NOOP("raffle", "We didn't recognise your colleague."),
    Outcome.NOT_ELIGIBLE: QT_TRANSLATE_NOOP("raffle", "Your colleague is not in this raffle."),
    Outcome.OVER_LIMIT: QT_TRANSLATE_NOOP(
        "raffle", "Your colleague has all the tickets one person can have."
    ),
    Outcome.REDEEMED: QT_TRANSLATE_NOOP("raffle", "Ticket {ticket} is your colleague's."),
}

GIVEN_ADVICE: Final[dict[Outcome, str]] = {
    Outcome.PERSON_UNKNOWN: QT_TRANSLATE_NOOP(
        "raffle", "Try their badge once more, or pick their name from the list."
    ),
    Outcome.NOT_ELIGIBLE: QT_TRANSLATE_NOOP(
        "raffle", "The rules leave them out this time. Make somebody else's day."
    ),
    Outcome.OVER_LIMIT: QT_TRANSLATE_NOOP("raffle", "Make somebody else's day with it."),
    Outcome.REDEEMED: QT_TRANSLATE_NOOP("raffle", "That was kind of you. Now go and find another."),
}

GIVEN_RETRY: Final[tuple[str, str]] = (
    QT_TRANSLATE_NOOP("raffle", "Your colleague has all their tickets for today."),
    QT_TRANSLATE_NOOP(
        "raffle", "Keep the moustache safe, or choose somebody else. Their next ticket: {when}."
    ),
)


def said(result: Result) -> tuple[str, str]:
    """The title and the advice of an answer, unfilled.

    Their places: `{ticket}`, and `{when}` for `result.retry_at`, a local time of day with the
    weekday or date where it is not today's.
    """
    outcome = result.outcome
    waits = result.retry_at is not None and outcome in RETRY_TITLES
    if result.given and outcome in GIVEN_TITLES:
        return GIVEN_RETRY if waits else (GIVEN_TITLES[outcome], GIVEN_ADVICE[outcome])
    if waits:
        return RETRY_TITLES[outcome], RETRY_ADVICE[outcome]
    return TITLES[outcome], ADVICE[outcome]


STATES: Final[dict[str, str]] = {
    "planned": QT_TRANSLATE_NOOP("raffle", "Planned"),
    "announced": QT_TRANSLATE_NOOP("raffle", "Announced"),
    "open": QT_TRANSLATE_NOOP("raffle", "Open"),
    "closed": QT_TRANSLATE_NOOP("raffle", "Closed"),
    "drawing": QT_TRANSLATE_NOOP("raffle", "Being drawn"),
    "finished": QT_TRANSLATE_NOOP("raffle", "Finished"),
    "abandoned": QT_TRANSLATE_NOOP("raffle", "Abandoned"),
    "pending": QT_TRANSLATE_NOOP("raffle", "Waiting for the winner"),
    "claimed": QT_TRANSLATE_NOOP("raffle", "Claimed"),
    "absent": QT_TRANSLATE_NOOP("raffle", "Winner not here"),
    "void": QT_TRANSLATE_NOOP("raffle", "Not valid"),
    "made": QT_TRANSLATE_NOOP("raffle", "Made"),
    "printed": QT_TRANSLATE_NOOP("raffle", "Printed"),
    "hidden": QT_TRANSLATE_NOOP("raffle", "Still hidden"),
    "found": QT_TRANSLATE_NOOP("raffle", "Found"),
    "retired": QT_TRANSLATE_NOOP("raffle", "Retired"),
}
"""Words for the states of raffles, rounds and tokens."""

FINDINGS: Final[dict[str, str]] = {
    "format_other": QT_TRANSLATE_NOOP(
        "raffle", "The file's format is “{found}”, not “encore-draw/1”."
    ),
    "shape_wrong": QT_TRANSLATE_NOOP(
        "raffle", "The file is not a whole record: {member} ({expected})."
    ),
    "ticket_gap": QT_TRANSLATE_NOOP(
        "raffle", "The tickets have a gap: {expected} should come where {found} is."
    ),
    "ticket_list_changed": QT_TRANSLATE_NOOP(
        "raffle", "The ticket list does not have the check code that was shown."
    ),
    "holder_over_limit": QT_TRANSLATE_NOOP(
        "raffle", "{holder} has {tickets} tickets, more than the rules allow."
    ),
    "chain_short": QT_TRANSLATE_NOOP(
        "raffle", "The chain of {length} codes is shorter than the process asks for."
    ),
    "round_gap": QT_TRANSLATE_NOOP(
        "raffle", "The rounds have a gap: {expected} should come where {found} is."
    ),
    "round_without_code": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} is beyond the chain of codes."
    ),
    "code_wrong": QT_TRANSLATE_NOOP(
        "raffle", "The code of round {round} does not lead to what was committed to before."
    ),
    "secret_wrong": QT_TRANSLATE_NOOP("raffle", "The secret does not lead to the commitment."),
    "code_not_of_secret": QT_TRANSLATE_NOOP(
        "raffle", "The code of round {round} does not come from the secret."
    ),
    "contribution_label_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Contribution {number} has a label that is not allowed or comes twice."
    ),
    "contribution_text_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Contribution {number} has a text that is not in its plain form."
    ),
    "contributions_few": QT_TRANSLATE_NOOP(
        "raffle", "There are {found} contributions; a draw needs three or more."
    ),
    "dice_missing": QT_TRANSLATE_NOOP("raffle", "The dice are missing from the contributions."),
    "dice_wrong": QT_TRANSLATE_NOOP(
        "raffle",
        "The dice are not the last contribution, or are not ten or more digits from 1 to 6.",
    ),
    "prize_none_left": QT_TRANSLATE_NOOP("raffle", "Round {round} was drawn with no prize left."),
    "prize_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} drew “{found}”; it was the turn of “{expected}”."
    ),
    "barred_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} does not leave out the holders that the rules leave out."
    ),
    "winner_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} was won by ticket {expected}, not by {found} as the file says."
    ),
    "winner_impossible": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} has a winner although no ticket could win."
    ),
    "draw_before_closing": QT_TRANSLATE_NOOP(
        "raffle", "There was a draw, but the raffle never closed."
    ),
    "draw_too_early": QT_TRANSLATE_NOOP(
        "raffle", "The first draw was earlier than the rules allow."
    ),
    "outcome_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} is both waiting and settled, or neither."
    ),
    "settled_after_wrong": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} was settled at a moment that never was."
    ),
    "reason_missing": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} is not valid, but no reason is given."
    ),
    "absent_too_early": QT_TRANSLATE_NOOP(
        "raffle", "The winner of round {round} was called absent before the time was up."
    ),
    "seal_wrong": QT_TRANSLATE_NOOP(
        "raffle", "The seal does not fit the file: something was changed."
    ),
    "seal_not_the_kept_one": QT_TRANSLATE_NOOP(
        "raffle", "The file does not have the seal that was kept: something was changed."
    ),
}

ERRORS: Final[dict[str, str]] = {
    "record_unreadable": QT_TRANSLATE_NOOP(
        "raffle", "This file is not a record of a draw: {reason}"
    ),
    "seal_unreadable": QT_TRANSLATE_NOOP("raffle", "A seal has 64 digits and letters from 0 to f."),
    "rules_wrong": QT_TRANSLATE_NOOP(
        "raffle", "The rules need something else: {member}: {expected}."
    ),
    "rules_misspelt": QT_TRANSLATE_NOOP(
        "raffle", "The rules have no “{member}”. It is written “{known}”."
    ),
    "raffle_name_wrong": QT_TRANSLATE_NOOP(
        "raffle", "A raffle's name has 1 to {most} characters on one line."
    ),
    "raffle_none": QT_TRANSLATE_NOOP("raffle", "There is no raffle at the moment."),
    "raffle_unknown": QT_TRANSLATE_NOOP("raffle", "There is no raffle called {raffle}."),
    "raffle_unfinished": QT_TRANSLATE_NOOP(
        "raffle", "“{name}” is still going on. Finish or abandon it first."
    ),
    "raffle_already_announced": QT_TRANSLATE_NOOP(
        "raffle", "“{name}” is announced. Its rules do not change any more."
    ),
    "raffle_already_open": QT_TRANSLATE_NOOP("raffle", "“{name}” is open already."),
    "raffle_not_open": QT_TRANSLATE_NOOP("raffle", "“{name}” is not open."),
    "raffle_already_closed": QT_TRANSLATE_NOOP("raffle", "“{name}” is closed already."),
    "raffle_not_closed": QT_TRANSLATE_NOOP("raffle", "Close the raffle first."),
    "raffle_not_announced": QT_TRANSLATE_NOOP("raffle", "Announce the raffle first."),
    "raffle_secret_missing": QT_TRANSLATE_NOOP(
        "raffle",
        "The secret of this raffle is not in the keys folder. Bring the folder back, "
        "or abandon the raffle.",
    ),
    "raffle_secret_wrong": QT_TRANSLATE_NOOP(
        "raffle", "The secret in the keys folder is not the one that was committed to."
    ),
    "raffle_drawn_otherwise": QT_TRANSLATE_NOOP(
        "raffle",
        "This raffle was drawn before, with other contributions or tickets. "
        "A draw is never repeated: bring back the newer backup, or abandon the raffle.",
    ),
    "raffle_tickets_changed": QT_TRANSLATE_NOOP(
        "raffle",
        "The tickets in storage are not those that were closed. Nothing can be drawn from them.",
    ),
    "excluded_unknown": QT_TRANSLATE_NOOP(
        "raffle", "The rules leave out {key}, but nobody on the roster has this id."
    ),
    "contribution_label": QT_TRANSLATE_NOOP(
        "raffle", "A label has 1 to 40 letters from A to Z, digits, spaces, - or _."
    ),
    "contribution_label_taken": QT_TRANSLATE_NOOP(
        "raffle", "There is a contribution called {label} already. Choose another label."
    ),
    "contribution_text_empty": QT_TRANSLATE_NOOP(
        "raffle", "Nothing is left of this text: only letters from A to Z and digits count."
    ),
    "contribution_text_long": QT_TRANSLATE_NOOP(
        "raffle", "A text has at most {most} letters and digits."
    ),
    "contributions_over": QT_TRANSLATE_NOOP(
        "raffle", "The dice have been rolled. Nothing more can be added."
    ),
    "contributions_most": QT_TRANSLATE_NOOP(
        "raffle", "That is enough: roll the dice now and add them."
    ),
    "dice_not_last": QT_TRANSLATE_NOOP(
        "raffle", "The dice come last, after two or more other contributions."
    ),
    "dice_few": QT_TRANSLATE_NOOP(
        "raffle", "Roll ten dice or more, and type only their digits, from 1 to 6."
    ),
    "contributions_missing": QT_TRANSLATE_NOOP(
        "raffle", "Before the first draw, collect three contributions or more; the dice come last."
    ),
    "draw_early": QT_TRANSLATE_NOOP("raffle", "The first draw can begin in {seconds} seconds."),
    "draw_no_prize": QT_TRANSLATE_NOOP("raffle", "Every prize has its winner."),
    "draw_no_ticket": QT_TRANSLATE_NOOP(
        "raffle", "No ticket is left that can win “{prize}”. You can finish the raffle now."
    ),
    "draw_no_code": QT_TRANSLATE_NOOP(
        "raffle", "The chain has no code left. You can finish the raffle now."
    ),
    "round_not_next": QT_TRANSLATE_NOOP("raffle", "The next round is {next}, not {round}."),
    "round_unknown": QT_TRANSLATE_NOOP("raffle", "There is no round {round}."),
    "round_not_claimed": QT_TRANSLATE_NOOP(
        "raffle", "Nobody has claimed the prize of round {round}, so it cannot be handed over."
    ),
    "round_settled": QT_TRANSLATE_NOOP("raffle", "Round {round} is settled already: {outcome}."),
    "outcome_unknown": QT_TRANSLATE_NOOP(
        "raffle", "A win is claimed, absent or void, not {outcome}."
    ),
    "claim_time": QT_TRANSLATE_NOOP(
        "raffle", "The winner still has time: {seconds} seconds before the win can be given up."
    ),
    "reason_needed": QT_TRANSLATE_NOOP("raffle", "This needs a reason, of 1 to {most} characters."),
    "second_manager_needed": QT_TRANSLATE_NOOP(
        "raffle", "This needs a second manager, somebody else than you."
    ),
    "rounds_pending": QT_TRANSLATE_NOOP(
        "raffle", "Round {round} still waits for its winner. Settle it first."
    ),
    "prizes_left": QT_TRANSLATE_NOOP(
        "raffle", "“{prize}” can still be won. Draw it before you finish."
    ),
    "tokens_count": QT_TRANSLATE_NOOP("raffle", "Make from 1 to {most} moustaches at a time."),
    "token_unknown": QT_TRANSLATE_NOOP("raffle", "There is no moustache number {number}."),
    "token_found": QT_TRANSLATE_NOOP(
        "raffle", "Moustache {number} has been found and is a ticket. It stays one."
    ),
    "token_retired": QT_TRANSLATE_NOOP("raffle", "Moustache {number} is retired already."),
    "token_not_hidden": QT_TRANSLATE_NOOP(
        "raffle", "Moustache {number} is not noted as hidden, or has been found."
    ),
    "batch_unknown": QT_TRANSLATE_NOOP("raffle", "There is no batch number {number}."),
    "batch_retired": QT_TRANSLATE_NOOP(
        "raffle", "Nothing is left of batch {number}: every moustache is found or retired."
    ),
    "ticket_unknown": QT_TRANSLATE_NOOP("raffle", "There is no ticket number {number}."),
    "person_not_in_raffle": QT_TRANSLATE_NOOP(
        "raffle", "This person cannot have tickets in this raffle."
    ),
    "person_over_limit": QT_TRANSLATE_NOOP(
        "raffle", "This person has all the tickets one person can have."
    ),
}

register(CONTEXT, ERRORS)
