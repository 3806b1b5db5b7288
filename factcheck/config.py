"""
TOML in, Settings out, refusing what it does not know.

    # factcheck.toml, or [tool.factcheck] in pyproject.toml
    fail_on = "warning"
    ignore  = ["STY", "WRD309"]
    style   = "pa"

    [[suppress]]
    code   = "NAM101"
    text   = "Kyiv"
    reason = "our spelling, agreed with the desk in March"
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from factcheck.errors import ConfigError, FactcheckError, UsageError
from factcheck.model.record import replace
from factcheck.model.settings import Settings, Suppression
from factcheck.toml import LARGEST, table

FILE = "factcheck.toml"
FAIL_ON = ("note", "warning", "error", "never")
CONFIDENCE = ("low", "medium", "high")
_TYPES: dict[str, type | tuple[type, ...]] = {
    "fail_on": str,
    "confidence": str,
    "select": list,
    "ignore": list,
    "style": str,
    "force": bool,
    "suppress": list,
    "docx_author": str,
    "docx_date": (str, date),
}
_SUPPRESS = ("code", "reason", "text", "fingerprint", "who", "expires")


def settings(
    path: str | None = None,
    *,
    fail_on: str | None = None,
    confidence: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    style: str | None = None,
    force: bool = False,
    isolated: bool = False,
    stories: Iterable[str] = (),
) -> Settings:
    """
    The settings of a file, overruled by what the caller says.

    Without a path, `factcheck.toml` or a `pyproject.toml` with [tool.factcheck] is looked for in the
    current folder and those above it, but for the folders of `stories`: what came with the copies does
    not decide how they are checked. With `isolated` none is looked for. Raises `ConfigError` for a file,
    `UsageError` for the caller.
    """
    if isolated and path:
        raise UsageError("--isolated and --config FILE are one too many", hint="leave out either")
    file = path or (None if isolated else found(stories))
    out = from_file(file) if file else Settings()
    chosen, passed = _codes(select, "--select"), _codes(ignore, "--ignore")
    return replace(
        out,
        fail_on=fail_on or out.fail_on,
        confidence=confidence or out.confidence,
        select=chosen or out.select,
        ignore=(*out.ignore, *(code for code in passed if code not in out.ignore)),
        style=_style(style, UsageError) or out.style,
        force=force or out.force,
        file=file,
    )


def from_file(path: str) -> Settings:
    """The settings of one file; raises `ConfigError` with the file's name and what is wrong in it."""
    try:
        return _settings(_table(path), path)
    except FactcheckError as error:
        error.where = error.where or path
        raise


def found(stories: Iterable[str]) -> str | None:
    """The nearest settings file, from the current folder up to the root of its repository."""
    closed = [os.path.realpath(story) for story in stories]
    try:
        here = folder = os.getcwd()
    except OSError:  # the folder is gone, and nothing stands in it
        return None
    while True:
        if not any(_inside(folder, story) for story in closed):
            for name in (FILE, "pyproject.toml"):
                path = os.path.join(folder, name)
                if os.path.isfile(path) and not _strangers(path) and (name == FILE or _speaks_of_us(path)):
                    return os.path.relpath(path, here)
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = above


def _inside(folder: str, story: str) -> bool:
    return os.path.commonpath([os.path.realpath(folder), story]) == story


def _strangers(path: str) -> bool:
    """Did another user leave the file in a folder that all may write in, such as /tmp?"""
    try:
        common = os.stat(os.path.dirname(path)).st_mode & 0o002
        return bool(common) and os.stat(path).st_uid not in (0, os.getuid())
    except (OSError, AttributeError):  # AttributeError: Windows has no such users
        return False


def _speaks_of_us(path: str) -> bool:
    """Has the project file a table of ours, however it is spelt? A mere comment is none."""
    try:
        with open(path, "rb") as stream:
            if b"factcheck" not in stream.read(LARGEST):
                return False  # most projects': `tomllib` takes long to load
    except OSError:
        return False
    tool = table(path).get("tool")
    return isinstance(tool, dict) and "factcheck" in tool


def _table(path: str) -> dict[str, Any]:
    whole = table(path)
    if os.path.basename(path) != "pyproject.toml":
        return whole
    tool = whole.get("tool")
    ours = tool.get("factcheck", {}) if isinstance(tool, dict) else {}
    if not isinstance(ours, dict):
        raise ConfigError("tool.factcheck is not a table", where=path, hint="[tool.factcheck]")
    return ours


