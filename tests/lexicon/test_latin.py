"""Patterns that start quickly on Latin letters read them as the full ones do."""

import re

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.examine import words
from factcheck.examine.names import names
from factcheck.lexicon.latin import _CENTRAL, _CLASSES, _OTHER, _WESTERN, Lettered, _cases, _letters

LATIN = [chr(code) for code in range(0x1FB00) if not 0xD800 <= code < 0xE000 and not _OTHER.search(chr(code))]
PIECES = st.sampled_from(
    "U.S. U. A J.K. George W. Bush of the and King , Jr. Sr al-Assad Kassym-Jomart O’Brien O'Neil Workers’ Women's "
    "Co-op Lt. Gen. said Łódź Šefčovič 3 É Él - – ’s ’ ' B-52 ( ) “ ” @Bob #Tag St. Co. von İzmir ß D.C.X a.m. $38 "
    "98,000 30ft www.example.com … --".split()
)
COPY = st.lists(st.one_of(PIECES, st.sampled_from(" \n-")), max_size=30).map("".join)


@pytest.mark.parametrize(("wide", "quick"), [*_CLASSES, *_cases(*_letters()), (r"\s", r"\s"), (r"\d", r"\d")])
def test_classes_hold_the_same_characters(wide, quick):
    of_regex, of_re = regex.compile(wide), re.compile(quick)
    assert [c for c in LATIN if of_regex.match(c)] == [c for c in LATIN if of_re.match(c)]


@pytest.mark.parametrize(("wide", "quick"), _cases(*_WESTERN))
def test_western_classes_hold_the_same_characters_of_the_copy_that_they_read(wide, quick):
    western = [char for char in LATIN if not _CENTRAL.search(char)]
    of_regex, of_re = regex.compile(wide), re.compile(quick)
    assert [c for c in western if of_regex.match(c)] == [c for c in western if of_re.match(c)]


@pytest.mark.parametrize("pattern", [names._RUN, words._CUT], ids=["names", "words"])
@settings(max_examples=150, deadline=None)
@given(copy=st.lists(PIECES, max_size=12).map(" ".join) | COPY)
def test_both_read_latin_copy_alike(pattern, copy):
    spans = [m.span() for m in pattern.wide.finditer(copy)]
    assert [m.span() for m in pattern.central.finditer(copy)] == spans
    assert [m.span() for m in pattern.finditer(copy, 0, len(copy))] == spans


@pytest.mark.parametrize("copy", ["Владимир Путин", "Ελλάδα", "e\u0301tat", "मुंबई", "Ⅻ", "ﬁn", "a\u200db"])
def test_copy_in_other_letters_is_read_with_every_class(copy):
    assert _OTHER.search(copy)
    pattern = Lettered(r"\p{L}[\p{L}\p{M}]*+ | \S")
    assert [m.group() for m in pattern.finditer(copy, 0, len(copy))] == regex.findall(
        r"\p{L}[\p{L}\p{M}]*+|\S", copy
    )
