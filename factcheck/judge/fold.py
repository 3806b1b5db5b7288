"""One note a change: what changes only because of what stands beside it is told with that."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.judge.bench import Bench
from factcheck.judge.registry import Ground, Registered
from factcheck.model.article import ZoneKind
from factcheck.model.finding import BESIDE, About, Agreement, Divergence, Finding, Mark, Role, Severity
from factcheck.model.record import replace
from factcheck.model.span import Span

Said = tuple[Registered, Divergence]
_WORDED = (Ground.WORDING, Ground.REST)
_SMALL = 3  # words: more of them are no part of the note beside them, if only marks differ in them
_HEADS = (ZoneKind.HEADLINE, ZoneKind.STANDFIRST)


def folded(
    bench: Bench, told: Iterable[Said], agreements: Iterable[Agreement]
) -> tuple[list[Said], list[Agreement]]:
    """
    The divergences, touching notes made one; and the agreements that marks beside a graver one come to.

    Words put otherwise side by side are one change. A comma that came with a clause, the brackets of
    a dropped conversion, the article of another noun belong to the clause, the conversion, the noun:
    of a note they become part, and beside a fact they are told as style, so that the fact stays what it is.
    """
    rows: dict[int | None, list[Said]] = defaultdict(list)
    for said in told:
        rows[said[1].row].append(said)
    styled: dict[int | None, list[Agreement]] = defaultdict(list)
    for agreement in agreements:
        styled[agreement.row].append(agreement)
    out: list[Said] = []
    more: list[Agreement] = []
    for row, own in rows.items():
        if row is None:
            out += own
            continue
        own.sort(key=lambda said: _spot(bench, said))  # whichever copy is the base
        worded = _reworded(bench, _moved(bench, own))
        kept, agreed = _beside(bench, sorted(worded, key=lambda said: _spot(bench, said)), styled[row])
        out += kept
        more += agreed
    return out, more


def _spot(bench: Bench, said: Said) -> tuple[list[tuple[Span, str]], str]:
    """A place in the row that is the same in whatever order the copies come."""
    labels = bench.labels
    return sorted([(span, labels[document]) for document, span in said[1].marks]), said[0].rule.code


def _note(said: Said) -> bool:
    entry, divergence = said
    return entry.on == "edit" and (divergence.severity or entry.rule.severity) is Severity.NOTE


# --- words that stand elsewhere --------------------------------------------------------------------


def _moved(bench: Bench, own: Sequence[Said]) -> list[Said]:
    """The divergences of a row; where words left one place and came to another, both places are one."""
    gone: dict[tuple[object, ...], list[int]] = defaultdict(list)
    out: list[Said] = []
    for entry, by in own:
        sides = [mark for mark in by.marks if mark.span.length]
        if entry.ground is not Ground.PLACE or len(by.marks) != 2 or len(sides) != 1:
            out.append((entry, by))
            continue
        (here,) = sides
        (there,) = {mark.document for mark in by.marks} - {here.document}
        words = tuple(bench.text(here).casefold().split())
        partner = gone[there, here.document, words]
        if not partner:
            gone[here.document, there, words].append(len(out))
            out.append((entry, by))
            continue
        first, before = out[partner[0]]
        left = [mark for mark in before.marks if mark.span.length]
        out[partner.pop(0)] = (first, replace(before, marks=tuple(sorted([*left, here]))))
    return out


# --- words put otherwise, side by side --------------------------------------------------------------


def _reworded(bench: Bench, own: Sequence[Said]) -> list[Said]:
    """The divergences of a row, those of wording that touch in every copy made one."""
    out = [said for said in own if not (_note(said) and said[0].ground in _WORDED)]
    worded: dict[tuple[int, ...], list[Said]] = defaultdict(list)
    for said in own:
        if _note(said) and said[0].ground in _WORDED:
            worded[tuple(mark.document for mark in said[1].marks)].append(said)
    for group in worded.values():
        last, *others = sorted(group, key=lambda said: said[1].marks)
        for said in others:
            joined = _one_wording(bench, last, said)
            if joined is None:
                out.append(last)
            last = joined or said
        out.append(last)
    return out


def _one_wording(bench: Bench, one: Said, two: Said) -> Said | None:
    """Two as one, where nothing stands between them in any copy."""
    marks: list[Mark] = []
    for first, second in zip(one[1].marks, two[1].marks, strict=True):
        if not _touch(bench, first, second.span):
            return None
        marks.append(Mark(first.document, _cover(first.span, second.span)))
    entry = max(one, two, key=lambda said: said[0].ground)[0]
    sides = [" ".join(bench.text(mark).split()) or "∅" for mark in marks]
    gist = "/".join(dict.fromkeys(sides))
    what = one[1].what if entry is one[0] else two[1].what
    return entry, replace(one[1], what=what, marks=tuple(marks), gist=gist)


def _touch(bench: Bench, mark: Mark, span: Span) -> bool:
    """Is there nothing but white space between them?"""
    first, second = sorted((mark.span, span))
    return (
        second.start <= first.end
        or not bench.text(Mark(mark.document, Span(first.end, second.start))).strip()
    )


def _cover(one: Span, two: Span) -> Span:
    """A span over both; an empty one adds nothing to one with words."""
    if not one.length or not two.length:
        return one if one.length or not two.length else two
    return Span(min(one.start, two.start), max(one.end, two.end))


# --- what came with something else ------------------------------------------------------------------


def _beside(
    bench: Bench, own: Sequence[Said], styled: Sequence[Agreement]
) -> tuple[list[Said], list[Agreement]]:
    """The divergences of a row, less the marks and small words that belong to one they touch."""
    trailing = {at: None for at, said in enumerate(own) if said[0].beside and _note(said)}
    if not trailing:
        return list(own), []
    kept = dict(enumerate(own))
    edges = _Edges(bench, [(at, said) for at, said in kept.items() if at not in trailing], styled)
    agreed: list[Agreement] = []
    for at in trailing:
        host = edges.touching(kept[at][1].marks)
        if host is None:
            continue
        trailer, divergence = kept.pop(at)
        small = all(len(bench.text(mark).split()) <= _SMALL for mark in divergence.marks)
        if host >= 0 and small and _note(kept[host]):
            entry, by = kept[host]
            kept[host] = (entry, replace(by, marks=_together(bench, by.marks, divergence.marks)))
        else:
            how = f"{trailer.rule.name}: {BESIDE}"
            text = next((bench.text(mark) for mark in divergence.marks if mark.span.length), "")
            agreed.append(Agreement("style", text, divergence.marks, how, divergence.row))
    return list(kept.values()), agreed


class _Edges:
    """Where what is told of a row begins and ends in each copy."""

    def __init__(self, bench: Bench, told: Sequence[tuple[int, Said]], styled: Iterable[Agreement]) -> None:
        self._bench = bench
        places: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._between: dict[int, set[int]] = {}  # the copies that each is a difference of
        differing = [(at, by.marks) for at, (entry, by) in told if entry.on not in ("report", "pattern")]
        alike = (one.marks for one in styled if one.how and one.kind != "quote")
        for at, marks in (*differing, *((-1 - n, marks) for n, marks in enumerate(alike))):
            self._between[at] = {mark.document for mark in marks}
            for mark in marks:
                places[mark.document] += [(edge, at) for edge in mark.span]
        self._places = {document: sorted(own) for document, own in places.items()}
        self._marks = {at: said[1].marks for at, said in told}

    def touching(self, marks: Sequence[Mark]) -> int | None:
        """What any of the marks touches among these copies, a divergence before an agreement (< 0)."""
        among = {mark.document for mark in marks}
        found = [at for mark in marks for edge in mark.span for at in self._at(mark.document, edge)]
        found = [at for at in found if among <= self._between[at]]
        if len(set(found)) < 2:
            return found[0] if found else None
        # of two that it touches, the one that does not hang on which copy is named first
        return max(found, key=lambda at: (at >= 0, self._words(at), -at))

    def _words(self, at: int) -> list[str]:
        """What a divergence marks, in the same order whichever copy is named first."""
        return sorted([self._bench.text(mark) for mark in self._marks.get(at, ())])

    def _at(self, document: int, edge: int) -> Iterator[int]:
        """What begins or ends at a place, or a space before or after it."""
        own, text = self._places.get(document, []), self._bench.witness(document).article.text
        for index in range(bisect_left(own, (edge - 1,)), len(own)):
            place, at = own[index]
            if place > edge + 1:
                return
            if not text[min(place, edge) : max(place, edge)].strip():
                yield at


def _together(bench: Bench, marks: Sequence[Mark], more: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks of a note with those of what came with it; what touches is one."""
    out = list(marks)
    for extra in more:
        own = [at for at, mark in enumerate(out) if mark.document == extra.document]
        if not extra.span.length and own:
            continue
        for at in own:
            if _touch(bench, out[at], extra.span):
                out[at] = Mark(extra.document, _cover(out[at].span, extra.span))
                break
        else:
            out.append(extra)
    return tuple(out)


