"""`factcheck config`: which settings hold for a story, and where each comes from."""

from __future__ import annotations

import os
from typing import Any

from factcheck.cli import options
from factcheck.cli.output import look, write
from factcheck.config import Chosen, Policies, policy
from factcheck.errors import UsageError
from factcheck.model.settings import Settings
from factcheck.read.source import absent
from factcheck.report import paint
from factcheck.report.ink import Line, Run, visible, width, wrap

_NAMES = (
    "fail_on", "confidence", "select", "ignore", "severity", "style", "outlets", "base", "baseline", "force",
    "suppressions", "docx_author", "docx_date",
)  # fmt: skip
_KEYS = {"outlets": ("styles", "outlets"), "suppressions": ("suppress",)}  # what the file calls them


def config(
    given: list[str],
    form: str,
    output: str | None,
    config: str | None,
    isolated: bool,
    width: int | None,
    color: str,
) -> int:
    """Print the settings of a story, or of the current folder; the answer is the exit code."""
    if len(given) > 1:
        raise UsageError("the settings of one story are shown at a time", hint="name one folder")
    seen = look(width=width, color=color, output=output)
    place = given[0] if given else None
    if place is not None and (missing := absent(place)):
        raise missing
    story = place if place is not None and os.path.isdir(place) else None
    policies = Policies(config, Chosen(), isolated=isolated, stories=[story] if story else ())
    file = policies.file(story)
    held = policies.of(story, place)
    origins = _origins(file, place)
    if form == "json":
        from factcheck.report.json import dumps
        from factcheck.version import VERSION

        told = {"schema": "factcheck.config/1", "version": VERSION, "story": place, "file": file}
        text = dumps(
            {**told, "settings": held.to_dict(), "origins": {k: list(v) for k, v in origins.items()}}
        )
    else:
        text = paint(_lines(held, origins, file, place, seen.columns), seen)
    write(text, output, form=form)
    return 0


def _origins(file: str | None, story: str | None) -> dict[str, tuple[str, ...]]:
    """Where each setting comes from, the last first; of one that is not here, from nowhere."""
    out: dict[str, tuple[str, ...]] = {}
    if file is None:
        return out
    read = policy(file)
    for name in _NAMES:
        if any(key in read.given for key in _KEYS.get(name, (name,))):
            out[name] = (file,)
    for number, one in enumerate(read.overrides, 1):
        if read.fits(one, story):
            where = ", ".join(one.paths) or "every story"
            for name, _ in one.values:
                out[name] = (f"override {number} ({where})", *out.get(name, ()))
    return out


def _lines(
    held: Settings, origins: dict[str, tuple[str, ...]], file: str | None, story: str | None, room: int
) -> list[Line]:
    out: list[Line] = [[Run("settings of ", "dim"), Run(visible(story or os.curdir), "title")]]
    out += wrap(
        [Run(f"file: {visible(file)}" if file else "no settings file: what holds is built in", "dim")], room
    )
    out.append([])
    names = max(map(len, _NAMES))
    values = {name: _value(name, getattr(held, name)) for name in _NAMES}
    longest = min(max(map(width, values.values())), 24)
    for name in _NAMES:
        where = ", ".join(origins.get(name, ("default",)))
        gap = " " * max(longest - width(values[name]), 0)
        line = [Run(f"{name:<{names}}  ", "label"), Run(f"{values[name]}{gap}  ")]
        out += wrap([*line, Run(visible(where), "dim")], room)
    return out


def _value(name: str, value: Any) -> str:
    """A value in a line; what many entries hold is counted, and told by the JSON."""
    if name == "outlets":
        return visible("; ".join(", ".join(one.names) for one in value)) or "-"
    if name == "suppressions":
        return f"{len(value)}" if value else "-"
    if name == "severity":
        return ", ".join(f"{code} {grade}" for code, grade in value) or "-"
    if isinstance(value, tuple):
        return visible(", ".join(value)) or "-"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "-" if value is None else visible(str(value))


COMMAND = options.Command(
    config,
    "Show the settings that hold for a story, and where each comes from.",
    "STORY",
    "A story's folder or one of its files; without it, the current folder.",
    (options.FORMAT, options.OUTPUT, options.CONFIG, options.ISOLATED, options.WIDTH, options.COLOUR),
    least=0,
)  # fmt: skip
