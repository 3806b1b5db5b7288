"""
What each word of a sentence is: its closed class, or what a lexicon and its neighbours make it.

A word's own possibilities come from the closed classes, the lexicon and its ending. Where there are several,
the neighbours decide, by weights (`lexicon/order.txt`) learnt from WordNet's example sentences with
`tests/lexicon/make/order.py`: each is for a pattern of classes and endings, none for an open-class word, so
that they hold for any subject.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from functools import lru_cache
from math import inf

from factcheck.examine.clauses.mending import FINITE, mended, owners
from factcheck.examine.clauses.readings import CLOSED, FIGURES, in_lexicon, shares
from factcheck.examine.pieces import Piece
from factcheck.lexicon import classes, openclass
from factcheck.lexicon.inflection import stems
from factcheck.model.record import NamedTuple
from factcheck.model.word import Form, Tag
from factcheck.ready import once, table

_FILE = os.path.join(os.path.dirname(openclass.__file__), "order.txt")


class Seen(NamedTuple):
    """What a word may be before its neighbours are asked, and the name of that."""

    states: tuple[str, ...]
    kind: str
    takes: str = ""


@lru_cache(maxsize=1 << 14)
def _seen(low: str) -> Seen:
    found = shares(low)
    states = tuple(found)
    if low in CLOSED:
        return Seen(states, low)
    marks = ((state, "+" if share > 0.6 else "" if share > 0.15 else "-") for state, share in found.items())
    kind = "/".join(sorted(state + mark for state, mark in marks))
    return Seen(states, kind if len(states) > 1 else states[0], _takes(low) if len(states) > 1 else "")


def _takes(low: str) -> str:
    """Whether the verb that a form may be takes an object, none, a clause, in its usual senses."""
    for stem in reversed(stems(low, verb=True)):
        if found := openclass.takes(stem):
            return "".join(letter for letter in "OIC" if letter in found)
    return ""


_NAME = Seen(("NNP",), "NNP")


@lru_cache(maxsize=1 << 12)
def _opening(low: str, followed: bool) -> Seen:
    """A word with a capital where a sentence opens: a name, or what it is in small letters."""
    if low.endswith("ed") and not in_lexicon(low):
        return _NAME  # "Mohamed": the lexicon has every verb
    seen = _seen(low)
    return Seen(
        tuple(dict.fromkeys(("NNP", *seen.states))), f"^{'N' if followed else ''}{seen.kind}", seen.takes
    )


@lru_cache(maxsize=1 << 12)
def _titled(low: str) -> Seen:
    """A word of a headline that prints every word with a capital."""
    seen = _seen(low)
    return Seen(tuple(dict.fromkeys((*seen.states, "NNP"))), seen.kind, seen.takes)


_BEFORE_FIRST = frozenset("\"'“‘«([:")


_LONG = 3  # letters: longer than the small words that no headline prints with a capital


def seen(pieces: list[Piece]) -> list[Seen]:
    """What each word of a sentence may be by itself, capitals and place reckoned in."""
    letters = [piece for piece in pieces if len(piece.low) > _LONG and piece.low[0].isalpha()]
    titled = len(letters) > 2 and sum(piece.capital > 0 for piece in letters) >= 0.75 * len(letters)
    shouts = all(piece.capital == 2 for piece in letters)
    out: list[Seen] = []
    first = True
    for at, piece in enumerate(pieces):
        low = piece.low
        if not piece.capital or low in FIGURES or (low in CLOSED and not _named(piece, first, shouts)):
            out.append(_seen(low))
        elif titled:
            out.append(_titled(low))
        elif not first:
            out.append(_NAME)
        else:
            after = pieces[at + 1] if at + 1 < len(pieces) else piece
            out.append(_opening(low, after.capital and after is not piece and after.low not in CLOSED))
        first = low in _BEFORE_FIRST and (first or low != "'")
        if at and no_longer(pieces[at - 1].low, low, pieces[at + 1].low if at + 1 < len(pieces) else ""):
            out[-2:] = _seen("never"), _seen("just")  # adverbs: "the mill | no longer | pays"
    return out


def no_longer(low: str, behind: str, then: str) -> bool:
    """Are two words before a third "no longer", and no measure: "no longer than a day"?"""
    return low == "no" and behind == "longer" and then != "than"


def _named(piece: Piece, first: bool, shouts: bool) -> bool:
    """Is a word of a closed class a name here: "US", "May"?"""
    return (piece.capital == 2 and not shouts and piece.low != "i") or (piece.low == "may" and not first)


def features(at: int, low: str, kinds: list[str], takes: str, last: str, fresh: str) -> tuple[str, ...]:
    """What is asked of a word's neighbours; `kinds` has two edges before the first and behind the last."""
    own, before, after, next_but_one = kinds[at + 2], kinds[at + 1], kinds[at + 3], kinds[at + 4]
    return (
        f"a{own}",
        f"t{last}",
        f"p{before}",
        f"q{kinds[at]}_{last}",
        f"n{after}",
        f"m{after}_{next_but_one}",
        f"b{own}_{after}",
        f"u{last}_{after}",
        f"s{low[-3:]}",
        f"f{fresh}{after}",
        f"v{takes}_{after}",
    )


