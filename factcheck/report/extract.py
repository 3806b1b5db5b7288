"""What is seen in one article by itself: its zones, its sentences, and the claims in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

from factcheck.model.article import Sentence, Witness, ZoneKind
from factcheck.model.claim import Bound, Claim, Date, Name, Number, Quote
from factcheck.report.copies import title
from factcheck.report.ink import Line, Run, cut, underline, visible, wrap

_GUTTER = 15
_WIDEST = 140
_CALLED = {"quote": "quotation", "percent": "per cent", "money": "amount"}
_UNCOUNTED = frozenset({"per cent"})
_QUIET = frozenset({ZoneKind.CAPTION, ZoneKind.CREDIT, ZoneKind.FURNITURE})


def lines(
    witness: Witness, columns: int, *, underlined: bool = True, clauses: bool = False
) -> Iterator[Line]:
    """The page from top to bottom, each part behind its label, each claim below its sentence."""
    head = witness.masthead
    yield [
        Run(title(witness, visible(witness.label)), "title"),
        Run(f"  {visible(witness.article.name)}", "dim"),
    ]
    for caution in (*witness.article.cautions, *head.notices):
        yield [Run("▲ ", "warning"), Run(visible(caution))]
    yield from wrap(_counts(witness), columns)
    room = min(columns, _WIDEST) - _GUTTER
    starts = [sentence.span.start for sentence in witness.sentences]  # in order, and none overlaps another
    ends = [sentence.span.end for sentence in witness.sentences]
    claims: dict[int, list[Claim]] = defaultdict(list)
    for claim in witness.claims:
        claims[claim.sentence].append(claim)
    last = None
    for zone in witness.zones:
        if zone.kind not in _QUIET or zone.kind is not last:
            yield []
        last = zone.kind
        first = bisect_right(ends, zone.span.start)
        inside = list(enumerate(witness.sentences[first : bisect_left(starts, zone.span.end)], first))
        if not inside or zone.kind in _QUIET:
            yield from _set(zone.kind.value, [Run(visible(zone.span.of(witness.article.text)), "dim")], room)
        for number, sentence in inside:
            yield from _sentence(witness, number, sentence, claims[number], room, underlined=underlined)
    yield []
    if clauses:
        yield from _clauses(witness, room)
        yield []


def _clauses(witness: Witness, room: int) -> Iterator[Line]:
    """The clauses in a line each: who, does what, to whom."""
    text = witness.article.text
    for number, clause in enumerate(witness.clauses):
        place = "{}:{}".format(*witness.article.offsets.position(clause.predicate.start))
        verb = " ".join(
            filter(None, (clause.force, "not" if clause.negated else None, clause.lemma, clause.particle))
        )
        parts = [span.of(text) if span else "…" for span in (clause.subject, clause.object)]
        voice = " (passive)" if clause.passive else ""
        hangs = f" of {clause.parent}" if clause.parent is not None else ""
        told = f"{number}  {parts[0]} | {verb}{voice} | {parts[1]}  {clause.relation.value}{hangs}"
        yield [Run(f"{place:>{_GUTTER - 2}}  ", "dim"), Run(cut(visible(told), room))]


def _counts(witness: Witness) -> Line:
    kinds: dict[str, int] = {}
    for claim in witness.claims:
        kinds[claim.kind.value] = kinds.get(claim.kind.value, 0) + 1
    told = ", ".join(
        _how_many(kind, count) for kind, count in sorted(kinds.items(), key=lambda item: -item[1])
    )
    return [Run(f"{_how_many('sentence', len(witness.sentences))}; {told or 'no claims'}")]


def _how_many(kind: str, count: int) -> str:
    """In words: "1 date", "9 quotations"."""
    word = _CALLED.get(kind, kind)
    return f"{count} {word}" if count == 1 or word in _UNCOUNTED else f"{count} {word}s"


def _set(label: str, runs: list[Run], room: int, *, underlined: bool = False) -> Iterator[Line]:
    for index, line in enumerate(wrap(runs, room)):
        yield [Run(f"{label if index == 0 else '':<{_GUTTER}}", "dim"), *line]
        marks = underline(line, ("strong",)) if underlined else ""
        if marks:
            yield [Run(" " * _GUTTER + marks)]


def _sentence(
    witness: Witness, number: int, sentence: Sentence, claims: list[Claim], room: int, *, underlined: bool
) -> Iterator[Line]:
    text = witness.article.text
    runs: list[Run] = []
    at = sentence.span.start
    for claim in claims:
        start, end = max(claim.span.start, at), min(claim.span.end, sentence.span.end)
        if start < end:
            runs += [Run(visible(text[at:start])), Run(visible(text[start:end]), "strong")]
            at = end
    runs.append(Run(visible(text[at : sentence.span.end])))
    label = f"{sentence.zone.value} {number}"
    yield from _set(label, [run for run in runs if run.text], room, underlined=underlined)
    for claim in claims:
        place = "{}:{}".format(*witness.article.offsets.position(claim.span.start))
        told = f"  {claim.kind.value:<9} {_value(claim)}"
        yield [Run(f"{place:>{_GUTTER - 2}}  ", "dim"), Run(cut(told, room), "dim")]
    for described in witness.descriptions_in(number):
        if described.bearer is not None:
            place = "{}:{}".format(*witness.article.offsets.position(described.span.start))
            told = f"  stands for {visible(described.bearer.full)}: {visible(described.span.of(text))}"
            yield [Run(f"{place:>{_GUTTER - 2}}  ", "dim"), Run(cut(told, room), "dim")]


def _value(claim: Claim) -> str:
    """How a claim is understood."""
    if isinstance(claim, Number):
        return _number(claim)
    if isinstance(claim, Date):
        return " to ".join(filter(None, (claim.value or "no day fixed", claim.value_to)))
    if isinstance(claim, Quote):
        return f"{visible(claim.speaker or 'speaker unknown')}: “{cut(visible(claim.text), 48)}”"
    if isinstance(claim, Name):
        return ", ".join(
            filter(None, (f"{claim.sort.value} {visible(claim.full)}", visible(claim.title or "")))
        )
    return visible(claim.text)


def _number(claim: Number) -> str:
    out = claim.to_dict()
    value = " to ".join(_thousands(out[key]) for key in ("value", "value_to") if out.get(key)) or "no figure"
    bound = "" if claim.bound is Bound.EXACT else f"{claim.bound.value} "
    return f"{bound}{value} {visible(claim.unit or '')}".rstrip()


def _thousands(value: str) -> str:
    """A figure with its thousands marked: 98,000."""
    whole, point, rest = value.partition(".")
    return f"{int(whole):,}{point}{rest}"
