"""
Frozen data classes and named tuples that cost little to define: the standard library's, as far as used here.

`dataclasses` brings `inspect` and compiles half a dozen functions a class; at forty classes that is
a third of the time an editor waits for a report, and `typing.NamedTuple` compiles one for each of a hundred
classes. Here a function is compiled once for all classes of a shape, and given each class's names. Type
checkers read the standard ones, and `dataclasses.replace` works on a record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter, itemgetter
from types import CodeType, FunctionType

from factcheck import ready
from factcheck.typed import TYPE_CHECKING, Any, TypeVar, dataclass_transform, overload

__all__ = ["Field", "FrozenError", "NamedTuple", "dataclass", "field", "replace"]

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
    """The function that takes each field and sets it."""
    heads = [entry for entry in fields.values() if not entry.kw_only]
    tails = [entry for entry in fields.values() if entry.kw_only]
    scope: dict[str, Any] = {"_none": _NONE, "_set": object.__setattr__}
    manner = "slot" if frozen and slots else "frozen" if frozen else "open"
    for at, entry in enumerate((*heads, *tails)):
        scope[f"_n{at}"] = entry.name
        scope[f"_f{at}"] = entry.default_factory
        if manner == "slot":
            scope[f"_s{at}"] = getattr(cls, entry.name).__set__
    order = [*heads, *tails]
    shape = "".join("f" if entry.default_factory is not _NONE else "." for entry in order)
    sequence = tuple(order.index(entry) for entry in fields.values())
    code = _setting(manner, shape, sequence, len(heads), hasattr(cls, "__post_init__"))
    names = tuple(entry.name for entry in order)
    kept = {f"a{at}": name for at, name in enumerate(names)}
    code = code.replace(
        co_varnames=("self", *names),
        co_names=tuple(kept.get(name, name) for name in code.co_names),
        co_name="__init__",
    )
    made = FunctionType(code, scope, "__init__")
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    known = [_given(entry) for entry in heads]
    made.__defaults__ = tuple(value[0] for value in known if value) or None
    made.__kwdefaults__ = {entry.name: value[0] for entry in tails if (value := _given(entry))} or None
    return made


def _given(entry: Field) -> tuple[Any, ...]:
    """What a field is when it is not named, alone in a tuple; empty where it has to be."""
    if entry.default is not _NONE:
        return (entry.default,)
    return (_NONE,) if entry.default_factory is not _NONE else ()


@cache
def _setting(manner: str, shape: str, sequence: tuple[int, ...], heads: int, then: bool) -> CodeType:
    """The code that sets so many fields in such a manner; its arguments are still to be named."""
    ways = {
        "slot": "_s{0}(self, {1})",
        "frozen": "_set(self, _n{0}, {1})",
        "open": "setattr(self, _n{0}, {1})",
    }
    body = []
    for at in sequence:
        value = f"_f{at}() if a{at} is _none else a{at}" if shape[at] == "f" else f"a{at}"
        body.append(ways[manner].format(at, value))
    if then:
        body.append("self.__post_init__()")
    takes = [f"a{at}" for at in range(len(shape))]
    head = ", ".join(["self", *takes[:heads], *(["*", *takes[heads:]] if takes[heads:] else [])])
    scope: dict[str, Any] = {}
    exec(ready.code(f"def made({head}):\n " + "\n ".join(body or ["pass"])), scope)  # noqa: S102  our own words
    code: CodeType = scope["made"].__code__
    return code


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


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    try:
        from _collections import _tuplegetter as _getter
    except ImportError:  # an interpreter that has none

        def _getter(at: int, told: str) -> Any:
            return property(itemgetter(at), doc=told)

    class _Tupled(type):
        """Makes a class of tuples out of the annotations and the methods written down."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
            if not bases:
                return super().__new__(cls, name, bases, space)
            hints = space.get("__annotations__", {})
            fields = tuple(hints)
            defaults = tuple(space.pop(field) for field in fields if field in space)
            made = {field: _getter(at, "") for at, field in enumerate(fields)}
            made.update(_TUPLED)
            made["_fields"] = made["__match_args__"] = fields
            made["__new__"] = _maker(fields, defaults)
            made.update(space)
            return type(name, (tuple,), made)

    class NamedTuple(metaclass=_Tupled):
        """`typing.NamedTuple`, as far as it is used here."""


def _maker(fields: tuple[str, ...], defaults: tuple[Any, ...]) -> Any:
    code = _tupling(len(fields)).replace(co_varnames=("_cls", *fields), co_name="__new__")
    return FunctionType(code, {"_new": tuple.__new__, "__builtins__": {}}, "__new__", defaults or None)


@cache
def _tupling(count: int) -> CodeType:
    """The code that makes a tuple of so many; its arguments are still to be named."""
    takes = "".join(f", a{at}" for at in range(count))
    whole = "".join(f"a{at}, " for at in range(count))
    scope: dict[str, Any] = {}
    exec(ready.code(f"def made(_cls{takes}):\n return _new(_cls, ({whole}))"), scope)  # noqa: S102
    code: CodeType = scope["made"].__code__
    return code


def _tuple_told(self: Any) -> str:
    pairs = zip(self._fields, self, strict=True)
    return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in pairs)})"


def _tuple_replaced(self: Any, /, **changes: Any) -> Any:
    made = type(self)._make(map(changes.pop, self._fields, self))
    if changes:
        raise TypeError(f"no field of {type(self).__name__}: {', '.join(changes)}")
    return made


def _tuple_as_dict(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _tuple_values(self: Any) -> tuple[Any, ...]:
    return tuple(self)


def _tuple_made(cls: Any, values: Iterable[Any]) -> Any:
    made = tuple.__new__(cls, values)
    if len(made) != len(cls._fields):
        raise TypeError(f"{cls.__name__} takes {len(cls._fields)} values, not {len(made)}")
    return made


_TUPLED: dict[str, Any] = {
    "__slots__": (), "__repr__": _tuple_told, "_replace": _tuple_replaced, "_asdict": _tuple_as_dict,
    "_make": classmethod(_tuple_made), "__getnewargs__": _tuple_values,
}  # fmt: skip
