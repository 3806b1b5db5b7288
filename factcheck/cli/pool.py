"""Work spread over processes, answered in its own order."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from typing import TypeVar

from factcheck.errors import FactcheckError
from factcheck.worker import with_parent

T = TypeVar("T")
R = TypeVar("R")
_AT_A_TIME = 4  # pieces of work handed over together: few, so that the first answers come soon


def spread(do: Callable[[T], R], work: Sequence[T], jobs: int) -> Iterator[R]:
    """
    Each piece's answer, in their order, as soon as it is there.

    Processes are started afresh, not forked, so that it is one thing on every system. Raises
    `FactcheckError` where one of them was ended from outside.
    """
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=with_parent)
    done = False
    with _told_to_end():
        try:
            for number, answer in enumerate(pool.map(do, work, chunksize=_AT_A_TIME), 1):
                done = number == len(work)  # whoever asks need not ask once more to hear that it is all
                yield answer
        except BrokenProcessPool as error:
            raise FactcheckError(
                "a process that compared stories was ended from outside; perhaps there was no memory left",
                hint="--jobs 1",
            ) from error
        finally:
            pool.shutdown(wait=done, cancel_futures=True)
            for child in () if done else active_children():
                child.terminate()  # nobody waits for what it would answer


@contextmanager
def _told_to_end() -> Iterator[None]:
    """A request to end is one to put away the processes first, which the system would not do."""
    try:
        before = signal.signal(signal.SIGTERM, _end)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, _: object) -> None:
    raise SystemExit(128 + number)
