#!/usr/bin/env python3
"""
Build `factcheck/lexicon/data/openclass.txt` from WordNet 3.0: what an English word may be, and how often.

    apt-get install wordnet-base
    python tests/lexicon/make/openclass.py /usr/share/wordnet > factcheck/lexicon/data/openclass.txt

A word is kept where its spelling alone would not tell: every verb, those with a particle as well;
adjectives and adverbs without a telling ending; nouns that are a verb or an adjective too, that name a
time or a person, or that end like a form of another word ("news", "ceiling"). How often it is which comes
from the tagged senses (`cntlist.rev`), what a verb takes from its sentence frames. WordNet's notice
stands in `factcheck/lexicon/openclass.LICENSE`.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

CLASSES = {"noun": 0, "verb": 1, "adj": 2, "adv": 3}
PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)*")
PARTICLES = """
about across ahead along apart around aside away back by down forth forward in off on out over round
through together under up
"""
PHRASAL = re.compile(rf"[a-z]+_(?:{'|'.join(PARTICLES.split())})")
# WordNet's sentence frames, by what they tell of the verb; see `wninput(5WN)`
FRAMES = {
    "alone": {1, 2, 3, 4, 12, 13, 22, 27},  # "somebody ----s", "somebody ----s PP"
    "object": {8, 9, 10, 11, 15, 16, 17, 18, 19, 20, 21, 30, 31},
    "two": {14},  # "somebody ----s somebody something"
    "given": {15},  # "somebody ----s something to somebody"
    "named": {5},  # "something ----s something adjective or noun"
    "quality": {6, 7},  # "somebody ----s adjective"
    "clause": {26, 29, 34},
    "infinitive": {28},
    "made": {24},  # "somebody ----s somebody to infinitive"
    "bare": {25, 32, 35},  # "somebody ----s somebody infinitive"
    "gerund": {33},
}
TIME, PERSON = 28, 18  # lexicographer files of nouns
TELLING = re.compile(r".+(?:ous|ful|less|able|ible|ical|ish)")  # endings of adjectives
TELLING_ADVERB = re.compile(r".+ly")
LIKE_A_FORM = re.compile(r".+(?:ing|ed|[^s]s|ly|ous|ful|less|able|ible|ish|ive|ic|al|ary|ory|ian|ese)")


def lines(path: Path) -> Iterator[list[str]]:
    """The fields of each line that is no part of the notice."""
    with path.open(encoding="latin-1") as file:
        for line in file:
            if not line.startswith("  "):
                yield line.split()


def counted(home: Path) -> dict[str, list[int]]:
    """How often each word was tagged as noun, verb, adjective, adverb."""
    out: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    order = {"1": 0, "2": 1, "3": 2, "4": 3, "5": 2}
    for key, _, count in lines(home / "cntlist.rev"):
        word, _, rest = key.partition("%")
        out[word][order[rest[0]]] += int(count)
    return out


def senses(home: Path, name: str) -> dict[str, list[str]]:
    """The places in the data file of each word's senses, the commonest first."""
    return {
        fields[0]: [field for field in fields if len(field) == 8 and field.isdigit()]
        for fields in lines(home / f"index.{name}")
        if PLAIN.fullmatch(fields[0]) or (name == "verb" and PHRASAL.fullmatch(fields[0]))
    }


def framed(home: Path) -> dict[tuple[str, str], set[int]]:
    """The sentence frames of each verb in each of its senses."""
    out: dict[tuple[str, str], set[int]] = defaultdict(set)
    for fields in lines(home / "data.verb"):
        size = int(fields[3], 16)
        words = [word.lower() for word in fields[4 : 4 + 2 * size : 2]]
        at = 4 + 2 * size
        at += 1 + 4 * int(fields[at])
        for k in range(int(fields[at])):
            frame, which = fields[at + 2 + 3 * k], int(fields[at + 3 + 3 * k], 16)
            for word in words if which == 0 else [words[which - 1]]:
                out[word, fields[0]].add(int(frame))
    return out


def main() -> int:
    """Print the table: one line for each word, sorted, with its kind behind a tab."""
    home = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")
    counts = counted(home)
    words = {name: senses(home, name) for name in CLASSES}
    frames = framed(home)
    forms = {fields[0] for fields in lines(home / "verb.exc")}
    file_of = {fields[0]: int(fields[1]) for fields in lines(home / "data.noun")}
    kept = 0
    for word in sorted(set().union(*words.values())):
        kind = described(word, words, counts, frames, file_of, forms)
        if kind:
            kept += 1
            print(word, kind, sep="\t")
    print(kept, "words", file=sys.stderr)
    return 0


def described(
    word: str,
    words: dict[str, dict[str, list[str]]],
    counts: dict[str, list[int]],
    frames: dict[tuple[str, str], set[int]],
    file_of: dict[str, int],
    forms: set[str],
) -> str:
    """A word's kind: how frequent, how often of each class, then letters; "" where spelling tells."""
    classes = {name for name in CLASSES if word in words[name]}
    sort = {TIME: "t", PERSON: "p"}.get(file_of[words["noun"][word][0]], "") if "noun" in classes else ""
    if not (word in forms or needed(word, classes, sort, counts)):
        return ""
    weights = [counts[word][at] + 0.5 if name in classes else 0.0 for name, at in CLASSES.items()]
    total = sum(weights)
    digits = "".join(str(0 if not w else max(1, round(9 * w / total))) for w in weights)
    return (
        f"{min(9, (sum(counts[word]) + 1).bit_length() - 1)}{digits}"
        + sort
        + (told("verb", word, words, frames) if "verb" in classes else "")
    )


def needed(word: str, classes: set[str], sort: str, counts: dict[str, list[int]]) -> bool:
    """Would its spelling alone not tell what it is?"""
    if "-" in word and "verb" not in classes:
        return False
    if "verb" in classes:
        return True
    if classes == {"noun"}:
        return (bool(LIKE_A_FORM.fullmatch(word)) and sum(counts[word]) > 0) or (
            sort != "" and sum(counts[word]) > 0
        )
    if classes == {"adj"}:
        return not TELLING.fullmatch(word) and (len(word) < 8 or sum(counts[word]) > 0)
    if classes == {"adv"}:
        return not TELLING_ADVERB.fullmatch(word)
    return sum(counts[word]) > 0 or classes == {"adj", "adv"}


def told(
    name: str, word: str, words: dict[str, dict[str, list[str]]], frames: dict[tuple[str, str], set[int]]
) -> str:
    """What a verb takes: a capital where one of its first four senses does, small where a later one."""
    out = ""
    letters = {
        "alone": "i", "object": "o", "two": "d", "given": "e", "named": "n", "quality": "q", "clause": "c",
        "infinitive": "f", "made": "m", "bare": "b", "gerund": "g",
    }  # fmt: skip
    for label, kinds in FRAMES.items():
        places = [k for k, at in enumerate(words[name][word]) if kinds & frames[word, at]]
        if places and (places[0] < 4):
            out += letters[label].upper()
        elif places:
            out += letters[label]
    return "/" + out


if __name__ == "__main__":
    sys.exit(main())
