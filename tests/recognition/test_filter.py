import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.recognition.filter import caught, net, site_net
from kiosk.recognition.texts import READY_SENTENCES


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("You fucking legend", "fucking"),
        ("What a SHIT day", "SHIT"),
        ("sh1t!", "sh1t"),
        ("f*ck that", "f*ck"),
        ("fuuuuck", "fuuuuck"),
        ("f u c k you", "f u c k"),
        ("f.u.c.k", "f.u.c.k"),
        ("a$$hole", "a$$hole"),
        ("fúck", "fúck"),
        ("ѕhіt", "ѕhіt"),  # two letters are Cyrillic
        ("ｓｈｉｔ", "ｓｈｉｔ"),
        ("So ein Arschloch!", "Arschloch"),
        ("Scheiße gelaufen", "Scheiße"),
        ("das miststueck", "miststueck"),
        ("Voi vittu mikä päivä", "vittu"),
        ("sinä kusipaa", "kusipaa"),
        ("Qué coño", "coño"),
        ("El cabron de siempre", "cabron"),
        ("gilipollas", "gilipollas"),
    ],
)
def test_coarse_words_are_caught_as_they_stand(text: str, word: str) -> None:
    assert caught(text) == word


@pytest.mark.parametrize(
    "text",
    [
        *READY_SENTENCES.values(),
        "Greetings to Scunthorpe, Penistone and Sussex",
        "The assassin in class passed the cocktail to Dick Cockburn",
        "Kuusi kuusta, ja pakki jäi; laskin sen itse",
        "Persilja ja persikka, Persian matto, paskartelu ei ole sana",
        "Urpo, Kike und Herr Schwarz haben sehr gut gearbeitet",
        "Cumplió diez años y pidió un cono de helado negro",
        "Das Pedal an der Straße, und die Mosel im Herbst",
        "Call 455 and 5417, room 8008, at 11:11",
        "I a m so glad",
        "A 5 * * * * * hotel",
        "",
    ],
)
def test_ordinary_words_pass(text: str) -> None:
    assert caught(text) == ""


def test_the_lists_are_of_a_word_a_line_in_all_four_languages() -> None:
    small = net(["# a note", "", "blister*", "ugh"])
    assert caught("Ugh", small) == "Ugh"
    assert caught("blistering ughs", small) == "blistering"
    assert caught("b l i s t e r", small) == "b l i s t e r"
    assert caught("u g h", small) == "", "three letters set apart are too often something else"
    assert caught("anything", net([])) == ""
    assert site_net() is site_net()


@settings(max_examples=40)
@given(st.text(max_size=80), st.text(max_size=20))
def test_what_is_caught_stands_in_the_text(before: str, after: str) -> None:
    assert caught(f"{before} fuck {after}") != ""
    found = caught(before)
    assert len(found) <= 40
