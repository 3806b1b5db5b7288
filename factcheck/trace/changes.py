"""What changed between two versions: the facts that the judge tells apart, one place of each at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model.article import Witness
from factcheck.model.claim import Claim
from factcheck.model.clause import Clause
from factcheck.model.collation import Pairing
from factcheck.model.finding import About, Finding, Mark, Severity
from factcheck.model.record import dataclass
from factcheck.model.span import Span
from factcheck.trace.sheets import Sheet, sentence_at, stems

_APART = frozenset({About.ITSELF, About.STYLE, About.STRUCTURE})  # no fact of the story
_WHOLE_SENTENCE = "COV301"
_EXCHANGES = ("NAM106", "WRD102")  # told of both that changed places, which are one change
_SWAPS = ("POL103", *_EXCHANGES)
_OF_SIDES = ("name", "statement")


@dataclass(frozen=True, slots=True)
class Draft:
    """
    One place where two versions say different things; `grave` where the judge takes it for another fact.

    One side is empty where something was added or taken out.
    """

    code: str
    kind: str
    fact: str
    old: tuple[Span, ...]
    new: tuple[Span, ...]
    grave: bool
    row: int | None

    @property
    def sentence(self) -> bool:
        """Is it a sentence that was added or taken out?"""
        return self.code == _WHOLE_SENTENCE


def drafts(sheet: Sheet) -> tuple[list[Draft], list[Draft]]:
    """What changed from the first to the second, and what is merely worded otherwise; in order."""
    grave: list[Draft] = []
    slight: list[Draft] = []
    for finding in sheet.report.findings:
        if finding.rule.about in _APART:
            continue
        for draft in _places(sheet, finding):
            (grave if draft.grave or draft.sentence else slight).append(draft)
    grave = _once(sheet, [*grave, *_turned(sheet, grave)])
    grave = [draft for draft in grave if not _still_credited(sheet, draft)]
    grave, slight = _joined(sheet, grave, slight)
    slight += [draft for draft in _crossed_names(sheet) if not any(_overlap(draft, other) for other in grave)]
    taken = [draft for draft in slight if not any(_inside(draft, other) for other in grave)]
    return sorted(grave, key=_order), sorted(taken, key=_order)


def renamed(sheet: Sheet) -> Iterator[Draft]:
    """Names that are one to the judge, printed longer or shorter: a change where a notice says so."""
    for agreement in sheet.report.agreements:
        old, new = ([m.span for m in agreement.marks if m.document == side] for side in (0, 1))
        if agreement.kind != "name" or len(old) != 1 or len(new) != 1:
            continue
        if old[0].of(sheet.one.article.text) != new[0].of(sheet.two.article.text):
            yield Draft("NAM301", "name", "name", tuple(old), tuple(new), False, agreement.row)


def _order(draft: Draft) -> tuple[bool, Span, Span]:
    nowhere = (Span(0, 0),)
    return not draft.new, min(draft.new or draft.old or nowhere), min(draft.old or nowhere)


def _places(sheet: Sheet, finding: Finding) -> Iterator[Draft]:
    """A finding taken apart into its places: in each row the first against the first, the second ..."""
    rows: dict[int | None, tuple[list[Span], list[Span]]] = defaultdict(lambda: ([], []))
    for mark in finding.marks:
        if mark.span.length:
            rows[sheet.row(mark.document, mark.span.start)][mark.document].append(mark.span)
    for row, (old, new) in rows.items():
        if not (old and new) and len(rows) > 1 and finding.code != _WHOLE_SENTENCE:
            continue  # told with the places that have something against them
        if finding.code in _EXCHANGES:
            pairs: Iterable[tuple[tuple[Span, ...], tuple[Span, ...]]] = [(_hull(old), _hull(new))]
        elif finding.code == _WHOLE_SENTENCE or len(old) == len(new):
            pairs = (
                [((span,), ()) for span in old] + [((), (span,)) for span in new]
                if finding.code == _WHOLE_SENTENCE
                else [((one,), (two,)) for one, two in zip(old, new, strict=True)]
            )
        else:
            pairs = [(tuple(old), tuple(new))]
        for one, two in pairs:
            kind, fact = _about(sheet, finding, one, two)
            yield Draft(finding.code, kind, fact, one, two, finding.severity is not Severity.NOTE, row)


def _about(sheet: Sheet, finding: Finding, old: Sequence[Span], new: Sequence[Span]) -> tuple[str, str]:
    """The kind of a claim, and in an editor's words what it is of."""
    for witness, spans in ((sheet.two, new), (sheet.one, old)):
        for span in spans:
            if claim := claim_at(witness, span):
                unit = getattr(claim, "unit", None)
                return claim.kind.value, f"{claim.kind.value} ({unit})" if unit else claim.kind.value
            if any(name.title_span and name.title_span.overlaps(span) for name in witness.names):
                return "title", "title"
    kind = {About.QUOTATION: "quote", About.NAME: "name", About.SOURCE: "source"}.get(finding.rule.about)
    if finding.code == _WHOLE_SENTENCE:
        kind = "sentence"
    return kind or "statement", kind or "statement"


