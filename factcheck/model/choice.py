"""
A closed set of words, each with a name: `enum.StrEnum`, as far as it is used inside.

A class of the standard one takes ten times as long to make, and a report needs thirty. What others are given
(`Severity`, `ZoneKind` ...) is of the standard kind, as they may expect. Type checkers read the standard one.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.typed import TYPE_CHECKING, Any

__all__ = ["Choice"]

if TYPE_CHECKING:
    from enum import StrEnum as Choice
else:

    class _Choices(type):
        """Makes a member of each word that the class names."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
            words = {key: value for key, value in space.items() if type(value) is str and key[0] != "_"}
            rest = {key: value for key, value in space.items() if key not in words}
            made = super().__new__(cls, name, bases, {"__slots__": (), **rest})
            made._members = members = {}
            for key, value in words.items():
                member = members.get(value)
                if member is None:
                    member = members[value] = str.__new__(made, value)
                    member.name, member.value = key, value
                type.__setattr__(made, key, member)
            return made

        def __call__(cls, value: str) -> Any:
            found = cls._members.get(value)
            if found is None:
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            return found

        def __iter__(cls) -> Iterator[Any]:
            return iter(cls._members.values())

        def __len__(cls) -> int:
            return len(cls._members)

        def __contains__(cls, value: object) -> bool:
            return value in cls._members

    class Choice(str, metaclass=_Choices):
        """One of the words; equal to it, and printed as it."""

        __slots__ = ("name", "value")

        def __repr__(self) -> str:
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __str__(self) -> str:
            return self.value

        def __reduce_ex__(self, protocol: object) -> tuple[Any, tuple[str]]:
            return type(self), (self.value,)

        def __copy__(self) -> Any:
            return self

        def __deepcopy__(self, memo: object) -> Any:
            return self
