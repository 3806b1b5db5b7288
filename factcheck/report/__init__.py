"""
Reports in, text out: one format a file.

Every writer takes the stories of a run, be it one, and how they are to look: `write(stories, look)`. It gives
text piece by piece, so that no long report is ever held whole, or a file's bytes. It is imported when it is
asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module

from factcheck.errors import UsageError
from factcheck.model.finding import Report
from factcheck.model.story import Story
from factcheck.report.ink import Line
from factcheck.report.look import Look
from factcheck.typed import Any

__all__ = ["FORMATS", "Look", "paint", "poured", "render", "warned", "written"]

_PIECE = 1 << 16  # characters that are written at once, about
# What each format is called, and the module and function that writes it.
_WRITERS: dict[str, tuple[str, str]] = {
    "terminal": ("screen", "write"),
    "concise": ("screen", "write_concise"),
    "json": ("json", "write"),
    "html": ("html", "write"),
    "docx": ("docx", "write"),
    "markdown": ("markdown", "write"),
    "csv": ("table", "write_findings"),
    "csv-claims": ("table", "write_claims"),
    "sarif": ("sarif", "write"),
    "junit": ("junit", "write"),
    "github": ("github", "write"),
    "github-summary": ("markdown", "write_summary"),
    "gitlab": ("gitlab", "write"),
}
FORMATS = tuple(_WRITERS)


def written(stories: Sequence[Story], form: str, look: Look) -> str | bytes:
    """The stories in one of the formats; raises `UsageError` where that is none, or cannot hold them."""
    out = poured(stories, form, look)
    return out if isinstance(out, bytes) else "".join(out)


def poured(stories: Sequence[Story], form: str, look: Look) -> bytes | Iterator[str]:
    """The same, to be written at once: text is made piece by piece, as it is asked for."""
    if form not in _WRITERS:
        raise UsageError(f"no format is called {form!r}", hint="one of " + ", ".join(FORMATS))
    module, function = _WRITERS[form]
    writer: Any = getattr(import_module(f"factcheck.report.{module}"), function)
    out: bytes | Iterator[str] = writer(stories, look)
    return out if isinstance(out, bytes) else gathered(out)


def gathered(parts: Iterable[str]) -> Iterator[str]:
    """Many small pieces made a few that are worth writing."""
    held, size = [], 0
    for part in parts:
        held.append(part)
        size += len(part)
        if size > _PIECE:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)


def render(report: Report, form: str, look: Look) -> str:
    """One report in one of the formats that are text."""
    out = written((Story("", report),), form, look)
    if isinstance(out, bytes):
        raise UsageError(f"{form} is a file and no text", hint="factcheck compare --output FILE")
    return out


def warned(cautions: Iterable[str], columns: int) -> Iterator[Line]:
    """What a reader must know before the rest, each behind a sign."""
    from factcheck.report.ink import Run, visible, wrap

    for caution in cautions:
        for index, line in enumerate(wrap([Run(visible(caution))], columns - 2)):
            yield [Run("▲ ", "warning") if index == 0 else Run("  "), *line]


def paint(lines: Iterable[Line], look: Look) -> str:
    """Lines as text: in colour, plain, or in ASCII alone."""
    from factcheck.report import ink

    text = ink.coloured(lines) if look.colour else ink.plain(lines)
    return ink.ascii_only(text) if look.ascii else text
