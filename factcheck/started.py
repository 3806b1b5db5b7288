"""
Was Python started for the command `factcheck`? Then Ctrl-C ends it quietly from the first moment on, and
nothing is cleared away that soon goes with the process.

Python tells an interrupt while modules are loading with a traceback, and some of them turn it into a fault of
their own. A program that imports factcheck keeps its own way with signals.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import suppress


def quietly() -> None:
    """Leave an interrupt to the system where nothing but the command would see it, and collect seldom."""
    if not _is_the_command():
        return
    gc.set_threshold(1_000_000, 20, 20)  # modules are loaded to stay
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        with suppress(ValueError):  # not the main thread
            signal.signal(signal.SIGINT, signal.SIG_DFL)


def _is_the_command() -> bool:
    name: str = (getattr(sys, "argv", None) or [""])[0]
    if name == "-m":  # `python -m factcheck`, while it is looked for
        words = sys.orig_argv
        return "-m" in words and words[words.index("-m") + 1 :][:1] == ["factcheck"]
    return os.path.basename(name).removesuffix(".exe") == "factcheck"