# --- one fact, said twice -----------------------------------------------------------------------------


def said_twice(bench: Bench, findings: Iterable[Finding]) -> Iterator[Finding]:
    """
    The findings, those of one fact that the copies give in the headline and again below made one.

    A name spelt two ways is one fault wherever it stands. A figure is one fact with its headline's,
    and may be another where two sentences of the body happen to have the same two.
    """
    groups: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        key = (id(finding),) if finding.severity is Severity.NOTE else _fact(bench, finding)
        first = groups.get(key)
        if first is None or not _again(bench, first, finding):
            groups[key if first is None else (*key, id(finding))] = finding
        else:
            groups[key] = _with(first, finding)
    yield from groups.values()


def _with(one: Finding, two: Finding) -> Finding:
    """A finding with the marks of another, each in its role."""
    roles = dict(zip(two.marks, two.roles, strict=False)) | dict(zip(one.marks, one.roles, strict=False))
    marks = tuple(sorted({*one.marks, *two.marks}))
    told = tuple(roles.get(mark, Role.PRIMARY) for mark in marks) if roles else ()
    return replace(one, marks=marks, roles=told)


def _fact(bench: Bench, finding: Finding) -> tuple[object, ...]:
    """What a finding says, wherever it stands."""
    said = {(mark.document, " ".join(bench.text(mark).casefold().split())) for mark in finding.marks}
    return finding.code, finding.severity, frozenset(said)


def _again(bench: Bench, one: Finding, two: Finding) -> bool:
    """Is a graver finding another's fact, said again elsewhere?"""
    if one.row is None or two.row is None or one.row == two.row:
        return False
    if not all(mark.span.length for finding in (one, two) for mark in finding.marks):
        return False
    return one.rule.about is About.NAME or _in_head(bench, one) or _in_head(bench, two)


def _in_head(bench: Bench, finding: Finding) -> bool:
    assert finding.row is not None
    return any(bench.zone(finding.row, mark.document) in _HEADS for mark in finding.marks)
