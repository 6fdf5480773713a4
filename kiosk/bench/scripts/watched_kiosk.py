"""The kiosk as `python -m kiosk run` starts it, with an observer who looks in from outside.

Started as a script with its order as JSON: `site` (a folder), `do` and its numbers. The kiosk
itself knows nothing of it: the observer is handed the view models when they are made, finds the
window when the first slide is offered, and then counts the frames that Qt says it has shown.
"""

import gc
import json
import runpy
import sys
import time
from dataclasses import replace
from itertools import pairwise
from typing import Any


def tell(event: str, **values: object) -> None:
    """Report to whoever started this program."""
    print(json.dumps({"event": event, **values}), flush=True)


def third_party() -> list[str]:
    """The modules of other people's packages that are loaded now, in the order of loading."""
    found = []
    for name, module in list(sys.modules.items()):
        top = name.partition(".")[0]
        if top in sys.stdlib_module_names or top in {"kiosk", "__main__"}:
            continue
        if "site-packages" in (getattr(module, "__file__", None) or ""):
            found.append(name)
    return found


def main(order: dict[str, Any]) -> None:
    """Run the command with the observer at its side."""
    marks = {"python": time.perf_counter_ns()}

    # As the program's own entry begins; the commands are loaded here, a moment earlier.
    gc.disable()
    from kiosk.app import wiring

    marks["app"] = time.perf_counter_ns()
    make = wiring.Wiring.kiosk
    watch: list[object] = []

    def watched(self: wiring.Wiring) -> wiring.Kiosk:
        marks["site"] = time.perf_counter_ns()
        made = make(replace(self, pace=order.get("pace", self.pace)))
        marks["models"] = time.perf_counter_ns()
        watch.append(_observer(made.models, order, marks))
        return made

    wiring.Wiring.kiosk = watched  # type: ignore[method-assign] # the one place to look in from
    sys.argv = ["kiosk", "run", "--site", order["site"]]
    runpy.run_module("kiosk", run_name="__main__")


