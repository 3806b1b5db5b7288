"""Lists too long to load: files of sorted lines, searched where they lie."""

from __future__ import annotations

import os
from bisect import bisect_right
from functools import lru_cache

_NEAR = 1024  # bytes that are sooner read through than halved
_FOLDER = os.path.join(os.path.dirname(__file__), "data")


def path(name: str) -> str:
    """Where the list of that name lies."""
    return os.path.join(_FOLDER, name)


_opened: dict[str, tuple[bytes, list[bytes], list[int]]] = {}


def _open(name: str) -> tuple[bytes, list[bytes], list[int]]:
    """A list, the first line of every stretch of so many bytes, and where each begins; read once."""
    with open(path(name), "rb") as file:
        pages = b"\n" + file.read()
    breaks = {pages.find(b"\n", at): None for at in range(0, len(pages) - 1, _NEAR)}
    starts = [at for at in breaks if 0 <= at < len(pages) - 1]
    lines = [pages[at : pages.find(b"\n", at + 1) + 1] for at in starts]
    _opened[name] = found = (pages, lines, [*starts, len(pages)])
    return found


@lru_cache(maxsize=1 << 14)
def entry(name: str, head: str) -> tuple[str, ...] | None:
    """The fields of the line that begins with `head`, in the list of that name; None where it has none."""
    if "\t" in head or "\n" in head:
        return None
    wanted = b"\n" + head.encode("utf-8", "surrogatepass")
    pages, lines, starts = _opened.get(name) or _open(name)
    # a tab and a break come before whatever may go on in a head, so that lines are in order as the heads are
    at = bisect_right(lines, wanted + b"\n")
    low, high = starts[max(at - 1, 0)], starts[at] + 1
    start = pages.find(wanted, low, high)  # so the first that begins with it is the line, or none is
    if start < 0 or pages[start + len(wanted)] not in b"\t\n":
        return None
    return tuple(pages[start + 1 : pages.find(b"\n", start + 1)].decode().split("\t"))
