"""Which settings file holds: the nearest above the story, else the nearest to where we stand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

from factcheck.model.pattern import late
from factcheck.toml import LARGEST, table

FILE = "factcheck.toml"


class Finder:
    """
    Finds the settings of stories, each folder looked at once.

    No file in the folder of a story is taken: what came with the copies does not decide how they are checked.
    """

    def __init__(self, stories: Iterable[str] = ()) -> None:
        self._closed = frozenset(os.path.realpath(story) for story in stories)
        self._known: dict[str, str | None] = {}

    def found(self, story: str | None = None) -> str | None:
        """The file for a story's folder; for files named one by one, the one for the current folder."""
        try:
            here = os.getcwd()
        except OSError:  # the folder is gone, and nothing stands in it
            return None
        path = self._from(os.path.abspath(story)) if story is not None else None
        path = path or self._from(here)
        return os.path.relpath(path, here) if path else None

    def _from(self, start: str) -> str | None:
        """The nearest, from that folder up to the root of its repository."""
        walked: list[str] = []
        path: str | None = None
        for folder in _upwards(start):
            if folder in self._known:
                path = self._known[folder]
                break
            walked.append(folder)
            path = None if self._is_a_story_s(folder) else _settings_in(folder)
            if path or os.path.exists(os.path.join(folder, ".git")):
                break
        self._known.update(dict.fromkeys(walked, path))
        return path

    def _is_a_story_s(self, folder: str) -> bool:
        return bool(self._closed) and not self._closed.isdisjoint(_upwards(os.path.realpath(folder)))


def found(stories: Iterable[str] = ()) -> str | None:
    """The settings of one story, or of the current folder."""
    closed = tuple(stories)
    return Finder(closed).found(closed[0] if closed else None)


def _upwards(folder: str) -> Iterator[str]:
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _settings_in(folder: str) -> str | None:
    for name in (FILE, "pyproject.toml"):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and not _strangers(path) and (name == FILE or _speaks_of_us(path)):
            return path
    return None


def _strangers(path: str) -> bool:
    """Did another user leave the file in a folder that all may write in, such as /tmp?"""
    try:
        common = os.stat(os.path.dirname(path)).st_mode & 0o002
        return bool(common) and os.stat(path).st_uid not in (0, os.getuid())
    except (OSError, AttributeError):  # AttributeError: Windows has no such users
        return False


# Where a table of ours may begin: "[tool.factcheck", "[tool]", "tool.", "tool =", with quotes and blanks,
# or with a letter of it written as a code.
_TABLE = late(
    rb"""^[ \t[]*["']?tool["']?[ \t]*(?:\.[ \t]*["']?factcheck|[\]=])|\\[uU]00""",
    re.MULTILINE,
    holds=(b"tool", b"\\u00", b"\\U00"),
)


def _speaks_of_us(path: str) -> bool:
    """Has the project file a table of ours, however it is spelt? A mere comment is none."""
    try:
        with open(path, "rb") as stream:
            if not _TABLE.search(stream.read(LARGEST)):
                return False  # most projects': `tomllib` takes long to load
    except OSError:
        return False
    tool = table(path).get("tool")
    return isinstance(tool, dict) and "factcheck" in tool
