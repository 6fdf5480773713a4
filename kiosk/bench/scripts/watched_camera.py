"""The kiosk with a camera that this program feeds, and an observer who measures it.

Started as a script with its order as JSON: `site`, `readable` and `empty` (folders of grey frames
of 1280 x 720 bytes), `rounds`, `slices`, `seconds`, `blocks`, `rest_ms` (before the `first`
slice, and `between` blocks). The kiosk itself is as `python -m kiosk run` starts it; the
camera's page with its preview is open. Only where frames come from and where texts go is ours.
"""

import gc
import json
import os
import runpy
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

SIZE = (1280, 720)
FRAME_MS = 32
PATIENCE_NS = 1_000_000_000
"""A frame that has no answer by then is lost."""
BEAT_SLICES = 4
"""So many times more often than for the processor, the states take turns."""
STATES = (
    ("idle", False, False),
    ("scanned", True, False),
    ("drawn", False, True),
    ("both", True, True),
)
"""For Qt's thread: whether frames come, and whether the preview is drawn anew.

Drawing alone draws the last picture again, as often as frames would bring another.
"""
DRAW_MS = 67


class _Input(NamedTuple):
    """A camera that is plugged in, as the kiosk's list has them."""

    key: bytes
    name: str
    away: bool = False


def tell(event: str, **values: object) -> None:
    """Report to whoever started this program."""
    print(json.dumps({"event": event, **values}), flush=True)


def main(order: dict[str, Any]) -> None:
    """Run the command with the observer at its side."""
    gc.disable()
    from kiosk.app import devices, wiring

    make_camera = devices.make_camera
    make = wiring.Wiring.kiosk
    watch: list[Any] = []

    def fed(_read: object, name: str) -> Any:
        """The camera as it is, but for where frames come from and texts go to."""
        return make_camera(
            lambda text: watch[0].read(text),
            name,
            cameras=_cameras(),
            source=_source(),
            may_be_there=lambda: True,
        )

    def watched(self: wiring.Wiring) -> wiring.Kiosk:
        made = make(self)
        watch.append(_observer(made.models, made.devices.camera, order))
        return made

    # The two places to look in from.
    devices.make_camera = fed  # type: ignore[assignment]
    wiring.Wiring.kiosk = watched  # type: ignore[method-assign]
    sys.argv = ["kiosk", "run", "--site", order["site"]]
    runpy.run_module("kiosk", run_name="__main__")


def _cameras() -> Any:
    from PySide6.QtCore import QObject, Signal

    class Cameras(QObject):
        changed = Signal()

        def list(self) -> tuple[_Input, ...]:
            return (_Input(b"bench", "bench"),)

    return Cameras


def _source() -> Any:
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        failed = Signal(str)

        def __init__(self, _which: object, _sink: object) -> None:
            super().__init__()

        def start(self) -> None:
            """Frames come when the observer sends them."""

        def stop(self) -> None:
            """It sends none of its own."""

    return Source


def waited_ns(threads: list[Path]) -> int:
    """How long threads have waited for a processor; 0 where the system does not count it."""
    try:
        return sum(int((one / "schedstat").read_text("ascii").split()[1]) for one in threads)
    except (OSError, IndexError, ValueError):
        return 0


def threads_of_ours() -> list[Path]:
    """Qt's thread, and the decoder's when there is one; empty where the system does not tell."""
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        return []
    others = [one for one in tasks.iterdir() if (one / "comm").read_text().strip() == "camera"]
    return [tasks / str(os.getpid()), *others]


def others_s() -> float:
    """Seconds that other programs have had of the processors; 0 where the system tells not."""
    try:
        ticks = Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:]
        user, nice, system, _, _, irq, softirq, steal = (int(one) for one in ticks[:8])
    except (OSError, ValueError):
        return 0.0
    per_second = os.sysconf("SC_CLK_TCK")
    return (user + nice + system + irq + softirq + steal) / per_second - time.process_time()


