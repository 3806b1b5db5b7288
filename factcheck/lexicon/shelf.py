"""Lists too long to load: files of sorted lines, searched where they lie."""

from __future__ import annotations

import os
from functools import cache, lru_cache

_NEAR = 1024  # bytes that are sooner read through than halved
_FOLDER = os.path.join(os.path.dirname(__file__), "data")


def path(name: str) -> str:
    """Where the list of that name lies."""
    return os.path.join(_FOLDER, name)


@cache
def _pages(name: str) -> bytes:
    with open(path(name), "rb") as file:
        return b"\n" + file.read()


@lru_cache(maxsize=1 << 14)
def entry(name: str, head: str) -> tuple[str, ...] | None:
    """The fields of the line that begins with `head`, in the list of that name; None where it has none."""
    if "\t" in head or "\n" in head:
        return None
    pages, wanted = _pages(name), b"\n" + head.encode("utf-8", "surrogatepass")
    low, high = 0, len(pages)  # the line's own break is in between
    while high - low > _NEAR:
        start = pages.rfind(b"\n", 0, (low + high) // 2 + 1)
        end = pages.find(b"\n", start + 1)
        if end < 0:
            high = start + 1
            break
        if pages[start:end].split(b"\t", 1)[0] < wanted:
            low = end
        else:
            high = start + 1
    # what begins with the head stands behind the head itself
    start = pages.find(wanted, low, high + len(wanted))
    if start < 0 or pages[start + len(wanted) : start + len(wanted) + 1] not in (b"\t", b"\n"):
        return None
    return tuple(pages[start + 1 : pages.find(b"\n", start + 1)].decode().split("\t"))
