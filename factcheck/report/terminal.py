"""The report for a terminal: who against whom, the counts, errors first, notes folded, the exit code last."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from factcheck.lexicon.bearers import Bearers
from factcheck.model.claim import Name
from factcheck.model.collation import Kinship, Pair, Relation, Row
from factcheck.model.finding import About, Confidence, Finding, Mark, Report, Severity
from factcheck.model.later import cached_property
from factcheck.model.span import Span
from factcheck.report import concise
from factcheck.report.copies import Places, title
from factcheck.report.house_style import style_counts
from factcheck.report.ink import Line, Run, columns, cut, underline, visible, width, wrap
from factcheck.report.quotations import quotation_counts
from factcheck.report.redline import Redline
from factcheck.report.script import Scripts

SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "•"}
HEADS = {Severity.ERROR: "ERRORS", Severity.WARNING: "TO CHECK", Severity.NOTE: "NOTES"}
_NAMES = {Severity.ERROR: ("error", "errors"), Severity.WARNING: ("to check",) * 2,
          Severity.NOTE: ("note", "notes")}  # fmt: skip
WORDS = ("error-words", "warning-words", "note-words")
KINSHIPS = {
    Kinship.COPY: "the same text, edited",
    Kinship.REWRITTEN: "the same text in other words: errors are called where both surely say one thing",
    Kinship.UPDATE: "a later state of the story: figures that have grown are to check, not errors",
    Kinship.SHARED_QUOTES: "two accounts that share quotations: only those and their speakers are compared",
    Kinship.OTHER: "two stories",
}
# The lines of the notes, in the order an editor reads them, and what the notes of each are about.
NOTES = {
    "figures, dates, quotations": (About.FIGURE, About.DAY, About.QUOTATION, About.ITSELF),
    "who said it": (About.SOURCE,),
    "what people are called": (About.NAME,),
    "only one has": (About.COVERAGE,),
    "wording and order": (About.WORDS, About.STATEMENT, About.STRUCTURE),
    "house style": (About.STYLE,),
}
_ITSELF = (About.WORDS, About.STYLE, About.NAME, About.SOURCE)  # the two wordings say what it is
SPLITS = 3  # quotations split otherwise that are named
_TEXT = 160  # wider lines of copy are hard to read, however wide the terminal
_LABEL = 18
_AT_ONCE = 20  # gists or places listed of one kind


def counted(count: int, one: str, many: str | None = None) -> str:
    """A count and its noun: 1 error, 2 errors."""
    return f"{count} {one if count == 1 else many or one + 's'}"


class Terminal:
    """Draws one report at one width; `underlined` puts a row of marks under the words that differ."""

    def __init__(
        self,
        report: Report,
        *,
        columns: int = 80,
        verbose: bool = False,
        underlined: bool = True,
        style: bool = False,
    ) -> None:
        self.report = report
        self.collation = report.collation
        self.columns = max(columns, 40)
        self.verbose = verbose
        self.underlined = underlined
        self.style = style
        self.labels = [visible(label) for label in self.collation.labels]
        self.redline = Redline(self.collation)
        self.scripts = Scripts(report)
        self.places = Places(self.collation.witnesses)
        self._graves: dict[int, list[tuple[int, int, int]]] = {}
        for index, finding in enumerate(report.findings):
            if finding.severity is not Severity.NOTE:
                for document, span in finding.marks:
                    self._graves.setdefault(document, []).append((*span, index))
        for marks in self._graves.values():
            marks.sort()
        self._longest = max((e - s for own in self._graves.values() for s, e, _ in own), default=0)
        self.gutter = min(max(map(width, self.labels), default=0), _LABEL)

    def lines(self, body: Iterable[Line] | None = None) -> Iterator[Line]:
        """The whole report; `body` stands in for the findings where another view is asked for."""
        yield from self.head()
        yield []
        yield from self.counts()
        yield []
        yield from self.findings() if body is None else body
        yield from self.closing()
        yield from self.close()

    def concise(self) -> Iterator[Line]:
        """A line for each finding that decides."""
        yield from concise.lines(self.report)

    def closing(self) -> Iterator[Line]:
        """Every finding that decides in a line, so that when the prompt returns it is still on the screen."""
        for finding in concise.deciding(self.report):
            first, *_ = concise.where(self.places, finding)
            lead = f"{first}: {finding.code} "
            told = concise.said(finding)
            if width(lead) + width(told) > self.columns:
                told = concise.said(finding, brief=True)
            yield from _hung(Run(lead, finding.severity.value), [Run(told)], self.columns, hang=4)

    def head(self) -> Iterator[Line]:
        """Who against whom, how their sentences stand, and what the reader of the copies had to own up to."""
        titles = [title(*pair) for pair in zip(self.collation.witnesses, self.labels, strict=True)]
        rows = rows_told(self.collation.rows)
        if len(titles) == 2:
            line = [Run(titles[0], "title"), Run("   against   ", "dim"), Run(titles[1], "title")]
            if columns(line) + width(rows) + 4 <= self.columns:
                yield [*line, Run(" " * (self.columns - columns(line) - width(rows))), Run(rows)]
                rows = ""
            else:
                yield from wrap(line, self.columns)
        else:
            yield from self._list(titles)
        if rows:
            yield from wrap([Run(rows)], self.columns)
        yield from wrap([Run(self._kinships())], self.columns)
        yield from wrap([Run(f"compared: {self._compared()}", "dim")], self.columns)
        if self.places.folder:
            yield [Run(cut(f"in {visible(self.places.folder)}/", self.columns), "dim")]
        settings = self.report.settings
        if settings.told and not settings.silences:  # else it is among the cautions
            yield from wrap([Run(visible(settings.told), "dim")], self.columns)
        for caution in self._cautions():
            yield from _hung(Run("▲ ", "warning"), [Run(visible(caution))], self.columns)

    def _kinships(self) -> str:
        """What the copies are to each other; of several, those that are no plain copies are named."""
        pairs = self.collation.pairs
        if len(pairs) == 1:
            return f"{KINSHIPS[pairs[0].kinship]} ({_share(pairs[0])})"
        groups: dict[Kinship, list[str]] = {}
        for pair in pairs:
            one, two = (self.labels[document] for document in pair.documents)
            groups.setdefault(pair.kinship, []).append(f"{one} and {two}")
        if len(groups) == 1:
            return f"each two: {KINSHIPS[pairs[0].kinship]}"
        return "; ".join(
            f"{', '.join(named)}: {KINSHIPS[kinship]}"
            for kinship, named in groups.items()
            if kinship is not Kinship.COPY
        )

    def _compared(self) -> str:
        """How much of each copy was held against another, in words."""
        told = []
        for document, label in enumerate(self.labels):
            words, paired = self.report.compared(document)
            told.append(f"{label} {paired:,} of {words:,} words")
        return ", ".join(told)

    def _list(self, titles: list[str]) -> Iterator[Line]:
        """Three copies or more, one a line, with their files."""
        room = max(map(width, titles))
        for index, told in enumerate(titles):
            lead = "base     " if index == 0 else "against  "
            line = [Run(lead, "dim"), Run(told, "title"), Run(" " * (room - width(told) + 3))]
            file = self.places.files[index]
            yield [*line, Run(file, "dim")] if columns(line) + width(file) <= self.columns else line[:2]

    def _cautions(self) -> Iterator[str]:
        for label, witness in zip(self.labels, self.collation.witnesses, strict=True):
            for caution in witness.article.cautions:
                yield f"{label}: {caution}"
            for notice in witness.masthead.notices:
                yield f"{label} carries a notice: {cut(notice, 200)}"
        yield from self.report.cautions

    def counts(self) -> Iterator[Line]:
        """How many findings of each severity, and what became of every claim."""
        report, told = self.report, self.report.verdicts
        errors, warnings, notes = (report.count(severity) for severity in reversed(Severity))
        yield [
            Run(f"  {counted(errors, 'error')}", "error" if errors else "title"),
            Run("      "),
            Run(f"{warnings} to check", "warning" if warnings else "title"),
            Run("      "),
            Run(counted(notes, "note"), "title"),
            *([Run(f"      {len(report.suppressed)} suppressed", "dim")] if report.suppressed else []),
        ]
        claims = (
            f"claims: {told.agree} agree, {told.another_form} in another form, {told.diverge} diverge, "
            f"{told.only_here} only here, {told.not_compared_total} not compared"
        )
        if told.not_compared:
            claims += f" ({', '.join(_reason(why, count) for why, count in told.not_compared)})"
        yield from _hung(Run("  "), [Run(claims)], self.columns)
        yield from self._spoken()
        yield from self._styled()
        if not told.agree + told.another_form + told.diverge:
            words = "no figure, date or quotation was compared: this says nothing of the facts"
            yield from _hung(Run("  ▲ ", "warning"), [Run(words)], self.columns)

    def _spoken(self) -> Iterator[Line]:
        """What became of the quotations that the copies share, and which are split otherwise."""
        counts = quotation_counts(self.report)
        if not counts.shared + counts.alone:
            return
        told = [f"{counts.verbatim} word for word"]
        told += [f"{counts.restyled} in another style"] * bool(counts.restyled)
        told += [f"{counts.cut} cut or glossed"] * bool(counts.cut)
        told += [f"{counts.alone} in one copy's marks alone"] * bool(counts.alone)
        runs = [Run(f"quotations: {', '.join(told)}")]
        if counts.split:
            which = ", ".join(map(visible, counts.split[:SPLITS]))
            more = " …" if len(counts.split) > SPLITS else ""
            runs.append(Run(f", {len(counts.split)} split otherwise ({which}{more})"))
        faults = [f"{counts.changed} changed"] * bool(counts.changed)
        faults += [f"{counts.speakers} given to another speaker"] * bool(counts.speakers)
        if faults:
            runs += [Run(", "), Run(", ".join(faults), "error")]
        yield from _hung(Run("  "), runs, self.columns)

    def _styled(self) -> Iterator[Line]:
        """What is equal by house style, the first pairs named."""
        counts = style_counts(self.report)
        if not counts.count:
            return
        lead = "equal by house style: "
        pairs = [visible(pair) for pair in counts.told]
        tail = f" ({counts.count} in all)" if counts.count > 1 else ""
        room = (40 if self.style else 2) * self.columns - 4 - len(lead) - len(tail) - 3
        told = pairs[:1]
        for pair in pairs[1:]:
            if width(", ".join([*told, pair])) > room:
                tail = f", …{tail}"
                break
            told.append(pair)
        yield from _hung(Run("  "), [Run(f"{lead}{', '.join(told)}{tail}")], self.columns)

    def findings(self) -> Iterator[Line]:
        """Every error and every warning at length; notes in counts by kind, unless all are asked for."""
        for severity in reversed(Severity):
            group = [finding for finding in self.report.findings if finding.severity is severity]
            if not group:
                continue
            folded = severity is Severity.NOTE and not self.verbose
            aside = "  (--verbose lists each)" if folded else ""
            yield [Run(HEADS[severity], "title"), Run(aside, "dim")]
            if folded:
                yield from self._folded(group)
                yield []
                continue
            for finding in sorted(group, key=_surest):
                yield from self.finding(finding)
                yield []

    def finding(self, finding: Finding) -> Iterator[Line]:
        """One finding: its sign, code, what is wrong and the values; the places; and each outlet's words."""
        sign = Run(f"{SIGNS[finding.severity]} ", finding.severity.value)
        head = self.told(finding)
        where = self._where(finding)
        if width(where) + columns(head) + 5 <= self.columns:
            gap = self.columns - columns(head) - width(where) - 2
            yield [sign, *head, Run(" " * gap), Run(where, "dim")]
        else:
            yield from _hung(sign, head, self.columns, hang=4)
            yield from _hung(Run("    "), [Run(where, "dim")], self.columns)
        yield from self._copies(finding)

    def told(self, finding: Finding) -> list[Run]:
        """A finding in words: its code, what is wrong, the values."""
        return [Run(finding.code, finding.severity.value), Run(f" {concise.said(finding)}")]

    def _where(self, finding: Finding) -> str:
        """The first place in each document; where the same fact stands again; that it is not sure, if so."""
        first = concise.where(self.places, finding)
        sure = finding.confidence is Confidence.HIGH
        doubt = "" if sure else f"{finding.confidence.value} confidence"
        return "   ".join(filter(None, (*first, concise.again(self.places, finding, first), doubt)))

    def _copies(self, finding: Finding) -> Iterator[Line]:
        """Each outlet's words, told once where several print the same; the odd one out is marked."""
        room = min(self.columns, _TEXT) - self.gutter - 7
        style = f"{finding.severity.value}-words"
        drawn: dict[tuple[Run, ...], list[int]] = {}
        for document in self._told(finding):
            drawn.setdefault(tuple(self.redline.runs(finding, document, room, style)), []).append(document)
        places: dict[int, list[Span]] = {}
        for mark in finding.marks:
            places.setdefault(mark.document, []).append(mark.span)
        odd = self.odd(places)
        named = {runs: self._names(documents) for runs, documents in drawn.items()}
        gutter = max((width(name) for names in named.values() for name in names), default=0)
        gutter = min(gutter, _LABEL)
        for runs, names in named.items():
            sign = "◀" if drawn[runs] == [odd] else " "
            shown = runs or (Run("(nothing stands against it)", "dim"),)
            for index, name in enumerate(names):
                label = cut(name, gutter)
                lead = Run(f"    {label}{' ' * (gutter - width(label))} {sign} ", "label")
                yield from self._marked(lead, (Run("the same", "dim"),) if index else shown)

    def _told(self, finding: Finding) -> list[int]:
        """The documents worth a line: those marked, and where one alone is, the ones it is held against."""
        marked = sorted({mark.document for mark in finding.marks})
        if len(marked) == 1 and finding.row is not None and finding.rule.family != "INT":
            cells = self.collation.rows[finding.row].cells
            others = [index for index, cell in enumerate(cells) if cell or len(cells) == 2]
            return sorted({*marked, *others})
        return marked

    def odd(self, spans: dict[int, list[Span]]) -> int | None:
        """
        The one outlet that stands alone against two or more of one mind; None where there is none such.

        They are of one mind where they give the same value, else where they name one bearer or print the
        same; all may name one, and one of them otherwise than the rest. Copies of one dispatch are one
        voice, and nobody is odd against a single voice that is not his own.
        """
        if len(spans) < 3:
            return None
        for told in (self._value, partial(self._bearer, spans), self._printed):
            said: dict[object, list[int]] = {}
            for document, places in spans.items():
                said.setdefault(told(document, places), []).append(document)
            alone = [group[0] for group in said.values() if len(group) == 1]
            if len(said) == 1 and told == self._value:
                return None
            if len(said) == 2 and len(alone) == 1:
                others = [document for document in spans if document != alone[0]]
                return alone[0] if self.collation.stands_alone(alone[0], others) else None
        return None

    def _printed(self, document: int, spans: list[Span]) -> object:
        text = self.collation.witnesses[document].article.text
        return tuple(" ".join(span.of(text).casefold().split()) for span in spans)

    @cached_property
    def _bearers(self) -> Bearers:
        return Bearers(name for witness in self.collation.witnesses for name in witness.names)

    def _bearer(self, marked: dict[int, list[Span]], document: int, spans: list[Span]) -> object:
        """Whom the copy names there, by the name that the first of the copies marked gives for them."""
        own = self._name(document, spans)
        names = (self._name(*place) for place in marked.items())
        same = (name for name in names if name and own and self._bearers.kin(name, own).agrees)
        first = next(same, None)
        return first.text if first else self._printed(document, spans)

    def _name(self, document: int, spans: list[Span]) -> Name | None:
        """The name that stands at the one place where a copy is marked."""
        names = self.collation.witnesses[document].names
        return next((name for name in names if [name.span] == spans), None)

    def _value(self, document: int, spans: list[Span]) -> object:
        """The value of the claim that stands at these places, else the words."""
        witness = self.collation.witnesses[document]
        for number in witness.numbers:
            if number.span in spans and number.value is not None:
                return number.value, number.value_to, number.unit
        for date in witness.dates:
            if date.span in spans and date.value is not None:
                return date.value, date.value_to
        return self._printed(document, spans)

    def _names(self, documents: list[int]) -> list[str]:
        """The labels of a group, in one line where they fit its column, else one a line."""
        names = [self.labels[document] for document in documents]
        together = ", ".join(names)
        return [together] if width(together) <= _LABEL else names

    def _marked(self, lead: Run, runs: Iterable[Run]) -> Iterator[Line]:
        """Copy set behind its label, with a row of marks below each line that has some."""
        indent = width(lead.text)
        for index, line in enumerate(wrap(runs, min(self.columns, _TEXT) - indent)):
            yield [lead if index == 0 else Run(" " * indent), *line]
            marks = underline(line, WORDS) if self.underlined else ""
            if marks:
                yield [Run(" " * indent + marks)]

    def _folded(self, notes: list[Finding]) -> Iterator[Line]:
        """Notes in counts, at most a line for each kind of thing an editor asks after, in that order."""
        room = max(map(len, NOTES))
        for name, abouts in NOTES.items():
            group = [note for note in notes if note.rule.about in abouts]
            if group:
                lead = Run(f"• {name:<{room}} {len(group):>3}  ")
                yield [lead, Run(_listed(_gists(group)[:_AT_ONCE], self.columns - width(lead.text)))]

    def aside(self, found: Iterable[int], indent: int) -> Iterator[Line]:
        """What is found of a row, told below it; places of `Report.findings`, of which notes are left out."""
        for index in sorted(set(found)):
            finding = self.report.findings[index]
            if finding.severity is not Severity.NOTE:
                lead = Run(" " * indent + f"{SIGNS[finding.severity]} ", finding.severity.value)
                words = [*self.told(finding), Run(f"  {self._where(finding)}", "dim")]
                yield from _hung(lead, words, self.columns)

    def about(self, places: Iterable[Mark]) -> list[Finding]:
        """The errors and warnings that touch any of these places, the gravest first."""
        found: dict[int, Finding] = {}
        for document, span in places:
            for index in self._touching(document, span):
                found[index] = self.report.findings[index]
        return [found[index] for index in sorted(found)]

    def _touching(self, document: int, span: Span) -> Iterator[int]:
        marks = self._graves.get(document, [])
        first = bisect_left(marks, (span.start - self._longest, -1, -1))
        for start, end, index in marks[first:]:
            if start > span.end:
                return
            if (start < span.end and span.start < end) or (start == end and span.start <= start):
                yield index

    def close(self) -> Iterator[Line]:
        """The last line: what decides, and the exit code."""
        report = self.report
        bar = report.settings.fail_on
        if report.uncompared:
            line = [Run(f"Nothing was compared: {visible(report.uncompared)}: exit 2", "title")]
            yield from _hung(Run("✖ ", "error"), line, self.columns)
            return
        if report.unread:
            told = [counted(report.count(s), *_NAMES[s]) for s in (Severity.ERROR,) if report.count(s)]
            told.append(f"{counted(len(report.unread), 'copy', 'copies')} could not be read")
            yield [Run("✖ ", "error"), Run(f"{', '.join(told)}: exit 2", "title")]
            return
        if bar == "never":
            yield [Run("✔ ", "ok"), Run("Nothing fails this check (--fail-on never): exit 0", "title")]
            return
        if not report.exit_code:
            yield [Run("✔ ", "ok"), Run(f"Nothing at or above {bar}: exit 0", "title")]
            return
        above = [severity for severity in reversed(Severity) if severity.rank >= Severity(bar).rank]
        told = [counted(report.count(s), *_NAMES[s]) for s in above if report.count(s)]
        tail = "" if bar == "error" else f" (--fail-on {bar})"
        yield [Run("✖ ", "error"), Run(f"{', '.join(told)}{tail}: exit 1", "title")]


