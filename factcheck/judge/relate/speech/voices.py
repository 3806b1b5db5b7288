"""Are those who make one remark in two copies two people? Only where each copy knows both."""

from __future__ import annotations

from collections.abc import Iterator, Set

from factcheck.judge.bench import Bench
from factcheck.judge.relate.speech.quotes import personal
from factcheck.lexicon.naming import Referent
from factcheck.lexicon.roles import BODIES
from factcheck.lexicon.titles import OFFICES
from factcheck.model.claim import Label, Name, NameSort, Remark
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

BESIDE = 3  # letters: what parts a name from what else somebody is called, "Ida Roe, | the firm's lawyer"
_AND = 14  # letters: " and ", a title, and the first of the next name
_MARKS = ".,;:()\"'"
Side = tuple[int, Remark]
_PRONOUNS = frozenset(["he", "she"])
_BEARERS = frozenset({NameSort.PERSON, NameSort.OTHER})  # whoever nothing tells may be a person


def another_voice(bench: Bench, a: Side, b: Side) -> bool:
    """
    Do two remarks come from two people, both of whom both copies know, and does copy settle it?

    "The minister" is no answer where neither copy tells who that is, nor is a "she" that may be two people.
    """
    one = _voice(bench, a, b[0])
    two = None if one is None else _voice(bench, b, a[0])
    if one is None or two is None or bench.bearers.kin(one.name, two.name).referent is not Referent.OTHER:
        return False
    if any(_of_house(bench, x.name, y.name) for x, y in ((one, two), (two, one))):
        return False
    sides = ((one.name, b), (two.name, a))
    if any(r.speaker_span and stands_beside(bench, name, d, r.speaker_span) for name, (d, r) in sides):
        return False
    return _person(bench, b[0], one) and _person(bench, a[0], two)


def _of_house(bench: Bench, name: Name, house: Name) -> bool:
    """Does either copy say that somebody is of a house, and so may speak for it: "the firm's spokesman"?"""
    return not houses(bench, name.full).isdisjoint(house.full.casefold().split())


def houses(bench: Bench, full: str | None) -> frozenset[str]:
    """What somebody is said to be of in any copy, in words: "the spokeswoman for | Castle Ferries"."""
    return frozenset(
        word
        for witness in bench.collation.witnesses
        for at in range(len(witness.sentences))
        for label in witness.labels_in(at)
        if label.bearer.full == full and not label.once
        for word in label.owner
    )


def may_speak_for(bench: Bench, full: str, body: str) -> bool:
    """
    Holds somebody an office of a body, by any copy, and so may speak for it?

    "Ivo Lind, chairman of the union", "the dockers' union ... its chairman, Ivo Lind".
    """
    heads = {label.head for _, label in _labels_of(bench, body)} & BODIES
    named = [name for names in bench.by_full if (name := names.get(body)) is not None]
    if not heads and all(name.sort is not NameSort.ORGANISATION for name in named):
        return False
    words = heads.union(body.casefold().split())
    return any(
        label.head in OFFICES
        and (not words.isdisjoint([*label.owner, *label.words]) or _is_its(bench, document, label, words))
        for document, label in _labels_of(bench, full)
    )


def _labels_of(bench: Bench, full: str) -> Iterator[tuple[int, Label]]:
    """What any copy says that somebody is, with the copy."""
    for document, witness in enumerate(bench.collation.witnesses):
        for at in range(len(witness.sentences)):
            yield from ((document, label) for label in witness.labels_in(at) if label.bearer.full == full)


def _is_its(bench: Bench, document: int, label: Label, words: Set[str]) -> bool:
    """Is an office told as "its", of a body named in that sentence or the one before, by any of its words?"""
    witness = bench.witness(document)
    before = [token.key for token in witness.tokens[label.sentence] if token.span.end <= label.span.start]
    if not before or before[-1] not in _ITS:
        return False
    near = witness.tokens[max(label.sentence - 1, 0) : label.sentence + 1]
    told = {token.key for own in near for token in own if token.span.end <= label.span.start}
    return not told.isdisjoint(words)


_ITS = frozenset({"its", "their"})


def stands_beside(bench: Bench, name: Name, document: int, source: Span) -> bool:
    """Is a name's bearer named right before a source in another copy: "Ida Roe, | the firm's lawyer"?"""
    near = Span(max(source.start - BESIDE, 0), source.start)
    return any(bench.bearers.kin(name, other).agrees for other in bench.names[document].within(near))


class _Voice(NamedTuple):
    """Whoever makes a remark: by what name, and whether the other copy's words for him tell who that is."""

    name: Name
    by_role: bool = False


def _person(bench: Bench, document: int, voice: _Voice) -> bool:
    """Does a copy know somebody, and is it a person?"""
    if voice.by_role:
        return voice.name.sort is NameSort.PERSON
    same = [name for name in bench.witness(document).names if bench.bearers.kin(voice.name, name).agrees]
    every = (*same, voice.name) if same else ()
    return any(name.sort is NameSort.PERSON for name in every) or any(
        name.sort is NameSort.OTHER and personal(name.full) for name in every
    )


def _voice(bench: Bench, side: Side, other: int) -> _Voice | None:
    """Whoever makes a remark, where the copies leave no doubt."""
    document, remark = side
    span = remark.speaker_span
    if span is None:
        return None
    if remark.pronoun:
        name = bench.by_full[document].get(remark.speaker or "") if _alone(bench, document, remark) else None
        return _Voice(name) if name is not None else None
    if set(_people(bench, document, Span(span.end, remark.span.start))) - {remark.speaker}:
        return None  # a quotation that goes on, past somebody else
    name = bench.names[document].at(span)
    if name is not None:
        whole = name.span.covers(span)  # not "Moss's lawyer"
        return _Voice(name) if whole and not _with_another(bench, document, name) else None
    who = bench.witness(document).described_at(span)
    if who is not None and who.bearer is not None:
        return _Voice(who.bearer) if who.told else None
    return _by_role(bench, span.of(bench.witness(document).article.text), other)


def _with_another(bench: Bench, document: int, name: Name) -> bool:
    """Is another name joined to it: "Nora Thiel and Oskar Brandt said"?"""
    text = bench.witness(document).article.text
    beside = bench.names[document].within(Span(max(name.span.start - _AND, 0), name.span.end + _AND))
    between = (
        text[min(name.span.end, other.span.end) : max(name.span.start, other.span.start)].strip()
        for other in beside
        if other is not name
    )
    return any(words.split()[:1] in (["and"], ["&"]) for words in between)


def _by_role(bench: Bench, printed: str, document: int) -> _Voice | None:
    """Whom a copy calls by the very words for a role that the other prints alone: "the mill guard"."""
    words = [word.strip(_MARKS) for word in printed.casefold().split()]
    if len(words) < 3 or words[0] != "the":
        return None  # "the mayor" may be another town's
    witness = bench.witness(document)
    bearers = {
        label.bearer.full: label.bearer
        for sentence in range(len(witness.sentences))
        for label in witness.labels_in(sentence)
        if [*label.words, label.head] == words[1:] and not label.once
    }
    return _Voice(next(iter(bearers.values())), by_role=True) if len(bearers) == 1 else None


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
