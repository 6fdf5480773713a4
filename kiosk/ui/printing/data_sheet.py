"""The data sheet: what a site keeps about people, why, how long, and who sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPainterPath

from kiosk.people.model import Display
from kiosk.settings import Settings
from kiosk.ui.printing import data_sheet_texts as texts
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.flow import INK, LABEL, SMALL, STRONG, TEXT, Column, Flow, Hand
from kiosk.ui.printing.frame import MARGIN, paint_flow
from kiosk.ui.printing.paper import Pen, Sentences, make_pdf
from kiosk.ui.printing.texts import MADE_AT

_WHAT: Final = Hand(2.9, INK, STRONG.weight)
_CELL: Final = Hand(2.9)
_LINE_MM: Final = 13.0


@dataclass(frozen=True, slots=True)
class DataFacts:
    """What the sheet tells of a site today: counts, and after how many days things go.

    `displays` counts the active people by their choice.
    """

    people: int
    inactive: int
    displays: Mapping[Display, int]
    birthdays: int
    managers: int
    recognitions: int
    raffles: int
    erased: int
    inbox_days: int
    backup_days: int
    scan_days: int


def data_sheet_pdf(
    file: Path,
    facts: DataFacts,
    settings: Settings,
    *,
    made_at: datetime,
    zone: ZoneInfo,
    language: str,
) -> None:
    """Write the sheet on the site's paper, in one of the four languages.

    Raises KnownError `file_unwritable`, `disk_full`.
    """
    sentences = Sentences(language)
    dates = Dates(sentences, language, zone)
    title = sentences.say(texts.TITLE)

    def draw(pen: Pen) -> None:
        flow = Flow(pen, pen.width - 2 * MARGIN)
        _Sheet(pen, flow, sentences, dates, facts, settings).fill()
        made = sentences.say(MADE_AT, {"when": dates.instant(made_at)})
        heads = (sentences.say(texts.KICKER), title, settings.name)
        paint_flow(pen, flow, sentences, heads, made)

    make_pdf(file, f"{title}, {settings.name}", settings.paper, draw)


class _Sheet:
    """Collects the parts of the sheet in their order."""

    def __init__(
        self,
        pen: Pen,
        flow: Flow,
        sentences: Sentences,
        dates: Dates,
        facts: DataFacts,
        settings: Settings,
    ) -> None:
        self._pen = pen
        self._flow = flow
        self._say = sentences.say
        self._dates = dates
        self._facts = facts
        self._settings = settings

    def fill(self) -> None:
        """Everything that the sheet says."""
        self._flow.lines(self._say(texts.ABOUT), TEXT)
        self._figures()
        self._stored()
        self._points(
            texts.RIGHTS,
            (texts.RIGHT_CHOOSE, texts.RIGHT_DATA, texts.RIGHT_CHANGE, texts.RIGHT_ERASE),
        )
        self._points(texts.NOT_DONE, (texts.NOT_RANKED, texts.NOT_SENT, texts.NOT_WATCHED))
        chosen = self._settings
        self._points(
            texts.HOW_SET,
            (
                texts.THANKS_WAIT if chosen.moderated else texts.THANKS_AT_ONCE,
                texts.UNSIGNED if chosen.unsigned_thanks else texts.SIGNED,
                texts.PRAISE_WAITS if chosen.praise_waits else texts.PRAISE_AT_ONCE,
            ),
        )
        self._company()

    def _figures(self) -> None:
        facts, say, number = self._facts, self._say, self._dates.number
        split = {"people": number(facts.people), "inactive": number(facts.inactive)}
        displays = {
            "hidden": number(facts.displays.get(Display.HIDDEN, 0)),
            "initials": number(facts.displays.get(Display.INITIALS, 0)),
            "first_name": number(facts.displays.get(Display.FIRST_NAME, 0)),
            "photo": number(facts.displays.get(Display.PHOTO, 0)),
        }
        self._flow.heading(say(texts.FIGURES))
        self._flow.fields(
            [
                (say(texts.PEOPLE), say(texts.PEOPLE_SPLIT, split)),
                (say(texts.DISPLAYS), say(texts.DISPLAYS_SPLIT, displays)),
                (say(texts.BIRTHDAYS), number(facts.birthdays)),
                (say(texts.MANAGERS), number(facts.managers)),
                (say(texts.RECOGNITIONS), number(facts.recognitions)),
                (say(texts.RAFFLES), number(facts.raffles)),
                (say(texts.ERASED), number(facts.erased)),
            ],
            label=58.0,
        )

    def _stored(self) -> None:
        say = self._say
        self._flow.heading(say(texts.STORED))
        columns = [
            Column(say(texts.WHAT), 0.27, _WHAT),
            Column(say(texts.WHY), 0.27, _CELL),
            Column(say(texts.HOW_LONG), 0.25, _CELL),
            Column(say(texts.WHO), 0.21, _CELL),
        ]
        self._flow.table(columns, self._rows())

    def _rows(self) -> list[tuple[str, str, str, str]]:
        facts, chosen = self._facts, self._settings

        def days(count: int, text: str = texts.FOR_DAYS) -> str:
            return self._say(text, {"days": self._dates.number(count)})

        said_long = (
            self._say(texts.SAID_LONG, {"months": self._dates.number(chosen.keep_months)})
            if chosen.keep_months
            else self._say(texts.SAID_ALWAYS)
        )
        signed_long = (
            self._say(texts.SIGN_UPS_LONG, {"months": self._dates.number(chosen.keep_months)})
            if chosen.keep_months
            else self._say(texts.UNTIL_ERASED)
        )
        overview = self._say(texts.OVERVIEW, {"weeks": self._dates.number(chosen.nudge_weeks)})
        days_why = texts.DAYS_WHY_YEARS if chosen.anniversaries else texts.DAYS_WHY
        camera = {"off": texts.CAMERA_OFF, "always": texts.CAMERA_ALWAYS}
        plain = (
            (texts.ROSTER, texts.ROSTER_WHY, texts.UNTIL_ERASED, texts.ROSTER_WHO),
            (texts.CHOICE, texts.CHOICE_WHY, texts.UNTIL_ERASED, texts.MANAGERS_ONLY),
            (texts.PHOTO, texts.PHOTO_WHY, texts.PHOTO_LONG, texts.BY_CHOICE),
            (texts.DAYS, days_why, texts.UNTIL_ERASED, texts.BY_CHOICE),
            (texts.BADGE, texts.BADGE_WHY, texts.UNTIL_ERASED, texts.NOBODY),
            (texts.SAID, texts.SAID_WHY, said_long, texts.SAID_WHO),
            (texts.SENDER, texts.SENDER_WHY, texts.SHOWINGS_LONG, texts.SENDER_WHO),
            (texts.SHOWINGS, texts.SHOWINGS_WHY, texts.SHOWINGS_LONG, texts.MANAGERS_ONLY),
            (overview, texts.OVERVIEW_WHY, texts.OVERVIEW_LONG, texts.MANAGERS_ONLY),
            (texts.TICKETS, texts.TICKETS_WHY, texts.TICKETS_LONG, texts.TICKETS_WHO),
            (texts.SIGN_UPS, texts.SIGN_UPS_WHY, signed_long, texts.SIGN_UPS_WHO),
            (texts.SIGN_IN, texts.SIGN_IN_WHY, texts.SIGN_IN_LONG, texts.NOBODY),
            (texts.AUDIT, texts.AUDIT_WHY, texts.AUDIT_LONG, texts.AUDIT_WHO),
            (texts.SCANS, texts.SCANS_WHY, days(facts.scan_days), texts.MANAGERS_ONLY),
            (
                texts.CAMERA,
                texts.CAMERA_WHY,
                camera.get(chosen.camera, texts.CAMERA_ASKED),
                texts.NOBODY,
            ),
            (texts.FILES, texts.FILES_WHY, days(facts.inbox_days), texts.OWNER),
            (
                texts.BACKUPS,
                texts.BACKUPS_WHY,
                days(facts.backup_days, texts.BACKUPS_LONG),
                texts.OWNER,
            ),
            (texts.LOGS, texts.LOGS_WHY, texts.LOGS_LONG, texts.OWNER),
        )
        # What has a number in it is said already; to say it again leaves it as it is.
        return [
            (self._say(what), self._say(why), self._say(long), self._say(who))
            for what, why, long, who in plain
        ]

    def _points(self, heading: str, points: tuple[str, ...]) -> None:
        flow = self._flow
        flow.heading(self._say(heading))
        start = len(flow.blocks)
        for point in points:
            flow.bullet(self._say(point))
        # Few as they are, they stand on one page.
        for at in range(start, len(flow.blocks) - 2):
            flow.blocks[at] = replace(flow.blocks[at], keep=True)

    def _company(self) -> None:
        flow, pen, say = self._flow, self._pen, self._say
        asked = [
            say(each) for each in (texts.RESPONSIBLE, texts.BASIS, texts.CONTACT, texts.AGREED)
        ]
        flow.heading(say(texts.COMPANY))
        flow.lines(say(texts.COMPANY_ABOUT), SMALL, keep=True)

        def paint(x: float, y: float) -> None:
            for place, what in enumerate(asked, 1):
                line = y + place * _LINE_MM - 3.0
                path = QPainterPath()
                path.moveTo(x, line)
                path.lineTo(x + flow.width, line)
                pen.stroke(path, INK, 0.25)
                flow.write(x, line + 0.8, what, LABEL)

        flow.block(_LINE_MM * len(asked) + 2.0, paint)
