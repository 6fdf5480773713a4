"""The protocol of a draw: every number of its record on paper, to be signed and kept."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainterPath

from kiosk.raffle.draw import canonical, hash_json, ticket_label
from kiosk.raffle.model import ENDED, Contribution, Raffle, Round, RoundOutcome, State, Ticket
from kiosk.raffle.rules import to_rfc3339
from kiosk.raffle.texts import CONTEXT, STATES
from kiosk.ui.printing import texts
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.flow import INK, LABEL, QUIET_INK, SMALL, STRONG, TEXT, Column, Flow, Hand
from kiosk.ui.printing.frame import MARGIN, paint_flow
from kiosk.ui.printing.paper import Pen, Sentences, box_path, make_pdf
from kiosk.ui.printing.qr import text_path, text_width
from kiosk.ui.printing.rules import rules_in_words

LIST_MOST: Final = 2000
"""A longer list of tickets is not printed: its SHA-256 stands for it."""

_SEAL_MM: Final = 44.0
_LIST_COLUMNS: Final = 5
_GROUP: Final = 8

_CHIPS: Final = {
    RoundOutcome.CLAIMED: ("#137547", "#fffaf0"),
    RoundOutcome.PENDING: ("#ffc53a", INK),
    RoundOutcome.ABSENT: ("#e6dccb", INK),
    RoundOutcome.VOID: ("#bf2636", "#fffaf0"),
}
_CODE: Final = Hand(3.1, INK, QFont.Weight.DemiBold)
_PRIZE: Final = Hand(4.4, INK, QFont.Weight.ExtraBold)
_LIST: Final = Hand(2.5)


@dataclass(frozen=True, slots=True)
class Protocol:
    """What the protocol tells of a raffle: the content of its record.

    `tickets` are all tickets by number, or none where there are more than `LIST_MOST`.
    `unawarded` are the prizes that nobody claimed, `seal` (hex) is the record's.
    """

    raffle: Raffle
    contributions: tuple[Contribution, ...]
    rounds: tuple[Round, ...]
    tickets: tuple[Ticket, ...]
    unawarded: tuple[str, ...]
    seal: str


def protocol_pdf(
    file: Path,
    protocol: Protocol,
    *,
    site_name: str,
    made_at: datetime,
    zone: ZoneInfo,
    language: str,
    page: str,
) -> None:
    """Write the protocol on pages "A4" or "Letter", with times of `zone`.

    `made_at` is the present. Nobody's name is on it, only pseudonyms. Raises KnownError
    `file_unwritable`, `disk_full`; ValueError for another page.
    """
    sentences = Sentences(language)
    dates = Dates(sentences, language, zone)

    def draw(pen: Pen) -> None:
        _Protocol(pen, protocol, sentences, dates, site_name, made_at).draw()

    make_pdf(file, f"{sentences.say(texts.PROTOCOL)}: {protocol.raffle.name}", page, draw)


def grouped(code: str, size: int = _GROUP) -> str:
    """A long code in groups, for people who compare it."""
    return " ".join(code[at : at + size] for at in range(0, len(code), size))


class _Protocol:
    """Collects the blocks, part by part, and paints them page by page."""

    def __init__(
        self,
        pen: Pen,
        protocol: Protocol,
        sentences: Sentences,
        dates: Dates,
        site_name: str,
        made_at: datetime,
    ) -> None:
        self._pen = pen
        self._it = protocol
        self._sentences = sentences
        self._say = sentences.say
        self._dates = dates
        self._site = site_name
        self._made_at = made_at
        self._flow = Flow(pen, pen.width - 2 * MARGIN)

    def draw(self) -> None:
        """Paint everything, on as many pages as it takes."""
        self._figures()
        self._course()
        self._rules()
        self._contributions()
        self._rounds()
        self._secret()
        self._how_to_check()
        self._signatures()
        self._list()
        ended = self._it.raffle.ended_at or self._it.raffle.closed_at or self._made_at
        below = f"{self._site} · {self._dates.appointment(ended)}"
        heads = (self._say(texts.PROTOCOL), self._it.raffle.name, below)
        paint_flow(self._pen, self._flow, self._sentences, heads, self._it.seal)

    def _figures(self) -> None:
        """The four numbers that people ask for first."""
        closing, raffle = self._it.raffle.closing, self._it.raffle
        number = self._dates.number
        shown = (
            (self._say(texts.TICKETS), number(closing.tickets if closing else 0)),
            (self._say(texts.HOLDERS), number(closing.holders if closing else 0)),
            (self._say(texts.PRIZES), number(len(raffle.rules.prizes))),
            (self._say(texts.ROUNDS), number(len(self._it.rounds))),
        )
        pen, width = self._pen, self._flow.width / len(shown)

        def paint(x: float, y: float) -> None:
            for place, (name, value) in enumerate(shown):
                left = x + place * width
                pen.write(
                    QRectF(left, y, width - 3.0, 11.0),
                    value,
                    (9.0, 7.4, 6.0),
                    INK,
                    QFont.Weight.ExtraBold,
                )
                pen.write(
                    QRectF(left, y + 11.6, width - 3.0, 7.4),
                    name,
                    (2.9, 2.6, 2.3),
                    QUIET_INK,
                    QFont.Weight.DemiBold,
                )

        self._flow.block(19.6, paint)
        if raffle.state not in ENDED:
            when = self._dates.instant(self._made_at)
            self._flow.lines(self._say(texts.PROTOCOL_UNFINISHED, {"when": when}), STRONG)
        elif raffle.state is State.ABANDONED:
            said = self._say(texts.PROTOCOL_ABANDONED, {"reason": raffle.end_reason})
            self._flow.lines(said, STRONG)
        self._flow.lines(self._say(texts.PROTOCOL_PSEUDONYMS), SMALL)

    def _course(self) -> None:
        raffle, say = self._it.raffle, self._say
        self._flow.heading(say(texts.COURSE))
        closing = raffle.closing
        state = say(STATES[raffle.state.value], context=CONTEXT)
        rows = [
            (say(texts.RAFFLE_ID), raffle.id),
            (say(texts.STATE), state),
            (say(texts.ANNOUNCED_AT), self._when(raffle.announced_at)),
            (say(texts.OPENED_AT), self._when(raffle.opened_at)),
            (say(texts.CLOSED_AT), self._when(raffle.closed_at)),
        ]
        if raffle.ended_at is not None:
            rows.append((say(texts.ENDED_AT), self._when(raffle.ended_at)))
        if closing is not None:
            rows.append((say(texts.JOINED), self._dates.number(closing.joined)))
        rows += [
            (say(texts.COMMITMENT), grouped(raffle.commitment or "")),
            (say(texts.CHAIN), self._dates.number(raffle.chain_length)),
            (say(texts.RULES_CODE), grouped(hash_json(raffle.rules.to_json()))),
        ]
        if closing is not None:
            rows.append((say(texts.LIST_CODE), grouped(closing.tickets_sha256)))
        self._flow.fields(rows)

    def _rules(self) -> None:
        rules, say = self._it.raffle.rules, self._say
        self._flow.heading(say(texts.RULES))
        for sentence in rules_in_words(rules, self._sentences, self._dates):
            self._flow.bullet(sentence)
        self._flow.gap(2.0)
        prizes = [rules.prize(at) for at in range(len(rules.prizes))]
        columns = [
            Column(say(texts.NUMBER), 0.1),
            Column(say(texts.PRIZE), 0.5, STRONG),
            Column(say(texts.WORTH), 0.2),
            Column(say(texts.SPONSOR), 0.2),
        ]
        rows = (
            (str(at), prize.name, prize.worth, prize.sponsor) for at, prize in enumerate(prizes, 1)
        )
        self._flow.table(columns, rows)
        pictures = {prize.name: prize.picture for prize in prizes if prize.picture}
        further = {**{key: canonical(item).decode() for key, item in rules.further.items()}}
        further |= {
            say(texts.PICTURE_OF, {"prize": name}): grouped(digest)
            for name, digest in pictures.items()
        }
        if further:
            self._flow.gap(3.0)
            self._flow.lines(say(texts.FURTHER_RULES), LABEL, keep=True)
            for key, value in further.items():
                self._flow.lines(f"{key}: {value}", SMALL)
        if rules.excluded:
            self._flow.gap(3.0)
            self._holders(say(texts.EXCLUDED), rules.excluded)

    def _contributions(self) -> None:
        given, say = self._it.contributions, self._say
        if not given:
            return
        self._flow.heading(say(texts.CONTRIBUTIONS))
        self._flow.lines(say(texts.CONTRIBUTIONS_ABOUT), SMALL, keep=True)
        columns = [
            Column(say(texts.NUMBER), 0.1),
            Column(say(texts.CONTRIBUTED_BY), 0.3, STRONG),
            Column(say(texts.CONTRIBUTED), 0.6),
        ]
        rows = ((str(at), one.label, one.text) for at, one in enumerate(given, 1))
        self._flow.table(columns, rows)

    def _rounds(self) -> None:
        self._flow.heading(self._say(texts.DRAWN))
        if not self._it.rounds:
            self._flow.lines(self._say(texts.NOTHING_DRAWN))
        for drawn in self._it.rounds:
            self._round(drawn)
        if self._it.unawarded:
            self._flow.gap(3.0)
            self._flow.lines(self._say(texts.UNAWARDED), LABEL, keep=True)
            for prize in self._it.unawarded:
                self._flow.lines(prize, STRONG)

    def _round(self, drawn: Round) -> None:
        say, flow = self._say, self._flow
        flow.gap(2.4)
        start = len(flow.blocks)
        self._round_head(drawn)
        rows = [
            (say(texts.TICKET), f"{ticket_label(drawn.ticket)} · {drawn.holder}"),
            (say(texts.DRAWN_AT), self._when(drawn.at)),
            (say(texts.CODE), grouped(drawn.code)),
        ]
        if drawn.settled_at is not None:
            when, after = self._when(drawn.settled_at), drawn.settled_after
            said = {"when": when, "rounds": self._dates.number(after or 0)}
            rows.append((say(texts.SETTLED_AT), say(texts.SETTLED_AFTER, said)))
        if drawn.reason:
            rows.append((say(texts.REASON), drawn.reason))
        flow.fields(rows)
        # The head of a round and what follows from it stand on one page.
        for at in range(start, len(flow.blocks)):
            flow.blocks[at] = replace(flow.blocks[at], keep=True)
        flow.space(1.0)
        self._holders(say(texts.BARRED), drawn.barred)
        flow.gap(1.6)
        flow.rule(INK)

    def _round_head(self, drawn: Round) -> None:
        say, flow, pen = self._say, self._flow, self._pen
        outcome = say(STATES[drawn.outcome.value], context=CONTEXT)
        chip, ink = _CHIPS[drawn.outcome]
        chip_hand = Hand(3.0, ink, QFont.Weight.Bold)
        wide = pen.length(outcome, chip_hand.size, chip_hand.weight) + 5.0
        number = " · ".join(
            (
                say(texts.ROUND, {"round": drawn.round}),
                say(texts.PRIZE_NUMBER, {"number": drawn.prize + 1}),
            )
        )

        def paint(x: float, y: float) -> None:
            flow.write(x, y + 0.8, number, LABEL)
            box = QRectF(x + flow.width - wide, y, wide, 5.4)
            pen.fill(box_path(box, 1.2), chip)
            flow.write(box.left() + 2.5, y + 0.72, outcome, chip_hand)

        flow.block(5.8, paint)
        flow.lines(self._it.raffle.rules.prizes[drawn.prize], _PRIZE)

    def _secret(self) -> None:
        raffle, say, flow, pen = self._it.raffle, self._say, self._flow, self._pen
        flow.heading(say(texts.SECRET_AND_SEAL))
        if raffle.secret is not None:
            secret = grouped(raffle.secret)
        else:
            secret = say(texts.SECRET_LOST if raffle.state in ENDED else texts.SECRET_LATER)
        flow.fields([(say(texts.SECRET), secret)])
        flow.gap(3.0)
        seal = self._it.seal
        whole = text_width(seal, _SEAL_MM)
        words = [say(texts.SEAL), grouped(seal), say(texts.SEAL_ABOUT)]

        def paint(x: float, y: float) -> None:
            pen.fill(text_path(seal, x, y, _SEAL_MM), "#000000")
            left, width = x + whole + 5.0, flow.width - whole - 5.0
            pen.write(QRectF(left, y + 5.4, width, 5.0), words[0], (3.2, 2.8), QUIET_INK)
            used = pen.write(
                QRectF(left, y + 10.4, width, 26.0),
                words[1],
                (5.0, 4.6, 4.2),
                INK,
                QFont.Weight.Bold,
            )
            pen.write(QRectF(left, y + 13.0 + used, width, 16.0), words[2], (3.2, 2.9, 2.6), INK)

        flow.block(whole, paint)

    def _how_to_check(self) -> None:
        say = self._say
        self._flow.heading(say(texts.CHECK_DRAW))
        for sentence in (
            texts.CHECK_DRAW_RECORD,
            texts.CHECK_DRAW_COMPARE,
            texts.CHECK_DRAW_TRUST,
        ):
            self._flow.lines(say(sentence))
            self._flow.gap(1.2)

    def _signatures(self) -> None:
        say, flow, pen = self._say, self._flow, self._pen
        who = (texts.SIGNS_FIRST, texts.SIGNS_SECOND, texts.SIGNS_WITNESS)
        flow.heading(say(texts.SIGNED))
        flow.lines(say(texts.SIGNED_ABOUT), TEXT, keep=True)
        date = flow.width * 0.72

        def paint(x: float, y: float) -> None:
            for place, role in enumerate(who):
                line = y + 15.0 + place * 21.0
                path = QPainterPath()
                path.moveTo(x, line)
                path.lineTo(x + date - 6.0, line)
                path.moveTo(x + date, line)
                path.lineTo(x + flow.width, line)
                pen.stroke(path, INK, 0.25)
                flow.write(x, line + 0.8, f"{say(role)} · {say(texts.SIGNS_NAME)}", LABEL)
                flow.write(x + date, line + 0.8, say(texts.SIGNS_DATE), LABEL)

        flow.block(21.0 * len(who), paint)

    def _list(self) -> None:
        closing = self._it.raffle.closing
        if closing is None:
            return
        flow, tickets = self._flow, self._it.tickets
        flow.heading(self._say(texts.LIST))
        if not tickets:
            if closing.tickets:
                flow.lines(self._say(texts.LIST_LONG))
            return
        wide = flow.width / _LIST_COLUMNS
        for at in range(0, len(tickets), _LIST_COLUMNS):
            row = tickets[at : at + _LIST_COLUMNS]

            def paint(x: float, y: float, row: tuple[Ticket, ...] = row) -> None:
                for place, one in enumerate(row):
                    text = f"{ticket_label(one.number)} {one.holder}"
                    flow.write(x + place * wide, y, text, _LIST)

            flow.block(_LIST.leading, paint)

    def _holders(self, name: str, holders: tuple[str, ...]) -> None:
        count = self._dates.number(len(holders))
        self._flow.lines(f"{name}: {count}", LABEL, keep=bool(holders))
        if holders:
            self._flow.lines(", ".join(holders), SMALL)

    def _when(self, instant: datetime | None) -> str:
        """A time for people, and as it stands in the record."""
        if instant is None:
            return self._say(texts.NEVER)
        return f"{self._dates.instant(instant)} · {to_rfc3339(instant)}"
