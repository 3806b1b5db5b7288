"""
What annotations are written with, since nothing else here needs `typing`, which takes long to load.

Type checkers read the standard names, and a program that has loaded them already gets them; else something
stands in that does no more than be there.
"""

from __future__ import annotations

import sys

__all__ = [
    "IO", "TYPE_CHECKING", "Any", "AnyStr", "Generic", "NoReturn", "Protocol", "TypeVar", "cast",
    "dataclass_transform", "overload",
]  # fmt: skip

TYPE_CHECKING = False

if TYPE_CHECKING or "typing" in sys.modules:
    from typing import (
        IO,
        Any,
        AnyStr,
        Generic,
        NoReturn,
        Protocol,
        TypeVar,
        cast,
        dataclass_transform,
        overload,
    )
else:
    Any = AnyStr = IO = NoReturn = Protocol = object

    class Generic:
        """What is of one type or another."""

        __slots__ = ()

        def __class_getitem__(cls, kind):
            return cls

    def TypeVar(name, **_):  # noqa: N802
        """A name that stands for a type."""
        return name

    def cast(kind, value):
        """The value, as it is."""
        return value

    def overload(function):
        """One of a function's signatures, for type checkers."""
        return function

    def dataclass_transform(**_):
        """Tells type checkers that a decorator makes records."""
        return lambda function: function
