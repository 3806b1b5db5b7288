"""What one settings file asks for: of every story, of the stories under some paths, of some outlets."""

from __future__ import annotations

import os
from collections.abc import Mapping

from factcheck.config.table import ForStories, content, overrides, table_of
from factcheck.errors import FactcheckError
from factcheck.model.record import NamedTuple, replace
from factcheck.model.settings import Settings
from factcheck.typed import Any


class Policy(NamedTuple):
    """One file's settings, and its overrides in their order: the later overrules the earlier."""

    file: str
    settings: Settings
    overrides: tuple[ForStories, ...] = ()
    given: tuple[str, ...] = ()  # what it sets, by name

    def of(self, story: str | None) -> Settings:
        """The settings of a story, by where its folder (or its first file) stands."""
        out = self.settings
        for one in self.overrides:
            if self.fits(one, story):
                out = one.over(out)
        return out

    def fits(self, one: ForStories, story: str | None) -> bool:
        """Is the override for that story? Without paths it is for all."""
        if not one.paths:
            return True
        if story is None:
            return False
        folder = os.path.dirname(os.path.abspath(self.file))
        try:
            path = os.path.relpath(os.path.abspath(story), folder)
        except ValueError:  # on another drive
            return False
        return _under(path.replace(os.path.sep, "/"), one.paths)


def _under(path: str, patterns: tuple[str, ...]) -> bool:
    """Does a pattern name the path, or a folder above it? `*` stands for anything, folders included."""
    from fnmatch import fnmatchcase

    names = (pattern.removeprefix("./").rstrip("/") for pattern in patterns)
    return any(fnmatchcase(path, name) or fnmatchcase(path, f"{name}/*") for name in names)


def policy(path: str) -> Policy:
    """The policy of one file; raises `ConfigError` with the file's name and what is wrong in it."""
    try:
        given: Mapping[str, Any] = table_of(path)
        settings = content(given, path)
        entries = overrides(given, path)
    except FactcheckError as error:
        error.where = error.where or path
        raise
    return Policy(path, replace(settings, file=path), entries, tuple(given))
