"""The kiosk with a camera that this program feeds, and an observer who measures it.

Started as a script with its order as JSON: `site`, `readable` and `empty` (folders of grey frames
of 1280 x 720 bytes), `rounds`, `seconds`, `blocks`. The kiosk itself is as `python -m kiosk run`
starts it; the camera's page with its preview is open. Only where frames come from is ours.
"""

import gc
import json
import os
import runpy
import sys
import time
from pathlib import Path
from typing import Any

SIZE = (1280, 720)
FRAME_MS = 33


def tell(event: str, **values: object) -> None:
    """Report to whoever started this program."""
    print(json.dumps({"event": event, **values}), flush=True)


def main(order: dict[str, Any]) -> None:
    """Run the command with the observer at its side."""
    gc.disable()
    from kiosk.app import screen

    make = screen.Wiring.kiosk
    watch: list[object] = []

    def watched(self: screen.Wiring) -> screen.Kiosk:
        made = make(self)
        watch.append(_observer(made.models, made.devices.camera, order))
        return made

    screen.Wiring.kiosk = watched  # type: ignore[method-assign] # the one place to look in from
    sys.argv = ["kiosk", "run", "--site", order["site"]]
    runpy.run_module("kiosk", run_name="__main__")


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


def _observer(models: Any, camera: Any, order: dict[str, Any]) -> object:
    import zxingcpp
    from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal
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

    def loaded(folder: str) -> list[bytes]:
        return [file.read_bytes() for file in sorted(Path(folder).glob("*.grey"))]

    class Cameras(QObject):
        changed = Signal()

        def list(self) -> tuple[Any, ...]:
            return (Input(),)

    class Input:
        key, name, away = b"bench", "bench", False

    class Source(QObject):
        failed = Signal(str)

        def start(self) -> None:
            pass

        def stop(self) -> None:
            pass

    class Observer(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.readable = loaded(order["readable"])
            self.frames = [framed(data) for data in self.readable]
            self.empty = [framed(data) for data in loaded(order["empty"])]
            self.bare: list[float] = []
            self.ours: list[float] = []
            self.bare_waits: list[float] = []
            self.waits: list[float] = []
            self.threads: list[Path] = []
            self.waited = 0
            self.heard_at = (0, 0, 0, 0)
            self.missed = 0
            self.sent = 0
            self.sent_at: int | None = None
            self.turn = 0
            self.cpu: dict[bool, list[float]] = {False: [], True: []}
            self.late: dict[bool, list[float]] = {False: [], True: []}
            self.fed = 0
            self.pace = QTimer(self)
            self.pace.setTimerType(Qt.TimerType.PreciseTimer)
            self.pace.setInterval(FRAME_MS)
            self.beat = QTimer(self)
            self.beat.setTimerType(Qt.TimerType.PreciseTimer)
            self.beat.setInterval(1)
            self.beat.timeout.connect(self.heard)
            self.blocks = [
                (kind, on)
                for kind in ("cpu", "beat")
                for _ in range(order["blocks"])
                for on in (0, 1)
            ]
            # Where frames come from and texts go to; the rest is as it is.
            camera._make_cameras = Cameras
            camera._make_source = lambda which, sink: Source()
            camera._may_be_there = lambda: True
            camera._read = self.read
            QTimer.singleShot(2500, self.begin)

        def begin(self) -> None:
            camera.look()
            models.camera.open()
            self.threads = threads_of_ours()
            self.pace.timeout.connect(self.compare)
            self.pace.start()

        def read(self, text: str) -> None:
            if self.sent_at is not None:
                self.ours.append((time.perf_counter_ns() - self.sent_at) / 1e6)
                self.waits.append((waited_ns(self.threads) - self.waited) / 1e6)
                self.sent_at = None

        def compare(self) -> None:
            """One frame by the bare decoder, then the same one through the camera, a tick each."""
            place = self.turn // 2 % len(self.frames)
            if self.turn % 2 == 0:
                self.missed += self.sent_at is not None
                waited = waited_ns(self.threads)
                start = time.perf_counter_ns()
                bare(self.readable[place])
                self.bare.append((time.perf_counter_ns() - start) / 1e6)
                self.bare_waits.append((waited_ns(self.threads) - waited) / 1e6)
            else:
                self.waited = waited_ns(self.threads)
                self.sent_at = time.perf_counter_ns()
                camera.sink.setVideoFrame(self.frames[place])
            self.turn += 1
            if self.turn == 2 * order["rounds"] + 1:
                self.pace.timeout.disconnect(self.compare)
                self.pace.timeout.connect(self.feed)
                self.sent_at = None
                self.next_block()

        def next_block(self) -> None:
            models.stage.touch()
            self.beat.stop()
            self.pace.stop()
            if not self.blocks:
                tell(
                    "seen",
                    bare=self.bare[:-1],
                    bare_waits=self.bare_waits[:-1],
                    ours=self.ours,
                    waits=self.waits,
                    missed=self.missed,
                    cpu_off=self.cpu[False],
                    cpu_on=self.cpu[True],
                    late_off=self.late[False],
                    late_on=self.late[True],
                    fed=self.fed,
                )
                QTimer.singleShot(0, QCoreApplication.quit)
                return
            kind, on = self.blocks.pop(0)
            self.on = bool(on)
            self.kind = kind
            if self.on:
                self.pace.start()
            QTimer.singleShot(300, self.block)

        def block(self) -> None:
            self.cpu_at, self.wall_at = time.process_time_ns(), time.perf_counter_ns()
            if self.kind == "beat":
                self.heard_at = self.now()
                self.beat.start()
            QTimer.singleShot(round(order["seconds"] * 1000), self.block_ended)

        def block_ended(self) -> None:
            if self.kind == "cpu":
                wall = time.perf_counter_ns() - self.wall_at
                self.cpu[self.on].append((time.process_time_ns() - self.cpu_at) / wall)
            self.next_block()

        def feed(self) -> None:
            """A second with a code in view, a second without."""
            self.fed += 1
            set_of = self.frames if self.fed // 30 % 2 else self.empty
            camera.sink.setVideoFrame(set_of[self.fed % len(set_of)])

        def heard(self) -> None:
            """How late this thread is, beyond what a busy machine let it wait.

            That is what it waited for a processor itself, and, while it was held up, what the
            decoder's thread did, which may have had Python's lock.
            """
            now = self.now()
            wall, ran, waited, others = (
                new - old for new, old in zip(now, self.heard_at, strict=True)
            )
            held_up = max(0, wall - ran - waited)
            self.late[self.on].append((wall - waited - min(held_up, others)) / 1e6)
            self.heard_at = self.now()

        def now(self) -> tuple[int, int, int, int]:
            """In ns: the time, this thread's, what it waited, and what the decoder's did."""
            mine, others = waited_ns(self.threads[:1]), waited_ns(self.threads[1:])
            return time.perf_counter_ns(), time.thread_time_ns(), mine, others

    return Observer()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
