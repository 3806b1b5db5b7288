"""
What carries the work: each engine runs one function over many jobs, and none knows what they are about.

`run(function, jobs)` gives each job with what came of it, in any order; None where what ran it died of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Protocol

from factcheck.errors import UsageError

Row = dict[str, Any]
Function = Callable[[Row], dict[str, Any]]


class Engine(Protocol):
    """Something that runs a function over jobs."""

    def run(self, function: Function, jobs: Iterable[Row]) -> Iterator[tuple[Row, dict[str, Any] | None]]:
        """Each job with what came of it."""
        ...


def engine(name: str, workers: int) -> AbstractContextManager[Engine]:
    """The engine of this name: "pool", "dask" (workers of its own here) or "dask://HOST:PORT"."""
    if name == "pool":
        from factcheck.scan.engines.pool import Pool

        return Pool(workers)
    carries(name)
    from factcheck.scan.engines.dask import Dask

    return Dask(name.partition("://")[2], workers)


def carries(name: str) -> None:
    """Raise `UsageError` where no engine is called so."""
    if name != "pool" and name.partition("://")[0] != "dask":
        raise UsageError(f"no engine is called {name!r}", hint="pool, dask, or dask://HOST:PORT")
