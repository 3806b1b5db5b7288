"""A pattern that is compiled when it is first asked: half of them read what few pages hold."""

from __future__ import annotations

import re

from factcheck import ready
from factcheck.typed import Any, AnyStr, cast

_ASKED = (
    "match",
    "search",
    "fullmatch",
    "finditer",
    "findall",
    "sub",
    "subn",
    "split",
    "flags",
    "groupindex",
)


_FINDS = ("match", "search", "fullmatch", "finditer")
_OFTEN = (
    100  # times a text may be read through for a word: asked at each name of a long one, a pattern is cheaper
)


def late(text: AnyStr, flags: int = 0, *, holds: tuple[AnyStr, ...] = ()) -> re.Pattern[AnyStr]:
    """
    `re.compile(text, flags)`, put off until it has something to read.

    `holds` are words or marks of which each match has one; until a text has one, nothing is compiled. Where
    case is ignored they are in small letters. A test derives from the pattern that it is so.
    """
    return cast("re.Pattern[AnyStr]", _Pattern(text, flags, holds))


class _Pattern:
    """Stands for the pattern; once that is compiled, its methods are this one's own, at no cost a call."""

    def __init__(self, text: str | bytes, flags: int, holds: tuple[str | bytes, ...]) -> None:
        self.pattern = text
        self.holds = holds
        self.asked = 0
        self._flags = flags
        ready.expect(text, flags)
        if holds:
            self.__dict__.update((name, self._guarded(name)) for name in _FINDS)

    def __getattr__(self, name: str) -> Any:
        if name not in _ASKED:
            raise AttributeError(name)
        return self._compiled()[name]

    def _compiled(self) -> dict[str, Any]:
        compiled = ready.pattern(self.pattern, self._flags)
        self.__dict__.update((asked, getattr(compiled, asked)) for asked in _ASKED)
        return self.__dict__

    def _guarded(self, name: str) -> Any:
        def find(text: Any, *bounds: int) -> Any:
            self.asked += 1
            if self.asked > _OFTEN:
                return self._compiled()[name](text, *bounds)
            read = _small(text) if self._flags & re.IGNORECASE else text
            for word in self.holds:
                if word in read:
                    return self._compiled()[name](text, *bounds)
            return iter(()) if name == "finditer" else None

        return find

    def __repr__(self) -> str:
        return f"late({self.pattern!r}, {self._flags})"


def _small(text: Any) -> Any:
    """A text in small letters, with those that `re` takes for an ASCII one where it ignores case."""
    if isinstance(text, bytes):
        return text.lower()
    low = text.casefold()
    return low if low.isascii() else low.replace("\u0307", "").replace("\u0131", "i")
