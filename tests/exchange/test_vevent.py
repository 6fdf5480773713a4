"""The code of an event, read back from its pixels as a phone would."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.exchange.vevent import MOST_BYTES, vevent_code
from kiosk.schedule.model import Event

ZONE = ZoneInfo("Europe/Helsinki")
LETTERS = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\\;,😀")
START = datetime(2026, 10, 5, 6, tzinfo=UTC)


def event(
    title: str, place: str = "", *, all_day: bool = False, start: datetime = START, hours: int = 1
) -> Event:
    end = start + timedelta(hours=hours)
    return Event(1, "", "", title, "", place, start, end, all_day, "", "")


def code(text: str) -> QRCode:  # type: ignore[type-arg]  # its images' type is of no interest
    made = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    made.add_data(text)
    made.make(fit=True)
    return made


def scanned(text: str) -> str:
    rows = code(text).get_matrix()
    image = Image.new("L", (len(rows), len(rows)))
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    side = 3 * len(rows)
    (found,) = zxingcpp.read_barcodes(image.resize((side, side), Image.Resampling.NEAREST))
    return str(found.text)


def read(text: str) -> Any:
    return icalendar.Event.from_ical(text)


@pytest.mark.parametrize(
    ("one", "start", "end"),
    [
        (event("Breakfast, all; of us", "Room 2"), "20261005T060000Z", "20261005T070000Z"),
        (event("Mämmi 😀 “ä”", "Ñ\\x"), "20261005T060000Z", "20261005T070000Z"),
        (
            event("Day", all_day=True, start=datetime(2026, 10, 24, 21, tzinfo=UTC), hours=25),
            "20261025",
            "20261026",
        ),
        (
            event("Two", all_day=True, start=datetime(2026, 10, 4, 21, tzinfo=UTC), hours=48),
            "20261005",
            "20261007",
        ),
    ],
)
def test_what_a_phone_reads(one: Event, start: str, end: str) -> None:
    text = scanned(vevent_code(one, ZONE))
    found = read(text)
    form = "%Y%m%d" if one.all_day else "%Y%m%dT%H%M%SZ"
    assert text.startswith("BEGIN:VEVENT\r\n")
    assert (str(found["SUMMARY"]), str(found.get("LOCATION", ""))) == (one.title, one.place)
    assert found["DTSTART"].dt.strftime(form) == start
    assert found["DTEND"].dt.strftime(form) == end


def test_the_longest_event_fits_a_code_that_phones_read() -> None:
    text = vevent_code(event("😀" * 60, "😀" * 40), ZONE)
    assert str(read(scanned(text))["SUMMARY"]) == "😀" * 60
    assert code(text).version <= 15


@settings(max_examples=30, deadline=None)
@given(title=st.text(LETTERS, min_size=1, max_size=60), place=st.text(LETTERS, max_size=40))
def test_every_text_fits_and_stays_one_event(title: str, place: str) -> None:
    text = vevent_code(event(title, place), ZONE)
    assert len(text.encode()) <= MOST_BYTES
    assert len(text.split("\r\n")) == 5 + ("\r\nLOCATION:" in text)
