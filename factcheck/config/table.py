"""The tables of a settings file, each key looked at before it is obeyed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date

from factcheck.errors import ConfigError, FactcheckError, UsageError
from factcheck.model.record import dataclass, replace
from factcheck.model.settings import CONFIDENCE, FAIL_ON, ForOutlets, Settings, Suppression
from factcheck.toml import table
from factcheck.typed import Any

SEVERITIES = ("note", "warning", "error")
_TYPES: dict[str, type | tuple[type, ...]] = {
    "fail_on": str,
    "confidence": str,
    "select": list,
    "ignore": list,
    "severity": dict,
    "style": str,
    "styles": dict,
    "base": (str, list),
    "baseline": str,
    "force": bool,
    "override": list,
    "suppress": list,
    "docx_author": str,
    "docx_date": (str, date),
}
_WORDS = {
    str: "text", list: "list", bool: "true or false", dict: "table", (str, date): "day",
    (str, list): "text or list",
}  # fmt: skip
_OF_STORIES = ("paths", "fail_on", "confidence", "select", "ignore", "severity", "style", "styles", "base")
_OF_OUTLETS = ("paths", "outlets", "ignore", "severity", "style")
_SUPPRESS = ("code", "reason", "text", "fingerprint", "who", "expires")


@dataclass(frozen=True, slots=True)
class ForStories:
    """What is set for the stories under some paths, or for some outlets in them."""

    paths: tuple[str, ...]
    values: tuple[tuple[str, Any], ...]

    def over(self, out: Settings) -> Settings:
        """The settings with these over them: lists of what is ignored grow, all else is replaced."""
        changes = dict(self.values)
        if "ignore" in changes:
            changes["ignore"] = tuple(dict.fromkeys((*out.ignore, *changes["ignore"])))
        if "severity" in changes:
            changes["severity"] = tuple({**dict(out.severity), **dict(changes["severity"])}.items())
        if "outlets" in changes:
            changes["outlets"] = (*out.outlets, *changes["outlets"])
        return replace(out, **changes)


def table_of(path: str) -> dict[str, Any]:
    """The table of ours that the file holds, its keys in one spelling; raises `ConfigError`."""
    whole = table(path)
    if os.path.basename(path) != "pyproject.toml":
        return _plain(whole)
    tool = whole.get("tool")
    ours = tool.get("factcheck", {}) if isinstance(tool, dict) else {}
    if not isinstance(ours, dict):
        raise ConfigError("tool.factcheck is not a table", where=path, hint="[tool.factcheck]")
    return _plain(ours)


def _plain(given: Mapping[str, Any]) -> dict[str, Any]:
    """The keys with `_` for `-`: both spellings are read."""
    out: dict[str, Any] = {}
    for key, value in given.items():
        name = key.replace("-", "_")
        if name in out:
            raise ConfigError(f"{name} is set twice, as {key} too", hint="leave out either")
        out[name] = value
    return out


def content(given: Mapping[str, Any], path: str) -> Settings:
    """What the file sets for every story."""
    _refuse_unknown(given, _TYPES, "setting")
    _refuse_other_types(given)
    return Settings(
        fail_on=_one_of(given, "fail_on", "error", FAIL_ON),
        confidence=_one_of(given, "confidence", "low", CONFIDENCE),
        select=codes(_strings(given, "select"), "select", ConfigError),
        ignore=codes(_strings(given, "ignore"), "ignore", ConfigError),
        severity=_severities(given),
        suppressions=tuple(suppression(entry) for entry in given.get("suppress", ())),
        style=style_of(_beside(given.get("style"), path), ConfigError),
        outlets=_styles(given, path),
        base=_patterns(given, "base"),
        baseline=_seen_from(given.get("baseline"), path),
        force=given.get("force", False),
        docx_author=" ".join(given.get("docx_author", "").split()) or Settings().docx_author,
        docx_date=day(given.get("docx_date"), "docx_date"),
    )


def overrides(given: Mapping[str, Any], path: str) -> tuple[ForStories, ...]:
    """The entries of [[override]]."""
    return tuple(_override(entry, path) for entry in given.get("override", ()))


def _override(entry: object, path: str) -> ForStories:
    if not isinstance(entry, dict):
        raise ConfigError("override is a list of tables", hint="[[override]] with paths or outlets")
    entry = _plain(entry)
    known = _OF_OUTLETS if "outlets" in entry else _OF_STORIES
    _refuse_unknown(entry, known, "key of [[override]]")
    _refuse_other_types({key: value for key, value in entry.items() if key in _TYPES})
    paths, outlets = _patterns(entry, "paths"), _patterns(entry, "outlets")
    if not paths and not outlets:
        raise ConfigError("an override needs paths or outlets", hint='paths = ["sport"]')
    if outlets:
        one = ForOutlets(
            outlets,
            codes(_strings(entry, "ignore"), "ignore", ConfigError),
            _severities(entry),
            style_of(_beside(entry.get("style"), path), ConfigError),
        )
        return ForStories(paths, (("outlets", (one,)),))
    all_set = content({key: value for key, value in entry.items() if key != "paths"}, path)
    names = [("outlets" if key == "styles" else key) for key in entry if key != "paths"]
    return ForStories(paths, tuple((name, getattr(all_set, name)) for name in names))


def _styles(given: Mapping[str, Any], path: str) -> tuple[ForOutlets, ...]:
    """[styles]: whose copy is in which house style."""
    out = []
    for outlet, name in given.get("styles", {}).items():
        if not isinstance(name, str):
            raise ConfigError(f"styles: the style of {outlet} must be text")
        out.append(ForOutlets((outlet,), style=style_of(_beside(name, path), ConfigError)))
    return tuple(out)


def _severities(given: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """[severity]: codes or families, and how grave each is here."""
    out: dict[str, str] = {}
    for code, severity in given.get("severity", {}).items():
        if severity not in SEVERITIES:
            hint = f'ignore = ["{code}"]' if severity in ("ignore", "off", "none") else ", ".join(SEVERITIES)
            raise ConfigError(f"severity: {severity!r} of {code} is none", hint=hint)
        out.update(dict.fromkeys(codes((code,), "severity", ConfigError), severity))
    return tuple(out.items())


def _patterns(given: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """One name or pattern, or a list of them."""
    value = given.get(key, ())
    words = (value,) if isinstance(value, str) else value
    if not isinstance(words, list | tuple) or not all(isinstance(word, str) and word for word in words):
        raise ConfigError(f"{key} must be a list of names", hint=f'{key} = ["..."]')
    return tuple(words)


def _one_of(given: Mapping[str, Any], key: str, usual: str, known: tuple[str, ...]) -> str:
    value: str = given.get(key, usual)
    if value not in known:
        raise ConfigError(f"{key}: {value!r} is not one of {', '.join(known)}", hint=_nearest(value, known))
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
    return _seen_from(style, path)


def _seen_from(name: str | None, path: str) -> str | None:
    return None if name is None else os.path.join(os.path.dirname(path), name)


def suppression(entry: object, story: str | None = None) -> Suppression:
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
        code=codes((code,), "suppress", ConfigError)[0],
        reason=reason,
        text=values["text"],
        fingerprint=values["fingerprint"],
        who=values["who"],
        expires=values["expires"],
        story=story,
    )


def _refuse_unknown(table: Mapping[str, Any], known: Iterable[str], what: str) -> None:
    for key in table:
        if key not in known:
            raise ConfigError(f"unknown {what}: {key}", hint=_nearest(key, known))


def _refuse_other_types(given: Mapping[str, Any]) -> None:
    for key, value in given.items():
        if not isinstance(value, _TYPES[key]):
            raise ConfigError(f"{key} must be a {_WORDS[_TYPES[key]]}")


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


def codes(given: Iterable[str], where: str, error: type[FactcheckError] = UsageError) -> tuple[str, ...]:
    """Codes and families in capitals, each known to the catalogue; commas may part them."""
    words = [part for word in given for part in word.split(",") if part.strip()]
    if not words:
        return ()
    from factcheck.judge.policy import known

    try:
        return tuple(dict.fromkeys(known(words)))
    except ConfigError as unknown:
        raise error(f"{where}: {unknown.what}", hint=unknown.hint) from unknown


def style_of(name: str | None, error: type[FactcheckError]) -> str | None:
    """A house style by its name or file; refused where there is none such."""
    if name:
        from factcheck.lexicon.house import style

        try:
            style(name)
        except UsageError as unknown:
            raise error(unknown.what, hint=unknown.hint) from unknown
    return name
