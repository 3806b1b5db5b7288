"""A trace as text and as a page: what was not taken first, then what is half taken, then counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from factcheck.errors import UsageError
from factcheck.model.finding import Finding, Mark, Role, Severity
from factcheck.model.message import shortened
from factcheck.model.story import Story
from factcheck.model.trace import Change, State, Trace, Whole
from factcheck.report.copies import Places, title
from factcheck.report.ink import Line, Run, columns, cut, visible, width, wrap
from factcheck.report.look import Look
from factcheck.report.terminal import SIGNS, Terminal, counted

_VALUE = 40  # columns of one value
_NOT_TAKEN = ("TRC101", "TRC102")
_HALF = ("TRC103", "TRC104")
_WHOLES = {
    Whole.TAKEN: "everything taken",
    Whole.PARTLY: "partly taken",
    Whole.STALE: "not taken",
    Whole.UNCHANGED: "nothing to take",
    Whole.KILLED: "still carries a story that is not to be used",
    Whole.NOT_CARRIED: "does not carry what was changed",
}
_STATES = {
    State.TAKEN: "taken", State.STALE: "not taken", State.BOTH: "old and new", State.NEITHER: "neither",
    State.NOT_CARRIED: "not carried", State.DERIVED: "reckoned from the old", State.UNSURE: "unsure",
}  # fmt: skip
_STYLES = {
    State.STALE: "error", State.BOTH: "error", State.NEITHER: "error", State.TAKEN: "ok",
    State.DERIVED: "warning", State.UNSURE: "warning",
}  # fmt: skip


def traced(trace: Trace, name: str, form: str, look: Look) -> str | bytes:
    """The trace in one of the formats; raises `UsageError` for one that holds copies and no findings."""
    from factcheck.report import paint, written

    if form == "docx":
        raise UsageError("a trace is no Word file", hint="--format html, or factcheck compare V2 OURS")
    if form == "json":
        from factcheck.report.json import dumps

        return dumps(trace.to_dict())
    if form == "html":
        return page(trace)
    if form == "terminal":
        return paint(lines(trace, look.columns, verbose=look.verbose), look)
    return written((Story(name, trace.turned),), form, look)


def lines(trace: Trace, room: int, *, verbose: bool = False) -> Iterator[Line]:
    """The report for a screen."""
    room = max(room, 40)
    yield from _Drawn(trace, room).lines(verbose=verbose)


class _Drawn:
    """Draws one trace at one width."""

    def __init__(self, trace: Trace, room: int) -> None:
        self.trace, self.room = trace, room
        self.report = trace.report
        self.places = Places(trace.witnesses)
        self.labels = [visible(label) for label in self.report.collation.labels]

    def lines(self, *, verbose: bool) -> Iterator[Line]:
        yield from self.head()
        yield []
        yield from self.counts()
        yield []
        for heading, found in self.groups():
            yield [Run(heading, "title")]
            for finding in found:
                yield from self.finding(finding)
            yield []
        if not self.trace.ours:
            yield from self.changes()
        yield from self.notes(verbose=verbose)
        yield from Terminal(self.report, columns=self.room).close()

    def head(self) -> Iterator[Line]:
        """The versions in their order, and against whom; then what a reader must know before the rest."""
        named = [self._version(index) for index in range(len(self.trace.versions))]
        ours = [title(self.trace.witnesses[at], self.labels[at]) for at in self.trace.ours]
        line = [Run(" → ".join(named), "title")]
        if ours:
            line += [Run("   against   ", "dim"), Run(", ".join(ours), "title")]
        yield from wrap(line, self.room)
        yield from wrap([Run(f"versions in order by {self.trace.order}", "dim")], self.room)
        if self.places.folder:
            yield [Run(cut(f"in {visible(self.places.folder)}/", self.room), "dim")]
        for caution in self.report.cautions:
            yield from _hung(Run("▲ ", "warning"), [Run(visible(caution))], self.room)

    def _version(self, index: int) -> str:
        told = self.trace.versions[index].told
        return self.labels[index] + (f" ({visible(told)})" if told else "")

    def counts(self) -> Iterator[Line]:
        """How many findings of each severity; what became of the changes, copy by copy."""
        report = self.report
        errors, checks, notes = (report.count(severity) for severity in reversed(Severity))
        yield [
            Run(f"  {counted(errors, 'error')}", "error" if errors else "title"),
            Run("      "),
            Run(f"{checks} to check", "warning" if checks else "title"),
            Run("      "),
            Run(counted(notes, "note"), "title"),
            *([Run(f"      {len(report.suppressed)} suppressed", "dim")] if report.suppressed else []),
        ]
        yield from _hung(Run("  "), [Run(self._changed())], self.room)
        if not self.trace.ours:
            yield [Run("  there is no copy of ours to hold against them")]
        for at, whole in zip(self.trace.ours, self.trace.wholes, strict=True):
            states = self.trace.counts(at)
            told = ", ".join(f"{count} {_STATES[State(state)]}" for state, count in states.items())
            yield from _hung(Run("  "), [Run(f"{self.labels[at]}: {told or _WHOLES[whole]}")], self.room)

    def _changed(self) -> str:
        trace = self.trace
        off = trace.versions[-1].off
        if off:
            return f"the last version says that the story is {off}: nothing is compared"
        natures = Counter(change.nature.value for change in trace.changes if change.new or change.old)
        told = ", ".join(counted(count, nature) for nature, count in natures.items())
        worded = f"; {counted(trace.wording, 'place')} merely worded otherwise" if trace.wording else ""
        return f"changed between the versions: {told or 'no fact'}{worded}"

    def changes(self) -> Iterator[Line]:
        """What the agency changed, a line each: all there is to tell where no copy of ours is held to it."""
        told = [change for change in self.trace.changes if change.old or change.new]
        if not told:
            return
        yield [Run("CHANGED", "title")]
        for change in told:
            old, new = (_said(self.trace, marks) for marks in (change.old[-1:], change.new[:1]))
            words = f"{visible(shortened(old, _VALUE)) or '∅'} → {visible(shortened(new, _VALUE)) or '∅'}"
            place = self.places.place(*min(change.new or change.old))
            yield from _hung(Run("  "), [Run(words, "title"), Run(f"   {place}", "dim")], self.room)
        yield []

    def groups(self) -> Iterator[tuple[str, list[Finding]]]:
        """The findings that are more than notes, under their headings."""
        found = [finding for finding in self.report.findings if finding.severity is not Severity.NOTE]
        gone = [f for f in found if f.code in _NOT_TAKEN and f.severity is Severity.ERROR]
        half = [f for f in found if f.code in _HALF and f.severity is Severity.ERROR]
        rest = [finding for finding in found if finding not in gone and finding not in half]
        for heading, group in (("NOT TAKEN", gone), ("HALF TAKEN", half), ("TO CHECK", rest)):
            if group:
                yield heading, group

    def finding(self, finding: Finding) -> Iterator[Line]:
        """The fault and our place in a line; the values, and what was announced, below it."""
        sign = [Run(f"{SIGNS[finding.severity]} {finding.code} ", finding.severity.value)]
        place = self.place(finding)
        head = [*sign, Run(visible(finding.what))]
        gap = self.room - columns(head) - width(place)
        if gap >= 2:
            yield [*head, Run(" " * gap), Run(place, "dim")]
        else:
            yield from _hung(sign[0], [Run(visible(finding.what))], self.room)
            yield [Run(f"    {cut(place, self.room - 4)}", "dim")]
        told = self.values(finding)
        if told:
            yield from _hung(Run("    "), told, self.room)
        if finding.detail:
            yield from _hung(Run("    "), [Run(visible(" ".join(finding.detail.split())), "dim")], self.room)

    def place(self, finding: Finding) -> str:
        """Where to look: in our copy; where it has no place, in the version."""
        own = [mark for mark, role in zip(finding.marks, finding.roles, strict=True) if role is Role.PRIMARY]
        return self.places.place(*min(own)) if own else ""

    def values(self, finding: Finding) -> list[Run]:
        """Old, new, and what ours has."""
        old, new, ours = values(self.trace, finding)
        out: list[Run] = []
        if old or new:
            words = f"{visible(shortened(old, _VALUE)) or '∅'} → {visible(shortened(new, _VALUE)) or '∅'}"
            out += [Run(words, "title")]
        document = next((m.document for m in finding.marks if m.document in self.trace.ours), None)
        if document is not None and ours:
            lead = "   " if out else ""
            style = f"{finding.severity.value}-words"
            out += [Run(f"{lead}{self.labels[document]}: "), Run(visible(shortened(ours, _VALUE)), style)]
        return out

    def notes(self, *, verbose: bool) -> Iterator[Line]:
        """The notes, each rule in a line, or each by itself."""
        found = [finding for finding in self.report.findings if finding.severity is Severity.NOTE]
        if not found:
            return
        yield [Run("NOTES", "title"), Run("" if verbose else "  (--verbose lists each)", "dim")]
        if verbose:
            for finding in found:
                yield from self.finding(finding)
        else:
            for what, count in Counter(finding.what for finding in found).items():
                yield from _hung(Run("  "), [Run(f"{count}  {visible(what)}")], self.room)
        yield []


def values(trace: Trace, finding: Finding) -> tuple[str, str, str]:
    """What the earlier version says of a finding's fact, what the last one says, and what ours does."""
    last = len(trace.versions) - 1
    sides = (
        [mark for mark in finding.marks if mark.document < last],
        [mark for mark in finding.marks if mark.document == last],
        [mark for mark in finding.marks if mark.document > last],
    )
    return tuple(_said(trace, marks[:1]) for marks in sides)  # type: ignore[return-value]


