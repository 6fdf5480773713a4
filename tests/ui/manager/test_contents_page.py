"""Everything that is stored, at the screen: searched, explained, changed, and what comes next."""

from kiosk.app.site import App
from kiosk.recognition.model import Kind, RecognitionDraft, State
from kiosk.ui.models.contents import ContentsModel
from tests.ui.manager.support import Kiosk


def add(app: App, kind: Kind, **more: object) -> int:
    return app.recognitions.add(RecognitionDraft(kind, **more), "x")  # type: ignore[arg-type]  # fields by name


def test_found_explained_changed_and_removed(kiosk: Kiosk, app: App) -> None:
    tips = [add(app, Kind.TIP, text=f"Tip number {number}") for number in range(9)]
    thanks = add(app, Kind.THANKS, text="You fixed the lamp.", people=(1,))
    kiosk.sign_in()
    kiosk.touch("tile_contents")
    model = kiosk.desk("contents")
    assert isinstance(model, ContentsModel)
    listing = model.listing

    def listed() -> list[object]:
        return [row["id"] for row in listing.rows]

    first = listed()
    assert first[:2] == [thanks, tips[-1]]
    kiosk.touch("contentsNext")
    assert set(listed()).isdisjoint(first)
    kiosk.touch("contentsPrevious")
    assert listed() == first
    assert not kiosk.overflowing()

    kiosk.touch("searchFor")
    kiosk.type("lam")
    assert listed() == [thanks]
    assert not kiosk.overflowing()
    kiosk.touch(f"row_{thanks}")
    assert "next to come" in kiosk.text("why")
    kiosk.touch("deed_flash")
    assert "as soon as nobody" in kiosk.text("why")
    assert app.recognitions.look(thanks).flash_until is not None
    kiosk.touch("deed_hide")
    assert "took it off" in kiosk.text("why")
    assert not kiosk.overflowing()
    assert not kiosk.item("deed_flash").isEnabled()
    kiosk.touch("deed_unhide")
    assert app.recognitions.look(thanks).state is State.SHOWN

    # To the form and back, to the same one; the search is still there.
    kiosk.touch("deed_edit")
    assert kiosk.manager.page == "write"
    kiosk.touch("back")
    assert (kiosk.manager.page, model.page) == ("contents", "one")
    kiosk.touch("deed_remove")
    kiosk.touch("back")
    kiosk.touch("deed_remove")
    kiosk.touch("removeForEver")
    assert model.page == "list"
    assert listed() == []
    assert "Nothing is found" in kiosk.text("nothing")
    # The way back ends the search first.
    kiosk.touch("back")
    assert listed()[0] == tips[-1]
    kiosk.touch("kinds")
    kiosk.touch("pickKind_1")
    assert listed() == []
    kiosk.touch("kinds")
    kiosk.touch("pickKind_0")
    kiosk.touch("states")
    kiosk.touch("pickState_1")
    assert listed()[0] == tips[-1]

    kiosk.touch("tab_ahead")
    coming = model.coming
    assert len(coming) == 5
    assert coming[0]["design"] == "Tip"
    kiosk.touch("coming_0")
    assert (model.page, model.one["id"]) == ("one", coming[0]["id"])
    kiosk.stage.signOut()
    kiosk.settle()
    assert (model.one, model.coming, listing.rows) == ({}, [], [])
