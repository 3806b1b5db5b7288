r"""
Patterns over letters of every script, that start quickly where the copy is in Latin letters.

`regex` knows the classes of Unicode (\p{Lu}, \p{M}), and takes a fifth of a short report's time to
load and compile. Nearly all copy keeps to Latin letters and the usual marks. For that the same
pattern is written out for `re`; any other copy is read with `regex`. Tests hold the two to one reading.
"""

from __future__ import annotations

import re

from factcheck.model.later import cached_property
from factcheck.model.pattern import late
from factcheck.ready import once
from factcheck.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is neither ASCII, a Latin letter of western or central Europe, nor a mark, sign or picture.
_OTHER = late(
    "[^\\x00-\\x1b\\x20-\u017f\u2000-\u200b\u200e-\u203e\u2055-\u206f\u20a0-\u20cf\u2190-\u23ff\u2500-\u2775\U0001f300-\U0001faff]"
)
# The letters of central Europe, capital and small by turns: a class of them takes long to compile.
_CENTRAL = late("[\u0100-\u017f]")
_ALNUM = "²³¹¼½¾"  # `re` takes these for letters, since str.isalnum does
_WESTERN = "A-ZÀ-ÖØ-Þ", "a-zµß-öø-ÿ"
# longest first: what stands in the template, and what `re` is given for it; capitals and small letters apart
_CLASSES = (
    (r"[\p{L}\p{M}\d-]", rf"(?:[^\W_{_ALNUM}]|-)"),
    (r"[\p{L}\p{M}\d]", rf"[^\W_{_ALNUM}]"),
    (r"[\p{L}\d]", rf"[^\W_{_ALNUM}]"),
    (r"[^\W\d_]", rf"[^\W\d_{_ALNUM}]"),
    (r"[\p{L}\p{M}]", rf"[^\W\d_{_ALNUM}]"),
    (r"\p{L}", rf"[^\W\d_{_ALNUM}]"),
)


def _cases(upper: str, lower: str) -> tuple[tuple[str, str], ...]:
    """The classes that tell capital from small letters, written out as those above."""
    return ((r"[\p{Lu}\d]", rf"[{upper}\d]"), (r"\p{Lu}", f"[{upper}]"), (r"\p{Ll}", f"[{lower}]"))


@once
def _letters() -> tuple[str, str]:
    """The capital and the small letters of western and central Europe."""
    letters = [chr(code) for code in range(0x100, 0x180)]
    upper, lower = _WESTERN
    return (
        upper + "".join(letter for letter in letters if letter.isupper()),
        lower + "".join(letter for letter in letters if letter.islower()),
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
        if _OTHER.search(text, start, end) is not None:
            wide: re.Pattern[str] = self.wide
            return wide
        return self.central if _CENTRAL.search(text, start, end) is not None else self.western

    @cached_property
    def western(self) -> re.Pattern[str]:
        """The pattern for the letters of western Europe."""
        return self._of(*_WESTERN)

    @cached_property
    def central(self) -> re.Pattern[str]:
        """The pattern for Latin letters."""
        return self._of(*_letters())

    def _of(self, upper: str, lower: str) -> re.Pattern[str]:
        pattern = self.pattern
        for of_regex, of_re in (*_CLASSES, *_cases(upper, lower)):
            pattern = pattern.replace(of_regex, of_re)
        return late(pattern, re.VERBOSE)

    @cached_property
    def wide(self) -> Any:
        """The pattern for every script."""
        import regex

        return regex.compile(self.pattern, regex.VERBOSE)