def _said(trace: Trace, marks: Iterable[Mark]) -> str:
    words = (mark.span.of(trace.witnesses[mark.document].article.text) for mark in marks)
    return ", ".join(" ".join(said.split()) for said in words)


def _hung(lead: Run, runs: list[Run], room: int) -> Iterator[Line]:
    """A paragraph behind a sign, its further lines set in."""
    indent = width(lead.text)
    for index, line in enumerate(wrap(runs, room - indent)):
        yield [lead if index == 0 else Run(" " * indent), *line]


def page(trace: Trace) -> str:
    """The trace as one page: the verdict, the findings, and a table of changes by copies."""
    return "".join(_page(trace))


def _page(trace: Trace) -> Iterator[str]:
    from importlib.resources import files

    from factcheck.report.html import _policy

    drawn = _Drawn(trace, 4000)
    style = files("factcheck.report").joinpath("page.css").read_text(encoding="utf-8")
    errors, checks = (trace.report.count(s) for s in (Severity.ERROR, Severity.WARNING))
    parts = [counted(errors, "error")] * bool(errors) + [f"{checks} to check"] * bool(checks)
    verdict = escape(", ".join(parts) or "Nothing that was not taken")
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_policy(style))}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{verdict}: {escape(' / '.join(drawn.labels))}</title>\n<style>{style}</style>\n"
    bad = ' class="error"' if errors else ""
    yield f"</head>\n<body>\n<header>\n<h1{bad}>{verdict}</h1>\n"
    yield from _paragraphs(drawn.head())
    yield '<div class="counts">\n'
    yield from _paragraphs(drawn.counts())
    yield "</div>\n</header>\n<main>\n"
    notes = [finding for finding in trace.findings if finding.severity is Severity.NOTE]
    for heading, found in (*drawn.groups(), *([("NOTES", notes)] if notes else [])):
        yield f'<h2>{escape(heading.capitalize())} <span class="faint">{len(found)}</span></h2>\n'
        yield '<ol class="findings">\n'
        for finding in found:
            yield f'<li class="finding of-{finding.severity.value}">\n'
            yield from _paragraphs(drawn.finding(finding))
            yield "</li>\n"
        yield "</ol>\n"
    if trace.changes:
        yield from _table(trace, drawn)
    yield "</main>\n<footer>\n"
    yield from _paragraphs(Terminal(trace.report, columns=4000).close())
    yield "</footer>\n</body>\n</html>\n"


