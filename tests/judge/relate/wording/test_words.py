"""Two runs of words: one thing written two ways, or two things."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.examine.words import tokens
from factcheck.judge.relate.wording.words import Kind, Run, _apart, _kinds, equivalence
from factcheck.model.article import Token
from factcheck.model.span import Span


def run(text: str) -> tuple[Token, ...]:
    return tokens(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Defence", "Defense", Kind.SPELLING),
        ("labour’s", "labor's", Kind.SPELLING),
        ("COVID", "Covid", Kind.CAPITALS),
        ("“", '"', Kind.TYPOGRAPHY),
        ("“", "‘", Kind.QUOTATION_MARKS),
        ("São Paulo", "Sao Paulo", Kind.TYPOGRAPHY),
        ("cease-fire", "ceasefire", Kind.HYPHENATION),
        ("no-one", "no one", Kind.HYPHENATION),
        ("under way", "underway", Kind.HYPHENATION),
        ("will not", "won’t", Kind.CONTRACTION),
        ("it's", "it is", Kind.CONTRACTION),
        ("she'd", "she had", Kind.CONTRACTION),
        ("they've", "they have", Kind.CONTRACTION),
        ("Sept.", "September", Kind.ABBREVIATION),
        ("Gov. Lee", "Governor Lee", Kind.ABBREVIATION),
        ("St.", "Street", Kind.ABBREVIATION),
        ("Calif.", "California", Kind.ABBREVIATION),
        ("UK’s", "United Kingdom's", Kind.ABBREVIATION),
        ("Marks & Co", "Marks and Company", Kind.ABBREVIATION),
        ("U.S.", "US", Kind.ABBREVIATION),
        ("the OSCE", "the Organization for Security and Co-operation in Europe", Kind.INITIALISM),
        ("WMO", "World Meteorological Organization", Kind.INITIALISM),
        ("(WMO)", "", Kind.INITIALISM),
        ("Mr Lee", "Lee", Kind.HONORIFIC),
        ("Dr.", "", Kind.HONORIFIC),
        ("per cent", "%", Kind.NUMBER_STYLE),
        (", the mayor,", "the mayor", Kind.PUNCTUATION),
        ("ham, eggs, and tea", "ham, eggs and tea", Kind.PUNCTUATION),
        ("—", ",", Kind.PUNCTUATION),
        ("that", "", Kind.THAT),
        ("on Friday", "Friday", Kind.ON_DAY),
        ("the", "", Kind.ARTICLE),
        ("who", "whom", Kind.FUNCTION_WORD),
        ("said Lee", "Lee said", Kind.ORDER),
        ("Defence Ministry", "Ministry of Defense", Kind.ORDER),
        ("the mayor of Leeds", "Leeds' mayor", Kind.ORDER),
        ("said", "told reporters", Kind.SAYING),
        ("lorries", "trucks", Kind.VOCABULARY),
        ("row", "dispute", Kind.SYNONYM),
        ("UK", "Great Britain", Kind.VOCABULARY),
        ("Nato", "North Atlantic Treaty Organization", Kind.INITIALISM),
        ("World Bank", "WB", Kind.INITIALISM),
        ("St", "Street", Kind.ABBREVIATION),
        ("and", "&", Kind.ABBREVIATION),
        ("Gov. Lee", "Gov Lee", Kind.ABBREVIATION),
        ("Hale mayor", "the mayor of Hale", Kind.ORDER),
        ("Lee said", "Lee also said", Kind.SAYING),
        ("noone", "no-one", Kind.HYPHENATION),
        ("cafe", "café", Kind.TYPOGRAPHY),
        ("", "a", Kind.ARTICLE),
    ],
)
def test_one_thing(a: str, b: str, kind: Kind) -> None:
    """The kind is named alike from either side, and the gist shows both as printed."""
    found, back = equivalence(run(a), run(b)), equivalence(run(b), run(a))
    assert found is not None
    assert back is not None
    assert found.kind is back.kind is kind
    assert found.gist == f"{a or '∅'}/{b or '∅'}"
    assert back.gist == f"{b or '∅'}/{a or '∅'}"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("not", ""),
        ("will", "will not"),
        ("can't", "can"),
        ("won't", "will"),
        ("US", "us"),
        ("WHO", "who"),
        ("Mr", "Mrs"),
        ("Mr Lee", "Ms Lee"),
        ("Gray", "Grey"),
        ("resign", "re-sign"),
        (",", "“"),
        ("‘", "–"),
        ("may be", "maybe"),
        ("rose", "fell"),
        ("12", "14"),
        ("Spain beat Serbia", "Serbia beat Spain"),
        ("proof", "prone"),
        ("tonne", "ton"),
        ("prise", "prize"),
        ("the", "that"),
        ("said", "denied"),
        ("said", "admitted"),
        ("Lee said", "Wu said"),
        ("he", "she"),
        ("will", "would"),
        ("Ministry of Defence", "Ministry of Justice"),
        ("UN", "United States"),
        ("WTO", "World Health Organization"),
        ("re-sign", "resign"),
        ("hundreds of people", "people"),
        ("?", "."),
        ("all", "some"),
        ("before", "after"),
        ("about", ""),
        ("allegedly", ""),
        ("now here", "nowhere"),
        ("five", "fifteen"),
        ("(102F)", ""),
        ("(W2O)", ""),
        ("(Who)", ""),
        ("WM", "World Meteorological Organization"),
        ("5km", "5 km"),
        ("said Lee told", "Lee said told"),
        ("the gray old cat of Ann sat by me said", "said the gray old cat of Ann sat by me and"),
    ],
)
def test_two_things(a: str, b: str) -> None:
    assert equivalence(run(a), run(b)) is None
    assert equivalence(run(b), run(a)) is None


WORDS = st.lists(
    st.sampled_from(
        "the that not Mr. said Lee US us , . — \" ' it's won't will on Friday % per cent of 12".split()
    ),
    max_size=5,
).map(" ".join)


@given(WORDS, WORDS)
@settings(max_examples=200, deadline=None)
def test_symmetric(a: str, b: str) -> None:
    """Swapping the runs changes the order of the gist and nothing else; nothing crashes."""
    found, back = equivalence(run(a), run(b)), equivalence(run(b), run(a))
    assert (found and (found.kind, found.kinds)) == (back and (back.kind, back.kinds))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("on line", "online"),  # joined before the small word is looked past, which would leave a line
        ("ever green", ", evergreen"),  # and after the mark is
        ("can't", "can not"),
        ("5 per cent", "5%"),
        ("the ever green", ", evergreen"),  # several at once
    ],
)
def test_what_is_looked_past_is_looked_past_in_whatever_order(a: str, b: str) -> None:
    assert equivalence(run(a), run(b)) is not None
    assert equivalence(run(b), run(a)) is not None


@pytest.mark.parametrize(("a", "b"), [("on lime", "online"), ("the mayor", ", the major"), ("", "a mayor")])
def test_another_word_stands_behind_what_is_looked_past(a: str, b: str) -> None:
    assert equivalence(run(a), run(b)) is None
    assert equivalence(run(b), run(a)) is None


MANY = st.lists(
    st.sampled_from(
        """
        the that Mr. said told reporters also US us CEO ceo Gray gray , - ' it's can't can not who in an of for
        on line online Friday % per cent percent Feb. February WHO World Health Organization UK Great Britain
        lorry trucks call calls off cancelled mayor mayor's Leeds ever green evergreen Defence Defense
        """.split()
    ),
    max_size=3,
).map(" ".join)


@given(MANY, MANY)
@settings(max_examples=2000, deadline=None)
def test_what_is_plainly_apart_is_not_one_thing(a: str, b: str) -> None:
    """No two runs that are one thing in two forms are passed over at once."""
    one, two = Run(run(a)), Run(run(b))
    if _kinds(one.texts, one.keys, two.texts, two.keys, ""):
        assert not _apart(one, two)
        assert not _apart(two, one)
