"""A word cut to what ties it to its other forms: rough, to find partners and to tell like ground."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = ("'s", "ing", "ed", "es", "ly", "s")


@lru_cache(maxsize=1 << 15)
def stem(key: str) -> str:
    """
    A word without its ending, cut to six letters: "inspections" and "inspected" are one tie.

    Rough on purpose: it only finds partners; what differs between them is told by the keys.
    """
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 3 and not key.endswith("ss"):
            key = key[: -len(ending)]
            break
    if len(key) > 3:
        if (key[-1] == key[-2] and key[-1] not in "aeiousl") or key[-1] == "e":  # "planned" and "plan"
            key = key[:-1]
        elif key[-1] == "y":  # "study" and "studies"
            key = f"{key[:-1]}i"
    return key[:6]
