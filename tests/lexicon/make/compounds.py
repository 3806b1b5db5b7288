#!/usr/bin/env python3
"""
Build `lexicon/data/compounds.txt` from WordNet 3.0: things that a verb in "-ing" narrows, "drinking water".

    apt-get install wordnet-base
    python tests/lexicon/make/compounds.py /usr/share/wordnet factcheck/lexicon/data

A line is a form in "-ing" and the nouns behind it that make a noun of two words. Kept are those that are a
kind of their last word, of everyday verbs and nouns (`data/words.txt`): "drinking water" is water, but "giving
birth" is no birth. WordNet's notice stands in `factcheck/lexicon/openclass.LICENSE`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.openclass import takes
from tests.lexicon.make.opposites import Key, Synset, synsets


def kinds(known: dict[Key, Synset], at: Key) -> Iterator[Key]:
    """Whatever a synset is a kind of."""
    for sign, other, _, _ in known[at].pointers:
        if sign == "@":
            yield other
            yield from kinds(known, other)


def compounds(known: dict[Key, Synset], plain: set[str]) -> dict[str, list[str]]:
    """The nouns behind each form in "-ing"."""
    out: dict[str, set[str]] = defaultdict(set)
    for at, synset in known.items():
        for word in synset.words if at[0] == "n" else ():
            first, _, last = word.partition("_")
            verbs = {
                verb for verb in stems(first, verb=True) if verb != first and verb in plain and takes(verb)
            }
            if not (first.endswith("ing") and verbs) or last not in plain - FUNCTION_WORDS:
                continue
            if any(last in known[kind].words for kind in kinds(known, at)):
                out[first].add(last)
    return {first: sorted(lasts) for first, lasts in out.items()}


def main() -> None:
    """Write the list."""
    home, data = Path(sys.argv[1]), Path(sys.argv[2])
    plain = {word for word in (data / "words.txt").read_text().split() if word.isalpha()}
    lines = sorted(compounds(synsets(home), plain).items(), key=lambda line: line[0].encode())
    (data / "compounds.txt").write_text("".join("\t".join((head, *rest)) + "\n" for head, rest in lines))


if __name__ == "__main__":
    main()
