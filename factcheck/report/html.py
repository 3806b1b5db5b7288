"""
The report as one page to open and to forward: the verdict, the findings, the copies side by side.

Everything stands in the file and nothing is asked of any other place: no script, no picture, no font. What
filters and folds is done by the page's style, so that the content security policy can refuse all else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files
from itertools import chain

from factcheck.model.collation import Relation, Row
from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.later import cached_property
from factcheck.model.story import Story, worst
from factcheck.report import concise
from factcheck.report.copies import Places, title
from factcheck.report.families import FAMILIES
from factcheck.report.ink import Line, Run, visible
from factcheck.report.look import Look
from factcheck.report.matrix import LEGEND, Cell, matrix
from factcheck.report.redline import Redline
from factcheck.report.script import Scripts, Stretch
from factcheck.report.terminal import HEADS, SIGNS, Terminal, rows_told

_UNWRAPPED = 4000  # columns: the browser breaks lines, not we
_SENTENCE = 2000  # characters of a copy told under a finding


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """The report on a story as a page; several are one page, each in a part of its own."""
    if len(stories) == 1 and stories[0].report is not None:
        return page(stories[0].report)
    return _many(stories)


def page(report: Report) -> Iterator[str]:
    """The report as an HTML document, piece by piece; UTF-8."""
    drawn = _Page(report)
    name = f"{drawn.verdict()}: {' / '.join(drawn.collation.labels)}"
    skip = '<a class="skip" href="#copies">To the copies</a>\n'
    return document(name, [report], chain((skip,), drawn.body()))


def document(name: str, reports: Sequence[Report], body: Iterable[str]) -> Iterator[str]:
    """The document round what it shows."""
    style = files("factcheck.report").joinpath("page.css").read_text(encoding="utf-8") + _filters(reports)
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_policy(style))}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{told(name)}</title>\n"
    yield f"<style>{style}</style>\n</head>\n<body>\n"
    yield from body
    yield "</body>\n</html>\n"


def _many(stories: Sequence[Story]) -> Iterator[str]:
    """A page of many stories: a table of them, the filters once, then each."""
    drawn = [
        _Page(story.report, f"s{number}-") if story.report is not None else None
        for number, story in enumerate(stories, 1)
    ]
    every = [one.report for one in drawn if one is not None]
    errors, checks = (sum(one.count(kind) for one in every) for kind in (Severity.ERROR, Severity.WARNING))
    name = _told_counts(errors, checks, sum(bool(story.unchecked) for story in stories))
    yield from document(f"{name} in {len(stories)} stories", every, _stories(stories, drawn, name))


def _stories(stories: Sequence[Story], drawn: Sequence[_Page | None], name: str) -> Iterator[str]:
    bad = ' class="error"' if worst(stories) else ""
    yield f"<header>\n<h1{bad}>{told(name)}</h1>\n</header>\n"
    yield '<nav aria-label="What is shown">\n'
    yield from _boxes([page.report for page in drawn if page is not None])
    yield '</nav>\n<section aria-label="Stories"><div class="wide"><table class="stories">\n'
    yield '<thead><tr><th scope="col">story</th><th scope="col">what was found</th></tr></thead>\n<tbody>\n'
    for number, (story, page) in enumerate(zip(stories, drawn, strict=True), 1):
        grave = page and any(page.report.count(kind) for kind in (Severity.ERROR, Severity.WARNING))
        found = (page.verdict(),) if page and (grave or not story.unchecked) else ()
        verdict = "; ".join((*found, *story.unchecked))
        kind = ' class="error"' if story.exit_code else ""
        link = f'<a href="#s{number}"><bdi>{told(story.name)}</bdi></a>'
        yield f"<tr><td>{link}</td><td{kind}>{told(verdict)}</td></tr>\n"
    yield "</tbody>\n</table></div></section>\n"
    for number, (story, page) in enumerate(zip(stories, drawn, strict=True), 1):
        shown = " open" if story.exit_code else ""
        yield f'<details id="s{number}"{shown}><summary><h2><bdi>{told(story.name)}</bdi></h2></summary>\n'
        if page is None:
            yield f'<p class="error">{told(story.unchecked[0])}</p>\n'
        else:
            yield from page.body()
        yield "</details>\n"


def _told_counts(errors: int, checks: int, unchecked: int = 0) -> str:
    """The counts that an editor must know before anything else."""
    parts = [f"{unchecked} not checked"] * bool(unchecked)
    parts += [f"{errors} {'error' if errors == 1 else 'errors'}"] * bool(errors)
    parts += [f"{checks} to check"] * bool(checks)
    return ", ".join(parts) or "No error, nothing to check"


def told(text: str) -> str:
    """Copy, or any words, as HTML text: markup is text, and what would be obeyed unseen is shown."""
    return escape(visible(text))


class _Page:
    """Draws one report; where a page shows several, its places are named behind a prefix."""

    def __init__(self, report: Report, prefix: str = "") -> None:
        self.report = report
        self.prefix = prefix
        self.collation = report.collation
        self.terminal = Terminal(report, columns=_UNWRAPPED, underlined=False)
        self.scripts = Scripts(report)
        self.redline = Redline(report.collation)
        self.places = Places(report.collation.witnesses)
        self.anchored: set[tuple[int, int]] = set()  # findings and documents whose place has been drawn

    def body(self) -> Iterator[str]:
        """What the page shows, piece by piece."""
        yield from self._head()
        yield '<div class="sides">\n'
        yield from self._findings()
        yield "<main>\n"
        yield from self._matrix()
        yield from self._table()
        yield "</main>\n</div>\n<footer>\n"
        yield from _paragraphs(list(self.terminal.close())[-1:])
        yield "</footer>\n"

    def verdict(self) -> str:
        """The first line: what an editor must know before anything else."""
        report = self.report
        if report.uncompared:
            return "Nothing was compared"
        return _told_counts(report.count(Severity.ERROR), report.count(Severity.WARNING))

    def _head(self) -> Iterator[str]:
        bad = ' class="error"' if self.report.count(Severity.ERROR) else ""
        level = "h2" if self.prefix else "h1"
        yield f"<header>\n<{level}{bad}>{told(self.verdict())}</{level}>\n"
        titles = [title(*pair) for pair in zip(self.collation.witnesses, self.terminal.labels, strict=True)]
        against = " against " if len(titles) == 2 else ", "
        yield f"<p><b>{against.join(f'<bdi>{escape(name)}</bdi>' for name in titles)}</b></p>\n"
        rows = rows_told(self.collation.rows)
        yield f'<div class="counts">\n<p class="faint">{told(rows)}</p>\n'
        head = (line for line in self.terminal.head() if not _is_known(line, titles, rows))
        yield from _paragraphs(head)
        yield from _paragraphs(self.terminal.counts())
        yield "</div>\n</header>\n"
        if not self.prefix:
            yield '<nav aria-label="What is shown">\n'
            yield from _boxes([self.report])
            yield "</nav>\n"

    def _findings(self) -> Iterator[str]:
        yield '<section aria-label="Findings">\n'
        for severity in reversed(Severity):
            group = [(n, f) for n, f in enumerate(self.report.findings) if f.severity is severity]
            if not group:
                continue
            head = f'<h2>{HEADS[severity].capitalize()} <span class="faint">{len(group)}</span></h2>'
            folded = severity is Severity.NOTE
            opens = f'<details class="of-note"><summary>{head}</summary>'
            yield opens if folded else f'<div class="of-{severity.value}">{head}'
            yield '\n<ol class="findings">\n'
            for number, finding in group:
                yield self._finding(number, finding)
            yield f"</ol>\n</{'details' if folded else 'div'}>\n"
        yield "</section>\n"

    def _finding(self, number: int, finding: Finding) -> str:
        kinds = f"of-{finding.severity.value} of-{finding.rule.family}"
        sign = SIGNS[finding.severity]
        words = "".join(self._said(finding, document) for document in sorted(self._told(finding)))
        what = escape(concise.said(finding))
        return (
            f'<li class="finding {kinds}" id="{self.prefix}f{number}">\n'
            f'<h3><span aria-hidden="true">{sign}</span> '
            f'<span class="code">{finding.code} {escape(finding.name)}</span> {what}</h3>\n'
            f'<p class="where">{self._where(number, finding)}</p>\n<dl class="said">{words}</dl>\n</li>\n'
        )

    def _told(self, finding: Finding) -> set[int]:
        """The copies whose words are told: those marked, and those that its row holds them against."""
        marked = {mark.document for mark in finding.marks}
        if len(marked) > 1 or finding.row is None:
            return marked
        return marked | {at for at, cell in enumerate(self.collation.rows[finding.row].cells) if cell}

    def _where(self, number: int, finding: Finding) -> str:
        """The places, each leading to its words among the copies."""
        first: dict[int, str] = {}
        for mark in sorted(finding.marks):
            first.setdefault(mark.document, self.places.place(*mark))
        out = []
        for document, place in first.items():
            anchor = f"{self.prefix}r{finding.row}" if finding.row is not None else ""
            if (number, document) in self.places_drawn:
                anchor = f"{self.prefix}m{number}-{document}"
            out.append(f'<a href="#{anchor}">{escape(place)}</a>' if anchor else escape(place))
        return " · ".join(out)

    def _said(self, finding: Finding, document: int) -> str:
        runs = self.redline.runs(finding, document, _SENTENCE, f"{finding.severity.value}-words")
        said = "".join(_run(run) for run in runs) or '<span class="faint">(nothing stands against it)</span>'
        return f'<dt><bdi>{escape(self.terminal.labels[document])}</bdi></dt><dd dir="auto">{said}</dd>'

    def _matrix(self) -> Iterator[str]:
        """Who says what of each fact, folded where two copies stand side by side below anyway."""
        rows = matrix(self.terminal)
        if not rows:
            return
        numbers = {id(finding): number for number, finding in enumerate(self.report.findings)}
        heads = "".join(f'<th scope="col"><bdi>{escape(name)}</bdi></th>' for name in self.terminal.labels)
        shown = " open" if len(self.terminal.labels) > 2 else ""
        head = f'<h2 id="{self.prefix}facts">Facts, copy by copy</h2>'
        yield f'<details class="facts"{shown}><summary>{head}</summary>\n'
        yield f'<div class="wide"><table class="matrix">\n<caption>{told(LEGEND)}</caption>\n'
        yield f'<thead><tr><th scope="col">fact</th>{heads}</tr></thead>\n<tbody>\n'
        for row in rows:
            about = told(row.about)
            if row.found:
                about = f'<a href="#{self.prefix}f{numbers[id(row.found[0])]}">{about}</a>'
            line = self.places.place(*row.mark).split(":")[-2]
            sign = f'<span class="{row.severity.value if row.severity else "dim"}">{row.sign}</span>'
            cells = "".join(_fact(cell) for cell in row.cells)
            yield f'<tr><th scope="row">{sign} {about} <span class="tag">line {line}</span></th>'
            yield f"{cells}</tr>\n"
        yield "</tbody>\n</table></div>\n</details>\n"

    def _table(self) -> Iterator[str]:
        heads = "".join(f'<th scope="col"><bdi>{escape(name)}</bdi></th>' for name in self.terminal.labels)
        yield f'<h2 id="{self.prefix}copies">The copies, sentence by sentence</h2>\n'
        yield '<div class="wide"><table class="rows">\n'
        yield "<caption>What is marked leads to what was found; what was found leads back here.</caption>\n"
        yield f'<thead><tr><th scope="col" class="number">row</th>{heads}</tr></thead>\n<tbody>\n'
        yield from self._rows()
        yield "</tbody>\n</table></div>\n"

    def _rows(self) -> Iterator[str]:
        by_row: dict[int, list[int]] = defaultdict(list)
        for number, finding in enumerate(self.report.findings):
            if finding.row is not None and finding.severity is not Severity.NOTE:
                by_row[finding.row].append(number)
        for index, row in enumerate(self.collation.rows):
            cells = "".join(self._cell(index, document) for document in range(len(self.collation.witnesses)))
            same = ' class="same"' if row.relation is Relation.SAME and not row.moved else ""
            found = "".join(
                f'<a class="tag" href="#{self.prefix}f{n}">{self.report.findings[n].code}</a>'
                for n in by_row[index]
            )
            yield (
                f'<tr id="{self.prefix}r{index}"{same}><th scope="row" class="number">{index + 1}'
                f'<span class="tag">{escape(_state(row))}</span>{found}</th>{cells}</tr>\n'
            )

    @cached_property
    def places_drawn(self) -> set[tuple[int, int]]:
        """The findings with a place among the copies, each with its document: what has none is not led to."""
        return {
            (number, document)
            for row in range(len(self.collation.rows))
            for document in range(len(self.collation.witnesses))
            for stretch in self.scripts.cell(row, document)
            if stretch.strength.look("words")
            for number in _numbers(stretch)
        }

    def _cell(self, row: int, document: int) -> str:
        label = escape(self.terminal.labels[document])
        stretches = self.scripts.cell(row, document)
        words = "".join(self._stretch(stretch, document) for stretch in stretches)
        words = words or '<span class="faint">–</span>'
        return f'<td dir="auto" data-outlet="{label}">{words}</td>'

    def _stretch(self, stretch: Stretch, document: int) -> str:
        words = told(stretch.text)
        look = stretch.strength.look("words")
        if not look:
            return words
        numbers = sorted(_numbers(stretch), key=lambda n: -self.report.findings[n].severity.rank)
        fresh = [n for n in numbers if (n, document) not in self.anchored]
        self.anchored.update((n, document) for n in fresh)
        ends = "".join(f'<span id="{self.prefix}m{n}-{document}"></span>' for n in fresh)
        if not numbers:
            return f'{ends}<span class="{look}">{words}</span>'
        finding = self.report.findings[numbers[0]]
        told_of = f"{finding.code} {escape(finding.name)}"
        return f'{ends}<a class="{look}" href="#{self.prefix}f{numbers[0]}" title="{told_of}">{words}</a>'


def _numbers(stretch: Stretch) -> Iterator[int]:
    """The findings about a stretch of the copies, by number."""
    return (number for number in stretch.findings if number >= 0)


def _boxes(reports: Sequence[Report]) -> Iterator[str]:
    """The filters: boxes that the page's own style obeys."""
    severities = [s for s in reversed(Severity) if any(report.count(s) for report in reports)]
    if severities:
        yield "<fieldset><legend>Findings shown</legend>\n"
        for severity in severities:
            yield _box(f"is-{severity.value}", HEADS[severity].capitalize(), checked=True)
        yield "</fieldset>\n<fieldset><legend>About</legend>\n"
        for family in _families(reports):
            yield _box(f"is-{family}", FAMILIES.get(family, family), checked=True)
        yield "</fieldset>\n"
    yield "<fieldset><legend>In the copies</legend>\n"
    yield _box("differing", "only rows that differ") + _box("style", "house style")
    yield "</fieldset>\n"


