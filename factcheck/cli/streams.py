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
from collections.abc import Iterable
from typing import IO, NoReturn

from factcheck.errors import FactcheckError

_PIECE = 1 << 20  # characters


def put(text: str | Iterable[str]) -> None:
    """The text, or its pieces, to standard output, whole; raises `FactcheckError` where that cannot be."""
    stream = sys.stdout
    if stream is None:
        raise FactcheckError("standard output is closed: there is nowhere to write to", hint="--output FILE")
    try:
        _whole(stream, (text,) if isinstance(text, str) else text)
    except BrokenPipeError:  # `| head` has read enough; the exit code stays the report's
        _hush(stream)
    except (OSError, ValueError) as error:
        _hush(stream)
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise FactcheckError(
            f"cannot be written: {reason}",
            where="standard output",
            hint="make room, or --output FILE on another disk",
        ) from error


def tell(text: str) -> None:
    """A message to standard error; one that cannot be written is dropped: the exit code speaks alone."""
    stream = sys.stderr
    if stream is None:
        return
    try:
        _whole(stream, (f"{text}\n",))
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


def _whole(stream: IO[str], texts: Iterable[str]) -> None:
    """All of the text, down to the file itself."""
    binary = getattr(stream, "buffer", None)
    if binary is None:
        for text in texts:
            stream.write(text)
        stream.flush()
        return
    stream.flush()
    encoding = getattr(stream, "encoding", None) or "utf-8"
    encoder = codecs.getincrementalencoder(encoding)("backslashreplace")
    pieces = (text[at : at + _PIECE] for text in texts for at in range(0, len(text), _PIECE))
    for piece in pieces:  # a long report is not held a second and a third time
        left = memoryview(encoder.encode(piece.replace("\n", os.linesep)))
        while left:
            written = binary.write(
                left
            )  # unbuffered, it may take a part only, and says so in its answer alone
            if not written:
                raise BlockingIOError(0, "it takes no more")
            left = left[written:]
    binary.flush()


def _hush(stream: IO[str]) -> None:
    """Let what is still to be flushed when the program ends go nowhere, so that the exit code stays ours."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