_EDGES = ["^", "^"]


_FRESH = frozenset([",", ";", ":", "—", "–", "-", "and", "but"])


Weights = dict[str, dict[str, float]]


@table(_FILE)
def _lines() -> dict[str, str]:
    """What the file says of each name."""
    with open(_FILE, encoding="utf-8") as file:
        return dict([line.split("\t", 1) for line in file.read().rstrip("\n").split("\n")])


class _Learnt(Weights):
    """The weights of the file, each line read when it is first asked for."""

    def __missing__(self, name: str) -> dict[str, float]:
        pairs = (pair.partition(" ") for pair in _lines()[name].split("\t"))
        self[name] = row = {label: float(weight) for label, _, weight in pairs}
        return row


@once
def _weights() -> Weights:
    return _Learnt()


def states(pieces: list[Piece], weights: Weights | None = None) -> list[str]:
    """What each word of the sentence is, by the names of Penn's treebank and those of the closed classes."""
    known, unread = (_weights(), _lines()) if weights is None else (weights, {})
    found = seen(pieces)
    kinds = [*_EDGES, *[one.kind for one in found], *_EDGES]
    out: list[str] = []
    last, fresh = "^", "0"
    for at, (piece, one) in enumerate(zip(pieces, found, strict=True)):
        state = one.states[0]
        if len(one.states) > 1:
            asked = features(at, piece.low, kinds, one.takes, last, fresh)
            state = best(asked, one.states, known, unread)
        out.append(state)
        fresh = freshened(fresh, state, piece.low)
        last = state
    owners(pieces, out)
    return mended([piece.low for piece in pieces], out)


def best(
    asked: tuple[str, ...], states: tuple[str, ...], weights: Weights, unread: Collection[str] = ()
) -> str:
    """The state that the features speak for; those of `unread` get their weights when they are asked for."""
    rows = []
    for name in asked:
        row = weights.get(name)
        if row is not None:
            rows.append(row)
        elif name in unread:
            rows.append(weights[name])
    found, most = "", -inf
    for state in states:
        told = 0.0
        for row in rows:
            if state in row:
                told += row[state]
        if told > most:
            found, most = state, told
    return found


def freshened(fresh: str, state: str, low: str) -> str:
    """As in "1" once a finite verb has been met since the last mark or conjunction, else "0"."""
    if state in FINITE:
        return "1"
    return "0" if state in ("WH", "TH", "Q", "(") or low in _FRESH else fresh


_TAGS = {
    "NN": Tag.NOUN, "NNS": Tag.NOUN, "NNP": Tag.NAME, "CD": Tag.FIGURE, "JJ": Tag.ADJ, "RB": Tag.ADV,
    "PRP": Tag.PRON, "PRP$": Tag.POSSESSIVE, "DT": Tag.DET, "WH": Tag.REL, "TH": Tag.THAT, "IN": Tag.PREP,
    "TO": Tag.TO, "CC": Tag.CONJ, "NOT": Tag.NEG, "MD": Tag.MODAL, "BE": Tag.BE, "BEN": Tag.BE, "BEG": Tag.BE,
    "HV": Tag.HAVE, "HVN": Tag.HAVE, "HVG": Tag.HAVE, "DO": Tag.DO, "POS": Tag.OWN, "EX": Tag.THERE,
    **dict.fromkeys(["VB", "VBP", "VBZ", "VBD", "VBN", "VBG"], Tag.VERB),
}  # fmt: skip


_FORMS = {
    "NNS": Form.PLURAL, "VB": Form.BASE, "VBP": Form.BASE, "VBZ": Form.PRESENT, "VBD": Form.PAST,
    "VBN": Form.PARTICIPLE, "VBG": Form.ING, "BEN": Form.PARTICIPLE, "BEG": Form.ING, "HVG": Form.ING,
}  # fmt: skip


_TAGGED = {state: (tag, _FORMS.get(state, Form.NONE)) for state, tag in _TAGS.items()}
_MARKED = (Tag.MARK, Form.NONE)


def tagged(low: str, state: str) -> tuple[Tag, Form]:
    """What a word is and in which form, by its state."""
    if state == "IN" and low in classes.LINKS:
        return Tag.SUB, Form.NONE
    return _TAGGED.get(state, _MARKED)
