"""Work that must not hold up the drawing: given to a worker, answered on Qt's thread."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Jobs(Protocol):
    """Runs work elsewhere and brings the answer back, in the order it was given."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Call `work`, then on Qt's thread `done` with its answer, or `failed` with its error.

        Without `failed` an error is raised on Qt's thread, where it is reported as a bug.
        """
        ...


class ThreadJobs(QObject):
    """One worker thread: one storage job at a time, none of them on Qt's thread."""

    _answered = Signal(object)

    def __init__(self, name: str = "storage", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """See `Jobs`. After `close` nothing is run any more."""
        if self._closed:
            return

        def job() -> None:
            self._answered.emit(_answer(work, done, failed))

        self._pool.submit(job)

    def close(self) -> None:
        """Let the running job end, drop those that wait, and deliver no more answers."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            answer()


class HandJobs:
    """Runs nothing until it is told to: for tests."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], Callable[[], None]]] = deque()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """See `Jobs`."""
        self._waiting.append(lambda: _answer(work, done, failed))

    @property
    def waiting(self) -> int:
        """How many jobs wait."""
        return len(self._waiting)

    def run_one(self) -> None:
        """Run the job that has waited longest. Raises IndexError when none waits."""
        self._waiting.popleft()()()

    def run_all(self) -> None:
        """Run jobs, also those that others add meanwhile, until none waits."""
        while self._waiting:
            self.run_one()


def _answer(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None
) -> Callable[[], None]:
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - handed on, whole, to Qt's thread
        return _failure(error, failed)
    return lambda: done(result)


def _failure(error: Exception, failed: Callable[[Exception], None] | None) -> Callable[[], None]:
    def report() -> None:
        if failed is None:
            raise error
        failed(error)

    return report
