"""
Frozen data classes that cost little to define: the standard library's, as far as they are used here.

`dataclasses` brings `inspect` and compiles half a dozen functions a class; at forty classes that is
a third of the time an editor waits for a report. Here one function a class is compiled, the rest is
shared. Type checkers read it as the standard decorator, and `dataclasses.replace` works on it.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")
_NONE: Any = object()  # no default was given


class FrozenError(AttributeError):
    """Somebody tried to change what is frozen."""


class Field:
    """One field: its default, or what makes one."""

    __slots__ = ("_field_type", "default", "default_factory", "init", "kw_only", "name")

    def __init__(self, default: Any = _NONE, default_factory: Any = _NONE) -> None:
        self.default, self.default_factory = default, default_factory
        self.name, self.kw_only = "", False
        self.init, self._field_type = True, None  # as `dataclasses.replace` asks


@overload
def field(*, default: T) -> T: ...
@overload
def field(*, default_factory: Callable[[], T]) -> T: ...
def field(*, default: Any = _NONE, default_factory: Any = _NONE) -> Any:
    """A field with a default of its own making."""
    return Field(default, default_factory)


@overload
def dataclass(cls: type[T], /) -> type[T]: ...
@overload
def dataclass(
    *, frozen: bool = False, slots: bool = False, kw_only: bool = False
) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(field_specifiers=(field,))
def dataclass(
    cls: type[Any] | None = None, /, *, frozen: bool = False, slots: bool = False, kw_only: bool = False
) -> Any:
    """The decorator, with those of the standard one's switches that are used here."""

    def made(cls: type[Any]) -> type[Any]:
        return _made(cls, frozen=frozen, slots=slots, kw_only=kw_only)

    return made if cls is None else made(cls)


def replace(record: T, /, **changes: Any) -> T:
    """The record with some of its fields changed."""
    for name in record.__dataclass_fields__:  # type: ignore[attr-defined]
        if name not in changes:
            changes[name] = getattr(record, name)
    return type(record)(**changes)


def _made(cls: type[Any], *, frozen: bool, slots: bool, kw_only: bool) -> type[Any]:
    fields: dict[str, Field] = {}
    for base in reversed(cls.__mro__[1:]):
        fields.update(getattr(base, "__dataclass_fields__", ()))
    hints = cls.__dict__.get("__annotations__", {})  # noqa: RUF063  it would bring `inspect`
    own = [name for name, kind in hints.items() if "ClassVar" not in str(kind)]
    for name in own:
        given = cls.__dict__.get(name, _NONE)
        entry = given if isinstance(given, Field) else Field(given)
        entry.name, entry.kw_only = name, kw_only
        fields[name] = entry
    methods = _methods(tuple(fields), frozen=frozen, slots=slots)
    methods["__dataclass_fields__"] = fields
    methods["__match_args__"] = tuple(name for name, entry in fields.items() if not entry.kw_only)
    for name in list(methods):
        if name in cls.__dict__ and name not in ("__dataclass_fields__", "__match_args__", "__hash__"):
            del methods[name]  # the class has its own
    cls = _slotted(cls, own, methods) if slots else _filled(cls, own, methods)
    cls.__init__ = _initialiser(cls, fields, frozen=frozen, slots=slots)
    return cls


def _slotted(cls: type[Any], own: list[str], methods: dict[str, Any]) -> type[Any]:
    """The class made anew, since slots must be there from the first."""
    space = {k: v for k, v in cls.__dict__.items() if k not in own and k not in ("__dict__", "__weakref__")}
    kind: Any = type(cls)
    made: type[Any] = kind(cls.__name__, cls.__bases__, {**space, **methods, "__slots__": tuple(own)})
    made.__qualname__ = cls.__qualname__
    return made


def _filled(cls: type[Any], own: list[str], methods: dict[str, Any]) -> type[Any]:
    for name in own:
        if isinstance(cls.__dict__.get(name), Field):
            delattr(cls, name)
    for name, method in methods.items():
        setattr(cls, name, method)
    return cls


def _initialiser(cls: type[Any], fields: dict[str, Field], *, frozen: bool, slots: bool) -> Any:
    """The one function that is compiled: it takes each field and sets it."""
    scope: dict[str, Any] = {"_none": _NONE, "_set": object.__setattr__}
    heads: list[str] = []
    tails: list[str] = []
    body: list[str] = []
    for name, entry in fields.items():
        taken, value = name, name
        if entry.default is not _NONE:
            scope[f"_d_{name}"], taken = entry.default, f"{name}=_d_{name}"
        elif entry.default_factory is not _NONE:
            scope[f"_f_{name}"], taken = entry.default_factory, f"{name}=_none"
            value = f"_f_{name}() if {name} is _none else {name}"
        (tails if entry.kw_only else heads).append(taken)
        if frozen and slots:
            scope[f"_s_{name}"] = getattr(cls, name).__set__
            body.append(f"_s_{name}(self, {value})")
        else:
            body.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    takes = ", ".join(["self", *heads, *(["*", *tails] if tails else [])])
    exec(f"def __init__({takes}):\n " + "\n ".join(body or ["pass"]), scope)  # noqa: S102  our own words
    made = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _methods(names: tuple[str, ...], *, frozen: bool, slots: bool) -> dict[str, Any]:
    """What every record can do, each method closed over the names of its fields."""
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda record: ()

    def equal(self: Any, other: object) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def told(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def summed(self: Any) -> int:
        return hash(values(self))

    out: dict[str, Any] = {"__eq__": equal, "__repr__": told, "__hash__": summed if frozen else None}
    if frozen:
        out["__setattr__"], out["__delattr__"] = _kept, _kept
    if frozen and slots:

        def state(self: Any) -> list[Any]:
            return [getattr(self, name) for name in names]

        def restored(self: Any, state: list[Any]) -> None:
            for name, value in zip(names, state, strict=True):
                object.__setattr__(self, name, value)

        out["__getstate__"], out["__setstate__"] = state, restored
    return out


def _kept(self: object, name: str, *_: object) -> None:
    raise FrozenError(f"{type(self).__name__} is frozen: {name} cannot be changed")
