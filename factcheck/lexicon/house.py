"""
House styles: what a newsroom's guide asks of its copy, read from the data files in `styles/`.

A newsroom writes its own in the same form and names the file with `--style`. A key left out means
that the house leaves it open; nothing is asked for then, and nothing is a breach.
"""

from __future__ import annotations

import os
from functools import cache

from factcheck.errors import ConfigError, UsageError
from factcheck.model.record import dataclass
from factcheck.typed import Any

_FOLDER = os.path.join(os.path.dirname(__file__), "styles")
NAMES = ("ap", "bbc", "guardian", "latimes", "neutral", "pa", "reuters")

# The outlets and agencies whose style is shipped, so that no file is read for the others.
_KNOWN = {
    "ap": "ap", "ap news": "ap", "associated press": "ap", "the associated press": "ap",
    "pa": "pa", "pa media": "pa", "pa news": "pa", "press association": "pa", "the press association": "pa",
    "reuters": "reuters", "thomson reuters": "reuters",
    "guardian": "guardian", "the guardian": "guardian", "observer": "guardian", "the observer": "guardian",
    "theguardian.com": "guardian",
    "bbc": "bbc", "bbc news": "bbc", "bbc sport": "bbc", "bbc radio": "bbc", "bbc.co.uk": "bbc",
    "bbc.com": "bbc",
    "la times": "latimes", "l.a. times": "latimes", "los angeles times": "latimes",
    "the los angeles times": "latimes", "latimes.com": "latimes",
}  # fmt: skip

# table.key of a style file: the values it may have; None where the type alone is asked for.
_CHOICES: dict[str, tuple[str, ...] | type] = {
    "spelling.dialect": ("us", "uk"),
    "spelling.ending": ("ise", "ize"),
    "numbers.words_below": int,
    "numbers.percent": list,
    "dates.order": ("month first", "day first"),
    "dates.months": ("short", "full"),
    "times.halves": ("p.m.", "pm"),
    "times.separator": (":", "."),
    "names.honorifics": bool,
    "names.initials": ("U.S.", "US"),
    "names.acronyms": ("NATO", "Nato"),
    "marks.quotes": ("double", "single"),
}
_TABLES = frozenset(key.partition(".")[0] for key in _CHOICES)
_PERCENT = ("%", "per cent", "percent")


@dataclass(frozen=True, slots=True)
class House:
    """One house's style; None where it leaves the matter open."""

    name: str
    source: str = ""
    title: str = ""
    outlets: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dialect: str | None = None  # "us", "uk"
    ending: str | None = None  # "ise", "ize"
    words_below: int | None = None  # numbers under this one are spelled out
    percent: tuple[str, ...] = ()  # the forms that may be used
    order: str | None = None  # "month first" (Sept. 27), "day first" (27 September)
    months: str | None = None  # "short", "full"
    halves: str | None = None  # "p.m.", "pm"
    separator: str | None = None  # of hours and minutes
    honorifics: bool | None = None
    initials: str | None = None  # "U.S.", "US"
    acronyms: str | None = None  # "NATO", "Nato"
    quotes: str | None = None  # "double", "single"


def style(name: str) -> House:
    """
    The style of that name ("pa"), or of a file of the user's own ("ours.toml").

    Raises `UsageError` for a name that is not known, `ConfigError` for a file that does not hold a style.
    """
    plain = name.strip().casefold()
    if plain in NAMES:
        return _shipped(plain)
    if plain.endswith(".toml") or os.path.sep in name:
        return _from_file(name)
    if plain in _KNOWN:
        return _shipped(_KNOWN[plain])
    raise UsageError(f"there is no style {name!r}", hint=f"{', '.join(NAMES)}, or a .toml file of your own")


def detect(outlet: str | None, agency: str | None = None) -> House | None:
    """
    The style of that outlet; where no outlet is known, of the agency whose copy it is.

    An agency's copy run by a paper that does not name itself may keep the paper's style, so a
    breach is best told of an outlet's own style alone.
    """
    known = _KNOWN.get((outlet or agency or "").strip().casefold())
    return _shipped(known) if known else None


@cache
def _shipped(name: str) -> House:
    with open(os.path.join(_FOLDER, f"{name}.toml"), encoding="utf-8") as file:
        return house(_plain_table(file.read()), name)


def _plain_table(text: str) -> dict[str, Any]:
    """What our own styles hold, which keep to lines of `key = value`: `tomllib` takes longer to load."""
    out: dict[str, Any] = {}
    table = out
    for line in text.splitlines():
        key, _, value = line.partition(" = ")
        if line.startswith("["):
            table = out.setdefault(line[1:-1], {})
        elif value:
            table[key] = _plain_value(value)
    return out


def _plain_value(value: str) -> object:
    if value.startswith("["):
        return [entry[1:-1] for entry in value[1:-1].split(", ") if entry]
    if value.startswith('"'):
        return value[1:-1]
    return value == "true" if value in ("true", "false") else int(value)


def _from_file(path: str) -> House:
    from factcheck.toml import table

    return house(table(path), path)


def house(table: dict[str, Any], where: str = "") -> House:
    """A style from what its TOML holds; raises `ConfigError` for whatever it does not know."""
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key in ("name", "title", "source"):
            values[key] = _checked(key, value, str, where)
        elif key in ("outlets", "agencies"):
            values[key] = _texts(key, value, where)
        elif key in _TABLES and isinstance(value, dict):
            for entry, setting in value.items():
                values[entry] = _setting(f"{key}.{entry}", setting, where)
        else:
            raise ConfigError(f"a style has no {key!r}", where=where, hint=", ".join(sorted(_TABLES)))
    if "name" not in values:
        raise ConfigError("the style has no name", where=where, hint='name = "Our Paper"')
    return House(**values)


def _setting(key: str, value: object, where: str) -> object:
    allowed = _CHOICES.get(key)
    if allowed is None:
        raise ConfigError(f"a style has no {key!r}", where=where, hint=", ".join(_CHOICES))
    if allowed is list:
        forms = _texts(key, value, where)
        if not set(forms) <= set(_PERCENT):
            raise ConfigError(f"{key} holds an unknown form", where=where, hint=", ".join(_PERCENT))
        return forms
    if isinstance(allowed, type):
        return _checked(key, value, allowed, where)
    if value not in allowed:
        raise ConfigError(f"{key} cannot be {value!r}", where=where, hint=" or ".join(map(repr, allowed)))
    return value


def _checked(key: str, value: object, kind: type, where: str) -> object:
    if type(value) is not kind:
        raise ConfigError(f"{key} is to be {_KINDS[kind]}", where=where)
    return value


_KINDS = {str: "text in quotes", bool: "true or false", int: "a whole number"}


def _texts(key: str, value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise ConfigError(f"{key} is to be a list of texts", where=where, hint='["%"]')
    return tuple(value)
