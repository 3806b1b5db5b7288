"""How many stories are told: a line each, the details, the counts; or all reports in one JSON document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.cli import CANNOT
from factcheck.errors import FactcheckError, UsageError
from factcheck.model.finding import Severity
from factcheck.report import Look, paint
from factcheck.report.ink import Line, Run, columns, cut, visible, width, wrap
from factcheck.report.terminal import SIGNS, counted

SCHEMA = "factcheck.stories/1"
_SHOWN = 20  # lines of one kind in the closing list


class Outcome(NamedTuple):
    """What came of one story, in plain parts: it may come from another process."""

    name: str
    code: int
    counts: tuple[int, int, int] = (0, 0, 0)  # errors, to check, notes
    suppressed: int = 0
    problems: tuple[FactcheckError, ...] = ()
    cautions: tuple[str, ...] = ()
    rules: tuple[tuple[str, str, int], ...] = ()  # code, severity, how many
    files: tuple[str, ...] = ()
    text: str = ""  # its report, drawn in the format that is asked for
    bug: str = ""

    @property
    def why(self) -> str:
        """Why it could not be checked, in a line."""
        if self.bug:
            return self.bug.split("\n")[0]
        return "; ".join(dict.fromkeys(str(error).split("\n")[0] for error in self.problems))


def line(outcome: Outcome, names: int, room: int) -> Line:
    """One story in a line: its sign, its name, what was found or why it was not checked."""
    names = min(names, room // 2)
    name = cut(visible(outcome.name), names)
    gap = " " * (names - width(name) + 3)
    return [_sign(outcome), Run(name, "title"), Run(cut(gap + _found(outcome), room - width(name) - 2))]


def _sign(outcome: Outcome) -> Run:
    if outcome.code or outcome.counts[0]:
        return Run("✖ ", "error")
    return Run(f"{SIGNS[Severity.WARNING]} ", "warning") if outcome.counts[1] else Run("✔ ", "ok")


def _found(outcome: Outcome) -> str:
    if outcome.code >= CANNOT:
        return f"not checked: {_own(outcome)}"
    errors, warnings, notes = outcome.counts
    told = [counted(errors, "error")] * bool(errors) + [f"{warnings} to check"] * bool(warnings)
    told += [counted(notes, "note")] * bool(notes)
    told += [f"{outcome.suppressed} suppressed"] * bool(outcome.suppressed)
    return ", ".join(told) or "no difference"


def whole_run(told: list[Outcome], code: int, form: str, look: Look, *, quiet: bool, statistics: bool) -> str:
    if form == "json":
        return _json(told, code)
    if form == "concise" or (form == "terminal" and quiet):
        return "".join(outcome.text for outcome in told)
    if form != "terminal":
        raise UsageError(
            f"--format {form} takes one story at a time", hint="--format terminal, concise or json"
        )
    if statistics:
        return paint([*_statistics(told), *_close(told, code, look.columns)], look)
    parts = [
        paint([[], _rule(outcome.name, look.columns), []], look) + outcome.text
        for outcome in told
        if outcome.text
    ]
    return "".join((*parts, paint([[], *_close(told, code, look.columns)], look)))


def _rule(name: str, room: int) -> Line:
    name = cut(visible(name), room - 8)
    line = [Run("── ", "dim"), Run(name, "title"), Run(" ")]
    return [*line, Run("─" * max(min(room, 100) - columns(line), 0), "dim")]


def _statistics(told: Iterable[Outcome]) -> Iterator[Line]:
    """How many findings of each rule, the gravest first, over all stories."""
    from factcheck.judge.registry import rule_of

    counts: Counter[tuple[str, str]] = Counter()
    stories: Counter[tuple[str, str]] = Counter()
    for outcome in told:
        for code, severity, count in outcome.rules:
            counts[code, severity] += count
            stories[code, severity] += 1
    yield []
    for (code, severity), count in sorted(
        counts.items(), key=lambda item: (-Severity(item[0][1]).rank, -item[1], item[0])
    ):
        sign = Run(f"{SIGNS[Severity(severity)]} ", severity)
        where = f"in {counted(stories[code, severity], 'story', 'stories')}"
        yield [sign, Run(f"{count:>6}  "), Run(code, severity), Run(f"  {rule_of(code).name:<28} {where}")]
    yield []


def _close(told: list[Outcome], code: int, room: int) -> Iterator[Line]:
    """What was not checked and what the baseline has too much, then the counts and the exit code."""
    unread = [f"not checked: {visible(one.name)}: {_own(one)}" for one in told if one.code >= CANNOT]
    yield from _listed(unread, Run("✖ ", "error"), room)
    yield from _listed(
        [f"{visible(one.name)}: {_found(one)}" for one in told if one.code == 1], Run("✖ ", "error"), room
    )
    idle = [
        f"{visible(one.name)}: {visible(caution)}"
        for one in told
        for caution in one.cautions
        if caution.startswith("the baseline's ")
    ]
    yield from _listed(idle, Run("▲ ", "warning"), room)
    failing = sum(one.code == 1 for one in told)
    clean = sum(not one.code for one in told)
    passed = f"{_stories(len(told))}: {clean} passed, {failing} failed, {len(unread)} not checked"
    yield from wrap([Run(f"{passed}; {_sum(told)}")], room)
    said = [f"{_stories(failing)} failed"] * bool(failing)
    said += [f"{_stories(len(unread))} could not be checked"] * bool(unread)
    sign = Run("✖ ", "error") if code else Run("✔ ", "ok")
    yield [sign, Run(f"{', '.join(said) or 'Nothing fails this check'}: exit {code}", "title")]


def _stories(count: int) -> str:
    return counted(count, "story", "stories")


def _sum(told: list[Outcome]) -> str:
    errors, warnings, notes = (sum(one.counts[at] for one in told) for at in range(3))
    return f"{counted(errors, 'error')}, {warnings} to check, {counted(notes, 'note')}"


def _own(outcome: Outcome) -> str:
    return visible(outcome.why).removeprefix(f"{visible(outcome.name)}: ")


def _listed(lines: list[str], sign: Run, room: int) -> Iterator[Line]:
    for text in lines[:_SHOWN]:
        for index, line in enumerate(wrap([Run(text)], room - 2)):
            yield [sign if index == 0 else Run("  "), *line]
    if len(lines) > _SHOWN:
        yield [Run(f"  … and {len(lines) - _SHOWN} more")]


def _json(told: list[Outcome], code: int) -> str:
    """All reports in one document; each was written where its story was compared."""
    from factcheck.report.json import dumps
    from factcheck.version import VERSION

    codes = Counter(one.code for one in told)
    summary = {
        "stories": len(told),
        "exit_codes": {str(key): codes[key] for key in sorted(codes)},
        **{name: sum(one.counts[at] for one in told) for at, name in enumerate(("error", "warning", "note"))},
        "suppressed": sum(one.suppressed for one in told),
        "exit_code": code,
    }
    top = _open(dumps({"schema": SCHEMA, "version": VERSION, "summary": summary}))
    inner = ",\n    ".join(_entry(one) for one in told)
    return f'{top},\n  "stories": [' + (f"\n    {inner}\n  ]" if told else "]") + "\n}\n"


def _entry(one: Outcome) -> str:
    from factcheck.report.json import dumps

    head = _open(dumps({"name": one.name, "exit_code": one.code, "problems": _problems(one)}))
    report = _set_in(one.text.rstrip(), "  ") if one.text else "null"
    return _set_in(f'{head},\n  "report": {report}\n}}', "    ")


def _open(table: str) -> str:
    """A written table without its end, to be gone on with."""
    return table.rstrip().removesuffix("}").rstrip()


def _problems(outcome: Outcome) -> list[dict[str, object]]:
    told: list[dict[str, object]] = [
        {"where": error.where or None, "line": error.line, "what": error.what, "hint": error.hint or None}
        for error in outcome.problems
    ]
    return told + [{"where": None, "line": None, "what": outcome.bug, "hint": None}] * bool(outcome.bug)


def _set_in(text: str, indent: str) -> str:
    return text.replace("\n", f"\n{indent}")
