"""Jobs: answers come back in order and on Qt's thread; errors too."""

import threading

import pytest
from PySide6.QtCore import QThread

from kiosk.ui.jobs import HandJobs, Jobs, ThreadJobs
from tests.ui.conftest import settle, until


def test_answers_come_in_order_on_qts_thread() -> None:
    jobs: Jobs = ThreadJobs()
    seen: list[tuple[int, bool, bool]] = []
    here = QThread.currentThread()

    for number in range(5):
        where: list[str] = []

        def work(number: int = number, where: list[str] = where) -> int:
            where.append(threading.current_thread().name)
            return number

        def done(answer: int, where: list[str] = where) -> None:
            seen.append((answer, where[0] != "MainThread", QThread.currentThread() == here))

        jobs.run(work, done)
    until(lambda: len(seen) == 5)
    assert seen == [(number, True, True) for number in range(5)]
    assert isinstance(jobs, ThreadJobs)
    jobs.close()


def test_an_error_goes_to_failed() -> None:
    jobs = ThreadJobs()
    errors: list[str] = []

    def work() -> None:
        raise OSError("no disk")

    jobs.run(work, lambda _: errors.append("done"), lambda error: errors.append(str(error)))
    until(lambda: bool(errors))
    assert errors == ["no disk"]
    jobs.close()


def test_a_closed_worker_delivers_nothing() -> None:
    jobs = ThreadJobs()
    gate = threading.Event()
    seen: list[int] = []
    jobs.run(lambda: gate.wait(5), lambda _: seen.append(1))
    jobs.run(lambda: None, lambda _: seen.append(2))
    gate.set()
    jobs.close()
    jobs.run(lambda: None, lambda _: seen.append(3))
    settle()
    assert seen == []


def test_jobs_by_hand_run_when_told() -> None:
    jobs = HandJobs()
    seen: list[object] = []
    jobs.run(lambda: 1, seen.append)
    jobs.run(lambda: 1 // 0, seen.append, lambda error: seen.append(type(error)))
    assert (seen, jobs.waiting) == ([], 2)
    jobs.run_all()
    assert seen == [1, ZeroDivisionError]


def test_an_error_that_nobody_takes_is_a_bug() -> None:
    jobs = HandJobs()
    jobs.run(lambda: 1 // 0, print)
    with pytest.raises(ZeroDivisionError):
        jobs.run_one()