def claim_at(witness: Witness, span: Span) -> Claim | None:
    """The figure, date or name at a place, or round it."""
    for claims in (witness.numbers, witness.dates, witness.names):
        for claim in claims:
            if claim.span == span or claim.span.covers(span) or getattr(claim, "figure", None) == span:
                return claim
    return None


def _once(sheet: Sheet, found: list[Draft]) -> list[Draft]:
    """Each place told once: who changed places with whom says that both names are other names."""
    out: list[Draft] = []
    swapped: list[tuple[Draft, Draft]] = []
    found = _sides(sheet, found)
    for draft in sorted(found, key=lambda d: -_size(d)):
        inside = any(_inside(draft, other) and not other.sentence for other in out)
        twin = next((other for other in out if _crossed(draft, other)), None)
        if twin is not None:
            swapped.append((twin, draft))
        elif not inside:
            out.append(draft)
    for one, two in swapped:
        at = out.index(one)
        old, new = sorted({*one.old, *two.old}), sorted({*one.new, *two.new})
        out[at] = Draft(one.code, "role", "who did it to whom", tuple(old), tuple(new), True, one.row)
    return out


def _sides(sheet: Sheet, found: list[Draft]) -> list[Draft]:
    """Who did it to whom, told once: the names that changed places belong to it, each whole."""
    out: list[Draft] = []
    for turned in (draft for draft in found if draft.code in _SWAPS):
        own = [d for d in found if d.row == turned.row and d.kind in _OF_SIDES and _overlap(d, turned)]
        old = _with_names(sheet.one, [span for draft in own for span in draft.old])
        new = _with_names(sheet.two, [span for draft in own for span in draft.new])
        told = Draft(turned.code, "role", "who did it to whom", old, new, True, turned.row)
        if old and new and not any(_overlap(told, other) for other in out):
            out.append(told)
    return [*out, *(d for d in found if d.code not in _SWAPS and not any(_overlap(d, o) for o in out))]


def _crossed_names(sheet: Sheet) -> Iterator[Draft]:
    """Two names that have changed places in a sentence of the same words, and stand in no list."""
    for pairing in sheet.pairings.values():
        if not pairing.edits or sorted(t.key for t in pairing.words[0]) != sorted(
            t.key for t in pairing.words[1]
        ):
            continue
        one, two = (_names_in(sheet, document, pairing.row) for document in (0, 1))
        said = [[" ".join(span.of(w.article.text).split()).casefold() for span in spans]
                for w, spans in ((sheet.one, one), (sheet.two, two))]  # fmt: skip
        if sorted(said[0]) != sorted(said[1]) or said[0] == said[1]:
            continue
        apart = [at for at, (a, b) in enumerate(zip(*said, strict=True)) if a != b]
        old, new = _hull([one[at] for at in apart]), _hull([two[at] for at in apart])
        between = sheet.one.article.text[one[apart[0]].end : one[apart[-1]].start].split()
        if {word.strip(",") for word in between} - {"and", "or", "&", ""}:
            yield Draft("NAM106", "role", "who did it to whom", old, new, False, pairing.row)


def _names_in(sheet: Sheet, document: int, row: int) -> list[Span]:
    own = frozenset(sheet.cell(document, row))
    witness = sheet.two if document else sheet.one
    return [name.span for name in witness.names if name.sentence in own]


def _with_names(witness: Witness, spans: list[Span]) -> tuple[Span, ...]:
    """One stretch over all of them, the names that it cuts taken in."""
    cut = [name.span for name in witness.names if any(name.span.overlaps(span) for span in spans)]
    return _hull([*spans, *cut])


