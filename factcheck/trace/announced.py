"""Which change a notice announces: by its values, its words, and the paragraph that it names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.stem import stem
from factcheck.model.article import Witness
from factcheck.model.claim import Number
from factcheck.model.span import Span
from factcheck.model.trace import Announcement, Nature
from factcheck.trace.changes import Draft, claim_at, sentence_words
from factcheck.trace.sheets import paragraph

# What a notice may speak of that is no fact of the story, so that no change need be found for it.
_FURNITURE = frozenset(
    stem(word)
    for word in """
    byline dateline slug slugline link links photo photos picture caption keyword keywords format formatting
    style typo typographical typos punctuation edits code category spacing garble garbled extraneous credit
    contributor sign-off signoff tagline embargo version minor
    """.split()
)
# What a notice calls the things that claims are, by the kinds of claim; an editor's words, cut to stems.
_KINDS = {
    "name": "spelling name names surname nationality",
    "title": "title office position rank role job post",
    "date": "date day month year week time timing",
    "time": "time hour",
    "number": "number figure toll total count tally vote score",
    "money": "figure amount sum price cost value loss profit revenue sales",
    "percent": "percentage percent share rate rise fall figure",
    "measure": "figure amount size distance weight length unit measure",
    "age": "age",
    "quote": "quote quotation remark comment",
    "source": "attribution source speaker",
    "ordinal": "rank place position",
}
_WORDS_OF = {kind: frozenset(map(stem, words.split())) for kind, words in _KINDS.items()}
FITS = 2.0


def of_no_fact(entry: Announcement) -> bool:
    """Does a clause speak of what stands round the story, or say no more than that something was done?"""
    words = _content(f"{entry.about} {entry.old} {entry.new}")
    return (not words and not entry.places) or bool(words & _FURNITURE)


@cache
def _content(words: str) -> frozenset[str]:
    bare = (word.strip("\"'“”‘’.,;:()") for word in words.casefold().split())
    return frozenset(stem(word) for word in bare if word and word not in FUNCTION_WORDS)


@cache
def _values(words: str) -> frozenset[str]:
    """The figures that words of a notice give, as values."""
    if not words:
        return frozenset()
    from factcheck.pipeline import examine, parse

    return frozenset(str(n.value) for n in examine(parse(words, plain=True)).numbers if n.value is not None)


def fit(entry: Announcement, draft: Draft, old: Witness, new: Witness) -> float:
    """How well a clause of a notice fits a change: from 2 on it announces it."""
    score = _value(entry.new, draft.new, new) + _value(entry.old, draft.old, old)
    if score < 0:
        return score
    words = frozenset().union(
        *(sentence_words(new, s) for s in draft.new), *(sentence_words(old, s) for s in draft.old)
    )
    about = _content(entry.about) or _content(f"{entry.new} {entry.old}")
    score += min(len(about & words), 2) + (1.0 if about & _WORDS_OF.get(draft.kind, frozenset()) else 0.0)
    if entry.nature is Nature.DELETION and draft.sentence and not draft.new:
        score += 1
    if entry.nature is Nature.UPDATE:
        return score + 1 if score >= 1 else 0.0
    return score + _place(entry, draft, old, new, bare=not about)


def _words(witness: Witness, span: Span) -> frozenset[str]:
    return _content(span.of(witness.article.text))


def _value(told: str, spans: Sequence[Span], witness: Witness) -> float:
    """Whether what a notice says stands at these places: 3 where it does, below nought where another does."""
    if not told or not spans:
        return 0.0
    figures = [
        c for span in spans if isinstance(c := claim_at(witness, span), Number) and c.value is not None
    ]
    wanted = _values(told)
    if figures and wanted:
        return 3.0 if any(str(figure.value) in wanted for figure in figures) else -9.0
    words, own = _content(told), frozenset().union(*(_words(witness, span) for span in spans))
    shared = len(words & own)
    return 3.0 * shared / min(len(words), len(own)) if shared else 0.0


def _place(entry: Announcement, draft: Draft, old: Witness, new: Witness, *, bare: bool) -> float:
    """Whether the change stands where the notice says; alone it is enough where the notice says no more."""
    if not entry.places:
        return 0.0
    spans = [(new, span) for span in draft.new] or [(old, span) for span in draft.old]
    inside = any(paragraph(witness, span.start) in entry.places for witness, span in spans)
    return (FITS if bare else 1.0) if inside else -1.0


def named(entry: Announcement, draft: Draft, old: Witness, new: Witness) -> bool:
    """Does the notice name the very words: that it was put in, or what was taken out?"""
    return max(_value(entry.new, draft.new, new), _value(entry.old, draft.old, old)) >= FITS


def in_place(entry: Announcement, draft: Draft, old: Witness, new: Witness) -> bool:
    """Do other words stand where the notice says that something was corrected, without saying what?"""
    bare = not entry.old and not entry.new and bool(entry.places) and bool(draft.old and draft.new)
    return bare and _place(entry, draft, old, new, bare=False) > 0


def matched(
    entries: Iterable[Announcement], draft: Draft, old: Witness, new: Witness
) -> tuple[Announcement, ...]:
    """The clauses that announce a change, the best fitting first."""
    scored = [
        (fit(entry, draft, old, new), entry) for entry in entries if entry.nature is not Nature.WITHDRAWAL
    ]
    return tuple(entry for score, entry in sorted(scored, key=lambda pair: -pair[0]) if score >= FITS)