def _families(reports: Iterable[Report]) -> list[str]:
    return list(dict.fromkeys(finding.rule.family for report in reports for finding in report.findings))


def _filters(reports: Sequence[Report]) -> str:
    """The style that hides what a box no longer asks for."""
    kinds = [*(s.value for s in Severity), *_families(reports)]
    return "".join(f"body:has(#is-{kind}:not(:checked)) .of-{kind} {{ display: none; }}\n" for kind in kinds)


_STATES = {
    Relation.SAME: "",
    Relation.EDITED: "",
    Relation.BASE_ONLY: "base only",
    Relation.OTHER_ONLY: "not in base",
}


def _state(row: Row) -> str:
    """What became of a row, where it is neither the same nor edited in its place."""
    return ", ".join(
        filter(None, (_STATES.get(row.relation, row.relation.value), "moved" if row.moved else ""))
    )


def _is_known(line: Line, titles: list[str], rows: str) -> bool:
    """Is it a line of the head that the page tells in its own place: who against whom, how the rows stand?"""
    return "".join(run.text for run in line).strip() == rows or any(run.text in titles for run in line)


def _fact(cell: Cell) -> str:
    """What one outlet says of a fact."""
    words = f'<span class="{cell.style}">{told(cell.text)}</span>' if cell.style else told(cell.text)
    alone = ' <span aria-label="stands alone">◀</span>' if cell.odd else ""
    odd = ' class="odd"' if cell.odd else ""
    return f'<td dir="auto"{odd}>{words}{alone}</td>'


def _paragraphs(lines: Iterable[Line]) -> Iterator[str]:
    """Lines of a report as paragraphs; the browser sets their blanks."""
    for line in lines:
        words = "".join(_run(run) for run in line).strip()
        if words:
            yield f"<p>{words}</p>\n"


def _run(run: Run) -> str:
    words = " ".join(run.text.split(" ")) if run.text.strip() else " "
    return f'<span class="{run.style}">{escape(words)}</span>' if run.style else escape(words)


def _box(name: str, words: str, *, checked: bool = False) -> str:
    on = " checked" if checked else ""
    return f'<label><input type="checkbox" id="{name}"{on}> {escape(words)}</label>\n'


def _policy(style: str) -> str:
    """Nothing is fetched and nothing runs; the one style sheet is known by its hash."""
    from base64 import b64encode
    from hashlib import sha256

    known = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{known}'; base-uri 'none'; form-action 'none'"
