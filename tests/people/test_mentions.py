"""One person's name is taken out of the words of others, and nobody else's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.people.mentions import NOBODY, Mentions
from kiosk.people.model import Person

VIRTANEN = Person(1, "", "Anna Maria", "Virtanen", "Aurora")
OTHERS = (
    VIRTANEN,
    Person(2, "", "Pekka", "Mäki", "Aurora"),
    Person(3, "", "Will", "Best", "Aurora"),
    Person(4, "", "Jürgen", "Müller", "Boreal"),
    Person(5, "", "Hanna", "Müller", "Boreal"),
    Person(6, "", "Bo", "Ek", "Boreal"),
    Person(7, "", "Annalisa", "Berg", "Boreal"),
)


def of(number: int) -> Mentions:
    return Mentions(OTHERS[number - 1], OTHERS)


@pytest.mark.parametrize(
    ("number", "text", "left"),
    [
        (1, "Anna Virtanen helped.", "N. N. helped."),
        (1, "Kiitos Anna Maria Virtaselle avusta!", "Kiitos N. N. avusta!"),
        (1, "ANNA VIRTANEN and anna-virtanen", "N. N. and N. N."),
        (1, "Virtanen, Anna;Aurora", "N. N.;Aurora"),
        (1, "Dank an A. Virtanen", "Dank an N. N."),
        (1, "Thanks Anna V. and all", "Thanks N. N. and all"),
        (1, "We thank Virtanen for it", "We thank N. N. for it"),
        (1, "Anna Berg helped Anna", "Anna Berg helped Anna"),
        (2, "Pekan ja Pekka Mäen", "Pekan ja N. N."),
        (2, "Pekka Maki", "N. N."),
        (3, "Best work ever, and the best.", "Best work ever, and the best."),
        (3, "Ask Mr Best. So Will Best is here", "Ask Mr N.. So N. N. is here"),
        (4, "Jürgen Müllers Idee", "N. N. Idee"),
        (4, "Juergen Mueller, Jurgen Muller", "N. N., N. N."),
        (4, "Frau Müller und Hanna Müller", "Frau Müller und Hanna Müller"),
        (6, "Bo Ek", "N. N."),
    ],
)
def test_elsewhere_the_whole_name_goes_and_a_family_name_that_is_nobody_elses(
    number: int, text: str, left: str
) -> None:
    mentions = of(number)
    assert mentions.replaced(text, concerned=False) == left
    assert mentions.named(text) is (text != left)


@pytest.mark.parametrize(
    ("number", "text", "left"),
    [
        (1, "Anna, you saved my day. Anna's patience!", "N., you saved my day. N.'s patience!"),
        (1, "Annan apu ja Annalisan apu", "N. N. apu ja Annalisan apu"),
        (1, "Annalisa helped Annalle", "Annalisa helped N. N."),
        (1, "thanks anna", "thanks N."),
        (2, "Pekan ja Pekalle", "N. N. ja N. N."),
        (3, "Will will help at will.", "N. will help at will."),
        (4, "Müllers Herz", "N. N. Herz"),
    ],
)
def test_where_a_text_is_about_them_each_name_alone_goes(number: int, text: str, left: str) -> None:
    assert of(number).replaced(text, concerned=True) == left


def test_somebody_without_a_family_name_is_only_found_where_it_is_about_them() -> None:
    mentions = Mentions(Person(9, "", "Rui", "", ""), OTHERS)
    assert mentions.replaced("Rui was here", concerned=True) == "N. was here"
    assert mentions.replaced("Rui was here", concerned=False) == "Rui was here"
    assert not Mentions(Person(9, "", "", "", ""), OTHERS).named("Anything", concerned=True)


@given(st.text(max_size=60), st.booleans())
def test_a_text_never_grows_and_what_is_gone_stays_gone(text: str, concerned: bool) -> None:
    mentions = of(1)
    left = mentions.replaced(text, concerned=concerned)
    assert len(left) <= len(text)
    again = mentions.replaced(f"{text} Anna Virtanen", concerned=concerned)
    assert "Virtanen" not in again.removeprefix(text)
    assert NOBODY in again
