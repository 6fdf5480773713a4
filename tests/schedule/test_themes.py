"""What is chosen for a week can always be read."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.schedule.merge import check_week
from kiosk.schedule.model import WeekRow
from kiosk.schedule.themes import (
    COLOURS,
    MOTIFS,
    Colours,
    check,
    colour_name,
    colours_of,
    contrast,
    known_colour,
    known_motif,
    motif_name,
)
from tests.schedule.support import MONDAY


def channels(most: int = 255) -> st.SearchStrategy[str]:
    channel = st.integers(0, most)
    return st.builds(lambda r, g, b: f"#{r:02x}{g:02x}{b:02x}", channel, channel, channel)


def assert_readable(colours: Colours) -> None:
    assert contrast(colours.ink, colours.sheet) >= 4.5
    assert contrast(colours.quiet, colours.sheet) >= 4.5
    assert contrast(colours.accent, colours.sheet) >= 4.5
    assert contrast(colours.ink, colours.shade) >= 3


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert contrast("#777777", "#777777") == 1
    # As published for these greys.
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


@given(channels())
def test_every_colour_gets_inks_that_can_be_read(sheet: str) -> None:
    colours = colours_of(sheet)
    assert colours.sheet == sheet
    assert_readable(colours)


def test_every_named_paper_can_be_read_and_has_its_shadow() -> None:
    for name, sheet in COLOURS.items():
        colours = colours_of(name)
        assert colours.sheet == sheet
        assert_readable(colours)
        assert contrast(colours.shade, colours.sheet) >= 1.25, name
        assert len({colours.ink, colours.quiet, colours.accent}) == 3, name


def test_names_are_understood_in_four_languages() -> None:
    assert [motif_name(word) for word in ("Meer", " montana ", "VIITTA", "star", "anchor", "")] == [
        *("sea", "mountain", "cape", "star", "", ""),
    ]
    assert [colour_name(word) for word in ("Blau", "sininen", "azul", "ultra", "")] == [
        *("blue", "blue", "blue", "", ""),
    ]
    assert known_colour("Blau") == "blue"
    assert known_colour(" #ABCdef ") == "#abcdef"
    assert known_motif("juna") == "train"


@given(st.text(max_size=20))
def test_what_is_no_colour_is_refused_and_looks_like_the_default(text: str) -> None:
    refused = [one.code for one in check(text, "")]
    assert refused in ([], ["theme_colour_unknown"])
    assert_readable(colours_of(text))
    if refused:
        assert colours_of(text) == colours_of("blue")


def test_a_week_is_refused_with_what_there_is_to_choose_from() -> None:
    row = WeekRow(MONDAY, MONDAY, "Heroes", "anchor", "#12345")
    assert [one.code for one in check_week(row)] == ["theme_colour_unknown", "theme_motif_unknown"]
    names = str(check_week(row)[1].values["names"])
    assert all(motif in names for motif in MOTIFS)
    assert not check_week(WeekRow(MONDAY, MONDAY, "Heroes", "Umhang", "#123456"))
    around = WeekRow(MONDAY, MONDAY, teaser_days=61, hall_days=-1)
    assert [one.code for one in check_week(around)] == ["week_around_wrong", "week_around_wrong"]
