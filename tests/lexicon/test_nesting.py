"""Which places may lie in which."""

import pytest

from factcheck.lexicon.nesting import nested


@pytest.mark.parametrize(
    ("small", "wide"),
    [
        ("paris", "france"), ("geneva", "switzerland"), ("houston", "texas"), ("texas", "united states"),
        ("leeds", "england"), ("london", "england"), ("london", "britain"), ("scotland", "uk"),
        ("edinburgh", "united kingdom"), ("france", "europe"), ("sydney", "new south wales"),
        ("canal street", "leeds"), ("halifax", "yorkshire"), ("leeds", "tarn county"),
        ("stockport", "greater manchester"), ("reading", "berkshire"), ("bowness", "cumbria"),
        ("ipswich", "suffolk"), ("norfolk", "virginia"),
    ],
)  # fmt: skip
def test_one_may_lie_in_the_other(small: str, wide: str) -> None:
    assert nested(small, wide)
    assert nested(wide, small)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("paris", "spain"), ("texas", "canada"), ("scotland", "france"), ("dublin", "scotland"),
        ("leeds", "york"), ("france", "spain"), ("texas", "ohio"), ("moss", "marlow"), ("paris", "madrid"),
        ("london", "scotland"), ("asia", "europe"), ("canal street", "mill street"), ("moss", "tarn county"),
        ("yorkshire", "cheshire"), ("kent", "essex"), ("cumbria", "lancashire"), ("gdansk", "kent"),
    ],
)  # fmt: skip
def test_neither_lies_in_the_other(one: str, two: str) -> None:
    assert not nested(one, two)
    assert not nested(two, one)
