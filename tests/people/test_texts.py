from kiosk.people import texts
from kiosk.people.model import Display, Erased, Found, Replaced, SignedIn, Unknown, Wait, Wrong


def test_every_outcome_of_people_has_its_words() -> None:
    said = set(texts.OUTCOMES)
    badges = {Unknown().code, "not_a_badge", Replaced.code}
    spoken = {*badges, Erased.code, SignedIn.code, Wait.code, Wrong.code}
    assert said == spoken
    assert Found.code not in said


def test_every_display_choice_has_its_words() -> None:
    assert set(texts.DISPLAYS) == {display.value for display in Display}