def rows_told(rows: tuple[Row, ...]) -> str:
    """How the sentences stand: 9 rows paired, 1 merged, 0 left over."""
    counts = Counter(row.relation for row in rows)
    paired = counts[Relation.SAME] + counts[Relation.EDITED]
    out = [f"{counted(paired, 'row')} paired"]
    out += [
        f"{counts[relation]} {relation.value}"
        for relation in (Relation.SPLIT, Relation.MERGED)
        if counts[relation]
    ]
    moved = sum(row.moved for row in rows)
    if moved:
        out.append(f"{moved} moved")
    base, other = counts[Relation.BASE_ONLY], counts[Relation.OTHER_ONLY]
    if base + other == 0:
        return ", ".join([*out, "0 left over"])
    sides = [f"{base} base only"] * bool(base) + [f"{other} not in base"] * bool(other)
    return ", ".join([*out, f"{base + other} left over ({' + '.join(sides)})"])


def _share(pair: Pair) -> str:
    return f"{pair.narration:.0%} of it word for word, quotations aside"


def _reason(why: str, count: int) -> str:
    return visible(why) if count == 1 else f"{visible(why)} {count}"


def _gists(notes: list[Finding]) -> list[str]:
    """What notes are about, those of the commonest rule first: "steep/high (2)", "day left out: Tuesday"."""
    rules: dict[str, Counter[str]] = {}
    for note in notes:
        rule = "" if note.rule.about in _ITSELF else f"{note.name.replace('-', ' ')}: "
        rules.setdefault(rule, Counter())[visible(note.gist or note.message)] += 1
    out = []
    for rule, gists in sorted(rules.items(), key=lambda item: -item[1].total()):
        told = [gist if count == 1 else f"{gist} ({count})" for gist, count in gists.items()]
        out += [f"{rule}{told[0]}", *told[1:]]
    return out


def _surest(finding: Finding) -> tuple[int, ...]:
    """The surest first, then as the base's text runs."""
    return (-finding.confidence.rank, *_position(finding))


def _position(finding: Finding) -> tuple[int, int, int]:
    """Findings in the order of the base's text; what the base has not comes in the other's order."""
    first = min(finding.marks, default=None)
    return (
        finding.row if finding.row is not None else -1,
        *((first.document, first.span.start) if first else (0, 0)),
    )


def _hung(lead: Run, runs: list[Run], room: int, hang: int | None = None) -> Iterator[Line]:
    """A paragraph behind a sign, its further lines set in."""
    first = width(lead.text)
    indent = first if hang is None else hang
    for index, line in enumerate(wrap(runs, room - max(first, indent))):
        yield [lead if index == 0 else Run(" " * indent), *line]


def _listed(items: list[str], room: int) -> str:
    """As many of the items as fit one line, with … for the rest; long ones are cut."""
    out = ""
    for index, item in enumerate(items):
        last = index == len(items) - 1
        more = f"{out} · {item}" if out else item
        if width(more) > room - (0 if last else 4):
            return f"{out} · …" if out else cut(item, room - (0 if last else 4)) + " · …" * (not last)
        out = more
    return out