def _joined(sheet: Sheet, grave: list[Draft], slight: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """What was taken out right beside other words that were put in: one change of both."""
    out: list[Draft] = []
    left = list(slight)
    for draft in grave:
        beside = None if draft.sentence or (draft.old and draft.new) else _beside(sheet, draft, left)
        if beside is None:
            out.append(draft)
            continue
        left.remove(beside)
        old, new = (_hull((*a, *b)) for a, b in ((draft.old, beside.old), (draft.new, beside.new)))
        out.append(Draft(draft.code, draft.kind, draft.fact, old, new, True, draft.row))
    return out, left


def _hull(spans: Sequence[Span]) -> tuple[Span, ...]:
    return (Span(min(s.start for s in spans), max(s.end for s in spans)),) if spans else ()


def _beside(sheet: Sheet, draft: Draft, others: Iterable[Draft]) -> Draft | None:
    for other in others:
        if other.row != draft.row or other.sentence:
            continue
        for witness, own, theirs in ((sheet.one, draft.old, other.old), (sheet.two, draft.new, other.new)):
            if any(_touch(witness, one, two) for one in own for two in theirs):
                return other
    return None


def _touch(witness: Witness, one: Span, two: Span) -> bool:
    """Does nothing but white space stand between two places?"""
    first, second = sorted((one, two))
    return first.end <= second.start and not witness.article.text[first.end : second.start].strip()


def _size(draft: Draft) -> int:
    return sum(span.length for span in (*draft.old, *draft.new))


def _inside(draft: Draft, other: Draft) -> bool:
    """Does another cover all of it?"""
    if draft is other or not (draft.old or draft.new):
        return False
    sides = ((draft.old, other.old), (draft.new, other.new))
    return all(any(wide.covers(span) for wide in theirs) for own, theirs in sides for span in own)


def _crossed(draft: Draft, other: Draft) -> bool:
    """Two names of one row that have changed places."""
    if draft.row is None or draft.row != other.row or draft.kind != "name" or other.kind != "name":
        return False
    return draft.code == other.code == "NAM102" and len(draft.old) == len(draft.new) == 1


def _turned(sheet: Sheet, known: Sequence[Draft]) -> Iterator[Draft]:
    """A clause that says that something was not, against one of the same verb that says that it was."""
    for pairing in sheet.pairings.values():
        if not pairing.edits or pairing.unread:
            continue
        one, two = _by_verb(sheet, pairing, 0), _by_verb(sheet, pairing, 1)
        for lemma in one.keys() & two.keys():
            if len(one[lemma]) != 1 or len(two[lemma]) != 1:
                continue
            (before, old), (after, new) = one[lemma][0], two[lemma][0]
            if before.negated is after.negated:
                continue
            draft = Draft("POL101", "polarity", "whether it is so", (old,), (new,), True, pairing.row)
            if not any(_overlap(draft, other) for other in known):
                yield draft


def _overlap(draft: Draft, other: Draft) -> bool:
    return any(a.overlaps(b) for a in draft.old for b in other.old) and any(
        a.overlaps(b) for a in draft.new for b in other.new
    )


def _by_verb(sheet: Sheet, pairing: Pairing, document: int) -> dict[str, list[tuple[Clause, Span]]]:
    """The clauses of a cell by their verbs, each from its subject to its verb; none of a quotation."""
    witness = sheet.two if document else sheet.one
    out: dict[str, list[tuple[Clause, Span]]] = defaultdict(list)
    for sentence in sheet.cell(document, pairing.row):
        for clause in witness.clauses_in(sentence):
            span = Span(min(clause.span.start, clause.predicate.start), clause.predicate.end)
            if clause.lemma not in ("be", "have") and not any(q.span.overlaps(span) for q in witness.quotes):
                out[clause.lemma].append((clause, span))
    return out


def _still_credited(sheet: Sheet, draft: Draft) -> bool:
    """A source left out here, and credited elsewhere in the same version: nothing was taken back."""
    if not draft.code.startswith("ATT2") or (draft.old and draft.new):
        return False
    there, spans, other = (
        (sheet.one, draft.old, sheet.two) if draft.old else (sheet.two, draft.new, sheet.one)
    )
    for span in spans:
        credit = next((c for c in there.credits if c.span.overlaps(span)), None)
        words = stems((credit.source or "").split() if credit else span.of(there.article.text).split())
        if any(words & stems((known.source or "").split()) for known in other.credits):
            return True
    return False


def marks(document: int, spans: Iterable[Span]) -> tuple[Mark, ...]:
    """Places of one document."""
    return tuple(Mark(document, span) for span in spans)


def sentence_words(witness: Witness, span: Span) -> frozenset[str]:
    """The words of the sentence that a place stands in, cut to stems."""
    sentence = sentence_at(witness, span.start)
    return stems(token.low for token in witness.tokens[sentence]) if sentence >= 0 else frozenset()
