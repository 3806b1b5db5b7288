"""What may change beside a changed fact and has nothing to do with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from factcheck.lexicon.inflection import irregular_verbs
from factcheck.lexicon.variants import _phrases

ASIDES = (
    "with the harvest in", "to nobody's surprise", "in spite of the rain", "as had been planned",
    "for reasons of its own", "in a quiet corner of the county", "by common consent", "with hardly a word",
    "in the words of one onlooker", "as in so many years", "not far from the old mill", "on the face of it",
    "for want of a better plan", "as the custom is", "with some relief", "in keeping with its habits",
    "until further notice", "with no time to lose", "under a grey sky", "at long last",
)  # fmt: skip
ADDED = (
    "The market hall has a new roof.", "Nobody was in a hurry to go home.", "A brass band played on the green.",
    "Swallows nest under the bridge.", "The bakery shuts at noon.",
)  # fmt: skip
SAID = ("a clerk said", "an official told reporters", "according to a statement")
_WORD = re.compile(r"\w+(?:['’]\w+)?")


def changed_at(a: str, b: str) -> int:
    """Where, in the second sentence, the first word that differs from the first ends."""
    ones = [match.group() for match in _WORD.finditer(a)]
    for at, match in enumerate(_WORD.finditer(b)):
        if at >= len(ones) or ones[at] != match.group():
            return match.end()
    return len(b) - 1


BEFORE = frozenset("in at on for from to with by after before near over under during until as when".split())


def aside_near(text: str, at: int, turn: int) -> str:
    """An aside behind the phrase of the changed word: before the next preposition, where a writer puts one."""
    for match in _WORD.finditer(text, at):
        if match.group() in BEFORE and text[match.start() - 1] == " ":
            return f"{text[: match.start() - 1]}, {ASIDES[turn % len(ASIDES)]},{text[match.start() - 1 :]}"
    return text


def aside_far(text: str, at: int, turn: int) -> str:
    """An aside at the sentence's end."""
    return f"{text.removesuffix('.')}, {ASIDES[turn % len(ASIDES)]}."


def added(text: str, at: int, turn: int) -> str:
    """An unrelated sentence more, before or after."""
    more = ADDED[turn % len(ADDED)]
    return f"{more} {text}" if turn % 2 else f"{text} {more}"


def said(text: str, at: int, turn: int) -> str:
    """Told by somebody; a sentence that has its "said" is left as it is."""
    if re.search(r"\b(?:said|says|told|according|“|\")", text):
        return text
    return f"{text.removesuffix('.')}, {SAID[turn % len(SAID)]}."


def swapped(text: str, at: int, turn: int) -> str:
    """A word put by another that the lexicon knows for it, where there is one that is not the changed one."""
    for match in _WORD.finditer(text):
        other = _others().get(match.group())
        if other and match.end() != at and abs(match.end() - at) > len(match.group()):
            return f"{text[: match.start()]}{other}{text[match.end() :]}"
    return text


@cache
def _others() -> dict[str, str]:
    """For each word of a synonym group the next of its group: nouns as they are, regular verbs in the past."""
    groups: dict[tuple[int, str], list[str]] = {}
    for (sort, *words), group in _phrases().items():
        if len(words) == 1 and words[0].isalpha():
            groups.setdefault((group.number, sort), []).append(words[0])
    out: dict[str, str] = {}
    for (_, sort), members in groups.items():
        forms = [_past(word) if sort == "v:" else word for word in members]
        for one, other in zip(forms, forms[1:] + forms[:1], strict=True):
            if one != other and one and other:
                out.setdefault(one, other)
    return out


@cache
def _strong() -> frozenset[str]:
    return frozenset(base for base, _, _ in irregular_verbs().values())


def _past(word: str) -> str:
    """The past of a regular verb; nothing for the irregular ones, which no rule makes."""
    if word in _strong() or word.endswith("y") or word[-1] in "bdgmnprt":
        return ""
    return f"{word}d" if word.endswith("e") else f"{word}ed"


VARIATIONS: dict[str, Callable[[str, int, int], str]] = {
    "aside-near": aside_near,
    "aside-far": aside_far,
    "added": added,
    "said": said,
    "swap": swapped,
}