def _observer(models: Any, camera: Any, order: dict[str, Any]) -> object:
    import zxingcpp
    from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

    def framed(data: bytes) -> QVideoFrame:
        kind = QVideoFrameFormat.PixelFormat.Format_NV12
        frame = QVideoFrame(QVideoFrameFormat(QSize(*SIZE), kind))
        frame.map(QVideoFrame.MapMode.WriteOnly)
        frame.bits(0)[: len(data)] = data  # type: ignore[index] # a memoryview
        frame.bits(1)[:] = b"\x80" * (len(data) // 2)  # type: ignore[index]
        frame.unmap()
        return frame

    def bare(data: bytes) -> None:
        view = zxingcpp.ImageView(data, *SIZE, zxingcpp.ImageFormat.Lum, SIZE[0], 1)
        zxingcpp.read_barcodes(
            view,
            formats=formats,
            try_rotate=False,
            try_invert=False,
            try_downscale=True,
            text_mode=zxingcpp.TextMode.Plain,
        )

    def previews() -> list[Any]:
        """What shows the camera's pictures; hidden, it wants none."""
        found = []
        waiting = [window.contentItem() for window in QGuiApplication.topLevelWindows()]  # type: ignore[attr-defined] # Qt Quick's
        while waiting:
            item = waiting.pop()
            name = item.metaObject().className()
            found += [item] if name.startswith("CameraPreview") else []
            waiting += item.childItems()
        if not found:
            raise RuntimeError("the camera's page is not open")
        return found

    def loaded(folder: str) -> list[bytes]:
        return [file.read_bytes() for file in sorted(Path(folder).glob("*.grey"))]

    class Observer(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.readable = loaded(order["readable"])
            self.frames = [framed(data) for data in self.readable]
            self.empty = [framed(data) for data in loaded(order["empty"])]
            self.slices: list[dict[str, Any]] = []
            self.threads: list[Path] = []
            self.waited = 0
            self.lost = 0
            self.sent_at: int | None = None
            self.turn = 0
            self.blocks: list[dict[str, Any]] = []
            self.block: dict[str, Any] = {}
            self.fed = 0
            self.heard_at = (0, 0, 0)
            self.pace = QTimer(self)
            self.pace.setTimerType(Qt.TimerType.PreciseTimer)
            self.pace.setInterval(FRAME_MS)
            self.beat = QTimer(self)
            self.beat.setTimerType(Qt.TimerType.PreciseTimer)
            self.beat.setInterval(1)
            self.beat.timeout.connect(self.heard)
            self.drawing = QTimer(self)
            self.drawing.setInterval(DRAW_MS)
            self.drawing.timeout.connect(camera.pictured)
            count = order["blocks"]
            self.coming = [
                ("cpu", state, order["seconds"] / count)
                for _ in range(count)
                for state in (STATES[0], STATES[3])
            ]
            parts = count * BEAT_SLICES
            self.coming += [
                ("beat", state, order["seconds"] / parts) for _ in range(parts) for state in STATES
            ]
            QTimer.singleShot(order["rest_ms"]["first"], self.begin)

        def begin(self) -> None:
            camera.look()
            models.camera.open()
            self.threads = threads_of_ours()
            self.next_slice()
            self.pace.timeout.connect(self.compare)
            self.pace.start()

        def next_slice(self) -> None:
            """Each slice is judged by itself: of several, one may be calm."""
            if self.slices:
                last = self.slices[-1]
                wall = (time.perf_counter_ns() - last.pop("began")) / 1e9
                last["others"] = max(0.0, others_s() - last["others"]) / wall
            if len(self.slices) == order["slices"]:
                self.pace.timeout.disconnect(self.compare)
                self.pace.timeout.connect(self.feed)
                self.next_block()
                return
            empty: dict[str, list[float]] = {name: [] for name in ("ours", "bare")}
            waits: dict[str, list[float]] = {name: [] for name in ("waits", "bare_waits")}
            began = {"others": others_s(), "began": time.perf_counter_ns()}
            self.slices.append({**empty, **waits, **began})

        def read(self, text: str) -> None:
            now = time.perf_counter_ns()
            if self.sent_at is not None:
                self.slices[-1]["ours"].append((now - self.sent_at) / 1e6)
                self.slices[-1]["waits"].append((waited_ns(self.threads) - self.waited) / 1e6)
                self.sent_at = None
            elif self.block:
                self.block["read"] += 1

        def compare(self) -> None:
            """One frame by the bare decoder, then the same one through the camera, a tick each.

            A frame that has no answer yet is waited for: no next one overtakes it.
            """
            if self.sent_at is not None:
                if time.perf_counter_ns() - self.sent_at < PATIENCE_NS:
                    return
                self.lost += 1
                self.sent_at = None
            if self.turn == 2 * order["rounds"]:
                self.turn = 0
                self.next_slice()
                return
            place = self.turn // 2 % len(self.frames)
            if self.turn % 2 == 0:
                waited = waited_ns(self.threads[:1])
                start = time.perf_counter_ns()
                bare(self.readable[place])
                self.slices[-1]["bare"].append((time.perf_counter_ns() - start) / 1e6)
                waited = waited_ns(self.threads[:1]) - waited
                self.slices[-1]["bare_waits"].append(waited / 1e6)
            else:
                self.waited = waited_ns(self.threads)
                self.sent_at = time.perf_counter_ns()
                camera.sink.setVideoFrame(self.frames[place])
            self.turn += 1

        def next_block(self) -> None:
            models.stage.touch()
            self.beat.stop()
            self.pace.stop()
            self.drawing.stop()
            self.block = {}
            if not self.coming:
                tell("seen", slices=self.slices, lost=self.lost, blocks=self.blocks)
                QTimer.singleShot(0, QCoreApplication.quit)
                return
            _, (_, frames, preview), _ = self.coming[0]
            for sight in previews():
                sight.setVisible(preview or not frames)
            if frames:
                self.pace.start()
            elif preview:
                self.drawing.start()
            # What the last one began may end first.
            QTimer.singleShot(order["rest_ms"]["between"], self.begin_block)

        def begin_block(self) -> None:
            kind, (state, _, _), seconds = self.coming.pop(0)
            self.block = {"kind": kind, "state": state, "sent": 0, "with_code": 0, "read": 0}
            self.block |= {"late": [], "held": []}
            self.cpu_at, self.wall_at = time.process_time_ns(), time.perf_counter_ns()
            if kind == "beat":
                self.heard_at = self.now()
                self.beat.start()
            QTimer.singleShot(round(seconds * 1000), self.end_block)

        def end_block(self) -> None:
            wall = time.perf_counter_ns() - self.wall_at
            self.block["cpu"] = (time.process_time_ns() - self.cpu_at) / wall
            self.block["seconds"] = wall / 1e9
            self.blocks.append(self.block)
            self.next_block()

        def feed(self) -> None:
            """Half a second with a code in view, half a second without."""
            self.fed += 1
            with_code = self.fed // 15 % 2 == 1
            set_of = self.frames if with_code else self.empty
            if self.block:
                self.block["sent"] += 1
                self.block["with_code"] += with_code
            camera.sink.setVideoFrame(set_of[self.fed % len(set_of)])

        def heard(self) -> None:
            """How long this thread was away, and how long of that something held it up.

            Held up is what is left without the time for which it ran itself and without that for
            which it waited for a processor: whoever scans may have had a lock that it needed.
            The beat's own pause of a millisecond is in it.
            """
            now = self.now()
            wall, ran, waited = (new - old for new, old in zip(now, self.heard_at, strict=True))
            self.block["late"].append(wall / 1e6)
            self.block["held"].append(max(0, wall - ran - waited) / 1e6)
            self.heard_at = self.now()

        def now(self) -> tuple[int, int, int]:
            """In ns: the time, this thread's, and what it waited for a processor."""
            return time.perf_counter_ns(), time.thread_time_ns(), waited_ns(self.threads[:1])

    return Observer()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
