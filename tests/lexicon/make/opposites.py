#!/usr/bin/env python3
"""
Build `antonyms.txt`, `nominals.txt` and `families.txt` in `lexicon/data` from WordNet 3.0.

    apt-get install wordnet-base
    python tests/lexicon/make/opposites.py /usr/share/wordnet factcheck/lexicon/data

A line of the first is a word and its places: a number for each pair of synsets that are antonyms, the part of
speech (n, v, a, r), and "a" or "b" for the side. With a word stand the others of its synset, and with an adjective those that are similar to
it, if that is what they usually mean. A line of the second is a noun and the verbs of whose act it is the name:
"withdrawal", "withdraw". A line of the third is a word and those further on in the alphabet that are derived from
it, or it from them, with its meaning and as another part of speech, in folded spelling: "symbol", "symbolic". Kept are everyday words (`data/words.txt`) in a usual sense. WordNet's notice stands
in `factcheck/lexicon/openclass.LICENSE`.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from factcheck.lexicon.spelling import fold

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
USUAL = 2  # a sense that is counted further on is no usual one
SELDOM = 6  # the same of the verb that a noun comes from
OPEN = 6  # senses: a word of more ("stand", "make") is too open for a pair to say which is meant
NEAR = 1  # the same of the words that stand with an antonym
ACTS = {"04", "10", "11", "19", "22", "26"}  # acts, speech, events, phenomena, processes, states
PREFIX = 3  # letters that a noun shares with its verb


class Synset(NamedTuple):
    """Its words, the number of WordNet's file that it stands in, and its pointers."""

    words: tuple[str, ...]
    file: str
    pointers: tuple[tuple[str, tuple[str, str], int, int], ...]  # sign, synset, from which word to which


Key = tuple[str, str]  # part of speech, offset


def synsets(home: Path) -> dict[Key, Synset]:
    """Every synset by part of speech and offset."""
    out = {}
    for pos, name in FILES.items():
        for line in (home / f"data.{name}").read_text().splitlines():
            if line.startswith(" "):
                continue
            offset, file, _, count, *rest = line.partition(" | ")[0].split()
            end = 2 * int(count, 16)
            words = tuple(word.partition("(")[0].lower() for word in rest[:end:2])
            fields = rest[end + 1 :]
            pointers = tuple(
                (sign, (pos_to.replace("s", "a"), to), int(place[:2], 16), int(place[2:], 16))
                for sign, to, pos_to, place in (fields[at : at + 4] for at in range(0, 4 * int(rest[end]), 4))
            )
            out[pos, offset] = Synset(words, file, pointers)
    return out


def ranks(home: Path) -> dict[tuple[str, Key], int]:
    """Which of a word's senses a synset is, the commonest 1."""
    out = {}
    for pos, name in FILES.items():
        for line in (home / f"index.{name}").read_text().splitlines():
            if not line.startswith(" "):
                word, _, count, *rest = line.split()
                for rank, offset in enumerate(rest[-int(count) :], 1):
                    out[word, (pos, offset)] = rank
    return out


def antonyms(
    known: dict[Key, Synset], rank: dict[tuple[str, Key], int], plain: set[str]
) -> dict[str, list[str]]:
    """The places of each word."""
    pairs = set()
    senses = Counter((word, at[0]) for word, at in rank)
    for one, synset in known.items():
        for sign, other, here, there in synset.pointers:
            if sign == "!":
                words = (synset.words[here - 1], one), (known[other].words[there - 1], other)
                if all(
                    word in plain and rank[word, at] <= USUAL and senses[word, at[0]] <= OPEN
                    for word, at in words
                ):
                    pairs.add((min(one, other), max(one, other)))
    out: dict[str, list[str]] = defaultdict(list)
    for number, pair in enumerate(sorted(pairs)):
        camps = [camp(known, rank, plain, at) for at in pair]
        for side, words in zip("ab", camps, strict=True):
            for word in sorted(words - camps[side == "a"]):
                out[word].append(f"{number}{pair[0][0]}{side}")
    return out


def camp(known: dict[Key, Synset], rank: dict[tuple[str, Key], int], plain: set[str], at: Key) -> set[str]:
    """The words of a synset, and of those similar to it."""
    out = {word for word in known[at].words if rank[word, at] <= USUAL}
    for sign, other, _, _ in known[at].pointers:
        if sign == "&":
            out |= {word for word in known[other].words if rank.get((word, other), 9) <= NEAR}
    return out & plain


def nominals(
    known: dict[Key, Synset], rank: dict[tuple[str, Key], int], plain: set[str]
) -> dict[str, list[str]]:
    """The verbs of whose act a noun is the name."""
    out: dict[str, set[str]] = defaultdict(set)
    for one, synset in known.items():
        if one[0] != "n" or synset.file not in ACTS:
            continue
        for sign, other, here, there in synset.pointers:
            if sign != "+" or other[0] != "v":
                continue
            noun, verb = synset.words[here - 1], known[other].words[there - 1]
            often = rank[noun, one] <= (USUAL if noun == verb else USUAL + 1) and rank[verb, other] <= SELDOM
            if often and {noun, verb} <= plain and noun[:PREFIX] == verb[:PREFIX]:
                out[noun].add(verb)
    return {noun: sorted(verbs) for noun, verbs in out.items()}


def families(known: dict[Key, Synset], plain: set[str]) -> dict[str, list[str]]:
    """The words of another part of speech that are derived from a word, or it from them."""
    out: dict[str, set[str]] = defaultdict(set)
    for one, synset in known.items():
        for sign, other, here, there in synset.pointers:
            if sign not in "+\\" or not here or not there or one[0] == other[0]:
                continue
            first, last = sorted((synset.words[here - 1], known[other].words[there - 1]))
            if first != last and {first, last} <= plain and first[:PREFIX] == last[:PREFIX]:
                first, last = sorted((fold(first), fold(last)))
                out[first].add(last)
    return {first: sorted(others) for first, others in out.items()}


def main() -> None:
    """Write the lists."""
    home, data = Path(sys.argv[1]), Path(sys.argv[2])
    known, rank = synsets(home), ranks(home)
    plain = {word for word in (data / "words.txt").read_text().split() if word.isalpha()}
    made = {
        "antonyms.txt": antonyms(known, rank, plain),
        "nominals.txt": nominals(known, rank, plain),
        "families.txt": families(known, plain),
    }
    for name, found in made.items():
        lines = sorted(found.items(), key=lambda line: line[0].encode())
        (data / name).write_text("".join("\t".join((head, *rest)) + "\n" for head, rest in lines))


if __name__ == "__main__":
    main()
