"""Keys: what counts as one word when copies are compared."""

from __future__ import annotations

import pytest

from factcheck.lexicon.folding import key


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("U.S.", "US"),
        ("U.K.'s", "UK’s"),
        ("N.A.T.O.", "Nato"),
        ("Sept.", "Sept"),
        ("government’s", "government's"),
        ("Erdoğan", "Erdogan"),
        ("São", "Sao"),
        ("cease-fire", "ceasefire"),
        ("co-operate", "cooperate"),
        ("Defence", "defense"),
        ("COVID-19", "Covid-19"),
        ("THE", "the"),
        ("ministers’", "ministers'"),
        ("colour's", "color's"),
    ],
)
def test_one_key(a: str, b: str) -> None:
    assert key(a) == key(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("US", "us"),
        ("WHO", "who"),
        ("IT", "it"),
        ("Gray", "Grey"),
        ("re-sign", "resign"),
        ("No.", "no"),
        ("won't", "wont"),
        ("ministers'", "minister's"),
        ("Michael", "Michel"),
        ("Mueller", "Mueler"),
        ("prise", "prize"),
        ("12", "1.2"),
    ],
)
def test_two_keys(a: str, b: str) -> None:
    assert key(a) != key(b)


@pytest.mark.parametrize("word", ["", ".", "'", "’s", "-", "...", "“", "İ", "ß", "é", "12-year-old", "'90s"])
def test_no_token_is_too_odd(word: str) -> None:
    assert isinstance(key(word), str)
