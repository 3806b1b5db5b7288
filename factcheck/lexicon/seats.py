"""
Seats of government, and the land whose government they stand for.

Compiled from the notes on government bodies in newsroom guides: seats of heads of state and of
government, ministries known by a building, parliaments.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.places import ALIASES, CAPITALS, PEOPLES, PLACES

_LANDS = {
    "kremlin": "Russia", "white house": "United States", "oval office": "United States",
    "state department": "United States", "pentagon": "United States", "downing street": "United Kingdom",
    "no 10": "United Kingdom", "number 10": "United Kingdom", "whitehall": "United Kingdom",
    "foreign office": "United Kingdom", "elysee": "France", "elysee palace": "France",
    "quai d'orsay": "France", "chancellery": "Germany", "bundestag": "Germany", "blue house": "South Korea",
    "zhongnanhai": "China", "knesset": "Israel", "malacanang": "Philippines", "planalto": "Brazil",
    "westminster": "United Kingdom", "capitol hill": "United States", "south block": "India",
}  # fmt: skip


def land(words: Sequence[str]) -> str | None:
    """The land for whose government a source can stand: "Moscow", "the Kremlin", "Russian officials"."""
    name = " ".join(words)
    for form in (name, *words):
        found = _LANDS.get(form) or CAPITALS.get(form) or PEOPLES.get(form)
        if found:
            return found
    return PLACES.get(ALIASES.get(name, name))


def seat(words: Sequence[str]) -> bool:
    """Is a name that of a seat of government: "the Kremlin", "Downing Street"?"""
    return " ".join(words) in _LANDS
