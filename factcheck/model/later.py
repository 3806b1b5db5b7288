"""A value that is made when it is first asked for, inside data that never changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.typed import TYPE_CHECKING, Any, Generic, TypeVar

__all__ = ["Each", "Later", "cached_property", "whole"]

T = TypeVar("T")


def whole(told: Mapping[str, Any]) -> dict[str, Any]:
    """An entry of a report, each list that would come one by one made whole; so within the lists."""
    return {
        name: [whole(one) if isinstance(one, dict) else one for one in value]
        if isinstance(value, Iterator)
        else value
        for name, value in told.items()
    }


if TYPE_CHECKING:
    from functools import cached_property as cached_property
else:

    class cached_property:  # noqa: N801  as it is called there
        """
        `functools.cached_property` without its lock, as Python has it from 3.12 on.

        To take the lock of 3.11 takes longer than most of what is asked. Two threads may both make a value:
        they make the same.
        """

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self._make, self.__doc__ = make, make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, held: Any, owner: type | None = None) -> Any:
            if held is None:
                return self
            made = held.__dict__[self._name] = self._make(held)  # where it is found from now on
            return made


class Later(Generic[T]):
    """
    What a function of some arguments gives, made once and kept.

    Two of one function are equal: the data around them hold what the arguments come from. Sent to
    another process it goes unmade, so the function must have a name that can be imported.
    """

    __slots__ = ("_given", "_made", "_make")

    def __init__(self, make: Callable[..., T], *given: Any) -> None:
        self._make, self._given = make, given
        self._made: tuple[T] | None = None

    def __call__(self) -> T:
        """The value."""
        if self._made is None:
            self._made = (self._make(*self._given),)
        return self._made[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and self._make is other._make

    def __hash__(self) -> int:
        return hash(self._make)

    def __repr__(self) -> str:
        return f"Later({self._make.__qualname__})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Later, (self._make, *self._given))


class Each(Generic[T]):
    """
    What a function gives for each number and some arguments, made when it is first asked for, and kept.

    One for all sentences of a copy: a `Later` for each takes more room than most of what they hold.
    Equal, and sent to another process, as a `Later` is.
    """

    __slots__ = ("_given", "_made", "_make")

    def __init__(self, make: Callable[..., T], *given: Any) -> None:
        self._make, self._given = make, given
        self._made: dict[int, T] = {}

    def __call__(self, number: int) -> T:
        """The value of a number."""
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = self._make(number, *self._given)
        return found

    def passing(self, number: int) -> T:
        """The same, for one who goes through them all: what nobody has asked for is not kept."""
        found = self._made.get(number)
        return self._make(number, *self._given) if found is None else found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Each) and self._make is other._make

    def __hash__(self) -> int:
        return hash(self._make)

    def __repr__(self) -> str:
        return f"Each({self._make.__qualname__})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Each, (self._make, *self._given))
