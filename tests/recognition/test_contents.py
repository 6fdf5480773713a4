from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.clock import SetClock
from kiosk.data.work import SqlWork
from kiosk.errors import KnownError
from kiosk.recognition.model import Kind, RecognitionDraft, State
from kiosk.recognition.search import MOST_MEANT, split, terms, wanted
from kiosk.recognition.service import Recognitions
from kiosk.recognition.store import Phase
from tests.recognition.support import ANNA, BEN, NOW, Unit, recognition

WHO = "person:4"


def test_the_list_is_found_by_names_teams_and_words(
    service: Recognitions, work: SqlWork[Unit], clock: SetClock
) -> None:
    def add(kind: Kind, people: tuple[int, ...], **more: object) -> int:
        return service.add(RecognitionDraft(kind, people=people, **more), WHO)  # type: ignore[arg-type]  # fields by name

    first = add(Kind.THANKS, (2,), text="You carried the boxes.", teams=("Kitchen",))
    second = add(Kind.PRAISE, (3,), words="She listened.", title="Letter", sender_id=1)
    third = add(Kind.TIP, (), text="Open the window.", show_from=NOW.date() + timedelta(days=2))

    def found(search: str = "", **more: object) -> list[int]:
        return [row.id for row in service.contents(9, search=search, **more).rows]  # type: ignore[arg-type]  # options by name

    assert found() == [third, second, first]
    # Ben is hidden: his whole name finds him, and a number stands for it.
    assert found("muller") == found("BEN mü") == found("box ben kitch") == [first]
    assert found("korhonen") == [second]
    assert found("anna box") == found("nobody") == []
    assert found(kind=Kind.TIP) == found("window", state=State.SHOWN) == [third]
    page = service.contents(2, before=third)
    assert ([row.id for row in page.rows], page.more) == ([second, first], False)
    assert service.contents(1).more
    rows = {row.id: row for row in service.contents(9).rows}
    assert rows[first].who == ("#2", "Kitchen")
    assert (rows[second].title, rows[second].words) == ("Letter", "She listened.")
    assert (rows[second].unanswered, rows[third].phase) == (True, Phase.COMING)
    service.hide(first, WHO)
    assert service.content_row(first).phase is Phase.HIDDEN
    assert found(state=State.HIDDEN) == [first]

    # Another roster is noticed, and those who left the floor are found too.
    with work.write() as unit:
        unit.people.save([replace(BEN, id=2, family="Ibsen", active=False), ANNA])
    assert found("muller") == []
    assert found("ibs") == [first]
    service.remove(first, WHO)
    assert found("box") == []
    service.settle_search()
    assert found("lett") == [second]
    with pytest.raises(KnownError, match="not there any more"):
        service.content_row(first)


def test_what_is_looked_for_is_letters_and_digits_only() -> None:
    assert split('Mari-Anne\'s 2nd "Über" øre, ﬁn_x x') == (
        *("mari", "anne", "s", "2nd", "uber", "ore", "fin", "x"),
    )
    assert split("\ue0017 \ue000") == ("7",)
    assert split("plain O'Hara_x") == ("plain", "o", "hara", "x")
    looked_for = wanted("anna " * 3 + "b c d e f g h i j", lambda word: range(99))
    assert [word for word, _ in looked_for.words] == ["anna", *"bcdefgh"]
    assert all(len(people) == MOST_MEANT for _, people in looked_for.words)
    one = recognition((3,), sender_id=3, text="Ä ä", state=State.HIDDEN)
    assert set(terms(one)) >= {"a", "\ue0003", "\ue001thanks", "\ue002hidden"}
    assert len(set(terms(one))) == len(terms(one))
