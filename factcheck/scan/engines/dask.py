"""
Dask's workers, here or on many machines: the same function, and nothing to shuffle.

Stories come in the order of their days, and each is a job by itself. What a cluster needs is that its workers
have factcheck installed and see the files that are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from types import TracebackType
from typing import Any

from factcheck.errors import FactcheckError, UsageError
from factcheck.scan.engines import Function, Row

_AHEAD = 4  # jobs a worker thread
_PATIENCE = "20s"  # for a scheduler that does not answer
_LOOK = 5  # seconds after which it is asked whether any worker is still there
_GONE = 60  # seconds without a worker


class Dask:
    """A client of a scheduler; without an address, of workers of its own on this machine."""

    def __init__(self, address: str, workers: int) -> None:
        self.address, self.workers = address, workers
        self.dask: Any = None
        self.client: Any = None
        self.cluster: Any = None

    def __enter__(self) -> Dask:
        """Find the scheduler, or begin workers that stay on this machine's own address."""
        try:
            import distributed
        except ImportError:
            raise UsageError(
                "this engine needs Dask, which is not installed", hint="pip install 'factcheck-wire[cluster]'"
            ) from None
        self.dask = distributed
        if not self.address:
            self.cluster = self.dask.LocalCluster(
                n_workers=self.workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None,
                protocol="tcp://", silence_logs=50,
            )  # fmt: skip
        try:
            self.client = self.dask.Client(self.cluster or f"tcp://{self.address}", timeout=_PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            raise FactcheckError(
                f"no Dask scheduler answers: {error}"[:300],
                where=self.address,
                hint="dask scheduler begins one",
            ) from error
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Let go of the scheduler, and end what was begun here."""
        self.client.close()
        if self.cluster is not None:
            self.cluster.close()

    def run(self, function: Function, jobs: Iterable[Row]) -> Iterator[tuple[Row, dict[str, Any] | None]]:
        """
        Each job with what came of it; Dask runs a dead worker's jobs again.

        A job that has killed worker after worker, and does so with no other beside it, is given up: one that
        was merely in line behind it each time is none of these.
        """
        from distributed.scheduler import KilledWorker

        source = iter(jobs)
        ahead = max(sum(self.client.nthreads().values()), 1) * _AHEAD
        running: dict[Any, Row] = {}
        suspected: list[Row] = []
        for job in islice(source, ahead):
            running[self._begin(function, job)] = job
        while running:
            for future in self._ended(running):
                job = running.pop(future)
                try:
                    result = future.result()
                except KilledWorker:
                    suspected.append(job)
                else:
                    yield job, result
                future.release()
                for follower in islice(source, 1):
                    running[self._begin(function, follower)] = follower
        for job in suspected:
            (future,) = self._ended([self._begin(function, job)])
            try:
                yield job, future.result()
            except KilledWorker:
                yield job, None

    def _begin(self, function: Function, job: Row) -> Any:
        return self.client.submit(function, job, pure=False)

    def _ended(self, running: Iterable[Any]) -> list[Any]:
        """
        Those that have ended, once some have.

        Raises `FactcheckError` where no worker has been there for a while: workers of our own are begun
        again first, since one that dies while the machine is busy is not always followed by another.
        """
        alone = 0
        while True:
            try:
                return list(self.dask.wait(list(running), timeout=_LOOK, return_when="FIRST_COMPLETED").done)
            except TimeoutError:
                alone = 0 if self.client.nthreads() else alone + 1
            if alone and self.cluster is not None:
                self.cluster.scale(0)
                self.cluster.scale(self.workers)
            if alone * _LOOK >= _GONE:
                raise FactcheckError(
                    "every Dask worker has gone", where=self.address, hint="begin workers, and scan again"
                )
