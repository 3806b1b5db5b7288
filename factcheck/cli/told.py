"""How many stories are told: a line each, the details, the counts; or all reports in one JSON document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.cli import CANNOT
from factcheck.cli.output import Body
from factcheck.cli.spool import Kept
from factcheck.errors import FactcheckError
from factcheck.model.finding import Report, Severity
from factcheck.model.record import NamedTuple
from factcheck.model.story import Story, counted_once
from factcheck.report import Look, paint, poured, written
from factcheck.report.ink import Line, Run, columns, cut, visible, width, wrap
from factcheck.report.json import entry, run
from factcheck.report.terminal import SIGNS, counted

SHEETS = frozenset({"csv", "csv-claims"})  # a head line, and then rows of one story after another
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
    texts: tuple[str | Kept | None, ...] = ()  # what was drawn of it, in each format that is asked for
    report: Report | None = None  # where a format wants all reports at once
    bug: str = ""
    silenced: str = ""  # the settings that keep something from being said

    @property
    def why(self) -> str:
        """Why it could not be checked, in a line."""
        if self.bug:
            return self.bug.split("\n")[0]
        told = (error.what if error.where == self.name else str(error) for error in self.problems)
        return "; ".join(dict.fromkeys(words.split("\n")[0] for words in told))

    def drawn(self, at: int) -> str | None:
        """What was drawn of it in the format at that place; None where it could not be, or is not yet."""
        text = self.texts[at] if self.texts else None
        return text.text() if isinstance(text, Kept) else text

    @property
    def story(self) -> Story:
        """It as formats take it."""
        return Story(self.name, self.report, "" if self.report else self.why)


class Told:
    """One format of a run of many stories: the sheet that was drawn `at` that place of each outcome."""

    def __init__(
        self, told: list[Outcome], at: int, code: int, look: Look, *, statistics: bool, lines: bool
    ) -> None:
        self._told, self._at, self._code, self._look = told, at, code, look
        self._statistics = statistics
        self._lines = lines  # those of each story, where they were not told as it was done

    def text(self, form: str) -> Body:
        """All of it."""
        if form == "json":
            return run((self._of(one) or entry(one.story) for one in self._told), self._summary())
        if form == "concise":
            return (self._of(one) or str(self._concise(one)) for one in self._told)
        if form in SHEETS:
            return self._rows(written([], form, self._look))
        if form != "terminal":
            return poured([one.story for one in self._told], form, self._look)
        room = self._look.columns
        names = max((width(visible(one.name)) for one in self._told), default=0)
        head = [line(one, names, room) for one in self._told] if self._lines else []
        if self._statistics:
            return paint([*head, *_statistics(self._told), *self._close()], self._look)
        return self._below(head)

    def _below(self, head: list[Line]) -> Iterator[str]:
        """What is told first, then each story that has something to tell, and the counts."""
        yield paint(head, self._look)
        for one in self._told:
            if text := self._of(one):
                yield paint([[], _rule(one.name, self._look.columns), []], self._look) + text
        yield paint([[], *self._close()], self._look)

    def _rows(self, head: str | bytes) -> Iterator[str]:
        """The head line once, and then what stands below it in the sheet of each story."""
        yield str(head)
        for one in self._told:
            yield (self._of(one) or str(head)).removeprefix(str(head))

    def _of(self, one: Outcome) -> str | None:
        return one.drawn(self._at)

    def _concise(self, one: Outcome) -> str | bytes:
        """Of a story that could not be checked, why."""
        return written([one.story], "concise", self._look) if one.code >= CANNOT and not one.texts else ""

    def _close(self) -> Iterator[Line]:
        return _close(self._told, self._code, self._look.columns)

    def _summary(self) -> dict[str, int]:
        """The counts of all stories, for programs."""
        codes = [one.code for one in self._told]
        names = ("error", "warning", "note")
        return {
            "stories": len(codes),
            "clean": codes.count(0),
            "found": codes.count(1),
            "not_checked": sum(code >= CANNOT for code in codes),
            **{name: sum(one.counts[at] for one in self._told) for at, name in enumerate(names)},
            "suppressed": sum(one.suppressed for one in self._told),
            "exit_code": self._code,
        }


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
    errors, warnings, notes = outcome.counts
    if outcome.code >= CANNOT:  # of the copies that could be read there may be something to tell
        told = [counted(errors, "error")] * bool(errors) + [f"{warnings} to check"] * bool(warnings)
        return f"{', '.join(told)}; not checked: {_own(outcome)}" if told else f"not checked: {_own(outcome)}"
    told = [counted(errors, "error")] * bool(errors) + [f"{warnings} to check"] * bool(warnings)
    told += [counted(notes, "note")] * bool(notes)
    told += [f"{outcome.suppressed} suppressed"] * bool(outcome.suppressed)
    return ", ".join(told) or "no difference"


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
    silent = counted_once(one.silenced for one in told)
    yield from _listed([visible(words) for words in silent], Run("▲ ", "warning"), room)
    failing = sum(one.code == 1 for one in told)
    clean = sum(not one.code for one in told)
    if not told:
        yield [Run("✔ ", "ok"), Run(f"No story is named or changed: exit {code}", "title")]
        return
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
