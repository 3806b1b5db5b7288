"""A pattern that is compiled when it is first asked: half of them read what few pages hold."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

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


def late(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """`re.compile(text, flags)`, put off until it has something to read."""
    return cast("re.Pattern[AnyStr]", _Pattern(text, flags))


class _Pattern:
    """Stands for the pattern; once that is compiled, its methods are this one's own, at no cost a call."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update((asked, getattr(compiled, asked)) for asked in _ASKED)
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"late({self.pattern!r}, {self._flags})"
