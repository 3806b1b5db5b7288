"""
What earlier runs have made ready, so that a report need not wait for it: code, patterns, tables.

Python looks for each of some 300 modules by itself, opens it and checks it, and `re` parses each pattern
anew: a third of the time until the report on a short story. One file beside the byte code, in `__pycache__`,
holds both. It is taken as byte code is: a module whose source has another time or size is loaded the usual
way; a file of another Python or place, cut short or damaged, counts as none. The end of a command writes what
its run has missed, wherever Python may write byte code. Nothing else depends on it. Tables made of our own
code and files are there too, as long as all that code and those files are as they were.
"""

from __future__ import annotations

import _imp  # its hash is what checks byte code, too
import _sre  # type: ignore[import-not-found]
import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import wraps
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType

from factcheck.typed import Any, TypeVar

_FORM = 2  # of the file
_MOST = (
    4_000  # patterns, of which there are far fewer: those of older sources are dropped when there are so many
)
_SIZES = 16  # bytes: a hash of the rest, and the length of the index

_Key = tuple[str | bytes, int]
_Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
# Where a module lies, and its byte code; a package's folder; its source's time and size; its piece.
_Module = tuple[str, str | None, str | None, int, int, int]
_Codes = dict[str, CodeType]
_Files = tuple[tuple[str, int, int], ...]  # path, time and size of each
T = TypeVar("T")


class _Finder:
    """Finds modules for Python in what was made ready, and notes what is asked in vain."""

    def __init__(self) -> None:
        self.modules: dict[str, _Module] = {}
        self.programs: dict[_Key, _Program | None] = {}
        self.codes: dict[str, CodeType] = {}
        self.tables: dict[str, tuple[_Files, bytes]] = {}
        self.pieces: list[memoryview] = []  # of each room the code, as one: its words recur
        self.opened: dict[int, _Codes] = {}
        self.missed: list[str] = []
        self.expected: list[_Key] = []
        self.fresh = False
        self.made: dict[str, tuple[_Files, Any]] = {}  # the tables of this run
        self.changed = False  # is any of our code another than the tables were made by?

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Where a module is, if its source is as it was; else Python's own finders are asked."""
        known = self.modules.get(name)
        if known is None or not _current(known[0], *known[3:5]):
            if name.startswith(f"{__package__}."):
                self.missed.append(name)
                self.changed = self.changed or not name.endswith(".__main__")  # which none is made by
            return None
        origin, cached, folder = known[:3]
        loader = _Loader(name, origin)
        spec = ModuleSpec(name, loader, origin=origin)
        spec.has_location, spec.cached = True, cached
        if folder is not None:
            spec.submodule_search_locations = [folder]
        return spec

    def taken(self, name: str) -> CodeType | None:
        """A module's code, which is loaded once; None where it has been taken before."""
        at = self.modules[name][-1]
        piece = self.opened.get(at)
        if piece is None:  # trusted as byte code is, and checked as a whole
            piece = self.opened[at] = marshal.loads(self.pieces[at])  # noqa: S302
        return piece.pop(name, None)


class _Loader(SourceFileLoader):
    """Python's own in all but the byte code, so that sources, resources and tracebacks are as ever."""

    def get_code(self, fullname: str) -> CodeType | None:
        """The module's code; when it is asked for again, as Python finds it."""
        return _known.taken(fullname) or super().get_code(fullname)


_known = _Finder()


def fetch() -> None:
    """Take what is there, before other modules are loaded."""
    with suppress(Exception):
        _read()
    sys.meta_path.insert(0, _known)


def keep() -> None:
    """Write what this run has missed, for the next one."""
    new = [name for name in _known.missed if name in sys.modules]
    if (new or _known.fresh or _known.made) and not sys.dont_write_bytecode:
        with suppress(Exception, KeyboardInterrupt):
            _write(new)


def pattern(text: str | bytes, flags: int) -> re.Pattern[Any]:
    """`re.compile(text, flags)`, without the work where an earlier run has done it."""
    key = (text, int(flags))
    known = _known.programs.get(key)
    if known is None:
        _known.fresh = _known.fresh or key not in _known.programs
        return re.compile(text, flags)
    return _revived(text, known)


def expect(text: str | bytes, flags: int) -> None:
    """Say that a pattern may be asked for, by this run or another."""
    _known.expected.append((text, flags))


def code(text: str) -> CodeType:
    """A few lines of our own compiled, in the same manner."""
    known = _known.codes.get(text)
    if known is None:
        _known.fresh = True
        known = _known.codes[text] = compile(text, "<string>", "exec")
    return known


def once(make: Callable[[], T]) -> Callable[[], T]:
    """What a function makes, made when it is first asked for and there to stay, as what a module loads is."""
    held: list[T] = []

    @wraps(make)
    def made() -> T:
        if not held:
            held.append(make())
        return held[0]

    return made


def table(*files: str) -> Callable[[Callable[[], T]], Callable[[], T]]:
    """
    `once` for what makes a table that nobody changes, of strings, numbers and collections of them.

    It is made out of the code of its module and of those that one has loaded, and of the files named; of
    nothing else.
    """

    def kept(make: Callable[[], T]) -> Callable[[], T]:
        name = f"{make.__module__}.{make.__qualname__}"

        @once
        @wraps(make)
        def made() -> T:
            found, told = _known.tables.get(name, ((), b""))
            if told and not _known.changed and all(_current(*file) for file in found):
                value: T = marshal.loads(told)  # noqa: S302
                return value
            stamps = tuple((path, *_dated(path)) for path in files)
            value = make()
            _known.made[name] = (stamps, value)
            return value

        return made

    return kept


