"""A walk through every screen for touch, and what a picture of each could be blamed for."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.raffle.hints import HINT_MOST, HINTS_SHOWN
from kiosk.scanning.code import Kind, make
from kiosk.ui.models.result import LOOKS, Answer
from tests.ui.touch.floor import Floor

LONG_HINT = ("Zwischen Kundenzufriedenheitsbefragung und Kaffeemaschine " * 3)[:HINT_MOST].strip()


def walk(floor: Floor) -> Iterator[str]:
    """Open one state after the other; each yields its name when it stands."""
    person = floor.people
    yield from _pages(floor)
    floor.scan(floor.badges[person["1"]])
    yield "tickets of a badge"
    _home(floor)
    yield from _thanks(floor)
    _home(floor)
    floor.scan(floor.tokens[0])
    floor.scan(floor.tokens[1])
    yield "whose find"
    floor.tap("pickName")
    yield "whose find, by name"
    floor.tap("back")
    floor.tap("forColleague")
    yield "for which colleague"
    floor.result.picker.pick(person["6"])
    floor.settle()
    yield "for this colleague"
    floor.tap("back")
    floor.tap("back")
    floor.scan(floor.badges[person["6"]])
    yield "two tickets"
    for code in LOOKS:
        _home(floor)
        floor.scan("nothing of ours")
        floor.result.show([Answer(code, 1888 if code in ("redeemed", "already_yours") else None)])
        floor.settle()
        yield f"result {code}"
    yield from _given(floor)
    _home(floor)
    floor.stage.scan(make(Kind.TOKEN))
    floor.settle()
    yield "result working"
    _home(floor)
    floor.stage.fail("storage_lost")
    floor.settle()
    yield "out of order"
    floor.stage.recover()
    floor.settle()


def _given(floor: Floor) -> Iterator[str]:
    """Answers that say when to come again or offer to give the find away."""
    name = floor.app.people.picks("Maximilian")[0].label
    later = floor.clock.now() + timedelta(days=2)
    answers = [
        Answer("redeemed", 1888, given=True, receiver=name),
        Answer("redeemed", 1888, given=True),
        Answer("raffle_not_open", retry_at=later),
        Answer("not_eligible"),
        *(Answer("over_limit", retry_at=at) for at in (None, later)),
        *(Answer(code, given=True) for code in ("person_unknown", "not_eligible", "over_limit")),
        Answer("over_limit", retry_at=later, given=True),
    ]
    for answer in answers:
        _home(floor)
        floor.scan(floor.badges[floor.people["6"]])
        floor.scan("nothing of ours")
        floor.result.show([answer])
        offered = ("AB",) if answer.code != "redeemed" else ()
        floor.stage.show_result(floor.stage.state.scan, offered)
        floor.settle()
        yield f"result {answer}"
    _home(floor)
    floor.scan("nothing of ours")
    floor.result.show([Answer("redeemed", 1800 + i, given=True, receiver=name) for i in range(7)])
    floor.settle()
    yield "several given"


def _pages(floor: Floor) -> Iterator[str]:
    floor.go("home")
    yield "home"
    floor.go("week")
    yield "week"
    floor.tap("eventsNext")
    yield "week, hours after"
    floor.tap("day_0")
    yield "week, another day"
    for view in ("week", "list"):
        floor.tap(f"tab_{view}")
        yield f"week, as a {view}"
    floor.tap("mine")
    yield "week, whose badge"
    floor.tap("back")
    for number in [one.id for one in floor.app.schedule.today().now][:1]:
        floor.week.open(number)
        floor.settle()
        yield "week, an event"
    _home(floor)
    floor.go("raffle")
    yield "raffle"
    for number in range(HINTS_SHOWN):
        floor.app.raffles.add_hint(LONG_HINT, floor.clock.now(), "console:test")
        _home(floor)
        floor.go("raffle")
        yield f"raffle, {number + 1} hints"
    floor.tap("allHints")
    yield "raffle, all hints"
    floor.tap("back")
    floor.clock.forward(timedelta(hours=9))
    _home(floor)
    floor.go("raffle")
    yield "raffle, closed at this hour"
    floor.clock.forward(timedelta(hours=-9))
    floor.tap("fairDraw")
    yield "raffle, the draw"
    lying = floor.window.width() > floor.window.height()
    floor.tap("checkDraw" if lying else "checkDrawBelow")
    yield "raffle, the check at home"
    floor.tap("back")
    floor.tap("back")
    floor.tap("typeCode")
    floor.tap("pad_X")
    yield "raffle, a code by hand"
    _home(floor)
    floor.go("tickets")
    yield "tickets"
    floor.tap("noBadge")
    yield "tickets, names"
    floor.tickets.picker.pick(floor.people["6"])
    floor.settle()
    yield "tickets of a name"


def _thanks(floor: Floor) -> Iterator[str]:
    floor.go("thanks")
    yield "thanks, whom"
    for key in ("6", "12", "3"):
        floor.thanks.whom.pick(floor.people[key])
        floor.settle()
    yield "thanks, three people"
    floor.tap("teams")
    yield "thanks, teams"
    floor.tap("next")
    yield "thanks, ready sentences"
    floor.tap("sentence_5")
    yield "thanks, check"
    floor.tap("changeWords")
    floor.thanks.write("Wonderful words " * 17 + "and more")
    floor.settle()
    yield "thanks, own words"
    floor.tap("next")
    floor.tap("changeValue")
    yield "thanks, value"
    floor.tap("value_3")
    floor.tap("changeSender")
    yield "thanks, sender"
    floor.tap("key_b")
    floor.tap(f"person_{floor.people['2']}")
    yield "thanks, check with everything"
    floor.tap("send")
    yield "thanks, sent"


def _home(floor: Floor) -> None:
    while floor.stage.mode != "home":
        if floor.stage.mode == "rotation":
            floor.stage.open("home")
        else:
            floor.stage.home()
        floor.settle()


def faults(floor: Floor) -> list[str]:
    """What is wrong with the screen that stands there, in sentences."""
    millimetre = _millimetre(floor)
    whole = QRectF(0, 0, floor.window.width(), floor.window.height())
    buttons: list[tuple[str, QRectF, QQuickItem]] = []
    found: list[str] = []
    items = list(_visible(floor.window.contentItem()))
    for item in items:
        name, place = _name(item), item.mapRectToScene(item.boundingRect())
        if item.property("overflows"):
            found.append(f"{name!r} overflows its place")
        if item.property("down") is not None and item.property("checkable") is not None:
            seen = _seen(item)
            if seen.isEmpty():
                continue
            buttons.append((name, seen, item))
            least = 15 if item.metaObject().className().startswith("KeyCap") else 20
            if min(place.width(), place.height()) < least * millimetre - 1.5:
                found.append(f"{name!r} is smaller than {least} mm")
            if not whole.contains(seen):
                found.append(f"{name!r} is outside of the screen")
    for index, (name, place, _) in enumerate(buttons):
        found += [
            f"{name!r} lies on {other!r}"
            for other, there, _ in buttons[index + 1 :]
            if _overlap(place, there)
        ]
    for item in items:
        text = item.property("text")
        width, height = item.property("contentWidth"), item.property("contentHeight")
        if not isinstance(text, str) or not text.strip() or width is None or height is None:
            continue
        if item.property("maximumHeight") is not None:
            continue
        place = item.mapRectToScene(QRectF(0, 0, item.width(), height)) & _window_of(item, whole)
        if place.isEmpty():
            continue
        if place.left() < -1 or place.right() > whole.right() + 1 or width > item.width() + 2:
            found.append(f"{text[:30]!r} is cut off at the side")
        for name, there, button in buttons:
            if not _inside(item, button) and _overlap(place, there):
                found.append(f"{text[:30]!r} lies on {name!r}")
    return found


def _millimetre(floor: Floor) -> float:
    width, height = floor.window.width(), floor.window.height()
    return float((width**2 + height**2) ** 0.5 / (21.5 * 25.4))


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)


def _seen(item: QQuickItem) -> QRectF:
    """Where it can be seen: what scrolls is cut off at the edge of its view."""
    place = item.mapRectToScene(item.boundingRect())
    return place & _window_of(item, place)


def _window_of(item: QQuickItem, whole: QRectF) -> QRectF:
    """The part of `whole` that the views around an item leave of it."""
    around: QQuickItem | None = item.parentItem()
    while around is not None:
        if around.clip() and around.property("contentY") is not None:
            whole = whole & around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        around = around.parentItem()
    return whole


def _name(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("text") or item.metaObject().className())[:40]


def _inside(item: QQuickItem, ancestor: QQuickItem) -> bool:
    return ancestor == item or ancestor.isAncestorOf(item)


def _overlap(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > 3 and common.height() > 3
