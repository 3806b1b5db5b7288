"""
What the desk accepts, entered in its settings file: a [[suppress]] behind all that stands there.

Nothing that stands in the file is touched, comments and order included, since an entry is only ever added
at its end; that TOML then says what it said, and the entry, is tried out before the file is written.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from getpass import getuser
from typing import Any

from factcheck.cli.output import whole
from factcheck.config import FILE, day, found, from_file
from factcheck.errors import ConfigError, FactcheckError, UsageError
from factcheck.judge.policy import lapsed, over
from factcheck.model.settings import Settings, Suppression
from factcheck.toml import LARGEST, table


def accepted(
    code: str, text: str | None, fingerprint: str | None, reason: str, who: str | None, expires: str | None
) -> Suppression:
    """An acceptance as it is entered; raises `UsageError` for what would not be one."""
    from factcheck.config import suppression

    if not reason.strip():
        raise UsageError("an acceptance needs a reason", hint='--reason "why this is accepted"')
    if not text and not fingerprint:
        raise UsageError(
            f"all of {code} is no one finding",
            hint="name the words, or ignore the rule in the settings",
        )
    entry = {"code": code, "text": text or None, "fingerprint": fingerprint or None, "reason": reason.strip(),
             "who": who or signed(), "expires": last_day(expires)}  # fmt: skip
    try:
        return suppression({key: value for key, value in entry.items() if value is not None})
    except ConfigError as error:
        raise UsageError(error.what, hint=error.hint) from error


def last_day(expires: str | None) -> str | None:
    """The day as it is entered; raises `UsageError` for one that is none, or is over already."""
    last = day(expires, "--expires", UsageError)
    if over(last):
        raise UsageError(f"--expires {last}: that day is over", hint="a day to come")
    return last


def signed() -> str | None:
    """Who is at the keyboard, as far as the system tells."""
    try:
        return getuser()
    except (KeyError, OSError):
        return None


def book(config: str | None, stories: Iterable[str] = ()) -> str:
    """
    The settings file that acceptances are entered in: the one that is obeyed, else a new one here.

    Raises `UsageError` where a new one would be obeyed by nobody, since it would stand in the story.
    """
    closed = tuple(stories)
    path = config or found(closed)
    if path:
        return path
    here = os.path.realpath(os.getcwd())
    if any(
        os.path.commonpath([here, os.path.realpath(story)]) == os.path.realpath(story) for story in closed
    ):
        raise UsageError(
            "there are no settings, and none is taken from the folder of a story",
            hint="go up a folder, or --config FILE",
        )
    return FILE


def known(new: Suppression, path: str) -> bool:
    """Is it accepted already, for as long as asked?"""
    settings = from_file(path) if os.path.exists(path) else Settings()
    return any(
        (old.code, old.text, old.fingerprint) == (new.code, new.text, new.fingerprint)
        for old in settings.suppressions
        if not lapsed(old)
    )


def enter(new: Suppression, path: str, said: str = "") -> None:
    """
    Add it to the file, which is written whole or not at all; raises `ConfigError` where it cannot be.

    What is `said` of it goes to standard output first: where that cannot be written nothing is entered.
    """
    before = table(path) if os.path.exists(path) else {}
    project = os.path.basename(path) == "pyproject.toml"
    entry = {key: value for key, value in new.to_dict().items() if value is not None}
    try:
        data = b""
        if os.path.exists(path):
            with open(path, "rb") as stream:
                data = stream.read(LARGEST + 1)
        body = data + _told(entry, data, "tool.factcheck.suppress" if project else "suppress")
        if not _adds(before, entry, body, project=project):
            raise ConfigError(
                "suppress is written there in a way that cannot be added to",
                where=path,
                hint="write each entry as a table of its own: [[suppress]]",
            )
        if len(body) > LARGEST:
            raise ConfigError("it would be longer than any settings are", where=path, hint="clear it out")
        whole(body, os.path.realpath(path), said)
    except OSError as error:
        raise FactcheckError(
            f"cannot be written: {error.strerror or error}", where=path, hint="--config FILE elsewhere"
        ) from error


def _told(entry: dict[str, str], data: bytes, name: str) -> bytes:
    """The entry as TOML, behind what stands in the file, in its line ends."""
    lines = [f"[[{name}]]", *(f"{key} = {quoted(value)}" for key, value in entry.items()), ""]
    if data:
        lines = [*([] if data.endswith(b"\n") else [""]), "", *lines]
    return ("\r\n" if b"\r\n" in data else "\n").join(lines).encode()


def _adds(before: dict[str, Any], entry: dict[str, str], body: bytes, *, project: bool) -> bool:
    """Does the file then say what it said, and the entry?"""
    import tomllib

    try:
        after = tomllib.loads(body.decode())
    except ValueError:  # the list is no list of tables, or the table is closed
        return False
    ours = after["tool"]["factcheck"] if project else after
    added = ours["suppress"].pop()
    if not ours["suppress"]:
        del ours["suppress"]
    return added == entry and after == before


def quoted(text: str) -> str:
    """Text as TOML has it; what would not be seen is written by its number."""
    return '"' + "".join(map(_char, text)) + '"'


def _char(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    if "\ud800" <= char <= "\udfff":  # half a letter: TOML has no way to write it
        return "\\uFFFD"
    return f"\\u{ord(char):04X}" if ord(char) < 0x10000 else f"\\U{ord(char):08X}"
