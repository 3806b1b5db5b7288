"""Where copy comes from: a path, bytes, an open file, standard input. Bytes out, never too many."""

from __future__ import annotations

import os
import sys
from itertools import islice
from os import PathLike

from factcheck.errors import UnreadableError, UsageError
from factcheck.model.record import NamedTuple
from factcheck.typed import IO

LARGEST_FILE = 32 * 1024 * 1024
LARGEST_COPY = 2_000_000  # characters; a long read has 60,000
_LOOKED_AT = 2_000  # names of a folder, for one that is like the one that was mistyped


class Raw(NamedTuple):
    """The bytes of a file, and what it is called."""

    data: bytes
    name: str
    path: str | None
    item: str | None = None  # which of its stories is meant
    original: bool = False  # without its tracked changes


def parted(path: str) -> tuple[str, str | None]:
    """A file's path and the story meant in it: "feed.xml#2"; a file that is called so is itself."""
    if "#" not in path or os.path.exists(path):
        return path, None
    at = path.find("#")
    while at >= 0:
        if os.path.isfile(path[:at]) and path[at + 1 :].strip():
            return path[:at], path[at + 1 :]
        at = path.find("#", at + 1)
    return path, None


def raw(source: str | bytes | PathLike[str] | IO[bytes] | IO[str]) -> Raw:
    """The bytes of whatever was handed in."""
    if isinstance(source, bytes | bytearray | memoryview):
        return _bounded(bytes(source), "copy", None)
    if isinstance(source, str | PathLike):
        return _standard_input() if source == "-" else _named(os.fspath(source))
    if not hasattr(source, "read"):
        raise UsageError(
            f"a copy is read from a path, bytes or an open file, not from {type(source).__name__}",
            hint="factcheck.parse(text) for text in hand",
        )
    return _open_file(source)


def _named(path: str) -> Raw:
    path, item = parted(path)
    return _file(path)._replace(item=item)


def _open_file(source: IO[bytes] | IO[str]) -> Raw:
    path = getattr(source, "name", None)
    path = path if isinstance(path, str) else None
    try:
        data = source.read(LARGEST_FILE + 1)
    except (OSError, ValueError, UnicodeDecodeError) as error:
        raise UnreadableError(f"cannot be read: {_reason(error)}", where=path or "copy") from None
    if isinstance(data, str):
        data = data.encode("utf-8", errors="surrogatepass")
    return _bounded(data, _name(path) if path else "copy", path)


def _standard_input() -> Raw:
    if sys.stdin is None:
        raise UnreadableError("it is closed", where="standard input", hint="name a file instead of -")
    try:
        data = sys.stdin.buffer.read(LARGEST_FILE + 1)
    except (OSError, ValueError, AttributeError) as error:
        raise UnreadableError(f"cannot be read: {_reason(error)}", where="standard input") from None
    return _bounded(data, "standard input", "-")


def _file(path: str) -> Raw:
    try:
        if os.path.isdir(path):
            raise UnreadableError("this is a folder", where=path, hint="name the files in it")
        if not os.path.exists(path):
            raise _missing(path)
        size = os.path.getsize(path)
        if size > LARGEST_FILE:
            raise _too_large(path, size)
        with open(path, "rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise UnreadableError(f"cannot be opened: {_reason(error)}", where=path) from None
    return _bounded(data, _name(path), path)


def absent(path: str) -> UnreadableError | None:
    """What to say of a path that leads nowhere; None where there is something."""
    try:
        there = path == "-" or os.path.exists(parted(path)[0])
    except (OSError, ValueError):
        return None  # it will be told when it is opened
    return None if there else _missing(path)


def _missing(path: str) -> UnreadableError:
    """Nothing is there: perhaps another name was meant."""
    hint = _nearest(path) or "look at the spelling and the folder"
    if "://" in path:
        hint = "pages are not fetched: save it to a file, and name that"
    return UnreadableError("no such file or folder", where=path, hint=hint)


def _nearest(path: str) -> str | None:
    """The path that is there and is called most like it, in the first folder above it that exists."""
    from difflib import get_close_matches

    above, name = os.path.split(path.rstrip(os.path.sep))
    while above and not os.path.isdir(above):
        above, name = os.path.split(above)
    try:
        with os.scandir(above or ".") as entries:
            names = [entry.name for entry in islice(entries, _LOOKED_AT)]
    except (OSError, ValueError):
        return None
    near = get_close_matches(name[:255], sorted(names), 1)
    return os.path.join(above, near[0]) if near else None


def _bounded(data: bytes, name: str, path: str | None) -> Raw:
    if len(data) > LARGEST_FILE:
        raise _too_large(path or name)
    return Raw(data, name, path)


def _too_large(where: str, size: int | None = None) -> UnreadableError:
    """What to say of too many bytes; `size` is how many there are, where not only so many were read."""
    most = f"{LARGEST_FILE / 1e6:.0f} MB"
    found = f"it is {size / 1e6:,.0f} MB long" if size else f"it does not end within {most}"
    return UnreadableError(
        f"{found}; no copy of one story is longer than {most}",
        where=where,
        hint="cut the one story out of it",
    )


def _name(path: str) -> str:
    """What a report calls the file: its name without the ending."""
    name = os.path.basename(path.rstrip("/\\")) or path
    stem, _ = os.path.splitext(name)
    return stem or name


def _reason(error: Exception) -> str:
    said = getattr(error, "strerror", None) or str(error)
    return said[:1].lower() + said[1:]
