"""What is reported: rules, divergences, findings, agreements, and the report as a whole."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from factcheck.model.choice import Choice
from factcheck.model.collation import Collation
from factcheck.model.fact import fact
from factcheck.model.later import whole
from factcheck.model.message import Side, composed, shortened, told
from factcheck.model.record import NamedTuple, dataclass, field
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.typed import Any
from factcheck.version import VERSION

SCHEMA = "factcheck.report/1"
BESIDE = "beside another difference"  # how a comma is one with none: it came with what stands next to it


class Severity(StrEnum):
    """
    How much a finding matters; the names are SARIF's.

    error: two copies cannot both be right. warning: a fact may have changed, a person should
    look. note: nothing a reader would take as another fact.
    """

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a note, 2 for an error."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Confidence(StrEnum):
    """How sure the tool is that the finding is what it says."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """0 for low, 2 for high."""
        return _SURENESS[self]


_SURENESS = {confidence: rank for rank, confidence in enumerate(Confidence)}


class Mark(NamedTuple):
    """A place in one document that a finding or an agreement is about; empty where something was left out."""

    document: int
    span: Span


class About(Choice):
    """What the findings of a family are about: it decides what ground they ask for."""

    FIGURE = "figure"
    DAY = "day"
    QUOTATION = "quotation"
    SOURCE = "source"
    NAME = "name"
    STATEMENT = "statement"
    ITSELF = "itself"
    COVERAGE = "coverage"
    WORDS = "words"
    STRUCTURE = "structure"
    STYLE = "style"
    VERSIONS = "versions"


class Role(StrEnum):
    """What a place is to a finding: where to look, what that is held against, or what is told beside it."""

    PRIMARY = "primary"
    OTHER = "other"
    CONTEXT = "context"


class Reach(Choice):
    """How far a finding says what another would say again: of the same places, or of the whole row."""

    PLACE = "place"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One entry of the catalogue: code, name of the fault, severity, and its manual page.

    `manual` is the docstring of the rule's function: what it says, why it matters, and an
    example that diverges and one that agrees. `says` names the rules whose fault is said with this
    one, and how far: a quotation given away says that its speaker has another name. `copied`: its
    error stands in copies of one text; where a story is told anew somebody should look.
    """

    code: str
    name: str
    severity: Severity
    manual: str
    about: About = About.WORDS
    says: tuple[tuple[str, Reach], ...] = ()
    copied: bool = False

    def __repr__(self) -> str:
        """Its name; the manual is long."""
        return f"<Rule {self.code} {self.name}>"

    @property
    def family(self) -> str:
        """The three letters before the digits."""
        return self.code.rstrip("0123456789")


@dataclass(frozen=True, slots=True)
class Divergence:
    """
    What a rule yields: the fault in an editor's words, and every place it is about.

    The report's message is put together from both: "the counts differ: LBC 98,000; LA Times 89,000
    (digits transposed)", where `what` is "the counts differ" and `detail` "digits transposed".
    """

    what: str
    marks: tuple[Mark, ...]
    detail: str = ""
    gist: str = ""  # the short form that folded notes list: "Defence/Defense"
    row: int | None = None
    severity: Severity | None = None  # where it differs from the rule's own
    confidence: Confidence = Confidence.HIGH
    echoes: tuple[Mark, ...] = ()  # of the marks, those of copies that say what the row's pivot says


@dataclass(frozen=True, slots=True)
class Finding:
    """
    A divergence with its rule's stamp on it.

    Reporters put its sentence together from `what`, `sides`, `detail` and `why`; `message` is the usual
    one. `roles` has one entry a mark.
    """

    rule: Rule
    severity: Severity
    confidence: Confidence
    what: str
    marks: tuple[Mark, ...]
    row: int | None
    gist: str = ""
    detail: str = ""
    sides: tuple[Side, ...] = ()
    why: str = ""  # it is told less gravely than it might be
    roles: tuple[Role, ...] = ()
    because: str = ""  # why it is passed over, where it is: the desk's reason, or which setting

    def __repr__(self) -> str:
        """What it says, in a line."""
        return f"<Finding {self.code} {self.severity.value}: {shortened(self.message, 100)}>"

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def name(self) -> str:
        """The rule's name."""
        return self.rule.name

    @property
    def message(self) -> str:
        """The finding in one sentence."""
        return composed(self.what, self.sides, len(self.marks), self.detail, self.why)

    def fingerprint(self, collation: Collation) -> str:
        """
        A name for this finding that outlives another wording: the rule, and the fact it is about.

        A comma, a paragraph moved and another order of the copies change nothing; another value does.
        """
        from hashlib import sha256  # takes long to import, and few reports need it

        said = "\x1f".join([self.code, *fact(collation.witnesses, self.marks)])
        return sha256(said.encode(errors="surrogatepass")).hexdigest()[:16]  # copy may hold half a letter

    def to_dict(self, collation: Collation) -> dict[str, Any]:
        """Its entry in the JSON report."""
        labels = collation.labels
        roles = self.roles or (Role.PRIMARY,) * len(self.marks)
        marks = [mark_dict(mark, collation, text=True) for mark in self.marks]
        for mark, role in zip(marks, roles, strict=False):
            mark.update(role=role.value, note=f"{labels[mark['document']]} {told(mark['text'])}")
        return {
            "code": self.code,
            "name": self.name,
            "severity": self.severity.value,
            "confidence": self.confidence.value,
            "message": self.message,
            "fingerprint": self.fingerprint(collation),
            "row": self.row,
            "what": self.what,
            "detail": self.detail or None,
            "sides": [{"outlets": list(side.outlets), "text": side.words} for side in self.sides],
            "marks": marks,
        }


