"""Which words English prints in small letters, so that one with a capital may be no name."""

from __future__ import annotations

from factcheck.lexicon.shelf import entry

_ENDINGS = (("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""))


def common(word: str) -> bool:
    """Is a word in small letters one that dictionaries print so: "rain", "inspections"; not "nagano"?"""
    if entry("words.txt", word):
        return True
    return any(
        len(word) > len(ending) + 1
        and word.endswith(ending)
        and entry("words.txt", word[: -len(ending)] + rest)
        for ending, rest in _ENDINGS
    )
