"""
Harmless changes beside a fact: an aside, a synonym, the source in front, clauses the other way round.

Each gives the first copy, the second with the fact changed and the same harmless change, and the control: the
harmless change alone. Places are found by plain lists of this file's own, not by what the tool sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from itertools import combinations, pairwise
from typing import NamedTuple

from factcheck.lexicon.inflection import irregular_verbs
from factcheck.lexicon.variants import _phrases
from tests.invariance.rows import NOTHING, Row, rows

KINDS = ("aside-near", "aside-far", "synonyms", "swap", "attribution", "said", "order", "added")

ASIDES = (
    "as had been feared", "with little fuss", "by all accounts", "behind closed doors", "along with much else",
    "to the relief of the neighbours", "on the advice of a surveyor", "in keeping with the custom of the valley",
    "under a plan drawn up by volunteers", "in spite of the weather", "amid calls for calm", "over tea and cake",
    "for the sake of appearances", "before a packed gallery", "in what some saw as a test of nerve",
    "with half an eye on the press", "against a background of rising costs", "under the eyes of inspectors",
    "beside a road choked with traffic", "despite misgivings among the staff", "as the rain came down",
    "for want of a better idea", "at the close of a long and noisy meeting", "much to the annoyance of the clerk",
    "as so often in the past", "in a hall lent by the parish", "from one end of the valley to the other",
    "until then a quiet corner of the coast",
)  # fmt: skip
FILLERS = (
    "A choir from the next valley is to sing in the chapel.", "The bakery on the corner has changed hands.",
    "Gulls have come back to the lower pier.", "The clock on the customs house is being cleaned.",
    "Work on a new slipway goes on as planned.", "A book about the lighthouse is in print again.",
)  # fmt: skip
SOURCES = ("the harbour office", "a spokeswoman for the parish", "the river board")
CLAUSES = (  # of any tense, so that they hang on any sentence
    "although the lower road is under repair", "while the old market is being rebuilt",
    "even though the parish is at odds over it", "now that the choir has left the hall",
)  # fmt: skip
TAILS = (
    "while the [firm/company] [began/started] its own [probe/inquiry]",
    "and a [film/movie] about the [blaze/fire] is in a [shop/store] nearby",
    "while [talks/discussions] on a new [deal/agreement] go on [despite/in spite of] the [row/dispute]",
)
# words of one meaning, where they stand in a row: the first in both copies, then the second in the other copy
SWAPS = (
    ("firm", "company"), ("blaze", "fire"), ("probe", "inquiry"), ("deal", "agreement"), ("row", "dispute"),
    ("began", "started"), ("shop", "store"), ("lorry", "truck"), ("despite", "in spite of"), ("plan", "scheme"),
    ("talks", "discussions"), ("workers", "employees"), ("storm", "tempest"), ("study", "research"),
    ("town", "municipality"), ("buy", "purchase"), ("hurt", "injured"), ("until", "till"), ("film", "movie"),
    ("bought", "purchased"), ("quit", "resigned"), ("crowd", "throng"), ("boss", "chief"), ("showed", "revealed"),
    ("held", "staged"), ("harbour", "harbor"), ("per cent", "percent"), ("centre", "center"),
    ("neighbouring", "neighboring"), ("defence", "defense"),
)  # fmt: skip

_TOKEN = re.compile(r"\w+(?:[’'.,-]\w+)*|[^\w\s]")
_SLOT = re.compile(r"\[([^/\]]+)/([^\]]+)\]")
_END = re.compile(r"(?<!\bGov)(?<!\bSen)(?<!\bRep)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)[.?!][”\"]?(?=\s|$)")
_TOLD = re.compile(r"\b(?:said|says?|told|tells|according|asked|added|show|seen)\b", re.IGNORECASE)
_TWO = re.compile(r"^([^,]+),? (because|although|while|when|unless|if) ([^,]+)\.$")
# an aside may stand in front of these ...
_OPENERS = frozenset(
    """
    in on at for from with after before during under near since until into against because when while by between
    was were is are has had have will would could may might should did does
    """.split()
)
# ... but not behind these
_UNFINISHED = _OPENERS | frozenset(
    """
    a an the this that these those his her its their our my your no not never and or but of to as than who which
    be been being do he she it they we i there about around nearly almost some over up out off down through most few
    also still only more less at least mr mrs ms dr sir gov sen capt president mayor
    """.split()
)

# a sentence that begins with one of these has its capital from its place alone
_FIRST = frozenset(
    """
    a an the this that these those it he she they we there his her its their in on at for from with after before
    during under
    """.split()
)


class Variant(NamedTuple):
    """Two copies with a fact changed and something else, and the second with something else alone."""

    kind: str
    a: str
    b: str
    control: str


def variants(row: Row) -> Iterator[Variant]:
    """All the variants of a row, in a fixed order."""
    if row.alone:
        for kind, varied in (*_asides_alone(row.a), *(("added", t) for t in _added(row.a))):
            yield Variant(kind, varied, NOTHING, NOTHING)
        return
    near, far = _places(row.a, row.b), _places(row.b, row.a)
    for number, kind in ((0, "aside-near"), (1, "aside-far")):
        in_a, in_b = near[number], far[number]
        if in_a is not None and in_b is not None:
            for aside in ASIDES:
                yield Variant(kind, row.a, _with(row.b, in_b, aside), _with(row.a, in_a, aside))
    yield from _synonyms(row)
    yield from _swaps(row)
    yield from _recast(row)
    for b, control in zip(_added(row.b), _added(row.a), strict=True):
        yield Variant("added", row.a, b, control)


def _asides_alone(text: str) -> Iterator[tuple[str, str]]:
    places = list(_open(text))
    for number, aside in enumerate(ASIDES if places else ()):
        yield "aside-far", _with(text, places[number % len(places)], aside)


def _with(text: str, place: int, aside: str) -> str:
    return f"{text[:place]}, {aside}{'' if text[place] in ',.' else ','}{text[place:]}"


def _open(text: str) -> Iterator[int]:
    """Where an aside may stand: behind a full word, outside quotations, in front of a stop or a small word."""
    inside = False
    for word, after in pairwise(_TOKEN.finditer(text)):
        mark = word.group()
        inside = (mark == "“") or (inside and mark != "”") if mark in "“”" else inside ^ (mark == '"')
        if inside or not mark[-1].isalnum() or mark.lower() in _UNFINISHED:
            continue
        behind = after.group()
        if (
            (behind == "." and text[after.end() : after.end() + 1].strip() == "")
            or (behind == "," and not text[after.end() : after.end() + 2].strip()[:1].isdigit())
            or (behind in _OPENERS and after.start() > word.end())
        ):
            yield word.end()


def _places(text: str, other: str) -> tuple[int | None, int | None]:
    """The first place behind what this text has otherwise than another, and the one farthest from it; both in its sentence."""
    at = _changed(text, other)
    ends = [m.end() for m in _END.finditer(text)]
    last = next((end for end in ends if end > at), len(text))
    first = max((end for end in ends if end <= at), default=0)
    if "—" in text[first : first + 50]:  # a dateline
        first = text.index("—", first)
    open_ = [place for place in _open(text) if first <= place < last]
    near = next((place for place in open_ if place >= at), None)
    far = max((place for place in open_ if place != near), key=lambda place: abs(place - at), default=None)
    return near, far


def _changed(text: str, other: str) -> int:
    """Where the first change of this text against another ends."""
    mine, theirs = list(_TOKEN.finditer(text)), list(_TOKEN.finditer(other))
    words = [[m.group().lower() for m in side] for side in (mine, theirs)]
    for tag, i, j, k, m in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if tag != "equal" and any(word[0].isalnum() for word in (*words[0][i:j], *words[1][k:m])):
            return mine[j - 1].end() if j else 0
    return 0


def _synonyms(row: Row) -> Iterator[Variant]:
    shared = [
        (one, two) for one, two in SWAPS if all(re.search(rf"\b{one}\b", text) for text in (row.a, row.b))
    ]
    if set(row.a + row.b) & set('“"‘'):
        shared = []  # between quotation marks another word is no synonym
    for swaps in _subsets(shared[:4]):
        yield Variant("synonyms", row.a, _swapped(row.b, swaps), _swapped(row.a, swaps))
    if not _whole(row):
        return
    for tail in TAILS:
        plain = _SLOT.sub(r"\1", tail)
        for slots in _subsets(range(len(_SLOT.findall(tail)))):
            taken = iter(range(9))
            other = _SLOT.sub(lambda m, taken=taken, slots=slots: m[1 + (next(taken) in slots)], tail)
            yield Variant("synonyms", _tailed(row.a, plain), _tailed(row.b, other), _tailed(row.a, other))


def _swaps(row: Row) -> Iterator[Variant]:
    """A word put by another that the lexicon knows for it, wherever it stands apart from what has changed."""
    if set(row.a + row.b) & set('“"‘'):
        return
    at = _changed(row.b, row.a)
    shared = {match.group() for match in _TOKEN.finditer(row.a)}
    for match in _TOKEN.finditer(row.b):
        one = match.group()
        other = _others().get(one)
        if other and one in shared and abs(match.end() - at) > len(one):
            yield Variant("swap", row.a, _swapped(row.b, [(one, other)]), _swapped(row.a, [(one, other)]))


@cache
def _others() -> dict[str, str]:
    """For each word of a synonym group the next of its group: nouns as they are, regular verbs in the past."""
    groups: dict[tuple[int, str], list[str]] = {}
    for (sort, *words), group in _phrases().items():
        if len(words) == 1 and words[0].isalpha():
            groups.setdefault((group[0], sort), []).append(words[0])
    strong = frozenset(base for base, _, _ in irregular_verbs().values())
    out: dict[str, str] = {}
    for (_, sort), members in groups.items():
        forms = [_past(word, strong) if sort == "v:" else word for word in members]
        for one, other in zip(forms, forms[1:] + forms[:1], strict=True):
            if one != other and one and other:
                out.setdefault(one, other)
    return out


def _past(word: str, strong: frozenset[str]) -> str:
    """The past of a regular verb; nothing for the irregular ones, which no rule makes."""
    if word in strong or word.endswith("y") or word[-1] in "bdgmnprt":
        return ""
    return f"{word}d" if word.endswith("e") else f"{word}ed"


def _subsets(of: Iterable) -> list[tuple]:
    every = list(of)
    return [some for size in range(1, len(every) + 1) for some in combinations(every, size)]


def _swapped(text: str, swaps: Iterable[tuple[str, str]]) -> str:
    for one, two in swaps:
        text = re.sub(rf"\b{one}\b", two, text)
    return text


def _tailed(text: str, tail: str) -> str:
    return f"{text[:-1]}, {tail}."


def _whole(row: Row) -> bool:
    """Is each copy one plain sentence, with nothing in quotation marks?"""
    return all(
        text[-1] == "." and len(_END.findall(text)) == 1 and not set(text) & set('“"‘\n—:;')
        for text in (row.a, row.b)
    )


def _recast(row: Row) -> Iterator[Variant]:
    """The source at the end or in front, the clauses in either order."""
    if not _whole(row):
        return
    texts = (row.a, row.b)
    low = [_lowered(text) for text in texts]
    if all(low) and not any(_TOLD.search(text) for text in texts):
        for source in SOURCES:
            last = [f"{text[:-1]}, {source} said." for text in texts]
            first = [f"{_raised(source)} said that {text}" for text in low]
            named = [f"According to {source}, {text}" for text in low]
            yield from _either_way("attribution", last, first)
            yield Variant("attribution", last[0], named[1], named[0])
            yield Variant("said", row.a, last[1], last[0])
        for clause in CLAUSES:
            last = [f"{text[:-1]} {clause}." for text in texts]
            yield from _either_way("order", last, [f"{_raised(clause)}, {text}" for text in low])
    two = [m for text in texts if (m := _TWO.match(text)) and _lowered(text)]
    if len(two) == len(texts):
        turned = [f"{_raised(m[2])} {m[3]}, {_lowered(m[1])}." for m in two]
        yield Variant("order", row.a, turned[1], turned[0])


def _either_way(kind: str, one: list[str], two: list[str]) -> Iterator[Variant]:
    yield Variant(kind, one[0], two[1], two[0])
    yield Variant(kind, two[0], one[1], one[0])


def _raised(words: str) -> str:
    return words[0].upper() + words[1:]


def _added(text: str) -> list[str]:
    """An unrelated sentence in front or behind, in a paragraph of its own or not."""
    return [
        joined
        for filler in FILLERS
        for joined in (f"{text} {filler}", f"{filler}\n\n{text}", f"{text}\n\n{filler}")
    ]


def _lowered(text: str) -> str:
    """A sentence as it reads behind another word: a name keeps its capital. Empty where that cannot be told."""
    words = re.findall(r"\w+", text[:60])
    if words[0].lower() in _FIRST:
        return text[0].lower() + text[1:]
    small, names = _capitals()
    known = words[0].lower() in small
    if words[1][0].isupper() or words[0][0].isdigit():
        return text  # "Deputy Mayor Greta Lund", "12 people"
    if known == (words[0] in names):
        return ""
    return text[0].lower() + text[1:] if known else text


@cache
def _capitals() -> tuple[frozenset[str], frozenset[str]]:
    """Words that stand with a small letter somewhere in the rows, and those that have a capital inside a sentence."""
    texts = [text for row in rows() for text in (row.a, row.b)]
    small = frozenset(word for text in texts for word in re.findall(r"\b[a-z]+\b", text))
    return small, frozenset(word for text in texts for word in re.findall(r"(?<=[a-z] )[A-Z]\w*", text))
