"""The week's papers: posters that cut nothing, lists for organisers, cards that phones read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.exchange.vevent import vevent_code
from kiosk.schedule.model import Day, DayPlan, Event, Week, WeekView
from kiosk.schedule.offers import Guest, Roster, RosterLine, RosterSlot
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind
from kiosk.schedule.themes import colours_of
from kiosk.ui.printing.event_card import event_card_pdf, notice_pdf
from kiosk.ui.printing.event_list import ListKind, event_list_pdf
from kiosk.ui.printing.week_poster import week_poster_pdf
from tests.ui.printing.papers import MADE, ZONE, dense, page_texts
from tests.ui.printing.reading import codes, pages
from tests.ui.printing.test_tokens import bounds_of

MONDAY = date(2026, 10, 5)
SIZES = {
    "A3": (297, 420),
    "A3 lying": (420, 297),
    "A4": (210, 297),
    "A4 lying": (297, 210),
    "Letter": (215.9, 279.4),
}


def event(number: int, day: int = 0, hour: int = 9, **values: object) -> Event:
    starts = datetime(2026, 10, 5 + day, hour - 3, tzinfo=UTC)
    base = Event(
        number,
        "",
        "",
        f"Pancakes {number}",
        "As many as you can carry.",
        "Break room",
        starts,
        starts + timedelta(hours=1),
        False,
        "",
        "",
    )
    return replace(base, **values)  # type: ignore[arg-type]


def view(days: int, each: int, title: str = "") -> WeekView:
    made = []
    for day in range(days):
        events = tuple(
            event(100 * day + at, day, 6 + at % 16, **({"title": title} if title else {}))
            for at in range(each)
        )
        made.append(Day(MONDAY + timedelta(days=day), events, DayPlan(MONDAY, "Capes", "Finance")))
    week = Week(1, MONDAY, MONDAY + timedelta(days=days - 1), "Heroes", "cape", text="For you.")
    return WeekView(week, tuple(made))


def poster(file: Path, shown: WeekView, page: str, language: str = "en") -> list[str]:
    week_poster_pdf(
        file,
        shown,
        colours_of("teal"),
        "cape",
        site_name="Harbour Street",
        where="third floor",
        zone=ZONE,
        language=language,
        page=page,
    )
    return [dense(text) for text in page_texts(file)]


def inside(file: Path, page: int, size: tuple[float, float]) -> bool:
    """Whether every word of a page is on the paper, with an edge that printers keep free."""
    paper = QRectF(0, 0, *size).adjusted(5, 3, -5, -3)
    return all(paper.contains(word) for word in bounds_of(file, page))


@pytest.mark.parametrize("page", SIZES)
def test_a_week_stands_on_one_page(tmp_path: Path, page: str) -> None:
    file = tmp_path / "poster.pdf"
    # Letter is shorter than A4.
    (text,) = poster(file, view(7, 4 if page == "Letter" else 5), page)
    for said in ("Heroes", "For you.", "Harbour Street", "Monday", "Sunday", "Pancakes 603"):
        assert dense(said) in text
    assert dense("Brought to you by Finance") in text
    assert dense("Sign up at the screen: third floor") in text
    assert inside(file, 0, SIZES[page])


@pytest.mark.parametrize("page", ["A4", "A4 lying"])
def test_what_finds_no_room_goes_on_the_next_page(tmp_path: Path, page: str) -> None:
    file = tmp_path / "poster.pdf"
    title = "Wochenendfrühstücksversammlung der Kundenbetreuungsabteilung"
    texts = poster(file, view(7, 11, title), page, "de")
    assert len(texts) > 1
    assert sum(text.count(dense(title)) for text in texts) == 7 * 11
    assert all(inside(file, at, SIZES[page]) for at in range(len(texts)))


def test_cancelled_events_are_on_no_poster(tmp_path: Path) -> None:
    day = Day(MONDAY, (event(1), event(2, cancelled=True)))
    (text,) = poster(tmp_path / "poster.pdf", WeekView(None, (day,)), "A4")
    assert dense("Pancakes 1") in text
    assert dense("Pancakes 2") not in text
    assert dense("Our week") in text


def test_a_card_is_read_by_a_phone(tmp_path: Path) -> None:
    file = tmp_path / "card.pdf"
    long = event(1, title="The handwritten letters " * 2, place="Meeting room Anchor on the quay")
    code = vevent_code(long, ZONE)
    event_card_pdf(
        file,
        long,
        code,
        colours_of("coral"),
        "star",
        site_name="Harbour Street",
        zone=ZONE,
        language="fi",
    )
    (picture,) = pages(file, 150)
    assert [one.text for one in codes(picture)] == [code]
    assert inside(file, 0, (148, 210))


def test_the_notice_is_for_customers(tmp_path: Path) -> None:
    file = tmp_path / "notice.pdf"
    told = event(1, notice="We celebrate. Others answer your calls meanwhile. " * 8)

    def write(one: Event) -> None:
        notice_pdf(
            file,
            one,
            colours_of("sky"),
            site_name="Harbour Street",
            zone=ZONE,
            language="en",
            page="A4",
        )

    write(told)
    (text,) = page_texts(file)
    assert dense(text).count(dense("Others answer your calls meanwhile.")) == 8
    assert inside(file, 0, SIZES["A4"])
    with pytest.raises(ValueError, match="no notice"):
        write(event(1))


def line(number: int, name: str, **values: object) -> RosterLine:
    base = RosterLine(number, number, name, "Vega", "", 1, attended=False)
    return replace(base, **values)  # type: ignore[arg-type]


def roster() -> Roster:
    at = datetime(2026, 10, 5, 20, tzinfo=UTC)
    hour = timedelta(hours=1)
    place = Slot(1, 1, SlotKind.PLACE, "Table 2", at, at + hour, 2)
    late = Slot(2, 1, SlotKind.PLACE, "", at + hour, at + 2 * hour, 3)
    bring = Slot(3, 1, SlotKind.BRING, "Vegetarian", capacity=5)
    cover = Slot(4, 1, SlotKind.COVER, "", at, at + hour, 1)
    return Roster(
        event(1),
        SignUpRule(),
        (
            RosterSlot(
                place,
                (line(1, "Maija Virtanen"), line(2, "Ben Okoro", attended=True)),
                (line(3, "Zoé Petit"),),
            ),
            RosterSlot(late, (), ()),
            RosterSlot(bring, (line(4, "Liisa Mäki", item="Lentil salad", quantity=3),), ()),
            RosterSlot(cover, (line(5, "", team=""),), ()),
        ),
        (),
        (Guest(2, "Ben Okoro", "Vega", at), Guest(9, "Ada Gast", "Lyra", at)),
    )


@pytest.mark.parametrize(
    ("kind", "told", "untold"),
    [
        (
            ListKind.SIGN_UPS,
            ("Maija Virtanen", "2 of 2", "Waiting list", "Zoé Petit", "Lentil salad", "3 of 5",
             "Still missing", "0 of 3", "(no longer known)"),
            ("Ada Gast",),
        ),
        (ListKind.ATTENDANCE, ("Maija Virtanen", "Ada Gast", "Whoever else comes"), ("Zoé",)),
        (ListKind.COVER, ("(no longer known)", "Who takes the calls"), ("Maija",)),
        (ListKind.BRING, ("Liisa Mäki", "Lentil salad"), ("Maija",)),
    ],
)  # fmt: skip
def test_lists_for_the_organiser(
    tmp_path: Path, kind: ListKind, told: tuple[str, ...], untold: tuple[str, ...]
) -> None:
    file = tmp_path / "list.pdf"
    event_list_pdf(
        file,
        roster(),
        kind,
        site_name="Harbour Street",
        made_at=MADE,
        zone=ZONE,
        language="en",
        page="A4",
    )
    text = dense("".join(page_texts(file)))
    for said in told:
        assert dense(said) in text
    for said in untold:
        assert dense(said) not in text


def test_times_name_the_day_on_which_they_end(tmp_path: Path) -> None:
    night = event(1, hour=22)
    night = replace(night, ends_at=night.starts_at + timedelta(hours=4))
    until_midnight = replace(night, ends_at=night.starts_at + timedelta(hours=2))
    day = Day(MONDAY, (night, until_midnight))
    (text,) = poster(tmp_path / "poster.pdf", WeekView(None, (day,)), "A4")
    assert dense("22:00–Tue 02:00") in text
    assert dense("22:00–00:00") in text
