"""A story's time: past it the work is broken off, in whatever thread of whatever engine it runs."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class OutOfTimeError(BaseException):
    """A story has had its time; no `except Exception` on the way is meant to hold it up."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """
    Do what follows in so many seconds, or raise `OutOfTimeError`.

    A signal would do in a process's first thread alone, and a cluster's workers run stories in others.
    """
    thread = threading.get_ident()
    lock = threading.Lock()
    done = False

    def broken_off() -> None:
        with lock:
            if not done:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(thread), ctypes.py_object(OutOfTimeError)
                )

    watch = threading.Timer(seconds, broken_off)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        with lock:
            done = True
        watch.cancel()
