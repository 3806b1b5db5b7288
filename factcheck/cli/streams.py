"""
Standard output and standard error, written whole or told of.

A disk may be full, a stream closed, a reader gone. Python itself drops the rest of a long text in
silence where it runs unbuffered, writes messages to standard output where standard error is closed,
and ends with 120.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterable

from factcheck.errors import FactcheckError
from factcheck.typed import IO, NoReturn

_PIECE = 1 << 20  # characters


def put(text: str | Iterable[str], *, exact: bool = False) -> None:
    """
    The text, or its pieces, to standard output, whole; raises `FactcheckError` where that cannot be.

    What a program reads comes `exact`: in UTF-8, as in a file, whatever a screen here could show.
    """
    stream = sys.stdout
    if stream is None:
        raise FactcheckError("standard output is closed: there is nowhere to write to", hint="--output FILE")
    pen = _Pen(stream, "utf-8" if exact else None)
    for piece in (text,) if isinstance(text, str) else text:  # a fault in making one is not the stream's
        if not _taken(pen.write, stream, piece):
            return
    _taken(pen.end, stream)


def _taken(work: Callable[..., None], stream: IO[str], *given: str) -> bool:
    """Was it written? False where the reader, say `head`, has enough: the exit code stays the report's."""
    try:
        work(*given)
    except BrokenPipeError:
        _hush(stream)
        return False
    except (OSError, ValueError) as error:
        _hush(stream)
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise FactcheckError(
            f"cannot be written: {reason}",
            where="standard output",
            hint="make room, or --output FILE on another disk",
        ) from error
    return True


def tell(text: str) -> None:
    """A message to standard error; one that cannot be written is dropped: the exit code speaks alone."""
    stream = sys.stderr
    if stream is None:
        return
    try:
        pen = _Pen(stream)
        pen.write(f"{text}\n")
        pen.end()
    except (OSError, ValueError):
        _hush(stream)


def leave(code: int) -> NoReturn:
    """
    End the process with that exit code, now: to free a report object by object takes a tenth of its time.

    What watches the program (a tracer, a profiler, `python -i`) still has its say at the end, the usual way.
    """
    if _watched():
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # it was told of when it was written
            stream.flush()
    os._exit(code)


def _watched() -> bool:
    monitoring = getattr(sys, "monitoring", None)  # from 3.12 on
    return bool(
        sys.gettrace() is not None
        or sys.getprofile() is not None
        or sys.flags.interactive
        or os.environ.get("PYTHONINSPECT")
        or (monitoring is not None and any(monitoring.get_tool(tool) for tool in range(6)))
    )


def is_screen() -> bool:
    """Is standard output a terminal?"""
    with contextlib.suppress(ValueError):  # it was closed
        return sys.stdout is not None and sys.stdout.isatty()
    return False


def interruptible() -> None:
    """From here on Ctrl-C is told to us, since there is something to clear away; before, it just ends us."""
    with contextlib.suppress(ValueError):  # not the main thread
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            signal.signal(signal.SIGINT, signal.default_int_handler)


class _Pen:
    """Writes text down to the file itself, all of it."""

    def __init__(self, stream: IO[str], encoding: str | None = None) -> None:
        self._stream = stream
        self._binary = getattr(stream, "buffer", None)
        known = encoding or getattr(stream, "encoding", None) or "utf-8"
        self._encoder = codecs.getincrementalencoder(known)("backslashreplace")
        self._line_end = os.linesep if encoding is None else "\n"
        self._begun = False

    def write(self, text: str) -> None:
        if self._binary is None:
            self._stream.write(text)
            return
        if not self._begun:
            self._stream.flush()
            self._begun = True
        for at in range(0, len(text), _PIECE):  # a long report is not held a second and a third time
            left = memoryview(self._encoder.encode(text[at : at + _PIECE].replace("\n", self._line_end)))
            while left:  # unbuffered, it may take a part only, and says so in its answer alone
                written = self._binary.write(left)
                if not written:
                    raise BlockingIOError(0, "it takes no more")
                left = left[written:]

    def end(self) -> None:
        """Let nothing wait in a buffer."""
        (self._stream if self._binary is None else self._binary).flush()


def _hush(stream: IO[str]) -> None:
    """Let what is still to be flushed when the program ends go nowhere, so that the exit code stays ours."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
