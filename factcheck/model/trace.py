"""A trace: what changed between versions of the agency's copy, and which of our copies took it."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import Any

from factcheck.model.article import Witness
from factcheck.model.finding import Confidence, Divergence, Finding, Mark, Report, Severity
from factcheck.model.record import NamedTuple, dataclass, replace
from factcheck.model.span import Span
from factcheck.version import VERSION

SCHEMA = "factcheck.trace/1"


class Nature(StrEnum):
    """What the agency did: a correction says that the earlier version was wrong, an update that it is old."""

    CORRECTION = "correction"
    REFILE = "refile"
    UPDATE = "update"
    ADDITION = "addition"
    DELETION = "deletion"
    WITHDRAWAL = "withdrawal"
    WORDING = "wording"
    DERIVED = "derived"  # a figure of ours alone, reckoned from what was changed


class State(StrEnum):
    """What one of our copies has of a change."""

    TAKEN = "taken"
    STALE = "stale"
    BOTH = "both"
    NEITHER = "neither"
    NOT_CARRIED = "not-carried"
    DERIVED = "derived-from-stale"
    UNSURE = "unsure"


class Whole(StrEnum):
    """What one of our copies is, all told."""

    TAKEN = "taken"
    PARTLY = "partly-taken"
    STALE = "stale"
    UNCHANGED = "nothing-to-take"
    KILLED = "killed-still-carried"
    NOT_CARRIED = "not-carried"


class Announcement(NamedTuple):
    """
    One clause of a notice: what it says was done, to what, from what, to what, and where.

    `span` is its place in the version's text, None where the notice stands in the metadata; `places` holds
    numbers of paragraphs and "headline". `old` and `new` are as printed, empty where it does not tell.
    """

    document: int
    nature: Nature
    text: str
    about: str = ""
    old: str = ""
    new: str = ""
    places: tuple[str, ...] = ()
    span: Span | None = None

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON."""
        return {
            "document": self.document,
            "nature": self.nature.value,
            "text": self.text,
            "about": self.about or None,
            "old": self.old or None,
            "new": self.new or None,
            "places": list(self.places),
            "start": self.span.start if self.span else None,
            "end": self.span.end if self.span else None,
        }


