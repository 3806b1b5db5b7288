"""What one of our copies has of a change: each place looked up by its claim, in the row that it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.judge.relate.figures import numbers
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.stem import stem
from factcheck.model.article import Witness
from factcheck.model.claim import Claim, Date, Name, Number
from factcheck.model.finding import Mark
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.trace import Change, Standing, State
from factcheck.trace.changes import claim_at, sentence_words
from factcheck.trace.roles import by_roles
from factcheck.trace.sheets import Look, Seen, Sheet, said, stems

_ONE_VALUE = (Relation.EQUAL, Relation.ANOTHER_FORM)
_ALIKE = 3  # words that two sentences share besides the figure, for an equal figure to be of the same thing


class Copy(NamedTuple):
    """One of our copies against every version: the last, and by their documents the earlier ones."""

    document: int
    last: Sheet
    earlier: dict[int, Sheet]

    @property
    def witness(self) -> Witness:
        """Our copy."""
        return self.last.two


def standing(change: Change, copy: Copy) -> Standing:
    """What the copy has of the change."""
    if change.kind == "sentence":
        return _sentence(change, copy)
    before = [_best(copy.earlier[m.document], m.span) for m in change.old if m.document in copy.earlier]
    after = [_best(copy.last, mark.span) for mark in change.new]
    told = _by_roles(change, copy) if change.kind == "role" else None
    if told is None:
        told = _by_claims(change, copy, before, after)
    if told is None:
        told = _by_words(change, copy)
    return told or _elsewhere(change, copy) or Standing(copy.document, State.NOT_CARRIED)


def _by_roles(change: Change, copy: Copy) -> Standing | None:
    versions = {at: sheet.one for at, sheet in copy.earlier.items()}
    own = dict.fromkeys(
        at for m in change.old if m.document in copy.earlier
        for at in copy.earlier[m.document].partner(m.span.start)
    )  # fmt: skip
    for mark in change.new:
        versions[mark.document] = copy.last.one
        own.update(dict.fromkeys(copy.last.partner(mark.span.start)))
    return by_roles(change, copy.witness, copy.document, versions, own)


def _best(sheet: Sheet, span: Span) -> Look:
    return sheet.look(span)


def _sentence(change: Change, copy: Copy) -> Standing:
    """A sentence that was added or taken out: is there one of ours that says it?"""
    if change.new:
        own = [sentence for mark in change.new for sentence in copy.last.partner(mark.span.start)]
        if own:
            return Standing(copy.document, State.TAKEN, _sentences(copy, own))
        return Standing(copy.document, State.NOT_CARRIED)
    stale: list[int] = []
    for mark in change.old:
        for sentence in copy.earlier[mark.document].partner(mark.span.start):
            row = copy.last.rows.get((1, sentence))
            if row is None or not copy.last.cell(0, row):
                stale.append(sentence)
    if stale:
        return Standing(copy.document, State.STALE, _sentences(copy, stale))
    return Standing(copy.document, State.TAKEN)


def _sentences(copy: Copy, own: Iterable[int]) -> tuple[Mark, ...]:
    return tuple(Mark(copy.document, copy.witness.sentences[at].span) for at in dict.fromkeys(own))


def _by_claims(change: Change, copy: Copy, before: Sequence[Look], after: Sequence[Look]) -> Standing | None:
    """Told by the judge: with which version the copy agrees. None where he does not tell."""
    old = [look for look in before if look.seen is Seen.SAME]
    new = [look for look in after if look.seen is Seen.SAME]
    apart = [look for look in (*before, *after) if look.seen is Seen.DIFFERS]
    if old and new:
        return _nearer(change, copy, old, new)
    if old and (any(look.seen is Seen.DIFFERS for look in after) or _is_claim(change)):
        return _doubled(change, copy, Standing(copy.document, State.STALE, _marks(copy, old)))
    if new and (any(look.seen is Seen.DIFFERS for look in before) or _is_claim(change)):
        return _doubled(change, copy, Standing(copy.document, State.TAKEN, _marks(copy, new)))
    if not apart or not _is_claim(change) or not (change.old and change.new):
        return None
    return _elsewhere(change, copy) or _neither(change, copy, before, after, apart)


def _neither(
    change: Change, copy: Copy, before: Sequence[Look], after: Sequence[Look], apart: Sequence[Look]
) -> Standing:
    """Another value than either version has; where only one of them is against it, nobody can be sure."""
    firm = all(any(look.seen is Seen.DIFFERS and look.grave for look in side) for side in (before, after))
    where = _marks(copy, apart[-1:])
    if firm:
        return Standing(copy.document, State.NEITHER, where)
    return Standing(copy.document, State.UNSURE, where, "ours has other words here than either version")


def _is_claim(change: Change) -> bool:
    return change.kind not in ("statement", "polarity", "role", "source")


def _nearer(change: Change, copy: Copy, old: Sequence[Look], new: Sequence[Look]) -> Standing:
    """A round figure fits both; the one that it prints decides, else nobody can tell."""
    words = {s.of(copy.witness.article.text).casefold() for look in (*old, *new) for s in look.spans}
    was = {_text(copy, mark).casefold() for mark in change.old}
    now = {_text(copy, mark).casefold() for mark in change.new}
    if words & now and not words & was:
        return Standing(copy.document, State.TAKEN, _marks(copy, new))
    if words & was and not words & now:
        return Standing(copy.document, State.STALE, _marks(copy, old))
    return _by_words(change, copy) or Standing(
        copy.document, State.UNSURE, _marks(copy, old), "what ours says fits both versions"
    )


def _text(copy: Copy, mark: Mark) -> str:
    witness = copy.earlier[mark.document].one if mark.document in copy.earlier else copy.last.one
    return mark.span.of(witness.article.text)


def _marks(copy: Copy, looks: Iterable[Look]) -> tuple[Mark, ...]:
    return tuple(Mark(copy.document, span) for span in sorted({s for look in looks for s in look.spans}))


def _by_words(change: Change, copy: Copy) -> Standing | None:
    """Told by the words that only the one version has, in the sentences of ours that stand against it."""
    own: dict[int, None] = {}
    was: set[str] = set()
    now: set[str] = set()
    for mark in change.old:
        if mark.document in copy.earlier:
            sheet = copy.earlier[mark.document]
            own.update(dict.fromkeys(sheet.partner(mark.span.start)))
            was |= {token.key for token in said(sheet.one, mark.span)}
    for mark in change.new:
        own.update(dict.fromkeys(copy.last.partner(mark.span.start)))
        now |= {token.key for token in said(copy.last.one, mark.span)}
    if not own:
        return None
    words = {token.key for at in own for token in copy.witness.tokens[at]}
    before, after = _share(was - now, words), _share(now - was, words)
    if _is_claim(change) and not before and not after and not _rest(was & now, words):
        return None
    marks = _spoken(copy, own, (was ^ now) & words) or _sentences(copy, own)
    if was == now:
        return _by_order(change, copy, marks)
    if not was - now or not now - was:  # words that were added, or taken out, alone
        taken = after == 1.0 if now - was else before == 0.0
        part = 0.0 < (after if now - was else before) < 1.0
        state = State.UNSURE if part else State.TAKEN if taken else State.STALE
        return Standing(copy.document, state, marks, "ours has some of the words" if part else "")
    if max(before, after) >= 0.5 and before != after:
        return Standing(copy.document, State.STALE if before > after else State.TAKEN, marks)
    if before and after:
        return Standing(copy.document, State.UNSURE, marks, "ours has words of both versions")
    return Standing(copy.document, State.UNSURE, marks, "ours says it in words of its own")


def _rest(common: set[str], words: set[str]) -> bool:
    """Does ours have most of what both versions say there, in whatever form: "who chairs" for "chair"?"""
    kept = stems(common) - SMALL
    return bool(kept) and 2 * len(kept & stems(words)) >= len(kept)


def _share(wanted: set[str], words: set[str]) -> float:
    return len(wanted & words) / len(wanted) if wanted else 0.0


def _spoken(copy: Copy, own: Iterable[int], keys: set[str]) -> tuple[Mark, ...]:
    """From the first to the last of these words in our sentences."""
    found = [token.span for at in own for token in copy.witness.tokens[at] if token.key in keys]
    return (Mark(copy.document, Span(min(found).start, max(found).end)),) if found else ()


def _by_order(change: Change, copy: Copy, marks: tuple[Mark, ...]) -> Standing | None:
    """The same words in both versions, in another order: whose order has ours?"""
    ours = [token.key for mark in marks for token in said(copy.witness, mark.span)]
    old = [
        t.key
        for m in change.old
        if m.document in copy.earlier
        for t in said(copy.earlier[m.document].one, m.span)
    ]
    new = [token.key for mark in change.new for token in said(copy.last.one, mark.span)]
    places = [[ours.index(key) for key in keys if key in ours] for keys in (old, new)]
    rising = [_rises(place) for place in places]
    if rising[0] == rising[1]:
        return None
    return Standing(copy.document, State.STALE if rising[0] else State.TAKEN, marks)


def _rises(places: Sequence[int]) -> bool:
    return len(places) > 1 and list(places) == sorted(places)


def _equal(claim: Claim, other: Claim) -> bool:
    """Do two claims of two copies say the same value, in whatever form?"""
    if isinstance(claim, Number) and isinstance(other, Number):
        alike = claim.kind is other.kind and (claim.unit == other.unit or None in (claim.unit, other.unit))
        return alike and claim.value is not None and numbers.relate(claim, other).relation in _ONE_VALUE
    if isinstance(claim, Date) and isinstance(other, Date):
        return claim.value is not None and claim.kind is other.kind and claim.value == other.value
    if isinstance(claim, Name) and isinstance(other, Name):
        return claim.text.casefold() == other.text.casefold()
    return False


def _claims(witness: Witness, kind: type[Claim]) -> Iterator[Claim]:
    for claims in (witness.numbers, witness.dates, witness.names):
        for claim in claims:
            if isinstance(claim, kind):
                yield claim


def _carried(wanted: Claim, of: Witness, copy: Copy, taken: Iterable[Span]) -> list[Claim]:
    """The claims of ours with this value, in sentences on the same thing, not yet accounted for."""
    here = sentence_words(of, wanted.span)
    own = list(taken)
    out = []
    for claim in _claims(copy.witness, type(wanted)):
        if not _equal(claim, wanted) or any(claim.span.overlaps(span) for span in own):
            continue
        there = sentence_words(copy.witness, claim.span)
        shared = {w for w in here & there if w not in SMALL and not w[:1].isdigit()}
        if len(shared) >= _ALIKE or (
            isinstance(wanted, Number) and _same_count(wanted, of, claim, copy) and shared
        ):
            out.append(claim)
    return out


SMALL = frozenset(stem(word) for word in FUNCTION_WORDS)


def _same_count(wanted: Number, of: Witness, claim: Claim, copy: Copy) -> bool:
    """Do both count the same, told by the word for it?"""
    if not isinstance(claim, Number) or not (wanted.counted and claim.counted):
        return False
    return stem(wanted.counted.of(of.article.text).casefold()) == stem(
        claim.counted.of(copy.witness.article.text).casefold()
    )


def _sides(change: Change, copy: Copy) -> Iterator[tuple[bool, Claim, Witness]]:
    """The claims of both sides of a change: whether it is the old one, and of which version."""
    for mark in change.old:
        if mark.document in copy.earlier and (c := claim_at(copy.earlier[mark.document].one, mark.span)):
            yield True, c, copy.earlier[mark.document].one
    for mark in change.new:
        if c := claim_at(copy.last.one, mark.span):
            yield False, c, copy.last.one


def _elsewhere(change: Change, copy: Copy) -> Standing | None:
    """The old or the new value in a sentence of ours that stands against none of theirs."""
    if not _is_claim(change):
        return None
    found: dict[bool, list[Claim]] = {True: [], False: []}
    for old, claim, of in _sides(change, copy):
        taken = copy.last.agreed[1] if old else ()
        found[old] += _carried(claim, of, copy, taken)
    if not found[True] and not found[False]:
        return None
    state = State.BOTH if found[True] and found[False] else State.STALE if found[True] else State.TAKEN
    claims = found[True] or found[False]
    marks = tuple(dict.fromkeys(Mark(copy.document, claim.span) for claim in claims))
    return Standing(copy.document, state, marks)


def _doubled(change: Change, copy: Copy, told: Standing) -> Standing:
    """One value where the version has it, and the other in a sentence that stands against none: both."""
    if not _is_claim(change):
        return told
    wanted = told.state is State.TAKEN  # then look for the old
    for old, claim, of in _sides(change, copy):
        if old is not wanted:
            continue
        for other in _carried(claim, of, copy, (mark.span for mark in told.marks)):
            if _has_partner(change, copy, other, old=old):
                continue
            marks = (Mark(copy.document, other.span),) if old else told.marks
            return Standing(copy.document, State.BOTH, marks)
    return told


def _has_partner(change: Change, copy: Copy, claim: Claim, *, old: bool) -> bool:
    """
    Does it stand against a figure or a name of a version that is no place of this change?

    The old value may stand rightly where the last version has it too.
    """
    if old and any(span.overlaps(claim.span) for span in copy.last.agreed[1]):
        return True
    sheets = [(copy.last, [mark.span for mark in change.new])]
    sheets += [
        (sheet, [m.span for m in change.old if m.document == at]) for at, sheet in copy.earlier.items()
    ]
    return any(
        not any(span.overlaps(theirs) for span in own)
        for sheet, own in sheets
        for theirs in sheet.matched.get(claim.span, ())
    )
