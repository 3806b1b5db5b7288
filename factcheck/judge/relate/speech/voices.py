"""Are those who make one remark in two copies two people? Only where each copy knows both."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench
from factcheck.lexicon.naming import Referent
from factcheck.model.claim import Description, Name, NameSort, Remark
from factcheck.model.span import Span

Side = tuple[int, Remark]
_PRONOUNS = frozenset(["he", "she"])
_BEARERS = frozenset({NameSort.PERSON, NameSort.OTHER})  # whoever nothing tells may be a person


def another_voice(bench: Bench, a: Side, b: Side) -> bool | None:
    """
    Do two remarks come from two people, both of whom both copies name? None where copy does not settle it.

    "The minister" is no answer where nothing tells who that is, nor is a "she" that may be two people.
    """
    one, two = _voice(bench, *a), _voice(bench, *b)
    if one is None or two is None:
        return None
    kin = bench.bearers.kin(one, two)
    if kin.agrees or kin.misspelt:
        return False
    known = _known(bench, b[0], one), _known(bench, a[0], two)
    people = all(NameSort.PERSON in sorts for sorts in known)
    return True if kin.referent is Referent.OTHER and people else None


def _known(bench: Bench, document: int, name: Name) -> set[NameSort]:
    """As what a copy knows the bearer of a name that the other prints: nothing where it does not."""
    same = {other.sort for other in bench.witness(document).names if bench.bearers.kin(name, other).agrees}
    return same | {name.sort} if same else same


def _voice(bench: Bench, document: int, remark: Remark) -> Name | None:
    """The name of whoever makes a remark, where the copy leaves no doubt."""
    if remark.speaker_span is None:
        return None
    if remark.pronoun:
        alone = _alone(bench, document, remark)
        return bench.by_full[document].get(remark.speaker or "") if alone else None
    between = Span(remark.speaker_span.end, remark.span.start)
    if set(_people(bench, document, between)) - {remark.speaker}:
        return None  # a quotation that goes on, past somebody else
    who = bench.bearer_at(document, remark.speaker_span)
    if isinstance(who, Description):
        return who.bearer if who.told else None
    return who


def _alone(bench: Bench, document: int, remark: Remark) -> bool:
    """
    Is the speaker the only one whom a "he" may stand for, as far as the paragraph has come?

    Where it has named nobody, the one before is asked. A quotation that goes on is its speaker's.
    """
    witness = bench.witness(document)
    at = remark.sentence
    end = max(span.start for span in (remark.span, remark.speaker_span) if span is not None)
    for _ in range(2):
        paragraph = witness.sentences[at].paragraph
        while at and witness.sentences[at - 1].paragraph == paragraph:
            at -= 1
        before = Span(witness.sentences[at].span.start, end)
        named = set(_people(bench, document, before))
        if named or not at:
            return named == {remark.speaker}
        at -= 1
    return False


def _people(bench: Bench, document: int, span: Span) -> Iterator[str]:
    near = bench.names[document].within(span) if span.length > 0 else ()
    return (name.full for name in near if name.sort in _BEARERS)