def _observer(models: Any, order: dict[str, Any], marks: dict[str, int]) -> object:
    from PySide6.QtCore import SIGNAL, QCoreApplication, QObject, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    class Observer(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.window: QQuickWindow | None = None
            self.first = False
            self.picture = ""
            self.design = ""
            self.designs: list[str] = []
            self.slides = 0
            self.frames = 0
            self.movements: list[list[int]] = []
            self.moving: list[int] | None = None
            self.ending = False
            self.opens: list[float] = []
            self.opened_at = 0
            self.steps: list[str] = []
            self.cutting = False
            self.tally = {"turns": 0, "frames": 0, "late": 0, "longest": 0.0, "films": 0}
            models.rotation.offered.connect(self.offered)
            models.rotation.slideChanged.connect(self.changed)

        def offered(self, key: str, design: str, content: dict[str, Any]) -> None:
            del key
            self.design = design
            if self.window is not None:
                return
            marks["offered"] = time.perf_counter_ns()
            self.picture = str(content.get("picture", ""))
            for window in QGuiApplication.topLevelWindows():
                if isinstance(window, QQuickWindow):
                    self.window = window
                    window.frameSwapped.connect(self.swapped)

        def changed(self) -> None:
            self.slides += 1
            marks.setdefault("shown", time.perf_counter_ns())
            if self.cutting:
                self.turn()

        def swapped(self) -> None:
            now = time.perf_counter_ns()
            self.frames += 1
            if not self.first and models.rotation.current is not None:
                self.first = True
                self.tell_first(now)
                getattr(self, f"do_{order['do']}")()
            if self.opened_at and models.screens["week"].hours.filled > 0:
                self.opens.append((now - self.opened_at) / 1e6)
                self.opened_at = 0
                # When the page has slid in.
                QTimer.singleShot(900, self.begin_scrolling)
            if self.moving is not None:
                self.moving.append(now)
                if self.ending:
                    self.end_movement()

        def tell_first(self, now: int) -> None:
            size = self.window.size() if self.window else None
            tell(
                "first",
                at=now,
                marks=marks,
                slide=models.rotation.current.id,
                picture=self.picture,
                modules=third_party(),
                size=[size.width(), size.height()] if size else [],
            )

        def do_first(self) -> None:
            self.leave()

        def leave(self) -> None:
            """End the kiosk, when Qt has done with the frame whose signal this may be."""
            QTimer.singleShot(0, QCoreApplication.quit)

        def do_stay(self) -> None:
            """Go on until the process is told to end."""

        def do_rest(self) -> None:
            past = 0.0
            if order["between_minutes"]:
                # What the tick changes has been drawn after five seconds.
                past = (5.0 - time.time()) % 60
            QTimer.singleShot(round((past + order["settle"]) * 1000), self.begin_rest)

        def begin_rest(self) -> None:
            self.frames = 0
            slides = self.slides

            def end() -> None:
                tell("rest", frames=self.frames, slides=self.slides - slides)
                self.leave()

            QTimer.singleShot(round(order["seconds"] * 1000), end)

        def do_turn(self) -> None:
            self.do_move()
            self.cutting = order["moved"] > 1
            self.let_move(not self.cutting)

        def let_move(self, moves: bool) -> None:
            """Whether the next slide slides in, as always, or is just there."""
            assert self.window is not None
            self.window.setProperty("reducedMotion", not moves)

        def turn(self) -> None:
            """Count a change; one of so many that are cuts slides in, and is looked at."""
            self.add_turn()
            self.let_move(self.tally["turns"] % order["moved"] == order["moved"] // 3)

        def add_turn(self) -> None:
            self.tally["turns"] += 1
            self.tally["films"] += self.design == "Video"
            if self.tally["turns"] % order["step"] == 0:
                tell("turned", **self.tally)
            if self.tally["turns"] == order["turns"]:
                self.leave()

        def do_move(self) -> None:
            assert self.window is not None
            for item in _items(self.window.contentItem()):
                if item.metaObject().indexOfProperty("moving") >= 0:
                    QObject.connect(item, SIGNAL("movingChanged()"), self.moved)

        def moved(self) -> None:
            item = self.sender()
            if item.property("moving"):
                self.moving = [time.perf_counter_ns()]
                self.ending = False
            elif self.moving is not None:
                self.ending = True
                if order["do"] == "programme":
                    # What has come to its place may not be drawn once more.
                    QTimer.singleShot(100, self.end_movement)

        def do_programme(self) -> None:
            QTimer.singleShot(500, self.open_week)

        def open_week(self) -> None:
            """Open the week's screen as a finger does."""
            gc.collect()
            self.opened_at = time.perf_counter_ns()
            models.stage.open("week")

        def begin_scrolling(self) -> None:
            """Leaf forth and back, by hours and then in the list, and open it all once more."""
            turns = order["turns"]
            forth_and_back = ["eventsNext"] * turns + ["eventsPrevious"] * turns
            self.steps = [*forth_and_back, "tab_list", *forth_and_back]
            self.watch("hours")
            self.scroll()

        def watch(self, name: str) -> None:
            """Look at how one view moves, and at nothing else."""
            assert self.window is not None
            for item in _items(self.window.contentItem()):
                if item.objectName() == name:
                    QObject.connect(item, SIGNAL("movingChanged()"), self.moved)

        def scroll(self) -> None:
            if not self.steps:
                self.end_visit()
                return
            name = self.steps.pop(0)
            assert self.window is not None
            button = next(
                (
                    item
                    for item in _items(self.window.contentItem())
                    if item.objectName() == name and item.isVisible() and item.isEnabled()
                ),
                None,
            )
            if button is not None:
                button.metaObject().invokeMethod(button, "click")
            if name == "tab_list":
                self.watch("left")
            if button is None or name == "tab_list":
                QTimer.singleShot(400, self.scroll)

        def end_visit(self) -> None:
            if len(self.opens) < order["opens"]:
                models.stage.home()
                models.stage.home()
                QTimer.singleShot(900, self.open_week)
                return
            tell("programme", opens=self.opens, movements=self.movements)
            self.leave()

        def end_movement(self) -> None:
            if order["do"] == "programme":
                if self.moving is not None:
                    self.movements.append(self.moving)
                    self.moving = None
                    QTimer.singleShot(120, self.scroll)
                return
            if order["do"] == "turn":
                self.count()
                return
            if self.moving is not None:
                self.movements.append(self.moving)
                self.designs.append(self.design)
            self.moving = None
            if len(self.movements) == order["movements"]:
                tell("moved", movements=self.movements, designs=self.designs)
                self.leave()

        def count(self) -> None:
            """Add up what would grow if it were kept: this process's memory is looked at."""
            gaps = [(b - a) / 1e6 for a, b in pairwise(self.moving or ())]
            self.moving = None
            self.tally["frames"] += len(gaps)
            self.tally["late"] += sum(gap > order["late_ms"] for gap in gaps)
            self.tally["longest"] = max(self.tally["longest"], *gaps, 0.0)
            if not self.cutting:
                self.add_turn()

    def _items(item: QQuickItem) -> list[QQuickItem]:
        return [item, *(deeper for child in item.childItems() for deeper in _items(child))]

    return Observer()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
