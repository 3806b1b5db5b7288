"""What the copies write differently and mean alike: spelling, forms of figures and dates, honorifics."""

from __future__ import annotations

from factcheck.lexicon.folding import MARKS, key
from factcheck.model.finding import BESIDE, Agreement, Finding, Report
from factcheck.model.record import dataclass

BREACH = "STY320"  # a house that breaks its own guide: that has its place among the notes
# what a page differs in anyway, and nobody asks after: marks, capitals, the words that tie a sentence
SMALL = frozenset({"STY302", "STY303", "STY310", BREACH})
TYPOGRAPHY = "typography"
FORMS = frozenset({"number", "percent", "money", "measure", "ordinal", "age", "date", "time", "duration"})
SPELLING = ("STY301", "spelling")


@dataclass(frozen=True, slots=True)
class StyleCounts:
    """
    The differences that are style alone, each wording counted once, and those worth naming first.

    `told` holds pairs as they are printed, "Defence/Defense": spelling before other style, and names
    of bodies before plain words, since those are what an editor looks for.
    """

    count: int = 0
    told: tuple[str, ...] = ()


def style_counts(report: Report) -> StyleCounts:
    """What is equal by house style, as agreement or note."""
    found: dict[str, tuple[int, int]] = {}
    for turn, (rank, pair) in enumerate([*_agreed(report), *_noted(report)]):
        found.setdefault(pair, (rank, turn))
    return StyleCounts(len(found), tuple(sorted(found, key=lambda pair: found[pair])))


def _agreed(report: Report) -> list[tuple[int, str]]:
    out = []
    for agreement in report.agreements:
        what, _, pair = (agreement.how or "").partition(": ")
        if agreement.kind == "style" and what != TYPOGRAPHY and pair != BESIDE:
            out.append((_rank(pair, spelling=what in SPELLING), pair))
        elif agreement.kind == "name" and agreement.how:
            out += [(0, pair) for pair in _spelt(_forms(report, agreement))]
        elif agreement.kind in FORMS and agreement.how and (forms := _printed(report, agreement)):
            out.append((2, forms))
    return out


def _printed(report: Report, agreement: Agreement) -> str:
    """A figure or date in both its forms; nothing where they are long, or the same."""
    forms = _forms(report, agreement)
    told = "/".join(forms)
    return told if len(forms) > 1 and len(told) <= 40 and "\n" not in told else ""


def _forms(report: Report, agreement: Agreement) -> list[str]:
    """What the copies print, each form once, in their order."""
    texts = [report.collation.witnesses[mark.document].article.text for mark in agreement.marks]
    return list(dict.fromkeys(m.span.of(text) for m, text in zip(agreement.marks, texts, strict=True)))


def _spelt(forms: list[str]) -> list[str]:
    """The words of two forms of one name that are one word spelt two ways: "Defence/Defense"."""
    if len(forms) < 2:
        return []
    words = [{key(word): word for word in form.split()} for form in forms[:2]]
    return [
        f"{word}/{other}"
        for folded, word in words[0].items()
        if (other := words[1].get(folded)) and plain(other) != plain(word)
    ]


def plain(word: str) -> str:
    """A word without its capitals, its marks made straight: what is left that differs is spelling."""
    return word.translate(MARKS).casefold()


def _noted(report: Report) -> list[tuple[int, str]]:
    notes: list[Finding] = [f for f in report.findings if f.rule.family == "STY" and f.code not in SMALL]
    return [(_rank(note.gist, spelling=note.code in SPELLING), note.gist) for note in notes if note.gist]


def _rank(pair: str, *, spelling: bool) -> int:
    if not spelling:
        return 2
    return 0 if all(word[:1].isupper() for word in pair.split("/")) else 1
