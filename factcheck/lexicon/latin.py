r"""
Patterns over letters of every script, that start quickly where the copy is in Latin letters.

`regex` knows the classes of Unicode (\p{Lu}, \p{M}), and takes a fifth of a short report's time to
load and compile. Nearly all copy keeps to Latin letters and the usual marks. For that the same
pattern is written out for `re`; any other copy is read with `regex`. Tests hold the two to one reading.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is neither ASCII, a Latin letter of western or central Europe, nor a mark, sign or picture.
_OTHER = re.compile(
    "[^\\x00-\\x1b\\x20-\u017f\u2000-\u200b\u200e-\u203e\u2055-\u206f\u20a0-\u20cf\u2190-\u23ff\u2500-\u2775\U0001f300-\U0001faff]"
)
_ALNUM = "²³¹¼½¾"  # `re` takes these for letters, since str.isalnum does
_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(letter for letter in map(chr, range(0x100, 0x180)) if letter.isupper())
_LOWER = "a-zµß-öø-ÿ" + "".join(letter for letter in map(chr, range(0x100, 0x180)) if letter.islower())
# longest first: what stands in the template, and what `re` is given for it
_CLASSES = (
    (r"[\p{L}\p{M}\d-]", rf"(?:[^\W_{_ALNUM}]|-)"),
    (r"[\p{L}\p{M}\d]", rf"[^\W_{_ALNUM}]"),
    (r"[\p{L}\d]", rf"[^\W_{_ALNUM}]"),
    (r"[^\W\d_]", rf"[^\W\d_{_ALNUM}]"),
    (r"[\p{L}\p{M}]", rf"[^\W\d_{_ALNUM}]"),
    (r"[\p{Lu}\d]", rf"[{_UPPER}\d]"),
    (r"\p{Lu}", f"[{_UPPER}]"),
    (r"\p{Ll}", f"[{_LOWER}]"),
    (r"\p{L}", rf"[^\W\d_{_ALNUM}]"),
)


class Lettered:
    """A verbose pattern whose classes of letters are those of the table above."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches between two places."""
        return self.fitting(text, start, end).finditer(text, start, end)

    def fitting(self, text: str, start: int, end: int) -> re.Pattern[str]:
        """The pattern that reads what stands between two places."""
        pattern: re.Pattern[str] = self.quick if _OTHER.search(text, start, end) is None else self.wide
        return pattern

    @cached_property
    def quick(self) -> re.Pattern[str]:
        """The pattern for Latin letters."""
        pattern = self.pattern
        for of_regex, of_re in _CLASSES:
            pattern = pattern.replace(of_regex, of_re)
        return re.compile(pattern, re.VERBOSE)

    @cached_property
    def wide(self) -> Any:
        """The pattern for every script."""
        import regex

        return regex.compile(self.pattern, regex.VERBOSE)
