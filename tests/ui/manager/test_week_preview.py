"""A programme's file says what it would change before it is taken in."""

from datetime import timedelta

from kiosk.app.site import App
from kiosk.schedule.model import EventRow
from tests.ui.manager.support import Kiosk

HOUR = timedelta(hours=1)
HEAD = "Id;Date;Start;Title;Place;Cancelled;Theme;Day sponsor"


def offered(kiosk: Kiosk, app: App, *lines: str) -> None:
    """The file with these lines is chosen, and begun with."""
    (app.site.inbox / "week.csv").write_text("\n".join((HEAD, *lines)), encoding="utf-8")
    kiosk.imports.look()
    kiosk.settle()
    kiosk.touch("file0")
    kiosk.touch("import")


def test_a_programme_is_shown_before_it_is_taken_in(kiosk: Kiosk, app: App) -> None:
    day = kiosk.clock.now().replace(hour=9, minute=0, second=0, microsecond=0)
    rows = [
        EventRow(n, f"k{n}", "", f"Event {n}", day + n * HOUR, day + n * HOUR + HOUR)
        for n in range(3)
    ]
    app.schedule.import_rows(rows, "console:test")
    wall = [(row.starts_at.astimezone(app.clock.zone)) for row in rows]
    date, clock = f"{wall[0]:%d.%m.%Y}", [f"{one:%H:%M}" for one in wall]
    kiosk.sign_in()
    kiosk.touch("tile_files")
    lines = (
        f"k0;{date};{clock[0]};Event 0;Hall;;Heroes;Finance",
        f"k1;{date};{clock[1]};Event 1;;yes;;",
        f"k2;{date};{clock[2]};Event 2;;;;",
        *(f"n{n};{date};20:00;New {n};;;;" for n in range(9)),
    )
    offered(kiosk, app, *lines)
    assert kiosk.imports.state == "preview"
    preview = kiosk.imports.preview
    assert preview is not None
    assert (preview.added, preview.altered, preview.cancelled, preview.unchanged) == (9, 1, 1, 1)
    rows_shown = preview.rows
    preview.pageSize = 100
    marks = [row["mark"] for row in preview.rows]
    assert marks == ["week", "changed", "cancelled", *9 * ["added"], "day"]
    change = preview.rows[1]
    assert change["title"] == "Event 0"
    assert change["fields"] == [{"field": "place", "before": "", "after": "Hall"}]
    preview.pageSize = len(rows_shown)
    assert preview.pages > 1
    kiosk.touch("changesNext")
    assert preview.page == 1
    kiosk.touch("leave")
    (result,) = kiosk.imports.results
    assert (result["left"], result["taken"]) == (True, False)
    assert len(app.schedule.export()) == 3

    offered(kiosk, app, *lines)
    kiosk.touch("take")
    (result,) = kiosk.imports.results
    assert (result["added"], result["changed"], result["unchanged"]) == (9, 2, 1)
    offered(kiosk, app, *lines)
    assert kiosk.imports.state == "done", "what changes nothing is not asked about"
    offered(kiosk, app, f"k0;{date};noon;Event 0;;;;")
    (result,) = kiosk.imports.results
    assert not result["taken"]
    assert "noon" in str(result["problems"])
