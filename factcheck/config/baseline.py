"""
The baseline: what was found in stories before and accepted, so that only what is new fails a check.

A JSON file, schema `factcheck.baseline/1`. Each entry is one finding of one story by its fingerprint, which
is of the fact and its values: another value opens it again. It has a reason, and may have a signature and a
last day. What it silences is suppressed, told, and never counted as agreement.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.config.table import suppression
from factcheck.errors import ConfigError
from factcheck.model.record import NamedTuple
from factcheck.model.settings import Suppression

SCHEMA = "factcheck.baseline/1"
FILE = "factcheck-baseline.json"
LARGEST = 1 << 26  # bytes: some hundred thousand entries


class Baseline(NamedTuple):
    """One file, its entries by the story they are of, which is named as seen from the file."""

    file: str
    entries: Mapping[str, tuple[Suppression, ...]]

    def of(self, story: str | None) -> tuple[Suppression, ...]:
        """What was accepted of a story: its folder, or the first of its files."""
        return () if story is None else self.entries.get(named(self.file, story), ())


def named(file: str, story: str) -> str:
    """A story's name in that file: its path from there, the same on every machine."""
    folder = os.path.dirname(os.path.abspath(file))
    try:
        return os.path.relpath(os.path.abspath(story), folder).replace(os.path.sep, "/")
    except ValueError:  # on another drive
        return os.path.abspath(story)


def read(file: str) -> Baseline:
    """The baseline in that file; raises `ConfigError`."""
    try:
        with open(file, "rb") as stream:
            data = stream.read(LARGEST + 1)
        whole = json.loads(data.decode("utf-8")) if len(data) <= LARGEST else None
    except OSError as error:
        said = error.strerror or str(error)
        raise ConfigError(f"cannot be read: {said}", where=file, hint="factcheck baseline write") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"not valid JSON: {str(error)[:200]}", where=file, hint=_HINT) from error
    if not isinstance(whole, dict) or whole.get("schema") != SCHEMA:
        raise ConfigError(f"this is no baseline: its schema is not {SCHEMA}", where=file, hint=_HINT)
    given = whole.get("accepted", [])
    if not isinstance(given, list):
        raise ConfigError("accepted must be a list", where=file, hint=_HINT)
    entries: dict[str, list[Suppression]] = {}
    for number, entry in enumerate(given, 1):
        one = _entry(entry, number, file)
        entries.setdefault(one.story or "", []).append(one)
    return Baseline(file, {story: tuple(of) for story, of in entries.items()})


def _entry(entry: object, number: int, file: str) -> Suppression:
    where = f"{file}: entry {number}"
    story = entry.get("story") if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or not isinstance(story, str) or not story:
        raise ConfigError("it names no story", where=where, hint=_HINT)
    try:
        one = suppression({k: v for k, v in entry.items() if k != "story" and v is not None}, story)
    except ConfigError as error:
        error.where = where
        raise
    if not one.fingerprint:
        raise ConfigError("it has no fingerprint", where=where, hint=_HINT)
    return one


def written(entries: Iterable[Suppression]) -> str:
    """The file's text, by story, code and words: one entry more is a few lines more in git."""
    from factcheck.report.json import dumps

    ranked = sorted(
        entries, key=lambda one: (one.story or "", one.code, one.text or "", one.fingerprint or "")
    )
    return dumps({"schema": SCHEMA, "accepted": [_told(one) for one in ranked]})


def _told(one: Suppression) -> dict[str, Any]:
    """An entry, its story first; what it does not have is left out."""
    told = {"story": one.story, **{key: value for key, value in one.to_dict().items() if key != "story"}}
    return {key: value for key, value in told.items() if value is not None}


_HINT = "factcheck baseline write makes one"