def mark_dict(mark: Mark, collation: Collation, *, text: bool = False) -> dict[str, Any]:
    """A mark as the JSON gives it; with `text`, also its words and its line and column in the file."""
    out: dict[str, Any] = {"document": mark.document, "start": mark.span.start, "end": mark.span.end}
    if text:
        article = collation.witnesses[mark.document].article
        line, column = article.offsets.position(mark.span.start)
        out.update(text=mark.span.of(article.text), line=line, column=column)
    return out


@dataclass(frozen=True, slots=True)
class Agreement:
    """
    Two or more outlets say one thing.

    `how` is None where they say it in the same words; else how the two forms are one:
    "both 3.4 million dollars", "1,187 lies under nearly 1,200".
    """

    kind: str
    text: str
    marks: tuple[Mark, ...]
    how: str | None = None
    row: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "kind": self.kind,
            "text": self.text,
            "how": self.how,
            "marks": [{"document": m.document, "start": m.span.start, "end": m.span.end} for m in self.marks],
        }


class Statements(NamedTuple):
    """What became of what the sentences of each row say: so many of each verdict, one a row."""

    agree: int = 0
    another_form: int = 0
    diverge: int = 0
    not_compared: int = 0


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What became of every claim; `not_compared` counts by reason, `statements` are among them all."""

    agree: int = 0
    another_form: int = 0
    diverge: int = 0
    only_here: int = 0
    not_compared: tuple[tuple[str, int], ...] = ()
    statements: Statements = Statements()

    @property
    def not_compared_total(self) -> int:
        """How many claims were not compared, for whatever reason."""
        return sum(count for _, count in self.not_compared)

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "agree": self.agree,
            "another_form": self.another_form,
            "diverge": self.diverge,
            "only_here": self.only_here,
            "not_compared": dict(self.not_compared),
            "statements": self.statements._asdict(),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All that came of checking two or more copies of one story."""

    collation: Collation
    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...]
    verdicts: Verdicts
    suppressed: tuple[Finding, ...] = ()
    cautions: tuple[str, ...] = ()
    settings: Settings = field(default_factory=Settings)
    uncompared: str = ""  # why nothing was compared, where nothing was: then no exit code can be 0
    unread: tuple[str, ...] = ()  # copies asked for that could not be read, so that the story is not checked

    def __repr__(self) -> str:
        """Who against whom, and the counts."""
        names = ", ".join(shortened(label, 30) for label in self.collation.labels)
        counts = ", ".join(
            f"{self.count(severity)} {severity.value}{'s' * (self.count(severity) != 1)}"
            for severity in reversed(Severity)
        )
        return f"<Report on {names}: {counts}; exit {self.exit_code}>"

    def _repr_html_(self) -> str:
        """The verdict and what was found, as a notebook shows it."""
        from factcheck.report.notebook import glance

        return glance(self)

    def render(self, form: str, *, verbose: bool = False) -> str:
        """
        It in one of the formats of the command line that are text: "sarif", "junit", "markdown", "csv" ...

        With `verbose` the notes are told too. Raises `UsageError` for a format that is none.
        """
        from factcheck.report import render
        from factcheck.report.look import Look

        return render(self, form, Look(verbose=verbose))

    def text(self, *, columns: int = 80, view: str = "default", verbose: bool = False) -> str:
        """It as the terminal has it, without colour; `view` is default, side, inline or matrix."""
        from factcheck.report import render
        from factcheck.report.look import Look

        return render(self, "terminal", Look(columns=columns, view=view, verbose=verbose))

    def to_html(self) -> str:
        """The page of `--format html`, whole."""
        return self.render("html")

    def to_sarif(self, *, verbose: bool = False) -> str:
        """SARIF 2.1.0, as it is written to a file; the notes too with `verbose`."""
        return self.render("sarif", verbose=verbose)

    def count(self, severity: Severity) -> int:
        """How many findings of this severity are shown."""
        return Counter(finding.severity for finding in self.findings)[severity]

    def compared(self, document: int) -> tuple[int, int]:
        """How many words of a copy were read, and how many of them were held against another copy."""
        return (self.collation.words(document), 0) if self.uncompared else self.collation.compared(document)

    @property
    def exit_code(self) -> int:
        """2 where nothing was compared or a copy not read; 1 where a finding reaches `fail_on`; else 0."""
        if self.uncompared or self.unread:
            return 2
        if self.settings.fail_on == "never":
            return 0
        bar = Severity(self.settings.fail_on).rank
        return int(any(finding.severity.rank >= bar for finding in self.findings))

    def to_dict(self) -> dict[str, Any]:
        """The JSON report, schema `factcheck.report/1`."""
        return whole(self.sections())

    def sections(self) -> dict[str, Any]:
        """The same, of each list that may be very long the entries one by one."""
        collation = self.collation
        words = ("words", "words_compared")
        return {
            "schema": SCHEMA,
            "version": VERSION,
            "documents": (
                {**w.sections(index), **dict(zip(words, self.compared(index), strict=True))}
                for index, w in enumerate(collation.witnesses)
            ),
            "pairs": [pair.to_dict() for pair in collation.pairs],
            "rows": (row.to_dict() for row in collation.rows),
            "agreements": (agreement.to_dict() for agreement in self.agreements),
            "findings": (finding.to_dict(collation) for finding in self.findings),
            "cautions": list(self.cautions),
            "settings": self.settings.to_dict(),
            "summary": {
                **{severity.value: self.count(severity) for severity in reversed(Severity)},
                "suppressed": len(self.suppressed),
                "agreements": len(self.agreements),
                "claims": self.verdicts.to_dict(),
                "exit_code": self.exit_code,
            },
        }