def _paragraphs(found: Iterable[Line]) -> Iterator[str]:
    for line in found:
        words = "".join(
            f'<span class="{run.style}">{escape(run.text)}</span>' if run.style else escape(run.text)
            for run in line
        ).strip()
        if words:
            yield f"<p>{words}</p>\n"


def _table(trace: Trace, drawn: _Drawn) -> Iterator[str]:
    """A row a change, a column a copy."""
    heads = ("Fact", "Was", "Is", "Nature", *(drawn.labels[at] for at in trace.ours))
    yield "<h2>Changes</h2>\n<table>\n<thead><tr>"
    yield "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    yield "</tr></thead>\n<tbody>\n"
    for change in trace.changes:
        yield f"<tr>{''.join(_cells(trace, change))}</tr>\n"
    yield "</tbody>\n</table>\n"


def _cells(trace: Trace, change: Change) -> Sequence[str]:
    nature = change.nature.value + (", announced" if change.announced else "")
    words = (change.fact, _said(trace, change.old[-1:]), _said(trace, change.new[:1]), nature)
    out = [f'<td dir="auto">{escape(visible(said)) or "–"}</td>' for said in words]
    for at in trace.ours:
        one = change.state(at)
        told = _STATES[one] if one else "–"
        style = f' class="{_STYLES[one]}"' if one in _STYLES else ""
        out.append(f"<td{style}>{escape(told)}</td>")
    return out
