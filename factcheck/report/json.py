"""The report for programs: JSON, schema `factcheck.report/1`; of several stories `factcheck.stories/1`."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from json.encoder import encode_basestring
from typing import Any

from factcheck.model.finding import Severity
from factcheck.model.story import Story, reports, worst
from factcheck.report import gathered
from factcheck.report.look import Look
from factcheck.version import VERSION

RUN = "factcheck.stories/1"

_SET_IN = "\n    "  # where a story stands in the document
_OURS = frozenset(" \n")
# What Unicode lets pass for no character at all, although `str.isprintable` takes it for one.
_UNSEEN = frozenset(
    map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0))
) | frozenset(map(chr, range(0xE0100, 0xE01F0)))


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """The report on a story; on several, a run with the report on each."""
    if len(stories) == 1 and stories[0].report is not None:
        return pieces(stories[0].report.sections())
    return _several(stories)


def _several(stories: Sequence[Story]) -> Iterator[str]:
    codes = [story.exit_code for story in stories]
    summary = {
        "stories": len(codes),
        "clean": codes.count(0),
        "found": codes.count(1),
        "not_checked": codes.count(2),
        **{one.value: sum(report.count(one) for _, report in reports(stories)) for one in reversed(Severity)},
        "suppressed": sum(len(report.suppressed) for _, report in reports(stories)),
        "exit_code": worst(stories),
    }
    return run(map(entry, stories), summary)


def entry(story: Story) -> str:
    """One story of a run, written by itself: many are held as text alone, and put together so."""
    told = {
        "name": story.name,
        "exit_code": story.exit_code,
        "failed": story.failed or None,
        "report": story.report.to_dict() if story.report is not None else None,
    }
    return dumps(told).rstrip().replace("\n", _SET_IN)


def run(entries: Iterable[str], summary: dict[str, int]) -> Iterator[str]:
    """A run of many stories piece by piece, an entry each."""
    head = dumps({"schema": RUN, "version": VERSION, "summary": summary}).rstrip().removesuffix("}").rstrip()
    yield f'{head},\n  "stories": ['
    lead = _SET_IN
    for one in entries:
        yield lead
        yield one
        lead = f",{_SET_IN}"
    yield "\n  ]\n}\n"


def dumps(value: dict[str, Any] | list[dict[str, Any]]) -> str:
    """
    JSON as it is written to a file: readable, in UTF-8, one line end at the end.

    What a screen would obey or not show (C1 controls, marks of direction, zero widths, half a surrogate
    pair) is written as an escape: a report for programs is looked at, too.
    """
    return _plain(_json(value, "\n")) + "\n"


def pieces(value: dict[str, Any] | Iterator[dict[str, Any]]) -> Iterator[str]:
    """The same piece by piece: an iterator in it is a list of which each entry is made when it is written."""
    return map(_plain, gathered(chain(_parts(value, "\n"), "\n")))


def _parts(value: Any, line: str) -> Iterator[str]:
    """`_json` in many parts."""
    deeper = line + "  "
    if isinstance(value, dict) and any(isinstance(one, Iterator) for one in value.values()):
        lead = "{"
        for name, one in value.items():
            yield f'{lead}{deeper}"{name}": '
            yield from _parts(one, deeper)
            lead = ","
        yield f"{line}}}"
    elif isinstance(value, Iterator):
        lead = "["
        for one in value:
            yield lead + deeper
            yield from _parts(one, deeper)
            lead = ","
        yield "[]" if lead == "[" else f"{line}]"
    else:
        yield _json(value, line)


def _json(value: Any, line: str) -> str:
    """What `json.dumps` gives with an indent of 2, in less time; `line` is a line end and the indent here."""
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict) and value:
        deeper = line + "  "
        entries = [
            f"{encode_basestring(key if isinstance(key, str) else json.dumps(key))}: {_json(one, deeper)}"
            for key, one in value.items()
        ]
        return f"{{{deeper}{f',{deeper}'.join(entries)}{line}}}"
    if isinstance(value, (list, tuple)) and value:
        deeper = line + "  "
        return f"[{deeper}{f',{deeper}'.join([_json(one, deeper) for one in value])}{line}]"
    if type(value) is int:
        return str(value)
    return json.dumps(value, ensure_ascii=False)


def _plain(text: str) -> str:
    """The text with an escape for each character that nobody would see."""
    if text.isascii() and "\x7f" not in text:  # what else of ASCII is unseen, JSON escapes itself
        return text
    escapes = {ord(char): _escaped(char) for char in set(text) if _hidden(char)}
    return text.translate(escapes) if escapes else text


def _hidden(char: str) -> bool:
    """Is it no character that a reader sees, nor white space of some width?"""
    if char in _OURS or (char.isprintable() and char not in _UNSEEN):
        return False
    return unicodedata.category(char) != "Zs"


def _escaped(char: str) -> str:
    return json.dumps(char)[1:-1]