def _settings(given: Mapping[str, Any], path: str) -> Settings:
    _refuse_unknown(given, _TYPES, "setting")
    for key, value in given.items():
        if not isinstance(value, _TYPES[key]):
            raise ConfigError(f"{key} must be a {_word(_TYPES[key])}")
    return Settings(
        fail_on=_one_of(given, "fail_on", "error", FAIL_ON),
        confidence=_one_of(given, "confidence", "low", CONFIDENCE),
        select=_codes(_strings(given, "select"), "select", ConfigError),
        ignore=_codes(_strings(given, "ignore"), "ignore", ConfigError),
        suppressions=tuple(suppression(entry) for entry in given.get("suppress", ())),
        style=_style(_beside(given.get("style"), path), ConfigError),
        force=given.get("force", False),
        docx_author=" ".join(given.get("docx_author", "").split()) or Settings().docx_author,
        docx_date=day(given.get("docx_date"), "docx_date"),
    )


def _one_of(given: Mapping[str, Any], key: str, usual: str, known: tuple[str, ...]) -> str:
    value: str = given.get(key, usual)
    if value not in known:
        raise ConfigError(f"{key}: {value!r} is not one of {', '.join(known)}")
    return value


def day(given: object, what: str, error: type[FactcheckError] = ConfigError) -> str | None:
    """A day as the calendar has it, told as text or as TOML's own; raises where it has none such."""
    if given is None:
        return None
    try:
        return date.fromisoformat(str(given)[:10] if isinstance(given, date) else str(given)).isoformat()
    except ValueError as wrong:
        raise error(f"{what}: {str(given)[:40]!r} is no day", hint="a day is written 2025-06-12") from wrong


def _beside(style: str | None, path: str) -> str | None:
    """A style of the desk's own is named as seen from the settings that name it."""
    if style is None or not (style.lower().endswith(".toml") or os.path.sep in style):
        return style
    return os.path.join(os.path.dirname(path), style)


def suppression(entry: object) -> Suppression:
    """One entry of [[suppress]]; raises `ConfigError`."""
    if not isinstance(entry, dict):
        raise ConfigError("suppress is a list of tables", hint="[[suppress]] with code and reason")
    _refuse_unknown(entry, _SUPPRESS, "key of [[suppress]]")
    values = {key: entry.get(key) for key in _SUPPRESS}
    values["expires"] = day(values["expires"], "expires")
    if any(value is not None and not isinstance(value, str) for value in values.values()):
        raise ConfigError("the values of [[suppress]] are text")
    code, reason = values["code"], (values["reason"] or "").strip()
    if not code or not reason:
        raise ConfigError("a suppression needs a code and a reason", hint='reason = "why this is accepted"')
    return Suppression(
        code=_codes((code,), "suppress", ConfigError)[0],
        reason=reason,
        text=values["text"],
        fingerprint=values["fingerprint"],
        who=values["who"],
        expires=values["expires"],
    )


def _refuse_unknown(table: Mapping[str, Any], known: Iterable[str], what: str) -> None:
    for key in table:
        if key not in known:
            raise ConfigError(f"unknown {what}: {key}", hint=_nearest(key, known))


def _nearest(word: str, known: Iterable[str]) -> str:
    """What was meant, perhaps; else all that is known."""
    from difflib import get_close_matches

    every = sorted(known)
    return (get_close_matches(word, every, 1) or [", ".join(every)])[0]


def _strings(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = table.get(key, ())
    if not all(isinstance(value, str) for value in values):
        raise ConfigError(f"{key} must be a list of codes or families")
    return tuple(values)


def _word(kind: type | tuple[type, ...]) -> str:
    if isinstance(kind, tuple):
        return "day"
    return {str: "text", list: "list", bool: "true or false"}[kind]


def _codes(given: Iterable[str], where: str, error: type[FactcheckError] = UsageError) -> tuple[str, ...]:
    """Codes and families in capitals, each known to the catalogue; commas may part them."""
    codes = [part for word in given for part in word.split(",") if part.strip()]
    if not codes:
        return ()
    from factcheck.judge.policy import known

    try:
        return tuple(dict.fromkeys(known(codes)))
    except ConfigError as unknown:
        raise error(f"{where}: {unknown.what}", hint=unknown.hint) from unknown


def _style(name: str | None, error: type[FactcheckError]) -> str | None:
    """A house style by its name or file; refused where there is none such."""
    if name:
        from factcheck.lexicon.house import style

        try:
            style(name)
        except UsageError as unknown:
            raise error(unknown.what, hint=unknown.hint) from unknown
    return name
