"""Lists too long to load: files of sorted lines, searched where they lie."""

from __future__ import annotations

import os
from functools import cache, lru_cache

_FOLDER = os.path.join(os.path.dirname(__file__), "data")


@cache
def _pages(name: str) -> bytes:
    with open(os.path.join(_FOLDER, name), "rb") as file:
        return b"\n" + file.read()


@lru_cache(maxsize=1 << 14)
def entry(name: str, head: str) -> tuple[str, ...] | None:
    """The fields of the line that begins with `head`, in the list of that name; None where it has none."""
    pages, wanted = _pages(name), head.encode("utf-8", "surrogatepass")
    low, high = 0, len(pages)
    while low < high:
        middle = (low + high) // 2
        start = pages.rfind(b"\n", 0, middle + 1) + 1
        end = pages.find(b"\n", start)
        if end < 0:
            high = middle
            continue
        line = pages[start:end]
        found = line.split(b"\t", 1)[0]
        if found == wanted:
            return tuple(line.decode().split("\t"))
        if found < wanted:
            low = end
        else:
            high = start - 1
    return None
