"""The processes of one machine: begun anew (spawn), a few jobs ahead of them, and a dead one survived."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from types import TracebackType
from typing import Any

from factcheck.scan.engines import Function, Row
from factcheck.worker import with_parent

_AHEAD = 3  # jobs a worker: enough that none waits, few enough that little is held


class Pool:
    """A pool of processes; of one worker, this process itself."""

    def __init__(self, workers: int) -> None:
        self.workers = max(workers, 1)

    def __enter__(self) -> Pool:
        """Nothing is begun before there is work."""
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Nothing is left behind."""

    def run(self, function: Function, jobs: Iterable[Row]) -> Iterator[tuple[Row, dict[str, Any] | None]]:
        """
        Each job with what came of it.

        Where a process dies, the jobs that were running are run again, each in a process of its own: the
        one that kills that too is given up, the rest go on.
        """
        source = iter(jobs)
        if self.workers == 1:
            for job in source:
                yield job, function(job)
            return
        while True:
            lost = yield from self._until_broken(function, source)
            if not lost:
                return
            for job in lost:
                yield job, _alone(function, job)

    def _until_broken(
        self, function: Function, source: Iterator[Row]
    ) -> Generator[tuple[Row, dict[str, Any] | None], None, list[Row]]:
        with _processes(self.workers) as pool:
            running: dict[Future[dict[str, Any]], Row] = {}
            try:
                while True:
                    for job in islice(source, self.workers * _AHEAD - len(running)):
                        try:
                            running[pool.submit(function, job)] = job
                        except BrokenProcessPool:
                            return [*running.values(), job]
                    if not running:
                        return []
                    done, _ = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        try:
                            result = future.result()
                        except BrokenProcessPool:
                            return list(running.values())
                        yield running.pop(future), result
            finally:
                pool.shutdown(wait=False, cancel_futures=True)


def _processes(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=with_parent)


def _alone(function: Function, job: Row) -> dict[str, Any] | None:
    with _processes(1) as pool:
        try:
            return pool.submit(function, job).result()
        except BrokenProcessPool:
            return None
