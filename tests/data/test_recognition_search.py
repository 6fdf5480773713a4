from dataclasses import replace

import pytest
from sqlalchemy import Engine

from kiosk.data import recognition_search
from kiosk.data.recognition import SqlRecognitions
from kiosk.data.work import SqlWork
from kiosk.recognition.model import Kind, Recognition, State
from kiosk.recognition.rules import digest
from kiosk.recognition.search import Wanted, wanted
from kiosk.recognition.store import Filed, Phase
from tests.recognition.support import recognition

Store = SqlWork[SqlRecognitions]


def filed(one: Recognition) -> Filed:
    return Filed(one, digest(one), Phase.LIVE)


def work_on(engine: Engine) -> Store:
    return SqlWork(engine, SqlRecognitions)


def nobody(word: str) -> tuple[int, ...]:
    del word
    return ()


def ids(work: Store, what: Wanted, before: int | None = None, most: int = 9) -> list[int]:
    with work.read() as store:
        return [one.id for one in store.search(what, before, most)]


def typed(text: str, **more: object) -> Wanted:
    return replace(wanted(text, nobody), **more)  # type: ignore[arg-type]  # fields by name


def test_words_people_kinds_and_states_are_found_and_forgotten(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So few are looked at by their short beginnings that the long lists are asked too.
    monkeypatch.setattr(recognition_search, "_LOOKED_AT", 2)
    work = work_on(engine)
    praise = {"kind": Kind.PRAISE, "words": "Straße, naïve “kundin”", "state": State.WAITING}
    with work.write() as store:
        first, second, third, *rest = store.add(
            [
                filed(recognition((1,), text="Thank you for the patience", teams=("Äänekoski",))),
                filed(recognition((2,), sender_id=1, more=("It's o'clock.",), kind=Kind.HERO)),
                filed(recognition((3,), note="Pat on the shoulder", **praise)),
                *(filed(recognition((4,), text=f"Patina {number}")) for number in range(5)),
            ]
        )
    assert ids(work, Wanted()) == [*reversed(rest), third, second, first]
    assert ids(work, Wanted(), rest[2], 2) == [rest[1], rest[0]]
    for text in ("pati", "patience", "aanek PAT", "the, patience!"):
        assert ids(work, typed(text), rest[0] if text == "pati" else None) == [first], text
    assert ids(work, typed("pat")) == [*reversed(rest), third, first]
    assert ids(work, typed("patin 3")) == [rest[3]]
    assert ids(work, typed("patinas")) == ids(work, typed("pat zebra")) == []
    assert ids(work, typed("strasse kundin")) == ids(work, typed("straß NAIVE")) == [third]
    assert ids(work, typed("o'clock")) == [second]
    assert ids(work, typed('patience\' OR "x" -- *')) == []
    assert ids(work, Wanted((("zzzz", (1,)),))) == [second, first]
    assert ids(work, Wanted((("zzzz", (1, 3)), ("pat", ())))) == [third, first]
    assert ids(work, Wanted(kind=Kind.PRAISE)) == [third]
    assert ids(work, Wanted(state=State.SHOWN), first + 2) == [second, first]
    assert ids(work, typed("pat", kind=Kind.PRAISE, state=State.SHOWN)) == []

    with work.write() as store:
        one = store.get(third)
        assert one is not None
        store.save([filed(replace(one, note="", state=State.SHOWN, people=(5,)))])
        store.mark_shown(rest[0], one.created_at)
        store.remove(rest[4])
        store.forget_person(1)
    assert ids(work, Wanted(state=State.WAITING)) == []
    assert ids(work, typed("shoulder")) == ids(work, Wanted((("zzzz", (1, 3)),))) == []
    assert ids(work, Wanted((("zzzz", (5,)),))) == [third]
    assert ids(work, typed("patina")) == [rest[3], rest[2], rest[1], rest[0]]


def test_the_lists_of_common_words_and_of_rare_ones_find_the_same(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognition_search, "_LOOKED_AT", 4)
    work = work_on(sqlite_engine)
    texts = [f"every call {number % 7 or 'seven'} {number // 10}th" for number in range(60)]
    with work.write() as store:
        numbers = store.add([filed(recognition(text=text)) for text in texts])
    for what in ("call", "call 3", "every se", "eve ca 1th", "s 5", "e", "0t", "call 3 5", "e 2 3"):
        words = what.split()
        meant = [
            number
            for number, text in zip(numbers, texts, strict=True)
            if all(any(one.startswith(word) for one in text.split()) for word in words)
        ]
        assert ids(work, typed(what)) == list(reversed(meant))[:9], what
        assert ids(work, typed(what), 20) == [one for one in reversed(meant) if one < 20][:9], what


def test_what_was_removed_leaves_the_file(sqlite_engine: Engine) -> None:
    work = work_on(sqlite_engine)
    for name in ("Quixote", "Rocinante"):
        with work.write() as store:
            gone = store.add([filed(recognition(text=f"Thanks, {name}"))])[0]
            store.add([filed(recognition(text="Thanks"))])
            if name == "Quixote":
                store.remove(gone)

    def kept() -> bytes:
        with sqlite_engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT block FROM recognition_search_data")
            return b"".join(rows.scalars())

    assert b"uixote" in kept()
    begin = True
    for _ in range(50):
        with work.write() as store:
            left = store.settle_search(begin)
        begin = False
        if not left:
            break
    assert not left
    assert b"uixote" not in kept()
    assert b"ocinante" in kept()
    with work.read() as store:
        found: tuple[Recognition, ...] = store.search(typed("rocin"), None, 5)
    assert len(found) == 1