class Standing(NamedTuple):
    """What one of our copies has of a change, where, and why it is thought so."""

    document: int
    state: State
    marks: tuple[Mark, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """
    One fact, or one place of it, that is not as it was in an earlier version.

    `old` are its places in the earlier versions, the oldest first, `new` those in the last; one of them is
    empty where something was added or taken out. `fact` says what it is about, `code` is the rule that
    told the versions apart.
    """

    fact: str
    kind: str
    code: str
    nature: Nature
    old: tuple[Mark, ...]
    new: tuple[Mark, ...]
    announced: tuple[Announcement, ...] = ()
    states: tuple[Standing, ...] = ()
    sure: bool = True
    paragraph: str = ""  # in the last version: "headline", "1"

    def state(self, document: int) -> State | None:
        """What one of our copies has of it; None where the copy is not asked."""
        return next((one.state for one in self.states if one.document == document), None)


class Fate(NamedTuple):
    """
    What a rule of the TRC family is shown: what became of one change in one copy, or of one notice.

    `state` is None where no copy is asked: of a notice that no change answers to (`idle`), and of a change
    that no notice tells (`silent`). `off` says why the whole version is not to be used.
    """

    nature: Nature
    state: State | None
    marks: tuple[Mark, ...]
    announced: bool = False
    detail: str = ""
    sure: bool = True
    idle: bool = False
    silent: bool = False
    off: str = ""

    def told(self, what: str, severity: Severity | None = None) -> Divergence:
        """The divergence that a rule makes of it."""
        confidence = Confidence.HIGH if self.sure else Confidence.MEDIUM
        return Divergence(what, self.marks, self.detail, severity=severity, confidence=confidence)


class Version(NamedTuple):
    """One version of the agency's copy: what it calls itself, and what it says was done."""

    document: int
    told: str  # "CORRECTED-UPDATE 1", "2nd Ld-Writethru", "version 2"
    natures: frozenset[Nature] = frozenset()
    off: str = ""  # why it is not to be used: "killed", "withheld"


@dataclass(frozen=True, slots=True)
class Trace:
    """
    All that came of tracing changes through our copies.

    `report` holds the versions first, in their order, then our copies, and the findings of the TRC rules:
    whatever draws a report draws it.
    """

    report: Report
    versions: tuple[Version, ...]
    order: str  # by what the versions were put in order
    notice: tuple[Announcement, ...]
    changes: tuple[Change, ...]
    wording: int = 0  # places worded otherwise, no fact changed
    wholes: tuple[Whole, ...] = ()  # of our copies, in their order

    @property
    def witnesses(self) -> tuple[Witness, ...]:
        """The versions, then our copies."""
        return self.report.collation.witnesses

    @property
    def ours(self) -> range:
        """The documents that are ours."""
        return range(len(self.versions), len(self.witnesses))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is told, the gravest first."""
        return self.report.findings

    @property
    def exit_code(self) -> int:
        """As of a report."""
        return self.report.exit_code

    @property
    def turned(self) -> Report:
        """The report with our copies first, as whoever shows a finding at its first mark wants it."""
        many = len(self.witnesses)
        collation = self.report.collation
        order = [*self.ours, *range(len(self.versions))]
        place = {document: at for at, document in enumerate(order)}

        def moved(finding: Finding) -> Finding:
            pairs = [
                (Mark(place[mark.document], mark.span), role)
                for mark, role in zip(finding.marks, finding.roles, strict=True)
            ]
            pairs.sort()
            return replace(finding, marks=tuple(m for m, _ in pairs), roles=tuple(r for _, r in pairs))

        witnesses = tuple(self.witnesses[order[at]] for at in range(many))
        return replace(
            self.report,
            collation=replace(collation, witnesses=witnesses),
            findings=tuple(moved(finding) for finding in self.report.findings),
        )

    def counts(self, document: int) -> dict[str, int]:
        """How many changes one of our copies has in each state."""
        found = Counter(state for change in self.changes if (state := change.state(document)))
        return {state.value: found[state] for state in State if found[state]}

    def mark(self, mark: Mark) -> dict[str, Any]:
        """A place as the JSON gives it."""
        article = self.witnesses[mark.document].article
        line, column = article.offsets.position(mark.span.start)
        return {
            "document": mark.document,
            "start": mark.span.start,
            "end": mark.span.end,
            "text": mark.span.of(article.text),
            "line": line,
            "column": column,
        }

    def to_dict(self) -> dict[str, Any]:
        """The JSON, schema `factcheck.trace/1`."""
        report = self.report
        return {
            "schema": SCHEMA,
            "version": VERSION,
            "documents": [self._document(index) for index in range(len(self.witnesses))],
            "order": self.order,
            "notices": [entry.to_dict() for entry in self.notice],
            "changes": [self._change(change) for change in self.changes],
            "wording": self.wording,
            "findings": [finding.to_dict(report.collation) for finding in report.findings],
            "cautions": list(report.cautions),
            "settings": report.settings.to_dict(),
            "summary": {
                **{severity.value: report.count(severity) for severity in reversed(Severity)},
                "suppressed": len(report.suppressed),
                "exit_code": report.exit_code,
            },
        }

    def _document(self, index: int) -> dict[str, Any]:
        witness = self.witnesses[index]
        head = witness.masthead
        out: dict[str, Any] = {
            "document": index,
            "role": "version" if index < len(self.versions) else "ours",
            "path": witness.article.path,
            "name": self.report.collation.labels[index],
            "outlet": head.outlet,
            "agency": head.agency,
            "headline": head.headline,
            "published": head.published.isoformat() if head.published else None,
            "text_length": len(witness.article.text),
        }
        if index < len(self.versions):
            version = self.versions[index]
            out.update(
                told=version.told or None,
                natures=sorted(nature.value for nature in version.natures),
                off=version.off or None,
                item=head.item.id if head.item else None,
                item_version=head.item.version if head.item else None,
            )
        else:
            out.update(state=self.wholes[index - len(self.versions)].value, counts=self.counts(index))
        return out

    def _change(self, change: Change) -> dict[str, Any]:
        return {
            "fact": change.fact,
            "kind": change.kind,
            "rule": change.code,
            "nature": change.nature.value,
            "sure": change.sure,
            "announced": bool(change.announced),
            "notice": [
                {key: told[key] for key in ("document", "text", "start", "end")}
                for told in (entry.to_dict() for entry in change.announced)
            ],
            "paragraph": change.paragraph or None,
            "v1": [self.mark(mark) for mark in change.old],
            "v2": [self.mark(mark) for mark in change.new],
            "copies": [
                {
                    "document": one.document,
                    "state": one.state.value,
                    "why": one.why or None,
                    "marks": [self.mark(mark) for mark in one.marks],
                }
                for one in change.states
            ],
        }  # fmt: skip
