"""How far a long run has come: on a terminal's standard error only, and never in CI."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from types import TracebackType

_WIDTH = 30
_FEWEST = 3  # stories; fewer are done before a bar is read


class Progress:
    """A bar that is drawn again after each story, and is gone when all are done."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._drawn = total, 0, False
        self._shown = total >= _FEWEST and _wanted()

    def __enter__(self) -> Progress:
        self._draw()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.clear()

    def step(self) -> None:
        """One story more is done."""
        self._done += 1
        if self._done < self._total:
            self._draw()

    def clear(self) -> None:
        """Make room for a line of the report."""
        if self._drawn:
            self._put("\r\x1b[K")
            self._drawn = False

    def _draw(self) -> None:
        if self._shown:
            filled = _WIDTH * self._done // max(self._total, 1)
            bar = "#" * filled + "." * (_WIDTH - filled)
            self._put(f"\r\x1b[K[{bar}] {self._done} of {self._total} stories")
            self._drawn = True

    def _put(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except (OSError, ValueError, AttributeError):
            self._shown = False


def _wanted() -> bool:
    if os.environ.get("CI") or os.environ.get("GITHUB_ACTIONS") or os.environ.get("TERM", "dumb") == "dumb":
        return False
    with suppress(ValueError, AttributeError):  # it is closed
        return sys.stderr.isatty()
    return False