def _current(path: str, time: int, size: int) -> bool:
    """Is a file as it was when what was made of it was kept?"""
    try:
        return _dated(path) == (time, size)
    except OSError:
        return False


def _dated(path: str) -> tuple[int, int]:
    found = os.stat(path)
    return int(found.st_mtime), found.st_size


def _place() -> str:
    """The file's name: of this module's byte code, which tells Python's version and whether it optimises."""
    if not isinstance(__spec__.loader, SourceFileLoader) or not __spec__.cached:
        raise FileNotFoundError("a zip file has no place for it")
    return __spec__.cached.removesuffix(".pyc") + ".data"


def _stamp() -> bytes:
    """What the file begins with; where any of it is another, the file is not taken."""
    told = (_FORM, sys.version, _sre.MAGIC, _sre.CODESIZE, sys.byteorder, os.path.dirname(__file__))
    return f"{told!a}\n".encode("ascii")


def _read() -> None:
    with open(_place(), "rb") as file:
        data = memoryview(file.read())
    stamp = _stamp()
    start = len(stamp) + _SIZES
    head, rest = data[:start], data[start:]
    if head[: len(stamp)] != stamp or head[len(stamp) : -8] != _imp.source_hash(_FORM, rest):
        return
    end = int.from_bytes(head[-8:], "little")
    _known.modules, sizes, _known.programs, _known.codes, _known.tables = marshal.loads(rest[:end])  # noqa: S302
    for size in sizes:
        _known.pieces.append(rest[end : end + size])
        end += size


def _write(new: list[str]) -> None:
    """Write the file anew, beside the old one until it is whole."""
    place = _place()
    draft = f"{place}.{os.getpid()}"
    handle = os.open(draft, os.O_EXCL | os.O_CREAT | os.O_WRONLY, os.stat(__file__).st_mode & 0o666)
    try:  # only now the work: where nothing can be written, none is done
        with open(handle, "wb") as file:
            file.write(_drawn(new))
        os.replace(draft, place)
    except BaseException:
        os.unlink(draft)
        raise


def _drawn(new: list[str]) -> bytes:
    """The whole file: what holds of the old one, and what is new."""
    modules: dict[str, _Module] = {}
    pieces: list[bytes | memoryview] = []
    for told, piece in (*_held(), *_gathered(new)):
        modules.update((name, (*where, len(pieces))) for name, where in told.items())
        pieces.append(piece)
    programs = _known.programs if len(_known.programs) < _MOST else {}
    for text, flags in _known.expected:
        key = text, int(flags)
        if key not in programs:
            programs[key] = _held_program(key)
    tables = {} if _known.changed else dict(_known.tables)
    tables.update((name, (files, marshal.dumps(value))) for name, (files, value) in _known.made.items())
    index = marshal.dumps((modules, [*map(len, pieces)], programs, _known.codes, tables))
    rest = b"".join((index, *pieces))
    return b"".join((_stamp(), _imp.source_hash(_FORM, rest), len(index).to_bytes(8, "little"), rest))


_Piece = tuple[dict[str, tuple[Any, ...]], bytes | memoryview]  # modules, and their code


def _held() -> Iterator[_Piece]:
    """The pieces of the file, each without what does not hold any more."""
    of_piece: dict[int, list[str]] = {}
    for name, module in _known.modules.items():
        of_piece.setdefault(module[-1], []).append(name)
    for at, names in of_piece.items():
        kept = [name for name in names if _current(_known.modules[name][0], *_known.modules[name][3:5])]
        piece: bytes | memoryview = _known.pieces[at]
        if kept and len(kept) < len(names):
            codes = marshal.loads(piece)  # noqa: S302
            piece = marshal.dumps({name: codes[name] for name in kept})
        if kept:
            yield {name: _known.modules[name][:-1] for name in kept}, piece


def _gathered(new: list[str]) -> Iterator[_Piece]:
    """The modules that Python's own way was taken for, those of a room in one piece."""
    of_room: dict[str, dict[str, tuple[tuple[Any, ...], CodeType | None]]] = {}
    for name in new:
        made = _made(name)
        if made is not None:
            of_room.setdefault(".".join(name.split(".")[:2]), {})[name] = made
    for found in of_room.values():
        codes = marshal.dumps({name: code for name, (_, code) in found.items()})
        yield {name: told for name, (told, _) in found.items()}, codes


def _made(name: str) -> tuple[tuple[Any, ...], CodeType | None] | None:
    """A module as it was loaded, if Python's own way was taken."""
    spec = sys.modules[name].__spec__
    if spec is None or type(spec.loader) is not SourceFileLoader or spec.origin is None:
        return None
    source = _dated(spec.origin)  # before the code is read: a change in between is seen by the next run
    folder = next(iter(spec.submodule_search_locations or ()), None)
    return (spec.origin, spec.cached, folder, *source), spec.loader.get_code(name)


def _revived(text: str | bytes, program: _Program) -> re.Pattern[Any]:
    flags, words, groups, names, numbers = program
    made: re.Pattern[Any] = _sre.compile(
        text, flags, memoryview(words).cast("I").tolist(), groups, names, numbers
    )
    return made


def _held_program(key: _Key) -> _Program | None:
    """What is kept of a pattern: None where this Python's `re` would not have it back as it was."""
    text, flags = key
    with suppress(Exception):
        told = _program(key)
        if _revived(text, told) == re.compile(text, flags):
            return told
    return None


def _program(key: _Key) -> _Program:
    """What `re` hands to its engine once it has read a pattern: `_compiler.compile` but its last line."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]

    text, flags = key
    parsed = _parser.parse(text, flags)
    state = parsed.state
    names = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    words = array("I", _compiler._code(parsed, flags)).tobytes()
    return flags | state.flags, words, state.groups - 1, state.groupdict, tuple(names)
