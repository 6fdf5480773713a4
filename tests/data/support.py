"""What several tests of the stores need."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

AnswerT = TypeVar("AnswerT")


def at_once(count: int, do: Callable[[], AnswerT]) -> list[AnswerT]:
    """What `do` answers in so many threads that begin at the same moment."""
    start = Barrier(count)

    def run() -> AnswerT:
        start.wait()
        return do()

    with ThreadPoolExecutor(count) as pool:
        running = [pool.submit(run) for _ in range(count)]
    return [each.result() for each in running]
