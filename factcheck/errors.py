"""What can go wrong with what we are given: where it is wrong, what is wrong, what to try."""

from __future__ import annotations

# A file's name may hold a line end: what stands behind it is no line of ours, and no command to a build.
_LINE_ENDS = str.maketrans("\n\r", "␊␍")


class FactcheckError(Exception):
    """
    Something that keeps a copy from being checked, told in an editor's words.

    `what` says what is wrong, `where` names the file (and line, where there is one), `hint`
    what to try. The command line prints it in two lines and ends with exit code 2.
    """

    def __init__(self, what: str, *, where: str = "", line: int | None = None, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        where = self.where.translate(_LINE_ENDS)
        place = where if self.line is None else f"{where}:{self.line}"
        head = f"{place}: {self.what}" if place else self.what
        return f"{head}\n  try: {self.hint.translate(_LINE_ENDS)}" if self.hint else head


class UnreadableError(FactcheckError):
    """A file that is missing, is no text, or is not in the format it was said to be in."""


class EmptyCopyError(FactcheckError):
    """A file that can be read, and holds no copy: nothing at all, or furniture only."""


class UsageError(FactcheckError):
    """The call itself is off: too few copies, an unknown option value."""


class ConfigError(FactcheckError):
    """A settings file that cannot be obeyed: bad TOML, an unknown rule code, a wrong type."""


class DifferentStoriesError(FactcheckError):
    """Two copies that are not versions of one story, so that comparing them would say nothing."""
